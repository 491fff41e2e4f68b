-- The statement that asks a channel's function for the hits of a request ($1), of all its products.
create or replace function recall._channel_sql(p_function_name text, p_at_once boolean)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return format(
        case
            when p_at_once then 'select array(select h from recall.%I($1) as h)'
            else
                'select array(select row(h.chunk_id, h.doc_id,'
                || ' row_number() over (order by h.score desc, h.chunk_id), h.score,'
                || ' h.channel)::recall.hit'
                || ' from recall._product_requests($1) as r cross join lateral recall.%I(r) as h'
                || ' order by h.score desc, h.chunk_id limit ($1).max_hits)'
        end,
        p_function_name
    );
end;
$$;

comment on function recall._channel_sql is
'A select of recall.hit[], best first. p_function_name: of recall.channel or recall.engine;'
' p_at_once: the request is of one product, or the function spans products. Else it is asked once'
' for each, and its hits are laid side by side by score.';
