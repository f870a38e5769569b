#: shots DIR                    pictures of every screen, light and dark, in English, Swahili and Arabic

cmd_shots()
{
    [[ $# -ge 1 && $1 != -* ]] || die "shots wants a folder: ./jiko shots DIR"
    build_programs
    speak_utf8
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    (cd "$called_from" && mkdir -p "$1")
    run_demo --shots "$@"
}
