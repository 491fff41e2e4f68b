"""recall.reanalyze brings chunks up to their analyzer's version, in batches."""

import psycopg

BEHIND = """
select count(*) from recall.chunk
where analyzer_version <> (select version from recall.analyzer where name = 'cjk_en')
"""


def test_reanalyze_after_a_user_word(db: psycopg.Connection) -> None:
    for n in range(7):
        db.execute(
            "select recall.ingest_document('p', %s, 'C++ 程序', p_key_word => 'C++')", [f"t{n}"]
        )
    db.execute(
        "select recall.load_golden_set('s', 'p', %s)", ['[{"question": "C++", "relevant": []}]']
    )
    found = "select count(*) from recall.chunk where ts_vector_extra @@ '''c++'''::tsquery"
    assert db.execute(found).fetchone() == (0,)
    db.execute("select recall.add_user_word('c++')")
    assert db.execute(BEHIND).fetchone() == (7,)
    db.execute("call recall.reanalyze('p', 3)")
    assert db.execute(BEHIND).fetchone() == (0,)
    assert db.execute(found).fetchone() == (7,)
    words = "select count(*) from recall.document where key_word_tsvector @@ '''c++'''::tsquery"
    assert db.execute(words).fetchone() == (7,)
    questions = "select terms @@ '''c++'''::tsquery from recall.golden_question"
    assert db.execute(questions).fetchone() == (True,)
    versions = "select array_agg(version order by id) from recall.chunk"
    before = db.execute(versions).fetchone()
    db.execute("call recall.reanalyze('p')")
    assert db.execute(versions).fetchone() == before


def test_reanalyze_as_a_writer(db: psycopg.Connection) -> None:
    """The procedure runs with its caller's rights, since it commits."""
    db.execute("select recall.ingest_document('p', 't', 'C++ 程序', p_key_word => 'C++')")
    db.execute("select recall.add_user_word('c++')")
    db.execute("set role recall_writer")
    db.execute("call recall.reanalyze('p')")
    db.execute("reset role")
    assert db.execute(BEHIND).fetchone() == (0,)
    keywords = "select key_word_tsvector @@ '''c++'''::tsquery from recall.document"
    assert db.execute(keywords).fetchone() == (True,)
