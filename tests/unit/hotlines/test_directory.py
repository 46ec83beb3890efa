from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.hotlines.directory import DIRECTORY, MAX_AGE_DAYS, Directory, DirectoryError
from bot.hotlines.line import shown
from bot.safety.finding import Kind

TEXT = DIRECTORY.read_text(encoding="utf-8")
#: Rule H-4, written out a second time on purpose: digits, and the country if it matters.
BLOCKED = [
    ("18009312237", None),
    ("1393", "KR"),
    ("141", "BR"),
    ("199284284", "IT"),
    ("010195202", "FI"),
    ("09000113", "NL"),
    ("66746", None),
    ("2023041200", None),
    ("18339435746", None),
    ("18334566456", None),
    ("18002214444", None),
    ("18002738255", None),
    ("18664887366", None),
]


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.load()


def test_every_line_is_verified_with_source_and_day(directory: Directory) -> None:
    assert len(directory.all_lines) >= 100
    for line in directory.all_lines:
        assert line.verified
        assert line.source
        assert line.phone or line.sms


def test_no_record_is_older_than_the_limit(directory: Directory) -> None:
    """LF-24: when this fails, re-check the numbers on their own sites and write the new day."""
    stale = directory.stale(date.today())
    assert not stale, f"re-check: {[line.id for line in stale]} (limit {MAX_AGE_DAYS} days)"


def test_a_record_past_the_limit_is_found(directory: Directory) -> None:
    oldest = min(line.checked for line in directory.all_lines)
    assert not directory.stale(oldest + timedelta(days=MAX_AGE_DAYS))
    assert directory.stale(oldest + timedelta(days=MAX_AGE_DAYS + 1))


def test_no_blocked_number_is_in_the_directory(directory: Directory) -> None:
    for line in directory.all_lines:
        numbers = {line.dial, line.sms.dial if line.sms else None}
        for digits, country in BLOCKED:
            assert not (digits in numbers and country in (None, line.country)), line.id
        assert (line.phone, line.press) != ("988", "3")
        assert not line.sms or line.sms.body not in ("PRIDE", "TalkWithUs")


@pytest.mark.parametrize(
    "record",
    [
        '  - {id: x, country: US, name: x, kind: eating, phone: "1-800-931-2237", ',
        '  - {id: x, country: KR, name: x, kind: suicide, phone: "1393", ',
        '  - {id: x, country: US, name: x, kind: lgbtq, phone: "988", press: "3", ',
        '  - {id: x, country: US, name: x, kind: lgbtq, sms: {to: "988", body: pride}, ',
    ],
)
def test_a_blocked_number_stops_the_load(tmp_path: Path, record: str) -> None:
    path = tmp_path / "directory.yml"
    rest = 'languages: [en], hours: "24/7", source: s, checked: 2026-11-22, verified: true}\n'
    path.write_text(TEXT + record + rest, encoding="utf-8")
    with pytest.raises(DirectoryError, match="must not be shown") as caught:
        Directory.load(path)
    assert f"line {len(TEXT.splitlines()) + 1}:" in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("verified: true", "verified: false", "only verified"),
        ("checked: 2026-11-22", "checked: yesterday", "year-month-day"),
        ("country: US", "country: USA", "two capital letters"),
        ('hours: "24/7"', 'ours: "24/7"', "no field"),
        ("- id: us-988-es", "- id: us-988", "used twice"),
    ],
)
def test_a_wrong_record_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, hint: str
) -> None:
    head, body = TEXT.split("\nlines:", 1)
    path = tmp_path / "directory.yml"
    path.write_text(head + "\nlines:" + body.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DirectoryError, match=hint) as caught:
        Directory.load(path)
    assert re.search(r"directory\.yml, line \d+:", str(caught.value))


@pytest.mark.parametrize(
    ("kind", "country", "lang", "first"),
    [
        (Kind.SUICIDE, "US", "en", "us-988"),
        (Kind.SUICIDE, "US", "es", "us-988-es"),
        (Kind.SUICIDE, "US", "fr", "us-988"),
        (Kind.SUICIDE, "ES", "es", "es-024"),
        (Kind.SUICIDE, "MX", "es", "mx-vida"),
        (Kind.SUICIDE, "CA", "en", "ca-988"),
        (Kind.SUICIDE, "gb", "en", "gb-samaritans"),
        (Kind.SELF_HARM, "FR", "en", "fr-3114"),
        (Kind.DOMESTIC_VIOLENCE, "US", "en", "us-dv"),
        (Kind.DOMESTIC_VIOLENCE, "AU", "en", "au-1800respect"),
        (Kind.SEXUAL_ASSAULT, "US", "en", "us-sexual-assault"),
        (Kind.SEXUAL_ASSAULT, "AU", "en", "au-1800respect"),
        (Kind.CHILD_ABUSE, "US", "en", "us-childhelp"),
        (Kind.OVERDOSE, "US", "en", "us-poison"),
        (Kind.HARM_TO_OTHERS, "US", "en", "us-988"),
        (Kind.SUICIDE, "FI", "en", "fi-mieli"),
        (Kind.DOMESTIC_VIOLENCE, "FR", "fr", "fr-3114"),
    ],
)
def test_the_right_line_comes_first(
    directory: Directory, kind: Kind, country: str, lang: str, first: str
) -> None:
    assert directory.lines(kind, country, lang)[0].id == first


