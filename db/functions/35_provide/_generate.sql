-- What a generating model says to messages.
create or replace function recall._generate(
    p_generator text,
    p_messages jsonb,
    p_timeout_ms integer
)
returns text
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
declare
    v_model recall.model := recall._require_model(p_generator, 'generate');
    v_function text := (
        select p.generate_function from provider as p where p.name = v_model.provider
    );
    v_text text;
begin
    if v_function is null then
        raise exception 'model "%": provider "%" generates nothing', p_generator, v_model.provider
            using
                errcode = 'feature_not_supported',
                hint = 'select name from recall.provider where generate_function is not null;';
    end if;
    execute format('select recall.%I($1, $2, $3)', v_function)
    into v_text
    using
        v_model, p_messages,
        coalesce(p_timeout_ms, (v_model.options ->> 'timeout_ms')::integer, 20000);
    -- What a reasoning model thinks is not its answer.
    v_text := left(v_text, 40000);
    if v_text ~ '^\s*<think>' then
        v_text := substr(v_text, nullif(strpos(v_text, '</think>'), 0) + 8);
    end if;
    v_text := btrim(recall._printable(v_text), e' \t\r\n');
    if coalesce(v_text, '') = '' then
        raise exception 'model "%" said nothing', p_generator
            using errcode = 'RC502', hint = 'Is it one for chat? Has it tokens enough?';
    end if;
    return left(v_text, 20000);
end;
$$;

comment on function recall._generate is
'The answer of p_generator, a model of kind generate, to p_messages, [{"role": system, user or'
' assistant, "content": text}]; without what stands in <think>. p_timeout_ms null: the model''s'
' timeout_ms, 20000. Raises 42704 for no such model, 0A000 for a provider that does not generate,'
' RC502 for an empty answer, and what the provider does.';
