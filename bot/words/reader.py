"""Turns what people type into spaCy tokens with lemmas that can be compared.

Lemmas come from the lookup tables of spacy-lookups-data. Three things are added, because people
on a phone write no apostrophe and no accent: short forms are spelt out ("im" is "i am"), a word
without its accents is looked up with them, and a Spanish verb loses the pronoun at its end.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from bot.safety.normalise import spaced_words

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "es")
SENTENCE_ENDS = frozenset(".?!;")
"""Tokens that end a sentence in what `Reader.read` returns."""

MAX_CHARS = 4_000
"""Longer texts are read at both ends only: a question stands at one of them."""

_ZERO_WIDTH = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_QUOTES = str.maketrans(dict.fromkeys("\u2018\u2019\u201b\u02bc\u0060\u00b4\uff07", "'"))
_UNIT = re.compile(r"(\d)([a-z%]+)\b")
_ENDS = re.compile(
    r"(?:[.?!\u00bf\u00a1\u2026]|\n)+(?=\s|$|[^\d\w])|[;\u00bf\u00a1\u2026\n]+|(?<=[^\W\d])[?!]+"
)
_ELONGATED = re.compile(r"([a-z])\1{2,}")
_CLITICS = ("melo", "mela", "telo", "tela", "selo", "sela", "me", "te", "se", "nos", "los", "las",
            "les", "lo", "la", "le")  # fmt: skip
_ACCENTED = {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "úü", "n": "ñ"}


class WordsError(ValueError):
    """A file of words cannot be read; the message names the file, the line and what to do."""


def unaccented(text: str) -> str:
    """The text without accents: "dejé" is "deje", "año" is "ano"."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def clip(text: str) -> str:
    """The text, or its two ends when it is longer than `MAX_CHARS`."""
    if len(text) <= MAX_CHARS:
        return text
    half = MAX_CHARS // 2
    return text[:half] + " . " + text[-half:]


def read_lists(path: Path) -> dict[str, list[tuple[str, str]]]:
    """Read a file of word lists: `[name]` opens a list, then one `word` or `a = b` a line.

    Returns:
        by list name, pairs (left, right); right is "" where the line has no `=`.

    Raises:
        WordsError: for a line before the first `[name]`.
    """
    lists: dict[str, list[tuple[str, str]]] = {}
    current: list[tuple[str, str]] | None = None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.partition("#")[0].strip()
        if not line:
            continue
        if line.startswith("[") and line.endswith("]"):
            current = lists.setdefault(line[1:-1].strip(), [])
        elif current is None:
            raise WordsError(f"{path.name}, line {number}: put a [list name] above this line")
        else:
            left, _, right = line.partition("=")
            current.append((left.strip(), right.strip()))
    return lists


