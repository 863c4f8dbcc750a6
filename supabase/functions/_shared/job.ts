// A scheduled job: whoever holds the project's secret key may run it, and it calls verbs that only that key may call.
export const env = (name: string): string => {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

export const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Calls a verb with a key or with somebody's own token. */
export function rpc(verb: string, args: object, token: string, apikey = token): Promise<Response> {
  return fetch(`${env('SUPABASE_URL')}/rest/v1/rpc/${verb}`, {
    redirect: 'error', method: 'POST', headers: { apikey, authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-profile': 'api' }, body: JSON.stringify(args),
  });
}

/** The job that calls one verb, and then does with its result what there is to do. */
export function job(verb: string, then?: (result: unknown, key: string) => Promise<unknown>): (request: Request) => Promise<Response> {
  return async (request) => {
    const key = env('SUPABASE_SERVICE_ROLE_KEY');
    if (request.method !== 'POST') return answer(405, { message: 'method_not_allowed' });
    if (request.headers.get('authorization') !== `Bearer ${key}`) return answer(401, { message: 'key_missing' });
    let result = await rpc(verb, {}, key), text = await result.text();
    for (let n = 0; n < 5 && /"code":"55P03"/.test(text); n += 1) { // somebody works on what it waited for: they go first
      await new Promise((go) => setTimeout(go, 1000));
      result = await rpc(verb, {}, key);
      text = await result.text();
    }
    if (!result.ok) {
      console.error(JSON.stringify({ at: new Date().toISOString(), level: 'error', event: 'job_failed', verb, status: result.status, key: /"message":"([a-z_]+)"/.exec(text)?.[1] })); // never the text: it may quote a row
      return answer(502, { message: 'job_failed' });
    }
    const value: unknown = text ? JSON.parse(text) : null;
    return answer(200, { result: then ? await then(value, key) : value });
  };
}
