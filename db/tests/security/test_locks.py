"""Nobody holds up the work on a product that he may not write, or uses up what it needs."""

import threading
import time

import psycopg
import pytest
from psycopg import sql

# What pgrecall locked once, and what an attacker would try.
KEYS = [
    "pg_advisory_lock(1919249004, n)",
    "pg_advisory_lock(hashtext('recall._secret'))",
    "pg_advisory_lock(hashtext('recall.frequent_question'))",
    "pg_advisory_lock(hashtext('recall._encoder'), n)",
    "pg_advisory_lock(hashtextextended('recall.learn ' || n, 0))",
    "pg_advisory_lock(1885827685)",
]


def waits_for_nobody(session: psycopg.Connection, statement: str) -> None:
    session.execute("set statement_timeout = '20s'")
    session.execute(statement)


def fill(session: psycopg.Connection, product: str, documents: int = 3) -> None:
    session.execute(
        "select recall.ingest_document(%s, 'Title ' || n, 'some words about ' || n)"
        " from generate_series(1, %s) as n",
        [product, documents],
    )


def test_no_function_uses_an_advisory_lock(attack) -> None:
    found = attack.owner.execute(
        "select proname from pg_proc where pronamespace = 'recall'::regnamespace"
        " and prosrc ~ 'advisory'"
    )
    assert found.fetchall() == []


def test_advisory_locks_hold_up_nobody(attack) -> None:
    fill(attack.writer, "mine")
    products = attack.owner.execute("select array_agg(id) from recall.product").fetchone()[0]
    for key in KEYS:
        attack.outsider.execute(
            f"select {key} from unnest(%s::integer[] || array(select generate_series(1, 20))) as n",
            [products],
        )
    waits_for_nobody(attack.writer, "call recall.compact('mine')")
    waiting = "select waiting from recall.compaction_status() where product_name = 'mine'"
    assert attack.writer.execute(waiting).fetchone() == (0,)
    waits_for_nobody(attack.writer, "select recall.rebuild_index('mine')")
    waits_for_nobody(attack.admin, "select recall.set_secret('key', 'value')")
    waits_for_nobody(attack.admin, "call recall.refresh_frequent_questions()")
    waits_for_nobody(attack.admin, "select recall.drop_product('mine')")


@pytest.mark.parametrize(
    "call",
    [
        "recall.attach_model('theirs')",
        "recall.detach_model('theirs', 'multilingual-e5-small')",
        "recall.rebuild_index('theirs')",
        "recall.ingest_document('theirs', 'another', 'text')",
    ],
)
def test_an_open_transaction_of_another_product_holds_up_nobody(attack, call: str) -> None:
    fill(attack.rival, "theirs")
    if "detach" in call:
        attack.rival.execute("select recall.attach_model('theirs')")
    with attack.rival.transaction():
        attack.rival.execute(f"select {call}")
        waits_for_nobody(attack.writer, "select recall.ingest_document('mine', 'T', 'words')")
        waits_for_nobody(attack.writer, "select recall.attach_model('mine')")
        waits_for_nobody(attack.reader, "select * from recall.search('words', 'mine')")
        waits_for_nobody(attack.writer, "select recall.delete_document('mine', 'T')")
        waits_for_nobody(attack.writer, "call recall.compact('mine')")


def test_writers_of_a_product_wait_for_its_new_model_and_leave_it_their_jobs(attack) -> None:
    """Chunks of who wrote before the model, and of who waited for it, have their jobs."""
    before, after = attack.connect("writer"), attack.connect("writer")
    with before.transaction():
        before.execute("select recall.ingest_document('mine', 'before', 'written before')")
        attach = threading.Thread(
            target=attack.writer.execute, args=["select recall.attach_model('mine')"]
        )
        attach.start()
        until_waiting(attack, 1)
        late = threading.Thread(
            target=after.execute,
            args=["select recall.ingest_document('mine', 'after', 'written after')"],
        )
        late.start()
    attach.join(30)
    late.join(30)
    titles = attack.owner.execute(
        "select d.title from recall.embedding_job as j"
        " join recall.chunk as c on (c.product_id, c.id) = (j.product_id, j.chunk_id)"
        " join recall.document as d on (d.product_id, d.id) = (c.product_id, c.doc_id) order by 1"
    )
    assert titles.fetchall() == [("after",), ("before",)]


