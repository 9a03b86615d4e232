#!/usr/bin/env python3
"""check.py DIR --cfie-bin PATH --work WORKDIR [--date 2026-06-30] [--year 2025] [--max 12] [--lang es|en]

Runs the built tool over a generated DIR in a fresh WORKDIR (must not exist or be empty) and compares with DIR/expected.json.
DIFF = against the contract; NOTE = the contract leaves it open.  Exit 0 without DIFF, else 1."""
import argparse, collections, csv, hashlib, io, json, os, pathlib, re, shutil, sys, time, subprocess

KEYS = ("REGISTRATION_CONSENTED SCHOOL_PUBLICLY_FUNDED PROJECT_SUITABLE PROJECT_CONSENTED PARTNER_ABROAD DURATION_PLAUSIBLE "
        "PROJECT_SUBMITTED FOLLOW_UP_SUBMITTED FINAL_SUBMITTED EVALUATED EVALUATED_POSITIVELY").split()
KINDS = "schools teachers consents projects reports evaluations".split()
STEPS = [("schools", "schools"), ("teachers", "teachers"), ("consents", "teacher-consents"), ("projects", "projects"),
         ("consents", "later-consents"), ("reports", "reports"), ("evaluations", "evaluations")]
CERT = "number year cfie nif name schools credits hours issued_on status replaced_by integrity_code sha256 file".split()
ACTA = "year cfie project school nif name proposed granted outcome reasons".split()

ap = argparse.ArgumentParser(); ap.add_argument("dir"); ap.add_argument("--cfie-bin", default=str(pathlib.Path(__file__).resolve().parents[3] / "target/cfie/bin/cfie"))
ap.add_argument("--work", required=True); ap.add_argument("--date", default="2026-06-30"); ap.add_argument("--year", default="2025")
ap.add_argument("--max", type=int, default=12); ap.add_argument("--lang")
o = ap.parse_args()
o.cfie_bin = os.path.abspath(o.cfie_bin)
W, DIR = os.path.abspath(o.work), os.path.abspath(o.dir)
if os.path.isdir(W) and os.listdir(W): sys.exit("%s is not empty: give a fresh --work" % W)
os.makedirs(W, exist_ok=True)
E = json.load(open(os.path.join(DIR, "expected.json"), encoding="utf-8"))
OUT, LABEL = os.path.join(W, "out"), E["year"]
ENV = {k: v for k, v in os.environ.items() if not k.startswith("CFIE_")}
if o.lang: ENV["CFIE_LANG"] = o.lang
diffs, notes, times, shown = collections.Counter(), collections.Counter(), [], collections.Counter()


def say(box, area, *msg):
    box[area] += 1; shown[area] += 1
    tag = "DIFF" if box is diffs else "NOTE"
    if shown[area] <= o.max: print("%s %-22s %s" % (tag, area, " ".join(str(m) for m in msg)))
    elif shown[area] == o.max + 1: print("%s %-22s … more of these, not shown (--max)" % (tag, area))
def diff(area, *m): say(diffs, area, *m)
def note(area, *m): say(notes, area, *m)
def same(area, what, want, got):
    if want != got: diff(area, what, "expected", repr(want), "got", repr(got))
    return want == got


def run(label, *args, want=0):
    so, se = os.path.join(W, "stdout.bin"), os.path.join(W, "stderr.bin")
    t = time.time()
    with open(so, "wb") as fo, open(se, "wb") as fe:
        p = subprocess.Popen([o.cfie_bin, *args, "--db", os.path.join(W, "register")], stdout=fo, stderr=fe, stdin=subprocess.DEVNULL, env=ENV, cwd=W)
        _, st, ru = os.wait4(p.pid, 0)
    rc = os.waitstatus_to_exitcode(st); p.returncode = rc
    dt = time.time() - t
    times.append((label, dt, ru.ru_utime + ru.ru_stime, ru.ru_maxrss / 1024))
    out, err = open(so, "rb").read().decode("utf-8", "replace"), open(se, "rb").read().decode("utf-8", "replace")
    if rc != want:
        diff("exit code", label, "expected", want, "got", rc, "| stderr:", err.strip()[:1500])
    if "�" in out: diff("utf-8", label, "stdout is not UTF-8")
    return rc, out, err


def jrun(label, *args, want=0):
    rc, out, err = run(label, *args, "--format", "json", want=want)
    try: return json.loads(out)
    except ValueError as x:
        diff("json", label, "stdout is not one JSON document:", x, "|", out[:300]); return None


