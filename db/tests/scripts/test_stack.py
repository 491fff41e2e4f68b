"""scripts/stack: where it can run, what it says elsewhere, and that starting is idempotent."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from pgrecall import debian
from pgrecall.server import ROOT, ServerError
from pgrecall.stack import Stack, free_ports

TRIXIE = {"ID": "debian", "VERSION_ID": "13", "PRETTY_NAME": "Debian GNU/Linux 13 (trixie)"}
BOOKWORM = {"ID": "debian", "VERSION_ID": "12", "PRETTY_NAME": "Debian GNU/Linux 12 (bookworm)"}
UBUNTU = {"ID": "ubuntu", "ID_LIKE": "debian", "VERSION_ID": "24.04", "PRETTY_NAME": "Ubuntu 24.04"}


def stack_command(*arguments: str, **variables: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "pgrecall.stack", *arguments],
        env=os.environ | variables,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.parametrize(
    "release, is_root, said",
    [
        ({}, True, "needs Debian 13"),
        (UBUNTU, True, "this is Ubuntu 24.04"),
        (BOOKWORM, False, "in a chroot, which only root can make"),
    ],
)
def test_what_it_says_elsewhere(tmp_path, release, is_root, said):
    with pytest.raises(ServerError, match=said):
        debian.system_for(tmp_path, release, is_root)


def test_how_it_runs_on_debian(tmp_path):
    assert isinstance(debian.system_for(tmp_path, TRIXIE, False), debian.Native)
    assert isinstance(debian.system_for(tmp_path, BOOKWORM, True), debian.Chroot)


def test_packages_that_only_root_can_install(tmp_path):
    if debian.system_for(tmp_path, TRIXIE, False).missing() == []:
        pytest.skip("this machine has all packages of the stack")
    with pytest.raises(ServerError, match="as root: apt-get install .*pgvector"):
        debian.system_for(tmp_path, TRIXIE, False).check()


def test_a_mirror_that_is_not_there():
    if not Path("/usr/lib/apt/apt-helper").exists():
        pytest.skip("this machine has no apt")
    with pytest.raises(ServerError, match="cannot be reached"):
        debian.reach("http://127.0.0.1:9/debian")


def test_ports_that_are_taken():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        for part in range(3):
            chosen = free_ports(port - part)
            assert port not in range(chosen, chosen + 3)


def test_nothing_runs(tmp_path):
    try:
        Stack()
    except ServerError as error:
        pytest.skip(str(error))
    home = {"PGRECALL_DATA": str(tmp_path)}
    shown = stack_command("status", **home)
    assert shown.returncode == 3
    assert shown.stdout.splitlines() == [
        "primary: not running",
        "standby: not running",
        "pooler: not running",
    ]
    asked = stack_command("url", "pooler", **home)
    assert (asked.returncode, asked.stdout) == (3, "")
    assert asked.stderr == "pgrecall: not running: pooler; scripts/stack start\n"
    stopped = stack_command("stop", **home)
    assert (stopped.returncode, stopped.stderr) == (0, "pgrecall: was not running\n")


def test_starting_again_changes_nothing():
    if os.environ.get("PGRECALL_STANDBY_URL") is None:
        pytest.skip("the stack is not used: scripts/test --stack uses it")
    stack = Stack()
    files = [stack.folder(part) / "postmaster.pid" for part in ("primary", "standby")]
    files.append(stack.folder("pooler") / "pgbouncer.pid")
    before = [file.read_text().split()[0] for file in files]
    done = stack_command("start")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[1::2] == [
        os.environ[name] for name in ("DATABASE_URL", "PGRECALL_STANDBY_URL", "PGRECALL_POOLER_URL")
    ]
    assert [file.read_text().split()[0] for file in files] == before
    assert stack_command("status").returncode == 0
