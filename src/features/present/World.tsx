import { memo, useMemo } from 'react';
import type { Rect } from '../../domain/layout/geometry';
import { overviewPlace, type Place, placeBeside, placeInside, seenFrom } from './frame/camera';
import type { Frame } from './frame/frame';
import { GapsSlide } from './gaps/GapsSlide';
import { columnsOf } from './overview/columns';
import { OverviewSlide } from './overview/OverviewSlide';
import { RoadmapSlide } from './roadmap/RoadmapSlide';
import { Screen } from './Screen';
import type { Slide } from './slides';
import { StageSlide } from './stage/StageSlide';

/** All slides in one world, as the slide that is shown sees them. */
export function World({ slides, index, frame }: { slides: readonly Slide[]; index: number; frame: Frame }) {
  const count = slides.filter(({ kind }) => kind === 'stage').length;
  const columns = useMemo(() => columnsOf(frame, count), [frame, count]);
  const places = useMemo(
    () =>
      slides.map((slide): Place => {
        if (slide.kind === 'gaps') return placeBeside(frame, 1);
        if (slide.kind === 'roadmap') return placeBeside(frame, 2);
        // A stage for which the picture has no room lies where the last column is.
        const column = slide.kind === 'stage' ? (columns[slide.number - 1] ?? columns.at(-1)) : undefined;
        return column ? placeInside(frame, column) : overviewPlace;
      }),
    [slides, columns, frame],
  );
  const camera = places[index] ?? overviewPlace;
  return slides.map((slide, i) => (
    <Screen key={slide.key} slide={slide} sight={seenFrom(camera, places[i] ?? overviewPlace)} isShown={i === index}>
      <Content slide={slide} frame={frame} columns={columns} />
    </Screen>
  ));
}

/** What stands on a slide. It does not follow the camera, so a turn renders none of it. */
const Content = memo(function Content(props: { slide: Slide; frame: Frame; columns: readonly Rect[] }) {
  const { slide, frame, columns } = props;
  if (slide.kind === 'stage')
    return <StageSlide stageId={slide.stageId} number={slide.number} count={slide.count} frame={frame} />;
  if (slide.kind === 'gaps') return <GapsSlide frame={frame} />;
  if (slide.kind === 'roadmap') return <RoadmapSlide frame={frame} />;
  return <OverviewSlide frame={frame} columns={columns} />;
});
