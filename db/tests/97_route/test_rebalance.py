"""What is proposed makes nodes alike, and what the doctor says of nodes."""

import psycopg
import pytest
from routers import ask

MOVES = "select product_name, from_node, to_node, chunks, reason from recall.rebalance()"


def fill(router: psycopg.Connection, product: str, node: str, documents: int) -> None:
    router.execute("select recall.place_product(%s, %s)", [product, node])
    router.execute("select recall.create_product(%s)", [product])
    router.execute(
        "select recall.ingest_documents(%s, (select jsonb_agg(jsonb_build_object("
        "'title', 'l ' || n, 'content', 'Lions sleep by the river, number ' || n))"
        " from generate_series(1, %s) as n))",
        [product, documents],
    )


@pytest.fixture
def full(routed):
    """On node a 90 chunks of four products, on b nothing."""
    for product in ("animals", "tools", "secret"):
        routed.router.execute("select recall.drop_product(%s)", [product])
    for product, documents in (("p40", 40), ("p30", 30), ("p15", 15), ("p5", 5)):
        fill(routed.router, product, "a", documents)
    return routed


def test_by_size(full) -> None:
    router = full.router
    before = router.execute("select * from recall.placement order by 1").fetchall()
    # Of 90: 40 leaves 50 and 40; then 5 makes it 45 and 45.
    assert router.execute(MOVES).fetchall() == [
        ("p40", "a", "b", 40, 'of all size and load node "a" has 100 %, node "b" 0 %;'
         " then 56 and 44"),
        ("p5", "a", "b", 5, 'of all size and load node "a" has 56 %, node "b" 44 %;'
         " then 50 and 50"),
    ]  # fmt: skip
    assert len(router.execute("select * from recall.rebalance(1)").fetchall()) == 1
    assert router.execute("select * from recall.placement order by 1").fetchall() == before
    for product, _, node, *_ in router.execute(MOVES).fetchall():
        router.execute("call recall.move_product(%s, %s)", [product, node])
    assert router.execute(MOVES).fetchall() == []


def test_by_load(full) -> None:
    """What is asked much goes where nothing is, though it is the smallest."""
    with psycopg.connect(full.urls["a"], autocommit=True) as node:
        log = (
            "insert into recall.qa_log (product_id, asked_by, question, strategy, found, markdown,"
            " parts, chunk_ids, timings, created) select id, 'x', 'q', 'default', true, '', '[]',"
            " '{}', %s, now() - %s::interval from recall.product where name = %s"
        )
        node.execute(log, ['{"search": 900000, "answer": 100000}', "1 day", "p5"])
        node.execute(log, ['{"search": 900000000}', "8 days", "p30"])
        node.execute(log, ['{"search": 1000000}', "1 hour", "p15"])
    moves = full.router.execute(MOVES).fetchall()
    assert [(move[0], move[3]) for move in moves][:1] == [("p15", 15)]
    after = moves[-1][4].split("then ")[1].split(" and ")
    assert abs(int(after[0]) - int(after[1])) <= 10


def test_closed_nodes_and_who_may(full) -> None:
    router = full.router
    router.execute("select recall.add_node('b', 'node_b', false)")
    assert router.execute(MOVES).fetchall() == []
    for bad in ("0", "null", "1001"):
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            router.execute(f"select * from recall.rebalance({bad})")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        ask(router, MOVES, full.roles["admin"])
    with (
        psycopg.connect(full.urls["a"], autocommit=True) as node,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        ask(node, "select * from recall._product_loads()", full.roles["admin"])


DOCTOR = """
select capability, state, detail, remedy is not null from recall.doctor()
where capability = 'calls to nodes' or capability like 'node _'
"""


def test_doctor(routed, databases, transport: str) -> None:
    reader = routed.roles["reader"]
    well = [
        ("calls to nodes", "ok", "nobody but the owner may use its functions", False),
        ("node a", "ok", "it answers", False),
        ("node b", "ok", "it answers", False),
    ]
    assert ask(routed.router, DOCTOR, reader) == well
    vectors = "select count(*) from recall.doctor() where capability = 'vectors'"
    assert ask(routed.router, vectors, reader) == [(2,)]
    assert ask(routed.one, DOCTOR, reader) == []
    name = psycopg.conninfo.conninfo_to_dict(routed.urls["b"])["dbname"]
    databases.admin.execute(f'alter database "{name}" allow_connections false')
    end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s"
    databases.admin.execute(end, [name])
    away = ("node b", "problem", 'node "b" cannot be reached', True)
    assert ask(routed.router, DOCTOR, reader) == [*well[:2], away]
    assert ask(routed.router, vectors, reader) == [(1,)]
    databases.admin.execute(f'alter database "{name}" allow_connections true')
    if transport == "plproxy":  # Its own schema: test_plproxy.py.
        return
    # Open to others: nothing is called, and the rest of the doctor is told.
    routed.router.execute("grant usage on schema recall_dblink to public")
    with psycopg.connect(routed.urls["router"], autocommit=True) as router:
        rows = ask(router, DOCTOR, reader)
        assert [row[1] for row in rows] == ["problem"] * 3 and "public" in rows[0][2]
    routed.router.execute("revoke usage on schema recall_dblink from public")
    routed.router.execute("drop extension dblink cascade")
    with psycopg.connect(routed.urls["router"], autocommit=True) as router:
        rows = ask(router, DOCTOR, reader)
        assert [row[1] for row in rows] == ["problem"] * 3 and "not installed" in rows[0][2]
        remedy = "select remedy from recall.doctor() where capability = 'calls to nodes'"
        assert "create extension dblink" in ask(router, remedy, reader)[0][0]
