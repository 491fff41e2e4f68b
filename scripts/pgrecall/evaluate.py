"""scripts/evaluate: how well each channel, and their fusion, finds what should be found.

A data set is a folder of corpus.jsonl.gz, queries.jsonl.gz and qrels.tsv.gz. Each becomes a
product, evaluate:<set>, of one chunk a passage (or cut by --max-chars), with a golden set of the
same name, which recall.evaluate measures: one search a question serves all channels and fusion.
"""

import argparse
import gzip
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg.types.json import Jsonb

from pgrecall.embed import CACHE, MODEL, NoModelError, VectorCache, Worker, load_encoder
from pgrecall.server import ROOT, Embedded, ServerError, database_url, say

DATABASE = "evaluate"
CHANNELS = ["bm25", "content_keyword", "document_keyword", "fuzzy", "vector", "fused"]
METRICS = {"ndcg_10": "nDCG@10", "recall_10": "R@10", "recall_100": "R@100", "mrr_10": "MRR@10"}
CUT = 10
DEPTH = 100
UNCUT = 1_000_000
INGEST_BATCH = 200
REPORT_SECONDS = 5.0

Judgements = dict[str, dict[str, float]]
Scores = dict[str, float]


class DataError(Exception):
    """The sentence that says what is wrong with a data set."""


# -- data sets -------------------------------------------------------------------------------------


@dataclass
class Dataset:
    name: str
    passages: dict[str, tuple[str, str]]
    questions: dict[str, str]
    judgements: Judgements = field(repr=False)

    @property
    def product(self) -> str:
        return f"evaluate:{self.name.partition(':')[0]}"


def read_lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8") as lines:
            yield from enumerate(lines, 1)
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from error


def read_records(path: Path) -> Iterator[dict[str, str]]:
    for number, line in read_lines(path):
        try:
            record = json.loads(line)
            record["_id"], record["text"] = str(record["_id"]), str(record["text"])
        except (ValueError, KeyError, TypeError) as error:
            raise DataError(f"{path}, line {number}: {type(error).__name__}: {error}") from error
        yield record


def read_judgements(path: Path) -> Judgements:
    judgements: Judgements = {}
    for number, line in read_lines(path):
        if number == 1:
            continue
        try:
            question, passage, score = line.rstrip("\n").split("\t")
            judgements.setdefault(question, {})[passage] = float(score)
        except ValueError as error:
            raise DataError(f"{path}, line {number}: {error}") from error
    return judgements


def read_dataset(folder: Path, queries: str | None) -> Dataset:
    """queries: another file of questions, by its name without .jsonl.gz or by its path."""
    name = folder.resolve().name
    questions = folder / "queries.jsonl.gz"
    if queries:
        questions = Path(queries) if "/" in queries else folder / queries
        if not questions.name.endswith((".jsonl", ".jsonl.gz")):
            questions = questions.with_name(questions.name + ".jsonl.gz")
        name += ":" + questions.name.partition(".jsonl")[0]
    judgements = read_judgements(folder / "qrels.tsv.gz")
    judgements = {q: p for q, p in judgements.items() if any(s > 0 for s in p.values())}
    dataset = Dataset(
        name,
        {
            r["_id"]: (str(r.get("title") or "").strip(), r["text"])
            for r in read_records(folder / "corpus.jsonl.gz")
        },
        {r["_id"]: r["text"] for r in read_records(questions) if r["_id"] in judgements},
        judgements,
    )
    if not dataset.passages or not dataset.questions:
        raise DataError(f"{folder}: no passage, or no question with a relevant one")
    return dataset


def batches(items: Iterable[tuple], size: int) -> Iterator[list[tuple]]:
    rest = list(items)
    for start in range(0, len(rest), size):
        yield rest[start : start + size]


# -- a set in the database -------------------------------------------------------------------------


class Progress:
    """A line now and then on stderr."""

    def __init__(self, what: str, total: int) -> None:
        self.what, self.total = what, total
        self.done = 0
        self.start = self.reported = time.monotonic()

    def add(self, count: int) -> None:
        self.done += count
        if time.monotonic() - self.reported > REPORT_SECONDS:
            self.reported = time.monotonic()
            say(f"{self.what}: {self.done} of {self.total}")

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.start


