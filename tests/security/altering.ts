// What somebody does who owns the database and knows how it is checked, in ways that leave every definition as it was: the catalogue is
// told that there are no triggers, a part is hidden as one of an extension, PostgreSQL's own parts are bent; and lines of the ledger are
// forged whole, under the name of the API, beside a step that was taken.

/** Deeds on the catalogue, each with the part and the name under which it is found. */
export const catalogueDeeds: [deed: string, tbl: string, key: string][] = [
  ["update pg_catalog.pg_class set relhastriggers = false where oid = 'app.urgings'::regclass", 'table', 'app.urgings'],
  ["update pg_catalog.pg_class set relchecks = 0 where oid = 'app.demands'::regclass", 'table', 'app.demands'],
  ["update pg_catalog.pg_attribute set atthasdef = false where attrelid = 'app.identity_reads'::regclass and attname = 'id'", 'table', 'app.identity_reads'],
  ["update pg_catalog.pg_index set indisready = false where indexrelid = (select indexrelid from pg_catalog.pg_index where indrelid = 'app.supervisions'::regclass and not indisunique limit 1)", 'table', 'app.supervisions'],
  ['alter table app.job_tickets alter column job type text collate "C"', 'table', 'app.job_tickets'],
  ['alter sequence app.ledger_n increment by 7', 'table', 'app.ledger_n'],
  ["delete from pg_catalog.pg_trigger where tgconstraint = (select oid from pg_catalog.pg_constraint where conname = 'clocks_matter_id_fkey')", 'constraint', 'app.clocks.clocks_matter_id_fkey'],
  ["update pg_catalog.pg_trigger set tgfoid = 'pg_catalog.suppress_redundant_updates_trigger'::regproc where tgrelid = 'app.reminders'::regclass and tgconstraint = (select oid from pg_catalog.pg_constraint where conname = 'reminders_matter_id_fkey')", 'constraint', 'app.reminders.reminders_matter_id_fkey'],
  ["create function public.slip() returns trigger language plpgsql as 'begin return new; end'; create trigger slip before insert on app.hearings for each row execute function public.slip(); update pg_catalog.pg_trigger set tgisinternal = true where tgname = 'slip'", 'trigger', 'app.hearings.slip'],
  ["create trigger slip_session before insert on auth.sessions for each row execute function public.slip()", 'trigger', 'auth.sessions.slip_session'],
  ["create rule slip as on update to app.awards do also nothing; update pg_catalog.pg_rewrite set rulename = '_RETURN' where rulename = 'slip'", 'rule', 'app.awards._RETURN'],
  ['create rule slip_user as on update to auth.users do also nothing', 'rule', 'auth.users.slip_user'],
  ["create function pg_catalog.sha256(text) returns bytea language sql as $$ select '\\x00'::bytea $$; alter extension pgcrypto add function pg_catalog.sha256(text)", 'function', 'pg_catalog.sha256(text)'],
  ['create cast (xid8 as bigint) without function; alter extension pgcrypto add cast (xid8 as bigint)', 'cast', 'xid8 as bigint'],
  ['create operator public.<> (leftarg = bytea, rightarg = bytea, function = pg_catalog.byteaeq); alter extension pgcrypto add operator public.<> (bytea, bytea)', 'operator', 'public.<>(bytea,bytea)'],
  ["create or replace function extensions.crypt(text, text) returns text language sql immutable as 'select $2'", 'function', 'extensions.crypt(text,text)'],
  ["update pg_catalog.pg_proc set proconfig = '{timezone=Asia/Tokyo}' where oid = 'pg_catalog.pg_conf_load_time()'::regprocedure", 'builtin', 'functions'],
  ["update pg_catalog.pg_type set typoutput = 'pg_catalog.byteaout'::regproc where typname = 'pg_lsn'", 'builtin', 'types'],
  ["update pg_catalog.pg_amproc set amproc = 'pg_catalog.btboolcmp'::regproc where amprocnum = 1 and amprocfamily = (select oid from pg_catalog.pg_opfamily where opfname = 'money_ops' and opfmethod = 403)", 'builtin', 'comparisons'],
  ['create trusted language other handler plpgsql_call_handler', 'builtin', 'languages'],
  ["alter role authenticator set plpgsql.variable_conflict = 'use_column'", 'setting', '*.authenticator.plpgsql.variable_conflict'],
  ["alter database postgres set bytea_output = 'escape'", 'setting', 'postgres.*.bytea_output'],
  ["create role watcher superuser; update pg_catalog.pg_authid set rolname = 'pg_watch' where rolname = 'watcher'", 'role', 'pg_watch'],
];

