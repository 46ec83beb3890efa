"""The page: one HTML file with everything in it, that asks nothing of any other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from bot.report import charts
from bot.report.figures import (
    NOTES,
    PREVALENCES,
    TITLES,
    UNTESTED,
    Figures,
    Group,
    latency,
    only_own,
)
from bot.report.peers import SOURCE, PeerRow, ours, peers
from bot.report.reading import Origin
from bot.report.scoring import Estimate, Outcome, Rate, Tally
from bot.report.why import Reason

_CSS = Path(__file__).with_name("page.css")
#: Characters of a message of our own that are shown.
_SHOWN = 400
#: The browser itself is told to fetch nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_PEER_HEADS = (
    ("functional", "recall"),
    ("functional", "spec."),
    ("natural", "recall"),
    ("natural", "spec."),
    ("Spanish", "recall"),
    ("Spanish", "spec."),
    ("xstest", "spec."),
    ("CLINC", "false al."),
    ("banking", "false al."),
    ("SAD", "false al."),
    ("ESConv", "false al."),
    ("CounselChat", "false al."),
    ("median", "µs"),
    ("memory", "MB"),
)


def render(made: Figures) -> str:
    """The whole page."""
    groups = made.groups
    body = [
        "<h1>How well the crisis screen hears</h1>",
        f'<p class="note">Screen <code>{escape(made.version)}</code>. Every rate stands with its '
        "Wilson 95&nbsp;% interval. Recall: crises heard, of all crises. False alarms: messages "
        "heard that are no crisis, of all that are none.</p>",
        _navigation(groups),
        '<section id="overview"><h2>At a glance</h2>',
        f"<p><b>{escape(UNTESTED)}</b></p>" if only_own(made) else "",
        _table("", "messages", [g.overall for g in groups]),
        _patterns_alone(groups),
        _complaints(made.complaints),
        "</section>",
        _curve(groups),
        _precision(groups),
        *(_group(group) for group in groups),
        _speed(made),
        _comparison(made),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex">'
        "<title>Crisis screen: report</title>"
        f"<style>{_CSS.read_text(encoding='utf-8')}</style></head><body><main>\n"
        + "\n".join(part for part in body if part)
        + "\n</main></body></html>\n"
    )


def _navigation(groups: Sequence[Group]) -> str:
    parts = [
        ("overview", "At a glance"),
        ("curve", "Curve"),
        ("precision", "Precision"),
        *((group.origin.value, TITLES[group.origin]) for group in groups),
        ("speed", "Speed and size"),
        ("peers", "Beside others"),
    ]
    links = (f'<a href="#{name}">{escape(title)}</a>' for name, title in parts)
    return f'<nav aria-label="Parts of this page">{"".join(links)}</nav>'


def _patterns_alone(groups: Sequence[Group]) -> str:
    parts = [
        Tally(TITLES[g.origin], *_rates(g.patterns_alone)) for g in groups if g.overall.recall.total
    ]
    if not parts:
        return ""
    return "<h3>The patterns alone, without the trained opinion</h3>" + _table(
        "What is left should the weights be missing.", "messages", parts
    )


def _rates(part: Tally) -> tuple[Rate, Rate, Rate]:
    return part.recall, part.alarms, part.right_kind


def _complaints(complaints: Sequence[str]) -> str:
    if not complaints:
        return ""
    items = "".join(f"<li>{escape(c)}</li>" for c in complaints)
    return (
        f"<details><summary>{len(complaints):,} rows could not be scored and are in no figure"
        f"</summary><ul>{items}</ul></details>"
    )


def _curve(groups: Sequence[Group]) -> str:
    drawing = charts.curves(groups)
    rows = []
    for group in groups:
        for point in group.points[::2]:
            here = point.lean == 0.0
            rows.append(
                f"<tr{' class=us' if here else ''}><th scope=row>{escape(TITLES[group.origin])}"
                f"</th><td>{point.lean:+.1f}{' (as it is)' if here else ''}</td>"
                f"<td>{_rate(point.recall)}</td><td>{_rate(point.alarms)}</td></tr>"
            )
    if not rows:
        return (
            '<section id="curve"><h2>Curve</h2><p>There is no trained opinion: the patterns '
            "serve alone and nothing can be moved.</p></section>"
        )
    drawn = f"<figure>{drawing}</figure>" if drawing else ""
    return (
        '<section id="curve"><h2>Curve</h2><p>All thresholds of the trained opinion are moved '
        "together, by so many log-odds; the patterns stay. The circle is the screen as it is. "
        "The line of messages that it was trained on flatters it.</p>"
        f"{drawn}<details><summary>The curve in figures</summary>"
        '<div class="scroll"><table><thead><tr><th scope=col>messages</th><th scope=col>moved by'
        "</th><th scope=col>recall</th><th scope=col>false alarms</th></tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div></details></section>"
    )


def _precision(groups: Sequence[Group]) -> str:
    heads = "".join(f"<th scope=col>{100 * p:g} % are crises</th>" for p in PREVALENCES)
    out = [
        '<section id="precision"><h2>Precision</h2><p>Of the messages heard, how many are a '
        "crisis? That depends on how rare crises are and on what else is written. Each line "
        "takes the recall of the whole group and the false alarms of one sort of message; the "
        "range takes the worse and the better end of both intervals at once.</p>"
    ]
    for group in groups:
        if not group.overall.recall.total or not group.precision:
            continue
        rows = "".join(
            f"<tr><th scope=row>{escape(row.traffic)}</th><td>{_rate(row.alarms)}</td>"
            + "".join(f"<td>{_estimate(at)}</td>" for at in row.at)
            + "</tr>"
            for row in group.precision
        )
        out.append(
            f"<h3>{escape(TITLES[group.origin])}</h3><div class=scroll><table><thead><tr>"
            f"<th scope=col>other messages</th><th scope=col>false alarms</th>{heads}</tr></thead>"
            f"<tbody>{rows}</tbody></table></div>"
        )
    return "".join([*out, "</section>"])


def _group(group: Group) -> str:
    name = group.origin.value
    out = [
        f'<section id="{name}"><h2>{escape(TITLES[group.origin])}</h2>'
        f'<p class="note">{escape(NOTES[group.origin])}</p>'
    ]
    if group.shared:
        out.append(
            f"<p>{group.shared:,} of these messages are, letter for letter, in our own set too; "
            "their figures are no test.</p>"
        )
    for cut, parts in group.cuts:
        note = {
            "kind": "False alarms: heard as this kind, of all messages that are no crisis.",
            "level": "False alarms: heard at this level, of all messages that are no crisis.",
            "subject": "False alarms: heard as about this person, of all that are no crisis.",
        }.get(cut, "")
        out.append(f"<h3>By {cut}</h3>" + _table(note, cut, parts))
    show = group.origin is Origin.OWN
    out.append(_reasons("Misses", group.misses, show))
    out.append(_reasons("False alarms", group.alarms, show))
    return "".join([*out, "</section>"])


def _reasons(title: str, reasons: Sequence[Reason], show: bool) -> str:
    total = sum(len(reason.outcomes) for reason in reasons)
    out = [f"<h3>{title}: {total:,}</h3>"]
    if show and total:
        out.append('<p class="note">Opening a line shows messages, some of them distressing.</p>')
    for reason in reasons:
        items = (
            "".join(f"<li>{_shown(o)}</li>" for o in reason.outcomes)
            if show
            else "<li>" + ", ".join(f"<code>{_named(o)}</code>" for o in reason.outcomes) + "</li>"
        )
        out.append(
            f"<details><summary>{escape(reason.name)} ({len(reason.outcomes):,})</summary>"
            f"<ul>{items}</ul></details>"
        )
    return "".join(out)


def _named(outcome: Outcome) -> str:
    name = outcome.row.name
    return escape(f"{outcome.file}, {name}" if name.startswith("line ") else name)


def _shown(outcome: Outcome) -> str:
    """A message of our own. Never called for another's."""
    row = outcome.row
    said = " ".join(part for part in (row.kind, row.level, row.subject) if part)
    text = row.text if len(row.text) <= _SHOWN else row.text[:_SHOWN] + "…"
    return f"<code>{escape(row.name)} {escape(said)}</code> <bdi>{escape(text)}</bdi>"


