#!/bin/sh
# A short evening through the real programs, each a process of its own, with the database gone for a while: jiko-demo proves the sums.
set -u
folder=$(mktemp -d /tmp/jiko-evening-XXXXXX) || exit 1
chmod 755 "$folder"
"$1" --headless --covers 30 --data "$folder/data" --out "$folder/out"
result=$?
if [ $result -ne 0 ]; then
    tail -n 20 "$folder"/out/logs/*.log
fi
rm -rf "$folder"
exit $result
