"""What must hold in the tables whenever no client writes."""

import psycopg

from pgrecall.torture.journal import Findings, Journal, Key

DOCUMENTS = """
select
    d.product_name, d.title, (d.metadata ->> 'n')::bigint,
    md5(coalesce(string_agg(
        concat_ws('|', c.ordinal, c.overlap, array_to_string(c.heading_path, '/'), c.content_chunk),
        e'\\n' order by c.ordinal
    ) filter (where c.id is not null), ''))
from recall.document as d
left join recall.chunk as c on c.product_id = d.product_id and c.doc_id = d.id
group by d.product_id, d.id
"""

ANSWERS = """
select q.id, coalesce(p.name, ''), md5(q.markdown)
from recall.qa_log as q left join recall.product as p on p.id = q.product_id
"""

RATINGS = """
select r.answer_id, coalesce(p.name, ''), r.score, r.comment
from recall.rating as r
inner join recall.qa_log as q on q.id = r.answer_id
left join recall.product as p on p.id = q.product_id
"""

SESSIONS = """
select
    s.session_id, coalesce(p.name, ''),
    md5(string_agg(m.content, '|' order by m.ordinal) filter (where m.role = 'user'))
from recall.conversation as s
left join recall.product as p on p.id = s.product_id
left join recall.message as m on m.conversation_id = s.id
group by s.id, p.name
"""

# The vector that the embedding clients make of a text's hash; see clients.vector.
VECTOR = "array[" + ", ".join(f"get_byte(c.content_hash, {i}) - 127.5" for i in range(8)) + "]"

# Each gives a row for what is wrong.
PROBLEMS = {
    "version of more than one chunk": """
        select product_id, version, count(*) from recall.chunk group by 1, 2 having count(*) > 1
    """,
    "ordinals of a document": """
        select product_id, doc_id, min(ordinal), max(ordinal), count(*)
        from recall.chunk group by 1, 2
        having min(ordinal) <> 1 or max(ordinal) <> count(*)
    """,
    "name of a document's product": """
        select d.id, d.product_name, p.name
        from recall.document as d left join recall.product as p on p.id = d.product_id
        where d.product_name is distinct from p.name
    """,
    "neither vector nor job, or both": """
        select c.product_id, c.id, e.chunk_id is not null, j.chunk_id is not null
        from recall.chunk as c
        inner join recall.product_model as m on m.product_id = c.product_id
        left join recall.embedding as e
            on e.product_id = c.product_id and e.chunk_id = c.id and e.model_id = m.model_id
        left join recall.embedding_job as j
            on j.product_id = c.product_id and j.chunk_id = c.id and j.model_id = m.model_id
        where (e.chunk_id is null) = (j.chunk_id is null)
            or coalesce(e.content_hash, j.content_hash) <> c.content_hash
    """,
    "vector or job of a model that the product does not use": """
        select x.product_id, x.chunk_id
        from (
            select product_id, chunk_id, model_id from recall.embedding
            union all
            select product_id, chunk_id, model_id from recall.embedding_job
        ) as x
        left join recall.product_model as m using (product_id, model_id)
        where m.model_id is null
    """,
    "vector of another text": f"""
        select c.product_id, c.id
        from recall.chunk as c
        inner join recall.embedding as e on e.product_id = c.product_id and e.chunk_id = c.id
        where e.content_embedding <=> ({VECTOR})::real[]::halfvec > 0.001
    """,
    "turns of a session": """
        select conversation_id, min(ordinal), max(ordinal), count(*)
        from recall.message group by 1
        having min(ordinal) <> 1 or max(ordinal) <> count(*) or count(*) % 2 <> 0
            or bool_or(role <> case ordinal % 2 when 1 then 'user' else 'assistant' end)
    """,
    "session without turns": """
        select id from recall.conversation as s
        where not exists (select from recall.message as m where m.conversation_id = s.id)
    """,
    "turn and logged answer do not name each other": """
        select m.id, m.answer_id from recall.message as m
        left join recall.qa_log as q on q.id = m.answer_id
        where m.answer_id is not null and (q.message_id, q.markdown) is distinct from
            (m.id, m.content)
    """,
    "invalid index": """
        select indexrelid::regclass::text from pg_index
        inner join pg_class as c on c.oid = indexrelid
        where c.relnamespace = 'recall'::regnamespace and not (indisvalid and indisready)
    """,
    "sequence of versions without its product": """
        select c.relname from pg_class as c
        where c.relnamespace = 'recall'::regnamespace and c.relkind = 'S'
            and c.relname ~ '^_version_[0-9]+$'
            and not exists (
                select from recall.product as p where p.id = substr(c.relname, 10)::integer)
    """,
    "index of a product that is gone": """
        select c.relname from pg_class as c
        cross join lateral regexp_match(c.relname,
            '^(?:engine_[a-z0-9_]+|embedding_hnsw)_([0-9]+)(?:_[0-9]+)?_idx$') as m (part)
        where c.relnamespace = 'recall'::regnamespace and c.relkind = 'i'
            and m.part is not null and not exists (
                select from recall.product as p where p.id = m.part[1]::integer)
    """,
    "chunks as compaction_status counts them": """
        select s.product_name, s.chunks, count(c.id)
        from recall.compaction_status() as s
        inner join recall.product as p on p.name = s.product_name
        left join recall.chunk as c on c.product_id = p.id
        group by s.product_name, s.chunks having s.chunks <> count(c.id)
    """,
    "chunks as embedding_status counts them": """
        select s.product_name, s.chunks, s.embedded, j.jobs
        from recall.embedding_status() as s
        inner join recall.product as p on p.name = s.product_name
        cross join lateral (
            select count(*) as jobs from recall.embedding_job as j where j.product_id = p.id
        ) as j
        where s.chunks <> s.embedded + j.jobs
    """,
}

