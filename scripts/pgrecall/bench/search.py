"""Milliseconds of recall.search and of each channel at 16,000 chunks, beside ts_rank over GIN; with
--chunks, of search, answer and chat at many, with --peers beside a hybrid of extensions in C."""

import argparse
import hashlib
import statistics
import struct
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import lru_cache, partial
from operator import add

import psycopg

from pgrecall.bench import (
    Figures,
    _bm25_text,
    milliseconds,
    passages,
    percentiles,
    questions,
)  # fmt: skip
from pgrecall.bench._bm25_load import CODED, Server
from pgrecall.bench.bm25 import GROWTH, peers_url
from pgrecall.embed import CACHE, MODEL, VectorCache, _literal
from pgrecall.evaluate import batches
from pgrecall.scratch import in_scratch_database
from pgrecall.server import database_url, say

CHUNKS = 16_000
QUESTIONS = 200
DIMENSIONS = 384
CHANNELS = ["bm25", "content_keyword", "document_keyword", "fuzzy", "vector"]
PRODUCT = "bench"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--chunks", type=int, help="so many recombined passages, in a database that is kept"
    )
    parser.add_argument(
        "--peers", action="store_true", help="beside pg_textsearch and HNSW in one statement"
    )
    parser.add_argument("--large", action="store_true", help=f"{GROWTH} times as many too")
    parser.add_argument("--queries", type=int, default=100, help="default: %(default)s")
    parser.add_argument("--fresh", action="store_true", help="make the kept databases anew")


def run_on(url: str | None, options: argparse.Namespace) -> Figures:
    if options.chunks is None and not options.peers and not options.large:
        return in_scratch_database(run, database_url(url))
    return run_large(url, options)


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


def load(
    connection: psycopg.Connection, limit: int = CHUNKS, product: str = PRODUCT
) -> tuple[int, float]:
    """Chunks, vectors, the query encoder, and the same terms in a plain table; (chunks, real)."""
    start = time.monotonic()
    connection.execute("select recall.create_product(%s)", [product])
    connection.execute("update recall.product set max_chars = 100000 where name = %s", [product])
    for batch in batches(passages(limit), 500):
        connection.execute(
            "select recall.ingest_document(%s, p.title, p.content, p_external_id => p.id)"
            " from unnest(%s::text[], %s::text[], %s::text[]) as p (id, title, content)",
            [product, *map(list, zip(*batch, strict=True))],
        )
    say(f"text ingested in {time.monotonic() - start:.0f} s")
    connection.execute("select recall.attach_model(%s, %s)", [product, MODEL])
    real = store_vectors(connection, VectorCache(CACHE))
    start = time.monotonic()
    connection.execute("call recall.learn_query_encoder(%s, %s)", [product, MODEL])
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


# -- many chunks -----------------------------------------------------------------------------------

FILTER = '{"created_from": "2000-01-01"}'  # Everything passes.
ENGINE = "engine"  # A strategy as the default one, with pg_textsearch for BM25.
POOL = 100  # What the hybrid takes of each index.

HYBRID = """
with words as (
    select id, row_number() over (order by distance, id) as rank
    from (
        select id, terms <@> to_bm25query(%(words)s, 'bench.pg_textsearch_idx') as distance
        from bench.pg_textsearch
        order by distance
        limit {pool}
    ) as w
),
near as (
    select id, row_number() over (order by distance, id) as rank
    from (
        select
            chunk_id as id,
            content_embedding::halfvec({dimensions}) <=> %(vector)s::halfvec({dimensions})
            as distance
        from recall.embedding
        where product_id = {product} and model_id = {model}
        order by distance
        limit {pool}
    ) as n
)
select f.id, c.content_chunk, sum(1.0 / (60 + f.rank)) as score
from (select * from words union all select * from near) as f
join recall.chunk as c on c.product_id = {product} and c.id = f.id
group by f.id, c.content_chunk
order by score desc, f.id
limit 10
"""

SEARCHES = {
    "search": "select * from recall.search(%(text)s, 'bench', 10)",
    "search_vector": "select * from recall.search(%(text)s, 'bench', 10,"
    " p_query_embedding => %(vector)s::vector)",
    "filter_all": f"select * from recall.search(%(text)s, 'bench', 10, p_filter => '{FILTER}')",
    "answer": "select * from recall.answer(%(text)s, 'bench')",
    "chat": "select * from recall.chat(gen_random_uuid()::text, %(text)s, 'bench')",
}
ENGINE_SEARCH = (
    f"select * from recall.search(%(text)s, 'bench', 10, '{ENGINE}',"
    " p_query_embedding => %(vector)s::vector)"
)
PRODUCTS_SEARCH = "select * from recall.search(%(text)s, null, 10)"


