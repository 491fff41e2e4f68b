"""What is for all products is brought to where it is on another node, and no key travels."""

import psycopg
import pytest
from routers import add_server, ask

DIFFERENCES = """
select registry, name, state, columns from recall.node_differences('b')
where registry <> 'role' order by 1, 2
"""
SYNC = "select registry, name, state, remedy from recall.sync_node('b') where registry <> 'role'"


@pytest.fixture
def unlike(routed):
    """Node a has been worked with by itself, as an admin of its own does."""
    with psycopg.connect(routed.urls["a"], autocommit=True) as node:
        node.execute("set role recall_admin")
        node.execute("select recall.add_user_word('riverbed')")
        node.execute("select recall.add_synonym('otter', 'lutra', p_both_ways => false)")
        node.execute("insert into recall.http_origin values ('https://models.example.org')")
        node.execute(
            "select recall.register_model('far', 'http', 3,"
            """ '{"url": "https://models.example.org/v1", "secret": "far"}')"""
        )
        node.execute(
            """select recall.set_strategy('words', '{"bm25": 1}', p_reranker => 'builtin')"""
        )
        node.execute(
            "select recall.set_compliance_rule('no', 'block', 'forbidden', p_threshold => 1)"
        )
        node.execute("select recall.set_setting('log_days', '7')")
        node.execute("select recall.set_secret('far', 'sk-in-clear')")
        node.execute("select recall.add_analyzer('plain', '{\"config\": \"pg_catalog.simple\"}')")
        node.execute("insert into recall.chatter (wording, kind) values ('moin', 'greeting')")
        node.execute("update recall.source_kind set keyword_weight = 'A' where tag = ''")
        node.execute("reset role")
        node.execute("update recall.channel set best_score = 2 where name = 'bm25'")
        yield node


def test_a_node_is_told_and_brought_up_to_date(routed, unlike) -> None:
    router, admin = routed.router, routed.roles["admin"]
    told = [
        ("analyzer", "plain", "missing", None),
        ("channel", "bm25", "different", ["best_score"]),
        ("chatter", "moin", "missing", None),
        ("compliance_rule", "no", "missing", None),
        ("http_origin", "https://models.example.org", "missing", None),
        ("model", "far", "missing", None),
        ("secret", "far", "missing", None),
        ("setting", "log_days", "different", ["value"]),
        ("source_kind", "", "different", ["keyword_weight"]),
        ("strategy", "words", "missing", None),
        ("synonym", "otter lutra", "missing", None),
        ("user_word", "riverbed", "missing", None),
    ]
    assert ask(router, DIFFERENCES, admin) == told
    assert ask(router, DIFFERENCES, admin) == told
    left = ask(router, SYNC, admin)
    assert left == [
        ("channel", "bm25", "different", "its owner writes it there"),
        ("secret", "far", "missing", "there: select recall.set_secret('far', …)"),
    ]
    with psycopg.connect(routed.urls["b"], autocommit=True) as node:
        taken = "select reranker, channels from recall.strategy where name = 'words'"
        assert node.execute(taken).fetchone() == ("builtin", {"bm25": 1})
        assert node.execute("select min(version) > 1 from recall.analyzer").fetchone() == (False,)
        assert node.execute("select max(version) from recall.analyzer").fetchone() == (2,)
        # What is taken away there, what is null there.
        node.execute("select recall.set_secret('far', 'other')")
        node.execute("select recall.add_user_word('mine'), recall.add_synonym('a', 'b')")
        node.execute("select recall.set_strategy('words', p_max_per_document => 2)")
        node.execute("select recall.set_compliance_rule('mine', 'warn', 'x')")
    assert [row[:3] for row in ask(router, SYNC, admin)] == [("channel", "bm25", "different")]
    with psycopg.connect(routed.urls["b"], autocommit=True) as node:
        null = "select max_per_document from recall.strategy where name = 'words'"
        assert node.execute(null).fetchone() == (None,)
        assert node.execute("select count(*) from recall.compliance_rule").fetchone() == (2,)
    only = [row[:3] for row in ask(router, DIFFERENCES, admin) if row[2] == "only there"]
    assert only == [
        ("compliance_rule", "mine", "only there"),
        ("synonym", "a b", "only there"),
        ("synonym", "b a", "only there"),
        ("user_word", "mine", "only there"),
    ]
    gone = SYNC.replace("('b')", "('b', p_removes => true)")
    assert [row[:3] for row in ask(router, gone, admin)] == [("channel", "bm25", "different")]
    assert [row[:2] for row in ask(router, DIFFERENCES, admin)] == [("channel", "bm25")]


def test_keys_in_clear_stay_where_they_are(routed, unlike) -> None:
    """Also what an owner wrote past the function that refuses it; and no statement has one."""
    unlike.execute(
        "insert into recall.model (name, provider, dimensions, options)"
        """ values ('le*ky', 'external', 3, '{"api_key": "sk-in-clear"}')"""
    )
    seen = []
    with psycopg.connect(routed.urls["router"], autocommit=True) as router:
        router.add_notice_handler(lambda notice: seen.append(str(notice.message_primary)))
        for call in (
            "select * from recall.node_differences()",
            "select * from recall.sync_node('b')",
        ):
            seen += [str(row) for row in router.execute(call).fetchall()]
    with psycopg.connect(routed.urls["b"]) as node:
        rows = "select key::text || content::text from recall._registry_rows()"
        seen += [row[0] for row in node.execute(rows).fetchall()]
        assert node.execute("select count(*) from recall.secrets()").fetchone() == (0,)
    rows = unlike.execute("select key::text || content::text from recall._registry_rows()")
    seen += [row[0] for row in rows.fetchall()]
    assert not [text for text in seen if "sk-in-clear" in text or "le*ky" in text]


