"""Seconds of recall.evaluate on 3,000 questions, beside the searches alone."""

import time

import psycopg

from pgrecall.bench import Figures, data_folder
from pgrecall.bench.search import store_vectors
from pgrecall.embed import CACHE, MODEL, VectorCache
from pgrecall.evaluate import ingest, load_golden_set, read_dataset
from pgrecall.server import say

DATA_SET = "drcd"
WARM_UP = 200
SEARCHES = (
    "select count(*) from recall.golden_question as q"
    " cross join lateral recall.search(q.question, %(product)s, 10) as h"
)
# Before and after, since a machine that does other things too slows down and speeds up.
STEPS = {
    "before": SEARCHES,
    "evaluate": "select count(*) from recall.evaluate(%(golden_set)s)",
    "after": SEARCHES,
    "randomization": "select recall._flip_signs(array(select random() - 0.5 from"
    " recall.golden_question), 10000, 1)",
}


def run(connection: psycopg.Connection) -> Figures:
    dataset = read_dataset(data_folder() / DATA_SET, None)
    ingest(connection, dataset)
    connection.execute("select recall.attach_model(%s, %s)", [dataset.product, MODEL])
    real = store_vectors(connection, VectorCache(CACHE))
    connection.execute("call recall.learn_query_encoder(%s, %s)", [dataset.product, MODEL])
    connection.execute("vacuum analyze")
    names = {"product": dataset.product, "golden_set": load_golden_set(connection, dataset)}
    for question in list(dataset.questions.values())[:WARM_UP]:
        connection.execute("select from recall.search(%s, %s, 10)", [question, dataset.product])
    seconds = {}
    for step, statement in STEPS.items():
        start = time.monotonic()
        connection.execute(statement, names)
        seconds[step] = time.monotonic() - start
        say(f"{step}: {seconds[step]:.1f} s")
    searches = (seconds["before"] + seconds["after"]) / 2
    return {
        "questions": float(len(dataset.questions)),
        "share_of_real_vectors": real,
        "searches_s": searches,
        "evaluate_s": seconds["evaluate"],
        "evaluate_ratio_searches": seconds["evaluate"] / searches,
        "randomization_s": seconds["randomization"],
    }
