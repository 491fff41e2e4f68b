"""scripts/torture for a few seconds, and that its checks can fail."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress

import psycopg
import pytest
from pgrecall.server import ROOT
from pgrecall.torture.journal import Findings, Journal
from pgrecall.torture.run import Torture


@pytest.fixture
def torture(tmp_path, monkeypatch) -> Iterator[Torture]:
    monkeypatch.setenv("PGRECALL_DATA", str(tmp_path))
    torture = Torture(writers=3, readers=2, seed="test")
    try:
        torture.start()
        yield torture
    finally:
        torture.stop()


def test_nothing_is_lost_when_the_server_is_killed(torture):
    torture.run(8, kill=True, pause=(0.5, 1.5))
    report = torture.report()
    assert report["kills"] >= 1
    assert report["acknowledged"] > 0
    assert report["cut_off"] > 0
    bad = {name: report[name] for name in ("lost", "inconsistencies", "stuck")}
    assert not any(bad.values()), report["samples"]
    assert not report["samples"]["crashes"]


def test_the_checks_can_fail(torture):
    torture.run(3, kill=False)
    torture.pack()
    report = torture.report()
    assert not report["lost"] and not report["inconsistencies"], report["samples"]
    assert {"ingest", "search"} <= report["done"].keys()
    lost, inconsistencies = torture.findings.lost, torture.findings.inconsistencies
    with torture.connect() as db:
        # A document goes, and comes back as nobody wrote it.
        document = "where title ~ '^writer' and exists (select from recall.chunk as c"
        document += " where c.doc_id = document.id and c.ordinal > 1) limit 1"
        row = db.execute(f"select product_name, title from recall.document {document}").fetchone()
        assert row is not None
        db.execute("select recall.delete_document(%s, %s)", row)
        torture.check()
        assert len(lost) == 1 and row[1] in lost[0]
        assert not inconsistencies
        db.execute("select recall.ingest_document(%s, %s, 'not from here')", row)
        torture.check()
        assert len(inconsistencies) == 1 and row[1] in inconsistencies[0]

        # What is wrong with each of these, whoever did it, is seen each time.
        db.execute("set session_replication_role = replica")
        for statement, told in {
            "update recall._block set postings = postings[2:], n = n - 1 where n > 1"
            " and ctid = (select ctid from recall._block where n > 1 limit 1)": "check_index",
            "update recall.chunk set ordinal = ordinal + 100 where ordinal = 1"
            " and id = (select id from recall.chunk where ordinal = 1 limit 1)": "ordinals",
            "insert into recall._packed values (-1, 0, 0)": "_packed without its product",
            "delete from recall.embedding": "neither vector nor job",
            "delete from recall.message where ordinal = 1": "turns of a session",
        }.items():
            inconsistencies.clear()
            assert db.execute(statement).rowcount > 0, statement
            torture.check()
            assert any(text.startswith(told) for text in inconsistencies), statement


def test_what_the_journal_allows(tmp_path):
    """Contended keys: the last acknowledged, what ran beside it, and what was cut off later."""
    journal = Journal(tmp_path / "journal")
    key = ("document", "p", "t")

    def seen(value: object) -> Findings:
        findings = Findings()
        journal.settle({} if value is None else {key: value}, findings)
        return findings

    with journal.operation("one", {key: 1}), journal.operation("two", {key: 2}):
        pass
    assert not seen(1).lost, "two ended first, but both ran at once"
    with journal.operation("three", {key: 3}):
        pass
    assert seen(1).lost
    with journal.operation("four", {key: 4}):
        pass
    with journal.operation("drop", clears=lambda other: other[1] == "p"):
        pass
    assert seen(4).lost
    assert not seen(4).lost, "what was found is where it goes on from"
    assert seen(5).inconsistencies


def test_a_message_that_was_cut_off_does_not_keep_a_session(tmp_path):
    """It rests from its last message that is there, so that a purge may take it."""
    journal = Journal(tmp_path / "journal")
    key = ("session", "p", "s")

    def chat(value: str) -> None:
        with journal.operation("chat", {key: value}, own=True) as operation:
            operation.began -= {"one": 200, "two": 20}[value]
            if value == "two":
                raise psycopg.OperationalError

    def purged() -> list[str]:
        with journal.operation("purge", clears=lambda key: key[0] == "session", rests=180):
            pass
        findings = Findings()
        journal.settle({}, findings)
        return findings.lost

    chat("one")
    with suppress(psycopg.OperationalError):
        chat("two")
    journal.settle({key: "one"}, Findings())
    assert not purged()
    chat("one")
    with suppress(psycopg.OperationalError):
        chat("two")
    journal.settle({key: "two"}, Findings())
    assert len(purged()) == 1


def test_the_command(tmp_path):
    done = subprocess.run(
        [ROOT / "scripts" / "torture", "--minutes", "0.05", "--no-kill", "--json", "--seed", "1"],
        env=os.environ | {"PGRECALL_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    report = json.loads(done.stdout)
    assert report["kills"] == report["lost"] == report["inconsistencies"] == 0
    assert report["acknowledged"] > 0
