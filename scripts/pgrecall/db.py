"""scripts/db: the embedded server's start, stop, status and address, and psql on any server."""

import argparse
import os
import sys

import psycopg

from pgrecall.server import Embedded, ServerError, database_url, plain_url, psql_environment, say


def start(url: str | None) -> int:
    address = database_url(url)
    with psycopg.connect(address, connect_timeout=10) as connection:
        say(f"PostgreSQL {connection.info.parameter_status('server_version')} is running")
    print(address)
    return 0


def stop(url: str | None) -> int:
    if url:
        raise ServerError("stop: only the embedded server is stopped here; unset DATABASE_URL")
    say("stopped" if Embedded().stop() else "was not running")
    return 0


def status(url: str | None) -> int:
    """0: running, 3: not running, as pg_ctl has it."""
    if not url:
        server = Embedded()
        if not server.is_running():
            print(f"not running (data in {server.data})")
            return 3
        url = server.url("postgres")
        server.create_database()
        url = server.url()
    with psycopg.connect(url, connect_timeout=10) as connection:
        version = connection.info.parameter_status("server_version")
        revision = connection.execute(
            "select pg_catalog.to_regclass('recall.alembic_version') is not null"
        ).fetchone()
        print(f"running: PostgreSQL {version}")
        print(f"address: {_without_password(url)}")
        if revision is not None and revision[0]:
            row = connection.execute("select version_num from recall.alembic_version").fetchone()
            print(f"revision: {row[0] if row else 'none'}")
        else:
            print("revision: none, run scripts/demo or alembic upgrade head")
    return 0


def _without_password(url: str) -> str:
    parts = psycopg.conninfo.conninfo_to_dict(url)
    parts.pop("password", None)
    return psycopg.conninfo.make_conninfo(**parts)


def psql(url: str | None, arguments: list[str]) -> int:
    program = Embedded().bin / "psql"
    address = database_url(url)
    os.execve(program, [str(program), "-d", address, *arguments], psql_environment())


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/db", description="The embedded PostgreSQL server, and psql on any."
    )
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    parser.add_argument("command", choices=["start", "stop", "status", "url", "psql"])
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="for psql")
    options = parser.parse_args()
    if options.arguments and options.command != "psql":
        parser.error(f"{options.command} takes no arguments")
    given = options.database_url or os.environ.get("DATABASE_URL") or None
    given = given and plain_url(given)
    if options.command == "psql":
        return psql(given, options.arguments)
    if options.command == "url":
        print(database_url(given))
        return 0
    return {"start": start, "stop": stop, "status": status}[options.command](given)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, psycopg.OperationalError) as error:
        say(str(error).strip())
        sys.exit(1)
