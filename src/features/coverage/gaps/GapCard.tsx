import { ArrowRight, Ban, MapPinned, Plus, Route } from 'lucide-react';
import { type FocusEvent, type MouseEvent, memo, useId } from 'react';
import { gapRuleById } from '../../../domain/coverage/rules';
import type { Gap } from '../../../domain/coverage/types';
import { evidenceHints, evidenceLabels, horizonLabels, severityLabels } from '../../../domain/labels';
import type { Initiative } from '../../../domain/model/initiative';
import { quoted } from '../../../domain/words';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { REGION_ENTRY } from '../../../ui/screenParts';
import { AnswerPopover } from './AnswerPopover';
import { DismissField } from './DismissField';
import styles from './GapCard.module.css';
import { severityIcons } from './severity';
import severity from './severity.module.css';

export interface GapHandlers {
  onFocus(gap: Gap): void;
  onPick(gap: Gap): void;
  onAdd(gap: Gap): void;
  onAskWhy(gap: Gap): void;
  onDismiss(gap: Gap, reason: string): void;
  onCancel(gap: Gap): void;
}

interface Props {
  readonly gap: Gap;
  /** Place in the list, from 1, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** Where it is: “Delivery × WhatsApp”, '' for a gap of the whole journey. */
  readonly where: string;
  readonly mapHref: string;
  readonly initiative: Initiative | undefined;
  readonly initiativeHref: string;
  readonly closes: boolean;
  /** The one that Tab reaches; arrow keys go on from there. */
  readonly isCurrent: boolean;
  /** Whether it is about the selected cell. */
  readonly isMarked: boolean;
  readonly isDismissing: boolean;
  readonly handlers: GapHandlers;
}

const looks = { measured: 'solid', estimated: 'outline', assumed: 'hatched', none: 'outline' } as const;

/** One gap: what was found and how that is known, what answers it, and what to do about it. */
export const GapCard = memo(function GapCard(props: Props) {
  const { gap, index, count, where, mapHref, initiative, initiativeHref, closes, isCurrent, handlers } = props;
  const id = useId();
  const rule = gapRuleById(gap.ruleId)?.name ?? '';
  const onFocus = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) handlers.onFocus(gap);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const isControl = event.target instanceof Element && event.target.closest('button, a, input') !== null;
    if (!isControl) event.currentTarget.focus();
    handlers.onPick(gap);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the feed around it has the keys, and focus does the same as a press
    <article
      tabIndex={isCurrent ? 0 : -1}
      data-gap={gap.id}
      {...(isCurrent ? { [REGION_ENTRY]: '' } : {})}
      aria-posinset={index}
      aria-setsize={count}
      aria-labelledby={`${id}-what`}
      aria-describedby={`${id}-says`}
      aria-keyshortcuts="R D"
      className={cx(styles.card, props.isMarked && styles.marked)}
      onFocus={onFocus}
      onClick={onClick}
    >
      <header className={styles.head} id={`${id}-what`}>
        <span className={cx(severity.mark, severity[gap.severity])}>
          {severityIcons[gap.severity]}
          {severityLabels[gap.severity]}
        </span>
        <span className={styles.rule}>{rule}</span>
        <Badge tone="demand" look={looks[gap.evidence]} title={evidenceHints[gap.evidence]}>
          {evidenceLabels[gap.evidence]}
        </Badge>
      </header>
      <p id={`${id}-says`} className={styles.sentence}>
        {gap.sentence}
      </p>
      <p className={styles.next}>
        <ArrowRight aria-hidden />
        <span>{gap.suggestion}</span>
      </p>
      <div className={styles.links}>
        <AnswerPopover answer={gap.answer} isInTabOrder={isCurrent} />
        {where !== '' && (
          <a href={mapHref} tabIndex={isCurrent ? 0 : -1} className={styles.link} title={where}>
            <MapPinned aria-hidden />
            Show on map
          </a>
        )}
      </div>
      {props.isDismissing ? (
        <DismissField onDismiss={(reason) => handlers.onDismiss(gap, reason)} onCancel={() => handlers.onCancel(gap)} />
      ) : (
        <div className={styles.actions}>
          {initiative ? (
            <>
              <a href={initiativeHref} tabIndex={isCurrent ? 0 : -1} className={styles.planned}>
                <Route aria-hidden />
                <span>
                  On the roadmap, {horizonLabels[initiative.horizon]}: {quoted(initiative.title)}
                </span>
              </a>
              <IconButton
                size="small"
                label="Dismiss, because…"
                shortcut="D"
                icon={<Ban aria-hidden />}
                excludeFromTabOrder={!isCurrent}
                onPress={() => handlers.onAskWhy(gap)}
              />
            </>
          ) : (
            <>
              <Button
                size="small"
                variant={isCurrent ? 'primary' : 'secondary'}
                icon={<Plus aria-hidden />}
                excludeFromTabOrder={!isCurrent}
                onPress={() => handlers.onAdd(gap)}
              >
                Add to roadmap
              </Button>
              <Button
                size="small"
                variant="quiet"
                icon={<Ban aria-hidden />}
                excludeFromTabOrder={!isCurrent}
                onPress={() => handlers.onAskWhy(gap)}
              >
                Dismiss, because…
              </Button>
              {closes && <span className={styles.closes}>The roadmap would close it</span>}
            </>
          )}
        </div>
      )}
    </article>
  );
});
