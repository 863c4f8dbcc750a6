// Signs what the database says of a record to the holder of its tracking code. The caller's own token asks; nothing that a
// caller writes is ever signed.
import { answer, rpc } from './job.ts';
import { sign, timeOf } from './signing.ts';

type Statement = { kind: string; version: number; reg_no: string; matter_id: string; seq: number; head: string; received_on: string; stated_at: string; signed_up_to?: string; root?: string };

export async function signReceipt(request: Request): Promise<Response> {
  if (request.method !== 'POST') return answer(405, { message: 'method_not_allowed' });
  const token = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  const body = (await request.json().catch(() => null)) as { code?: unknown; client?: unknown } | null;
  if (typeof body?.code !== 'string' || typeof body.client !== 'string') return answer(422, { message: 'code_missing' });
  const result = await rpc('receipt_statement', { p_code: body.code, p_client: body.client }, token, request.headers.get('apikey') ?? '');
  const text = await result.text();
  if (!result.ok) return new Response(text, { status: result.status, headers: { 'content-type': 'application/json' } });
  const said = JSON.parse(text) as Statement, s = { ...said, stated_at: timeOf(said.stated_at) };
  const lines = [`xinfang-receipt-v${s.version}`, s.reg_no, s.matter_id, s.seq, s.head, s.received_on, s.stated_at, ...(s.version === 2 ? [s.signed_up_to ?? '', s.root ?? ''] : [])];
  return answer(200, { ...s, ...(await sign(lines)) });
}
