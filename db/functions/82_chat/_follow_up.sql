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
    v_analyzer text;
    v_terms tsvector;
    v_own text [];
    v_refers text;
    v_words double precision;
    v_is_foreign boolean;
    v_carried text [];
begin
    question := case
        when jsonb_array_length(p_history) > 0
            then coalesce(recall._correction(p_message), p_message)
        else p_message
    end;
    is_follow_up := false;
    leans := false;
    reasons := case
        when question <> p_message then jsonb_build_object('correction', question) else '{}'
    end;
    if coalesce(jsonb_array_length(p_history), 0) = 0 then
        return;
    end if;
    v_analyzer := recall._product_analyzer(p_product_id);
    v_terms := recall._question_terms(question, v_analyzer);
    v_own := tsvector_to_array(v_terms);
    v_refers := recall._refers_back(question);
    v_words := recall._known_words(question, p_product_id);
    if v_refers is null then
        -- Words of which the product knows hardly any are no shorter way to say what it was about.
        select
            count(*) filter (where not t.is_known) > 1
            and sum(t.weight) filter (where not t.is_known) > sum(t.weight) * 2 / 3
            and (select sum(w.words) from recall._content_words(question) as w) > 1
        into v_is_foreign
        from recall._term_weights(recall._readable_products(p_product_id), v_terms) as t;
        if v_is_foreign then
            reasons := reasons || '{"topic": "new"}';
            return;
        end if;
        if v_words > 3 then
            return;
        end if;
    end if;
    with said as (
        select p.word, p.words, sum(p.weight) as weight, max(p.no) as no, min(p.place) as place
        from (
            select t.no, t.weight, min(w.word) as word, min(w.place) as place, w.words
            from recall._weighed_turns(p_history) as t
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
        from recall._known_terms(
            recall._readable_products(p_product_id),
            array(
                select distinct t
                from analyzed as a, unnest(a.terms) as t
                where not t = any(v_own) and (length(t) > 1 or t collate "C" < U&'\2E80')
            )
        ) as k
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
    where c.before < least(3, greatest(2, v_words));
    if v_carried is not null then
        question := question || ' ' || array_to_string(v_carried, ' ');
        is_follow_up := true;
        leans := v_refers is not null;
        reasons := reasons || jsonb_strip_nulls(jsonb_build_object(
            'refers', v_refers,
            'words', round(v_words::numeric, 1),
            'carried', to_jsonb(v_carried)
        ));
    end if;
end;
$$;

comment on function recall._follow_up is
'question: p_message, without the opening of a correction, and after it the most telling words of'
' the last 12 turns, two or three (two Chinese characters are one). Only where it has a word that'
' refers back, or at most three words that the product knows, unless it has several others that'
' are two thirds of its weight: that is another topic. Else, or where nothing can be carried over,'
' as it is. How telling a word is: idf of its rarest term that the question does not'
' have, times the weight of its turns. p_history: as of recall._weighed_turns. leans: whether a'
' word refers back. reasons: {"correction", "topic": "new", "refers", "words", "carried"}.';
