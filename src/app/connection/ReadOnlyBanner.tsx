import { useState } from 'react';
import { Banner } from '../../ui/Banner';
import styles from './Connection.module.css';
import { ReloadButton } from './ReloadButton';

/** Stays in a tab that a newer build has overtaken: nothing can be changed here, and how to go on. */
export function ReadOnlyBanner({ message }: { message: string }) {
  const [isUnsaved, setIsUnsaved] = useState(false);
  return (
    <Banner
      tone="warning"
      title="Read only"
      className={styles.banner}
      actions={<ReloadButton size="small" onUnsaved={() => setIsUnsaved(true)} />}
    >
      {isUnsaved
        ? 'Some edits made in this tab are not saved. They are noted in this browser and will be made when the journey is opened again, if the newer version can read them. Download a copy to be sure.'
        : `${message} Reload to go on with the newer version.`}
    </Banner>
  );
}
