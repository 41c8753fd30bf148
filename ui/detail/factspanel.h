#pragma once

#include <QWidget>

struct JobAnswer;

class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void setAnswer(const JobAnswer &answer);

signals:
    void copyWanted(const QString &text, bool isPrivate);
    void linkActivated(const QUrl &url);
};
