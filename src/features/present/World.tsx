import { memo, useMemo } from 'react';
import type { Rect } from '../../domain/layout/geometry';
import { cx } from '../../ui/cx';
import { overviewPlace, type Place, placeBeside, placeInside, type Sight, seenFrom } from './frame/camera';
import type { Frame } from './frame/frame';
import { GapsSlide } from './gaps/GapsSlide';
import { columnsOf } from './overview/columns';
import { OverviewSlide } from './overview/OverviewSlide';
import { rowsOf } from './overview/rows';
import { variables } from './parts/variables';
import { RoadmapSlide } from './roadmap/RoadmapSlide';
import { partWords, type Slide, slideLabel } from './slides';
import { StageSlide } from './stage/StageSlide';
import styles from './World.module.css';

/** All slides in one world, as the slide that is shown sees them. What goes on on a further slide lies where it began. */
export function World({ slides, index, frame }: { slides: readonly Slide[]; index: number; frame: Frame }) {
  const count = slides.filter(({ kind, part }) => kind === 'stage' && part === 1).length;
  const columns = useMemo(() => columnsOf(frame, count), [frame, count]);
  const places = useMemo(
    () =>
      slides.map((slide, i): Place => {
        // Where the overview is a list, slides lie side by side, as a finger swipes them.
        if (rowsOf(frame, count)) return i === 0 ? overviewPlace : placeBeside(frame, i);
        if (slide.kind === 'gaps') return placeBeside(frame, 1);
        if (slide.kind === 'roadmap') return placeBeside(frame, 2);
        // A stage for which the picture has no room lies where the last column is.
        const column = slide.kind === 'stage' ? (columns[slide.number - 1] ?? columns.at(-1)) : undefined;
        return column ? placeInside(frame, column) : overviewPlace;
      }),
    [slides, count, columns, frame],
  );
  const shownGaps = slides.reduce((sum, slide) => sum + (slide.kind === 'gaps' ? slide.page.rows.length : 0), 0);
  const camera = places[index] ?? overviewPlace;
  return slides.map((slide, i) => (
    <Screen key={slide.key} slide={slide} sight={seenFrom(camera, places[i] ?? overviewPlace)} isShown={i === index}>
      {/* A further part is seen only when its turn comes. */}
      {(slide.part === 1 || Math.abs(i - index) <= 1) && (
        <Content slide={slide} frame={frame} columns={columns} shownGaps={shownGaps} />
      )}
    </Screen>
  ));
}

/** One slide where the camera sees it. Those that it does not look at are out of reach for keys and screen readers. */
function Screen(props: { slide: Slide; sight: Sight; isShown: boolean; children: React.ReactNode }) {
  const { slide, sight, isShown, children } = props;
  return (
    <section
      aria-roledescription="slide"
      aria-label={slideLabel(slide)}
      data-slide={slide.key}
      inert={!isShown}
      className={cx(styles.slide, isShown && styles.shown)}
      style={variables({ x: sight.x, y: sight.y, scale: sight.scale })}
    >
      {children}
    </section>
  );
}

interface ContentProps {
  slide: Slide;
  frame: Frame;
  columns: readonly Rect[];
  shownGaps: number;
}

/** What stands on a slide. It does not follow the camera, so a turn renders none of it. */
const Content = memo(function Content({ slide, frame, columns, shownGaps }: ContentProps) {
  const part = partWords(slide);
  if (slide.kind === 'stage') {
    const { page, number, count } = slide;
    return <StageSlide page={page} number={number} count={count} part={part} isFirst={slide.part === 1} />;
  }
  if (slide.kind === 'gaps') return <GapsSlide page={slide.page} part={part} shown={shownGaps} />;
  if (slide.kind === 'roadmap') return <RoadmapSlide page={slide.page} part={part} />;
  return <OverviewSlide frame={frame} columns={columns} />;
});
