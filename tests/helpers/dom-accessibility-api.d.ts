/** Comes with Testing Library; its own types are out of reach of its package's exports. */
declare module 'dom-accessibility-api' {
  export function computeAccessibleName(element: Element): string;
}