def finish():
    print("\n%-34s %8s %8s %8s" % ("step", "wall s", "cpu s", "peak MB"))
    for l, a, b, m in times: print("%-34s %8.2f %8.2f %8.0f" % (l, a, b, m))
    for a, n in sorted(diffs.items()): print("DIFF %-24s %d" % (a, n))
    for a, n in sorted(notes.items()): print("NOTE %-24s %d" % (a, n))
    print("SUMMARY %s: %d differences, %d notes, %d runs, %.1f s; expected %s" % (
        os.path.basename(DIR), sum(diffs.values()), sum(notes.values()), len(times), sum(t[1] for t in times), E["certify"]))
    sys.exit(1 if diffs else 0)


def imported(label, kind, path, rows, how):
    j = jrun(label, "import", kind, path)
    if j is None: return False
    want = dict(kind=kind, rows=rows, added=0, updated=0, unchanged=0, closed=0, rejected=0); want[how] = rows
    return all([same("import", label + " " + k, v, j.get(k)) for k, v in want.items()]) and ("file" in j or diff("import", label, "no key file") or True)


def fl(x):
    try: return float(x)
    except (TypeError, ValueError): return -1.0
def unmarked(text): return text[1:] if re.match("'[=+@-]", text) else text  # exports mark what looks like a formula
def items(c): return [(i.get("project"), i.get("school"), i.get("title"), fl(i.get("credits")), fl(i.get("hours"))) for i in c.get("items") or []]


def certs(area, want, got, full=True):
    g = {(c.get("cfie"), c.get("nif")): c for c in got or []}
    w = {(c["cfie"], c["nif"]): c for c in want}
    if len(g) != len(got or []): diff(area, "two certificates for one teacher and CFIE", len(got), len(g))
    for k in w.keys() - g.keys(): diff(area, "missing", k, w[k]["number"], w[k]["credits"])
    for k in g.keys() - w.keys(): diff(area, "not expected", k, g[k].get("number"), g[k].get("credits"))
    for k in sorted(w.keys() & g.keys(), key=lambda k: w[k]["number"]):
        a, b = w[k], g[k]
        for f in ("number", "year", "cfie", "nif", "name", "credits", "hours", "issued_on"): same(area, "%s %s" % (a["number"], f), a[f], b.get(f))
        for f in ("credits", "hours"):
            if isinstance(b.get(f), str): diff(area, a["number"], f, "is not a JSON number")
            if isinstance(b.get(f), float) and b[f] == int(b[f]): note("number form", a["number"], f, "is written", b[f], "(the contract shows 4, 2.5, 40)")
        if sorted(items(a), key=str) != sorted(items(b), key=str):
            diff(area, a["number"], "items expected", items(a), "got", items(b))
        elif items(a) != items(b): note("order of items", a["number"], "by award:", [i[0] for i in items(a)], "tool:", [i[0] for i in items(b)])
        vb = {i.get("project"): i for i in b.get("items", [])}
        for i in a["items"]:
            for f in ("kind", "duration"):
                x = vb.get(i["project"], {}).get(f)
                if x is not None and x != i[f]: note("item vocabulary", f, "CSV word", i[f], "JSON word", x)
                if x is None: diff(area, a["number"], "item without", f)
        if full:
            same(area, a["number"] + " status", "valid", b.get("status"))
            if b.get("replaced_by") not in (None, ""): diff(area, a["number"], "replaced_by", b.get("replaced_by"))
            if not b.get("integrity_code"): diff(area, a["number"], "no integrity_code")


def counts(area, j, want):
    for k, v in want.items(): same(area, k, v, j.get(k))
    if all(isinstance(j.get(k), int) for k in ("judged", "certified", "unchanged", "at_cap", "not_eligible")) and \
            j["judged"] != j["certified"] + j["unchanged"] + j["at_cap"] + j["not_eligible"]: diff(area, "the four counts do not add up to judged")


def table(label, path, cols):
    try:
        raw = open(path, "rb").read()
        if b"\r\n" in raw: diff("export", label, "CRLF line ends")
        rd = csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True)
        rs = list(rd)
    except Exception as x: diff("export", label, "unreadable:", x); return []
    missing = [c for c in cols if c not in (rd.fieldnames or [])]
    if missing: diff("export", label, "columns missing", missing, "has", rd.fieldnames); return []
    if rd.fieldnames[:len(cols)] != cols: note("column order", label, rd.fieldnames)
    return rs
def num(s):
    if "," in (s or ""): note("export", "decimal comma in data", s)
    return fl(s.replace(",", ".")) if s else 0.0


