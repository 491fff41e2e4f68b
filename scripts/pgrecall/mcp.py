"""scripts/mcp: carries messages of the Model Context Protocol between agents and recall.mcp.

    scripts/mcp                                   stdio: one message a line
    scripts/mcp --http [--port 8765]              streamable HTTP at /mcp, on this machine only
    scripts/mcp --http --host 0.0.0.0 --tokens FILE --allow-host kb.example.org
    scripts/mcp --new-token ROLE                  a token, and its line for the file

What a message says and what is answered is the function's business, in the database; here are
lines, headers, status codes and connections. docs/agents.md is the manual.
"""

import argparse
import asyncio
import base64
import binascii
import hashlib
import json
import re
import secrets
import socket
import sys
import threading
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from psycopg_pool import AsyncConnectionPool, PoolClosed, PoolTimeout

from pgrecall.server import ServerError, database_url, say

PARSE_ERROR, INVALID_REQUEST, INVALID_PARAMS, INTERNAL_ERROR = -32700, -32600, -32602, -32603
HEADER_MISMATCH = -32020
STATUS = {PARSE_ERROR: 400, INVALID_REQUEST: 400, -32601: 404, INVALID_PARAMS: 400,
          HEADER_MISMATCH: 400, -32021: 400, -32022: 400}  # fmt: skip
VERSION = "io.modelcontextprotocol/protocolVersion"
# From here on each request says its version itself, and HTTP repeats what it asks in headers.
FIRST_STATELESS = "2026"
NAMED = {"tools/call": "name", "prompts/get": "name", "resources/read": "uri"}
LOOPBACK = {"localhost", "127.0.0.1", "[::1]", "::1"}
SESSIONS = 10_000
# How long after the end of its input stdio still waits for answers.
FAREWELL_SECONDS = 5.0
# A call that asks for progress is told so often that it is still being worked on.
PROGRESS_SECONDS = 1.0
Tell = Callable[[str], None]


class Refusal(Exception):
    """What keeps a message from the database, as an error of JSON-RPC."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def error(code: int, message: str, id: Any = None) -> str:
    reply = {"jsonrpc": "2.0"} | ({} if id is None else {"id": id})
    return json.dumps(reply | {"error": {"code": code, "message": message}})


# -- messages --------------------------------------------------------------------------------------


@dataclass
class Message:
    """A message's text, and the little of it that carrying it takes."""

    text: str
    id: Any = None
    method: str | None = None
    params: dict[str, Any] = field(default_factory=dict)
    cancels: Any = None

    @property
    def version(self) -> Any:
        return self._meta(VERSION)

    @property
    def progress(self) -> Any:
        token = self._meta("progressToken")
        return token if self.id is not None and is_key(token) else None

    def _meta(self, name: str) -> Any:
        meta = self.params.get("_meta")
        return meta.get(name) if isinstance(meta, dict) else None


def read_message(data: bytes) -> Message:
    try:
        text = data.decode("utf-8")
        value = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise Refusal(PARSE_ERROR, f"Not JSON: {str(problem)[:200]}") from None
    message = Message(text)
    if isinstance(value, dict):
        is_id = isinstance(value.get("id"), (str, int)) and not isinstance(value["id"], bool)
        message.id = value["id"] if is_id else None
        message.method = value["method"] if isinstance(value.get("method"), str) else None
        if isinstance(value.get("params"), dict):
            message.params = value["params"]
        if message.method == "notifications/cancelled":
            message.cancels = message.params.get("requestId")
    return message


# -- the database ----------------------------------------------------------------------------------


