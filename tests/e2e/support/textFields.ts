import type { Locator, Page } from '@playwright/test';
import { journeyText } from '../../../src/exchange/journeyJson';
import { buildDocument } from '../../helpers/documents';
import { expect } from './test';

/** A field in which words are typed, and what ends typing there. */
export interface TextField {
  /** The file of `src/` that puts it on the screen. */
  readonly file: string;
  readonly name: string;
  /** Brings the focus into it. */
  readonly open: (page: Page) => Promise<unknown>;
  /** What a person presses when done. Default Tab. */
  readonly leave?: 'Enter' | 'Tab';
  /** Whether the words go into the journey; a search only looks for them. */
  readonly isSearch?: boolean;
  /** Only figures can be typed. */
  readonly isNumber?: boolean;
}

/** A journey in which every kind of field can be reached. */
export function journeyOfFields(): string {
  const many = Array.from({ length: 12 }, (_, index) => ({ id: `more${index}`, title: `Further plan ${index + 1}` }));
  return journeyText(
    buildDocument({
      journey: { id: 'fields', title: 'Every field' },
      stages: Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, name: `Stage ${index + 1}` })),
      touchpoints: [
        { id: 't0', stageId: 's0', title: 'First card', channelId: 'c0', pains: ['Slow'] },
        { id: 't1', stageId: 's1', title: 'Second card' },
        { id: 't2', stageId: 's1', title: 'Third card' },
      ],
      links: [{ id: 'l0', fromId: 't0', toId: 't1' }],
      channels: [
        { id: 'c0', name: 'Forum' },
        { id: 'c1', name: 'Market' },
      ],
      presences: [
        { stageId: 's0', channelId: 'c0', level: 1 },
        { stageId: 's4', channelId: 'c1', level: 1 },
      ],
      segments: [{ id: 'g0', name: 'Readers' }],
      demands: [{ channelId: 'c0', stageId: 's0', segmentId: 'g0', usage: 0.9, evidence: 'measured' as const }],
      initiatives: [{ id: 'i0', title: 'Plan', horizon: 'now' as const }, ...many.map((one) => ({ ...one }))],
    }),
    { now: 0 },
  );
}

/** Goes to a place of the journey, and waits for its view: two turns at once could leave the first one's windows open. */
async function at(page: Page, part: string): Promise<void> {
  await page.goto(`./#/journey/fields/${part}`);
  const [view = ''] = part.split('/');
  await expect(page.locator(`a[aria-current="page"][href*="/journey/fields/${view}"]`).first()).toBeAttached();
}

const box = (scope: Page | Locator, name: string | RegExp) => scope.getByRole('textbox', { name });

/** What is selected in the inspector, and the field in it. */
async function inspect(page: Page, row: string, field: string | RegExp): Promise<void> {
  await at(page, `map/${row}`);
  // Nothing selected is the journey itself.
  if (row === '') await page.locator('.react-flow__pane').click({ position: { x: 40, y: 700 } });
  const inspector = page.getByRole('region', { name: 'Inspector' });
  if (!(await inspector.isVisible())) await page.getByRole('button', { name: 'Inspector' }).click();
  await inspector
    .getByRole('textbox', { name: field })
    .or(inspector.getByRole('combobox', { name: field }))
    .focus();
}

/** A thing on the map has the focus, and this key is pressed there. */
async function onMap(page: Page, row: string, ...keys: string[]): Promise<void> {
  await at(page, `map/${row}`);
  const node = page.locator(`[data-id="${row.replace('.', ':')}"]`);
  await node.focus();
  for (const key of keys) await page.keyboard.press(key);
}

async function inDrawer(page: Page, field: string): Promise<void> {
  // Without what the field before has opened.
  await at(page, 'map');
  await at(page, 'roadmap');
  await page.getByRole('group', { name: /^Initiative ‘Plan/ }).focus();
  await page.keyboard.press('e');
  // The drawer takes the focus when it is there: before that, a field would lose it again.
  await expect(page.locator('[data-details]:focus-within')).toBeVisible();
  await box(page, field)
    .or(page.getByRole('combobox', { name: field }))
    .focus();
}

