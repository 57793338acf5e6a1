import { useState } from 'react';
import { Banner } from '../../ui/Banner';
import styles from '../connection/Connection.module.css';
import type { Forbidden } from './guard';
import { sayForbidden } from './words';

/** Says what this browser forbids and what works anyway, until a person has read it. */
export function ForbiddenNotice({ forbidden, isQuiet }: { forbidden: ReadonlySet<Forbidden>; isQuiet: boolean }) {
  const [isRead, setIsRead] = useState(false);
  const words = sayForbidden(forbidden);
  if (isRead || isQuiet || words === null) return null;
  return (
    <Banner
      tone="warning"
      title="This browser forbids some things"
      className={styles.banner}
      onDismiss={() => setIsRead(true)}
    >
      {words}
    </Banner>
  );
}
