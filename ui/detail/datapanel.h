// SPDX-License-Identifier: MIT
#pragma once

#include "ui/detail/jobdata.h"

#include <QWidget>

class ContentText;
class DataChips;
class FactTable;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
class RelativeStrip;
class SectionPage;
class Thumbnails;

// The data of a job beside its media: what it made where that is a text, its prompt, parameters and seed, what made it, and its nearest
// relatives. It shows what it is given; the same again changes nothing.
class DataPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DataPanel(Thumbnails &thumbnails, QWidget *parent = nullptr); // thumbnails: outlive the panel

    // isOtherJob: than before; it is shown from its beginning, with private values masked.
    void setData(const JobData &data, bool isOtherJob);
    void setMediaFacts(const QList<Field> &facts); // of the current media item, below those of the job
    void setRelatives(const QList<RelativePicture> &relatives);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void copyRequested(const QString &text, bool isPrivate); // isPrivate: ask before it goes to the clipboard
    void linkActivated(const QUrl &url);
    void searchRequested(const QString &search);
    void openRequested(const QString &jobId);
    void toggleRequested(); // by the key that shows it

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSections();
    void connectSections();
    QWidget *newSeedRow();
    QWidget *newSection(const QString &title, QWidget *body);
    void showSeed();
    void showFacts();
    void reveal(const QWidget &widget, const QRect &place);
    void finish();

    QScrollArea *const m_scroll;
    QWidget *const m_page; // the scroll area's
    QVBoxLayout *const m_column;
    SectionPage *m_results;
    DataChips *m_seedChip;
    QWidget *m_seed; // its section
    ContentText *m_prompt;
    DataChips *m_parameters;
    FactTable *m_facts;
    DataChips *m_tags;
    RelativeStrip *m_relatives;
    QWidget *m_tagsSection = nullptr; // whose bodies they are
    QWidget *m_relativesSection = nullptr;
    QList<Field> m_mediaFacts;
    JobData m_data;
};
