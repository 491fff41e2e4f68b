"""Answers written by a real small model, behind an OpenAI-compatible API: scripts/generator."""

import json
import os
import re
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator

import psycopg
import pytest
from pgrecall.server import ROOT

FACT = "An abandoned replication slot fills the disk of the primary."
TEXT = f"{FACT} Drop it with pg_drop_replication_slot."
QUESTION = "What does an abandoned replication slot fill?"
WAIT_SECONDS = 240


@pytest.fixture(scope="module")
def generator() -> Iterator[str]:
    """The address of the model."""
    if os.environ.get("PGRECALL_NO_EMBED"):
        pytest.skip("PGRECALL_NO_EMBED: no model is installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [ROOT / "scripts/generator", "--port", str(port)]
    url = f"http://127.0.0.1:{port}"
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as server:
        end = time.monotonic() + WAIT_SECONDS
        while not is_ready(url):
            if server.poll() is not None:
                pytest.skip(f"no model: {server.stderr.read().decode()[-300:]}")
            assert time.monotonic() < end, "the model was not loaded in time"
            time.sleep(0.2)
        yield url
        server.kill()


def is_ready(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=1) as answer:
            return answer.status == 200
    except OSError:
        return False


@pytest.fixture
def db(db: psycopg.Connection, generator: str) -> psycopg.Connection:
    query = "select 1 from pg_available_extensions where name = 'http'"
    if not db.execute(query).fetchone():
        pytest.skip("the server has no extension http")
    db.execute("create extension http")
    db.execute("insert into recall.http_origin values (%s)", [generator])
    options = {
        "url": generator, "model": "smollm2", "body": {"temperature": 0, "max_tokens": 60},
    }  # fmt: skip
    db.execute(
        "select recall.register_model('small', 'http', p_options => %s, p_kind => 'generate')",
        [json.dumps(options)],
    )
    db.execute(
        "select recall.set_strategy('written', p_options => %s)",
        [json.dumps({"answer": {"generator": "small", "timeout_ms": WAIT_SECONDS * 1000}})],
    )
    db.execute("select recall.ingest_document('p', 'Slots', %s)", [TEXT])
    db.execute(
        "select recall.ingest_document('p', 'Vacuum', 'Autovacuum removes dead rows of tables.')"
    )
    return db


def test_a_small_model_says_what_its_sources_say(db):
    content, written_by, note, sources = db.execute(
        "select p.content, p.generator, p.note, jsonb_array_length(p.sources)"
        " from recall.answer(%s, 'p', 'written') as a, unnest(a.parts) as p",
        [QUESTION],
    ).fetchone()
    assert (written_by, note) == ("small", None)
    assert "slot" in content
    for line in filter(None, content.splitlines()):
        marks = re.findall(r"\[(\d+)\]", line)
        assert marks, f"without a citation: {line}"
        assert all(1 <= int(mark) <= sources for mark in marks)


def test_what_it_says_of_its_own_goes(db):
    """The model's text, in which somebody else's sentence stands."""
    said = db.execute(
        "select (recall._generate('small', jsonb_agg(m), %s)).said"
        " from recall.answer_prompt(%s, 'p', 'written') as m",
        [WAIT_SECONDS * 1000, QUESTION],
    ).fetchone()[0]
    assert "slot" in said
    content, dropped = db.execute(
        "select c.content, c.dropped from recall._checked_citations(%s, array["
        "jsonb_populate_record(null::recall._source, jsonb_build_object('title', 'Slots',"
        " 'content', %s::text))], 'cjk_en') as c",
        [f"{said}\n\nThe moon is made of cheese [1].", TEXT],
    ).fetchone()
    assert "slot" in content
    assert "moon" not in content
    assert dropped >= 1
