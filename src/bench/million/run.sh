#!/bin/bash
# Processor seconds for TEACHERS teachers in one run: sqlite3, the embedded engine with nothing around it, and the tool;
# then, where a database of a server is named that may be emptied, by the clock, psql's \copy and the tool.
# Usage: run.sh [TEACHERS] [HOST PORT USER DATABASE]
set -eu
here=$(cd "$(dirname "$0")/../../.." && pwd)
count=${1:-1000000}
cfie=$here/target/cfie/bin/cfie
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CFIE_JAVA_OPTS='-Xmx1g -XX:TieredStopAtLevel=4'
python3 "$here/src/bench/bulk.py" "$count" 1000 "$work/year"
teachers=$work/year/teachers.csv
columns='nif varchar(9) primary key, given_name varchar(80), surname1 varchar(80), surname2 varchar(80), school varchar(8), registered_on date'

# name, then the command
timed() {
    local name=$1
    shift
    /usr/bin/time -o "$work/time" -f "$name: %U + %S CPU s, %e s, %M kB" "$@" > /dev/null
    cat "$work/time"
}

with_schools() {
    "$cfie" init --db "$1" > /dev/null
    "$cfie" import schools "$work/year/schools.csv" --db "$1" > /dev/null
}

timed sqlite3 sqlite3 "$work/lite" "create table t ($columns)" '.mode csv' ".import --skip 1 '$teachers' t"
with_schools "$work/bare"
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$work" "$here/src/bench/million/Bare.java"
timed 'the engine alone' "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -XX:+UseSerialGC \
    -cp "$work:$here/target/cfie/lib/*" Bare "$teachers" "$work/bare"
with_schools "$work/register"
timed cfie "$cfie" import teachers "$teachers" --db "$work/register" --quiet

[ $# -ge 5 ] || exit 0
export PGHOST=$2 PGPORT=$3 PGUSER=$4 PGDATABASE=$5
psql -q -c 'drop schema public cascade; create schema public' -c "create table t ($columns)" 2> /dev/null
timed '\\copy' psql -q -c "\\copy t from '$teachers' csv header"
psql -q -c 'drop table t'
url=jdbc:postgresql://$PGHOST:$PGPORT/$PGDATABASE
with_schools "$url"
timed 'cfie, on the server' "$cfie" import teachers "$teachers" --db "$url" --quiet
