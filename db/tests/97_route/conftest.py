"""A router before two nodes, and the same products in one database."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest
from psycopg import sql
from routers import add_server, ask, use_ids_of

ANIMALS = [
    ("Lions", "# Lions\n\nLions live in prides on the savanna and sleep twenty hours a day."),
    ("Otters", "# Otters\n\nOtters hold hands when they sleep in the river, and eat sea urchins."),
    ("Owls", "# Owls\n\nOwls hunt at night. An owl turns its head by 270 degrees."),
    ("Bears", "# Bears\n\nBears sleep in winter and eat salmon in the river in autumn."),
]
TOOLS = [
    ("Hammers", "# Hammers\n\nA hammer drives nails. Never sleep with a hammer under the pillow."),
    ("Saws", "# Saws\n\nA saw cuts wood. Its teeth are set by night and by day."),
    ("Rivers", "# Rivets\n\nA rivet joins plates; the river has nothing to do with it."),
]
LANGUAGES = {"animals": ANIMALS, "tools": TOOLS}


@dataclass
class Routed:
    """`router` and `one` are connections of the owner."""

    router: psycopg.Connection
    one: psycopg.Connection
    urls: dict[str, str]
    roles: dict[str, str]

    def both(self, statement: str, role: str | None = None) -> tuple[list, list]:
        """The rows of a query in the one database and through the router."""
        return ask(self.one, statement, role), ask(self.router, statement, role)


def fill(connection: psycopg.Connection, hidden_for: str, is_one: bool) -> None:
    for node, (product, documents) in enumerate(LANGUAGES.items()):
        if is_one:
            use_ids_of(connection, node)
        connection.execute("select recall.create_product(%s)", [product])
        for title, content in documents:
            connection.execute(
                "select recall.ingest_document(%s, %s, %s, 'markdown')", [product, title, content]
            )
    connection.execute(
        "select recall.create_product('secret', p_readers => %s, p_writers => %s)",
        [[hidden_for], [hidden_for]],
    )
    connection.execute("select recall.ingest_document('secret', 'Plans', 'Lions sleep no more.')")


@pytest.fixture(params=["dblink", "plproxy"])
def transport(request, databases) -> str:
    """By which nodes are reached; skipped where the server has no such extension."""
    found = "select from pg_available_extensions where name = %s"
    if databases.admin.execute(found, [request.param]).fetchone() is None:
        pytest.skip(f"the server has no {request.param}")
    return request.param


@pytest.fixture
def router_url(databases, transport: str) -> Iterator[str]:
    """A migrated database with what reaches nodes, shut off."""
    with databases.temporary("router", databases.template("fresh")) as url:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("create schema recall_dblink")
            connection.execute("create extension dblink schema recall_dblink")
            if transport == "plproxy":
                connection.execute("select recall.enable_plproxy()")
        yield url


@pytest.fixture
def routed(databases, router_url: str) -> Iterator[Routed]:
    fresh = databases.template("fresh")
    tag = secrets.token_hex(4)
    roles = {name: f"route_{name}_{tag}" for name in ("reader", "writer", "admin", "keeper")}
    with (
        databases.temporary("node_a", fresh) as a,
        databases.temporary("node_b", fresh) as b,
        databases.temporary("one", fresh) as one_url,
        psycopg.connect(one_url, autocommit=True) as one,
        psycopg.connect(router_url, autocommit=True) as router,
    ):
        for name, role in roles.items():
            one.execute(sql.SQL("create role {}").format(sql.Identifier(role)))
            group = "recall_writer" if name == "keeper" else f"recall_{name}"
            one.execute(sql.SQL(f"grant {group} to {{}}").format(sql.Identifier(role)))
        add_server(router, "node_a", a)
        add_server(router, "node_b", b)
        router.execute("select recall.add_node('a', 'node_a'), recall.add_node('b', 'node_b')")
        router.execute("select recall.install_router()")
        for product, node in [("animals", "a"), ("tools", "b"), ("secret", "b")]:
            router.execute("select recall.place_product(%s, %s)", [product, node])
        fill(one, roles["keeper"], is_one=True)
        fill(router, roles["keeper"], is_one=False)
        try:
            yield Routed(router, one, {"a": a, "b": b, "one": one_url, "router": router_url}, roles)
        finally:
            router.close()
            one.execute("reset role")
            for role in roles.values():
                one.execute(sql.SQL("drop role {}").format(sql.Identifier(role)))