def whycheck(label, w):
    if not isinstance(w, list): diff("why", label, "is not an array"); return
    want = collections.defaultdict(dict)
    for x in E["participations"]: want[x["nif"]][x["project"]] = x
    got = {t.get("nif"): t for t in w}
    if len(got) != len(w): diff("why", "a teacher twice")
    for n in sorted(want.keys() - got.keys()): diff("why", "teacher missing", n)
    for n, t in got.items():
        ps = {p.get("project"): p for p in t.get("participations", [])}
        if n not in want:
            if ps: diff("why", n, "not expected with", list(ps))
            continue
        same("why", n + " year", LABEL, t.get("year"))
        same("why", n + " credits_certified", float(sum(x["granted"] for x in want[n].values())), fl(t.get("credits_certified")))
        if set(ps) != set(want[n]) or len(ps) != len(t["participations"]): diff("why", n, "participations expected", sorted(want[n]), "got", sorted(ps)); continue
        for c, x in want[n].items():
            p = ps[c]; at = "%s %s" % (n, c)
            same("why outcome", at, x["outcome"], p.get("outcome"))
            same("why granted", at, float(x["granted"]), fl(p.get("granted") or 0))
            same("why proposed", at, float(x["proposed"]), fl(p.get("proposed") or 0))
            if "proposed" in p and p["proposed"] is None: note("why proposed null", at)
            rq = p.get("requirements", [])
            if [r.get("key") for r in rq] != KEYS: diff("why keys", at, [r.get("key") for r in rq])
            same("why unmet", at, x["unmet"], [r.get("key") for r in rq if r.get("met") is not True])
            for r in rq:
                if not r.get("explanation"): diff("why explanation", at, r.get("key"), "is empty")
                if r.get("met") is False and not r.get("mend"): note("why mend", at, r.get("key"), "unmet without a command that mends it")
    if len(got) > len(want): note("why", "lists", len(got) - len(want), "teachers without participations too")


def files(root): return {os.path.relpath(os.path.join(d, f), root): hashlib.sha256(open(os.path.join(d, f), "rb").read()).hexdigest()
                         for d, _, fs in os.walk(root) for f in fs}


# ------------------------------------------------------------------ the year
if not os.path.exists(o.cfie_bin): sys.exit("no tool at " + o.cfie_bin)
if run("init", "init")[0] != 0: finish()
ok = True
for kind, f in STEPS:
    ok = imported("import " + f, kind, os.path.join(DIR, f + ".csv"), E["rows"][f], "added") and ok
    if not ok: print("the import failed: the rest would mean nothing"); finish()
for kind, f in STEPS: imported("import again " + f, kind, os.path.join(DIR, f + ".csv"), E["rows"][f], "unchanged")

# before certifying: why says PENDING, a dry run writes nothing
w0 = jrun("why before", "why", "--year", o.year, "--date", o.date)
if isinstance(w0, list):
    exp = {(x["nif"], x["project"]): x for x in E["participations"]}
    for t in w0:
        if t.get("credits_certified") not in (0, 0.0): diff("why before", t.get("nif"), "credits_certified", t.get("credits_certified"))
        for p in t.get("participations", []):
            x = exp.get((t.get("nif"), p.get("project")))
            if not x: diff("why before", "not expected", t.get("nif"), p.get("project")); continue
            out = "PENDING" if x["outcome"] == "CERTIFIED" else x["outcome"]
            if p.get("outcome") != out:
                (note if x["outcome"] == "AT_CAP" and p.get("outcome") == "PENDING" else diff)("why before", t["nif"], p["project"], "expected", out, "got", p.get("outcome"))
slug = "zamora" if "zamora" in E["cfies_judged"] else E["cfies_judged"][0]
dry = jrun("certify -n --cfie " + slug, "certify", "--year", o.year, "--date", o.date, "--out", os.path.join(W, "dry"), "--cfie", slug, "-n")
mine = [x for x in E["participations"] if x["cfie"] == slug]
part = [c for c in E["certificates"] if c["cfie"] == slug]
N = lambda xs, w: sum(x["outcome"] == w for x in xs)
if dry:
    counts("dry run --cfie", dry, dict(year=LABEL, judged=len(mine), certified=N(mine, "CERTIFIED"), unchanged=0, at_cap=N(mine, "AT_CAP"),
                                       not_eligible=N(mine, "NOT_ELIGIBLE"), issued=len(part)))
    certs("dry run --cfie", part, dry.get("certificates"), full=False)
