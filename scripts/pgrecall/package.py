"""What a release gives to those who have no Python: SQL for psql, and a package for pg_tle."""

import os
import re
import subprocess
import sys
from pathlib import Path

from pgrecall.migrate.tree import ROOT, Tree, TreeError

DESCRIPTION = "Retrieval inside PostgreSQL: search by five channels at once, in SQL"
FOR_PSQL = """\
-- pgrecall {version}, installed without Python: as the owner of a UTF8 database that has pgvector
-- 0.8 or newer, or of a server that lets you create it,
--
--     psql -X -v ON_ERROR_STOP=1 -f pgrecall--{version}.sql DATABASE
--
-- It is one transaction: all of it or nothing. alembic can bring the database to later releases.

"""
FOR_PG_TLE = """\
-- pgrecall {version} as a trusted language extension, in a database with the extension pg_tle:
--
--     psql -X -v ON_ERROR_STOP=1 -f pgrecall--{version}.pgtle.sql DATABASE
--     psql -X -c 'create extension pgrecall cascade' DATABASE
--
-- A dump is restored with PGOPTIONS='-c session_replication_role=replica', since the triggers are
-- there before the rows.

select pgtle.install_extension(
    'pgrecall', '{version}', '{description}', $_pgtle_$
{script}$_pgtle_$, '{{vector}}'
);
"""
CONTROL = """\
comment = '{description}'
default_version = '{version}'
relocatable = false
requires = 'vector'
superuser = false
trusted = true
"""
# What users write into the extension's tables is theirs, and pg_dump keeps it; what is there from
# the beginning comes with the extension. A row that came and was changed is kept too: a restore
# (session_replication_role = replica) puts it in place of the one that comes again.
DUMPED = """
create function recall._restore_row() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $function$
begin
    execute pg_catalog.format('delete from %s where %s', tg_relid::regclass, tg_argv[0]) using new;
    return new;
end;
$function$;

comment on function recall._restore_row is
'Trigger while a dump is restored: a row takes the place of the one that has its key, which tg_argv'
' compares with $1.';

revoke all on function recall._restore_row from public;

do $dumped$
declare
    v_table regclass;
    v_key text;
    v_row text;
    v_rows text [];
begin
    for v_table in
        select c.oid::regclass
        from pg_catalog.pg_class as c
        where c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'S')
            and c.relname <> 'alembic_version'
        order by c.relname
    loop
        select pg_catalog.string_agg(pg_catalog.format(
            '%1$I is not distinct from ($1).%1$I', a.attname
        ), ' and ')
        into v_key
        from (
            select indkey
            from pg_catalog.pg_index
            where indrelid = v_table and indisunique and indpred is null and indexprs is null
            order by indisprimary desc, indexrelid
            limit 1
        ) as i
        cross join lateral pg_catalog.unnest(i.indkey) as k (number)
        inner join pg_catalog.pg_attribute as a on a.attrelid = v_table and a.attnum = k.number;
        select pg_catalog.format('row(%s)::text', pg_catalog.string_agg(
            pg_catalog.quote_ident(attname), ', ' order by attnum
        ))
        into v_row
        from pg_catalog.pg_attribute
        where attrelid = v_table and attnum > 0 and not attisdropped;
        v_rows := '{}';
        if v_key is not null then
            execute pg_catalog.format(
                'select array(select %s from %s limit 1001)', v_row, v_table
            ) into v_rows;
        end if;
        continue when pg_catalog.cardinality(v_rows) > 1000;
        perform pg_catalog.pg_extension_config_dump(v_table, case
            when v_rows = '{}' then ''
            else pg_catalog.format('where %s <> all (%L::text[])', v_row, v_rows)
        end);
        continue when v_rows = '{}';
        execute pg_catalog.format(
            'create trigger restore_row before insert on %s for each row'
            ' execute function recall._restore_row(%L)', v_table, v_key
        );
        execute pg_catalog.format('alter table %s enable replica trigger restore_row', v_table);
    end loop;
end;
$dumped$;
"""


def migration(tree: Tree, revision: str) -> str:
    """All statements of an installation, as alembic has them."""
    done = subprocess.run(
        [sys.executable, "-m", "alembic", "upgrade", revision, "--sql"],
        check=False,
        cwd=tree.root,
        env=os.environ | {"PYTHONPATH": str(ROOT / "scripts")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        raise TreeError(f"alembic upgrade {revision} --sql: {done.stderr.strip()}")
    return done.stdout


def extension_script(text: str) -> str:
    """The same for CREATE EXTENSION, which has its own transaction and client."""
    match = re.fullmatch(
        r"\\set ON_ERROR_STOP on\s+set client_encoding = 'UTF8';\s+BEGIN;\n(.*)\nCOMMIT;\s*",
        text,
        re.DOTALL,
    )
    if match is None or "$_pgtle_$" in text:
        raise TreeError("alembic upgrade --sql: is not as an extension's script needs it")
    return match[1] + DUMPED


def write(tree: Tree, version: str, revision: str) -> list[Path]:
    """For psql, for pg_tle, and the folder that dbdev publishes, all in dist."""
    text = migration(tree, revision)
    script = extension_script(text)
    values = {"version": version, "description": DESCRIPTION}
    files = {
        f"pgrecall--{version}.sql": FOR_PSQL.format(**values) + text,
        f"pgrecall--{version}.pgtle.sql": FOR_PG_TLE.format(**values, script=script),
        "pgrecall/pgrecall.control": CONTROL.format(**values),
        f"pgrecall/pgrecall--{version}.sql": script,
        "pgrecall/README.md": (ROOT / "README.md").read_text(),
    }
    written = []
    for name, content in files.items():
        path = tree.root / "dist" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
        written.append(path)
    return written
