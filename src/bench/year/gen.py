#!/usr/bin/env python3
"""Deterministic generator of an invented academic year 2025/2026 for `cfie`.

gen.py --seed S --teachers N --projects M --out DIR [--plain] [--probe]

Writes, to be imported in this order:
  schools.csv teachers.csv teacher-consents.csv projects.csv later-consents.csv reports.csv evaluations.csv
and hand-expected.json: results typed BY HAND beside each scenario (never computed), to check oracle.py.
--plain : every file comma, UTF-8, LF (default: delimiters, BOM, line ends and one Windows-1252 file are varied)
--probe : adds the inputs that are valid in our reading, though not certain
"""
import argparse, csv, datetime as dt, json, os, random, string

D = dt.date
LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
DEFAULT_CFIE = {"05": "avila", "09": "burgos", "24": "leon", "34": "palencia", "37": "salamanca",
                "40": "segovia", "42": "soria", "47": "valladolid", "49": "zamora"}
PROV = {"05": ("ÁVILA", ["Ávila", "Arévalo", "La Adrada"]), "09": ("BURGOS", ["Burgos", "Aranda de Duero", "Briviesca"]),
        "24": ("LEÓN", ["León", "Astorga", "La Bañeza"]), "34": ("PALENCIA", ["Palencia", "Guardo"]),
        "37": ("SALAMANCA", ["Salamanca", "Béjar"]), "40": ("SEGOVIA", ["Segovia", "Cuéllar"]),
        "42": ("SORIA", ["Soria", "Almazán"]), "47": ("VALLADOLID", ["Valladolid", "Íscar", "Peñafiel"]),
        "49": ("ZAMORA", ["Zamora", "Toro"])}
