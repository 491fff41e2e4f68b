"""The example of the guide: three documents, eleven chunks, one question."""

import json
from pathlib import Path

import pytest

QUESTION = "介紹一下postgresql"


@pytest.fixture
def guide(db):
    """Chunk numbers 1 to 11, as in the guide, by chunk id."""
    db.execute("select recall.create_product('guide')")
    numbers = {}
    for line in (Path(__file__).parent / "guide.jsonl").read_text().splitlines():
        document = json.loads(line)
        (doc_id,) = db.execute(
            """
            insert into recall.document (
                product_id, product_name, title, url, key_word, tag, identity_hash,
                key_word_tsvector
            )
            select
                p.id, p.name, %(title)s, %(url)s, %(key_word)s, %(tag)s,
                sha256(convert_to('title:' || %(title)s, 'UTF8')),
                setweight(recall.analyze(%(key_word)s), 'A')
            from recall.product as p
            where p.name = 'guide'
            returning id
            """,
            document,
        ).fetchone()
        for ordinal, text in enumerate(document["chunks"], 1):
            (chunk_id,) = db.execute(
                "insert into recall.chunk (doc_id, ordinal, content_chunk) values (%s, %s, %s)"
                " returning id",
                [doc_id, ordinal, text],
            ).fetchone()
            numbers[chunk_id] = len(numbers) + 1
    assert len(numbers) == 11
    return numbers


def ranking(db, guide, channel, limit=11):
    rows = db.execute(
        f"select chunk_id, rank, score, channel from recall.{channel}(%s, 'guide', %s)",
        [QUESTION, limit],
    ).fetchall()
    assert [row[1] for row in rows] == list(range(1, len(rows) + 1))
    assert [row[2] for row in rows] == sorted((row[2] for row in rows), reverse=True)
    assert {row[3] for row in rows} <= {channel.removeprefix("by_")}
    return [guide[row[0]] for row in rows]


def test_document_keywords_find_the_postgresql_document(db, guide):
    assert sorted(ranking(db, guide, "by_document_keyword")) == [1, 2, 3, 4]


def test_content_keywords_rank_the_introduction_first(db, guide):
    found = ranking(db, guide, "by_content_keyword")
    assert found[0] == 3
    assert set(found[1:3]) == {2, 4}


@pytest.mark.parametrize("channel", ["by_bm25", "by_fuzzy"])
def test_bm25_and_fuzzy_rank_the_introduction_first(db, guide, channel):
    assert ranking(db, guide, channel)[0] == 3


def test_a_misspelt_question_finds_the_same(db, guide):
    rows = db.execute("select chunk_id from recall.by_fuzzy('postgersql', 'guide')").fetchall()
    assert {guide[row[0]] for row in rows} == {1, 2, 3, 4}
