-- The scores of the records of a split, by weights that were found without it.
create or replace function recall._class_margins(
    p_model_id bigint,
    p_levels integer [],
    p_split integer,
    p_weights vector [],
    p_bias vector,
    p_dense_weights vector []
)
returns table (class_no integer, margins vector)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
declare
    v_level_squares double precision [] := array(
        select recall._level_square(l) from generate_series(0, 48) as l order by l
    );
    v_record record;
    v_term integer;
    v_sum vector;
begin
    for v_record in
        select r.class_no, r.terms, r.dense, 1 / sqrt(nullif(k.squares, 0)) as inverse_norm
        from _class_record as r
        cross join lateral (
            select sum(v_level_squares[p_levels[t] + 1]) as squares from unnest(r.terms) as t
        ) as k
        where r.model_id = p_model_id and r.split = p_split
    loop
        v_sum := recall._scale_vector(p_bias, 0);
        foreach v_term in array v_record.terms loop
            v_sum := v_sum + p_weights[v_term];
        end loop;
        class_no := v_record.class_no;
        margins := p_bias + recall._scale_vector(v_sum, coalesce(v_record.inverse_norm, 0));
        if v_record.dense is not null then
            margins := margins + recall._dense_margins(p_dense_weights, v_record.dense);
        end if;
        return next;
    end loop;
end;
$$;

comment on function recall._class_margins is 'class_no is what the record really is.';
