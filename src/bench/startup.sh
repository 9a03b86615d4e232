#!/bin/bash
# How many times a bare "hello" of the same Java the tool takes to start. Usage: startup.sh [ROUNDS]
# They take turns, the folder with its own Java too where target/image is; each ratio is the median of the rounds' own
# ratios, so that a noisy moment counts for all.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }' > "$work/Hello.java"
"${java}c" -d "$work" "$work/Hello.java"
cfie=$here/target/cfie/bin/cfie
image=$here/target/image/bin/cfie
[ -x "$image" ] || image=true
export CFIE_DB=$work/register
"$cfie" init > /dev/null
"$cfie" import schools "$here/samples/schools.csv" > /dev/null

micros() {
    local began=${EPOCHREALTIME/[.,]/}
    "$@" > /dev/null 2>&1
    echo $((${EPOCHREALTIME/[.,]/} - began))
}

for round in $(seq 0 "${1:-15}"); do
    hello=$(micros "$java" -cp "$work" Hello)
    version=$(micros "$cfie" --version)
    show=$(micros "$cfie" show school 49999001)
    image_version=$(micros "$image" --version)
    image_show=$(micros "$image" show school 49999001)
    [ "$round" = 0 ] || echo "$hello $version $show $image_version $image_show" >> "$work/times"
done

# name, column
tell() {
    awk -v at="$2" '{ print $at / 1000, $at / $1 }' "$work/times" > "$work/column"
    echo "$1: $(cut -d' ' -f1 "$work/column" | sort -n | median) ms, $(cut -d' ' -f2 "$work/column" | sort -n | median) hellos"
}

median() {
    awk '{ t[NR] = $1 } END { printf "%.1f", t[int((NR + 1) / 2)] }'
}

tell hello 1
tell version 2
tell show 3
[ "$image" = true ] || tell 'version, own Java' 4
[ "$image" = true ] || tell 'show, own Java' 5
