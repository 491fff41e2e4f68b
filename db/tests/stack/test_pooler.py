"""Through PgBouncer's transaction pooling: nothing of one client is left for the next."""

import os
import random
import threading

import psycopg
import pytest

CLIENTS = 50
ROUNDS = int(os.environ.get("PGRECALL_POOLER_ROUNDS", "6"))
DOCUMENTS = 40
SEARCH = "select chunk_id, rank, score, channels from recall.search(%s, 'lib', 8)"
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
    client.execute(SEARCH, ["日誌 wal 17"]).fetchall()
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
    expected = library.execute(SEARCH, ["日誌 wal 17"]).fetchall()
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
                assert client.execute(SEARCH, ["日誌 wal 17"]).fetchall() == expected
                served |= set(client.execute("select pg_backend_pid()").fetchall())
            for client in blockers:
                client.execute("commit")
        assert len(served) > 1, "one server connection served all clients"
    finally:
        for client in clients:
            client.close()


class Load:
    """Clients that search and ingest at once; each search is compared with the expected rows."""

    def __init__(self, url: str, questions: dict[str, list]) -> None:
        self.url = url
        self.questions = questions
        self.problems: list[str] = []
        self.barrier = threading.Barrier(CLIENTS)
        self.processes: set[int] = set()

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
                for turn in range(ROUNDS):
                    self._search(client, rng.choice(list(self.questions)))
                    self._ingest(client, number * ROUNDS + turn)
        except Exception as error:
            self.problems.append(f"client {number}: {type(error).__name__}: {error}")

    def _search(self, client: psycopg.Connection, question: str) -> None:
        if client.execute(SEARCH, [question]).fetchall() != self.questions[question]:
            self.problems.append(f"{question!r} found something else")

    def _ingest(self, client: psycopg.Connection, number: int) -> None:
        """What a transaction puts in, its own search finds."""
        title = f"Note{number}"
        with client.transaction():
            self.processes |= set(client.execute("select pg_backend_pid()").fetchone())
            client.execute("select recall.ingest_document('notes', %s, %s)", [title, text(number)])
            found = client.execute(
                "select title from recall.search(%s, 'notes', 1)", [title]
            ).fetchall()
        if found != [(title,)]:
            self.problems.append(f"{title} found {found}")


def test_fifty_clients(library, pooled_url, console_url):
    """Through a few server connections they search one product and fill another."""
    asked = ["wal 日誌", "vacuum", "主从复制"]
    questions = {question: library.execute(SEARCH, [question]).fetchall() for question in asked}
    assert all(questions.values())
    load = Load(pooled_url, questions)
    load.run()
    assert load.problems == []
    assert 1 < len(load.processes) <= pool_size(console_url, library.info.dbname)
    count = "select count(*) from recall.document where product_name = 'notes'"
    assert library.execute(count).fetchone() == (CLIENTS * ROUNDS,)
    assert library.execute("select * from recall.check_index('notes')").fetchall() == []


def pool_size(console_url: str, database: str) -> int:
    with psycopg.connect(console_url, autocommit=True) as console:
        cursor = psycopg.ClientCursor(console)
        cursor.execute("show databases")
        columns = [column.name for column in cursor.description]
        databases = [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
    return next(row["pool_size"] for row in databases if row["name"] == database)
