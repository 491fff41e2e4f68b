"""DingTalk as its SDK sees it, on this machine: the gateway, the stream, cards and webhooks.

Written from the SDK's own requests (dingtalk-stream 0.24): POST /v1.0/gateway/connections/open,
a websocket with SYSTEM and CALLBACK frames and acknowledgements, access tokens, cards that are
created, delivered and updated, and the webhook of a session. What is not acknowledged in time, or
was under way when a connection broke, is delivered again, as DingTalk does after a minute.
"""

import asyncio
import contextlib
import itertools
import json
import secrets
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

CLIENT_ID = "dingtestclient"
CLIENT_SECRET = "secret-of-the-application-5d1"
MESSAGES = "/v1.0/im/bot/messages/get"
PRESSES = "/v1.0/card/instances/callback"
CARD_CHARACTERS = 3000


@dataclass
class Callback:
    """A frame that is to be acknowledged."""

    frame: dict[str, Any]
    acknowledged: Future = field(default_factory=Future)
    sent: float = 0.0
    deliveries: int = 0

    def wait(self, seconds: float = 30) -> int:
        """The code of the acknowledgement."""
        return self.acknowledged.result(seconds)


@dataclass
class Card:
    body: dict[str, Any]
    updates: list[dict[str, Any]] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.body["outTrackId"]

    @property
    def space(self) -> str:
        return self.body["openSpaceId"].partition("//")[2]

    @property
    def markdown(self) -> str:
        return self.body["cardData"]["cardParamMap"]["markdown"]

    @property
    def buttons(self) -> list[dict[str, Any]]:
        return json.loads(self.body["cardData"]["cardParamMap"]["sys_full_json_obj"])["msgButtons"]

    @property
    def for_users(self) -> list[str]:
        return list(self.body.get("imGroupOpenDeliverModel", {}).get("atUserIds", {}))


