#: build [TARGET...]            compile for tests and the demo into build/dev

# jobs_here [MORE]: a job a core, but never more than a job a gigabyte: the HTTP server's file alone wants 1.4 GB.
jobs_here()
{
    local cores memory
    cores=$(($(nproc) + ${1:-0}))
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    [[ ${memory:-0} -ge 1 ]] || memory=1
    echo "${JIKO_JOBS:-$((cores < memory ? cores : memory))}"
}

# Without address randomisation the QML compiler's output is the same each time, which ccache needs. Some containers refuse.
steadily()
{
    if setarch "$(uname -m)" -R true 2>/dev/null; then
        setarch "$(uname -m)" -R "$@"
    else
        "$@"
    fi
}

configure()
{
    local preset=$1 tree=build/$1 home
    [[ ! -e build || -w build ]] || die "build/ belongs to $(stat -c %U build); as that user run ./jiko clean"
    [[ ! -e $tree || -w $tree ]] || die "$tree belongs to $(stat -c %U "$tree"); as that user run ./jiko clean"
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$tree/CMakeCache.txt" 2>/dev/null || true)
    if [[ -n $home && $home != "$root" ]]; then
        say "== $tree was made for another folder ($home): made anew"
        rm -rf "$tree"
    fi
    [[ -f $tree/build.ninja ]] || step "Configure $tree" cmake --preset "$preset"
}

# Ninja's own line where a person looks on; elsewhere a line every tenth of the way, and all that compilers say.
run_ninja()
{
    if [[ -t 1 ]]; then
        steadily ninja "$@"
    else
        NINJA_STATUS='[%f/%t] ' steadily ninja "$@" | awk '
            /^\[[0-9]+\/[0-9]+\] / {
                split(substr($1, 2), n, "[/\\]]")
                tenth = int(10 * n[1] / n[2])
                if (tenth != said) { printf "   %s of %s\n", n[1], n[2]; fflush(); said = tenth }
                next
            }
            /^(ninja: (no work to do|Entering directory)|-- )/ { next }
            # What the compiler says is enough; its command, on the line after, fills a screen.
            hidden { hidden = 0; next }
            /^FAILED: / { hidden = 1 }
            { print; fflush() }'
    fi
}

# build_tree PRESET TARGET...   sets build_ms and build_was_clean
build_tree()
{
    local preset=$1 tree=build/$1 start
    shift
    start=$(now_ms)
    build_was_clean=no
    [[ -f $tree/.ninja_log ]] || build_was_clean=yes
    configure "$preset"
    # One more than cores, for while one waits on the disk.
    say "== Build $tree with $(jobs_here 1) jobs"
    run_ninja -C "$tree" -j "$(jobs_here 1)" "$@" || die "the build failed"
    build_ms=$(($(now_ms) - start))
    say "== Built in $(since_ms "$start")"
}

# Does the build know this target? Not every checkout has every program.
knows_target()
{
    [[ -f build/$1/build.ninja ]] && grep -q "^build $2: phony" "build/$1/build.ninja"
}

cmd_build()
{
    ensure_packages build run
    if [[ $# -eq 0 ]]; then
        ensure_packages test
    fi
    build_tree dev "$@"
}
