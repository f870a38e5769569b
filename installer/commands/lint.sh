#: lint [--all|--fast] [CHECK...]
#:                              what the house agreed on: format tidy qml layers text migrations translations shell.
#:                              tidy reads changed files, with --all every file; --fast leaves it out

# Files that git knows or would take; in a copy without git, every file.
tracked_files()
{
    if git_here rev-parse --git-dir >/dev/null 2>&1; then
        git_here ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do
            [[ ! -f $file ]] || printf '%s\n' "$file"
        done
    else
        local pattern
        for pattern in "$@"; do
            find . -path ./build -prune -o -type f -name "${pattern##*/}" -print | sed 's|^\./||'
        done
    fi
}

# Root may look at another user's checkout.
git_here() { git -c "safe.directory=$root" "$@"; }

# Since the branch left main; on main itself since the commit before; and what is not committed yet.
changed_files()
{
    local base
    base=$(git_here merge-base HEAD main 2>/dev/null || true)
    [[ -n $base && $base != "$(git_here rev-parse HEAD)" ]] || base=$(git_here rev-parse -q --verify HEAD~1 || true)
    if [[ -z $base ]]; then
        tracked_files '*.cpp' '*.h'
    else
        {
            git_here diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'
            git_here ls-files --others --exclude-standard -- '*.cpp' '*.h'
        } | sort -u
    fi
}

# verdict CHECK WHAT FILES CODE   says a line for each check and remembers a failure
verdict()
{
    local result=ok
    if [[ $4 -ne 0 ]]; then
        result=FAILED
        lint_failed+=("$1")
    fi
    printf '== %-13s %-44s %5s files   %s\n' "$1" "$2" "$3" "$result"
}

lint_format()
{
    local files code=0
    mapfile -t files < <(tracked_files '*.cpp' '*.h')
    clang-format --dry-run -Werror "${files[@]}" || code=1
    verdict format "clang-format changes nothing" "${#files[@]}" $code
}

# Headers are read through the file of the same name, and through whatever else includes them.
lint_tidy()
{
    local wanted files=() file code=0
    build_tree dev
    python3 tests/lint/without_pch.py build/dev build/tidy
    if [[ $lint_scope == all ]]; then
        mapfile -t wanted < <(tracked_files '*.cpp')
    else
        mapfile -t wanted < <(changed_files)
    fi
    while read -r file; do
        if [[ -f $file ]] && grep -qF "\"file\": \"$root/$file\"" build/tidy/compile_commands.json; then
            files+=("$file")
        fi
    done < <(printf '%s\n' "${wanted[@]}" | sed 's/\.h$/.cpp/' | sort -u)
    if [[ ${#files[@]} -gt 0 ]]; then
        printf '%s\0' "${files[@]}" | xargs -0 -P "$(jobs_here)" -n 2 clang-tidy-16 --quiet -p build/tidy 2> \
            >(grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter' >&2) || code=1
    fi
    verdict tidy "clang-tidy on $lint_scope files" "${#files[@]}" $code
}

lint_qml()
{
    local files code=0
    mapfile -t files < <(tracked_files '*.qml')
    if [[ ${#files[@]} -gt 0 ]]; then
        configure dev
        run_ninja -C build/dev -j "$(jobs_here)" all_qmllint || code=1
    fi
    verdict qml "qmllint has nothing to say" "${#files[@]}" $code
}

# The checks of tests/lint say their own problems, and last the number of files they read.
lint_own()
{
    local output code=0
    output=$(python3 tests/lint "$1") || code=1
    sed '$d' <<<"$output"
    verdict "$1" "$2" "$(tail -n 1 <<<"$output")" $code
}
lint_layers() { lint_own layers "includes and imports point one way"; }
lint_text() { lint_own text "indentation, literals, size of files"; }
lint_migrations() { lint_own migrations "frozen migrations are as they were"; }
lint_translations() { lint_own translations "every text in every language"; }

lint_shell()
{
    local files code=0
    mapfile -t files < <(tracked_files '*.sh' jiko .ci/run | sort -u)
    # Commands share the variables of ./jiko, so "assigned elsewhere" is no news.
    shellcheck --shell=bash --exclude=SC1091,SC2016,SC2034,SC2154 "${files[@]}" || code=1
    verdict shell "shellcheck has nothing to say" "${#files[@]}" $code
}

cmd_lint()
{
    local checks=() check
    lint_scope=changed
    lint_failed=()
    while [[ $# -gt 0 ]]; do
        case $1 in
        --all) lint_scope=all ;;
        --fast) lint_scope=none ;;
        format | tidy | qml | layers | text | migrations | translations | shell) checks+=("$1") ;;
        *) die "lint does not know '$1'; see ./jiko help" ;;
        esac
        shift
    done
    [[ ${#checks[@]} -gt 0 ]] || checks=(format layers text migrations translations shell qml tidy)

    ensure_packages build run test lint
    export LC_ALL=C.UTF-8
    for check in "${checks[@]}"; do
        [[ $check != tidy || $lint_scope != none ]] || continue
        "lint_$check"
    done
    [[ ${#lint_failed[@]} -eq 0 ]] || die "lint failed: ${lint_failed[*]}"
}
