-- Candidates for 重复件 (R-SAME-DEF): an earlier matter of the same person (同人) about the same facts (同事), at every entry, in whatever
-- words. A person is known again by name, telephone and number of the identity paper, also with one character wrong, or as it
-- sounds, and by being named in the text: a daughter for her father, a member of a group alone. Facts are known again by what they
-- are about (synonyms), by pairs of characters weighed by how rare they are, by figures, and by the names of estates and firms.
-- Keys compare an entry with earlier entries; there is no list of persons and no count of anyone's petitions. An official decides.

create table app.sounds (
  character text primary key constraint sounds_one_character check (length(character) = 1),
  sound text not null
);
comment on table app.sounds is 'How a character sounds, for names that were written down as they were heard. Granted to nobody.';

create table app.concept_words (
  concept text not null,
  word text not null constraint concept_words_word_length check (length(word) between 1 and 8),
  primary key (concept, word)
);
comment on table app.concept_words is 'Words that say the same in a petition, by what they are about. Granted to nobody.';

create table app.pair_weights (
  pair text primary key constraint pair_weights_two_characters check (length(pair) = 2),
  weight numeric not null constraint pair_weights_between check (weight > 0 and weight < 1)
);
comment on table app.pair_weights is 'How much it says that two texts share a pair of characters, where it says less than 1. Granted to nobody.';
alter table app.sounds enable row level security;
alter table app.concept_words enable row level security;
alter table app.pair_weights enable row level security;

create function app.sound_of(p_plain text) returns text language plpgsql stable set search_path = '' as $$
begin
  return (select string_agg(coalesce(s.sound, c), ' ' order by i) from unnest(string_to_array(p_plain, null)) with ordinality t(c, i) left join app.sounds s on s.character = c);
end $$;
comment on function app.sound_of is 'How a name sounds, without tones.';

create function app.names_in(p_name text) returns text[] language plpgsql immutable set search_path = '' as $$
declare bare text := regexp_replace(normalize(coalesce(p_name, ''), nfkc), '\(.*?\)', '', 'g');
begin
  bare := regexp_replace(bare, '等?[ 0-9一二三四五六七八九十百两多余]*[人户名位家]+(代表|业主|村民|居民)?$|等$|(先生|女士|同志|老师|大爷|大妈|阿姨)$', '');
  return array(select distinct n from (
      select app.plain(bare) as n
      union all select app.plain(x) from regexp_split_to_table(bare, '[、,;/]|(?<=..)[和及与](?=..)') x
      union all select app.plain(m[1]) from regexp_matches(normalize(coalesce(p_name, ''), nfkc), '\(([^()]{2,4})\)', 'g') m where m[1] !~ '代|虚构|化名|匿名|密封|签|男|女|岁|已|原|业主|村民|法人|负责') names
    where length(n) between 2 and 20 and n !~ '^(匿名|未具名|群众|网民|村民|业主|居民)');
end $$;
comment on function app.names_in is 'The names in the field for the name: of a group each that is written, without 等六人, 先生 and what stands between brackets.';

create function app.left_out(p_kind text, p_plain text, p_least int) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select case when length(p_plain) >= p_least then array(select distinct p_kind || overlay(p_plain placing '' from i for 1) from generate_series(1, length(p_plain)) i) else '{}' end
$$;
comment on function app.left_out is 'A name or number with one character left out at every place: two that differ by one wrong, missing or exchanged character share one of these.';

create function app.name_words(p_name text) returns text[] language plpgsql stable set search_path = '' as $$
begin
  return array(select distinct w from unnest(app.names_in(p_name)) n, unnest(array['n' || n, 'h' || app.sound_of(n)] || app.left_out('N', n, 3) || case when length(n) > 4 then array['N' || n] else '{}' end) w);
end $$;
comment on function app.name_words is 'What a name is known again by: as it is, as it sounds, and with one character wrong.';

