"""scripts/bot against a gateway on this machine that speaks DingTalk's stream protocol."""

import os
import re
import signal
from collections.abc import Iterator

import psycopg
import pytest

pytest.importorskip("dingtalk_stream", reason="scripts/requirements/bot.txt is not installed")
from dingtalk_gateway import CLIENT_ID, CLIENT_SECRET, Gateway
from dingtalk_load import DOCUMENTS, Load, Process, asked
from pgrecall.dingtalk import CARD_CHARACTERS, PARTS_MAX, cut, cut_line, is_of_dingtalk

SLOW = "how do I find the slow queries?"


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    made = Gateway()
    yield made
    made.close()


@pytest.fixture
def filled(db: psycopg.Connection) -> psycopg.Connection:
    for title, text in DOCUMENTS.items():
        db.execute("select recall.ingest_document('busy', %s, %s)", [title, text])
    return db


@pytest.fixture
def start(gateway: Gateway, db_url: str, filled) -> Iterator:
    """Starts bots; when all is done nothing secret stands in what they said."""
    processes: list[Process] = []

    def begin(*options: str, connected: bool = True, **variables: str) -> Process:
        opened = gateway.opened
        processes.append(Process(gateway, db_url, *options, **variables))
        if connected:
            gateway.until(
                lambda: gateway.opened > opened or processes[-1].process.poll() is not None
            )
            assert gateway.opened > opened, processes[-1].said
        return processes[-1]

    yield begin
    for process in processes:
        process.end()
        said = "".join(process.said)
        assert "Traceback" not in said, said
        assert not [secret for secret in gateway.secrets if secret in said], said
    assert gateway.problems == []


def history(db: psycopg.Connection) -> list[list[str]]:
    """What was asked in each session, in order."""
    return [
        row[0]
        for row in db.execute(
            "select array_agg(m.content order by m.ordinal) from recall.conversation as c"
            " join recall.message as m on m.conversation_id = c.id and m.role = 'user'"
            " group by c.id order by c.id"
        )
    ]


# -- answers ---------------------------------------------------------------------------------------


def test_a_single_chat(gateway, start, filled):
    start()
    assert gateway.ask(SLOW).wait() == 200
    (card,) = gateway.until_cards(1)
    assert card.space == "IM_ROBOT.u1"
    assert "pg\\_stat\\_statements" in card.markdown or "pg_stat_statements" in card.markdown
    assert [button["id"] for button in card.buttons] == ["good", "bad"]
    assert gateway.ask("and how long did they take?").wait() == 200
    assert history(filled) == [[SLOW, "and how long did they take?"]]
    names = '["busy", "cidsingle-u1==", "u1"]'
    digest = "left(encode(sha256(convert_to(%s, 'UTF8')), 'hex'), 32)"
    turns = f"select count(*) from recall.chat_history('dingtalk ' || {digest})"
    assert filled.execute(turns, [names]).fetchone() == (4,)
    rewritten = filled.execute("select rewritten from recall.message where ordinal = 4").fetchone()
    assert rewritten[0].startswith("and how long did they take? ")
    assert gateway.ping().result(10)["opaque"]


def test_each_user_of_a_group_has_a_session(gateway, start, filled):
    start()
    for user, text in [("u1", SLOW), ("u2", "green tea"), ("u1", "and how long did they take?")]:
        assert gateway.ask(text, user, "g").wait() == 200
    assert history(filled) == [[SLOW, "and how long did they take?"], ["green tea"]]
    assert [card.space for card in gateway.cards.values()] == ["IM_GROUP.cidg=="] * 3
    assert [card.for_users for card in gateway.cards.values()] == [["u1"], ["u2"], ["u1"]]
    gateway.ask(SLOW, "u1").wait()
    assert len(history(filled)) == 3, "alone with the robot it is another conversation"


