-- All functions, triggers and access rules of 0.2.0, revision 0002. Never edited.
--# db/functions/00_core/_caller.sql
-- The role that calls, also inside a security definer function, where current_user is the owner.
create or replace function recall._caller()
returns name
language sql
stable
parallel safe
security invoker
begin atomic
    select
        case
            when pg_catalog.current_setting('role') = 'none' then session_user
            else pg_catalog.current_setting('role')::name
        end;
end;

comment on function recall._caller is
'The session''s role: set role where one is set, else session_user.';
--# db/functions/00_core/_indexed_text.sql
-- What is indexed and embedded of a chunk: its document's title, its heading path and its text.
create or replace function recall._indexed_text(
    p_title text,
    p_heading_path text [],
    p_content text
)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
    select
        pg_catalog.concat_ws(
            e'\n',
            nullif(pg_catalog.btrim(p_title), ''),
            nullif(pg_catalog.array_to_string(p_heading_path, ' > '), ''),
            p_content
        );
end;

comment on function recall._indexed_text is
'Title, heading path and text, one below the other; empty parts are left out.';
--# db/functions/00_core/_is_member.sql
-- Whether a role has one of the given roles' privileges; owner of the schema and superusers do.
create or replace function recall._is_member(p_role name, p_of name [])
returns boolean
language plpgsql
stable
parallel safe
strict
security invoker
as $$
begin
    return exists (
        select 1
        from pg_catalog.pg_roles
        where
            rolname = any(p_of || (
                select nspowner::regrole::name
                from pg_catalog.pg_namespace
                where nspname = 'recall'
            ))
            and pg_catalog.pg_has_role(p_role, oid, 'usage')
    );
end;
$$;

comment on function recall._is_member is
'Whether p_role is, or inherits from, one of the roles in p_of or the owner of schema recall.'
' Names of roles that do not exist are passed over.';
--# db/functions/00_core/_may_read.sql
-- Whether the caller may read a product: one of its readers or writers, or of recall_admin.
create or replace function recall._may_read(p_product_id integer)
returns boolean
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
as $$
declare
    v_caller name := recall._caller();
begin
    return exists (
        select 1
        from product
        where
            id = p_product_id
            and (
                recall._is_member(v_caller, array['recall_admin'])
                or recall._is_member(v_caller, coalesce(readers, array['recall_reader']))
                or recall._is_member(v_caller, coalesce(writers, array['recall_writer']))
            )
    );
end;
$$;

comment on function recall._may_read is
'Whether the calling role may read the product with this id.';

grant execute on function recall._may_read to recall_reader;
--# db/functions/00_core/_may_write.sql
-- Whether the caller may write a product: a member of its writers, or of recall_admin.
create or replace function recall._may_write(p_product_id integer)
returns boolean
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
as $$
declare
    v_caller name := recall._caller();
begin
    return exists (
        select 1
        from product
        where
            id = p_product_id
            and (
                recall._is_member(v_caller, array['recall_admin'])
                or recall._is_member(v_caller, coalesce(writers, array['recall_writer']))
            )
    );
end;
$$;

comment on function recall._may_write is
'Whether the calling role may write the product with this id.';

grant execute on function recall._may_write to recall_writer;
--# db/functions/00_core/_require_product.sql
-- A product by its name, if the caller may use it; a hidden and a missing one look the same.
create or replace function recall._require_product(p_name text, p_privilege text default 'read')
returns recall.product
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product;
begin
    select * into v_product
    from product
    where
        name = p_name
        and case p_privilege when 'write' then recall._may_write(id) else recall._may_read(id) end;
    if not found then
        raise exception 'product_name: there is no product "%" that you may %', p_name, p_privilege
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.products() lists yours;'
                    || ' recall.create_product makes one.';
    end if;
    return v_product;
end;
$$;

comment on function recall._require_product is
'The product of this name, if the caller may use it: p_privilege is ''read'' or ''write''. Raises'
' 42704 else.';
--# db/functions/00_core/create_product.sql
-- Makes a product; the same call again changes nothing and gives the same id.
create or replace function recall.create_product(
    p_name text,
    p_analyzer text default 'cjk_en',
    p_readers name [] default null,
    p_writers name [] default null
)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_id integer;
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'p_name: a product needs a name of 1 to 200 characters'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give it a short name, such as ''handbook''.';
    end if;
    if not exists (select 1 from analyzer where name = p_analyzer) then
        raise exception 'p_analyzer: there is no analyzer "%"', p_analyzer
            using
                errcode = 'invalid_parameter_value',
                hint = 'select name from recall.analyzer lists them.';
    end if;
    insert into product (name, analyzer, readers, writers)
    values (p_name, p_analyzer, p_readers, p_writers)
    on conflict (name) do nothing
    returning id into v_id;
    if v_id is null then
        v_id := (recall._require_product(p_name, 'write')).id;
    end if;
    return v_id;
end;
$$;

comment on function recall.create_product is
'Makes a product and gives its id. An existing one that the caller may write is left as it is.'
' p_readers, p_writers: roles that may read and write it; null means recall_reader and'
' recall_writer.'
' Raises 22023 for a bad name or analyzer, 42704 for a name that others hold.';

grant execute on function recall.create_product to recall_writer;
--# db/functions/00_core/products.sql
-- The products that the caller may read.
create or replace function recall.products()
returns table (name text, analyzer text, may_write boolean, created timestamptz)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return query
    select p.name, p.analyzer, recall._may_write(p.id), p.created
    from product as p
    where recall._may_read(p.id)
    order by p.name collate "C";
end;
$$;

comment on function recall.products is 'The products that the calling role may read, by name.';

grant execute on function recall.products to recall_reader;
--# db/functions/10_analyze/_add_user_words.sql
-- Adds the user words of a text to its terms, each where it begins.
create or replace function recall._add_user_words(
    p_vector tsvector,
    p_text text,
    p_analyzer recall.analyzer
)
returns tsvector
language plpgsql
stable
parallel safe
security invoker
as $$
declare
    v_text text := recall._fold(p_text);
    v_added text;
begin
    select
        string_agg(
            '''' || replace(replace(u.word, '\', '\\'), '''', '''''') || ''':'
            || array_to_string(
                recall._word_positions(
                    u.word, v_text, p_analyzer.function_name, p_analyzer.options
                ),
                ','
            ),
            ' '
        )
    into v_added
    from (
        select word
        from recall.user_word
        where strpos(v_text, word) > 0 and recall._occurs(word, v_text)
        order by word
        limit 1000
    ) as u
    where u.word <> all(tsvector_to_array(p_vector));
    if v_added is null then
        return p_vector;
    elsif length(p_vector::text) > 800000 then
        -- Near 1 MB there is room for the words, but not to write the vector out and add them.
        return ts_delete(p_vector, (tsvector_to_array(p_vector))[:length(p_vector) / 5])
            || v_added::tsvector;
    end if;
    return (p_vector::text || ' ' || v_added)::tsvector;
end;
$$;

comment on function recall._add_user_words is
'p_vector with each word of recall.user_word that occurs in the folded text, unless it is a'
' term already. At most 1,000 words a text.';
--# db/functions/10_analyze/_analyze_cjk_en.sql
-- Terms of Chinese, Japanese, Korean and space-separated text; docs/text-analysis.md says which.
create or replace function recall._analyze_cjk_en(p_text text, p_options jsonb)
returns tsvector
language plpgsql
stable
parallel safe
security invoker
as $$
declare
    v_dictionary regdictionary := coalesce(p_options ->> 'dictionary', 'recall.english_stem');
    v_stop text := coalesce(p_options ->> 'stop_characters', '');
    v_text text := recall._fold(p_text);
    v_literal text;
begin
    if strpos(v_text, '''') > 0 then
        v_text := regexp_replace(
            v_text collate "C", '([a-z])''(?:s|t|d|m|ll|re|ve)(?![0-9a-z])', '\1', 'g'
        );
    end if;
    -- A string per run, in a subselect each: a lateral join of the terms takes thrice as long.
    select string_agg(
        case
            when r.is_cjk then (
                select string_agg(
                    case
                        when c.next is null then ''
                        when strpos(v_stop, c.this) > 0 and strpos(v_stop, c.next) > 0 then ''
                        else c.this || c.next || ':' || r.base + c.ordinal || ' '
                    end
                    || case
                        when r.width > 1 and strpos(v_stop, c.this) > 0 then ''
                        else c.this || ':' || r.base + c.ordinal
                    end,
                    ' '
                )
                from
                    unnest(string_to_array(r.run, null), (string_to_array(r.run, null))[2:])
                    with ordinality as c (this, next, ordinal)
            )
            when r.width = 1 then
                recall._stem(v_dictionary, r.run) || ':' || r.base + 1
            else concat_ws(
                ' ',
                case
                    when r.run collate "C" ~ '[0-9_.]' then left(r.run, 500) || ':' || r.base + 1
                end,
                (
                    select string_agg(
                        recall._stem(v_dictionary, w.word) || ':' || r.base + w.ordinal, ' '
                    )
                    from
                        string_to_table(translate(r.run, '_-', '..'), '.')
                        with ordinality as w (word, ordinal)
                )
            )
        end,
        ' '
    )
    into v_literal
    from recall._runs(v_text) as r;
    return recall._capped_vector(coalesce(v_literal, ''));
end;
$$;

comment on function recall._analyze_cjk_en is
'The default analyzer. Words of letters and digits, folded, stemmed by options.dictionary'
' (recall.english_stem); words joined by . _ or - in parts and, with a digit, . or _ among'
' them, whole too. Runs of Han, kana, hangul, Thai, Lao, Khmer or Myanmar as overlapping pairs'
' and as single characters, but neither pairs of options.stop_characters nor, within a run,'
' single ones. Positions count words and characters in reading order.';
--# db/functions/10_analyze/_analyze_config.sql
-- Any text search configuration of PostgreSQL or of an extension as an analyzer.
create or replace function recall._analyze_config(p_text text, p_options jsonb)
returns tsvector
language plpgsql
stable
parallel safe
security invoker
as $$
declare
    v_config regconfig := recall._text_search_config(p_options ->> 'config');
begin
    if v_config is null then
        return recall._analyze_cjk_en(p_text, '{}');
    elsif octet_length(p_text) < 2000 then
        return to_tsvector(v_config, p_text);
    end if;
    return to_tsvector(
        v_config,
        regexp_replace(left(p_text, 150000) collate "C", '([^\u0001-\u0020]{250})', '\1 ', 'g')
    );
end;
$$;

comment on function recall._analyze_config is
'to_tsvector with the configuration options.config; where that is not there (any more), as cjk_en.'
' Takes the first 150,000 characters and cuts words of more than 250, so that a tsvector can hold'
' them.';
--# db/functions/10_analyze/_analyzer_version.sql
-- The version of an analyzer: it grows whenever the analysis of documents changes.
create or replace function recall._analyzer_version(p_analyzer text)
returns integer
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
as $$
begin
    return (select version from recall.analyzer where name = p_analyzer);
end;
$$;

comment on function recall._analyzer_version is
'The analyzer''s version, null where there is no such analyzer.';
--# db/functions/10_analyze/_capped_vector.sql
-- A tsvector from "term:position term:position", cut where the type ends (1 MB) instead of raising.
create or replace function recall._capped_vector(p_literal text)
returns tsvector
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    if octet_length(p_literal) < 800000 then
        return p_literal::tsvector;
    end if;
    return (
        select
            coalesce(
                string_agg(k.term || ':' || array_to_string(k.positions, ','), ' '), ''
            )::tsvector
        from (
            select
                t.term,
                (array_agg(t.place order by t.place))[:255] as positions,
                sum(octet_length(t.term) + 6 + 2 * least(count(*), 255))
                    over (order by min(t.ordinal), t.term)
                as size
            from (
                select
                    split_part(s.pair, ':', 1) as term,
                    least(split_part(s.pair, ':', 2)::integer, 16383) as place,
                    s.ordinal
                from string_to_table(p_literal, ' ') with ordinality as s (pair, ordinal)
                where s.pair <> ''
            ) as t
            group by t.term
        ) as k
        where k.size < 900000
    );
end;
$$;

comment on function recall._capped_vector is
'p_literal: terms without blanks, colons and quotes, each with one position, in reading order.'
' Terms that begin beyond about 900 kB of vector are left out.';
--# db/functions/10_analyze/_character_map.sql
-- The character map as a constant: immutable, so that a cached plan holds it and reads no table.
create or replace function recall._character_map()
returns integer []
language plpgsql
immutable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return (select map from recall._fold_map);
end;
$$;

comment on function recall._character_map is
'Element n is the code point that stands for the code point n + 127, up to U+9FFF. Its table'
' changes with a release only.';
--# db/functions/10_analyze/_check_analyzer_options.sql
-- Raises unless an analyzer can work here: its configuration or dictionary is installed.
create or replace function recall._check_analyzer_options(
    p_name text,
    p_function_name text,
    p_options jsonb
)
returns void
language plpgsql
stable
parallel safe
security invoker
as $$
begin
    if jsonb_typeof(p_options) is distinct from 'object' then
        raise exception 'p_options: must be a JSON object'
            using errcode = 'invalid_parameter_value', hint = 'Such as {"config": "english"}.';
    elsif p_function_name = '_analyze_cjk_en' then
        if
            not exists (
                select
                from pg_catalog.pg_ts_dict as d
                inner join pg_catalog.pg_namespace as n on d.dictnamespace = n.oid
                where
                    format('%s.%s', n.nspname, d.dictname)
                    = coalesce(p_options ->> 'dictionary', 'recall.english_stem')
            )
        then
            raise exception 'p_options: there is no text search dictionary "%"',
                p_options ->> 'dictionary'
                using
                    errcode = 'undefined_object',
                    hint = 'Name it with its schema, such as pg_catalog.german_stem.';
        end if;
    elsif p_function_name = '_analyze_config' then
        if recall._text_search_config(coalesce(p_options ->> 'config', '')) is null then
            raise exception 'analyzer "%": there is no text search configuration "%" here',
                p_name, p_options ->> 'config'
                using
                    errcode = 'undefined_object',
                    hint = coalesce(
                        format(
                            'Install it: create extension %s. The analyzer cjk_en needs none.',
                            p_options ->> 'extension'
                        ),
                        'select cfgname from pg_ts_config lists them.'
                    );
        end if;
    end if;
end;
$$;

comment on function recall._check_analyzer_options is
'Raises 22023 unless p_options is an object, 42704 where it names something that is not'
' installed.';
--# db/functions/10_analyze/_check_product_analyzer.sql
-- A product takes only an analyzer that works in this database.
create or replace function recall._check_product_analyzer()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    perform recall._check_analyzer_options(a.name, a.function_name, a.options)
    from recall.analyzer as a
    where a.name = new.analyzer;
    return new;
end;
$$;

comment on function recall._check_product_analyzer is
'Trigger function of product. Raises 42704, with what to install, for an analyzer whose text'
' search configuration is not there.';
--# db/functions/10_analyze/_fold.sql
-- Folds what should be found alike: widths, traditional and simplified Chinese, case, accents.
create or replace function recall._fold(p_text text)
returns text
language plpgsql
stable
parallel safe
strict
security invoker
as $$
declare
    v_text text := p_text;
begin
    if octet_length(v_text) = length(v_text) then
        return lower(v_text collate "C");
    end if;
    v_text := recall._normalize(v_text);
    select
        string_agg(
            case
                when s.c collate "C" between U&'\0080' and U&'\9FFF' then
                    chr((recall._character_map())[ascii(s.c) - 127])
                else s.c
            end,
            ''
        )
    into v_text
    from string_to_table(v_text, null) as s (c);
    if v_text collate "C" ~ '[\ua640-\uabff\U00010000-\U0003ffff]' then
        select string_agg(coalesce(f.target, s.c), '' order by s.ordinal)
        into v_text
        from string_to_table(v_text, null) with ordinality as s (c, ordinal)
        left join recall.character_fold as f on f.source = s.c collate "C";
    end if;
    v_text := lower(v_text collate "C");
    v_text := replace(replace(replace(v_text, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');
    return regexp_replace(
        v_text collate "C", '[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]+', '', 'g'
    );
end;
$$;

comment on function recall._fold is
'The text in NFKC, lower case, without accents on Latin and Greek letters and without invisible'
' characters, traditional Chinese as simplified, character by character. The same in every'
' locale.';
--# db/functions/10_analyze/_fold_word.sql
-- A word or phrase that a user gives, folded as texts are, or an error that names the argument.
create or replace function recall._fold_word(p_word text, p_argument text)
returns text
language plpgsql
stable
parallel safe
security invoker
as $$
declare
    v_word text := btrim(regexp_replace(recall._fold(p_word) collate "C", '\s+', ' ', 'g'));
begin
    if p_word is null or v_word = '' or length(v_word) > 200 then
        raise exception '%: must have 1 to 200 characters', p_argument
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give a word or a short phrase, such as ''云原生'' or ''c++''.';
    end if;
    return v_word;
end;
$$;

comment on function recall._fold_word is
'p_word folded and trimmed. Raises 22023 unless 1 to 200 characters remain.';
--# db/functions/10_analyze/_last_position.sql
-- The highest position of a tsvector.
create or replace function recall._last_position(p_vector tsvector)
returns integer
language sql
immutable
parallel safe
strict
security invoker
begin atomic
    select coalesce(max(p), 0)::integer
    from pg_catalog.unnest(p_vector) as t, pg_catalog.unnest(t.positions) as p;
end;

comment on function recall._last_position is
'The highest position in p_vector, 0 without any.';
--# db/functions/10_analyze/_normalize.sql
-- Unicode form NFKC in linear time. normalize() itself is quadratic in a run of combining marks.
create or replace function recall._normalize(p_text text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    if p_text is nfkc normalized then
        return p_text;
    elsif
        p_text collate "C" !~ (
            '[\u0300-\u1dff\u20d0-\u20ff\u2ce0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabff'
            || '\ufb1e-\ufe2f\U00010000-\U0001efff]{64}'
        )
    then
        return normalize(p_text, nfkc);
    end if;
    return (
        select string_agg(normalize(m.piece[1], nfkc), '' order by m.ordinal)
        from
            regexp_matches(p_text collate "C", '.{1,64}', 'g')
            with ordinality as m (piece, ordinal)
    );
end;
$$;

comment on function recall._normalize is
'NFKC: full-width to half-width, half-width kana to full-width, ligatures, compatibility forms,'
' composed marks. A text with 64 characters in a row that may be marks is taken in pieces of'
' 64.';
--# db/functions/10_analyze/_occurs.sql
-- Whether a folded word occurs in a folded text, as recall._word_pattern looks for it.
create or replace function recall._occurs(p_word text, p_text text)
returns boolean
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    return strpos(p_text, p_word) > 0 and p_text collate "C" ~ recall._word_pattern(p_word);
end;
$$;

comment on function recall._occurs is
'Whether p_word occurs in p_text, both folded.';
--# db/functions/10_analyze/_query_vector.sql
-- A query's terms, each as often as it counts: own terms, said again, and what synonyms bring.
create or replace function recall._query_vector(
    p_text text,
    p_analyzer text,
    p_product_id integer
)
returns tsvector
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_text text := left(p_text, 10000);
    v_own tsvector := setweight(recall.analyze(v_text, p_analyzer), 'A');
    v_cjk text [] := array(
        select term
        from unnest(tsvector_to_array(v_own)) as term
        where term collate "C" ~ '^[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\U0003ffff]'
    );
    v_words tsvector;
    v_added tsvector := recall._synonym_terms(v_text, p_analyzer, p_product_id);
begin
    if cardinality(v_cjk) > 0 then
        v_words := setweight(ts_delete(v_own, v_cjk), 'B');
        v_own := v_own || v_words || v_words;
    end if;
    if v_added is not null then
        v_own := v_own || setweight(ts_delete(v_added, tsvector_to_array(v_own)), 'D');
    end if;
    return v_own;
end;
$$;

comment on function recall._query_vector is
'The terms of the first 10,000 characters of a query. The number of a term''s positions is its'
' weight in a sum over terms. Weight A: where the query has it. B: two more for each word of a'
' query that also has CJK: there a word of two characters counts three times, as a pair and two'
' singles, and so must a word of letters. D: terms that synonyms bring. Empty for a text'
' without terms. p_product_id: whose synonyms count beside the global ones; null for global'
' ones only.';
--# db/functions/10_analyze/_runs.sql
-- The runs of a folded text: words, with what joins them, and stretches of script without spaces.
create or replace function recall._runs(p_text text)
returns table (run text, is_cjk boolean, width integer, base bigint)
language plpgsql
immutable
parallel safe
security invoker
rows 100
as $$
declare
    v_text text := regexp_replace(
        p_text collate "C",
        '[^0-9a-z._\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u167f\u1681-\u1fff\u2c00-\u2dff'
        || '\u2e80-\u2fd5'
        || '\u3005-\u3007\u3041-\u30fa\u30fc-\u31ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff'
        || '\uf900-\ufaff\U00020000-\U0003ffff-]+|[._-]{2,}',
        ' ',
        'g'
    );
    v_cjk constant text := '[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\U0003ffff]+';
begin
    if octet_length(v_text) > length(v_text) then
        v_text := regexp_replace(v_text collate "C", '(' || v_cjk || ')', ' \1 ', 'g');
    end if;
    return query
    select
        w.run,
        w.is_cjk,
        w.width,
        sum(w.width) over (order by w.ordinal) - w.width
    from (
        select
            r.run,
            r.is_cjk,
            case
                when r.is_cjk then length(r.run)
                else 1 + length(r.run) - length(translate(r.run, '._-', ''))
            end as width,
            r.ordinal
        from (
            select
                btrim(t.piece, '._-') as run,
                t.piece >= U&'\0E00' collate "C"
                and (t.piece >= U&'\2E80' collate "C" or t.piece collate "C" ~ ('^' || v_cjk))
                    as is_cjk,
                t.ordinal
            from string_to_table(v_text, ' ') with ordinality as t (piece, ordinal)
        ) as r
        where r.run <> ''
    ) as w;
end;
$$;

comment on function recall._runs is
'In reading order: run; is_cjk, whether it is of a script without spaces; width, the number of'
' its characters or words; base, the number of those before it.';
--# db/functions/10_analyze/_stem.sql
-- A word's stem; null for a stop word.
create or replace function recall._stem(p_dictionary regdictionary, p_word text)
returns text
language sql
stable
parallel safe
security invoker
begin atomic
    select
        case
            when
                pg_catalog.octet_length(p_word) = pg_catalog.length(p_word)
                or p_word collate "C" !~ '[\u0530-\uffff\U00010000-\U0003ffff]'
                then (pg_catalog.ts_lexize(p_dictionary, pg_catalog.left(p_word, 500)))[1]
            else pg_catalog.left(p_word, 500)
        end;
end;

comment on function recall._stem is
'The first 500 characters of a folded word, stemmed. Words with letters beyond U+052F stay as they'
' are, since the dictionaries would lower their case by the locale.';
--# db/functions/10_analyze/_synonym_product.sql
-- The product whose synonyms a caller wants to change; null stands for all products.
create or replace function recall._synonym_product(p_product_name text)
returns integer
language plpgsql
stable
parallel safe
security invoker
as $$
begin
    if p_product_name is not null then
        return (recall._require_product(p_product_name, 'write')).id;
    elsif not recall._is_member(recall._caller(), array['recall_admin']) then
        raise exception 'p_product_name: synonyms of all products need a member of recall_admin'
            using
                errcode = 'insufficient_privilege',
                hint = 'Name a product that you may write.';
    end if;
    return null;
end;
$$;

comment on function recall._synonym_product is
'The id of a product that the caller may write, null for null. Raises 42704, and 42501 for null'
' where the caller is no recall_admin.';
--# db/functions/10_analyze/_synonym_terms.sql
-- The terms of all synonyms whose term occurs in a query; null where there are none.
create or replace function recall._synonym_terms(
    p_text text,
    p_analyzer text,
    p_product_id integer
)
returns tsvector
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_text text;
    v_synonyms text;
begin
    if
        not exists (
            select from recall.synonym where product_id is null or product_id = p_product_id
        )
    then
        return null;
    end if;
    v_text := recall._fold(p_text);
    select string_agg(distinct synonym, e'\n' order by synonym)
    into v_synonyms
    from recall.synonym
    where
        (product_id is null or product_id = p_product_id)
        and recall._occurs(term, v_text);
    return recall.analyze(v_synonyms, p_analyzer);
end;
$$;

comment on function recall._synonym_terms is
'The terms of the synonyms, product_id''s and global ones, of what occurs in p_text, as a'
' tsvector.';
--# db/functions/10_analyze/_text_search_config.sql
-- A text search configuration by its name, null where there is none.
create or replace function recall._text_search_config(p_name text)
returns regconfig
language plpgsql
stable
parallel safe
strict
security invoker
as $$
declare
    v_config name := split_part(p_name, '.', -1);
    v_schema name := nullif(split_part(p_name, '.', -2), '');
begin
    return (
        select c.oid::regconfig
        from pg_catalog.pg_ts_config as c
        inner join pg_catalog.pg_namespace as n on c.cfgnamespace = n.oid
        where c.cfgname = v_config and (v_schema is null or n.nspname = v_schema)
        order by n.nspname not in ('pg_catalog', 'public'), n.nspname collate "C"
        limit 1
    );
end;
$$;

comment on function recall._text_search_config is
'The configuration "name" or "schema.name"; without a schema it is looked for in all of them.';
--# db/functions/10_analyze/_word_pattern.sql
-- A regular expression for a folded word; a word of letters is not found inside a longer one.
create or replace function recall._word_pattern(p_word text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
declare
    v_letter constant text := '[0-9a-z\u00aa-\u0dff]';
begin
    return case
            when p_word collate "C" ~ ('^' || v_letter) then '(?<!' || v_letter || ')'
            else ''
        end
        || regexp_replace(p_word collate "C", '([][\\.*+?(){}|^$])', '\\\1', 'g')
        || case
            when p_word collate "C" ~ (v_letter || '$') then '(?!' || v_letter || ')'
            else ''
        end;
end;
$$;

comment on function recall._word_pattern is
'Matches p_word literally. Where it begins or ends in a letter or digit of a script with'
' spaces, the character beside it must be none.';
--# db/functions/10_analyze/_word_positions.sql
-- Where a user word stands: after the terms of the text before it.
create or replace function recall._word_positions(
    p_word text,
    p_text text,
    p_function_name text,
    p_options jsonb
)
returns integer []
language plpgsql
stable
parallel safe
security invoker
as $$
declare
    v_positions integer [] := '{}';
    v_place integer := 0;
    v_piece text;
    v_vector tsvector;
begin
    for v_piece in
        select s.piece || ' ' || p_word
        from
            regexp_split_to_table(p_text collate "C", recall._word_pattern(p_word))
            with ordinality as s (piece, ordinal)
        order by s.ordinal
        limit least(255, regexp_count(p_text collate "C", recall._word_pattern(p_word)))
    loop
        execute format('select recall.%I($1, $2)', p_function_name)
        into v_vector
        using left(v_piece, length(v_piece) - length(p_word)), p_options;
        v_place := v_place + recall._last_position(v_vector);
        v_positions := v_positions || least(v_place + 1, 16383);
        execute format('select recall.%I($1, $2)', p_function_name)
        into v_vector
        using p_word, p_options;
        v_place := v_place + greatest(recall._last_position(v_vector), 1);
    end loop;
    return v_positions;
end;
$$;

comment on function recall._word_positions is
'The positions, at most 255, of a folded word in a folded text, for the analyzer function with'
' these options.';
--# db/functions/10_analyze/add_analyzer.sql
-- Makes an analyzer of a text search configuration, or of cjk_en with other options.
create or replace function recall.add_analyzer(
    p_name text,
    p_options jsonb,
    p_function_name text default '_analyze_config'
)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    if coalesce(p_name, '') !~ '^[a-z][a-z0-9_]{0,62}$' then
        raise exception 'p_name: must be lower-case letters, digits and _, not "%"', p_name
            using errcode = 'invalid_parameter_value', hint = 'Such as ''german_medical''.';
    elsif
        p_function_name not like '\_analyze\_%'
        or to_regprocedure(format('recall.%I(text, jsonb)', p_function_name)) is null
    then
        raise exception 'p_function_name: there is no analyzer function "%"', p_function_name
            using
                errcode = 'undefined_function',
                hint = 'Take _analyze_config or _analyze_cjk_en.';
    end if;
    perform recall._check_analyzer_options(p_name, p_function_name, p_options);
    insert into recall.analyzer as a (name, function_name, options)
    values (p_name, p_function_name, p_options)
    on conflict (name) do update
    set
        function_name = excluded.function_name,
        options = excluded.options,
        version = a.version + 1
    where (a.function_name, a.options) is distinct from (excluded.function_name, excluded.options);
end;
$$;

comment on function recall.add_analyzer is
'Adds or changes an analyzer. p_options: {"config": "schema.name"} for _analyze_config;'
' {"dictionary": "name", "stop_characters": "..."} for _analyze_cjk_en. A change makes it a new'
' version. Raises 22023 for a bad name or options, 42704 for a configuration that is not there,'
' 42883 for the function.';

grant execute on function recall.add_analyzer to recall_admin;
--# db/functions/10_analyze/add_synonym.sql
-- A query in which a term occurs finds its synonym too.
create or replace function recall.add_synonym(
    p_term text,
    p_synonym text,
    p_product_name text default null,
    p_both_ways boolean default true
)
returns boolean
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product_id integer := recall._synonym_product(p_product_name);
    v_term text := recall._fold_word(p_term, 'p_term');
    v_synonym text := recall._fold_word(p_synonym, 'p_synonym');
begin
    if v_term = v_synonym then
        raise exception 'p_synonym: is the same as p_term once folded: "%"', v_term
            using errcode = 'invalid_parameter_value', hint = 'Script variants need no synonym.';
    end if;
    insert into recall.synonym (product_id, term, synonym)
    select v_product_id, s.term, s.synonym
    from (values (v_term, v_synonym), (v_synonym, v_term)) as s (term, synonym)
    where s.term = v_term or p_both_ways
    on conflict do nothing;
    return found;
end;
$$;

comment on function recall.add_synonym is
'A query in which p_term occurs also finds p_synonym and, unless p_both_ways is false, the'
' other way round; in one product or, p_product_name null (recall_admin only), in all. Takes'
' effect at once. True if it was not there before. Raises 22023 for an empty or too long word,'
' 42704 for a product that the caller may not write.';

grant execute on function recall.add_synonym to recall_writer;
--# db/functions/10_analyze/add_user_word.sql
-- Makes a word a term of its own in every analyzer.
create or replace function recall.add_user_word(p_word text)
returns boolean
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    insert into recall.user_word (word)
    values (recall._fold_word(p_word, 'p_word'))
    on conflict do nothing;
    if found then
        update recall.analyzer set version = version + 1;
    end if;
    return found;
end;
$$;

comment on function recall.add_user_word is
'Makes p_word, folded, a term of its own wherever it occurs, in every analyzer, and each'
' analyzer a new version: call recall.reanalyze(product) brings the chunks up to it. True if it'
' was not there before. Raises 22023 unless it has 1 to 200 characters.';

grant execute on function recall.add_user_word to recall_admin;
--# db/functions/10_analyze/analyze.sql
-- The terms of a text, with their positions: what every lexical channel indexes.
create or replace function recall.analyze(p_text text, p_analyzer text default 'cjk_en')
returns tsvector
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_analyzer recall.analyzer;
    v_vector tsvector;
begin
    select * into v_analyzer from recall.analyzer where name = p_analyzer;
    if not found then
        raise exception 'p_analyzer: there is no analyzer "%"', p_analyzer
            using
                errcode = 'invalid_parameter_value',
                hint = 'select name from recall.analyzer lists them.';
    elsif p_text is null then
        return '';
    end if;
    execute format('select recall.%I($1, $2)', v_analyzer.function_name)
    into v_vector
    using p_text, v_analyzer.options;
    if exists (select from recall.user_word) then
        v_vector := recall._add_user_words(v_vector, p_text, v_analyzer);
    end if;
    return v_vector;
end;
$$;

comment on function recall.analyze is
'The terms of p_text as a tsvector; empty for null. Never raises because of the text: what a'
' tsvector cannot hold is cut (a term at 500 characters, positions at 16383, 255 of them a'
' term, 1 MB in all). Raises 22023 for an unknown p_analyzer.';

grant execute on function recall.analyze to recall_reader;
--# db/functions/10_analyze/analyze_query.sql
-- A query as a tsquery: any of its terms or of their synonyms'.
create or replace function recall.analyze_query(
    p_text text,
    p_analyzer text default 'cjk_en',
    p_product_name text default null
)
returns tsquery
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product_id integer;
    v_vector tsvector;
begin
    if p_product_name is not null then
        v_product_id := (recall._require_product(p_product_name)).id;
    end if;
    v_vector := recall._query_vector(p_text, p_analyzer, v_product_id);
    if v_vector = '' then
        return (select ''::tsquery);
    end if;
    return (
        select string_agg('''' || t.quoted || '''', ' | ' order by t.place)::tsquery
        from (
            select
                replace(replace(u.lexeme, '\', '\\'), '''', '''''') as quoted,
                u.positions[1] as place
            from unnest(v_vector) as u
            order by place
            limit 1000
        ) as t
    );
end;
$$;

comment on function recall.analyze_query is
'The terms of p_text or-ed, at most 1,000; empty where there is none. p_product_name: whose'
' synonyms widen the query, beside the global ones. Raises 22023 for an unknown analyzer, 42704'
' for a product that is not there for the caller.';

grant execute on function recall.analyze_query to recall_reader;
--# db/functions/10_analyze/remove_synonym.sql
-- Takes a synonym away again, in both directions.
create or replace function recall.remove_synonym(
    p_term text,
    p_synonym text,
    p_product_name text default null
)
returns boolean
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product_id integer := recall._synonym_product(p_product_name);
    v_term text := recall._fold_word(p_term, 'p_term');
    v_synonym text := recall._fold_word(p_synonym, 'p_synonym');
begin
    delete from recall.synonym
    where
        product_id is not distinct from v_product_id
        and (term, synonym) in ((v_term, v_synonym), (v_synonym, v_term));
    return found;
end;
$$;

comment on function recall.remove_synonym is
'Undoes recall.add_synonym, in both directions. True if there was one.';

grant execute on function recall.remove_synonym to recall_writer;
--# db/functions/10_analyze/remove_user_word.sql
-- Takes a user word away again.
create or replace function recall.remove_user_word(p_word text)
returns boolean
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    delete from recall.user_word where word = recall._fold_word(p_word, 'p_word');
    if found then
        update recall.analyzer set version = version + 1;
    end if;
    return found;
end;
$$;

comment on function recall.remove_user_word is
'Undoes recall.add_user_word. True if the word was there.';

grant execute on function recall.remove_user_word to recall_admin;
--# db/functions/20_chunk/_after_tag.sql
-- What follows a tag in HTML that begins with it; a > in a quoted attribute does not end it.
create or replace function recall._after_tag(p_part text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
declare
    v_end integer := strpos(p_part, '>');
begin
    if v_end = 0 then
        return null;
    elsif translate(left(p_part, v_end), '"''', '') = left(p_part, v_end) then
        return substr(p_part, v_end + 1);
    end if;
    return coalesce(
        substring(p_part from '^[^>"'']*(?:(?:"[^"]*"|''[^'']*'')[^>"'']*)*>(.*)$'),
        case
            when
                p_part !~ (
                    '^[^>"'']*(?:(?:"[^"]*"|''[^'']*'')[^>"'']*)*'
                    || '=[ \t\r\n]*("[^"]*|''[^'']*)$'
                )
                then substr(p_part, v_end + 1)
        end
    );
