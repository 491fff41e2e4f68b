"""Our BM25 index beside pg_textsearch, RUM and GIN: milliseconds, sizes, build times, growth."""

import argparse
import statistics
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import NamedTuple

import psycopg

from pgrecall.bench import Figures, _bm25_text, milliseconds, percentiles
from pgrecall.bench._bm25_load import CODED, PEERS, PRODUCT, Database, Server, append, cpu_seconds
from pgrecall.server import ROOT, ServerError, say

CHUNKS = 200_000
GROWTH = 5  # with --large
QUERIES = 200  # a quarter of them of three languages
TERMS_MAX = 64  # ours keeps the rarest 64 of more, and all are to do the same work
ROUNDS = 5

STATEMENTS = {
    "ours": f"select * from recall.by_bm25(%s, '{PRODUCT}', 10)",
    "pg_textsearch": "select id from bench.pg_textsearch"
    " order by terms <@> to_bm25query(%s, 'bench.pg_textsearch_idx') limit 10",
    "rum": "select id from bench.rum where terms @@ %s::tsquery"
    " order by terms <=> %s::tsquery limit 10",
    "gin": "select id from bench.gin where terms @@ %s::tsquery"
    " order by ts_rank(terms, %s::tsquery) desc limit 10",
}
# Timed in the first round only: a query takes them ten times as long as the others.
SLOW = {"rum", "gin"}
PEERS_START = ROOT.parent / "shared" / "peers" / "start"


class Query(NamedTuple):
    """A question, which ours analyzes itself, and its terms as the others take them."""

    text: str
    words: str
    terms: str
    count: int


@dataclass
class Engine:
    name: str
    label: str
    connection: psycopg.Connection
    times: list[list[float]] = field(default_factory=list)
    cpu_times: list[list[float]] = field(default_factory=list)

    def ask(self, query: Query) -> list[tuple]:
        given = {"ours": query.text, "pg_textsearch": query.words}.get(self.name, query.terms)
        statement = STATEMENTS[self.name]
        parameters = [given] * statement.count("%s")
        return self.connection.execute(statement, parameters, prepare=True).fetchall()

    def ask_timed(self, number: int, query: Query) -> None:
        cpu = cpu_seconds(self.connection)
        start = time.perf_counter()
        self.ask(query)
        self.times[number].append((time.perf_counter() - start) * 1000)
        if cpu is not None:
            self.cpu_times[number].append((cpu_seconds(self.connection) - cpu) * 1000)

    def figures(self) -> Figures:
        figures = percentiles(self.label, [statistics.median(times) for times in self.times])
        if all(self.cpu_times):
            times = [statistics.median(times) for times in self.cpu_times]
            figures |= percentiles(f"{self.label}_cpu", times)
        return figures


# -- the command -----------------------------------------------------------------------------------


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--large", action="store_true", help=f"{GROWTH} times as many chunks too, without RUM, GIN"
    )
    parser.add_argument("--chunks", type=int, default=CHUNKS, help="default: %(default)s")
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS), help="only these")
    parser.add_argument("--queries", type=int, default=QUERIES, help="default: %(default)s")
    parser.add_argument("--fresh", action="store_true", help="make the kept databases anew")


