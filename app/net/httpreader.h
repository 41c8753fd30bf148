// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

// Reads one HTTP/1.x response as its bytes come (RFC 9112), and passes over interim ones before it. What it cannot make sense of is Broken;
// sizes of head and lines are bounded. Pure.
class HttpReader
{
public:
    enum class State {
        Head, // of this response or of an interim one before it
        Body,
        Done,   // the body is whole by its framing
        Broken, // no HTTP, or cut
    };

    struct Head
    {
        int status = 0;
        QByteArray reason{};
        QList<std::pair<QByteArray, QByteArray>> fields{}; // in their order, as they came

        [[nodiscard]] QByteArray field(const QByteArray &name) const; // whatever the case; empty: there is none
    };

    void add(const QByteArray &bytes);
    void addEnd(); // the connection has ended

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Head &head() const { return m_head; } // once it is past State::Head
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    enum class Framing { None, Length, Chunked, UntilClose };

    void read();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBody();
    [[nodiscard]] bool readChunk();
    [[nodiscard]] bool takeLine(QByteArray &line);
    void passBody(qint64 most);

    State m_state = State::Head;
    Framing m_framing = Framing::None;
    Head m_head;
    QByteArray m_input; // not read yet
    QByteArray m_body;  // not taken yet
    qint64 m_left = 0;  // bytes of the body, or of the chunk
    enum class Chunk { Size, Data, LineEnd, Trailer } m_chunk = Chunk::Size;
    int m_interims = 0;
};
