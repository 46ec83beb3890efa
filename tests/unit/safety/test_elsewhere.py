from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety.elsewhere import FOLDER, NAMES, Elsewhere, language_of
from bot.safety.finding import Kind, Level, Subject
from bot.safety.messages import LabelledMessage, read_messages
from bot.safety.patterns import LexiconError

DATA = Path(__file__).parents[3] / "data"
MESSAGES = tuple(read_messages(DATA / "messages_elsewhere"))


@pytest.fixture(scope="module")
def elsewhere() -> Elsewhere:
    return Elsewhere.load().ready()


def of(lang: str, crisis: bool) -> list[LabelledMessage]:
    return [x for x in MESSAGES if x.source == lang and (x.kind is not None) is crisis]


@pytest.mark.parametrize("lang", NAMES)
def test_there_are_enough_messages_of_every_language(lang: str) -> None:
    assert len(of(lang, True)) >= 40
    assert len(of(lang, False)) >= 40
    assert {x.kind for x in of(lang, True)} == set(Kind)


@pytest.mark.parametrize("lang", NAMES)
def test_crises_are_heard(elsewhere: Elsewhere, lang: str) -> None:
    heard = [x for x in of(lang, True) if elsewhere.hear(x.text) is not None]
    assert len(heard) >= 0.9 * len(of(lang, True))


@pytest.mark.parametrize("lang", NAMES)
def test_explicit_wishes_to_die_are_all_heard(elsewhere: Elsewhere, lang: str) -> None:
    explicit = [
        x.text
        for x in of(lang, True)
        if x.kind is Kind.SUICIDE and x.level in (Level.ACTIVE, Level.IMMINENT)
    ]
    assert [text for text in explicit if elsewhere.hear(text) is None] == []


@pytest.mark.parametrize("lang", NAMES)
def test_kind_and_subject_are_right(elsewhere: Elsewhere, lang: str) -> None:
    right = 0
    for message in of(lang, True):
        found = elsewhere.hear(message.text)
        right += found is not None and (found.kind, found.subject) == (
            message.kind,
            message.subject,
        )
    assert right >= 0.9 * len(of(lang, True))


@pytest.mark.parametrize("lang", NAMES)
def test_harmless_messages_do_not_fire(elsewhere: Elsewhere, lang: str) -> None:
    fired = [x.text for x in of(lang, False) if elsewhere.hear(x.text) is not None]
    assert len(fired) <= 0.02 * len(of(lang, False)), fired


def test_no_harmless_english_or_spanish_message_fires(elsewhere: Elsewhere) -> None:
    harmless = [x.text for x in read_messages(DATA / "messages") if x.kind is None]
    assert len(harmless) > 5_000
    assert [text for text in harmless if elsewhere.hear(text) is not None] == []


@pytest.mark.parametrize(
    ("text", "lang", "reason"),
    [
        ("Je veux mourir", "fr", "French: wish to die: 'je veux mourir'"),
        ("죽고 싶어요", "ko", "Korean: wish to die: '죽고싶"),
        ("我想死", "zh", "Chinese: wish to die: '想死'"),
        ("хочу умереть", "ru", "Russian: wish to die: 'хочу умереть'"),
        ("أريد أن أموت", "ar", "Arabic: wish to die: "),
    ],
)
def test_the_reason_names_language_and_words(
    elsewhere: Elsewhere, text: str, lang: str, reason: str
) -> None:
    found = elsewhere.hear(text)
    assert found is not None
    assert found.lang == lang
    assert found.reason.startswith(reason)
    assert replace(found, reason="").kind is Kind.SUICIDE
    assert found.level is Level.ACTIVE


