// Keys for people with eighty items: / search, j and k along the rows, o or Enter opens, g then a letter jumps, ? help.
// Typing in a field is never disturbed, and a form's words are kept in this tab until it is sent.
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

const form = document.querySelector<HTMLFormElement>('form[data-draft]');
if (form) {
  const key = `draft:${form.dataset.draft}`;
  const saved = form.dataset.fresh ? sessionStorage.getItem(key) : null;
  if (saved) {
    for (const [name, value] of JSON.parse(saved) as [string, string][]) {
      const field = form.elements.namedItem(name);
      if ((field instanceof HTMLInputElement && field.type === 'text') || field instanceof HTMLTextAreaElement) field.value ||= value;
    }
  }
  form.addEventListener('input', () => {
    const words = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'password');
    sessionStorage.setItem(key, JSON.stringify(words));
  });
  form.addEventListener('submit', () => sessionStorage.removeItem(key));
}