def until_waiting(attack, sessions: int) -> None:
    """Until so many sessions of the database wait for a lock."""
    query = "select count(*) from pg_stat_activity where datname = %s and wait_event_type = 'Lock'"
    watch = attack.connect("owner")
    for _ in range(200):
        if watch.execute(query, [watch.info.dbname]).fetchone() == (sessions,):
            return
        time.sleep(0.05)
    pytest.fail(f"{sessions} sessions should wait")


def test_a_delete_and_an_insert_do_not_deadlock_with_a_drop_or_a_new_model(attack) -> None:
    """Who deletes holds the product before the row, as who drops or attaches does."""
    for call in ["recall.attach_model('mine')", "recall.drop_product('mine')"]:
        attack.writer.execute("select recall.ingest_document('mine', %s, 'words')", [call])
        failed = []

        def run(statement: str, failed=failed) -> None:
            try:
                attack.admin.execute(statement)
            except psycopg.Error as error:
                failed.append(error)

        with attack.writer.transaction():
            attack.writer.execute("delete from recall.chunk")
            other = threading.Thread(target=run, args=[f"select {call}"])
            other.start()
            until_waiting(attack, 1)
            attack.writer.execute("select recall.ingest_document('mine', 'more', 'words')")
        other.join(30)
        assert failed == []


@pytest.mark.parametrize("call", ["recall.attach_model('mine')", "recall.drop_product('mine')"])
@pytest.mark.parametrize("row", ["document", "chunk"])
def test_who_has_the_product_waits_for_no_row(attack, call: str, row: str) -> None:
    """A plain delete holds its row before the product: waiting for it would end in a circle."""
    fill(attack.writer, "mine")
    failed = []

    def run(session: psycopg.Connection, statement: str) -> threading.Thread:
        def work() -> None:
            try:
                session.execute(statement)
            except psycopg.Error as error:
                failed.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        return thread

    with attack.owner.transaction():
        # Nobody gets the product before both wait for it.
        attack.owner.execute("select from recall.product where name = 'mine' for update")
        first = run(attack.writer, f"delete from recall.{row}")
        until_waiting(attack, 1)
        second = run(attack.admin, f"select {call}")
        until_waiting(attack, 2)
    first.join(30)
    second.join(30)
    assert failed == []


def test_a_failing_statement_uses_up_no_versions_of_other_products(attack) -> None:
    fill(attack.writer, "mine", 1)
    fill(attack.rival, "theirs", 1)
    newest = (
        "select max(version) from recall.chunk"
        " where product_id = (select id from recall.product where name = 'mine')"
    )
    before = attack.owner.execute(newest).fetchone()[0]
    with pytest.raises(psycopg.errors.DivisionByZero):
        attack.rival.execute(
            "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
            " select d.product_id, d.id, 1 + n, (1 / (500 - n))::text"
            " from recall.document as d, generate_series(1, 500) as n"
        )
    attack.writer.execute("select recall.ingest_document('mine', 'next', 'words')")
    assert attack.owner.execute(newest).fetchone()[0] <= before + 2


def test_a_dropped_product_leaves_no_versions(attack) -> None:
    sequences = "select count(*) from pg_class where relname ~ '^_version_[0-9]+$'"
    products = "select count(*) from recall.product"
    assert attack.owner.execute(sequences).fetchone() == attack.owner.execute(products).fetchone()
    attack.owner.execute("select recall.drop_product('hidden')")
    assert attack.owner.execute(sequences).fetchone() == attack.owner.execute(products).fetchone()


@pytest.mark.parametrize("table", ["_packed", "_lock", "_block", "_encoder"])
def test_what_is_locked_only_the_owner_locks(attack, table: str) -> None:
    name = sql.Identifier(table)
    for role in ("reader", "writer", "admin"):
        session = getattr(attack, role)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute(sql.SQL("select from recall.{} for key share").format(name))
        with pytest.raises(psycopg.errors.InsufficientPrivilege), session.transaction():
            session.execute(sql.SQL("lock table recall.{} in access share mode").format(name))
