"""The clients: a thread each, over connections of real login roles."""

import hashlib
import random
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import psycopg
from psycopg.conninfo import make_conninfo

from pgrecall.torture.journal import Journal, Key, is_lost_connection
from pgrecall.torture.texts import Content, Texts, digest

SHARED = [f"shared {i}" for i in range(4)]
PASSING = [f"passing {i}" for i in range(3)]
MODEL = "torture"
RESTS = 180.0
INGEST = "select recall.ingest_document(%s, %s, %s, %s, p_metadata => jsonb_build_object('n', %s))"


def vector(text_hash: bytes) -> str:
    return str([byte - 127.5 for byte in text_hash[:8]])


class Gate:
    """Clients pass while it is open; who closes it waits for those within."""

    def __init__(self) -> None:
        self.condition = threading.Condition()
        self.is_open = False
        self.is_ended = False
        self.within: set[str] = set()

    def enter(self, name: str) -> bool:
        with self.condition:
            self.condition.wait_for(lambda: self.is_open or self.is_ended)
            if not self.is_ended:
                self.within.add(name)
            return not self.is_ended

    def leave(self, name: str) -> None:
        with self.condition:
            self.within.discard(name)
            self.condition.notify_all()

    def open(self) -> None:
        with self.condition:
            self.is_open = True
            self.condition.notify_all()

    def close(self, timeout: float = 300) -> set[str]:
        """The names of those that did not come out in time."""
        with self.condition:
            self.is_open = False
            self.condition.wait_for(lambda: not self.within, timeout)
            return set(self.within)

    def end(self) -> None:
        with self.condition:
            self.is_ended = True
            self.condition.notify_all()


class Shared:
    """What all clients of a run have in common."""

    def __init__(self, journal: Journal, texts: Texts, seed: str) -> None:
        self.journal = journal
        self.texts = texts
        self.seed = seed
        self.gate = Gate()
        self.url = ""
        self.lock = threading.Lock()
        self.done: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()
        self.cut_off = 0
        self.samples: dict[str, str] = {}
        self.deadlocks: list[str] = []
        self.crashes: list[str] = []

    def count(self, what: str) -> None:
        with self.lock:
            self.done[what] += 1

    def failed(self, what: str, error: psycopg.Error) -> None:
        with self.lock:
            if is_lost_connection(error):
                self.cut_off += 1
                return
            state = error.sqlstate or ""
            self.errors[state] += 1
            diag = error.diag
            text = f"{diag.message_primary}\n{diag.message_detail}\n{diag.context}"
            self.samples.setdefault(f"{state} {what}", text)
            if state == "40P01":
                self.deadlocks.append(f"{what}: {text}")


class Client(threading.Thread):
    role = ""
    actions: list[tuple[float, str]] = []

    def __init__(self, name: str, shared: Shared) -> None:
        super().__init__(name=name, daemon=True)
        self.shared = shared
        self.journal = shared.journal
        self.texts = shared.texts
        self.dice = random.Random(f"{shared.seed} {name}")
        self.connection: psycopg.Connection | None = None

    @property
    def db(self) -> psycopg.Connection:
        assert self.connection is not None
        return self.connection

    def connect(self) -> None:
        if self.connection is None or self.connection.closed:
            url = make_conninfo(
                self.shared.url, user=self.role, options="-c statement_timeout=120s"
            )
            self.connection = psycopg.connect(url, autocommit=True)

    @contextmanager
    def transaction(self, end: str = "commit") -> Iterator[None]:
        """psycopg's own says nothing where the connection was lost before its commit."""
        db = self.db
        db.execute("begin")
        try:
            yield
        except psycopg.Error:
            with suppress(psycopg.Error):
                db.execute("rollback")
            raise
        db.execute(end)

    def run(self) -> None:
        names = [name for _, name in self.actions]
        weights = [weight for weight, _ in self.actions]
        while self.shared.gate.enter(self.name):
            what = self.dice.choices(names, weights)[0]
            try:
                self.connect()  # Outside of any operation: one that never began is not cut off.
                getattr(self, what)()
                self.shared.count(what)
            except psycopg.Error as error:
                self.shared.failed(what, error)
                if is_lost_connection(error):
                    self.disconnect()
                    time.sleep(0.05)
            except Exception:
                self.shared.crashes.append(traceback.format_exc())
            finally:
                self.shared.gate.leave(self.name)
        self.disconnect()

    def disconnect(self) -> None:
        if self.connection is not None:
            self.connection.close()
            self.connection = None


