"""scripts/ingest: files of other programs, what of them is kept, and files made to do harm."""

import codecs
import email.message
import html
import io
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from pgrecall import convert, files
from pgrecall.server import say

ROOT = Path(__file__).resolve().parents[3]
PAGES = [path for folder in ("docs", "handbook") for path in (ROOT / folder).rglob("*.md")]
SOURCES = sorted(PAGES, key=lambda path: (-path.stat().st_size, path))[:20]
# Where lines break, and so how tables look, should not depend on what Debian only recommends.
FONTS = """<?xml version="1.0"?>
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><glob>*/liberation*</glob></rejectfont></selectfont>
</fontconfig>
"""
SUFFIXES = ["docx", "pptx", "epub", "pdf", "xlsx", "eml"]


def ingest(url: str, *arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pgrecall.ingest", *map(str, arguments)],
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT / "scripts"), "DATABASE_URL": url} | variables,
        capture_output=True,
        text=True,
        timeout=300,
    )


def need(*programs: str) -> None:
    missing = [name for name in programs if shutil.which(name) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"CI needs {', '.join(missing)}")
    if missing:
        pytest.skip(f"{', '.join(missing)} makes the files of this test, and is not installed")


def run(*command: object, **options) -> str:
    return subprocess.run(
        list(map(str, command)), check=True, capture_output=True, text=True, timeout=300, **options
    ).stdout


def office(folder: Path, kind: str, infilter: str, files: list[Path]) -> None:
    """LibreOffice, with a profile of its own: two of it may run at once."""
    profile = folder / "profile"
    profile.mkdir(exist_ok=True)
    (profile / "fonts.conf").write_text(FONTS)
    run("soffice", f"-env:UserInstallation=file://{profile}", "--headless",
        f"--infilter={infilter}", "--convert-to", kind, "--outdir", folder, *files,
        env=os.environ | {"FONTCONFIG_FILE": profile / "fonts.conf"})  # fmt: skip


def name_of(source: Path) -> str:
    return f"{source.parent.name}-{source.stem}"


def body(source: Path) -> str:
    return source.read_text()


def rows_of(markdown: str) -> list[list[str]]:
    """Cells of the tables of a Markdown text without fences."""
    text = re.sub(r"(?ms)^```.*?^```", "", markdown)
    rows = re.findall(r"(?m)^\|(.+)\|\s*$", text)
    return [
        [cell.strip() for cell in re.split(r"(?<!\\)\|", row)]
        for row in rows
        if not re.fullmatch(r"[\s|:-]+", row)
    ]


@pytest.fixture(scope="session")
def made(tmp_path_factory) -> Path:
    """Twenty files of each kind, made by pandoc, LibreOffice and Python's email package."""
    need("pandoc", "soffice")
    folder = tmp_path_factory.mktemp("files")
    for name in [*SUFFIXES, "html", "csv"]:
        (folder / name).mkdir()
    for source in SOURCES:
        for kind in ("docx", "pptx", "epub"):
            run("pandoc", "-f", "gfm", source, "-o", folder / kind / f"{name_of(source)}.{kind}")
        page = run("pandoc", "-f", "gfm", "-t", "html", source)
        page = page.replace("<table", '<table border="1"')
        page = f"<html><body>{page}</body></html>"
        (folder / "html" / f"{name_of(source)}.html").write_text(page)
        rows = rows_of(body(source)) or [["Name", "Value"], [name_of(source), "1"]]
        lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
        (folder / "csv" / f"{name_of(source)}.csv").write_text("\n".join(lines))
        message = email.message.EmailMessage()
        message["From"], message["To"] = "Anna <anna@example.org>", "list@example.org"
        message["Subject"] = f"Notes: {name_of(source)} 備份"
        message.set_content(run("pandoc", "-f", "gfm", "-t", "plain", source))
        message.add_alternative(page, subtype="html")
        message.add_attachment(b"x", "application", "zip", filename="logs.zip")
        (folder / "eml" / f"{name_of(source)}.eml").write_bytes(bytes(message))
    office(folder / "pdf", "pdf:writer_pdf_Export", "HTML (StarWriter)",
           sorted((folder / "html").iterdir()))  # fmt: skip
    office(
        folder / "xlsx", "xlsx", "CSV:44,34,76,1,,0,true,false", sorted((folder / "csv").iterdir())
    )
    for name in ("pdf", "xlsx"):
        shutil.rmtree(folder / name / "profile", ignore_errors=True)
    return folder


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


