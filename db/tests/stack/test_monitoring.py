"""Prometheus and its exporters of Debian 13, for real: what is scraped, what fires and resolves."""

import http.server
import json
import threading
import time
import urllib.request
from collections.abc import Iterator

import psycopg
import pytest
from pgrecall.monitoring import Monitoring, read_catalog
from pgrecall.monitoring import files as monitoring_files
from pgrecall.server import ServerError
from pgrecall.stack import Stack, free_ports


class Embedder(http.server.BaseHTTPRequestHandler):
    """An OpenAI-compatible server of three numbers a text."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        data = [
            {"index": n, "embedding": [1.0, len(text) % 7, n % 3]}
            for n, text in enumerate(body["input"])
        ]
        answer = json.dumps({"data": data}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_arguments) -> None:
        pass


class EmbeddingServer:
    """Started and stopped at one address."""

    def __init__(self) -> None:
        self.port = 0
        self.start()

    def start(self) -> None:
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Embedder)
        self.server.daemon_threads = True
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture(scope="module")
def embedder() -> Iterator[EmbeddingServer]:
    server = EmbeddingServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def watched(databases, embedder, standby_url) -> Iterator[tuple[psycopg.Connection, Monitoring]]:
    """A database with something of everything, and Prometheus on it, with short intervals."""
    try:
        stack = Stack()
        stack.require()
    except ServerError as error:
        pytest.skip(str(error))
    first = free_ports(stack.state["port"] + 20)
    ports = {
        part: first + n
        for n, part in enumerate(["prometheus", "sql_exporter", "postgres_exporter"])
    }
    monitoring = Monitoring(stack.system, stack.system.data / "monitoring-test", ports)
    with (
        databases.temporary("monitored", databases.template("fresh")) as url,
        psycopg.connect(url, autocommit=True) as connection,
    ):
        monitoring.start(url, "1s", "0s")
        try:
            fill(connection, embedder)
            yield connection, monitoring
        finally:
            monitoring.stop()
            stack.system.must("rm", "-rf", stack.system.inside(monitoring.folder))


def fill(connection: psycopg.Connection, embedder: EmbeddingServer) -> None:
    address = f"http://127.0.0.1:{embedder.port}"
    connection.execute("create extension http")
    connection.execute("insert into recall.http_origin values (%s)", [address])
    connection.execute(
        "select recall.register_model('h', 'http', 3, jsonb_build_object('url', %s::text))",
        [address],
    )
    # A generator that is not there: its answers fall back to what the documents say.
    connection.execute("insert into recall.http_origin values ('http://127.0.0.1:9')")
    connection.execute(
        "select recall.register_model('absent', 'http', p_kind => 'generate',"
        """ p_options => '{"url": "http://127.0.0.1:9/v1"}')"""
    )
    connection.execute(
        "select recall.set_strategy('writes', p_options =>"
        """ '{"answer": {"generator": "absent"}}')"""
    )
    connection.execute(
        "select recall.create_product('watched',"
        " p_readers => '{recall_reader,pgrecall_sql_exporter}')"
    )
    connection.execute("select recall.attach_model('watched', 'h')")
    for word in ["vacuum", "replication", "index"]:
        connection.execute(
            "select recall.ingest_document('watched', %s, %s)",
            [f"About {word}", f"The {word} of a database is kept by the server every day."],
        )
    connection.execute("call recall.embed_pending('h')")
    connection.execute("call recall.build_vector_indexes('watched', 1)")
    for strategy in [None, "writes"]:
        (answer,) = connection.execute(
            "select answer_id from recall.answer('Who keeps the vacuum of a database?',"
            " 'watched', %s)",
            [strategy],
        ).fetchone()
    connection.execute("select recall.rate(%s, 1)", [answer])
    connection.execute("select recall.chat('s', 'Who keeps the index?', 'watched')")
    connection.execute("call recall.refresh_metrics()")


def eventually(what: str, holds, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.5)


def firing(monitoring: Monitoring) -> set[str]:
    alerts = monitoring.ask("alerts")["alerts"]
    return {a["labels"]["alertname"] for a in alerts if a["state"] == "firing"}


def test_every_metric_is_scraped(watched):
    connection, monitoring = watched
    wanted = read_catalog(connection).series()
    missing = set(wanted)

    def all_there() -> bool:
        missing.clear()
        missing.update(wanted - set(monitoring.ask("label/__name__/values")))
        return not missing

    try:
        eventually("all metrics", all_there)
    except AssertionError:
        pytest.fail(f"not scraped: {sorted(missing)}")

    def health() -> dict[str, str]:
        targets = monitoring.ask("targets")["activeTargets"]
        return {t["labels"]["job"]: t["health"] for t in targets}

    eventually("both exporters", lambda: health() == {"pgrecall": "up", "postgres": "up"})
    eventually("PostgreSQL's own", lambda: "pg_up" in monitoring.ask("label/__name__/values"))


def test_labels_are_those_of_the_catalog(watched):
    connection, monitoring = watched
    eventually("chunks", lambda: monitoring.ask("query?query=pgrecall_chunks")["result"])
    for metric in read_catalog(connection).metrics:
        name = metric["name"] + ("_sum" if metric["type"] == "histogram" else "")
        for series in monitoring.ask(f"query?query={name}")["result"]:
            own = series["metric"].keys() - {"__name__", "instance", "job", "database"}
            assert own == set(metric["labels"]), name


def test_values_are_those_of_the_database(watched):
    connection, monitoring = watched
    connection.execute("select recall.answer('Who keeps the replication?', 'watched')")
    query = "select sum(value) from recall.metrics() where name = 'pgrecall_answers_total'"
    (wanted,) = connection.execute(query).fetchone()

    def same() -> bool:
        found = monitoring.ask("query?query=sum(pgrecall_answers_total)")["result"]
        return bool(found) and float(found[0]["value"][1]) == wanted

    eventually("the number of answers", same)


def test_promtool_finds_nothing(watched):
    connection, monitoring = watched
    system, inside = monitoring.system, monitoring.system.inside(monitoring.folder)
    assert "SUCCESS" in system.must("promtool", "check", "config", f"{inside}/prometheus.yml")
    system.must("promtool", "check", "rules", "--lint=all", f"{inside}/rules.yml")
    (text,) = connection.execute("select recall.metrics_text()").fetchone()
    assert system.must("promtool", "check", "metrics", text=text) == ""
    for name, content in monitoring_files(read_catalog(connection)).items():
        if name == "rules.yml":
            (monitoring.folder / name).write_text(content)
            system.must("promtool", "check", "rules", f"{inside}/{name}")


def test_an_embedding_server_that_stops(watched, embedder):
    connection, monitoring = watched
    assert "PgrecallEmbeddingFails" not in firing(monitoring)
    embedder.stop()
    connection.execute("select recall.ingest_document('watched', 'New', 'A new text of the day.')")
    connection.execute("call recall.embed_pending('h')")
    eventually("an alert", lambda: "PgrecallEmbeddingFails" in firing(monitoring))
    embedder.start()
    connection.execute("update recall.embedding_job set next_try = now()")
    connection.execute("call recall.embed_pending('h')")
    eventually("it resolves", lambda: "PgrecallEmbeddingFails" not in firing(monitoring))


def test_a_queue_that_ages(watched):
    connection, monitoring = watched
    connection.execute("select recall.ingest_document('watched', 'Old', 'An old text of the day.')")
    assert "PgrecallQueueAges" not in firing(monitoring)
    connection.execute("update recall.embedding_job set created = now() - interval '2 hours'")
    eventually("an alert", lambda: "PgrecallQueueAges" in firing(monitoring))
    connection.execute("call recall.embed_pending('h')")
    eventually("it resolves", lambda: "PgrecallQueueAges" not in firing(monitoring))


def test_recall_that_falls(watched):
    connection, monitoring = watched
    connection.execute("select recall.register_model('wide', p_dimensions => 48)")
    connection.execute("select recall.create_product('many')")
    connection.execute(
        "select recall.ingest_document('many', 'd' || n, 'text ' || n)"
        " from generate_series(1, 3000) as n"
    )
    connection.execute("select recall.attach_model('many', 'wide')")
    connection.execute("select setseed(0.5)")
    connection.execute(
        "select recall.store_embeddings('wide', array_agg(c.product_id), array_agg(c.id),"
        " array_agg(c.content_hash), array_agg(array(select random() - 0.5 from"
        " generate_series(1, 48) where c.id > 0)::real[]::vector)) from recall.chunk as c"
        " inner join recall.product as p on p.id = c.product_id where p.name = 'many'"
    )
    connection.execute(
        "call recall.build_vector_indexes('many', 1, p_m => 2, p_ef_construction => 4)"
    )
    connection.execute("select recall.measure_vector_recall('many', 20)")
    eventually("an alert", lambda: "PgrecallVectorRecallLow" in firing(monitoring))
    row = connection.execute(
        "select state, remedy from recall.doctor()"
        " where capability = 'recall of the vector index of many'"
    ).fetchone()
    assert row[0] == "problem"
    # What the doctor says, until it is satisfied.
    for _ in range(5):
        connection.execute(row[1])
        connection.execute("select recall.measure_vector_recall('many', 20)")
        row = connection.execute(
            "select state, remedy from recall.doctor()"
            " where capability = 'recall of the vector index of many'"
        ).fetchone()
        if row[0] == "ok":
            break
    assert row == ("ok", None)
    eventually("it resolves", lambda: "PgrecallVectorRecallLow" not in firing(monitoring))


def test_the_exporter_reads_nothing_else(watched):
    connection, _ = watched
    name = connection.info.dbname
    url = f"postgresql://pgrecall_sql_exporter@{connection.info.host}:{connection.info.port}/{name}"
    with psycopg.connect(url, autocommit=True) as exporter:
        assert exporter.execute("select count(*) > 0 from recall.metrics()").fetchone() == (True,)
        for query in [
            "select * from recall.qa_log",
            "select * from recall.document",
            "select * from recall.product",
            "select recall.search('vacuum', 'watched')",
            "select recall.doctor()",
            "call recall.refresh_metrics()",
        ]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                exporter.execute(query)


def test_exporter_gives_no_text(watched):
    """What was asked and written is in no label."""
    _, monitoring = watched
    with urllib.request.urlopen(f"{monitoring.url('sql_exporter')}/metrics", timeout=10) as got:
        page = got.read().decode()
    assert "pgrecall_answers_total" in page
    for text in ["Who keeps", "About vacuum", "every day"]:
        assert text not in page
