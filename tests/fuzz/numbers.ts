// Numbers and ids that tell that a matter exists: every row that belongs to one, and its registration number. Who may not know of the matter is shown none
// of them (R-PRIV-ACCESS, R-CONF-INVISIBLE), also where no word of it stands beside.
import type pg from 'pg';

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, number = /CT[A-Z]\d{12,}/g;

/** What stands for which matter, as the database holds it now. */
export async function readNumbers(db: pg.Client): Promise<Map<string, string>> {
  const tables = (await db.query(`select c.relname as name from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and c.relname <> 'intakes'
    and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('id', 'matter_id') and a.atttypid = 'uuid'::regtype)`)).rows.map((r) => r.name as string);
  const found = (await db.query(`select id::text as text, id::text as matter from app.matters union all select reg_no, id::text from app.matters union all ${tables.map((t) => `select id::text, matter_id::text from app.${t} where matter_id is not null`).join(' union all ')}`)).rows;
  return new Map(found.map((r) => [r.text as string, r.matter as string]));
}

/** Numbers and ids in an answer that did not stand in the question, each with its matter. */
export function numbersIn(numbers: Map<string, string>, text: string, told: string): { text: string; matter: string }[] {
  const found = new Set([...(text.match(id) ?? []), ...(text.match(number) ?? [])]);
  return [...found].filter((n) => !told.includes(n)).flatMap((n) => { const matter = numbers.get(n); return matter === undefined ? [] : [{ text: n, matter }]; });
}
