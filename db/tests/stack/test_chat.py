"""A conversation whose follow-ups and answers a model writes, behind an OpenAI-compatible API.

The endpoint is a double of a paid API: a server of this test that speaks the format of
POST /v1/chat/completions. Needs the extension http, which the Debian 13 stack has.
"""

import http.server
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator

import psycopg
import pytest
from pgrecall.server import ROOT

KEY = "sk-do-not-show-0123456789"
QUESTIONS = {
    "流复制怎么搭建一个备库": "流复制怎么搭建一个备库",
    "那同步複製呢?": "流复制的备库怎么设置同步复制?",
    "and the failover?": "流复制怎么故障切换到备库?",
}


class Endpoint(http.server.ThreadingHTTPServer):
    """Rewrites what it knows, sums up in one word, and answers with the first excerpt's words."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.status = 200
        self.rewrite: str | None = None
        self.requests: list[dict] = []
        self.url = f"http://127.0.0.1:{self.server_port}"

    def says(self, messages: list[dict]) -> str:
        system, user = (message["content"] for message in messages)
        if "last_message" in user:
            return self.rewrite or QUESTIONS[json.loads(user)["last_message"]]
        if "conversation" in user:
            return f"summary {len(self.requests)}"
        assert "BEGIN" in system
        excerpt = user.partition(" BEGIN\n[1]")[2].partition("\n[2] ")[0].partition(" END\n")[0]
        return max(excerpt.splitlines()[1:], key=len).strip("-| 。") + "。 [1]"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert self.path == "/v1/chat/completions"
        assert self.headers["Authorization"] == f"Bearer {KEY}"
        assert body["model"] == "its-name"
        assert [message["role"] for message in body["messages"]] == ["system", "user"]
        self.server.requests.append(body)
        message = {"role": "assistant", "content": self.server.says(body["messages"])}
        answer = json.dumps({"choices": [{"index": 0, "message": message}]}).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_arguments) -> None:
        pass


@pytest.fixture
def endpoint(db: psycopg.Connection, db_url: str) -> Iterator[Endpoint]:
    """The handbook, and a strategy whose generator is the endpoint."""
    query = "select 1 from pg_available_extensions where name = 'http'"
    if not db.execute(query).fetchone():
        pytest.skip("the server has no extension http")
    db.execute("create extension http")
    subprocess.run(
        [sys.executable, "-m", "pgrecall.ingest", "--product", "handbook", "handbook/manual"],
        env=os.environ | {"DATABASE_URL": db_url}, cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    endpoint = Endpoint()
    threading.Thread(target=endpoint.serve_forever, daemon=True).start()
    db.execute("insert into recall.http_origin values (%s)", [endpoint.url])
    db.execute("select recall.set_secret('vendor', %s)", [KEY])
    options = {
        "url": endpoint.url, "model": "its-name", "format": "openai", "secret": "vendor",
    }  # fmt: skip
    db.execute(
        "select recall.register_model('writer', 'http', p_options => %s, p_kind => 'generate')",
        [json.dumps(options)],
    )
    strategy(db, {})
    yield endpoint
    endpoint.shutdown()
    endpoint.server_close()


def strategy(db: psycopg.Connection, chat: dict) -> None:
    db.execute(
        "select recall.set_strategy('written', p_options => %s)",
        [json.dumps({"answer": {"generator": "writer"}, "chat": chat})],
    )


def chat(db: psycopg.Connection, message: str, session: str = "s") -> dict:
    cursor = db.execute(
        "select found, markdown, rewritten, reasons, to_jsonb(parts) as parts"
        " from recall.chat(%s, %s, 'handbook', 'written')",
        [session, message],
    )
    return dict(zip((c.name for c in cursor.description), cursor.fetchone(), strict=True))


def asked(endpoint: Endpoint, key: str) -> list[dict]:
    """The requests whose data have this key, each the data."""
    users = [body["messages"][1]["content"] for body in endpoint.requests]
    return [json.loads(user) for user in users if user.startswith("{") and key in user]


def test_three_turns_with_follow_ups(db, endpoint):
    for message, question in QUESTIONS.items():
        answer = chat(db, message)
        assert answer["found"], (answer, endpoint.requests[-1])
        assert answer["rewritten"] == question
        (part,) = [part for part in answer["parts"] if part["kind"] == "document"]
        assert part["generator"] == "writer", part
        assert part["dropped"] == 0
        assert "(https://handbook.example.org/manual/streaming-replication)" in answer["markdown"]
        if message != question:
            assert answer["reasons"]["rewritten_by"] == "writer"
    first, second = asked(endpoint, "last_message")
    assert first["last_message"] == "那同步複製呢?"
    assert [turn["role"] for turn in first["conversation"]] == ["user", "assistant"]
    assert [turn["role"] for turn in second["conversation"]] == ["user", "assistant"] * 2
    for body in endpoint.requests:
        assert "流复制" not in body["messages"][0]["content"], "data are no instructions"


def test_without_the_endpoint_sql_steps_in(db, endpoint):
    chat(db, "流复制怎么搭建一个备库")
    endpoint.status = 503
    answer = chat(db, "那同步複製呢?")
    assert answer["found"]
    assert answer["reasons"]["rewritten_by"] == "sql"
    assert answer["reasons"]["fallback"]
    assert answer["rewritten"].startswith("那同步複製呢? ")
    assert "https://handbook.example.org/" in answer["markdown"]
    assert db.execute("select count(*) from recall.message").fetchone() == (4,)


@pytest.mark.parametrize("said", ["x" * 1001, '""', "\n \n"])
def test_what_is_no_question_is_not_searched(db, endpoint, said):
    chat(db, "流复制怎么搭建一个备库")
    endpoint.rewrite = said
    assert chat(db, "那同步複製呢?")["reasons"]["rewritten_by"] == "sql"


def test_older_turns_are_summed_up(db, endpoint):
    strategy(db, {"history_tokens": 60})
    for message in QUESTIONS:
        chat(db, message)
    assert asked(endpoint, '"summary"')
    summary, to = db.execute("select summary, summarized_to from recall.conversation").fetchone()
    assert re.fullmatch(r"summary \d+", summary)
    assert to > 0
    last = asked(endpoint, "last_message")[-1]["conversation"]
    assert last[0] == {"role": "summary", "content": summary}
    assert db.execute("select count(*) from recall.message").fetchone() == (6,)


def test_the_key_is_nowhere(db, endpoint):
    chat(db, "流复制怎么搭建一个备库")
    endpoint.status = 401
    chat(db, "那同步複製呢?")
    kept = db.execute("select array_agg(m::text) from recall.message as m").fetchone()[0]
    logged = db.execute("select array_agg(q::text) from recall.qa_log as q").fetchone()[0]
    assert KEY not in str(kept + logged)
