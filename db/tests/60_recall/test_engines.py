"""Engines of extensions, on servers that have them: the same terms, ranks, filters and rights."""

import random
from itertools import pairwise

import psycopg
import pytest
from migration_trees import Alembic
from older_release import OLDER
from pgrecall import drift
from pgrecall.bench import data_folder
from pgrecall.evaluate import DataError, read_records
from pgrecall.migrate.tree import Tree

try:
    HAVE_SETS = all((data_folder() / name).is_dir() for name in ("squad", "xquad-zh"))
except DataError:
    HAVE_SETS = False

# Of our BM25, but with lengths as pg_textsearch stores them: exact up to 39, else the last number
# before them that ends a step of 2, 4, 8 … (SmallFloat of Lucene).
EXPECTED = """
    with step as (
        select coalesce(max(b), 0) as least, length
        from (select distinct length from recall.chunk where product_id = %(product)s) as l
        left join (
            select 24 + (m + 8) * 2 ^ e as b from generate_series(0, 20) as e,
            generate_series(0, 7) as m
            union all select generate_series(0, 39)
        ) as b on b <= length
        group by length
    ),
    term as (
        select lexeme as term, cardinality(positions)::float8 as weight
        from unnest(recall._query_terms(%(question)s, 'cjk_en', array[%(product)s::integer]))
    ),
    posting as (
        select c.id, t.term, t.weight, cardinality(u.positions)::float8 as tf, s.least as length
        from recall.chunk as c
        cross join unnest(c.ts_vector_extra) as u
        join term as t on t.term = u.lexeme
        join step as s on s.length = c.length
        where c.product_id = %(product)s
    ),
    corpus as (
        select count(*)::float8 as n, avg(length)::float8 as avg_length
        from recall.chunk where product_id = %(product)s
    )
    select
        p.id,
        sum(
            p.weight * ln(1 + (c.n - d.df + 0.5) / (d.df + 0.5))
            * p.tf * 2.2 / (p.tf + 0.3 + 0.9 * p.length / c.avg_length)
        ) as score
    from posting as p
    join (
        select term, count(*)::float8 as df from posting group by term
        order by df, term collate "C" limit 64
    ) as d using (term)
    cross join corpus as c
    group by p.id
"""

# What a length can lose by that: 1/9 of it, and so a score at most as much.
ROUNDING = 1 / 9


def require(db: psycopg.Connection, extension: str) -> None:
    found = db.execute("select 1 from pg_available_extensions where name = %s", [extension])
    if not found.fetchone():
        pytest.skip(f"the server does not have the extension {extension}")
    try:
        db.execute(f"create extension if not exists {extension}")
    except psycopg.errors.Error as error:
        if "shared_preload_libraries" not in str(error):
            raise
        pytest.skip(str(error).strip())


def ingest(db: psycopg.Connection, name: str, size: int = 100_000) -> int:
    passages = list(read_records(data_folder() / name / "corpus.jsonl.gz"))[:size]
    for row in passages:
        db.execute(
            "select recall.ingest_document(%s, %s, %s, p_external_id => %s)",
            [name, row.get("title") or row["_id"], row["text"], row["_id"]],
        )
    return db.execute("select id from recall.product where name = %s", [name]).fetchone()[0]


def questions(name: str, count: int) -> list[str]:
    asked = [row["text"] for row in read_records(data_folder() / name / "queries.jsonl.gz")]
    random.Random(1).shuffle(asked)
    return asked[:count]


def strategy(db: psycopg.Connection, engine: str, channel: str) -> None:
    """Two strategies of one channel: with the engine, and 'own' without."""
    for name, engines in ((engine, [engine]), ("own", [])):
        db.execute(
            "select recall.set_strategy(%s, jsonb_build_object(%s::text, 1), p_fusion => 'rrf',"
            " p_rrf_k => 0, p_engines => %s)",
            [name, channel, engines],
        )


def search(db, question, product, strategy, k=10, where="{}"):
    """Chunk and channels of each result."""
    query = "select chunk_id, channels from recall.search(%s, %s, %s, %s, %s)"
    return db.execute(query, [question, product, k, strategy, where]).fetchall()


