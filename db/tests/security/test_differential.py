"""Leak-free by proof: what is done in products that a caller may not read changes nothing for him.

Every function that a reader or a writer may execute is called, and every table that he is granted
is read, before and after thousands of rows of hidden products are added, changed and dropped. Rows,
errors (SQLSTATE, message, detail, hint, context), notices and counts are the same to the bit. A
function without a call in valid_calls.py fails the test. Each call is rolled back.

Not compared: times, and ids that a call itself draws from a sequence (OWN). recall_admin reads
every product: nothing is hidden from it. Row counts of whole tables in PostgreSQL's catalogs and
plans, and gaps in ids, tell how much there is in all: see docs/security.md.
"""

import re

import psycopg
import pytest
from valid_calls import CALLS, PROCEDURES

# Columns of results that a clock or a sequence fills anew at each call, by function.
OWN = {
    "answer": {"answer_id", "timings"},
    "chat": {"answer_id", "message_id"},
    "claim_embedding_jobs": {"claim"},
    "claim_images": {"claim"},
    "embedding_status": {"estimate"},
    "evaluate_questions": {"milliseconds"},
    "explain_search": {"milliseconds"},
    "golden_from_ratings": {"golden_set_id"},
    "ingest_document": {"ingest_document"},
    "ingest_documents": {"ingest_documents"},
    "load_golden_set": {"golden_set_id"},
    "record_evaluation": {"record_evaluation"},
    "suggest_synonyms": {"id", "created"},
    "accept_synonym": {"decided"},
    "reject_synonym": {"decided"},
    "_give_state": {"_give_state"},
    "_start_encoder": {"_start_encoder"},
}

# What a session sees of the catalogs that is ours to hide.
CATALOG = [
    "select * from pg_stats where schemaname = 'recall' order by tablename, attname",
    "select sequencename, last_value from pg_sequences where schemaname = 'recall'"
    " and last_value is not null"
    " and sequencename <> 'id_seq' order by 1",
]

# Written by plain SQL; {secret} is there and hidden, or is not there.
STATEMENTS = [
    "insert into recall.document (product_name, title) values ('secret', 'x')",
    "insert into recall.document (product_name, title) values ('mine', 'Secret plans')",
    "update recall.document set url = 'x' where title = 'Secret plans'",
    "delete from recall.document where title = 'Secret plans'",
    "delete from recall.document where product_name = 'secret'",
    "update recall.document set tag = title where title = 'Refunds'",
    "update recall.document set product_name = 'secret'",
    "update recall.document set product_id = 4",
    "insert into recall.document (product_id, title) values (4, 'x')",
    "insert into recall.chunk (product_id, doc_id, ordinal, content_chunk) values (4, 3000, 1, '')",
    "insert into recall.chunk (doc_id, ordinal, content_chunk) values (3000, 9, '')",
    "update recall.chunk set doc_id = 3000",
    "delete from recall.chunk where id = 3000",
]

FUNCTIONS = """
select p.proname, p.prokind = 'p' as is_procedure
from pg_proc as p
where
    p.pronamespace = 'recall'::regnamespace
    and p.prorettype <> 'trigger'::regtype
    and has_function_privilege(p.oid, 'execute')
order by 1
"""

TABLES = """
select c.oid::regclass::text
from pg_class as c
where
    c.relnamespace = 'recall'::regnamespace
    and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and has_any_column_privilege(c.oid, 'select')
order by 1
"""

COLUMNS = """
select string_agg(quote_ident(attname), ', ' order by attnum)
from pg_attribute
where attrelid = %s::regclass and attnum > 0 and not attisdropped
    and has_column_privilege(attrelid, attnum, 'select')
"""

MAKE_MINE = """
select recall.register_model('tiny', 'external', 8);
select recall.attach_model('mine', 'tiny');
select recall.register_model('pictures', 'external', 8, p_kind => 'image');
select recall.ingest_document('mine', 'Refund form', e'A form.\n\n![A refund form](form.png)\n',
    'markdown');
select recall.attach_image_model('mine', 'pictures');
select recall.ingest_document('mine', 'Refunds',
    'A refund takes five days. Send the receipt with the request.', p_key_word => 'money');
select recall.ingest_document('mine', 'Shipping',
    'Parcels are sent by rail. Shipping takes two days, the tracking number comes by mail.');
select recall.ingest_document('mine', 'Returns',
    'Send the parcel back within thirty days. A refund follows the inspection.', p_tag => 'faq');
select recall.ingest_document('mine', 'Accounts ' || n, format(
    'Account number %s is opened at the branch. The plan of tariff %s costs %s coins.',
    n, n % 7, n * 3
)) from generate_series(1, 40) as n;
call recall.compact('mine');
select recall.ingest_document('mine', 'Opening hours', 'The branch is open from nine to five.');
select recall.add_synonym('refund', 'repayment', 'mine');
select recall.set_compliance_rule('no cards', 'mask', '[0-9]{16}', p_product_name => 'mine');
select recall.load_golden_set('my set', 'mine', '[
    {"id": "1", "question": "how long does a refund take", "relevant": ["Refunds"]},
    {"id": "2", "question": "when do parcels come", "relevant": ["Shipping", "Returns"]},
    {"id": "3", "question": "who won in 1954", "relevant": []}]');
select recall.load_golden_set('my spare set', 'mine', '[
    {"id": "1", "question": "receipt of the request", "relevant": ["Refunds"]}]');
select recall.record_evaluation('my set');
select recall.set_strategy('words', '{"bm25": 1}');
create schema guides;
grant create, usage on schema guides to public;
"""

