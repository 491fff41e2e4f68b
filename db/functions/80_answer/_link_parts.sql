-- What a link or image of Markdown shows, and where it goes; null for any other token.
create or replace function recall._link_parts(p_token text)
returns text []
language sql immutable parallel safe security invoker
begin atomic
    select case
        when p_token ~ '^!?\[.*\]\(' then regexp_match(
            p_token,
            '^!?\[((?:[^][\\`]|\\[!-/:-@[-`{-~]|`[^`]+`(?!`)|``[^`]+(?:`[^`]+)*``(?!`))*)\]'
            '\(<?([^\s()<>\\]*(?:\([^\s()<>\\]*\)[^\s()<>\\]*)*)>?'
            '(?:[ \t]+"[^"]*")?[ \t]*\)(?:\{[^{}]*\})?$'
        )
    end;
end;

comment on function recall._link_parts is
'Apart from what finds the tokens of a line: a pattern with groups takes half as long again.';