def served(db, question, product, strategy, where="{}") -> str:
    query = (
        "select served_by from recall.explain_search(%s, %s, 10, %s, %s)"
        " where step not in ('analyze', 'search')"
    )
    return db.execute(query, [question, product, strategy, where]).fetchone()[0]


def build(db: psycopg.Connection, product: str, engine: str) -> None:
    db.execute("call recall.build_engine_index(%s, %s)", [product, engine])


# -- pg_textsearch ---------------------------------------------------------------------------------


@pytest.mark.skipif(not HAVE_SETS, reason="the retrieval sets are not there: PGRECALL_DATASETS")
@pytest.mark.parametrize(("name", "count"), [("squad", 50), ("xquad-zh", 50)])
def test_pg_textsearch_ranks_as_we_do(db, name, count):
    require(db, "pg_textsearch")
    product = ingest(db, name, 300)
    build(db, name, "pg_textsearch")
    strategy(db, "pg_textsearch", "bm25")
    top, same = 0, 0
    for question in questions(name, count):
        theirs = search(db, question, name, "pg_textsearch", 100)
        ours = dict(search(db, question, name, "own", 1000))
        expected = dict(db.execute(EXPECTED, {"question": question, "product": product}).fetchall())
        assert len(theirs) == min(100, len(expected)), question
        for chunk, channels in theirs:
            assert channels["bm25"]["engine"] == "pg_textsearch"
            assert channels["bm25"]["score"] == pytest.approx(expected[chunk], rel=1e-4)
        scores = [expected[chunk] for chunk, _ in theirs]
        assert all(b <= a * (1 + 1e-4) for a, b in pairwise(scores)), question
        left_out = [score for chunk, score in expected.items() if chunk not in dict(theirs)]
        assert not left_out or max(left_out) <= scores[-1] * (1 + 1e-4), question
        exact = [ours[chunk]["bm25"]["score"] for chunk, _ in theirs]
        assert all(b <= a * (1 + ROUNDING) for a, b in pairwise(exact)), question
        top += min(10, len(theirs))
        same += len({chunk for chunk, _ in theirs[:10]} & set(list(ours)[:10]))
    assert same / top > 0.9


@pytest.fixture
def short(db: psycopg.Connection) -> psycopg.Connection:
    """Chunks of at most 39 terms, whose lengths are stored as they are."""
    require(db, "pg_textsearch")
    number = random.Random(3)
    words = [
        "磁碟",
        "滿了",
        "日誌",
        "wal",
        "C++",
        "slot",
        "replication",
        "x-y_z",
        "v17.2",
        "http://a.b/c",
    ]
    for n in range(200):
        text = " ".join(number.choices(words, range(1, 11), k=number.randint(1, 8)))
        db.execute(
            "select recall.ingest_document('p', %s, %s, p_tag => %s, p_external_id => %s)",
            [str(n), text, "even" if n % 2 == 0 else "odd", str(n)],
        )
    assert db.execute("select max(length) <= 39 from recall.chunk").fetchone()[0]
    build(db, "p", "pg_textsearch")
    strategy(db, "pg_textsearch", "bm25")
    return db


ASKED = ["磁碟滿了", "wal slot", "c++ x-y_z", "v17.2 v17.2 replication", "http://a.b/c 日誌"]


def assert_same(db, product="p", where="{}", engine="pg_textsearch"):
    for question in ASKED:
        theirs, ours = (
            {
                chunk: channels["bm25"]["score"]
                for chunk, channels in search(db, question, product, name, 200, where)
            }
            for name in ("pg_textsearch", "own")
        )
        assert ours
        assert theirs == pytest.approx(ours, rel=1e-5), question
        assert all(
            engine == channels["bm25"].get("engine")
            for _, channels in search(db, question, product, "pg_textsearch", 3, where)
        )
        assert all(ours[b] <= ours[a] * (1 + 1e-5) for a, b in pairwise(theirs)), question


def test_short_chunks_score_the_same(short):
    assert_same(short)


