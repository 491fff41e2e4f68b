"""Files as documents' texts: decoded, or converted by pgrecall.convert in a process of its own."""

import codecs
import importlib.util
import json
import os
import queue
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pgrecall.server import ROOT, say

CONVERTED = {".pdf", ".docx", ".pptx", ".xlsx", ".epub", ".eml"}
# A file that gives no page, slide, sheet or chapter for so long is given up.
SILENCE = 120.0
# And one that takes longer than that in all.
LONGEST = 2 * 3600.0
REPORT_SECONDS = 2.0
PACKAGES = ("pdfplumber", "mammoth", "pptx", "openpyxl", "defusedxml", "charset_normalizer")
MARKS = [
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
# What texts without a mark are written in, where they are not UTF-8.
ENCODINGS = ["big5hkscs", "gb18030", "shift_jis", "euc_jp", "euc_kr", "cp1252", "cp1251", "koi8_r",
             "cp1253"]  # fmt: skip

USUAL = r"[\t\n\r -~\u00c0-\u017f\u2010-\u2026\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]"


class Unreadable(Exception):
    """Why a file cannot be read."""


_installed: list[bool] = []


def install() -> None:
    """The requirements 'files', when the first file needs them."""
    if not _installed:
        there = all(importlib.util.find_spec(name) for name in PACKAGES)
        if not there:
            command = ["bash", "-c", '. "$0"; environment run files', ROOT / "scripts" / "_env"]
            venv = os.environ | {"PGRECALL_VENV": sys.prefix}
            done = subprocess.run(command, env=venv, stdout=sys.stderr, check=False)
            importlib.invalidate_caches()
            there = done.returncode == 0
        _installed.append(there)
    if not _installed[0]:
        raise Unreadable("needs packages that could not be installed, see above")


# -- texts -----------------------------------------------------------------------------------------


def decode(data: bytes, is_html: bool = False) -> tuple[str, str]:
    """A text and its encoding: by its mark, UTF-8, what HTML says, or as it looks most likely."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding), encoding.removesuffix("-sig")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        position = error.start
    said = re.search(rb"""(?i)<(?:meta|\?xml)[^<>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)""",
                     data[:4096])  # fmt: skip
    if is_html and said:
        try:
            name = codecs.lookup(said[1].decode("ascii")).name
            return data.decode({"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs",
                                "iso8859-1": "cp1252"}.get(name, name)), name  # fmt: skip
        except (LookupError, UnicodeDecodeError):
            pass
    line = data.count(b"\n", 0, position) + 1
    damaged = Unreadable(
        f"{line}: not UTF-8 (byte {data[position]:#04x}), and no other encoding that is known"
    )
    # Where most of it is UTF-8, it is that, and damaged.
    replaced = data.decode("utf-8", "replace")
    bad = replaced.count("\ufffd")
    if sum(character > "\x7f" for character in replaced) > 2 * bad:
        raise damaged
    for encoding in ("utf-16-le", "utf-16-be"):
        if looks_like(data, encoding):
            return _decoded(data, encoding), encoding
    if 0 in data[:4096]:
        raise damaged
    install()
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=ENCODINGS).best()
    if found is None:
        raise damaged
    text = _decoded(data, found.encoding)
    # A Latin text with a few accents is not Russian or Greek.
    latin = len(re.findall(r"[A-Za-z]", text))
    if found.encoding != "cp1252" and re.search(r"[\u0370-\u04ff]", text):
        foreign = len(re.findall(r"[\u0370-\u04ff]", text))
        if latin > foreign:
            return data.decode("cp1252", "replace"), "cp1252"
    return text, found.encoding


def looks_like(data: bytes, encoding: str) -> bool:
    """UTF-16 without a mark: nearly all of it Latin, or nearly all of it Chinese or Japanese."""
    text = data[:4096].decode(encoding, "replace")
    usual = re.findall(USUAL, text)
    return (
        len(data) % 2 == 0
        and len(usual) > 0.95 * len(text)
        and re.search(r"[\s.,\u3000-\u3002\uff0c]", text) is not None
    )


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(f"damaged, does not end as {encoding} (byte {error.start})") from error


# -- the converter's process -----------------------------------------------------------------------


class Converter:
    """Started with the first file, ended with the last; a file that ends it is left out."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] | None = None
        self.answers: queue.Queue[str | None] = queue.Queue()

    def __enter__(self) -> "Converter":
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None

    def _start(self) -> subprocess.Popen[str]:
        install()
        # Nothing of the environment but what Python needs: no address, no password.
        kept = ("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TMPDIR")
        environment = {key: os.environ[key] for key in kept if key in os.environ}
        process = subprocess.Popen(
            [sys.executable, "-m", "pgrecall.convert"],
            env=environment | {"PYTHONPATH": str(ROOT / "scripts")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        answers: queue.Queue[str | None] = queue.Queue()

        def read() -> None:
            for line in process.stdout:
                answers.put(line)
            answers.put(None)

        threading.Thread(target=read, daemon=True).start()
        self.process, self.answers = process, answers
        return process

    def convert(
        self, path: Path, progress: Callable[[int, int], None] | None = None
    ) -> dict[str, Any]:
        """{text, format, title, metadata, notes}; raises Unreadable."""
        process = self.process or self._start()
        begun = reported = time.monotonic()
        try:
            process.stdin.write(json.dumps(str(path.absolute())) + "\n")
            process.stdin.flush()
            while True:
                line = self.answers.get(timeout=SILENCE)
                if line is None:
                    raise EOFError
                answer = json.loads(line)
                if "in_reach" in answer:
                    warn_of(answer["in_reach"])
                    continue
                if "done" not in answer:
                    break
                if time.monotonic() - begun > LONGEST:
                    self.stop()
                    raise Unreadable(f"takes longer than {LONGEST / 3600:.0f} hours")
                if progress and time.monotonic() - reported > REPORT_SECONDS:
                    reported = time.monotonic()
                    progress(answer["done"], answer["count"])
        except queue.Empty:
            self.stop()
            raise Unreadable(f"takes longer than {SILENCE:.0f} seconds for a page") from None
        except (EOFError, BrokenPipeError, ValueError):
            self.stop()
            raise Unreadable("damaged, its converter was ended by it") from None
        if "error" in answer:
            raise Unreadable(answer["error"])
        return answer


_warned: set[str] = set()


def warn_of(reach: str) -> None:
    """Once a run: a converter that a file ended is started anew."""
    if reach and reach not in _warned:
        _warned.add(reach)
        say(f"converted without a barrier: {reach}; read other people's files as another user")


def show_progress(path: Path) -> Callable[[int, int], None]:
    unit = {".pptx": "slide", ".xlsx": "sheet", ".epub": "chapter"}.get(path.suffix.lower(), "page")
    return lambda done, count: say(f"{path}: {unit} {done} of {count}")
