from __future__ import annotations

import re
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from bot.hotlines.directory import Directory
from bot.safety.elsewhere import NAMES
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.settings import Settings
from bot.wordings.catalogue import WordingError
from bot.wordings.elsewhere import FOLDER, Sheets, reply, speaks, unknown_language
from bot.wordings.replies import Reply
from bot.wordings.rules import problems

DIRECTORY = Directory.load()
SETTINGS = Settings.load()
SHEETS = Sheets.load()
LANGS = sorted(SHEETS.by_lang)
COUNTRIES = (*DIRECTORY.countries(), "XX", "")
#: Rules of the checklist that are written as English and Spanish words, or measured by English
#: syllables. What they ask for is asserted here in the words of each language.
BY_WORDS = re.compile(
    r"^CR-03: it does not say that texting|^CR-05|^CR-08|^CR-09: it has to say|"
    r"^CR-16: reading grade|^CR-27|^CR-28|^CR-30: it does not say|^4\.4: it does not say"
)
#: A Vietnamese word is one syllable: the limits in words are half as long again.
SYLLABLES = re.compile(r"^CR-16: (1[5-9]|2[0-3]) words|^CR-17: (8[5-9]|9\d|1[0-2]\d) words")


def finding(
    lang: str,
    kind: Kind = Kind.SUICIDE,
    level: Level = Level.ACTIVE,
    subject: Subject = Subject.SELF,
) -> Finding:
    return Finding(kind, level, subject, lang, "")


def said(found: Finding, country: str = "US", turn: int = 0) -> Reply:
    return reply(found, country, DIRECTORY, SETTINGS, turn)


def readable(answer: Reply) -> Reply:
    """The reply with full stops, question marks and missing numbers as the checklist knows them."""
    text = answer.texts[0].replace("。", ". ").replace("？", "? ").replace("؟", "?")
    unknown = SHEETS.by_lang[answer.lang].say("emergency_unknown")
    return replace(answer, texts=(text.replace(unknown, "your local emergency number").strip(),))


def test_there_is_a_reply_in_every_language_that_is_heard() -> None:
    assert set(NAMES) == set(LANGS)
    assert all(speaks(lang) for lang in NAMES)
    assert not speaks("fi")


@pytest.mark.parametrize("lang", LANGS)
def test_every_reply_keeps_the_checklist_in_every_country(lang: str) -> None:
    found = [
        f"{country}: {problem}"
        for country, kind, level, subject in product(COUNTRIES, Kind, Level, Subject)
        for turn in range(2 if country == "US" else 1)
        for problem in problems(
            readable(said(finding(lang, kind, level, subject), country, turn)),
            finding(lang, kind, level, subject),
            DIRECTORY,
            country,
        )
        if not BY_WORDS.match(problem) and not (lang == "vi" and SYLLABLES.match(problem))
    ]
    assert found == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_reply_says_what_the_rules_by_words_ask_for(lang: str) -> None:
    sheet = SHEETS.by_lang[lang]
    unknown = sheet.say("emergency_unknown")
    for country, kind, level, subject in product(("US", "JP", ""), Kind, Level, Subject):
        text = said(finding(lang, kind, level, subject), country).texts[0]
        line = DIRECTORY.emergency(country, kind)
        assert (line.phone if line and line.phone else unknown) in text
        assert text.count(sheet.say("bot", reads=_reads(lang))) == 1
        assert sheet.say("people") in text
        body = kind in (Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY)
        if body and level is not Level.PAST:
            assert sheet.say("taken") in text
        elif level is Level.IMMINENT:
            assert sheet.say("away") in text
            assert sheet.say("with_self" if subject is Subject.SELF else "with_other") in text
        if kind is Kind.MEDICAL_EMERGENCY and level is not Level.PAST and subject is Subject.SELF:
            assert sheet.say("drive") in text
        if kind is Kind.DOMESTIC_VIOLENCE:
            assert sheet.say("device") in text
            assert (sheet.say("exit") in text) is (subject is Subject.SELF)
        if kind is Kind.SUICIDE and subject is Subject.OTHER and level is Level.ACTIVE:
            assert sheet.say("direct") in text


def _reads(lang: str) -> str:
    sheet = SHEETS.by_lang[lang]
    return sheet.say("both", a=sheet.say("en"), b=sheet.say("es"))


@pytest.mark.parametrize("lang", LANGS)
def test_the_country_decides_the_numbers_and_the_language_does_not(lang: str) -> None:
    assert "988" in said(finding(lang), "US").texts[0]
    for country in COUNTRIES:
        if country in ("US", "CA"):
            continue
        for kind in Kind:
            text = said(finding(lang, kind, Level.IMMINENT), country).texts[0]
            assert not re.search(r"(?<!\d )\b(?:988|911|741741)\b|1-800-", text), (country, text)
    unknown = said(finding(lang), "XX")
    assert not re.search(r"\d", unknown.texts[0])
    assert [line.id for line in unknown.lines] == ["finder"]


