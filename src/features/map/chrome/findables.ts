import { analyse } from '../../../domain/coverage/analyse';
import { type JourneyDocument, journeyOf } from '../../../domain/document';
import { actorLabels, horizonLabels, levelLabel } from '../../../domain/labels';
import { type CardTable, cardKey } from '../../../domain/layout/mapLayout';
import { stagesLens } from '../../../domain/lenses/stages';
import { inOrder } from '../../../domain/order';
import {
  foundIn,
  matches,
  type Searchable,
  textsOfChannel,
  textsOfDismissal,
  textsOfInitiative,
  textsOfJourney,
  textsOfPresence,
  textsOfSegment,
  textsOfStage,
  textsOfTouchpoint,
} from '../../../domain/searchable';
import type { RowRef } from '../../../state/session';
import { linkable } from '../kinds';

/** Something of the journey that can be looked for. */
export interface Findable {
  readonly id: string;
  /** Where a hit leads. */
  readonly ref: RowRef;
  readonly label: string;
  /** What it is, while nothing else has to be said of it. */
  readonly description: string;
  readonly texts: readonly Searchable[];
}

export interface FindableGroup {
  readonly heading: string;
  readonly items: readonly Findable[];
}

/**
 * Those that say every word that was typed, with where they say what their names do not. Whose name says it all comes
 * first: who types a name wants to go there by Enter.
 */
export function found(groups: readonly FindableGroup[], query: string): readonly FindableGroup[] {
  if (query.trim() === '') return groups;
  const left = groups.flatMap(({ heading, items }) => {
    const matching = items
      .filter(({ label, texts }) => matches(query, [label, ...texts.map(({ text }) => text)]))
      .map((item) => {
        const where = foundIn(query, item.label, item.texts);
        const description = where ? `${where.field}: ${where.text}` : item.description;
        return { ...item, isNamed: where === null, description };
      })
      .sort((a, b) => Number(b.isNamed) - Number(a.isNamed));
    return matching.length > 0 ? [{ heading, items: matching }] : [];
  });
  return left.sort((a, b) => Number(b.items[0]?.isNamed) - Number(a.items[0]?.isNamed));
}

const nameOf = (name: string) => name.trim() || 'Untitled';

function findable(ref: RowRef, name: string, description: string, texts: readonly Searchable[]): Findable {
  return { id: cardKey(ref.table, ref.id), ref, label: nameOf(name), description, texts };
}

/** The cards of the map stage by stage, then all that has no place on it, with all that they say. */
export function findables(document: JourneyDocument): FindableGroup[] {
  return [...onMap(document), ...besideMap(document)];
}

/** The touchpoints to which a card can be linked, stage by stage. */
export function linkTargets(document: JourneyDocument, fromId: string): FindableGroup[] {
  return onMap(document).map(({ heading, items }) => ({
    heading,
    items: items.filter(({ ref }) => linkable(ref) && ref.id !== fromId),
  }));
}

/** Finder and map may show different documents for a moment, so it does not borrow the map's. */
const layOut = stagesLens.createLayout();

const findableCards: Readonly<Record<CardTable, (document: JourneyDocument, id: string) => Findable[]>> = {
  touchpoints: (document, id) => {
    const touchpoint = document.touchpoints.get(id);
    if (!touchpoint) return [];
    const actor = actorLabels[touchpoint.actor];
    const texts = [...textsOfTouchpoint(document, id), { field: 'Actor', text: actor }];
    return [findable({ table: 'touchpoints', id }, touchpoint.title, actor, texts)];
  },
  presences: (document, id) => {
    const presence = document.presences.get(id);
    const channel = document.channels.get(presence?.channelId ?? '');
    if (!presence || !channel) return [];
    const level = levelLabel(presence.level);
    const texts = [...textsOfPresence(document, id), { field: 'Presence', text: level }];
    return [findable({ table: 'presences', id }, channel.name, level, texts)];
  },
};

function onMap(document: JourneyDocument): FindableGroup[] {
  const layout = layOut(document);
  return layout.headers.map(({ stageId }) => {
    const stage = document.stages.get(stageId)?.name ?? '';
    const cards = layout.cells.filter((cell) => cell.stageId === stageId).flatMap((cell) => cell.cards);
    const items = cards.flatMap(({ table, id }) => findableCards[table](document, id));
    const head = findable({ table: 'stages', id: stageId }, stage, 'Stage', textsOfStage(document, stageId));
    return { heading: nameOf(stage), items: [head, ...items] };
  });
}

function besideMap(document: JourneyDocument): FindableGroup[] {
  const journey = journeyOf(document);
  const attached = new Set([...document.presences.values()].map(({ channelId }) => channelId));
  const channels = inOrder(document.channels.values()).filter(({ id }) => !attached.has(id));
  const { dismissed } = analyse(document);
  const groups: FindableGroup[] = [
    {
      heading: 'Channels attached nowhere',
      items: channels.map(({ id, name }) =>
        findable({ table: 'channels', id }, name, 'Channel', textsOfChannel(document, id)),
      ),
    },
    {
      heading: 'Segments',
      items: inOrder(document.segments.values()).map(({ id, name }) =>
        findable({ table: 'segments', id }, name, 'Segment', textsOfSegment(document, id)),
      ),
    },
    {
      heading: 'Roadmap',
      items: inOrder(document.initiatives.values()).map(({ id, title, horizon }) =>
        findable({ table: 'initiatives', id }, title, horizonLabels[horizon], textsOfInitiative(document, id)),
      ),
    },
    {
      heading: 'Dismissed gaps',
      items: dismissed.map(({ gap }) =>
        findable({ table: 'dismissals', id: gap.id }, gap.sentence, 'Dismissed', textsOfDismissal(document, gap.id)),
      ),
    },
    {
      heading: 'Journey',
      items: [findable({ table: 'journeys', id: journey.id }, journey.title, 'Journey', textsOfJourney(document))],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