def ingest(connection: psycopg.Connection, dataset: Dataset, max_chars: int = UNCUT) -> int:
    """The number of passages added, changed or removed. The same corpus again changes nothing."""
    connection.execute("select recall.create_product(%s)", [dataset.product])
    connection.execute(
        "update recall.product set max_chars = %(chars)s, overlap = %(overlap)s"
        " where name = %(name)s and (max_chars, overlap) <> (%(chars)s, %(overlap)s)",
        {
            "name": dataset.product,
            "chars": max_chars,
            "overlap": 0 if max_chars == UNCUT else max_chars // 10,
        },
    )
    known = dict(
        connection.execute(
            "select external_id, content_hash from recall.document where product_name = %s",
            [dataset.product],
        ).fetchall()
    )
    progress = Progress(f"{dataset.name}: passages read", len(dataset.passages))
    for batch in batches(dataset.passages.items(), INGEST_BATCH):
        connection.execute(
            "select recall.ingest_document(%s, p.title, p.content, p_external_id => p.id)"
            " from unnest(%s::text[], %s::text[], %s::text[]) as p (id, title, content)",
            [
                dataset.product,
                [passage for passage, _ in batch],
                [title for _, (title, _) in batch],
                [text for _, (_, text) in batch],
            ],
        )
        progress.add(len(batch))
    for passage in known.keys() - dataset.passages.keys():
        connection.execute(
            "select recall.delete_document(%s, p_external_id => %s)", [dataset.product, passage]
        )
    now = dict(
        connection.execute(
            "select external_id, content_hash from recall.document where product_name = %s",
            [dataset.product],
        ).fetchall()
    )
    changed = len(dict(known.items() ^ now.items()))
    if changed:
        connection.execute("call recall.compact(%s)", [dataset.product])
        connection.execute("analyze recall.document, recall.chunk, recall._block")
        say(f"{dataset.name}: {changed} passages ingested in {progress.seconds:.1f} s")
    return changed


def embed(connection: psycopg.Connection, dataset: Dataset, cache: VectorCache) -> None:
    """Embeds what waits, and fits the query encoder where its chunks have changed."""
    connection.execute("select recall.attach_model(%s, %s)", [dataset.product, MODEL])
    worker = Worker(connection, lambda texts: load_encoder()(texts), MODEL, cache)
    progress = Progress(f"{dataset.name}: texts embedded", worker.waiting())
    while held := worker.run_once():
        progress.add(held)
    if progress.done:
        say(f"{dataset.name}: {worker.summary()} in {progress.seconds:.1f} s")
    current = connection.execute(
        "select changed = 0 and not is_stale from recall.query_encoder_status(%s)",
        [dataset.product],
    ).fetchone()
    if current is None or not current[0]:
        start = time.monotonic()
        connection.execute("call recall.learn_query_encoder(%s, %s)", [dataset.product, MODEL])
        say(f"{dataset.name}: query encoder learned in {time.monotonic() - start:.1f} s")


# -- measuring -------------------------------------------------------------------------------------


def load_golden_set(connection: psycopg.Connection, dataset: Dataset) -> str:
    """Its name."""
    name = f"evaluate:{dataset.name}"
    questions = [
        {"id": question, "question": text, "relevant": dataset.judgements[question]}
        for question, text in dataset.questions.items()
    ]
    unknown = connection.execute(
        "select unknown from recall.load_golden_set(%s, %s, %s, p_replace => true)",
        [name, dataset.product, Jsonb(questions)],
    ).fetchone()[0]
    if unknown:
        say(f"{dataset.name}: {len(unknown)} judgements of passages that are not in the corpus")
    return name


def evaluate(
    connection: psycopg.Connection, dataset: Dataset, channels: list[str], strategy: str | None
) -> dict[str, Scores]:
    """What a search ranks in the end is 'fused', reranked where the strategy has a reranker."""
    golden_set = load_golden_set(connection, dataset)
    say(f"{dataset.name}: {len(dataset.questions)} questions, one search each")
    start = time.monotonic()
    rows = connection.execute(
        "select ranking, metric, k, value, low, high from recall.evaluate("
        "%s, %s, p_k => %s, p_depth => %s, p_rankings => %s)",
        [golden_set, strategy, CUT, DEPTH, [*channels, *["reranked"] * ("fused" in channels)]],
    ).fetchall()
    took = time.monotonic() - start
    measured: dict[str, Scores] = {}
    for ranking, metric, k, value, low, high in rows:
        channel = "fused" if ranking == "reranked" else ranking
        measured.setdefault(channel, {})[metric if k is None else f"{metric}_{k}"] = value
        if metric == "ndcg":
            say(f"{dataset.name}, {ranking}: nDCG@10 {value:.3f} ({low:.3f} to {high:.3f})")
    say(f"{dataset.name}: {took / len(dataset.questions) * 1000:.1f} ms a question")
    return {c: {name: measured[c][name] for name in METRICS} for c in channels}


# -- the command -----------------------------------------------------------------------------------


