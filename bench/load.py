"""Many visitors at once: nothing lost, nothing doubled, and a crisis reply that stays quick.

The real server is started, and visitors do what the widget does: open a session, send one message
after the other, wait as long as a 429 says, and send again with the same id what was not answered.
First at an ordinary pace, then with more questions than the server can answer, while messages in
crisis keep coming from others; last the server is killed in the middle, and started again. Into the
overload each visitor goes when their next message is due; all in one instant come those whose
server was started again.

Times are what a client waits, from the first try to the answer. The clients share the processors
with the server, so the share of both is told.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import math
import os
import random
import secrets
import signal
import socket
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import psutil

CRISIS_LIMIT = 150.0
"""Milliseconds that a crisis reply may take (99th percentile) while the server is overrun."""
_READY_SECONDS = 240.0
_TRIES_SECONDS = 0.5
"""Between two tries while the server is away."""
_ANSWER_SECONDS = 60.0
_TWICE = 0.05
"""Share of the messages that are sent twice at the same time, as a browser in trouble does."""
_IN_CRISIS = 0.04

ORDINARY = (
    "What is pain?",
    "hello",
    "What is neuroplasticity?",
    "When are you open?",
    "thank you",
    "How does pain change the brain?",
    "Is pain individual or universal?",
    "can hurting make u feel like ur all by urself lol",
    "how are you",
    "What is the weather in Paris?",
    "Is ketamine right for me?",
    "Can somebody hurt for so long that it starts to feel normal?",
    "¿Qué es el dolor?",
)
CRISIS = (
    "I want to kill myself",
    "I am going to end my life tonight",
    "I took all my pills",
    "quiero matarme",
    "my husband hits me and I am scared he will kill me",
    "I can't go on, I want to die",
)


@dataclass(frozen=True)
class Plan:
    """What is asked of the server.

    Attributes:
        sessions: visitors with an open session; every second one agrees to it being kept.
        pause: seconds between two messages of one of them, in the first phase.
        seconds: how long the first and the second phase go on.
        crisis_sessions: others, who write in crisis only, in the second and third phase.
        crisis_pause: seconds between two messages of one of those.
        seed: of all chance.
    """

    sessions: int = 300
    pause: float = 10.0
    seconds: float = 60.0
    crisis_sessions: int = 30
    crisis_pause: float = 3.0
    seed: int = 5


@dataclass
class Message:
    """One message, and what came of it; `answered_by` counts the starts of the server."""

    text: str
    crisis: bool
    id: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    answers: list[list[dict[str, Any]]] = field(default_factory=list)
    answered_at: float = math.inf
    answered_by: int = 0


class Tally:
    """What is counted and timed in one phase."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.times: dict[bool, list[float]] = {False: [], True: []}

    def figures(self, seconds: float) -> dict[str, float]:
        """Counts, messages a second, and percentiles in milliseconds."""
        found: dict[str, float] = dict(self.counts)
        for crisis, name in ((False, "ordinary"), (True, "crisis")):
            times = sorted(self.times[crisis])
            found[name] = len(times)
            found[f"{name}_per_second"] = round(len(times) / seconds, 1)
            for share in (50, 95, 99):
                found[f"{name}_p{share}_ms"] = round(_percentile(times, share) * 1000, 1)
        return found


def _percentile(times: list[float], share: int) -> float:
    """The smallest time that so many in a hundred do not exceed."""
    return times[math.ceil(len(times) * share / 100) - 1] if times else math.nan


