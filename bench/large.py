"""A document of a thousand sections: how long it trains, and whether answers stay quick.

The document is put together from word lists, so that no two sections are alike and none is about
anything; what it costs is the number of its sections, questions and words.
"""

from __future__ import annotations

import dataclasses
import itertools
import random
import resource
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench import bots
from bot.house import house
from bot.knowledge.document import Document
from bot.knowledge.matcher import Matcher
from bot.router import Router
from bot.treatment.gate import Gate
from bot.words.reader import load_readers

SECTIONS = 1000
TRAIN_LIMIT = 60.0
"""Seconds of one processor that training may take, all of it, with the start of Rasa."""
ANSWER_LIMIT = 2.0
"""What an answer may take, of the time that the present document's takes."""
_TURNS = 60

_KINDS = (
    "quiet slow early late gentle steady small large bright soft daily weekly simple open long short "
    "calm deep light clear dark cool fresh plain round narrow silent busy"
).split()
_THINGS = (
    "breathing walk garden supper kettle blanket diary choir puzzle window lantern river bench "
    "orchard pillow library kitchen market bicycle letter piano recipe ladder basket candle harbor "
    "meadow saddle violin teapot compass anchor button thread mirror curtain attic cellar chimney "
    "doorway"
).split()
_DOES = "calms teaches changes follows eases opens supports shapes slows starts ends".split()
_WHAT = (
    "sleep mood focus memory trust energy appetite patience hope balance rhythm speech worry anger "
    "grief comfort"
).split()


def large_document(sections: int = SECTIONS, seed: int = 3) -> str:
    """A part with that many sections, approved, each with six questions."""
    chance = random.Random(seed)
    pairs = list(itertools.product(_KINDS, _THINGS))
    if sections > len(pairs):
        raise ValueError(f"at most {len(pairs)} sections")
    chance.shuffle(pairs)
    lines = ["# The large document", ""]
    for number, (kind, thing) in enumerate(pairs[:sections]):
        does = chance.choice(_DOES)
        first, second = chance.sample(_WHAT, 2)
        lines += [
            f"## The {kind} {thing} and {first}",
            f"Id: section_{number}",
            "Approved: bench, 2026-01-01",
            f"Facts: L{number}",
            "",
            "### Answer in English",
            f"A {kind} {thing} {does} {first} for some people. It may touch {second} too.",
            "People write down what they notice, and look at it again after some time.",
            "",
            "### Questions in English",
            f"- what is the {kind} {thing}",
            f"- how does a {kind} {thing} touch {first}",
            f"- tell me about the {kind} {thing}",
            f"- can the {kind} {thing} change {second}",
            f"- why a {kind} {thing}",
            f"- {kind} {thing} and {second}",
            "",
        ]
    return "\n".join(lines)


def large(scratch: Path) -> dict[str, float]:
    """Train and ask a bot with the large document beside ours."""
    ours = bots.lantern(scratch / "ours")
    theirs = dataclasses.replace(bots.lantern(scratch / "large"), name="large")
    knowledge = theirs.folder / "bot" / "knowledge"
    for part in knowledge.glob("*.md"):
        part.unlink()
    (knowledge / "large.md").write_text(large_document(), encoding="utf-8")
    document = Document.load(knowledge)
    theirs = dataclasses.replace(theirs, ask=document.sections[500].questions["en"][1])
    figures = _routing(document)
    for bot in (ours, theirs):
        print(f"... training {bot.name}", file=sys.stderr, flush=True)
        before = _processor_time_of_children()
        figures[f"train_{bot.name}_wall_s"] = bots.train(bot)
        figures[f"train_{bot.name}_s"] = _processor_time_of_children() - before
    with bots.started(ours) as our_server, bots.started(theirs) as large_server:
        times: dict[str, list[float]] = {ours.name: [], theirs.name: []}
        for turn in range(_TURNS):
            for server in (our_server, large_server):
                seconds = server.turn(f"visitor-{turn // 3}")
                if turn >= 12:
                    times[server.bot.name].append(seconds)
    for name, kept in times.items():
        figures[f"turn_{name}_ms"] = statistics.median(kept) * 1000
    figures["turn_ratio"] = figures["turn_large_ms"] / figures["turn_lantern_ms"]
    return {name: round(value, 2) for name, value in figures.items()}


def within_limits(figures: dict[str, float]) -> bool:
    """Whether training and answering are as quick as they have to be."""
    ratios = (figures["turn_ratio"], figures["route_ratio"])
    return figures["train_large_s"] < TRAIN_LIMIT and max(ratios) <= ANSWER_LIMIT


def _processor_time_of_children() -> float:
    """Seconds that ended child processes took: what else the machine did is not counted."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _routing(large: Document) -> dict[str, float]:
    """Processor time of training the matcher and of routing a question, for both documents."""
    figures: dict[str, float] = {}
    gate = Gate.load(load_readers())
    for name, document in (("ours", Document.load()), ("large", large)):
        begin = time.process_time()
        matcher = Matcher.train(document)
        figures[f"matcher_train_{name}_s"] = time.process_time() - begin
        router = Router(house().screen, gate, matcher, document)
        asked = [q for s in document.sections for q in s.questions["en"]]
        figures[f"route_{name}_ms"] = _median_ms(router, random.Random(5).sample(asked, 300))
    figures["route_ratio"] = figures["route_large_ms"] / figures["route_ours_ms"]
    return figures


def _median_ms(router: Router, questions: Sequence[str]) -> float:
    times = []
    for question in (*questions[:50], *questions):
        begin = time.thread_time()
        router.route(question)
        times.append(time.thread_time() - begin)
    return statistics.median(times[50:]) * 1000
