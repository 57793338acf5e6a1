import { figuresOf } from '../../domain/coverage/figuresOf';
import { type JourneyDocument, journeyOf } from '../../domain/document';
import { percent } from '../../domain/figures';
import type { MapLayout } from '../../domain/layout/mapLayout';
import type { LensParts } from '../../domain/lenses/lens';
import { stagesLens } from '../../domain/lenses/stages';
import { inOrder } from '../../domain/order';
import type { Scheme } from '../../domain/palette';
import { mapScene } from '../../domain/scene/mapScene';
import { counted, isolated, listed } from '../../domain/words';
import { printSvg } from './printSvg';

/** What the map of a journey is drawn as. */
export interface DrawOptions {
  readonly scheme: Scheme;
  /** How it is laid out: stages with their lanes where nothing else is said. */
  readonly lens?: Pick<LensParts<MapLayout>, 'createLayout'>;
}

/** The map of a journey as an SVG file, with what a screen reader says of it. */
export function drawMap(document: JourneyDocument, { scheme, lens = stagesLens }: DrawOptions): string {
  const scene = mapScene(document, lens.createLayout()(document), figuresOf(document));
  const title = journeyOf(document).title.trim();
  return printSvg(scene, scheme, {
    title: title === '' ? 'Map of an untitled journey' : `Map of ${isolated(title)}`,
    description: descriptionOf(document),
  });
}

function descriptionOf(document: JourneyDocument): string {
  const { stages, touchpoints, links, presences } = document;
  const { coverage } = figuresOf(document);
  const names = inOrder(stages.values()).map(({ name }) => (name.trim() === '' ? 'unnamed' : isolated(name)));
  const what = [
    counted(touchpoints.size, 'touchpoint'),
    counted(links.size, 'link'),
    `${counted(presences.size, 'channel')} attached to stages`,
  ];
  return [
    stages.size === 0 ? 'No stages yet.' : `${counted(stages.size, 'stage')}: ${listed(names)}.`,
    `${listed(what)}.`,
    `Coverage of the journey: ${percent(coverage)}.`,
  ].join(' ');
}
