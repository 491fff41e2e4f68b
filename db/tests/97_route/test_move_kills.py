"""A product moves while the nodes, and the session that moves it, are killed: pytest --kills 20."""

import os
import random
import signal
import threading
import time
from contextlib import suppress
from pathlib import Path

import psycopg
from psycopg.rows import scalar_row
from test_nodes_command import kill, place, run

__all__ = ["place"]
UNKNOWN = "Whether the call took effect there is not known."


class Client(threading.Thread):
    """Repeats a call, on a new connection where the last one broke, until it is told to end."""

    def __init__(self, url: str, call) -> None:
        super().__init__()
        self.url, self.call, self.is_done = url, call, threading.Event()
        self.errors: list[tuple[str, str | None, str]] = []

    def run(self) -> None:
        connection, number = None, 0
        while not self.is_done.is_set():
            number += 1
            try:
                if connection is None or connection.closed:
                    connection = psycopg.connect(self.url, autocommit=True)
                self.call(connection, number)
            except psycopg.Error as error:
                detail = error.diag.message_detail
                self.errors.append((error.sqlstate or "", detail, str(error)))
                time.sleep(0.01)
        if connection is not None:
            connection.close()


def move(url: str, node: str, pids: list[int]) -> str | None:
    """Null, or the SQLSTATE of its end; `pids` gets the router's process."""
    try:
        with psycopg.connect(url, autocommit=True) as connection:
            pids.append(connection.info.backend_pid)
            connection.execute("call recall.move_product('animals', %s)", [node])
    except psycopg.Error as error:
        return f"{error.sqlstate or '08006'} {error}"
    return None


def test_killed_at_any_moment(place: Path, request) -> None:
    kills = request.config.getoption("--kills")
    dice = random.Random(kills)
    url = run(place, "start", "2").stdout.strip()
    written, waits, back, searches = set(), [], [], []

    def write(connection: psycopg.Connection, number: int) -> None:
        title, begun = f"w {number}", time.monotonic()
        ingest = "select recall.ingest_document('animals', %s, 'Herons wade in the river.')"
        connection.execute(ingest, [title])
        waits.append(time.monotonic() - begun)
        written.add(title)
        time.sleep(0.02)

    def search(connection: psycopg.Connection, _: int) -> None:
        found = "select from recall.search('lions in the river', 'animals', 3)"
        searches.append(len(connection.execute(found).fetchall()))

    with psycopg.connect(url, autocommit=True) as router:
        router.execute("select recall.place_product('animals', 'node1')")
        for start in range(0, 2000, 250):
            router.execute(
                "select recall.ingest_documents('animals', (select jsonb_agg(jsonb_build_object("
                "'title', 'l ' || n, 'content', 'Lions sleep by the river, number ' || n))"
                " from generate_series(%s::integer, %s::integer) as n))",
                [start, start + 249],
            )
    clients = [Client(url, write), Client(url, search)]
    for client in clients:
        client.start()
    ends: list[str | None] = []
    try:
        for number in range(kills):
            with psycopg.connect(url, row_factory=scalar_row) as router:
                here = router.execute(
                    "select node from recall.placement where product_name = 'animals'"
                ).fetchone()
            there = "node2" if here == "node1" else "node1"
            pids: list[int] = []
            mover = threading.Thread(target=lambda n=there, p=pids: ends.append(move(url, n, p)))
            mover.start()
            time.sleep(dice.uniform(0, 4))
            victim = (here, there, "router")[number % 3]
            if victim == "router":
                # Of the session alone: by SIGKILL its server restarts as after any crash.
                with suppress(ProcessLookupError):
                    os.kill(pids[0], signal.SIGKILL)
            else:
                kill(place, victim)
                done = run(place, "start")
                assert done.returncode == 0, done.stderr
            mover.join()
            begun = time.monotonic()
            while (why := move(url, there, pids)) is not None:
                assert time.monotonic() - begun < 60, why
                time.sleep(0.1)
            back.append(time.monotonic() - begun)
    finally:
        for client in clients:
            client.is_done.set()
        for client in clients:
            client.join()
    with psycopg.connect(url, autocommit=True, row_factory=scalar_row) as router:
        at = router.execute("select node from recall.placement").fetchall()
        assert router.execute("select * from recall.check_index('animals')").fetchall() == []
    for name in ("node1", "node2"):
        data = (place / name).parent
        node = url.replace(f"{data}/router", f"{data}/{name}")
        with psycopg.connect(node, row_factory=scalar_row) as connection:
            kept = connection.execute("select title from recall.document").fetchall()
            if name != at[0]:
                assert (
                    kept == []
                    and connection.execute("select count(*) from recall.product").fetchone() == 0
                )
                continue
            assert len(kept) == len(set(kept)) and written <= set(kept)
            assert set(searches) == {3}
            doubtful = set(kept) - written - {f"l {n}" for n in range(2000)}
    known = [e for e in clients[0].errors if e[1] == UNKNOWN or e[0] in ("57P02", "")]
    assert len(doubtful) <= len(known) and not {e[0] for c in clients for e in c.errors} - {
        "08006", "57P02", "57P03", "", "57P01",
    }  # fmt: skip
    print(
        f"\n{kills} kills: {len(written)} written, {len(doubtful)} doubtful and there,"
        f" {len(searches)} searches answered whole, moves ended"
        f" by {sorted({str(end)[:5] for end in ends})}, errors {[len(c.errors) for c in clients]},"
        f" longest write {max(waits):.2f} s, moved again in at most {max(back):.2f} s"
    )
