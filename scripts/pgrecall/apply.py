"""scripts/apply: brings functions, triggers and access rules of a database to its revision.

At the head that is the working tree: edit a file, apply, try. Only what differs is touched, in one
transaction. Tables are left alone: what differs there is named.
"""

import argparse
import re
import sys
from typing import Any

import psycopg
from alembic.util import CommandError
from sqlalchemy import Connection

from pgrecall import drift
from pgrecall.migrate import catalog
from pgrecall.migrate.run import ROLES, SESSION
from pgrecall.migrate.tree import Tree, TreeError, Unit
from pgrecall.server import ServerError, database_url, say

RELATIONS = ("table ", "column ", "composite type ", "type ", "sequence ")


class Applier:
    def __init__(self, connection: psycopg.Connection, units: list[Unit]) -> None:
        self.connection = connection
        self.units = units
        self.roles = [
            role for role in ROLES if self._value("select to_regrole(%s) is not null", role)
        ]

    def _value(self, query: str, *parameters: Any) -> Any:
        row = self.connection.execute(query, parameters).fetchone()
        return row and row[0]

    def _run(self, unit: Unit) -> None:
        for statement in unit.create():
            try:
                self.connection.execute(statement)
            except psycopg.Error as error:
                raise CommandError(f"{unit.path}: {str(error).strip()}") from error

    def apply(self, expected: dict[str, str], actual: dict[str, str]) -> None:
        differ = {name for name in expected | actual if expected.get(name) != actual.get(name)}
        redo = self._drop_routines(differ, expected)
        for unit in self.units:
            if unit.kind == "routine" and any(
                re.match(rf'(function|procedure) recall\."?{unit.name}"?\(', name)
                for name in differ
            ):
                self._replace(unit, redo)
        self._apply_triggers(differ, redo, expected)
        self._apply_access(differ | redo)

    # -- routines ----------------------------------------------------------------------------------

    def _drop_routines(self, differ: set[str], expected: dict[str, str]) -> set[str]:
        redo: set[str] = set()
        for name in sorted(differ - expected.keys()):
            kind, _, identity = name.partition(" ")
            if kind in ("function", "procedure"):
                redo |= self._drop_routine(kind, identity)
        return redo

    def _drop_routine(self, kind: str, identity: str) -> set[str]:
        """Drops it with the triggers and policies that use it, and names these."""
        users = self.connection.execute(
            """
            select 'trigger', t.tgname, format('%%s.%%I', c.relnamespace::regnamespace, c.relname)
            from pg_trigger as t join pg_class as c on c.oid = t.tgrelid
            where t.tgfoid = %(routine)s::regprocedure
            union
            select 'policy', p.polname, format('%%s.%%I', c.relnamespace::regnamespace, c.relname)
            from pg_depend as d
            join pg_policy as p on p.oid = d.objid
            join pg_class as c on c.oid = p.polrelid
            where d.classid = 'pg_policy'::regclass and d.refobjid = %(routine)s::regprocedure
            """,
            {"routine": identity},
        ).fetchall()
        for what, user, table in users:
            self.connection.execute(f'drop {what} "{user}" on {table}')
        self.connection.execute(f"drop {kind} {identity}")
        return {f"{what} {user} on {table}" for what, user, table in users}

    def _replace(self, unit: Unit, redo: set[str]) -> None:
        routine = unit.routine
        if self.roles and self._value("select to_regprocedure(%s)", routine.identity):
            self.connection.execute(
                f"revoke all on {routine.kind} {routine.identity} from {', '.join(self.roles)}"
            )
        try:
            with self.connection.transaction():
                self.connection.execute(unit.statements[0])
        except (psycopg.errors.InvalidFunctionDefinition, psycopg.errors.WrongObjectType):
            redo |= self._drop_routine("routine", routine.identity)
        except psycopg.Error:
            pass  # said again, with the file's name, by the next line
        self._run(unit)

    # -- triggers, policies, privileges ------------------------------------------------------------

    def _apply_triggers(self, differ: set[str], redo: set[str], expected: dict[str, str]) -> None:
        changed = {name for name in differ | redo if name.startswith("trigger ")}
        for name in sorted(changed):
            _, trigger, _, table = name.split(" ")
            self.connection.execute(f'drop trigger if exists "{trigger}" on {table}')
        for unit in self.units:
            if unit.kind == "trigger" and _trigger_name(unit) in changed & expected.keys():
                self._run(unit)

    def _apply_access(self, differ: set[str]) -> None:
        kinds = ("table ", "policy ", "sequence ", "materialized view ")
        changed = {name.split(" ")[-1] for name in differ if name.startswith(kinds)}
        columns = {name.split(" ")[-1] for name in differ if name.startswith("column ")}
        changed |= {column.rpartition(".")[0] for column in columns}
        units = {f"recall.{unit.name}": unit for unit in self.units if unit.kind == "table"}
        for relation in sorted(changed):
            self._reset_access(relation)
        for relation in sorted(changed & units.keys()):
            self._run(units[relation])

    def _reset_access(self, relation: str) -> None:
        kind = self._value(
            "select relkind::text from pg_class where oid = to_regclass(%s)", relation
        )
        if kind in ("r", "p"):
            policies = self.connection.execute(
                "select polname from pg_policy where polrelid = to_regclass(%s)", [relation]
            ).fetchall()
            for (policy,) in policies:
                self.connection.execute(f'drop policy "{policy}" on {relation}')
            self.connection.execute(f"alter table {relation} disable row level security")
            self.connection.execute(f"alter table {relation} no force row level security")
        if kind in ("r", "p", "m", "S") and self.roles:
            what = "sequence " if kind == "S" else ""
            self.connection.execute(f"revoke all on {what}{relation} from {', '.join(self.roles)}")


def _trigger_name(unit: Unit) -> str:
    match = re.search(r"\btrigger (\w+)\b.*?\bon (recall\.\w+)", unit.text, re.DOTALL)
    return f"trigger {match[1]} on {match[2]}" if match else ""


def apply(url: str, tree: Tree) -> tuple[list[str], list[str]]:
    """What was changed, and what still differs."""

    def work(outer: Connection, connection: psycopg.Connection, revision: str):
        connection.execute("lock table recall.alembic_version in share row exclusive mode")
        actual = catalog.read(connection)
        nested = outer.begin_nested()
        try:
            expected = drift.reference(outer, revision, tree)
        finally:
            nested.rollback()
        connection.execute(SESSION)
        try:
            Applier(connection, tree.units(revision)).apply(expected, actual)
        except CommandError as error:
            missing = sorted(n for n in expected.keys() - actual.keys() if n.startswith(RELATIONS))
            if not missing:
                raise
            raise CommandError(
                f"{error}\nThe database lacks {', '.join(missing)}: tables are not applied. Make it"
                " anew: alembic downgrade base, alembic upgrade head"
            ) from None
        after = catalog.read(connection)
        return catalog.differences(after, actual), catalog.differences(expected, after)

    return drift.within_transaction(url, work, commit=True)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/apply", description=__doc__.partition(": ")[2].partition("\n")[0]
    )
    parser.add_argument("--database-url", help="default: DATABASE_URL, else the embedded server")
    options = parser.parse_args()
    changed, left = apply(database_url(options.database_url), Tree())
    for line in changed:
        print(line.partition(": ")[0])
    for line in left:
        say(f"not applied, it takes a migration: {line}")
    say(f"{len(changed)} objects applied, {len(left)} left")
    return 1 if left else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (drift.DriftError, ServerError, TreeError, CommandError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(2)
