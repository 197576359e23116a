#!/bin/sh
# From a fresh Debian machine to a running relnet:
#   ./bootstrap.sh          install what is missing, build, show the sample book
#   ./bootstrap.sh build    the same, without the showing
#   ./bootstrap.sh test     also install the test tools, build for development and run every test
#   ./bootstrap.sh fuzz     also install clang, build the fuzz targets and feed each for SECONDS, 20 if not given
set -eu
cd "$(dirname "$0")"

build_packages='g++ cmake ninja-build libcli11-dev libsqlitecpp-dev libsqlite3-dev libfmt-dev libhowardhinnant-date-dev doctest-dev
    nlohmann-json3-dev libutf8proc-dev libtomlplusplus-dev'
test_packages='python3 python3-cram python3-jsonschema sqlite3 strace jq git bash binutils bsdutils zsh fish tmux fzf mutt neomutt systemd mandoc groff man-db
    lintian time faketime stow yadm git-crypt'
# Tests that need one of these are skipped, and say so, where it cannot be installed.
more_test_packages='age gnupg locales-all'

main() {
    wanted=${1:-}
    case $wanted in
        '' | build)
            install_missing "$build_packages"
            build release
            if [ -z "$wanted" ]; then show_sample; fi
            ;;
        test)
            install_missing "$build_packages $test_packages" "$more_test_packages"
            build dev
            run_tests
            ;;
        fuzz)
            install_missing "$build_packages python3 clang"
            build fuzz fuzz
            tests/fuzz/run build/fuzz --control
            tests/fuzz/run build/fuzz --seconds "${2:-20}"
            ;;
        -h | --help | help) usage ;;
        *)
            usage >&2
            exit 2
            ;;
    esac
}

usage() {
    sed -n '2,6s/^# *//p' bootstrap.sh
}

install_missing() {  # NEEDED [USEFUL]
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        need_by_hand
        return
    fi
    needed=$(missing_of "$1")
    useful=$(missing_of "${2:-}")
    [ -n "$needed$useful" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "bootstrap: neither root nor sudo; as root run: apt-get install $needed $useful" >&2
        if [ -n "$needed" ]; then exit 1; fi
        return 0
    fi
    echo "bootstrap: installing with apt: $needed $useful"
    as_root apt-get update -q || echo 'bootstrap: the package lists could not be updated; going on with those here' >&2
    # shellcheck disable=SC2086
    if [ -n "$needed" ]; then install_with_apt $needed; fi
    for package in $useful; do
        install_with_apt "$package" || echo "bootstrap: $package could not be installed; going on without it" >&2
    done
}

missing_of() {
    for package in $1; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        if [ "$state" != installed ]; then printf '%s ' "$package"; fi
    done
}

install_with_apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Not a Debian system: say what could not be found, and stop if anything was.
need_by_hand() {
    absent=
    for tool in c++ cmake ninja; do
        command -v $tool >/dev/null || absent="$absent $tool"
    done
    for header in CLI/CLI.hpp SQLiteCpp/SQLiteCpp.h sqlite3.h fmt/format.h date/date.h doctest/doctest.h nlohmann/json.hpp utf8proc.h \
        toml++/toml.h; do
        found=no
        for directory in /usr/include /usr/local/include /opt/homebrew/include; do
            if [ -e "$directory/$header" ]; then found=yes; fi
        done
        [ $found = yes ] || absent="$absent $header"
    done
    if [ "$wanted" = test ]; then
        for tool in python3 cram sqlite3 strace jq git zsh fish tmux fzf mutt neomutt systemd-analyze mandoc readelf faketime \
            stow yadm git-crypt; do
            command -v $tool >/dev/null || command -v ${tool}3 >/dev/null || absent="$absent $tool"
        done
    fi
    [ -n "$absent" ] || return 0
    echo 'bootstrap: this is no Debian system, so nothing was installed. Not found:' >&2
    for one in $absent; do echo "  $one" >&2; done
    exit 1
}

build() {  # PRESET [TARGET]
    echo "bootstrap: building build/$1"
    cmake --preset "$1"
    cmake --build "build/$1" --parallel "$(nproc)" ${2:+--target "$2"}
}

show_sample() {
    echo
    build/release/relnet --demo due
    echo
    echo 'relnet is build/release/relnet. All tests: ./bootstrap.sh test'
}

run_tests() {
    echo "bootstrap: running every test on $(nproc) processors"
    ctest --preset dev --parallel "$(nproc)"
}

main "$@"
