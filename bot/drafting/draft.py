"""Writes passages as sections for bot/knowledge, and keeps what people did to an earlier draft.

Nothing here approves anything. A section keeps the approval that a person wrote only when the
practice's own text under it is word for word what it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from bot.drafting.flags import Flagger
from bot.drafting.passages import Passage, unnumbered
from bot.drafting.questions import Proposer
from bot.knowledge.document import LANGUAGES, Section, plain_question, slug

_APPROVED = re.compile(r"^approved:.*$", re.IGNORECASE | re.MULTILINE)
_ORIGIN = re.compile(r"^from:.*$", re.IGNORECASE | re.MULTILINE)
_JOINT = " > "


@dataclass(frozen=True)
class Written:
    """An earlier draft's section, and its lines as they stand in the file.

    Attributes:
        section: what was read.
        text: its lines, from its `##` on.
    """

    section: Section
    text: str

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the practice's document said when it was imported."""
        return tuple(self.section.claims.values())

    @property
    def place(self) -> tuple[str, ...]:
        """Its headings without their numbers, which shift when a chapter is put in."""
        return _place(self.section.origin.split(_JOINT))


@dataclass(frozen=True)
class Outcome:
    """What an import did.

    Attributes:
        text: the whole file.
        sections: how many sections it has.
        flagged: sentences of new and changed sections that need a second look.
        kept: sections whose text did not change.
        changed: sections whose text or place did; their approval is gone.
        gone: sections that the document no longer holds; their approval is gone.
    """

    text: str
    sections: int
    flagged: int
    kept: int
    changed: int
    gone: int


@dataclass(frozen=True)
class Taken:
    """Names that other files of the folder use already.

    Attributes:
        ids: of sections.
        facts: of facts.
        questions: example questions.
    """

    ids: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()


class Drafter:
    """Drafts one file.

    Args:
        title: name of the part.
        lang: "en" or "es".
        flagger: looks at each sentence.
        taken: what other files use.
        head: lines above the first section of an earlier draft; "" when there is none.
        earlier: sections of the earlier draft.
        left_out: facts that the earlier draft leaves out.
    """

    def __init__(
        self,
        title: str,
        lang: str,
        flagger: Flagger,
        taken: Taken = Taken(),
        head: str = "",
        earlier: Sequence[Written] = (),
        left_out: Iterable[str] = (),
    ) -> None:
        self._title = _one_line(title)
        self._lang = lang
        self._language = next(n for n, code in LANGUAGES.items() if code == lang).title()
        self._flagger = flagger
        self._head = head
        self._earlier = list(earlier)
        self._left_out = frozenset(left_out)
        self._ids = set(taken.ids) | {w.section.id for w in earlier}
        known = {fact for w in earlier for fact in (*w.section.claims, *w.section.facts)}
        self._facts = set(taken.facts) | known | self._left_out
        prefix = _prefix(title, known, taken.facts)
        self._fresh = (f"{prefix}{n}" for n in count(1))
        asked = [q for w in earlier for q in w.section.questions.get(lang, ())]
        self._proposer = Proposer(lang, [*taken.questions, *asked])
        self._flagged = 0

    def draft(self, passages: Sequence[Passage]) -> Outcome:
        """The file for these passages."""
        pairs = _pair(passages, self._earlier)
        texts: list[str] = []
        tally: Counter[str] = Counter()
        for passage, old in zip(passages, pairs, strict=True):
            origin = _JOINT.join(map(_one_line, passage.headings))
            if old is None:
                texts.append(self._section(passage, origin))
            elif old.sentences != _lines(passage):
                tally["changed"] += 1
                texts.append(self._section(passage, origin, old))
            elif old.place == _place(passage.headings):
                tally["kept"] += 1
                texts.append(_placed(old.text, origin))
            else:
                tally["changed"] += 1
                note = f"It stood under '{old.section.origin}' before. Does it still mean the same?"
                texts.append(_cleared(_placed(old.text, origin), note))
        paired = {id(old) for old in pairs if old is not None}
        for old in self._earlier:
            if id(old) in paired:
                continue
            if not old.section.origin:  # written by hand, and none of the import's business
                texts.append(old.text)
                continue
            tally["gone"] += 1
            texts.append(_cleared(old.text, "The document no longer holds this. Remove it."))
        whole = "\n\n".join(text.strip("\n") for text in (self._top(), *texts)) + "\n"
        return Outcome(
            whole, len(texts), self._flagged, tally["kept"], tally["changed"], tally["gone"]
        )

    def _top(self) -> str:
        if self._head.strip():
            return self._head
        lines = [f"# {self._title}"]
        if self._lang != "en":
            lines.append(f"Title in {self._language}: {self._title}")
        return "\n".join(lines) + (
            "\n\n<!--\nA draft. No section is said before somebody writes 'Approved: name, "
            "2027-01-15' in its head.\nRead each. Put it in plain words. Mend or remove what a "
            "note marks with LOOK.\nIf you remove a fact, remove its id behind 'Facts:', and write "
            "'Left out: id - why' above\nthis note. docs/your-document.md says more.\n-->"
        )

    def _section(self, passage: Passage, origin: str, old: Written | None = None) -> str:
        known = {text: fact for fact, text in old.section.claims.items()} if old else {}
        title = old.section.title if old else _one_line(unnumbered(passage.title))
        facts = {self._fact(known, line): line for line in _lines(passage)}
        said = [fact for fact in facts if fact not in self._left_out] or list(facts)
        head = [f"## {title}", f"Id: {old.section.id if old else self._id(passage)}", "Approved:"]
        head += self._titles(old, title)
        head += [f"From: {origin}", f"Facts: {', '.join(said)}"]
        head += [f"Fact {fact}: {line}" for fact, line in facts.items()]
        if old:
            head.append(_note("Changed since it was approved. It was answered so:", old))
        questions = self._questions(passage, old)
        return "\n".join(
            [
                *head,
                "",
                f"### Answer in {self._language}",
                self._answer(passage, {line: fact for fact, line in facts.items()}),
                "",
                f"### Questions in {self._language}",
                *(f"- {_one_line(question)}" for question in questions),
                *_others(old, self._lang),
            ]
        )

    def _titles(self, old: Written | None, title: str) -> list[str]:
        names = {code: name.title() for name, code in LANGUAGES.items()}
        titles = dict(old.section.titles) if old else {self._lang: title}
        return [f"Title in {names[code]}: {text}" for code, text in titles.items() if code != "en"]

    def _answer(self, passage: Passage, facts: Mapping[str, str]) -> str:
        paragraphs = []
        for paragraph in passage.paragraphs:
            lines = []
            for sentence in paragraph:
                line = _one_line(sentence)
                fact = facts[line]
                if fact in self._left_out and len(self._left_out & set(facts.values())) < len(
                    facts
                ):
                    continue
                reasons = self._flagger.reasons(sentence)
                self._flagged += bool(reasons)
                look = f" LOOK: {_one_line(' '.join(reasons))}" if reasons else ""
                # A line that starts with "#" would be read as a heading.
                lines.append(f"{' ' if line.startswith('#') else ''}{line} <!-- {fact}{look} -->")
            if lines:
                paragraphs.append("\n".join(lines))
        return "\n\n".join(paragraphs)

    def _questions(self, passage: Passage, old: Written | None) -> tuple[str, ...]:
        kept = old.section.questions.get(self._lang, ()) if old else ()
        return tuple(kept) or self._proposer.propose(passage)

    def _fact(self, known: Mapping[str, str], line: str) -> str:
        fact = known.get(line)
        if fact is None:
            fact = next(f for f in self._fresh if f not in self._facts)
            self._facts.add(fact)
        return fact

    def _id(self, passage: Passage) -> str:
        base = slug(unnumbered(passage.title))
        if not re.match(r"[a-z][a-z0-9_]", base):
            base = f"section_{base}".strip("_")[:48]
        names = (base, *(f"{base[:43].strip('_')}_{n}" for n in range(2, 10_000)))
        name = next(n for n in names if n not in self._ids)
        self._ids.add(name)
        return name


