#: sim [--seeds A..B] [--seed N [--trace]] [--faults LIST] [--break WHAT] [--minutes M]
#:                              play an outlet with all that can go wrong, and look whether anything is lost

# Without seeds new ones are drawn and printed. The cores share the seeds; the first that breaks something ends the command.
cmd_sim()
{
    local seeds='' minutes='' jobs i first code=0 start log pids=() pass=()
    while [[ $# -gt 0 ]]; do
        case $1 in
        --seeds) needs_value "$@"; seeds=$2; shift ;;
        --minutes) needs_value "$@"; minutes=$2; shift ;;
        --seed | --faults | --break) needs_value "$@"; pass+=("$1" "$2"); shift ;;
        --trace | --help) pass+=("$1") ;;
        *) die "sim does not know '$1'; see ./jiko help" ;;
        esac
        shift
    done
    ensure_packages build run
    build_tree dev jiko_sim
    if [[ " ${pass[*]:-} " == *" --seed "* || " ${pass[*]:-} " == *" --help "* ]]; then
        build/dev/bin/jiko-sim "${pass[@]}"
        return
    fi

    if [[ -z $seeds ]]; then
        first=$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')
        seeds="$first..$((first + 9999999))"
        [[ -n $minutes ]] || minutes=1
    fi
    jobs=$(jobs_here)
    log=$(mktemp -d /tmp/jiko-sim.XXXXXX)
    # shellcheck disable=SC2064
    trap "rm -rf '$log'" EXIT
    start=$(now_ms)
    say "== Play seeds $seeds${minutes:+ for $minutes min}"
    for ((i = 0; i < jobs; i++)); do
        build/dev/bin/jiko-sim --seeds "$seeds" --share "$i/$jobs" ${minutes:+--minutes "$minutes"} "${pass[@]}" \
            >"$log/$i" &
        pids+=($!)
    done
    for i in "${pids[@]}"; do
        wait "$i" || code=1
    done
    sed '/^played/d' "$log"/*
    say "$(awk '/^played/ { n += $2 } END { print n }' "$log"/*) seeds in $(since_ms "$start")"
    [[ $code -eq 0 ]] || die "something was lost: ./jiko sim --seed N --trace plays it again"
}
