"""The embedded server: starts once, from anywhere, and says why when it cannot."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg
import pytest
from pgrecall.server import ROOT, Embedded, ServerError, plain_url


@pytest.fixture
def home():
    """A folder for a data directory, outside pytest's own, which only root may enter."""
    path = Path(tempfile.mkdtemp(prefix="pgrecall-test-"))
    yield path
    shutil.rmtree(path)


def db_command(home, *arguments):
    environment = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
    return subprocess.Popen(
        [sys.executable, "-m", "pgrecall.db", *arguments],
        env=environment | {"PGRECALL_DATA": str(home)},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process):
    output, errors = process.communicate(timeout=120)
    return process.returncode, output.strip(), errors.strip()


def test_start_status_psql_stop(home):
    # The path is too long for a socket, and has what a shell would split.
    folder = home / ("with blanks, " + "x" * 90)
    assert finish(db_command(folder, "status"))[0] == 3
    try:
        starts = [finish(p) for p in [db_command(folder, "start") for _ in range(3)]]
        assert [code for code, _, _ in starts] == [0, 0, 0], starts
        assert len({address for _, address, _ in starts}) == 1
        assert sum("creating" in errors for _, _, errors in starts) == 1

        code, output, _ = finish(db_command(folder, "status"))
        assert code == 0
        assert "running: PostgreSQL 18" in output
        code, output, _ = finish(db_command(folder, "psql", "-XAtc", "show server_encoding"))
        assert (code, output) == (0, "UTF8")
        code, address, _ = finish(db_command(folder, "url"))
        with psycopg.connect(address) as connection:
            connection.execute("create table kept ()")

        assert finish(db_command(folder, "stop"))[::2] == (0, "pgrecall: stopped")
        assert finish(db_command(folder, "stop"))[::2] == (0, "pgrecall: was not running")
        code, output, _ = finish(
            db_command(folder, "psql", "-XAtc", "select to_regclass('kept') is not null")
        )
        assert (code, output) == (0, "t")
    finally:
        finish(db_command(folder, "stop"))


def test_data_of_another_version(home, monkeypatch):
    monkeypatch.setenv("PGRECALL_DATA", str(home))
    server = Embedded("main")
    server.data.mkdir()
    (server.data / "PG_VERSION").write_text("12\n")
    with pytest.raises(ServerError, match="was made by PostgreSQL 12"):
        server.start()


def test_stop_leaves_other_servers_alone(home):
    process = subprocess.run(
        [sys.executable, "-m", "pgrecall.db", "--database-url", "postgresql://h/d", "stop"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 1
    assert "only the embedded server is stopped" in process.stderr


def test_a_server_that_is_not_there():
    process = subprocess.run(
        [sys.executable, "-m", "pgrecall.db", "start"],
        env=os.environ | {"DATABASE_URL": "postgresql+psycopg://127.0.0.1:9/none"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 1
    assert "Traceback" not in process.stderr
    assert "127.0.0.1" in process.stderr


def test_plain_url():
    assert plain_url("postgresql+psycopg://u@h/d?x=a+b") == "postgresql://u@h/d?x=a+b"
    assert plain_url("postgresql://u@h/d") == "postgresql://u@h/d"
    assert plain_url("dbname=d host=h") == "dbname=d host=h"
