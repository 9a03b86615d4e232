#!/usr/bin/env python3
"""An invented year of any size, quickly: most of it eligible, a tenth missing something. For measuring, not for rules.

bulk.py TEACHERS PROJECTS FOLDER
"""
import csv
import os
import random
import sys

PROVINCES = {"05": "Ávila", "09": "Burgos", "24": "León", "34": "Palencia", "37": "Salamanca", "40": "Segovia",
             "42": "Soria", "47": "Valladolid", "49": "Zamora"}
GIVEN = ["María", "Íñigo", "Begoña", "José Luis", "Ana", "Étienne", "Lucía", "Álvaro", "Nuria", "Óscar"]
SURNAMES = ["Núñez", "Güell", "García", "Larrañaga", "Ibáñez", "D’Ors", "Peña", "López", "Muñoz", "Sáez", "Çelik"]
TITLES = ["Puentes de palabras", "Μύθοι και θρύλοι", "Cuentos de ida y vuelta", "L'été à l'école", "Łódź – León"]
PARTNERS = ["FR:Lycée Jean Moulin", "IT:Liceo Galilei", "PL:Szkoła Podstawowa nr 5", "PT:Agrupamento de Évora"]
KINDS = [("year", "2025-09-15", "2026-05-29", "4"), ("four-month", "2025-10-01", "2026-01-20", ""),
         ("three-month", "2026-01-12", "2026-03-27", "")]


def nif(number):
    return f"{number:08d}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"


def write(folder, name, header, rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)


def main(teachers, projects, folder):
    dice = random.Random(7)
    os.makedirs(folder, exist_ok=True)
    count = max(9, min(1500, teachers // 12))
    provinces = list(PROVINCES)
    schools = [f"{provinces[n % 9]}{n:06d}" for n in range(1, count + 1)]
    staff = {school: [] for school in schools}
    people = [nif(n) for n in dice.sample(range(10_000_000, 99_000_000), teachers)]
    for person in people:
        staff[dice.choice(schools)].append(person)
    schools = [school for school in schools if staff[school]]
    write(folder, "schools.csv", "code,name,ownership,province",
          ((code, "CEIP Número " + code, "public", PROVINCES[code[:2]]) for code in schools))
    home = {person: school for school in schools for person in staff[school]}
    write(folder, "teachers.csv", "nif,given_name,surname1,surname2,school,registered_on",
          ((person, dice.choice(GIVEN), dice.choice(SURNAMES), dice.choice(SURNAMES), home[person], "2025-09-10")
           for person in people))
    write(folder, "teacher-consents.csv", "school,teacher,decision,decided_on",
          ((home[person], person, "granted", "2025-09-20") for person in people))
    codes = [f"P{n}" for n in dice.sample(range(10 ** 6, 10 ** 7), projects)]
    plans = [(code, dice.choice(schools), dice.choice(KINDS)) for code in codes]
    write(folder, "projects.csv",
          "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers,suitability,checked_on",
          ((code, school, "2025", dice.choice(TITLES), "new", kind[0], kind[1], kind[2], dice.choice(PARTNERS),
            "|".join(dice.sample(staff[school], min(len(staff[school]), dice.choice([1, 2, 2, 3])))),
            "suitable", "2025-10-10") for code, school, kind in plans))
    write(folder, "later-consents.csv", "school,project,decision,decided_on",
          ((school, code, "granted", "2025-10-20") for code, school, _ in plans))
    write(folder, "reports.csv", "project,type,submitted_on",
          ((code, kind, day) for code, _, _ in plans
           for kind, day in (("project", "2025-10-05"), ("follow-up", "2026-02-10"), ("final", "2026-06-01"))
           if kind != "final" or dice.random() > .1))
    write(folder, "evaluations.csv", "project,outcome,credits,evaluated_on,evaluator,reason",
          ((code, "positive", kind[3] or "2", "2026-06-10", "Asesora Ejemplo", "Cumple los objetivos")
           for code, _, kind in plans))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
