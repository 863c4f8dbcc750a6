// A scheduled job: whoever holds the project's secret key may run it, and it calls one verb that only that key may call.
const env = (name: string): string => {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

export function job(verb: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const key = env('SUPABASE_SERVICE_ROLE_KEY');
    if (request.method !== 'POST') return answer(405, { message: 'method_not_allowed' });
    if (request.headers.get('authorization') !== `Bearer ${key}`) return answer(401, { message: 'key_missing' });
    const result = await fetch(`${env('SUPABASE_URL')}/rest/v1/rpc/${verb}`, {
      method: 'POST', headers: { apikey: key, authorization: `Bearer ${key}`, 'content-type': 'application/json', 'content-profile': 'api' }, body: '{}',
    });
    const text = await result.text();
    if (!result.ok) console.error(`${verb}: ${result.status} ${text}`);
    return result.ok ? answer(200, { result: text ? JSON.parse(text) : null }) : answer(502, { message: 'job_failed' });
  };
}
