"""Ask: a conversation, each answer with its sources, why it was found, and a rating."""

import uuid
from typing import Any

import psycopg
import streamlit as st

from pgrecall.web import markup
from pgrecall.web.screen import Screen, complain, head, t

CHAT = """
    select c.answer_id, c.markdown, c.found, to_jsonb(c.parts) as parts, c.rewritten, c.strategy
    from recall.chat(%s, %s, %s, %s) as c
"""
HITS = "select * from recall.search(%s, %s, 10, %s)"
CHANNELS = "select method, title, excerpt from recall.recall(%s, %s, 5)"
SENTENCES = """
    select step, title, heading, left(content, 300) as content, score, left_out
    from recall.explain_answer(%s, %s, %s)
"""
TIMINGS = "select * from recall.explain_search(%s, %s, 10, %s)"
FREQUENT = "select question from recall.frequent_questions(%s, 5)"


def show(screen: Screen) -> None:
    st_key = (screen.product, screen.database.role)
    if st.session_state.get("asked_as") != st_key:
        begin(st_key)
    turns = st.session_state["turns"]
    head("ask")
    if turns and st.button(t("ask.anew"), icon=":material/add_comment:"):
        begin(st_key)
        st.rerun()
    question = st.chat_input(t("ask.placeholder"))
    if not turns and not question:
        question = suggestions(screen)
    for turn in turns:
        show_turn(screen, turn)
    if question:
        new_turn(screen, question)


def begin(st_key: tuple[Any, ...]) -> None:
    st.session_state["asked_as"] = st_key
    st.session_state["turns"] = []
    st.session_state["session"] = f"page-{uuid.uuid4()}"


def suggestions(screen: Screen) -> str | None:
    """What is asked often, as questions to begin with."""
    if screen.product is None or "frequent_questions" not in screen.may:
        return None
    asked = [row["question"] for row in screen.database.rows(FREQUENT, [screen.product])]
    for i, question in enumerate(asked):
        if st.button(markup.plain(question), key=f"frequent-{i}"):
            return question
    return None


def new_turn(screen: Screen, question: str) -> None:
    with st.chat_message("user"):
        markup.show(markup.text(question[:2000]))
    with st.chat_message("assistant"), st.spinner(t("ask.looking")):
        try:
            row = screen.database.row(
                CHAT, [st.session_state["session"], question, screen.product, screen.strategy]
            )
        except psycopg.Error as error:
            complain(error)
            return
    st.session_state["turns"].append(row | {"question": question})
    st.rerun()


def show_turn(screen: Screen, turn: dict[str, Any]) -> None:
    number = st.session_state["turns"].index(turn)
    with st.chat_message("user"):
        markup.show(markup.text(turn["question"][:2000]))
    with st.chat_message("assistant"):
        if turn["rewritten"] and turn["rewritten"] != turn["question"].strip():
            markup.show(markup.faint(f"{t('ask.rewritten')} {turn['rewritten'][:500]}"))
        markup.show(markup.answer(turn["markdown"]))
        parts = [part for part in turn["parts"] or [] if part["kind"]]
        markup.show(*(markup.chip(name_of(part)) for part in parts))
        rate(screen, turn, number)
        details(screen, turn, number)


def name_of(part: dict[str, Any]) -> str:
    kind = t(f"part.{part['kind']}")
    return " · ".join(filter(None, [kind, part["generator"], part["note"]]))


def rate(screen: Screen, turn: dict[str, Any], number: int) -> None:
    if turn["answer_id"] is None or "rate" not in screen.may:
        return
    thumb = st.feedback("thumbs", key=f"thumb-{turn['answer_id']}")
    if thumb is None:
        return
    given = st.session_state.setdefault("ratings", {})
    columns = st.columns([4, 1], vertical_alignment="bottom")
    comment = columns[0].text_input(
        t("ask.comment"), key=f"comment-{turn['answer_id']}", max_chars=2000
    )
    columns[1].button(t("ask.send"), key=f"send-{turn['answer_id']}")
    if given.get(turn["answer_id"]) != (thumb, comment):
        screen.database.rows(
            "select recall.rate(%s, %s, %s)",
            [turn["answer_id"], 1 if thumb else -1, comment.strip() or None],
        )
        given[turn["answer_id"]] = (thumb, comment)
    st.caption(t("ask.thanks"))


# -- why -------------------------------------------------------------------------------------------


def details(screen: Screen, turn: dict[str, Any], number: int) -> None:
    views = {"hits": hits, "channels": channels, "sentences": sentences, "timings": timings}
    chosen = st.segmented_control(
        t("ask.why"),
        list(views),
        format_func=lambda name: t(f"ask.{name}"),
        key=f"why-{number}-{st.session_state['session']}",
    )
    if chosen:
        asked = turn["rewritten"] or turn["question"]
        views[chosen](screen, asked, turn["strategy"])


def hits(screen: Screen, question: str, strategy: str | None) -> None:
    rows = screen.database.rows(HITS, [question, screen.product, strategy])
    markup.show(*map(hit, rows)) if rows else st.caption(t("nothing"))


def hit(row: dict[str, Any]) -> str:
    heading = " › ".join(row["heading_path"])
    return (
        f'<div class="r-hit"><div class="r-text"><b>{row["rank"]}.</b>'
        f" {markup.link(row['title'], row['url'])}</div>"
        + (markup.faint(heading) if heading and heading != row["title"] else "")
        + markup.text(row["excerpt"])
        + "".join(markup.chip(reason(name, why)) for name, why in sorted(row["channels"].items()))
        + "</div>"
    )


def reason(channel: str, why: Any) -> str:
    """A channel with its place and what it adds to the score."""
    why = why if isinstance(why, dict) else {}
    place = f" #{why['rank']}" if why.get("rank") else ""
    part = f" {why['part']:+.2f}" if isinstance(why.get("part"), int | float) else ""
    return f"{channel}{place}{part}"


def channels(screen: Screen, question: str, strategy: str | None) -> None:
    found: dict[str, list[str]] = {}
    for row in screen.database.rows(CHANNELS, [question, screen.product]):
        found.setdefault(row["method"], []).append(row["title"])
    cards = (
        f'<div class="r-card"><b>{markup.cell(method)}</b><ol>'
        + "".join(f"<li>{markup.cell(title)}</li>" for title in titles)
        + "</ol></div>"
        for method, titles in found.items()
    )
    markup.show('<div class="r-grid">', *cards, "</div>") if found else st.caption(t("nothing"))


def sentences(screen: Screen, question: str, strategy: str | None) -> None:
    names = ["step", "title", "heading", "content", "score", "left_out"]
    rows = screen.database.rows(SENTENCES, [question, screen.product, strategy])
    markup.show(
        markup.table([t(f"column.{name}") for name in names], ([r[n] for n in names] for r in rows))
    )


def timings(screen: Screen, question: str, strategy: str | None) -> None:
    names = ["step", "weight", "served_by", "hits", "milliseconds"]
    rows = screen.database.rows(TIMINGS, [question, screen.product, strategy])
    for row in rows:
        row["milliseconds"] = float(row["milliseconds"])
    markup.show(
        markup.table([t(f"column.{name}") for name in names], ([r[n] for n in names] for r in rows))
    )