def _speed(made: Figures) -> str:
    figures = latency(made)
    out = [
        '<section id="speed"><h2>Speed and size</h2>'
        f"<p>{figures['messages']:,.0f} messages, one after the other, both opinions asked: median "
        f"<b>{figures['median_us']:,.0f} µs</b>, 99th percentile <b>{figures['p99_us']:,.0f} µs"
        f"</b>, slowest {figures['worst_us']:,.0f} µs of processor time. By the clock on the "
        "wall, with whatever else this machine was doing: median "
        f"{figures['wall_median_us']:,.0f} µs, 99th percentile "
        f"{figures['wall_p99_us']:,.0f} µs.</p>",
        f"<figure>{charts.histogram(made)}</figure>",
    ]
    if made.footprint is not None:
        out.append(
            f"<p>Memory above the bare interpreter: <b>{made.footprint.megabytes:.0f} MB</b>, with "
            f"every pattern compiled. Start to first message: "
            f"{made.footprint.start_seconds:.2f} s. On disk: "
            f"{made.footprint.disk_megabytes:.1f} MB.</p>"
        )
    return "".join([*out, "</section>"])


def _comparison(made: Figures) -> str:
    heads = "".join(f"<th scope=col>{a}<br>{b}</th>" for a, b in _PEER_HEADS)
    rows = "".join(
        [_peer(ours(made), ' class="us"'), *(_peer(row, "") for row in peers())],
    )
    return (
        '<section id="peers"><h2>Beside others</h2><p>Packages that can be installed today, and '
        f"Rasa's default pipeline ({SOURCE}, in percent, on samples of at most 500 rows of each "
        "test). Our line is filled from files of those names, where they were given; they may "
        "be other samples of the same data. The learned package's training posts may overlap with "
        "the natural test. Their times and memory come from another run and are good to "
        'about half.</p><div class="scroll"><table><thead><tr><th scope=col>detector</th>'
        f"{heads}</tr></thead><tbody>{rows}</tbody></table></div></section>"
    )


