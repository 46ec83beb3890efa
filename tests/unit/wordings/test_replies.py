from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timezone
from itertools import pairwise, product
from zoneinfo import ZoneInfo

import pytest

from bot.hotlines.directory import Directory
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.settings import Settings
from bot.wordings.catalogue import Catalogue
from bot.wordings.replies import Replies
from bot.wordings.rules import problems, sms_problems

CATALOGUE = Catalogue.load()
DIRECTORY = Directory.load()
SETTINGS = Settings.load()
SUNDAY = datetime(2026, 11, 22, 15, 0, tzinfo=timezone.utc)
COUNTRIES = (*DIRECTORY.countries(), "XX", "")
OTHER_KEYS = sorted(
    key for key in CATALOGUE.keys("en") if not key.startswith(("crisis_", "piece_"))
)
#: Alternatives come in twos and threes: after six turns everything was combined once.
ALL_TURNS = range(6)


def finding(
    kind: Kind = Kind.SUICIDE, level: Level = Level.ACTIVE, subject: Subject = Subject.SELF
) -> Finding:
    return Finding(kind, level, subject, "en", "")


@pytest.fixture(scope="module")
def replies() -> Replies:
    return Replies(CATALOGUE, DIRECTORY, SETTINGS, lambda: SUNDAY)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("kind", list(Kind))
def test_every_crisis_reply_keeps_the_checklist_in_every_country(
    replies: Replies, kind: Kind, lang: str
) -> None:
    # Everything there is for the US; elsewhere the numbers change and the sentences do not.
    found = [
        f"{country} turn {turn}: {problem}"
        for country, level, subject in product(COUNTRIES, Level, Subject)
        for turn in (ALL_TURNS if country == "US" else range(2))
        for problem in problems(
            replies.crisis(finding(kind, level, subject), country, lang, turn),
            finding(kind, level, subject),
            DIRECTORY,
            country,
        )
    ]
    assert found == []


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("kind", list(Kind))
def test_every_short_form_fits_one_sms_in_every_country(
    replies: Replies, kind: Kind, lang: str
) -> None:
    for country, level, subject in product(COUNTRIES, Level, Subject):
        text = replies.crisis_sms(finding(kind, level, subject), country, lang)
        assert sms_problems(text) == [], (country, text)
        number = DIRECTORY.emergency(country, kind)
        if number is not None and number.phone:
            assert number.phone in text


def test_the_short_form_names_the_line(replies: Replies) -> None:
    assert "988" in replies.crisis_sms(finding(), "US", "en")
    assert "1-800-799-7233" in replies.crisis_sms(finding(Kind.DOMESTIC_VIOLENCE), "US", "es")
    assert "024" in replies.crisis_sms(finding(), "ES", "es")
    text = replies.crisis_sms(finding(Kind.OVERDOSE), "US", "en")
    assert text.index("911") < text.index("1-800-222-1222") < text.index("988")


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("kind", "subject"), list(product(Kind, Subject)))
def test_a_second_reply_has_other_words_and_the_same_numbers(
    replies: Replies, kind: Kind, subject: Subject, lang: str
) -> None:
    turns = 3 if (kind, subject) == (Kind.SUICIDE, Subject.SELF) else 2
    for level in Level:
        said = [replies.crisis(finding(kind, level, subject), "US", lang, t) for t in range(turns)]
        assert len({reply.texts for reply in said}) == turns
        assert len({reply.lines for reply in said}) == 1
        numbers = [set(re.findall(r"\d[\d-]{2,}", reply.texts[0])) for reply in said]
        assert all(found == numbers[0] for found in numbers)
        sentences = [set(re.split(r"(?<=[.?])\s+", reply.texts[0])) for reply in said]
        for first, second in pairwise(sentences):
            assert len(first & second) <= 1, first & second


def test_spanish_in_the_united_states_gets_988_and_press_2(replies: Replies) -> None:
    text = replies.crisis(finding(), "US", "es", 0).texts[0]
    assert "988 (oprime 2)" in text
    assert "AYUDA al 988" in text


def test_spain_gets_024_and_never_988(replies: Replies) -> None:
    for lang in ("en", "es"):
        text = replies.crisis(finding(), "ES", lang, 0).texts[0]
        assert "024" in text
        assert "112" in text
        assert "988" not in text


def test_nobody_abroad_gets_a_number_of_the_united_states(replies: Replies) -> None:
    for country, kind, lang in product(COUNTRIES, Kind, ("en", "es")):
        if country in ("US", "CA"):
            continue
        for level in (Level.IMMINENT, Level.ACTIVE):
            text = replies.crisis(finding(kind, level), country, lang, 0).texts[0]
            assert not re.search(r"(?<!\d )\b(?:988|911|741741)\b|1-800-", text), (country, text)


