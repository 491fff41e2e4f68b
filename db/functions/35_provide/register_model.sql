-- Makes a model known; the same call again changes nothing and gives the same id.
create or replace function recall.register_model(
    p_name text,
    p_provider text default 'external',
    p_dimensions integer default null,
    p_options jsonb default '{}',
    p_kind text default 'embed'
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model;
    v_key text;
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'p_name: a model needs a name of 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'Give it its maker''s name for it.';
    elsif p_kind is null
        or p_kind not in ('embed', 'rerank', 'generate', 'classify', 'image')
    then
        raise exception 'p_kind: must be embed, rerank, generate, classify or image, not %', p_kind
            using errcode = 'invalid_parameter_value', hint = 'An embedding model is kind embed.';
    elsif not exists (select 1 from provider where name = p_provider) or p_provider is null then
        raise exception 'p_provider: there is no provider "%"', p_provider
            using
                errcode = 'invalid_parameter_value',
                hint = 'select name, description from recall.provider lists them.';
    elsif (p_kind in ('embed', 'image') and p_dimensions is null)
        or p_dimensions not between 1 and 4000
    then
        raise exception 'p_dimensions: must be between 1 and 4000, not %', p_dimensions
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give the length of the vectors that the model makes.';
    end if;
    select k.key into v_key
    from jsonb_each(case when jsonb_typeof(p_options) = 'object' then p_options end) as k
    where k.key ~* '(api_?key|token|password|authorization)$';
    if found then
        raise exception 'p_options: % would be read by every reader', v_key
            using
                errcode = 'invalid_parameter_value',
                hint = 'select recall.set_secret(''name'', …), and {"secret": "name"} here.';
    end if;
    -- What clients and providers of others' making take besides, they know.
    perform recall._check_options('p_options', p_options, '{
        "url": {"type": "string"},
        "format": {"type": "string"},
        "path": {"type": "string"},
        "model": {"type": "string"},
        "secret": {"type": "string"},
        "query_prefix": {"type": "string"},
        "document_prefix": {"type": "string"},
        "body": {"type": "object"},
        "tunes": {"type": "boolean"},
        "kwargs": {"type": "object"},
        "query_kwargs": {"type": "object"},
        "args": {"type": "object"},
        "task": {"type": "object"},
        "batch_size": {"type": "whole", "least": 1, "most": 10000},
        "image_origins": {"type": "array"},
        "timeout_ms": {"type": "whole", "least": 1, "most": 9999999}
    }' || case
        when p_provider in ('http', 'in_process', 'pgml', 'rds_ai', 'rds_embedding') then '{}'
        else '{"*": {}}'
    end::jsonb);
    if p_provider = 'http' then
        if not exists (
            select from http_format
            where name = coalesce(p_options ->> 'format', 'openai') and kind = p_kind
        ) then
            raise exception 'p_options: there is no format "%" for %',
                p_options ->> 'format', p_kind
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'select name, kind from recall.http_format lists them.';
        end if;
        perform recall._require_origin(coalesce(p_options ->> 'url', ''));
    end if;
    insert into model (name, provider, kind, dimensions, options)
    values (p_name, p_provider, p_kind, p_dimensions, p_options)
    on conflict (name) do nothing;
    select * into v_model from model where name = p_name for update;
    if (v_model.kind, v_model.dimensions) is distinct from (p_kind, p_dimensions) then
        raise exception 'p_dimensions: model "%" is of kind % with % dimensions',
            p_name, v_model.kind, v_model.dimensions
            using
                errcode = 'invalid_parameter_value',
                hint = 'Vectors of two lengths never meet: register it under another name.';
    end if;
    update model set provider = p_provider, options = p_options
    where id = v_model.id and (provider, options) is distinct from (p_provider, p_options);
    return v_model.id;
end;
$$;

comment on function recall.register_model is
'Makes a model known and gives its id. p_provider: a row of recall.provider. p_dimensions: length'
' of its vectors, 1 to 4000, needed for embedding models. p_options: what the provider needs, no'
' secret: see docs/embeddings.md. p_kind: embed, rerank, generate, classify or image. Of a known'
' model, provider and options are updated. Raises 22023 for a bad argument and for other'
' dimensions than before, 42501 for an address outside recall.http_origin. recall.attach_model'
' lets a product use it.';

grant execute on function recall.register_model to recall_admin;
