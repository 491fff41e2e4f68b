"""What is typed into a search, a question or a message never fails, and costs what it holds."""

from collections.abc import Iterator

import psycopg
import pytest

CHARACTERS = "".join(chr(0x4E00 + i) for i in range(10_000))
HOSTILE = {
    "nothing": "",
    "10,000 characters": CHARACTERS,
    "100,000 words": " ".join(f"word{i}" for i in range(100_000)),
    "misspelt words": " ".join(f"replicatoin{chr(97 + i % 26)}x{i % 7}" for i in range(2_000)),
    "a megabyte": "x" * 1_000_000,
    "a megabyte of one character": "中" * 350_000,
    "a megabyte of spaces": " " * 1_000_000,
    "control characters": "".join(map(chr, range(1, 0x20))) * 300,
    "tsquery": "'a' & !(b | c) <-> d:*A \\ '' " * 400,
    "quotes": "'" * 5_000 + "\\" * 5_000,
    "patterns": "(?i)[[:alpha:]]{1,255}(a*)*\\1|^$ " * 300,
    "brackets": "([{<" * 2_500,
    "placeholders": "%s %I %L %% $1 {{question}} {0} " * 300,
    "markup": "<b>&lt;```~~~|[x](y)\n\n# " * 400,
    "identifiers": "a_1." * 2_500,
    "one long identifier": "/" + "a-b_c.d1" * 1_240,
    "numbers": " ".join(str(10**40 + i) for i in range(240)),
    "right to left": "\u202e\u05d0\u0628\u200f" * 2_500,
    "combining marks": "e" + "\u0301" * 9_999,
    "expands 18 times": "\ufdfa" * 10_000,
    "hangul letters": "\u1112\u1161\u11ab" * 3_333,
    "Thai": "".join(chr(0x0E01 + i * 7 % 46) for i in range(10_000)),
    "emoji": "👩\u200d👩\u200d👧🇹🇼" * 1_200,
    "beyond the plane": "".join(chr(0x20000 + i) for i in range(10_000)),
    "no characters": "\ufffe\uffff\U0010ffff\ue000" * 2_500,
    "said again and again": "why replication " * 625,
}
CALLS = {
    **{
        f"by_{channel}": f"select * from recall.by_{channel}(%s, 'mine', 50)"
        for channel in (
            "bm25",
            "content_keyword",
            "document_keyword",
            "fuzzy",
            "known_question",
            "vector",
            "learned_vector",
        )
    },
    "search": "select * from recall.search(%s, 'mine')",
    "search by ranks, reranked": "select * from recall.search(%s, 'mine', p_strategy => 'ranks')",
    "search over all": "select * from recall.search(%s)",
    "recall": "select * from recall.recall(%s, 'mine')",
    "explain_search": "select * from recall.explain_search(%s, 'mine')",
    "explain_bm25": "select * from recall.explain_bm25(%s, 'mine')",
    "answer": "select * from recall.answer(%s, 'mine')",
    "chat": "select * from recall.chat(gen_random_uuid()::text, %s, 'mine')",
    "check_compliance": "select * from recall.check_compliance(%s, 'mine')",
    "rate": (
        "select recall.rate((recall.answer('replication', 'mine')).answer_id, 1, left(%s, 10000))"
    ),
    "analyze": "select recall.analyze(%s)",
    "analyze_query": "select recall.analyze_query(%s, p_product_name => 'mine')",
}


@pytest.fixture
def asked(attack) -> Iterator[psycopg.Connection]:
    """The reader, of a product whose texts, keywords, golden questions and model all can match."""
    owner = attack.owner
    for n in range(30):
        owner.execute(
            "select recall.ingest_document('mine', %s, %s, p_key_word => %s)",
            [
                f"replication {n}",
                f"Why replication of word{n} is slow. {CHARACTERS[n * 60 : n * 60 + 300]}",
                f"replication word{n} {CHARACTERS[n : n + 20]}",
            ],
        )
    owner.execute("select recall.register_model('small', 'external', 3)")
    owner.execute("select recall.attach_model('mine', 'small')")
    owner.execute(
        "select recall.store_embeddings('small', array_agg(product_id), array_agg(chunk_id),"
        " array_agg(content_hash), array_agg('[1,2,3]'::vector))"
        " from recall.claim_embedding_jobs('small', 1000)"
    )
    owner.execute("call recall.learn_query_encoder('mine')")
    owner.execute(
        "select recall.load_golden_set('golden', 'mine', %s::jsonb)",
        ['[{"question": "why replication", "relevant": {"replication 1": 1}}]'],
    )
    owner.execute("select recall.add_synonym('word1', 'word2', 'mine')")
    owner.execute("select recall.add_user_word('replicationslow')")
    owner.execute(
        "select recall.set_strategy('ranks', '{\"bm25\": 1, \"known_question\": 1}',"
        " p_fusion => 'rrf', p_reranker => 'builtin')"
    )
    owner.execute("call recall.compact('mine')")
    attack.reader.execute("set statement_timeout = '60s'")
    yield attack.reader