const inspected = (file: string, row: string, ...names: string[]): TextField[] =>
  names.map((name) => ({
    file: `features/map/${file}`,
    name,
    open: (page) => inspect(page, row, new RegExp(`^${name}`)),
  }));

const onTheMap: readonly TextField[] = [
  {
    file: 'features/map/nodes/CardTitle.tsx',
    name: 'card title',
    open: (page) => onMap(page, 'touchpoints.t2', 'Enter'),
    leave: 'Enter',
  },
  {
    file: 'features/map/nodes/CardTitle.tsx',
    name: 'new card',
    open: (page) => onMap(page, 'stages.s2', 't'),
    leave: 'Enter',
  },
  {
    file: 'features/map/nodes/CardTitle.tsx',
    name: 'stage name',
    open: (page) => onMap(page, 'stages.s3', 'F2'),
    leave: 'Enter',
  },
  {
    file: 'features/map/nodes/CardTitle.tsx',
    name: 'promise',
    open: (page) => onMap(page, 'stages.s3', 'Shift+F2'),
    leave: 'Enter',
  },
  {
    file: 'features/map/onCard/CardChannel.tsx',
    name: 'channel of a card',
    open: (page) => onMap(page, 'touchpoints.t1', 'c'),
    leave: 'Enter',
  },
  {
    file: 'features/map/onCard/ChipQuestion.tsx',
    name: 'how many customers, on the chip',
    open: async (page) => {
      await onMap(page, 'presences.s4~c1', 'u');
      await box(page, 'Another figure, in per cent').focus();
    },
    leave: 'Enter',
    isNumber: true,
  },
  {
    file: 'features/map/palette/ChannelPalette.tsx',
    name: 'search in the palette',
    open: async (page) => {
      // The chip asks the next question.
      await page.keyboard.press('Escape');
      await page.keyboard.press('p');
      await expect(page.getByRole('searchbox', { name: 'Search channels' })).toBeFocused();
    },
    isSearch: true,
  },
  {
    file: 'features/map/palette/NewChannelForm.tsx',
    name: 'name of a new channel',
    open: async (page) => {
      await page.getByRole('searchbox', { name: 'Search channels' }).fill('zzz');
      await page.getByRole('option', { name: /^New channel/ }).click();
    },
    leave: 'Enter',
  },
  {
    file: 'features/map/chrome/Finder.tsx',
    name: 'Find',
    open: async (page) => {
      await at(page, 'map');
      await page.keyboard.press('ControlOrMeta+f');
    },
    isSearch: true,
  },
  {
    file: 'app/shell/CommandPalette.tsx',
    name: 'command palette',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+k');
      // And not what stands in for it while its code comes.
      await page.getByRole('dialog', { name: 'Search commands', exact: true }).waitFor();
    },
    isSearch: true,
  },
  {
    file: 'features/map/quickAdd/QuickAdd.tsx',
    name: 'line of quick add',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await onMap(page, 'stages.s2', 'n');
      await expect(page.getByRole('combobox', { name: 'Quick add' })).toBeFocused();
    },
    leave: 'Enter',
  },
];