end;
$$;

comment on function recall._after_tag is
'Null where the tag does not end in p_part.';
--# db/functions/20_chunk/_check_chunking.sql
-- Raises when a text cannot be chunked like this.
create or replace function recall._check_chunking(
    p_format text,
    p_max_chars integer,
    p_overlap integer
)
returns void
language plpgsql
immutable
parallel safe
security invoker
as $$
begin
    if coalesce(p_format, '') not in ('text', 'markdown', 'html') then
        raise exception 'p_format: there is no format "%"', p_format
            using
                errcode = 'invalid_parameter_value',
                hint = 'The formats are ''text'', ''markdown'' and ''html''.';
    elsif p_max_chars is null or p_max_chars not between 50 and 1000000 then
        raise exception 'p_max_chars: must be between 50 and 1000000, not %', p_max_chars
            using errcode = 'invalid_parameter_value', hint = 'The default is 800.';
    elsif p_overlap is null or p_overlap not between 0 and p_max_chars / 2 then
        raise exception
            'p_overlap: must be between 0 and % (half of p_max_chars), not %',
            p_max_chars / 2, p_overlap
            using errcode = 'invalid_parameter_value', hint = 'The default is 80.';
    end if;
end;
$$;

comment on function recall._check_chunking is
'Raises 22023 for an unknown format, a p_max_chars outside 50 to 1000000 or a p_overlap outside 0'
' to half of it.';
--# db/functions/20_chunk/_closes_fence.sql
-- Whether a line of Markdown closes the code that p_fence belongs to.
create or replace function recall._closes_fence(p_bare text, p_fence text)
returns boolean
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    return case
        when p_fence = '---' then p_bare in ('---', '...')
        when left(p_fence, 1) in ('<', '-') then strpos(lower(p_bare), p_fence) > 0
        else ltrim(p_bare, '> ') ~ '^(`+|~+)$' and strpos(p_bare, p_fence) > 0
    end;
end;
$$;

comment on function recall._closes_fence is
'p_bare: the line without outer spaces. p_fence: from recall._fence, or --- for front matter.';
--# db/functions/20_chunk/_cut_characters.sql
-- Cuts a text into pieces of about p_size characters, at spaces where there are some near.
create or replace function recall._cut_characters(p_content text, p_size integer)
returns text []
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
declare
    -- Combining marks, joiners, variation selectors and skin tones stay with what they follow.
    v_marks text := '\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670'
    || '\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff'
    || '\u1dc0-\u1dff\u200d\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f'
    || '\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef';
    v_breaks text := ' \t\r\n\f\v\u00a0\u2000-\u200a\u2028\u2029\u2e80-\uffef';
begin
    return array(
        with segment as (
            select m.match[1] as segment, m.ordinal
            from
                regexp_matches(p_content, format('.{1,%s}', p_size), 'g')
                with ordinality as m (match, ordinal)
        ),
        moved as (
            -- The end of a segment that belongs to the next one: part of a word or character.
            select
                ordinal, segment,
                case
                    when lead(segment) over w ~ format('^[%s]', v_marks)
                        then substring(segment from format('.[%s]*$', v_marks))
                    when lead(segment) over w is not null and segment ~ '\u200d$'
                        then substring(segment from '[^\u200d]\u200d$')
                    when lead(segment) over w ~ format('^[^%s]', v_breaks)
                        then substring(segment from format('[%1$s]([^%1$s]+)$', v_breaks))
                end as tail
            from segment
            window w as (order by ordinal)
        )
        select
            coalesce(lag(tail) over w, '')
            || left(segment, length(segment) - coalesce(length(tail), 0))
        from moved
        window w as (order by ordinal)
        order by ordinal
    );
end;
$$;

comment on function recall._cut_characters is
'p_content in pieces of at most twice p_size (1 to 255) characters; joined, they give it back.'
' Time is linear in its length.';
--# db/functions/20_chunk/_decode_entities.sql
-- Decodes the character references of HTML: named, decimal and hexadecimal.
create or replace function recall._decode_entities(p_text text)
returns text
language plpgsql
stable
parallel safe
strict
security invoker
as $$
declare
    v_text text;
begin
    if strpos(p_text, '&') = 0 then
        return p_text;
    end if;
    v_text := replace(replace(p_text, '&lt;', '<'), '&gt;', '>');
    v_text := replace(replace(v_text, '&quot;', '"'), '&nbsp;', ' ');
    if v_text !~ '&(?!amp;)[a-zA-Z#]' and p_text !~ '&amp;(lt|gt|quot|nbsp);' then
        return replace(v_text, '&amp;', '&');
    end if;
    return (
        select
            string_agg(
                case
                    when p.ordinal = 1 then p.part
                    when e.characters is not null
                        then e.characters || substr(p.part, length(e.reference) + 1)
                    else '&' || p.part
                end,
                '' order by p.ordinal
            )
        from
            string_to_table(p_text, '&') with ordinality as p (part, ordinal),
            recall._html_reference(case when p.ordinal > 1 then left(p.part, 40) end) as e
    );
end;
$$;

