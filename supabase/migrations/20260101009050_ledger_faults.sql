-- What the ledger covers, and what is found wrong when the rows are held against it: a row that differs from its last line, a row
-- without a line, a line without its row, a line that was changed, removed or slipped in, a row written by hand, and a change that
-- no event of its matter tells of. The rows of the law, the units and the program itself (functions, triggers, policies,
-- constraints, grants) are held against it the same way. Not covered, each for its reason, are the tables in
-- tests/database/ledger.test.ts.

create view app.schema_objects with (security_invoker = true) as
  select 'function' as kind, p.oid::regprocedure::text as name,
      case when p.prokind in ('f','p') then pg_get_functiondef(p.oid) else concat_ws(' ', p.prokind, p.prosrc) || coalesce((select concat_ws(' ', a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.agginitval) from pg_catalog.pg_aggregate a where a.aggfnoid = p.oid), '') end || pg_get_userbyid(p.proowner) || array(select x::text from unnest(p.proacl) x where x::text not like pg_get_userbyid(p.proowner) || '=%' order by 1)::text as definition
    from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where n.nspname in ('app','api') or n.nspname = 'auth' and p.proname in ('uid','role','jwt')
      or n.nspname = 'extensions' and p.proname in ('hmac','gen_random_bytes','pgp_pub_encrypt','pgp_key_id','crypt','gen_salt')
  union all select 'trigger', t.tgrelid::regclass || '.' || t.tgname, pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
    from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where t.tgconstraint = 0 and (n.nspname in ('app','api') or n.nspname || '.' || c.relname in ('auth.users','auth.identities','auth.sessions','auth.mfa_factors','storage.objects','storage.buckets'))
  union all select 'trigger', 'event.' || e.evtname, concat_ws('|', e.evtevent, e.evtfoid::regprocedure, e.evtenabled::text, e.evttags::text) from pg_catalog.pg_event_trigger e
  union all select 'rule', r.ev_class::regclass || '.' || r.rulename, pg_get_ruledef(r.oid) || r.ev_enabled::text
    from pg_catalog.pg_rewrite r join pg_catalog.pg_class c on c.oid = r.ev_class join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where (n.nspname in ('app','api') or n.nspname || '.' || c.relname in ('auth.users','auth.identities','auth.sessions','auth.mfa_factors','storage.objects','storage.buckets')) and not (c.relkind = 'v' and r.ev_type = '1')
  union all select 'policy', p.polrelid::regclass || '.' || p.polname, concat_ws('|', p.polpermissive, p.polroles::regrole[]::text, p.polcmd::text, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid where c.relnamespace in ('app'::regnamespace, 'api'::regnamespace) or p.polrelid = 'storage.objects'::regclass
  union all select 'constraint', k.conrelid::regclass || '.' || k.conname, pg_get_constraintdef(k.oid) || k.convalidated::text || coalesce((select string_agg(concat_ws(' ', t.tgrelid::regclass, t.tgfoid::regproc, t.tgtype, t.tgenabled), ',' order by t.tgrelid::regclass::text, t.tgfoid::regproc::text, t.tgtype) from pg_catalog.pg_trigger t where t.tgconstraint = k.oid), '')
    from pg_catalog.pg_constraint k where k.connamespace in ('app'::regnamespace, 'api'::regnamespace) and k.conrelid <> 0
  union all select 'table', c.oid::regclass::text, concat_ws('|', c.relkind::text, c.relpersistence::text, pg_get_userbyid(c.relowner), c.relrowsecurity, c.relforcerowsecurity, c.reloptions::text,
      array(select x::text from unnest(c.relacl) x where x::text not like pg_get_userbyid(c.relowner) || '=%' order by 1)::text,
      (select string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attcollation <> y.typcollation then a.attcollation::regcollation end, a.attnotnull, a.atthasdef, nullif(a.attgenerated, ''), nullif(a.attidentity, ''), pg_get_expr(d.adbin, d.adrelid), a.attacl::text), ',' order by a.attname)
        from pg_catalog.pg_attribute a join pg_catalog.pg_type y on y.oid = a.atttypid left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
      (select string_agg(i.inhrelid::regclass::text, ',' order by 1) from pg_catalog.pg_inherits i where i.inhparent = c.oid),
      case when c.relkind = 'v' then pg_get_viewdef(c.oid) end,
      case when c.relchecks <> (select count(*) from pg_catalog.pg_constraint k where k.conrelid = c.oid and k.contype = 'c') then 'constraints off' end, case when not c.relhastriggers and exists (select from pg_catalog.pg_trigger t where t.tgrelid = c.oid) then 'triggers off' end,
      (select string_agg(i.indexrelid::regclass::text, ',' order by 1) from pg_catalog.pg_index i where i.indrelid = c.oid and not (i.indisvalid and i.indisready and i.indislive and c.relhasindex)),
      (select concat_ws(' ', q.seqtypid::regtype, q.seqstart, q.seqincrement, q.seqmax, q.seqmin, q.seqcache, q.seqcycle) from pg_catalog.pg_sequence q where q.seqrelid = c.oid))
    from pg_catalog.pg_class c where c.relnamespace in ('app'::regnamespace, 'api'::regnamespace) and c.relkind in ('r','p','v','m','f','c','S')
  union all select 'table', c.oid::regclass::text, concat_ws('|', c.relrowsecurity, c.relforcerowsecurity, case when n.nspname = 'auth' then array(select x::text from unnest(c.relacl) x order by 1)::text end) -- Storage gives its own grants anew at each start; policies decide there
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace where n.nspname || '.' || c.relname in ('auth.users','auth.identities','auth.sessions','auth.mfa_factors','storage.objects','storage.buckets')
  union all select 'index', i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) || i.indisvalid::text
    from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indrelid where c.relnamespace in ('app'::regnamespace, 'api'::regnamespace) and i.indisunique
  union all select 'schema', n.nspname, concat_ws('|', pg_get_userbyid(n.nspowner), array(select x::text from unnest(n.nspacl) x order by 1)::text, array(select x::text from pg_catalog.pg_default_acl d, unnest(d.defaclacl) x where d.defaclnamespace = n.oid and d.defaclrole = n.nspowner order by 1)::text)
    from pg_catalog.pg_namespace n where n.nspname in ('app','api','public')
  union all select 'schema', 'database', concat_ws('|', pg_get_userbyid(d.datdba), array(select x::text from unnest(d.datacl) x order by 1)::text) from pg_catalog.pg_database d where d.datname = current_database()
  union all select 'schema', concat_ws('.', 'default', d.defaclrole::regrole, d.defaclobjtype::text), d.defaclacl::text from pg_catalog.pg_default_acl d where d.defaclnamespace = 0
  union all select 'role', r.rolname, concat_ws('|', r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolreplication, r.rolcanlogin, r.rolinherit, (select string_agg(m.roleid::regrole || ' ' || m.set_option || m.inherit_option || m.admin_option, ',' order by m.roleid::regrole::text, m.grantor) from pg_catalog.pg_auth_members m where m.member = r.oid))
    from pg_catalog.pg_roles r where r.oid >= 16384 or r.rolname !~ '^pg_'
  union all select 'setting', coalesce(d.datname, '*') || '.' || coalesce(r.rolname, '*') || '.' || split_part(c, '=', 1), c
    from pg_catalog.pg_db_role_setting s cross join unnest(s.setconfig) c left join pg_catalog.pg_roles r on r.oid = s.setrole left join pg_catalog.pg_database d on d.oid = s.setdatabase
    where c !~ '^(statement_timeout|lock_timeout|idle_|tcp_|log_|auto_explain\.|track_|work_mem|maintenance_work_mem|temp_buffers|effective_|random_page_cost|jit|max_parallel)' and (s.setdatabase = 0 or d.datname = current_database())
  union all select 'cast', concat_ws(' ', k.castsource::regtype, 'as', k.casttarget::regtype), concat_ws('|', k.castfunc::regprocedure, k.castcontext::text, k.castmethod::text) from pg_catalog.pg_cast k
    where k.oid >= 16384
  union all select 'operator', o.oid::regoperator::text, o.oprcode::text from pg_catalog.pg_operator o
    where o.oid >= 16384
  union all select 'function', 'pg_catalog.' || p.oid::regprocedure, p.prosrc from pg_catalog.pg_proc p
    where p.oid >= 16384 and p.pronamespace = 'pg_catalog'::regnamespace
  union all select 'builtin', 'functions', string_agg(concat_ws(' ', p.oid, p.proname, p.proargtypes, p.prorettype, p.prolang, p.prokind, p.prosecdef, p.proisstrict, p.proretset, p.provolatile, p.prosupport::oid, p.proconfig::text, p.probin, p.prosrc), ',' order by p.oid) from pg_catalog.pg_proc p where p.oid < 16384
  union all select 'builtin', 'operators', string_agg(concat_ws(' ', o.oid, o.oprname, o.oprleft, o.oprright, o.oprcode::oid), ',' order by o.oid) from pg_catalog.pg_operator o where o.oid < 16384
  union all select 'builtin', 'casts', string_agg(concat_ws(' ', k.castsource, k.casttarget, k.castfunc::oid, k.castmethod), ',' order by k.oid) from pg_catalog.pg_cast k where k.oid < 16384
  union all select 'builtin', 'aggregates', string_agg(concat_ws(' ', a.aggfnoid::oid, a.aggtransfn::oid, a.aggfinalfn::oid), ',' order by a.aggfnoid) from pg_catalog.pg_aggregate a where a.aggfnoid::oid < 16384
  union all select 'builtin', 'types', string_agg(concat_ws(' ', t.oid, t.typname, t.typtype, t.typinput::oid, t.typoutput::oid, t.typreceive::oid, t.typsend::oid, t.typsubscript::oid, t.typcollation), ',' order by t.oid) from pg_catalog.pg_type t where t.oid < 16384 and t.typtype in ('b','p','r','m')
  union all select 'builtin', 'comparisons', (select string_agg(concat_ws(' ', x.oid, x.amopfamily, x.amoplefttype, x.amoprighttype, x.amopstrategy, x.amopopr::oid), ',' order by x.oid) from pg_catalog.pg_amop x where x.oid < 16384) || (select string_agg(concat_ws(' ', x.oid, x.amprocfamily, x.amproclefttype, x.amprocrighttype, x.amprocnum, x.amproc::oid), ',' order by x.oid) from pg_catalog.pg_amproc x where x.oid < 16384)
  union all select 'builtin', 'languages', string_agg(concat_ws(' ', l.lanname, l.lanpltrusted, l.lanplcallfoid::regprocedure, l.laninline::regprocedure), ',' order by l.lanname) from pg_catalog.pg_language l
  union all select 'builtin', 'views', string_agg(concat_ws(' ', r.ev_class::oid, r.ev_enabled, r.ev_action), ',' order by r.oid) from pg_catalog.pg_rewrite r where r.ev_class in ('pg_catalog.pg_roles'::regclass, 'pg_catalog.pg_settings'::regclass)
  union all select 'setting', 'server.' || s.name, s.reset_val from pg_catalog.pg_settings s where (s.name in ('session_replication_role','row_security','standard_conforming_strings','transform_null_equals','bytea_output','event_triggers','allow_system_table_mods','ignore_checksum_failure','zero_damaged_pages','session_preload_libraries','local_preload_libraries','check_function_bodies') or s.name like 'plpgsql.%') and s.reset_val <> s.boot_val
  union all select 'setting', 'bucket.' || b.id, concat_ws('|', b.public, b.file_size_limit, b.allowed_mime_types::text) from storage.buckets b;
