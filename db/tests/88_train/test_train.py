"""Training that commits: what another session sees, and what is left when the server is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress

import psycopg
import pytest
from pgrecall.server import ROOT, Embedded

TICKETS = """
    create table ticket as
    select
        case n %% 2 when 0 then 'The printer has no paper, floor ' || n
        else 'I forgot my password, account ' || n end as text,
        (array['hardware', 'login'])[n %% 2 + 1] as label
    from generate_series(1, %s) as n
"""
TRAIN = "call recall.train('tickets', 'text-classification', 'ticket', 'label')"


@pytest.fixture
def own_server(tmp_path, monkeypatch) -> Iterator[str]:
    """A server that may be killed."""
    monkeypatch.setenv("PGRECALL_DATA", str(tmp_path))
    server = Embedded("killed")
    try:
        server.start()
        server.create_database()
        url = server.url()
        subprocess.run(
            [sys.executable, "-m", "alembic", "upgrade", "head"],
            check=True,
            cwd=ROOT,
            env=os.environ | {"DATABASE_URL": url},
        )
        yield url
    finally:
        server.stop()


def states(db: psycopg.Connection) -> list[tuple]:
    return db.execute("select id, status, state ->> 'phase' from recall.trained_model").fetchall()


def test_killed_training_goes_on(own_server):
    with psycopg.connect(own_server, autocommit=True) as db:
        db.execute(TICKETS % 6000)
        db.execute("create view few as select * from ticket limit 200")
        db.execute("select recall.tune('tickets', 'text-classification', 'few', 'label')")
        deployed = db.execute("select max(model_id) from recall.deployment").fetchone()
    watch = psycopg.connect(own_server, autocommit=True)
    with psycopg.connect(own_server, autocommit=True) as db:
        pid = db.info.backend_pid

        def kill(notice: psycopg.errors.Diagnostic) -> None:
            if "features of 6000" in str(notice.message_primary):
                os.kill(pid, signal.SIGKILL)

        db.add_notice_handler(kill)
        with pytest.raises(psycopg.OperationalError):
            db.execute(TRAIN)
    with connect_again(own_server, watch) as db:
        assert states(db)[1][1:] in {("training", "features"), ("training", "terms")}
        predicted = "select recall.predict('tickets', 'a new password')"
        assert db.execute(predicted).fetchone() == ("login",)
        assert db.execute("select max(model_id) from recall.deployment").fetchone() == deployed
        notices: list[str] = []
        db.add_notice_handler(lambda n: notices.append(str(n.message_primary)))
        db.execute(TRAIN)
        assert notices[0] == "model 2 goes on where it was left"
        assert [s for _, s, _ in states(db)] == ["ready", "ready"]
        assert db.execute("select max(model_id) from recall.deployment").fetchone() == (2,)


def connect_again(url: str, watch: psycopg.Connection) -> psycopg.Connection:
    """When the server has seen that a process is gone, ended the others, and recovered."""
    with suppress(psycopg.OperationalError):
        while True:
            watch.execute("select pg_sleep(0.1)")
    for _ in range(1500):
        with suppress(psycopg.OperationalError):
            return psycopg.connect(url, autocommit=True)
        time.sleep(0.2)
    return psycopg.connect(url, autocommit=True)


def test_two_sessions_do_not_train_one_project(db, db_url):
    db.execute(TICKETS % 300)
    with psycopg.connect(db_url, autocommit=True) as other:
        errors: list[str] = []

        def meanwhile(_: psycopg.errors.Diagnostic) -> None:
            if not errors:
                try:
                    db.execute(TRAIN)
                except psycopg.Error as error:
                    errors.append(f"{error.sqlstate} {error.diag.message_primary}")

        other.add_notice_handler(meanwhile)
        other.execute(TRAIN)
    assert errors == ['55006 project_name: another session trains project "tickets"']
    assert [status for _, status, _ in states(db)] == ["ready"]


@pytest.fixture
def tuner(db: psycopg.Connection) -> Iterator[str]:
    db.execute("create role note_tuner in role recall_writer")
    yield "note_tuner"
    db.execute("reset role; drop owned by note_tuner; drop role note_tuner")


def test_a_view_is_read_as_the_caller_reads_it(db, tuner):
    """Row-level security holds, and what a view calls is found by the caller's search_path."""
    db.execute(TICKETS % 300)
    db.execute("create table note as select text, label, 'other' as owner from ticket limit 100")
    db.execute("update note set owner = %s where ctid < '(0,41)'", [tuner])
    db.execute("alter table note enable row level security")
    db.execute("create policy own on note using (owner = current_user)")
    db.execute("create schema t_own authorization note_tuner")
    db.execute("grant select on note to note_tuner")
    db.execute("set role note_tuner; set search_path = t_own, public")
    db.execute(
        "create function shout(text) returns text language sql"
        " begin atomic select pg_catalog.upper($1); end"
    )
    db.execute("create view loud as select shout(text) as text, label from note")
    db.execute("alter view loud set (security_invoker = true)")
    db.execute("select recall.tune('notes', 'text-classification', 'loud', test_size => 0.25)")
    counts = "select train_count + test_count from recall.project_snapshot"
    assert db.execute(counts).fetchone() == (40,)


