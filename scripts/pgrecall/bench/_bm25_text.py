"""The text of scripts/bench bm25: passages of the retrieval sets, recombined, and questions."""

import random
import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from pgrecall.bench import data_folder, in_turn
from pgrecall.evaluate import DataError, read_records

SEED = 42
PER_DOCUMENT = 10

# Between characters that analysis never makes one term of.
BORDER = re.compile(r"\s+|[。！？；，、：]+")

# The languages that a question of three languages joins.
LANGUAGES = {
    "hant": ["drcd", "techdocs-zh-hant"],
    "hans": ["cmrc2018", "stard", "egret-forum", "techdocs-zh-hans", "dureader2-demo"],
    "english": ["squad", "stackfaq", "scifact", "techdocs-en", "clapnq", "mtrag-un", "cranfield"],
}

Halves = dict[str, list[tuple[str, str]]]


class Chunk(NamedTuple):
    """The first half of one passage and the second of another, or of the same."""

    document: int
    ordinal: int
    first: int
    second: int


def set_names() -> list[str]:
    names = sorted(path.parent.name for path in data_folder().glob("*/corpus.jsonl.gz"))
    if not names:
        raise DataError(f"{data_folder()}: no folder in it has a corpus.jsonl.gz")
    return names


def read_halves() -> Halves:
    """Of each set, every passage, its title above it, in two."""

    def texts(name: str) -> Iterator[str]:
        for record in read_records(data_folder() / name / "corpus.jsonl.gz"):
            yield "\n".join(filter(str.strip, (record.get("title") or "", record["text"])))

    return {name: [cut(text) for text in texts(name)] for name in set_names()}


def cut(text: str) -> tuple[str, str]:
    """Two parts, cut at the border nearest the middle; without a border the second is empty."""
    ends = [match.end() for match in BORDER.finditer(text) if match.end() < len(text)]
    if not ends:
        return text + "\n", ""
    at = min(ends, key=lambda end: abs(2 * end - len(text)))
    return text[:at], text[at:]


def shares(sizes: list[int], count: int) -> list[int]:
    """count, split in proportion to the sizes."""
    total = sum(sizes)
    ends = [size * count // total for size in accumulate(sizes)]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def plan(sizes: list[int], count: int) -> list[Chunk]:
    """Passages are numbered set by set. All as they are, then rounds of recombined ones."""
    whole = min(count, sum(sizes))
    rounds = -(-(count - whole) // sum(sizes))
    made = folder(sizes, whole, None, 0)
    for number, size in enumerate(shares([1] * rounds, count - whole) if rounds else []):
        made += folder(sizes, size, random.Random(f"{SEED} {number}"), made[-1].document + 1)
    return made


def appended(sizes: list[int], count: int, document: int) -> list[Chunk]:
    """Recombined ones that come later, from this document on."""
    return folder(sizes, count, random.Random(f"{SEED} appended"), document)


def folder(
    sizes: list[int], count: int, choice: random.Random | None, document: int
) -> list[Chunk]:
    """Documents of up to PER_DOCUMENT chunks, set by set, each set's share."""
    chunks: list[Chunk] = []
    start = 0
    for size, share in zip(sizes, shares(sizes, count), strict=True):
        for n in range(share):
            if choice is None:
                first = second = start + n
            else:
                first, second = start + choice.randrange(size), start + choice.randrange(size)
            chunks.append(Chunk(document + n // PER_DOCUMENT, n % PER_DOCUMENT, first, second))
        document += -(-share // PER_DOCUMENT)
        start += size
    return chunks


def questions() -> tuple[list[str], list[str]]:
    """Of one language, each set in turn; and of three, a question of each, one below the other."""
    names = set_names()

    def of(name: str, purpose: str) -> Iterator[str]:
        texts = [r["text"] for r in read_records(data_folder() / name / "queries.jsonl.gz")]
        random.Random(f"{SEED} {purpose} {name}").shuffle(texts)
        yield from texts

    one = in_turn([of(name, "one") for name in names], 1000)
    three = [
        in_turn([of(name, "three") for name in sets if name in names], 1000)
        for sets in LANGUAGES.values()
    ]
    return one, ["\n".join(texts) for texts in zip(*three, strict=False)]
