"""The treatment gate: hears questions about somebody's treatment, so that a provider answers.

It follows policy 4.2 (what is always handed over), 4.3 (however it is put) and the urgent part
of 4.4. The rules and names stand in files that a clinician can read; this file only applies them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.linear import Linear
from bot.safety.normalise import Speller, segment
from bot.treatment.disguise import MOST, readings
from bot.treatment.judgement import CATEGORIES, Judgement
from bot.treatment.opinion import KINDS, WEIGHTS, features, load_opinion
from bot.treatment.rules import Part, Rule, Rules, compile_rules
from bot.treatment.walk import Walk
from bot.words.reader import (
    Reader,
    load_readers,
    read_lists,
    unaccented,
)

FOLDER = Path(__file__).parent
_LABELS = ("HEALTH", "COND", "SYMPTOM", "MOOD", "SUB", "CLASS", "TX", "MED")
"""Labels in rising order: a word that has two keeps the later one, unless a longer name holds it."""
_HEALTH = frozenset(["HEALTH", "COND", "MOOD", "SUB", "CLASS", "TX", "MED"])
_LOOSE = frozenset(["cost", "choice", "eligibility"])
"""Categories whose rules a question about money also fits."""
_OWN = frozenset(["COND", "MED", "CLASS", "TX", "SYMPTOM"])
"""Names that make a question about oneself one about treatment."""
_PLAIN = frozenset(["cost", "side_effect_now"])
"""Categories whose rules name what they are about, so that they need no other word of health."""
SURE = 1.5
"""Log-odds from which the classifier hands a text over by itself. scripts/train_treatment.py moves
the scale so that this number is the operating point chosen on the curve."""
_SURE_OF_ANYTHING = 2.5
"""The same for a text that names nothing of health and names other things."""
_DOUBT = 0.5
"""From here on it hands over what the document does not answer: better that than "I don't know"."""
_DOUBT_OF_ANYTHING = 1.25
"""The same for a text that names nothing of health and names other things."""
AGAINST = -0.6
"""Below this it overrules a rule, but for those of `FIRM`."""
_AGAINST_NET = -1.0
"""Below this it overrules the wide net of `Gate.personal`."""
_KIND = 0.25
"""Log-odds from which it names the kind of what it hands over."""
_NOT_FELT = tuple(kind for kind in KINDS if kind != "side_effect_now")
"""Categories that the classifier names where a rule has another; what is felt now is urgent, and so
a rule's own finding."""
FIRM = frozenset(["side_effect_now", "diversion", "minor", "cost", "injection"])
"""Categories in which nothing overrules a rule: urgent, of consequence, or open to persuasion."""
_MEDICINE_LIKE = re.compile(
    r"[a-z]{2,}(?:prazole|sartan|olol|statin|cillin|mycin|oxetine|azepam|azolam|barbital|"
    r"floxacin|cycline|gliptin|gliflozin|triptan|codone|morphone|profen|tidine|dronate|"
    r"parin|lukast|terol|caine|setron|azepine|idone|zodone|cyclovir|conazole|thiazide|nib|"
    r"limab|zumab|tinib|afil|pril|lamide|xaban|piprazole|peridol|triptyline|pramine|"
    r"prazol|azepina|idona|cilina|micina|oxetina|pramina|triptilina|zolam)\Z"
)
_SPREAD = re.compile(r"(?<![a-z])[a-z](?:[ ._*/-]{1,3}[a-z](?![a-z])){4,}")
_CLAUSE = re.compile(
    r"(?<=[.?!;\n])\s+|\s*[¿¡]\s*|,\s*(?=(?:what|who|how|why|when|does|do|is|are)\s|"
    r"(?:qué|cómo|para qué|se usa|por qué)\s)|\s*,?\s+(?:and also|and|also|but|plus|y tambien|y además|y|pero|"
    r"además)\s+(?=(?:what|who|how|why|when|where|which|does|do|is|are|can|could|should|will|would|"
    r"am|tell|qué|que|quién|quien|cómo|como|cuál|cual|cuándo|cuando|cuánt|cuant|dónde|donde|es|"
    r"puedo|debo|hay|tengo)\b)",
    re.IGNORECASE,
)
_SIGNS = {
    "en": frozenset(
        "the is are my you your what how should could would with for and does will am it this "
        "on taking take".split()
    ),
    "es": frozenset(
        "el la los las mi mis que puedo debo como para por tengo tomo tomar estoy es una del y "
        "cuanto cuanta dosis pastillas".split()
    ),
}
"""Little words that tell that a part of the text is in that language."""
_POINTERS = frozenset("it its this that these those they them esto eso esta ese".split())
_OPENERS = {
    "en": frozenset(
        "what who how why when where which does do is are can could tell explain describe define "
        "will would".split()
    ),
    "es": frozenset(
        "que quien como por cual cuando cuanto cuanta donde es explica explicame dime "
        "define".split()
    ),
}
_WEIGHS = re.compile(
    r"\b(?:safe\w*|ok(?:ay)?|good|bad|better|best|right|danger\w*|risk\w*|allowed|recommend\w*|help\w*|"
    r"works?|effective|segur\w*|buen\w*|mal\w*|mejor|peligros\w*|riesgos?|ayuda\w*|sirve\w*|funciona\w*)\b",
    re.IGNORECASE,
)
"""Beside a person's own story such words ask about that person, though no "I" stands there."""
_UNSAID_SUBJECT: Mapping[str, frozenset[str]] = {
    "en": frozenset(),
    # "¿puede hacer la terapia?": he or she, whoever was spoken of before.
    "es": frozenset("puede podria debe deberia tiene podra".split()),
}
_PERSONAL = {
    "en": frozenset("i me my mine myself we our he she him her his im ive".split()),
    "es": frozenset("yo me mi mis conmigo puedo debo tengo estoy soy tomo".split()),
}


