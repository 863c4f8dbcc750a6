// What somebody does who owns the database and knows how it is checked: the program that checks, and what it rests on, is replaced. Each
// deed with what undoes it, and what is then found outside the database.

/** Functions of which nothing but an empty answer is left. */
export const emptied = ['app.rule_faults(text[])', 'app.row_faults(uuid)', 'app.line_faults(uuid,text[])', 'app.chain_faults(uuid)', 'app.root_faults(uuid)', 'app.anchor_faults()', 'app.hour_faults()'];

export const replacings: { what: string; deed: string; undo: string; found: RegExp }[] = [
  { what: 'the source of a function, in the catalogue itself', deed: "update pg_catalog.pg_proc set prosrc = prosrc || ' ' where oid = 'app.check_lost(uuid)'::regprocedure", undo: "update pg_catalog.pg_proc set prosrc = left(prosrc, -1) where oid = 'app.check_lost(uuid)'::regprocedure", found: /核查程序「app\.check_lost\(uuid\)」被改动过/ },
  { what: 'who a function runs as', deed: 'alter function api.check_record(uuid) security invoker', undo: 'alter function api.check_record(uuid) security definer', found: /核查程序「api\.check_record\(uuid\)」被改动过/ },
  { what: 'a trigger of the ledger switched off', deed: 'alter table app.awards disable trigger note_rule', undo: 'alter table app.awards enable trigger note_rule', found: /核查程序「app\.awards\.note_rule，奖励」被改动过/ },
  { what: 'a view that the page reads', deed: 'alter view api.hour_roots set (security_barrier = true)', undo: 'alter view api.hour_roots reset (security_barrier)', found: /「api\.hour_roots」被改动过/ },
  { what: 'a way in that no version has', deed: "create function api.side_door() returns int language sql as 'select 1'", undo: 'drop function api.side_door()', found: /系统程序「api\.side_door\(\)」是发布的版本里没有的/ },
  { what: 'a right on the ledger', deed: 'grant select on app.ledger to anon', undo: 'revoke select on app.ledger from anon', found: /「app\.ledger」被改动过/ },
  { what: 'a policy for everybody', deed: 'create policy everybody on app.matters for select to anon using (true)', undo: 'drop policy everybody on app.matters', found: /「app\.matters\.everybody，事项登记」是发布的版本里没有的/ },
  { what: 'a rule that swallows what is written', deed: 'create rule swallow as on update to app.awards do instead nothing', undo: 'drop rule swallow on app.awards', found: /「app\.awards\.swallow，奖励」是发布的版本里没有的/ },
  { what: 'a function of PostgreSQL shadowed', deed: "create function pg_catalog.sha256(text) returns bytea language sql as $$ select '\\x00'::bytea $$", undo: 'drop function pg_catalog.sha256(text)', found: /「pg_catalog\.sha256\(text\)」：有数据，台账里没有/ },
  { what: 'an operator of PostgreSQL turned round', deed: "update pg_catalog.pg_operator set oprcode = 'pg_catalog.path_n_gt' where oid = 'pg_catalog.<(path,path)'::regoperator", undo: "update pg_catalog.pg_operator set oprcode = 'pg_catalog.path_n_lt' where oid = 'pg_catalog.<(path,path)'::regoperator", found: /数据库自带的程序「operators」/ },
  { what: 'an aggregate of PostgreSQL turned round', deed: "update pg_catalog.pg_aggregate set aggtransfn = 'pg_catalog.cashlarger' where aggfnoid = 'pg_catalog.min(money)'::regprocedure", undo: "update pg_catalog.pg_aggregate set aggtransfn = 'pg_catalog.cashsmaller' where aggfnoid = 'pg_catalog.min(money)'::regprocedure", found: /数据库自带的程序「aggregates」/ },
  { what: 'an operator slipped in', deed: 'create operator public.<> (leftarg = bytea, rightarg = bytea, function = pg_catalog.byteaeq)', undo: 'drop operator public.<> (bytea, bytea)', found: /比较和运算的规则「public\.<>\(bytea,bytea\)」：有数据，台账里没有/ },
  { what: 'a conversion slipped in', deed: 'create cast (xid8 as bigint) without function', undo: 'drop cast (xid8 as bigint)', found: /数据转换的规则「xid8 as bigint」：有数据，台账里没有/ },
  { what: 'something that runs when anybody connects', deed: "create function public.greet() returns event_trigger language plpgsql as 'begin end'; create event trigger greet on login execute function public.greet()", undo: 'drop event trigger greet; drop function public.greet()', found: /「event\.greet」：有数据，台账里没有/ },
  { what: 'where names are looked up', deed: "alter role postgres set search_path = 'public'", undo: 'alter role postgres reset search_path', found: /数据库设置「\*\.postgres\.search_path」：有数据，台账里没有/ },
];
