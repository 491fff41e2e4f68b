"""Ids, versions and products of rows are the database's; a lookup of a row names its product."""

import json
import re

import psycopg
import pytest
from psycopg import errors, sql

SECRET = "The launch code of the hidden product is 4711."
REFUSED = (
    errors.InsufficientPrivilege,
    errors.UndefinedObject,
    errors.InvalidParameterValue,
    errors.ForeignKeyViolation,
)


@pytest.fixture
def stocked(attack):
    """A document in each product; `attack.ids` has the ids of documents and chunks by product."""
    owner = attack.owner
    ingest = "select recall.ingest_document(%s, %s, %s, p_key_word => 'launch code')"
    owner.execute(ingest, ["mine", "Ours", "Backups of the launch code are kept for a week."])
    owner.execute(ingest, ["theirs", "Theirs", "The rival looks for a launch code too."])
    for n in range(3):
        owner.execute(ingest, ["hidden", f"Secret {n}", SECRET + " bait" * n])
    attack.ids = {}
    rows = owner.execute(
        "select d.product_name, d.product_id, d.id, min(c.id), d.title"
        " from recall.document as d inner join recall.chunk as c"
        " on c.product_id = d.product_id and c.doc_id = d.id"
        " where d.title in ('Ours', 'Theirs', 'Secret 0') group by 1, 2, 3, 5"
    )
    for name, product, document, chunk, _title in rows:
        attack.ids |= {
            f"{name}_product": product,
            f"{name}_document": document,
            f"{name}_chunk": chunk,
        }
    return attack


def seen(session: psycopg.Connection, statement: str, arguments: object = None) -> str:
    """All that a call gives, as text; or what its error says."""
    try:
        return json.dumps(session.execute(statement, arguments).fetchall(), default=str)
    except psycopg.Error as error:
        diag = error.diag
        return " ".join(
            filter(None, (diag.message_primary, diag.message_detail, diag.message_hint))
        )


def test_the_bait_of_the_issue_catches_nothing(stocked) -> None:
    writer = stocked.writer
    writer.execute("select recall.ingest_document('mine', 'bait', '')")
    with pytest.raises(errors.InsufficientPrivilege):
        writer.execute(
            "insert into recall.chunk (product_id, id, doc_id, ordinal, content_chunk)"
            " select d.product_id, n, d.id, n, 'bait'"
            " from recall.document d, generate_series(1, 999) n where d.title = 'bait'"
        )
    for product in ["mine", None]:
        for call in ["recall.search('bait', %s, 1000)", "recall.recall('bait', %s, 1000)"]:
            found = seen(writer, f"select title, {call.split('(')[0]}::text from {call}", [product])
            assert "launch code of" not in found, found


