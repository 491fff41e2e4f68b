"""Snapshots of all functions, triggers and access rules, and the way from one to another.

A unit is one file: a routine (db/functions), a trigger (db/triggers) or the access to a table
(db/access). The one unreleased revision reads the working tree; a released one its frozen folder,
db/migrations/versions/NNNN, of which every file is hashed.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pgrecall.migrate import sql

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = {
    "routine": "functions/[0-9][0-9]_*/*.sql",
    "trigger": "triggers/*/*.sql",
    "access": "access/*.sql",
}
SNAPSHOT = "functions.sql"
HASHES = "sha256"
MARK = "--# "
ROLE_GRANT = re.compile(
    r"^(grant|revoke)\b.*\b(?:to|from)\s+(recall_(?:reader|writer|admin))$", re.DOTALL
)


class SnapshotError(Exception):
    """A tree or a snapshot that cannot be used; the text names the file."""


@dataclass(frozen=True)
class Unit:
    path: str
    text: str

    @property
    def kind(self) -> str:
        folder = self.path.split("/")[1]
        return {"functions": "routine", "triggers": "trigger", "access": "access"}[folder]

    @property
    def name(self) -> str:
        return Path(self.path).stem

    @property
    def key(self) -> str:
        """What stays the same when a file moves to another stage."""
        return f"routine {self.name}" if self.kind == "routine" else self.path

    @cached_property
    def statements(self) -> list[str]:
        try:
            return sql.statements(self.text)
        except sql.SqlError as error:
            raise SnapshotError(f"{self.path}: {error}") from None

    @cached_property
    def routine(self) -> sql.Routine:
        try:
            return sql.routine(self.statements[0])
        except (sql.SqlError, IndexError) as error:
            raise SnapshotError(f"{self.path}: {error}") from None

    def mentions(self, names: Iterable[str]) -> bool:
        found = set(re.findall(r"\brecall\.(\w+)", self.text))
        return not found.isdisjoint(names)

    # -- SQL --------------------------------------------------------------------------------------

    def create(self) -> list[str]:
        if self.kind == "routine":
            public = f"revoke execute on {self.routine.kind} {self.routine.identity} from public"
            return [self.statements[0], public, *map(render, self.statements[1:])]
        return [render(statement) for statement in self.statements]

    def drop(self) -> list[str]:
        if self.kind == "routine":
            return [f"drop {self.routine.kind} {self.routine.identity}"]
        return [done for statement in self.statements[::-1] for done in undo(self.path, statement)]

    def revoke(self) -> list[str]:
        """Takes away what the unit grants, before another version of it says what it grants."""
        return [
            render(re.sub(r"^grant\b(.*)\bto\b", r"revoke\1from", statement, flags=re.DOTALL))
            for statement in map(sql.without_leading_comments, self.statements)
            if statement.startswith("grant")
        ]


def render(statement: str) -> str:
    """A grant to one of the roles is skipped where the role could not be created."""
    match = ROLE_GRANT.match(sql.without_leading_comments(statement))
    if match is None:
        return statement
    return (
        f"do $grant$ begin if pg_catalog.to_regrole('{match[2]}') is not null then\n"
        f"    {match[0]};\nend if; end $grant$"
    )


UNDO = [
    (r"create(?: or replace)?(?: constraint)? trigger (\w+)\b.*? on (recall\.\w+)\b.*",
     r"drop trigger \1 on \2"),
    (r"create policy (\w+) on (recall\.\w+)\b.*", r"drop policy \1 on \2"),
    (r"alter table (recall\.\w+) (enable|force) row level security", None),
    (r"grant (.*) to (recall_\w+)", r"revoke \1 from \2"),
    (r"comment on (trigger|policy) .*", ""),
]  # fmt: skip


def undo(path: str, statement: str) -> list[str]:
    plain = sql.without_leading_comments(statement)
    for pattern, replacement in UNDO:
        match = re.fullmatch(pattern, plain, re.DOTALL)
        if match is None:
            continue
        if replacement is None:
            word = {"enable": "disable", "force": "no force"}[match[2]]
            return [f"alter table {match[1]} {word} row level security"]
        return [render(match.expand(replacement))] if replacement else []
    raise SnapshotError(f"{path}: cannot be undone: {plain.splitlines()[0]}")


# -- trees and frozen folders ----------------------------------------------------------------------


@dataclass(frozen=True)
class Tree:
    """A checkout: where its working files and its revisions are."""

    root: Path = ROOT

    @property
    def versions(self) -> Path:
        return self.root / "db/migrations/versions"

    def frozen(self, revision: str) -> Path:
        return self.versions / revision

    def is_released(self, revision: str) -> bool:
        return (self.frozen(revision) / HASHES).exists()

    def tables(self, revision: str) -> Path:
        return (self.frozen(revision) if self.is_released(revision) else self.versions) / "tables"

    def table_files(self, revision: str) -> list[Path]:
        files = sorted(self.tables(revision).glob("*.sql"))
        return [path for path in files if not path.name.endswith(".down.sql")]

    def down_files(self, revision: str) -> list[Path]:
        return sorted(self.tables(revision).glob("*.down.sql"))[::-1]

    def working_units(self) -> list[Unit]:
        units = []
        for pattern in FOLDERS.values():
            for path in sorted((self.root / "db").glob(pattern)):
                units.append(Unit(str(path.relative_to(self.root)), path.read_text()))
        return checked(units)

    def units(self, revision: str | None) -> list[Unit]:
        if revision is None:
            return []
        if not self.is_released(revision):
            return self.working_units()
        verify(self.frozen(revision))
        return read_snapshot(self.frozen(revision) / SNAPSHOT)


def checked(units: list[Unit]) -> list[Unit]:
    seen: dict[str, Unit] = {}
    for unit in units:
        if unit.kind == "routine" and unit.routine.name != unit.name:
            raise SnapshotError(f"{unit.path}: holds recall.{unit.routine.name}, must be its name")
        if unit.key in seen:
            raise SnapshotError(f"{unit.path}: {seen[unit.key].path} has the same name")
        seen[unit.key] = unit
    return units


def read_snapshot(path: Path) -> list[Unit]:
    parts = re.split(rf"^{MARK}(.+)\n", path.read_text(), flags=re.MULTILINE)
    return checked([Unit(*pair) for pair in zip(parts[1::2], parts[2::2], strict=True)])


def write_snapshot(path: Path, units: Iterable[Unit], title: str) -> None:
    text = "".join(f"{MARK}{unit.path}\n{unit.text.rstrip()}\n" for unit in units)
    path.write_text(f"-- {title}\n{text}")


def frozen_files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and p.name != HASHES)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_hashes(folder: Path) -> None:
    """In the format of sha256sum, so that `sha256sum -c sha256` in the folder checks it too."""
    lines = [f"{digest(path)}  {path.relative_to(folder)}\n" for path in frozen_files(folder)]
    (folder / HASHES).write_text("".join(lines))


def verify(folder: Path) -> None:
    known = {}
    for line in (folder / HASHES).read_text().splitlines():
        known[line[66:]] = line[:64]
    for path in frozen_files(folder):
        name = str(path.relative_to(folder))
        if known.pop(name, None) != digest(path):
            raise SnapshotError(f"{path}: is not as it was released; restore it from git")
    if known:
        raise SnapshotError(f"{folder}: lacks {', '.join(known)}; restore it from git")


# -- from one snapshot to another ------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    """Statements, and the file they come from."""

    path: str
    statements: list[str]


@dataclass
class Plan:
    before: list[Step]
    after: list[Step]


def plan(old: list[Unit], new: list[Unit]) -> Plan:
    """What runs before the tables change, and what after.

    Dropped are routines that vanish and those that `create or replace` refuses; triggers and access
    rules that change or use such a routine; routines in standard SQL that call one.
    """
    then = {unit.key: unit for unit in new}
    was = {unit.key: unit for unit in old}
    gone = {
        unit.key
        for unit in old
        if unit.key not in then
        or then[unit.key].text != unit.text
        and not (unit.kind == "routine" and then[unit.key].routine.can_replace(unit.routine))
    }
    while gone:
        names = {was[key].name for key in gone if was[key].kind == "routine"}
        more = {unit.key for unit in old if _binds(unit) and unit.mentions(names)} - gone
        if not more:
            break
        gone |= more
    before = [Step(unit.path, unit.drop()) for unit in old[::-1] if unit.key in gone]
    after = []
    for unit in new:
        if unit.key in was and unit.key not in gone:
            if was[unit.key].text == unit.text:
                continue
            after.append(Step(unit.path, was[unit.key].revoke() + unit.create()))
        else:
            after.append(Step(unit.path, unit.create()))
    return Plan(before, after)


def _binds(unit: Unit) -> bool:
    """Whether the catalog records what the unit calls."""
    return unit.kind != "routine" or unit.routine.is_atomic or has_call_in_head(unit.routine, unit)


def has_call_in_head(routine: sql.Routine, unit: Unit) -> bool:
    """Whether the default of an argument calls one of the project's functions."""
    head = unit.statements[0].split("returns", 1)[0]
    return any(a.has_default for a in routine.arguments) and "recall." in head.split("(", 1)[1]
