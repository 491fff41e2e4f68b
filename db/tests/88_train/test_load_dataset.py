"""recall.load_dataset, against a server that answers as Hugging Face's datasets server does."""

import http.server
import json
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest
from http_extension import create_http

TEXTS = {"train": 250, "test": 30}
FEATURES = {
    "text": {"dtype": "string", "_type": "Value"},
    "label": {"names": ["neg", "pos"], "_type": "ClassLabel"},
    "score": {"dtype": "float64", "_type": "Value"},
    "tags": {"feature": {"dtype": "string", "_type": "Value"}, "_type": "List"},
}


class Hub(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.asked: list[tuple[str, dict]] = []
        self.faults: list[tuple[int, dict[str, str]]] = []
        self.configs = ["plain_text"]
        self.broken_from = 10**9


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        hub = self.server
        url = urlsplit(self.path)
        asked = {key: value[0] for key, value in parse_qs(url.query).items()}
        hub.asked.append((url.path, asked))
        if hub.faults:
            status, headers = hub.faults.pop(0)
            return self.send(status, headers, {"error": "busy"})
        if asked["dataset"] != "stanfordnlp/imdb":
            return self.send(404, {}, {"error": "The dataset does not exist."})
        if url.path == "/splits":
            return self.send(200, {}, {
                "splits": [
                    {"dataset": asked["dataset"], "config": config, "split": split}
                    for config in hub.configs for split in TEXTS
                ],
                "pending": [], "failed": [],
            })  # fmt: skip
        offset, length = int(asked["offset"]), int(asked["length"])
        if length > 100:
            return self.send(422, {}, {"error": "Parameter 'length' must not be greater than 100"})
        if offset >= hub.broken_from:
            return self.send(400, {}, {"error": "broken"})
        total = TEXTS[asked["split"]]
        return self.send(200, {}, {
            "features": [
                {"feature_idx": i, "name": name, "type": kind}
                for i, (name, kind) in enumerate(FEATURES.items())
            ],
            "rows": [
                {
                    "row_idx": i, "truncated_cells": [],
                    "row": {
                        "text": f"{asked['split']} {i} – 文", "label": i % 2, "score": i / 2,
                        "tags": [str(i)],
                    },
                }
                for i in range(offset, min(total, offset + length))
            ],
            "num_rows_total": total, "num_rows_per_page": 100, "partial": False,
        })  # fmt: skip

    def send(self, status: int, headers: dict[str, str], answer: dict) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments) -> None:
        pass


@pytest.fixture
def hub() -> Iterator[Hub]:
    server = Hub()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that the server's user may write."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)


@pytest.fixture
def db(db: psycopg.Connection, hub: Hub, folder: Path) -> psycopg.Connection:
    create_http(db, folder)
    db.execute("insert into recall.http_origin values (%s)", [hub.url])
    return db


def load(db: psycopg.Connection, hub: Hub, **arguments: object) -> list[tuple]:
    kwargs = {"url": hub.url, **arguments.pop("kwargs", {})}
    return db.execute(
        'select * from recall.load_dataset(%s, %s, "limit" => %s, kwargs => %s)',
        [
            arguments.get("source", "stanfordnlp/imdb"), arguments.get("subset"),
            arguments.get("limit"), json.dumps(kwargs),
        ],
    ).fetchall()  # fmt: skip


def test_all_splits(db: psycopg.Connection, hub: Hub) -> None:
    notices = []
    db.add_notice_handler(lambda diagnostic: notices.append(diagnostic.message_primary))
    assert load(db, hub) == [("stanfordnlp/imdb", 280)]
    found = db.execute('select * from public."stanfordnlp/imdb"').fetchall()
    assert found[0] == ("train 0 – 文", 0, 0.0, ["0"])
    assert found[249:251] == [
        ("train 249 – 文", 1, 124.5, ["249"]), ("test 0 – 文", 0, 0.0, ["0"])
    ]  # fmt: skip
    assert len(found) == 280
    assert notices == ["stanfordnlp/imdb: 280 of 280 rows"]
    assert [asked.get("offset") for path, asked in hub.asked if asked.get("length") != "1"] == [
        None, "0", "100", "200", "0"
    ]  # fmt: skip
    # Once more: made anew.
    assert load(db, hub, limit=120) == [("stanfordnlp/imdb", 120)]
    assert db.execute('select count(*) from "stanfordnlp/imdb"').fetchone() == (120,)


