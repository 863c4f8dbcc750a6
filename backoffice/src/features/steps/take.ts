// Taking a step: which one was asked for, the verb with its arguments, and what the person is told.
import { call, type Db, type Failure, type Verbs } from '@xinfang/kit/db.ts';
import { sayTime } from '@xinfang/kit/dates.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import type { Read, Step } from '../matter/matter.ts';
import type { Typed } from './fields.ts';
import { type Context, formOf, verbOf } from './steps.ts';

/** The step that was opened or sent, by its word: one of those listed, or the same step as it was when the form was opened. */
export async function stepAsked(db: Db, read: Read, listed: Step[], label: string, on: string, proposal: string): Promise<Step | null> {
  const here = listed.find((s) => s.label === label && s.subject_id === on && (!proposal || s.proposal_id === proposal));
  if (here) return here;
  const dispatch = read.dispatches.find((d) => d.id === on);
  const review = read.reviews.find((r) => r.id === on);
  const order = read.supervisions.find((z) => z.id === on);
  const advice = read.recommendations.find((y) => y.id === on);
  if (on !== read.matter.id && !dispatch && !review && !order && !advice) return null;
  const subject = advice ? 'recommendation' : order ? 'supervision' : review ? 'review' : dispatch ? 'dispatch' : 'matter';
  const { data } = await db.from('transitions').select('code,action,rule').eq('label', label).eq('subject', subject).neq('side', 'system').limit(1).maybeSingle();
  if (!data && !proposal) return null;
  return { subject, subject_id: on, version: advice?.version ?? order?.version ?? review?.version ?? dispatch?.version ?? read.matter.version ?? 0, code: data?.code ?? '', action: data?.action ?? '', label, is_possible: false, is_proposal: false, proposal_id: proposal, obstacle: 'matter_wrong_state', rule: data?.rule ?? '', document_kind: '', order_no: 0 };
}

export async function take(db: Db, c: Context, typed: Typed): Promise<Failure | null> {
  const verb = verbOf(c.step) as keyof Verbs;
  const version = verb === 'record_contact' ? {} : { p_version: Number(typed.text('version')) };
  const result = await call(db, verb, { ...formOf(c.step).args(typed, c), ...version } as never);
  return result.ok ? null : result.failure;
}

/** A refusal in words; a conflict says who changed what, and when. */
export function sayFailure(failure: Failure): string {
  const { changed_by: who, label, at, demand, of } = failure.details as { changed_by?: string; label?: string; at?: string; demand?: number; of?: string };
  if (failure.key === 'version_conflict' && label) return `${who} 已于 ${sayTime(at)} 办理“${label}”。您填写的内容都还在下面，请看最新情况后再决定是否提交。`;
  return (of ? `${of}没有办成：` : demand ? `诉求 ${demand}：` : '') + sentence(failure.key);
}