@pytest.mark.parametrize(
    ("lang", "country", "line"),
    [
        ("ko", "JP", "jp-yorisoi"),
        ("ru", "IL", "il-1201"),
        ("ar", "IL", "il-1201"),
        ("tl", "PH", "ph-1553"),
        ("fr", "CH", "ch-143"),
        ("it", "CH", "ch-143"),
    ],
)
def test_a_line_that_speaks_the_language_comes_first(lang: str, country: str, line: str) -> None:
    answer = said(finding(lang), country)
    assert line in [x.id for x in answer.lines]
    assert SHEETS.by_lang[lang].say("foreign") not in answer.texts[0]


@pytest.mark.parametrize("country", DIRECTORY.countries())
def test_no_line_of_the_same_kind_that_speaks_the_language_is_passed_over(country: str) -> None:
    for lang, kind in product(LANGS, Kind):
        answer = said(finding(lang, kind), country)
        named = [x for x in answer.lines if x.kind not in ("emergency", "poison", "finder")]
        if not named or lang in named[0].languages:
            continue
        rivals = DIRECTORY.lines(kind, country, lang)
        assert not any(
            lang in x.languages and x.phone and x.audience is None and x.kind == named[0].kind
            for x in rivals
        ), (lang, kind, country)


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_claimed_of_a_line_that_does_not_speak_the_language(lang: str) -> None:
    assert SHEETS.by_lang[lang].say("foreign") in said(finding(lang), "US").texts[0]


@pytest.mark.parametrize("lang", LANGS)
def test_a_second_reply_has_other_words_and_the_same_numbers(lang: str) -> None:
    for kind, subject in product(Kind, Subject):
        first, second = (said(finding(lang, kind, Level.ACTIVE, subject), "US", t) for t in (0, 1))
        assert first.texts != second.texts
        assert first.lines == second.lines
        assert re.findall(r"\d[\d-]{2,}", first.texts[0]) == re.findall(
            r"\d[\d-]{2,}", second.texts[0]
        )


@pytest.mark.parametrize("lang", LANGS)
def test_an_unread_language_is_told_so_and_shown_the_finder(lang: str) -> None:
    for country in ("US", "JP", "XX", ""):
        answer = unknown_language(lang, country, DIRECTORY, SETTINGS)
        assert problems(replace(answer, lang="en")) == [] or all(
            BY_WORDS.match(x) for x in problems(replace(answer, lang="en"))
        )
        assert _reads(lang) in answer.texts[0]
        assert "findahelpline.com" in answer.texts[0]
        assert "?" not in answer.texts[0]
        assert "bot" in answer.texts[0].lower() or lang in ("ar", "ko", "ru", "zh", "de")
    assert "988" in unknown_language(lang, "US", DIRECTORY, SETTINGS).texts[0]


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_has_the_same_names_and_slots(lang: str) -> None:
    def slots(code: str) -> dict[str, set[str]]:
        texts = SHEETS.by_lang[code].texts
        return {key: set(re.findall(r"\{(\w+)\}", " ".join(texts[key]))) for key in texts}

    assert slots(lang) == slots("fr")


@pytest.mark.parametrize("lang", LANGS)
def test_a_practice_that_uses_english_alone_says_so(lang: str) -> None:
    settings = replace(SETTINGS, languages=("en",))
    text = reply(finding(lang), "US", DIRECTORY, settings).texts[0]
    assert SHEETS.by_lang[lang].say("en") in text
    assert SHEETS.by_lang[lang].say("es") not in text


def test_no_sheet_pretends_to_be_approved() -> None:
    assert all(sheet.approval.by == "" for sheet in SHEETS.by_lang.values())


def test_a_language_without_wordings_is_refused() -> None:
    with pytest.raises(WordingError, match=r"bot/wordings/other/fi\.yml"):
        said(finding("fi"))


def test_a_broken_file_names_file_and_line(tmp_path: Path) -> None:
    text = (FOLDER / "fr.yml").read_text("utf-8")
    (tmp_path / "fr.yml").write_text(re.sub(r"^  drive: .*$", '  drive: ""', text, flags=re.M))
    with pytest.raises(WordingError, match=r"fr\.yml, line \d+: the wording 'drive' is empty"):
        Sheets.load(tmp_path)
    (tmp_path / "fr.yml").write_text(text.replace("approved:", "signed:"))
    with pytest.raises(WordingError, match="'approved' is missing"):
        Sheets.load(tmp_path)