# $1 product, $2 a salt of its texts: thousands of rows about the same words as those of 'mine'.
FILL = """
select recall.create_product(%(product)s, p_readers => '{}', p_writers => '{}');
insert into recall.document (product_id, product_name, title, key_word, tag, url)
select p.id, p.name, case n when 1 then 'Secret plans' when 2 then 'Refunds' else
    format('Secret %%s %%s', %(salt)s::text, n) end, 'money', 'faq', 'https://secret/' || n
from recall.product as p, generate_series(1, 1500) as n
where p.name = %(product)s;
insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)
select d.product_id, d.id, k, format(
    'refund receipt parcels %%s of account %%s %%s repaymnet tariff plan%%s', %(salt)s::text,
    hashtext(d.title), d.title, k
)
from recall.document as d, generate_series(1, 2) as k
where d.product_name = %(product)s;
"""

EMBED = """
insert into recall.image (product_id, doc_id, chunk_id, ordinal, url, caption)
select c.product_id, c.doc_id, c.id, 1, 'https://secret/' || c.id, 'A refund form ' || c.id
from recall.chunk as c inner join recall.product as p on p.id = c.product_id
where p.name = %(product)s and c.id %% 10 = 0;
select recall.attach_image_model(%(product)s, 'pictures');
select recall.attach_model(%(product)s, 'tiny');
with claimed as (select * from recall.claim_embedding_jobs('tiny', 10000))
select recall.store_embeddings(
    'tiny', array_agg(c.product_id), array_agg(c.chunk_id), array_agg(c.content_hash),
    array_agg((
        select array_agg((hashtext(c.content || i) / 2147483648.0)::real)::vector
        from generate_series(1, 8) as i
    ))
)
from claimed as c where c.chunk_id % 3 > 0;
"""

USE = """
select recall.load_golden_set('secret set', %(product)s, (
    select jsonb_agg(jsonb_build_object(
        'id', n, 'question', 'how long does a refund take ' || n,
        'relevant', jsonb_build_array('Secret plans')
    )) from generate_series(1, 300) as n));
select recall.load_golden_set('my copy', %(product)s, '[
    {"id": "1", "question": "how long does a refund take", "relevant": ["Secret plans"]}]');
select recall.record_evaluation('my copy', p_note => 'secret note');
select recall._write_learned(s, p.id, 'learned: secret set', '{"channels": {"bm25": 3}}')
from recall.strategy as s, recall.product as p where s.name = 'default' and p.name = %(product)s;
update recall.product set default_strategy = 'learned: secret set' where name = %(product)s;
select recall.start_experiment(%(product)s, 'secret experiment', '{default,"learned: secret set"}');
select recall.add_synonym('refund', 'secretword', %(product)s);
select recall.set_compliance_rule('secret rule', 'block', 'refund', p_product_name => %(product)s);
select recall.answer('how long does a refund take', %(product)s) from generate_series(1, 5);
select recall.rate(q.id, 1, 'secret comment') from recall.qa_log as q
inner join recall.product as p on q.product_id = p.id where p.name = %(product)s;
select recall.chat('s-' || n, 'how long does a refund take', %(product)s)
from generate_series(1, 5) as n;
select recall.chat('secret session', 'how long does a refund take', %(product)s);
call recall.refresh_frequent_questions();
insert into recall.synonym_suggestion (
    product_id, term, synonym, likeness, together, term_chunks, synonym_chunks
) select id, 'refund', 'secret', 1, 1, 1, 1 from recall.product where name = %(product)s;
"""

CHANGE = """
update recall.product set name = 'secret too' where name = 'secret';
update recall.document set title = 'Secret papers', tag = 'other' where title = 'Secret plans';
update recall.chunk as c set content_chunk = 'tariff receipt ' || c.id
from recall.product as p where c.product_id = p.id and p.name like 'secret%' and c.id % 2 = 0;
delete from recall.document where product_name = 'secret too' and id % 5 = 0;
call recall.compact('secret too');
select recall.set_strategy('learned: secret set', '{"vector": 1}');
update recall.embedding_job set attempts = 10, last_error = 'secret error'
where product_id <> (select id from recall.product where name = 'mine');
call recall.build_vector_indexes('secret too', 100);
call recall.learn_query_encoder('secret too', 'tiny', p_iterations => 2);
"""

DROP = """
select recall.drop_product(name) from recall.products() where name like 'secret%';
"""


