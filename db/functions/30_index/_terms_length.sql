-- How long a chunk is: the places of all its terms.
create or replace function recall._terms_length(p_terms tsvector)
returns integer
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_text text := p_terms::text;
    v_stripped text := strip(p_terms)::text;
begin
    -- A term's places stand behind it with a comma between two; twice as fast as unnest().
    return length(p_terms)
        + octet_length(v_text) - octet_length(replace(v_text, ',', ''))
        - octet_length(v_stripped) + octet_length(replace(v_stripped, ',', ''));
end;
$$;

comment on function recall._terms_length is
'The number of positions in p_terms; a term without any counts once.';
