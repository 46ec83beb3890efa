"""`python -m bot`: everything an operator does with Lantern, on one command line."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

_KNOWLEDGE = Path(__file__).parent / "knowledge"

_DESCRIPTION = """\
Lantern, a support chatbot for a therapy practice.

It hears crisis language and shows the right hotline, leaves treatment questions to
providers, and answers everything else from the practice's document, or says it does not know.
"""

_EPILOG = """\
examples:
  python -m bot run                        start the chat on http://127.0.0.1:5005/
  python -m bot train                      make the model, if something has changed
  python -m bot import handbook.docx       draft sections from your own document
  python -m bot check                      are settings, document, wordings and hotlines in order?
  echo "I feel unsafe" | python -m bot screen     what does the crisis screen hear?
  echo "what is pain"  | python -m bot route      which reply would a visitor get?
"""

#: Command, the line that --help shows, and the long text. Each is bot/commands/<name>.py, but for
#: those that Python has a use for.
_MODULES = {"import": "draft"}
_COMMANDS = (
    ("run", "start the chat server (trains first, if need be)", ""),
    ("train", "make the model from the document and the data, if it is out of date", ""),
    (
        "check",
        "check settings, document, domain, replies and hotlines",
        "Prints what is wrong and what to do about it. Exit code 1 when something is wrong.",
    ),
    (
        "import",
        "draft sections from your own document (Markdown, Word, HTML, PDF)",
        "Writes one Markdown file of sections and marks with LOOK what reads like advice, a "
        "promise or a number. Nothing in it is said before a person approves it: see "
        "docs/your-document.md. Run it again when the document has changed.",
    ),
    (
        "screen",
        "hold messages against the crisis screen",
        "Reads lines of text, or JSON lines with a 'text', from standard input and writes one "
        "JSON object a line: crisis, kind, level, subject, lang, reason, beside what came in.",
    ),
    (
        "route",
        "show where messages would go and what would be said",
        "Reads as 'screen' does and writes route, sections, facts and replies, from the trained "
        "model, with no server.",
    ),
    (
        "callbacks",
        "list call-back requests; mark one as done, or delete it",
        "Prints names and numbers: run it where nobody looks over your shoulder. Requests that are "
        "done are deleted after the practice's retention_days.",
    ),
    (
        "feedback",
        "show which answers helped, and what the document lacks",
        "Prints how often each section was given and helped, and near which sections questions "
        "were asked that the document does not answer. Counts only.",
    ),
    (
        "report",
        "measure the crisis screen, on one page",
        "Scores our own labelled messages, and any JSON lines with 'text' and 'label' (crisis or "
        "no_crisis; 'id', 'kind', 'level' and 'lang' if there are), and writes one HTML page. "
        "Texts of given files are not shown.",
    ),
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, line, text in _COMMANDS:
        sub = commands.add_parser(name, help=line, description=text or line.capitalize() + ".")
        sub.set_defaults(command=name)
        if name == "run":
            sub.add_argument(
                "--port", type=int, default=None, help="port to serve on (default: PORT, or 5005)"
            )
        if name == "train":
            sub.add_argument(
                "--force", action="store_true", help="train even if nothing has changed"
            )
        if name == "import":
            sub.add_argument("file", type=Path, metavar="FILE", help=".md, .docx, .html or .pdf")
            sub.add_argument(
                "--out", type=Path, default=_KNOWLEDGE, help="folder (default: bot/knowledge)"
            )
            sub.add_argument(
                "--language", choices=("en", "es"), help="the document's (found out if not given)"
            )
        if name == "callbacks":
            sub.add_argument(
                "action", nargs="?", choices=("list", "done", "delete"), default="list"
            )
            sub.add_argument(
                "id", nargs="?", metavar="ID", help="the number at the left of the list"
            )
        if name == "feedback":
            sub.add_argument("--days", type=int, default=30, help="how far back (default: 30)")
        if name == "report":
            sub.add_argument("files", nargs="*", type=Path, metavar="FILE", help="JSON lines")
            sub.add_argument(
                "--out", type=Path, default=None, help="the page (default: results/report.html)"
            )
            sub.add_argument(
                "--json", type=Path, default=None, dest="json_file", help="figures as JSON"
            )
            sub.add_argument(
                "--card", action="store_true", help="renew the tables of docs/model-card.md"
            )
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: the words after ``python -m bot``; those of the process if None.

    Returns:
        the exit code: 0 when all went well, 1 when something is wrong, 2 for a wrong command.
    """
    arguments = _parser().parse_args(argv)
    # Imported only when asked for: `screen` must start at once, `run` needs Rasa.
    module = _MODULES.get(arguments.command, arguments.command)
    command = importlib.import_module(f"bot.commands.{module}")
    try:
        code: int = command.main(arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    return code


if __name__ == "__main__":
    sys.exit(main())
