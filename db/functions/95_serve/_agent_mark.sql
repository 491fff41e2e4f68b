-- A mark that only this database can make, for a text that a client is to hand back unchanged.
create or replace function recall._agent_mark(p_text text)
returns text
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return (
        select
            encode(sha256(k.outer_key || sha256(k.inner_key || convert_to(
                jsonb_build_array(recall._caller(), p_text)::text, 'UTF8'
            ))), 'hex')
        from _agent_key as k
    );
end;
$$;

comment on function recall._agent_mark is
'64 hexadecimal digits. NMAC of Bellare, Canetti and Krawczyk (1996) with SHA-256, whose two keys'
' are whole blocks, of the text and the calling role: nobody has a mark for another role.';

grant execute on function recall._agent_mark to recall_reader;
