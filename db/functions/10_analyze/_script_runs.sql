-- The runs of a folded text: words, with what joins them, and stretches of script without spaces.
create or replace function recall._script_runs(p_text text)
returns table (run text, is_cjk boolean, width integer, base bigint)
language plpgsql immutable parallel safe security invoker rows 100 set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
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
                -- Two comparisons settle most of what the expression would.
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

comment on function recall._script_runs is
'In reading order: run; is_cjk, whether it is of a script without spaces; width, the number of'
' its characters or words; base, the number of those before it.';