class Writer(Client):
    role = "torture_writer"
    actions = [
        (30, "ingest"),
        (4, "ingest_again"),
        (5, "delete"),
        (10, "ingest_shared"),
        (2, "delete_shared"),
        (6, "ingest_passing"),
        (6, "ingest_several"),
        (4, "ingest_several_shared"),
        (5, "roll_back"),
        (12, "write_plain"),
        (1, "attach"),
        (1, "add_synonym"),
        (1, "compact"),
    ]

    def __init__(self, name: str, shared: Shared) -> None:
        super().__init__(name, shared)
        self.own = f"own {name}"
        self.plain: dict[str, list[str]] = {}
        self.titles = {i: [f"{name} plain {i}"] for i in range(4)}

    def content(self) -> Content:
        return self.dice.choice(self.texts.contents)

    def own_key(self) -> Key:
        product = self.dice.choice([*SHARED, self.own])
        return "document", product, f"{self.name} {self.dice.randrange(6)}"

    def put(self, key: Key, content: Content, n: int) -> None:
        self.db.execute(INGEST, [key[1], key[2], content.text, content.format, n])

    def ingest(self, key: Key | None = None, own: bool = True) -> None:
        key = key or self.own_key()
        content, n = self.content(), self.journal.tick()
        with self.journal.operation("ingest", {key: (n, content.digest)}, own=own):
            self.put(key, content, n)

    def ingest_again(self) -> None:
        """The same, twice: the second writes nothing."""
        key, content, n = self.own_key(), self.content(), self.journal.tick()
        for _ in range(2):
            with self.journal.operation("ingest", {key: (n, content.digest)}, own=True):
                self.put(key, content, n)

    def ingest_shared(self) -> None:
        self.ingest(self.shared_key(), own=False)

    def shared_key(self) -> Key:
        return "document", self.dice.choice(SHARED), f"shared {self.dice.randrange(8)}"

    def ingest_passing(self) -> None:
        self.ingest(("document", self.dice.choice(PASSING), f"{self.name} passing"), own=False)

    def delete(self, key: Key | None = None, own: bool = True) -> None:
        key = key or self.own_key()
        with self.journal.operation("delete", {key: None}, own=own):
            self.db.execute("select recall.delete_document(%s, %s)", key[1:])

    def delete_shared(self) -> None:
        self.delete(self.shared_key(), own=False)

    def ingest_several(self, make_key: Callable[[], Key] | None = None, own: bool = True) -> None:
        """In the order of titles, as ingest_document's comment demands of a transaction."""
        keys = sorted({(make_key or self.own_key)() for _ in range(3)}, key=lambda k: (k[2], k[1]))
        contents, n = [self.content() for _ in keys], self.journal.tick()
        values = {k: (n, c.digest) for k, c in zip(keys, contents, strict=True)}
        with (
            self.journal.operation("ingest several", values, own=own),
            self.transaction(),
        ):
            for key, content in zip(keys, contents, strict=True):
                self.put(key, content, n)

    def ingest_several_shared(self) -> None:
        self.ingest_several(self.shared_key, own=False)

    def roll_back(self) -> None:
        """Of the whole transaction, or to a savepoint that leaves the first document."""
        first, second = sorted([self.own_key(), self.own_key()], key=lambda k: (k[2], k[1]))
        content, other, n = self.content(), self.content(), self.journal.tick()
        if first == second or self.dice.random() < 0.5:
            self.journal.rolled_back("roll back", {first: (n, content.digest)})
            with self.transaction("rollback"):
                self.put(first, content, n)
                self.db.execute("select recall.delete_document(%s, %s)", second[1:])
            return
        with (
            self.journal.operation("ingest", {first: (n, content.digest)}, own=True),
            self.transaction(),
        ):
            self.put(first, content, n)
            self.db.execute("savepoint before")
            self.put(second, other, n)
            self.db.execute("rollback to before")

    # -- plain SQL on the tables ---------------------------------------------------------------

    def write_plain(self) -> None:
        slot = self.dice.choice(list(self.titles))
        product = SHARED[slot]
        for title in self.titles[slot]:
            key, value = ("document", product, title), None
            value = self.journal.current(key)
            if value is not None:
                change = self.dice.choice(["update", "append", "cut", "rename", "drop", "touch"])
                self.change_plain(slot, key, change, self.plain[value[1]])
                return
        texts = [self.sentence() for _ in range(self.dice.randint(1, 5))]
        self.write(key, texts, self.insert_plain)

    def sentence(self) -> str:
        """Never the same twice."""
        return f"{self.dice.choice(self.texts.paragraphs)[:400]} {self.journal.tick()}"

    def write(self, key: Key, texts: list[str], statements: Callable, gone: Key | None = None):
        n = self.journal.tick()
        now = digest([(i, 0, [], text) for i, text in enumerate(texts, 1)])
        self.plain[now] = texts
        values = {key: (n, now)} | ({gone: None} if gone else {})
        with self.journal.operation("plain", values, own=True), self.transaction():
            statements(key, texts, n)

    def insert_plain(self, key: Key, texts: list[str], n: int) -> None:
        row = self.db.execute(
            "insert into recall.document (product_name, title, metadata)"
            " values (%s, %s, jsonb_build_object('n', %s::bigint)) returning id",
            [*key[1:], n],
        ).fetchone()
        assert row is not None
        self.db.execute(
            "insert into recall.chunk (doc_id, ordinal, content_chunk)"
            " select %s, ordinality, t from unnest(%s::text[]) with ordinality as u (t)",
            [row[0], texts],
        )

    def change_plain(self, slot: int, key: Key, change: str, texts: list[str]) -> None:
        of_document = "doc_id = (select id from recall.document where product_name = %s"
        of_document += " and title = %s)"
        if change == "drop" or (change == "cut" and len(texts) == 1):
            with self.journal.operation("plain", {key: None}, own=True):
                where = "where product_name = %s and title = %s"
                self.db.execute(f"delete from recall.document {where}", key[1:])
            return
        after, gone = list(texts), None
        if change == "update":
            place = self.dice.randrange(len(after))
            after[place] = self.sentence()
            query = (
                f"update recall.chunk set content_chunk = %s where ordinal = %s and {of_document}"
            )
            values = [after[place], place + 1]
        elif change == "append":
            after.append(self.sentence())
            query = (
                "insert into recall.chunk (content_chunk, ordinal, doc_id)"
                " select %s, %s, id from recall.document where product_name = %s and title = %s"
            )
            values = [after[-1], len(after)]
        elif change == "cut":
            after.pop()
            query = f"delete from recall.chunk where ordinal > %s and {of_document}"
            values = [len(after)]
        else:
            query, values = f"update recall.chunk set ordinal = ordinal where {of_document}", []
        new = key
        if change == "rename":
            new, gone = (*key[:2], f"{self.name} plain {slot} {self.journal.tick()}"), key
            self.titles[slot] = [key[2], new[2]]

        def statements(_key: Key, _texts: list[str], n: int) -> None:
            self.db.execute(
                "update recall.document set title = %s, metadata = jsonb_build_object('n',"
                " %s::bigint) where product_name = %s and title = %s",
                [new[2], n, *key[1:]],
            )
            self.db.execute(query, [*values, *new[1:]])

        self.write(new, after, statements, gone)

    # -- what writers do besides ---------------------------------------------------------------

    def attach(self) -> None:
        self.db.execute(
            "select recall.attach_model(%s, %s)", [self.dice.choice([*PASSING, self.own]), MODEL]
        )

    def add_synonym(self) -> None:
        words = self.dice.sample(self.texts.words, 2)
        self.db.execute("select recall.add_synonym(%s, %s, %s)", [*words, self.dice.choice(SHARED)])

    def compact(self) -> None:
        self.db.execute("call recall.compact(%s)", [self.dice.choice([*SHARED, *PASSING])])


