// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;
class TextView;

// A text with a title and its copy buttons. Of a long one only the beginning is shown till all of it is requested, and all of it comes in
// pieces; what is copied is always complete, and as it came.
class ContentText : public QWidget
{
    Q_OBJECT

public:
    explicit ContentText(QWidget *parent = nullptr);

    void setSection(const TextBlock &section);

signals:
    void copyRequested(const QString &text, bool isPrivate);
    void linkActivated(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setMargins();
    void requestCopy(const QString &text);
    void fill();
    void appendPiece();
    void showAll();

    TextBlock m_section;
    QLabel *const m_title;
    QToolButton *const m_copyShort;
    QToolButton *const m_copy;
    TextView *const m_view;
    QToolButton *const m_showAll;
    QTimer *const m_pieces; // runs while all of a long text is being appended
    qsizetype m_shown = 0;  // characters of the source
};

// A text view takes a long text in pieces: at most 20,000 characters or 400 lines at once, ended behind a line or a word where there is
// one. Where the piece that begins at `start` ends.
[[nodiscard]] qsizetype pieceEndOf(QStringView text, qsizetype start);
