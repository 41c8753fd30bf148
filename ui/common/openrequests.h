// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

// What the desktop opens in the running program by an event rather than by an argument: files and links on macOS. Those that come
// together are emitted together.
class OpenRequests : public QObject
{
    Q_OBJECT

public:
    explicit OpenRequests(QObject *parent = nullptr); // of the whole application, which is there

signals:
    void requested(const QStringList &inputs); // paths of files, and links

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_inputs;
    QTimer m_soon;
};
