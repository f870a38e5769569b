# What every command says: steps with their time, and reasons to stop.

now_ms()
{
    local us=${EPOCHREALTIME/[.,]/}
    echo $((us / 1000))
}

# since_ms START -> "12.3 s"
since_ms()
{
    local ms=$(($(now_ms) - $1))
    printf '%d.%d s' $((ms / 1000)) $((ms % 1000 / 100))
}

say() { printf '%s\n' "$*"; }

die()
{
    printf 'jiko: %s\n' "$*" >&2
    exit 1
}

# step "What is done" COMMAND...   runs it, its output kept in a file that is shown only when it fails.
step()
{
    local title=$1 start log
    shift
    start=$(now_ms)
    log=$(mktemp "${TMPDIR:-/tmp}/jiko-step.XXXXXX")
    printf '== %s ... ' "$title"
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
        say "$(since_ms "$start")"
    else
        local code=$?
        say "failed after $(since_ms "$start")"
        tail -n 60 "$log" >&2
        die "'$title' failed ($code); all it said is in $log"
    fi
}

needs_value() { [[ $# -ge 2 && -n $2 ]] || die "$1 wants a value; see ./jiko help"; }
