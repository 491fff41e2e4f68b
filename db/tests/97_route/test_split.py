"""A product in parts is through a router what it is in one database."""

import itertools
import json
import random
import threading
import time

import psycopg
import pytest
from pgrecall.bench import data_folder
from pgrecall.evaluate import DataError, read_records
from psycopg import sql
from routers import ask, use_ids_of

DOCUMENTS = [
    {"title": f"{animal} {n}", "external_id": f"{animal}-{n}" if n % 2 else None, "tag": tag}
    | {"content": f"# {animal}\n\nThe {animal} number {n} {verb} in the river by night. {more * n}"}
    for n in range(6)
    for animal, tag, verb, more in [
        ("lion", "wild", "sleeps", "Lions roar. "),
        ("otter", "wild", "swims", "Otters hold hands. "),
        ("hammer", "tool", "drives nails", "A hammer is no saw. "),
        ("saw", "tool", "cuts", "A saw has teeth, which lions have too. "),
    ]
]
WHOLE = "whole"


def fill(routed, documents: list[dict], product: str = WHOLE) -> None:
    """Through the router, and into the one database with the ids that the nodes gave."""
    given = json.dumps(documents)
    ids = [
        row[0]
        for row in routed.router.execute(
            "select recall.ingest_documents(%s, %s)", [product, given]
        ).fetchall()
    ]
    assert len(ids) == len(documents) == len(set(ids))
    for node in sorted({number >> 40 for number in ids}):
        use_ids_of(routed.one, node)
        there = [d for number, d in zip(ids, documents, strict=True) if number >> 40 == node]
        rows = routed.one.execute(
            "select recall.ingest_documents(%s, %s)", [product, json.dumps(there)]
        ).fetchall()
        assert [row[0] for row in rows] == [number for number in ids if number >> 40 == node]


@pytest.fixture
def split(routed):
    """With a product in parts on both nodes, filled through the router."""
    for connection in (routed.one, routed.router):
        connection.execute("select recall.register_model('m', p_dimensions => 3)")
        connection.execute("select recall.create_product(%s)", [WHOLE])
        connection.execute("select recall.attach_model(%s, 'm')", [WHOLE])
        connection.execute("select recall.add_synonym('felines', 'lions', %s)", [WHOLE])
        connection.execute("select recall.set_strategy('ranks', '{\"bm25\": 1, \"fuzzy\": 0.5}')")
        connection.execute(
            "select recall.set_strategy('single', '{\"bm25\": 1}', p_max_per_document => 1)"
        )
        connection.execute(
            "select recall.set_strategy('reranked', '{\"bm25\": 1}', p_reranker => 'builtin')"
        )
    routed.router.execute("call recall.split_product(%s, '{b,a}')", [WHOLE])
    fill(routed, DOCUMENTS)
    return routed


def test_documents_are_where_their_part_is(split) -> None:
    found = {}
    for node in ("a", "b"):
        with psycopg.connect(split.urls[node]) as connection:
            rows = "select recall._part_number(identity_hash, 2), count(*), min(id >> 40)"
            rows += ", max(id >> 40) from recall.document where product_name = %s group by 1"
            found[node] = connection.execute(rows, [WHOLE]).fetchall()
    (_, in_a, *of_a), (_, in_b, *of_b) = found["a"][0], found["b"][0]
    assert [found["a"][0][0], found["b"][0][0]] == [2, 1]
    assert in_a + in_b == len(DOCUMENTS) and min(in_a, in_b) >= 6
    assert (of_a, of_b) == ([0, 0], [1, 1])


CALLS = {
    "search": "* from recall.search(%(q)s, %(p)s, 8)",
    "ranks": "* from recall.search(%(q)s, %(p)s, 8, 'ranks')",
    "one a document": "* from recall.search(%(q)s, %(p)s, 3, 'single')",
    "vector": "* from recall.search(%(q)s, %(p)s, p_query_embedding => %(v)s)",
    "filter": '* from recall.search(%(q)s, %(p)s, p_filter => \'{"tag": "wild"}\')',
    "by_bm25": "* from recall.by_bm25(%(q)s, %(p)s, 50)",
    "by_content_keyword": "* from recall.by_content_keyword(%(q)s, %(p)s)",
    "by_document_keyword": "* from recall.by_document_keyword(%(q)s, %(p)s)",
    "by_fuzzy": "* from recall.by_fuzzy(%(q)s, %(p)s)",
    "by_image": "* from recall.by_image(%(q)s, %(p)s)",
    "by_known_question": "* from recall.by_known_question(%(q)s, %(p)s)",
    "by_learned_vector": "* from recall.by_learned_vector(%(q)s, %(p)s)",
    "by_vector": "* from recall.by_vector(%(q)s, %(p)s, 30, p_query_embedding => %(v)s)",
    "by_vector, wrong": "* from recall.by_vector(%(q)s, %(p)s, p_query_embedding => '[1,2]')",
    "search, wrong": "* from recall.search(%(q)s, %(p)s, p_query_embedding => '[1,2]')",
    "search, no strategy": "* from recall.search(%(q)s, %(p)s, 3, 'none')",
    "by_bm25, wrong": "* from recall.by_bm25(%(q)s, %(p)s, 0)",
    "all products": "* from recall.search(%(q)s, p_k => 12)",
}
QUESTIONS = [
    "Where do otters sleep in the river at night?",
    "oters slep by nigth",
    "hammer lions",
    "felines roar",
    "Which saw has teeth?",
    "what did nobody ever say: xylophone",
    "",
    "夜里 sleep 河流",
]


def embed(connection: psycopg.Connection) -> None:
    connection.execute(
        "select recall.store_embeddings('m', array_agg(c.product_id), array_agg(c.id),"
        " array_agg(c.content_hash), array_agg(array[length(c.content_chunk) % 7,"
        " length(c.content_chunk) % 5 + 0.1, c.ordinal % 3]::real[]::vector))"
        " from recall.chunk as c inner join recall.product_model as m using (product_id)"
    )


def told(connection: psycopg.Connection, statement: str, given: dict) -> list | tuple:
    try:
        return connection.execute(f"select {statement}", given).fetchall()
    except psycopg.Error as error:
        said = error.diag
        return said.sqlstate, said.message_primary, said.message_detail, said.message_hint


