-- A model by its name and kind.
create or replace function recall._require_model(
    p_name text,
    p_kind text default 'embed',
    p_argument text default 'p_model'
)
returns recall.model
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model;
begin
    select * into v_model from model where name = p_name and kind = p_kind;
    if not found then
        raise exception '%: there is no model "%" of kind %', p_argument, p_name, p_kind
            using
                errcode = 'undefined_object',
                hint = 'recall.register_model makes a model known.';
    end if;
    return v_model;
end;
$$;

comment on function recall._require_model is
'The model of this name and kind (embed, rerank, generate, classify, image). Raises 42704 where'
' there is none.';
