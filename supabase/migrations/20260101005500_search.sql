-- 查询: matters by number, words, names and filters, within one's own rights. Every way of asking reads an index and stops: newest
-- first along an order that the filter has of its own, by pairs of characters, or by the keyed hash of a name. So a question that
-- a million matters answer costs what its first page costs; it is counted up to a thousand and said to be more.

create table app.unit_matters (
  unit_id uuid not null references app.units on delete restrict,
  matter_id uuid not null,
  received_at timestamptz not null,
  primary key (matter_id, received_at, unit_id),
  foreign key (matter_id, received_at) references app.matters (id, received_at) on delete restrict -- the same instant, also to the planner
);
create index unit_matters_order on app.unit_matters (unit_id, received_at, matter_id);
comment on table app.unit_matters is 'The matters that stand or stood with a unit and are not sealed, in the order they were received: the list of a unit without reading those of others. Kept by a trigger, granted to nobody.';
alter table app.unit_matters enable row level security;

create function app.keep_unit_matters() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  if not new.is_sealed then
    insert into app.unit_matters (unit_id, matter_id, received_at) select new.unit_id, m.id, m.received_at from app.matters m where m.id = new.matter_id on conflict do nothing;
  elsif not exists (select from app.dispatches d where d.matter_id = new.matter_id and d.unit_id = new.unit_id and not d.is_sealed) then
    delete from app.unit_matters where matter_id = new.matter_id and unit_id = new.unit_id;
  end if;
  return null;
end $$;
comment on function app.keep_unit_matters is 'Keeps app.unit_matters, also when another unit takes over; what was sealed leaves it (R-CONF-INVISIBLE, R-TRIAGE-SUCCESSOR).';
create trigger keep_unit_matters after insert or update of is_sealed, unit_id on app.dispatches for each row execute function app.keep_unit_matters();

