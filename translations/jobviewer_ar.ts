<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerChooser</name>
    <message>
        <source>Show chan&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one before, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonChips</name>
    <message>
        <source>Buttons on Discord:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Can be pressed on Discord, and has made nothing that is known here. This program presses no button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open what it has made</source>
        <extracomment>%1: a button of Discord, such as U1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the job that this button has already made. This program presses no button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No window: fetch each job, wait until it has ended, save all its media and job.json below &lt;DIR&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --save: take a running job as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window: print each job as the service sent it, one JSON document a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the built-in sample service: no account, no network, no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address of the service (https, or http on this computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep archive, cache and settings in &lt;DIR&gt; and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save and --print-json do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save wants a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data-dir wants a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--no-wait goes only with --save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --api-base-url do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-base-url wants an address that begins with https, or with http on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a Midjourney job made, and keeps it. It only reads: it never starts or cancels anything.
The API token comes from the environment variable USEAPI_TOKEN, else from the key store of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job IDs, links, anything that holds job IDs; files that hold job documents, and folders of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[text, file or folder…]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a medium and why it is not seen: &quot;Image 2: Damaged picture&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>where a video is, and how long it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1: the name of a text, such as Prompt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All (%L1 more characters)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Open in Discord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open With Default Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Views of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>title of the table of all fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Without Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt as Run by Midjourney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from Midjourney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>See what a job made, and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job Viewer only reads: it never starts, changes or pays for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job ID, a link, or a whole job document: a saved answer, a webhook&apos;s body, a log. You can also drop text and .json files here. Documents need no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your API token, job IDs are fetched from the service and followed until they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of its own with jobs of every kind. No account, no network, no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Token…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For s&amp;haring: nothing private in page, documents, names and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s), each in a folder of its own with its media and document, and a page that shows them in any browser, without a network.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1: the name of a field, such as Job ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1: the name of a link, such as Image 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1: the name of a field, such as User number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1: the name of a field, such as User number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s): see the JSON tab</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <comment>what Midjourney did: Upscaled (Subtle), say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>fast, relaxed, turbo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons on Discord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child %1, by %2</source>
        <comment>%2: a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child %1, Discord message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page on midjourney.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>%1: a size such as 5 MB, %2: the same in bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, link</source>
        <comment>%1: Attachment 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, preview link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>%1: Embed 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at once, at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>This job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known</source>
        <extracomment>of an empty cell: &quot;Status: not known&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no parent and no children yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all are shown: the family is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Whole Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opens %n job(s) that were not opened yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match in what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>the current match of all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullScreenView</name>
    <message>
        <source>Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>%1: this file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing can be written into this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to open. Give a job ID, a text that holds one, or a .json file with a job document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>A job without an ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 could not be saved. %3</source>
        <comment>%1: a job, %2: such as Image 3, %3: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives out jobs only with an API token. Put yours into the environment variable USEAPI_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 The next try follows in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the job was not done yet; what it has is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>%1 %</source>
        <extracomment>a zoom, such as 43 %</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFilter</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until the service forgets the job</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Search jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “phrases”, and fields such as status:failed verb:imagine tag:sea seed:123 ar:3:2 has:video before:2026-11-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job matches this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>%1: how many are found, %n: of all</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Without Private Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and channel numbers, GUIDs, signed links and the reply address are masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (%L1 more characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (%L1 more lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (%L1 lines without a change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Waiting for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>%1: a status, %2: a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <comment>%1: a status, %2: a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Midjourney Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume Downloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Job Viewer – Sample Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>@user</source>
        <comment>in place of somebody&apos;s number on Discord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@role</source>
        <comment>in place of a group&apos;s number on Discord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#channel</source>
        <comment>in place of a channel&apos;s number on Discord</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message>
        <source>This job made no pictures and no videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>%1: a text of the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaRows</name>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a medium and how far it is: &quot;Image 2, ready&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;Token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause between two questions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in the key store of this computer, else for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the service’s own. For another address the token is asked for anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that begins with https, or with http on this computer. It is not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a job ID, a link, or any text that holds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Aspect ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niji version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stylize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style reference version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omni reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omni weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seamless tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relax mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbo mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stealth mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>a parameter that is a switch</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Midjourney no longer gives this file out at its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked directly, Midjourney’s server sees this computer’s network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always try directly when the service fails</source>
        <extracomment>below the button &quot;Try Midjourney Directly&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell of this picture. It may lie where the grid’s name leads to: that is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not on the service. It would be loaded from %1, which then learns of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height in pixels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>%1: such as 4.2 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its link dies in %1.</source>
        <comment>%1: a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its link has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is cut from the grid when that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn to be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at the guessed address. What was cut from the grid stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read as a picture. Another program may still be able to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has %1 pixels, more than this program shows. The file itself is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot show files of this kind. The file itself is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: it may be gone, or belong to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either this system has no decoder for this kind of video, or the file is damaged. Another program may bring its own decoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video could not be played here. Another program may still be able to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs done, %3, %4 received</source>
        <comment>%3: n files saved; %4: a size such as 4.2 MB</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFields</name>
    <message>
        <source>&amp;Text file with prompt, parameters and seed beside each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job’s &amp;document (job.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For s&amp;haring: nothing private in names, documents and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the metadata out of pictures and videos without touching what they show, and masks private data in the text file and the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also save:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, and kept as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Keep all media of jobs that have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Mid&amp;journey directly for what the service cannot fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midjourney’s own server then sees this computer’s network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <comment>gigabytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for downloaded media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room for downloaded media:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at longest ago makes room first. What you saved is never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n file(s) could not be saved:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation, such as de</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Midjourney job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” cannot be read, or is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no job found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>%1: such as 12 files read, %2: such as 10 new jobs, 2 known jobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no job.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, or are damaged or too large:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not be saved to “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be exported to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 What was fetched before is still shown.</source>
        <comment>%1: such as Job has expired, %2: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the archive of your jobs. Free some space: it is tried again every few seconds, and until then what comes is only in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of your jobs cannot be written. It is tried again every few seconds; until then what comes is only in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could be read from it and are back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The archive of your jobs was damaged. It was set aside as “%1”. %2</source>
        <comment>%1: a file&apos;s name, %2: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) removed. Files that you saved stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved as “%2”.</source>
        <comment>%1: such as Image 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame could not be saved. %1</source>
        <comment>%1: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. The downloads wait until you have made some and resume them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses what is downloaded. The downloads wait until it takes files again and you resume them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <comment>%1: such as Image 2, %2: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer did not give out the API token. It may be locked. Unlock it and start again, or enter the token for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer did not answer in time; it may be locked. Unlock it and start again, or enter the API token for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key store on this computer. The API token is used for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer did not answer in time. The API token is used for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer did not take the API token. It is used for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token may still be in the key store of this computer: it did not say that it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows this token. No job is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service knows this token. %n job(s) running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button that shows the job</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n media side by side</source>
        <extracomment>below several media side by side</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a medium and its place in the job: &quot;Image 2 (3 of 7)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No job running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>%1: such as 4.2 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>There is no token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in use comes from the environment variable USEAPI_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in use lies in the key store of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in use is for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample jobs have a token of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in the key store of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;token of your account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1 and nowhere else. Where it is not kept in the key store, it is forgotten when the program ends. The environment variable USEAPI_TOKEN is read at every start, and comes first.</source>
        <comment>%1: an address, such as https://api.useapi.net</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoBar</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed %1</source>
        <extracomment>of a video; %1: &quot;0.5×&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>where a video is, and how long it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Running Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always Try Midjourney Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Job Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the preview and the row below it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous and next medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit, original size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from full screen or comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute, loop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>There is no text in the clipboard. Copy a job ID, a link, or a job document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Job Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be asked for, one after the other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open Whole Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this as long as the program runs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n job(s), with commas between them:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service cannot fetch is now asked for at Midjourney’s own server, which sees this computer’s network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midjourney’s own server is asked only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample jobs could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy holds private data: a Midjourney link, say, whose long number leads to the account&apos;s name and e-mail address. Copy it only if nobody else will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video copied, and the frame that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics copied. There is nothing private in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Job Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job Viewer %1

See what a Midjourney job made, and keep it. It only reads: it never starts, changes or pays for anything.

Not made by Midjourney, Discord or useapi.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds a long number that leads to the account&apos;s name and e-mail address. The browser keeps it in its history. Open it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other program could be started for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>&amp;Notify me when a job has ended and the window is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play in a l&amp;oop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the server came about. Check the date of this computer and its network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand the request. Check the job ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this API token. Enter the token of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of this API token has no subscription, or it has run out. Renew it with the service, or enter another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause between requests. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than this program takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused the file. Check that the folder is still there and that you may write to it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some, or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be made certain that this file tells nothing of its owner, so it was not written. Save it without “for sharing”, for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused to give out this job. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare, which stands before the service, refused the request. Try again later, or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows no job with this ID. Check the ID, and that the token is of the same account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer keeps this job. A saved job document of it can still be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered does not seem to be the service: there is no job in its answer. Try again later, or check the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the answer came. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else came in place of the job. Check the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the request on to another address, where the token must not go. Check the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the service is not secure. Give one that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives out jobs only with an API token. Enter yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to give out this file; its link may have died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare, which stands before the file, sent its own page. A browser may get the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer at its link: Discord&apos;s links die after a day. Fetch the job again for new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer keeps this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that holds no file. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the file came, again and again. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else came in place of the file, and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request on to where it must not go, or too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not secure: it does not begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the service can fetch this file, and it asks for an API token. Enter yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not tell how far this job is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midjourney has the job and will begin soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midjourney is at work on the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midjourney&apos;s moderation stopped this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midjourney could not do this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was cancelled before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the status “%1”. It is not asked for again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job ID and no job document in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job belongs to another service, which this program does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that changes a job is never called; only the job ID in it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an error message of the service, not a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document of another kind, with no job in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is cut or damaged, so that its job cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Blend of %n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (guess)</source>
        <extracomment>%1: such as Image 2, at an address that nobody told of</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
