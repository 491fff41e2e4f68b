"""scripts/lint: the shape of the SQL files, their dollar-quoted bodies, sqlfluff, and ruff."""

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from pglast import ast

from pgrecall import inventory, lookups, table_lint, trees
from pgrecall.migrate import sql
from pgrecall.migrate.tree import FOLDERS, ROOT, Tree, TreeError, Unit
from pgrecall.server import say

LINE_MAX = 100
ROUTINE_MAX = 110
ATTRIBUTES = {
    "function": r"language volatility parallel (strict )?security (cost )?(rows )?(set )*(as )?",
    "procedure": r"language security (set )*(as )?",
}
PATHS = ("recall, pg_temp", "pg_catalog, pg_temp")
GRANT = re.compile(
    r"grant execute on (function|procedure) recall\.(\w+) to recall_(reader|writer|admin|monitor)"
)
# Whose arguments have the names that PostgresML's have.
PGML = {
    *("tune", "train", "load_dataset", "fetch_dataset", "deploy", "predict", "predict_batch"),
    *("predict_proba", "explain_predict"),
}
FORBIDDEN = re.compile(r"`([^`]+)`(?: only in ([\w, ]+))?")


def check_tree(tree: Tree) -> list[str]:
    """All that is wrong with the shape of the working files, a sentence each."""
    found = []
    units = []
    for pattern in FOLDERS.values():
        for path in sorted((tree.root / "db").glob(pattern)):
            unit = Unit(str(path.relative_to(tree.root)), path.read_text())
            found += [f"{unit.path}: {text}" for text in _text(unit.text)]
            try:
                _ = unit.statements, unit.kind == "routine" and unit.routine
                _ = unit.kind == "table" and unit.created
                units.append(unit)
            except TreeError as error:
                found.append(str(error))
    routines = {unit.name: unit for unit in units if unit.kind == "routine"}
    relations = {unit.name: unit.stage for unit in units if unit.kind == "table"}
    checks = {
        "routine": lambda unit: _routine(unit, routines, relations),
        "trigger": lambda unit: _trigger(unit, routines),
        "table": lambda unit: table_lint.problems(unit, routines),
    }
    seen: dict[str, Unit] = {}
    for unit in units:
        try:
            found += [f"{unit.path}: {text}" for text in checks[unit.kind](unit)]
        except trees.Unreadable as error:
            found.append(f"{unit.path}: a query cannot be read: {error}")
        if seen.setdefault(unit.key, unit) is not unit:
            found.append(f"{unit.path}: {seen[unit.key].path} has the same name")
    found += [f"{path}: {text}" for path, text in _glossary(tree.root, routines)]
    return found + table_lint.of_tree(tree, units)


# -- the checks ------------------------------------------------------------------------------------


