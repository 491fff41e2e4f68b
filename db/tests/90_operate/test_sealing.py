"""Sealed fields: what is said stands in clear in no file, and nothing is lost when keys change.

Where the server has no pgcrypto, as the embedded one, only the refusal is tested.
"""

import json
import os
import secrets
import shutil
import subprocess
import threading
from pathlib import Path

import psycopg
import pytest
from pgrecall.server import Embedded
from psycopg import errors, sql
from psycopg.types.json import Jsonb

MARK = "zanzibarqux"
KEY = secrets.token_hex(32)
QUESTIONS = [f"How high is {MARK} fever?", "and what then?", f"Which doctor for {MARK}?"]
ALL = "{message,question,comment,metadata.diagnosis,metadata=insurance}"
SEAL = f"select recall.seal_product('clinic', '{ALL}')"
UNLOCK = "select recall.unlock(%s, false)"
HISTORY = "select content from recall.chat_history('s')"


def fill(db: psycopg.Connection) -> None:
    db.execute("select recall.create_product('clinic')")
    text = "A fever over 39 degrees needs a doctor. Drink water."
    db.execute("select recall.ingest_document('clinic', 'Fever', %s)", [text])


def chat(db: psycopg.Connection, messages: list[str], session: str = "s") -> list[tuple]:
    rows = [
        db.execute(
            "select message_id, answer_id, markdown from recall.chat(%s, %s, 'clinic')",
            [session, message],
        ).fetchone()
        for message in messages
    ]
    db.execute("select recall.rate(%s, 1, %s)", [rows[-1][1], f"thanks, says {MARK}"])
    return rows


def dump(url: str) -> bytes:
    program = Embedded().bin / "pg_dump"
    return subprocess.run([program, url], check=True, capture_output=True).stdout


@pytest.fixture
def clinic(db: psycopg.Connection, databases) -> psycopg.Connection:
    query = "select from pg_available_extensions where name = 'pgcrypto'"
    if db.execute(query).fetchone() is None:
        pytest.skip("the server has no pgcrypto")
    db.execute("create extension if not exists pgcrypto schema public")
    fill(db)
    return db


def test_without_pgcrypto_it_is_refused(db: psycopg.Connection) -> None:
    fill(db)
    db.execute("drop extension if exists pgcrypto")
    db.execute(UNLOCK, [KEY])
    with pytest.raises(errors.FeatureNotSupported) as caught:
        db.execute(SEAL)
    assert "create extension pgcrypto" in caught.value.diag.message_hint
    chat(db, QUESTIONS)
    # What looks sealed and is not comes back as it was written.
    odd = "sealed:1:c2FuZA=="
    db.execute("select recall.chat('odd', %s, 'clinic')", [odd])
    assert db.execute("select content from recall.chat_history('odd')").fetchone() == (odd,)


def test_bad_arguments(clinic: psycopg.Connection) -> None:
    with pytest.raises(errors.ObjectNotInPrerequisiteState):
        clinic.execute(SEAL)
    for call in (
        "unlock('abc')", "unlock(repeat('AB', 32))", "unlock(repeat('ab', 32), null)",
        "seal_product('clinic', null)", "seal_product('clinic', '{title}')",
        "seal_product('clinic', '{metadata}')", "seal_product('clinic', '{metadata.}')",
        "seal_product('clinic', '{metadata=recall:sealed}')", "seal_product('clinic', '{null}')",
        "seal_product('clinic', array[repeat('metadata.', 13)])",
        "seal_product('clinic', array(select 'metadata.' || n from generate_series(1, 65) as n))",
        "change_master_key(null)", "change_master_key('abc')",
    ):  # fmt: skip
        with pytest.raises(errors.InvalidParameterValue) as caught:
            clinic.execute(f"select recall.{call}")
        assert caught.value.diag.message_hint
    for step in ("call recall.reseal('clinic')", "call recall.reseal('none')"):
        with pytest.raises((errors.ObjectNotInPrerequisiteState, errors.UndefinedObject)):
            clinic.execute(step)


