-- How many answers fall between bounds, with noise that hides any single session.
create or replace function recall.private_histogram(
    p_product_name text,
    p_epsilon double precision,
    p_measure text,
    p_bounds double precision [],
    p_bound integer default 10,
    p_since timestamptz default '-infinity',
    p_until timestamptz default 'infinity'
)
returns table (
    from_value double precision,
    below double precision,
    value bigint,
    plus_minus bigint,
    epsilon_left numeric
)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_product recall.product := recall._require_product(p_product_name);
    v_left numeric;
begin
    perform recall._check_figure(p_measure, p_bound, p_since, p_until);
    if
        coalesce(cardinality(p_bounds), 0) not between 1 and 1000 or array_ndims(p_bounds) <> 1
        or array_position(p_bounds, null) is not null
        or p_bounds <> array(select distinct b from unnest(p_bounds) as b order by b)
    then
        raise exception 'p_bounds: must be 1 to 1000 numbers, each above the one before'
            using errcode = 'invalid_parameter_value', hint = '{100,200,500,1000}, say.';
    end if;
    v_left := recall._spend_figure(v_product, p_epsilon);
    return query
    select
        b.from_value, b.below,
        coalesce(c.answers, 0)
        + recall._laplace_noise(1000::bigint * p_bound, (p_epsilon * 1000)::bigint),
        recall._laplace_bound(p_bound / p_epsilon, 0.95), v_left
    from (
        select
            n, case when n = 0 then '-infinity' else p_bounds[n] end as from_value,
            case when n = cardinality(p_bounds) then 'infinity' else p_bounds[n + 1] end as below
        from generate_series(0, cardinality(p_bounds)) as n
    ) as b
    left join (
        select width_bucket(v.value, p_bounds[:]) as n, count(*) as answers
        from recall._figure_values(
            v_product.id, p_measure, p_bound, '-infinity', 'infinity', p_since, p_until
        ) as v (value)
        group by 1
    ) as c on b.n = c.n
    order by b.n;
end;
$$;

comment on function recall.private_histogram is
'A row for what is below the first of p_bounds, between each two, and from the last on: value, the'
' answers whose p_measure is at least from_value and less than below, of a session the first'
' p_bound. Since each answer is in one row only, all of them together cost p_epsilon once. Else,'
' and in what it raises, as recall.private_count.';

grant execute on function recall.private_histogram to recall_reader;