def test_it_finds_what_one_database_finds(split) -> None:
    embed(split.one)
    for node in ("a", "b"):
        with psycopg.connect(split.urls[node], autocommit=True) as connection:
            embed(connection)
    rows = {name: 0 for name in CALLS}
    for name, call in CALLS.items():
        for question in QUESTIONS:
            given = {"q": question, "p": WHOLE, "v": "[1,2,1]"}
            one, router = (told(c, call, given) for c in (split.one, split.router))
            assert router == one, (name, question)
            rows[name] += isinstance(one, list) and len(one)
    assert rows["search"] > 30 and rows["by_bm25"] > 60 and rows["by_vector"] > 100, rows
    assert rows["all products"] > 40, rows


STATES = [
    "name, analyzer, may_write from recall.products()",
    "product_name, chunks, waiting, waiting_deletions from recall.compaction_status()",
    "* from recall.embedding_status(%(p)s)",
    "* from recall.embedding_status()",
    "product_name, model, fitted_at is null, chunks, terms, embedded"
    " from recall.query_encoder_status()",
    "* from recall.golden_sets(%(p)s)",
    "* from recall.check_index(%(p)s)",
    "* from recall.check_compliance('a forbidden word', %(p)s)",
    "recall.analyze_query('felines', p_product_name => %(p)s)",
]


def same(split, statements: list[str], role: str | None = None) -> None:
    for statement in statements:
        for connection in (split.one, split.router):
            if role is not None:
                connection.execute(sql.SQL("set role {}").format(sql.Identifier(split.roles[role])))
        one, router = (told(c, statement, {"p": WHOLE}) for c in (split.one, split.router))
        for connection in (split.one, split.router):
            connection.execute("reset role")
        assert router == one, (role, statement)


def test_what_is_written_goes_to_each_part_and_is_counted_once(split) -> None:
    same(split, STATES)
    same(
        split,
        [
            "recall.add_synonym('cats', 'lions', %(p)s)",
            "recall.remove_synonym('felines', 'lions', %(p)s)",
            "recall.set_compliance_rule('r', 'block', 'forbidden', p_product_name => %(p)s) > 0",
            "recall.retry_embedding_jobs(%(p)s)",
            "recall.rebuild_index(%(p)s)",
            "recall.create_product(%(p)s) > 0",
            *STATES,
        ],
        "admin",
    )
    for node in ("a", "b"):
        with psycopg.connect(split.urls[node]) as connection:
            words = "select s.term from recall.synonym as s join recall.product as p"
            words += " on s.product_id = p.id where p.name = %s order by 1"
            assert connection.execute(words, [WHOLE]).fetchall() == [("cats",), ("lions",)]
    for connection in (split.one, split.router):
        connection.execute("call recall.compact(%s)", [WHOLE])
    same(split, ["recall.detach_model(%(p)s, 'm')", *STATES])


ANSWERS = [
    "found, markdown, parts, probability, corrected from recall.answer(%(q)s, %(p)s)",
    "found, markdown, parts from recall.answer(%(q)s, %(p)s, 'ranks', '{\"tag\": \"tool\"}')",
    "* from recall.explain_answer(%(q)s, %(p)s)",
    "role, regexp_replace(content, '=====[0-9A-F]+', '', 'g')"
    " from recall.answer_prompt(%(q)s, %(p)s)",
]
KINDS = [
    {"title": "Night watch", "tag": "direct", "content": "# Watch\n\nLions watch by night.\n\n- a"},
    {"title": "Otter ticket", "tag": "aone", "content": "Otters were found asleep in the river."},
    {
        "title": "How to fix a saw",
        "tag": "direct",
        "content": "To fix a saw:\n\n1. Stop.\n2. File.",
    },
    {"title": "Lost hammer", "tag": "aone", "content": "A hammer was lost, call 12345 by night."},
]


@pytest.fixture
def answering(split):
    """With sources of every kind, and a rule that takes something out of them."""
    fill(split, KINDS)
    for connection in (split.one, split.router):
        rule = "select recall.set_compliance_rule('n', 'mask', '12345', p_product_name => %s)"
        connection.execute(rule, [WHOLE])
    return split


def test_it_answers_what_one_database_answers(answering) -> None:
    questions = [*QUESTIONS, "Do lions watch by night?", "How do I fix a saw?", "hello"]
    questions += ["Was a hammer lost?", "otters found asleep", "call 12345"]
    rows = {kind: 0 for kind in ("knowledge", "document", "ticket", "not_found", "chatter")}
    for call in ANSWERS:
        for question in questions:
            given = {"q": question, "p": WHOLE}
            one, router = (told(c, call, given) for c in (answering.one, answering.router))
            assert router == one, (question, call)
            if call == ANSWERS[0]:
                for kind in rows:
                    rows[kind] += f"({kind}," in str(one[0][2])
    assert min(rows.values()) > 0, rows
    for wrong in ("'none'", "p_filter => '[]'", "p_query_embedding => '[1,2]'"):
        same(answering, [f"* from recall.answer('Do otters sleep?', %(p)s, {wrong})"])


def test_an_answer_in_parts_is_kept_once_and_comes_along(answering) -> None:
    """On the first part, rated there, and after a merge on the other."""
    call = "select answer_id, markdown from recall.answer('Do otters sleep?', %s)"
    number, said = answering.router.execute(call, [WHOLE]).fetchone()
    answering.router.execute("select recall.rate(%s, 1)", [number])
    kept = "select q.id, q.markdown, r.score from recall.qa_log as q"
    kept += " left join recall.rating as r on r.answer_id = q.id"

    def logs() -> dict[str, list]:
        found = {}
        for node in ("a", "b"):
            with psycopg.connect(answering.urls[node]) as connection:
                found[node] = connection.execute(kept).fetchall()
        return found

    assert logs() == {"a": [], "b": [(number, said, 1)]}
    answering.router.execute("call recall.merge_product(%s, 'a')", [WHOLE])
    assert logs() == {"a": [(number, said, 1)], "b": []}


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_a_session_whose_name_is_taken_takes_no_other_with_it(split) -> None:
    """Where the product comes together a session of the same name asks another product."""
    for session, product in (("s", WHOLE), ("t", WHOLE), ("s", "animals")):
        call = "select from recall.chat(%s, 'Do lions sleep?', %s)"
        split.router.execute(call, [session, product])
    kept = "select ordinal, role, content from recall.chat_history('t') order by ordinal"
    before = split.router.execute(kept).fetchall()
    assert len(before) == 2
    split.router.execute("call recall.merge_product(%s, 'a')", [WHOLE])
    assert split.router.execute(kept).fetchall() == before


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_a_conversation_goes_on_while_its_product_comes_together(split) -> None:
    """Whoever asks before its turns have come does not begin it anew."""
    call = "select from recall.chat('t', 'Do lions sleep?', %s)"
    split.router.execute(call, [WHOLE])
    errors = []

    def merge() -> None:
        try:
            with psycopg.connect(split.urls["router"], autocommit=True) as connection:
                connection.execute("call recall.merge_product(%s, 'a')", [WHOLE])
        except Exception as error:  # noqa: BLE001 - told by the test
            errors.append(error)

    def wait(connection: psycopg.Connection) -> None:
        waits = "select from pg_stat_activity"
        waits += " where datname = current_database() and wait_event_type = 'Lock'"
        while not connection.execute(waits).fetchall():
            assert merging.is_alive(), errors
            time.sleep(0.05)

    with (
        psycopg.connect(split.urls["b"], autocommit=True) as node,
        psycopg.connect(split.urls["router"], autocommit=True) as router,
        router.transaction(),
    ):
        with node.transaction():
            # Logs are read there before conversations.
            node.execute("lock table recall.rating")
            merging = threading.Thread(target=merge)
            merging.start()
            with psycopg.connect(split.urls["b"], autocommit=True) as other:
                wait(other)
            split.router.execute(call, [WHOLE])
            router.execute("select from recall.placement for update")
        wait(split.router)
        # Both have it.
        for _ in range(2):
            split.router.execute(call, [WHOLE])
    merging.join()
    assert not errors
    split.router.execute(call, [WHOLE])
    kept = "select ordinal from recall.chat_history('t')"
    assert sorted(split.router.execute(kept).fetchall()) == [(n,) for n in range(1, 11)]


