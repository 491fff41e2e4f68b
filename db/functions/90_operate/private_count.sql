-- How many answers there were, with noise that hides any single session.
create or replace function recall.private_count(
    p_product_name text,
    p_epsilon double precision,
    p_measure text default 'found',
    p_least double precision default '-infinity',
    p_most double precision default 'infinity',
    p_bound integer default 10,
    p_since timestamptz default '-infinity',
    p_until timestamptz default 'infinity'
)
returns table (value bigint, plus_minus bigint, epsilon_left numeric)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name);
begin
    perform recall._check_figure(p_measure, p_bound, p_since, p_until);
    perform recall._refuse_null('p_least', p_least is null);
    perform recall._refuse_null('p_most', p_most is null);
    epsilon_left := recall._spend_figure(v_product, p_epsilon);
    value := recall._laplace_noise(1000::bigint * p_bound, (p_epsilon * 1000)::bigint) + (
        select count(*)
        from recall._figure_values(
            v_product.id, p_measure, p_bound, p_least, p_most, p_since, p_until
        )
    );
    plus_minus := recall._laplace_bound(p_bound / p_epsilon, 0.95);
    return next;
end;
$$;

comment on function recall.private_count is
'One row: logged answers of the product whose p_measure lies from p_least to p_most, of a session'
' at most p_bound: found (0 or 1; all answers without a range), score (the asker''s own rating, -1,'
' 0 or 1), probability, milliseconds. Noise by the Laplace mechanism makes value differentially'
' private: a session more or less changes its chances by a factor of exp(p_epsilon) at most.'
' plus_minus: what the noise stays within in 95 of 100 cases; value may be below 0. p_epsilon,'
' 0.001 to 10, is spent of the caller''s budget, also where the transaction is rolled back.'
' Raises 42704 for a product that the caller may not read, 22023, 55000 where too little is left,'
' 25006 on a read-only server.';

grant execute on function recall.private_count to recall_reader;