OWNED_COLUMNS = """
select c.relname, a.attname
from pg_class as c
inner join pg_attribute as a on a.attrelid = c.oid and a.attname in ('product_id', 'encoder_id')
where c.relnamespace = 'recall'::regnamespace and c.relkind = 'r'
    -- Events of a product that is gone are dropped when they are added up.
    and c.relname <> '_event'
order by 1, 2
"""
OWNERS = {"product_id": "product", "encoder_id": "_encoder"}

BTREES = """
select c.oid::regclass::text
from pg_class as c
inner join pg_am as a on a.oid = c.relam and a.amname = 'btree'
where c.relnamespace = 'recall'::regnamespace and c.relkind = 'i'
"""


def seen_states(connection: psycopg.Connection) -> dict[Key, object]:
    """What the journal speaks of, as the tables have it."""
    seen: dict[Key, object] = {}
    for product, title, n, chunks in connection.execute(DOCUMENTS):
        seen["document", product, title] = (n, chunks)
    for answer, product, markdown in connection.execute(ANSWERS):
        seen["answer", product, str(answer)] = markdown
    for answer, product, score, comment in connection.execute(RATINGS):
        seen["rating", product, str(answer)] = (score, comment)
    for session, product, messages in connection.execute(SESSIONS):
        seen["session", product, session] = messages
    return seen


def unembedded(connection: psycopg.Connection) -> dict[int, bytes]:
    return dict(
        connection.execute(
            "select c.id, c.content_hash from recall.chunk as c where not exists (select from"
            " recall.embedding as e where e.product_id = c.product_id and e.chunk_id = c.id)"
        ).fetchall()
    )


def problems(connection: psycopg.Connection) -> list[str]:
    """One text a row that is wrong, whatever the clients did."""
    found = []
    for (product,) in connection.execute("select name from recall.product").fetchall():
        rows = connection.execute("select * from recall.check_index(%s)", [product]).fetchall()
        found += [f"check_index of {product}: {row}" for row in rows]
    for what, query in PROBLEMS.items():
        found += [f"{what}: {row}" for row in connection.execute(query).fetchall()]
    for table, column in connection.execute(OWNED_COLUMNS).fetchall():
        owner = OWNERS[column]
        rows = connection.execute(
            f"select t.{column}, count(*) from recall.{table} as t where t.{column} is not null"
            f" and not exists (select from recall.{owner} as o where o.id = t.{column}) group by 1"
        ).fetchall()
        found += [f"{table} without its {owner}: {row}" for row in rows]
    for (index,) in connection.execute(BTREES).fetchall():
        try:
            connection.execute("select bt_index_check(%s::regclass, true)", [index])
        except psycopg.Error as error:
            found.append(f"{index}: {error.diag.message_primary}")
    return found


def check(connection: psycopg.Connection, journal: Journal) -> Findings:
    """Holds the journal against the tables, then looks for whatever else is wrong."""
    findings = Findings()
    journal.settle(seen_states(connection), findings)
    journal.settle_embeddings(unembedded(connection), findings)
    findings.inconsistencies += problems(connection)
    return findings
