"""recall.search where SQL tests do not reach: hostile text, read-only sessions, rare filters."""

import random

import psycopg
import pytest

CHANNELS = ["bm25", "content_keyword", "document_keyword", "fuzzy", "vector"]
PIECES = [
    "'", '"', "\\", "\\\\", "%", "%s", "%I$1", "$$", "$1", ":", ":*", "::", "&", "|", "!",
    "<->", "<2>", "(", ")", "((((", "*", "?", "+", "[", "]", "[^", "{1,2}", "{", "}", "^", "$",
    ".", "-", "--", "/*", "*/", ";", "drop table recall.chunk;", "' or 1=1 --", "\t", "\n",
    "\r", "\x01", "\x1b[31m", "\x7f", "\u200b", "\u200d", "\ufeff", "\u202e", "\u0301",
    "\u0301" * 50, "e\u0301", "\U0001f600", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627", "\uffff", "\U0010ffff",
    "\ue000", "ＷＡＬ", "日誌", "日志", "の", "한국", "ß", "İ", "ﬀ", "wal",
    "pg_stat_statements", "8.0.36", "ERR-1045", "a" * 3000, "漢" * 3000, "x'y\\z", "null",
    "NaN", "\\x00", "\\u0000", "&amp;", "<script>", "a:A", "'a':1A", "{}", "[]",
]  # fmt: skip


@pytest.fixture
def corpus(db: psycopg.Connection) -> psycopg.Connection:
    """Two products, one with vectors and a query encoder."""
    for product in ("ops", "plain"):
        for number in range(20):
            db.execute(
                "select recall.ingest_document(%s, %s, %s)",
                [product, f"Topic {number}", f"The WAL of server {number}: 日誌堆積."],
            )
    db.execute("select recall.register_model('t', p_dimensions => 3)")
    db.execute("select recall.attach_model('ops', 't')")
    db.execute(
        "select recall.store_embeddings('t', array_agg(c.product_id), array_agg(c.id),"
        " array_agg(c.content_hash), array_agg(array[c.id % 7, c.id % 5, 1]::real[]::vector))"
        " from recall.chunk as c join recall.product as p on p.id = c.product_id"
        " where p.name = 'ops'"
    )
    db.execute("call recall.learn_query_encoder('ops', 't', p_iterations => 2)")
    return db


def hostile() -> list[str]:
    rng = random.Random(7)
    texts = ["", " ", "\n", *PIECES, "wal " * 250_000, "日" * 300_000, "(" * 10_000, "' " * 10_000]
    texts += [" ".join(f"w{n}" for n in range(20_000))]
    for _ in range(250):
        separator = rng.choice(["", " ", "\n"])
        texts.append(separator.join(rng.choices(PIECES, k=rng.randint(1, 12))))
    for _ in range(60):
        codes = [c for c in rng.choices(range(1, 0x30000), k=40) if not 0xD800 <= c < 0xE000]
        texts.append("".join(map(chr, codes)))
    return texts


def test_no_text_raises(corpus: psycopg.Connection) -> None:
    for text in hostile():
        for row in corpus.execute(
            "select rank, score, excerpt from recall.search(%s, 'ops', 5)", [text]
        ).fetchall():
            assert row[0] >= 1 and row[1] > 0 and len(row[2]) <= 202


@pytest.mark.parametrize("function", ["recall.recall(%s, 'ops', 3)", "recall.search(%s)"])
def test_no_text_raises_elsewhere(corpus: psycopg.Connection, function: str) -> None:
    for text in hostile()[::4]:
        corpus.execute(f"select * from {function}", [text]).fetchall()
    corpus.execute("select * from recall.explain_search(%s, 'ops')", ["'\\ &|!"]).fetchall()


def test_invalid_surrogates_never_reach_the_search(corpus: psycopg.Connection) -> None:
    """What is no UTF-8 is refused by the server's encoding check, and the session lives on."""
    statement = b"select count(*) from recall.search($1::text, 'ops')"
    result = corpus.pgconn.exec_params(statement, [b"\xed\xa0\x80wal"])
    assert result.error_field(psycopg.pq.DiagnosticField.SQLSTATE) == b"22021"
    assert corpus.execute("select count(*) from recall.search('wal', 'ops')").fetchone()[0] == 10


def test_a_search_writes_nothing(corpus: psycopg.Connection) -> None:
    """As on a hot standby, which also knows no temporary tables, sequences and row locks."""
    with corpus.transaction():
        corpus.execute("set transaction read only")
        for statement in [
            "select * from recall.search('wal 日志', 'ops')",
            "select * from recall.search('wal 日志')",
            "select * from recall.search('wal', 'ops', p_query_embedding => '[1,2,3]')",
            "select * from recall.search('wal', 'ops', p_filter => '{\"metadata\": {}}')",
            "select * from recall.recall('wal 日志', 'ops')",
            "select * from recall.explain_search('wal 日志', 'ops')",
            *(f"select * from recall.by_{channel}('wal 日志', 'ops')" for channel in CHANNELS),
        ]:
            rows = corpus.execute(statement).fetchall()
            assert rows, statement


def test_a_filter_that_leaves_a_thousandth(db: psycopg.Connection) -> None:
    """2 of 2,000 chunks pass and are found, though all the others match better."""
    db.execute(
        "select recall.ingest_document('big', 'Server ' || n,"
        " case when n % 1000 = 0 then 'wal ' || repeat('other words here ', 5) else 'wal wal' end,"
        " p_metadata => jsonb_build_object('rare', n % 1000 = 0))"
        " from generate_series(1, 2000) as n"
    )
    found = db.execute(
        "select count(*), bool_and(content_chunk like '%other words%')"
        " from recall.search('wal', 'big', 2, p_filter => '{\"metadata\": {\"rare\": true}}')"
    ).fetchone()
    assert found == (2, True)


def test_plan_names_what_served(corpus: psycopg.Connection) -> None:
    plan = dict(
        corpus.execute("select step, served_by from recall.explain_search('wal', 'ops')").fetchall()
    )
    assert list(plan) == ["analyze", *CHANNELS[:-1], "image", "vector", "search"]
    assert plan["vector"].startswith("the learned query encoder (t), exact scan")
    assert "inverted index" in plan["bm25"]
    assert "no reranker" in plan["search"]
    unknown = "select served_by from recall.explain_search(%s, %s) where step = 'vector'"
    assert "knows no term" in corpus.execute(unknown, ["zzzz", "ops"]).fetchone()[0]
    assert "attach_model" in corpus.execute(unknown, ["wal", "plain"]).fetchone()[0]