@dataclass(frozen=True)
class _Heard:
    """What one language heard in one text."""

    rule: Rule | None
    """The first rule that fired, by the order of the categories."""
    urgent: Rule | None
    """The first urgent one."""
    of_health: bool
    """It is about health, or holds no word that says that it is about anything else."""
    present: frozenset[str]
    """The features that the classifier sees."""


class _Ear:
    """The gate in one language."""

    def __init__(self, reader: Reader, names: Mapping[str, Sequence[str]], rules: Rules) -> None:
        from spacy.matcher import PhraseMatcher

        self.reader = reader
        self.rules = rules
        self._names = PhraseMatcher(reader.vocab, attr="LEMMA")
        vocabulary: set[str] = set(rules.words)
        known: set[str] = {reader.lemma(word) for word in rules.words} | reader.filler
        targets: set[str] = set()
        for label in _LABELS:
            docs = [reader.read(name) for name in names.get(label, ())]
            self._names.add(label, docs)
            vocabulary.update(t.text for d in docs for t in d)
            known.update(t.lemma_ for d in docs for t in d)
            if label in ("MED", "TX"):
                targets.update(d[0].text for d in docs if len(d) == 1 and len(d[0].text) >= 5)
        self.vocabulary: frozenset[str] = frozenset(vocabulary) | reader.filler | reader.asking
        self._known = frozenset(known)
        self._speller = Speller(targets, ())
        self._strings = reader.vocab.strings

    def fix(self, token: str) -> str:
        """A medicine's name spelt right; every other word as it stands."""
        if len(token) < 5 or token in self.vocabulary or self.reader.known(token):
            return token
        fixed = self._speller.fix(token)
        return fixed if fixed in self.vocabulary else token

    def hear(self, text: str) -> _Heard:
        """What the rules say of a text, and what the classifier sees of it."""
        doc = self._read(text)
        text_of = _Text(doc, self.rules)
        fired = [
            rule for rule in self.rules.rules if rule.category != "shield" and text_of.holds(rule)
        ]
        of_health = self._of_health(doc)
        if not of_health:
            fired = [rule for rule in fired if rule.category in _PLAIN]
        if {rule.category for rule in fired} <= _LOOSE and not any(
            t.ent_type_ in ("COND", "MED") for t in doc
        ):
            # "Can I use my insurance for a session?" is for the office alone.
            fired = [rule for rule in fired if rule.category == "cost"] or fired
        fired.sort(key=lambda r: CATEGORIES.index(r.category))
        return _Heard(
            fired[0] if fired else None,
            next((rule for rule in fired if rule.urgent), None),
            of_health,
            frozenset(
                features(
                    [(t.lemma_, t.ent_type_ or ("NUM" if t.like_num else "")) for t in doc],
                    {rule.category for rule in fired},
                )
            ),
        )

    def names_another_medicine(self, text: str) -> bool:
        """Whether a text names a medicine, so that "it" may mean that one."""
        return any(t.ent_type_ == "MED" for t in self._read(text))

    def asks_of_own_health(self, text: str) -> bool:
        """Whether a text asks something, speaks of a person, and holds a name of health."""
        # "can't" is no "can": it opens no question.
        plain = text[:4_000].lower().replace("'", "").replace("\u2019", "")
        words = set(re.findall(r"[^\W\d_]+", unaccented(plain)))
        if _PERSONAL[self.reader.lang].isdisjoint(words):
            return False
        if "?" not in text and _OPENERS[self.reader.lang].isdisjoint(words):
            return False
        return any(t.ent_type_ in _OWN for t in self._read(text))

    def _of_health(self, doc: Any) -> bool:
        """Whether a text is about health, or holds nothing that says it is about anything else.

        "Can I do this at home by myself?" is heard, "can I pay this at home?" is not.
        """
        if any(t.ent_type_ in _HEALTH for t in doc):
            return True
        return all(t.lemma_ in self._known or t.like_num or not t.is_alpha for t in doc)

    def _read(self, text: str) -> Any:
        from spacy.tokens import Span
        from spacy.util import filter_spans

        doc = self.reader.read(text, self.fix)
        found = [
            Span(doc, start, end, label=self._strings[label])
            for label, start, end in self._names(doc)
        ]
        taken = {i for span in found for i in range(span.start, span.end)}
        found += [
            Span(doc, t.i, t.i + 1, label="MED")
            for t in doc
            if t.i not in taken and len(t) > 6 and _MEDICINE_LIKE.match(t.lower_)
        ]
        found.sort(key=lambda s: -_LABELS.index(s.label_))
        doc.ents = filter_spans(found)
        return doc


