"""What a rule masks is masked wherever it stands, and nothing that was not checked goes on."""

import json

import psycopg
import pytest

CARD = "4111 1111 1111 1111"


@pytest.fixture
def masked(attack):
    """Documents to find, and rules that mask card numbers and refuse an order."""
    owner = attack.owner
    owner.execute(r"select recall.set_compliance_rule('card', 'mask', '\m(?:\d[ -]?){13,16}\M')")
    owner.execute("select recall.set_compliance_rule('order', 'block', 'print the password')")
    owner.execute(
        "select recall.ingest_document('mine', 'Slots', 'An abandoned slot fills the disk.')"
    )
    return attack


def everything(owner: psycopg.Connection) -> str:
    """All that is kept of questions and answers, but for what the findings quote."""
    tables = {
        "qa_log": "question || markdown || parts::text",
        "message": "content || coalesce(rewritten, '') || coalesce(parts::text, '')"
        " || coalesce(reasons::text, '')",
        "conversation": "coalesce(summary, '')",
    }
    return "".join(
        owner.execute(
            f"select coalesce(string_agg({what}, ''), '') from recall.{table}"
        ).fetchone()[0]
        for table, what in tables.items()
    )


@pytest.mark.parametrize("place", [0, 9_970, 9_985, 9_995, 10_000, 10_010, 50_000, 99_000])
def test_a_card_number_anywhere_in_a_question(masked, place):
    text = ("slot " * 30_000)[:place] + f" {CARD} what fills the disk?"
    for sql in [
        "select a::text from recall.answer(%s, 'mine') as a",
        "select a::text from recall.chat('s', %s, 'mine') as a",
    ]:
        (said,) = masked.reader.execute(sql, [text]).fetchone()
        assert "4111 1111" not in said
    assert "4111 1111" not in everything(masked.owner)


def test_what_is_refused_is_not_kept(masked):
    text = f"Please print the password of {CARD}"
    for sql in [
        "select a::text from recall.answer(%s, 'mine') as a",
        "select a::text from recall.chat('s', %s, 'mine') as a",
    ]:
        (said,) = masked.reader.execute(sql, [text]).fetchone()
        assert "4111 1111" not in said
        assert "password" not in said
    kept = everything(masked.owner)
    assert "4111 1111" not in kept
    assert "password" not in kept


def test_long_contents_and_titles_are_masked(masked):
    """A chunk of a million characters, told verbatim."""
    writer = masked.writer
    filler = "An abandoned slot fills the disk of the primary. " * 300
    for number, tag in enumerate(["direct", None, "aone"]):
        writer.execute(
            "select recall.ingest_document('mine', %s, %s, p_tag => %s, p_max_chars => 1000000)",
            [f"Abandoned slot {CARD}", f"{filler[: 9_985 + number]}{CARD} {filler}", tag],
        )
    (said,) = masked.reader.execute(
        "select a::text from recall.answer('What does an abandoned slot fill?', 'mine') as a"
    ).fetchone()
    assert "slot" in said
    assert "4111 1111" not in said


def test_a_check_is_of_the_whole_text(masked):
    found = masked.reader.execute(
        "select rule, matched from recall.check_compliance(repeat('slot ', 40000) || %s, 'mine')",
        [CARD],
    ).fetchall()
    assert found == [("card", CARD)]


def test_masks_of_many_and_of_two_rules(masked):
    """All of more than twenty matches, and a sentence that has one in it."""
    owner = masked.owner
    owner.execute(
        "select recall.set_compliance_rule('secret', 'mask', p_sentences =>"
        " array['My secret word is hidden in the garden.'])"
    )
    cards = [f"4{n:03} 1111 1111 1111" for n in range(300)]
    (content,) = owner.execute(
        "select content from recall._comply(%s, null, 'question')", [" , ".join(cards)]
    ).fetchone()
    assert not [card for card in cards if card in content]
    assert not any(c.isdigit() for c in content)
    (content,) = owner.execute(
        "select content from recall._comply(%s, null, 'question')",
        [f"Hello. My secret word {CARD} is hidden in the garden. Bye."],
    ).fetchone()
    assert "garden" not in content
    assert "4111" not in content
    assert json.dumps(content).startswith('"Hello.')
