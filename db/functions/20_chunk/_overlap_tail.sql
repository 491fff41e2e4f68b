-- The end of a chunk that the next one repeats: from a sentence's start, else a word's.
create or replace function recall._overlap_tail(
    p_content text,
    p_skip integer,
    p_overlap integer
)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
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
