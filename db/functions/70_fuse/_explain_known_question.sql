-- Which golden questions a request is like.
create or replace function recall._explain_known_question(p_request recall._request)
returns text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if p_request.product_id is null then
        return null;
    end if;
    return coalesce(
        (
            select 'like ' || string_agg(
                format('%s: %s', round(k.alike::numeric, 2), left(k.question, 80)), ', '
                order by k.alike desc, k.question_id
            )
            from (
                select *
                from recall._known_questions(
                    p_request.product_id, p_request.terms, p_request.left_out
                )
                order by alike desc
                limit 3
            ) as k
        ),
        'nothing: no golden question of the product is alike'
    );
end;
$$;

comment on function recall._explain_known_question is
'What serves the channel known_question for a request of one product.';