class Embedder(Client):
    role = "torture_writer"
    actions = [(20, "embed"), (1, "hand_back")]

    def claim(self) -> list[tuple]:
        query = "select * from recall.claim_embedding_jobs(%s, 32, '20 seconds')"
        jobs = self.db.execute(query, [MODEL]).fetchall()
        if not jobs:
            time.sleep(0.1)
        return jobs

    def embed(self) -> None:
        jobs = self.claim()
        if not jobs:
            return
        products, chunks, hashes = ([job[i] for job in jobs] for i in range(3))
        row = self.db.execute(
            "select recall.store_embeddings(%s, %s, %s, %s::bytea[], %s::vector[])",
            [MODEL, products, chunks, hashes, [vector(bytes(h)) for h in hashes]],
        ).fetchone()
        # Where some were dropped it does not say which.
        if row == (len(jobs),):
            self.journal.embed(chunks, hashes)

    def hand_back(self) -> None:
        jobs = self.claim()
        if jobs:
            self.db.execute(
                "select recall.fail_embedding_jobs(%s, %s, %s, %s)",
                [MODEL, [j[0] for j in jobs], [j[1] for j in jobs], jobs[0][4]],
            )


class Keeper(Client):
    """Compaction and what else is called now and then by a writer."""

    role = "torture_writer"
    actions = [
        (6, "compact"),
        (2, "rebuild"),
        (1, "reanalyze"),
        (1, "learn"),
        (1, "refresh_encoder"),
        (1, "check_index"),
        (1, "retry_jobs"),
    ]

    def product(self) -> str:
        return self.dice.choice([*SHARED, *SHARED, *PASSING])

    def compact(self) -> None:
        time.sleep(self.dice.random())
        self.db.execute("call recall.compact()")

    def rebuild(self) -> None:
        self.db.execute("select recall.rebuild_index(%s)", [self.product()])

    def reanalyze(self) -> None:
        self.db.execute("call recall.reanalyze(%s, 50)", [self.product()])

    def learn(self) -> None:
        self.db.execute("call recall.learn_query_encoder('own writer 1', p_iterations => 2)")

    def refresh_encoder(self) -> None:
        self.db.execute("select recall.refresh_query_encoder('own writer 1')")

    def check_index(self) -> None:
        """The search's index is right at every moment, under load too."""
        product = self.dice.choice(SHARED)
        rows = self.db.execute("select * from recall.check_index(%s)", [product]).fetchall()
        if rows:
            self.shared.crashes.append(f"check_index of {product} under load: {rows[:5]}")

    def retry_jobs(self) -> None:
        self.db.execute("select recall.retry_embedding_jobs(%s)", [self.product()])