def test_what_is_said_or_shown(gateway, start, filled):
    start()
    rich = {"msgtype": "richText", "content": {"richText": [{"text": "green"}, {"text": "tea"}]}}
    voice = {"msgtype": "audio", "content": {"recognition": "green tea", "duration": 9}}
    picture = {"msgtype": "picture", "content": {"downloadCode": "x"}}
    for other in (rich, voice, picture):
        assert gateway.ask(None, **other).wait() == 200
    assert history(filled) == [["green\ntea", "green tea"]]
    (note,) = gateway.notes
    assert "only read text" in note["markdown"]["text"]
    assert note["at"] == {"atUserIds": ["u1"]}


def test_frames_that_cannot_be_read(gateway, start, filled):
    start()
    rich = {"msgtype": "richText", "content": {"richText": [7]}}
    strange = [gateway.message(None), gateway.message(None, **rich), [], {}]
    for data in (*strange, {"msgtype": "text"}, {"msgId": 1, "atUsers": 3}):
        assert gateway.deliver(data).wait() == 200
    bad = gateway.deliver("{")
    assert gateway.press("pgrecall_x", "good").wait() == 200
    assert gateway.press("other", "good").wait() == 200
    assert gateway.ask(SLOW).wait() == 200
    assert not bad.acknowledged.done()
    assert history(filled) == [[SLOW]]


# -- once, in order --------------------------------------------------------------------------------


def test_delivered_twice(gateway, start, filled):
    """At once, later, to a second process, and to one that was not there before."""
    start()
    start()
    first = gateway.message(SLOW)
    twins = [gateway.deliver(first) for _ in range(3)]
    gateway.again(twins[0])
    for callback in twins:
        assert callback.wait() == 200
    gateway.again(twins[0])
    # The newest connection has a process that knows nothing.
    start()
    assert gateway.deliver(first).wait() == 200
    gateway.again(twins[0])
    assert gateway.ask("and how long did they take?").wait() == 200
    assert history(filled) == [[SLOW, "and how long did they take?"]]
    assert len(gateway.cards) == 2
    assert gateway.notes == []


def test_what_is_not_acknowledged_comes_again(gateway, start, filled):
    gateway.redeliver_seconds = 0.3
    start()
    with filled.transaction():
        gateway.ask("green tea").wait()
        filled.execute("select from recall.conversation for update")
        waits = gateway.ask(SLOW)
        gateway.until(lambda: waits.deliveries >= 3)
        assert not waits.acknowledged.done()
    assert waits.wait() == 200
    assert history(filled) == [["green tea", SLOW]]
    assert len(gateway.cards) == 2


def test_in_order(gateway, start, filled):
    """Of a conversation, whatever takes long; other conversations do not wait."""
    start()
    gateway.ask("green tea", "u1", "g").wait()
    with filled.transaction():
        filled.execute("select from recall.conversation for update")
        sent = [f"{SLOW} {number}" for number in range(6)]
        asking = [gateway.ask(text, f"u{1 + n % 3}", "g") for n, text in enumerate(sent)]
        assert gateway.ask("green tea", "u9", "h").wait() == 200
        assert len(gateway.cards) == 2
    assert [callback.wait() for callback in asking] == [200] * 6
    cards = gateway.until_cards(8)
    assert [asked(filled, card) for card in cards[2:]] == sent


def test_in_order_over_several_processes(gateway, start, filled):
    """Of one conversation, whose messages come to three processes in turn; others do not wait."""
    gateway.shares_out = True
    for _ in range(3):
        start()
    gateway.ask("green tea", "u1", "g").wait()
    queued = "select coalesce(sum(cardinality(messages)), 0) from recall.message_queue"
    sent = [f"{SLOW} {number}" for number in range(9)]
    with filled.transaction():
        filled.execute("select from recall.conversation for update")
        asking = []
        for number, text in enumerate(sent):
            asking.append(gateway.ask(text, f"u{1 + number % 3}", "g"))
            gateway.until(lambda n=number: filled.execute(queued).fetchone()[0] == n + 1)
        assert gateway.ask("green tea", "u9", "h").wait() == 200
        assert len(gateway.cards) == 2
    assert [callback.wait(60) for callback in asking] == [200] * 9
    cards = gateway.until_cards(11)
    assert [asked(filled, card) for card in cards[2:]] == sent
    gateway.until(lambda: filled.execute(queued).fetchone()[0] == 0)


