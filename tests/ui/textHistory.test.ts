import { describe, expect, it } from 'vitest';
import { TextHistory } from '../../src/ui/textHistory';

/** Types letter by letter, 50 ms apart. */
function type(history: TextHistory, words: string, at = 0) {
  let time = at;
  for (const letter of words) {
    const text = history.text + letter;
    time += 50;
    history.record({ text, caret: text.length, inputType: 'insertText', isComposing: false, time });
  }
  return time;
}

const change = (text: string, inputType: string, time: number, caret = text.length, isComposing = false) => ({
  text,
  caret,
  inputType,
  time,
  isComposing,
});

describe('undo in a field', () => {
  it('goes back word by word and on again', () => {
    const history = new TextHistory('');
    type(history, 'asks on Reddit');
    const back = [1, 2, 3, 4].map(() => history.travel('undo')?.text ?? null);
    expect(back).toEqual(['asks on ', 'asks ', '', null]);
    const on = [1, 2, 3, 4].map(() => history.travel('redo')?.text ?? null);
    expect(on).toEqual(['asks ', 'asks on ', 'asks on Reddit', null]);
  });

  it('makes a step of a pause, a paste, a run of deletions, and typing elsewhere', () => {
    const history = new TextHistory('');
    const time = type(history, 'Red');
    type(history, 'dit', time + 2_000);
    history.record(change('Reddit and X', 'insertFromPaste', time + 2_500));
    history.record(change('Reddit and ', 'deleteContentBackward', time + 2_600));
    history.record(change('Reddit and', 'deleteContentBackward', time + 2_650));
    history.record(change('rReddit and', 'insertText', time + 2_700, 1));
    const back = [1, 2, 3, 4, 5].map(() => history.travel('undo')?.text ?? null);
    expect(back).toEqual(['Reddit and', 'Reddit and X', 'Reddit', 'Red', '']);
  });

  it('forgets what was undone once something else is typed', () => {
    const history = new TextHistory('');
    type(history, 'one two');
    history.travel('undo');
    type(history, 'three', 9_000);
    expect(history.travel('redo')).toBeNull();
    expect(history.travel('undo')?.text).toBe('one ');
  });

  it('takes back a word of an input method at once', () => {
    const history = new TextHistory('');
    history.breakStep();
    history.record(change('に', 'insertCompositionText', 100, 1, true));
    history.record(change('にほ', 'insertCompositionText', 2_500, 2, true));
    history.record(change('日本', 'insertCompositionText', 2_600));
    history.breakStep();
    history.record(change('日本で', 'insertCompositionText', 2_700, 3, true));
    expect([1, 2, 3].map(() => history.travel('undo')?.text ?? null)).toEqual(['日本', '', null]);
  });
});