def test_an_unknown_country_gets_words_and_the_finder(replies: Replies) -> None:
    reply = replies.crisis(finding(), "XX", "en", 0)
    assert "your local emergency number" in reply.texts[0]
    assert [line.id for line in reply.lines] == ["finder"]
    assert not re.search(r"\d", reply.texts[0])


def test_imminent_danger_starts_with_the_emergency_number(replies: Replies) -> None:
    for lang in ("en", "es"):
        text = replies.crisis(finding(level=Level.IMMINENT), "US", lang, 0).texts[0]
        assert "911" in text.split(".")[0]
        assert "?" not in text


def test_a_line_that_closes_at_night_comes_with_one_that_does_not(replies: Replies) -> None:
    reply = replies.crisis(finding(Kind.CHILD_ABUSE), "CA", "en", 0)
    assert [line.id for line in reply.lines] == ["ca-911", "ca-kids", "ca-988"]
    assert "If no one answers, call or text 988." in reply.texts[0]
    alone = replies.crisis(finding(), "IT", "en", 0)
    assert "may not be open at night" in alone.texts[0]


def test_price_and_hours_are_said_only_where_they_are_known(replies: Replies) -> None:
    assert "free, day or night" in replies.crisis(finding(), "US", "en", 0).texts[0]
    assert "free" not in replies.crisis(finding(), "KE", "en", 0).texts[0]
    assert "day or night" not in replies.crisis(finding(), "KE", "en", 0).texts[0]


def test_past_harm_of_another_person_speaks_of_no_rescue(replies: Replies) -> None:
    """The person may have died."""
    for kind, turn in product((Kind.SUICIDE, Kind.OVERDOSE), range(2)):
        other = finding(kind, Level.PAST, Subject.OTHER)
        text = replies.crisis(other, "US", "en", turn).texts[0]
        assert "them" not in text
        assert "stay with them" not in text
        assert "Are they safe" not in text


def test_blocked_numbers_appear_in_no_reply(replies: Replies) -> None:
    blocked = re.compile(
        r"273-8255|931-2237|\b1393\b|199 284 284|010 195 202|0900-0113|66746|304-1200|"
        r"943-5746|456-4566|221-4444|488-7366|PRIDE|press 3|oprime 3"
    )
    for country, kind, lang in product(COUNTRIES, Kind, ("en", "es")):
        assert not blocked.search(replies.crisis(finding(kind), country, lang, 0).texts[0])
        assert not blocked.search(replies.crisis_sms(finding(kind), country, lang))
    assert "141" not in replies.crisis(finding(), "BR", "en", 0).texts[0]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("key", OTHER_KEYS)
def test_every_other_wording_keeps_the_rules(replies: Replies, key: str, lang: str) -> None:
    found = [
        problem
        for turn in range(len(CATALOGUE.alternatives(key, lang)))
        for country in ("US", "ES", "BR", "IT", "AT", "")
        for problem in problems(replies.say(key, lang, turn, country))
    ]
    assert found == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_deferrals_do_not_repeat_and_name_provider_and_contact(replies: Replies, lang: str) -> None:
    said = [replies.say("defer", lang, turn).texts[0] for turn in range(6)]
    assert len(set(said)) >= 5
    for text in said:
        assert SETTINGS.clinician[lang] in text
        assert SETTINGS.phone in text


def test_the_disclosure_says_what_the_law_asks(replies: Replies) -> None:
    text = replies.say("disclosure", "en").texts[0]
    for part in ("automated", "not a person", "not a clinician", "not for emergencies", "adults"):
        assert part in text
    assert "private" in text
    for lang in ("en", "es"):
        assert "bot" in replies.say("disclosure_short", lang).texts[0]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_follows_a_crisis_carries_the_lines_of_its_kind(replies: Replies, lang: str) -> None:
    reply = replies.say("aftermath_checkin", lang, 0, "US", Kind.DOMESTIC_VIOLENCE)
    assert "1-800-799-7233" in reply.texts[0]
    assert [line.id for line in reply.lines] == ["us-911", "us-dv"]


def test_something_went_wrong_still_carries_the_hotline(replies: Replies) -> None:
    assert "988" in replies.say("went_wrong", "en").texts[0]
    assert "024" in replies.say("went_wrong", "es", country="ES").texts[0]


@pytest.mark.parametrize(("lang", "turn"), product(("en", "es"), range(2)))
def test_help_and_distress_carry_the_lines_and_the_practice(
    replies: Replies, lang: str, turn: int
) -> None:
    for key in ("help", "distress"):
        text = replies.say(key, lang, turn).texts[0]
        assert "988" in text
        assert "911" in text
        assert SETTINGS.phone in text
    hours = "9 am to 7 pm" if lang == "en" else "19:00"
    assert hours in replies.say("help", lang, turn).texts[0]


def test_the_practice_is_named_with_its_website(replies: Replies) -> None:
    text = replies.say("about_practice", "en").texts[0]
    assert SETTINGS.name in text
    assert "harborlight.example" in text


