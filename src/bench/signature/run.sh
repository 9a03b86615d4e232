#!/bin/bash
# Signatures for each second of processor time, beside those of openssl in the same run.
# Usage: run.sh [SECONDS], after mvn -DskipTests package
set -eu
here=$(cd "$(dirname "$0")/../../.." && pwd)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
seconds=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

made() {
    kind=$1
    shift
    "${bin}keytool" -genkeypair -alias firma -dname CN=Prueba -validity 30 -storetype PKCS12 \
        -keystore "$work/$kind.p12" -storepass una-clave "$@" 2> /dev/null
}
made rsa2048 -keyalg RSA -keysize 2048
made ecdsap256 -keyalg EC -groupname secp256r1

for kind in rsa2048 ecdsap256; do
    "${bin}java" -Dorg.slf4j.simpleLogger.defaultLogLevel=off -cp "$here/target/cfie/lib/*" \
        "$here/src/bench/signature/Signing.java" "$work/$kind.p12" "$seconds"
    openssl speed -seconds "$seconds" "$kind" 2> /dev/null | awk -v kind=$kind '
        /^(rsa 2048|  *256 bits ecdsa)/ { print kind ": openssl " $(NF - 1) "/s" }'
done
