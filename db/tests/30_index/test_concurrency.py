"""Writers, readers and compactions on one product at once, and killed in the midst of it.

PGRECALL_STRESS_SECONDS: how long at once; PGRECALL_CRASHES: how often the server is killed.
"""

import os
import random
import shutil
import subprocess
import sys
import threading
import time

import psutil
import psycopg
import pytest
from pgrecall.server import ROOT, TEST_SETTINGS, Embedded

CRASHES = int(os.environ.get("PGRECALL_CRASHES", "2"))
SECONDS = float(os.environ.get("PGRECALL_STRESS_SECONDS", "8"))
WORDS = [f"word{number}" for number in range(400)] + ["日誌堆積", "檢查點", "複製槽", "真空"]


def text(dice: random.Random) -> str:
    return " ".join(
        dice.choice(WORDS[: dice.choice((5, 50, 404))]) for _ in range(dice.randint(1, 60))
    )


def write(connection: psycopg.Connection, dice: random.Random, product: str, number: int) -> None:
    """One transaction. Each writer has documents of its own: two would wait for each other."""
    connection.execute(
        "set session characteristics as transaction isolation level "
        + dice.choice(("read committed", "read committed", "repeatable read"))
    )
    with connection.transaction():
        for _ in range(dice.randint(1, 3)):
            action = dice.random()
            if action < 0.6:
                add(connection, dice, product, number)
            elif action < 0.85:
                connection.execute(
                    """
                    update recall.chunk set content_chunk = %s
                    where ordinal = %s and doc_id in (
                        select id from recall.document where product_name = %s and tag = %s
                    )
                    """,
                    [text(dice), dice.randint(1, 20), product, str(number)],
                )
            else:
                connection.execute(
                    """
                    delete from recall.document where id in (
                        select id from recall.document where product_name = %s and tag = %s
                        order by md5(id::text || %s) limit 1
                    )
                    """,
                    [product, str(number), str(dice.random())],
                )
        if dice.random() < 0.1:
            raise psycopg.Rollback()


def add(connection: psycopg.Connection, dice: random.Random, product: str, number: int) -> None:
    title = f"{number} {dice.random()}"
    (doc_id,) = connection.execute(
        """
        insert into recall.document (product_id, product_name, title, tag, identity_hash)
        select p.id, p.name, %(title)s, %(tag)s, sha256(convert_to('title:' || %(title)s, 'UTF8'))
        from recall.product as p
        where p.name = %(product)s
        returning id
        """,
        {"title": title, "tag": str(number), "product": product},
    ).fetchone()
    connection.execute(
        """
        insert into recall.chunk (doc_id, ordinal, content_chunk)
        select %s, c.ordinal, c.content
        from unnest(%s::text []) with ordinality as c (content, ordinal)
        """,
        [doc_id, [text(dice) for _ in range(dice.randint(1, 20))]],
    )


