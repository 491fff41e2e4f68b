"""scripts/bot: answers the messages of a DingTalk robot from a database.

    scripts/bot [--product NAME] [--strategy NAME] [--credentials FILE] [--database-url URL]

Each answer is recall.chat's, under the role of the address. docs/bot.md tells the set-up.
"""

import argparse
import asyncio
import contextlib
import logging
import os
import re
import signal
import stat
import sys
from collections import OrderedDict
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import aiohttp
import psycopg
from dingtalk_stream import ChatbotMessage
from dingtalk_stream.card_callback import CardCallbackMessage
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from pgrecall.dingtalk import (
    CARD_TEMPLATE,
    SEND_SECONDS,
    Sender,
    SendError,
    Stream,
    answer_of,
    digest,
)
from pgrecall.server import ServerError, database_url, say

log = logging.getLogger("pgrecall.bot")

READY = """
select
    exists (
        select
        from pg_catalog.pg_proc as p
        where
            p.pronamespace = pg_catalog.to_regnamespace('recall') and p.proname = 'chat'
            and 'p_message_key' = any(p.proargnames)
            and pg_catalog.to_regproc('recall.queue_message') is not null
            and pg_catalog.has_schema_privilege(p.pronamespace, 'usage')
            and pg_catalog.has_function_privilege(p.oid, 'execute')
    ),
    current_user, pg_catalog.current_setting('is_superuser') = 'on'
"""
LIMITS = """
select
    pg_catalog.set_config('statement_timeout', %s, true),
    pg_catalog.set_config('lock_timeout', %s, true),
    pg_catalog.set_config('idle_in_transaction_session_timeout', %s, true)
"""
CHAT = """
select c.markdown, c.answer_id, c.reasons ? 'repeated'
from recall.chat(%s, %s, %s, %s, p_message_key => %s) as c
"""
QUEUE = """
select recall.queue_message(
    %s, %s, to_timestamp(%s / 1000.0), make_interval(secs => %s), make_interval(secs => %s)
)
"""
# For so long an earlier message may still be on its way through another process.
SETTLE_SECONDS = 0.2
UNQUEUE = "select recall.unqueue_message(%s, %s)"
# A message is asked for again after so long, while it is another one's turn.
TURN_SECONDS = (SETTLE_SECONDS, 1.0)
# Messages that are known without asking the database.
SEEN = 10_000
STOP_SECONDS = 20.0
TEXTS = {
    "error": (
        "Sorry, your question could not be answered. Please try again later.",
        "抱歉,暂时无法回答您的问题,请稍后再试。",
    ),
    "late": (
        "Sorry, this took too long. Please ask again, or put it more simply.",
        "抱歉,回答超时了。请重新提问,或换一种更简单的问法。",
    ),
    "text": (
        "I can only read text. Please type your question.",
        "我目前只能阅读文字,请用文字提问。",
    ),
}
SCORES = {"good": (1, "👍 ✓"), "bad": (-1, "👎 ✓")}


class UsageError(Exception):
    """A sentence that says what the bot needs."""


