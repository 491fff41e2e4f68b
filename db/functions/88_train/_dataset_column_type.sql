-- The type of a column for a feature of a data set.
create or replace function recall._dataset_column_type(p_feature jsonb)
returns text
language sql immutable parallel safe strict security invoker
begin atomic
    select
        case
            when p_feature ->> '_type' = 'ClassLabel' then 'bigint'
            when p_feature ->> '_type' is distinct from 'Value' then 'jsonb'
            else coalesce((
                select t.name
                from (values
                    ('^(large_)?string$', 'text'),
                    ('^u?int8$|^int16$', 'smallint'),
                    ('^uint16$|^int32$', 'integer'),
                    ('^uint32$|^int64$', 'bigint'),
                    ('^uint64$|^decimal', 'numeric'),
                    ('^float(16|32)$', 'real'),
                    ('^float64$', 'double precision'),
                    ('^bool$', 'boolean')
                ) as t (pattern, name)
                where p_feature ->> 'dtype' ~ t.pattern
            ), 'text')
        end;
end;

comment on function recall._dataset_column_type is
'As pgml''s: numbers, boolean, text; jsonb for lists, objects, pictures; dates as text. A label is'
' its number.';

grant execute on function recall._dataset_column_type to recall_writer;
