-- A message as a question of its own: with words of earlier turns where it leans on them.
create or replace function recall._follow_up(
    p_message text,
    p_history jsonb,
    p_product_id integer,
    out question text,
    out is_follow_up boolean,
    out leans boolean,
    out reasons jsonb
)
returns record
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_analyzer text := recall._product_analyzer(p_product_id);
    v_own text [] := tsvector_to_array(recall._question_terms(p_message, v_analyzer));
    v_refers text := recall._refers_back(p_message);
    v_words double precision;
    v_carried text [];
begin
    question := p_message;
    is_follow_up := false;
    leans := false;
    reasons := '{}';
    if coalesce(jsonb_array_length(p_history), 0) = 0 then
        return;
    end if;
    with word as materialized (
        select
            tsvector_to_array(recall.analyze(w.word, v_analyzer)) as terms,
            w.words
        from recall._content_words(p_message) as w
        limit 30
    )
    select coalesce(sum(w.words), 0) into v_words
    from word as w
    where w.terms && array(
        select k.term
        from recall._known_terms(
            p_product_id, array(select distinct t from word as o, unnest(o.terms) as t)
        ) as k
    );
    if v_refers is null and v_words > 3 then
        return;
    end if;
    with turn as (
        select
            t.no,
            -- What an answer is about stands at its beginning.
            left(
                t.turn ->> 'content', case t.turn ->> 'role' when 'assistant' then 300 else 1500 end
            ) as content,
            -- 0.6 a user's turn back; what was answered weighs 0.4 of what was asked.
            power(float8 '0.6', count(*) filter (where t.turn ->> 'role' = 'user') over (
                order by t.no desc rows between unbounded preceding and 1 preceding
            )) * case t.turn ->> 'role' when 'user' then 1 else float8 '0.4' end as weight
        from jsonb_array_elements(p_history) with ordinality as t (turn, no)
    ),
    said as (
        select p.word, p.words, sum(p.weight) as weight, max(p.no) as no, min(p.place) as place
        from (
            select t.no, t.weight, min(w.word) as word, min(w.place) as place, w.words
            from (select * from turn order by no desc limit 12) as t
            cross join lateral recall._content_words(t.content) as w
            group by t.no, t.weight, lower(w.word collate "C"), w.words
        ) as p
        group by lower(p.word collate "C"), p.word, p.words
    ),
    analyzed as materialized (
        select s.*, tsvector_to_array(recall.analyze(s.word, v_analyzer)) as terms
        from said as s
    ),
    known as materialized (
        select k.term, k.idf
        from recall._known_terms(p_product_id, array(
            select distinct t
            from analyzed as a, unnest(a.terms) as t
            where not t = any(v_own) and (length(t) > 1 or t collate "C" < U&'\2E80')
        )) as k
    ),
    telling as (
        select
            a.word, a.words,
            row_number() over (order by a.weight * max(k.idf) desc, a.no desc, a.place) as place
        from analyzed as a
        cross join lateral unnest(a.terms) as t
        inner join known as k on k.term = t
        group by a.word, a.words, a.weight, a.no, a.place
    )
    select array_agg(c.word order by c.place) into v_carried
    from (
        select t.word, t.place, sum(t.words) over (order by t.place) - t.words as before
        from telling as t
    ) as c
    where c.before < least(3, greatest(1, v_words));
    if v_carried is not null then
        question := p_message || ' ' || array_to_string(v_carried, ' ');
        is_follow_up := true;
        leans := v_refers is not null;
        reasons := jsonb_strip_nulls(jsonb_build_object(
            'refers', v_refers, 'words', round(v_words::numeric, 1), 'carried', to_jsonb(v_carried)
        ));
    end if;
end;
$$;

comment on function recall._follow_up is
'question: p_message, and after it the most telling words of the last 12 turns, as many as it has'
' of its own, one to three (two Chinese characters are one). Only where p_message has a word that'
' refers back, or at most three words that the product knows; else, or where nothing can be'
' carried over, p_message as it is. How telling a word is: idf of its rarest term that p_message'
' does not have, times 0.6 ^ (number of the user''s turns after it), times 0.4 in an answer, summed'
' over turns. p_history: [{"role": user or assistant, "content"}], oldest first. leans: whether a'
' word refers back. reasons: {"refers", "words", "carried"}.';
