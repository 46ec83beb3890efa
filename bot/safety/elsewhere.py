"""Hears explicit crisis wording in languages beside the two that the bot reads.

One plain text file a language holds phrases, no more: nothing is corrected and nothing is learnt.
What a file looks like is told in `read_phrases`. Texts and phrases are brought to one form by
`swift_plain`, and then:

- languages in Latin letters and Russian are compared by whole words. One word of each phrase is
  its anchor; a text without an anchor is done with after one look at its set of words.
- Arabic is compared without a left edge, since "and", "in" and "the" are written into the word.
- Chinese and Korean are compared without spaces, since people leave them out. Korean syllables are
  taken apart by NFKD, so that a stem meets its endings.
- Vietnamese is compared with its tone marks if the text has any ("tự tử" is suicide, "từ từ" is
  slowly), and without them if it has none.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.normalise import STOP, swift_plain
from bot.safety.patterns import COMMON_WORDS, LexiconError

FOLDER = Path(__file__).parent / "lexicon" / "elsewhere"

#: The languages, by ISO 639-1 code, with their names for a reader of the reasons.
NAMES: Mapping[str, str] = {
    "ar": "Arabic",
    "de": "German",
    "fr": "French",
    "ht": "Haitian Creole",
    "it": "Italian",
    "ko": "Korean",
    "pt": "Portuguese",
    "ru": "Russian",
    "tl": "Tagalog",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
#: Kinds in the order in which one is answered when a text speaks of several; as in the screen.
KIND_ORDER = (
    Kind.OVERDOSE,
    Kind.SUICIDE,
    Kind.MEDICAL_EMERGENCY,
    Kind.SELF_HARM,
    Kind.SEXUAL_ASSAULT,
    Kind.CHILD_ABUSE,
    Kind.DOMESTIC_VIOLENCE,
    Kind.HARM_TO_OTHERS,
)
#: Languages whose words are compared by script: (what a text must hold, length of a key).
#: A key is a piece of a phrase that many phrases share; it is looked for first.
_BY_SCRIPT = {
    "ar": (re.compile("[\u0620-\u064a]"), 4),
    "ko": (re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"), 5),
    "zh": (re.compile("[\u4e00-\u9fff]"), 2),
}
_PACKED = frozenset({"ko", "zh"})
#: Letters that are Vietnamese and nothing else here.
_VIETNAMESE = re.compile("[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]", re.I)

#: Letters that NFKD leaves alone and that people write in two ways.
_FOLD = str.maketrans(
    {
        "'": " ",
        "ß": "ss",
        "œ": "oe",
        "æ": "ae",
        "ı": "i",
        "đ": "d",
        "ى": "ي",
        "ة": "ه",
        "ی": "ي",
        "ک": "ك",
        "ـ": None,
    }
)
_MARKED_ENDS = re.compile(r"[.!?;\n\r\u2026]+")
_MARKED_OTHER = re.compile(rf"[^\w{re.escape(STOP)}]+")

#: Characters read at once; longer texts are read in pieces that overlap.
_PIECE = 4_000
_OVERLAP = 200
#: Letters times phrases that are compared at most, so that time stays bounded for any text.
_BUDGET = 250_000_000
#: Texts that one line of a file may stand for.
_MOST_READINGS = 3_000


@dataclass(frozen=True)
class Phrase:
    """One phrase of a file, all choices made.

    Attributes:
        lang: ISO 639-1 code.
        text: as written, in lower case.
        reason: why it counts.
        kind, level, subject: what it means; all three are None for a shield.
        where: file and line.
        only_marked: True if it counts only as written, with its tone marks.
    """

    lang: str
    text: str
    reason: str
    kind: Kind | None
    level: Level | None
    subject: Subject | None
    where: str
    only_marked: bool = False

    def finding(self) -> Finding:
        """What it means when it is heard; the phrase must not be a shield."""
        assert self.kind and self.level and self.subject
        reason = f"{NAMES[self.lang]}: {self.reason}: '{self.text[:80]}'"
        return Finding(self.kind, self.level, self.subject, self.lang, reason)


# --- Reading the files ----------------------------------------------------------------------------

_HEADING = re.compile(r"^\[(?P<what>[^\]]+)\]\s*(?P<reason>.+)$")
_CLASS = re.compile(r"<(\w+)>")
_ATOM = re.compile(r"(?P<space>\s+)|(?P<open>\()|(?P<word>[^\s()|]+)")


@dataclass(frozen=True)
class Sheet:
    """The phrases of one language.

    Attributes:
        lang: ISO 639-1 code.
        phrases: all of them, shields too, choices made.
        fillers: words that are left out of texts and phrases before they are compared.
    """

    lang: str
    phrases: tuple[Phrase, ...]
    fillers: tuple[str, ...]


def read_phrases(path: Path) -> Sheet:
    """Read one language.

    A file looks like this::

        # a comment
        @want = je veux | je voudrais
        @filler = vraiment | juste
        [suicide active self] wish to die
        <want> (mourir|crever)
        [shield] figure of speech
        mourir de rire

    ``(a|b)`` is a choice, ``(a)?`` and ``a?`` may be absent, ``<name>`` is a class defined with
    ``@name = ...``; a ``*`` at the very end allows any ending. The class ``filler`` holds words
    that are passed over. A line that starts with ``=`` counts only with its tone marks. A shield
    is taken out of a text before anything is heard in it.

    Args:
        path: a file whose name is the language's code.

    Raises:
        LexiconError: a line does not follow this; names file and line.
    """
    lang = path.stem
    classes: dict[str, str] = {}
    fillers: tuple[str, ...] = ()
    phrases: list[Phrase] = []
    heading: tuple[str, Kind | None, Level | None, Subject | None] | None = None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.split("#", 1)[0].strip().lower()
        where = f"elsewhere/{path.name}:{number}"
        try:
            if not line:
                continue
            if line.startswith("@"):
                name, _, body = line[1:].partition("=")
                classes[name.strip()] = body = _with_classes(body.strip(), classes)
                if name.strip() == "filler":
                    fillers = tuple(_readings(f"({body})"))
            elif line.startswith("["):
                heading = _heading(raw.split("#", 1)[0].strip())
            elif heading is None:
                raise LexiconError("a phrase stands before the first [heading]")
            else:
                marked = line.startswith("=")
                readings = _readings(_with_classes(line.lstrip("= "), classes))
                phrases += [Phrase(lang, text, *heading, where, marked) for text in readings]
        except LexiconError as error:
            raise LexiconError(f"{where}: {error}. See `read_phrases` in elsewhere.py.") from None
    return Sheet(lang, tuple(phrases), fillers)


def _heading(line: str) -> tuple[str, Kind | None, Level | None, Subject | None]:
    match = _HEADING.match(line)
    what = match["what"].split() if match else []
    if match and what == ["shield"]:
        return match["reason"], None, None, None
    try:
        kind, level, subject = what
        assert match
        return match["reason"], Kind(kind), Level(level), Subject(subject)
    except ValueError:
        raise LexiconError(f"'{line}' should read [kind level subject] reason") from None


def _with_classes(line: str, classes: Mapping[str, str]) -> str:
    def body(match: re.Match[str]) -> str:
        if match[1] not in classes:
            raise LexiconError(f"<{match[1]}> is not defined above")
        return f"({classes[match[1]]})"

    return _CLASS.sub(body, line) if "<" in line else line


def _readings(text: str) -> list[str]:
    """Every text that a line stands for, with single spaces."""
    if "(" not in text and "?" not in text:
        return [text]
    found = sorted({" ".join(reading.split()) for reading in _expand(text)})
    if len(found) > _MOST_READINGS:
        raise LexiconError(f"it stands for {len(found)} texts; write it as several lines")
    if not all(found):
        raise LexiconError("everything in it may be absent")
    return found


def _expand(text: str) -> Iterator[str]:
    parts: list[tuple[str, ...]] = []
    position = 0
    while position < len(text):
        match = _ATOM.match(text, position)
        if match is None:
            raise LexiconError(f"cannot read '{text[position:]}'")
        position = match.end()
        if match["space"]:
            parts.append((" ",))
        elif match["word"]:
            word = match["word"]
            parts.append((word[:-1], "") if word.endswith("?") else (word,))
        else:
            close = _closing(text, position)
            choices = tuple(r for c in _choices(text[position:close]) for r in _expand(c))
            position = close + 1
            if text[position : position + 1] == "?":
                choices, position = (*choices, ""), position + 1
            parts.append(choices)
    return map("".join, product(*parts))


def _closing(text: str, start: int) -> int:
    depth = 1
    for position in range(start, len(text)):
        depth += (text[position] == "(") - (text[position] == ")")
        if depth == 0:
            return position
    raise LexiconError("a bracket is not closed")


def _choices(body: str) -> Iterator[str]:
    depth = start = 0
    for position, char in enumerate(f"{body}|"):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            if not body[start:position].strip():
                raise LexiconError(f"'{body}' has an empty choice")
            yield body[start:position].strip()
            start = position + 1


# --- Forms ----------------------------------------------------------------------------------------


def _stripped(text: str) -> str:
    """Plain words without accents or tone marks."""
    return swift_plain(text).translate(_FOLD)


def _marked(text: str) -> str:
    """Plain words with their tone marks."""
    text = unicodedata.normalize("NFC", text).lower()
    return _MARKED_OTHER.sub(" ", _MARKED_ENDS.sub(f" {STOP} ", text))


class _Book:
    """The phrases of one language in one form, ready to be looked for."""

    def __init__(self, sheet: Sheet, packed: bool, edge: str, marked: bool, key: int) -> None:
        self.lang = sheet.lang
        self._packed = packed
        self._edge = edge
        bring = _marked if marked else _stripped
        fillers = bring("\n".join(sheet.fillers)).split(f" {STOP} ")
        self._fillers = tuple(x.replace(" ", "") if packed else x for x in fillers if x.strip())
        self._filler_set = frozenset(self._fillers)
        found = [x for x in sheet.phrases if marked or not x.only_marked]
        forms = bring("\n".join(x.text.replace("*", "~") for x in found)).split(f" {STOP} ")
        self.phrases: list[tuple[str, Phrase]] = []
        self.anchors: list[str | None] = []
        for form, phrase in zip(forms, found, strict=True):
            free = phrase.text.endswith("*")
            tidy = self.tidy(form)
            if not tidy:
                raise LexiconError(f"{phrase.where}: '{phrase.text}' is made of fillers alone.")
            literal = tidy if packed else f"{edge}{tidy}{'' if free else ' '}"
            self.phrases.append((literal, phrase))
            self.anchors.append(None if packed or not edge else _anchor(tidy, free))
        self.groups = _groups(self.phrases, key) if key else {}

    def tidy(self, plain_text: str) -> str:
        """The text without fillers, single-spaced or without spaces."""
        words = plain_text.split()
        if not self._packed:
            return " ".join(word for word in words if word not in self._filler_set)
        text = "".join(words)
        for filler in self._fillers:
            text = text.replace(filler, "")
        return text

    def hear(self, text: str, candidates: Iterable[tuple[str, Phrase]]) -> Finding | None:
        """The worst of the candidates that stands in a tidy text, once the shields are out."""
        text = text if self._packed else f" {text} "
        heard = [pair for pair in candidates if pair[0] in text]
        # The longest shield first: a shorter one may be a part of it.
        for literal, phrase in sorted(heard, key=lambda pair: -len(pair[0])):
            if phrase.kind is None:
                text = text.replace(literal, f" {STOP} ")
        best: Finding | None = None
        for literal, phrase in heard:
            if phrase.kind is not None and literal in text:
                best = _worse(best, phrase.finding())
        return best


def _anchor(tidy: str, free: bool) -> str:
    words = tidy.split()
    whole = words[:-1] if free else words
    if not whole:
        raise LexiconError(f"'{tidy}*' needs a whole word beside the one with any ending")
    return min(whole, key=lambda word: (word in COMMON_WORDS, -len(word)))


def _groups(
    phrases: list[tuple[str, Phrase]], size: int
) -> dict[str, tuple[tuple[str, Phrase], ...]]:
    """Phrases by the piece of them that most others share."""
    pieces = [
        {literal[i : i + size] for i in range(max(1, len(literal) - size + 1))}
        for literal, _ in phrases
    ]
    shared = Counter(piece for found in pieces for piece in found)
    groups: dict[str, list[tuple[str, Phrase]]] = {}
    for pair, found in zip(phrases, pieces, strict=True):
        groups.setdefault(max(found, key=lambda x: (shared[x], x)), []).append(pair)
    return {key: tuple(found) for key, found in groups.items()}


class Elsewhere:
    """Hears crises in other languages. Make one with `load`, and use it as often as you like."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self.sheets = tuple(sheets)
        words: list[_Book] = []
        self._scripts: list[tuple[re.Pattern[str], _Book]] = []
        self._tones: list[_Book] = []
        for sheet in self.sheets:
            if sheet.lang in _BY_SCRIPT:
                script, key = _BY_SCRIPT[sheet.lang]
                book = _Book(sheet, sheet.lang in _PACKED, "", False, key)
                self._scripts.append((script, book))
                continue
            words.append(_Book(sheet, False, " ", False, 0))
            if sheet.lang == "vi":
                self._tones.append(_Book(sheet, False, " ", True, 0))
        self._index = _index(words)
        self._anchors = frozenset(self._index)
        self._tone_index = _index(self._tones)
        self._tone_anchors = frozenset(self._tone_index)

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Elsewhere:
        """Read the phrases that come with the package.

        Args:
            folder: one file a language, named by its code.

        Raises:
            LexiconError: a file is not as it should be; names file and line.
        """
        return cls(read_phrases(folder / f"{lang}.txt") for lang in NAMES)

    def hear(self, text: str) -> Finding | None:
        """What the text discloses in one of the languages, the most urgent first.

        Args:
            text: a whole message, of any length and content.

        Returns:
            The finding, its `lang` the language of the phrase, or None.
        """
        best: Finding | None = None
        budget = _BUDGET
        for piece in _pieces(text):
            for book, form, candidates in self._candidates(piece):
                budget -= len(form) * len(candidates)
                if budget < 0:
                    return best or UNREADABLE
                best = _worse(best, book.hear(form, candidates))
        return best

    def _candidates(self, text: str) -> Iterator[tuple[_Book, str, tuple[tuple[str, Phrase], ...]]]:
        """The books that may hear something, each with the text in its form and what to look for."""
        plain = _stripped(text)
        toned = not text.isascii() and bool(_VIETNAMESE.search(unicodedata.normalize("NFC", text)))
        present = self._anchors.intersection(plain.split())
        if present:
            for book, found in _by_book(self._index, present):
                if not (toned and book.lang == "vi"):
                    yield book, book.tidy(plain), found
        if text.isascii():
            return
        if toned:
            form = _marked(text)
            present = self._tone_anchors.intersection(form.split())
            for book, found in _by_book(self._tone_index, present):
                yield book, book.tidy(form), found
        for script, book in self._scripts:
            if script.search(text):
                form = book.tidy(plain)
                keys = [key for key in book.groups if key in form]
                if keys:
                    yield book, form, tuple(pair for key in keys for pair in book.groups[key])


