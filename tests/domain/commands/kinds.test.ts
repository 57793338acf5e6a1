import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareEdit } from '../../../src/domain/commands/command';
import { applyPatch } from '../../../src/domain/patch';
import { allCommands } from '../../helpers/allCommands';
import { counter } from '../../helpers/edits';
import { randomCommand, randomCommands, rolls } from '../../helpers/randomEdits';
import { smallJourney } from '../../helpers/smallJourney';

/** Commands whose purpose is to take a row away. All others leave every row that they meet under its id. */
const removers = /\.(remove|reopen)$/;

describe('every command', () => {
  it('is among the random edits', () => {
    expect(allCommands.filter(({ id }) => !randomCommands.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('that does not remove keeps every row under its id, so that what others change of it meanwhile finds it', () => {
    fc.assert(
      fc.property(rolls, (session) => {
        let document = smallJourney();
        const newId = counter();
        for (const roll of session) {
          const { command, input } = randomCommand(document, roll);
          const prepared = prepareEdit(document, command, input as never, { newId, now: 0 });
          if (!prepared.ok) continue;
          const gone = prepared.value.patch.filter(({ after }) => after === null);
          if (!removers.test(command.id))
            expect({ command: command.id, gone }).toEqual({ command: command.id, gone: [] });
          document = applyPatch(document, prepared.value.patch);
        }
      }),
      { seed: 20_261_128 },
    );
  });
});