class Database:
    """recall.mcp over a pool of connections, each call in a transaction of its own."""

    def __init__(self, url: str, connections: int, seconds: float) -> None:
        self.seconds = seconds
        self.pool = AsyncConnectionPool(
            url,
            min_size=1,
            max_size=connections,
            timeout=min(seconds, 10.0),
            open=False,
            check=AsyncConnectionPool.check_connection,
            # A pooler before the server need not keep statements.
            kwargs={"prepare_threshold": None, "application_name": "pgrecall mcp"},
        )

    async def ask(self, message: Message, role: str | None, tell: Tell) -> str | None:
        """The answer's text, None where none is due; what goes wrong is an answer too."""
        beat = asyncio.create_task(report_progress(message.progress, tell))
        try:
            return await self._answer(message, role)
        finally:
            beat.cancel()

    async def _answer(self, message: Message, role: str | None) -> str | None:
        try:
            return await self._ask(message.text, role)
        except (PoolTimeout, PoolClosed, psycopg.OperationalError) as problem:
            if isinstance(problem, psycopg.errors.QueryCanceled):
                told = f"Given up after {self.seconds:g} seconds"
            elif is_unreadable(problem):
                return error(PARSE_ERROR, "Not JSON that the database can read", message.id)
            else:
                say(f"mcp: {problem}")
                told = "The database cannot be reached or is busy; try again later"
        except psycopg.errors.InsufficientPrivilege as problem:
            say(f"mcp: {problem}")
            told = "This role may not use recall.mcp; it needs recall_reader"
        except (psycopg.errors.UndefinedFunction, psycopg.errors.InvalidSchemaName):
            told = "This database has no recall.mcp; alembic upgrade head makes it"
        except psycopg.Error as problem:
            if is_unreadable(problem):
                return error(PARSE_ERROR, "Not JSON that the database can read", message.id)
            say(f"mcp: {problem.sqlstate}: {problem}")
            told = "Internal error"
        return error(INTERNAL_ERROR, told, message.id)

    async def _ask(self, text: str, role: str | None) -> str | None:
        async with self.pool.connection() as connection:
            await connection.execute(
                "select set_config('statement_timeout', %s, true),"
                " case when %s::text is not null then set_config('role', %s, true) end",
                [str(int(self.seconds * 1000)), role, role],
            )
            cursor = await connection.execute("select recall.mcp(%s::jsonb)::text", [text])
            row = await cursor.fetchone()
            return row[0] if row else None


async def report_progress(token: Any, tell: Tell) -> None:
    """The seconds so far: how much is left, a statement does not tell."""
    seconds = 0.0
    while token is not None:
        await asyncio.sleep(PROGRESS_SECONDS)
        seconds += PROGRESS_SECONDS
        params = {"progressToken": token, "progress": seconds}
        tell(json.dumps({"jsonrpc": "2.0", "method": "notifications/progress", "params": params}))


def is_unreadable(problem: psycopg.Error) -> bool:
    """The message itself: NUL characters, halves of characters, numbers or nesting beyond all."""
    in_function = "recall.mcp(" in (problem.diag.context or "")
    return not in_function and (problem.sqlstate or "")[:2] in {"22", "54"}


# -- stdio -----------------------------------------------------------------------------------------


class Stdio:
    """One message a line; answers as they come, none for what was cancelled."""

    def __init__(self, database: Database, role: str | None, largest: int) -> None:
        self.database = database
        self.role = role
        self.largest = largest
        self.lines: asyncio.Queue[bytes | Refusal | None] = asyncio.Queue()
        self.tasks: set[asyncio.Task] = set()
        self.running: dict[Any, asyncio.Task] = {}

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._read, args=[loop], daemon=True).start()
        await self.database.pool.open()
        try:
            while (line := await self.lines.get()) is not None:
                self._take(line)
            if self.tasks:
                _, late = await asyncio.wait(self.tasks, timeout=FAREWELL_SECONDS)
                for task in late:
                    task.cancel()
                await asyncio.gather(*late, return_exceptions=True)
        finally:
            await self.database.pool.close()

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        """In a thread: what stdin is, a pipe, a file or a terminal, makes no difference."""
        source = sys.stdin.buffer
        while line := source.readline(self.largest + 1):
            taken: bytes | Refusal = line
            if len(line) > self.largest:
                while line and not line.endswith(b"\n"):
                    line = source.readline(self.largest)
                taken = Refusal(INVALID_REQUEST, f"Larger than {self.largest} bytes")
            loop.call_soon_threadsafe(self.lines.put_nowait, taken)
        loop.call_soon_threadsafe(self.lines.put_nowait, None)

    def _take(self, line: bytes | Refusal) -> None:
        try:
            if isinstance(line, Refusal):
                raise line
            if not line.strip():
                return
            message = read_message(line)
        except Refusal as refusal:
            self._write(error(refusal.code, str(refusal)))
            return
        if is_key(message.cancels) and message.cancels in self.running:
            self.running[message.cancels].cancel()
        task = asyncio.create_task(self._answer(message))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        if message.id is not None:
            self.running[message.id] = task

    async def _answer(self, message: Message) -> None:
        try:
            reply = await self.database.ask(message, self.role, self._write)
        finally:
            if self.running.get(message.id) is asyncio.current_task():
                del self.running[message.id]
        if reply is not None:
            self._write(reply)

    @staticmethod
    def _write(reply: str) -> None:
        # jsonb's text has no line feeds; those inside texts are escaped.
        sys.stdout.buffer.write(reply.encode() + b"\n")
        sys.stdout.buffer.flush()


