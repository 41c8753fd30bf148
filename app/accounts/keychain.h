// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

// The system's own: Secret Service, KWallet, macOS Keychain, Windows Credential Manager. Nothing is started before the first question. It
// works on a thread of its own, since some of them wait where they should not; one that hangs is left behind when the program ends.
// At most one of them a process.
[[nodiscard]] std::unique_ptr<KeyStore> makeKeychain();
