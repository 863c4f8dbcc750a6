// An API that does not answer is told like one that cannot be reached: no page waits for it without end.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { Account } from '../../kit/account.ts';
import { call, connect } from '../../kit/db.ts';

afterEach(() => void vi.restoreAllMocks());

it('both sites give up an answer that does not come, and say that the service cannot be reached', async () => {
  const server = createServer(() => undefined); // takes every request and never answers
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const limit = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new DOMException('too long', 'TimeoutError'))); // as if the time were over
  vi.spyOn(Account.prototype, 'token').mockResolvedValue('t');
  const portal = new Account({ url, key: 'k', email: 'e', password: 'p', folder: '', secret: 's' });
  try {
    for (const db of [connect(url, 'k'), portal.db]) expect(await call(db, 'places' as never, {} as never)).toMatchObject({ ok: false, failure: { key: 'service_unreachable' } });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  expect(limit.mock.calls).toEqual([[90_000], [30_000]]);
});