# Values stand for: {mine_document} and so on, the ids of `stocked`.
FORBIDDEN = [
    "insert into recall.document (product_name, id, title) values ('mine', {hidden_document}, 'x')",
    "insert into recall.document (id, product_name, title)"
    " overriding system value values ({hidden_document}, 'mine', 'x')",
    "insert into recall.document values ({mine_product}, {hidden_document}, 'mine')",
    "insert into recall.document (product_name, title, content_hash) values ('mine', 'x', '')",
    "insert into recall.document (product_name, title, created) values ('mine', 'x', now())",
    "insert into recall.document (product_name, title, modified) values ('mine', 'x', now())",
    "insert into recall.document (product_name, title, identity_hash)"
    " select 'mine', 'x', identity_hash from recall.document",
    "insert into recall.document (product_name, title, key_word_tsvector)"
    " values ('mine', 'x', 'code:1A')",
    "insert into recall.document (product_name, title) values ('hidden', 'x')",
    "insert into recall.document (product_id, title) values ({hidden_product}, 'x')",
    "insert into recall.document (product_id, product_name, title)"
    " values ({hidden_product}, 'mine', 'x')",
    "insert into recall.document (product_id, product_name, title)"
    " values ({mine_product}, 'hidden', 'x')",
    "insert into recall.document (product_name, title) values ('mine', 'Ours')"
    " on conflict (product_id, identity_hash) do update set id = {hidden_document}",
    "insert into recall.document (product_name, title) values ('mine', 'Ours')"
    " on conflict (product_id, identity_hash) do update set product_name = 'hidden'",
    "merge into recall.document as d using (values (1)) as v (n) on d.title = 'Ours'"
    " when matched then update set id = {hidden_document}",
    "merge into recall.document as d using (values (1)) as v (n) on false"
    " when not matched then insert (id, product_name, title)"
    " values ({hidden_document}, 'mine', 'x')",
    "copy recall.document from stdin",
    "copy recall.document (id, product_name, title) from stdin",
    "update recall.document set id = {hidden_document}",
    "update recall.document set id = default",
    "update recall.document set (id, title) = ({hidden_document}, 'x')",
    "update recall.document set product_id = {hidden_product}",
    "update recall.document set product_name = 'hidden'",
    "update recall.document set product_name = null, product_id = {hidden_product}",
    "update recall.document set identity_hash = ''",
    "update recall.document set key_word_tsvector = 'code:1A'",
    "update recall.document set created = 'infinity'",
    "insert into recall.chunk (product_id, id, doc_id, ordinal, content_chunk)"
    " values ({mine_product}, {hidden_chunk}, {mine_document}, 9, 'bait')",
    "insert into recall.chunk values ({mine_product}, {hidden_chunk}, {mine_document}, 9)",
    "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
    " values ({hidden_product}, {hidden_document}, 9, 'bait')",
    "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
    " values ({hidden_product}, {hidden_document}, 1, 'bait') on conflict do nothing",
    "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
    " values ({hidden_product}, {mine_document}, 9, 'bait')",
    "insert into recall.chunk (doc_id, ordinal, content_chunk, version)"
    " values ({mine_document}, 9, 'bait', 1)",
    "insert into recall.chunk (doc_id, ordinal, content_chunk, analyzer)"
    " values ({mine_document}, 9, 'bait', 'cjk_en')",
    "insert into recall.chunk (doc_id, ordinal, content_chunk, content_hash)"
    " values ({mine_document}, 9, 'bait', '')",
    "insert into recall.chunk (doc_id, ordinal, content_chunk, ts_vector_extra)"
    " values ({mine_document}, 9, 'bait', 'code')",
    "merge into recall.chunk as c using (values (1)) as v (n) on false"
    " when not matched then insert (id, doc_id, ordinal, content_chunk)"
    " values ({hidden_chunk}, {mine_document}, 9, 'bait')",
    "copy recall.chunk from stdin",
    "copy recall.chunk (id, doc_id, ordinal, content_chunk) from stdin",
    "update recall.chunk set id = {hidden_chunk}",
    "update recall.chunk set product_id = {hidden_product}",
    "update recall.chunk set product_id = {hidden_product}, doc_id = {hidden_document}",
    "update recall.chunk set doc_id = {hidden_document}",
    "update recall.chunk set doc_id = {theirs_document}",
    "update recall.chunk set version = 1",
    "update recall.chunk set length = 0, ts_vector_extra = ''",
    "update recall.chunk set analyzer = 'cjk_en', analyzer_version = 0",
    "update recall.chunk set content_hash = null",
    "update recall.chunk set created = 'infinity', modified = 'infinity'",
    "insert into recall.embedding (product_id, chunk_id, model_id, content_hash, content_embedding)"
    " values ({mine_product}, {hidden_chunk}, 1, '', '[1]')",
    "update recall.embedding_job set product_id = {hidden_product}",
    "insert into recall.golden_judgement (question_id, product_id, doc_id, gain)"
    " values (1, {hidden_product}, {hidden_document}, 1)",
    "update recall.product set id = 0",
    "update recall.product set readers = null",
    "select setval('recall.id_seq', 1)",
    "alter sequence recall.id_seq restart",
    "truncate recall.chunk",
]


def everything(session: psycopg.Connection) -> list[tuple]:
    return session.execute(
        "select d.*, c.* from recall.document as d left join recall.chunk as c"
        " on c.product_id = d.product_id and c.doc_id = d.id order by d.id, c.id"
    ).fetchall()


