"""Hears explicit crisis wording in languages beside the two that the bot reads.

One file a language holds phrases in the grammar of the lexicon (see `bot.safety.patterns`), and no
more than that: nothing is corrected and nothing is learnt. Texts and phrases are brought to one
form by `swift_plain`. One word of each phrase is its anchor: a text without an anchor is done with
after one look at its set of words. Then:

- Arabic: "and" is written into the next word, and is taken off where a known word is left.
- Chinese and Korean: each character is a word, since people leave the spaces out. Korean
  syllables, which NFKD takes apart, are put together again.
- German: "ae" is read as "a" where that gives a known word ("moechte", "möchte").
- Vietnamese: compared with its tone marks if the text has any ("tự tử" is suicide, "từ từ" is
  slowly), and without them if it has none. Phrases of vi-marked.txt count with marks alone.

A shield takes away every phrase that it touches.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.normalise import STOP, swift_plain
from bot.safety.patterns import LexiconError, Pattern, Reader, index

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
#: Letters that are Vietnamese and nothing else here.
_VIETNAMESE = re.compile("[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]", re.I)
#: Characters that are words of their own.
_SINGLE = re.compile("([\u3400-\u9fff\uac00-\ud7a3])")
_PACKED = re.compile("[\u1100-\u11ff\u3131-\u318e\u3400-\u9fff\uac00-\ud7a3]")

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
_ENDS = re.compile(r"[.!?;\n\r\u2026]+")
_NO_WORD = re.compile(rf"[^\w{re.escape(STOP)}]+")

#: Characters read at once; longer texts are read in pieces that overlap.
_PIECE = 4_000
_OVERLAP = 200
#: Characters times phrases that are compared at most, so that time stays bounded for any text.
_BUDGET = 20_000_000


def _stripped(text: str) -> str:
    """Plain words without accents or tone marks, single characters held apart."""
    text = swift_plain(text)
    if text.isascii():
        return text.replace("'", " ") if "'" in text else text
    if _PACKED.search(text):
        text = _SINGLE.sub(r" \1 ", unicodedata.normalize("NFC", text))
    return text.translate(_FOLD)


def _marked(text: str) -> str:
    """Plain words with their tone marks."""
    text = unicodedata.normalize("NFC", text).lower()
    return _NO_WORD.sub(" ", _ENDS.sub(f" {STOP} ", text))


class _Book:
    """The phrases of one language in one form, ready to be looked for."""

    def __init__(
        self,
        lang: str,
        files: Iterable[Path],
        fillers: Iterable[str],
        form: Callable[[str], str] = _stripped,
    ) -> None:
        self.lang = lang
        self._form = form
        self._fillers = frozenset(word for filler in fillers for word in form(filler).split())
        self._umlauts: dict[str, str] = {}
        self._known: dict[str, list[str]] = {}
        reader = Reader(self._canon)
        self.patterns = tuple(pattern for file in files for pattern in reader.read(file))
        self._vocabulary = frozenset(reader.vocabulary)
        self.by_word = index(self.patterns)
        for written, meant in self._umlauts.items():
            if meant in self.by_word:
                self.by_word[written] = self.by_word[meant]

    def _canon(self, word: str) -> list[str]:
        """A phrase's word in the form that texts take."""
        known = self._known.get(word)
        if known is not None:
            return known
        words = self._form(word).split()
        kept = [x for x in words if x not in self._fillers]
        if words and not kept:
            raise LexiconError(f"'{word}' is passed over (fillers.txt); leave it out of the phrase")
        if self.lang == "de" and not word.isascii():
            spelt = word.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
            if len(kept) == 1:
                self._umlauts[self._form(spelt).strip()] = kept[0]
        self._known[word] = kept
        return kept

    def tokens(self, plain_text: str) -> list[str]:
        """The words of a text as phrases have them."""
        words = [word for word in plain_text.split() if word not in self._fillers]
        if self._umlauts:
            words = [self._umlauts.get(word, word) for word in words]
        if self.lang == "ar":
            words = [self._without_and(word) for word in words]
        return words

    def _without_and(self, word: str) -> str:
        if word[0] in "وف" and word not in self._vocabulary and word[1:] in self._vocabulary:
            return word[1:]
        return word

    def hear(self, tokens: list[str], candidates: Iterable[Pattern]) -> Finding | None:
        """The worst of what the candidates find, shields applied."""
        text = f" {STOP} {' '.join(tokens)} {STOP} "
        hits: list[tuple[int, int, Pattern]] = []
        shields: list[tuple[int, int]] = []
        for pattern in candidates:
            for match in pattern.regex.finditer(text):
                if pattern.kind is None:
                    shields.append((match.start() + 1, match.end()))
                else:
                    hits.append((match.start() + 1, match.end(), pattern))
        best: Finding | None = None
        for start, end, pattern in hits:
            if not any(start < s_end and s_start < end for s_start, s_end in shields):
                best = _worse(best, self._finding(pattern, text[start:end]))
        return best

    def _finding(self, pattern: Pattern, words: str) -> Finding:
        assert pattern.kind and pattern.level and pattern.subject
        quote = words.replace(STOP, "").strip()
        if self.lang in ("ko", "zh"):
            quote = quote.replace(" ", "")
        reason = f"{NAMES[self.lang]}: {pattern.reason}: '{quote[:80]}'"
        return Finding(pattern.kind, pattern.level, pattern.subject, self.lang, reason)


