"""scripts/keep: keeps the released text of each unit that has changed since, as git has it."""

import subprocess
import sys

from pgrecall.migrate.tree import ROOT, Tree, TreeError, digest
from pgrecall.server import say


class KeepError(Exception):
    """A sentence that says which text is lost."""


def keep(tree: Tree) -> list[str]:
    """The paths of what was kept; what no release needs any more goes."""
    for path in tree.needless():
        path.unlink()
    kept = []
    # A text stands once, beside the newest release that has it.
    for revision in tree.released()[::-1]:
        for path, wanted in tree.missing(revision, tree.texts()).items():
            target = tree.folder(revision) / path.removeprefix("db/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(from_git(tree, path, wanted))
            kept.append(str(target.relative_to(tree.root)))
    return kept


def from_git(tree: Tree, path: str, wanted: str) -> str:
    """The text with that hash, of whatever commit has it at that path."""
    for commit in _git(tree, "log", "--all", "--format=%H", "--", path).split():
        text = _git(tree, "show", f"{commit}:./{path}")
        if digest(text) == wanted:
            return text
    raise KeepError(f"{path}: git has no commit with the text that was released")


def _git(tree: Tree, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", tree.root, *arguments], capture_output=True, check=False, encoding="utf-8"
    )
    return done.stdout if done.returncode == 0 else ""


def main() -> int:
    for path in keep(Tree(ROOT)):
        print(path)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (KeepError, TreeError) as error:
        say(str(error))
        sys.exit(1)
