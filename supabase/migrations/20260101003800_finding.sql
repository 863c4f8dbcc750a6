-- Finding a matter again: by words of any length (查询). One table that a trigger keeps: the words, simplified and without marks,
-- cut into single characters and pairs; and the keys by which 20260101005800_repeats.sql knows the same person and the same facts
-- again. Sealed reports are never in it (R-CONF-INVISIBLE).

create table app.search_texts (
  matter_id uuid primary key references app.matters on delete restrict,
  plain text not null,
  grams text[] not null,
  keys text[] not null,
  facts text[] not null default '{}' -- what carries the facts, for comparing with later entries
);
create index search_texts_grams on app.search_texts using gin (grams);
create index search_texts_keys on app.search_texts using gin (keys);
comment on table app.search_texts is 'What a matter that is not sealed can be found by: its words, and keyed hashes of name, number, telephone and wording. Granted to nobody.';
alter table app.search_texts enable row level security;

create function app.plain(p_text text) returns text language sql immutable parallel safe set search_path = '' as $$
  select regexp_replace(app.simplified(lower(normalize(coalesce(p_text, ''), nfkc))), '[\s[:punct:]·•‧・∙⋅。，、；：？！…—“”‘’《》〈〉（）【】〔〕「」『』～￥]+', '', 'g')
$$;
comment on function app.plain is 'A text as it is compared: one width, small letters, simplified characters, no spaces and marks.';

create function app.pairs(p_plain text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(distinct g.gram), '{}') -- cut once: substr at every place would count a long text from its beginning each time
  from (select c, lead(c) over (order by i) as following from unnest(string_to_array(p_plain, null)) with ordinality t(c, i)) one, lateral (values (one.c), (one.c || one.following)) g(gram) where g.gram is not null
$$;
comment on function app.pairs is 'The characters and pairs of characters of a plain text.';

-- Characters that say little about what a text is about.
create function app.content_pairs(p_plain text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(distinct substr(w.word, i, 2)), '{}')
  from regexp_split_to_table(left(p_plain, 3000), '[的了是在我们你您他她它和与就都也很太要不没有这那个些一上下到说讲请求希望等把被给对为以及并从去来会能可又还再后前时候已经因所但而且或者向里着过吗呢吧啊0-9]+') as w(word),
    generate_series(1, length(w.word) - 1) i
$$;
comment on function app.content_pairs is 'The pairs of characters that carry the facts of a text.';

create function app.key_of(p_text text) returns text language sql stable security definer set search_path = '' as $$
  select left(encode(extensions.hmac(p_text::bytea, value, 'sha256'), 'base64'), 16) from app.secrets where name = 'query_code'
$$;
comment on function app.key_of is 'A keyed hash: equal things get equal keys, and nothing can be read back from them.';

