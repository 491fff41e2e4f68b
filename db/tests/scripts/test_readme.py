"""The README's SQL, run on the demo's database, prints what the README shows."""

import os
import re
import subprocess

import pytest
from pgrecall.server import ROOT, install_path

EXAMPLES = re.compile(r"^```sql\n(.*?)^```\n\n^```text\n(.*?)^```$", re.M | re.S)


def lines(text):
    return [line.rstrip() for line in text.strip().splitlines() if line.strip()]


def test_examples(databases, demo_url):
    if os.environ.get("PGRECALL_NO_EMBED"):
        pytest.skip("the README shows the vector channel too")
    examples = EXAMPLES.findall((ROOT / "README.md").read_text())
    assert examples
    psql = [install_path() / "bin" / "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", demo_url]
    arguments = ["-c", "begin"]
    for example, _ in examples:
        # The mark tells the output of one from that of the next.
        arguments += ["-c", "\\echo == example", "-c", example]
    done = subprocess.run(
        [*psql, *arguments, "-c", "rollback"],
        env=os.environ | {"PGCLIENTENCODING": "UTF8", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shown = done.stdout.split("== example\n")[1:]
    for (example, expected), output in zip(examples, shown, strict=True):
        assert lines(output) == lines(expected), example