comment on view app.schema_objects is 'The program as it stands in the database: every function, trigger (and whether it is on), rewriting rule, policy, constraint, table with its owner and grants, and unique index, the schemas, the roles, what is set for a role, the database or a bucket of files, and who may reach the tables of Auth and Storage that ours rest on, by their definitions; what was added to or changed in PostgreSQL''s own functions, operators and casts.';

create view app.covered_rows with (security_invoker = true) as
  select 'matters' as tbl, x.id::text as key, x.id as matter_id, to_jsonb(x) as row from app.matters x
  union all select 'submissions', x.id::text, x.matter_id, to_jsonb(x) from app.submissions x
  union all select 'sealed_contents', x.submission_id::text, s.matter_id, to_jsonb(x) from app.sealed_contents x join app.submissions s on s.id = x.submission_id
  union all select 'reported_units', x.id::text, x.matter_id, to_jsonb(x) from app.reported_units x
  union all select 'demands', x.id::text, x.matter_id, to_jsonb(x) from app.demands x
  union all select 'parties', x.id::text, x.matter_id, to_jsonb(x) from app.parties x
  union all select 'dispatches', x.id::text, x.matter_id, to_jsonb(x) from app.dispatches x
  union all select 'dispatch_demands', x.dispatch_id || '|' || x.demand_id, d.matter_id, to_jsonb(x) from app.dispatch_demands x join app.dispatches d on d.id = x.dispatch_id
  union all select 'objections', x.dispatch_id::text, d.matter_id, to_jsonb(x) from app.objections x join app.dispatches d on d.id = x.dispatch_id
  union all select 'contact_records', x.id::text, x.matter_id, to_jsonb(x) from app.contact_records x
  union all select 'opinions', x.id::text, x.matter_id, to_jsonb(x) from app.opinions x
  union all select 'opinion_demands', x.opinion_id || '|' || x.demand_id, o.matter_id, to_jsonb(x) from app.opinion_demands x join app.opinions o on o.id = x.opinion_id
  union all select 'services', x.document_id::text, x.matter_id, to_jsonb(x) from app.services x
  union all select 'proposals', x.id::text, x.matter_id, to_jsonb(x) from app.proposals x
  union all select 'evaluations', x.id::text, x.matter_id, to_jsonb(x) from app.evaluations x
  union all select 'materials', x.id::text, x.matter_id, to_jsonb(x) from app.materials x
  union all select 'requests', x.id::text, x.matter_id, to_jsonb(x) from app.requests x
  union all select 'reviews', x.id::text, x.matter_id, to_jsonb(x) from app.reviews x
  union all select 'clocks', x.id::text, x.matter_id, to_jsonb(x) from app.clocks x
  union all select 'documents', x.id::text, x.matter_id, to_jsonb(x) from app.documents x
  union all select 'work_items', x.id::text, x.matter_id, to_jsonb(x) from app.work_items x
  union all select 'attachments', x.id::text, x.matter_id, to_jsonb(x) from app.attachments x where x.matter_id is not null
  union all select 'extensions', x.id::text, x.matter_id, to_jsonb(x) from app.extensions x
  union all select 'coop_inputs', x.dispatch_id::text, x.matter_id, to_jsonb(x) from app.coop_inputs x
  union all select 'hearings', x.id::text, x.matter_id, to_jsonb(x) from app.hearings x
  union all select 'settlements', x.dispatch_id::text, x.matter_id, to_jsonb(x) from app.settlements x
  union all select 'recusals', x.id::text, x.matter_id, to_jsonb(x) from app.recusals x
  union all select 'upper_objections', x.matter_id::text, x.matter_id, to_jsonb(x) from app.upper_objections x
  union all select 'executions', x.id::text, x.matter_id, to_jsonb(x) from app.executions x
  union all select 'call_backs', x.id::text, x.matter_id, to_jsonb(x) from app.call_backs x
  union all select 'publications', x.id::text, x.matter_id, to_jsonb(x) from app.publications x
  union all select 'supervisions', x.id::text, x.matter_id, to_jsonb(x) from app.supervisions x
  union all select 'recommendations', x.id::text, x.matter_id, to_jsonb(x) from app.recommendations x
  union all select 'joinings', x.id::text, x.matter_id, to_jsonb(x) from app.joinings x
  union all select 'elements', x.submission_id::text, x.matter_id, to_jsonb(x) from app.elements x
  union all select 'origins', x.submission_id::text, x.matter_id, to_jsonb(x) from app.origins x
  union all select 'upper_reports', x.id::text, x.matter_id, to_jsonb(x) from app.upper_reports x
  union all select 'receptions', x.id::text, x.matter_id, to_jsonb(x) from app.receptions x where x.matter_id is not null
  union all select 'urgings', x.id::text, x.matter_id, to_jsonb(x) from app.urgings x
  union all select 'holds', x.id::text, x.matter_id, to_jsonb(x) from app.holds x
  union all select 'erasures', x.matter_id::text, x.matter_id, to_jsonb(x) from app.erasures x
  union all select 'disposal_items', x.disposal_id || '|' || x.matter_id, x.matter_id, to_jsonb(x) from app.disposal_items x
  union all select 'identity_reads', x.id::text, x.matter_id, to_jsonb(x) from app.identity_reads x
  union all select 'identity_requests', x.id::text, x.matter_id, to_jsonb(x) from app.identity_requests x
  union all select 'sealed_messages', x.id::text, x.matter_id, to_jsonb(x) from app.sealed_messages x
  union all select 'sealed_terms', x.request_id::text, x.matter_id, to_jsonb(x) from app.sealed_terms x
  union all select 'corrections', x.id::text, x.matter_id, to_jsonb(x) from app.corrections x
  union all select 'code_issues', x.id::text, x.matter_id, to_jsonb(x) from app.code_issues x
  union all select 'helpers', x.id::text, s.matter_id, to_jsonb(x) from app.helpers x join app.submissions s on s.id = x.submission_id
  union all select 'suggestions', x.submission_id::text, x.matter_id, to_jsonb(x) from app.suggestions x
  union all select 'confirmations', x.submission_id::text, x.matter_id, to_jsonb(x) from app.confirmations x
  union all select 'reminders', x.id::text, x.matter_id, to_jsonb(x) from app.reminders x
  union all select 'events', x.matter_id || '|' || x.seq, x.matter_id, jsonb_build_object('matter_id', x.matter_id, 'seq', x.seq, 'hash', encode(x.hash, 'hex')) from app.events x;