_Index = dict[str, tuple[tuple[_Book, tuple[str, Phrase]], ...]]


def _index(books: Iterable[_Book]) -> _Index:
    index: dict[str, list[tuple[_Book, tuple[str, Phrase]]]] = {}
    for book in books:
        for pair, anchor in zip(book.phrases, book.anchors, strict=True):
            assert anchor is not None
            index.setdefault(anchor, []).append((book, pair))
    return {anchor: tuple(found) for anchor, found in index.items()}


def _by_book(
    index: _Index, present: Iterable[str]
) -> Iterator[tuple[_Book, tuple[tuple[str, Phrase], ...]]]:
    books: dict[str, tuple[_Book, list[tuple[str, Phrase]]]] = {}
    for word in present:
        for book, pair in index[word]:
            books.setdefault(book.lang, (book, []))[1].append(pair)
    for book, found in books.values():
        yield book, tuple(found)


#: Fails closed: a text with more words of danger in it than can be weighed in time.
UNREADABLE = Finding(
    Kind.SUICIDE,
    Level.CONCERN,
    Subject.SELF,
    "xx",
    "too long to read in full, with words of danger in other languages throughout",
)


def _pieces(text: str) -> Iterator[str]:
    if len(text) <= _PIECE:
        yield text
        return
    for start in range(0, len(text) - _OVERLAP, _PIECE - _OVERLAP):
        yield text[start : start + _PIECE]


