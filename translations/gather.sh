#!/bin/bash
# Gathers every text of the suite into the .ts files of DIR (default: the ones here). English keeps only plurals: what
# it says otherwise is what stands in the source.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
into=${1:-$here}
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}

sources=$(mktemp)
trap 'rm -f "$sources"' EXIT
cd "$here/.."
find core apps qml -type f \( -name '*.cpp' -o -name '*.h' -o -name '*.qml' \) -printf "$PWD/%p\n" | sort >"$sources"

common=(-silent -I core -I apps -no-obsolete -locations none -source-language en)
"$lupdate" "${common[@]}" -pluralonly "@$sources" -target-language en -ts "$into/jiko_en.ts"
for catalogue in "$here"/jiko_*.ts; do
    language=$(basename "$catalogue" .ts)
    language=${language#jiko_}
    [[ -s $catalogue ]] || rm "$catalogue" # a new language begins as an empty file
    [[ $language == en ]] || "$lupdate" "${common[@]}" "@$sources" -target-language "$language" -ts "$into/jiko_$language.ts"
done
