-- Adds new and changed chunks to query encoders, without fitting them anew.
create or replace function recall.refresh_query_encoder(
    p_product_name text default null,
    p_model text default null,
    p_share double precision default 0
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer := case
        when p_product_name is not null
            then (recall._require_product(p_product_name, 'write')).id
    end;
    v_model_id integer := case
        when p_model is not null then (recall._require_model(p_model)).id
    end;
    v_encoder record;
    v_count integer := 0;
begin
    if p_share is null or not p_share between 0 and 1 then
        raise exception 'p_share: must be between 0 and 1, not %', p_share
            using errcode = 'invalid_parameter_value', hint = '0 adds all that is new.';
    end if;
    for v_encoder in
        select e.id, n.due
        from _encoder as e
        inner join product as p on e.product_id = p.id
        inner join analyzer as a
            on p.analyzer = a.name and (e.analyzer, e.analyzer_version) = (a.name, a.version)
        cross join lateral recall._encoder_changes(e.product_id, e.model_id) as n
        where
            e.in_use and not p.is_part
            and (v_product_id is null or e.product_id = v_product_id)
            and (v_model_id is null or e.model_id = v_model_id)
            and recall._may_write(e.product_id)
            and n.changed > p_share * n.embedded
        order by e.id
    loop
        if p_share = 0 or v_encoder.due is distinct from 'fit' then
            v_count := v_count + recall._refresh_encoder(v_encoder.id);
        end if;
    end loop;
    return v_count;
end;
$$;

comment on function recall.refresh_query_encoder is
'Gives the number of chunks added to the encoders in use of p_product_name (null: all products'
' that the caller may write) and p_model (null: any), in this transaction. p_share, 0 to 1: only'
' where more than this share of the chunks is new or has changed, and no fit anew is due, as'
' recall.query_encoder_status tells. A session that finds another one at an encoder leaves it.'
' Raises 42704 for an unknown product or model, 22023 for a bad p_share.';

grant execute on function recall.refresh_query_encoder to recall_writer;
