"""scripts/ingest: puts files into a product.

    scripts/ingest [--product NAME] [--tag TAG] [--base-url URL] [--prefix NAME [--mirror]]
        [--jobs N] PATH…

A path is a file or a folder of .md, .html, .htm, .txt, .pdf, .docx, .pptx, .xlsx, .epub, .eml,
.jsonl and .jsonl.gz. A bad file or line is reported with its name and line and does not stop the
others; the exit code is then 1.
"""

import argparse
import gzip
import hashlib
import html
import json
import os
import queue
import re
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg.types.json import Jsonb

from pgrecall import demo, files, images
from pgrecall.server import ServerError, database_url, say

FORMATS = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html",
           ".txt": "text", ".text": "text"}  # fmt: skip
LARGEST = 100 * 1024 * 1024
# A transaction holds so many documents or characters, whichever comes first.
BATCH_DOCUMENTS = 1000
BATCH_CHARACTERS = 2_000_000
REPORT_SECONDS = 2.0
SLOW_CHARACTERS = 1_000_000
ONE = """
    select recall.ingest_document(
        %(product)s, %(title)s, %(content)s, %(format)s, %(url)s, %(key_word)s, %(tag)s,
        %(metadata)s, %(external_id)s, %(max_chars)s, %(overlap)s
    )
"""
# Not where statements are to leave it all to recall.compact.
LOAD = """
    select set_config('recall.compaction', 'load', true)
    where lower(current_setting('recall.compaction', true)) is distinct from 'off'
"""


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


class BadInput(Exception):
    """A file or a line that cannot be put in; the message names it."""


@dataclass
class Document:
    source: str
    external_id: str
    title: str
    content: str
    format: str = "text"
    url: str | None = None
    key_word: str | None = None
    tag: str | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    # Of a file: the folder that its relative addresses begin in, and what is ingested.
    folders: tuple[Path, Path] | None = None


# -- files -----------------------------------------------------------------------------------------


class Skipped:
    """What was passed over, by reason."""

    def __init__(self) -> None:
        self.names: dict[str, list[str]] = {}

    def add(self, reason: str, name: Path) -> None:
        self.names.setdefault(reason, []).append(name.as_posix())

    def tell(self) -> None:
        for reason, names in sorted(self.names.items()):
            shown = ", ".join(sorted(names)[:3]) + (", …" if len(names) > 3 else "")
            say(f"skipped, {reason}: {len(names)} ({shown})")


def files_of(path: Path, skipped: Skipped) -> Iterator[tuple[Path, str]]:
    """The files below a path, in one order everywhere, each with its name below that path."""
    if path.is_file():
        yield path, path.name
    elif path.is_dir():
        home = Path(os.path.realpath(path))
        names = []
        for file in path.rglob("*"):
            name = file.relative_to(path)
            if hidden(name):
                skipped.add("a name that begins with a dot", name)
            elif not Path(os.path.realpath(file)).is_relative_to(home):
                skipped.add("a link that leads out of the folder", name)
            elif file.is_dir():
                continue
            elif not file.is_file():
                skipped.add("no regular file", name)
            elif file.suffix.lower() in images.ENDINGS:
                # Read with the documents that show it.
                continue
            elif not is_readable(file):
                skipped.add(f"{file.suffix.lower() or 'no ending'} is not read", name)
            else:
                names.append(name.as_posix())
        for name in sorted(names):
            yield path / name, name
    else:
        raise BadInput(f"{path}: no such file or folder")


def is_readable(path: Path) -> bool:
    return path.suffix.lower() in FORMATS | dict.fromkeys(files.CONVERTED) or is_jsonl(path)


def is_jsonl(path: Path) -> bool:
    return path.name.lower().endswith((".jsonl", ".jsonl.gz"))


def hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def read_file(path: Path, name: str, converter: files.Converter) -> Document:
    suffix = path.suffix.lower()
    if not is_readable(path):
        raise BadInput(f"{path}: not one of {', '.join([*FORMATS, *sorted(files.CONVERTED)])},"
                       " .jsonl, .jsonl.gz")  # fmt: skip
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(f"{path}: larger than {LARGEST // 1024 // 1024} MiB")
        if suffix in files.CONVERTED:
            return converted_file(path, name, converter)
        text, encoding = files.decode(path.read_bytes(), FORMATS[suffix] == "html")
    except OSError as error:
        raise BadInput(f"{path}: {error.strerror}") from error
    except files.Unreadable as error:
        raise BadInput(f"{path}:{'' if str(error)[0].isdigit() else ' '}{error}") from error
    check_nul(text, str(path), 1)
    document = Document(str(path), name, "", text.removeprefix("\ufeff"), FORMATS[suffix])
    if encoding != "utf-8":
        document.metadata["encoding"] = encoding
    known = {"markdown": markdown_head, "html": html_head}.get(document.format, no_head)(document)
    apply(document, known)
    if not document.title.strip():
        document.title = path.stem
    return document


def converted_file(path: Path, name: str, converter: files.Converter) -> Document:
    done = converter.convert(path, files.show_progress(path))
    for note in done["notes"]:
        say(f"{path}: {note}")
    document = Document(str(path), name, done["title"], done["text"], done["format"])
    document.metadata = done["metadata"]
    if not document.title and document.format == "html":
        html_head(document)
    document.title = one_line(document.title) or path.stem
    return document


def decode(data: bytes, where: str, line: int) -> str:
    """A line of JSON, which is UTF-8 (RFC 8259)."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line += data.count(b"\n", 0, error.start)
        raise BadInput(f"{where}:{line}: not UTF-8 (byte {data[error.start]:#04x})") from error
    check_nul(text, where, line)
    return text


def check_nul(text: str, where: str, line: int) -> None:
    if "\0" in text:
        line += text.count("\n", 0, text.index("\0"))
        raise BadInput(f"{where}:{line}: contains a NUL character")


def apply(document: Document, known: dict[str, Any]) -> None:
    """What a file says of itself: title, url, tag, key_word, metadata; the rest is metadata too."""
    known = {str(key).lower(): value for key, value in known.items()}
    metadata = known.pop("metadata", None)
    words = [known.pop(key, None) for key in ("key_word", "key_words", "keyword", "keywords")]
    document.title = one_line(known.pop("title", None)) or document.title
    document.url = one_line(known.pop("url", None)) or document.url
    document.tag = one_line(known.pop("tag", None)) or document.tag
    document.key_word = " ".join(w for w in map(one_line, words) if w) or document.key_word
    document.metadata |= {k: v for k, v in known.items() if v not in (None, "", [])}
    if isinstance(metadata, dict):
        document.metadata |= metadata


def one_line(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(map(one_line, value))
    return "" if value is None else " ".join(str(value).split())


def no_head(document: Document) -> dict[str, Any]:
    return {}


FRONT_MATTER = re.compile(
    r"\A---[ \t\r]*\n(?=[A-Za-z_][\w -]*:)(.*?\n)(?:---|\.\.\.)[ \t\r]*(?:\n|\Z)", re.DOTALL
)
HEADING = re.compile(r"^ {0,3}#[ \t]+(\S.*)$", re.MULTILINE)
FENCED = re.compile(r"^[ \t]*(```+|~~~+).*?(?:^[ \t]*\1|\Z)", re.MULTILINE | re.DOTALL)


def markdown_head(document: Document) -> dict[str, Any]:
    """Front matter goes out of the text and into the document's columns."""
    known: dict[str, Any] = {}
    found = FRONT_MATTER.match(document.content[:20_000])
    if found:
        known = front_matter(found[1])
        document.content = document.content[found.end() :].lstrip("\r\n")
    heading = HEADING.search(FENCED.sub("", document.content[:100_000]))
    if heading:
        title = heading[1].rstrip().rstrip("#").rstrip()
        document.title = re.sub(r"\{#[^{}]*\}$|[*`]", "", title).rstrip() or document.title
    return known


