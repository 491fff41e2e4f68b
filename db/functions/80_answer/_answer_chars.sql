-- How long the condensed part of an answer may be.
create or replace function recall._answer_chars(
    p_passages recall._passage [],
    p_evidence recall._evidence,
    p_options jsonb
)
returns integer
language plpgsql immutable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_usual integer := recall._usual_chars(p_options);
begin
    -- Steps are spread over passages, of which the best one often only says what a thing is.
    return case
        when v_usual < (
            select sum(length(array_to_string(p.contents, '')))
            from unnest(p_passages) as p
            where
                p.score >= (p_passages[1]).score
                * case when 'how' = any(p_evidence.kinds) then 0.75 else 0.95 end
        )
            then (p_options ->> 'max_chars')::integer
        else v_usual
    end;
end;
$$;

comment on function recall._answer_chars is
'max_chars where the passages that answer about as well as the best one are longer than usual_chars'
' together, else usual_chars. About as well: 0.95 of the best score, 0.75 where the question'
' asks how.';
