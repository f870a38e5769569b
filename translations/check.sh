#!/bin/bash
# Fails when a text of the suite has no translation, or when the .ts files lag behind the sources. Lists what is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp "$here"/jiko_*.ts "$fresh"
"$here/gather.sh" "$fresh"

missing=0
for file in "$fresh"/jiko_*.ts; do
    list=$(awk '
        /<name>/        { context = $0; gsub(/.*<name>|<\/name>.*/, "", context) }
        /<source>/      { source = $0; gsub(/.*<source>|<\/source>.*/, "", source) }
        /type="unfinished"/ { print "  " context ": " source }' "$file")
    [ -z "$list" ] && continue
    count=$(wc -l <<<"$list")
    missing=$((missing + count))
    printf '%s: %d not translated\n%s\n' "translations/$(basename "$file")" "$count" "$list"
done
if [ "$missing" -gt 0 ]; then
    echo "Run \"ninja update_translations\" and translate the entries above." >&2
    exit 1
fi
for file in "$fresh"/jiko_*.ts; do
    if ! cmp -s "$file" "$here/$(basename "$file")"; then
        echo "translations/$(basename "$file") lags behind the sources: run \"ninja update_translations\"." >&2
        exit 1
    fi
done
echo "Every text is translated."
