"""Every function as plpgsql_check sees it: a finding goes, or its reason stands here."""

import re

import psycopg
import pytest
from pglast import ast
from pgrecall import trees
from pgrecall.migrate.tree import Tree

# Function, finding, why it stays; each must be needed. A cast is told as "from" to "to".
ACCEPTED = [
    ("", r'a literal as first value of "', "read by the variable's type; its text says the same"),
    (
        "",
        r'cast "(integer|smallint)(\[\])?" to "(integer|bigint|numeric|double precision)(\[\])?"'
        r'|cast "real" to "double precision"',
        "a number in a wider type loses nothing, and a written cast would cost the same",
    ),
    ("", r'"\w+" is maybe unmodified; cannot to determine', "columns of a query in a string"),
    ("", r"cannot to determine volatility of used dynamic SQL", "what the string does is not seen"),
    (
        "",
        r'(schema|relation) "(pgml|rds_embedding|recall_in_process|cron)(\.\w+)?" does not exist',
        "a vendor's schema, made by its extension",
    ),
    (
        "_ask_(http|in_process|pgml|rds_ai|rds_embedding)|_fuse_ranks"
        "|_predict_(pgml|summaries|translation)|_explain_(summaries|translation)",
        r'unused parameter "',
        "called by name out of a registry, all with the same arguments",
    ),
    (
        "_http_call",
        r'record "v_answer" is not assigned|not valid plan|result of dynamic SQL'
        r'|never read variable "v_answer"',
        "a row of the extension http, whose type is there when the extension is",
    ),
    (
        "_ask_provider",
        "result of dynamic SQL",
        "what a registry's function gives: a recall._model_answer",
    ),
    ("", r'composite OUT variable "\w+" is not single', "a column that is a row, by intent"),
    ("", r'parameter "found" is shadowed', "a column's name for callers; FOUND is not read there"),
    ("_lock_product", "reached end of function", "the loop has no other end than its returns"),
    (
        "_can_commit|_commit_refusal",
        r"cannot commit while|invalid transaction termination|VOLATILE, should be",
        "commits where it may not, to learn what the server says then",
    ),
    (
        "_(fuse|explain)_.*",
        "STABLE, should be IMMUTABLE",
        "called by name, and others of its registry read tables",
    ),
    (
        "_provider_(failed|rested)",
        "STABLE, should be IMMUTABLE",
        "called to be counted, which a constant would not be",
    ),
    ("_answer_router", r'never read variable "v_set"', "an assignment costs less than a perform"),
    (
        "metrics",
        "text type variable is not sanitized",
        "names of a registry of the owner, put in by %I",
    ),
    (
        "_ask_generator|_start_tuning_job",
        "VOLATILE, should be STABLE",
        "asks a model, which costs and may differ",
    ),
    (
        "build_engine_index",
        "text type variable is not sanitized",
        "a registry's own text, of which only the schema is put in, by %I",
    ),
    (
        "_begin_dataset",
        "text type variable is not sanitized",
        "run with the caller's rights; the name is quoted by recall._name_dataset_table",
    ),
    (
        "_read_records",
        r'text type variable is not sanitized|result of dynamic SQL|"v_batch"',
        "run with the caller's rights; recall._records_query quotes each name in it",
    ),
    (
        "_make_guide_object|(install|remove)_guide_names",
        "text type variable is not sanitized",
        "run with the caller's rights; names are quoted by format",
    ),
    (
        "_by_channel|_channel_(hits|found)|_hits_of_all",
        r"text type variable is not sanitized|not SQL injection safe",
        "recall._channel_sql makes it of a registry's name, put in by %I",
    ),
    (
        "_registry_rows|_take_registry_rows",
        "text type variable is not sanitized|not SQL injection safe",
        "recall.node_registry's own statements, which only the owner writes",
    ),
    (
        "_move_(digests|write)",
        "text type variable is not sanitized",
        "recall.moved_table's own conditions, which only the owner writes",
    ),
    (
        "_reseal_rows|_ask_dblink|_dblink_results|_ask_united|remove_router",
        "text type variable is not sanitized",
        "names of its own list; a call of literals; bodies that only the owner writes",
    ),
    (
        "_refuse_(call|away)|_raise_remote",
        "(STABLE|VOLATILE), should be IMMUTABLE",
        "refuses when called, not when planned",
    ),
    (
        "_answer_(router|united)",
        "text type variable is not sanitized",
        "a router's statement, under its caller's rights and no more",
    ),
    (
        "_ask_plproxy",
        "text type variable is not sanitized",
        "types as the catalog writes them; the statement is an argument",
    ),
    ("enable_plproxy", 'schema "plproxy" does not exist', "it makes the schema itself"),
    ("_fit_(classes|translation)", "reached end of function", "each branch of its case returns"),
    ("_number_class_terms", "pg_temp._class_feature", "a temporary table that it makes"),
    ("(load|fetch)_dataset", 'parameter "limit" is reserved', "the name that PostgresML gave it"),
]
# What an immutable or stable function may call though it is less, and why.
LESS = {
    "immutable": {
        "array_to_string concat format jsonb_build_array jsonb_build_object": "stable for a type"
        " whose text depends on settings, as a time; here of texts and numbers",
        "to_jsonb": "likewise",
        "convert_to": "stable for conversions that somebody may define; here to UTF-8",
        "generate_series length": "stable for times and for bytes, which are not given",
        "_product_requests": "named in the statement that is made, not called",
    },
    "stable": {
        "clock_timestamp _milliseconds_since": "how long a step took, when its time is over",
        "set_config": "for the queries that follow within the function, or for this session",
        "pg_is_in_recovery": "told, as it is now",
        "pg_sleep_for": "waits for a busy server before it asks once more",
        "ts_rewrite": "immutable of three tsqueries; the volatile one runs a query",
        "_answer_messages": "draws the fence around sources, which nobody may guess",
        "_answering_nodes _ask _ask_united _nodes_after_move _nodes_that_find _note_placement"
        " _part_of_document _refuse_parts": "named in a body that is made, not called",
    },
}
FINDINGS = """
    select p.proname, f.level, f.message, f.detail, f.context, p.prosrc
    from pg_catalog.pg_proc as p
    inner join pg_catalog.pg_language as l on l.oid = p.prolang
    left join lateral (
        select t.tgrelid
        from pg_catalog.pg_trigger as t
        where t.tgfoid = p.oid
        order by t.tgrelid
        limit 1
    ) as t on true
    cross join lateral plpgsql_check_function_tb(
        p.oid::regprocedure, coalesce(t.tgrelid, 0)::regclass,
        oldtable => case when t.tgrelid is not null then 'old_rows' end,
        newtable => case when t.tgrelid is not null then 'new_rows' end,
        fatal_errors => false, other_warnings => true, extra_warnings => true,
        performance_warnings => true, security_warnings => true, compatibility_warnings => true
    ) as f
    where p.pronamespace = 'recall'::regnamespace and l.lanname = 'plpgsql'
"""


