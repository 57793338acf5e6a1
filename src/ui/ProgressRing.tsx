import { cx } from './cx';
import styles from './ProgressRing.module.css';

export interface ProgressRingProps {
  /** 0–1; null = unknown, which is neither empty nor full. */
  value: number | null;
  /** 0–1: where the value is planned to get; drawn thinner, from the value on. */
  planned?: number | null | undefined;
  /** The share as it is written: “62%”. */
  format: (share: number) => string;
  /** px; default 28. From 40 px the figure is drawn inside. */
  size?: number | undefined;
  /** What is measured: "Coverage of Awareness". The figure is added to it. */
  label: string;
  /** Draws the figure inside also when small, or never. */
  showValue?: boolean | undefined;
  className?: string | undefined;
}

/** A share of a whole as a ring. */
export function ProgressRing(props: ProgressRingProps) {
  const { value, planned = null, format, size = 28, label, showValue = size >= 40, className } = props;
  const stroke = Math.max(2.5, size * 0.11);
  const radius = (size - stroke) / 2;
  const thin = Math.max(1.25, stroke * 0.4);
  const circle = { cx: size / 2, cy: size / 2, r: radius, pathLength: 100, fill: 'none' };
  const name =
    value === null
      ? `${label}: unknown`
      : `${label}: ${format(value)}${planned === null ? '' : `, planned ${format(planned)}`}`;
  return (
    <svg role="img" aria-label={name} width={size} height={size} className={cx(styles.ring, className)}>
      {value === null ? (
        <circle {...circle} pathLength={24} strokeWidth={thin} className={styles.unknown} />
      ) : (
        <>
          <circle {...circle} strokeWidth={stroke} className={styles.track} />
          {planned !== null && planned > value && <Arc {...{ circle, stroke: thin, share: planned }} kind="planned" />}
          {value > 0 && <Arc {...{ circle, stroke, share: value }} kind="value" />}
        </>
      )}
      {(value === null || showValue) && (
        <text
          x="50%"
          y="50%"
          className={cx(styles.figure, value === null && styles.question)}
          fontSize={value === null ? size * 0.46 : size * 0.3}
        >
          {value === null ? '?' : format(value).replace('%', '')}
        </text>
      )}
    </svg>
  );
}

function Arc(props: {
  circle: { cx: number; cy: number; r: number; pathLength: number; fill: string };
  stroke: number;
  share: number;
  kind: 'value' | 'planned';
}) {
  const length = Math.min(1, Math.max(0, props.share)) * 100;
  return (
    <circle
      {...props.circle}
      strokeWidth={props.stroke}
      strokeDasharray={`${length} ${100 - length}`}
      transform={`rotate(-90 ${props.circle.cx} ${props.circle.cy})`}
      className={styles[props.kind]}
    />
  );
}
