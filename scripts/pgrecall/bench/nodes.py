"""CPU of each node and question on a product in one part, in two and in four, on servers that are
made for it; with --move what writers and searches wait while the product moves, and comes back."""

import argparse
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg.types.json import Jsonb

from pgrecall import nodes
from pgrecall.bench import Figures, _bm25_text
from pgrecall.embed import MODEL
from pgrecall.evaluate import batches
from pgrecall.server import ServerError, say

PRODUCT = "bench"
PARTS = [1, 2, 4]
TIMES = 3
SET = 500  # documents
LEAST_VECTORS = 1000  # From where on a part has an HNSW index.
PAUSE = 0.02  # seconds, of who writes
STATEMENTS = {
    "by_bm25": "select * from recall.by_bm25(%(text)s, 'bench', 10)",
    "by_vector": "select * from recall.by_vector(%(text)s, 'bench', 10,"
    " p_query_embedding => %(vector)s::vector)",
    "search": "select * from recall.search(%(text)s, 'bench', 10)",
    "search_vector": "select * from recall.search(%(text)s, 'bench', 10,"
    " p_query_embedding => %(vector)s::vector)",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--chunks", type=int, default=20_000, help="about so many (default: %(default)s)"
    )
    parser.add_argument("--queries", type=int, default=32, help="default: %(default)s")
    parser.add_argument("--move", action="store_true", help="move it to another node and back too")


def run_on(url: str | None, options: argparse.Namespace) -> Figures:
    if url is not None:
        raise ServerError("bench nodes makes servers of its own; it takes no DATABASE_URL")
    if min(options.chunks, options.queries) < 1:
        raise ServerError("bench nodes: --chunks and --queries must be 1 or more")
    nodes.SETTINGS |= {"shared_buffers": "1GB", "autovacuum": "off"}
    with tempfile.TemporaryDirectory(prefix="pgrecall-") as folder:
        os.environ["PGRECALL_DATA"] = folder
        try:
            return run(nodes.start(max(PARTS)), options)
        finally:
            nodes.stop()


def run(router_url: str, options: argparse.Namespace) -> Figures:
    # numpy, which not every installation has.
    from pgrecall.bench._search_load import literal, vectors
    from pgrecall.bench.search import ask_with

    names = nodes.made()
    figures: Figures = {}
    with psycopg.connect(router_url, autocommit=True) as router:
        router.execute("select recall.place_product(%s, %s)", [PRODUCT, names[0]])
        router.execute("select recall.create_product(%s)", [PRODUCT])
        figures["chunks"] = float(load(nodes.server(names[0]).url(), options.chunks))
        with psycopg.connect(nodes.server(names[0]).url()) as node:
            asked = ask_with(node, options.queries, lambda terms: literal(vectors([terms])[0]))
        for parts in PARTS:
            holding = names[:parts]
            if parts > 1:
                start = time.monotonic()
                router.execute("call recall.split_product(%s, %s)", [PRODUCT, holding])
                figures[f"split_{parts}_s"] = time.monotonic() - start
            prepare(holding)
            figures |= measure(router, holding, asked)
            if parts > 1:
                start = time.monotonic()
                router.execute("call recall.merge_product(%s, %s)", [PRODUCT, names[0]])
                figures[f"merge_{parts}_s"] = time.monotonic() - start
        if options.move:
            prepare(names[:1])
            for name in (names[1], names[0]):
                figures |= move(router, router_url, name, asked)
    return figures


def load(url: str, count: int) -> int:
    """Real text, in two connections; the chunks that are there then, each with a vector."""
    from pgrecall.bench._search_load import fill_vectors

    halves = _bm25_text.read_halves()
    texts = [pair for of_set in halves.values() for pair in of_set]
    contents: dict[int, list[str]] = {}
    for chunk in _bm25_text.plan([len(of_set) for of_set in halves.values()], count):
        text = texts[chunk.first][0] + texts[chunk.second][1]
        contents.setdefault(chunk.document, []).append(text)
    documents = [
        {"external_id": str(number), "title": "", "content": "\n\n".join(content)}
        for number, content in contents.items()
    ]
    start = time.monotonic()

    def put(sets: list[list[dict]]) -> None:
        with psycopg.connect(url, autocommit=True) as writer:
            writer.execute("set recall.compaction = 'load'")
            for documents in sets:
                put_in = "select recall.ingest_documents(%s, %s)"
                writer.execute(put_in, [PRODUCT, Jsonb(documents)])

    sets = list(map(list, batches(documents, SET)))
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(put, [sets[0::2], sets[1::2]]))
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("call recall.compact(%s)", [PRODUCT])
        say(f"{len(documents)} documents put in, {time.monotonic() - start:.0f} s")
        connection.execute("select recall.attach_model(%s, %s)", [PRODUCT, MODEL])
        fill_vectors(connection)
        return connection.execute("select count(*) from recall.chunk").fetchone()[0]