def is_key(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool)


# -- tokens ----------------------------------------------------------------------------------------


class Tokens:
    """Roles by the SHA-256 of their tokens, from a file that is read again when it changes."""

    LINE = re.compile(r"^sha256:([0-9a-f]{64})\s+(\S+)$")

    def __init__(self, path: Path) -> None:
        self.path = path
        self.stamp: tuple[int, int] | None = None
        self.roles: dict[str, str] = {}
        self.read()

    def read(self) -> None:
        state = self.path.stat()
        stamp = (state.st_mtime_ns, state.st_size)
        if stamp == self.stamp:
            return
        roles = {}
        for number, line in enumerate(self.path.read_text().splitlines(), 1):
            line = line.strip()
            if line and not line.startswith("#"):
                match = self.LINE.match(line)
                if match is None:
                    raise ValueError(f"{self.path}:{number}: not 'sha256:HEX ROLE'")
                roles[match[1]] = match[2]
        self.stamp, self.roles = stamp, roles

    def role(self, authorization: str) -> str | None:
        try:
            self.read()
        except (OSError, ValueError) as problem:
            # A file that cannot be read lets nobody in.
            say(f"mcp: {problem}")
            return None
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            return None
        return self.roles.get(hashlib.sha256(token.strip().encode()).hexdigest())


def new_token(role: str) -> None:
    token = secrets.token_urlsafe(32)
    print(f"token: {token}")
    print(f"line:  sha256:{hashlib.sha256(token.encode()).hexdigest()} {role}")


# -- streamable HTTP -------------------------------------------------------------------------------


