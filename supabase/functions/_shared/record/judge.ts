// The record judged from outside: raw rows are read with queries of our own and judged here, by the same code that anybody can download.
// No function and no view of the database has a say, so that whoever replaces them changes nothing of what is found, and is found.
import { faultsOf, hashChanges, isProgram, nameOf, renewalFaults, rowFaultList, sayRowFault } from '../../../../portal/public/verify.mjs';
import program from '../program.json' with { type: 'json' };
import { eventsQuery, idList, type Line, linesQuery, mattersQuery, papersQuery, type Reader, renewalsQuery, type Row, rowsQuery, rulesQuery, textsQuery } from './queries.ts';

export type About = 'matter' | 'paper' | 'record' | 'roots' | 'rules' | 'program' | 'version';
export type Fault = { about: About; text: string };
type Step = { matter_id: string; seq: number; hash: string; at: string };
type Found = { faults: Fault[]; lines: Line[]; steps: Step[] };

/** The lines of a matter, of whatever else its rows were part of, and what tells of changes that a joined matter shares. */
async function linesOf(db: Reader, id: string): Promise<Line[]> {
  const { rows } = await db.query(linesQuery(`where (l.tbl, l.key) in (select x.tbl, x.key from app.ledger x where x.matter_id in (${idList([id])}))`));
  const follows = new Set((rows as Line[]).filter((l) => l.tbl === 'demands' && l.plain).map((l) => (JSON.parse(l.plain ?? '{}') as { follows_id?: string }).follows_id).filter((f) => f !== null && f !== undefined));
  if (follows.size === 0) return rows as Line[];
  const shared = await db.query(linesQuery(`where l.tbl in ('events','demands') and l.matter_id in (select d.matter_id from app.demands d where d.id in (${idList([...follows])})) and l.matter_id not in (${idList([id])})`));
  return [...(rows as Line[]), ...(shared.rows as Line[])].sort((x, y) => Number(x.n) - Number(y.n));
}

/** The lists by which a unit finds its matters, and words are found, held against the dispatches: whoever takes a matter out of them hides it. */
async function listFaults(db: Reader, id: string): Promise<Fault[]> {
  const { rows } = await db.query(`select 'unit_matters' as tbl, 'row_removed' as fault from app.dispatches d where d.matter_id = $1 and not d.is_sealed and not exists (select from app.unit_matters u where u.matter_id = d.matter_id and u.unit_id = d.unit_id)
    union select 'unit_matters', 'row_unrecorded' from app.unit_matters u where u.matter_id = $1 and not exists (select from app.dispatches d where d.matter_id = u.matter_id and d.unit_id = u.unit_id and not d.is_sealed)
    union select 'unit_matters', 'row_changed' from app.unit_matters u join app.matters m on m.id = u.matter_id where u.matter_id = $1 and u.received_at <> m.received_at
    union select 'search_texts', 'row_removed' from app.matters m where m.id = $1 and not m.is_sealed and m.erased_on is null and not exists (select from app.search_texts t where t.matter_id = m.id)
    union select 'search_texts', 'row_changed' from app.search_texts t where t.matter_id = $1 and (t.plain = '' or t.grams = '{}' or t.keys = '{}')`, [id]);
  return rows.map((f) => ({ about: 'matter', text: sayRowFault(f) }));
}

/** The changes of the hash, by the lines of the ledger. */
export const changesOfHash = async (db: Reader) => hashChanges((await db.query(linesQuery("where l.tbl = 'record_hashes'"))).rows);

/** What is wrong with a matter: its steps, papers and words, and every row of it held against the ledger; of one of its papers apart. */
export async function matterFaults(db: Reader, id: string, now: string, paperId: string | null = null): Promise<Found> {
  const one = [id];
  const events = (await db.query(eventsQuery(one))).rows, matters = (await db.query(mattersQuery(one))).rows, papers = (await db.query(papersQuery(one))).rows, texts = (await db.query(textsQuery(one))).rows;
  const rows = (await db.query(rowsQuery(one))).rows as Row[], lines = await linesOf(db, id), changes = await changesOfHash(db), own = lines.filter((l) => l.matter_id === id);
  const said = (text: string) => text.replaceAll(`${id} `, '').replaceAll(`${id}：`, '');
  const record = (faultsOf({ events, matters, papers, texts, anchors: [], keys: [] }, [], [], null, now) as string[]).map((text) => ({ about: 'record' as const, text: said(text) }));
  const renewed = changes.length > 0 ? renewalFaults(changes, (await db.query(renewalsQuery(one))).rows, own, events, false) : [];
  const other = ([...rowFaultList({ lines, rows, changes }, now, id), ...renewed] as { tbl: string; key: string; fault: string; fields: string[] }[])
    .map((f) => ({ about: f.key === paperId ? ('paper' as const) : ('matter' as const), text: sayRowFault({ ...f, key: null }) }));
  return { faults: unique([...record, ...other, ...(await listFaults(db, id))]), lines: own, steps: events };
}