def test_one_split_in_the_callers_schema(db: psycopg.Connection, hub: Hub) -> None:
    with db.transaction(force_rollback=True):
        db.execute("create role t_dataset_writer in role recall_writer")
        db.execute("create schema mine authorization t_dataset_writer")
        db.execute("set role t_dataset_writer")
        db.execute("set search_path = mine, public")
        assert load(db, hub, kwargs={"split": "test"}) == [("stanfordnlp/imdb", 30)]
        assert db.execute('select count(*), min(text) from mine."stanfordnlp/imdb"').fetchone() == (
            30, "test 0 – 文"
        )  # fmt: skip


def test_a_busy_server_is_asked_again(db: psycopg.Connection, hub: Hub) -> None:
    hub.faults = [(429, {"Retry-After": "0"}), (503, {"Retry-After": "0"})]
    assert load(db, hub, limit=1) == [("stanfordnlp/imdb", 1)]
    hub.faults = [(429, {"Retry-After": "0"})] * 5
    with pytest.raises(psycopg.Error, match="status 429") as caught:
        load(db, hub)
    assert caught.value.sqlstate == "RC429"
    assert hub.faults == []


def test_goes_on_where_it_was_left(db: psycopg.Connection, hub: Hub) -> None:
    call = "call recall.fetch_dataset('stanfordnlp/imdb', kwargs => %s)"
    kwargs = json.dumps({"url": hub.url})
    hub.broken_from = 200
    with pytest.raises(psycopg.Error, match="status 400"):
        db.execute(call, [kwargs])
    assert db.execute('select count(*) from "stanfordnlp/imdb"').fetchone() == (200,)
    hub.broken_from = 10**9
    hub.asked.clear()
    db.execute(call, [kwargs])
    assert [asked["offset"] for _, asked in hub.asked if asked.get("length", "1") != "1"] == [
        "200", "0"
    ]  # fmt: skip
    assert db.execute(
        'select count(*), count(distinct text) from "stanfordnlp/imdb"'
    ).fetchone() == (280, 280)


def test_half_a_table_of_the_function_is_none(db: psycopg.Connection, hub: Hub) -> None:
    hub.broken_from = 200
    with pytest.raises(psycopg.Error, match="status 400"):
        load(db, hub)
    assert db.execute("select to_regclass('\"stanfordnlp/imdb\"')").fetchone() == (None,)


@pytest.mark.parametrize(
    ("arguments", "sqlstate", "message"),
    [
        ({"source": "no/such"}, "RC400", "status 404"),
        ({"source": "a b"}, "22023", "source: must be the name"),
        ({"limit": 0}, "22023", "limit: must be at least 1"),
        ({"subset": "other"}, "22023", 'subset: "stanfordnlp/imdb" has no subset other'),
        ({"kwargs": {"split": "dev"}}, "22023", "has no such split"),
        ({"kwargs": {"nope": 1}}, "22023", 'kwargs: there is no option "nope"'),
        ({"kwargs": {"url": "http://127.0.0.1:9"}}, "42501", "is no allowed origin"),
        ({"kwargs": {"url": "http://127.0.0.1:9/x"}}, "22023", "url must be an origin"),
    ],
)
def test_bad_arguments(
    db: psycopg.Connection, hub: Hub, arguments: dict, sqlstate: str, message: str
) -> None:
    with pytest.raises(psycopg.Error, match=message) as caught:
        load(db, hub, **arguments)
    assert caught.value.sqlstate == sqlstate


def test_several_subsets(db: psycopg.Connection, hub: Hub) -> None:
    hub.configs = ["en-es", "de-en"]
    with pytest.raises(psycopg.errors.InvalidParameterValue) as caught:
        load(db, hub)
    assert caught.value.diag.message_hint == "There are de-en, en-es."
    assert load(db, hub, limit=1, kwargs={"lang1": "en", "lang2": "es"}) == [
        ("stanfordnlp/imdb", 1)
    ]  # fmt: skip
    assert hub.asked[-1][1]["config"] == "en-es"


def test_a_table_of_somebody_else_stays(db: psycopg.Connection, hub: Hub) -> None:
    db.execute('create table "stanfordnlp/imdb" (mine text)')
    with pytest.raises(psycopg.errors.DuplicateTable):
        load(db, hub)
    assert db.execute('select count(*) from "stanfordnlp/imdb"').fetchone() == (0,)
