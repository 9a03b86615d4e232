#!/bin/bash
# Builds twice, in two folders and under two skies, and compares what is handed out byte for byte.
# Usage: twice.sh [FOLDER]. Archives of classes differ by nature (they belong to one Java and one place) and are not in
# these files; nor is the image with a Java of its own compared, which holds one.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
work=${1:-$(mktemp -d)}
compared='cfie.jar cfie-*.zip cfie-*.tar.gz cfie_*.deb'

build() {
    local place=$work/$1
    shift
    git clone -q "$here" "$place"
    (cd "$place" && env "$@" mvn -q -B -ntp -Pdist -Dimage.skip -Dmaven.test.skip -Dspotless.check.skip verify)
}

(umask 022 && build one TZ=UTC LC_ALL=C.UTF-8)
(umask 077 && build another/further/down TZ=Pacific/Auckland LC_ALL=C)

differing=0
for file in $(cd "$work/one/target" && ls $compared); do
    if cmp "$work/one/target/$file" "$work/another/further/down/target/$file"; then
        echo "same: $file $(sha256sum < "$work/one/target/$file" | cut -c1-16)"
    else
        differing=1
    fi
done
exit $differing
