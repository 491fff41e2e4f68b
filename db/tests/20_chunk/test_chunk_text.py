"""Nothing of a text is lost, whatever it is and however it is cut."""

import itertools
import os
import random
import tarfile
from pathlib import Path

import psycopg
import pytest

ROOT = Path(__file__).resolve().parents[3]
DATA = Path(os.environ.get("PGRECALL_DATASETS", ROOT.parent / "shared" / "data"))
FRAGMENTS = [
    "# a\n", "## b\n", "### \n", "\n", "\n\n", "```\n", "~~~\n", "text ", "字。", "。", "! ",
    "<p>", "<h2>", "</h2>", "<pre>", "</pre>", "&amp;", "&lt;", "&#x4e2d;", "&", "<!--", "-->",
    "<script>", "</script>", "| a | b |\n", "|--|--|\n", "---\n", "===\n", "\r\n", "\t",
    "    code\n", "- item\n", "e\u0301\u0301", "👩\u200d🚀", "مرحبا ", "<td>", "<tr>", "<table>",
    "</table>", '"', "'", '<a href="x>y">', "\x01", "<", ">", "　", "\ufeff", "\\u0000", "\ud7ff",
]  # fmt: skip


def chunks(db: psycopg.Connection, text: str, how: str, most: int = 800, overlap: int = 80):
    """The chunks of a text, after checking what holds for all of them."""
    rows = db.execute(
        "select ordinal, heading_path, content, overlap from recall.chunk_text(%s, %s, %s, %s)",
        [text, how, most, overlap],
    ).fetchall()
    if how == "html":
        text = db.execute("select recall.html_to_text(%s)", [text]).fetchone()[0]
    assert "".join(content[repeated:] for _, _, content, repeated in rows) == text
    assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
    for one, two in itertools.pairwise(rows):
        assert 0 <= two[3] <= overlap
        assert one[2].endswith(two[2][: two[3]])
        # Headings without text of their own go with the section below.
        assert two[3] == 0 or two[1][: len(one[1])] == one[1]
    assert all(0 < len(row[2]) <= most for row in rows)
    return rows


def documents(archive: str, ending: str, limit: int) -> list[str]:
    path = DATA / "docs-raw" / f"{archive}.tar.gz"
    if not path.exists():
        pytest.skip(f"{path} is not there")
    with tarfile.open(path) as tar:
        members = [m for m in tar if m.isfile() and m.name.endswith(ending)]
        members.sort(key=lambda m: m.name)
        chosen = random.Random(archive).sample(members, min(limit, len(members)))
        return [tar.extractfile(member).read().decode() for member in chosen]


@pytest.mark.parametrize(
    ("archive", "ending", "how"),
    [
        ("react-docs-en", ".md", "markdown"),
        ("react-docs-zh-hant", ".md", "markdown"),
        ("tidb-docs-zh-hans", ".md", "markdown"),
        ("postgresql-14-zh-html", ".html", "html"),
    ],
)
def test_real_documents(db, archive, ending, how):
    texts = documents(archive, ending, 25)
    found = [chunks(db, text, how) for text in texts]
    assert sum(any(row[1] for row in rows) for rows in found) > 0.9 * len(texts)
    # Most chunks are neither slivers nor whole pages.
    sizes = sorted(len(row[2]) for rows in found for row in rows)
    assert 100 < sizes[len(sizes) // 2] < 800


@pytest.mark.parametrize("how", ["text", "markdown", "html"])
def test_random_texts(db, how):
    made = random.Random(how)
    for _ in range(150):
        text = "".join(
            made.choice(FRAGMENTS) * made.choice((1, 1, 1, 30)) for _ in range(made.randint(0, 80))
        )
        most = made.choice([50, 61, 200, 800])
        chunks(db, text, how, most, made.choice([0, most // 10, most // 2]))


@pytest.mark.parametrize(
    ("how", "text"),
    [
        ("text", "word " * 1_000_000),
        ("text", "x" * 1_000_000),
        ("text", "漢" * 1_000_000),
        ("text", "\n" * 500_000),
        ("text", "\u0301" * 500_000),
        ("text", "。" * 500_000),
        ("text", "مرحبا بالعالم " * 50_000),
        ("markdown", "`" * 500_000),
        ("markdown", "|" * 500_000),
        ("markdown", "# " + "[a](" * 100_000),
        ("markdown", "> " * 200_000),
        ("markdown", "```\n" * 10_000),
        ("markdown", "a\r\n" * 20_000),
        ("markdown", "---\na: b\n" * 20_000),
        ("html", "<" * 20_000),
        ("html", "<b>" * 20_000),
        ("html", "<script>" * 100_000),
        ("html", "<!--" * 100_000),
        ("html", '<a href="' * 100_000),
        ("html", "&" * 200_000),
        ("html", "&#x4e2d;" * 50_000),
        ("html", "<table><tr>" + "<td>x" * 30_000),
        ("html", "<table>" * 30_000 + "x"),
        ("html", "<pre>" + "a b\n" * 50_000),
    ],
    ids=lambda value: value[:12].encode("unicode_escape").decode() if len(value) > 9 else value,
)
def test_limits(db, how, text):
    chunks(db, text, how)


@pytest.mark.parametrize("body", ["", "text\n"])
def test_100_000_headings(db, body):
    text = "".join(f"{'#' * (1 + n % 6)} h{n}\n{body}" for n in range(100_000))
    rows = chunks(db, text, "markdown")
    if body:
        assert len(rows) == 100_000
        assert rows[11][1] == ["h6", "h7", "h8", "h9", "h10", "h11"]
    assert rows[-1][1] == ["h99996", "h99997", "h99998", "h99999"] if body else rows[-1][1]
