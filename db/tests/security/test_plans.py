"""EXPLAIN tells nothing of the texts of rows that the caller may not read."""

import psycopg

# Texts that a reader or writer may select, under row-level security, and what is sampled of them.
SAMPLED = """
select c.oid::regclass::text || '.' || a.attname
from pg_class as c
inner join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where
    c.relnamespace = 'recall'::regnamespace
    and c.relrowsecurity
    and a.atttypid = any('{text,name,bytea,varchar,bpchar,text[],name[],tsvector}'::regtype[])
    and has_column_privilege('recall_writer', c.oid, a.attnum, 'select')
    and coalesce(a.attstattarget, -1) <> 0
order by 1
"""


def estimate(session: psycopg.Connection, query: str) -> int:
    """The rows that the planner expects."""
    ((plan,),) = session.execute(f"explain (format json) {query}").fetchall()
    return plan[0]["Plan"]["Plan Rows"]


def test_titles_cannot_be_guessed(attack) -> None:
    """By halves: the estimate of `title < guess` grows where a hidden title begins."""
    attack.owner.execute(
        "insert into recall.document (product_name, title)"
        " select p.name, 'merger with Acme ' || n"
        " from recall.product as p, generate_series(1, 1000) as n where p.name = 'hidden'"
    )
    attack.owner.execute("analyze recall.document")
    assert attack.reader.execute("select count(*) from recall.document").fetchone() == (0,)
    found = ""
    for _ in range(17):
        sizes = {
            letter: estimate(
                attack.reader,
                f"select from recall.document where title >= '{found}{letter}'"
                f" and title < '{found}{chr(ord(letter) + 1)}'",
            )
            for letter in map(chr, range(32, 123))
            if letter not in "&'"
        }
        best = max(sizes, key=sizes.get)
        if list(sizes.values()).count(sizes[best]) > 1:
            break
        found += best
    assert found == ""


def test_words_cannot_be_guessed(attack) -> None:
    attack.owner.execute(
        "select recall.ingest_document("
        " 'hidden', n::text, 'the falcon of Acme', p_key_word => 'takeover')"
        " from generate_series(1, 50) as n"
    )
    attack.owner.execute("update recall.chunk set heading_path = '{Terms}'")
    attack.owner.execute("analyze recall.document, recall.chunk")
    for condition in (
        "chunk where ts_vector_extra @@ '{}'",
        "chunk where heading_path @> '{{{}}}'",
        "chunk where '{}' = any(heading_path)",
        "document where key_word_tsvector @@ '{}'",
    ):
        assert (
            len(
                {
                    estimate(attack.reader, f"select from recall.{condition.format(guess)}")
                    for guess in ("falcon", "Terms", "takeov", "nothing")
                }
            )
            == 1
        ), condition


def test_no_text_is_sampled(attack) -> None:
    assert attack.owner.execute(SAMPLED).fetchall() == []
