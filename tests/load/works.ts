// What is measured: each work over the paths that can do it. Every answer is checked; a wrong one is a failure.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Environment } from '../../stack/src/environment.ts';
import { type Answer, type Ask, Connection, cookiesOf, headerOf } from './http.ts';
import { asPerson, type Driver, over } from './measure.ts';

export type Path = 'raw SQL' | 'floor' | 'API' | 'site';
/** `uses` says that each unit of work uses up one fresh matter. */
export type Work = { name: string; uses?: boolean; paths: Partial<Record<Path, Driver>>; goals: Partial<Record<Path, number>> };

export type Setting = {
  env: Environment;
  owner: pg.Client;
  floorPort: number;
  tokens: { portal: string; clerk: string; registrar: string };
  trackCookies: { cookie: string; regNo: string }[];
  queueCookie: string;
  registrarCookie: string;
  codes: { code: string; regNo: string }[];
  unitId: string;
  /** The mark before a page, and the last matter that the page must show. */
  pages: { first: { after: string; lastMatter: string }; late: { after: string; lastMatter: string; number: number } };
  fresh: string[];
  floorIds: string[];
};

function expect(answer: Answer, status: number, part: string): Answer {
  if (answer.status !== status) throw new Error(`status ${answer.status} instead of ${status}: ${answer.body.slice(0, 160)}`);
  if (!answer.body.includes(part)) throw new Error(`the answer does not contain ${part}`);
  return answer;
}

const role = 'UNIT_CLERK';
const columns = 'work_item_id,matter_id,position,due_on,days_left,light,reg_no,title,channel_label,place_name,state_label,task,handler_name,clock_name,is_sealed';
const inTurn = <T>(list: T[]) => {
  let next = 0;
  return () => list[next++ % list.length] as T;
};

const form = () => ({
  p_submission_id: randomUUID(), p_type: 'C', p_title: '供暖温度不达标', p_content: '入冬以来室内只有十四度，老人和孩子受不了，多次反映没有解决。', p_demands: ['请督促供热公司把温度提到标准'],
  p_place: '130403003', p_is_anonymous: false, p_petitioner_kind: 'person', p_name: '佟雨禾', p_address: '联纺东街道示例小区1号', p_phone: '15400000001',
  p_email: '', p_consent_publish: false, p_confidential: false, p_attachments: [] as string[],
});

/** The last step of the portal's form as a browser posts it: multipart, with every field of the draft. */
function posted(): { type: string; body: string } {
  const f = form();
  const fields: [string, string][] = [['step', 'review'], ['id', f.p_submission_id], ['type', f.p_type], ['title', f.p_title], ['content', f.p_content], ['demand', f.p_demands[0] ?? ''], ['place', f.p_place],
    ['reported_unit', ''], ['anonymous', ''], ['kind', 'person'], ['name', f.p_name], ['address', f.p_address], ['phone', f.p_phone], ['email', ''], ['publish', ''], ['confidential', ''], ['go', 'send']];
  const boundary = '----bench7d1f0c2a';
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: `${fields.map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--${boundary}--\r\n`,
  };
}

