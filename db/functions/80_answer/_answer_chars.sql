-- How long the condensed part of an answer may be.
create or replace function recall._answer_chars(
    p_passages recall._passage [],
    p_evidence recall._evidence,
    p_options jsonb
)
returns integer
language plpgsql immutable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_asks_how boolean := 'how' = any(p_evidence.kinds);
begin
    -- Where the search does not tell its best hits apart, or those of two passages which has the
    -- steps, the reader gets more to choose from; steps are not cut.
    return case
        when
            (p_evidence.sources[4]).score >= (p_evidence.sources[1]).score
            * case when v_asks_how then 0.7 else 0.92 end
            or v_asks_how and (
                (p_passages[2]).score >= 0.9 * (p_passages[1]).score
                or (p_passages[1]).kinds ~ '[lc]'
                and length(array_to_string((p_passages[1]).contents, ''))
                > (p_options ->> 'usual_chars')::integer
            )
            then (p_options ->> 'max_chars')::integer
        else recall._usual_chars(p_options)
    end;
end;
$$;

comment on function recall._answer_chars is
'max_chars where the fourth chunk found has 0.92 of the best one''s score, else usual_chars. Where'
' the question asks how 0.7 is enough, or 0.9 of the best score for the second passage, or steps'
' longer than usual_chars.';
