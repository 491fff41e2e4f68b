-- Opens a fit of an analyzer's terms to the vectors of listed words, less their language's mean.
create or replace function recall._open_word_fit(p_model text, p_analyzer text)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
    v_fit_id integer := recall._open_fit(null, 0.25, 10, 20, 0.1);
    v_model recall.model := recall._require_model(p_model);
begin
    -- Words of the same terms, such as forms of one stem, are one item: their mean.
    with word_vector as materialized (
        select l.word, l.language, v.content_embedding::vector as v
        from recall._listed_words() as l
        inner join _word_vector as v on v.model_id = v_model.id and l.word = v.word
    ),
    item as materialized (
        select
            row_number() over (order by a.terms) as item_no,
            a.terms,
            avg(l2_normalize(w.v - m.mean)) as target
        from word_vector as w
        inner join (
            select language, avg(v) as mean from word_vector group by language
        ) as m on w.language = m.language
        cross join lateral (
            select tsvector_to_array(recall.analyze(w.word, p_analyzer)) as terms
        ) as a
        where a.terms <> '{}'
        group by a.terms
    ),
    term as materialized (
        select row_number() over (order by count(*) = 1, u.term) as term_no, u.term, count(*) as df
        from item as i cross join unnest(i.terms) as u (term)
        group by u.term
    ),
    stored_item as (
        insert into _fit_item (fit_id, item_no, source_id, target)
        select v_fit_id, i.item_no, i.item_no, i.target from item as i order by i.item_no
    ),
    stored_term as (
        insert into _fit_term (fit_id, term_no, term, df, idf)
        select
            v_fit_id, t.term_no, t.term, t.df,
            ln(1 + ((select count(*) from item) - t.df + 0.5) / (t.df + 0.5))
        from term as t
        order by t.term_no
    )
    insert into _fit_posting (fit_id, term_no, item_no, tf)
    select v_fit_id, t.term_no, i.item_no, 1
    from item as i
    cross join unnest(i.terms) as u (term)
    inner join term as t on u.term = t.term
    order by t.term_no, i.item_no;
    analyze _fit_item, _fit_term, _fit_posting;
    return case when exists (select from _fit_item where fit_id = v_fit_id) then v_fit_id end;
end;
$$;

comment on function recall._open_word_fit is
'Gives its id; null where no word has both terms and a vector. It is to be solved nearly exactly:'
' words'' vectors are what is wanted, not what generalizes. Raises 42704 for an unknown model.';

grant execute on function recall._open_word_fit to recall_admin;