comment on view app.covered_rows is 'Every row of a matter that the ledger covers.';

create view app.covered_rules with (security_invoker = true) as
  select 'units' as tbl, x.id::text as key, to_jsonb(x) as row from app.units x
  union all select 'staff', x.id::text, to_jsonb(x) || jsonb_build_object('email', (select lower(u.email) from auth.users u where u.id = x.id)) from app.staff x -- the address that signs in, not what the row says of it
  union all select 'deputies', x.id::text, to_jsonb(x) from app.deputies x
  union all select 'site_accounts', x.user_id::text, to_jsonb(x) from app.site_accounts x
  union all select 'staff_invitations', x.email, to_jsonb(x) from app.staff_invitations x
  union all select 'secrets', x.name || '|' || x.no, to_jsonb(x) from app.secrets x
  union all select 'states', x.state::text, to_jsonb(x) from app.states x
  union all select 'transitions', x.code || '|' || x.action || '|' || x.from_state || '|' || x.to_state, to_jsonb(x) from app.transitions x
  union all select 'clock_kinds', x.kind::text, to_jsonb(x) from app.clock_kinds x
  union all select 'calendar_years', x.year::text, to_jsonb(x) from app.calendar_years x
  union all select 'calendar_days', x.day::text, to_jsonb(x) from app.calendar_days x
  union all select 'templates', x.kind::text, to_jsonb(x) from app.templates x
  union all select 'template_versions', x.kind || '|' || x.version, to_jsonb(x) from app.template_versions x
  union all select 'categories', x.code::text, to_jsonb(x) from app.categories x
  union all select 'places', x.code::text, to_jsonb(x) from app.places x
  union all select 'purposes', x.code::text, to_jsonb(x) from app.purposes x
  union all select 'channels', x.code::text, to_jsonb(x) from app.channels x
  union all select 'matter_types', x.code::text, to_jsonb(x) from app.matter_types x
  union all select 'routes', x.route::text, to_jsonb(x) from app.routes x
  union all select 'outcomes', x.code::text, to_jsonb(x) from app.outcomes x
  union all select 'roles', x.role::text, to_jsonb(x) from app.roles x
  union all select 'proceedings', x.code::text, to_jsonb(x) from app.proceedings x
  union all select 'source_bodies', x.code::text, to_jsonb(x) from app.source_bodies x
  union all select 'bureau_notices', x.key::text, to_jsonb(x) from app.bureau_notices x
  union all select 'retention_classes', x.code::text, to_jsonb(x) from app.retention_classes x
  union all select 'retention_terms', x.code || '|' || x.valid_from, to_jsonb(x) from app.retention_terms x
  union all select 'disposals', x.id::text, to_jsonb(x) from app.disposals x
  union all select 'indicators', x.code::text, to_jsonb(x) from app.indicators x
  union all select 'snapshots', x.id::text, to_jsonb(x) from app.snapshots x
  union all select 'figures', x.snapshot_id || '|' || x.code || '|' || x.unit_id, to_jsonb(x) from app.figures x
  union all select 'figure_appeals', x.id::text, to_jsonb(x) from app.figure_appeals x
  union all select 'annual_reports', x.id::text, to_jsonb(x) from app.annual_reports x
  union all select 'digests', x.id::text, to_jsonb(x) from app.digests x
  union all select 'topics', x.id::text, to_jsonb(x) from app.topics x
  union all select 'awards', x.id::text, to_jsonb(x) from app.awards x
  union all select 'call_back_draws', x.quarter::text, to_jsonb(x) from app.call_back_draws x
  union all select 'reception_days', x.id::text, to_jsonb(x) from app.reception_days x
  union all select 'signing_keys', x.key_id::text, to_jsonb(x) from app.signing_keys x
  union all select 'seal_keys', x.key_id::text, to_jsonb(x) from app.seal_keys x
  union all select 'throttles', x.name::text, to_jsonb(x) from app.throttles x
  union all select 'sign_in_rules', x.is_only::text, to_jsonb(x) from app.sign_in_rules x
  union all select 'short_terms', x.name::text, to_jsonb(x) from app.short_terms x
  union all select 'account_requests', x.id::text, to_jsonb(x) from app.account_requests x
  union all select 'staff_events', x.id::text, to_jsonb(x) from app.staff_events x
  union all select 'exports', x.id::text, to_jsonb(x) from app.exports x
  union all select 'export_parts', x.export_id || '|' || x.part_no, to_jsonb(x) from app.export_parts x
  union all select 'record_hashes', x.no::text, to_jsonb(x) from app.record_hashes x
  union all select 'time_travel', x.is_only::text, to_jsonb(x) from app.time_travel x
  union all select o.kind, o.name, jsonb_build_object('definition', encode(sha256(convert_to(o.definition, 'UTF8')), 'hex')) from app.schema_objects o; -- a digest, since a megabyte of text is not to be turned over for every receipt
