// SPDX-License-Identifier: MIT
#pragma once

#include "ui/windowservices.h"

#include "app/job/jobdetails.h"
#include "app/job/mediaitem.h"
#include "app/messages/messages.h"

#include "app/job/jobsummary.h"

#include <QTimer>
#include <QWidget>

class DataPanel;
class FactsPanel;
class FamilyView;
class JobHeader;
class JsonView;
class MediaPane;
class MessageView;
class QStackedWidget;
class QTabWidget;
class Thumbnails;
struct JobSummary;

// The selected job: its header, and the tabs Media, Details, Family and JSON; while there is no answer, a page that says why.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(const WindowServices &services, Thumbnails &thumbnails, QWidget *parent = nullptr);

    void show(const JobKey &key); // the controller's; also when something of it is new
    void showTime();              // "next check in 12 s", as it is now
    void showTab(int tab);        // and focuses it
    void setTab(int tab);
    void focusPage();                  // what is seen of the job
    [[nodiscard]] int tab() const;     // from 0
    [[nodiscard]] bool startFinding(); // false: the tab that is shown has nothing to find in
    [[nodiscard]] MediaPane &media() { return *m_media; }

signals:
    void tabChanged();
    void actionRequested(ActionId action); // for the job
    void copyRequested(const QString &text, bool isPrivate);
    void linkActivated(const QUrl &url);
    void jobRequested(const QString &id);
    void jobsRequested(const QStringList &ids);
    void searchRequested(const QString &search);

protected:
    void keyPressEvent(QKeyEvent *event) override; // of the page without media: the arrows go on from there, too

private:
    void connectTabs();
    void connectData();
    void turnTo(QWidget *page); // where one had the focus, the other has it
    void fillTabs();
    [[nodiscard]] QStringList tagsOf(const JobKey &key) const;
    void fillDetails(const JobResponse &answer);
    void fillMedia(const JobSummary &job, const JobResponse *answer);
    void fillData();
    void fillMediaFacts();
    void requestFamily();
    void showFamily();
    [[nodiscard]] const QList<JobSection> &sectionsOf(const JobResponse &answer);
    void fillJson(const QByteArray &raw);

    JobController &m_controller;
    JobKey m_key;
    JobHeader *m_header;
    QStackedWidget *m_pages;
    MessageView *m_message;
    QTabWidget *m_tabs;
    MediaPane *m_media;
    FactsPanel *m_facts;
    FamilyView *m_family;
    JsonView *m_json;
    DataPanel *m_data;                  // beside the preview
    FactsPanel *m_textPage;             // in its place
    QHash<QString, QString> m_services; // their titles, by id
    QTimer m_familySoon;                // who goes along the list does not stop to read
    JobKey m_dataOf;
    JobKey m_textOf;
    JobResponse m_sectionsOf;
    QList<JobSection> m_sections; // of that one
    QList<KnownJob> m_relatives;  // of the archive
    JobKey m_relativesOf;         // the job that they are of
    JobResponse m_described;      // that the Details tab shows
    QStringList m_describedTags;
    QByteArray m_shownJson;
};
