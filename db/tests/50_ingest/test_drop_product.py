"""A product is dropped while somebody writes what hangs on it: nobody waits in a circle."""

import threading
import time

import psycopg
import pytest

WRITES = {
    "chat": "select recall.chat('one', 'and on a replica?', 'doomed')",
    "load_golden_set": """select recall.load_golden_set(
        'asked', 'doomed', '[{"id": 1, "question": "slow?", "relevant": ["Slow queries"]}]')""",
    "attach_model": "select recall.attach_model('doomed')",
    "detach_model": "select recall.detach_model('doomed', 'multilingual-e5-small')",
}
# These have what they need: one answers without a log, the other makes the product anew.
GOES_ON = {
    "answer": "select recall.answer('how do I find the slow queries?', 'doomed')",
    "ingest_document": "select recall.ingest_document('doomed', 'New', 'text')",
}


@pytest.mark.parametrize("write", [*WRITES, *GOES_ON])
def test_a_write_that_finds_its_product_dropped(db, db_url, write):
    db.execute("select recall.ingest_document('doomed', 'Slow queries', 'On a replica too.')")
    db.execute("select recall.chat('one', 'how do I find the slow queries?', 'doomed')")
    db.execute("select recall.load_golden_set('asked', 'doomed', '[]')")
    db.execute("select recall.attach_model('doomed')" if write != "attach_model" else "select")
    with psycopg.connect(db_url) as drops, psycopg.connect(db_url, autocommit=True) as writes:
        # As drop_product begins; the write comes before it goes on to what hangs on the product.
        drops.execute("select from recall.product where name = 'doomed' for update")
        drops.execute("delete from recall.document where product_name = 'doomed'")
        errors: list[psycopg.Error] = []

        def work() -> None:
            try:
                writes.execute((WRITES | GOES_ON)[write])
            except psycopg.Error as error:
                errors.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        waits = "select wait_event_type from pg_stat_activity where pid = %s"
        pid = [writes.info.backend_pid]
        while thread.is_alive() and db.execute(waits, pid).fetchone() != ("Lock",):
            time.sleep(0.01)
        drops.execute("select recall.drop_product('doomed')")
        drops.commit()
        thread.join()
    if write in WRITES:
        assert [error.sqlstate for error in errors] == ["42704"], errors
        assert errors[0].diag.message_hint
    else:
        assert errors == []
    for table in ("product", "conversation", "qa_log", "golden_set"):
        left = int(table == "product" and write == "ingest_document")
        assert db.execute(f"select count(*) from recall.{table}").fetchone() == (left,)


def test_a_rating_that_finds_its_answer_purged(db, db_url):
    db.execute("select recall.ingest_document('kept', 'Slow queries', 'On a replica too.')")
    db.execute("select recall.answer('how do I find the slow queries?', 'kept')")
    errors: list[psycopg.Error] = []

    def rate() -> None:
        try:
            db.execute("select recall.rate((select max(id) from recall.qa_log), 1)")
        except psycopg.Error as error:
            errors.append(error)

    with psycopg.connect(db_url) as purges, psycopg.connect(db_url, autocommit=True) as watches:
        purges.execute("delete from recall.qa_log")
        thread = threading.Thread(target=rate)
        thread.start()
        waits = "select wait_event_type from pg_stat_activity where pid = %s"
        pid = [db.info.backend_pid]
        while thread.is_alive() and watches.execute(waits, pid).fetchone() != ("Lock",):
            time.sleep(0.01)
        purges.commit()
        thread.join()
    assert [error.sqlstate for error in errors] == ["42704"], errors