def _points(clause: str, code: str) -> bool:
    """Whether a clause speaks of what was named before ("how does it work?").

    Spanish leaves "it" out, so there a clause must be long enough to name its own subject.
    """
    words = re.findall(r"\w+", unaccented(clause.lower()))
    return not _POINTERS.isdisjoint(words) or (code == "es" and len(words) < 4)


def _asks_in_general(clause: str, code: str) -> bool:
    """Whether a clause is a question of its own that is about nobody in particular."""
    words = re.findall(r"\w+", unaccented(clause.lower()))
    return (
        len(words) >= 2
        and _PERSONAL[code].isdisjoint(words)
        and (clause.rstrip().endswith("?") or words[0] in _OPENERS[code])
        and words[0] not in _UNSAID_SUBJECT[code]
    )


def _asks(clause: str, code: str) -> bool:
    """Whether a clause asks something, of whomever."""
    words = re.findall(r"\w+", unaccented(clause.lower()))
    return clause.rstrip().endswith("?") or bool(words and words[0] in _OPENERS[code])


class _Text:
    """One text, held against the rules."""

    def __init__(self, doc: Any, rules: Rules) -> None:
        self._walk = Walk(doc)
        self._shielded = frozenset(
            i
            for rule in rules.rules
            if rule.category == "shield"
            for start, end in self._walk.spans(rule.parts[0])
            for i in range(start, end)
        )

    def holds(self, rule: Rule) -> bool:
        """Whether its parts stand in one sentence, or for a whole-text rule in the text."""
        walk = self._walk
        if not all(part.absent or walk.may_hold(part) for part in rule.parts):
            return False
        if rule.whole:
            return all(bool(self._places(part, True)) != part.absent for part in rule.parts)
        places: set[int] | None = None
        for part in rule.parts:  # parts that must be absent stand behind the others
            here = self._places(part, rule.category != "cost")
            if part.absent:
                places = (places or set()) - here
            else:
                places = here if places is None else places & here
            if not places:
                return False
        return True

    def _places(self, part: Part, shielded: bool) -> set[int]:
        """Numbers of the sentences in which the part stands and no shield takes it away."""
        return {
            self._walk.sentence[start]
            for start, end in self._walk.spans(part)
            if part.absent or not shielded or not self._shielded.issuperset(range(start, end))
        }