class Admin(Client):
    role = "torture_admin"
    actions = [
        (10, "drop_product"),
        (2, "refresh_frequent"),
        (2, "purge_sessions"),
        (0.5, "purge_log"),
        (1, "add_user_word"),
        (3, "set_strategy"),
    ]

    def drop_product(self) -> None:
        time.sleep(self.dice.random())
        product = self.dice.choice(PASSING)
        with self.journal.operation("drop", clears=lambda key: key[1] == product):
            self.db.execute("select recall.drop_product(%s)", [product])

    def refresh_frequent(self) -> None:
        self.db.execute("call recall.refresh_frequent_questions()")

    def purge_sessions(self) -> None:
        """Readers have left sessions that rested so long; see Reader.chat."""
        with self.journal.operation("purge", clears=lambda key: key[0] == "session", rests=RESTS):
            self.db.execute("call recall.purge_sessions(make_interval(secs => %s))", [RESTS])

    def purge_log(self) -> None:
        kinds = ("answer", "rating")
        with self.journal.operation("purge", clears=lambda key: key[0] in kinds):
            self.db.execute("call recall.purge_qa_log(0)")

    def add_user_word(self) -> None:
        self.db.execute(
            "select recall.add_user_word(%s)", [self.dice.choice(self.texts.words[:40])]
        )

    def set_strategy(self) -> None:
        self.db.execute(
            "select recall.set_strategy('torture', p_candidates => %s)",
            [self.dice.randint(20, 100)],
        )


