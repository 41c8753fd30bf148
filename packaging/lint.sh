#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs clang-tidy and clazy over the sources, and fails on any finding. Without an argument over all of them; with a commit, over the
# .cpp files that differ from it, and the headers that those include. Needs clang, clang-tidy and clazy, which nothing else does.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for tool in clang++ clang-tidy clazy-standalone; do
    command -v "$tool" >/dev/null || {
        echo "packaging/lint.sh needs $tool: apt-get install clang clang-tidy clazy" >&2
        exit 1
    }
done

if [ $# -gt 0 ]; then
    git rev-parse --verify --quiet "$1^{commit}" >/dev/null || {
        echo "packaging/lint.sh: there is no commit $1" >&2
        exit 2
    }
    mapfile -t sources < <(git diff --name-only --diff-filter=d "$1" -- 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp')
else
    mapfile -t sources < <(git ls-files 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp')
fi

# Of what is built here, not of another platform.
cmake --preset clang >/dev/null
mapfile -t sources < <(for source in "${sources[@]}"; do
    if grep --quiet --fixed-strings "\"$PWD/$source\"" build/clang/compile_commands.json; then echo "$source"; fi
done)
[ ${#sources[@]} -gt 0 ] || exit 0
# What sources include of moc's: made for each part of the program as a whole, and for each test by itself.
names=$(printf '%s\n' "${sources[@]##*/}" | sed 's/\.cpp$//' | paste -sd '|')
mapfile -t generated < <(ninja -C build/clang -t targets all | sed -nE "s/^([^ ]*(jobviewer[a-z_]*_autogen|\/($names)\.moc)): .*/\1/p")
[ ${#generated[@]} -eq 0 ] || ninja -C build/clang "${generated[@]}" >/dev/null

# Checks that are on by default, and of the others those whose findings were mistakes here. Of ranged loops over a list that might detach,
# and of names that start with "get", the project thinks otherwise.
clazy_checks=level1,no-qproperty-without-notify,no-range-loop-detach,container-inside-loop,global-const-char-pointer,heap-allocated-small-trivial-type,isempty-vs-count,qhash-with-char-pointer-key,qt-macros,reserve-candidates,sanitize-inline-keyword,signal-with-return-value,thread-with-slots,tr-non-literal,unneeded-cast

jobs=$(nproc)
echo "== clang-tidy: ${#sources[@]} files"
printf '%s\0' "${sources[@]}" | xargs -0 -n 4 -P "$jobs" clang-tidy -p build/clang --quiet --warnings-as-errors='*'
echo "== clazy"
printf '%s\0' "${sources[@]}" | xargs -0 -n 4 -P "$jobs" clazy-standalone -p build/clang --checks="$clazy_checks" --header-filter='/(app|ui|tests)/' \
    --extra-arg=-Werror --extra-arg=-Wno-unknown-warning-option
