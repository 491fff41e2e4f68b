"""Small trees with a history, and empty databases to run them on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from migration_trees import Sandbox, change, fill, go_back


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    """One unreleased revision."""
    box = Sandbox(tmp_path / "tree")
    fill(box)
    return box


@pytest.fixture
def history(sandbox: Sandbox) -> Sandbox:
    """0.1.0 and 0.2.0 released, and a head that goes back on some of it."""
    sandbox.release("0.1.0")
    change(sandbox)
    sandbox.release("0.2.0")
    go_back(sandbox)
    return sandbox


@pytest.fixture
def new_database(databases) -> Iterator[Callable[..., str]]:
    """Makes empty databases, and gives their addresses."""
    made = []

    def make(label: str = "migrations") -> str:
        made.append(databases.create(label))
        return databases.url(made[-1])

    yield make
    for name in made:
        databases.drop(name)
