#!/usr/bin/env python3
"""oracle.py DIR --date 2026-06-30 [--year 2025] > expected.json

An independent, plain computation of certify/why from the seven CSV files, straight from the procedure and the command line it promises.
It reads only the CSV files (never the generator's own knowledge), and first checks that the data are valid
under them (a line on stderr for every problem; exit 3)."""
import argparse, csv, datetime as dt, io, json, os, re, subprocess, sys
from fractions import Fraction as F

HERE = os.path.dirname(os.path.abspath(__file__))
LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
KEYS = ("REGISTRATION_CONSENTED SCHOOL_PUBLICLY_FUNDED PROJECT_SUITABLE PROJECT_CONSENTED PARTNER_ABROAD DURATION_PLAUSIBLE "
        "PROJECT_SUBMITTED FOLLOW_UP_SUBMITTED FINAL_SUBMITTED EVALUATED EVALUATED_POSITIVELY").split()
CAPITAL = {"05": "avila", "09": "burgos", "24": "leon", "34": "palencia", "37": "salamanca", "40": "segovia", "42": "soria",
           "47": "valladolid", "49": "zamora"}
TERRITORIAL = set(CAPITAL.values()) | {"miranda-de-ebro", "ponferrada", "ciudad-rodrigo", "benavente"}
TWO_CFIE_TOWNS = {"miranda de ebro", "ponferrada", "ciudad rodrigo", "benavente"}
# takes part in 2025/26: EU 27 + associated third countries, and eTwinning Plus (met, with a warning); ES is not abroad
TAKES_PART = set("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI SE NO IS LI TR MK RS AL BA".split()) \
    | set("UA GE MD AM AZ JO LB TN".split())
NEVER = set("US GB BR JP CA MX AU AR".split())          # all that the generator uses outside
DAYS = {"three-month": (60, 119), "four-month": (90, 150), "year": (210, 366)}
MAX = F(4)


def rows(path):
    raw = open(path, "rb").read()
    try: text = raw.decode("utf-8-sig")
    except UnicodeDecodeError: text = raw.decode("cp1252")
    head = text.split("\n", 1)[0]
    delim = max(",;\t", key=head.count)
    rd = csv.DictReader(io.StringIO(text, newline=""), delimiter=delim, strict=True)
    return [{k: v for k, v in r.items()} for r in rd]


def nif(s):
    s = re.sub(r"[\s.\-]", "", s).upper()
    if s[0] in "XYZ": s = s[0] + s[1:-1].zfill(7) + s[-1]
    else: s = s[:-1].zfill(8) + s[-1]
    digits = s[:-1].replace("X", "0").replace("Y", "1").replace("Z", "2")
    assert re.fullmatch(r"[XYZ0-9]\d{7}[A-Z]|[XYZ]\d{7}[A-Z]", s) and LETTERS[int(digits) % 23] == s[-1], "bad NIF " + s
    return s


def year(s):
    s = s.strip()
    m = re.fullmatch(r"(\d{4})(?:[/-](\d{4}|\d{2}))?", s)
    y = int(m.group(1))
    if m.group(2): assert int(m.group(2)) % 100 == (y + 1) % 100, s
    return y


def num(x):
    return int(x) if x.denominator == 1 else float(x)


