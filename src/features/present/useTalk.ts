import { useMemo } from 'react';
import type { Analysis } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import { inOrder } from '../../domain/order';
import { useDocument } from '../../state/context';
import { useAnalysis } from '../../state/useAnalysis';
import type { Frame } from './frame/frame';
import { gapsPages } from './gaps/gapsPages';
import { roadmapPages } from './roadmap/roadmapPages';
import { nameOr, type Slide, slidesOf, type Talk } from './slides';
import { stagePages } from './stage/stagePages';

/** The slides of the open journey, set for a frame. */
export function useTalk(frame: Frame): readonly Slide[] {
  const document = useDocument((all) => all);
  const analysis = useAnalysis((all) => all);
  return useMemo(() => slidesOf(talkOf(document, analysis, frame)), [document, analysis, frame]);
}

function talkOf(document: JourneyDocument, analysis: Analysis, frame: Frame): Talk {
  return {
    stages: inOrder(document.stages.values()).map((stage, index) => {
      const name = nameOr(stage.name, `Stage ${index + 1}`);
      return { id: stage.id, name, pages: stagePages(document, stage, name, frame) };
    }),
    gaps: gapsPages(analysis, frame),
    roadmap: roadmapPages(document.initiatives.values(), frame),
  };
}
