"""What the migrations do: checks, roles, and the step from one revision to the next or back.

From nothing a revision is installed as it is, and removed as a whole: what lies between it and the
first one is history. Everything is SQL text, so that `alembic upgrade head --sql` gives the same
database.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import context
from alembic.runtime.migration import RevisionStep
from alembic.util import CommandError
from sqlalchemy.exc import DBAPIError

from pgrecall.migrate import sql
from pgrecall.migrate.tree import ROOT, Step, Tree, TreeError, Unit, plan, render, tables

ROLES = ("recall_reader", "recall_writer", "recall_admin", "recall_monitor")

# One migration at a time: who waits for alembic's table finds the other one's work done. An
# advisory key any session could take.
BEGIN = """
do $begin$
begin
    loop
        begin
            if pg_catalog.to_regclass('recall.alembic_version') is null then
                create schema if not exists recall;
                create table recall.alembic_version (
                    version_num character varying(32) not null
                    constraint alembic_version_pkc primary key
                );
            end if;
            lock table recall.alembic_version in share row exclusive mode;
            exit;
        exception
            when unique_violation or duplicate_table or undefined_table then null;
            when insufficient_privilege then
                raise exception 'role "%" may not create a schema in database "%"',
                    current_user, pg_catalog.current_database()
                    using errcode = 'insufficient_privilege',
                        hint = pg_catalog.format(
                            'Its owner can allow it: grant create on database %I to %I;',
                            pg_catalog.current_database(), current_user
                        );
        end;
    end loop;
end;
$begin$
"""

# Every table, before a row of a catalog is touched: who vacuums a table whose row of pg_class has
# changed waits for this transaction, which may come to wait for that table. Nobody waits for locks
# taken here longer than deadlock_timeout; what cannot be had in time is let go and tried again.
LOCKS = """
do $locks$
declare
    v_patience interval := pg_catalog.current_setting('deadlock_timeout')::interval * 0.7;
    v_before text := pg_catalog.current_setting('lock_timeout');
    v_told timestamptz := pg_catalog.clock_timestamp();
    v_end timestamptz;
    v_lock text;
begin
    loop
        begin
            v_end := pg_catalog.clock_timestamp() + v_patience;
            for v_lock in
                select pg_catalog.format(
                    case c.relkind
                        -- It can be locked in no other way; nothing moves.
                        when 'm' then 'alter materialized view %s set schema recall'
                        else 'lock table %s in access exclusive mode'
                    end, c.oid::pg_catalog.regclass
                )
                from pg_catalog.pg_class as c
                where c.relnamespace = pg_catalog.to_regnamespace('recall')
                    and c.relkind in ('r', 'p', 'm')
                    and not exists (
                        select from pg_catalog.pg_depend as d
                        where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                            and d.objid = c.oid and d.deptype = 'e'
                    )
                -- What every call reads comes first.
                order by c.relname <> 'product', c.relname
            loop
                perform pg_catalog.set_config('lock_timeout', greatest(1, (
                    1000 * extract(epoch from v_end - pg_catalog.clock_timestamp())
                )::integer)::text, true);
                execute v_lock;
            end loop;
            exit;
        exception when lock_not_available then
            if pg_catalog.clock_timestamp() > v_told + interval '10 seconds' then
                v_told := pg_catalog.clock_timestamp();
                raise notice 'pgrecall: waiting for sessions that use the tables';
            end if;
            perform pg_catalog.pg_sleep(0.1 + pg_catalog.random() / 5);
        end;
    end loop;
    perform pg_catalog.set_config('lock_timeout', v_before, true);
end;
$locks$
"""

# The path that functions `from current` keep: nobody else may create anything in it.
SESSION = """
select pg_catalog.set_config(
    'search_path',
    pg_catalog.concat_ws(', ', 'recall', pg_catalog.quote_ident(
        (
            select nullif(n.nspname, 'recall')
            from pg_catalog.pg_extension as e
            join pg_catalog.pg_namespace as n on n.oid = e.extnamespace
            where e.extname = 'vector'
        )
    ), 'pg_temp'),
    true
);
set local client_min_messages = notice;
set local check_function_bodies = on;
set local standard_conforming_strings = on
"""

# Nothing has been created when one of these fails.
PREFLIGHT = """
do $preflight$
declare
    v_encoding text := pg_catalog.current_setting('server_encoding');
    v_need text := 'pgrecall needs pgvector 0.8 or newer';
    v_version text;
