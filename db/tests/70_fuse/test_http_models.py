"""Rerankers and query vectors over HTTP, against servers that answer in the vendors' formats.

Needs the extension http: the Debian 13 stack has it, the embedded server has not.
"""

import contextlib
import http.server
import json
import re
import threading
import time
from collections.abc import Callable, Iterator

import psycopg
import pytest


def score(text: str) -> float:
    """The number after a text's #, as a score from 0 to 1."""
    return int(re.search(r"#(\d+)", text)[1]) / 100


def cohere(body: dict) -> object:
    assert body["model"] == "its-name"
    assert body["top_n"] == len(body["documents"])
    found = [{"index": i, "relevance_score": score(t)} for i, t in enumerate(body["documents"])]
    return {"results": sorted(found, key=lambda r: -r["relevance_score"])}


def jina(body: dict) -> object:
    assert body["return_documents"] is False
    return cohere(body)


def tei(body: dict) -> object:
    assert len(body["texts"]) <= 32
    found = [{"index": i, "score": score(t)} for i, t in enumerate(body["texts"])]
    return sorted(found, key=lambda r: -r["score"])


def dashscope(body: dict) -> object:
    assert body["parameters"]["return_documents"] is False
    return {"output": cohere({"model": body["model"]} | body["input"] | body["parameters"])}


FORMATS: dict[str, tuple[str, Callable]] = {
    "cohere": ("/v2/rerank", cohere),
    "jina": ("/v1/rerank", jina),
    "tei": ("/rerank", tei),
    "dashscope": ("/api/v1/services/rerank/text-rerank/text-rerank", dashscope),
}


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append(body)
        time.sleep(self.server.delay)
        if self.path == "/v1/embeddings":
            vectors = [
                [1, score(text), 0.5] if "#" in text else [1, 1, 1] for text in body["input"]
            ]
            answer = {"data": [{"index": i, "embedding": v} for i, v in enumerate(vectors)]}
        else:
            path, make = FORMATS[self.server.format]
            assert self.path == path
            answer = make(body)
        text = json.dumps(answer).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        with contextlib.suppress(BrokenPipeError):
            self.wfile.write(text)

    def log_message(self, *_arguments) -> None:
        pass


@pytest.fixture
def server(db: psycopg.Connection) -> Iterator[http.server.HTTPServer]:
    """Product p with 60 texts, embedded by the server's model m; reranker models r."""
    if not db.execute("select 1 from pg_available_extensions where name = 'http'").fetchone():
        pytest.skip("the server has no extension http")
    db.execute("create extension http")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.requests, server.delay, server.status, server.format = [], 0, 200, "cohere"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    db.execute("insert into recall.http_origin values (%s)", [url])
    options = {"url": url, "model": "its-name"}
    register = "select recall.register_model(%s, 'http', %s, %s::jsonb, %s)"
    db.execute(register, ["m", 3, json.dumps(options), "embed"])
    for name in FORMATS:
        db.execute(register, [name, None, json.dumps(options | {"format": name}), "rerank"])
    for n in range(60):
        db.execute("select recall.ingest_document('p', %s, %s)", [f"T{n}", f"wal {'x ' * n}#{n}"])
    db.execute("select recall.attach_model('p', 'm')")
    db.execute("call recall.embed_pending()")
    db.execute("call recall.learn_query_encoder('p')")
    yield server
    server.shutdown()
    server.server_close()


def search(db: psycopg.Connection, strategy: str, k: int = 60) -> list[tuple[str, float, dict]]:
    query = "select title, score, channels from recall.search('wal', 'p', %s, %s)"
    return db.execute(query, [k, strategy]).fetchall()


def strategy(db: psycopg.Connection, name: str, reranker: str | None, **options: object) -> None:
    db.execute(
        "select recall.set_strategy(%s, %s, p_reranker => %s, p_rerank_candidates => 50,"
        " p_options => %s::jsonb)",
        [name, '{"bm25": 1, "vector": 1}', reranker, json.dumps(options)],
    )


