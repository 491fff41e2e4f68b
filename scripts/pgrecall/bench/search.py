"""Milliseconds of recall.search and of each channel at 16,000 chunks, beside ts_rank over GIN."""

import hashlib
import struct
import time
from functools import lru_cache, partial
from operator import add

import psycopg

from pgrecall.bench import Figures, milliseconds, passages, percentiles, questions
from pgrecall.embed import CACHE, MODEL, VectorCache, _literal
from pgrecall.evaluate import batches
from pgrecall.server import say

CHUNKS = 16_000
QUESTIONS = 200
DIMENSIONS = 384
CHANNELS = ["bm25", "content_keyword", "document_keyword", "fuzzy", "vector"]
PRODUCT = "bench"


def run(connection: psycopg.Connection) -> Figures:
    chunks, real = load(connection)
    asked = questions(QUESTIONS)
    figures = {"chunks": float(chunks), "share_of_real_vectors": real}
    statements = {
        "search": "select * from recall.search(%s, 'bench', 10)",
        **{c: f"select * from recall.by_{c}(%s, 'bench', 10)" for c in CHANNELS},
        "ts_rank_gin": "select c.id from plain as c, recall.analyze_query(%s) as q"
        " where c.terms @@ q order by ts_rank(c.terms, q) desc, c.id limit 10",
    }
    for name, statement in statements.items():
        ask = partial(fetch, connection, statement)
        milliseconds(ask, asked)
        say(f"{name}: warm, now timed")
        figures |= percentiles(name, milliseconds(ask, asked))
    for name in ["search", *CHANNELS]:
        ratio = figures[f"{name}_p50_ms"] / figures["ts_rank_gin_p50_ms"]
        figures[f"{name}_p50_ratio_ts_rank_gin"] = ratio
    return figures


def fetch(connection: psycopg.Connection, statement: str, question: str) -> None:
    connection.execute(statement, [question], prepare=True).fetchall()


def load(connection: psycopg.Connection) -> tuple[int, float]:
    """Chunks, vectors, the query encoder, and the same terms in a plain table; (chunks, real)."""
    start = time.monotonic()
    connection.execute("select recall.create_product(%s)", [PRODUCT])
    connection.execute("update recall.product set max_chars = 100000 where name = %s", [PRODUCT])
    for batch in batches(passages(CHUNKS), 500):
        connection.execute(
            "select recall.ingest_document(%s, p.title, p.content, p_external_id => p.id)"
            " from unnest(%s::text[], %s::text[], %s::text[]) as p (id, title, content)",
            [PRODUCT, *map(list, zip(*batch, strict=True))],
        )
    say(f"text ingested in {time.monotonic() - start:.0f} s")
    connection.execute("select recall.attach_model(%s, %s)", [PRODUCT, MODEL])
    real = store_vectors(connection, VectorCache(CACHE))
    start = time.monotonic()
    connection.execute("call recall.learn_query_encoder(%s, %s)", [PRODUCT, MODEL])
    say(f"query encoder learned in {time.monotonic() - start:.0f} s")
    connection.execute(
        "create table plain as select id, ts_vector_extra as terms from recall.chunk"
    )
    connection.execute("create index on plain using gin (terms)")
    connection.execute("vacuum analyze")
    chunks = connection.execute("select count(*) from plain").fetchone()[0]
    return chunks, real


def store_vectors(connection: psycopg.Connection, cache: VectorCache) -> float:
    """Cached vectors of the model, stand-ins for the rest; the share of real ones."""
    real = total = 0
    while jobs := connection.execute(
        "select product_id, chunk_id, content_hash, content"
        " from recall.claim_embedding_jobs(%s, 500)",
        [MODEL],
    ).fetchall():
        known = [cache.get(job[3]) for job in jobs]
        real += sum(vector is not None for vector in known)
        total += len(jobs)
        vectors = [v or stand_in(job[3]) for v, job in zip(known, jobs, strict=True)]
        connection.execute(
            "select recall.store_embeddings(%s, %s::integer[], %s::bigint[], %s::bytea[],"
            " %s::text[]::vector[])",
            [MODEL, *(list(column) for column in list(zip(*jobs, strict=True))[:3]),
             [_literal(vector) for vector in vectors]],
        )  # fmt: skip
    say(f"{total} vectors stored, {real} of them the model's, the others made from words")
    return real / total


def stand_in(text: str) -> bytes:
    """A unit vector, near for texts that share words: the signs of their hashes, added up."""
    total = [0] * DIMENSIONS
    for word in sorted(set(text.split())) or [text]:
        total = list(map(add, total, signs(word)))
    norm = sum(x * x for x in total) ** 0.5 or 1.0
    return struct.pack(f"<{DIMENSIONS}f", *(x / norm for x in total))


@lru_cache(100_000)
def signs(word: str) -> tuple[int, ...]:
    bits = int.from_bytes(hashlib.shake_128(word.encode()).digest(DIMENSIONS // 8), "big")
    return tuple(1 if bits >> n & 1 else -1 for n in range(DIMENSIONS))