# Words, headings and whole rows of tables kept, at least. In a narrow column of a PDF long words
# are cut.
LEAST = {
    "docx": (0.995, 0.99, 0.98),
    "pptx": (0.99, 0.95, 0.99),
    "epub": (0.995, 0.99, 0.98),
    "pdf": (0.98, 0.93, 0.85),
    "xlsx": (0.99, 0.0, 0.95),
    "eml": (0.995, 0.99, 0.98),
}


@pytest.mark.parametrize("kind", SUFFIXES)
def test_what_is_kept(db, db_url, made, kind):
    done = ingest(db_url, "--product", "p", made / kind)
    assert done.returncode == 0, done.stderr
    assert "20 documents in product 'p': 20 new, 0 changed, 0 unchanged" in done.stderr
    found = dict(
        db.execute(
            "select d.external_id, string_agg(substr(c.content_chunk, c.overlap + 1), ''"
            " order by c.ordinal) from recall.document as d join recall.chunk as c"
            " on c.doc_id = d.id group by d.external_id"
        ).fetchall()
    )
    paths = dict(
        db.execute(
            "select d.external_id, string_agg(array_to_string(c.heading_path, e'\\n'), e'\\n')"
            " from recall.document as d join recall.chunk as c on c.doc_id = d.id"
            " group by d.external_id"
        ).fetchall()
    )
    assert len(found) == 20
    kept: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for source in SOURCES:
        text = found[f"{name_of(source)}.{kind}"].replace("\\", "")
        if kind == "xlsx":
            reference = (made / "csv" / f"{name_of(source)}.csv").read_text()
        else:
            reference = run("pandoc", "-f", "gfm", "-t", "plain", "--wrap=none", source)
        wanted["words"] += words(reference).total()
        kept["words"] += (words(reference) & words(text)).total()
        markdown = re.sub(r"(?ms)^```.*?^```", "", body(source))
        headings = re.findall(r"(?m)^#+ (.+)$", markdown)
        path = {
            tuple(words(line)) for line in (paths[f"{name_of(source)}.{kind}"] or "").split("\n")
        }
        path |= {tuple(words(line)) for line in re.findall(r"(?m)^#+ (.+)$", text)}
        if kind in ("docx", "epub", "eml"):
            path |= {tuple(words(line)) for line in text.split("\n")}
        wanted["headings"] += len(headings)
        kept["headings"] += sum(tuple(words(heading)) in path for heading in headings)
        wanted["rows"] += len(rows_of(body(source)))
        lines = {tuple(words(line)) for line in text.split("\n") if " | " in line}
        kept["rows"] += sum(
            tuple(words(" | ".join(row) if kind == "xlsx" else run_plain(" | ".join(row)))) in lines
            for row in rows_of(body(source))
        )
    shares = tuple(kept[key] / wanted[key] for key in ("words", "headings", "rows"))
    print(kind, shares)
    assert all(share >= least for share, least in zip(shares, LEAST[kind], strict=True)), shares
    if kind in ("pdf", "pptx"):
        pages = (
            "select min(page), max(page), count(*) filter (where page is null) from recall.chunk"
        )
        first, last, without = db.execute(pages).fetchone()
        assert (first, without) == (1, 0) and last > 5
        assert db.execute(
            "select bool_and((d.metadata ->> 'pages')::integer >= c.page)"
            " from recall.document as d join recall.chunk as c on c.doc_id = d.id"
        ).fetchone() == (True,)
    if kind == "eml":
        assert db.execute(
            "select title, metadata ->> 'from', metadata -> 'attachments' from recall.document"
            " order by external_id = %s desc limit 1",
            [f"{name_of(SOURCES[0])}.eml"],
        ).fetchone() == (
            f"Notes: {name_of(SOURCES[0])} 備份",
            "Anna <anna@example.org>",
            ["logs.zip"],
        )
        assert "attachment logs.zip is not read" in done.stderr
    again = ingest(db_url, "--product", "p", made / kind)
    assert "20 documents in product 'p': 0 new, 0 changed, 20 unchanged" in again.stderr


