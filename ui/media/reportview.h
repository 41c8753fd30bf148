// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

class QThreadPool;

// A text that a job has made, as Markdown or plain: to read, search in by eye and copy from. It loads nothing else, whatever the text says;
// links open where the user's other links do. A very long text is shown to its first part, and says so.
class ReportView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportView(QThreadPool &workers, QWidget *parent = nullptr);

    void setSource(const QString &path, bool isMarkdown); // read in a worker; empty: nothing

signals:
    void linkActivated(const QUrl &url);
    void stepRequested(int steps); // to the next or a former media item, from where the text ends
    void unreadable();

protected:
    QVariant loadResource(int type, const QUrl &name) override; // nothing
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showText(const QString &text, bool isMarkdown);

    QThreadPool &m_workers;
    QString m_path;
};
