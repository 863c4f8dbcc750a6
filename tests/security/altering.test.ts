// The record against a clever owner of the database: what leaves every definition as it was, and lines forged whole. Each deed is taken
// back; each of the three who check must name it: the functions of the database, the script, and the function that judges from outside.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, rowFaultsOf } from '../../portal/public/verify.mjs';
import { ledgerOf } from '../../stack/src/export.ts';
import { matterFaults, ruleFaults } from '../../supabase/functions/_shared/record/judge.ts';
import { rootFaults } from '../../supabase/functions/_shared/record/roots.ts';
import { begin, eventsQuery, idList, linesQuery, mattersQuery, papersQuery, rowsQuery, rulesQuery, textsQuery } from '../../supabase/functions/_shared/record/queries.ts';
import { answered, type Begun } from '../support/matters.ts';
import { done, env, lianfang, registrar, sql, zhujian } from '../support/stack.ts';
import { catalogueDeeds, forgeries, ruleForgeries } from './altering.ts';

const db = new pg.Client(env.superuserUrl), now = '2099-01-01T00:00:00.000000Z';
let matter: Begun, other: Begun;

beforeAll(async () => {
  await db.connect();
  [matter, other] = [await answered(zhujian, 'ZJJ'), await answered(lianfang, '130403003')];
  const [party] = await sql('select id from app.parties where matter_id = $1', [matter.id]);
  done(await registrar.call('reveal_party', { p_party_id: party.id, p_reason: '电话联系' }));
});
afterAll(() => db.end());

const whole = begin.replace(/^begin[^;]*;/, '');

/** What somebody finds after a deed, which is taken back. */
async function after<T>(deed: string, look: () => Promise<T>): Promise<T> {
  await db.query('begin; set local session_replication_role = replica');
  try {
    await db.query(deed.replaceAll('MATTER', `'${matter.id}'`).replaceAll('OTHER', `'${other.id}'`));
    return await look();
  } finally {
    await db.query('rollback; reset session authorization');
  }
}

/** What each of the three finds of the two matters. */
async function found(): Promise<{ inside: string[]; outside: string; script: string }> {
  const ids = [matter.id, other.id], all = async (text: string) => (await db.query(text)).rows;
  const inside = (await db.query("select f.tbl || ' ' || f.fault as text from unnest($1::uuid[]) i, app.row_faults(i) f union select 'events ' || f.fault from unnest($1::uuid[]) i, app.chain_faults(i) f", [ids])).rows.map((r) => r.text as string);
  await db.query(whole);
  const faults = [...(await matterFaults(db, matter.id, now)).faults, ...(await matterFaults(db, other.id, now)).faults];
  const rows = await all(rowsQuery(ids)), lines = await all(linesQuery(`where (l.tbl, l.key) in (select x.tbl, x.key from app.ledger x where x.matter_id in (${idList(ids)}))`));
  const script = [...rowFaultsOf({ lines, rows, files: [] }), ...faultsOf({ events: await all(eventsQuery(ids)), matters: await all(mattersQuery(ids)), papers: await all(papersQuery(ids)), texts: await all(textsQuery(ids)), lines, anchors: [], keys: [] })];
  return { inside, outside: faults.map((f) => f.text).join('\n'), script: script.join('\n') };
}

/** What the script finds of the rules and accounts. */
async function scripted(): Promise<string[]> {
  await db.query(whole);
  const lines = (await db.query(linesQuery('where l.matter_id is null'))).rows, rows = (await db.query(rulesQuery())).rows;
  return rowFaultsOf({ lines, rows, files: [] }) as string[];
}

