import type { VersionReason } from '../../domain/compare/version';
import { quoted } from '../../domain/words';
import { shortTime } from '../../parts/relativeTime';
import type { VersionRecord } from '../../state/versions';

const reasons: Readonly<Record<VersionReason, string>> = {
  named: 'Kept by you',
  time: 'While you were working',
  import: 'Before an import',
  migration: 'Before an update of Throughline',
  delete: 'Before much was deleted',
  restore: 'Before a version was restored',
};

/** What a version is called in the list: its name, or why it was kept. */
export function versionTitle({ name, reason }: Pick<VersionRecord, 'name' | 'reason'>): string {
  return name !== null && name.trim() !== '' ? name : reasons[reason];
}

/** Why a named version was kept, where that is not what it is called. */
export function versionReason({ name, reason }: Pick<VersionRecord, 'name' | 'reason'>): string | null {
  return name === null ? null : reasons[reason];
}

/** A version inside a sentence: “‘Before the workshop’”, “the version of 22 Nov 2026, 16:04”. */
export function versionPhrase(record: VersionRecord): string {
  return record.name !== null && record.name.trim() !== ''
    ? quoted(record.name)
    : `the version of ${shortTime(record.at)}`;
}
