import { analyse } from '../../domain/coverage/analyse';
import { type JourneyDocument, journeyOf } from '../../domain/document';
import { inOrder } from '../../domain/order';
import type { ExportContext } from '../format';
import { generatorOf } from '../generator';
import { coverageSection } from './coverage';
import { gapsSection } from './gaps';
import { initiativesSection } from './initiatives';
import { roundedShare } from './rounded';
import type { Roadmap } from './schema';

/** The roadmap as other tools read it: same journey, same content, whatever order its rows were made in. */
export function buildRoadmap(
  document: JourneyDocument,
  context: ExportContext,
): Omit<Roadmap, '$schema' | 'format' | 'version'> {
  const analysis = analyse(document);
  const { id, title, kind, illustration } = journeyOf(document);
  const segments = inOrder(document.segments.values());
  const totalWeight = segments.reduce((sum, { weight }) => sum + weight, 0);
  return {
    exportedAt: new Date(context.now).toISOString(),
    generator: generatorOf(context),
    journey: { id, title, kind, illustration },
    stages: inOrder(document.stages.values()).map((stage, index) => ({
      id: stage.id,
      name: stage.name,
      phase: stage.phase,
      importance: stage.importance,
      position: index + 1,
    })),
    channels: inOrder(document.channels.values()).map((channel, index) => ({
      id: channel.id,
      name: channel.name,
      kind: channel.kind,
      ownership: channel.ownership,
      social: channel.social,
      community: channel.community,
      position: index + 1,
    })),
    segments: segments.map((segment, index) => ({
      id: segment.id,
      name: segment.name,
      // As in coverage: segments that all weigh nothing count alike.
      share: roundedShare(totalWeight > 0 ? segment.weight / totalWeight : 1 / segments.length),
      position: index + 1,
    })),
    coverage: coverageSection(document, analysis),
    gaps: gapsSection(document, analysis),
    initiatives: initiativesSection(document),
  };
}
