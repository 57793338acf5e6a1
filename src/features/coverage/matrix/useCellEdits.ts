import { useMemo } from 'react';
import { presenceAt } from '../../../domain/combinations';
import { removeDemand, setDemand } from '../../../domain/commands/demands';
import { removePresences, setPresence } from '../../../domain/commands/presences';
import { figuresOf } from '../../../domain/coverage/figuresOf';
import type { Cell } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import { percent } from '../../../domain/figures';
import { levelLabel } from '../../../domain/labels';
import { demandId } from '../../../domain/model/demand';
import type { PresenceLevel } from '../../../domain/model/presence';
import { quoted } from '../../../domain/words';
import { useEdits } from '../../../parts/useEdits';
import { useJourney } from '../../../state/context';
import { announce } from '../../../ui/Announcer';

/** What a key or a field does to one cell. `visit` names the undo step that the keys of one stay on a cell make. */
export interface CellEdits {
  /** Null takes back what was said. */
  setLevel(cell: Cell, level: PresenceLevel | null, visit?: string): void;
  /** Sets a level, or takes it back where it is the one already. */
  pressLevel(cell: Cell, level: PresenceLevel, visit?: string): void;
  /** Takes back the level that was said; from a channel of which none was, the stage lets go. */
  takeBack(cell: Cell, visit?: string): void;
  /** One level up or down; at the ends nothing happens. */
  stepLevel(cell: Cell, by: 1 | -1, visit?: string): void;
  /** Writes the strategist's own estimate for the cell, 0–1. */
  setEstimate(cell: Cell, usage: number, visit?: string): void;
  clearEstimate(cell: Cell): void;
}

const TOP: PresenceLevel = 4;

export function useCellEdits(): CellEdits {
  const { engine } = useJourney();
  const { edit, say } = useEdits();
  return useMemo(() => {
    const document = () => engine.store.getState().document;
    const edits: CellEdits = {
      setLevel(cell, level, visit) {
        const { stageId, channelId } = cell;
        const burst = visit && { burst: `presence:${stageId}:${channelId}:${visit}` };
        if (edit(setPresence, { stageId, channelId, level }, burst || {}) === null) return;
        announce(`${placeName(document(), cell)}: ${levelLabel(level)}. ${coverageNow(document(), stageId)}`);
      },
      stepLevel(cell, by, visit) {
        const level = cell.isUnsaid && by < 0 ? 0 : cell.level + by;
        if (level >= 0 && level <= TOP) edits.setLevel(cell, level as PresenceLevel, visit);
      },
      pressLevel(cell, level, visit) {
        const isSame = cell.attached && !cell.isUnsaid && cell.level === level;
        edits.setLevel(cell, isSame ? null : level, visit);
      },
      takeBack(cell, visit) {
        if (cell.attached && !cell.isUnsaid) return edits.setLevel(cell, null, visit);
        const name = placeName(document(), cell);
        const presence = presenceAt(document(), cell.stageId, cell.channelId);
        if (!presence) return;
        if (edit(removePresences, { ids: [presence.id] })) say(`Detached ${name}`);
      },
      setEstimate(cell, usage, visit) {
        const { stageId, channelId } = cell;
        const burst = visit && { burst: `demand:${stageId}:${channelId}:${visit}` };
        if (edit(setDemand, { channelId, stageId, segmentId: null, usage }, burst || {}) === null) return;
        announce(
          `Demand for ${placeName(document(), cell)}: ${percent(usage)}. ${coverageNow(document(), cell.stageId)}`,
        );
      },
      clearEstimate(cell) {
        const { stageId, channelId } = cell;
        if (!document().demands.has(demandId(channelId, stageId, null))) return;
        if (edit(removeDemand, { channelId, stageId, segmentId: null })) {
          say(`Cleared the estimate for ${placeName(document(), cell)}`);
        }
      },
    };
    return edits;
  }, [engine, edit, say]);
}

/** Whether customers of a segment were asked, or judged, for this cell: then the estimate does not count. */
export function hasSegmentValues(cell: Cell): boolean {
  return cell.inputs.some(({ demand }) => demand.segmentId !== null);
}

/** “‘Reddit’ at ‘Purchase’”. */
export function placeName(document: JourneyDocument, { stageId, channelId }: Pick<Cell, 'stageId' | 'channelId'>) {
  const channel = quoted(document.channels.get(channelId)?.name ?? '');
  return `${channel} at ${quoted(document.stages.get(stageId)?.name ?? '')}`;
}

function coverageNow(document: JourneyDocument, stageId: string): string {
  const coverage = figuresOf(document).stages.get(stageId)?.coverage ?? null;
  return coverage === null ? 'Coverage of the stage is unknown' : `Coverage of the stage: ${percent(coverage)}`;
}
