"""Every argument of every public function: what is refused, how, and what is said of it."""

import os

import arguments
import psycopg
import pytest

CALLS = int(os.environ.get("PGRECALL_ARGUMENT_CALLS") or 3000)
SEED = int(os.environ.get("PGRECALL_ARGUMENT_SEED") or 1)


@pytest.fixture
def caller(attack) -> arguments.Caller:
    """With data of two products, and sessions that no call may hold for more than 20 s."""
    owner = attack.owner
    type_of_vector = "select 'vector'::regtype::text"
    vector = owner.execute(type_of_vector).fetchone()[0]
    for statement in arguments.SETUP.replace("recall_vector", vector).split(";\n"):
        if statement.strip():
            owner.execute(statement)
    for role in attack.roles.values():
        owner.execute("select recall.set_figure_budget('mine', %s, 1000000)", [role])
    answer_id = attack.reader.execute(arguments.ASKED).fetchone()[0]
    attack.reader.execute("select recall.rate(%s, 1)", [answer_id])
    attack.reader.execute("select * from recall.chat('session', 'Which aircraft?', 'mine')")
    for name in arguments.SESSIONS.values():
        session = getattr(attack, name)
        session.execute("set statement_timeout = '20s'")
        session.execute("set client_min_messages = error")
    return arguments.Caller(attack, {"rate.p_answer_id": str(answer_id)})


def test_a_valid_call_of_every_function_succeeds(caller) -> None:
    failed = {}
    for name, routine in caller.routines.items():
        error = caller.call(routine, {})
        state = error.sqlstate if error else "00000"
        if state not in arguments.ABSENT.get(name, {"00000"}):
            failed[name] = f"{state} {error}"
    assert not failed, "\n".join(f"{name}: {why}" for name, why in failed.items())


def test_odd_arguments(caller, capsys) -> None:
    """PGRECALL_ARGUMENT_CALLS: how many calls; a long run begins with each odd value by itself."""
    for routine, odd in caller.each_odd_value():
        if CALLS >= 20_000 or None in odd.values():
            caller.call(routine, odd)
    for routine, odd in caller.at_random(CALLS - caller.outcomes.total(), SEED):
        caller.call(routine, odd)
    for routine, odd in caller.each_odd_value():
        if routine.is_procedure:
            caller.call(routine, odd, in_block=False)
    with capsys.disabled():
        outcomes = ", ".join(f"{k} {n}" for k, n in sorted(caller.outcomes.items()))
        print(f"\n{caller.outcomes.total()} calls of {len(caller.routines)} functions: {outcomes}")
    problems = sorted(caller.problems.values())
    assert not problems, f"{len(problems)} problems:\n" + "\n".join(problems)


REFUSED = [
    ("set_strategy('s', p_options => '{\"anser\": {}}')", 'p_options: there is no option "anser"'),
    (
        "set_strategy('s', p_options => '{\"answer\": {\"max_char\": 9}}')",
        'p_options: answer: there is no option "max_char"',
    ),
    (
        "set_strategy('s', p_options => '{\"rerank\": {\"min_score\": 1e400}}')",
        "p_options: rerank: min_score must be a number",
    ),
    (
        'set_strategy(\'s\', p_options => \'{"answer": {"generator": "none"}}\')',
        'p_options: there is no model "none" of kind generate',
    ),
    (
        "set_strategy('s', p_fusion_options => '{\"phrase\": 1}')",
        'p_fusion_options: there is no option "phrase"',
    ),
    (
        "set_strategy('s', p_fusion_options => '{\"neighbours\": {\"bm52\": 1}}')",
        'p_fusion_options: neighbours: there is no option "bm52"',
    ),
    ("set_strategy('s', '{\"bm25\": 1e-400}')", "p_channels: must be an object"),
    ("set_strategy('s', '{\"bm25\": 1, \"vector\": []}')", "p_channels: must be an object"),
    ("remove_user_word(null)", "p_word: must have 1 to 200 characters"),
    (
        "set_compliance_rule('r', p_sentences => '{{a,b},{c,d}}', p_severity => 'odd')",
        "p_severity: must be",
    ),
    (
        "register_model('m', 'http', 3, '{\"urll\": \"http://a\"}')",
        'p_options: there is no option "urll"',
    ),
    (
        "register_model('m', 'pgml', 3, '{\"kwarg\": {}}')",
        'p_options: there is no option "kwarg"',
    ),
    ("add_analyzer('a', '{\"confg\": \"english\"}')", 'p_options: there is no option "confg"'),
    ("by_bm25('a', 'mine', p_filter => '{\"tags\": \"a\"}')", 'p_filter: there is no key "tags"'),
]


@pytest.mark.parametrize(("call", "message"), REFUSED)
def test_what_is_misspelt_is_refused(attack, call: str, message: str) -> None:
    with pytest.raises(psycopg.Error) as caught:
        attack.admin.execute(f"select recall.{call}")
    said = caught.value.diag
    assert said.message_primary.startswith(message)
    assert said.sqlstate in ("22023", "42704") and said.message_hint


def test_a_whole_number_with_a_point_is_one(attack) -> None:
    query = "select * from recall.by_bm25('a', 'mine', p_filter => '{\"doc_id\": [1.0, 2.00]}')"
    assert attack.reader.execute(query).fetchall() == []