type Forged = { set: string; op?: 'update' | 'delete'; fields?: string; matter?: string; xact?: string; at?: string };
/** The next line of a row of MATTER, hashed as it ought to be, as if the API had written it. */
const forgedLine = (tbl: string, which: string, { set, op = 'update', fields = '{}', matter = 'MATTER', xact = step('MATTER'), at = stepAt }: Forged) => `do $$ declare l app.ledger; r jsonb; k text; begin
  select c.key into strict k from app.covered_rows c where c.tbl = '${tbl}' and c.matter_id = MATTER and ${which} limit 1;
  select * into l from app.ledger where tbl = '${tbl}' and key = k order by n desc limit 1;
  ${set}
  r := (select c.row - app.unledgered_columns() from app.covered_rows c where c.tbl = '${tbl}' and c.key = k);
  l.n := nextval('app.ledger_n'); l.op := '${op}'; l.fields := '${fields}'; l.matter_id := ${matter}; l.xact := ${xact}; l.at := ${at}; l.prev_hash := l.hash;
  l.plain := r - app.word_columns(); l.salt := case when r is not null then gen_random_uuid() end; l.digest := app.row_digest(l.salt, r, 'sha256'); l.hash := app.line_hash(l, 'sha256');
  update app.ledger set salt = null where tbl = '${tbl}' and key = k and salt is not null;
  insert into app.ledger select l.*; end $$`;
const step = (of: string) => `(select xact from app.ledger where tbl = 'events' and matter_id = ${of} order by n desc limit 1)`;
const stepAt = "(select at from app.ledger where tbl = 'events' and matter_id = MATTER order by n desc limit 1)";
const later = 'update app.clocks set due_on = due_on + 30 where id::text = k;', clock = "c.row ->> 'kind' = 'D-TRIAGE'";
const [strays, untrue, removed, untold, differs] = ['台账里登记的事项和这条数据所属的事项不同', '台账写明的改动和前后的内容对不上', '系统从不删除这样的数据，有人删了它', '改动了数据，流转记录里没有对应的一步', '现在的内容与台账不同'];

/** Deeds on a matter: the fault that the database names, and the words of the script and of the function. */
export const forgeries: [what: string, deed: string, inside: string, words: string][] = [
  ['a line of no matter', forgedLine('clocks', clock, { set: later, fields: '{due_on}', matter: 'null' }), 'clocks line_strays', `办理期限（到期日）：${strays}`],
  ['a line of another matter, in the transaction of a step there', forgedLine('clocks', clock, { set: later, fields: '{due_on}', matter: 'OTHER', xact: step('OTHER') }), 'clocks line_strays', `办理期限（到期日）：${strays}`],
  ['a row and its line moved to another matter', forgedLine('services', 'true', { set: 'update app.services set matter_id = OTHER where document_id::text = k;', fields: '{matter_id}', matter: 'OTHER', xact: step('OTHER') }), 'services line_strays', `送达：${strays}`],
  ['a line written later, in the transaction of a step of long ago', forgedLine('clocks', clock, { set: later, fields: '{due_on}', at: `${stepAt} + interval '11 minutes'` }), 'clocks no_event', `办理期限（到期日）：${untold}`],
  ['a line that says another field was changed, one that needs no step', forgedLine('clocks', clock, { set: later, fields: '{breached_on}', xact: 'pg_current_xact_id()' }), 'clocks line_untrue', `办理期限（逾期日）：${untrue}`],
  ['a line that says nothing was changed', forgedLine('work_items', 'true', { set: "update app.work_items set closed_at = closed_at - interval '9 days' where id::text = k;", xact: 'pg_current_xact_id()' }), 'work_items line_untrue', `待办：${untrue}`],
  ['a row removed with a line, beside a step', forgedLine('contact_records', 'true', { set: 'delete from app.contact_records where id::text = k;', op: 'delete' }), 'contact_records never_removed', `联系记录：${removed}`],
  ['another reason for a look at a name', forgedLine('identity_reads', 'true', { set: "update app.identity_reads set reason = '依信访人要求' where id::text = k;", fields: '{reason}', xact: 'pg_current_xact_id()' }), 'kept_apart no_event', untold],
  ['a state that is missing, written as the dash that stands for it', "update app.events set from_state = '-' where matter_id = MATTER and from_state is null", 'events changed', '内容被改过'],
  ['a matter put elsewhere in the list of its unit', "update app.unit_matters set received_at = received_at - interval '9 years' where matter_id = MATTER", 'unit_matters row_changed', `单位的查询目录：${differs}`],
  ['a deadline that was missed, and no longer was', forgedLine('clocks', clock, { set: "update app.clocks set breached_on = case when breached_on is null then date '2026-01-01' end where id::text = k;", fields: '{breached_on}', xact: 'pg_current_xact_id()' }), 'clocks no_event', `办理期限（逾期日）：${untold}`],
  ['a paper taken from its step', "update app.documents set event_seq = null where matter_id = MATTER and kind = 'W-OPINION'", 'events paper_not_recorded', '文书登记在另一步之下'],
  ['the words by which a matter is found, emptied', "update app.search_texts set plain = '', grams = '{}' where matter_id = MATTER", 'search_texts row_changed', `查询目录：${differs}`],
  ['what a person is found by, emptied', "update app.search_texts set keys = '{}' where matter_id = MATTER", 'search_texts row_changed', `查询目录：${differs}`],
  ['a paper put under another step', "update app.documents set event_seq = event_seq + 1 where matter_id = MATTER and kind = 'W-OPINION'", 'events paper_changed', '文书登记在另一步之下'],
];

