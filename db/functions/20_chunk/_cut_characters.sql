-- Cuts a text into pieces of about p_size characters, at spaces where there are some near.
create or replace function recall._cut_characters(p_content text, p_size integer)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
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