create function app.number_words(p_phone text, p_id_no text) returns text[] language plpgsql stable set search_path = '' as $$
declare phone text := right(regexp_replace(normalize(coalesce(p_phone, ''), nfkc), '\D', '', 'g'), 11); id_no text := app.plain(p_id_no);
begin
  return case when length(phone) >= 7 then array['p' || phone] || app.left_out('P', phone, 10) || array['P' || phone] else '{}'::text[] end
    || case when length(id_no) >= 6 then array['i' || id_no] || app.left_out('I', id_no, 15) else '{}'::text[] end
    || case when id_no ~ '^\d{6}19\d{9}[\dx]$' then array['i' || substr(id_no, 1, 6) || substr(id_no, 9, 9)] else '{}'::text[] end; -- the same number in its old form of 15
end $$;
comment on function app.number_words is 'What a telephone and an identity paper are known again by, also with one digit wrong.';

create function app.person_words(p app.parties) returns text[] language plpgsql stable set search_path = '' as $$
begin
  return app.name_words(p.name) || app.number_words(p.phone, p.id_no);
end $$;
comment on function app.person_words is 'What a person is known again by: name, telephone, number of the identity paper, each also with one character wrong.';

create function app.wording_words(p_pairs text[]) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select case when cardinality(p_pairs) < 12 then '{}' else
    (select array_agg('w' || b.band || ':' || b.low) from (select band, string_agg(m.low::text, ',' order by m.seed) as low
      from (select s / 2 as band, s as seed, min(hashtextextended(g, s)) as low from unnest(p_pairs) g, generate_series(0, 23) s group by s) m group by band) b) end
$$;
comment on function app.wording_words is 'Twelve fingerprints of a wording (minima of hashes, two by two): texts that share much of their wording share at least one.';

create function app.concepts_of(p_plain text) returns text[] language plpgsql stable set search_path = '' as $$
begin
  return array(select distinct w.concept from app.concept_words w where position(w.word in p_plain) > 0 order by 1);
end $$;
comment on function app.concepts_of is 'What a plain text is about.';

create function app.figures_of(p_plain text) returns text[] language plpgsql immutable set search_path = '' as $$
begin
  return array(select distinct app.figure_of(m[1], coalesce(m[2], '')) || case when m[3] ~ '[元块]' then '元' else coalesce(m[3], '') end
    from regexp_matches(left(p_plain, 3000), '([0-9]{2,9}|[0-9]+(?=[万千百])|[一二三四五六七八九两][零〇一二三四五六七八九十百千万两]+|十[一二三四五六七八九]|[二三四五六七八九]十)([万千百]?)([元块亩平年月日天户人名号栋路层米度])?', 'g') m
    where length(m[1] || coalesce(m[2], '')) >= 2 and m[1] !~ '^1[3-9][0-9]{7}');
end $$;
comment on function app.figures_of is 'The figures of a plain text with what they count, however they are written: 四万一千元 is 41000元.';

create function app.figure_of(p_digits text, p_tail text) returns text language plpgsql immutable set search_path = '' as $$
declare c text; total numeric := 0; part numeric := 0; digit numeric := 0; is_plain boolean := p_digits !~ '[十百千万]'; plain text := translate(p_digits, '零〇一二三四五六七八九两', '001234567892');
begin
  if p_digits ~ '^[0-9]+$' or is_plain then
    total := plain::numeric;
  else
    foreach c in array string_to_array(plain, null) loop
      if c ~ '[0-9]' then digit := c::numeric;
      elsif c = '万' then total := (total + part + digit) * 10000; part := 0; digit := 0;
      else part := part + greatest(digit, case when c = '十' then 1 else 0 end) * case c when '十' then 10 when '百' then 100 else 1000 end; digit := 0;
      end if;
    end loop;
    total := total + part + digit * case when p_digits ~ '万[一二三四五六七八九两]$' then 1000 when p_digits ~ '千[一二三四五六七八九两]$' then 100 when p_digits ~ '百[一二三四五六七八九两]$' then 10 else 1 end;
  end if;
  return (total * case p_tail when '万' then 10000 when '千' then 1000 when '百' then 100 else 1 end)::text;
