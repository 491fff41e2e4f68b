"""Bots that run, and many users who ask them at once through a gateway.

PGRECALL_BOT_SECONDS: how long they ask (8); PGRECALL_BOT_USERS: how many do (20), four in a group;
PGRECALL_BOT_PAUSE: how long one rests after an answer, on average (2).
"""

import os
import random
import signal
import statistics
import subprocess
import sys
import threading
import time

import psycopg
from dingtalk_gateway import CLIENT_ID, CLIENT_SECRET, Callback, Card, Gateway
from pgrecall.server import ROOT

SECONDS = float(os.environ.get("PGRECALL_BOT_SECONDS", "8"))
USERS = int(os.environ.get("PGRECALL_BOT_USERS", "20"))
PAUSE = float(os.environ.get("PGRECALL_BOT_PAUSE", "2"))
# An answer may take so long, redeliveries included.
PATIENCE = 120.0
DOCUMENTS = {
    "Slow queries": "pg_stat_statements finds slow queries on the primary by their total time.",
    "Slow queries on a replica": "On a replica slow queries wait for the replay of the log.",
    "主從複製延遲": "先看延遲發生在傳送、落盤還是回放。備庫上的長查詢會擋住回放。",
    "Tea": "Green tea steeps at eighty degrees.",
}
QUESTIONS = [
    "how do I find the slow queries?", "and on a replica?", "主從複製延遲怎麼辦", "那備庫呢?",
    "green tea", "how long does it steep?", "thanks",
]  # fmt: skip