def prepare(names: list[str]) -> None:
    """Vector indexes of what each node has now, and statistics."""
    for name in names:
        with psycopg.connect(nodes.server(name).url(), autocommit=True) as node:
            node.execute("set maintenance_work_mem = '1GB'")
            for (statement,) in node.execute(
                "select format('drop index recall.%I', relname) from pg_class"
                " where relnamespace = 'recall'::regnamespace and relname ~ '^embedding_hnsw_'"
            ).fetchall():
                node.execute(statement)
            node.execute("vacuum analyze")
            node.execute("call recall.build_vector_indexes(%s, %s)", [PRODUCT, LEAST_VECTORS])


# -- what each node computes -----------------------------------------------------------------------


def measure(router: psycopg.Connection, holding: list[str], asked: list[dict]) -> Figures:
    """Milliseconds of CPU a question, the least of TIMES: the mean of the nodes, and the router."""
    found: Figures = {}
    for label, statement in STATEMENTS.items():
        least: dict[str, float] = {}
        for number in range(TIMES + 1):
            before = {name: cpu_seconds(name) for name in [*holding, nodes.ROUTER]}
            for question in asked:
                router.execute(statement, question).fetchall()
            for name, seconds in before.items():
                took = (cpu_seconds(name) - seconds) * 1000 / len(asked)
                # The first time warms.
                if number > 0:
                    least[name] = min(took, least.get(name, took))
        found[f"{label}_node_{len(holding)}_ms"] = sum(least[n] for n in holding) / len(holding)
        found[f"{label}_router_{len(holding)}_ms"] = least[nodes.ROUTER]
        say(f"{label}: {len(holding)} parts, {found[f'{label}_node_{len(holding)}_ms']:.1f} ms")
    return found


def cpu_seconds(name: str) -> float:
    """Of all processes of a server that run."""
    pid_file = nodes.server(name).data / "postmaster.pid"
    postmaster = pid_file.read_text().splitlines()[0]
    children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    return sum(
        int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) for pid in children
    ) / 1e9  # fmt: skip


# -- what a move makes wait ------------------------------------------------------------------------


def move(router: psycopg.Connection, url: str, node: str, asked: list[dict]) -> Figures:
    """Seconds of the move; meanwhile one client writes and one searches."""

    def write(connection: psycopg.Connection, number: int) -> None:
        put_in = "select recall.ingest_document(%s, %s, 'Herons wade in the river.')"
        connection.execute(put_in, [PRODUCT, f"{node} {number}"])

    def search(connection: psycopg.Connection, number: int) -> None:
        question = asked[number % len(asked)]
        if not connection.execute(STATEMENTS["search"], question).fetchall():
            raise psycopg.DataError(f"nothing found for {question['text']}")

    with meanwhile(url, write, PAUSE) as writes, meanwhile(url, search, 0) as searches:
        start = time.monotonic()
        router.execute("call recall.move_product(%s, %s)", [PRODUCT, node])
        seconds = time.monotonic() - start
    found = {f"move_to_{node}_s": seconds}
    for label, (waits, failed) in {"write": writes, "search": searches}.items():
        found |= {
            f"move_to_{node}_{label}_calls": float(len(waits)),
            f"move_to_{node}_{label}_failed": float(len(failed)),
            f"move_to_{node}_{label}_longest_s": max(waits, default=0.0),
        }
        for error in failed[:3]:
            say(f"{label}: {error}")
    return found


@contextmanager
def meanwhile(
    url: str, call: Callable[[psycopg.Connection, int], None], pause: float
) -> Iterator[tuple[list[float], list[str]]]:
    """The seconds that each call took, and the errors of those that failed."""
    is_done = threading.Event()
    waits: list[float] = []
    failed: list[str] = []

    def go_on() -> None:
        number = 0
        with psycopg.connect(url, autocommit=True) as connection:
            while not is_done.wait(pause):
                number += 1
                start = time.monotonic()
                try:
                    call(connection, number)
                    waits.append(time.monotonic() - start)
                except psycopg.Error as error:
                    failed.append(str(error).strip())

    client = threading.Thread(target=go_on)
    client.start()
    try:
        yield waits, failed
    finally:
        is_done.set()
        client.join()