class Server:
    """The server in a process of its own, with records of its own."""

    def __init__(self, project: Path, folder: Path) -> None:
        self._project = project
        self._folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self.printed: list[str] = []
        self.away = False
        self.starts = 0

    async def start(self) -> None:
        """Start it and wait until it says that it is ready.

        Raises:
            RuntimeError: it ended, or took too long.
        """
        self.starts += 1
        environment = {
            **os.environ,
            "LANTERN_VAR": str(self._folder),
            "LANTERN_MODE": "production",
            "PYTHONUNBUFFERED": "1",
        }
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run", "--port", str(self.port)),
            cwd=self._project,
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
        )
        ready = asyncio.Event()
        self._reading = asyncio.ensure_future(self._read(ready))
        done, _ = await asyncio.wait(
            {self._reading, said := asyncio.ensure_future(ready.wait())},
            timeout=_READY_SECONDS,
            return_when=asyncio.FIRST_COMPLETED,
        )
        if said not in done:
            said.cancel()
            raise RuntimeError("the server did not start: " + "".join(self.printed[-30:]))
        self.away = False

    async def kill(self) -> None:
        """End it with no time to tidy up."""
        self.away = True
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)
            await self._process.wait()
        if self._reading is not None:
            await self._reading

    def processor_seconds(self) -> float:
        """What it has used so far."""
        assert self._process is not None
        return _used(psutil.Process(self._process.pid))

    async def _read(self, ready: asyncio.Event) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            self.printed.append(line.decode())
            if line.startswith(b"Ready"):
                ready.set()


class Visitor:
    """One widget: sends its messages in order, each until it is answered."""

    def __init__(self, http: aiohttp.ClientSession, server: Server, kept: bool) -> None:
        self._http = http
        self._server = server
        self.kept = kept
        self._token = ""
        self.sent: list[Message] = []

    async def open(self) -> None:
        """Get a session, and agree to it being kept where that is so."""
        _, _, given = await self._ask("POST", "/chat/session", {})
        self._token = given["token"]
        if self.kept:
            _, _, given = await self._ask("POST", "/chat/consent", {"agreed": True})
            assert given["kept"], "consent was not taken"
            self._token = given["token"]

    async def say(self, text: str, crisis: bool, twice: bool, tally: Tally) -> None:
        """Send a message until it is answered."""
        message = Message(text, crisis)
        self.sent.append(message)
        begin = time.perf_counter()
        await asyncio.gather(*(self._send(message, tally) for _ in range(1 + twice)))
        tally.times[crisis].append(message.answered_at - begin)
        if any(answer != message.answers[0] for answer in message.answers):
            tally.counts["doubled"] += 1
        if not _fits(message):
            tally.counts["wrong"] += 1

    async def heard(self) -> list[str]:
        """The visitor's own lines of the chat as the server holds it."""
        _, _, given = await self._ask("GET", "/chat/export")
        return [line["text"] for line in given["messages"] if line["who"] == "you"]

    async def _send(self, message: Message, tally: Tally) -> None:
        body = {"id": message.id, "message": message.text, "lang": "en", "country": "US"}
        for again in itertools.count():
            if again and message.answers:
                return  # the other one of the two was answered: no widget sends it again
            tally.counts["requests"] += 1
            asked = self._server.starts  # an answer can be read after the server that gave it died
            try:
                status, headers, given = await self._ask("POST", "/chat/message", body)
            except (aiohttp.ClientError, asyncio.TimeoutError, ConnectionError):
                # While the server is down it is what is expected; else it is an error.
                tally.counts["sent_again" if self._server.away else "errors"] += 1
                await asyncio.sleep(_TRIES_SECONDS)
                continue
            if status == 200:
                if not message.answers:
                    message.answered_by = asked
                message.answers.append(given)
                message.answered_at = min(message.answered_at, time.perf_counter())
                return
            if status == 429 and not message.crisis:
                tally.counts["told_to_wait"] += 1
                await asyncio.sleep(float(headers["Retry-After"]))
                continue
            tally.counts["errors"] += 1
            await asyncio.sleep(_TRIES_SECONDS)

    async def _ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any, Any]:
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        address = f"http://127.0.0.1:{self._server.port}{path}"
        async with self._http.request(method, address, json=body, headers=headers) as answer:
            return answer.status, answer.headers, await answer.json()


