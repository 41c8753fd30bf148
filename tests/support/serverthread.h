// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>

#include <atomic>
#include <functional>

// A server in a thread of its own, so that its work does not hold up what is measured.
template<typename Server>
class ServerThread : public QThread
{
public:
    // `prepare` is called in that thread, before this returns.
    explicit ServerThread(std::function<void(Server &)> prepare)
        : m_prepare(std::move(prepare))
    {
        start();
        while (!m_server)
            msleep(1);
    }

    ~ServerThread() override
    {
        quit();
        wait();
    }

    [[nodiscard]] const Server &server() const { return *m_server; } // what it is, not what it does: it goes on meanwhile

protected:
    void run() override
    {
        Server made;
        m_prepare(made);
        m_server = &made;
        exec();
    }

private:
    const std::function<void(Server &)> m_prepare;
    std::atomic<const Server *> m_server = nullptr;
};