def test_statistics_stay_exact_under_32_writers_and_8_readers(db, db_url):
    db.execute("select recall.create_product('stress')")
    end = time.monotonic() + SECONDS
    errors: list[str] = []
    counts = {"writes": 0, "searches": 0, "compactions": 0}

    def work(what: str, number: int) -> None:
        dice = random.Random(number)
        try:
            with psycopg.connect(db_url, autocommit=True) as connection:
                while time.monotonic() < end and not errors:
                    if what == "writes":
                        write(connection, dice, "stress", number)
                    elif what == "compactions":
                        connection.execute("call recall.compact('stress')")
                        time.sleep(0.3)
                    else:
                        search(connection, dice)
                    counts[what] += 1
        except Exception as error:
            errors.append(f"{what} {number}: {error!r}")

    def search(connection: psycopg.Connection, dice: random.Random) -> None:
        channel = dice.choice(("bm25", "bm25", "content_keyword", "fuzzy"))
        rows = connection.execute(
            f"select h.chunk_id, h.rank, h.score from recall.by_{channel}(%s, 'stress', 20) as h",
            [text(dice)],
        ).fetchall()
        assert [row[1] for row in rows] == list(range(1, len(rows) + 1))
        assert all(row[2] > 0 for row in rows)

    roles = ["writes"] * 32 + ["searches"] * 8 + ["compactions"]
    threads = [
        threading.Thread(target=work, args=(what, number)) for number, what in enumerate(roles)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(counts)
    assert errors == []
    assert min(counts.values()) > 0
    assert db.execute("select * from recall.check_index('stress')").fetchall() == []
    db.execute("call recall.compact('stress')")
    assert db.execute("select * from recall.check_index('stress')").fetchall() == []
    assert db.execute("select count(*) from recall._pending").fetchone() == (0,)


def test_a_session_that_compacts_blocks_nobody(db, db_url):
    db.execute("select recall.create_product('busy')")
    dice = random.Random(1)
    for _ in range(5):
        add(db, dice, "busy", 1)
    with psycopg.connect(db_url) as other:
        other.execute("call recall.compact('busy')")
        assert other.execute("select count(*) from recall._pending").fetchone() == (0,)
        db.execute("set lock_timeout = '1s'")
        add(db, dice, "busy", 2)
        db.execute("delete from recall.document where tag = '1'")
        db.execute("call recall.compact('busy')")
        assert db.execute("select * from recall.check_index('busy')").fetchall() == []
        other.commit()
    assert db.execute("select * from recall.check_index('busy')").fetchall() == []
    db.execute("call recall.compact('busy')")
    assert db.execute("select * from recall.check_index('busy')").fetchall() == []


def test_a_rolled_back_compaction_changes_nothing(db, db_url):
    db.execute("select recall.create_product('undone')")
    add(db, random.Random(2), "undone", 1)
    before = db.execute("select * from recall.by_bm25('word1 word2', 'undone', 100)").fetchall()
    with psycopg.connect(db_url) as other:
        other.execute("call recall.compact('undone')")
        other.rollback()
    assert db.execute("select count(*) from recall._block").fetchone() == (0,)
    assert (
        before
        == db.execute("select * from recall.by_bm25('word1 word2', 'undone', 100)").fetchall()
    )
    assert db.execute("select * from recall.check_index('undone')").fetchall() == []


def test_a_reader_keeps_its_snapshot_while_others_compact(db, db_url):
    db.execute("select recall.create_product('kept')")
    for number in range(5):
        add(db, random.Random(number), "kept", number)
    search = "select * from recall.by_bm25('word1 word2 word3 日誌', 'kept', 100)"
    with psycopg.connect(db_url) as reader:
        reader.execute("set transaction isolation level repeatable read")
        before = reader.execute(search).fetchall()
        assert before
        db.execute("call recall.compact('kept')")
        db.execute("delete from recall.document where tag in ('1', '2')")
        db.execute("call recall.compact('kept')")
        assert reader.execute(search).fetchall() == before


def test_many_chunks_in_one_statement_and_in_one_transaction(db):
    db.execute("select recall.create_product('bulk')")
    add(db, random.Random(3), "bulk", 1)
    (doc_id,) = db.execute("select id from recall.document").fetchone()
    bulk = """
        insert into recall.chunk (doc_id, ordinal, content_chunk)
        select %s, i, 'bulk chunk number ' || i || ' word' || i %% 97
        from generate_series(%s::integer, %s::integer) as i
    """
    db.execute(bulk, [doc_id, 1001, 4000])
    assert db.execute("select count(*) from recall._pending").fetchone() == (0,)
    with db.transaction():
        for start in range(10001, 11501, 50):
            db.execute(bulk, [doc_id, start, start + 49])
        rows = db.execute("select * from recall.by_bm25('11499', 'bulk')").fetchall()
        assert len(rows) == 1
    assert db.execute("select count(*) from recall._pending").fetchone()[0] < 2100
    assert db.execute("select * from recall.check_index('bulk')").fetchall() == []
    db.execute("delete from recall.document")
    assert db.execute("select * from recall.check_index('bulk')").fetchall() == []
    db.execute("call recall.compact('bulk')")
    assert db.execute("select count(*) from recall._block").fetchone() == (0,)


def test_truncate(db):
    db.execute("select recall.create_product('gone')")
    add(db, random.Random(4), "gone", 1)
    db.execute("call recall.compact('gone')")
    add(db, random.Random(5), "gone", 2)
    db.execute("truncate recall.document cascade")
    assert db.execute("select * from recall.check_index('gone')").fetchall() == []
    assert db.execute("select count(*) from recall._block").fetchone() == (0,)
    assert db.execute("select * from recall.by_bm25('word1', 'gone')").fetchall() == []


def fill(db: psycopg.Connection, product: str, chunks: int) -> None:
    db.execute("select recall.create_product(%s)", [product])
    db.execute("set recall.compaction = 'off'")
    (doc_id,) = db.execute(
        "select recall.ingest_document(%s, 'one', 'word0 word1')", [product]
    ).fetchone()
    db.execute(
        "insert into recall.chunk (doc_id, ordinal, content_chunk)"
        " select %s, i, format('word%%s word%%s word%%s', i %% 7, i %% 97, i)"
        " from generate_series(100, 99 + %s) as i",
        [doc_id, chunks],
    )
    db.execute("reset recall.compaction")


def waiting(db: psycopg.Connection) -> int:
    return db.execute("select count(*) from recall._pending").fetchone()[0]


def test_a_compaction_that_was_killed_is_finished_by_the_next(db, db_url):
    fill(db, "killed", 6000)
    before = db.execute("select * from recall.by_bm25('word3 word50', 'killed', 100)").fetchall()
    assert waiting(db) == 6001

    def compact() -> None:
        with (
            pytest.raises(psycopg.errors.AdminShutdown),
            psycopg.connect(db_url, autocommit=True, application_name="compacts") as connection,
        ):
            connection.execute("call recall.compact('killed')")

    thread = threading.Thread(target=compact)
    thread.start()
    while thread.is_alive() and waiting(db) > 5001:
        time.sleep(0.005)
    db.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where datname = current_database() and application_name = 'compacts'"
    )
    thread.join()
    assert 0 < waiting(db) < 6001
    assert db.execute("select * from recall.check_index('killed')").fetchall() == []
    found = db.execute("select * from recall.by_bm25('word3 word50', 'killed', 100)").fetchall()
    assert found == before
    db.execute("call recall.compact('killed')")
    assert waiting(db) == 0
    assert db.execute("select * from recall.check_index('killed')").fetchall() == []