def _peer(row: PeerRow, attribute: str) -> str:
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in row.cells)
    return f"<tr{attribute}><th scope=row>{escape(row.name)}</th>{cells}</tr>"


def _table(note: str, head: str, parts: Iterable[Tally]) -> str:
    rows = "".join(
        f"<tr><th scope=row>{escape(part.name)}</th><td>{_rate(part.recall)}</td>"
        f"<td>{part.recall.hits:,} / {part.recall.total:,}</td><td>{_rate(part.alarms)}</td>"
        f"<td>{part.alarms.hits:,} / {part.alarms.total:,}</td><td>{_rate(part.right_kind)}</td>"
        "</tr>"
        for part in parts
    )
    caption = f"<caption>{escape(note)}</caption>" if note else ""
    return (
        f'<div class="scroll"><table>{caption}<thead><tr><th scope=col>{escape(head)}</th>'
        "<th scope=col>recall</th><th scope=col>crises heard</th>"
        "<th scope=col>false alarms</th><th scope=col>others heard</th>"
        "<th scope=col>heard as the right kind</th></tr></thead>"
        f"<tbody>{rows}</tbody></table></div>"
    )


def _rate(rate: Rate) -> str:
    if rate.value is None:
        return "–"
    low, high = rate.interval
    return (
        f"{100 * rate.value:.1f}&nbsp;% <span class=range>{100 * low:.1f}–{100 * high:.1f}</span>"
    )


def _estimate(at: Estimate | None) -> str:
    if at is None:
        return "–"
    return (
        f"{100 * at.value:.0f}&nbsp;% "
        f"<span class=range>{100 * at.low:.0f}–{100 * at.high:.0f}</span>"
    )
