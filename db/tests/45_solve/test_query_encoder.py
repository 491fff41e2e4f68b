"""The learned query encoder: the SQL against numpy, and fits that overlap, end early or nest."""

import math
import random
import threading
import time
from collections import Counter

import psycopg
import pytest
from psycopg import sql

np = pytest.importorskip("numpy")

WORDS = [f"w{n}" for n in range(60)]
DIMENSIONS = 5


def add_corpus(db: psycopg.Connection, product: str, seed: int = 1, chunks: int = 40) -> None:
    """Chunks of random words, some of which occur once, with random vectors."""
    db.execute("select recall.register_model('small', 'external', %s)", [DIMENSIONS])
    db.execute("select recall.create_product(%s)", [product])
    db.execute("select recall.attach_model(%s, 'small')", [product])
    db.execute("insert into recall.document (product_name, title) values (%s, '')", [product])
    add_chunks(db, product, random.Random(seed), chunks)


def add_chunks(db: psycopg.Connection, product: str, choice: random.Random, chunks: int) -> None:
    texts = [
        " ".join(choice.choices(WORDS, k=choice.randrange(3, 15))) + f" only{n} only{n}"
        for n in range(chunks)
    ]
    db.execute(
        "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
        " select d.product_id, d.id, t.n + (select count(*) from recall.chunk), t.text"
        " from recall.document as d, unnest(%s::text[]) with ordinality as t (text, n)"
        " where d.product_name = %s",
        [texts, product],
    )
    embed(db, choice)


def embed(db: psycopg.Connection, choice: random.Random) -> None:
    jobs = db.execute(
        "select product_id, chunk_id, content_hash from recall.claim_embedding_jobs('small', 1000)"
    ).fetchall()
    db.execute(
        "select recall.store_embeddings('small', %s::integer[], %s::bigint[], %s::bytea[],"
        " %s::text[]::vector[])",
        [
            *map(list, zip(*jobs, strict=True)),
            [str([choice.gauss(0.5, 1) for _ in range(DIMENSIONS)]) for _ in jobs],
        ],
    )


def encode(db: psycopg.Connection, product: str, text: str) -> list[float] | None:
    return db.execute(
        "select recall._encode_query(p.id, m.id, recall._query_terms(%s, p.analyzer, array[p.id]))"
        "::real[] from recall.product as p, recall.model as m"
        " where p.name = %s and m.name = 'small'",
        [text, product],
    ).fetchone()[0]


def unit(rows):
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)


def count_terms(db: psycopg.Connection, text: str) -> Counter:
    rows = db.execute(
        "select lexeme, cardinality(positions) from unnest(recall.analyze(%s))", [text]
    ).fetchall()
    return Counter(dict(rows))


def fit(counts: list[Counter], vectors, penalty: float, iterations: int) -> dict:
    """The same fit with dense matrices: a vector by term, for queries that weigh idf^1.25 √tf."""
    terms = sorted(set().union(*counts))
    df = {term: sum(term in count for count in counts) for term in terms}
    idf = np.log1p([(len(counts) - df[t] + 0.5) / (df[t] + 0.5) for t in terms])
    x = unit(np.sqrt(np.array([[count[term] for term in terms] for count in counts])) * idf)
    target = unit(vectors - vectors.mean(axis=0))
    a = solve(x, target, penalty, iterations)
    return dict(zip(terms, (x.T @ a) * idf[:, None] ** 1.25, strict=True))


def solve(x, target, penalty: float, iterations: int):
    """Conjugate gradients from zero for (XXᵀ + λI) A = target."""
    a = np.zeros_like(target)
    r = target.copy()
    p = r.copy()
    for _ in range(iterations):
        q = x @ (x.T @ p) + penalty * p
        before = (r * r).sum(axis=0)
        alpha = before / (p * q).sum(axis=0)
        a += alpha * p
        r -= alpha * q
        p = r + (r * r).sum(axis=0) / before * p
    return a


