import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { cx } from './cx';
import styles from './Tabs.module.css';

export interface TabItem<Id extends string> {
  id: Id;
  label: string;
  icon?: ReactNode;
  /** A figure after the label. */
  count?: number | undefined;
  content: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  items: readonly TabItem<Id>[];
  value: Id;
  onChange: (value: Id) => void;
  className?: string | undefined;
  panelClassName?: string | undefined;
}

/** Views of the same thing, one at a time. */
export function Tabs<Id extends string>({ label, items, value, onChange, className, panelClassName }: TabsProps<Id>) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as Id)}
      className={cx(styles.tabs, className)}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
            {item.icon}
            {item.label}
            {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={cx(styles.panel, panelClassName)}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
