"""Statements inside functions stay below the cost at which a server compiles them each time.

Compiling takes a tenth of a second and more. Costs are looked at, so that servers without LLVM
test it too.
"""

import re

import pytest

CALLS = {
    "ingest_document": "select recall.ingest_document('mine', 'more slots', %s, 'markdown')",
    "ingest_documents": "select recall.ingest_documents('mine', jsonb_agg(jsonb_build_object("
    "'title', n::text, 'content', n || %s, 'format', 'markdown')))"
    " from generate_series(1, 200) as n",
    "search": "select * from recall.search(%s, 'mine')",
    "explain_search": "select * from recall.explain_search(%s, 'mine')",
    "recall": "select * from recall.recall(%s, 'mine')",
    "answer": "select * from recall.answer(%s, 'mine')",
    "explain_answer": "select * from recall.explain_answer(%s, 'mine')",
    "chat": "select * from recall.chat('jit', %s, 'mine')",
    "check_compliance": "select * from recall.check_compliance(%s, 'mine')",
}
TEXT = (
    "# 磁碟滿了\n\n先看 pg_wal。An abandoned slot fills the disk. Drop it.\n\n- one\n- two\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n```sql\nselect 1;\n```\n"
)
QUESTIONS = ["what fills the disk", "磁盘滿了怎样", "abandonned slto fils disk"]


@pytest.fixture
def plans(attack) -> list[tuple[str, str]]:
    """Each statement that the owner's functions execute: its plan and what has executed it."""
    told = []
    owner = attack.owner
    owner.add_notice_handler(
        lambda notice: told.append((notice.message_primary, notice.context or ""))
    )
    owner.execute("load 'auto_explain'")
    owner.execute("set auto_explain.log_min_duration = 0")
    owner.execute("set auto_explain.log_nested_statements = on")
    owner.execute("set client_min_messages = log")
    return told


@pytest.mark.parametrize("name", CALLS)
def test_nothing_is_worth_compiling(attack, plans, name: str) -> None:
    owner = attack.owner
    without = {
        row[0]
        for row in owner.execute(
            "select proname from pg_proc"
            " where pronamespace = 'recall'::regnamespace and 'jit=off' = any(proconfig)"
        )
    }
    (limit,) = owner.execute("select current_setting('jit_above_cost')::float8").fetchone()
    owner.execute("select recall.ingest_document('mine', 'slots', %s, 'markdown')", [TEXT])
    owner.execute("call recall.compact('mine')")
    plans.clear()
    for question in [TEXT] if name.startswith("ingest_") else QUESTIONS:
        owner.execute(CALLS[name], [question])
    costly = set()
    for plan, context in plans:
        cost = re.search(r"\(cost=[0-9.]+\.\.([0-9.]+) rows=", plan)
        caller = re.search(r"PL/pgSQL function (?:recall\.)?(\w+)\(", context)
        if cost and caller and float(cost[1]) >= limit and caller[1] not in without:
            costly.add((caller[1], float(cost[1])))
    assert len(plans) > 2
    assert not costly