def _only_crises_missing(sent: list[Message], heard: list[str]) -> int | None:
    """How many crises a record lacks; None if it lacks or holds anything else.

    A crisis is answered before the record is written, so a kill may come between the two; and in a
    chat that goes too fast it is answered and written nowhere (`Desk`).
    """
    at = missing = 0
    for message in sent:
        if at < len(heard) and heard[at] == message.text:
            at += 1
        elif message.crisis:
            missing += 1
        else:
            return None
    return missing if at == len(heard) else None


def _fits(message: Message) -> bool:
    """Whether the answer is of the kind that the message asks for, and no failure's."""
    kinds = {str((bubble.get("custom") or {}).get("kind", "")) for bubble in message.answers[0]}
    if "went_wrong" in kinds:
        return False
    return message.crisis == bool(kinds & {"crisis", "emergency"})


class Load:
    """The three phases."""

    def __init__(self, plan: Plan, server: Server, http: aiohttp.ClientSession) -> None:
        self._plan = plan
        self._server = server
        self._chance = random.Random(plan.seed)
        self._visitors = [Visitor(http, server, i % 2 == 0) for i in range(plan.sessions)]
        self._others = [Visitor(http, server, i % 2 == 0) for i in range(plan.crisis_sessions)]
        self.figures: dict[str, Any] = {}

    async def run(self) -> dict[str, Any]:
        """All phases, and then the server's own account of what it heard."""
        await _few_at_a_time([visitor.open for visitor in (*self._visitors, *self._others)])
        plan = self._plan
        async with self._phase("ordinary_pace") as tally:
            await self._at_a_pace(self._visitors, plan.pause, _IN_CRISIS, plan.seconds, tally)
        async with self._phase("beyond_capacity") as tally:
            await asyncio.gather(
                self._at_a_pace(self._visitors, 0.0, 0.0, plan.seconds, tally, plan.pause),
                self._at_a_pace(self._others, plan.crisis_pause, 1.0, plan.seconds, tally),
            )
        async with self._phase("killed_and_started_again") as tally:
            everybody = [*self._visitors, *self._others]
            speaking = asyncio.ensure_future(
                self._at_a_pace(everybody, plan.pause / 2, _IN_CRISIS, plan.seconds / 2, tally)
            )
            await asyncio.sleep(plan.seconds / 4)
            await self._server.kill()
            await self._server.start()
            await speaking
        await self._account()
        return self.figures

    @asynccontextmanager
    async def _phase(self, name: str) -> AsyncIterator[Tally]:
        print(f"... {name}", file=sys.stderr, flush=True)
        tally, me = Tally(), psutil.Process()
        begin, mine = time.perf_counter(), _used(me)
        theirs = self._server.processor_seconds()
        yield tally
        seconds = time.perf_counter() - begin
        now = self._server.processor_seconds()
        self.figures[name] = {
            **tally.figures(seconds),
            "seconds": round(seconds, 1),
            "client_processors": round((_used(me) - mine) / seconds, 2),
            # A server that was started again has its own count from zero.
            "server_processors": round((now - theirs if now >= theirs else now) / seconds, 2),
        }

    async def _at_a_pace(
        self,
        visitors: list[Visitor],
        pause: float,
        crises: float,
        seconds: float,
        tally: Tally,
        due: float | None = None,
    ) -> None:
        """Let visitors write: the first time within `due` seconds, else within one pause."""
        end = time.perf_counter() + seconds

        async def go_on(visitor: Visitor) -> None:
            at = time.perf_counter() + self._chance.uniform(0, pause if due is None else due)
            while at < end:
                await asyncio.sleep(max(0.0, at - time.perf_counter()))
                crisis = self._chance.random() < crises
                text = self._chance.choice(CRISIS if crisis else ORDINARY)
                await visitor.say(text, crisis, self._chance.random() < _TWICE, tally)
                at = max(at + pause, time.perf_counter())

        await asyncio.gather(*map(go_on, visitors))

    async def _account(self) -> None:
        """Hold what the server kept against what was sent."""
        tally: Counter[str] = Counter()

        async def compare(visitor: Visitor) -> None:
            heard, last_start = await visitor.heard(), self._server.starts
            tally["messages"] += len(visitor.sent)
            tally["unanswered"] += sum(not message.answers for message in visitor.sent)
            after = [m for m in visitor.sent if m.answered_by == last_start]
            before = [m for m in visitor.sent if m.answered_by != last_start]
            if not visitor.kept:
                before.clear()  # it lived in memory, and the kill took it
            unrecorded = _only_crises_missing([*before, *after], heard)
            if unrecorded is not None:
                tally["answered_but_not_recorded"] += unrecorded
                return
            sent = [m.text for m in (*before, *after)]
            tally["chats_that_differ"] += 1
            tally["lines_missing"] += len(Counter(sent) - Counter(heard))
            tally["lines_too_many"] += len(Counter(heard) - Counter(sent))

        everybody = (*self._visitors, *self._others)
        await _few_at_a_time([partial(compare, visitor) for visitor in everybody])
        self.figures["account"] = dict(tally)


