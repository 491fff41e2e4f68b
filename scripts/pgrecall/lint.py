"""scripts/lint: the shape of the SQL files, their dollar-quoted bodies, sqlfluff, and ruff."""

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from pgrecall import inventory, lookups
from pgrecall.migrate import sql
from pgrecall.migrate.snapshot import FOLDERS, ROOT, SnapshotError, Tree, Unit, undo, verify
from pgrecall.server import say

LINE_MAX = 100
ROUTINE_MAX = 80
ATTRIBUTES = {
    "function": re.compile(
        r"language (?P<language>plpgsql|sql) (immutable|stable|volatile)"
        r" parallel (safe|restricted|unsafe)( strict)?"
        r" security (?P<security>invoker|definer)( cost \d+)?( rows \d+)?"
        r"(?P<set>( set \w+(=.*?| from current))*)( as)?"
    ),
    "procedure": re.compile(
        r"language (?P<language>plpgsql|sql)"
        r" security (?P<security>invoker|definer)"
        r"(?P<set>( set \w+(=.*?| from current))*)( as)?"
    ),
}
PATH = re.compile(r"set search_path(=(recall|pg_catalog),pg_temp| from current)( |$)")
GRANT = re.compile(
    r"grant execute on (function|procedure) recall\.(\w+) to recall_(reader|writer|admin)"
)
# What stands before a parenthesis and is no function.
SYNTAX = set(
    re.findall(
        r"\w+",
        """
    all and any array as by coalesce distinct else elsif exists from greatest if in least limit not
    nullif or select then values when where with
    """,
    )
)
KEYWORDS = set(
    re.findall(
        r"\w+",
        """
    SELECT FROM WHERE AND OR NOT NULL IS IN EXISTS CASE WHEN THEN ELSE END BEGIN DECLARE IF ELSIF
    LOOP FOR FOREACH WHILE RETURN RETURNS QUERY INSERT INTO UPDATE DELETE VALUES SET PERFORM RAISE
    EXCEPTION USING JOIN LEFT INNER CROSS LATERAL ON GROUP BY ORDER LIMIT UNION ALL DISTINCT AS
    WITH CREATE REPLACE FUNCTION LANGUAGE ARRAY TRUE FALSE EXECUTE FORMAT
    """,
    )
)


def check_tree(tree: Tree) -> list[str]:
    """All that is wrong with the shape of the working files, a sentence each."""
    found = [f"{path}: {text}" for path, text in _frozen(tree)]
    units = []
    for pattern in FOLDERS.values():
        for path in sorted((tree.root / "db").glob(pattern)):
            unit = Unit(str(path.relative_to(tree.root)), path.read_text())
            found += [f"{unit.path}: {text}" for text in _text(unit.text)]
            try:
                _ = unit.statements, unit.kind == "routine" and unit.routine
                units.append(unit)
            except SnapshotError as error:
                found.append(str(error))
    try:
        relations = _relations(tree)
    except (sql.SqlError, SnapshotError) as error:
        return [*found, str(error)]
    routines = {unit.name: unit for unit in units if unit.kind == "routine"}
    checks = {
        "routine": lambda unit: _routine(unit, routines, relations),
        "trigger": lambda unit: _trigger(unit, routines),
        "access": lambda unit: _access(unit, relations),
    }
    seen: dict[str, Unit] = {}
    for unit in units:
        found += [f"{unit.path}: {text}" for text in checks[unit.kind](unit)]
        if seen.setdefault(unit.key, unit) is not unit:
            found.append(f"{unit.path}: {seen[unit.key].path} has the same name")
    return found + [f"{path}: {text}" for path, text in _tables(tree, routines)]


# -- the checks ------------------------------------------------------------------------------------


