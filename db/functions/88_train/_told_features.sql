-- What a text tells of a question around a span: in its sentence, within 25, 12 and 5 tokens, and
-- of what is rare in it within 20.
create or replace function recall._told_features(
    p_first recall._answer_place,
    p_last recall._answer_place
)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return array(
        select format(
            'told %s of %s',
            10 * bit_count(k.before | k.after)
            / case when k.n < 5 then p_first.told_bits else 100 end,
            k.n
        )
        from unnest(p_first.told_before, p_last.told_after) with ordinality as k (before, after, n)
        order by k.n
    );
end;
$$;

comment on function recall._told_features is
'p_first, p_last: the tokens of the span. In tenths of what the text tells of the question.';
