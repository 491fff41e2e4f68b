-- The strategy of a session: what an experiment gave it, else the product's own.
create or replace function recall.route(p_product_name text, p_session_id text)
returns text
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name);
    v_session text := recall._check_session_id(p_session_id);
    v_experiment recall.experiment;
    v_strategy text;
    v_drawn record;
begin
    select * into v_experiment
    from experiment
    where product_id = v_product.id and ended is null;
    if not found then
        return (recall._require_strategy(null, p_product_name)).name;
    end if;
    select strategy into v_strategy
    from assignment
    where experiment_id = v_experiment.id and owner = recall._caller() and session_id = v_session;
    if found then
        return v_strategy;
    end if;
    select d.strategy, d.reasons into v_drawn
    from recall._draw_arm(v_experiment, recall._caller() || ' ' || v_session) as d;
    if current_setting('transaction_read_only') = 'on' then
        return v_drawn.strategy;
    end if;
    -- Of two calls at once the first one's draw holds: the other waits for it and then reads it.
    insert into assignment (experiment_id, owner, session_id, strategy, reasons)
    values (
        v_experiment.id, recall._caller(), v_session, v_drawn.strategy, v_drawn.reasons
    )
    on conflict do nothing;
    return (
        select strategy
        from assignment
        where
            experiment_id = v_experiment.id
            and owner = recall._caller() and session_id = v_session
    );
end;
$$;

comment on function recall.route is
'The strategy''s name. While an experiment runs on the product (recall.start_experiment) a'
' session of the caller gets one of its strategies at its first call and keeps it;'
' recall.assignment holds which, and why. Else, or on a read-only server, nothing is kept. Raises'
' 42704 for a product that the caller may not read, 22023 for a session without a name or with'
' one over 200 characters.';

grant execute on function recall.route to recall_reader;
