"""Compaction by pg_cron's clock, where the server has it, and what is said where it has not."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import psycopg
import pytest
from pgrecall.server import ROOT

SCHEDULED = """
select jobname, schedule, command from cron.job
where database = current_database() and jobname = 'pgrecall: compact'
"""


def alembic(url: str, *arguments: str) -> None:
    command = [sys.executable, "-m", "alembic", *arguments]
    environment = os.environ | {"DATABASE_URL": url}
    subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True)


@pytest.fixture
def home(databases) -> Iterator[psycopg.Connection]:
    """pgrecall in the database where pg_cron works, and taken out of it again."""
    admin = databases.admin
    where = admin.execute(
        "select setting from pg_settings where name = 'cron.database_name'"
    ).fetchone()
    if where is None:
        pytest.skip("the server does not preload pg_cron")
    url = databases.url(where[0])
    with psycopg.connect(url, autocommit=True) as connection:
        if connection.execute("select to_regnamespace('recall')").fetchone() != (None,):
            pytest.skip(f"database {where[0]} has a schema recall already")
        before = {row[0] for row in connection.execute("select extname from pg_extension")}
        connection.execute("create extension if not exists pg_cron")
        alembic(url, "upgrade", "head")
        try:
            yield connection
        finally:
            connection.execute(
                "select cron.unschedule(jobid) from cron.job"
                " where jobname like 'pgrecall: %' and database = current_database()"
            )
            alembic(url, "downgrade", "base")
            for name in {"pg_cron", "vector"} - before:
                connection.execute(f"drop extension {name}")


def test_pg_cron_compacts(home):
    home.execute("set recall.compaction = 'off'")
    home.execute("select recall.ingest_document('p', 't', 'wal 日誌堆積')")
    assert home.execute("select waiting from recall.compaction_status()").fetchone() == (1,)
    (job,) = home.execute("select recall.schedule_compaction('1 second')").fetchone()
    assert home.execute(SCHEDULED).fetchall() == [
        ("pgrecall: compact", "1 second", "call recall.compact()")
    ]
    end = time.monotonic() + 60
    while home.execute("select waiting from recall.compaction_status()").fetchone() != (0,):
        runs = home.execute(
            "select status, return_message from cron.job_run_details where jobid = %s", [job]
        ).fetchall()
        assert time.monotonic() < end, f"not compacted; {runs}"
        time.sleep(0.2)
    assert home.execute("select * from recall.check_index('p')").fetchall() == []


def test_a_schedule_can_be_changed_and_taken_back(home):
    (job,) = home.execute("select recall.schedule_compaction()").fetchone()
    again = home.execute("select recall.schedule_compaction('*/5 * * * *')").fetchone()
    assert again == (job,)
    assert [row[1] for row in home.execute(SCHEDULED).fetchall()] == ["*/5 * * * *"]
    with pytest.raises(psycopg.Error, match="invalid schedule"):
        home.execute("select recall.schedule_compaction('now and then')")
    assert [row[1] for row in home.execute(SCHEDULED).fetchall()] == ["*/5 * * * *"]
    assert home.execute("select recall.unschedule_compaction()").fetchone() == (True,)
    assert home.execute(SCHEDULED).fetchall() == []
    assert home.execute("select recall.unschedule_compaction()").fetchone() == (False,)


def test_admins_schedule(home):
    home.execute("set role recall_admin")
    home.execute("select recall.schedule_compaction('*/5 * * * *')")
    assert home.execute("select recall.unschedule_compaction()").fetchone() == (True,)
    home.execute("set role recall_writer")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        home.execute("select recall.schedule_compaction()")
    home.execute("reset role")


def test_pg_cron_trains_again(home):
    home.execute("create table public.ticket (text text, label text)")
    grow = "insert into public.ticket select %s || n, %s from generate_series(1, 20) as n"
    for text, label in [("no paper on floor ", "printer"), ("my password, account ", "login")]:
        home.execute(grow, [text, label])
    try:
        home.execute(
            "select recall.tune('tickets', 'text-classification', 'public.ticket', 'label')"
        )
        home.execute(grow, ["the bill of month ", "billing"])
        home.execute("select recall.schedule_training('tickets', '1 second')")
        end = time.monotonic() + 60
        while home.execute("select recall.predict('tickets', 'a bill')").fetchone() != ("billing",):
            runs = home.execute(
                "select status, return_message from cron.job_run_details"
                " where command = 'call recall.retrain(''tickets'')'"
            ).fetchall()
            assert time.monotonic() < end, f"not trained; {runs}"
            time.sleep(0.2)
        unschedule = "select recall.unschedule_training('tickets')"
        assert home.execute(unschedule).fetchone() == (True,)
        assert home.execute(unschedule).fetchone() == (False,)
    finally:
        home.execute("drop table public.ticket")


def test_training_without_pg_cron_is_told_what_to_call(db):
    db.execute("create table t (text text, label text)")
    db.execute("insert into t select 'a ' || n, (n % 2)::text from generate_series(1, 40) as n")
    db.execute("select recall.tune('own', 'text-classification', 't', 'label')")
    for call in ("schedule_training('own')", "unschedule_training('own')"):
        with pytest.raises(psycopg.errors.FeatureNotSupported) as raised:
            db.execute(f"select recall.{call}")
        assert "call recall.retrain(" in (raised.value.diag.message_hint or "")
    with pytest.raises(psycopg.errors.UndefinedObject):
        db.execute("select recall.schedule_training('none')")
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        db.execute("select recall.schedule_training('own', null)")


def test_a_database_without_pg_cron_is_told_where_it_is(db):
    """The fixture's database never has the extension."""
    for call in ("schedule_compaction()", "unschedule_compaction()"):
        with pytest.raises(psycopg.errors.FeatureNotSupported) as raised:
            db.execute(f"select recall.{call}")
        home = db.execute(
            "select setting from pg_settings where name = 'cron.database_name'"
        ).fetchone()
        hint = raised.value.diag.message_hint
        if home is None:
            assert "create extension pg_cron" in hint
        else:
            assert f'in database "{home[0]}"' in hint
            assert f"'call recall.compact()', '{db.info.dbname}'" in hint
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        db.execute("select recall.schedule_compaction(null)")
