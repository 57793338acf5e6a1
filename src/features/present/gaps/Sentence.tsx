import { quoted } from '../../../domain/words';
import styles from './Sentence.module.css';

/** A gap's sentence with the names of what it is about set off, so that a room finds them at a glance. */
export function Sentence({ text, names }: { text: string; names: readonly string[] }) {
  const marked = names.map((name) => quoted(name));
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const places = marked.flatMap((name) => (rest.includes(name) ? [{ name, at: rest.indexOf(name) }] : []));
    const first = places.sort((a, b) => a.at - b.at)[0];
    if (!first) break;
    parts.push(rest.slice(0, first.at), first.name);
    rest = rest.slice(first.at + first.name.length);
  }
  parts.push(rest);
  // Every second part is a name.
  return parts.map((part, index) => {
    if (index % 2 === 0) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place only
      <strong key={index} className={styles.name}>
        {part}
      </strong>
    );
  });
}
