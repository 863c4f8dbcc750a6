// Keys for people with eighty items: / search, j and k along the rows, o or Enter opens, g then a letter jumps, ? help.
// Typing in a field is never disturbed.
import { afterTyping, canKeep, dropDrafts, type Entry, entriesOf, keepDraft, readDraft } from '@xinfang/kit/drafts.ts';

const rows = () => [...document.querySelectorAll<HTMLTableRowElement>('tr[data-href]')];
const jumps: Record<string, string> = { q: '/queue', r: '/register', s: '/search', h: '/help' };
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
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select')) return;
  if (isJump && jumps[event.key]) location.assign(jumps[event.key] as string);
  isJump = event.key === 'g';
  if (event.key === '/') {
    event.preventDefault();
    document.querySelector<HTMLInputElement>('#search')?.focus();
  } else if (event.key === 'j') select(at + 1);
  else if (event.key === 'k') select(at - 1);
  else if (event.key === 'o') rows()[at]?.querySelector('a')?.click();
  else if (event.key === '?') location.assign(jumps.h as string);
});

// Ctrl and Enter send the form one is writing in; the form or link a page is about has the focus at once.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) (event.target as HTMLElement).closest('form')?.requestSubmit();
});
const first = document.querySelector<HTMLElement>('[data-focus]');
(first instanceof HTMLFormElement ? first.querySelector<HTMLElement>('input:checked, input:not([type=hidden]), textarea, select') : first)?.focus();

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

// What was typed and not sent survives a closed browser, for the person who typed it; what was sent is forgotten.
const me = document.body.dataset.me ?? '';
const sent = document.querySelector<HTMLElement>('[data-drop]')?.dataset.drop;
const draft = document.querySelector<HTMLFormElement>('form[data-draft]');
async function drafts(): Promise<void> {
  if (sent) await dropDrafts(`${me}:${sent}`);
  if (!draft) return;
  const name = `${me}:${draft.dataset.draft}`;
  const kept = draft.dataset.fresh ? await readDraft(name) : null;
  if (kept) fill(draft, kept.entries);
  let isTouched = false;
  draft.addEventListener('input', () => (isTouched = true));
  afterTyping(draft, () => void (isTouched && keepDraft(name, entriesOf(draft))));
}
if (me && canKeep()) void drafts();