def server_files(db: psycopg.Connection) -> list[Path]:
    """The data directory's, with the write-ahead log, and what the server logs to."""
    (pid,) = db.execute("select pg_backend_pid()").fetchone()
    parent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1]
    try:
        # Other tests' databases may go meanwhile.
        walked = os.walk(f"/proc/{parent}/cwd/")
        paths = (Path(folder, name) for folder, _, names in walked for name in names)
        found = [path for path in paths if path.is_file()]
        log = Path(f"/proc/{parent}/fd/2")
        if log.is_file():
            found.append(log)
    except PermissionError:
        pytest.skip("the server's files are not to be read here")
    return found


def files_with(db: psycopg.Connection, mark: str) -> list[str]:
    db.execute("checkpoint")
    db.execute("select pg_switch_wal()")
    found = []
    for path in server_files(db):
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            continue
        if mark.encode() in content:
            found.append(path.name)
    return found


def test_clear_text_is_in_no_file(clinic: psycopg.Connection, db_url: str) -> None:
    """Nor in a dump; and the search finds a mark that is kept in clear."""
    mark = "mark" + secrets.token_hex(8)
    key = secrets.token_hex(32)
    clinic.execute("set log_statement = 'all'")
    clinic.execute("set log_parameter_max_length = 0")
    clinic.execute(UNLOCK, [key])
    clinic.execute(SEAL)
    said = [question.replace(MARK, mark) for question in QUESTIONS]
    rows = chat(clinic, said)
    clinic.execute("select recall.rate(%s, -1, %s)", [rows[0][1], f"no, says {mark}"])
    clinic.execute("select * from recall.answer(%s, 'clinic')", [f"What of {mark}?"])
    # A summary of what does not fit.
    clinic.execute(
        "select recall.set_strategy('short', p_options => '{\"chat\": {\"history_tokens\": 120}}')"
    )
    for _ in range(8):
        clinic.execute("select * from recall.chat('s', %s, 'clinic', 'short')", [said[0]])
    summaries = clinic.execute("select summary from recall.conversation").fetchall()
    assert summaries[0][0].startswith("sealed:1:")
    ingest(clinic, "one", {"diagnosis": mark, "insurance": f"{mark} 7"})
    assert found(clinic, insurance=f"{mark} 7") == {"one"}
    clinic.execute("call recall.reseal('clinic', true, 2)")
    clinic.execute("analyze recall.message, recall.qa_log, recall.rating, recall.document")
    assert mark in clinic.execute(HISTORY).fetchone()[0]
    assert files_with(clinic, mark) == []
    assert files_with(clinic, key) == []
    if shutil.which(Embedded().bin / "pg_dump"):
        told = dump(db_url)
        assert mark.encode() not in told
        assert key.encode() not in told
        assert b"sealed:2:" in told
    clinic.execute("create table public.plain as select %s::text as mark", [mark])
    assert files_with(clinic, mark) != []


def test_without_the_key_all_else_works(clinic: psycopg.Connection) -> None:
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(SEAL)
    chat(clinic, QUESTIONS)
    clear = clinic.execute(HISTORY).fetchall()
    assert clear[0] == (QUESTIONS[0],)
    for key in (None, secrets.token_hex(32)):
        clinic.execute(UNLOCK, [key])
        assert clinic.execute(HISTORY).fetchall() == [(None,)] * 6
        rows = chat(clinic, QUESTIONS[:1], session=f"other {key}")
        assert rows[0][2]
        kept = clinic.execute("select content from recall.chat_history(%s)", [f"other {key}"])
        assert kept.fetchall() == [("***",)] * 2
        for call in (
            "select * from recall.search('fever', 'clinic')",
            "select * from recall.golden_from_ratings('clinic', 'rated')",
            "select * from recall.frequent_questions('clinic')",
            "call recall.refresh_frequent_questions()",
            "select * from recall.forget('nobody')",
            "select recall.drop_golden_set('rated')",
        ):
            clinic.execute(call)
        with pytest.raises(errors.ObjectNotInPrerequisiteState):
            clinic.execute("call recall.reseal('clinic', true)")
    clinic.execute(UNLOCK, [KEY])
    assert clinic.execute(HISTORY).fetchall() == clear
    # Administrators read the tables with it.
    logged = "select recall.open_field('clinic', 'question', question) from recall.qa_log"
    assert clinic.execute(logged + " order by id").fetchone() == (QUESTIONS[0],)
    # A message that comes again is answered as it was.
    again = (
        "select markdown, reasons from recall.chat('s', 'fever?', 'clinic', p_message_key => 'k')"
    )
    first = clinic.execute(again).fetchone()
    second = clinic.execute(again).fetchone()
    assert second[0] == first[0]
    assert second[1] == first[1] | {"repeated": True}


