-- Lines of code between fences that are longer than any run of backticks in them.
create or replace function recall._fenced(p_lines text [], p_info text)
returns text []
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_fence text := repeat('`', greatest(3, 1 + coalesce((
        select max(length(m.run[1]))
        from regexp_matches(array_to_string(p_lines, e'\n'), '(`+)', 'g') as m (run)
    ), 0)));
begin
    return (v_fence || p_info) || p_lines || v_fence;
end;
$$;

comment on function recall._fenced is
'The lines of a Markdown block of code, with p_info, its language, on the first.';
