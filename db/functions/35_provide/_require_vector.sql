-- The vector of a provider's answer; raises what the provider said instead.
create or replace function recall._require_vector(p_model text, p_answer recall._embedded)
returns vector
language plpgsql stable parallel safe security invoker set search_path from current as $$
begin
    if p_answer.error is not null then
        raise exception '%', p_answer.error
            using
                errcode = p_answer.sqlstate,
                detail = coalesce(extract(epoch from p_answer.retry_after)::text, ''),
                hint = format('This is what the provider of model "%s" says.', p_model);
    end if;
    return p_answer.content_embedding;
end;
$$;

comment on function recall._require_vector is
'detail of the error: the seconds of the provider''s Retry-After, empty where it gave none.';
