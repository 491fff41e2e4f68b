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
            judgements = [dataset.judgements[name] for name in names]
            found = search(connection, dataset.product, function, questions, judgements)
            scores = dict(zip(names, found, strict=True))
            figures[f"{channel}_{what}_ndcg_10"] = math.fsum(scores.values()) / len(scores)
            figures[f"{channel}_{what}_follow_ups_ndcg_10"] = math.fsum(
                scores[name] for name in later
            ) / len(later)
    return figures


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
    connection: psycopg.Connection,
    product: str,
    function: str,
    questions: list[str],
    judgements: list[dict[str, float]],
) -> list[float]:
    """nDCG@10 of each question, as recall.evaluate measures it, without a golden set, which a
    search would know."""
    rows = connection.execute(
        f"""
        select s.ndcg
        from unnest(%(questions)s::text[], %(judgements)s::jsonb[])
            with ordinality as q (question, judged, no)
        cross join lateral (
            select
                array_agg(row(h.chunk_id, h.doc_id, h.rank, h.score, 'found')::recall.hit) as hits
            from {function} as h
        ) as f
        cross join lateral (
            select
                array_agg(g.doc_id) as doc_ids, array_agg(g.gain) as gains,
                sum(recall._discounted_gain(g.gain, g.place)) filter (where g.place <= 10) as ideal
            from (
                select
                    d.id as doc_id, j.value::float8 as gain,
                    row_number() over (order by j.value::float8 desc) as place
                from jsonb_each_text(q.judged) as j
                left join recall.document as d
                    on d.product_name = %(product)s and d.external_id = j.key
                where j.value::float8 > 0
            ) as g
        ) as j
        cross join lateral recall._score_rankings(
            f.hits, '{{"found": 0}}', j.doc_ids, j.gains, j.ideal, 10, 10
        ) as s
        order by q.no
        """,
        {
            "questions": questions,
            "judgements": [json.dumps(judged) for judged in judgements],
            "product": product,
        },
    ).fetchall()
    return [ndcg for (ndcg,) in rows]
