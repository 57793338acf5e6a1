/** Size in bytes of a text in UTF-8. Half of a surrogate pair on its own is written as the replacement character: three. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x7f) continue;
    bytes += code > 0x7ff ? 2 : 1;
    const isPair = code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    // The other half of a pair is counted with the first: four bytes for two code units.
    if (isPair) at += 1;
  }
  return bytes;
}
