"""The figures in a few lines of plain text, and as the tables of the model card."""

from __future__ import annotations

from bot.report.figures import PREVALENCES, TITLES, UNTESTED, Figures, latency, only_own
from bot.report.scoring import Rate, Tally

BEGIN = "<!-- figures: written by `python -m bot report --card` -->"
END = "<!-- end of figures -->"


def summary(made: Figures) -> str:
    """What the terminal shows."""
    wide = max((len(p.name) for g in made.groups for p in _files(g.cuts)), default=0) + 2
    wide = max(wide, *(len(title) for title in TITLES.values()))
    out = [f"{'':{wide}}{'recall':>24}{'false alarms':>26}"]
    for group in made.groups:
        out.append(_line(group.overall, wide))
        out.extend(_line(part, wide, "  ") for part in _files(group.cuts))
    if only_own(made):
        out.append(UNTESTED)
    times = latency(made)
    out.append(
        f"median {times['median_us']:,.0f} us, p99 {times['p99_us']:,.0f} us over "
        f"{times['messages']:,.0f} messages (by the wall {times['wall_median_us']:,.0f} and "
        f"{times['wall_p99_us']:,.0f})"
    )
    if made.footprint is not None:
        out[-1] += (
            f"; {made.footprint.megabytes:.0f} MB, starts in {made.footprint.start_seconds:.2f} s"
        )
    return "\n".join(out)


def card_tables(made: Figures) -> str:
    """Markdown tables: every file, then kind, level and language of each group."""
    out = [f"Screen `{made.version}`. Rates in percent, with Wilson 95 % intervals."]
    for group in made.groups:
        out += ["", f"**{TITLES[group.origin]}**"]
        for cut, parts in group.cuts:
            if cut in ("subject", "traffic"):
                continue
            rows = [p for p in parts if p.recall.total or p.alarms.total]
            out += ["", f"| {cut} | recall | false alarms |", "|---|---|---|"]
            out += [f"| {p.name} | {_cell(p.recall)} | {_cell(p.alarms)} |" for p in rows]
            if cut == "file":
                whole = group.overall
                out.append(f"| all together | {_cell(whole.recall)} | {_cell(whole.alarms)} |")
        whole_row = next((r for r in group.precision if r.traffic == "all together"), None)
        if whole_row is not None and group.overall.recall.total:
            shares = ", ".join(
                f"{100 * at.value:.0f} % ({100 * at.low:.0f} to {100 * at.high:.0f}) "
                f"at {100 * p:g} %"
                for p, at in zip(PREVALENCES, whole_row.at, strict=True)
                if at is not None
            )
            if shares:
                out += ["", f"Precision, were so many of all messages a crisis: {shares}."]
    times = latency(made)
    line = f"Time a message: median {times['median_us']:,.0f} µs, p99 {times['p99_us']:,.0f} µs."
    if made.footprint is not None:
        line += f" Memory above the bare interpreter: {made.footprint.megabytes:.0f} MB."
    return "\n".join([*out, "", line])


def refreshed(card: str, made: Figures) -> str:
    """The model card with its tables renewed.

    Raises:
        ValueError: the card has lost one of its two markers.
    """
    head, found, rest = card.partition(BEGIN)
    _, closed, tail = rest.partition(END)
    if not found or not closed:
        raise ValueError(f"put the lines '{BEGIN}' and '{END}' back where the tables belong")
    return f"{head}{BEGIN}\n\n{card_tables(made)}\n\n{END}{tail}"


def _files(cuts: tuple[tuple[str, tuple[Tally, ...]], ...]) -> tuple[Tally, ...]:
    return next((parts for cut, parts in cuts if cut == "file"), ())


def _line(part: Tally, wide: int, indent: str = "") -> str:
    return f"{indent + part.name:{wide}}{_plain(part.recall):>24}{_plain(part.alarms):>26}"


def _plain(rate: Rate) -> str:
    if rate.value is None:
        return "-"
    low, high = rate.interval
    return f"{100 * rate.value:.1f} % ({100 * low:.1f} to {100 * high:.1f})"


def _cell(rate: Rate) -> str:
    return "–" if rate.value is None else f"{_plain(rate)}, {rate.hits:,} of {rate.total:,}"