def connect(url: str) -> psycopg.Connection:
    connection = psycopg.connect(url, autocommit=True, application_name="pgrecall evaluate")
    connection.execute("set client_min_messages = warning")
    return connection


def own_database() -> str:
    """A database of the embedded server that is kept, so that a second run ingests nothing."""
    server = Embedded()
    server.start()
    server.create_database(DATABASE)
    url = server.url(DATABASE)
    for command in (["alembic", "upgrade", "head"], ["pgrecall.apply"]):
        subprocess.run(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=os.environ | {"DATABASE_URL": url},
            stdout=sys.stderr,
            check=True,
        )
    return url


def remove(connection: psycopg.Connection, products: set[str]) -> None:
    for product in products:
        connection.execute("select recall.drop_product(%s)", [product])


def table(results: dict[str, dict[str, Scores]], sizes: dict[str, tuple[int, int]]) -> str:
    lines = [
        "| set | passages | questions | channel | " + " | ".join(METRICS.values()) + " |",
        "|---|--:|--:|---|" + "--:|" * len(METRICS),
    ]
    for name, channels in results.items():
        passages, questions = sizes[name]
        for channel, scores in channels.items():
            figures = " | ".join(f"{scores[metric]:.3f}" for metric in METRICS)
            lines.append(f"| {name} | {passages:,} | {questions:,} | {channel} | {figures} |")
    return "\n".join(lines)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/evaluate", description="Measures the channels and their fusion."
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="DATASET_DIR")
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument(
        "--channels", help="some of " + ", ".join(CHANNELS) + " (default: all), with commas"
    )
    parser.add_argument("--no-embed", action="store_true", help="without vectors")
    parser.add_argument(
        "--embed-limit", type=int, default=5000, metavar="N",
        help="sets of more passages go without vectors (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--max-chars", type=int, default=UNCUT, metavar="N",
        help="cuts passages into chunks of so many characters, the last tenth of each repeated in"
        " the next (default: one chunk a passage; a product's own default is 800)",
    )  # fmt: skip
    parser.add_argument(
        "--queries", metavar="FILE",
        help="other questions of each set, such as queries.simplified (.jsonl.gz), or a path",
    )  # fmt: skip
    parser.add_argument("--strategy", help="of the fused search (default: the product's)")
    parser.add_argument(
        "--keep", action="store_true",
        help="leave the products in the database given; the embedded server's are always kept",
    )  # fmt: skip
    parser.add_argument(
        "--cache", type=Path, default=CACHE, help="vectors by text (default: %(default)s)"
    )
    options = parser.parse_args()
    options.channels = options.channels.split(",") if options.channels else CHANNELS
    if not 50 <= options.max_chars <= UNCUT:
        parser.error(f"--max-chars: must be between 50 and {UNCUT}, not {options.max_chars}")
    unknown = [channel for channel in options.channels if channel not in CHANNELS]
    if unknown:
        parser.error(f"--channels: there is no channel {', '.join(unknown)}")
    return options


def main() -> int:
    options = arguments()
    given = options.database_url or os.environ.get("DATABASE_URL")
    url = database_url(given) if given else own_database()
    failed = False
    results: dict[str, dict[str, Scores]] = {}
    sizes: dict[str, tuple[int, int]] = {}
    products: set[str] = set()
    with connect(url) as connection:
        try:
            for folder in options.folders:
                try:
                    dataset = read_dataset(folder, options.queries)
                except DataError as error:
                    say(f"passed over: {error}")
                    failed = True
                    continue
                products.add(dataset.product)
                sizes[dataset.name] = (len(dataset.passages), len(dataset.questions))
                vectors = prepare(connection, dataset, options)
                channels = [c for c in options.channels if vectors or c != "vector"]
                results[dataset.name] = evaluate(connection, dataset, channels, options.strategy)
        finally:
            if given and not options.keep:
                remove(connection, products)
    if options.json:
        print(json.dumps(results, ensure_ascii=False, indent=1))
    else:
        print(table(results, sizes))
    return int(failed)


def prepare(connection: psycopg.Connection, dataset: Dataset, options: argparse.Namespace) -> bool:
    """Brings the set into the database; whether it has vectors there."""
    ingest(connection, dataset, options.max_chars)
    if options.no_embed or not {"vector", "fused"} & set(options.channels):
        return False
    if len(dataset.passages) > options.embed_limit:
        say(f"{dataset.name}: more than {options.embed_limit} passages, so no vectors")
        return False
    try:
        embed(connection, dataset, VectorCache(options.cache))
    except NoModelError as error:
        say(f"{dataset.name}: no vectors: {error}")
        return False
    return True


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, psycopg.Error, subprocess.CalledProcessError) as error:
        say(str(error).strip())
        sys.exit(1)