def refresh(first: list[Counter], vectors, new: list[Counter], more, penalty=0.25, iterations=5):
    """The fit of the first chunks with the new ones added, by dense matrices."""
    old = fit(first, vectors, penalty, iterations)
    total = len(first) + len(new)
    idf = {}
    for term in set().union(*first, *new):
        df = sum(term in count for count in (first if term in old else new))
        size = len(first) if term in old else total
        idf[term] = math.log1p((size - df + 0.5) / (df + 0.5))
    terms = sorted(idf)
    weights = np.array([idf[term] for term in terms])
    known = np.array([old.get(term, np.zeros(DIMENSIONS)) for term in terms])
    w = known / weights[:, None] ** 1.25
    x = unit(np.sqrt(np.array([[count[term] for term in terms] for count in new])) * weights)
    target = unit(more - vectors.mean(axis=0)) - x @ w
    w = w + x.T @ solve(x, target, penalty, iterations)
    return dict(zip(terms, w * weights[:, None] ** 1.25, strict=True))


@pytest.mark.parametrize(("penalty", "iterations"), [(0.25, 5), (1.0, 2)])
def test_sql_equals_numpy(db, penalty, iterations):
    add_corpus(db, "p")
    db.execute("call recall.learn_query_encoder('p', 'small', %s, %s)", [penalty, iterations])
    rows = db.execute(
        "select c.content_chunk, e.content_embedding::vector::real[] from recall.embedding as e"
        " join recall.chunk as c on e.chunk_id = c.id order by c.id"
    ).fetchall()
    vectors = np.array([row[1] for row in rows])
    counts = [count_terms(db, row[0]) for row in rows]
    terms = fit(counts, vectors, penalty, iterations)
    assert any(sum(term in count for count in counts) == 1 for term in terms)
    for query in ["w1", "only7", "w3 w4 only11", "w5 w5 w5 w6 unheard", "only3 only3 only4"]:
        count = {term: n for term, n in count_terms(db, query).items() if term in terms}
        expected = unit(sum(terms[term] * math.sqrt(n) for term, n in count.items()))
        assert np.allclose(encode(db, "p", query), expected, atol=1e-3), query
    assert encode(db, "p", "unheard") is None
    assert encode(db, "p", "") is None
    leftovers = db.execute(
        "select (select count(*) from recall._fit_item) + (select count(*) from recall._fit_term)"
        " + (select count(*) from recall._fit_posting) + (select count(*) from recall._fit_vector)"
    ).fetchone()[0]
    assert leftovers == 0


def chunks_of(db: psycopg.Connection, after: int = 0) -> tuple[list[Counter], list]:
    rows = db.execute(
        "select c.content_chunk, e.content_embedding::vector::real[] from recall.embedding as e"
        " join recall.chunk as c on e.chunk_id = c.id where c.ordinal > %s order by c.id",
        [after],
    ).fetchall()
    return [count_terms(db, row[0]) for row in rows], np.array([row[1] for row in rows])


NEWS = "select changed, added, due from recall.query_encoder_status('p')"


def test_chunks_that_are_not_fitted_add_their_terms(db):
    """Every fourth of 400 chunks is fitted, exactly; the terms that those lack get sums of all."""
    add_corpus(db, "p", chunks=400)
    db.execute("call recall.learn_query_encoder('p', p_iterations => 5, p_most_chunks => 100)")
    counts, vectors = chunks_of(db)
    target = unit(vectors - vectors.mean(axis=0))
    fitted = slice(3, None, 4)
    terms = sorted(set().union(*counts[fitted]))
    df = [sum(term in count for count in counts[fitted]) for term in terms]
    idf = np.log1p([(100 - d + 0.5) / (d + 0.5) for d in df])
    x = np.sqrt(np.array([[count[t] for t in terms] for count in counts[fitted]])) * idf
    norms = np.linalg.norm(x, axis=1)
    dual = solve(x / norms[:, None], target[fitted], 0.25, 5) / norms[:, None]
    known = dict(zip(terms, (x.T @ dual) * idf[:, None] ** 1.25, strict=True))
    for query in ["w1", "w3 w4", "w5 w5 w6"]:
        count = count_terms(db, query)
        expected = unit(sum(known[term] * math.sqrt(n) for term, n in count.items()))
        assert np.allclose(encode(db, "p", query), expected, atol=1e-3), query
    lengths = np.array([sum(count.values()) for count in counts])
    direction = (dual * target[fitted]).sum(axis=1)
    scale = (direction / np.sqrt(lengths[fitted])).sum() / (1 / lengths[fitted]).sum()
    duals = target * (scale / 2 / np.sqrt(lengths))[:, None]
    # only4 is the fifth chunk's alone, and that is not fitted.
    assert np.allclose(encode(db, "p", "only4"), unit(duals[4]), atol=1e-3)
    rare = math.log1p((400 - 1 + 0.5) / 1.5) ** 2.25 * math.sqrt(2)
    both = encode(db, "p", "only4 only8")
    assert np.allclose(both, unit(rare * duals[4] + rare * duals[8]), atol=1e-3)
    assert db.execute(NEWS).fetchone() == (0, 0, None)
    assert db.execute("select chunks, terms from recall.query_encoder_status('p')").fetchone() == (
        400,
        len(set().union(*counts)),
    )


