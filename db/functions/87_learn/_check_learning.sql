-- Raises unless the arguments of recall.learn_strategy make sense.
create or replace function recall._check_learning(
    p_product_id integer,
    p_strategy text,
    p_significance double precision,
    p_reuse boolean,
    p_candidates integer [],
    p_rerankers text []
)
returns void
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    perform recall._check_number(
        'p_significance', p_significance, 0, 1, '0.05 is usual; 1 takes any gain.'
    );
    perform recall._refuse_null('p_reuse', p_reuse is null);
    if length(p_strategy) not between 1 and 200 then
        raise exception 'p_strategy: a strategy needs a name of 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'Null gives it a name.';
    end if;
    if exists (
        select from strategy as s where s.name = p_strategy and s.product_id <> p_product_id
    ) then
        raise exception 'p_strategy: strategy "%" is of another product', p_strategy
            using errcode = 'invalid_parameter_value', hint = 'Choose another name.';
    end if;
    perform recall._check_number('p_candidates', c.n, 1, 10000, 'Such as ''{50,200}''.')
    from unnest(p_candidates) as c (n);
    perform recall._check_number(l.name, coalesce(l.number, 0), 0, 20, 'Each searches anew.')
    from (
        values
        ('p_candidates', cardinality(p_candidates)), ('p_rerankers', cardinality(p_rerankers))
    ) as l (name, number);
end;
$$;

comment on function recall._check_learning is
'p_strategy: the name to be written, of no other product. Raises 22023, naming the argument.';
