// A scheduled job: a ticket of the database starts it, once, and it calls verbs that only the platform's own key may call.
export const env = (name: string): string => {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

/** The key that the platform gives its functions: of the named secret keys the one in use, or the only one of a project that has none. */
export function serviceKey(): string {
  const named = JSON.parse(Deno.env.get('SUPABASE_SECRET_KEYS') || '{}') as Record<string, string>;
  return named.default ?? Object.values(named)[0] ?? env('SUPABASE_SERVICE_ROLE_KEY');
}

export const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Calls a verb with a key or with somebody's own token. */
export function rpc(verb: string, args: object, token: string, apikey = token): Promise<Response> {
  return fetch(`${env('SUPABASE_URL')}/rest/v1/rpc/${verb}`, {
    redirect: 'error', method: 'POST', headers: { apikey, authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-profile': 'api' }, body: JSON.stringify(args),
  });
}

/** What a job answers when a verb did not do what it asked; written down with nothing of the answer's text, which may quote a row. */
function failed(verb: string, status: number, text: string): Response {
  console.error(JSON.stringify({ at: new Date().toISOString(), level: 'error', event: 'job_failed', verb, status, key: /"message":"([a-z_]+)"/.exec(text)?.[1] }));
  return answer(502, { message: 'job_failed' });
}

/** Has the ticket of a request used up for this job; null when it was good, or what to answer. */
async function redeem(name: string, request: Request, key: string): Promise<Response | null> {
  const ticket = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  const result = await rpc('redeem_job_ticket', { p_job: name, p_ticket: ticket }, key), text = await result.text();
  if (!result.ok) return failed('redeem_job_ticket', result.status, text);
  return text === 'true' ? null : answer(401, { message: 'ticket_missing' });
}

/** The job of this name, which calls one verb, and then does with its result what there is to do. */
export function job(name: string, verb: string, then?: (result: unknown, key: string) => Promise<unknown>): (request: Request) => Promise<Response> {
  return async (request) => {
    const key = serviceKey();
    if (request.method !== 'POST') return answer(405, { message: 'method_not_allowed' });
    const refused = await redeem(name, request, key);
    if (refused) return refused;
    let result = await rpc(verb, {}, key), text = await result.text();
    for (let n = 0; n < 5 && /"code":"55P03"/.test(text); n += 1) { // somebody works on what it waited for: they go first
      await new Promise((go) => setTimeout(go, 1000));
      result = await rpc(verb, {}, key);
      text = await result.text();
    }
    if (!result.ok) return failed(verb, result.status, text);
    const value: unknown = text ? JSON.parse(text) : null;
    return answer(200, { result: then ? await then(value, key) : value });
  };
}