def script(connection: psycopg.Connection, text: str, **values: str) -> None:
    """The statements one by one, each committed, as a client would send them."""
    for statement in text.split(";\n"):
        if statement.strip():
            connection.execute(statement, values if "%(" in statement else None)


def build_engines(owner: psycopg.Connection, product: str) -> list[str]:
    """Gives a product the index of every engine that is there; the engines, one a channel."""
    built = {}
    for channel, engine in owner.execute("select channel, name from recall.engine").fetchall():
        try:
            owner.execute("call recall.build_engine_index(%s, %s)", [product, engine])
            built[channel] = engine
        except psycopg.Error as error:
            assert error.sqlstate == "0A000"
    return list(built.values())


def seen(connection: psycopg.Connection, statement: str, own: set[str] = frozenset()) -> str:
    """All that a statement lets its caller see, but for its own times and ids; then rolled back."""
    notices: list[str] = []

    def keep(diagnostic: psycopg.errors.Diagnostic) -> None:
        notices.append(f"{diagnostic.severity} {diagnostic.message_primary}")

    connection.add_notice_handler(keep)
    try:
        connection.execute("begin")
        rows: list[object] = []
        try:
            cursor = connection.execute(statement)
            rows.append(cursor.statusmessage)
            if cursor.description:
                names = [column.name for column in cursor.description]
                for row in cursor:
                    cells = dict(zip(names, row, strict=True))
                    if str(cells.get("metric")).endswith("_ms"):
                        cells = {n: cells[n] for n in ("ranking", "metric", "questions")}
                    rows.append([f"{n}={v}" for n, v in cells.items() if n not in own])
        except psycopg.Error as error:
            d = error.diag
            rows = [d.sqlstate, d.message_primary, d.message_detail, d.message_hint]
            rows += [d.context, d.table_name, d.column_name, d.constraint_name]
        return re.sub(r", [0-9.]+ s'", ", s'", repr((rows, notices)))
    finally:
        connection.execute("rollback")
        connection.remove_notice_handler(keep)


def statements(connection: psycopg.Connection) -> dict[str, set[str]]:
    """Every call and query of a role, with what of its result is its own."""
    functions = dict(connection.execute(FUNCTIONS).fetchall())
    missing = sorted(functions.keys() - CALLS.keys() - PROCEDURES.keys())
    assert missing == [], "no call in valid_calls.py"
    all_statements: dict[str, set[str]] = {}
    for name, is_procedure in functions.items():
        for arguments in (PROCEDURES if is_procedure else CALLS)[name]:
            call = f'recall."{name}"({arguments})'
            verb = "call" if is_procedure else "select * from"
            all_statements[f"{verb} {call}"] = OWN.get(name, set())
    for (table,) in connection.execute(TABLES).fetchall():
        (columns,) = connection.execute(COLUMNS, [table]).fetchone()
        query = f"select {columns} from {table} as t"
        all_statements[f"select q::text from ({query}) as q order by 1"] = set()
        all_statements[f"select count(*) from {table}"] = set()
    return all_statements | dict.fromkeys(CATALOG + STATEMENTS, set())


def differences(stage: str, before: dict[str, str], after: dict[str, str]) -> list[str]:
    """What changed, in words."""
    return [
        f"{stage}: {s}\n  - {before[s]}\n  + {after[s]}" for s in before if before[s] != after[s]
    ]


@pytest.mark.parametrize("role", ["reader", "writer"])
def test_what_is_hidden_changes_nothing(attack, role: str) -> None:
    owner = attack.owner
    script(owner, MAKE_MINE)
    script(owner, EMBED, product="mine")
    owner.execute("call recall.learn_query_encoder('mine', 'tiny', p_iterations => 2)")
    owner.execute("select recall.start_experiment('mine', 'my experiment', '{default,words}', 0.5)")
    owner.execute(
        "insert into recall.synonym_suggestion (product_id, term, synonym, likeness, together,"
        " term_chunks, synonym_chunks) select id, 'rail', 'train', 1, 0, 1, 1"
        " from recall.product where name = 'mine'"
    )
    owner.execute(
        "select recall.set_strategy('engines', p_engines => %s)", [build_engines(owner, "mine")]
    )
    session = getattr(attack, role)
    for n in range(3):
        session.execute("select recall.chat(%s, 'how long does a refund take', 'mine')", [f"s{n}"])
    session.execute(
        "select recall.rate(answer_id, 1) from recall.answer('how long does a refund take','mine')"
    )
    owner.execute("call recall.refresh_frequent_questions()")
    owner.execute("vacuum analyze")

    def look() -> dict[str, str]:
        return {s: seen(session, s, own) for s, own in statements(session).items()}

    before = look()
    different = differences("at rest", before, look())
    for stage, scripts in {
        "added": [FILL, EMBED, USE],
        "changed": [CHANGE],
        "dropped": [DROP],
    }.items():
        for text in scripts:
            script(owner, text, product="secret", salt="gold")
        if stage == "changed":
            build_engines(owner, "secret too")
        owner.execute("analyze")
        different += differences(stage, before, look())
    assert different == [], "\n".join(different)