def test_what_comes_late_is_answered_in_its_place(gateway, start, filled):
    """By when a message was sent, where it waits at all."""
    start()
    gateway.ask("green tea", "u1", "g").wait()
    first, second = (gateway.message(f"{SLOW} {n}", "u1", "g", createAt=n) for n in (1, 2))
    with filled.transaction():
        filled.execute("select from recall.conversation for update")
        begun = gateway.ask(SLOW, "u1", "g")
        # Begun: no more waiting for what was sent before it.
        begins = "select from recall.message_queue where (messages[1]).is_begun"
        gateway.until(lambda: filled.execute(begins).rowcount)
        asking = [gateway.deliver(second), gateway.deliver(first)]
        queued = "select cardinality(messages) from recall.message_queue"
        gateway.until(lambda: filled.execute(queued).fetchone() == (3,))
    assert [callback.wait(60) for callback in [begun, *asking]] == [200] * 3
    assert history(filled) == [["green tea", SLOW, f"{SLOW} 1", f"{SLOW} 2"]]


def test_a_process_that_dies_does_not_hold_up_the_others(gateway, start, filled):
    bot = start("--timeout", "1")
    gateway.faults["card"] = ["wait:60"]
    gateway.ask(SLOW, "u1", "g")
    gateway.until(lambda: not gateway.faults["card"])
    begun = filled.execute("select messages from recall.message_queue").rowcount
    assert begun == 1
    bot.end(signal.SIGKILL)
    gateway.waiting.clear()
    start("--timeout", "1")
    callback = gateway.ask("green tea", "u2", "g")
    gateway.until(
        lambda: (
            filled.execute("select cardinality(messages) from recall.message_queue").fetchone()
            == (2,)
        )
    )
    assert not callback.acknowledged.done()
    # Its lease, which lasts for most of a minute, at its end.
    filled.execute(
        "update recall.message_queue set messages ="
        ' array_prepend(jsonb_populate_record(messages[1], \'{"held_until": "2000-01-01"}\'),'
        " messages[2:])"
    )
    assert callback.wait() == 200
    assert history(filled) == [["green tea"]]


def test_connections_that_end(gateway, start, filled):
    start()
    sent = []
    for number, politely in enumerate([True, False, True, False]):
        assert gateway.disconnect(politely) == 1
        sent.append(f"{SLOW} {number}")
        callback = gateway.ask(sent[-1])
        assert callback.wait(60) == 200
    assert history(filled) == [sent]
    assert len(gateway.cards) == 4
    assert gateway.opened == 5


def test_a_gateway_that_is_away(gateway, start, filled):
    gateway.faults["open"] = [500, 503]
    start()
    assert gateway.refused_opens == 2
    assert gateway.ask(SLOW).wait() == 200


@pytest.mark.parametrize("kind", ["open", "token"])
def test_a_gateway_that_stalls(gateway, start, filled, kind):
    """It takes the SDK's request and answers nothing: the request is given up, not waited for."""
    gateway.faults[kind] = ["wait:90"]
    bot = start()
    assert gateway.faults[kind] == ([] if kind == "open" else ["wait:90"])
    assert gateway.ask(SLOW).wait() == 200
    assert gateway.faults[kind] == []
    # Without a token no card can be made; the message's webhook needs none.
    assert (len(gateway.cards), len(gateway.notes)) == ((1, 0) if kind == "open" else (0, 1))
    assert any("timed out" in line for line in bot.said), bot.said


def test_the_running_answer_is_finished(gateway, start, filled):
    bot = start()
    gateway.faults["card"] = ["wait:2"]
    callback = gateway.ask(SLOW)
    gateway.until(lambda: not gateway.faults["card"])
    assert bot.end() == 0
    assert callback.wait(1) == 200
    assert len(gateway.cards) == 1
    assert history(filled) == [[SLOW]]