class Reader(Client):
    role = "torture_reader"
    actions = [(10, "search"), (4, "answer"), (5, "chat"), (3, "rate"), (0.5, "forget")]

    def __init__(self, name: str, shared: Shared) -> None:
        super().__init__(name, shared)
        self.session: Key | None = None
        self.messages: list[str] = []
        self.number = 0
        self.begun = 0.0
        self.answers: list[tuple[str, int]] = []

    def product(self) -> str | None:
        return self.dice.choice([*SHARED, *SHARED, *SHARED, *PASSING, None])

    def search(self) -> None:
        self.db.execute(
            "select * from recall.search(%s, %s, p_strategy => %s)",
            [
                self.texts.question(self.dice),
                self.product(),
                self.dice.choice([None, "torture"]),
            ],
        ).fetchall()

    def answer(self) -> None:
        product = self.product()
        with self.journal.operation("answer") as operation:
            row = self.db.execute(
                "select answer_id, markdown from recall.answer(%s, %s)",
                [self.texts.question(self.dice), product],
            ).fetchone()
            self.remember(operation.values, product, row)

    def remember(self, values: dict, product: str | None, row: tuple | None) -> None:
        assert row is not None
        values["answer", product or "", str(row[0])] = hashlib.md5(row[1].encode()).hexdigest()
        self.answers = [*self.answers[-20:], (product or "", row[0])]

    def chat(self) -> None:
        """A session is used for a minute and ten messages at most, then left to be purged."""
        if (
            self.session is None
            or self.session[1] in PASSING  # It may have gone with its product.
            or len(self.messages) >= 10
            or time.monotonic() - self.begun > 60
            or self.journal.current(self.session) != self.value(self.messages)
        ):
            self.number += 1
            self.begun = time.monotonic()
            self.messages = []
            self.session = "session", self.product() or "", f"{self.name} {self.number}"
        message = self.texts.question(self.dice)
        messages = [*self.messages, message]
        with self.journal.operation(
            "chat", {self.session: self.value(messages)}, own=True
        ) as operation:
            row = self.db.execute(
                "select answer_id, markdown from recall.chat(%s, %s, %s)",
                [self.session[2], message, self.session[1] or None],
            ).fetchone()
            self.remember(operation.values, self.session[1], row)
        self.messages = messages

    @staticmethod
    def value(messages: list[str]) -> str | None:
        return hashlib.md5("|".join(messages).encode()).hexdigest() if messages else None

    def rate(self) -> None:
        if not self.answers:
            return
        product, answer = self.dice.choice(self.answers)
        value = (self.dice.randint(-1, 1), f"{self.journal.tick()}")
        with self.journal.operation("rate", {("rating", product, str(answer)): value}):
            self.db.execute("select recall.rate(%s, %s, %s)", [answer, *value])

    def forget(self) -> None:
        if self.session is not None:
            with self.journal.operation("forget", {self.session: None}, own=True):
                self.db.execute("select recall.forget_session(%s)", [self.session[2]])
            self.session = None
