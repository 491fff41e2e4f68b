"""Reading SQL text: statements, heads, snapshots' differences."""

import pytest
from pgrecall.migrate import sql
from pgrecall.migrate.tree import Tree, Unit, plan, render, tables


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("select 1; select 2", ["select 1", "select 2"]),
        (";;select 1;;", ["select 1"]),
        ("select ';'; select '''a;b'''", ["select ';'", "select '''a;b'''"]),
        (r"select e'\';', 'x\'; select 2", [r"select e'\';', 'x\'", "select 2"]),
        ('select ";"; select 2', ['select ";"', "select 2"]),
        (
            "do $$ a; $b$ ; $b$ $$; select $x$;$$;$x$",
            ["do $$ a; $b$ ; $b$ $$", "select $x$;$$;$x$"],
        ),
        ("select $1; select a$b$ from c", ["select $1", "select a$b$ from c"]),
        ("-- a; b\nselect 1 -- c;\n; /* d; /* e; */ ; */ select 2", None),
        (
            "create function f() returns int begin atomic select case when true then 1 end;"
            " select 2; end; select 3",
            None,
        ),
        ("-- only a comment", []),
    ],
)
def test_statements(text: str, expected: list[str] | None) -> None:
    found = sql.statements(text)
    if expected is None:
        assert len(found) == 2
    else:
        assert found == expected


@pytest.mark.parametrize("text", ["select 'a", 'select "a', "select $$a", "/* a /* b */"])
def test_what_is_not_closed_is_an_error(text: str) -> None:
    with pytest.raises(sql.SqlError, match="line 1: unterminated "):
        sql.statements(text)


def test_a_line_with_an_error_is_named() -> None:
    with pytest.raises(sql.SqlError, match='line 3: syntax error at or near "selec"'):
        sql.statements("select 1;\n-- it\nselec 2")


def test_nothing_of_a_file_is_lost_between_its_statements() -> None:
    for unit in Tree().working_units():
        rest = unit.text
        for statement in unit.statements:
            before, found, rest = rest.partition(statement)
            assert found and set(before) <= set("; \n")
        assert set(rest) <= set("; \n")


def test_the_head_of_a_function() -> None:
    found = sql.routine(
        "-- It.\ncreate or replace function recall.it(\n    p_a text [] default array['x, y'],\n"
        "    in p_b numeric(10, 2) default 1,\n    variadic p_c double precision []\n)\n"
        "returns table (language text, b timestamp with time zone)\n"
        "language plpgsql\nstable\nas $$x$$"
    )
    assert found.identity == "recall.it(text[], numeric(10, 2), double precision[])"
    assert found.returns == "table (language text, b timestamp with time zone)"
    assert [a.mode for a in found.arguments] == ["in", "in", "variadic"]
    assert [a.has_default for a in found.arguments] == [True, True, False]
    assert found.attributes == (("language", "plpgsql"), ("volatility", "stable"), ("as", ""))
    assert (found.kind, found.body, found.is_atomic) == ("function", "x", False)


def test_a_body_in_standard_sql() -> None:
    head = "create or replace function recall.f() returns integer language sql"
    found = sql.routine(f"{head} set x from current begin atomic select 1; end")
    assert (found.body, found.is_atomic) == (" select 1; end", True)
    assert found.attributes == (("language", "sql"), ("set", "x from current"))
    assert sql.routine(f"{head} set x = a, b return 1").body == "return 1"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("select 1", "must begin with 'create or replace"),
        ("create function recall.f() returns int language sql return 1", "must begin with"),
        ("create or replace function f() returns int language sql return 1", "must be named"),
        ("create or replace function recall.f() returns int return 1", "has no 'language'"),
        ("create or replace function recall.f() returns int language sql", "has neither a body"),
        (
            "create or replace function recall.f(int) returns int language sql return 1",
            "argument without a name: int",
        ),
    ],
)
def test_what_is_no_routine_of_the_project(text: str, problem: str) -> None:
    with pytest.raises(sql.SqlError, match=problem):
        sql.routine(text)