def test_tables_without_lines(made, tmp_path):
    """As LibreOffice draws them: cells that wrap, in the middle of their row, close together."""
    for source in SOURCES[:8]:
        page = (made / "html" / f"{name_of(source)}.html").read_text()
        (tmp_path / f"{name_of(source)}.html").write_text(page.replace(' border="1"', ""))
    office(tmp_path, "pdf:writer_pdf_Export", "HTML (StarWriter)", sorted(tmp_path.iterdir()))
    wanted = kept = 0
    with files.Converter() as converter:
        for source in SOURCES[:8]:
            text = converter.convert(tmp_path / f"{name_of(source)}.pdf")["text"].replace("\\", "")
            lines = {tuple(words(line)) for line in text.split("\n") if " | " in line}
            rows = [tuple(words(run_plain(" | ".join(row)))) for row in rows_of(body(source))]
            wanted += len(rows)
            kept += sum(row in lines for row in rows)
    print(kept, wanted)
    assert kept > 0.75 * wanted, (kept, wanted)


def run_plain(row: str) -> str:
    """A row without links, code marks and escapes."""
    row = re.sub(r"\[([^\[\]]*)\]\([^()]*\)", r"\1", row)
    return html.unescape(re.sub(r"[`*\\]", "", row))


def test_manuals_of_debian(db, db_url, tmp_path):
    """PDF as TeX and others make it, against pdftotext; each word on its page."""
    need("pdftotext")
    found = [p for p in Path("/usr/share/doc").rglob("*.pdf") if p.stat().st_size < 3_000_000][:20]
    if not found:
        pytest.skip("no package has put a PDF below /usr/share/doc")
    for path in found:
        shutil.copy(path, tmp_path / path.name)
    done = ingest(db_url, "--product", "p", tmp_path)
    assert done.returncode == 0, done.stderr
    for path in found:
        pages = run("pdftotext", path, "-").split("\f")
        rows = db.execute(
            "select c.page, substr(c.content_chunk, c.overlap + 1) from recall.chunk as c"
            " join recall.document as d on d.id = c.doc_id where d.external_id = %s",
            [path.name],
        ).fetchall()
        reference = sum(map(words, pages), Counter())
        text = sum((words(content) for _, content in rows), Counter())
        assert (reference & text).total() > 0.93 * reference.total(), path
        # A chunk may go on to the next page or two.
        right = sum(
            (words(content) & sum(map(words, pages[page - 1 : page + 2]), Counter())).total()
            for page, content in rows
        )
        assert right > 0.95 * text.total(), path


# -- a PDF of one's own ----------------------------------------------------------------------------


