-- The ledger of rows (数据台账). Events say what was done; the rows of the other tables say what is so: dates of clocks, dates of
-- service, outcomes, ratings, names, the rows of the law. Every row that is written leaves a line here, by one trigger on every
-- covered table: what row, what was done to it, a salted digest of all of it, the states and dates in plain, who wrote, and in
-- which transaction. The lines of a row are chained; the lines of a day are leaves of the published root. What a line keeps in
-- plain never holds what people wrote or who they are; only
-- the last line of a row has its salt, so that words that were erased or sealed cannot be guessed from the digests before
-- (docs/decisions/0036-….md).
-- Which tables are covered, and what is found, stands in …009050, after the last table; since when in …009100.

create table app.ledger (
  tbl text not null,
  key text not null,
  n bigint not null,
  matter_id uuid,
  op text not null constraint ledger_op check (op in ('insert','update','delete','found')),
  fields text[] not null default '{}',
  plain jsonb,
  digest bytea,
  salt uuid,
  at timestamptz not null,
  xact xid8 not null,
  written_by text not null,
  actor_id uuid,
  reason text,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (tbl, key, n),
  constraint ledger_row_has_digest check ((op = 'delete') = (digest is null) and (op = 'delete') = (plain is null))
);
create index on app.ledger (matter_id, n);
create index on app.ledger (at);
create sequence app.ledger_n;
comment on table app.ledger is '数据台账: a line for every row that was written, append-only; no row of a covered table without its last line, no line without its row. matter_id has no foreign key: the line stays when the matter is made to disappear.';
comment on column app.ledger.written_by is 'The login of the database that wrote: that of the API, or whose hand.';
comment on column app.ledger.reason is 'What the owner of the database said when changing a rule by hand; only for rows that belong to no matter.';
comment on column app.ledger.op is 'found: the row stood there when the ledger began.';
alter table app.ledger enable row level security;
-- Withheld on purpose: nobody reads the ledger; app.row_faults says what is wrong.

create function app.keep_ledger() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.salt is null then
    old.salt := null;
    if new is not distinct from old and exists (select from app.ledger x where x.tbl = old.tbl and x.key = old.key and x.n > old.n) then return new; end if;
  end if;
  perform app.fail('record_is_append_only', '403', 'R-CALC-IMMUTABLE', jsonb_build_object('table', tg_table_name));
  return null;
end $$;
comment on function app.keep_ledger is 'Stops any change or removal of a line; only its salt goes, once a later line of the row stands.';
create trigger keep_ledger before update or delete on app.ledger for each row execute function app.keep_ledger();
create trigger keep_all_lines before truncate on app.ledger for each statement execute function app.refuse_change();

create function app.unledgered_columns() returns text[] language sql immutable set search_path = '' as $$
  select '{event_count,chain_head,version,event_seq,swept_at,forgotten}'::text[]
$$;
comment on function app.unledgered_columns is 'Columns that change with every step and are checked by the chain of events itself, or that count for the machine.';

create function app.word_columns() returns text[] language sql immutable set search_path = '' as $$
  select '{title,summary,extract,content,text,answer,basis,reason,reasons,note,facts,name,address,phone,email,id_type,id_no,scope,name_masked,phone_masked,email_masked,address_masked,id_no_masked,code_hash,old_hash,
    fingerprint,requirement,receiver,relation,proof_number,exempt_reason,contact_attempts,body,fields,payload,work_done,assigner_consent,refusal,comment,claim,grounds,late_reason,missing,supplement,findings,assessment,
    approval,external_number,evidence,visitors,finding,demand,demands,reported_unit_id,return_reason,measures,proof,check_note,result,topic,advice,consequence,spoken_to,minutes,progress,subject,place,chair,members,
    closed_reason,report,other_party,agreement,performance,mediator,item,person,remarks,contradictions,instruction,question,wanted,former,decision,history,prior_organ,prior_number,proceeding_stage,upper_number,
    upper_organ,translator,file_name,end_reason,same_person,same_facts,decline_reason,receipt_number,opinion,shown,contact,problem,effect,field,units,void_reason,ruling_reason,lift_reason,left_out_reason,cancel_reason,
    organ,number,minor,seal,words,sealed}'::text[]
