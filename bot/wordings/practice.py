"""What the wordings say of the practice: its name, contact, hours and whether it is open."""

from __future__ import annotations

from datetime import date, datetime, time

from bot.hotlines.line import shown
from bot.hours import opening, spans_on
from bot.settings import Settings, Span
from bot.wordings.catalogue import Catalogue


def practice_slots(
    catalogue: Catalogue, settings: Settings, lang: str, now: datetime
) -> dict[str, str]:
    """Return the slots that stand for the practice.

    Args:
        catalogue: the wordings.
        settings: the practice.
        lang: language of the slots.
        now: the moment, with a time zone.

    Returns:
        Slot names and texts. What the practice has not given is worded, never left empty.
    """
    email, website = settings.email, settings.website
    form = "practice_phone_email" if email else "practice_phone"
    contact = catalogue.text(
        f"piece_{form}", lang, name=settings.name, phone=settings.phone, email=email or ""
    )
    return {
        "name": settings.name,
        "about": settings.about.get(lang) or next(iter(settings.about.values())),
        "phone": settings.phone,
        "contact": contact,
        "clinician": settings.clinician.get(lang) or next(iter(settings.clinician.values())),
        "address": settings.address or catalogue.text("piece_no_address", lang, contact=contact),
        "website": shown(website) if website else settings.phone,
        "hours": hours_text(catalogue, settings, lang),
        "opening": opening_text(catalogue, settings, lang, now),
        "retention_days": str(settings.retention_days),
        "session_minutes": str(settings.session_minutes),
    }


def hours_text(catalogue: Catalogue, settings: Settings, lang: str) -> str:
    """Return the week in words; neighbouring days with the same hours are taken together."""
    runs: list[tuple[int, int, tuple[Span, ...]]] = []
    for day, spans in enumerate(settings.hours):
        if runs and runs[-1][2] == spans:
            runs[-1] = (runs[-1][0], day, spans)
        else:
            runs.append((day, day, spans))
    parts: list[str] = []
    for first, last, spans in runs:
        days = catalogue.text("piece_weekdays", lang, first)
        if last != first:
            until = catalogue.text("piece_weekdays", lang, last)
            days = catalogue.text("piece_days", lang, first=days, last=until)
        times = ", ".join(_span(catalogue, span, lang) for span in spans)
        parts.append(f"{days} {times or catalogue.text('piece_closed_day', lang)}")
    if not any(settings.hours):
        return catalogue.text("piece_never_open", lang)
    return "; ".join(parts)


def day_text(catalogue: Catalogue, settings: Settings, lang: str, day: date) -> str:
    """Return one sentence: whether the phone is answered on a day, and when."""
    spans = spans_on(settings, day)
    return catalogue.text(
        "piece_day_open" if spans else "piece_day_closed",
        lang,
        weekday=catalogue.text("piece_weekdays", lang, day.weekday()),
        month=catalogue.text("piece_months", lang, day.month - 1),
        number=str(day.day),
        times=", ".join(_span(catalogue, span, lang) for span in spans),
    )


def opening_text(catalogue: Catalogue, settings: Settings, lang: str, now: datetime) -> str:
    """Return one honest sentence: open until when, or closed until when (LF-19)."""
    state = opening(settings, now)
    if state.closes is not None:
        closes = state.closes
        time_, zone = _clock(closes.time(), lang), _zone(closes)
        return catalogue.text("piece_open", lang, time=time_, zone=zone)
    if state.next_open is None:
        return catalogue.text("piece_closed", lang)
    opens = state.next_open
    return catalogue.text(
        "piece_closed_until",
        lang,
        day=_day(catalogue, opens.date(), now.astimezone(settings.timezone).date(), lang),
        time=_clock(opens.time(), lang),
        zone=_zone(opens),
    )


def _day(catalogue: Catalogue, day: date, today: date, lang: str) -> str:
    """Name a day so that it is taken for no other: "Monday" may be the next or the one after."""
    ahead = (day - today).days
    if ahead < 2:
        return catalogue.text("piece_tomorrow" if ahead else "piece_today", lang)
    weekday = catalogue.text("piece_weekdays", lang, day.weekday())
    if ahead < 7:
        return catalogue.text("piece_on_weekday", lang, weekday=weekday)
    month = catalogue.text("piece_months", lang, day.month - 1)
    return catalogue.text("piece_on_date", lang, weekday=weekday, month=month, number=str(day.day))


def _zone(moment: datetime) -> str:
    """Name the practice's time zone: a visitor may live in another."""
    name = moment.tzname() or "UTC"
    return name if name[:1].isalpha() else f"UTC{name}"


def _span(catalogue: Catalogue, span: Span, lang: str) -> str:
    opens, closes = _clock(span.opens, lang), _clock(span.closes, lang)
    return catalogue.text("piece_span", lang, opens=opens, closes=closes)


def _clock(moment: time, lang: str) -> str:
    """Write a time of day as people read it: 9 am, 5:30 pm; 9:00, 17:30 in Spanish."""
    if lang == "es":
        return f"{moment.hour}:{moment.minute:02}"
    hour = moment.hour % 12 or 12
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{hour}{minutes} {'am' if moment.hour < 12 else 'pm'}"
