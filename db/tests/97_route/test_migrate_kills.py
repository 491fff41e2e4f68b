"""A router's nodes are migrated while one of the servers is killed: pytest --kills 20."""

import random
import threading
import time
from pathlib import Path

import psycopg
import pytest
from alembic.util import CommandError
from kills import AWAY, UNKNOWN, going_on
from migration_trees import Alembic
from older_release import OLDER
from pgrecall import nodes
from psycopg.rows import scalar_row
from test_migrate import revisions
from test_nodes_command import kill

NAMES = ("node1", "node2", "router")
# At another revision.
EXPECTED = AWAY | {"55000"}


@pytest.fixture
def cluster(tmp_path: Path, older_tree, monkeypatch) -> dict[str, Alembic]:
    """Servers of their own at the release before, with a router before two of them."""
    monkeypatch.setenv("PGRECALL_DATA", str(tmp_path))
    try:
        for name in NAMES:
            nodes.bring_up(name)
        found = {name: Alembic(older_tree, nodes.server(name).url()) for name in NAMES}
        for alembic in found.values():
            alembic.upgrade(OLDER)
        with psycopg.connect(found["router"].url, autocommit=True) as router:
            router.execute("create schema recall_dblink")
            router.execute("create extension dblink schema recall_dblink")
            for name in NAMES[:2]:
                nodes.point_to(router, name)
                router.execute("select recall.add_node(%s, %s)", [name, name])
            router.execute("select recall.install_router()")
            for product, node in (("animals", "node1"), ("tools", "node2")):
                router.execute("select recall.place_product(%s, %s)", [product, node])
                router.execute("select recall.ingest_document(%s, 'One', 'lions')", [product])
        yield found
    finally:
        for name in NAMES:
            nodes.server(name).stop()


def test_killed_while_it_migrates(cluster: dict[str, Alembic], tmp_path: Path, request) -> None:
    kills = request.config.getoption("--kills")
    dice = random.Random(kills)
    router = cluster["router"]
    urls = [alembic.url for alembic in cluster.values()]
    written, searches, outcomes, back = set(), [], [], []

    def write(connection: psycopg.Connection, number: int) -> None:
        title = f"w {number}"
        connection.execute("select recall.ingest_document('tools', %s, 'Lions.')", [title])
        written.add(title)
        time.sleep(0.05)

    def search(connection: psycopg.Connection, _: int) -> None:
        found = "select title from recall.search('lions', 'animals')"
        searches.append(connection.execute(found).fetchall())
        time.sleep(0.02)

    def migrate() -> None:
        try:
            router.upgrade()
            outcomes.append("done")
        except CommandError as error:
            outcomes.append(str(error))

    begun = time.monotonic()
    router.upgrade()
    lasts = time.monotonic() - begun
    with going_on(router.url, write, search) as clients:
        for number in range(kills):
            router.downgrade(OLDER)
            assert revisions(urls) == {OLDER}
            victim = NAMES[number % 3]
            migrating = threading.Thread(target=migrate)
            migrating.start()
            time.sleep(dice.uniform(0, lasts))
            kill(tmp_path, victim)
            migrating.join()
            assert len(outcomes) == number + 1
            if outcomes[-1] != "done" and victim != "router":
                assert outcomes[-1].startswith(f"node {victim}: ")
            nodes.bring_up(victim)
            begun = time.monotonic()
            router.upgrade()
            assert len(revisions(urls)) == 1 and OLDER not in revisions(urls)
            while True:
                try:
                    with psycopg.connect(router.url, row_factory=scalar_row) as connection:
                        count = "select count(*) from recall.search('lions')"
                        assert connection.execute(count).fetchone()
                    break
                except psycopg.Error:
                    assert time.monotonic() - begun < 10 + lasts
                    time.sleep(0.05)
            back.append(time.monotonic() - begun)
    assert {str(found) for found in searches} == {str([("One",)])}
    assert {error[0] for client in clients for error in client.errors} <= EXPECTED
    with psycopg.connect(cluster["node2"].url, row_factory=scalar_row) as node:
        kept = node.execute("select title from recall.document").fetchall()
        assert node.execute("select * from recall.check_index('tools')").fetchall() == []
    assert len(kept) == len(set(kept)) and written <= set(kept)
    doubtful = set(kept) - written - {"One"}
    unknown = [e for e in clients[0].errors if e[1] == UNKNOWN or e[0] in ("57P01", "57P02", "")]
    assert len(doubtful) <= len(unknown)
    print(
        f"\n{kills} kills: {sum(outcome == 'done' for outcome in outcomes)} upgrades ended all the"
        f" same, an upgrade takes {lasts:.1f} s, {len(written)} written, {len(doubtful)} doubtful"
        f" and there, {len(searches)} searches, errors {[len(c.errors) for c in clients]},"
        f" upgraded again and searched after at most {max(back):.1f} s\n"
        + "\n".join(sorted(set(outcomes)))
    )