def _pair(passages: Sequence[Passage], earlier: Sequence[Written]) -> list[Written | None]:
    """For each passage the section drafted from it before: by text and place, text, then place."""
    free = [w for w in earlier if w.section.origin]
    found: list[Written | None] = [None] * len(passages)
    for key_of_passage, key_of_section in (
        (lambda p: (_lines(p), _place(p.headings)), lambda w: (w.sentences, w.place)),
        (lambda p: _lines(p), lambda w: w.sentences),
        (lambda p: _place(p.headings), lambda w: w.place),
    ):
        by_key: dict[object, list[Written]] = {}
        for written in free:
            by_key.setdefault(key_of_section(written), []).append(written)
        for number, passage in enumerate(passages):
            matching = by_key.get(key_of_passage(passage))
            if found[number] is None and matching:
                found[number] = matching.pop(0)
        used = {id(w) for w in found}
        free = [w for w in free if id(w) not in used]
    return found


def _place(headings: Iterable[str]) -> tuple[str, ...]:
    return tuple(plain_question(unnumbered(_one_line(heading))) for heading in headings)


def _lines(passage: Passage) -> tuple[str, ...]:
    """Its sentences as the file holds them; one that is said twice is one fact."""
    return tuple(dict.fromkeys(map(_one_line, passage.sentences)))


def _one_line(text: str) -> str:
    """On one line, and without the signs that open and close a note."""
    return " ".join(text.replace("<!--", "<! --").replace("-->", "-- >").split())


def _placed(text: str, origin: str) -> str:
    """A section's lines with the headings that it stands under now."""
    return _ORIGIN.sub(lambda _: f"From: {origin}", text, count=1)


def _cleared(text: str, note: str) -> str:
    """A section's lines with its approval taken back, and why."""
    note = f"<!-- {_one_line(note)} -->"
    if not _APPROVED.search(text):
        return text
    text = text.replace(f"\n{note}", "")  # from an import before this one
    return _APPROVED.sub(lambda _: f"Approved:\n{note}", text, count=1)


def _note(title: str, old: Written) -> str:
    answers = "\n".join(_one_line(a) for a in old.section.answer.values())
    return f"<!-- {title}\n{answers}\n-->"


def _others(old: Written | None, lang: str) -> list[str]:
    """What a person added to an earlier draft: other languages, questions not answered."""
    if old is None:
        return []
    section, lines = old.section, []
    for name, code in LANGUAGES.items():
        near = section.not_answered.get(code, ())
        if near:
            lines += ["", f"### Not answered in {name.title()}", *(f"- {q}" for q in near)]
        if code != lang and code in section.answer:
            lines += ["", f"### Answer in {name.title()}", section.answer[code]]
            lines += ["", f"### Questions in {name.title()}"]
            lines += [f"- {q}" for q in section.questions[code]]
    return lines


def _prefix(title: str, known: Iterable[str], taken: Iterable[str]) -> str:
    """Capital letters that open this file's fact ids and those of no other file."""
    for fact in known:
        return re.sub(r"\d+\Z", "", fact) or "F"
    others = {re.sub(r"\d+\Z", "", fact) for fact in taken}
    letters = re.sub(r"[^A-Z]", "", slug(title).upper()) or "F"
    names = (letters[:1], letters[:2], letters[:3], *(f"{letters[:1]}{c}" for c in "XYZQVW"))
    return next((name for name in names if name not in others), letters[:4])
