-- A passage in at most so many characters, cut between its sentences, items, rows or lines.
create or replace function recall._cut_passage(p_passage recall._passage, p_max_chars integer)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text;
    v_taken boolean [] := array_fill(false, array[cardinality(p_passage.segments)]);
    v_best integer;
    v_first integer;
    v_last integer;
    v_left integer;
    v_forward boolean;
begin
    select string_agg(b.text, e'\n\n' order by b.place) into v_text
    from (
        select
            c.place,
            recall._block_markdown(
                substr(p_passage.kinds, c.place::integer, 1)::"char", c.content, p_passage.url
            ) as text
        from unnest(p_passage.contents) with ordinality as c (content, place)
    ) as b;
    if length(v_text) <= p_max_chars then
        return v_text;
    end if;
    select s.n::integer into v_best
    from unnest(p_passage.weights) with ordinality as s (weight, n)
    order by s.weight desc, s.n
    limit 1;
    -- The lead-in of a list, and a table's head, stay.
    v_left := p_max_chars - 10;
    for i in 1 .. cardinality(v_taken) loop
        if
            i <> v_best and length(p_passage.segments[i]) < least(300, v_left / 2)
            and (
                p_passage.places[i] = 1 and p_passage.kinds ~ '^p.'
                or substr(p_passage.kinds, p_passage.places[i], 1) = 't'
                and p_passage.places[i] = p_passage.places[v_best]
                and (
                    i = 1 or p_passage.places[i - 1] <> p_passage.places[i]
                    or p_passage.segments[i] ~ '^[ \t]*\|?[ \t:|-]*-[ \t:|-]*$'
                )
            )
        then
            v_taken[i] := true;
            v_left := v_left - length(p_passage.segments[i]) - 4;
        end if;
    end loop;
    v_taken[v_best] := true;
    v_left := v_left - length(p_passage.segments[v_best]) - 4;
    v_first := v_best;
    v_last := v_best;
    loop
        v_forward := v_last < cardinality(v_taken) and (
            v_first = 1 or p_passage.weights[v_last + 1] * 1.5 >= p_passage.weights[v_first - 1]
        );
        exit when not v_forward and v_first = 1;
        if v_forward then
            v_last := v_last + 1;
            v_best := v_last;
        else
            v_first := v_first - 1;
            v_best := v_first;
        end if;
        continue when v_taken[v_best];
        v_left := v_left - length(p_passage.segments[v_best]) - 4;
        exit when v_left < 0;
        v_taken[v_best] := true;
    end loop;
    select string_agg(b.text, e'\n\n' order by b.place) into v_text
    from (
        select
            s.place,
            recall._block_markdown(
                s.kind::"char",
                case s.kind
                    when 'c' then regexp_replace(
                        left(s.content, p_max_chars - 20), '\n[^\n]*$', ''
                    )
                    else s.content
                end, p_passage.url
            ) as text
        from (
            select
                p.place, substr(p_passage.kinds, p.place, 1) as kind,
                string_agg(p.segment || case
                    when substr(p_passage.kinds, p.place, 1) in ('l', 't', 'd', 'c', 'q') then e'\n'
                    -- Chinese and Japanese sentences follow each other without a space.
                    when p.segment ~ '[。！？；」』）]$' then ''
                    else ' '
                end, '' order by p.n) as content
            from unnest(p_passage.segments, p_passage.places, v_taken)
                with ordinality as p (segment, place, is_taken, n)
            where p.is_taken
            group by p.place
        ) as s
    ) as b;
    return v_text;
end;
$$;

comment on function recall._cut_passage is
'p_passage as Markdown, whole where it fits p_max_chars; else the segment that weighs most and'
' those around it while they fit, with the lead-in and a table''s head.';
