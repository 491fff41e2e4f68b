-- How probable it is that what was found answers the question.
create or replace function recall._answerable(
    p_product_id integer,
    p_features double precision []
)
returns double precision
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    -- Rounded: the last digits depend on the order in which terms were summed up.
    return (
        select round(
            (1 / (1 + exp(-least(greatest(sum(f.value * f.weight), -50), 50))))::numeric, 9
        )::double precision
        from unnest(p_features, coalesce(
            (select l.weights from answerable_fit as l where l.product_id = p_product_id),
            array(select i.weight from answerable_feature as i order by i.place)
        )) as f (value, weight)
    );
end;
$$;

comment on function recall._answerable is
'By what recall.learn_answerable learned for the product, else by recall.answerable_feature.';
