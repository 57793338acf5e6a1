import { expect, it } from 'vitest';
import { languageHere } from '../../../src/features/export/choices';

it('is one that Intl takes, whatever the browser says', () => {
  expect(['de-CH', 'en', 'C', 'en_US', ''].map(languageHere)).toEqual(['de-CH', 'en', 'en', 'en', 'en']);
});
