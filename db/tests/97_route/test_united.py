"""A search over all products finds through a router what it finds in one database, and no more."""

import json

import psycopg
import pytest
from psycopg import sql
from routers import ask, use_ids_of

CALLS = {
    "search": "rank, title, excerpt, score, channels from recall.search(%(q)s, p_k => 8)",
    "rrf": "rank, title, score, channels from recall.search(%(q)s, null, 8, 'ranks')",
    "one a document": "rank, title, score from recall.search(%(q)s, null, 3, 'single')",
    "reranked": "count(*) from recall.search(%(q)s, null, 3, 'reranked')",
    "filter": "rank, title, score, channels from recall.search(%(q)s,"
    ' p_filter => \'{"tag": "wild"}\')',
    "vector": "rank, title, score, channels from recall.search(%(q)s, p_query_embedding => %(v)s)",
    "by_bm25": "rank, score, channel from recall.by_bm25(%(q)s, null, 4)",
    "by_content_keyword": "rank, score, channel from recall.by_content_keyword(%(q)s)",
    "by_document_keyword": "rank, score, channel from recall.by_document_keyword(%(q)s)",
    "by_fuzzy": "rank, score, channel from recall.by_fuzzy(%(q)s)",
    "by_image": "rank, score, channel from recall.by_image(%(q)s)",
    "by_known_question": "rank, score, channel from recall.by_known_question(%(q)s)",
    "by_vector": "rank, score, channel from recall.by_vector(%(q)s, p_query_embedding => %(v)s)",
}
QUESTIONS = [
    "Where do otters sleep in the river at night?",
    "oters slep by nigth",  # no node knows a word
    "hammer lions",  # each node knows another one
    "felines sleep",  # a synonym of a product of one node
    "what did nobody ever say: xylophone",
    "owl's 270 degrees",
    "",
    "夜里 sleep 河流",
]
STRATEGIES = """
select recall.set_strategy('ranks', '{"bm25": 1, "content_keyword": 1, "fuzzy": 0.5}');
select recall.set_strategy('single', '{"bm25": 1}', p_max_per_document => 1);
select recall.set_strategy('reranked', '{"bm25": 1}', p_reranker => 'builtin');
select recall.add_synonym('felines', 'lions', 'animals');
select recall.add_synonym('felines', 'saws', 'tools');
"""


def embed(connection: psycopg.Connection) -> None:
    connection.execute(
        "select recall.store_embeddings('m', array_agg(c.product_id), array_agg(c.id),"
        " array_agg(c.content_hash),"
        " array_agg(array[length(c.content_chunk) % 7, length(c.content_chunk) % 5, 1]"
        "::real[]::vector))"
        " from recall.chunk as c inner join recall.product_model as m using (product_id)"
        " having count(*) > 0"
    )


@pytest.fixture
def united(routed):
    """With a model on both nodes, products without one, and one of another analyzer."""
    for connection in (routed.one, routed.router):
        for statement in STRATEGIES.strip().split(";\n"):
            connection.execute(statement)
        connection.execute("select recall.register_model('m', p_dimensions => 3)")
    return routed


def prepare(routed, models: dict[str, bool]) -> None:
    for connection in (routed.one, routed.router):
        for product, has_model in models.items():
            if has_model:
                connection.execute("select recall.attach_model(%s, 'm')", [product])
    embed(routed.one)
    for node in ("a", "b"):
        with psycopg.connect(routed.urls[node], autocommit=True) as connection:
            embed(connection)


def compare(routed, roles: tuple[str, ...], ties: bool = True) -> int:
    """How many rows are the same; without ties what scores the same may change places."""

    def told_apart(rows: list) -> list:
        return rows if ties else sorted(str(row[1:]) for row in rows)

    rows = 0
    for role in roles:
        for connection in (routed.one, routed.router):
            connection.execute(sql.SQL("set role {}").format(sql.Identifier(routed.roles[role])))
        for name, call in CALLS.items():
            for question in QUESTIONS:
                asked = {"q": question, "v": "[1,2,1]"}
                try:
                    one = routed.one.execute(f"select {call}", asked).fetchall()
                except psycopg.Error as error:
                    with pytest.raises(type(error)) as caught:
                        routed.router.execute(f"select {call}", asked)
                    assert caught.value.diag.message_primary == error.diag.message_primary
                    continue
                router = routed.router.execute(f"select {call}", asked).fetchall()
                assert told_apart(router) == told_apart(one), (role, name, question)
                rows += len(one)
        for connection in (routed.one, routed.router):
            connection.execute("reset role")
    return rows


@pytest.mark.parametrize(
    "models",
    [{}, {"animals": True, "tools": True}, {"animals": True, "tools": False}],
    ids=["no model", "one model", "a product without it"],
)
def test_as_in_one_database(united, models) -> None:
    """The reader may not read what the keeper may, and it does not count for him."""
    prepare(united, models)
    assert compare(united, ("reader", "keeper")) > 200


def test_products_of_several_analyzers(united) -> None:
    for name, node in (("plain", "a"), ("simple", "b")):
        united.router.execute("select recall.place_product(%s, %s)", [name, node])
        use_ids_of(united.one, "ab".index(node))
        for connection in (united.one, united.router):
            connection.execute("select recall.create_product(%s, 'english')", [name])
            connection.execute(
                "select recall.ingest_document(%s, %s, 'Otters and a hammer by the river.')",
                [name, f"of {name}"],
            )
    prepare(united, {"animals": True})
    assert compare(united, ("reader",), ties=False) > 100


