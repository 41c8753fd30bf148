// SPDX-License-Identifier: MIT
#pragma once

#include <QDesktopServices>
#include <QList>
#include <QObject>
#include <QUrl>

// Takes what would be opened by other programs, for as long as it lives.
class Links : public QObject
{
    Q_OBJECT

public:
    Links()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Links() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened{};

public slots:
    void take(const QUrl &url) { opened.append(url); }

private:
    [[nodiscard]] static QStringList schemes() { return {QStringLiteral("https"), QStringLiteral("file")}; }
};