def test_language_never_decides_the_country(directory: Directory) -> None:
    for lang in ("en", "es", "fr", "xx", ""):
        assert {x.country for x in directory.lines(Kind.SUICIDE, "ES", lang)} == {"ES"}
    assert not directory.lines(Kind.SUICIDE, "AT", "es")


@pytest.mark.parametrize("country", ["", "XX", "ZZ", "usa", "U", "AT", "TR"])
def test_a_country_without_verified_lines_gets_no_number(
    directory: Directory, country: str
) -> None:
    assert directory.emergency(country) is None
    for kind in Kind:
        assert directory.lines(kind, country, "en") == ()
    assert directory.finder(country).website


def test_the_finder_has_a_page_for_each_known_country(directory: Directory) -> None:
    assert directory.finder("AT").website == "https://findahelpline.com/countries/at"
    assert directory.finder("XX").website == "https://findahelpline.com"


def test_a_country_with_a_line_around_the_clock_shows_it_first(directory: Directory) -> None:
    for country in directory.countries():
        for lang in ("en", "es"):
            lines = directory.lines(Kind.SUICIDE, country, lang)
            if any(x.always and x.audience is None for x in lines):
                assert lines[0].always, country


def test_a_line_for_one_group_is_never_first(directory: Directory) -> None:
    for country in directory.countries():
        for kind in Kind:
            lines = directory.lines(kind, country, "en")
            assert not lines or lines[0].audience is None, (country, kind)


def test_an_ambulance_number_is_not_shown_where_police_is_needed(directory: Directory) -> None:
    medical = directory.emergency("BR", Kind.SUICIDE)
    assert medical is not None
    assert medical.phone == "192"
    assert directory.emergency("BR", Kind.DOMESTIC_VIOLENCE) is None
    everything = directory.emergency("US", Kind.DOMESTIC_VIOLENCE)
    assert everything is not None
    assert everything.phone == "911"


def test_the_united_states_are_complete(directory: Directory) -> None:
    phones = {line.phone for line in directory.all_lines if line.country == "US"}
    for number in (
        "911 988 1-866-488-7386 1-877-565-8860 1-800-799-7233 1-844-762-8483 1-800-656-4673 "
        "1-800-422-4453 1-800-222-1222 1-800-662-4357 1-800-985-5990 1-833-852-6262 "
        "1-800-677-1116 1-833-372-8311 1-888-373-7888"
    ).split():
        assert number in phones
    texts = {(x.sms.to, x.sms.body) for x in directory.all_lines if x.country == "US" and x.sms}
    assert {
        ("988", "AYUDA"),
        ("741741", "HOME"),
        ("741741", "HOLA"),
        ("838255", None),
        ("678678", "START"),
        ("88788", "START"),
        ("64673", "HOPE"),
    } <= texts


def test_limited_lines_are_not_called_open_around_the_clock(directory: Directory) -> None:
    limited = {line.id for line in directory.all_lines if not line.always}
    named = {"us-trans", "it-amico", "dk-livslinien", "my-heal", "fi-mieli-en", "pt-sos"}
    assert named <= limited


def test_countries_can_be_named_in_both_languages(directory: Directory) -> None:
    assert directory.country_name("de", "es") == "Alemania"
    assert directory.country_name("DE", "fr") == "Germany"
    assert directory.country_name("XX") is None
    assert {line.country for line in directory.all_lines} <= set(directory.countries())


def test_numbers_can_be_dialled_and_addresses_read(directory: Directory) -> None:
    for line in directory.all_lines:
        assert line.dial is None or re.fullmatch(r"\+?\d{2,15}", line.dial), line.id
        assert line.chat is None or line.chat.startswith("https://"), line.id
    assert shown("https://www.143.ch/") == "143.ch"


def test_more_options_leave_out_the_emergency_number(directory: Directory) -> None:
    more = directory.more("US", "en")
    assert len(more) > 10
    assert all(line.kind != "emergency" for line in more)
