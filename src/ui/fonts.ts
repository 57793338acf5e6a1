/** Bundles the variable Inter with the build, so that text needs no request to another origin. */
import '@fontsource-variable/inter/wght.css';
