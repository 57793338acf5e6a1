import { FileInput } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { counted, isolated, listed } from '../../domain/words';
import type { Answers, PlannedRows, RowsPlan, RowsReader, Table } from '../../exchange/format';
import { acceptedFiles, importFormats } from '../../exchange/importFormats';
import { useDocument, useJourney, useSession, useWorkspace } from '../../state/context';
import { announce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { Dialog } from '../../ui/Dialog';
import { FileButton } from '../../ui/FileButton';
import { Select } from '../../ui/Select';
import { toasts } from '../../ui/Toast';
import styles from './ImportRows.module.css';

/** Rows of the preview; the others come all the same. */
const MOST_SHOWN = 100;

/** A table that was read; nothing of it is in the journey yet. */
interface Chosen {
  readonly name: string;
  readonly reader: RowsReader;
  readonly table: Table;
}

interface Refusal {
  readonly name: string;
  readonly message: string;
}

/**
 * Asks for a table, or takes the one that was pasted or dropped; shows what would come of its rows and asks what only a
 * person can say; then it is one edit.
 */
export function ImportRows() {
  const { engine, session } = useJourney();
  const handed = useSession(({ importing }) => importing?.file ?? null);
  const stageId = useSession(({ importing }) => importing?.stageId ?? null);
  const workspace = useWorkspace();
  const document = useDocument((one) => one);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answers, setAnswers] = useState<Answers>({});

  const outcome = useMemo(() => {
    if (!chosen) return null;
    const { reader, table } = chosen;
    const said = { answers, stageId };
    const plan = reader.plan(document, table, said);
    if (!plan.ok) return { problem: plan.error.message };
    const context = { newId: workspace.newId, now: workspace.now() };
    const planned = reader.patch(document, table, said, context);
    return planned.ok
      ? { plan: plan.value, planned: planned.value }
      : { plan: plan.value, problem: planned.error.message };
  }, [chosen, document, answers, stageId, workspace]);

  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    const found = await readRows(file);
    setChosen('table' in found ? found : null);
    setRefusal('table' in found ? null : found);
    setAnswers({});
    announce('table' in found ? `${found.name} read` : `Not imported: ${found.message}`);
  };
  const chooseHanded = useEffectEvent((file: File) => void choose([file]));
  useEffect(() => {
    if (handed) chooseHanded(handed);
  }, [handed]);
  const onClose = () => session.setState({ importing: null });

  const planned = outcome?.planned;
  const apply = () => {
    if (!chosen || !planned) return;
    const made = engine.apply(planned.label, planned.patch);
    if (!made.ok) {
      setRefusal({ name: chosen.name, message: made.error.message });
      setChosen(null);
      return;
    }
    const what = counted(planned.preview.rows.length, 'card');
    toasts.show({
      tone: 'success',
      message: `${what} imported from ${isolated(chosen.name)}; one undo takes them back`,
    });
    onClose();
    if (!handed) return;
    // Who let it go on the map goes on with what came of it.
    const { touchpoints } = engine.store.getState().document;
    const cards = made.value.created
      .filter((id) => touchpoints.has(id))
      .map((id) => ({ table: 'touchpoints' as const, id }));
    session.setState({ selection: cards, goTo: cards.at(-1) ?? null });
  };

  const problem = outcome?.problem ?? refusal?.message;
  // It is read in a moment.
  if (handed && !chosen && !refusal) return null;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      size="wide"
      title={chosen ? `Import ${isolated(chosen.name)}` : 'Import a table'}
      description={
        chosen
          ? 'This is what comes. Nothing has been added yet.'
          : 'Each row of a CSV file becomes a card. The first row says what the columns are: Title, Stage, Actor, Emotion, Importance, Channel, Notes. Only the title is needed; where the names are others, you say which column is what.'
      }
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {chosen && !handed && (
            <FileButton accept={acceptedFiles('rows')} onFiles={choose}>
              Another file
            </FileButton>
          )}
          {planned && (
            <Button variant="primary" autoFocus onPress={apply}>
              {planned.label}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {problem !== undefined && (
          <p className={styles.problem}>
            {refusal && <strong dir="auto">{refusal.name}: </strong>}
            {problem} Nothing was changed.
          </p>
        )}
        {!chosen && (
          <FileButton
            variant="primary"
            autoFocus
            icon={<FileInput aria-hidden />}
            accept={acceptedFiles('rows')}
            onFiles={choose}
            className={styles.choose}
          >
            Choose a file
          </FileButton>
        )}
        {outcome?.plan && <Questions plan={outcome.plan} answers={answers} onAnswer={setAnswers} />}
        {planned && <Preview planned={planned} />}
        {outcome?.plan && <Unused plan={outcome.plan} />}
      </div>
    </Dialog>
  );
}

function Questions(props: { plan: RowsPlan; answers: Answers; onAnswer: (answers: Answers) => void }) {
  const { plan, answers, onAnswer } = props;
  if (plan.questions.length === 0) return null;
  return (
    <div className={styles.questions}>
      {plan.questions.map(({ id, label, options, suggested }) => (
        <Select
          key={id}
          label={label}
          items={options}
          value={answers[id] ?? suggested}
          onChange={(answer) => onAnswer({ ...answers, [id]: answer })}
        />
      ))}
    </div>
  );
}

function Preview({ planned: { preview, remarks } }: { planned: PlannedRows }) {
  const { columns, rows } = preview;
  return (
    <>
      <DataTable
        caption="What comes"
        hideCaption
        className={styles.table}
        columns={columns.map((label) => ({ id: label, label }))}
        rows={rows.slice(0, MOST_SHOWN).map((cells, index) => ({
          id: String(index),
          cells: Object.fromEntries(
            columns.map((label, at) => [
              label,
              <span key={label} dir="auto" className={styles.cell}>
                {cells[at]}
              </span>,
            ]),
          ),
        }))}
      />
      {rows.length > MOST_SHOWN && <p className={styles.note}>and {counted(rows.length - MOST_SHOWN, 'more row')}</p>}
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Unused({ plan }: { plan: RowsPlan }) {
  const names = plan.columns.flatMap(({ heading, becomes }) => (becomes === null && heading !== '' ? [heading] : []));
  if (names.length === 0) return null;
  const quoted = names.map((name) => `“${isolated(name)}”`);
  return <p className={styles.note}>Not used: {listed(quoted, 8)}.</p>;
}

const hasColumns = ({ headings, rows }: Table) =>
  [headings, ...rows.map(({ cells }) => cells)].some((cells) => cells.filter((cell) => cell !== '').length > 1);

/** Finds the reader whose headings fit, else one that asks what the columns are. What a file cannot be read for is a sentence. */
async function readRows(file: File): Promise<Chosen | Refusal> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const needs: string[] = [];
    let asking: Chosen | null = null;
    let found: readonly string[] = [];
    for (const format of importFormats) {
      if (format.kind !== 'rows') continue;
      const reader = await format.load();
      const table = await reader.read(bytes);
      if (!table.ok) return { name, message: table.error.message };
      if (reader.sniff(table.value)) return { name, reader, table: table.value };
      asking ??= reader.asksForColumns && hasColumns(table.value) ? { name, reader, table: table.value } : null;
      found = table.value.headings;
      needs.push(reader.needs);
    }
    if (asking) return asking;
    const there = listed(
      found.map((heading) => `“${isolated(heading)}”`),
      8,
    );
    return { name, message: `The first row must name the columns: ${needs.join('; ')}. It says ${there}.` };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { name, message: `The browser could not read it: ${why}.` };
  }
}
