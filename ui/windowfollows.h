#pragma once

#include <QString>

// What the program says where the window will be.
[[nodiscard]] QString windowFollows();
