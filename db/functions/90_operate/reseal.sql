-- Brings what is kept of a product to the fields and the key that it is sealed with now.
create or replace procedure recall.reseal(
    p_product_name text,
    p_rotate boolean default false,
    p_batch integer default 200
)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_step text;
    v_after bigint;
    v_rows bigint := 0;
    v_done integer;
begin
    perform recall._refuse_null('p_rotate', p_rotate is null);
    perform recall._check_number('p_batch', p_batch, 1, 100000, '200, say.');
    call recall._can_commit(v_commits);
    if p_rotate then
        perform recall._reseal(p_product_name, 'rotate', p_batch);
        if v_commits then
            commit;
        end if;
    end if;
    loop
        -- Rows that were written with an old key behind the walk are seen at the end.
        foreach v_step in array '{message,conversation,qa_log,rating,document,end}'::text [] loop
            v_after := 0;
            loop
                select r.last_id, r.done into v_after, v_done
                from recall._reseal(p_product_name, v_step, p_batch, v_after) as r;
                v_rows := v_rows + v_done;
                if v_commits then
                    commit;
                end if;
                exit when v_after is null;
            end loop;
        end loop;
        exit when v_done = 0;
    end loop;
    raise notice '% rows sealed anew', v_rows;
end;
$$;

comment on procedure recall.reseal is
'Seals what was written before, or opens what is no longer to be sealed, p_batch rows of a table in'
' a transaction, while others write. p_rotate: with a new key; the old one goes when nothing is'
' sealed with it any more. One that was broken off goes on where it was called again. The session'
' must have the master key (recall.unlock with p_is_local => false). Raises 42704 for a product'
' that the caller may not write, 22023 for a bad p_batch, 55000 without the master key.';

grant execute on procedure recall.reseal to recall_admin;
