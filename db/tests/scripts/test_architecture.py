"""docs/architecture.md: the ways of a document and of a question are those of the code."""

import re
from functools import cache
from pathlib import Path

import pytest
from pgrecall import trees
from pgrecall.server import ROOT

PAGE = ROOT / "docs" / "architecture.md"
DB = ROOT / "db"
FUNCTIONS = {path.stem: path for path in DB.glob("functions/*/*.sql")}
WAYS = ["The way of a document", "The way of a question"]
ITEM = re.compile(r"( *)(?:\d+\.|-) ((?:`\w+`(?:, )?)+)")
SCREENS = 100


def section(title: str) -> str:
    return re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", PAGE.read_text(), re.M | re.S)[1]


def steps(title: str) -> list[tuple[list[str], list[str]]]:
    """Each item's functions, and those of the item that it stands under."""
    above: list[tuple[int, list[str]]] = []
    found = []
    for line in section(title).split("\n"):
        match = ITEM.match(line)
        if not match:
            continue
        names = re.findall(r"\w+", match[2])
        while above and above[-1][0] >= len(match[1]):
            above.pop()
        found.append((names, above[-1][1] if above else []))
        above.append((len(match[1]), names))
    return found


@cache
def uses(path: Path) -> trees.Uses:
    return trees.uses(path.read_text())


@cache
def reached(name: str) -> set[str]:
    """What it calls: itself, by triggers of what it writes, by registries that it reads."""
    own = uses(FUNCTIONS[name])
    found = own.calls | own.texts
    text = FUNCTIONS[name].read_text()
    for relation in own.relations:
        if re.search(rf"(insert into|update|delete from)\s+(recall\.)?{relation}\b", text):
            for path in DB.glob(f"triggers/{relation}/*.sql"):
                found |= uses(path).calls
        for path in DB.glob(f"tables/*/{relation}.sql"):
            found |= uses(path).texts
    return found & FUNCTIONS.keys()


@pytest.mark.parametrize("title", WAYS)
def test_each_step_is_called_by_the_one_above(title):
    found = steps(title)
    assert len(found) > 10
    unknown = {name for names, _ in found for name in names} - FUNCTIONS.keys()
    assert not unknown, "no such functions"
    wrong = [
        f"{name} is not called by {' or '.join(above)}" if above else f"{name} is internal"
        for names, above in found
        for name in names
        if not (any(name in reached(a) for a in above) if above else name[0] != "_")
    ]
    assert not wrong


def test_the_ways_fit_two_screens():
    assert sum(section(title).count("\n") for title in WAYS) <= SCREENS


def test_every_room_has_its_row():
    rooms = {path.name for path in DB.glob("functions/*/")}
    assert set(re.findall(r"^\| `(\d\d_\w+)` \|", PAGE.read_text(), re.M)) == rooms


def test_the_files_that_it_names_are_there():
    named = re.findall(r"`((?:functions|tables)/[\w/]+\.sql)`", PAGE.read_text())
    assert len(named) > 10
    assert [name for name in named if not (DB / name).exists()] == []
