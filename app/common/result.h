// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

// What went wrong, as a plain value. Code branches on kind; the sentence that a person reads comes from messages.
struct Error
{
    enum class Kind {
        Cancelled,       // we stopped it ourselves
        Offline,         // no connection could be established, or it broke before an answer
        Insecure,        // the secure connection failed
        Timeout,         // nothing came for too long, or HTTP 408
        BadRequest,      // HTTP 400
        Unauthorized,    // HTTP 401
        NoSubscription,  // HTTP 402
        Forbidden,       // HTTP 403
        Cloudflare,      // Cloudflare's challenge page in place of the answer
        NotFound,        // HTTP 404
        Expired,         // HTTP 410
        RateLimited,     // HTTP 429
        Server,          // HTTP 5xx; the service uses 596, too
        BadReply,        // a response that is not what was requested: HTML, cut JSON, an unknown status code
        CutShort,        // fewer bytes than announced, or a file that is not whole or damaged
        WrongContent,    // a whole file of another kind than expected: an error page in place of an image
        TooLarge,        // more bytes than this program takes
        UnknownEncoding, // compressed for the way in a manner that this program cannot read
        ForeignRedirect, // sent to another origin where that is not allowed, or too often
        UnsafeAddress,   // neither https nor http on this computer
        NoToken,         // only reachable with the API token, and there is none
        Disk,            // the disk refused
        DiskFull,        // there is no room left on it
        NotShareable,    // a file whose metadata cannot be taken out for certain
    };

    Kind kind = Kind::BadReply;
    int httpStatus = 0;                               // 0: no HTTP answer arrived
    QString detail{};                                 // for the log and "Details"; never translated, never with a URL's path or query
    QString reason{};                                 // what a service means by it, as a translated sentence; empty: no more than HTTP does
    std::optional<std::chrono::seconds> retryAfter{}; // only where the server announced it
    std::optional<qint64> limit{};                    // bytes; of TooLarge

    bool operator==(const Error &) const = default;
};

// A value, or the reason why there is none.
template<typename Value>
class [[nodiscard]] Result
{
public:
    Result(Value value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}

    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    explicit operator bool() const { return m_content.index() == 0; }

    // Only when there is a value.
    const Value &operator*() const & { return std::get<0>(m_content); }
    Value &&operator*() && { return std::get<0>(std::move(m_content)); }
    const Value *operator->() const { return &std::get<0>(m_content); }

    // Only when there is none.
    const Error &error() const { return std::get<1>(m_content); }

    bool operator==(const Result &) const = default;

private:
    std::variant<Value, Error> m_content;
};
