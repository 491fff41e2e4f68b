"""Seconds of recall.evaluate and recall.compare on 3,000 questions, beside the searches alone."""

import time

import psycopg

from pgrecall.bench import Figures, data_folder
from pgrecall.bench.search import store_vectors
from pgrecall.embed import CACHE, MODEL, VectorCache
from pgrecall.evaluate import ingest, load_golden_set, read_dataset
from pgrecall.server import say

DATA_SET = "drcd"
STATEMENTS = {
    "searches": "select count(*) from recall.golden_question as q"
    " cross join lateral recall.search(q.question, %(product)s, 10) as h",
    "evaluate": "select count(*) from recall.evaluate(%(golden_set)s)",
    "compare": "select count(*) from recall.compare(%(golden_set)s, 'default', 'bench')",
    "two_searches": "select count(*) from recall.golden_question as q"
    " cross join unnest('{default,bench}'::text[]) as s (name)"
    " cross join lateral recall.search(q.question, %(product)s, 10, s.name) as h",
}


def run(connection: psycopg.Connection) -> Figures:
    dataset = read_dataset(data_folder() / DATA_SET, None)
    ingest(connection, dataset)
    connection.execute("select recall.attach_model(%s, %s)", [dataset.product, MODEL])
    real = store_vectors(connection, VectorCache(CACHE))
    connection.execute("call recall.learn_query_encoder(%s, %s)", [dataset.product, MODEL])
    connection.execute("select recall.set_strategy('bench', '{\"bm25\": 1, \"vector\": 1}')")
    connection.execute("vacuum analyze")
    parameters = {"product": dataset.product, "golden_set": load_golden_set(connection, dataset)}
    figures: Figures = {
        "questions": float(len(dataset.questions)),
        "share_of_real_vectors": real,
    }
    warm = "select count(*) from recall.search(%s, %s, 10)"
    for question in list(dataset.questions.values())[:200]:
        connection.execute(warm, [question, dataset.product])
    for name, statement in STATEMENTS.items():
        start = time.monotonic()
        connection.execute(statement, parameters)
        figures[f"{name}_s"] = time.monotonic() - start
        say(f"{name}: {figures[f'{name}_s']:.1f} s")
    figures["evaluate_ratio_searches"] = figures["evaluate_s"] / figures["searches_s"]
    figures["compare_ratio_two_searches"] = figures["compare_s"] / figures["two_searches_s"]
    return figures
