"""Through PgBouncer's transaction pooling: nothing of one client is left for the next."""

import os
import random
import threading
import time

import psycopg
import pytest

CLIENTS = 50
SECONDS = float(os.environ.get("PGRECALL_STRESS_SECONDS", "5"))
DOCUMENTS = 40
SEARCH = "select chunk_id, rank, score, channels from recall.search(%s, 'lib', 8, %s)"
VECTOR = "select * from recall.by_vector(%s, 'lib', 8, p_query_embedding => %s::vector)"
CHANGED = """
select name, setting from pg_catalog.pg_settings
where setting is distinct from reset_val and name !~ '^transaction_'
"""
KEPT = """
select 'lock', locktype || ' ' || mode from pg_catalog.pg_locks
where pid = pg_catalog.pg_backend_pid() and locktype = 'advisory'
union all
select 'cursor', name from pg_catalog.pg_cursors where name <> ''
union all
select 'temporary table', relname from pg_catalog.pg_class
where relpersistence = 't' and relnamespace = pg_catalog.pg_my_temp_schema()
union all
select 'listens', channel from pg_catalog.pg_listening_channels() as channel
"""


def text(number: int) -> str:
    words = random.Random(number).choices(["wal", "日誌", "vacuum", "索引", "lock", "備份"], k=30)
    return f"# Topic {number}\n\n{' '.join(words)}\n\n# Notes\n\nServer {number}: 主从复制延迟。"


@pytest.fixture
def library(db: psycopg.Connection) -> psycopg.Connection:
    """Straight to the server: a product with vectors, an HNSW index and a query encoder."""
    for number in range(DOCUMENTS):
        db.execute(
            "select recall.ingest_document('lib', %s, %s, 'markdown')",
            [f"Document {number}", text(number)],
        )
    db.execute("select recall.register_model('t', p_dimensions => 3)")
    db.execute("select recall.attach_model('lib', 't')")
    db.execute(
        "select recall.store_embeddings('t', array_agg(product_id), array_agg(id),"
        " array_agg(content_hash), array_agg(array[id % 7, id % 5, 1]::real[]::vector))"
        " from recall.chunk"
    )
    db.execute("call recall.learn_query_encoder('lib', 't', p_iterations => 2)")
    db.execute("call recall.build_vector_indexes('lib', 1)")
    return db


def every_kind_of_call(client: psycopg.Connection) -> None:
    client.execute(SEARCH, ["日誌 wal 17", None]).fetchall()
    client.execute(VECTOR, ["wal", "[1,2,1]"]).fetchall()
    client.execute("select * from recall.recall('vacuum', 'lib')").fetchall()
    client.execute("select * from recall.explain_search('vacum', 'lib')").fetchall()
    client.execute("select recall.ingest_document('lib', 'New', 'New text about wal.')")
    client.execute("select recall.add_synonym('wal', 'redo', 'lib')")
    client.execute("select * from recall.claim_embedding_jobs('t')").fetchall()
    client.execute("call recall.compact('lib')")
    client.execute("call recall.learn_query_encoder('lib', 't', p_iterations => 1)")
    client.execute("call recall.build_vector_indexes('lib', 1)")
    client.execute("call recall.reanalyze('lib')")
    client.execute("select recall.refresh_query_encoder('lib')")
    client.execute("select recall.create_product('empty')")
    client.execute("select recall.attach_model('empty', 't')")
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
        client.execute("call recall.learn_query_encoder('empty')")
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        client.execute("select * from recall.search('wal', 'lib', 0)")
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        client.execute("select * from recall.search('wal', 'lib', p_query_embedding => '[0,0,0]')")


def test_nothing_is_left_for_the_next_client(library, pooled_url):
    with psycopg.connect(pooled_url, autocommit=True) as first:
        process = first.execute("select pg_backend_pid()").fetchone()[0]
        first.execute(VECTOR, ["wal", "[1,2,1]"]).fetchall()
        before = first.execute(CHANGED).fetchall()
        every_kind_of_call(first)
    with psycopg.connect(pooled_url, autocommit=True) as second:
        assert second.execute("select pg_backend_pid()").fetchone()[0] == process
        assert sorted(second.execute(CHANGED).fetchall()) == sorted(before)
        assert second.execute(KEPT).fetchall() == []


def test_settings_of_a_client_stand_within_its_transaction(library, pooled_url):
    """A search gives back what it found: the caller's own setting for this transaction."""
    with psycopg.connect(pooled_url) as client:
        client.execute("set local hnsw.ef_search = 77")
        client.execute(VECTOR, ["wal", "[1,2,1]"]).fetchall()
        assert client.execute("show hnsw.ef_search").fetchone() == ("77",)


@pytest.mark.parametrize("threshold", [None, 5], ids=["never prepared", "prepared"])
def test_prepared_statements(library, pooled_url, threshold):
    """psycopg prepares a statement at its sixth execution; any server connection then knows it."""
    expected = library.execute(SEARCH, ["日誌 wal 17", None]).fetchall()
    clients = [
        psycopg.connect(pooled_url, autocommit=True, prepare_threshold=threshold) for _ in range(4)
    ]
    try:
        served = set()
        for turn in range(12):
            blockers = clients[: turn % 4]
            for client in blockers:
                client.execute("begin")
                client.execute("select 1")
            for client in clients[turn % 4 :]:
                assert client.execute(SEARCH, ["日誌 wal 17", None]).fetchall() == expected
                served |= set(client.execute("select pg_backend_pid()").fetchall())
            for client in blockers:
                client.execute("commit")
        assert len(served) > 1, "one server connection served all clients"
    finally:
        for client in clients:
            client.close()


