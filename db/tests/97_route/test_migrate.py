"""alembic brings a router and its nodes to one revision, or refuses."""

import psycopg
import pytest
from alembic.util import CommandError
from migration_trees import Alembic
from older_release import OLDER
from routers import add_server


def revisions(urls: list[str]) -> set[str]:
    found = set()
    for url in urls:
        with psycopg.connect(url) as connection:
            row = connection.execute("select version_num from recall.alembic_version").fetchone()
            found.add(row[0])
    return found


@pytest.fixture
def older(databases, older_tree):
    """Router and two nodes at the release before: the addresses, the router's first."""
    with (
        databases.temporary("router") as router,
        databases.temporary("node_a") as a,
        databases.temporary("node_b") as b,
    ):
        for url in (router, a, b):
            Alembic(older_tree, url).upgrade(OLDER)
        with psycopg.connect(router, autocommit=True) as connection:
            found = "select from pg_available_extensions where name = 'dblink'"
            if connection.execute(found).fetchone() is None:
                pytest.skip("the server has no dblink")
            connection.execute("create schema recall_dblink")
            connection.execute("create extension dblink schema recall_dblink")
            for name, url in (("a", a), ("b", b)):
                add_server(connection, name, url)
                connection.execute("select recall.add_node(%s, %s)", [name, name])
            connection.execute("select recall.install_router()")
            for product, node in (("animals", "a"), ("tools", "b")):
                connection.execute("select recall.place_product(%s, %s)", [product, node])
                connection.execute("select recall.ingest_document(%s, 'One', 'lions')", [product])
        yield router, a, b


def test_up_and_down(older, older_tree) -> None:
    router = Alembic(older_tree, older[0])
    with psycopg.connect(older[0], autocommit=True) as session:
        session.execute(
            "select * from recall.by_bm25(p_words => 'lions', p_product_name => 'tools')"
        )
        router.upgrade()
        assert len(revisions(older)) == 1 and OLDER not in revisions(older)
        found = "select chunk_id >> 40 from recall.by_bm25(p_query => 'lions')"
        assert session.execute(found).fetchall() == [(0,), (1,)]
        router.downgrade(OLDER)
        assert revisions(older) == {OLDER}
        found = "select chunk_id >> 40 from recall.by_bm25(p_words => 'lions')"
        assert session.execute(found).fetchall() == [(0,), (1,)]


def test_all_or_a_word(older, older_tree, databases) -> None:
    router, a, b = older
    name = psycopg.conninfo.conninfo_to_dict(b)["dbname"]
    databases.admin.execute(f'alter database "{name}" allow_connections false')
    end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s"
    databases.admin.execute(end, [name])
    with pytest.raises(CommandError, match="^node b: no connection"):
        Alembic(older_tree, router).upgrade()
    databases.admin.execute(f'alter database "{name}" allow_connections true')
    assert revisions([router, a, b]) == {OLDER}
    Alembic(older_tree, b).upgrade()
    with pytest.raises(CommandError, match=f"router {OLDER}, a {OLDER}, b "):
        Alembic(older_tree, router).upgrade("+1")
    Alembic(older_tree, router).upgrade()
    assert len(revisions([router, a, b])) == 1


def test_what_removes_all_removes_the_router_only(older, older_tree) -> None:
    router, a, b = older
    Alembic(older_tree, router).downgrade("base")
    assert revisions([a, b]) == {OLDER}
    with psycopg.connect(router) as connection:
        gone = "select to_regclass('recall.node') is null"
        assert connection.execute(gone).fetchone() == (True,)
