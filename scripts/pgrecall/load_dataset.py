"""scripts/load_dataset: makes a table of files of records.

    scripts/load_dataset [--table NAME] PATH…

A path is a file, .csv, .tsv, .jsonl (each also with .gz) or .parquet (which needs pyarrow), or a
folder of them, whose table has the files' names, up to the first dot, in column "split". The table
has the path's name, unless --table says another. One that was made so before is made anew.
"""

import argparse
import csv
import gzip
import json
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from pgrecall.server import ServerError, database_url, say

KINDS = (".csv", ".tsv", ".jsonl", ".parquet")
Record = dict[str, Any]


class BadInput(Exception):
    """A file or a line that is no record; the message names it."""


def kind_of(path: Path) -> str | None:
    kind = Path(path.name.removesuffix(".gz")).suffix.lower()
    return kind if kind in KINDS else None


def records_of(path: Path) -> Iterator[Record]:
    kind = kind_of(path)
    if kind == ".parquet":
        yield from _parquet(path)
        return
    if kind is None:
        raise BadInput(f"{path}: is none of {', '.join(KINDS)}")
    number = 0
    try:
        with (gzip.open if path.suffix == ".gz" else open)(
            path, "rt", encoding="utf-8-sig", newline=""
        ) as file:
            if kind == ".jsonl":
                for line in file:
                    number += 1
                    if line.strip():
                        record = json.loads(line)
                        if not isinstance(record, dict):
                            raise ValueError("is no JSON object")
                        yield record
            else:
                csv.field_size_limit(2**30)
                reader = csv.DictReader(
                    file, dialect="excel-tab" if kind == ".tsv" else "excel", strict=True
                )
                for record in reader:
                    number = reader.line_num
                    if None in record or None in record.values():
                        raise ValueError("has not as many fields as the first line")
                    yield record
    except (ValueError, csv.Error, OSError, EOFError, zlib.error) as error:
        raise BadInput(f"{path}, line {number}: {error}") from error


def _parquet(path: Path) -> Iterator[Record]:
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        raise BadInput(f"{path}: needs pyarrow; pip install pyarrow") from None
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches():
                yield from batch.to_pylist()
    except (ArrowException, OSError) as error:
        raise BadInput(f"{path}: {error}") from error


def read(path: Path) -> list[Record]:
    if not path.is_dir():
        return list(records_of(path))
    files = sorted(p for p in path.iterdir() if p.is_file() and kind_of(p))
    if not files:
        raise BadInput(f"{path}: has no file of {', '.join(KINDS)}")
    return [
        {"split": file.name.split(".")[0], **record}
        for file in files
        for record in records_of(file)
    ]


def column_type(values: list[Any]) -> str:
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {str}:
        return "text"
    if kinds == {bool}:
        return "boolean"
    if kinds == {int}:
        return "bigint" if all(abs(v) < 2**63 for v in values if v is not None) else "numeric"
    return "double precision" if kinds <= {int, float} else "jsonb"


def load(connection: psycopg.Connection, name: str, records: list[Record]) -> int:
    """Makes the table and fills it, in one transaction."""
    columns = list(dict.fromkeys(key for record in records for key in record))
    if not columns:
        raise BadInput(f"{name}: no records")
    types = {c: column_type([record.get(c) for record in records]) for c in columns}
    table = sql.Identifier(name)
    with connection.transaction():
        found = connection.execute(
            "select obj_description(to_regclass(%s), 'pg_class')", [table.as_string(connection)]
        ).fetchone()
        exists = connection.execute(
            "select to_regclass(%s) is not null", [table.as_string(connection)]
        ).fetchone()
        if exists and exists[0]:
            if not (found and (found[0] or "").startswith("Data set")):
                raise BadInput(f'table "{name}" exists, and was not loaded by this command')
            connection.execute(sql.SQL("drop table {}").format(table))
        connection.execute(
            sql.SQL("create table {} ({})").format(
                table,
                sql.SQL(", ").join(
                    sql.SQL("{} " + types[c]).format(sql.Identifier(c)) for c in columns
                ),
            )
        )
        connection.execute(sql.SQL("comment on table {} is {}").format(table, "Data set of files"))
        with connection.cursor().copy(sql.SQL("copy {} from stdin").format(table)) as copy:
            for record in records:
                copy.write_row([
                    Jsonb(record[c]) if types[c] == "jsonb" and record.get(c) is not None
                    else record.get(c)
                    for c in columns
                ])  # fmt: skip
    return len(records)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--table", metavar="NAME")
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="+")
    arguments = parser.parse_args()
    if arguments.table and len(arguments.paths) > 1:
        parser.error("--table: names the table of one path")
    failed = False
    with psycopg.connect(database_url(None), autocommit=True) as connection:
        for path in arguments.paths:
            try:
                name = arguments.table or path.resolve().name.split(".")[0]
                say(f"{name}: {load(connection, name, read(path))} rows")
            except BadInput as error:
                say(str(error))
                failed = True
            except psycopg.DataError as error:
                say(f"{path}: {error}")
                failed = True
    return int(failed)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, psycopg.OperationalError) as error:
        say(str(error))
        sys.exit(1)
