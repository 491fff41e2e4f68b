"""The units of a checkout and of its releases, and the way from one state to another.

A unit is one file: a table, type or registry (db/tables), a routine (db/functions) or a trigger
(db/triggers). The one unreleased revision is the working tree. A released one is a manifest,
db/migrations/versions/NNNN/sha256: the hash of each unit as it was released, and of what the
revision changed by hand. The text of a hash is in the working tree or, once that has changed, kept
in the revision's folder.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from pgrecall.migrate import sql

ROOT = Path(__file__).resolve().parents[3]
# In the order of creation; a table's file comes last for what it says of access, which calls
# functions. What it defines comes before everything.
FOLDERS = {
    "routine": "functions/[0-9][0-9]_*/*.sql",
    "trigger": "triggers/*/*.sql",
    "table": "tables/[0-9][0-9]_*/*.sql",
}
MANIFEST = "sha256"
CREATED = re.compile(
    r"create (?:unlogged )?(table|materialized view|type|sequence|"
    r"text search (?:dictionary|configuration))"
    r" recall\.(\w+)"
)
ACCESS = re.compile(r"grant|create policy|comment on policy|alter table \S+ \w+ row level security")
ROLE_GRANT = re.compile(
    r"^(grant|revoke)\b.*\b(?:to|from)\s+(recall_(?:reader|writer|admin|monitor))$", re.DOTALL
)


class TreeError(Exception):
    """A tree that cannot be used; the text names the file."""


@dataclass(frozen=True)
class Unit:
    path: str
    text: str

    @property
    def kind(self) -> str:
        return {"functions": "routine", "triggers": "trigger", "tables": "table"}[
            self.path.split("/")[1]
        ]

    @property
    def stage(self) -> str:
        return self.path.split("/")[2]

    @property
    def name(self) -> str:
        return Path(self.path).stem

    @property
    def key(self) -> str:
        """What stays the same when a file moves to another stage."""
        return self.path if self.kind == "trigger" else f"{self.kind} {self.name}"

    @cached_property
    def statements(self) -> list[str]:
        try:
            return sql.statements(self.text)
        except sql.SqlError as error:
            raise TreeError(f"{self.path}: {error}") from None

    @cached_property
    def routine(self) -> sql.Routine:
        try:
            return sql.routine(self.statements[0])
        except (sql.SqlError, IndexError) as error:
            raise TreeError(f"{self.path}: {error}") from None

    # -- a table's file ----------------------------------------------------------------------------

    @cached_property
    def definition(self) -> list[str]:
        """What makes the table, and its rows; an upgrade runs hand-written changes instead."""
        return [s for s in self.statements if not ACCESS.match(sql.without_leading_comments(s))]

    @cached_property
    def access(self) -> list[str]:
        """Policies and privileges: replaced like a function."""
        return [s for s in self.statements if ACCESS.match(sql.without_leading_comments(s))]

    @cached_property
    def created(self) -> tuple[str, str]:
        """The kind and the name of what the file creates."""
        bare = map(sql.without_leading_comments, self.definition)
        found = [match.groups() for match in map(CREATED.match, bare) if match]
        if len(found) != 1:
            raise TreeError(f"{self.path}: creates {len(found)} objects, must be one")
        return found[0]

    @cached_property
    def needs(self) -> set[str]:
        """Names of recall that its definition uses; a literal is one where it is nothing else."""
        return {
            name
            for statement in self.definition
            if not sql.without_leading_comments(statement).startswith("comment on")
            for name in _names(statement)
        } - {self.name}

    # -- SQL ---------------------------------------------------------------------------------------

    @cached_property
    def replaced(self) -> list[str]:
        """The statements that an upgrade runs again where one of them has changed."""
        return self.access if self.kind == "table" else self.statements

    def is_same(self, other: "Unit") -> bool:
        if self.kind == "table":
            return self.access == other.access
        return self.text == other.text

    def mentions(self, names: Iterable[str]) -> bool:
        found = {name for s in self.replaced for name in re.findall(r"\brecall\.(\w+)", s)}
        return not found.isdisjoint(names)

    def create(self) -> list[str]:
        if self.kind == "routine":
            public = f"revoke execute on {self.routine.kind} {self.routine.identity} from public"
            return [self.statements[0], public, *map(render, self.statements[1:])]
        return [render(statement) for statement in self.replaced]

    def drop(self) -> list[str]:
        if self.kind == "routine":
            return [f"drop {self.routine.kind} {self.routine.identity}"]
        return [done for statement in self.replaced[::-1] for done in undo(self.path, statement)]

    def revoke(self) -> list[str]:
        """Takes away what the unit grants, before another version of it says what it grants."""
        return [
            render(re.sub(r"^grant\b(.*)\bto\b", r"revoke\1from", statement, flags=re.DOTALL))
            for statement in map(sql.without_leading_comments, self.replaced)
            if statement.startswith("grant")
        ]


def _names(statement: str) -> Iterator[str]:
    pattern = r"--[^\n]*|'(?P<text>(?:[^']|'')*)'|\brecall\.(?P<name>\w+)"
    for match in re.finditer(pattern, statement):
        whole = re.fullmatch(r"recall\.(\w+)", match["text"] or "")
        if match["name"] or whole:
            yield match["name"] or whole[1]


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
    raise TreeError(f"{path}: cannot be undone: {plain.splitlines()[0]}")


# -- trees and their releases ----------------------------------------------------------------------


@dataclass(frozen=True)
class Tree:
    """A checkout: where its working files and its revisions are."""

    root: Path = ROOT

    @property
    def versions(self) -> Path:
        return self.root / "db/migrations/versions"

    def folder(self, revision: str) -> Path:
        return self.versions / revision

    def is_released(self, revision: str) -> bool:
        return (self.folder(revision) / MANIFEST).exists()

    def released(self) -> list[str]:
        """The released revisions, the first one first."""
        return sorted(path.parent.name for path in self.versions.glob(f"[0-9]*/{MANIFEST}"))

    def head(self) -> str:
        """The revision that is not released yet."""
        found = [path.stem for path in self.versions.glob("[0-9][0-9][0-9][0-9].py")]
        return max(found)

    # -- units ------------------------------------------------------------------------------------

    def units(self, revision: str | None) -> list[Unit]:
        if revision is None:
            return []
        if not self.is_released(revision):
            return self.working_units()
        texts = self.texts()
        missing = self.missing(revision, texts)
        if missing:
            raise TreeError("\n".join(f"{path}: {NOT_KEPT.format(revision)}" for path in missing))
        return checked(
            [
                Unit(path, texts[digest])
                for path, digest in self.manifest(revision).items()
                if not self.is_change(path)
            ]
        )

    def working_units(self) -> list[Unit]:
        files = self.working_files()
        return checked([Unit(str(p.relative_to(self.root)), p.read_text()) for p in files])

    def working_files(self) -> list[Path]:
        return [p for folder in FOLDERS.values() for p in sorted((self.root / "db").glob(folder))]

    # -- what a revision changes by hand -----------------------------------------------------------

    def changes(self, revision: str) -> list[Path]:
        """The files that change tables on the way to a revision."""
        return self._verified(revision, sorted(self.folder(revision).glob("changes/*.up.sql")))

    def changes_back(self, revision: str) -> list[Path]:
        files = sorted(self.folder(revision).glob("changes/*.down.sql"), reverse=True)
        return self._verified(revision, files)

    def _verified(self, revision: str, files: list[Path]) -> list[Path]:
        if self.is_released(revision):
            self.verify_changes(revision)
        return files

    def verify_changes(self, revision: str) -> None:
        known = {p: d for p, d in self.manifest(revision).items() if self.is_change(p)}
        for path in sorted(self.folder(revision).glob("changes/*")):
            name = str(path.relative_to(self.root))
            if known.pop(name, None) != digest(path.read_text()):
                raise TreeError(f"{name}: is not as it was released; restore it from git")
        if known:
            raise TreeError(f"{', '.join(known)}: was released and is gone; restore it from git")

    def is_change(self, path: str) -> bool:
        return path.startswith("db/migrations/")

    # -- manifests, and texts that are kept --------------------------------------------------------

    def manifest(self, revision: str) -> dict[str, str]:
        """Path -> hash, of all that was released."""
        lines = (self.folder(revision) / MANIFEST).read_text().splitlines()
        return {line[66:]: line[:64] for line in lines}

    def write_manifest(self, revision: str) -> None:
        """In the format of sha256sum: `sha256sum -c` in the root says what has changed since."""
        texts = {unit.path: unit.text for unit in self.working_units()}
        for path in sorted(self.folder(revision).glob("changes/*")):
            texts[str(path.relative_to(self.root))] = path.read_text()
        lines = [f"{digest(text)}  {path}\n" for path, text in texts.items()]
        self.folder(revision).mkdir(exist_ok=True)
        (self.folder(revision) / MANIFEST).write_text("".join(lines))

    def kept_files(self) -> list[Path]:
        found = self.versions.glob("[0-9]*/*/**/*.sql")
        return sorted(p for p in found if p.relative_to(self.versions).parts[1] != "changes")

    def texts(self) -> dict[str, str]:
        """Hash -> text, of the working tree and of what is kept."""
        texts = [path.read_text() for path in [*self.working_files(), *self.kept_files()]]
        return {digest(text): text for text in texts}

    def missing(self, revision: str, texts: dict[str, str]) -> dict[str, str]:
        """Path -> hash, of what was released and is neither in the working tree nor kept."""
        return {
            path: digest
            for path, digest in self.manifest(revision).items()
            if not self.is_change(path) and digest not in texts
        }

    def needless(self) -> list[Path]:
        """What is kept and is in the working tree again, or was edited."""
        wanted = {d for revision in self.released() for d in self.manifest(revision).values()}
        wanted -= {digest(path.read_text()) for path in self.working_files()}
        return [path for path in self.kept_files() if digest(path.read_text()) not in wanted]


NOT_KEPT = (
    "is not as revision {} released it, and that text is not kept; run scripts/keep, which takes"
    " it from git"
)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def checked(units: list[Unit]) -> list[Unit]:
    seen: dict[str, Unit] = {}
    for unit in units:
        if unit.kind == "routine" and unit.routine.name != unit.name:
            raise TreeError(f"{unit.path}: holds recall.{unit.routine.name}, must be its name")
        if unit.kind == "table" and unit.created[1] != unit.name:
            raise TreeError(f"{unit.path}: creates recall.{unit.created[1]}, must be its name")
        if unit.key in seen:
            raise TreeError(f"{unit.path}: {seen[unit.key].path} has the same name")
        seen[unit.key] = unit
    return units


def tables(units: list[Unit]) -> list[Unit]:
    """In the order in which they can be created: by stage, and in it what is used comes first."""
    found = {unit.name: unit for unit in units if unit.kind == "table"}
    ordered: list[Unit] = []
    for stage in sorted({unit.stage for unit in found.values()}):
        names = sorted(name for name, unit in found.items() if unit.stage == stage)
        graph = {name: sorted(found[name].needs.intersection(names)) for name in names}
        try:
            ordered += [found[name] for name in TopologicalSorter(graph).static_order()]
        except CycleError as error:
            raise TreeError(f"db/tables/{stage}: {' needs '.join(error.args[1])}") from None
    return ordered


# -- from one state to another ---------------------------------------------------------------------


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
        or not then[unit.key].is_same(unit)
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
            if was[unit.key].is_same(unit):
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
