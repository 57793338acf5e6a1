import { useState } from 'react';
import { parseKey } from '../../domain/layout/mapLayout';
import { stagesLens } from '../../domain/lenses/stages';
import type { Scene } from '../../domain/scene/items';
import { mapScene } from '../../domain/scene/mapScene';
import { SceneView } from '../../parts/SceneView';
import { useDocument, useFigures } from '../../state/context';
import { laneKey, mapPages, NAMES, SHEET } from './mapPages';
import { PageTitle, type TitleProps } from './PageTitle';
import styles from './PrintSheets.module.css';

/** The whole map, a page after the other. */
export function MapPagesView(props: TitleProps) {
  const document = useDocument((whole) => whole);
  const [layOut] = useState(stagesLens.createLayout);
  const layout = layOut(document);
  const figures = useFigures((all) => all);
  const { scale, pages } = mapPages(layout);
  const scene = mapScene(document, layout, figures);
  const isCard = (key: string) => layout.cards.has(key) || parseKey(key)?.kind === 'ghost';
  const laneOf = new Map(layout.lanes.flatMap(({ id, items }) => items.map((item) => [item, laneKey(id)])));
  const onPage = (wholeKeys: ReadonlySet<string>): Scene => ({
    ...scene,
    items: scene.items.filter((item) => {
      const whole = laneOf.get(item) ?? (isCard(item.key) ? item.key : null);
      return whole === null || wholeKeys.has(whole);
    }),
  });
  if (layout.columns.length === 0) return null;
  return pages.map(({ window, wholeKeys, isContinued }, index) => {
    const what = pages.length === 1 ? 'map' : `map, page ${index + 1} of ${pages.length}`;
    return (
      <section key={`${window.x} ${window.y}`} className={styles.mapPage}>
        <PageTitle {...props} what={what} />
        {isContinued && (
          <div className={styles.names} style={{ height: NAMES }}>
            {layout.headers
              .filter(({ rect }) => rect.x < window.x + window.width && rect.x + rect.width > window.x)
              .map(({ key, rect, nameLines }) => (
                <span key={key} style={{ left: (rect.x - window.x) * scale, width: rect.width * scale }}>
                  {nameLines.join(' ')}
                </span>
              ))}
          </div>
        )}
        <div className={styles.window} style={{ width: SHEET.width, height: window.height * scale }}>
          <div
            className={styles.origin}
            style={{ transform: `scale(${scale}) translate(${-window.x}px, ${-window.y}px)` }}
          >
            <SceneView scene={onPage(wholeKeys)} />
          </div>
        </div>
      </section>
    );
  });
}
