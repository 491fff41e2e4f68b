"""A product goes in parts and together while a server, or the session, dies: pytest --kills 20."""

import os
import random
import signal
import threading
import time
from collections import defaultdict
from contextlib import suppress
from pathlib import Path

import psycopg
from test_move_kills import Client
from test_nodes_command import kill, place, run

__all__ = ["place"]
SPLIT = "call recall.split_product('animals', '{node1,node2}')"
GATHER = "call recall.merge_product('animals', 'node1')"


def end_of(url: str, call: str, pids: list[int]) -> str | None:
    """Null, or the SQLSTATE of its end; `pids` gets the router's process."""
    try:
        with psycopg.connect(url, autocommit=True) as connection:
            pids.append(connection.info.backend_pid)
            connection.execute(call)
    except psycopg.Error as error:
        # It was not in parts any more: the call before had come to its end.
        return None if error.sqlstate == "42704" else f"{error.sqlstate or '08006'} {error}"
    return None


def test_killed_at_any_moment(place: Path, request) -> None:
    """Of each document there is what was acknowledged last, or what was tried since."""
    kills = request.config.getoption("--kills")
    dice = random.Random(kills)
    url = run(place, "start", "2").stdout.strip()
    may_be: dict[str, set[str | None]] = defaultdict(lambda: {None})
    counts, back = {"written": 0, "deleted": 0}, []
    searches: list[tuple[int, int]] = []

    def write(connection: psycopg.Connection, number: int) -> None:
        title, content = f"w {number % 40}", f"Herons wade, {number} times."
        is_deletion = number % 4 == 0
        may_be[title].add(None if is_deletion else content)
        if is_deletion:
            connection.execute("select recall.delete_document('animals', %s)", [title])
        else:
            ingest = "select recall.ingest_document('animals', %s, %s)"
            connection.execute(ingest, [title, content])
        may_be[title] = {None if is_deletion else content}
        counts["deleted" if is_deletion else "written"] += 1
        time.sleep(0.01)

    def search(connection: psycopg.Connection, _: int) -> None:
        found = "select count(*), count(distinct doc_id)"
        found += " from recall.by_bm25('lions', 'animals', 1000)"
        searches.append(connection.execute(found).fetchone())

    with psycopg.connect(url, autocommit=True) as router:
        router.execute("select recall.place_product('animals', 'node1')")
        router.execute(
            "select recall.ingest_documents('animals', (select jsonb_agg(jsonb_build_object("
            "'title', 'l ' || n, 'content', 'Lions sleep by the river, number ' || n))"
            " from generate_series(1, 500) as n))"
        )
    clients = [Client(url, write), Client(url, search)]
    for client in clients:
        client.start()
    ends: list[str | None] = []
    try:
        for number in range(kills):
            call = GATHER if number % 2 else SPLIT
            pids: list[int] = []
            worker = threading.Thread(target=lambda c=call, p=pids: ends.append(end_of(url, c, p)))
            worker.start()
            time.sleep(dice.uniform(0, 2))
            victim = ("node1", "node2", "router")[number % 3]
            if victim == "router":
                with suppress(ProcessLookupError):
                    os.kill(pids[0], signal.SIGKILL)
            else:
                kill(place, victim)
                done = run(place, "start")
                assert done.returncode == 0, done.stderr
            worker.join()
            begun = time.monotonic()
            while (why := end_of(url, call, pids)) is not None:
                assert time.monotonic() - begun < 60, why
                time.sleep(0.1)
            back.append(time.monotonic() - begun)
    finally:
        for client in clients:
            client.is_done.set()
        for client in clients:
            client.join()
    with psycopg.connect(url, autocommit=True) as router:
        assert router.execute("select * from recall.check_index('animals')").fetchall() == []
    there: list[tuple[str, str]] = []
    for name in ("node1", "node2"):
        data = (place / name).parent
        with psycopg.connect(url.replace(f"{data}/router", f"{data}/{name}")) as connection:
            there += connection.execute(
                "select d.title, c.content_chunk from recall.document as d"
                " join recall.chunk as c on c.product_id = d.product_id and c.doc_id = d.id"
            ).fetchall()
    assert len(there) == len({title for title, _ in there})
    assert {title for title, _ in there if title[0] == "l"} == {f"l {n}" for n in range(1, 501)}
    kept = dict(there)
    wrong = {t: (kept.get(t), m) for t, m in may_be.items() if kept.get(t) not in m}
    assert wrong == {}
    assert set(searches) == {(500, 500)}
    assert not {e[0] for c in clients for e in c.errors} - {
        "08006", "57P02", "57P03", "", "57P01",
    }  # fmt: skip
    print(
        f"\n{kills} kills: {counts}, {len(searches)} searches answered whole, calls ended by"
        f" {sorted({str(end)[:5] for end in ends})}, errors {[len(c.errors) for c in clients]},"
        f" called again until done in at most {max(back):.2f} s"
    )
