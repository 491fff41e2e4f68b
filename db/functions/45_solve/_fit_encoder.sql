-- Solves the fit of a new encoder, writes its terms and puts it in use.
create or replace procedure recall._fit_encoder(
    p_fit_id integer,
    p_name text,
    p_commits boolean,
    inout p_said text default null
)
language plpgsql security invoker as $$
declare
    v_ranges int4range [];
    v_range int4range;
begin
    call recall._solve_fit(p_fit_id, p_name, p_commits, v_ranges);
    foreach v_range in array v_ranges loop
        perform recall._write_encoder_terms(p_fit_id, v_range);
        if p_commits then
            commit;
        end if;
    end loop;
    p_said := recall._put_encoder_in_use(p_fit_id);
end;
$$;

comment on procedure recall._fit_encoder is
'p_name, p_commits: as recall._solve_fit. p_said: what recall._put_encoder_in_use says. Raises'
' 55000.';

grant execute on procedure recall._fit_encoder to recall_writer;
