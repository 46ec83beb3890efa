"""How hard a text is to read (CR-16): sentences, words, syllables and school grade."""

from __future__ import annotations

import re
from functools import lru_cache

import pyphen

_VOWELS = {"en": re.compile(r"[aeiouy]+"), "es": re.compile(r"[aeiouáéíóúü]+")}
_LOCALES = {"en": "en_US", "es": "es"}
# A telephone number in groups is read as one thing, and so is an address: each counts as a word.
_NUMBER = re.compile(r"\+?\d[\d\-]*(?: \d[\d\-]*)*")
_ADDRESS = re.compile(r"\b[\w.-]+\.(?:org|com|ca|au|ch|me|hk|se|nl|gov|example)\b[\w/.-]*")
_WORD = re.compile(r"[^\W_][\w'’]*")


def sentences(text: str) -> list[str]:
    """Split a text into sentences; full stops in addresses do not count."""
    parts = re.split(r"(?<=[.!?])\s+", text.strip())
    return [part for part in parts if _WORD.search(part)]


def words(text: str) -> list[str]:
    """Return the words of a text; a telephone number or an address is one word."""
    text = _ADDRESS.sub(" address ", text)
    return _WORD.findall(_NUMBER.sub(" 0 ", text))


@lru_cache(maxsize=20_000)
def syllables(word: str, lang: str) -> int:
    """Count the syllables of a word, rather one too many than one too few."""
    word = word.lower()
    if word == "address" or not any(c.isalpha() for c in word):
        return 1
    vowels = _VOWELS.get(lang, _VOWELS["en"])
    groups = len(vowels.findall(word))
    if lang == "en" and groups > 1 and re.search(r"[^aeiouyl]e$|[^td]ed$", word):
        groups -= 1  # The silent e of "safe" and of "called".
    hyphens = len(_dictionary(lang).positions(word)) + 1
    return max(1, groups, hyphens)


def grade(text: str, lang: str) -> float:
    """Return the school grade a text asks for.

    English: Flesch-Kincaid. Spanish: the Fernandez Huerta score, put on the scale of grades by its
    own table (90 is grade 4, 70 is grade 6, 50 is grade 8), since Flesch-Kincaid counts Spanish
    syllables against the reader.

    Args:
        text: at least one word.
        lang: "en" or "es".

    Returns:
        The grade; it can be below zero for very short sentences.
    """
    found = words(text)
    if not found:
        return 0.0
    per_sentence = len(found) / max(1, len(sentences(text)))
    per_word = sum(syllables(word, lang) for word in found) / len(found)
    if lang == "es":
        return (130.0 - (206.84 - 60.0 * per_word - 1.02 * per_sentence)) / 10.0
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


@lru_cache(maxsize=4)
def _dictionary(lang: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=_LOCALES.get(lang, "en_US"), left=1, right=1)