def test_what_is_changed_or_moved_is_not_opened(clinic: psycopg.Connection) -> None:
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(SEAL)
    chat(clinic, QUESTIONS)
    clinic.execute("alter table recall.message disable trigger _020_seal")
    flip = (
        "update recall.message set content ="
        " overlay(content placing case substr(content, 30, 1) when 'A' then 'B' else 'A' end"
        " from 30)"
        " where ordinal = 1"
    )
    with clinic.transaction(force_rollback=True):
        clinic.execute(flip)
        with pytest.raises(errors.DataCorrupted), clinic.transaction():
            clinic.execute(HISTORY)
    # The log's question in a message.
    clinic.execute(
        "update recall.message set content = (select min(question) from recall.qa_log)"
        " where ordinal = 1"
    )
    with pytest.raises(errors.DataCorrupted):
        clinic.execute(HISTORY)


def test_rotation_under_load_loses_nothing(clinic: psycopg.Connection, db_url: str) -> None:
    """Also one that was broken off, and what was written in clear before."""
    chat(clinic, QUESTIONS, session="before")
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(SEAL)
    stop = threading.Event()
    sent: dict[str, list[str]] = {f"s{n}": [] for n in range(4)}
    failed: list[BaseException] = []

    def talk(session: str) -> None:
        try:
            with psycopg.connect(db_url, autocommit=True) as talking:
                talking.execute(UNLOCK, [KEY])
                while not stop.is_set() or len(sent[session]) < 4:
                    message = f"{MARK} fever {len(sent[session])}?"
                    with talking.transaction():
                        talking.execute("select recall.chat(%s, %s, 'clinic')", [session, message])
                    sent[session].append(message)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=talk, args=[session]) for session in sent]
    for thread in threads:
        thread.start()
    rotate = "select recall._reseal('clinic', 'rotate', 1), recall._reseal('clinic', 'message', 1)"
    for turn in range(6):
        # Broken off after a row of each table, and taken up again.
        clinic.execute(rotate)
        clinic.execute("call recall.reseal('clinic', %s, 3)", [turn % 2 == 0])
    stop.set()
    for thread in threads:
        thread.join(120)
    assert failed == []
    clinic.execute("call recall.reseal('clinic')")
    keys = clinic.execute("select count(*), max(number) from recall._product_key").fetchone()
    assert keys[0] == 1
    assert keys[1] > 3
    for session, messages in sent.items():
        rows = clinic.execute(
            "select content from recall.chat_history(%s) where role = 'user'", [session]
        )
        assert [content for (content,) in rows] == messages
    before = "select content from recall.chat_history('before') where role = 'user'"
    assert [content for (content,) in clinic.execute(before)] == QUESTIONS
    for table, column in [("message", "content"), ("qa_log", "question"), ("rating", "comment")]:
        query = sql.SQL("select count(*) from recall.{} where not starts_with({}, %s)")
        of = query.format(sql.Identifier(table), sql.Identifier(column))
        assert clinic.execute(of, [f"sealed:{keys[1]}:"]).fetchone() == (0,)
    # Opened again.
    clinic.execute("select recall.seal_product('clinic', '{}')")
    clinic.execute("call recall.reseal('clinic')")
    clinic.execute(UNLOCK, [None])
    assert [content for (content,) in clinic.execute(before)] == QUESTIONS


FIELDS = "select recall.seal_product('clinic', '{metadata.diagnosis,metadata=insurance}')"
PATIENT = {"diagnosis": [MARK, "fever"], "insurance": f"{MARK} 7", "ward": "north"}
FIND = "select title from recall.search('fever', 'clinic', p_filter => %s)"
OPENED = "select recall.open_metadata('clinic', metadata) from recall.document where title = %s"


def ingest(db: psycopg.Connection, title: str, metadata: dict) -> None:
    db.execute(
        "select recall.ingest_document('clinic', %s, 'A fever.', p_metadata => %s)",
        [title, Jsonb(metadata)],
    )


def found(db: psycopg.Connection, **metadata: object) -> set[str]:
    return {title for (title,) in db.execute(FIND, [Jsonb({"metadata": metadata})])}