end $$;
comment on function app.figure_of is 'A number in Arabic digits.';

create function app.named_in(p_plain text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(distinct m[1]), '{}') from regexp_matches(left(p_plain, 3000), '([^的了在是我们你他这那个一有某个本小]{2}(?:小区|花园|家园|花苑|佳苑|嘉园|公寓|大厦|新城|公司|工厂|小学|中学|幼儿园|医院|市场|超市|饭店|宾馆|诊所|社区|村|屯|寨))', 'g') m
$$;
comment on function app.named_in is 'Estates, firms, schools, villages that a plain text names: the last two characters of the name and what it is.';

create function app.facts_of(p_plain text) returns text[] language plpgsql stable set search_path = '' as $$
begin
  return app.content_pairs(p_plain) || array(select '#' || x from unnest(app.concepts_of(p_plain)) x) || array(select '=' || x from unnest(app.figures_of(p_plain)) x) || array(select '@' || x from unnest(app.named_in(p_plain)) x);
end $$;
comment on function app.facts_of is 'What carries the facts of a text: pairs of characters, what it is about (#), figures (=), names of places and firms (@).';

create function app.repeat_words(p_matter_id uuid, p_plain text) returns text[] language plpgsql stable set search_path = '' as $$
declare concepts text[] := app.concepts_of(p_plain); place text := (select m.place_code from app.matters m where m.id = p_matter_id);
begin
  return array(select distinct app.key_of(k) from app.parties p, unnest(app.person_words(p)) k where p.matter_id = p_matter_id
      union select app.key_of('p' || m[1]) from regexp_matches(left(p_plain, 3000), '(?<![0-9])(1[3-9][0-9]{9})(?![0-9])', 'g') m
      union select k from unnest(app.wording_words(app.content_pairs(p_plain))) k
      union select '@' || k from unnest(app.named_in(p_plain)) k
      union select '#' || place || a || b from unnest(concepts[1:12]) a, unnest(concepts[1:12]) b where a < b);
end $$;
comment on function app.repeat_words is 'The keys a matter is found by as a repeat: hashes of its people; its wording, the places and firms it names, and what it is about where.';

create function app.name_mentions(p_plain text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(distinct 'n' || substr(p_plain, i, n)), '{}') from generate_series(1, least(length(p_plain), 3000)) i, (values (2), (3), (4)) s(n)
  where i + n - 1 <= length(p_plain) and position(substr(p_plain, i, 1) in
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎阉薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武戚莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉骆蓝路游靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦党' ||
    '宫景费卜冷晏席卫米柏宗桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌狄翁雒屠蔺暴逄褟阳上诸东皇尉公慕令长宇端水云奚昌凤花酆廉岑皮元平湛禹贝计伏茅强危支昝经裘干宣贲杭洪钮嵇滑荀羊於芮羿汲邴糜松井富乌巴弓牧隗山宓蓬郗仰秋伊钭厉戎祖束幸韶郜蓟薄印宿怀邰鄂索咸籍赖阴苍双闻莘贡扶堵宰郦雍却璩濮寿扈郏浦瞿充茹习宦鱼容慎戈庾终暨居衡步满弘广' ||
    '禄阙殴殳沃利蔚越夔隆厍晁勾融訾辛阚那毋乜丰巢蒯红竺权逯盖益桓亓仉督帅缑亢况郈琴佴伯赏墨哈谯笪年爱言福') > 0
$$;
comment on function app.name_mentions is 'What in a text might be a name, for comparing with the names of earlier petitioners: a father whose daughter writes.';

create type app.repeat_evidence as (matter_id uuid, of_id uuid, by_id boolean, by_phone boolean, by_name boolean, by_sound boolean, nearly_name boolean, nearly_number boolean, by_mention boolean, is_mentioned boolean, share numeric, told numeric, words text[]);
comment on type app.repeat_evidence is 'What speaks for an earlier matter being the same: of the person, and of the facts.';