const inTheInspector: readonly TextField[] = [
  ...inspected('kinds/touchpoint/inspector/TouchpointInspector.tsx', 'touchpoints.t0', 'Touchpoint title', 'Notes'),
  ...inspected(
    'kinds/touchpoint/inspector/TouchpointVoices.tsx',
    'touchpoints.t0',
    'Pain 1',
    'Add pain',
    'Add gain',
    'Add quote',
  ),
  ...inspected('kinds/touchpoint/inspector/TouchpointFacts.tsx', 'touchpoints.t0', 'Channel').map(entered),
  ...inspected('kinds/touchpoint/inspector/TouchpointTags.tsx', 'touchpoints.t0', 'Add a tag').map(entered),
  {
    file: 'features/map/kinds/touchpoint/inspector/TouchpointTags.tsx',
    name: 'name of a tag on all its cards',
    open: async (page) => {
      await page.getByRole('button', { name: /: rename or delete$/ }).click();
      await expect(page.getByRole('textbox', { name: /^Name on/ })).toBeFocused();
    },
    leave: 'Enter',
  },
  ...inspected('kinds/touchpoint/inspector/TouchpointLinks.tsx', 'touchpoints.t0', 'Label of the link to'),
  ...inspected('kinds/touchpoint/inspector/TouchpointLinks.tsx', 'touchpoints.t0', 'Link to another').map(searching),
  ...inspected('inspector/several/SeveralInspector.tsx', 'touchpoints.t1,touchpoints.t2', 'Channel of all').map(
    entered,
  ),
  ...inspected('kinds/stage/inspector/StageInspector.tsx', 'stages.s0', 'Stage name', 'Customer’s goal', 'Promise'),
  ...inspected('kinds/link/inspector/LinkInspector.tsx', 'links.l0', 'Link label'),
  ...inspected('kinds/channel/inspector/ChannelFacts.tsx', 'channels.c0', 'Channel name', 'What the channel is for'),
  ...inspected('kinds/channel/inspector/ChannelAddress.tsx', 'channels.c0', 'Web address').map(searching),
  ...inspected('kinds/presence/inspector/PresenceFacts.tsx', 'presences.s0~c0', 'Owner', 'Who answers', 'Content plan'),
  ...inspected('kinds/presence/inspector/ResponseTarget.tsx', 'presences.s0~c0', 'Target first response').map(numeric),
  ...inspected('inspector/demand/MeasuredBy.tsx', 'presences.s0~c0', 'People asked').map(numeric),
  ...inspected('inspector/demand/MeasuredBy.tsx', 'presences.s0~c0', 'Source'),
  ...inspected('inspector/demand/UsageSlider.tsx', 'presences.s0~c0', 'Usage by').map(numeric),
  ...inspected('inspector/journey/JourneyInspector.tsx', '', 'Journey title', 'Description'),
  ...inspected('inspector/journey/SegmentCard.tsx', '', 'Segment name', 'Desired experience', 'Promises'),
  ...inspected('inspector/journey/SegmentCard.tsx', '', 'Weight of').map(numeric),
];