def kept(db: psycopg.Connection, title: str = "one") -> dict:
    (metadata,) = db.execute(
        "select metadata from recall.document where title = %s", [title]
    ).fetchone()
    return metadata


def opened(db: psycopg.Connection, title: str = "one") -> dict:
    (metadata,) = db.execute(OPENED, [title]).fetchone()
    return metadata


def test_metadata_is_found_by_equality_with_the_key(clinic: psycopg.Connection) -> None:
    ingest(clinic, "before", PATIENT)
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(FIELDS)
    ingest(clinic, "one", PATIENT)
    ingest(clinic, "two", PATIENT | {"insurance": 7.0, "ward": "south"})
    # Alone, or with others of a set.
    clinic.execute(
        "select recall.ingest_documents('clinic', %s)",
        [Jsonb([{"title": "set", "content": "A fever.", "metadata": PATIENT}])],
    )
    clinic.execute("call recall.reseal('clinic')")
    for title in ("before", "one", "set"):
        assert MARK not in json.dumps(kept(clinic, title))
        assert kept(clinic, title)["ward"] == "north"
        assert opened(clinic, title) == PATIENT
    assert found(clinic, insurance=f"{MARK} 7") == {"before", "one", "set"}
    assert found(clinic, insurance=f"{MARK} 7", ward="south") == set()
    assert found(clinic, insurance=7, ward="south") == {"two"}
    assert found(clinic, insurance=MARK) == set()
    assert found(clinic, ward="north") == {"before", "one", "set"}
    # Not by what is not to be found, nor by a hash that somebody read.
    for given in ({"diagnosis": PATIENT["diagnosis"]}, {"recall:sealed": {}}, kept(clinic)):
        with pytest.raises(errors.InvalidParameterValue):
            found(clinic, **given)
    for key in (None, secrets.token_hex(32)):
        clinic.execute(UNLOCK, [key])
        with pytest.raises(errors.ObjectNotInPrerequisiteState):
            found(clinic, insurance=f"{MARK} 7")
        assert found(clinic, ward="south") == {"two"}
        assert opened(clinic) == {"ward": "north"}


def test_metadata_written_without_the_key(clinic: psycopg.Connection) -> None:
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(FIELDS)
    ingest(clinic, "one", PATIENT)
    first = kept(clinic)
    ingest(clinic, "one", PATIENT)
    assert kept(clinic) == first
    clinic.execute(UNLOCK, [None])
    # Refused, since *** would lose what is there.
    with pytest.raises(errors.ObjectNotInPrerequisiteState):
        ingest(clinic, "one", PATIENT)
    with pytest.raises(errors.ObjectNotInPrerequisiteState):
        clinic.execute("update recall.document set metadata = metadata || '{\"insurance\": 8}'")
    ingest(clinic, "other", {"ward": "east"})
    clinic.execute("update recall.document set url = '/1', metadata = metadata || '{\"bed\": 4}'")
    assert kept(clinic)["recall:sealed"] == first["recall:sealed"]
    # What one document seals is not put into another, or changed.
    for value in ("metadata || %s", "%s || '{\"x\": 1}'"):
        with pytest.raises(errors.InvalidParameterValue):
            clinic.execute(
                f"update recall.document set metadata = {value} where title = 'other'",
                [Jsonb(first)],
            )
    with pytest.raises(errors.InvalidParameterValue):
        ingest(clinic, "third", first)
    clinic.execute(UNLOCK, [KEY])
    clinic.execute("update recall.document set metadata = metadata || '{\"insurance\": 8}'")
    assert opened(clinic) == PATIENT | {"bed": 4, "insurance": 8}
    # A field that is no longer sealed, beside one that is still.
    clinic.execute("select recall.seal_product('clinic', '{metadata=diagnosis}')")
    clinic.execute("update recall.document set metadata = metadata || '{\"diagnosis\": 1}'")
    assert kept(clinic)["insurance"] == 8
    assert found(clinic, diagnosis=1) == {"one", "other", "Fever"}
    clinic.execute("select recall.seal_product('clinic', '{}')")
    clinic.execute("call recall.reseal('clinic')")
    assert kept(clinic) == PATIENT | {"bed": 4, "insurance": 8, "diagnosis": 1}