type Part = { tbl: string; key: string };
/** Whether a part of the program is one that checks or writes the record. */
const isChecking = ({ key }: Part) => /_faults\b|\.(?:prove|check|note|keep|take_stock|explain|line_hash|event_hash|row_digest|append_event|canonical|leaf|leaves|root_of|hour_root|record_hash|algorithm_|hash_|renewal|schema_objects|covered_r|is_by_hand|event_is_due|entry_is_due)/.test(key);
const sayPart = (part: Part, what: string) => ({ about: 'program' as const, text: `${isChecking(part) ? '核查程序' : '系统程序'}「${nameOf(part)}」${what}` });

/** The program as it stands in the database against the version that these functions belong to. */
function programFaults(rows: Row[]): (Part & { what: string })[] {
  const known = new Map(Object.entries(program.objects as Record<string, string>));
  const mine = new Map(rows.filter((r) => r.definition && isProgram(r.tbl) && /^(?:app|api)[.]/.test(r.key)).map((r) => [`${r.tbl} ${r.key}`, r.definition?.slice(0, 32)]));
  const faults = [...[...known].filter(([name, digest]) => mine.get(name) !== digest).map(([name]) => [name, mine.has(name) ? '被改动过，和发布的版本不同' : '不见了']),
    ...[...mine.keys()].filter((name) => !known.has(name)).map((name) => [name, '是发布的版本里没有的'])];
  return faults.map(([name = '', what = '']) => ({ tbl: name.slice(0, name.indexOf(' ')), key: name.slice(name.indexOf(' ') + 1), what }));
}

/** How the migrations of the database differ from those that these functions know, in words; empty when they are the same. */
async function otherVersion(db: Reader): Promise<string> {
  const versions = (await db.query('select version from supabase_migrations.schema_migrations order by version')).rows.map((r) => r.version as string);
  const more = versions.filter((v) => !program.migrations.includes(v)), less = program.migrations.filter((v) => !versions.includes(v));
  return [more.length > 0 ? `多了「${more.join('、')}」` : '', less.length > 0 ? `少了「${less.join('、')}」` : ''].filter(Boolean).join('，');
}
/** One fault for all of the program where the version is another: it may be in the middle of an upgrade. */
function sayVersion(difference: string, parts: Part[] | null): Fault {
  const names = (parts ?? []).slice(0, 10).map((p) => `「${nameOf(p)}」`).join('、');
  const said = !parts ? '' : parts.length === 0 ? '。程序本身没有不同' : `。程序有 ${parts.length} 处不同：${names}${parts.length > 10 ? '等' : ''}`;
  return { about: 'version', text: `数据库里登记的系统更新和核查程序知道的不同（${difference}）：系统可能正在升级，也可能是有人改了登记${said}` };
}

/** When the database does not let itself be read, or has no longer what every version has: the version is another, or somebody changed it. */
export async function unreadable(db: Reader): Promise<Fault> {
  const difference = await otherVersion(db);
  return difference ? sayVersion(difference, null) : { about: 'program', text: '核查程序读不到应当有的数据：数据库的权限、表格或者程序被改动过' };
}

/** What is wrong with the rules, the units, the staff and the program, without the parts that are left out: held against the ledger, and the program against its version. */
export async function ruleFaults(db: Reader, now: string, leftOut: string[]): Promise<Found> {
  const rows = (await db.query(rulesQuery(leftOut))).rows as Row[];
  const lines = (await db.query(linesQuery(`where l.matter_id is null and l.tbl <> all('{${leftOut.join(',')}}')`))).rows as Line[];
  const difference = await otherVersion(db);
  const [{ is_back }] = (await db.query('select s.last_value < (select max(x.n) from (select l.n from app.ledger l order by l.at desc limit 50) x) as is_back from app.ledger_n s')).rows;
  const inProgram = programFaults(rows), named = new Set(inProgram.map((f) => `${f.tbl} ${f.key}`));
  const isWhole = leftOut.length === 0, changes = hashChanges(lines), renewals = changes.length > 0 ? (await db.query(renewalsQuery(isWhole ? null : 'rules'))).rows : [];
  const found = [...([...rowFaultList({ lines, rows }, now), ...renewalFaults(changes, renewals, lines, [], isWhole)] as (Part & { fault: string; fields: string[] })[]), ...(is_back ? [{ tbl: 'sequence', key: 'app.ledger_n', fault: 'row_changed', fields: [] }] : [])];
  const againstLedger = found.filter((f) => !named.has(`${f.tbl} ${f.key}`))
    .map((f) => ({ about: isProgram(f.tbl) ? ('program' as const) : ('rules' as const), text: sayRowFault({ ...f, key: /@|[0-9a-f]{8}-|^true$/.test(f.key) ? null : nameOf(f) }) }));
  const other = difference ? [sayVersion(difference, inProgram)] : inProgram.map((f) => sayPart(f, f.what));
  return { faults: unique([...other.sort((x, y) => Number(y.text.startsWith('核查')) - Number(x.text.startsWith('核查'))), ...againstLedger]), lines, steps: [] };
}

export const unique = (faults: Fault[]): Fault[] => [...new Map(faults.map((f) => [`${f.about}|${f.text}`, f])).values()];
