#!/bin/sh
# Certificates per second of CPU: to nowhere, to files, into one file, and those of other libraries; then signed ones
# beside `openssl speed`, a long run's memory, and cold starts. Needs openssl and GNU time.
# Usage, after `mvn -DskipTests package`: src/bench/render/run.sh [SECONDS] [FILES] [FOLDER] [PARTS]
# The parts are "draw sign batch"; each may be asked for alone, and "typst", which fetches Typst with npm.
# The folder is left for you to delete later: some file systems are slow for minutes after many files are deleted.
set -eu
cd "$(dirname "$0")/../../.."
seconds=${1:-10}
files=${2:-4000}
parts=${4:-draw sign batch}
folder=$(mktemp -d "${3:-${TMPDIR:-/tmp}}/cfie-render-XXXXXX")
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
mvn -q -B -f src/bench/render/pom.xml dependency:build-classpath -Dmdep.outputFile="$folder/peers"
path="$folder/classes:target/classes:$(cat "$folder/peers"):target/cfie/lib/*"
"${bin}javac" -proc:none -cp "$path" -d "$folder/classes" src/bench/render/*.java
run() { "${bin}java" -XX:+UseSerialGC -Djava.awt.headless=true -Dorg.slf4j.simpleLogger.defaultLogLevel=off "$@"; }
fonts=src/main/resources/cfie/pdf/typeface/fonts

draw() {
    run -cp "$path" Render "$fonts/EBGaramond-Regular.ttf" "$folder" "$seconds" "$files"
}

typst() {
    cp -r src/bench/render/typst "$folder/typst"
    npm install --silent --prefix "$folder/typst"
    node "$folder/typst/certificates.mjs" "$fonts" "$seconds"
}

key() {
    kind=$1
    shift
    "${bin}keytool" -genkeypair -alias firma -dname CN=Prueba -validity 30 -storetype PKCS12 \
        -keystore "$folder/$kind.p12" -storepass una-clave "$@" 2> /dev/null
}

sign() {
    key rsa -keyalg RSA -keysize 2048
    key curve -keyalg EC -groupname secp256r1
    openssl=$(openssl speed -seconds 3 rsa2048 2> /dev/null | awk '/^rsa 2048/ { print $(NF - 1) }')
    echo "openssl, RSA-2048: $openssl /s"
    run -cp "$path" Signed "$folder/rsa.p12" "$folder/curve.p12" "$seconds" "$openssl"
}

timed() {
    /usr/bin/time -f '%e s, %M KB at most' "${bin}java" -XX:+UseSerialGC "$@"
}

batch() {
    for turn in first second; do
        mkdir "$folder/$turn"
        echo "300 from a cold start, to files, the $turn time:"
        timed -cp "$path" Batch 300 "$folder/templates" "$folder/$turn"
    done
    echo "100,000 with their credentials, -Xmx64m, to nowhere:"
    timed -Xmx64m -cp "$path" Batch 100000 "$folder/templates"
}

"${bin}java" -version 2>&1 | head -n 1
for part in $parts; do
    "$part"
done
