// @vitest-environment jsdom
import '../../helpers/dom';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { LostPart } from '../../../src/app/updates/LostPart';
import type { RecoveryState } from '../../../src/app/updates/recovery';

it('asks for the way back for whoever waits, also for a part that was lost when nobody did', () => {
  const store = createStore<RecoveryState>(() => 'none');
  const error = new TypeError('gone');
  const recovery = { store, isLostPart: () => true, recover: vi.fn(), retry: vi.fn() };
  render(<LostPart recovery={recovery} name="the map" error={error} />);
  expect(recovery.recover).toHaveBeenCalledWith(error);
  expect(screen.getByText('Loading the current version')).toBeTruthy();
});