def write_pdf(path: Path, pages: list[list[str]], stream_filter: bytes | None = None) -> None:
    """Helvetica, a line of text each; with a filter the pages are its bytes as they are."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>"
        % (len(pages), b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(len(pages)))),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for n, lines in enumerate(pages):
        moves = "".join(f"1 0 0 1 50 {780 - 16 * at} Tm ({line}) Tj\n"
                        for at, line in enumerate(lines))  # fmt: skip
        data = stream_filter or f"BT /F1 11 Tf\n{moves}ET".encode("latin-1")
        extra = b"/Filter/FlateDecode" if stream_filter else b""
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 842]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>>>" % (5 + 2 * n)
        )
        objects.append(b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), extra, data))
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    path.write_bytes(out.getvalue())


def test_five_hundred_pages(db, db_url, tmp_path):
    numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    pages = [
        [f"Page about {' '.join(numbers[int(d)] for d in str(n))} and marker{n}."]
        + [f"Line {at} of a page says that word{(n * 37 + at) % 997} follows." for at in range(40)]
        for n in range(1, 501)
    ]
    write_pdf(tmp_path / "long.pdf", pages)
    done = ingest(db_url, "--product", "p", "--base-url", "https://example.org/f/", tmp_path)
    assert done.returncode == 0, done.stderr
    assert re.search(r"long\.pdf: page \d+ of 500\n", done.stderr)
    hit = db.execute(
        "select page, url from recall.search('marker321', 'p', 1, p_strategy => null)"
    ).fetchone()
    assert hit in [(page, "https://example.org/f/long.pdf") for page in (320, 321)]
    assert db.execute("select max(page) from recall.chunk").fetchone() == (500,)
    source = db.execute(
        "select s from recall.answer('What does the page about marker321 say?', 'p') as a,"
        " unnest(a.parts) as p, jsonb_array_elements(p.sources) as s limit 1"
    ).fetchone()[0]
    assert source["page"] in (320, 321, 322)


# -- files made to do harm -------------------------------------------------------------------------


def zipped(path: Path, members: dict[str, bytes], level: int = 9) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    b'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
    b'package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/'
    b'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELS = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    b'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/'
    b'2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)


def document_xml(text: bytes, start: bytes = b"") -> bytes:
    return (
        b'<?xml version="1.0"?>' + start + b'<w:document xmlns:w="http://schemas.openxmlformats.org'
        b'/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>' + text
        + b"</w:t></w:r></w:p></w:body></w:document>"
    )  # fmt: skip


def docx(path: Path, document: bytes) -> None:
    zipped(path, {"[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/document.xml": document})


LAUGHS = b"<!DOCTYPE x [<!ENTITY a0 'ha'>%s]>" % b"".join(
    b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10)
)


def test_damaged_encrypted_and_hostile_files(db, db_url, tmp_path):
    import zlib

    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("a secret outside")
    secret = (tmp_path / "secret.txt").as_uri().encode()
    write_pdf(folder / "good.pdf", [["A good page."]])
    good = (folder / "good.pdf").read_bytes()
    docx(folder / "good.docx", document_xml(b"A good &amp; whole document's text"))
    (folder / "cut.pdf").write_bytes(good[:200])
    (folder / "noise.pdf").write_bytes(os.urandom(5000))
    write_pdf(folder / "images.pdf", [[]])
    (folder / "cut.docx").write_bytes((folder / "good.docx").read_bytes()[:300])
    (folder / "empty.xlsx").write_bytes(b"")
    (folder / "old.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))
    (folder / "noise.eml").write_bytes(os.urandom(100))
    docx(folder / "laughs.docx", document_xml(b"&a9;", LAUGHS))
    docx(folder / "utf16.docx", document_xml(b"&a9;", LAUGHS).decode().replace(
        '"1.0"', '"1.0" encoding="utf-16"').encode("utf-16"))  # fmt: skip
    # The document type stands behind more than any check reads at once.
    docx(folder / "behind.docx",
         document_xml(b"&a9;", b"<!--" + b" " * 200_000 + b"-->" + LAUGHS))  # fmt: skip
    docx(folder / "outside.docx",
         document_xml(b"&x;", b'<!DOCTYPE x [<!ENTITY x SYSTEM "%s">]>' % secret))  # fmt: skip
    zipped(folder / "laughs.epub", {"META-INF/container.xml": LAUGHS + b"<x>&a9;</x>"})
    zipped(folder / "climbs.epub", {
        "META-INF/container.xml": b"<c><rootfile full-path='a.opf'/></c>",
        "a.opf": b"<p><manifest><item id='i' href='../../../../%s' media-type='text/html'/>"
                 b"</manifest><spine><itemref idref='i'/></spine></p>"
                 % str(tmp_path / "secret.txt").encode(),
    })  # fmt: skip
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(6):
            archive.writestr(f"xl/{n}.xml", bytes(100 << 20))
    (folder / "bomb.xlsx").write_bytes(bomb.getvalue())
    # The header says little, the stream unpacks to much.
    pack = zlib.compressobj(9)
    stream = b"".join(pack.compress(b"BT " + b" " * (1 << 20)) for _ in range(4096)) + pack.flush()
    write_pdf(folder / "bomb.pdf", [["x"]], stream)
    docx(folder / "deep.docx", document_xml(b"<w:r>" * 200_000 + b"</w:r>" * 200_000))
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "linked").symlink_to(tmp_path)
    (folder / "loop.md").symlink_to("loop.md")
    os.mkfifo(folder / "pipe.txt")
    (folder / "photo.tiff").write_bytes(b"\xff\xd8")
    locked = shutil.which("qpdf") is not None
    if locked:
        run("qpdf", "--encrypt", "u", "o", "256", "--", folder / "good.pdf", folder / "locked.pdf")
    done = ingest(db_url, "--product", "p", folder)
    assert done.returncode == 1
    told = {
        "cut.pdf": "damaged", "noise.pdf": "damaged", "images.pdf": "no text",
        "cut.docx": "damaged",
        "empty.xlsx": "damaged", "old.docx": "encrypted", "noise.eml": "damaged",
        "laughs.docx": "defines entities", "utf16.docx": "defines entities",
        "behind.docx": "defines entities",
        "outside.docx": "defines entities", "laughs.epub": "damaged", "climbs.epub": "damaged",
        "bomb.xlsx": "unpacks to 600 MiB", "bomb.pdf": "", "deep.docx": "",
    } | ({"locked.pdf": "encrypted"} if locked else {})  # fmt: skip
    for name, reason in told.items():
        assert re.search(rf"{name}: .*{reason}", done.stderr), (name, done.stderr)
    assert "skipped, a link that leads out of the folder: 2 (link.txt, linked)" in done.stderr
    assert "skipped, .tiff is not read: 1 (photo.tiff)" in done.stderr
    assert "skipped, no regular file: 2 (loop.md, pipe.txt)" in done.stderr
    assert "Traceback" not in done.stderr
    assert (
        f"2 documents in product 'p': 2 new, 0 changed, 0 unchanged; {len(told)} bad" in done.stderr
    )
    chunks = db.execute("select content_chunk from recall.chunk order by id").fetchall()
    assert [text.strip() for (text,) in chunks] == [
        "A good & whole document's text",
        "A good page.",
    ]


def python(program: str, *arguments: object, **variables: str):
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT / "scripts")} | variables,
        capture_output=True,
        text=True,
        timeout=300,
    )


def a_message(path: Path, name: str = "Tea") -> Path:
    path.write_text(f"From: a@example.org\nSubject: {name}\n\nGreen.\n")
    path.chmod(0o600)
    return path


def test_a_converter_reaches_no_service(tmp_path):
    """No address, no socket in a folder, no program, no other process, not even by a signal."""
    with files.Converter() as converter:
        assert converter.convert(a_message(tmp_path / "a.eml"))["title"] == "Tea"
        status = Path(f"/proc/{converter.process.pid}/status").read_text()
        assert re.search(r"Seccomp:\s2\n", status)
    tries = {
        "network": "import socket; socket.create_connection((sys.argv[1], int(sys.argv[2])), 5)",
        "folder": "import socket; socket.socket(socket.AF_UNIX).connect(sys.argv[3])",
        "program": "import subprocess; subprocess.run(['true'], check=True)",
        "signal": "import os; os.kill(os.getppid(), 0)",
        "process": "import os; os.close(os.pidfd_open(os.getppid()));"
        " import ctypes; c = ctypes.CDLL(None, use_errno=True);"
        " c.ptrace(0x4206, os.getppid(), 0, 0) == 0 and c.ptrace(17, os.getppid(), 0, 0);"
        " e = ctypes.get_errno(); e and sys.exit(os.strerror(e))",
    }
    leave = "from pgrecall import convert; assert convert.in_reach() == ''; "
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket(socket.AF_UNIX) as local:
        local.bind(str(tmp_path / "s"))
        local.listen()
        where = [*server.getsockname(), tmp_path / "s"]
        for name, attempt in tries.items():
            for barrier, told in (("", ""), (leave, "Operation not permitted")):
                if name == "process" and not barrier:
                    # Whether the kernel lets anybody trace is its own affair.
                    continue
                said = python("import sys; " + barrier + attempt, *where).stderr
                assert told in said if told else said == "", (name, said)


# prctl and unshare, by the machine.
CALLS = {"x86_64": (157, 272), "aarch64": (167, 97)}


@pytest.mark.parametrize(("refused", "reach"), [
    (1, "sockets of this machine's services"), (2, "the network"),
])  # fmt: skip
def test_a_barrier_that_is_missing_is_said_once(db, db_url, tmp_path, refused, reach):
    """In a process that may not ask for one, as in many a container."""
    if platform.machine() not in CALLS:
        pytest.skip("its calls are not known here")
    leave = "from pgrecall import convert; assert convert.leave_network()"
    if refused == 1 and python(leave).returncode:
        pytest.skip("the kernel gives a process here no network of its own")
    for name in "ab":
        a_message(tmp_path / f"{name}.eml", name)
    done = python(
        "import os, sys; from pgrecall import convert;"
        f" assert convert.refuse_calls({list(CALLS[platform.machine()][:refused])});"
        " os.execv(sys.executable, [sys.executable, '-m', 'pgrecall.ingest', *sys.argv[1:]])",
        "--product", "p", tmp_path, DATABASE_URL=db_url,
    )  # fmt: skip
    assert f"converted without a barrier: {reach}, " in done.stderr
    assert done.stderr.count("without a barrier") == 1
    assert "2 new" in done.stderr
    done = ingest(db_url, "--product", "p", tmp_path)
    assert "without a barrier" not in done.stderr
    assert "2 unchanged" in done.stderr


def pdf_line(text: str, top: float, size: float, bold: bool, code: bool) -> dict:
    place = {"top": top, "bottom": top + size, "x0": 50, "x1": 300}
    return place | {"text": text, "size": size, "bold": bold, "code": code}


def drawn(*parts: tuple[str, float, float]) -> list[dict]:
    """Lines of one part each: a text, its left end and its top."""
    lines = []
    for text, x0, top in parts:
        line = pdf_line(text, top, 10, False, False) | {"x0": x0, "x1": x0 + 5 * len(text)}
        lines.append(line | {"cells": [{key: line[key] for key in ("text", "x0", "x1")}]})
    return lines


def test_tables_by_the_places_of_their_cells():
    """Wrapped cells, one in the middle of its row, an empty one; no list, no contents, no text in
    two columns."""
    lines = drawn(
        ("Before.", 50, 0),
        ("Name", 50, 40), ("Does", 150, 40), ("Since", 300, 40),
        ("steep", 50, 66), ("pours the water and", 150, 60), ("waits", 150, 71), ("1.0", 300, 66),
        ("boil_the_water", 50, 90), ("_again", 50, 101), ("heats it", 150, 90), ("After.", 50, 150),
    )  # fmt: skip
    before, found, after = convert.with_tables(lines)
    assert (before["text"], after["text"]) == ("Before.", "After.")
    assert found["table"].split("\n") == [
        "| Name | Does | Since |", "| --- | --- | --- |",
        "| steep | pours the water and waits | 1.0 |",
        "| boil_the_water_again | heats it |  |",
    ]  # fmt: skip
    tops = range(0, 75, 15)
    for lines in (
        drawn(*[(text, x0, top) for top in tops for text, x0 in (("1.", 50), ("Tea.", 90))]),
        drawn(
            *[(text, x0, top) for top in tops for text, x0 in (("Tea", 50), (". . . . . 7", 90))]
        ),
        drawn(*[("A line of it", x0, top) for x0 in (50, 200) for top in tops]),
        drawn(*[(text, x0, top) for top in tops[:2] for text, x0 in (("Tea", 50), ("2 min", 90))]),
    ):
        assert convert.with_tables(lines) == lines


def test_headings_in_the_letters_of_code():
    """As the names of functions in a manual; what is bold amid code is code."""
    lines = [
        pdf_line("Streams", 0, 20, True, False),
        pdf_line("stream.read(size)", 40, 13, True, True),
        *[pdf_line("Reads what there is and waits for more.", 60 + 14 * n, 12, False, False)
          for n in range(9)],
        pdf_line("closed", 220, 9, True, True),
        pdf_line("const stream = open(file);", 240, 10, False, True),
        pdf_line("return", 251, 10, True, True),
        *[pdf_line("stream.push(chunk_of_the_file);", 262 + 11 * n, 10, False, True)
          for n in range(4)],
    ]  # fmt: skip
    blocks = convert.page_blocks(lines, convert.heading_levels([lines]))
    assert [b for b in blocks if b.startswith("#")] == [
        "# Streams", "# stream.read(size)", "# closed",
    ]  # fmt: skip
    assert "\nreturn\n" in blocks[-1]


def test_headings_smaller_than_the_text():
    """The lowest ones of HTML, in bold; not what is small in bold all over."""
    text = "Reads what there is and waits for more."
    lines = [pdf_line("Event: end", 0, 10, True, False)]
    lines += [pdf_line(text, 20 + 14 * n, 12, False, False) for n in range(9)]
    assert convert.page_blocks(lines, convert.heading_levels([lines]))[0] == "## Event: end"
    lines += [pdf_line(text, 200 + 14 * n, 10, True, False) for n in range(9)]
    assert "Event: end" in convert.page_blocks(lines, convert.heading_levels([lines]))[0][:10]


def test_headings_within_slides(tmp_path):
    """A line in bold above others; where all are, it is but the slide's style."""
    from pptx import Presentation

    made = Presentation()
    for texts in (
        ["*Green", "Steep it.", "For long.", "*Black.", "Boil."],
        ["*One", "*Two"],
        ["*A"],
    ):
        slide = made.slides.add_slide(made.slide_layouts[1])
        slide.shapes.title.text = "Teas"
        frame = slide.placeholders[1].text_frame
        for n, text in enumerate(texts):
            paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
            run = paragraph.add_run()
            run.text, run.font.bold = text.removeprefix("*"), text.startswith("*") or None
    made.save(tmp_path / "a.pptx")
    with files.Converter() as converter:
        text = converter.convert(tmp_path / "a.pptx")["text"]
    assert text.split("\n\n\f") == [
        "# Teas\n\n## Green\n\n- Steep it.\n- For long.\n- Black.\n- Boil.",
        "# Teas\n\n- One\n- Two", "# Teas\n\nA", "",
    ]  # fmt: skip


