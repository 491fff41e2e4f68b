-- What the score of a passage is made of, in the order of recall.passage_feature.
create or replace function recall._passage_features(
    p_passage recall._passage,
    p_kinds text [],
    p_search double precision,
    p_best double precision,
    p_best_of_all double precision,
    p_leads boolean,
    p_shares double precision []
)
returns double precision []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := array_to_string(p_passage.contents, ' ');
begin
    return array[
        p_search, 1.0 / p_passage.source,
        coalesce(p_shares[1], 0), coalesce(p_shares[2], 0), coalesce(p_shares[3], 0),
        coalesce(p_best, 0), p_best_of_all,
        p_leads::integer, (p_leads and p_passage.ordinal = 1)::integer,
        least(ln(greatest(length(v_text), 1)), 7) / 7,
        (p_passage.kinds ~ 'l')::integer, (p_passage.kinds ~ 'c')::integer,
        (p_passage.kinds ~ 't')::integer,
        case
            when 'how' <> all(p_kinds) then 0
            when p_passage.kinds ~ 'c' then 1.75
            else (p_passage.kinds ~ 'l')::integer + 0.75 * (v_text ~ '`[^`]')::integer
        end,
        ('value' = any(p_kinds) and v_text ~ '[0-9]')::integer,
        (
            'why' = any(p_kinds) and v_text
            ~* '因[为為]|由[于於]|所以|因此|\mbecause\M|\msince\M|\mso that\M'
        )::integer,
        ('what' = any(p_kinds) and p_leads)::integer,
        coalesce(p_shares[4], 0),
        case when length(p_passage.segments[1]) < 100 then coalesce(p_shares[5], 0) else 0 end,
        (p_passage.policy = 'verbatim')::integer, (p_passage.policy = 'link')::integer
    ];
end;
$$;

comment on function recall._passage_features is
'p_shares: of the question''s weight what it has, with title and headings, those alone; of the'
' names in the question what it has, and what its first segment has.';
