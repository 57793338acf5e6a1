import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Gap } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import { isolated } from '../../../domain/words';
import { useActions } from '../../../state/actionRegistry';
import { useDocument, useJourney, useSession } from '../../../state/context';
import { journeyPath } from '../../../state/routes';
import { Button } from '../../../ui/Button';
import { isAbout, placeOf, refsOf } from '../place';
import { useSettings, useSettingsStore } from '../settings';
import { addressedGaps } from './addressed';
import { GapCard, type GapHandlers } from './GapCard';
import styles from './GapPane.module.css';
import { gapActions } from './gapActions';
import type { GapEdits } from './useGapEdits';
import { useGapFocus } from './useGapFocus';

interface Props {
  readonly gaps: readonly Gap[];
  readonly edits: GapEdits;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** Cards at first, and more with each press: a journey can have hundreds of small gaps. */
const PAGE = 60;

/** The gaps as a feed: arrow keys walk from card to card, Tab goes into the current one. */
export function GapList({ gaps, edits, searchRef }: Props) {
  const { session, engine } = useJourney();
  const settings = useSettingsStore();
  const [, navigate] = useLocation();
  const document = useDocument((whole) => whole);
  const selection = useSession((state) => state.selection);
  const atHand = useSettings((state) => state.gapAtHand);
  const [dismissing, setDismissing] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE);

  const addressed = useMemo(() => addressedGaps(document), [document]);
  const place = useMemo(() => placeOf(document, selection), [document, selection]);
  const shown = gaps.slice(0, limit);
  const toSearch = () => searchRef.current?.focus();
  const { list, currentId, focus, leave, onKeyDown } = useGapFocus(
    useMemo(() => gaps.slice(0, limit).map(({ id }) => id), [gaps, limit]),
    atHand,
    toSearch,
  );
  const pick = (gap: Gap) => {
    const refs = refsOf(engine.store.getState().document, gap);
    if (refs.length > 0) session.setState({ selection: refs });
  };
  const add = (gap: Gap) => {
    if (edits.addToRoadmap(gap)) focus(gap.id);
  };
  const goToMap = (gap: Gap) => navigate(mapPath(document, gap));
  const dismiss = (gap: Gap, reason: string) => {
    if (!edits.dismiss(gap, reason)) return;
    setDismissing(null);
    leave(gap.id);
  };
  // The same object over all renders, so that only the cards that changed render again.
  const latest = useRef({ pick, add, dismiss, focus });
  latest.current = { pick, add, dismiss, focus };
  const [handlers] = useState<GapHandlers>(() => ({
    onFocus: (focused) => settings.setState({ gapAtHand: focused.id }),
    onPick: (picked) => latest.current.pick(picked),
    onAdd: (added) => latest.current.add(added),
    onAskWhy: (asked) => setDismissing(asked.id),
    onDismiss: (dismissed, reason) => latest.current.dismiss(dismissed, reason),
    onCancel: (kept) => {
      setDismissing(null);
      latest.current.focus(kept.id);
    },
  }));

  const gap = gaps.find(({ id }) => id === atHand) ?? null;
  useActions(gapActions, {
    gap,
    isOnRoadmap: gap !== null && addressed.by.has(gap.id),
    add,
    askWhy: (asked) => setDismissing(asked.id),
    goToMap,
    search: toSearch,
  });

  // A cell that is picked in the matrix brings its gaps into sight.
  const reveal = useEffectEvent(() => {
    const related = gaps.find((item) => isAbout(item, place));
    if (!related || (gap && isAbout(gap, place))) return;
    list.current?.querySelector(`[data-gap="${related.id}"]`)?.scrollIntoView?.({ block: 'nearest' });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the place, and nothing else
  useEffect(() => reveal(), [place.stageId, place.channelId]);

  return (
    <>
      <div
        ref={list}
        role="feed"
        aria-label="Gaps, worst first"
        className={styles.list}
        onKeyDown={onKeyDown}
        onKeyUp={({ key }) => gap && /^(Arrow|Page|Home|End)/.test(key) && pick(gap)}
      >
        {shown.map((item, index) => {
          const initiative = addressed.by.get(item.id);
          return (
            <GapCard
              key={item.id}
              gap={item}
              index={index + 1}
              count={gaps.length}
              where={whereOf(document, item)}
              mapHref={`#${mapPath(document, item)}`}
              initiative={initiative}
              initiativeHref={initiative ? `#${roadmapPath(document, initiative.id)}` : ''}
              closes={addressed.closing.has(item.id)}
              isCurrent={item.id === currentId}
              isMarked={isAbout(item, place)}
              isDismissing={item.id === dismissing}
              handlers={handlers}
            />
          );
        })}
      </div>
      {gaps.length > limit && (
        <Button size="small" onPress={() => setLimit(limit + PAGE)} className={styles.more}>
          {`Show ${Math.min(PAGE, gaps.length - limit)} more of ${gaps.length}`}
        </Button>
      )}
    </>
  );
}

/** “WhatsApp service at Delivery”, as far as the gap names them. */
function whereOf(document: JourneyDocument, { stageId, channelId }: Gap): string {
  const stage = stageId === null ? '' : document.stages.get(stageId)?.name;
  const channel = channelId === null ? '' : document.channels.get(channelId)?.name;
  return [channel, stage].flatMap((name) => (name ? [isolated(name)] : [])).join(' at ');
}

function mapPath(document: JourneyDocument, gap: Gap): string {
  return journeyPath(document.id, 'map', refsOf(document, gap));
}

function roadmapPath(document: JourneyDocument, id: string): string {
  return journeyPath(document.id, 'roadmap', [{ table: 'initiatives', id }]);
}
