"""What only reads is asked of replicas too, and no answer is worse for it."""

import os
import re

import psycopg
import pytest
from psycopg import sql
from routers import add_server, ask

SEARCH = "select title from recall.search('lions', 'animals')"


def on_replica(url: str) -> psycopg.Connection:
    """Sessions take turns by their process: one whose reads go to the only replica."""
    for _ in range(50):
        connection = psycopg.connect(url, autocommit=True)
        if connection.info.backend_pid % 2 == 1:
            return connection
        connection.close()
    pytest.fail("no session of an odd process")


def copy_of(databases, url: str) -> str:
    """A standby that follows no more."""
    name = psycopg.conninfo.conninfo_to_dict(url)["dbname"]
    databases.admin.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s", [name]
    )
    copy = databases.create("copy", name)
    read_only = sql.SQL("alter database {} set default_transaction_read_only = on")
    databases.admin.execute(read_only.format(sql.Identifier(copy)))
    return databases.url(copy)


@pytest.fixture
def replica(routed, databases):
    """A router with a copy of node a as its replica, and another title in the copy."""
    url = copy_of(databases, routed.urls["a"])
    name = psycopg.conninfo.conninfo_to_dict(url)["dbname"]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("set transaction_read_only = off")
        connection.execute("set default_transaction_read_only = off")
        connection.execute("update recall.document set title = 'Old' where title = 'Lions'")
    add_server(routed.router, "copy", url)
    routed.router.execute("select recall.add_replica('a', '1', 'copy')")
    with on_replica(routed.urls["router"]) as connection:
        yield connection, name
    routed.router.close()
    databases.drop(name)


def test_reads_go_there_and_writes_do_not(routed, replica) -> None:
    connection, _ = replica
    reader = routed.roles["reader"]
    assert ask(connection, SEARCH, reader) == [("Old",)]
    assert ask(connection, "select title from recall.search('lions', p_k => 1)") == [("Old",)]
    ask(connection, "select recall.ingest_document('animals', 'Newts', 'Newts sleep.')")
    assert ask(connection, "select found from recall.answer('do lions sleep?', 'animals')", reader)
    with psycopg.connect(routed.urls["a"]) as node:
        counts = (
            "select (select count(*) from recall.document), (select count(*) from recall.qa_log)"
        )
        assert node.execute(counts).fetchone() == (5, 1)


def test_what_a_replica_lacks_the_node_has(routed, replica) -> None:
    """Products made since, and roles, which say the same errors as the node."""
    connection, _ = replica
    routed.router.execute("select recall.place_product('new', 'a')")
    routed.router.execute("select recall.create_product('new')")
    routed.router.execute("select recall.ingest_document('new', 'One', 'lions roar')")
    found = "select title from recall.search('lions', 'new')"
    assert ask(connection, found) == [("One",)]
    for product in ("secret", "none"):
        with pytest.raises(psycopg.Error) as caught:
            ask(
                connection, f"select * from recall.search('a', '{product}')", routed.roles["reader"]
            )
        assert caught.value.sqlstate == "42704"


def test_a_replica_that_is_away(routed, replica, databases) -> None:
    connection, name = replica
    assert ask(connection, SEARCH) == [("Old",)]
    databases.admin.execute(f'alter database "{name}" allow_connections false')
    end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s"
    databases.admin.execute(end, [name])
    assert ask(connection, SEARCH) == [("Lions",)]
    doctor = "select state from recall.doctor() where capability = 'node a/1'"
    assert routed.router.execute(doctor).fetchall() == [("problem",)]
    databases.admin.execute(f'alter database "{name}" allow_connections true')
    assert routed.router.execute(doctor).fetchall() == [("ok",)]
    assert ask(connection, SEARCH) == [("Old",)]
    assert connection.execute("select recall.drop_replica('a', '1')").fetchone() == (True,)
    assert connection.execute("select recall.drop_replica('a', '1')").fetchone() == (False,)
    assert ask(connection, SEARCH) == [("Lions",)]


def test_who_may_and_what_is_none(routed, replica) -> None:
    add = "select recall.add_replica({})"
    for arguments, sqlstate in [
        ("'a', '', 'copy'", "22023"),
        ("'a', 'A', 'copy'", "22023"),
        ("'a', null, 'copy'", "22023"),
        ("'none', '2', 'copy'", "42704"),
        ("'a', '2', 'none'", "42704"),
        ("'b', '2', 'copy'", "55000"),
    ]:
        with pytest.raises(psycopg.Error) as caught:
            routed.router.execute(add.format(arguments))
        assert caught.value.sqlstate == sqlstate and caught.value.diag.message_hint
    for statement in (add.format("'a', '2', 'copy'"), "select recall.drop_replica('a', '1')"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ask(routed.router, statement, routed.roles["admin"])


def test_a_hot_standby(routed) -> None:
    """Where the server has one (scripts/test --stack): it follows, and serves."""
    standby = os.environ.get("PGRECALL_STANDBY_URL")
    if standby is None:
        pytest.skip("no standby: PGRECALL_STANDBY_URL names none (scripts/test --stack does)")
    name = psycopg.conninfo.conninfo_to_dict(routed.urls["a"])["dbname"]
    url = re.sub(r"(?<=://)([^/?]*)(/[^?]*)?", rf"\1/{name}", standby, count=1)
    with psycopg.connect(routed.urls["a"], autocommit=True) as node:
        written = node.execute("select pg_current_wal_flush_lsn()").fetchone()[0]
    wait = "select pg_last_wal_replay_lsn() >= %s::pg_lsn"
    with psycopg.connect(standby, autocommit=True) as connection:
        for _ in range(600):
            if connection.execute(wait, [written]).fetchone()[0]:
                break
            connection.execute("select pg_sleep(0.1)")
    add_server(routed.router, "standby", url)
    routed.router.execute("select recall.add_replica('a', '1', 'standby')")
    with on_replica(routed.urls["router"]) as router, psycopg.connect(url) as there:
        calls = "select count(*) from pg_stat_activity where datname = %s"
        calls += " and application_name = 'pgrecall router'"
        assert ask(router, SEARCH, routed.roles["reader"]) == [("Lions",)]
        if routed.router.execute("select transport from recall.node").fetchone() == ("dblink",):
            assert there.execute(calls, [name]).fetchone()[0] >= 1
        ask(router, "select recall.ingest_document('animals', 'Newts', 'Newts sleep.')")
