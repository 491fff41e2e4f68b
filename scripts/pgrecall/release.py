"""scripts/release VERSION: releases the head revision as VERSION and opens the next one."""

import argparse
import re
import sys
from pathlib import Path

from pgrecall import lint, package
from pgrecall.migrate.tree import ROOT, Tree, TreeError
from pgrecall.server import say

UNRELEASED = "Not released yet."
VERSION_LINE = re.compile(r'^version = (?:None|"([^"]+)")$', re.MULTILINE)
DOWN_LINE = re.compile(r'^down_revision = (?:None|"([^"]+)")$', re.MULTILINE)


class ReleaseError(Exception):
    """A sentence that says why nothing was released."""


def revision_files(tree: Tree) -> list[Path]:
    return sorted(tree.versions.glob("[0-9][0-9][0-9][0-9].py"))


def released_versions(tree: Tree) -> dict[str, str | None]:
    """Revision -> its version, None at the head; oldest first."""
    found = {}
    for path in revision_files(tree):
        match = VERSION_LINE.search(path.read_text())
        if match is None:
            raise ReleaseError(f"{path}: has no line 'version = …'")
        found[path.stem] = match[1]
    return found


def check(tree: Tree, version: str) -> str:
    """The revision to release, if everything is as a release needs it."""
    numbers = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if numbers is None:
        raise ReleaseError(f"VERSION: must be three numbers such as 1.2.0, not {version!r}")
    *older, (head, is_released) = released_versions(tree).items()
    if is_released or tree.is_released(head):
        raise ReleaseError(f"revision {head} is released already, and there is none after it")
    for revision, name in older:
        tree.units(revision)
        tree.verify_changes(revision)
        if tuple(map(int, name.split("."))) >= tuple(map(int, numbers.groups())):
            raise ReleaseError(f"VERSION: {version} is not above {name}, released as {revision}")
    units = tree.working_units()
    if older and units == tree.units(older[-1][0]) and not tree.changes(head):
        raise ReleaseError(f"nothing has changed since {older[-1][1]}")
    problems = lint.check_tree(tree)
    if problems:
        raise ReleaseError("\n".join(["scripts/lint finds:", *problems]))
    return head


def release(tree: Tree, version: str, title: str | None) -> tuple[str, str]:
    """The released revision and the one opened after it."""
    head = check(tree, version)
    tree.write_manifest(head)
    _set_version(tree, head, version, title)
    following = f"{int(head) + 1:04d}"
    _open(tree, following, head)
    return head, following


def _set_version(tree: Tree, revision: str, version: str, title: str | None) -> None:
    path = tree.versions / f"{revision}.py"
    text = VERSION_LINE.sub(f'version = "{version}"', path.read_text())
    docstring = f"{version}: {title}" if title else version
    was = re.match(r'"""(.*?)"""', text, re.DOTALL)[1]
    if title or was != UNRELEASED:
        docstring = f"{version}: {title or was}"
    path.write_text(text.replace(f'"""{was}"""', f'"""{docstring}"""', 1))
    project = tree.root / "pyproject.toml"
    line = re.compile(r'^version = ".*"$', re.MULTILINE)
    project.write_text(line.sub(f'version = "{version}"', project.read_text(), count=1))


def _open(tree: Tree, revision: str, after: str) -> None:
    text = (tree.versions / f"{after}.py").read_text()
    text = re.sub(r'\A""".*?"""', f'"""{UNRELEASED}"""', text, count=1, flags=re.DOTALL)
    text = VERSION_LINE.sub("version = None", text)
    text = DOWN_LINE.sub(f'down_revision = "{after}"', text)
    text = re.sub(r'^revision = ".*"$', f'revision = "{revision}"', text, flags=re.MULTILINE)
    (tree.versions / f"{revision}.py").write_text(text)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/release", description=__doc__.partition(": ")[2].capitalize()
    )
    parser.add_argument("version", metavar="VERSION", help="three numbers, above the last release")
    parser.add_argument("--title", help="what is new, one line")
    options = parser.parse_args()
    head, following = release(Tree(ROOT), options.version, options.title)
    say(f"revision {head} is released as {options.version}; {following} is open")
    for path in package.write(Tree(ROOT), options.version, head):
        say(f"written: {path.relative_to(ROOT)}")
    say("run scripts/test, then commit: what is edited afterwards, scripts/keep takes from git")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ReleaseError, TreeError) as error:
        say(str(error))
        sys.exit(1)