CHAT = "markdown, found, parts, rewritten, strategy, reasons from recall.chat('s', %(q)s, %(p)s)"
TURNS = [
    "hello",
    "Do otters sleep in the river?",
    "And hammers?",
    "Do lions watch by night?",
    "What else do they do by night?",
    "No, I meant the saw",
    "How do I fix it?",
    "Was a hammer lost?",
    "xylophone, pianoforte, clarinet",
    "夜里呢",
    "thank you",
]


def test_a_conversation_is_that_of_one_database(answering) -> None:
    """Whatever it leans on; and it goes on where the product comes together."""
    followed = 0

    def same_turn(question: str, call: str = CHAT) -> dict:
        given = {"q": question, "p": WHOLE}
        one, router = (told(c, call, given) for c in (answering.one, answering.router))
        assert router == one, (question, call)
        return one

    for connection in (answering.one, answering.router):
        connection.execute("select recall.set_strategy('chatty', '{\"bm25\": 1}')")
    for question in TURNS:
        followed += "carried" in same_turn(question)[0][5]
    assert followed > 1
    for call in (
        CHAT.replace("%(p)s", "%(p)s, 'none'"),
        CHAT.replace("'s'", "''"),
        CHAT.replace("%(p)s", "%(p)s, p_message_key => 'k'"),
        CHAT.replace("%(p)s", "%(p)s, p_message_key => 'k'"),
        CHAT.replace("'s'", "'t'").replace("%(p)s", "%(p)s, 'chatty'"),
    ):
        same_turn("Do lions roar?", call)
    kept = "ordinal, role, content, rewritten, strategy, found from recall.chat_history('s')"
    assert len(same_turn("", kept)) == 2 * len(TURNS) + 2
    unnamed = told(answering.router, "* from recall.chat('s', 'And owls?')", {})
    assert unnamed[0] == "0A000" and "parts" in unnamed[1]
    answering.router.execute("call recall.merge_product(%s, 'a')", [WHOLE])
    same_turn("", kept)
    same_turn("And what do they eat?")


GENERATOR = """
    create schema pgml;
    create table public.asked (inputs text);
    create function pgml.transform(
        task jsonb, args jsonb default '{}', inputs jsonb [] default '{}',
        cache boolean default false
    )
    returns jsonb language plpgsql as $$
    begin
        insert into public.asked values (inputs::text);
        return jsonb_build_array(jsonb_build_object('generated_text', case
            when inputs::text like '%last_message%' then 'What do hammers drive?'
            else 'It is done in the river by night [1].'
        end));
    end;
    $$
"""


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_a_generator_is_asked_by_one_node_once(split) -> None:
    """For the answer, and to rewrite what leans on the turn before."""
    for place in ("one", "a", "b"):
        with psycopg.connect(split.urls[place], autocommit=True) as connection:
            connection.execute(GENERATOR)
    options = '{"answer": {"generator": "g"}}'
    for connection in (split.one, split.router):
        connection.execute("select recall.register_model('g', 'pgml', p_kind => 'generate')")
        connection.execute("select recall.set_strategy('g', p_options => %s)", [options])
    for call, question in (
        (ANSWERS[0].replace("%(p)s", "%(p)s, 'g'"), "Do otters swim in the river?"),
        (CHAT.replace("%(p)s", "%(p)s, 'g'"), "Do otters swim in the river?"),
        (CHAT.replace("%(p)s", "%(p)s, 'g'"), "And hammers?"),
    ):
        given = {"q": question, "p": WHOLE}
        one, router = (told(c, call, given) for c in (split.one, split.router))
        assert router == one and "It is done in the river" in one[0][0 if "chat" in call else 1]
    assert one[0][3] == "What do hammers drive?"
    asked = {}
    for place in ("one", "a", "b"):
        with psycopg.connect(split.urls[place]) as connection:
            count = "select count(*) from public.asked"
            asked[place] = connection.execute(count).fetchone()[0]
    assert asked["a"] == 0 and asked["b"] == asked["one"] > 3, asked