def test_a_refresh_equals_numpy(db):
    """New chunks' terms are added, those of others stay as they are."""
    add_corpus(db, "p")
    db.execute("call recall.learn_query_encoder('p', p_iterations => 5)")
    first = chunks_of(db)
    choice = random.Random(2)
    WORDS.extend(["new1", "new2"])
    try:
        add_chunks(db, "p", choice, 12)
    finally:
        del WORDS[-2:]
    # A word of one chunk of before, and one that only the new chunk has.
    db.execute(
        "update recall.chunk set content_chunk = content_chunk || ' only7 unheard'"
        " where ordinal = 41"
    )
    embed(db, choice)
    new = chunks_of(db, 40)
    assert len(new[0]) == 12
    before = {query: encode(db, "p", query) for query in ["only30", "only31"]}
    assert encode(db, "p", "unheard new1") is None
    assert db.execute(NEWS).fetchone() == (12, 0, "refresh")
    assert db.execute("select recall.refresh_query_encoder('p')").fetchone() == (12,)
    assert db.execute(NEWS).fetchone() == (0, 12, None)
    terms = refresh(*first, *new)
    for query in ["w1", "only7", "unheard", "new1 new2", "w3 w4 only11", "w5 w5 w5 w6 unheard"]:
        count = {term: n for term, n in count_terms(db, query).items() if term in terms}
        expected = unit(sum(terms[term] * math.sqrt(n) for term, n in count.items()))
        assert np.allclose(encode(db, "p", query), expected, atol=2e-3), query
    assert {query: encode(db, "p", query) for query in before} == before
    assert db.execute("select recall.refresh_query_encoder('p')").fetchone() == (0,)
    leftovers = (
        "select count(*) from recall._fit_vector union all select count(*) from recall._encoder"
    )
    assert db.execute(leftovers).fetchall() == [(0,), (1,)]


def test_what_is_due(db):
    add_corpus(db, "p")
    assert db.execute(NEWS).fetchone()[2] == "fit"
    db.execute("call recall.learn_query_encoder('p')")
    choice = random.Random(3)
    add_chunks(db, "p", choice, 3)
    assert db.execute(NEWS).fetchone() == (3, 0, None)
    assert db.execute("select recall.refresh_query_encoder(p_share => 0.1)").fetchone() == (0,)
    assert db.execute("select recall.refresh_query_encoder(p_share => 0.02)").fetchone() == (3,)
    # A changed chunk is new, and its former text a tenth of what has gone in the end.
    db.execute("update recall.chunk set content_chunk = 'changed' where ordinal <= 6")
    embed(db, choice)
    assert db.execute(NEWS).fetchone() == (6, 3, "fit")
    assert db.execute("select recall.refresh_query_encoder(p_share => 0.02)").fetchone() == (0,)
    assert db.execute("select recall.refresh_query_encoder('p')").fetchone() == (6,)
    assert db.execute(NEWS).fetchone() == (0, 9, "fit")
    assert encode(db, "p", "changed") is not None
    db.execute("call recall.learn_query_encoder('p')")
    assert db.execute(NEWS).fetchone() == (0, 0, None)
    add_chunks(db, "p", choice, 50)
    assert db.execute(NEWS).fetchone()[2] == "refresh"
    db.execute("select recall.refresh_query_encoder('p')")
    assert db.execute(NEWS).fetchone() == (0, 50, "fit")