create function app.fact_weight(p_fact text, p_pair_weight numeric) returns numeric language sql immutable parallel safe set search_path = '' as $$
  select case left(p_fact, 1) when '#' then 2.0 when '@' then 2.0 when '=' then case when length(p_fact) > 4 then 1.5 else 0.5 end else coalesce(p_pair_weight, 1) end
$$;
comment on function app.fact_weight is 'What it says that two texts share a fact: most for what they are about, for names and for long figures; for a pair of characters as rare as it is.';

create function app.shared_facts(p_own text[], p_ids uuid[]) returns table (matter_id uuid, share numeric, told numeric, words text[]) language plpgsql stable rows 40 security definer set search_path = '' as $$
declare places text[] := array(select g from unnest(p_own) f, unnest(app.pairs(substr(f, 2))) g where left(f, 1) = '@') || array(select g from app.places p, unnest(app.pairs(p.name)) g);
begin
  return query
    with mine as materialized (select f as fact, app.fact_weight(f, w.weight) as weight from unnest(p_own) f left join app.pair_weights w on w.pair = f),
    theirs as materialized (select x.matter_id, f as fact, app.fact_weight(f, w.weight) as weight from app.search_texts x cross join unnest(x.facts) f left join app.pair_weights w on w.pair = f where x.matter_id = any(p_ids)),
    parts as (select least(sum(t.weight), (select sum(mine.weight) from mine)) + 8 as whole, coalesce(sum(t.weight) filter (where m.fact is not null), 0) as shared,
        coalesce(sum(t.weight) filter (where m.fact is not null and left(t.fact, 1) <> '@' and t.fact <> all(places)), 0) as told,
        array_agg(t.fact order by t.weight desc, t.fact) filter (where m.fact is not null and t.weight >= 0.8) as words, t.matter_id
      from theirs t left join mine m on m.fact = t.fact group by t.matter_id)
    select p.matter_id, p.shared / p.whole, p.told / p.whole, p.words from parts p;
end $$;
comment on function app.shared_facts is 'How much of the facts of a text earlier matters share, in parts of the shorter of both; how much of that is not where it is; and the facts that say most.';

create function app.repeat_evidence(p_matter_id uuid) returns setof app.repeat_evidence language plpgsql stable security definer set search_path = '' as $$
declare m app.matters := (select x from app.matters x where x.id = p_matter_id); t app.search_texts := (select x from app.search_texts x where x.matter_id = p_matter_id);
  names text[] := array(select distinct n from app.parties p, unnest(app.names_in(p.name)) n where p.matter_id = p_matter_id and length(n) > 2);
  words text[] := array(select k from app.parties p, unnest(app.person_words(p)) k where p.matter_id = p_matter_id union select 'p' || x[1] from regexp_matches(left(t.plain, 3000), '(?<![0-9])(1[3-9][0-9]{9})(?![0-9])', 'g') x);
  mentioned text[] := array(select app.key_of(w) from unnest(app.name_mentions(t.plain)) w); ids text[] := app.keys_of(words, 'i'); phones text[] := app.keys_of(words, 'p'); same text[] := app.keys_of(words, 'n');
  heard text[] := app.keys_of(words, 'h'); nearly text[] := app.keys_of(words, 'N'); numbers text[] := app.keys_of(words, 'P') || app.keys_of(words, 'I'); sought text[] := mentioned || t.keys; close uuid[];