def function(arguments: str, returns: str = "integer", body: str = "x", tail: str = "") -> Unit:
    text = f"create or replace function recall.f({arguments}) returns {returns} language plpgsql"
    return Unit("db/functions/00_core/f.sql", f"{text} as $${body}$$;\n{tail}")


@pytest.mark.parametrize(
    ("old", "new", "is_dropped"),
    [
        (function("p_a integer"), function("p_a integer", body="y"), False),
        (function("p_a integer"), function("p_a  integer default 1"), False),
        (function("p_a integer default 1"), function("p_a integer"), True),
        (function("p_a integer"), function("p_b integer"), True),
        (function("p_a integer"), function("p_a bigint"), True),
        (function("p_a integer"), function("p_a integer, p_b text default ''"), True),
        (function("p_a integer"), function("p_a integer", "text"), True),
        (function("", "table (a integer)"), function("", "table (b integer)"), True),
    ],
)
def test_only_what_cannot_be_replaced_is_dropped(old: Unit, new: Unit, is_dropped: bool) -> None:
    found = plan([old], [new])
    assert [step.path for step in found.before] == [old.path] * is_dropped
    assert len(found.after) == 1


def test_what_is_equal_is_not_touched() -> None:
    unit = function("p_a integer")
    found = plan([unit], [Unit(unit.path, unit.text)])
    assert (found.before, found.after) == ([], [])


def test_a_grant_that_goes_is_revoked() -> None:
    old = function("", tail="grant execute on function recall.f to recall_reader;\n")
    (step,) = plan([old], [function("")]).after
    assert "revoke execute on function recall.f from recall_reader" in step.statements[0]


def test_users_of_a_function_that_is_dropped_go_first_and_come_back() -> None:
    trigger = Unit(
        "db/triggers/t/010_f.sql",
        "create or replace trigger _010_f before insert on recall.t execute function recall.f();\n",
    )
    policy = Unit("db/tables/00_core/t.sql", "create policy p on recall.t using (recall.f());\n")
    found = plan([function(""), trigger, policy], [function("", "text"), trigger, policy])
    assert [step.statements for step in found.before] == [
        ["drop policy p on recall.t"],
        ["drop trigger _010_f on recall.t"],
        ["drop function recall.f()"],
    ]
    assert [step.path for step in found.after] == [
        "db/functions/00_core/f.sql", trigger.path, policy.path
    ]  # fmt: skip


def test_a_table_s_file_is_replaced_where_what_it_says_of_access_changes() -> None:
    head = "create table recall.t (a integer);\n\n"
    grant = "-- All.\ngrant select on recall.t to recall_reader;\n"
    old = Unit("db/tables/00_core/t.sql", head + grant)
    found = plan([old], [Unit(old.path, head.replace("a integer", "b integer") + grant)])
    assert (found.before, found.after) == ([], [])
    found = plan([old], [Unit("db/tables/10_next/t.sql", head)])
    assert "revoke select on recall.t from recall_reader" in found.before[0].statements[0]
    assert [step.statements for step in found.after] == [[]]


def test_what_a_table_needs_comes_before_it() -> None:
    def unit(name: str, text: str) -> Unit:
        return Unit(f"db/tables/00_core/{name}.sql", text)

    units = [
        unit("a", "create table recall.a (b recall.b, id bigint default nextval('recall.c'));\n"),
        unit("b", "create type recall.b as (x text); comment on type recall.b is 'recall.a';\n"),
        unit("c", "-- Of recall.a.\ncreate sequence recall.c;\n"),
        unit("d", "create table recall.d (x text default 'see recall.e');\n"),
        unit("e", "create table recall.e (d integer references recall.d (x));\n"),
    ]
    names = [unit.name for unit in tables(units)]
    assert names.index("a") > max(names.index("b"), names.index("c"))
    assert names.index("e") > names.index("d")


def test_a_grant_to_a_role_that_is_not_there_is_passed_over(db) -> None:
    statement = render("grant select on recall.product to recall_reader")
    db.execute(statement)
    db.execute(statement.replace("recall_reader", "recall_nobody"))
    assert render("grant select on recall.product to public") == (
        "grant select on recall.product to public"
    )