_Index = dict[str, tuple[tuple[_Book, tuple[Pattern, ...]], ...]]


class Elsewhere:
    """Hears crises in other languages. Make one with `load`, and use it as often as you like."""

    def __init__(self, plain: Iterable[_Book], marked: Iterable[_Book]) -> None:
        self.books = (*plain, *marked)
        self._plain = _by_anchor(plain)
        self._plain_anchors = frozenset(self._plain)
        self._marked = _by_anchor(marked)
        self._marked_anchors = frozenset(self._marked)

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Elsewhere:
        """Read the phrases that come with the package.

        Args:
            folder: one file a language, named by its code, and fillers.txt.

        Raises:
            LexiconError: a file is not as it should be; names file and line.
        """
        fillers = _read_fillers(folder / "fillers.txt")
        plain = [_Book(x, [folder / f"{x}.txt"], fillers.get(x, ())) for x in NAMES]
        files = [folder / "vi.txt", folder / "vi-marked.txt"]
        return cls(plain, [_Book("vi", files, fillers.get("vi", ()), _marked)])

    def ready(self) -> Elsewhere:
        """Compile every phrase now rather than when it is first needed; returns itself."""
        for book in self.books:
            for pattern in book.patterns:
                _ = pattern.regex
        return self

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
            for book, plain, candidates in self._candidates(piece):
                budget -= len(plain) * len(candidates)
                if budget < 0:
                    return best or UNREADABLE
                best = _worse(best, book.hear(book.tokens(plain), candidates))
        return best

    def _candidates(self, text: str) -> Iterator[tuple[_Book, str, tuple[Pattern, ...]]]:
        """The books that may hear something, each with the text and what to hold against it."""
        plain = _stripped(text)
        words = plain.split()
        ascii_only = text.isascii()
        if not ascii_only:
            words += [word[1:] for word in words if word[0] in "وف"]
        present = self._plain_anchors.intersection(words)
        toned = not ascii_only and bool(_VIETNAMESE.search(unicodedata.normalize("NFC", text)))
        if present:
            for book, found in _by_book(self._plain, present):
                if not (toned and book.lang == "vi"):
                    yield book, plain, found
        if toned:
            plain = _marked(text)
            present = self._marked_anchors.intersection(plain.split())
            for book, found in _by_book(self._marked, present):
                yield book, plain, found


def _read_fillers(path: Path) -> dict[str, list[str]]:
    """Words that are passed over in texts, by language: "fr: vraiment juste"."""
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        lang, colon, words = line.split("#", 1)[0].partition(":")
        if colon:
            found.setdefault(lang.strip(), []).extend(words.split())
    return found


def _by_anchor(books: Iterable[_Book]) -> _Index:
    found: dict[str, list[tuple[_Book, tuple[Pattern, ...]]]] = {}
    for book in books:
        for word, patterns in book.by_word.items():
            found.setdefault(word, []).append((book, patterns))
    return {word: tuple(entries) for word, entries in found.items()}


def _by_book(
    anchors: _Index, present: Iterable[str]
) -> Iterator[tuple[_Book, tuple[Pattern, ...]]]:
    books: dict[str, tuple[_Book, dict[int, Pattern]]] = {}
    for word in present:
        for book, patterns in anchors[word]:
            found = books.setdefault(book.lang, (book, {}))[1]
            for pattern in patterns:
                found[id(pattern)] = pattern
    for book, found in books.values():
        yield book, tuple(found.values())


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
