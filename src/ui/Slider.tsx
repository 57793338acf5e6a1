import {
  Slider as AriaSlider,
  type SliderProps as AriaSliderProps,
  Label,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { cx } from './cx';
import styles from './Slider.module.css';

export interface SliderProps extends Omit<AriaSliderProps<number>, 'children' | 'className' | 'style'> {
  label: string;
  hideLabel?: boolean | undefined;
  /** Says the value in words; otherwise `formatOptions` decides. */
  formatValue?: ((value: number) => string) | undefined;
  className?: string | undefined;
}

/** A value along a line: `value`, `onChange` (every step), `onChangeEnd` (once, when let go). */
export function Slider({ label, hideLabel = false, formatValue, className, ...rest }: SliderProps) {
  return (
    <AriaSlider<number>
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : {})}
      className={cx(styles.slider, className)}
    >
      {!hideLabel && <Label className={styles.label ?? ''}>{label}</Label>}
      <SliderOutput className={styles.output ?? ''}>
        {({ state }) => (formatValue ? formatValue(state.values[0] ?? 0) : state.getThumbValueLabel(0))}
      </SliderOutput>
      <SliderTrack className={styles.track ?? ''}>
        {({ state }) => (
          <>
            <span className={styles.rail} />
            <span className={styles.fill} style={{ width: `calc(${state.getThumbPercent(0) * 100}% + 8px)` }} />
            <SliderThumb className={styles.thumb ?? ''} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  );
}
