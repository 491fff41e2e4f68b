"""What is PL/Proxy's alone; the other tests here run by it too, where the server has it."""

import psycopg
import pytest
from psycopg import sql
from routers import add_server, ask

pytestmark = pytest.mark.parametrize("transport", ["plproxy"], indirect=True)
OPEN = "grant usage on schema plproxy to public"
TROUBLE = "select detail from recall.doctor() where capability = 'calls to nodes'"


def refused(connection: psycopg.Connection, statement: str, role: str | None = None):
    with pytest.raises(psycopg.Error) as caught:
        ask(connection, statement, role)
    return caught.value.diag


def test_it_is_the_transport_of_a_new_node(routed) -> None:
    found = "select distinct transport from recall.nodes()"
    assert routed.router.execute(found).fetchall() == [("plproxy",)]
    kept = "select recall.add_node('b', 'node_b', p_transport => 'dblink')"
    routed.router.execute(kept)
    routed.router.execute("select recall.add_node('b', 'node_b')")
    found = "select name, transport, state from recall.nodes()"
    both = [("a", "plproxy", "ok"), ("b", "dblink", "ok")]
    assert routed.router.execute(found).fetchall() == both
    assert ask(routed.router, "select count(*) from recall.search('sleep')") == [(5,)]


def test_nobody_asks_nodes_but_the_routers_functions(routed) -> None:
    """Also where somebody opened the schema; the doctor says that it is."""
    call = (
        "select * from plproxy.ask_recall_node(array[0], 'a', 'select array[''x''::text]',"
        " null, 'UTC', false, null)"
    )
    inside = "select * from recall._plproxy_parts()"
    for statement in (call, inside, "select * from plproxy.get_cluster_partitions('recall')"):
        assert refused(routed.router, statement, routed.roles["admin"]).sqlstate == "42501"
    for statement in ("recall.enable_plproxy()", "recall._answer_router('', '', '', '', true, '')"):
        diag = refused(routed.router, f"select {statement}", routed.roles["reader"])
        assert diag.sqlstate == "42501"
    routed.router.execute(OPEN)
    detail = routed.router.execute(TROUBLE).fetchone()[0]
    assert detail == "the schema plproxy of plproxy may be used by public"
    assert refused(routed.router, call, routed.roles["admin"]).sqlstate == "42501"
    diag = refused(routed.router, "select recall.add_node('c', 'node_a', p_transport => 'plproxy')")
    assert diag.sqlstate == "55000" and diag.message_primary == detail


def test_what_is_planted_is_not_called(routed, databases) -> None:
    """Neither a function of the same name, nor one that was there before."""
    planter = routed.roles["reader"]
    routed.router.execute(f"grant usage, create on schema plproxy to {planter}")
    routed.router.execute(f"set role {planter}")
    for arguments in (
        "anyarray, text, text, text, text, boolean, text",
        "integer[], name, text, name, text, boolean, text",
    ):
        routed.router.execute(
            f"create function plproxy.ask_recall_node({arguments}) returns setof text[]"
            " language plpgsql as $$ begin raise exception 'planted'; end $$"
        )
    routed.router.execute("reset role")
    assert ask(routed.router, "select count(*) from recall.search('lions', 'animals')") == [(1,)]
    diag = refused(routed.router, "select recall.enable_plproxy()")
    assert diag.sqlstate == "42501" and "belongs to role" in diag.message_primary
    routed.router.execute("drop schema plproxy cascade")
    routed.router.execute(f"create schema plproxy authorization {planter}")
    diag = refused(routed.router, "select recall.enable_plproxy()")
    assert diag.sqlstate == "42501" and "others may create" in diag.message_primary
    routed.router.execute("drop schema plproxy")


def test_somebody_elses_clusters_stay(databases, transport: str) -> None:
    with (
        databases.temporary("clusters", databases.template("fresh")) as url,
        psycopg.connect(url, autocommit=True) as connection,
    ):
        connection.execute("create schema plproxy")
        connection.execute(
            "create function plproxy.get_cluster_version(text) returns integer language sql"
            " as 'select 1'"
        )
        assert refused(connection, "select recall.enable_plproxy()").sqlstate == "55000"


def test_an_address_is_quoted(router_url: str, databases) -> None:
    """A password with quotes and backslashes, and a name that looks like an option."""
    tag = "it's \\ user=postgres 'x"
    role = "plproxy quoted' host=nowhere"
    with (
        databases.temporary("node", databases.template("fresh")) as node,
        psycopg.connect(router_url, autocommit=True) as router,
    ):
        made = sql.SQL("create role {} login password {} in role recall_admin")
        databases.admin.execute(made.format(sql.Identifier(role), sql.Literal(tag)))
        try:
            add_server(router, "node", node, user=role, password=tag)
            assert router.execute("select recall.add_node('a', 'node')").fetchone() == (0,)
            found = "select * from recall._ask_one(recall._node_named('a'), 'session_user')"
            assert router.execute(found).fetchone() == (role,)
        finally:
            router.close()
            databases.admin.execute(sql.SQL("drop role {}").format(sql.Identifier(role)))


def test_a_cancelled_call_ends_on_the_node(routed) -> None:
    """What a cancel, and an error, leave of a connection is not used again."""
    slow = "select * from recall._ask_one(recall._node_named('a'), 'pg_sleep(60)', true)"
    routed.router.execute("set statement_timeout = '300ms'")
    assert refused(routed.router, slow).sqlstate == "57014"
    routed.router.execute("reset statement_timeout")
    running = "select count(*) from pg_stat_activity where query like '%pg_sleep(60)%'"
    running += " and state = 'active' and pid <> pg_backend_pid()"
    wait = "do $$ begin for i in 1..100 loop perform pg_sleep(0.05), pg_stat_clear_snapshot();"
    wait += f" exit when ({running}) = 0; end loop; end $$"
    routed.one.execute(wait)
    assert routed.one.execute(running).fetchone() == (0,)
    assert ask(routed.router, "select count(*) from recall.search('lions', 'animals')") == [(1,)]
