"""The index of an older release: searches find the same after an upgrade, and a downgrade."""

import random

import psycopg
import pytest
from migration_trees import Alembic
from older_release import OLDER, seed
from pgrecall import drift
from pgrecall.migrate.tree import Tree

PRODUCT = "from an older release"
WORDS = [f"word{number}" for number in range(60)] + ["日誌堆積", "檢查點", "vacuum", "rows"]
QUESTIONS = ["word1", "word3 word7 word7 日誌", "vacuum rows word59", "檢查點 wal"]


def add(connection: psycopg.Connection, title: str, chunks: int) -> None:
    dice = random.Random(title)
    connection.execute(
        "insert into recall.document (product_name, title) values (%s, %s)", [PRODUCT, title]
    )
    connection.execute(
        "insert into recall.chunk (doc_id, ordinal, content_chunk)"
        " select d.id, c.ordinal, c.content"
        " from recall.document as d, unnest(%s::text[]) with ordinality as c (content, ordinal)"
        " where d.title = %s",
        [[" ".join(dice.choices(WORDS, k=dice.randint(5, 60))) for _ in range(chunks)], title],
    )


def found(connection: psycopg.Connection) -> list:
    return [
        connection.execute(
            "select chunk_id, doc_id, rank, score from recall.by_bm25(%s, %s, 100)",
            [question, PRODUCT],
        ).fetchall()
        for question in QUESTIONS
    ]


def differences(connection: psycopg.Connection) -> list:
    return connection.execute("select * from recall.check_index(%s)", [PRODUCT]).fetchall()


@pytest.fixture
def older(older_tree, empty_db_url: str) -> Alembic:
    """Of the older release, with data: blocks in and out of order, changes that wait."""
    older = Alembic(older_tree, empty_db_url)
    older.upgrade(OLDER)
    seed(empty_db_url)
    with psycopg.connect(empty_db_url, autocommit=True) as db:
        add(db, "first", 300)
        db.execute("call recall.compact()")
        # Versions are drawn by who commits last before who commits first.
        with psycopg.connect(empty_db_url) as slow:
            add(slow, "slow", 30)
            add(db, "quick", 30)
            db.execute("call recall.compact()")
            slow.commit()
        db.execute("call recall.compact()")
        db.execute("delete from recall.chunk where ordinal % 17 = 0")
        db.execute("call recall.compact()")
        add(db, "waiting", 30)
        db.execute("delete from recall.chunk where ordinal % 19 = 0")
        assert db.execute("select count(*) from recall._pending").fetchone()[0] > 30
    return older


def test_searches_find_the_same_through_an_upgrade_and_a_downgrade(older):
    with psycopg.connect(older.url, autocommit=True) as db:
        before = found(db)
        assert [len(rows) for rows in before] == [100] * 4
    older.upgrade()
    with psycopg.connect(older.url, autocommit=True) as db:
        assert differences(db) == []
        assert found(db) == before
        db.execute("call recall.compact()")
        assert differences(db) == []
        assert found(db) == before
    assert drift.drift(older.url, Tree())[1] == []
    older.downgrade(OLDER)
    assert drift.drift(older.url, older.tree)[1] == []
    with psycopg.connect(older.url, autocommit=True) as db:
        assert differences(db) == []
        assert found(db) == before
        add(db, "after the downgrade", 30)
        db.execute("call recall.compact()")
        assert differences(db) == []
    older.upgrade()
    with psycopg.connect(older.url, autocommit=True) as db:
        assert differences(db) == []
        assert len(db.execute("select from recall.by_bm25('word1', null, 100)").fetchall()) == 100
