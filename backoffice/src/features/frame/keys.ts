// Keys for people with eighty items: / search, j and k along the rows, o or Enter opens, x chooses, e f v go to export, filters and kept views, g then a letter jumps, p prints what
// was made to be printed, ? help. On the page of a matter j and k go to the next and the previous of the list one came from.
// Typing in a field is never disturbed.

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
