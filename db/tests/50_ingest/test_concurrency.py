"""Many sessions put documents in at once."""

import random
import threading
import time

import psycopg

SESSIONS = 8


def in_sessions(url: str, work) -> list[Exception]:
    """Runs work(connection, number) in several sessions at once; what they raised."""
    raised: list[Exception] = []
    barrier = threading.Barrier(SESSIONS)

    def run(number: int) -> None:
        try:
            with psycopg.connect(url, autocommit=True) as connection:
                barrier.wait()
                work(connection, number)
        except Exception as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=[n]) for n in range(SESSIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def sound(db: psycopg.Connection) -> None:
    """Each document has the chunks of one of its versions, all of them, in order."""
    broken = db.execute(
        """
        select d.title, array_agg(c.content_chunk order by c.ordinal)
        from recall.document as d inner join recall.chunk as c on d.id = c.doc_id
        group by d.id, d.title
        having
            count(distinct substring(c.content_chunk from 'version [0-9]+')) > 1
            or array_agg(c.ordinal order by c.ordinal) <> array[1, 2, 3]
        """
    ).fetchall()
    assert broken == []


def text(version: int) -> str:
    return "".join(f"# {part}\n\nversion {version}\n\n" for part in "ABC")


def test_one_title_in_all_sessions(db, db_url):
    def work(connection: psycopg.Connection, number: int) -> None:
        for turn in range(15):
            connection.execute(
                "select recall.ingest_document('p', 'same', %s, 'markdown')",
                [text(100 * number + turn)],
            )

    assert in_sessions(db_url, work) == []
    assert db.execute("select count(*) from recall.document").fetchone() == (1,)
    sound(db)


def test_many_titles_in_any_order_and_deletes(db, db_url):
    def work(connection: psycopg.Connection, number: int) -> None:
        made = random.Random(number)
        for _ in range(30):
            title = f"t{made.randrange(6)}"
            if made.random() < 0.2:
                connection.execute("select recall.delete_document('p', %s)", [title])
            else:
                connection.execute(
                    "select recall.ingest_document('p', %s, %s, 'markdown')",
                    [title, text(made.randrange(4))],
                )

    db.execute("select recall.create_product('p')")
    assert in_sessions(db_url, work) == []
    sound(db)


def test_transactions_of_many_documents_in_order(db, db_url):
    def work(connection: psycopg.Connection, number: int) -> None:
        made = random.Random(number)
        for _ in range(4):
            titles = sorted(made.sample(range(20), 12))
            with connection.transaction():
                for title in titles:
                    connection.execute(
                        "select recall.ingest_document('p', %s, %s, 'markdown')",
                        [f"t{title:02}", text(made.randrange(9))],
                    )

    assert in_sessions(db_url, work) == []
    sound(db)


def test_a_new_product_in_all_sessions(db, db_url):
    def work(connection: psycopg.Connection, number: int) -> None:
        connection.execute("select recall.ingest_document('new', %s, 'x')", [f"t{number}"])

    assert in_sessions(db_url, work) == []
    assert db.execute("select count(*) from recall.document").fetchone() == (SESSIONS,)


def test_reanalyze_beside_a_transaction_of_several_documents(db, db_url):
    """It locks documents as such a transaction does, in the order of their titles."""
    for title in ("b", "a"):  # Found in the order of their chunks, b comes first.
        db.execute(
            "select recall.ingest_document('p', %s, 'one rose bush', p_key_word => 'x')", [title]
        )
    db.execute("select recall.add_user_word('rose bush')")
    errors: list[psycopg.Error] = []

    def reanalyze() -> None:
        with psycopg.connect(db_url, autocommit=True) as connection:
            try:
                pids.append(connection.info.backend_pid)
                connection.execute("call recall.reanalyze('p')")
            except psycopg.Error as error:
                errors.append(error)

    pids: list[int] = []
    thread = threading.Thread(target=reanalyze)
    with psycopg.connect(db_url) as writes:
        writes.execute("select recall.ingest_document('p', 'a', 'two rose bushes')")
        thread.start()
        waits = "select from pg_stat_activity where pid = any(%s) and wait_event_type = 'Lock'"
        while thread.is_alive() and db.execute(waits, [pids]).fetchone() is None:
            time.sleep(0.01)
        writes.execute("select recall.ingest_document('p', 'b', 'two rose bushes')")
        writes.commit()
        thread.join()
    assert not errors
    assert db.execute("select * from recall.check_index('p')").fetchall() == []
    stale = (
        "select count(*) from recall.chunk as c join recall.analyzer as a on a.name = c.analyzer"
    )
    stale += " where c.analyzer_version <> a.version"
    assert db.execute(stale).fetchone() == (0,)
