-- How many texts a model's provider takes at a time; null: as many as there are.
create or replace function recall._batch_size(p_model recall.model)
returns integer
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return coalesce(
        (p_model.options ->> 'batch_size')::integer,
        (
            select f.max_batch
            from http_format as f
            where
                p_model.provider = 'http'
                and f.name = coalesce(p_model.options ->> 'format', 'openai')
                and f.kind = p_model.kind
        ),
        (
            select p.max_batch
            from provider as p
            where p.name = p_model.provider and p_model.kind in ('embed', 'image')
        )
    );
end;
$$;

comment on function recall._batch_size is
'Option batch_size of the model, else what its HTTP format allows, else of a model that embeds'
' what its provider takes.';
