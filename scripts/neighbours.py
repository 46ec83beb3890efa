"""Writes the neighbours of the lexicon: words that only look like a misspelt word of it.

    .venv/bin/python scripts/neighbours.py [--check]

"hill" is one letter from "kill" and must be left alone. The words are those of the lemma tables of
spacy-lookups-data (MIT licence) that its frequency tables call common; only those within one typing
error of a word of the lexicon are kept. With --check nothing is written and the exit code tells whether the files are up to date.
"""

from __future__ import annotations

import gzip
import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.safety.canon import read_table  # noqa: E402
from bot.safety.normalise import Speller, plain  # noqa: E402
from bot.safety.screen import Screen  # noqa: E402

#: Log-probability from which a word counts as common (the first 30,000 or so).
_COMMON = -14.0
#: Everyday words that the lemma tables leave out.
_MORE = """
hey hi yo yes ok okay lol omg nah yep yup bro dude mate cos coz cuz tho thru gonna wanna dont cant wont
pill bill hill fill will mill till sill gill dill ill kilt kiln did die dies died diet dice dip dig dim
hurt hunt hut hurl cut cute cuts cub cup gut but put nut out pot put gun gum gut fun run sun bun rob rope
rose role hope nope dope pope end and send bend lend mend tend fend wend vend dead deed deal dear deaf
head read lead bead live like love line life wife fine five lift left
abrirle abrirlo acabarse acercarme acercarte acostarse acostarte adicion afan ahogarse alejarse
alejarte alicia all alli amarla amarlo amarme amarte asentarse ayudarle ayudarlos bajarme
besarla bla caerle camilo canada caos carles carlo casarme celu ceo cerrarse colarse com congo
conocerlas conocerle conocerlo conocernos conocerse consiguiendo contarme convivir cortarle cruz
cualquiera cuan cuidarla cuidarse cuidarte dale dame dani darla darles darlo darte decime
decirles decirlo decirme decirse decirte dejarla dejarlas dejarle dejarles dejarnos dejarse
dejarte despedirse despertarse despertarte dic diciendole diciendoles diciendote diego dra
echarle echarse echarte encontrarla encontrarlo encontrarse encontrarte escaparse escribirlo
escribirse espana est estacion estarse estrellarse eva fijarse fugarse funcion google guay
haberlas haberle haberles haberlo habernos haberse haberte hacerla hacerlas hacernos hacerte
haciendole haciendoles haciendolos haciendonos haciendose haciendote haha here hola hundirse iii
imaginarse jaja jeje juntarse lanzarse levantarte llamarla llevarla llevarle llevarse llevarte
luego madame mame mandarlo mandarte mantenerse mantenerte marcharse mario marte martes matarnos
mateo mega memoria mencion mentirme meterle meterte metiendose mir mirandolo mirandome mirarla
mirarlo mirarme mirarse mordi morirte muchisima muchisimos negarle negarme negarse nico olivia
olvidarme olvidarse olvidarte pagarle pagarles pagarme pagarse pala pararme paris parla pasarla
pasarle pasarse pasarte pedirles pedirlo pedirme pedirte pedro pegarte peli pelis peru pibes
ponerla ponerles ponerlo ponerse ponerte poniendome pos preocuparme pues quedarse quedarte
quejarme quemarse queres quitandole quitarles quitarte reaccion recepcion rendirle rendirse
rendirte retirarse retirarte reunirse sacarle sacarse sacarte sacrificarse salirse sao sara
seguirla seguirle seguirme seguirse seguirte sentarse sentarte sentirse sentirte sep separarse
serbia serle serlo sesenta sintiendose sra suicidal tenerle tenerse tenerte tenes terminarla
tesis texas the tirarle tirarte tocarla tocarse tocarte tomarla tomarle tomarlo tomarse tomarte
tos tragarse trans tratarla vengarse verlas verles verlos verte vestirse vivirlo volverme
volverse volverte
""".split()


def main() -> int:
    """Write or check the two files."""
    words = set(_MORE)
    for lang in ("en", "es"):
        words |= _table(lang)
    stale = 0
    for lexicon in Screen.load().lexicons:
        path = ROOT / "bot" / "safety" / "lexicon" / lexicon.lang / "neighbours.txt"
        # Short forms are misspelt, too: "odd" is no slip of "oded".
        known = lexicon.vocabulary | read_table(path.parent / "short_forms.txt").keys()
        speller = Speller(frozenset(w for w in known if w.isalpha()), ())
        near = sorted(w for w in words if w not in lexicon.vocabulary and speller.fix(w) != w)
        text = "\n".join(near) + "\n"
        if "--check" in sys.argv:
            stale += path.read_text(encoding="utf-8") != text
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{lexicon.lang}: {len(near)} of {len(words)} words")
    if stale:
        print("the lexicon has changed: run scripts/neighbours.py")
    return 1 if stale else 0


def _table(lang: str) -> set[str]:
    """Common words of a language."""
    lemmas = _read(f"{lang}_lemma_lookup")
    known = {*lemmas, *lemmas.values()}
    words = (w for w, p in _read(f"{lang}_lexeme_prob").items() if p >= _COMMON and w in known)
    plain_words = {plain(w).strip() for w in words}
    return {w for w in plain_words if w.isalpha() and 3 <= len(w) <= 14}


def _read(name: str) -> dict[str, Any]:
    spec = find_spec("spacy_lookups_data")
    assert spec is not None
    assert spec.origin is not None
    path = Path(spec.origin).parent / "data" / f"{name}.json.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        table: dict[str, Any] = json.load(file)
    return table


if __name__ == "__main__":
    sys.exit(main())
