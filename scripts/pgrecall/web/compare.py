"""Compare: two strategies on one question, and on a golden set, with significance."""

from typing import Any

import psycopg
import streamlit as st

from pgrecall.web import ask, markup
from pgrecall.web.screen import Screen, complain, head, t

SETS = """
    select name, questions, answerable, judgements, from_ratings, modified::date::text as modified
    from recall.golden_sets(%s)
"""
RATINGS = """
    select q.strategy, count(*) as ratings, count(*) filter (where r.score > 0) as good,
        count(*) filter (where r.score < 0) as bad
    from recall.rating as r
    join recall.qa_log as q on q.id = r.answer_id
    join recall.product as p on p.id = q.product_id
    where p.name = %s
    group by q.strategy
    order by q.strategy
"""
METRICS = "select * from recall.compare(%s, %s, %s, %s)"
SIGNIFICANT = 0.05


def show(screen: Screen) -> None:
    head("compare")
    columns = st.columns(2)
    a = columns[0].selectbox(t("compare.a"), screen.strategies, key="strategy_a")
    last = max(len(screen.strategies) - 1, 0)
    b = columns[1].selectbox(t("compare.b"), screen.strategies, index=last, key="strategy_b")
    one, many = st.tabs([t("compare.question"), t("compare.set")])
    with one:
        one_question(screen, a, b)
    with many:
        golden_set(screen, a, b)


def one_question(screen: Screen, a: str, b: str) -> None:
    question = st.text_input(t("compare.ask"), key="compared")
    if not question.strip():
        return
    for column, strategy in zip(st.columns(2, gap="large"), (a, b), strict=True):
        with column:
            try:
                rows = screen.database.rows(ask.HITS, [question, screen.product, strategy])
            except psycopg.Error as error:
                complain(error)
                continue
            markup.show(markup.faint(strategy), *map(ask.hit, rows[:5]))
            if not rows:
                st.caption(t("nothing"))


def golden_set(screen: Screen, a: str, b: str) -> None:
    sets = screen.database.rows(SETS, [screen.product]) if screen.product else []
    show_sets(sets)
    if sets:
        name = st.selectbox(t("compare.which"), [row["name"] for row in sets], key="golden_set")
        k = st.slider(t("compare.k"), 1, 50, 10)
        if st.button(t("compare.run"), type="primary"):
            with st.spinner(t("compare.running")):
                metrics(screen, f"{screen.product}/{name}", a, b, k)
    if screen.product and {"rating", "qa_log"} <= screen.may:
        ratings(screen)


def show_sets(sets: list[dict[str, Any]]) -> None:
    if not sets:
        st.info(t("compare.no_sets"))
        return
    names = ["name", "questions", "answerable", "judgements", "from_ratings", "modified"]
    markup.show(
        markup.table([t(f"column.{name}") for name in names], ([r[n] for n in names] for r in sets))
    )


def metrics(screen: Screen, name: str, a: str, b: str, k: int) -> None:
    try:
        rows = screen.database.rows(METRICS, [name, a, b, k])
    except psycopg.Error as error:
        complain(error)
        return
    names = ["metric", "a", "b", "difference", "interval", "p_value", "better", "worse"]
    markup.show(
        markup.table(
            [t(f"column.{name}") for name in names],
            (
                [
                    f"{row['metric']}@{row['k']}" if row["k"] else row["metric"],
                    row["a"],
                    row["b"],
                    row["difference"],
                    interval(row),
                    row["p_value"],
                    row["better"],
                    row["worse"],
                ]
                for row in rows
            ),
        )
    )
    clear = [
        row["metric"]
        for row in rows
        if row["p_value"] is not None and row["p_value"] <= SIGNIFICANT
    ]
    st.caption(t("compare.clear", metrics=", ".join(clear)) if clear else t("compare.unclear"))


def interval(row: dict[str, Any]) -> str:
    if row["low"] is None or row["high"] is None:
        return ""
    return f"{row['low']:+.3f} … {row['high']:+.3f}"


def ratings(screen: Screen) -> None:
    rows = screen.database.rows(RATINGS, [screen.product])
    st.subheader(t("compare.ratings"), anchor=False)
    if not rows:
        st.caption(t("nothing"))
        return
    names = ["strategy", "ratings", "good", "bad"]
    markup.show(
        markup.table([t(f"column.{name}") for name in names], ([r[n] for n in names] for r in rows))
    )
