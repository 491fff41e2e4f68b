"""scripts/lint --inventory: functions by stage, and the internals that one caller has alone."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from pgrecall import trees
from pgrecall.migrate.tree import FOLDERS

LONG = 70
RUN = 6
SHOWN = 30


def files(root: Path) -> Iterator[Path]:
    """All that calls functions or names them."""
    for pattern in FOLDERS.values():
        yield from sorted((root / "db").glob(pattern))


def callers(root: Path) -> dict[str, set[str]]:
    """For each name the files that call it, or hold it as a text as registries do."""
    found = defaultdict(set)
    for path in files(root):
        used = trees.uses(path.read_text())
        for name in used.calls | used.texts:
            if name != path.stem:
                found[name].add("/".join(path.with_suffix("").parts[-3:]))
    return found


def repeated(root: Path) -> tuple[dict[str, int], int]:
    """How many lines of each file stand elsewhere too, in runs of six or more; and all lines."""
    places = defaultdict(list)
    count = 0
    for path in sorted((root / "db").rglob("*.*")):
        if path.suffix not in (".sql", ".py") or "tests" in path.parts:
            continue
        lines = [line.strip() for line in path.read_text().splitlines()]
        count += len(lines)
        for at in range(len(lines) - RUN + 1):
            places[tuple(lines[at : at + RUN])].append((str(path.relative_to(root)), at))
    found = defaultdict(set)
    for same in places.values():
        for path, at in same if len(same) > 1 else ():
            found[path] |= set(range(at, at + RUN))
    return {path: len(lines) for path, lines in sorted(found.items())}, count


def inventory(root: Path) -> Iterator[str]:
    called = callers(root)
    rows, fragments, unused, long = [], [], [], []
    for folder in sorted((root / "db/functions").glob("[0-9]*/")):
        functions = sorted(folder.glob("*.sql"))
        lines = {path.stem: path.read_text().count("\n") for path in functions}
        internal = [name for name in lines if name.startswith("_")]
        one = {
            name: by.removeprefix("functions/")
            for name in internal
            for by in called[name]
            if len(called[name]) == 1 and by.startswith("functions/")
        }
        rows.append((folder.name, len(lines), len(internal), len(one), sum(lines.values())))
        fragments += [(folder.name, name, lines[name], by) for name, by in one.items()]
        unused += [f"{folder.name}/{name}" for name in internal if not called[name]]
        long += [(folder.name, name, lines[name]) for name in lines if lines[name] >= LONG]
    yield f"{'stage':14}{'functions':>10}{'internal':>10}{'one caller':>12}{'lines':>8}"
    rows.append(("all", *map(sum, zip(*(row[1:] for row in rows), strict=True))))
    yield from (f"{row[0]:14}{row[1]:10}{row[2]:10}{row[3]:12}{row[4]:8}" for row in rows)
    yield "\ninternals with one caller, which is a function; their lines, the caller:"
    yield from (f"  {stage}/{name} {count} {by}" for stage, name, count, by in fragments)
    yield "\ninternals that nothing calls or names:"
    yield from (f"  {name}" for name in unused)
    yield f"\nfiles of {LONG} lines and more:"
    yield from (f"  {stage}/{name} {count}" for stage, name, count in long)
    found, count = repeated(root)
    share = 100 * sum(found.values()) / max(count, 1)
    yield f"\nlines of db/ in runs of {RUN} or more that stand twice: {share:.1f} % of {count}"
    most = sorted(found.items(), key=lambda item: -item[1])[:SHOWN]
    yield from (f"  {path} {lines}" for path, lines in most)
