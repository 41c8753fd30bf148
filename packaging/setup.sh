#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what the build and the tests need and the machine lacks. On Debian and Ubuntu by apt; elsewhere it names the packages.
# With the argument "lint" also what packaging/lint.sh needs.
set -euo pipefail

packages=(
    build-essential cmake ninja-build lld
    qt6-base-dev libqt6sql6-sqlite     # Core, Network, Concurrent, Widgets, Test
    qt6-svg-dev                        # icons
    libmpv-dev                         # video: its headers, and the library that is loaded with the first one
    qt6-image-formats-plugins          # WebP
    libgl1-mesa-dev                    # what Qt6Gui's CMake files ask for
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools  # lupdate, lrelease
    qt6-translations-l10n              # Qt's own texts
    libssl-dev                         # libcrypto's SHA-256
    zlib1g-dev libbrotli-dev           # media that a server packs
    qtkeychain-qt6-dev libsecret-1-0   # the token in the system's key store
    ca-certificates file               # file: cpack looks at programs with it
)
test_packages=(
    curl clang-format fonts-dejavu-core fonts-noto-core       # the benchmark's rival, the format check, text in pictures and in the window
    xvfb openbox xdotool xclip                                # the real window: a display, its manager, a user's hands
    gnome-keyring                                             # a real key store
    dbus dbus-daemon at-spi2-core python3-pyatspi python3-pil # and what a screen reader hears and a user sees
    desktop-file-utils appstream                              # what the desktop is told of the program
)

lint_packages=(git clang clang-tidy clazy)

list_elsewhere() {
    cat >&2 <<'NAMES'
Please install these, then run this script again (it goes on when CMake, Ninja and Qt 6 are found):

  macOS, Homebrew:   brew install cmake ninja qt qtkeychain openssl@3 mpv zlib brotli
  Windows, vcpkg:    vcpkg install qtbase qtsvg qtimageformats qttools qtkeychain-qt6 openssl zlib brotli     (with libmpv 2 of mpv.io, Visual Studio 2022, CMake and Ninja)
  Fedora:            sudo dnf install gcc-c++ cmake ninja-build qt6-qtbase-devel mpv-devel qt6-qtsvg-devel qt6-qtimageformats qt6-qttools-devel qtkeychain-qt6-devel openssl-devel zlib-devel brotli-devel
  Arch:              sudo pacman -S base-devel cmake ninja qt6-base mpv qt6-svg qt6-imageformats qt6-tools qtkeychain-qt6 openssl zlib brotli
NAMES
}

if ! command -v dpkg-query >/dev/null; then
    if command -v cmake >/dev/null && command -v ninja >/dev/null && { command -v qmake6 || command -v qmake; } >/dev/null; then
        exit 0
    fi
    list_elsewhere
    exit 1
fi

if [ "${1-}" = lint ]; then
    test_packages+=("${lint_packages[@]}")
fi
missing=()
installed=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' | sed -n 's/ installed$//p')
for package in "${packages[@]}" "${test_packages[@]}"; do
    grep --quiet --line-regexp --fixed-strings "$package" <<<"$installed" || missing+=("$package")
done

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
install() {
    echo "Installing: $*" >&2
    "${as_root[@]}" apt-get install --quiet --yes --no-install-recommends "$@" >&2
}
if [ ${#missing[@]} -gt 0 ]; then
    "${as_root[@]}" apt-get update --quiet >&2
    install "${missing[@]}"
fi
# Qt's plug-in for SVG: since Qt 6.6 in a package of its own, which older systems do not know.
compgen -G '/usr/lib/*/qt6/plugins/iconengines/libqsvgicon.so' >/dev/null || install qt6-svg-plugins