begin
  close := array(
    select o.id from (select x.matter_id, x.keys from app.search_texts x where x.keys && sought
      union select x.matter_id, x.keys from unnest(names) n join app.search_texts x on x.grams @> array(select g from unnest(app.pairs(n)) g where length(g) = 2) and position(n in x.plain) > 0) f
    join app.matters o on o.id = f.matter_id where not o.is_sealed and o.id <> m.id and o.merged_into_id is distinct from m.id and o.received_at <= m.received_at
    order by f.keys && (ids || phones || same) desc, o.received_at desc, o.id limit 400);
  return query select coalesce(o.merged_into_id, o.id), o.id, x.keys && ids, x.keys && phones, x.keys && same, x.keys && heard, x.keys && nearly, x.keys && numbers, x.keys && mentioned,
      exists (select from unnest(names) n where position(n in x.plain) > 0), s.share, s.told, s.words
    from app.shared_facts(t.facts, close) s join app.search_texts x on x.matter_id = s.matter_id join app.matters o on o.id = x.matter_id;
end $$;
comment on function app.repeat_evidence is 'What speaks for each earlier matter that shares a key with this one.';

create function app.keys_of(p_words text[], p_kind text) returns text[] language plpgsql stable set search_path = '' as $$
begin
  return array(select app.key_of(w) from unnest(p_words) w where left(w, 1) = p_kind);
end $$;
comment on function app.keys_of is 'The keys of the words of one kind.';

-- Weights and limits were set on fictional cases (tests/measure, decision 0048). Little to go by is shown only when nothing better is there.
create function app.repeat_person(e app.repeat_evidence) returns numeric language sql immutable parallel safe set search_path = '' as $$
  select least(1.2, case when e.by_id then 1.0 else 0 end + case when e.by_phone then 0.9 else 0 end + case when e.by_name then 0.6 when e.by_sound then 0.45 when e.nearly_name then 0.3 else 0 end
    + case when e.nearly_number and not e.by_id and not e.by_phone and (e.by_name or e.by_sound or e.nearly_name) then 0.4 else 0 end
    + case when not e.by_name and (e.by_mention or e.is_mentioned) then 0.5 else 0 end)
$$;
comment on function app.repeat_person is 'How much speaks for the same person: 0 nothing, 1 and more as good as certain.';

create function app.shared_phrases(p_plain text, p_other text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(phrase order by length(phrase) desc, phrase), '{}') from (
    select phrase from (select distinct regexp_replace(substr(p_plain, min(i)::int, count(*)::int + 1), '^[个的了是在有和与]+|[的了是在有和与]+$', '', 'g') as phrase from (
        select i, i - row_number() over (order by i) as island from generate_series(1, least(length(p_plain), 3000) - 1) i where substr(p_plain, i, 2) !~ '\s' and position(substr(p_plain, i, 2) in p_other) > 0) c group by island) x
    where length(phrase) >= 3 and phrase !~ '[0-9]{4}' and position(phrase in p_other) > 0 order by length(phrase) desc, phrase limit 3) longest
$$;
comment on function app.shared_phrases is 'The longest stretches of a plain text that stand in another too, three at most.';

create function app.person_reasons(e app.repeat_evidence) returns text language sql immutable parallel safe set search_path = '' as $$
  select coalesce(nullif(concat_ws('、', case when e.by_id then '证件号码相同' end, case when e.by_phone then '电话相同' end, case when e.by_name then '姓名相同' end,
    case when e.by_sound and not e.by_name then '姓名同音' when e.nearly_name and not e.by_name then '姓名只差一个字' end,
    case when e.nearly_number and not e.by_id and not e.by_phone then '号码只差一位' end,
    case when e.by_mention and not e.by_name then '文中提到原件的信访人' end, case when e.is_mentioned and not e.by_name then '原件中提到这位信访人' end), ''), '没有相同之处')
$$;
comment on function app.person_reasons is 'Why the person seems the same, in words a clerk can check.';

