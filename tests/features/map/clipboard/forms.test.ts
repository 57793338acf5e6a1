import { expect, it } from 'vitest';
import { cardsIn, htmlOf } from '../../../../src/features/map/clipboard/forms';

const cards = JSON.stringify({ title: '"><img src=x onerror=alert(1)> 100 % „naïve“ 漢' });

it('HTML carries the cards, and a title stays text in it', () => {
  const html = htmlOf(['<b>Waits</b> & "calls"', 'Leaves'], cards);
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('<img');
  expect(html).toContain('<p>&#60;b&#62;Waits&#60;/b&#62; &#38; &#34;calls&#34;</p><p>Leaves</p>');
  expect(cardsIn(html)).toBe(cards);
  // Browsers put what they read into a page of their own.
  expect(cardsIn(`<html><head></head><body style="color: red">${html}</body></html>`)).toBe(cards);
});

it.each(['', '<p>Waits</p>', '<div data-throughline-cards="%E0%A4%A"></div>'])('there are none in %j', (html) => {
  expect(cardsIn(html)).toBe('');
});