def test_metadata_of_another_product_is_not_opened(clinic: psycopg.Connection) -> None:
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(FIELDS)
    ingest(clinic, "one", PATIENT)
    clinic.execute("select recall.create_product('other')")
    clinic.execute(FIELDS.replace("clinic", "other"))
    query = "select recall.open_metadata('other', %s)"
    with pytest.raises(errors.DataCorrupted):
        clinic.execute(query, [Jsonb(kept(clinic))])
    for text in ("sealed:1:=", "sealed:99999999999:AAAA", "sealed:1:", None, 7):
        given = {"a": 1, "recall:sealed": {"text": text}}
        if text == "sealed:1:":
            with pytest.raises(errors.DataCorrupted):
                clinic.execute(query, [Jsonb(given)])
        else:
            assert clinic.execute(query, [Jsonb(given)]).fetchone() == (given,)
    assert clinic.execute(
        "select recall.open_field('other', 'comment', 'sealed:1:=')"
    ).fetchone() == ("sealed:1:=",)


def test_the_master_key_is_changed(clinic: psycopg.Connection, db_url: str) -> None:
    """The old one opens nothing afterwards, also where a rotation waits for the change."""
    new = secrets.token_hex(32)
    clinic.execute(UNLOCK, [KEY])
    with pytest.raises(errors.ObjectNotInPrerequisiteState):
        clinic.execute("select recall.change_master_key(%s)", [new])
    clinic.execute(SEAL)
    clinic.execute("select recall.create_product('other')")
    clinic.execute(UNLOCK, [secrets.token_hex(32)])
    clinic.execute(SEAL.replace("clinic", "other"))
    clinic.execute(UNLOCK, [KEY])
    chat(clinic, QUESTIONS)
    ended: list[str | None] = []

    def rotate() -> None:
        with psycopg.connect(db_url, autocommit=True) as other:
            other.execute(UNLOCK, [KEY])
            try:
                other.execute("call recall.reseal('clinic', true)")
            except psycopg.Error as error:
                ended.append(error.sqlstate)

    with clinic.transaction():
        changed = clinic.execute("select recall.change_master_key(%s)", [new]).fetchone()
        # That of the other product is another one.
        assert changed == (1,)
        waiting = threading.Thread(target=rotate)
        waiting.start()
        with psycopg.connect(db_url, autocommit=True) as other:
            for _ in range(200):
                if other.execute(
                    "select from pg_stat_activity"
                    " where datname = current_database() and wait_event_type = 'Lock'"
                ).fetchone():
                    break
                other.execute("select pg_sleep(0.05)")
            # Who talks does not wait.
            other.execute(UNLOCK, [KEY])
            chat(other, ["Meanwhile?"], session="meanwhile")
    waiting.join(60)
    assert ended == ["55000"]
    assert clinic.execute(HISTORY).fetchall() == [(None,)] * 6
    with pytest.raises(errors.ObjectNotInPrerequisiteState):
        clinic.execute("select recall.change_master_key(%s)", [KEY])
    clinic.execute(UNLOCK, [new])
    assert clinic.execute(HISTORY).fetchone() == (QUESTIONS[0],)
    said = clinic.execute("select content from recall.chat_history('meanwhile')").fetchone()
    assert said == ("Meanwhile?",)
    clinic.execute("call recall.reseal('clinic', true)")
    assert clinic.execute(HISTORY).fetchone() == (QUESTIONS[0],)


def test_metadata_under_rotation(clinic: psycopg.Connection, db_url: str) -> None:
    """Documents that are written and searched meanwhile are found at each moment."""
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(FIELDS)
    for n in range(20):
        ingest(clinic, f"old {n}", {"insurance": n, "diagnosis": MARK})
    stop = threading.Event()
    failed: list[BaseException] = []
    written: list[int] = []

    def write() -> None:
        try:
            with psycopg.connect(db_url, autocommit=True) as other:
                other.execute(UNLOCK, [KEY])
                while not stop.is_set() or len(written) < 10:
                    n = len(written)
                    ingest(other, f"new {n}", {"insurance": 1000 + n, "diagnosis": MARK})
                    written.append(n)
                    assert found(other, insurance=n % 20) == {f"old {n % 20}"}
                    assert found(other, insurance=1000 + n) == {f"new {n}"}
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    for _ in range(4):
        clinic.execute("call recall.reseal('clinic', true, 3)")
    stop.set()
    thread.join(120)
    assert failed == []
    clinic.execute("call recall.reseal('clinic')")
    assert clinic.execute("select count(*) from recall._product_key").fetchone() == (1,)
    for n in written:
        assert opened(clinic, f"new {n}") == {"insurance": 1000 + n, "diagnosis": MARK}