def test_two_refreshes_at_once(db, db_url):
    add_corpus(db, "p")
    db.execute("call recall.learn_query_encoder('p')")
    add_chunks(db, "p", random.Random(4), 5)
    with psycopg.connect(db_url) as other:
        assert other.execute("select recall.refresh_query_encoder('p')").fetchone() == (5,)
        assert db.execute("select recall.refresh_query_encoder('p')").fetchone() == (0,)
        assert db.execute(NEWS).fetchone()[0] == 5
    assert db.execute(NEWS).fetchone()[0] == 0


def test_rights_and_arguments_of_a_refresh(db):
    add_corpus(db, "p")
    db.execute("call recall.learn_query_encoder('p')")
    add_chunks(db, "p", random.Random(4), 5)
    for arguments, state in [
        ("'none'", "42704"),
        ("'p', 'no'", "42704"),
        ("'p', null, 2", "22023"),
    ]:
        with pytest.raises(psycopg.Error) as caught:
            db.execute(f"select recall.refresh_query_encoder({arguments})")
        assert caught.value.sqlstate == state
    db.execute("update recall.product set writers = '{recall_admin}'")
    db.execute("set role recall_writer")
    assert db.execute("select recall.refresh_query_encoder()").fetchone() == (0,)
    db.execute("set role recall_reader")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute("select recall.refresh_query_encoder()")


def test_as_many_steps_as_it_takes(db):
    """Five where that is enough, more until the residual is small, no more than twenty."""
    add_corpus(db, "p", chunks=300)
    # With words that all chunks share the system is hard to solve.
    db.execute(
        "update recall.chunk set content_chunk = regexp_replace(content_chunk, 'only.*', '')"
    )
    embed(db, random.Random(6))
    status = "select iterations, residual from recall.query_encoder_status('p')"
    db.execute("call recall.learn_query_encoder('p', p_lambda => 0.001)")
    steps, residual = db.execute(status).fetchone()
    assert 5 < steps <= 20
    assert residual <= 0.35 or steps == 20
    db.execute("call recall.learn_query_encoder('p', p_lambda => 10)")
    assert db.execute(status).fetchone()[0] == 5
    db.execute("call recall.learn_query_encoder('p', p_iterations => 7)")
    assert db.execute(status).fetchone()[0] == 7


def test_ranges_of_terms_add_up(db):
    """Many small ranges give the vectors that one range gives."""
    add_corpus(db, "p")
    db.execute("call recall.learn_query_encoder('p')")
    whole = encode(db, "p", "w1 w2 w3 only5")
    row = db.execute("select pg_get_functiondef('recall._begin_fit'::regproc)").fetchone()
    definition = row[0]
    assert "10000000 /" in definition
    db.execute(definition.replace("10000000 /", "35 /"))
    db.execute("call recall.learn_query_encoder('p')")
    assert np.allclose(encode(db, "p", "w1 w2 w3 only5"), whole, atol=1e-3)


def test_a_chunk_that_goes_while_it_is_listed_is_left_out(db):
    add_corpus(db, "p")
    row = db.execute("select pg_get_functiondef('recall._list_encoder_items'::regproc)").fetchone()
    listed = "get diagnostics v_items = row_count;"
    assert listed in row[0]
    gone = "delete from recall.chunk where id = (select min(id) from recall.chunk);"
    db.execute(row[0].replace(listed, f"{listed} {gone}"))
    db.execute("call recall.learn_query_encoder('p')")
    assert encode(db, "p", "w1 w2 only5") is not None
    assert db.execute("select count(*) from recall._encoder_chunk").fetchone() == (39,)


def test_old_encoder_serves_until_the_new_one_is_complete(db, db_url):
    add_corpus(db, "p")
    db.execute("call recall.learn_query_encoder('p')")
    first = db.execute("select id from recall._encoder where in_use").fetchone()[0]
    fit = threading.Thread(target=call, args=(db_url, "call recall.learn_query_encoder('p')"))
    with psycopg.connect(db_url) as gate:
        # Its last step takes this row.
        gate.execute("select 1 from recall.product_model for no key update")
        fit.start()
        while not db.execute(
            "select 1 from pg_stat_activity where datname = current_database()"
            " and wait_event_type = 'Lock' and wait_event = 'transactionid'"
        ).fetchone():
            assert fit.is_alive()
            time.sleep(0.05)
        rows = db.execute("select id, in_use from recall._encoder order by id").fetchall()
        assert [in_use for _, in_use in rows] == [True, False]
        assert rows[0][0] == first
        assert encode(db, "p", "w1") is not None
    fit.join()
    after = db.execute("select id, in_use from recall._encoder").fetchall()
    assert after == [(rows[1][0], True)]


