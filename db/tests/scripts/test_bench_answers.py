"""scripts/bench answers: what counts as held."""

import argparse
import json

import psycopg
import pytest
from pgrecall.bench import answers, data_folder
from pgrecall.evaluate import DataError


@pytest.mark.parametrize(
    ("name", "gold", "text", "held"),
    [
        ("squad", ["nearly $12", "$12"], "It costs $ 12.", True),
        ("squad", ["1979"], "In 1980.", False),
        ("drcd", ["\u5a01\u5ec9\u00b7\u743c\u65af"], "\u5a01\u5ec9\u743c\u65af", True),
        (
            "clapnq",
            ["The slot fills the disk. Rivers run to the sea."],
            "Rivers run to a sea",
            True,
        ),
        ("clapnq", ["The slot fills the disk. Rivers run to the sea."], "Rivers and a disk", False),
        ("clapnq", ["No."], "No.", False),
    ],
)
def test_contains(name, gold, text, held):
    assert answers.contains(name, gold, text) == held


def test_on_a_database_of_ones_own(db, db_url):
    """Ingests what is missing and answers by words; figures are shares."""
    try:
        data_folder()
    except DataError as error:
        pytest.skip(str(error))
    options = argparse.Namespace(sets=["squad"], questions=20, strategy=None)
    figures = answers.run_on(db_url, options)
    json.dumps(figures)
    assert figures["squad_questions"] == 20
    assert figures["squad_contained"] >= 0.5
    # max_chars of the default strategy.
    assert figures["squad_longest"] <= 2400
    assert figures["squad_foreign_found"] < figures["squad_found"]
    with psycopg.connect(db_url) as connection:
        assert connection.execute("select count(*) from recall.qa_log").fetchone()[0] == 0