def test_in_a_transaction_a_compaction_is_part_of_it(db):
    fill(db, "block", 3000)
    with db.transaction(force_rollback=True):
        db.execute("call recall.compact('block')")
        assert waiting(db) == 0
        assert db.execute("select * from recall.check_index('block')").fetchall() == []
    assert waiting(db) == 3001


def test_statements_compact_unless_the_setting_says_no(db):
    fill(db, "off", 3000)
    assert waiting(db) == 3001
    db.execute("update recall.chunk set content_chunk = content_chunk || ' more'")
    assert waiting(db) < 1000
    assert db.execute("select * from recall.check_index('off')").fetchall() == []


def kill(server: Embedded) -> None:
    """Postmaster and all its children at once, by SIGKILL."""
    postmaster = psutil.Process(int((server.data / "postmaster.pid").read_text().split()[0]))
    family = [postmaster, *postmaster.children(recursive=True)]
    for process in family:
        process.kill()
    psutil.wait_procs(family, timeout=30)


@pytest.mark.skipif("DATABASE_URL" in os.environ, reason="kills only an embedded server")
def test_the_index_is_right_after_every_crash_of_the_server():
    server = Embedded("crash", TEST_SETTINGS)
    server.start()
    url = server.url("postgres")
    try:
        subprocess.run(
            [sys.executable, "-m", "alembic", "upgrade", "head"],
            check=True, cwd=ROOT, env=os.environ | {"DATABASE_URL": url}, capture_output=True,
        )  # fmt: skip
        with psycopg.connect(url, autocommit=True) as db:
            db.execute("select recall.create_product('crash')")
        for number in range(CRASHES):
            crash(server, url, number)
    finally:
        server.stop()
        shutil.rmtree(server.data)


def crash(server: Embedded, url: str, number: int) -> None:
    writes = [0]

    def work(what: int) -> None:
        dice = random.Random(f"{number} {what}")
        with (
            pytest.raises((psycopg.OperationalError, psycopg.Rollback)),
            psycopg.connect(url, autocommit=True) as connection,
        ):
            while True:
                if what == 0:
                    connection.execute("call recall.compact('crash')")
                else:
                    write(connection, dice, "crash", what)
                    writes[0] += 1

    threads = [threading.Thread(target=work, args=(what,)) for what in range(5)]
    for thread in threads:
        thread.start()
    dice = random.Random(number)
    while writes[0] < 20 and any(thread.is_alive() for thread in threads[1:]):
        time.sleep(0.01)
    time.sleep(dice.uniform(0, 2))
    kill(server)
    for thread in threads:
        thread.join()
    server.start()
    with psycopg.connect(url, autocommit=True) as db:
        assert db.execute("select count(*) > 0 from recall.chunk").fetchone() == (True,)
        assert db.execute("select * from recall.check_index('crash')").fetchall() == []
