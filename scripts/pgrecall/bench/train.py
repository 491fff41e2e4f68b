"""Trains and judges the sets of ../shared/data/train: accuracy, macro F1, seconds, by set."""

import argparse
import hashlib
import itertools
import json
import time
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from pgrecall.bench import Figures, data_folder
from pgrecall.evaluate import DataError, batches, read_lines
from pgrecall.scratch import scratch_database
from pgrecall.server import database_url, say

# By the keys of a set's records: its task, its texts and what is predicted of them.
TASKS = [
    ("text-classification", ["text"], "label"),
    ("text-pair-classification", ["text_a", "text_b"], "label"),
    ("summarization", ["text"], "summary"),
    ("translation", ["source"], "target"),
    ("question-answering", ["question", "context"], "answers"),
]
# Sets of questions with answers, in the folder above: half of each set's questions is for training.
ANSWERED = ["squad", "drcd", "cmrc2018"]
OUT_OF_SCOPE = "oos"
IN_SCOPE = 0.91
BATCH = 1000


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--data", type=Path, help="a folder with a folder a set")
    command.add_argument("--sets", nargs="+", metavar="NAME", help="only these; default: all")


def run_on(given: str | None, options: argparse.Namespace) -> dict[str, Figures]:
    folder = options.data or data_folder() / "train"
    names = options.sets or [
        *sorted(p.parent.name for p in folder.glob("*/train.jsonl.gz")),
        *(name for name in ANSWERED if (folder.parent / name / "answers.jsonl.gz").exists()),
    ]
    if not names:
        raise DataError(f"{folder}: no set is there")
    figures = {}
    with (
        scratch_database(database_url(given)) as scratch,
        psycopg.connect(scratch, autocommit=True, application_name="pgrecall bench") as db,
    ):
        db.execute("create schema bench")
        db.add_notice_handler(lambda notice: say(str(notice.message_primary)[:200]))
        for name in names:
            figures[name] = run_set(db, folder / name)
    return figures


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for _, line in read_lines(path)]


def run_set(db: psycopg.Connection, folder: Path) -> Figures:
    """The figures of one set, trained with its train file and judged on its test file."""
    if (folder / "train.jsonl.gz").exists():
        train, test = read(folder / "train.jsonl.gz"), read(folder / "test.jsonl.gz")
    else:
        train, test = halves(folder.parent.parent / folder.name)
    found = [row for row in TASKS if {*row[1], row[2]} <= train[0].keys()]
    if not found:
        raise DataError(f"{folder}: no task has records with {', '.join(train[0])}")
    task, texts, target = found[0]
    relation = sql.Identifier("bench", folder.name)
    columns = sql.SQL(", ").join(map(sql.Identifier, [*texts, target]))
    db.execute(
        sql.SQL("create table {} ({})").format(
            relation,
            sql.SQL(", ").join(
                sql.SQL("{} text").format(sql.Identifier(c)) for c in [*texts, target]
            ),
        )
    )
    statement = sql.SQL("copy {} ({}) from stdin").format(relation, columns)
    with db.cursor() as cursor, cursor.copy(statement) as copy:
        for record in train:
            copy.write_row([record[c] for c in [*texts, target]])
    start = time.monotonic()
    db.execute(
        "call recall.train(%s, %s, %s, %s, test_size => 0)",
        [folder.name, task, relation.as_string(db), target],
    )
    trained = time.monotonic()
    predictions = predict(db, folder.name, [[r[c] for r in test] for c in texts])
    predicted = time.monotonic()
    figures = {
        **metrics(db, task, [right(r, target) for r in test], [p for p, _ in predictions]),
        "train_s": trained - start,
        "predict_ms": (predicted - trained) * 1000 / len(test),
        "megabytes": size(db, folder.name),
    }
    if task == "translation":
        # A message's own placeholders, which its translation may not have.
        (figures["placeholders"],) = db.execute(
            """
            select avg((recall._placeholders(s) = recall._placeholders(p))::integer)::float8
            from unnest(%s::text[], %s::text[]) as t (s, p)
            """,
            [[r["source"] for r in test], [p for p, _ in predictions]],
        ).fetchone()
    if any(r.get("label") == OUT_OF_SCOPE for r in train):
        dev = read(folder / "dev.jsonl.gz")
        on_dev = predict(db, folder.name, [[r[c] for r in dev] for c in texts])
        figures |= scope(
            ([r["label"] for r in dev], on_dev), ([r["label"] for r in test], predictions)
        )
    return figures


