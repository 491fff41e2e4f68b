"""alembic's environment: one connection, one lock, one transaction; or the same as SQL text.

A router's nodes come first, each with a connection, a lock and a transaction of its own.

The database is DATABASE_URL (any form that libpq knows), else the embedded server's. alembic's own
table lives in schema recall, and goes with it when the last revision is downgraded.
"""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from logging.config import fileConfig

import psycopg
from alembic import context
from alembic.util import CommandError
from pgrecall.migrate import nodes, run
from pgrecall.server import ServerError, database_url
from sqlalchemy import Connection, create_engine, pool
from sqlalchemy.exc import DBAPIError

SETTINGS = {"version_table_schema": "recall", "transactional_ddl": True}
log = logging.getLogger("alembic.pgrecall")


def configure_logging() -> None:
    if context.config.config_file_name is not None and not context.config.attributes.get("quiet"):
        fileConfig(context.config.config_file_name, disable_existing_loggers=False)


def open_connection(url: str | None = None) -> psycopg.Connection:
    """psycopg reads the address itself: SQLAlchemy knows fewer forms of it than libpq."""
    try:
        url = url or database_url(context.config.attributes.get("url"))
        connection = psycopg.connect(url, client_encoding="utf8", prepare_threshold=None)
    except (psycopg.Error, ServerError) as error:
        raise CommandError(f"no connection to the database: {str(error).strip()}") from None
    connection.add_notice_handler(show_notice)
    return connection


@contextmanager
def connected(url: str | None = None) -> Iterator[Connection]:
    engine = create_engine(
        "postgresql+psycopg://", creator=partial(open_connection, url), poolclass=pool.NullPool
    )
    with engine.connect() as connection:
        yield connection


def show_notice(notice: psycopg.errors.Diagnostic) -> None:
    if (notice.message_primary or "").startswith("pgrecall:") or notice.severity == "WARNING":
        log.warning(notice.message_primary)


# -- online ----------------------------------------------------------------------------------------


def run_online() -> None:
    given = context.config.attributes.get("connection")
    if given is not None:
        migrate(given)
        return
    with connected() as router:
        with router.begin():
            others = addresses_of_nodes(router)
        with ExitStack() as stack:
            migrate_nodes(router, [connect_node(*other, stack) for other in others])
        with failing(), router.begin():
            migrate(router)


def addresses_of_nodes(router: Connection) -> list[tuple[str, str]]:
    """What a command changes it changes on all, but to remove all it asks each by itself."""
    found = nodes.addresses(router)
    if not found:
        return []
    context.configure(connection=router, **SETTINGS)
    if context.get_context().opts.get("dont_mutate", False):
        return []
    return [] if context.get_revision_argument() in (None, "base", ()) else found


def connect_node(name: str, url: str, stack: ExitStack) -> tuple[str, Connection]:
    with failing(f"node {name}: "):
        return name, stack.enter_context(connected(url))


@contextmanager
def failing(where: str = "") -> Iterator[None]:
    """Also what a server's death does to a commit is told in a sentence."""
    try:
        yield
    except CommandError as error:
        raise CommandError(f"{where}{error}") from None
    except DBAPIError as error:
        raise CommandError(f"{where}{run.sentence(error)}") from None


def migrate_nodes(router: Connection, found: list[tuple[str, Connection]]) -> None:
    """One by one, each in a transaction of its own, when all of them have answered."""
    if found:
        nodes.check_step(context.get_revision_argument(), [("router", router), *found])
    for name, connection in found:
        with failing(f"node {name}: "), connection.begin():
            migrate(connection)
            run.execute(nodes.END_SESSIONS)
        log.info("node %s has migrated", name)


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
        run.execute(nodes.REMOVE_ROUTER)
        run.execute(run.LOCKS)
        run.look_ahead()
    context.run_migrations()
    if changes and not context.get_context().get_current_heads():
        leave_nothing()
    elif changes:
        run.execute(nodes.INSTALL_ROUTER)


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
        run.execute(nodes.REMOVE_ROUTER)
        run.execute(run.LOCKS)
        run.look_ahead()
        context.run_migrations()
        if target in (None, "base", ()):
            leave_nothing()
        else:
            run.execute(nodes.INSTALL_ROUTER)


configure_logging()
if context.is_offline_mode():
    run_offline()
else:
    run_online()
