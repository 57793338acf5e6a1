// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdDrops, holdGestures, holdMenus } from '../../../src/app/shell/browserGestures';

let ends: (() => void)[] = [];
beforeEach(() => {
  document.body.innerHTML = '<main><p>Words</p><input value="text"><a href="#/">Link</a></main>';
});
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});
const at = (selector: string) => document.querySelector(selector) ?? document.body;

/** Whether the browser still gets to do what it does by itself. */
function happens(target: Element, event: Event): boolean {
  target.dispatchEvent(event);
  return !event.defaultPrevented;
}
const key = (name: string, held: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held });

describe('the gestures of the browser while a journey is open', () => {
  it('zoom by wheel nowhere, and scroll as ever', () => {
    ends = [holdGestures(window, false)];
    const wheel = (ctrlKey: boolean) => {
      const event = new MouseEvent('wheel', { bubbles: true, cancelable: true, ctrlKey });
      return happens(at('p'), event);
    };
    expect([wheel(true), wheel(false)]).toEqual([false, true]);
  });

  it.each([
    ['Windows', false, 'p', 'ArrowLeft', { altKey: true }, false],
    ['Windows', false, 'input', 'ArrowRight', { altKey: true }, false],
    ['Windows', false, 'p', 'ArrowLeft', {}, true],
    ['Windows', false, 'p', 'Backspace', {}, false],
    ['Windows', false, 'input', 'Backspace', {}, true],
    ['a Mac', true, 'p', 'ArrowLeft', { metaKey: true }, false],
    ['a Mac', true, 'p', '[', { metaKey: true }, false],
    ['a Mac, to the start of a line', true, 'input', 'ArrowLeft', { metaKey: true }, true],
    ['a Mac, to the next word', true, 'input', 'ArrowLeft', { altKey: true }, true],
  ])('on %s (Apple: %s) leave at %s on %s with %o: %s', (_, apple, target, name, held, left) => {
    ends = [holdGestures(window, apple)];
    expect(happens(at(target), key(name, held))).toBe(left);
  });

  it('leave Backspace to a field whose list hears of its keys', () => {
    ends = [holdGestures(window, false)];
    (at('input') as HTMLInputElement).focus();
    expect(happens(at('p'), key('Backspace'))).toBe(true);
  });

  it('are held after everybody else has heard of the key, whenever they began to listen', () => {
    ends = [holdGestures(window, false)];
    const heard: boolean[] = [];
    const later = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
    window.addEventListener('keydown', later);
    ends.push(() => window.removeEventListener('keydown', later));
    expect(happens(at('p'), key('ArrowLeft', { altKey: true }))).toBe(false);
    expect(heard).toEqual([false]);
  });

  it('are as they were once it is closed', () => {
    holdGestures(window, false)();
    expect(happens(at('p'), key('ArrowLeft', { altKey: true }))).toBe(true);
  });

  it('open nothing by a middle click, but links', () => {
    ends = [holdGestures(window, false)];
    const middle = () => new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true });
    expect([happens(at('p'), middle()), happens(at('a'), middle())]).toEqual([false, true]);
  });
});

describe('what is dropped', () => {
  const drag = (type: string, what: 'Files' | 'text/uri-list') => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true });
    return Object.assign(event, { dataTransfer: { types: [what], dropEffect: 'move' } });
  };

  it('never takes the place of the page, and files nobody took are spoken of', () => {
    const onFiles = vi.fn();
    ends = [holdDrops(window, onFiles)];
    for (const target of ['p', 'input']) {
      expect(happens(at(target), drag('dragover', 'Files'))).toBe(false);
      expect(happens(at(target), drag('drop', 'Files'))).toBe(false);
    }
    expect(onFiles).toHaveBeenCalledTimes(2);
    expect(happens(at('p'), drag('drop', 'text/uri-list'))).toBe(false);
    expect(onFiles).toHaveBeenCalledTimes(2);
  });

  it('goes where it has a place: text into a field, a file to who takes it', () => {
    const onFiles = vi.fn();
    ends = [holdDrops(window, onFiles)];
    expect(happens(at('input'), drag('drop', 'text/uri-list'))).toBe(true);
    at('p').addEventListener('drop', (event) => event.preventDefault());
    happens(at('p'), drag('drop', 'Files'));
    expect(onFiles).not.toHaveBeenCalled();
  });
});

describe('the menu of the browser', () => {
  it('stays shut over ours, and opens elsewhere', () => {
    document.body.innerHTML = '<div role="menu"><div role="menuitem"></div></div><p></p>';
    const end = holdMenus(window);
    const ask = (selector: string) => {
      const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      document.querySelector(selector)?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(ask('[role=menuitem]')).toBe(true);
    expect(ask('p')).toBe(false);
    end();
    expect(ask('[role=menuitem]')).toBe(false);
  });
});

describe('a wheel with Shift over the canvas', () => {
  it('that the browser has turned already arrives without the key, once', () => {
    document.body.innerHTML = '<div class="react-flow"><p></p></div>';
    const heard: WheelEvent[] = [];
    document.querySelector('.react-flow')?.addEventListener('wheel', (event) => heard.push(event as WheelEvent));
    const end = holdGestures(window);
    const turn = (how: WheelEventInit) => {
      heard.length = 0;
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, shiftKey: true, ...how });
      document.querySelector('p')?.dispatchEvent(event);
      return heard.map(({ shiftKey, deltaX, deltaY }) => ({ shiftKey, deltaX, deltaY }));
    };
    expect(turn({ deltaX: 30 })).toEqual([{ shiftKey: false, deltaX: 30, deltaY: 0 }]);
    expect(turn({ deltaY: 30 })).toEqual([{ shiftKey: true, deltaX: 0, deltaY: 30 }]);
    end();
  });
});
