/** Marks that people leave out when they type: accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic. */
const LEFT_OUT =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/**
 * Text as it is compared when somebody searches: without case, accents, width of letters and kind of apostrophe. Marks
 * that make another letter – vowels of Devanagari or Thai, the two strokes of が – stay.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .normalize('NFC')
    .replaceAll('’', "'")
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replaceAll('ı', 'i');
}
