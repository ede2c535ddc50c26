# shellcheck shell=bash
# What demo, test and the other scripts share: sourced, never run. Bash 3.2 is enough.

cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit
mkdir -p build

cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$cores}"
export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$cores}"
# Messages of the tools in one language, and one order for sort.
export LC_ALL=C

has() { command -v "$1" >/dev/null 2>&1; }

minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# step TITLE LOG COMMAND…: one line for what happens; the output goes to LOG, shown only on failure.
step() {
    local title=$1 log=$2 start=$SECONDS
    shift 2
    printf '  %s ... ' "$title"
    if "$@" >"$log" 2>&1 </dev/null; then
        printf '%s\n' "$(minutes $((SECONDS - start)))"
    else
        printf 'FAILED\n'
        tail -n 100 "$log"
        printf '  (the end of %s)\n' "$log"
        return 1
    fi
}

# ---- what must be there -----------------------------------------------------------------------

need_help="a C++20 compiler, CMake 3.25, Ninja, Boost 1.81, CLI11; for the tests doctest and Google Benchmark"
need_help+=" (macOS: brew install cmake ninja boost cli11 doctest google-benchmark;"
need_help+=" vcpkg: see vcpkg.json, and ninja beside it)"

# The Boost headers that the compiler finds, as 108100 for 1.81; 0 for none.
boost_number() {
    local header
    for header in /usr/local/include/boost/version.hpp /usr/include/boost/version.hpp; do
        if [ -r "$header" ]; then
            sed -n 's/^#define BOOST_VERSION \([0-9]*\).*/\1/p' "$header"
            return
        fi
    done
    echo 0
}

header() { [ -r "/usr/include/$1" ] || [ -r "/usr/local/include/$1" ]; }

# Debian names a Boost release after its number; elsewhere the default may be new enough.
boost_package() {
    if apt-cache show libboost1.81-dev >/dev/null 2>&1; then
        echo libboost1.81-dev
    else
        echo libboost-dev
    fi
}

# What apt must bring for a purpose (demo, bench, test, all), one package a line.
missing_packages() {
    has g++ || has "${CXX:-g++}" || echo g++
    has cmake || echo cmake
    has ninja || echo ninja-build
    [ "$(boost_number)" -ge 108100 ] || boost_package
    header CLI/CLI.hpp || echo libcli11-dev
    [ "$1" != demo ] || return 0
    header benchmark/benchmark.h || echo libbenchmark-dev
    if [ "$1" = bench ]; then
        missing_peers
        return 0
    fi
    header doctest/doctest.h || echo doctest-dev
    [ "$1" != test ] || return 0
    has clang++-16 || echo clang-16
    [ -d /usr/lib/llvm-16/lib/clang/16/lib/linux ] || echo libclang-rt-16-dev
    has clang-format-16 || echo clang-format-16
    [ -r /usr/share/i18n/locales/zh_CN ] || echo locales
    python3 -c 'import networkx' >/dev/null 2>&1 || echo python3-networkx
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# set_up PURPOSE: installs what is missing, or says what is.
set_up() {
    local purpose=$1 packages removed tool
    if [ -n "${FENGONG_NO_INSTALL:-}" ]; then
        echo "FENGONG_NO_INSTALL is set, nothing is installed. Needed: $need_help"
    elif ! has apt-get; then
        echo "No apt-get here. Needed: $need_help"
    elif [ -n "$(missing_packages "$purpose")" ]; then
        if [ "$(id -u)" != 0 ] && ! has sudo; then
            echo "To install with apt-get, run as root: $(missing_packages "$purpose" | tr '\n' ' ')" >&2
            return 1
        fi
        step "refreshing the package lists" build/apt-update.log as_root apt-get update || return 1
        packages=$(missing_packages "$purpose" | tr '\n' ' ')
        # shellcheck disable=SC2086 # a list of words
        removed=$(apt-get install -s --no-install-recommends $packages 2>/dev/null |
            sed -n 's/^Remv \([^ ]*\).*/\1/p' | tr '\n' ' ')
        if [ -n "$removed" ]; then
            echo "  Note: apt removes ${removed% }; two releases of Boost cannot be installed side by side."
        fi
        # shellcheck disable=SC2086
        step "installing ${packages% }" build/apt-install.log apt_install $packages || return 1
    fi
    for tool in cmake ninja; do
        if ! has "$tool"; then
            echo "$tool is missing" >&2
            return 1
        fi
    done
    # On Debian the compiler we test with, unless the caller chose one.
    if [ -z "${CXX:-}" ] && has g++-12; then
        export CXX=g++-12
    fi
}

# ---- building ---------------------------------------------------------------------------------

# build PRESET [OPTION…]: configure and build, the log beside the build.
build() {
    local preset=$1
    shift
    cmake --preset "$preset" "$@" && cmake --build --preset "$preset"
}