def front_matter(text: str) -> dict[str, Any]:
    """The simple YAML that documents begin with: scalars, lists, one level of keys below a key."""
    known: dict[str, Any] = {}
    key = ""
    for line in text.splitlines():
        item = re.match(r"\s+-\s+(.*)|-\s+(.*)", line)
        pair = re.match(r"(\s*)([A-Za-z_][\w -]*):(?:\s+(.*))?$", line)
        if item and key:
            values = known.get(key)
            known[key] = [*(values if isinstance(values, list) else []),
                          scalar(item[1] or item[2] or "")]  # fmt: skip
        elif pair and not pair[1]:
            key = pair[2].strip()
            known[key] = scalar(pair[3] or "")
        elif pair and key:
            values = known.get(key)
            known[key] = (values if isinstance(values, dict) else {}) | {
                pair[2].strip(): scalar(pair[3] or "")
            }
        elif line.strip() and not line.lstrip().startswith("#") and isinstance(known.get(key), str):
            known[key] = f"{known[key]} {line.strip()}".strip("|> ")
    return known


def scalar(text: str) -> Any:
    text = text.strip()
    if text[:1] in ("[", "{"):
        try:
            return json.loads(text)
        except ValueError:
            if text.startswith("[") and text.endswith("]"):
                return [scalar(part) for part in text[1:-1].split(",") if part.strip()]
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1]
    return re.sub(r"(?<!\s)\s+#.*$", "", text)


def html_head(document: Document) -> dict[str, Any]:
    """The page's title, and its meta elements tag, key_word or keywords, url, description."""
    head = document.content[:100_000]
    known: dict[str, Any] = {}
    for element in re.findall(r"<meta\s[^<>]*>", head, re.IGNORECASE):
        name = re.search(r"""\bname\s*=\s*["']?([\w-]+)""", element)
        content = re.search(r"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')""", element)
        if name and content and name[1].lower() in ("tag", "url", "key_word", "keywords"):
            known[name[1].lower()] = html.unescape(content[1] or content[2] or "")
    headings = element_lines(head, "h[1-6]")
    title = next(filter(None, element_lines(head, "h1") + element_lines(head, "title")), "")
    # A page that is called like one of its later sections is named by the heading above them.
    if title in headings[1:] and headings[0]:
        title = headings[0]
    document.title = title or document.title
    return known


def element_lines(markup: str, name: str) -> list[str]:
    """What elements of a name say, each in one line without markup; name: a regular expression."""
    ends = [m.span() for m in re.finditer(rf"</{name}\s*>", markup, re.IGNORECASE)]
    lines = []
    after = 0
    for start in re.finditer(rf"<{name}\b[^<>]*>", markup, re.IGNORECASE):
        if start.start() < after:
            continue
        end = next((span for span in ends if span[0] >= start.end()), None)
        if end is None:
            break
        after = end[1]
        text = re.sub(r"<[^<>]*>", "", markup[start.end() : end[0]])
        lines.append(one_line(html.unescape(text)))
    return lines


# -- records ---------------------------------------------------------------------------------------


def read_jsonl(path: Path, problems: list[str]) -> Iterator[Document]:
    """One document a line; what is wrong with a line goes to problems."""
    number = 0
    opener = gzip.open if path.name.lower().endswith(".gz") else open
    try:
        with opener(path, "rb") as file:
            for number, line in enumerate(iter(lambda: file.readline(LARGEST + 1), b""), 1):
                if len(line) > LARGEST:
                    # Of a packed file nobody knows how much more there is.
                    problem(problems, f"{path}:{number}: larger than {LARGEST >> 20} MiB")
                    return
                if not line.strip():
                    continue
                try:
                    yield record(line, f"{path}:{number}", path)
                except BadInput as error:
                    problem(problems, str(error))
    except (OSError, EOFError, zlib.error) as error:
        problem(problems, f"{path}:{number + 1}: {getattr(error, 'strerror', None) or error}")


def record(line: bytes, where: str, path: Path) -> Document:
    try:
        fields = json.loads(decode(line, str(path), int(where.rpartition(":")[2])))
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{where}: not JSON: {error}") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        raise BadInput(f'{where}: not an object with a "text"')
    identity = fields.pop("_id", None)
    if not isinstance(identity, str | int) or identity == "":
        raise BadInput(f'{where}: has no "_id"')
    if any(has_nul(value) for value in fields.values()):
        raise BadInput(f"{where}: contains a NUL character or half of a surrogate pair")
    document = Document(where, str(identity), "", fields.pop("text"))
    document.format = fields.pop("format", "text")
    apply(document, fields)
    return document


