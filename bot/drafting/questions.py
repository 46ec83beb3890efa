"""Proposes example questions for a passage, from its heading and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from bot.drafting.passages import Passage, unnumbered
from bot.knowledge.document import plain_question

MOST = 8
_LONGEST = 100  # characters


@dataclass(frozen=True)
class _Grammar:
    """How one language asks.

    Attributes:
        frames: questions about a heading; "{}" is filled in.
        opener: a heading that starts so is a question already.
        defines: "NAME is ..."; names its groups `name` and `verb`.
        allows: "NAME can DO"; names its groups `name`, `verb` and `rest`.
        what: asks for a definition, by verb.
        within: joins a heading to the one above it.
        pointers: a sentence that starts so speaks of what was named before.
    """

    frames: tuple[str, ...]
    opener: re.Pattern[str]
    defines: re.Pattern[str]
    allows: re.Pattern[str]
    what: Mapping[str, str]
    within: str
    pointers: frozenset[str]


_NAME = r"(?P<name>[^\W\d_][\w'’-]*(?: [\w'’-]+){0,4}?)"
_REST = r"(?P<rest>[^,;:.!?()]{3,60})"
_GRAMMARS: Mapping[str, _Grammar] = MappingProxyType(
    {
        "en": _Grammar(
            frames=("what about {}", "tell me about {}", "what does it say about {}", "{}"),
            opener=re.compile(
                r"(?:what|who|how|why|when|where|which|is|are|can|do|does|should|may|will)\b", re.I
            ),
            defines=re.compile(
                rf"(?P<article>the |an? )?{_NAME} (?P<verb>is|are|means|refers to) ", re.I
            ),
            allows=re.compile(rf"{_NAME} (?P<verb>can|may|might|must|should|will) {_REST}", re.I),
            what=MappingProxyType(
                {"is": "what is {}", "are": "what are {}", "": "what does {} mean"}
            ),
            within="{} in {}",
            pointers=frozenset(
                "it this that these those they there he she you we i one some many most any all "
                "both each what which who when where while if as in on at for with to from by "
                "because although after before but and or so not no however also then few lot lots "
                "number".split()
            ),
        ),
        "es": _Grammar(
            frames=("qué hay de {}", "háblame de {}", "qué dice sobre {}", "{}"),
            opener=re.compile(
                r"¿|(?:qué|quién|quiénes|cómo|por qué|cuándo|dónde|cuál|cuáles|cuánto|cuánta|para qué)\b",
                re.I,
            ),
            defines=re.compile(
                rf"(?P<article>(?:el|la|los|las|una?) )?{_NAME} (?P<verb>es|son|significa|consiste en) ",
                re.I,
            ),
            allows=re.compile(
                rf"{_NAME} (?P<verb>puede|pueden|debe|deben|suele|suelen) {_REST}", re.I
            ),
            what=MappingProxyType({"es": "qué es {}", "son": "qué son {}", "": "qué significa {}"}),
            within="{} en {}",
            pointers=frozenset(
                "esto eso este esta estos estas ese esa ello él ella ellos ellas se no si cuando "
                "como que quien donde algunos algunas muchos muchas todo todos cada en de por para "
                "con al del pero y o aunque también sin usted nosotros yo tú su sus lo".split()
            ),
        ),
    }
)


class Proposer:
    """Proposes questions for one document; no question is proposed twice."""

    def __init__(self, lang: str, taken: Sequence[str] = ()) -> None:
        self._grammar = _GRAMMARS[lang]
        self._taken = {plain_question(question) for question in taken}

    def propose(self, passage: Passage) -> tuple[str, ...]:
        """One to `MOST` questions that this passage answers and none before it does."""
        found: list[str] = []
        for question in self._ideas(passage):
            words = plain_question(question)
            if words and words not in self._taken and len(question) <= _LONGEST:
                self._taken.add(words)
                found.append(question)
            if len(found) == MOST:
                break
        return tuple(found) or (self._last_resort(passage),)

    def _ideas(self, passage: Passage) -> Iterator[str]:
        topics = [_topic(heading) for heading in passage.headings]
        title = topics[-1]
        if self._grammar.opener.match(title):
            yield title
        elif plain_question(self._grammar.frames[0].format(title)) not in self._taken:
            # "de el" is "del" in Spanish, and stands in no English question.
            yield from (f.format(title).replace(" de el ", " del ") for f in self._grammar.frames)
        if not self._grammar.opener.match(title):
            yield from (
                self._grammar.within.format(title, above) for above in reversed(topics[:-1])
            )
        for sentence in passage.sentences:
            yield from self._of(sentence)
        for sentence in passage.sentences:
            if not self._points(sentence):
                yield _opening(sentence)

    def _of(self, sentence: str) -> Iterator[str]:
        grammar = self._grammar
        first = re.match(r"[¿¡\"“(]*([\w'’]+)", sentence)
        if first is None:
            return
        if sentence.endswith("?"):
            yield sentence.strip('¿?"“” ')
            return
        if first[1].lower() in grammar.pointers:
            return
        defined = grammar.defines.match(sentence)
        if defined and defined["name"].split()[0].lower() not in grammar.pointers:
            verb = defined["verb"].lower()
            name = f"{(defined['article'] or '').lower()}{_lower(defined['name'])}"
            yield grammar.what.get(verb, grammar.what[""]).format(name)
        allowed = grammar.allows.match(sentence)
        if allowed:
            verb = allowed["verb"].lower().replace("may", "can").replace("might", "can")
            yield f"{verb} {_lower(allowed['name'])} {allowed['rest'].strip()}"

    def _points(self, sentence: str) -> bool:
        """Whether it speaks of what was named before, so that it asks nothing by itself."""
        first = re.search(r"[\w'’]+", sentence)
        return first is None or first[0].lower() in self._grammar.pointers

    def _last_resort(self, passage: Passage) -> str:
        number = 2
        title = _topic(passage.title)[: _LONGEST - 10]
        while plain_question(f"{title} {number}") in self._taken:
            number += 1
        self._taken.add(plain_question(f"{title} {number}"))
        return f"{title} {number}"


def _topic(heading: str) -> str:
    whole = re.sub(r" \(\d+\)\Z", "", heading)  # the second piece of a long passage
    return _lower(unnumbered(whole)).strip(' .:?¿!¡"“”')


def _lower(text: str) -> str:
    """Small first letter, unless the word is a name of capitals (PTSD)."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _opening(sentence: str) -> str:
    """The first words of a sentence, which say what it is about."""
    return _lower(" ".join(re.findall(r"[\w'’-]+", sentence)[:8]))
