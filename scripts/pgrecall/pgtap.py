"""pgTAP: puts its files into the embedded server, and makes tests of pytest of its test files."""

import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import psycopg
import pytest
from pytest_pgtap.pgtap import Runner
from pytest_pgtap.plugin.core import report_tap

from pgrecall.server import install_path, say

PACKAGES = ["postgresql-17-pgtap", "postgresql-15-pgtap", "postgresql-16-pgtap"]
SETTINGS = "-c client_min_messages=warning -c statement_timeout=600s"


# -- installing ------------------------------------------------------------------------------------


def extension_dir() -> Path:
    return install_path() / "share" / "extension"


def is_installed() -> bool:
    return (extension_dir() / "pgtap.control").exists()


def install() -> str | None:
    """None when pgTAP is there, else a sentence that says why not. Any build does: it is SQL."""
    if is_installed():
        return None
    found = sorted(Path("/usr/share/postgresql").glob("*/extension/pgtap.control"))
    if found:
        _copy(found[-1].parent)
        return None
    if shutil.which("apt-get") is None or shutil.which("dpkg") is None:
        return (
            f"pgTAP cannot be installed on {platform.system()} without apt-get: copy the files of"
            f" its extension directory (pgtap*.sql, pgtap.control) to {extension_dir()}"
        )
    say("fetching pgTAP from Debian's packages")
    with tempfile.TemporaryDirectory(prefix="pgrecall-") as name:
        folder = Path(name)
        for own_lists in (False, True):
            package = _download(folder, own_lists)
            if package is not None:
                break
        else:
            return "pgTAP cannot be installed: apt-get finds none of " + ", ".join(PACKAGES)
        subprocess.run(["dpkg", "-x", package, folder / "files"], check=True)
        control = next((folder / "files").rglob("pgtap.control"))
        _copy(control.parent)
    return None


def _download(folder: Path, own_lists: bool) -> Path | None:
    """Downloads with the machine's package lists, or with lists of its own, which needs no root."""
    options = ["-q"]
    if own_lists:
        for part in ("state/lists/partial", "cache/archives/partial"):
            (folder / part).mkdir(parents=True)
        options += [f"-oDir::State={folder}/state", f"-oDir::Cache={folder}/cache"]
        options += ["-oDir::State::status=/var/lib/dpkg/status", "-oAPT::Sandbox::User="]
        subprocess.run(["apt-get", *options, "update"], stdout=sys.stderr, check=False)
    for package in PACKAGES:
        subprocess.run(
            ["apt-get", *options, "-oAPT::Sandbox::User=", "download", package],
            cwd=folder,
            capture_output=True,
            check=False,
        )
        found = list(folder.glob("*pgtap*.deb"))
        if found:
            return found[0]
    return None


def _copy(source: Path) -> None:
    target = extension_dir()
    for path in source.glob("pgtap*.sql"):
        shutil.copy(path, target / path.name)
    # The control file last: it says that the rest is there.
    shutil.copy(source / "pgtap.control", target / "pgtap.control")


# -- running ---------------------------------------------------------------------------------------


class RollingRunner(Runner):
    """pytest-pgtap's runner commits what a file does, and takes each value for a line of TAP."""

    def run(self, query: str) -> list[str]:
        with self.conn.transaction(force_rollback=True):
            found = super().run(query)
        return [line for line in found if isinstance(line, str)]


class TapFile(pytest.File):
    """A file of pgTAP tests, run in each of several databases."""

    def __init__(self, urls: Mapping[str, Callable[[], str]], **options: Any) -> None:
        super().__init__(**options)
        self.urls = urls

    def collect(self) -> Iterator[pytest.Item]:
        for name, url in self.urls.items():
            yield TapItem.from_parent(self, name=name, url=url)


class TapItem(pytest.Item):
    def __init__(self, url: Callable[[], str], **options: Any) -> None:
        super().__init__(**options)
        self.url = url

    def runtest(self) -> None:
        # A session of its own: what one file sets or prepares, the next must not find.
        with psycopg.connect(self.url(), options=SETTINGS, autocommit=True) as connection:
            lines = RollingRunner(connection).run(self.path.read_text())
        report_tap(self, lines, self.path.name)

    def repr_failure(self, excinfo: pytest.ExceptionInfo, style: Any = None) -> Any:
        if isinstance(excinfo.value, psycopg.Error):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, f"{self.path.name} on a database {self.name}"


if __name__ == "__main__":
    problem = install()
    if problem is not None:
        say(problem)
        sys.exit(1)