create function app.asked_words(p_words text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select array(select app.plain(coalesce(w[1], w[2])) from regexp_matches(left(coalesce(p_words, ''), 200), '[“”"「]([^“”"」]+)[“”"」]|([^\s,;、，；“”"「」]+)', 'g') with ordinality r(w, place)
    where app.plain(coalesce(w[1], w[2])) <> '' order by place limit 12)
$$;
comment on function app.asked_words is 'The words of a question, twelve at most; what stands between quotation marks is one word.';

create function app.name_asked(p_words text) returns text[] language plpgsql stable security definer set search_path = '' as $$
begin
  if not (app.reads_all_matters() and app.my_roles() && '{REGISTRAR,TRIAGE,REVIEWER}'::text[]) then return '{}'; end if;
  return array(select app.key_of('m' || w) from unnest(app.asked_words(p_words) || app.plain(p_words)) w where length(w) >= 2);
end $$;
comment on function app.name_asked is 'The keys of the words of a question as parts of a name; none for who may not search names.';

-- The conditions hold for every way of asking. A condition that was not asked for is folded away, because the statement is planned
-- for the question at hand, with the order that costs least; a page out of order costs little more than the next one, as on any disk without arms.
create function app.matching(p_words text[], p_names text[], p_filters jsonb, p_in_title boolean, p_before_at timestamptz, p_before_id uuid, p_limit int)
returns table (id uuid, received_at timestamptz) language plpgsql stable security definer set search_path = '' set enable_seqscan to off set plan_cache_mode = 'force_custom_plan' set random_page_cost = 1.1 as $$
declare
  everything boolean := app.reads_all_matters(); mine uuid := app.my_case_unit_id(); recused uuid[] := app.my_recused_matters(); f jsonb := coalesce(p_filters, '{}'); at_unit uuid := (f ->> 'unit')::uuid;
  of_type text := f ->> 'type'; of_state text := f ->> 'state'; of_channel text := f ->> 'channel'; of_place text := f ->> 'place'; is_open boolean := f ->> 'open' = 'yes';
  since timestamptz := (f ->> 'from')::date::timestamp at time zone 'Asia/Shanghai'; until timestamptz := ((f ->> 'to')::date + 1)::timestamp at time zone 'Asia/Shanghai';
  of_category text[] := case when f ? 'category' then array(select c.code from app.categories c where c.code like (f ->> 'category') || '%') end;
  due date := app.today() + case f ->> 'due' when 'late' then -1 when 'week' then 7 when 'soon' then 3 end;
  chosen uuid[] := case when f ? 'ids' then array(select x::uuid from jsonb_array_elements_text(f -> 'ids') x) end;
  pieces text[] := array(select case when p_in_title then 't:' || g else g end from unnest(p_words) w, unnest(app.pairs(w)) g where length(g) = least(2, length(w)));
begin
  if not everything and (mine is null or at_unit <> mine) then return; end if;
  if not everything then at_unit := mine; end if;
  return query
    select m.id, m.received_at from app.matters m
      left join app.unit_matters u on u.matter_id = m.id and u.received_at = m.received_at and u.unit_id = at_unit
      left join app.search_texts t on t.matter_id = m.id
      left join (select distinct c.matter_id from app.clocks c where due is not null and c.met_on is null and c.ended_on is null and c.due_on <= due and (everything or c.unit_id = mine)) late on late.matter_id = m.id
    where not m.is_sealed and m.id <> all (recused) and (at_unit is null or u.unit_id = at_unit)
      and (p_words = '{}' or (t.grams @> pieces or t.keys && p_names)
        and not exists (select from unnest(p_words) w where position(w in case when p_in_title then split_part(t.plain, E'\n', 1) else t.plain end) = 0 and (length(w) < 2 or p_names = '{}' or app.key_of('m' || w) <> all (t.keys))))
      and (of_type is null or m.type = of_type) and (of_state is null or m.state = of_state) and (of_channel is null or m.channel = of_channel) and (of_place is null or m.place_code = of_place)
      and (of_category is null or m.category = any (of_category)) and (is_open is null or (m.closed_on is null) = is_open) and (chosen is null or m.id = any (chosen))
      and (since is null or m.received_at >= since) and (until is null or m.received_at < until) and (due is null or late.matter_id is not null)
      and (p_before_at is null or (m.received_at, m.id) < (p_before_at, p_before_id))
    order by m.received_at desc, m.id desc limit p_limit;
end $$;
comment on function app.matching is 'The matters that a question asks for, newest first, within the rights of who asks: never a sealed report, nothing somebody has withdrawn from (R-PRIV-ACCESS, R-CONF-INVISIBLE, R-RECUSE-DECIDE). Reads by index alone: for a common word the planner would now and then read every text, by how its sample fell.';

create function app.nearness(p_plain text, p_words text[]) returns numeric language sql immutable parallel safe set search_path = '' as $$
  with places as (select w.place, sum(length(piece.text) + length(w.word)) over (partition by w.place order by piece.n) - length(w.word) as at
    from unnest(p_words) with ordinality w(word, place), unnest(string_to_array(p_plain, w.word)) with ordinality piece(text, n)),
  found as (select place, at from places where at < length(p_plain) - length(p_words[place]) + 1)
  select coalesce(sum(1.0 / (1 + apart / 10.0)), 0) from (select min(abs(b.at - a.at)) as apart from found a join found b on b.place = a.place + 1 group by a.place) neighbours
$$;
comment on function app.nearness is 'How near the words of a question stand to one another: nearly one for each two that follow at once, less the further apart.';

create function app.best_matching(p_words text[], p_names text[], p_filters jsonb, p_limit int, p_skip int)
returns table (id uuid, rank numeric, total int) language plpgsql stable security definer set search_path = '' as $$
declare in_title uuid[]; anywhere uuid[];
begin
  in_title := array(select x.id from app.matching(p_words, '{}', p_filters, true, null, null, 1001) x);
  anywhere := case when cardinality(in_title) > 1000 then '{}' else array(select x.id from app.matching(p_words, p_names, p_filters, false, null, null, 1001) x) end;
  return query
    with one as (select distinct x.id from unnest(in_title || anywhere) x(id)),
    ranked as (
      select o.id, 4 * (select count(*) from unnest(p_words) w where position(w in split_part(t.plain, E'\n', 1)) > 0) + case when cardinality(p_words) > 1 then app.nearness(t.plain, p_words) else 0 end
        + case when p_names <> '{}' and t.keys && p_names then 50 else 0 end as rank
      from one o join app.search_texts t on t.matter_id = o.id)
    select r.id, r.rank::numeric, greatest(cardinality(in_title), cardinality(anywhere)) from ranked r join app.matters m on m.id = r.id order by r.rank desc, m.received_at desc, r.id desc limit p_limit offset p_skip;
end $$;
comment on function app.best_matching is 'The best of the newest thousand that have the words in the title and the newest thousand that have them anywhere: a name first, then the title, then the words near each other, then the newest.';

create function app.number_key(p_number text) returns text language sql immutable parallel safe set search_path = '' as $$
  select upper(regexp_replace(normalize(coalesce(p_number, ''), nfkc), '[][\s_./·•()（）〔〕【】《》<>号第#—–-]', '', 'g'))
$$;
comment on function app.number_key is 'A number as it is compared: of one width, without spaces, strokes, brackets and what people leave out.';
create index origins_number on app.origins (app.number_key(number)) where number is not null;

create function app.numbers_asked(p_words text) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare everything boolean := app.reads_all_matters(); mine uuid := app.my_case_unit_id(); asked text := app.number_key(left(p_words, 200)); digits text := substring(asked from '^(?:CT)?([0-9]{12,})$'); found uuid[];
begin
  if length(asked) < 4 then return '{}'; end if;
  found := array(select m.id from app.matters m where m.reg_no = any (array[asked] || array(select 'CT' || c.code || digits from app.channels c where digits is not null))) -- also typed without its letter
    || array(select o.matter_id from app.origins o where app.number_key(o.number) = asked and o.number is not null limit 100);
  return array(select m.id from app.matters m where m.id = any (found) and not m.is_sealed and m.id <> all (app.my_recused_matters())
    and (everything or exists (select from app.unit_matters u where u.matter_id = m.id and u.unit_id = mine)) order by m.received_at desc, m.id limit 30);
end $$;
comment on function app.numbers_asked is 'The matters whose own number, or the number of a superior or another body, was asked for, typed in parts and in any width, as far as the person who asks may see them.';

create function app.find_matters(p_words text, p_filters jsonb, p_sort text, p_limit int, p_after text)
returns table (id uuid, reg_no text, title text, text text, state_label text, type_label text, category_name text, place_name text, channel_label text, units text, received_on date, due_on date, found_in text, total int, after text)
language plpgsql stable security definer set search_path = '' as $$
declare
  words text[] := app.asked_words(p_words); names text[] := app.name_asked(p_words); numbered uuid[] := app.numbers_asked(p_words); everything boolean := app.reads_all_matters(); mine uuid := app.my_case_unit_id();
  is_ranked boolean := p_sort = 'relevance' and words <> '{}'; skip int := case when is_ranked then least(greatest(coalesce(p_after::int, 0), 0), 2000) else 0 end; n int; ids uuid[];
  before_at timestamptz := case when not is_ranked then split_part(p_after, '_', 1)::timestamptz end; before_id uuid := case when not is_ranked then split_part(p_after, '_', 2)::uuid end;
begin
  if numbered <> '{}' then ids := numbered; n := cardinality(numbered);
  elsif is_ranked then select array_agg(b.id), max(b.total) into ids, n from app.best_matching(words, names, p_filters, p_limit, skip) b;
  else select array_agg(x.id), count(*) into ids, n from app.matching(words, names, p_filters, false, before_at, before_id, case when p_after is null then greatest(p_limit, 1001) else p_limit end) x; end if;
  return query
    select m.id, m.reg_no, m.title, coalesce(m.extract, (select s.content from app.submissions s where s.matter_id = m.id order by s.received_at, s.id limit 1)), st.label, ty.label, ca.name, pl.name, ch.label,
      (select string_agg(distinct u.short_name, '、') from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = m.id and not d.is_sealed and d.closed_on is null and (everything or d.unit_id = mine)),
      m.received_on, (select min(c.due_on) from app.clocks c join app.clock_kinds k on k.kind = c.kind where c.matter_id = m.id and k.owner <> 'citizen' and c.met_on is null and c.ended_on is null and (everything or c.unit_id = mine)),
      case when numbered <> '{}' then '编号' when words <> '{}' then concat_ws('、', case when not exists (select from unnest(words) w where position(w in t.plain) = 0) then '原文' end, case when t.keys && names then '姓名' end) end,
      n, case when is_ranked then (skip + f.place)::text else m.received_at || '_' || m.id end
    from unnest(ids[:p_limit]) with ordinality f(id, place) join app.matters m on m.id = f.id left join app.search_texts t on t.matter_id = m.id join app.states st on st.state = m.state join app.matter_types ty on ty.code = m.type
      join app.places pl on pl.code = m.place_code join app.channels ch on ch.code = m.channel left join app.categories ca on ca.code = m.category
    order by f.place;
end $$;
comment on function app.find_matters is 'What search and export show of what was found; total counts to 1,001, which means more than a thousand; after is the mark behind which the next page begins.';

create function api.search_matters(p_words text, p_filters jsonb default '{}', p_sort text default 'relevance', p_after text default null)
returns table (id uuid, reg_no text, title text, text text, state_label text, type_label text, category_name text, place_name text, channel_label text, units text, received_on date, due_on date, found_in text, total int, after text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select * from app.find_matters(p_words, p_filters, p_sort, 30, p_after);
end $$;
comment on function api.search_matters is '查询: matters with all the words (one character is enough), best or newest first, thirty a page, the next after the mark of the last; words between quotation marks stand together; filters: type, state, channel, place, category, from, to, open (yes, no), unit, due (late, soon, week). Parts of a name, two characters and more, are found by those who register and sift; sealed reports never, nor what one has withdrawn from (R-CONF-INVISIBLE, R-PRIV-ACCESS, R-RECUSE-DECIDE).';
