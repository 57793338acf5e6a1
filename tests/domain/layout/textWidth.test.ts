import { describe, expect, it } from 'vitest';
import { CARD_TYPE } from '../../../src/domain/layout/metrics';
import { charactersOf, textWidth } from '../../../src/domain/layout/textWidth';

describe('the width of a text', () => {
  it('is that of Inter within half a per cent, and not below it', () => {
    // 669.1 px in Chromium with the bundled font at 13 px, weight 450.
    const text =
      'A friend posts a photo from the trip; compares fares on Skyscanner, asks the community & reads 12 reviews.';
    expect(textWidth(text, CARD_TYPE)).toBeGreaterThanOrEqual(669.1);
    expect(textWidth(text, CARD_TYPE)).toBeLessThan(669.1 * 1.005);
  });

  it('grows with size and weight', () => {
    const body = textWidth('Awareness', CARD_TYPE);
    expect(textWidth('Awareness', { ...CARD_TYPE, size: 26 })).toBeCloseTo(2 * body);
    expect(textWidth('Awareness', { ...CARD_TYPE, weight: 620 })).toBeGreaterThan(body);
  });

  it.each([
    ['日本語', 39],
    ['👩‍👩‍👧', 16.9],
    ['e\u0301', textWidth('e', CARD_TYPE)],
  ])('knows %s', (text, width) => {
    expect(textWidth(text, CARD_TYPE)).toBeCloseTo(width, 0);
  });

  // Measured in Chromium with the bundled Inter and the Noto fonts, at 13 px and weight 450.
  it.each([
    ['ÀÉÎÕÜ ŠŽČ ÅÄÖ', 97.7],
    ['ÀÉÎÕÜ'.normalize('NFD'), 40],
    ['Khách hàng hỏi trên mạng xã hội', 202.5],
    ['يسأل العملاء في المجتمع أولا قبل الشراء', 217.5],
    ['לקוחות שואלים בקהילה לפני הקנייה', 200.2],
    ['ग्राहक पहले समुदाय में पूछते हैं', 141.2],
    ['গ্রাহকরা প্রথমে কমিউনিটিতে জিজ্ঞাসা করে', 220.2],
    ['வாடிக்கையாளர்கள் முதலில் சமூகத்தில் கேட்கிறார்கள்', 360],
    ['ഉപഭോക്താക്കൾ ആദ്യം കമ്മ്യൂണിറ്റിയിൽ ചോദിക്കുന്നു', 339.8],
    ['ลูกค้าถามในชุมชนก่อนซื้อสินค้า', 158.1],
    ['ဖောက်သည်များသည် အသိုင်းအဝိုင်းတွင် ဦးစွာမေးမြန်းကြသည်', 344.7],
    ['អតិថិជនសួរនៅក្នុងសហគមន៍ជាមុនសិន', 187.1],
    ['ደንበኞች በመጀመሪያ ማህበረሰቡን ይጠይቃሉ', 211.2],
    ['Клиенты сначала спрашивают в сообществе', 295],
    ['Οι πελάτες ρωτούν πρώτα στην κοινότητα', 260.8],
    ['1️⃣2️⃣3️⃣#️⃣', 64.9],
    ['고객은 먼저 커뮤니티에서 질문합니다', 202],
    ['𝐁𝐨𝐥𝐝 𝔉𝔯𝔞𝔨 𝕯𝖔𝖚𝖇', 121.5],
  ])('is never less than the browser needs: %s', (text, width) => {
    expect(textWidth(text, CARD_TYPE)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, CARD_TYPE)).toBeLessThan(width * 1.7);
  });

  it('counts characters as people do', () => {
    expect(charactersOf('a👩‍👩‍👧b')).toEqual(['a', '👩‍👩‍👧', 'b']);
  });
});
