// The draft of a petition on the person's device: offered again after a closed browser, forgotten once it was sent. Reports
// (检举控告) are never kept, and on a shared computer nothing is.
import { afterTyping, canKeep, dropDrafts, type Entry, entriesOf, keepDraft, readDraft } from '@xinfang/kit/drafts.ts';

const shared = 'shared-computer';
const form = document.querySelector<HTMLFormElement>('form[data-draft]');
const offer = document.querySelector<HTMLElement>('#resume');
const keepsNothing = () => !canKeep() || sessionStorage.getItem(shared) !== null;
const has = (entries: Entry[], name: string) => entries.find((e) => e[0] === name)?.[1] ?? '';

async function keep(target: HTMLFormElement): Promise<void> {
  const entries = entriesOf(target).filter(([name]) => name !== 'earlier'); // a code stays with nobody
  if (keepsNothing()) return;
  if (has(entries, 'type') === 'B') return dropDrafts('submit');
  if (entries.some(([name, value]) => ['title', 'content', 'demand', 'name', 'address', 'phone'].includes(name) && value.trim())) await keepDraft('submit', entries);
}

function sendAgain(entries: Entry[]): void {
  const again = document.createElement('form');
  again.method = 'post';
  again.enctype = 'multipart/form-data';
  again.action = location.pathname;
  for (const [name, value] of [...entries.filter(([n]) => n !== 'go'), ['go', `edit-${has(entries, 'step') || 'type'}`]]) {
    const field = document.createElement('textarea');
    field.name = name ?? '';
    field.value = value ?? '';
    again.append(field);
  }
  again.hidden = true;
  document.body.append(again);
  again.submit();
}

async function offerAgain(box: HTMLElement): Promise<void> {
  if (keepsNothing()) return;
  const draft = await readDraft('submit');
  const said = box.querySelector('p');
  if (!draft || !said) return;
  said.textContent = `您上次（${new Date(draft.at).toLocaleString('zh-CN', { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' })}）填写的内容还没有提交${has(draft.entries, 'title') ? `：“${has(draft.entries, 'title').slice(0, 30)}”` : ''}。`;
  box.hidden = false;
  box.querySelector('[data-resume]')?.addEventListener('click', () => sendAgain(draft.entries));
  box.querySelector('[data-forget]')?.addEventListener('click', () => void dropDrafts('submit').then(() => (box.hidden = true)));
}

if (form) {
  const note = document.querySelector<HTMLElement>('#kept');
  afterTyping(form, () => void keep(form).then(() => note && (note.hidden = keepsNothing())));
  document.querySelector('[data-shared]')?.addEventListener('click', () => {
    sessionStorage.setItem(shared, 'yes');
    void dropDrafts('submit').then(() => note && (note.hidden = true));
  });
}
if (offer) void offerAgain(offer);
if (document.querySelector('[data-drop]') && canKeep()) void dropDrafts('submit');