describe('whoever owns the database and forges what is written', () => {
  /** What the function finds of them that judges from outside. */
  const judged = async (): Promise<string[]> => {
    await db.query(whole);
    return (await ruleFaults(db, now, [])).faults.map((f) => f.text);
  };
  let left: string[]; // by other tests
  beforeAll(async () => {
    left = [...(await after('select 1', scripted)), ...(await after('select 1', judged))];
  });

  it('finds an untouched record sound first', async () => {
    expect(await after('select 1', found)).toMatchObject({ inside: [], outside: '', script: '' });
  });

  it('is told which matter and which person, not by a key of the machine', async () => {
    const [{ name }] = await sql("select display_name as name from app.staff where email = 'registrar@xinfang.example'");
    const { script } = await after("update app.events set label = '别的' where matter_id = MATTER and seq = 2", found);
    expect(script.split('\n')).toContain(`登记编号 ${matter.regNo} 第 2 条：内容被改过`);
    expect(await after("update app.staff set roles = '{REGISTRAR,BUREAU_LEAD}' where email = 'registrar@xinfang.example'", scripted)).toContain(`${name}：工作人员（岗位）：现在的内容与台账不同`);
  });

  it.each(forgeries)('%s is found [R-CALC-IMMUTABLE]', async (_, deed, inside, words) => {
    const said = await after(deed, found);
    expect(said.inside).toContain(inside);
    expect(said.outside).toContain(words);
    if (!/^(unit_matters|search_texts)/.test(inside)) expect(said.script).toContain(words); // lists made from the dispatches and the words, which the script makes nothing of
  });

  it.each(ruleForgeries)('%s, changed under the name of the API, is found [R-CALC-IMMUTABLE]', async (_, deed, tbl, fault) => {
    const words = fault === 'by_hand' ? '有人绕过系统直接写了数据库' : '账号变动的记录里没有对应的一条';
    await after(deed, async () => {
      expect((await db.query('select tbl, fault from app.rule_faults()')).rows).toContainEqual({ tbl, fault });
      expect((await scripted()).filter((f) => f.includes(words) && !left.includes(f))).toHaveLength(1);
      expect((await judged()).filter((f) => !left.includes(f))).toContainEqual(expect.stringMatching(tbl === 'function' ? /app\.today.*被改动过/ : words));
    });
  });

  it('is told outside of another list of migrations, and of a day whose root nobody signed [R-CALC-IMMUTABLE]', async () => {
    expect(await after("update supabase_migrations.schema_migrations set version = '29990101000000' where version = '20260101009020'", judged)).toContainEqual(expect.stringMatching(/多了「29990101000000」，少了「20260101009020」/));
    const unsigned = "select app.travel_to(coalesce((select max(up_to) from app.anchors), app.now()) + interval '2 days'); select api.publish_anchor()";
    expect(await after(unsigned, async () => (await rootFaults(db, [], [], [], now)).faults)).toContainEqual(expect.stringContaining('公布的校验值没有签名'));
  });
});

describe('whoever owns the database and bends it', () => {
  it('leaves no definition as it was, in the database, by the script and outside [R-CALC-IMMUTABLE]', async () => {
    await db.query('begin');
    try {
      for (const [deed] of catalogueDeeds) await db.query(deed).catch((e: Error) => { throw new Error(`${deed}: ${e.message}`); });
      const inside = new Set((await db.query('select tbl, key from app.rule_faults()')).rows.map((f: { tbl: string; key: string }) => `${f.tbl} ${f.key}`));
      const missed = (finds: (tbl: string, key: string) => boolean) => catalogueDeeds.filter(([, tbl, key]) => !finds(tbl, key)).map(([deed]) => deed);
      expect(missed((tbl, key) => inside.has(`${tbl} ${key}`))).toEqual([]);
      await db.query(whole);
      const { lines, rows } = await ledgerOf(db), script = rowFaultsOf({ lines, rows: rows.filter((r) => !r.matter_id), files: [] }) as string[];
      expect(missed((_, key) => script.some((f) => f.startsWith(`${key}：`)))).toEqual([]);
      const outside = (await ruleFaults(db, now, [])).faults.map((f) => f.text);
      expect(missed((_, key) => outside.some((text) => text.includes(`「${key}`)))).toEqual([]);
    } finally {
      await db.query('rollback');
    }
  });
});
