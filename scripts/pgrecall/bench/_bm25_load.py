"""The databases of scripts/bench bm25: made once, kept, and brought to the working tree."""

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from psycopg import sql

from pgrecall.bench import Figures, _bm25_text, address
from pgrecall.server import ROOT, ServerError, say

PREFIX = "pgrecall_bench_bm25_"
PRODUCT = "bench"
ANALYZING = 2  # connections
ANALYZED_AT_ONCE = 2_000  # passages
INSERTED_AT_ONCE = 50_000  # chunks
FIRST_DOCUMENT = 1_000_000_000  # chunks are numbered from 1
NEXT_ID = 2_000_000_000

# What the terms, and what the index, of a kept database were made by.
TERMS = ["db/functions/10_analyze", "scripts/pgrecall/bench/_bm25_text.py"]
INDEX = [
    "db/functions/00_core", "db/functions/10_analyze", "db/functions/30_index", "db/migrations",
    "db/triggers",
]  # fmt: skip

SETTINGS = """
set client_min_messages = warning;
set jit = off;
set work_mem = '64MB';
set maintenance_work_mem = '1GB';
set max_parallel_workers_per_gather = 0;
set max_parallel_maintenance_workers = 0
"""

LOAD = """
insert into recall.chunk (
    product_id, id, doc_id, ordinal, content_chunk, ts_vector_extra, analyzer, analyzer_version,
    length, version, content_hash
)
select
    p.id, c.id, %(first)s + c.document, c.ordinal, t.content, t.terms, p.analyzer,
    recall._analyzer_version(p.analyzer),
    (select coalesce(sum(cardinality(u.positions)), 0) from unnest(t.terms) as u),
    c.id, sha256(convert_to(t.content, 'UTF8'))
from bench.plan as c
join bench.passage as a on a.id = c.first
join bench.passage as b on b.id = c.second
join recall.product as p on p.name = %(product)s
cross join lateral (
    select a.first || b.second as content, a.first_terms || b.second_terms as terms
) as t
where c.id > %(after)s and c.id <= %(until)s
order by c.id
"""

# A word that every text search configuration keeps as it is, for any term.
CODED = (
    "(select coalesce(string_agg(repeat('t' || left(md5(t.lexeme), 11) || ' ',"
    " cardinality(t.positions)), ''), '') from unnest({}) as t)"
)

# Beside our index, on the same terms: the extension that the server must have, what the table has
# of a chunk, and the index.
PEERS = {
    "pg_textsearch": (
        "pg_textsearch",
        CODED.format("c.ts_vector_extra"),
        "using bm25 (terms) with (text_config = 'simple', k1 = 1.2, b = 0.75)",
    ),
    "rum": ("rum", "c.ts_vector_extra", "using rum (terms rum_tsvector_ops)"),
    "gin": (None, "c.ts_vector_extra", "using gin (terms)"),
}


class Cost(NamedTuple):
    """Of an index: what building it took, where that is known, and its bytes."""

    seconds: float | None = None
    cpu_seconds: float | None = None
    size: float | None = None


