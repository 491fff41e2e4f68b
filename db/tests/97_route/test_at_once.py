"""Nodes are asked at once, and what one of them does leaves nothing on the way to the others."""

import time

import psycopg
import pytest
from routers import ask

ASKED = "select count(*) from recall._ask(recall._every_node(), {}, 'x text', true) as t (x text)"
RUNNING = (
    "select count(*) from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active'"
    " and pid <> pg_backend_pid()"
)
SEARCH = "select count(*) from recall.search('sleep')"


def asked(statement: str) -> str:
    return ASKED.format("'" + statement.replace("'", "''") + "'")


def refused(connection: psycopg.Connection, statement: str, role: str | None = None):
    with pytest.raises(psycopg.Error) as caught:
        ask(connection, statement, role)
    return caught.value.diag


def ends(connection: psycopg.Connection) -> None:
    for _ in range(100):
        if connection.execute(RUNNING).fetchone() == (0,):
            return
        time.sleep(0.05)
    pytest.fail("a node still works on what nobody waits for")


def test_all_take_as_long_as_the_slowest(routed) -> None:
    assert ask(routed.router, SEARCH) == [(5,)]
    start = time.monotonic()
    found = asked("select pg_sleep(1 + recall._id_range() * 0.2)::text union all select 'x'")
    assert ask(routed.router, found) == [(4,)]
    assert time.monotonic() - start < 2


def test_an_error_of_one_node(routed) -> None:
    """It is that node's, the other one stops, and the next call has nothing of either."""
    broken = asked("select (1 / (1 - recall._id_range()))::text, pg_sleep(0)").replace(
        "'x text', true) as t (x text)", "'x text, y text', true) as t (x text, y text)"
    )
    # Node a, which is waited for first, would take a minute.
    slow = asked(
        "select (1 / (1 - recall._id_range()))::text, pg_sleep(60 - 60 * recall._id_range())"
    )
    slow = slow.replace(
        "'x text', true) as t (x text)", "'x text, y text', true) as t (x text, y text)"
    )
    for _ in range(2):
        assert refused(routed.router, broken).sqlstate == "22012"
        assert ask(routed.router, SEARCH, routed.roles["reader"]) == [(4,)]
    routed.router.execute("set statement_timeout = '300ms'")
    # PL/Proxy has the error of node b first.
    assert refused(routed.router, slow).sqlstate in {"57014", "22012"}
    routed.router.execute("reset statement_timeout")
    ends(routed.one)
    assert ask(routed.router, SEARCH) == [(5,)]


def test_a_cancel_ends_on_every_node(routed) -> None:
    ask(routed.router, SEARCH)
    routed.router.execute("set statement_timeout = '300ms'")
    assert refused(routed.router, asked("select pg_sleep(60)::text")).sqlstate == "57014"
    routed.router.execute("reset statement_timeout")
    ends(routed.one)
    for _ in range(2):
        assert ask(routed.router, SEARCH, routed.roles["reader"]) == [(4,)]


def test_an_error_that_all_have(routed) -> None:
    bad = "select * from recall.search('a', p_k => 0)"
    for _ in range(2):
        diag = refused(routed.router, bad)
        assert diag.sqlstate == "22023" and diag.message_primary.startswith("p_k: ")
        assert ask(routed.router, SEARCH) == [(5,)]


@pytest.fixture
def away(routed, databases):
    """Node b takes no connections until the test ends; the function brings it back earlier."""
    name = psycopg.conninfo.conninfo_to_dict(routed.urls["b"])["dbname"]
    alter = f'alter database "{name}" allow_connections'
    ask(routed.router, SEARCH)
    databases.admin.execute(f"{alter} false")
    databases.admin.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s", [name]
    )
    yield lambda: databases.admin.execute(f"{alter} true")
    databases.admin.execute(f"{alter} true")


def test_a_node_that_is_away_may_be_left_out(routed, away) -> None:
    said = []
    routed.router.add_notice_handler(lambda d: said.append((d.severity, d.message_primary)))
    assert refused(routed.router, SEARCH).message_primary == 'node "b" cannot be reached'
    routed.router.execute("set recall.away_nodes = 'skip'")
    assert ask(routed.router, "select title from recall.search('sleep lions')", None)
    warning = ("WARNING", 'node "b" cannot be reached: its products are left out')
    assert set(said) == {warning}
    titles = {row[0] for row in ask(routed.router, "select title from recall.search('sleep')")}
    assert titles == {"Lions", "Otters", "Bears"}
    # What is of one node, or writes, is refused all the same.
    for statement in (
        "select * from recall.search('saw', 'tools')",
        "select recall.set_strategy('s', '{\"bm25\": 1}')",
    ):
        assert refused(routed.router, statement).sqlstate == "08006", statement
    away()
    said.clear()
    assert ask(routed.router, SEARCH) == [(5,)] and said == []


def test_no_node_at_all(routed, databases) -> None:
    """Nothing found would be a lie."""
    routed.router.execute("set recall.away_nodes = 'skip'")
    names = [psycopg.conninfo.conninfo_to_dict(routed.urls[n])["dbname"] for n in ("a", "b")]
    for name in names:
        databases.admin.execute(f'alter database "{name}" allow_connections false')
    end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = any(%s)"
    databases.admin.execute(end, [names])
    try:
        assert refused(routed.router, SEARCH).sqlstate == "08006"
    finally:
        for name in names:
            databases.admin.execute(f'alter database "{name}" allow_connections true')
    assert ask(routed.router, SEARCH) == [(5,)]
