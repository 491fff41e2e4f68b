"""The demo's database, made once by scripts/demo itself."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from pgrecall.server import ROOT


def _run_demo(url: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "pgrecall.demo", *arguments],
        env=os.environ | {"DATABASE_URL": url} | variables,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


@pytest.fixture
def run_demo() -> Callable[..., subprocess.CompletedProcess]:
    """Runs scripts/demo on a database."""
    return _run_demo


@pytest.fixture(scope="session")
def demo_url(databases) -> Iterator[str]:
    """A database that scripts/demo prepared."""
    with databases.temporary("demo") as url:
        done = _run_demo(url, "--quiet")
        assert done.returncode == 0, done.stderr
        yield url
