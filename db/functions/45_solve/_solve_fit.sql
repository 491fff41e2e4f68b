-- Solves a fit whose items, terms and postings are there, by conjugate gradients from zero.
create or replace procedure recall._solve_fit(
    p_fit_id integer,
    p_name text,
    p_commits boolean,
    inout p_ranges int4range [] default null
)
language plpgsql security invoker as $$
declare
    v_range int4range;
    v_step record;
    v_start timestamptz := pg_catalog.clock_timestamp();
begin
    p_ranges := recall._begin_fit(p_fit_id);
    loop
        if p_commits then
            commit;
        end if;
        foreach v_range in array p_ranges loop
            perform recall._multiply_fit(p_fit_id, v_range);
            if p_commits then
                commit;
            end if;
        end loop;
        v_step := recall._end_fit_step(p_fit_id);
        if p_name is not null then
            raise notice '%: iteration % of % to %, residual %, % s',
                p_name, v_step.step, v_step.least_steps, v_step.most_steps,
                pg_catalog.round(v_step.residual::numeric, 4),
                pg_catalog.round(extract(epoch from pg_catalog.clock_timestamp() - v_start), 1);
        end if;
        exit when v_step.is_last;
        v_start := pg_catalog.clock_timestamp();
    end loop;
    if p_commits then
        commit;
    end if;
end;
$$;

comment on procedure recall._solve_fit is
'Solves (XXᵀ+λI)A = Y, all columns at once; W = XᵀA is what recall._fit_term_vectors gives, by'
' p_ranges of the terms of several items. p_name: for a notice a step, null for none. p_commits:'
' commits each step and range.';

grant execute on procedure recall._solve_fit to recall_writer;
