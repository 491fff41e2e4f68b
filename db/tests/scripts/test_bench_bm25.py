"""scripts/bench bm25 with few chunks: on the server of ../shared/peers where that runs, else ours
beside GIN on the tests' own server.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest
from pgrecall.bench import _bm25_text, address, data_folder
from pgrecall.bench._bm25_load import PREFIX
from pgrecall.evaluate import DataError
from pgrecall.server import ROOT

PEERS_URL = "postgresql://postgres@127.0.0.1:5518/postgres"
CHUNKS = 500 + os.getpid() % 500  # its databases are named by it
QUERIES = 20


def has_peers(url: str) -> bool:
    query = "select count(*) from pg_available_extensions where name in ('pg_textsearch', 'rum')"
    try:
        with psycopg.connect(url, connect_timeout=2) as connection:
            return connection.execute(query).fetchone()[0] == 2
    except psycopg.OperationalError:
        return False


@pytest.fixture
def server_url(databases) -> Iterator[str]:
    try:
        data_folder()
    except DataError as error:
        pytest.skip(str(error))
    url = PEERS_URL if has_peers(PEERS_URL) else databases.admin_url
    with psycopg.connect(url, autocommit=True) as connection:
        if connection.execute("show is_superuser").fetchone()[0] != "on":
            pytest.skip("the role of DATABASE_URL is no superuser")
        yield url
        connection.execute(f"drop database if exists {PREFIX}{CHUNKS} with (force)")


def bench(url: str) -> tuple[dict[str, float], str]:
    few = ["--chunks", str(CHUNKS), "--queries", str(QUERIES)]
    done = subprocess.run(
        [sys.executable, "-m", "pgrecall.bench", "bm25", "--json", *few],
        env=os.environ | {"DATABASE_URL": url},
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), done.stderr


def test_figures(server_url):
    figures, said = bench(server_url)
    peers = ["gin", "pg_textsearch", "rum"] if has_peers(server_url) else ["gin"]
    for peer in peers:
        for what in ("p50", "p95", "size", "build"):
            assert figures[f"{what}_ratio_{peer}"] > 0
        ratio = figures["ours_p50_ms"] / figures[f"{peer}_p50_ms"]
        assert figures[f"p50_ratio_{peer}"] == pytest.approx(ratio, rel=0.01)
    assert figures["p50_ratio_appended"] > 0
    assert figures["appended_chunks"] == CHUNKS // 10
    assert f"{QUERIES} queries of" in said
    if "pg_textsearch" in peers:
        assert figures["agreement_pg_textsearch"] > 0.95

    with psycopg.connect(address(server_url, f"{PREFIX}{CHUNKS}")) as connection:
        wrong = connection.execute(
            "select count(*), count(*) filter (where o.terms is distinct from a.terms)"
            " from recall.chunk as c"
            " cross join lateral (select array_agg((t.lexeme, cardinality(t.positions))::text"
            " order by t.lexeme) as terms from unnest(c.ts_vector_extra) as t) as o"
            " cross join lateral (select array_agg((t.lexeme, cardinality(t.positions))::text"
            " order by t.lexeme) as terms from unnest(recall.analyze(c.content_chunk)) as t) as a"
        ).fetchone()
        assert wrong == (CHUNKS, 0)
        assert not connection.execute("select * from recall.check_index('bench')").fetchall()

    again, said = bench(server_url)
    assert "made anew" not in said and f"{PREFIX}{CHUNKS}: ours in" not in said
    assert again["ours_build_s"] == figures["ours_build_s"]


def test_cut():
    assert _bm25_text.cut("one two three four") == ("one two ", "three four")
    assert _bm25_text.cut("数据库，使用索引") == ("数据库，", "使用索引")
    assert _bm25_text.cut("pg_stat_statements") == ("pg_stat_statements\n", "")


def test_plan():
    sizes = [30, 5, 65]
    sets = [0] * 30 + [1] * 5 + [2] * 65
    chunks = _bm25_text.plan(sizes, 250)
    assert chunks == _bm25_text.plan(sizes, 250)
    assert [(c.first, c.second) for c in chunks[:100]] == [(n, n) for n in range(100)]
    assert len(chunks) == 250 and len({(c.first, c.second) for c in chunks[100:]}) > 100
    assert all(sets[c.first] == sets[c.second] for c in chunks)
    assert {(c.document, c.ordinal) for c in chunks} == {
        (document, ordinal)
        for document in {c.document for c in chunks}
        for ordinal in range(sum(c.document == document for c in chunks))
    }
    assert max(c.ordinal for c in chunks) == 9
    few = _bm25_text.plan(sizes, 20)
    assert [sets[c.first] for c in few] == [0] * 6 + [1] + [2] * 13