def call(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)


def test_fit_in_a_transaction_block_and_in_a_function(db, db_url):
    add_corpus(db, "p")
    with psycopg.connect(db_url) as other:
        other.execute("call recall.learn_query_encoder('p')")
        assert encode(db, "p", "w1") is None
        other.commit()
    assert encode(db, "p", "w1") is not None
    db.execute("do $$ begin call recall.learn_query_encoder('p'); end $$")
    db.execute("begin; call recall.learn_query_encoder('p'); commit")
    assert encode(db, "p", "w1") is not None


def test_broken_off_it_goes_on(db, db_url):
    """Killed at each third or fourth notice, it gives what it gives unbroken; no step twice."""
    add_corpus(db, "p", chunks=400)
    for name, large, small in [
        ("_begin_fit(integer)", "10000000 /", "35 /"),
        ("_complete_encoder(text, text, boolean)", "5000", "3"),
    ]:
        (made,) = db.execute(
            "select pg_get_functiondef(%s::regprocedure)", [f"recall.{name}"]
        ).fetchone()
        assert large in made
        db.execute(made.replace(large, small))
    learn = "call recall.learn_query_encoder('p', p_most_chunks => 100)"
    queries = ["w1", "w3 w4 only11", "only4", "only4 only8", "only399 w7"]
    status = "select chunks, terms, iterations from recall.query_encoder_status('p')"

    def result() -> tuple:
        return [encode(db, "p", query) for query in queries], db.execute(status).fetchone()

    db.execute(learn)
    whole = result()
    db.execute("delete from recall._encoder")
    heard, breaks = [], 0
    while True:
        with psycopg.connect(db_url, autocommit=True) as other:
            pid, begun = other.info.backend_pid, len(heard)

            def hear(said, pid=pid, last=begun + 3 + breaks % 2) -> None:
                heard.append(said.message_primary)
                if len(heard) == last:
                    db.execute("select pg_terminate_backend(%s, 10000)", [pid])

            other.add_notice_handler(hear)
            try:
                other.execute(learn)
                break
            except psycopg.Error:
                breaks += 1
                assert breaks < 30, heard
    assert breaks >= 5
    steps = Counter(said.split("iteration ")[1].split()[0] for said in heard if "iteration" in said)
    # The last is told again until what it gives is in use.
    assert set(steps) == {"1", "2", "3", "4", "5"} and max(steps[n] for n in "1234") <= 3
    assert result()[1] == whole[1]
    for one, other in zip(result()[0], whole[0], strict=True):
        assert np.allclose(one, other, atol=1e-3)
    assert db.execute("select count(*) from recall._fit").fetchone() == (0,)


def test_what_a_crash_emptied_begins_anew(db, db_url):
    add_corpus(db, "p")
    with psycopg.connect(db_url, autocommit=True) as other:
        pid = other.info.backend_pid
        other.add_notice_handler(
            lambda _: db.execute("select pg_terminate_backend(%s, 10000)", [pid])
        )
        with pytest.raises(psycopg.Error):
            other.execute("call recall.learn_query_encoder('p')")
    # Unlogged tables are empty after a crash; _fit is not one.
    db.execute("truncate recall._fit_item, recall._fit_term, recall._fit_posting")
    db.execute("truncate recall._fit_vector")
    assert db.execute("select count(*) from recall._fit").fetchone() == (1,)
    db.execute("call recall.learn_query_encoder('p')")
    assert encode(db, "p", "w1") is not None
    assert db.execute("select count(*) from recall._fit").fetchone() == (0,)


def test_killed_fit_is_cleared_by_the_next(db, db_url):
    add_corpus(db, "p")
    db.execute("call recall.learn_query_encoder('p')")
    before = encode(db, "p", "w1")
    with psycopg.connect(db_url, autocommit=True) as other:
        pid = other.info.backend_pid
        other.add_notice_handler(lambda _: db.execute("select pg_terminate_backend(%s)", [pid]))
        with pytest.raises(psycopg.Error):
            other.execute("call recall.learn_query_encoder('p', p_iterations => 100)")
    assert encode(db, "p", "w1") == before
    assert db.execute("select count(*) from recall._encoder").fetchone()[0] == 2
    while db.execute("select count(*) from pg_stat_activity where pid = %s", [pid]).fetchone()[0]:
        pass
    db.execute("call recall.learn_query_encoder('p')")
    assert db.execute("select count(*) from recall._encoder").fetchone()[0] == 1
    assert db.execute("select count(*) from recall._fit_vector").fetchone()[0] == 0


