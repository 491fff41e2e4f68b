"""scripts/functions: writes docs/functions.md, every public function, from the catalog."""

import argparse
import re
import sys
import textwrap
from collections.abc import Iterator

import psycopg
from psycopg.rows import DictRow, dict_row

from pgrecall.scratch import scratch_database
from pgrecall.server import ROOT, ServerError, database_url, say

PAGE = ROOT / "docs" / "functions.md"
WIDTH = 100
HEAD = """\
# Functions

Every public function and procedure by its [room](architecture.md): its signature, what it does, and
the role that may call it. `recall_writer` has the rights of `recall_reader` too, `recall_admin` of
both; `recall_monitor` has none but what names it.

This page is written by `scripts/functions` from the catalog: what is wrong in it is mended in the
function's file, in `comment on`.

## Errors

| SQLSTATE | |
|---|---|
| 22023 | an argument that does not fit; the message names it, and a hint says what would |
| 42704 | a product, strategy, model or the like is not there, or not for the caller: all the same |
| 42501 | a role that may not do this |
| 55000 | something has to be done before, which the hint names |
| 0A000 | an extension is missing |
| 25006, 40001 | a server that is read-only; a transaction to be tried again |
| RC400 to RC503 | a [provider](embeddings.md#errors) failed |

No text that is asked, searched for, analyzed or checked raises.

## Rooms
"""
QUERY = """
    select p.proname as name, p.prokind = 'p' as is_procedure, p.proretset as is_set,
        format_type(p.prorettype, null) as result,
        obj_description(p.oid, 'pg_proc') as comment,
        array(
            select distinct a.grantee::regrole::text
            from aclexplode(p.proacl) as a
            where a.grantee <> p.proowner and a.grantee <> 0
        ) as roles,
        (
            select json_agg(
                json_build_object(
                    'name', a.name, 'mode', coalesce(a.mode, 'i'),
                    'type', format_type(a.type, null),
                    'default', pg_get_function_arg_default(p.oid, a.place::integer)
                ) order by a.place
            )
            from unnest(
                coalesce(p.proallargtypes, p.proargtypes::oid[]), p.proargnames, p.proargmodes
            ) with ordinality as a (type, name, mode, place)
        ) as arguments
    from pg_proc as p
    where p.pronamespace = 'recall'::regnamespace and p.prokind in ('f', 'p')
        and p.proname !~ '^_'
        and p.prorettype <> 'trigger'::regtype
        and not exists (
            select from pg_depend as d
            where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'
        )
    order by p.proname, p.oid
"""


def stages() -> dict[str, str]:
    """The room of each function: the folder that its file stands in."""
    return {path.stem: path.parent.name for path in (ROOT / "db" / "functions").glob("*/*.sql")}


def page(connection: psycopg.Connection) -> str:
    """docs/functions.md as the catalog has it."""
    with connection.cursor(row_factory=dict_row) as cursor, connection.transaction():
        cursor.execute("set local search_path = pg_catalog")
        routines = cursor.execute(QUERY).fetchall()
    rooms: dict[str, list[DictRow]] = {}
    stage = stages()
    for routine in routines:
        rooms.setdefault(stage[routine["name"]], []).append(routine)
    index = "".join(
        f"| `{room}` | {', '.join(_link(r['name']) for r in rooms[room])} |\n"
        for room in sorted(rooms)
    )
    entries = "".join(
        f"\n## {room}\n" + "".join(f"\n{_entry(routine)}" for routine in rooms[room])
        for room in sorted(rooms)
    )
    return f"{HEAD}\n| room | functions |\n|---|---|\n{index}{entries}"


def _link(name: str) -> str:
    return f"[{name}](#{name})"


def _entry(routine: DictRow) -> str:
    roles = ", ".join(f"`{role}`" for role in sorted(routine["roles"])) or "its owner"
    comment = _escaped(" ".join(routine["comment"].split()))
    return (
        f"### {routine['name']}\n\n"
        f"```sql\n{_signature(routine)}\n```\n\n"
        f"{_wrapped(comment)}\n\n"
        f"May be called by {roles}.\n"
    )


def _signature(routine: DictRow) -> str:
    arguments = routine["arguments"] or []
    given = [_argument(a) for a in arguments if a["mode"] != "t"]
    columns = [_argument(a) for a in arguments if a["mode"] == "t"]
    text = _listed(
        ("call " if routine["is_procedure"] else "") + f"recall.{routine['name']}", given
    )
    if columns:
        return text + "\n" + _listed("returns table ", columns)
    if routine["is_procedure"]:
        return text
    return text + "\nreturns " + ("setof " if routine["is_set"] else "") + _type(routine["result"])


def _argument(argument: dict[str, str]) -> str:
    words = [argument["name"], _type(argument["type"])]
    if argument["mode"] in "obv":
        words.insert(0, {"o": "out", "b": "inout", "v": "variadic"}[argument["mode"]])
    if argument["default"] is not None:
        words += [
            "default",
            re.sub(r"::[\w ]+(\[\])?$", "", argument["default"]).replace("NULL", "null"),
        ]
    return " ".join(words)


def _type(name: str) -> str:
    """pgvector's types without their schema, which is another in every database."""
    return re.sub(r"^\w+\.(vector|halfvec)\b", r"\1", name)


def _listed(head: str, items: list[str]) -> str:
    line = f"{head}({', '.join(items)})"
    if len(line) <= WIDTH:
        return line
    return f"{head}(\n    " + ",\n    ".join(items) + "\n)"


def _escaped(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return re.sub(r"(\\|\*|<|\[(?=[^\]]*\]\()|(?<!\w)_|_(?!\w))", r"\\\1", text)


def _wrapped(text: str) -> str:
    lines = textwrap.wrap(text, WIDTH - 1, break_long_words=False, break_on_hyphens=False)
    # A line that begins so would be a list, a heading or a table.
    return "\n".join(re.sub(r"^([-+#|>=]|\d+[.)] )", r"\\\1", line) for line in lines)


def differences(written: str, wanted: str) -> Iterator[str]:
    """The functions whose entries differ."""
    old, new = (
        dict(re.findall(r"^### (\w+)\n(.*?)(?=^##|\Z)", t, re.M | re.S)) for t in (written, wanted)
    )
    yield from sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/functions", description=__doc__.partition(": ")[2]
    )
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if it would differ")
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    options = parser.parse_args()
    with (
        scratch_database(database_url(options.database_url)) as scratch,
        psycopg.connect(scratch) as connection,
    ):
        wanted = page(connection)
    written = PAGE.read_text() if PAGE.exists() else ""
    for name in differences(written, wanted):
        print(name)
    if not options.check:
        PAGE.write_text(wanted)
    return 1 if options.check and written != wanted else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(2)
