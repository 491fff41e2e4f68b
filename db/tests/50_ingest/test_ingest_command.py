"""scripts/ingest: files and records, good and bad ones."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import psycopg
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


PNG = b"\x89PNG\r\n\x1a\n"


def test_image_files_are_read_below_the_folder_only(db, db_url, tmp_path):
    home = tmp_path / "home"
    (home / "sub" / "img").mkdir(parents=True)
    (home / ".git").mkdir()
    secret = tmp_path / "secret.png"
    secret.write_bytes(PNG + b"secret")
    kept = {
        "img/button.png": PNG + b"button",
        "img/a b.png": PNG + b"blank",
        "../top.png": PNG + b"top",
    }
    for name, content in kept.items():
        (home / "sub" / name).write_bytes(content)
    (home / ".git" / "hidden.png").write_bytes(PNG)
    (home / "large.png").write_bytes(PNG + bytes(5_000_000))
    (home / "text.png").write_text("no image")
    (home / "empty.png").write_bytes(b"")
    (home / "link.png").symlink_to(secret)
    (home / "out").symlink_to(tmp_path)
    (home / "inner.png").symlink_to(home / "top.png")
    os.mkfifo(home / "pipe.png")
    refused = [
        "../../secret.png", "/../secret.png", "../link.png", "../out/secret.png",
        "..%2f..%2fsecret.png", "../.git/hidden.png", "../large.png", "../text.png",
        "../empty.png", "../pipe.png", "gone.png", "a%00.png", "%ff.png", "../sub", "x" * 300,
        str(secret), f"file://{secret}", f"//host{secret}", "http://[", "https://e.org/top.png",
    ]  # fmt: skip
    shown = ["img/button.png", "img/a%20b.png", "/top.png?width=3#x", "../inner.png", *refused]
    (home / "sub" / "page.md").write_text("".join(f"text ![one]({url})\n\n" for url in shown))
    (home / "page.html").write_text("<p>text <img src='sub/img/button.png'></p>")
    done = ingest(db_url, "--product", "p", "--base-url", "https://e.org", home)
    assert done.returncode == 0, done.stderr
    assert "5 images read" in done.stderr
    assert "an image outside of the folder: 5" in done.stderr
    query = "select url, content, size from recall.image where content is not null order by id"
    rows = db.execute(query).fetchall()
    top = kept["../top.png"]
    assert sorted((url, bytes(content)) for url, content, _ in rows) == sorted([
        ("img/button.png", kept["img/button.png"]), ("img/a%20b.png", kept["img/a b.png"]),
        ("/top.png?width=3#x", top), ("../inner.png", top),
        ("sub/img/button.png", kept["img/button.png"]),
    ])  # fmt: skip
    assert all(size == len(content) for _, content, size in rows)
    versions = "select xmin, id from recall.image order by id"
    before = db.execute(versions).fetchall()
    # The same again writes nothing; another picture is one to embed.
    assert ingest(db_url, "--product", "p", home).returncode == 0
    assert db.execute(versions).fetchall() == before
    db.execute("select recall.register_model('m', 'external', 3, '{}', 'image')")
    db.execute("select recall.attach_image_model('p', 'm')")
    db.execute("update recall.image_embedding set content_embedding = '[1,0,0]'")
    (home / "top.png").write_bytes(PNG + b"anew")
    assert "2 images read" in ingest(db_url, "--product", "p", home).stderr
    due = db.execute("select source from recall.claim_images('m', 100)").fetchall()
    assert len(due) == 2
    assert all(source.startswith("data:image/png;base64,") for (source,) in due)


def test_jobs_side_by_side_put_in_what_one_does(db, db_url, tmp_path, monkeypatch):
    """Small batches, so that there are many; one has a document that the database refuses."""
    records = [
        {"_id": f"{n:03}", "title": f"T {n % 7}", "text": f"# H\n\nword{n % 13} 日誌{n}\n\n" * 9,
         "format": "markdown" if n != 77 else "none"}
        for n in range(150)
    ]  # fmt: skip
    path = tmp_path / "r.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    monkeypatch.setattr(program, "BATCH_DOCUMENTS", 10)
    for product, jobs in (("one", 1), ("many", 4)):
        monkeypatch.setattr(sys, "argv", [
            "ingest", "--database-url", db_url, "--product", product, "--jobs", str(jobs), str(path)
        ])  # fmt: skip
        assert program.main() == 1
    found = {
        product: db.execute(
            "select d.external_id, d.title, c.ordinal, c.content_chunk, c.length,"
            " c.ts_vector_extra::text from recall.document as d"
            " left join recall.chunk as c on c.product_id = d.product_id and c.doc_id = d.id"
            " where d.product_name = %s order by 1, 3",
            [product],
        ).fetchall()
        for product in ("one", "many")
    }
    assert len({row[0] for row in found["many"]}) == 149
    assert found["one"] == found["many"]
    assert db.execute("select * from recall.check_index('many')").fetchall() == []
    search = "select h.rank, h.score from recall.by_bm25('word5 日誌3', %s, 20) as h"
    assert db.execute(search, ["one"]).fetchall() == db.execute(search, ["many"]).fetchall()


def test_a_writer_that_is_refused_ends_all_jobs(db, db_url, tmp_path, monkeypatch):
    path = tmp_path / "r.jsonl"
    path.write_text("".join(json.dumps({"_id": n, "text": f"w{n}"}) + "\n" for n in range(100)))
    db.execute("select recall.create_product('closed')")
    db.execute("update recall.product set writers = array['nobody'] where name = 'closed'")
    db.execute("drop role if exists t_jobs")
    db.execute("create role t_jobs login in role recall_writer")
    try:
        url = db_url.replace("postgres@", "t_jobs@")
        monkeypatch.setattr(program, "BATCH_DOCUMENTS", 10)
        monkeypatch.setattr(sys, "argv", [
            "ingest", "--database-url", url, "--product", "closed", "--jobs", "3", str(path)
        ])  # fmt: skip
        with pytest.raises(psycopg.Error, match='no product "closed"'):
            program.main()
        assert db.execute("select count(*) from recall.document").fetchone() == (0,)
    finally:
        db.execute("drop role t_jobs")
