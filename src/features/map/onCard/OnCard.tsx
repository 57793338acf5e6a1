import { CardChannel } from './CardChannel';
import { ChipQuestion } from './ChipQuestion';

/** What is asked on a card or chip, where it stands. Its code arrives after the first view. */
export function OnCard() {
  return (
    <>
      <CardChannel />
      <ChipQuestion />
    </>
  );
}