def test_what_is_sealed_is_no_question_to_measure_with(clinic: psycopg.Connection) -> None:
    """Its cipher text would be asked in its place."""
    (arguments,) = clinic.execute(
        "select pg_get_function_arguments('recall._encode_query'::regproc)"
    ).fetchone()
    # Any question has a vector, so that vectors count questions.
    clinic.execute(
        f"create or replace function recall._encode_query({arguments}) returns vector"
        " language sql as $$ select '[1,0,0]'::vector $$"
    )
    sampled = (
        "select cardinality(recall._sampled_vectors(p.id, 1, 100)) from recall.product as p"
        " where p.name = 'clinic'"
    )
    chat(clinic, ["How high is a fever?"], session="before")
    assert clinic.execute(sampled).fetchone() == (1,)
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(SEAL)
    chat(clinic, QUESTIONS, session="after")
    assert clinic.execute(sampled).fetchone() == (1,)
    clinic.execute("call recall.reseal('clinic')")
    assert clinic.execute(sampled).fetchone() == (0,)


def test_a_person_is_forgotten_where_the_log_is_sealed(clinic: psycopg.Connection) -> None:
    """Golden questions of before stay in clear: what others asked and rated decides on them."""
    for role, question, score in [
        ("recall_reader", "FEVER?", 1),
        ("recall_writer", "fever?", -1),
        ("recall_admin", "fever?", 1),
        ("recall_reader", "Who needs a doctor?", 1),
        ("recall_admin", "Drink water?", None),
    ]:
        clinic.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
        (answer,) = clinic.execute(
            "select answer_id from recall.answer(%s, 'clinic')", [question]
        ).fetchone()
        if score is not None:
            clinic.execute("select recall.rate(%s, %s)", [answer, score])
        clinic.execute("reset role")
    # The reader rated what another asked.
    clinic.execute(
        "insert into recall.rating (answer_id, rated_by, score) values (%s, 'recall_reader', 1)",
        [answer],
    )
    clinic.execute("select recall.golden_from_ratings('clinic', 'rated')")
    clinic.execute(UNLOCK, [KEY])
    clinic.execute(SEAL)
    clinic.execute("call recall.reseal('clinic')")

    def golden() -> list[tuple]:
        return clinic.execute(
            "select q.question, j.gain from recall.golden_question as q"
            " left join recall.golden_judgement as j on q.id = j.question_id"
            ' order by q.question collate "C"'
        ).fetchall()

    def forget(role: str) -> dict[tuple[str, str], int]:
        rows = clinic.execute("select * from recall.forget(p_role => %s)", [role]).fetchall()
        return {(table, action): count for table, action, count, _remedy in rows}

    before = golden()
    assert before == [("Drink water?", 1.0), ("FEVER?", 1.0), ("Who needs a doctor?", 1.0)]
    clinic.execute(UNLOCK, [None])
    with clinic.transaction(force_rollback=True):
        assert forget("recall_reader")["golden_question", "unread"] == 2
    clinic.execute(UNLOCK, [KEY])
    rows = forget("recall_reader")
    assert ("golden_question", "unread") not in rows
    assert rows["golden_question", "deleted"] == 1
    assert rows["golden_question", "updated"] == 1
    # -1 + 1 is nothing, and nobody else rated the other one.
    assert golden() == [("Drink water?", None), ("fever?", None)]
    clinic.execute("select recall.drop_golden_set('rated')")
    clinic.execute(
        "select recall.load_golden_set('rated', 'clinic', %s)",
        [json.dumps([{"question": "Fever?", "relevant": ["Fever"]}])],
    )
    clinic.execute("update recall.golden_judgement set source = 'rating'")
    assert golden() == [("Fever?", 1.0)]
    # What is left are the writer's -1.
    forget("recall_admin")
    assert golden() == [("Fever?", 0.0)]