class Server:
    """Where the databases are."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.admin = psycopg.connect(url, autocommit=True)
        if not self._one("select current_setting('is_superuser') = 'on'"):
            raise ServerError("bench bm25 loads past the triggers, which takes a superuser")

    def _one(self, query: str, *parameters: Any) -> Any:
        row = self.admin.execute(query, parameters).fetchone()
        return row and row[0]

    def _change(self, statement: str, *names: str) -> None:
        self.admin.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def connect(self, name: str) -> psycopg.Connection:
        connection = psycopg.connect(
            address(self.url, name), autocommit=True, application_name="pgrecall bench"
        )
        connection.execute(SETTINGS)
        return connection

    def exists(self, name: str) -> bool:
        return self._one("select true from pg_database where datname = %s", name) is not None

    def create(self, name: str) -> None:
        self.drop(name)
        self._change("create database {} template template0", name)

    def drop(self, name: str) -> None:
        self._change("drop database if exists {} with (force)", name)

    @contextmanager
    def copy(self, name: str, label: str) -> Iterator[str]:
        """The name of a copy of a database to which nobody is connected; dropped at the end."""
        copied = f"{name}_{label}"
        self.drop(copied)
        try:
            self._change("create database {} template {} strategy file_copy", copied, name)
            yield copied
        finally:
            self.drop(copied)

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """One bench at a time works on a database."""
        if not self._one("select pg_try_advisory_lock(hashtext(%s))", name):
            raise ServerError(f"another scripts/bench bm25 works on the database {name}")
        try:
            yield
        finally:
            self._one("select pg_advisory_unlock(hashtext(%s))", name)

    def lacks(self, peer: str) -> str | None:
        """Why the server cannot have a peer."""
        extension = PEERS[peer][0]
        if extension is None:
            return None
        if not self._one("select true from pg_available_extensions where name = %s", extension):
            return f"the server does not have the extension {extension}"
        # rum needs no preloading.
        if extension == "pg_textsearch" and extension not in self._one(
            "select current_setting('shared_preload_libraries')"
        ):
            return f"{extension} is not in shared_preload_libraries"
        return None


class Database:
    """So many chunks in our index, and in those of the peers."""

    def __init__(self, server: Server, chunks: int) -> None:
        self.server = server
        self.chunks = chunks
        self.name = f"{PREFIX}{chunks}"
        self.connection: psycopg.Connection

    def prepare(self, peers: Iterable[str], fresh: bool) -> Figures:
        """Makes what is missing or was made by other sources; gives sizes and build times."""
        terms, index = fingerprint(TERMS), fingerprint(INDEX)
        if fresh or not self.server.exists(self.name) or self._made().get("terms") != terms:
            say(f"{self.name}: made anew")
            self.server.create(self.name)
        with self.server.connect(self.name) as self.connection:
            self.connection.execute(
                "create schema if not exists bench;"
                " create table if not exists bench.made"
                " (what text primary key, fingerprint text, seconds float8, cpu_seconds float8,"
                " bytes float8)"
            )
            if self._made().get("ours") == index:
                self._python("pgrecall.apply")
            else:
                self.connection.execute("drop schema if exists recall cascade")
                self._python("alembic", "upgrade", "head")
            self._make("terms", terms, self._load_terms)
            self._make("ours", index, self._load_ours)
            for peer in peers:
                self._make(peer, terms, partial(self._load_peer, peer))
            rows = self.connection.execute(
                "select what, seconds, cpu_seconds, bytes from bench.made where what = any(%s)",
                [["ours", "vocabulary", *peers]],
            ).fetchall()
        figures: Figures = {}
        for what, *values in rows:
            for figure, value in zip(["build_s", "build_cpu_s", "bytes"], values, strict=True):
                if value is not None:
                    figures[f"{what}_{figure}"] = value
        return figures

    def _made(self) -> dict[str, str]:
        with self.server.connect(self.name) as connection:
            if connection.execute("select to_regclass('bench.made')").fetchone()[0] is None:
                return {}
            return dict(connection.execute("select what, fingerprint from bench.made").fetchall())

    def _make(self, what: str, made_by: str, make: Callable[[], Cost]) -> None:
        if self._made().get(what) == made_by:
            return
        start = time.monotonic()
        self._note(what, made_by, make())
        say(f"{self.name}: {what} in {time.monotonic() - start:.0f} s")

    def _note(self, what: str, made_by: str, cost: Cost) -> None:
        self.connection.execute("delete from bench.made where what = %s", [what])
        self.connection.execute(
            "insert into bench.made (what, fingerprint, seconds, cpu_seconds, bytes)"
            " values (%s, %s, %s, %s, %s)",
            [what, made_by, *cost],
        )

    def _python(self, *arguments: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", *arguments],
            check=False,
            cwd=ROOT,
            env=os.environ | {"DATABASE_URL": address(self.server.url, self.name)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode != 0:
            raise ServerError(f"{' '.join(arguments)} failed:\n{done.stdout}")

    def _timed(self, statement: str, *parameters: Any) -> Cost:
        """A build, after what was loaded before it is on disk."""
        self.connection.execute("checkpoint")
        cpu = cpu_seconds(self.connection)
        start = time.perf_counter()
        self.connection.execute(statement, parameters)
        seconds = time.perf_counter() - start
        return Cost(seconds, None if cpu is None else cpu_seconds(self.connection) - cpu)

    # -- the text and its terms --------------------------------------------------------------------

    def _load_terms(self) -> Cost:
        halves = _bm25_text.read_halves()
        sizes = [len(of_set) for of_set in halves.values()]
        texts = [pair for of_set in halves.values() for pair in of_set]
        chunks = _bm25_text.plan(sizes, self.chunks)
        later = _bm25_text.appended(sizes, self.chunks // 10, chunks[-1].document + 1)
        columns = "document bigint, ordinal integer, first integer, second integer"
        self.connection.execute(
            "drop table if exists bench.raw, bench.passage, bench.plan, bench.later;"
            " create table bench.raw (id integer primary key, first text, second text);"
            " create table bench.passage (id integer primary key, first text, second text,"
            " first_terms tsvector, second_terms tsvector);"
            f" create table bench.plan (id bigint primary key, {columns});"
            f" create table bench.later ({columns})"
        )
        used = sorted({n for chunk in [*chunks, *later] for n in (chunk.first, chunk.second)})
        self._copy("bench.raw", ((n, *texts[n]) for n in used))
        self._copy("bench.plan", ((n, *chunk) for n, chunk in enumerate(chunks, 1)))
        self._copy("bench.later", iter(later))
        self._analyze(range(0, used[-1] + 1, ANALYZED_AT_ONCE))
        self.connection.execute("drop table bench.raw")
        self.connection.execute("vacuum analyze")
        return Cost()

    def _copy(self, table: str, rows: Iterator[tuple]) -> None:
        with (
            self.connection.cursor() as cursor,
            cursor.copy(f"copy {table} from stdin") as copy,
        ):
            for row in rows:
                copy.write_row(row)

    def _analyze(self, starts: range) -> None:
        """Each half once; the terms of a chunk are those of its halves, one after the other."""

        def analyze(start: int) -> None:
            with self.server.connect(self.name) as connection:
                connection.execute(
                    "insert into bench.passage select id, first, second, recall.analyze(first),"
                    " recall.analyze(second) from bench.raw where id >= %s and id < %s",
                    [start, start + starts.step],
                )

        with ThreadPoolExecutor(ANALYZING) as pool:
            for number, _ in enumerate(pool.map(analyze, starts), 1):
                if number % 10 == 0:
                    say(f"{self.name}: passages analyzed, {number / len(starts):.0%}")

    # -- our index ---------------------------------------------------------------------------------

    def _load_ours(self) -> Cost:
        execute = self.connection.execute
        execute("select recall.create_product(%s)", [PRODUCT])
        execute(
            "insert into recall.document (id, product_name, external_id, title)"
            " select distinct %s + document, %s, document::text, '' from bench.plan",
            [FIRST_DOCUMENT, PRODUCT],
        )
        execute("set session_replication_role = replica")
        for after in range(0, self.chunks, INSERTED_AT_ONCE):
            execute(
                LOAD,
                {"first": FIRST_DOCUMENT, "product": PRODUCT, "after": after,
                 "until": after + INSERTED_AT_ONCE},
            )  # fmt: skip
            say(f"{self.name}: {min(after + INSERTED_AT_ONCE, self.chunks):,} chunks inserted")
        execute("reset session_replication_role")
        execute(
            "select setval(format('recall._version_%%s', id), %s) from recall.product"
            " where name = %s",
            [self.chunks, PRODUCT],
        )
        execute("select setval('recall.id_seq', %s)", [NEXT_ID])
        execute("vacuum analyze")
        before = self._index_sizes()
        cost = self._timed("select recall.rebuild_index(%s)", PRODUCT)
        execute("vacuum analyze")
        grown = {n: size - before.get(n, 0) for n, size in self._index_sizes().items()}
        # The words of by_fuzzy, which no peer has.
        self._note("vocabulary", "", Cost(size=grown.pop("_trigram", 0)))
        return cost._replace(size=sum(grown.values()))

    def _index_sizes(self) -> dict[str, float]:
        """The internal tables of the schema, with their own indexes."""
        return dict(
            self.connection.execute(
                "select relname, pg_total_relation_size(oid)::float8 from pg_class"
                " where relnamespace = 'recall'::regnamespace and relkind = 'r'"
                " and starts_with(relname, '_')"
            ).fetchall()
        )

    # -- the others --------------------------------------------------------------------------------

    def _load_peer(self, peer: str) -> Cost:
        extension, terms, index = PEERS[peer]
        if extension is not None:
            self.connection.execute(f"create extension if not exists {extension}")
        self.connection.execute(
            f"drop table if exists bench.{peer};"
            f" create table bench.{peer} as select c.id, {terms} as terms from recall.chunk as c"
            " order by c.id"
        )
        self.connection.execute(f"vacuum analyze bench.{peer}")
        cost = self._timed(f"create index {peer}_idx on bench.{peer} {index}")
        size = self.connection.execute(
            "select pg_relation_size(%s::regclass)::float8", [f"bench.{peer}_idx"]
        ).fetchone()[0]
        return cost._replace(size=size)


def fingerprint(paths: list[str]) -> str:
    digest = hashlib.sha256()
    for given in (ROOT / path for path in paths):
        for file in sorted(given.rglob("*")) if given.is_dir() else [given]:
            if file.suffix in (".sql", ".py"):
                digest.update(str(file.relative_to(ROOT)).encode() + Path(file).read_bytes())
    return digest.hexdigest()


def cpu_seconds(connection: psycopg.Connection) -> float | None:
    """What the server's process of a connection computed, if it is one of this machine."""
    if connection.info.host not in ("127.0.0.1", "localhost") and "/" not in connection.info.host:
        return None
    process = Path("/proc", str(connection.info.backend_pid))
    try:
        if not process.joinpath("cmdline").read_bytes().startswith(b"postgres:"):
            return None
        return int(process.joinpath("schedstat").read_text().split()[0]) / 1e9
    except OSError:
        return None


def append(connection: psycopg.Connection) -> tuple[int, float]:
    """The later documents, each in a transaction of its own; their chunks, and the seconds."""
    query = "select distinct document from bench.later order by document"
    documents = connection.execute(query).fetchall()
    chunks = 0
    start = time.perf_counter()
    for (document,) in documents:
        with connection.transaction():
            row = connection.execute(
                "insert into recall.document (product_name, external_id, title)"
                " values (%s, %s, '') returning id",
                [PRODUCT, str(document)],
            ).fetchone()
            chunks += connection.execute(
                "insert into recall.chunk (doc_id, ordinal, content_chunk)"
                " select %s, l.ordinal, a.first || b.second from bench.later as l"
                " join bench.passage as a on a.id = l.first"
                " join bench.passage as b on b.id = l.second"
                " where l.document = %s order by l.ordinal",
                [row[0], document],
            ).rowcount
    return chunks, time.perf_counter() - start
