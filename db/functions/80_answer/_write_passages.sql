-- The best passages as one text within a length, each with the mark of its source.
create or replace function recall._write_passages(
    p_passages recall._passage [],
    p_evidence recall._evidence,
    p_options jsonb
)
returns recall._condensed
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_condensed recall._condensed;
    v_passage recall._passage;
    v_text text;
    v_score double precision;
    v_chars integer := recall._answer_chars(p_passages, p_evidence, p_options);
    v_left integer := v_chars;
    v_link integer;
    v_source text;
    v_sources text [] := '{}';
    v_taken integer [] := '{}';
    v_texts text [] := '{}';
    v_left_out text;
    v_is_cut boolean;
    v_n integer;
begin
    v_condensed.left_out := array_fill(null::text, array[cardinality(p_passages)]);
    for v_n, v_score in select o.n, o.score from recall._order_passages(p_passages) as o loop
        v_passage := p_passages[v_n];
        -- A line of the list of sources, once for each of them.
        v_source := concat_ws(
            ' ', v_passage.title, v_passage.heading_path[cardinality(v_passage.heading_path)],
            v_passage.url, v_passage.page
        );
        v_link := case
            when v_source = any(v_sources) then 6 else 16 + least(length(v_source), v_chars / 2)
        end;
        -- Code is not cut for what stands before it, nor is what is not good enough for half of it.
        v_is_cut := v_taken <> '{}' and v_passage.kinds !~ 'c'
            and v_score >= 0.75 * (p_passages[1]).score and v_left >= v_link + 150;
        v_left_out := case
            when v_score < 0.5 * (p_passages[1]).score then 'less than half of the best score'
            when cardinality(v_taken) >= 8 then 'eight are enough'
            when v_taken <> '{}' and not v_is_cut and v_left < greatest(
                80, 0.7 * (select sum(length(c)) from unnest(v_passage.contents) as c)
            ) then 'no room'
        end;
        if v_left_out is null then
            v_text := recall._cut_passage(
                v_passage, case
                    when v_is_cut then v_left
                    -- Two that are about as good both get room.
                    when v_taken = '{}' and v_passage.kinds !~ 'c'
                        and (p_passages[2]).score >= 0.9 * v_passage.score
                        then v_chars - least(40 + (
                            select sum(length(c))::integer
                            from unnest((p_passages[2]).contents) as c
                        ), v_chars / 2)
                    else v_chars
                end - v_link
            );
            v_left_out := case
                when coalesce(v_text, '') !~ '\w' then 'says nothing'
                when v_text = any(v_texts) then 'said already'
                when v_taken <> '{}' and length(v_text) + v_link > v_left then 'no room'
            end;
        end if;
        v_condensed.left_out[v_n] := v_left_out;
        continue when v_left_out is not null;
        v_left := v_left - length(v_text) - v_link;
        v_sources := v_sources || v_source;
        v_taken := v_taken || v_n;
        v_texts := v_texts || v_text;
    end loop;
    select
        string_agg(
            t.content || case
                when not t.is_last then ''
                when t.content ~ '(```|~~~|\|)[ \t]*$' then format(e'\n\n[%s]', t.mark)
                else format(' [%s]', t.mark)
            end,
            e'\n\n' order by t.n
        ),
        array_agg(t.passage order by t.mark) filter (where t.is_first)
    into v_condensed.content, v_condensed.sources
    from (
        select
            s.*, dense_rank() over (order by s.source) as mark,
            lead(s.source) over (order by s.n) is distinct from s.source as is_last,
            row_number() over (partition by s.source order by s.n) = 1 as is_first
        from (
            select o.*, min(o.n) over (partition by o.doc_id, o.heading, o.page) as source
            from (
                select
                    u.passage, u.content, p.doc_id, p.heading, p.page,
                    row_number() over (order by p.best, p.run, p.place) as n
                from unnest(v_taken, v_texts) as u (passage, content)
                inner join (
                    select
                        q.ordinality as passage, q.doc_id, q.run, q.place, q.page,
                        q.heading_path[cardinality(q.heading_path)] as heading,
                        min(q.ordinality) over (partition by q.doc_id) as best
                    from unnest(p_passages) with ordinality as q
                ) as p on u.passage = p.passage
            ) as o
        ) as s
    ) as t;
    v_condensed.dropped := 0;
    return v_condensed;
end;
$$;

comment on function recall._write_passages is
'Of p_passages, best first, those that have half of the best one''s score, at most eight, while'
' they fit into recall._answer_chars with their lines in the list of sources; one with three'
' quarters of it and no code is cut to what room is left, and the best one where the second has 0.9'
' of its score. In the order of their documents, the mark [1], [2] after the last passage of each'
' source, a document''s heading and page. sources: the place in p_passages of each mark.';
