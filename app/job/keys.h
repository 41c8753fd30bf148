// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

// What names one kind of thing for good. A text, which only becomes a key where somebody says so, and never one of another kind.
template<class Named>
class Key
{
public:
    Key() = default;
    explicit Key(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); } // it names nothing

    friend bool operator==(const Key &left, const Key &right) { return left.m_text == right.m_text; }
    friend bool operator<(const Key &left, const Key &right) { return left.m_text < right.m_text; }
    friend size_t qHash(const Key &key, size_t seed = 0) { return qHash(key.m_text, seed); }

private:
    QString m_text;
};

// The ID of a job, which no two jobs of any services share; of a document without one, what its bytes hash to.
using JobKey = Key<struct Job>;

// Set by the adapter. Holds no signed query and nothing private, and is the same in each response that lists the media item.
using MediaKey = Key<struct MediaItem>;

// A media item as one job lists it.
struct JobMedia
{
    JobKey job{};
    MediaKey media{};

    bool operator==(const JobMedia &) const = default;
};
