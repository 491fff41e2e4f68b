"""README and docs/: lines wrap, links lead somewhere, and every function they name is there."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from pglast import ast, parse_sql
from pgrecall import functions
from pgrecall.server import ROOT

LINE_MAX = 100
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
FENCE = re.compile(r"^ *(```|~~~)")
LINK = re.compile(r"(?<!\\)\]\(([^()\s]+)\)")
NAME = re.compile(r"\brecall\.(\w+)")
# The names' beginning, settings of a session, and an example of what to add.
EXAMPLE = re.compile(r"^```sql\n(.*?)^```", re.M | re.S)
# What a reader has, or an extension that the tests' server need not have.
OTHERS = re.compile(r'"my_questions"|"(cron|rds_ai)\b')
# Run as a whole, with the objects that it makes: 95_serve/test_from_the_guides.py.
RUN_ELSEWHERE = ROOT / "docs/from-the-guides.md"
PLACEHOLDERS = {"by_", "compaction", "away_nodes", "_provider_pauses", "_by_newest", "_tool_now"}


def each_page():
    return pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))


def prose(page: Path) -> Iterator[tuple[int, str]]:
    """Lines and their numbers, without code blocks and tables."""
    fenced = False
    for number, line in enumerate(page.read_text().split("\n"), 1):
        if FENCE.match(line):
            fenced = not fenced
        elif not fenced and not line.lstrip().startswith("|"):
            yield number, line


def anchors(page: Path) -> set[str]:
    """GitHub's: a heading's words in small letters, joined by hyphens."""
    headings = [line.lstrip("# ") for _, line in prose(page) if line.startswith("#")]
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@each_page()
def test_lines_wrap(page):
    long = [number for number, line in prose(page) if len(line) > LINE_MAX and " " in line.strip()]
    assert not long, f"lines of more than {LINE_MAX} characters"


@each_page()
def test_links_lead_somewhere(page):
    broken = []
    for link in LINK.findall(page.read_text()):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert not broken


def test_every_page_is_linked():
    linked = {
        (page.parent / link.partition("#")[0]).resolve()
        for page in PAGES
        for link in LINK.findall(page.read_text())
    }
    assert [page for page in PAGES[1:] if page not in linked] == []


def test_every_name_is_in_the_catalog(db):
    query = """
        select proname from pg_proc where pronamespace = 'recall'::regnamespace
        union all
        select relname from pg_class where relnamespace = 'recall'::regnamespace
    """
    known = {name for (name,) in db.execute(query)} | PLACEHOLDERS
    unknown = {
        f"{page.relative_to(ROOT)}: recall.{name}"
        for page in PAGES
        for name in NAME.findall(page.read_text())
        if name not in known
    }
    assert not unknown


def statements(page: Path) -> Iterator[str]:
    """Those of the page's examples that a routine may hold: no create, grant, alter."""
    text = (
        ""
        if page in (functions.PAGE, RUN_ELSEWHERE)
        else page.read_text().replace("...;", "as '';")
    )
    for example in EXAMPLE.findall(text):
        for raw in parse_sql(example):
            if isinstance(
                raw.stmt, ast.SelectStmt | ast.CallStmt | ast.InsertStmt | ast.UpdateStmt
            ):
                end = raw.stmt_location + raw.stmt_len if raw.stmt_len else None
                yield example[raw.stmt_location : end]


def test_examples_call_what_there_is(db):
    """A routine's body is analyzed when it is made; no body has a call, which is read as select."""
    problems = []
    for page in PAGES:
        for statement in statements(page):
            body = re.sub(r"\A((?:\s|--.*\n)*)call\b", r"\1select", statement)
            try:
                db.execute(f"create procedure pg_temp.example() begin atomic {body}; end")
                db.execute("drop procedure pg_temp.example()")
            except psycopg.errors.WrongObjectType as error:
                assert "is a procedure" in str(error)
            except psycopg.Error as error:
                if not OTHERS.search(str(error)):
                    problems.append(f"{page.name}: {statement.strip()}\n{error}")
    assert not problems, "\n\n".join(problems)


def test_functions_are_those_of_the_catalog(db):
    written, wanted = functions.PAGE.read_text(), functions.page(db)
    differ = ", ".join(functions.differences(written, wanted))
    assert written == wanted, f"docs/functions.md is behind: {differ}. Run scripts/functions"


def test_every_option_of_a_strategy_is_in_the_manual(db):
    (known,) = db.execute("select recall._strategy_options()").fetchone()
    fusion, known = known["fusion_options"], known["options"]
    parts = {"answers.md": known["answer"]["keys"], "chat.md": known["chat"]["keys"]}
    parts["search.md"] = fusion | known | known["rerank"]["keys"]
    wrong = []
    for page, options in parts.items():
        text = (ROOT / "docs" / page).read_text()
        shown = dict(re.findall(r"^\| `(\w+)` \| ([^|]*) \|", text, re.M))
        wrong += [f"{page}: nothing of {name}" for name in options if f"`{name}`" not in text]
        for name, option in options.items():
            default = json.dumps(option.get("initial"))
            told = (f"`{default}`", default, "that of `answer`")
            # search.md tells its defaults in sentences.
            if "initial" in option and page != "search.md" and shown[name] not in told:
                wrong.append(f"{page}: {name} is {default}, not {shown[name]}")
    assert not wrong
