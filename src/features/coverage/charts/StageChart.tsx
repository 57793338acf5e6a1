import { useState } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { amount, percent } from '../../../domain/figures';
import styles from './Charts.module.css';
import { fills, Patterns } from './patterns';
import type { StageRow } from './stageRows';

const names = {
  met: 'Demand met by presence',
  coming: 'Met once the roadmap is done',
  unmet: 'Demand unmet',
  presence: 'Presence on all channels',
} as const;

const parts = ['met', 'coming', 'unmet'] as const;
const tick = { fill: 'var(--ink-muted)', fontSize: 12 };
/** Below this, px for each stage, names stand at an angle: level ones would run into each other. */
const LEVEL_NAME = 72;

/** Demand (what is met, will be and is not) beside presence, stage by stage. */
export default function StageChart({ rows }: { rows: readonly StageRow[] }) {
  const ticks = wholeTicks(rows);
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  const isNarrow = width / rows.length < LEVEL_NAME;
  return (
    <div className={styles.withLegend}>
      <ul className={styles.legend} aria-label="What the bars mean">
        {[...parts, 'presence' as const].map((part) => (
          <li key={part} className={styles.legendItem}>
            <svg aria-hidden width="16" height="12">
              <Patterns />
              <rect x="0.75" y="0.75" width="14.5" height="10.5" {...fills[part]} strokeWidth="1.5" />
            </svg>
            {names[part]}
          </li>
        ))}
      </ul>
      <div className={styles.plot} aria-hidden>
        <ResponsiveContainer width="100%" height="100%" onResize={setWidth}>
          <BarChart
            data={[...rows]}
            barGap={3}
            barCategoryGap="24%"
            margin={{ top: 12, right: 12, bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <Patterns />
            <CartesianGrid vertical={false} stroke="var(--hairline)" />
            <XAxis
              dataKey="name"
              interval={0}
              tick={tick}
              tickLine={false}
              stroke="var(--control-edge)"
              {...(isNarrow ? { angle: -40, textAnchor: 'end', height: 64 } : {})}
            />
            <YAxis
              domain={[0, ticks.at(-1) ?? 1]}
              ticks={ticks}
              tick={tick}
              tickLine={false}
              axisLine={false}
              width={44}
              label={{
                value: 'Channels',
                angle: -90,
                position: 'insideLeft',
                fill: 'var(--ink-muted)',
                fontSize: 12,
                style: { textAnchor: 'middle' },
              }}
            />
            <Tooltip
              cursor={{ fill: 'var(--paper-hover)' }}
              isAnimationActive={false}
              content={({ active, payload }) => {
                const row = payload?.[0]?.payload as StageRow | undefined;
                return active && row ? <StageTip row={row} /> : null;
              }}
            />
            {parts.map((part) => (
              <Bar key={part} dataKey={part} stackId="demand" {...fills[part]} strokeWidth={1.5} maxBarSize={48} />
            ))}
            <Bar dataKey="presence" {...fills.presence} strokeWidth={1.5} maxBarSize={48} />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}

/** Whole numbers from 0 to the highest bar or just above it, ten at most. */
function wholeTicks(rows: readonly StageRow[]): number[] {
  const highest = Math.max(1, ...rows.map(({ demand, presence }) => Math.max(demand, presence)));
  const step = Math.ceil(highest / 10);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

function StageTip({ row }: { row: StageRow }) {
  return (
    <div className={styles.tip}>
      <p dir="auto" className={styles.tipTitle}>
        {row.name}
      </p>
      <dl>
        <TipRow label="Demand, Σ D" value={amount(row.demand)} />
        {parts.map((part) => (
          <TipRow key={part} label={names[part]} value={amount(row[part])} />
        ))}
        <TipRow label={`${names.presence}, Σ P`} value={amount(row.presence)} />
        <TipRow label="Coverage" value={percent(row.coverage)} />
      </dl>
    </div>
  );
}

function TipRow({ label, value }: { label: string; value: string }) {
  return (
    <div className={styles.tipRow}>
      <dt dir="auto">{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
