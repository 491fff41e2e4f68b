"""Conversations of the inputs that mean harm: nothing raises, nothing leaks, every turn is kept."""

import importlib.util
import re
from pathlib import Path

PATH = Path(__file__).parents[1] / "80_answer" / "test_hostile.py"
SPEC = importlib.util.spec_from_file_location("hostile_answers", PATH)
ANSWERS = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(ANSWERS)
hostile = ANSWERS.hostile
SESSIONS = 10


def checked(message: str) -> str:
    """What of a message is looked at by the rules, and so all that goes on."""
    return re.sub("[\x01-\x08\x0b-\x1f\x7f-\x9f]+", " ", message[:10_200])[:10_000]


def test_hostile_conversations(hostile):
    """Orders, markup, SQL and odd texts, each with those before it as its context."""
    asked = ANSWERS.questions()[::3]
    hostile.execute("set role hostile_reader")
    followed = 0
    for number, message in enumerate(asked):
        shown = message[:80]
        answer_id, markdown, rewritten, is_follow_up = hostile.execute(
            "select answer_id, markdown, rewritten, reasons ->> 'rewritten_by' is not null"
            " from recall.chat(%s, %s, 'open')",
            [f"session {number % SESSIONS}", message],
        ).fetchone()
        assert answer_id is not None, shown
        assert rewritten.startswith(checked(message)), shown
        assert ANSWERS.SECRET not in markdown + rewritten, shown
        assert not [text for text in ANSWERS.TEMPLATE[:2] if text in markdown], shown
        assert not ANSWERS.runs_something(markdown), (shown, markdown)
        followed += is_follow_up
    assert followed > 10
    for session in range(SESSIONS):
        kept = hostile.execute(
            "select content from recall.chat_history(%s) where role = 'user'",
            [f"session {session}"],
        ).fetchall()
        assert [row[0] for row in kept] == [checked(m) for m in asked[session::SESSIONS]]


def test_hostile_sessions(hostile):
    """Names of sessions are names, and another role's session is nowhere."""
    hostile.execute("select recall.chat('mine', 'What is ' || %s, 'open')", [ANSWERS.SECRET])
    hostile.execute("set role hostile_reader")
    for name in ["mine", *ANSWERS.SQL, *ANSWERS.MARKUP]:
        (rewritten,) = hostile.execute(
            "select rewritten from recall.chat(%s, 'and what about it?', 'open')", [name]
        ).fetchone()
        assert rewritten == "and what about it?"
        assert hostile.execute(
            "select count(*) from recall.chat_history(%s)", [name]
        ).fetchone() == (2,)