$$;
comment on function app.word_columns is 'Columns of matters that hold words, people or secrets: a line keeps them in its salted digest alone.';

create function app.hidden_columns() returns text[] language sql immutable set search_path = '' as $$
  select '{email,text,body,analysis,results,background,questions,areas,units_context,other,tables,opinion,decision,panel,reasons,detail,definition,instruction,words,filters,reason,value}'::text[]
$$;
comment on function app.hidden_columns is 'The same for rows that belong to no matter: names of units and the numbers of the law stay in plain.';

create function app.row_digest(p_salt uuid, p_row jsonb, p_algorithm text) returns bytea language plpgsql immutable set search_path = '' as $$
begin
  return app.record_hash(convert_to(p_salt::text || p_row::text, 'UTF8'), p_algorithm);
end $$;
comment on function app.row_digest is 'The digest of a row, with the salt of its line so that short values cannot be guessed.';

create function app.line_text(l app.ledger) returns text language plpgsql immutable set search_path = '' as $$
begin
  return concat_ws('|', l.tbl, l.key, l.n, coalesce(l.matter_id::text, '-'), l.op, array_to_string(l.fields, ','), coalesce(l.plain::text, '-'), coalesce(encode(l.digest, 'hex'), '-'),
    to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), l.xact, l.written_by, coalesce(l.actor_id::text, '-'), app.or_dash(l.reason));
end $$;
comment on function app.line_text is 'The exact text of a line; without its salt, so that it stays what it is when words are erased.';

create function app.line_hash(l app.ledger, p_algorithm text) returns bytea language plpgsql immutable set search_path = '' as $$
begin
  return app.record_hash(l.prev_hash || app.record_hash(convert_to(app.line_text(l), 'UTF8'), p_algorithm), p_algorithm);
end $$;
comment on function app.line_hash is 'The hash of a line, over the hash of the line before it of the same row.';

