-- A call of an extension's function by the names of its arguments, as it is installed.
create or replace function recall._vendor_call(
    p_function text,
    p_has_model boolean,
    p_has_args boolean
)
returns text
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
declare
    v_call text;
begin
    perform recall._require_vendor(p_function);
    select format('%s(%s)', p_function, string_agg(format('%I => %s', u.name, u.value), ', '))
    into v_call
    from (
        select
            a.name,
            case
                when a.type = 'text[]'::regtype then '$2'
                when a.type = 'jsonb'::regtype then case when p_has_args then '$4' end
                when a.name ~ 'model' then case when p_has_model then '$3' end
                when a.type = 'text'::regtype
                    and row_number() over (partition by a.type, a.name ~ 'model' order by a.n) = 1
                    then '$1'
            end as value
        from (
            select f.oid, f.proargnames[t.n] as name, t.type, t.n
            from pg_catalog.pg_proc as f
            cross join lateral unnest(f.proargtypes::oid[]) with ordinality as t (type, n)
            where f.oid = (
                select max(p.oid)
                from pg_catalog.pg_proc as p
                where
                    p.proname = split_part(p_function, '.', 2)
                    and p.pronamespace = to_regnamespace(split_part(p_function, '.', 1))
            )
        ) as a
    ) as u
    where u.value is not null;
    return v_call;
end;
$$;

comment on function recall._vendor_call is
'SQL that calls p_function with $1 for its first text, $2 for its texts, $3 for its model where'
' p_has_model, $4 for its jsonb where p_has_args; other arguments keep their defaults. Raises'
' 42883 and 42501 as recall._require_vendor.';
