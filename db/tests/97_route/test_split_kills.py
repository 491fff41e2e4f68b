"""A product goes in parts and together while a server, or the session, dies: pytest --kills 20."""

import random
import time
from collections import defaultdict
from pathlib import Path

import psycopg
from kills import AWAY, going_on, kill_within
from test_nodes_command import place, run

__all__ = ["place"]
SPLIT = "call recall.split_product('animals', '{node1,node2}')"
GATHER = "call recall.merge_product('animals', 'node1')"


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
    ends: list[str | None] = []
    with going_on(url, write, search) as clients:
        for number in range(kills):
            call = GATHER if number % 2 else SPLIT
            victim = ("node1", "node2", "router")[number % 3]
            # Not in parts any more: the call before had come to its end.
            end, took = kill_within(place, url, call, victim, dice.uniform(0, 2), "42704")
            ends.append(end)
            back.append(took)
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
    assert {e[0] for c in clients for e in c.errors} <= AWAY
    print(
        f"\n{kills} kills: {counts}, {len(searches)} searches answered whole, calls ended by"
        f" {sorted({str(end)[:5] for end in ends})}, errors {[len(c.errors) for c in clients]},"
        f" called again until done in at most {max(back):.2f} s"
    )
