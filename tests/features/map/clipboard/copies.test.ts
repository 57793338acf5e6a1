// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cardsIn, formsOf } from '../../../../src/features/map/clipboard/copies';
import { buildDocument } from '../../../helpers/documents';

const cards = JSON.stringify({ title: '"><img src=x onerror=alert(1)> 100 % „naïve“ 漢' });
const journey = buildDocument({
  stages: [
    { id: 's0', name: 'Interest' },
    { id: 's1', name: 'Support' },
  ],
  channels: [{ id: 'forum', name: 'Our forum' }],
  touchpoints: [
    { id: 'reads', stageId: 's0', title: 'Reads\nreviews', emotion: -1, channelId: 'forum', pains: ['Slow', 'Dear'] },
    { id: 'waits', stageId: 's1', title: '<b>Waits</b> & "calls"', actor: 'peer' },
    { id: 'sum', stageId: 's1', title: '=1+1' },
    { id: 'says', stageId: 's1', title: '"Never", she says' },
  ],
});
const copied = (...ids: string[]) =>
  formsOf(
    journey,
    ids.flatMap((id) => journey.touchpoints.get(id) ?? []),
    cards,
  );

it('several cards are a table under our words, without columns in which nothing stands', () => {
  const { text, html } = copied('reads', 'waits');
  expect(text.split('\n')).toEqual([
    'Stage\tTouchpoint\tActor\tChannel\tEmotion\tPains',
    'Interest\tReads reviews\tCustomer\tOur forum\tNegative\tSlow | Dear',
    'Support\t<b>Waits</b> & "calls"\tPeer to peer\t\t\t',
  ]);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect([...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
    text.split('\n').map((line) => line.split('\t')),
  );
  expect(page.querySelectorAll('b, img')).toHaveLength(0);
});

it('one card is its title alone, which reads in a sentence, a cell and a chat', () => {
  expect(copied('reads').text).toBe('Reads reviews');
  expect(copied('reads').html).toContain('<p>Reads reviews</p>');
});

it('nothing in a copy runs as a formula or takes the quotation marks off', () => {
  expect(copied('sum').text).toBe("'=1+1");
  expect(copied('sum', 'says').text.split('\n').slice(1)).toEqual([
    "Support\t'=1+1\tCustomer",
    'Support\t"""Never"", she says"\tCustomer',
  ]);
  expect(copied('sum', 'says').html).toContain(">'=1+1</td>");
});

it('HTML carries the cards, and browsers may put it into a page of their own', () => {
  const { html } = copied('reads', 'waits');
  expect(cardsIn({ cards: '', html })).toBe(cards);
  expect(cardsIn({ cards: '', html: `<html><head></head><body style="color: red">${html}</body></html>` })).toBe(cards);
});

it.each(['', '<p>Waits</p>', '<div data-throughline-cards="%E0%A4%A"></div>'])('there are none in %j', (html) => {
  expect(cardsIn({ cards: '', html })).toBe('');
});