def _has_literal(body: str, name: str) -> bool:
    """Whether a variable is declared with a literal, or a row of literals."""
    default = next(v.default for v in trees.declared(body) if v.name == name)
    (tree,) = trees.statements(f"select {default}")
    value = tree.targetList[0].val
    parts = value.args if isinstance(value, ast.RowExpr) else [value]
    return all(isinstance(part, ast.A_Const) for part in parts)


def _told(level: str, message: str, detail: str | None, context: str | None, body: str) -> str:
    cast = re.match(r'cast (".+") value to (".+") type', detail or "")
    if cast is None:
        return "; ".join(filter(None, [f"{level}: {message}", detail]))
    variable = re.search(r'local variable "(\w+)" initialization', context or "")
    if variable and _has_literal(body, variable[1]):
        return f'a literal as first value of "{variable[1]}"'
    return f"cast {cast[1]} to {cast[2]}, {context or 'in a statement'}"


@pytest.fixture
def checked(db) -> psycopg.Connection:
    query = "select from pg_available_extensions where name = 'plpgsql_check'"
    if db.execute(query).fetchone() is None:
        pytest.skip("the server has no plpgsql_check")
    db.execute("create extension plpgsql_check")
    # Trigger functions of views that a caller makes are checked on such views.
    db.execute("create schema guides; select recall.install_guide_names('guides')")
    return db


def test_every_finding_has_its_reason(checked) -> None:
    found = {(row[0], _told(*row[1:])) for row in checked.execute(FINDINGS)}
    used = set()
    for function, finding in sorted(found):
        for of, pattern, reason in ACCEPTED:
            if re.fullmatch(of or ".*", function) and re.search(pattern, finding):
                used.add(reason)
                found.discard((function, finding))
    assert sorted(f"{function}: {finding}" for function, finding in found) == []
    # Releases before the stack's find less.
    query = "select extversion >= '2.8' from pg_extension where extname = 'plpgsql_check'"
    if checked.execute(query).fetchone() == (True,):
        assert {reason for _of, _pattern, reason in ACCEPTED} - used == set()


def test_a_finding_is_found(checked) -> None:
    checked.execute(
        "create function recall._wrong(p_x bigint) returns integer language plpgsql as $$"
        " declare v_x integer := p_x; begin execute 'select ' || p_x::text; return v_y; end $$"
    )
    query = f"{FINDINGS} and p.proname = '_wrong'"
    found = " ".join(sorted(_told(*row[1:]) for row in checked.execute(query)))
    assert 'cast "bigint" to "integer"' in found
    assert 'column "v_y" does not exist' in found


@pytest.mark.parametrize("volatility", LESS)
def test_functions_call_what_is_as_constant_as_they_are(db, volatility: str) -> None:
    less = {"immutable": ["s", "v"], "stable": ["v"]}[volatility]
    # A string may name a public one: a hint.
    own = r"pronamespace = 'pg_catalog'::regnamespace or proname ~ '^_'"
    query = f"select distinct proname from pg_proc where ({own}) and provolatile = any(%s)"
    names = {name for (name,) in db.execute(query, [less])}
    accepted = {name for names in LESS[volatility] for name in names.split()}
    found = {}
    for unit in Tree().working_units():
        if unit.kind == "routine" and ("volatility", volatility) in unit.routine.attributes:
            for name in trees.uses(unit.statements[0]).calls & names:
                found.setdefault(name, []).append(unit.name)
    assert {name: by for name, by in found.items() if name not in accepted} == {}
    assert accepted - found.keys() == set()