def main():
    ap = argparse.ArgumentParser(); ap.add_argument("dir"); ap.add_argument("--date", required=True); ap.add_argument("--year", default="2025")
    o = ap.parse_args()
    Y, TODAY = year(o.year), dt.date.fromisoformat(o.date)
    bad = []
    def need(ok, *msg):
        if not ok: bad.append(" ".join(map(str, msg)))
    load = lambda n: rows(os.path.join(o.dir, n + ".csv"))

    # ---- schools
    schools = {}
    for r in load("schools"):
        c = r["code"]
        need(re.fullmatch(r"\d{8}", c) and c[:2] in CAPITAL and c not in schools, "school", c)
        need(r["ownership"] in ("public", "private") and r["subsidised"] in ("", "yes", "no") and r["status"] in ("", "active", "closed"), r)
        need(r["cfie"] == "" or r["cfie"] in TERRITORIAL, "cfie", r)
        need(r["cfie"] or r["municipality"].lower() not in TWO_CFIE_TOWNS and r["locality"].lower() not in TWO_CFIE_TOWNS, "town without cfie", r)
        schools[c] = r
    def cfie(c): return schools[c]["cfie"] or CAPITAL[c[:2]]
    def funded(c):
        s = schools[c]
        return s["ownership"] == "public" or s["subsidised"] == "yes"        # private and unknown: not met

    # ---- teachers and registrations
    people, regs = {}, set()
    for r in load("teachers"):
        n = nif(r["nif"]); name = (r["given_name"], r["surname1"], r["surname2"])
        need(people.setdefault(n, name) == name, "two names", n)
        need(all(x == x.strip() for x in name) and name[0] and name[1], "name", name)
        need((n, r["school"]) not in regs and r["school"] in schools and schools[r["school"]]["status"] != "closed", "registration", r)
        regs.add((n, r["school"]))

    # ---- consents: history[(school, subject)] = {date: decision}
    hist = {}
    def consents(fname):
        for r in load(fname):
            need(bool(r["teacher"]) != bool(r["project"]), "one subject", r)
            need(r["decision"] in ("granted", "refused"), r)
            need(r["decision"] != "refused" or r["reason"], "refusal without reason", r)
            d = dt.date.fromisoformat(r["decided_on"])
            if r["teacher"]:
                subj = nif(r["teacher"]); need((subj, r["school"]) in regs, "consent for an unknown registration", r)
            else:
                subj = "project " + r["project"]
                need(r["project"] in projects and projects[r["project"]]["school"] == r["school"], "consent for an unknown project", r)
            h = hist.setdefault((r["school"], subj), {})
            need(d not in h, "two answers on one date", r)
            h[d] = r["decision"]
    def last(school, subj, upto):
        h = {d: x for d, x in hist.get((school, subj), {}).items() if d <= upto}
        return h[max(h)] if h else None

    projects = {}
    consents("teacher-consents")
    lower = {}
    for r in load("projects"):
        p = r["project"]
        need(re.fullmatch(r"[A-Za-z0-9._-]{1,40}", p) and p not in projects and r["school"] in schools, "project", r)
        lower.setdefault(p.lower(), []).append(p)
        need(r["kind"] in ("new", "annexed") and r["duration"] in DAYS and r["suitability"] in ("", "suitable", "unsuitable"), r)
        need(bool(r["suitability"]) == bool(r["checked_on"]) and (r["suitability"] != "unsuitable" or r["reason"]), "suitability", r)
        a, b, y = dt.date.fromisoformat(r["starts_on"]), dt.date.fromisoformat(r["ends_on"]), year(r["year"])
        need(a <= b and dt.date(y, 9, 1) <= a <= dt.date(y + 1, 8, 31), "dates", r)
        r["days"] = (b - a).days + 1
        r["y"] = y
        r["nifs"] = [nif(t) for t in r["teachers"].split("|")]
        need(len(set(r["nifs"])) == len(r["nifs"]) > 0, "teachers", r)
        parts = [x.split(":", 1) for x in r["partners"].split("|")]
        need(len({tuple(x) for x in parts}) == len(parts), "the same partner twice", r)
        for cc, nm in parts: need((cc in TAKES_PART or cc in NEVER or cc == "ES") and nm, "partner", r)
        r["abroad"] = any(cc in TAKES_PART for cc, nm in parts)
        for t in r["nifs"]:                                                    # R3 at the door, with every answer imported so far
            need((t, r["school"]) in regs and last(r["school"], t, dt.date.max) == "granted", "R3 door", p, t)
            need(last(r["school"], t, TODAY) == "granted", "R3 door by date", p, t)
        projects[p] = r
    twins = [v for v in lower.values() if len(v) > 1]
    consents("later-consents")

    docs = {}
    for r in load("reports"):
        need(r["project"] in projects and r["type"] in ("project", "follow-up", "final"), r)
        need(dt.date.fromisoformat(r["submitted_on"]) <= TODAY, "report after the date", r)
        need(r["type"] not in docs.setdefault(r["project"], set()), "report twice", r)
        docs[r["project"]].add(r["type"])

    evals = {}
    for r in load("evaluations"):
        p = projects.get(r["project"]); need(p, "evaluation of an unknown project", r)
        t = nif(r["teacher"]) if r["teacher"] else ""
        need(t == "" or t in p["nifs"], "evaluation of a stranger", r)
        need((r["project"], t) not in evals, "evaluation twice", r)
        try: ev = nif(r["evaluator"])
        except (AssertionError, ValueError, IndexError): ev = r["evaluator"]
        need(ev and ev not in p["nifs"] and ev not in [" ".join(x for x in people[z] if x) for z in p["nifs"]], "evaluator takes part", r)
        cr = F(r["credits"].replace(",", ".")) if r["credits"] else None
        if r["outcome"] == "negative": need(cr is None, "negative with credits", r); cr = F(0)
        else:
            need(r["outcome"] == "positive" and r["reason"], r)
            if p["duration"] == "year": need(cr is not None and 0 < cr <= 4 and cr * 2 == int(cr * 2), "credits", r)
            else: need(cr in (None, F(2)), "short credits", r); cr = F(2)
        d = dt.date.fromisoformat(r["evaluated_on"]); need(d <= TODAY, "evaluated after the date", r)
        evals[r["project"], t] = dict(positive=r["outcome"] == "positive", credits=cr, on=d)

    if bad:
        print("\n".join(bad[:40]), file=sys.stderr); print("%d problems in the data" % len(bad), file=sys.stderr); sys.exit(3)

    # ---- judge
    parts = []
    for p, r in projects.items():
        if r["y"] != Y: continue
        lo, hi = DAYS[r["duration"]]
        for t in r["nifs"]:
            e = evals.get((p, t)) or evals.get((p, ""))
            have = docs.get(p, set())
            met = [last(r["school"], t, TODAY) == "granted", funded(r["school"]), r["suitability"] == "suitable",
                   last(r["school"], "project " + p, TODAY) == "granted", r["abroad"], lo <= r["days"] <= hi,
                   "project" in have, "follow-up" in have, "final" in have, e is not None, bool(e and e["positive"])]
            parts.append(dict(nif=t, project=p, cfie=cfie(r["school"]), school=r["school"], title=r["title"], kind=r["kind"],
                              duration=r["duration"], e=e, met=met, proposed=e["credits"] if e else F(0), granted=F(0), rank=None))
    by = {}
    for x in parts: by.setdefault(x["nif"], []).append(x)
    for t, xs in by.items():
        rest = MAX
        xs.sort(key=lambda x: (x["e"]["on"] if x["e"] else dt.date.max, [ord(c) for c in x["project"]]))
        for i, x in enumerate(xs):
            x["rank"] = i
            if all(x["met"]):
                x["granted"] = min(x["proposed"], rest); rest -= x["granted"]
                x["outcome"] = "CERTIFIED" if x["granted"] > 0 else "AT_CAP"
            else: x["outcome"] = "NOT_ELIGIBLE"

    # ---- certificates
    groups = {}
    for x in sorted(parts, key=lambda x: x["rank"]):
        if x["granted"] > 0: groups.setdefault((x["cfie"], x["nif"]), []).append(x)
    lines = ["%d\t%s\t%s\t%s\t%s" % (i, people[n][1], people[n][2], people[n][0], n) for i, (c, n) in enumerate(groups)]
    order = subprocess.run(["java", os.path.join(HERE, "Sort.java")], input="\n".join(lines) + "\n", capture_output=True,
                           encoding="utf-8", check=True).stdout.split()
    keys, count, certs = list(groups), {}, []
    for i in order:
        c, n = keys[int(i)]
        xs = groups[c, n]
        count[c] = count.get(c, 0) + 1
        total = sum(x["granted"] for x in xs)
        g, s1, s2 = people[n]
        certs.append(dict(number="%d/%d-%s-%04d" % (Y, Y + 1, c, count[c]), year="%d/%d" % (Y, Y + 1), cfie=c, nif=n,
                          name=" ".join(v for v in (g, s1, s2) if v), credits=num(total), hours=num(total * 10), issued_on=o.date,
                          items=[dict(project=x["project"], school=x["school"], title=x["title"], kind=x["kind"], duration=x["duration"],
                                      credits=num(x["granted"]), hours=num(x["granted"] * 10)) for x in xs]))
    certs.sort(key=lambda c: (c["cfie"], c["number"]))
    n = lambda w: sum(x["outcome"] == w for x in parts)
    print(json.dumps(dict(
        date=o.date, year="%d/%d" % (Y, Y + 1),
        rows={k: len(load(k)) for k in "schools teachers teacher-consents projects later-consents reports evaluations".split()},
        exported=dict(schools=len(schools), teachers=len(regs), consents=sum(map(len, hist.values())), projects=len(projects),
                      reports=sum(map(len, docs.values())), evaluations=len(evals)),
        certify=dict(judged=len(parts), certified=n("CERTIFIED"), unchanged=0, at_cap=n("AT_CAP"), not_eligible=n("NOT_ELIGIBLE"), issued=len(certs)),
        cfies_judged=sorted({x["cfie"] for x in parts}), case_twins=twins,
        certificates=certs,
        participations=[dict(nif=x["nif"], project=x["project"], cfie=x["cfie"], school=x["school"], proposed=num(x["proposed"]), granted=num(x["granted"]),
                             outcome=x["outcome"], unmet=[k for k, m in zip(KEYS, x["met"]) if not m])
                        for x in sorted(parts, key=lambda x: (x["nif"], x["project"]))],
        people={k: " ".join(v for v in p if v) for k, p in sorted(people.items())},
        schools={c: [s["name"], cfie(c)] for c, s in sorted(schools.items())},
        titles={p: r["title"] for p, r in sorted(projects.items())}), ensure_ascii=False, indent=1))


main()
