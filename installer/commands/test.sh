#: test [--only PATTERN] [--nightly]
#:                              build, run the tests whose name matches, and tell what promises were held to; nightly in full

# What tests measured of the promises that are numbered R1, R2, … : one line a figure, in that order.
reliability_table()
{
    say "== What was held to"
    sort -V -k1,1 -s "$1" | awk '{ name = $1; $1 = ""; printf "   %-8s%s\n", name, $0 }' | fold -s -w 120 |
        sed '/^   [A-Z]/!s/^/           /'
    say
}

cmd_test()
{
    local only='' start whole scratch code=0
    while [[ $# -gt 0 ]]; do
        case $1 in
        --only)
            needs_value "$@"
            only=$2
            shift
            ;;
        --only=*) only=${1#*=} ;;
        --nightly) export JIKO_NIGHTLY=1 QTEST_FUNCTION_TIMEOUT=14400000 ;; # ctest has limits of its own
        *) die "test does not know '$1'; see ./jiko help" ;;
        esac
        shift
    done

    whole=$(now_ms)
    ensure_packages build run test
    build_tree dev

    # A home of their own: no test reads or changes what the person at this machine keeps.
    scratch=$(mktemp -d /tmp/jiko-test.XXXXXX)
    # shellcheck disable=SC2064
    trap "rm -rf '$scratch'" EXIT
    chmod 0711 "$scratch"
    mkdir -m 0700 "$scratch/run"
    mkdir "$scratch/data" "$scratch/config" "$scratch/cache"
    export XDG_RUNTIME_DIR=$scratch/run XDG_DATA_HOME=$scratch/data XDG_CONFIG_HOME=$scratch/config
    export JIKO_FIGURES=$scratch/figures
    export XDG_CACHE_HOME=$scratch/cache LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

    say "== Test${only:+ what matches '$only'}"
    start=$(now_ms)
    ctest --test-dir build/dev --output-on-failure --no-tests=error --output-junit "$root/build/dev/ctest.xml" \
        -j "$(jobs_here)" ${only:+-R "$only"} </dev/null || code=$?

    say
    [[ ! -s $JIKO_FIGURES ]] || reliability_table "$JIKO_FIGURES"
    say "$([[ $build_was_clean == yes ]] && echo 'clean build ' || echo 'build       ') $((build_ms / 1000)) s"
    say "tests        $(since_ms "$start")"
    say "all          $(since_ms "$whole")   (report: build/dev/ctest.xml)"
    [[ $code -eq 0 ]] || die "tests failed"
}