def test_killed_before_the_answer_was_sent(gateway, start, filled):
    bot = start()
    gateway.faults["card"] = ["wait:60"]
    gateway.ask(SLOW)
    gateway.until(lambda: not gateway.faults["card"])
    bot.end(signal.SIGKILL)
    start()
    gateway.until_cards(1)
    gateway.until(lambda: not gateway.waiting)
    assert history(filled) == [[SLOW]]


# -- ratings ---------------------------------------------------------------------------------------


def test_ratings(gateway, start, filled):
    start()
    gateway.ask(SLOW).wait()
    (card,) = gateway.until_cards(1)
    for action, score in (("good", 1), ("bad", -1), ("bad", -1)):
        assert gateway.press(card, action).wait() == 200
        scores = filled.execute("select array_agg(score) from recall.rating").fetchone()[0]
        assert scores == [score]
    shown = [u["cardData"]["cardParamMap"] for u in card.updates]
    assert shown == [{"tips": "👍 ✓"}, {"tips": "👎 ✓"}, {"tips": "👎 ✓"}]
    assert gateway.press(card, "other").wait() == 200
    assert gateway.press(card.name.replace("_", "_9", 1), "good").wait() == 200
    gateway.faults["update"] = [500, 401, 403]
    assert gateway.press(card, "good").wait() == 200
    assert filled.execute("select score from recall.rating").fetchall() == [(1,)]
    assert gateway.press(card, "button-7", action="bad").wait() == 200
    assert filled.execute("select score from recall.rating").fetchall() == [(-1,)]


def test_without_a_log_there_is_nothing_to_rate(gateway, start, filled):
    filled.execute("select recall.set_setting('log_answers', 'off')")
    start()
    gateway.ask(SLOW).wait()
    (card,) = gateway.until_cards(1)
    assert card.buttons == []
    assert gateway.press(card, "good").wait() == 200


# -- what goes wrong -------------------------------------------------------------------------------


def test_an_error_is_answered_politely(gateway, start, filled):
    start()
    filled.execute("select recall.drop_product('busy')")
    assert gateway.ask(SLOW).wait() == 200
    assert gateway.ask("主從複製延遲怎麼辦", "u2").wait() == 200
    english, chinese = (note["markdown"]["text"] for note in gateway.notes)
    assert "Sorry" in english
    assert "抱歉" in chinese
    for text in (english, chinese):
        assert not re.search("busy|recall|product|42704|psycopg", text)
    assert gateway.cards == {}


def test_a_question_that_takes_too_long(gateway, start, filled):
    filled.execute(
        "create function slow() returns trigger language plpgsql as"
        " $$ begin perform pg_sleep(30); return new; end $$"
    )
    filled.execute(
        "create trigger slow before insert on recall.message for each row"
        f" when (new.content = '{SLOW}') execute function slow()"
    )
    start("--timeout", "2")
    assert gateway.ask(SLOW).wait() == 200
    assert "took too long" in gateway.notes[0]["markdown"]["text"]
    assert gateway.ask("green tea").wait() == 200
    assert history(filled) == [["green tea"]]


def test_a_session_that_another_process_answers_for_long(gateway, start, filled):
    """It says nothing: the other one does, or the next delivery finds the session free."""
    gateway.redeliver_seconds = 3.0
    start("--timeout", "1")
    gateway.ask("green tea").wait()
    with filled.transaction():
        filled.execute("select from recall.conversation for update")
        callback = gateway.ask(SLOW)
        gateway.until(lambda: callback.deliveries >= 2)
    assert callback.wait() == 200
    assert gateway.notes == []
    assert history(filled) == [["green tea", SLOW]]


def test_connections_that_the_server_ended(gateway, start, filled):
    start()
    gateway.ask("green tea").wait()
    for _ in range(3):
        filled.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where application_name = 'pgrecall bot' and datname = current_database()"
        )
        assert gateway.ask(SLOW).wait() == 200
    assert gateway.notes == []
    assert len(gateway.cards) == 4


