-- Says what an answer may take of a knowledge-base entry, in a united call.
create or replace function recall._gather_entry(
    p_passages recall._passage [],
    p_options jsonb
)
returns void
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    perform e.n
    from recall._part_passages(p_passages, p_options) as p
    cross join lateral recall._entry_of_all(
        (p.passages[1]).product_id, (p.passages[1]).doc_id
    ) as e
    where p.kind = 'knowledge' and p.left_out is null;
end;
$$;

comment on function recall._gather_entry is
'Of the entry that recall._answer_parts gives.';
