#include "ui/jobs/idfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace {

constexpr int mostTyped = 1'000'000; // characters; Qt's own limit cuts a text without a word
constexpr qsizetype mostOnALine = 2'000;

bool isMuch(const QString &text)
{
    return text.size() > mostOnALine || text.trimmed().contains(u'\n');
}

} // namespace

IdField::IdField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(mostTyped);
    setAcceptDrops(false); // the window takes them, and opens what they hold
}

void IdField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QLineEdit::keyPressEvent(event);
}

void IdField::paste()
{
    if (isMuch(QGuiApplication::clipboard()->text()))
        emit muchPasted();
    else
        QLineEdit::paste();
}