def run_large(url: str | None, options: argparse.Namespace) -> Figures:
    """Each question by all statements in turn, so that what else runs falls on all."""
    # numpy, which not every installation has.
    from pgrecall.bench._search_load import Database, literal, vectors

    server = Server(url or (peers_url() if options.peers else database_url(None)))
    say(f"PostgreSQL {server.admin.info.parameter_status('server_version')}")
    peers = options.peers and server.lacks("pg_textsearch") is None
    chunks = options.chunks or 200_000
    sizes = [Database(server, n) for n in [chunks, *[chunks * GROWTH][: options.large]]]
    with ExitStack() as stack:
        for database in sizes:
            stack.enter_context(server.alone(database.name))
            database.prepare_search(peers and database is sizes[0], options.fresh)
        sizes[0].prepare_products(options.fresh)
        connection = stack.enter_context(server.connect(sizes[0].name))
        asked = ask_with(connection, options.queries, lambda terms: literal(vectors([terms])[0]))
        statements = {name: (connection, text) for name, text in SEARCHES.items()}
        statements["products_50"] = (
            stack.enter_context(server.connect(sizes[0].products_name)), PRODUCTS_SEARCH
        )  # fmt: skip
        if peers:
            prepare_engine(connection)
            statements["engine"] = (connection, ENGINE_SEARCH)
            statements["hybrid"] = (connection, hybrid(connection))
        if options.large:
            large = stack.enter_context(server.connect(sizes[1].name))
            statements["large_search"] = (large, SEARCHES["search"])
        figures = {"chunks": float(chunks)} | timed(statements, asked)
        figures["first_call_extra_ms"] = first_call(partial(server.connect, sizes[0].name), asked)
    return figures | ratios(figures)


def ask_with(
    connection: psycopg.Connection, count: int, vector: Callable[[list[str]], str]
) -> list[dict[str, str]]:
    """Questions of one language, as the statements take them."""
    return [
        {"text": text, "words": words, "vector": vector(terms)}
        for text, words, terms in connection.execute(
            f"select q.text, {CODED.format('v.terms')}, tsvector_to_array(v.terms)"
            " from recall.product as p"
            " cross join unnest(%s::text[]) with ordinality as q (text, n)"
            " cross join lateral recall._query_terms(q.text, p.analyzer, array[p.id]) as v (terms)"
            " where p.name = %s and v.terms <> '' order by q.n limit %s",
            [_bm25_text.questions()[0], PRODUCT, count],
        ).fetchall()
    ]


def prepare_engine(connection: psycopg.Connection) -> None:
    connection.execute("delete from recall.strategy where name = %s", [ENGINE])
    connection.execute(
        "insert into recall.strategy (name, channels, candidates, rrf_k, options, fusion,"
        " fusion_options, engines) select %s, channels, candidates, rrf_k, options, fusion,"
        " fusion_options, '{pg_textsearch}' from recall.strategy where name = 'default'",
        [ENGINE],
    )


def hybrid(connection: psycopg.Connection) -> str:
    product, model = connection.execute(
        "select product_id, model_id from recall.product_model"
    ).fetchone()
    return HYBRID.format(pool=POOL, dimensions=DIMENSIONS, product=product, model=model)


def timed(
    statements: dict[str, tuple[psycopg.Connection, str]], asked: list[dict[str, str]]
) -> Figures:
    times: dict[str, list[float]] = {name: [] for name in statements}
    for connection, _ in statements.values():
        connection.execute("set hnsw.ef_search = 100")
    for name, (connection, statement) in statements.items():
        for question in asked:
            connection.execute(statement, question, prepare=True).fetchall()
        say(f"{name}: warm")
    for question in asked:
        for name, (connection, statement) in statements.items():
            found = []
            for _ in range(3):
                start = time.perf_counter()
                connection.execute(statement, question, prepare=True).fetchall()
                found.append((time.perf_counter() - start) * 1000)
            times[name].append(statistics.median(found))
    return {
        name: value for label, found in times.items()
        for name, value in percentiles(label, found).items()
    }  # fmt: skip


def first_call(connect: Callable[[], psycopg.Connection], asked: list[dict[str, str]]) -> float:
    """What the first search of a session takes longer than the same asked again."""
    extra = []
    for question in asked[:20]:
        with connect() as connection:
            first, *again = milliseconds(
                lambda q, c=connection: c.execute(SEARCHES["search"], q).fetchall(),
                [question] * 4,
            )
            extra.append(first - statistics.median(again))
    return statistics.median(extra)


def ratios(figures: Figures) -> Figures:
    found: Figures = {}
    for name, over, under in [
        ("search_p50_ratio_hybrid", "search_p50_ms", "hybrid_p50_ms"),
        ("search_p95_ratio_hybrid", "search_p95_ms", "hybrid_p95_ms"),
        ("search_vector_p50_ratio_hybrid", "search_vector_p50_ms", "hybrid_p50_ms"),
        ("search_vector_p95_ratio_hybrid", "search_vector_p95_ms", "hybrid_p95_ms"),
        ("search_engine_p50_ratio_hybrid", "engine_p50_ms", "hybrid_p50_ms"),
        ("filter_all_ratio", "filter_all_p50_ms", "search_p50_ms"),
        ("answer_ratio_search", "answer_p50_ms", "search_p50_ms"),
        ("chat_ratio_search", "chat_p50_ms", "search_p50_ms"),
        ("products_50_ratio", "products_50_p50_ms", "search_p50_ms"),
        ("growth_p50", "large_search_p50_ms", "search_p50_ms"),
    ]:
        if over in figures and under in figures:
            found[name] = figures[over] / figures[under]
    return found