class Process:
    """A bot that runs, and what it says."""

    def __init__(self, gateway: Gateway, url: str, *options: str, **variables: str) -> None:
        self.said: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pgrecall.bot", "--product", "busy", *options],
            env=os.environ
            | {
                "DATABASE_URL": url,
                "DINGTALK_OPENAPI_ENDPOINT": gateway.url,
                "DINGTALK_CLIENT_ID": CLIENT_ID,
                "DINGTALK_CLIENT_SECRET": CLIENT_SECRET,
                "PYTHONPATH": str(ROOT / "scripts"),
            }
            | variables,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        self.said.extend(self.process.stdout)

    def end(self, number: int = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(60)
        self.reader.join(10)
        return code


def asked(db: psycopg.Connection, card: Card) -> str:
    """The message that a card answers."""
    answer_id = int(card.name.split("_")[1])
    return db.execute(
        "select u.content from recall.message as a join recall.message as u"
        " on u.conversation_id = a.conversation_id and u.ordinal = a.ordinal - 1"
        " where a.answer_id = %s",
        [answer_id],
    ).fetchone()[0]


class Load:
    """Users in groups of four ask, one to three messages at a time, wait for the answers, rate some
    and rest; meanwhile connections end, messages are delivered twice, and cards fail at first."""

    def __init__(self, gateway: Gateway, db: psycopg.Connection) -> None:
        self.gateway = gateway
        self.db = db
        self.end = time.monotonic() + SECONDS
        self.sent: dict[str, list[str]] = {f"g{number}": [] for number in range((USERS + 3) // 4)}
        self.own: dict[str, list[str]] = {}
        self.locks = {group: threading.Lock() for group in self.sent}
        self.errors: list[str] = []
        self.times: list[float] = []
        self.twice = self.late = self.ended = self.faults = self.rated = self.again = 0
        self.connections = 0

    def run(self) -> None:
        self.gateway.shares_out = True
        threads = [threading.Thread(target=self._user, args=[number]) for number in range(USERS)]
        threads.append(threading.Thread(target=self._disturb))
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            self._count_connections()
            time.sleep(0.2)

    def _user(self, number: int) -> None:
        dice = random.Random(number)
        user, group = f"u{number}", f"g{number // 4}"
        own = self.own[user] = []
        try:
            time.sleep(dice.random() * PAUSE)
            while time.monotonic() < self.end or not own:
                begun = time.monotonic()
                callbacks = []
                for _ in range(dice.choice((1, 1, 1, 2, 3))):
                    text = f"{dice.choice(QUESTIONS)} #{number}.{len(own)}"
                    own.append(text)
                    callbacks += self._send(dice, text, user, group)
                for callback in callbacks:
                    assert callback.wait(PATIENCE) == 200
                    self.again += callback.deliveries - 1
                self.times.append(time.monotonic() - begun)
                if dice.random() < 0.1:
                    # As if the acknowledgement had been lost: to the other process too.
                    self.gateway.again(callbacks[-1])
                    self.late += 1
                if dice.random() < 0.2:
                    self._rate(dice, user)
                left = max(self.end - time.monotonic(), 0)
                time.sleep(min(dice.expovariate(1 / PAUSE), left))
        except Exception as error:
            self.errors.append(f"{user}: {type(error).__name__} {error}")

    def _send(self, dice: random.Random, text: str, user: str, group: str) -> list[Callback]:
        with self.locks[group]:
            message = self.gateway.message(text, user, group)
            self.sent[group].append(text)
            callbacks = [self.gateway.deliver(message)]
        kind = dice.random()
        if kind < 0.1:
            self.gateway.again(callbacks[0], everywhere=False)
        elif kind < 0.2:
            callbacks.append(self.gateway.deliver(message))
        self.twice += kind < 0.2
        return callbacks

    def _rate(self, dice: random.Random, user: str) -> None:
        cards = [card for card in list(self.gateway.cards.values()) if user in card.for_users]
        assert self.gateway.press(cards[-1], dice.choice(("good", "bad"))).wait(PATIENCE) == 200
        self.rated += 1

    def _disturb(self) -> None:
        dice = random.Random(0)
        pause = min(SECONDS / 4, 10)
        while time.monotonic() < self.end - 1:
            time.sleep(pause)
            self.gateway.disconnect(politely=dice.random() < 0.5)
            self.gateway.faults["card"] = [dice.choice((429, 500, 503))]
            self.ended += 1
            self.faults += 1

    def _count_connections(self) -> None:
        """Of the server, whether a pooler made them or the bots."""
        found = self.db.execute(
            "select count(*) from pg_stat_activity where datname = current_database()"
            " and pid <> pg_backend_pid() and backend_type = 'client backend'"
        ).fetchone()[0]
        self.connections = max(self.connections, found)

    def problems(self) -> list[str]:
        """What was not answered, twice, or out of order; and whatever else went wrong."""
        found = self.errors + self.gateway.problems
        found += [f"note: {note['markdown']['text']}" for note in self.gateway.notes]
        answered: dict[str, list[str]] = {}
        for card in self.gateway.cards.values():
            answered.setdefault(card.space, []).append(asked(self.db, card))
        for group, sent in self.sent.items():
            cards = [text.rpartition("#")[2] for text in answered.get(f"IM_GROUP.cid{group}==", [])]
            wanted = [text.rpartition("#")[2] for text in sent]
            if cards != wanted:
                found.append(f"{group}: {wanted} were answered {cards}")
        kept = self.db.execute(
            "select array_agg(m.content order by m.ordinal) from recall.conversation as c"
            " join recall.message as m on m.conversation_id = c.id"
            " where m.role = 'user' group by c.id"
        ).fetchall()
        if sorted(row[0] for row in kept) != sorted(self.own.values()):
            found.append("the sessions do not hold what was sent")
        return found

    def report(self) -> str:
        number = sum(map(len, self.sent.values()))
        cuts = statistics.quantiles(self.times, n=20, method="inclusive")
        return (
            f"{USERS} users in {len(self.sent)} groups, {SECONDS:g} s: {number} messages,"
            f" {len(self.gateway.cards)} cards, {self.twice} delivered twice at once,"
            f" {self.late} once more after the answer, {self.again} again on a new connection,"
            f" {self.ended} times no connection ({self.gateway.opened}"
            f" opened), {self.faults} cards refused at first, {self.rated} ratings; answered after"
            f" p50 {cuts[9]:.2f} s, p95 {cuts[18]:.2f} s, at most {max(self.times):.2f} s; at most"
            f" {self.connections} server connections"
        )