def _worse(one: Finding | None, other: Finding | None) -> Finding | None:
    """The more urgent of two findings."""
    if one is None or (other is not None and _urgency(other) < _urgency(one)):
        return other
    return one


_LEVELS = tuple(Level)


def _urgency(finding: Finding) -> tuple[bool, int, int, bool]:
    return (
        finding.level is not Level.IMMINENT,
        KIND_ORDER.index(finding.kind),
        _LEVELS.index(finding.level),
        finding.subject is not Subject.SELF,
    )


# --- Which language -------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_]+")
#: The commonest words of each language, as people type them, with and without accents. Words that
#: several languages share count for each of them.
_COMMON: Mapping[str, frozenset[str]] = {
    lang: frozenset(words.split())
    for lang, words in {
        "en": "the a an and is are am was i you he she it we they my your his her me of to in on for "
        "with that this what how do does did not no can will would have has had be been so if at "
        "from about when who why where there im dont want need feel help please hi hello hey thanks "
        "yes like know get go good",
        "es": "el la los las un una y es son soy estoy esta yo tu usted nosotros mi mis su me te se lo "
        "le de del en con por para que qué como cómo no sí si puedo quiero tengo tiene hay ser muy "
        "más pero porque cuando dónde quién hola gracias ayuda buenos buenas días ya nada todo "
        "siento necesito alguien hoy también está años hacer puede",
        "fr": "le la les un une des du de et est suis es sont je j tu il elle nous vous ils on mon ma "
        "mes ton votre vos ne pas plus que qui quoi dans en pour avec sur ce cette ça ca c d l m n s "
        "qu y au aux bonjour salut merci oui non comment combien quand où pourquoi avez ai avoir être "
        "etre très tres bien mal fait faire peux veux voudrais besoin rendez séance",
        "pt": "o a os as um uma e é são sou estou está eu tu você voce vocês ele ela nós meu minha "
        "seu sua de do da dos das em no na nos nas com por para que não nao sim muito mais mas porque "
        "quando onde quem como olá ola oi obrigado obrigada bom dia boa tarde tenho tem quero posso "
        "preciso fazer isso isto ao pra tudo hoje também até consulta",
        "de": "der die das den dem ein eine einen einem einer und ist bin sind bist war ich du er sie "
        "es wir ihr mein meine meinen mir mich dir dich sich nicht kein keine mehr auch auf in im zu "
        "zum zur mit von für fur ist aber oder wenn wie was wer wo warum haben habe hat hast kann "
        "können will möchte mochte hallo danke bitte ja nein guten tag sehr gut nur noch termin gibt",
        "it": "il lo la i gli le un una uno e è sono sei ho hai ha abbiamo io tu lui lei noi voi mio "
        "mia tuo di del della dei nel nella in a al alla con per che chi non si sì più piu ma perché "
        "perche quando dove come cosa quanto ciao grazie buongiorno buonasera salve voglio vorrei "
        "posso devo fare molto bene anche questo questa oggi mi ti ci è' appuntamento",
        "tl": "ang ng mga sa na ay ko ako mo ka siya kami kayo sila po opo hindi wala may mayroon "
        "meron at kung para ba lang naman din rin pa nga kasi ito yan yun iyon kumusta salamat "
        "magandang umaga hapon gabi ano paano kailan saan sino bakit magkano gusto pwede puwede dito "
        "akin aking iyong niya namin natin tayo yung nung nang si ni",
        "ht": "mwen m ou li nou yo se te ap pa ki sa nan ak pou gen kapab kap vle fè fe yon la a an "
        "kijan kouman konben poukisa kote ki lè bonjou bonswa mèsi mesi wi non tanpri ede tout anpil "
        "jodi a lavi moun avek epi men paske tèt randevou doktè w n",
        "vi": "tôi toi là la và va không khong có co của cua cho được duoc một mot này nay đó những "
        "nhung người nguoi với voi trong khi thì thi mà rất rat bạn ban anh chị em mình minh muốn muon "
        "cảm ơn xin chào chao gì gi nào bao nhiêu ở đâu sao như nhu hôm cần giúp giup ạ nhé đi bị bi "
        "lịch hẹn biết biet nói chúng ta các ngày",
    }.items()
}
#: Words that count double, since they belong to one language alone.
_OWN: Mapping[str, frozenset[str]] = {
    lang: words.difference(*(other for code, other in _COMMON.items() if code != lang))
    for lang, words in _COMMON.items()
}
_LETTERS = (
    ("vi", _VIETNAMESE),
    ("pt", re.compile("[ãõ]", re.I)),
    ("de", re.compile("[ß]|[äü]", re.I)),
    ("fr", re.compile("[çêëîûœ]", re.I)),
    ("ht", re.compile("[òè]", re.I)),
    ("it", re.compile("[ìùò]", re.I)),
    ("es", re.compile("[ñ¿¡]", re.I)),
)
_KANA = re.compile("[\u3040-\u30ff]")
_HAN = re.compile("[\u3400-\u9fff]")
_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_NOT_RUSSIAN = re.compile("[іїєґўјљњћђџќѓәғқңөұүһ]", re.I)
_ARABIC = re.compile("[\u0620-\u064a]")
_NOT_ARABIC = re.compile("[پچژگکیٹڈڑںےہھێۆ]")


