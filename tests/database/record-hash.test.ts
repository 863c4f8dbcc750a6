// Another hash of the record, within a transaction that is taken back: what is refused, and what a forger tries afterwards. A whole life
// across two changes, with receipts, roots and the script, is in tests/security/verify.test.ts.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { env, sql } from '../support/stack.ts';

const db = new pg.Client(env.superuserUrl);
beforeAll(() => db.connect());
afterAll(() => db.end());

const unit = "tbl = 'units' and key = (select id::text from app.units where code = 'SLJ')";
/** The last line of a unit, changed and hashed anew by an algorithm, by somebody who knows how. */
const lineAnew = (algorithm: string, ofDigest = algorithm) => `do $$ declare l app.ledger; begin
  select * into l from app.ledger where ${unit} order by n desc limit 1;
  l.digest := app.row_digest(l.salt, (select to_jsonb(u) from app.units u where u.id::text = l.key), '${ofDigest}'); l.hash := app.line_hash(l, '${algorithm}');
  update app.ledger set digest = l.digest, hash = l.hash where ${unit} and n = l.n; end $$`;

async function faultsAfter(...deeds: string[]): Promise<string[]> {
  await db.query('begin');
  try {
    for (const text of deeds) await db.query(text);
    return (await db.query(`select distinct tbl || ' ' || fault as text from app.rule_faults() where tbl in ('record_hashes','renewals') or ${unit} order by 1`)).rows.map((r) => r.text as string);
  } finally {
    await db.query('rollback');
  }
}
const change = "select app.change_record_hash('sha512', '按上级通知更换')", write = "select app.explain_change('号码变更'); update app.units set phone = '0310-9' where code = 'SLJ'", past = 'set local session_replication_role = replica';

describe('another hash of the record', () => {
  it('finds nothing wrong with what was written before and after it', async () => {
    expect(await faultsAfter(write, change, write.replace('0310-9', '0310-8'))).toEqual([]);
  });

  it('is held to: a line, or its digest, by the older one is told [ASVS 11.2.2]', async () => {
    expect(await faultsAfter(change, write, past, lineAnew('sha256', 'sha512'))).toEqual(['units other_hash']);
    expect(await faultsAfter(change, write, past, lineAnew('sha512', 'sha256'))).toEqual(['units other_hash']);
    expect(await faultsAfter(write, past, lineAnew('sha512'))).toEqual(['units other_hash']);
  });

  it('protects what was made before: a line altered together with every hash over it is told [ASVS 11.2.2]', async () => {
    expect(await faultsAfter(write, change, past, `update app.ledger l set reason = '别的' where ${unit} and n = (select max(n) from app.ledger where ${unit})`, lineAnew('sha256'))).toEqual(['renewals renewal_differs']);
    expect(await faultsAfter(change, past, "update app.renewals set lines = lines - 1 where part = 'units'")).toEqual(['renewals renewal_differs']);
  });

  it('is one of three, another than the one in force, and for a reason; it is nobody’s but the owner’s', async () => {
    await expect(sql("select app.change_record_hash('md5', '更换')")).rejects.toThrow('hash_unknown');
    await expect(sql("select app.change_record_hash('sha256', '更换')")).rejects.toThrow('hash_is_in_use');
    await expect(sql("select app.change_record_hash('sha512', ' ')")).rejects.toThrow('reason_missing');
    for (const table of ['record_hashes', 'renewals']) await expect(sql(`truncate app.${table} cascade`)).rejects.toThrow('record_is_append_only');
    expect(await sql("select r.rolname from pg_roles r where r.rolname in ('anon','authenticated','service_role') and has_function_privilege(r.oid, 'app.change_record_hash(text,text)', 'execute')", [], 'superuser')).toEqual([]);
  });
});