def has_nul(value: Any) -> bool:
    if isinstance(value, str):
        return any(c == "\0" or "\ud800" <= c <= "\udfff" for c in value)
    if isinstance(value, dict):
        return any(has_nul(part) for pair in value.items() for part in pair)
    return isinstance(value, list) and any(map(has_nul, value))


# -- the database ----------------------------------------------------------------------------------


def problem(problems: list[str], text: str) -> None:
    problems.append(text)
    say(text)


def batches(source: Iterable[Document]) -> Iterator[list[Document]]:
    batch: list[Document] = []
    size = 0
    for document in source:
        batch.append(document)
        size += len(document.content)
        if len(batch) >= BATCH_DOCUMENTS or size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class Ingest:
    def __init__(
        self,
        connection: psycopg.Connection,
        options: argparse.Namespace,
        connect: Callable[[], psycopg.Connection] | None = None,
    ) -> None:
        """connect: where batches may go in side by side, opens one more of options.jobs."""
        self.connection = connection
        self.options = options
        self.connect = connect
        self.connections = [connection]
        self.free: queue.SimpleQueue[psycopg.Connection] = queue.SimpleQueue()
        self.free.put(connection)
        self.stopped = False
        self.counting = threading.Lock()
        self.problems: list[str] = []
        self.skipped = Skipped()
        # What there is under the name of each document, whether or not it could be read.
        self.seen: dict[str, str] = {}
        self.all_seen = True
        self.new = self.changed = self.done = self.removed = self.images = 0
        self.start = self.reported = time.monotonic()

    def run(self) -> None:
        with ThreadPoolExecutor(self.options.jobs if self.connect else 1) as pool:
            running: set[Future[None]] = set()
            try:
                for batch in batches(self.documents()):
                    if running and self.connect and len(self.connections) < self.options.jobs:
                        self.add_connection()
                    running.add(pool.submit(self.store, batch))
                    # One batch waits, so that no connection does while files are read.
                    if len(running) > len(self.connections):
                        running = self.settled(running, FIRST_COMPLETED)
                self.settled(running, ALL_COMPLETED)
            except BaseException:
                self.stopped = True
                pool.shutdown(wait=False, cancel_futures=True)
                for connection in self.connections:
                    connection.cancel_safe()
                raise
        self.skipped.tell()
        if self.options.mirror:
            self.remove_gone()
        if self.done > 1:
            # A load lets more wait, and who ended while another was packing left what it wrote.
            self.connection.execute("call recall.compact(%s)", [self.options.product])

    def add_connection(self) -> None:
        self.connections.append(self.connect())
        self.free.put(self.connections[-1])
        # Each has a processor of its own; a second process for its texts would only take turns.
        self.connections[-1].execute("set max_parallel_workers_per_gather = 0")

    def settled(self, running: set[Future[None]], until: str) -> set[Future[None]]:
        """Those that are still running; raises what one of the others raised."""
        done, still = wait(running, return_when=until)
        for future in done:
            future.result()
        if time.monotonic() - self.reported > REPORT_SECONDS:
            self.reported = time.monotonic()
            speed = self.done / (self.reported - self.start)
            say(f"{self.done} documents, {speed:.0f} a second")
        return still

    def store(self, batch: list[Document]) -> None:
        connection = self.free.get()
        try:
            # In one order, so that two sessions with the same documents do not lock in a circle.
            batch.sort(key=lambda d: d.external_id.encode())
            self.put_in(connection, batch)
        except psycopg.Error:
            if connection.broken or self.stopped:
                raise
            self.one_by_one(connection, batch)
        finally:
            self.free.put(connection)

    def documents(self) -> Iterator[Document]:
        """Of all paths. One of a name may not silently take the place of another."""
        with files.Converter() as converter:
            for path in self.options.paths:
                try:
                    for file, name in files_of(path, self.skipped):
                        if is_jsonl(file):
                            failed = len(self.problems)
                            for document in read_jsonl(file, self.problems):
                                if self.is_first(document.external_id, document.source):
                                    yield self.placed(document)
                            self.all_seen &= failed == len(self.problems)
                            continue
                        if not self.is_first(name, str(file)):
                            continue
                        try:
                            document = read_file(file, name, converter)
                        except BadInput as error:
                            problem(self.problems, str(error))
                            continue
                        if FORMATS.get(file.suffix.lower()) in ("markdown", "html"):
                            home = path if path.is_dir() else path.parent
                            document.folders = (file.parent, home)
                        if self.options.base_url and not document.url:
                            base = self.options.base_url.rstrip("/")
                            document.url = f"{base}/{quote(name)}"
                        yield self.placed(document)
                except BadInput as error:
                    self.all_seen = False
                    problem(self.problems, str(error))

    def is_first(self, name: str, source: str) -> bool:
        before = self.seen.setdefault(name, source)
        if before != source:
            problem(self.problems, f"{source}: '{name}' is {before} already")
        return before == source

    def placed(self, document: Document) -> Document:
        if self.options.prefix:
            document.external_id = f"{self.options.prefix}/{document.external_id}"
        return document

    def remove_gone(self) -> None:
        """Documents of this product and prefix that no file or line stands for any more."""
        if not self.all_seen or not self.seen:
            say("nothing is removed: " + (
                "not all of the paths could be read" if self.seen else "no file was found"
            ))  # fmt: skip
            return
        start = f"{self.options.prefix}/"
        rows = self.connection.execute(
            "select external_id from recall.document"
            " where product_name = %s and starts_with(external_id, %s)",
            [self.options.product, start],
        ).fetchall()
        gone = sorted({name for (name,) in rows if name.removeprefix(start) not in self.seen},
                      key=str.encode)  # fmt: skip
        for place in range(0, len(gone), BATCH_DOCUMENTS):
            with self.connection.transaction():
                for name in gone[place : place + BATCH_DOCUMENTS]:
                    row = self.connection.execute(
                        "select recall.delete_document(%s, p_external_id => %s)",
                        [self.options.product, name],
                    ).fetchone()
                    self.removed += bool(row and row[0])

    def one_by_one(self, connection: psycopg.Connection, batch: list[Document]) -> None:
        """The batch was rolled back: again, each on its own, to name those that fail."""
        for document in batch:
            try:
                self.put_in(connection, [document])
            except (psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedObject):
                raise
            except psycopg.Error as error:
                if connection.broken or self.stopped:
                    raise
                problem(self.problems, f"{document.source}: {error.diag.message_primary or error}")

    def put_in(self, connection: psycopg.Connection, batch: list[Document]) -> None:
        """All or none, and counts: what a transaction writes has its time."""
        for document in batch:
            if len(document.content) > SLOW_CHARACTERS:
                say(f"{document.source}: {len(document.content) / 1e6:.0f} million characters")
        with connection.transaction():
            if len(batch) == 1:
                # Its errors are told by the names of its fields.
                fields = self.fields(batch[0])
                given = fields | {
                    "metadata": Jsonb(fields["metadata"]), "product": self.options.product
                }  # fmt: skip
                rows = connection.execute(ONE, given, prepare=True)
            else:
                given = Jsonb([self.fields(document) for document in batch], dumps=as_json)
                connection.execute(LOAD)
                rows = connection.execute(
                    "select recall.ingest_documents(%s, %s)", [self.options.product, given]
                )
            ids = [id for (id,) in rows]
            row = connection.execute(
                "select count(*) filter (where created = now()), count(*) filter (where"
                " created < now() and modified = now()) from recall.document where id = any(%s)",
                [ids],
            ).fetchone()
            kept = self.store_images(connection, batch)
        with self.counting:
            self.new += row[0]
            self.changed += row[1]
            self.done += len(batch)
            self.images += kept

    def store_images(self, connection: psycopg.Connection, batch: list[Document]) -> int:
        """The bytes of image files that documents show, where they are not those of before."""
        folders = {d.external_id: d.folders for d in batch if d.folders is not None}
        rows = connection.execute(
            "select d.external_id, i.id, i.url, i.content_hash from recall.image as i"
            " inner join recall.document as d on i.product_id = d.product_id and i.doc_id = d.id"
            " where d.product_name = %s and d.external_id = any(%s) and i.url is not null"
            " order by i.id",
            [self.options.product, list(folders)],
        ).fetchall()
        kept = 0
        for name, id, url, known in rows:
            if not images.is_local(url):
                continue
            try:
                content = images.read(url, *folders[name])
                if hashlib.sha256(content).digest() != known:
                    with connection.transaction():
                        connection.execute(
                            "select recall.store_image(%s, %s, %s)",
                            [self.options.product, id, content],
                        )
                    kept += 1
            except images.NotRead as error:
                self.skipped.add(str(error), Path(name, url))
            except psycopg.errors.InvalidParameterValue:
                self.skipped.add("an image that is no PNG, JPEG, GIF or WebP", Path(name, url))
        return kept

    def fields(self, document: Document) -> dict[str, Any]:
        """What recall.ingest_document calls its arguments."""
        fields = vars(document) | {
            "tag": document.tag or self.options.tag,
            "max_chars": self.options.max_chars,
            "overlap": self.options.overlap,
        }
        del fields["source"], fields["folders"]
        return fields


