"""A new, migrated database, for what measures or describes the working tree."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql

from pgrecall.bench import Figures, address
from pgrecall.server import ROOT, ServerError, say


@contextmanager
def scratch_database(url: str) -> Iterator[str]:
    """A new, migrated database on the server of this address; dropped at the end."""
    name = f"pgrecall_scratch_{os.getpid()}"
    scratch = psycopg.conninfo.make_conninfo(url, dbname=name)
    with psycopg.connect(url, autocommit=True) as connection:
        identifier = sql.Identifier(name)
        connection.execute(sql.SQL("create database {} template template0").format(identifier))
        try:
            done = subprocess.run(
                [sys.executable, "-m", "alembic", "upgrade", "head"],
                check=False,
                cwd=ROOT,
                env=os.environ | {"DATABASE_URL": address(url, name)},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            if done.returncode != 0:
                raise ServerError(f"alembic upgrade head failed:\n{done.stdout}")
            yield scratch
        finally:
            connection.execute(sql.SQL("drop database {} with (force)").format(identifier))


def in_scratch_database(run: Callable[[psycopg.Connection], Figures], url: str) -> Figures:
    with (
        scratch_database(url) as scratch,
        psycopg.connect(scratch, autocommit=True, application_name="pgrecall bench") as connection,
    ):
        connection.execute("set client_min_messages = warning")
        say(f"PostgreSQL {connection.info.parameter_status('server_version')}")
        return run(connection)
