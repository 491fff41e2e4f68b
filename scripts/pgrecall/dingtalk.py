"""DingTalk's side of scripts/bot: its stream of messages, cards and replies, on its own SDK."""

import asyncio
import hashlib
import json
import logging
import random
import re
import time
from collections.abc import Awaitable, Callable
from functools import partial
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote_plus, urlsplit

import aiohttp
import dingtalk_stream.stream
import requests
import websockets
from dingtalk_stream import (
    AckMessage,
    CallbackHandler,
    CallbackMessage,
    ChatbotMessage,
    Credential,
    DingTalkStreamClient,
)
from dingtalk_stream.card_callback import Card_Callback_Router_Topic
from dingtalk_stream.utils import DINGTALK_OPENAPI_ENDPOINT

log = logging.getLogger("pgrecall.bot")

OPEN_SECONDS = 30.0
SEND_SECONDS = 10.0
PAUSE_MAX = 60.0
# A connection that lasted so long was a good one: the next is opened without a long pause.
LASTING_SECONDS = 5.0
TRIES = 4
# DingTalk's clients show an empty card where its Markdown has more than about 3,000 characters.
CARD_CHARACTERS = 2800
PARTS_MAX = 8
BUTTONS = [
    {"text": "👍", "color": "blue", "id": "good", "request": True},
    {"text": "👎", "color": "gray", "id": "bad", "request": True},
]
# The template of the SDK's MarkdownButtonCardInstance, which DingTalk keeps for all applications.
CARD_TEMPLATE = "1366a1eb-bc54-4859-ac88-517c56a9acb1.schema"


# The SDK sets no limit: a thread of a request that is never answered would stay for good. Its
# connection and its token are all that is asked through it.
dingtalk_stream.stream.requests = SimpleNamespace(post=partial(requests.post, timeout=SEND_SECONDS))


class SendError(Exception):
    """DingTalk took no answer; the message says why, without addresses or tokens."""


# -- the stream ------------------------------------------------------------------------------------


class Handler(CallbackHandler):
    """Hands on what a callback carries; False asks DingTalk to deliver it again."""

    def __init__(self, work: Callable[[dict[str, Any]], Awaitable[bool]]) -> None:
        super().__init__()
        self.work = work

    async def process(self, message: CallbackMessage) -> tuple[int, str]:
        if await self.work(message.data):
            return AckMessage.STATUS_OK, "OK"
        return AckMessage.STATUS_SYSTEM_EXCEPTION, "not now"


