"""The nodes of a router, which migrate with it, and its functions meanwhile."""

import os

from alembic.util import CommandError
from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

# Libpq's options of a node's server, with the login of the user mapping that the caller may see.
ADDRESSES = """
select n.name, array(
    select o.option_name || '=' || o.option_value
    from pg_catalog.pg_options_to_table(
        s.srvoptions || coalesce(m.umoptions, '{}')
    ) as o
)
from recall.node as n
left join pg_catalog.pg_foreign_server as s on s.srvname = n.server
left join pg_catalog.pg_user_mappings as m
    on m.srvid = s.oid and m.umuser = pg_catalog.to_regrole(pg_catalog.quote_ident(current_user))
order by n.id_range
"""

# A router's functions are local ones while it migrates.
REMOVE_ROUTER = """
do $route$
begin
    if pg_catalog.to_regprocedure('recall.remove_router()') is not null then
        perform pg_catalog.set_config('recall.was_router', recall.remove_router()::text, true);
    end if;
end;
$route$
"""
INSTALL_ROUTER = """
do $route$
begin
    if coalesce(nullif(pg_catalog.current_setting('recall.was_router', true), ''), '0') <> '0'
        and pg_catalog.to_regprocedure('recall.install_router()') is not null
    then
        perform recall.install_router();
    end if;
end;
$route$
"""

# A session that came before the migration asks for the revision anew.
END_SESSIONS = """
do $route$
begin
    perform pg_catalog.pg_terminate_backend(a.pid)
    from pg_catalog.pg_stat_activity as a
    where
        a.datname = pg_catalog.current_database()
        and a.application_name = 'pgrecall router';
exception when insufficient_privilege then
    raise warning 'sessions of the router go on; end them: %', sqlerrm;
end;
$route$
"""


def addresses(router: Connection) -> list[tuple[str, str]]:
    """Name and address of each node of a database, none where it is no router.

    PGRECALL_NODE_USER is who owns schema recall on the nodes, where that is not the router's login.
    """
    found = "select pg_catalog.to_regclass('recall.node') is not null"
    if not router.exec_driver_sql(found).scalar():
        return []
    owner = os.environ.get("PGRECALL_NODE_USER")
    nodes = []
    for name, options in router.exec_driver_sql(ADDRESSES):
        parts = dict(option.split("=", 1) for option in options)
        if owner:
            parts.pop("password", None)
            parts["user"] = owner
        nodes.append((name, make_conninfo(**parts)))
    return nodes


def check_step(revision: str | None, databases: list[tuple[str, Connection]]) -> None:
    """A step is the same one on all of them, or none."""
    revisions = {}
    for name, connection in databases:
        found = "select version_num from recall.alembic_version"
        try:
            with connection.begin():
                revisions[name] = connection.exec_driver_sql(found).scalar()
        except OperationalError:
            raise CommandError(f"node {name}: its revision cannot be read") from None
    if str(revision)[:1] in "+-" and len(set(revisions.values())) > 1:
        said = ", ".join(f"{name} {found or 'none'}" for name, found in revisions.items())
        raise CommandError(f"the router and its nodes are at different revisions: {said}")
