"""A product moves to another node while it is searched and written."""

import threading
import time

import psycopg
import pytest
from routers import ask

COUNTS = """
select (select count(*) from recall.document), (select count(*) from recall.chunk),
    (select count(*) from recall.qa_log), (select count(*) from recall.rating),
    (select count(*) from recall.message), (select count(*) from recall.golden_judgement),
    (select count(*) from recall.synonym), (select count(*) from recall.strategy
    where product_id is not null), (select count(*) from recall.product where moving is not null),
    (select count(*) from recall._moved_portion), (select count(*) from recall._departure)
"""
SAME = """
select rank, chunk_id, title, score, excerpt
from recall.search('Where do otters sleep in the river?', 'animals')
"""
# Of a node, not of a product on it; made there from what moves; or refused.
STAYS = {
    *("_block", "_fit", "_gauge", "_packed", "_pending", "_trigram"),
    *("product", "_departure", "_moved_portion"),
}
REACHED = """
with recursive r as (
    select c.oid from pg_class as c
    inner join pg_attribute as a on a.attrelid = c.oid and a.attname = 'product_id'
    where c.relnamespace = 'recall'::regnamespace and c.relkind = 'r'
    union
    select f.conrelid from pg_constraint as f inner join r on f.confrelid = r.oid
    where f.contype = 'f' and f.confdeltype = 'c'
)
select relname from pg_class inner join r using (oid) union select 'product'
"""


def node_counts(routed, node: str) -> tuple:
    with psycopg.connect(routed.urls[node]) as connection:
        return connection.execute(COUNTS).fetchone()


def test_every_table_of_a_product_moves_or_is_said_to_stay(db) -> None:
    moved = {row[0] for row in db.execute("select name from recall.moved_table").fetchall()}
    reached = {row[0] for row in db.execute(REACHED).fetchall()}
    assert reached - moved == STAYS and moved <= reached


def use(routed) -> int:
    """Answers, a rating, a conversation, golden questions, and what the product has of its own."""
    router, reader = routed.router, routed.roles["reader"]
    answer = "select answer_id from recall.answer('what sleeps?', 'animals')"
    answer_id = ask(router, answer, reader)[0][0]
    ask(router, f"select recall.rate({answer_id}, 1)", reader)
    ask(router, "select from recall.chat('s', 'who sleeps in the river?', 'animals')", reader)
    router.execute(
        """select recall.load_golden_set('g', 'animals',
        '[{"id": "1", "question": "who hunts", "relevant": {"Owls": 1}}]')"""
    )
    router.execute("select recall.add_synonym('otter', 'lutra', 'animals')")
    return answer_id


def test_all_of_it_is_there_and_answers_the_same(routed) -> None:
    answer_id = use(routed)
    router = routed.router
    before, rows = node_counts(routed, "a"), router.execute(SAME).fetchall()
    there = node_counts(routed, "b")
    router.execute("call recall.move_product('animals', 'b')")
    assert rows and router.execute(SAME).fetchall() == rows
    after = node_counts(routed, "b")
    assert [new - old for new, old in zip(after, there, strict=True)] == list(before)
    assert not any(node_counts(routed, "a"))
    assert all(before[:7]) and not any(before[8:])
    place = "select node from recall.placement where product_name = 'animals'"
    assert router.execute(place).fetchall() == [("b",)]
    assert router.execute("select * from recall.check_index('animals')").fetchall() == []
    role = routed.roles["reader"]
    ask(router, f"select recall.rate({answer_id}, -1)", role)
    history = "select count(*) from recall.chat_history('s')"
    assert ask(router, history, role) == [(2,)]
    assert ask(router, "select markdown from recall.chat('s', 'and by night?')", role)
    router.execute("select recall.ingest_document('animals', 'Newts', 'Newts sleep in the pond.')")
    router.execute("call recall.move_product('animals', 'b')")
    router.execute("call recall.move_product('animals', 'a')")
    assert node_counts(routed, "b") == there
    found = "select title from recall.search('newts in the pond', 'animals')"
    assert router.execute(found).fetchone() == ("Newts",)
    assert router.execute("select * from recall.check_index('animals')").fetchall() == []


