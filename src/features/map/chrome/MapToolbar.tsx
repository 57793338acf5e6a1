import { Layers, Link2, Map as MapIcon, Maximize, Minus, PanelLeft, PanelRight, Plus, Search } from 'lucide-react';
import { useStore } from 'reactflow';
import type { Lens } from '../../../domain/lenses/index';
import type { BoundAction } from '../../../state/actions';
import { useSession } from '../../../state/context';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { ToggleIconButton } from '../../../ui/ToggleIconButton';
import { Toolbar, ToolbarSeparator } from '../../../ui/Toolbar';
import { useTooltip } from '../../../ui/useTooltip';
import { linkable } from '../kinds';
import { useLens } from '../lens';
import { useMapState, useMapStore } from '../mapStore';
import styles from './MapToolbar.module.css';

/** The one bar over the map. Its buttons are the map's actions. */
export function MapToolbar({ actions }: { actions: readonly BoundAction[] }) {
  const isInspectorOpen = useSession((session) => session.isInspectorOpen);
  const isPaletteOpen = useSession((session) => session.isPaletteOpen);
  const isFiltering = useSession((session) => session.filter !== '');
  const isMinimapOpen = useMapState((map) => map.isMinimapOpen);
  const shown = useLens();
  const isCanvas = shown.draws === 'map';
  const canLink = useSession(({ selection }) => linkable(selection.at(-1)) !== null);
  const action = (id: string) => actions.find((one) => one.id === id);
  const run = (id: string) => () => action(id)?.run();
  const shortcut = (id: string) => action(id)?.shortcuts?.[0];
  return (
    <Toolbar
      label="Map"
      isFloating
      className={cx(styles.bar, isInspectorOpen && styles.aside, isPaletteOpen && styles.besidePalette)}
    >
      <ToggleIconButton
        label="Channel palette"
        icon={<PanelLeft aria-hidden />}
        shortcut={shortcut('map.palette')}
        isSelected={isPaletteOpen}
        onChange={run('map.palette')}
        tooltipPlacement="top"
      />
      <ToolbarSeparator />
      <IconButton
        label="Add touchpoint"
        icon={<Plus aria-hidden />}
        shortcut={shortcut('map.touchpoint.add')}
        onPress={run('map.touchpoint.add')}
        tooltipPlacement="top"
      />
      <IconButton
        label="Link to another card"
        className={styles.wide}
        icon={<Link2 aria-hidden />}
        shortcut={shortcut('map.link.start')}
        isDisabled={!canLink}
        onPress={run('map.link.start')}
        tooltipPlacement="top"
      />
      <IconButton
        label="Find a card"
        icon={<Search aria-hidden />}
        shortcut={shortcut('map.find')}
        onPress={run('map.find')}
        tooltipPlacement="top"
      />
      <ToggleIconButton
        id="map-filter"
        label="Filter"
        icon={action('map.filter')?.icon}
        shortcut={shortcut('map.filter')}
        isSelected={isFiltering}
        onChange={run('map.filter')}
        tooltipPlacement="top"
      />
      <ToolbarSeparator />
      <LensButton lens={shown} shortcut={shortcut('map.lens.next')} />
      {isCanvas && <ZoomButtons action={action} isMinimapOpen={isMinimapOpen} />}
      <ToolbarSeparator />
      <ToggleIconButton
        label="Inspector"
        icon={<PanelRight aria-hidden />}
        shortcut={shortcut('map.inspector')}
        isSelected={isInspectorOpen}
        onChange={run('map.inspector')}
        tooltipPlacement="top"
      />
    </Toolbar>
  );
}

/** How the journey is laid out; pressed, it offers the other ways. */
function LensButton({ lens, shortcut }: { lens: Lens; shortcut: string | undefined }) {
  const map = useMapStore();
  const { triggerProps, bubble } = useTooltip({ content: 'See the journey as…', shortcut, placement: 'top' });
  return (
    <>
      <Button
        {...triggerProps}
        variant="quiet"
        className={styles.lens}
        icon={<Layers aria-hidden />}
        aria-haspopup="menu"
        aria-label={`${lens.label}: see the journey another way`}
        onPress={({ target }) => map.setState({ menu: { target, subject: { kind: 'lens' } } })}
      >
        <span className={styles.wide}>{lens.label}</span>
      </Button>
      {bubble}
    </>
  );
}

interface ZoomProps {
  readonly action: (id: string) => BoundAction | undefined;
  readonly isMinimapOpen: boolean;
}

/** How the canvas is looked at. */
function ZoomButtons({ action, isMinimapOpen }: ZoomProps) {
  const run = (id: string) => () => action(id)?.run();
  const shortcut = (id: string) => action(id)?.shortcuts?.[0];
  return (
    <>
      <ToolbarSeparator />
      <IconButton
        label="Zoom out"
        icon={<Minus aria-hidden />}
        shortcut={shortcut('map.zoom.out')}
        onPress={run('map.zoom.out')}
        tooltipPlacement="top"
      />
      <ZoomButton shortcut={shortcut('map.zoom.actual')} onPress={run('map.zoom.actual')} />
      <IconButton
        label="Zoom in"
        icon={<Plus aria-hidden />}
        shortcut={shortcut('map.zoom.in')}
        onPress={run('map.zoom.in')}
        tooltipPlacement="top"
      />
      <IconButton
        label="Fit the whole map"
        icon={<Maximize aria-hidden />}
        shortcut={shortcut('map.fit')}
        onPress={run('map.fit')}
        tooltipPlacement="top"
      />
      <ToggleIconButton
        label="Minimap"
        className={styles.wide}
        icon={<MapIcon aria-hidden />}
        shortcut={shortcut('map.minimap')}
        isSelected={isMinimapOpen}
        onChange={run('map.minimap')}
        tooltipPlacement="top"
      />
    </>
  );
}

/** How large the map is drawn; pressed, it is drawn at its own size. On its own, so that zooming draws only this anew. */
function ZoomButton({ shortcut, onPress }: { shortcut: string | undefined; onPress: () => void }) {
  const percent = `${useStore(({ transform }) => Math.round(transform[2] * 100))} %`;
  const { triggerProps, bubble } = useTooltip({ content: 'Zoom to 100 %', shortcut, placement: 'top' });
  return (
    <>
      <Button
        {...triggerProps}
        variant="quiet"
        className={cx(styles.zoom, styles.wide)}
        aria-label={`Zoom to 100 %; now ${percent}`}
        onPress={onPress}
      >
        {percent}
      </Button>
      {bubble}
    </>
  );
}
