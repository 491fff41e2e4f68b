"""Databases for the tests, and the pgTAP files as test items.

A template database is migrated once; every test gets a clone of it. pgTAP files run twice: on a
fresh install, and on a database that came, with data, from a made-up older release by an upgrade.
Without DATABASE_URL an embedded server of the tests' own serves, and stops when the last run ends.
"""

import fcntl
import itertools
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import psycopg
import pytest
from migration_trees import Alembic
from older_release import OLDER, older_project, seed
from pgrecall import pgtap
from pgrecall.migrate.tree import Tree
from pgrecall.server import ROOT, TEST_SETTINGS, Embedded, plain_url
from pytest_postgresql.janitor import DatabaseJanitor
from routers import add_server

TESTS = Path(__file__).resolve().parent
SEEDS = TESTS / "upgrade"
PREFIX = "pgrecall_test"


def alembic(url: str, *arguments: str) -> str:
    """Runs alembic on a database; its output, or a failure with all of it."""
    done = subprocess.run(
        [sys.executable, "-m", "alembic", *arguments],
        check=False,
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": url},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode != 0:
        pytest.fail(f"alembic {' '.join(arguments)}:\n{done.stdout}", pytrace=False)
    return done.stdout


class Janitor(DatabaseJanitor):
    """Works over the run's connection, which has all parameters of DATABASE_URL."""

    def __init__(self, admin: psycopg.Connection, name: str, template: str | None = None) -> None:
        super().__init__(user="", host="", port="", dbname=name, template_dbname=template)
        self.admin = admin

    @contextmanager
    def cursor(self, dbname: str | None = None) -> Iterator[psycopg.Cursor]:
        yield self.admin.cursor()

    @staticmethod
    def _terminate_connection(cur: psycopg.Cursor, dbname: str) -> None:
        """Not autovacuum's, which an owner may not end; CREATE and DROP DATABASE themselves do."""
        own = "datname = %s and pg_has_role(usesysid, 'usage')"
        cur.execute(f"select pg_terminate_backend(pid) from pg_stat_activity where {own}", [dbname])


class Databases:
    """The server, the migrated templates in it, and their clones."""

    def __init__(self) -> None:
        self.numbers = itertools.count(1)
        self.templates: dict[str, str] = {}
        self.tap: dict[str, str] = {}
        self.made: list[str] = []
        self.trio: list[str] = []
        self.folder: tempfile.TemporaryDirectory | None = None
        self.users_lock = None
        self.server: Embedded | None = None
        given = os.environ.get("DATABASE_URL")
        if given:
            self.admin_url = plain_url(given)
        else:
            self._start_embedded()
        self.admin = psycopg.connect(self.admin_url, autocommit=True)
        if self.server is not None:
            self._drop_leftovers()

    def _start_embedded(self) -> None:
        """A shared lock says that the server is in use; who gets it alone at the end stops it."""
        pgtap.install()
        self.server = Embedded("test", TEST_SETTINGS)
        self.server.base.mkdir(parents=True, exist_ok=True)
        self.users_lock = open(self.server.base / "test.users", "w")  # noqa: SIM115
        fcntl.flock(self.users_lock, fcntl.LOCK_SH)
        self.server.start()
        self.admin_url = self.server.url("postgres")

    def _drop_leftovers(self) -> None:
        """Of killed runs; runs that start at the same time take turns."""
        self.admin.execute("select pg_advisory_lock(0)")
        query = "select datname, split_part(datname, '_', 3) from pg_database where datname ~ %s"
        for name, pid in self.admin.execute(query, [f"^{PREFIX}_[0-9]+_"]).fetchall():
            if not Path("/proc", pid).exists():
                # One that was being dropped can be nothing but dropped.
                self.admin.execute(f'drop database if exists "{name}" with (force)')
        self.admin.execute("select pg_advisory_unlock(0)")

    def url(self, database: str) -> str:
        return re.sub(r"(?<=://)([^/?]*)(/[^?]*)?", rf"\1/{database}", self.admin_url, count=1)

    def create(self, label: str, template: str = "template0") -> str:
        name = f"{PREFIX}_{os.getpid()}_{label}_{next(self.numbers)}"
        Janitor(self.admin, name, template).init()
        self.made.append(name)
        return name

    def drop(self, name: str) -> None:
        Janitor(self.admin, name).drop()
        self.made.remove(name)

    @contextmanager
    def temporary(self, label: str, template: str = "template0") -> Iterator[str]:
        name = self.create(label, template)
        yield self.url(name)
        self.drop(name)

    def template(self, variant: str) -> str:
        """'fresh': migrated while empty; 'upgraded': from an older release, with data."""
        if variant not in self.templates:
            name = self.create(variant)
            if variant == "upgraded":
                older = Alembic(self.older(), self.url(name))
                older.upgrade(OLDER)
                seed(older.url)
                older.upgrade()
            else:
                alembic(self.url(name), "upgrade", "head")
            self.templates[variant] = name
        return self.templates[variant]

    def older(self) -> Tree:
        """The project after a made-up older release."""
        if self.folder is None:
            self.folder = tempfile.TemporaryDirectory(prefix="pgrecall-older-")
            older_project(Path(self.folder.name))
        return Tree(Path(self.folder.name))

    def tap_database(self, variant: str) -> str:
        """One clone with pgTAP serves all files of a variant: each is rolled back."""
        if variant not in self.tap:
            name = self.create(f"tap_{variant}", self.template(variant))
            with psycopg.connect(self.url(name)) as connection:
                connection.execute("create extension if not exists pgtap schema public")
                # The files count products; what became of the data, test_upgraded.py asks.
                connection.execute("delete from recall.document; delete from recall.product")
            self.tap[variant] = name
        return self.tap[variant]

    def routed_url(self) -> str:
        """A router with pgTAP, before two nodes of its own: no rollback takes what these write."""
        for made in self.trio:
            self.drop(made)
        fresh = self.template("fresh")
        self.trio = [self.create(f"node_{name}", fresh) for name in ("a", "b")]
        self.trio.insert(0, self.create("router", fresh))
        with psycopg.connect(self.url(self.trio[0])) as connection:
            connection.execute("create extension pgtap schema public")
            connection.execute("create schema recall_dblink")
            connection.execute("create extension dblink schema recall_dblink")
            for name, node in zip("ab", self.trio[1:], strict=True):
                add_server(connection, name, self.url(node))
                connection.execute("select recall.add_node(%s, %s)", [name, name])
            connection.execute("select recall.install_router()")
        return self.url(self.trio[0])

    def missing_pgtap(self) -> str | None:
        query = "select 1 from pg_available_extensions where name = 'pgtap'"
        return None if self.admin.execute(query).fetchone() else "the server has no pgTAP"

    def close(self) -> None:
        for name in list(self.made):
            self.drop(name)
        self.admin.close()
        if self.folder is not None:
            self.folder.cleanup()
        if self.server is not None and self.users_lock is not None:
            try:
                fcntl.flock(self.users_lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self.server.stop()
            except BlockingIOError:
                pass
            self.users_lock.close()


DATABASES = pytest.StashKey[Databases]()


def databases_of(config: pytest.Config) -> Databases:
    if DATABASES not in config.stash:
        config.stash[DATABASES] = Databases()
    return config.stash[DATABASES]


def pytest_unconfigure(config: pytest.Config) -> None:
    if DATABASES in config.stash:
        config.stash[DATABASES].close()


# -- fixtures --------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest) -> Databases:
    return databases_of(request.config)


@pytest.fixture
def db_url(databases: Databases) -> Iterator[str]:
    """The address of a fresh clone of the migrated template."""
    with databases.temporary("clone", databases.template("fresh")) as url:
        yield url


@pytest.fixture
def db(db_url: str) -> Iterator[psycopg.Connection]:
    """An autocommit connection to a fresh clone of the migrated template."""
    with psycopg.connect(db_url, autocommit=True) as connection:
        yield connection


@pytest.fixture
def upgraded_db_url(databases: Databases) -> Iterator[str]:
    """The address of a clone that was upgraded, with data, from an older release."""
    with databases.temporary("clone", databases.template("upgraded")) as url:
        yield url


@pytest.fixture
def older_tree(databases: Databases) -> Tree:
    """The project after a made-up older release, 0000."""
    return databases.older()


@pytest.fixture
def empty_db_url(databases: Databases) -> Iterator[str]:
    """The address of a new, empty database."""
    with databases.temporary("empty") as url:
        yield url


# -- pgTAP files -----------------------------------------------------------------------------------


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--kills",
        type=int,
        default=3,
        help="how often a node or the router is killed while a product moves, or all migrate",
    )
    parser.addoption(
        "--fresh-only",
        action="store_true",
        help="run the pgTAP files on a fresh install only, not on an upgraded database too",
    )
    parser.addoption(
        "--router",
        action="store_true",
        help="run the pgTAP files through a router before two nodes, not on one database",
    )
    parser.addoption(
        "--screenshots",
        action="store_true",
        help="the tests of scripts/web write pictures of each screen to docs/page",
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Runs on a fresh install, and on a database that was upgraded."""
    if file_path.suffix != ".sql" or SEEDS in file_path.parents:
        return None
    if parent.config.getoption("--router"):
        urls = {"routed": partial(_routed_url, parent.config, file_path)}
        return pgtap.TapFile.from_parent(parent, path=file_path, urls=urls)
    variants = ["fresh"]
    if not parent.config.getoption("--fresh-only"):
        variants.append("upgraded")
    urls = {name: partial(_tap_url, parent.config, name) for name in variants}
    return pgtap.TapFile.from_parent(parent, path=file_path, urls=urls)


def _tap_url(config: pytest.Config, variant: str) -> str:
    databases = _with_pgtap(config)
    return databases.url(databases.tap_database(variant))


def _with_pgtap(config: pytest.Config) -> Databases:
    databases = databases_of(config)
    missing = databases.missing_pgtap()
    if missing is not None:
        pytest.skip(missing)
    return databases


def _routed_url(config: pytest.Config, path: Path) -> str:
    """Skips what cannot pass, with the reason: all others have to."""
    lines = (TESTS / "97_route/not_routed.txt").read_text().splitlines()
    reason = dict(line.split(": ", 1) for line in lines).get(str(path.relative_to(TESTS)))
    if reason is not None:
        pytest.skip(reason)
    return _with_pgtap(config).routed_url()
