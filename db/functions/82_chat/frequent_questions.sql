-- What is asked often of a product, with the best rated answer.
create or replace function recall.frequent_questions(
    p_product_name text,
    p_limit integer default 20
)
returns table (
    question text,
    asked bigint,
    askers bigint,
    answer_id bigint,
    markdown text,
    score double precision,
    ratings bigint,
    last_asked timestamptz
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_product recall.product := recall._require_product(p_product_name);
begin
    perform recall._check_number('p_limit', p_limit, 1, 10000, 'Ask for 20, say.');
    return query
    select
        f.question, f.asked, f.askers, f.answer_id, q.markdown, f.score, f.ratings, f.last_asked
    from frequent_question as f
    inner join qa_log as q on q.id = f.answer_id
    where f.product_id = v_product.id
    order by f.askers desc, f.asked desc, f.answer_id
    limit p_limit;
end;
$$;

comment on function recall.frequent_questions is
'As of the last call recall.refresh_frequent_questions(), most askers first. score: sum of'
' ratings over 2 more than their number, from -1 to 1. Raises 42704 for a product that the caller'
' may not read, 22023 for a bad p_limit.';

grant execute on function recall.frequent_questions to recall_reader;
