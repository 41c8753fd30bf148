// SPDX-License-Identifier: MIT
#include "app/input/inputfile.h"

#include "app/input/spreadtexts.h"
#include "app/services/service.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 atOnce = 64 << 10; // bytes

bool namesNoJob(const ParsedInput::Ignored &ignored)
{
    return ignored.reason == IgnoredReason::Nothing || ignored.reason == IgnoredReason::OtherDocument;
}

// Hands on what the pieces of one text hold.
class PieceReader
{
public:
    PieceReader(const Service &service, const QDateTime &receivedAt, const PieceVisitor &visit, const PieceLimits &limits)
        : m_service(service)
        , m_receivedAt(receivedAt)
        , m_visit(visit)
        , m_maxHeldBack(limits.doubt)
        , m_pieces(limits)
    {}

    // false: the visitor has enough.
    [[nodiscard]] bool add(const QByteArray &bytes)
    {
        if (m_bytes == 0)
            chooseDecoder(bytes);
        m_bytes += bytes.size();
        const QString decoded = m_decoder ? QString((*m_decoder)(bytes)) : QString();
        const QList<TextPiece> pieces = m_pieces.add(m_decoder ? decoded.toUtf8() : bytes);
        return pieces.isEmpty() ? m_visit({}, m_bytes) : handOn(pieces); // within a large value the visitor can stop, too
    }

    [[nodiscard]] bool end()
    {
        m_isEnding = true;
        if (!handOn(m_pieces.end()) || !handOnHeldBack())
            return false;
        if (m_hasFound || !m_nothing)
            return true;
        ParsedInput nothing;
        nothing.ignored.append(*m_nothing);
        return m_visit(nothing, m_bytes);
    }

private:
    void chooseDecoder(const QByteArray &beginning)
    {
        const auto encoding = QStringConverter::encodingForData(beginning);
        if (encoding && *encoding != QStringConverter::Utf8)
            m_decoder.emplace(*encoding);
    }

    [[nodiscard]] bool handOn(const QList<TextPiece> &pieces)
    {
        return std::all_of(pieces.begin(), pieces.end(), [this](const TextPiece &piece) { return handOn(piece); });
    }

    // Records at its end are held back where a document goes on in those of the next piece.
    [[nodiscard]] bool handOn(const TextPiece &piece)
    {
        if (piece.isTooLarge) {
            ParsedInput found;
            found.ignored.append({IgnoredReason::TooLargeDocument, excerptOf(piece.text)});
            return handOnHeldBack() && visit(found);
        }
        if (m_isWithinList && piece.opening == 0 && !handOnHeldBack())
            return false;
        const qsizetype added = m_heldBack.isEmpty() ? 0 : m_heldBack.size() + 1;
        QByteArray text = piece.text;
        if (added > 0)
            text.insert(piece.opening, std::exchange(m_heldBack, {}) + (piece.opening > 0 ? ',' : '\n'));
        m_isWithinList = piece.listStart >= 0;
        if (m_isWithinList)
            holdBackMembers(text, piece.listStart + (piece.opening > 0 && piece.listStart == piece.opening ? 0 : added), piece.closing);
        else if (!m_isEnding && piece.closing == 0)
            holdBackLines(text);
        return text.isEmpty() && !m_isEnding ? visit({}) : visit(parseInput(text, m_service, m_receivedAt));
    }

    void holdBackLines(QByteArray &text)
    {
        m_heldBack = text.sliced(openRecordsStart(text, m_maxHeldBack));
        text.chop(m_heldBack.size());
    }

    // Of an array in `text` that goes on in the next piece; its members stand from `start` up to `closing` bytes before the end.
    void holdBackMembers(QByteArray &text, qsizetype start, qsizetype closing)
    {
        const QByteArray members = text.sliced(start, text.size() - closing - start);
        const qsizetype kept = openMembersStart(members, m_maxHeldBack);
        if (kept == members.size())
            return;
        m_heldBack = members.sliced(kept);
        const QByteArray before = members.first(kept).trimmed();
        text.replace(start, members.size(), before.endsWith(',') ? before.chopped(1) : before);
    }

    [[nodiscard]] bool handOnHeldBack()
    {
        const QByteArray text = std::exchange(m_heldBack, {});
        return text.isEmpty() || visit(parseInput(m_isWithinList ? '[' + text + ']' : text, m_service, m_receivedAt));
    }

    [[nodiscard]] bool visit(ParsedInput found)
    {
        const auto none = std::find_if(found.ignored.begin(), found.ignored.end(), namesNoJob);
        if (none != found.ignored.end() && !m_nothing)
            m_nothing = *none;
        found.ignored.removeIf(namesNoJob);
        m_hasFound = m_hasFound || found != ParsedInput();
        return m_visit(found, m_bytes);
    }

    const Service &m_service;
    const QDateTime m_receivedAt;
    const PieceVisitor &m_visit;
    const qsizetype m_maxHeldBack; // bytes
    TextPieces m_pieces;
    QByteArray m_heldBack;                   // what the next piece begins with
    bool m_isWithinList = false;             // that is members of an array
    std::optional<QStringDecoder> m_decoder; // of what is not UTF-8
    std::optional<ParsedInput::Ignored> m_nothing;
    bool m_hasFound = false;
    bool m_isEnding = false;
    qint64 m_bytes = 0;
};

// What is looked at is what is opened, whatever happens to its name meanwhile; and opening a pipe does not wait for who writes into it.
ReadEnd open(QFile &file)
{
#ifdef Q_OS_WIN
    const QFileInfo info(file.fileName());
    if (info.exists() && !info.isFile())
        return ReadEnd::NotRegular;
    return file.open(QIODevice::ReadOnly) ? ReadEnd::Whole : ReadEnd::Unreadable;
#else
    const QByteArray name = QFile::encodeName(file.fileName());
    struct stat status = {};
    if (stat(name.constData(), &status) == 0 && !S_ISREG(status.st_mode))
        return ReadEnd::NotRegular; // opening a device may already do something
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return ReadEnd::Unreadable;
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return ReadEnd::Whole;
    ::close(descriptor);
    return ReadEnd::NotRegular;
#endif
}

} // namespace

ReadEnd readText(const QByteArray &text, const Service &service, const QDateTime &receivedAt, const PieceVisitor &visit,
                 const PieceLimits &limits)
{
    PieceReader reader(service, receivedAt, visit, limits);
    for (qsizetype at = 0; at < text.size(); at += atOnce) {
        if (!reader.add(text.mid(at, atOnce)))
            return ReadEnd::Stopped;
    }
    return reader.end() ? ReadEnd::Whole : ReadEnd::Stopped;
}

ReadEnd readFile(const QString &path, const Service &service, const PieceVisitor &visit, const PieceLimits &limits)
{
    QFile file(path);
    if (const ReadEnd opened = open(file); opened != ReadEnd::Whole)
        return opened;
    PieceReader reader(service, QFileInfo(path).lastModified().toUTC(), visit, limits);
    while (true) {
        const QByteArray bytes = file.read(atOnce);
        if (file.error() != QFileDevice::NoError)
            return ReadEnd::Unreadable;
        if (bytes.isEmpty())
            break;
        if (!reader.add(bytes))
            return ReadEnd::Stopped;
    }
    return reader.end() ? ReadEnd::Whole : ReadEnd::Stopped;
}
