"""scripts/bench NAME [--json]: runs one benchmark in a scratch database of its own."""

import argparse
import importlib
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql

import pgrecall.bench
from pgrecall.evaluate import DataError
from pgrecall.server import ROOT, ServerError, database_url, say


@contextmanager
def scratch_database(url: str) -> Iterator[str]:
    """A new, migrated database on the server of this address; dropped at the end."""
    name = f"pgrecall_bench_{os.getpid()}"
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


def address(url: str, database: str) -> str:
    """The same server's address, as a URL, with another database."""
    scheme, _, rest = url.partition("://")
    authority, _, path = rest.partition("/")
    _, mark, parameters = path.partition("?")
    return f"{scheme}://{authority}/{database}{mark}{parameters}"


def main() -> int:
    names = sorted(m.name for m in pkgutil.iter_modules(pgrecall.bench.__path__))
    names.remove("__main__")
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Times what the SQL does.")
    parser.add_argument("name", choices=names)
    parser.add_argument("--json", action="store_true", help="one flat object, figure to number")
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    options = parser.parse_args()
    module = importlib.import_module(f"pgrecall.bench.{options.name}")
    with (
        scratch_database(database_url(options.database_url)) as url,
        psycopg.connect(url, autocommit=True, application_name="pgrecall bench") as connection,
    ):
        connection.execute("set client_min_messages = warning")
        say(f"PostgreSQL {connection.info.parameter_status('server_version')}")
        figures = module.run(connection)
    if options.json:
        print(json.dumps({name: round(value, 4) for name, value in figures.items()}))
    else:
        width = max(map(len, figures))
        for name, value in figures.items():
            print(f"{name:{width}}  {value:,.2f}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, DataError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(1)
