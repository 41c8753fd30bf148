// SPDX-License-Identifier: MIT
#pragma once

// For whom something is requested, most urgent first: what the user looks at, what is being saved, an image in the list, what is archived
// without anybody waiting for it.
enum class RequestPriority { Shown, Save, Cover, Background };
