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
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import accumulate
from pathlib import Path

from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.normalise import STOP, swift_plain
from bot.safety.patterns import COMMON_WORDS, LexiconError, Pattern, Reader, framed, index
from bot.safety.precedence import urgency, worse

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
#: Letters that are Vietnamese and nothing else here.
_VIETNAMESE = re.compile("[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]", re.I)
#: Characters that are words of their own.
_SINGLE = re.compile("[\u3400-\u9fff\uac00-\ud7a3]|[^\u3400-\u9fff\uac00-\ud7a3]+")
_PACKED = re.compile("[\u1100-\u11ff\u3131-\u318e\u3400-\u9fff\uac00-\ud7a3]")

#: Traditional Chinese characters of the phrases and of what stands around them, and the simplified
#: ones in the same order.
_TRADITIONAL = (
    "殺傷藥過沒說愛發個們這來對後時無義親兒媽爺強姦騰腦頭氣繼續經開關動聲暈護車遺書輕結盡買條樣還給讓處覺見現醫寫離壞願應該誰熱餓歡學習歲鄰間總終"
    "認識騷擾壓掙脅脈斷負擔擇樓頂橋準備喚點幫夠絕麼裡裏會為與從當嗎聽問題難滿寶貝嬰孫姪紐釦電漿農潔廁靈鎮靜劑燒臟絞劇腫臉邊搶將孃嚇鬧妳係復複癲癇"
    "髮閨繫僅報導團專輯遊戲視臺灣證據協議訴訟羨尷興悶貴擠膩凍誤裝"
)
_SIMPLIFIED = (
    "杀伤药过没说爱发个们这来对后时无义亲儿妈爷强奸腾脑头气继续经开关动声晕护车遗书轻结尽买条样还给让处觉见现医写离坏愿应该谁热饿欢学习岁邻间总终"
    "认识骚扰压挣胁脉断负担择楼顶桥准备唤点帮够绝么里里会为与从当吗听问题难满宝贝婴孙侄纽扣电浆农洁厕灵镇静剂烧脏绞剧肿脸边抢将娘吓闹你系复复癫痫"
    "发闺系仅报导团专辑游戏视台湾证据协议诉讼羡尴兴闷贵挤腻冻误装"
)
#: Letters that NFKD leaves alone and that people write in two ways.
_FOLD = str.maketrans(
    {
        **dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True)),
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
_COMMA = re.compile("[,\uff0c\u3001]")
_ENDS = re.compile(r"[.!?;\n\r\u2026]+")
_NO_WORD = re.compile(rf"[^\w{re.escape(STOP)}]+")

#: Characters read at once; longer texts are read in pieces that overlap.
_PIECE = 4_000
#: Longer texts are read at both ends, half of this each. The screen gives it far shorter ones.
_MOST = 160_000
_OVERLAP = 600
#: What stands this near to a cut is read in the neighbouring piece, where a shield around it is
#: whole.
_MARGIN = 150
#: Places where a phrase may begin that are looked at, for all phrases together, so that time
#: stays bounded for any text.
_BUDGET = 40_000


def _stripped(text: str) -> str:
    """Plain words without accents or tone marks, single characters held apart."""
    packed = not text.isascii() and bool(_PACKED.search(text))
    # Where characters are words, a gap of a few reaches far: it ends at a comma.
    text = swift_plain(_COMMA.sub(STOP, text) if packed else text)
    if text.isascii():
        return text.replace("'", " ") if "'" in text else text
    if packed:
        text = " ".join(_SINGLE.findall(unicodedata.normalize("NFC", text)))
    return text.translate(_FOLD)


def _marked(text: str) -> str:
    """Plain words with their tone marks."""
    text = unicodedata.normalize("NFC", text).lower()
    return _NO_WORD.sub(" ", _ENDS.sub(f" {STOP} ", text))


def _without_umlauts(text: str) -> str:
    """As German is written on a keyboard that has no umlauts."""
    return text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


#: Signs of the grammar between words.
_SIGNS = str.maketrans("()|?*", "     ")
_CLASS = re.compile(r"<\w+>")


def _written(file: Path) -> str:
    """The lines of a file that hold words of phrases, each word once."""
    try:
        lines = file.read_text(encoding="utf-8").lower().splitlines()
    except OSError as error:
        raise LexiconError(f"{file.name} cannot be read: {error.strerror}.") from None
    kept = (line.partition("=")[2] if line[:1] == "@" else line for line in lines)
    text = " ".join(line for line in kept if line[:1] not in ("#", "["))
    text = _CLASS.sub(" ", text).translate(_SIGNS)
    return " ".join(set(text.split()))


