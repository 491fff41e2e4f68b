"""scripts/evaluate on a small set: what it prints, and what it leaves."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from pgrecall.server import ROOT

TEXTS = {
    "p1": "A replication slot keeps WAL until its consumer has read it.",
    "p2": "Autovacuum removes dead rows and keeps tables from growing.",
    "p3": "A hot standby answers queries while it replays WAL.",
    "p4": "A deadlock ends when one of the transactions is cancelled.",
}
QUESTIONS = {"q1": "slot WAL", "q2": "dead rows", "q3": "unjudged", "q4": "zebra"}
JUDGED = [("q1", "p1", 2), ("q1", "p3", 1), ("q1", "p2", 0), ("q2", "p2", 1), ("q4", "p4", 1)]
METRICS = ["ndcg_10", "recall_10", "recall_100", "mrr_10"]


def write(path: Path, records: list[dict[str, str]]) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record) + "\n" for record in records)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "little"
    folder.mkdir()
    write(folder / "corpus.jsonl.gz", [{"_id": i, "text": t} for i, t in TEXTS.items()])
    write(folder / "queries.jsonl.gz", [{"_id": i, "text": t} for i, t in QUESTIONS.items()])
    write(folder / "queries.other.jsonl.gz", [{"_id": "q2", "text": "growing tables"}])
    with gzip.open(folder / "qrels.tsv.gz", "wt", encoding="utf-8") as lines:
        lines.write("query-id\tcorpus-id\tscore\n")
        lines.writelines("\t".join(map(str, row)) + "\n" for row in JUDGED)
    return folder


def evaluate(url: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pgrecall.evaluate", *map(str, arguments)],
        env=os.environ | {"DATABASE_URL": url, "PYTHONPATH": str(ROOT / "scripts")},
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )


def test_json(db_url, folder):
    done = evaluate(db_url, folder, "--json", "--no-embed")
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)
    assert list(results) == ["little"]
    channels = ["bm25", "content_keyword", "document_keyword", "fuzzy", "fused"]
    assert list(results["little"]) == channels
    for scores in results["little"].values():
        assert list(scores) == METRICS
        # q1 and q2 find all, q4 nothing; q3 has no relevant passage.
        assert scores["recall_10"] == scores["recall_100"] == pytest.approx(2 / 3)
    assert results["little"]["bm25"]["mrr_10"] == pytest.approx(2 / 3)
    with psycopg.connect(db_url) as connection:
        assert connection.execute("select count(*) from recall.product").fetchone() == (0,)


def test_channels_questions_and_what_is_kept(db_url, folder):
    arguments = [folder, "--json", "--keep", "--no-embed", "--channels", "document_keyword"]
    for _ in range(2):
        done = evaluate(db_url, *arguments, "--queries", "queries.other")
        assert done.returncode == 0, done.stderr
        perfect = dict.fromkeys(METRICS, 1.0)
        assert json.loads(done.stdout) == {"little:queries.other": {"document_keyword": perfect}}
    with psycopg.connect(db_url) as connection:
        kept = connection.execute("select name, questions from recall.golden_sets()").fetchall()
        assert kept == [("evaluate:little:queries.other", 1)]


def test_table_of_a_strategy(db_url, folder):
    with psycopg.connect(db_url, autocommit=True) as connection:
        connection.execute(
            "select recall.set_strategy('mine', '{\"bm25\": 1}', p_reranker => 'builtin')"
        )
    done = evaluate(db_url, folder, "--no-embed", "--channels", "fused", "--strategy", "mine")
    assert done.returncode == 0, done.stderr
    header, _, row = done.stdout.strip().split("\n")
    assert header == "| set | passages | questions | channel | nDCG@10 | R@10 | R@100 | MRR@10 |"
    assert row.startswith("| little | 4 | 3 | fused | 0.667 | 0.667 | 0.667 | 0.667 |")


def test_a_set_that_cannot_be_read(db_url, tmp_path):
    done = evaluate(db_url, tmp_path, "--json")
    assert (done.returncode, json.loads(done.stdout)) == (1, {})
    assert "passed over" in done.stderr


def test_passages_cut_as_a_product_does(db_url, folder):
    done = evaluate(db_url, folder, "--no-embed", "--keep", "--max-chars", 50)
    assert done.returncode == 0, done.stderr
    chunks = "select count(*), max(length(content_chunk)) <= 50 from recall.chunk"
    with psycopg.connect(db_url) as connection:
        count, fits = connection.execute(chunks).fetchone()
        assert count > len(TEXTS)
        assert fits
        assert evaluate(db_url, folder, "--no-embed", "--keep").returncode == 0
        assert connection.execute(chunks).fetchone()[0] == len(TEXTS)


def test_a_size_that_no_product_has(db_url, folder):
    done = evaluate(db_url, folder, "--max-chars", 0)
    assert done.returncode == 2
    assert "--max-chars: must be between 50 and 1000000, not 0" in done.stderr