def _frozen(tree: Tree) -> Iterator[tuple[str, str]]:
    for folder in sorted(tree.versions.glob("[0-9]*/")):
        if not tree.is_released(folder.name):
            yield str(folder.relative_to(tree.root)), "a frozen revision without its hashes"
            continue
        try:
            verify(folder)
        except SnapshotError as error:
            path, _, text = str(error).partition(": ")
            yield str(Path(path).relative_to(tree.root)), text


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


def _relations(tree: Tree) -> set[str]:
    """Tables and types of all revisions."""
    texts = [path.read_text() for path in sorted(tree.versions.glob("**/tables/*.sql"))]
    pattern = r"create (?:unlogged )?(?:table|type|view) recall\.(\w+)"
    return {name for text in texts for name in re.findall(pattern, text)}


def _routine(unit: Unit, routines: dict[str, Unit], relations: set[str]) -> Iterator[str]:
    routine = unit.routine
    if routine.name != unit.name:
        yield f"holds recall.{routine.name}; a file is named after its function"
    if routine.name.startswith("_") and routine.name[1:] in relations:
        yield f"recall._{routine.name[1:]} is also the array type of recall.{routine.name[1:]}"
    if not re.match(r"(-- .+\n){1,3}create or replace ", unit.text):
        yield "must begin with a comment of one to three lines, then create or replace"
    lines = sql.without_leading_comments(unit.statements[0]).count("\n") + 1
    if lines > ROUTINE_MAX:
        yield f"{routine.kind} of {lines} lines, at most {ROUTINE_MAX}"
    for argument in routine.arguments:
        if argument.mode != "out" and not argument.name.startswith("p_"):
            yield f"argument {argument.name} must begin with p_"
    yield from _attributes(routine)
    yield from _companions(unit)
    yield from _body(unit)
    yield from _calls(unit, routines)
    yield from _lookups(unit)


def _attributes(routine: sql.Routine) -> Iterator[str]:
    match = ATTRIBUTES[routine.kind].fullmatch(routine.attributes)
    if match is None:
        order = "language, volatility, parallel, strict, security, cost, rows, set, as"
        if routine.kind == "procedure":
            order = "language, security, set, as"
        yield f"attributes must be, one a line and all stated: {order}"
        return
    is_plain = routine.kind == "function" and not routine.is_atomic
    if (is_plain or match["security"] == "definer") and not PATH.search(match["set"]):
        yield f"a {routine.kind} needs 'set search_path = recall, pg_temp', or 'from current'"
    yield from _names(routine, match["set"])
    if (match["language"] == "sql") != routine.is_atomic:
        yield "language sql goes with begin atomic, everything else is plpgsql"