def test_what_a_writer_may_not_set(stocked) -> None:
    versions = f"select last_value from recall._version_{stocked.ids['hidden_product']}"
    before = everything(stocked.owner), stocked.owner.execute(versions).fetchall()
    got_through = []
    for statement in FORBIDDEN:
        done = statement.format(**stocked.ids)
        try:
            with stocked.writer.cursor() as cursor:
                if done.startswith("copy"):
                    with cursor.copy(done) as copy:
                        copy.write("1\t1\t1\t1\n")
                else:
                    cursor.execute(done)
            got_through.append(f"{done}: done")
        except REFUSED as error:
            given = {"hidden"} & set(re.findall(r"'(\w+)'", done))
            if any(name in str(error) for name in {"Secret", "4711", "hidden"} - given):
                got_through.append(f"{done}: {error}")
        except psycopg.Error as error:
            got_through.append(f"{done}: {error.sqlstate} {error}")
    assert got_through == []
    assert (everything(stocked.owner), stocked.owner.execute(versions).fetchall()) == before


# The same statement about a hidden row or product, and about one that is not there.
ALIKE = [
    ("insert into recall.chunk (doc_id, ordinal, content_chunk) values (%s, 9, 'x')", "document"),
    (
        "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
        " select id, %s, 9, 'x' from recall.product where name = 'mine'",
        "document",
    ),
    (
        "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)"
        " select %s, id, 9, 'x' from recall.document where title = 'Ours'",
        "product",
    ),
    ("insert into recall.document (product_id, title) values (%s, 'x')", "product"),
    ("insert into recall.document (product_id, title, key_word) values (%s, 'x', 'y')", "product"),
    (
        "insert into recall.document (product_id, product_name, title) values (%s, 'mine', 'x')",
        "product",
    ),
    ("select recall.search('launch code', 'mine', p_filter => %s)", "filter"),
    ("select recall.fail_embedding_jobs('multilingual-e5-small', '{1}', array[%s], null)", "chunk"),
]


@pytest.mark.parametrize(("statement", "of"), ALIKE)
def test_hidden_and_missing_are_refused_alike(stocked, statement: str, of: str) -> None:
    answers = []
    for value in (stocked.ids.get(f"hidden_{of}"), 2**30):
        if of == "filter":
            value = json.dumps({"doc_id": stocked.ids["hidden_document"] if not answers else value})
        answer = seen(stocked.writer, statement, [value])
        answers.append(answer.replace(str(value), "…"))
    assert answers[0] == answers[1]


def test_what_a_writer_may_set(stocked) -> None:
    writer = stocked.writer
    writer.execute(
        "insert into recall.document"
        " (product_name, external_id, title, url, key_word, tag, metadata)"
        " values ('mine', 'e', 'Plain', 'https://x.org', 'gamma', 'direct', '{\"a\": 1}')"
    )
    writer.execute(
        "insert into recall.document (product_id, title)"
        " select id, 'By id' from recall.product where name = 'mine'"
    )
    writer.execute(
        "insert into recall.chunk (doc_id, ordinal, content_chunk)"
        " select id, 1, 'plain words' from recall.document where title = 'Plain'"
    )
    writer.execute(
        "insert into recall.chunk"
        " (product_id, doc_id, ordinal, heading_path, content_chunk, overlap)"
        " select product_id, id, 2, '{H}', 'words again', 0"
        " from recall.document where title = 'Plain'"
    )
    with writer.cursor() as cursor:
        document = cursor.execute("select id from recall.document where title = 'Plain'")
        (number,) = document.fetchone()
        row = "insert into recall.chunk (doc_id, ordinal, content_chunk) values (%s, %s, %s)"
        cursor.executemany(row, [(number, n, f"row {n}") for n in range(3, 6)])
    writer.execute(
        "update recall.document set title = 'Simple', url = null, key_word = 'delta', tag = 'aone',"
        " metadata = '{}', external_id = null, content_hash = null where title = 'Plain'"
    )
    writer.execute(
        "update recall.chunk set ordinal = ordinal + 10, heading_path = '{I}',"
        " content_chunk = content_chunk || ' changed', overlap = 1 where doc_id = %s",
        [number],
    )
    writer.execute(
        "merge into recall.document as d using (values ('Simple')) as v (title)"
        " on d.title = v.title when matched then update set url = 'https://y.org'"
        " when not matched then insert (product_name, title) values ('mine', v.title)"
    )
    writer.execute(
        "insert into recall.document (product_name, title) values ('mine', 'Simple')"
        " on conflict (product_id, identity_hash) do update set tag = excluded.tag"
    )
    titles = writer.execute("select distinct title from recall.search('changed', 'mine')")
    assert titles.fetchall() == [("Simple",)]
    writer.execute("call recall.reanalyze('mine')")
    writer.execute("delete from recall.chunk where ordinal > 13")
    writer.execute("delete from recall.document where title = 'Simple'")


