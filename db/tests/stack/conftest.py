"""The parts of a production server: a hot standby of DATABASE_URL's server, a pooler before it."""

import hashlib
import http.server
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import psycopg
import pytest
from pgrecall.server import ROOT


def _address(part: str) -> str:
    name = f"PGRECALL_{part.upper()}_URL"
    if not os.environ.get("DATABASE_URL") or not os.environ.get(name):
        pytest.skip(f"no {part}: DATABASE_URL and {name} name none (scripts/test --stack does)")
    return os.environ[name]


def in_database(url: str, name: str) -> str:
    return re.sub(r"(?<=://)([^/?]*)(/[^?]*)?", rf"\1/{name}", url, count=1)


def name_of(url: str) -> str:
    return psycopg.conninfo.conninfo_to_dict(url)["dbname"]


@pytest.fixture(scope="session")
def pooler_url() -> str:
    return _address("pooler")


@pytest.fixture
def pooled_url(pooler_url: str, db_url: str) -> str:
    """A fresh clone of the migrated template, through the pooler."""
    return in_database(pooler_url, name_of(db_url))


@pytest.fixture
def console_url(pooler_url: str) -> str:
    """PgBouncer's own console."""
    return in_database(pooler_url, "pgbouncer")


@pytest.fixture(scope="session")
def standby_url() -> str:
    return _address("standby")


@pytest.fixture(scope="session")
def handbook_url(standby_url: str, databases) -> Iterator[str]:
    """On the primary: the handbook as scripts/demo puts it in, and an HNSW index."""
    with databases.temporary("handbook") as url:
        done = subprocess.run(
            [sys.executable, "-m", "pgrecall.demo", "--quiet"],
            env=os.environ | {"DATABASE_URL": url},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("create extension pg_stat_statements")
            connection.execute("call recall.build_vector_indexes('handbook', 1)")
            connection.execute("select recall.set_strategy('words', '{\"bm25\": 1}')")
            connection.execute(
                "select recall.ingest_document('handbook', 'Drawing',"
                " e'A drawing.\\n\\n![A red slot](s.png)\\n', 'markdown')"
            )
            connection.execute("select recall.register_model('clip', 'external', 3, '{}', 'image')")
            connection.execute("select recall.attach_image_model('handbook', 'clip')")
            connection.execute("update recall.image_embedding set content_embedding = '[1,0,0]'")
            connection.execute(
                "select recall.load_golden_set('golden', 'handbook', jsonb_agg(jsonb_build_object("
                "'id', q.id, 'question', q.title, 'relevant', jsonb_build_array(q.title))))"
                " from (select id, title from recall.document order by id limit 5) as q"
            )
            connection.execute("select recall.record_evaluation('golden')")
            connection.execute("select recall.start_experiment('handbook', 'e', '{default,words}')")
            connection.execute(
                "create view heading as select title as text, id % 2 as label from recall.document"
            )
            connection.execute("select recall.tune('titles', 'text-classification', 'heading')")
            connection.execute("select recall.share_project('titles', array['recall_reader'])")
            connection.execute("set role recall_reader")
            connection.execute("select recall.chat('standby', 'WAL 日誌堆積怎麼辦', 'handbook')")
            connection.execute("reset role")
            connection.execute("select recall.set_setting('frequent_unrated_askers', '1')")
            connection.execute("call recall.refresh_frequent_questions()")
        yield url


def replayed(primary_url: str, standby_url: str) -> str:
    """The same database on the standby, once it has replayed all that the primary wrote."""
    with psycopg.connect(primary_url, autocommit=True) as primary:
        written = primary.execute("select pg_current_wal_flush_lsn()").fetchone()[0]
    end = time.monotonic() + 120
    with psycopg.connect(in_database(standby_url, "postgres"), autocommit=True) as standby:
        query = "select pg_last_wal_replay_lsn() >= %s::pg_lsn"
        while not standby.execute(query, [written]).fetchone()[0]:
            assert time.monotonic() < end, "the standby does not follow"
            time.sleep(0.1)
    return in_database(standby_url, name_of(primary_url))


@pytest.fixture(scope="session")
def follow(standby_url: str) -> Callable[[str], str]:
    """Waits for the standby; gives the address there of a database of the primary."""
    return lambda primary_url: replayed(primary_url, standby_url)


@pytest.fixture(scope="session")
def replica_url(handbook_url: str, follow) -> str:
    return follow(handbook_url)


def vector(of: str) -> list[float]:
    """Three numbers that belong to a text."""
    return [1 + byte / 64 for byte in hashlib.sha256(of.encode()).digest()[:3]]


class Embedder(http.server.BaseHTTPRequestHandler):
    """An OpenAI-compatible server whose vectors belong to their texts."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        data = [{"index": n, "embedding": vector(t)} for n, t in enumerate(body["input"])]
        answer = json.dumps({"data": data}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_arguments) -> None:
        pass


@pytest.fixture
def vector_of() -> Callable[[str], list[float]]:
    """What the server of embedder_url gives."""
    return vector


@pytest.fixture
def embedder_url() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Embedder) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def register(embedder_url: str) -> Callable[[psycopg.Connection], None]:
    """Makes the server known to a database: the model 'h', the strategy 'ask'."""

    def make(database: psycopg.Connection) -> None:
        database.execute("create extension http")
        database.execute("insert into recall.http_origin values (%s)", [embedder_url])
        database.execute(
            "select recall.register_model('h', 'http', 3, jsonb_build_object('url', %s::text))",
            [embedder_url],
        )
        database.execute(
            "select recall.set_strategy('ask', p_options =>"
            """ '{"query_vector": "provider", "query_budget_ms": 60000}')"""
        )

    return make
