import { type ClipboardEvent, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { formatShortcut } from '../../../ui/Kbd';
import { TextField } from '../../../ui/TextField';
import { useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import { pasteOnMap } from './clipboard';
import { cardsIn } from './copies';
import { type Pasted, pastedIn } from './forms';

/** Where the clipboard cannot be read from a menu: a field, into which every browser lets people paste. */
export function PasteField() {
  const context = useMapContext();
  const pasting = useMapState((map) => map.pasting);
  const [text, setText] = useState('');
  if (!pasting) return null;
  const close = () => context.map.setState({ pasting: null });
  const paste = (pasted: Pasted) => {
    close();
    pasteOnMap(context, pasted, pasting.stageId === null ? null : { stageId: pasting.stageId });
  };
  const take = (event: ClipboardEvent) => {
    const pasted = pastedIn(event.clipboardData);
    if (cardsIn(pasted) === '' && text !== '') return;
    event.preventDefault();
    paste(pasted);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title="Paste cards"
      description={`${pasting.why} Paste into the field instead: press ${formatShortcut('Mod+V')}, or hold a finger on it and choose Paste.`}
      footer={
        <>
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <Button
            variant="primary"
            isDisabled={text.trim() === ''}
            onPress={() => paste({ cards: '', html: '', text, hasFiles: false })}
          >
            Make cards
          </Button>
        </>
      }
    >
      <div onPaste={take}>
        <TextField
          label="Paste here"
          description="Copied cards come as they were; of text, each line becomes a card; a table is shown before it comes."
          multiline
          autoFocus
          value={text}
          onChange={setText}
        />
      </div>
    </Dialog>
  );
}
