"""docs/from-the-guides.md: its statements run as printed, and find what the guides show."""

import os
import re
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from pglast import parse_sql
from pgrecall.server import ROOT

PAGE = (ROOT / "docs/from-the-guides.md").read_text()
# The vendor's extension, which is nowhere to be had: a vector tells which of the words are there.
ROLE = f"guide_admin_{os.getpid()}"
VENDOR = f"""
    create schema rds_embedding;
    create function rds_embedding.get_embedding_by_model(model text, api_key text, text text)
    returns text language sql immutable as $$
        select case when model = 'text-embedding-v3' and api_key = 'sk-****' then (
            select (array_agg(case when strpos(lower($3), w) > 0 then 1 else 0 end order by n)
                || array_fill(0.1, array[1020]))::real[]::text
            from unnest(array['postgresql', 'mysql', 'sql server', '介绍'])
                with ordinality as u (w, n)
        ) end
    $$;
    create role {ROLE};
    grant recall_admin to {ROLE};
    grant usage on schema rds_embedding to public;
"""
# What the fine-tuning guide loads by load_dataset, in the first schema of the search path.
IMDB = """
    create table imdb as
    select
        case n % 3 when 0 then 'A dull and boring movie, not worthy, number ' || n
        when 1 then 'So good, hilarious, I love this wonderful film, number ' || n
        else 'A film, number ' || n end as text,
        case n % 3 when 2 then -1 else n % 3 end as label
    from generate_series(1, 300) as n
"""
METHODS = {"document_keyword", "content_keyword", "bm25", "vector"}


def statements() -> list[str]:
    """Those of the page's blocks, in their order."""
    found = []
    for block in re.findall(r"^```sql\n(.*?)^```", PAGE, re.M | re.S):
        for raw in parse_sql(block):
            end = raw.stmt_location + raw.stmt_len if raw.stmt_len else None
            found.append(block[raw.stmt_location : end])
    return found


@pytest.fixture
def ran(db: psycopg.Connection):
    """The connection, and what each of the page's statements gave: columns and rows."""
    name = db.execute("select current_database()").fetchone()[0]
    db.execute(VENDOR)
    db.execute(f'grant create on database "{name}" to {ROLE}')
    db.execute(f"set role {ROLE}")
    results = []
    for statement in statements():
        if "view imdb_shuffled_view" in statement:
            db.execute(IMDB)
        cursor = db.execute(statement)
        if cursor.description:
            results.append((statement, [c.name for c in cursor.description], cursor.fetchall()))
    yield db, results
    db.execute("reset role")
    db.execute(f"drop owned by {ROLE} cascade")
    db.execute(f"drop role {ROLE}")


def result(results, part: str):
    """Of the one statement that has this text."""
    ((_, columns, rows),) = [r for r in results if part in r[0]]
    return columns, rows


def test_the_pages_statements_run(ran):
    db, results = ran
    assert len(results) == 16
    columns, rows = result(results, "union all")
    assert columns == ["title", "chunk_id", "chunk", "score", "method"]
    assert {row[4] for row in rows} == METHODS
    # PostgreSQL first by each method, and each as good as those that follow.
    for method in METHODS:
        of = [row for row in rows if row[4] == method]
        assert of[0][0] == "PostgreSQL" and len(of) <= 3
        assert [row[3] for row in of] == sorted((row[3] for row in of), reverse=True)
    # The chunk that introduces it is the best one of its contents and by its vector.
    for method in METHODS - {"document_keyword"}:
        assert next(row[2] for row in rows if row[4] == method).startswith("介绍一下 PostgreSQL")
    # pgrecall's own channels name the same methods, and put the same first; a question's vector
    # is given, or learned from more chunks than these.
    own_columns, own = result(results, "from recall.recall(")
    assert [c.replace("excerpt", "chunk") for c in own_columns] == columns
    firsts = {row[4]: row[0] for row in reversed(own)}
    assert {firsts[method] for method in METHODS - {"vector"}} == {"PostgreSQL"}
    assert result(results, "recall.search(")[1][0][1] == "PostgreSQL"


