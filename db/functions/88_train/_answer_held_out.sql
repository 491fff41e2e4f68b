-- Asks a tuned model about some of the records held out that it was not asked about yet.
create or replace function recall._answer_held_out(p_model recall.trained_model, p_count integer)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_texts_a text [];
    v_texts_b text [];
    v_answered bigint;
begin
    select array_agg(k.text_a), array_agg(k.text_b) into v_texts_a, v_texts_b
    from (
        select distinct r.text_a, r.text_b
        from _record as r
        where
            r.snapshot_id = p_model.snapshot_id
            and r.is_test
            and not exists (
                select
                from _tuned_answer as a
                where a.model_id = p_model.id and a.asked = recall._text_digest(r.text_a, r.text_b)
            )
        limit p_count
    ) as k;
    insert into _tuned_answer (model_id, asked, said)
    select p_model.id, recall._text_digest(v_texts_a[p.n], v_texts_b[p.n]), p.said
    from recall._ask_tuned(p_model, v_texts_a, v_texts_b) as p;
    get diagnostics v_answered = row_count;
    return v_answered;
end;
$$;

comment on function recall._answer_held_out is
'How many it was asked about, at most p_count. Raises as recall._ask_tuned.';
