-- Has this database, a node, make ids that no other node makes.
create or replace function recall.set_id_range(p_id_range integer)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_sequence record;
    v_is_used boolean;
begin
    if p_id_range is null or p_id_range not between 0 and 511 then
        raise exception 'p_id_range: must be between 0 and 511, not %',
            coalesce(p_id_range::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Each node has another one.';
    end if;
    perform recall._require_owner();
    select bool_or(u.low >> 40 <> p_id_range or u.high >> 40 <> p_id_range) into v_is_used
    from (
        select min(id), max(id) from document
        union all
        select min(id), max(id) from qa_log
        union all
        select min(id), max(id) from conversation
    ) as u (low, high);
    if v_is_used then
        raise exception 'p_id_range: there are documents, answers or sessions of another range'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'A node begins empty, or with the range that it has.';
    end if;
    for v_sequence in
        select
            c.oid::regclass as name,
            p_id_range::bigint << case s.seqtypid when 'bigint'::regtype then 40 else 22 end as low,
            pg_sequence_last_value(c.oid) as last
        from pg_class as c
        inner join pg_sequence as s on c.oid = s.seqrelid
        where c.relnamespace = 'recall'::regnamespace and c.relname !~ '^_(version|spent)_[0-9]+$'
    loop
        if coalesce(v_sequence.last, 0) < v_sequence.low then
            perform setval(v_sequence.name, v_sequence.low);
        end if;
    end loop;
end;
$$;

comment on function recall.set_id_range is
'p_id_range, 0 to 511: bigint ids are made from p_id_range * 2^40, integer ones from'
' p_id_range * 2^22. recall.add_node calls it where its login is the node''s owner. Raises 22023'
' for another number, 42501 for who is not the owner of recall, 55000 where rows have ids of'
' another range.';

grant execute on function recall.set_id_range to recall_admin;
