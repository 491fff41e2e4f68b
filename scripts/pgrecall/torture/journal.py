"""What clients were told is written, kept outside the server, and which states it allows.

A key is (kind, product, name); its value is whatever tells one state of it from another, None
where it is not there. An operation lasts from its first statement until the client knows that it is
committed: for ever where the server died before. Of a key may be seen the value of each operation
but those that ended before an acknowledged one on the same key began.
"""

import itertools
import json
import math
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

Key = tuple[str, str, str]


def is_lost_connection(error: psycopg.Error) -> bool:
    """Whether the client cannot know what became of its transaction."""
    state = error.sqlstate or ""
    return not state or state.startswith(("08", "57P0"))


@dataclass(eq=False)
class Operation:
    """values: of the keys that it writes. own: nobody else writes them.

    clears: whether a key goes with it; rests: only where nothing wrote it for so many seconds, and
    then it may stay too.
    """

    what: str
    start: int
    values: dict[Key, Any]
    clears: Callable[[Key], bool] | None = None
    own: bool = False
    rests: float | None = None
    end: float = math.inf
    began: float = field(default_factory=time.monotonic)
    ended: float = math.inf


@dataclass
class Findings:
    """Texts, one a key or a row that is not as it must be."""

    lost: list[str] = field(default_factory=list)
    inconsistencies: list[str] = field(default_factory=list)


class Journal:
    def __init__(self, path: Path) -> None:
        self.file = open(path, "a", buffering=1)  # noqa: SIM115
        self.lock = threading.RLock()
        self.clock = itertools.count(1)
        self.acknowledged = 0
        self.base = Operation("found", 0, {}, end=0)
        self.by_key: dict[Key, list[Operation]] = defaultdict(list)
        self.clearing: list[Operation] = []
        self.cut_off: list[Operation] = []
        self.touched: dict[Key, float] = {}
        self.embedded: dict[int, bytes] = {}

    def tick(self) -> int:
        with self.lock:
            return next(self.clock)

    @contextmanager
    def operation(
        self,
        what: str,
        values: dict[Key, Any] | None = None,
        clears: Callable[[Key], bool] | None = None,
        own: bool = False,
        rests: float | None = None,
    ) -> Iterator[Operation]:
        """Around the statements. What the answer names may be added to values within.

        Rolled back where they raise, cut off where the connection is lost, else acknowledged.
        """
        with self.lock:
            start = next(self.clock)
            operation = Operation(what, start, dict(values or {}), clears, own, rests)
            self._enter(operation)
        try:
            yield operation
        except psycopg.Error as error:
            with self.lock:
                if is_lost_connection(error):
                    self.cut_off.append(operation)
                    self._write("cut off", operation)
                else:
                    self._leave(operation)
            raise
        with self.lock:
            self._leave(operation)
            operation.end, operation.ended = next(self.clock), time.monotonic()
            self._enter(operation)
            self.touched.update(dict.fromkeys(operation.values, operation.began))
            self.acknowledged += 1
            self._write("acknowledged", operation)

    def _enter(self, operation: Operation) -> None:
        for key in operation.values:
            self.by_key[key].append(operation)
        if operation.clears:
            self.clearing.append(operation)

    def _leave(self, operation: Operation) -> None:
        for key in operation.values:
            if operation in self.by_key[key]:
                self.by_key[key].remove(operation)
        if operation in self.clearing:
            self.clearing.remove(operation)

    def _write(self, outcome: str, operation: Operation) -> None:
        values = [[*key, value] for key, value in operation.values.items()]
        line = [outcome, operation.what, operation.start, values]
        self.file.write(json.dumps(line, default=str) + "\n")

    def rolled_back(self, what: str, values: dict[Key, Any]) -> None:
        """For who reads the file: nothing of this may be found."""
        with self.lock:
            self._write("rolled back", Operation(what, next(self.clock), values))

    def current(self, key: Key) -> Any:
        """The value of a key that only the caller writes."""
        with self.lock:
            operations = self.by_key.get(key)
            return operations[-1].values[key] if operations else self.base.values.get(key)

    def embed(self, chunk_ids: list[int], hashes: list[bytes]) -> None:
        """Vectors that the server said it stored."""
        with self.lock:
            self.acknowledged += 1
            self.embedded.update(zip(chunk_ids, hashes, strict=True))
            self.file.write(json.dumps(["acknowledged", "embed", chunk_ids]) + "\n")

    # -- held against the tables, while no client writes ---------------------------------------

    def _allowed(self, key: Key) -> list[Any]:
        touching = [self.base, *self.by_key.get(key, [])]
        clearing = [o for o in self.clearing if o.clears and o.clears(key)]
        touching += [o for o in clearing if o.rests is None]
        newest = max(o.start for o in touching if o.end < math.inf)
        allowed = [o.values.get(key) for o in touching if o.end >= newest]
        touched = self.touched.get(key, 0.0)
        if any(o.rests is not None and touched < o.ended - o.rests for o in clearing):
            allowed.append(None)
        return allowed

    def settle(self, seen: dict[Key, Any], findings: Findings) -> None:
        """Compares, and goes on from what was seen."""
        unknown_answers = sum(o.what in ("answer", "chat") for o in self.cut_off)
        for key in self.base.values.keys() | self.by_key.keys() | seen.keys():
            value, allowed = seen.get(key), self._allowed(key)
            if value in allowed:
                continue
            is_new = not self.by_key.get(key) and key not in self.base.values
            if key[0] == "answer" and is_new and unknown_answers:
                unknown_answers -= 1
                continue
            text = f"{' '.join(key)}: {value} instead of {' or '.join(map(str, allowed))}"
            versions = [self.base, *self.by_key.get(key, [])]
            # A state of before is a write lost; one that nobody ever made is worse.
            if value is None or value in [o.values.get(key) for o in versions]:
                findings.lost.append(text)
            else:
                findings.inconsistencies.append(text)
        for operation in self.cut_off:
            self._check_whole(operation, seen, findings)
            # What was cut off has touched what it is seen to have written, and nothing else.
            written = [key for key, value in operation.values.items() if seen.get(key) == value]
            self.touched.update(dict.fromkeys(written, operation.began))
        with self.lock:
            now = next(self.clock)
            self.base = Operation("found", now, dict(seen), end=now)
            self.by_key.clear()
            self.clearing.clear()
            self.cut_off.clear()

    def _check_whole(self, operation: Operation, seen: dict, findings: Findings) -> None:
        """Of a transaction that was cut off all is there, or nothing."""
        written = {k: v for k, v in operation.values.items() if v is not None}
        if operation.own and len({seen.get(k) == v for k, v in written.items()}) > 1:
            findings.inconsistencies.append(f"{operation.what}: in part, of {list(written)}")

    def settle_embeddings(self, missing: dict[int, bytes], findings: Findings) -> None:
        """missing: chunks without a vector, by id, and the hash of their text."""
        for chunk_id, text_hash in missing.items():
            if self.embedded.get(chunk_id) == text_hash:
                findings.lost.append(f"embedding of chunk {chunk_id}")
                del self.embedded[chunk_id]
