"""The two drawings of the page, as inline SVG."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from bot.report.curve import OPERATING, Point
from bot.report.figures import TITLES, Figures, Group
from bot.report.scoring import percentile

_WIDTH, _HEIGHT = 720, 380
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 28, 16, 48
#: Dashes tell the lines apart without colour.
_DASHES = {"own": "2 4", "held_out": "none", "other": "9 4"}
#: Where the axes of the curve may end, so that a fifth of them is a round figure.
_FAR = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
_LOW = (0.9, 0.75, 0.5, 0.0)
#: Ends of the histogram's bars in microseconds.
_BINS = (50, 75, 100, 150, 200, 300, 400, 500, 750, 1000, 1500, 2000, 3000, 5000, 10000)


def curves(groups: Sequence[Group]) -> str:
    """Recall against false alarms, a line for each group, operating points marked."""
    drawn = [g for g in groups if g.points and g.overall.recall.total and g.overall.alarms.total]
    if not drawn:
        return ""
    now = [g.points[OPERATING] for g in drawn]
    worst = max(p.alarms.value or 0.0 for p in now)
    far = next((end for end in _FAR if end >= 3 * worst), 1.0)
    lowest = min(p.recall.value or 0.0 for p in now)
    low = next((end for end in _LOW if end + 0.02 <= lowest), 0.0)

    def at(point: Point) -> tuple[float, float]:
        x = _LEFT + (point.alarms.value or 0.0) / far * (_WIDTH - _LEFT - _RIGHT)
        up = ((point.recall.value or 0.0) - low) / (1 - low) * (_HEIGHT - _TOP - _BOTTOM)
        return x, _HEIGHT - _BOTTOM - up

    out = [_open("Recall against false alarms", f"0 0 {_WIDTH} {_HEIGHT}")]
    for i in range(6):
        x = _LEFT + i / 5 * (_WIDTH - _LEFT - _RIGHT)
        y = _HEIGHT - _BOTTOM - i / 5 * (_HEIGHT - _TOP - _BOTTOM)
        out.append(_line(x, _TOP, x, _HEIGHT - _BOTTOM, "axis"))
        out.append(_line(_LEFT, y, _WIDTH - _RIGHT, y, "axis"))
        out.append(_text(x, _HEIGHT - _BOTTOM + 16, f"{100 * far * i / 5:.1f} %", "middle"))
        out.append(_text(_LEFT - 6, y + 4, f"{100 * (low + (1 - low) * i / 5):.0f} %", "end"))
    out.append(_text(_WIDTH / 2, _HEIGHT - 10, "false alarms, of messages that are no crisis"))
    out.append(_text(_LEFT + 6, _TOP + 14, "recall", "start"))
    out.append(
        f'<clipPath id="field"><rect x="{_LEFT}" y="{_TOP - 8}" '
        f'width="{_WIDTH - _LEFT - _RIGHT}" height="{_HEIGHT - _TOP - _BOTTOM + 8}"/></clipPath>'
    )
    for number, group in enumerate(drawn):
        name = group.origin.value
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in map(at, group.points))
        out.append(
            f'<g clip-path="url(#field)"><polyline class="line" stroke="var(--{name})" '
            f'stroke-dasharray="{_DASHES[name]}" points="{path}"/></g>'
        )
        x, y = at(group.points[OPERATING])
        out.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="var(--{name})" '
            f'stroke="var(--mark)" stroke-width="2"><title>operating point</title></circle>'
        )
        below = _HEIGHT - _BOTTOM - 16 - 18 * (len(drawn) - 1 - number)
        left = _WIDTH - 300
        out.append(
            f'<line x1="{left}" y1="{below - 4}" x2="{left + 36}" y2="{below - 4}" class="line" '
            f'stroke="var(--{name})" stroke-dasharray="{_DASHES[name]}"/>'
        )
        out.append(_text(left + 44, below, TITLES[group.origin], "start"))
    return "".join([*out, "</svg>"])


def histogram(made: Figures) -> str:
    """Time of a message, with median and 99th percentile."""
    if not made.micros:
        return ""
    counts = [0] * (len(_BINS) + 1)
    for micros in made.micros:
        counts[sum(micros >= end for end in _BINS)] += 1
    most, step = max(counts), (_WIDTH - _LEFT - _RIGHT) / len(counts)
    floor = 240 - _BOTTOM
    out = [_open("Time of a message", f"0 0 {_WIDTH} 240")]
    for i, count in enumerate(counts):
        height = count / most * (floor - _TOP - 34)
        x = _LEFT + i * step
        name = f"{_BINS[i]}" if i < len(_BINS) else "more"
        out.append(
            f'<rect class="bar" x="{x + 1:.1f}" y="{floor - height:.1f}" '
            f'width="{step - 2:.1f}" height="{height:.1f}"><title>up to {name}: {count}</title>'
            "</rect>"
        )
        out.append(_text(x + step, floor + 16, name, "end"))
        if count:
            out.append(_text(x + step / 2, floor - height - 4, str(count), "middle"))
    for name, share in (("median", 0.5), ("p99", 0.99)):
        micros = percentile(made.micros, share)
        inside = sum(micros >= end for end in _BINS)
        low = _BINS[inside - 1] if inside else 0
        high = _BINS[inside] if inside < len(_BINS) else micros + 1
        x = _LEFT + (inside + (micros - low) / (high - low)) * step
        out.append(_line(x, _TOP, x, floor, "guide"))
        out.append(_text(x + 4, _TOP + 10, f"{name} {micros:,.0f}", "start"))
    out.append(_line(_LEFT, floor, _WIDTH - _RIGHT, floor, "axis"))
    out.append(_text(_WIDTH / 2, 230, "microseconds of the processor, up to", "middle"))
    return "".join([*out, "</svg>"])


def _open(title: str, box: str) -> str:
    name = escape(title, quote=True)
    return f'<svg viewBox="{box}" role="img" aria-label="{name}"><title>{name}</title>'


def _line(x1: float, y1: float, x2: float, y2: float, name: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{name}"/>'


def _text(x: float, y: float, text: str, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
