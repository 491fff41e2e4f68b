"""What is kept, and for how long, administrators say, and nobody else."""

import psycopg
import pytest

ASK = "select answer_id from recall.answer('Which aircraft has wings?', 'mine')"


@pytest.mark.parametrize("value", ["off", "false", "no", "0"])
def test_no_session_switches_the_log_off(attack, value: str) -> None:
    attack.owner.execute("select recall.ingest_document('mine', 'a', 'The aircraft has wings.')")
    attack.reader.execute("select set_config('recall.log_answers', %s, false)", [value])
    assert attack.reader.execute(ASK).fetchone()[0] is not None
    assert attack.owner.execute("select count(*) from recall.qa_log").fetchone()[0] == 1


def test_only_administrators_change_settings(attack) -> None:
    for statement in [
        "select recall.set_setting('log_answers', 'off')",
        "update recall.setting set value = 'off' where name = 'log_answers'",
        "insert into recall.setting values ('a', 'boolean', 'on', 'on', '')",
        "delete from recall.setting",
    ]:
        for session in (attack.reader, attack.writer):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                session.execute(statement)
    attack.admin.execute("select recall.set_setting('log_answers', 'off')")
    attack.owner.execute("select recall.ingest_document('mine', 'a', 'The aircraft has wings.')")
    assert attack.reader.execute(ASK).fetchone()[0] is None
    attack.admin.execute("select recall.set_setting('log_answers')")
    assert attack.reader.execute(ASK).fetchone()[0] is not None


def test_administrators_purge_sessions(attack) -> None:
    attack.reader.execute("select recall.chat('s', 'Which aircraft?', 'mine')")
    attack.admin.execute("call recall.purge_sessions('0 s')")
    assert attack.owner.execute("select count(*) from recall.conversation").fetchone()[0] == 0
    attack.admin.execute("call recall.purge_sessions()")


def test_a_document_goes_while_a_golden_set_names_it(attack) -> None:
    attack.owner.execute("select recall.ingest_document('mine', 'a', 'The aircraft has wings.')")
    load = (
        """select recall.load_golden_set('set', 'mine', '[{"question": "q", "relevant": ["a"]}]')"""
    )
    deleter, loader = attack.writer, attack.connect("admin")
    deleter.execute("begin")
    deleter.execute("select recall.delete_document('mine', 'a')")
    with psycopg.connect(attack.url, autocommit=True) as watch:
        from threading import Thread

        failures = []

        def run() -> None:
            try:
                loader.execute(load)
            except psycopg.Error as error:
                failures.append(error)

        thread = Thread(target=run)
        thread.start()
        query = "select 1 from pg_stat_activity where pid = %s and wait_event_type = 'Lock'"
        while thread.is_alive():
            if watch.execute(query, [loader.info.backend_pid]).fetchone():
                break
        deleter.execute("commit")
        thread.join()
    assert failures == []
    unknown = "select unknown from recall.golden_question"
    assert attack.owner.execute(unknown).fetchone()[0] == {"a": 1}
