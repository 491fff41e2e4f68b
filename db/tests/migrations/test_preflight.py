"""What stops an upgrade before anything is created, and what a cluster keeps of it afterwards."""

import os
import subprocess
import sys

import psycopg
import pytest
from alembic.util import CommandError
from migration_trees import Alembic
from pgrecall import drift
from pgrecall.migrate.tree import ROOT, Tree
from pgrecall.server import TEST_SETTINGS, Embedded, ServerError
from psycopg import sql

ROLES = ["recall_admin", "recall_monitor", "recall_reader", "recall_writer"]


def refused(url: str) -> str:
    alembic = Alembic(Tree(), url)
    with pytest.raises(CommandError) as raised:
        alembic.upgrade()
    return str(raised.value)


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1"])
def test_an_encoding_other_than_utf8_is_named(databases, encoding: str) -> None:
    name = f"pgrecall_test_{os.getpid()}_{encoding.lower()}"
    databases.admin.execute(
        sql.SQL(
            "create database {} template template0 encoding {} lc_collate 'C' lc_ctype 'C'"
            " locale_provider libc"
        ).format(sql.Identifier(name), encoding)
    )
    databases.made.append(name)
    url = databases.url(name)
    assert f"its encoding is {encoding}, and pgrecall needs UTF8" in refused(url)
    with psycopg.connect(url, client_encoding="utf8") as connection:
        found = connection.execute("select nspname from pg_namespace where nspname = 'recall'")
        assert found.fetchall() == []
        found = connection.execute("select extname from pg_extension where extname = 'vector'")
        assert found.fetchall() == []
    databases.drop(name)


@pytest.mark.parametrize("schema", ["extensions", "Odd; name"])
def test_pgvector_may_be_in_any_schema(new_database, schema: str) -> None:
    """Functions search it as it was found, and nothing of it in public."""
    alembic = Alembic(Tree(), new_database())
    alembic.execute(f'create schema "{schema}"; create extension vector schema "{schema}"')
    alembic.upgrade()
    paths = """
        select distinct c from pg_proc as p, unnest(p.proconfig) as c
        where p.pronamespace = 'recall'::regnamespace and c ~ '^search_path=' order by 1
    """
    [(name,)] = alembic.execute(f"select quote_ident('{schema}')")
    assert {path for (path,) in alembic.execute(paths)} == {
        "search_path=pg_catalog, pg_temp",
        f"search_path=recall, {name}, pg_temp",
        "search_path=recall, pg_temp",
    }
    alembic.execute(
        "select recall.ingest_document('p', 'T', 'some words');"
        " select recall.attach_model('p', 'multilingual-e5-small')"
    )
    vector = f"array_fill(1, '{{384}}'::integer[])::{name}.vector"
    alembic.execute(
        "select recall.store_embeddings('multilingual-e5-small', array_agg(product_id),"
        f" array_agg(chunk_id), array_agg(content_hash), array_agg({vector}))"
        " from recall.claim_embedding_jobs('multilingual-e5-small')"
    )
    found = f"select title from recall.search('?', 'p', p_query_embedding => {vector})"
    assert alembic.execute(found) == [("T",)]
    assert drift.drift(alembic.url, Tree())[1] == []
    alembic.downgrade()


def test_pgvector_in_schema_recall_stays_there(new_database) -> None:
    alembic = Alembic(Tree(), new_database())
    alembic.execute("create schema recall; create extension vector schema recall")
    alembic.upgrade()
    distance = "recall.l2_distance(recall.vector, recall.vector)"
    public = f"select has_function_privilege('pg_monitor', '{distance}', 'execute')"
    assert alembic.execute(public) == [(True,)]
    alembic.downgrade()
    assert alembic.execute(
        "select count(*) from pg_class where relnamespace = 'recall'::regnamespace"
    ) == [(0,)]


def test_a_schema_of_somebody_else_is_left_alone(new_database) -> None:
    alembic = Alembic(Tree(), new_database())
    alembic.execute("create schema recall; create table recall.mine (id integer)")
    assert "schema recall holds objects already" in refused(alembic.url)
    assert alembic.execute("select count(*) from recall.mine") == [(0,)]


