"""Chunks per second through recall.ingest_document, beside to_tsvector + GIN of the same text."""

import time
from collections.abc import Callable

import psycopg

from pgrecall.bench import Figures, passages
from pgrecall.evaluate import batches
from pgrecall.server import say

PASSAGES = 6_000
BATCH = 200
PRODUCT = "bench"


def run(connection: psycopg.Connection) -> Figures:
    texts = passages(PASSAGES)
    connection.execute("select recall.create_product(%s)", [PRODUCT])
    rates: dict[str, list[float]] = {}
    # In turn, so that what else the machine does falls on all of them.
    for turn, part in enumerate(batches(texts, PASSAGES // 3)):
        for name, load in [("ingest", ingest), ("english", plain), ("simple", plain)]:
            rates.setdefault(name, []).append(rate(connection, name, load, list(part)))
        say(f"part {turn + 1} of 3: " + ", ".join(f"{n} {r[-1]:.0f}/s" for n, r in rates.items()))
    again = rate(connection, "again", ingest, texts)
    figures = {f"{name}_chunks_per_s": sorted(found)[1] for name, found in rates.items()}
    figures["unchanged_chunks_per_s"] = again
    for name in ("english", "simple"):
        figures[f"ingest_ratio_{name}_gin"] = (
            figures["ingest_chunks_per_s"] / figures[f"{name}_chunks_per_s"]
        )
    return figures


def rate(
    connection: psycopg.Connection,
    name: str,
    load: Callable[[psycopg.Connection, str, list, list], None],
    texts: list,
) -> float:
    """Chunks a second; the same chunks for all."""
    cut = connection.execute(
        "select t.title, c.content from unnest(%s::text[], %s::text[]) as t (title, content),"
        " lateral recall.chunk_text(t.content) as c",
        [[title for _, title, _ in texts], [content for _, _, content in texts]],
    ).fetchall()
    start = time.perf_counter()
    load(connection, name, texts, cut)
    return len(cut) / (time.perf_counter() - start)


def ingest(connection: psycopg.Connection, name: str, texts: list, cut: list) -> None:
    for batch in batches(texts, BATCH):
        connection.execute(
            "select recall.ingest_document(%s, p.title, p.content, p_external_id => p.id)"
            " from unnest(%s::text[], %s::text[], %s::text[]) as p (id, title, content)",
            [PRODUCT, *map(list, zip(*batch, strict=True))],
        )


def plain(connection: psycopg.Connection, name: str, texts: list, cut: list) -> None:
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