def test_an_admin_changes_settings_and_no_id(stocked) -> None:
    admin = stocked.admin
    admin.execute(
        "update recall.product set name = 'ours', analyzer = 'cjk_en', max_chars = 500,"
        " overlap = 50, default_strategy = 'default', readers = '{}', writers = '{}'"
        " where name = 'mine'"
    )
    titles = admin.execute("select title from recall.document where product_name = 'ours'")
    assert titles.fetchall() == [("Ours",)]
    for column, value in [("id", "0"), ("id", "id"), ("created", "now()")]:
        statement = sql.SQL("update recall.product set {} = {}").format(
            sql.Identifier(column), sql.SQL(value)
        )
        with pytest.raises(errors.InsufficientPrivilege):
            admin.execute(statement)
    with pytest.raises(errors.InsufficientPrivilege):
        admin.execute("insert into recall.product (id, name) values (0, 'x')")


@pytest.mark.parametrize("change", ["product_id = %s", "product_id = %s, product_name = null"])
def test_not_even_the_owner_moves_a_document(stocked, change: str) -> None:
    with pytest.raises(errors.InvalidParameterValue) as caught:
        stocked.owner.execute(
            f"update recall.document set {change} where title = 'Ours'",
            [stocked.ids["hidden_product"]],
        )
    assert "hidden" not in str(caught.value)
    with pytest.raises(errors.InvalidParameterValue):
        stocked.owner.execute("update recall.document set id = 0 where title = 'Ours'")


@pytest.mark.parametrize("table", ["chunk", "document"])
def test_an_id_stands_for_one_row(stocked, table: str) -> None:
    """Even the owner gives no id twice, so that one of a session or a log names one row."""
    with pytest.raises(errors.UniqueViolation):
        if table == "document":
            stocked.owner.execute(
                "insert into recall.document (id, product_name, title) values (%s, 'mine', 'x')",
                [stocked.ids["hidden_document"]],
            )
        else:
            stocked.owner.execute(
                "insert into recall.chunk (product_id, id, doc_id, ordinal, content_chunk)"
                " values (%s, %s, %s, 9, 'x')",
                [
                    stocked.ids[f"{name}"]
                    for name in ("mine_product", "hidden_chunk", "mine_document")
                ],
            )


# -- lookups ---------------------------------------------------------------------------------------

# Whatever reads rows of chunks or documents that a search found.
READERS = [
    "select * from recall.search('launch code bait', {product}, 100)",
    "select * from recall.search('launch code bait', {product}, 100, 'reranked')",
    "select * from recall.recall('launch code bait', {product}, 100)",
    "select * from recall.answer('launch code bait', {product})",
    "select * from recall.chat('s', 'launch code bait', {product})",
    "select * from recall.chat('t', 'bait', {product}, 'candidates')",
    "select * from recall.explain_search('launch code bait', {product})",
    *(
        f"select * from recall.by_{channel}('launch code bait', {{product}}, 100)"
        for channel in ("bm25", "content_keyword", "document_keyword", "fuzzy", "known_question")
    ),
    "select * from recall.by_vector("
    "'launch', {product}, 100, '{{}}', array_fill(1, array[384])::vector)",
]


@pytest.fixture
def doubled(stocked):
    """Rows of `mine` with the ids of hidden ones, as before ids were unique."""
    owner = stocked.owner
    owner.execute("drop index recall.chunk_id_idx, recall.document_id_idx")
    owner.execute(
        "insert into recall.document (id, product_name, title)"
        " select id, 'mine', 'bait of ' || id from recall.document where product_name = 'hidden'"
    )
    owner.execute(
        "insert into recall.chunk (product_id, id, doc_id, ordinal, content_chunk)"
        " select p.id, c.id, c.doc_id, c.ordinal, 'launch bait'"
        " from recall.product as p, recall.chunk as c inner join recall.document as d"
        " on d.product_id = c.product_id and d.id = c.doc_id"
        " where p.name = 'mine' and d.product_name = 'hidden'"
    )
    owner.execute(
        "select recall.attach_model(name, 'multilingual-e5-small')"
        " from recall.product where name <> 'theirs'"
    )
    owner.execute(
        "select recall.store_embeddings('multilingual-e5-small', array_agg(product_id),"
        " array_agg(chunk_id), array_agg(content_hash),"
        " array_agg(array_fill(1, array[384])::vector))"
        " from recall.claim_embedding_jobs('multilingual-e5-small', 1000)"
    )
    owner.execute(
        "select recall.set_strategy('reranked', '{\"bm25\": 1}', p_reranker => 'builtin'),"
        " recall.set_strategy('candidates', '{\"bm25\": 1}',"
        ' p_options => \'{"chat": {"candidates": ["default", "reranked"]}}\')'
    )
    return stocked