def test_an_unknown_country_is_never_answered_with_our_own_numbers(replies: Replies) -> None:
    text = replies.say("country_unknown", "en").texts[0]
    assert "911" not in text
    assert "findahelpline.com" in text


def test_contact_is_honest_when_closed(replies: Replies) -> None:
    sunday = replies.say("contact", "en").texts[0]
    assert "The phone is closed now. It opens tomorrow at 9 am (EST)." in sunday
    monday = datetime(2026, 11, 23, 15, 0, tzinfo=timezone.utc)
    open_now = Replies(CATALOGUE, DIRECTORY, SETTINGS, lambda: monday)
    assert "answered now, until 5 pm" in open_now.say("contact", "en").texts[0]
    assert "hasta las 17:00 (EST)" in open_now.say("contact", "es").texts[0]


@pytest.mark.parametrize(
    ("month", "day", "hour", "en", "es"),
    [
        (11, 23, 13, "It opens today at 9 am (EST).", "Volvemos hoy a las 9:00 (EST)."),
        (11, 21, 17, "It opens Monday at 9 am (EST).", "Volvemos el lunes a las 9:00 (EST)."),
        # Thanksgiving is a holiday of the practice: Wednesday night, the next day is not tomorrow.
        (11, 26, 3, "It opens Friday at 9 am (EST).", "Volvemos el viernes a las 9:00 (EST)."),
        (7, 4, 17, "It opens Monday at 9 am (EDT).", "Volvemos el lunes a las 9:00 (EDT)."),
    ],
)
def test_the_next_opening_is_named_in_the_practices_time(
    month: int, day: int, hour: int, en: str, es: str
) -> None:
    now = datetime(2026, month, day, hour, tzinfo=timezone.utc)
    said = Replies(CATALOGUE, DIRECTORY, SETTINGS, lambda: now)
    assert en in said.say("contact", "en").texts[0]
    assert es in said.say("defer", "es").texts[0]


def test_an_opening_after_long_holidays_is_named_with_its_date() -> None:
    closed = frozenset(date(2026, 12, d) for d in range(18, 32)) | {date(2027, 1, 1)}
    settings = replace(SETTINGS, holidays=closed, timezone=ZoneInfo("America/Sao_Paulo"))
    now = datetime(2026, 12, 18, 15, tzinfo=timezone.utc)
    said = Replies(CATALOGUE, DIRECTORY, settings, lambda: now)
    assert "It opens on Monday, January 4, at 9 am (UTC-03)." in said.say("contact", "en").texts[0]
    assert "Volvemos el lunes 4 de enero a las 9:00" in said.say("contact", "es").texts[0]
    for key, lang in product(("defer", "defer_urgent", "defer_minor"), ("en", "es")):
        for turn in range(len(CATALOGUE.alternatives(key, lang))):
            assert problems(said.say(key, lang, turn)) == []


def test_hours_are_read_out_in_runs(replies: Replies) -> None:
    assert (
        "Monday to Tuesday 9 am to 5 pm; Wednesday 9 am to 7 pm"
        in (replies.say("hours", "en").texts[0])
    )
    assert "Saturday to Sunday closed." in replies.say("hours", "en").texts[0]
    assert "de sábado a domingo cerrado" in replies.say("hours", "es").texts[0]


def test_what_a_practice_has_not_given_is_worded() -> None:
    bare = replace(SETTINGS, email=None, address=None, website=None, hours=((),) * 7)
    replies = Replies(CATALOGUE, DIRECTORY, bare, lambda: SUNDAY)
    for key, lang in product(OTHER_KEYS, ("en", "es")):
        text = replies.say(key, lang).texts[0]
        assert "None" not in text
        assert "{" not in text


def test_the_hours_of_one_day_are_said_alone_and_a_holiday_is_closed(replies: Replies) -> None:
    days = (date(2026, 11, 26), date(2026, 11, 27))
    (english,) = replies.say("hours_of_days", "en", days=days).texts
    assert "On Thursday, November 26, the phone is closed." in english
    assert "On Friday, November 27, the phone is answered 9 am to 3 pm." in english
    assert "Monday" not in english.partition("3 pm.")[0]
    (spanish,) = replies.say("hours_of_days", "es", days=days).texts
    assert "El viernes 27 de noviembre atendemos el teléfono de 9:00 a 15:00." in spanish


def test_a_language_the_practice_does_not_use_falls_back() -> None:
    english = Replies(CATALOGUE, DIRECTORY, replace(SETTINGS, languages=("en",)))
    assert english.say("thanks", "es").lang == "en"
    assert english.crisis(finding(), "US", "xx", 0).lang == "en"


def test_greeting_offers_buttons_and_a_crisis_reply_none(replies: Replies) -> None:
    assert [button.payload for button in replies.say("greet", "en").buttons] == [
        "/what_can_you_do",
        "/ask_hours",
        "/contact",
    ]
    assert replies.crisis(finding(), "US", "en", 0).buttons == ()
