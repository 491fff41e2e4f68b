"""What a release writes for those without Python: installed by psql, and by pg_tle."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from pgrecall import package
from pgrecall.migrate import catalog
from pgrecall.migrate.tree import Tree
from pgrecall.server import Embedded, install_path

PG_TLE = "https://github.com/aws/pg_tle"
VERSION = "9.9.9"
STRATEGIES = "select * from recall.strategy order by name"
KEYS = "select inner_key, outer_key from recall._agent_key"


@pytest.fixture(scope="session")
def dist(tmp_path_factory) -> Path:
    """dist of the working tree, as if it were released."""
    folder = tmp_path_factory.mktemp("release")
    tree = Tree()
    for name in ("alembic.ini", "pyproject.toml"):
        shutil.copy(tree.root / name, folder / name)
    (folder / "db").symlink_to(tree.root / "db")
    written = package.write(Tree(folder), VERSION, tree.head())
    assert [path.relative_to(folder / "dist").as_posix() for path in written] == [
        f"pgrecall--{VERSION}.sql", f"pgrecall--{VERSION}.pgtle.sql", "pgrecall/pgrecall.control",
        f"pgrecall/pgrecall--{VERSION}.sql", "pgrecall/README.md",
    ]  # fmt: skip
    return folder / "dist"


def psql(url: str, *arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Embedded().bin / "psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url,
         *map(str, arguments)],
        env=os.environ | variables,
        check=False,
        capture_output=True,
        text=True,
    )  # fmt: skip


def read(url: str) -> dict:
    with psycopg.connect(url) as connection:
        return catalog.read(connection, with_rows=True)


def test_psql_installs_what_alembic_installs(databases, dist) -> None:
    by_alembic = read(databases.url(databases.template("fresh")))
    with databases.temporary("bare") as url:
        done = psql(url, "-f", dist / f"pgrecall--{VERSION}.sql")
        assert done.returncode == 0, done.stderr
        assert catalog.differences(by_alembic, read(url)) == []
        again = psql(url, "-f", dist / f"pgrecall--{VERSION}.sql")
        assert again.returncode == 3 and "recall holds objects already" in again.stderr


def test_an_owner_without_other_rights_installs_it(databases, dist) -> None:
    with databases.temporary("owned") as url, psycopg.connect(url, autocommit=True) as connection:
        owner = f"pgrecall_test_owner_{os.getpid()}"
        try:
            connection.execute(f"create role {owner} login")
            connection.execute("create extension vector")
            name = connection.info.dbname
            connection.execute(f"alter database {name} owner to {owner}")
        except psycopg.errors.InsufficientPrivilege:
            pytest.skip("the role of the tests may not make another one")
        try:
            done = psql(url, "-c", f"set session authorization {owner}",
                        "-f", dist / f"pgrecall--{VERSION}.sql")  # fmt: skip
            assert done.returncode == 0, done.stderr
            connection.execute(f"set role {owner}")
            connection.execute("select recall.ingest_document('p', 'Valves', 'the red valve')")
            found = connection.execute("select title from recall.search('valve', 'p')").fetchall()
            assert found == [("Valves",)]
            connection.execute("reset role")
        finally:
            connection.execute("reset role")
            connection.execute(f"reassign owned by {owner} to current_user")
            connection.execute(f"drop owned by {owner}")
            connection.execute(f"drop role {owner}")


# -- pg_tle ----------------------------------------------------------------------------------------


def build(folder: Path) -> str | None:
    """A copy of the embedded server with pg_tle; a sentence where it cannot be had."""
    missing = [name for name in ("cc", "make", "flex", "git") if shutil.which(name) is None]
    if missing:
        return f"pg_tle is built by {', '.join(missing)}, which is not there"
    source = folder / "source"
    given = os.environ.get("PGRECALL_PG_TLE") or PG_TLE
    try:
        subprocess.run(
            ["git", "clone", "-q", "--depth", "1", given, source],
            check=True, capture_output=True, text=True, timeout=120,
            env=os.environ | {"GIT_TERMINAL_PROMPT": "0"},
        )  # fmt: skip
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        return f"{given} cannot be cloned ({str(error.stderr or error).strip()[:200]})"
    home = install_path().parent
    for name in (home.name, f"{home.name}.libs"):
        if (home.parent / name).exists():
            shutil.copytree(home.parent / name, folder / name)
    config = folder / home.name / "pginstall" / "bin" / "pg_config"
    done = subprocess.run(
        ["make", "install", f"PG_CONFIG={config}", "with_llvm=no",
         "CFLAGS=-O1 -fPIC -fno-strict-aliasing -fwrapv -std=gnu11"],
        cwd=source, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return None


@pytest.fixture(scope="session")
def tle_url(tmp_path_factory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("pg_tle")
    trouble = build(folder)
    if trouble:
        pytest.skip(trouble)
    server = Embedded("data", {"shared_preload_libraries": "pg_tle"})
    server.base, server.data, server.log = folder, folder / "data", folder / "data" / "server.log"
    server.bin = folder / install_path().parent.name / "pginstall" / "bin"
    subprocess.run(["chmod", "-R", "a+rX", folder], check=True)
    server.start()
    yield server.url("postgres")
    server.stop()


def test_pg_tle_installs_it_and_a_dump_keeps_what_is_written(dist, tle_url) -> None:
    other = tle_url.replace("/postgres?", "/other?")
    for command in ("create extension pg_tle", "create database other"):
        assert psql(tle_url, "-c", command).returncode == 0
    done = psql(tle_url, "-f", dist / f"pgrecall--{VERSION}.pgtle.sql")
    assert done.returncode == 0, done.stderr
    done = psql(tle_url, "-c", "create extension pgrecall cascade")
    assert done.returncode == 0, done.stderr
    with psycopg.connect(tle_url, autocommit=True) as connection:
        assert connection.execute(
            "select extversion from pg_extension where extname = 'pgrecall'"
        ).fetchone() == (VERSION,)
        connection.execute("select recall.ingest_document('p', 'Valves', 'the red valve')")
        connection.execute("select recall.add_synonym('tap', 'valve')")
        connection.execute("select recall.set_setting('session_expiry', '2 hours')")
        connection.execute("select recall.set_strategy('default', '{\"bm25\": 7}')")
        changed = connection.execute(STRATEGIES).fetchall()
        found = connection.execute("select title from recall.search('valve', 'p')").fetchall()
        assert found == [("Valves",)]
        keys = connection.execute(KEYS).fetchone()
    dump = subprocess.run(
        [str(Embedded().bin / "pg_dump"), "-d", tle_url], check=True, capture_output=True, text=True
    ).stdout
    path = dist / "dump.sql"
    path.write_text(dump)
    done = psql(other, "-f", path, PGOPTIONS="-c session_replication_role=replica")
    assert done.returncode == 0, done.stderr
    with psycopg.connect(other, autocommit=True) as connection:
        found = connection.execute("select title from recall.search('tap', 'p')").fetchall()
        assert found == [("Valves",)]
        assert connection.execute("select * from recall.check_index('p')").fetchall() == []
        # Rows that came with the extension and were changed; the others are there once.
        assert connection.execute(STRATEGIES).fetchall() == changed
        settings = "select value, count(*) from recall.setting group by value order by value"
        assert connection.execute(settings).fetchall() == [("2 hours", 1), (None, 6)]
        # Nobody's marks of the old database hold in the new one.
        assert connection.execute(KEYS).fetchone() not in (None, keys)
        connection.execute("select recall.ingest_document('p', 'More', 'a blue valve')")
        found = connection.execute("select count(*) from recall.search('valve', 'p')").fetchone()
        assert found == (2,)
        connection.execute("drop extension pgrecall cascade")
        assert connection.execute("select to_regnamespace('recall')").fetchone() == (None,)
