// SPDX-License-Identifier: MIT
#include "app/headless/inputfeed.h"

InputFeed::InputFeed(const QStringList &arguments, const Service &service, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_service(service)
{}

InputFeed::~InputFeed()
{
    m_isStopped = true;
    m_room.release();
    if (m_thread)
        m_thread->wait();
}

void InputFeed::start()
{
    m_thread.reset(QThread::create([this] {
        const auto deliver = [this](const Inputs &batch) {
            m_room.acquire();
            if (m_isStopped)
                return false;
            QMetaObject::invokeMethod(
                this, [this, batch] { emit read(batch); }, Qt::QueuedConnection);
            return true;
        };
        const StreamSummary summary = streamJobs(m_arguments, m_service, deliver, &m_isStopped);
        QMetaObject::invokeMethod(
            this, [this, summary] { emit finished(summary); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("inputs"));
    m_thread->start();
}
