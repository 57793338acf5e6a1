import type { ColourName } from '../../../../domain/palette';
import type { SceneShape } from '../../../../domain/scene/items';

type Paper = Pick<
  CanvasRenderingContext2D,
  'globalAlpha' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'setLineDash' | 'fill' | 'stroke'
>;

/** Paints the shapes of a picture on a canvas, in px of the map; its colours are looked up by name. */
export function paintShapes(paper: Paper, shapes: readonly SceneShape[], colour: (name: ColourName) => string): void {
  for (const shape of shapes) {
    const { fill, stroke, strokeWidth = 1, dash = [], opacity = 1, isRound = false } = shape;
    const path = outlineOf(shape);
    paper.globalAlpha = opacity;
    if (fill) {
      paper.fillStyle = colour(fill);
      paper.fill(path);
    }
    if (!stroke) continue;
    paper.strokeStyle = colour(stroke);
    paper.lineWidth = strokeWidth;
    paper.setLineDash([...dash]);
    paper.lineCap = isRound ? 'round' : 'butt';
    paper.lineJoin = isRound ? 'round' : 'miter';
    paper.stroke(path);
  }
}

function outlineOf(shape: SceneShape): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d);
  const path = new Path2D();
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else {
    const { x, y, width, height } = shape.rect;
    path.roundRect(x, y, Math.max(0, width), Math.max(0, height), shape.radius);
  }
  return path;
}