class NoSecret(logging.Filter):
    """Whatever another library says, the application's secret is not in it."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self.secret = secret

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = record.getMessage().replace(self.secret, "***"), ()
        return True


class Bot:
    def __init__(
        self, pool: AsyncConnectionPool, credentials: tuple[str, str], options: argparse.Namespace
    ) -> None:
        self.pool = pool
        self.options = options
        self.stream = Stream(*credentials, self.on_message, self.on_press)
        self.sender: Sender
        self.ending = False
        self.seen: OrderedDict[str, asyncio.Task[bool]] = OrderedDict()
        # Of each conversation, what tells its messages here that one of them is done.
        self.turns: WeakValueDictionary[str, asyncio.Condition] = WeakValueDictionary()

    async def run(self) -> None:
        """Until the process is told to end; what is being answered then is answered first."""
        ended = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, ended.set)
        timeout = aiohttp.ClientTimeout(total=SEND_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            self.sender = Sender(self.stream, session, self.options.card_template)
            reading = asyncio.create_task(self.stream.start())
            waiting = asyncio.create_task(ended.wait())
            await asyncio.wait({reading, waiting}, return_when=asyncio.FIRST_COMPLETED)
            self.ending = True
            if self.stream.tasks:
                await asyncio.wait(self.stream.tasks, timeout=STOP_SECONDS)
            for task in (reading, waiting):
                task.cancel()
            for result in await asyncio.gather(reading, waiting, return_exceptions=True):
                if isinstance(result, Exception):
                    raise result

    # -- messages ----------------------------------------------------------------------------------

    async def on_message(self, data: dict[str, Any]) -> bool:
        """Whether the message needs no other delivery. The second of two deliveries waits for the
        first; one of another process, or after a restart, recall.chat knows."""
        try:
            message = ChatbotMessage.from_dict(data)
            text_of(message)
            known = digest(message.conversation_id, message.message_id)
            if not message.conversation_id or not message.message_id:
                raise ValueError
        except (ValueError, TypeError, LookupError, AttributeError):
            log.warning("DingTalk sent a message that cannot be read")
            return True
        task = self.seen.get(known)
        if task is None and self.ending:
            return False
        if task is None:
            task = self.seen[known] = asyncio.create_task(self.in_turn(message))
            while len(self.seen) > SEEN:
                self.seen.popitem(last=False)
        done = await asyncio.shield(task)
        if not done:
            self.seen.pop(known, None)
        return done

    async def in_turn(self, message: ChatbotMessage) -> bool:
        """The messages of one conversation are answered in the order in which they were sent,
        whatever processes have them: their queue is the database's."""
        conversation = message.conversation_id
        place = [digest(self.options.product, conversation), digest(message.message_id)]
        turn = self.turns.setdefault(conversation, asyncio.Condition())
        try:
            await self.wait_for_turn(turn, place, message.create_at)
            return await self.answer(message)
        except Exception:
            # A fault of ours would be one at the next delivery too.
            log.exception("a message was not answered")
            return True
        finally:
            async with turn:
                with contextlib.suppress(psycopg.Error, TimeoutError):
                    await self.fetch(UNQUEUE, place)
                turn.notify_all()

    async def wait_for_turn(self, turn: asyncio.Condition, place: list[str], sent: Any) -> None:
        """Where the database cannot tell whose turn it is, answering fails too, and says so."""
        lease = self.options.timeout + 4 * SEND_SECONDS + 10
        pause = TURN_SECONDS[0]
        sent = sent if isinstance(sent, int) and 0 < sent < 10**13 else None
        try:
            async with turn:
                while not await self.fetch(QUEUE, [*place, sent, lease, SETTLE_SECONDS]):
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(turn.wait(), pause)
                    pause = min(2 * pause, TURN_SECONDS[1])
        except (psycopg.Error, TimeoutError) as error:
            log.warning("a message did not wait for its turn: %s", type(error).__name__)

    async def fetch(self, statement: str, parameters: list[Any]) -> Any:
        """One value, by a statement that may be run twice: once more where a connection broke."""
        for last in (False, True):
            try:
                async with (
                    asyncio.timeout(self.options.timeout),
                    self.pool.connection() as connection,
                ):
                    cursor = await connection.execute(statement, parameters)
                    return (await cursor.fetchone())[0]
            except PoolTimeout:
                raise
            except psycopg.OperationalError:
                if last:
                    raise

    async def answer(self, message: ChatbotMessage) -> bool:
        question, note = text_of(message), "text"
        if question:
            try:
                await self.ask(message, question)
                return True
            except psycopg.errors.LockNotAvailable:
                log.warning("a session is being answered elsewhere; its message comes again")
                return False
            except (psycopg.errors.QueryCanceled, TimeoutError):
                log.warning("a question took longer than %s s", self.options.timeout)
                note = "late"
            except psycopg.Error as error:
                reason = error.diag.message_primary or str(error).strip() or type(error).__name__
                log.error("the database did not answer: %s %s", error.sqlstate or "", reason)
                note = "error"
            except SendError as error:
                log.error("an answer could not be sent: %s", error)
                note = "error"
        try:
            await self.sender.note(message, TEXTS[note][bool(re.search("[一-鿿]", question))])
        except SendError as error:
            log.error("nothing could be sent: %s", error)
            return False
        return True

    async def ask(self, message: ChatbotMessage, question: str) -> None:
        """The answer goes out within the transaction that keeps it: of two deliveries at once, also
        to two processes, the second waits for the session, and then finds the message answered."""
        product = self.options.product
        user = message.sender_staff_id or message.sender_id
        session = "dingtalk " + digest(product, message.conversation_id, user)
        key = digest(message.message_id)
        for last in (False, True):
            sent = False
            try:
                async with (
                    asyncio.timeout(self.options.timeout + 4 * SEND_SECONDS),
                    self.pool.connection() as connection,
                    connection.transaction(),
                ):
                    seconds = (self.options.timeout, 0.8 * self.options.timeout, 20 * SEND_SECONDS)
                    limits = [f"{int(1000 * limit)}ms" for limit in seconds]
                    await connection.execute(LIMITS, limits)
                    asked = [session, question, product, self.options.strategy, key]
                    cursor = await connection.execute(CHAT, asked)
                    markdown, answer_id, repeated = await cursor.fetchone()
                    if not repeated:
                        await self.sender.answer(message, markdown, answer_id)
                        sent = True
                return
            except (psycopg.errors.QueryCanceled, psycopg.errors.LockNotAvailable, PoolTimeout):
                raise
            except (psycopg.OperationalError, TimeoutError) as error:
                # A connection that broke, or sessions that stood in each other's way.
                if sent:
                    log.error("an answer was sent and not kept: %s", type(error).__name__)
                    return
                if last or isinstance(error, TimeoutError):
                    raise

    # -- ratings -----------------------------------------------------------------------------------

    async def on_press(self, data: dict[str, Any]) -> bool:
        """Whether the press of a button needs no other delivery."""
        try:
            press = CardCallbackMessage.from_dict(data)
            answer_id = answer_of(press.card_instance_id)
            pressed = press.content["cardPrivateData"]
            # A template of one's own may tell the action as a parameter.
            actions = [(pressed.get("params") or {}).get("action"), *pressed["actionIds"]]
            score, shown = next(SCORES[action] for action in actions if action in SCORES)
        except (ValueError, TypeError, LookupError, AttributeError, StopIteration):
            log.warning("DingTalk sent a press of no button of ours")
            return True
        if answer_id is None:
            return True
        try:
            await self.fetch("select recall.rate(%s, %s) is null", [answer_id, score])
        except (psycopg.OperationalError, TimeoutError) as error:
            log.error("a rating was not kept: %s", type(error).__name__)
            return False
        except psycopg.Error as error:
            log.error("a rating was not kept: %s", error.diag.message_primary)
            return True
        try:
            await self.sender.show_rating(press.card_instance_id, shown)
        except SendError as error:
            log.warning("a card does not show its rating: %s", error)
        return True