class Load:
    """Clients that search and ingest at once; each search is compared with the expected rows."""

    def __init__(self, url: str, questions: dict[str, list], product: str, strategy=None) -> None:
        self.url = url
        self.questions = questions
        self.product = product
        self.strategy = strategy
        self.problems: list[str] = []
        self.barrier = threading.Barrier(CLIENTS)
        self.processes: set[int] = set()
        self.searches = [0] * CLIENTS
        self.ingested = [0] * CLIENTS

    def run(self) -> None:
        threads = [threading.Thread(target=self._client, args=[n]) for n in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _client(self, number: int) -> None:
        rng = random.Random(number)
        try:
            with psycopg.connect(self.url, autocommit=True) as client:
                self.barrier.wait(120)
                end = time.monotonic() + SECONDS
                while time.monotonic() < end or not self.ingested[number]:
                    self._search(client, rng.choice(list(self.questions)))
                    self.searches[number] += 1
                    self._ingest(client, f"Note{number}x{self.ingested[number]}")
                    self.ingested[number] += 1
        except Exception as error:
            self.problems.append(f"client {number}: {type(error).__name__}: {error}")

    def _search(self, client: psycopg.Connection, question: str) -> None:
        found = client.execute(SEARCH, [question, self.strategy]).fetchall()
        if found != self.questions[question]:
            self.problems.append(f"{question!r} found something else: {found[:1]}")

    def _ingest(self, client: psycopg.Connection, title: str) -> None:
        """What a transaction puts in, its own search finds."""
        with client.transaction():
            self.processes |= set(client.execute("select pg_backend_pid()").fetchone())
            client.execute(
                "select recall.ingest_document(%s, %s, %s)", [self.product, title, text(len(title))]
            )
            found = client.execute(
                "select title from recall.search(%s, %s, 1)", [title, self.product]
            ).fetchall()
        if found != [(title,)]:
            self.problems.append(f"{title} found {found}")

    def report(self) -> None:
        print(
            f"{sum(self.searches)} searches and {sum(self.ingested)} documents of {CLIENTS} clients"
            f" in {SECONDS:g} s, over {len(self.processes)} server connections"
        )


def test_fifty_clients(library, pooled_url, console_url):
    """Through a few server connections they search one product and fill another."""
    asked = ["wal 日誌", "vacuum", "主从复制"]
    questions = {
        question: library.execute(SEARCH, [question, None]).fetchall() for question in asked
    }
    assert all(questions.values())
    load = Load(pooled_url, questions, "notes")
    load.run()
    load.report()
    assert load.problems == []
    assert 1 < len(load.processes) <= pool_size(console_url, library.info.dbname)
    count = "select count(*) from recall.document where product_name = 'notes'"
    assert library.execute(count).fetchone() == (sum(load.ingested),)
    assert library.execute("select * from recall.check_index('notes')").fetchall() == []


@pytest.fixture
def provided(library, register) -> psycopg.Connection:
    """A provider over HTTP: 'lib' has its vectors, 'notes' gets them in the writing transaction."""
    register(library)
    for product in ("notes", "later"):
        library.execute("select recall.create_product(%s)", [product])
    for product, mode in [("lib", "queued"), ("notes", "sync"), ("later", "queued")]:
        library.execute("select recall.attach_model(%s, 'h', true, %s)", [product, mode])
    library.execute("call recall.embed_pending()")
    return library


@pytest.mark.parametrize("product", ["notes", "later"])
def test_fifty_clients_with_a_provider(provided, pooled_url, console_url, vector_of, product):
    """Query vectors over HTTP, chunks embedded as they are written, or by the queue meanwhile."""
    asked = ["wal 日誌", "vacuum", "主从复制"]
    questions = {q: provided.execute(SEARCH, [q, "ask"]).fetchall() for q in asked}
    assert {rows[0][3]["vector"]["by"] for rows in questions.values()} == {"provider"}
    load = Load(pooled_url, questions, product, "ask")
    stopped = threading.Event()

    def work() -> None:
        with psycopg.connect(pooled_url, autocommit=True) as worker:
            while not stopped.is_set():
                worker.execute("call recall.embed_pending('h', 16)")
                time.sleep(0.1)

    workers = [threading.Thread(target=work) for _ in range(2 if product == "later" else 0)]
    for worker in workers:
        worker.start()
    load.run()
    stopped.set()
    for worker in workers:
        worker.join()
    load.report()
    assert load.problems == []
    assert 1 < len(load.processes) <= pool_size(console_url, provided.info.dbname)
    provided.execute("call recall.embed_pending()")
    assert provided.execute("select count(*) from recall.embedding_job").fetchone() == (0,)
    rows = provided.execute(
        "select recall._indexed_text(d.title, c.heading_path, c.content_chunk),"
        " e.content_embedding::real[] from recall.chunk as c"
        " join recall.document as d on c.doc_id = d.id join recall.model as m on m.name = 'h'"
        " left join recall.embedding as e on e.chunk_id = c.id and e.model_id = m.id"
        " where d.product_name = %s",
        [product],
    ).fetchall()
    assert len(rows) >= sum(load.ingested)
    for content, found in rows:
        wanted = vector_of(content)
        length = sum(x * x for x in wanted) ** 0.5
        assert found == pytest.approx([x / length for x in wanted], abs=1e-3), content
    assert provided.execute("select * from recall.check_index(%s)", [product]).fetchall() == []


def pool_size(console_url: str, database: str) -> int:
    with psycopg.connect(console_url, autocommit=True) as console:
        cursor = psycopg.ClientCursor(console)
        cursor.execute("show databases")
        columns = [column.name for column in cursor.description]
        databases = [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
    return next(row["pool_size"] for row in databases if row["name"] == database)
