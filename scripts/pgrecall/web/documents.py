"""Documents: put files in, see chunks and their terms, edit, delete; what waits to be embedded."""

import json
import re
import tempfile
from argparse import Namespace
from pathlib import Path
from typing import Any

import psycopg
import streamlit as st
from psycopg.types.json import Jsonb

from pgrecall import ingest
from pgrecall.web import markup
from pgrecall.web.database import clean
from pgrecall.web.screen import Screen, complain, head, t

PAGE = 20
STATUS = "select * from recall.embedding_status(%s) order by is_default desc, model"
LISTED = """
    select d.id, d.title, d.tag, d.url, d.modified::timestamp(0)::text as modified,
        (select count(*) from recall.chunk as c
         where (c.product_id, c.doc_id) = (d.product_id, d.id)) as chunks,
        count(*) over () as documents
    from recall.document as d
    join recall.product as p on p.id = d.product_id
    where p.name = %s and (position(lower(%s) in lower(d.title)) > 0 or d.external_id = %s)
    order by d.modified desc, d.id desc
    limit %s offset %s
"""
DOCUMENT = """
    select d.id, d.title, d.url, d.tag, d.key_word, d.external_id, d.metadata
    from recall.document as d
    join recall.product as p on p.id = d.product_id
    where p.name = %s and d.id = %s
"""
CHUNKS = """
    select c.id, c.ordinal, c.heading_path, c.content_chunk,
        tsvector_to_array(c.ts_vector_extra) as terms
    from recall.chunk as c
    join recall.product as p on p.id = c.product_id
    where p.name = %s and c.doc_id = %s
    order by c.ordinal
    limit %s offset %s
"""
UPDATE = """
    update recall.document
    set title = %s, url = nullif(%s, ''), tag = nullif(%s, ''), key_word = nullif(%s, ''),
        metadata = %s
    where id = %s
"""


def show(screen: Screen) -> None:
    head("documents")
    if screen.product is None and "create_product" not in screen.may:
        st.info(t("product.none"))
        return
    if "ingest_document" in screen.may and (screen.may_write or screen.product is None):
        upload(screen)
    if screen.product is None:
        return
    embedding(screen)
    opened = st.session_state.get("document")
    if opened is not None and opened[0] == screen.product:
        rows = screen.database.rows(DOCUMENT, [screen.product, opened[1]])
        if rows:
            if st.button(t("documents.back"), icon=":material/arrow_back:"):
                close()
            document(screen, rows[0])
            return
    listed(screen)


def close() -> None:
    st.session_state.pop("document", None)
    st.rerun()


# -- files -----------------------------------------------------------------------------------------


def upload(screen: Screen) -> None:
    with st.expander(t("documents.upload"), icon=":material/upload_file:"):
        with st.form("upload", clear_on_submit=True, border=False):
            files = st.file_uploader(t("documents.files"), accept_multiple_files=True)
            columns = st.columns(3 if screen.product is None else 2)
            tag = columns[0].text_input(t("column.tag"), max_chars=200)
            words = columns[1].text_input(t("column.key_word"), max_chars=2000)
            product = screen.product
            if product is None:
                product = columns[2].text_input(t("product"), max_chars=200)
            wanted = st.form_submit_button(t("documents.put"), type="primary")
        if wanted and files and product:
            with st.spinner(t("documents.reading")):
                st.session_state["uploaded"] = store(screen, product, files, tag, words)
            st.rerun()
        elif wanted:
            st.info(t("documents.nothing"))
    if report := st.session_state.pop("uploaded", None):
        done, problems = report
        st.success(t("documents.stored", count=done))
        for problem in problems:
            st.warning(markup.plain(problem))


class Upload(ingest.Ingest):
    """scripts/ingest, with key words for documents that name none themselves."""

    def fields(self, document: ingest.Document) -> dict[str, Any]:
        document.key_word = document.key_word or self.options.key_word
        return super().fields(document)


def store(
    screen: Screen, product: str, files: list[Any], tag: str, words: str
) -> tuple[int, list[str]]:
    """How many documents were put in, and what was wrong with the rest."""
    with tempfile.TemporaryDirectory(prefix="pgrecall-web-") as folder:
        paths = [Path(folder) / str(i) / safe_name(file.name) for i, file in enumerate(files)]
        for path, file in zip(paths, files, strict=True):
            path.parent.mkdir()
            path.write_bytes(file.getbuffer())
        options = Namespace(
            product=clean(product), tag=clean(tag.strip()) or None,
            key_word=clean(words.strip()) or None, max_chars=None, overlap=None, paths=paths,
            base_url=None, prefix="", mirror=False,
        )  # fmt: skip
        with screen.database.transaction() as connection:
            upload = Upload(connection, options)
            try:
                upload.run()
            except psycopg.Error as error:
                return 0, [error.diag.message_primary or str(error)]
        return upload.done, [re.sub(rf"{folder}/\d+/", "", text) for text in upload.problems]


def safe_name(name: str) -> str:
    """The last part of a name that a browser sent, short enough for a file system."""
    last = Path(name.replace("\\", "/").replace("\0", "")).name
    stem, suffix = Path(last).stem, Path(last).suffix
    short = stem.encode()[:150].decode("utf-8", "ignore").lstrip(".")
    return (short or "document") + suffix[:20]