def test_the_command_line_shows_sentences_and_no_stack_trace(new_database) -> None:
    url = new_database()
    Alembic(Tree(), url).execute("create schema recall; create table recall.mine (id integer)")
    done = subprocess.run(
        [sys.executable, "-m", "alembic", "upgrade", "head"],
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "schema recall holds objects already" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("form", ["postgres", "postgresql", "postgresql+psycopg"])
def test_forms_of_the_address(new_database, sandbox, form: str) -> None:
    url = new_database()
    alembic = Alembic(sandbox.tree, form + url[url.index("://") :])
    alembic.upgrade()
    assert Alembic(sandbox.tree, url).execute("select count(*) from recall.thing") == [(2,)]


def test_no_server_is_a_sentence(sandbox) -> None:
    message = refused("postgresql://nobody@/none?host=/nonexistent")
    assert message.startswith("no connection to the database: ")


def test_a_schema_that_others_may_create_in_is_refused(new_database, databases) -> None:
    """What they plant there would be called with the rights of who migrates, and of the owner."""
    alembic = Alembic(Tree(), new_database())
    alembic.execute("grant create on schema public to public")
    assert 'others may create objects in schema "public": public' in refused(alembic.url)
    alembic.execute("revoke create on schema public from public")
    role = f"pgrecall_test_{os.getpid()}_planter"
    [(database,)] = alembic.execute("select current_database()")
    databases.admin.execute(f"create role {role}")
    try:
        alembic.execute(f"create schema extensions authorization {role}")
        alembic.execute("create extension vector schema extensions")
        assert f'others may create objects in schema "extensions": {role}' in refused(alembic.url)
        alembic.execute(f"alter database {database} owner to {role}")
        alembic.execute("alter extension vector set schema public")
        assert f'others may create objects in schema "public": {role}' in refused(alembic.url)
        alembic.execute(f"create schema recall authorization {role}")
        assert f'schema recall belongs to role "{role}"' in refused(alembic.url)
    finally:
        alembic.execute(f"alter database {database} owner to current_user")
        alembic.execute(f"drop owned by {role}")
        databases.admin.execute(f"drop role {role}")


# -- a cluster of its own: roles belong to all databases ------------------------------------------


@pytest.fixture(scope="module")
def cluster():
    try:
        server = Embedded("test-roles", TEST_SETTINGS)
        server.start()
    except ServerError as error:
        pytest.skip(f"no embedded server here: {error}")
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        yield server, connection
        _clean(connection)
    server.stop()


def _clean(connection: psycopg.Connection) -> None:
    for name in ("one", "two"):
        connection.execute(f"drop database if exists {name} with (force)")
    for role in [*ROLES, "someone", "plain"]:
        connection.execute(f"drop role if exists {role}")


@pytest.fixture
def roles(cluster):
    """Databases one and two of a cluster without pgrecall's roles."""
    server, connection = cluster
    _clean(connection)
    for name in ("one", "two"):
        connection.execute(f"create database {name}")

    def existing() -> list[str]:
        found = connection.execute(
            "select rolname from pg_roles where rolname = any(%s) order by 1", [ROLES]
        )
        return [name for (name,) in found.fetchall()]

    return server, connection, existing


def test_roles_come_with_the_first_database_and_go_with_the_last(roles, sandbox) -> None:
    server, connection, existing = roles
    one, two = (Alembic(sandbox.tree, server.url(name)) for name in ("one", "two"))
    one.upgrade()
    two.upgrade()
    assert existing() == ROLES
    inherited = "select pg_has_role('recall_admin', 'recall_reader', 'usage')"
    assert one.execute(inherited) == [(True,)]
    one.downgrade()
    assert existing() == ROLES
    two.downgrade()
    assert existing() == []


def test_roles_with_members_or_a_login_stay(roles, sandbox) -> None:
    server, connection, existing = roles
    alembic = Alembic(sandbox.tree, server.url("one"))
    alembic.upgrade()
    connection.execute("create role someone")
    connection.execute("grant recall_reader to someone")
    connection.execute("alter role recall_admin login")
    alembic.downgrade()
    assert existing() == ["recall_admin", "recall_reader"]


def test_an_owner_who_may_create_no_roles_installs_without_them(roles, sandbox, capfd) -> None:
    server, connection, existing = roles
    connection.execute("create role plain nosuperuser nocreaterole")
    connection.execute("alter database one owner to plain")
    with psycopg.connect(server.url("one"), autocommit=True) as admin:
        admin.execute("create extension vector")
    alembic = Alembic(sandbox.tree, server.url("one") + "&options=-c%20role%3Dplain")
    alembic.upgrade()
    assert existing() == []
    assert alembic.execute("select recall.body(3)") == [(3,)]
    public = "select has_function_privilege('pg_monitor', 'recall.body(integer)', 'execute')"
    assert alembic.execute(public) == [(False,)]
    alembic.downgrade()
    assert alembic.execute("select to_regnamespace('recall')::text") == [(None,)]


def test_an_owner_who_may_not_create_a_schema_is_told(roles, sandbox) -> None:
    server, connection, existing = roles
    connection.execute("create role plain nosuperuser nocreaterole")
    alembic = Alembic(sandbox.tree, server.url("one") + "&options=-c%20role%3Dplain")
    with pytest.raises(
        CommandError, match='role "plain" may not create a schema in database "one"'
    ):
        alembic.upgrade()
