-- The type of a column for a feature of a data set.
create or replace function recall._dataset_column_type(p_feature jsonb)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return
        case
            when p_feature ->> '_type' = 'ClassLabel' then 'bigint'
            when p_feature ->> '_type' is distinct from 'Value' then 'jsonb'
            when p_feature ->> 'dtype' in ('int8', 'uint8', 'int16') then 'smallint'
            when p_feature ->> 'dtype' in ('uint16', 'int32') then 'integer'
            when p_feature ->> 'dtype' in ('uint32', 'int64') then 'bigint'
            when p_feature ->> 'dtype' ~ '^(uint64$|decimal)' then 'numeric'
            when p_feature ->> 'dtype' in ('float16', 'float32') then 'real'
            when p_feature ->> 'dtype' = 'float64' then 'double precision'
            when p_feature ->> 'dtype' = 'bool' then 'boolean'
            else 'text'
        end;
end;
$$;

comment on function recall._dataset_column_type is
'As pgml''s: numbers, boolean, text; jsonb for lists, objects, pictures; dates as text. A label is'
' its number.';

grant execute on function recall._dataset_column_type to recall_writer;