async def _few_at_a_time(works: list[Callable[[], Awaitable[None]]], few: int = 10) -> None:
    waiting = iter(works)

    async def one_after_the_other() -> None:
        for work in waiting:
            await work()

    await asyncio.gather(*(one_after_the_other() for _ in range(few)))


def _used(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def load(project: Path, folder: Path, plan: Plan | None = None) -> dict[str, Any]:
    """Start a server, overrun it, and tell what came of it.

    Args:
        project: the project, with its model made.
        folder: for the server's records.
        plan: how much is asked of it.
    """
    return asyncio.run(_load(project, folder, plan or Plan()))


async def _load(project: Path, folder: Path, plan: Plan) -> dict[str, Any]:
    server = Server(project, folder)
    limits = aiohttp.TCPConnector(limit=0)
    patience = aiohttp.ClientTimeout(total=_ANSWER_SECONDS)
    before = os.getloadavg()
    try:
        await server.start()
        async with aiohttp.ClientSession(connector=limits, timeout=patience) as http:
            figures = await Load(plan, server, http).run()
    finally:
        await server.kill()
    figures["machine"] = {
        "processors": os.cpu_count(),
        "load_before": [round(x, 1) for x in before],
        "load_after": [round(x, 1) for x in os.getloadavg()],
    }
    figures["printed_by_the_server"] = [
        line.strip() for line in server.printed if not line.startswith(("Ready", "Starting"))
    ]
    return figures


def faults(figures: dict[str, Any]) -> list[str]:
    """What may never be, however slow the machine: errors, wrong or double answers, lost words."""
    found = [
        f"{phase}: {figures[phase][what]} {what}"
        for phase in ("ordinary_pace", "beyond_capacity", "killed_and_started_again")
        for what in ("errors", "wrong", "doubled")
        if figures[phase].get(what)
    ]
    account = figures["account"]
    found += [
        f"{what}: {account[what]}"
        for what in ("unanswered", "chats_that_differ", "lines_missing", "lines_too_many")
        if account.get(what)
    ]
    return found + [f"printed: {line}" for line in figures["printed_by_the_server"]]


def told(figures: dict[str, Any], file: Path) -> int:
    """Print and write the figures; 1 if something was lost or a crisis reply too slow."""
    text = json.dumps(figures, indent=2)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text + "\n", encoding="utf-8")
    print(text)
    wrong = faults(figures)
    slowest = figures["beyond_capacity"]["crisis_p99_ms"]
    if not slowest <= CRISIS_LIMIT:
        wrong.append(f"crisis replies: p99 {slowest} ms, more than {CRISIS_LIMIT:.0f}")
    for fault in wrong:
        print("OVER", fault)
    return 1 if wrong else 0
