#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes the .deb from a release build, and has desktop entry, metainfo, man page and package judged: any error or warning fails.
# Prints the package's path last. It wants desktop-file-utils, appstream, man-db and lintian.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$PWD/build/package

# As Debian builds: hardened, and with the paths of this machine kept out.
CXXFLAGS=$(dpkg-buildflags --get CXXFLAGS) LDFLAGS=$(dpkg-buildflags --get LDFLAGS) CPPFLAGS=$(dpkg-buildflags --get CPPFLAGS)
export CXXFLAGS="$CXXFLAGS $CPPFLAGS" LDFLAGS
cmake -G Ninja -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr "$@"
cmake --build "$build"
rm -f "$build"/jobviewer_*.deb
(cd "$build" && cpack -G DEB)

for check in desktop metainfo man; do
    cmake -DCHECK=$check -DFILES="$build/packaging" -DROOT="$PWD" -DPROGRAM="$build/bin/jobviewer" -P tests/package.cmake
done
deb=$(echo "$build"/jobviewer_*.deb)
as_it_likes=()
[ "$(id -u)" -ne 0 ] || as_it_likes=(--allow-root)
lintian "${as_it_likes[@]}" --fail-on error,warning --info "$deb"
dpkg-deb --info "$deb"
echo "$deb"