SECOND_CFIE = {"09": "miranda-de-ebro", "24": "ponferrada", "37": "ciudad-rodrigo", "49": "benavente"}
SECOND_TOWN = {"09": "Miranda de Ebro", "24": "Ponferrada", "37": "Ciudad Rodrigo", "49": "Benavente"}
FULL = ["AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT",
        "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "SE", "IS", "NO", "TR", "MK", "RS"]
PLUS = ["UA", "GE", "MD", "AM"]
OUTSIDE = ["US", "GB", "BR", "JP", "CA", "MX", "AU", "AR"]
PNAMES = ["Lycée Émile Zola", "Liceo «Galileo Galilei», sez. B", "Scuola \"Rodari\"", "Γυμνάσιο Χανίων",
          "Schule am Fluß; Haus 2", "Szkoła Podstawowa nr 5 w Łodzi", "Agrupamento de Escolas, Évora",
          "Osnovna šola Ljubljana", "Şehit Ömer Ortaokulu", "St Patrick's N.S.", "Collège d'Argenteuil"]
TITLES = ["Ríos de Europa", "El agua, fuente de vida; «ríos», mares y \"lagos\"", "Η ζωή στην πόλη μας",
          "Μύθοι & leyendas: de Zamora a Χανιά", "O'clock: what time is it, Europe?", "¿Quién soy yo? ¡Ñandú!",
          "STEAM – robots; drones, \"maths\"", "L'été à l'école", "Łódź–Ávila", "-30 % de plástico",
          "@escuela: redes", "=iguales", "Čeština a španělština", "Un título largo que no acaba, y sigue, y sigue: "
          "la vuelta al mundo de los niños y las niñas de quinto de primaria en ochenta (80) días; parte \"2\"", "100 %"]
SUR = ["García", "Garcia", "García-Gil", "Garzón", "Núñez", "Nuñez", "Nunez", "Ñíguez", "Nzang", "Nogal", "Zúñiga", "Zurita",
       "de la Fuente", "De la Fuente", "Delafuente", "del Río", "Delrío", "de los Ángeles", "San Juan", "Sanjuan", "San-Juan",
       "O'Donnell", "D’Ors", "Dors", "Álvarez", "Alvarez", "Alba", "Muñoz", "Munoz", "Muñiz", "Peña", "Pena", "Pérez",
       "Perez", "Llorente", "Lozano", "Luis", "Chacón", "Cuesta", "Cid", "Schmidt", "Van der Berg", "Büchner", "Buchner",
       "Gómez", "Gomes", "Ibáñez", "Ibanez", "Yáñez", "Çelik", "Hernández", "Sánchez", "Martín", "Martin", "Martínez", "Ruiz",
       "Sáez", "Saez", "Ortega y Gasset", "Arias-Ñ", "Úbeda", "Ubeda", "Espeso", "Œuvrard", "Łukasz"]
GIVEN = ["María", "Maria", "María José", "Maria Jose", "Mª Ángeles", "M.ª del Carmen", "José-Luis", "José Luis", "Iñaki",
         "Íñigo", "Inigo", "Àngels", "Ángel", "Angel", "Zoë", "Ana", "Begoña", "Óscar", "Oscar", "Noelia", "Ñusta", "Luis",
         "Jean-Pierre", "Úrsula", "Raquel", "Rubén", "Sofía", "Tomás"]
ADVISORS = ["Purificación Asesora Uno", "Leovigildo Asesor Dos", "Hermógenes Núñez-Asesor"]
YEARFORMS = ["2025/2026", "2025-2026", "2025-26", "2025"]


class Gen:
    def __init__(s, seed, n, m, probe):
        s.r = random.Random(seed)
        s.n, s.m, s.probe = n, m, probe
        s.schools, s.people, s.regs = {}, {}, {}          # regs[(nif,school)] = {pre:[(d,dec)], later:[...]}
        s.projects, s.cons, s.reports, s.evals = {}, [], [], []
        s.codes_lower, s.nifs = set(), set()
        s.hand, s.numbers = {}, []
        s.advisor_nifs = [s.newnif() for _ in range(4)]

    # ---- identities
    def newnif(s, kind=None, number=None):
        while True:
            kind_ = kind or s.r.choices(["D", "X", "Y", "Z"], [88, 6, 4, 2])[0]
            if kind_ == "D":
                num = number if number is not None else (s.r.randrange(100, 9999999) if s.r.random() < .06 else s.r.randrange(10000000, 99999999))
                nif = "%08d" % num + LETTERS[num % 23]
            else:
                num = number if number is not None else s.r.randrange(0, 9999999)
                full = int({"X": "0", "Y": "1", "Z": "2"}[kind_] + "%07d" % num)
                nif = kind_ + "%07d" % num + LETTERS[full % 23]
            if nif not in s.nifs:
                s.nifs.add(nif)
                return nif

    def raw(s, nif):
        """the same NIF, typed in other ways that reading 17 normalises"""
        x = s.r.random()
        if x < .70: return nif
        if x < .76: return nif.lower()
        if x < .82: return nif[:-1] + "-" + nif[-1]
        if x < .87 and nif[0].isdigit(): return "%s.%s.%s-%s" % (nif[:2], nif[2:5], nif[5:8], nif[8])
        if x < .87: return nif[0] + "-" + nif[1:-1] + "-" + nif[-1]
        if x < .92: return nif[:-1] + " " + nif[-1].lower()
        if x < .97 and nif[0] == "0" and (s.probe or nif[1] != "0"):
            return nif.lstrip("0") if len(nif.lstrip("0")) > 1 else nif   # left-pad
        return nif

    def school(s, prov, own="public", sub="", cfie="", town=None, status="active", name=None, code=None):
        while code is None or code in s.schools:
            code = prov + "%06d" % s.r.randrange(1, 20000)
        town = town or s.r.choice(PROV[prov][1])
        kind = s.r.choice(["CEIP", "IES", "CRA", "CEPA"]) if own == "public" else "COLEGIO"
        name = name or s.r.choice(["%s Niño Jesús", "%s \"La Inmaculada\", S.L.", "%s Virgen de la Peña; anexo", "%s San José – n.º 2",
                                   "%s Los Ángeles", "%s O’Higgins", "%s d'Ors", "%s Río Órbigo", "%s Doña Urraca"]) % kind
        loc = town.upper() + (" (LA)" if town.startswith("La ") else "")
        s.schools[code] = dict(code=code, name=name, type=kind, ownership=own, subsidised=sub, locality=loc, municipality=town,
                               province=PROV[prov][0], email=s.r.choice(["", code + "@educa.jcyl.es"]), phone=s.r.choice(["", "980123456"]),
                               cfie=cfie, year=s.r.choice(YEARFORMS), status=status)
        return code

    def teacher(s, *schools, name=None, nif=None, pre=None, later=None, consent=True):
        nif = nif or s.newnif()
        s.nifs.add(nif)
        if name is None:
            name = (s.r.choice(GIVEN), s.r.choice(SUR), s.r.choice(SUR) if s.r.random() < .88 else "")
        s.people[nif] = dict(name=name, email=s.r.choice(["", nif.lower() + "@educa.jcyl.es"]))
        for sc in schools:
            s.register(nif, sc, pre, later, consent)
        return nif

    def register(s, nif, school, pre=None, later=None, consent=True):
        if pre is None:
            pre = [(D(2025, 9, 5) + dt.timedelta(s.r.randrange(0, 50)), "granted")] if consent else []
        s.regs[(nif, school)] = dict(pre=list(pre), later=list(later or []))

    def code(s, code=None):
        while code is None:
            c = s.r.choice(["ET-%d", "et.%d", "P_%d", "%d", "zz-%d", "Ab%d-x", "q%d", "Z.%d_"]) % s.r.randrange(1, 99999)
            if c.lower() not in s.codes_lower: code = c
        if not s.probe: assert code.lower() not in s.codes_lower, code
        s.codes_lower.add(code.lower())
        return code

    def project(s, school, teachers, dur="year", days=None, starts=None, credits="4", ev="2026-06-10", evals=None, partners="FR",
                suit="suitable", consent="granted", docs=("project", "follow-up", "final"), code=None, title=None, kind=None,
                year=None, register=True):
        """evals: list of (teacher or None, outcome, credits, date); default one general positive. consent: name of a history."""
        code = s.code(code)
        if starts is None:
            starts = {"year": D(2025, 10, 1), "four-month": D(2025, 10, 6), "three-month": D(2026, 1, 12)}[dur]
        if days is None:
            days = {"year": 240, "four-month": 120, "three-month": 90}[dur]
        plist = []
        names = s.r.sample(PNAMES, len(partners.split("|")))
        for nm, p in zip(names, partners.split("|")):
            if ":" in p: nm = p.split(":", 1)[1]
            plist.append(p[:2] + ":" + nm)
        for t in teachers: assert (t, school) in s.regs, (t, school)
        s.projects[code] = dict(project=code, school=school, year=year or s.r.choice(YEARFORMS), title=title or s.r.choice(TITLES),
                                kind=kind or s.r.choice(["new", "annexed"]), duration=dur, starts_on=starts.isoformat(),
                                ends_on=(starts + dt.timedelta(days - 1)).isoformat(), partners="|".join(plist), teachers=list(teachers),
                                twinspace=s.r.choice(["", "https://twinspace.etwinning.net/%d/home" % (100000 + 7 * len(s.projects))]),
                                suitability=suit, checked_on="2025-10-15" if suit else "",
                                reason="Sin programación; falta calendario, y objetivos" if suit == "unsuitable" else "")
        for d, dec in CONSENT[consent]:
            s.cons.append(dict(school=school, teacher="", project=code, decision=dec, decided_on=d))
        for t in docs:
            d = {"project": "2025-10-20", "follow-up": "2026-02-10", "final": s.r.choice(["2026-06-01", "2026-06-30", "2026-05-28"])}[t]
            if s.r.random() < .05: d = "2026-01-07"      # unordered documents are recorded as they come
            s.reports.append(dict(project=code, type=t, submitted_on=d,
                                  file=s.r.choice(["", "%s.pdf" % t, "Memoria final, versión \"2\"; ñ.pdf"])))
        if evals is None:
            evals = [(None, "positive", ("" if dur != "year" else credits), ev)]
        for t, out, cr, d in evals:
            evr = s.r.choice(ADVISORS + [s.raw(x) for x in s.advisor_nifs])
            if s.r.random() < .04:                       # a teacher who is not in this project may evaluate it
                other = s.r.choice(sorted(s.people))
                if other not in teachers: evr = other
            s.evals.append(dict(project=code, teacher=t or "", outcome=out, credits=cr, evaluated_on=d, evaluator=evr,
                                reason="Cumple los objetivos; difusión, impacto y \"evidencias\"" if out == "positive" else "Memoria incompleta"))
        return code

    def expect(s, scenario, code, nif, proposed, granted, outcome, unmet=""):
        s.hand.setdefault(scenario, []).append(dict(project=code, nif=nif, proposed=proposed, granted=granted, outcome=outcome,
                                                    unmet=unmet.split()))


G_, R_ = "granted", "refused"
CONSENT = {  # (date, decision); rows are shuffled, so the order in the file is not the order in time
    "granted": [("2025-10-10", G_)], "missing": [], "refused": [("2025-10-10", R_)],
    "withdrawn": [("2025-10-10", G_), ("2026-03-02", R_)],
    "regranted": [("2025-10-10", G_), ("2026-03-02", R_), ("2026-04-15", G_)],
    "refused-then-granted": [("2025-10-10", R_), ("2025-11-03", G_)],
    "withdrawn-after-date": [("2025-10-10", G_), ("2026-07-01", R_)],
    "granted-after-date": [("2026-07-01", G_)],
    "regranted-after-date": [("2025-10-10", G_), ("2026-05-04", R_), ("2026-07-01", G_)],
    "withdrawn-on-date": [("2025-10-10", G_), ("2026-06-30", R_)],
    "granted-on-date": [("2025-10-10", R_), ("2026-06-30", G_)],
    "granted-twice": [("2025-10-10", G_), ("2026-01-20", G_)],
}
REG_PRE = {"plain": [(D(2025, 9, 15), G_)], "refused-first": [(D(2025, 9, 10), R_), (D(2025, 9, 22), G_)],
           "thrice": [(D(2025, 9, 8), G_), (D(2025, 9, 20), R_), (D(2025, 10, 2), G_)]}
REG_LATER = {"none": [], "withdrawn": [(D(2026, 2, 3), R_)], "regranted": [(D(2026, 2, 3), R_), (D(2026, 3, 9), G_)],
             "backdated": [(D(2025, 9, 1), R_)], "after-date": [(D(2026, 7, 1), R_)], "on-date": [(D(2026, 6, 30), R_)],
             "regranted-after": [(D(2026, 2, 3), R_), (D(2026, 7, 1), G_)], "regranted-on": [(D(2026, 2, 3), R_), (D(2026, 6, 30), G_)]}
DOCKEY = {"project": "PROJECT_SUBMITTED", "follow-up": "FOLLOW_UP_SUBMITTED", "final": "FINAL_SUBMITTED"}


def scenarios(g):
    """Every rule at its edges. The last argument of expect() is typed by hand from the procedure."""
    OK, CAP, NO = "CERTIFIED", "AT_CAP", "NOT_ELIGIBLE"
    za1, za2 = g.school("49"), g.school("49", sub="no")
    ben = g.school("49", cfie="benavente", town="Benavente")
    zax = g.school("49", cfie="zamora", town="Benavente")         # the school beats the municipality
    bu1, mir = g.school("09"), g.school("09", cfie="miranda-de-ebro")
    va1 = g.school("47", sub="yes")
    vax = g.school("47", cfie="zamora")                           # area is not province
    av1, av2, av3 = g.school("05", "private", "yes"), g.school("05", "private", "no"), g.school("05", "private", "")
    le1, pon = g.school("24"), g.school("24", cfie="ponferrada", town="Ponferrada")
    sa1, pa1, sg1, so1 = g.school("37"), g.school("34"), g.school("40"), g.school("42")
    g.school("37", status="closed"); g.school("40", status="closed")
    g.base = [za1, za2, ben, zax, bu1, mir, va1, vax, av1, av2, av3, le1, pon, sa1, pa1, sg1, so1]

    # --- duration, both days counted
    t = g.teacher(za1)
    for days, ok in ((59, 0), (60, 1), (119, 1), (120, 0)):
        c = g.project(za1, [t], "three-month", days, ev="2026-06-0%d" % (1 + ok))
        g.expect("three-month %d days" % days, c, t, 2, 2 if ok else 0, OK if ok else NO, "" if ok else "DURATION_PLAUSIBLE")
    t = g.teacher(za2)
    for days, ok in ((89, 0), (90, 1), (150, 1), (151, 0)):
        c = g.project(za2, [t], "four-month", days)
        g.expect("four-month %d days" % days, c, t, 2, 2 if ok else 0, OK if ok else NO, "" if ok else "DURATION_PLAUSIBLE")
    t = g.teacher(za1)
    for days, ok in ((209, 0), (210, 1), (366, 1), (367, 0)):
        c = g.project(za1, [t], "year", days, starts=D(2025, 9, 1), credits="0.5")
        g.expect("year %d days" % days, c, t, .5, .5 if ok else 0, OK if ok else NO, "" if ok else "DURATION_PLAUSIBLE")
    c = g.project(za1, [t], "year", 366, starts=D(2026, 8, 31), credits="0,5")
    g.expect("starts on the last day of the year", c, t, .5, .5, OK)

    # --- documents: every subset
    t = g.teacher(le1)
    for mask in range(8):
        docs = [d for i, d in enumerate(("project", "follow-up", "final")) if mask >> i & 1]
        c = g.project(le1, [t], credits="0.5", docs=docs)
        g.expect("documents %s" % docs, c, t, .5, .5 if mask == 7 else 0, OK if mask == 7 else NO,
                 " ".join(k for d, k in DOCKEY.items() if d not in docs))

    # --- partners
    t = g.teacher(sa1)
    for p, ok in (("FR", 1), ("ES", 0), ("ES|ES", 0), ("US", 0), ("GB", 0), ("US|GB", 0), ("ES|US", 0), ("UA", 1), ("GE", 1), ("MD", 1),
                  ("ES|UA", 1), ("US|IT", 1), ("ES|GB|GR", 1)):
        c = g.project(sa1, [t], credits="0.5", partners=p)
        g.expect("partners %s" % p, c, t, .5, .5 if ok else 0, OK if ok else NO, "" if ok else "PARTNER_ABROAD")

    # --- suitability
    t = g.teacher(pa1)
    for su, ok in (("suitable", 1), ("unsuitable", 0), ("", 0)):
        c = g.project(pa1, [t], credits="1.0", suit=su)
        g.expect("suitability '%s'" % su, c, t, 1, 1 if ok else 0, OK if ok else NO, "" if ok else "PROJECT_SUITABLE")

    # --- consent to the project
    t = g.teacher(sg1)
    met = {"granted", "regranted", "refused-then-granted", "withdrawn-after-date", "granted-on-date", "granted-twice"}
    for h in CONSENT:
        c = g.project(sg1, [t], credits="0.5", consent=h)
        ok = h in met
        g.expect("project consent %s" % h, c, t, .5, .5 if ok else 0, OK if ok else NO, "" if ok else "PROJECT_CONSENTED")

    # --- registration consent
    met = {"none", "regranted", "backdated", "after-date", "regranted-on"}
    for h in REG_LATER:
        t = g.teacher(so1, pre=REG_PRE["plain"], later=REG_LATER[h])
        ok = h in met
        c = g.project(so1, [t], credits="1.5")
        g.expect("registration later %s" % h, c, t, 1.5, 1.5 if ok else 0, OK if ok else NO, "" if ok else "REGISTRATION_CONSENTED")
    for h in ("refused-first", "thrice"):
        t = g.teacher(so1, pre=REG_PRE[h])
        c = g.project(so1, [t], credits="1.5")
        g.expect("registration before %s" % h, c, t, 1.5, 1.5, OK)
    # refused at one school only; the freed credits go to the other school
    t = g.teacher(so1, pre=REG_PRE["plain"], later=REG_LATER["withdrawn"]); g.register(t, va1)
    c1 = g.project(so1, [t], credits="4", ev="2026-05-20"); c2 = g.project(va1, [t], credits="3", ev="2026-06-20")
    g.expect("withdrawn at one school", c1, t, 4, 0, NO, "REGISTRATION_CONSENTED")
    g.expect("withdrawn at one school", c2, t, 3, 3, OK)

    # --- funding
    t = g.teacher(av1); [g.register(t, x) for x in (av2, av3, za2)]
    for sc, ok, nm in ((av1, 1, "subsidised"), (av2, 0, "private"), (av3, 0, "unknown"), (za2, 1, "public")):
        c = g.project(sc, [t], credits="1", ev="2026-06-1%d" % ok)
        g.expect("school %s" % nm, c, t, 1, 1 if ok else 0, OK if ok else NO, "" if ok else "SCHOOL_PUBLICLY_FUNDED")

    # --- evaluations
    a, b, d = g.teacher(bu1), g.teacher(bu1), g.teacher(bu1)
    c = g.project(bu1, [a, b, d], evals=[(None, "positive", "4", "2026-06-01"), (a, "positive", "1.5", "2026-05-20"), (b, "negative", "", "2026-06-20")])
    g.expect("individual over general positive", c, a, 1.5, 1.5, OK)
    g.expect("individual over general positive", c, b, 0, 0, NO, "EVALUATED_POSITIVELY")
    g.expect("individual over general positive", c, d, 4, 4, OK)
    a, b, d = g.teacher(bu1), g.teacher(bu1), g.teacher(bu1)
    c = g.project(bu1, [a, b, d], evals=[(None, "negative", "", "2026-06-20"), (a, "positive", "2,5", "2026-05-20"), (b, "negative", "", "2026-05-20")])
    g.expect("individual over general negative", c, a, 2.5, 2.5, OK)
    g.expect("individual over general negative", c, b, 0, 0, NO, "EVALUATED_POSITIVELY")
    g.expect("individual over general negative", c, d, 0, 0, NO, "EVALUATED_POSITIVELY")
    c = g.project(bu1, [a, b], dur="four-month", evals=[(a, "positive", "", "2026-02-20")])
    g.expect("individual only (2.5 by May, 2 by February -> 2 + cut)", c, a, 2, 2, OK)
    g.hand["individual over general negative"][0].update(granted=2)
    g.expect("individual only", c, b, 0, 0, NO, "EVALUATED EVALUATED_POSITIVELY")
    c = g.project(bu1, [b], evals=[])
    g.expect("no evaluation", c, b, 0, 0, NO, "EVALUATED EVALUATED_POSITIVELY")

    # --- everything wrong at once
    t = g.teacher(av2, pre=REG_PRE["plain"], later=REG_LATER["withdrawn"])
    c = g.project(av2, [t], "year", 5, evals=[], partners="ES", suit="unsuitable", consent="refused", docs=())
    g.expect("all eleven unmet", c, t, 0, 0, NO, "REGISTRATION_CONSENTED SCHOOL_PUBLICLY_FUNDED PROJECT_SUITABLE PROJECT_CONSENTED PARTNER_ABROAD "
             "DURATION_PLAUSIBLE PROJECT_SUBMITTED FOLLOW_UP_SUBMITTED FINAL_SUBMITTED EVALUATED EVALUATED_POSITIVELY")
    c = g.project(av2, [t], "three-month", 5, evals=[(None, "positive", "2", "2026-06-30")], partners="US", suit="", consent="missing", docs=())
    g.expect("nine unmet, evaluated", c, t, 2, 0, NO, "REGISTRATION_CONSENTED SCHOOL_PUBLICLY_FUNDED PROJECT_SUITABLE PROJECT_CONSENTED PARTNER_ABROAD "
             "DURATION_PLAUSIBLE PROJECT_SUBMITTED FOLLOW_UP_SUBMITTED FINAL_SUBMITTED")

    # --- the cap
    t = g.teacher(va1)
    c1 = g.project(va1, [t], credits="4", ev="2026-06-01"); c2 = g.project(va1, [t], dur="three-month", ev="2026-06-02")
    c3 = g.project(va1, [t], credits="0.5", ev="2026-06-03")
    g.expect("cap 4+2+0.5", c1, t, 4, 4, OK); g.expect("cap 4+2+0.5", c2, t, 2, 0, CAP); g.expect("cap 4+2+0.5", c3, t, .5, 0, CAP)
    t = g.teacher(va1)
    cs = [g.project(va1, [t], dur=d, evals=[(None, "positive", cr, e)]) for d, cr, e in
          (("three-month", "", "2026-06-09"), ("four-month", "2", "2026-06-01"), ("four-month", "2.0", "2026-06-08"))]
    for c, gr in zip(cs, (0, 2, 2)): g.expect("cap 2+2+2", c, t, 2, gr, OK if gr else CAP)
    t = g.teacher(va1)
    c2 = g.project(va1, [t], dur="four-month", ev="2026-06-11"); c1 = g.project(va1, [t], credits="3,5", ev="2026-06-10")
    g.expect("cap 3.5+2 -> 0.5", c1, t, 3.5, 3.5, OK); g.expect("cap 3.5+2 -> 0.5", c2, t, 2, .5, OK)
    t = g.teacher(va1)
    for cr, gr, e in (("1.5", 1.5, "03"), ("1.5", 1, "05"), ("1.5", 1.5, "04"), ("0.5", 0, "06")):
        c = g.project(va1, [t], credits=cr, ev="2026-06-" + e)
        g.expect("cap 1.5+1.5+1.5+0.5", c, t, float(cr), gr, OK if gr else CAP)
    # ties on the date: project code by code point.  '-' < '.' < '0' < 'Z' < '_' < 'a'; a prefix comes first
    t = g.teacher(va1)
    for c, gr in (("TIEa9", 0), ("TIE_3", 0), ("TIEZ9", .5), ("TIE0", .5), ("TIE.", 1), ("TIE-", 1), ("TIE", 1)):
        g.project(va1, [t], credits="1" if gr != .5 else "0.5", ev="2026-06-15", code=c)
        g.expect("ties by code point", c, t, .5 if gr == .5 else 1, gr, OK if gr else CAP)
    t = g.teacher(va1)
    g.project(va1, [t], credits="3", ev="2026-06-15", code="bTie"); g.project(va1, [t], credits="2", ev="2026-06-15", code="BTie2")
    g.project(va1, [t], credits="1", ev="2026-06-15", code="a10Tie"); g.project(va1, [t], credits="1", ev="2026-06-15", code="a9Tie")
    for c, p, gr in (("BTie2", 2, 2), ("a10Tie", 1, 1), ("a9Tie", 1, 1), ("bTie", 3, 0)): g.expect("ties case and digits", c, t, p, gr, OK if gr else CAP)
    # an ineligible award does not use the cap
    t = g.teacher(va1)
    c1 = g.project(va1, [t], credits="4", ev="2026-05-15", docs=("project", "follow-up")); c2 = g.project(va1, [t], credits="4", ev="2026-06-15")
    g.expect("ineligible first", c1, t, 4, 0, NO, "FINAL_SUBMITTED"); g.expect("ineligible first", c2, t, 4, 4, OK)
    # the date that counts is that of the individual evaluation
    a, b = g.teacher(le1), g.teacher(le1)
    c1 = g.project(le1, [a, b], evals=[(None, "positive", "3", "2026-05-01"), (a, "positive", "3", "2026-06-20")])
    c2 = g.project(le1, [a, b], credits="2", ev="2026-06-01")
    g.expect("individual later", c1, a, 3, 2, OK); g.expect("individual later", c2, a, 2, 2, OK)
    g.expect("individual later", c1, b, 3, 3, OK); g.expect("individual later", c2, b, 2, 1, OK)
    a, b = g.teacher(le1), g.teacher(le1)
    c1 = g.project(le1, [a, b], evals=[(None, "positive", "3", "2026-06-20"), (a, "positive", "3.5", "2026-05-01")])
    c2 = g.project(le1, [a, b], credits="2", ev="2026-06-01")
    g.expect("individual earlier", c1, a, 3.5, 3.5, OK); g.expect("individual earlier", c2, a, 2, .5, OK)
    g.expect("individual earlier", c1, b, 3, 2, OK); g.expect("individual earlier", c2, b, 2, 2, OK)
    # across schools and CFIEs
    t = g.teacher(za1, name=("Luis", "Ñíguez", "")); g.register(t, va1); g.register(t, vax)
    c1 = g.project(za1, [t], credits="2.5", ev="2026-06-01"); c2 = g.project(va1, [t], credits="1", ev="2026-06-02"); c3 = g.project(vax, [t], credits="2", ev="2026-06-03")
    for c, p, gr in ((c1, 2.5, 2.5), (c2, 1, 1), (c3, 2, .5)): g.expect("two CFIEs, two schools of one", c, t, p, gr, OK)
    g.numbers.append(dict(nif=t, cfie="zamora", credits=3, projects=[c1, c3])); g.numbers.append(dict(nif=t, cfie="valladolid", credits=1, projects=[c2]))
    t = g.teacher(bu1); g.register(t, mir)
    c1 = g.project(bu1, [t], credits="4", ev="2026-06-01"); c2 = g.project(mir, [t], credits="4", ev="2026-06-02")
    g.expect("cap elsewhere, no certificate here", c1, t, 4, 4, OK); g.expect("cap elsewhere, no certificate here", c2, t, 4, 0, CAP)
    g.numbers.append(dict(nif=t, cfie="miranda-de-ebro", credits=0, projects=[]))
    t = g.teacher(zax); g.register(t, ben)
    c1 = g.project(zax, [t], credits="2", ev="2026-06-01"); c2 = g.project(ben, [t], credits="2", ev="2026-06-01")
    g.expect("explicit cfie", c1, t, 2, 2, OK); g.expect("explicit cfie", c2, t, 2, 2, OK)
    g.numbers += [dict(nif=t, cfie="zamora", credits=2, projects=[c1]), dict(nif=t, cfie="benavente", credits=2, projects=[c2])]
    t = g.teacher(av2); g.register(t, va1)
    c1 = g.project(av2, [t], credits="4", ev="2026-05-01"); c2 = g.project(va1, [t], dur="three-month", ev="2026-06-01")
    g.expect("private first", c1, t, 4, 0, NO, "SCHOOL_PUBLICLY_FUNDED"); g.expect("private first", c2, t, 2, 2, OK)

    # --- names and order: three of Ponferrada only here, so their numbers are known by hand when --projects adds no more there
    t1 = g.teacher(pon, name=("Ana", "Nzang", "Abad")); t2 = g.teacher(pon, name=("Ana", "Ñíguez", "")); t3 = g.teacher(pon, name=("Zoë", "Nogal", "Ruiz"))
    t4 = g.teacher(pon, name=("Ana", "Ñíguez", "Abad")); t5 = g.teacher(pon, name=("Ana", "Ñíguez", ""))
    t6 = g.teacher(pon, name=("Ana", "Zurita", "")); t7 = g.teacher(pon, name=("Ana", "de la Fuente", "")); t8 = g.teacher(pon, name=("Ana", "Alba", "Zurita"))
    c = g.project(pon, [t6, t5, t4, t3, t2, t1, t7, t8], credits="1", code="PON-orden", title="Η ζωή στην πόλη, \"1\"; ñ")
    for x in (t1, t2, t3, t4, t5, t6, t7, t8): g.expect("order", c, x, 1, 1, OK)
    g.order = dict(cfie="ponferrada", nifs=[t8, t7, t3, t1] + sorted([t2, t5]) + [t4, t6])
    # --- code shapes
    t = g.teacher(sa1)
    for c in ("Z", ".punto", "-guion", "x" * 36 + "._-9"): g.project(sa1, [t], credits="1", ev="2026-06-05", code=c); g.expect("code shapes", c, t, 1, 1, OK)
    # --- NIFs at their edges
    for nif in ("00000001R", "12345678Z", "X0000000T", "Y0000000Z", "Z0000000M", "99999999R"):
        if nif in g.nifs: continue
        t = g.teacher(pa1, nif=nif)
        c = g.project(pa1, [t], credits="4"); g.expect("nif " + nif, c, t, 4, 4, OK)


def probes(g):
    za = g.base[0]
    t = g.teacher(za)   # codes that differ only by case
    g.project(za, [t], credits="3", ev="2026-06-05", code="Twin"); g.project(za, [t], credits="3", ev="2026-06-05", code="tWIN")
    g.expect("probe case twins", "Twin", t, 3, 3, "CERTIFIED"); g.expect("probe case twins", "tWIN", t, 3, 1, "CERTIFIED")
    t = g.teacher(za)   # colon inside a partner's name
    c = g.project(za, [t], credits="3", partners="DE:Schule: Mitte"); g.expect("probe colon", c, t, 3, 3, "CERTIFIED")
    t = g.teacher(za)   # a project of another academic year: neither judged nor counted against the cap
    g.project(za, [t], credits="4", ev="2025-06-05", year="2024/2025", starts=D(2024, 10, 1), code="other-year")
    c = g.project(za, [t], credits="4"); g.expect("probe other year", c, t, 4, 4, "CERTIFIED")
    for i, p in enumerate(("AZ", "TN", "JO", "LB")):
        t = g.teacher(za)
        c = g.project(za, [t], credits="1", partners=p); g.expect("probe plus " + p, c, t, 1, 1, "CERTIFIED")


def fill(g):
    r = g.r
    extra = max(0, g.n // 12 - len(g.base))
    pool = list(g.base)
    pool.remove(g.order["cfie"] and g.base[12])            # Ponferrada's numbers stay known by hand
    for _ in range(extra):
        prov = r.choice(sorted(PROV))
        x = r.random()
        own, sub = ("public", r.choice(["", "no", "yes"])) if x < .8 else ("private", "yes") if x < .92 else ("private", "no") if x < .97 else ("private", "")
        cf, town = "", None
        if prov in SECOND_CFIE and prov != "24" and r.random() < .35: cf, town = SECOND_CFIE[prov], SECOND_TOWN[prov]
        elif r.random() < .1: cf = DEFAULT_CFIE[prov]
        elif r.random() < .04: cf = r.choice(["zamora", "valladolid", "palencia"])
        pool.append(g.school(prov, own, sub, cf, town))
    at = {sc: [] for sc in pool}
    late = list(REG_LATER)
    while len(g.people) < g.n:
        k = r.choices([1, 2, 3], [85, 12, 3])[0]
        x = r.random()
        consent = x > .05                                   # some never get an answer, or a refusal, and so no project
        name = None
        if r.random() < .04 and g.people:                   # the same name, another person
            name = g.people[r.choice(sorted(g.people))]["name"]
        t = g.teacher(name=name)
        mine = r.sample(pool, k)
        if k > 1 and r.random() < .5:                       # two schools of one CFIE
            area = lambda c: g.schools[c]["cfie"] or DEFAULT_CFIE[c[:2]]
            near = [c for c in pool if area(c) == area(mine[0]) and c not in mine]
            if near: mine[1] = r.choice(near)
        for sc in mine:
            h = r.choices(late, [88, 4, 3, 2, 1, 1, .5, .5])[0]
            if not consent:
                g.register(t, sc, pre=[] if x < .025 else [(D(2025, 9, 12), R_)])
            else:
                pre = r.choices(list(REG_PRE.values()), [80, 12, 8])[0]
                if h == "backdated" or r.random() < .5: g.register(t, sc, pre=pre, later=REG_LATER[h])
                else: g.register(t, sc, later=REG_LATER[h])
                at[sc].append(t)
    usable = [sc for sc in pool if at[sc]]
    weights = [len(at[sc]) for sc in usable]
    defects = ["suit0", "suitbad", "consent", "partner", "duration", "docs", "docs", "noeval", "negative", "indonly"]
    hist = list(CONSENT)
    while usable and len(g.projects) < g.m:
        sc = r.choices(usable, weights)[0]
        ts = r.sample(at[sc], min(len(at[sc]), r.choices([1, 2, 3, 4, 5], [30, 28, 22, 12, 8])[0]))
        dur = r.choices(["year", "four-month", "three-month"], [55, 25, 20])[0]
        bad = set()
        if r.random() < .38: bad = set(r.sample(defects, r.choices([1, 2, 3, 5], [70, 18, 8, 4])[0]))
        lo, hi = {"year": (210, 366), "four-month": (90, 150), "three-month": (60, 119)}[dur]
        days = r.choice([lo, hi, r.randint(lo, hi), r.randint(lo, hi)]) if "duration" not in bad else r.choice([lo - 1, hi + 1, lo - 30, hi + 60])
        starts = D(2025, 9, 1) + dt.timedelta(r.choice([0, 364, r.randrange(0, 365), r.randrange(0, 120)]))
        good = [r.choice(FULL)] if r.random() < .9 else [r.choice(PLUS)]
        parts = good + ([r.choice(FULL + PLUS + OUTSIDE + ["ES"])] if r.random() < .4 else [])
        if "partner" in bad: parts = r.choice([["ES"], [r.choice(OUTSIDE)], ["ES", r.choice(OUTSIDE)], ["GB", "US"]])
        parts = list(dict.fromkeys(parts)); r.shuffle(parts)
        docs = ["project", "follow-up", "final"]
        if "docs" in bad: docs = [d for d in docs if r.random() < .5] if r.random() < .4 else r.sample(docs, 2)
        day = lambda: (D(2026, 5, 18) + dt.timedelta(r.choice([0, 1, 7, 14, 21, 28, 29, 35, 42, 43]))).isoformat()
        def cr():
            if dur != "year": return r.choice(["", "2", "2.0", "2,0"])
            v = r.choice([1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 4]) / 2
            return r.choice([("%g" % v), ("%g" % v).replace(".", ","), "%.1f" % v])
        ev = []
        if "noeval" not in bad:
            if "indonly" not in bad: ev.append((None, "negative", "", day()) if "negative" in bad else (None, "positive", cr(), day()))
            for t in ts:
                if r.random() < (.5 if "indonly" in bad else .12):
                    ev.append((t, "positive", cr(), day()) if r.random() < .75 else (t, "negative", "", day()))
        g.project(sc, ts, dur, days, starts, evals=ev, partners="|".join(parts), docs=docs,
                  suit="" if "suit0" in bad else "unsuitable" if "suitbad" in bad else "suitable",
                  consent=r.choice(hist[1:]) if "consent" in bad else r.choices(["granted", "regranted", "refused-then-granted", "withdrawn-after-date", "granted-twice"], [86, 4, 5, 2, 3])[0])


STYLE = {  # delimiter, encoding, line end
    "schools": (";", "cp1252", "\r\n"), "teachers": (",", "utf-8-sig", "\n"), "teacher-consents": ("\t", "utf-8", "\n"),
    "projects": (",", "utf-8", "\r\n"), "later-consents": (";", "utf-8-sig", "\r\n"), "reports": (",", "utf-8", "\n"),
    "evaluations": (",", "utf-8", "\n")}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1); ap.add_argument("--teachers", type=int, default=60)
    ap.add_argument("--projects", type=int, default=120); ap.add_argument("--out", required=True)
    ap.add_argument("--plain", action="store_true"); ap.add_argument("--probe", action="store_true")
    o = ap.parse_args()
    g = Gen(o.seed, o.teachers, o.projects, o.probe)
    scenarios(g)
    if o.probe: probes(g)
    if len(g.people) > o.teachers or len(g.projects) > o.projects:
        print("note: the scenarios alone need %d teachers and %d projects" % (len(g.people), len(g.projects)))
    fill(g)
    r = g.r
    os.makedirs(o.out, exist_ok=True)

    def write(name, cols, rows, shuffle=True):
        rows = list(rows)
        if shuffle: r.shuffle(rows)
        delim, enc, eol = (",", "utf-8", "\n") if o.plain else STYLE[name]
        with open(os.path.join(o.out, name + ".csv"), "w", encoding=enc, newline="") as f:
            w = csv.DictWriter(f, cols, delimiter=delim, lineterminator=eol)
            w.writeheader(); w.writerows(rows)
        print("%-22s %5d rows" % (name + ".csv", len(rows)))

    write("schools", "code name type ownership subsidised locality municipality province email phone cfie year status".split(), g.schools.values())
    rows = []
    for (nif, sc) in g.regs:
        p = g.people[nif]; gn, s1, s2 = p["name"]
        rows.append(dict(nif=g.raw(nif), given_name=gn, surname1=s1, surname2=s2, email=p["email"], school=sc,
                         registered_on=r.choice(["2025-09-03", "2024-10-01", "2025-10-30", "2025-09-03"])))
    write("teachers", "nif given_name surname1 surname2 email school registered_on".split(), rows)
    cc = "school teacher project decision decided_on signed_by post reason".split()
    def cons(x):
        x = dict(x)
        x.update(signed_by=r.choice(["María del Mar Director, Jr.", "Ángel Núñez Peña", "José \"Pepe\" Ruiz", ""]),
                 post=r.choice(["Director", "Jefa de Estudios", "Secretaria; equipo directivo"]),
                 reason="No está adscrita al centro, por ahora" if x["decision"] == R_ else "")
        return x
    pre = [cons(dict(school=sc, teacher=g.raw(nif), project="", decision=dec, decided_on=d.isoformat()))
           for (nif, sc), h in g.regs.items() for d, dec in h["pre"]]
    write("teacher-consents", cc, pre)
    prow = []
    for p in g.projects.values():
        p = dict(p); p["teachers"] = "|".join(g.raw(t) for t in p["teachers"]); prow.append(p)
    write("projects", "project school year title kind duration starts_on ends_on partners teachers twinspace suitability checked_on reason".split(), prow)
    later = [cons(dict(school=sc, teacher=g.raw(nif), project="", decision=dec, decided_on=d.isoformat()))
             for (nif, sc), h in g.regs.items() for d, dec in h["later"]] + [cons(x) for x in g.cons]
    write("later-consents", cc, later)
    write("reports", "project type submitted_on file".split(), g.reports)
    for e in g.evals:
        if e["teacher"]: e["teacher"] = g.raw(e["teacher"])
    write("evaluations", "project teacher outcome credits evaluated_on evaluator reason".split(), g.evals)
    with open(os.path.join(o.out, "hand-expected.json"), "w", encoding="utf-8") as f:
        json.dump(dict(scenarios=g.hand, certificates=g.numbers, order=g.order), f, ensure_ascii=False, indent=1)
    print("people %d, registrations %d, participations %d, scenarios %d" %
          (len(g.people), len(g.regs), sum(len(p["teachers"]) for p in g.projects.values()), len(g.hand)))


main()