def test_changes_are_found_at_once(short):
    with short.transaction():
        short.execute("select recall.ingest_document('p', 'new', '磁碟 replication slot')")
        assert_same(short)
        short.execute("update recall.document set title = '日誌 日誌' where external_id < '15'")
        short.execute("delete from recall.document where external_id between '5' and '6'")
        for question in ASKED:
            theirs, ours = (
                {chunk for chunk, _ in search(short, question, "p", name, 200)}
                for name in ("pg_textsearch", "own")
            )
            assert theirs == ours
    # Statistics count dead rows until they are removed.
    short.execute("vacuum recall.chunk")
    assert_same(short)


def test_a_filter_is_served_by_our_own_index(short):
    where = '{"tag": "odd"}'
    assert_same(short, where=where, engine=None)
    assert served(short, "wal", "p", "pg_textsearch").startswith("pg_textsearch: ")
    assert "not pg_textsearch: the search has a filter" in served(
        short, "wal", "p", "pg_textsearch", where
    )


def test_all_products_and_rights(short):
    short.execute("select recall.ingest_document('q', 'wal slot', 'wal slot 日誌')")
    short.execute("select recall.ingest_document('hidden', 'wal slot', 'wal slot 日誌')")
    short.execute("update recall.product set readers = '{postgres}' where name = 'hidden'")
    found = search(short, "wal slot", None, "pg_textsearch", 200)
    engines = dict(
        short.execute(
            "select p.name, min(r.channels -> 'bm25' ->> 'engine')"
            " from recall.search('wal slot', null, 200, 'pg_textsearch') as r"
            " join recall.chunk as c on c.id = r.chunk_id"
            " join recall.product as p on p.id = c.product_id group by p.name"
        ).fetchall()
    )
    assert engines == {"p": "pg_textsearch", "q": None, "hidden": None}
    assert len(found) == len(search(short, "wal slot", None, "own", 200))
    with short.transaction(force_rollback=True):
        short.execute("create role t_reader")
        short.execute("grant recall_reader to t_reader")
        short.execute("set local role t_reader")
        hidden = "select 1 from recall.search('wal', 'hidden', 5, 'pg_textsearch')"
        with pytest.raises(psycopg.errors.UndefinedObject), short.transaction():
            short.execute(hidden)
        assert len(search(short, "wal slot", "p", "pg_textsearch")) == 10
        with pytest.raises(psycopg.errors.InsufficientPrivilege), short.transaction():
            short.execute("select recall._textsearch_terms(''::tsvector)")


def test_odd_questions_and_long_ones(short):
    for question in ["", "的", "?!", "'", "zzz", "x" * 3000, "wal " * 300]:
        theirs, ours = (
            {chunk for chunk, _ in search(short, question, "p", name, 300)}
            for name in ("pg_textsearch", "own")
        )
        assert theirs == ours, question
    words = " ".join(f"word{n}" for n in range(100)) + " 磁碟 slot"
    short.execute("select recall.ingest_document('p', 'long', %s)", [words])
    assert search(short, words, "p", "pg_textsearch")


def test_without_the_index_or_the_extension_our_own_serves(short):
    short.execute("call recall.drop_engine_index('p', 'pg_textsearch')")
    assert_same(short, engine=None)
    assert "not pg_textsearch: no valid index, see call recall.build_engine_index" in served(
        short, "wal", "p", "pg_textsearch"
    )
    short.execute("drop extension pg_textsearch")
    assert_same(short, engine=None)
    assert "not pg_textsearch: the extension pg_textsearch is not installed" in served(
        short, "wal", "p", "pg_textsearch"
    )


def test_content_keyword_and_fuzzy_build_on_the_engine(short):
    short.execute(
        'select recall.set_strategy(\'all\', \'{"bm25": 1, "content_keyword": 1, "fuzzy": 1}\','
        " p_engines => '{pg_textsearch}', p_fusion => 'rrf')"
    )
    for _, channels in search(short, "wal slot", "p", "all"):
        assert set(channels) == {"bm25", "content_keyword", "fuzzy"}
        assert channels["fuzzy"]["score"] == channels["bm25"]["score"]
        assert channels["bm25"]["engine"] == "pg_textsearch"


