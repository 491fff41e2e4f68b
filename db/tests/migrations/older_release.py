"""A made-up older release of the project, which upgraded databases come from.

It differs from the working tree in every way in which releases do: each function's body, a stage,
arguments, triggers, columns, types, checks, indexes, rows, privileges, and what is there no more.
"""

import re
import shutil
from pathlib import Path

import psycopg
from migration_trees import FUNCTION
from pgrecall.migrate.tree import FOLDERS, ROOT, Tree, tables

OLDER = "0000"
SEED = Path(__file__).parents[1] / "upgrade/seed.sql"
STAGE = "90_operate"

# File, what stands in it, and what stood there.
EDITS = [
    (
        "tables/*/document.sql",
        "-- By a hash, since a title may be longer than an index row.\n"
        "create index document_title_idx on recall.document"
        " (product_id, hashtextextended(title, 0));\n\n",
        "",
    ),
    (
        "tables/*/document.sql",
        "alter index recall.document_title_idx alter column 2 set statistics 0;\n\n",
        "",
    ),
    ("tables/*/document.sql", "title, url, key_word, tag, metadata\n", "title, key_word\n"),
    ("tables/*/document.sql", "create policy read_document", "create policy see_document"),
    ("tables/*/product.sql", "between 50 and 1000000", "between 50 and 100000"),
    ("tables/*/setting.sql", "'90', 'days that", "'30', 'days that"),
    (
        "tables/*/golden_judgement.sql",
        "    source text not null default 'given' check (source in ('given', 'rating')),\n",
        "",
    ),
    (
        "tables/*/golden_judgement.sql",
        "alter table recall.golden_judgement alter column source set statistics 0;\n\n",
        "",
    ),
    ("tables/*/_block.sql", "    n smallint not null,\n", "    n integer not null,\n"),
    ("tables/*/answer_part.sql", "    dropped integer,\n    note text\n", "    dropped integer\n"),
    ("functions/*/by_bm25.sql", "p_query", "p_words"),
    ("triggers/product/010_default_strategy.sql", " or update of default_strategy", ""),
]
UP = """
create index document_title_idx on recall.document (product_id, hashtextextended(title, 0));
alter index recall.document_title_idx alter column 2 set statistics 0;
alter table recall.product drop constraint product_max_chars_check,
add constraint product_max_chars_check check (max_chars between 50 and 1000000);
update recall.setting set initial = '90' where name = 'log_days';
alter table recall.golden_judgement
add column source text not null default 'given' check (source in ('given', 'rating')),
alter column source set statistics 0;
alter table recall._block alter column n type smallint;
alter type recall.answer_part add attribute note text;
drop table recall.remark;
"""
DOWN = """
drop index recall.document_title_idx;
alter table recall.product drop constraint product_max_chars_check,
add constraint product_max_chars_check check (max_chars between 50 and 100000);
update recall.setting set initial = '30' where name = 'log_days';
alter table recall.golden_judgement drop column source;
alter table recall._block alter column n type integer;
alter type recall.answer_part drop attribute note;
"""
REMARK = """\
create table recall.remark (
    product_id integer not null references recall.product (id) on delete cascade,
    content text not null
);
"""
REMARK_ACCESS = """
alter table recall.remark enable row level security;

create policy read_remark on recall.remark for select using (recall._may_read(product_id));

grant select on recall.remark to recall_reader;
"""


def older_project(root: Path) -> Tree:
    """A copy of the project, whose history is that release and the working tree."""
    tree, head = Tree(root), Tree().head()
    for folder in FOLDERS.values():
        name = f"db/{folder.partition('/')[0]}"
        shutil.copytree(ROOT / name, root / name)
    for name in ("alembic.ini", "pyproject.toml", "db/migrations/env.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    now = {unit.path: unit.text for unit in tree.working_units()}
    then = _older(now)
    _write(root, now, then)
    tree.versions.mkdir()
    tree.write_manifest(OLDER)
    _write(root, then, now)
    for path, text in then.items():
        if now.get(path) != text:
            kept = tree.folder(OLDER) / path.removeprefix("db/")
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(text)
    _write_revisions(tree, head)
    return tree


def seed(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(SEED.read_text())


def _older(now: dict[str, str]) -> dict[str, str]:
    new_tables = {Path(path).stem for path in now if path.startswith(f"db/tables/{STAGE}/")}
    then = {
        path: text.replace(" as $$\n", " as $$\n-- As it was.\n", 1)
        for path, text in now.items()
        if path.split("/")[2] not in {STAGE, *new_tables}
    }
    for pattern, new, old in EDITS:
        found = [path for path in then if Path(path).match(f"db/{pattern}")]
        assert len(found) == 1 and new in then[found[0]], f"{pattern}: {new!r}: see EDITS"
        then[found[0]] = then[found[0]].replace(new, old)
    path = "db/triggers/qa_log/010_terms.sql"
    then[path.replace("010", "020")] = then.pop(path).replace("_010_", "_020_")
    then["db/functions/00_core/_older.sql"] = FUNCTION.format(
        name="_older", comment="Was.", arguments="", returns="integer", body="return 1;"
    )
    then["db/tables/00_core/remark.sql"] = REMARK + REMARK_ACCESS
    return then


def _write(root: Path, before: dict[str, str], after: dict[str, str]) -> None:
    for path in before.keys() - after.keys():
        (root / path).unlink()
    for path, text in after.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)


def _write_revisions(tree: Tree, head: str) -> None:
    """Its changes, and the stage that it did not have."""
    text = (ROOT / f"db/migrations/versions/{head}.py").read_text()
    for revision, after in ((OLDER, None), (head, OLDER)):
        text = re.sub(r"^revision = .*$", f'revision = "{revision}"', text, flags=re.MULTILINE)
        line = f"down_revision = {after and chr(34) + after + chr(34)}"
        text = re.sub(r"^down_revision = .*$", line, text, flags=re.MULTILINE)
        (tree.versions / f"{revision}.py").write_text(text)
    made = [unit for unit in tables(tree.working_units()) if unit.stage == STAGE]
    changes = tree.folder(head) / "changes"
    changes.mkdir(parents=True)
    (changes / "10_all.up.sql").write_text(
        UP + "".join(f"{statement};\n" for unit in made for statement in unit.definition)
    )
    (changes / "10_all.down.sql").write_text(
        DOWN + REMARK + "".join(f"drop {u.created[0]} recall.{u.name};\n" for u in reversed(made))
    )