class Gateway:
    """All in a thread of its own; what is public may be called from any other."""

    def __init__(self, redeliver_seconds: float = 60.0) -> None:
        # Which connection gets a message: the newest, or one after the other.
        self.shares_out = False
        self.redeliver_seconds = redeliver_seconds
        self.numbers = itertools.count(1)
        self.newest = 0
        self.cards: dict[str, Card] = {}
        self.notes: list[dict[str, Any]] = []
        self.problems: list[str] = []
        self.opened = 0
        self.refused_opens = 0
        # What the next calls of a kind ("open", "token", "card", "update", "note") are answered
        # with: a status, or "hang" after the work is done, or "wait:N" N seconds before it.
        self.faults: dict[str, list[int | str]] = {}
        self.tickets: set[str] = set()
        self.tokens: set[str] = set()
        self.secrets: set[str] = {CLIENT_SECRET}
        self.sockets: dict[str, web.WebSocketResponse] = {}
        self.waiting: dict[str, Callback] = {}
        self.changed = threading.Condition()
        self.loop = asyncio.new_event_loop()
        started: Future = Future()
        self.thread = threading.Thread(target=self._run, args=[started], daemon=True)
        self.thread.start()
        self.port = started.result(30)
        self.url = f"http://127.0.0.1:{self.port}"

    # -- for tests ---------------------------------------------------------------------------------

    def message(
        self,
        text: str | None,
        user: str = "u1",
        group: str | None = None,
        **other: Any,
    ) -> dict[str, Any]:
        """What a message to the robot carries; in a group, or alone with the robot."""
        number = next(self.numbers)
        # No two messages at one time.
        self.newest = max(self.newest + 1, int(time.time() * 1000))
        session = secrets.token_hex(16)
        self.secrets.add(session)
        data = {
            "senderPlatform": "Mac",
            "conversationId": f"cid{group or 'single-' + user}==",
            "chatbotCorpId": "dingcorp",
            "chatbotUserId": "$:LWCP_v1:$robot",
            "msgId": f"msg{number}+{secrets.token_hex(4)}==",
            "senderNick": f"Nick of {user}",
            "isAdmin": False,
            "senderStaffId": user,
            "sessionWebhookExpiredTime": int(time.time() * 1000) + 5_400_000,
            "createAt": self.newest,
            "senderCorpId": "dingcorp",
            "conversationType": "2" if group else "1",
            "senderId": f"$:LWCP_v1:${user}",
            "sessionWebhook": f"{self.url}/robot/sendBySession?session={session}",
            "robotCode": CLIENT_ID,
            "msgtype": "text",
        }
        if text is not None:
            data["text"] = {"content": f" {text}" if group else text}
        if group:
            data |= {
                "conversationTitle": f"Group {group}",
                "isInAtList": True,
                "atUsers": [{"dingtalkId": "$:LWCP_v1:$robot"}],
            }
        return data | other

    def deliver(self, data: dict[str, Any] | str, topic: str = MESSAGES) -> Callback:
        """As soon as there is a connection; after what waits already."""
        number = next(self.numbers)
        frame = {
            "specVersion": "1.0",
            "type": "CALLBACK",
            "headers": {
                "appId": "0c7ba0b2-app",
                "contentType": "application/json",
                "messageId": f"{number:x}_{secrets.token_hex(4)}",
                "time": str(int(time.time() * 1000)),
                "topic": topic,
            },
            "data": data if isinstance(data, str) else json.dumps(data, ensure_ascii=False),
        }
        callback = Callback(frame)
        self.call(self._deliver, callback)
        return callback

    def ask(self, text: str | None, *arguments: Any, **other: Any) -> Callback:
        return self.deliver(self.message(text, *arguments, **other))

    def press(self, card: Card | str, button: str, user: str = "u1", **params: str) -> Callback:
        name = card if isinstance(card, str) else card.name
        content = {"cardPrivateData": {"actionIds": [button], "params": params}}
        data = {
            "extension": "{}",
            "corpId": "dingcorp",
            "type": "actionCallback",
            "userIdType": 1,
            "userId": user,
            "spaceType": "IM",
            "spaceId": "cid==",
            "outTrackId": name,
            "content": json.dumps(content),
            "value": json.dumps(content),
        }
        return self.deliver(data, PRESSES)

    def again(self, callback: Callback, everywhere: bool = True) -> None:
        """The same frame, acknowledged or not, on every connection, or on that which serves."""

        def send() -> None:
            for socket in list(self.sockets.values())[0 if everywhere else -1 :]:
                self.loop.create_task(self._send(socket, callback.frame))

        self.call(send)

    def disconnect(self, politely: bool) -> int:
        """Ends all connections: by the frame that announces it, or by cutting the line."""

        async def end() -> int:
            sockets = list(self.sockets.values())
            for socket in sockets:
                if politely:
                    await self._send(socket, self._system("disconnect", {"reason": "persistent"}))
                else:
                    transport = socket._req.transport if socket._req else None
                    if transport is not None:
                        transport.abort()
            return len(sockets)

        return asyncio.run_coroutine_threadsafe(end(), self.loop).result(30)

    def ping(self) -> Future:
        """Its future is the data of the acknowledgement."""
        frame = self._system("ping", {"opaque": secrets.token_hex(8)})
        callback = Callback(frame)
        self.call(self._deliver, callback)
        return callback.acknowledged

    def until(self, wanted: Callable[[], Any], seconds: float = 30) -> Any:
        """What wanted gives once that is true."""
        end = time.monotonic() + seconds
        with self.changed:
            while not (found := wanted()):
                left = end - time.monotonic()
                assert left > 0, f"not within {seconds} s; {self.problems}"
                self.changed.wait(min(left, 0.2))
        return found

    def until_cards(self, number: int, seconds: float = 30) -> list[Card]:
        self.until(lambda: len(self.cards) >= number, seconds)
        return list(self.cards.values())

    def call(self, function: Callable[..., Any], *arguments: Any) -> None:
        self.loop.call_soon_threadsafe(function, *arguments)

    def close(self) -> None:
        def stop() -> None:
            for task in asyncio.all_tasks(self.loop):
                task.cancel()
            self.loop.call_later(0.1, self.loop.stop)

        self.call(stop)
        self.thread.join(30)

    # -- the server --------------------------------------------------------------------------------

    def _run(self, started: Future) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(self._serve(started))
        self.loop.run_forever()

    async def _serve(self, started: Future) -> None:
        application = web.Application()
        application.router.add_post("/v1.0/gateway/connections/open", self._open)
        application.router.add_get("/connect", self._connect)
        application.router.add_post("/v1.0/oauth2/accessToken", self._access_token)
        application.router.add_post("/v1.0/card/instances/createAndDeliver", self._create_card)
        application.router.add_put("/v1.0/card/instances", self._update_card)
        application.router.add_post("/robot/sendBySession", self._note)
        runner = web.AppRunner(application, shutdown_timeout=1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.loop.create_task(self._redeliver())
        started.set_result(runner.addresses[0][1])

    def _notify(self) -> None:
        with self.changed:
            self.changed.notify_all()

    def _error(self, status: int, code: str) -> web.Response:
        body = {"code": code, "requestid": secrets.token_hex(8), "message": code}
        return web.json_response(body, status=status)

    async def _fault(self, kind: str) -> web.Response | str | None:
        faults = self.faults.get(kind)
        fault = faults.pop(0) if faults else None
        if isinstance(fault, str) and fault.startswith("wait:"):
            await asyncio.sleep(float(fault.removeprefix("wait:")))
            return None
        return self._error(fault, f"fault.{fault}") if isinstance(fault, int) else fault

    async def _open(self, request: web.Request) -> web.Response:
        body = await request.json()
        known = (body.get("clientId"), body.get("clientSecret"))
        topics = {(s["type"], s["topic"]) for s in body.get("subscriptions", [])}
        fault = await self._fault("open")
        if isinstance(fault, web.Response):
            self.refused_opens += 1
            self._notify()
            return fault
        if known != (CLIENT_ID, CLIENT_SECRET):
            self.refused_opens += 1
            self._notify()
            return self._error(401, "authFailed")
        if topics != {("CALLBACK", MESSAGES), ("CALLBACK", PRESSES)}:
            self.problems.append(f"subscriptions {topics}")
        ticket = secrets.token_hex(16)
        self.tickets.add(ticket)
        self.secrets.add(ticket)
        endpoint = f"ws://127.0.0.1:{self.port}/connect"
        return web.json_response({"endpoint": endpoint, "ticket": ticket})

    async def _connect(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self.tickets:
            return self._error(401, "ticket")
        self.tickets.remove(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        name = secrets.token_hex(8)
        self.sockets[name] = socket
        self.opened += 1
        for callback in list(self.waiting.values()):
            await self._send_callback(socket, callback)
        self._notify()
        try:
            async for frame in socket:
                if frame.type == WSMsgType.TEXT:
                    self._acknowledge(json.loads(frame.data))
        finally:
            self.sockets.pop(name, None)
            self._notify()
        return socket

    def _acknowledge(self, ack: dict[str, Any]) -> None:
        name = ack["headers"].get("messageId")
        json.loads(ack["data"])
        callback = self.waiting.get(name)
        if callback is not None and ack["code"] == 200:
            self.waiting.pop(name)
            is_ping = callback.frame["type"] == "SYSTEM"
            callback.acknowledged.set_result(json.loads(ack["data"]) if is_ping else ack["code"])
        self._notify()

    def _system(self, topic: str, data: dict[str, Any]) -> dict[str, Any]:
        headers = {
            "contentType": "application/json",
            "messageId": secrets.token_hex(8),
            "time": str(int(time.time() * 1000)),
            "topic": topic,
        }
        return {
            "specVersion": "1.0", "type": "SYSTEM", "headers": headers, "data": json.dumps(data),
        }  # fmt: skip

    def _deliver(self, callback: Callback) -> None:
        self.waiting[callback.frame["headers"]["messageId"]] = callback
        if self.sockets:
            # One of the connections, as DingTalk shares messages out.
            turn = next(self.numbers) % len(self.sockets) if self.shares_out else -1
            socket = list(self.sockets.values())[turn]
            self.loop.create_task(self._send_callback(socket, callback))

    async def _send_callback(self, socket: web.WebSocketResponse, callback: Callback) -> None:
        callback.sent = time.monotonic()
        callback.deliveries += 1
        await self._send(socket, callback.frame)

    async def _send(self, socket: web.WebSocketResponse, frame: dict[str, Any]) -> None:
        with contextlib.suppress(ConnectionError, RuntimeError):
            await socket.send_str(json.dumps(frame, ensure_ascii=False))

    async def _redeliver(self) -> None:
        while True:
            await asyncio.sleep(min(0.2, self.redeliver_seconds / 4))
            now = time.monotonic()
            for callback in list(self.waiting.values()):
                if callback.sent and now - callback.sent > self.redeliver_seconds and self.sockets:
                    await self._send_callback(list(self.sockets.values())[-1], callback)

    async def _access_token(self, request: web.Request) -> web.Response:
        body = await request.json()
        fault = await self._fault("token")
        if isinstance(fault, web.Response):
            return fault
        if (body.get("appKey"), body.get("appSecret")) != (CLIENT_ID, CLIENT_SECRET):
            return self._error(400, "invalidClientIdOrSecret")
        token = secrets.token_hex(16)
        self.tokens.add(token)
        self.secrets.add(token)
        return web.json_response({"accessToken": token, "expireIn": 7200})

    def _is_allowed(self, request: web.Request) -> bool:
        return request.headers.get("x-acs-dingtalk-access-token") in self.tokens

    async def _create_card(self, request: web.Request) -> web.Response:
        body = await request.json()
        fault = await self._fault("card")
        if isinstance(fault, web.Response):
            return fault
        if not self._is_allowed(request):
            return self._error(401, "InvalidAuthentication")
        problem = self._card_problem(body)
        if problem:
            self.problems.append(problem)
            return self._error(400, problem)
        if body["outTrackId"] in self.cards:
            self.problems.append(f"{body['outTrackId']} again")
            return self._error(400, "param.outTrackIdDuplicate")
        self.cards[body["outTrackId"]] = Card(body)
        self._notify()
        if fault == "hang":
            await asyncio.sleep(60)
        return web.json_response({"success": True, "result": {"outTrackId": body["outTrackId"]}})

    def _card_problem(self, body: dict[str, Any]) -> str:
        values = body.get("cardData", {}).get("cardParamMap", {})
        space = body.get("openSpaceId", "")
        group, single = "dtv1.card//IM_GROUP.cid", "dtv1.card//IM_ROBOT."
        model = body.get("imGroupOpenDeliverModel", {})
        if not body.get("cardTemplateId") or not 0 < len(body.get("outTrackId", "")) <= 64:
            return "param.empty"
        if body.get("callbackType") != "STREAM":
            return "param.callbackType"
        if not values or not all(isinstance(value, str) for value in values.values()):
            return "param.cardDataInvalid"
        if not 0 < len(values["markdown"]) <= CARD_CHARACTERS:
            return "param.cardDataTooLong"
        if space.startswith(group):
            return "" if model.get("robotCode") == CLIENT_ID else "param.openDeliverModelInvalid"
        if space.startswith(single) and len(space) > len(single):
            robot = body.get("imRobotOpenDeliverModel", {})
            return "" if robot.get("spaceType") == "IM_ROBOT" else "param.openDeliverModelInvalid"
        return "param.openSpaceModelInvalid"

    async def _update_card(self, request: web.Request) -> web.Response:
        body = await request.json()
        fault = await self._fault("update")
        if isinstance(fault, web.Response):
            return fault
        if not self._is_allowed(request):
            return self._error(401, "InvalidAuthentication")
        card = self.cards.get(body.get("outTrackId"))
        if card is None:
            return self._error(400, "param.cardNotExist")
        card.updates.append(body)
        self._notify()
        return web.json_response({"success": True})

    async def _note(self, request: web.Request) -> web.Response:
        body = await request.json()
        fault = await self._fault("note")
        if isinstance(fault, web.Response):
            return web.json_response({"errcode": 310000, "errmsg": "no"})
        if request.query.get("session") not in self.secrets:
            return web.json_response({"errcode": 300001, "errmsg": "token is not exist"})
        if body.get("msgtype") != "markdown" or not body["markdown"].get("title"):
            self.problems.append(f"note {body}")
            return web.json_response({"errcode": 400, "errmsg": "invalid"})
        self.notes.append(body)
        self._notify()
        return web.json_response({"errcode": 0, "errmsg": "ok"})
