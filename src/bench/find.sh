#!/bin/bash
# How long it takes to find partners among so many cards, and as many teachers and projects of ours.
# Usage: find.sh ROWS [FOLDER]; with CFIE_PG=jdbc:postgresql://HOST/EMPTY-DATABASE on that server too.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
rows=$1
work=${2:-$here/target/bench/find-$rows}
cfie=${CFIE:-$here/target/cfie/bin/cfie}
rounds=5
mkdir -p "$work"
python3 "$here/src/bench/bulk.py" "$rows" "$rows" "$work/year"
python3 "$here/src/bench/partners.py" "$rows" "$work/partners.csv"

fill() {
    "$cfie" init -q
    for kind in schools teachers projects; do
        "$cfie" import -q "$kind" "$work/year/$kind.csv"
        test "$kind" = teachers && "$cfie" import -q consents "$work/year/teacher-consents.csv"
    done
    "$cfie" import -q partners "$work/partners.csv"
}

# The middle one of some runs, and how many rows were found.
seek() {
    for ((round = 0; round < rounds; round++)); do
        /usr/bin/time -a -o "$work/times" -f "%e s, CPU %U s, %M kB" "$cfie" partner find "$@" --format csv > "$work/found"
    done
    echo "$*: $(sort -n "$work/times" | sed -n "$((rounds / 2 + 1))p"), found $(($(wc -l < "$work/found") - 1))"
    rm "$work/times"
}

all() {
    echo "--- $1"
    fill > "$work/filled" 2>&1
    seek nowak lodz quimica
    seek lefevre --country FR --available
    seek cuentos --kind post --language en --topic agua
    seek garcia nunez --kind teacher
    seek leon --kind project
    seek zespol
    seek nadie
}

CFIE_DB=$work/register CFIE_JAVA_OPTS=${CFIE_JAVA_OPTS:-} all "a file"
if test -n "${CFIE_PG:-}"; then
    CFIE_DB=$CFIE_PG all "a server"
fi