perteacher = collections.Counter(c["nif"] for c in E["certificates"])
who = max(sorted(perteacher), key=lambda n: perteacher[n])
dry = jrun("certify -n --teacher", "certify", "--year", o.year, "--date", o.date, "--out", os.path.join(W, "dry"), "--teacher", who, "-n")
mine = [x for x in E["participations"] if x["nif"] == who]
if dry:
    counts("dry run --teacher", dry, dict(judged=len(mine), certified=N(mine, "CERTIFIED"), at_cap=N(mine, "AT_CAP"),
                                          not_eligible=N(mine, "NOT_ELIGIBLE"), issued=perteacher[who]))
    certs("dry run --teacher", [dict(c, number="%s-%s-0001" % (LABEL, c["cfie"])) for c in E["certificates"] if c["nif"] == who], dry.get("certificates"), full=False)
    if dry.get("actas"): diff("dry run --teacher", "an acta for less than a whole CFIE", dry["actas"][:3])
if os.path.isdir(os.path.join(W, "dry")) and files(os.path.join(W, "dry")): diff("dry run", "wrote files", list(files(os.path.join(W, "dry")))[:3])

C = jrun("certify", "certify", "--year", o.year, "--date", o.date, "--out", OUT)
if C is None: finish()
counts("certify", C, dict(E["certify"], year=LABEL))
certs("certificates", E["certificates"], C.get("certificates"))
G = C.get("certificates") or []
nums = collections.defaultdict(list)
for c in G:
    m = re.fullmatch(re.escape(LABEL) + r"-([a-z-]+)-(\d{4,})", c.get("number") or "")
    if not m: diff("numbers", "shape", c.get("number")); continue
    same("numbers", c["number"] + " slug", c.get("cfie"), m.group(1)); nums[m.group(1)].append(int(m.group(2)))
    same("files", c["number"], "%s/%s/%s.pdf" % (LABEL.replace("/", "-"), c["cfie"], c["number"].replace("/", "-")), c.get("file"))
    f = os.path.join(OUT, c.get("file") or "?")
    if not os.path.isfile(f): diff("files", "missing", f); continue
    b = open(f, "rb").read()
    if b[:5] != b"%PDF-": diff("files", "not a PDF", f)
    same("sha256", c["number"], hashlib.sha256(b).hexdigest(), c.get("sha256"))
for s, ns in nums.items():
    if sorted(ns) != list(range(1, len(ns) + 1)): diff("numbers", s, "gaps or repeats", sorted(ns)[:20])
if len({c.get("integrity_code") for c in G}) != len(G): diff("integrity_code", "not unique")
yy = LABEL.replace("/", "-")
wantactas = sorted("%s/%s/acta-%s-%s-1.%s" % (yy, s, yy, s, x) for s in E["cfies_judged"] for x in ("pdf", "csv"))
if sorted(C.get("actas") or []) != wantactas: diff("actas", "expected", wantactas[:4], "…", len(wantactas), "got", sorted(C.get("actas") or [])[:4], "…", len(C.get("actas") or []))
for a in C.get("actas") or []:
    if not os.path.isfile(os.path.join(OUT, a)): diff("actas", "missing", a)
before = files(OUT)
extra = set(before) - {c.get("file") for c in G} - set(C.get("actas") or [])
if extra: note("extra files in --out", sorted(extra)[:5])

W1 = jrun("why", "why", "--year", o.year, "--date", o.date)
if W1 is not None: whycheck("why", W1)
one = jrun("why NIF", "why", who, "--year", o.year, "--date", o.date)
if isinstance(one, dict) and isinstance(W1, list):
    if [one] != [t for t in W1 if t.get("nif") == who]: diff("why", "why NIF is not the entry of why for everyone", who)
elif one is not None: diff("why", "why NIF is not one object")


def again(label):
    D = jrun(label, "certify", "--year", o.year, "--date", o.date, "--out", OUT)
    if D is None: return
    counts(label, D, dict(E["certify"], certified=0, unchanged=E["certify"]["certified"], issued=0))
    if D.get("certificates") != C.get("certificates"): diff(label, "the certificates in JSON are not those of the first run")
    if sorted(D.get("actas") or []) != sorted(C.get("actas") or []): diff(label, "other actas", (D.get("actas") or [])[:3])
    after = files(OUT)
    if after != before:
        ch = [k for k in sorted(set(before) | set(after)) if before.get(k) != after.get(k)]
        diff(label, len(ch), "files changed, first", ch[:4])
