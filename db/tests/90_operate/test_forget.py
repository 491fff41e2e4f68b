"""recall.forget leaves nothing of a person: every column of every table is searched for a mark."""

import threading

import psycopg
import pytest
from psycopg import errors, sql

MARK = "zanzibarqux"
QUESTION = f"How does {MARK} green tea steep?"
TABLES = """
select c.relname from pg_class as c
where c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'm', 'p')
order by 1
"""


def marked(db: psycopg.Connection, mark: str = MARK) -> dict[str, int]:
    """Tables with the mark in any of their columns, and in how many rows."""
    found = {}
    for (name,) in db.execute(TABLES).fetchall():
        query = sql.SQL("select count(*) from recall.{} as t where to_jsonb(t)::text ilike %s")
        count = db.execute(query.format(sql.Identifier(name)), [f"%{mark}%"]).fetchone()[0]
        if count:
            found[name] = count
    return found


def done(rows: list[tuple]) -> dict[tuple[str, str], int]:
    return {(table, action): count for table, action, count, _remedy in rows}


def fill(db: psycopg.Connection) -> None:
    """A person `recall_reader` in two sessions, and two others who ask nearly the same."""
    db.execute("select recall.create_product('tea')")
    text = "Green tea steeps at eighty degrees for two minutes."
    db.execute("select recall.ingest_document('tea', 'Green tea', %s)", [text])
    db.execute("select recall.set_setting('frequent_askers', '1')")
    db.execute(
        "select recall.set_strategy('often',"
        ' p_options => \'{"chat": {"frequent": true, "near": 0.5, "history_tokens": 20}}\')'
    )
    db.execute("set role recall_reader")
    for session in (f"{MARK}/1", f"{MARK}/2"):
        for message in (QUESTION, f"and {MARK} black tea?", "degrees?", QUESTION):
            db.execute("select recall.chat(%s, %s, 'tea')", [session, message])
    rate = "select recall.rate(%s, %s, %s)"
    (asked,) = db.execute(
        "select answer_id from recall.answer(%s, 'tea')", [f"{MARK} tea degrees?"]
    ).fetchone()
    db.execute(rate, [asked, -1, f"{MARK} says no"])
    db.execute("reset role")
    for (answer,) in db.execute("select id from recall.qa_log where question = %s", [QUESTION]):
        db.execute("set role recall_reader")
        db.execute(rate, [answer, 1, f"thanks from {MARK}"])
        db.execute("reset role")
    db.execute("call recall.refresh_frequent_questions()")


def test_nothing_is_left(db: psycopg.Connection) -> None:
    fill(db)
    # What others made of it: golden questions by ratings and by hand, paraphrases, a cache,
    # another's answer that was asked often, records for training.
    db.execute("select recall.golden_from_ratings('tea', 'rated')")
    golden = f'[{{"question": "{QUESTION}", "relevant": ["Green tea"]}}]'
    db.execute("select recall.load_golden_set('picked', 'tea', %s)", [golden])
    db.execute(
        "insert into recall.golden_question (golden_set_id, external_id, question)"
        " select q.golden_set_id, q.external_id || ' #1', 'Steeping ' || q.question"
        " from recall.golden_question as q"
    )
    db.execute("select recall.cache_golden_rankings('picked', p_splits => 2)")
    (reasons,) = db.execute(
        "select reasons from recall.chat('other', 'zanzibarqux how does green tea steep',"
        " 'tea', 'often')"
    ).fetchone()
    assert reasons["by"] == "frequent"
    assert reasons["question"] == QUESTION
    db.execute(
        "delete from recall.message where role = 'user' and content ilike 'zanzibarqux how%'"
    )
    db.execute("delete from recall.qa_log where question = 'zanzibarqux how does green tea steep'")
    db.execute(
        "update recall.message set rewritten = null"
        " where rewritten = 'zanzibarqux how does green tea steep'"
    )
    db.execute(
        "create table public.note as"
        " select question as text, case when n % 2 = 0 then 'a' else 'b' end as class"
        " from (select question, row_number() over () as n from recall.qa_log"
        " union all select 'plain words ' || n, n from generate_series(1, 40) as n) as t"
    )
    db.execute(
        "select recall.tune('notes', 'text-classification', 'public.note', 'class',"
        " materialize_snapshot => true, test_sampling => 'last')"
    )
    assert marked(db).keys() >= {
        *("conversation", "message", "qa_log", "rating", "golden_question"),
        *("frequent_question", "_record", "_class_term"),
    }
    rows = db.execute("select * from recall.forget(%s, p_is_prefix => true)", [MARK]).fetchall()
    first = done(rows)
    rest = db.execute("select * from recall.forget(p_role => 'recall_reader')").fetchall()
    assert first["conversation", "deleted"] == 2
    assert first["message", "deleted"] == 16
    assert first["qa_log", "deleted"] == 8
    assert first["rating", "deleted"] == 4
    assert first["golden_question", "deleted"] >= 4
    assert first["frequent_question", "refreshed"] >= 0
    assert first["_record", "deleted"] >= 3
    assert ("trained_model", "outdated") in first
    assert done(rest)["qa_log", "deleted"] == 1
    # The words of the model, which the report names, are what is left; they go with it.
    assert marked(db).keys() == {"_class_term"}
    db.execute("select recall.drop_project('notes')")
    db.execute("drop table public.note")
    assert marked(db) == {}
    assert db.execute("select count(*) from recall.conversation").fetchone() == (1,)
    again = db.execute("select * from recall.forget(%s, p_is_prefix => true)", [MARK]).fetchall()
    assert again == []