@pytest.mark.parametrize("name", FORMATS)
def test_rerankers(db, server, name):
    strategy(db, "plain", None)
    strategy(db, "http", "http", rerank={"model": name})
    server.format = name
    fused = [title for title, *_ in search(db, "plain")]
    rows = search(db, "http")
    assert [t for t, *_ in rows[50:]] == fused[50:]
    best = [int(title[1:]) for title, *_ in rows[:50]]
    assert sorted(best, reverse=True) == best
    assert {f"T{n}" for n in best} == set(fused[:50])
    assert rows[0][1] == pytest.approx(best[0] / 100)
    assert rows[0][2]["rerank"]["rank"] == 1
    strategy(db, "http", "http", rerank={"model": name, "min_score": 0.4})
    rows = search(db, "http")
    assert [int(title[1:]) for title, *_ in rows] == [n for n in best if n >= 40]


@pytest.mark.parametrize("trouble", ["slow", "status", "no model", "not allowed"])
def test_the_fused_order_stands_in_for_a_reranker(db, server, trouble):
    strategy(db, "plain", None)
    model = "none" if trouble == "no model" else "cohere"
    # What is below min_score is not cut where there are no scores.
    strategy(db, "http", "http", rerank={"model": model, "budget_ms": 300, "min_score": 0.4})
    if trouble == "not allowed":
        db.execute("delete from recall.http_origin")
    server.delay = 2 if trouble == "slow" else 0
    server.status = 503 if trouble == "status" else 200
    rows = search(db, "http")
    assert [title for title, *_ in rows] == [title for title, *_ in search(db, "plain")]
    wanted = {
        "slow": "timed out", "status": "status 503", "no model": "there is no model",
        "not allowed": "no allowed origin",
    }[trouble]  # fmt: skip
    assert wanted in rows[0][2]["rerank"]["fallback"]


def test_a_reranker_in_trouble_rests(db, server):
    strategy(db, "http", "http", rerank={"model": "cohere"})
    server.status = 503
    assert "status 503" in search(db, "http")[0][2]["rerank"]["fallback"]
    server.status = 200
    requests = len(server.requests)
    assert "asked again in" in search(db, "http")[0][2]["rerank"]["fallback"]
    assert len(server.requests) == requests
    db.execute("set recall._provider_pauses = 'no json'")
    assert "rank" in search(db, "http")[0][2]["rerank"]
    assert len(server.requests) == requests + 1


@pytest.mark.parametrize("wanted", ["provider", "sum"])
def test_query_vectors(db, server, wanted):
    strategy(db, "s", None, query_vector=wanted, query_budget_ms=300)
    requests = len(server.requests)
    assert search(db, "s", 1)[0][2]["vector"]["by"] == wanted
    assert len(server.requests) == requests + 1
    explain = "select served_by from recall.explain_search('wal', 'p', 10, 's') where step = %s"
    assert "the provider's vector" in db.execute(explain, ["vector"]).fetchone()[0]
    server.delay = 2
    rows = search(db, "s")
    assert len(rows) == 60
    assert rows[0][2]["vector"]["by"] == "learned"
    assert "timed out" in rows[0][2]["vector"]["fallback"]
    assert "timed out" in db.execute(explain, ["vector"]).fetchone()[0]
    # One search pays the budget: the next ones of this session do not ask.
    requests = len(server.requests)
    server.delay = 0
    again = search(db, "s")
    assert len(server.requests) == requests
    assert "asked again in" in again[0][2]["vector"]["fallback"]
    assert [row[0] for row in again] == [row[0] for row in rows]
    learned = {row[0]: row[2]["vector"]["score"] for row in rows}
    db.execute("update recall.strategy set options = '{}' where name = 's'")
    assert {row[0]: row[2]["vector"]["score"] for row in search(db, "s")} == learned


def test_nothing_is_asked_where_vectors_do_not_count(db, server):
    strategy(db, "s", None, query_vector="provider")
    db.execute("""select recall.set_strategy('s', '{"bm25": 1, "vector": 0}')""")
    requests = len(server.requests)
    assert len(search(db, "s")) == 60
    assert len(server.requests) == requests


def test_a_search_by_a_provider_writes_nothing(db, server):
    strategy(db, "s", "http", query_vector="provider", rerank={"model": "cohere"})
    db.execute("set default_transaction_read_only = on")
    assert search(db, "s", 1)[0][2]["vector"]["by"] == "provider"
