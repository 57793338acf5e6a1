import { ListFilter } from 'lucide-react';
import type { RefObject } from 'react';
import { gapRules } from '../../../domain/coverage/rules';
import type { GapSeverity } from '../../../domain/coverage/types';
import { evidenceLabels, severityLabels } from '../../../domain/labels';
import { type Evidence, evidences } from '../../../domain/model/demand';
import { inOrder } from '../../../domain/order';
import { useDocument } from '../../../state/context';
import { Button } from '../../../ui/Button';
import { MultiSelect } from '../../../ui/MultiSelect';
import { Popover } from '../../../ui/Popover';
import { SearchField } from '../../../ui/SearchField';
import { useSettings, useSettingsStore } from '../settings';
import { choicesIn, type GapFilter, noFilter, severities } from './filter';
import styles from './GapPane.module.css';

const severityOptions = severities.map((id) => ({ id, label: severityLabels[id] }));
const ruleOptions = gapRules.map(({ id, name }) => ({ id, label: name }));
const evidenceOptions = evidences.map((id) => ({ id, label: evidenceLabels[id] }));

/** Narrows the list: by words, and by stage, rule, severity and evidence. */
export function GapFilters({ searchRef }: { searchRef: RefObject<HTMLInputElement | null> }) {
  const settings = useSettingsStore();
  const filter = useSettings((state) => state.gapFilter);
  const stages = useDocument((document) => document.stages);
  const narrow = (change: Partial<GapFilter>) => settings.setState({ gapFilter: { ...filter, ...change } });
  const count = choicesIn(filter);
  return (
    <div className={styles.filters}>
      <SearchField
        label="Search gaps"
        size="small"
        inputRef={searchRef}
        value={filter.text}
        onChange={(text) => narrow({ text })}
        className={styles.search}
      />
      <Popover
        label="Filter gaps"
        placement="bottom end"
        className={styles.choices}
        trigger={
          <Button size="small" icon={<ListFilter aria-hidden />}>
            {count === 0 ? 'Filter' : `Filter, ${count}`}
          </Button>
        }
      >
        <MultiSelect
          label="Stage"
          placeholder="Any stage"
          size="small"
          items={inOrder(stages.values()).map(({ id, name }) => ({ id, label: name || 'Untitled' }))}
          value={filter.stageIds}
          onChange={(stageIds) => narrow({ stageIds })}
        />
        <MultiSelect
          label="Kind of gap"
          placeholder="Any kind"
          size="small"
          items={ruleOptions}
          value={filter.ruleIds}
          onChange={(ruleIds) => narrow({ ruleIds })}
        />
        <MultiSelect<GapSeverity>
          label="Severity"
          placeholder="Any severity"
          size="small"
          items={severityOptions}
          value={filter.severities}
          onChange={(chosen) => narrow({ severities: chosen })}
        />
        <MultiSelect<Evidence | 'none'>
          label="Evidence"
          placeholder="Any evidence"
          size="small"
          items={evidenceOptions}
          value={filter.evidences}
          onChange={(chosen) => narrow({ evidences: chosen })}
        />
        <Button
          size="small"
          variant="quiet"
          isDisabled={count === 0 && filter.text === ''}
          onPress={() => settings.setState({ gapFilter: noFilter })}
        >
          Clear all filters
        </Button>
      </Popover>
    </div>
  );
}
