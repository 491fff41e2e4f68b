"""HTML of what is shown: text is escaped, answers are Markdown in which no HTML is live."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

import streamlit as st
from markdown_it import MarkdownIt

# A picture would be fetched from wherever a document says, and tell who reads; it is a link.
MARKDOWN = (
    MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("image")
)
SCHEMES = ("http://", "https://", "mailto:", "/")
STYLE = """
<style>
.block-container { max-width: 60rem; padding-top: 4.5rem; }
h1 { font-size: 1.7rem !important; } h3 { font-size: 1.1rem !important; }
[data-testid="stSidebar"] h2 { font-size: 1.25rem; }
.r-text a, .r-table a { color: color-mix(in srgb, #3b82c4 75%, currentColor); }
.r-text { overflow-wrap: anywhere; line-height: 1.6; }
.r-text h1 { font-size: 1.35rem; padding: .2rem 0 .4rem; }
.r-text h2 { font-size: 1.1rem; padding: .6rem 0 .2rem; }
.r-text h3, .r-text h4, .r-text h5, .r-text h6 { font-size: 1rem; padding: .4rem 0 .2rem; }
.r-text p, .r-text li { margin-bottom: .4rem; }
.r-text pre, .r-scroll { overflow-x: auto; max-width: 100%; }
.r-text pre { padding: .75rem 1rem; border-radius: 8px; font-size: .85rem;
    background: color-mix(in srgb, currentColor 6%, transparent); white-space: pre; }
.r-text code { background: color-mix(in srgb, currentColor 8%, transparent); color: inherit;
    padding: .1em .3em; border-radius: 4px; font-size: .88em; }
.r-text pre code { background: none; padding: 0; }
.r-text table, .r-table { border-collapse: collapse; width: 100%; font-size: .875rem; }
.r-text th, .r-text td, .r-table th, .r-table td { padding: .45rem .75rem .45rem 0; border: 0;
    border-bottom: 1px solid color-mix(in srgb, currentColor 14%, transparent);
    text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.r-text table { display: block; overflow-x: auto; }
.r-text td { min-width: 5rem; }
.r-table th { font-weight: 500; opacity: .65; white-space: nowrap; }
.r-table td.r-number, .r-table th.r-number { text-align: right; white-space: nowrap;
    font-variant-numeric: tabular-nums; }
.r-table td { min-width: 4rem; }
.r-chip { display: inline-block; padding: .05rem .5rem; margin: .1rem .3rem .1rem 0;
    border-radius: 999px; font-size: .78rem; white-space: nowrap;
    background: color-mix(in srgb, currentColor 9%, transparent); }
.r-good { color: color-mix(in srgb, #2da44e 75%, currentColor); }
.r-bad { color: color-mix(in srgb, #d73a31 80%, currentColor); }
.r-faint { opacity: .65; font-size: .85rem; }
.r-grid { display: grid; gap: 1rem 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
.r-card { border: 1px solid color-mix(in srgb, currentColor 14%, transparent);
    border-radius: 8px; padding: .75rem 1rem; min-width: 0; overflow-wrap: anywhere; }
.r-card ol { margin: .3rem 0 0; padding-left: 1.2rem; font-size: .875rem; }
.r-hit { padding: .6rem 0;
    border-bottom: 1px solid color-mix(in srgb, currentColor 14%, transparent); }
@media (max-width: 640px) {
    .block-container { padding-left: 1rem; padding-right: 1rem; }
    .r-table thead { display: none; }
    .r-table tr { display: block; padding: .5rem 0;
        border-bottom: 1px solid color-mix(in srgb, currentColor 14%, transparent); }
    .r-table td, .r-table td.r-number { display: flex; gap: .75rem; padding: .15rem 0; border: 0;
        text-align: left; white-space: normal; }
    .r-table td:empty { display: none; }
    .r-table td::before { content: attr(data-name); flex: 0 0 6rem; opacity: .65; }
}
</style>
"""


def show(*pieces: str) -> None:
    st.html("".join(pieces))


def answer(markdown: str) -> str:
    return f'<div class="r-text">{MARKDOWN.render(markdown)}</div>'


def text(value: Any) -> str:
    return f'<div class="r-text">{escape(str(value))}</div>'


def faint(value: Any) -> str:
    return f'<div class="r-text r-faint">{escape(str(value))}</div>'


def chip(value: Any) -> str:
    return f'<span class="r-chip">{escape(str(value))}</span>'


def link(title: str | None, url: str | None) -> str:
    """A title, with its address where that is one that a page may lead to."""
    shown = escape(title or url or "")
    if url and url.lower().startswith(SCHEMES):
        return f'<a href="{escape(url)}" target="_blank" rel="noopener noreferrer">{shown}</a>'
    return shown


def cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "✓" if value else ""
    if isinstance(value, float):
        return f"{value:.3f}"
    return escape(str(value))


def table(columns: Sequence[str], rows: Iterable[Sequence[Any]], raw: Sequence[int] = ()) -> str:
    """Numbers stand right; the cells of the columns in raw are HTML already."""
    rows = [list(row) for row in rows]
    numbers = {
        i
        for i in range(len(columns))
        if any(isinstance(row[i], int | float) for row in rows)
        and all(isinstance(row[i], int | float | None) for row in rows)
    }
    style = [' class="r-number"' if i in numbers else "" for i in range(len(columns))]
    names = [escape(name) for name in columns]
    head = "".join(f"<th{style[i]}>{name}</th>" for i, name in enumerate(names))
    body = "".join(
        "<tr>"
        + "".join(
            f'<td{style[i]} data-name="{names[i]}">{value if i in raw else cell(value)}</td>'
            for i, value in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="r-scroll"><table class="r-table"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def plain(value: Any) -> str:
    """Text for Streamlit's own labels and messages, which read Markdown: nothing of it is live."""
    line = " ".join(str(value).split())
    return "".join(f"\\{c}" if c.isascii() and not c.isalnum() and c != " " else c for c in line)