def text_of(message: ChatbotMessage) -> str:
    """What is written, or was said; nothing of pictures and files."""
    if message.message_type in ("text", "richText"):
        words = message.get_text_list() or []
    else:
        content = message.extensions.get("content")
        words = [content.get("recognition")] if isinstance(content, dict) else []
    return "\n".join(word for word in words if isinstance(word, str)).replace("\0", "").strip()


# -- the command -----------------------------------------------------------------------------------


def credentials(file: Path | None) -> tuple[str, str]:
    """Of the file, which nobody else may read, else of the environment."""
    known = dict(os.environ)
    where = "the environment"
    if file is not None:
        where = str(file)
        try:
            if stat.S_IMODE(file.stat().st_mode) & 0o077:
                raise UsageError(f"{file}: others may read it; chmod 600 {file}")
            lines = file.read_text().splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"{file}: {getattr(error, 'strerror', None) or error}") from None
        known = dict(re.findall(r"^\s*(\w+)\s*=\s*(.*?)\s*$", "\n".join(lines), re.MULTILINE))
    names = ("DINGTALK_CLIENT_ID", "DINGTALK_CLIENT_SECRET")
    missing = [name for name in names if not known.get(name)]
    if missing:
        raise UsageError(f"{' and '.join(missing)}: not in {where} (docs/bot.md)")
    return known[names[0]], known[names[1]]


async def check(pool: AsyncConnectionPool, product: str | None) -> None:
    async with pool.connection() as connection:
        ready, role, is_superuser = await (await connection.execute(READY)).fetchone()
        if not ready:
            raise UsageError(
                f"role '{role}' finds no recall.chat that takes a message's key, with a queue: run"
                f" `alembic upgrade head` on the database, and grant recall_reader to {role}"
            )
        if is_superuser:
            say(f"role '{role}' is a superuser; a bot needs no more than recall_reader")
        if product is not None:
            known = "select from recall.product where name = %s"
            if (await connection.execute(known, [product])).rowcount != 1:
                raise UsageError(f"there is no product '{product}' that role '{role}' may read")


async def serve(url: str, keys: tuple[str, str], options: argparse.Namespace) -> None:
    # Nothing is prepared: behind a pooler of transactions another connection serves each time.
    arguments = {"prepare_threshold": None, "application_name": "pgrecall bot", "autocommit": True}
    pool = AsyncConnectionPool(
        url, kwargs=arguments, min_size=1, max_size=options.connections, timeout=options.timeout,
        check=AsyncConnectionPool.check_connection, open=False,
    )  # fmt: skip
    try:
        await pool.open()
        try:
            await pool.wait(10)
        except PoolTimeout:
            await asyncio.to_thread(lambda: psycopg.connect(url, connect_timeout=5).close())
            raise
        await check(pool, options.product)
        await Bot(pool, keys, options).run()
    finally:
        await pool.close()


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/bot", description="Answers the messages of a DingTalk robot."
    )
    parser.add_argument("--product", help="default: all that the role may read")
    parser.add_argument("--strategy", help="default: the product's, or an experiment's")
    parser.add_argument(
        "--credentials", type=Path, metavar="FILE",
        help="with DINGTALK_CLIENT_ID=… and DINGTALK_CLIENT_SECRET=…; default: the environment",
    )  # fmt: skip
    parser.add_argument("--connections", type=int, default=5, help="at most so many; default: 5")
    parser.add_argument("--timeout", type=int, default=30, help="seconds a question may take")
    parser.add_argument("--card-template", default=CARD_TEMPLATE, help="one of your own")
    parser.add_argument("--database-url", help="default: DATABASE_URL, or the embedded server")
    options = parser.parse_args()
    if options.connections < 1 or options.timeout < 1:
        parser.error("--connections and --timeout must be 1 or more")
    logging.basicConfig(format="pgrecall: %(levelname)s %(message)s", level=logging.WARNING)
    log.setLevel(logging.INFO)
    keys = credentials(options.credentials)
    for handler in logging.getLogger().handlers:
        handler.addFilter(NoSecret(keys[1]))
    asyncio.run(serve(database_url(options.database_url), keys, options))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (UsageError, ServerError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(2)
