-- A folded text as its runs, one blank between two: words, with what joins them, and stretches of
-- script without spaces.
create or replace function recall._separate_runs(p_text text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_cjk constant text := '\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fd5'
        || '\u3005-\u3007\u3041-\u30fa\u30fc-\u31ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff'
        || '\uf900-\ufaff\U00020000-\U0003ffff';
    v_letters constant text := '0-9a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u167f\u1681-\u1fff'
        || '\u2c00-\u2dff' || v_cjk;
    v_text text := p_text;
begin
    if octet_length(v_text) > length(v_text) then
        v_text := regexp_replace(v_text collate "C", '[^ ._' || v_letters || '-]+', ' ', 'g');
        v_text := regexp_replace(
            v_text collate "C", '([' || v_cjk || '])([^ ' || v_cjk || '])', '\1 \2', 'g'
        );
        v_text := regexp_replace(
            v_text collate "C", '([^ ' || v_cjk || '])([' || v_cjk || '])', '\1 \2', 'g'
        );
    else
        v_text := regexp_replace(v_text collate "C", '[^ ._0-9a-z-]+', ' ', 'g');
    end if;
    -- A single blank is no match: each takes as long as forty characters.
    return btrim(regexp_replace(v_text collate "C", '[ ._-]{2,}', ' ', 'g'), ' ._-');
end;
$$;

comment on function recall._separate_runs is
'Runs are of letters and digits; a . _ or - stands in them singly, between two of these.';
