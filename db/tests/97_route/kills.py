"""Servers and sessions that die while clients go on, and calls made again until they are done."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from test_nodes_command import kill, run

UNKNOWN = "Whether the call took effect there is not known."
# Away, ended, restarting after a crash, starting, and a connection that broke.
AWAY = {"08006", "57P01", "57P02", "57P03", ""}


class Client(threading.Thread):
    """Repeats a call, on a new connection where the last one broke, until it is told to end."""

    def __init__(self, url: str, call) -> None:
        super().__init__()
        self.url, self.call, self.is_done = url, call, threading.Event()
        self.errors: list[tuple[str, str | None, str]] = []

    def run(self) -> None:
        connection, number = None, 0
        while not self.is_done.is_set():
            number += 1
            try:
                if connection is None or connection.closed:
                    connection = psycopg.connect(self.url, autocommit=True)
                self.call(connection, number)
            except psycopg.Error as error:
                detail = error.diag.message_detail
                self.errors.append((error.sqlstate or "", detail, str(error)))
                time.sleep(0.01)
        if connection is not None:
            connection.close()


@contextmanager
def going_on(url: str, *calls) -> Iterator[list[Client]]:
    """A client for each of the calls."""
    clients = [Client(url, call) for call in calls]
    for client in clients:
        client.start()
    try:
        yield clients
    finally:
        for client in clients:
            client.is_done.set()
        for client in clients:
            client.join()


def end_of(url: str, call: str, pids: list[int], done_before: str | None = None) -> str | None:
    """Null, or the SQLSTATE of its end, `done_before` is none; `pids` gets the router's process."""
    try:
        with psycopg.connect(url, autocommit=True) as connection:
            pids.append(connection.info.backend_pid)
            connection.execute(call)
    except psycopg.Error as error:
        state = error.sqlstate or "08006"
        return None if state == done_before else f"{state} {error}"
    return None


def kill_within(
    place: Path, url: str, call: str, victim: str, after: float, done_before: str | None = None
) -> tuple[str | None, float]:
    """How the call ended, and in how many seconds it was done by calling it again."""
    ends: list[str | None] = []
    pids: list[int] = []
    caller = threading.Thread(target=lambda: ends.append(end_of(url, call, pids, done_before)))
    caller.start()
    time.sleep(after)
    if victim == "router":
        # Of the session alone: by SIGKILL its server restarts as after any crash.
        with suppress(ProcessLookupError):
            os.kill(pids[0], signal.SIGKILL)
    else:
        kill(place, victim)
        done = run(place, "start")
        assert done.returncode == 0, done.stderr
    caller.join()
    begun = time.monotonic()
    while (why := end_of(url, call, pids, done_before)) is not None:
        assert time.monotonic() - begun < 60, why
        time.sleep(0.1)
    return ends[0], time.monotonic() - begun
