// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addLink } from '../../../src/domain/commands/links';
import { mapActions } from '../../../src/features/map/actions/mapActions';
import type { Camera, MapContext } from '../../../src/features/map/mapContext';
import { chosenCommands } from '../../../src/features/map/menu/commands';
import { menuFor } from '../../../src/features/map/menu/mapMenu';
import { followTo, reading } from '../../../src/features/map/readingLinks';
import { bindActions } from '../../../src/state/actions';
import '../../helpers/dom';
import { type Gestures, renderGestures, touchpointRef } from './context';

const at = (...ids: readonly string[]) => renderGestures({ session: { selection: ids.map(touchpointRef) } });
const selected = (map: Gestures) => map.session.getState().selection.map(({ id }) => id);
const link = (map: Gestures, fromId: string, toId: string) =>
  map.do(({ edits }) => edits.edit(addLink, { fromId, toId }));

describe('following the path', () => {
  it('selects the next card, gives it the focus and says what changes', async () => {
    const map = at('hears');
    map.do((context) => reading.follow(context));
    expect(selected(map)).toEqual(['reads']);
    expect(map.context.map.getState().focusOn).toEqual({ key: 'touchpoints:reads' });
    expect(
      await screen.findByText(/^‘Reads reviews’ in ‘Awareness’ on ‘Reddit’: the channel changes/),
    ).toBeInTheDocument();
  });

  it('stays at the end of the path, and says that it is the end', async () => {
    const map = at('books');
    map.do((context) => reading.follow(context));
    expect(selected(map)).toEqual(['books']);
    expect(await screen.findByText('The path ends at ‘Books a flight’: no link leads on')).toBeInTheDocument();
  });

  it('stays at the beginning when it goes back, and says so', async () => {
    const map = at('hears');
    map.do((context) => reading.back(context));
    expect(selected(map)).toEqual(['hears']);
    expect(
      await screen.findByText('The path begins at ‘Hears of a cheap fare’: no link leads here'),
    ).toBeInTheDocument();
  });

  it('begins at the main path where no card is selected', async () => {
    const map = at();
    map.do((context) => reading.follow(context));
    expect(selected(map)).toEqual(['hears']);
    expect(await screen.findByText(/^The path begins at ‘Hears of a cheap fare’ in/)).toBeInTheDocument();
  });

  it('goes back the way that somebody came, not along the main path', () => {
    const map = at('hears');
    link(map, 'hears', 'books');
    map.do((context) => followTo(context, 'hears', 'books', 'onward'));
    link(map, 'books', 'asks');
    map.do((context) => reading.follow(context));
    expect(selected(map)).toEqual(['asks']);
    map.do((context) => reading.back(context));
    map.do((context) => reading.back(context));
    expect(selected(map)).toEqual(['hears']);
  });

  it('goes back along the main path where nobody came to the card by a link', () => {
    const map = at('books');
    link(map, 'hears', 'books');
    map.do((context) => reading.back(context));
    expect(selected(map)).toEqual(['reads']);
  });

  it('says how many links there were to choose from', async () => {
    const map = at('hears');
    link(map, 'hears', 'books');
    map.do((context) => reading.follow(context));
    expect(await screen.findByText(/2 links leave ‘Hears of a cheap fare’$/)).toBeInTheDocument();
  });
});

it('the menu of the links of a card goes along any of them, either way', async () => {
  const map = at('reads');
  const menu = () =>
    menuFor(
      map.context,
      bindActions(mapActions, () => map.context),
      { kind: 'links', touchpointId: 'reads' },
    );
  const groups = menu().items.flatMap((entry) => (typeof entry === 'object' && 'heading' in entry ? [entry] : []));
  const entries = groups.flatMap(({ heading, entries }) =>
    entries.flatMap((entry) => (typeof entry === 'object' && 'id' in entry ? [{ ...entry, heading }] : [])),
  );
  expect(entries).toMatchObject([
    { heading: 'Leads to', label: '‘Books a flight’', description: 'Purchase' },
    { heading: 'Comes from', label: '‘Hears of a cheap fare’', description: 'Awareness – gets curious' },
  ]);
  map.do(() => menu().run(entries[1]?.id ?? ''));
  expect(selected(map)).toEqual(['hears']);
  expect(
    await screen.findByText(/^‘Hears of a cheap fare’ in ‘Awareness’, no channel: the channel changes/),
  ).toBeInTheDocument();
});

describe('which links are shown', () => {
  // That there is one is all that counts here.
  const camera = {} as Camera;
  const onCanvas = (map: Gestures): MapContext => ({ ...map.context, camera: () => camera });

  it('goes from all to the main path and the loop, to none, and round', async () => {
    const map = at();
    const choices = ['path', 'none', 'all'].map(() => {
      map.do((context) => reading.fewer(context));
      return map.session.getState().linksShown;
    });
    expect(choices).toEqual(['path', 'none', 'all']);
    expect(await screen.findByText('All links shown')).toBeInTheDocument();
  });

  it.each([
    ['a card', [touchpointRef('reads')]],
    ['nothing', []],
  ])('is offered once in the palette where %s is chosen', async (_, selection) => {
    const map = renderGestures({ session: { selection } });
    const context = onCanvas(map);
    const commands = chosenCommands(
      context,
      bindActions(mapActions, () => context),
    ).flatMap(({ items }) => items);
    const offered = commands.filter(({ label }) => label.startsWith('Links shown: '));
    expect(offered.map(({ label }) => label)).toEqual([
      'Links shown: All links',
      'Links shown: Only the main path and the loop',
      'Links shown: No links',
    ]);
    map.do(() => offered[2]?.run());
    expect(map.session.getState().linksShown).toBe('none');
    expect(await screen.findByText('No links shown, and those of a card with it')).toBeInTheDocument();
  });

  it('is no question in the list, which draws none', () => {
    const map = at('reads');
    const commands = chosenCommands(
      map.context,
      bindActions(mapActions, () => map.context),
    ).flatMap(({ items }) => items);
    expect(commands.filter(({ label }) => label.startsWith('Links shown'))).toEqual([]);
  });
});
