"""The DingTalk bot through PgBouncer's transaction pooling: many users over ten connections."""

import pytest

pytest.importorskip("dingtalk_stream", reason="scripts/requirements/bot.txt is not installed")
from dingtalk_gateway import Gateway
from dingtalk_load import DOCUMENTS, Load, Process


def test_many_users_through_the_pooler(db, pooled_url):
    """Two bots with more connections together than the pooler has to the server."""
    for title, text in DOCUMENTS.items():
        db.execute("select recall.ingest_document('busy', %s, %s)", [title, text])
    gateway = Gateway()
    bots = [Process(gateway, pooled_url, "--connections", "8") for _ in range(2)]
    try:
        gateway.until(lambda: gateway.opened == 2, 60)
        load = Load(gateway, db)
        load.run()
        print(load.report())
        assert load.problems() == []
        assert 1 < load.connections <= 10
    finally:
        for bot in bots:
            assert bot.end() == 0
        gateway.close()
