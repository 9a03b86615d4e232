#!/bin/bash
# What it takes to register N teachers line by line in one batch, beside one import of the same rows and beside
# commands of their own. Usage: batch.sh [N] [ROUNDS]
# The three take turns; each ratio is the median of the rounds' own ratios, so that a noisy moment counts for all.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
cfie=$here/target/cfie/bin/cfie
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CFIE_DB=$work/register
alone=10
python3 - "$work" "${1:-1000}" << 'ROWS'
import sys
folder, count = sys.argv[1], int(sys.argv[2])
with open(folder + "/rows.csv", "w") as rows, open(folder + "/lines.txt", "w") as lines:
    rows.write("nif,given_name,surname1,surname2,email,school\n")
    for number in range(10_000_000, 10_000_000 + 37 * count, 37):
        nif = f"{number:08d}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"
        rows.write(f"{nif},Ana,Gil,Ruiz,a{number}@example.org,49999001\n")
        lines.write(f"register-teacher {nif} --given-name Ana --surname1 Gil --surname2 Ruiz"
                    f" --email a{number}@example.org --school 49999001\n")
ROWS
"$cfie" init > /dev/null
"$cfie" import schools "$here/samples/schools.csv" > /dev/null
cp "$work/register.mv.db" "$work/empty"

# from the same register each time
micros() {
    rm -f "$work"/register.*
    cp "$work/empty" "$work/register.mv.db"
    local began=${EPOCHREALTIME/[.,]/}
    "$@" > /dev/null 2>&1
    echo $((${EPOCHREALTIME/[.,]/} - began))
}

each_alone() {
    head -n $alone "$work/lines.txt" | while read -r line; do "$cfie" $line; done
}

for round in $(seq 1 "${2:-5}"); do
    import=$(micros "$cfie" import teachers "$work/rows.csv")
    batch=$(micros "$cfie" batch "$work/lines.txt")
    atomic=$(micros "$cfie" batch "$work/lines.txt" --atomic)
    commands=$(micros each_alone)
    echo "$import $batch $atomic $((commands * ${1:-1000} / alone))" >> "$work/times"
done

# name, column
tell() {
    awk -v at="$2" '{ print $at / 1000000, $at / $1 }' "$work/times" > "$work/column"
    echo "$1: $(cut -d' ' -f1 "$work/column" | sort -n | median) s, $(cut -d' ' -f2 "$work/column" | sort -n | median) imports"
}

median() {
    awk '{ t[NR] = $1 } END { printf "%.2f", t[int((NR + 1) / 2)] }'
}

tell import 1
tell batch 2
tell "batch --atomic" 3
tell "commands of their own (of $alone)" 4
