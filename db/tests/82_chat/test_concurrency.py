"""200 sessions that chat at once, each over two connections: every message is kept once, in order.

PGRECALL_STRESS_SECONDS: how long; PGRECALL_STRESS_CONNECTIONS: over how many connections.
"""

import os
import random
import threading
import time

import psycopg

SECONDS = float(os.environ.get("PGRECALL_STRESS_SECONDS", "8"))
SESSIONS = 200
CONNECTIONS = int(os.environ.get("PGRECALL_STRESS_CONNECTIONS", "40"))
QUESTIONS = [
    "how do I find the slow queries?", "and on a replica?", "主從複製延遲怎麼辦", "那備庫呢?",
    "the disk is full", "what about temporary files?", "green tea", "",
]  # fmt: skip
DOCUMENTS = {
    "Slow queries": "pg_stat_statements finds the slow queries on a primary and on a replica.",
    "主從複製延遲": "先看延遲發生在傳送、落盤還是回放。備庫上的長查詢會擋住回放。",
    "The disk is full": "Temporary files and old log fill the disk. Remove them first.",
    "Tea": "Green tea steeps at eighty degrees.",
}


def fill(db: psycopg.Connection) -> None:
    for title, text in DOCUMENTS.items():
        db.execute("select recall.ingest_document('busy', %s, %s)", [title, text])
    db.execute("select recall.set_strategy('other', '{\"bm25\": 1}')")
    db.execute("""select recall.set_strategy(
        'often', p_options => '{"chat": {"frequent": true, "history_tokens": 200}}')""")
    db.execute("select recall.start_experiment('busy', 'split', '{default,other,often}')")


def test_200_sessions_at_once(db, db_url):
    fill(db)
    end = time.monotonic() + SECONDS
    errors: list[str] = []
    sent: dict[str, list[str]] = {f"session {number}": [] for number in range(SESSIONS)}
    kept = threading.Lock()

    def work(number: int) -> None:
        """Takes its sessions in turn; each belongs to two connections."""
        dice = random.Random(number)
        mine = [
            session for place, session in enumerate(sent)
            if number in (place % CONNECTIONS, (place * 7 + 3) % CONNECTIONS)
        ]  # fmt: skip
        try:
            with psycopg.connect(db_url, autocommit=True) as connection:
                count = 0
                while (time.monotonic() < end or count < len(mine)) and not errors:
                    session = mine[count % len(mine)]
                    message = f"{dice.choice(QUESTIONS)} #{number}.{count}"
                    found = connection.execute(
                        "select message_id, answer_id from recall.chat(%s, %s, 'busy')",
                        [session, message],
                    ).fetchall()
                    assert len(found) == 1
                    if dice.random() < 0.3:
                        connection.execute(
                            "select recall.rate(%s, %s)", [found[0][1], dice.choice((-1, 1))]
                        )
                    with kept:
                        sent[session].append(message)
                    count += 1
        except Exception as error:
            errors.append(f"{number}: {error!r}")

    def refresh() -> None:
        try:
            with psycopg.connect(db_url, autocommit=True) as connection:
                while time.monotonic() < end and not errors:
                    connection.execute("call recall.refresh_frequent_questions()")
                    connection.execute("call recall.purge_sessions()")
                    time.sleep(0.5)
        except Exception as error:
            errors.append(f"refresh: {error!r}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(CONNECTIONS)]
    threads.append(threading.Thread(target=refresh))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sum(map(len, sent.values())), "messages")
    assert errors == []

    rows = db.execute(
        """
        select c.session_id, m.ordinal, m.role, m.content, m.created, m.answer_id
        from recall.conversation as c join recall.message as m on m.conversation_id = c.id
        order by c.session_id, m.ordinal
        """
    ).fetchall()
    history: dict[str, list[tuple]] = {}
    for session, *turn in rows:
        history.setdefault(session, []).append(tuple(turn))
    assert history.keys() == sent.keys()
    for session, turns in history.items():
        assert [turn[0] for turn in turns] == list(range(1, len(turns) + 1)), session
        assert [turn[1] for turn in turns] == ["user", "assistant"] * (len(turns) // 2), session
        asked = [turn[2] for turn in turns[::2]]
        assert sorted(asked) == sorted(sent[session]), session
        # A connection's own messages stand in the order in which it sent them.
        for number in {message.rpartition("#")[2].partition(".")[0] for message in asked}:
            own = [message for message in asked if f"#{number}." in message]
            counts = [int(message.rpartition(".")[2]) for message in own]
            assert counts == sorted(counts), session
        times = [turn[3] for turn in turns]
        assert times == sorted(times), session
        assert None not in [turn[4] for turn in turns[1::2]], session
    assert db.execute(
        "select count(*), count(distinct strategy) from recall.assignment"
    ).fetchone() == (SESSIONS, 3)


def test_messages_at_once_on_one_session_wait_for_each_other(db, db_url):
    fill(db)
    with psycopg.connect(db_url) as first, psycopg.connect(db_url, autocommit=True) as second:
        first.execute("select recall.chat('one', 'how do I find the slow queries?', 'busy')")
        answers: list[tuple] = []

        def ask() -> None:
            answers.extend(
                second.execute(
                    "select rewritten, reasons ->> 'turns' from recall.chat('one', %s, 'busy')",
                    ["and on a replica?"],
                ).fetchall()
            )

        thread = threading.Thread(target=ask)
        thread.start()
        waiting = (
            "select count(*) from pg_stat_activity where pid = %s and wait_event_type = 'Lock'"
        )
        while db.execute(waiting, [second.info.backend_pid]).fetchone() != (1,):
            time.sleep(0.01)
        first.commit()
        thread.join()
    assert answers[0][1] == "2", "the second message has the first one's turns for context"
    assert answers[0][0].startswith("and on a replica? ")


def test_a_message_that_is_rolled_back_leaves_nothing(db, db_url):
    fill(db)
    with psycopg.connect(db_url) as connection:
        connection.execute("select recall.chat('one', 'green tea', 'busy')")
        connection.rollback()
    for table in ("conversation", "message", "qa_log", "assignment"):
        assert db.execute(f"select count(*) from recall.{table}").fetchone() == (0,)


def test_one_queue_of_many_processes(db, db_url):
    """Of one queue never two messages are being answered at once, and none is left over."""
    lock = threading.Lock()
    running: list[str] = []
    done: list[str] = []
    errors: list[str] = []

    def work(number: int) -> None:
        try:
            with psycopg.connect(db_url, autocommit=True) as connection:
                for message in range(20):
                    key = f"{number}.{message}"
                    ask = "select recall.queue_message('q', %s)"
                    while not connection.execute(ask, [key]).fetchone()[0]:
                        time.sleep(0.002)
                    with lock:
                        running.append(key)
                        if len(running) > 1:
                            errors.append(f"at once: {running}")
                    time.sleep(0.001)
                    with lock:
                        running.remove(key)
                        done.append(key)
                    left = "select recall.unqueue_message('q', %s)"
                    assert connection.execute(left, [key]).fetchone()[0]
        except Exception as error:
            errors.append(f"{number}: {error!r}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(done) == 160
    assert db.execute("select count(*) from recall.message_queue").fetchone() == (0,)
