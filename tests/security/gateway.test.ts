// The gateway of the local stack: a path of one service never reaches another, and what is not offered is not there.
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { env, tokenOf } from '../support/stack.ts';

/** A request whose path no client puts right. */
function raw(method: string, path: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(env.apiUrl);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('the gateway', () => {
  it('lets no path lead out of the folder of its service', async () => {
    const headers = { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf('auditor@xinfang.example')}`, 'accept-profile': 'api' };
    for (const path of ['/auth/v1/../../rest/v1/me', '/storage/v1/../../rest/v1/me', '/auth/v1/%2e%2e/%2e%2e/rest/v1/me', '/auth/v1/.%2E/.%2E/rest/v1/me', '/auth/v1/..%2f..%2frest/v1/me', '/auth/v1/..\\..\\rest\\v1\\me', '/auth/v1/./../../rest/v1/me', '/functions/v1/../../rest/v1/me', '/rest/v1/../auth/v1/settings', '/auth/v1/..?x=1']) {
      expect([path, await raw('GET', path, headers)]).toEqual([path, { status: 404, text: '{"message":"no_such_path"}' }]);
    }
  });

  it('offers no GraphQL, no sockets, no description of the API, no page of its own, and nothing without a key', async () => {
    const key = { apikey: env.publishableKey };
    for (const path of ['/graphql/v1', '/realtime/v1/websocket', '/pg/query', '/', '/admin', '/rest/v1', '/auth/v1', '/analytics/v1']) expect([path, (await raw('GET', path, key)).status]).toEqual([path, 404]);
    expect(await raw('GET', '/rest/v1/', key)).toMatchObject({ status: 404, text: '{}' });
    expect((await raw('TRACE', '/rest/v1/me', key)).status).toBe(405);
    for (const path of ['/rest/v1/me', '/auth/v1/settings', '/storage/v1/bucket', '/functions/v1/sweep-deadlines']) {
      expect([path, (await raw('GET', path, {})).status]).toEqual([path, 401]);
      expect([path, (await raw('GET', path, { apikey: 'sb_publishable_wrong' })).status]).toEqual([path, 401]);
    }
  });

  it('runs no job for a person, whatever their token, and not for the publishable or the secret key', async () => {
    for (const token of [env.publishableKey, env.secretKey, await tokenOf('admin@xinfang.example'), await tokenOf(env.portalAccount.email)]) {
      for (const job of ['sweep-deadlines', 'publish-anchor', 'send-letters']) expect([job, (await raw('POST', `/functions/v1/${job}`, { apikey: env.publishableKey, authorization: `Bearer ${token}` })).status]).toEqual([job, 401]);
    }
  });
});