comment on function recall._decode_entities is
'p_text with its references decoded once; unknown ones stay. Code points that are no characters'
' become U+FFFD, those of Windows-1252 between 128 and 159 the characters meant.';
--# db/functions/20_chunk/_fence.sql
-- What closes the code that a line of Markdown opens; null where it opens none.
create or replace function recall._fence(p_bare text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
declare
    v_tag text;
begin
    if left(p_bare, 1) <> '<' then
        return substring(
            p_bare
            from '^(?:(?:[-*+>]|[0-9]{1,9}[.)])[ \t]*)*(`{3,}(?=[^`]*$)|~{3,})'
        );
    end if;
    v_tag := lower(substring(left(p_bare, 10) from '^<(!--|[a-zA-Z]+)'));
    if v_tag = '!--' then
        v_tag := '-->';
    elsif v_tag in ('pre', 'script', 'style') then
        v_tag := '</' || v_tag || '>';
    else
        return null;
    end if;
    return case when strpos(lower(p_bare), v_tag) = 0 then v_tag end;
end;
$$;

comment on function recall._fence is
'A run of backticks or tildes, --> for an HTML comment, or the closing tag of pre, script or style;'
' null too where the same line closes it.';
--# db/functions/20_chunk/_has_front_matter.sql
-- Whether a Markdown text begins with YAML between lines of ---.
create or replace function recall._has_front_matter(p_content text)
returns boolean
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    return left(p_content, 3) = '---'
    and left(p_content, 20000)
    ~ '^---[ \t\r]*\n[a-zA-Z_][-a-zA-Z0-9_ ]*:.*\n(---|\.\.\.)[ \t\r]*(\n|$)';
end;
$$;

comment on function recall._has_front_matter is
'The first line is ---, the next is a key, and --- or ... closes it within 20,000 characters.';
--# db/functions/20_chunk/_heading_title.sql
-- The words of a Markdown heading: without marks, anchors and the addresses of links.
create or replace function recall._heading_title(p_heading text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
declare
    v_title text := regexp_replace(p_heading, '^#{1,6}([ \t]+|$)', '');
begin
    v_title := regexp_replace(v_title, '(^|[ \t]+)#+$', '');
    v_title := regexp_replace(v_title, '[ \t]*\{#[^{}]*\}$', '');
    v_title := regexp_replace(v_title, '!?\[([^][]*)\]\([^()]*\)', '\1', 'g');
    v_title := regexp_replace(v_title, '</?[a-zA-Z][^<>]*>|\*\*|__|`', '', 'g');
    return left(btrim(regexp_replace(v_title, '[ \t\r\n]+', ' ', 'g')), 500);
end;
$$;

comment on function recall._heading_title is 'At most 500 characters; may be empty.';
--# db/functions/20_chunk/_html_block_tag.sql
-- The name of a tag if it breaks the line, else null.
create or replace function recall._html_block_tag(p_name text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    return case
        when p_name in ('span', 'a', 'code', 'b', 'i', 'em', 'strong', 'img', 'sup') then null
        when p_name in (
            'address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'center', 'dd',
            'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer',
            'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr', 'html', 'legend',
            'li', 'main', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'select', 'summary',
            'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'
        ) then p_name
    end;
end;
$$;

comment on function recall._html_block_tag is
'p_name: in lower case, without the slash.';
--# db/functions/20_chunk/_html_blocks.sql
-- The blocks of an HTML page: headings, paragraphs, preformatted text, table rows.
create or replace function recall._html_blocks(p_content text)
returns setof recall.text_block
language plpgsql
stable
parallel safe
strict
security invoker
rows 100
as $$
declare
    v_token record;
    v_block recall.text_block := (0, 'p', null, null, null);
    v_parts text [] := '{}';
    v_next "char";
    v_tables integer := 0;
    v_gap text := '';
    v_held recall.text_block;
begin
    for v_token in
        select * from recall._html_tokens(p_content)
        union all
        select 'end', false, ''
    loop
        v_next := null;
        case
            when v_token.tag is null then
                null;
            when v_token.tag ~ '^h[1-6]$' then
                v_next := case when v_token.closing then 'p' else 'h' end;
            when v_token.tag in ('table', 'tr', 'end') then
                if v_token.tag = 'table' then
                    v_tables := greatest(v_tables + 1 - 2 * v_token.closing::integer, 0);
                end if;
                v_next := case when v_tables > 0 then 't' else 'p' end;
            when v_token.tag = 'pre' then
                v_next := case when v_token.closing then 'p' else 'c' end;
            when v_block.kind = 'c' and v_token.tag = 'br' then
                v_parts := array_append(v_parts, e'\n');
            when v_block.kind = 'c' then
                null;
            when v_block.kind = 't' then
                -- Cells stand between bars; paragraphs in a cell stay in its line.
                v_parts := array_append(v_parts, case
                    when v_token.tag in ('td', 'th') and not v_token.closing then ' | ' else ' '
                end);
            when v_block.kind <> 'h' or v_token.tag not in ('br', 'div') then
                v_next := 'p';
            else
                v_parts := array_append(v_parts, ' ');
        end case;
        if v_next is not null then
            v_block.content := recall._html_line(v_parts, v_block.kind);
            if v_block.content <> '' then
                if v_held.content is not null then
                    v_held.content := v_held.content || v_gap;
                    return next v_held;
                end if;
                v_block.ordinal := v_block.ordinal + 1;
                v_block.title := case when v_block.kind = 'h' then left(v_block.content, 500) end;
                v_held := v_block;
                v_gap := '';
            end if;
            v_gap := recall._html_gap(v_token.tag, v_gap);
            v_parts := case
                when v_token.tag = 'li' and not v_token.closing
                    or v_token.tag in ('p', 'div') and v_block.content = '' and v_parts[1] = '- '
                    then '{"- "}'
                else '{}'
            end;
            v_block.kind := v_next;
            v_block.level := case when v_next = 'h' then right(v_token.tag, 1)::integer end;
        end if;
        v_parts := array_append(v_parts, v_token.content);
    end loop;
    if v_held.content is not null then
        return next v_held;
    end if;
end;
$$;

comment on function recall._html_blocks is
'The blocks of an HTML page. Each but the last ends with the line breaks after it, so that, joined,'
' they are recall.html_to_text.';
--# db/functions/20_chunk/_html_gap.sql
-- The line breaks between the block before a tag and the one after it.
create or replace function recall._html_gap(p_tag text, p_gap text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    return case
        when p_gap = e'\n\n' or p_tag not in ('br', 'li', 'tr', 'dd', 'option') then e'\n\n'
        else e'\n'
    end;
end;
$$;

comment on function recall._html_gap is
'One break for a line, list item or row, two for others. p_gap: what the tags before called for.';
--# db/functions/20_chunk/_html_line.sql
-- Joins what stands between two block tags: entities decoded, spaces joined except in pre.
create or replace function recall._html_line(p_parts text [], p_kind "char")
returns text
language plpgsql
stable
parallel safe
strict
security invoker
as $$
declare
    v_text text := array_to_string(p_parts, '');
begin
    if p_kind = 'c' then
        return btrim(recall._decode_entities(v_text), e'\r\n');
    end if;
    v_text := btrim(regexp_replace(v_text, '[ \t\r\n\f]+', ' ', 'g'));
    if p_kind = 't' then
        v_text := btrim(regexp_replace(v_text, '^\| ', ''));
    end if;
    return case when v_text in ('-', '|') then '' else recall._decode_entities(v_text) end;
end;
$$;

comment on function recall._html_line is
'The text of a block; empty where it has none. p_kind: as in recall.text_block.';
--# db/functions/20_chunk/_html_reference.sql
-- The character reference that a text begins with, after its ampersand.
create or replace function recall._html_reference(
    p_text text,
    out reference text,
    out characters text
)
returns record
language plpgsql
stable
parallel safe
security invoker
as $$
declare
    v_number text := substring(p_text from '^#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6})(?![0-9a-fA-F])');
    v_code integer;
begin
    if v_number is not null then
        reference := substring(p_text from '^#(?:[0-9]+|[xX][0-9a-fA-F]+);?');
        if v_number ~ '^[xX]' then
            v_code := ('x' || lpad(substr(v_number, 2), 8, '0'))::bit(32)::integer;
        else
            v_code := v_number::integer;
        end if;
        characters := case
            when v_code between 128 and 159
                then substr('€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ', v_code - 127, 1)
            when v_code = 160 then ' '
            when v_code between 1 and 55295 or v_code between 57344 and 1114111 then chr(v_code)
            else '�'
        end;
    else
        select e.name || ';', e.characters into reference, characters
        from recall._html_entity as e
        where e.name = substring(p_text from '^([a-zA-Z][a-zA-Z0-9]{1,31});');
    end if;
end;
$$;

comment on function recall._html_reference is
'reference: without its ampersand, characters: what it stands for; both null for none.';
--# db/functions/20_chunk/_html_tokens.sql
-- Reads HTML from tag to tag: each block tag, and the text up to the next one.
create or replace function recall._html_tokens(p_content text)
returns table (tag text, closing boolean, content text)
language plpgsql
immutable
parallel safe
strict
security invoker
rows 1000
as $$
declare
    v_part text;
    v_name text;
    v_is_first boolean := true;
    -- What ends a stretch that is not shown, and whether an attribute's quotes are still open.
    v_until text;
    v_is_open boolean := false;
begin
    for v_part in select p.part from string_to_table(p_content, '<') as p (part) loop
        tag := null;
        v_name := case
            when v_is_first then ''
            else lower(coalesce(
                substring(left(v_part, 24) from '^(/?[a-zA-Z][a-zA-Z0-9]*|!--|[!?/])'), ''
            ))
        end;
        if v_until is not null then
            if v_until = '-->' and strpos(v_part, '-->') > 0 then
                content := substr(v_part, strpos(v_part, '-->') + 3);
            elsif v_name = v_until then
                content := substring(v_part from '^[^>]*>(.*)$');
            else
                continue;
            end if;
            v_until := null;
        elsif v_name = '!--' and strpos(v_part, '-->') = 0 then
            v_until := '-->';
            continue;
        elsif v_name = '!--' then
            content := substr(v_part, strpos(v_part, '-->') + 3);
        elsif v_is_open then
            content := coalesce(
                substring(v_part from '^[^"'']*["''][^>]*>(.*)$'),
                substring(v_part from '^[^>]*>(.*)$')
            );
            v_is_open := content is null;
        elsif v_name = '' or strpos(v_part, '>') = 0 and v_part !~ '=[ \t]*["'']' then
            content := case when v_is_first then v_part else '<' || v_part end;
        else
            content := recall._after_tag(v_part);
            v_is_open := content is null;
            closing := left(v_name, 1) = '/';
            tag := recall._html_block_tag(ltrim(v_name, '/'));
            if v_name in ('script', 'style', 'template', 'title', 'svg') then
                v_until := '/' || v_name;
                continue;
            end if;
        end if;
        v_is_first := false;
        if tag is not null or content <> '' then
            return next;
        end if;
    end loop;
end;
$$;

comment on function recall._html_tokens is
'One row a tag: tag is the name of a block tag, null for others; content the text after it, as it'
' stands. Comments, scripts, styles, templates, titles and drawings are left out. One pass, in time'
' linear in the length.';
--# db/functions/20_chunk/_markdown_block.sql
-- A block of Markdown from its lines, with level and title where it is a heading.
create or replace function recall._markdown_block(
    p_ordinal integer,
    p_kind text,
    p_lines text []
)
returns recall.text_block
language plpgsql
immutable
parallel safe
security invoker
as $$
declare
    v_title text;
    v_level integer := case when p_kind = 'f' then 0 end;
begin
    if p_kind = 'h' then
        v_title := left(btrim(p_lines[1], e' \t\r\n'), 2000);
        if v_title ~ '^#{1,6}([ \t]|$)' then
            v_level := length(substring(v_title from '^#+'));
        else
            v_level := case when left(ltrim(p_lines[2]), 1) = '=' then 1 else 2 end;
        end if;
        v_title := recall._heading_title(v_title);
    end if;
    return (
        p_ordinal,
        (case when p_kind = 'i' then 'c' when p_kind = '' then 'p' else p_kind end)::"char",
        v_level,
        v_title,
        array_to_string(p_lines, '')
    );
end;
$$;

comment on function recall._markdown_block is
'p_kind as from recall._markdown_kind; indented code becomes kind c. Front matter has level 0.';
--# db/functions/20_chunk/_markdown_blocks.sql
-- The blocks of a Markdown text: headings, prose, fenced and indented code, tables, front matter.
create or replace function recall._markdown_blocks(p_content text)
returns setof recall.text_block
language plpgsql
immutable
parallel safe
strict
security invoker
rows 100
as $$
declare
    v_ordinal integer := 0;
    v_line record;
    v_lines text [] := '{}';
    v_fence text := case when recall._has_front_matter(p_content) then '---' end;
    v_kind text := '';
    v_next text;
    -- Whether the block is complete, and whether indentation means a list rather than code.
    v_closed boolean := false;
    v_in_list boolean := false;
    v_count integer := length(p_content) - length(replace(p_content, e'\n', '')) + 1;
begin
    for v_line in
        select
            l.line || case when l.ordinal < v_count then e'\n' else '' end as line,
            btrim(l.line, e' \t\r') as bare,
            l.ordinal
        from string_to_table(p_content, e'\n') with ordinality as l (line, ordinal)
    loop
        if v_fence is not null then
            v_next := case when v_line.ordinal = 1 then 'f' end;
            if v_line.ordinal > 1 and recall._closes_fence(v_line.bare, v_fence) then
                v_fence := null;
                v_closed := true;
            end if;
        elsif v_line.bare = '' then
            v_next := null;
            v_closed := true;
        else
            v_next := recall._markdown_kind(
                v_line.line, v_line.bare, v_kind, v_closed, v_in_list,
                case when cardinality(v_lines) = 1 then v_lines[1] end
            );
            v_in_list := v_next in ('p', 'u') and (
                v_line.bare ~ '^([-*+]|[0-9]{1,9}[.)])([ \t]|$)'
                or v_in_list and (not v_closed or v_line.line ~ '^[ \t]')
            ) or v_next = 'c' and v_in_list;
            v_fence := case when v_next = 'c' then recall._fence(v_line.bare) end;
            if v_next = v_kind and (v_next = 'i' or v_next in ('p', 't') and not v_closed) then
                v_next := null;
            end if;
            v_closed := v_next is not distinct from 'h';
        end if;
        if v_next in ('u', 'd') then
            -- A line under the first one makes it a heading, or the head of a table.
            v_kind := case v_next when 'u' then 'h' else 't' end;
            v_closed := v_next = 'u';
        elsif v_next is not null and v_lines <> '{}' then
            return next recall._markdown_block(v_ordinal, v_kind, v_lines);
            v_lines := '{}';
        end if;
        if v_next not in ('u', 'd') then
            v_kind := v_next;
            v_ordinal := v_ordinal + 1;
        end if;
        v_lines := array_append(v_lines, v_line.line);
    end loop;
    if array_to_string(v_lines, '') <> '' then
        return next recall._markdown_block(v_ordinal, v_kind, v_lines);
    end if;
end;
$$;

comment on function recall._markdown_blocks is
'The blocks of p_content, each with the blank lines after it; joined, they give it back. A # inside'
' code is no heading. An unclosed fence ends with the text.';
--# db/functions/20_chunk/_markdown_kind.sql
-- What a line of Markdown that is not blank begins or continues.
create or replace function recall._markdown_kind(
    p_line text,
    p_bare text,
    p_kind text,
    p_closed boolean,
    p_in_list boolean,
    p_only_line text
)
returns text
language plpgsql
immutable
parallel safe
security invoker
as $$
declare
    v_first text := left(p_bare, 1);
begin
    return case
        when v_first = '#' and p_line ~ '^ {0,3}#{1,6}([ \t\r\n]|$)' then 'h'
        when
            (v_first in ('<', '~') or strpos(p_bare, '```') > 0)
            and recall._fence(p_bare) is not null
            then 'c'
        when
            v_first in ('=', '-')
            and p_kind = 'p'
            and not p_closed
            and length(p_bare) > 1
            and btrim(p_bare, v_first) = ''
            and p_line ~ '^ {0,3}[-=]'
            and p_only_line !~ '^[ \t]*([-*+>|#<]|[0-9]+[.)])'
            then 'u'
        when
            v_first in ('-', ':')
            and p_kind = 'p'
            and not p_closed
            and strpos(p_bare, '|') > 0
            and p_bare ~ '^[-:][-: |\t]*$'
            and p_only_line is not null
            then 'd'
        when v_first = '|' or p_kind = 't' and not p_closed and strpos(p_bare, '|') > 0 then 't'
        when
            not p_in_list
            and (p_kind in ('', 'i') or p_closed)
            and p_line ~ '^( {4}| {0,3}\t)'
            then 'i'
        else 'p'
    end;
end;
$$;

comment on function recall._markdown_kind is
'h heading, u underline of a heading, c opening of a fence, t table row, d line under the head of'
' a table without outer bars, i indented code, p prose. p_only_line: the line before, where the'
' block has no other. p_closed: a blank line, a heading or the end of a fence came before.';
--# db/functions/20_chunk/_overlap_tail.sql
-- The end of a chunk that the next one repeats: from a sentence's start, else a word's.
create or replace function recall._overlap_tail(
    p_content text,
    p_skip integer,
    p_overlap integer
)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
declare
    v_tail text := right(p_content, least(p_overlap, (length(p_content) - p_skip) / 2));
begin
    return coalesce(
        substring(v_tail from '(?:[。！？；｡\n]|[.!?;…][ \t])[ \t\r\n　]*([^ \t\r\n　].*)$'),
        substring(v_tail from '[ \t\r　，、：,（）()「」][ \t\r\n　]*([^ \t\r\n　].*)$'),
        substring(
            v_tail
            from '^[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u200d\u20d0-\u20ff\u3099\u309a'
            || '\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]*([^ \t\r\n　].*)$'
        ),
        ''
    );
end;
$$;

comment on function recall._overlap_tail is
'At most p_overlap characters from the end of p_content, and at most half of what follows its'
' first p_skip characters; empty where only space is left.';
--# db/functions/20_chunk/_pieces.sql
-- A block as pieces that may stand in different chunks; the whole where it fits.
create or replace function recall._pieces(
    p_content text,
    p_kind "char",
    p_max_chars integer,
    p_overlap integer
)
returns text []
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
declare
    v_budget integer := p_max_chars - p_overlap;
    v_mark text;
begin
    if
        length(p_content)
        <= (case when p_kind = 'p' then greatest(v_budget / 2, 1) else p_max_chars end)
    then
        return array[p_content];
    end if;
    -- A mark that the text does not contain.
    v_mark := chr(1) || md5(p_content);
    return array(
        select p.piece
        from
            string_to_table(
                regexp_replace(
                    p_content,
                    case
                        when p_kind in ('c', 't', 'f') then '(\n)'
                        else
                            '([。！？；｡]+[”’」』）》】"'')]*[ \t\r\n　]*'
                            || '|[.!?;…]+["''”’)\]]*[ \t\r\n　]+'
                            || '|\n(?=[ \t]*(?:[-*+•]|[0-9]+[.)])[ \t]))'
                    end,
                    '\1' || v_mark, 'g'
                ),
                v_mark
            ) with ordinality as s (sentence, ordinal),
            unnest(
                case
                    when length(s.sentence) <= v_budget then array[s.sentence]
                    else recall._cut_characters(s.sentence, greatest(least(100, v_budget / 2), 1))
                end
            ) with ordinality as p (piece, ordinal)
        where p.piece <> ''
        order by s.ordinal, p.ordinal
    );
end;
$$;

comment on function recall._pieces is
'p_content, cut only as far as needed: code, tables and headings stay whole up to p_max_chars,'
' then go by line; prose longer than half of p_max_chars - p_overlap goes by sentence (also after'
' a semicolon and before list items). What is still longer is cut by characters. Joined, the'
' pieces give p_content.';
--# db/functions/20_chunk/_plain_blocks.sql
-- The paragraphs of a plain text, each with the blank lines after it.
create or replace function recall._plain_blocks(p_content text)
returns setof recall.text_block
language plpgsql
immutable
parallel safe
strict
security invoker
rows 100
as $$
declare
    -- A mark that the text does not contain.
    v_mark text := chr(1) || md5(p_content);
begin
    return query
    select b.ordinal::integer, 'p'::"char", null::integer, null::text, b.content
    from
        string_to_table(
            regexp_replace(p_content, '(\n[ \t\r]*\n[ \t\r\n]*)', '\1' || v_mark, 'g'), v_mark
        ) with ordinality as b (content, ordinal)
    where b.content <> '';
end;
$$;

comment on function recall._plain_blocks is
'The paragraphs of p_content, with the blank lines that follow each; joined, they give it back.';
--# db/functions/20_chunk/_section_blocks.sql
-- The blocks of a text, each with whether it begins a section, and an end mark.
create or replace function recall._section_blocks(p_content text, p_format text)
returns table (
    kind "char",
    level integer,
    title text,
    content text,
    is_leaf boolean,
    starts_section boolean
)
language plpgsql
stable
parallel safe
security invoker
rows 100
as $$
begin
    return query execute format(
        $query$
        with block as (
            select
                b.*,
                -- Whether a heading stands alone: the next heading, or the end, follows.
                b.level is not null and (
                    lead(b.ordinal) over w is null or lead(b.level) over w is not null
                ) as is_empty,
                lead(b.level) over w as next_level
            from recall.%I($1) as b
            window w as (order by b.ordinal)
        ),
        heading as (
            select
                *,
                is_empty and coalesce(next_level, 0) <= level as is_leaf
            from block
        ),
        section as (
            select
                ordinal, kind, level, title, content, is_leaf,
                level is not null and not coalesce(
                    lag(is_empty) over w and (
                        level > lag(level) over w
                        or is_leaf and lag(is_leaf) over w and level = lag(level) over w
                    ),
                    false
                ) as starts_section
            from heading
            window w as (order by ordinal)
        )
        (
            select kind, level, title, content, is_leaf, starts_section
            from section
            order by ordinal
        )
        union all
        select 'e', null, null, '', false, true
        $query$,
        case p_format
            when 'markdown' then '_markdown_blocks'
            when 'html' then '_html_blocks'
            else '_plain_blocks'
        end
    ) using p_content;
end;
$$;

comment on function recall._section_blocks is
'The blocks of p_content in order, then one of kind e. A heading begins a section unless the one'
' before it stands alone and is above it, or both are leaves (headings without text) of one'
' level. is_leaf says that the heading is listed under the one above it.';
--# db/functions/20_chunk/chunk_text.sql
-- Cuts a text into chunks: by section, then greedily by paragraph, sentence and character.
create or replace function recall.chunk_text(
    p_content text,
    p_format text default 'text',
    p_max_chars integer default 800,
    p_overlap integer default 80
)
returns setof recall.text_chunk
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_block record;
    v_piece text;
    v_path text [] := '{}';
    v_levels integer [] := '{}';
    v_parts text [] := '{}';
    v_chunk recall.text_chunk := (0, '{}', '', 0);
    v_new_section boolean;
    v_visible text;
    v_length integer := 0;
    v_tail text;
    v_above integer;
    v_is_heading boolean;
begin
    perform recall._check_chunking(p_format, p_max_chars, p_overlap);
    if p_format = 'text' and length(p_content) between 1 and p_max_chars then
        return query select 1, '{}'::text[], p_content, 0;
        return;
    end if;
    for v_block in select * from recall._section_blocks(p_content, p_format) loop
        v_new_section := v_block.starts_section;
        v_is_heading := v_block.level is not null;
        v_visible := case when v_block.kind = 'e' then '.' else '[^ \t\r\n]' end;
        foreach v_piece in array recall._pieces(
            v_block.content, v_block.kind, p_max_chars, p_overlap
        ) loop
            if
                v_length + length(v_piece) > p_max_chars and v_parts <> '{}'
                -- Blank lines before the first heading go with it.
                or v_new_section and array_to_string(v_parts, '') ~ v_visible
            then
                v_chunk.ordinal := v_chunk.ordinal + 1;
                v_chunk.content := array_to_string(v_parts, '');
                return next v_chunk;
                v_tail := case
                    when v_new_section then ''
                    else recall._overlap_tail(v_chunk.content, v_chunk.overlap, p_overlap)
                end;
                if length(v_tail) + length(v_piece) > p_max_chars then
                    v_tail := '';
                end if;
                v_chunk.overlap := length(v_tail);
                v_length := v_chunk.overlap;
                v_parts := array[v_tail];
            end if;
            if v_is_heading then
                v_above := (
                    select count(*) from unnest(v_levels) as l (level) where l.level < v_block.level
                );
                v_levels := v_levels[:v_above] || v_block.level;
                v_path := v_path[:v_above] || coalesce(v_block.title, '');
                v_chunk.heading_path := array_remove(
                    case when v_block.is_leaf then v_path[:v_above] else v_path end, ''
                );
                v_is_heading := false;
            end if;
            v_parts := array_append(v_parts, v_piece);
            v_length := v_length + length(v_piece);
            v_new_section := false;
        end loop;
    end loop;
end;
$$;

comment on function recall.chunk_text is
'The chunks of p_content, in order from 1. p_format: text, markdown or html. No chunk is longer'
' than p_max_chars (50 to 1000000) characters. Chunks of one section overlap by at most p_overlap'
' (0 to half of p_max_chars) characters, cut at a border where there is one. substr(content,'
' overlap + 1), joined, is p_content again; for html it is recall.html_to_text(p_content).'
' Sections are headed by # or underlined headings, or h1 to h6; heading_path names the headings'
' above a chunk. Headings without text of their own go with what follows. Null or empty: no'
' chunk. Raises 22023 for bad arguments.';

grant execute on function recall.chunk_text to recall_reader;
--# db/functions/20_chunk/html_to_text.sql
-- The visible text of an HTML page, as recall.chunk_text cuts it.
create or replace function recall.html_to_text(p_content text)
returns text
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
as $$
begin
    return (
        select coalesce(string_agg(b.content, '' order by b.ordinal), '')
        from recall._html_blocks(p_content) as b
    );
end;
$$;

comment on function recall.html_to_text is
'Text without tags, comments, scripts, styles and the page''s title; entities decoded; spaces'
' joined except in pre; a line a paragraph, list item or table row, cells between bars. Malformed'
' HTML is read as far as it goes.';

grant execute on function recall.html_to_text to recall_reader;
--# db/functions/30_index/_add_postings.sql
-- Adds the postings of new chunk versions: to a term's last block where they fit, else in new
-- blocks.
create or replace function recall._add_postings(p_product_id integer, p_rows tid [])
returns void
language plpgsql
volatile
parallel unsafe
strict
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
begin
    with added as (
        select
            t.lexeme collate "C" as term,
            count(*)::integer as n,
            max(coalesce(cardinality(t.positions), 1)) as max_tf,
            min(c.length) as min_length,
            min(c.version) as lo,
            max(c.version) as hi,
            array_agg(
                (c.version::bigint << 32) | (least(c.length, 16777215)::bigint << 8)
                | coalesce(cardinality(t.positions), 1)
            ) as postings
        from recall._waiting_changes(p_rows, 1) as c, unnest(c.terms) as t
        group by 1
    ),
    placed as materialized (
        select a.*, l.ctid as last_block, coalesce(l.n + a.n <= 240, false) as fits
        from added as a
        left join lateral (
            select b.ctid, b.n
            from _block as b
            where b.product_id = p_product_id and b.term = a.term
            order by b.lo desc
            limit 1
        ) as l on true
    ),
    grown as (
        update _block as b
        set
            lo = least(b.lo, p.lo),
            hi = greatest(b.hi, p.hi),
            n = b.n + p.n,
            max_tf = greatest(b.max_tf, p.max_tf),
            min_length = least(b.min_length, p.min_length),
            postings = b.postings || p.postings
        from placed as p
        where p.fits and b.ctid = p.last_block
    ),
    new_words as (
        insert into _trigram (product_id, trigram, batch, terms)
        select
            p_product_id,
            w.trigram,
            (select max(p.hi) from placed as p),
            w.terms
        from recall._new_word_trigrams(
            array(select p.term from placed as p where p.last_block is null)
        ) as w
    )
    insert into _block (product_id, term, lo, hi, n, max_tf, min_length, postings)
    select
        p_product_id,
        p.term,
        case
            when p.n <= 240 then p.lo
            else (select min(v >> 32)::integer from unnest(s.postings) as v)
        end,
        p.hi,
        cardinality(s.postings),
        p.max_tf,
        p.min_length,
        s.postings
    from placed as p
    cross join generate_series(1, p.n, 240) as i
    cross join lateral (select p.postings[i:i + 239] as postings) as s
    where not p.fits;
end;
$$;

comment on function recall._add_postings is
'Part of a compaction: packs the versions that the given rows of _pending bring, and enters'
' words that the product did not have into _trigram.';
--# db/functions/30_index/_compact.sql
-- Packs the waiting changes of a product into blocks. Advisory lock: one session a product, never
-- waits.
create or replace function recall._compact(p_product_id integer)
returns integer
language plpgsql
volatile
parallel unsafe
strict
security definer
set search_path = recall, pg_temp
set work_mem = '48MB'
set jit = off
set enable_seqscan = off
as $$
declare
    v_rows tid [];
    v_packed integer := 0;
begin
    if not pg_try_advisory_xact_lock(recall._compact_lock(), p_product_id) then
        return 0;
    end if;
    loop
        -- +1 before -1 of a version, so that what is taken away is in a block or in the same batch.
        v_rows := array(
            select ctid
            from _pending
            where product_id = p_product_id
            order by version, sign desc
            limit 2500
        );
        exit when cardinality(v_rows) = 0;
        perform recall._add_postings(p_product_id, v_rows);
        perform recall._drop_postings(p_product_id, v_rows);
        with moved as (
            delete from _pending where ctid = any(v_rows)
            returning sign, length
        )
        insert into _packed as p (product_id, chunks, total_length)
        select p_product_id, sum(sign), sum(sign * length::bigint) from moved
        on conflict (product_id) do update
        set
            chunks = p.chunks + excluded.chunks,
            total_length = p.total_length + excluded.total_length;
        v_packed := v_packed + cardinality(v_rows);
        exit when cardinality(v_rows) < 2500;
    end loop;
    return v_packed;
end;
$$;

comment on function recall._compact is
'Packs all changes that the session sees and gives their number; 0 when another session is at'
' it. The lock is held until the transaction ends.';
--# db/functions/30_index/_compact_lock.sql
-- First key of the advisory locks under which blocks are written; the second is the product's id.
create or replace function recall._compact_lock()
returns integer
language sql
immutable
parallel safe
security invoker
begin atomic
    select 1919249004;
end;

comment on function recall._compact_lock is 'The class of the advisory locks of compaction.';
--# db/functions/30_index/_compact_when_due.sql
-- Compacts a product when enough changes wait, unless another session is at it.
create or replace function recall._compact_when_due(p_product_id integer)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
declare
    v_limit bigint;
begin
    -- With one snapshot for the whole transaction, rows packed since would raise 40001.
    if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
        return;
    end if;
    select least(2000, greatest(256, coalesce(max(chunks), 0) / 4)) into v_limit
    from _packed
    where product_id = p_product_id;
    if (
        select count(*) >= v_limit
        from (select from _pending where product_id = p_product_id limit v_limit) as p
    ) then
        perform recall._compact(p_product_id);
    end if;
end;
$$;

comment on function recall._compact_when_due is
'Runs recall._compact where changes of a quarter of the packed chunks wait, 256 at least, 2,000'
' at most. Does nothing in repeatable read and serializable transactions.';
--# db/functions/30_index/_drop_postings.sql
-- Takes the postings of deleted chunk versions out of their blocks; empty blocks go.
create or replace function recall._drop_postings(p_product_id integer, p_rows tid [])
returns void
language plpgsql
volatile
parallel unsafe
strict
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
begin
    with dead as materialized (
        select t.lexeme collate "C" as term, array_agg(c.version) as versions
        from recall._waiting_changes(p_rows, -1) as c, unnest(c.terms) as t
        group by 1
    ),
    target as materialized (
        select
            b.ctid as block,
            array(
                select p
                from unnest(b.postings) as p
                where
                    (p >> 32)::integer not in (
                        select v from unnest(d.versions) as v where v between b.lo and b.hi
                    )
            ) as postings
        from dead as d
        cross join lateral (
            select x.ctid, x.lo, x.hi, x.postings
            from _block as x
            where x.product_id = p_product_id and x.term = d.term
            offset 0
        ) as b
        where exists (select from unnest(d.versions) as v where v between b.lo and b.hi)
    ),
    gone as (
        delete from _block as b
        using target as t
        where b.ctid = t.block and cardinality(t.postings) = 0
    )
    update _block as b
    set postings = t.postings, n = cardinality(t.postings)
    from target as t
    where b.ctid = t.block and cardinality(t.postings) between 1 and b.n - 1;
end;
$$;

comment on function recall._drop_postings is
'Part of a compaction: rewrites the blocks that hold versions which the given rows of _pending'
' take away. lo, hi, max_tf and min_length stay, as bounds.';
--# db/functions/30_index/_drop_product_index.sql
-- Deletes the BM25 index of a deleted product.
create or replace function recall._drop_product_index()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(recall._compact_lock(), old.id);
    delete from _pending where product_id = old.id;
    delete from _block where product_id = old.id;
    delete from _packed where product_id = old.id;
    delete from _trigram where product_id = old.id;
    return null;
end;
$$;

comment on function recall._drop_product_index is
'Trigger function of product, after delete, for each row.';
--# db/functions/30_index/_index_changes.sql
-- Appends what a statement changed to the index: one row a chunk version that came or went.
create or replace function recall._index_changes()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_due integer [];
    v_product_id integer;
begin
    if tg_op = 'TRUNCATE' then
        truncate recall._pending, recall._block, recall._packed, recall._trigram;
        return null;
    elsif tg_op = 'INSERT' then
        with appended as (
            insert into _pending (product_id, version, sign, length, terms)
            select product_id, version, 1, length, ts_vector_extra from new_rows
            returning product_id, version
        )
        select array_agg(distinct product_id) into v_due from appended where version % 64 = 0;
    elsif tg_op = 'DELETE' then
        with appended as (
            insert into _pending (product_id, version, sign, length, terms)
            select product_id, version, -1, length, ts_vector_extra from old_rows
            returning product_id, version
        )
        select array_agg(distinct product_id) into v_due from appended where version % 64 = 0;
    else
        with changed as (
            select product_id, version, 1 as sign, length, ts_vector_extra from new_rows
            union all
            select product_id, version, -1, length, ts_vector_extra from old_rows
        ),
        appended as (
            insert into _pending (product_id, version, sign, length, terms)
            select product_id, version, min(sign), min(length), (array_agg(ts_vector_extra))[1]
            from changed
            group by product_id, version
            having count(*) = 1
            returning product_id, version
        )
        select array_agg(distinct product_id) into v_due from appended where version % 64 = 0;
    end if;
    foreach v_product_id in array coalesce(v_due, '{}') loop
        perform recall._compact_when_due(v_product_id);
    end loop;
    return null;
end;
$$;

comment on function recall._index_changes is
'Trigger function of chunk, after each statement, with transition tables new_rows and old_rows.'
' About one row in 64 looks whether the product is due to be compacted.';
--# db/functions/30_index/_is_word.sql
-- Whether a term is a word that can be misspelt: 3 to 40 characters, some letter, none of CJK.
create or replace function recall._is_word(p_term text)
returns boolean
language sql
immutable
parallel safe
security invoker
begin atomic
    select
        pg_catalog.length(p_term) between 3 and 40
        and p_term collate "C" ~ '[^0-9.:_+-]'
        and p_term collate "C" !~ '[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]'
        and p_term collate "C" !~ '[\uff00-\uffef\U00020000-\U0003ffff]';
end;

comment on function recall._is_word is
'Whether recall.by_fuzzy may correct to this term. Han, kana and hangul are matched by bigrams'
' instead.';
--# db/functions/30_index/_new_word_trigrams.sql
-- Groups the words among some terms by their trigrams, cut as in recall._trigrams. CJK terms and
-- numbers are no words here.
create or replace function recall._new_word_trigrams(p_terms text [])
returns table (trigram text, terms text [])
language plpgsql
stable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return query
    select w.trigram, array_agg(w.term)
    from (
        select t.term, substr('  ' || t.term || ' ', i, 3) collate "C" as trigram
        from unnest(p_terms) as t (term)
        cross join lateral generate_series(1, length(t.term) + 1) as i
        where recall._is_word(t.term)
    ) as w
    group by w.trigram;
end;
$$;

comment on function recall._new_word_trigrams is
'One row a trigram, with the words of p_terms that have it; words as recall._is_word says.';
--# db/functions/30_index/_prepare_chunk.sql
-- Fills in what a chunk is indexed by. Where neither text nor analyzer changed, the old values
-- stay.
create or replace function recall._prepare_chunk()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
declare
    v_title text;
    v_version integer;
    v_text text;
begin
    if new.product_id is null then
        select d.product_id into new.product_id
        from document as d
        where d.id = new.doc_id and recall._may_write(d.product_id);
        if not found then
            raise exception 'doc_id: there is no document % that you may write', new.doc_id
                using errcode = 'foreign_key_violation', hint = 'Insert the document first.';
        end if;
    end if;
    select d.title, p.analyzer, recall._analyzer_version(p.analyzer)
    into v_title, new.analyzer, v_version
    from document as d
    inner join product as p on p.id = d.product_id
    where d.product_id = new.product_id and d.id = new.doc_id;
    if not found then
        -- The foreign key, or before it row-level security, says what is wrong.
        new.version := nextval('recall.chunk_version_seq');
        return new;
    end if;
    v_text := recall._indexed_text(v_title, new.heading_path, new.content_chunk);
    new.content_hash := sha256(convert_to(v_text, 'UTF8'));
    new.analyzer_version := v_version;
    if tg_op = 'UPDATE' then
        new.version := old.version;
        new.length := old.length;
        new.ts_vector_extra := old.ts_vector_extra;
        if
            (new.product_id, new.content_hash, new.analyzer, new.analyzer_version)
            is not distinct from
            (old.product_id, old.content_hash, old.analyzer, old.analyzer_version)
        then
            return new;
        end if;
        new.modified := case when new.modified = old.modified then now() else new.modified end;
    end if;
    -- Weight D throughout: recall._bm25_waiting marks terms by weight A.
    new.ts_vector_extra := setweight(recall.analyze(v_text, new.analyzer), 'D');
    select coalesce(sum(coalesce(cardinality(t.positions), 1)), 0) into new.length
    from unnest(new.ts_vector_extra) as t;
    new.version := nextval('recall.chunk_version_seq');
    return new;
end;
$$;

comment on function recall._prepare_chunk is
'Trigger function of chunk, before insert or update: product_id from doc_id where null,'
' content_hash, terms, length, and a new version where any of them changed. What a client writes'
' into these columns is overwritten. Raises 23503 for a missing document.';
--# db/functions/30_index/_trigrams.sql
-- The distinct trigrams of a word, with two spaces before and one behind it, as pg_trgm cuts them.
create or replace function recall._trigrams(p_word text)
returns text []
language sql
immutable
parallel safe
strict
security invoker
begin atomic
    select
        array(
            select distinct pg_catalog.substr('  ' || p_word || ' ', i, 3)
            from pg_catalog.generate_series(1, pg_catalog.length(p_word) + 1) as i
        );
end;

comment on function recall._trigrams is
'Trigrams of a word for the correction of misspelt ones: the length of the word plus one, or'
' fewer.';
--# db/functions/30_index/_waiting_changes.sql
-- The given rows of _pending without those that cancel each other out.
create or replace function recall._waiting_changes(p_rows tid [], p_sign integer)
returns table (version integer, length integer, terms tsvector)
language plpgsql
stable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return query
    select p.version, p.length, p.terms
    from (
        select q.version, q.sign, q.length, q.terms, count(*) over (partition by q.version) as n
        from _pending as q
        where q.ctid = any(p_rows)
    ) as p
    where p.n = 1 and p.sign = p_sign
    order by p.version;
end;
$$;

comment on function recall._waiting_changes is
'Chunk versions of the given rows that only came (p_sign 1) or only went (-1), by version.';
--# db/functions/30_index/check_index.sql
-- Recounts the BM25 index of a product from its chunks and tells every difference.
create or replace function recall.check_index(p_product_name text)
returns table (problem text, term text, version integer, difference bigint)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
set work_mem = '32MB'
as $$
#variable_conflict use_column
declare
    v_id integer := (recall._require_product(p_product_name, 'write')).id;
begin
    return query
    with posting (term, version, tf, length, n) as (
        select t.lexeme, c.version, coalesce(cardinality(t.positions), 1), c.length, -1
        from chunk as c cross join lateral unnest(c.ts_vector_extra) as t
        where c.product_id = v_id
        union all
        select t.lexeme, p.version, coalesce(cardinality(t.positions), 1), p.length, p.sign
        from _pending as p cross join lateral unnest(p.terms) as t
        where p.product_id = v_id
        union all
        select b.term, (p >> 32)::integer, (p & 255)::integer, (p >> 8 & 16777215)::integer, 1
        from _block as b cross join lateral unnest(b.postings) as p
        where b.product_id = v_id
    ),
    corpus (chunks, total_length) as (
        select -count(*), -sum(c.length::bigint) from chunk as c where c.product_id = v_id
        union all
        select sum(p.sign), sum(p.sign * p.length::bigint)
        from _pending as p
        where p.product_id = v_id
        union all
        select p.chunks, p.total_length from _packed as p where p.product_id = v_id
    )
    select 'posting', p.term, p.version, sum(p.n)
    from posting as p
    group by p.term, p.version, p.tf, p.length
    having sum(p.n) <> 0
    union all
    select 'number of chunks', null, null, sum(c.chunks)::bigint
    from corpus as c
    having coalesce(sum(c.chunks), 0) <> 0
    union all
    select 'total length', null, null, sum(c.total_length)::bigint
    from corpus as c
    having coalesce(sum(c.total_length), 0) <> 0
    union all
    select 'bounds of a block', b.term, b.lo, null
    from _block as b
    cross join lateral (
        select
            min(p >> 32) as lo, max(p >> 32) as hi, count(*) as n,
            max(p & 255) as max_tf, min(p >> 8 & 16777215) as min_length
        from unnest(b.postings) as p
    ) as p
    where
        b.product_id = v_id
        and (
            p.lo < b.lo or p.hi > b.hi or p.n <> b.n or p.n = 0
            or p.max_tf > b.max_tf or p.min_length < b.min_length
        );
end;
$$;

comment on function recall.check_index is
'One row a difference between the index and a recount of the chunks; none when all is right.'
' difference: how many too many (above 0) or missing. Reads the whole product. Raises 42704 for'
' a product that the caller may not write.';

grant execute on function recall.check_index to recall_writer;
--# db/functions/30_index/compact.sql
-- Packs what writers appended to the BM25 index since the last compaction.
create or replace procedure recall.compact(p_product_name text default null)
language plpgsql
security definer
set search_path = recall, pg_temp
as $$
declare
    v_id integer;
    v_packed integer;
begin
    if p_product_name is not null then
        v_packed := recall._compact((recall._require_product(p_product_name, 'write')).id);
        raise notice '%: % changes packed', p_product_name, v_packed;
        return;
    end if;
    for v_id in select id from product where recall._may_write(id) order by id loop
        perform recall._compact(v_id);
    end loop;
end;
$$;

comment on procedure recall.compact is
'Packs the waiting changes of a product, or of every product that the caller may write.'
' Searches are as right before as after. It blocks nobody, and skips a product that another'
' session is compacting. Writers call it by themselves when changes of 256 chunks or a quarter'
' of the product, at most 2,000, wait.';

grant execute on procedure recall.compact to recall_writer;
--# db/functions/30_index/rebuild_index.sql
-- Makes the BM25 index of a product anew from its chunks, beside running readers and writers.
create or replace function recall.rebuild_index(p_product_name text)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_id integer := (recall._require_product(p_product_name, 'write')).id;
begin
    -- Waits for a compaction. One statement: chunks and waiting changes are of one snapshot.
    perform pg_advisory_xact_lock(recall._compact_lock(), v_id);
    with pending as (delete from _pending where product_id = v_id returning 1),
    block as (delete from _block where product_id = v_id returning 1),
    packed as (delete from _packed where product_id = v_id returning 1),
    words as (delete from _trigram where product_id = v_id returning 1)
    insert into _pending (product_id, version, sign, length, terms)
    select c.product_id, c.version, 1, c.length, c.ts_vector_extra
    from chunk as c
    where
        c.product_id = v_id
        and (select count(*) from pending) + (select count(*) from block)
        + (select count(*) from packed) + (select count(*) from words) >= 0;
    return recall._compact(v_id);
end;
$$;

comment on function recall.rebuild_index is
'Throws the index of a product away and packs its chunks again; gives their number. Searches'
' see the old index until the transaction commits. In repeatable read or serializable'
' transactions it may raise 40001. Raises 42704 for a product that the caller may not write.';

grant execute on function recall.rebuild_index to recall_writer;
--# db/functions/40_embed/_begin_encoder_step.sql
-- Begins a conjugate-gradient step: q = ridge · p, the diagonal's part of the product with p.
create or replace function recall._begin_encoder_step(p_encoder_id integer)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_settings text[];
begin
    perform recall._require_fit(p_encoder_id);
    v_settings := recall._set_fit_planning();
    update _fit_vector as q
    set v = p.v * array_fill(f.ridge::real, array[vector_dims(p.v)])::vector
    from _fit_vector as p
    inner join _fit_chunk as f on f.encoder_id = p_encoder_id and p.chunk_no = f.chunk_no
    where
        q.encoder_id = p_encoder_id
        and q.kind = 'q'
        and p.encoder_id = p_encoder_id
        and p.kind = 'p'
        and q.chunk_no = p.chunk_no;
    perform recall._set_fit_planning(v_settings);
end;
$$;

comment on function recall._begin_encoder_step is
'Sets q of a fit''s state to ridge times p. Raises 55000.';

grant execute on function recall._begin_encoder_step to recall_writer;
--# db/functions/40_embed/_check_embeddings.sql
-- Raises where arrays for store_embeddings do not fit together or a vector is none of the model's.
create or replace function recall._check_embeddings(
    p_model recall.model,
    p_lengths integer [],
    p_embeddings vector []
)
returns void
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_number bigint;
    v_dimensions integer;
begin
    if exists (
        select 1 from unnest(p_lengths) as l where l is distinct from cardinality(p_embeddings)
    ) then
        raise exception 'p_embeddings: the arrays have different lengths: %', p_lengths
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give one product id, chunk id and hash a vector.';
    end if;
    select n, vector_dims(v) into v_number, v_dimensions
    from unnest(p_embeddings) with ordinality as e (v, n)
    where v is null or vector_dims(v) <> p_model.dimensions or vector_norm(v) = 0
    order by n
    limit 1;
    if found then
        raise exception 'p_embeddings: vector % %', v_number,
            case
                when v_dimensions is null then 'is null'
                when v_dimensions = p_model.dimensions then 'is zero'
                else format('has %s dimensions', v_dimensions)
            end
            using
                errcode = 'invalid_parameter_value',
                hint = format(
                    'Model "%s" makes vectors of %s dimensions; recall.fail_embedding_jobs takes'
                    ' back the texts that it cannot embed.', p_model.name, p_model.dimensions
                );
    end if;
end;
$$;

comment on function recall._check_embeddings is
'Raises 22023 unless p_lengths all equal the number of vectors, and each vector is as long as'
' the model''s and not zero.';
--# db/functions/40_embed/_clear_fit.sql
-- Deletes what a fit worked on.
create or replace function recall._clear_fit(p_encoder_id integer)
returns void
language plpgsql
volatile
parallel unsafe
strict
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    delete from recall._fit_posting where encoder_id = p_encoder_id;
    delete from recall._fit_vector where encoder_id = p_encoder_id;
    delete from recall._fit_term where encoder_id = p_encoder_id;
    delete from recall._fit_chunk where encoder_id = p_encoder_id;
end;
$$;

comment on function recall._clear_fit is 'Deletes what the fit of this id worked on.';
--# db/functions/40_embed/_default_model.sql
-- The model whose vectors searches of a product use.
create or replace function recall._default_model(p_product_id integer)
returns integer
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
as $$
begin
    return (select model_id from product_model where product_id = p_product_id and is_default);
end;
$$;

comment on function recall._default_model is
'The id of the model that a product''s searches use; null where it has none.';
--# db/functions/40_embed/_divide_vectors.sql
-- Element by element, p_dividend / p_divisor; 0 where the divisor is 0.
create or replace function recall._divide_vectors(p_dividend vector, p_divisor vector)
returns vector
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return (
        select array_agg(coalesce(a::double precision / nullif(b, 0), 0)::real order by i)::vector
        from unnest(p_dividend::real[], p_divisor::real[]) with ordinality as t (a, b, i)
    );
end;
$$;

comment on function recall._divide_vectors is
'The element-wise quotient of two vectors of one length; 0 where the divisor is 0.';
--# db/functions/40_embed/_encode_query.sql
-- The learned encoder's vector of a query: the sum of its terms' vectors, in the centred space.
create or replace function recall._encode_query(
    p_product_id integer,
    p_model_id integer,
    p_terms tsvector
)
returns vector
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_sum vector;
begin
    select sum(
        case
            when q.weight = 1 then v.term_vector
            else v.term_vector
                * array_fill(q.weight::real, array[vector_dims(v.term_vector)])::vector
        end
    )
    into v_sum
    from recall._encoder as e
    cross join lateral (
        select
            t.lexeme collate "C" as term,
            sqrt(sum(case w when 'A' then 1 else 0.25 end)) as weight
        from unnest(p_terms) as t (lexeme, positions, weights)
        cross join unnest(t.weights) as w
        group by t.lexeme
    ) as q
    cross join lateral (
        select
            case
                when t.chunk_no is null then t.term_vector::vector
                else (
                    select
                        c.dual_vector::vector
                        * array_fill(t.weight, array[vector_dims(c.dual_vector)])::vector
                    from recall._encoder_chunk as c
                    where c.encoder_id = e.id and c.chunk_no = t.chunk_no
                )
            end as term_vector
        from recall._encoder_term as t
        where t.encoder_id = e.id and t.term = q.term
        offset 0
    ) as v
    where e.product_id = p_product_id and e.model_id = p_model_id and e.in_use;
    return case when vector_norm(v_sum) > 0 then l2_normalize(v_sum) end;
end;
$$;

comment on function recall._encode_query is
'The unit-length vector of a query''s terms by the learned encoder in use, to be compared with'
' embeddings less the encoder''s mean; null without an encoder and for unknown terms only. A'
' term''s weight is the root of its occurrences; occurrences of a label other than A, synonyms,'
' count a quarter.';
--# db/functions/40_embed/_end_encoder_step.sql
-- Ends a conjugate-gradient step, all columns at once; gives the relative residual.
create or replace function recall._end_encoder_step(p_encoder_id integer)
returns double precision
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_settings text[];
    v_before vector;
    v_curvature vector;
    v_after vector;
    v_alpha vector;
    v_left double precision;
begin
    perform recall._require_fit(p_encoder_id);
    v_settings := recall._set_fit_planning();
    select sum(r.v * r.v), sum(p.v * q.v) into v_before, v_curvature
    from _fit_vector as r
    inner join _fit_vector as p on p.encoder_id = p_encoder_id and r.chunk_no = p.chunk_no
    inner join _fit_vector as q on q.encoder_id = p_encoder_id and r.chunk_no = q.chunk_no
    where r.encoder_id = p_encoder_id and r.kind = 'r' and p.kind = 'p' and q.kind = 'q';
    v_alpha := recall._divide_vectors(v_before, v_curvature);
    update _fit_vector as t
    set v = case t.kind
        when 'a' then t.v + d.v * v_alpha
        else recall._settle_vector(t.v - d.v * v_alpha)
    end
    from _fit_vector as d
    where
        t.encoder_id = p_encoder_id
        and d.encoder_id = p_encoder_id
        and t.chunk_no = d.chunk_no
        and ((t.kind = 'a' and d.kind = 'p') or (t.kind = 'r' and d.kind = 'q'));
    select sum(v * v) into v_after from _fit_vector where encoder_id = p_encoder_id and kind = 'r';
    perform recall._turn_encoder_step(p_encoder_id, recall._divide_vectors(v_after, v_before));
    perform recall._set_fit_planning(v_settings);
    update _encoder
    set residual = coalesce(
        sqrt((select sum(x) from unnest(v_after::real[]) as x) / nullif(squares, 0)), 0
    )
    where id = p_encoder_id
    returning residual into v_left;
    return v_left;
end;
$$;

comment on function recall._end_encoder_step is
'Moves a fit''s solution by alpha = r·r / p·q in each column, and turns the search direction.'
' Gives the length of the residual relative to that of the embeddings less their mean, 0 to'
' about 1. Raises 55000.';

grant execute on function recall._end_encoder_step to recall_writer;
--# db/functions/40_embed/_end_encoder_steps.sql
-- Ends a fit's steps: s becomes the solution over the chunks' norms, for the terms' vectors.
create or replace function recall._end_encoder_steps(p_encoder_id integer)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_settings text[];
begin
    perform recall._require_fit(p_encoder_id);
    v_settings := recall._set_fit_planning();
    update _fit_vector as s
    set v = a.v * array_fill(f.inverse_norm::real, array[vector_dims(a.v)])::vector
    from _fit_vector as a
    inner join _fit_chunk as f on f.encoder_id = p_encoder_id and a.chunk_no = f.chunk_no
    where
        s.encoder_id = p_encoder_id
        and s.kind = 's'
        and a.encoder_id = p_encoder_id
        and a.kind = 'a'
        and s.chunk_no = a.chunk_no;
    perform recall._set_fit_planning(v_settings);
end;
$$;

comment on function recall._end_encoder_steps is
'Sets s of a fit''s state to its solution over the chunks'' norms. Raises 55000.';

grant execute on function recall._end_encoder_steps to recall_writer;
--# db/functions/40_embed/_has_vector_index.sql
-- Whether the HNSW index over a product's vectors of a model is there and may be used.
create or replace function recall._has_vector_index(p_product_id integer, p_model_id integer)
returns boolean
language plpgsql
stable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return exists (
        select 1
        from pg_catalog.pg_index as i
        inner join pg_catalog.pg_class as c on i.indexrelid = c.oid
        where
            c.relnamespace = 'recall'::regnamespace
            and c.relname = recall._vector_index_name(p_product_id, p_model_id)
            and i.indisvalid
    );
end;
$$;

comment on function recall._has_vector_index is
'Whether recall.build_vector_indexes has built the index over a product''s vectors of a model.';
--# db/functions/40_embed/_multiply_encoder_terms.sql
-- Adds the part of XXᵀp that comes of a range of terms to q.
create or replace function recall._multiply_encoder_terms(p_encoder_id integer, p_terms int4range)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_settings text[];
begin
    perform recall._require_fit(p_encoder_id);
    v_settings := recall._set_fit_planning();
    with term_vector as materialized (
        select t.term_no, t.v from recall._sum_encoder_terms(p_encoder_id, p_terms, 2) as t
    ),
    by_tf as (
        select p.chunk_no, p.tf, sum(t.v) as v
        from _fit_posting as p
        inner join term_vector as t on p.term_no = t.term_no
        where
            p.encoder_id = p_encoder_id
            and p.term_no >= lower(p_terms)
            and p.term_no < upper(p_terms)
        group by p.chunk_no, p.tf
    ),
    by_chunk as (
        select
            b.chunk_no,
            sum(
                b.v * array_fill(
                    (f.inverse_norm * sqrt(b.tf))::real, array[vector_dims(b.v)]
                )::vector
            ) as v
        from by_tf as b
        inner join _fit_chunk as f on f.encoder_id = p_encoder_id and b.chunk_no = f.chunk_no
        group by b.chunk_no
    )
    update _fit_vector as q
    set v = q.v + b.v
    from by_chunk as b
    where q.encoder_id = p_encoder_id and q.kind = 'q' and q.chunk_no = b.chunk_no;
    perform recall._set_fit_planning(v_settings);
end;
$$;

comment on function recall._multiply_encoder_terms is
'Adds to q of a fit''s state what the terms whose numbers are in p_terms give of XXᵀp. Raises'
' 55000.';

grant execute on function recall._multiply_encoder_terms to recall_writer;
--# db/functions/40_embed/_queue_embeddings.sql
-- Trigger on chunk: a new or changed text loses its vectors and waits for those of each model.
create or replace function recall._queue_embeddings()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        insert into embedding_job (product_id, chunk_id, model_id, content_hash)
        select n.product_id, n.id, m.model_id, n.content_hash
        from new_rows as n
        inner join product_model as m on n.product_id = m.product_id
        order by n.product_id, n.id, m.model_id;
        return null;
    end if;
    -- The job is taken before the vector goes: who stores a vector holds its job.
    insert into embedding_job (product_id, chunk_id, model_id, content_hash)
    select n.product_id, n.id, m.model_id, n.content_hash
    from new_rows as n
    inner join old_rows as o on n.product_id = o.product_id and n.id = o.id
    inner join product_model as m on n.product_id = m.product_id
    where n.content_hash is distinct from o.content_hash
    order by n.product_id, n.id, m.model_id
    on conflict (product_id, chunk_id, model_id) do update set
        content_hash = excluded.content_hash,
        attempts = 0,
        next_try = now(),
        claim = null,
        last_error = null;
    if found then
        delete from embedding as e
        using new_rows as n
        inner join old_rows as o on n.product_id = o.product_id and n.id = o.id
        where
            e.product_id = n.product_id
            and e.chunk_id = n.id
            and n.content_hash is distinct from o.content_hash;
    end if;
    return null;
end;
$$;

comment on function recall._queue_embeddings is
'Statement trigger with transition tables new_rows and, on update, old_rows: leaves a job for'
' each model of the product where content_hash is new, and deletes the vectors of the old text.';
--# db/functions/40_embed/_read_encoder_terms.sql
-- Reads a fit's terms and postings, sets its state; gives the ranges of terms to go over.
create or replace function recall._read_encoder_terms(p_encoder_id integer)
returns int4range []
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_encoder recall._encoder := recall._require_fit(p_encoder_id);
    v_step integer;
    v_settings text[] := recall._set_fit_planning();
begin
    v_encoder.chunk_count := (select count(*) from _fit_chunk where encoder_id = p_encoder_id);
    -- Terms of several chunks come first: the ranges end before those of one.
    insert into _fit_term (encoder_id, term_no, term, df, idf)
    select
        p_encoder_id,
        row_number() over (order by t.df = 1, t.term),
        t.term,
        t.df,
        ln(1 + (v_encoder.chunk_count - t.df + 0.5) / (t.df + 0.5))
    from (
        select u.lexeme collate "C" as term, count(*)::integer as df
        from _fit_chunk as f
        inner join chunk as c on c.product_id = v_encoder.product_id and f.chunk_id = c.id
        cross join unnest(c.ts_vector_extra) as u
        where f.encoder_id = p_encoder_id
        group by 1
    ) as t;
    insert into _fit_posting (encoder_id, term_no, chunk_no, tf)
    select p_encoder_id, t.term_no, f.chunk_no, coalesce(cardinality(u.positions), 1)
    from _fit_chunk as f
    inner join chunk as c on c.product_id = v_encoder.product_id and f.chunk_id = c.id
    cross join unnest(c.ts_vector_extra) as u
    inner join _fit_term as t
        on t.encoder_id = p_encoder_id and u.lexeme collate "C" = t.term
    where f.encoder_id = p_encoder_id
    order by t.term_no, f.chunk_no;
    analyze _fit_chunk, _fit_term, _fit_posting;
    select count(*) filter (where df > 1), count(*)
    into v_encoder.shared_term_count, v_encoder.term_count
    from _fit_term
    where encoder_id = p_encoder_id;
    perform recall._weigh_encoder_chunks(v_encoder);
    perform recall._set_fit_planning(v_settings);
    update _encoder
    set
        chunk_count = v_encoder.chunk_count,
        shared_term_count = v_encoder.shared_term_count,
        term_count = v_encoder.term_count
    where id = p_encoder_id;
    -- 40 MB of vectors at a time.
    v_step := 10000000 / (select dimensions from model where id = v_encoder.model_id);
    return array(
        select int4range(n, least(n + v_step, v_encoder.shared_term_count + 1))
        from generate_series(1, v_encoder.shared_term_count, v_step) as n
    );
end;
$$;

comment on function recall._read_encoder_terms is
'Fills the working tables of a fit from the chunks'' terms, with Lucene''s idf over these'
' chunks; gives ranges of the numbers of the terms that occur in several chunks. Raises 55000.';

grant execute on function recall._read_encoder_terms to recall_writer;
--# db/functions/40_embed/_require_fit.sql
-- The open fit of this id, if the caller may write its product.
create or replace function recall._require_fit(p_encoder_id integer)
returns recall._encoder
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_encoder recall._encoder;
begin
    select * into v_encoder
    from recall._encoder
    where id = p_encoder_id and not in_use and recall._may_write(product_id);
    if not found then
        raise exception 'p_encoder_id: there is no open fit %', p_encoder_id
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'The model was detached while it was fitted, or another session cleared it.';
    end if;
    return v_encoder;
end;
$$;

comment on function recall._require_fit is
'The encoder that is being fitted under this id, if the caller may write its product; raises'
' 55000.';
--# db/functions/40_embed/_require_model.sql
-- A model by its name and kind.
create or replace function recall._require_model(p_name text, p_kind text default 'embed')
returns recall.model
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_model recall.model;
begin
    select * into v_model from model where name = p_name and kind = p_kind;
    if not found then
        raise exception 'p_model: there is no model "%" of kind %', p_name, p_kind
            using
                errcode = 'undefined_object',
                hint = 'recall.register_model makes a model known.';
    end if;
    return v_model;
end;
$$;

comment on function recall._require_model is
'The model of this name and kind (embed, rerank, generate). Raises 42704 where there is none.';
--# db/functions/40_embed/_set_fit_planning.sql
-- Sets, for the transaction, memory and join methods for passes over wide rows; gives what was set.
create or replace function recall._set_fit_planning(p_settings text [] default null)
returns text []
language plpgsql
volatile
parallel unsafe
security invoker
as $$
declare
    v_names text[] := array[
        'work_mem', 'enable_nestloop', 'enable_mergejoin', 'enable_sort', 'jit'
    ];
    v_settings text[] := coalesce(p_settings, array['128MB', 'off', 'off', 'off', 'off']);
    v_before text[];
begin
    for i in 1..5 loop
        v_before[i] := pg_catalog.current_setting(v_names[i]);
        perform pg_catalog.set_config(v_names[i], v_settings[i], true);
    end loop;
    return v_before;
end;
$$;

comment on function recall._set_fit_planning is
'Sets work_mem, enable_nestloop, enable_mergejoin, enable_sort and jit until the transaction'
' ends: to p_settings, or where null to what passes over vectors need, hashed. Gives the'
' settings before.';
--# db/functions/40_embed/_settle_vector.sql
-- A vector whose elements below 1e-9 are 0: pgvector raises where a product of two underflows.
create or replace function recall._settle_vector(p_vector vector)
returns vector
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, public, extensions, pg_temp
as $$
declare
    -- Adding 0.01 in single precision drops what is smaller than half of its last bit.
    v_floor vector := array_fill(0.01::real, array[vector_dims(p_vector)])::vector;
begin
    return (p_vector + v_floor) - v_floor;
end;
$$;

comment on function recall._settle_vector is
'p_vector with elements below about 1e-9 set to 0, and others of its size rounded to that.';
--# db/functions/40_embed/_start_encoder.sql
-- Checks learn_query_encoder's arguments, clears what dead fits left, and opens a new one.
create or replace function recall._start_encoder(
    p_product_name text,
    p_model text,
    p_lambda double precision,
    p_iterations integer
)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model_id integer;
    v_encoder_id integer;
begin
    if p_lambda is null or not (p_lambda > 0 and p_lambda <= 100) then
        raise exception 'p_lambda: must be above 0 and at most 100, not %', p_lambda
            using errcode = 'invalid_parameter_value', hint = '0.05 to 0.3 do well.';
    elsif p_iterations is null or p_iterations not between 1 and 100 then
        raise exception 'p_iterations: must be between 1 and 100, not %', p_iterations
            using errcode = 'invalid_parameter_value', hint = 'About 5 are enough.';
    end if;
    v_model_id := case
        when p_model is null then recall._default_model(v_product.id)
        else (recall._require_model(p_model)).id
    end;
    if not exists (
        select from product_model where product_id = v_product.id and model_id = v_model_id
    ) then
        raise exception 'p_product_name: no model embeds "%"%',
            p_product_name, coalesce(format(' under the name "%s"', p_model), '')
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'select recall.attach_model(…) lets one embed it.';
    end if;
    for v_encoder_id in
        select id
        from _encoder
        where product_id = v_product.id and model_id = v_model_id and not in_use
    loop
        -- A fit holds this lock, and a session that dies lets it go.
        if pg_try_advisory_xact_lock(hashtext('recall._encoder'), v_encoder_id) then
            perform recall._clear_fit(v_encoder_id);
            delete from _encoder where id = v_encoder_id and not in_use;
        end if;
    end loop;
    insert into _encoder (product_id, model_id, lambda, iterations, analyzer, analyzer_version)
    select v_product.id, v_model_id, p_lambda, p_iterations, a.name, a.version
    from analyzer as a
    where a.name = v_product.analyzer
    returning id into v_encoder_id;
    perform pg_advisory_lock(hashtext('recall._encoder'), v_encoder_id);
    insert into _fit_chunk (encoder_id, chunk_no, chunk_id)
    select v_encoder_id, row_number() over (order by c.id), c.id
    from chunk as c
    inner join embedding as e
        on c.product_id = e.product_id and c.id = e.chunk_id and c.content_hash = e.content_hash
    where c.product_id = v_product.id and e.model_id = v_model_id and length(c.ts_vector_extra) > 0;
    if not exists (select from _fit_chunk where encoder_id = v_encoder_id offset 1) then
        raise exception 'p_product_name: too few chunks of "%" have embeddings to learn from',
            p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Run scripts/embed; recall.embedding_status() tells how far it is.';
    end if;
    return v_encoder_id;
end;
$$;

comment on function recall._start_encoder is
'Opens a fit of the product''s query encoder and gives its id: checks the arguments, clears what'
' fits of dead sessions left, lists the chunks that have embeddings. Raises 42704, 22023, 55000.';

grant execute on function recall._start_encoder to recall_writer;
--# db/functions/40_embed/_sum_encoder_terms.sql
-- Xᵀ times a fit's state: for a term, a power of idf times the sum of √tf · s over its chunks.
create or replace function recall._sum_encoder_terms(
    p_encoder_id integer,
    p_terms int4range,
    p_idf_power double precision
)
returns table (term_no integer, v vector)
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
#variable_conflict use_column
begin
    -- Summed per (term, tf) before scaling: a product with a number costs as much as many sums.
    return query
    with by_tf as (
        select p.term_no, p.tf, sum(s.v) as v
        from _fit_posting as p
        inner join _fit_vector as s on p.chunk_no = s.chunk_no
        where
            p.encoder_id = p_encoder_id
            and p.term_no >= lower(p_terms)
            and p.term_no < upper(p_terms)
            and s.encoder_id = p_encoder_id
            and s.kind = 's'
        group by p.term_no, p.tf
    )
    select
        b.term_no,
        sum(
            b.v * array_fill(
                (t.idf ^ p_idf_power * sqrt(b.tf))::real, array[vector_dims(b.v)]
            )::vector
        )
    from by_tf as b
    inner join _fit_term as t on t.encoder_id = p_encoder_id and b.term_no = t.term_no
    group by b.term_no;
end;
$$;

comment on function recall._sum_encoder_terms is
'The vectors of the terms whose numbers are in p_terms: idf to p_idf_power times the sum, over'
' the chunks that have the term, of √tf times s of the fit''s state.';
--# db/functions/40_embed/_turn_encoder_step.sql
-- A conjugate-gradient step's next search direction: p = r + beta · p, s = p over the chunk's norm.
create or replace function recall._turn_encoder_step(p_encoder_id integer, p_beta vector)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    update _fit_vector as p
    set v = recall._settle_vector(r.v + p.v * p_beta)
    from _fit_vector as r
    where
        p.encoder_id = p_encoder_id
        and p.kind = 'p'
        and r.encoder_id = p_encoder_id
        and r.kind = 'r'
        and p.chunk_no = r.chunk_no;
    update _fit_vector as s
    set v = p.v * array_fill(f.inverse_norm::real, array[vector_dims(p.v)])::vector
    from _fit_vector as p
    inner join _fit_chunk as f on f.encoder_id = p_encoder_id and p.chunk_no = f.chunk_no
    where
        s.encoder_id = p_encoder_id
        and s.kind = 's'
        and p.encoder_id = p_encoder_id
        and p.kind = 'p'
        and s.chunk_no = p.chunk_no;
end;
$$;

comment on function recall._turn_encoder_step is
'Sets p and s of a fit''s state for its next step; p_beta: r·r after, over r·r before it, a'
' column each.';
--# db/functions/40_embed/_use_encoder.sql
-- Completes a fit with the terms of one chunk; searches use it when the transaction ends.
create or replace function recall._use_encoder(p_encoder_id integer)
returns text
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_encoder recall._encoder := recall._require_fit(p_encoder_id);
begin
    insert into _encoder_term (encoder_id, term, chunk_no, weight)
    select p_encoder_id, t.term, p.chunk_no, t.idf ^ 2.25 * sqrt(p.tf)
    from _fit_term as t
    inner join _fit_posting as p on p.encoder_id = p_encoder_id and t.term_no = p.term_no
    where t.encoder_id = p_encoder_id and t.df = 1;
    insert into _encoder_chunk (encoder_id, chunk_no, dual_vector)
    select p_encoder_id, chunk_no, v::halfvec
    from _fit_vector
    where encoder_id = p_encoder_id and kind = 's';
    -- Two fits that end at once take turns here; the model may have been detached meanwhile.
    perform 1
    from product_model
    where product_id = v_encoder.product_id and model_id = v_encoder.model_id
    for update;
    if not found then
        raise exception 'p_model: the product does not use this model any more'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.attach_model makes it use the model.';
    end if;
    delete from _encoder
    where product_id = v_encoder.product_id and model_id = v_encoder.model_id and in_use;
    update _encoder set in_use = true, fitted_at = clock_timestamp() where id = p_encoder_id;
    perform recall._clear_fit(p_encoder_id);
    perform pg_advisory_unlock(hashtext('recall._encoder'), p_encoder_id);
    return format(
        'query encoder in use: %s chunks, %s terms in several of them, %s in one, %s s',
        v_encoder.chunk_count, v_encoder.shared_term_count,
        v_encoder.term_count - v_encoder.shared_term_count,
        round(extract(epoch from clock_timestamp() - v_encoder.started), 1)
    );
end;
$$;

comment on function recall._use_encoder is
'Writes what is left of a fitted encoder, deletes the one it follows and what the fit worked on,'
' and says what it holds. Raises 55000.';

grant execute on function recall._use_encoder to recall_writer;
--# db/functions/40_embed/_vector_index_name.sql
-- The name of the HNSW index over one product's vectors of one model.
create or replace function recall._vector_index_name(p_product_id integer, p_model_id integer)
returns name
language sql
immutable
parallel safe
strict
security invoker
begin atomic
    select ('embedding_hnsw_' || p_product_id || '_' || p_model_id || '_idx')::name;
end;

comment on function recall._vector_index_name is
'The name of the HNSW index over a product''s vectors of a model, whether it exists or not.';
--# db/functions/40_embed/_weigh_encoder_chunks.sql
-- A fit's norms, ridges and mean, and its state before the first step: r = p = Y, a = 0.
create or replace function recall._weigh_encoder_chunks(p_encoder recall._encoder)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_mean vector;
begin
    -- A term of one chunk adds its squared weight to that chunk's diagonal and nothing elsewhere.
    update _fit_chunk as f
    set
        inverse_norm = 1 / sqrt(w.squares),
        ridge = p_encoder.lambda + w.single_squares / w.squares
    from (
        select
            p.chunk_no,
            sum(p.tf * t.idf ^ 2) as squares,
            coalesce(sum(p.tf * t.idf ^ 2) filter (where t.df = 1), 0) as single_squares
        from _fit_posting as p
        inner join _fit_term as t on t.encoder_id = p_encoder.id and p.term_no = t.term_no
        where p.encoder_id = p_encoder.id
        group by p.chunk_no
    ) as w
    where f.encoder_id = p_encoder.id and f.chunk_no = w.chunk_no;
    select avg(e.content_embedding::vector) into v_mean
    from _fit_chunk as f
    inner join embedding as e
        on e.product_id = p_encoder.product_id and f.chunk_id = e.chunk_id
    where f.encoder_id = p_encoder.id and e.model_id = p_encoder.model_id;
    insert into _fit_vector (encoder_id, kind, chunk_no, v)
    select
        p_encoder.id,
        k.kind,
        f.chunk_no,
        e.v * array_fill(k.factor, array[vector_dims(e.v)])::vector
    from _fit_chunk as f
    inner join lateral (
        select l2_normalize(y.content_embedding::vector - v_mean) as v
        from embedding as y
        where
            y.product_id = p_encoder.product_id
            and y.chunk_id = f.chunk_id
            and y.model_id = p_encoder.model_id
    ) as e on true
    cross join lateral (
        values ('a', 0::real), ('p', 1), ('q', 0), ('r', 1), ('s', f.inverse_norm::real)
    ) as k (kind, factor)
    where f.encoder_id = p_encoder.id;
    -- A chunk whose embedding went since the fit began takes no part.
    delete from _fit_chunk as f
    where
        f.encoder_id = p_encoder.id
        and not exists (
            select from _fit_vector as v
            where v.encoder_id = p_encoder.id and v.kind = 'r' and v.chunk_no = f.chunk_no
        );
    update _encoder
    set
        mean_vector = v_mean,
        squares = (
            select sum(vector_norm(v) ^ 2)
            from _fit_vector
            where encoder_id = p_encoder.id and kind = 'r'
        )
    where id = p_encoder.id;
end;
$$;

comment on function recall._weigh_encoder_chunks is
'Sets, for each chunk of a fit, inverse_norm = 1/sqrt(sum of tf idf²) and ridge = lambda + sum'
' of the squared unit-length weights of its terms that no other chunk has; and the five vectors'
' of the state.';
--# db/functions/40_embed/_write_encoder_terms.sql
-- Writes the vectors of a range of terms, W = Xᵀa, for queries that weigh idf^1.25 · √tf.
create or replace function recall._write_encoder_terms(p_encoder_id integer, p_terms int4range)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_settings text[];
begin
    perform recall._require_fit(p_encoder_id);
    v_settings := recall._set_fit_planning();
    insert into _encoder_term (encoder_id, term, term_vector)
    select p_encoder_id, t.term, w.v::halfvec
    from recall._sum_encoder_terms(p_encoder_id, p_terms, 2.25) as w
    inner join _fit_term as t on t.encoder_id = p_encoder_id and w.term_no = t.term_no;
    perform recall._set_fit_planning(v_settings);
end;
$$;

comment on function recall._write_encoder_terms is
'Writes the vectors of the terms whose numbers are in p_terms; s of the fit''s state is the'
' solution over the chunks'' norms by then. Raises 55000.';

grant execute on function recall._write_encoder_terms to recall_writer;
--# db/functions/40_embed/attach_model.sql
-- Lets a model embed a product's chunks: all that are there are queued, later ones by trigger.
create or replace function recall.attach_model(
    p_product_name text,
    p_model text default 'multilingual-e5-small',
    p_is_default boolean default null
)
returns bigint
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model recall.model := recall._require_model(p_model);
    v_queued bigint := 0;
begin
    if not exists (
        select 1 from product_model where product_id = v_product.id and model_id = v_model.id
    ) then
        -- Waits for open writers, whose triggers do not see the new row, and holds later ones off.
        lock table chunk in share mode;
        insert into product_model (product_id, model_id, is_default)
        select
            v_product.id,
            v_model.id,
            not exists (select 1 from product_model where product_id = v_product.id and is_default)
        on conflict (product_id, model_id) do nothing;
        insert into embedding_job (product_id, chunk_id, model_id, content_hash)
        select c.product_id, c.id, v_model.id, c.content_hash
        from chunk as c
        where
            c.product_id = v_product.id
            and not exists (
                select 1
                from embedding as e
                where
                    e.product_id = c.product_id
                    and e.chunk_id = c.id
                    and e.model_id = v_model.id
            )
        order by c.id
        on conflict (product_id, chunk_id, model_id) do nothing;
        get diagnostics v_queued = row_count;
    end if;
    if p_is_default then
        perform 1 from product_model where product_id = v_product.id order by model_id for update;
        update product_model set is_default = false
        where product_id = v_product.id and is_default and model_id <> v_model.id;
        update product_model set is_default = true
        where product_id = v_product.id and not is_default and model_id = v_model.id;
    end if;
    return v_queued;
end;
$$;

comment on function recall.attach_model is
'Lets a model embed a product''s chunks and gives the number queued. p_is_default: true makes'
' searches use it from now on; a product''s first model is its default. The same call again'
' changes nothing. Attaching waits for open writers of chunks. Raises 42704 for an unknown'
' product or model.';

grant execute on function recall.attach_model to recall_writer;
--# db/functions/40_embed/build_vector_indexes.sql
-- Builds an HNSW index for each model of a product that has many vectors; drops those of few.
create or replace procedure recall.build_vector_indexes(
    p_product_name text,
    p_min_vectors integer default 10000
)
language plpgsql
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model record;
    v_index name;
    v_vectors bigint;
begin
    if p_min_vectors is null or p_min_vectors < 1 then
        raise exception 'p_min_vectors: must be 1 or more, not %', p_min_vectors
            using errcode = 'invalid_parameter_value', hint = 'About 10000 is where an index pays.';
    end if;
    for v_model in
        select m.id, m.dimensions
        from product_model as pm
        inner join model as m on pm.model_id = m.id
        where pm.product_id = v_product.id
        order by m.id
    loop
        v_index := recall._vector_index_name(v_product.id, v_model.id);
        select count(*) into v_vectors
        from embedding
        where product_id = v_product.id and model_id = v_model.id;
        if v_vectors < p_min_vectors / 2
            and to_regclass('recall.' || v_index) is not null
        then
            execute format('drop index recall.%I', v_index);
        elsif v_vectors >= p_min_vectors
            and not recall._has_vector_index(v_product.id, v_model.id)
        then
            if to_regclass('recall.' || v_index) is not null then
                execute format('drop index recall.%I', v_index);
            end if;
            raise notice 'building % over % vectors', v_index, v_vectors;
            execute format(
                'create index %I on recall.embedding'
                ' using hnsw ((content_embedding::halfvec(%s)) halfvec_cosine_ops)'
                ' where product_id = %s and model_id = %s',
                v_index, v_model.dimensions, v_product.id, v_model.id
            );
        end if;
    end loop;
end;
$$;

comment on procedure recall.build_vector_indexes is
'Builds an HNSW index over the product''s vectors of each model that has p_min_vectors or more,'
' where there is none, and drops that of a model with less than half as many. Below that an'
' exact scan is as quick and misses nothing. Vectors cannot be stored while an index is built.'
' Raises 42704 for a product that the caller may not write, 22023 for a bad p_min_vectors.';

grant execute on procedure recall.build_vector_indexes to recall_admin;
--# db/functions/40_embed/claim_embedding_jobs.sql
-- Takes texts to embed from a model's queue, for a while; many clients can take some at once.
create or replace function recall.claim_embedding_jobs(
    p_model text,
    p_limit integer default 64,
    p_lease interval default '2 minutes'
)
returns table (
    product_id integer,
    chunk_id bigint,
    content_hash bytea,
    content text,
    claim uuid
)
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
declare
    v_model recall.model := recall._require_model(p_model);
    v_claim uuid := gen_random_uuid();
    v_now timestamptz := clock_timestamp();
    v_product_ids integer[];
    v_chunk_ids bigint[];
begin
    if p_limit is null or p_limit not between 1 and 10000 then
        raise exception 'p_limit: must be between 1 and 10000, not %', p_limit
            using errcode = 'invalid_parameter_value', hint = '64, say: what takes seconds.';
    elsif p_lease is null or p_lease not between '1 second' and '1 day' then
        raise exception 'p_lease: must be between 1 second and 1 day, not %', p_lease
            using
                errcode = 'invalid_parameter_value',
                hint = 'Jobs not stored within it are given to others.';
    end if;
    v_product_ids := array(
        select m.product_id
        from product_model as m
        where m.model_id = v_model.id and recall._may_write(m.product_id)
    );
    with due as (
        select j.product_id, j.chunk_id
        from embedding_job as j
        where
            j.model_id = v_model.id
            and j.attempts < 10
            and j.next_try <= v_now
            and j.product_id = any(v_product_ids)
        order by j.next_try, j.product_id, j.chunk_id
        limit p_limit
        for update skip locked
    ),
    taken as (
        update embedding_job as j
        set attempts = j.attempts + 1, claim = v_claim, next_try = v_now + p_lease
        from due as d
        where j.product_id = d.product_id and j.chunk_id = d.chunk_id and j.model_id = v_model.id
        returning j.product_id, j.chunk_id
    )
    select array_agg(t.product_id), array_agg(t.chunk_id)
    into v_product_ids, v_chunk_ids
    from taken as t;
    -- While the jobs are locked, the hashes of their texts cannot change.
    return query
    select
        c.product_id,
        c.id,
        c.content_hash,
        recall._indexed_text(d.title, c.heading_path, c.content_chunk),
        v_claim
    from unnest(v_product_ids, v_chunk_ids) as t (product_id, chunk_id)
    inner join chunk as c on t.product_id = c.product_id and t.chunk_id = c.id
    inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
    order by c.product_id, c.id;
end;
$$;

comment on function recall.claim_embedding_jobs is
'Takes up to p_limit (1 to 10000) jobs of products that the caller may write: the texts to'
' embed, the hashes to hand back to recall.store_embeddings, and a claim for'
' recall.fail_embedding_jobs. Jobs that are neither stored nor failed within p_lease are given'
' to others. Nothing waits for locks. A job is claimed 10 times at most. Raises 42704 for an'
' unknown model, 22023 for a bad limit or lease.';

grant execute on function recall.claim_embedding_jobs to recall_writer;
--# db/functions/40_embed/detach_model.sql
-- Ends a model's use by a product: its vectors, jobs and query encoder of the product go.
create or replace function recall.detach_model(p_product_name text, p_model text)
returns boolean
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model recall.model := recall._require_model(p_model);
    v_index name := recall._vector_index_name(v_product.id, v_model.id);
begin
    if not exists (
        select 1 from product_model where product_id = v_product.id and model_id = v_model.id
    ) then
        return false;
    end if;
    lock table chunk in share mode;
    delete from product_model where product_id = v_product.id and model_id = v_model.id;
    -- Jobs go first: who stores a vector holds its job.
    delete from embedding_job where product_id = v_product.id and model_id = v_model.id;
    delete from embedding where product_id = v_product.id and model_id = v_model.id;
    delete from _encoder where product_id = v_product.id and model_id = v_model.id;
    if to_regclass('recall.' || v_index) is not null then
        execute format('drop index recall.%I', v_index);
    end if;
    return true;
end;
$$;

comment on function recall.detach_model is
'Ends a model''s use by a product and drops what it made there. Gives whether it was in use.'
' Where the default model goes, name another with recall.attach_model(…, p_is_default => true).'
' Waits for open writers of chunks. Raises 42704 for an unknown product or model.';

grant execute on function recall.detach_model to recall_writer;
--# db/functions/40_embed/embedding_status.sql
-- How far the embedding of products has come, a row a product and model.
create or replace function recall.embedding_status(
    p_product_name text default null,
    p_model text default null
)
returns table (
    product_name text,
    model text,
    is_default boolean,
    chunks bigint,
    embedded bigint,
    waiting bigint,
    claimed bigint,
    failed bigint,
    last_error text
)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    if p_product_name is not null then
        perform recall._require_product(p_product_name);
    end if;
    if p_model is not null then
        perform recall._require_model(p_model);
    end if;
    return query
    select
        p.name,
        m.name,
        pm.is_default,
        (select count(*) from chunk as c where c.product_id = p.id),
        (
            select count(*)
            from embedding as e
            where e.product_id = p.id and e.model_id = m.id
        ),
        j.waiting,
        j.claimed,
        j.failed,
        j.last_error
    from product_model as pm
    inner join product as p on pm.product_id = p.id
    inner join model as m on pm.model_id = m.id
    cross join lateral (
        select
            count(*) filter (where q.attempts < 10 and not q.held) as waiting,
            count(*) filter (where q.held) as claimed,
            count(*) filter (where q.attempts >= 10 and not q.held) as failed,
            (array_agg(q.last_error order by q.next_try desc) filter (
                where q.last_error is not null
            ))[1] as last_error
        from (
            select *, claim is not null and next_try > clock_timestamp() as held
            from embedding_job
            where product_id = p.id and model_id = m.id
        ) as q
    ) as j
    where
        (p_product_name is null or p.name = p_product_name)
        and (p_model is null or m.name = p_model)
        and recall._may_read(p.id)
    order by p.name collate "C", m.name collate "C";
end;
$$;

comment on function recall.embedding_status is
'One row a product that the caller may read and model, or the ones named: chunks in all; embedded;'
' waiting in the queue; claimed by a client now; failed, resting after ten attempts until'
' recall.retry_embedding_jobs; the last error. Raises 42704 for an unknown product or model.';

grant execute on function recall.embedding_status to recall_reader;
--# db/functions/40_embed/fail_embedding_jobs.sql
-- Hands claimed jobs back: with an error they are tried again later and later, without one at once.
create or replace function recall.fail_embedding_jobs(
    p_model text,
    p_product_ids integer [],
    p_chunk_ids bigint [],
    p_claim uuid,
    p_error text default null,
    p_retry_after interval default null
)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_now timestamptz := clock_timestamp();
    v_count integer;
begin
    if cardinality(p_product_ids) is distinct from cardinality(p_chunk_ids) then
        raise exception 'p_chunk_ids: the arrays have different lengths'
            using errcode = 'invalid_parameter_value', hint = 'Give one product id a chunk id.';
    end if;
    with held as (
        select j.product_id, j.chunk_id
        from embedding_job as j
        inner join unnest(p_product_ids, p_chunk_ids) as g (product_id, chunk_id)
            on j.product_id = g.product_id and j.chunk_id = g.chunk_id
        where
            j.model_id = v_model.id
            and j.claim = p_claim
            and recall._may_write(j.product_id)
        for update of j skip locked
    )
    update embedding_job as j
    set
        claim = null,
        attempts = case when p_error is null then greatest(j.attempts - 1, 0) else j.attempts end,
        last_error = coalesce(left(p_error, 2000), j.last_error),
        next_try = v_now + case
            when p_error is null then '0'
            else greatest(
                coalesce(p_retry_after, '0'),
                least(10 * 2 ^ (j.attempts - 1), 3600) * (0.75 + random() / 2)
                * interval '1 second'
            )
        end
    from held as h
    where j.product_id = h.product_id and j.chunk_id = h.chunk_id and j.model_id = v_model.id;
    get diagnostics v_count = row_count;
    return v_count;
end;
$$;

comment on function recall.fail_embedding_jobs is
'Hands back jobs still held under p_claim and gives their number. With p_error, which is kept,'
' they are due after 10 s, 20 s, 40 s … up to an hour (a quarter more or less, at least'
' p_retry_after), and rest after the tenth attempt; without, at once, and the attempt does not'
' count. Raises 42704 for an unknown model, 22023 for arrays of different lengths.';

grant execute on function recall.fail_embedding_jobs to recall_writer;
--# db/functions/40_embed/learn_query_encoder.sql
-- Fits a query encoder: one vector a term, so that a chunk's terms add up to its embedding.
create or replace procedure recall.learn_query_encoder(
    p_product_name text,
    p_model text default null,
    p_lambda double precision default 0.25,
    p_iterations integer default 5
)
language plpgsql
security invoker
as $$
declare
    v_commit boolean;
    v_context text;
    v_encoder_id integer;
    v_ranges int4range[];
    v_range int4range;
begin
    -- Called by itself it commits its steps; in a transaction block or a function it must not.
    get diagnostics v_context = pg_context;
    v_commit := pg_catalog.statement_timestamp() = pg_catalog.transaction_timestamp()
        and pg_catalog.strpos(v_context, e'\n') = 0
        and pg_catalog.current_query() ~* '^\s*call\M[^;]*;?\s*$';
    v_encoder_id := recall._start_encoder(p_product_name, p_model, p_lambda, p_iterations);
    v_ranges := recall._read_encoder_terms(v_encoder_id);
    if v_commit then
        commit;
    end if;
    for v_iteration in 1..p_iterations loop
        perform recall._begin_encoder_step(v_encoder_id);
        foreach v_range in array v_ranges loop
            perform recall._multiply_encoder_terms(v_encoder_id, v_range);
            if v_commit then
                commit;
            end if;
        end loop;
        raise notice 'query encoder of %: iteration % of %, residual %',
            p_product_name, v_iteration, p_iterations,
            pg_catalog.round(recall._end_encoder_step(v_encoder_id)::numeric, 4);
        if v_commit then
            commit;
        end if;
    end loop;
    perform recall._end_encoder_steps(v_encoder_id);
    foreach v_range in array v_ranges loop
        perform recall._write_encoder_terms(v_encoder_id, v_range);
        if v_commit then
            commit;
        end if;
    end loop;
    raise notice '%', recall._use_encoder(v_encoder_id);
end;
$$;

comment on procedure recall.learn_query_encoder is
'Fits, from a product''s chunks and their embeddings by p_model (null: the product''s default),'
' the vectors of terms with which searches embed their queries. With X the unit-length rows of'
' idf·√tf of the chunks'' terms and Y their embeddings less the mean, at unit length, W'
' minimizes ‖XW−Y‖² + λ‖W‖²; solved for A in (XXᵀ+λI)A = Y, W = XᵀA, by p_iterations (1 to 100)'
' conjugate-gradient steps from zero, all columns at once. Early stopping smooths as λ does.'
' p_lambda is above 0, at most 100. Searches use the last complete fit until this one is. Called'
' by itself it commits its steps. Raises 42704 for an unknown product or model, 22023 for a bad'
' argument, 55000 where too few chunks have embeddings.';

grant execute on procedure recall.learn_query_encoder to recall_writer;
--# db/functions/40_embed/query_encoder_status.sql
-- What the learned query encoders of products hold, and whether they have grown stale.
create or replace function recall.query_encoder_status(p_product_name text default null)
returns table (
    product_name text,
    model text,
    fitted_at timestamptz,
    chunks integer,
    terms integer,
    lambda double precision,
    iterations integer,
    residual double precision,
    embedded bigint,
    changed bigint,
    is_stale boolean
)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    if p_product_name is not null then
        perform recall._require_product(p_product_name);
    end if;
    return query
    select
        p.name,
        m.name,
        e.fitted_at,
        e.chunk_count,
        e.term_count,
        e.lambda,
        e.iterations,
        e.residual,
        v.embedded,
        v.changed,
        e.id is null
        or (e.analyzer, e.analyzer_version) is distinct from (p.analyzer, a.version)
        or greatest(v.changed, e.chunk_count - v.embedded) * 10 > v.embedded
    from product_model as pm
    inner join product as p on pm.product_id = p.id
    inner join model as m on pm.model_id = m.id
    inner join analyzer as a on p.analyzer = a.name
    left join _encoder as e
        on pm.product_id = e.product_id and pm.model_id = e.model_id and e.in_use
    cross join lateral (
        select
            count(*) as embedded,
            count(*) filter (where y.created > coalesce(e.started, '-infinity')) as changed
        from embedding as y
        where y.product_id = pm.product_id and y.model_id = pm.model_id
    ) as v
    where (p_product_name is null or p.name = p_product_name) and recall._may_read(p.id)
    order by p.name collate "C", m.name collate "C";
end;
$$;

comment on function recall.query_encoder_status is
'One row a product that the caller may read, or the one named, and model: of the encoder in use'
' (nulls where there is none) when it was fitted, over how many chunks and terms, with which'
' settings; how many chunks have embeddings now, and how many of these are newer than the fit.'
' is_stale: there is none, the analyzer has changed, or a tenth of the chunks came, changed or'
' went since. Raises 42704.';

grant execute on function recall.query_encoder_status to recall_reader;
--# db/functions/40_embed/register_model.sql
-- Makes a model known; the same call again changes nothing and gives the same id.
create or replace function recall.register_model(
    p_name text,
    p_provider text default 'external',
    p_dimensions integer default null,
    p_options jsonb default '{}',
    p_kind text default 'embed'
)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_model recall.model;
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'p_name: a model needs a name of 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'Give it its maker''s name for it.';
    elsif p_kind is null or p_kind not in ('embed', 'rerank', 'generate') then
        raise exception 'p_kind: must be embed, rerank or generate, not %', p_kind
            using errcode = 'invalid_parameter_value', hint = 'An embedding model is kind embed.';
    elsif not exists (select 1 from provider where name = p_provider) or p_provider is null then
        raise exception 'p_provider: there is no provider "%"', p_provider
            using
                errcode = 'invalid_parameter_value',
                hint = 'select name, description from recall.provider lists them.';
    elsif (p_kind = 'embed' and p_dimensions is null) or p_dimensions not between 1 and 4000 then
        raise exception 'p_dimensions: must be between 1 and 4000, not %', p_dimensions
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give the length of the vectors that the model makes.';
    elsif p_options is null or jsonb_typeof(p_options) <> 'object' then
        raise exception 'p_options: must be a JSON object'
            using errcode = 'invalid_parameter_value', hint = 'Give ''{}'' for none.';
    end if;
    insert into model (name, provider, kind, dimensions, options)
    values (p_name, p_provider, p_kind, p_dimensions, p_options)
    on conflict (name) do nothing;
    select * into v_model from model where name = p_name for update;
    if (v_model.kind, v_model.dimensions) is distinct from (p_kind, p_dimensions) then
        raise exception 'p_dimensions: model "%" is of kind % with % dimensions',
            p_name, v_model.kind, v_model.dimensions
            using
                errcode = 'invalid_parameter_value',
                hint = 'Vectors of two lengths never meet: register it under another name.';
    end if;
    update model set provider = p_provider, options = p_options
    where id = v_model.id and (provider, options) is distinct from (p_provider, p_options);
    return v_model.id;
end;
$$;

comment on function recall.register_model is
'Makes a model known and gives its id. p_provider: a row of recall.provider. p_dimensions:'
' length of its vectors, 1 to 4000, needed for embedding models. p_options: what the provider'
' needs, no secret. p_kind: embed, rerank or generate. Of a known model, provider and options'
' are updated. Raises 22023 for a bad argument and for other dimensions than before.'
' recall.attach_model lets a product use it.';

grant execute on function recall.register_model to recall_admin;
--# db/functions/40_embed/retry_embedding_jobs.sql
-- Makes a product's failed jobs due again, those included that rest after ten attempts.
create or replace function recall.retry_embedding_jobs(p_product_name text)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_count integer;
begin
    with held as (
        select product_id, chunk_id, model_id
        from embedding_job
        where
            product_id = v_product.id
            and attempts > 0
            and (claim is null or next_try <= clock_timestamp())
        for update skip locked
    )
    update embedding_job as j
    set attempts = 0, next_try = now(), claim = null
    from held as h
    where
        j.product_id = h.product_id and j.chunk_id = h.chunk_id and j.model_id = h.model_id;
    get diagnostics v_count = row_count;
    return v_count;
end;
$$;

comment on function recall.retry_embedding_jobs is
'Makes the product''s failed jobs due at once, with attempts counted anew, and gives their'
' number. Jobs held by a client are left alone. Raises 42704 for a product that the caller may'
' not write.';

grant execute on function recall.retry_embedding_jobs to recall_writer;
--# db/functions/40_embed/store_embeddings.sql
-- Stores the vectors of claimed texts; that of a text changed since is dropped, its job stays.
create or replace function recall.store_embeddings(
    p_model text,
    p_product_ids integer [],
    p_chunk_ids bigint [],
    p_content_hashes bytea [],
    p_embeddings vector []
)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_stored integer;
begin
    perform recall._check_embeddings(
        v_model, array[cardinality(p_product_ids), cardinality(p_chunk_ids),
            cardinality(p_content_hashes), cardinality(p_embeddings)], p_embeddings
    );
    -- Skipping locked rows keeps this free of deadlocks: a locked chunk is being deleted, a locked
    -- job is getting a new text or is held by another client; if not after all, its lease ends.
    with given as materialized (
        select distinct on (g.product_id, g.chunk_id) g.*
        from unnest(p_product_ids, p_chunk_ids, p_content_hashes, p_embeddings)
            as g (product_id, chunk_id, content_hash, content_embedding)
    ),
    present as materialized (
        select c.product_id, c.id as chunk_id
        from chunk as c
        inner join given as g on c.product_id = g.product_id and c.id = g.chunk_id
        where c.product_id in (
            select m.product_id
            from product_model as m
            where m.model_id = v_model.id and recall._may_write(m.product_id)
        )
        for key share of c skip locked
    ),
    held as materialized (
        select j.product_id, j.chunk_id, j.content_hash
        from embedding_job as j
        inner join present as p on j.product_id = p.product_id and j.chunk_id = p.chunk_id
        where j.model_id = v_model.id
        for update of j skip locked
    ),
    stored as (
        insert into embedding (product_id, chunk_id, model_id, content_hash, content_embedding)
        select
            h.product_id,
            h.chunk_id,
            v_model.id,
            h.content_hash,
            l2_normalize(g.content_embedding)::halfvec
        from held as h
        inner join given as g using (product_id, chunk_id, content_hash)
        order by h.product_id, h.chunk_id
        on conflict (product_id, chunk_id, model_id) do update set
            content_hash = excluded.content_hash,
            content_embedding = excluded.content_embedding,
            created = now()
        returning embedding.product_id, embedding.chunk_id
    )
    delete from embedding_job as j
    using stored as s
    where j.product_id = s.product_id and j.chunk_id = s.chunk_id and j.model_id = v_model.id;
    get diagnostics v_stored = row_count;
    return v_stored;
end;
$$;

comment on function recall.store_embeddings is
'Stores vectors of claimed texts, scaled to unit length, deletes their jobs and gives their'
' number. The arrays run side by side, as recall.claim_embedding_jobs gave them. A vector is'
' dropped where the text has changed since (its new job stays), where the chunk is gone, or'
' where another client has stored it. Raises 22023 for arrays of different lengths, a wrong'
' number of dimensions or a zero vector, and then stores nothing; the vector type itself refuses'
' NaN and infinity. 42704 for an unknown model.';

grant execute on function recall.store_embeddings to recall_writer;
--# db/functions/50_ingest/_check_document.sql
-- Raises when a document cannot be stored like this.
create or replace function recall._check_document(
    p_title text,
    p_content text,
    p_metadata jsonb,
    p_external_id text
)
returns void
language plpgsql
immutable
parallel safe
security invoker
as $$
begin
    if p_content is null then
        raise exception 'p_content: must not be null'
            using
                errcode = 'invalid_parameter_value',
                hint = 'An empty text makes a document without chunks.';
    elsif p_title is null or p_external_id is null and btrim(p_title, e' \t\r\n') = '' then
        raise exception 'p_title: a document needs a title'
            using
                errcode = 'invalid_parameter_value',
                hint = 'It may be empty where p_external_id tells the document from others.';
    elsif p_external_id = '' then
        raise exception 'p_external_id: must not be empty'
            using errcode = 'invalid_parameter_value', hint = 'Leave it out, or pass null.';
    elsif jsonb_typeof(p_metadata) <> 'object' then
        raise exception 'p_metadata: must be a JSON object, not %', jsonb_typeof(p_metadata)
            using errcode = 'invalid_parameter_value', hint = 'For example {"version": "17"}.';
    end if;
end;
$$;

comment on function recall._check_document is
'Raises 22023 for null content, no title and no external_id, an empty external_id, or metadata'
' that is no object.';
--# db/functions/50_ingest/_chunking_hash.sql
-- The hash of a content and of how it is cut: the same hash, the same chunks.
create or replace function recall._chunking_hash(
    p_content text,
    p_format text,
    p_max_chars integer,
    p_overlap integer
)
returns bytea
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    -- The number in front grows whenever recall.chunk_text cuts differently.
    return sha256(
        convert_to(concat_ws(' ', '1', p_format, p_max_chars, p_overlap, p_content), 'UTF8')
    );
end;
$$;

comment on function recall._chunking_hash is 'SHA-256 of version, format, sizes and content.';
--# db/functions/50_ingest/_identity_hash.sql
-- What makes a document the same one: its external_id, else its title.
create or replace function recall._identity_hash(p_title text, p_external_id text)
returns bytea
language sql
immutable
parallel safe
security invoker
begin atomic
    select
        pg_catalog.sha256(
            pg_catalog.convert_to(coalesce('id:' || p_external_id, 'title:' || p_title), 'UTF8')
        );
end;

comment on function recall._identity_hash is
'SHA-256 of the external_id or, where that is null, of the title. A title alone would not fit a'
' btree.';
--# db/functions/50_ingest/_keyword_weight.sql
-- The weight of a document's keywords, by its tag.
create or replace function recall._keyword_weight(p_tag text)
returns "char"
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_weight "char";
begin
    select keyword_weight into v_weight
    from source_kind
    where tag = coalesce(p_tag, '') or tag = '*' and p_tag <> ''
    order by tag = coalesce(p_tag, '') desc
    limit 1;
    return coalesce(v_weight, 'D');
end;
$$;

comment on function recall._keyword_weight is
'A to D, from source_kind: the row of the tag, else of ''*''; for no tag the row of ''''; else D.';
--# db/functions/50_ingest/_prepare_document.sql
-- Fills in a document's product, identity and weighted keywords.
create or replace function recall._prepare_document()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product;
begin
    if new.product_name is null then
        select * into v_product from product where id = new.product_id;
        new.product_name := v_product.name;
    elsif tg_op = 'INSERT' or new.product_name <> old.product_name then
        v_product := recall._require_product(new.product_name, 'write');
    else
        select * into v_product from product where id = new.product_id;
    end if;
    if
        new.product_id <> v_product.id
        or tg_op = 'UPDATE' and (old.product_id <> v_product.id or old.id <> new.id)
    then
        raise exception 'product_name: document % belongs to another product than "%"',
            new.id, v_product.name
            using
                errcode = 'invalid_parameter_value',
                hint = 'Ingest it into the other product and delete it here.';
    end if;
    new.product_id := v_product.id;
    new.identity_hash := recall._identity_hash(new.title, new.external_id);
    new.key_word_tsvector := '';
    if new.key_word <> '' then
        new.key_word_tsvector := setweight(
            recall.analyze(new.key_word, v_product.analyzer), recall._keyword_weight(new.tag)
        );
    end if;
    if
        tg_op = 'UPDATE'
        and new.modified = old.modified
        and (
            new.title, new.external_id, new.url, new.key_word, new.tag, new.metadata,
            new.content_hash
        ) is distinct from (
            old.title, old.external_id, old.url, old.key_word, old.tag, old.metadata,
            old.content_hash
        )
    then
        new.modified := now();
    end if;
    return new;
end;
$$;

comment on function recall._prepare_document is
'Trigger function of document, before insert or update: product_id from product_name or the other'
' way round, identity_hash, key_word_tsvector, modified. Raises 42704 for a product that the'
' caller may not write, 22023 where product_id and product_name disagree or a document would'
' change its product.';
--# db/functions/50_ingest/_product_to_write.sql
-- The product of this name, made where there is none.
create or replace function recall._product_to_write(p_name text)
returns recall.product
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    if not exists (select from product where name = p_name) then
        perform recall.create_product(p_name);
    end if;
    return recall._require_product(p_name, 'write');
end;
$$;

comment on function recall._product_to_write is
'Raises 22023 for a bad name, 42704 for a product that the caller may not write.';
--# db/functions/50_ingest/_rename_documents.sql
-- Carries a product's new name to its documents.
create or replace function recall._rename_documents()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    update document set product_name = new.name where product_id = new.id;
    return null;
end;
$$;

comment on function recall._rename_documents is
'Trigger function of product, after an update that changed the name.';
--# db/functions/50_ingest/_replace_chunks.sql
-- Gives a document the chunks of a new content; a chunk that stays the same keeps its row.
create or replace function recall._replace_chunks(
    p_product recall.product,
    p_doc_id bigint,
    p_content text,
    p_format text
)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    with wanted as materialized (
        select
            c.*,
            h.hash,
            row_number() over (partition by h.hash order by c.ordinal) as copy
        from
            recall.chunk_text(p_content, p_format, p_product.max_chars, p_product.overlap) as c,
            sha256(convert_to(c.heading_path::text || c.content, 'UTF8')) as h (hash)
    ),
    present as materialized (
        select
            c.id, c.ordinal, c.overlap, h.hash,
            row_number() over (partition by h.hash order by c.ordinal, c.id) as copy
        from
            chunk as c,
            sha256(convert_to(c.heading_path::text || c.content_chunk, 'UTF8')) as h (hash)
        where c.product_id = p_product.id and c.doc_id = p_doc_id
    ),
    gone as (
        delete from chunk as c
        using present as p
        left join wanted as w on p.hash = w.hash and p.copy = w.copy
        where c.product_id = p_product.id and c.id = p.id and w.hash is null
    ),
    moved as (
        update chunk as c set ordinal = w.ordinal, overlap = w.overlap
        from present as p
        inner join wanted as w on p.hash = w.hash and p.copy = w.copy
        where
            c.product_id = p_product.id
            and c.id = p.id
            and (p.ordinal, p.overlap) <> (w.ordinal, w.overlap)
    )
    insert into chunk (product_id, doc_id, ordinal, heading_path, content_chunk, overlap)
    select p_product.id, p_doc_id, w.ordinal, w.heading_path, w.content, w.overlap
    from wanted as w
    left join present as p on w.hash = p.hash and w.copy = p.copy
    where p.hash is null
    order by w.ordinal;
end;
$$;

comment on function recall._replace_chunks is
'Old and new chunks are paired by heading path and text, the n-th of equal ones with the n-th:'
' pairs keep id, terms and vectors and at most move, old ones without a partner go, new ones'
' come. The caller holds the document''s row lock.';
--# db/functions/50_ingest/_reweigh_documents.sql
-- Carries a changed weight of source_kind to the keywords of its documents.
create or replace function recall._reweigh_documents()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    with weight as materialized (
        select t.tag, recall._keyword_weight(t.tag) as weight
        from (select distinct tag from document) as t
    )
    update document as d set tag = d.tag
    from weight as w
    where
        w.tag is not distinct from d.tag
        and d.key_word_tsvector <> setweight(d.key_word_tsvector, w.weight);
    return null;
end;
$$;

comment on function recall._reweigh_documents is
'Trigger function of source_kind, after each statement. Reads all documents and updates those whose'
' keywords have another weight now.';
--# db/functions/50_ingest/_same_document.sql
-- Whether two versions of a document agree in all that a client gives.
create or replace function recall._same_document(p_old recall.document, p_new recall.document)
returns boolean
language plpgsql
immutable
parallel safe
security invoker
as $$
begin
    return (
        p_old.content_hash, p_old.title, p_old.external_id, p_old.url, p_old.key_word, p_old.tag,
        p_old.metadata
    ) is not distinct from (
        p_new.content_hash, p_new.title, p_new.external_id, p_new.url, p_new.key_word, p_new.tag,
        p_new.metadata
    );
end;
$$;

comment on function recall._same_document is
'Compares content_hash, title, external_id, url, key_word, tag and metadata.';
--# db/functions/50_ingest/_store_document.sql
-- Inserts a document, or updates the one with its identity; an equal one stays untouched.
create or replace function recall._store_document(p_new recall.document)
returns recall.document
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_old recall.document;
begin
    select * into v_old from document as d
    where d.product_id = p_new.product_id and d.identity_hash = p_new.identity_hash;
    if found and recall._same_document(v_old, p_new) then
        return v_old;
    end if;
    loop
        select * into v_old from document as d
        where d.product_id = p_new.product_id and d.identity_hash = p_new.identity_hash
        for no key update;
        exit when found;
        insert into document (
            product_id, product_name, external_id, title, url, key_word, tag, metadata, content_hash
        )
        values (
            p_new.product_id, p_new.product_name, p_new.external_id, p_new.title, p_new.url,
            p_new.key_word, p_new.tag, p_new.metadata, p_new.content_hash
        )
        on conflict (product_id, identity_hash) do nothing
        returning id into v_old.id;
        if found then
            return v_old;
        end if;
        -- Another session's insert came first; its row is there now, or deleted again.
    end loop;
    if not recall._same_document(v_old, p_new) then
        update document as d set
            external_id = p_new.external_id,
            title = p_new.title,
            url = p_new.url,
            key_word = p_new.key_word,
            tag = p_new.tag,
            metadata = p_new.metadata,
            content_hash = p_new.content_hash
        where d.product_id = v_old.product_id and d.id = v_old.id;
    end if;
    return v_old;
end;
$$;

comment on function recall._store_document is
'The document as it was before; of a new one only id is set. The row is locked until the'
' transaction''s end unless nothing was to change.';
--# db/functions/50_ingest/_touch_chunks.sql
-- Has a document's chunks indexed again: their text contains its title.
create or replace function recall._touch_chunks()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    update chunk set modified = now()
    where product_id = new.product_id and doc_id = new.id;
    return null;
end;
$$;

comment on function recall._touch_chunks is
'Trigger function of document, after an update that changed the title.';
--# db/functions/50_ingest/delete_document.sql
-- Deletes a document with its chunks, index entries and vectors.
create or replace function recall.delete_document(
    p_product_name text,
    p_title text default null,
    p_external_id text default null
)
returns boolean
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
begin
    if p_title is null and p_external_id is null then
        raise exception 'p_title: name the document by p_title or p_external_id'
            using
                errcode = 'invalid_parameter_value',
                hint = 'A document with an external_id is known by that, any other by its title.';
    end if;
    delete from document
    where
        product_id = v_product.id
        and identity_hash = recall._identity_hash(p_title, p_external_id);
    return found;
end;
$$;

comment on function recall.delete_document is
'Whether there was such a document. It is known by p_external_id or, if it was ingested without'
' one, by p_title. Raises 22023 where neither is given, 42704 for a product that the caller may'
' not write.';

grant execute on function recall.delete_document to recall_writer;
--# db/functions/50_ingest/drop_product.sql
-- Deletes a product with its documents, index, vectors and encoders. Waits for its writers.
create or replace function recall.drop_product(p_product_name text)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
begin
    -- For update: writers of the product hold it by their foreign keys, and none begins now.
    perform 1 from product where id = v_product.id for update;
    delete from document where product_id = v_product.id;
    delete from product where id = v_product.id;
end;
$$;

comment on function recall.drop_product is
'Deletes a product and everything in it. Raises 42704 for a product that the caller may not write.';

grant execute on function recall.drop_product to recall_admin;
--# db/functions/50_ingest/ingest_document.sql
-- Puts a document in, or brings it up to date: only what changed is written.
create or replace function recall.ingest_document(
    p_product_name text,
    p_title text,
    p_content text,
    p_format text default 'text',
    p_url text default null,
    p_key_word text default null,
    p_tag text default null,
    p_metadata jsonb default '{}',
    p_external_id text default null,
    p_max_chars integer default null,
    p_overlap integer default null
)
returns bigint
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product;
    v_old recall.document;
    v_new recall.document;
begin
    perform recall._check_document(p_title, p_content, p_metadata, p_external_id);
    v_product := recall._product_to_write(p_product_name);
    v_product.max_chars := coalesce(p_max_chars, v_product.max_chars);
    v_product.overlap := coalesce(
        p_overlap, least(v_product.overlap, v_product.max_chars / 2)
    );
    perform recall._check_chunking(p_format, v_product.max_chars, v_product.overlap);
    v_new.content_hash := recall._chunking_hash(
        p_content, p_format, v_product.max_chars, v_product.overlap
    );
    v_new.identity_hash := recall._identity_hash(p_title, p_external_id);
    v_new.product_id := v_product.id;
    v_new.product_name := v_product.name;
    v_new.external_id := p_external_id;
    v_new.title := p_title;
    v_new.url := p_url;
    v_new.key_word := p_key_word;
    v_new.tag := p_tag;
    v_new.metadata := coalesce(p_metadata, '{}');
    v_old := recall._store_document(v_new);
    if v_old.content_hash is not distinct from v_new.content_hash then
        return v_old.id;
    elsif v_old.content_hash is null and not exists (
        select from chunk where product_id = v_product.id and doc_id = v_old.id
    ) then
        insert into chunk (product_id, doc_id, ordinal, heading_path, content_chunk, overlap)
        select v_product.id, v_old.id, c.ordinal, c.heading_path, c.content, c.overlap
        from recall.chunk_text(p_content, p_format, v_product.max_chars, v_product.overlap) as c;
    else
        perform recall._replace_chunks(v_product, v_old.id, p_content, p_format);
    end if;
    return v_old.id;
end;
$$;

comment on function recall.ingest_document is
'Puts a document into a product and gives its id. A product that is not there is made. The'
' document is known by p_external_id or, without one, by its title: the same again writes'
' nothing; a change writes the document and those of its chunks that changed. p_format: text,'
' markdown or html. p_max_chars, p_overlap: as in recall.chunk_text; null means the product''s.'
' p_metadata: a JSON object. Empty content makes a document without chunks. Sessions that ingest'
' the same document wait for each other; a transaction with several should take them in the order'
' of external_id or title, so that no two wait in a circle. Raises 22023 for bad arguments, 42704'
' for a product that the caller may not write.';

grant execute on function recall.ingest_document to recall_writer;
--# db/functions/50_ingest/reanalyze.sql
-- Analyzes again, in batches, what an older version of the product's analyzer made.
create or replace procedure recall.reanalyze(
    p_product_name text,
    p_batch_size integer default 500
)
language plpgsql
security invoker
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_version integer := recall._analyzer_version(v_product.analyzer);
    v_last bigint := 0;
    v_done bigint := 0;
    v_ids bigint [];
begin
    if coalesce(p_batch_size, 0) < 1 then
        raise exception 'p_batch_size: must be at least 1'
            using errcode = 'invalid_parameter_value', hint = 'Take 500, say.';
    end if;
    loop
        v_ids := array(
            select id
            from recall.chunk
            where
                product_id = v_product.id
                and id > v_last
                and (analyzer, analyzer_version) is distinct from (v_product.analyzer, v_version)
            order by id
            limit p_batch_size
        );
        exit when cardinality(v_ids) = 0;
        update recall.chunk set analyzer_version = v_version
        where product_id = v_product.id and id = any(v_ids);
        v_last := v_ids[cardinality(v_ids)];
        v_done := v_done + cardinality(v_ids);
        commit;
        raise notice '% chunks analyzed again', v_done;
    end loop;
    v_last := 0;
    loop
        v_ids := array(
            select id
            from recall.document
            where product_id = v_product.id and id > v_last and key_word <> ''
            order by id
            limit p_batch_size
        );
        exit when cardinality(v_ids) = 0;
        update recall.document set key_word = key_word
        where product_id = v_product.id and id = any(v_ids);
        v_last := v_ids[cardinality(v_ids)];
        commit;
    end loop;
end;
$$;

comment on procedure recall.reanalyze is
'After a change of user words or of an analyzer: brings the product''s chunks up to its analyzer''s'
' version, p_batch_size at a time, with a commit and a notice after each, and the keywords of its'
' documents. Chunks that are up to date are passed over, so it can be broken off and called again.'
' Raises 42704 for a product that the caller may not write.';

grant execute on procedure recall.reanalyze to recall_writer;
--# db/functions/60_recall/_and_query.sql
-- All terms of a tsvector and-ed.
create or replace function recall._and_query(p_terms tsvector)
returns tsquery
language sql
immutable
parallel safe
strict
security invoker
begin atomic
    select
        coalesce(
            pg_catalog.string_agg(
                '''' || pg_catalog.replace(pg_catalog.replace(t, '\', '\\'), '''', '''''') || '''',
                ' & '
            ),
            ''
        )::tsquery
    from pg_catalog.unnest(pg_catalog.tsvector_to_array(p_terms)) as t;
end;

comment on function recall._and_query is
'A tsquery of all terms; the empty one for an empty tsvector.';
--# db/functions/60_recall/_bm25.sql
-- Okapi BM25 with k1 1.2, b 0.75 and Lucene's idf, exact for the snapshot. The most frequent terms,
-- which cannot lift a chunk into the result alone, are read for candidates only (MaxScore: Turtle,
-- Flood 1995).
create or replace function recall._bm25(
    p_product_id integer,
    p_terms text [],
    p_weights double precision [],
    p_limit integer,
    p_filter jsonb default '{}'
)
returns table (chunk_id bigint, doc_id bigint, score double precision)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
set jit = off
set enable_seqscan = off
as $$
declare
    v_waiting recall._bm25_waiting := recall._bm25_waiting(p_product_id, p_terms);
    v_terms text [];
    v_weights double precision [];
    v_per_length double precision;
    v_few integer;
    v_rest double precision;
    v_least double precision;
    v_versions integer [];
    v_scores double precision [];
begin
    select
        array_agg(t.term), array_agg(t.weight), max(t.per_length),
        count(*) filter (where t.weight_before < 0.8 * t.weight_of_all),
        coalesce(sum(t.weight) filter (where t.weight_before >= 0.8 * t.weight_of_all), 0)
    into v_terms, v_weights, v_per_length, v_few, v_rest
    from recall._bm25_terms(p_product_id, p_terms, p_weights, v_waiting) as t;
    loop
        exit when v_terms is null;
        execute recall._bm25_candidates_sql(p_filter)
        into v_versions, v_scores, v_least
        using
            p_product_id, v_terms, v_weights, v_per_length, v_few, v_waiting.terms, v_waiting.signs,
            v_waiting.postings, v_waiting.gone, p_limit, v_rest, p_filter;
        -- Without one of the terms read, no chunk reaches more than v_rest.
        exit when v_rest = 0 or v_least > v_rest;
        v_few := cardinality(v_terms);
        v_rest := 0;
        while v_rest + v_weights[v_few] < v_least loop
            v_rest := v_rest + v_weights[v_few];
            v_few := v_few - 1;
        end loop;
    end loop;
    return query
    select c.id, c.doc_id, b.score / float8 '68719476736'
    from (
        select t.version, sum(t.score) as score
        from (
            select v.version, v.score from unnest(v_versions, v_scores) as v (version, score)
            union all
            select
                (p.posting >> 32)::integer,
                recall._score_posting(p.posting, p.weight, v_per_length)
            from (
                select unnest(b.postings) as posting, q.weight
                from unnest(v_terms[v_few + 1:], v_weights[v_few + 1:]) as q (term, weight)
                cross join lateral (
                    select b.postings
                    from _block as b
                    where b.product_id = p_product_id and b.term = q.term
                    offset 0
                ) as b
            ) as p
            where (p.posting >> 32)::integer in (select v from unnest(v_versions) as v)
        ) as t
        group by t.version
        order by 2 desc
        fetch first p_limit rows with ties
    ) as b
    inner join chunk as c on c.product_id = p_product_id and c.version = b.version
    order by b.score desc, c.id
    limit p_limit;
end;
$$;

comment on function recall._bm25 is
'The best p_limit chunks by score, ties by chunk_id. score = sum over terms of weight * idf *'
' tf * 2.2 / (tf + 0.3 + 0.9 * length / average length), idf = ln(1 + (N - df + 0.5) / (df +'
' 0.5)) (Robertson and Zaragoza 2009; idf as in Lucene). Of more than 64 terms the 64 of lowest'
' df count. Each summand is cut to a multiple of 2^-36. p_filter: as recall._filter_sql takes'
' it.';
--# db/functions/60_recall/_bm25_candidates_sql.sql
-- The statement that scores chunks by the first terms of a query, and keeps those that can come out
-- best.
create or replace function recall._bm25_candidates_sql(p_filter jsonb)
returns text
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    return format(
        $sql$
        with partial_score as (
            select (p.posting >> 32)::integer as version,
                sum(recall._score_posting(p.posting, p.weight, $4)) as score
            from (
                select unnest(b.postings) as posting, q.weight
                from unnest($2[:$5], $3[:$5]) as q (term, weight)
                cross join lateral (
                    select b.postings
                    from _block as b
                    where b.product_id = $1 and b.term = q.term
                    offset 0
                ) as b
                union all
                select w.posting, q.weight
                from unnest($6, $7, $8) as w (term, sign, posting)
                inner join unnest($2, $3) as q (term, weight) on q.term = w.term
                where w.sign > 0
            ) as p
            group by 1
        ),
        living as materialized (
            select p.version, p.score
            from partial_score as p
            where p.version not in (select g from unnest($9) as g) %s
        ),
        least as materialized (
            select min(l.score) as score
            from (select l.score from living as l order by l.score desc limit $10) as l
            having count(*) = $10
        )
        select
            array_agg(l.version), array_agg(l.score), (select t.score from least as t)
        from living as l
        where l.score >= coalesce((select t.score from least as t) - $11, 0)
        $sql$,
        case
            when p_filter <> '{}' then
                'and exists (select from chunk as c inner join document as d'
                || ' on d.product_id = $1 and d.id = c.doc_id'
                || ' where c.product_id = $1 and c.version = p.version and '
                || recall._filter_sql(p_filter, 12) || ')'
            else ''
        end
    );
end;
$$;

comment on function recall._bm25_candidates_sql is
'Parameters: product_id; terms, rarest first; their weights; 0.9 / average length; how many'
' terms are read in full; terms, signs and postings of waiting changes; versions that went; k;'
' what the terms not read can add at most; filter. Gives versions, their scores so far, and the'
' k-th best of these or null.';
--# db/functions/60_recall/_bm25_hits.sql
-- The best chunks by BM25 of a request: what a search has found already, or found now.
create or replace function recall._bm25_hits(p_request recall._request, p_limit integer)
returns recall.hit []
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    if p_request.bm25_hits is not null then
        return p_request.bm25_hits[:p_limit];
    end if;
    return array(
        select
            row(
                b.chunk_id,
                b.doc_id,
                row_number() over (order by b.score desc, b.chunk_id),
                b.score,
                'bm25'
            )::recall.hit
        from (
            select
                array_agg(t.lexeme) as terms,
                array_agg(coalesce(cardinality(t.positions), 1)::float8) as weights
            from unnest(p_request.terms) as t
        ) as q
        cross join lateral recall._bm25(
            p_request.product_id, q.terms, q.weights, p_limit, p_request.filter
        ) as b
        order by b.score desc, b.chunk_id
    );
end;
$$;

comment on function recall._bm25_hits is
'The first p_limit hits, best first. p_limit is at most greatest(200, max_hits), as many as'
' recall._with_bm25 leaves in the request.';
--# db/functions/60_recall/_bm25_terms.sql
-- The terms of a query that a product has, the rarest first, at most 64, with what scoring needs of
-- each.
create or replace function recall._bm25_terms(
    p_product_id integer,
    p_terms text [],
    p_weights double precision [],
    p_waiting recall._bm25_waiting
)
returns table (
    term text,
    weight double precision,
    weight_before double precision,
    weight_of_all double precision,
    per_length double precision
)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
begin
    return query
    with corpus as materialized (
        select
            sum(s.chunks)::float8 as n,
            sum(s.total_length)::float8 / nullif(sum(s.chunks), 0)::float8 as avg_length
        from (
            select p.chunks, p.total_length from _packed as p where p.product_id = p_product_id
            union all
            select sum(p.sign), sum(p.sign * p.length::bigint)
            from _pending as p
            where p.product_id = p_product_id
        ) as s
    ),
    waiting as materialized (
        select w.term, sum(w.sign) as df
        from unnest(p_waiting.terms, p_waiting.signs) as w (term, sign)
        group by w.term
    ),
    known as (
        select q.term, q.weight, b.df + coalesce(w.df, 0) as df
        from unnest(p_terms, p_weights) as q (term, weight)
        cross join lateral (
            select coalesce(sum(b.n), 0) as df
            from _block as b
            where b.product_id = p_product_id and b.term = q.term
        ) as b
        left join waiting as w on w.term = q.term
    ),
    rarest as (
        select
            k.term,
            k.df,
            -- 2.2 and the 2^36 of recall._score_posting.
            float8 '151182848819.2' * k.weight
            * ln(1 + (c.n - k.df + float8 '0.5') / (k.df + float8 '0.5')) as weight,
            float8 '0.9' / c.avg_length as per_length
        from known as k
        cross join corpus as c
        where k.df > 0
        order by k.df, k.term collate "C"
        limit 64
    )
    select
        r.term,
        r.weight,
        sum(r.weight) over (order by r.df, r.term collate "C") - r.weight,
        sum(r.weight) over (),
        r.per_length
    from rarest as r
    order by r.df, r.term collate "C";
end;
$$;

comment on function recall._bm25_terms is
'weight: as recall._score_posting takes it; weight_before: the sum of those of rarer terms;'
' weight_of_all: of all; per_length: 0.9 / average length of the product''s chunks.';
--# db/functions/60_recall/_bm25_waiting.sql
-- What the changes that wait to be packed say about some terms.
create or replace function recall._bm25_waiting(p_product_id integer, p_terms text [])
returns recall._bm25_waiting
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
declare
    v_waiting recall._bm25_waiting;
begin
    v_waiting.gone := array(
        select p.version from _pending as p where p.product_id = p_product_id and p.sign < 0
    );
    select
        array_agg(t.lexeme),
        array_agg(p.sign),
        array_agg(
            (p.version::bigint << 32) | (least(p.length, 16777215)::bigint << 8)
            | cardinality(t.positions)
        )
    into v_waiting.terms, v_waiting.signs, v_waiting.postings
    from _pending as p
    cross join lateral
        unnest(ts_filter(setweight(p.terms, 'A', p_terms), '{a}')) as t
    where p.product_id = p_product_id;
    return v_waiting;
end;
$$;

comment on function recall._bm25_waiting is
'The versions that went, and the occurrences of p_terms in all waiting changes.';
--# db/functions/60_recall/_by_bm25.sql
-- Channel bm25: Okapi BM25 over the query's terms, a term as often as the query has it.
create or replace function recall._by_bm25(p_request recall._request)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query select * from unnest(recall._bm25_hits(p_request, p_request.max_hits));
end;
$$;

comment on function recall._by_bm25 is 'Hits of the channel bm25; score as recall._bm25 says.';
--# db/functions/60_recall/_by_channel.sql
-- Searches by one channel, in one product or in all that the caller may read.
create or replace function recall._by_channel(
    p_channel text,
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb,
    p_query_embedding vector default null
)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_requests recall._request [] := array(
        select r
        from recall._search_requests(
            p_query, p_product_name, p_limit, p_filter, p_query_embedding
        ) as r
    );
    v_hits recall.hit [] := '{}';
    v_found recall.hit [];
    v_channel text;
begin
    for i in 1 .. cardinality(v_requests) loop
        v_channel := p_channel;
        loop
            execute format(
                'select array(select h from recall.%I($1) as h)',
                (select c.function_name from channel as c where c.name = v_channel)
            )
            into v_found
            using v_requests[i];
            select c.fallback into v_channel from channel as c where c.name = v_channel;
            exit when cardinality(v_found) > 0 or v_channel is null;
        end loop;
        v_hits := v_hits || v_found;
    end loop;
    return query
    select
        h.chunk_id,
        h.doc_id,
        (row_number() over (order by h.rank, h.chunk_id))::integer,
        case when cardinality(v_requests) > 1 then 1 / (60 + h.rank)::float8 else h.score end,
        h.channel
    from unnest(v_hits) as h
    order by h.rank, h.chunk_id
    limit p_limit;
end;
$$;

comment on function recall._by_channel is
'Hits of the channel p_channel, or of its fallback where it finds nothing. p_product_name null:'
' the best of each product, fused by rank, score 1 / (60 + rank in the product). Raises 42704'
' and 22023 as recall._make_request.';
--# db/functions/60_recall/_by_content_keyword.sql
-- Channel content_keyword: how near the query's terms stand, over the best of BM25, never over
-- every match.
create or replace function recall._by_content_keyword(p_request recall._request)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_query tsquery := recall._and_query(recall._longer_terms(ts_filter(p_request.terms, '{a}')));
begin
    return query
    select
        n.chunk_id,
        n.doc_id,
        (row_number() over (order by n.score desc, n.chunk_id))::integer,
        n.score,
        'content_keyword'
    from (
        select
            h.chunk_id,
            h.doc_id,
            ts_rank(c.ts_vector_extra, v_query)::float8 + float8 '1e-9' * h.score as score
        from unnest(recall._bm25_hits(p_request, greatest(200, p_request.max_hits))) as h
        inner join chunk as c on c.product_id = p_request.product_id and c.id = h.chunk_id
    ) as n
    order by 3
    limit p_request.max_hits;
end;
$$;

comment on function recall._by_content_keyword is
'Hits of the channel content_keyword: BM25''s best 200 (or max_hits, if that is more) by'
' ts_rank of all terms and-ed, which falls with the distance of each pair of terms that the'
' chunk has. score: ts_rank plus a billionth of the BM25 score, which orders chunks without a'
' pair.';
--# db/functions/60_recall/_by_document_keyword.sql
-- Channel document_keyword: documents by their weighted keywords, then their chunks by the query.
create or replace function recall._by_document_keyword(p_request recall._request)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_query tsquery := recall._or_query(p_request.terms);
begin
    return query execute format(
        $sql$
        with found as (
            select d.id, ts_rank(d.key_word_tsvector, $2)::float8 as score
            from (
                select d.id, d.key_word_tsvector
                from document as d
                where d.product_id = $1 and d.key_word_tsvector @@ $2 and %s
                limit 5000
            ) as d
            order by 2 desc, 1
            limit $3
        ),
        ranked as (
            select
                c.id, c.doc_id,
                f.score + float8 '0.001' * ts_rank(c.ts_vector_extra, $2) as score
            from found as f
            inner join chunk as c on c.product_id = $1 and c.doc_id = f.id
        )
        select
            r.id, r.doc_id, (row_number() over (order by r.score desc, r.id))::integer, r.score,
            'document_keyword'
        from ranked as r
        order by 3
        limit $3
        $sql$,
        recall._filter_sql(p_request.filter, 4)
    )
    using p_request.product_id, v_query, p_request.max_hits, p_request.filter;
end;
$$;

comment on function recall._by_document_keyword is
'Hits of the channel document_keyword: of at most 5,000 documents that have one of the terms'
' among their keywords, the best max_hits by ts_rank; score: that, plus a thousandth of the'
' ts_rank of the chunk itself, which orders the chunks of a document.';
--# db/functions/60_recall/_by_fuzzy.sql
-- Channel fuzzy: BM25 over the query's terms and what it may have meant; CJK by overlapping
-- bigrams.
create or replace function recall._by_fuzzy(p_request recall._request)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_terms text [];
    v_weights double precision [];
begin
    select array_agg(c.term), array_agg(c.weight)
    into v_terms, v_weights
    from recall._corrections(p_request) as c;
    if v_terms is null then
        return query
        select h.chunk_id, h.doc_id, h.rank, h.score, 'fuzzy'
        from unnest(recall._bm25_hits(p_request, p_request.max_hits)) as h;
        return;
    end if;
    return query
    select
        b.chunk_id,
        b.doc_id,
        (row_number() over (order by b.score desc, b.chunk_id))::integer,
        b.score,
        'fuzzy'
    from (
        select array_agg(t.term) as terms, array_agg(t.weight) as weights
        from (
            select t.term, max(t.weight) as weight
            from (
                select t.lexeme as term, coalesce(cardinality(t.positions), 1)::float8 as weight
                from unnest(p_request.terms) as t
                union all
                select c.term, c.weight from unnest(v_terms, v_weights) as c (term, weight)
            ) as t
            group by t.term
        ) as t
    ) as q
    cross join lateral recall._bm25(
        p_request.product_id, q.terms, q.weights, p_request.max_hits, p_request.filter
    ) as b
    order by 3;
end;
$$;

comment on function recall._by_fuzzy is
'Hits of the channel fuzzy; score: BM25 of the query''s terms and of recall._corrections, each'
' term as much as its weight.';
--# db/functions/60_recall/_by_vector.sql
-- Channel vector: nearness of embeddings to the caller's vector, else to the learned encoder's.
create or replace function recall._by_vector(p_request recall._request)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_model recall.model;
    v_query vector := p_request.query_embedding;
    v_mean vector;
begin
    select * into v_model
    from model
    where id = coalesce(p_request.model_id, recall._default_model(p_request.product_id));
    if v_model.id is null then
        return;
    elsif v_query is null then
        v_query := recall._encode_query(p_request.product_id, v_model.id, p_request.terms);
        if v_query is null then
            return;
        end if;
        select mean_vector into v_mean
        from _encoder
        where product_id = p_request.product_id and model_id = v_model.id and in_use;
    elsif vector_dims(v_query) <> v_model.dimensions or vector_norm(v_query) = 0 then
        raise exception 'p_query_embedding: %', case
            when vector_norm(v_query) = 0 then 'is zero and has no direction'
            else format('has %s dimensions, not %s', vector_dims(v_query), v_model.dimensions)
        end
            using
                errcode = 'invalid_parameter_value',
                hint = format('Embed the query with model "%s", as the product''s chunks are.',
                    v_model.name);
    else
        v_query := l2_normalize(v_query);
    end if;
    return query
    select
        n.chunk_id,
        c.doc_id,
        (row_number() over (order by n.score desc, n.chunk_id))::integer,
        n.score,
        'vector'
    from recall._nearest_chunks(
        p_request.product_id, v_model.id, v_query, v_mean, p_request.max_hits, p_request.filter
    ) as n
    inner join chunk as c on c.product_id = p_request.product_id and n.chunk_id = c.id
    order by 3;
end;
$$;

comment on function recall._by_vector is
'Hits of the channel vector. score: cosine similarity, -1 to 1, of embeddings with the caller''s'
' vector; with the learned encoder''s, of embeddings less their mean. No rows without a model'
' or, for the encoder, for unknown terms only. Raises 22023 for a query_embedding that is none'
' of the model''s.';
--# db/functions/60_recall/_channel_hits.sql
-- The hits of a strategy's channels for one request.
create or replace function recall._channel_hits(p_request recall._request, p_weights jsonb)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_request recall._request := recall._with_bm25(p_request, p_weights);
    v_function text;
begin
    for v_function in
        select c.function_name
        from channel as c
        where (p_weights ->> c.name)::double precision > 0
        order by c.name
    loop
        return query execute format('select * from recall.%I($1)', v_function) using v_request;
    end loop;
end;
$$;

comment on function recall._channel_hits is
'The hits of every channel whose weight in p_weights is above 0, each best first, at most'
' p_request.max_hits of each. BM25, on which several of them build, is computed once.';
--# db/functions/60_recall/_check_filter.sql
-- Raises 22023 for a filter with an unknown key or a value of the wrong kind.
create or replace function recall._check_filter(p_filter jsonb)
returns void
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_key text;
    v_value jsonb;
    v_type text;
begin
    if jsonb_typeof(p_filter) <> 'object' then
        raise exception 'p_filter: must be a JSON object, not %', jsonb_typeof(p_filter)
            using errcode = 'invalid_parameter_value', hint = 'For example {"tag": "direct"}.';
    end if;
    for v_key, v_value in select * from jsonb_each(p_filter) loop
        v_type := jsonb_typeof(v_value);
        if v_key not in (
            'tag', 'metadata', 'doc_id',
            'created_from', 'created_to', 'modified_from', 'modified_to'
        ) then
            raise exception 'p_filter: there is no key "%"', v_key
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'Keys are tag, metadata, doc_id, created_from, created_to,'
                        || ' modified_from, modified_to.';
        elsif not (case
            when v_key = 'metadata' then v_type = 'object'
            when v_key = 'tag' then
                v_type in ('string', 'null')
                or v_type = 'array'
                and not jsonb_path_exists(v_value, '$[*] ? (@.type() != "string")')
            when v_key = 'doc_id' then not exists (
                select
                from jsonb_path_query(v_value, 'lax $[*]') as e
                where
                    case jsonb_typeof(e)
                        when 'number' then
                            e::numeric <> trunc(e::numeric) or abs(e::numeric) > 9223372036854775807
                        else true
                    end
            )
            else v_type = 'string' and recall._is_timestamp(v_value #>> '{}')
        end) then
            raise exception 'p_filter: the value of "%" is of the wrong kind: %',
                v_key, left(v_value::text, 100)
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'tag takes a text, an array of texts or null, metadata an object,'
                        || ' doc_id a number or an array of them, the others a time such as'
                        || ' "2026-01-31".';
        end if;
    end loop;
end;
$$;

comment on function recall._check_filter is
'Checks {"tag": text, [texts] or null, "metadata": {contained}, "doc_id": number or [numbers],'
' "created_from", "created_to", "modified_from", "modified_to": time, both ends included}; all'
' keys are optional.';
--# db/functions/60_recall/_corrections.sql
-- What a query may have meant: words like its unknown ones, and words it broke up.
create or replace function recall._corrections(p_request recall._request)
returns table (term text, weight double precision)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query
    select s.term, max(t.n * s.similarity)
    from (
        select t.lexeme, coalesce(cardinality(t.positions), 1) as n
        from unnest(p_request.terms) as t
        where recall._is_word(t.lexeme) and not recall._is_indexed(p_request.product_id, t.lexeme)
        limit 16
    ) as t
    cross join lateral recall._similar_words(p_request.product_id, t.lexeme) as s
    group by s.term
    union all
    select t.lexeme, 1
    from unnest(recall.analyze(recall._joined_words(p_request.query), p_request.analyzer)) as t
    where
        recall._is_word(t.lexeme)
        and not t.lexeme = any(tsvector_to_array(p_request.terms))
        and recall._is_indexed(p_request.product_id, t.lexeme);
end;
$$;

comment on function recall._corrections is
'Terms beside the query''s own, with their weight beside 1 for an own term: for each of at most'
' 16 words that the product does not have, up to 3 like it, by similarity; two neighbouring'
' words written as one, where the product has that.';
--# db/functions/60_recall/_excerpt.sql
-- The part of a text that holds most of what was asked for, cut at borders of sentences and words.
create or replace function recall._excerpt(
    p_content text,
    p_pattern text,
    p_max_chars integer default 200
)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
    v_text text := btrim(regexp_replace(
        left(p_content, 10000), '[\u0001-\u0020\u007f-\u00a0\u2028\u2029\u3000]+', ' ', 'g'
    ));
    v_length integer := length(v_text);
    v_from integer;
    v_to integer;
begin
    if v_length <= p_max_chars then
        return v_text || case when length(p_content) > 10000 then '…' else '' end;
    end if;
    with matched as (
        select
            m.no, lower(m.found[1]) as word, length(m.found[1]) as chars,
            p.chars as before
        from regexp_matches(v_text, p_pattern, 'g') with ordinality as m (found, no)
        join (
            select no, length(piece) as chars
            from regexp_split_to_table(v_text, p_pattern) with ordinality as s (piece, no)
        ) as p on p.no = m.no
        where m.no <= 60
    ),
    placed as (
        select
            word,
            case when octet_length(word) > chars then 3 else 1 end * chars - 1 as weight,
            1 + sum(before + chars) over (order by no) - chars as start
        from matched
    ),
    windows as (
        select a.start, b.word, max(b.weight) as weight
        from placed as a
        join placed as b on b.start between a.start and a.start + p_max_chars * 3 / 4
        group by a.start, b.word
    )
    select start into v_from
    from windows
    group by start
    order by sum(weight) desc, start
    limit 1;
    v_from := greatest(1, least(coalesce(v_from, 1), v_length - p_max_chars + 1));
    v_from := recall._text_border(v_text, greatest(1, v_from - p_max_chars / 4), v_from);
    v_to := least(v_length + 1, v_from + p_max_chars);
    if v_to <= v_length then
        v_to := recall._text_border(v_text, v_to - p_max_chars / 8, v_to);
    end if;
    return case when v_from > 1 then '…' else '' end
        || btrim(substr(v_text, v_from, v_to - v_from))
        || case when v_to <= v_length or length(p_content) > 10000 then '…' else '' end;
end;
$$;

comment on function recall._excerpt is
'About p_max_chars characters of p_content, white space folded: the window with the longest'
' different matches of p_pattern, the beginning where nothing matches or p_pattern is null; …'
' marks a cut. Looks at the first 10000 characters only.';
--# db/functions/60_recall/_excerpt_pattern.sql
-- A regular expression that finds a question's terms in a text as written: words by their stem,
-- Chinese characters in every variant that folds to the same one.
create or replace function recall._excerpt_pattern(p_terms tsvector)
returns text
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
as $$
declare
    v_cjk constant text := '[\u0e00-\u109f\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]';
    v_pattern text;
begin
    with words as (
        select distinct left(lexeme, 40) collate "C" as word
        from unnest(p_terms)
        where length(lexeme) > 1 or length(p_terms) <= 2
        order by word
        limit 32
    ),
    variants as (
        select target, string_agg(source, '') as sources
        from character_fold
        where target in (
            select c collate "C" from words, string_to_table(word, null) as c where c > '~'
        )
        group by target
    )
    select string_agg(case when word ~ v_cjk then '' else '\m' end || w.escaped, '|')
    into v_pattern
    from (
        select
            word,
            string_agg(
                case
                    when sources is not null then '[' || c || sources || ']'
                    when c ~ '[!-/:-@[-`{-~]' then '\' || c
                    else c
                end,
                '' order by n
            ) as escaped
        from
            words,
            string_to_table(word, null) with ordinality as s (c, n)
            left join variants on target = c collate "C"
        group by word
    ) as w;
    return '(?i)(' || v_pattern || ')';
end;
$$;

comment on function recall._excerpt_pattern is
'A pattern with one group for recall._excerpt, of at most 32 terms, 40 characters of each; null'
' for no terms. Terms of one character count only where there are hardly any others.';
--# db/functions/60_recall/_filter_sql.sql
-- Compiles a filter to a condition on document d. Its values stay in a parameter: the filter
-- itself.
create or replace function recall._filter_sql(p_filter jsonb, p_parameter integer)
returns text
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_key text;
    v_value jsonb;
    v_path text;
    v_sql text := 'true';
begin
    perform recall._check_filter(p_filter);
    for v_key, v_value in select * from jsonb_each(coalesce(p_filter, '{}')) loop
        v_path := format('$%s -> %L', p_parameter, v_key);
        v_sql := v_sql || ' and ' || case
            when v_key = 'metadata' then format('d.metadata @> (%s)', v_path)
            when v_key = 'doc_id' then
                format(
                    'd.id = any(array(select e::bigint from jsonb_array_elements_text(%s) as e))',
                    case jsonb_typeof(v_value)
                        when 'array' then v_path
                        else format('jsonb_build_array(%s)', v_path)
                    end
                )
            when v_key = 'tag' and jsonb_typeof(v_value) = 'null' then 'd.tag is null'
            when v_key = 'tag' and jsonb_typeof(v_value) = 'string' then
                format('d.tag = ($%s ->> %L)', p_parameter, v_key)
            when v_key = 'tag' then
                format(
                    'd.tag = any(array(select e from jsonb_array_elements_text(%s) as e))', v_path
                )
            else
                format(
                    'd.%I %s ($%s ->> %L)::timestamptz',
                    split_part(v_key, '_', 1),
                    case split_part(v_key, '_', 2) when 'from' then '>=' else '<=' end,
                    p_parameter,
                    v_key
                )
        end;
    end loop;
    return v_sql;
end;
$$;

comment on function recall._filter_sql is
'A condition over the alias d of recall.document; $p_parameter must be p_filter. Keys as'
' recall._check_filter takes them, all of which must hold. ''true'' for an empty filter.';
--# db/functions/60_recall/_is_indexed.sql
-- Whether some chunk of a product may hold a term.
create or replace function recall._is_indexed(p_product_id integer, p_term text)
returns boolean
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
begin
    return
        exists (select from _block where product_id = p_product_id and term = p_term)
        or exists (
            select
            from _pending
            where
                product_id = p_product_id and sign > 0
                and terms @@ recall._or_query(array_to_tsvector(array[p_term]))
        );
end;
$$;

comment on function recall._is_indexed is
'Whether the term is packed or waits to be; true may also mean that it was just deleted.';
--# db/functions/60_recall/_is_timestamp.sql
-- Whether a text can be read as a time.
create or replace function recall._is_timestamp(p_text text)
returns boolean
language plpgsql
stable
parallel safe
strict
security invoker
as $$
begin
    perform p_text::timestamptz;
    return true;
exception
    when invalid_datetime_format or datetime_field_overflow or invalid_parameter_value
        or invalid_time_zone_displacement_value then
        return false;
end;
$$;

comment on function recall._is_timestamp is
'Whether p_text casts to timestamptz, in the session''s DateStyle and TimeZone.';
--# db/functions/60_recall/_joined_words.sql
-- Each two neighbouring words of a text written as one, for words that were broken up.
create or replace function recall._joined_words(p_text text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_words text [] := array(
        select m[1]
        from regexp_matches(left(p_text, 1000), '[^\s[:punct:]\u1100-\uffff]{2,30}', 'g') as m
        limit 64
    );
begin
    return coalesce(
        (
            select string_agg(v_words[i] || v_words[i + 1], ' ')
            from generate_series(1, cardinality(v_words) - 1) as i
        ),
        ''
    );
end;
$$;

comment on function recall._joined_words is
'The pairs, separated by spaces; words of 2 to 30 characters, none of CJK, 64 at most.';
--# db/functions/60_recall/_longer_terms.sql
-- The terms of two characters and more, whose nearness says something; all where there are none.
create or replace function recall._longer_terms(p_terms tsvector)
returns tsvector
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_longer tsvector := ts_delete(
        p_terms,
        array(select t from unnest(tsvector_to_array(p_terms)) as t where length(t) = 1)
    );
begin
    return case when length(v_longer) > 0 then v_longer else p_terms end;
end;
$$;

comment on function recall._longer_terms is
'p_terms without its terms of one character, which beside the bigrams that hold them only add'
' pairs at distance 1; p_terms itself where nothing would be left.';
--# db/functions/60_recall/_make_request.sql
-- What the channels get: access and arguments checked once, the query analyzed once.
create or replace function recall._make_request(
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns recall._request
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name);
    v_request recall._request;
begin
    if p_limit is null or p_limit not between 1 and 10000 then
        raise exception 'p_limit: must be between 1 and 10000, not %',
            coalesce(p_limit::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Ask for 10, say.';
    end if;
    perform recall._check_filter(p_filter);
    v_request.query := coalesce(left(p_query, 10000), '');
    v_request.product_id := v_product.id;
    v_request.product_name := v_product.name;
    v_request.analyzer := v_product.analyzer;
    v_request.terms := recall._query_vector(v_request.query, v_product.analyzer, v_product.id);
    v_request.max_hits := p_limit;
    v_request.filter := coalesce(p_filter, '{}');
    v_request.query_embedding := p_query_embedding;
    return v_request;
end;
$$;

comment on function recall._make_request is
'A search of one product, ready for the channels. Of the query the first 10,000 characters'
' count. model_id stays null: the product''s default model. Raises 42704 for a product that the'
' caller may not read, 22023 for p_limit outside 1 to 10000 and for a bad p_filter.';
--# db/functions/60_recall/_nearest_chunks.sql
-- The chunks of a product nearest to a vector: by the HNSW index where there is one, else exactly.
create or replace function recall._nearest_chunks(
    p_product_id integer,
    p_model_id integer,
    p_query vector,
    p_mean vector,
    p_limit integer,
    p_filter jsonb
)
returns table (chunk_id bigint, score double precision)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_candidates integer := greatest(least(p_limit, 1000) * 4, 100);
    v_vectors text := recall._vectors_sql(p_product_id, p_model_id, p_filter);
    -- With a mean it is cos(v - mean, query) for a unit-length v, out of two inner products.
    v_best text := 'select array_agg(b.chunk_id), array_agg(b.score) from (select e.chunk_id, '
        || case
            when p_mean is null then '1 - (e.v <=> $2)'
            else '(-(e.v <#> $2) - $4) / sqrt(greatest($5 + 2 * (e.v <#> $3), 1e-9))'
        end
        || ' as score from %s as e order by 2 desc, 1 limit $6) as b';
    v_settings text[];
    v_chunk_ids bigint[];
    v_scores double precision[];
begin
    if v_candidates <= 1000 and recall._has_vector_index(p_product_id, p_model_id) then
        v_settings := array[
            current_setting('hnsw.ef_search', true), current_setting('hnsw.iterative_scan', true)
        ];
        perform set_config('hnsw.ef_search', v_candidates::text, true);
        perform set_config('hnsw.iterative_scan', 'relaxed_order', true);
        execute format(v_best, format(
            '(%s order by e.content_embedding::halfvec(%s) <=> $2 limit %s)',
            v_vectors, vector_dims(p_query), v_candidates
        ))
        into v_chunk_ids, v_scores
        using
            p_filter, p_query::halfvec, p_mean::halfvec, -(p_query <#> p_mean),
            1 + vector_norm(p_mean) ^ 2, p_limit;
        perform set_config('hnsw.ef_search', v_settings[1], true);
        perform set_config('hnsw.iterative_scan', v_settings[2], true);
    end if;
    -- Too few by the index: it stopped early behind a filter, or there are no more.
    if coalesce(cardinality(v_chunk_ids), 0) < p_limit then
        execute format(v_best, '(' || v_vectors || ')')
        into v_chunk_ids, v_scores
        using
            p_filter, p_query::halfvec, p_mean::halfvec, -(p_query <#> p_mean),
            1 + vector_norm(p_mean) ^ 2, p_limit;
    end if;
    return query select * from unnest(v_chunk_ids, v_scores);
end;
$$;

comment on function recall._nearest_chunks is
'The p_limit chunks whose unit-length vectors by a model are nearest to p_query, best first,'
' ties by chunk_id. score: the cosine similarity with p_query, -1 to 1; with a p_mean, that of'
' the vector less p_mean. p_filter as in recall._filter_sql. The index gives four times p_limit'
' candidates.';
--# db/functions/60_recall/_or_query.sql
-- Any of the terms of a tsvector.
create or replace function recall._or_query(p_terms tsvector)
returns tsquery
language sql
immutable
parallel safe
strict
security invoker
begin atomic
    select
        coalesce(
            pg_catalog.string_agg(
                '''' || pg_catalog.replace(pg_catalog.replace(t, '\', '\\'), '''', '''''') || '''',
                ' | '
            ),
            ''
        )::tsquery
    from pg_catalog.unnest(pg_catalog.tsvector_to_array(p_terms)) as t;
end;

comment on function recall._or_query is
'A tsquery of any of the terms; the empty one for an empty tsvector.';
--# db/functions/60_recall/_score_posting.sql
-- What a posting adds to a chunk's BM25 score: weight * tf * 2.2 / (tf + 0.3 + 0.9 * length /
-- average length).
create or replace function recall._score_posting(
    p_posting bigint,
    p_weight double precision,
    p_per_length double precision
)
returns double precision
language sql
immutable
parallel safe
security invoker
begin atomic
    select
        pg_catalog.floor(
            p_weight * (p_posting & 255)
            / (
                (p_posting & 255) + 0.3::double precision
                + p_per_length * ((p_posting >> 8) & 16777215)
            )
        );
end;

comment on function recall._score_posting is
'In units of 2^-36 when p_weight is 2.2 * 2^36 * weight of the term in the query * idf, and'
' p_per_length 0.9 / average length. Whole numbers, so that a sum does not depend on the order'
' of its parts.';
--# db/functions/60_recall/_search_requests.sql
-- What a search asks the channels: one request for its product, or one for each that the caller may
-- read.
create or replace function recall._search_requests(
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb,
    p_query_embedding vector
)
returns setof recall._request
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_product record;
    v_fits boolean := false;
begin
    if p_product_name is not null then
        return next recall._make_request(
            p_query, p_product_name, p_limit, p_filter, p_query_embedding
        );
        return;
    end if;
    for v_product in
        select p.name, m.dimensions
        from product as p left join model as m on m.id = recall._default_model(p.id)
        where recall._may_read(p.id)
        order by p.id
    loop
        return next recall._make_request(
            p_query, v_product.name, p_limit, p_filter,
            case when vector_dims(p_query_embedding) = v_product.dimensions
                then p_query_embedding end
        );
        v_fits := v_fits
            or coalesce(vector_dims(p_query_embedding) = v_product.dimensions, false);
    end loop;
    if p_query_embedding is not null and not v_fits then
        raise exception 'p_query_embedding: has % dimensions, and no product''s model has',
            vector_dims(p_query_embedding)
            using
                errcode = 'invalid_parameter_value',
                hint = 'Embed the question with the model that embedded the chunks.';
    end if;
end;
$$;

comment on function recall._search_requests is
'The request of a search, checked and analyzed once; for p_product_name null one for each product'
' that the caller may read, with the query vector where it fits the product''s model. Raises'
' 42704, 22023 as recall._make_request.';
--# db/functions/60_recall/_similar_words.sql
-- The words of a product that are most like a given one, by the share of trigrams in common.
create or replace function recall._similar_words(p_product_id integer, p_word text)
returns table (term text, similarity double precision)
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
set jit = off
set enable_seqscan = off
as $$
declare
    v_trigrams text [] := recall._trigrams(p_word);
begin
    return query
    with waiting as (
        select distinct w.term
        from (
            select p.terms
            from _pending as p
            where p.product_id = p_product_id and p.sign > 0
            order by p.version desc
            limit 256
        ) as p
        cross join lateral unnest(tsvector_to_array(p.terms)) as w (term)
        where length(w.term) between length(p_word) / 2 and 2 * length(p_word)
    ),
    shared as (
        select w.term, count(*) as n
        from (
            select distinct w.term, g.trigram
            from _trigram as g
            cross join lateral unnest(g.terms) as w (term)
            where g.product_id = p_product_id and g.trigram = any(v_trigrams)
        ) as w
        group by w.term
        union
        select w.term, count(distinct substr('  ' || w.term || ' ', i, 3))
        from waiting as w
        cross join lateral generate_series(1, length(w.term) + 1) as i
        where substr('  ' || w.term || ' ', i, 3) = any(v_trigrams) and recall._is_word(w.term)
        group by w.term
    ),
    similar_word as (
        select
            s.term,
            s.n / (cardinality(v_trigrams) + length(s.term) + 1 - s.n)::float8 as similarity
        from shared as s
        where s.n * 4 >= cardinality(v_trigrams)
    )
    select s.term, s.similarity
    from similar_word as s
    where s.similarity >= 0.3
    order by s.similarity desc, s.term collate "C"
    limit 3;
end;
$$;

comment on function recall._similar_words is
'Up to 3 words with their similarity, 0.3 to 1: trigrams in common by trigrams in either. They'
' are those of packed chunks and of the newest 256 changes; one may have left the index since.';
--# db/functions/60_recall/_text_border.sql
-- The last good place to cut a text between two positions: where a sentence, else a word begins.
create or replace function recall._text_border(p_text text, p_first integer, p_last integer)
returns integer
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
    v_window text := substr(p_text, p_first, p_last - p_first);
begin
    return p_first + length(coalesce(
        substring(v_window from '^.*(?:[.!?;:] |[。！？；：])'),
        substring(v_window from '^.*(?: |[，、）」』》])'),
        -- Marks stay with the character that they combine with.
        case
            when substr(p_text, p_last, 1) ~ '[\u0300-\u036f\u200d\u20d0-\u20ff\ufe00-\ufe0f]'
                then regexp_replace(
                    v_window, '.[\u0300-\u036f\u200d\u20d0-\u20ff\ufe00-\ufe0f]*$', ''
                )
            else v_window
        end
    ));
end;
$$;

comment on function recall._text_border is
'The last position from p_first to p_last (characters, from 1) at which a sentence begins; else a'
' word, else a character with its combining marks.';
--# db/functions/60_recall/_vectors_sql.sql
-- The query for a product's vectors of a model, as chunk_id and v, behind a filter.
create or replace function recall._vectors_sql(
    p_product_id integer,
    p_model_id integer,
    p_filter jsonb
)
returns text
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_join text := '';
    v_where text := '';
begin
    if p_filter <> '{}' then
        v_join := ' inner join recall.chunk as c'
            || ' on e.product_id = c.product_id and e.chunk_id = c.id'
            || ' inner join recall.document as d'
            || ' on c.product_id = d.product_id and c.doc_id = d.id';
        v_where := format(' and c.product_id = %s and ', p_product_id)
            || recall._filter_sql(p_filter, 1);
    end if;
    -- Product and model as literals: the planner takes the partial index for no parameter.
    return format(
        'select e.chunk_id, e.content_embedding as v from recall.embedding as e%s'
        || ' where e.product_id = %s and e.model_id = %s%s',
        v_join, p_product_id, p_model_id, v_where
    );
end;
$$;

comment on function recall._vectors_sql is
'A select over recall.embedding as e, to which an order may be added; $1 must be p_filter.';
--# db/functions/60_recall/_with_bm25.sql
-- A request with its BM25 hits, where several of the channels asked build on them.
create or replace function recall._with_bm25(p_request recall._request, p_weights jsonb)
returns recall._request
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_request recall._request := p_request;
begin
    if (
        select count(*) > 1
        from channel as c
        where c.uses_bm25 and (p_weights ->> c.name)::double precision > 0
    ) then
        v_request.bm25_hits := recall._bm25_hits(p_request, greatest(200, p_request.max_hits));
    end if;
    return v_request;
end;
$$;

comment on function recall._with_bm25 is
'p_request with bm25_hits, the best 200 or max_hits, if two channels of weight above 0 in'
' p_weights use them; else p_request as it is.';
--# db/functions/60_recall/by_bm25.sql
-- Searches by Okapi BM25 over chunks.
create or replace function recall.by_bm25(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query
    select * from recall._by_channel('bm25', p_query, p_product_name, p_limit, p_filter);
end;
$$;

comment on function recall.by_bm25 is
'The best p_limit (1 to 10000) chunks, ties by chunk_id. score is the BM25 score (k1 1.2, b'
' 0.75, Lucene''s idf), above 0. p_product_name null: the best of every product that the caller'
' may read, by rank. p_filter: tag, metadata, doc_id, created_from, created_to, modified_from,'
' modified_to. Raises 42704 for a product that is not there, 22023 for a bad p_limit or'
' p_filter; never because of p_query.';

grant execute on function recall.by_bm25 to recall_reader;
--# db/functions/60_recall/by_content_keyword.sql
-- Searches by the nearness of the query's terms in a chunk.
create or replace function recall.by_content_keyword(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query
    select * from recall._by_channel('content_keyword', p_query, p_product_name, p_limit, p_filter);
end;
$$;

comment on function recall.by_content_keyword is
'The best p_limit (1 to 10000) chunks, ties by chunk_id. score is ts_rank of the chunk for all'
' terms and-ed, at most 1. p_product_name null: the best of every product that the caller may'
' read, by rank. p_filter: tag, metadata, doc_id, created_from, created_to, modified_from,'
' modified_to. Raises 42704 for a product that is not there, 22023 for a bad p_limit or'
' p_filter; never because of p_query.';

grant execute on function recall.by_content_keyword to recall_reader;
--# db/functions/60_recall/by_document_keyword.sql
-- Searches by the keywords of documents; where none match, by by_fuzzy.
create or replace function recall.by_document_keyword(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query
    select *
    from recall._by_channel('document_keyword', p_query, p_product_name, p_limit, p_filter);
end;
$$;

comment on function recall.by_document_keyword is
'The best p_limit (1 to 10000) chunks, ties by chunk_id. score is ts_rank of the document''s'
' weighted keywords, plus at most 0.001 for the chunk within it. p_product_name null: the best'
' of every product that the caller may read, by rank. p_filter: tag, metadata, doc_id,'
' created_from, created_to, modified_from, modified_to. Raises 42704 for a product that is not'
' there, 22023 for a bad p_limit or p_filter; never because of p_query.';

grant execute on function recall.by_document_keyword to recall_reader;
--# db/functions/60_recall/by_fuzzy.sql
-- Searches by corrected words and overlapping bigrams, for misspelt and broken-up queries.
create or replace function recall.by_fuzzy(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query
    select * from recall._by_channel('fuzzy', p_query, p_product_name, p_limit, p_filter);
end;
$$;

comment on function recall.by_fuzzy is
'The best p_limit (1 to 10000) chunks, ties by chunk_id. score is the BM25 score of the'
' corrected query. p_product_name null: the best of every product that the caller may read, by'
' rank. p_filter: tag, metadata, doc_id, created_from, created_to, modified_from, modified_to.'
' Raises 42704 for a product that is not there, 22023 for a bad p_limit or p_filter; never'
' because of p_query.';

grant execute on function recall.by_fuzzy to recall_reader;
--# db/functions/60_recall/by_vector.sql
-- Searches by nearness of embeddings.
create or replace function recall.by_vector(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query
    select *
    from recall._by_channel(
        'vector', p_query, p_product_name, p_limit, p_filter, p_query_embedding
    );
end;
$$;

comment on function recall.by_vector is
'The best p_limit (1 to 10000) chunks by cosine similarity, -1 to 1, ties by chunk_id. The'
' query''s vector is p_query_embedding, made by the product''s model, or else the learned'
' encoder''s, which recall.learn_query_encoder fits. No rows where the product has no model, or'
' no encoder and no p_query_embedding, or the encoder knows none of the query''s terms.'
' p_product_name null: the best of every product that the caller may read, by rank. p_filter:'
' tag, metadata, doc_id, created_from, created_to, modified_from, modified_to. Raises 42704 for'
' a product that is not there, 22023 for a bad p_limit, p_filter or p_query_embedding; never'
' because of p_query.';

grant execute on function recall.by_vector to recall_reader;
--# db/functions/60_recall/recall.sql
-- All channels' hits side by side, as the guide shows them: to see what each one finds.
create or replace function recall.recall(
    p_query text,
    p_product_name text default null,
    p_limit integer default 5
)
returns table (title text, chunk_id bigint, excerpt text, score double precision, method text)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
#variable_conflict use_column
declare
    v_requests recall._request [];
    v_weights jsonb;
    v_pattern text;
begin
    if p_limit is null or p_limit not between 1 and 1000 then
        raise exception 'p_limit: must be between 1 and 1000, not %', p_limit
            using errcode = 'invalid_parameter_value', hint = 'Ask for 5, say.';
    end if;
    v_requests := array(
        select r from recall._search_requests(p_query, p_product_name, p_limit, '{}', null) as r
    );
    v_pattern := recall._excerpt_pattern(v_requests[1].terms);
    select jsonb_object_agg(name, 1) into v_weights from channel;
    return query
    select
        d.title, h.chunk_id, recall._excerpt(c.content_chunk, v_pattern), h.score, h.channel
    from (
        select hit.*, row_number() over (partition by channel order by rank, chunk_id) as place
        from unnest(v_requests) as r, recall._channel_hits(r, v_weights) as hit
    ) as h
    join chunk as c on c.id = h.chunk_id
    join document as d on d.product_id = c.product_id and d.id = c.doc_id
    where h.place <= p_limit
    order by h.channel, h.place;
end;
$$;

comment on function recall.recall is
'The best p_limit (1 to 1000) chunks of every channel, channel by channel, best first. method: the'
' channel; score: its own, higher is better, not comparable between channels. p_product_name null:'
' over every product that the caller may read, the best of each by rank. Raises 22023 for a bad'
' p_limit, 42704 for a product that is not there.';

grant execute on function recall.recall to recall_reader;
--# db/functions/70_fuse/_check_strategy.sql
-- Raises where a strategy's parts do not fit, naming the argument; null parts are left as they are.
create or replace function recall._check_strategy(
    p_channels jsonb,
    p_numbers jsonb,
    p_reranker text
)
returns void
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_bad record;
begin
    if jsonb_typeof(p_channels) <> 'object'
        or not jsonb_path_exists(p_channels, '$.* ? (@ > 0)')
        or jsonb_path_exists(p_channels, '$.* ? (@.type() != "number" || @ < 0 || @ > 1000000)')
    then
        raise exception 'p_channels: must be an object of channels and weights, one above 0'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as {"bm25": 1, "vector": 0.5}.';
    end if;
    select c.name into v_bad
    from jsonb_object_keys(p_channels) as c (name)
    where not exists (select 1 from channel where channel.name = c.name)
    order by c.name
    limit 1;
    if found then
        raise exception 'p_channels: there is no channel "%"', v_bad.name
            using
                errcode = 'undefined_object',
                hint = 'select name, description from recall.channel lists them.';
    end if;
    select r.name, r.most, r.least, p_numbers ->> r.name as number into v_bad
    from (
        values
        ('p_candidates', 1, 10000), ('p_rrf_k', 0, 10000), ('p_rerank_candidates', 1, 1000),
        ('p_max_per_document', 1, 10000)
    ) as r (name, least, most)
    where (p_numbers ->> r.name)::bigint not between r.least and r.most
    limit 1;
    if found then
        raise exception '%: must be between % and %, not %',
            v_bad.name, v_bad.least, v_bad.most, v_bad.number
            using errcode = 'invalid_parameter_value', hint = 'null leaves it as it is.';
    end if;
    if p_reranker is not null and not exists (select 1 from reranker where name = p_reranker) then
        raise exception 'p_reranker: there is no reranker "%"', p_reranker
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.reranker lists them.';
    end if;
end;
$$;

comment on function recall._check_strategy is
'Raises 22023 for weights or numbers out of range, 42704 for an unknown channel or reranker.'
' p_numbers: an object of recall.set_strategy''s integer arguments by name.';
--# db/functions/70_fuse/_explain_bm25.sql
-- Where BM25 reads a request's terms: packed blocks, and changes that wait to be packed.
create or replace function recall._explain_bm25(p_request recall._request)
returns text
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_terms text [] := tsvector_to_array(p_request.terms);
    v_served text;
begin
    select
        format(
            'inverted index: %s terms, %s blocks, and %s changes not packed yet',
            cardinality(v_terms), count(*),
            (select count(*) from _pending where product_id = p_request.product_id)
        )
    into v_served
    from _block as b
    where b.product_id = p_request.product_id and b.term = any(v_terms);
    return case
        when cardinality(v_terms) = 0 then 'nothing: the question has no terms'
        else v_served
    end;
end;
$$;

comment on function recall._explain_bm25 is
'What serves the channel bm25 for a request.';
--# db/functions/70_fuse/_explain_content_keyword.sql
-- What ranks the nearness of a request's terms.
create or replace function recall._explain_content_keyword(p_request recall._request)
returns text
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return case
        when length(p_request.terms) = 0 then 'nothing: the question has no terms'
        else format(
            'ts_rank of the %s terms and-ed, over the best %s of bm25',
            length(ts_filter(p_request.terms, '{a}')), greatest(200, p_request.max_hits)
        )
    end;
end;
$$;

comment on function recall._explain_content_keyword is
'What serves the channel content_keyword for a request.';
--# db/functions/70_fuse/_explain_document_keyword.sql
-- What finds documents by their keywords.
create or replace function recall._explain_document_keyword(p_request recall._request)
returns text
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return case
        when length(p_request.terms) = 0 then 'nothing: the question has no terms'
        else 'ts_rank of keywords, weighted by source kind, from their GIN index'
    end;
end;
$$;

comment on function recall._explain_document_keyword is
'What serves the channel document_keyword for a request.';
--# db/functions/70_fuse/_explain_fuzzy.sql
-- Which words of a request were corrected, and to what.
create or replace function recall._explain_fuzzy(p_request recall._request)
returns text
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_corrections text;
begin
    select string_agg(c.term, ', ' order by c.weight desc, c.term) into v_corrections
    from (
        select term, weight from recall._corrections(p_request) order by weight desc, term limit 10
    ) as c;
    return case
        when length(p_request.terms) = 0 then 'nothing: the question has no terms'
        else 'bm25 with ' || coalesce('the corrections ' || v_corrections, 'nothing to correct')
    end;
end;
$$;

comment on function recall._explain_fuzzy is
'What serves the channel fuzzy for a request.';
--# db/functions/70_fuse/_explain_vector.sql
-- Whose vector asks, and whether an exact scan or an HNSW index answers; or what is missing.
create or replace function recall._explain_vector(p_request recall._request)
returns text
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_model recall.model;
    v_asks text;
    v_index text;
    v_count bigint;
begin
    select * into v_model
    from model
    where id = coalesce(p_request.model_id, recall._default_model(p_request.product_id));
    if not found then
        return 'nothing: the product has no model, see recall.attach_model';
    end if;
    v_asks := case
        when p_request.query_embedding is not null then 'the caller''s vector'
        when recall._encode_query(p_request.product_id, v_model.id, p_request.terms) is not null
            then 'the learned query encoder'
        when exists (
            select from _encoder
            where product_id = p_request.product_id and model_id = v_model.id and in_use
        ) then 'nothing: the query encoder knows no term of the question'
        else 'nothing: no vector given and no query encoder, see recall.learn_query_encoder'
    end;
    if v_asks like 'nothing%' then
        return v_asks;
    end if;
    select i.indexrelid::regclass::text into v_index
    from pg_index as i
    where
        i.indisvalid
        and i.indexrelid = to_regclass(
            format('recall.%I', recall._vector_index_name(p_request.product_id, v_model.id))
        );
    select count(*) into v_count
    from embedding
    where product_id = p_request.product_id and model_id = v_model.id;
    return format(
        '%s (%s), %s', v_asks, v_model.name,
        coalesce('index ' || v_index || ' over', 'exact scan of') || format(' %s vectors', v_count)
    );
end;
$$;

comment on function recall._explain_vector is
'What serves the channel vector for a request, or why nothing does.';
--# db/functions/70_fuse/_fused_hits.sql
-- Recalls, fuses, reranks and cuts: the ranking behind recall.search. Takes more candidates while a
-- limit of results per document leaves fewer than p_k.
create or replace function recall._fused_hits(
    p_requests recall._request [],
    p_strategy recall.strategy,
    p_k integer
)
returns setof recall.fused_hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
declare
    v_requests recall._request [] := p_requests;
    v_hits recall.hit [];
    v_fused recall.fused_hit [];
    v_candidates integer := greatest(p_strategy.candidates, p_k);
begin
    loop
        v_hits := '{}';
        for i in 1 .. cardinality(v_requests) loop
            v_requests[i].max_hits := v_candidates;
            v_hits := v_hits || array(
                select h from recall._channel_hits(v_requests[i], p_strategy.channels) as h
            );
        end loop;
        v_fused := array(
            select f from recall.fuse_rrf(v_hits, p_strategy.channels, p_strategy.rrf_k) as f
        );
        exit when p_strategy.max_per_document is null
            or v_candidates >= 10000
            or v_candidates > coalesce((select max(rank) from unnest(v_hits)), 0)
            or p_k <= (
                select sum(least(n, p_strategy.max_per_document))
                from (select count(*) as n from unnest(v_fused) group by doc_id) as documents
            );
        v_candidates := least(10000, 4 * v_candidates);
    end loop;
    return query
    select
        chunk_id, doc_id, (row_number() over (order by rank))::integer, score, channels
    from (
        select h.*, row_number() over (partition by doc_id order by rank) as place
        from recall._rerank(v_requests[1], v_fused, p_strategy) as h
    ) as ranked
    where place <= coalesce(p_strategy.max_per_document, place)
    order by rank
    limit p_k;
end;
$$;

comment on function recall._fused_hits is
'The best p_k chunks of all requests, rank from 1 without gaps: the strategy''s channels fused by'
' rank, reranked, then cut to max_per_document. Ranks of a channel count within a product.';
--# db/functions/70_fuse/_milliseconds_since.sql
-- Milliseconds from a moment to now, to a hundredth.
create or replace function recall._milliseconds_since(p_start timestamptz)
returns numeric
language plpgsql
volatile
parallel safe
strict
security invoker
as $$
begin
    return pg_catalog.round(
        1000 * extract(epoch from pg_catalog.clock_timestamp() - p_start), 2
    );
end;
$$;

comment on function recall._milliseconds_since is
'Milliseconds from p_start to now.';
--# db/functions/70_fuse/_require_strategy.sql
-- The strategy of a search: the one named, else the product's, else the default one.
create or replace function recall._require_strategy(p_name text, p_product_name text default null)
returns recall.strategy
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_strategy recall.strategy;
begin
    select * into v_strategy
    from strategy
    where name = coalesce(
        p_name,
        (select default_strategy from product where name = p_product_name),
        'default'
    );
    if not found then
        raise exception 'p_strategy: there is no strategy "%"', p_name
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.strategy lists them.';
    end if;
    return v_strategy;
end;
$$;

comment on function recall._require_strategy is
'The strategy named p_name; where that is null the product''s own, or ''default'' for no product.'
' Raises 42704 for one that does not exist.';
--# db/functions/70_fuse/_rerank.sql
-- Hands the best of a fused ranking to the strategy's reranker; the rest follow as they were.
create or replace function recall._rerank(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_strategy recall.strategy
)
returns setof recall.fused_hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_function text := (select function_name from reranker where name = p_strategy.reranker);
begin
    if v_function is not null then
        return query execute format('select * from recall.%I($1, $2, $3)', v_function)
        using
            p_request,
            p_hits[:p_strategy.rerank_candidates],
            coalesce(p_strategy.options -> 'rerank', '{}');
        p_hits := p_hits[p_strategy.rerank_candidates + 1:];
    end if;
    return query select * from unnest(p_hits);
end;
$$;

comment on function recall._rerank is
'p_hits, best first, the first rerank_candidates of them in the order of the strategy''s reranker.'
' Scores are comparable within each of the two parts only.';
--# db/functions/70_fuse/_served_by.sql
-- What serves a channel for a request, in words, or why nothing does.
create or replace function recall._served_by(p_request recall._request, p_channel text)
returns text
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_channel recall.channel;
    v_text text;
begin
    select * into strict v_channel from channel where name = p_channel;
    if v_channel.explain_function_name is not null then
        execute format('select recall.%I($1)', v_channel.explain_function_name)
        into v_text
        using p_request;
    end if;
    return coalesce(v_text, v_channel.description);
end;
$$;

comment on function recall._served_by is
'The answer of the channel''s explain function, which takes the request and returns text; the'
' channel''s description where it has none.';
--# db/functions/70_fuse/explain_search.sql
-- The plan of a search: what serves each channel of it, how much that finds and how long it takes.
create or replace function recall.explain_search(
    p_query text,
    p_product_name text default null,
    p_k integer default 10,
    p_strategy text default null,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns table (
    product_name text,
    step text,
    weight double precision,
    served_by text,
    hits bigint,
    milliseconds numeric
)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_start timestamptz := clock_timestamp();
    v_strategy recall.strategy := recall._require_strategy(p_strategy, p_product_name);
    v_requests recall._request [] := array(
        select r
        from recall._search_requests(
            p_query, p_product_name, p_k, p_filter, p_query_embedding
        ) as r
    );
    v_request recall._request;
begin
    product_name := p_product_name;
    step := 'analyze';
    served_by := format(
        '%s terms, for %s products',
        coalesce(length(v_requests[1].terms), 0), cardinality(v_requests)
    );
    milliseconds := recall._milliseconds_since(v_start);
    return next;
    foreach v_request in array v_requests loop
        product_name := v_request.product_name;
        v_request.max_hits := greatest(v_strategy.candidates, p_k);
        for step, weight in
            select c.name, (v_strategy.channels ->> c.name)::double precision
            from channel as c
            where (v_strategy.channels ->> c.name)::double precision > 0
            order by c.name
        loop
            v_start := clock_timestamp();
            select count(*) into hits
            from recall._channel_hits(v_request, jsonb_build_object(step, 1));
            milliseconds := recall._milliseconds_since(v_start);
            served_by := recall._served_by(v_request, step);
            return next;
        end loop;
    end loop;
    product_name := p_product_name;
    step := 'search';
    weight := null;
    served_by := format(
        'strategy %s: reciprocal rank fusion with constant %s, %s',
        v_strategy.name, v_strategy.rrf_k,
        coalesce('reranker ' || v_strategy.reranker, 'no reranker')
    );
    v_start := clock_timestamp();
    select count(*) into hits
    from recall.search(p_query, p_product_name, p_k, v_strategy.name, p_filter, p_query_embedding);
    milliseconds := recall._milliseconds_since(v_start);
    return next;
end;
$$;

comment on function recall.explain_search is
'Runs the search of the same arguments (see recall.search) and tells: a row ''analyze'', one row a'
' product and channel in use with its weight, what served it, its hits and milliseconds, and a row'
' ''search'' for the whole of it, which does all of that once more. A channel that could not serve'
' says why. Raises as recall.search.';

grant execute on function recall.explain_search to recall_reader;
--# db/functions/70_fuse/fuse_rrf.sql
-- Fuses ranked hits of several channels: score = sum of weight / (rrf_k + rank)
-- (Cormack, Clarke, Büttcher 2009).
create or replace function recall.fuse_rrf(
    p_hits recall.hit [],
    p_weights jsonb default '{}',
    p_rrf_k integer default 60
)
returns setof recall.fused_hit
language plpgsql
immutable
parallel safe
security invoker
as $$
#variable_conflict use_column
begin
    if p_rrf_k is null or p_rrf_k not between 0 and 10000 then
        raise exception 'p_rrf_k: must be between 0 and 10000, not %', p_rrf_k
            using errcode = 'invalid_parameter_value', hint = 'The usual constant is 60.';
    end if;
    if pg_catalog.jsonb_typeof(p_weights) is distinct from 'object'
        or pg_catalog.jsonb_path_exists(p_weights, '$.* ? (@.type() != "number" || @ < 0)')
    then
        raise exception 'p_weights: must be an object of channel names and weights from 0'
            using errcode = 'invalid_parameter_value', hint = 'Such as {"bm25": 1, "vector": 0.5}.';
    end if;
    return query
    with weighed as (
        select
            chunk_id, doc_id, channel, score, rank,
            coalesce((p_weights ->> channel)::double precision, 1) as weight,
            pg_catalog.row_number() over (
                partition by chunk_id, channel order by rank
            ) as occurrence
        from pg_catalog.unnest(p_hits)
        where rank > 0
    ),
    fused as (
        select
            chunk_id,
            pg_catalog.min(doc_id) as doc_id,
            pg_catalog.sum(weight / (p_rrf_k + rank) order by channel collate "C") as score,
            pg_catalog.jsonb_object_agg(
                channel,
                pg_catalog.jsonb_build_object('rank', rank, 'score', score, 'weight', weight)
            ) as channels
        from weighed
        where weight > 0 and occurrence = 1
        group by chunk_id
    )
    select
        chunk_id, doc_id,
        (pg_catalog.row_number() over (order by score desc, chunk_id))::integer,
        score, channels
    from fused
    order by score desc, chunk_id;
end;
$$;

comment on function recall.fuse_rrf is
'The chunks of all hits, best first, rank from 1, ties by chunk_id. score: the sum over channels'
' of weight / (p_rrf_k + rank), above 0. p_weights: channel name to weight from 0; a channel'
' without one weighs 1, weight 0 leaves it out. A channel that names a chunk twice counts once, by'
' its better rank. channels: name to {rank, score, weight}. Raises 22023 for a bad weight or'
' constant. Source: Cormack, Clarke, Büttcher, Reciprocal rank fusion outperforms Condorcet and'
' individual rank learning methods, SIGIR 2009.';

grant execute on function recall.fuse_rrf to recall_reader;
--# db/functions/70_fuse/search.sql
-- The fused search: the best chunks for a question, each with what every channel said of it.
create or replace function recall.search(
    p_query text,
    p_product_name text default null,
    p_k integer default 10,
    p_strategy text default null,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns table (
    rank integer,
    chunk_id bigint,
    doc_id bigint,
    title text,
    url text,
    tag text,
    heading_path text [],
    excerpt text,
    content_chunk text,
    score double precision,
    channels jsonb
)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
#variable_conflict use_column
declare
    v_strategy recall.strategy;
    v_requests recall._request [];
    v_pattern text;
begin
    if p_k is null or p_k not between 1 and 1000 then
        raise exception 'p_k: must be between 1 and 1000, not %', p_k
            using errcode = 'invalid_parameter_value', hint = 'Ask for 10, say.';
    end if;
    v_requests := array(
        select r
        from recall._search_requests(
            p_query, p_product_name, p_k, p_filter, p_query_embedding
        ) as r
    );
    v_strategy := recall._require_strategy(p_strategy, p_product_name);
    v_pattern := recall._excerpt_pattern(v_requests[1].terms);
    return query
    select
        h.rank, h.chunk_id, h.doc_id, d.title, d.url, d.tag, c.heading_path,
        recall._excerpt(c.content_chunk, v_pattern),
        c.content_chunk, h.score, h.channels
    from recall._fused_hits(v_requests, v_strategy, p_k) as h
    join chunk as c on c.id = h.chunk_id
    join document as d on d.product_id = c.product_id and d.id = c.doc_id
    order by h.rank;
end;
$$;

comment on function recall.search is
'The best p_k (1 to 1000) chunks for a question, by weighted reciprocal rank fusion of the'
' channels of p_strategy (null: the product''s own), then its reranker. p_product_name null: over'
' every product that the caller may read, with the default strategy. p_filter: see'
' recall._filter_sql. p_query_embedding: the question''s vector by the product''s model, used'
' instead of the learned encoder. rank from 1; score: higher is better, comparable within one'
' result only; channels: channel name to {rank, score, weight}; excerpt: about 200 characters'
' around the best match. Any text may be asked; one without terms finds nothing by words. Writes'
' nothing. Raises 22023 for a bad p_k, filter or vector, 42704 for a product or strategy that is'
' not there.';

grant execute on function recall.search to recall_reader;
--# db/functions/70_fuse/set_strategy.sql
-- Makes a strategy, or changes of one what is given.
create or replace function recall.set_strategy(
    p_name text,
    p_channels jsonb default null,
    p_candidates integer default null,
    p_rrf_k integer default null,
    p_reranker text default null,
    p_rerank_candidates integer default null,
    p_max_per_document integer default null,
    p_options jsonb default null
)
returns recall.strategy
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_strategy recall.strategy;
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'p_name: a strategy needs a name of 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'Give it a name, such as ''words''.';
    elsif jsonb_typeof(p_options) <> 'object' then
        raise exception 'p_options: must be a JSON object'
            using errcode = 'invalid_parameter_value', hint = 'Give ''{}'' for none.';
    end if;
    perform recall._check_strategy(
        p_channels,
        jsonb_build_object(
            'p_candidates', p_candidates,
            'p_rrf_k', p_rrf_k,
            'p_rerank_candidates', p_rerank_candidates,
            'p_max_per_document', p_max_per_document
        ),
        p_reranker
    );
    insert into strategy (name, channels, candidates, rrf_k)
    select p_name, channels, candidates, rrf_k from strategy where name = 'default'
    on conflict (name) do nothing;
    update strategy
    set
        channels = coalesce(p_channels, channels),
        candidates = coalesce(p_candidates, candidates),
        rrf_k = coalesce(p_rrf_k, rrf_k),
        reranker = coalesce(p_reranker, reranker),
        rerank_candidates = coalesce(p_rerank_candidates, rerank_candidates),
        max_per_document = coalesce(p_max_per_document, max_per_document),
        options = coalesce(p_options, options),
        modified = now()
    where name = p_name
    returning * into v_strategy;
    return v_strategy;
end;
$$;

comment on function recall.set_strategy is
'Makes the strategy p_name with the weights of ''default'', or takes the one there is, and changes'
' what is not null. p_channels: channel name to weight, 0 to 1000000, one above 0; p_candidates:'
' hits taken of each channel, 1 to 10000; p_rrf_k: constant of reciprocal rank fusion, 0 to 10000;'
' p_reranker reorders the best p_rerank_candidates, 1 to 1000; p_max_per_document: results of one'
' document at most, 1 to 10000. A product''s default_strategy names its own. Raises 22023 for a'
' value out of range, 42704 for an unknown channel or reranker.';

grant execute on function recall.set_strategy to recall_admin;
--# db/triggers/chunk/010_prepare.sql
create or replace trigger _010_prepare
before insert or update on recall.chunk
for each row
execute function recall._prepare_chunk();
--# db/triggers/chunk/110_index_delete.sql
create or replace trigger _110_index_delete
after delete on recall.chunk
referencing old table as old_rows
for each statement
execute function recall._index_changes();
--# db/triggers/chunk/110_index_insert.sql
create or replace trigger _110_index_insert
after insert on recall.chunk
referencing new table as new_rows
for each statement
execute function recall._index_changes();
--# db/triggers/chunk/110_index_truncate.sql
create or replace trigger _110_index_truncate
after truncate on recall.chunk
for each statement
execute function recall._index_changes();
--# db/triggers/chunk/110_index_update.sql
create or replace trigger _110_index_update
after update on recall.chunk
referencing old table as old_rows new table as new_rows
for each statement
execute function recall._index_changes();
--# db/triggers/chunk/120_embed_insert.sql
create or replace trigger _120_embed_insert
after insert on recall.chunk
referencing new table as new_rows
for each statement execute function recall._queue_embeddings();
--# db/triggers/chunk/120_embed_update.sql
create or replace trigger _120_embed_update
after update on recall.chunk
referencing old table as old_rows new table as new_rows
for each statement execute function recall._queue_embeddings();
--# db/triggers/document/010_prepare.sql
create or replace trigger _010_prepare
before insert or update on recall.document
for each row
execute function recall._prepare_document();
--# db/triggers/document/110_title.sql
create or replace trigger _110_title
after update on recall.document
for each row
when (old.title is distinct from new.title)
execute function recall._touch_chunks();
--# db/triggers/product/010_analyzer.sql
create or replace trigger _010_analyzer
before insert or update of analyzer on recall.product
for each row
execute function recall._check_product_analyzer();
--# db/triggers/product/110_index_delete.sql
create or replace trigger _110_index_delete
after delete on recall.product
for each row
execute function recall._drop_product_index();
--# db/triggers/product/110_name.sql
create or replace trigger _110_name
after update on recall.product
for each row
when (old.name is distinct from new.name)
execute function recall._rename_documents();
--# db/triggers/source_kind/110_weight.sql
create or replace trigger _110_weight
after insert or update or delete on recall.source_kind
for each statement
execute function recall._reweigh_documents();
--# db/access/analyzer.sql
-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.analyzer to recall_reader;
--# db/access/channel.sql
-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.channel to recall_reader;
--# db/access/character_fold.sql
-- Changed by migrations only.
grant select on recall.character_fold to recall_reader;
--# db/access/chunk.sql
-- Plain SQL on chunks, within the products that the role may read or write.
alter table recall.chunk enable row level security;

create policy read_chunk on recall.chunk for select
using (product_id = any(array(select p.id from recall.product as p)));

create policy insert_chunk on recall.chunk for insert
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy update_chunk on recall.chunk for update
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
)
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy delete_chunk on recall.chunk for delete
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

grant select on recall.chunk to recall_reader;

grant insert, update, delete on recall.chunk to recall_writer;
--# db/access/document.sql
-- Plain SQL on documents, within the products that the role may read or write.
alter table recall.document enable row level security;

create policy read_document on recall.document for select
using (product_id = any(array(select p.id from recall.product as p)));

create policy insert_document on recall.document for insert
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy update_document on recall.document for update
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
)
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy delete_document on recall.document for delete
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

grant select on recall.document to recall_reader;

grant insert, update, delete on recall.document to recall_writer;

grant usage on sequence recall.id_seq to recall_writer;
--# db/access/embedding.sql
-- Readers see those of the products that they may read.
alter table recall.embedding enable row level security;

create policy read_embedding on recall.embedding for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.embedding to recall_reader;
--# db/access/embedding_job.sql
-- Writers see what waits in the products that they may read; the queue's functions change it.
alter table recall.embedding_job enable row level security;

create policy read_embedding_job on recall.embedding_job for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.embedding_job to recall_writer;
--# db/access/model.sql
-- recall.register_model changes it.
grant select on recall.model to recall_reader;
--# db/access/product.sql
-- Readers see the products that they may read; admins change their settings.
alter table recall.product enable row level security;

create policy read_product on recall.product for select
using (recall._may_read(id));

create policy update_product on recall.product for update
using (recall._may_write(id))
with check (recall._may_write(id));

create policy delete_product on recall.product for delete
using (recall._may_write(id));

grant select on recall.product to recall_reader;

grant update, delete on recall.product to recall_admin;
--# db/access/product_model.sql
-- Readers see those of the products that they may read.
alter table recall.product_model enable row level security;

create policy read_product_model on recall.product_model for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.product_model to recall_reader;
--# db/access/provider.sql
-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.provider to recall_reader;
--# db/access/reranker.sql
-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.reranker to recall_reader;
--# db/access/source_kind.sql
-- Readers see how each kind is answered; admins change it.
grant select on recall.source_kind to recall_reader;

grant insert, update, delete on recall.source_kind to recall_admin;
--# db/access/strategy.sql
-- recall.set_strategy changes it.
grant select on recall.strategy to recall_reader;
--# db/access/synonym.sql
-- Readers see the synonyms of all products and of those that they may read.
alter table recall.synonym enable row level security;

create policy read_synonym on recall.synonym for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.synonym to recall_reader;
--# db/access/user_word.sql
-- recall.add_user_word and recall.remove_user_word change it.
grant select on recall.user_word to recall_reader;
