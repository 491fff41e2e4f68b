"""scripts/bench: figures of what the SQL costs, each a module with run(connection) -> figures."""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from pgrecall.evaluate import DataError, read_records
from pgrecall.server import ROOT

Figures = dict[str, float]

# Languages of the text in turn, so that any number of passages is a mixture.
SETS = [
    "drcd", "stackfaq", "cmrc2018", "clapnq", "techdocs-zh-hant", "mtrag-un", "egret-forum",
    "cranfield", "dureader2-demo", "squad", "xquad-zh", "medline", "cisi", "cacm",
    "dbpedia-entity-sub",
]  # fmt: skip


def data_folder() -> Path:
    """Where the retrieval sets are: PGRECALL_DATASETS, else ../shared/data beside the checkout."""
    folder = Path(os.environ.get("PGRECALL_DATASETS", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder; set PGRECALL_DATASETS to the retrieval sets")
    return folder


def address(url: str, database: str) -> str:
    """The same server's address, as a URL, with another database."""
    scheme, _, rest = url.partition("://")
    authority, _, path = rest.partition("/")
    _, mark, parameters = path.partition("?")
    return f"{scheme}://{authority}/{database}{mark}{parameters}"


def passages(limit: int, longest: int = 1500) -> list[tuple[str, str, str]]:
    """Real text, (id, title, text): one passage of each set in turn, always the same ones."""

    def of(name: str) -> Iterator[tuple[str, str, str]]:
        for record in read_records(data_folder() / name / "corpus.jsonl.gz"):
            if 0 < len(record["text"]) <= longest:
                title = str(record.get("title") or "").strip()
                yield f"{name}:{record['_id']}", title, record["text"]

    return in_turn([of(name) for name in SETS], limit)


def questions(limit: int) -> list[str]:
    """Questions of the same sets, spread over each set's file."""

    def of(name: str) -> Iterator[str]:
        texts = [r["text"] for r in read_records(data_folder() / name / "queries.jsonl.gz")]
        random.Random(name).shuffle(texts)
        yield from texts

    return in_turn([of(name) for name in SETS], limit)


def in_turn(sources: list[Iterator[Any]], limit: int) -> list[Any]:
    taken: list[Any] = []
    while sources and len(taken) < limit:
        for source in list(sources):
            try:
                taken.append(next(source))
            except StopIteration:
                sources.remove(source)
    return taken[:limit]


def milliseconds(run: Callable[[Any], object], arguments: Iterable[Any]) -> list[float]:
    """What each call took, by the client's clock."""
    times = []
    for argument in arguments:
        start = time.perf_counter()
        run(argument)
        times.append((time.perf_counter() - start) * 1000)
    return times


def percentiles(name: str, times: list[float]) -> Figures:
    cuts = statistics.quantiles(times, n=20, method="inclusive")
    return {f"{name}_p50_ms": cuts[9], f"{name}_p95_ms": cuts[18]}
