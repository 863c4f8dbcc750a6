// Takes what is due out of the outbox, writes it and sends it; what could not be sent is tried again later.
import type { Channel } from '../send-letters/channels/channel.ts';
import { email } from '../send-letters/channels/email.ts';
import { sms } from '../send-letters/channels/sms.ts';
import { type Fields, write } from '../send-letters/letter.ts';
import { letters } from '../send-letters/letters.ts';
import { env, job, rpc } from './job.ts';

type Due = { id: string; channel: string; address: string; kind: string; fields: Fields };
type Outcome = { id: string; error: string | null };

function channels(): Record<string, Channel> {
  const gateway = Deno.env.get('SMS_GATEWAY_URL');
  return {
    email: email(Deno.env.get('RESEND_API_KEY') || 'local', Deno.env.get('MAIL_FROM') || '信访网上平台 <noreply@xinfang.example>', Deno.env.get('RESEND_API_KEY') ? undefined : env('MAILBOX_URL')),
    ...(gateway ? { sms: sms(gateway, Deno.env.get('SMS_GATEWAY_TOKEN') ?? '') } : {}),
  };
}

async function send(due: Due, ways: Record<string, Channel>): Promise<Outcome> {
  try {
    const letter = letters[due.kind], way = ways[due.channel];
    if (!letter) throw new Error(`no letter ${due.kind}`);
    if (!way) throw new Error(`no channel ${due.channel}`);
    await way(due.id, due.address, write(letter, { ...due.fields, address: due.address }, { portal: env('PORTAL_URL'), office: env('OFFICE_URL') }));
    return { id: due.id, error: null };
  } catch (error) {
    return { id: due.id, error: error instanceof Error ? error.message : String(error) };
  }
}

export const sendLetters = job('send-letters', 'take_letters', async (result, key) => {
  const due = result as Due[];
  const ways = channels();
  const outcomes: Outcome[] = [];
  for (const one of due) outcomes.push(await send(one, ways));
  if (outcomes.length > 0) {
    const noted = await rpc('note_letters', { p_outcomes: outcomes }, key);
    if (!noted.ok) throw new Error(`note_letters: ${noted.status} ${await noted.text()}`);
  }
  return { sent: outcomes.filter((o) => !o.error).length, failed: outcomes.filter((o) => o.error).length };
});
