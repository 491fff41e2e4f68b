"""A run: a server of its own, its clients, kills, recoveries and checks."""

import logging
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psycopg

from pgrecall.server import ROOT, Embedded, ServerError, say
from pgrecall.torture import clients
from pgrecall.torture.check import check
from pgrecall.torture.journal import Findings, Journal
from pgrecall.torture.texts import Texts

# Checkpoints and autovacuum come often, so that kills meet them. fsync stays on.
SETTINGS = {
    "checkpoint_timeout": "30s",
    "max_wal_size": "128MB",
    "autovacuum_naptime": "3s",
    "log_checkpoints": "off",
}
ROLES = {"writer": "recall_writer", "reader": "recall_reader", "admin": "recall_admin"}
KEPT = 20


class Torture:
    """start, then run and check as often as wanted, then stop."""

    def __init__(self, writers: int, readers: int, seed: str, name: str = "torture") -> None:
        self.server = Embedded(name, SETTINGS)
        self.writers = writers
        self.readers = readers
        self.seed = seed
        self.dice = random.Random(seed)
        self.kills = 0
        self.checks = 0
        self.seconds = 0.0
        self.findings = Findings()
        self.stuck: set[str] = set()
        self.threads: list[clients.Client] = []
        logging.getLogger("psycopg").setLevel(logging.ERROR)

    # -- starting, stopping --------------------------------------------------------------------

    def start(self) -> None:
        self.server.stop()
        shutil.rmtree(self.server.data, ignore_errors=True)
        self.server.start()
        self.server.create_database()
        migrated = subprocess.run(
            [sys.executable, "-m", "alembic", "upgrade", "head"],
            check=False,
            cwd=ROOT,
            env=os.environ | {"DATABASE_URL": self.server.url()},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if migrated.returncode != 0:
            raise ServerError(f"the migration failed:\n{migrated.stdout}{migrated.stderr}")
        path = self.server.data.with_suffix(".journal")
        path.unlink(missing_ok=True)
        with self.connect() as connection:
            self._prepare(connection)
            texts = Texts(connection, self.seed)
        self.shared = clients.Shared(Journal(path), texts, self.seed)
        self.shared.url = self.server.url()
        kinds = [(clients.Writer, self.writers), (clients.Reader, self.readers)]
        kinds += [(clients.Embedder, 2), (clients.Keeper, 1), (clients.Admin, 1)]
        for kind, count in kinds:
            for number in range(1, count + 1):
                self.threads.append(kind(f"{kind.__name__.lower()} {number}", self.shared))
        for thread in self.threads:
            thread.start()

    def connect(self) -> psycopg.Connection:
        return psycopg.connect(self.server.url(), autocommit=True)

    def _prepare(self, connection: psycopg.Connection) -> None:
        connection.execute("create extension amcheck")
        for role, member_of in ROLES.items():
            connection.execute(f"create role torture_{role} login in role {member_of}")
        products = [*clients.SHARED, *clients.PASSING]
        products += [f"own writer {number}" for number in range(1, self.writers + 1)]
        for product in products:
            connection.execute("select recall.create_product(%s)", [product])
        connection.execute("select recall.register_model(%s, 'external', 8)", [clients.MODEL])
        for product in [*clients.SHARED, "own writer 1"]:
            connection.execute("select recall.attach_model(%s, %s)", [product, clients.MODEL])
        connection.execute("select recall.set_strategy('torture')")

    def stop(self) -> None:
        if self.threads:
            self.shared.gate.end()
        for thread in self.threads:
            thread.join(10)
        self.server.stop()

    # -- running, killing ----------------------------------------------------------------------

    def run(self, seconds: float, kill: bool, pause: tuple[float, float] = (2, 20)) -> None:
        """Lets the clients work for so many seconds, less what recoveries and checks take."""
        ends = time.monotonic() + seconds
        told = time.monotonic()
        while (left := ends - time.monotonic()) > 0 and not self.failed_itself():
            begun = time.monotonic()
            self.shared.gate.open()
            self._wait(min(left, self.dice.uniform(*pause)) if kill else left)
            if kill:
                self.kill()
            self.seconds += time.monotonic() - begun
            self.stuck |= self.shared.gate.close()
            if kill:
                self.recover()
            self.check()
            if time.monotonic() - told > 30:
                told = time.monotonic()
                say(self.summary())

    def _wait(self, seconds: float) -> None:
        ends = time.monotonic() + seconds
        told = time.monotonic()
        while time.monotonic() < ends and not self.failed_itself():
            time.sleep(min(0.2, max(0.0, ends - time.monotonic())))
            if time.monotonic() - told > 30:
                told = time.monotonic()
                say(self.summary())

    def failed_itself(self) -> bool:
        return bool(self.shared.crashes or self.stuck)

    def kill(self) -> None:
        """SIGKILL of the postmaster alone, which its children notice sooner or later, or of all."""
        postmaster = int((self.server.data / "postmaster.pid").read_text().split("\n")[0])
        family = children(postmaster)
        os.kill(postmaster, signal.SIGKILL)
        if self.dice.random() < 0.5:
            kill_all(family)
        self.kills += 1
        ends = time.monotonic() + 5
        while any(map(is_alive, [postmaster, *family])):
            if time.monotonic() > ends:
                kill_all(family)
            time.sleep(0.02)
        # A zombie that nobody buries would pass for a running server.
        while Path("/proc", str(postmaster)).exists() and time.monotonic() < ends + 5:
            time.sleep(0.02)
        if Path("/proc", str(postmaster)).exists():
            (self.server.data / "postmaster.pid").unlink()

    def recover(self) -> None:
        """Now and then the server is killed again while it recovers or just after."""
        while True:
            self.server.start()
            if self.dice.random() > 0.15:
                return
            time.sleep(self.dice.random())
            self.kill()

    # -- checking ------------------------------------------------------------------------------

    def check(self) -> None:
        with self.connect() as connection:
            found = check(connection, self.shared.journal)
        self.checks += 1
        for kind in ("lost", "inconsistencies"):
            for text in getattr(found, kind)[:KEPT]:
                say(f"{kind}: {text}")
            getattr(self.findings, kind).extend(getattr(found, kind))

    def pack(self) -> None:
        """At the end: everything packed, and checked again."""
        with self.connect() as connection:
            connection.execute("call recall.compact()")
            waiting = "select product_name, waiting from recall.compaction_status()"
            for product, count in connection.execute(waiting).fetchall():
                if count:
                    self.findings.inconsistencies.append(f"{product}: {count} wait after compact")
        self.check()

    # -- telling -------------------------------------------------------------------------------

    def report(self) -> dict:
        shared = self.shared
        done = shared.done
        ingests = sum(n for what, n in done.items() if what.startswith("ingest"))
        rates = {"ingests": ingests} | {
            f"{what}{'es' if what == 'search' else 's'}": done[what]
            for what in ("search", "answer", "chat", "embed")
        }
        return {
            "seconds": round(self.seconds, 1),
            "writers": self.writers,
            "readers": self.readers,
            "seed": self.seed,
            "kills": self.kills,
            "checks": self.checks,
            "acknowledged": shared.journal.acknowledged,
            "lost": len(self.findings.lost),
            "inconsistencies": len(self.findings.inconsistencies),
            "deadlocks": len(shared.deadlocks),
            "errors": dict(sorted(shared.errors.items())),
            "cut_off": shared.cut_off,
            "stuck": sorted(self.stuck),
            "per_second": {
                what: round(count / max(self.seconds, 0.1), 1) for what, count in rates.items()
            },
            "done": dict(sorted(done.items())),
            "samples": {
                "errors": shared.samples,
                "lost": self.findings.lost[:KEPT],
                "inconsistencies": self.findings.inconsistencies[:KEPT],
                "deadlocks": shared.deadlocks[:KEPT],
                "crashes": shared.crashes[:KEPT],
            },
        }

    def summary(self) -> str:
        report = self.report()
        names = ("kills", "acknowledged", "lost", "inconsistencies", "deadlocks", "errors")
        return ", ".join(f"{name} {report[name]}" for name in names)


def children(parent: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(path.parent.name))
    return found


def is_alive(pid: int) -> bool:
    """A zombie is not: it holds neither files nor shared memory."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def kill_all(pids: list[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
