-- Splits the sessions of a product among strategies.
create or replace function recall.start_experiment(
    p_product_name text,
    p_name text,
    p_strategies text [],
    p_floor double precision default 0.1
)
returns recall.experiment
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_experiment recall.experiment;
    v_strategies text [] := array(select distinct s from unnest(p_strategies) as s order by s);
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'p_name: an experiment needs a name of 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'Such as ''reranker''.';
    elsif
        cardinality(v_strategies) not between 2 and 20
        or array_position(v_strategies, null) is not null
    then
        raise exception 'p_strategies: must name 2 to 20 different strategies'
            using
                errcode = 'invalid_parameter_value',
                hint = 'select name from recall.strategy lists them.';
    elsif p_floor is null or not (
        p_floor > 0 and p_floor <= 1 / cardinality(v_strategies)::double precision
    ) then
        raise exception 'p_floor: must be above 0 and at most 1 / number of strategies, not %',
            coalesce(p_floor::text, 'null')
            using errcode = 'invalid_parameter_value', hint = '0.1 is a tenth of the sessions.';
    end if;
    perform recall._require_strategy(s, v_product.name, 'p_strategies')
    from unnest(v_strategies) as s;
    if exists (select 1 from experiment where product_id = v_product.id and ended is null) then
        raise exception 'p_product_name: an experiment runs on "%" already', p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.end_experiment ends it.';
    end if;
    insert into experiment (product_id, name, strategies, floor, seed)
    values (v_product.id, p_name, v_strategies, p_floor, gen_random_uuid()::text)
    returning * into v_experiment;
    return v_experiment;
end;
$$;

comment on function recall.start_experiment is
'From now on recall.route gives each new session of the product one of p_strategies: every one'
' gets the share p_floor (above 0, at most 1 / their number) of the sessions, and the better'
' rated ones get the rest. Raises 42704 for a product that the caller may not write or a strategy'
' that does not exist, 55000 while another experiment runs on the product, 23505 for a name used'
' before, 22023 for another argument.';

grant execute on function recall.start_experiment to recall_admin;
