-- A step of sealing a product anew: a new key, some rows, or, when none are left, the old keys go.
create or replace function recall._reseal(
    p_product_name text,
    p_step text,
    p_limit integer,
    p_after bigint default 0,
    out last_id bigint,
    out done integer
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_number integer;
begin
    if p_step = 'rotate' then
        -- Before the look at the key: no new one is wrapped by a master key that was just changed.
        perform from product where id = v_product.id for no key update;
    end if;
    select max(k.number) into v_number from _product_key as k where k.product_id = v_product.id;
    if recall._field_key(v_product.id, v_number) is null then
        raise exception 'p_product_name: the session has not the master key of "%"', p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.unlock gives it, recall.seal_product makes the product''s key.';
    elsif p_step = 'rotate' then
        if (select count(*) from _product_key as k where k.product_id = v_product.id) = 1 then
            perform recall._add_product_key(v_product.id);
        end if;
        done := 0;
        return;
    elsif p_step <> 'end' then
        select r.last_id, r.done into last_id, done
        from recall._reseal_rows(v_product.id, p_step, p_after, p_limit) as r;
        return;
    end if;
    -- Waits for those that write with an old key; who comes later takes the current one.
    perform
    from _product_key as k
    where k.product_id = v_product.id and k.number < v_number
    for update;
    select sum(r.done)::integer into done
    from unnest('{message,conversation,qa_log,rating,document}'::text []) as t
    cross join lateral recall._reseal_rows(v_product.id, t, 0, p_limit) as r;
    if done = 0 then
        delete from _product_key where product_id = v_product.id and number < v_number;
        -- Asked-often questions of before were in clear.
        if exists (
            select from frequent_question as f
            inner join qa_log as q on f.answer_id = q.id
            where q.product_id = v_product.id and q.question_terms is null
        ) then
            perform from _lock where name = 'frequent_question' for update;
            refresh materialized view concurrently frequent_question;
        end if;
    end if;
end;
$$;

comment on function recall._reseal is
'done: how many rows were sealed. p_step: rotate, a table as of recall._reseal_rows, which p_after'
' and last_id are of, or end. Raises 42704 for a product that the caller may not write, 55000'
' without the master key.';

grant execute on function recall._reseal to recall_admin;
