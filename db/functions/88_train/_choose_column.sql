-- The column of a relation that is named, or the first of those that it may be.
create or replace function recall._choose_column(
    p_relation regclass,
    p_argument text,
    p_named text,
    p_usual text [],
    p_taken text []
)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_column text := (
        select a.attname::text
        from pg_attribute as a
        where
            a.attrelid = p_relation and a.attnum > 0 and not a.attisdropped
            and case
                when p_named is null then a.attname = any(p_usual) else a.attname = p_named
            end
            and a.attname <> all(p_taken)
        order by array_position(p_usual, a.attname::text), a.attnum
        limit 1
    );
begin
    -- The only text that there is needs no name.
    if v_column is null and p_named is null then
        v_column := (
            select min(a.attname)::text
            from pg_attribute as a
            where
                a.attrelid = p_relation and a.attnum > 0 and not a.attisdropped
                and a.atttypid in ('text'::regtype, 'varchar'::regtype)
                and a.attname <> all(p_taken)
            having count(*) = 1
        );
    end if;
    if v_column is null then
        raise exception '%: the relation has no column "%"',
            p_argument, coalesce(p_named, array_to_string(p_usual, '" or "'))
            using
                errcode = 'undefined_column',
                hint = 'Name columns by y_column_name and by'
                    ' hyperparams => ''{"dataset_args": {"text_column": …, "text_b_column": …}}''.';
    end if;
    return v_column;
end;
$$;

comment on function recall._choose_column is
'p_named null: the first of p_usual that it has, or its only column of text that is not p_taken.'
' Raises 42703, naming p_argument.';
