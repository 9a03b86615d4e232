#!/bin/bash
# How many times a bare "hello" of the same Java the tool takes to start. Usage: startup.sh [ROUNDS]
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }' > "$work/Hello.java"
"${java}c" -d "$work" "$work/Hello.java"
cfie=$here/target/cfie/bin/cfie
export CFIE_DB=$work/register
"$cfie" init > /dev/null
"$cfie" import schools "$here/samples/schools.csv" > /dev/null

timed() {
    into=$1
    shift
    /usr/bin/time -f %e -a -o "$work/$into" "$@" > /dev/null 2>&1
}

for _ in $(seq "${1:-9}"); do
    timed hello "$java" -cp "$work" Hello
    timed version "$cfie" --version
    timed show "$cfie" show school 49999001
done
for what in hello version show; do
    sort -n "$work/$what" | awk -v what=$what '{ t[NR] = $1 } END { printf "%s: median %s s, least %s s\n", what, t[int((NR + 1) / 2)], t[1] }'
done