const headersOf = (env: Environment, token: string) => ({ apikey: env.publishableKey, authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-profile': 'api', 'accept-profile': 'api' });

const verb = (env: Environment, token: string, name: string, args: () => Record<string, unknown>, part: () => string): Driver => {
  const headers = headersOf(env, token);
  return over(env.ports.api, async (send) => {
    const body = JSON.stringify(args());
    expect(await send({ method: 'POST', path: `/rest/v1/rpc/${name}`, headers, body }), 200, part());
  });
};

/** The same function in SQL, as a prepared statement with named arguments. */
const verbInSql = (env: Environment, token: string, name: string, args: () => Record<string, unknown>): Driver =>
  asPerson(env.superuserUrl.replace('supabase_admin', 'authenticator'), token, async (client) => {
    const given = args();
    const text = `select api.${name}(${Object.keys(given).map((key, i) => `${key} => $${i + 1}`).join(', ')}) as answer`;
    const { rows } = await client.query({ name, text, values: Object.values(given) });
    if (!rows[0]?.answer) throw new Error(`${name} answered nothing`);
  });

const floor = (port: number, path: string, body: () => Record<string, string>): Driver =>
  over(port, async (send) => void expect(await send({ method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body()) }), 200, '"id"'));

function submit(s: Setting): Work {
  return {
    name: 'submit',
    goals: { API: 0.5, site: 0.2 },
    paths: {
      'raw SQL': verbInSql(s.env, s.tokens.portal, 'receive_submission', form),
      floor: floor(s.floorPort, '/submit', () => ({ id: randomUUID(), code: randomUUID(), title: form().p_title, content: form().p_content })),
      API: verb(s.env, s.tokens.portal, 'receive_submission', form, () => '"query_code"'),
      site: over(s.env.ports.portal, async (send) => {
        const { type, body } = posted();
        const sent = expect(await send({ method: 'POST', path: '/submit', headers: { origin: s.env.portalUrl, 'content-type': type }, body }), 303, '');
        expect(await send({ method: 'GET', path: headerOf(sent.headers, 'location'), headers: { cookie: cookiesOf(sent.headers) } }), 200, 'data-testid="reg-no"');
      }),
    },
  };
}

function lookUp(s: Setting): Work {
  const next = inTurn(s.codes);
  const nextCookie = inTurn(s.trackCookies);
  const args = () => ({ p_code: next().code, p_client: 'bench' });
  return {
    name: 'look-up by code',
    goals: { API: 0.65, site: 0.2 },
    paths: {
      'raw SQL': verbInSql(s.env, s.tokens.portal, 'track_submission', args),
      floor: floor(s.floorPort, '/track', () => ({ code: String(1 + Math.floor(Math.random() * s.codes.length)).padStart(16, '0') })),
      API: over(s.env.ports.api, async (send) => {
        const { code, regNo } = next();
        expect(await send({ method: 'POST', path: '/rest/v1/rpc/track_submission', headers: headersOf(s.env, s.tokens.portal), body: JSON.stringify({ p_code: code, p_client: 'bench' }) }), 200, regNo);
      }),
      site: over(s.env.ports.portal, async (send) => {
        const { cookie, regNo } = nextCookie();
        expect(await send({ method: 'GET', path: '/track', headers: { cookie } }), 200, regNo);
      }),
    },
  };
}

/** The query of the back office's queue: the unit and the role named, keyset order, one row more than the page shows. */
function queue(s: Setting, which: 'first' | 'late'): Work {
  const page = s.pages[which]; // its marks move when more matters are loaded
  const search = () => `select=${columns}&unit_id=eq.${s.unitId}&role=eq.${role}&order=position.asc&limit=51${page.after ? `&position=gt.${page.after}` : ''}`;
  const headers = headersOf(s.env, s.tokens.clerk);
  return {
    name: which === 'first' ? 'queue, first page' : `queue, page ${s.pages.late.number}`,
    goals: { API: 0.5, site: 0.15 },
    paths: {
      'raw SQL': asPerson(s.env.superuserUrl.replace('supabase_admin', 'authenticator'), s.tokens.clerk, async (client) => {
        const text = `select ${columns} from api.queue where unit_id = $1 and role = $2 ${page.after ? 'and position > $3' : ''} order by position limit 51`;
        const { rows } = await client.query({ name: `queue ${which}`, text, values: [s.unitId, role, ...(page.after ? [page.after] : [])] });
        if (rows[49]?.matter_id !== page.lastMatter) throw new Error('the wrong rows');
      }),
      floor: over(s.floorPort, async (send) => {
        const ask: Ask = { method: 'POST', path: '/queue', headers: {}, body: JSON.stringify({ unit: s.unitId, role, after: page.after }) };
        expect(await send(ask), 200, page.lastMatter);
      }),
      API: over(s.env.ports.api, async (send) => void expect(await send({ method: 'GET', path: `/rest/v1/queue?${search()}`, headers }), 200, page.lastMatter)),
      site: over(s.env.ports.backoffice, async (send) => {
        const path = `/queue?role=${role}${page.after ? `&after=${page.after}` : ''}`;
        expect(await send({ method: 'GET', path, headers: { cookie: s.queueCookie } }), 200, page.lastMatter);
      }),
    },
  };
}

/** A word of every sixth matter, or of none, as the registrar asks: rights, filters, order, count and thirty rows; there is no floor of it. */
function search(s: Setting, which: 'common' | 'rare'): Work {
  const args = () => ({ p_words: which === 'common' ? '拖欠' : '月球', p_filters: {}, p_sort: 'date' });
  const headers = headersOf(s.env, s.tokens.registrar);
  const part = which === 'common' ? '拖欠农民工工资' : '[]';
  return {
    name: `search, a ${which} word`,
    goals: {},
    paths: {
      'raw SQL': asPerson(s.env.superuserUrl.replace('supabase_admin', 'authenticator'), s.tokens.registrar, async (client) => {
        const { rows } = await client.query({ name: `search ${which}`, text: 'select id from api.search_matters($1, $2, $3)', values: Object.values(args()) });
        if ((rows.length === 30) !== (which === 'common')) throw new Error('the wrong rows');
      }),
      API: over(s.env.ports.api, async (send) => void expect(await send({ method: 'POST', path: '/rest/v1/rpc/search_matters', headers, body: JSON.stringify(args()) }), 200, part)),
      site: over(s.env.ports.backoffice, async (send) => {
        expect(await send({ method: 'GET', path: `/search?${new URLSearchParams({ q: args().p_words, sort: 'date' })}`, headers: { cookie: s.registrarCookie } }), 200, which === 'common' ? '找到' : '没有找到');
      }),
    },
  };
}

/** T-02, on a fresh matter each time; at the site, the form of the step as a browser posts it. */
function transition(s: Setting): Work {
  const fresh = () => {
    const id = s.fresh.pop();
    if (!id) throw new Error('no fresh matter is left');
    return id;
  };
  const args = () => ({ p_matter_id: fresh(), p_version: 1, p_purpose: '03', p_category: '0302', p_place: null });
  const nextId = inTurn(s.floorIds);
  return {
    name: 'transition (register)',
    uses: true,
    goals: { API: 0.5 },
    paths: {
      'raw SQL': verbInSql(s.env, s.tokens.registrar, 'register_matter', args),
      floor: floor(s.floorPort, '/move', () => ({ id: nextId() })),
      API: verb(s.env, s.tokens.registrar, 'register_matter', args, () => '"M20"'),
      site: over(s.env.ports.backoffice, async (send) => {
        const id = fresh();
        const body = new URLSearchParams({ about: 'step', step: '登记', subject: id, version: '1', purpose: '03', category: '0302', place: '130403003', headcount: '1' }).toString();
        const headers = { origin: s.env.backofficeUrl, cookie: s.registrarCookie, 'content-type': 'application/x-www-form-urlencoded' };
        expect(await send({ method: 'POST', path: `/matters/${id}`, headers, body }), 303, '');
      }),
    },
  };
}

/** The least that the path itself costs: one short row that everybody may read. What no verb can be faster than. */
function pathAlone(s: Setting): Work {
  const headers = headersOf(s.env, s.tokens.clerk);
  return {
    name: 'the path alone',
    goals: {},
    paths: {
      floor: floor(s.floorPort, '/track', () => ({ code: '1'.padStart(16, '0') })),
      'raw SQL': asPerson(s.env.superuserUrl.replace('supabase_admin', 'authenticator'), s.tokens.clerk, async (client) => {
        const { rows } = await client.query({ name: 'path', text: 'select code from api.places limit 1' });
        if (!rows[0]) throw new Error('no row');
      }),
      API: over(s.env.ports.api, async (send) => void expect(await send({ method: 'GET', path: '/rest/v1/places?select=code&limit=1', headers }), 200, '"code"')),
    },
  };
}

export const worksOf = (s: Setting): Work[] => [pathAlone(s), submit(s), lookUp(s), queue(s, 'first'), queue(s, 'late'), search(s, 'common'), search(s, 'rare'), transition(s)];

/** Signs in at the back office as a browser does, and returns the cookies. */
export async function signInAt(env: Environment, email: string, password: string): Promise<string> {
  const connection = new Connection(env.ports.backoffice);
  const answer = await connection.send({
    method: 'POST', path: '/login', headers: { origin: env.backofficeUrl, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ email, password }).toString(),
  });
  connection.close();
  expect(answer, 303, '');
  return cookiesOf(answer.headers);
}

/** Asks for a matter by its code as a browser does, and returns the cookie that keeps the code. */
export async function askAt(env: Environment, code: string): Promise<string> {
  const connection = new Connection(env.ports.portal);
  const answer = await connection.send({
    method: 'POST', path: '/track', headers: { origin: env.portalUrl, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ act: 'query', code }).toString(),
  });
  connection.close();
  expect(answer, 303, '');
  return cookiesOf(answer.headers);
}
