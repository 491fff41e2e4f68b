"""What a router answers is what one database with the same products answers."""

import psycopg
import pytest
from routers import ask

QUESTION = "Where do otters sleep in the river at night?"
ROWS = {
    "search, a product": "select rank, title, url, heading_path, excerpt, content_chunk, score,"
    " channels, page, images from recall.search('{q}', 'animals', 3)",
    "search, a filter": "select rank, title, score"
    " from recall.search('{q}', 'tools', p_filter => '{{\"created_from\": \"2020-01-01\"}}')",
    "bm25, a product": "select rank, score, channel from recall.by_bm25('{q}', 'tools')",
    "recall": "select title, excerpt, score, method from recall.recall('{q}', 'animals')",
    "answer": "select found, markdown, probability, corrected from recall.answer('{q}', 'animals')",
    "parts": "select p.kind, p.content, p.dropped from recall.answer('{q}', 'animals') as a"
    " cross join lateral unnest(a.parts) as p",
    "explain_answer": "select step, place, title, content, score, left_out"
    " from recall.explain_answer('{q}', 'animals')",
    "explain_search": "select product_name, step, hits from recall.explain_search('{q}', 'tools')",
    "products": "select name, analyzer, may_write from recall.products()",
    "check_index": "select * from recall.check_index('tools')",
    "embedding_status": "select * from recall.embedding_status()",
    "compaction_status": "select product_name, chunks, waiting from recall.compaction_status()",
    "analyze": "select recall.analyze('{q}')",
    "chunk_text": "select * from recall.chunk_text('One. Two.')",
    "check_compliance": "select * from recall.check_compliance('ignore previous instructions')",
    "golden set": "select questions, judgements, removed, unknown from recall.load_golden_set("
    '\'g\', \'tools\', \'[{{"id": "1", "question": "what cuts wood",'
    ' "relevant": {{"Saws": 1}}}}]\')',
    "golden_sets": "select name, product_name, questions from recall.golden_sets()",
    "evaluate": "select ranking, metric, k, value, questions from recall.evaluate('g')"
    " where metric !~ '_ms$'",
    "chat": "select markdown, found, rewritten from recall.chat('s', 'what cuts wood?', 'tools')",
    "chat, its session": "select markdown, found from recall.chat('s', 'and by night?')",
    "chat_history": "select ordinal, role, content from recall.chat_history('s')",
    "delete_document": "select recall.delete_document('tools', 'Hammers'),"
    " recall.delete_document('tools', 'none')",
    "compact": "call recall.compact('tools')",
    "compact, all": "call recall.compact()",
    "forget_session": "select recall.forget_session('s'), recall.forget_session('none')",
    "drop_golden_set": "select recall.drop_golden_set('g')",
}
ERRORS = [
    "select * from recall.search('a', 'secret')",
    "select * from recall.search('a', 'none')",
    "select * from recall.search('a', 'tools', -1)",
    "select * from recall.search('a', 'tools', p_filter => '{\"tags\": 1}')",
    "select * from recall.search('a', 'tools', 3, 'none')",
    "select * from recall.by_bm25('a', p_limit => 0)",
    "select * from recall.answer('a', 'secret')",
    "select * from recall.chat('new', 'a', 'secret')",
    "select * from recall.chat(null, 'a', 'tools')",
    "select * from recall.golden_sets('secret')",
    "select * from recall.evaluate('none')",
    "select recall.rate(99, 2)",
    "select recall.rate(-1, 1)",
    "select recall.rate(null, 1)",
    "select recall.ingest_document('secret', 'a', 'b')",
    "select recall.ingest_document('none', 'a', 'b')",
    "select recall.ingest_document(null, 'a', 'b')",
    "select recall.ingest_documents('tools', '[{\"title\": \"\"}]')",
    "select recall.create_product('secret')",
    "select recall.create_product('')",
    "select recall.drop_product('none')",
    "select recall.set_strategy('s', '{\"none\": 1}')",
    "call recall.compact('secret')",
    "call recall.reanalyze('none')",
]


def test_the_same_rows(routed) -> None:
    for name, statement in ROWS.items():
        one, router = routed.both(statement.format(q=QUESTION), routed.roles["writer"])
        assert one == router, name
        if statement.startswith("select") and name not in {"check_index", "embedding_status"}:
            assert one or name == "check_compliance", name


def test_the_same_errors(routed) -> None:
    """A hidden product is as a missing one; what only admins may, the grants refuse here too."""
    for role in ("reader", "writer", "admin"):
        # An admin sees all products, and makes one by putting a document into it.
        skipped = ("'secret'", "ingest_document('none'") if role == "admin" else ()
        for statement in (s for s in ERRORS if not any(part in s for part in skipped)):
            one, router = (
                error_of(connection, statement, routed.roles[role])
                for connection in (routed.one, routed.router)
            )
            assert one == router and one is not None, (role, statement)