def _text(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LINE_MAX:
            yield f"line {number} has {len(line)} characters, at most {LINE_MAX}"
        if "\t" in line or "\r" in line:
            yield f"line {number} has a tab or carriage return"
        if line != line.rstrip():
            yield f"line {number} ends in a space"
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield "must end with one line end"


def _routine(unit: Unit, routines: dict[str, Unit], relations: dict[str, str]) -> Iterator[str]:
    routine = unit.routine
    if routine.name != unit.name:
        yield f"holds recall.{routine.name}; a file is named after its function"
    if routine.name.startswith("_") and routine.name[1:] in relations:
        yield f"recall._{routine.name[1:]} is also the array type of recall.{routine.name[1:]}"
    if routine.name in relations:
        yield f"recall.{routine.name} is also a type"
    if not re.match(r"(-- .+\n){1,3}create or replace ", unit.text):
        yield "must begin with a comment of one to three lines, then create or replace"
    lines = sql.without_leading_comments(unit.statements[0]).count("\n") + 1
    if lines > ROUTINE_MAX:
        yield f"{routine.kind} of {lines} lines, at most {ROUTINE_MAX}"
    for argument in routine.arguments:
        if argument.mode == "out" or routine.name in PGML:
            continue
        if not argument.name.startswith("p_"):
            yield f"argument {argument.name} must begin with p_"
    yield from _attributes(routine)
    yield from _companions(unit)
    yield from _body(unit)
    yield from _order(unit, routines, relations)
    for text in lookups.lookups(unit.statements[0]):
        yield f"{text}: compare its product_id too"


def _attributes(routine: sql.Routine) -> Iterator[str]:
    order = ATTRIBUTES[routine.kind]
    if not re.fullmatch(order, "".join(f"{name} " for name, _value in routine.attributes)):
        plain = ", ".join(re.findall(r"\w+", order))
        yield f"attributes must be, in this order and all stated: {plain}"
        return
    values = dict(routine.attributes)
    settings = dict(
        re.split(r" (?:= )?", value, maxsplit=1)
        for name, value in routine.attributes
        if name == "set"
    )
    path = settings.get("search_path")
    is_plain = routine.kind == "function" and not routine.is_atomic
    if (is_plain or values["security"] == "true") and path not in (*PATHS, "from current"):
        yield f"a {routine.kind} needs 'set search_path = recall, pg_temp', or 'from current'"
    yield from _literals(routine, settings)
    if (values["language"] == "sql") != routine.is_atomic:
        yield "language sql goes with begin atomic, everything else is plpgsql"


def _literals(routine: sql.Routine, settings: dict[str, str]) -> Iterator[str]:
    """What a body's literals mean does not depend on who calls."""
    has_backslash = any(
        word.kind == "SCONST" and word.text[0] == "'" and "\\" in word.text
        for word in sql.code(routine.body)
    )
    if (
        has_backslash
        and routine.kind == "function"
        and not routine.is_atomic
        and settings.get("standard_conforming_strings") != "on"
    ):
        yield "a literal with a backslash needs 'set standard_conforming_strings = on'"


def _companions(unit: Unit) -> Iterator[str]:
    """comment on, then grants."""
    name, kind = unit.name, unit.routine.kind
    rest = unit.statements[1:]
    if not rest or not re.match(rf"comment on {kind} recall\.{name} is\s", rest[0]):
        yield f"after the {kind} comes: comment on {kind} recall.{name} is '…'"
        rest = [None, *rest]
    for statement in rest[1:]:
        match = GRANT.fullmatch(statement)
        if match is None or match[1] != kind or match[2] != name:
            wanted = f"grant execute on {kind} recall.{name} to recall_…"
            yield f"only '{wanted}' may follow, not: {statement}"
    if not name.startswith("_") and not rest[1:]:
        yield "a public function needs a grant"


def _body(unit: Unit) -> Iterator[str]:
    """What sqlfluff does not see."""
    words = sql.code(unit.routine.body)
    plain = [word.text for word in words if re.match(r"[^\W\d]\w*$", word.text)]
    shouted = sorted({word for word in plain if word != word.lower()})
    if shouted:
        yield f"body: lower case, please: {', '.join(shouted)}"
    # What is one of the few failures that it hides, one function says; another raises a node's own;
    # a third one ends what was begun, before the error is raised again.
    says = {"_provider_failure", "_raise_remote", "_drop_connections"}
    if "when others" in " ".join(plain) and not says.intersection(plain):
        yield "body: 'when others' hides errors; name the conditions"
    for variable in () if unit.routine.is_atomic else trees.declared(unit.routine.body):
        if not variable.name.startswith("v_"):
            yield f"body: variable {variable.name} must begin with v_"


def _order(unit: Unit, routines: dict[str, Unit], relations: dict[str, str]) -> Iterator[str]:
    """A stage calls itself and lower ones, and uses no table or type of a later one."""
    used = trees.uses(unit.statements[0])
    own = unit.stage
    for name in sorted(used.calls & routines.keys() - {unit.name}):
        other = routines[name].stage
        if other > own:
            yield f"stage {own} must not call recall.{name} of the later stage {other}"
        if unit.routine.is_atomic:
            yield f"begin atomic is for built-ins only, and this calls recall.{name}"
    for name in sorted(used.relations & relations.keys()):
        if relations[name] > own:
            yield f"stage {own} must not use recall.{name} of the later stage {relations[name]}"
    if not unit.routine.is_atomic and all(
        name != "set" or not value.startswith("search_path")
        for name, value in unit.routine.attributes
    ):
        # It commits, and so cannot set anything. Operators: test_owner.py.
        for name in sorted(used.bare):
            yield f"without a search path {name} needs its schema's name"


def _glossary(root: Path, routines: dict[str, Unit]) -> Iterator[tuple[str, str]]:
    """The last column of docs/glossary.md: patterns of names that a word is not for."""
    path = root / "docs/glossary.md"
    for line in path.read_text().splitlines() if path.exists() else []:
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)]
        if len(cells) != 5 or "`" not in cells[3]:
            continue
        for match in FORBIDDEN.finditer(cells[3].replace("\\|", "|")):
            allowed = (match[2] or "").split(", ")
            for name, unit in routines.items():
                if re.search(match[1], name) and unit.stage not in allowed:
                    yield unit.path, f"recall.{name} is no name by docs/glossary.md: {cells[1]}"


def _trigger(unit: Unit, routines: dict[str, Unit]) -> Iterator[str]:
    _, _, table, file = unit.path.split("/")
    name = Path(file).stem
    if not re.fullmatch(r"\d\d\d_\w+", name):
        yield "a trigger's file is named NNN_what.sql"
    (trigger,) = trees.statements(unit.statements[-1])
    if not isinstance(trigger, ast.CreateTrigStmt) or trigger.relation.schemaname != "recall":
        yield "must end with create or replace trigger … on recall.table"
        return
    if trigger.trigname != f"_{name}" or trigger.relation.relname != table:
        yield f"must create trigger _{name} on recall.{table}"
    if trees.uses(unit.statements[-1]).calls.isdisjoint(routines):
        yield "must execute a function of the tree"


# -- sqlfluff and ruff -----------------------------------------------------------------------------


def run_tools(tree: Tree) -> list[str]:
    """The names of the tools that found something; they print it."""
    folders = ["db/tables", "db/functions", "db/triggers"]
    given = [folder for folder in folders if any((tree.root / folder).rglob("*.sql"))]
    commands = {
        "sqlfluff": ["sqlfluff", "lint", "--disable-progress-bar", "--nocolor", *given],
        "ruff check": ["ruff", "check", "--quiet", "."],
        "ruff format": ["ruff", "format", "--check", "--quiet", "."],
    }
    failed = []
    for name, command in commands.items():
        say(f"lint: {name}")
        done = subprocess.run([sys.executable, "-m", *command], cwd=tree.root, check=False)
        if done.returncode != 0:
            failed.append(name)
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/lint", description=__doc__.partition(": ")[2])
    parser.add_argument("--quick", action="store_true", help="without sqlfluff and ruff")
    parser.add_argument(
        "--inventory", action="store_true", help="only report functions by stage, and fragments"
    )
    options = parser.parse_args()
    if options.inventory:
        print(*inventory.inventory(ROOT), sep="\n")
        return 0
    tree = Tree(ROOT)
    problems = check_tree(tree)
    for line in problems:
        print(line)
    failed = [] if options.quick else run_tools(tree)
    say(f"lint: {len(problems)} problems of shape" + "".join(f"; {name} failed" for name in failed))
    return 1 if problems or failed else 0


if __name__ == "__main__":
    sys.exit(main())