create function app.facts_reasons(e app.repeat_evidence, p_phrases text[], p_same_place boolean, p_same_category boolean) returns text language plpgsql stable set search_path = '' as $$
declare of_kind text[]; said text[] := '{}'; kind text[];
begin
  foreach kind slice 1 in array array[['#','都说到'], ['=','相同的数字'], ['@','相同的地点或单位']] loop
    of_kind := array(select substr(w, 2) from unnest(e.words) w where left(w, 1) = kind[1] limit 4);
    if of_kind <> '{}' then said := said || (kind[2] || '：' || array_to_string(of_kind, '、')); end if;
  end loop;
  if cardinality(p_phrases) > 0 then said := said || ('相同的词：' || array_to_string(p_phrases, '、')); end if;
  return array_to_string(said || concat_ws('、', '内容约' || round(e.share * 100) || '%相同', case when p_same_place then '同一问题属地' end, case when p_same_category then '同一内容分类' end), '；');
end $$;
comment on function app.facts_reasons is 'Why the facts seem the same, in words a clerk can check.';

-- At most one doubtful candidate: the best is shown, and others only beside a best one that is nearly certain, if they are so too. Who is
-- only nearly the same person (a name that sounds alike, a neighbour's telephone) must have told the same, not only live in the same place.
create function api.repeat_candidates(p_matter_id uuid) returns table (id uuid, reg_no text, title text, state_label text, unit_names text, received_on date, same_person text, same_facts text, score numeric)
language plpgsql stable security definer set search_path = '' as $$
declare m app.matters := (select x from app.matters x where x.id = p_matter_id); roles text[] := case when app.reads_all_matters() then '{REGISTRAR,TRIAGE,REVIEWER}'::text[] else '{UNIT_CLERK}' end;
begin
  if not app.reads_matter(m) or m.is_sealed then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && roles then perform app.fail('role_missing', '403', 'R-SAME-HUMAN', jsonb_build_object('roles', roles)); end if;
  return query
    with judged as (
      select e as evidence, e.matter_id, e.of_id, e.share, e.told, e.by_id or e.by_phone or e.by_name or e.by_mention as is_known, app.repeat_person(e) as person, o.place_code = m.place_code and m.place_code <> '区外' as same_place, o.category is not null and o.category = m.category as same_category, o.received_at
      from app.repeat_evidence(m.id) e join app.matters o on o.id = e.of_id join app.matters root on root.id = e.matter_id
      where app.reads_matter(o) and app.reads_matter(root) and not root.is_sealed
    ), shown as (
      select distinct on (j.matter_id) j.*, case when j.person = 0 then -1 else j.person end + 3 * least(j.share, 0.5) + case when j.same_place then 0.15 else 0 end + case when j.same_category then 0.15 else 0 end as points
      from judged j
      where (j.is_known or j.person = 0 or j.told >= 0.115) and (j.share >= case when j.person >= 0.9 then 0.06 when j.person >= 0.6 then 0.08 when j.person > 0 then 0.12 when j.same_place then 0.35 else 0.5 end or j.person >= 0.9 and j.same_category)
      order by j.matter_id, points desc, j.received_at desc, j.of_id
    ), ranked as (select s.*, row_number() over (order by s.points desc, s.received_at desc, s.matter_id) as rank, first_value(s.person >= 0.9 and s.share >= 0.12) over (order by s.points desc, s.received_at desc, s.matter_id) as is_best_certain from shown s)
    select o.id, o.reg_no, o.title, st.label, (select string_agg(distinct u.short_name, '、') from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = o.id and not d.is_sealed and d.closed_on is null), o.received_on,
      app.person_reasons(r.evidence), app.facts_reasons(r.evidence, app.shared_phrases(mine.plain, theirs.plain), r.same_place, r.same_category), round(r.points, 2)
    from ranked r join app.matters o on o.id = r.matter_id join app.states st on st.state = o.state
      join app.search_texts mine on mine.matter_id = m.id join app.search_texts theirs on theirs.matter_id = r.of_id
    where r.rank = 1 or r.is_best_certain and r.rank <= 5 and r.person >= 0.9 and r.share >= 0.2
    order by r.rank;
end $$;
comment on function api.repeat_candidates is 'Earlier matters that may be the same: why the person seems the same and why the facts do, told apart; an official decides on both (R-SAME-DEF, R-SAME-HUMAN). For those who register and sift; a unit that registers itself sees its own.';
