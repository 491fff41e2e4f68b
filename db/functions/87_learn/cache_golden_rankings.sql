-- Searches once for each question of a golden set and keeps what strategies would make of it.
create or replace function recall.cache_golden_rankings(
    p_golden_set text,
    p_strategy text default null,
    p_only_new boolean default false,
    p_splits integer default 5,
    p_seed integer default 1
)
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_set recall.golden_set := recall._require_golden_set(p_golden_set, 'write');
    v_product recall.product;
    v_strategy recall.strategy;
    v_channels text [];
    v_request recall._request;
    v_question record;
    v_count bigint := 0;
begin
    -- Before the unlogged tables, which a standby does not have, are looked at.
    if pg_is_in_recovery() then
        raise exception 'cannot execute cache_golden_rankings in a read-only transaction'
            using errcode = 'read_only_sql_transaction', hint = 'Learn on the primary.';
    end if;
    perform recall._check_number('p_splits', p_splits, 2, 20, 'Five is usual.');
    perform recall._refuse_null('p_only_new', p_only_new is null);
    perform recall._refuse_null('p_seed', p_seed is null);
    select * into strict v_product from product where id = v_set.product_id;
    v_strategy := recall._require_strategy(p_strategy, v_product.name);
    -- A variant of a channel only where the strategy weighs it; images only where there are some.
    v_channels := array(
        select c.name
        from channel as c
        where
            (c.variant_of is null or (v_strategy.channels ->> c.name)::double precision > 0)
            and (
                c.name <> 'image'
                or exists (select from image as i where i.product_id = v_product.id)
            )
        order by c.name
    );
    perform recall._open_golden_cache(
        v_set.id, v_channels, v_strategy, p_only_new, p_splits, p_seed
    );
    -- All of them are asked; those that the strategy leaves out decide nothing about the pool.
    v_strategy.channels := (
        select jsonb_object_agg(
            c.name, greatest((v_strategy.channels ->> c.name)::double precision, 1e-6)
        )
        from unnest(v_channels) as c (name)
    );
    v_strategy.fusion := 'scores';
    v_strategy.fusion_options := recall._initial_options('fusion_options')
        || v_strategy.fusion_options;
    v_strategy.fusion_options := v_strategy.fusion_options || jsonb_build_object(
        'neighbours', 0,
        'phrases', greatest((v_strategy.fusion_options ->> 'phrases')::double precision, 1e-6),
        'prior', greatest((v_strategy.fusion_options ->> 'prior')::double precision, 1e-6)
    );
    for v_question in
        select q.id, q.question, s.left_out
        from recall._left_out_questions(v_set.id, p_splits, p_seed) as s
        cross join lateral unnest(s.question_ids) as u (id)
        inner join golden_question as q on u.id = q.id
        where
            exists (
                select from golden_judgement as j where j.question_id = q.id and j.gain > 0
            )
            and not exists (
                select from _golden_hit as h
                where h.golden_set_id = v_set.id and h.question_id = q.id
            )
        order by q.id
    loop
        v_request := recall._make_request(
            v_question.question, v_product.name, v_strategy.candidates
        );
        v_request.left_out := v_question.left_out;
        v_request := (recall._prepare_requests(array[v_request], v_strategy))[1];
        perform recall._cache_question(
            v_set.id, v_question.id, v_request, v_strategy, v_channels
        );
        v_count := v_count + 1;
    end loop;
    return v_count;
end;
$$;

comment on function recall.cache_golden_rankings is
'Runs all channels, variants only where p_strategy weighs them, for each question of the golden'
' set with a relevant document, as p_strategy (null: the product''s own) asks them, and keeps'
' their scores for recall.learn_strategy, instead of what was kept before. p_only_new: asks only'
' what is not kept for the same strategy, and takes over changed judgements; what has changed in'
' the product''s documents since is not seen, nor what other questions'' judgements say. Questions'
' of one of p_splits splits, dealt by p_seed, are unknown to each other: the channel known_question'
' and the prior take them for not there. Returns the number of questions asked. Raises 42704 for a'
' golden set whose product the caller may not write, and for an unknown strategy, 22023 for'
' p_splits outside 2 to 20.';

grant execute on function recall.cache_golden_rankings to recall_admin;
