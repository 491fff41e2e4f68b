"""Chunks per second as scripts/ingest loads them, by recall.ingest_documents in two connections,
and in one by single calls of recall.ingest_document and by to_tsvector + GIN of the same text."""

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial

import psycopg
from psycopg.types.json import Jsonb

from pgrecall.bench import Figures, passages
from pgrecall.evaluate import batches
from pgrecall.server import say

PASSAGES = 12_000
BATCH = 200
SET = 1_000
PARTS = 3
CONNECTIONS = 2
PRODUCTS = {"load": "bench load", "call": "bench call"}


def run(connection: psycopg.Connection) -> Figures:
    texts = passages(PASSAGES)
    for product in PRODUCTS.values():
        connection.execute("select recall.create_product(%s)", [product])
    rates: dict[str, list[float]] = {}
    with ExitStack() as stack:
        info = connection.info
        writers = [
            stack.enter_context(
                psycopg.connect(info.dsn, password=info.password or None, autocommit=True)
            )
            for _ in range(CONNECTIONS)
        ]
        for writer in writers:
            writer.execute("set max_parallel_workers_per_gather = 0")
            writer.execute("set recall.compaction = 'load'")
        loads = {"load": partial(load, writers), "call": call, "gin": partial(plain, "english"),
                 "simple_gin": partial(plain, "simple")}  # fmt: skip
        # In turn, so that what else the machine does falls on all of them.
        for turn, part in enumerate(batches(texts, PASSAGES // PARTS)):
            for name, put in loads.items():
                rates.setdefault(name, []).append(rate(connection, put, list(part)))
            say(
                f"part {turn + 1} of {PARTS}: "
                + ", ".join(f"{n} {r[-1]:.0f}/s" for n, r in rates.items())
            )
        figures = {f"{name}_per_s": sorted(found)[PARTS // 2] for name, found in rates.items()}
        figures["load_unchanged_per_s"] = rate(connection, loads["load"], texts)
    figures["call_unchanged_per_s"] = rate(connection, call, texts)
    figures["load_ratio_gin"] = figures["load_per_s"] / figures["gin_per_s"]
    figures["load_ratio_call"] = figures["load_per_s"] / figures["call_per_s"]
    return figures


def rate(
    connection: psycopg.Connection,
    put: Callable[[psycopg.Connection, list, list], None],
    texts: list,
) -> float:
    """Chunks a second; the same chunks for all."""
    cut = connection.execute(
        "select t.title, c.content from unnest(%s::text[], %s::text[]) as t (title, content),"
        " lateral recall.chunk_text(t.content) as c",
        [[title for _, title, _ in texts], [content for _, _, content in texts]],
    ).fetchall()
    start = time.perf_counter()
    put(connection, texts, cut)
    return len(cut) / (time.perf_counter() - start)


def load(
    writers: list[psycopg.Connection], connection: psycopg.Connection, texts: list, cut: list
) -> None:
    """Sets side by side; what the last of them left unpacked is packed at the end."""

    def put(writer: psycopg.Connection, batch: list) -> None:
        documents = [
            {"external_id": name, "title": title, "content": content}
            for name, title, content in batch
        ]
        writer.execute(
            "select recall.ingest_documents(%s, %s)",
            [PRODUCTS["load"], Jsonb(documents, dumps=partial(json.dumps, ensure_ascii=False))],
        )

    with ThreadPoolExecutor(len(writers)) as pool:
        sets = list(map(list, batches(texts, SET)))
        list(pool.map(put, [writers[n % len(writers)] for n in range(len(sets))], sets))
    connection.execute("call recall.compact(%s)", [PRODUCTS["load"]])


def call(connection: psycopg.Connection, texts: list, cut: list) -> None:
    for batch in batches(texts, BATCH):
        connection.execute(
            "select recall.ingest_document(%s, p.title, p.content, p_external_id => p.id)"
            " from unnest(%s::text[], %s::text[], %s::text[]) as p (id, title, content)",
            [PRODUCTS["call"], *map(list, zip(*batch, strict=True))],
        )


def plain(name: str, connection: psycopg.Connection, texts: list, cut: list) -> None:
    """The chunks, cut already, into a table with a GIN index on what to_tsvector makes of them."""
    table = f"plain_{name}"
    connection.execute(
        f"create table if not exists {table} (id bigint generated always as identity primary key,"
        " title text, content text, terms tsvector)"
    )
    connection.execute(f"create index if not exists {table}_idx on {table} using gin (terms)")
    for batch in batches(cut, BATCH):
        connection.execute(
            f"insert into {table} (title, content, terms) select p.title, p.content,"
            f" to_tsvector('{name}', concat_ws(e'\\n', p.title, p.content))"
            " from unnest(%s::text[], %s::text[]) as p (title, content)",
            list(map(list, zip(*batch, strict=True))),
        )
