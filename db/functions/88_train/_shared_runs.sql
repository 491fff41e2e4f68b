-- How long the runs of a text's terms are that a question has too, in its order.
create or replace function recall._shared_runs(
    p_words text [],
    p_places integer [],
    p_terms text []
)
returns table (place integer, up_to bigint, onward bigint)
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return query
    with matched as (
        select
            t.place, t.place - w.place as step,
            t.place - row_number() over (
                partition by t.place - w.place order by t.place
            ) as run
        from unnest(p_places, p_terms) as t (place, term)
        inner join unnest(p_words) with ordinality as w (term, place) on t.term = w.term
    ),
    measured as (
        select
            m.place, row_number() over (run order by m.place) as up_to,
            row_number() over (run order by m.place desc) as onward
        from matched as m
        window run as (partition by m.step, m.run)
    )
    select m.place, max(m.up_to), max(m.onward) from measured as m group by m.place;
end;
$$;

comment on function recall._shared_runs is
'p_words: of the question; p_places, p_terms: of the text, side by side. A row for each place whose'
' term the question has: the length of the longest run that ends there, and of that which begins'
' there.';
