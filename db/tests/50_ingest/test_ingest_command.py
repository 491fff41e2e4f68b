"""scripts/ingest: files and records, good and bad ones."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pgrecall import ingest as program

ROOT = Path(__file__).resolve().parents[3]


def ingest(url: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pgrecall.ingest", "--database-url", url, *map(str, arguments)],
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT / "scripts")},
        capture_output=True,
        text=True,
    )


def documents(db):
    return db.execute(
        "select external_id, title, url, key_word, tag, metadata from recall.document"
        " order by external_id"
    ).fetchall()


def test_files_of_a_folder(db, db_url, tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.md").write_text(
        "---\ntitle: From the front matter\ntag: direct\nkeywords: [wal, 日誌]\nurl: http://a\n"
        "weight: 3\n---\n\n# Heading\n\ntext\n"
    )
    (tmp_path / "b.md").write_text("```\n# no\n```\n\n# The `heading` {#x}\n\ntext\n")
    (tmp_path / "c.html").write_text(
        '<title>Page</title><meta name="key_word" content="k &amp; w"><h1>A &lt;b&gt;</h1>text'
    )
    (tmp_path / "c2.html").write_text(
        "<title>Description</title><h2>REINDEX</h2>rebuilds<h2>Description</h2>text"
    )
    (tmp_path / "d.txt").write_text("\ufeffjust text")
    (tmp_path / "e.png").write_bytes(b"\x89PNG")
    (tmp_path / ".hidden.md").write_text("no")
    done = ingest(db_url, "--product", "p", "--tag", "manual", tmp_path)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert documents(db) == [
        ("b.md", "The heading", None, None, "manual", {}),
        ("c.html", "A <b>", None, "k & w", "manual", {}),
        ("c2.html", "REINDEX", None, None, "manual", {}),
        ("d.txt", "d", None, None, "manual", {}),
        ("sub/a.md", "From the front matter", "http://a", "wal 日誌", "direct", {"weight": "3"}),
    ]
    before = db.execute("select xmin, * from recall.chunk order by id").fetchall()
    assert [row[0] for row in db.execute(
        "select content_chunk from recall.chunk order by doc_id, ordinal"
    )][-1] == "# Heading\n\ntext\n"  # fmt: skip
    assert ingest(db_url, "--product", "p", "--tag", "manual", tmp_path).returncode == 0
    assert db.execute("select xmin, * from recall.chunk order by id").fetchall() == before


def test_records(db, db_url, tmp_path):
    records = [
        {"_id": "1", "title": "One", "text": "first"},
        {"_id": 2, "title": "", "text": "second", "url": "http://2", "tag": "aone",
         "key_word": "k", "metadata": {"a": 1}, "year": 2020},
    ]  # fmt: skip
    with gzip.open(tmp_path / "r.jsonl.gz", "wt") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)
    done = ingest(db_url, tmp_path / "r.jsonl.gz")
    assert done.returncode == 0, done.stderr
    assert documents(db) == [
        ("1", "One", None, None, None, {}),
        ("2", "", "http://2", "k", "aone", {"a": 1, "year": 2020}),
    ]


def test_what_is_bad_is_named_and_the_rest_goes_in(db, db_url, tmp_path):
    (tmp_path / "a.md").write_bytes("# 備份\nline\n".encode() + b"\xff\n")
    (tmp_path / "b.txt").write_bytes(b"x\n\x00")
    (tmp_path / "c.jsonl").write_text(
        '{"_id":"1","title":"x","text":"one"}\n{bad\n\n{"_id":"2","text":"NUL \\u0000"}\n'
        '{"_id":"3"}\n{"text":"no id"}\n[1]\n{"_id":"4","text":"half \\ud800"}\n'
        '{"_id":"5","text":"x","format":"pdf"}\n{"_id":"1","text":"again"}\n'
        '{"_id":"6","title":"y","text":"six"}\n'
    )
    (tmp_path / "d.jsonl.gz").write_bytes(gzip.compress(b'{"_id":"7","text":"x"}')[:-6])
    (tmp_path / "e.md").write_text("# Good\n\ntext")
    done = ingest(db_url, tmp_path, tmp_path / "missing")
    assert done.returncode == 1
    for name in [
        "a.md:3: not UTF-8", "b.txt:2: contains a NUL", "c.jsonl:2: not JSON",
        "c.jsonl:4: contains a NUL", "c.jsonl:5: not an object", 'c.jsonl:6: has no "_id"',
        "c.jsonl:7: not an object", "c.jsonl:8: contains", "c.jsonl:9: p_format",
        "c.jsonl:10: '1' is", "d.jsonl.gz:1: ", "missing: no such file",
    ]:  # fmt: skip
        assert name in done.stderr
    assert [row[:2] for row in documents(db)] == [("1", "x"), ("6", "y"), ("e.md", "Good")]
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("text", [
    "<h1>" * 25_000, "# a" + " " * 95_000 + "b", "# a" + " #" * 47_000 + "b",
], ids=["h1", "spaces", "marks"])  # fmt: skip
def test_a_head_that_never_ends(text):
    """It took the square of its length: minutes for each of these."""
    for head in (program.html_head, program.markdown_head):
        document = program.Document("x", "x", "", text)
        head(document)
        assert len(document.title) <= len(text)


def test_a_packed_line_is_read_to_a_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(program, "LARGEST", 1000)
    file = tmp_path / "bomb.jsonl.gz"
    with gzip.open(file, "wb") as packed:
        packed.write(b'{"_id": "1", "text": "tea"}\n' + b" " * 1_000_000 + b"\n{}\n")
    problems: list[str] = []
    assert [d.external_id for d in program.read_jsonl(file, problems)] == ["1"]
    assert len(problems) == 1
    assert ":2: larger than" in problems[0]