def language_of(text: str) -> str:
    """The likely language of a text, from its script and its commonest words.

    English and Spanish are among the answers, so that a message in one of them is not taken for
    its neighbour. It only chooses the words of a reply: no finding depends on it.

    Args:
        text: a whole message.

    Returns:
        An ISO 639-1 code: one of `NAMES`, "en" or "es"; "xx" if it cannot be told, or if it is a
        language that is none of these.
    """
    text = unicodedata.normalize("NFC", text[:2000])
    if not text.isascii():
        by_script = _script(text)
        if by_script is not None:
            return by_script
    words = [word.lower() for word in _WORD.findall(text)]
    if not words:
        return "xx"
    scores = {
        lang: sum((word in common) + (word in _OWN[lang]) for word in words)
        for lang, common in _COMMON.items()
    }
    if not text.isascii():
        for lang, letters in _LETTERS:
            if letters.search(text):
                scores[lang] += 3 if lang == "vi" else 1
    ranked = sorted(scores.values(), reverse=True)
    best = max(scores, key=lambda lang: scores[lang])
    # A tie, or a word or two by chance, tells nothing.
    if ranked[0] < 2 or ranked[0] == ranked[1] or 5 * ranked[0] < len(words):
        return "xx"
    return best


def _script(text: str) -> str | None:
    """The language by script; None for Latin letters, "xx" for a script that is not ours."""
    letters = [char for char in text if char.isalpha()]
    latin = sum(char < "\u0250" or "\u1e00" <= char <= "\u1eff" for char in letters)
    if not letters or 2 * latin > len(letters):
        return None
    if _HANGUL.search(text):
        return "ko"
    if _KANA.search(text):
        return "xx"
    if _HAN.search(text):
        return "zh"
    if _CYRILLIC.search(text):
        return "xx" if _NOT_RUSSIAN.search(text) else "ru"
    if _ARABIC.search(text):
        return "xx" if _NOT_ARABIC.search(text) else "ar"
    return "xx"