def test_the_triggers_effects_are_there(ran):
    db, _ = ran
    weights = db.execute("select title, key_word_tsvector from doc").fetchall()
    assert {title: set(re.findall(r"\d([A-D]?)\b", v)) for title, v in weights} == {
        "PostgreSQL": {"A"},
        "MySQL": {"A"},
        "SQL Server": {"B"},
        "MariaDB": {"C"},
        "How do I reset my password?": set(),
    }
    (missing,) = db.execute(
        "select count(*) from embed where content_embedding is null or ts_vector_extra is null"
    ).fetchone()
    assert missing == 0
    # A chunk written later is embedded by its insert.
    (found,) = db.execute(
        "insert into embed (doc_id, content_chunk) values (2, 'MySQL 的复制') returning id"
    ).fetchone()
    query = "select content_embedding is not null from embedding where id = %s"
    assert db.execute(query, [found]).fetchone() == (True,)


def test_a_document_without_a_chunk_is_found_by_its_key_words(ran):
    db, results = ran
    query = """
        select title from document
        where key_word_tsvector @@ to_tsquery('jiebacfg', 'mariadb')
    """
    assert db.execute(query).fetchall() == [("MariaDB",)]
    assert db.execute("select from embed join doc on doc.id = doc_id and doc.id = 4").rowcount == 0
    # And by all channels at once.
    (statement,) = [s for s, _, _ in results if "union all" in s]
    rows = db.execute(statement.replace("介绍一下postgresql", "mariadb")).fetchall()
    found = [(title, chunk_id) for title, chunk_id, *_, method in rows if method != "vector"]
    assert found == [("MariaDB", None)]


def test_the_chatbots_statements_answer(ran):
    db, results = ran
    (markdown, answer_id) = result(results, "recall.chat(")[1][0]
    assert "Settings" in markdown and answer_id
    assert result(results, "as complies")[1] == [(False,)]
    state = "select state from conversation_states where session_id = 'user 7'"
    assert db.execute(state).fetchone() == ({"step": "reset"},)
    feedback = "select answer_id, rating, comment, user_id from user_feedback"
    assert db.execute(feedback).fetchall() == [(answer_id, 1, "that helped", ROLE)]
    pairs = "select text_a, text_b like '%Settings%', label from training_feedback"
    assert db.execute(pairs).fetchall() == [("How do I reset my password?", True, "good")]


def test_a_query_is_analyzed_once(ran):
    """Not for every row: the plan holds its terms."""
    db, _ = ran
    plan = db.execute(
        "explain select from document where key_word_tsvector @@ to_tsquery('jiebacfg', 'mariadb')"
    ).fetchall()
    text = "\n".join(line for (line,) in plan)
    assert "'mariadb'" in text and "to_tsquery" not in text


def test_chunks_of_one_document_come_one_after_another(ran, db_url):
    """Whoever inserts them at the same time waits, and none is lost."""
    db, _ = ran

    def insert(number: int) -> None:
        with psycopg.connect(db_url, autocommit=True) as connection:
            connection.execute(f"set role {ROLE}; set search_path = guide, public")
            for n in range(10):
                connection.execute(
                    "insert into embed (doc_id, content_chunk) values (4, %s)", [f"{number} {n}"]
                )

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(insert, range(4)))
    ordinals = db.execute(
        "select array_agg(c.ordinal order by c.ordinal) from recall.chunk as c"
        " inner join recall.document as d on c.doc_id = d.id where d.title = 'MariaDB'"
    ).fetchone()
    assert ordinals == (list(range(1, 41)),)


def test_the_fine_tuned_model_predicts(ran):
    _, results = ran
    columns, rows = result(results, "recall.predict_batch(")
    assert columns == ["label", "score"]
    assert [row[0] for row in rows] == ["negative", "positive"]
    assert all(row[1] > 0.5 for row in rows)


def test_every_object_is_on_the_page(ran):
    db, _ = ran
    query = """
        select relname from pg_class
        where relnamespace = 'guide'::regnamespace and relkind = 'v' and relname !~ '^imdb'
        union
        select proname from pg_proc where pronamespace = 'guide'::regnamespace
    """
    made = {name for (name,) in db.execute(query)}
    table = PAGE.partition("| name | over |")[2].partition("\n\n")[0]
    assert made == set(
        re.findall(
            r"`(\w+)(?:\(\w+\))?`",
            "\n".join(row.split("|")[1] for row in table.splitlines() if row.startswith("|")),
        )
    )