class Http:
    """POST /mcp: a message in, its answer out as JSON, or as events where there was progress before
    it. A client that hangs up cancels its call."""

    def __init__(self, database: Database, tokens: Tokens | None, role: str | None, largest: int,
                 hosts: set[str], origins: set[str]) -> None:  # fmt: skip
        self.database = database
        self.tokens = tokens
        self.role = role
        self.largest = largest
        self.hosts = hosts
        self.origins = origins
        # Of clients that shake hands: session -> role. The oldest goes where there are too many.
        self.sessions: OrderedDict[str, str | None] = OrderedDict()
        self.running: dict[tuple[str, Any], asyncio.Task] = {}

    def app(self) -> Any:
        from starlette.applications import Starlette
        from starlette.routing import Route

        @asynccontextmanager
        async def lifespan(_):
            await self.database.pool.open()
            yield
            await self.database.pool.close()

        route = Route("/mcp", self.serve, methods=["POST", "DELETE"])
        return Starlette(routes=[route], lifespan=lifespan)

    async def serve(self, request: Any) -> Any:
        from starlette.responses import Response

        headers = request.headers
        if not self._is_own(headers):
            return reply_of(403, error(INVALID_REQUEST, "Host or Origin is not allowed"))
        role = self.role
        if self.tokens is not None:
            role = self.tokens.role(headers.get("authorization", ""))
            if role is None:
                return reply_of(401, error(INVALID_REQUEST, "A bearer token is needed"),
                                {"WWW-Authenticate": "Bearer"})  # fmt: skip
        session = headers.get("mcp-session-id")
        if request.method == "DELETE":
            if not self._is_known(session, role):
                return Response(status_code=404)
            del self.sessions[session]
            return Response(status_code=204)
        if headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return reply_of(415, error(INVALID_REQUEST, "Content-Type must be application/json"))
        accepted = headers.get("accept", "*/*")
        if not re.search(r"application/(json|\*)|\*/\*", accepted):
            return reply_of(406, error(INVALID_REQUEST, "Accept must have application/json"))
        data = await self._body(request)
        if data is None:
            return reply_of(413, error(INVALID_REQUEST, f"Larger than {self.largest} bytes"))
        message = None
        try:
            message = read_message(data)
            if is_stateless(message, headers):
                check_headers(message, headers)
                session = None
            elif session is not None and not self._is_known(session, role):
                return reply_of(404, error(INVALID_REQUEST, "No such session", message.id))
        except Refusal as refusal:
            id = message.id if message else None
            return reply_of(STATUS[refusal.code], error(refusal.code, str(refusal), id))
        return await self._answer(request, message, role, session)

    def _is_own(self, headers: Any) -> bool:
        """A page of another site, or one whose name was bent to this address, is turned away."""
        host, origin = headers.get("host", ""), headers.get("origin")
        return bare_host(host) in self.hosts and (
            origin is None
            or origin in self.origins
            or bare_host(origin.partition("://")[2]) in self.hosts & LOOPBACK
        )

    def _is_known(self, session: str | None, role: str | None) -> bool:
        return session in self.sessions and self.sessions[session] == role

    async def _body(self, request: Any) -> bytes | None:
        data = bytearray()
        async for part in request.stream():
            data += part
            if len(data) > self.largest:
                return None
        return bytes(data)

    async def _answer(self, request: Any, message: Message, role: str | None,
                      session: str | None) -> Any:  # fmt: skip
        from starlette.responses import Response

        if session and is_key(message.cancels):
            task = self.running.get((session, message.cancels))
            if task is not None:
                task.cancel()
        # What is told of a call, and an end.
        told: asyncio.Queue[str | None] = asyncio.Queue()
        accepts = "text/event-stream" in request.headers.get("accept", "")
        # The answer to a handshake has a header of its own.
        streams = accepts and message.method != "initialize"
        tell = told.put_nowait if streams else lambda _: None
        call = asyncio.create_task(self.database.ask(message, role, tell))
        key = (session, message.id) if session and message.id is not None else None
        if key:
            self.running[key] = call

        def end(_: asyncio.Task) -> None:
            told.put_nowait(None)
            if key and self.running.get(key) is call:
                del self.running[key]

        call.add_done_callback(end)
        events = events_of(call, told, asyncio.ensure_future(hang_up(request)))
        first = await anext(events, None)
        if first is not None and not call.done():
            return stream_of(first, events)
        await events.aclose()
        if call.cancelled():
            # Nobody reads it; a status that says so.
            return Response(status_code=499)
        text = call.result()
        if text is None:
            return Response(status_code=202)
        reply = json.loads(text)
        code = reply.get("error", {}).get("code")
        fresh = {}
        if message.method == "initialize" and "result" in reply:
            fresh = {"Mcp-Session-Id": self._open(role)}
        is_plain = code is None or not is_stateless(message, request.headers) and "id" in reply
        return reply_of(200 if is_plain else STATUS.get(code, 200), text, fresh)

    def _open(self, role: str | None) -> str:
        session = secrets.token_urlsafe(24)
        self.sessions[session] = role
        if len(self.sessions) > SESSIONS:
            self.sessions.popitem(last=False)
        return session


def reply_of(status: int, text: str, headers: dict[str, str] | None = None) -> Any:
    from starlette.responses import Response

    return Response(text, status, headers, "application/json")


def bare_host(value: str) -> str:
    """Without its port, lower case."""
    return re.sub(r":\d+$", "", value.strip()).lower()


def is_stateless(message: Message, headers: Any) -> bool:
    return message.version is not None or (
        headers.get("mcp-protocol-version", "") >= FIRST_STATELESS
    )


def check_headers(message: Message, headers: Any) -> None:
    """What headers repeat of a message is what it says: else a gateway was told another thing."""
    if message.version is None:
        raise Refusal(INVALID_PARAMS, f"params._meta: needs {VERSION}")
    said = {"mcp-protocol-version": message.version, "mcp-method": message.method}
    if message.method in NAMED:
        said["mcp-name"] = message.params.get(NAMED[message.method])
    for name, value in said.items():
        given = headers.getlist(name)
        if value is not None and (len(given) != 1 or plain_header(given[0]) != value):
            raise Refusal(HEADER_MISMATCH, f"Header mismatch: {name} is not what the message says")


