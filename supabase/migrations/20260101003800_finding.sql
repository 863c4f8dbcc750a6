-- Finding a matter again: by words of any length (查询), and as an earlier submission of the same person about the same facts
-- (同人、同事). Both read one table that a trigger keeps: the words, simplified and without marks, cut into single characters and
-- pairs; and keyed hashes of what makes a person or a text known again. Sealed reports are never in it (R-CONF-INVISIBLE).
-- The keys compare an entry with earlier entries; there is no list of persons and no count of anyone's petitions.

create table app.search_texts (
  matter_id uuid primary key references app.matters on delete restrict,
  plain text not null,
  grams text[] not null,
  keys text[] not null
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

create function app.wildcards(p_kind text, p_plain text, p_least int) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select case when length(p_plain) >= p_least then array(select p_kind || overlay(p_plain placing '_' from i for 1) from generate_series(1, length(p_plain)) i) else '{}' end
$$;
comment on function app.wildcards is 'A name or number with one character left open at every place: two that differ in one character share one of these.';

create function app.person_words(p app.parties) returns text[] language plpgsql stable set search_path = '' as $$
declare name text := app.plain(regexp_replace(coalesce(p.name, ''), '[（(].*?[)）]', '', 'g')); phone text := regexp_replace(normalize(coalesce(p.phone, ''), nfkc), '\D', '', 'g');
  id_no text := app.plain(p.id_no);
begin
  return case when length(name) >= 2 then array['n' || name] || app.wildcards('N', name, 3) else '{}'::text[] end
    || case when length(phone) >= 7 then array['p' || right(phone, 11)] || app.wildcards('P', right(phone, 11), 11) else '{}'::text[] end
    || case when length(id_no) >= 6 then array['i' || id_no] || app.wildcards('I', id_no, 15) else '{}'::text[] end;
end $$;
comment on function app.person_words is 'What a person is known again by: name, telephone, number of the identity paper, each also with one character wrong.';

create function app.wording_words(p_pairs text[]) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select case when cardinality(p_pairs) < 12 then '{}' else
    (select array_agg('w' || b.band || ':' || b.low) from (select band, string_agg(m.low::text, ',' order by m.seed) as low
      from (select s / 2 as band, s as seed, min(hashtextextended(g, s)) as low from unnest(p_pairs) g, generate_series(0, 23) s group by s) m group by band) b) end
$$;
comment on function app.wording_words is 'Twelve fingerprints of a wording (minima of hashes, two by two): texts that share much of their wording share at least one.';

create function app.index_matter(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; words text; plain text;
begin
  select * into m from app.matters where id = p_matter_id;
  delete from app.search_texts where matter_id = p_matter_id;
  if m.is_sealed or m.erased_on is not null then return; end if;
  select concat_ws(' ', m.title, coalesce(m.extract, string_agg(s.content, ' ' order by s.received_at, s.id)), m.summary) into words from app.submissions s where s.matter_id = m.id;
  plain := app.plain(words);
  insert into app.search_texts (matter_id, plain, grams, keys) values (m.id, plain, app.pairs(plain),
    array(select distinct app.key_of(k) from app.parties p, unnest(app.person_words(p)) k where p.matter_id = m.id
      union select app.key_of(k) from unnest(app.wording_words(app.content_pairs(plain))) k));
end $$;
comment on function app.index_matter is 'Writes what a matter is found by, anew; a report that was sealed disappears from it.';

create function app.keep_search_texts() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.index_matter((case when tg_table_name = 'matters' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'matter_id' end)::uuid);
  return null;
end $$;
comment on function app.keep_search_texts is 'Keeps app.search_texts up to date.';
create trigger index_words after update of title, summary, extract, is_sealed on app.matters for each row
  when ((new.title, new.summary, new.extract, new.is_sealed) is distinct from (old.title, old.summary, old.extract, old.is_sealed)) execute function app.keep_search_texts();
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

create function app.name_mentions(p_plain text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(distinct 'n' || substr(p_plain, i, n)), '{}') from generate_series(1, least(length(p_plain), 3000)) i, (values (2), (3), (4)) s(n)
  where i + n - 1 <= length(p_plain) and position(substr(p_plain, i, 1) in
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎阉薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武戚莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉骆蓝路游靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦党宫景费卜冷晏席卫米柏宗桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌狄翁雒屠蔺暴逄褟欧阳司上诸东皇尉公慕令长宇端') > 0
$$;
comment on function app.name_mentions is 'What in a text might be a name, for comparing with the names of earlier petitioners: a father whose daughter writes.';

create function api.repeat_candidates(p_matter_id uuid) returns table (id uuid, reg_no text, title text, state_label text, unit_names text, received_on date, same_person text, same_facts text, score numeric)
language plpgsql stable security definer set search_path = '' as $$
declare m app.matters; t app.search_texts; mine_words text[]; mentioned text[]; wording text[]; own text[]; roles text[];
begin
  select * into m from app.matters x where x.id = p_matter_id;
  if not app.reads_matter(m) or m.is_sealed then perform app.fail('matter_not_found', '404'); end if;
  roles := case when app.reads_all_matters() then '{REGISTRAR,TRIAGE,REVIEWER}'::text[] else '{UNIT_CLERK}' end;
  if not app.my_roles() && roles then perform app.fail('role_missing', '403', 'R-SAME-HUMAN', jsonb_build_object('roles', roles)); end if;
  select * into t from app.search_texts x where x.matter_id = m.id;
  if t.matter_id is null then return; end if;
  mine_words := array(select distinct k from app.parties p, unnest(app.person_words(p)) k where p.matter_id = m.id);
  mentioned := app.name_mentions(t.plain);
  wording := app.wording_words(app.content_pairs(t.plain));
  own := app.content_pairs(t.plain);
  return query
    with asked as (select w, app.key_of(w) as key from unnest(mine_words || mentioned || wording) w),
    close as (
      select coalesce(o.merged_into_id, o.id) as id, o.id as seen, app.content_pairs(x.plain) as pairs, o.place_code, o.category,
        exists (select from asked where left(w, 1) = 'i' and w = any(mine_words) and key = any(x.keys)) as by_id,
        exists (select from asked where left(w, 1) = 'p' and w = any(mine_words) and key = any(x.keys)) as by_phone,
        exists (select from asked where left(w, 1) = 'n' and w = any(mine_words) and key = any(x.keys)) as by_name,
        exists (select from asked where left(w, 1) = 'N' and w = any(mine_words) and key = any(x.keys)) as nearly_name,
        exists (select from asked where left(w, 1) in ('P','I') and w = any(mine_words) and key = any(x.keys)) as nearly_number,
        exists (select from asked where w = any(mentioned) and key = any(x.keys)) as by_mention
      from app.search_texts x join app.matters o on o.id = x.matter_id
      where x.keys && array(select key from asked) and not o.is_sealed and o.id <> m.id and coalesce(o.merged_into_id, o.id) <> m.id and o.received_at <= m.received_at),
    judged as (
      select c.*, s.share, c.place_code = m.place_code as same_place, c.category = m.category as same_category,
        least(1.2, case when c.by_id then 1.0 else 0 end + case when c.by_phone then 0.9 else 0 end + case when c.by_name then 0.6 else 0 end
          + case when c.nearly_name and not c.by_name then 0.3 else 0 end + case when c.nearly_number and not c.by_id and not c.by_phone and (c.by_name or c.nearly_name) then 0.4 else 0 end + case when c.by_mention and not c.by_name then 0.4 else 0 end) as person
      from close c cross join lateral (select coalesce(cardinality(array(select unnest(own) intersect select unnest(c.pairs)))::numeric / nullif(least(cardinality(own), cardinality(c.pairs)), 0), 0) as share) s),
    shown as (
      select j.*, j.person + 2 * j.share + case when j.same_place then 0.15 else 0 end + case when j.same_category then 0.15 else 0 end as points from judged j
      where case when j.person >= 0.9 then j.share >= 0.04 or j.same_category is true
        when j.person >= 0.6 then j.share >= 0.12 or j.share >= 0.05 and j.same_place
        when j.person > 0 then j.share >= 0.25 or j.share >= 0.08 and j.same_place
        else j.share >= 0.4 end),
    best as (select distinct on (h.id) h.* from shown h order by h.id, h.points desc)
    select o.id, o.reg_no, o.title, st.label, (select string_agg(distinct u.short_name, '、') from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = o.id and not d.is_sealed and d.closed_on is null), o.received_on,
      coalesce(nullif(concat_ws('、', case when b.by_id then '证件号码相同' end, case when b.by_phone then '电话相同' end, case when b.by_name then '姓名相同' end,
        case when b.nearly_name and not b.by_name then '姓名只差一个字' end, case when b.nearly_number and not b.by_id and not b.by_phone then '号码只差一位' end,
        case when b.by_mention and not b.by_name then '文中提到原件的信访人' end), ''), '没有相同之处'),
      concat_ws('、', '文字有' || round(b.share * 100) || '%相同', case when b.same_place then '同一问题属地' end, case when b.same_category then '同一内容分类' end), round(b.points, 2)
    from best b join app.matters o on o.id = b.id join app.states st on st.state = o.state
    where app.reads_matter(o) and not o.is_sealed and (b.points >= (select max(z.points) from best z) - 0.5 or b.person >= 0.9 and b.share >= 0.08)
    order by b.points desc, o.received_at desc limit 5;
end $$;
comment on function api.repeat_candidates is 'Earlier matters that may be the same: why the person seems the same and why the facts do, told apart; an official decides on both (R-SAME-DEF, R-SAME-HUMAN). For those who register and sift; a unit that registers itself sees its own.';
