// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/proxysettings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
struct Preferences;
struct SettingsQuestion;

// The service: its token, its address, how often jobs are checked, and the way to it.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPage(const SettingsQuestion &question, QWidget *parent = nullptr);

    void writeTo(Preferences &preferences) const; // what is not whole yet is left as it is

signals:
    void changed();
    void tokenRequested();
    void passwordEntered(const QString &password); // of the proxy, after its other settings

private:
    void layOut(const SettingsQuestion &question);
    void showState();
    [[nodiscard]] ProxySettings proxy() const;

    QLineEdit *m_address;
    QLabel *m_addressRemark;
    QSpinBox *m_pace;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
};