def test_a_document_that_fills_the_results(united) -> None:
    """What repeats cost is of the document alone, and the order of all is by the score left."""
    use_ids_of(united.one, 0)
    said = "\n\n".join(f"# {n}\n\n" + "Otters sleep in the river. " * 27 for n in range(6))
    for connection in (united.one, united.router):
        connection.execute("select recall.ingest_document('animals', 'Ponds', %s)", [said])
    prepare(united, {})
    counted = (
        "select count(*) from recall.search('otters sleep', p_k => 8) where channels ? 'repeats'"
    )
    assert ask(united.router, counted)[0][0] >= 2
    assert compare(united, ("reader",)) > 100


def told(connection: psycopg.Connection, call: str, known: dict) -> tuple[dict | None, list]:
    rows = connection.execute(
        "select own, x from recall._answer_united(%s, %s)",
        [f"select array[chunk_id::text] from recall.{call}", json.dumps(known)],
    ).fetchall()
    return (rows[0][0] if rows and rows[0][0] else None), [x for _, x in rows]


def all_of(connection: psycopg.Connection, call: str) -> dict:
    """What a role's search of one node knows in its last round."""
    known: dict = {}
    while (own := told(connection, call, known)[0]) is not None:
        for kind, values in own.items():
            known.setdefault(kind, {}).update(values)
    return known


@pytest.mark.parametrize(
    "call", ["by_bm25('lions sleep no more')", "search('lions sleep no more')"]
)
def test_nothing_hidden_is_told_or_taken(united, call) -> None:
    """Sums are of what the caller may read; what a caller makes up finds nothing else."""
    with psycopg.connect(united.urls["b"], autocommit=True) as node:
        node.execute(f"set role {united.roles['keeper']}")
        known = all_of(node, call)
        rows = told(node, call, known)[1]
        node.execute(f"set role {united.roles['reader']}")
        own = told(node, call, {})[0]
        sums = next(s for s in own["sums"].values() if "df lion" in s or s["chunks"])
        assert sums["chunks"] == 3 and "df lion" not in sums
        kept = max(known["sums"].values(), key=len)
        assert kept["chunks"] == 4 and kept["df lion"] == 1
        # The reader gives what the keeper was told, hits too.
        found = told(node, call, known)[1]
        assert set(found) < set(rows) and len(found) == len(rows) - 1
        assert ask(node, f"select count(*) from recall.{call}") == [(len(found),)]


def test_it_can_do_no_more_than_who_calls(united) -> None:
    with psycopg.connect(united.urls["b"], autocommit=True) as node:
        node.execute(f"set role {united.roles['reader']}")
        for statement in (
            "select array[password] from pg_catalog.pg_authid as a (password)",
            "select array[t.name] from recall._product_key as t (name)",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                node.execute("select * from recall._answer_united(%s, '{}')", [statement])
        hidden = node.execute(
            "select * from recall._answer_united('select array[name] from recall.products()', '{}')"
        )
        assert hidden.fetchall() == [(None, "{tools}")]
        for known in ({"sums": 1}, {"hits": []}, {"best": {"x": 1}}, {"none": {}}):
            told(node, "search('saw')", known)
        # Nothing of it stays in the session.
        assert node.execute("select current_setting('recall.united')").fetchone() == ("",)
        assert ask(node, "select title from recall.search('saw')")[0] == ("Saws",)


def test_what_is_kept_is_of_one_search_and_decides_no_rights(united) -> None:
    kept = "select current_setting('recall.united_kept_request', true)"
    call = "by_bm25('lions sleep no more')"
    with psycopg.connect(united.urls["b"], autocommit=True) as node:
        node.execute(f"set role {united.roles['keeper']}")
        known: dict = {"search": "one"}
        made_up = ""
        while (own := told(node, call, known)[0]) is not None:
            for kind, values in own.items():
                known.setdefault(kind, {}).update(values)
            made_up = node.execute(kept).fetchone()[0] or made_up
        assert "lion" in made_up
        # After the last round nothing is there, nor after the first one of another search.
        assert node.execute(kept).fetchone() == ("",)
        rows = told(node, call, known)[1]
        node.execute(f"set role {united.roles['reader']}")
        node.execute("select set_config('recall.united_kept_request', %s, false)", [made_up])
        assert len(told(node, call, known)[1]) == len(rows) - 1
        node.execute("select set_config('recall.united_kept_request', %s, false)", [made_up])
        told(node, call, {"search": "two"})
        assert made_up not in node.execute(kept).fetchone()[0]


def test_no_part_of_it_runs_in_a_parallel_worker(united) -> None:
    """There nothing can be said."""
    prepare(united, {"animals": True})
    version = united.one.info.server_version
    forced = "debug_parallel_query" if version >= 160000 else "force_parallel_mode"
    call = "select title, score, channels from recall.search('oters slep by nigth')"
    expected = ask(united.one, call)
    for node in ("a", "b"):
        with psycopg.connect(united.urls[node], autocommit=True) as connection:
            name = connection.info.dbname
            connection.execute(
                sql.SQL("alter database {} set {} = 'on'").format(
                    sql.Identifier(name), sql.Identifier(forced)
                )
            )
            connection.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where datname = current_database() and pid <> pg_backend_pid()"
            )
    assert ask(united.router, call) == expected


def test_nodes_that_never_agree(united) -> None:
    """A node could ask for ever: the router ends it."""
    with psycopg.connect(united.urls["b"], autocommit=True) as node:
        node.execute(
            "create or replace function recall._answer_united(p_statement text, p_known jsonb)"
            " returns table (own jsonb, x text) language sql as $$ select jsonb_build_object("
            "'known', jsonb_build_object(gen_random_uuid()::text, '[]'::jsonb)), null::text $$"
        )
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as caught:
            ask(united.router, "select * from recall.search('saw')")
        assert "do not agree" in caught.value.diag.message_primary
