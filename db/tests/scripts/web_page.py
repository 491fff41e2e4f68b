"""scripts/web in a real Chromium: the server as a process, the browser by Playwright."""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pgrecall import debian
from pgrecall.server import ROOT, ServerError

PACKAGES = ["chromium", "fonts-noto-cjk"]
FLAGS = """
    --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-dev-shm-usage
"""
SCREENS = ["ask", "compare", "documents", "judge", "watch"]
SECONDS = 30


def chromium() -> str:
    """Its path; installed by apt-get where this may be done. CI must not pass without it."""
    path = shutil.which("chromium")
    reason = "Chromium is not installed (Debian: apt-get install chromium fonts-noto-cjk)"
    if path is None and os.geteuid() == 0 and shutil.which("apt-get"):
        try:
            debian.apt_install(PACKAGES)
            path = shutil.which("chromium")
        except ServerError as error:
            reason = str(error)
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    return path


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Server:
    """scripts/web as a process; what it wrote is kept."""

    def __init__(self, url: str, *arguments: str) -> None:
        self.log = tempfile.NamedTemporaryFile("w+", suffix=".log")  # noqa: SIM115
        command = [sys.executable, "-m", "pgrecall.web", "--database-url", url]
        self.process = subprocess.Popen(
            [*command, "--port", str(free_port()), *arguments],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
        )
        self.address = self.process.stdout.readline().strip()
        if not self.address:
            pytest.fail(self.said(), pytrace=False)
        self._wait()

    def _wait(self) -> None:
        port = int(re.search(r":(\d+)/", self.address)[1])
        until = time.monotonic() + SECONDS
        while time.monotonic() < until:
            with socket.socket() as client:
                if client.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.1)
        pytest.fail(self.said(), pytrace=False)

    def said(self) -> str:
        return Path(self.log.name).read_text()

    def at(self, screen: str) -> str:
        base, _, key = self.address.partition("?")
        return f"{base}{screen}?{key}" if screen != "ask" else self.address

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(SECONDS)
        self.process.stdout.close()


class Page:
    """One visitor; requests that would leave the machine, dialogs and errors are kept."""

    def __init__(
        self, browser, server: Server, width=1280, height=900, theme="light", locale="en-US"
    ):
        self.server = server
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=theme, locale=locale
        )
        self.page = self.context.new_page()
        self.page.set_default_timeout(SECONDS * 1000)
        self.outside: list[str] = []
        self.dialogs: list[str] = []
        self.page.on("request", self._request)
        self.page.on("dialog", self._dialog)

    def _request(self, request) -> None:
        if not re.match(r"(http|ws)://127\.0\.0\.1[:/]|data:|blob:", request.url):
            self.outside.append(request.url)

    def _dialog(self, dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def open(self, screen: str = "ask"):
        self.page.goto(self.server.at(screen))
        self.page.get_by_test_id("stHeading").first.wait_for()
        self.settle()
        return self

    def settle(self) -> None:
        """Until the script has rested for half a second and all of it is shown."""
        rested = 0
        while rested < 5:
            self.page.wait_for_timeout(100)
            resting = self.page.evaluate(
                "document.querySelector('[data-testid=stApp]')"
                "?.getAttribute('data-test-script-state') === 'notRunning'"
                " && !document.querySelector('[data-stale=true]')"
            )
            rested = rested + 1 if resting else 0

    def go(self, screen: str) -> None:
        """By the links that a visitor has; those of a narrow page are in the side bar."""
        links = self.page.get_by_test_id("stTopNavLink")
        narrow = links.count() == 0
        if narrow:
            button = self.page.get_by_test_id("stExpandSidebarButton")
            if button.count():
                button.click()
            links = self.page.get_by_test_id("stSidebarNavLink")
        if screen != "ask":
            links = links.and_(self.page.locator(f'[href*="/{screen}"]'))
        links.first.click()
        self.settle()
        close = self.page.get_by_test_id("stSidebarCollapseButton")
        if narrow and close.is_visible():
            close.locator("button").click()
        self.settle()

    def offered(self) -> list[str]:
        links = self.page.get_by_test_id("stTopNavLink")
        links.first.wait_for()
        return [link.inner_text().split("\n")[-1].strip() for link in links.all()]

    def key(self, name: str):
        return self.page.locator(f".st-key-{name}")

    def fill(self, key: str, value: str) -> None:
        field = self.key(key).locator("input, textarea")
        field.fill(value)
        field.press("Enter")
        self.settle()

    def choose(self, key: str, value: str) -> None:
        self.key(key).locator("input").click()
        self.page.get_by_role("option", name=value, exact=True).click()
        self.settle()

    def press(self, name: str, exact: bool = True) -> None:
        self.page.get_by_role("button", name=name, exact=exact).first.click()
        self.settle()

    def unfold(self, name: str) -> None:
        """Again where the page, drawn anew meanwhile, has folded it."""
        part = self.page.locator("details").filter(has=self.page.get_by_text(name, exact=True))
        for _ in range(SECONDS):
            part.locator("summary").click()
            self.settle()
            if part.get_attribute("open") is not None:
                break

    def upload(self, files) -> None:
        """Until the server has the file, so that a form sent next takes it along."""
        with self.page.expect_response(
            lambda r: "/_stcore/upload_file/" in r.url and r.request.method == "PUT"
        ):
            self.page.locator("input[type=file]").set_input_files(files)
        self.settle()

    def tab(self, name: str) -> None:
        self.page.get_by_role("tab", name=name).click()
        self.settle()

    def begin_anew(self) -> None:
        self.press("New conversation", exact=False)
        self.page.get_by_test_id("stChatMessage").first.wait_for(state="detached")

    def open_document(self, number: str = "") -> None:
        self.page.locator(f"[class*=st-key-open-{number}] button").first.click()
        self.page.get_by_role("button", name="All documents").wait_for()
        self.settle()

    def ask(self, question: str) -> str:
        """The answer, as text."""
        before = self.page.get_by_test_id("stChatMessageAvatarAssistant").count()
        self.page.get_by_test_id("stChatInputTextArea").fill(question)
        self.page.get_by_test_id("stChatInputTextArea").press("Enter")
        messages = self.page.get_by_test_id("stChatMessage").filter(
            has=self.page.get_by_test_id("stChatMessageAvatarAssistant")
        )
        messages.nth(before).get_by_test_id("stButtonGroup").last.wait_for()
        self.settle()
        return messages.nth(before).inner_text()

    def text(self) -> str:
        return self.page.get_by_test_id("stMainBlockContainer").inner_text()

    def overflow(self) -> list[int]:
        return self.page.evaluate(
            "[document.documentElement,"
            " document.querySelector('[data-testid=stMainBlockContainer]').parentElement]"
            ".map(e => e.scrollWidth - e.clientWidth).filter(d => d > 0)"
        )

    def check(self) -> None:
        """No error, no traceback, nothing from elsewhere, nothing that ran."""
        assert self.page.get_by_test_id("stException").count() == 0
        assert "Traceback" not in self.server.said()
        assert self.outside == []
        assert self.dialogs == []

    def close(self) -> None:
        self.context.close()


@contextmanager
def browser() -> Iterator:
    """Playwright's own thread: its event loop must not be that of other tests."""
    from playwright.sync_api import sync_playwright

    assert threading.current_thread() is threading.main_thread()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=FLAGS.split())
        yield opened
        opened.close()
