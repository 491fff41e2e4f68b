"""alembic's environment: one connection, one lock, one transaction; or the same as SQL text.

The database is DATABASE_URL (any form that libpq knows), else the embedded server's. alembic's own
table lives in schema recall, and goes with it when the last revision is downgraded.
"""

import logging
from logging.config import fileConfig

import psycopg
from alembic import context
from alembic.util import CommandError
from pgrecall.migrate import run
from pgrecall.server import ServerError, database_url
from sqlalchemy import Connection, create_engine, pool

SETTINGS = {"version_table_schema": "recall", "transactional_ddl": True}
log = logging.getLogger("alembic.pgrecall")


def configure_logging() -> None:
    if context.config.config_file_name is not None and not context.config.attributes.get("quiet"):
        fileConfig(context.config.config_file_name, disable_existing_loggers=False)


def open_connection() -> psycopg.Connection:
    """psycopg reads the address itself: SQLAlchemy knows fewer forms of it than libpq."""
    try:
        url = database_url(context.config.attributes.get("url"))
        connection = psycopg.connect(url, client_encoding="utf8", prepare_threshold=None)
    except (psycopg.Error, ServerError) as error:
        raise CommandError(f"no connection to the database: {str(error).strip()}") from None
    connection.add_notice_handler(show_notice)
    return connection


def show_notice(notice: psycopg.errors.Diagnostic) -> None:
    if (notice.message_primary or "").startswith("pgrecall:") or notice.severity == "WARNING":
        log.warning(notice.message_primary)


# -- online ----------------------------------------------------------------------------------------


def run_online() -> None:
    given = context.config.attributes.get("connection")
    if given is not None:
        migrate(given)
        return
    engine = create_engine(
        "postgresql+psycopg://", creator=open_connection, poolclass=pool.NullPool
    )
    with engine.connect() as connection, connection.begin():
        migrate(connection)


def migrate(connection: Connection) -> None:
    """Waits for whoever migrates this database now, and only then reads its version."""
    context.configure(connection=connection, **SETTINGS)
    changes = not context.get_context().opts.get("dont_mutate", False)
    if changes:
        run.execute("set transaction isolation level read committed, read write")
        run.execute(run.BEGIN)
        if not has_revision(connection):
            run.execute(run.PREFLIGHT)
        run.check_trust()
        run.execute(run.LOCKS)
        run.look_ahead()
    context.run_migrations()
    if changes and not context.get_context().get_current_heads():
        leave_nothing()


def leave_nothing() -> None:
    run.execute("drop table if exists recall.alembic_version")
    run.execute(run.DROP_SCHEMA)
    run.execute(run.DROP_ROLES)


def has_revision(connection: Connection) -> bool:
    found = connection.exec_driver_sql("select exists (select from recall.alembic_version)")
    return bool(found.scalar())


# -- offline ---------------------------------------------------------------------------------------


def run_offline() -> None:
    """`--sql`: from the base, or from the revision given as FROM:TO."""
    context.configure(dialect_name="postgresql", literal_binds=True, **SETTINGS)
    start = context.get_starting_revision_argument()
    target = context.get_revision_argument()
    out = context.get_context().impl.static_output
    out("\\set ON_ERROR_STOP on")
    out("set client_encoding = 'UTF8';")
    with context.begin_transaction():
        if start in (None, "base", ()):
            run.execute(run.PREFLIGHT)
            run.execute(run.CREATE_SCHEMA)
        else:
            run.execute("lock table recall.alembic_version in share row exclusive mode")
        run.check_trust()
        run.execute(run.LOCKS)
        run.look_ahead()
        context.run_migrations()
        if target in (None, "base", ()):
            leave_nothing()


configure_logging()
if context.is_offline_mode():
    run_offline()
else:
    run_online()
