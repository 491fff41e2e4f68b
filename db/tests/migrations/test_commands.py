"""drift, apply, release, and the lint: each finds what it should, and nothing else."""

import re
import subprocess

import psycopg
import pytest
from alembic.util import CommandError
from migration_trees import Alembic
from pgrecall import apply, drift, inventory, lint
from pgrecall.keep import KeepError
from pgrecall.migrate import catalog
from pgrecall.migrate.tree import ROOT, Tree
from pgrecall.release import ReleaseError, release

SPOILED = """
    create or replace function recall.products()
    returns table (name text, analyzer text, may_write boolean, created timestamptz)
    language sql stable as $$ select 'mine', 'cjk_en', true, now() $$;
    create function recall.foreign_one() returns integer language sql as 'select 1';
    drop index recall.document_metadata_idx;
    grant select on recall._pending to recall_reader;
    alter table recall.chunk disable row level security;
    drop trigger _010_prepare on recall.chunk;
    drop policy read_document on recall.document;
    comment on function recall.create_product is 'another'
"""
FOUND = {
    "function recall.products()",
    "function recall.foreign_one()",
    "index recall.document_metadata_idx",
    "table recall._pending",
    "table recall.chunk",
    "trigger _010_prepare on recall.chunk",
    "policy read_document on recall.document",
    "function recall.create_product(text,text,name[],name[])",
}


def names(lines: list[str]) -> set[str]:
    return {line.partition(": ")[0] for line in lines}


def test_drift_names_what_differs_and_apply_mends_it(db_url: str) -> None:
    assert drift.drift(db_url, Tree())[1] == []
    alembic = Alembic(Tree(), db_url)
    alembic.execute(SPOILED)
    before = alembic.catalog()
    assert names(drift.drift(db_url, Tree())[1]) == FOUND
    assert catalog.differences(before, alembic.catalog()) == []
    changed, left = apply.apply(db_url, Tree())
    assert names(left) == {"index recall.document_metadata_idx"}
    assert names(changed) == FOUND - names(left)
    assert names(drift.drift(db_url, Tree())[1]) == names(left)


def test_drift_is_no_matter_of_data(db_url: str) -> None:
    with psycopg.connect(db_url) as connection:
        connection.execute("select recall.create_product('p')")
        connection.execute("insert into recall.document (product_name, title) values ('p', 't')")
        connection.execute(
            "create index on recall.embedding using hnsw"
            " ((content_embedding::halfvec(384)) halfvec_cosine_ops) where model_id = 1"
        )
    assert drift.drift(db_url, Tree())[1] == []


def test_drift_of_a_database_without_a_revision_is_a_sentence(empty_db_url: str) -> None:
    with pytest.raises(drift.DriftError, match="has no revision"):
        drift.drift(empty_db_url, Tree())


def test_drift_compares_with_the_revision_that_the_database_has(history, new_database) -> None:
    alembic = Alembic(history.tree, new_database())
    alembic.upgrade("0001")
    assert drift.drift(alembic.url, history.tree) == ("0001", [])


def test_apply_brings_every_kind_of_edit(sandbox, new_database) -> None:
    alembic = Alembic(sandbox.tree, new_database())
    alembic.upgrade()
    sandbox.function("10_next/body", "p_x integer", body="return 7;", grants=("recall_writer",))
    sandbox.function("10_next/renamed", "p_y text", grants=("recall_reader",))
    sandbox.function("10_next/retyped", "p_x integer", "text", grants=("recall_reader",))
    sandbox.function("00_core/_visible", "p_x bigint", "boolean", "return false;")
    sandbox.function("00_core/_on_thing", "", "trigger", "return null;")
    sandbox.function("20_last/fresh", grants=("recall_reader",))
    sandbox.remove("functions/00_core/_gone.sql")
    sandbox.remove("triggers/thing/020_off.sql")
    changed, left = apply.apply(alembic.url, sandbox.tree)
    assert left == []
    assert names(changed) == {
        "function recall.body(integer)",
        "function recall.renamed(integer)",
        "function recall.renamed(text)",
        "function recall.retyped(integer)",
        "function recall._visible(bigint)",
        "function recall._on_thing()",
        "function recall.fresh()",
        "function recall._gone()",
        "trigger _020_off on recall.thing",
    }
    fresh = Alembic(sandbox.tree, new_database())
    fresh.upgrade()
    assert catalog.differences(fresh.catalog(), alembic.catalog()) == []