begin
    if v_encoding <> 'UTF8' then
        raise exception 'database "%": its encoding is %, and pgrecall needs UTF8',
            pg_catalog.current_database(), v_encoding
            using errcode = 'feature_not_supported',
                hint = 'Make one: create database ... template template0 encoding ''UTF8''.';
    end if;
    if pg_catalog.current_setting('server_version_num')::integer < 150000 then
        raise exception 'the server is PostgreSQL %, and pgrecall needs 15 or newer',
            pg_catalog.current_setting('server_version')
            using errcode = 'feature_not_supported';
    end if;
    if exists (
        select from pg_catalog.pg_class as c
        where c.relnamespace = pg_catalog.to_regnamespace('recall')
            and c.relname <> 'alembic_version' and c.relkind in ('r', 'p', 'v', 'm', 'S')
    ) or exists (
        select from pg_catalog.pg_proc as p
        where p.pronamespace = pg_catalog.to_regnamespace('recall')
            and not exists (
                select from pg_catalog.pg_depend as d
                where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                    and d.objid = p.oid and d.deptype = 'e'
            )
    ) then
        raise exception 'schema recall holds objects already that no migration of pgrecall made'
            using errcode = 'duplicate_schema',
                hint = 'Rename or drop that schema, or use another database.';
    end if;

    select extversion into v_version
    from pg_catalog.pg_extension
    where extname = 'vector';
    if v_version is null then
        select default_version into v_version
        from pg_catalog.pg_available_extensions
        where name = 'vector';
        if v_version is null then
            raise exception '%, and the server does not have it', v_need
                using errcode = 'feature_not_supported',
                    hint = 'Install it on the server (Debian: postgresql-17-pgvector), or have the'
                        ' service enable the extension "vector".';
        end if;
        if (pg_catalog.regexp_match(v_version, '^(\\d+\\.\\d+)'))[1]::numeric < 0.8 then
            raise exception '%, and the server has %', v_need, v_version
                using errcode = 'feature_not_supported', hint = 'Install a newer pgvector.';
        end if;
        begin
            create extension vector schema public;
        exception when insufficient_privilege then
            raise exception '%, and role "%" may not create the extension', v_need, current_user
                using errcode = 'insufficient_privilege',
                    hint = pg_catalog.format(
                        'A superuser runs once, in database %I: create extension vector;',
                        pg_catalog.current_database()
                    );
        end;
    elsif (pg_catalog.regexp_match(v_version, '^(\\d+\\.\\d+)'))[1]::numeric < 0.8 then
        raise exception '%, and the database has %', v_need, v_version
            using errcode = 'feature_not_supported',
                hint = 'Run: alter extension vector update;';
    end if;
end;
$preflight$
"""

# What a migration creates it creates with the rights of who runs it: nobody else may have put a
# function before it, neither while it runs nor later, when functions search the same schemas.
TRUSTED = """
do $trusted$
declare
    v_owner name := (
        select pg_catalog.pg_get_userbyid(n.nspowner)
        from pg_catalog.pg_namespace as n where n.nspname = 'recall'
    );
    v_schema name;
    v_creators text[];
begin
    if not pg_catalog.pg_has_role(current_user, v_owner, 'usage')
        and not exists (select from pg_catalog.pg_roles where rolname = v_owner and rolsuper)
    then
        raise exception 'schema recall belongs to role "%", and not to "%"', v_owner, current_user
            using errcode = 'insufficient_privilege', hint = 'Migrate as its owner.';
    elsif v_owner <> current_user
        and exists (select from pg_catalog.pg_roles where rolname = current_user and rolsuper)
        and not exists (select from pg_catalog.pg_roles where rolname = v_owner and rolsuper)
    then
        raise exception 'schema recall belongs to role "%", which would get the rights of "%"',
            v_owner, current_user
            using errcode = 'insufficient_privilege',
                hint = pg_catalog.format(
                    'Migrate as its owner: PGOPTIONS="-c role=%s" alembic upgrade head', v_owner
                );
    end if;
    for v_schema in
        select n.nspname
        from pg_catalog.pg_namespace as n
        where n.nspname = 'recall' or n.oid = (
            select extnamespace from pg_catalog.pg_extension where extname = 'vector'
        )
    loop
        v_creators := pg_temp._creators(v_schema, pg_catalog.to_regrole(
            pg_catalog.quote_ident(current_user)
        ));
        if v_creators <> '{}' then
            raise exception 'others may create objects in schema "%": %',
                v_schema, pg_catalog.array_to_string(v_creators, ', ')
                using errcode = 'insufficient_privilege',
                    hint = 'Functions with the rights of the owner search this schema. Revoke that'
                        ' right (revoke create on schema … from …), or move pgvector to a schema of'
                        ' your own: create schema extensions; alter extension vector set schema'
                        ' extensions;';
        end if;
    end loop;
