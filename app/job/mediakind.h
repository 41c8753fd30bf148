// SPDX-License-Identifier: MIT
#pragma once

// What a job offers to look at and to keep.
enum class MediaKind {
    Grid,       // the 2x2 overview of a completed job
    Image,      // one full picture of it
    Video,      // one video
    Attachment, // any other attachment
    SeedImage,  // an attachment of a seed answer
    Embed,      // the picture of an embed, as describe shows it
    Preview,    // an attachment of a job that still runs: replaced soon, not saved
    Source,     // on a foreign host; loaded only when the user requests it, not saved
    Cell,       // cut from the grid by this program, not saved by --save
    Audio,      // one sound
};