def test_apply_brings_grants_of_columns(sandbox, new_database) -> None:
    alembic = Alembic(sandbox.tree, new_database())
    alembic.upgrade()
    sandbox.replace(THING, "insert (name)", "insert (odd), update (\n    name\n)")
    changed, left = apply.apply(alembic.url, sandbox.tree)
    assert {line.partition(": ")[0] for line in changed} == {
        "column recall.thing.name",
        "column recall.thing.odd",
    }
    assert left == []


def test_apply_brings_grants_of_whatever_a_file_makes(sandbox, new_database) -> None:
    """And leaves what the file says that it makes."""
    alembic = Alembic(sandbox.tree, new_database())
    alembic.upgrade()
    grant = "\ngrant usage on sequence recall.thing_seq to recall_writer;\n"
    sandbox.replace("tables/00_core/thing_seq.sql", ";\n", f";\n{grant}")
    sandbox.replace(PAIR, "b text", "b text, c integer")
    alembic.execute("grant select on recall.counted to recall_reader")
    changed, left = apply.apply(alembic.url, sandbox.tree)
    assert names(changed) == {"sequence recall.thing_seq", "materialized view recall.counted"}
    assert names(left) == {"column recall.pair.c"}


def test_apply_changes_nothing_when_a_file_is_wrong(sandbox, new_database) -> None:
    alembic = Alembic(sandbox.tree, new_database())
    alembic.upgrade()
    before = alembic.catalog()
    sandbox.function("00_core/_same", "p_x integer", body="return 9;")
    sandbox.function("10_next/body", "p_x integer", body="retrun 7;", grants=("recall_reader",))
    with pytest.raises(CommandError, match=r"10_next/body\.sql: syntax error"):
        apply.apply(alembic.url, sandbox.tree)
    assert catalog.differences(before, alembic.catalog()) == []


# -- release ---------------------------------------------------------------------------------------


def test_a_release_writes_a_manifest_and_opens_the_next(sandbox) -> None:
    sandbox.release("0.1.0")
    versions = sandbox.tree.versions
    manifest = (versions / "0001/sha256").read_text()
    assert len(manifest.splitlines()) == len(sandbox.tree.working_units())
    done = subprocess.run(
        ["sha256sum", "-c"], input=manifest, text=True, cwd=sandbox.tree.root, capture_output=True
    )
    assert done.returncode == 0, done.stdout
    assert [path.name for path in (versions / "0001").iterdir()] == ["sha256"]
    assert 'version = "0.1.0"' in (versions / "0001.py").read_text()
    text = (versions / "0002.py").read_text()
    assert "version = None" in text
    assert 'down_revision = "0001"' in text
    assert '\nversion = "0.1.0"\n' in (sandbox.tree.root / "pyproject.toml").read_text()
    assert sandbox.tree.units("0001") == sandbox.tree.working_units()


def test_the_old_text_is_kept_once_and_from_when_a_file_changes(history) -> None:
    """Each beside the newest release that has it; what moved unchanged is not kept."""
    kept = [str(p.relative_to(history.tree.versions)) for p in history.tree.kept_files()]
    assert "0001/functions/10_next/body.sql" in kept
    assert "0001/functions/10_next/renamed.sql" not in kept  # The head has it again.
    assert "0002/functions/10_next/renamed.sql" in kept
    assert "0001/functions/00_core/_gone.sql" not in kept
    assert "0001/tables/00_core/thing.sql" in kept
    assert "0002/tables/10_next/more.sql" in kept
    assert not [path for path in kept if path.endswith("_same.sql")]
    before = history.tree.units("0001"), history.tree.units("0002")
    text = (history.tree.root / "db/functions/10_next/paired.sql").read_text()
    history.remove("functions/10_next/paired.sql")
    history.write("functions/20_last/paired.sql", text)
    assert history.keep() == []
    assert (history.tree.units("0001"), history.tree.units("0002")) == before


