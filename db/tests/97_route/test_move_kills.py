"""A product moves while the nodes, and the session that moves it, are killed: pytest --kills 20."""

import random
import time
from pathlib import Path

import psycopg
from kills import AWAY, UNKNOWN, going_on, kill_within
from psycopg.rows import scalar_row
from test_nodes_command import place, run

__all__ = ["place"]


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
    ends: list[str | None] = []
    with going_on(url, write, search) as clients:
        for number in range(kills):
            with psycopg.connect(url, row_factory=scalar_row) as router:
                here = router.execute(
                    "select node from recall.placement where product_name = 'animals'"
                ).fetchone()
            there = "node2" if here == "node1" else "node1"
            call = f"call recall.move_product('animals', '{there}')"
            victim = (here, there, "router")[number % 3]
            end, took = kill_within(place, url, call, victim, dice.uniform(0, 4))
            ends.append(end)
            back.append(took)
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
    assert len(doubtful) <= len(known)
    assert {e[0] for c in clients for e in c.errors} <= AWAY
    print(
        f"\n{kills} kills: {len(written)} written, {len(doubtful)} doubtful and there,"
        f" {len(searches)} searches answered whole, moves ended"
        f" by {sorted({str(end)[:5] for end in ends})}, errors {[len(c.errors) for c in clients]},"
        f" longest write {max(waits):.2f} s, moved again in at most {max(back):.2f} s"
    )
