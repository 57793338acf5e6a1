import { Frown, Quote, Smile } from 'lucide-react';
import type { ReactNode } from 'react';
import { editTouchpoint } from '../../../../../domain/commands/touchpoints';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocument } from '../../../../../state/context';
import { EditableList } from '../../../inspector/fields/EditableList';

const voices: readonly {
  readonly field: 'pains' | 'gains' | 'quotes';
  readonly label: string;
  readonly noun: string;
  readonly placeholder: string;
  readonly icon: ReactNode;
}[] = [
  { field: 'pains', label: 'Pains', noun: 'Pain', placeholder: 'What frustrates them?', icon: <Frown aria-hidden /> },
  { field: 'gains', label: 'Gains', noun: 'Gain', placeholder: 'What excites them?', icon: <Smile aria-hidden /> },
  { field: 'quotes', label: 'Quotes', noun: 'Quote', placeholder: 'In their own words', icon: <Quote aria-hidden /> },
];

const none: readonly string[] = [];

/** What frustrates and excites customers, and how they say it. */
export function TouchpointVoices({ id }: { id: string }) {
  return voices.map((voice) => <Voice key={voice.field} id={id} voice={voice} />);
}

function Voice({ id, voice: { field, ...words } }: { id: string; voice: (typeof voices)[number] }) {
  const items = useDocument((document) => document.touchpoints.get(id)?.[field]) ?? none;
  const { edit } = useEdits();
  return (
    <EditableList
      {...words}
      items={items}
      field={`touchpoint.${field}:${id}`}
      onChange={(next, session) => edit(editTouchpoint, { id, [field]: next }, session)}
    />
  );
}