@pytest.mark.parametrize(
    "text",
    [
        "JE VEUX MOURIR!!!",
        "je veux vraiment mourir",
        "je ne veux plus vivre",
        "jai envie de mourir",
        "ich moechte sterben",
        "Ich möchte sterben",
        "ich mo\u0308chte sterben",
        "quero mor\u200brer",
        "não aguento mais viver",
        "nao aguento mais viver",
        "toi muon chet",
        "TÔI MUỐN CHẾT",
        "我 想 死",
        "我想自殺",
        "죽고싶다",
        "죽 고 싶 다",
        "ХОЧУ УМЕРЕТЬ",
        "وأريد أن أموت",
        "اريد ان اموت",
        "أُرِيدُ أَنْ أَمُوتَ",
    ],
)
def test_spelling_case_accents_and_spaces_do_not_matter(elsewhere: Elsewhere, text: str) -> None:
    assert elsewhere.hear(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "mourir de rire",
        "morrendo de fome",
        "Ich sterbe vor Hunger",
        "sto morendo di fame",
        "笑死我了",
        "배고파 죽겠다",
        "умираю со смеху",
        "أموت من الضحك",
        "cười chết mất",
        "mamatay ako sa kakatawa",
        "m ap mouri grangou",
        "想死你了想死你了",
        "笑死我了笑死我了笑死我了",
        "non voglio morire non voglio morire",
        "từ từ thôi",
        "Bạn cứ từ từ, tôi từ từ tính việc này",
        "tôi nghĩ việc từ từ cũng được, đừng định từ từ mãi",
        "Je n'ai pas envie de mourir",
        "não quero morrer",
        "non voglio morire",
        "не хочу умирать",
        "لا أريد أن أموت",
        "죽고 싶지 않아요",
        "我不想死",
        "tôi không muốn chết",
    ],
)
def test_idioms_and_denials_do_not_fire(elsewhere: Elsewhere, text: str) -> None:
    assert elsewhere.hear(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Je meurs de faim. Et je veux mourir.",
        "笑死我了。我真的不想活了。",
        "배고파 죽겠다. 그리고 죽고 싶어요.",
        "Я не хочу жить. Умираю с голоду.",
        "没办法了，只想自杀",
    ],
)
def test_a_shield_takes_away_what_it_touches_and_no_more(elsewhere: Elsewhere, text: str) -> None:
    found = elsewhere.hear(text)
    assert found is not None
    assert found.kind is Kind.SUICIDE


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("Mon fils veut mourir", Kind.SUICIDE, Subject.OTHER),
        ("我朋友说他想自杀", Kind.SUICIDE, Subject.OTHER),
        ("친구가 죽고 싶대요", Kind.SUICIDE, Subject.OTHER),
        ("엄마한테 죽고 싶다고 말했어요", Kind.SUICIDE, Subject.SELF),
        ("我告诉妈妈我想死", Kind.SUICIDE, Subject.SELF),
        ("mein Ex droht mich umzubringen", Kind.DOMESTIC_VIOLENCE, Subject.SELF),
    ],
)
def test_the_longer_phrase_knows_who_it_is_about(
    elsewhere: Elsewhere, text: str, kind: Kind, subject: Subject
) -> None:
    found = elsewhere.hear(text)
    assert found is not None
    assert (found.kind, found.subject) == (kind, subject)


def test_the_most_urgent_is_answered_first(elsewhere: Elsewhere) -> None:
    found = elsewhere.hear("Mon mari me frappe. J'ai avalé toute la boîte de médicaments.")
    assert found is not None
    assert (found.kind, found.level) == (Kind.OVERDOSE, Level.IMMINENT)


def test_every_phrase_can_be_read_and_none_is_written_twice(elsewhere: Elsewhere) -> None:
    patterns = list(elsewhere.patterns())
    assert len(patterns) > 1_000
    # vi.txt is read in two forms, with marks and without.
    written = Counter((x.where.split(":")[0], x.source, x.reason) for x in patterns)
    assert [x for x, n in written.items() if n > (2 if "/vi.txt" in x[0] else 1)] == []
    for lang in NAMES:
        kinds = {x.kind for x in patterns if x.where.startswith(f"elsewhere/{lang}.txt")}
        assert kinds == {*Kind, None}


