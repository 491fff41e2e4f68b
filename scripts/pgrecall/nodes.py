"""scripts/nodes: embedded servers as nodes on this machine, and a router before them."""

import argparse
import os
import re
import subprocess
import sys

import psycopg
from psycopg import sql

from pgrecall.server import DATABASE, ROOT, Embedded, ServerError, say

SETTINGS = {"shared_buffers": "128MB", "max_connections": "100"}
ROUTER = "router"
MOST = 16


def server(name: str) -> Embedded:
    return Embedded(name, SETTINGS)


def made() -> list[str]:
    """The nodes that have data here, in their order."""
    base = server(ROUTER).base
    names = [path.name for path in base.glob("node*") if re.fullmatch(r"node\d+", path.name)]
    return sorted(names, key=lambda name: int(name[4:]))


def bring_up(name: str) -> None:
    place = server(name)
    place.start()
    place.create_database()


def migrate(name: str) -> None:
    """Of a router: with its nodes."""
    done = subprocess.run(
        [sys.executable, "-m", "alembic", "upgrade", "head"],
        check=False,
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": server(name).url()},
        stdin=subprocess.DEVNULL,
    )
    if done.returncode != 0:
        raise ServerError(f"{name} could not be migrated")


def start(count: int) -> str:
    """As many nodes as asked for, or as there are; what is there already stays. The address."""
    names = [f"node{i}" for i in range(1, max(count, len(made())) + 1)]
    for name in [*names, ROUTER]:
        bring_up(name)
    with psycopg.connect(server(ROUTER).url(), autocommit=True) as connection:
        found = "select pg_catalog.to_regclass('recall.node') is not null"
        is_router = connection.execute(found).fetchone() == (True,)
    known = set()
    if is_router:
        with psycopg.connect(server(ROUTER).url(), autocommit=True) as connection:
            known = {name for (name,) in connection.execute("select name from recall.node")}
            for name in known & set(names):
                point_to(connection, name)
    for name in names:
        if name not in known:
            migrate(name)
    migrate(ROUTER)
    with psycopg.connect(server(ROUTER).url(), autocommit=True) as connection:
        connection.execute("create schema if not exists recall_dblink")
        connection.execute("create extension if not exists dblink schema recall_dblink")
        for name in names:
            if name not in known:
                point_to(connection, name)
                connection.execute("select recall.add_node(%s, %s)", [name, name])
        connection.execute("select recall.install_router()")
    return server(ROUTER).url()


def point_to(connection: psycopg.Connection, name: str) -> None:
    """The foreign server with the node's socket, which moves with TMPDIR and the checkout."""
    parts = psycopg.conninfo.conninfo_to_dict(server(name).url())
    options = sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(part), sql.Literal(parts[part]))
        for part in ("host", "dbname")
    )
    node = sql.Identifier(name)
    make = "drop server if exists {} cascade; create server {} foreign data wrapper dblink_fdw"
    connection.execute(sql.SQL(make + " options ({})").format(node, node, options))
    login = sql.Literal(parts["user"])
    mapping = "create user mapping for current_user server {} options (user {})"
    connection.execute(sql.SQL(mapping).format(node, login))


def stop() -> int:
    stopped = [name for name in [ROUTER, *made()] if server(name).stop()]
    say(f"stopped: {', '.join(stopped)}" if stopped else "none was running")
    return 0


def status() -> int:
    """0: the router and all nodes answer, 1: some do not, 3: the router does not run."""
    router = server(ROUTER)
    if not router.is_running():
        print(f"not running (data in {router.data})")
        return 3
    print(f"address: {router.url()}")
    with psycopg.connect(router.url(), connect_timeout=10) as connection:
        revision = connection.execute("select recall._revision()").fetchone()
        print(f"revision: {revision[0] if revision else 'none'}")
        rows = connection.execute("select name, id_range, products, state from recall.nodes()")
        found = rows.fetchall()
        unlike: dict[str, int] = {}
        if all(state == "ok" for *_, state in found):
            counted = "select node, count(*) from recall.node_differences() group by 1"
            unlike = dict(connection.execute(counted).fetchall())
    for name, id_range, products, state in found:
        rows = f", {unlike[name]} rows not as on {found[0][0]}" if name in unlike else ""
        print(f"{name}: ids of range {id_range}, {products} products, {state}{rows}")
    return 0 if all(state == "ok" for *_, state in found) else 1


def sync() -> int:
    """Every node as the first one: 0, or 1 and what differs still."""
    with psycopg.connect(server(ROUTER).url(), autocommit=True) as connection:
        found = connection.execute("select name from recall.node order by id_range")
        _, *others = [name for (name,) in found]
        rows = [
            row
            for name in others
            for row in connection.execute("select * from recall.sync_node(%s)", [name])
        ]
    for node, registry, key, state, _, remedy in rows:
        print(f"{node}: {registry} {key}: {state}; {remedy}")
    return 1 if rows else 0


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/nodes",
        description="Embedded servers as nodes on this machine, with a router before them;"
        f" the database is {DATABASE} on each.",
    )
    parser.add_argument("command", choices=["start", "stop", "status", "sync", "url"])
    parser.add_argument("count", nargs="?", type=int, help="of start: how many nodes, 2 if new")
    options = parser.parse_args()
    if options.command == "start":
        count = options.count if options.count is not None else len(made()) or 2
        if not 1 <= count <= MOST:
            parser.error(f"start: 1 to {MOST} nodes, not {count}")
        print(start(count))
        return 0
    if options.count is not None:
        parser.error(f"{options.command} takes no number")
    if options.command == "url":
        print(server(ROUTER).url())
        return 0
    return {"stop": stop, "status": status, "sync": sync}[options.command]()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(1)