@pytest.mark.parametrize("role", ["reader", "writer"])
def test_no_lookup_leaves_the_product(doubled, role: str) -> None:
    got_through = []
    for product in ("'mine'", "null"):
        for statement in READERS:
            found = seen(getattr(doubled, role), statement.format(product=product))
            if "4711" in found or "Secret" in found:
                got_through.append(f"{statement}: {found}")
    assert got_through == []


def test_owners_find_what_is_theirs_once(doubled) -> None:
    found = doubled.owner.execute("select title from recall.search('launch code', 'hidden', 100)")
    assert sorted(found.fetchall()) == [("Secret 0",), ("Secret 1",), ("Secret 2",)]
    answer = "select markdown from recall.answer('launch code', 'hidden')"
    assert "4711" in seen(doubled.owner, answer)
    chat = "select markdown from recall.chat('s', 'launch code', 'hidden', 'candidates')"
    assert "4711" in seen(doubled.owner, chat)


# -- ratings ---------------------------------------------------------------------------------------


def judged(attack) -> list[tuple]:
    """Makes judgements of all ratings of all products: product, title of the document, gain."""
    for name in ("mine", "theirs", "hidden"):
        attack.owner.execute("select recall.golden_from_ratings(%s, %s)", [name, f"of {name}"])
    return attack.owner.execute(
        "select p.name, d.title, j.gain from recall.golden_judgement as j"
        " inner join recall.golden_question as q on q.id = j.question_id"
        " inner join recall.golden_set as s on s.id = q.golden_set_id"
        " inner join recall.product as p on p.id = s.product_id"
        " inner join recall.document as d on d.product_id = j.product_id and d.id = j.doc_id"
        " order by 1, 2"
    ).fetchall()


def asked(session: psycopg.Connection, product: str | None) -> int:
    """The id of a logged answer."""
    answer = "select answer_id, parts::text from recall.answer('launch code', %s)"
    number, parts = session.execute(answer, [product]).fetchone()
    assert number is not None
    assert "doc_id" in parts
    return number


def test_a_rating_judges_no_product_that_the_rater_may_not_read(stocked) -> None:
    everywhere = asked(stocked.owner, None)
    cited = stocked.owner.execute(
        "select distinct d.product_name from recall.document as d, recall.qa_log as q,"
        " jsonb_path_query(q.parts, '$[*].sources[*].doc_id') as s (doc)"
        " where q.id = %s and d.id = s.doc::bigint",
        [everywhere],
    ).fetchall()
    assert ("hidden",) in cited
    refused = []
    for session in (stocked.reader, stocked.rival, stocked.writer):
        for number in (everywhere, asked(stocked.owner, "hidden"), 2**40):
            with pytest.raises(errors.UndefinedObject) as caught:
                session.execute("select recall.rate(%s, 1)", [number])
            refused.append(caught.value.diag.message_primary.replace(str(number), "…"))
    assert len(set(refused)) == 1
    assert judged(stocked) == []


def test_a_rating_of_an_answer_over_all_products_counts_in_those_cited(stocked) -> None:
    owner = stocked.owner
    readers = "update recall.product set readers = %s where name = 'theirs'"
    owner.execute(readers, [[stocked.roles["reader"], stocked.roles["rival"]]])
    reader = stocked.reader
    answer = asked(reader, None)
    reader.execute("select recall.rate(%s, 1)", [answer])
    assert {product for product, _title, _gain in judged(stocked)} <= {"mine", "theirs"}
    assert judged(stocked)
    # The reader loses a product: what he thinks of its documents does not change any more.
    owner.execute(readers, [[stocked.roles["rival"]]])
    assert "theirs" in {product for product, _title, _gain in judged(stocked)}
    with pytest.raises(errors.UndefinedObject):
        reader.execute("select recall.rate(%s, -1)", [answer])
    assert all(gain == 1 for _product, _title, gain in judged(stocked))
