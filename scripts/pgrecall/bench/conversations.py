"""nDCG@10 of the last turns of mtrag-un: the message alone, and with its conversation."""

import json
import math
import os
from pathlib import Path

import psycopg

from pgrecall.bench import Figures, data_folder
from pgrecall.embed import CACHE, NoModelError, VectorCache
from pgrecall.evaluate import DataError, embed, ingest, read_dataset, read_lines
from pgrecall.server import say

SET = "mtrag-un"
CHANNELS = {
    "bm25": "recall.by_bm25(q.question, %(product)s, 10)",
    "search": "recall.search(q.question, %(product)s, 10)",
}


def run(connection: psycopg.Connection) -> Figures:
    folder = data_folder() / SET
    dataset = read_dataset(folder, None)
    conversations = read_conversations(folder / "conversations.jsonl.gz")
    missing = dataset.questions.keys() - conversations.keys()
    if missing:
        raise DataError(f"{folder}: no conversation of {sorted(missing)[0]}")
    ingest(connection, dataset)
    try:
        if os.environ.get("PGRECALL_NO_EMBED"):
            raise NoModelError("PGRECALL_NO_EMBED is set")
        embed(connection, dataset, VectorCache(CACHE))
    except NoModelError as error:
        say(f"no vectors: {error}")
    names = list(dataset.questions)
    rewritten = rewrite(connection, dataset.product, [conversations[name] for name in names])
    asked = {
        "bare": [dataset.questions[name] for name in names],
        "conversation": [question for question, _ in rewritten],
    }
    later = {name for name in names if len(conversations[name]) > 1}
    figures: Figures = {
        "questions": float(len(names)),
        "follow_ups": float(len(later)),
        "rewritten": float(sum(is_follow_up for _, is_follow_up in rewritten)),
    }
    for channel, function in CHANNELS.items():
        for what, questions in asked.items():
            found = search(connection, dataset.product, function, questions)
            scores = {
                name: ndcg(ranking, dataset.judgements[name])
                for name, ranking in zip(names, found, strict=True)
            }
            figures[f"{channel}_{what}_ndcg_10"] = math.fsum(scores.values()) / len(scores)
            figures[f"{channel}_{what}_follow_ups_ndcg_10"] = math.fsum(
                scores[name] for name in later
            ) / len(later)
    return figures


def ndcg(ranking: list[str], judged: dict[str, float]) -> float:
    """At 10, of a ranking that is no search of the question: as recall.evaluate defines it."""
    ideal = sorted((gain for gain in judged.values() if gain > 0), reverse=True)[:10]
    return discounted([judged.get(name, 0) for name in ranking[:10]]) / discounted(ideal)


def discounted(gains: list[float]) -> float:
    return math.fsum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1))


def read_conversations(path: Path) -> dict[str, list[dict[str, str]]]:
    """Question id to its turns, each {"role", "content"}; the question is the last."""
    conversations = {}
    for number, line in read_lines(path):
        try:
            record = json.loads(line)
            conversations[str(record["_id"])] = [
                {
                    "role": "user" if turn["speaker"] == "user" else "assistant",
                    "content": str(turn["text"]),
                }
                for turn in record["turns"]
            ]
        except (ValueError, KeyError, TypeError) as error:
            raise DataError(f"{path}, line {number}: {type(error).__name__}: {error}") from error
    return conversations


def rewrite(
    connection: psycopg.Connection, product: str, conversations: list[list[dict[str, str]]]
) -> list[tuple[str, bool]]:
    """Each last turn as recall.chat would search it, and whether that is more than the turn."""
    return connection.execute(
        """
        select f.question, f.is_follow_up
        from unnest(%s::text[], %s::jsonb[]) with ordinality as t (message, history, no)
        cross join recall.product as p
        cross join lateral recall._follow_up(t.message, t.history, p.id) as f
        where p.name = %s
        order by t.no
        """,
        [
            [turns[-1]["content"] for turns in conversations],
            [json.dumps(turns[:-1]) for turns in conversations],
            product,
        ],
    ).fetchall()


def search(
    connection: psycopg.Connection, product: str, function: str, questions: list[str]
) -> list[list[str]]:
    """The passages found for each question, best first."""
    found: list[dict[str, None]] = [{} for _ in questions]
    rows = connection.execute(
        f"""
        select q.no, d.external_id
        from unnest(%(questions)s::text[]) with ordinality as q (question, no)
        cross join lateral {function} as h
        join recall.document as d on d.id = h.doc_id
        order by q.no, h.rank
        """,
        {"questions": questions, "product": product},
    ).fetchall()
    for number, passage in rows:
        found[number - 1][passage] = None
    return [list(passages) for passages in found]
