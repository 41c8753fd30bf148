// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

// Where `searched` stands in a text, whatever the case; at most `most` places.
[[nodiscard]] QList<int> placesOf(const QString &searched, const QString &text, int most = 100'000);

// Finds in a text view: marks what matches, selects the current match and shows which of how many it is. Enter and Shift+Enter go on and
// back, Esc ends it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit &text, QWidget *parent = nullptr); // text: outlives the bar

    void start();   // show, and take the focus
    void refresh(); // the text has changed: the matches are looked for again, and the view does not move
    void setTextIsCut(bool isCut);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void close();
    void search();
    void go(int steps);
    void showMatches();

    QPlainTextEdit &m_text;
    QLineEdit *const m_field;
    QLabel *const m_count;
    QToolButton *const m_previous;
    QToolButton *const m_next;
    QList<int> m_places{}; // in the document
    qsizetype m_current = -1;
    bool m_isTextCut = false;
};