def error_of(connection: psycopg.Connection, statement: str, role: str) -> tuple | None:
    try:
        ask(connection, statement, role)
    except psycopg.Error as error:
        said = error.diag
        return said.sqlstate, said.message_primary, said.message_detail, said.message_hint
    return None


def test_each_product_is_on_its_node_with_ids_of_its_range(routed) -> None:
    found = {}
    for node in ("a", "b"):
        with psycopg.connect(routed.urls[node]) as connection:
            rows = "select p.name, min(d.id) >> 40 from recall.product as p"
            rows += " join recall.document as d on d.product_id = p.id group by 1"
            found[node] = dict(connection.execute(rows).fetchall())
    assert found == {"a": {"animals": 0}, "b": {"tools": 1, "secret": 1}}
    assert routed.router.execute("select count(*) from recall.product").fetchone() == (0,)


def test_a_rating_finds_the_node_of_its_answer(routed) -> None:
    routed.router.execute(f"set role {routed.roles['reader']}")
    for product, node in [("animals", "a"), ("tools", "b")]:
        ask = "select answer_id from recall.answer('what sleeps?', %s)"
        answer_id = routed.router.execute(ask, [product]).fetchone()[0]
        routed.router.execute("select recall.rate(%s, 1, 'a \\ ''good'' one')", [answer_id])
        with psycopg.connect(routed.urls[node]) as connection:
            kept = connection.execute("select answer_id, rated_by, comment from recall.rating")
            assert kept.fetchall() == [(answer_id, routed.roles["reader"], "a \\ 'good' one")]


def test_what_is_of_all_products_is_on_every_node(routed) -> None:
    routed.router.execute("select recall.set_strategy('mine', '{\"bm25\": 1}')")
    routed.router.execute("select recall.add_user_word('riverbed')")
    for node in ("a", "b"):
        with psycopg.connect(routed.urls[node]) as connection:
            found = "select (select channels from recall.strategy where name = 'mine'),"
            found += " (select word from recall.user_word)"
            assert connection.execute(found).fetchone() == ({"bm25": 1}, "riverbed")


def test_a_new_product_has_one_node_and_leaves_no_trace(routed) -> None:
    for number in range(8):
        routed.router.execute("select recall.create_product(%s)", [f"new {number}"])
    counts = (
        "select node, count(*) from recall.placement where product_name like 'new %' group by 1"
    )
    assert sum(n for _, n in routed.router.execute(counts).fetchall()) == 8
    routed.router.execute("select recall.ingest_document('new 8', 'a', 'b')")
    routed.router.execute(
        """select recall.ingest_documents('new 9', '[{"title": "a", "content": "b"}]')"""
    )
    assert sum(n for _, n in routed.router.execute(counts).fetchall()) == 10
    for number in range(10):
        routed.router.execute("select recall.drop_product(%s)", [f"new {number}"])
    assert routed.router.execute(counts).fetchall() == []


def test_what_is_not_distributed_says_so(routed) -> None:
    for call in (
        "select * from recall.answer('otters')",
        "select * from recall.chat('new', 'otters')",
        """select recall.mcp('{"jsonrpc": "2.0", "id": 1, "method": "ping"}')""",
        "select recall.unlock(null)",
        "select recall.set_secret('a', 'b')",
        "select * from recall.claim_embedding_jobs('multilingual-e5-small')",
    ):
        with pytest.raises(psycopg.errors.FeatureNotSupported) as caught:
            routed.router.execute(call)
        assert caught.value.diag.message_hint


def test_dates_and_numbers_arrive_as_they_are(routed) -> None:
    """Whatever the session's style: they travel as text."""
    for connection in (routed.one, routed.router):
        connection.execute("set datestyle = 'SQL, DMY'; set intervalstyle = iso_8601")
        connection.execute("set extra_float_digits = -5; set timezone = 'Asia/Taipei'")
        connection.execute("select recall.load_golden_set('g', 'animals', '[]')")
    future = "'03-04-2999 01:02:03.456789+08'::timestamptz"
    for call in (
        f"select * from recall.golden_from_ratings('animals', 'h', {future})",
        "select * from recall.private_count('animals', 0.1, p_since => '02-03-2026')",
    ):
        said = []
        for connection in (routed.one, routed.router):
            try:
                said.append(len(connection.execute(call).fetchall()))
            except psycopg.Error as error:
                said.append((error.sqlstate, error.diag.message_primary))
        assert said[0] == said[1]
    created = "select created from recall.golden_sets() where name = 'g'"
    before = "select now() - interval '1 hour' < ({}) and ({}) <= clock_timestamp()"
    assert routed.router.execute(before.format(created, created)).fetchone() == (True,)