create function app.index_matter(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; words text; plain text;
begin
  select * into m from app.matters where id = p_matter_id;
  delete from app.search_texts where matter_id = p_matter_id;
  if m.is_sealed or m.erased_on is not null then return; end if;
  select concat_ws(' ', m.title, coalesce(m.extract, string_agg(s.content, ' ' order by s.received_at, s.id)), m.summary) into words from app.submissions s where s.matter_id = m.id;
  plain := app.plain(words);
  insert into app.search_texts (matter_id, plain, grams, keys, facts) values (m.id, plain, app.pairs(plain), app.repeat_words(m.id, plain), app.facts_of(plain));
end $$;
comment on function app.index_matter is 'Writes what a matter is found by, anew; a report that was sealed disappears from it.';

create function app.keep_search_texts() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.index_matter((case when tg_table_name = 'matters' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'matter_id' end)::uuid);
  return null;
end $$;
comment on function app.keep_search_texts is 'Keeps app.search_texts up to date.';
create trigger index_words after update of title, summary, extract, is_sealed, place_code on app.matters for each row
  when ((new.title, new.summary, new.extract, new.is_sealed, new.place_code) is distinct from (old.title, old.summary, old.extract, old.is_sealed, old.place_code)) execute function app.keep_search_texts();
create trigger index_words after insert or update of content on app.submissions for each row execute function app.keep_search_texts();
create trigger index_people after insert on app.parties for each row execute function app.keep_search_texts();

create function app.find_matters(p_words text, p_filters jsonb, p_sort text, p_limit int, p_offset int)
returns table (id uuid, reg_no text, title text, text text, state_label text, type_label text, category_name text, place_name text, channel_label text, units text, received_on date, due_on date, found_in text, total int)
language plpgsql stable security definer set search_path = '' as $$
declare
  words text[] := array(select distinct app.plain(coalesce(w[1], w[2])) from regexp_matches(left(coalesce(p_words, ''), 200), '[“”"「]([^“”"」]+)[“”"」]|([^\s,;、，；“”"「」]+)', 'g') w where app.plain(coalesce(w[1], w[2])) <> '');
  all_grams text[] := array(select distinct g from unnest(words) w, unnest(app.pairs(w)) g where length(g) = least(2, length(w)));
  by_name boolean := app.reads_all_matters() and app.my_roles() && '{REGISTRAR,TRIAGE,REVIEWER}'::text[];
  name_keys text[] := array(select app.key_of('n' || w) from unnest(words || app.plain(p_words)) w where by_name and length(w) >= 2);
  everything boolean := app.reads_all_matters(); mine uuid := app.my_case_unit_id(); recused uuid[] := app.my_recused_matters();
begin
  if not everything and mine is null then return; end if;
  return query
    with hits as (
      select t.matter_id, '原文'::text as where_found from app.search_texts t where words <> '{}' and t.grams @> all_grams and (select bool_and(position(w in t.plain) > 0) from unnest(words) w)
      union all select t.matter_id, '姓名' from app.search_texts t where t.keys && name_keys
      union all select x.id, '登记编号' from app.matters x where not x.is_sealed and x.reg_no = upper(btrim(normalize(p_words, nfkc)))
      union all select x.id, '' from app.matters x where words = '{}' and not x.is_sealed
    ), found as (
      select h.matter_id, string_agg(distinct nullif(h.where_found, ''), '、') as where_found,
        max(case h.where_found when '登记编号' then 100 when '姓名' then 50 else 0 end)
        + coalesce(max((select sum(case when position(w in app.plain(m.title)) > 0 then 10 else 1 end) from unnest(words) w)), 0) as rank
      from hits h join app.matters m on m.id = h.matter_id
      where not m.is_sealed and m.id <> all (recused) and (everything or exists (select from app.dispatches d where d.matter_id = m.id and not d.is_sealed and d.unit_id = mine))
        and (p_filters ->> 'type' is null or m.type = p_filters ->> 'type') and (p_filters ->> 'channel' is null or m.channel = p_filters ->> 'channel')
        and (p_filters ->> 'state' is null or m.state = p_filters ->> 'state')
        and (p_filters ->> 'place' is null or m.place_code = p_filters ->> 'place') and (p_filters ->> 'category' is null or m.category like (p_filters ->> 'category') || '%')
        and (p_filters ->> 'from' is null or m.received_on >= (p_filters ->> 'from')::date) and (p_filters ->> 'to' is null or m.received_on <= (p_filters ->> 'to')::date)
        and (p_filters ->> 'open' is null or (m.closed_on is null) = (p_filters ->> 'open' = 'yes'))
        and (p_filters ->> 'unit' is null or exists (select from app.dispatches d where d.matter_id = m.id and not d.is_sealed and d.unit_id = (p_filters ->> 'unit')::uuid and (everything or d.unit_id = mine)))
        and (p_filters ->> 'due' is null or exists (select from app.clocks c where c.matter_id = m.id and c.met_on is null and c.ended_on is null and (everything or c.unit_id = mine) and c.due_on <= app.today() + case p_filters ->> 'due' when 'late' then -1 when 'week' then 7 else 3 end))
      group by h.matter_id)
    select m.id, m.reg_no, m.title, coalesce(m.extract, (select s.content from app.submissions s where s.matter_id = m.id order by s.received_at, s.id limit 1)), st.label, ty.label, ca.name, pl.name, ch.label,
      (select string_agg(distinct u.short_name, '、') from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = m.id and not d.is_sealed and d.closed_on is null and (everything or d.unit_id = mine)),
      m.received_on, (select min(c.due_on) from app.clocks c join app.clock_kinds k on k.kind = c.kind where c.matter_id = m.id and k.owner <> 'citizen' and c.met_on is null and c.ended_on is null and (everything or c.unit_id = mine)),
      f.where_found, (count(*) over ())::int
    from found f join app.matters m on m.id = f.matter_id join app.states st on st.state = m.state join app.matter_types ty on ty.code = m.type join app.places pl on pl.code = m.place_code
      join app.channels ch on ch.code = m.channel left join app.categories ca on ca.code = m.category
    order by case when p_sort = 'relevance' then f.rank end desc nulls last, m.received_at desc, m.id
    limit p_limit offset p_offset;
end $$;
comment on function app.find_matters is 'What search and export find: within the rights of who asks, never a sealed report, nothing somebody has withdrawn from (R-PRIV-ACCESS, R-CONF-INVISIBLE).';

create function api.search_matters(p_words text, p_filters jsonb default '{}', p_sort text default 'relevance', p_page int default 0)
returns table (id uuid, reg_no text, title text, text text, state_label text, type_label text, category_name text, place_name text, channel_label text, units text, received_on date, due_on date, found_in text, total int)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select * from app.find_matters(p_words, p_filters, p_sort, 30, greatest(0, least(1000, coalesce(p_page, 0))) * 30);
end $$;
comment on function api.search_matters is '查询: matters with all the words (one character is enough), newest or best first, thirty a page; words between quotation marks stand together; filters: type, state, channel, place, category, from, to, open (yes, no), unit, due (late, soon, week). A whole name is found only by those who register and sift; sealed reports never, nor what one has withdrawn from (R-CONF-INVISIBLE, R-PRIV-ACCESS, R-RECUSE-DECIDE).';