class _Book:
    """The phrases of one language in one form.

    It is opened (its phrases are read) when a text first holds one of its words, so that nobody
    waits at the start for languages that nobody writes in.
    """

    def __init__(
        self,
        lang: str,
        files: Iterable[Path],
        fillers: Iterable[str],
        form: Callable[[str], str] = _stripped,
    ) -> None:
        self.lang = lang
        self._files = tuple(files)
        self._form = form
        forms = [" ".join(form(filler).split()) for filler in fillers]
        self._fillers = frozenset(x for x in forms if " " not in x)
        self._long_fillers = tuple(f" {x} " for x in forms if " " in x)
        self._umlauts: dict[str, str] = {}
        self._known: dict[str, list[str]] = {}
        self._vocabulary: frozenset[str] = frozenset()
        self.patterns: tuple[Pattern, ...] = ()
        self.by_word: dict[str, tuple[Pattern, ...]] = {}
        written = " ".join(_written(file) for file in self._files)
        if lang == "de":
            written += f" {_without_umlauts(written)}"
        self.gate = frozenset(form(written).split()) - COMMON_WORDS - self._fillers

    def open(self) -> None:
        """Read the phrases.

        Raises:
            LexiconError: a line is not as it should be; names file and line.
        """
        reader = Reader(self._canon)
        self.patterns = tuple(pattern for file in self._files for pattern in reader.read(file))
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
            spelt = self._form(_without_umlauts(word.lower())).split()
            if len(kept) == 1 == len(spelt):
                self._umlauts[spelt[0]] = kept[0]
        self._known[word] = kept
        return kept

    def tokens(self, plain_text: str) -> list[str]:
        """The words of a text as phrases have them."""
        words = plain_text.split()
        if self._long_fillers:
            text = f" {' '.join(words)} "
            for filler in self._long_fillers:
                text = text.replace(filler, " ")
            words = text.split()
        words = [word for word in words if word not in self._fillers]
        if self._umlauts:
            words = [self._umlauts.get(word, word) for word in words]
        if self.lang == "ar":
            words = [self._without_and(word) for word in words]
        return words

    def _without_and(self, word: str) -> str:
        if word[0] in "وف" and word not in self._vocabulary and word[1:] in self._vocabulary:
            return word[1:]
        return word

    def hear(
        self,
        text: list[str],
        candidates: Iterable[Pattern],
        cut_before: bool,
        cut_after: bool,
    ) -> Finding | None:
        """The worst of what the candidates find, shields applied.

        Args:
            text: words of a text, or of a piece of a long one, as `framed` gives them.
            candidates: what to hold against them.
            cut_before, cut_after: whether the text goes on before or behind the piece.
        """
        letters = list(accumulate((len(word) + 1 for word in text), initial=0))
        first = _MARGIN if cut_before else 0
        last = letters[-1] - (_MARGIN if cut_after else 0)
        hits: list[_Hit] = []
        shields: list[tuple[int, int]] = []
        for pattern in candidates:
            for start, end in pattern.spans(text):
                if pattern.kind is None:
                    shields.append((start, end))
                elif first <= letters[start] and letters[end] <= last:
                    hits.append((start, end, pattern))
        # The most urgent first, so that a text that says a thing a thousand times is done with soon.
        for hit in sorted(_uncovered(hits, shields), key=lambda hit: _rank(hit[2])):
            if not any(_knows_better(other, hit) for other in hits):
                return self._finding(hit[2], " ".join(text[hit[0] : hit[1]]))
        return None

    def _finding(self, pattern: Pattern, words: str) -> Finding:
        assert pattern.kind is not None  # Only shields have no kind, and no heading lacks the rest.
        assert pattern.level is not None
        assert pattern.subject is not None
        quote = words.replace(STOP, "").strip()
        if self.lang in ("ko", "zh"):
            quote = quote.replace(" ", "")
        reason = f"{NAMES[self.lang]}: {pattern.reason}: '{quote[:80]}'"
        return Finding(pattern.kind, pattern.level, pattern.subject, self.lang, reason)


_Hit = tuple[int, int, Pattern]


def _uncovered(hits: list[_Hit], shields: list[tuple[int, int]]) -> Iterator[_Hit]:
    """The hits that no shield touches; one walk along both lists."""
    shields.sort()
    reach: list[int] = []  # how far the shields up to each one cover
    for _, end in shields:
        reach.append(max(end, reach[-1]) if reach else end)
    starts = [start for start, _ in shields]
    for hit in hits:
        before = bisect_left(starts, hit[1])
        if not before or reach[before - 1] <= hit[0]:
            yield hit


def _rank(pattern: Pattern) -> tuple[bool, int, int, bool]:
    """How urgent what a phrase means is; not for shields."""
    assert pattern.kind is not None  # Only shields have no kind, and no heading lacks the rest.
    assert pattern.level is not None
    assert pattern.subject is not None
    return urgency(pattern.kind, pattern.level, pattern.subject)


