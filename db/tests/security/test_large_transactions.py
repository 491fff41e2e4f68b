"""A transaction of many documents costs, for each of them, what a transaction of a few does."""

import psycopg
import pytest

INGEST = "select recall.ingest_document('mine', 'd' || %(n)s, 'replication of word' || %(n)s)"
SHAPES = {
    "ingested": INGEST,
    "empty": "select recall.ingest_document('mine', 'd' || %(n)s, '')",
    "each within a savepoint": INGEST,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_many_documents_in_one_transaction(attack, shape: str) -> None:
    """Of a transaction into empty tables the second thousand reads no more rows than the first."""
    session: psycopg.Connection = attack.owner
    session.execute("set statement_timeout = '60s'")
    read = [0]
    with session.transaction():
        for n in range(2_000):
            if shape == "each within a savepoint":
                with session.transaction():
                    session.execute(SHAPES[shape], {"n": n})
            else:
                session.execute(SHAPES[shape], {"n": n})
            if n in (999, 1_999):
                read += session.execute(
                    "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint"
                    " from pg_stat_xact_user_tables where schemaname = 'recall'"
                    " and relname in ('document', 'chunk')"
                ).fetchone()
    assert read[2] - read[1] <= 1.5 * read[1]


def test_many_documents_in_one_call(attack) -> None:
    """A call with twice as many reads twice the rows, each with those of other calls around it."""
    session: psycopg.Connection = attack.owner
    session.execute("set statement_timeout = '120s'")
    read = [0]
    with session.transaction():
        for turn in range(4):
            session.execute(
                "select recall.ingest_documents('mine', (select jsonb_agg(jsonb_build_object("
                "'title', n::text, 'content', 'replication of word ' || n))"
                " from generate_series(%(n)s + 1, %(n)s + 500) as n))",
                {"n": turn * 500},
            )
            read += session.execute(
                "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint"
                " from pg_stat_xact_user_tables where schemaname = 'recall'"
                " and relname in ('document', 'chunk')"
            ).fetchone()
    assert read[4] - read[3] <= 1.5 * (read[2] - read[1]) + 500


def test_many_changes_in_one_transaction(attack) -> None:
    writer = attack.writer
    writer.execute("set statement_timeout = '60s'")
    read = []
    for n in (400, 800):
        for i in range(n):
            writer.execute(INGEST, {"n": i})
        with writer.transaction():
            for i in range(n):
                writer.execute(
                    "select recall.ingest_document('mine', 'd' || %s, 'another text')", [i]
                )
            for i in range(n):
                writer.execute("select recall.delete_document('mine', 'd' || %s)", [i])
            read.append(
                writer.execute(
                    "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint"
                    " from pg_stat_xact_user_tables where schemaname = 'recall'"
                ).fetchone()[0]
            )
    assert read[1] <= 3 * read[0]
