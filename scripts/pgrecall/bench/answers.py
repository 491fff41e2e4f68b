"""Shares of questions whose extractive answer holds a gold answer, and of those answered at all."""

import argparse
import json
import random
import re
import statistics
import unicodedata
from collections import Counter
from pathlib import Path

import psycopg

from pgrecall.bench import Figures, data_folder, milliseconds
from pgrecall.evaluate import Dataset, connect, ingest, own_database, read_dataset, read_lines
from pgrecall.server import say

SETS = ["drcd", "cmrc2018", "squad", "clapnq"]
# Whose questions no document of the set answers, in a language that it is in.
FOREIGN = {"drcd": "cmrc2018", "cmrc2018": "drcd", "squad": "clapnq", "clapnq": "squad"}
STOP_WORDS = set(
    re.findall(
        r"\w+",
        """a an the of to in on at for and or is are was were be been by with as that this it its
        from which who whom what when where how why did do does has have had not no s t into than
        then their his her he she they them there these those also but can may more most such""",
    )
)
# Gold answers of these sets are a few sentences, written by people and often above 300 characters.
LONG = {"clapnq"}
SHARE_OF_SENTENCE = 0.7


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sets", nargs="*", default=SETS, choices=SETS, metavar="SET")
    parser.add_argument("--questions", type=int, help="at most so many of a set, always the same")
    parser.add_argument("--strategy", help="default: 'default'")


def run_on(url: str | None, options: argparse.Namespace) -> Figures:
    """Reads the products evaluate:SET of scripts/evaluate; a set that is missing is ingested, and
    answered by words alone."""
    figures: Figures = {}
    with connect(url or own_database()) as connection:
        for name in options.sets:
            connection.execute("set default_transaction_read_only = off")
            figures |= measure(connection, name, options)
    return figures


def measure(connection: psycopg.Connection, name: str, options: argparse.Namespace) -> Figures:
    dataset = read_dataset(data_folder() / name, None)
    known = "select 1 from recall.document where product_name = %s limit 1"
    if not connection.execute(known, [dataset.product]).fetchone():
        ingest(connection, dataset)
    gold = read_answers(data_folder() / name)
    # What reads only is not logged.
    connection.execute("set default_transaction_read_only = on")
    asked = sample(
        {q: text for q, text in dataset.questions.items() if gold.get(q)}, options.questions
    )
    answers: dict[str, tuple[bool, str]] = {}

    def ask(question: str) -> None:
        answers[question] = answer(connection, dataset, asked[question], options.strategy)

    times = milliseconds(ask, asked)
    held = [contains(name, gold[q], answers[q][1]) for q in asked]
    figures = {
        f"{name}_questions": float(len(asked)),
        f"{name}_contained": statistics.mean(held),
        f"{name}_longest": float(max(len(text) for _, text in answers.values())),
        f"{name}_found": statistics.mean(found for found, _ in answers.values()),
        f"{name}_p50_ms": statistics.median(times),
    }
    if name in LONG:
        recalls = [max(recall(g, answers[q][1]) for g in gold[q]) for q in asked]
        figures[f"{name}_word_recall"] = statistics.mean(recalls)
    others = read_dataset(data_folder() / FOREIGN[name], None).questions
    figures[f"{name}_foreign_found"] = statistics.mean(
        answer(connection, dataset, text, options.strategy)[0]
        for text in sample(others, 200).values()
    )
    say(f"{name}: {figures[f'{name}_contained']:.3f} of {len(asked)} contained")
    return figures


def answer(
    connection: psycopg.Connection, dataset: Dataset, question: str, strategy: str | None
) -> tuple[bool, str]:
    """Whether something was found, and the text of the parts, without Markdown and links."""
    found, parts = connection.execute(
        "select found, array(select p.content from unnest(parts) as p)"
        " from recall.answer(%s, %s, %s)",
        [question, dataset.product, strategy],
        prepare=True,
    ).fetchone()
    return found, "\n".join(parts) if found else ""


def read_answers(folder: Path) -> dict[str, list[str]]:
    records = (json.loads(line) for _, line in read_lines(folder / "answers.jsonl.gz"))
    return {r["_id"]: [a for a in r["answers"] if normalized(a)] for r in records}


def sample(questions: dict[str, str], limit: int | None) -> dict[str, str]:
    chosen = sorted(questions)
    random.Random(1).shuffle(chosen)
    return {q: questions[q] for q in chosen[:limit]}


def contains(name: str, gold: list[str], text: str) -> bool:
    """The whole of a gold answer; of a long one a sentence, by most of its content words."""
    if name not in LONG:
        return any(normalized(g) in normalized(text) for g in gold)
    sentences = [s for g in gold for s in re.split(r"(?<=[.!?])\s+(?=[A-Z])", g)]
    return any(
        recall(s, text) >= SHARE_OF_SENTENCE for s in sentences if len(content_words(s)) >= 3
    )


def normalized(text: str) -> str:
    """Letters and digits only, in lower case and compatibility form."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())


def content_words(text: str) -> list[str]:
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).lower())
    return [word for word in words if word not in STOP_WORDS]


def recall(gold: str, text: str) -> float:
    """The share of the gold answer's content words that the text has."""
    wanted = Counter(content_words(gold))
    return sum((wanted & Counter(content_words(text))).values()) / max(1, wanted.total())