def check_schema(connection: psycopg.Connection, url: str, is_own: bool) -> None:
    """The embedded database is migrated by itself; of another it is said how."""
    row = connection.execute("select to_regclass('recall.document') is not null").fetchone()
    if row and row[0]:
        return
    if is_own:
        demo.migrate(url)
        return
    raise ServerError(
        "this database has no pgrecall yet; as its owner run"
        " DATABASE_URL=… alembic upgrade head, or psql -f dist/pgrecall--X.sql"
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/ingest",
        description="Puts documents into a product. The same files again change nothing.",
    )
    parser.add_argument("--product", default="default", help="made where it is not there")
    parser.add_argument("--tag", help="for documents that name none themselves")
    parser.add_argument("--base-url", metavar="URL", help="a file's link is this and its name")
    parser.add_argument("--prefix", metavar="NAME", help="external ids begin with it and a slash")
    parser.add_argument("--mirror", action="store_true",
                        help="removes what has the prefix and no file any more")  # fmt: skip
    parser.add_argument("--max-chars", type=int, help="characters a chunk; default: the product's")
    parser.add_argument("--overlap", type=int, help="default: the product's")
    parser.add_argument("--jobs", type=int, default=min(os.cpu_count() or 1, 4), metavar="N",
                        help="connections that write side by side; default: the processors, 4"
                             " at most")  # fmt: skip
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    options = parser.parse_args()
    options.prefix = (options.prefix or "").strip("/")
    if options.mirror and not options.prefix:
        parser.error("--mirror needs --prefix NAME, so that it removes nothing of other sources")
    if options.jobs < 1:
        parser.error("--jobs: must be 1 or more")
    url = database_url(options.database_url)
    is_own = not options.database_url and not os.environ.get("DATABASE_URL")
    with ExitStack() as stack:

        def connect() -> psycopg.Connection:
            return stack.enter_context(
                psycopg.connect(url, autocommit=True, application_name="pgrecall ingest")
            )

        connection = connect()
        check_schema(connection, url, is_own)
        ingest = Ingest(connection, options, connect)
        ingest.run()
    failed = len(ingest.problems)
    same = ingest.done - ingest.new - ingest.changed
    counts = [f"{ingest.new} new", f"{ingest.changed} changed", f"{same} unchanged"]
    if options.mirror:
        counts.append(f"{ingest.removed} removed")
    if ingest.images:
        counts.append(f"{ingest.images} images read")
    say(
        f"{ingest.done} documents in product '{options.product}': {', '.join(counts)}"
        + (f"; {failed} bad file{'s' if failed > 1 else ''} or line{'s' if failed > 1 else ''}"
           if failed else "")
    )  # fmt: skip
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
