-- Learns a product's strategy from the ratings of its answers.
create or replace function recall.learn_from_feedback(
    p_product_name text,
    p_min_questions integer default 50,
    p_min_ratings integer default 1,
    p_apply boolean default false,
    p_since timestamptz default '-infinity'
)
returns recall.learning
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_name text := left('ratings: ' || p_product_name, 200);
    v_strategy text := left('learned from ratings: ' || p_product_name, 200);
    v_set_id integer;
    v_learning recall.learning;
begin
    if p_min_questions is null or p_min_questions < 5 then
        raise exception 'p_min_questions: must be at least 5, not %', p_min_questions
            using errcode = 'invalid_parameter_value', hint = 'Fewer than 50 seldom tell.';
    end if;
    perform recall._refuse_null('p_apply', p_apply is null);
    select g.golden_set_id into v_set_id
    from recall.golden_from_ratings(p_product_name, v_name, p_since, p_min_ratings) as g;
    select l.* into v_learning
    from learning as l
    where l.golden_set_id = v_set_id
    order by l.id desc
    limit 1;
    if
        v_learning.state = recall._golden_set_hash(v_set_id)
        or p_min_questions > (
            select count(distinct j.question_id)
            from golden_question as q
            inner join golden_judgement as j on q.id = j.question_id
            where q.golden_set_id = v_set_id and j.gain > 0
        )
    then
        return null;
    end if;
    v_learning := recall.learn_strategy(
        p_product_name || '/' || v_name, v_product.default_strategy, v_strategy, p_reuse => true
    );
    if v_learning.is_better and p_apply then
        update product set default_strategy = v_strategy where id = v_product.id;
    end if;
    return v_learning;
end;
$$;

comment on function recall.learn_from_feedback is
'Brings the golden set "ratings: …" of the product up to date, see recall.golden_from_ratings, and'
' where it has changed since and has p_min_questions with a relevant document, learns from it,'
' starting at the product''s own strategy: see recall.learn_strategy. Questions that were asked for'
' before are not searched again. What is better is written to the strategy "learned from ratings:'
' …", which p_apply makes the product''s own. Returns the row of recall.learning, null where there'
' is nothing new or too little. Ratings judge only what was shown, so they favour the strategy that'
' showed it: a gain is a lower bound, and no gain tells little. Raises 22023, 42704,'
' and as recall.learn_strategy.';

grant execute on function recall.learn_from_feedback to recall_admin;
