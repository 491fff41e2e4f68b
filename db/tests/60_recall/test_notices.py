"""A search says nothing beside its rows, whatever is typed."""

import psycopg
import pytest

QUESTIONS = [
    None,
    "",
    " \t\n\u3000",
    "?! & | () <-> :* \\ '",
    "的",
    "the",
    "x",
    "nothing has this",
    "x" * 2100,
    "1" * 3000,
    f"<{'t' * 3000}>",
    f"http://{'a' * 3000}/{'p' * 3000}",
]
SEARCHES = [
    "recall.search(%s::text, 'notices')",
    "recall.recall(%s::text, 'notices')",
    "recall.explain_search(%s::text, 'notices')",
    "recall.analyze_query(%s::text, 'english', 'notices')",
    "recall.analyze_query(%s::text, p_product_name => 'notices')",
]


@pytest.mark.parametrize("analyzer", ["cjk_en", "english"])
def test_no_question_makes_a_search_emit_a_notice(db: psycopg.Connection, analyzer: str) -> None:
    db.execute("select recall.create_product('notices', %s)", [analyzer])
    db.execute(
        "select recall.ingest_document('notices', 'A', 'a slot holds wal x', p_key_word => 'slot')"
    )
    channels = [name for (name,) in db.execute("select name from recall.channel")]
    searches = SEARCHES + [f"recall.by_{name}(%s::text, 'notices')" for name in channels]
    notices = []
    asked = ""
    db.add_notice_handler(lambda notice: notices.append((asked, notice.message_primary)))
    for search in searches:
        for question in QUESTIONS:
            asked = f"{search} <- {question!r:.20}"
            db.execute(f"select * from {search}", [question])
    assert notices == []
    found = db.execute("select count(*) from recall.search('slot', 'notices')").fetchone()
    assert found == (1,)
