-- A prompt or fixed sentence in a language, with its placeholders filled.
create or replace function recall._localized_text(
    p_name text,
    p_language text,
    p_values jsonb default '{}'
)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_template text := (
        select t.content
        from answer_text as t
        where t.name = p_name and t.language in (p_language, 'en')
        order by t.language <> p_language
        limit 1
    );
begin
    if strpos(v_template, '{{') = 0 then
        return v_template;
    end if;
    -- Split first, so that a placeholder in a value stays text.
    return (
        select string_agg(coalesce(p_values ->> s.key, s.before), '' order by s.n)
        from (
            select
                p.n,
                case when p.n % 2 = 0 then p.piece end as key,
                case when p.n % 2 = 0 then '{{' || p.piece || '}}' else p.piece end as before
            from regexp_split_to_table(v_template, '\{\{|\}\}')
                with ordinality as p (piece, n)
        ) as s
    );
end;
$$;

comment on function recall._localized_text is
'The text p_name of recall.answer_text in p_language, else in English; each {{key}} of p_values'
' replaced. Null where there is none.';