def test_keep_takes_back_what_it_needs_no_more(sandbox) -> None:
    sandbox.release("0.1.0")
    text = (sandbox.tree.root / "db" / BODY).read_text()
    sandbox.function("10_next/body", "p_x integer", body="return 7;", grants=("recall_reader",))
    assert sandbox.keep() == [f"db/migrations/versions/0001/{BODY}"]
    assert sandbox.keep() == []
    sandbox.write(BODY, text)
    found = "\n".join(lint.check_tree(sandbox.tree))
    assert f"versions/0001/{BODY}: no release needs it" in found
    assert sandbox.keep() == []
    assert sandbox.tree.kept_files() == []


def test_keep_says_what_git_does_not_have(sandbox) -> None:
    release(sandbox.tree, "0.1.0", None)
    sandbox.function("10_next/body", "p_x integer", body="return 7;", grants=("recall_reader",))
    with pytest.raises(KeepError, match=f"{BODY}: git has no commit with the text"):
        sandbox.keep()


def test_what_a_release_refuses(sandbox) -> None:
    with pytest.raises(ReleaseError, match="VERSION: must be three numbers"):
        sandbox.release("1.2")
    sandbox.release("0.2.0")
    with pytest.raises(ReleaseError, match="nothing has changed since 0.2.0"):
        sandbox.release("0.3.0")
    sandbox.function("10_next/body", "p_x integer", body="return 7;", grants=("recall_reader",))
    sandbox.keep()
    with pytest.raises(ReleaseError, match="VERSION: 0.1.9 is not above 0.2.0"):
        sandbox.release("0.1.9")
    sandbox.function("10_next/body", "x integer", grants=("recall_reader",))
    with pytest.raises(ReleaseError, match="argument x must begin with p_"):
        sandbox.release("0.3.0")


# -- lint ------------------------------------------------------------------------------------------


def test_the_lint_finds_nothing_in_a_good_tree(history) -> None:
    assert lint.check_tree(history.tree) == []