def right(record: dict[str, Any], target: str) -> str:
    """What is right for a record; several references as a JSON array."""
    if "references" in record:
        return json.dumps(record["references"], ensure_ascii=False)
    return record[target]


def halves(folder: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The answered questions of a set in two halves, which share no passage."""
    passages = {r["_id"]: r["text"] for r in read(folder / "corpus.jsonl.gz")}
    questions = {r["_id"]: r["text"] for r in read(folder / "queries.jsonl.gz")}
    passage_of: dict[str, str] = {}
    for _, line in read_lines(folder / "qrels.tsv.gz"):
        question, passage = line.split("\t")[:2]
        if question in questions and passage in passages:
            passage_of.setdefault(question, passage)
    records = sorted(
        (
            (hashlib.md5(passage_of[r["_id"]].encode()).hexdigest(), r["_id"], r["answers"])
            for r in read(folder / "answers.jsonl.gz")
            if r["_id"] in passage_of
        ),
    )
    border = records[len(records) // 2][0]
    parts: tuple[list[dict[str, Any]], list[dict[str, Any]]] = ([], [])
    for key, question, answers in records:
        parts[key > border].append(
            {
                "question": questions[question],
                "context": passages[passage_of[question]],
                "answers": json.dumps(answers, ensure_ascii=False),
            }
        )
    return parts


def predict(
    db: psycopg.Connection, project: str, texts: list[list[str]]
) -> list[tuple[str, dict[str, Any]]]:
    """What the project predicts of each text, and the scores, by the set version."""
    found: list[tuple[str, dict[str, Any]]] = []
    for rows in batches(zip(*texts, strict=True), BATCH):
        columns = [list(column) for column in zip(*rows, strict=True)]
        arguments = ", ".join(["%s"] + ["%s::text[]"] * len(columns))
        found += db.execute(
            f"select prediction, scores from recall.predict_batch({arguments}) order by n",
            [project, *columns],
        ).fetchall()
    return found


def metrics(db: psycopg.Connection, task: str, targets: list[str], predicted: list[str]) -> Figures:
    (name,) = db.execute("select metrics_name from recall.task where name = %s", [task]).fetchone()
    call = sql.SQL("select recall.{}(%s::text[], %s::text[])").format(sql.Identifier(name))
    (found,) = db.execute(call, [targets, predicted]).fetchone()
    names = {"f1": "macro_f1"} if task.endswith("classification") else {}
    left_out = {"records", "precision", "recall"}
    return {names.get(k, k): v for k, v in found.items() if k not in left_out}


def size(db: psycopg.Connection, project: str) -> float:
    """Megabytes of what is kept of a model, its index too."""
    (found,) = db.execute(
        """
        select (
            coalesce((
                select sum(pg_column_size(t) + 40 + octet_length(t.term))
                from recall._class_term as t where t.model_id = m.id
            ), 0)
            + coalesce((
                select sum(pg_column_size(r) + 30)
                from recall._class_record as r where r.model_id = m.id
            ), 0)
            + coalesce((
                select sum(pg_column_size(p) + 50)
                from recall._translation_phrase as p where p.model_id = m.id
            ), 0)
            + coalesce((
                select sum(pg_column_size(b) + 50)
                from recall._translation_bigram as b where b.model_id = m.id
            ), 0)
        ) / 1e6
        from recall.trained_model as m
        inner join recall.project as p on m.project_id = p.id
        where p.name = %s
        """,
        [project],
    ).fetchone()
    return float(found)


def scope(dev: tuple[list[str], list], test: tuple[list[str], list]) -> Figures:
    """Out of scope by a threshold, the one that dev likes best: right in scope and out of it."""

    def judged(threshold: float, labels: list[str], predictions: list) -> tuple[float, float]:
        counts: dict[bool, list[bool]] = {True: [], False: []}
        for label, (_, scores) in zip(labels, predictions, strict=True):
            inside = {k: v for k, v in scores.items() if k != OUT_OF_SCOPE}
            best = max(inside, key=inside.__getitem__)
            said = best if inside[best] >= threshold else OUT_OF_SCOPE
            counts[label == OUT_OF_SCOPE].append(said == label)
        return tuple(sum(counts[k]) / len(counts[k]) for k in (False, True))

    def liked(threshold: float) -> float:
        inside, outside = judged(threshold, *dev)
        # What is asked for: 90 % in scope, and as much out of it as that leaves.
        return min(inside, IN_SCOPE) * 100 + outside

    best = max(itertools.chain([0.0], (n / 200 for n in range(1, 200))), key=liked)
    inside, outside = judged(best, *test)
    return {"in_scope": inside, "oos_recall": outside, "threshold": best}
