"""The way to the database: every statement runs in a transaction of its own, as the chosen role."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.rows import dict_row

TIMEOUT = "60s"
Parameters = Sequence[Any] | Mapping[str, Any]
ABILITIES = """
    select array_agg(distinct p.proname::text)
    from pg_catalog.pg_proc as p
    where p.pronamespace = 'recall'::regnamespace
        and pg_catalog.has_function_privilege(p.oid, 'execute')
    union all
    select array_agg(c.relname::text)
    from pg_catalog.pg_class as c
    where c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'v')
        and pg_catalog.has_table_privilege(c.oid, 'select')
"""
ROLES = """
    select r.rolname::text as role
    from pg_catalog.pg_roles as r
    where pg_catalog.pg_has_role(
            session_user, r.oid,
            case when current_setting('server_version_num')::integer < 160000
                then 'member' else 'set' end
        )
        and r.rolname !~ '^pg_' and not r.rolsuper
        and pg_catalog.has_schema_privilege(r.oid, 'recall', 'usage')
    order by r.rolname = 'recall_admin' desc, r.rolname = session_user desc, r.rolname
"""


@dataclass
class Login:
    """How a visitor came in: with the key, as the address says, or with a name and a password."""

    user: str | None = None
    password: str | None = None

    def address(self) -> str:
        url = os.environ["PGRECALL_WEB_URL"]
        if self.user is None:
            return url
        # No password of the server's own environment may stand in for the visitor's.
        return make_conninfo(url, user=self.user, password=self.password, passfile=os.devnull)


class Refused(Exception):
    """The name and the password do not let this visitor in."""


class Database:
    def __init__(self, connection: psycopg.Connection) -> None:
        self.connection = connection
        self.role: str | None = None

    def rows(self, statement: str, parameters: Parameters = ()) -> list[dict[str, Any]]:
        with self.transaction() as connection, connection.cursor(row_factory=dict_row) as cursor:
            cursor.execute(statement, clean_all(parameters))
            return cursor.fetchall() if cursor.description else []

    @contextmanager
    def transaction(self) -> Iterator[psycopg.Connection]:
        settings = "select set_config('role', %s, true), set_config('statement_timeout', %s, true)"
        with self.connection.transaction():
            self.connection.execute(settings, [self.role or "none", TIMEOUT])
            yield self.connection

    def row(self, statement: str, parameters: Parameters = ()) -> dict[str, Any]:
        return self.rows(statement, parameters)[0]

    def roles(self) -> list[str]:
        return [row["role"] for row in self.rows(ROLES)]

    def abilities(self) -> set[str]:
        """The functions and tables of recall that the role may use, by name."""
        return {name for row in self.rows(ABILITIES) for name in row["array_agg"] or []}


def clean(value: Any) -> Any:
    """Text as PostgreSQL takes it: no NUL, no half of a surrogate pair."""
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return value


def clean_all(parameters: Parameters) -> Parameters:
    if isinstance(parameters, Mapping):
        return {name: clean(value) for name, value in parameters.items()}
    return [clean(value) for value in parameters]


@contextmanager
def connect(login: Login) -> Iterator[Database]:
    """Raises Refused, too, where the server let a name in that proved itself by no password."""
    if login.user is not None and not (login.user and login.password):
        raise Refused
    try:
        connection = psycopg.connect(
            clean(login.address()),
            autocommit=True,
            connect_timeout=10,
            application_name="pgrecall web",
        )
    except psycopg.Error:
        if login.user is not None:
            raise Refused from None
        raise
    with connection:
        if login.user is not None and not connection.pgconn.used_password:
            raise Refused
        yield Database(connection)
