"""Watch: what the doctor says, what waits, and latency and ratings over time."""

from typing import Any

import altair as alt
import streamlit as st

from pgrecall.web import markup
from pgrecall.web.screen import Screen, head, t

DOCTOR = """
    select * from recall.doctor() as d
    order by array_position(array['problem', 'ok', 'absent'], d.state), d.capability
"""
QUEUE = "select * from recall.embedding_status() order by product_name, model"
INDEX = "select * from recall.compaction_status() order by product_name"
ENCODERS = "select * from recall.query_encoder_status() order by product_name, model"
OVER_TIME = """
    select b.time, count(q.id) filter (where q.found) as found,
        count(q.id) filter (where not q.found) as not_found,
        percentile_cont(0.5) within group (order by (q.timings ->> 'total')::float8) as p50,
        percentile_cont(0.95) within group (order by (q.timings ->> 'total')::float8) as p95,
        sum(r.good) as good, sum(r.bad) as bad
    from (select %s::interval as step, %s::interval as span) as a
    cross join lateral generate_series(
        date_bin(a.step, now() - a.span, 'epoch') + a.step, now(), a.step
    ) as b (time)
    join recall.product as p on p.name = %s
    left join recall.qa_log as q
        on q.product_id = p.id and q.created >= b.time and q.created < b.time + a.step
    left join lateral (
        select count(*) filter (where r.score > 0) as good,
            count(*) filter (where r.score < 0) as bad
        from recall.rating as r where r.answer_id = q.id
    ) as r on true
    group by b.time
    order by b.time
"""
# The width of a bar, how far back, what the axis has a label for and how it writes it.
SPANS = {
    "day": ("1 hour", "1 day", "hour", "watch.clock"),
    "week": ("6 hours", "7 days", "day", "watch.date"),
    "quarter": ("1 day", "90 days", "week", "watch.date"),
}
COLOURS = ["#4a86b8", "#d9822b"]
MARKS = {"ok": "r-good", "problem": "r-bad", "absent": "r-faint"}


def show(screen: Screen) -> None:
    head("watch")
    names = ["state", "queue"]
    logged = screen.product is not None and {"qa_log", "rating"} <= screen.may
    if logged:
        names.insert(0, "time")
    for tab, name in zip(st.tabs([t(f"watch.{name}") for name in names]), names, strict=True):
        with tab:
            {"state": state, "queue": queue, "time": over_time}[name](screen)


def state(screen: Screen) -> None:
    rows = screen.database.rows(DOCTOR)
    names = ["state", "capability", "served_by", "detail", "remedy"]
    markup.show(
        markup.table(
            [t(f"column.{name}") for name in names],
            ([mark(r["state"]), *(r[n] for n in names[1:])] for r in rows),
            raw=[0],
        )
    )


def mark(name: str) -> str:
    return f'<span class="{MARKS.get(name, "")}">{markup.cell(t(f"state.{name}"))}</span>'


def queue(screen: Screen) -> None:
    waiting(
        screen, "watch.embedding", QUEUE,
        ["product_name", "model", "chunks", "embedded", "waiting", "claimed", "failed", "estimate"],
    )  # fmt: skip
    waiting(
        screen, "watch.encoders", ENCODERS,
        ["product_name", "model", "embedded", "changed", "terms", "residual", "due"],
    )  # fmt: skip
    if "compaction_status" in screen.may:
        waiting(
            screen, "watch.index", INDEX,
            ["product_name", "chunks", "waiting", "due_at", "blocks", "postings", "bytes"],
        )  # fmt: skip


def waiting(screen: Screen, title: str, statement: str, names: list[str]) -> None:
    rows = screen.database.rows(statement)
    st.subheader(t(title), anchor=False)
    if rows:
        columns = [t(f"column.{name}") for name in names]
        markup.show(markup.table(columns, ([r[n] for n in names] for r in rows)))
    else:
        st.caption(t("nothing"))


def over_time(screen: Screen) -> None:
    span = st.segmented_control(
        t("watch.span"),
        list(SPANS),
        default="week",
        format_func=lambda s: t(f"watch.{s}"),
        key="span",
    )
    step, back, labelled, written = SPANS[span or "week"]
    rows = screen.database.rows(OVER_TIME, [step, back, screen.product])
    axis = alt.Axis(title=None, grid=False, tickCount=labelled, format=t(written))
    chart("watch.answers", rows, ["found", "not_found"], axis)
    chart("watch.latency", rows, ["p50", "p95"], axis, lines=True)
    chart("watch.ratings", rows, ["good", "bad"], axis)


def chart(
    title: str, rows: list[dict[str, Any]], names: list[str], axis: alt.Axis, lines: bool = False
) -> None:
    """Bars on one another, or lines, where a step without a value is a gap.

    The time goes without its zone, so that a browser elsewhere shows the database's clock. Of
    lines the first is drawn last, with the smaller points: equal values do not hide each other.
    """
    st.subheader(t(title), anchor=False)
    labels = [t(f"column.{name}") for name in names]
    values = [
        {
            "time": f"{row['time']:%Y-%m-%dT%H:%M:%S}",
            "name": label,
            "value": None if row[name] is None else float(row[name]),
        }
        for name, label in reversed(list(zip(names, labels, strict=True)))
        for row in rows
    ]
    height = alt.Axis(title=None, tickMinStep=1, format=",.0f")
    legend = alt.Legend(title=None, orient="bottom")
    drawn = alt.Chart(alt.InlineData(values), height=220).encode(
        x=alt.X("time:T", axis=axis),
        y=alt.Y("value:Q", axis=height),
        color=alt.Color("name:N", scale=alt.Scale(domain=labels, range=COLOURS), legend=legend),
        tooltip=[
            alt.Tooltip("time:T", title=t("column.time"), format="%Y-%m-%d %H:%M"),
            alt.Tooltip("name:N", title=" "),
            alt.Tooltip("value:Q", title=t(title), format=",.0f"),
        ],
    )
    sizes = alt.Size("name:N", scale=alt.Scale(domain=labels, range=[30, 100]), legend=legend)
    points = drawn.mark_point(filled=True, opacity=1).encode(size=sizes)
    st.altair_chart(drawn.mark_line() + points if lines else drawn.mark_bar())
