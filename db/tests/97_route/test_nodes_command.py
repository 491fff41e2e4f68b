"""scripts/nodes: embedded servers as nodes, of which one is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from pgrecall.server import ROOT


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("nodes")
    yield folder
    run(folder, "stop")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pgrecall.nodes", *arguments],
        check=False,
        cwd=ROOT,
        env=os.environ | {"PGRECALL_DATA": str(folder)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
    )


def kill(folder: Path, name: str) -> None:
    """The whole server at once: what is not on disk is lost."""
    postmaster = int((folder / name / "postmaster.pid").read_text().split()[0])
    # It forks no other, which would outlive it with its memory, so that none can start.
    os.kill(postmaster, signal.SIGSTOP)
    children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    pids = (postmaster, *map(int, children))
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    # Until whoever adopted them has buried them: pg_ctl takes it for a running server.
    ends = time.monotonic() + 60
    while any(Path(f"/proc/{pid}").exists() for pid in pids) and time.monotonic() < ends:
        time.sleep(0.05)


def test_start_kill_status_stop(place) -> None:
    assert run(place, "status").returncode == 3
    done = run(place, "start", "2")
    assert done.returncode == 0, done.stderr
    url = done.stdout.strip()
    with psycopg.connect(url, autocommit=True) as router:
        for product, node in (("animals", "node1"), ("tools", "node2")):
            router.execute("select recall.place_product(%s, %s)", [product, node])
            router.execute("select recall.ingest_document(%s, 'One', 'sleep')", [product])
        search = "select chunk_id >> 40 from recall.search('sleep', %s)"
        assert router.execute(search, ["tools"]).fetchall() == [(1,)]
        kill(place, "node2")
        with pytest.raises(psycopg.OperationalError, match='node "node2" cannot be reached'):
            router.execute(search, ["tools"])
        assert router.execute(search, ["animals"]).fetchall() == [(0,)]
        away = run(place, "status")
        assert away.returncode == 1 and 'node "node2" cannot be reached' in away.stdout
        again = run(place, "start")
        assert again.returncode == 0, again.stderr
        assert router.execute(search, ["tools"]).fetchall() == [(1,)]
        router.execute("select recall.ingest_document('tools', 'Two', 'sleep')")
        assert router.execute("select count(*) from recall.search('sleep')").fetchone() == (3,)
        router.execute("select recall.add_user_word('riverbed')")
    assert run(place, "status").returncode == 0
    assert run(place, "url").stdout.strip() == url
    # What joins, and what one of them was told alone.
    assert run(place, "start", "3").returncode == 0
    words = "select word from recall.user_word order by 1"
    with psycopg.connect(url.replace("/router", "/node3")) as node:
        assert node.execute(words).fetchall() == [("riverbed",)]
    with psycopg.connect(url.replace("/router", "/node1"), autocommit=True) as node:
        node.execute("select recall.add_user_word('oxbow')")
    assert "node3: ids of range 2, 0 products, ok, 1 rows" in run(place, "status").stdout
    assert run(place, "sync").returncode == 0
    with psycopg.connect(url.replace("/router", "/node2")) as node:
        assert node.execute(words).fetchall() == [("oxbow",), ("riverbed",)]
    assert run(place, "start", "0").returncode == 2
    assert run(place, "stop").returncode == 0
    assert run(place, "status").returncode == 3
