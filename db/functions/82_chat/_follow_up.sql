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
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
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
    v_carried := recall._carried_words(question, p_history, v_own, v_words, p_product_id);
    if v_carried is not null then
        question := question || ' ' || array_to_string(v_carried, ' ');
        is_follow_up := true;
        -- "How to remove?": a verb alone, what it is done to was said before.
        leans := v_refers is not null or v_words <= 1 and question collate "C" ~* (
            '^(?:怎麼|怎么|怎樣|怎样|如何|how (?:to|do|can|should) )'
        );
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
' as it is. p_history: as of recall._weighed_turns. leans: whether a word refers back, or what'
' begins with "how" has a single word that the product knows. reasons:'
' {"correction", "topic": "new", "refers", "words", "carried"}.';