def peers_url() -> str:
    """The server of ../shared/peers."""
    if not PEERS_START.exists():
        raise ServerError(
            "this needs a server that has pg_textsearch and rum, and a superuser's address:"
            " --database-url or DATABASE_URL"
        )
    done = subprocess.run([PEERS_START], check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise ServerError(f"{PEERS_START} failed")
    return done.stdout.strip()


def run_on(url: str | None, options: argparse.Namespace) -> Figures:
    server = Server(url or peers_url())
    say(f"PostgreSQL {server.admin.info.parameter_status('server_version')}")
    peers = []
    for peer in options.peers:
        why = server.lacks(peer)
        if why is None:
            peers.append(peer)
        else:
            say(f"without {peer}: {why}")
    sizes = [Database(server, options.chunks)]
    if options.large:
        sizes.append(Database(server, options.chunks * GROWTH))
    with ExitStack() as stack:
        for database in sizes:
            stack.enter_context(server.alone(database.name))
        return measure(server, sizes, peers, options)


def measure(
    server: Server, sizes: list[Database], peers: list[str], options: argparse.Namespace
) -> Figures:
    figures: Figures = {}
    engines: list[Engine] = []
    with ExitStack() as stack:
        for database in sizes:
            prefix = "" if database is sizes[0] else "large_"
            kept = [peer for peer in peers if not prefix or peer not in SLOW]
            made = database.prepare(kept, options.fresh)
            figures |= {f"{prefix}chunks": database.chunks}
            figures |= {f"{prefix}{name}": value for name, value in made.items()}
            connection = stack.enter_context(server.connect(database.name))
            engines += [Engine(name, prefix + name, connection) for name in ["ours", *kept]]
        queries = choose_queries(engines[0].connection, options.queries)
        figures |= timed(engines, queries)
        figures["round_trip_p50_ms"] = round_trip(engines[0].connection)
        figures |= agreement(engines, queries)
    figures |= after_appending(server, sizes[0], queries)
    return ratios(figures) | figures


def choose_queries(connection: psycopg.Connection, count: int) -> list[Query]:
    def with_terms(texts: list[str], limit: int) -> Iterator[Query]:
        rows = connection.execute(
            f"select q.text, {CODED.format('v.terms')}, recall.analyze_query(q.text)::text,"
            " length(v.terms) from recall.product as p"
            " cross join unnest(%s::text[]) with ordinality as q (text, n)"
            " cross join lateral recall._query_terms(q.text, p.analyzer, array[p.id]) as v (terms)"
            " where p.name = %s and length(v.terms) between 1 and %s order by q.n limit %s",
            [texts, PRODUCT, TERMS_MAX, limit],
        )
        yield from map(Query._make, rows)

    one, three = _bm25_text.questions()
    queries = [*with_terms(one, count - count // 4), *with_terms(three, count // 4)]
    counts = [query.count for query in queries]
    say(
        f"{len(queries)} queries of {min(counts)} to {max(counts)} terms,"
        f" {statistics.mean(counts):.1f} on average"
    )
    return queries


def timed(engines: list[Engine], queries: list[Query]) -> Figures:
    """Warm; then each query by all engines in turn, so that what else runs falls on all."""
    for engine in engines:
        check_plan(engine, queries[0])
        engine.times = [[] for _ in queries]
        engine.cpu_times = [[] for _ in queries]
        for query in queries:
            engine.ask(query)
        say(f"{engine.label}: warm")
    for turn in range(ROUNDS):
        asked = [engine for engine in engines if turn == 0 or engine.name not in SLOW]
        for number, query in enumerate(queries):
            for engine in asked:
                engine.ask_timed(number, query)
        say(f"round {turn + 1} of {ROUNDS} timed")
    figures: Figures = {}
    for engine in engines:
        figures |= engine.figures()
    return figures


def round_trip(connection: psycopg.Connection) -> float:
    """What every figure has in it of the client and the way to the server."""

    def ask(_: int) -> None:
        connection.execute("select 1", prepare=True).fetchall()

    milliseconds(ask, range(QUERIES))
    return statistics.median(milliseconds(ask, range(QUERIES)))


def check_plan(engine: Engine, query: Query) -> None:
    """Says so where a peer's own index does not serve it, prepared or not."""
    if engine.name == "ours":
        return
    statement = STATEMENTS[engine.name]
    count = statement.count("%s")
    prepared = statement % tuple(f"${n}" for n in range(1, count + 1))
    given = query.words if engine.name == "pg_textsearch" else query.terms
    with psycopg.ClientCursor(engine.connection) as cursor:
        cursor.execute(f"prepare checked as {prepared}")
        for mode in ("custom", "generic"):
            cursor.execute(f"set plan_cache_mode = force_{mode}_plan")
            places = ", ".join(["%s"] * count)
            cursor.execute(f"explain execute checked ({places})", [given] * count)
            if not any(f"{engine.name}_idx" in line for (line,) in cursor):
                say(f"{engine.label}: a {mode} plan does not use its index")
        cursor.execute("reset plan_cache_mode; deallocate checked")


def agreement(engines: list[Engine], queries: list[Query]) -> Figures:
    """The share of the ten best that ours has in common with pg_textsearch."""
    by_label = {engine.label: engine for engine in engines}
    figures: Figures = {}
    for prefix in ("", "large_"):
        ours, theirs = (by_label.get(prefix + name) for name in ("ours", "pg_textsearch"))
        if ours is None or theirs is None:
            continue
        common = found = 0
        for query in queries:
            best = {row[0] for row in ours.ask(query)}
            common += len(best & {row[0] for row in theirs.ask(query)})
            found += len(best)
        figures[f"{prefix}agreement_pg_textsearch"] = common / found
    return figures


def after_appending(server: Server, database: Database, queries: list[Query]) -> Figures:
    """A tenth more appended, and the same compacted, each in a copy, beside what was packed."""
    figures: Figures = {}
    with ExitStack() as stack:
        appended = stack.enter_context(server.copy(database.name, "appended"))
        with server.connect(appended) as connection:
            chunks, seconds = append(connection)
        say(f"{chunks:,} chunks appended in {seconds:.0f} s")
        figures["appended_chunks"] = chunks
        figures["appended_chunks_per_s"] = chunks / seconds
        compacted = stack.enter_context(server.copy(appended, "compacted"))
        with server.connect(compacted) as connection:
            start = time.perf_counter()
            connection.execute("call recall.compact()")
            figures["compaction_s"] = time.perf_counter() - start
        engines = [
            Engine("ours", label, stack.enter_context(server.connect(name)))
            for label, name in [
                ("packed", database.name), ("appended", appended), ("compacted", compacted),
            ]
        ]  # fmt: skip
        return figures | timed(engines, queries)


def ratios(figures: Figures) -> Figures:
    """Ours by theirs; many chunks by fewer; appended by packed."""
    found: Figures = {}

    def ratio(name: str, over: str, under: str) -> None:
        if over in figures and under in figures:
            found[name] = figures[over] / figures[under]

    for prefix in ("", "large_"):
        for peer in PEERS:
            for what, figure in [
                ("p50", "p50_ms"), ("p95", "p95_ms"), ("cpu_p50", "cpu_p50_ms"),
                ("cpu_p95", "cpu_p95_ms"), ("size", "bytes"), ("build", "build_s"),
                ("cpu_build", "build_cpu_s"),
            ]:  # fmt: skip
                over, under = f"{prefix}ours_{figure}", f"{prefix}{peer}_{figure}"
                ratio(f"{prefix}{what}_ratio_{peer}", over, under)
    for part in ("p50", "p95", "cpu_p50", "cpu_p95"):
        ratio(f"growth_{part}", f"large_ours_{part}_ms", f"ours_{part}_ms")
        ratio(
            f"growth_{part}_pg_textsearch",
            f"large_pg_textsearch_{part}_ms",
            f"pg_textsearch_{part}_ms",
        )
        ratio(f"{part}_ratio_appended", f"appended_{part}_ms", f"packed_{part}_ms")
    return found
