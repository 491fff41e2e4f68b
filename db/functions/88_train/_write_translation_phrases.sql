-- Takes phrases that translate one another out of linked records, with their scores.
create or replace function recall._write_translation_phrases(p_model_id bigint)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path from current
set standard_conforming_strings = on set enable_nestloop = off set work_mem = '128MB' as $$
declare
    v_count bigint;
begin
    insert into _translation_phrase (
        model_id, source_key, rank, target, first_word, last_word, first_score, score
    )
    with counted as (
        select
            p.source, ltrim(p.target, E' \t') as target,
            min(p.first_word) as first_word, min(p.last_word) as last_word,
            count(*) as n, avg(p.score) as score,
            coalesce(
                mode() within group (
                    order by substr(p.target, 1, length(p.target) - length(ltrim(p.target, E' \t')))
                ) filter (where p.first_place > 1),
                case when min(p.target) ~ '^[A-Za-z\u00c0-\u1fff]' then ' ' else '' end
            ) as blanks
        from recall._translation_phrase_pairs(p_model_id) as p
        group by p.source, ltrim(p.target, E' \t')
    ),
    scored as (
        select
            c.*,
            c.score - 1 + ln(c.n / (sum(c.n) over (partition by c.source) + 0.5))
            + 0.5 * ln(c.n / sum(c.n) over (partition by c.target)) as total
        from counted as c
        where recall._placeholders(c.source) = recall._placeholders(lower(c.target))
    ),
    ranked as (
        select s.*, row_number() over (
            partition by s.source order by s.total desc, s.target
        ) as rank
        from scored as s
    )
    select
        p_model_id, md5(k.source)::uuid, k.rank, k.blanks || k.target, k.first_word, k.last_word,
        u.score, k.total
    from ranked as k
    inner join (
        select t.word, ln(0.1 * count(*) / sum(count(*)) over ()) as score
        from _translation_token as t
        where t.model_id = p_model_id and not t.is_source
        group by t.word
    ) as u on k.first_word = u.word
    where k.rank <= 6;
    get diagnostics v_count = row_count;
    return v_count;
end;
$$;

comment on function recall._write_translation_phrases is
'Fills recall._translation_phrase and gives the number of its rows. A phrase and its translation'
' hold the same placeholders. score: ln p(target | source) + 0.5 ln p(source | target) + 0.3 of the'
' words'' own logarithms and of their fluency, 0.6 a word, -1 a phrase.';
