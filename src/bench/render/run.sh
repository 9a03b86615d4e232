#!/bin/sh
# Certificates per second of CPU, beside openhtmltopdf, FOP and plain PDFBox, and beside writing files of that size.
# Usage, after `mvn -DskipTests package`: src/bench/render/run.sh [SECONDS] [FILES] [FOLDER]
# The folder is left for you to delete later: some file systems are slow for minutes after many files are deleted.
set -eu
cd "$(dirname "$0")/../../.."
seconds=${1:-10}
files=${2:-4000}
folder=$(mktemp -d "${3:-${TMPDIR:-/tmp}}/cfie-render-XXXXXX")
mvn -q -B -f src/bench/render/pom.xml dependency:build-classpath -Dmdep.outputFile="$folder/peers"
path="target/classes:$(cat "$folder/peers")"
javac -proc:none -cp "$path" -d "$folder/classes" src/bench/render/*.java
java -XX:+UseSerialGC -Djava.awt.headless=true -cp "$folder/classes:$path" Render \
    src/main/resources/cfie/pdf/fonts/EBGaramond-Regular.ttf "$folder" "$seconds" "$files"