def test_a_downgrade_drops_the_index_and_drift_passes_it_over(short, db_url, older_tree):
    assert drift.drift(db_url, Tree())[1] == []
    older = Alembic(older_tree, db_url)
    older.downgrade(OLDER)
    index = "select count(*) from pg_class where relname ~ '^engine_'"
    assert short.execute(index).fetchone() == (0,)
    older.upgrade()
    assert_same(short, engine=None)


# -- rum -------------------------------------------------------------------------------------------


@pytest.fixture
def rum(db: psycopg.Connection) -> psycopg.Connection:
    require(db, "rum")
    for n in range(60):
        text = f"{'wal ' * (n % 5 + 1)} {'slot ' * (n % 3)} 磁碟 x{n} " + "y " * (n % 7)
        db.execute(
            "select recall.ingest_document('p', %s, %s, p_tag => %s)",
            [f"t{n}", text, "even" if n % 2 == 0 else "odd"],
        )
    build(db, "p", "rum")
    strategy(db, "rum", "content_keyword")
    return db


def rum_direct(db, question, product, where="true"):
    """Every chunk with one of the terms, by RUM's distance without an index."""
    return dict(
        db.execute(
            "select c.id, c.ts_vector_extra <=> q.terms from recall.chunk as c"
            " join recall.document as d on d.id = c.doc_id"
            " join recall.product as p on p.id = c.product_id cross join lateral ("
            "select recall._terms_query(recall._longer_terms(recall._query_terms("
            "%s, 'cjk_en', array[p.id]))) as terms) as q"
            f" where p.name = %s and {where} and c.ts_vector_extra @@ q.terms",
            [question, product],
        ).fetchall()
    )


def assert_rum_order(db, filters=("{}", "true")):
    for question in ["wal slot", "磁碟", "slot x7 wal", "x3"]:
        found = search(db, question, "p", "rum", 200, filters[0])
        direct = rum_direct(db, question, "p", filters[1])
        assert {chunk for chunk, _ in found} == set(direct)
        distances = [direct[chunk] for chunk, _ in found]
        assert distances == sorted(distances)
        best = search(db, question, "p", "rum", 5, filters[0])
        assert [direct[chunk] for chunk, _ in best] == distances[:5]
        for chunk, channels in found:
            assert channels["content_keyword"]["engine"] == "rum"
            assert channels["content_keyword"]["score"] == pytest.approx(1 / direct[chunk])


def test_rum_orders_every_match(rum):
    assert_rum_order(rum)
    assert served(rum, "wal", "p", "rum").startswith("rum: ")
    names = "select indexrelname, idx_scan from pg_stat_user_indexes where indexrelname ~ '_rum_'"
    rum.execute("select pg_stat_force_next_flush()")
    name, scans = rum.execute(names).fetchone()
    assert (name.startswith("engine_rum_"), scans > 0) == (True, True)


def test_rum_sees_changes_at_once(rum):
    with rum.transaction():
        rum.execute("select recall.ingest_document('p', 'new', 'wal slot wal slot')")
        rum.execute("update recall.document set title = 'slot ' || title where title < 't3'")
        rum.execute("delete from recall.document where title between 't5' and 't6'")
        assert_rum_order(rum)
    assert_rum_order(rum)


def test_rum_filters_in_the_scan(rum):
    assert_rum_order(rum, ('{"tag": "odd"}', "d.tag = 'odd'"))
    assert search(rum, "wal", "p", "rum", 10, '{"tag": "none"}') == []


def test_rum_passes_odd_questions_over(rum):
    for question in ["", "的", "?!", "'", "\\", "zzz", "x" * 3000]:
        assert search(rum, question, "p", "rum") == []
    assert search(rum, " ".join(f"w{n}" for n in range(99)) + " wal", "p", "rum")


# -- pg_bigm ---------------------------------------------------------------------------------------