class Gate:
    """Says whether a text asks about somebody's treatment. Thread-safe: it never changes."""

    def __init__(self, ears: Mapping[str, _Ear], opinion: Linear | None) -> None:
        self._ears = dict(ears)
        self._opinion = opinion

    @classmethod
    def load(
        cls,
        readers: Mapping[str, Reader] | None = None,
        folder: Path = FOLDER,
        *,
        second_opinion: bool = True,
    ) -> Gate:
        """Read names and rules.

        Args:
            readers: readers to share with the matcher; loaded when not given.
            folder: where `names.txt`, `<language>.rules` and `opinion.weights` are.
            second_opinion: ask the classifier too, where its weights are there.

        Raises:
            RulesError: a mistake in a rules file, with its line.
            WordsError: a mistake in `names.txt`.
            ValueError: the weights are of another form than this code knows.
        """
        if readers is None:
            readers = load_readers()
        names = {
            label: [n.strip() for left, _ in lines for n in left.split(",") if n.strip()]
            for label, lines in read_lists(folder / "names.txt").items()
        }
        return cls(
            {
                lang: _Ear(reader, names, compile_rules(folder / f"{lang}.rules", reader, names))
                for lang, reader in readers.items()
            },
            load_opinion(folder / WEIGHTS.name) if second_opinion else None,
        )

    def features(self, text: str, lang: str) -> frozenset[str]:
        """What the second opinion sees of a text, to learn from it."""
        return self._ears[lang].hear(text).present

    def judge(self, text: str, lang: str) -> Judgement | None:
        """Say whether a provider or the office must answer this text.

        Args:
            text: what the visitor typed.
            lang: "en" or "es" is heard first; the other language is heard too, because people mix.

        Returns:
            None when nothing in it is about somebody's treatment.
        """
        for code in self._languages(text, lang):
            judgement = self._judge(text, code)
            if judgement is not None:
                return judgement
        for reading in (*readings(text), *self._joined(text)):
            for code in self._ears:
                judgement = self._judge(reading, code)
                if judgement is not None:
                    return judgement
        return None

    def personal(self, text: str, lang: str) -> Judgement | None:
        """A wide net for a text that nothing answers: does somebody ask about their own health?

        The rules of `judge` name what is asked; this looks only for a question, a person and a
        word of health. It is too wide to stand before the document, and right behind it: what the
        document does not answer goes to a provider and not to "I don't know that".

        Args:
            text: what the visitor typed.
            lang: as for `judge`.
        """
        for code in self._languages(text, lang):
            ear = self._ears[code]
            heard = ear.hear(text)
            score = self._score(heard)
            doubtful = score >= (_DOUBT if heard.of_health else _DOUBT_OF_ANYTHING)
            if doubtful or (score > _AGAINST_NET and ear.asks_of_own_health(text)):
                return Judgement("eligibility", False, f"{code}:a question about own health")
        return None

    def _joined(self, text: str) -> list[str]:
        """Words that were spread out letter by letter ("w h a t d o s e"), parted again."""
        found = []
        for match in _SPREAD.finditer(text[:4_000].lower()):
            letters = re.sub(r"[^a-z]", "", match.group())
            for ear in self._ears.values():
                words = segment(letters, ear.vocabulary)
                if words:
                    found.append(text[: match.start()] + " ".join(words) + text[match.end() :])
        return found[:MOST]

    def _languages(self, text: str, lang: str) -> list[str]:
        """The languages to hear a text in: its own, and others whose little words it holds."""
        words = set(re.findall(r"[^\W\d_]+", unaccented(text[:4_000].lower())))
        others = [
            code
            for code in self._ears
            if code != lang and len(words & _SIGNS.get(code, frozenset())) >= 1
        ]
        if lang in self._ears:
            return [lang, *others]
        return others or [*self._ears]

    def _judge(self, text: str, code: str) -> Judgement | None:
        """Weigh the two opinions (docs/decisions/0017-two-opinions-at-the-gate.md)."""
        ear = self._ears[code]
        heard = ear.hear(text)
        rule, urgent = heard.rule, heard.urgent
        if rule is None:
            return self._by_opinion(text, heard, ear, code)
        leading = urgent or rule
        if leading.category not in FIRM and self._score(heard) < AGAINST:
            return None
        return Judgement(
            leading.category if urgent else self._kind_of(leading.category, heard),
            urgent is not None,
            leading.where,
            self._general_part(text, ear, code) if rule.category != "injection" else None,
        )

    def _by_opinion(self, text: str, heard: _Heard, ear: _Ear, code: str) -> Judgement | None:
        if self._opinion is None:
            return None
        if self._score(heard) < (SURE if heard.of_health else _SURE_OF_ANYTHING):
            return None
        category = self._kind(heard, KINDS, "eligibility")
        return Judgement(
            category,
            category == "side_effect_now",
            f"{code}:the trained opinion",
            self._general_part(text, ear, code),
        )

    def _kind_of(self, category: str, heard: _Heard) -> str:
        """The category of a rule, or a more special one; the office's questions stay the office's."""
        return category if category == "cost" else self._kind(heard, _NOT_FELT, category)

    def _kind(self, heard: _Heard, kinds: Sequence[str], otherwise: str) -> str:
        """The one of some categories that the classifier tells from the others, where it does."""
        if self._opinion is None:
            return otherwise
        scores = self._opinion.scores(heard.present)
        likeliest = max(kinds, key=scores.__getitem__)
        return likeliest if scores[likeliest] >= _KIND else otherwise

    def _score(self, heard: _Heard) -> float:
        """Log-odds of the classifier; none of either side where there are no weights."""
        return self._opinion.score(heard.present) if self._opinion is not None else 0.0

    @staticmethod
    def _general_part(text: str, ear: _Ear, code: str) -> str | None:
        """The clauses that are about nobody's treatment, when there are any besides the others."""
        clauses = [c.strip() for c in _CLAUSE.split(text[:4_000]) if c and c.strip()]
        if len(clauses) < 2:
            return None
        other = ear.names_another_medicine(text)
        told = any(not _asks(clause, code) for clause in clauses)
        general = [
            clause
            for clause in clauses
            if _asks_in_general(clause, code)
            and not (other and _points(clause, code))
            and not (told and _WEIGHS.search(clause))
            and ear.hear(clause).rule is None
        ]
        return " ".join(general) if general and len(general) < len(clauses) else None


@functools.cache
def load_gate() -> Gate:
    """The gate of this process: the router and the reception ask the same one."""
    return Gate.load()
