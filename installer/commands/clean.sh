#: clean                        remove what builds made; a restaurant's data is never touched

cmd_clean()
{
    [[ -e build ]] || { say "== Nothing to remove"; return; }
    step "Remove build/" rm -rf build
}