def test_what_the_first_step_refuses_leaves_nothing(db):
    """A model of vectors that nobody can ask, an analyzer that is not there, one label only."""
    db.execute(TICKETS % 300)
    db.execute("create view same as select text, 'a' as label from ticket")
    for relation, options in [
        ("ticket", '{"vectors": "none"}'),
        ("ticket", '{"vectors": "multilingual-e5-small"}'),
        ("ticket", '{"analyzer": "none"}'),
        ("same", "{}"),
    ]:
        with pytest.raises(psycopg.Error) as caught:
            db.execute(
                f"call recall.train('t', 'text-classification', '{relation}', 'label',"
                f" hyperparams => '{options}')"
            )
        assert caught.value.sqlstate in ("22023", "42704")
        for table in "project", "project_snapshot", "trained_model", "_record", "_class":
            assert db.execute(f"select count(*) from recall.{table}").fetchone() == (0,), table


def test_a_grown_table_is_trained_again_as_before(db):
    """With all that was given the last time; and not for nothing."""
    notices: list[str] = []
    db.add_notice_handler(lambda n: notices.append(str(n.message_primary)))
    db.execute(TICKETS % 200)
    db.execute("create table pair as select text as one, text as other, label from ticket")
    db.execute(
        "select recall.tune('again', 'text-pair-classification', 'pair', 'label',"
        ' hyperparams => \'{"cost": 0.3, "dataset_args":'
        ' {"text1_column": "one", "text2_column": "other"}}\','
        " test_size => 30, test_sampling => 'last', automatic_deploy => false)"
    )
    models = "select count(*) from recall.trained_model"
    db.execute("call recall.retrain('again')")
    assert notices[-1] == "again: 200 records, of which 0 are new, too few to train again"
    assert db.execute(models).fetchone() == (1,)
    db.execute("insert into pair select 'a new one', 'another', 'hardware' from pair limit 5")
    db.execute("call recall.retrain('again', 6)")
    assert db.execute(models).fetchone() == (1,)
    db.execute("call recall.retrain('again')")
    kept = (
        "select count(distinct (m.hyperparams, m.trainer, m.automatic_deploy, s.text_a_column,"
        " s.text_b_column, s.y_column_name, s.test_size, s.test_sampling)), count(*),"
        " max(s.train_count) from recall.trained_model as m"
        " inner join recall.project_snapshot as s on s.id = m.snapshot_id"
    )
    assert db.execute(kept).fetchone() == (1, 2, 175)
    assert db.execute("select count(*) from recall.deployment").fetchone() == (0,)
    db.execute("call recall.retrain('again', 0)")
    assert db.execute(models).fetchone() == (3,)
    for call, state in [("'none'", "42704"), ("'again', null", "22023"), ("null", "42704")]:
        with pytest.raises(psycopg.Error) as caught:
            db.execute(f"call recall.retrain({call})")
        assert caught.value.sqlstate == state
    db.execute("drop table pair")
    with pytest.raises(psycopg.errors.UndefinedTable):
        db.execute("call recall.retrain('again')")


def test_who_may_only_predict_does_not_train_again(db, tuner):
    db.execute(TICKETS % 200)
    db.execute("grant select on ticket to note_tuner")
    db.execute("select recall.tune('shared', 'text-classification', 'ticket', 'label')")
    db.execute("select recall.share_project('shared', array['note_tuner'])")
    db.execute("set role note_tuner")
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="needs a task"):
        db.execute("call recall.retrain('shared', 0)")
    assert db.execute("select count(*) from recall.trained_model").fetchone() == (1,)