def test_a_text_with_tone_marks_is_read_with_them(elsewhere: Elsewhere) -> None:
    assert elsewhere.hear("Tôi muốn từ từ") is None
    assert elsewhere.hear("toi muon tu sat") is not None
    assert elsewhere.hear("toi muốn tu sạt") is None


def test_a_gap_of_chinese_ends_at_a_comma(elsewhere: Elsewhere) -> None:
    """What is denied before a comma says nothing of what is said behind it."""
    assert elsewhere.hear("我没有，自杀的念头一直在") is not None


@pytest.mark.parametrize("middle", [3_000, 3_390, 3_700, 3_990, 7_400, 30_000])
def test_a_crisis_in_the_middle_of_a_long_text_is_heard(elsewhere: Elsewhere, middle: int) -> None:
    for around, text in (("bonjour merci ", "je veux mourir"), ("今天天气很好。", "我想自杀")):
        long = around * (middle // len(around))
        assert elsewhere.hear(f"{long} {text} {long}") is not None


def test_a_text_with_too_much_to_weigh_is_answered_all_the_same(elsewhere: Elsewhere) -> None:
    assert elsewhere.hear("今天我们没有死 " * 100_000) is not None


@pytest.mark.parametrize("harmless", ["non voglio morire ", "mourir de rire ", "笑死我了。"])
def test_a_shield_is_not_cut_in_two(elsewhere: Elsewhere, harmless: str) -> None:
    for before in range(20):
        assert elsewhere.hear("x" * before + " " + harmless * (9_000 // len(harmless))) is None


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=300))
def test_it_never_raises(elsewhere: Elsewhere, text: str) -> None:
    elsewhere.hear(text)
    language_of(text)


@pytest.mark.parametrize("lang", NAMES)
def test_the_language_is_told(lang: str) -> None:
    told = Counter(language_of(x.text) for x in MESSAGES if x.source == lang)
    total = sum(told.values())
    assert told[lang] >= 0.8 * total, told
    assert total - told[lang] - told["xx"] <= 0.05 * total, told


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("What are your opening hours and how much is a session?", "en"),
        ("¿Cuánto cuesta una sesión y qué horario tienen?", "es"),
        ("予約したいのですが", "xx"),
        ("Скільки коштує сеанс і який у вас графік?", "xx"),
        ("قیمت هر جلسه چقدر است؟", "xx"),
        ("Πόσο κοστίζει;", "xx"),
        ("", "xx"),
        ("12345 !!!", "xx"),
        ("我想預約", "zh"),
        ("Bonjour, je voudrais un rendez-vous", "fr"),
    ],
)
def test_a_language_that_is_none_of_these_is_not_guessed(text: str, lang: str) -> None:
    assert language_of(text) == lang


def test_ordinary_english_is_not_taken_for_another_language() -> None:
    told = Counter(
        language_of(x.text) for x in read_messages(DATA / "messages") if x.source.startswith("en_")
    )
    others = sum(n for lang, n in told.items() if lang not in ("en", "xx"))
    assert others <= 0.01 * sum(told.values()), told


def test_a_broken_file_names_the_line(tmp_path: Path) -> None:
    for file in FOLDER.glob("*.txt"):
        (tmp_path / file.name).write_text(file.read_text("utf-8"), "utf-8")
    (tmp_path / "fr.txt").write_text("[suicide active self] wish\nmourir\nvraiment\n", "utf-8")
    with pytest.raises(LexiconError, match=r"fr\.txt:3: 'vraiment' is passed over"):
        Elsewhere.load(tmp_path).ready()
    (tmp_path / "fr.txt").unlink()
    with pytest.raises(LexiconError, match=r"fr\.txt cannot be read"):
        Elsewhere.load(tmp_path)