class Stream(DingTalkStreamClient):
    """The SDK's client, which opens connections beside running answers and logs no ticket."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        on_message: Callable[[dict[str, Any]], Awaitable[bool]],
        on_press: Callable[[dict[str, Any]], Awaitable[bool]],
    ) -> None:
        super().__init__(Credential(client_id, client_secret), logging.getLogger("pgrecall.stream"))
        self.tasks: set[asyncio.Task] = set()
        self.register_callback_handler(ChatbotMessage.TOPIC, Handler(on_message))
        self.register_callback_handler(Card_Callback_Router_Topic, Handler(on_press))

    async def start(self) -> None:
        """Until it is cancelled; opens another connection whenever one ends."""
        self.pre_start()
        pause = 1.0
        while True:
            begun = time.monotonic()
            try:
                await self._read_connection()
                log.info("DingTalk closed the connection")
            except (
                OSError,
                ValueError,
                LookupError,
                RecursionError,
                SendError,
                websockets.WebSocketException,
            ) as e:
                # What is wrong with an address names it, and its ticket.
                told = e.args and not isinstance(e, websockets.InvalidURI)
                log.warning("no connection to DingTalk: %s", e if told else type(e).__name__)
            if time.monotonic() - begun > LASTING_SECONDS:
                pause = 1.0
            await asyncio.sleep(pause * random.uniform(0.5, 1.0))
            pause = min(2 * pause, PAUSE_MAX)

    async def _read_connection(self) -> None:
        opening = asyncio.to_thread(self.open_connection)
        opened = await asyncio.wait_for(opening, OPEN_SECONDS)
        if not opened:
            raise ConnectionRefusedError
        address = f"{opened['endpoint']}?ticket={quote_plus(opened['ticket'])}"
        async with websockets.connect(address) as self.websocket:
            log.info("connected to DingTalk")
            async for frame in self.websocket:
                # In the order in which they came: a task begins in the order of its making.
                task = asyncio.create_task(self.background_task(json.loads(frame)))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)


# -- what is sent ----------------------------------------------------------------------------------


class Sender:
    """Cards through DingTalk's API; where it takes none, and for notes, the session's webhook."""

    def __init__(self, stream: Stream, session: aiohttp.ClientSession, template: str) -> None:
        self.stream = stream
        self.session = session
        self.template = template
        self.one_token = asyncio.Lock()

    async def answer(self, to: ChatbotMessage, markdown: str, answer_id: int | None) -> None:
        """The whole answer, in parts where it is long; the last one has the buttons."""
        parts = cut(markdown, CARD_CHARACTERS)
        key = digest(to.message_id)
        for number, part in enumerate(parts, 1):
            rated = answer_id if number == len(parts) else None
            try:
                await self._create_card(to, part, f"{key}_{number}", rated)
            except SendError as error:
                log.warning("a card was not taken, so the answer goes without: %s", error)
                await self.note(to, part)

    async def _create_card(
        self, to: ChatbotMessage, markdown: str, name: str, answer_id: int | None
    ) -> None:
        body: dict[str, Any] = {
            "cardTemplateId": self.template,
            "outTrackId": f"pgrecall_{answer_id or 0}_{name}",
            "cardData": {"cardParamMap": card_data(markdown, answer_id is not None)},
            "callbackType": "STREAM",
            "userIdType": 1,
            "imGroupOpenSpaceModel": {"supportForward": False},
            "imRobotOpenSpaceModel": {"supportForward": False},
        }
        if to.conversation_type == "2":
            body["openSpaceId"] = f"dtv1.card//IM_GROUP.{to.conversation_id}"
            body["imGroupOpenDeliverModel"] = {"robotCode": self.stream.credential.client_id}
            if to.sender_staff_id:
                body["imGroupOpenDeliverModel"]["atUserIds"] = {
                    to.sender_staff_id: to.sender_nick or ""
                }
        else:
            body["openSpaceId"] = f"dtv1.card//IM_ROBOT.{to.sender_staff_id}"
            body["imRobotOpenDeliverModel"] = {"spaceType": "IM_ROBOT"}
        await self._call("POST", "/v1.0/card/instances/createAndDeliver", body)

    async def show_rating(self, card: str, text: str) -> None:
        body = {
            "outTrackId": card,
            "cardData": {"cardParamMap": {"tips": text}},
            "cardUpdateOptions": {"updateCardDataByKey": True},
        }
        await self._call("PUT", "/v1.0/card/instances", body)

    async def _call(self, method: str, path: str, body: dict[str, Any]) -> None:
        """Tries again what may go better then. What was perhaps done counts as done: none twice."""
        problem, perhaps_done = "", False
        for number in range(TRIES):
            if number:
                await asyncio.sleep(2 ** (number - 2) * random.uniform(0.5, 1.0))
            headers = {"x-acs-dingtalk-access-token": await self._token()}
            try:
                async with self.session.request(
                    method,
                    DINGTALK_OPENAPI_ENDPOINT + path,
                    json=body,
                    headers=headers,
                    allow_redirects=False,
                ) as response:
                    status, said = response.status, await response.text()
            except aiohttp.ClientConnectorError:
                problem = "no connection"
                continue
            except (aiohttp.ClientError, TimeoutError) as error:
                problem, perhaps_done = type(error).__name__, True
                continue
            if status < 300:
                return
            problem = f"{status} {error_code(said)}"
            if status == 401:
                self.stream.reset_access_token()
            elif status < 500 and status != 429 and "QpsLimit" not in problem:
                if perhaps_done:
                    return
                break
        if perhaps_done:
            log.error("whether DingTalk took a card is not known: %s", problem)
            return
        raise SendError(problem)

    async def _token(self) -> str:
        async with self.one_token:
            asking = asyncio.to_thread(self.stream.get_access_token)
            try:
                token = await asyncio.wait_for(asking, OPEN_SECONDS)
            except (OSError, LookupError, ValueError) as error:
                raise SendError(f"no access token: {type(error).__name__}") from None
        if not token:
            raise SendError("no access token")
        return token

    async def note(self, to: ChatbotMessage, markdown: str) -> None:
        """By the webhook that the message brought, which needs no token and stands for a while."""
        if not is_of_dingtalk(to.session_webhook):
            raise SendError("the message brought no webhook of DingTalk's")
        body = {
            "msgtype": "markdown",
            "markdown": {"title": title_of(markdown), "text": markdown},
            "at": {"atUserIds": [to.sender_staff_id]},
        }
        try:
            async with self.session.post(
                to.session_webhook, json=body, allow_redirects=False
            ) as response:
                status, said = response.status, await response.text()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise SendError(f"the webhook: {type(error).__name__}") from None
        code = error_code(said)
        if status >= 300 or code not in ("", "0"):
            raise SendError(f"the webhook: {status} {code}")


def is_of_dingtalk(url: Any) -> bool:
    """Answers go to no other host, whatever a message says."""
    try:
        known, given = urlsplit(DINGTALK_OPENAPI_ENDPOINT), urlsplit(url)
        is_known = (given.scheme, given.netloc) == (known.scheme, known.netloc)
        host = given.hostname or ""
    except (ValueError, TypeError, AttributeError):
        return False
    return is_known or (given.scheme == "https" and host.endswith(".dingtalk.com"))


def digest(*names: Any) -> str:
    """A name of 32 characters for any others."""
    text = json.dumps(names, ensure_ascii=False)
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:32]


def card_data(markdown: str, buttons: bool) -> dict[str, str]:
    """The variables of the template; all are strings, as DingTalk wants them."""
    return {
        "markdown": markdown,
        "tips": "",
        "sys_full_json_obj": json.dumps({"msgButtons": BUTTONS if buttons else []}),
    }


def answer_of(card: str) -> int | None:
    """The answer that a card's buttons rate."""
    found = re.match(r"pgrecall_([1-9][0-9]{0,17})_", card)
    return int(found[1]) if found else None


