"""A router is made, unmade, and refuses what would be wrong."""

import secrets

import psycopg
import pytest
from psycopg import sql
from routers import add_server

FUNCTIONS = """
select p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), p.provolatile,
    p.proacl::text, obj_description(p.oid, 'pg_proc')
from pg_proc as p where p.pronamespace = 'recall'::regnamespace order by 1
"""
BODIES = """
select p.proname, pg_get_functiondef(p.oid)
from pg_proc as p where p.pronamespace = 'recall'::regnamespace order by 1
"""
PUBLIC = """
select p.proname, p.prosrc like '%Made by recall.install_router%', r.target = 'here'
from pg_proc as p
left join recall.routing as r on r.function_name = p.proname
where p.pronamespace = 'recall'::regnamespace and p.proname !~ '^_'
"""


def test_nothing_of_a_function_changes_but_its_body(routed) -> None:
    assert routed.router.execute(FUNCTIONS).fetchall() == routed.one.execute(FUNCTIONS).fetchall()
    for name, is_routed, is_here in routed.router.execute(PUBLIC).fetchall():
        assert is_routed is not (is_here is True), name


def test_a_router_is_unmade(routed) -> None:
    routed.router.execute("select recall.install_router()")
    assert routed.router.execute("select recall.remove_router()").fetchone()[0] > 100
    assert routed.router.execute(BODIES).fetchall() == routed.one.execute(BODIES).fetchall()
    assert routed.router.execute("select recall.remove_router()").fetchone() == (0,)


def test_every_row_of_routing_is_of_a_function(db) -> None:
    missing = "select function_name from recall.routing where function_name not in"
    missing += " (select proname from pg_proc where pronamespace = 'recall'::regnamespace)"
    assert db.execute(missing).fetchall() == []


def refused(connection: psycopg.Connection, statement: str) -> psycopg.errors.Diagnostic:
    with pytest.raises(psycopg.Error) as caught:
        connection.execute(statement)
    return caught.value.diag


@pytest.mark.parametrize("transport", ["dblink"], indirect=True)
def test_dblink_must_be_shut_off(routed, databases) -> None:
    """Whoever calls dblink in a session could use its connections, with their login's rights."""
    routed.router.execute("grant usage on schema recall_dblink to public")
    with psycopg.connect(routed.urls["router"], autocommit=True) as connection:
        diag = refused(connection, "select * from recall.search('a', 'animals')")
        assert diag.sqlstate == "55000" and "may be used by public" in diag.message_primary
    routed.router.execute("revoke usage on schema recall_dblink from public")
    with psycopg.connect(routed.urls["router"], autocommit=True) as connection:
        connection.execute("select * from recall.search('a', 'animals')")
        connection.execute(sql.SQL("set role {}").format(sql.Identifier(routed.roles["admin"])))
        for statement in (
            "select recall_dblink.dblink_exec('recall_a', 'reset role')",
            "select * from recall._ask(array[]::recall.node[], '', 'x text', true) as t (x text)",
            "select recall.install_router()",
            "select recall.remove_router()",
            "select recall.add_node('c', 'node_a')",
            "select recall.drop_node('a')",
            "select recall.set_id_range(3)",
            "insert into recall.node select 'c', 'dblink', 'node_a', 7, true",
            "delete from recall.placement",
        ):
            assert refused(connection, statement).sqlstate == "42501", statement


def test_the_role_of_a_call_ends_with_it(routed) -> None:
    """Nobody has what another one in the same session, or the login, may."""
    reader, keeper = routed.roles["reader"], routed.roles["keeper"]
    count = "select count(*) from recall.search('lions', 'secret')"
    for _ in range(2):
        routed.router.execute(f"set role {keeper}")
        assert routed.router.execute(count).fetchone() == (1,)
        routed.router.execute(f"set role {reader}")
        assert refused(routed.router, count).sqlstate == "42704"
        text = "a'); reset role; select ''; --"
        found = routed.router.execute("select * from recall.search(%s, 'animals')", [text])
        assert found.fetchall() == [] and refused(routed.router, count).sqlstate == "42704"


def test_a_node_that_is_away_is_named_and_comes_back(routed, databases) -> None:
    name = psycopg.conninfo.conninfo_to_dict(routed.urls["b"])["dbname"]
    alter = f'alter database "{name}" allow_connections'
    end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s"
    routed.router.execute("select * from recall.search('saw', 'tools')")
    databases.admin.execute(f"{alter} false")
    databases.admin.execute(end, [name])
    for statement in (
        "select * from recall.search('saw', 'tools')",
        "select * from recall.search('saw')",
        "select recall.ingest_document('tools', 'New', 'A new saw.')",
    ):
        diag = refused(routed.router, statement)
        assert (diag.sqlstate, diag.message_primary) == ("08006", 'node "b" cannot be reached')
        assert diag.message_detail == "Nothing took effect there."
        assert name not in str(diag.message_hint)
    assert routed.router.execute("select * from recall.search('lions', 'animals')").fetchall()
    state = "select name, state from recall.nodes()"
    away = [("a", "ok"), ("b", 'node "b" cannot be reached')]
    assert routed.router.execute(state).fetchall() == away
    databases.admin.execute(f"{alter} true")
    assert routed.router.execute("select * from recall.search('saw', 'tools')").fetchall()
    databases.admin.execute(end, [name])
    routed.router.execute("select recall.ingest_document('tools', 'New', 'A new saw.')")
    assert routed.router.execute(state).fetchall() == [("a", "ok"), ("b", "ok")]


