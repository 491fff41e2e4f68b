-- Where a message goes: the label that a project predicts of it, where it is sure enough.
create or replace function recall.route_message(
    p_project_name text,
    p_message text,
    p_least_probability double precision default 0.5
)
returns table (
    label text,
    probability double precision,
    is_sure boolean,
    product_id integer
)
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    if p_least_probability is null or not p_least_probability between 0 and 1 then
        raise exception 'p_least_probability: must be from 0 to 1, not %',
            coalesce(p_least_probability::text, 'null')
            using
                errcode = 'invalid_parameter_value',
                hint = 'Choose it on messages that the project was not trained on.';
    end if;
    -- By the caller's rights: a product that he may not read is none.
    return query
    select p.prediction, p.probability, p.probability >= p_least_probability, r.id
    from recall.predict_batch(p_project_name, array[p_message]) as p
    left join product as r
        on p.prediction = r.name and p.probability >= p_least_probability
    where p.prediction is not null;
end;
$$;

comment on function recall.route_message is
'One row, or none for a null message. label: the likeliest, also where probability is below'
' p_least_probability; is_sure is false then, and the message is for a person. product_id: the'
' product that is named as the label, where the caller may read it and the label is sure. Raises'
' as recall.predict does, and 22023 for a p_least_probability beyond 0 to 1.';

grant execute on function recall.route_message to recall_reader;
