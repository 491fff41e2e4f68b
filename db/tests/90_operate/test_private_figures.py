"""Private figures: what they tell of a session is measured, and held against what they say."""

import math
import threading
from collections import Counter

import psycopg
import pytest
from psycopg import errors

REPEATS = 10_000
EPSILON = 0.5
BUDGET = "select recall.set_figure_budget('tea', %s, %s)"


@pytest.fixture
def tea(db: psycopg.Connection) -> psycopg.Connection:
    """40 sessions of three answers each, rated 1, 0 or -1, and one of 30 rated 1."""
    db.execute("select recall.create_product('tea')")
    db.execute("""
        insert into recall.qa_log (
            product_id, session_id, asked_by, question, strategy, found, markdown, parts,
            chunk_ids, timings, probability
        )
        select
            p.id, case when n <= 120 then 's' || n % 40 else 'big' end, current_user, 'tea?', 'd',
            n % 4 > 0 or n > 120, '', '[]', '{}', jsonb_build_object('total', n % 40), 0.5
        from recall.product as p, generate_series(1, 150) as n
    """)
    db.execute(
        "insert into recall.rating (answer_id, rated_by, score) select id, asked_by,"
        " case when id <= 120 then id % 40 % 3 - 1 else 1 end from recall.qa_log"
    )
    return db


def tail(n: int, k: int, p: float) -> float:
    """P(X >= k) of a binomial."""
    if p <= 0:
        return 0.0 if k > 0 else 1.0
    if p >= 1:
        return 1.0
    log = math.lgamma
    terms = (
        log(n + 1) - log(i + 1) - log(n - i + 1) + i * math.log(p) + (n - i) * math.log1p(-p)
        for i in range(k, n + 1)
    )
    return min(1.0, math.fsum(math.exp(term) for term in terms))


def least_share(k: int, n: int, level: float) -> float:
    """Below what a true share is at most with probability level, for k of n (Clopper, Pearson)."""
    if k == 0:
        return 0.0
    low, high = 0.0, k / n
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if tail(n, k, middle) < level else (low, middle)
    return low


def most_share(k: int, n: int, level: float) -> float:
    return 1 - least_share(n - k, n, level)


