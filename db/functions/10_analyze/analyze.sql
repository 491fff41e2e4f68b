-- The terms of a text, with their positions: what every lexical channel indexes.
create or replace function recall.analyze(p_text text, p_analyzer text default 'cjk_en')
returns tsvector
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_known record;
    v_vector tsvector;
begin
    select a as analyzer, a.function_name, a.options, u.has_words into v_known
    from recall.analyzer as a
    cross join (select exists (select from recall.user_word) as has_words) as u
    where a.name = p_analyzer;
    if not found then
        raise exception 'p_analyzer: there is no analyzer "%"', p_analyzer
            using
                errcode = 'invalid_parameter_value',
                hint = 'select name from recall.analyzer lists them.';
    elsif p_text is null then
        return ''::tsvector;
    end if;
    if v_known.function_name = '_analyze_cjk_en' then
        v_vector := recall._analyze_cjk_en(p_text, v_known.options);
    else
        execute format('select recall.%I($1, $2)', v_known.function_name)
        into v_vector
        using p_text, v_known.options;
    end if;
    if v_known.has_words then
        v_vector := recall._add_user_words(v_vector, p_text, v_known.analyzer);
    end if;
    return v_vector;
end;
$$;

comment on function recall.analyze is
'The terms of p_text as a tsvector; empty for null. Never raises because of the text: what a'
' tsvector cannot hold is cut (a term at 500 characters, positions at 16383, 255 of them a'
' term, 1 MB in all). Raises 22023 for an unknown p_analyzer.';

grant execute on function recall.analyze to recall_reader;
