-- A round of EM for a lexicon in both directions: IBM model 1 with a prior for the diagonal.
create or replace function recall._fit_lexicon(p_model_id bigint, p_round integer)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path from current
set enable_nestloop = off set work_mem = '128MB' as $$
declare
    v_count bigint;
begin
    insert into _translation_pair (
        model_id, round, source_no, target_no, forward, backward
    )
    select p_model_id, p_round + 1, k.source_no, k.target_no, k.forward, k.backward
    from (
        select
            c.source_no, c.target_no,
            c.forward / sum(c.forward) over (partition by c.source_no) as forward,
            c.backward / sum(c.backward) over (partition by c.target_no) as backward
        from (
            select
                l.source_no, l.target_no,
                sum(l.forward_share) as forward, sum(l.backward_share) as backward
            from recall._weigh_links(p_model_id, p_round) as l
            group by l.source_no, l.target_no
        ) as c
    ) as k
    -- What is this improbable changes no link, and there is much of it.
    where k.forward > 0.001 or k.backward > 0.001;
    get diagnostics v_count = row_count;
    delete from _translation_pair where model_id = p_model_id and round = p_round;
    return v_count;
end;
$$;

comment on function recall._fit_lexicon is
'Writes the lexicon of p_round + 1 from that of p_round, and gives its number of pairs (Brown,'
' Della Pietra, Della Pietra, Mercer 1993).';