def _names(routine: sql.Routine, settings: str) -> Iterator[str]:
    """What a body's names and literals mean does not depend on who calls."""
    if routine.is_atomic:
        return
    words = sql.code(routine.body)
    if "set search_path" not in settings:
        # It commits, and so cannot set anything. Operators: test_owner.py.
        for before, word, after in zip(words, words[1:], words[2:], strict=False):
            bare = word.kind == "word" and after.text == "(" and before.text != "."
            if bare and word.text not in SYNTAX:
                yield f"without a search path {word.text}() needs its schema's name"
    has_backslash = any(w.kind == "string" and w.text[0] == "'" and "\\" in w.text for w in words)
    if (
        has_backslash
        and routine.kind == "function"
        and "set standard_conforming_strings=on" not in settings
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
    shouted = sorted({token.text for token in words if token.text in KEYWORDS})
    if shouted:
        yield f"body: lower case, please: {', '.join(shouted)}"
    texts = [token.text.lower() for token in words]
    for place in range(len(texts) - 1):
        if texts[place] == "when" and texts[place + 1] == "others":
            yield "body: 'when others' hides errors; name the conditions"
    declared = re.match(r"\s*declare\n(.*?)^begin$", unit.routine.body, re.DOTALL | re.MULTILINE)
    for line in declared[1].splitlines() if declared else []:
        name = re.match(r" {4}([a-z_]\w*) ", line)
        if name and not name[1].startswith("v_"):
            yield f"body: variable {name[1]} must begin with v_"


def _calls(unit: Unit, routines: dict[str, Unit]) -> Iterator[str]:
    """A stage calls itself and those with a lower number."""
    head = unit.statements[0].partition("language")[0]
    code = " ".join(t.text for t in sql.tokens(unit.routine.body) if t.kind != "comment")
    code = re.sub(r"\bhint\s+=\s+(format\s*\(\s*)?'[^']*'", "", code)  # it tells people what to call
    called = set(re.findall(r"\brecall\s*\.\s*(\w+)\s*\(", head + code))
    called |= set(re.findall(r"(?<![.\w] )\b(_\w+)\s*\(", code))
    stage = unit.path.split("/")[2]
    for name in sorted(called & routines.keys() - {unit.name}):
        other = routines[name].path.split("/")[2]
        if other > stage:
            yield f"stage {stage} must not call recall.{name} of the later stage {other}"
        if unit.routine.is_atomic:
            yield f"begin atomic is for built-ins only, and this calls recall.{name}"


def _lookups(unit: Unit) -> Iterator[str]:
    try:
        for text in lookups.lookups(sql.without_leading_comments(unit.statements[0])):
            yield f"{text}: compare its product_id too"
    except lookups.Unreadable as error:
        yield f"a query cannot be read: {error}"


def _trigger(unit: Unit, routines: dict[str, Unit]) -> Iterator[str]:
    _, _, table, file = unit.path.split("/")
    name = Path(file).stem
    if not re.fullmatch(r"\d\d\d_\w+", name):
        yield "a trigger's file is named NNN_what.sql"
    statement = sql.without_leading_comments(unit.statements[-1])
    match = re.match(
        r"create (?:or replace |constraint )*trigger (\w+)\s.*?\son recall\.(\w+)\b",
        statement,
        re.DOTALL,
    )
    if match is None:
        yield "must end with create or replace trigger … on recall.table"
        return
    if match[1] != f"_{name}" or match[2] != table:
        yield f"must create trigger _{name} on recall.{table}"
    function = re.search(r"execute function recall\.(\w+)\(", statement)
    if function is None or function[1] not in routines:
        yield "must execute a function of the tree"


def _access(unit: Unit, relations: set[str]) -> Iterator[str]:
    if unit.name not in relations:
        yield f"there is no table recall.{unit.name}"
    try:
        for statement in unit.statements:
            undo(unit.path, statement)
    except SnapshotError as error:
        yield str(error).partition(": ")[2]


def _tables(tree: Tree, routines: dict[str, Unit]) -> Iterator[tuple[str, str]]:
    for path in sorted(tree.versions.glob("**/tables/*.sql")):
        name = str(path.relative_to(tree.root))
        is_first = path.parent.parent.name == "0001" or not tree.is_released("0001")
        if path.name.endswith(".down.sql"):
            continue
        if not is_first and not path.with_suffix(".down.sql").exists():
            yield name, f"needs its way back, {path.stem}.down.sql"
        for statement in map(sql.without_leading_comments, sql.statements(path.read_text())):
            if re.match(r"(create|alter) (unlogged )?(unique )?(table|index)", statement):
                for used in sorted(set(re.findall(r"\brecall\.(\w+)\s*\(", statement))):
                    if used in routines and not _is_made_by(statement, used):
                        yield name, f"recall.{used} could never be replaced: a table depends on it"


def _is_made_by(statement: str, name: str) -> bool:
    """`create table recall.x (` and `on recall.x (` are no calls."""
    return bool(re.search(rf"(table|on|references) recall\.{name}\s*\(", statement))


# -- sqlfluff and ruff -----------------------------------------------------------------------------


def run_tools(tree: Tree) -> list[str]:
    """The names of the tools that found something; they print it."""
    folders = ["db/functions", "db/triggers", "db/access", "db/migrations/versions/tables"]
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
