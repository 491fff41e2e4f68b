"""A database with data of a made-up older release, upgraded to the head."""

import psycopg
import pytest
from pgrecall import drift
from pgrecall.migrate.tree import Tree

PRODUCT = "from an older release"


@pytest.fixture
def upgraded(upgraded_db_url):
    with psycopg.connect(upgraded_db_url, autocommit=True) as connection:
        yield connection


def test_it_is_what_a_fresh_install_is(upgraded_db_url):
    assert drift.drift(upgraded_db_url, Tree())[1] == []


@pytest.mark.parametrize(
    ("question", "title"),
    [("green teas", "Tea"), ("复写槽", "複寫槽"), ("dead rows", "By plain insert")],
)
def test_the_data_are_found(upgraded, question, title):
    rows = upgraded.execute("select title from recall.search(%s, %s, 1)", [question, PRODUCT])
    assert rows.fetchall() == [(title,)]


def test_what_was_changed_or_deleted_is_not_found(upgraded):
    for question in ("deleted", "makes"):
        rows = upgraded.execute("select from recall.by_bm25(%s, %s)", [question, PRODUCT])
        assert rows.fetchall() == [], question


def test_the_index_equals_a_recount(upgraded):
    rows = upgraded.execute("select * from recall.check_index(%s)", [PRODUCT])
    assert rows.fetchall() == []


def test_the_data_can_be_changed(upgraded):
    upgraded.execute("delete from recall.document where title = 'Tea'")
    upgraded.execute(
        "select recall.ingest_document(%s, '複寫槽', 'Changed after the upgrade.')", [PRODUCT]
    )
    rows = upgraded.execute("select title from recall.search('upgrade tea', %s)", [PRODUCT])
    assert rows.fetchall() == [("複寫槽",)]
    test_the_index_equals_a_recount(upgraded)
