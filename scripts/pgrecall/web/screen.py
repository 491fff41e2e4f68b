"""What every screen has: the database, the product, what the role may do; its words, its errors."""

from dataclasses import dataclass

import psycopg
import streamlit as st

from pgrecall.web import markup
from pgrecall.web.database import Database
from pgrecall.web.texts import catalogue


@dataclass
class Screen:
    database: Database
    product: str | None
    strategy: str | None
    strategies: list[str]
    may: set[str]
    may_write: bool


def t(key: str, **values: object) -> str:
    """A text of the chosen language; values are of users and the database, and read as text.

    What the database names and the catalogue does not yet is shown by its name.
    """
    words = catalogue(st.session_state.get("language", "en")).get(key, key)
    return words.format(**{name: markup.plain(value) for name, value in values.items()})


def head(name: str) -> None:
    st.title(t(f"{name}.name"), anchor=False)
    st.caption(t(f"{name}.about"))


def complain(error: psycopg.Error) -> None:
    """In the database's own words, with its hint."""
    said = error.diag.message_primary or str(error) or type(error).__name__
    hint = error.diag.message_hint
    st.error(markup.plain(said) + (f"\n\n{markup.plain(hint)}" if hint else ""))
