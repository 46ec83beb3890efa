"""Recognises small talk by the examples in data/nlu, so that there is one list and no code to edit.

A message is small talk only when nearly all of it is: "hi" is, "hi, how fast does it work?" is not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import yaml

from bot.knowledge.index import Index
from bot.words.reader import Reader

FOLDER = Path(__file__).resolve().parents[1] / "data" / "nlu"
_ALIKE = 0.74
"""Least cosine similarity with an example."""
_LONGEST = 14
"""Messages of more words are no small talk."""
_LIGHT = 0.5
_TAIL = re.compile(
    r"(?:[\s,]+(?:or (?:what|not|something)|o (?:que|qué|no)|lol|lmao|haha\w*|jaja\w*|guys|then|tho|"
    r"though|btw|bro|dude|man|entonces|oye))+[\s?!.]*$",
    re.IGNORECASE,
)
"""What people hang on to a question without asking anything more."""
_HEAD = re.compile(
    r"^(?:(?:wait|hey|so|um+|uh+|well|ok(?:ay)?|and|but|lol|btw|oye|pues|y|este|espera|a ver)[\s,.!]+)+"
    r"(?=\S+\s)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|sundays?|mon|tues?|weds?|thurs?|fri|"
    r"sat|saturdays|(?:the )?(?:week-?ends?|holidays?|new years?(?:'s)?(?: (?:eve|day))?|labou?r day|"
    r"memorial day|independence day|veterans day|good friday)|(?:on )?(?:christmas|xmas|easter|"
    r"thanksgiving|halloween|juneteenth|(?:the )?(?:fourth|4th) of july)(?: (?:eve|day))?)\b",
    re.IGNORECASE,
)
_DIA = re.compile(
    r"\b(?:s[aá]bados|lunes|martes|mi[eé]rcoles|jueves|viernes|domingos?|fines? de semana|feriados?|festivos?|"
    r"(?:el )?d[ií]a(?:s)? (?:de )?(?:navidad|acci[oó]n de gracias|reyes|feriados?|festivos?)|navidad|"
    r"nochebuena|a[ñn]o nuevo|semana santa|acci[oó]n de gracias)\b",
    re.IGNORECASE,
)
"""Any day is asked about alike, so the examples name Saturday alone."""
_loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class SmallTalkError(ValueError):
    """A file in data/nlu cannot be read; the message names it and says what to do."""


@dataclass(frozen=True)
class Heard:
    """One piece of small talk.

    Attributes:
        intent: name of the Rasa intent.
        lang: language of the nearest example, or "xx" where both languages say it alike ("no").
        confidence: cosine similarity with the nearest example, 0 to 1.
    """

    intent: str
    lang: str
    confidence: float


def read_examples(folder: Path = FOLDER) -> dict[str, tuple[str, ...]]:
    """Example sentences by intent, from every `*.yml` of a folder (Rasa's own format).

    Raises:
        SmallTalkError: a file is no Rasa training data.
    """
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.yml")):
        try:
            data = yaml.load(path.read_text(encoding="utf-8"), Loader=_loader)
            blocks = data["nlu"]
            for block in blocks:
                if "intent" in block:
                    lines = str(block["examples"]).splitlines()
                    examples = [line.strip().removeprefix("-").strip() for line in lines]
                    found.setdefault(str(block["intent"]), []).extend(e for e in examples if e)
        except (yaml.YAMLError, KeyError, TypeError) as error:
            raise SmallTalkError(
                f"{path.name}: not readable as Rasa training data ({type(error).__name__}): "
                "compare it with data/nlu/small_talk.yml"
            ) from None
    return {intent: tuple(examples) for intent, examples in found.items()}


class SmallTalk:
    """Knows the examples in every language's own lemmas."""

    def __init__(
        self, readers: Mapping[str, Reader], examples: Mapping[str, Sequence[str]]
    ) -> None:
        self._readers = dict(readers)
        self._owners = [intent for intent, texts in examples.items() for _ in texts]
        self._exact: dict[str, tuple[str, int]] = {}
        self._index: dict[str, Index] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._sizes: dict[str, list[int]] = {}
        texts = [text for group in examples.values() for text in group]
        for lang, reader in self._readers.items():
            terms = [_lemmas(reader, text) for text in texts]
            light = dict.fromkeys(reader.filler, _LIGHT)
            self._index[lang] = Index([_terms(t) for t in terms], light)
            self._words[lang] = frozenset(w for t in terms for w in t)
            self._sizes[lang] = [len(t) for t in terms]

    @classmethod
    def load(cls, readers: Mapping[str, Reader] | None = None, folder: Path = FOLDER) -> SmallTalk:
        """Read the examples of a folder; readers are loaded when not given."""
        if readers is None:
            from bot.words.reader import load_readers

            readers = load_readers()
        return cls(readers, read_examples(folder))

    def hear(self, text: str, lang: str) -> Heard | None:
        """The small talk that a text is, or None when it is anything else.

        Args:
            text: what the visitor typed.
            lang: its language if known; examples of every language are compared all the same,
                because "hola" is too short to tell a language by.
        """
        if len(text) > 200:
            return None
        text = _plain(text)
        best: Heard | None = None
        for code in [lang] if lang in self._readers else self._readers:
            reader = self._readers[code]
            lemmas = _lemmas(reader, text)
            if not lemmas or len(lemmas) > _LONGEST:
                continue
            if any(w not in self._words[code] and w not in reader.filler for w in lemmas):
                continue
            scores = self._index[code].similar(_terms(lemmas))
            top = int(scores.argmax())
            score = float(scores[top])
            fits = abs(len(lemmas) - self._sizes[code][top]) <= max(2, len(lemmas) // 2)
            if score >= _ALIKE and fits and (best is None or score > best.confidence + 1e-6):
                best = Heard(self._owners[top], code, min(1.0, score))
        return best


def _plain(text: str) -> str:
    """The text without the words around it that ask nothing, and with one day for all days."""
    bare = _TAIL.sub("", text)
    bare = _HEAD.sub("", bare.strip())
    text = bare if re.search(r"\w", bare) else text
    return _DIA.sub("sábado", _DAY.sub("saturday", text))


def _lemmas(reader: Reader, text: str) -> tuple[str, ...]:
    plain = tuple(t.lemma_ for t in reader.read(text) if t.lemma_[0].isalnum())
    return tuple(w for w in plain if w not in reader.courtesy) or plain


def _terms(lemmas: Sequence[str]) -> list[str]:
    return [*lemmas, *(f"{a} {b}" for a, b in pairwise(["^", *lemmas, "$"]))]
