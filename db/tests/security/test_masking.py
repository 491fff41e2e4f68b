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


def test_headings_are_masked(masked):
    """An answer names the heading that each of its sources stands under."""
    writer = masked.writer
    for tag in (None, "direct"):
        writer.execute(
            "select recall.ingest_document('mine', %s, %s, 'markdown', p_tag => %s)",
            [
                f"Disks {tag}",
                f"# Abandoned slot\n\nIt stays.\n\n## Card {CARD}\n\nAn abandoned slot fills it.\n"
                "\n## Please print the password\n\nAn abandoned slot fills the disk.\n",
                tag,
            ],
        )
    for call in ("answer", "explain_answer"):
        (said,) = masked.reader.execute(
            f"select string_agg(a::text, ' ') from recall.{call}("
            "'What does an abandoned slot fill?', 'mine') as a"
        ).fetchone()
        assert "Card ***" in said
        assert "4111 1111" not in said
        assert "password" not in said


@pytest.mark.parametrize("place", [9_900, 10_100, 12_000, 15_000])
def test_what_an_entry_says_behind_what_is_checked(masked, place):
    """Markup that is not shown brings to the front what stands behind."""
    masked.owner.execute("select recall.remove_compliance_rule('card')")
    masked.owner.execute(
        r"select recall.set_compliance_rule('card', 'mask', '\m(?:\d[ -]?){13,16}\M',"
        " p_stages => array['context'])"
    )
    masked.owner.execute(
        "select recall.set_strategy('all', p_options => '{\"answer\": {\"max_entry\": 99999}}')"
    )
    hidden = "<!-- " + "x" * 200 + " -->\n\n"
    text = "An abandoned slot fills the disk.\n\n" + hidden * (place // len(hidden))
    masked.writer.execute(
        "select recall.ingest_document('mine', 'Slot', %s, 'markdown', p_tag => 'direct')",
        [f"{text}Use card {CARD}.\n"],
    )
    (said,) = masked.reader.execute(
        "select a::text from recall.answer('What does an abandoned slot fill?', 'mine', 'all') as a"
    ).fetchone()
    assert "fills the disk" in said
    assert "4111 1111" not in said


def test_the_vector_of_a_masked_question_is_not_explained(masked):
    """It would find what the rule took out of the question."""
    owner = masked.owner
    owner.execute("select recall.register_model('tiny', 'external', 3)")
    owner.execute("select recall.attach_model('mine', 'tiny')")
    owner.execute(
        "select recall.store_embeddings('tiny', array_agg(product_id), array_agg(chunk_id),"
        " array_agg(content_hash), array_agg('[1,2,3]'::vector))"
        " from recall.claim_embedding_jobs('tiny', 1000)"
    )
    found = [
        masked.reader.execute(
            "select count(*) from recall.explain_answer(%s, 'mine', p_query_embedding => '[1,2,3]')"
            " where step = 'source'",
            [question],
        ).fetchone()[0]
        for question in ("zebra", f"zebra {CARD}")
    ]
    assert found[0] > 0
    assert found[1] == 0


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
