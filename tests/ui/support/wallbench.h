// SPDX-License-Identifier: MIT
#pragma once

#include "app/wall/wallmodel.h"
#include "tests/ui/support/windowbench.h"

class MediaPane;
class WallView;

// The window with the wall of some jobs, whose media are all there.
class WallBench : public WindowBench
{
public:
    static constexpr int jobs = 3;
    static constexpr int pictures = 4; // of each
    static constexpr int all = jobs * pictures;

    void open();

    [[nodiscard]] WallView *wall() const;
    [[nodiscard]] MediaPane &media() const;
    [[nodiscard]] QString name(int row) const; // as it is spoken
    [[nodiscard]] QString title(int listRow);  // of the job
    [[nodiscard]] MediaKey keyOf(int row) const;
    void makeCurrent(int row); // and waits for its job
    void makeCurrentKey(const MediaKey &key);
};
