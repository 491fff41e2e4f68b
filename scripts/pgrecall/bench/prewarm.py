"""The first hundred searches after a restart beside warm ones, without recall.prewarm and with."""

import argparse
import os
import shutil
import statistics
import time
from functools import partial
from pathlib import Path

import psycopg

from pgrecall import demo
from pgrecall.bench import Figures, milliseconds, questions, search
from pgrecall.server import Embedded, ServerError, say

FIRST = 100
FEW = 10
DROP_CACHES = Path("/proc/sys/vm/drop_caches")
WARM_ROUNDS = 3
OTHER_CHUNKS = 100
# What is measured is recall.prewarm, not what the server brings back by itself.
SETTINGS = {"shared_buffers": "1GB", "pg_prewarm.autoprewarm": "off"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--chunks", type=int, default=search.CHUNKS, help="default: %(default)s")


def run_on(url: str | None, options: argparse.Namespace) -> Figures:
    if url is not None:
        raise ServerError("prewarm restarts its server: it takes an embedded one of its own only")
    server = Embedded("prewarm", SETTINGS)
    server.start()
    try:
        server.create_database()
        demo.migrate(server.url())
        return run(server, server.url(), options.chunks)
    finally:
        server.stop()
        shutil.rmtree(server.data)


def run(server: Embedded, url: str, chunks: int) -> Figures:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("set client_min_messages = warning")
        connection.execute("create extension pg_prewarm")
        search.load(connection, OTHER_CHUNKS, "other")
        connection.execute("drop table plain")
        loaded, _ = search.load(connection, chunks)
    figures = {"chunks": float(loaded - OTHER_CHUNKS)}
    for name in ("cold", "prewarmed"):
        restart(server)
        figures |= measured(url, name)
    return figures


def restart(server: Embedded) -> None:
    """With nothing of the cluster's files in the memory of the server or of the system."""
    server.stop()
    for path in server.data.rglob("*"):
        if path.is_file():
            file = os.open(path, os.O_RDONLY)
            os.fsync(file)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)
    # What fadvise leaves: pages that another process maps, directories, inodes. Root alone may.
    if os.access(DROP_CACHES, os.W_OK):
        os.sync()
        DROP_CACHES.write_text("3")
    server.start()


def measured(url: str, name: str) -> Figures:
    asked = questions(FIRST)
    figures: Figures = {}
    with psycopg.connect(url, autocommit=True) as connection:
        if name == "prewarmed":
            start = time.perf_counter()
            (size,) = connection.execute(
                "select sum(bytes) from recall.prewarm(%s)", [search.PRODUCT]
            ).fetchone()
            figures = {
                "prewarm_seconds": time.perf_counter() - start,
                "prewarm_megabytes": float(size) / 1e6,
            }
        # A session's first calls build plans, whatever is in memory: on another product.
        statement = "select * from recall.search(%s, '{}', 10)"
        ask = partial(search.fetch, connection)
        for question in asked[:20]:
            ask(statement.format("other"), question)
        times = partial(milliseconds, partial(ask, statement.format(search.PRODUCT)), asked)
        before = blocks_read(connection)
        first = times()
        read = blocks_read(connection) - before
        rounds = [times() for _ in range(WARM_ROUNDS)]
    warm = statistics.median(map(sum, rounds))
    warm_few = statistics.median(sum(spent[:FEW]) for spent in rounds)
    say(f"{name}: the first {FIRST} took {sum(first):.0f} ms, warm {warm:.0f} ms")
    return figures | {
        f"{name}_first_ms": sum(first) / FIRST,
        f"{name}_slowest_ms": max(first),
        f"{name}_blocks_read": float(read),
        f"{name}_warm_ms": warm / FIRST,
        f"{name}_ratio": sum(first) / warm,
        f"{name}_first_{FEW}_ratio": sum(first[:FEW]) / warm_few,
    }


def blocks_read(connection: psycopg.Connection) -> int:
    """By the server from outside of its own memory, so far."""
    connection.execute("select pg_stat_force_next_flush()")
    row = connection.execute(
        "select blks_read from pg_stat_database where datname = current_database()"
    ).fetchone()
    return int(row[0])
