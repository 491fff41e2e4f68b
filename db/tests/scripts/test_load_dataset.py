"""scripts/load_dataset: files and folders of records become tables."""

import gzip
import json
from pathlib import Path

import psycopg
import pytest
from pgrecall.load_dataset import BadInput, load, read


def rows(db: psycopg.Connection, query: str) -> list[tuple]:
    return db.execute(query).fetchall()


def test_a_folder_of_splits(db: psycopg.Connection, tmp_path: Path) -> None:
    for split, label in (("test", "b"), ("train", "a")):
        with gzip.open(tmp_path / f"{split}.jsonl.gz", "wt") as file:
            file.write(json.dumps({"text": "中文\t\\N", "label": label, "n": 1, "of": [1]}) + "\n")
    (tmp_path / "README.md").write_text("no records")
    assert load(db, "a.Set/1", read(tmp_path)) == 2
    assert rows(db, 'select * from "a.Set/1" order by split') == [
        ("test", "中文\t\\N", "b", 1, [1]), ("train", "中文\t\\N", "a", 1, [1])
    ]  # fmt: skip
    # Once more: made anew, not added to.
    assert load(db, "a.Set/1", read(tmp_path)) == 2
    assert rows(db, 'select count(*) from "a.Set/1"') == [(2,)]


def test_separated_values(db: psycopg.Connection, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text('a,b\n"1, 2","say ""x"""\n', encoding="utf-8-sig")
    (tmp_path / "x.tsv").write_text("a\tb\n1\t\n")
    load(db, "c", read(tmp_path / "x.csv"))
    load(db, "t", read(tmp_path / "x.tsv"))
    assert rows(db, "select a, b from c") == [("1, 2", 'say "x"')]
    assert rows(db, "select a, b from t") == [("1", "")]


def test_columns_take_all_values(db: psycopg.Connection) -> None:
    load(db, "k", [{"i": 1, "f": 1, "b": True, "j": "x"}, {"f": 0.5, "j": 2, "n": 2**70}])
    assert rows(db, "select i, f, b, j, n from k order by i") == [
        (1, 1.0, True, "x", None), (None, 0.5, None, 2, 2**70)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("x.jsonl", '{"a": 1}\n[1]\n', "line 2: is no JSON object"),
        ("x.jsonl", '{"a": 1}\n{"a"\n', "line 2: "),
        ("x.csv", "a,b\n1\n", "line 2: has not as many fields as the first line"),
        ("x.jsonl.gz", "no gzip", "line 0: Not a gzipped file"),
        ("x.doc", "", "is none of .csv, .tsv, .jsonl, .parquet"),
    ],
)
def test_what_is_no_record(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(BadInput, match=message):
        read(tmp_path / name)


def test_a_table_of_somebody_else_stays(db: psycopg.Connection) -> None:
    db.execute("create table mine (a text)")
    with pytest.raises(BadInput, match='table "mine" exists'):
        load(db, "mine", [{"a": "x"}])
    with pytest.raises(psycopg.DataError):
        load(db, "half", [{"a": "x"}, {"a": "\x00"}])
    assert rows(db, "select to_regclass('half')") == [(None,)]


def test_parquet(db: psycopg.Connection, tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.table({"a": [1, 2], "b": [["x"], []]}), tmp_path / "x.parquet")
    load(db, "p", read(tmp_path / "x.parquet"))
    assert rows(db, "select * from p order by a") == [(1, ["x"]), (2, [])]
