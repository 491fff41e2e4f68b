"""Trees of revisions, and alembic on them within the tests' own process."""

import io
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from pgrecall.keep import keep
from pgrecall.migrate import catalog
from pgrecall.migrate.tree import ROOT, Tree
from pgrecall.release import release, revision_files

FUNCTION = """\
-- {comment}
create or replace function recall.{name}({arguments})
returns {returns}
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    {body}
end;
$$;

comment on function recall.{name} is '{comment}';
"""


@dataclass
class Alembic:
    """A tree's revisions on a database."""

    tree: Tree
    url: str

    def config(self, **attributes: object) -> Config:
        config = Config(str(self.tree.root / "alembic.ini"))
        config.attributes |= {"url": self.url, "quiet": True, "tree": self.tree, **attributes}
        return config

    def upgrade(self, revision: str = "head") -> None:
        command.upgrade(self.config(), revision)

    def downgrade(self, revision: str = "base") -> None:
        command.downgrade(self.config(), revision)

    def offline(self, direction: str, revisions: str) -> str:
        """What `alembic upgrade|downgrade REVISIONS --sql` prints."""
        text = io.StringIO()
        config = self.config()
        config.output_buffer = text
        getattr(command, direction)(config, revisions, sql=True)
        return text.getvalue()

    def catalog(self) -> dict[str, str]:
        with psycopg.connect(self.url) as connection:
            return catalog.read(connection, with_rows=True)

    def execute(self, text: str) -> list[tuple]:
        with psycopg.connect(self.url) as connection:
            cursor = connection.execute(text)
            return cursor.fetchall() if cursor.description else []

    def revisions(self) -> list[str]:
        return [path.stem for path in revision_files(self.tree)]


class Sandbox:
    """A small tree of its own with the real machinery, in git, to be edited and released."""

    def __init__(self, root: Path) -> None:
        self.tree = Tree(root)
        self.tree.versions.mkdir(parents=True)
        for name in ("alembic.ini", "pyproject.toml", "db/migrations/env.py"):
            shutil.copy(ROOT / name, root / name)
        text = (ROOT / f"db/migrations/versions/{Tree().head()}.py").read_text()
        text = re.sub(r"^revision = .*$", 'revision = "0001"', text, flags=re.MULTILINE)
        text = re.sub(r"^down_revision = .*$", "down_revision = None", text, flags=re.MULTILINE)
        (self.tree.versions / "0001.py").write_text(text)
        self.git("init", "-q")

    def git(self, *arguments: str) -> None:
        name = ["-c", "user.name=pgrecall", "-c", "user.email=pgrecall@localhost"]
        subprocess.run(["git", "-C", self.tree.root, *name, *arguments], check=True)

    def write(self, path: str, text: str) -> None:
        file = self.tree.root / "db" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def replace(self, path: str, old: str, new: str) -> None:
        file = self.tree.root / "db" / path
        assert old in file.read_text()
        file.write_text(file.read_text().replace(old, new))

    def remove(self, path: str) -> None:
        (self.tree.root / "db" / path).unlink()

    def function(
        self,
        path: str,
        arguments: str = "",
        returns: str = "integer",
        body: str = "return 1;",
        grants: tuple[str, ...] = (),
    ) -> None:
        name = Path(path).stem
        values = {"name": name, "arguments": arguments, "returns": returns, "body": body}
        text = FUNCTION.format(comment=f"Does {name}.", **values)
        for role in grants:
            text += f"\ngrant execute on function recall.{name} to {role};\n"
        self.write(f"functions/{path}.sql", text)

    def release(self, version: str) -> None:
        """And what is edited afterwards, keep() takes from the commit."""
        release(self.tree, version, None)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", version)

    def keep(self) -> list[str]:
        return keep(self.tree)


