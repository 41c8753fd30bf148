// SPDX-License-Identifier: MIT
#pragma once

// Whether a job made a text that people wait for.
enum class TextResult {
    None,
    Beside, // there is one that its media do not show, or a reason why there are none
    Only,   // it is all that the job made
};
