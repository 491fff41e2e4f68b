"""What a scrape of recall.metrics costs, and how its histograms agree with the clients' clocks."""

import argparse
import threading
import time

import psycopg

from pgrecall.bench import Figures, milliseconds, passages, percentiles, questions
from pgrecall.scratch import in_scratch_database
from pgrecall.server import database_url, say

CLIENTS = 4
HISTOGRAM = """
select (labels ->> 'le')::double precision, sum(value) from recall.metrics()
where name = 'pgrecall_answer_seconds_bucket' and labels ->> 'le' <> '+Inf' group by 1 order by 1
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--chunks", type=int, default=16_000, help="default: %(default)s")
    parser.add_argument("--answers", type=int, default=10_000, help="default: %(default)s")


def run_on(url: str | None, options: argparse.Namespace) -> Figures:
    return in_scratch_database(
        lambda connection: run(connection, options.chunks, options.answers), database_url(url)
    )


def run(connection: psycopg.Connection, chunks: int, answers: int) -> Figures:
    connection.autocommit = True
    for title, _, text in passages(chunks):
        connection.execute("select recall.ingest_document('bench', %s, %s)", [title, text])
    connection.execute("call recall.compact('bench')")
    connection.execute("analyze")
    empty = _scrapes(connection, "scrape")
    took = _answers(connection, answers)
    bounds = connection.execute(HISTOGRAM).fetchall()
    server = [count for _, count in bounds]
    client = [sum(seconds <= bound for seconds in took) for bound, _ in bounds]
    full = _scrapes(connection, "scrape_after_answers")
    figures = {"chunks": float(chunks), "answers": float(len(took))} | empty | full
    # A quantile of the one lies within a bucket of the other's.
    for share in (0.5, 0.95, 0.99):
        at = [next(n for n, c in enumerate(h) if c >= share * len(took)) for h in (server, client)]
        figures[f"p{share * 100:g}_buckets_apart"] = float(abs(at[0] - at[1]))
        say(f"P{share * 100:g}: at most {bounds[at[0]][0]} s, clients {bounds[at[1]][0]} s")
    apart = max(abs(s - c) for s, c in zip(server, client, strict=True))
    return figures | {"largest_share_apart": apart / len(took)}


def _scrapes(connection: psycopg.Connection, name: str) -> Figures:
    scrape = "select count(*), sum(value) from recall.metrics()"
    connection.execute(scrape)
    return percentiles(name, milliseconds(lambda _: connection.execute(scrape), range(30)))


def _answers(connection: psycopg.Connection, count: int) -> list[float]:
    asked = questions(200)
    took: list[float] = []
    url = connection.info.dsn

    def client(number: int) -> None:
        with psycopg.connect(url, autocommit=True) as session:
            for n in range(number, count, CLIENTS):
                start = time.perf_counter()
                session.execute("select * from recall.answer(%s, 'bench')", [asked[n % 200]])
                took.append(time.perf_counter() - start)

    threads = [threading.Thread(target=client, args=[n]) for n in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return took
