"""Vectors beside the chunks of scripts/bench bm25, and the same chunks as many products."""

import hashlib
import struct
from collections.abc import Iterable

import numpy as np
import psycopg

from pgrecall.bench import _bm25_load
from pgrecall.bench._bm25_load import PRODUCT, Cost, fingerprint
from pgrecall.embed import MODEL
from pgrecall.server import say

DIMENSIONS = 384
WORDS = 1 << 16
AT_ONCE = 10_000  # chunks
PRODUCTS = 50
VECTORS = [
    *_bm25_load.INDEX, "db/tables/40_embed", "scripts/pgrecall/bench/_search_load.py",
]  # fmt: skip


class Database(_bm25_load.Database):
    """The chunks with stand-ins for vectors, an HNSW index, and pg_textsearch's."""

    def prepare_search(self, with_textsearch: bool, fresh: bool) -> None:
        self.prepare(["pg_textsearch"] if with_textsearch else [], fresh)
        made_by = fingerprint(VECTORS)
        with self.server.connect(self.name) as self.connection:
            self._make("vectors", made_by, self._load_vectors)
            if with_textsearch:
                self._make("engine", made_by, self._build_engine)

    def _load_vectors(self) -> Cost:
        execute = self.connection.execute
        execute("select recall.attach_model(%s, %s)", [PRODUCT, MODEL])
        fill_vectors(self.connection)
        execute("analyze recall.embedding")
        return self._timed("call recall.build_vector_indexes(%s)", PRODUCT)

    def _build_engine(self) -> Cost:
        return self._timed("call recall.build_engine_index(%s, 'pg_textsearch')", PRODUCT)

    # -- many products -----------------------------------------------------------------------------

    @property
    def products_name(self) -> str:
        return f"{self.name}_products"

    def prepare_products(self, fresh: bool) -> None:
        """A copy whose documents are those of PRODUCTS products, in turn."""
        made_by = fingerprint(VECTORS)
        parts = Database(self.server, self.chunks)
        parts.name = self.products_name
        if not fresh and self.server.exists(parts.name) and parts._made().get("parts") == made_by:
            return
        self.server.drop(parts.name)
        self.server._change(
            "create database {} template {} strategy file_copy", parts.name, self.name
        )
        with self.server.connect(parts.name) as parts.connection:
            parts._make("parts", made_by, parts._split)

    def _split(self) -> Cost:
        execute = self.connection.execute
        execute(
            "select recall.create_product(format('part%%s', n)) from generate_series(1, %s) as n",
            [PRODUCTS],
        )
        execute(
            "create temporary table part as select d.id, p.id as product_id"
            " from (select id, 1 + row_number() over (order by id) %% %s as n"
            " from recall.document) as d"
            " inner join recall.product as p on p.name = format('part%%s', d.n)",
            [PRODUCTS],
        )
        execute("create unique index on part (id); analyze part")
        execute("set session_replication_role = replica")
        for (statement,) in execute(
            "select format('drop index recall.%I', relname) from pg_class"
            " where relnamespace = 'recall'::regnamespace"
            " and relname ~ '^(embedding_hnsw|engine)_.*_idx$'"
        ).fetchall():
            execute(statement)
        execute(
            "update recall.embedding as e set product_id = p.product_id from part as p"
            " join recall.chunk as c on c.doc_id = p.id where c.id = e.chunk_id"
        )
        execute(
            "update recall.chunk as c set product_id = p.product_id from part as p"
            " where c.doc_id = p.id"
        )
        execute(
            "update recall.document as d set product_id = p.product_id, product_name ="
            " (select n.name from recall.product as n where n.id = p.product_id)"
            " from part as p where d.id = p.id"
        )
        execute("reset session_replication_role")
        execute("vacuum analyze recall.chunk, recall.document, recall.embedding")
        execute("delete from recall.product where name = %s", [PRODUCT])
        for number in range(1, PRODUCTS + 1):
            name = f"part{number}"
            execute("select recall.attach_model(%s, %s)", [name, MODEL])
            execute(
                "select setval(format('recall._version_%%s', id), %s) from recall.product"
                " where name = %s",
                [self.chunks, name],
            )
            execute("select recall.rebuild_index(%s)", [name])
            if number % 10 == 0:
                say(f"{self.name}: {number} of {PRODUCTS} products")
        execute("truncate recall.embedding_job")
        execute("vacuum analyze")
        return Cost()


def fill_vectors(connection: psycopg.Connection) -> None:
    """A vector for each chunk of the only product with a model."""
    product, model = connection.execute(
        "select product_id, model_id from recall.product_model"
    ).fetchone()
    connection.execute("truncate recall.embedding_job; truncate recall.embedding")
    connection.execute("set session_replication_role = replica")
    after = 0
    while rows := connection.execute(
        "select id, content_hash, tsvector_to_array(ts_vector_extra) from recall.chunk"
        " where product_id = %s and id > %s order by id limit %s",
        [product, after, AT_ONCE],
    ).fetchall():
        store(connection, product, model, rows)
        after = rows[-1][0]
    connection.execute("reset session_replication_role")


def store(connection: psycopg.Connection, product: int, model: int, rows: list[tuple]) -> None:
    """Vectors made of the terms of chunks, (id, hash, terms), in PostgreSQL's binary format."""
    made = vectors([terms for _, _, terms in rows]).astype(">f2")
    with (
        connection.cursor() as cursor,
        cursor.copy(
            "copy recall.embedding (product_id, chunk_id, model_id, content_hash,"
            " content_embedding) from stdin (format binary)"
        ) as copy,
    ):
        copy.write(b"PGCOPY\n\xff\r\n\0" + bytes(8))
        for (chunk, digest, _), vector in zip(rows, made, strict=True):
            fields = [
                struct.pack(">i", product), struct.pack(">q", chunk), struct.pack(">i", model),
                digest, struct.pack(">HH", DIMENSIONS, 0) + vector.tobytes(),
            ]  # fmt: skip
            copy.write(
                struct.pack(">h", len(fields))
                + b"".join(struct.pack(">i", len(field)) + field for field in fields)
            )
        copy.write(struct.pack(">h", -1))


def vectors(texts: list[list[str]]) -> np.ndarray:
    """Unit vectors, near for texts that share terms: random ones of their terms, added up."""
    table = random_vectors()
    found = np.empty((len(texts), DIMENSIONS), dtype=np.float32)
    for number, terms in enumerate(texts):
        found[number] = table[[word_number(term) for term in terms] or [0]].sum(axis=0)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def literal(vector: Iterable[float]) -> str:
    return "[" + ",".join(f"{x:.6g}" for x in vector) + "]"


_numbers: dict[str, int] = {}
_table: list[np.ndarray] = []


def word_number(word: str) -> int:
    if word not in _numbers:
        digest = hashlib.blake2b(word.encode(), digest_size=8).digest()
        _numbers[word] = int.from_bytes(digest, "big") % WORDS
    return _numbers[word]


def random_vectors() -> np.ndarray:
    if not _table:
        _table.append(
            np.random.default_rng(42).standard_normal((WORDS, DIMENSIONS), dtype=np.float32)
        )
    return _table[0]
