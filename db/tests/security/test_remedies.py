"""What an error, a finding or a notice tells people to run can be run."""

import re

import psycopg
from arguments import SETUP
from pgrecall.server import ROOT

CALL = re.compile(r"\b(?:(call|select) (?:\* from )?)?recall\.([a-z][a-z0-9_]*)\(([^()]*)\)")
# Texts of functions: 'doubled '' quotes', comments of the source left out.
SOURCES = sorted((ROOT / "db" / "functions").glob("*/*.sql"))


def told(source: str) -> str:
    """The string literals of a file, joined as || and adjacency join them."""
    code = re.sub(r"^\s*--.*$", "", source, flags=re.M)
    literals = re.sub(r"'\s*(?:\|\|)?\s*'(?!')", "", code.replace("''", "\u2019"))
    return "\n".join(re.findall(r"'([^']*)'", literals))


def problem(routines: dict[str, tuple], verb: str, name: str, given: str) -> str | None:
    if name not in routines:
        return "is no function"
    is_procedure, least, most, names = routines[name]
    if verb and (verb == "call") != is_procedure:
        return f"cannot be run by {verb}"
    arguments = [a.strip() for a in given.split(",") if a.strip()]
    for argument in arguments:
        named = re.match(r"(p_\w+) =>", argument)
        if named and named[1] not in names:
            return f"has no argument {named[1]}"
    if verb and "…" not in given and not least <= len(arguments) <= most:
        return f"does not take {len(arguments)} arguments"
    return None


def test_what_is_told_exists(db: psycopg.Connection) -> None:
    query = """
        select proname, prokind = 'p', pronargs - pronargdefaults, pronargs, proargnames
        from pg_proc where pronamespace = 'recall'::regnamespace"""
    routines = {name: rest for name, *rest in db.execute(query)}
    problems = [
        f"{source.name}: recall.{name}({given}) {found}"
        for source in SOURCES
        for verb, name, given in CALL.findall(told(source.read_text()))
        if (found := problem(routines, verb, name, given))
    ]
    assert problems == []
    assert problem(routines, "select", "compact", "") and problem(routines, "call", "nosuch", "")
    assert problem(routines, "select", "rate", "1") and problem(routines, "", "rate", "p_x => 1")


def test_remedies_of_the_doctor_run(attack) -> None:
    """Failed jobs, waiting jobs, waiting changes: each remedy is run as the writer it is shown."""
    owner = attack.owner
    vector = owner.execute("select 'vector'::regtype::text").fetchone()[0]
    for statement in SETUP.replace("recall_vector", vector).split(";\n"):
        if statement.strip():
            owner.execute(statement)
    owner.execute("update recall.embedding_job set attempts = 10, last_error = 'refused'")
    owner.execute("select recall.attach_model('trial', 'away')")
    ran = 0
    for (remedy,) in attack.admin.execute(
        "select remedy from recall.doctor() where remedy is not null"
    ).fetchall():
        for match in re.finditer(r"\b(call|select) recall\.\w+\([^()]*\)", remedy):
            if "…" in match[0] or "enable_in_process" in match[0]:
                continue
            with attack.admin.transaction(force_rollback=True):
                attack.admin.execute(match[0])
            ran += 1
    assert ran > 0
