"""Figures under load, the recall of an HNSW index, and what is made of the catalog."""

import re
import threading

import numpy as np
import psycopg
import pytest
import yaml
from pgrecall import monitoring
from pgrecall.server import ROOT

TOTAL = "select coalesce(sum(value), 0) from recall.metrics() where name = %s"
CLIENTS = 6
ANSWERS = 60


def test_counts_are_exact_and_never_fall(db, db_url):
    """Clients that answer, some of which roll back, while others add up and scrape."""
    db.execute("select recall.ingest_document('p', 'Vacuum', 'Vacuum frees the space of rows.')")
    problems: list[str] = []
    done = threading.Event()

    def answer() -> None:
        try:
            with psycopg.connect(db_url) as client:
                for n in range(ANSWERS):
                    client.execute("select recall.answer('What does vacuum free?', 'p')")
                    if n % 10 == 9:
                        client.rollback()
                    else:
                        client.commit()
        except psycopg.Error as error:
            problems.append(str(error))

    def watch(add_up: bool) -> None:
        last = 0.0
        try:
            with psycopg.connect(db_url, autocommit=True) as client:
                while not done.is_set():
                    if add_up:
                        client.execute("select recall._roll_up()")
                    (now,) = client.execute(TOTAL, ["pgrecall_answers_total"]).fetchone()
                    if now < last:
                        problems.append(f"{last} answers became {now}")
                    last = now
        except psycopg.Error as error:
            problems.append(str(error))

    clients = [threading.Thread(target=answer) for _ in range(CLIENTS)]
    watchers = [threading.Thread(target=watch, args=[n == 0]) for n in range(2)]
    for thread in [*clients, *watchers]:
        thread.start()
    for thread in clients:
        thread.join()
    done.set()
    for thread in watchers:
        thread.join()
    assert problems == []
    wanted = CLIENTS * ANSWERS * 9 / 10
    for name in ["pgrecall_answers_total", "pgrecall_answer_seconds_count"]:
        assert db.execute(TOTAL, [name]).fetchone() == (wanted,)
    db.execute("call recall.refresh_metrics()")
    assert db.execute("select count(*) from recall._event").fetchone() == (0,)
    assert db.execute(TOTAL, ["pgrecall_answers_total"]).fetchone() == (wanted,)


@pytest.fixture
def many(db: psycopg.Connection) -> np.ndarray:
    """1,500 chunks with vectors of a bad graph; ids and vectors as the server keeps them."""
    db.execute("select recall.register_model('m', p_dimensions => 24)")
    db.execute("select recall.create_product('p')")
    db.execute(
        "select recall.ingest_document('p', 'd' || n, 'text ' || n) from generate_series(1, 1500) n"
    )
    db.execute("select recall.attach_model('p', 'm')")
    rng = np.random.default_rng(7)
    for product, chunk, digest in db.execute(
        "select product_id, id, content_hash from recall.chunk"
    ).fetchall():
        db.execute(
            "select recall.store_embeddings('m', %s, %s, %s, array[%s::vector])",
            [[product], [chunk], [digest], str(rng.normal(size=24).tolist())],
        )
    return rng.normal(size=(25, 24))


def as_text(vector: np.ndarray) -> str:
    return str(vector.astype(np.float32).tolist())


def test_recall_is_that_computed_outside(db, many):
    """The exact neighbours by numpy, those of the index by a search of the channel."""
    db.execute("call recall.build_vector_indexes('p', 1, p_m => 2, p_ef_construction => 4)")
    rows = db.execute(
        "select chunk_id, content_embedding::real[] from recall.embedding order by chunk_id"
    ).fetchall()
    ids = np.array([row[0] for row in rows])
    vectors = np.array([row[1] for row in rows])
    shares = []
    clear = []
    for question in many:
        # A query is unit-length and half-precision, as the stored vectors are.
        (unit,) = db.execute(
            "select l2_normalize(%s::vector)::halfvec::real[]", [as_text(question)]
        ).fetchone()
        cosines = vectors @ unit / np.linalg.norm(vectors, axis=1) / np.linalg.norm(unit)
        order = np.lexsort((ids, -cosines))
        # In single precision, whose sums differ by processor, the last may be another.
        if cosines[order[24]] - cosines[order[25]] < 1e-5:
            continue
        clear.append(question)
        wanted = set(ids[order[:25]].tolist())
        found = db.execute(
            "select chunk_id from recall.by_vector('x', 'p', 25, p_query_embedding => %s)",
            [as_text(question)],
        ).fetchall()
        shares.append(len(wanted & {row[0] for row in found}) / 25)
    assert len(clear) >= len(many) / 2
    outside = sum(shares) / len(shares)
    measured = db.execute(
        "select questions, recall, wider_recall, advice from recall.measure_vector_recall("
        "'p', p_k => 25, p_query_embeddings => %s::vector[])",
        [[as_text(question) for question in clear]],
    ).fetchone()
    assert measured[0] == len(clear)
    assert measured[1] == pytest.approx(outside, abs=1e-9)
    assert outside < 0.95 <= 1.0 and measured[2] >= measured[1] and measured[3]
    kept = db.execute("select recall, questions, options from recall.vector_recall").fetchone()
    assert kept == (measured[1], len(clear), ["m=2", "ef_construction=4"])
    # A dense graph misses nothing here, and needs no advice.
    db.execute("call recall.build_vector_indexes('p', 1, p_m => 40, p_ef_construction => 200)")
    better = db.execute(
        "select recall, advice from recall.measure_vector_recall('p', p_query_embeddings =>"
        " %s::vector[])",
        [[as_text(question) for question in many]],
    ).fetchone()
    assert better[0] > 0.99 and better[1] is None


