"""The gates: however a database came to a revision, it is the same database."""

import itertools
import multiprocessing
import os
import subprocess
import threading
from pathlib import Path

import psycopg
import pytest
from migration_trees import Alembic, change, go_back
from older_release import OLDER
from pgrecall.migrate import catalog
from pgrecall.migrate.tree import Tree
from pgrecall.server import install_path

BIN = install_path() / "bin"
EVERYTHING = """
    select 'schema ' || nspname from pg_namespace where nspname !~ '^pg_(toast_)?temp'
    union all select 'class ' || oid::regclass from pg_class where relkind <> 't'
    union all select 'type ' || oid::regtype from pg_type where typelem = 0
    union all select 'routine ' || oid::regprocedure from pg_proc
    union all select 'extension ' || extname from pg_extension
"""


@pytest.fixture(params=["project", "sandbox"])
def tree(request: pytest.FixtureRequest) -> Tree:
    if request.param == "project":
        return request.getfixturevalue("older_tree")
    return request.getfixturevalue("history").tree


def psql(url: str, text: str) -> None:
    done = subprocess.run(
        [BIN / "psql", "-qX", "-v", "ON_ERROR_STOP=1", "-d", url],
        input=text.encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_fresh_stepwise_up_and_stepwise_down_are_the_same(tree: Tree, new_database) -> None:
    stepwise = Alembic(tree, new_database())
    fresh = {}
    for revision in stepwise.revisions():
        alembic = Alembic(tree, new_database("fresh"))
        alembic.upgrade(revision)
        fresh[revision] = alembic.catalog()
        stepwise.upgrade(revision)
        assert catalog.differences(fresh[revision], stepwise.catalog()) == [], f"up to {revision}"
    for revision in stepwise.revisions()[-2::-1]:
        stepwise.downgrade(revision)
        assert catalog.differences(fresh[revision], stepwise.catalog()) == [], f"down to {revision}"


def test_every_way_from_one_revision_to_another(history, new_database) -> None:
    fresh = {}
    for revision in Alembic(history.tree, "").revisions():
        alembic = Alembic(history.tree, new_database("fresh"))
        alembic.upgrade(revision)
        fresh[revision] = alembic.catalog()
    for start, end in itertools.permutations(fresh, 2):
        alembic = Alembic(history.tree, new_database())
        alembic.upgrade(start)
        (alembic.upgrade if start < end else alembic.downgrade)(end)
        assert catalog.differences(fresh[end], alembic.catalog()) == [], f"{start} to {end}"


def test_a_release_stays_what_it_was(sandbox, new_database) -> None:
    """Whatever is edited afterwards."""
    before = Alembic(sandbox.tree, new_database())
    before.upgrade()
    sandbox.release("0.1.0")
    change(sandbox)
    sandbox.release("0.2.0")
    go_back(sandbox)
    after = Alembic(sandbox.tree, new_database())
    after.upgrade("0001")
    assert catalog.differences(before.catalog(), after.catalog()) == []


def test_the_catalogs_of_two_revisions_do_differ(history, new_database) -> None:
    """Else the gate above could not fail."""
    alembic = Alembic(history.tree, new_database())
    alembic.upgrade("0001")
    before = alembic.catalog()
    alembic.upgrade("0002")
    found = "\n".join(catalog.differences(before, alembic.catalog()))
    for name in (
        "column recall.pair.c",
        "column recall.thing.size",
        "function recall._gone()",
        "function recall.body(integer): differs",
        "function recall.moved(): differs",
        "function recall.retyped(integer): differs",
        "table recall.thing: differs: lacks recall_reader=UPDATE",
        "trigger _010_on",
        "trigger _020_off",
    ):
        assert name in found


def test_upgrade_base_upgrade_leaves_nothing_behind(tree: Tree, new_database) -> None:
    alembic = Alembic(tree, new_database())
    alembic.execute("create extension vector")
    before = set(alembic.execute(EVERYTHING))
    alembic.upgrade()
    installed = alembic.catalog()
    alembic.downgrade()
    assert set(alembic.execute(EVERYTHING)) == before
    alembic.upgrade()
    assert catalog.differences(installed, alembic.catalog()) == []


def test_offline_sql_gives_the_same_database(tree: Tree, new_database) -> None:
    online = Alembic(tree, new_database())
    online.upgrade()
    offline = Alembic(tree, new_database())
    offline.execute("create extension vector")
    before = set(offline.execute(EVERYTHING))
    psql(offline.url, offline.offline("upgrade", "head"))
    assert catalog.differences(online.catalog(), offline.catalog()) == []
    version = "select version_num from recall.alembic_version"
    assert offline.execute(version) == online.execute(version)
    psql(offline.url, offline.offline("downgrade", f"{offline.revisions()[-1]}:base"))
    assert set(offline.execute(EVERYTHING)) == before


def test_offline_sql_of_steps(history, new_database) -> None:
    online = Alembic(history.tree, new_database())
    offline = Alembic(history.tree, new_database())
    for alembic in (online, offline):
        alembic.upgrade("0002")
    online.upgrade("0003")
    psql(offline.url, offline.offline("upgrade", "0002:0003"))
    assert catalog.differences(online.catalog(), offline.catalog()) == []
    online.downgrade("0001")
    psql(offline.url, offline.offline("downgrade", "0003:0001"))
    assert catalog.differences(online.catalog(), offline.catalog()) == []


@pytest.fixture
def owner(databases):
    """A role that is no superuser and may create neither roles nor databases."""
    name = f"pgrecall_test_owner_{os.getpid()}"
    databases.admin.execute(f"drop role if exists {name}")
    databases.admin.execute(f"create role {name} nosuperuser nocreaterole nocreatedb")
    yield name
    databases.admin.execute(f"drop role {name}")


@pytest.fixture
def owned_database(databases, owner: str, new_database):
    """Databases of that role; their addresses log in as it by `set role`."""

    def make(extension: bool = True) -> str:
        url = new_database("owned")
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f'alter database "{connection.info.dbname}" owner to {owner}')
            if extension:
                connection.execute("create extension vector")
        return f"{url}{'&' if '?' in url else '?'}options=-c%20role%3D{owner}"

    return make


