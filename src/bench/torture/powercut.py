#!/usr/bin/env python3
"""Cuts the power of the packaged tool, on paper: what it writes and forces is recorded by strace,
and at many moments the disk is laid out anew as a cut might have left it.

    powercut.py CUTS [SEED]

What was not forced is dropped, kept in part, shuffled, or torn in blocks of 4 kB; a name that was
not forced (by forcing its folder) is there or not. Of what the tool had said by then, nothing may
be missing; of the command under way, all or nothing may be there.
"""
import collections
import hashlib
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = os.path.normpath(os.path.join(HERE, "../../.."))
TOOL = os.path.join(HOME, "target/cfie/bin/cfie")
SAMPLES = os.path.join(HOME, "samples")
BLOCK = 4096
CALLS = (
    "openat,write,pwrite64,writev,pwritev,lseek,fsync,fdatasync,ftruncate,truncate,"
    "rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,mkdir,mkdirat,close"
)
CERTIFIED = 13
WAYS = ("drop", "part", "shuffle", "torn")


def session(out):
    """The commands of a small year, and the single files that each says to have written."""
    sample = lambda name: os.path.join(SAMPLES, name + ".csv")
    single = lambda name: os.path.join(out, name)
    certify = ["certify", "--year", "2025", "--date", "2026-06-30", "--out", out]
    return [
        (["init"], []),
        (["import", "schools", sample("schools"), "--mode", "update"], []),
        (["set-cfie", "zamora", "--director", "Pilar", "--municipality", "Zamora:Toro"], []),
        (["import", "teachers", sample("teachers")], []),
        (["register-teacher", "13572468F", "--given-name", "Rosa", "--surname1", "Quintana",
          "--school", "49999003", "--date", "2025-09-30"], []),
        (["approve-school", "49999003", "--teacher", "13572468F", "--date", "2025-10-03"], []),
        (["import", "consents", sample("consents")], []),
        (["import", "projects", sample("projects")], []),
        (["import", "consents", sample("project-consents")], []),
        (["import", "reports", sample("reports")], []),
        (["import", "evaluations", sample("evaluations")], []),
        (["decide", "ERIZO-42", "--requirement", "PARTNER_ABROAD", "--reason", "R",
          "--by", "Pilar"], []),
        (certify + ["--zip", single("a.zip"), "--print", single("a.pdf")],
         [single("a.zip"), single("a.pdf")]),
        (["export", "certificates", "--out", single("a.csv")], [single("a.csv")]),
        (["revoke", "2025/2026-zamora-0001", "--yes", "--reason", "R", "--by", "P"], []),
        (["reissue", "2025/2026-zamora-0002", "--yes", "--reason", "R", "--by", "P",
          "--out", out], []),
        (certify, []),
        (["export", "teachers", "--out", single("t.csv")], [single("t.csv")]),
    ]


class Inode:
    """A file or a folder: what is on the disk, and what was done since it was last forced."""

    def __init__(self, is_folder):
        self.is_folder = is_folder
        self.disk = {} if is_folder else bytearray()
        self.pending = []

    def force(self):
        for change in self.pending:
            apply(self.disk, change)
        self.pending = []


def apply(disk, change):
    kind = change[0]
    if kind == "write":
        _, at, data = change
        disk.extend(b"\0" * (at - len(disk)))
        disk[at:at + len(data)] = data
    elif kind == "truncate":
        size = change[1]
        disk.extend(b"\0" * (size - len(disk)))
        del disk[size:]
    else:
        for name, inode in change[1]:
            if inode is None:
                disk.pop(name, None)
            else:
                disk[name] = inode