def test_more_candidates_are_advised_and_help(db, many):
    db.execute("call recall.build_vector_indexes('p', 1, p_m => 4, p_ef_construction => 8)")
    before = db.execute(
        "select recall, advice from recall.measure_vector_recall('p', 20, 20)"
    ).fetchone()
    db.execute("select recall.set_setting('vector_candidates', '40')")
    after = db.execute(
        "select recall, advice from recall.measure_vector_recall('p', 20, 20)"
    ).fetchone()
    assert after[0] > before[0]


def test_what_is_asked_is_measured_by_schedule(db, many):
    db.execute("call recall.build_vector_indexes('p', 1)")
    db.execute("call recall.refresh_metrics()")
    db.execute("call recall.refresh_metrics()")
    assert db.execute("select count(*) from recall.vector_recall").fetchone() == (1,)
    db.execute("call recall.refresh_metrics('0')")
    assert db.execute("select count(*) from recall.vector_recall").fetchone() == (2,)


def test_monitoring_is_made_of_the_catalog(db):
    wanted = monitoring.files(monitoring.read_catalog(db))
    for name, text in wanted.items():
        assert (monitoring.FOLDER / name).read_text() == text, "stale: run scripts/monitoring"
    assert {path.name for path in monitoring.FOLDER.iterdir()} == wanted.keys()
    for name in ["sql-exporter.yml", "rules.yml", "prometheus.yml"]:
        yaml.safe_load(wanted[name])


def test_each_alert_has_a_runbook(db):
    page = (ROOT / "docs/operate.md").read_text()
    headings = set(re.findall(r"^### (\w+)$", page, re.M))
    alerts = {alert["name"] for alert in monitoring.read_catalog(db).alerts}
    assert headings >= alerts
    assert {heading for heading in headings if heading.startswith("Pgrecall")} == alerts


def test_slow_queries_and_prewarm(db):
    """Where the extensions are: on any server with contrib, the first as far as it is preloaded."""
    db.execute("select recall.ingest_document('p', 'Vacuum', 'Vacuum frees the space of rows.')")
    db.execute("create extension pg_prewarm")
    warmed = {row[0] for row in db.execute("select relation from recall.prewarm('p')").fetchall()}
    assert {"chunk", "document", "chunk_pkey"} <= warmed and "qa_log" not in warmed
    # A text that is too long for its row, and cannot be pressed into it.
    db.execute("alter table recall.chunk alter column content_chunk set storage external")
    db.execute("select recall.ingest_document('p', 'Long', repeat('long text ', 5000),"
               " p_max_chars => 100000)")  # fmt: skip
    warmed = {row[0] for row in db.execute("select relation from recall.prewarm('p')").fetchall()}
    assert {"chunk toast", "chunk toast index"} <= warmed
    preloaded = db.execute("show shared_preload_libraries").fetchone()[0]
    if "pg_stat_statements" not in preloaded:
        with pytest.raises(psycopg.errors.FeatureNotSupported):
            db.execute("select recall.slow_queries()")
        return
    db.execute("create extension pg_stat_statements")
    db.execute("select recall.search('vacuum', 'p')")
    found = db.execute("select statement, calls from recall.slow_queries(1000)").fetchall()
    assert any("recall.search" in row[0] and row[1] >= 1 for row in found)