def test_a_plain_owner_migrates_dumps_and_restores(
    owned_database, owner: str, tmp_path: Path
) -> None:
    tree = Tree()
    source = Alembic(tree, owned_database())
    source.upgrade()
    assert source.execute(
        "select nspowner::regrole::text from pg_namespace where nspname='recall'"
    ) == [(owner,)]
    source.execute("select recall.create_product('kept')")
    target = Alembic(tree, owned_database())
    dump, contents = tmp_path / "dump", tmp_path / "contents"
    run = {"check": True, "capture_output": True, "text": True}
    subprocess.run([BIN / "pg_dump", "-Fc", "--role", owner, "-f", dump, "-d", source.url], **run)
    listed = subprocess.run([BIN / "pg_restore", "-l", dump], **run).stdout.splitlines(True)
    contents.write_text("".join(line for line in listed if " EXTENSION " not in line))
    restore = [BIN / "pg_restore", "--role", owner, "-L", contents, "-f", "-", dump]
    script = subprocess.run(restore, **run).stdout
    # A newer pg_restore sets what PostgreSQL 15 and 16 do not know.
    psql(target.url, script.replace("SET transaction_timeout = 0;\n", ""))
    assert catalog.differences(source.catalog(), target.catalog()) == []
    assert target.execute("select name from recall.product") == [("kept",)]
    target.downgrade()
    target.upgrade()


