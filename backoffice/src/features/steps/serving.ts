// The service of several copies of one answer, each to the person it belongs to.
import { todayHere } from '@xinfang/kit/dates.ts';
import { call, type Db, type Result } from '@xinfang/kit/db.ts';
import type { Read } from '../matter/matter.ts';
import type { Field, Typed } from './fields.ts';
import { services } from './steps.ts';

/** What the service of several copies has in common. */
export const commonServiceFields = (): Field[] => [
  { kind: 'radio', name: 'method', label: '送达方式', options: services }, { kind: 'date', name: 'sent_on', label: '送出日期', value: todayHere() }];

/** Records the service of every copy for which a date of receipt was typed; each is a step of its own, and the first that is refused is said. */
export async function serveJoint(db: Db, read: Read, t: Typed): Promise<Result<unknown>> {
  const typed = read.joint_services.filter((s) => s.state === 'X60' && t.text(`received_on.${s.dispatch_id}`));
  let refused: Result<unknown> | null = typed.length > 0 ? null : { ok: false, failure: { key: 'received_date_missing', status: 422, rule: 'R-SERVE-DATE', details: {} } };
  for (const s of typed) {
    const of = (name: string) => `${name}.${s.dispatch_id}`;
    const result = await call(db, 'serve_opinion', {
      p_dispatch_id: s.dispatch_id ?? '', p_version: s.version ?? 0, p_method: t.maybe('method') as never, p_sent_on: t.day('sent_on') as never, p_received_on: t.day(of('received_on')) as never,
      p_receiver: t.text(of('receiver')), p_relation: t.maybe(of('relation')) as never, p_proof_number: t.maybe(of('proof_number')) as never });
    if (!result.ok) refused ??= { ok: false, failure: { ...result.failure, details: { ...result.failure.details, of: `${s.name_masked ?? '未署名'}（${s.reg_no}）` } } };
  }
  return refused ?? { ok: true, data: null };
}
