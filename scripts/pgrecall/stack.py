"""scripts/stack: PostgreSQL 17 of Debian 13 with its extensions, a hot standby, PgBouncer, and
Prometheus with its exporters where asked for.
"""

import argparse
import configparser
import fcntl
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from pgrecall import debian
from pgrecall.monitoring import NAMES as MONITORS
from pgrecall.monitoring import Monitoring
from pgrecall.server import DATABASE, ROOT, SETTINGS, ServerError, say

PARTS = ("primary", "standby", "pooler")
PORT = 5617
NOT_RUNNING = 3
POOLER_CONFIG = Path(__file__).with_name("pgbouncer.ini")
# Nothing but tests: a crash of the machine may lose the data.
CLUSTER = SETTINGS | {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_worker_processes": "32",
    "fsync": "off",
    "full_page_writes": "off",
    "wal_level": "replica",
    "max_wal_senders": "5",
    "wal_keep_size": "1GB",
    "hot_standby": "on",
    "hot_standby_feedback": "on",
    "shared_preload_libraries": "pg_cron,pg_stat_statements,pg_prewarm",
    "track_functions": "pl",
    "cron.use_background_workers": "on",
}


class Stack:
    """Under the base: state.json, the data of the three parts, and the chroot where one is used."""

    def __init__(self) -> None:
        self.base = Path(os.environ.get("PGRECALL_DATA", ROOT / ".pgdata")).resolve() / "stack"
        self.state_file = self.base / "state.json"
        self.system = debian.system_for(self.base, debian.os_release(), os.geteuid() == 0)
        self.state = {"port": None, "cron_database": DATABASE}
        if self.state_file.exists():
            self.state |= json.loads(self.state_file.read_text())

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Commands that start or stop the stack at the same time take turns."""
        self.base.mkdir(parents=True, exist_ok=True)
        with open(self.base / "lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if self.state_file.exists():
                self.state |= json.loads(self.state_file.read_text())
            yield

    def folder(self, part: str) -> Path:
        return self.system.data / part

    def port(self, part: str) -> int:
        return self.state["port"] + PARTS.index(part)

    def url(self, part: str, database: str = DATABASE) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port(part)}/{database}"

    def is_running(self, part: str) -> bool:
        """Whether the process that the part left its number of is the part, and of this stack."""
        folder = self.folder(part)
        try:
            if part == "pooler":
                process = int((folder / "pgbouncer.pid").read_text())
                root = f"/proc/{process}/root"
                name, mark = "pgbouncer", f"{root}{self.system.inside(folder)}/pgbouncer.ini"
                same = os.path.samefile(mark, folder / "pgbouncer.ini")
            else:
                process = int((folder / "postmaster.pid").read_text().split()[0])
                name, same = "postgres", os.path.samefile(f"/proc/{process}/cwd", folder)
            return same and Path(f"/proc/{process}/comm").read_text().strip() == name
        except (OSError, ValueError, IndexError):
            return False

    def _pg_ctl(self, part: str, *arguments: str) -> None:
        log = self.system.inside(self.folder(part) / "server.log")
        data = self.system.inside(self.folder(part))
        done = self.system.run("pg_ctl", "-D", data, "-l", log, "-w", "-t", "120", *arguments)
        if done.returncode != 0:
            lines = (self.folder(part) / "server.log").read_text().splitlines()[-15:]
            raise ServerError(f"{part}: pg_ctl {arguments[0]}:\n{done.stdout}" + "\n".join(lines))

    # -- start ---------------------------------------------------------------------------------

    @property
    def monitoring(self) -> Monitoring:
        first = self.state["port"] + len(PARTS)
        ports = {part: first + number for number, part in enumerate(MONITORS)}
        return Monitoring(self.system, self.system.data / "monitoring", ports)

    def start(self, cron_database: str | None = None, monitored: str | None = None) -> None:
        """Builds what is missing and starts what does not run; nothing if all is as asked for."""
        with self.lock():
            self.system.prepare()
            if cron_database is not None:
                self._ready_for_cron(cron_database)
            if self.state["port"] is None or not any(map(self.is_running, PARTS)):
                self.state["port"] = free_ports(self.state["port"])
            self.state_file.write_text(json.dumps(self.state))
            self._make_primary()
            self._run_cluster("primary")
            self._run_standby()
            self._run_pooler()
            if monitored is not None and not all(map(self.monitoring.is_running, MONITORS)):
                say(f"starting Prometheus and its exporters for database {monitored}")
                self.monitoring.start(self.url("primary", monitored))

    def _ready_for_cron(self, database: str) -> None:
        """pg_cron's worker looks for its database at once: it has to be there before."""
        self.state["cron_database"] = database
        if not self.is_running("primary"):
            return
        with psycopg.connect(self.url("primary", "postgres"), autocommit=True) as connection:
            query = "select from pg_catalog.pg_database where datname = %s"
            if connection.execute(query, [database]).fetchone() is None:
                name = sql.Identifier(database)
                connection.execute(sql.SQL("create database {}").format(name))

    def _make_primary(self) -> None:
        folder = self.folder("primary")
        if (folder / "made").exists():
            return
        say("creating the primary's cluster")
        inside = self.system.inside(folder)
        self.system.must("rm", "-rf", inside)
        options = ["--username=postgres", "--auth=trust", "--no-sync", "--no-instructions"]
        options += ["--encoding=UTF8", "--locale=C.UTF-8"]
        self.system.must("initdb", "-D", inside, *options)
        names = {DATABASE, self.state["cron_database"]}
        create = "".join(f'create database "{name}"\n' for name in sorted(names))
        self.system.must("postgres", "--single", "-D", inside, "postgres", text=create)
        (folder / "made").touch()

    def _run_cluster(self, part: str) -> None:
        settings = CLUSTER | {
            "port": str(self.port(part)),
            "cluster_name": part,
            "cron.database_name": self.state["cron_database"],
            "primary_conninfo": "host=127.0.0.1 user=postgres application_name=standby"
            f" port={self.port('primary')}",
        }
        quoted = {name: value.replace("'", "''") for name, value in settings.items()}
        wanted = "".join(f"{name} = '{value}'\n" for name, value in quoted.items())
        file = self.folder(part) / "postgresql.conf"
        changed = file.read_text() != wanted
        if changed:
            file.write_text(wanted)
        if self.is_running(part):
            if changed:
                say(f"restarting the {part}")
                self._pg_ctl(part, "restart", "-m", "fast")
            return
        say(f"starting the {part}")
        self._pg_ctl(part, "start")

    def _run_standby(self) -> None:
        """A copy that cannot follow its primary any more is made anew."""
        folder = self.folder("standby")
        if (folder / "made").exists():
            try:
                self._run_cluster("standby")
                if self._follows(20):
                    return
            except ServerError as error:
                say(str(error))
            say("the standby does not follow the primary")
            if self.is_running("standby"):
                self._pg_ctl("standby", "stop", "-m", "immediate")
        say("copying the primary to a hot standby")
        inside = self.system.inside(folder)
        self.system.must("rm", "-rf", inside)
        source = ["-h", "127.0.0.1", "-p", str(self.port("primary")), "-U", "postgres"]
        self.system.must("pg_basebackup", *source, "-D", inside, "-c", "fast", "--no-sync")
        self.system.must("touch", f"{inside}/standby.signal")
        self._run_cluster("standby")
        if not self._follows(60):
            raise ServerError(f"the standby does not follow the primary: {folder / 'server.log'}")
        (folder / "made").touch()

    def _follows(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        query = "select from pg_catalog.pg_stat_wal_receiver where status = 'streaming'"
        with psycopg.connect(self.url("standby", "postgres"), autocommit=True) as connection:
            while connection.execute(query).fetchone() is None:
                if time.monotonic() > end:
                    return False
                time.sleep(0.2)
        return True

    def _run_pooler(self) -> None:
        folder = self.folder("pooler")
        inside = self.system.inside(folder)
        self.system.must("mkdir", "-p", inside)
        file = folder / "pgbouncer.ini"
        wanted = self._pooler_config(inside)
        changed = not file.exists() or file.read_text() != wanted
        if changed:
            self._stop_pooler()
            file.write_text(wanted)
        if self.is_running("pooler"):
            return
        say("starting the pooler")
        (folder / "pgbouncer.pid").unlink(missing_ok=True)
        self.system.must("sh", "-c", f'echo \'"postgres" ""\' >{inside}/users.txt')
        self.system.must("pgbouncer", "-q", "-d", f"{inside}/pgbouncer.ini")
        end = time.monotonic() + 15
        while True:
            try:
                psycopg.connect(self.url("pooler", "postgres"), connect_timeout=5).close()
                return
            except psycopg.OperationalError as error:
                if time.monotonic() > end:
                    raise ServerError(f"the pooler does not answer: {error}") from error
                time.sleep(0.1)

    def _pooler_config(self, inside: str) -> str:
        """The project's own file, with this stack's addresses, and no passwords."""
        config = configparser.ConfigParser(interpolation=None)
        config.read_string(POOLER_CONFIG.read_text())
        config["databases"] = {"*": f"host=127.0.0.1 port={self.port('primary')}"}
        own = {
            "listen_port": str(self.port("pooler")),
            "auth_type": "trust",
            "auth_file": f"{inside}/users.txt",
            "auth_user": "postgres",
            "auth_dbname": "postgres",
            "admin_users": "postgres",
            "logfile": f"{inside}/pgbouncer.log",
            "pidfile": f"{inside}/pgbouncer.pid",
        }
        config["pgbouncer"].update(own)
        lines = []
        for section in config.sections():
            lines += [f"[{section}]", *(f"{key} = {value}" for key, value in config.items(section))]
        return "\n".join(lines) + "\n"

    # -- stop ----------------------------------------------------------------------------------

    def stop(self) -> bool:
        """True if any part was running. Open connections are ended."""
        with self.lock():
            running = [part for part in PARTS if self.is_running(part)]
            if self.state["port"] is not None and self.monitoring.stop():
                say("stopped Prometheus and its exporters")
            self._stop_pooler()
            for part in ("standby", "primary"):
                if part in running:
                    say(f"stopping the {part}")
                    self._pg_ctl(part, "stop", "-m", "fast")
            return bool(running)

    def _stop_pooler(self) -> None:
        if not self.is_running("pooler"):
            return
        process = int((self.folder("pooler") / "pgbouncer.pid").read_text())
        self.system.must("kill", "-QUIT", str(process))
        end = time.monotonic() + 15
        while self.is_running("pooler"):
            if time.monotonic() > end:
                raise ServerError(f"pgbouncer (process {process}) does not stop")
            time.sleep(0.05)

    # -- looking -------------------------------------------------------------------------------

    def require(self, *parts: str) -> None:
        missing = [part for part in parts or PARTS if not self.is_running(part)]
        if missing:
            raise NotRunning(f"not running: {', '.join(missing)}; scripts/stack start")

    def status(self) -> int:
        for part in PARTS:
            print(f"{part}: {self.url(part) if self.is_running(part) else 'not running'}")
        if self.state["port"] is not None:
            for part in filter(self.monitoring.is_running, MONITORS):
                print(f"{part}: {self.monitoring.url(part)}")
        if not all(map(self.is_running, PARTS)):
            return NOT_RUNNING
        with psycopg.connect(self.url("primary"), autocommit=True) as connection:
            version = connection.info.parameter_status("server_version")
            lag = connection.execute(
                "select pg_catalog.pg_size_pretty(pg_catalog.pg_wal_lsn_diff("
                " pg_catalog.pg_current_wal_lsn(), replay_lsn))"
                " from pg_catalog.pg_stat_replication"
            ).fetchone()
            cron = connection.execute("show cron.database_name").fetchone()
        print(f"PostgreSQL {version}, pg_cron in database {cron[0]}")
        print(f"the standby is {lag[0]} behind" if lag else "the standby does not follow")
        return 0 if lag else NOT_RUNNING


class NotRunning(ServerError):
    pass


def free_ports(known: int | None) -> int:
    """The first of six ports that are free: the ones known, else from PORT upwards."""
    first = int(os.environ.get("PGRECALL_STACK_PORT", PORT))
    for port in [known or first, *range(first, first + 1000, 10)]:
        if all(_is_free(port + number) for number in range(len(PARTS) + len(MONITORS))):
            return port
    raise ServerError(f"no free ports on 127.0.0.1 from {first} on: set PGRECALL_STACK_PORT")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


# -- commands --------------------------------------------------------------------------------------


def start(stack: Stack, options: argparse.Namespace) -> int:
    began = time.monotonic()
    monitored = options.monitored or (DATABASE if options.monitoring else None)
    stack.start(options.cron_database, monitored)
    say(f"the stack is running, after {time.monotonic() - began:.1f} s")
    for part in PARTS:
        print(f"{part} {stack.url(part)}")
    for part in filter(stack.monitoring.is_running, MONITORS):
        print(f"{part} {stack.monitoring.url(part)}")
    return 0


def stop(stack: Stack, _options: argparse.Namespace) -> int:
    say("stopped" if stack.stop() else "was not running")
    return 0


def status(stack: Stack, _options: argparse.Namespace) -> int:
    return stack.status()


def check(stack: Stack, _options: argparse.Namespace) -> int:
    stack.system.check()
    say("the stack can run here")
    return 0


def url(stack: Stack, options: argparse.Namespace) -> int:
    stack.require(options.part)
    print(stack.url(options.part))
    return 0


def env(stack: Stack, _options: argparse.Namespace) -> int:
    stack.require()
    names = {"DATABASE_URL": "primary"}
    names |= {f"PGRECALL_{part.upper()}_URL": part for part in ("standby", "pooler")}
    for name, part in names.items():
        print(f"export {name}={stack.url(part)}")
    return 0


def shell(stack: Stack, options: argparse.Namespace) -> int:
    stack.system.check()
    stack.system.prepare()
    command = options.command or ["bash"]
    return subprocess.run(
        stack.system.command(*command),
        check=False,
        env=stack.system.environment(),
        cwd="/",
        **stack.system.identity,
    ).returncode


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/stack",
        description="PostgreSQL 17 of Debian 13 with its extensions, a hot standby, PgBouncer.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(function, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(function.__name__, help=text, description=text)
        made.set_defaults(run=function)
        return made

    started = command(start, "build what is missing, start all, print the addresses")
    started.add_argument(
        "--cron-database", metavar="NAME", help="the one database of pg_cron; kept for later starts"
    )
    started.add_argument(
        "--monitoring", action="store_true", help="Prometheus and its exporters too"
    )
    started.add_argument("--monitored", metavar="NAME", help=f"of this database, not {DATABASE}")
    command(stop, "stop all; the data stay")
    command(status, "what runs (exit status 0: all, 3: not all)")
    command(check, "can the stack run here? A sentence says why not")
    asked = command(url, "the address of a part")
    asked.add_argument("part", nargs="?", choices=PARTS, default="primary")
    command(env, "the addresses as shell variables")
    inside = command(shell, "a shell, or a command, where the programs are, as their user")
    inside.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    return options.run(Stack(), options)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NotRunning as error:
        say(str(error))
        sys.exit(NOT_RUNNING)
    except (ServerError, psycopg.OperationalError) as error:
        say(str(error).strip())
        sys.exit(1)