end;
$trusted$;
drop function pg_temp._creators
"""

# Several databases of a cluster may do this at once, and a plain owner may not create roles at all.
CREATE_ROLES = """
do $roles$
declare
    -- Each of the first three has the rights of the one before; the last stands alone.
    v_names name[] := array['recall_reader', 'recall_writer', 'recall_admin', 'recall_monitor'];
    v_missing text[] := '{}';
begin
    for v_i in 1..4 loop
        if pg_catalog.to_regrole(v_names[v_i]) is null then
            begin
                execute pg_catalog.format('create role %I', v_names[v_i]);
            exception
                when duplicate_object or unique_violation then null;
                when insufficient_privilege then v_missing := v_missing || v_names[v_i]::text;
            end;
        end if;
        if v_i in (2, 3)
            and pg_catalog.to_regrole(v_names[v_i]) is not null
            and pg_catalog.to_regrole(v_names[v_i - 1]) is not null
            and not exists (
                select from pg_catalog.pg_auth_members
                where roleid = pg_catalog.to_regrole(v_names[v_i - 1])
                    and member = pg_catalog.to_regrole(v_names[v_i])
            )
        then
            begin
                execute pg_catalog.format('grant %I to %I', v_names[v_i - 1], v_names[v_i]);
            exception
                when unique_violation then null;
                when insufficient_privilege then
                    v_missing := v_missing
                        || pg_catalog.format('%s in %s', v_names[v_i], v_names[v_i - 1]);
            end;
        end if;
    end loop;
    if v_missing <> '{}' then
        raise notice 'pgrecall: role "%" may not create roles; left out: %. The owner can use'
            ' everything. For others, see "Roles" in docs/migrations.md.',
            current_user, pg_catalog.array_to_string(v_missing, ', ');
    end if;
end;
$roles$
"""

# Roles that another database, a member or a login still needs stay.
DROP_ROLES = """
do $roles$
declare
    v_role name;
begin
    foreach v_role in array array[
        'recall_monitor', 'recall_admin', 'recall_writer', 'recall_reader'
    ] loop
        continue when not exists (
            select from pg_catalog.pg_roles where rolname = v_role and not rolcanlogin
        ) or exists (
            select from pg_catalog.pg_auth_members as m
            join pg_catalog.pg_roles as r on r.oid = m.member
            where m.roleid = pg_catalog.to_regrole(v_role)
                and r.rolname not in ('recall_writer', 'recall_admin', current_user)
        );
        begin
            execute pg_catalog.format('drop role %I', v_role);
        exception
            when dependent_objects_still_exist or insufficient_privilege or undefined_object
                or object_in_use or internal_error
            then raise notice 'pgrecall: role % stays: %', v_role, sqlerrm;
        end;
    end loop;
end;
$roles$
"""

# Indexes that recall.build_engine_index made of our functions, which may vanish or differ below.
DROP_BUILT_INDEXES = """
do $indexes$
declare
    v_index regclass;
begin
    for v_index in
        select distinct d.objid::regclass
        from pg_catalog.pg_depend as d
        join pg_catalog.pg_class as c on c.oid = d.objid
        join pg_catalog.pg_proc as p on p.oid = d.refobjid
        where d.classid = 'pg_catalog.pg_class'::regclass
            and d.refclassid = 'pg_catalog.pg_proc'::regclass
            and c.relkind = 'i'
            and c.relnamespace = pg_catalog.to_regnamespace('recall')
            and p.pronamespace = c.relnamespace
            and not exists (
                select from pg_catalog.pg_depend as e
                where e.classid = 'pg_catalog.pg_proc'::regclass
                    and e.objid = p.oid and e.deptype = 'e'
            )
    loop
        execute pg_catalog.format('drop index %s', v_index);
        raise notice 'pgrecall: index % is dropped', v_index;
    end loop;
end;
$indexes$
"""

# Each product has a sequence of its own.
DROP_VERSIONS = """
do $versions$
declare
    v_sequence regclass;
begin
    for v_sequence in
        select c.oid::pg_catalog.regclass
        from pg_catalog.pg_class as c
        where c.relnamespace = pg_catalog.to_regnamespace('recall')
            and c.relkind = 'S' and c.relname ~ '^_(version|spent)_[0-9]+$'
    loop
        execute pg_catalog.format('drop sequence %s', v_sequence);
    end loop;
