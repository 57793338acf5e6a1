import { type JourneyDocument, journeyOf } from './document';
import { folded } from './folded';
import { tagNames } from './model/tag';

/** A text of the journey in which one can search: where it stands, and on which card of the map. */
export interface Searchable {
  readonly field: string;
  readonly text: string;
}

const said = (texts: readonly Searchable[]) => texts.filter(({ text }) => text.trim() !== '');
const many = (field: string, texts: readonly string[]): Searchable[] => texts.map((text) => ({ field, text }));

/** What can be found on a touchpoint beside its title. */
export function textsOfTouchpoint(document: JourneyDocument, id: string): Searchable[] {
  const row = document.touchpoints.get(id);
  if (!row) return [];
  const links = [...document.links.values()].filter(({ fromId, toId }) => fromId === id || toId === id);
  return said([
    ...many('Pain', row.pains),
    ...many('Gain', row.gains),
    ...many('Quote', row.quotes),
    ...many('Notes', [row.notes]),
    ...many('Tag', tagNames(document.tags, row)),
    ...many('Channel', [document.channels.get(row.channelId ?? '')?.name ?? '']),
    ...many(
      'Link',
      links.map(({ label }) => label),
    ),
  ]);
}

/** What can be found on a channel at a stage beside its name: what is said of the channel everywhere included. */
export function textsOfPresence(document: JourneyDocument, id: string): Searchable[] {
  const row = document.presences.get(id);
  if (!row) return [];
  return said([
    { field: 'Owner', text: row.owner },
    { field: 'Who answers', text: row.responder },
    { field: 'Content plan', text: row.contentPlan },
    ...textsOfChannel(document, row.channelId, row.stageId),
  ]);
}

/** What can be found on a channel beside its name; with a stage, only what holds there. */
export function textsOfChannel(document: JourneyDocument, id: string, stageId: string | null = null): Searchable[] {
  const row = document.channels.get(id);
  if (!row) return [];
  const demands = [...document.demands.values()].filter(
    (demand) => demand.channelId === id && (stageId === null || demand.stageId === null || demand.stageId === stageId),
  );
  return said([
    { field: 'What it is for', text: row.purpose },
    { field: 'Web address', text: row.url ?? '' },
    ...many(
      'Source',
      demands.map(({ source }) => source),
    ),
  ]);
}

/** What can be found on a stage beside its name: its goal and promise. */
export function textsOfStage(document: JourneyDocument, id: string): Searchable[] {
  const row = document.stages.get(id);
  return said([
    { field: 'Promise', text: row?.promise ?? '' },
    { field: 'Goal', text: row?.goal ?? '' },
  ]);
}

/** What can be found on a segment beside its name. */
export function textsOfSegment(document: JourneyDocument, id: string): Searchable[] {
  const row = document.segments.get(id);
  return said([
    { field: 'Wants', text: row?.desiredExperience ?? '' },
    { field: 'Promises', text: row?.promises ?? '' },
  ]);
}

/** What can be found on an initiative beside its title. */
export function textsOfInitiative(document: JourneyDocument, id: string): Searchable[] {
  const row = document.initiatives.get(id);
  return said([
    { field: 'Description', text: row?.description ?? '' },
    { field: 'Owner', text: row?.owner ?? '' },
    { field: 'Metric', text: row?.metric ?? '' },
    { field: 'Target', text: row?.target ?? '' },
  ]);
}

/** What can be found on the journey itself beside its title. */
export function textsOfJourney(document: JourneyDocument): Searchable[] {
  return said([{ field: 'Description', text: journeyOf(document).description }]);
}

/** What can be found on a gap that was dismissed beside what it says. */
export function textsOfDismissal(document: JourneyDocument, id: string): Searchable[] {
  return said([{ field: 'Because', text: document.dismissals.get(id)?.reason ?? '' }]);
}

/** Whether every word of the query stands in one of the texts, without regard to case and accents. */
export function matches(query: string, texts: readonly string[]): boolean {
  const all = texts.map(folded);
  return wordsOf(query).every((word) => all.some((text) => text.includes(word)));
}

/** The first text that holds a word of the query which the title lacks, cut to where it stands. */
export function foundIn(query: string, title: string, texts: readonly Searchable[]): Searchable | null {
  const missing = wordsOf(query).filter((word) => !folded(title).includes(word));
  for (const word of missing) {
    const found = texts.find(({ text }) => folded(text).includes(word));
    if (found) return { ...found, text: excerpt(found.text, word) };
  }
  return null;
}

const AROUND = 28;

function excerpt(text: string, word: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // Folding may change lengths by a little; an excerpt may begin a little beside.
  const at = folded(line).indexOf(word);
  const from = Math.max(0, at - AROUND);
  const to = at + word.length + AROUND;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

function wordsOf(query: string): string[] {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
