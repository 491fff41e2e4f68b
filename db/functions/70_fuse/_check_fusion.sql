-- Raises where a strategy's fusion does not exist or its options are out of range; null is left.
create or replace function recall._check_fusion(p_fusion text, p_options jsonb)
returns void
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_option record;
begin
    if p_fusion is not null and not exists (select from fusion where name = p_fusion) then
        raise exception 'p_fusion: there is no fusion "%"', p_fusion
            using
                errcode = 'undefined_object',
                hint = 'select name, description from recall.fusion lists them.';
    elsif jsonb_typeof(p_options) <> 'object' then
        raise exception 'p_fusion_options: must be a JSON object'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as {"phrases": 0.3, "neighbours": 0.2}.';
    end if;
    if jsonb_path_exists(
        p_options, '$.neighbours.* ? (@.type() != "number" || @ < 0 || @ > 1000)'
    ) then
        raise exception 'p_fusion_options: neighbours must have weights from 0 to 1000'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as {"bm25": 0.2, "phrases": 0.1}, or a number from 0 to 0.9.';
    end if;
    for v_option in
        select o.name, o.least, o.most
        from (
            values
            ('phrases', 0, 100), ('prior', 0, 100), ('neighbours', 0, 0.9),
            ('model_vector', 0, 1000), ('pool', 1, 999)
        ) as o (name, least, most)
        where
            p_options ? o.name
            and (o.name <> 'neighbours' or jsonb_typeof(p_options -> o.name) <> 'object')
    loop
        if jsonb_typeof(p_options -> v_option.name) <> 'number'
            or (p_options ->> v_option.name)::numeric not between v_option.least and v_option.most
            or (v_option.name = 'pool' and p_options ->> 'pool' !~ '^[1-9][0-9]*$')
        then
            raise exception 'p_fusion_options: % must be a number from % to %, not %',
                v_option.name, v_option.least, v_option.most, p_options -> v_option.name
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'pool counts chunks, a whole number; neighbours may have weights.';
        end if;
    end loop;
end;
$$;

comment on function recall._check_fusion is
'Raises 42704 for an unknown fusion, 22023 for options that recall.strategy would not take.';
