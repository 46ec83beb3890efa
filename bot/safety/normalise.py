"""Bring what people type to one plain form: lower-case words, no accents, no disguises.

Both sides go through here, messages and the lexicon's patterns, so that a pattern written
"I can't" meets "i cant", "I can’t", "I can not" and "I c a n ' t".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

#: The token that stands between sentences. Gaps in patterns never reach across it.
STOP = "."

_ENDERS = ".!?;\n\r\u2026\u3002\uff01\uff1f\u061f\u00bf\u00a1"
_APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u0060\u00b4\uff07"

#: Letters of other scripts that are drawn like Latin ones (Unicode confusables, TR39), used only
#: inside words that also hold Latin letters.
_LOOKALIKE = str.maketrans(
    "аеорсухіјѕԁӏвнктмɡαοινρκτυχε",
    "aeopcyxijsdlbhktmgaoivpktuxe",
)
_LEET = str.maketrans("013457@$|", "oieastasl")
_LATIN = re.compile(r"[a-z]")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0261]")

#: Emoji that carry meaning in a disclosure. Everything else is dropped.
_EMOJI = {
    "\U0001f52a": " emojiknife ",
    "\U0001f52b": " emojigun ",
    "\U0001f48a": " emojipill ",
    "\U0001fa78": " emojiblood ",
    "\u26b0": " emojicoffin ",
    "\U0001faa6": " emojigrave ",
    "\U0001f480": " emojiskull ",
    "\u2620": " emojiskull ",
    "\U0001f44b": " emojiwave ",
    "\U0001f602": " emojilaugh ",
    "\U0001f923": " emojilaugh ",
    "\U0001f606": " emojilaugh ",
}


class _Table(dict[int, "str | None"]):
    """A translation table filled as characters turn up: letters stay, the rest falls away.

    ASCII goes to ASCII one to one, which is what makes `str.translate` fast.
    """

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        out: str | None
        if char in _EMOJI:
            out = _EMOJI[char]
        elif char in _ENDERS:
            out = STOP
        elif char in _APOSTROPHES:
            out = "'"
        elif char.isalnum() or char in "*@$|":
            out = char
        elif unicodedata.category(char) in {"Mn", "Cf", "Cc", "Me"} and not char.isspace():
            out = None
        else:
            out = " "
        if len(self) < 20_000:  # bounded: a hostile text cannot grow it for ever
            self[code] = out
        return out


#: A table that only remembers what `_Table` works out; it holds no state that changes an answer.
_TABLE = _Table()

_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_SPACED = re.compile(r"(?<![a-z0-9])[a-z0-9](?:[ ._*/\-]{1,3}[a-z0-9](?![a-z0-9'])){3,}")
_DOTTED = re.compile(r"(?<![a-z0-9])[a-z](?:[._*\-][a-z]){2,}(?![a-z0-9])")
_BANG_IN_WORD = re.compile(r"(?<=[a-z])[!|](?=[a-z])")


def plain(text: str) -> str:
    """Lower-case, without accents, disguising characters and punctuation.

    Args:
        text: anything a person or a program may send.

    Returns:
        words separated by single or several spaces, sentences separated by `STOP`.
    """
    text = text.lower()
    if "!" in text or "|" in text:
        text = _BANG_IN_WORD.sub("i", text)
    if "." in text or "-" in text or "_" in text:
        text = _DOTTED.sub(lambda m: re.sub(r"[._*\-]", "", m.group()), text)
    return swift_plain(text)


def swift_plain(text: str) -> str:
    """As `plain`, but leaves letters that are held apart by dots as they are."""
    text = text.lower()
    if not text.isascii():
        # Only the stretches that need it: `str.translate` is fast on what is ASCII throughout.
        text = _NOT_ASCII.sub(_read_run, text)
    return text.translate(_TABLE).replace(STOP, f" {STOP} ")


def _read_run(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKD", match.group()).lower().translate(_TABLE)


def spaced_words(text: str) -> str:
    """Join letters that were spread out ("k i l l") into one token, to be cut by `segment`."""
    return _SPACED.sub(lambda m: " " + re.sub(r"[ ._*/\-]", "", m.group()) + " ", text)


def undisguise(token: str) -> str:
    """Read digits and look-alike letters inside a word as the letters they stand for."""
    if _LATIN.search(token):
        if _FOREIGN.search(token):
            token = token.translate(_LOOKALIKE)
        if not token.isalpha():
            token = token.translate(_LEET)
    return token.replace("*", "")


def single_letters(token: str) -> str:
    """The token with each run of one letter cut to one ("killl" and "kill" both give "kil")."""
    out = token[:1]
    for char in token[1:]:
        if char != out[-1]:
            out += char
    return out


class Speller:
    """Finds the word of a small vocabulary that a token was meant to be.

    One typing error is forgiven (a letter missing, added, wrong, or two swapped), in words of
    four letters or more. Words of the language that only look like a misspelling ("hill" for
    "kill") are left alone.

    The index holds each word with each one letter left out, the idea of SymSpell (W. Garbe).
    """

    def __init__(self, words: Iterable[str], neighbours: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._known = self._words | frozenset(neighbours)
        self._by_deletion: dict[str, list[str]] = {}
        self._by_singles: dict[str, str] = {}
        for word in sorted(self._words, key=len):
            self._by_singles.setdefault(single_letters(word), word)
            if len(word) >= 4:
                for form in {word, *_deletions(word)}:
                    self._by_deletion.setdefault(form, []).append(word)

    def known(self, token: str) -> bool:
        """Whether the token is a word as it stands."""
        return token in self._known

    def fix(self, token: str) -> str:
        """The word meant, or the token itself."""
        if token in self._known or len(token) > 24:
            return token
        clean = undisguise(token)
        if clean in self._known:
            return clean
        if len(clean) < 3:
            return token
        singles = single_letters(clean)
        if singles != clean and singles in self._by_singles:
            return self._by_singles[singles]
        if len(clean) < 4 and clean == token:
            # Three letters: only a vowel left out ("kll") is clear enough.
            return next((w for w in self._by_deletion.get(clean, ()) if len(w) == 4), token)
        for form in (clean, *_deletions(clean)):
            for word in self._by_deletion.get(form, ()):
                if word[0] == clean[0] and one_error(word, clean):
                    return word
        for form in (clean, *_deletions(clean)):
            for word in self._by_deletion.get(form, ()):
                if len(word) >= 6 and one_error(word, clean):
                    return word
        return clean


def _deletions(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def one_error(a: str, b: str) -> bool:
    """Whether two words differ by one typing error (Damerau, 1964) or none."""
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    rest_a, rest_b = a[i:], b[i:]
    return (
        rest_a[1:] == rest_b[1:]
        or rest_a[1:] == rest_b
        or rest_a == rest_b[1:]
        or (len(rest_a) > 1 and rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:])
    )


def segment(token: str, words: Mapping[str, object] | frozenset[str]) -> list[str] | None:
    """Cut run-together words ("iwanttodie") into words of the vocabulary.

    Args:
        token: 7 to 60 letters without a space.
        words: the words that may be used.

    Returns:
        the cut with the fewest words, or None when the letters cannot be used up.
    """
    size = len(token)
    if not 7 <= size <= 60:
        return None
    best: list[list[str] | None] = [None] * (size + 1)
    best[0] = []
    for end in range(1, size + 1):
        for start in range(max(0, end - 14), end):
            before = best[start]
            if before is None:
                continue
            piece = token[start:end]
            shorter = best[end]
            if piece in words and (shorter is None or len(before) + 1 < len(shorter)):
                best[end] = [*before, piece]
    return best[size]


def expand(tokens: Sequence[str], table: Mapping[str, Sequence[str]]) -> list[str]:
    """Replace short and joined forms ("wanna", "im", "don't") by full words.

    Args:
        tokens: words.
        table: short form to full words.

    Returns:
        the tokens, with every short form spelt out. Apostrophes that are left are dropped.
    """
    out: list[str] = []
    for token in tokens:
        full = table.get(token)
        if full is not None:
            out.extend(full)
        elif "'" in token:
            bare = token.strip("'")
            full = table.get(bare)
            if full is not None:
                out.extend(full)
            else:
                bare = bare.removesuffix("'s").replace("'", "")
                if bare:
                    out.append(bare)
        else:
            out.append(token)
    return out
