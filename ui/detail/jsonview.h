// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/responseversion.h"

#include <QList>
#include <QWidget>

class ResponseChooser;
class FindBar;
class JsonHighlighter;
class PlainTextView;
class QBoxLayout;
class QThreadPool;
class QToolButton;
struct ShownJson;

// An answer as the service sent it, indented and coloured, to look through and to copy. Only the layout is ours: copying returns the bytes
// that came. Of several answers of one job one can be chosen, and what changed since an earlier one be marked. Large answers are laid out
// on the pool's threads, and of very long lines and texts only the beginning is shown until all is requested.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QThreadPool &pool, QWidget *parent = nullptr); // pool: outlives the view

    void setJson(const QByteArray &raw); // the same again changes nothing; empty: none has come
    // All that came for one job, the newest first. What is chosen stays chosen while answers come, and until others are set that have
    // nothing in common with these.
    void setResponses(const QList<ResponseVersion> &answers);
    void startFinding(); // for Ctrl+F

signals:
    void copyRequested(const QString &text, bool isPrivate); // isPrivate: the text holds what withoutPrivateData() would mask

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newToolBar();
    void arrangeBar();
    void layOut(bool isWhole);
    void showChosen();
    void showLaidOut(const ShownJson &shown);
    void goToFirstChange(const ShownJson &shown);
    void appendPiece(const ShownJson &shown, qsizetype start, quint64 generation);
    void copy(bool isMasked);
    void copyPart(int start, int end);

    QThreadPool &m_pool;
    PlainTextView *const m_text;
    FindBar *const m_find;
    QBoxLayout *m_bar = nullptr; // find, and the buttons
    QToolButton *const m_showAll;
    QWidget *const m_copies; // the buttons that need something to copy
    JsonHighlighter *const m_highlighter;
    ResponseChooser *const m_chooser;
    QList<ResponseVersion> m_answers{};
    QByteArray m_raw{};       // of the one that is shown
    quint64 m_generation = 0; // of what is to be shown: what arrives for an earlier one is dropped
};
