// Drives one path with a number of connections for a number of seconds and says how often and how fast it answered. One
// unit of work may be several requests (a form and its receipt); it counts and is timed as one.
import pg from 'pg';
import { type Answer, type Ask, Connection } from './http.ts';

export type Result = { done: number; perSecond: number; p50: number; p95: number; failures: string[] };

/** Does one unit of work on a connection of its own; throws when the answer is wrong. */
export type Unit = () => Promise<void>;
export type Driver = { open(): Promise<{ unit: Unit; close(): Promise<void> }> };

export const over = (port: number, unit: (send: (ask: Ask) => Promise<Answer>) => Promise<void>): Driver => ({
  async open() {
    const connection = new Connection(port);
    return { unit: () => unit((ask) => connection.send(ask)), close: async () => connection.close() };
  },
});

/** SQL on a connection of its own, with the role and the claims that the API would set. */
export const asPerson = (url: string, token: string, unit: (client: pg.Client) => Promise<void>): Driver => ({
  async open() {
    const client = new pg.Client(url);
    client.on('error', () => undefined); // the next query tells
    await client.connect();
    const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    await client.query("select set_config('request.jwt.claims', $1, false), set_config('role', 'authenticated', false)", [claims]);
    return { unit: () => unit(client), close: () => client.end() };
  },
});

const percentile = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export async function measure(driver: Driver, connections: number, seconds: number): Promise<Result> {
  const workers = await Promise.all(Array.from({ length: connections }, () => driver.open()));
  const times: number[] = [];
  const failures: string[] = [];
  const warmUntil = performance.now() + Math.min(1000, seconds * 250);
  const end = warmUntil + seconds * 1000;
  await Promise.all(workers.map(async ({ unit }) => {
    for (let begun = performance.now(); begun < end && failures.length < 20; begun = performance.now()) {
      try {
        await unit();
        const now = performance.now();
        if (begun >= warmUntil && now <= end) times.push(now - begun);
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
  }));
  await Promise.all(workers.map(({ close }) => close()));
  times.sort((a, b) => a - b);
  return { done: times.length, perSecond: times.length / seconds, p50: percentile(times, 0.5), p95: percentile(times, 0.95), failures };
}
