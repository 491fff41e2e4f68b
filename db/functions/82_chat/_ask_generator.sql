-- A generator's answer, or why there is none.
create or replace function recall._ask_generator(
    p_options jsonb,
    p_instruction text,
    p_data jsonb,
    out answer text,
    out trouble text
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    select g.said, left(g.error, 200) into answer, trouble
    from recall._generate(
        p_options ->> 'generator',
        jsonb_build_array(
            jsonb_build_object('role', 'system', 'content', p_instruction),
            jsonb_build_object('role', 'user', 'content', p_data::text)
        ),
        (p_options ->> 'timeout_ms')::integer
    ) as g;
    answer := nullif(btrim(answer, e' \n\r\t"'), '');
    if answer is null and trouble is null then
        trouble := 'the generator said nothing';
    end if;
end;
$$;

comment on function recall._ask_generator is
'p_options: generator, timeout_ms. What is asked about goes as JSON in a message of its own,'
' apart from the instruction.';