comment on view app.covered_rules is 'Every row that belongs to no matter and that the ledger covers: the law, units, staff, figures, and the program.';
-- Withheld on purpose: nobody reads these views; they are for the functions below.

create function app.fields_that_differ(p_was jsonb, p_is jsonb) returns text[] language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(nullif(array(select coalesce(a.key, b.key) from jsonb_each(p_was) a full join jsonb_each(p_is) b on b.key = a.key where a.value is distinct from b.value order by 1), '{}'), '{words}');
end $$;
comment on function app.fields_that_differ is 'The states, dates and names of a row that are not what its last line says; words when only what is kept as a digest differs.';

create function app.is_by_hand(p_tbl text, p_written_by text, p_reason text, p_is_rule boolean) returns boolean language plpgsql immutable set search_path = '' as $$
begin
  if not p_is_rule then return p_written_by <> 'authenticator'; end if;
  return p_reason is null and (p_written_by <> 'authenticator' or p_tbl <> all('{units,staff,staff_invitations,staff_events,deputies,account_requests,calendar_years,calendar_days,templates,template_versions,retention_terms,throttles,short_terms,
    signing_keys,seal_keys,disposals,snapshots,figures,figure_appeals,annual_reports,digests,topics,awards,call_back_draws,reception_days,exports,export_parts}'));
end $$;
comment on function app.is_by_hand is 'Whether a line was written past the API. Rules may be changed by the owner of the database who says why; the API itself changes those named here and no others, so that a line in its name about the law, a role or the program is none of its own.';

create function app.entry_is_due(p_tbl text, p_op text, p_fields text[], p_reason text) returns boolean language plpgsql immutable set search_path = '' as $$
begin
  return p_reason is null and p_tbl = any('{units,staff,staff_invitations,deputies,calendar_years,calendar_days,templates,template_versions,retention_terms,throttles,short_terms}')
    and not (p_tbl = 'staff' and p_fields = '{wants_digest}' or p_tbl = 'staff_invitations' and p_op = 'delete');
end $$;
comment on function app.entry_is_due is 'Whether a change of rules or accounts is told of by an entry of the record of accounts. Not told: that somebody wants a daily letter, and the sweep of invitations that ran out.';

create function app.event_is_due(p_tbl text, p_fields text[], p_was jsonb, p_is jsonb) returns boolean language plpgsql immutable set search_path = '' as $$
begin
  return (p_tbl = any('{matters,submissions,reported_units,demands,parties,dispatches,dispatch_demands,objections,contact_records,opinions,opinion_demands,services,proposals,evaluations,materials,reviews,clocks,documents,extensions,coop_inputs,hearings,settlements,upper_objections,executions,supervisions,elements,origins,upper_reports,urgings,holds,erasures}')
    or p_fields <> '{}' and p_tbl = any('{recusals,code_issues,identity_reads,confirmations,reminders,suggestions,sealed_messages}')) -- what is logged once changes only with a seal or an erasure
    and not (p_fields <> '{}' and (p_tbl = 'clocks' and p_fields <@ '{breached_on,ended_on}' and not exists (select from unnest(p_fields) f where p_was ->> f is not null or (p_is ->> f)::date is distinct from (p_is ->> 'due_on')::date + 1) or p_tbl = 'dispatches' and p_fields <@ '{handler_id,follows_id}' or p_tbl = 'demands' and p_fields = '{follows_id}'
      or p_tbl = 'matters' and p_fields = '{merged_into_id}'))
    and not (p_tbl = 'clocks' and p_fields = '{}' and p_is ->> 'kind' = 'D-CALLBACK');
end $$;
comment on function app.event_is_due is 'Whether a change of this kind is told of by an event of its matter. Not told: what the hourly job finds (that a deadline passed, noted once, with the day after it; the draw of call-backs), who takes over at the desk, and what is logged in a table of its own.';

create function app.lines_of(p_matter_id uuid, p_left_out text[]) returns setof app.ledger language plpgsql stable security definer set search_path = '' as $$
begin
  if p_matter_id is null then return query select * from app.ledger l where l.matter_id is null and l.tbl <> all(p_left_out); end if;
  return query select l.* from (select distinct x.tbl, x.key from app.ledger x where x.matter_id = p_matter_id) k join app.ledger l on l.tbl = k.tbl and l.key = k.key;
end $$;
comment on function app.lines_of is 'All lines of the rows that were ever of a matter, found by index however large the ledger is; without a matter those of the rules.';

create function app.line_faults(p_matter_id uuid, p_left_out text[] default '{}') returns table (tbl text, key text, fault text, fields text[]) language plpgsql stable security definer set search_path = '' set timezone to 'UTC' as $$
#variable_conflict use_column
declare parts constant text[] := array(select c.relname::text from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid where t.tgname = 'note_row');
begin
  return query with changes as materialized (select c.n, c.plain ->> 'algorithm' as algorithm from app.ledger c where c.tbl = 'record_hashes' and c.op = 'insert'),
  lines as (
    select l.*, app.algorithm_of(l.hash) as by, coalesce((select c.algorithm from changes c where c.n <= l.n order by c.n desc limit 1), 'sha256') as due, lag(l.hash) over w as before_hash, lag(l.at) over w as before_at, lag(l.plain) over w as before_plain, lag(l.matter_id) over w as before_matter, row_number() over w as place from app.lines_of(p_matter_id, p_left_out) l window w as (partition by l.tbl, l.key order by l.n)),
  steps as materialized (select e.xact, m.matter_id, e.at from (select distinct l.matter_id from lines l where l.matter_id is not null) m cross join lateral (select x.xact, x.at from app.ledger x where x.matter_id = m.matter_id and x.tbl = 'events') e)
  select l.tbl, l.key, 'line_changed', l.fields from lines l where l.hash is distinct from app.line_hash(row(l.tbl, l.key, l.n, l.matter_id, l.op, l.fields, l.plain, l.digest, l.salt, l.at, l.xact, l.written_by, l.actor_id, l.reason, l.prev_hash, l.hash)::app.ledger, l.by)
  union all select l.tbl, l.key, 'other_hash', l.fields from lines l where l.by is distinct from l.due or l.digest is not null and app.algorithm_of(l.digest) is distinct from l.due
    or l.plain ->> 'hash' is not null and (l.op = 'insert' or l.fields @> '{hash}') and app.algorithm_named(ltrim(l.plain ->> 'hash', '\x')) is distinct from l.due
  union all select l.tbl, l.key, 'line_missing', l.fields from lines l where l.prev_hash is distinct from coalesce(l.before_hash, app.record_hash(convert_to(l.tbl || '|' || l.key, 'UTF8'), l.by))
  union all select l.tbl, l.key, 'line_back_dated', l.fields from lines l where l.at < l.before_at and p_matter_id is not null
  union all select l.tbl, l.key, 'line_post_dated', l.fields from lines l where l.at > app.now() + interval '5 minutes' and p_matter_id is not null
  union all select l.tbl, l.key, 'line_strays', l.fields from lines l where l.matter_id is null and (p_matter_id is not null or l.tbl = any(parts)) or l.matter_id <> coalesce(case when l.tbl = 'matters' then l.key else l.plain ->> 'matter_id' end, l.matter_id::text)::uuid
    or l.place > 1 and l.before_matter is distinct from l.matter_id and l.tbl <> 'attachments' -- files go over to a report that is split off
  union all select l.tbl, l.key, 'line_untrue', l.fields from lines l where p_matter_id is not null and l.op = 'update' and (l.fields = '{}'
    or exists (select from jsonb_each(l.plain) x where l.before_plain ? x.key and (x.value is distinct from l.before_plain -> x.key) <> (x.key = any(l.fields))))
  union all select l.tbl, l.key, 'never_removed', l.fields from lines l where p_matter_id is not null and l.op = 'delete' and l.tbl <> all('{opinions,opinion_demands,elements}')
  union all select l.tbl, l.key, 'by_hand', l.fields from lines l where app.is_by_hand(l.tbl, l.written_by, l.reason, p_matter_id is null)
  union all select l.tbl, l.key, 'no_entry', l.fields from lines l where p_matter_id is null and app.entry_is_due(l.tbl, l.op, l.fields, l.reason)
    and not exists (select from app.ledger e where e.tbl = 'staff_events' and e.op = 'insert' and e.xact = l.xact and abs(extract(epoch from e.at - l.at)) < 600)
  union all select l.tbl, l.key, 'no_event', l.fields from lines l where p_matter_id is not null and app.event_is_due(l.tbl, l.fields, l.before_plain, l.plain)
    and not exists (select from steps e where e.xact = l.xact and e.matter_id = l.matter_id and abs(extract(epoch from e.at - l.at)) < 600) -- a step of long ago tells of nothing that is written now
    and not (l.tbl = 'demands' and exists (select from app.demands f join app.ledger e on e.matter_id = f.matter_id where f.id = (l.plain ->> 'follows_id')::uuid
      and e.tbl = 'events' and e.xact = l.xact and abs(extract(epoch from e.at - l.at)) < 600)); -- a joined demand takes the answer with the step of its original
end $$;
comment on function app.line_faults is 'What is wrong with the lines of a matter, or without one with those of the rules: changed, hashed by another algorithm than the one in force, missing, dated back, written by hand, of another matter than its row, with other changes than it names, removed though the system removes no such row, in a transaction without an event, or for rules and accounts without an entry of the record of accounts.';

create function app.is_kept_apart(p_tbl text, p_key text) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return case when p_tbl = any('{sealed_messages,sealed_terms,sealed_contents,reported_units,identity_reads,identity_requests}') then true
    when p_tbl = 'requests' then exists (select from app.requests r where r.id::text = p_key and app.is_secret_request(r.id)) or exists (select from app.ledger l where l.tbl = p_tbl and l.key = p_key and l.plain ->> 'kind' in ('message','retaliation','identity'))
    when p_tbl = 'work_items' then exists (select from app.work_items w where w.id::text = p_key and app.is_secret_request(w.request_id)) or exists (select from app.ledger l where l.tbl = p_tbl and l.key = p_key and app.is_kept_apart('requests', l.plain ->> 'request_id'))
    else false end;
end $$;
comment on function app.is_kept_apart is 'Whether a row belongs to what is kept apart from its matter: reports, sealed messages, and what is asked and to be done because of them.';

create function app.row_faults(p_matter_id uuid) returns table (tbl text, key text, fault text, fields text[]) language plpgsql stable security definer set search_path = '' set timezone to 'UTC' as $$
#variable_conflict use_column
begin
  return query with present as (select r.tbl, r.key, r.row - app.unledgered_columns() as row from app.covered_rows r where r.matter_id = p_matter_id),
  known as (select x.tbl, x.key from present x union select l.tbl, l.key from app.ledger l where l.matter_id = p_matter_id),
  last as (select distinct on (l.tbl, l.key) l.tbl, l.key, l.matter_id, l.op, l.plain, l.digest, l.salt from known k join app.ledger l on l.tbl = k.tbl and l.key = k.key order by l.tbl, l.key, l.n desc),
  found (tbl, key, fault, fields) as (select p.tbl, p.key, 'row_unrecorded', '{}'::text[] from present p left join last l on l.tbl = p.tbl and l.key = p.key where l.tbl is null or l.op = 'delete'
  union all select l.tbl, l.key, 'row_removed', '{}' from last l left join present p on p.tbl = l.tbl and p.key = l.key where p.tbl is null and l.op <> 'delete' and l.matter_id = p_matter_id
  union all select p.tbl, p.key, 'row_changed', app.fields_that_differ(l.plain, p.row - app.word_columns()) from present p join last l on l.tbl = p.tbl and l.key = p.key
    where l.op <> 'delete' and (l.plain <> p.row - app.word_columns() or l.digest is distinct from app.row_digest(l.salt, p.row, app.algorithm_of(l.digest)))
  union all select p.tbl, p.key, 'line_strays', '{}' from present p join last l on l.tbl = p.tbl and l.key = p.key where l.matter_id is distinct from p_matter_id
  union all select 'unit_matters', u.unit_id::text, 'row_changed', '{received_at}' from app.unit_matters u join app.matters m on m.id = u.matter_id where u.matter_id = p_matter_id and u.received_at <> m.received_at
  union all select 'unit_matters', d.unit_id::text, 'row_removed', '{}' from app.dispatches d where d.matter_id = p_matter_id and not d.is_sealed and not exists (select from app.unit_matters u where u.matter_id = d.matter_id and u.unit_id = d.unit_id)
  union all select 'unit_matters', u.unit_id::text, 'row_unrecorded', '{}' from app.unit_matters u where u.matter_id = p_matter_id and not exists (select from app.dispatches d where d.matter_id = u.matter_id and d.unit_id = u.unit_id and not d.is_sealed)
  union all select 'search_texts', p_matter_id::text, 'row_removed', '{}' from app.matters m where m.id = p_matter_id and not m.is_sealed and m.erased_on is null and not exists (select from app.search_texts t where t.matter_id = m.id)
  union all select 'search_texts', p_matter_id::text, 'row_changed', '{}' from app.search_texts t where t.matter_id = p_matter_id and ((t.plain, t.grams) is distinct from (app.searched_text(p_matter_id), app.searched_pairs(t.plain)) or t.keys = '{}')
  union all select 'renewals', f.part, f.fault, '{}' from app.renewal_faults(p_matter_id) f
  union all select f.tbl, f.key, f.fault, f.fields from app.line_faults(p_matter_id) f)
  select case when apart then 'kept_apart' else f.tbl end, case when apart then encode(sha256(convert_to(f.tbl || '|' || f.key, 'UTF8')), 'hex') else f.key end, f.fault, case when apart then '{}' else f.fields end
    from found f cross join lateral (select app.is_kept_apart(f.tbl, f.key) as apart) x;
end $$;
comment on function app.row_faults is 'What is wrong with the rows of a matter, held against the ledger; no row when all is as it was written. What is kept apart has one name: whoever checks an ordinary matter is not to learn that it has a sealed message.';

create function app.rule_faults(p_left_out text[] default '{}') returns table (tbl text, key text, fault text, fields text[]) language plpgsql stable security definer set search_path = '' set timezone to 'UTC' as $$
#variable_conflict use_column
begin
  return query with present as (select r.tbl, r.key, r.row - app.unledgered_columns() as row from app.covered_rules r where r.tbl <> all(p_left_out)),
  last as (select distinct on (l.tbl, l.key) l.tbl, l.key, l.op, l.plain, l.digest, l.salt from app.ledger l where l.matter_id is null and l.tbl <> all(p_left_out) order by l.tbl, l.key, l.n desc)
  select p.tbl, p.key, 'row_unrecorded', '{}'::text[] from present p left join last l on l.tbl = p.tbl and l.key = p.key where l.tbl is null or l.op = 'delete'
  union all select l.tbl, l.key, 'row_removed', '{}' from last l left join present p on p.tbl = l.tbl and p.key = l.key where p.tbl is null and l.op <> 'delete'
  union all select p.tbl, p.key, 'row_changed', app.fields_that_differ(l.plain, p.row - app.hidden_columns()) from present p join last l on l.tbl = p.tbl and l.key = p.key
    where l.op <> 'delete' and (l.plain <> p.row - app.hidden_columns() or l.digest is distinct from app.row_digest(l.salt, p.row, app.algorithm_of(l.digest)))
  union all select 'sequence', 'app.ledger_n', 'row_changed', '{}' from app.ledger_n s where s.last_value < (select max(x.n) from (select l.n from app.ledger l order by l.at desc limit 50) x)
  union all select 'renewals', f.part, f.fault, '{}' from app.renewal_faults(null) f where f.part <> all(p_left_out)
  union all select f.tbl, f.key, f.fault, f.fields from app.line_faults(null, p_left_out) f;
end $$;
comment on function app.rule_faults is 'The same for rows that belong to no matter and for the program itself, without the parts that are left out.';

create function app.take_stock(p_reason text) returns int language plpgsql volatile set search_path = '' set timezone to 'UTC' as $$
declare n int := 0; k int;
begin
  perform app.explain_change(p_reason);
  perform app.note_line(r.tbl, r.key, null, case when l.op is null or l.op = 'delete' then 'found' else 'update' end, '{}', r.row - app.unledgered_columns(), true)
    from app.covered_rules r left join lateral (select x.op, x.digest, x.salt from app.ledger x where x.tbl = r.tbl and x.key = r.key order by x.n desc limit 1) l on true
    where l.digest is null or l.digest is distinct from app.row_digest(l.salt, r.row - app.unledgered_columns(), app.algorithm_of(l.digest));
  get diagnostics n = row_count;
  perform app.note_line(l.tbl, l.key, null, 'delete', '{}', null, true)
    from (select distinct on (x.tbl, x.key) x.tbl, x.key, x.op from app.ledger x where x.matter_id is null order by x.tbl, x.key, x.n desc) l
    where l.op <> 'delete' and not exists (select from app.covered_rules r where r.tbl = l.tbl and r.key = l.key);
  get diagnostics k = row_count;
  return n + k;
end $$;
comment on function app.take_stock is 'Writes the rules and the program into the ledger as they are now, with the reason: said last in every migration, by the owner of the database. Never for the rows of a matter.';

create function app.root_faults(p_matter_id uuid) returns table (day date, fault text) language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query with written as (select l.n, l.hash, (select a.day from app.anchors a where a.day >= app.on_date(l.at) order by a.day limit 1) as day from app.ledger l where l.matter_id = p_matter_id),
  taken as (select e.seq, e.hash, (select a.day from app.anchors a where a.day >= app.on_date(e.at) order by a.day limit 1) as day from app.events e where e.matter_id = p_matter_id),
  due as (select w.day, app.row_leaf(p_matter_id::text, array_agg(w.hash order by w.n), app.algorithm_of(a.root)) as leaf from written w join app.anchors a on a.day = w.day group by w.day, a.root
    union all (select distinct on (t.day) t.day, app.leaf_of(p_matter_id, t.seq, t.hash, app.algorithm_of(a.root)) from taken t join app.anchors a on a.day = t.day order by t.day, t.seq desc))
  select distinct d.day, 'record_differs' from due d where not exists (select from app.anchor_leaves l where l.day = d.day and l.leaf = d.leaf);
end $$;
comment on function app.root_faults is 'The days whose published root does not cover what stands in the record and the ledger of a matter now: both were changed together, after the root was out.';

create function app.explained_changes(p_since timestamptz) returns table (first_on date, last_on date, tbl text, reason text, changes int, keys text[]) language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare set_up app.ledger;
begin
  select * into set_up from app.ledger x where x.tbl = 'function' and x.key = 'app.note_row()' order by x.n limit 1;
  return query select min(app.on_date(l.at)), max(app.on_date(l.at)), l.tbl, l.reason, count(*)::int, (array_agg(distinct l.key) filter (where l.key !~ '@|[0-9a-f]{8}-'))[1:5] from app.ledger l
    where l.at >= p_since and l.matter_id is null and l.reason is not null
      and not (l.op = 'found' and l.xact = set_up.xact and l.at < set_up.at + interval '10 minutes' and l.prev_hash = app.record_hash(convert_to(l.tbl || '|' || l.key, 'UTF8'), app.algorithm_of(l.hash)))
    group by l.tbl, l.reason order by 2 desc, 3, 4;
end $$;
comment on function app.explained_changes is 'What was changed in rules, accounts or the program past the steps, and with which reason, except what stood there when the ledger began. No fault, and to be known.';
