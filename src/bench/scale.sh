#!/bin/bash
# Times and memory of a generated year. Usage: scale.sh TEACHERS PROJECTS [FOLDER]
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
work=${3:-$here/target/bench/scale-$1}
cfie=${CFIE:-$here/target/cfie/bin/cfie}
mkdir -p "$work"
python3 "$here/src/bench/bulk.py" "$1" "$2" "$work/year"
export CFIE_DB=$work/register CFIE_JAVA_OPTS=${CFIE_JAVA_OPTS:--Xmx4g -XX:TieredStopAtLevel=4}

step() {
    name=$1
    shift
    /usr/bin/time -f "$name: %e s, CPU %U s, %M kB" "$cfie" "$@" 2>&1 > /dev/null | grep "^$name:"
}

step init init
step schools import schools "$work/year/schools.csv"
step teachers import teachers "$work/year/teachers.csv"
step consents import consents "$work/year/teacher-consents.csv"
step projects import projects "$work/year/projects.csv"
step answers import consents "$work/year/later-consents.csv"
step reports import reports "$work/year/reports.csv"
step evaluations import evaluations "$work/year/evaluations.csv"
step certify certify --year 2025 --date 2026-06-30 --out "$work/certificates"
step again certify --year 2025 --date 2026-06-30 --out "$work/certificates"
step backup backup "$work/backup.zip" --yes
rm -f "$work/restored.mv.db"
step restore restore "$work/backup.zip" --db "$work/restored"
