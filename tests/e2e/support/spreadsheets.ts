import type { Page } from '@playwright/test';

/** What a program puts into the clipboard, or hands over with a drag. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
  /** Names of pictures that come along: Excel adds one of the cells. */
  readonly pictures?: readonly string[];
}

type Cells = readonly (readonly string[])[];

const tabbed = (cells: Cells, end: string) =>
  cells
    .map((row) => `${row.map((cell) => (/[\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')}`)
    .join(end);
const rowsOf = (cells: Cells, row: string, cell: string, lineBreak: string) =>
  cells
    .map((texts) => `${row}${texts.map((text) => `${cell}${text.replaceAll('\n', lineBreak)}</td>`).join('')}</tr>`)
    .join('\n');

/** Cells as spreadsheets put them into the clipboard. */
export const copiedFrom: Readonly<Record<'Excel' | 'Google Sheets' | 'LibreOffice', (cells: Cells) => Copied>> = {
  Excel: (cells) => ({
    text: `${tabbed(cells, '\r\n')}\r\n`,
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {white-space:normal;} --></style></head><body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'><!--StartFragment--><col width=64 span=3 style='width:48pt'>
${rowsOf(cells, "<tr height=20 style='height:15.0pt'>", "<td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>", '<br>\n    ')}
<!--EndFragment--></table></body></html>`,
    pictures: ['image.png'],
  }),
  'Google Sheets': (cells) => ({
    text: tabbed(cells, '\n'),
    html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>${rowsOf(cells, '<tr style="height:21px;">', '<td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;">', '<br/>')}</tbody></table>`,
  }),
  LibreOffice: (cells) => ({
    text: `${tabbed(cells, '\n')}\n`,
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }</style></head><body><table cellspacing="0" border="0"><colgroup span="3" width="85"></colgroup>${rowsOf(cells, '<tr>', '<td height="17" align="left">', '<br>')}</table></body></html>`,
  }),
};

/** Pastes where the focus is, with all forms, as the browser's event brings them. */
export async function paste(page: Page, copied: Copied): Promise<void> {
  await page.evaluate(({ text, html = '', pictures = [] }) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    if (html !== '') data.setData('text/html', html);
    for (const name of pictures) data.items.add(new File(['x'], name, { type: 'image/png' }));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, copied);
}

/** What hangs under the pointer in a drag that began in another window, and what happens to it. */
export interface Carried {
  over(x: number, y: number): Promise<void>;
  drop(x: number, y: number): Promise<void>;
}

/** Drags a text or files in from another window. */
export async function carry(
  page: Page,
  what: { text?: string; link?: string; files?: readonly { name: string; text: string }[] },
): Promise<Carried> {
  const data = await page.evaluateHandle(({ text, link, files = [] }) => {
    const transfer = new DataTransfer();
    if (text !== undefined) transfer.setData('text/plain', text);
    if (link !== undefined) transfer.setData('text/uri-list', link);
    for (const file of files) transfer.items.add(new File([file.text], file.name));
    return transfer;
  }, what);
  const send = (type: string) => (x: number, y: number) =>
    page.evaluate(
      ([dataTransfer, name, clientX, clientY]) => {
        const event = new DragEvent(name, { dataTransfer, clientX, clientY, bubbles: true, cancelable: true });
        document.elementFromPoint(clientX, clientY)?.dispatchEvent(event);
      },
      [data, type, x, y] as const,
    );
  return { over: send('dragover'), drop: send('drop') };
}
