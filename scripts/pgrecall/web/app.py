"""The page, run by Streamlit at every visit and click: who asks, which product, which screen."""

import logging
import os
import secrets
import time
from functools import partial

import psycopg
import streamlit as st

from pgrecall.web import ask, compare, documents, judge, markup, watch
from pgrecall.web.database import Database, Login, Refused, connect
from pgrecall.web.screen import Screen, complain, t
from pgrecall.web.texts import LANGUAGES, language_of

# A screen is offered to who may call what it stands on.
SCREENS = {
    "ask": (ask.show, ":material/forum:", {"answer", "chat"}),
    "compare": (compare.show, ":material/compare_arrows:", {"search", "compare"}),
    "documents": (documents.show, ":material/description:", {"document", "chunk"}),
    "judge": (judge.show, ":material/fact_check:", {"load_golden_set"}),
    "watch": (watch.show, ":material/monitoring:", {"doctor"}),
}
FAILED_LOGIN_SECONDS = 1
# Drawn here: Streamlit fetches the icons of a tab that it knows by name from elsewhere.
ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#336791"'
    ' stroke-width="3"><circle cx="10" cy="10" r="7"/><path d="M15 15l7 7"/></svg>'
)


def main() -> None:
    st.set_page_config(page_title="pgrecall", page_icon=ICON)
    markup.show(markup.STYLE)
    st.session_state.setdefault("language", language_of(st.context.locale))
    login = current_login()
    if login is None:
        ask_for_login()
        return
    try:
        with connect(login) as database:
            visit(database)
    except Refused:
        st.session_state.pop("login", None)
        st.rerun()
    except (psycopg.errors.InvalidSchemaName, psycopg.errors.UndefinedFunction):
        st.error(t("schema.missing"))
    except psycopg.Error as error:
        complain(error)
    except Exception:
        logging.getLogger("pgrecall.web").exception("the page")
        st.error(t("failed"))


def current_login() -> Login | None:
    """The key stays in the address, so that the page can be loaded again."""
    key = os.environ.get("PGRECALL_WEB_KEY", "")
    given = st.query_params.get("key", "")
    if (
        key
        and "login" not in st.session_state
        and secrets.compare_digest(given.encode("utf-8", "replace"), key.encode())
    ):
        st.session_state["login"] = Login()
    return st.session_state.get("login")


def ask_for_login() -> None:
    choose_language()
    st.title("pgrecall")
    with st.form("login_form"):
        st.caption(t("login.help"))
        user = st.text_input(t("login.role"))
        password = st.text_input(t("login.password"), type="password")
        wanted = st.form_submit_button(t("login.enter"), type="primary")
    if not wanted:
        return
    login = Login(user, password)
    try:
        with connect(login):
            st.session_state["login"] = login
    except (Refused, psycopg.Error):
        time.sleep(FAILED_LOGIN_SECONDS)
        st.error(t("login.refused"))
        return
    st.rerun()


def visit(database: Database) -> None:
    with st.sidebar:
        st.header("pgrecall", anchor=False)
        place = st.container()
        choose_language()
        with place:
            database.role = choose_role(database)
            screen = choose_product(database)
        if st.session_state["login"].user is not None and st.button(t("login.leave")):
            st.session_state.clear()
            st.rerun()
    if screen is None:
        return
    pages = [
        st.Page(
            partial(guarded, function, screen),
            title=t(f"{name}.name"),
            icon=icon,
            url_path=name,
            default=name == "ask",
        )
        for name, (function, icon, needed) in SCREENS.items()
        if needed <= screen.may and (name != "judge" or screen.may_write)
    ]
    if not pages:
        st.info(t("role.nothing"))
        return
    st.navigation(pages, position="top").run()


def guarded(function, screen: Screen) -> None:
    try:
        function(screen)
    except psycopg.Error as error:
        complain(error)


def choose_language() -> None:
    st.selectbox(t("language"), list(LANGUAGES), format_func=LANGUAGES.get, key="language")


def choose_role(database: Database) -> str | None:
    """Never a superuser by itself: row-level security would not hold."""
    roles = database.roles()
    if not roles:
        return None
    return st.selectbox(t("role"), roles, key="role")


def choose_product(database: Database) -> Screen | None:
    try:
        may = database.abilities()
        products = database.rows("select name, may_write from recall.products()")
        names = "select name from recall.strategy order by name <> 'default', name"
        strategies = [row["name"] for row in database.rows(names)]
    except psycopg.errors.InsufficientPrivilege:
        st.info(t("role.nothing"))
        return None
    known = [row["name"] for row in products]
    wanted = os.environ.get("PGRECALL_WEB_PRODUCT")
    index = known.index(wanted) if wanted in known else 0
    product = st.selectbox(t("product"), known, index=index, key="product") if known else None
    strategy = st.selectbox(
        t("strategy"), ["", *strategies], key="strategy",
        format_func=lambda name: name or t("strategy.own"),
    )  # fmt: skip
    writes = any(row["may_write"] for row in products if row["name"] == product)
    return Screen(database, product, strategy or None, strategies, may, writes)


main()
