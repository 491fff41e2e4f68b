"""scripts/lint --inventory: functions by stage, and the internals that one caller has alone."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from pgrecall import trees

LONG = 70


def files(root: Path) -> Iterator[Path]:
    """All that calls functions or names them."""
    for pattern in ("functions/*/*.sql", "triggers/*/*.sql", "tables/*/*.sql"):
        yield from sorted((root / "db").glob(pattern))


def callers(root: Path) -> dict[str, set[str]]:
    """For each name the files that call it or hold its name as a text; itself left out."""
    found = defaultdict(set)
    for path in files(root):
        used = trees.uses(path.read_text())
        for name in used.calls | used.texts:
            if name != path.stem:
                found[name].add("/".join(path.with_suffix("").parts[-2:]))
    return found


def inventory(root: Path) -> Iterator[str]:
    called = callers(root)
    rows, fragments, unused, long = [], [], [], []
    for folder in sorted((root / "db/functions").glob("[0-9]*/")):
        functions = sorted(folder.glob("*.sql"))
        lines = {path.stem: path.read_text().count("\n") for path in functions}
        internal = [name for name in lines if name.startswith("_")]
        one = [name for name in internal if len(called[name]) == 1]
        rows.append((folder.name, len(lines), len(internal), len(one), sum(lines.values())))
        fragments += [(folder.name, name, lines[name], *called[name]) for name in one]
        unused += [f"{folder.name}/{name}" for name in internal if not called[name]]
        long += [(folder.name, name, lines[name]) for name in lines if lines[name] >= LONG]
    yield f"{'stage':14}{'functions':>10}{'internal':>10}{'one caller':>12}{'lines':>8}"
    rows.append(("all", *map(sum, zip(*(row[1:] for row in rows), strict=True))))
    yield from (f"{row[0]:14}{row[1]:10}{row[2]:10}{row[3]:12}{row[4]:8}" for row in rows)
    yield "\ninternals with one caller, their lines, the caller:"
    yield from (f"  {stage}/{name} {count} {by}" for stage, name, count, by in fragments)
    yield "\ninternals that nothing calls or names:"
    yield from (f"  {name}" for name in unused)
    yield f"\nfiles of {LONG} lines and more:"
    yield from (f"  {stage}/{name} {count}" for stage, name, count in long)
