"""BM25 beside a direct computation from the chunks, for questions of the real sets.

PGRECALL_EXACT=all: 1,500 passages of every set, some 2,000 questions; else a few sets in part.
"""

import os
import random
import threading

import psycopg
import pytest
from pgrecall.bench import data_folder
from pgrecall.evaluate import DataError, batches, read_records

WHOLE = os.environ.get("PGRECALL_EXACT") == "all"
PASSAGES, QUESTIONS = (1500, 96) if WHOLE else (300, 25)

try:
    SETS = sorted(path.parent.name for path in data_folder().glob("*/corpus.jsonl.gz"))
except DataError:
    SETS = []

DIRECT = """
    with term as (
        select lexeme as term, cardinality(positions)::float8 as weight
        from unnest(recall._query_terms(%(question)s, 'cjk_en', array[%(product)s::integer]))
    ),
    corpus as (
        select count(*)::float8 as n, avg(length)::float8 as avg_length
        from recall.chunk where product_id = %(product)s
    ),
    df as (
        select t.term, t.weight, count(*)::float8 as df
        from term as t inner join direct as p using (term)
        group by t.term, t.weight
        order by df, t.term collate "C"
        limit 64
    )
    select
        p.chunk_id,
        sum(
            d.weight * ln(1 + (c.n - d.df + 0.5) / (d.df + 0.5))
            * p.tf * 2.2 / (p.tf + 1.2 * (1 - 0.75 + 0.75 * p.length / c.avg_length))
        ) as score
    from df as d inner join direct as p using (term) cross join corpus as c
    group by p.chunk_id
    order by score desc
"""


@pytest.mark.skipif(not SETS, reason="the retrieval sets are not there: PGRECALL_DATASETS")
@pytest.mark.parametrize("name", SETS if WHOLE else ["drcd", "stackfaq", "cranfield"])
def test_the_best_100_are_those_of_a_direct_computation(db, db_url, name):
    passages = list(read_records(data_folder() / name / "corpus.jsonl.gz"))[:PASSAGES]
    asked = [r["text"] for r in read_records(data_folder() / name / "queries.jsonl.gz")]
    random.Random(1).shuffle(asked)
    asked = asked[:QUESTIONS]
    ingest(db, name, passages)
    compare(db, name, asked)
    compacting = threading.Thread(target=compact, args=(db_url, name))
    compacting.start()
    compare(db, name, asked)
    compacting.join()
    compare(db, name, asked)
    change(db, name)
    compare(db, name, asked)
    compact(db_url, name)
    compare(db, name, asked)
    assert db.execute("select * from recall.check_index(%s)", [name]).fetchall() == []


def ingest(db: psycopg.Connection, name: str, passages: list[dict]) -> None:
    db.execute("select recall.create_product(%s)", [name])
    db.execute("update recall.product set max_chars = 100000 where name = %s", [name])
    for batch in batches(passages, 200):
        db.execute(
            "select recall.ingest_document(%s, p.title, p.content, p_external_id => p.id)"
            " from unnest(%s::text[], %s::text[], %s::text[]) as p (id, title, content)",
            [
                name,
                [str(r["_id"]) for r in batch],
                [str(r.get("title") or "") for r in batch],
                [r["text"] for r in batch],
            ],
        )


def compact(url: str, name: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("call recall.compact(%s)", [name])


def change(db: psycopg.Connection, name: str) -> None:
    """A document in twenty goes, another changes."""
    db.execute(
        "delete from recall.document where product_name = %s and abs(hashint8(id)) %% 20 = 0",
        [name],
    )
    db.execute(
        "update recall.chunk set content_chunk = reverse(content_chunk) || ' ' || content_chunk"
        " where abs(hashint8(id)) %% 20 = 1 and product_id ="
        " (select id from recall.product where name = %s)",
        [name],
    )


def compare(db: psycopg.Connection, name: str, asked: list[str]) -> None:
    (product,) = db.execute("select id from recall.product where name = %s", [name]).fetchone()
    db.execute("drop table if exists direct")
    db.execute(
        "create temporary table direct as"
        " select c.id as chunk_id, c.length, t.lexeme as term,"
        " coalesce(cardinality(t.positions), 1)::float8 as tf"
        " from recall.chunk as c cross join lateral unnest(c.ts_vector_extra) as t"
        " where c.product_id = %s",
        [product],
    )
    db.execute("create index on direct (term)")
    db.execute("analyze direct")
    for question in asked:
        found = db.execute(
            "select chunk_id, score from recall.by_bm25(%s, %s, 100)", [question, name]
        ).fetchall()
        right = db.execute(DIRECT, {"question": question, "product": product}).fetchall()
        scores = dict(right)
        assert len(found) == min(100, len(right)), question
        assert len({chunk for chunk, _ in found}) == len(found), question
        for (chunk, score), (_, expected) in zip(found, right, strict=False):
            assert score == pytest.approx(expected, abs=1e-5), question
            assert score == pytest.approx(scores[chunk], abs=1e-5), question


def test_a_chunk_that_a_frequent_term_alone_lifts_to_the_top(db):
    """The term stands 20 times in the question, and is too frequent to be read in full."""
    db.execute("select recall.create_product('lifted')")
    db.execute("insert into recall.document (product_name, title) values ('lifted', 'd')")
    db.execute(
        "insert into recall.chunk (doc_id, ordinal, content_chunk)"
        " select d.id, row_number() over (), k.words || repeat(' filler', k.fill)"
        " from recall.document as d cross join (values (10, 'alpha', 32), (1200, 'beta', 19),"
        " (12000, 'gamma', 19), (10, 'beta gamma gamma', 7),"
        " (1, 'beta' || repeat(' gamma', 30), 0), (600, '', 20)) as k (copies, words, fill)"
        " cross join generate_series(1, k.copies) where d.product_name = 'lifted'"
    )
    db.execute("call recall.compact('lifted')")
    ranked = db.execute(
        "select left(c.content_chunk, 22) from recall.by_bm25(%s, 'lifted', 10) as h"
        " join recall.chunk as c on c.id = h.chunk_id order by h.rank",
        ["alpha beta" + " gamma" * 20],
    ).fetchall()
    assert ranked == [("beta gamma gamma gamma",)] + [("beta gamma gamma fille",)] * 9
