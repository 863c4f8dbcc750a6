// What was typed and not sent, with the pages that were scanned, survives a closed browser and an ended session, for the person who
// typed it; what was sent is forgotten, and a report is never kept.
import { afterTyping, Drafts, type Entry, entriesOf, mostBytes } from '@xinfang/kit/drafts.ts';
import { paths } from '../../paths.ts';

const drafts = new Drafts(paths.draftKey);

/** Puts what was typed back into the fields of a form, whatever kind they are. */
function fill(form: HTMLFormElement, entries: Entry[]): void {
  for (const name of new Set(entries.map(([n]) => n))) {
    const values = entries.filter(([n]) => n === name).map(([, v]) => v);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) field.checked = values.includes(field.value);
      else if (!(field instanceof HTMLInputElement && ['hidden', 'file'].includes(field.type)) && values[0] !== undefined) field.value = values[0];
    }
  }
}

const isReport = (form: HTMLFormElement) => new FormData(form).get('type') === 'B';

/** The scanned pages of a form: kept as they are chosen, beside those that were sent up before; said in words when they cannot be. */
class Scans {
  readonly #form: HTMLFormElement;
  readonly #name: string;
  readonly #input: HTMLInputElement | null;
  readonly #before: File[];
  constructor(form: HTMLFormElement, name: string, before: File[]) {
    this.#form = form;
    this.#name = name;
    this.#before = before;
    this.#input = form.querySelector<HTMLInputElement>('input[type=file]');
    this.#input?.addEventListener('change', () => void this.keep());
  }
  async keep(): Promise<void> {
    const files = [...this.#before, ...(this.#input?.files ?? [])];
    if (isReport(this.#form) || files.length === 0) return;
    const isKept = (await drafts.keep(this.#name, entriesOf(this.#form))) && (await drafts.keepFiles(this.#name, files)); // files lie with their words
    const said = this.#form.querySelector('[data-scans]') ?? document.createElement('p');
    said.className = isKept ? 'hint' : 'warn';
    said.setAttribute('data-scans', '');
    said.setAttribute('role', 'status');
    said.textContent = isKept ? `${files.length} 个扫描件已存在这台电脑上，关了浏览器也在。` : `扫描件没有存下来（一共最多 ${mostBytes / 1048576} MB，或者这台电脑地方不够）：登记以前不要关浏览器，关了要重新选择。`;
    this.#input?.closest('.field')?.append(said);
  }
  /** Puts files that were kept back into the form. */
  put(files: File[]): void {
    if (!this.#input || files.length === 0) return;
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    this.#input.files = chosen.files;
    this.#input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** The drafts of a form that can be begun several times, each to go on with or to drop. */
async function offerDrafts(form: HTMLFormElement, prefix: string, scans: Scans): Promise<void> {
  const box = document.querySelector<HTMLElement>('#drafts');
  const found = await drafts.list<Entry[]>(prefix);
  if (!box || found.length === 0) return;
  box.hidden = false;
  for (const kept of found) {
    const scanned = await drafts.countFiles(kept.name);
    const item = document.createElement('li'), goOn = document.createElement('button'), drop = document.createElement('button');
    const said = (name: string) => kept.what.find(([n]) => n === name)?.[1] ?? '';
    const when = new Date(kept.at).toLocaleString('zh-CN', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });
    item.append(`${[said('title') || '还没有标题', said('name'), scanned > 0 && `扫描件 ${scanned} 个`].filter(Boolean).join('，')}（${when}） `, goOn, ' ', drop);
    goOn.type = drop.type = 'button';
    goOn.textContent = '接着填写';
    drop.textContent = '删除';
    goOn.className = drop.className = 'plain';
    goOn.addEventListener('click', () => {
      fill(form, kept.what);
      form.dispatchEvent(new Event('input', { bubbles: true })); // kept from now on under this form’s own name
      void drafts.readFiles(kept.name).then((files) => scans.put(files)).then(() => drafts.drop(kept.name)).then(() => item.remove());
      form.querySelector<HTMLElement>('[name=name]')?.focus();
    });
    drop.addEventListener('click', () => void drafts.drop(kept.name).then(() => item.remove()));
    box.querySelector('ul')?.append(item);
  }
}

const sent = document.querySelector<HTMLElement>('[data-drop]')?.dataset.drop;
const form = document.querySelector<HTMLFormElement>('form[data-draft]');

async function begin(draft: HTMLFormElement): Promise<void> {
  const name = draft.dataset.draft ?? '', { fresh, drafts: several } = draft.dataset;
  let isTouched = false;
  draft.addEventListener('input', () => (isTouched = true));
  afterTyping(draft, () => void (isTouched && (isReport(draft) ? drafts.drop(name) : drafts.keep(name, entriesOf(draft)))));
  await drafts.keys(); // now, so that it is there when the session ends while somebody writes
  const scans = new Scans(draft, name, fresh ? [] : await drafts.readFiles(name));
  if (several && fresh) await offerDrafts(draft, `${several}:`, scans);
  const kept = fresh && !several ? await drafts.read<Entry[]>(name) : null;
  if (kept && !isTouched) fill(draft, kept.what);
}

async function take(): Promise<void> {
  if (sent) await drafts.drop(sent);
  if (form) await begin(form);
}
void take();
