// SPDX-License-Identifier: MIT
#include "ui/common/openrequests.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

#include <utility>

OpenRequests::OpenRequests(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { emit requested(std::exchange(m_inputs, {})); });
    QCoreApplication::instance()->installEventFilter(this);
}

bool OpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const auto *request = static_cast<QFileOpenEvent *>(event);
    const QString input = request->file().isEmpty() ? request->url().toString(QUrl::FullyEncoded) : request->file();
    if (input.isEmpty())
        return false;
    m_inputs.append(input);
    m_soon.start(0);
    return true;
}
