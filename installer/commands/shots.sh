#: shots DIR [WHAT...]           pictures of every screen, in DIR/pictures: SCREEN-THEME-LANGUAGE-SIZE-TEXT.png of till, stand and
#:                              kitchen. WHAT chooses: --screen WORDS --language en,sw,ar,pseudo --theme light,dark,contrast
#:                              --text 100,120,140 --size 600x1024,1024x600,1280x800,1920x1080; without any, the office's
#:                              screens are pictured too

cmd_shots()
{
    [[ $# -ge 1 && $1 != -* ]] || die "shots wants a folder: ./jiko shots DIR"
    local folder=$1
    shift
    speak_utf8
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    (cd "$called_from" && mkdir -p "$folder/pictures")
    if [[ $# -eq 0 ]]; then
        build_programs
        (run_demo --shots "$folder")
    else
        ensure_packages build run
        configure dev
    fi
    build_tree dev test_looks
    # As on every machine, whatever this one is set to.
    (cd "$called_from" && QT_QUICK_CONTROLS_STYLE=Basic "$root/build/dev/tests/test_looks" --pictures "$folder/pictures" "$@")
}