@pytest.mark.parametrize("name", CALLS)
def test_a_search_never_fails_because_of_what_was_typed(asked, name: str) -> None:
    failed = {}
    for question, text in HOSTILE.items():
        try:
            asked.execute(CALLS[name], [text])
        except psycopg.Error as error:
            failed[question] = f"{error.sqlstate} {error}".split("\n")[0]
    assert failed == {}


def work(connection: psycopg.Connection, call: str, arguments: list[object]) -> dict[str, int]:
    """Calls of recall's functions, rows read of its tables and buffers that a statement took."""
    connection.execute("set track_functions = 'all'")
    connection.execute(call, arguments)
    with connection.transaction():
        # The statistics of a transaction begin where the session's last report ended.
        connection.execute("select pg_stat_force_next_flush()")
    with connection.transaction():
        (plan,) = connection.execute(
            f"explain (analyze, buffers, timing off, format json) {call}", arguments
        ).fetchone()
        found = dict(
            connection.execute(
                "select funcname, calls from pg_stat_xact_user_functions"
                " where schemaname = 'recall' union all"
                " select relname, seq_tup_read + coalesce(idx_tup_fetch, 0)"
                " from pg_stat_xact_user_tables where schemaname = 'recall'"
            ).fetchall()
        )
    plan = plan[0]["Plan"]
    found["buffers"] = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
    return found


@pytest.fixture
def waiting(attack) -> Iterator[psycopg.Connection]:
    """The owner, of a product of 400 chunks, 200 of which wait to be packed."""
    owner = attack.owner
    owner.execute("set statement_timeout = '60s'")
    ingest = (
        "select recall.ingest_document('mine', 'd' || n, 'replication ' || string_agg("
        "'word' || chr(97 + n %% 26) || chr(97 + n / 26) || 'x' || i, ' '))"
        " from generate_series(%s::int, %s::int) as n, generate_series(1, 30) as i group by n"
    )
    owner.execute(ingest, [1, 200])
    owner.execute("call recall.compact('mine')")
    owner.execute("set recall.compaction = off")
    owner.execute(ingest, [201, 400])
    # Else autovacuum may change a plan between two measurements.
    owner.execute("vacuum analyze")
    yield owner


@pytest.mark.parametrize("channel", ["bm25", "document_keyword", "fuzzy", "content_keyword"])
def test_of_a_question_the_first_thousand_terms_cost(waiting, channel: str) -> None:
    call = f"select * from recall.by_{channel}(%s, 'mine')"
    costs = [
        work(waiting, call, [" ".join(f"w{i}" for i in range(n))]) for n in (500, 1_000, 2_000)
    ]
    buffers = [cost["buffers"] for cost in costs]
    assert buffers[1] <= 2.5 * buffers[0]
    assert buffers[2] <= 1.2 * buffers[1]


def test_misspelt_words_are_corrected_in_one_go(waiting) -> None:
    call = "select * from recall.by_fuzzy(%s, 'mine')"
    words = [f"wrod{chr(97 + i % 26)}{chr(97 + i % 7)}z{chr(97 + i // 26)}" for i in range(32)]
    costs = [work(waiting, call, [" ".join(words[:n])]) for n in (8, 16, 32)]
    assert [cost["_similar_words"] for cost in costs] == [1, 1, 1]
    # Waiting changes are read as often for sixteen words as for eight; sixteen are corrected.
    assert costs[1]["_pending"] <= 1.2 * costs[0]["_pending"]
    assert costs[2]["_pending"] <= 1.2 * costs[1]["_pending"]
    assert costs[2]["_trigram"] <= 1.2 * costs[1]["_trigram"]


def test_a_filter_is_checked_once(waiting) -> None:
    ids = [n for (n,) in waiting.execute("select id from recall.document order by id").fetchall()]
    call = "select * from recall.search('replication wordax1', 'mine', p_filter => %s::jsonb)"
    costs = [work(waiting, call, [f'{{"doc_id": {ids[:n]}}}']) for n in (150, 300)]
    assert [cost["_check_filter"] for cost in costs] == [1, 1]
    assert costs[1]["buffers"] <= 2.5 * costs[0]["buffers"]


def test_the_number_of_results_costs_what_it_is(waiting) -> None:
    call = "select * from recall.search('replication', 'mine', %s::integer)"
    costs = [work(waiting, call, [k]) for k in (100, 200, 400)]
    assert costs[1]["buffers"] <= 2.5 * costs[0]["buffers"]
    assert costs[2]["buffers"] <= 2.5 * costs[1]["buffers"]
    assert all(cost["_excerpt"] == k for cost, k in zip(costs, (100, 200, 400), strict=True))


def test_long_lists_of_a_filter_are_not_gone_through_for_each_row(attack) -> None:
    """What a list of ids is compared with is hashed, or looked up in an index, on every path."""
    sql = attack.owner.execute(
        "select recall._filter_sql(f, 1) || recall._vectors_sql(1, 1, f, true)"
        ' from cast(\'{"doc_id": [1], "tag": ["a"]}\' as jsonb) as f'
    ).fetchone()[0]
    assert "any(" not in sql
    assert sql.count(") is true") == 4
