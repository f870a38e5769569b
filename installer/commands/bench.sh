#: bench [GROUP] [--quick]      measure, each figure beside its yardstick; one beyond its budget fails; --quick: see that it runs

# Each program bench_<group> prints a line a figure: name value unit ratio yardstick, where ratio may be "-", the yardstick is
# the rest of the line, and "over budget" in it is a verdict. Other lines are remarks.
readonly figure_line='^[A-Za-z][^[:space:]]*[[:space:]]+-?[0-9]+([.][0-9]+)?[[:space:]]+[^[:space:]]+[[:space:]]+(-|-?[0-9]+([.][0-9]+)?)([[:space:]]|$)'

figures_table()
{
    awk 'BEGIN { printf "%-36s %14s %-8s %7s  %s\n", "name", "value", "unit", "ratio", "yardstick" }
         { rest = ""; for (i = 6; i <= NF; i++) rest = rest (i > 6 ? " " : "") $i
           printf "%-36s %14s %-8s %7s  %s\n", $2, $3, $4, $5, rest }' "$1"
}

figures_json()
{
    awk 'function text(s) { gsub(/\\/, "\\\\", s); gsub(/"/, "\\\"", s); return "\"" s "\"" }
         BEGIN { printf "[" }
         { rest = ""; for (i = 6; i <= NF; i++) rest = rest (i > 6 ? " " : "") $i
           printf "%s\n  {\"group\": %s, \"name\": %s, \"value\": %s, \"unit\": %s, \"ratio\": %s, \"yardstick\": %s, \"overBudget\": %s}",
               (NR > 1 ? "," : ""), text($1), text($2), $3, text($4), ($5 == "-" ? "null" : $5), text(rest),
               (/over budget/ ? "true" : "false") }
         END { print "\n]" }' "$1"
}

cmd_bench()
{
    local group='' quick=() word programs program start lines failed=0 figures=build/bench/figures.txt
    for word in "$@"; do
        case $word in
            --quick) quick=(--quick) ;;
            -*) die "bench knows no $word" ;;
            *) group=$word ;;
        esac
    done
    ensure_packages build run
    configure bench
    mapfile -t programs < <(sed -n 's/^build \(bench_[A-Za-z0-9_]*\): phony bench\/.*/\1/p' build/bench/build.ninja |
        grep -- "$group" || true)
    [[ ${#programs[@]} -gt 0 ]] || die "there is no benchmark${group:+ that matches '$group'}"
    build_tree bench apps/all "${programs[@]}"

    speak_utf8
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    : >"$figures"
    for program in "${programs[@]}"; do
        start=$(now_ms)
        say "== Measure ${program#bench_}"
        lines=$("build/bench/bench/$program" "${quick[@]}" </dev/null) || { failed=1; say "   $program ended with an error"; }
        grep -Ev "$figure_line" <<<"$lines" | sed '/^$/d; s/^/   /' || true
        grep -E "$figure_line" <<<"$lines" | sed "s/^/${program#bench_} /" >>"$figures" || true
        say "   $(since_ms "$start")"
    done

    [[ -s $figures ]] || die "the benchmarks printed no figure"
    say
    figures_table "$figures"
    figures_json "$figures" >build/bench/figures.json
    say
    say "$(wc -l <"$figures") figures; as JSON in build/bench/figures.json"
    ! grep -q 'over budget' "$figures" || die "$(grep -c 'over budget' "$figures") over budget"
    [[ $failed -eq 0 ]] || die "a benchmark failed"
}
