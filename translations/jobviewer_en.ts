<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n job(s), each in a folder of its own with its media and document, and a page that shows them in any browser, without a network. All of it goes into a new folder below this one.</source>
        <translation>
            <numerusform>%n job, in a folder of its own with its media and document, and a page that shows it in any browser, without a network. All of it goes into a new folder below this one.</numerusform>
            <numerusform>%n jobs, each in a folder of its own with its media and document, and a page that shows them in any browser, without a network. All of it goes into a new folder below this one.</numerusform>
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
        <source>Opens %n job(s) that were not opened yet</source>
        <translation>
            <numerusform>Opens %n job that was not opened yet</numerusform>
            <numerusform>Opens %n jobs that were not opened yet</numerusform>
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
        <source>%n document(s) followed an older one of the same job; the later one is the newer one.</source>
        <translation>
            <numerusform>%n document followed an older one of the same job; the later one is the newer one.</numerusform>
            <numerusform>%n documents followed an older one of the same job; the later one is the newer one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read a second time: a file has changed. Run the program again.</source>
        <translation>
            <numerusform>%n job could not be read a second time: a file has changed. Run the program again.</numerusform>
            <numerusform>%n jobs could not be read a second time: a file has changed. Run the program again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message numerus="yes">
        <source>%1: %2 The next try follows in %n second(s).</source>
        <translation>
            <numerusform>%1: %2 The next try follows in %n second.</numerusform>
            <numerusform>%1: %2 The next try follows in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <source>%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this as long as the program runs.</source>
        <translation>
            <numerusform>%n job will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this as long as the program runs.</numerusform>
            <numerusform>%n jobs will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this as long as the program runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags that all of these %n job(s) have, with commas between them. Their other tags stay.</source>
        <translation>
            <numerusform>Tags that this %n job has, with commas between them. Its other tags stay.</numerusform>
            <numerusform>Tags that all of these %n jobs have, with commas between them. Their other tags stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be requested, a few at a time. You can stop this in the status line.</source>
        <translation>
            <numerusform>%n job will be requested. You can stop this in the status line.</numerusform>
            <numerusform>%n jobs will be requested, a few at a time. You can stop this in the status line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFilter</name>
    <message numerus="yes">
        <source>%n condition(s) for what is shown</source>
        <translation>
            <numerusform>%n condition for what is shown</numerusform>
            <numerusform>%n conditions for what is shown</numerusform>
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
    <name>OpenCommands</name>
    <message numerus="yes">
        <source>%n job(s) will be asked for, one after the other.</source>
        <translation>
            <numerusform>%n job will be asked for.</numerusform>
            <numerusform>%n jobs will be asked for, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n more file(s) with remarks.</source>
        <translation>
            <numerusform>%n more file with remarks.</numerusform>
            <numerusform>%n more files with remarks.</numerusform>
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
        <source>Save All of %n Job(s)</source>
        <translation>
            <numerusform>Save All of %n Job</numerusform>
            <numerusform>Save All of %n Jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n more part(s) were left out.</source>
        <translation>
            <numerusform>%n more part was left out.</numerusform>
            <numerusform>%n more parts were left out.</numerusform>
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
        <source>%n newer answer(s)</source>
        <translation>
            <numerusform>%n newer answer</numerusform>
            <numerusform>%n newer answers</numerusform>
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
        <source>%n file(s) held no job.</source>
        <translation>
            <numerusform>%n file held no job.</numerusform>
            <numerusform>%n files held no job.</numerusform>
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
        <source>The service knows this token. %n job(s) running.</source>
        <translation>
            <numerusform>The service knows this token. %n job running.</numerusform>
            <numerusform>The service knows this token. %n jobs running.</numerusform>
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
        <source>%n job(s) left out: there is no answer that could be read.</source>
        <translation>
            <numerusform>%n job left out: there is no answer that could be read.</numerusform>
            <numerusform>%n jobs left out: there is no answer that could be read.</numerusform>
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
        <source>The document(s) of %n job(s) saved.</source>
        <translation>
            <numerusform>The document of %n job saved.</numerusform>
            <numerusform>The documents of %n jobs saved.</numerusform>
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
        <source>the document(s) of %n job(s)</source>
        <comment>after: 5 media files and</comment>
        <translation>
            <numerusform>the document of %n job</numerusform>
            <numerusform>the documents of %n jobs</numerusform>
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
    <name>MediaViewer</name>
    <message numerus="yes">
        <source>%n media side by side</source>
        <extracomment>below several media side by side</extracomment>
        <translation>
            <numerusform>%n medium side by side</numerusform>
            <numerusform>%n media side by side</numerusform>
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
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Blend of %n picture(s)</source>
        <translation>
            <numerusform>Blend of %n picture</numerusform>
            <numerusform>Blend of %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were cut or damaged; only the job IDs in them were read.</source>
        <translation>
            <numerusform>%n document was cut or damaged; only the job IDs in it were read.</numerusform>
            <numerusform>%n documents were cut or damaged; only the job IDs in them were read.</numerusform>
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
        <source>%n document(s) larger than 64 MB were left out.</source>
        <translation>
            <numerusform>%n document larger than 64 MB was left out.</numerusform>
            <numerusform>%n documents larger than 64 MB were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
