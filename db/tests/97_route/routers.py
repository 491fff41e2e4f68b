"""How a router finds a node, and how a role asks."""

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict


def add_server(router: psycopg.Connection, name: str, url: str, **login: str) -> None:
    """A foreign server with the parts of the address, and the login in its user mapping."""
    known = {"host", "hostaddr", "port", "dbname", "sslmode"}
    parts = conninfo_to_dict(url)
    user = login or {k: v for k, v in parts.items() if k in {"user", "password"}}
    router.execute(
        sql.SQL("create server {} foreign data wrapper dblink_fdw options ({})").format(
            sql.Identifier(name), options({k: v for k, v in parts.items() if k in known})
        )
    )
    router.execute(
        sql.SQL("create user mapping for current_user server {} options ({})").format(
            sql.Identifier(name), options(user)
        )
    )


def options(values: dict) -> sql.Composable:
    return sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(k), sql.Literal(str(v))) for k, v in values.items()
    )


def ask(connection: psycopg.Connection, statement: str, role: str | None = None) -> list:
    if role is not None:
        connection.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
    try:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []
    finally:
        if role is not None:
            connection.execute("reset role")


def use_ids_of(connection: psycopg.Connection, node: int) -> None:
    """In the one database: what comes gets the ids that this node would give."""
    connection.execute(
        "select setval('recall.id_seq', coalesce(u.id, greatest(1, %(n)s::bigint << 40)),"
        " u.id is not null or %(n)s > 0) from (select max(id) as id from ("
        " select id from recall.document union all select id from recall.chunk"
        " union all select id from recall.image) as i where id >> 40 = %(n)s) as u",
        {"n": node},
    )