BODY = "functions/10_next/body.sql"
LATER = "\n    v_late"
USES_LATE = "stage 10_next must not use recall.late of the later stage 20_last"
THING = "tables/00_core/thing.sql"
PAIR = "tables/00_core/pair.sql"
SET = " set search_path = recall, pg_temp"
BY_ID = "by its id, of any product: compare its product_id too"
LOOKUPS = [
    ("perform from recall.chunk where id = p_x;", f"recall.chunk as chunk {BY_ID}"),
    ("perform from chunk as c, t where t.x = c.doc_id;", f"recall.chunk as c {BY_ID}"),
    ("perform from t join embedding as e using (chunk_id);", f"recall.embedding as e {BY_ID}"),
    (
        "perform from chunk as c join document as d"
        " on c.product_id = d.product_id and c.doc_id = d.id where c.id = p_x;",
        f"recall.chunk as c {BY_ID}",
    ),
    (
        "perform from chunk as c join document as d on c.doc_id = d.id where c.product_id = p_x;",
        f"recall.document as d {BY_ID}",
    ),
    (
        "perform from chunk as c where c.id = p_x and exists"
        " (select from embedding as e where e.product_id = c.product_id and e.chunk_id = c.id);",
        f"recall.chunk as c {BY_ID}",
    ),
    (
        "perform from chunk as c where exists (select from unnest(p_x) as u where u = c.id);",
        f"recall.chunk as c {BY_ID}",
    ),
    ("update embedding_job as j set claim = null from t where t.c = j.chunk_id;", BY_ID),
    ("delete from golden_judgement as j using t where j.doc_id = any(t.ids);", BY_ID),
    ("execute 'select from chunk where ' || p_x || ' and id = 1';", BY_ID),
    ("execute format('select from %I.x join chunk as c on %L = c.id', p_x, p_x);", BY_ID),
    ("execute $q$ select from chunk where $q$ || p_x || ' = = id';", "a query cannot be read"),
]
SPOIL = [
    (BODY, "begin\n", "begin\n\t", "tab"),
    (BODY, "begin\n", "begin \n", "ends in a space"),
    (BODY, "begin\n", f"begin\n    -- {'x' * 100}\n", "at most 100"),
    (BODY, "recall.body(", "recall.other(", "a file is named after its function"),
    (BODY, "-- Does body.\n", "", "must begin with a comment of one to three lines"),
    (BODY, "create or replace", "create", "must begin with 'create or replace"),
    (BODY, "p_x integer", "x integer", "argument x must begin with p_"),
    (BODY, " stable", "", "attributes must be, in this order and all stated"),
    (BODY, "stable parallel safe", "parallel safe stable", "attributes must be"),
    (BODY, SET, "", "a function needs 'set search_path"),
    (BODY, SET, " set search_path = pg_temp, recall", "a function needs"),
    (BODY, f"invoker{SET}", "definer", "needs 'set search_path"),
    (BODY, "return p_x;", "return length('\\.');", "standard_conforming_strings"),
    (BODY, "plpgsql", "sql", "language sql goes with begin atomic"),
    (BODY, "comment on", "-- comment on", "after the function comes: comment on"),
    (BODY, "grant execute", "grant all", "only 'grant execute on function recall.body"),
    (BODY, "grant execute", "-- grant execute", "a public function needs a grant"),
    (BODY, "return p_x;", "RETURN p_x;", "body: lower case, please: RETURN"),
    (BODY, "end;", "exception when others then return 1;\nend;", "'when others' hides errors"),
    (BODY, "begin", "declare\n    x integer;\nbegin", "variable x must begin with v_"),
    (BODY, "return p_x;", "return 1;\n" * 110, "function of 117 lines, at most 110"),
    (BODY, "return p_x;", "return recall.later();", "of the later stage 20_last"),
    (BODY, "return p_x;", "return _later();", "of the later stage 20_last"),
    (BODY, "return p_x;", "execute 'select recall.later()';", "of the later stage 20_last"),
    (BODY, "p_x integer", "p_x integer default recall.later()", "of the later stage 20_last"),
    (BODY, "begin", f"declare{LATER} recall.late;\nbegin", USES_LATE),
    (BODY, "begin", f"declare{LATER} recall.late [] := '{{}}';\nbegin", USES_LATE),
    (BODY, "begin", f"declare{LATER} late.a%type;\nbegin", USES_LATE),
    (BODY, "begin", f"declare{LATER} recall.thing := recall.later();\nbegin", "stage 20_last"),
    (BODY, "p_x integer", "p_x integer, p_y recall.late []", USES_LATE),
    (BODY, "return p_x;", "return (select max(a) from late);", USES_LATE),
    (BODY, "return p_x;", "execute format('delete from late where %s', 'a = 1');", USES_LATE),
    (BODY, "return p_x;", "execute 'truncate recall.late';", USES_LATE),
    (BODY, "body", "late", "recall.late is also a type"),
    (BODY, "$$;\n\ncomment", "$a;\n\ncomment", "unterminated"),
    *((BODY, "return p_x;", f"{body}\n    return p_x;", found) for body, found in LOOKUPS),
    (
        "triggers/thing/010_on.sql",
        "trigger _010_on",
        "trigger other",
        "must create trigger _010_on",
    ),
    ("triggers/thing/010_on.sql", "recall._on_thing", "recall._none", "must execute a function of"),
    (
        THING,
        "grant select",
        "vacuum; grant select",
        "has no place in a table's file: vacuum",
    ),
    (
        THING,
        "table recall.thing (",
        "table recall.other (",
        "a file is named after",
    ),
    (
        "tables/00_core/pair.sql",
        "create",
        "create type recall.x as (y text);\ncreate",
        "must be one",
    ),
    (
        THING,
        "bigint primary key",
        "bigint primary key references recall.late (a)",
        "uses recall.late of the later stage 20_last",
    ),
    (
        THING,
        "name text not null",
        "name text not null check (recall._same(1) = 1)",
        "recall._same could never be replaced",
    ),
    (
        "tables/10_next/counted.sql",
        "select count(*)",
        "select recall._same(count(*)::integer)",
        "recall._same could never be replaced",
    ),
]


