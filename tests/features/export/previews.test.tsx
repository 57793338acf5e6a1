// @vitest-environment jsdom
import '../../helpers/dom';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FilePreview } from '../../../src/features/export/FilePreview';
import { TablePreview } from '../../../src/features/export/TablePreview';

const lines = (count: number) => Array.from({ length: count }, (_, at) => `${at}`).join('\n');

it('counts what a preview does not show, one as well as many', () => {
  const { rerender } = render(<FilePreview name="a.json" text={lines(401)} />);
  expect(screen.getByText('1 more line is in the file.')).toBeVisible();
  rerender(<FilePreview name="a.json" text={lines(1_600)} />);
  expect(screen.getByText('1,200 more lines are in the file.')).toBeVisible();
  rerender(<TablePreview name="a.csv" text={lines(102)} />);
  expect(screen.getByText('1 more row is in the file.')).toBeVisible();
});
