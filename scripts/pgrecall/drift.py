"""scripts/drift: names each object of a database that differs from its revision."""

import argparse
import sys
from collections.abc import Callable
from typing import TypeVar

import psycopg
from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, create_engine, pool

from pgrecall.migrate import catalog
from pgrecall.migrate.tree import Tree
from pgrecall.server import ServerError, database_url, say

ASIDE = "_pgrecall_aside"
T = TypeVar("T")


class DriftError(Exception):
    """A sentence that says why the database cannot be compared."""


def reference(connection: Connection, revision: str, tree: Tree) -> dict[str, str]:
    """The catalog of a fresh install of the revision, made beside the database's own schema.

    All within the open transaction: nobody else sees it, and the caller rolls it back.
    """
    connection.exec_driver_sql(f"alter schema recall rename to {ASIDE}")
    config = Config(str(tree.root / "alembic.ini"))
    config.attributes |= {"connection": connection, "quiet": True, "tree": tree}
    command.upgrade(config, revision)
    return catalog.read(connection.connection.driver_connection)


def within_transaction(url: str, work: Callable[..., T], commit: bool) -> T:
    """Calls work(connection, its psycopg connection, revision) in one transaction."""
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(url, client_encoding="utf8", prepare_threshold=None),
        poolclass=pool.NullPool,
    )
    with engine.connect() as connection:
        transaction = connection.begin()
        try:
            driver = connection.connection.driver_connection
            done = work(connection, driver, _revision(driver))
            if commit:
                transaction.commit()
        finally:
            if transaction.is_active:
                transaction.rollback()
    return done


def drift(url: str, tree: Tree) -> tuple[str, list[str]]:
    """The revision of the database, and a sentence for each object that differs."""

    def work(connection: Connection, driver: psycopg.Connection, revision: str):
        actual = catalog.read(driver)
        return revision, catalog.differences(reference(connection, revision, tree), actual)

    return within_transaction(url, work, commit=False)


def _revision(connection: psycopg.Connection) -> str:
    table = connection.execute("select to_regclass('recall.alembic_version')").fetchone()
    row = (
        table[0] and connection.execute("select version_num from recall.alembic_version").fetchone()
    )
    if not row:
        raise DriftError("the database has no revision; run: alembic upgrade head")
    where = connection.execute(
        "select n.nspname from pg_extension as e join pg_namespace as n on n.oid = e.extnamespace"
        " where e.extname = 'vector'"
    ).fetchone()
    if where and where[0] == "recall":
        raise DriftError(
            "extension vector is in schema recall, where it cannot be told from the rest;"
            " alter extension vector set schema public"
        )
    return row[0]


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/drift", description=__doc__.partition(": ")[2])
    parser.add_argument("--database-url", help="default: DATABASE_URL, else the embedded server")
    options = parser.parse_args()
    revision, found = drift(database_url(options.database_url), Tree())
    for line in found:
        print(line)
    say(f"{len(found)} objects differ from revision {revision}")
    return 1 if found else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (DriftError, ServerError, CommandError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(2)