/** The next line of a row that belongs to no matter, or of a part of the program, as if the API had written it. */
const forgedRule = (tbl: string, key: string, set: string) => `do $$ declare l app.ledger; r jsonb; k constant text := ${key}; begin
  ${set};
  select * into l from app.ledger where tbl = '${tbl}' and key = k order by n desc limit 1;
  r := (select c.row - app.unledgered_columns() from app.covered_rules c where c.tbl = '${tbl}' and c.key = k);
  l.tbl := '${tbl}'; l.key := k; l.op := case when l.hash is null then 'insert' else 'update' end; l.fields := '{}'; l.prev_hash := coalesce(l.hash, app.record_hash(convert_to(l.tbl || '|' || l.key, 'UTF8'), 'sha256'));
  l.n := nextval('app.ledger_n'); l.xact := pg_current_xact_id(); l.at := clock_timestamp(); l.written_by := 'authenticator'; l.reason := null;
  l.plain := r - app.hidden_columns(); l.salt := gen_random_uuid(); l.digest := app.row_digest(l.salt, r, 'sha256'); l.hash := app.line_hash(l, 'sha256');
  update app.ledger set salt = null where tbl = '${tbl}' and key = k and salt is not null;
  insert into app.ledger select l.*; end $$`;
/** A statement in the name under which the API connects, with every trigger on: the ledger writes its line itself. */
const asTheApi = (statement: string) => `set local session_replication_role = origin; create function public.slip_in() returns void security definer language sql as $f$ ${statement} $f$; grant usage on schema public to authenticator; set session authorization authenticator;
  select public.slip_in(); reset session authorization; drop function public.slip_in(); revoke usage on schema public from authenticator; set local session_replication_role = replica`;
const unit = "(select id::text from app.units where code = 'SLJ')", clerk = "(select id::text from app.staff where email = 'clerk@lianfang.example')";

/** Deeds on rules, accounts and the program under the name of the API: the part, and the fault. */
export const ruleForgeries: [what: string, deed: string, tbl: string, fault: 'by_hand' | 'no_entry'][] = [
  ['the days of a deadline, with a line', forgedRule('clock_kinds', "'D-HANDLE'", "update app.clock_kinds set days = 90 where kind = 'D-HANDLE'"), 'clock_kinds', 'by_hand'],
  ['the days of a deadline', asTheApi("update app.clock_kinds set days = 90 where kind = 'D-HANDLE'"), 'clock_kinds', 'by_hand'],
  ['a step taken out of the law', asTheApi("delete from app.transitions where code = 'T-09'"), 'transitions', 'by_hand'],
  ['an account of a site', asTheApi("insert into app.site_accounts select id, 'portal' from auth.users where email = 'registrar@xinfang.example'"), 'site_accounts', 'by_hand'],
  ['a role of the database, with a line', forgedRule('role', "'night_watch'", 'create role night_watch superuser login'), 'role', 'by_hand'],
  ['a setting of the database, with a line', forgedRule('setting', "'*.postgres.search_path'", "alter role postgres set search_path = 'public'"), 'setting', 'by_hand'],
  ['a program of the database, with a line', forgedRule('function', "'app.today()'", "update pg_catalog.pg_proc set prosrc = prosrc || ' ' where oid = 'app.today()'::regprocedure"), 'function', 'by_hand'],
  ['a holiday', asTheApi("update app.calendar_days set is_off = not is_off where day = '2026-10-01'"), 'calendar_days', 'no_entry'],
  ['the name of a unit', asTheApi("update app.units set name = '别的局' where code = 'SLJ'"), 'units', 'no_entry'],
  ['the name of a unit, with a line', forgedRule('units', unit, "update app.units set name = '别的局' where code = 'SLJ'"), 'units', 'no_entry'],
  ['the roles of somebody', asTheApi("update app.staff set roles = '{REGISTRAR,BUREAU_LEAD}' where email = 'registrar@xinfang.example'"), 'staff', 'no_entry'],
  ['the name of somebody, with a line', forgedRule('staff', clerk, `update app.staff set display_name = '别人' where id::text = k`), 'staff', 'no_entry'],
  ['how often somebody may look up', asTheApi("update app.throttles set at_most = 1000 where name = 'lookups'"), 'throttles', 'no_entry'],
  ['the words of papers', asTheApi("update app.templates set body = '没有救济' where kind = 'W-OPINION'"), 'templates', 'no_entry'],
];
