"""pgTAP files as tests: what a file must do to pass, and what it leaves behind."""

import pytest

CONFTEST = """
from pgrecall import pgtap

def pytest_collect_file(file_path, parent):
    if file_path.suffix == ".sql":
        urls = {"fresh": lambda: %r}
        return pgtap.TapFile.from_parent(parent, path=file_path, urls=urls)
"""


@pytest.fixture
def run(databases, pytester):
    """Runs a file as pytest does."""
    missing = databases.missing_pgtap()
    if missing:
        pytest.skip(missing)
    url = databases.url(databases.tap_database("fresh"))

    def run(text: str) -> pytest.RunResult:
        pytester.makeconftest(CONFTEST % url)
        pytester.makefile(".sql", t=text)
        return pytester.runpytest_inprocess("-p", "no:pgtap", "-p", "no:cacheprovider")

    return run


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("select plan(1); select is(1, 2, 'one'); select * from finish();", "*1 – - one*"),
        ("select plan(1); select is(1, 2, 'one'); select * from finish();", "*want: 2*"),
        ("select plan(2); select pass('a'); select * from finish();", "*planned 2 tests*ran 1*"),
        ("select plan(1); select pass(); select pass(); select * from finish();", "*ran 2*"),
        ("select no_plan(); select * from finish();", "*No tests run!*"),
        ("select plan(1); select pass('a'); select 1 / 0;", "*division by zero*"),
        ("select 1;", "*no TAP plan found*"),
        ("", "*no TAP plan found*"),
    ],
)
def test_a_bad_file_fails(run, text: str, problem: str) -> None:
    result = run(text)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines([problem])


@pytest.mark.parametrize(
    "text",
    [
        "select plan(1); select 5, false, null; select pass('a'); select * from finish();",
        "select no_plan(); select pass('a'); select skip('none', 1); select * from finish();",
    ],
)
def test_a_good_file_passes(run, text: str) -> None:
    assert run(text).ret == pytest.ExitCode.OK


def test_a_file_can_be_skipped(run) -> None:
    run("select '1..0 # SKIP no rum here';").assert_outcomes(skipped=1)


def test_a_file_leaves_nothing_behind(run) -> None:
    text = "select plan(1); create table t (); select has_table('t'); select * from finish();"
    for _ in range(2):
        run(text).assert_outcomes(passed=1)
