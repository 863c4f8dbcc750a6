// Taking a submission at the desk, for the form of the desk and for the counter alike: the files, the words, the elements, and
// what may be a repeat. The form carries its own id, so sending it twice is one submission and one receipt.
import { call, type Db, type Failure, type Verbs } from '@xinfang/kit/db.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import { folderOf } from '@xinfang/kit/sealing.ts';
import { carry, takeFiles } from '@xinfang/kit/uploads.ts';
import { vouch } from '../../door.ts';
import type { Typed } from '../steps/fields.ts';
import { deskArgs } from './desk.ts';

export type Receipt = {
  told?: string | null; is_kept?: boolean; matter_id: string; reg_no: string; query_code: string; due_on: string; is_sealed: boolean;
  document: { title: string; number: string; body: string; issued_on: string; hash: string; seal: string | null; unit_name?: string };
};
export type Taken = { receipt: Receipt; rest: string | null; repeats: Verbs['repeat_candidates']['Returns'] };
/** What came of a posted form: it was taken, it has to be read back first, or it was refused. */
export type Outcome = { kind: 'taken'; taken: Taken } | { kind: 'asks_back' } | { kind: 'refused'; say: string; field: string | null; status: number };

const refused = (failure: Failure): Outcome => ({ kind: 'refused', say: sentence(failure.key), field: typeof failure.details.field === 'string' ? failure.details.field : null, status: failure.status || 503 });

/** Keeps the files that came with the form; what was wrong with them, in sentences. */
export async function keepFiles(db: Db, typed: Typed, submissionId: string): Promise<string[]> {
  const put = async (path: string, bytes: Buffer, contentType: string) => !(await db.storage.from('attachments').upload(path, bytes, { contentType, upsert: false })).error;
  const { kept, faults } = await takeFiles({ ask: (verb, args) => call(db, verb, args), put, vouch }, typed.form, folderOf(submissionId), typed.uploads.length, typed.text('type') === 'B');
  for (const u of kept) typed.form.append('upload', carry(u));
  return faults;
}

/** Takes what was typed; `unitId` names the unit that takes it in itself. Files that were kept stay in the form. */
export async function takeAtDesk(db: Db, typed: Typed, submissionId: string, unitId: string | null): Promise<Outcome> {
  const faults = await keepFiles(db, typed, submissionId);
  if (faults.length > 0) return { kind: 'refused', say: faults.join(' '), field: 'files', status: 422 };
  const result = await call(db, 'record_submission', deskArgs(typed) as never);
  if (!result.ok) return result.failure.key === 'read_back_missing' ? { kind: 'asks_back' } : refused(result.failure);
  const receipt = result.data as unknown as Receipt;
  const rest = unitId ? null : await registerElements(db, typed, receipt);
  const isReadable = !receipt.is_sealed && (!unitId || receipt.is_kept);
  const found = isReadable ? await call(db, 'repeat_candidates', { p_matter_id: receipt.matter_id }) : null;
  const unknown = found && !found.ok ? '暂时查不到以前的事项，请打开这一件核对是不是重复件。' : null;
  return { kind: 'taken', taken: { receipt, rest: [rest, unknown].filter(Boolean).join(' ') || null, repeats: found?.ok ? found.data : [] } };
}

/** Registers purpose and category at once where they were given; what is left to do, in a sentence. */
async function registerElements(db: Db, typed: Typed, receipt: Receipt): Promise<string | null> {
  if (receipt.is_sealed || !(typed.text('purpose') || typed.text('category'))) return '信访目的和内容分类还没有登记。';
  const marks = typed.all('marks');
  const done = await call(db, 'register_matter', { p_matter_id: receipt.matter_id, p_version: 1, p_purpose: typed.text('purpose'), p_category: typed.text('category'), p_place: typed.text('place'),
    p_headcount: Number(typed.text('headcount') || 1), p_is_repeat: marks.includes('repeat'), p_is_sensitive: marks.includes('sensitive') });
  return done.ok || done.failure.key === 'version_conflict' ? null : sentence(done.failure.key);
}
