// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Inspector } from '../../../../src/features/map/inspector/Inspector';
import { fieldsOf } from '../../../../src/features/map/inspector/rowPanels';
import { subjectOf } from '../../../../src/features/map/inspector/subject';
import type { RowRef } from '../../../../src/state/session';
import { controlName, controlsIn } from '../../../../src/ui/controls';
import { exampleJourney } from '../../../helpers/exampleJourney';
import { renderJourney } from '../../../helpers/journey';
import { InMap } from '../context';

/** Controls that no field of the list leads to, and why. */
const NOT_LISTED: Readonly<Record<string, RegExp>> = {
  'the panel itself, which has a key': /^Close Inspector$/,
  'in the menu of what is chosen': /^(Delete|Detach) /,
  'rows of other things, which the palette names by what they say': /^(Leads to|Comes from|From|To|Select) /,
  'links of a card, in its menu': /^(Label of|Delete) the link /,
  'channels of a stage, chosen on the map': /^Level of /,
  'demand, which has a key and a command of its own': /^(Usage by|Evidence for|Where the figure for|Demand \d)/,
  'segments, which the palette names by what they say':
    /^(Segment name|More for|Weight of|Desired experience|Promises)/,
  'figures that explain themselves': /^(Coverage of|Mean|Peak and end) /,
  'part of the field before it': /^Show suggestions$/,
  'places of a channel, named by the palette': /^Awareness/,
};

const first = (table: RowRef['table']): RowRef => ({ table, id: [...exampleJourney()[table].keys()][0] ?? '' });
const [one, two] = [...exampleJourney().touchpoints.keys()];
const subjects: Readonly<Record<string, readonly RowRef[]>> = {
  journey: [],
  touchpoints: [first('touchpoints')],
  stages: [first('stages')],
  presences: [first('presences')],
  links: [first('links')],
  channels: [first('channels')],
  several: [one, two].map((id = '') => ({ table: 'touchpoints', id })),
};

it.each(Object.entries(subjects))('lists the fields that the inspector has for: %s', (_, selection) => {
  renderJourney(
    <InMap>
      <Inspector />
    </InMap>,
    { session: { isInspectorOpen: true, selection } },
  );
  const names = [...new Set(controlsIn(document.body).map(controlName))];
  const reasons = Object.values(NOT_LISTED);
  const listed = fieldsOf(subjectOf(exampleJourney(), selection));
  expect(names.filter((name) => !listed.includes(name) && !reasons.some((reason) => reason.test(name)))).toEqual([]);
  expect(listed.filter((name) => !names.includes(name))).toEqual([]);
});
