"""The runner of pgTAP files fails where it should."""

import pytest
from pgrecall import pgtap

GOOD = "1..2\nok 1 - a\nok 2 - b\n"


@pytest.mark.parametrize(
    ("output", "problem"),
    [
        ("1..2\nok 1 - a\nnot ok 2 - b\n# have: 1\n# want: 2\n", "not ok 2 - b"),
        ("1..2\nok 1 - a\nnot ok 2 - b\n# have: 1\n# want: 2\n", "# want: 2"),
        ("1..3\nok 1 - a\nok 2 - b\n", "planned 3 tests, ran 2"),
        ("1..1\nok 1 - a\nok 2 - b\n", "planned 1 tests, ran 2"),
        ("ok 1 - a\n", "the file has no plan"),
        ("1..0\n", "the file ran no test"),
        ("", "the file ran no test"),
    ],
)
def test_reading_finds_problems(output, problem):
    assert problem in pgtap.read_tap(output).problems


@pytest.mark.parametrize(
    "output",
    [GOOD, "1..1\nnot ok 1 - later # TODO not yet\n", "1..0 # SKIP no rum here\n"],
)
def test_reading_passes(output):
    assert pgtap.read_tap(output).problems == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("select plan(1); select is(1, 2, 'one'); select * from finish();", "not ok 1 - one"),
        ("select plan(2); select pass('a'); select * from finish();", "planned 2 tests, ran 1"),
        ("select no_plan(); select * from finish();", "the file ran no test"),
        ("select plan(1); select pass('a'); select 1 / 0;", "psql ended with 3"),
        ("select 1;", "the file ran no test"),
    ],
)
def test_a_bad_file_fails(databases, tmp_path, text, problem):
    missing = databases.missing_pgtap()
    if missing:
        pytest.skip(missing)
    path = tmp_path / "t.sql"
    path.write_text(text)
    result = pgtap.run_file(databases.url(databases.tap_database("fresh")), path)
    assert not result.ok
    assert any(problem in line for line in result.problems), result.problems


def test_a_file_leaves_nothing_behind(databases, tmp_path):
    missing = databases.missing_pgtap()
    if missing:
        pytest.skip(missing)
    path = tmp_path / "t.sql"
    path.write_text(
        "select plan(1); create table t (); select has_table('t'); select * from finish();"
    )
    for _ in range(2):
        assert pgtap.run_file(databases.url(databases.tap_database("fresh")), path).ok
