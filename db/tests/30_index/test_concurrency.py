"""Writers, readers and compactions on one product at once. PGRECALL_STRESS_SECONDS: how long."""

import os
import random
import threading
import time

import psycopg

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
