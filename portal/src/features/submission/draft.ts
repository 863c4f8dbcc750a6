// The draft of a petition on the person's device: offered again after a closed browser, forgotten once it was sent. Reports
// (检举控告) are never kept, and on a shared computer nothing is.
import { afterTyping, type Entry, entriesOf } from '@xinfang/kit/drafts.ts';
import { paths } from '../../paths.ts';
import { drafts } from '../drafts.ts';

const form = document.querySelector<HTMLFormElement>('form[data-draft]');
const offer = document.querySelector<HTMLElement>('#resume');
const has = (entries: Entry[], name: string) => entries.find((e) => e[0] === name)?.[1] ?? '';

/** Keeps what is written so far; true when it lies on the device now. */
async function keep(target: HTMLFormElement): Promise<boolean> {
  const entries = entriesOf(target).filter(([name]) => name !== 'earlier'); // a code stays with nobody
  if (has(entries, 'type') === 'B') {
    await drafts.dropAll();
    return false;
  }
  return entries.some(([name, value]) => ['title', 'content', 'demand', 'name', 'address', 'phone'].includes(name) && value.trim()) && drafts.keep('submit', entries);
}

/** Has the site forget the key, and removes what it opened; false while the site cannot be reached. */
async function forget(act: 'forget' | 'shared'): Promise<boolean> {
  const answer = await fetch(paths.draftKey, { method: 'POST', body: new URLSearchParams({ act }) }).catch(() => null);
  drafts.lock();
  await drafts.dropAll();
  return answer?.ok === true;
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
  const draft = await drafts.read<Entry[]>('submit');
  const said = box.querySelector('p');
  if (!draft || !said) return;
  const title = has(draft.what, 'title').slice(0, 30);
  said.textContent = `您上次（${new Date(draft.at).toLocaleString('zh-CN', { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' })}）填写的内容还没有提交${title ? `：“${title}”` : ''}。`;
  box.hidden = false;
  box.querySelector('[data-resume]')?.addEventListener('click', () => sendAgain(draft.what));
  box.querySelector('[data-forget]')?.addEventListener('click', () => void forget('forget').then(() => (box.hidden = true)));
}

/** Under the form: that it is kept, and the way out for who sits at a computer of others. */
function follow(target: HTMLFormElement): void {
  const note = document.querySelector<HTMLElement>('#kept'), shared = document.querySelector<HTMLElement>('#shared');
  if (has(entriesOf(target), 'type') === 'B') void drafts.dropAll(); // chosen on the page before, which may have been gone too soon
  afterTyping(target, () => void keep(target).then((isKept) => note && (note.hidden = !isKept)));
  document.querySelector('[data-shared]')?.addEventListener('click', () => void forget('shared').then((isDone) => {
    if (!note || !shared) return;
    note.hidden = isDone;
    shared.textContent = isDone ? '好的。已经保存的删去了，以后填的也不保存，直到关闭浏览器。请一次填完提交；用完请关闭浏览器。' : '网络断开了，没有办成。请连上以后再按一次。';
    shared.hidden = false;
  }));
}

if (form) follow(form);
if (offer) void offerAgain(offer);
if (document.querySelector('[data-drop]')) void forget('forget'); // once more: the page before may have asked for a key as it went