end;
$versions$
"""

CREATE_SCHEMA = "create schema if not exists recall"

# The schema stays where an extension lives in it. Anything else of somebody's makes this fail.
DROP_SCHEMA = """
do $schema$
begin
    if not exists (
        select from pg_catalog.pg_extension
        where extnamespace = pg_catalog.to_regnamespace('recall')
    ) then
        drop schema if exists recall;
    end if;
end;
$schema$
"""


# -- running SQL -----------------------------------------------------------------------------------


def execute(statement: str, path: str = "") -> None:
    """Runs one text as it is: no colon, percent sign or backslash in it means anything here."""
    migration = context.get_context()
    if migration.as_sql:
        migration.impl.static_output(statement.strip() + ";")
        return
    connection = migration.connection
    try:
        connection.execution_options(no_parameters=True).exec_driver_sql(statement)
    except DBAPIError as error:
        raise CommandError(sentence(error, path)) from error


def sentence(error: DBAPIError, path: str = "") -> str:
    """What the server said, without a stack trace: where, message, detail, hint."""
    diagnosis = getattr(error.orig, "diag", None)
    if diagnosis is None or diagnosis.message_primary is None:
        return str(error.orig).strip()
    text = f"{path}: " if path else ""
    text += diagnosis.message_primary
    for name, part in (("detail", diagnosis.message_detail), ("hint", diagnosis.message_hint)):
        text += f"\n  {name}: {part}" if part else ""
    return text


def run(steps: Iterable[Step]) -> None:
    for step in steps:
        for statement in step.statements:
            execute(statement, step.path)


# -- the steps -------------------------------------------------------------------------------------


def check_trust() -> None:
    """By recall._creators, which may not be there yet: as a temporary function."""
    unit = (ROOT / "db/functions/00_core/_creators.sql").read_text()
    execute(sql.statements(unit)[0].replace("recall._creators", "pg_temp._creators"))
    execute(TRUSTED)
    execute(SESSION)


def this_tree() -> Tree:
    return context.config.attributes.get("tree") or Tree()


def look_ahead() -> None:
    """Whether alembic comes from nothing or goes there: then one step does all of it."""
    migration = context.get_context()
    steps = list(migration.opts["fn"](migration.get_current_heads(), migration))
    context.config.attributes["whole"] = None
    if not steps or not all(isinstance(step, RevisionStep) for step in steps):
        return
    if steps[0].is_upgrade and steps[0].revision.down_revision is None:
        context.config.attributes["whole"] = steps[-1].revision.revision
    elif steps[0].is_downgrade and steps[-1].revision.down_revision is None:
        context.config.attributes["whole"] = steps[0].revision.revision


@contextmanager
def sentences() -> Iterator[None]:
    try:
        yield
    except TreeError as error:
        raise CommandError(str(error)) from None


@sentences()
def upgrade(revision: str, down_revision: str | None) -> None:
    tree, whole = this_tree(), context.config.attributes["whole"]
    if whole is None:
        functions = plan(tree.units(down_revision), tree.units(revision))
        run(functions.before)
        run_files(tree, tree.changes(revision))
        run(functions.after)
    elif whole == revision:
        install(tree.units(revision))


@sentences()
def downgrade(revision: str, down_revision: str | None) -> None:
    tree, whole = this_tree(), context.config.attributes["whole"]
    if whole is None:
        functions = plan(tree.units(revision), tree.units(down_revision))
        execute(DROP_BUILT_INDEXES)
        run(functions.before)
        run_files(tree, tree.changes_back(revision))
        run(functions.after)
    elif whole == revision:
        remove(tree.units(revision))


def install(units: list[Unit]) -> None:
    execute(CREATE_ROLES)
    run(Step(unit.path, unit.definition) for unit in tables(units))
    run(plan([], units).after)
    run([Step("schema", [render(f"grant usage on schema recall to {role}") for role in ROLES])])


def remove(units: list[Unit]) -> None:
    """Drops all that the units create, without cascade."""
    execute(DROP_BUILT_INDEXES)
    run(plan(units, []).before)
    execute(DROP_VERSIONS)
    created = [unit.created for unit in tables(units)]
    for kind in (
        "materialized view", "table", "text search configuration", "text search dictionary",
        "type", "sequence",
    ):  # fmt: skip
        names = [f"recall.{name}" for of, name in created if of == kind]
        if names:
            run([Step("db/tables", [f"drop {kind} {', '.join(names)}"])])


def run_files(tree: Tree, files: Iterable[Path]) -> None:
    for path in files:
        run([Step(str(path.relative_to(tree.root)), sql.statements(path.read_text()))])
