// SPDX-License-Identifier: MIT
#include "app/formats/svgcheck.h"

#include <QFile>
#include <QList>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 8 * 1024 * 1024;
constexpr int maxElements = 50'000;
constexpr int maxUses = 200; // each may draw a large part of the document once more
constexpr int maxDepth = 200;

// Of href, whatever its namespace: a part of this document, or pixels that stand in it.
bool isInternalReference(QStringView value)
{
    const QStringView target = value.trimmed();
    static constexpr QLatin1StringView pixels[]
        = {"data:image/png"_L1, "data:image/jpeg"_L1, "data:image/jpg"_L1, "data:image/gif"_L1, "data:image/webp"_L1};
    const auto begins = [target](QLatin1StringView prefix) { return target.startsWith(prefix, Qt::CaseInsensitive); };
    return target.startsWith(u'#') || std::any_of(std::begin(pixels), std::end(pixels), begins);
}

// Of CSS, in an attribute or between the tags of a style: every url(…) is a part of this document, and nothing is imported.
bool isInternalStyle(QStringView css)
{
    for (qsizetype at = css.indexOf("url("_L1, 0, Qt::CaseInsensitive); at >= 0; at = css.indexOf("url("_L1, at + 4, Qt::CaseInsensitive)) {
        QStringView target = css.sliced(at + 4).trimmed();
        if (target.startsWith(u'"') || target.startsWith(u'\''))
            target = target.sliced(1).trimmed();
        if (!target.startsWith(u'#'))
            return false;
    }
    return !css.contains("@import"_L1, Qt::CaseInsensitive);
}

class SvgCheck
{
public:
    explicit SvgCheck(const QByteArray &document)
        : m_xml(document)
    {}

    bool passes()
    {
        while (!m_xml.atEnd()) {
            if (!passes(m_xml.readNext()))
                return false;
        }
        return !m_xml.hasError() && m_elements > 0;
    }

private:
    bool passes(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD: return !m_xml.text().contains(u'['); // entities; the usual one only names the format
        case QXmlStreamReader::EntityReference: return false;
        case QXmlStreamReader::Characters: return isInternalStyle(m_xml.text());
        case QXmlStreamReader::StartElement: return passesElement();
        case QXmlStreamReader::EndElement: --m_depth; return true;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment: return true;
        case QXmlStreamReader::ProcessingInstruction: return m_xml.processingInstructionTarget() != "xml-stylesheet"_L1;
        }
        return false;
    }

    bool passesElement()
    {
        const auto name = m_xml.name();
        const bool isUse = name == "use"_L1;
        m_uses += isUse ? 1 : 0;
        if (++m_elements > maxElements || ++m_depth > maxDepth || m_uses > maxUses || name == "foreignObject"_L1 || name == "script"_L1)
            return false;
        // What can be referred to must not refer on: that is how a kilobyte comes to millions of shapes.
        m_isNamed.resize(m_depth);
        m_isNamed[m_depth - 1] = m_xml.attributes().hasAttribute("id"_L1) && m_depth > 1;
        if (isUse && m_isNamed.contains(true))
            return false;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const bool isReference = attribute.name() == "href"_L1 || attribute.name() == "src"_L1;
            if (isReference ? !isInternalReference(attribute.value()) && name != "a"_L1 : !isInternalStyle(attribute.value()))
                return false;
        }
        return true;
    }

    QXmlStreamReader m_xml;
    QList<bool> m_isNamed; // by depth: an element that a use could name
    int m_elements = 0;
    int m_depth = 0;
    int m_uses = 0;
};

} // namespace

bool isSelfContainedSvg(const QByteArray &document)
{
    return document.size() <= maxBytes && SvgCheck(document).passes();
}

bool isUnsafeSvg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false; // whoever decodes it notices
    const QByteArray start = file.peek(64).trimmed();
    const bool isMarkup = start.startsWith('<') || start.startsWith("\xEF\xBB\xBF");
    return isMarkup && (file.size() > maxBytes || !isSelfContainedSvg(file.readAll()));
}
