// Sends chosen files in pieces while the person goes on writing, and carries on after a lost connection or a closed page. Without
// script, and where this fails, the files go with the form.
import type { PreviousUpload, Upload, UrlStorage } from 'tus-js-client';
import { drafts } from '../drafts.ts';

type Way = { file: File; part: number; upload: Upload; failed: boolean };
const fingerprint = (file: File, intake: string) => Promise.resolve(`pieces|${intake}|${file.size}|${file.lastModified}`);

/** Where a file that is on its way is found again after a closed page: among the drafts, unreadable on the device like them. */
const known: UrlStorage = {
  findAllUploads: () => Promise.resolve([]),
  findUploadsByFingerprint: async (print) => [await drafts.read<PreviousUpload>(print)].flatMap((kept) => (kept ? [{ ...kept.what, urlStorageKey: print }] : [])),
  removeUpload: (print) => drafts.drop(print),
  addUpload: async (print, upload) => ((await drafts.keep(print, upload)), print),
};

function say(status: HTMLElement, ways: Way[]): void {
  const open = ways.filter((w) => w.part < 1 && !w.failed);
  status.hidden = false;
  status.textContent = open.length === 0 ? `已上传 ${ways.filter((w) => w.part === 1).length} 个：${ways.filter((w) => w.part === 1).map((w) => w.file.name).join('、')}`
    : `${navigator.onLine ? '正在上传' : '网络断开了，连上以后自动接着上传'}：${open.map((w) => `${w.file.name}（${Math.floor(w.part * 100)}%）`).join('、')}。可以接着填写。`;
}

/** Puts what has arrived into the form as an id, and leaves the others in the field. */
function settle(form: HTMLFormElement, input: HTMLInputElement, way: Way, id: string): void {
  const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'piece', value: `${id}|${way.file.name.replaceAll(/[\\/\p{Cc}|]/gu, '_').slice(0, 200) || '附件'}` });
  form.append(field);
  const rest = new DataTransfer();
  for (const file of input.files ?? []) if (file !== way.file) rest.items.add(file);
  input.files = rest.files;
}

async function send(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement, ways: Way[]): Promise<void> {
  const tus = await import('tus-js-client');
  const intake = form.querySelector<HTMLInputElement>('input[name="id"]')?.value ?? '';
  for (const file of [...(input.files ?? [])].filter((f) => f.size > 0 && f.size <= 20 * 1024 * 1024 && !ways.some((w) => w.file === f))) {
    const way = { file, part: 0, failed: false } as Way;
    way.upload = new tus.Upload(file, {
      endpoint: '/pieces', chunkSize: 1024 * 1024, metadata: { intake }, retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000, 30_000], removeFingerprintOnSuccess: true,
      urlStorage: known, fingerprint: (chosen) => fingerprint(chosen as File, intake),
      onProgress: (sent, all) => ((way.part = Math.min(0.99, sent / all)), say(status, ways)),
      onSuccess: () => {
        way.part = 1;
        settle(form, input, way, way.upload.url?.split('/').at(-1) ?? '');
        say(status, ways);
      },
      onError: () => ((way.failed = true), say(status, ways)),
    });
    ways.push(way);
    const before = await way.upload.findPreviousUploads();
    if (before[0]) way.upload.resumeFromPreviousUpload(before[0]);
    way.upload.start();
  }
  say(status, ways);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-pieces]')) {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const status = form.querySelector<HTMLElement>('.files p');
  if (!input || !status) continue;
  const ways: Way[] = [];
  input.addEventListener('change', () => void send(form, input, status, ways));
  if (input.files?.length) void send(form, input, status, ways); // chosen before this script was there
  addEventListener('offline', () => ways.length > 0 && say(status, ways));
  addEventListener('online', () => {
    for (const way of ways.filter((w) => w.failed)) {
      way.failed = false;
      way.upload.start();
    }
  });
  // Who presses a button while files are on their way waits for them, unless they cannot come in pieces at all.
  form.addEventListener('submit', (event) => {
    const isOpen = () => ways.some((w) => w.part < 1 && !w.failed);
    if (!isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const by = event.submitter;
    const timer = setInterval(() => {
      status.scrollIntoView({ block: 'nearest' });
      if (isOpen()) return;
      clearInterval(timer);
      form.requestSubmit(by);
    }, 500);
  });
}
