// E-mail through Resend. Without a key it goes to the mailbox page of the local stack, which speaks the same language.
import { Resend } from 'npm:resend@6.38.0';
import type { Channel } from './channel.ts';

export function email(key: string, from: string, baseUrl?: string): Channel {
  const client = new Resend(key, baseUrl ? { baseUrl } : {});
  return async (id, address, letter) => {
    const { error } = await client.emails.send({ from, to: address, subject: letter.subject, text: letter.text, html: letter.html }, { idempotencyKey: id });
    if (error) throw new Error(`${error.name}: ${error.message}`);
  };
}