def test_a_plain_owner_without_the_extension_is_told_who_helps(owned_database) -> None:
    from alembic.util import CommandError

    alembic = Alembic(Tree(), owned_database(extension=False))
    trusted = alembic.execute(
        "select bool_or(trusted) from pg_available_extension_versions where name = 'vector'"
    )
    if trusted == [(True,)]:
        pytest.skip("pgvector is trusted here: any owner may create it")
    with pytest.raises(CommandError) as raised:
        alembic.upgrade()
    assert "may not create the extension" in str(raised.value)
    assert "create extension vector" in str(raised.value)
    assert alembic.execute("select to_regnamespace('recall')::text") == [(None,)]


def _upgrade_and_leave(alembic: Alembic) -> None:
    """In a child: without the clean-up that would close the parent's connections."""
    status = 1
    try:
        alembic.upgrade()
        status = 0
    finally:
        os._exit(status)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("start", [None, "0001"])
def test_twenty_upgrades_at_once_all_succeed(history, new_database, start: str | None) -> None:
    alembic = Alembic(history.tree, new_database())
    if start is not None:
        alembic.upgrade(start)
    fork = multiprocessing.get_context("fork")
    children = [fork.Process(target=_upgrade_and_leave, args=[alembic]) for _ in range(20)]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0] * 20
    assert alembic.execute("select version_num from recall.alembic_version") == [("0003",)]


def test_a_view_over_a_function_survives_a_change_of_its_body(history, new_database) -> None:
    alembic = Alembic(history.tree, new_database())
    alembic.upgrade("0001")
    alembic.execute("create view public.mine as select recall.body(1) as value")
    assert alembic.execute("table public.mine") == [(1,)]
    alembic.upgrade()
    assert alembic.execute("table public.mine") == [(2,)]
    alembic.downgrade("0001")
    assert alembic.execute("table public.mine") == [(1,)]


def test_a_view_over_a_function_that_goes_stops_the_upgrade(history, new_database) -> None:
    """Never cascade: what a user made is the user's to drop."""
    from alembic.util import CommandError

    alembic = Alembic(history.tree, new_database())
    alembic.upgrade("0001")
    alembic.execute("create view public.mine as select recall._gone() as value")
    before = alembic.catalog()
    with pytest.raises(CommandError) as raised:
        alembic.upgrade()
    assert "db/functions/00_core/_gone.sql" in str(raised.value)
    assert "view mine depends on function _gone()" in str(raised.value)
    assert catalog.differences(before, alembic.catalog()) == []


def test_a_text_that_is_not_as_released_is_refused(history, new_database) -> None:
    from alembic.util import CommandError

    alembic = Alembic(history.tree, new_database())
    alembic.upgrade("0001")
    kept = "migrations/versions/0001/functions/10_next/body.sql"
    history.replace(kept, "return p_x;", "return p_x + 7;")
    with pytest.raises(CommandError, match=r"10_next/body\.sql: is not as revision 0001 released"):
        alembic.upgrade()
    history.replace(kept, "return p_x + 7;", "return p_x;")
    history.replace("migrations/versions/0002/changes/20_size.up.sql", "length(name)", "7")
    with pytest.raises(CommandError, match=r"20_size\.up\.sql: is not as it was released"):
        alembic.upgrade()
    assert alembic.execute("select version_num from recall.alembic_version") == [("0001",)]
    history.replace("migrations/versions/0002/changes/20_size.up.sql", "= 7", "= length(name)")
    alembic.upgrade()


def test_what_the_data_refuse_changes_nothing(history, new_database) -> None:
    """A change names its file and says why; when the data are mended it goes through."""
    from alembic.util import CommandError

    alembic = Alembic(history.tree, new_database())
    alembic.upgrade("0001")
    alembic.execute("insert into recall.thing (name) values (repeat('x', 1000))")
    before = alembic.catalog()
    with pytest.raises(CommandError) as raised:
        alembic.upgrade()
    assert "0002/changes/20_size.up.sql: check constraint" in str(raised.value)
    assert catalog.differences(before, alembic.catalog()) == []
    alembic.execute("delete from recall.thing where length(name) = 1000")
    alembic.upgrade()
    alembic.downgrade("0001")


