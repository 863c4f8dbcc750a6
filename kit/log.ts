// What the servers of both sites write down: one line of JSON for each refusal, failure and change, on standard output, for whatever
// collects logs. Never words, names, codes or addresses of petitioners; the reference number is the one the visitor reads out.
import { AsyncLocalStorage } from 'node:async_hooks';

type Fields = Record<string, string | number | boolean | null | undefined>;
export type Level = 'info' | 'warn' | 'error';

/** The request being answered. The server and the built pages hold two copies of this file, so both look in the same place. */
const place = globalThis as unknown as Record<symbol, AsyncLocalStorage<Fields> | undefined>;
const request = (place[Symbol.for('xinfang.request')] ??= new AsyncLocalStorage<Fields>());

/** Runs `work` as the answer to a request; what is written meanwhile carries these fields. */
export const answering = <T>(fields: Fields, work: () => T): T => request.run(fields, work);

/** Adds to what is known of the present request. */
export const note = (fields: Fields): void => void Object.assign(request.getStore() ?? {}, fields);

/** The number by which the line of the present request is found; a visitor reads it out on the telephone. */
export const reference = (): string => String(request.getStore()?.reference ?? '00000000');

/** Text without what might be somebody’s: Chinese words and long numbers become a dot, quoted values too. */
export const clean = (text: string): string => text.replaceAll(/[\p{Script=Han}]+/gu, '·').replaceAll(/(["'`])(?:(?!\1).){3,}?\1/g, '$1·$1').replaceAll(/\d{6,}/g, '·').slice(0, 2000);

/** A path that names the page and the row, and nothing that somebody typed: no query, no codes, no letters beyond a row’s number. */
export const pathOf = (url: string): string => (url.split(/[?#]/)[0] ?? '').replaceAll(/(?:%[0-9a-f]{2})+/gi, '_').replaceAll(/\d{4}([-_ ]?\d{4}){3}|(?<![\da-f-])\d{6,}(?![\da-f-])/gi, '·').replaceAll(/[^\w/.·-]/g, '_').slice(0, 160);

/** Writes one line; JSON, so that nothing in it can look like another line. */
export function write(level: Level, event: string, fields: Fields = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...request.getStore(), ...fields })}\n`);
}