def plain_header(value: str) -> str | None:
    coded = re.fullmatch(r"=\?base64\?(.*)\?=", value.strip())
    if coded is None:
        return value.strip()
    try:
        return base64.b64decode(coded[1], validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None


async def hang_up(request: Any) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def events_of(
    call: asyncio.Task, told: asyncio.Queue[str | None], gone: asyncio.Future
) -> AsyncGenerator[str]:
    """What is told of a call, and its answer; one that nobody waits for any more is cancelled."""
    try:
        while not gone.done():
            event = asyncio.ensure_future(told.get())
            await asyncio.wait([event, gone], return_when=asyncio.FIRST_COMPLETED)
            if not event.done():
                event.cancel()
            elif (text := event.result()) is not None:
                yield text
            else:
                if not call.cancelled() and call.result() is not None:
                    yield call.result()
                return
    finally:
        gone.cancel()
        call.cancel()
        await asyncio.wait([call])


def stream_of(first: str, rest: AsyncGenerator[str]) -> Any:
    """Server-sent events; what they come from is closed when the client goes."""

    async def stream(_scope: Any, _receive: Any, send: Any) -> None:
        async def write(text: str) -> None:
            body = f"data: {text}\n\n".encode()
            await send({"type": "http.response.body", "body": body, "more_body": True})

        headers = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-store")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        async with aclosing(rest):
            await write(first)
            async for text in rest:
                await write(text)
        await send({"type": "http.response.body", "body": b""})

    return stream


def serve_http(http: Http, host: str, port: int) -> None:
    import uvicorn

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    shown = f"[{host}]" if ":" in host else host
    say(f"mcp: http://{shown}:{listener.getsockname()[1]}/mcp")
    config = uvicorn.Config(http.app(), log_level="warning", access_log=False, server_header=False)
    uvicorn.Server(config).run(sockets=[listener])


# -- the command -----------------------------------------------------------------------------------


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/mcp",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    parser.add_argument("--role", help="the role that messages run as; default: who logs in")
    parser.add_argument("--http", action="store_true", help="streamable HTTP instead of stdio")
    parser.add_argument("--host", default="127.0.0.1", help="to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, default=8765, help="8765; 0: any that is free")
    parser.add_argument("--tokens", type=Path, help="a file of lines 'sha256:HEX ROLE'")
    parser.add_argument("--allow-host", action="append", default=[], metavar="NAME",
                        help="a name that clients reach it by, without the port")  # fmt: skip
    parser.add_argument("--allow-origin", action="append", default=[], metavar="URL",
                        help="of pages that may call it: https://app.example.org")  # fmt: skip
    parser.add_argument("--connections", type=int, default=4, help="to the database, at most (4)")
    parser.add_argument("--timeout", type=float, default=60, help="seconds a call (60)")
    parser.add_argument("--max-bytes", type=int, default=16 * 1024 * 1024, help="of a message")
    parser.add_argument("--new-token", metavar="ROLE", help="print a token and its line, and end")
    options = parser.parse_args(arguments)
    if options.http and options.host not in LOOPBACK:
        if options.tokens is None:
            parser.error("--host beyond this machine needs --tokens")
        if not options.allow_host:
            parser.error("--host beyond this machine needs --allow-host")
    if options.http and options.tokens is not None and options.role is not None:
        parser.error("--role and --tokens: the tokens tell the roles")
    if options.connections < 1 or options.timeout <= 0 or options.max_bytes < 1:
        parser.error("--connections, --timeout and --max-bytes: must be above 0")
    return options


def main() -> None:
    options = parse()
    if options.new_token:
        new_token(options.new_token)
        return
    try:
        database = Database(
            database_url(options.database_url), options.connections, options.timeout
        )
        if not options.http:
            asyncio.run(Stdio(database, options.role, options.max_bytes).run())
            return
        tokens = Tokens(options.tokens) if options.tokens else None
        hosts = {name.lower() for name in options.allow_host}
        if options.host in LOOPBACK:
            hosts |= LOOPBACK
        origins = set(options.allow_origin)
        http = Http(database, tokens, options.role, options.max_bytes, hosts, origins)
        serve_http(http, options.host, options.port)
    except (ServerError, OSError, ValueError) as problem:
        say(f"mcp: {problem}")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