again("certify again")
gone = [c["file"] for c in G[:: max(1, len(G) // 3)] if c.get("file")][:3] + (C.get("actas") or [])[:2]
for f in gone:
    if os.path.isfile(os.path.join(OUT, f)): os.remove(os.path.join(OUT, f))
again("certify restores files")

# ------------------------------------------------------------------ exports
X = os.path.join(W, "export"); os.makedirs(X)
for k in KINDS + ["certificates", "acta"]:
    f = os.path.join(X, k + ".csv")
    run("export " + k, "export", k, "--out", f, *(["--year", o.year] if k in ("certificates", "acta") else []))
rc, out, _ = run("export acta to stdout", "export", "acta", "--year", o.year)
if os.path.isfile(os.path.join(X, "acta.csv")) and out.encode() != open(os.path.join(X, "acta.csv"), "rb").read(): diff("export", "stdout and --out differ for acta")
byn = {c["number"]: c for c in G if c.get("number")}
rs = table("certificates", os.path.join(X, "certificates.csv"), CERT)
same("export certificates", "rows", len(G), len(rs))
for r in rs:
    c = byn.get(r["number"])
    if not c: diff("export certificates", "unknown number", r["number"]); continue
    for k in ("year", "cfie", "nif", "name", "issued_on", "status", "integrity_code", "sha256", "file"): same("export certificates", r["number"] + " " + k, c.get(k), r[k])
    for k in ("credits", "hours"): same("export certificates", r["number"] + " " + k, fl(c.get(k)), num(r[k]))
    sc = sorted({i.get("school") for i in c.get("items", [])})
    if sorted(r["schools"].split("|")) != sc: note("export certificates", r["number"], "schools", r["schools"], "items'", sc)
rs = table("acta", os.path.join(X, "acta.csv"), ACTA)
acta = {(r["nif"], r["project"]): r for r in rs}
same("export acta", "rows", len(E["participations"]), len(rs))
for x in E["participations"]:
    r = acta.get((x["nif"], x["project"])); at = x["nif"] + " " + x["project"]
    if not r: diff("export acta", "missing", at); continue
    for k in ("cfie", "school", "outcome"): same("export acta", at + " " + k, x[k], r[k])
    same("export acta", at + " year", LABEL, r["year"]); same("export acta", at + " name", E["people"][x["nif"]], r["name"])
    same("export acta", at + " granted", float(x["granted"]), num(r["granted"]))
    same("export acta", at + " proposed", float(x["proposed"]), num(r["proposed"]))
    if r["reasons"] != "|".join(x["unmet"]): (note if not x["unmet"] else diff)("export acta", at, "reasons expected", "|".join(x["unmet"]), "got", r["reasons"])
for k in KINDS:
    rs = table(k, os.path.join(X, k + ".csv"), [])
    same("export " + k, "rows", E["exported"][k], len(rs))
    try:
        if k == "schools":
            same("export schools", "codes", sorted(E["schools"]), sorted(r["code"] for r in rs))
            for r in rs: same("export schools", r["code"] + " name", E["schools"].get(r["code"], [None])[0], r["name"])
        if k == "teachers":
            for r in rs: same("export teachers", r["nif"], E["people"].get(r["nif"]), " ".join(v for v in (r["given_name"], r["surname1"], r["surname2"]) if v))
        if k == "projects":
            for r in rs: same("export projects", r["project"] + " title", E["titles"].get(r["project"]), unmarked(r["title"]))
    except KeyError as x: diff("export " + k, "no column", x)
    imported("re-import export " + k, k, os.path.join(X, k + ".csv"), E["exported"][k], "unchanged")

# ------------------------------------------------------------------ verify, and nothing moved
if G:
    c = G[len(G) // 2]
    for label, arg in (("verify file", os.path.join(OUT, c["file"])), ("verify number", c["number"]), ("verify code", c["integrity_code"])):
        j = jrun(label, "verify", arg)
        one_ = j[0] if isinstance(j, list) and j else j
        if one_: same("verify", label, "valid", one_.get("result")); same("verify", label + " certificate", c["number"], (one_.get("certificate") or {}).get("number"))
    b = bytearray(open(os.path.join(OUT, c["file"]), "rb").read()); b[len(b) // 2] ^= 1
    open(os.path.join(W, "altered.pdf"), "wb").write(b)
    j = jrun("verify altered", "verify", os.path.join(W, "altered.pdf"), want=4)
    one_ = j[0] if isinstance(j, list) and j else j
    if one_ and one_.get("result") not in ("altered",): diff("verify", "one bit changed:", one_.get("result"))
    j = jrun("verify unknown", "verify", "2025/2026-zamora-999999", want=4)
    one_ = j[0] if isinstance(j, list) and j else j
    if one_: same("verify", "unknown number", "unknown", one_.get("result"))
W2 = jrun("why at the end", "why", "--year", o.year, "--date", o.date)
if W2 != W1: diff("why", "changed although nothing should have moved")
again("certify at the end")
finish()