def test_what_others_asked_and_rated_stays(db: psycopg.Connection) -> None:
    """Judgements are what the ratings that remain say; a curated question of before stays."""
    db.execute("select recall.create_product('tea')")
    for title in ("Green tea", "Black tea"):
        db.execute("select recall.ingest_document('tea', %s, %s)", [title, f"{title} steeps."])
    older = '[{"question": "Green tea?", "relevant": {"Green tea": 1}}]'
    db.execute("select recall.load_golden_set('older', 'tea', %s)", [older])
    ask = "select answer_id from recall.answer(%s, 'tea')"
    ratings = [
        ("recall_reader", "GREEN TEA STEEPS", 1),
        ("recall_writer", "green tea steeps", -1),
        ("recall_admin", "green tea steeps", 1),
        ("recall_reader", "GREEN TEA?", 0),
    ]
    for role, question, score in ratings:
        db.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
        (answer,) = db.execute(ask, [question]).fetchone()
        db.execute("select recall.rate(%s, %s)", [answer, score])
        db.execute("reset role")
    db.execute("select recall.golden_from_ratings('tea', 'rated')")

    def judged(name: str) -> list[tuple]:
        return db.execute(
            "select q.question, j.gain, j.source from recall.golden_question as q"
            " inner join recall.golden_set as s on q.golden_set_id = s.id"
            " left join recall.golden_judgement as j on q.id = j.question_id and exists ("
            " select from recall.document as d where d.id = j.doc_id and d.title = 'Green tea')"
            " where s.name = %s order by 1",
            [name],
        ).fetchall()

    # 1 - 1 + 1 is above 0, -1 + 1 is nothing, 1 is above 0 and -1 below.
    assert judged("rated") == [("GREEN TEA STEEPS", 1.0, "rating")]
    rows = done(db.execute("select * from recall.forget(p_role => 'recall_reader')").fetchall())
    # The words are those of who asks on.
    assert rows["golden_question", "updated"] == 1
    assert rows["golden_judgement", "deleted"] >= 1
    assert judged("rated") == [("green tea steeps", None, None)]
    assert judged("older") == [("Green tea?", 1.0, "given")]
    db.execute("select recall.golden_from_ratings('tea', 'rated')")
    db.execute("select recall.forget(p_role => 'recall_admin')")
    db.execute("select recall.golden_from_ratings('tea', 'rated')")
    assert judged("rated") == [("green tea steeps", 0.0, "rating")]
    db.execute("select recall.forget(p_role => 'recall_writer')")
    assert judged("rated") == []
    assert judged("older") == [("Green tea?", 1.0, "given")]


def test_a_session_of_another_role_stays(db: psycopg.Connection) -> None:
    db.execute("select recall.create_product('tea')")
    for role in ("recall_reader", "recall_writer"):
        db.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
        db.execute("select recall.chat('s', 'tea?', 'tea')")
        db.execute("select recall.chat('s2', 'tea?', 'tea')")
        db.execute("reset role")
    rows = done(db.execute("select * from recall.forget('s', 'recall_writer')").fetchall())
    assert rows["conversation", "deleted"] == 1
    assert rows["qa_log", "deleted"] == 1
    left = "select session_id, owner from recall.conversation order by 1, 2"
    assert db.execute(left).fetchall() == [
        ("s", "recall_reader"), ("s2", "recall_reader"), ("s2", "recall_writer"),
    ]  # fmt: skip
    db.execute("select recall.forget('s')")
    assert db.execute(left).fetchall() == [("s2", "recall_reader"), ("s2", "recall_writer")]


def test_who_may_and_what_is_wrong(db: psycopg.Connection) -> None:
    for call in ("", "p_session_id => ''", "'s', p_is_prefix => null"):
        with pytest.raises(errors.InvalidParameterValue) as caught:
            db.execute(f"select recall.forget({call})")
        assert caught.value.diag.message_hint
    db.execute("set role recall_writer")
    with pytest.raises(errors.InsufficientPrivilege):
        db.execute("select recall.forget('s')")


def test_a_turn_that_is_being_answered_goes_too(db, db_url: str) -> None:
    """And a golden set that is being made of ratings is looked through when it is there."""
    fill(db)
    done_rows: list[dict] = []

    def forget() -> None:
        with psycopg.connect(db_url, autocommit=True) as other:
            rows = other.execute("select * from recall.forget(%s, p_is_prefix => true)", [MARK])
            done_rows.append(done(rows.fetchall()))

    with psycopg.connect(db_url) as asking:
        asking.execute("select recall.golden_from_ratings('tea', 'late')")
        asking.execute("set role recall_reader")
        asking.execute("select recall.chat(%s, %s, 'tea')", [f"{MARK}/1", f"late {MARK}"])
        thread = threading.Thread(target=forget)
        thread.start()
        waits = (
            "select count(*) from pg_stat_activity"
            " where datname = current_database() and wait_event_type = 'Lock'"
        )
        for _ in range(400):
            if db.execute(waits).fetchone() != (0,):
                break
            threading.Event().wait(0.05)
        asking.commit()
    thread.join(60)
    assert done_rows[0]["qa_log", "deleted"] == 9
    assert done_rows[0]["golden_question", "deleted"] >= 1
    db.execute("select recall.forget(p_role => 'recall_reader')")
    assert marked(db) == {}