@pytest.fixture
def bigm(db: psycopg.Connection) -> psycopg.Connection:
    require(db, "pg_bigm")
    for title, text in [
        ("a", "PostgreSQL replication slots keep WAL"),
        ("b", "磁碟滿了, checkpoint 太慢"),
        ("c", "vacuum and autovacuum"),
        ("d", "connection pooling"),
    ]:
        db.execute("select recall.ingest_document('p', %s, %s, p_tag => %s)", [title, text, title])
    db.execute("call recall.compact('p')")
    db.execute("select recall.ingest_document('p', 'e', 'tablespaces wait to be packed')")
    build(db, "p", "pg_bigm")
    strategy(db, "pg_bigm", "fuzzy")
    return db


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("postgersql", "a"), ("replicatoin slto", "a"), ("chekpoint", "b"), ("check point", "b"),
        ("vaccum", "c"), ("conection", "d"), ("tabelspace", "e"), ("磁碟滿", "b"),
    ],
)  # fmt: skip
def test_pg_bigm_corrects_words(bigm, question, title):
    found = bigm.execute(
        "select title, channels from recall.search(%s, 'p', 5, 'pg_bigm')", [question]
    ).fetchall()
    assert found[0][0] == title
    assert found[0][1]["fuzzy"]["engine"] == "pg_bigm"
    assert served(bigm, question, "p", "pg_bigm").startswith("pg_bigm: ")


def test_pg_bigm_finds_what_its_similarity_finds(bigm):
    bigm.execute("set pg_bigm.similarity_limit = 0.9")
    for word in ["postgersql", "slto", "vacum", "autovacum", "zzzz", "", "%", "磁碟"]:
        found = bigm.execute(
            "select w.term, w.similarity"
            " from recall.product as p, recall._bigm_words(array[p.id], array[%s]) as w",
            [word],
        )
        expected = bigm.execute(
            "select t, bigm_similarity(t, %s)::float8 as s from (select distinct"
            " unnest(tsvector_to_array(ts_vector_extra)) as t from recall.chunk) as t"
            " where bigm_similarity(t, %s) >= 0.3 and recall._is_word(t)"
            ' order by s desc, t collate "C" limit 3',
            [word, word],
        )
        assert found.fetchall() == expected.fetchall(), word
    assert bigm.execute("show pg_bigm.similarity_limit").fetchone() == ("0.9",)


def test_pg_bigm_with_a_filter(bigm):
    assert search(bigm, "postgersql", "p", "pg_bigm", 5, '{"tag": "c"}') == []
    ((_, channels),) = search(bigm, "vaccum", "p", "pg_bigm", 5, '{"tag": "c"}')
    assert channels["fuzzy"]["engine"] == "pg_bigm"


# -- any server ------------------------------------------------------------------------------------


def test_every_engine_goes_on_without_its_extension(db):
    db.execute("select recall.ingest_document('p', 'wal', 'wal slot 日誌', p_key_word => 'wal')")
    for engine, channel, extension in db.execute(
        "select name, channel, extension from recall.engine"
    ).fetchall():
        strategy(db, engine, channel)
        assert search(db, "wal slot", "p", engine) == search(db, "wal slot", "p", "own")
        trouble = f"not {engine}: the extension {extension} is not installed"
        assert served(db, "wal slot", "p", engine).endswith(trouble)
        with pytest.raises(psycopg.errors.FeatureNotSupported, match=f"p_engine: .*{extension}"):
            build(db, "p", engine)


def test_wrong_engines_are_named(db):
    db.execute("select recall.create_product('p')")
    set_engines = "select recall.set_strategy('t', p_engines => %s)"
    for engines, error, message in [
        (["none"], psycopg.errors.UndefinedObject, 'p_engines: there is no engine "none"'),
        (
            ["pg_textsearch", "pg_textsearch"], psycopg.errors.InvalidParameterValue,
            "p_engines: more than one for the channel bm25",
        ),
    ]:  # fmt: skip
        with pytest.raises(error, match=message):
            db.execute(set_engines, [engines])
    with pytest.raises(psycopg.errors.UndefinedObject, match='p_engine: there is no engine "x"'):
        build(db, "p", "x")
    with pytest.raises(psycopg.errors.UndefinedObject, match="product_name"):
        build(db, "q", "pg_textsearch")
