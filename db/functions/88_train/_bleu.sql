-- The BLEU of translations cut into words (Papineni, Roukos, Ward, Zhu 2002), smoothed as mteval.
create or replace function recall._bleu(p_targets text [], p_predictions text [])
returns double precision
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_total record;
    v_gone integer := 0;
    v_sum double precision := 0;
    v_target_size bigint;
    v_size bigint;
begin
    for v_total in
        with side as (
            select t.n, s.is_target, string_to_array(nullif(s.words, ''), ' ') as words
            from unnest(p_targets, p_predictions) with ordinality as t (target, predicted, n)
            cross join lateral (
                values (true, t.target), (false, t.predicted)
            ) as s (is_target, words)
        ),
        gram as (
            select
                g.length,
                count(*) filter (where s.is_target) as targets,
                count(*) filter (where not s.is_target) as predictions
            from side as s
            cross join generate_series(1, 4) as g (length)
            cross join lateral generate_series(1, cardinality(s.words) - g.length + 1) as i (start)
            group by s.n, g.length, s.words[i.start : i.start + g.length - 1]
        )
        select
            g.length, sum(g.targets) as targets, sum(g.predictions) as predictions,
            sum(least(g.targets, g.predictions))::double precision as hits
        from gram as g
        group by g.length
        order by g.length
    loop
        if v_total.length = 1 then
            v_target_size := v_total.targets::bigint;
            v_size := v_total.predictions::bigint;
            -- No word at all is right.
            if v_total.hits = 0 then
                return 0;
            end if;
        end if;
        if v_total.predictions = 0 then
            return 0;
        elsif v_total.hits = 0 then
            v_gone := v_gone + 1;
        end if;
        v_sum := v_sum + ln(
            case when v_total.hits = 0 then 1 / 2.0 ^ v_gone else v_total.hits end
            / v_total.predictions
        ) / 4;
    end loop;
    if v_size is null or v_total.length < 4 then
        return 0;
    end if;
    return 100 * exp(v_sum + least(0, 1 - v_target_size::double precision / v_size));
end;
$$;

comment on function recall._bleu is
'0 to 100; as sacrebleu.corpus_bleu of words with a blank between them. 0 where no word is right or'
' no translation has four words.';
