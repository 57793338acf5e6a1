import { useMemo } from 'react';
import {
  CartesianGrid,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { score } from '../../../domain/coverage/opportunity';
import type { JourneyDocument } from '../../../domain/document';
import { fixed } from '../../../domain/figures';
import styles from './Charts.module.css';
import landscape from './Landscape.module.css';
import { AXIS_END, type LandscapePoint, pointName, regionLabels, regionShapes } from './landscape';
import { MarkShape } from './MarkShape';
import { Patterns } from './patterns';
import { placeLabels } from './placeLabels';

interface Props {
  readonly document: JourneyDocument;
  readonly points: readonly LandscapePoint[];
  readonly selected: LandscapePoint | null;
  readonly onSelect: (point: LandscapePoint) => void;
}

const tick = { fill: 'var(--ink-muted)', fontSize: 12 };
const ticks = [0, 2.5, 5, 7.5, 10];
const BELOW_GRID = -200;
const ABOVE_MARKS = 700;

const radiusOf = ({ cells }: LandscapePoint) => Math.min(4.5 + cells.length * 0.5, 7.5);

/** Importance against satisfaction, over the bands of the opportunity score. */
export default function LandscapeChart({ document, points, selected, onSelect }: Props) {
  return (
    <div className={styles.plot} aria-hidden>
      <ResponsiveContainer width="100%" height="100%">
        <ScatterChart margin={{ top: 10, right: 14, bottom: 22, left: 4 }} accessibilityLayer={false}>
          <Regions />
          <CartesianGrid stroke="var(--hairline)" />
          <XAxis
            type="number"
            dataKey="importance"
            domain={[0, AXIS_END]}
            ticks={ticks}
            tick={tick}
            tickLine={false}
            stroke="var(--control-edge)"
            label={axisLabel('Importance: 10 × demand', 'bottom')}
          />
          <YAxis
            type="number"
            dataKey="satisfaction"
            domain={[0, AXIS_END]}
            ticks={ticks}
            tick={tick}
            tickLine={false}
            width={46}
            stroke="var(--control-edge)"
            label={axisLabel('Satisfaction: 10 × presence', 'insideLeft')}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={false}
            content={({ active, payload }) => {
              const point = payload?.[0]?.payload as LandscapePoint | undefined;
              return active && point ? <PointTip document={document} point={point} /> : null;
            }}
          />
          <Scatter
            data={[...points]}
            isAnimationActive={false}
            onClick={(item) => onSelect(item.payload as LandscapePoint)}
            shape={({ cx = 0, cy = 0, payload }: ScatterShapeProps) => {
              const point = payload as LandscapePoint;
              const isSelected = point.number === selected?.number;
              return <MarkShape region={point.region} x={cx} y={cy} radius={radiusOf(point)} isSelected={isSelected} />;
            }}
          />
          <Numbers points={points} selected={selected} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}

function axisLabel(value: string, position: 'bottom' | 'insideLeft') {
  const shared = { value, fill: 'var(--ink-muted)', fontSize: 12 };
  return position === 'bottom'
    ? { ...shared, position, offset: 4 }
    : { ...shared, position, angle: -90, style: { textAnchor: 'middle' as const } };
}

/** The bands, drawn behind everything, each with its name. */
function Regions() {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const at = ([importance, satisfaction]: readonly [number, number]) => `${x(importance)},${y(satisfaction)}`;
  return (
    <ZIndexLayer zIndex={BELOW_GRID}>
      <Patterns />
      {regionShapes.map(({ region, corners, label }) => (
        <g key={region}>
          <polygon points={corners.map(at).join(' ')} className={landscape[`region-${region}`]} />
          <text x={x(label[0])} y={y(label[1])} className={landscape.regionName}>
            {regionLabels[region]}
          </text>
        </g>
      ))}
    </ZIndexLayer>
  );
}

/** The numbers beside the points, where there is room for them. */
function Numbers({ points, selected }: Pick<Props, 'points' | 'selected'>) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  const labels = useMemo(() => {
    if (!x || !y || !area) return [];
    const marks = points.map((point) => ({
      x: x(point.importance) ?? 0,
      y: y(point.satisfaction) ?? 0,
      radius: radiusOf(point),
      text: String(point.number),
    }));
    const { x: left, y: top, width, height } = area;
    return placeLabels(marks, { left, top: top - 10, right: left + width + 14, bottom: top + height + 8 });
  }, [x, y, area, points]);
  return (
    <ZIndexLayer zIndex={ABOVE_MARKS}>
      {labels.map(
        (label) =>
          label && (
            <text
              key={label.text}
              x={label.x}
              y={label.y}
              className={label.text === String(selected?.number) ? landscape.numberSelected : landscape.number}
            >
              {label.text}
            </text>
          ),
      )}
    </ZIndexLayer>
  );
}

function PointTip({ document, point }: { document: JourneyDocument; point: LandscapePoint }) {
  return (
    <div className={styles.tip}>
      <p className={styles.tipTitle}>
        {point.number}. {pointName(document, point)}
      </p>
      <dl>
        {[
          ['Importance', fixed(point.importance, 1)],
          ['Satisfaction', fixed(point.satisfaction, 1)],
          ['Opportunity', `${score(point.opportunity)}, ${regionLabels[point.region].toLowerCase()}`],
        ].map(([label, value]) => (
          <div key={label} className={styles.tipRow}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