def test_nothing_at_all_can_be_sent(gateway, start, filled):
    """Then the message is not kept either, and DingTalk delivers it again."""
    gateway.redeliver_seconds = 1.0
    gateway.faults = {"card": [400], "note": [400, 400]}
    start()
    assert gateway.ask(SLOW).wait() == 200
    assert history(filled) == [[SLOW]]
    assert len(gateway.cards) == 1
    assert gateway.notes == []


@pytest.mark.parametrize("faults", [[429], [500, 503], [401]], ids=str)
def test_cards_are_tried_again(gateway, start, filled, faults):
    gateway.faults["card"] = list(faults)
    start()
    assert gateway.ask(SLOW).wait() == 200
    assert gateway.faults["card"] == []
    assert len(gateway.cards) == 1
    assert gateway.notes == []
    assert len(gateway.tokens) == (2 if faults == [401] else 1)


@pytest.mark.parametrize("status", [403, 307])
def test_a_card_that_is_refused_goes_as_a_message(gateway, start, filled, status):
    """One that is sent elsewhere too: nobody else gets the token."""
    gateway.faults["card"] = [status]
    start()
    assert gateway.ask(SLOW).wait() == 200
    assert gateway.cards == {}
    (note,) = gateway.notes
    assert "statements" in note["markdown"]["text"]


def test_a_card_whose_outcome_is_not_known(gateway, start, filled):
    """It was taken, but the answer to that never came: it is not sent a second time."""
    gateway.faults["card"] = ["hang"]
    start()
    assert gateway.ask(SLOW).wait(60) == 200
    assert len(gateway.cards) == 1
    assert gateway.notes == []
    assert history(filled) == [[SLOW]]
    assert [p.rpartition(" ")[2] for p in gateway.problems] == ["again"]
    gateway.problems.clear()


# -- long answers ----------------------------------------------------------------------------------


def test_long_answers_come_in_parts(gateway, start, filled):
    paragraphs = [f"Paragraph {number} of tea. " + "leaf " * 100 for number in range(20)]
    code = "```sql\n" + "select 1;\n" * 400 + "```"
    filled.execute(
        "select recall.ingest_document('busy', 'Oolong', %s, 'markdown', p_tag => 'direct')",
        ["\n\n".join([*paragraphs[:9], code, *paragraphs[9:]])],
    )
    filled.execute(
        "select recall.set_strategy('long', p_options => '{\"answer\": {\"max_entry\": 20000}}')"
    )
    start("--strategy", "long")
    assert gateway.ask("oolong").wait() == 200
    cards = list(gateway.cards.values())
    assert len(cards) > 3
    assert [bool(card.buttons) for card in cards] == [False] * (len(cards) - 1) + [True]
    text = "\n\n".join(card.markdown for card in cards)
    numbers = [int(number) for number in re.findall(r"Paragraph (\d+) of", text)]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) > 9, "some after the code"
    assert text.count("select 1;") == 400
    for card in cards:
        assert len(card.markdown) <= CARD_CHARACTERS
        assert card.markdown.count("```") % 2 == 0


def test_cutting():
    table = "| a | b |\n| --- | --- |\n" + "\n".join(f"| {n} | {'x' * 50} |" for n in range(100))
    cases = ["", "short", "a\n\nb", table, "字" * 5000, "词。" * 3000, "&#42;" * 2000]
    cases += ["~~~\n" * 999, "```\n" + "x" * 5000 + "\n```", "a " * 4000]
    cases += ["\n\n".join(["para " * 20] * 50)]
    for text in cases:
        parts = cut(text, 500)
        assert all(0 < len(part) <= 500 for part in parts)
        assert len(parts) <= PARTS_MAX
    for part in cut(table, 2000):
        assert part.startswith("| a | b |\n| --- |")
    assert all(re.fullmatch("(&#42;)+", part) for part in cut("&#42;" * 300, 500))
    assert len(cut_line("leaf " * 2_000_000, 500)) == 20_000
    whole = "\n\n".join(["one two", "```\ncode\n\nmore\n```", "- a\n- b"])
    assert cut(whole, 500) == [whole]


