"""scripts/_env: what it says when the virtual environment cannot be made."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from pgrecall.server import ROOT

NO_INDEX = {
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
    "PIP_EXTRA_INDEX_URL": "",
    "PIP_FIND_LINKS": "",
    "PIP_NO_CACHE_DIR": "1",
}


def in_environment(folder: Path, sets: str, **variables: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["bash", "-c", f". {ROOT}/scripts/_env; environment {sets}; echo went on"],
        env=os.environ | {"PGRECALL_VENV": str(folder)} | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.fixture
def ready(tmp_path):
    """An environment that has pip and nothing else, and counts the set `run` as installed."""
    pip = Path(pytest.importorskip("pip").__file__).parent
    folder = tmp_path / "venv"
    venv.create(folder, with_pip=False)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    (packages / "pip").symlink_to(pip)
    shutil.copy(ROOT / "scripts/requirements/run.txt", folder / "run.installed")
    return folder


def test_no_package_index(tmp_path):
    done = in_environment(tmp_path / "venv", "run", PYTHON=sys.executable, **NO_INDEX)
    assert done.returncode == 1
    assert "the Python package index cannot be reached" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_the_model_is_optional(ready):
    done = in_environment(ready, "run embed", **NO_INDEX)
    assert (done.returncode, done.stdout) == (0, "went on\n"), done.stderr
    assert "going on without the local embedding model" in done.stderr

    again = in_environment(ready, "run embed", **NO_INDEX)
    assert (again.returncode, again.stderr) == (0, "")
    asked_for = in_environment(ready, "run embed-again", **NO_INDEX)
    assert "going on without the local embedding model" in asked_for.stderr


def test_changed_requirements_are_installed(ready):
    (ready / "run.installed").write_text("alembic==0.1\n")
    done = in_environment(ready, "run", **NO_INDEX)
    assert done.returncode == 1
    assert "packages for 'run'" in done.stderr


def test_python_without_pip(tmp_path):
    python = tmp_path / "python3"
    python.write_text("#!/bin/sh\ncase $2 in *version_info*) exit 0 ;; esac\nexit 1\n")
    python.chmod(0o755)
    done = in_environment(tmp_path / "venv", "run", PYTHON=str(python))
    assert done.returncode == 1
    assert "apt-get install python3-venv" in done.stderr
    assert not (tmp_path / "venv").exists()
