import { createLayout } from '../../src/domain/layout/createLayout';

/** The map of all lanes. */
export const layoutMap = createLayout();
