import { FileText, Image, ListTodo, Map as MapIcon, Route, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ExportKind } from '../../exchange/format';
import { exportFormats } from '../../exchange/formats';
import { journeyJson } from '../../exchange/journeyJson';
import { useActions } from '../../state/actionRegistry';
import { Kbd } from '../../ui/Kbd';
import styles from './ExportView.module.css';
import { exportActions } from './exportActions';
import { FormatPanel } from './FormatPanel';
import { useExporter } from './useExporter';

const icons: Readonly<Record<string, ReactNode>> = {
  'journey-json': <MapIcon aria-hidden />,
  'roadmap-json': <Route aria-hidden />,
  'roadmap-csv': <Table2 aria-hidden />,
  'roadmap-tracker-csv': <ListTodo aria-hidden />,
};

/** What a format without an icon of its own takes. */
const iconsOfKinds: Readonly<Record<ExportKind, ReactNode>> = {
  text: <FileText aria-hidden />,
  picture: <Image aria-hidden />,
};

/** The ways out: for each format what it is for, what its file holds and how it begins, to download or to copy. */
export function ExportView() {
  const actions = useActions(exportActions, useExporter());
  const actionOf = (verb: 'download' | 'copy', formatId: string) =>
    actions.find(({ id }) => id === `export.${verb}.${formatId}`);
  return (
    // Left to itself, React Aria selects the first tab an effect later, and the list grows from under a press.
    <Tabs orientation="vertical" defaultSelectedKey={journeyJson.id} className={styles.view ?? ''}>
      <div className={styles.side}>
        <p className={styles.promise}>Files are made here, in this browser. Nothing is sent anywhere.</p>
        <TabList aria-label="Formats" className={styles.formats ?? ''}>
          {exportFormats.map(({ id, name, description, kind }) => {
            const shortcut = actionOf('download', id)?.shortcuts?.[0];
            return (
              <Tab key={id} id={id} className={styles.format ?? ''}>
                <span className={styles.icon}>{icons[id] ?? iconsOfKinds[kind]}</span>
                <span className={styles.words}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.description}>{description}</span>
                  {shortcut !== undefined && (
                    <span className={styles.key}>
                      Download <Kbd shortcut={shortcut} />
                    </span>
                  )}
                </span>
              </Tab>
            );
          })}
        </TabList>
      </div>
      {exportFormats.map((format) => (
        <TabPanel key={format.id} id={format.id} className={styles.panel ?? ''}>
          <FormatPanel format={format} download={actionOf('download', format.id)} copy={actionOf('copy', format.id)} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
