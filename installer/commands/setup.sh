#: setup [build|run|test|lint]  install what is missing, by Debian package name (all but lint when none is named)

# Names of one list, or of several, without the comments.
package_names()
{
    local list
    for list in "$@"; do
        sed 's/[[:space:]]*#.*//; /^$/d' "installer/packages/$list.txt"
    done | sort -u
}

missing_packages()
{
    local wanted
    mapfile -t wanted < <(package_names "$@")
    comm -23 <(printf '%s\n' "${wanted[@]}") \
        <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

as_root()
{
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Installing the server makes and starts a cluster `main` unless told otherwise; ours is private and separate. A machine that
# already knows PostgreSQL, or has its own opinion in that file, is left as it is.
keep_postgresql_from_making_a_cluster()
{
    local conf=/etc/postgresql-common/createcluster.conf
    [[ ! -e $conf && ! -e /usr/lib/postgresql && ! -e /etc/postgresql ]] || return 0
    as_root mkdir -p "${conf%/*}"
    echo 'create_main_cluster = false' | as_root tee "$conf" >/dev/null
}

install_packages()
{
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Options::=--force-confold --no-install-recommends install "$@"
}

# PostgreSQL refuses to run as root, so a cluster that root starts runs under this user.
make_system_user()
{
    if [[ $(id -u) -eq 0 ]] && ! getent passwd jiko >/dev/null; then
        step "Make the system user jiko, who cannot log in" \
            useradd --system --user-group --home-dir /var/lib/jiko --no-create-home --shell /usr/sbin/nologin jiko
    fi
}

cmd_setup()
{
    local lists=("$@") missing list
    [[ ${#lists[@]} -gt 0 ]] || lists=(build run test)
    for list in "${lists[@]}"; do
        [[ -f installer/packages/$list.txt ]] || die "there is no package list '$list' in installer/packages/"
    done
    command -v dpkg-query >/dev/null || die "setup knows Debian 12; elsewhere install the equivalents of installer/packages/*.txt"

    mapfile -t missing < <(missing_packages "${lists[@]}")
    if [[ ${#missing[@]} -eq 0 ]]; then
        say "== Packages: nothing missing (${lists[*]})"
    else
        say "== Packages missing: ${missing[*]}"
        if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
            die "neither root nor sudo; ask root for: apt-get install --no-install-recommends ${missing[*]}"
        fi
        # Before the first step hides its output, so that a person sees the question for the password.
        [[ $(id -u) -eq 0 ]] || sudo -v || die "sudo does not let $(id -un) install packages"
        step "Read the lists of packages" as_root apt-get -q -o DPkg::Lock::Timeout=300 update
        [[ " ${missing[*]} " != *" postgresql-15 "* ]] || keep_postgresql_from_making_a_cluster
        step "Install ${#missing[@]} packages and what they need" install_packages "${missing[@]}"
    fi
    make_system_user
}

# What build, test and demo call first: silent when nothing is missing.
ensure_packages()
{
    if ! command -v dpkg-query >/dev/null || [[ -z $(missing_packages "$@") ]]; then
        make_system_user
    else
        cmd_setup "$@"
    fi
}
