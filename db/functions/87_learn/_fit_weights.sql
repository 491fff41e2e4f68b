-- Weights by which relevant hits are likely: listwise regression (ListNet, top one: Cao et al.
-- 2007) with a ridge around the weights to start from, by Newton's method.
create or replace function recall._fit_weights(
    p_parts vector [],
    p_questions integer [],
    p_shares double precision [],
    p_start double precision []
)
returns double precision []
language plpgsql stable parallel unsafe security definer set search_path from current set jit = off
as $$
declare
    v_ridge constant double precision := 3;
    v_live integer [] := array(
        select x.i::integer
        from unnest(p_parts) as p (parts)
        cross join lateral unnest(p.parts::real []) with ordinality as x (part, i)
        where x.part <> 0
        group by x.i
        order by x.i
    );
    v_start double precision [] := array(select p_start[i] from unnest(v_live) as i);
    v_sums text := recall._listwise_sums(v_live);
    v_weights double precision [] := p_start;
    v_now double precision [] := v_start;
    v_slopes double precision [];
    v_curves double precision [] [];
    v_step double precision [];
    v_scale double precision;
begin
    if v_live = '{}' then
        return p_start;
    end if;
    for v_iteration in 1 .. 15 loop
        execute v_sums into v_slopes, v_curves
        using p_parts, p_questions, p_shares, v_weights::real []::vector;
        for i in 1 .. cardinality(v_live) loop
            v_slopes[i] := v_slopes[i] + 2 * v_ridge * (v_now[i] - v_start[i]);
            v_curves[i][i] := v_curves[i][i] + 2 * v_ridge;
        end loop;
        v_step := recall._newton_step(v_now, v_slopes, v_curves);
        for i in 1 .. cardinality(v_live) loop
            v_now[i] := v_now[i] + v_step[i];
            v_weights[v_live[i]] := v_now[i];
        end loop;
        exit when (select max(abs(s)) from unnest(v_step) as s) < 0.001;
    end loop;
    -- The sum of weights stays, so that the parts which no hit has keep their share.
    select sum(n.start) / nullif(sum(n.now), 0) into v_scale
    from unnest(v_start, v_now) as n (start, now);
    for i in 1 .. cardinality(v_live) loop
        v_weights[v_live[i]] := v_now[i] * coalesce(nullif(v_scale, 0), 1);
    end loop;
    return v_weights;
end;
$$;

comment on function recall._fit_weights is
'p_parts, p_questions, p_shares: side by side, hits'' parts, their questions, and their shares of'
' the question''s gain. p_start: a weight a part; those of parts that no hit has stay. What is'
' least is the loss of recall._listwise_sums plus 3 times the squared distance from p_start.'
' Weights are at least 0.';