def _knows_better(other: _Hit, one: _Hit) -> bool:
    """Whether a hit takes the place of another, since it says more of who and what.

    A longer one that holds it does ("my father hits my mother", "my father hits my"), and one
    about somebody else that starts before it ("my friend wants to die", "wants to die today").
    """
    start, end, pattern = one
    if other[0] <= start and end <= other[1] and end - start < other[1] - other[0]:
        return True
    return (
        other[2].kind is pattern.kind
        and pattern.subject is Subject.SELF
        and other[2].subject is Subject.OTHER
        and other[0] < start < other[1]
    )


_Index = dict[str, tuple[tuple[_Book, tuple[Pattern, ...]], ...]]


class Elsewhere:
    """Hears crises in other languages. Make one with `load`, and use it as often as you like."""

    def __init__(self, plain: Iterable[_Book], marked: Iterable[_Book]) -> None:
        self._plain = _Shelf(plain)
        self._marked = _Shelf(marked)

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
        return cls(plain, [_Book("vi", files, fillers.get("vi-marked", ()), _marked)])

    def ready(self) -> Elsewhere:
        """Read every phrase now rather than when first needed; returns itself.

        Raises:
            LexiconError: a line of a file is not as it should be; names file and line.
        """
        for _ in self.patterns():
            pass
        return self

    def patterns(self) -> Iterator[Pattern]:
        """Every phrase and shield of every language."""
        for shelf in (self._plain, self._marked):
            yield from shelf.patterns()

    def hear(self, text: str) -> Finding | None:
        """What the text discloses in one of the languages, the most urgent first.

        Args:
            text: a whole message, of any length and content.

        Returns:
            The finding, its `lang` the language of the phrase, or None.
        """
        if len(text) > _MOST:
            text = f"{text[: _MOST // 2]}\n{text[-_MOST // 2 :]}"
        best: Finding | None = None
        budget = _BUDGET
        for piece, cut_before, cut_after in _pieces(text):
            for book, plain, candidates in self._candidates(piece):
                tokens = framed(book.tokens(plain))
                words = Counter(tokens)
                present = frozenset(words)
                possible = [x for x in candidates if x.possible(present)]
                budget -= sum(x.beginnings(words) for x in possible)
                if budget < 0:
                    return best or UNREADABLE
                if possible:
                    best = worse(best, book.hear(tokens, possible, cut_before, cut_after))
        return best

    def _candidates(self, text: str) -> Iterator[tuple[_Book, str, tuple[Pattern, ...]]]:
        """The books that may hear something, each with the text and what to hold against it."""
        plain = _stripped(text)
        words = plain.split()
        ascii_only = text.isascii()
        if not ascii_only:
            words += [word[1:] for word in words if word[0] in "وف"]
        toned = not ascii_only and bool(_VIETNAMESE.search(unicodedata.normalize("NFC", text)))
        for book, found in self._plain.candidates(words):
            if not (toned and book.lang == "vi"):
                yield book, plain, found
        if toned:
            plain = _marked(text)
            for book, found in self._marked.candidates(plain.split()):
                yield book, plain, found


class _Shelf:
    """Books, with an index by anchor over those that are open."""

    def __init__(self, books: Iterable[_Book]) -> None:
        self._books = tuple(books)
        self._closed = self._books
        self._index: _Index = {}
        self._anchors: frozenset[str] = frozenset()

    def candidates(self, words: list[str]) -> Iterable[tuple[_Book, tuple[Pattern, ...]]]:
        """The phrases whose anchor is among the words, by book."""
        if self._closed:
            needed = [book for book in self._closed if not book.gate.isdisjoint(words)]
            if needed:
                self._open(needed)
        present = self._anchors.intersection(words)
        return _by_book(self._index, present) if present else ()

    def patterns(self) -> Iterator[Pattern]:
        """Every phrase of every book; opens them all."""
        self._open(list(self._closed))
        for book in self._books:
            yield from book.patterns

    def _open(self, books: list[_Book]) -> None:
        for book in books:
            book.open()
        self._closed = tuple(book for book in self._closed if book not in books)
        self._index = _by_anchor(book for book in self._books if book not in self._closed)
        self._anchors = frozenset(self._index)


def _read_fillers(path: Path) -> dict[str, list[str]]:
    """Words that are passed over in texts, by language, from lines such as "fr: vraiment"."""
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


def _pieces(text: str) -> Iterator[tuple[str, bool, bool]]:
    """The text, or overlapping pieces of a long one, and whether it goes on on either side."""
    step = _PIECE - _OVERLAP
    for start in range(0, max(1, len(text) - _OVERLAP), step):
        yield text[start : start + _PIECE], start > 0, start + _PIECE < len(text)


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