def fill(box: Sandbox) -> None:
    """The first revision: a bit of everything that a tree holds."""
    box.write(
        "tables/00_core/thing.sql",
        "-- Things.\n"
        "create table recall.thing (\n"
        "    id bigint primary key default nextval('recall.thing_seq'),\n"
        "    name text not null,\n    odd text default '100 %s :name \\ $$;'\n);\n\n"
        "insert into recall.thing (name) values ('it''s; a -- thing'), (e'\\'\\\\;');\n\n"
        "-- Readers see what is visible.\n"
        "alter table recall.thing enable row level security;\n\n"
        "create policy read_thing on recall.thing for select\nusing (recall._visible(id));\n\n"
        "grant select, update on recall.thing to recall_reader;\n\n"
        "grant insert (name) on recall.thing to recall_writer;\n",
    )
    box.write("tables/00_core/thing_seq.sql", "create sequence recall.thing_seq as bigint;\n")
    box.write("tables/00_core/pair.sql", "create type recall.pair as (a integer, b text);\n")
    box.write(
        "tables/10_next/counted.sql",
        "create materialized view recall.counted as\n"
        "select count(*) as things from recall.thing;\n",
    )
    box.function("00_core/_same", "p_x integer", body="return p_x;")
    box.function("00_core/_gone")
    box.function("00_core/_visible", "p_id bigint", "boolean", "return true;", ("recall_reader",))
    box.function("00_core/_on_thing", "", "trigger", "return new;")
    box.function("10_next/body", "p_x integer", body="return p_x;", grants=("recall_reader",))
    box.function("10_next/renamed", "p_x integer", grants=("recall_reader",))
    box.function("10_next/retyped", "p_x integer", grants=("recall_reader",))
    box.function("10_next/moved", grants=("recall_reader", "recall_writer"))
    box.function("10_next/less", "p_x integer default 1", grants=("recall_reader",))
    box.function(
        "10_next/paired", "p_pair recall.pair", "text", "return p_pair.b;", ("recall_reader",)
    )
    box.write(
        "triggers/thing/010_on.sql",
        "create or replace trigger _010_on\nbefore insert on recall.thing\n"
        "for each row execute function recall._on_thing();\n",
    )
    box.write(
        "triggers/thing/020_off.sql",
        "create or replace trigger _020_off\nbefore update on recall.thing\n"
        "for each row execute function recall._on_thing();\n",
    )


def change(box: Sandbox) -> None:
    """The second revision: everything that can change does."""
    box.write(
        "migrations/versions/0002/changes/10_more.up.sql",
        "create table recall.more (id integer primary key);\n\n"
        "insert into recall.more (id) values (1);\n\n"
        "alter type recall.pair add attribute c integer;\n",
    )
    box.write(
        "migrations/versions/0002/changes/10_more.down.sql",
        "alter type recall.pair drop attribute c;\n\ndrop table recall.more;\n",
    )
    box.write(
        "migrations/versions/0002/changes/20_size.up.sql",
        "-- Of the things that are there, the length of their names.\n"
        "alter table recall.thing add column size integer;\n\n"
        "update recall.thing set size = length(name);\n\n"
        "alter table recall.thing alter column size set not null,\n"
        "add check (size < 1000), alter column size set default 0;\n",
    )
    box.write(
        "migrations/versions/0002/changes/20_size.down.sql",
        "alter table recall.thing drop column size;\n",
    )
    box.write(
        "tables/10_next/more.sql",
        "create table recall.more (id integer primary key);\n\n"
        "insert into recall.more (id) values (1);\n\n"
        "-- All see it.\ngrant select on recall.more to recall_reader;\n",
    )
    box.replace("tables/00_core/pair.sql", "b text", "b text, c integer")
    box.replace(
        "tables/00_core/thing.sql",
        "$$;'\n",
        "$$;',\n    size integer not null default 0 check (size < 1000)\n",
    )
    box.replace(
        "tables/00_core/thing.sql",
        "(name) values ('it''s; a -- thing')",
        "(name, size) values ('it''s; a -- thing', 16)",
    )
    box.replace("tables/00_core/thing.sql", "(e'\\'\\\\;')", "(e'\\'\\\\;', 3)")
    box.function("10_next/body", "p_x integer", body="return p_x + 1;", grants=("recall_reader",))
    box.function("10_next/renamed", "p_y integer", grants=("recall_reader",))
    box.function("10_next/retyped", "p_x integer", "bigint", grants=("recall_writer",))
    box.remove("functions/10_next/moved.sql")
    box.function("20_last/moved", body="return 2;", grants=("recall_reader",))
    box.function("10_next/less", "p_x integer", grants=("recall_reader",))
    box.function("20_last/sees_more", "p_more recall.more", grants=("recall_reader",))
    box.function(
        "00_core/_visible", "p_thing_id bigint", "boolean", "return true;", ("recall_reader",)
    )
    box.remove("functions/00_core/_gone.sql")
    box.remove("triggers/thing/020_off.sql")
    box.replace("triggers/thing/010_on.sql", "before insert on", "before insert or update on")
    box.replace("tables/00_core/thing.sql", "select, update on", "select on")
    box.replace("tables/00_core/thing.sql", "insert (name)", "insert (\n    name, odd\n)")
    box.keep()


def go_back(box: Sandbox) -> None:
    """The head, not released: back on some of it, and a table of its own less."""
    box.function("10_next/renamed", "p_x integer", grants=("recall_reader",))
    box.function("00_core/_gone")
    box.remove("functions/20_last/moved.sql")
    box.remove("functions/20_last/sees_more.sql")
    box.remove("tables/10_next/more.sql")
    box.write("migrations/versions/0003/changes/10_less.up.sql", "drop table recall.more;\n")
    box.write(
        "migrations/versions/0003/changes/10_less.down.sql",
        "create table recall.more (id integer primary key);\n\n"
        "insert into recall.more (id) values (1);\n",
    )
    box.keep()
