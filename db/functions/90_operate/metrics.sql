-- Figures for a monitoring system, of all products, without any text.
create or replace function recall.metrics()
returns table (name text, type text, help text, labels jsonb, value double precision)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set jit = off as $$
#variable_conflict use_column
declare
    v_functions text := (
        select string_agg(
            format('select * from recall.%I()', f.function_name), ' union all '
            order by f.function_name
        )
        from (select distinct m.function_name from metric as m) as f
    );
begin
    return query execute
        'select m.name || s.suffix, m.type, m.help, case when s.product_id is null then s.labels'
        ' else jsonb_build_object(''product'', s.product_id::text) || s.labels end, s.value'
        ' from (' || v_functions || ') as s inner join recall.metric as m on m.name = s.metric'
        ' order by m.name, s.product_id, s.labels - ''le'', s.suffix, case s.labels ->> ''le'''
        ' when ''+Inf'' then ''infinity'' else s.labels ->> ''le'' end::double precision';
end;
$$;

comment on function recall.metrics is
'One row a figure: its name (of a histogram with _bucket, _sum or _count), type and help, as in'
' recall.metric; labels, a flat object; value, in the unit that the name says. The label product is'
' a number: pgrecall_product_info alone has names, of the products that the caller may read, and a'
' strategy learned for another product is "hidden". Reads no document, question or answer, and'
' writes nothing; the work does not grow with the log. docs/operate.md says where each figure comes'
' from.';

grant execute on function recall.metrics to recall_monitor;

grant execute on function recall.metrics to recall_admin;