def error_code(said: str) -> str:
    """DingTalk's own code in an error; nothing else of what was said is for a log."""
    try:
        said = json.loads(said)
        return re.sub(r"[^\w.-]", "?", str(said.get("code", said.get("errcode", ""))))[:80]
    except (ValueError, AttributeError):
        return "?"


def title_of(markdown: str) -> str:
    found = re.search(r"\w[^\n]{0,40}", markdown)
    return found[0] if found else "…"


# -- the length of a card --------------------------------------------------------------------------

FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


def cut(markdown: str, most: int) -> list[str]:
    """Parts of at most so many characters, cut between blocks; what is beyond PARTS_MAX goes."""
    parts: list[str] = []
    for piece in (piece for block in blocks(markdown) for piece in cut_block(block, most)):
        if parts and len(parts[-1]) + 2 + len(piece) <= most:
            parts[-1] += "\n\n" + piece
        else:
            parts.append(piece)
    if len(parts) > PARTS_MAX:
        parts = [*parts[: PARTS_MAX - 1], "…"]
    return parts or ["…"]


def blocks(markdown: str) -> list[str]:
    """What empty lines part; a block of code is whole whatever is in it."""
    found: list[list[str]] = [[]]
    fence = ""
    for line in markdown.split("\n"):
        mark = FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence = ""
        elif mark:
            fence = mark[1]
        elif not line.strip():
            found.append([])
            continue
        found[-1].append(line)
    return ["\n".join(lines) for lines in found if lines]


def cut_block(block: str, most: int) -> list[str]:
    """A block that is too long by itself, by lines; code gets its fences again."""
    if len(block) <= most:
        return [block]
    lines = block.split("\n")
    first, last = "", ""
    mark = FENCE.match(lines[0])
    if mark:
        first, last = lines[0] + "\n", "\n" + mark[1]
        closing = FENCE.match(lines[-1])
        lines = lines[1:-1] if closing and closing[1].startswith(mark[1]) else lines[1:]
    elif len(lines) > 2 and re.fullmatch(r"[|: -]+", lines[1]):
        first, lines = "\n".join(lines[:2]) + "\n", lines[2:]
    room = most - len(first) - len(last)
    if room < most // 2:
        first, last, room, lines = "", "", most, block.split("\n")
    pieces: list[str] = []
    for piece in (p for line in lines for p in cut_line(line, room)):
        if pieces and len(pieces[-1]) + 1 + len(piece) <= room:
            pieces[-1] += "\n" + piece
        else:
            pieces.append(piece)
    return [first + piece + last for piece in pieces]


def cut_line(line: str, most: int) -> list[str]:
    """A line that is too long by itself: before a space or after a full stop, else anywhere but in
    a character reference."""
    pieces = []
    begin = 0
    while len(line) - begin > most:
        piece = line[begin : begin + most]
        ends = [m.end() for m in re.finditer(r"[。!?;!?;] ?|\s", piece)]
        at = ends[-1] if ends and ends[-1] > most // 2 else most
        reference = re.search(r"&[#\w]{0,10}$", piece[:at])
        if reference and reference.start() > 0:
            at = reference.start()
        pieces.append(piece[:at])
        begin += at
    return [*pieces, line[begin:]]