def test_a_paragraph_over_an_empty_page_keeps_its_pages(tmp_path):
    ends = ["water boils in it.", "", "Another one."]
    write_pdf(tmp_path / "a.pdf", [["The kettle whistles while the"], [], [], ends, ["Last."]])
    with files.Converter() as converter:
        text = converter.convert(tmp_path / "a.pdf")["text"]
    assert text.split("\f") == [
        "The kettle whistles while the", "", "", "water boils in it.\n\nAnother one.\n\n",
        "Last.\n\n", "",
    ]  # fmt: skip


SHEET = (
    b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/'
    b'main"><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>'
)


def test_files_of_little_that_want_much(tmp_path, monkeypatch):
    """Empty rows by the million, other parsers' encodings, attachments without end, hours."""
    import openpyxl

    book = openpyxl.Workbook()
    book.create_sheet()
    book.create_sheet()
    book.save(tmp_path / "plain.xlsx")
    with zipfile.ZipFile(tmp_path / "plain.xlsx") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members |= {name: SHEET for name in members if name.startswith("xl/worksheets/sheet")}
    zipped(tmp_path / "rows.xlsx", members)
    for encoding in ("gb18030", "utf-7", "ebcdic-us"):
        foreign = document_xml(b"x", LAUGHS).replace(
            b'"1.0"', b'"1.0" encoding="%s"' % encoding.encode()
        )
        docx(tmp_path / f"{encoding}.docx", foreign)
    message = email.message.EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "Many \x1b[2J"
    message.set_content("Green.")
    for n in range(200):
        message.add_attachment(b"x", "application", "zip", filename=f"{n}\x1b[2J.zip")
    (tmp_path / "many.eml").write_bytes(bytes(message))
    write_pdf(tmp_path / "long.pdf", [["x"]] * 30)
    with files.Converter() as converter:
        with pytest.raises(files.Unreadable, match="more than 2,000,000 cells"):
            converter.convert(tmp_path / "rows.xlsx")
        for encoding in ("gb18030", "utf-7", "ebcdic-us"):
            with pytest.raises(files.Unreadable, match="damaged|defines entities"):
                converter.convert(tmp_path / f"{encoding}.docx")
        many = converter.convert(tmp_path / "many.eml")
        assert len(many["metadata"]["attachments"]) == 51
        monkeypatch.setattr(files, "LONGEST", 0)
        with pytest.raises(files.Unreadable, match="takes longer than"):
            converter.convert(tmp_path / "long.pdf")


