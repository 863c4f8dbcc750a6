// Keys for people with eighty items: / search, j and k along the rows, o or Enter opens, x chooses, e f v go to export, filters and kept views, g then a letter jumps, p prints what
// was made to be printed, ? help. On the page of a matter j and k go to the next and the previous of the list one came from.
// Typing in a field is never disturbed.
import { afterTyping, canKeep, countFiles, dropDrafts, type Entry, entriesOf, keepDraft, keepFiles, listDrafts, mostBytes, readDraft, readFiles } from '@xinfang/kit/drafts.ts';

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-href]')];
const jumps: Record<string, string> = { q: '/queue', r: '/register', v: '/counter', s: '/search', h: '/help' };
const opens: Record<string, string> = { e: '[data-export]', f: '[data-filter]', v: '[data-view]' };
/** Unfolds what a heading opens and goes to its first field; of several links to the next one each time, from the last to the first. */
function open(selector: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = all[(all.indexOf(document.activeElement as HTMLElement) + 1) % all.length];
  if (!found) return;
  const box = found.closest('details');
  if (box) box.open = true;
  (box?.querySelector<HTMLElement>('select, input:not([type=hidden]), button') ?? found).focus();
}
const list = 'list';
/** The matters of the list one came from, for the page of a matter. */
function keepList(): void {
  const all = [...new Set(rows().map((row) => row.dataset.href ?? '').filter((href) => href.startsWith('/matters/')))];
  if (all.length > 0) sessionStorage.setItem(list, JSON.stringify(all));
}
function step(by: 1 | -1): void {
  const all = JSON.parse(sessionStorage.getItem(list) ?? '[]') as string[];
  const here = all.indexOf(location.pathname);
  const next = here < 0 ? undefined : all[here + by];
  if (next) location.assign(next);
}
keepList();
let at = -1;
let isJump = false;

function select(next: number): void {
  const all = rows();
  if (all.length === 0) return;
  at = Math.max(0, Math.min(all.length - 1, next));
  all.forEach((row, i) => row.setAttribute('aria-selected', String(i === at)));
  all[at]?.querySelector('a')?.focus();
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('textarea, select, input:not([type=checkbox])')) return;
  if (isJump && jumps[event.key]) location.assign(jumps[event.key] as string);
  isJump = event.key === 'g';
  if (event.key === '/') {
    event.preventDefault();
    document.querySelector<HTMLInputElement>('#search')?.focus();
  } else if (event.key === 'j' || event.key === 'k') {
    const by = event.key === 'j' ? 1 : -1;
    if (location.pathname.startsWith('/matters/')) step(by);
    else select(at + by);
  } else if (opens[event.key]) open(opens[event.key] as string);
  else if (event.key === 'x') rows()[at]?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  else if (event.key === 'a') document.querySelector<HTMLElement>('[data-act]')?.click();
  else if (event.key === 'p' && document.querySelector('[data-print]')) print();
  else if (event.key === 'o') rows()[at]?.querySelector('a')?.click();
  else if (event.key === '?') location.assign(jumps.h as string);
});

// Ctrl and Enter send the form one is writing in; the form, field or link a page is about has the focus at once.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) (event.target as HTMLElement).closest('form')?.requestSubmit();
});
const first = document.querySelector<HTMLElement>('[data-focus]');
const named = first instanceof HTMLFormElement && first.dataset.focus ? first.querySelector<HTMLElement>(`[name="${CSS.escape(first.dataset.focus)}"]`) : null;
named?.closest('details')?.setAttribute('open', '');
(named ?? (first instanceof HTMLFormElement ? first.querySelector<HTMLElement>('input:checked, input:not([type=hidden]), textarea, select') : first))?.focus();
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-prints]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// What belongs to the chosen way of arriving unfolds.
document.addEventListener('change', (event) => {
  const chosen = event.target as HTMLInputElement;
  if (chosen.name === 'channel') for (const set of document.querySelectorAll<HTMLDetailsElement>('details[data-opens]')) if (set.dataset.opens?.split(' ').includes(chosen.value)) set.open = true;
});

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

// What was typed and not sent, with the pages that were scanned, survives a closed browser, for the person who typed it; what was sent
// is forgotten, and a report is never kept.
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
    const isKept = await keepFiles(this.#name, files);
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
  const found = await listDrafts(prefix);
  if (!box || found.length === 0) return;
  box.hidden = false;
  for (const kept of found) {
    const scanned = await countFiles(kept.name);
    const item = document.createElement('li'), goOn = document.createElement('button'), drop = document.createElement('button');
    const said = (name: string) => kept.entries.find(([n]) => n === name)?.[1] ?? '';
    const when = new Date(kept.at).toLocaleString('zh-CN', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });
    item.append(`${[said('title') || '还没有标题', said('name'), scanned > 0 && `扫描件 ${scanned} 个`].filter(Boolean).join('，')}（${when}） `, goOn, ' ', drop);
    goOn.type = drop.type = 'button';
    goOn.textContent = '接着填写';
    drop.textContent = '删除';
    goOn.className = drop.className = 'plain';
    goOn.addEventListener('click', () => {
      fill(form, kept.entries);
      form.dispatchEvent(new Event('input', { bubbles: true })); // kept from now on under this form’s own name
      void readFiles(kept.name).then((files) => scans.put(files)).then(() => dropDrafts(kept.name)).then(() => item.remove());
      form.querySelector<HTMLElement>('[name=name]')?.focus();
    });
    drop.addEventListener('click', () => void dropDrafts(kept.name).then(() => item.remove()));
    box.querySelector('ul')?.append(item);
  }
}

const me = document.body.dataset.me ?? '';
const sent = document.querySelector<HTMLElement>('[data-drop]')?.dataset.drop;
const draft = document.querySelector<HTMLFormElement>('form[data-draft]');
async function drafts(): Promise<void> {
  if (sent) await dropDrafts(`${me}:${sent}`);
  if (!draft) return;
  const name = `${me}:${draft.dataset.draft}`;
  const scans = new Scans(draft, name, draft.dataset.fresh ? [] : await readFiles(name));
  if (draft.dataset.drafts && draft.dataset.fresh) await offerDrafts(draft, `${me}:${draft.dataset.drafts}:`, scans);
  const kept = draft.dataset.fresh && !draft.dataset.drafts ? await readDraft(name) : null;
  if (kept) fill(draft, kept.entries);
  let isTouched = false;
  draft.addEventListener('input', () => (isTouched = true));
  afterTyping(draft, () => void (isTouched && (isReport(draft) ? dropDrafts(name) : keepDraft(name, entriesOf(draft)))));
}
if (me && canKeep()) void drafts();