def torn(change):
    """The same change, block by block."""
    if change[0] != "write":
        return [change]
    _, at, data = change
    parts = []
    start = 0
    while start < len(data):
        end = min(len(data), (at + start) // BLOCK * BLOCK + BLOCK - at)
        parts.append(("write", at + start, data[start:end]))
        start = end
    return parts


def survivors(pending, way, chance):
    if way == "drop":
        return []
    if way == "part":
        return pending[:chance.randint(0, len(pending))]
    if way == "torn":
        pending = [part for change in pending for part in torn(change)]
    return [change for change in pending if chance.random() < 0.5]


class Disk:
    """The files below one folder, as the calls leave them."""

    def __init__(self, base):
        self.base = base
        self.root = Inode(True)
        self.live = {base: self.root}
        self.open = {}

    def entry(self, path, inode, old=None):
        folder = os.path.dirname(path)
        changes = [(os.path.basename(path), inode)]
        if old is not None:
            if os.path.dirname(old) != folder:
                raise ValueError("moved to another folder: " + old)
            changes.insert(0, (os.path.basename(old), None))
        self.live[folder].pending.append(("names", changes))

    def make(self, path, is_folder):
        self.live[path] = Inode(is_folder)
        self.entry(path, self.live[path])
        return self.live[path]

    def move(self, old, new):
        self.live[new] = self.live.pop(old)
        self.entry(new, self.live[new], old)

    def link(self, old, new):
        self.live[new] = self.live[old]
        self.entry(new, self.live[new])

    def remove(self, path):
        del self.live[path]
        self.entry(path, None)

    def left(self, folder, way, chance, to):
        """Lays out in another folder what a cut would leave now."""
        os.makedirs(to)
        names = dict(folder.disk)
        # names are journalled: they change in order, and a change is there or not
        for change in survivors(folder.pending, "drop" if way == "drop" else "part", chance):
            apply(names, change)
        for name, inode in names.items():
            path = os.path.join(to, name)
            if inode.is_folder:
                self.left(inode, way, chance, path)
                continue
            content = bytearray(inode.disk)
            for change in survivors(inode.pending, way, chance):
                apply(content, change)
            with open(path, "wb") as file:
                file.write(content)


LINE = re.compile(r"^(\d+) +(?:(\w+)\((.*)\) += (-?\d+)(?:<[^>]*>)?.*|<\.\.\. (\w+) resumed>(.*)|"
                  r"(\w+)\((.*) <unfinished \.\.\.>)$")


def calls(trace):
    """Name, arguments and result of each call, in the order in which they ended."""
    begun = {}
    with open(trace, encoding="ascii") as lines:
        for line in lines:
            found = LINE.match(line.rstrip("\n"))
            if not found:
                continue
            process, name, words, result, resumed, rest, started, first = found.groups()
            if started:
                begun[process] = (started, first)
            elif resumed:
                whole = begun.pop(process)[1] + rest
                end = re.match(r"(.*)\) += (-?\d+)", whole)
                if end:
                    yield resumed, end.group(1), int(end.group(2))
            else:
                yield name, words, int(result)


def text(quoted):
    return bytes.fromhex(quoted.replace("\\x", "")).decode()


def strings(words):
    return [text(one) for one in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', words)]


class Player:
    """Plays recorded calls on a disk, and tells after each what was said so far."""

    def __init__(self, disk):
        self.disk = disk

    def inside(self, path):
        return path == self.disk.base or path.startswith(self.disk.base + "/")

    def play(self, trace):
        """Yields after each call that changed or forced something whether the command had spoken.

        It speaks once, at its end; what is written there before comes from the shell around it.
        """
        self.disk.open = {}
        done = [one for one in calls(trace) if one[2] >= 0]
        last = max(at for at, one in enumerate(done) if self.speaks(*one))
        for at, one in enumerate(done):
            if at == last or self.one(*one):
                yield at >= last

    @staticmethod
    def speaks(name, words, _):
        return name == "write" and re.match(r"[12],", words)

    def one(self, name, words, result):
        handle = re.match(r"\d+", words)
        inode, at = self.disk.open.get(int(handle.group()), (None, 0)) if handle else (None, 0)
        if name == "openat":
            return self.opened(words, result)
        if name == "close" and handle:
            self.disk.open.pop(int(handle.group()), None)
        elif name in ("rename", "renameat", "renameat2"):
            old, new = strings(words)
            return self.inside(new) and (self.disk.move(old, new) or True)
        elif name in ("link", "linkat"):
            old, new = strings(words)
            return self.inside(new) and (self.disk.link(old, new) or True)
        elif name in ("unlink", "unlinkat", "rmdir"):
            path = strings(words)[0]
            return self.inside(path) and (self.disk.remove(path) or True)
        elif name in ("mkdir", "mkdirat"):
            path = strings(words)[0]
            return self.inside(path) and bool(self.disk.make(path, True))
        elif inode is None:
            return False
        elif name == "lseek":
            self.disk.open[int(handle.group())] = (inode, result)
        elif name == "write":
            inode.pending.append(("write", at, self.data(words)[:result]))
            self.disk.open[int(handle.group())] = (inode, at + result)
            return True
        elif name == "pwrite64":
            offset = int(words.rsplit(",", 1)[1])
            inode.pending.append(("write", offset, self.data(words)[:result]))
            return True
        elif name == "ftruncate":
            inode.pending.append(("truncate", int(words.rsplit(",", 1)[1])))
            return True
        elif name in ("fsync", "fdatasync"):
            inode.force()
            return True
        else:
            raise ValueError("not understood: " + name + "(" + words[:80])
        return False

    @staticmethod
    def data(words):
        return bytes.fromhex(re.search(r'"([^"]*)"', words).group(1).replace("\\x", ""))

    def opened(self, words, handle):
        path = os.path.normpath(strings(words)[0])
        self.disk.open.pop(handle, None)
        if not self.inside(path):
            return False
        is_new = path not in self.disk.live
        if is_new and "O_CREAT" not in words:
            raise ValueError("never made: " + path)
        inode = self.disk.make(path, False) if is_new else self.disk.live[path]
        if "O_TRUNC" in words and not is_new:
            inode.pending.append(("truncate", 0))
        self.disk.open[handle] = (inode, 0)
        return is_new


class Dump:
    """One process that tells what a register holds."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["java", "-cp", os.path.join(HOME, "target/cfie/lib/*"),
             os.path.join(HERE, "Dump.java")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def of(self, register):
        if not os.path.exists(register + ".mv.db"):
            return "MISSING"
        self.process.stdin.write(register + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().rstrip("\n")


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def digests(folder):
    return {os.path.relpath(os.path.join(place, name), folder): digest(os.path.join(place, name))
            for place, _, names in os.walk(folder) for name in names if not name.startswith(".")}


class Session:
    """The year, recorded: each command with its calls, what it left, and what it promised."""

    def __init__(self, work, dump):
        self.base = os.path.join(work, "live")
        self.out = os.path.join(self.base, "out")
        self.register = os.path.join(self.base, "registro/cfie")
        self.states = ["MISSING"]
        self.files = [{}]
        self.traces = []
        os.makedirs(self.base)
        for number, (words, files) in enumerate(session(self.out)):
            trace = os.path.join(work, "trace%d" % number)
            run(["strace", "-f", "-qq", "-xx", "-s", "100000000", "-e", "trace=" + CALLS,
                 "-e", "signal=none", "-o", trace, TOOL, "--db", self.register] + words)
            self.traces.append(trace)
            self.states.append(dump.of(self.register))
            self.files.append({**self.files[-1], **{one: digest(one) for one in files}})
        self.sheets = digests(os.path.join(self.out, "2025-2026"))


def run(words):
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit("%s: exit %d\n%s" % (words, done.returncode, done.stderr))


class Judge:
    """Looks at what a cut left."""

    def __init__(self, made, dump):
        self.made = made
        self.dump = dump
        self.found = collections.Counter()

    def losses(self, place, said, begun):
        """What is wrong, where the first of the commands had spoken, and more had begun."""
        register = os.path.join(place, "registro/cfie")
        state = self.dump.of(register)
        allowed = self.made.states[said:begun + 1]
        if state.startswith("UNREADABLE"):
            yield state
        elif state not in allowed:
            yield "neither what was said nor what was under way: " + state[:60]
        for path, expected in self.made.files[said].items():
            there = path.replace(self.made.base, place, 1)
            if not os.path.exists(there):
                yield "missing: " + path
            elif digest(there) != expected:
                yield "not as it was said: " + path
        if state in allowed:
            self.found["as said" if state == allowed[0] else "one more"] += 1
            yield from self.goes_on(place, register, said)

    def goes_on(self, place, register, said):
        """The next command works, and certify brings every sheet back."""
        out = os.path.join(place, "out")
        words = [["init"], ["list", "schools"]]
        if said >= CERTIFIED:
            words = [["certify", "--year", "2025", "--date", "2026-06-30", "--out", out]]
        for one in words:
            done = subprocess.run([TOOL, "--db", register] + one,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            if done.returncode != 0:
                yield "%s: exit %d %s" % (one, done.returncode, done.stderr)
                return
        if said == len(self.made.states) - 1:
            left = digests(os.path.join(out, "2025-2026"))
            if left != self.made.sheets:
                yield "certify did not bring back what is missing"


def moments(made):
    """How many calls of each command could be followed by a cut."""
    player = Player(Disk(made.base))
    return [sum(1 for _ in player.play(trace)) for trace in made.traces]


def cuts(made, chosen):
    """The disk at each of the chosen moments, in order, with who had spoken and who had begun."""
    player = Player(Disk(made.base))
    at = 0
    for number, trace in enumerate(made.traces):
        for spoke in player.play(trace):
            at += 1
            for way in chosen.get(at, ()):
                yield player.disk, number + spoke, number + 1, way
    for way in chosen.get(0, ()):
        yield player.disk, len(made.traces), len(made.traces), way


def main():
    count = int(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30)
    chance = random.Random(seed)
    work = tempfile.mkdtemp(prefix="cfie-powercut")
    print("seed %d, in %s" % (seed, work), flush=True)
    dump = Dump()
    made = Session(work, dump)
    lengths = moments(made)
    print("calls that write or force, by command:", lengths, flush=True)
    chosen = collections.defaultdict(list)
    starts = [sum(lengths[:number]) for number in range(len(lengths))]
    for cut in range(count):
        # each command gets its share of the cuts, however little it writes; 0 is after the last
        number = cut % (len(lengths) + 1)
        at = 0 if number == len(lengths) else starts[number] + chance.randint(1, lengths[number])
        chosen[at].append(WAYS[chance.randrange(len(WAYS))])
    judge = Judge(made, dump)
    bad = 0
    ways = collections.Counter()
    for number, (disk, said, begun, way) in enumerate(cuts(made, chosen)):
        place = os.path.join(work, "cut%d" % number)
        disk.left(disk.root, way, chance, place)
        ways[way] += 1
        losses = list(judge.losses(place, said, begun))
        for loss in losses:
            print("cut %d, %s, in command %d: %s" % (number, way, begun, loss), flush=True)
        bad += 1 if losses else 0
        if not losses:
            shutil.rmtree(place)
    print("cuts: %d %s" % (sum(ways.values()), dict(ways)))
    print("registers: %s" % dict(judge.found))
    print("cuts that lost or broke something: %d" % bad)
    if not bad:
        shutil.rmtree(work)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
