import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSources, withoutComments } from './sources';

const sources = readSources(fileURLToPath(new URL('../../src', import.meta.url))).map(({ file, text }) => ({
  file,
  text: withoutComments(text, { keepQuoted: true }),
}));

/** Places in the sources that match, as `file: text`. */
function places(pattern: RegExp): string[] {
  return sources.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));
}

describe('text never becomes markup', () => {
  it('since nothing in the sources parses markup or code', () => {
    const parsers =
      /dangerouslySetInnerHTML|\b(?:innerHTML|outerHTML)\s*\+?=[^=]|insertAdjacentHTML|document\.write\b/g;
    expect(places(parsers)).toEqual([]);
    expect(
      places(/\bDOMParser\b|createContextualFragment|setHTMLUnsafe|srcdoc|<iframe\b|<object\s|<embed\b/gi),
    ).toEqual([]);
    expect(places(/\beval\(|new Function\(|setTimeout\(\s*['"`]/g)).toEqual([]);
  });

  it('since no picture of a person’s own is taken in: the only image shows a file that was just made here', () => {
    expect(places(/<img\b|new Image\(|createObjectURL\([^)]*svg/g)).toEqual(['features/export/FormatPanel.tsx: <img']);
  });

  it('is what this would notice', () => {
    const found = withoutComments('a.innerHTML = title; // not this: b.innerHTML = c', { keepQuoted: true });
    expect([...found.matchAll(/\binnerHTML\s*=[^=]/g)]).toHaveLength(1);
  });
});

describe('links', () => {
  it('out of the product check their address by the rule of the model, and tell the other page nothing', () => {
    const outward = sources.filter(({ text }) => /target="_blank"|window\.open\((?!`#)/.test(text));
    expect(outward.map(({ file }) => file)).toEqual(['features/map/kinds/channel/inspector/ChannelAddress.tsx']);
    for (const { text } of outward) {
      expect(text.match(/rel="noopener noreferrer"/g)).toHaveLength(text.match(/target="_blank"/g)?.length ?? 0);
      expect(text).toMatch(/link\.safeParse\(url\)\.success &&/);
    }
  });

  it('lead elsewhere only into the product itself', () => {
    const targets = places(/\bhref=(?:\{[^}]*\}|"[^"]*")/g).map((place) => place.split(': ')[1]);
    const known = /^href=(?:"#|\{`#|\{`\.\/|\{(?:to\w+|\w+Path\b.*|mapHref|initiativeHref|href|url)\}|\{journeyPath\()/;
    expect(targets.filter((target) => !known.test(target ?? ''))).toEqual([]);
  });
});
