#include "ui/detail/factspanel.h"

#include "app/job/job.h"

#include <QUrl>

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
{}

void FactsPanel::setAnswer(const JobAnswer &) {}
