#pragma once

#include <QByteArray>
#include <QWidget>

class FindBar;
class JsonHighlighter;
class QBoxLayout;
class QPlainTextEdit;
class QThreadPool;
class QToolButton;

// An answer as the service sent it, indented and coloured, to look through and to copy. Only the layout is ours: copying gives the bytes
// that came. Large answers are laid out on the pool's threads, and of very long lines and texts only the beginning is shown until all is
// asked for.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QThreadPool &pool, QWidget *parent = nullptr); // pool: outlives the view

    void setJson(const QByteArray &raw); // the same again changes nothing; empty: none has come
    void startFinding();                 // for Ctrl+F

signals:
    void copyWanted(const QString &text, bool isPrivate); // isPrivate: the text holds what withoutPrivateData() would mask

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newToolBar();
    void arrangeBar();
    void layOut(bool isWhole);
    void showLaidOut(const QString &text, bool isCut);
    void appendPiece(const QString &text, qsizetype start, quint64 generation);
    void copy(bool isMasked);

    QThreadPool &m_pool;
    QPlainTextEdit *const m_text;
    FindBar *const m_find;
    QBoxLayout *m_bar = nullptr; // find, and the buttons
    QToolButton *const m_showAll;
    QWidget *const m_copies; // the buttons that need something to copy
    JsonHighlighter *const m_highlighter;
    QByteArray m_raw{};
    quint64 m_generation = 0; // of what is to be shown: what arrives for an earlier one is dropped
};
