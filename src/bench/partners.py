#!/usr/bin/env python3
"""An invented partner book of any size, to be sought in.

partners.py CARDS FILE.csv
"""
import csv
import random
import sys

GIVEN = ["Anna", "Łukasz", "Françoise", "Jürgen", "Σοφία", "Giuseppe", "Aoife", "Søren", "Çağla", "Renée"]
SURNAMES = ["Nowak", "Lefèvre", "Müller", "Παπαδοπούλου", "Rossi", "O'Brien", "Østergaard", "Yılmaz", "Muñoz", "Kovač"]
TOWNS = {"PL": ["Łódź", "Gdańsk", "Wrocław"], "FR": ["Orléans", "Nîmes", "Lyon"], "DE": ["Köln", "Nürnberg", "Ulm"],
         "GR": ["Αθήνα", "Βόλος", "Πάτρα"], "IT": ["Forlì", "Cantù", "Bari"], "DK": ["Tromsø", "Ærø", "Odense"],
         "TR": ["İzmir", "Eskişehir", "Muğla"], "PT": ["Évora", "Guimarães", "Faro"]}
LANGUAGES = ["en", "fr", "de", "es", "it", "pl", "pt", "tr"]
LEVELS = ["infant", "primary", "secondary", "vocational", "special"]
SUBJECTS = ["química", "física", "história", "mathématiques", "música", "géographie", "English", "biología"]
TOPICS = ["agua", "clima", "paz", "ríos", "cuentos", "robótica", "Mittelalter", "migración"]
TEXT = "Buscamos centros para un proyecto de un curso sobre {} con alumnado de {} años; trabajamos en {} y {}."


def some(dice, words, most):
    return "|".join(dice.sample(words, dice.randint(1, most)))


def card(dice, number):
    country = dice.choice(list(TOWNS))
    kind = dice.choice(["teacher"] * 5 + ["school"] * 2 + ["post"] * 2 + ["group"])
    text = TEXT.format(dice.choice(TOPICS), dice.randint(4, 17), dice.choice(LANGUAGES), dice.choice(LANGUAGES))
    person = kind == "teacher"
    name = f"{dice.choice(GIVEN)} {dice.choice(SURNAMES)}" if person else f"{dice.choice(SUBJECTS)} {dice.choice(TOPICS)}"
    return [f"C{number}", kind, f"{name} {number}", f"Szkoła nr {dice.randint(1, 999)}" if person else "", country,
            dice.choice(TOWNS[country]), some(dice, LANGUAGES, 3), some(dice, LEVELS, 2), some(dice, SUBJECTS, 3),
            some(dice, TOPICS, 3), f"c{number}@example.org", f"https://example.org/{number}",
            dice.choice(["open", "open", "closed"]), "", "", "", "C0" if kind == "post" else "", text, "2026-10-01"]


def main(cards, file):
    dice = random.Random(7)
    first = ["C0", "school", "Zespół Szkół 0", "", "PL", "Łódź"] + [""] * 6 + ["open"] + [""] * 5 + ["2026-10-01"]
    with open(file, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("partner,kind,name,organisation,country,town,languages,levels,subjects,topics,email,web,state,"
                         "from,until,seeks,author,text,added_on").split(","))
        writer.writerow(first)
        writer.writerows(card(dice, number) for number in range(1, cards))


main(int(sys.argv[1]), sys.argv[2])
