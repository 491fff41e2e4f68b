"""Judge: golden sets from what was asked and rated, and synonyms that were suggested."""

import datetime
import json
from typing import Any

import psycopg
import streamlit as st

from pgrecall.web import markup
from pgrecall.web.compare import SETS, show_sets
from pgrecall.web.screen import Screen, complain, head, t

LOG = """
    select q.question, max(q.created)::timestamp(0)::text as asked, count(*) as times,
        bool_and(q.found) as found, sum(r.score) as rating
    from recall.qa_log as q
    join recall.product as p on p.id = q.product_id
    left join recall.rating as r on r.answer_id = q.id
    where p.name = %s
    group by q.question
    order by max(q.created) desc
    limit 50
"""
CANDIDATES = """
    select d.title, coalesce(d.external_id, d.title) as name
    from recall.search(%s, %s, 30) as s
    join recall.document as d on d.id = s.doc_id
    group by d.id, d.title, d.external_id
    order by min(s.rank)
    limit 10
"""
FROM_RATINGS = "select * from recall.golden_from_ratings(%s, %s, %s, %s)"
LOAD = "select * from recall.load_golden_set(%s, %s, %s)"
OPEN = """
    select s.id, s.term, s.synonym, s.likeness, s.term_chunks, s.synonym_chunks
    from recall.synonym_suggestion as s
    join recall.product as p on p.id = s.product_id
    where p.name = %s and s.status = 'open'
    order by s.likeness desc, s.id
    limit 30
"""


def show(screen: Screen) -> None:
    head("judge")
    one, rated, words = st.tabs([t("judge.one"), t("judge.rated"), t("judge.synonyms")])
    with one:
        judge_one(screen)
    with rated:
        from_ratings(screen)
    with words:
        synonyms(screen)


def judge_one(screen: Screen) -> None:
    """A question of the log, or any, with the documents that should be found for it."""
    if {"qa_log", "rating"} <= screen.may:
        log(screen)
    question = st.text_input(t("judge.question"), key="judged", max_chars=10000)
    if not question.strip():
        return
    documents = screen.database.rows(CANDIDATES, [question, screen.product])
    with st.form("judgement"):
        st.caption(t("judge.relevant"))
        chosen = [
            row["name"]
            for i, row in enumerate(documents)
            if st.checkbox(markup.plain(row["title"]), key=f"relevant-{question[:200]}-{i}")
        ]
        name = st.text_input(t("judge.set"), "judged", max_chars=200)
        wanted = st.form_submit_button(t("judge.keep"), type="primary")
    if wanted and not chosen:
        st.warning(t("judge.none_chosen"))
    elif wanted:
        rows = json.dumps([{"id": question[:500], "question": question, "relevant": chosen}])
        if keep(screen, LOAD, [name, screen.product, rows]):
            st.toast(t("saved"))


def log(screen: Screen) -> None:
    rows = screen.database.rows(LOG, [screen.product])
    if not rows:
        st.caption(t("judge.no_log"))
        return
    by_question = {row["question"]: row for row in rows}

    def label(question: str) -> str:
        row = by_question[question]
        facts = [f"× {row['times']}", row["asked"], "" if row["found"] else t("judge.not_found")]
        return " · ".join(filter(None, [question[:80], *facts]))

    def take() -> None:
        st.session_state["judged"] = st.session_state["logged"] or ""

    st.selectbox(
        t("judge.log"), list(by_question), index=None, format_func=label, key="logged",
        on_change=take, placeholder=t("judge.pick"),
    )  # fmt: skip


def from_ratings(screen: Screen) -> None:
    with st.form("rated"):
        name = st.text_input(t("judge.set"), "rated", max_chars=200)
        columns = st.columns(2)
        month = datetime.date.today() - datetime.timedelta(days=30)
        since = columns[0].date_input(t("judge.since"), month)
        least = columns[1].number_input(t("judge.least"), 1, 1000, 1)
        wanted = st.form_submit_button(t("judge.make"), type="primary")
    if wanted:
        rows = keep(screen, FROM_RATINGS, [screen.product, name, since, least])
        if rows:
            made = rows[0]
            st.success(t("judge.made", questions=made["questions"], judgements=made["judgements"]))
    show_sets(screen.database.rows(SETS, [screen.product]))


def keep(screen: Screen, statement: str, parameters: list[Any]) -> list[dict[str, Any]]:
    try:
        return screen.database.rows(statement, parameters)
    except psycopg.Error as error:
        complain(error)
        return []


def synonyms(screen: Screen) -> None:
    st.caption(t("judge.about_synonyms"))
    if st.button(t("judge.suggest")):
        with st.spinner(t("judge.suggesting")):
            keep(screen, "select id from recall.suggest_synonyms(%s)", [screen.product])
    rows = screen.database.rows(OPEN, [screen.product])
    if not rows:
        st.caption(t("judge.no_suggestions"))
    for row in rows:
        columns = st.columns([4, 2], vertical_alignment="center")
        with columns[0]:
            pair = f"{row['term']} ↔ {row['synonym']}"
            likeness = f"{t('judge.likeness')} {row['likeness']:.2f}"
            counts = f"{row['term_chunks']} / {row['synonym_chunks']}"
            markup.show(markup.text(pair), markup.faint(f"{likeness} · {counts}"))
        with columns[1], st.container(horizontal=True):
            for verb in ("accept", "reject"):
                if st.button(t(f"judge.{verb}"), key=f"{verb}-{row['id']}"):
                    keep(screen, f"select id from recall.{verb}_synonym(%s)", [row["id"]])
                    st.rerun()
