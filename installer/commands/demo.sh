#: demo [--headless]            the restaurant Jiko Milele on a database of its own; without a screen, or with --headless,
#:                              it plays one evening, says what happened and leaves pictures

# Qt wants UTF-8 and says so at every start otherwise.
speak_utf8()
{
    [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
}

build_programs()
{
    ensure_packages build run
    configure dev
    knows_target dev jiko-demo || die "this checkout has no program jiko-demo (apps/), so there is nothing to show yet"
    build_tree dev apps/all
}

# From the folder of the caller, so that a path given on the line means what it says.
run_demo()
{
    cd "$called_from" || die "the folder $called_from is gone"
    "$root/build/dev/bin/jiko-demo" "$@"
}

cmd_demo()
{
    local headless=no argument
    for argument in "$@"; do
        [[ $argument != --headless ]] || headless=yes
    done
    build_programs
    speak_utf8
    if [[ $headless == no && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        say "== No screen here, so one evening is played without"
        headless=yes
        set -- --headless "$@"
    fi
    if [[ $headless == yes ]]; then
        export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    fi
    run_demo "$@"
}
