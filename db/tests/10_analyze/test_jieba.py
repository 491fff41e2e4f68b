"""Analyzer jieba, where the server has the extension pg_jieba."""

import psycopg
import pytest


@pytest.fixture
def db(db: psycopg.Connection) -> psycopg.Connection:
    query = "select 1 from pg_available_extensions where name = 'pg_jieba'"
    if not db.execute(query).fetchone():
        pytest.skip("the server does not have the extension pg_jieba")
    db.execute("create extension pg_jieba")
    return db


def terms(db: psycopg.Connection, text: str) -> list[str]:
    query = "select tsvector_to_array(recall.analyze(%s, 'jieba'))"
    return db.execute(query, [text]).fetchone()[0]


def test_words_instead_of_bigrams(db):
    found = terms(db, "小明硕士毕业于中国科学院计算所")
    assert {"中国科学院", "计算所", "硕士"} <= set(found)
    assert "明硕" not in found
    assert {"数据库", "wal"} <= set(terms(db, "数据库 WAL"))


def test_a_product_is_searched_by_words(db):
    db.execute("select recall.create_product('p', 'jieba')")
    texts = {
        "院": "小明硕士毕业于中国科学院计算所",
        "库": "数据库的复制延迟怎么排查",
        "茶": "绿茶 and VACUUM",
    }
    for title, text in texts.items():
        db.execute("select recall.ingest_document('p', %s, %s)", [title, text])
    for channel in ("bm25", "content_keyword"):
        query = f"select d.title from recall.by_{channel}(%s, 'p') as h" + (
            " join recall.document as d on h.doc_id = d.id"
        )
        for question, title in [("中国科学院", "院"), ("数据库延迟", "库"), ("vacuum", "茶")]:
            assert db.execute(query, [question]).fetchone() == (title,), (channel, question)
    assert db.execute("select * from recall.check_index('p')").fetchall() == []


@pytest.mark.parametrize(
    "text", ["", " ", "'", "\\", "a" * 100_000, "的" * 50_000, "🙂🙂", "\x01\x02"]
)
def test_odd_texts(db, text):
    terms(db, text)
    assert db.execute("select recall.analyze_query(%s, 'jieba')", [text]).fetchone()


def test_doctor(db):
    row = db.execute(
        "select served_by, state from recall.doctor() where capability = 'Chinese words'"
    ).fetchone()
    preloaded = "pg_jieba" in db.execute("show shared_preload_libraries").fetchone()[0]
    assert row == ("pg_jieba", "ok" if preloaded else "problem")
