-- Finding a matter again (查询, in 20260101005500_search.sql). One table that a trigger keeps: the words, simplified and without marks,
-- the title in a line of its own, cut into single characters and pairs; the keys of the parts of names; and the keys by which 20260101005800_repeats.sql knows the same person and the same facts
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

insert into app.secrets (name) values ('search');

create function app.key_of(p_text text) returns text language sql stable security definer set search_path = '' as $$
  select left(encode(extensions.hmac(p_text::bytea, value, algorithm), 'base64'), 16) from app.secrets where name = 'search' order by no desc limit 1
$$;
comment on function app.key_of is 'A keyed hash: equal things get equal keys, and nothing can be read back from them. Always under the newest key: with another one everything is indexed anew.';

create function app.name_parts(p_name text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select array(select distinct 'm' || substr(n.name, i, len) from (select left(app.plain(p_name), 12) as name) n, generate_series(2, length(n.name)) len, generate_series(1, length(n.name) - len + 1) i)
$$;
comment on function app.name_parts is 'Every part of at least two characters of a name, its first twelve: what those who may search names find it by. One character is no part, or all of a family name would be one list (R-STANCE-NOT-HELD-AGAINST).';

create function app.searched_text(p_matter_id uuid) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (select app.plain(m.title) || E'\n' || (select app.plain(concat_ws(' ', coalesce(m.extract, string_agg(s.content, ' ' order by s.received_at, s.id)), m.summary)) from app.submissions s where s.matter_id = m.id) from app.matters m where m.id = p_matter_id);
end $$;
comment on function app.searched_text is 'The title and the words of a matter as they are searched, one line each.';

create function app.searched_pairs(p_text text) returns text[] language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return array(select x.g from (select g from unnest(app.pairs(split_part(p_text, E'\n', 1))) g union select g from unnest(app.pairs(split_part(p_text, E'\n', 2))) g union select 't:' || g from unnest(app.pairs(split_part(p_text, E'\n', 1))) g) x order by x.g collate "C");
end $$;
comment on function app.searched_pairs is 'What a search finds those words by: their pairs, and those of the title once more as such.';

create function app.index_matter(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; searched text; words text;
begin
  select * into m from app.matters where id = p_matter_id;
  delete from app.search_texts where matter_id = p_matter_id;
  if m.is_sealed or m.erased_on is not null then return; end if;
  searched := app.searched_text(m.id);
  words := replace(searched, E'\n', '');
  insert into app.search_texts (matter_id, plain, grams, keys, facts) values (m.id, searched, app.searched_pairs(searched),
    app.repeat_words(m.id, words) || array(select distinct app.key_of(k) from app.parties p, unnest(app.name_parts(p.name)) k where p.matter_id = m.id), app.facts_of(words));
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