def test_data_stay_through_upgrades_and_downgrades(history, new_database) -> None:
    alembic = Alembic(history.tree, new_database())
    alembic.upgrade("0001")
    alembic.execute("insert into recall.thing (name) values ('mine')")
    alembic.upgrade()
    assert alembic.execute("select id, size from recall.thing where name = 'mine'") == [(3, 4)]
    alembic.downgrade("0001")
    names = "select id from recall.thing where name = 'mine'"
    assert alembic.execute(names) == [(3,)]
    alembic.upgrade()
    assert alembic.execute("select size from recall.thing order by id") == [(16,), (3,), (4,)]


def test_a_fresh_install_needs_no_older_text(history, new_database) -> None:
    """Nor does removing everything: what lies between is history."""
    for path in history.tree.kept_files():
        path.unlink()
    alembic = Alembic(history.tree, new_database())
    alembic.upgrade()
    alembic.downgrade()
    assert alembic.execute("select to_regnamespace('recall')::text") == [(None,)]


def test_the_text_of_files_arrives_unchanged(history, new_database) -> None:
    alembic = Alembic(history.tree, new_database())
    alembic.upgrade()
    rows = alembic.execute("select name, odd from recall.thing order by id")
    assert rows == [("it's; a -- thing", "100 %s :name \\ $$;"), ("'\\;", "100 %s :name \\ $$;")]


def test_a_vacuum_beside_it_neither_stops_a_migration_nor_is_stopped(
    older_tree, new_database
) -> None:
    """A vacuum that finds a changed row of pg_class waits: the tables' locks come before it."""
    alembic = Alembic(older_tree, new_database())
    alembic.upgrade()
    done = threading.Event()
    vacuums, failures = [], []

    def vacuum() -> None:
        """As autovacuum does, one table after the other, each in a transaction of its own."""
        with psycopg.connect(alembic.url, autocommit=True) as connection:
            while not done.is_set():
                tables = connection.execute(
                    "select format('recall.%I', relname) from pg_class"
                    " where relnamespace = to_regnamespace('recall') and relkind in ('r', 'm')"
                ).fetchall()
                for (table,) in tables:
                    try:
                        connection.execute(f"vacuum analyze {table}")
                        vacuums.append(table)
                    except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName):
                        pass
                    except psycopg.Error as error:
                        failures.append(error)

    threads = [threading.Thread(target=vacuum) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(3):
            alembic.downgrade(OLDER)
            alembic.upgrade()
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len(vacuums) > 100


def test_readers_beside_it_neither_stop_a_migration_nor_are_stopped(
    older_tree, new_database
) -> None:
    """They lock tables in orders of their own, and keep them for a while."""
    alembic = Alembic(older_tree, new_database())
    alembic.upgrade()
    alembic.execute("select recall.ingest_document('p', 'T', 'some words')")
    done = threading.Event()
    failures, reads = [], []

    def read(first: str, second: str) -> None:
        with psycopg.connect(alembic.url, autocommit=True) as connection:
            while not done.is_set():
                try:
                    with connection.transaction():
                        connection.execute(f"select count(*) from recall.{first}")
                        connection.execute("select pg_sleep(0.02)")
                        connection.execute(f"select count(*) from recall.{second}")
                    reads.append(first)
                    connection.execute("select pg_sleep(random() / 5)")
                except psycopg.Error as error:
                    failures.append(error)

    pairs = [("chunk", "document"), ("document", "chunk"), ("product", "_block")]
    pairs += [pair[::-1] for pair in pairs]
    threads = [threading.Thread(target=read, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    try:
        for _ in range(3):
            alembic.downgrade(OLDER)
            alembic.upgrade()
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len(reads) > 10
