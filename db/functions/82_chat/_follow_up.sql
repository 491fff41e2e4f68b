-- A message as a question of its own: with words of earlier turns where it leans on them.
create or replace function recall._follow_up(
    p_message text,
    p_history jsonb,
    p_product_id integer,
    out question text,
    out is_follow_up boolean,
    out reasons jsonb
)
returns record
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_analyzer text := coalesce(
        (select analyzer from product where id = p_product_id), 'cjk_en'
    );
    v_own text [] := tsvector_to_array(recall._question_terms(p_message, v_analyzer));
    v_refers text := recall._refers_back(p_message);
    v_words double precision;
    v_carried text [];
begin
    question := p_message;
    is_follow_up := false;
    reasons := '{}';
    if coalesce(jsonb_array_length(p_history), 0) = 0 then
        return;
    end if;
    with word as materialized (
        select
            tsvector_to_array(recall.analyze(w.piece, v_analyzer)) as terms,
            case
                when w.piece collate "C" >= U&'\2E80' then length(w.piece) / float8 '2'
                else 1
            end as words
        from recall._text_pieces(p_message) as w
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
    select array_agg(c.word order by c.place) into v_carried
    from (
        select c.word, c.place, sum(c.words) over (order by c.place) - c.words as before
        from (
            select c.word, c.words, row_number() over () as place
            from recall._context_words(v_own, p_history, p_product_id, v_analyzer) as c
        ) as c
    ) as c
    where c.before < least(3, greatest(1, v_words));
    if v_carried is not null then
        question := p_message || ' ' || array_to_string(v_carried, ' ');
        is_follow_up := true;
        reasons := jsonb_strip_nulls(jsonb_build_object(
            'refers', v_refers, 'words', round(v_words::numeric, 1), 'carried', to_jsonb(v_carried)
        ));
    end if;
end;
$$;

comment on function recall._follow_up is
'question: p_message, and after it the most telling words of earlier turns, as many as it has of'
' its own, one to three (two Chinese characters are one). Only where p_message has a word that'
' refers back, or at most three words that the product knows; else, or where nothing can be'
' carried over, p_message as it is. p_history: [{"role": user or assistant, "content"}], oldest'
' first. reasons: {"refers", "words", "carried"}.';