create function app.note_line(p_tbl text, p_key text, p_matter_id uuid, p_op text, p_fields text[], p_row jsonb, p_is_rule boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare l app.ledger; before_n bigint; algorithm constant text := app.hash_in_use(); -- first: it holds off a change until the line stands
begin
  select clock_timestamp() + t.shift, b.n, b.hash into l.at, before_n, l.prev_hash from app.time_travel t
    left join lateral (select x.n, x.hash from app.ledger x where x.tbl = p_tbl and x.key = p_key order by x.n desc limit 1) b on true;
  l.tbl := p_tbl;  l.key := p_key;  l.n := nextval('app.ledger_n');  l.matter_id := p_matter_id;  l.op := p_op;  l.fields := p_fields;
  if p_op <> 'delete' then
    l.plain := p_row - case when p_is_rule then app.hidden_columns() else app.word_columns() end;
    l.salt := gen_random_uuid();
    l.digest := app.row_digest(l.salt, p_row, algorithm);
  end if;
  l.xact := pg_current_xact_id();  l.written_by := session_user;  l.actor_id := auth.uid();
  if p_is_rule then l.reason := nullif(current_setting('app.change_reason', true), ''); end if;
  if l.prev_hash is null then l.prev_hash := app.record_hash(convert_to(p_tbl || '|' || p_key, 'UTF8'), algorithm); end if;
  l.hash := app.line_hash(l, algorithm);
  insert into app.ledger (tbl, key, n, matter_id, op, fields, plain, digest, salt, at, xact, written_by, actor_id, reason, prev_hash, hash)
    values (l.tbl, l.key, l.n, l.matter_id, l.op, l.fields, l.plain, l.digest, l.salt, l.at, l.xact, l.written_by, l.actor_id, l.reason, l.prev_hash, l.hash);
  if before_n is not null then update app.ledger x set salt = null where x.tbl = p_tbl and x.key = p_key and x.n = before_n; end if;
end $$;
comment on function app.note_line is 'Writes the next line of a row, and takes the salt from the one before.';

create function app.matter_of_row(p_tbl text, p_row jsonb) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return case p_tbl when 'matters' then (p_row ->> 'id')::uuid
    when 'dispatch_demands' then (select matter_id from app.dispatches where id = (p_row ->> 'dispatch_id')::uuid)
    when 'objections' then (select matter_id from app.dispatches where id = (p_row ->> 'dispatch_id')::uuid)
    when 'opinion_demands' then (select matter_id from app.opinions where id = (p_row ->> 'opinion_id')::uuid)
    when 'helpers' then (select matter_id from app.submissions where id = (p_row ->> 'submission_id')::uuid)
    when 'sealed_contents' then (select matter_id from app.submissions where id = (p_row ->> 'submission_id')::uuid)
    else (p_row ->> 'matter_id')::uuid end;
end $$;
comment on function app.matter_of_row is 'The matter a row belongs to; null for a file whose form was not sent yet.';

create function app.ledger_row(p_tbl text, p_row jsonb) returns jsonb language plpgsql immutable set search_path = '' as $$
begin
  return case when p_tbl = 'events' then jsonb_build_object('matter_id', p_row -> 'matter_id', 'seq', p_row -> 'seq', 'hash', substr(p_row ->> 'hash', 3)) else p_row - app.unledgered_columns() end;
end $$;
comment on function app.ledger_row is 'What of a row the ledger covers; of an event its hash, since the chain covers the rest.';

create function app.note_row() returns trigger language plpgsql volatile security definer set search_path = '' set timezone to 'UTC' as $$
declare whole jsonb; r jsonb; was jsonb; changed text[] := '{}'; is_rule boolean := tg_name = 'note_rule'; m uuid; tbl constant text := tg_table_name; -- a name carries a collation with which no index of the ledger is found
begin
  if tg_op = 'DELETE' then whole := to_jsonb(old); else whole := to_jsonb(new); end if;
  r := case tbl when 'events' then app.ledger_row('events', whole) else whole - app.unledgered_columns() end;
  if tg_op = 'UPDATE' then
    was := case tbl when 'events' then app.ledger_row('events', to_jsonb(old)) else to_jsonb(old) - app.unledgered_columns() end;
    if r = was then return null; end if;
    changed := array(select e.key from jsonb_each(r) e where e.value is distinct from was -> e.key order by e.key);
  end if;
  if not is_rule then
    m := case when r ? 'matter_id' then (r ->> 'matter_id')::uuid else app.matter_of_row(tbl, r) end;
    if m is null then return null; end if;
  end if;
  perform app.note_line(tbl, (whole ->> tg_argv[0]) || coalesce('|' || (whole ->> tg_argv[1]), '') || coalesce('|' || (whole ->> tg_argv[2]), '') || coalesce('|' || (whole ->> tg_argv[3]), ''), m, lower(tg_op), changed, r, is_rule);
  return null;
end $$;
comment on function app.note_row is 'Writes a line for each row that a covered table takes, changes or loses; its arguments are the columns of the key. note_rule: a row that belongs to no matter.';

create function app.row_leaf(p_of text, p_hashes bytea[], p_algorithm text) returns bytea language plpgsql immutable set search_path = '' as $$
begin
  return app.record_hash(convert_to('rows:' || p_of || ':' || cardinality(p_hashes) || ':' || encode(app.record_hash((select string_agg(x.hash, ''::bytea order by x.n) from unnest(p_hashes) with ordinality x(hash, n)), p_algorithm), 'hex'), 'UTF8'), p_algorithm);
end $$;
comment on function app.row_leaf is 'What an anchor holds of the lines of a matter, or of a table of rules.';

create function app.row_leaves_between(p_after timestamptz, p_up_to timestamptz, p_algorithm text) returns setof bytea language plpgsql stable security definer set search_path = '' as $$
begin
  return query select app.row_leaf(g.of, g.hashes, p_algorithm)
    from (select coalesce(l.matter_id::text, l.tbl) as of, array_agg(l.hash order by l.n) as hashes from app.ledger l where l.at >= p_after and l.at < p_up_to group by 1) g;
end $$;
comment on function app.row_leaves_between is 'The leaves of the ledger in a span of time: one for each matter, and each table of rules, over all lines that it took.';

create function app.explain_change(p_reason text) returns void language plpgsql volatile set search_path = '' as $$
begin
  if length(btrim(coalesce(p_reason, ''))) < 2 then perform app.fail('reason_missing', '422'); end if;
  perform set_config('app.change_reason', p_reason, true);
end $$;
comment on function app.explain_change is 'Said by the owner of the database before a rule is changed by hand in the same transaction; the reason stands in the ledger and is listed whenever the record is checked.';