def test_errors_and_rights(db):
    add_corpus(db, "p")
    for arguments, state in [
        ("'none'", "42704"),
        ("'p', 'none'", "42704"),
        ("'p', 'small', 0", "22023"),
        ("'p', 'small', 'nan'", "22023"),
        ("'p', 'small', 1, 0", "22023"),
    ]:
        with pytest.raises(psycopg.Error) as caught:
            db.execute(sql.SQL("call recall.learn_query_encoder({})").format(sql.SQL(arguments)))
        assert caught.value.sqlstate == state, arguments
    db.execute("select recall.create_product('empty')")
    with pytest.raises(psycopg.Error) as caught:
        db.execute("call recall.learn_query_encoder('empty')")
    assert caught.value.sqlstate == "55000"
    # A fit is open to those who may write its product only.
    db.execute("select recall._start_encoder('p', 'small', 1, 5)")
    db.execute("update recall.product set writers = '{recall_admin}'")
    with db.transaction():
        db.execute("set local role recall_writer")
        with pytest.raises(psycopg.Error) as caught, db.transaction():
            db.execute("select recall._end_fit_step(1)")
        assert caught.value.sqlstate == "55000"


def test_status_tells_staleness(db):
    add_corpus(db, "p")
    stale = "select is_stale, chunks, embedded, changed from recall.query_encoder_status('p')"
    assert db.execute(stale).fetchone() == (True, None, 40, 40)
    db.execute("call recall.learn_query_encoder('p')")
    assert db.execute(stale).fetchone() == (False, 40, 40, 0)
    db.execute("delete from recall.chunk where ordinal <= 10")
    assert db.execute(stale).fetchone() == (True, 40, 30, 0)
    db.execute("call recall.learn_query_encoder('p')")
    assert db.execute(stale).fetchone() == (False, 30, 30, 0)
    db.execute("update recall.analyzer set version = version + 1 where name = 'cjk_en'")
    assert db.execute(stale).fetchone()[0]


def test_a_chunk_whose_vector_goes_while_it_is_fitted_leaves_no_term_behind(db) -> None:
    """A search for its only word raised 22004."""
    add_corpus(db, "p")
    [fit_id] = db.execute("select recall._start_encoder('p', null, 0.1, 5)").fetchone()
    db.execute(
        "delete from recall.embedding as e using recall.chunk as c"
        " where (c.product_id, c.id) = (e.product_id, e.chunk_id)"
        " and c.ts_vector_extra @@ to_tsquery('simple', 'only7')"
    )
    [ranges] = db.execute("call recall._solve_fit(%s, null, false)", [fit_id]).fetchone()
    for terms in ranges:
        db.execute("select recall._write_encoder_terms(%s, %s)", [fit_id, terms])
    db.execute("select recall._put_encoder_in_use(%s)", [fit_id])
    assert encode(db, "p", "only7 only7") is not None
    assert encode(db, "p", "only8 only8") is not None


def test_a_model_detached_while_it_is_fitted(db) -> None:
    add_corpus(db, "p")
    [fit_id] = db.execute("select recall._start_encoder('p', null, 0.1, 5)").fetchone()
    db.execute("select recall.detach_model('p', 'small')")
    [ranges] = db.execute("call recall._solve_fit(%s, null, false)", [fit_id]).fetchone()
    for terms in ranges:
        db.execute("select recall._write_encoder_terms(%s, %s)", [fit_id, terms])
    with pytest.raises(psycopg.Error) as caught:
        db.execute("select recall._put_encoder_in_use(%s)", [fit_id])
    assert caught.value.sqlstate == "55000"
    db.execute("select recall.attach_model('p', 'small')")
    embed(db, random.Random(1))
    db.execute("call recall.learn_query_encoder('p')")
    assert db.execute("select count(*) from recall._fit").fetchone()[0] == 0