FITTED = """
select (select count(*) from recall._encoder), (select count(*) from recall._encoder_chunk),
    (select count(*) from recall._encoder_term), (select count(*) from recall._golden_hit),
    (select count(*) from recall._golden_cache), (select count(*) from recall.vector_recall)
"""
COUNTED = """
select sum(s.value) from recall.metrics() as s
where s.name = 'pgrecall_answers_total' and s.labels ->> 'product' = (%s)::text
"""


def test_what_was_fitted_and_counted_goes_with_it(routed) -> None:
    """The encoder serves questions at once, and a refit there replaces it on the way back."""
    use(routed)
    router = routed.router
    router.execute("select recall.register_model('m', p_dimensions => 3)")
    router.execute("select recall.attach_model('animals', 'm')")
    with psycopg.connect(routed.urls["a"], autocommit=True) as node:
        node.execute(
            "select recall.store_embeddings('m', array_agg(product_id), array_agg(id),"
            " array_agg(content_hash), array_agg(array[id % 7, id % 5, 1]::real[]::vector))"
            " from recall.chunk"
        )
        product_id = node.execute("select id from recall.product").fetchone()[0]
    router.execute("call recall.learn_query_encoder('animals', 'm')")
    router.execute("select recall.cache_golden_rankings('g')")
    learned = "select chunk_id, score from recall.by_learned_vector('otters sleep', 'animals')"
    status = "select model, fitted_at, is_stale from recall.query_encoder_status('animals')"
    counted = COUNTED % product_id
    for source, target in (("a", "b"), ("b", "a")):
        with (
            psycopg.connect(routed.urls[source], autocommit=True) as old,
            psycopg.connect(routed.urls[target], autocommit=True) as new,
        ):
            before = old.execute(FITTED).fetchone()
            assert all(before[:5])
            rows, said = router.execute(learned).fetchall(), router.execute(status).fetchall()
            answers = old.execute(counted).fetchone()
            assert rows and answers[0] >= 2
            call = f"call recall.move_product('animals', '{target}')"
            router.execute(call)
            assert new.execute(FITTED).fetchone() == before
            assert not any(old.execute(FITTED).fetchone())
            assert router.execute(learned).fetchall() == rows
            assert router.execute(status).fetchall() == said and said[0][2] is False
            assert new.execute(counted).fetchone() == answers
        ask(router, "select from recall.answer('what hunts?', 'animals')", routed.roles["reader"])
        router.execute("call recall.learn_query_encoder('animals', 'm')")


