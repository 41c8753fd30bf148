#pragma once

#include <QObject>
#include <QString>

#include <memory>

// A message of the desktop's own, beside all windows.
struct Notification
{
    QString title{};
    QString text{};   // plain
    QString action{}; // what its button says

    bool operator==(const Notification &) const = default;
};

// Shows one at a time: a new one takes the place of the last. It never waits for the desktop, and does nothing where that shows none.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    void show(const Notification &notification);

signals:
    // The user wants to see what it was about. The token lets a window come to the front on Wayland; empty: none was given.
    void activated(const QString &activationToken);

private:
    class Desktop;
    std::unique_ptr<Desktop> m_desktop;
};
