"""recall.evaluate beside trec_eval, of the rankings that the searches give by themselves."""

import json
import random

import psycopg
import pytest

CHANNELS = ["bm25", "content_keyword", "document_keyword", "fuzzy"]
MEASURES = {
    "ndcg": "ndcg_cut_10",
    "recall": "recall_10",
    "recall_depth": "recall_100",
    "mrr": "recip_rank",
    "coverage": "success_10",
}
WORDS = [
    "index", "table", "vacuum", "replica", "slot", "wal", "archive", "lock", "deadlock", "cache",
    "buffer", "checkpoint", "timeout", "pool", "client", "schema", "trigger", "cursor", "page",
    "tuple",
]  # fmt: skip
RANKINGS = """
select d.external_id
from {function} as h
inner join recall.document as d on h.doc_id = d.id
order by h.rank
"""


@pytest.fixture
def product(db: psycopg.Connection) -> dict[str, dict[str, int]]:
    """Documents of one to three chunks and graded judgements, some of 0; questions have one at
    least that is relevant."""
    chance = random.Random(5)
    db.execute("select recall.create_product('p')")
    db.execute("update recall.product set max_chars = 200, overlap = 0 where name = 'p'")
    documents = [f"d{n}" for n in range(150)]
    for document in documents:
        text = " ".join(chance.choices(WORDS, k=chance.choice([8, 20, 60])))
        db.execute("select recall.ingest_document('p', %s, %s, p_external_id => %s)",
                   [f"title of {document}", text, document])  # fmt: skip
    questions = [" ".join(chance.sample(WORDS, chance.randint(1, 5))) for _ in range(40)]
    judged = {
        question: {
            d: chance.choice([0, 1, 1, 2, 3])
            for d in chance.sample(documents, chance.randint(2, 30))
        }
        for question in questions
    }
    for gains in judged.values():
        gains[chance.choice(list(gains))] = 2
    db.execute(
        "select recall.load_golden_set('set', 'p', %s)",
        [json.dumps([{"question": q, "relevant": gains} for q, gains in judged.items()])],
    )
    db.execute("select recall.set_strategy('plain', '{\"bm25\": 1, \"fuzzy\": 0.5}')")
    db.execute(
        "select recall.set_strategy('again', '{\"bm25\": 1, \"content_keyword\": 1}',"
        " p_reranker => 'builtin', p_rerank_candidates => 20)"
    )
    return judged


def ranked(db: psycopg.Connection, function: str, arguments: list) -> list[str]:
    """Documents in the order of their best chunks."""
    rows = db.execute(RANKINGS.format(function=function), arguments).fetchall()
    return list(dict.fromkeys(row[0] for row in rows))


def trec_eval(judged, rankings: dict[str, list[str]]) -> dict[str, dict[str, float]]:
    pytrec_eval = pytest.importorskip("pytrec_eval", reason="no wheel for this platform")

    def run(depth: int) -> dict[str, dict[str, float]]:
        return {
            q: {d: float(-n) for n, d in enumerate(found[:depth])} for q, found in rankings.items()
        }

    found = pytrec_eval.RelevanceEvaluator(
        judged, {"ndcg_cut.10", "recall.10,100", "success.10"}
    ).evaluate(run(100))
    ranks = pytrec_eval.RelevanceEvaluator(judged, {"recip_rank"}).evaluate(run(10))
    # A question for which nothing is found is no part of a run; its measures are 0.
    return {
        q: dict.fromkeys(MEASURES.values(), 0.0) | found.get(q, {}) | ranks.get(q, {})
        for q in judged
    }


def test_equal_to_trec_eval(db, product):
    searches = {
        name: (f"recall.by_{name}(%s, 'p', 100)", "plain", name) for name in CHANNELS
    } | {
        "plain": ("recall.search(%s, 'p', 100, 'plain')", "plain", "fused"),
        "again": ("recall.search(%s, 'p', 100, 'again')", "again", "reranked"),
    }  # fmt: skip
    for name, (function, strategy, ranking) in searches.items():
        expected = trec_eval(product, {q: ranked(db, function, [q]) for q in product})
        rows = db.execute(
            "select q.question, s.ndcg, s.recall, s.recall_depth, s.mrr, s.coverage"
            " from recall.golden_set as g"
            " cross join lateral recall._evaluated_strategy(g, %s, %s) as p"
            " cross join lateral recall._question_scores(g, p.strategy, 10, 100, p.rankings) as s"
            " inner join recall.golden_question as q on s.question_id = q.id"
            " where g.name = 'set' and s.ranking = %s",
            [strategy, [*CHANNELS, "fused", "reranked"], ranking],
        ).fetchall()
        assert len(rows) == len(product), name
        for question, *scores in rows:
            wanted = [expected[question][measure] for measure in MEASURES.values()]
            assert scores == pytest.approx(wanted, abs=1e-6), (name, question)
        means = db.execute(
            "select avg(value) from recall.evaluate('set', %s, p_rankings => %s)"
            " where ranking = %s and k is not null group by metric, k"
            " order by array_position('{ndcg,recall,mrr,coverage}', metric), k",
            [strategy, [ranking], ranking],
        ).fetchall()
        wanted = [
            sum(scores[measure] for scores in expected.values()) / len(expected)
            for measure in MEASURES.values()
        ]
        assert [row[0] for row in means] == pytest.approx(wanted, abs=1e-6), name
        assert 0 < wanted[0] < 1, "a test that tells nothing"


@pytest.mark.parametrize(
    "options",
    [
        {"p_max_per_document": 1, "p_candidates": 12},
        {"p_reranker": "builtin", "p_rerank_candidates": 5, "p_candidates": 20},
        {"p_rrf_k": 0, "p_candidates": 10},
    ],
)
def test_measures_what_is_searched(db, product, options):
    """The first ten of the final ranking are the ten of recall.search, whatever the strategy."""
    arguments = ", ".join(f"{name} => %({name})s" for name in options)
    db.execute(
        "select recall.set_strategy("
        f'\'odd\', \'{{"bm25": 1, "content_keyword": 0.7, "fuzzy": 0.2}}\', {arguments})',
        options,
    )
    for question in product:
        searched = ranked(db, "recall.search(%s, 'p', 10, 'odd')", [question])
        final = "reranked" if "p_reranker" in options else "fused"
        measured = ranked(
            db,
            "(select h.doc_id, h.rank from recall.strategy as s cross join lateral"
            " recall._timed_search(%s, 'p', s, 10) as t cross join lateral unnest(t.hits) as h"
            " where s.name = 'odd' and h.channel = %s)",
            [question, final],
        )
        assert measured[: len(searched)] == searched


def test_both_rankings_of_one_search(db, product):
    """compare's means are those of evaluate."""
    compared = db.execute("select metric, a, b from recall.compare('set', 'plain', 'again')")
    for metric, *means in compared.fetchall():
        alone = [
            db.execute(
                "select value from recall.evaluate('set', %s)"
                " where ranking = %s and metric = %s and k = 10",
                [strategy, ranking, metric],
            ).fetchone()[0]
            for strategy, ranking in [("plain", "fused"), ("again", "reranked")]
        ]
        assert means == pytest.approx(alone, abs=1e-12)
