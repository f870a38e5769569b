#: money [--why] [FILE…]        play worked money cases, ours or your own, and say what differs (tests/money/README.md)

cmd_money()
{
    local pass=() files=()
    while [[ $# -gt 0 ]]; do
        case $1 in
        --why | --help) pass+=("$1") ;;
        -*) die "money does not know '$1'; see ./jiko help" ;;
        *) files+=("$(cd "$called_from" && realpath "$1")") ;;
        esac
        shift
    done
    [[ ${#files[@]} -gt 0 ]] || files=("$root"/tests/money/cases/*.json)
    ensure_packages build run
    build_tree dev jiko_money
    build/dev/bin/jiko-money "${pass[@]}" "${files[@]}"
}
