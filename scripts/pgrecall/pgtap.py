"""pgTAP: puts its files into the embedded server, and runs one test file through psql."""

import platform
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from pgrecall.server import install_path, psql_environment, say

PACKAGES = ["postgresql-17-pgtap", "postgresql-15-pgtap", "postgresql-16-pgtap"]
TIMEOUT = 600


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


@dataclass
class Result:
    """What a test file printed, read as the Test Anything Protocol."""

    planned: int | None = None
    ran: int = 0
    problems: list[str] = field(default_factory=list)
    output: str = ""

    @property
    def ok(self) -> bool:
        return not self.problems


_TEST = re.compile(r"^(not )?ok (\d+)")
_PLAN = re.compile(r"^1\.\.(\d+)(.*)$")


def read_tap(output: str) -> Result:
    """Fails on a failing test, on a plan that does not match, and on a file without any test."""
    result = Result(output=output)
    skipped = False
    in_failure = False
    for line in output.splitlines():
        test, plan = _TEST.match(line), _PLAN.match(line)
        if plan:
            result.planned = int(plan[1])
            skipped = "skip" in plan[2].lower()
        elif test:
            result.ran += 1
            in_failure = bool(test[1]) and "# TODO" not in line
            if in_failure:
                result.problems.append(line)
        elif line.startswith("#") and in_failure:
            result.problems.append(line)
    if skipped and result.ran == 0:
        return result
    if result.ran == 0:
        result.problems.append("the file ran no test")
    if result.planned is None:
        result.problems.append("the file has no plan")
    elif result.planned != result.ran:
        result.problems.append(f"planned {result.planned} tests, ran {result.ran}")
    return result


def run_file(url: str, path: Path) -> Result:
    """Runs the file in one transaction, which is rolled back."""
    psql = [install_path() / "bin" / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]
    try:
        done = subprocess.run(
            [*psql, "-d", url, "-c", "begin", "-f", path.name, "-c", "rollback"],
            check=False,
            cwd=path.parent,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=TIMEOUT,
            env=psql_environment()
            | {"PGOPTIONS": "-c client_min_messages=warning", "PGCLIENTENCODING": "UTF8"},
        )
    except subprocess.TimeoutExpired:
        return Result(problems=[f"did not end within {TIMEOUT} s"])
    result = read_tap(done.stdout)
    if done.returncode != 0:
        result.problems.append(f"psql ended with {done.returncode}")
    if done.stderr.strip() and not result.ok:
        result.problems.append(done.stderr.strip())
    return result


if __name__ == "__main__":
    problem = install()
    if problem is not None:
        say(problem)
        sys.exit(1)