def embedding(screen: Screen) -> None:
    for row in screen.database.rows(STATUS, [screen.product]):
        share = row["embedded"] / row["chunks"] if row["chunks"] else 1.0
        words = t("documents.embedded", model=row["model"], done=row["embedded"], all=row["chunks"])
        if row["waiting"] + row["claimed"] and row["estimate"] is not None:
            words += " " + t("documents.estimate", time=str(row["estimate"]).split(".")[0])
        if row["failed"]:
            words += " " + t("documents.failed", count=row["failed"], error=row["last_error"] or "")
        st.progress(min(share, 1.0), text=words)
        if share < 1:
            st.button(t("again"), key=f"again-{row['model']}", icon=":material/refresh:")


# -- the list --------------------------------------------------------------------------------------


def listed(screen: Screen) -> None:
    wanted = st.text_input(t("documents.find"), key="document_filter")
    page = st.session_state.get("document_page", 0)
    if st.session_state.get("document_found") != (screen.product, wanted):
        st.session_state["document_found"] = (screen.product, wanted)
        page = st.session_state["document_page"] = 0
    rows = screen.database.rows(
        LISTED, [screen.product, wanted.strip(), wanted.strip(), PAGE, page * PAGE]
    )
    for row in rows:
        columns = st.columns([5, 1], vertical_alignment="center")
        facts = [row["tag"] or "", t("documents.chunks", count=row["chunks"]), row["modified"]]
        with columns[0]:
            markup.show(markup.text(row["title"]), markup.faint(" · ".join(filter(None, facts))))
        if columns[1].button(t("documents.open"), key=f"open-{row['id']}"):
            st.session_state["document"] = (screen.product, row["id"])
            st.rerun()
    if not rows:
        st.caption(t("nothing"))
    turn_pages("document_page", page, rows[0]["documents"] if rows else 0)


def turn_pages(key: str, page: int, count: int) -> None:
    pages = -(-count // PAGE)
    if pages < 2:
        return
    st.caption(t("pages", page=page + 1, pages=pages))
    with st.container(horizontal=True):
        if st.button(t("before"), disabled=page == 0, key=f"{key}-before"):
            st.session_state[key] = page - 1
            st.rerun()
        if st.button(t("after"), disabled=page + 1 >= pages, key=f"{key}-after"):
            st.session_state[key] = page + 1
            st.rerun()


# -- one document ----------------------------------------------------------------------------------


def document(screen: Screen, row: dict[str, Any]) -> None:
    if screen.may_write:
        edit(screen, row)
    else:
        markup.show(markup.text(row["title"]), markup.link(row["url"], row["url"]))
        st.json(row["metadata"])
    chunks(screen, row["id"])


def edit(screen: Screen, row: dict[str, Any]) -> None:
    with st.form(f"edit-{row['id']}"):
        title = st.text_input(t("column.title"), row["title"])
        url = st.text_input(t("column.url"), row["url"] or "")
        columns = st.columns(2)
        tag = columns[0].text_input(t("column.tag"), row["tag"] or "")
        words = columns[1].text_input(t("column.key_word"), row["key_word"] or "")
        metadata = st.text_area(
            t("column.metadata"), json.dumps(row["metadata"], ensure_ascii=False, indent=1)
        )
        wanted = st.form_submit_button(t("save"), type="primary")
    if wanted:
        try:
            values = [title, url.strip(), tag.strip(), words, Jsonb(json.loads(metadata))]
        except ValueError:
            st.error(t("documents.bad_metadata"))
            return
        try:
            screen.database.rows(UPDATE, [*values, row["id"]])
        except psycopg.Error as error:
            complain(error)
        else:
            st.toast(t("saved"))
    with st.popover(t("documents.delete"), icon=":material/delete:"):
        st.write(t("documents.sure", title=row["title"][:200]))
        if st.button(t("documents.delete"), key=f"delete-{row['id']}", type="primary"):
            screen.database.rows("delete from recall.document where id = %s", [row["id"]])
            close()


def chunks(screen: Screen, document_id: int) -> None:
    count = screen.database.row(
        "select count(*) as chunks from recall.chunk where doc_id = %s", [document_id]
    )["chunks"]
    st.subheader(t("documents.chunks", count=count), anchor=False)
    key = f"chunk-page-{document_id}"
    page = st.session_state.get(key, 0)
    for row in screen.database.rows(CHUNKS, [screen.product, document_id, PAGE, page * PAGE]):
        name = " › ".join(row["heading_path"]) or row["content_chunk"][:60]
        with st.expander(f"{row['ordinal']}\\. {markup.plain(name)}"):
            if screen.may_write:
                edit_chunk(screen, row)
            else:
                markup.show(markup.answer(row["content_chunk"]))
            st.caption(t("documents.terms", count=len(row["terms"] or [])))
            markup.show(*(markup.chip(term) for term in row["terms"] or []))
    turn_pages(key, page, count)


def edit_chunk(screen: Screen, row: dict[str, Any]) -> None:
    with st.form(f"chunk-{row['id']}", border=False):
        content = st.text_area(t("column.content"), row["content_chunk"], height=200)
        wanted = st.form_submit_button(t("save"))
    if wanted and content != row["content_chunk"]:
        try:
            screen.database.rows(
                "update recall.chunk set content_chunk = %s where id = %s", [content, row["id"]]
            )
        except psycopg.Error as error:
            complain(error)
        else:
            st.rerun()
