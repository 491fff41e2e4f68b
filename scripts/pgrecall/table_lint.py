"""The lint of db/tables and db/migrations: shape, order of stages, and what a release needs."""

import re
from collections.abc import Iterator

from pgrecall import trees
from pgrecall.migrate import sql
from pgrecall.migrate.tree import NOT_KEPT, Tree, TreeError, Unit, tables, undo

STATEMENT = re.compile(
    r"create (unlogged )?(table|materialized view|type|sequence|text search dictionary|"
    r"text search configuration|(unique )?index) |alter (table|index|text search configuration) |"
    r"comment on |insert into "
)


def problems(unit: Unit, routines: dict[str, Unit]) -> Iterator[str]:
    """What is wrong with one file of db/tables."""
    if unit.created[1] != unit.name:
        yield f"creates recall.{unit.created[1]}; a file is named after what it creates"
    for statement in map(sql.without_leading_comments, unit.definition):
        if not STATEMENT.match(statement):
            yield f"has no place in a table's file: {statement.splitlines()[0]}"
        yield from _calls(statement, routines)
    try:
        for statement in unit.access:
            undo(unit.path, statement)
    except TreeError as error:
        yield str(error).partition(": ")[2]


def _calls(statement: str, routines: dict[str, Unit]) -> Iterator[str]:
    for node in trees.statements(statement):
        if isinstance(node, trees.BINDING):
            for called in sorted(trees.uses_of(node).calls & routines.keys()):
                yield f"recall.{called} could never be replaced: a table depends on it"


def of_tree(tree: Tree, units: list[Unit]) -> list[str]:
    """What is wrong with the tables of a tree together, and with its revisions."""
    found = [*_stages(units), *_released(tree), *_changes(tree)]
    try:
        tables(units)
    except TreeError as error:
        found.append(str(error))
    return found


def _stages(units: list[Unit]) -> Iterator[str]:
    made = {unit.name: unit for unit in units if unit.kind == "table"}
    for unit in made.values():
        for name in sorted(unit.needs & made.keys()):
            if made[name].stage > unit.stage:
                yield f"{unit.path}: uses recall.{name} of the later stage {made[name].stage}"


def _released(tree: Tree) -> Iterator[str]:
    texts = tree.texts()
    for revision in tree.released():
        for path in tree.missing(revision, texts):
            yield f"{path}: {NOT_KEPT.format(revision)}"
        try:
            tree.verify_changes(revision)
        except TreeError as error:
            yield str(error)
    for path in tree.needless():
        yield f"{path.relative_to(tree.root)}: no release needs it; run scripts/keep"


def _changes(tree: Tree) -> Iterator[str]:
    """An edited table needs the way there, and back."""
    for path in sorted(tree.versions.glob("[0-9]*/changes/*")):
        name = str(path.relative_to(tree.root))
        if not re.fullmatch(r"\d\d_\w+\.(up|down)\.sql", path.name):
            yield f"{name}: is named NN_what.up.sql or NN_what.down.sql"
        elif path.name.endswith(".up.sql"):
            back = path.name.replace(".up.", ".down.")
            if not path.with_name(back).exists():
                yield f"{name}: needs its way back, {back}"
        elif not path.with_name(path.name.replace(".down.", ".up.")).exists():
            yield f"{name}: there is no such way up"
    head = tree.head()
    if not tree.released() or tree.changes(head):
        return
    try:
        before = {unit.key: unit for unit in tree.units(tree.released()[-1])}
        now = {unit.key: unit for unit in tree.working_units()}
    except TreeError:
        return
    for key in sorted(before.keys() | now.keys()):
        if not key.startswith("table "):
            continue
        was, unit = before.get(key), now.get(key)
        if was is None or unit is None or _bare(was) != _bare(unit):
            yield (
                f"{(unit or was).path}: differs from the last release, and"
                f" db/migrations/versions/{head}/changes is empty: say how a database gets there"
            )


def _bare(unit: Unit) -> list[str]:
    return [sql.without_leading_comments(statement) for statement in unit.definition]
