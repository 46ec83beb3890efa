"""What the guard tells Rasa about one message, carried in the message's metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.safety.finding import Finding, Kind, Level, Subject

KEY = "lantern"
"""The one metadata key that is ours; the guard writes over whatever a visitor put there."""


@dataclass(frozen=True)
class Handover:
    """Facts about a message that the guard has already settled.

    Attributes:
        lang: language to answer in, ISO 639-1; None when the guard did not run.
        country: ISO 3166 code of the country whose hotlines are shown; None: the practice's.
        finding: what the guard's screen heard, without its reason: that may quote the visitor.
        replied: the guard has sent the crisis reply, nobody needs to send it again.
        crises: crisis replies that the guard gave in this conversation before this message.
        asking: a question of the reception stands: this turn is to ask no other.
        after: the section that the last message was answered with; None after anything else.
        chosen: the section that the visitor chose of those offered, or None.
    """

    lang: str | None = None
    country: str | None = None
    finding: Finding | None = None
    replied: bool = False
    crises: int = 0
    asking: bool = False
    after: str | None = None
    chosen: str | None = None

    def to_metadata(self) -> dict[str, Any]:
        """As a JSON-able dict under our key."""
        return {
            KEY: {
                "lang": self.lang,
                "country": self.country,
                "finding": finding_to_dict(self.finding),
                "replied": self.replied,
                "crises": self.crises,
                "asking": self.asking,
                "after": self.after,
                "chosen": self.chosen,
            }
        }

    @classmethod
    def of(cls, metadata: Mapping[str, Any] | None) -> Handover:
        """Read it back; anything missing or malformed reads as "the guard did not run"."""
        told = (metadata or {}).get(KEY)
        if not isinstance(told, Mapping):
            return cls()
        try:
            finding = finding_from_dict(told.get("finding"))
        except (KeyError, TypeError, ValueError):
            return cls()
        crises = told.get("crises")
        return cls(
            lang=told.get("lang"),
            country=told.get("country"),
            finding=finding,
            # Without a finding there was no crisis reply: then "replied" must not silence a net.
            replied=told.get("replied") is True and finding is not None,
            crises=crises if isinstance(crises, int) else 0,
            asking=told.get("asking") is True,
            after=_name(told.get("after")),
            chosen=_name(told.get("chosen")),
        )


def _name(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def finding_to_dict(finding: Finding | None) -> dict[str, str] | None:
    """A finding without its reason."""
    if finding is None:
        return None
    return {
        "kind": finding.kind.value,
        "level": finding.level.value,
        "subject": finding.subject.value,
        "lang": finding.lang,
    }


def finding_from_dict(data: Any) -> Finding | None:
    """The finding that `finding_to_dict` wrote.

    Raises:
        KeyError, TypeError, ValueError: when it is not one.
    """
    if data is None:
        return None
    return Finding(
        Kind(data["kind"]), Level(data["level"]), Subject(data["subject"]), data["lang"], ""
    )
