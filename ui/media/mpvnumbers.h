// SPDX-License-Identifier: MIT
#pragma once

// libmpv refuses to start under another number format than C's, and QApplication sets the user's. Qt itself has QLocale and does not look
// at this one. Call it on the main thread, before other threads run.
void useNumberFormatOfMpv();
