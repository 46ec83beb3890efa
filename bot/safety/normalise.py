"""Bring what people type to one plain form: lower-case words, no accents, no disguises.

Both sides go through here, messages and the lexicon's patterns, so that a pattern written
"I can't" meets "i cant", "I can’t", "I can not" and "I c a n ' t".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

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

#: Single characters that NFKD spells out as up to three words; nobody types them.
_LIGATURES = re.compile("[\u3300-\u33ff\ufdf0-\ufdfc]")
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
        text = unicodedata.normalize("NFKD", _LIGATURES.sub(" ", text)).lower()
    return text.translate(_TABLE).replace(STOP, f" {STOP} ")


def coarse_plain(text: str) -> str:
    """As `swift_plain`, of Latin letters alone: the rest is left out, and costs next to nothing."""
    if not text.isascii():
        for mark in _APOSTROPHES:
            text = text.replace(mark, "'")
        for mark in _ENDERS:
            text = text.replace(mark, STOP)
        text = unicodedata.normalize("NFKD", _LIGATURES.sub(" ", text))
        text = text.encode("ascii", "ignore").decode("ascii")
    return text.lower().translate(_TABLE).replace(STOP, f" {STOP} ")


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

    def __init__(
        self, words: Iterable[str], neighbours: Iterable[str], forms: Iterable[str] = ()
    ) -> None:
        """Take the words to be found, ordinary ones to be left alone, and forms for `near`."""
        self._words = frozenset(words)
        forms = frozenset(forms)
        self._known = self._words | forms | frozenset(neighbours)
        # Several words of one form stand in one string, and of the forms only their hashes are
        # kept: lists and strings would take 10 MB. Whatever is found is compared again.
        self._by_deletion: dict[int, str] = {}
        self._by_singles: dict[str, str] = {}
        # The shortest first; among these the alphabet decides, so that every start decides alike.
        for word in sorted(self._words | forms, key=lambda w: (len(w), w)):
            singles = single_letters(word)
            self._by_singles[singles] = f"{self._by_singles.get(singles, '')} {word}"
            for form in {word, *_deletions(word)}:
                _add(self._by_deletion, form, word)

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
        if singles != clean:
            for word in self._by_singles.get(singles, "").split():
                if word in self._words:
                    return word
        if len(clean) < 4 and clean == token:
            # Three letters: only a vowel left out ("kll") is clear enough.
            return next((w for w in self._from(clean) if len(w) == 4), token)
        forms = (clean, *_deletions(clean))
        for form in forms:
            for word in self._from(form):
                if word[0] == clean[0] and one_error(word, clean):
                    return word
        for form in forms:
            for word in self._from(form):
                if len(word) >= 6 and one_error(word, clean):
                    return word
        return clean

    def near(self, token: str) -> list[str]:
        """Every word or form that may come out as this token by one slip, or by letters repeated.

        For a second look at a text: it also tells of words of two and three letters, and leaves
        the choice to whoever knows what stands around the word.
        """
        if len(token) > 40:
            return []
        found: dict[str, None] = {}
        for clean in dict.fromkeys((undisguise(token), token)):
            if len(clean) > 1:
                found.update(dict.fromkeys(self._by_singles.get(single_letters(clean), "").split()))
            for form in (clean, *_deletions(clean)):
                for word in self._by_deletion.get(hash(form), "").split():
                    if word not in found and is_slip(word, clean):
                        found[word] = None
        return list(found)

    def _from(self, form: str) -> list[str]:
        """Words of four letters or more that give a form when a letter is left out, or none."""
        written = self._by_deletion.get(hash(form))
        if written is None:
            return []
        return [word for word in written.split() if len(word) >= 4 and word in self._words]


def _add(table: dict[int, str], form: str, word: str) -> None:
    key = hash(form)
    before = table.get(key)
    table[key] = word if before is None else f"{before} {word}"


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


_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def _beside() -> Iterator[tuple[str, str]]:
    """Pairs of keys that touch each other; each row stands half a key to the right."""
    for row, below in zip(_ROWS, (*_ROWS[1:], ""), strict=True):
        for i, key in enumerate(row):
            for other in (*row[i + 1 : i + 2], *below[max(0, i - 1) : i + 1]):
                yield key, other
                yield other, key


_BESIDE = frozenset(_beside())


def is_slip(meant: str, typed: str) -> bool:
    """Whether a word comes out as another by one slip of the fingers.

    A slip is narrower than any one error: two letters swapped, one left out, one typed twice, or
    the key beside it.
    """
    size = len(meant)
    i = 0
    while i < min(size, len(typed)) and meant[i] == typed[i]:
        i += 1
    if len(typed) == size - 1:
        return meant[i + 1 :] == typed[i:]
    if len(typed) == size + 1:
        return i > 0 and typed[i] == typed[i - 1] and meant[i:] == typed[i + 1 :]
    if len(typed) != size or i == size:
        return False
    if meant[i + 1 :] == typed[i + 1 :]:
        return (meant[i], typed[i]) in _BESIDE
    return meant[i : i + 2] == typed[i : i + 2][::-1] and meant[i + 2 :] == typed[i + 2 :]


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