def test_answers_go_to_dingtalk_alone():
    for url in ("https://oapi.dingtalk.com/robot/sendBySession?session=x",
                "https://api.dingtalk.com/x"):  # fmt: skip
        assert is_of_dingtalk(url)
    for url in ("http://oapi.dingtalk.com/x", "https://dingtalk.com.example.org/x", "", None, 5,
                "https://oapi.dingtalk.com@10.0.0.1/x", "https://evildingtalk.com/x",
                "http://169.254.169.254/", "https://[x/"):  # fmt: skip
        assert not is_of_dingtalk(url), url


# -- the command -----------------------------------------------------------------------------------


def outcome(gateway: Gateway, url: str, *options: str, **variables: str) -> tuple[int, str]:
    bot = Process(gateway, url, *options, **variables)
    code = bot.process.wait(60)
    bot.reader.join(10)
    return code, "".join(bot.said)


def test_what_is_missing_is_said(gateway, db_url, empty_db_url, filled, tmp_path):
    file = tmp_path / "keys"
    file.write_text(f"DINGTALK_CLIENT_ID={CLIENT_ID}\n")
    file.chmod(0o644)
    cases = [
        ((db_url,), {"DINGTALK_CLIENT_SECRET": ""}, "DINGTALK_CLIENT_SECRET: not in"),
        ((db_url, "--credentials", str(file)), {}, "others may read it"),
        ((db_url, "--credentials", "/none"), {}, "No such file"),
        ((db_url, "--product", "none"), {}, "no product 'none'"),
        ((empty_db_url,), {}, "alembic upgrade head"),
        (("postgresql://localhost:1/x",), {}, "refused"),
    ]
    for arguments, variables, sentence in cases:
        code, said = outcome(gateway, *arguments, **variables)
        assert code == 2, said
        assert sentence in said
        assert "Traceback" not in said
    file.chmod(0o600)
    assert "DINGTALK_CLIENT_SECRET: not in" in outcome(
        gateway, db_url, "--credentials", str(file)
    )[1]  # fmt: skip


def test_credentials_of_a_file(gateway, start, filled, tmp_path):
    file = tmp_path / "keys"
    names = {"DINGTALK_CLIENT_ID ": f" {CLIENT_ID} ", "DINGTALK_CLIENT_SECRET": CLIENT_SECRET}
    file.write_text("# a robot\n" + "".join(f"{name}={value}\n" for name, value in names.items()))
    file.chmod(0o600)
    start("--credentials", str(file), DINGTALK_CLIENT_ID="", DINGTALK_CLIENT_SECRET="")
    assert gateway.ask(SLOW).wait() == 200


def test_a_wrong_secret(gateway, start):
    bot = start(connected=False, DINGTALK_CLIENT_SECRET="wrong-secret-71")
    gateway.until(lambda: gateway.refused_opens >= 2)
    assert bot.end() == 0
    assert "401" in "".join(bot.said)
    assert "wrong-secret-71" not in "".join(bot.said)
    assert gateway.opened == 0


def test_a_reader_is_enough(gateway, start, filled, db_url):
    role = f"bot_{os.getpid()}"
    filled.execute(f"create role {role} login in role recall_reader")
    try:
        url = db_url.replace("postgres@", f"{role}@", 1)
        bot = start("--database-url", url)
        assert gateway.ask(SLOW).wait() == 200
        (card,) = gateway.until_cards(1)
        assert gateway.press(card, "good").wait() == 200
        owner = filled.execute("select owner from recall.conversation").fetchone()
        rater = filled.execute("select rated_by from recall.rating").fetchone()
        assert owner == rater == (role,)
        bot.end()
    finally:
        filled.execute(f"drop owned by {role}")
        filled.execute(f"drop role {role}")


# -- many at once ----------------------------------------------------------------------------------


def test_many_users(gateway, start, filled, db_url):
    """PGRECALL_BOT_SECONDS, PGRECALL_BOT_USERS: how long, and how many."""
    start("--connections", "8")
    start("--connections", "8")
    load = Load(gateway, filled)
    load.run()
    print(load.report())
    assert load.problems() == []
    assert load.connections <= 16