EMBEDDER = """
    create schema pgml;
    create function pgml.embed(transformer text, inputs text [], kwargs jsonb default '{}')
    returns setof real [] language sql as $$
        select array[1 + length(i) % 7, 1 + length(i) % 5, 1 + length(i) % 3]::real []
        from unnest(inputs) as i
    $$
"""


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_candidates_of_a_turn_that_embed_it_otherwise(split) -> None:
    """Each strategy of a turn finds by its own vector."""
    for place in ("one", "a", "b"):
        with psycopg.connect(split.urls[place], autocommit=True) as connection:
            connection.execute(EMBEDDER)
    for connection in (split.one, split.router):
        connection.execute("select recall.detach_model(%s, 'm')", [WHOLE])
        connection.execute("select recall.register_model('e', 'pgml', p_dimensions => 3)")
        connection.execute("select recall.attach_model(%s, 'e')", [WHOLE])
        channels = '{"bm25": 0.1, "vector": 1}'
        for strategy, options in {
            "asks": '{"query_vector": "provider"}',
            "plain": '{"chat": {"candidates": ["asks"]}}',
        }.items():
            call = "select recall.set_strategy(%s, %s, p_options => %s)"
            connection.execute(call, [strategy, channels, options])
    for place in ("one", "a", "b"):
        with psycopg.connect(split.urls[place], autocommit=True) as connection:
            connection.execute("call recall.embed_pending()")
    for question in QUESTIONS[:5]:
        given = {"q": question, "p": WHOLE}
        for call in (ANSWERS[0], CHAT):
            for strategy in ("asks", "plain"):
                asked = call.replace("%(p)s", f"%(p)s, '{strategy}'")
                one, router = (told(c, asked, given) for c in (split.one, split.router))
                assert router == one, (question, asked)


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_two_at_once_in_a_conversation(split) -> None:
    """Each message is answered with all turns before it, whoever came in between."""
    errors = []

    def ask_often(key: str) -> None:
        try:
            with psycopg.connect(split.urls["router"], autocommit=True) as connection:
                for n in range(4):
                    call = "select from recall.chat('s', 'hello', %s, p_message_key => %s)"
                    connection.execute(call, [WHOLE, f"{key} {n}"])
        except Exception as error:  # noqa: BLE001 - told by the test
            errors.append(error)

    threads = [threading.Thread(target=ask_often, args=[key]) for key in ("x", "y")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    turns = "select m.ordinal, (m.reasons ->> 'turns')::integer from recall.message as m"
    turns += " where m.role = 'assistant' order by 1"
    with psycopg.connect(split.urls["b"]) as connection:
        rows = connection.execute(turns).fetchall()
    assert rows == [(2 * n, 2 * n - 2) for n in range(1, 9)]


def test_nobody_but_a_router_tells_what_is_answered_from(answering) -> None:
    """A reader could else have an answer kept that no document gives."""
    with psycopg.connect(answering.urls["a"], autocommit=True) as owner:
        owner.execute("select from recall.answer('Do otters sleep?', %s)", [WHOLE])
        before = owner.execute("select count(*) from recall.qa_log").fetchone()
    with psycopg.connect(answering.urls["a"], autocommit=True) as node:
        node.execute(f"set session authorization {answering.roles['reader']}")
        statement = f"select array[markdown] from recall.answer('Do otters sleep?', '{WHOLE}')"
        known: dict = {"gathers": True}
        with pytest.raises(psycopg.errors.InsufficientPrivilege) as caught:
            for _ in range(10):
                rows = node.execute(
                    "select own from recall._answer_united(%s, %s)", [statement, json.dumps(known)]
                ).fetchall()
                for kind, values in rows[0][0].items():
                    known.setdefault(kind, {}).update(values)
        assert "router" in caught.value.diag.message_primary
    with psycopg.connect(answering.urls["a"], autocommit=True) as owner:
        assert owner.execute("select count(*) from recall.qa_log").fetchone() == before


def identities(connection: psycopg.Connection) -> list:
    rows = "select external_id, title, tag, id from recall.document where product_name = %s"
    return connection.execute(rows, [WHOLE]).fetchall()


def test_a_document_has_one_part(split) -> None:
    """Told again, changed, taken out and put in: each by one node, with the same errors."""
    before = {n: [] for n in ("a", "b")}
    for node in before:
        with psycopg.connect(split.urls[node]) as connection:
            before[node] = identities(connection)
    again = json.dumps([d | {"tag": "new"} for d in DOCUMENTS])
    ids = split.router.execute("select recall.ingest_documents(%s, %s)", [WHOLE, again]).fetchall()
    for document, (number,) in zip(DOCUMENTS, ids, strict=True):
        one = split.router.execute(
            "select recall.ingest_document(%s, %s, %s, p_external_id => %s)",
            [WHOLE, document["title"], document["content"], document["external_id"]],
        ).fetchone()
        assert one == (number,)
    for node, rows in before.items():
        with psycopg.connect(split.urls[node]) as connection:
            assert sorted(r[3] for r in identities(connection)) == sorted(r[3] for r in rows)
            assert {r[2] for r in identities(connection)} == {None}
    for document in DOCUMENTS[:9]:
        by = "external_id" if document["external_id"] else "title"
        call = f"select recall.delete_document(%s, p_{by} => %s)"
        for expected in (True, False):
            deleted = split.router.execute(call, [WHOLE, document[by]]).fetchone()
            assert deleted == (expected,)
    statements = [
        "recall.delete_document(%(p)s)",
        "recall.ingest_document(%(p)s, '', 'x')",
        "recall.ingest_document(%(p)s, 'x', null)",
        "recall.ingest_documents(%(p)s, '{}')",
        "recall.ingest_documents(%(p)s, null)",
        "* from recall.ingest_documents(%(p)s, '[]')",
        'recall.ingest_documents(%(p)s, \'[{"title": "a", "content": "b"}, {"title": 1}]\')',
    ]
    same(split, statements)
    same(split, ["count(*) from recall.search('only in vain', %(p)s) where title = 'a'"])


REFUSED = [
    "select * from recall.explain_search('otters', '{p}')",
    "select * from recall.explain_bm25('otters', '{p}')",
    "select * from recall.recall('otters', '{p}')",
    "select * from recall.find_images('otters', '{p}')",
    "select * from recall.search('otters', '{p}', 3, 'reranked')",
    "select * from recall.answer('otters', '{p}', 'reranked')",
    "select * from recall.frequent_questions('{p}')",
    "select * from recall.experiment_status('{p}')",
    "select recall.route('{p}', 's')",
    "select * from recall.private_count('{p}', 0.1)",
]
REFUSED_WRITES = [
    "select * from recall.load_golden_set('g', '{p}', '[]')",
    "call recall.learn_query_encoder('{p}')",
    "select recall.refresh_query_encoder('{p}')",
    "select * from recall.suggest_synonyms('{p}')",
    "select recall.switch_model('{p}', 'm')",
]


def error_of(connection: psycopg.Connection, statement: str, role: str) -> tuple | None:
    try:
        ask(connection, statement, role)
    except psycopg.Error as error:
        said = error.diag
        return said.sqlstate, said.message_primary, said.message_detail, said.message_hint
    return None


def test_what_parts_cannot_do_is_refused_and_tells_nobody_of_them(split) -> None:
    """Who may not read the product gets what he gets for a missing one."""
    for statement in REFUSED + REFUSED_WRITES:
        state, message, _, hint = error_of(
            split.router, statement.format(p=WHOLE), split.roles["admin"]
        )
        assert state == "0A000" and "parts" in message and hint, statement
    for node in ("a", "b"):
        with psycopg.connect(split.urls[node], autocommit=True) as connection:
            owners = [split.roles["keeper"]]
            connection.execute(
                "update recall.product set readers = %s, writers = %s where name = %s",
                [owners, owners, WHOLE],
            )
    calls = [f"select {c}" for c in (*CALLS.values(), *STATES, *ANSWERS[:3], CHAT) if "%(p)s" in c]
    for number, statement in enumerate(REFUSED + calls):
        role = split.roles["reader"]
        said = []
        for name in (WHOLE, "missing"):
            text = (
                statement.format(p=name)
                if number < len(REFUSED)
                else statement.replace("%(p)s", f"'{name}'")
                .replace("%(q)s", "'lions'")
                .replace("%(v)s", "'[1,2,1]'")
            )
            said.append(str(error_of(split.router, text, role)).replace(name, "missing"))
        assert said[0] == said[1] and said[0] != "None", statement
    for statement in (
        "select recall.ingest_document('{p}', 'a', 'b')",
        'select recall.ingest_documents(\'{p}\', \'[{{"title": "a", "content": "b"}}]\')',
        "select recall.ingest_documents('{p}', '[]')",
        "select recall.delete_document('{p}', 'a')",
        "select recall.delete_document('{p}')",
        "select recall.create_product('{p}')",
        "select recall.add_synonym('a', 'b', '{p}')",
        "select recall.attach_model('{p}', 'm')",
        *REFUSED_WRITES[:1],
        *REFUSED_WRITES[2:],
    ):
        said = [
            str(error_of(split.router, statement.format(p=name), split.roles["writer"])).replace(
                name, "missing"
            )
            for name in (WHOLE, "missing")
        ]
        assert said[0] == said[1] and said[0] != "None", statement


def test_dropped_it_is_gone_from_all(split) -> None:
    with psycopg.connect(split.urls["a"], autocommit=True) as connection:
        # As after a call that did not come to its end.
        connection.execute("select recall.drop_product(%s)", [WHOLE])
    split.router.execute("select recall.drop_product(%s)", [WHOLE])
    left = "select (select count(*) from recall.product_part), (select count(*)"
    left += " from recall.placement where product_name = %s)"
    assert split.router.execute(left, [WHOLE]).fetchone() == (0, 0)
    for node in ("a", "b"):
        with psycopg.connect(split.urls[node]) as connection:
            assert identities(connection) == []
    assert told(split.router, "recall.drop_product(%(p)s)", {"p": WHOLE})[0] == "42704"


def test_what_it_takes_to_split(routed) -> None:
    """Errors name the argument; nothing is left behind."""
    for statement, state in (
        ("call recall.split_product('animals', '{a}')", "22023"),
        ("call recall.split_product('animals', '{a,a}')", "22023"),
        ("call recall.split_product('animals', null)", "22023"),
        ("call recall.split_product('animals', '{a,none}')", "42704"),
        ("call recall.split_product('animals', '{b,a}')", None),
        ("call recall.split_product('animals', '{b,a}')", None),
        ("call recall.split_product('animals', '{a,b}')", "55000"),
        ("call recall.move_product('animals', 'b')", "0A000"),
        ("select recall.place_product('animals', 'b')", "55000"),
        ("select recall.drop_node('b')", "55000"),
        ("call recall.split_product('none', '{a,b}')", "42704"),
        ("call recall.split_product(null, '{a,b}')", "42704"),
        ("call recall.merge_product('none', 'a')", "42704"),
        ("call recall.merge_product('animals', 'none')", "42704"),
        ("begin; call recall.split_product('tools', '{a,b}')", "25001"),
        ("begin; call recall.merge_product('animals', 'a')", "25001"),
    ):
        try:
            routed.router.execute(statement)
            said = None
        except psycopg.Error as error:
            said = error.sqlstate
            routed.router.execute("rollback")
        assert said == state, statement
    for call in ("split_product('tools', '{a,b}')", "merge_product('animals', 'a')"):
        assert error_of(routed.router, f"call recall.{call}", routed.roles["admin"])[0] == "42501"
    routed.router.execute("select recall.load_golden_set('g', 'tools', '[]')")
    with pytest.raises(psycopg.errors.FeatureNotSupported) as caught:
        routed.router.execute("call recall.split_product('tools', '{a,b}')")
    assert "golden sets" in caught.value.diag.message_primary
    with psycopg.connect(routed.urls["a"]) as connection:
        names = "select name from recall.product order by 1"
        assert connection.execute(names).fetchall() == [("animals",)]


def on_nodes(routed) -> dict[str, list]:
    found = {}
    for node in ("a", "b"):
        with psycopg.connect(routed.urls[node]) as connection:
            found[node] = identities(connection)
    return found


@pytest.fixture
def filled(routed):
    """The product as it was before it had parts: all of it on node a, with vectors and logs."""
    for connection in (routed.one, routed.router):
        connection.execute("select recall.register_model('m', p_dimensions => 3)")
    routed.router.execute("select recall.place_product(%s, 'a')", [WHOLE])
    use_ids_of(routed.one, 0)
    for connection in (routed.one, routed.router):
        connection.execute("select recall.create_product(%s)", [WHOLE])
        connection.execute("select recall.attach_model(%s, 'm')", [WHOLE])
        connection.execute("select recall.add_synonym('felines', 'lions', %s)", [WHOLE])
        connection.execute(
            "select recall.ingest_documents(%s, %s)", [WHOLE, json.dumps(DOCUMENTS * 8)]
        )
    embed(routed.one)
    with psycopg.connect(routed.urls["a"], autocommit=True) as connection:
        embed(connection)
    for connection in (routed.one, routed.router):
        connection.execute("call recall.learn_query_encoder(%s, 'm')", [WHOLE])
    return routed


PLAIN = {n: c for n, c in CALLS.items() if "'ranks'" not in c and "'single'" not in c}


def compare_all(routed) -> None:
    learned = "count(*) from recall.by_learned_vector('the lion sleeps', %(p)s)"
    assert told(routed.router, learned, {"p": WHOLE})[0][0] > 5
    for name, call in PLAIN.items():
        for question in QUESTIONS:
            given = {"q": question, "p": WHOLE, "v": "[1,2,1]"}
            one, router = (told(c, call, given) for c in (routed.one, routed.router))
            assert router == one, (name, question)
    # What waits to be packed are other changes.
    same(routed, [s for s in STATES if "compaction" not in s])
    same(routed, ["product_name, chunks from recall.compaction_status()"])


def test_documents_go_to_their_parts_and_come_together(filled) -> None:
    """With the same ids: whatever is found is the same before, in parts, and after."""
    compare_all(filled)
    before = on_nodes(filled)
    assert len(before["a"]) == len(DOCUMENTS) and before["b"] == []
    filled.router.execute("call recall.split_product(%s, '{a,b}')", [WHOLE])
    parts = on_nodes(filled)
    assert sorted(parts["a"] + parts["b"], key=str) == sorted(before["a"], key=str) and min(
        map(len, parts.values())
    )
    compare_all(filled)
    filled.router.execute("call recall.split_product(%s, '{a,b}')", [WHOLE])
    assert on_nodes(filled) == parts
    filled.router.execute("call recall.merge_product(%s, 'b')", [WHOLE])
    after = on_nodes(filled)
    assert after["a"] == [] and sorted(after["b"], key=str) == sorted(before["a"], key=str)
    compare_all(filled)
    assert filled.router.execute("select count(*) from recall.product_part").fetchone() == (0,)
    with psycopg.connect(filled.urls["a"]) as connection:
        names = "select count(*) from recall.product where name = %s"
        assert connection.execute(names, [WHOLE]).fetchone() == (0,)
    filled.router.execute("call recall.move_product(%s, 'a')", [WHOLE])
    compare_all(filled)


try:
    SETS = [
        n for n in ("cranfield", "xquad-zh") if (data_folder() / n / "corpus.jsonl.gz").exists()
    ]
except DataError:
    SETS = []
try:
    ANSWERED = [n for n in ("squad", "drcd") if (data_folder() / n / "corpus.jsonl.gz").exists()]
except DataError:
    ANSWERED = []
VECTORS = """
    select recall.store_embeddings(
        'm', array_agg(v.product_id), array_agg(v.id), array_agg(v.content_hash),
        array_agg(v.x::vector)
    )
    from (
        select c.product_id, c.id, c.content_hash, array_agg(
            mod(hashtextextended(c.content_chunk, g), 1000)::real order by g
        ) as x
        from recall.chunk as c
        inner join recall.product as p on c.product_id = p.id
        cross join generate_series(1, 16) as g
        where p.name = %s
        group by c.product_id, c.id, c.content_hash
    ) as v
"""


@pytest.mark.skipif(not SETS, reason="the retrieval sets are not there: PGRECALL_DATASETS")
@pytest.mark.parametrize("name", SETS)
def test_an_open_set_in_parts(routed, name) -> None:
    """BM25 and vectors to the bit, fused scores to 1e-9, where BM25 reads all on both sides."""
    folder = data_folder() / name
    passages = list(read_records(folder / "corpus.jsonl.gz"))[:240]
    asked = [r["text"] for r in read_records(folder / "queries.jsonl.gz")][:25]
    for connection in (routed.one, routed.router):
        connection.execute("select recall.register_model('m', p_dimensions => 16)")
        connection.execute("select recall.create_product(%s)", [name])
        connection.execute("select recall.attach_model(%s, 'm')", [name])
    routed.router.execute("call recall.split_product(%s, '{b,a}')", [name])
    for first in range(0, len(passages), 80):
        documents = [
            {"title": p["title"], "content": p["text"], "external_id": p["_id"]}
            for p in passages[first : first + 80]
        ]
        fill(routed, documents, name)
    for place in ("one", "a", "b"):
        with psycopg.connect(routed.urls[place], autocommit=True) as connection:
            connection.execute(VECTORS, [name])
            read_all(connection)
    rows = found = 0
    numbers = random.Random(1)
    for question in asked:
        given = {"q": question, "p": name, "v": str([numbers.uniform(-1, 1) for _ in range(16)])}
        for call in (
            "chunk_id, score from recall.by_bm25(%(q)s, %(p)s, 100)",
            "chunk_id, score from recall.by_vector(%(q)s, %(p)s, 100, p_query_embedding => %(v)s)",
        ):
            one, router = (told(c, call, given) for c in (routed.one, routed.router))
            assert router == one and len(one) > 10, (question, call)
            rows += len(one)
        for call in (
            "rank, chunk_id, score from recall.search(%(q)s, %(p)s)",
            "rank, chunk_id, score from recall.search(%(q)s, %(p)s, p_query_embedding => %(v)s)",
        ):
            one, router = (told(c, call, given) for c in (routed.one, routed.router))
            assert [r[:2] for r in router] == [r[:2] for r in one], (question, call)
            for there, here in zip(router, one, strict=True):
                assert there[2] == pytest.approx(here[2], abs=1e-9)
        one, router = (told(c, ANSWERS[0], given) for c in (routed.one, routed.router))
        assert router == one, question
        found += one[0][0]
    assert rows > 3000 and found > 5, (rows, found)


@pytest.mark.skipif(not ANSWERED, reason="the retrieval sets are not there: PGRECALL_DATASETS")
@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
@pytest.mark.parametrize("name", ANSWERED)
def test_answers_of_an_open_set_in_parts(routed, name) -> None:
    """To the letter, with their probability."""
    folder = data_folder() / name
    passages = list(read_records(folder / "corpus.jsonl.gz"))[:120]
    asked = [r["text"] for r in read_records(folder / "queries.jsonl.gz")][:12]
    for connection in (routed.one, routed.router):
        connection.execute("select recall.create_product(%s)", [name])
    routed.router.execute("call recall.split_product(%s, '{a,b}')", [name])
    documents = [{"title": p["title"] or p["_id"], "content": p["text"]} for p in passages]
    fill(routed, [d | {"external_id": str(n)} for n, d in enumerate(documents)], name)
    for place in ("one", "a", "b"):
        with psycopg.connect(routed.urls[place], autocommit=True) as connection:
            read_all(connection)
    found = 0
    for question in asked:
        given = {"q": question, "p": name}
        one, router = (told(c, ANSWERS[0], given) for c in (routed.one, routed.router))
        assert router == one, question
        found += one[0][0]
    assert found > 5


def read_all(connection: psycopg.Connection) -> None:
    """Has BM25 in a search leave nothing out, which depends on how chunks lie together."""
    body = "select pg_get_functiondef('recall._channel_hits'::regproc)"
    body = connection.execute(body).fetchone()[0]
    assert "v_haste constant double precision := 2;" in body
    connection.execute(
        body.replace(
            "v_haste constant double precision := 2;", "v_haste constant double precision := 1;"
        )
    )


class Writer(threading.Thread):
    """Puts in, changes and deletes documents; `kept` is what must be there, by title."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url
        self.kept: dict[str, str] = {}
        self.done = threading.Event()
        self.error: Exception | None = None

    def run(self) -> None:
        numbers = random.Random(2)
        try:
            with psycopg.connect(self.url, autocommit=True) as connection:
                for n in itertools.count():
                    if self.done.is_set():
                        return
                    title = f"written {numbers.randrange(150)}"
                    if numbers.random() < 0.3:
                        call = "select recall.delete_document(%s, %s)"
                        was_there = connection.execute(call, [WHOLE, title]).fetchone()[0]
                        assert was_there == (self.kept.pop(title, None) is not None), title
                    else:
                        self.kept[title] = f"{n} times written"
                        call = "select recall.ingest_document(%s, %s, %s)"
                        connection.execute(call, [WHOLE, title, self.kept[title]])
        except Exception as error:  # noqa: BLE001 - told by the test
            self.error = error


class Reader(threading.Thread):
    """Looks for documents that nobody writes: all of them, each time."""

    def __init__(self, url: str, expected: int) -> None:
        super().__init__()
        self.url = url
        self.expected = expected
        self.done = threading.Event()
        self.found: list[int] = []
        self.error: Exception | None = None

    def run(self) -> None:
        call = "select count(*), count(distinct doc_id) from recall.by_bm25('evergreen', %s, 1000)"
        try:
            with psycopg.connect(self.url, autocommit=True) as connection:
                while not self.done.is_set():
                    self.found.extend(connection.execute(call, [WHOLE]).fetchone())
        except Exception as error:  # noqa: BLE001 - told by the test
            self.error = error


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_it_is_searched_and_written_meanwhile(routed) -> None:
    """Nothing is lost, nothing there twice, and no search misses what nobody wrote."""
    routed.router.execute("select recall.place_product(%s, 'a')", [WHOLE])
    evergreens = [{"title": f"tree {n}", "content": f"evergreen tree {n}"} for n in range(300)]
    routed.router.execute("select recall.ingest_documents(%s, %s)", [WHOLE, json.dumps(evergreens)])
    writer, reader = Writer(routed.urls["router"]), Reader(routed.urls["router"], 300)
    with psycopg.connect(routed.urls["router"], autocommit=True) as mover:
        writer.start()
        reader.start()
        try:
            time.sleep(1)
            mover.execute("call recall.split_product(%s, '{b,a}')", [WHOLE])
            time.sleep(0.5)
            there = both_parts(routed, {"b": 1, "a": 2})
            mover.execute("call recall.merge_product(%s, 'b')", [WHOLE])
        finally:
            writer.done.set()
            reader.done.set()
            writer.join()
            reader.join()
    assert writer.error is None and reader.error is None, (writer.error, reader.error)
    assert there == {1, 2}
    assert len(reader.found) > 10 and set(reader.found) == {300}
    assert len(writer.kept) > 30
    with psycopg.connect(routed.urls["b"]) as connection:
        rows = connection.execute(
            "select d.title, c.content_chunk from recall.document as d join recall.chunk as c"
            " on c.product_id = d.product_id and c.doc_id = d.id where d.product_name = %s",
            [WHOLE],
        ).fetchall()
    expected = writer.kept | {d["title"]: d["content"] for d in evergreens}
    assert len(rows) == len(expected) and dict(rows) == expected
    assert routed.router.execute("select * from recall.check_index(%s)", [WHOLE]).fetchall() == []


def both_parts(routed, nodes: dict[str, int]) -> set[int]:
    """Which parts the documents have on each node: its own, and all of them."""
    parts = set()
    for node, part in nodes.items():
        with psycopg.connect(routed.urls[node]) as connection:
            rows = "select distinct recall._part_number(identity_hash, 2) from recall.document"
            rows += " where product_name = %s"
            found = {r[0] for r in connection.execute(rows, [WHOLE]).fetchall()}
            assert found == {part}, node
            parts |= found
    return parts


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_what_did_not_come_to_its_end_is_taken_up(filled) -> None:
    """At each step at which it may have been killed the product is whole."""
    found = "chunk_id, score from recall.by_bm25('lions sleep in the river', %(p)s, 100)"
    begin = "select recall._split_begin(%s, '{a,b}')"

    def whole() -> None:
        one, router = (told(c, found, {"p": WHOLE}) for c in (filled.one, filled.router))
        assert one == router and len(one) > 10

    with filled.router.transaction(force_rollback=True):
        filled.router.execute(begin, [WHOLE])
    whole()
    filled.router.execute(begin, [WHOLE])
    whole()
    # One document is on both nodes, as between its copy and its deletion.
    numbers = {d["title"]: d for d in DOCUMENTS}
    with (
        psycopg.connect(filled.urls["a"], autocommit=True) as source,
        psycopg.connect(filled.urls["b"], autocommit=True) as target,
    ):
        product = source.execute("select id from recall.product where name = %s", [WHOLE])
        rows = "select recall._part_rows(%s, 2, 2, 0)"
        batch = source.execute(rows, [product_id := product.fetchone()[0]]).fetchone()[0]
        target.execute("select recall._part_take(%s, %s)", [product_id, json.dumps(batch)])
    both = batch["rows"]["document"][0]
    given = numbers[both["title"]]
    again = filled.router.execute(
        "select recall.ingest_document(%s, %s, %s, p_tag => %s, p_external_id => %s)",
        [WHOLE, given["title"], given["content"], given["tag"], given["external_id"]],
    )
    assert again.fetchone() == (both["id"],)
    filled.router.execute("call recall.split_product(%s, '{a,b}')", [WHOLE])
    assert both_parts(filled, {"a": 1, "b": 2}) == {1, 2}
    whole()
    filled.router.execute("select recall._gather_begin(%s, 'b')", [WHOLE])
    whole()
    filled.router.execute("call recall.merge_product(%s, 'b')", [WHOLE])
    whole()
    assert len(on_nodes(filled)["b"]) == len(DOCUMENTS)
    filled.router.execute("call recall.split_product(%s, '{a,b}')", [WHOLE])
    whole()


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_what_was_written_last_stays(routed) -> None:
    """Of a document with an older copy in its part already, whether changed or deleted then."""
    routed.router.execute("select recall.place_product(%s, 'a')", [WHOLE])
    write = "select recall.ingest_document(%s, %s, %s)"
    for title in ("kept", "changed", "deleted"):
        routed.router.execute(write, [WHOLE, title, f"{title} first"])
    routed.router.execute("call recall.split_product(%s, '{b,a}')", [WHOLE])
    routed.router.execute("select recall._gather_begin(%s, 'b')", [WHOLE])
    with (
        psycopg.connect(routed.urls["a"], autocommit=True) as source,
        psycopg.connect(routed.urls["b"], autocommit=True) as target,
    ):
        number = "select id from recall.product where name = %s"
        product_id = source.execute(number, [WHOLE]).fetchone()[0]
        # All of it comes together there once more, and nothing has left the node yet.
        for connection in (source, target):
            for title in ("changed", "deleted"):
                connection.execute(write, [WHOLE, title, f"{title} first"])
        source.execute(write, [WHOLE, "changed", "changed second"])
        routed.router.execute(write, [WHOLE, "changed", "changed third"])
        gone = "select recall.delete_document(%s, 'deleted')"
        assert routed.router.execute(gone, [WHOLE]).fetchone() == (True,)
        assert routed.router.execute(gone, [WHOLE]).fetchone() == (False,)
        # A copy goes when its source has changed, or the source could be deleted alone.
        read = "select recall._part_rows(%s, 1, 1, 0)"
        batch = source.execute(read, [product_id]).fetchone()[0]
        take = "select recall._part_take(%s, %s)"
        target.execute(take, [product_id, json.dumps(batch)])
        source.execute(write, [WHOLE, "changed", "changed fourth"])
        leave = "select recall._part_leave(%s, %s)"
        with source.transaction(force_rollback=True):
            others = source.execute(leave, [product_id, json.dumps(batch["digests"])])
            changed = [d["id"] for d in batch["rows"]["document"] if d["title"] == "changed"]
            assert list(map(int, others.fetchone()[0])) == changed
        routed.router.execute("call recall.merge_product(%s, 'b')", [WHOLE])
        rows = "select content_chunk from recall.chunk where product_id = %s order by 1"
        assert [r[0] for r in target.execute(rows, [product_id]).fetchall()] == [
            "changed fourth",
            "kept first",
        ]


@pytest.fixture
def leaving(routed):
    """A product whose one document is on `a` and of a part on `b`, and connections to both."""
    routed.router.execute("select recall.place_product(%s, 'a')", [WHOLE])
    title = next(t for t in map(str, itertools.count()) if part_of(routed, t) == 1)
    routed.router.execute("select recall.ingest_document(%s, %s, 'a fox')", [WHOLE, title])
    routed.router.execute("select recall._split_begin(%s, '{b,a}')", [WHOLE])
    with (
        psycopg.connect(routed.urls["a"], autocommit=True) as source,
        psycopg.connect(routed.urls["b"], autocommit=True) as target,
    ):
        yield routed, title, source, target


def part_of(routed, title: str) -> int:
    number = "select recall._part_number(recall._identity_hash(%s, null), 2)"
    return routed.one.execute(number, [title]).fetchone()[0]


def wait_for_lock(connection: psycopg.Connection, query: str) -> None:
    waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and query like %s"
    for _ in range(1000):
        if connection.execute(waiting, [f"%{query}%"]).fetchall():
            return
        time.sleep(0.01)
    raise AssertionError(f"nobody waits in {query}")


GONE = "select recall.delete_document(%s, %s)"


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_what_is_deleted_on_its_way_does_not_come_back(leaving) -> None:
    routed, title, source, target = leaving
    with (
        psycopg.connect(routed.urls["router"], autocommit=True) as mover,
        psycopg.connect(routed.urls["a"]) as writer,
    ):
        # The copy is made, and cannot take its place yet.
        writer.execute("select from recall.product where name = %s for key share", [WHOLE])
        number = "select id::text from recall.product where name = %s"
        give = "select recall._give_documents(s, t, %s, 1, 2) from recall.node as s, recall.node t"
        give += " where s.name = 'a' and t.name = 'b'"
        product_id = target.execute(number, [WHOLE]).fetchone()
        giving = threading.Thread(target=mover.execute, args=[give, product_id])
        giving.start()
        wait_for_lock(source, "_part_leave")
        assert routed.router.execute(GONE, [WHOLE, title]).fetchone() == (True,)
        assert routed.router.execute(GONE, [WHOLE, title]).fetchone() == (False,)
        found = "select count(*) from recall.by_bm25('fox', %s, 10)"
        assert routed.router.execute(found, [WHOLE]).fetchone() == (0,)
        writer.rollback()
        giving.join()
    for connection in (source, target):
        there = "select from recall.document where product_name = %s"
        assert connection.execute(there, [WHOLE]).fetchall() == []


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_who_deletes_what_is_on_its_way_waits_for_it(leaving) -> None:
    routed, title, source, target = leaving
    batch = source.execute(
        "select recall._part_rows(id, 1, 2, 0), id from recall.product where name = %s", [WHOLE]
    )
    batch, product_id = batch.fetchone()
    answers = []

    def delete() -> None:
        with psycopg.connect(routed.urls["router"], autocommit=True) as writer:
            answers.extend(writer.execute(GONE, [WHOLE, title]).fetchall())

    deleting = threading.Thread(target=delete)
    with source.transaction():
        leave = "select recall._part_leave(%s, %s)"
        assert source.execute(leave, [product_id, json.dumps(batch["digests"])]).fetchone() == ({},)
        deleting.start()
        wait_for_lock(target, "delete_document")
        take = "select recall._part_take(%s, %s)"
        target.execute(take, [product_id, json.dumps(batch)])
    deleting.join()
    assert answers == [(True,)]
    for connection in (source, target):
        there = "select from recall.document where product_name = %s"
        assert connection.execute(there, [WHOLE]).fetchall() == []


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_who_has_a_row_before_its_product_is_let_through(leaving) -> None:
    """A plain delete locks its row first: whoever waited for that with the product in hand would
    wait for ever."""
    _, _, source, _ = leaving
    rows = "select recall._part_rows(id, 1, 2, 0) -> 'digests', id from recall.product"
    digests, product_id = source.execute(f"{rows} where name = %s", [WHOLE]).fetchone()
    leave = "select recall._part_leave(%s, %s)"
    with psycopg.connect(source.info.dsn) as writer:
        lock = "select id from recall.document where product_name = %s for update"
        (document_id,) = writer.execute(lock, [WHOLE]).fetchone()
        with source.transaction():
            assert source.execute(leave, [product_id, json.dumps(digests)]).fetchone() == (None,)
            writer.execute("set lock_timeout = '5s'")
            writer.execute("delete from recall.document where id = %s", [document_id])
            writer.commit()
            changed = source.execute(leave, [product_id, json.dumps(digests)]).fetchone()
            assert changed == ({str(document_id): True},)
