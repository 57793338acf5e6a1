import { presenceAt } from '../domain/combinations';
import type { OfferedJourney } from '../state/actionRegistry';
import { journeyPath } from '../state/routes';
import type { RowRef } from '../state/session';
import { pressControl, reach } from '../ui/controls';

/** Leads to where a row of the journey stands, in whichever view that is: chosen, in sight, and with the focus on it. */
export function showRow(journey: OfferedJourney, { table, id }: RowRef): void {
  const { engine, session, go } = journey;
  const path = (view: 'map' | 'coverage' | 'roadmap', selection: readonly RowRef[] = []) =>
    journeyPath(engine.journeyId, view, selection);
  const onMap = (selection: readonly RowRef[], isInspectorOpen = session.getState().isInspectorOpen) => {
    session.setState({ selection, isInspectorOpen });
    go(path('map', selection));
  };
  switch (table) {
    case 'journeys':
      onMap([], true);
      reach(() => document.querySelector<HTMLElement>('[data-map-panels] textarea'), pressControl);
      return;
    case 'segments':
      onMap([], true);
      reach(() => document.querySelector<HTMLElement>(`[data-segment="${CSS.escape(id)}"] textarea`), pressControl);
      return;
    case 'channels':
      onMap([{ table, id }], true);
      reach(() => document.querySelector<HTMLElement>('[data-map-panels] textarea'), pressControl);
      return;
    case 'demands': {
      const row = engine.store.getState().document.demands.get(id);
      const { document: all } = engine.store.getState();
      const presence = row?.stageId
        ? presenceAt(all, row.stageId, row.channelId)
        : [...all.presences.values()].find(({ channelId }) => channelId === row?.channelId);
      if (presence) {
        session.setState({ isInspectorOpen: true });
        showRow(journey, { table: 'presences', id: presence.id });
      } else if (row) showRow(journey, { table: 'channels', id: row.channelId });
      return;
    }
    case 'initiatives': {
      const selection = [{ table, id }];
      session.setState({ selection });
      go(path('roadmap', selection));
      reach(
        () => document.querySelector<HTMLElement>(`[data-initiative="${CSS.escape(id)}"]`),
        (card) => {
          card.focus({ preventScroll: true });
          card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        },
      );
      return;
    }
    case 'dismissals':
      go(path('coverage'));
      reach(
        () => document.querySelector<HTMLElement>('[data-dismissed] button'),
        (button) => {
          button.focus();
          if (button.getAttribute('aria-expanded') === 'false') button.click();
        },
      );
      return;
    default:
      onMap([{ table, id }]);
      reach(
        () => document.querySelector<HTMLElement>('[data-map-canvas]'),
        () => session.setState({ goTo: { table, id } }),
      );
  }
}