const elsewhere: readonly TextField[] = [
  {
    file: 'app/shell/JourneyHeader.tsx',
    name: 'journey title in the header',
    open: async (page) => {
      await at(page, 'coverage');
      await page.getByRole('heading', { level: 1 }).getByRole('button').click();
    },
    leave: 'Enter',
  },
  {
    file: 'features/coverage/matrix/MatrixCell.tsx',
    name: 'estimate in a cell of the matrix',
    open: async (page) => {
      await at(page, 'coverage');
      await page.getByRole('radio', { name: 'Demand' }).check({ force: true });
      await page.locator('[data-stage="s1"][data-channel="c0"]').focus();
      await page.keyboard.press('5');
      await box(page, /^Demand in per cent/).fill('');
    },
    leave: 'Enter',
    isNumber: true,
  },
  ...(['Customers asked, Readers', 'Source for Readers', 'Use by Readers'] as const).map((name) => ({
    file: 'features/coverage/matrix/DemandRow.tsx',
    name,
    open: async (page: Page) => {
      if (!(await box(page, name).isVisible())) {
        await at(page, 'coverage');
        await page.locator('[data-stage="s0"][data-channel="c0"]').focus();
        await page.keyboard.press('Enter');
      }
      await box(page, name).focus();
    },
    isNumber: name !== 'Source for Readers',
  })),
  {
    file: 'features/coverage/gaps/GapFilters.tsx',
    name: 'search among gaps',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await at(page, 'coverage');
      await page.keyboard.press('ControlOrMeta+f');
    },
    isSearch: true,
  },
  {
    file: 'features/coverage/gaps/GapFilters.tsx',
    name: 'search in a list of choices',
    open: async (page) => {
      await page.getByRole('searchbox', { name: 'Search gaps' }).fill('');
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByText('Any stage').click();
    },
    isSearch: true,
  },
  {
    file: 'features/coverage/gaps/DismissField.tsx',
    name: 'Dismiss, because…',
    open: async (page) => {
      await at(page, 'roadmap');
      await at(page, 'coverage');
      await page.locator('[data-gap]').first().focus();
      await page.keyboard.press('d');
    },
    leave: 'Enter',
  },
  {
    file: 'features/roadmap/card/InitiativeCard.tsx',
    name: 'title on the board',
    open: async (page) => {
      await at(page, 'roadmap');
      await page.getByRole('group', { name: /^Initiative ‘Further plan 1’/ }).focus();
      await page.keyboard.press('F2');
    },
    leave: 'Enter',
  },
  {
    file: 'features/roadmap/gaps/GapsPanel.tsx',
    name: 'search among open gaps',
    open: async (page) => {
      await at(page, 'roadmap');
      await page.keyboard.press('g');
      await page.getByRole('searchbox', { name: 'Search gaps' }).focus();
    },
    isSearch: true,
  },
  ...(['Owner', 'Metric', 'Target', 'Description'] as const).map((name) => ({
    file: `features/roadmap/editor/${{ Owner: 'PlanPart', Metric: 'ValuePart', Target: 'ValuePart', Description: 'InitiativeDrawer' }[name]}.tsx`,
    name: `${name} of an initiative`,
    open: (page: Page) => inDrawer(page, name),
  })),
  {
    file: 'features/roadmap/editor/GapsPart.tsx',
    name: 'add an open gap',
    open: (page) => inDrawer(page, 'Add an open gap'),
    isSearch: true,
  },
  {
    file: 'features/roadmap/editor/PlanPart.tsx',
    name: 'search in Depends on',
    open: async (page) => {
      await inDrawer(page, 'Owner');
      await page.getByText('Nothing', { exact: true }).click();
    },
    isSearch: true,
  },
  {
    file: 'features/roadmap/editor/InitiativeDrawer.tsx',
    name: 'title in the drawer',
    open: (page) => inDrawer(page, 'Title'),
  },
  {
    file: 'features/versions/list/VersionList.tsx',
    name: 'name of a new version',
    open: async (page) => {
      await at(page, 'versions');
      await box(page, 'Name the journey as it is now').focus();
    },
    leave: 'Enter',
  },
  {
    file: 'features/versions/list/VersionRow.tsx',
    name: 'name of a version',
    open: async (page) => {
      await page.locator('[data-version]').first().focus();
      await page.keyboard.press('F2');
    },
    leave: 'Enter',
  },
  {
    file: 'features/library/JourneyCard.tsx',
    name: 'title in the library',
    open: async (page) => {
      await page.goto('./#/');
      await page.getByRole('row').first().focus();
      await page.keyboard.press('F2');
    },
    leave: 'Enter',
  },
  {
    file: 'features/library/LibraryHeader.tsx',
    name: 'search among journeys',
    open: (page) => page.getByRole('searchbox', { name: 'Search journeys' }).focus(),
    isSearch: true,
  },
  {
    file: 'features/storage/DeleteEverything.tsx',
    name: 'the words that delete everything',
    open: async (page) => {
      await page.goto('./#/storage');
      await page.getByRole('button', { name: /^Delete everything/ }).click();
      await expect(box(page, /^To go on, type/)).toBeFocused();
    },
    isSearch: true,
  },
];

/** Not tried by themselves: fields with no key of their own, only those of `ui/SearchField` and `ui/TextField` as in the rows above. */
export const likeOthers: readonly string[] = [
  'features/map/clipboard/PasteField.tsx',
  'features/library/merging/MergeList.tsx',
  'features/versions/differences/DifferenceList.tsx',
];

export const textFields = { 'on the map': onTheMap, 'in the inspector': inTheInspector, elsewhere } as const;

function searching(field: TextField): TextField {
  return { ...field, isSearch: true };
}

function entered(field: TextField): TextField {
  return { ...field, leave: 'Enter' };
}

function numeric(field: TextField): TextField {
  return { ...field, isNumber: true };
}
