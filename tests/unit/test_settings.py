from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from bot.settings import PRACTICE, Settings, SettingsError, Span

SAMPLE = PRACTICE.read_text(encoding="utf-8")
ABOUT = next(line for line in SAMPLE.splitlines() if line.startswith("  en: We"))
STARTS = next(line for line in SAMPLE.splitlines() if line.startswith("start_with:"))


def load(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "practice.yml"
    path.write_text(text, encoding="utf-8")
    return Settings.load(path)


def line_of(text: str, part: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), 1) if line.startswith(part))


def test_the_sample_practice_loads() -> None:
    settings = Settings.load()
    assert settings.name == "Harbor Light Therapy"
    assert settings.about["en"].startswith("We offer")
    assert settings.dial == "6175550142"
    assert settings.languages == ("en", "es")
    assert settings.hours[2] == (Span(time(9), time(19)),)
    assert settings.hours[6] == ()
    assert date(2026, 12, 25) in settings.holidays
    assert (settings.session_minutes, settings.retention_days) == (60, 30)
    assert settings.websites == ()
    assert len(settings.start_with) == 3


def test_the_sample_number_is_fictional_and_no_hotline_stands_in_the_file() -> None:
    assert "555-01" in Settings.load().phone
    assert "988" not in SAMPLE


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        (ABOUT, "  fr: Nous parlons.", "no language here"),
        (ABOUT, "  en: We offer therapy", "full stop"),
        (ABOUT, f"  en: We {'offer talk and ' * 7}therapy.", "one sentence"),
        ("phone: (617) 555-0142", "phone: call us", "area code"),
        ("country: US", "country: usa", "two capital letters"),
        ("country: US", "country:", "may not be empty"),
        ("languages: [en, es]", "languages: [en, fr]", "Choose among"),
        ("languages: [en, es]", "languages: []", "at least one"),
        ("languages: [en, es]", "languages: en", "list is needed"),
        ("timezone: America/New_York", "timezone: Boston", "America/New_York"),
        ("email: hello@harborlight.example", "email: hello", "leave it empty"),
        ("website: https://harborlight.example", "website: harborlight.example", "https://"),
        ("websites:", "websites: [www.example.org]", "https://www.example.org"),
        ("websites:", "websites: [https://example.org/page]", "no path"),
        ("websites:", "websites: [https://*.example.org]", "no star"),
        ("websites:", "websites: [http://example.org]", "not encrypted"),
        ("websites:", "websites: https://example.org", "list is needed"),
        ("websites:", "websites: [https://a.org, https://A.org]", "named twice"),
        (STARTS, "start_with: [a, b, c, d]", "at most 3"),
        (STARTS, "start_with: [what_it_is, what_it_is]", "each once"),
        ("session_minutes: 60", "session_minutes: soon", "whole number"),
        ("retention_days: 30", "retention_days: 31", "1 to 30"),
        ("retention_days: 30", "retention: 30", "Known settings"),
        ("retention_days: 30", "name: Again", "written twice"),
        ("name: Harbor Light Therapy", "name: The {phone} practice", "curly brackets"),
    ],
)
def test_a_wrong_setting_is_named_with_its_line_and_a_remedy(
    tmp_path: Path, old: str, new: str, hint: str
) -> None:
    text = SAMPLE.replace(old, new)
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, text)
    line = text.splitlines().index(new) + 1
    assert f"practice.yml, line {line}:" in str(caught.value)
    assert hint in str(caught.value)


@pytest.mark.parametrize(
    ("new", "hint"),
    [
        ("  monday: nine to five", "9:00-17:00"),
        ("  monday: 17:00-9:00", "24-hour clock"),
        ("  monday: 9:00-25:00", "24-hour clock"),
        ("  monday: 9:00-12:00, 11:00-13:00", "overlap"),
        ("  mondays: 9:00-17:00", "no weekday"),
    ],
)
def test_wrong_hours_are_named_with_their_line(tmp_path: Path, new: str, hint: str) -> None:
    text = SAMPLE.replace("  monday: 9:00-17:00", new)
    with pytest.raises(SettingsError, match=hint) as caught:
        load(tmp_path, text)
    assert f"line {line_of(text, new)}:" in str(caught.value)


def test_a_wrong_holiday_is_named_with_its_own_line(tmp_path: Path) -> None:
    text = SAMPLE.replace("  - 2026-12-25", "  - 25.12.2026")
    with pytest.raises(SettingsError, match="year-month-day") as caught:
        load(tmp_path, text)
    assert f"line {line_of(text, '  - 25.12.2026')}:" in str(caught.value)


@pytest.mark.parametrize("name", ["name", "phone", "country", "languages", "timezone", "hours"])
def test_a_missing_setting_is_named(tmp_path: Path, name: str) -> None:
    lines = SAMPLE.splitlines()
    start = line_of(SAMPLE, f"{name}:") - 1
    end = start + 1
    while end < len(lines) and lines[end].startswith("  "):
        end += 1
    with pytest.raises(SettingsError, match=f"'{name}' is missing"):
        load(tmp_path, "\n".join(lines[:start] + lines[end:]))


def test_a_language_without_its_clinician_wording_is_named(tmp_path: Path) -> None:
    text = SAMPLE.replace("  es: tu profesional de salud, o el nuestro\n", "")
    with pytest.raises(SettingsError, match="no wording for 'es'"):
        load(tmp_path, text)


def test_what_is_optional_may_be_left_empty(tmp_path: Path) -> None:
    text = SAMPLE.replace("email: hello@harborlight.example", "email:")
    assert load(tmp_path, text).email is None


def test_norway_is_a_country_and_not_the_word_no(tmp_path: Path) -> None:
    assert load(tmp_path, SAMPLE.replace("country: US", "country: NO")).country == "NO"


@pytest.mark.parametrize("text", ["", "# nothing\n", "name: [", "\tname: x", "- a\n- b\n"])
def test_a_file_that_is_no_settings_file_gives_an_error_that_names_it(
    tmp_path: Path, text: str
) -> None:
    with pytest.raises(SettingsError, match=r"practice\.yml"):
        load(tmp_path, text)


def test_a_missing_file_and_broken_letters_give_errors_that_name_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="missing"):
        Settings.load(tmp_path / "practice.yml")
    (tmp_path / "practice.yml").write_bytes(b"name: x\nphone: \xff\n")
    with pytest.raises(SettingsError, match=r"line 2: .*UTF-8"):
        Settings.load(tmp_path / "practice.yml")


def test_other_sites_are_named_by_their_address(tmp_path: Path) -> None:
    sites = "websites: [https://www.Example.org, http://localhost:8000]"
    settings = load(tmp_path, SAMPLE.replace("websites:", sites))
    assert settings.websites == ("https://www.example.org", "http://localhost:8000")