def test_what_is_planted_is_checked_as_if_it_were_set_here(routed, unlike) -> None:
    """Rows of the other node's owner: refused by itself each, and the rest is taken."""
    unlike.execute("alter table recall.http_origin drop constraint http_origin_origin_check")
    unlike.execute("insert into recall.http_origin values ('http://169.254.169.254')")
    unlike.execute(
        "insert into recall.model (name, provider, dimensions, options)"
        """ values ('inner', 'http', 3, '{"url": "http://10.0.0.1"}')"""
    )
    unlike.execute(
        "insert into recall.analyzer (name, function_name) values ('evil', 'drop_product')"
    )
    unlike.execute("alter table recall.strategy disable trigger user")
    unlike.execute(
        """insert into recall.strategy (name, channels) values ('x', '{"bm25": 1, "none": 1}')"""
    )
    unlike.execute("insert into recall.provider (name, description) values ('planted', '')")
    routed.router.execute("""select recall.set_strategy('y', '{"bm25": 1}')""")
    rows = ask(routed.router, SYNC, routed.roles["admin"])
    refused = {row[:2] for row in rows if row[2] == "refused"}
    assert refused == {
        ("http_origin", "http://169.254.169.254"),
        ("model", "inner"),
        ("analyzer", "evil"),
        ("strategy", "x"),
    }
    assert ("provider", "planted", "missing") in {row[:3] for row in rows}
    with psycopg.connect(routed.urls["b"]) as node:
        assert node.execute("select count(*) from recall.user_word").fetchone() == (1,)
        planted = "select count(*) from recall.provider where name = 'planted'"
        assert node.execute(planted).fetchone() == (0,)


def test_who_may_not(routed) -> None:
    router = routed.router
    for role in ("reader", "writer"):
        for call in ("recall.node_differences()", "recall.sync_node('b')"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                ask(router, f"select * from {call}", routed.roles[role])
    for call, sqlstate in [
        ("recall.sync_node('none')", "42704"),
        ("recall.sync_node(null)", "42704"),
        ("recall.sync_node('b', 'b')", "42704"),
        ("recall.sync_node('b', p_removes => null)", "22023"),
        ("recall.node_differences('b', 'none')", "42704"),
    ]:
        with pytest.raises(psycopg.Error) as caught:
            router.execute(f"select * from {call}")
        assert caught.value.sqlstate == sqlstate and caught.value.diag.message_hint
    # On a node: with the caller's rights, and no more than those.
    with psycopg.connect(routed.urls["b"], autocommit=True) as node:
        take = "select * from recall._take_registry_rows('[]', false)"
        node.execute(f"set role {routed.roles['writer']}")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            node.execute(take)
        node.execute(f"set role {routed.roles['admin']}")
        rows = """[{"registry": "channel", "key": {"name": "x"}, "content": {}},
            {"registry": "none", "key": {"name": "x"}, "content": {}}]"""
        take = "select * from recall._take_registry_rows(%s, false)"
        assert node.execute(take, [rows]).fetchall() == []


def test_roles_of_the_router_that_a_node_lacks(routed) -> None:
    """All databases of a test are on one server: what a node would say of another one."""
    own = list(routed.roles.values())
    state = """
    select d.registry, d.state, (recall._told_difference(
        'b', d.registry, d.key, d.content, d.state, d.columns, d.is_copied)).remedy
    from recall._registry_differences(
        recall._node_named('b'), recall._node_named('a'), null) as d where d.registry = 'role'
    """
    told = routed.router.execute(f"{state} and d.key ->> 'name' = any(%s)", [own]).fetchall()
    assert told == []
    name = routed.roles["reader"].replace("reader", "newcomer")
    routed.router.execute(f"create role {name} in role recall_reader")
    with psycopg.connect(routed.urls["b"], autocommit=True) as node:
        # It says that it has none, as before the role was made.
        node.execute(
            "create or replace function recall._role_rows()"
            " returns table (registry text, key jsonb, content jsonb) language sql"
            " as 'select null, null::jsonb, null::jsonb where false'"
        )
    try:
        rows = routed.router.execute(f"{state} and d.key ->> 'name' = '{name}'").fetchall()
        assert rows == [(
            "role", "missing", f"there: create role {name}; grant recall_reader to {name};"
            f" grant {name} to the router's login",
        )]  # fmt: skip
    finally:
        routed.router.execute(f"drop role {name}")


def test_who_joins_gets_all_of_it_unless_it_has_products(routed, databases) -> None:
    router, fresh = routed.router, databases.template("fresh")
    router.execute("select recall.add_user_word('riverbed')")
    said = []
    router.add_notice_handler(lambda notice: said.append(str(notice.message_primary)))
    with databases.temporary("node_c", fresh) as c, databases.temporary("node_d", fresh) as d:
        with psycopg.connect(d, autocommit=True) as node:
            node.execute("select recall.set_id_range(9)")
            node.execute("select recall.create_product('old')")
        for name, url in (("node_c", c), ("node_d", d)):
            add_server(router, name, url)
            router.execute("select recall.add_node(%s, %s)", [name[-1], name])
            with psycopg.connect(url) as node:
                words = node.execute("select word from recall.user_word").fetchall()
            assert words == ([("riverbed",)] if name == "node_c" else [])
        assert said[-1].endswith(' rows of registries are not as on node "a"')
        # Without roles: those of another test at the same time come and go on this server.
        told = "select node, registry, name from recall.node_differences() where registry <> 'role'"
        assert router.execute(told).fetchall() == [("d", "user_word", "riverbed")]
        router.close()
