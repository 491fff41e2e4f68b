-- What a classifier sees in a pair of texts.
create or replace function recall._pair_features(p_text_a text, p_text_b text, p_options jsonb)
returns text []
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_a text [] := recall._class_features(p_text_a, p_options);
    v_b text [] := recall._class_features(p_text_b, p_options);
begin
    return array(
        select case
            when a.term is null then '+' || b.term
            when b.term is null then '-' || a.term
            else '=' || a.term
        end
        from unnest(v_a) as a (term)
        full join unnest(v_b) as b (term) on a.term = b.term
    );
end;
$$;

comment on function recall._pair_features is 'In order.';
