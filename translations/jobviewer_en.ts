<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BrowseDialog</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out that cannot be read as jobs</source>
        <translation>
            <numerusform>%n entry left out that cannot be read as a job</numerusform>
            <numerusform>%n entries left out that cannot be read as jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %n Job(s)</source>
        <translation>
            <numerusform>&amp;Open %n Job</numerusform>
            <numerusform>&amp;Open %n Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n Job(s)…</source>
        <translation>
            <numerusform>&amp;Save %n Job…</numerusform>
            <numerusform>&amp;Save %n Jobs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ButtonChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message numerus="yes">
        <source>%n job(s) selected</source>
        <translation>
            <numerusform>%n job selected</numerusform>
            <numerusform>%n jobs selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Exports %n job(s), each to its own folder with its media and job document, and a web page that shows them in any browser, also offline. Everything is saved to a new folder inside the folder chosen here.</source>
        <translation>
            <numerusform>Exports %n job to its own folder with its media and job document, and a web page that shows it in any browser, also offline. Everything is saved to a new folder inside the folder chosen here.</numerusform>
            <numerusform>Exports %n jobs, each to its own folder with its media and job document, and a web page that shows them in any browser, also offline. Everything is saved to a new folder inside the folder chosen here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n more field(s): see the JSON tab</source>
        <translation>
            <numerusform>%n more field: see the JSON tab</numerusform>
            <numerusform>%n more fields: see the JSON tab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message numerus="yes">
        <source>Opens %n job(s) not opened yet</source>
        <translation>
            <numerusform>Opens %n job not opened yet</numerusform>
            <numerusform>Opens %n jobs not opened yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message numerus="yes">
        <source>%1: %n more like this.</source>
        <comment>after a sentence about a part of the file %1</comment>
        <translation>
            <numerusform>%1: %n more like this.</numerusform>
            <numerusform>%1: %n more like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are newer versions of an earlier document of the same job.</source>
        <translation>
            <numerusform>%n document is a newer version of an earlier document of the same job.</numerusform>
            <numerusform>%n documents are newer versions of earlier documents of the same jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read because a file has changed. Run the program again.</source>
        <translation>
            <numerusform>%n job could not be read because a file has changed. Run the program again.</numerusform>
            <numerusform>%n jobs could not be read because a file has changed. Run the program again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message numerus="yes">
        <source>%1: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1: %2 Trying again in %n second.</numerusform>
            <numerusform>%1: %2 Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <source>%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this until you quit Job Viewer.</source>
        <translation>
            <numerusform>%n job will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this until you quit Job Viewer.</numerusform>
            <numerusform>%n jobs will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this until you quit Job Viewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags that these %n job(s) have in common, separated by commas. Their other tags are not changed.</source>
        <translation>
            <numerusform>Tags of %n job, separated by commas. Its other tags are not changed.</numerusform>
            <numerusform>Tags that these %n jobs have in common, separated by commas. Their other tags are not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be refreshed, a few at a time. You can stop this in the status bar.</source>
        <translation>
            <numerusform>%n job will be refreshed. You can stop this in the status bar.</numerusform>
            <numerusform>%n jobs will be refreshed, a few at a time. You can stop this in the status bar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFilter</name>
    <message numerus="yes">
        <source>%n active filter(s)</source>
        <translation>
            <numerusform>%n active filter</numerusform>
            <numerusform>%n active filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until the service forgets the job</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>%1: how many are found, %n: of all</comment>
        <translation>
            <numerusform>%1 of %n job</numerusform>
            <numerusform>%1 of %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) selected</source>
        <translation>
            <numerusform>%n job selected</numerusform>
            <numerusform>%n jobs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message numerus="yes">
        <source>%n media item(s) side by side</source>
        <extracomment>below several media side by side</extracomment>
        <translation>
            <numerusform>%n media item side by side</numerusform>
            <numerusform>%n media items side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message numerus="yes">
        <source>%n job(s) will be requested, one at a time.</source>
        <translation>
            <numerusform>%n job will be requested.</numerusform>
            <numerusform>%n jobs will be requested, one at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n more file(s) with warnings.</source>
        <translation>
            <numerusform>%n more file with warnings.</numerusform>
            <numerusform>%n more files with warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseChooser</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveCommands</name>
    <message numerus="yes">
        <source>Save %n Job(s)</source>
        <translation>
            <numerusform>Save %n Job</numerusform>
            <numerusform>Save %n Jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n more part(s) were skipped.</source>
        <translation>
            <numerusform>%n more part was skipped.</numerusform>
            <numerusform>%n more parts were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved:</source>
        <translation>
            <numerusform>%n file could not be saved:</numerusform>
            <numerusform>%n files could not be saved:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s)</source>
        <translation>
            <numerusform>%n new job</numerusform>
            <numerusform>%n new jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated job(s)</source>
        <translation>
            <numerusform>%n updated job</numerusform>
            <numerusform>%n updated jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known job(s)</source>
        <translation>
            <numerusform>%n known job</numerusform>
            <numerusform>%n known jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) contained no job.</source>
        <translation>
            <numerusform>%n file contained no job.</numerusform>
            <numerusform>%n files contained no job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, or are damaged or too large:</source>
        <translation>
            <numerusform>%n file could not be read, or is damaged or too large:</numerusform>
            <numerusform>%n files could not be read, or are damaged or too large:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) exported.</source>
        <translation>
            <numerusform>%n job exported.</numerusform>
            <numerusform>%n jobs exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) removed. Files that you saved stay where they are.</source>
        <translation>
            <numerusform>%n job removed. Files that you saved stay where they are.</numerusform>
            <numerusform>%n jobs removed. Files that you saved stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is valid. %n job(s) running.</source>
        <translation>
            <numerusform>The token is valid. %n job running.</numerusform>
            <numerusform>The token is valid. %n jobs running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) opened.</source>
        <translation>
            <numerusform>%n running job opened.</numerusform>
            <numerusform>%n running jobs opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have ended</source>
        <translation>
            <numerusform>%n job has ended</numerusform>
            <numerusform>%n jobs have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) skipped: no readable response.</source>
        <translation>
            <numerusform>%n job skipped: no readable response.</numerusform>
            <numerusform>%n jobs skipped: no readable response.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>files, at the end of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s) saved.</source>
        <translation>
            <numerusform>%n media file saved.</numerusform>
            <numerusform>%n media files saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job document(s) saved.</source>
        <translation>
            <numerusform>%n job document saved.</numerusform>
            <numerusform>%n job documents saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s)</source>
        <translation>
            <numerusform>%n media file</numerusform>
            <numerusform>%n media files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job document(s)</source>
        <comment>after: 5 media files and</comment>
        <translation>
            <numerusform>%n job document</numerusform>
            <numerusform>%n job documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cut from the grid were not saved; select one and choose Save.</source>
        <translation>
            <numerusform>%n image cut from the grid was not saved; select it and choose Save.</numerusform>
            <numerusform>%n images cut from the grid were not saved; select one and choose Save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cut from the grid were not saved: the grid shows them.</source>
        <translation>
            <numerusform>%n image cut from the grid was not saved: the grid shows it.</numerusform>
            <numerusform>%n images cut from the grid were not saved: the grid shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that the service does not list were not saved; load one and choose Save.</source>
        <translation>
            <numerusform>%n image that the service does not list was not saved; load it and choose Save.</numerusform>
            <numerusform>%n images that the service does not list were not saved; load one and choose Save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that the service does not list were not saved: their addresses are guesses.</source>
        <translation>
            <numerusform>%n image that the service does not list was not saved: its address is a guess.</numerusform>
            <numerusform>%n images that the service does not list were not saved: their addresses are guesses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source image(s) were not saved; load one and choose Save.</source>
        <translation>
            <numerusform>%n source image was not saved; load it and choose Save.</numerusform>
            <numerusform>%n source images were not saved; load one and choose Save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source image(s) were not saved: the job did not make them.</source>
        <translation>
            <numerusform>%n source image was not saved: the job did not make it.</numerusform>
            <numerusform>%n source images were not saved: the job did not make them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preview(s) were not saved: the job was still running.</source>
        <translation>
            <numerusform>%n preview was not saved: the job was still running.</numerusform>
            <numerusform>%n previews were not saved: the job was still running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be written to the archive. Open them again when the archive can be written.</source>
        <translation>
            <numerusform>%n job could not be written to the archive. Open it again when the archive can be written.</numerusform>
            <numerusform>%n jobs could not be written to the archive. Open them again when the archive can be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were recovered.</source>
        <translation>
            <numerusform>%n job was recovered.</numerusform>
            <numerusform>%n jobs were recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read.</source>
        <translation>
            <numerusform>%n job could not be read.</numerusform>
            <numerusform>%n jobs could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the recovered job(s) lost their document; refresh them to get it again.</source>
        <translation>
            <numerusform>%n of the recovered jobs lost its document; refresh it to get it again.</numerusform>
            <numerusform>%n of the recovered jobs lost their document; refresh them to get it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) refreshed.</source>
        <translation>
            <numerusform>%n job refreshed.</numerusform>
            <numerusform>%n jobs refreshed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be refreshed.</source>
        <translation>
            <numerusform>%n job could not be refreshed.</numerusform>
            <numerusform>%n jobs could not be refreshed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were not requested.</source>
        <translation>
            <numerusform>%n job was not requested.</numerusform>
            <numerusform>%n jobs were not requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message numerus="yes">
        <source>%n of the selected items cannot be dragged: not downloaded, or still being loaded.</source>
        <translation>
            <numerusform>%n of the selected items cannot be dragged: not downloaded, or still being loaded.</numerusform>
            <numerusform>%n of the selected items cannot be dragged: not downloaded, or still being loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallPane</name>
    <message numerus="yes">
        <source>%n media item(s)</source>
        <translation>
            <numerusform>%n media item</numerusform>
            <numerusform>%n media items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message numerus="yes">
        <source>Refresh %n Job(s)</source>
        <translation>
            <numerusform>Refresh %n Job</numerusform>
            <numerusform>Refresh %n Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Job(s)</source>
        <translation>
            <numerusform>Unpin %n Job</numerusform>
            <numerusform>Unpin %n Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Job(s)</source>
        <translation>
            <numerusform>Pin %n Job</numerusform>
            <numerusform>Pin %n Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n Job(s)…</source>
        <translation>
            <numerusform>Tags of %n Job…</numerusform>
            <numerusform>Tags of %n Jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Job(s)…</source>
        <translation>
            <numerusform>Remove %n Job…</numerusform>
            <numerusform>Remove %n Jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n Job(s)…</source>
        <translation>
            <numerusform>Save %n Job…</numerusform>
            <numerusform>Save %n Jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Job(s)…</source>
        <translation>
            <numerusform>Export %n Job…</numerusform>
            <numerusform>Export %n Jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n Item(s)…</source>
        <translation>
            <numerusform>Save %n Item…</numerusform>
            <numerusform>Save %n Items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) per image</source>
        <translation>
            <numerusform>%n second per image</numerusform>
            <numerusform>%n seconds per image</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n document(s) are incomplete or damaged; only the job IDs in them were read.</source>
        <translation>
            <numerusform>%n document is incomplete or damaged; only the job IDs in it were read.</numerusform>
            <numerusform>%n documents are incomplete or damaged; only the job IDs in them were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not valid JSON and could not be read; only the job IDs in them were read.</source>
        <translation>
            <numerusform>%n document is not valid JSON and could not be read; only the job IDs in it were read.</numerusform>
            <numerusform>%n documents are not valid JSON and could not be read; only the job IDs in them were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) larger than 64 MB were skipped.</source>
        <translation>
            <numerusform>%n document larger than 64 MB was skipped.</numerusform>
            <numerusform>%n documents larger than 64 MB were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blend of %n image(s)</source>
        <translation>
            <numerusform>Blend of %n image</numerusform>
            <numerusform>Blend of %n images</numerusform>
        </translation>
    </message>
</context>
</TS>
