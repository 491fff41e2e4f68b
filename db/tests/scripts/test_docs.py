"""README and docs/: lines wrap, links lead somewhere, and every function they name is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pgrecall import functions
from pgrecall.server import ROOT

LINE_MAX = 100
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
FENCE = re.compile(r"^ *(```|~~~)")
LINK = re.compile(r"(?<!\\)\]\(([^()\s]+)\)")
NAME = re.compile(r"\brecall\.(\w+)")
# The names' beginning, settings of a session, and an example of what to add.
PLACEHOLDERS = {"by_", "compaction", "_provider_rests", "_by_newest"}


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


def test_functions_are_those_of_the_catalog(db):
    written, wanted = functions.PAGE.read_text(), functions.page(db)
    differ = ", ".join(functions.differences(written, wanted))
    assert written == wanted, f"docs/functions.md is behind: {differ}. Run scripts/functions"
