#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs clang-tidy and clazy, and fails on any finding. Without an argument over core and window as a whole; with a commit, over what
# changed since: sources of core and window with the folders they stand in, tests by themselves. Needs clang, clang-tidy and clazy.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for tool in clang++ clang-tidy clazy-standalone; do
    command -v "$tool" >/dev/null || {
        echo "packaging/lint.sh needs $tool: packaging/setup.sh lint" >&2
        exit 1
    }
done

if [ $# -gt 0 ]; then
    git rev-parse --verify --quiet "$1^{commit}" >/dev/null || {
        echo "packaging/lint.sh: there is no commit $1" >&2
        exit 2
    }
    files=$(git diff --name-only --diff-filter=d "$1" -- 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
    if [ -z "$files" ]; then
        echo "no source has changed since $1"
        exit 0
    fi
else
    files=$(find app ui -name '*.cpp' -o -name '*.h' | sort)
fi
mapfile -t changed <<<"$files"

echo "== what moc makes"
mkdir -p build
log=build/lint.log
quietly() {
    "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        exit 1
    }
}
quietly cmake --preset clang
tests=build/clang/tests
quietly ninja -C build/clang jobviewer_core_autogen jobviewer_ui_autogen
if [[ $files == *tests/* ]]; then # their headers are precompiled
    quietly ninja -C build/clang tests/CMakeFiles/jobviewer_{,ui}testsupport.dir/cmake_pch.hxx.pch
fi
moc=$(qmake6 -query QT_HOST_LIBEXECS)/moc
for file in "${changed[@]}"; do
    name=$(basename "$file" .cpp)
    if [[ $file == tests/*.cpp && -d $tests/moc/$name ]]; then
        quietly "$moc" "$file" -o "$tests/moc/$name/$name.moc"
    fi
done

# What is built here, and not on another platform. A folder is one translation unit (JOBVIEWER_UNITY in CMakeLists.txt), and so it is
# looked at: Qt's headers once for all its sources. A header that is in none goes with the source of its name.
is_built() {
    grep --quiet --fixed-strings "\"$PWD/$1\"" build/clang/compile_commands.json
}
unit_of() {
    local target=jobviewer_core folder
    [[ $1 != ui/* ]] || target=jobviewer_ui
    folder=$(dirname "${1#*/}")
    [ "$folder" != . ] || folder=top
    echo "build/clang/${1%%/*}/CMakeFiles/$target.dir/Unity/unity_${folder//\//_}_cxx.cxx"
}
units=$(for file in "${changed[@]}"; do
    if [[ $file != tests/* ]] && is_built "$(unit_of "$file")"; then
        unit_of "$file"
    elif is_built "${file%.*}.cpp"; then
        echo "${file%.*}.cpp"
    else
        echo "not looked at, since it is not built here by itself: $file" >&2
    fi
done | sort -u)
if [ -z "$units" ]; then
    exit 0
fi
mapfile -t units <<<"$units"

# Of level 1 and what else finds mistakes here. Left out is what the project sees otherwise (ranged loops over a list that might detach, the
# space that clang-format puts into SLOT()), and what misreads erase(remove_if()) and Qt 6, which has no midRef().
clazy_checks=level1,no-qproperty-without-notify,no-range-loop-detach,no-strict-iterators,no-qstring-ref,no-connect-not-normalized,global-const-char-pointer,heap-allocated-small-trivial-type,isempty-vs-count,qhash-with-char-pointer-key,qt-macros,signal-with-return-value,thread-with-slots,tr-non-literal

failed=0
echo "== clang-tidy: ${#units[@]} translation units"
printf '%s\0' "${units[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/clang --quiet --warnings-as-errors='*' || failed=1
echo "== clazy"
run_clazy() {
    xargs -0 -r -n 1 -P "$(nproc)" clazy-standalone -p build/clang --checks="$1" --header-filter='/(app|ui|tests)/' \
        --extra-arg=-Werror --extra-arg=-Wno-unknown-warning-option
}
# What a test makes before main() holds up nobody.
printf '%s\0' "${units[@]}" | { grep -z -v '^tests/' || true; } | run_clazy "$clazy_checks" || failed=1
printf '%s\0' "${units[@]}" | { grep -z '^tests/' || true; } | run_clazy "$clazy_checks,no-non-pod-global-static" || failed=1
exit $failed
