import { type ComponentType, type MemoExoticComponent, memo } from 'react';

/**
 * A node or link that is drawn anew only when one of its `facts` changes. React Flow also hands it its place and much
 * else that it draws nothing from: a card that is dragged, or makes room for another, need not be drawn anew.
 */
export function drawnFrom<Props extends object>(
  facts: (props: Readonly<Props>) => readonly unknown[],
  Component: ComponentType<Props>,
): MemoExoticComponent<ComponentType<Props>> {
  return memo(Component, (before, after) => {
    const next = facts(after);
    return facts(before).every((fact, i) => Object.is(fact, next[i]));
  });
}
