-- Kept evaluations, side by side.
create or replace function recall.evaluations(p_golden_set text default null)
returns table (
    id bigint,
    created timestamptz,
    golden_set text,
    strategy text,
    note text,
    ranking text,
    metric text,
    k integer,
    value double precision,
    low double precision,
    high double precision,
    questions integer
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_set_id integer := case
        when p_golden_set is not null then (recall._require_golden_set(p_golden_set)).id
    end;
begin
    return query
    select
        e.id, e.created, s.name, e.strategy, e.note, r.ranking, r.metric, r.k, r.value, r.low,
        r.high, e.questions
    from evaluation as e
    inner join golden_set as s on e.golden_set_id = s.id
    cross join lateral rows from (
        jsonb_to_recordset(e.results) as (
            ranking text, metric text, k integer, value float8, low float8, high float8
        )
    ) with ordinality as r (ranking, metric, k, value, low, high, n)
    where recall._may_read(s.product_id) and (v_set_id is null or s.id = v_set_id)
    order by e.id, r.n;
end;
$$;

comment on function recall.evaluations is
'The rows that recall.record_evaluation kept, the oldest first, of one golden set or of all whose'
' products the caller may read. Raises 42704 for a set that is not there.';

grant execute on function recall.evaluations to recall_reader;