@pytest.mark.parametrize(("path", "old", "new", "expected"), SPOIL)
def test_the_lint_finds(sandbox, path: str, old: str, new: str, expected: str) -> None:
    sandbox.function("20_last/later", grants=("recall_reader",))
    sandbox.function("20_last/_later")
    sandbox.write("tables/20_last/late.sql", "create table recall.late (a bigint primary key);\n")
    assert lint.check_tree(sandbox.tree) == []
    sandbox.replace(path, old, new)
    found = lint.check_tree(sandbox.tree)
    assert [line for line in found if line.startswith(f"db/{path}: ") and expected in line], found


def test_the_lint_lets_lookups_within_a_product_be(sandbox) -> None:
    body = """perform from chunk as c join document as d
        on c.product_id = d.product_id and c.doc_id = d.id where c.product_id = p_x and c.id = p_x;
    perform from chunk where product_id = any(array[p_x]) and id = p_x;
    perform from chunk as c join document as d on c.product_id = d.product_id and c.doc_id = d.id;
    perform from t join embedding as e using (product_id, chunk_id);
    perform from document as d where d.id = p_x and recall._visible(d.product_id);
    execute 'select from chunk as c where c.product_id = $1 and c.id = $2 and ' || p_x;
    return p_x;"""
    sandbox.replace(BODY, "return p_x;", body)
    assert lint.check_tree(sandbox.tree) == []


def test_the_lint_lets_a_name_of_its_own_hide_a_later_table(sandbox) -> None:
    sandbox.write("tables/20_last/late.sql", "create table recall.late (a bigint primary key);\n")
    body = "return (with late as (select 1 as a) select a from late);"
    sandbox.replace(BODY, "return p_x;", body)
    sandbox.replace(BODY, "end;", "raise 'see late' using hint = 'select recall.later()';\nend;")
    sandbox.function("20_last/later", grants=("recall_reader",))
    assert lint.check_tree(sandbox.tree) == []


GLOSSARY = """
| word | meaning | no function's name |
|---|---|---|
| word | what a person wrote | |
| body | what is not this | `^bod(y\\|ies)$` only in 00_core, 20_last; `thing$` |
"""


def test_the_lint_holds_names_to_the_glossary(sandbox) -> None:
    (sandbox.tree.root / "docs").mkdir()
    (sandbox.tree.root / "docs/glossary.md").write_text(GLOSSARY)
    found = [line.partition(": ") for line in lint.check_tree(sandbox.tree)]
    assert [(path, text) for path, _, text in found] == [
        ("db/functions/10_next/body.sql", "recall.body is no name by docs/glossary.md: body"),
        (
            "db/functions/00_core/_on_thing.sql",
            "recall._on_thing is no name by docs/glossary.md: body",
        ),
    ]


def test_the_inventory_names_fragments_and_their_caller(sandbox) -> None:
    sandbox.function("10_next/_once", body="return recall.body(1);")
    sandbox.function("20_last/_user", body="execute 'select _once()';")
    sandbox.function("20_last/_unused", body="return recall.body(2);")
    found = "\n".join(inventory.inventory(sandbox.tree.root))
    assert re.search(r"^  10_next/_once \d+ 20_last/_user$", found, re.MULTILINE)
    assert re.search(r"nothing calls or names:\n(?:  .+\n)*  20_last/_unused\n", found)
    assert "20_last/_unused.sql" not in found.partition("that stand twice")[2]


