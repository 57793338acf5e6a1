import type { useStoreApi } from 'reactflow';

type Flow = ReturnType<typeof useStoreApi>;

/** ms without a step after which a zoom is over. */
const REST = 200;
/** A step by more than this factor is where the map goes, not a step on the way there. */
const JUMP = 1.5;

/**
 * Tells of each change of what is in sight, and whether it belongs to a zoom that may go on: who draws hundreds of cards
 * anew for it waits until it rests, and is told then. Answers with what ends it.
 */
export function followView(flow: Flow, tell: (isZooming: boolean) => void): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(rest);
    rest = undefined;
  };
  const unsubscribe = flow.subscribe(({ transform, width, height }, before) => {
    if (transform === before.transform && width === before.width && height === before.height) return;
    const factor = transform[2] / before.transform[2];
    const isJump = factor > JUMP || factor < 1 / JUMP;
    if (isJump) end();
    else if (factor !== 1) {
      end();
      rest = setTimeout(() => {
        rest = undefined;
        tell(false);
      }, REST);
    }
    tell(rest !== undefined);
  });
  return () => {
    end();
    unsubscribe();
  };
}
