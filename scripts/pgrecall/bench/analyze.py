"""Milliseconds to analyze a 500-character chunk, and what other formulations would cost."""

import psycopg

from pgrecall.bench import Figures, data_folder
from pgrecall.evaluate import read_records
from pgrecall.server import say

SETS = {"hant": "drcd", "hans": "cmrc2018", "english": "squad", "mixed": "techdocs-zh-hans"}
CHUNKS = 200
LENGTH = 500
ROUNDS = 3

# Each takes the chunk x. What is in use stands first in its group, the others were tried beside it.
STATEMENTS = {
    "analyze": "length(recall.analyze(x))",
    "to_tsvector": "length(to_tsvector('english', x))",
    "fold": "length(recall._fold(x))",
    "fold_by_join": "length(pg_temp.fold_by_join(x))",
    "fold_by_translate": "length(pg_temp.fold_by_translate(x))",
    "terms": "length(recall._analyze_cjk_en(x, '{}'))",
    "terms_by_lateral_join": "length(pg_temp.terms_by_lateral_join(x))",
    "pairs_by_cast": "length(pg_temp.pairs_by_cast(x))",
    "pairs_by_to_tsvector": "length(pg_temp.pairs_by_to_tsvector(x))",
}

FUNCTIONS = """
create function pg_temp.fold_by_join(x text) returns text language plpgsql stable as $$
begin
    return (
        select string_agg(coalesce(f.target, s.c), '' order by s.n)
        from string_to_table(recall._normalize(x), null) with ordinality as s (c, n)
        left join recall.character_fold as f on f.source = s.c collate "C"
    );
end $$;
create function pg_temp.fold_by_translate(x text) returns text language plpgsql stable as $$
begin
    return (
        select translate(recall._normalize(x), string_agg(source, ''), string_agg(target, ''))
        from recall.character_fold
        where source = any(
            array(select distinct c from string_to_table(x, null) as c where c collate "C" > '~')
        )
    );
end $$;
create function pg_temp.terms_by_lateral_join(x text) returns tsvector language plpgsql stable as $$
begin
    return (
        select coalesce(string_agg(t.term || ':' || r.base + t.n, ' '), '')::tsvector
        from recall._script_runs(recall._separate_runs(recall._fold(x))) as r
        cross join lateral (
            select (ts_lexize('recall.english_stem', w.word))[1], w.n
            from string_to_table(translate(r.run, '_-', '..'), '.') with ordinality as w (word, n)
            where not r.is_cjk
            union all
            select r.run, 1 where not r.is_cjk and r.width > 1
            union all
            select c.this || c.next, c.n
            from unnest(string_to_array(r.run, null), (string_to_array(r.run, null))[2:])
                with ordinality as c (this, next, n)
            where r.is_cjk and c.next is not null
            union all
            select c.this, c.n
            from string_to_table(r.run, null) with ordinality as c (this, n)
            where r.is_cjk
        ) as t (term, n)
    );
end $$;
create function pg_temp.pairs_by_cast(x text) returns tsvector language plpgsql stable as $$
declare
    c text [] := string_to_array(x, null);
begin
    return (
        select coalesce(string_agg(p.a || p.b || ':' || p.n, ' '), '')::tsvector
        from unnest(c, c[2:]) with ordinality as p (a, b, n)
        where
            p.a collate "C" between U&'\\3400' and U&'\\9FFF'
            and p.b collate "C" between U&'\\3400' and U&'\\9FFF'
    );
end $$;
create function pg_temp.pairs_by_to_tsvector(x text) returns tsvector language plpgsql stable as $$
declare
    c text [] := string_to_array(x, null);
begin
    return (
        select to_tsvector('simple', coalesce(string_agg(p.a || p.b, ' '), ''))
        from unnest(c, c[2:]) as p (a, b)
        where
            p.a collate "C" between U&'\\3400' and U&'\\9FFF'
            and p.b collate "C" between U&'\\3400' and U&'\\9FFF'
    );
end $$;
"""


def run(connection: psycopg.Connection) -> Figures:
    load(connection)
    figures = {}
    for name, expression in STATEMENTS.items():
        for language in SETS:
            times = [timed(connection, expression, language) for _ in range(ROUNDS)]
            figures[f"{name}_{language}_ms"] = min(times)
        say(f"{name}: timed")
    for language in SETS:
        ratio = figures[f"analyze_{language}_ms"] / figures["to_tsvector_english_ms"]
        figures[f"analyze_{language}_ratio_to_tsvector_english"] = ratio
    return figures


def load(connection: psycopg.Connection) -> None:
    """CHUNKS pieces of LENGTH characters of each language in the temporary table chunks."""
    connection.execute("create temporary table chunks (language text, x text)")
    for language, name in SETS.items():
        text = ""
        for record in read_records(data_folder() / name / "corpus.jsonl.gz"):
            text += record["text"] + "\n"
            if len(text) >= CHUNKS * LENGTH:
                break
        pieces = [text[i * LENGTH : (i + 1) * LENGTH] for i in range(CHUNKS)]
        connection.execute(
            "insert into chunks select %s, unnest(%s::text[])", [language, [p for p in pieces if p]]
        )
    connection.execute(FUNCTIONS)


def timed(connection: psycopg.Connection, expression: str, language: str) -> float:
    """Milliseconds a chunk, by the server's clock."""
    row = connection.execute(
        "with start as materialized (select clock_timestamp() as t0),"
        f" done as materialized (select sum({expression}), count(*) as n from start, chunks"
        " where language = %s)"
        " select extract(epoch from clock_timestamp() - t0) * 1000 / n from done, start",
        [language],
    ).fetchone()
    return float(row[0])