def test_who_may_not_and_what_cannot(routed) -> None:
    router = routed.router
    for call, sqlstate in [
        ("call recall.move_product('animals', 'none')", "42704"),
        ("call recall.move_product('none', 'b')", "42704"),
        ("call recall.move_product(null, null)", "42704"),
    ]:
        with pytest.raises(psycopg.Error) as caught:
            router.execute(call)
        assert caught.value.sqlstate == sqlstate and caught.value.diag.message_hint
    with pytest.raises(psycopg.errors.ActiveSqlTransaction), router.transaction():
        router.execute("call recall.move_product('animals', 'b')")
    for role in ("reader", "writer", "admin"):
        router.execute(f"set role {routed.roles[role]}")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            router.execute("call recall.move_product('animals', 'b')")
        router.execute("reset role")
    with psycopg.connect(routed.urls["a"], autocommit=True) as node:
        node.execute(f"set role {routed.roles['admin']}")
        for call in (
            "select recall._move_drop('animals')",
            "select recall._move_rows(1, 'document', '{0}')",
            "select recall._move_arrive('animals')",
            "select recall._move_state('animals')",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                node.execute(call)


def test_a_copy_is_seen_by_nobody_and_goes_on(routed) -> None:
    """As if the one who moved it had been killed after the first pass, and again at the end."""
    router = routed.router
    rows = router.execute(SAME).fetchall()
    a, b = ("(recall._node_named('a'))", "(recall._node_named('b'))")
    product_id = router.execute("select recall._move_begin('animals', 'b')").fetchone()[0]
    router.execute(f"select recall._move_pass({product_id}, {a}, {b})")
    with psycopg.connect(routed.urls["b"], autocommit=True) as node:
        assert node.execute("select count(*) from recall.document").fetchone() == (8,)
        assert node.execute("select count(*) from recall.products()").fetchone() == (2,)
        assert node.execute("select count(*) from recall.search('otters')").fetchone() == (0,)
        with pytest.raises(psycopg.errors.UndefinedObject):
            node.execute("select recall.ingest_document('animals', 'x', 'y')")
    # Titles change places, one goes, one comes.
    router.execute("select recall.delete_document('animals', 'Bears')")
    router.execute("select recall.ingest_document('animals', 'Newts', 'Newts sleep.')")
    with psycopg.connect(routed.urls["a"], autocommit=True) as node:
        for old, new in [("Lions", "x"), ("Owls", "Lions"), ("x", "Owls")]:
            node.execute("update recall.document set title = %s where title = %s", [new, old])
    rows = router.execute(SAME).fetchall()
    last = f"select recall._move_last('animals', {product_id}, {a}, {b})"
    assert router.execute(last).fetchone() == (True,)
    place = "select node from recall.placement where product_name = 'animals'"
    assert router.execute(place).fetchone() == ("a",)
    # Who reads may read the old copy; the first who writes follows.
    assert router.execute(SAME).fetchall() == rows
    router.execute("select recall.ingest_document('animals', 'Storks', 'Storks fly south.')")
    assert router.execute(place).fetchone() == ("b",)
    found = "select count(*) from recall.search('storks', 'animals')"
    assert router.execute(found).fetchone() == (1,)
    assert node_counts(routed, "a")[-1] == 1
    router.execute("call recall.move_product('animals', 'b')")
    assert not any(node_counts(routed, "a"))
    assert router.execute("select * from recall.check_index('animals')").fetchall() == []


def test_writers_and_searches_go_on(routed) -> None:
    """None fails, and what was acknowledged is there once, wherever the product is."""
    done, failed, written = threading.Event(), [], []

    def write(number: int) -> None:
        with psycopg.connect(routed.urls["router"], autocommit=True) as connection:
            for count in range(10**6):
                if done.is_set():
                    return
                title = f"w{number} {count}"
                try:
                    ingest = "select recall.ingest_document('animals', %s, 'Herons wade.')"
                    connection.execute(ingest, [title])
                    written.append(title)
                    if count % 3 == 2:
                        connection.execute("select recall.delete_document('animals', %s)", [title])
                        written.remove(title)
                except psycopg.Error as error:
                    failed.append((title, error.sqlstate, str(error)))

    def search() -> None:
        with psycopg.connect(routed.urls["router"], autocommit=True) as connection:
            while not done.is_set():
                try:
                    assert connection.execute(SAME).fetchall()
                except (psycopg.Error, AssertionError) as error:
                    failed.append(("search", str(error)))

    threads = [threading.Thread(target=write, args=(n,)) for n in range(2)]
    threads.append(threading.Thread(target=search))
    for thread in threads:
        thread.start()
    try:
        for node in ("b", "a", "b"):
            time.sleep(0.5)
            routed.router.execute("call recall.move_product('animals', %s)", [node])
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert failed == []
    with psycopg.connect(routed.urls["b"]) as connection:
        kept = "select title from recall.document where product_name = 'animals' and title ~ '^w'"
        assert sorted(row[0] for row in connection.execute(kept)) == sorted(written)
    assert not any(node_counts(routed, "a"))
    assert routed.router.execute("select * from recall.check_index('animals')").fetchall() == []


ALWAYS = """
create or replace function recall._move_digests(
    p_product_id integer, p_family text default null, p_portions bigint [] default null
)
returns table (family text, portion bigint, digest bigint) language sql volatile as $$
    select 'document', p, (random() * 1e15)::bigint from generate_series(1000, 1099) as p
    where p_portions is null or p = any(p_portions)
$$
"""


def test_what_is_written_faster_than_it_is_copied(routed) -> None:
    """As if 100 portions were written in each round: it ends, says so, and may hold writers."""
    router = routed.router
    rows = router.execute(SAME).fetchall()
    with psycopg.connect(routed.urls["a"], autocommit=True) as node:
        said = "select pg_get_functiondef('recall._move_digests'::regproc)"
        whole = node.execute(said).fetchone()[0]
        router.execute("select recall._move_begin('animals', 'b')")
        a, b = "recall._node_named('a')", "recall._node_named('b')"
        product_id = router.execute("select recall._move_begin('animals', 'b')").fetchone()[0]
        router.execute(f"select recall._move_pass({product_id}, {a}, {b})")
        node.execute(ALWAYS)
        with pytest.raises(psycopg.errors.LockNotAvailable) as caught:
            router.execute("call recall.move_product('animals', 'b')")
        assert "faster than it is copied: 1" in caught.value.diag.message_primary
        assert "p_most_seconds => 3" in caught.value.diag.message_hint
        place = "select node from recall.placement where product_name = 'animals'"
        assert router.execute(place).fetchone() == ("a",)
        assert router.execute(SAME).fetchall() == rows
        # It is written again, and its writers wait as long as is said.
        router.execute("select recall.ingest_document('animals', 'Newts', 'Newts sleep.')")
        node.execute(whole.replace("recall._move_digests(", "recall._whole_digests("))
        node.execute(
            ALWAYS.replace(
                "select 'document'",
                "select * from recall._whole_digests("
                "p_product_id, p_family, p_portions) union all select 'document'",
            )
        )
        router.execute("call recall.move_product('animals', 'b', 3)")
        assert router.execute(place).fetchone() == ("b",)
    for bad in ("0", "601", "null"):
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            router.execute(f"call recall.move_product('animals', 'a', {bad})")
    assert not any(node_counts(routed, "a"))
    assert router.execute("select count(*) from recall.search('newts', 'animals')").fetchone()[0]
    assert router.execute("select * from recall.check_index('animals')").fetchall() == []


def test_budgets_go_with_what_is_spent(routed) -> None:
    router, reader = routed.router, routed.roles["reader"]
    router.execute("select recall.set_figure_budget('animals', %s, 2)", [reader])
    count = "select * from recall.private_count('animals', 0.75)"
    budget = "select epsilon, spent from recall.figure_budgets() where product_name = 'animals'"
    ask(router, count, reader)
    before = router.execute(budget).fetchall()
    assert [float(value) for value in before[0]] == [2, 0.75]
    router.execute("call recall.move_product('animals', 'b')")
    assert router.execute(budget).fetchall() == before
    ask(router, count, reader)
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
        ask(router, count, reader)
    router.execute("call recall.move_product('animals', 'a')")
    assert [float(value) for value in router.execute(budget).fetchall()[0]] == [2, 1.5]
    with psycopg.connect(routed.urls["b"]) as node:
        left = "select count(*) from pg_class where relname ~ '^_spent_'"
        assert node.execute(left).fetchone() == (0,)


def test_none_is_spent_where_it_was(routed) -> None:
    """A budget's holder who asks the node that a product has left is told to call again."""
    router, reader = routed.router, routed.roles["reader"]
    router.execute("select recall.set_figure_budget('animals', %s, 2)", [reader])
    a, b = "recall._node_named('a')", "recall._node_named('b')"
    product_id = router.execute("select recall._move_begin('animals', 'b')").fetchone()[0]
    router.execute(f"select recall._move_pass({product_id}, {a}, {b})")
    last = f"select recall._move_last('animals', {product_id}, {a}, {b})"
    assert router.execute(last).fetchone() == (True,)
    count = "select * from recall.private_count('animals', 2)"
    with (
        psycopg.connect(routed.urls["a"], autocommit=True) as node,
        pytest.raises(psycopg.errors.UndefinedObject),
    ):
        ask(node, count, reader)
    ask(router, count, reader)
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
        ask(router, count, reader)


def test_keys_are_asked_for_and_stay(routed) -> None:
    router = routed.router
    for node in ("a", "b"):
        with psycopg.connect(routed.urls[node], autocommit=True) as at:
            at.execute("insert into recall.http_origin values ('https://models.example.org')")
            at.execute(
                "select recall.register_model('far', 'http', 3,"
                """ '{"url": "https://models.example.org/v1", "secret": "far"}')"""
            )
    with psycopg.connect(routed.urls["a"], autocommit=True) as at:
        at.execute("select recall.set_secret('far', 'sk-in-clear')")
    router.execute("select recall.attach_model('animals', 'far')")
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as caught:
        router.execute("call recall.move_product('animals', 'b')")
    assert '"far"' in caught.value.diag.message_primary and "sk-" not in str(caught.value)
    assert not any(node_counts(routed, "b")[-3:])
    with psycopg.connect(routed.urls["b"], autocommit=True) as at:
        at.execute("select recall.set_secret('far', 'another')")
    router.execute("call recall.move_product('animals', 'b')")
    assert not any(node_counts(routed, "a"))


SEALED = """
select (select array_agg(content order by id) from recall.message),
    (select array_agg(question || markdown order by id) from recall.qa_log),
    (select array_agg(comment) from recall.rating),
    (select array_agg(metadata) from recall.document where title = 'Moles'),
    (select array_agg(wrapped) from recall._product_key), (select array_agg(fields) from
    recall.sealing)
"""
MASTER = "ab" * 32


def test_sealed_fields_go_as_they_are(routed) -> None:
    """Where the servers have pgcrypto; and on a node without it nothing arrives."""
    router = routed.router
    with psycopg.connect(routed.urls["a"], autocommit=True) as a:
        found = "select from pg_available_extensions where name = 'pgcrypto'"
        has_crypto = a.execute(found).fetchone() is not None
        if not has_crypto:
            a.execute(
                "insert into recall._product_key (product_id, number, wrapped)"
                " select id, 1, 'x' from recall.product where name = 'animals'"
            )
        else:
            a.execute("create extension pgcrypto schema public")
            a.execute("select recall.unlock(%s, false)", [MASTER])
            fields = "{message,question,comment,metadata.owner}"
            a.execute("select recall.seal_product('animals', %s)", [fields])
            a.execute(
                "select recall.ingest_document('animals', 'Moles', 'Moles dig.',"
                """ p_metadata => '{"owner": "zanzibar"}')"""
            )
            a.execute("select from recall.chat('s', 'zanzibar sleeps?', 'animals')")
            a.execute("select recall.rate((select max(id) from recall.qa_log), 1, 'zanzibar')")
            kept = a.execute(SEALED).fetchone()
            clear = a.execute("select content from recall.chat_history('s')").fetchall()
            assert "zanzibar" not in str(kept) and "zanzibar" in str(clear)
    with pytest.raises(psycopg.errors.FeatureNotSupported) as caught:
        router.execute("call recall.move_product('animals', 'b')")
    assert "pgcrypto" in caught.value.diag.message_hint
    if not has_crypto:
        return
    with psycopg.connect(routed.urls["b"], autocommit=True) as b:
        b.execute("create extension pgcrypto schema public")
        router.execute("call recall.move_product('animals', 'b')")
        assert b.execute(SEALED).fetchone() == kept
        b.execute("select recall.unlock(%s, false)", [MASTER])
        assert b.execute("select content from recall.chat_history('s')").fetchall() == clear
        opened = "select recall.open_metadata('animals', metadata) from recall.document"
        opened += " where title = 'Moles'"
        assert b.execute(opened).fetchone() == ({"owner": "zanzibar"},)
    # The setting alone, by whoever is no owner, opens no door for texts that look sealed.
    with psycopg.connect(routed.urls["b"], autocommit=True) as b:
        b.execute("set recall._arriving = 'on'")
        b.execute(f"set role {routed.roles['admin']}")
        b.execute("select from recall.chat('s', 'sealed:1:abcd', 'animals')")
        b.execute("reset role")
        said = "select content from recall.message order by id desc limit 2"
        assert "sealed:1:abcd" not in {row[0] for row in b.execute(said).fetchall()}