def loss(one: list[int], other: list[int]) -> float:
    """The privacy loss that both samples prove at 99 % confidence, over events below and above."""
    n = len(one)
    assert len(other) == n
    edges = sorted({sorted(one)[n * i // 20] for i in range(1, 20)})
    level = 0.01 / (8 * len(edges))
    proven = 0.0
    for a, b in ((one, other), (other, one)):
        for edge in edges:
            for inside in (lambda x, e=edge: x <= e, lambda x, e=edge: x >= e):
                k, m = sum(map(inside, a)), sum(map(inside, b))
                low, high = least_share(k, n, level), most_share(m, n, level)
                if low > 0:
                    proven = max(proven, math.log(low / high))
    return proven


def sample(db: psycopg.Connection) -> list[int]:
    rows = db.execute(
        "select c.value from generate_series(1, %s) as n"
        " cross join lateral recall.private_count('tea', %s + 0 * n, p_bound => 2) as c",
        [REPEATS, EPSILON],
    )
    return [value for (value,) in rows]


def test_the_loss_of_a_session_is_within_epsilon(tea: psycopg.Connection) -> None:
    tea.execute(BUDGET, ["postgres", 1_000_000])
    both = sample(tea)
    tea.execute("delete from recall.qa_log where session_id = 'big'")
    neighbours = sample(tea)
    proven = loss(both, neighbours)
    assert proven <= EPSILON
    # The measure sees: with half the noise it finds more than epsilon.
    noise = "select recall._laplace_noise(2000, 1000 + 0 * n) from generate_series(1, %s) as n"
    weak = [value for (value,) in tea.execute(noise, [REPEATS])]
    assert loss([value + 2 for value in weak], weak) > EPSILON
    # 80 answers of 40 sessions, two each; noise of scale 2 / 0.5 has the variance of theory.
    q = math.exp(-EPSILON / 2)
    variance = 2 * q / (1 - q) ** 2
    mean = sum(neighbours) / REPEATS
    assert abs(mean - 80) < 5 * math.sqrt(variance / REPEATS)
    kurtosis = 6  # of the Laplace distribution, for the spread of a measured variance
    measured = sum((value - mean) ** 2 for value in neighbours) / (REPEATS - 1)
    assert abs(measured / variance - 1) < 5 * math.sqrt(kurtosis / REPEATS)
    counts = Counter(value - 80 for value in neighbours)
    chi = 0.0
    for k in range(-12, 13):
        expected = REPEATS * (1 - q) / (1 + q) * q ** abs(k)
        chi += (counts[k] - expected) ** 2 / expected
    assert chi < 25 + 6 * math.sqrt(50)
    (within,) = tea.execute(
        "select plus_minus from recall.private_count('tea', %s, p_bound => 2)", [EPSILON]
    ).fetchone()
    share = sum(abs(value - 80) <= within for value in neighbours) / REPEATS
    assert 0.94 < share < 0.98


def test_means_and_histograms(tea: psycopg.Connection) -> None:
    """By a session 30 answers count no more than two, and errors are what is said."""
    tea.execute(BUDGET, ["postgres", 1_000_000])
    rows = tea.execute(
        "select m.value, m.plus_minus from generate_series(1, 1000) as n"
        " cross join lateral recall.private_mean('tea', 2 + 0 * n, p_bound => 2) as m"
    ).fetchall()
    truth = tea.execute("""
        select avg(r.score)::float8 from (
            select q.id, row_number() over (partition by q.session_id order by q.id) as place
            from recall.qa_log as q
        ) as q inner join recall.rating as r on q.id = r.answer_id
        where place <= 2
    """).fetchone()[0]
    assert abs(sum(value for value, _ in rows) / 1000 - truth) < 0.05
    assert sum(abs(value - truth) <= within for value, within in rows) / 1000 >= 0.95
    assert all(-1 <= value <= 1 for value, _ in rows)
    rows = tea.execute(
        "select h.* from generate_series(1, 1000) as n"
        " cross join lateral recall.private_histogram("
        "'tea', 1 + 0 * n, 'milliseconds', '{10,20,30}', 3) as h"
    ).fetchall()
    exact = Counter()
    for low, high, value, _within, _left in rows:
        exact[low, high] += value
    means = {edge: total / 1000 for edge, total in exact.items()}
    assert [edge for edge, _ in sorted(means.items())] == [
        (-math.inf, 10), (10, 20), (20, 30), (30, math.inf),
    ]  # fmt: skip
    spread = 5 * math.sqrt(2 * 9 / 1000)
    wanted = tea.execute("""
        select array_agg(n order by b) from (
            select width_bucket((timings ->> 'total')::int, '{10,20,30}'::int[]) as b, count(*) as n
            from (
                select *, row_number() over (partition by session_id order by id) as place
                from recall.qa_log
            ) as q where place <= 3 group by 1
        ) as g
    """).fetchone()[0]
    found = [mean for _, mean in sorted(means.items())]
    assert all(abs(a - b) < spread for a, b in zip(found, wanted, strict=True))


def test_a_spent_budget_gives_no_answer(tea: psycopg.Connection, db_url: str) -> None:
    ask = "select * from recall.private_count('tea', 0.3)"
    with pytest.raises(errors.ObjectNotInPrerequisiteState):
        tea.execute(ask)
    tea.execute(BUDGET, ["recall_reader", 1])
    # The owner's budget is no reader's.
    with pytest.raises(errors.ObjectNotInPrerequisiteState):
        tea.execute(ask)
    with psycopg.connect(db_url) as reader:
        reader.execute("set role recall_reader")
        reader.commit()
        assert reader.execute(ask).fetchone()[2] * 10 == 7
        # What is rolled back was told.
        reader.rollback()
        spent = "select epsilon, spent from recall.figure_budgets()"
        assert [float(x) for x in reader.execute(spent).fetchone()] == [1, 0.3]
        reader.execute(ask)
        reader.execute(ask)
        reader.commit()
        with pytest.raises(errors.ObjectNotInPrerequisiteState) as caught:
            reader.execute(ask)
        assert "0.100 that is left" in str(caught.value)
        reader.rollback()
        reader.execute("select * from recall.private_mean('tea', 0.1)")
        reader.commit()
    # A budget that is given anew keeps what is spent; so does one that was taken away.
    tea.execute(BUDGET, ["recall_reader", 0])
    tea.execute(BUDGET, ["recall_reader", 1])
    tea.execute("set role recall_reader")
    for call in (
        "private_count('tea', 0.001)",
        "private_mean('tea', 0.001)",
        "private_histogram('tea', 0.001, 'found', '{1}')",
    ):
        with pytest.raises(errors.ObjectNotInPrerequisiteState):
            tea.execute(f"select recall.{call}")


def test_callers_at_once_do_not_overspend(tea: psycopg.Connection, db_url: str) -> None:
    tea.execute(BUDGET, ["recall_reader", 10])
    told: list[int] = []

    def ask(number: int) -> None:
        with psycopg.connect(db_url, autocommit=True) as reader:
            reader.execute("set role recall_reader")
            for turn in range(10):
                try:
                    with reader.transaction(force_rollback=(number + turn) % 2 == 0):
                        reader.execute("select recall.private_count('tea', 0.25)")
                        told.append(1)
                except errors.ObjectNotInPrerequisiteState:
                    told.append(0)

    threads = [threading.Thread(target=ask, args=[n]) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(told) == 80
    assert sum(told) == 40
    assert tea.execute("select spent from recall.figure_budgets()").fetchone() == (10,)
    sequences = "select count(*) from pg_class where relname ~ '^_spent_[0-9]+$'"
    assert tea.execute(sequences).fetchone() == (1,)
    tea.execute("select recall.drop_product('tea')")
    assert tea.execute(sequences).fetchone() == (0,)


def test_bad_arguments_spend_nothing(tea: psycopg.Connection) -> None:
    tea.execute(BUDGET, ["postgres", 5])
    calls = [
        "private_count('tea', null)", "private_count('tea', 0)", "private_count('tea', 1e30)",
        "private_count('tea', 0.0005)", "private_count('tea', 'NaN')",
        "private_count('tea', 1, 'question')", "private_count('tea', 1, null)",
        "private_count('tea', 1, p_bound => 0)", "private_mean('tea', 1, p_least => 1)",
        "private_mean('tea', 1, p_most => 'NaN')", "private_mean('tea', 1e30)",
        "private_histogram('tea', 1, 'found', '{}')",
        "private_histogram('tea', 1, 'found', '{2,1}')",
        "private_histogram('tea', 1, 'found', null)",
        "private_histogram('tea', 1, 'found', '{{1},{2}}')",
        "set_figure_budget('tea', 'postgres', -1)", "set_figure_budget('tea', 'postgres', null)",
    ]  # fmt: skip
    for call in calls:
        with pytest.raises(errors.InvalidParameterValue) as caught:
            tea.execute(f"select recall.{call}")
        assert caught.value.diag.message_hint
    for call in ("private_count('none', 1)", "set_figure_budget('tea', 'nobody at all', 1)"):
        with pytest.raises(errors.UndefinedObject):
            tea.execute(f"select recall.{call}")
    assert tea.execute("select spent from recall.figure_budgets()").fetchone() == (0,)
