import { ChartColumn, ChartScatter, Grid3x3, Table } from 'lucide-react';
import type { Action } from '../../state/actions';
import type { Figure, Lens, SettingsStore } from './settings';

export interface CoverageContext {
  readonly settings: SettingsStore;
}

const lensAction = (lens: Lens, label: string, icon: Action<unknown>['icon']): Action<CoverageContext> => ({
  id: `coverage.lens.${lens}`,
  label,
  group: 'Coverage',
  icon,
  isEnabled: ({ settings }) => settings.getState().lens !== lens,
  run: ({ settings }) => settings.setState({ lens }),
});

const figureAction = (figure: Figure, label: string): Action<CoverageContext> => ({
  id: `coverage.figure.${figure}`,
  label,
  group: 'Coverage',
  icon: <Grid3x3 aria-hidden />,
  isEnabled: ({ settings }) => settings.getState().lens !== 'matrix' || settings.getState().figure !== figure,
  run: ({ settings }) => settings.setState({ lens: 'matrix', figure }),
});

/** What the view offers to the palette besides what the list of gaps does. */
export const coverageActions: readonly Action<CoverageContext>[] = [
  figureAction('gap', 'Show gaps in the matrix'),
  figureAction('demand', 'Show demand in the matrix'),
  figureAction('presence', 'Show presence in the matrix'),
  lensAction('stages', 'Show demand against presence by stage', <ChartColumn aria-hidden />),
  lensAction('landscape', 'Show the opportunity landscape', <ChartScatter aria-hidden />),
  {
    id: 'coverage.as-table',
    label: 'Show the chart as a table, or back',
    group: 'Coverage',
    icon: <Table aria-hidden />,
    isEnabled: ({ settings }) => settings.getState().lens !== 'matrix',
    run: ({ settings }) => settings.setState(({ asTable }) => ({ asTable: !asTable })),
  },
];