def test_another_revision_is_refused_and_the_rest_is_served(routed) -> None:
    with psycopg.connect(routed.urls["b"], autocommit=True) as node:
        node.execute("update recall.alembic_version set version_num = 'other'")
    with psycopg.connect(routed.urls["router"], autocommit=True) as connection:
        diag = refused(connection, "select * from recall.search('saw', 'tools')")
        assert diag.sqlstate == "55000" and "revision other" in diag.message_primary
        assert connection.execute("select * from recall.search('lions', 'animals')").fetchall()


def test_what_only_reads_writes_nothing(routed) -> None:
    routed.router.execute("set default_transaction_read_only = on")
    assert routed.router.execute("select * from recall.search('saw', 'tools')").fetchall()
    diag = refused(routed.router, "select recall.ingest_document('tools', 'New', 'A new saw.')")
    assert diag.sqlstate == "25006"


def test_nodes(routed, databases) -> None:
    router = routed.router
    for statement, sqlstate in [
        ("select recall.add_node(null, 'node_a')", "22023"),
        ("select recall.add_node('A', 'node_a')", "22023"),
        ("select recall.add_node('c', 'none')", "42704"),
        ("select recall.add_node('c', 'node_a', p_transport => 'none')", "42704"),
        ("select recall.add_node('c', 'node_a')", "55000"),
        ("select recall.drop_node('none')", "42704"),
        ("select recall.drop_node('a')", "55000"),
        ("select recall.place_product('', 'a')", "22023"),
        ("select recall.place_product('new', 'none')", "42704"),
        ("select recall.place_product('tools', 'a')", "55000"),
        ("select recall.set_id_range(512)", "22023"),
    ]:
        diag = refused(router, statement)
        assert diag.sqlstate == sqlstate and diag.message_hint, (statement, diag.message_primary)
    # Again: where it is changes, what it is does not.
    assert router.execute("select recall.add_node('b', 'node_b', false)").fetchone() == (1,)
    for number in range(4):
        router.execute("select recall.create_product(%s)", [f"p{number}"])
    nodes = "select node from recall.placement where product_name ~ '^p[0-9]$' group by 1"
    assert router.execute(nodes).fetchall() == [("a",)]
    assert router.execute(
        "select name, id_range, is_open, products from recall.nodes()"
    ).fetchall() == [("a", 0, True, 5), ("b", 1, False, 2)]


def test_an_installation_becomes_a_node(databases, router_url, db_url) -> None:
    """Its products are placed, and it keeps its ids; the router itself may have none."""
    with psycopg.connect(db_url, autocommit=True) as node:
        node.execute("select recall.create_product('old')")
        node.execute("select recall.ingest_document('old', 'a', 'lions')")
    with psycopg.connect(router_url, autocommit=True) as router:
        assert refused(router, "select recall.install_router()").sqlstate == "55000"
        add_server(router, "old", db_url)
        router.execute("select recall.create_product('mine')")
        assert router.execute("select recall.add_node('old', 'old')").fetchone() == (0,)
        diag = refused(router, "select recall.install_router()")
        assert "has products" in diag.message_primary
        router.execute("select recall.drop_product('mine')")
        router.execute("select recall.install_router()")
        found = "select doc_id from recall.search('lions', 'old')"
        assert router.execute(found).fetchall() == [(1,)]


def test_a_login_of_the_least_rights(databases, router_url) -> None:
    """It may act as who calls, and is no owner: that one gives its node a range of ids."""
    fresh = databases.template("fresh")
    tag = secrets.token_hex(4)
    login, reader, stranger = (f"route_{name}_{tag}" for name in ("login", "reader", "stranger"))
    with (
        databases.temporary("node_a", fresh) as a,
        databases.temporary("node_b", fresh) as b,
        psycopg.connect(router_url, autocommit=True) as router,
        psycopg.connect(b, autocommit=True) as owner,
    ):
        owner.execute(f"create role {login} login password '{tag}' in role recall_admin")
        owner.execute(f"create role {reader} in role recall_reader; grant {reader} to {login}")
        owner.execute(f"create role {stranger} in role recall_reader")
        for name, url in (("a", a), ("b", b)):
            add_server(router, name, url, user=login, password=tag)
        try:
            assert router.execute("select recall.add_node('a', 'a')").fetchone() == (0,)
            diag = refused(router, "select recall.add_node('b', 'b')")
            assert diag.sqlstate == "42501" and "not the owner" in diag.message_primary
            owner.execute("select recall.set_id_range(1)")
            assert router.execute("select recall.add_node('b', 'b')").fetchone() == (1,)
            router.execute("select recall.install_router()")
            owner.execute("select recall.create_product('tools')")
            owner.execute("select recall.ingest_document('tools', 'One', 'saws')")
            router.execute("select recall.add_node('b', 'b')")
            search = "select count(*) from recall.search('saws', 'tools')"
            router.execute(f"set role {reader}")
            assert router.execute(search).fetchone() == (1,)
            router.execute(f"set role {stranger}")
            assert refused(router, search).sqlstate == "42501"
        finally:
            router.close()
            owner.execute(f"drop role {stranger}; drop role {reader}; drop role {login}")
