-- Raises unless an object gives channels numbers, none below p_least.
create or replace function recall._check_scores(
    p_argument text,
    p_scores jsonb,
    p_least double precision
)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if jsonb_typeof(p_scores) is distinct from 'object' or exists (
        select
        from jsonb_each(p_scores) as s
        where case
            when jsonb_typeof(s.value) = 'number'
                then s.value::numeric not between p_least::numeric and 1e300
            else true
        end
    ) then
        raise exception '%: must be an object of channel names and %', p_argument,
            case when p_least = 0 then 'weights from 0' else 'scores' end
            using errcode = 'invalid_parameter_value', hint = 'Such as {"bm25": 1, "vector": 0.5}.';
    end if;
end;
$$;

comment on function recall._check_scores is 'Raises 22023, naming p_argument.';

grant execute on function recall._check_scores to recall_reader;