def test_what_is_printed(capsys):
    """What is missing, once a run; names, which are anybody's, without what a terminal obeys."""
    for reach in ("", "all", "all"):
        files.warn_of(reach)
    assert capsys.readouterr().err.count("barrier: all") == 1
    say("a\x1b[2Jb\rc\x9bd\ne")
    assert capsys.readouterr().err == "pgrecall: a�[2Jb�c�d\ne\n"


# -- encodings -------------------------------------------------------------------------------------

TAIWAN = "資料庫的備份與還原是每一位管理員的工作。請先檢查磁碟空間,再執行備份指令。"
CHINA = "数据库的备份与恢复是每一位管理员的工作。请先检查磁盘空间,再执行备份命令。"
FRANCE = "La sauvegarde est exécutée chaque nuit; vérifiez d'abord l'espace libre à côté."
GERMANY = "Die Größe wächst täglich. Prüfen Sie zuerst, ob für die Übertragung Platz bleibt."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (TAIWAN, "big5"), (CHINA, "gb18030"), (CHINA, "gbk"), (FRANCE, "latin-1"),
        (GERMANY, "latin-1"), ("café au lait", "latin-1"), (TAIWAN, "utf-16"),
        (FRANCE, "utf-16"), (CHINA, "utf-16-le"),
        (TAIWAN, "utf-16-be"), (GERMANY, "utf-16-le"), (GERMANY, "utf-32"),
        ("データベースのバックアップは毎晩実行されます。", "shift_jis"),
        ("Резервное копирование выполняется каждую ночь.", "koi8_r"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("copies", [1, 30])
def test_encodings(text, encoding, copies):
    whole = "\n".join([text] * copies)
    assert files.decode(whole.encode(encoding))[0].removeprefix("\ufeff") == whole


def test_what_html_says_of_its_encoding():
    page = '<meta charset="gb2312"><p>备份</p>'
    assert files.decode(page.encode("gb18030"), True) == (page, "gb2312")
    page = "<meta charset=utf-99><p>naïve café déjà vu</p>"
    assert files.decode(page.encode("latin-1"), True)[0] == page


@pytest.mark.parametrize(
    "data",
    [
        ("備份與還原。" * 50).encode() + b"\xff", os.urandom(4000), codecs.BOM_UTF16_LE + b"abc",
        b"\x89PNG\r\n\x1a\n" + bytes(64),
    ],
)  # fmt: skip
def test_what_is_no_text_is_not_guessed(data):
    with pytest.raises(files.Unreadable):
        files.decode(data)


# -- mirrors and databases -------------------------------------------------------------------------


def test_mirror_removes_what_went_and_nothing_else(db, db_url, tmp_path):
    for name in ("a", "b", "c_d"):
        (tmp_path / f"{name}.md").write_text(f"# {name}\n\ntext")
    (tmp_path / "r.jsonl").write_text('{"_id":"1","text":"x"}\n{"_id":"2","text":"y"}\n')
    arguments = ["--product", "p", "--prefix", "man%", "--mirror", tmp_path]
    for product, prefix in (("p", "man"), ("p", "man%2"), ("q", "man%")):
        ingest(db_url, "--product", product, "--prefix", prefix, tmp_path)
    ingest(db_url, "--product", "p", tmp_path)
    others = (
        "select count(*) from recall.document"
        " where not (product_name = 'p' and starts_with(external_id, 'man%/'))"
    )
    count = db.execute(others).fetchone()
    done = ingest(db_url, *arguments)
    assert "5 new, 0 changed, 0 unchanged, 0 removed" in done.stderr, done.stderr
    (tmp_path / "a.md").unlink()
    (tmp_path / "b.md").write_text("# b\n\nanother text")
    (tmp_path / "c_d.md").write_bytes(b"\x89PNG\0")
    (tmp_path / "r.jsonl").write_text('{"_id":"2","text":"y"}\n{bad\n')
    done = ingest(db_url, *arguments)
    assert "nothing is removed: not all of the paths could be read" in done.stderr
    assert "0 removed" in done.stderr
    (tmp_path / "r.jsonl").write_text('{"_id":"2","text":"y"}\n')
    done = ingest(db_url, *arguments)
    assert "0 changed, 2 unchanged, 2 removed" in done.stderr, done.stderr
    left = db.execute(
        "select external_id from recall.document where product_name = 'p'"
        " and starts_with(external_id, 'man%/') order by 1"
    ).fetchall()
    # What cannot be read today is still there.
    assert left == [("man%/2",), ("man%/b.md",), ("man%/c_d.md",)]
    assert db.execute(others).fetchone() == count
    (tmp_path / "empty").mkdir()
    done = ingest(db_url, *arguments[:-1], tmp_path / "empty")
    assert "nothing is removed: no file was found" in done.stderr
    done = ingest(db_url, "--mirror", tmp_path)
    assert done.returncode == 2 and "--mirror needs --prefix" in done.stderr


def test_a_database_without_the_schema(databases, tmp_path):
    for n in range(3):
        (tmp_path / f"{n}.md").write_text("text")
    with databases.temporary("bare") as url:
        done = ingest(url, tmp_path)
    assert done.returncode == 2
    assert done.stderr.count("alembic upgrade head") == 1 and done.stderr.count("\n") == 1