def test_the_inventory_finds_copies(sandbox) -> None:
    body = "\n".join(f"perform {number};" for number in range(20))
    for name in ("_one", "_two"):
        sandbox.function(f"20_last/{name}", body=f"perform '{name}';\n{body}\nreturn 1;")
    found = "\n".join(inventory.inventory(sandbox.tree.root))
    assert re.search(
        r"that stand twice: [\d.]+ %(?:.*\n)+?  db/functions/20_last/_one.sql 2\d\n", found
    )


def test_the_lint_finds_names_that_clash(sandbox) -> None:
    sandbox.function("20_last/body", grants=("recall_reader",))
    sandbox.function("10_next/_thing")
    found = "\n".join(lint.check_tree(sandbox.tree))
    assert "db/functions/20_last/body.sql: db/functions/10_next/body.sql has the same name" in found
    assert "recall._thing is also the array type of recall.thing" in found


def test_the_lint_wants_the_way_there_and_back(sandbox) -> None:
    sandbox.release("0.1.0")
    sandbox.replace("tables/00_core/pair.sql", "b text", "b text, c integer")
    sandbox.keep()
    found = lint.check_tree(sandbox.tree)
    assert [line for line in found if "0002/changes is empty: say how a database" in line] == found
    assert [line.partition(":")[0] for line in found] == ["db/tables/00_core/pair.sql"]
    changes = "migrations/versions/0002/changes"
    sandbox.write(f"{changes}/10_pair.up.sql", "alter type recall.pair add attribute c integer;\n")
    found = lint.check_tree(sandbox.tree)
    assert found == [f"db/{changes}/10_pair.up.sql: needs its way back, 10_pair.down.sql"]
    sandbox.write(f"{changes}/10_pair.down.sql", "alter type recall.pair drop attribute c;\n")
    assert lint.check_tree(sandbox.tree) == []


def test_the_lint_wants_what_was_released(history) -> None:
    changed = "db/migrations/versions/0002/changes/20_size.up.sql"
    history.replace(changed.removeprefix("db/"), "length(name)", "1")
    history.replace(f"migrations/versions/0001/{BODY}", "return p_x;", "return 2;")
    history.replace("functions/00_core/_same.sql", "return p_x;", "return 3;")
    found = "\n".join(lint.check_tree(history.tree))
    assert f"db/{BODY}: is not as revision 0001 released it, and that text is not kept" in found
    assert "db/functions/00_core/_same.sql: is not as revision 0001 released it" in found
    assert "db/functions/00_core/_same.sql: is not as revision 0002 released it" in found
    assert f"versions/0001/{BODY}: no release needs it" in found
    assert f"{changed}: is not as it was released; restore it from git" in found


def test_tables_of_a_stage_that_need_each_other_are_told(sandbox) -> None:
    sandbox.write("tables/00_core/a.sql", "create type recall.a as (b recall.b);\n")
    sandbox.write("tables/00_core/b.sql", "create type recall.b as (a recall.a);\n")
    found = lint.check_tree(sandbox.tree)
    assert found == ["db/tables/00_core: a needs b needs a"] or found == [
        "db/tables/00_core: b needs a needs b"
    ]


def test_sqlfluff_and_ruff_find_something(sandbox) -> None:
    (sandbox.tree.root / ".sqlfluff").write_text((ROOT / ".sqlfluff").read_text())
    sandbox.replace("triggers/thing/010_on.sql", "create or replace", "CREATE or replace")
    sandbox.write("migrations/wrong.py", "import os\nx = [1 ]\n")
    assert lint.run_tools(sandbox.tree) == ["sqlfluff", "ruff check", "ruff format"]
