-- Which golden questions of a product are the same one: its paraphrases, and its repeats.
create or replace function recall._question_families(p_product_id integer)
returns table (golden_set_id integer, question_id bigint, family text, wording text)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
begin
    return query
    with questions as materialized (
        -- As much of the id as a paraphrase's has of it.
        select
            q.golden_set_id, q.id, q.external_id, left(q.external_id, 490) as family,
            lower(btrim(q.question)) as wording
        from golden_set as s
        inner join golden_question as q on s.id = q.golden_set_id
        where s.product_id = p_product_id
    ),
    originals as (
        select distinct q.family from questions as q
    )
    select q.golden_set_id, q.id, coalesce(o.family, q.family), q.wording
    from questions as q
    left join originals as o
        on q.external_id ~ ' #[0-9]+$'
        and o.family = regexp_replace(q.external_id, ' #[0-9]+$', '');
end;
$$;

comment on function recall._question_families is
'family: the external_id''s first 490 characters, of paraphrases (see recall._add_paraphrases)'
' those of their original.';