class Reader:
    """Reads text in one language. Build it with `Reader.load`; it holds no state that changes."""

    def __init__(self, lang: str, nlp: Any, table: Any, lists: Mapping[str, Any]) -> None:
        self.lang = lang
        self.vocab = nlp.vocab
        self._nlp = nlp
        self._cache: dict[str, str] = {}
        self._table = table
        self._short = dict(lists.get("short", ()))
        self._own = dict(lists.get("lemma", ()))
        self.filler = frozenset(
            self.lemma(word) for left, _ in lists.get("filler", ()) for word in left.split()
        )
        """Lemmas that carry no subject: articles, pronouns, "please", "tell", "know"."""
        self.courtesy = frozenset(
            self.lemma(word) for left, _ in lists.get("courtesy", ()) for word in left.split()
        )
        """Lemmas that are said to be polite and carry nothing ("please")."""
        self.asking = frozenset(
            self.lemma(word) for left, _ in lists.get("asking", ()) for word in left.split()
        )
        """Lemmas of question words: they say what is asked and not of what."""
        keys = sorted(map(re.escape, self._short), key=len, reverse=True)
        self._spell_out = re.compile(r"(?<![\w'])(?:" + "|".join(keys) + r")(?![\w'])")

    @classmethod
    def load(cls, lang: str) -> Reader:
        """Build the reader of "en" or "es" (0.4 to 1.6 s: the lookup tables are large)."""
        import spacy
        from spacy.lookups import load_lookups

        nlp = spacy.blank(lang)
        table = load_lookups(lang, ["lemma_lookup"]).get_table("lemma_lookup")
        return cls(lang, nlp, table, read_lists(FOLDER / f"{lang}.txt"))

    def plain(self, text: str) -> str:
        """Lower case, one kind of apostrophe, short forms spelt out, spread letters joined."""
        text = unicodedata.normalize("NFKC", clip(text)).lower().translate(_QUOTES)
        text = _ZERO_WIDTH.sub("", text)
        text = re.sub(r",\s*¿", ", ", text)  # "I have ..., can I ...?" is one sentence
        text = spaced_words(text)
        text = _ENDS.sub(" . ", text)
        text = _ELONGATED.sub(r"\1\1", text)
        text = self._spell_out.sub(lambda m: f" {self._short[m.group()]} ", text)
        text = _UNIT.sub(r"\1 \2", text)
        text = re.sub(r"(?<=[^\W\d])[-/_&+*]+(?=\w)|[\"“”«»()\[\]{}*_#~<>|^]+", " ", text)
        return " ".join(text.split())

    def read(self, text: str, fix: Callable[[str], str] | None = None) -> Any:
        """The text as a spaCy `Doc` whose tokens have lemmas without accents.

        Args:
            text: anything a visitor may send.
            fix: spelling correction, from a token to the word that was meant.
        """
        from spacy.tokens import Doc

        words = []
        for token in self._nlp.make_doc(self.plain(text)):
            word = unaccented(token.text).strip()
            if word:  # a lone accent mark leaves nothing
                words.append(fix(word) if fix is not None and word.isalnum() else word)
        lemmas = [self.lemma(w) for w in words]
        return Doc(self.vocab, words=words, lemmas=lemmas)

    def lemma(self, word: str) -> str:
        """The lemma of one lower-case word, without accents."""
        known = self._cache.get(word)
        if known is None:
            known = unaccented(self._look_up(word))
            if len(self._cache) < 50_000:  # a cache of pure results, bounded
                self._cache[word] = known
        return known

    def known(self, word: str) -> bool:
        """Whether the lookup tables know the word as it stands (not all words are in them)."""
        return word in self._table or word in self._own or self._look_up(word) != word

    def _look_up(self, word: str) -> str:
        own: str | None = self._own.get(unaccented(word))
        if own is not None:
            return own
        if word in self._table:
            return str(self._table[word])
        if self.lang != "es":
            return word
        found = self._with_accents(word)
        if found:
            return found
        for clitic in _CLITICS:
            stem = unaccented(word.removesuffix(clitic))
            if stem != word and stem.endswith(("ar", "er", "ir", "ndo")) and len(stem) > 3:
                return stem if stem.endswith("r") else self._look_up(stem)
        return word

    def _with_accents(self, word: str) -> str | None:
        """The lemma of the word when one accent was left out ("podria", "ano")."""
        if not word.isalpha() or len(word) > 20:
            return None
        for i in range(len(word) - 1, -1, -1):
            for letter in _ACCENTED.get(word[i], ""):
                spelt = word[:i] + letter + word[i + 1 :]
                if spelt in self._table:
                    return str(self._table[spelt])
        return None


@functools.cache
def load_readers() -> dict[str, Reader]:
    """The readers of all languages (2 s and 150 MB, so one process loads them once)."""
    return {lang: Reader.load(lang) for lang in LANGUAGES}


def sentences(doc: Any) -> list[int]:
    """The number of the sentence that each token of a `Doc` stands in."""
    numbers, current = [], 0
    for token in doc:
        numbers.append(current)
        if token.text in SENTENCE_ENDS:
            current += 1
    return numbers
