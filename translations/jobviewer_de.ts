<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ResponseChooser</name>
    <message>
        <source>Show chan&amp;ges</source>
        <translation>Änderun&amp;gen zeigen</translation>
    </message>
    <message>
        <source>&amp;since:</source>
        <translation>&amp;seit:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Antwort:</translation>
    </message>
    <message>
        <source>Latest, %1</source>
        <translation>Neueste, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>the one before, %1</source>
        <translation>der vorigen, %1</translation>
    </message>
</context>
<context>
    <name>ButtonChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open what it has made</source>
        <extracomment>%1: an action, such as U1</extracomment>
        <translation>%1: öffnen, was daraus entstanden ist</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation>Aktionen:</translation>
    </message>
    <message>
        <source>Offered by the service. No job that it made is known here. This program starts no action.</source>
        <translation>Vom Dienst angeboten. Hier ist kein Auftrag bekannt, den sie erzeugt hat. Dieses Programm löst keine Aktion aus.</translation>
    </message>
    <message>
        <source>Opens the job that this action has already made. This program starts no action.</source>
        <translation>Öffnet den Auftrag, den diese Aktion bereits erzeugt hat. Dieses Programm löst keine Aktion aus.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No window: fetch each job, wait until it has ended, save all its media and job.json below &lt;DIR&gt;.</source>
        <translation>Ohne Fenster: jeden Auftrag abrufen, sein Ende abwarten, alle seine Medien und job.json unterhalb von &lt;DIR&gt; speichern.</translation>
    </message>
    <message>
        <source>With --save: take a running job as it is now.</source>
        <translation>Mit --save: einen laufenden Auftrag so nehmen, wie er gerade ist.</translation>
    </message>
    <message>
        <source>No window: print each job as the service sent it, one JSON document a line.</source>
        <translation>Ohne Fenster: jeden Auftrag so ausgeben, wie der Dienst ihn gesendet hat, ein JSON-Dokument pro Zeile.</translation>
    </message>
    <message>
        <source>Use the built-in sample service: no account, no network, no token.</source>
        <translation>Den eingebauten Beispieldienst verwenden: ohne Konto, ohne Netzwerk, ohne Token.</translation>
    </message>
    <message>
        <source>Another address of the service (https, or http on this computer).</source>
        <translation>Eine andere Adresse des Dienstes (https, auf diesem Computer auch http).</translation>
    </message>
    <message>
        <source>Keep archive, cache and settings in &lt;DIR&gt; and nowhere else.</source>
        <translation>Archiv, Zwischenspeicher und Einstellungen in &lt;DIR&gt; ablegen und nirgends sonst.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--save and --print-json do not go together.</source>
        <translation>--save und --print-json lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>--save wants a folder.</source>
        <translation>--save verlangt einen Ordner.</translation>
    </message>
    <message>
        <source>--data-dir wants a folder.</source>
        <translation>--data-dir verlangt einen Ordner.</translation>
    </message>
    <message>
        <source>--no-wait goes only with --save.</source>
        <translation>--no-wait ist nur zusammen mit --save möglich.</translation>
    </message>
    <message>
        <source>--demo and --api-base-url do not go together.</source>
        <translation>--demo und --api-base-url lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>--api-base-url wants an address that begins with https, or with http on this computer.</source>
        <translation>--api-base-url verlangt eine Adresse, die mit https beginnt (auf diesem Computer auch mit http).</translation>
    </message>
    <message>
        <source>Job IDs, links, anything that holds job IDs; files that hold job documents, and folders of them.</source>
        <translation>Auftrags-IDs, Links, alles, was Auftrags-IDs enthält; Dateien mit Auftragsdokumenten und Ordner davon.</translation>
    </message>
    <message>
        <source>[text, file or folder…]</source>
        <translation>[Text, Datei oder Ordner…]</translation>
    </message>
    <message>
        <source>Shows what jobs have made, and keeps it. It only reads: it never starts or cancels anything.
The API token comes from the environment variable USEAPI_TOKEN, else from the key store of this computer.</source>
        <translation>Zeigt, was Aufträge erzeugt haben, und behält es. Es liest nur: Es startet und bricht nie etwas ab.
Das API-Token kommt aus der Umgebungsvariable USEAPI_TOKEN, sonst aus dem Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>Video kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a medium and why it is not seen: &quot;Image 2: Damaged picture&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>No picture; sound only</source>
        <translation>Kein Bild, nur Ton</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>Show All</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1: the name of a text, such as Prompt</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Show All (%L1 more characters)</source>
        <translation>Alles anzeigen (noch %L1 Zeichen)</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Open With Default Program</source>
        <translation>Mit Standardprogramm öffnen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Download fortsetzen</translation>
    </message>
    <message>
        <source>Pause Download</source>
        <translation>Download anhalten</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <extracomment>%1: the name of a host</extracomment>
        <translation>Auf %1 öffnen</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Views of the job</source>
        <translation>Ansichten des Auftrags</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The job is asked for.</source>
        <translation>Der Auftrag wird abgefragt.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error Details</source>
        <translation>Fehlerdetails</translation>
    </message>
    <message>
        <source>Described Prompts</source>
        <translation>Prompts der Bildbeschreibung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>title of the table of all fields</comment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Seed Message</source>
        <translation>Seed-Nachricht</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Copy Without Parameters</source>
        <translation>Ohne Parameter kopieren</translation>
    </message>
    <message>
        <source>Prompt as Run by Midjourney</source>
        <translation>Prompt, wie von Midjourney ausgeführt</translation>
    </message>
    <message>
        <source>Message from Midjourney</source>
        <translation>Nachricht von Midjourney</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Prompt %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>See what a job made, and keep it</source>
        <translation>Sehen und behalten, was ein Auftrag erzeugt hat</translation>
    </message>
    <message>
        <source>Job Viewer only reads: it never starts, changes or pays for anything.</source>
        <translation>Job Viewer liest nur: Das Programm startet, ändert und bezahlt nichts.</translation>
    </message>
    <message>
        <source>Paste a Job</source>
        <translation>Auftrag einfügen</translation>
    </message>
    <message>
        <source>A job ID, a link, or a whole job document: a saved answer, a webhook’s body, a log. You can also drop text and .json files here. Documents need no token.</source>
        <translation>Eine Auftrags-ID, ein Link oder ein ganzes Auftragsdokument: eine gespeicherte Antwort, der Inhalt eines Webhooks, ein Protokoll. Sie können auch Text und .json-Dateien hier ablegen. Für Dokumente ist kein Token nötig.</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>With your API token, job IDs are fetched from the service and followed until they end.</source>
        <translation>Mit Ihrem API-Token werden Aufträge anhand ihrer ID beim Dienst abgerufen und bis zum Ende verfolgt.</translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation>Beispielaufträge ansehen</translation>
    </message>
    <message>
        <source>A window of its own with jobs of every kind. No account, no network, no token.</source>
        <translation>Ein eigenes Fenster mit Aufträgen jeder Art. Ohne Konto, ohne Netzwerk, ohne Token.</translation>
    </message>
    <message>
        <source>Change Token…</source>
        <translation>Token ändern…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For s&amp;haring: nothing private in page, documents, names and files</source>
        <translation>Zum &amp;Weitergeben: nichts Privates in Seite, Dokumenten, Namen und Dateien</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s), each in a folder of its own with its media and document, and a page that shows them in any browser, without a network. All of it goes into a new folder below this one.</source>
        <translation>
            <numerusform>%n Auftrag in einem eigenen Ordner mit seinen Medien und seinem Dokument sowie eine Seite, die ihn in jedem Browser ohne Netz zeigt. Alles kommt in einen neuen Ordner unterhalb von diesem.</numerusform>
            <numerusform>%n Aufträge, jeder in einem eigenen Ordner mit seinen Medien und seinem Dokument, sowie eine Seite, die sie in jedem Browser ohne Netz zeigt. Alles kommt in einen neuen Ordner unterhalb von diesem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Copy Value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1: the name of a field, such as Job ID</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1: the name of a link, such as Image 1</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1: the name of a field, such as User number</comment>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1: the name of a field, such as User number</comment>
        <translation>%1 verbergen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s): see the JSON tab</source>
        <translation>
            <numerusform>%n weiteres Feld: siehe Reiter „JSON“</numerusform>
            <numerusform>%n weitere Felder: siehe Reiter „JSON“</numerusform>
        </translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Parent job ID</source>
        <translation>ID des Ausgangsauftrags</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Art des Auftrags</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Gedrückte Schaltfläche</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>what Midjourney did: Upscaled (Subtle), say</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>fast, relaxed, turbo</comment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Message written</source>
        <translation>Nachricht geschrieben</translation>
    </message>
    <message>
        <source>Buttons on Discord</source>
        <translation>Schaltflächen in Discord</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Folgeauftrag %1</translation>
    </message>
    <message>
        <source>Child %1, by %2</source>
        <comment>%2: a button</comment>
        <translation>Folgeauftrag %1, durch %2</translation>
    </message>
    <message>
        <source>Child %1, Discord message</source>
        <translation>Folgeauftrag %1, Discord-Nachricht</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>Page on midjourney.com</source>
        <translation>Seite auf midjourney.com</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed image %1</source>
        <translation>Seed-Bild %1</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>%1: a size such as 5 MB, %2: the same in bytes</comment>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>animated</source>
        <translation>animiert</translation>
    </message>
    <message>
        <source>%1, link</source>
        <comment>%1: Attachment 1</comment>
        <translation>%1, Link</translation>
    </message>
    <message>
        <source>%1, preview link</source>
        <translation>%1, Vorschaulink</translation>
    </message>
    <message>
        <source>%1, file name</source>
        <translation>%1, Dateiname</translation>
    </message>
    <message>
        <source>%1, ID</source>
        <translation>%1, ID</translation>
    </message>
    <message>
        <source>%1, placeholder</source>
        <translation>%1, Platzhalter</translation>
    </message>
    <message>
        <source>Blended picture %1</source>
        <translation>Ausgangsbild %1 der Mischung</translation>
    </message>
    <message>
        <source>Blend format</source>
        <translation>Format der Mischung</translation>
    </message>
    <message>
        <source>Described picture</source>
        <translation>Beschriebenes Bild</translation>
    </message>
    <message>
        <source>Prompt picture %1</source>
        <translation>Prompt-Bild %1</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation>Einbettung %1</translation>
    </message>
    <message>
        <source>%1, title</source>
        <comment>%1: Embed 1</comment>
        <translation>%1, Titel</translation>
    </message>
    <message>
        <source>%1, footer</source>
        <translation>%1, Fußzeile</translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation>%1, Bild</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Benutzernummer</translation>
    </message>
    <message>
        <source>Discord account</source>
        <translation>Discord-Konto</translation>
    </message>
    <message>
        <source>Discord channel</source>
        <translation>Discord-Kanal</translation>
    </message>
    <message>
        <source>Discord server</source>
        <translation>Discord-Server</translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation>Discord-Nachricht</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Antwortadresse</translation>
    </message>
    <message>
        <source>Reply reference</source>
        <translation>Antwortreferenz</translation>
    </message>
    <message>
        <source>Jobs at once, at most</source>
        <translation>Gleichzeitige Aufträge, höchstens</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>This job</source>
        <translation>Dieser Auftrag</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Noch nicht geöffnet</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <extracomment>of an empty cell: &quot;Status: not known&quot;</extracomment>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Entstanden durch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This job has no parent and no children yet.</source>
        <translation>Dieser Auftrag hat keinen Ausgangsauftrag und noch keine Folgeaufträge.</translation>
    </message>
    <message>
        <source>Not all are shown: the family is too large.</source>
        <translation>Es werden nicht alle gezeigt: Die Familie ist zu groß.</translation>
    </message>
    <message>
        <source>Open Whole Family</source>
        <translation>Ganze Familie öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy Job ID</source>
        <translation>Auftrags-ID kopieren</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n job(s) that were not opened yet</source>
        <translation>
            <numerusform>Öffnet %n Auftrag, der noch nicht geöffnet wurde</numerusform>
            <numerusform>Öffnet %n Aufträge, die noch nicht geöffnet wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were opened</source>
        <translation>Alle wurden bereits geöffnet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous Match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>Close Find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>No match in what is shown</source>
        <translation>Kein Treffer im angezeigten Teil</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>the current match of all</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>FullScreenView</name>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>%1: this file cannot be read.</source>
        <translation>%1: Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: nothing can be written into this folder. Choose another one.</source>
        <translation>%1: In diesen Ordner kann nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is nothing to open. Give a job ID, a text that holds one, or a .json file with a job document.</source>
        <translation>Es gibt nichts zu öffnen. Geben Sie eine Auftrags-ID an, einen Text, der eine enthält, oder eine .json-Datei mit einem Auftragsdokument.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more like this.</source>
        <comment>after a sentence about a part of the file %1</comment>
        <translation>
            <numerusform>%1: %n weiteres dieser Art.</numerusform>
            <numerusform>%1: %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) followed an older one of the same job; the later one is the newer one.</source>
        <translation>
            <numerusform>%n Dokument folgte einem älteren desselben Auftrags; das spätere ist das neuere.</numerusform>
            <numerusform>%n Dokumente folgten einem älteren desselben Auftrags; das jeweils spätere ist das neuere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read a second time: a file has changed. Run the program again.</source>
        <translation>
            <numerusform>%n Auftrag konnte nicht noch einmal gelesen werden: Eine Datei hat sich geändert. Führen Sie das Programm noch einmal aus.</numerusform>
            <numerusform>%n Aufträge konnten nicht noch einmal gelesen werden: Eine Datei hat sich geändert. Führen Sie das Programm noch einmal aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>A job without an ID</source>
        <translation>Ein Auftrag ohne ID</translation>
    </message>
    <message>
        <source>%1: %2 could not be saved. %3</source>
        <comment>%1: a job, %2: such as Image 3, %3: a sentence</comment>
        <translation>%1: %2 konnte nicht gespeichert werden. %3</translation>
    </message>
    <message>
        <source>The service gives out jobs only with an API token. Put yours into the environment variable USEAPI_TOKEN.</source>
        <translation>Der Dienst gibt Aufträge nur mit einem API-Token heraus. Hinterlegen Sie Ihres in der Umgebungsvariablen USEAPI_TOKEN.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 The next try follows in %n second(s).</source>
        <translation>
            <numerusform>%1: %2 Der nächste Versuch folgt in %n Sekunde.</numerusform>
            <numerusform>%1: %2 Der nächste Versuch folgt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not asked for.</source>
        <translation>%1: nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1: the job was not done yet; what it has is saved.</source>
        <translation>%1: Der Auftrag war noch nicht fertig; was er hat, ist gespeichert.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>In die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>%1 %</source>
        <extracomment>a zoom, such as 43 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit · %1</source>
        <translation>Eingepasst · %1</translation>
    </message>
</context>
<context>
    <name>InfoOverlay</name>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <source>%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this as long as the program runs.</source>
        <translation>
            <numerusform>%n Auftrag wird aus der Liste und aus dem Archiv entfernt. Von Ihnen gespeicherte Dateien bleiben, wo sie sind. Solange das Programm läuft, können Sie dies rückgängig machen.</numerusform>
            <numerusform>%n Aufträge werden aus der Liste und aus dem Archiv entfernt. Von Ihnen gespeicherte Dateien bleiben, wo sie sind. Solange das Programm läuft, können Sie dies rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Jobs</source>
        <translation>Aufträge entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>Schlagwörter, durch Kommas getrennt:</translation>
    </message>
    <message numerus="yes">
        <source>Tags that all of these %n job(s) have, with commas between them. Their other tags stay.</source>
        <translation>
            <numerusform>Schlagwörter, die dieser %n Auftrag hat, durch Kommas getrennt. Seine übrigen bleiben.</numerusform>
            <numerusform>Schlagwörter, die alle diese %n Aufträge haben, durch Kommas getrennt. Ihre übrigen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be requested, a few at a time. You can stop this in the status line.</source>
        <translation>
            <numerusform>%n Auftrag wird angefragt. Sie können das in der Statuszeile anhalten.</numerusform>
            <numerusform>%n Aufträge werden angefragt, einige auf einmal. Sie können das in der Statuszeile anhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh Jobs</source>
        <translation>Aufträge aktualisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>JobFilter</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftete</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeicherte</translation>
    </message>
    <message>
        <source>Expires Soon</source>
        <translation>Bald ablaufende</translation>
    </message>
    <message>
        <source>With Videos</source>
        <translation>Mit Videos</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Other or Not Fetched</source>
        <translation>Andere oder nicht abgerufen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <comment>%1: by how many conditions the jobs are filtered</comment>
        <translation>Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) for what is shown</source>
        <translation>
            <numerusform>%n Bedingung für das, was gezeigt wird</numerusform>
            <numerusform>%n Bedingungen für das, was gezeigt wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
</context>
<context>
    <name>JobHeader</name>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until the service forgets the job</comment>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <comment>%1: the user&apos;s own words</comment>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Words, “phrases”, and fields such as status:failed verb:imagine tag:sea seed:123 ar:3:2 has:video before:2026-11-01</source>
        <translation>Wörter, „Wortgruppen“ und Felder wie status:failed verb:imagine tag:sea seed:123 ar:3:2 has:video before:2026-11-01</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>No job matches this search</source>
        <translation>Kein Auftrag passt zu dieser Suche</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>%1: how many are found, %n: of all</comment>
        <translation>
            <numerusform>%1 von %n Auftrag</numerusform>
            <numerusform>%1 von %n Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>No job matches the filter</source>
        <translation>Kein Auftrag passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) selected</source>
        <translation>
            <numerusform>%n Auftrag ausgewählt</numerusform>
            <numerusform>%n Aufträge ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Show All</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Job JSON</source>
        <translation>Auftrags-JSON</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Es ist noch keine Antwort gekommen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Without Private Data</source>
        <translation>Ohne private Daten kopieren</translation>
    </message>
    <message>
        <source>User and channel numbers, GUIDs, signed links and the reply address are masked</source>
        <translation>Benutzer- und Kanalnummern, GUIDs, signierte Links und die Antwortadresse werden unkenntlich gemacht</translation>
    </message>
    <message>
        <source>… (%L1 more characters)</source>
        <translation>… (noch %L1 Zeichen)</translation>
    </message>
    <message>
        <source>… (%L1 more lines)</source>
        <translation>… (weitere Zeilen: %L1)</translation>
    </message>
    <message>
        <source>… (%L1 lines without a change)</source>
        <translation>… (unveränderte Zeilen: %L1)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird aufbereitet…</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Waiting for the service</source>
        <translation>Warten auf den Dienst</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>%1: a status, %2: a percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <comment>%1: a status, %2: a percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Resume Downloads</source>
        <translation>Downloads fortsetzen</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <comment>%1: a duration, such as 12 s</comment>
        <translation>nächste Abfrage in %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>wird nicht abgefragt</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Load Directly</source>
        <translation>Direkt laden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Job Viewer – Sample Jobs</source>
        <translation>Job Viewer – Beispielaufträge</translation>
    </message>
    <message>
        <source>Job Viewer</source>
        <translation>Job Viewer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Copy Video</source>
        <translation>Video kopieren</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Loading the job…</source>
        <translation>Auftrag wird geladen…</translation>
    </message>
    <message>
        <source>Copy File</source>
        <translation>Datei kopieren</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>@user</source>
        <comment>in place of somebody&apos;s number</comment>
        <translation>@Benutzer</translation>
    </message>
    <message>
        <source>@role</source>
        <comment>in place of a group&apos;s number</comment>
        <translation>@Rolle</translation>
    </message>
    <message>
        <source>#channel</source>
        <comment>in place of a channel&apos;s number</comment>
        <translation>#Kanal</translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message>
        <source>This job made no pictures and no videos.</source>
        <translation>Dieser Auftrag hat keine Bilder und keine Videos erzeugt.</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>%1: a text of the service</extracomment>
        <translation>Der Dienst meldet: %1</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Details anzeigen</translation>
    </message>
</context>
<context>
    <name>MediaRows</name>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>downloading %1%</source>
        <translation>%1 % geladen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a medium and how far it is: &quot;Image 2, ready&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>As the system</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Manual (HTTP)</source>
        <translation>Manuell (HTTP)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>API &amp;Token…</source>
        <translation>API-&amp;Token…</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>Prox&amp;y:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>The password is kept in the key store of this computer, else for this session only.</source>
        <translation>Das Passwort wird im Schlüsselbund dieses Computers aufbewahrt, sonst nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Empty: the service’s own. For another address the token is asked for anew.</source>
        <translation>Leer: die Adresse des Dienstes selbst. Für eine andere Adresse wird das Token neu erfragt.</translation>
    </message>
    <message>
        <source>This is not an address that begins with https, or with http on this computer. It is not used.</source>
        <translation>Das ist keine Adresse, die mit https beginnt (auf diesem Computer auch mit http). Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ask for &amp;running jobs every:</source>
        <translation>&amp;Laufende Aufträge abfragen alle:</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Paste a job ID, a link, or any text that holds one</source>
        <translation>Eine Auftrags-ID, einen Link oder einen Text einfügen, der eine enthält</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation>Einen Auftrag öffnen</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>There is no text in the clipboard. Copy a job ID, a link, or a job document first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst eine Auftrags-ID, einen Link oder ein Auftragsdokument.</translation>
    </message>
    <message>
        <source>Open Job Documents</source>
        <translation>Auftragsdokumente öffnen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be asked for, one after the other.</source>
        <translation>
            <numerusform>%n Auftrag wird abgefragt.</numerusform>
            <numerusform>%n Aufträge werden nacheinander abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Whole Family</source>
        <translation>Ganze Familie öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Niji version</source>
        <translation>Niji-Version</translation>
    </message>
    <message>
        <source>Stylize</source>
        <translation>Stilisierung</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Raw mode</source>
        <translation>Raw-Modus</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Chaos</translation>
    </message>
    <message>
        <source>Weirdness</source>
        <translation>Skurrilität</translation>
    </message>
    <message>
        <source>Experimental look</source>
        <translation>Experimentelle Ästhetik</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>High definition</source>
        <translation>Hohe Auflösung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>Gleicher Seed</translation>
    </message>
    <message>
        <source>Image weight</source>
        <translation>Bildgewichtung</translation>
    </message>
    <message>
        <source>Style reference</source>
        <translation>Stilreferenz</translation>
    </message>
    <message>
        <source>Style weight</source>
        <translation>Stilgewichtung</translation>
    </message>
    <message>
        <source>Style reference version</source>
        <translation>Version der Stilreferenz</translation>
    </message>
    <message>
        <source>Character reference</source>
        <translation>Charakterreferenz</translation>
    </message>
    <message>
        <source>Character weight</source>
        <translation>Charaktergewichtung</translation>
    </message>
    <message>
        <source>Omni reference</source>
        <translation>Omni-Referenz</translation>
    </message>
    <message>
        <source>Omni weight</source>
        <translation>Omni-Gewichtung</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Seamless tile</source>
        <translation>Nahtlose Kachel</translation>
    </message>
    <message>
        <source>Stop at percent</source>
        <translation>Abbruch bei Prozent</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Draft mode</source>
        <translation>Entwurfsmodus</translation>
    </message>
    <message>
        <source>Fast mode</source>
        <translation>Fast-Modus</translation>
    </message>
    <message>
        <source>Relax mode</source>
        <translation>Relax-Modus</translation>
    </message>
    <message>
        <source>Turbo mode</source>
        <translation>Turbo-Modus</translation>
    </message>
    <message>
        <source>Stealth mode</source>
        <translation>Stealth-Modus</translation>
    </message>
    <message>
        <source>Public mode</source>
        <translation>Öffentlicher Modus</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Endlosschleife</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a parameter that is a switch</comment>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>The service does not tell of this picture. It may lie where the grid’s name leads to: that is a guess.</source>
        <translation>Der Dienst nennt dieses Bild nicht. Es könnte dort liegen, wohin der Name des Rasters führt: Das ist eine Vermutung.</translation>
    </message>
    <message>
        <source>This file is not on the service. It would be loaded from %1, which then learns of it.</source>
        <translation>Diese Datei liegt nicht beim Dienst. Sie würde von %1 geladen; der Betreiber erfährt dann davon.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>%1: such as 4.2 MB</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: a duration</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Its link dies in %1.</source>
        <comment>%1: a duration</comment>
        <translation>Der Link läuft in %1 ab.</translation>
    </message>
    <message>
        <source>Its link has died.</source>
        <translation>Der Link ist abgelaufen.</translation>
    </message>
    <message>
        <source>cut from the grid</source>
        <translation>aus dem Raster ausgeschnitten</translation>
    </message>
    <message>
        <source>Is cut from the grid when that is here.</source>
        <translation>Wird aus dem Raster ausgeschnitten, sobald es da ist.</translation>
    </message>
    <message>
        <source>The download is paused.</source>
        <translation>Der Download ist angehalten.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>There is nothing at the guessed address. What was cut from the grid stands in for it.</source>
        <translation>Unter der vermuteten Adresse ist nichts zu finden. Stattdessen wird der Ausschnitt aus dem Raster gezeigt.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Beschädigtes Bild</translation>
    </message>
    <message>
        <source>The file could not be read as a picture. Another program may still be able to show it.</source>
        <translation>Die Datei konnte nicht als Bild gelesen werden. Ein anderes Programm kann sie vielleicht trotzdem anzeigen.</translation>
    </message>
    <message>
        <source>Too large to show</source>
        <translation>Zu groß zum Anzeigen</translation>
    </message>
    <message>
        <source>The picture has %1 pixels, more than this program shows. The file itself is complete.</source>
        <translation>Das Bild hat %1 Pixel, mehr als dieses Programm anzeigt. Die Datei selbst ist vollständig.</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>Video kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>The file could not be read: it may be gone, or belong to somebody else.</source>
        <translation>Die Datei konnte nicht gelesen werden: Sie ist vielleicht nicht mehr da oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The video could not be played here. Another program may still be able to.</source>
        <translation>Das Video konnte hier nicht abgespielt werden. Einem anderen Programm gelingt es vielleicht.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Bild wird geöffnet…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Einzelbild %1 von %2</translation>
    </message>
    <message>
        <source>Large image</source>
        <translation>Großes Bild</translation>
    </message>
    <message>
        <source>This image has %1 pixels. Showing it takes about %2 of memory, more than the limit in the settings.</source>
        <comment>%1: such as 14000 × 14000; %2: such as 1.0 GB</comment>
        <translation>Dieses Bild hat %1 Pixel. Es anzuzeigen braucht etwa %2 Arbeitsspeicher, mehr als die Grenze in den Einstellungen.</translation>
    </message>
    <message>
        <source>Show Anyway</source>
        <translation>Trotzdem anzeigen</translation>
    </message>
    <message>
        <source>%1 image</source>
        <comment>%1: a format, such as HEIC</comment>
        <translation>%1-Bild</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>%1: a format, such as PDF</comment>
        <translation>%1-Datei</translation>
    </message>
    <message>
        <source>shown at %1</source>
        <comment>%1: fewer pixels than the file has, such as 6000 × 6000</comment>
        <translation>gezeigt mit %1</translation>
    </message>
    <message>
        <source>Waiting to download.</source>
        <translation>Wartet auf das Herunterladen.</translation>
    </message>
    <message>
        <source>%1 images cannot be shown here. Save the image, or open it with another program.</source>
        <translation>%1-Bilder können hier nicht angezeigt werden. Speichern Sie das Bild oder öffnen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Text files cannot be shown here. Save the file, or open it with another program.</source>
        <translation>Textdateien können hier nicht angezeigt werden. Speichern Sie die Datei oder öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Unknown file type</source>
        <translation>Unbekannter Dateityp</translation>
    </message>
    <message>
        <source>Files of this type cannot be shown here. Save the file, or open it with another program.</source>
        <translation>Dateien dieses Typs können hier nicht angezeigt werden. Speichern Sie die Datei oder öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 files cannot be shown here. Save the file, or open it with another program.</source>
        <translation>%1-Dateien können hier nicht angezeigt werden. Speichern Sie die Datei oder öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>This video cannot be shown here: it is damaged, or its format is not supported. Save it, or open it with another program.</source>
        <translation>Dieses Video kann hier nicht angezeigt werden: Es ist beschädigt, oder sein Format wird nicht unterstützt. Speichern Sie es oder öffnen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Videos need the library libmpv, which is missing or could not be loaded. Install it and restart Job Viewer, or open the video with another program.</source>
        <translation>Für Videos wird die Bibliothek libmpv benötigt. Sie fehlt oder konnte nicht geladen werden. Installieren Sie sie und starten Sie Job Viewer neu, oder öffnen Sie das Video mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>Der Server hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>If you load it directly, the file’s own server sees this computer’s network address.</source>
        <translation>Beim direkten Laden sieht der Server der Datei die Netzwerkadresse dieses Computers.</translation>
    </message>
    <message>
        <source>Always load directly when the service fails</source>
        <extracomment>below the button &quot;Load Directly&quot;</extracomment>
        <translation>Immer direkt laden, wenn der Dienst versagt</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>The sample jobs could not be started.</source>
        <translation>Die Beispielaufträge konnten nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Diagnostics copied. There is nothing private in them.</source>
        <translation>Diagnosedaten kopiert. Sie enthalten nichts Privates.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation>Es wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>About Job Viewer</source>
        <translation>Über Job Viewer</translation>
    </message>
    <message>
        <source>This sample shows what is seen with a wrong token. The sample jobs themselves need none.</source>
        <translation>Dieses Beispiel zeigt, was bei einem falschen Token zu sehen ist. Die Beispielaufträge selbst brauchen keines.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt %1.</source>
        <translation>Freie Software unter der MIT-Lizenz, erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>What the service cannot fetch is now loaded from its own server, which sees this computer’s network address.</source>
        <translation>Was der Dienst nicht holen kann, wird jetzt von dessen eigenem Server geladen. Dieser sieht die Netzwerkadresse dieses Computers.</translation>
    </message>
    <message>
        <source>Files are loaded directly only when you say so.</source>
        <translation>Dateien werden nur direkt geladen, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Job Viewer %1

See what your jobs made, and keep it. It only reads: it never starts, changes or pays for anything.

Not made by Midjourney, Discord or useapi.net.</source>
        <translation>Job Viewer %1

Sehen und behalten, was Ihre Aufträge erzeugt haben. Es liest nur: Es startet, ändert und bezahlt nie etwas.

Nicht von Midjourney, Discord oder useapi.net.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: such as Image 2, %2: one or more sentences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is damaged; it was kept unchanged.</source>
        <translation>Die Datei ist beschädigt. Sie wurde unverändert behalten.</translation>
    </message>
    <message>
        <source>The file has no end marker; it was kept unchanged.</source>
        <translation>Der Datei fehlt die Endmarkierung. Sie wurde unverändert behalten.</translation>
    </message>
    <message>
        <source>The file has extra data at its end; it was kept unchanged.</source>
        <translation>Die Datei hat zusätzliche Daten am Ende. Sie wurde unverändert behalten.</translation>
    </message>
    <message>
        <source>The file does not have the size that the job says; it was kept unchanged.</source>
        <translation>Die Datei hat nicht die Größe, die der Auftrag angibt. Sie wurde unverändert behalten.</translation>
    </message>
    <message>
        <source>The file is not of the type that its name says; it was kept unchanged.</source>
        <translation>Die Datei ist nicht von dem Typ, den ihr Name angibt. Sie wurde unverändert behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) with remarks.</source>
        <translation>
            <numerusform>%n weitere Datei mit Hinweisen.</numerusform>
            <numerusform>%n weitere Dateien mit Hinweisen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n Datei gespeichert</numerusform>
            <numerusform>%n Dateien gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs done, %3, %4 received</source>
        <comment>%3: n files saved; %4: a size such as 4.2 MB</comment>
        <translation>%1 von %2 Aufträgen fertig, %3, %4 empfangen</translation>
    </message>
</context>
<context>
    <name>SaveCommands</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save Frame</source>
        <translation>Einzelbild speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Save Selected</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Save All of %n Job(s)</source>
        <translation>
            <numerusform>Alles von %n Auftrag speichern</numerusform>
            <numerusform>Alles von %n Aufträgen speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFields</name>
    <message>
        <source>&amp;Text file with prompt, parameters and seed beside each</source>
        <translation>&amp;Textdatei mit Prompt, Parametern und Seed zu jeder Datei</translation>
    </message>
    <message>
        <source>The job’s &amp;document (job.json)</source>
        <translation>Das &amp;Dokument des Auftrags (job.json)</translation>
    </message>
    <message>
        <source>For s&amp;haring: nothing private in names, documents and files</source>
        <translation>Zum &amp;Weitergeben: nichts Privates in Namen, Dokumenten und Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Name of the file that is shown</source>
        <translation>Name der angezeigten Datei</translation>
    </message>
    <message>
        <source>Takes the metadata out of pictures and videos without touching what they show, and masks private data in the text file and the document.</source>
        <translation>Entfernt die Metadaten aus Bildern und Videos, ohne zu verändern, was sie zeigen, und macht private Daten in der Textdatei und im Dokument unkenntlich.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Namen:</translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Also save:</source>
        <translation>Auch speichern:</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Ein Feld einfügen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Not known, and kept as it is: %1</source>
        <translation>Nicht bekannt, bleibt unverändert: %1</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Art des Auftrags</translation>
    </message>
    <message>
        <source>Beginning of the prompt</source>
        <translation>Anfang des Prompts</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Name of the medium</source>
        <translation>Name des Mediums</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>Art des Mediums</translation>
    </message>
    <message>
        <source>Number of the medium</source>
        <translation>Nummer des Mediums</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Short code of the job</source>
        <translation>Kurzzeichen des Auftrags</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Keep all media of jobs that have ended</source>
        <translation>Alle Medien beendeter Aufträge &amp;behalten</translation>
    </message>
    <message>
        <source>Room for downloaded media</source>
        <translation>Platz für heruntergeladene Medien</translation>
    </message>
    <message>
        <source>&amp;Room for downloaded media:</source>
        <translation>&amp;Platz für heruntergeladene Medien:</translation>
    </message>
    <message>
        <source>What was looked at longest ago makes room first. What you saved is never touched.</source>
        <translation>Was am längsten nicht angesehen wurde, macht zuerst Platz. Was Sie gespeichert haben, wird nie angetastet.</translation>
    </message>
    <message>
        <source>When you save</source>
        <translation>Beim Speichern</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Load &amp;directly what the service cannot fetch</source>
        <translation>Was der Dienst nicht holen kann, &amp;direkt laden</translation>
    </message>
    <message>
        <source>The file’s own server then sees this computer’s network address.</source>
        <translation>Der Server der Datei sieht dann die Netzwerkadresse dieses Computers.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n file(s) could not be saved:</source>
        <translation>
            <numerusform>%n Datei konnte nicht gespeichert werden:</numerusform>
            <numerusform>%n Dateien konnten nicht gespeichert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation, such as de</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>Updated:</source>
        <translation>Aktualisiert:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>Seed:</translation>
    </message>
    <message>
        <source>Job ID:</source>
        <translation>Auftrags-ID:</translation>
    </message>
    <message>
        <source>Document of the job</source>
        <translation>Dokument des Auftrags</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) were left out.</source>
        <translation>
            <numerusform>%n weiterer Teil wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Teile wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s)</source>
        <translation>
            <numerusform>%n neuer Auftrag</numerusform>
            <numerusform>%n neue Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer answer(s)</source>
        <translation>
            <numerusform>%n neuere Antwort</numerusform>
            <numerusform>%n neuere Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known job(s)</source>
        <translation>
            <numerusform>%n bekannter Auftrag</numerusform>
            <numerusform>%n bekannte Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n Datei gelesen</numerusform>
            <numerusform>%n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>no job found</source>
        <translation>kein Auftrag gefunden</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>%1: such as 12 files read, %2: such as 10 new jobs, 2 known jobs</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no job.</source>
        <translation>
            <numerusform>%n Datei enthielt keinen Auftrag.</numerusform>
            <numerusform>%n Dateien enthielten keinen Auftrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, or are damaged or too large:</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden oder ist beschädigt oder zu groß:</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden oder sind beschädigt oder zu groß:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be exported to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>Es konnte nicht alles nach „%1“ exportiert werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) exported.</source>
        <translation>
            <numerusform>%n Auftrag exportiert.</numerusform>
            <numerusform>%n Aufträge exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left for the archive of your jobs. Free some space: it is tried again every few seconds, and until then what comes is only in memory.</source>
        <translation>Für das Archiv Ihrer Aufträge ist kein Platz mehr. Schaffen Sie Platz: Alle paar Sekunden folgt ein neuer Versuch; bis dahin liegt Neues nur im Arbeitsspeicher.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) removed. Files that you saved stay where they are.</source>
        <translation>
            <numerusform>%n Auftrag entfernt. Von Ihnen gespeicherte Dateien bleiben, wo sie sind.</numerusform>
            <numerusform>%n Aufträge entfernt. Von Ihnen gespeicherte Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved as “%2”.</source>
        <comment>%1: such as Image 2</comment>
        <translation>%1 wurde als „%2“ gespeichert.</translation>
    </message>
    <message>
        <source>The frame could not be saved. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Das Einzelbild konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Frame saved as “%1”.</source>
        <translation>Das Einzelbild wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The downloads wait until you have made some and resume them.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Die Downloads warten, bis Sie Platz geschaffen haben und sie fortsetzen.</translation>
    </message>
    <message>
        <source>The disk refuses what is downloaded. The downloads wait until it takes files again and you resume them.</source>
        <translation>Der Datenträger nimmt nicht an, was heruntergeladen wird. Die Downloads warten, bis er wieder Dateien annimmt und Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <comment>%1: such as Image 2, %2: a sentence</comment>
        <translation>%1 konnte nicht gespeichert werden. %2</translation>
    </message>
    <message>
        <source>The key store of this computer did not give out the API token. It may be locked. Unlock it and start again, or enter the token for this session.</source>
        <translation>Der Schlüsselbund dieses Computers hat das API-Token nicht herausgegeben. Er ist vielleicht gesperrt. Entsperren Sie ihn und starten Sie das Programm neu, oder geben Sie das Token für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The key store of this computer did not answer in time; it may be locked. Unlock it and start again, or enter the API token for this session.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht rechtzeitig geantwortet; er ist vielleicht gesperrt. Entsperren Sie ihn und starten Sie das Programm neu, oder geben Sie das API-Token für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>There is no key store on this computer. The API token is used for this session only.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund. Das API-Token wird nur für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>The key store of this computer did not answer in time. The API token is used for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht rechtzeitig geantwortet. Das API-Token wird nur für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>The key store of this computer did not take the API token. It is used for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers hat das API-Token nicht angenommen. Es wird nur für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>The API token may still be in the key store of this computer: it did not say that it is gone.</source>
        <translation>Das API-Token liegt vielleicht noch im Schlüsselbund dieses Computers: Er hat nicht bestätigt, dass es gelöscht ist.</translation>
    </message>
    <message>
        <source>The service knows this token. No job is running.</source>
        <translation>Der Dienst kennt dieses Token. Es läuft kein Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>The service knows this token. %n job(s) running.</source>
        <translation>
            <numerusform>Der Dienst kennt dieses Token. %n Auftrag läuft.</numerusform>
            <numerusform>Der Dienst kennt dieses Token. %n Aufträge laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>Zurzeit läuft kein Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) opened.</source>
        <translation>
            <numerusform>%n laufender Auftrag geöffnet.</numerusform>
            <numerusform>%n laufende Aufträge geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have ended</source>
        <translation>
            <numerusform>%n Auftrag ist beendet</numerusform>
            <numerusform>%n Aufträge sind beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button that shows the job</comment>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) left out: there is no answer that could be read.</source>
        <translation>
            <numerusform>%n Auftrag ausgelassen: Es gibt keine Antwort, die gelesen werden konnte.</numerusform>
            <numerusform>%n Aufträge ausgelassen: Es gibt keine Antwort, die gelesen werden konnte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive of your jobs cannot be read or written now. It is tried again every few seconds; until then what comes is only in memory.</source>
        <translation>Das Archiv Ihrer Aufträge kann zurzeit nicht gelesen oder geschrieben werden. Alle paar Sekunden folgt ein neuer Versuch; bis dahin liegt Neues nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A newer version of Job Viewer made the archive of your jobs. It is left as it is: its jobs are not shown, and what you do now is not kept. Use the newer version.</source>
        <translation>Das Archiv Ihrer Aufträge stammt von einer neueren Version von Job Viewer. Es bleibt, wie es ist: Seine Aufträge werden nicht angezeigt, und was Sie jetzt tun, wird nicht aufbewahrt. Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>A change could not be kept in the archive of your jobs: its database refuses it.</source>
        <translation>Eine Änderung konnte nicht ins Archiv Ihrer Aufträge aufgenommen werden: Seine Datenbank weist sie zurück.</translation>
    </message>
    <message>
        <source>“%1”: %2. %3 What was fetched before is still shown.</source>
        <comment>%1: the beginning of a job&apos;s prompt, %2: such as Job has expired, %3: a sentence</comment>
        <translation>„%1“: %2. %3 Was zuvor abgerufen wurde, wird weiterhin gezeigt.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>files, at the end of a list of names</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>Es konnte nicht alles in „%1“ gespeichert werden. %2</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s) saved.</source>
        <translation>
            <numerusform>%n Mediendatei gespeichert.</numerusform>
            <numerusform>%n Mediendateien gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document(s) of %n job(s) saved.</source>
        <translation>
            <numerusform>Das Dokument von %n Auftrag gespeichert.</numerusform>
            <numerusform>Die Dokumente von %n Aufträgen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 saved.</source>
        <comment>%1: such as 5 media files, %2: such as the document of 1 job</comment>
        <translation>%1 und %2 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s)</source>
        <translation>
            <numerusform>%n Mediendatei</numerusform>
            <numerusform>%n Mediendateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the document(s) of %n job(s)</source>
        <comment>after: 5 media files and</comment>
        <translation>
            <numerusform>das Dokument von %n Auftrag</numerusform>
            <numerusform>die Dokumente von %n Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>Der Auftrag konnte nicht in „%1“ gespeichert werden. %2</translation>
    </message>
    <message>
        <source>The jobs could not be saved to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>Die Aufträge konnten nicht in „%1“ gespeichert werden. %2</translation>
    </message>
    <message>
        <source>Nothing could be exported to “%1”. %2</source>
        <comment>%1: a folder, %2: a sentence</comment>
        <translation>Es konnte nichts nach „%1“ exportiert werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cut from the grid were not saved; select one and choose Save.</source>
        <translation>
            <numerusform>%n Bild aus dem Raster wurde nicht gespeichert; wählen Sie es aus und dann „Speichern“.</numerusform>
            <numerusform>%n Bilder aus dem Raster wurden nicht gespeichert; wählen Sie eines aus und dann „Speichern“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cut from the grid were not saved: the grid shows them.</source>
        <translation>
            <numerusform>%n Bild aus dem Raster wurde nicht gespeichert: Das Raster zeigt es.</numerusform>
            <numerusform>%n Bilder aus dem Raster wurden nicht gespeichert: Das Raster zeigt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that the service does not list were not saved; load one and choose Save.</source>
        <translation>
            <numerusform>%n Bild, das der Dienst nicht aufführt, wurde nicht gespeichert; laden Sie es und wählen Sie „Speichern“.</numerusform>
            <numerusform>%n Bilder, die der Dienst nicht aufführt, wurden nicht gespeichert; laden Sie eines und wählen Sie „Speichern“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that the service does not list were not saved: their addresses are guesses.</source>
        <translation>
            <numerusform>%n Bild, das der Dienst nicht aufführt, wurde nicht gespeichert: Seine Adresse ist geraten.</numerusform>
            <numerusform>%n Bilder, die der Dienst nicht aufführt, wurden nicht gespeichert: Ihre Adressen sind geraten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source image(s) were not saved; load one and choose Save.</source>
        <translation>
            <numerusform>%n Quellbild wurde nicht gespeichert; laden Sie es und wählen Sie „Speichern“.</numerusform>
            <numerusform>%n Quellbilder wurden nicht gespeichert; laden Sie eines und wählen Sie „Speichern“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source image(s) were not saved: the job did not make them.</source>
        <translation>
            <numerusform>%n Quellbild wurde nicht gespeichert: Der Auftrag hat es nicht erzeugt.</numerusform>
            <numerusform>%n Quellbilder wurden nicht gespeichert: Der Auftrag hat sie nicht erzeugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preview(s) were not saved: the job was still running.</source>
        <translation>
            <numerusform>%n Vorschau wurde nicht gespeichert: Der Auftrag lief noch.</numerusform>
            <numerusform>%n Vorschauen wurden nicht gespeichert: Der Auftrag lief noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <comment>%1: such as 10 new jobs, 2 known jobs</comment>
        <translation>Gelesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be written to the archive. Open them again when the archive can be written.</source>
        <translation>
            <numerusform>%n Auftrag konnte nicht ins Archiv geschrieben werden. Öffnen Sie ihn noch einmal, wenn das Archiv beschreibbar ist.</numerusform>
            <numerusform>%n Aufträge konnten nicht ins Archiv geschrieben werden. Öffnen Sie sie noch einmal, wenn das Archiv beschreibbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive of your jobs was damaged.</source>
        <translation>Das Archiv Ihrer Aufträge war beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were recovered.</source>
        <translation>
            <numerusform>%n Auftrag wurde wiederhergestellt.</numerusform>
            <numerusform>%n Aufträge wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read.</source>
        <translation>
            <numerusform>%n Auftrag konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Aufträge konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the recovered job(s) lost their document; refresh them to get it again.</source>
        <translation>
            <numerusform>%n der wiederhergestellten Aufträge hat sein Dokument verloren; aktualisieren Sie ihn, um es erneut abzurufen.</numerusform>
            <numerusform>%n der wiederhergestellten Aufträge haben ihr Dokument verloren; aktualisieren Sie sie, um es erneut abzurufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Die beschädigte Datei bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>Job Viewer did not close properly last time. The job that it was showing was not reopened.</source>
        <translation>Job Viewer wurde beim letzten Mal nicht richtig beendet. Der angezeigte Auftrag wurde nicht wieder geöffnet.</translation>
    </message>
    <message>
        <source>The archive of your jobs is missing or empty, so a new one was created. Images and videos that were downloaded before are kept. If you have a backup of archive.db, quit and restore it.</source>
        <translation>Das Archiv Ihrer Aufträge fehlt oder ist leer, daher wurde ein neues angelegt. Bereits heruntergeladene Bilder und Videos bleiben erhalten. Wenn Sie eine Sicherung von archive.db haben, beenden Sie das Programm und stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <source>Refreshing was stopped.</source>
        <translation>Das Aktualisieren wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) refreshed.</source>
        <translation>
            <numerusform>%n Auftrag aktualisiert.</numerusform>
            <numerusform>%n Aufträge aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be refreshed.</source>
        <translation>
            <numerusform>%n Auftrag konnte nicht aktualisiert werden.</numerusform>
            <numerusform>%n Aufträge konnten nicht aktualisiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were not requested.</source>
        <translation>
            <numerusform>%n Auftrag wurde nicht angefragt.</numerusform>
            <numerusform>%n Aufträge wurden nicht angefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The job %1 could not be read from the archive of your jobs. Paste its ID to request it again.</source>
        <translation>Der Auftrag %1 konnte nicht aus dem Archiv Ihrer Aufträge gelesen werden. Fügen Sie seine ID ein, um ihn neu anzufragen.</translation>
    </message>
    <message>
        <source>Changes that do not belong to this archive were found beside it. They were moved to %1. The archive itself is unchanged. If you restored a backup, you do not need that file.</source>
        <translation>Neben dem Archiv lagen Änderungen, die nicht zu ihm gehören. Sie wurden nach %1 verschoben. Das Archiv selbst ist unverändert. Falls Sie eine Sicherung zurückgespielt haben, brauchen Sie diese Datei nicht.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation>&amp;Medien</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>Dien&amp;st</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>There is no picture to copy yet.</source>
        <translation>Es gibt noch kein Bild zum Kopieren.</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Video copied, and the frame that is shown.</source>
        <translation>Video kopiert, dazu das angezeigte Einzelbild.</translation>
    </message>
    <message>
        <source>The link holds a long number that leads to the account’s name and e-mail address. The browser keeps it in its history. Open it all the same?</source>
        <translation>Der Link enthält eine lange Nummer, die zum Namen und zur E-Mail-Adresse des Kontos führt. Der Browser behält ihn in seinem Verlauf. Trotzdem öffnen?</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>Der Link konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The folder could not be shown: %1</source>
        <translation>Der Ordner konnte nicht angezeigt werden: %1</translation>
    </message>
    <message>
        <source>No other program could be started for this file.</source>
        <translation>Für diese Datei konnte kein anderes Programm gestartet werden.</translation>
    </message>
    <message>
        <source>Private Data</source>
        <translation>Private Daten</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>What you copy holds private data: a link, say, whose long number leads to the account’s name and e-mail address. Copy it only if nobody else will see it.</source>
        <translation>Was Sie kopieren, enthält private Daten: etwa einen Link, dessen lange Nummer zu Name und E-Mail-Adresse des Kontos führt. Kopieren Sie es nur, wenn niemand sonst es sehen wird.</translation>
    </message>
    <message>
        <source>File copied.</source>
        <translation>Datei kopiert.</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message numerus="yes">
        <source>%n media side by side</source>
        <extracomment>below several media side by side</extracomment>
        <translation>
            <numerusform>%n Medium nebeneinander</numerusform>
            <numerusform>%n Medien nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a medium and its place in the job: &quot;Image 2 (3 of 7)&quot;</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>Kein Auftrag läuft</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>%1: such as 4.2 MB</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: a duration</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files</source>
        <translation>%1 von %2 Dateien gelesen</translation>
    </message>
    <message>
        <source>Token: none</source>
        <translation>Token: keines</translation>
    </message>
    <message>
        <source>Token: from the environment</source>
        <translation>Token: aus der Umgebung</translation>
    </message>
    <message>
        <source>Token: key store</source>
        <translation>Token: Schlüsselbund</translation>
    </message>
    <message>
        <source>Token: this session only</source>
        <translation>Token: nur diese Sitzung</translation>
    </message>
    <message>
        <source>Sample jobs</source>
        <translation>Beispielaufträge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: how many jobs run, %2: when they are asked for next</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saving %1 of %2 jobs</source>
        <translation>%1 von %2 Aufträgen gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 failed</source>
        <translation>%1 von %2 Dateien, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading. Jobs that were read so far stay in the list.</source>
        <translation>Das Lesen anhalten. Bisher gelesene Aufträge bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Reading… %1%</source>
        <comment>%1: a number</comment>
        <translation>Lesen … %1 %</translation>
    </message>
    <message>
        <source>Stop Refreshing</source>
        <translation>Aktualisieren anhalten</translation>
    </message>
    <message>
        <source>Stop refreshing. Jobs that were refreshed so far stay as they are now.</source>
        <translation>Das Aktualisieren anhalten. Bisher aktualisierte Aufträge bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Refreshing %1 of %2 jobs</source>
        <translation>Aktualisieren: %1 von %2 Aufträgen</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>There is no token yet.</source>
        <translation>Es gibt noch kein Token.</translation>
    </message>
    <message>
        <source>The token in use comes from the environment variable USEAPI_TOKEN.</source>
        <translation>Das verwendete Token stammt aus der Umgebungsvariablen USEAPI_TOKEN.</translation>
    </message>
    <message>
        <source>The token in use lies in the key store of this computer.</source>
        <translation>Das verwendete Token liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The token in use is for this session only.</source>
        <translation>Das verwendete Token gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The sample jobs have a token of their own.</source>
        <translation>Die Beispielaufträge haben ein eigenes Token.</translation>
    </message>
    <message>
        <source>&amp;Keep in the key store of this computer</source>
        <translation>Im Schlüsselbund dieses Computers &amp;behalten</translation>
    </message>
    <message>
        <source>Use Token</source>
        <translation>Token verwenden</translation>
    </message>
    <message>
        <source>&amp;Check Token</source>
        <translation>Token &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Forget Token</source>
        <translation>Token &amp;vergessen</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>What the check told</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>API &amp;token of your account:</source>
        <translation>API-&amp;Token Ihres Kontos:</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>It goes to %1 and nowhere else. Where it is not kept in the key store, it is forgotten when the program ends. The environment variable USEAPI_TOKEN is read at every start, and comes first.</source>
        <comment>%1: an address, such as https://api.useapi.net</comment>
        <translation>Es geht an %1 und nirgends sonst hin. Wird es nicht im Schlüsselbund behalten, so wird es beim Beenden des Programms vergessen. Die Umgebungsvariable USEAPI_TOKEN wird bei jedem Start gelesen und hat Vorrang.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
</context>
<context>
    <name>VideoBar</name>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>Vorheriges Einzelbild</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Endlosschleife</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Save Frame</source>
        <translation>Einzelbild speichern</translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation>Dieses Einzelbild als Bild speichern</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <extracomment>of a video; %1: &quot;0.5×&quot;</extracomment>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>where a video is, and how long it is</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>No picture; sound only</source>
        <translation>Kein Bild, nur Ton</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open Files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Paste Jobs</source>
        <translation>Aufträge einfügen</translation>
    </message>
    <message>
        <source>Add Running Jobs</source>
        <translation>Laufende Aufträge holen</translation>
    </message>
    <message>
        <source>Go to Job ID</source>
        <translation>Zur Auftrags-ID</translation>
    </message>
    <message>
        <source>Search Jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>Nicht mehr abfragen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Undo Remove</source>
        <translation>Rückgängig: Entfernen</translation>
    </message>
    <message>
        <source>Copy Job ID</source>
        <translation>Auftrags-ID kopieren</translation>
    </message>
    <message>
        <source>Copy Prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save Selected</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show Info</source>
        <translation>Infos anzeigen</translation>
    </message>
    <message>
        <source>Pause Downloads</source>
        <translation>Downloads anhalten</translation>
    </message>
    <message>
        <source>Keep Everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>API Token…</source>
        <translation>API-Token…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation>Beispielaufträge ansehen</translation>
    </message>
    <message>
        <source>Previous Job</source>
        <translation>Vorheriger Auftrag</translation>
    </message>
    <message>
        <source>Next Job</source>
        <translation>Nächster Auftrag</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>About Job Viewer</source>
        <translation>Über Job Viewer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show Media</source>
        <translation>Medien anzeigen</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Show Family</source>
        <translation>Familie anzeigen</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>JSON anzeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>In the preview and the row below it:</source>
        <translation>In der Vorschau und der Reihe darunter:</translation>
    </message>
    <message>
        <source>Previous and next medium</source>
        <translation>Vorheriges und nächstes Medium</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit, original size</source>
        <translation>Einpassen, Originalgröße</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back from full screen or comparison</source>
        <translation>Zurück aus Vollbild oder Vergleich</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Show or hide info</source>
        <translation>Infos ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>One frame back or on</source>
        <translation>Ein Einzelbild zurück oder vor</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Umschalt+← →</translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation>Eine Sekunde zurück oder vor</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Langsamer, schneller</translation>
    </message>
    <message>
        <source>Mute, loop</source>
        <translation>Stumm, Endlosschleife</translation>
    </message>
    <message>
        <source>In the list of jobs:</source>
        <translation>In der Liste der Aufträge:</translation>
    </message>
    <message>
        <source>First and last medium</source>
        <translation>Erstes und letztes Medium</translation>
    </message>
    <message numerus="yes">
        <source>Refresh %n Job(s)</source>
        <translation>
            <numerusform>%n Auftrag aktualisieren</numerusform>
            <numerusform>%n Aufträge aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Job(s)</source>
        <translation>
            <numerusform>%n Auftrag lösen</numerusform>
            <numerusform>%n Aufträge lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Job(s)</source>
        <translation>
            <numerusform>%n Auftrag anheften</numerusform>
            <numerusform>%n Aufträge anheften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n Job(s)…</source>
        <translation>
            <numerusform>Schlagwörter von %n Auftrag…</numerusform>
            <numerusform>Schlagwörter von %n Aufträgen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Job(s)…</source>
        <translation>
            <numerusform>%n Auftrag entfernen…</numerusform>
            <numerusform>%n Aufträge entfernen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n Job(s)…</source>
        <translation>
            <numerusform>%n Auftrag speichern…</numerusform>
            <numerusform>%n Aufträge speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Job(s)…</source>
        <translation>
            <numerusform>%n Auftrag exportieren…</numerusform>
            <numerusform>%n Aufträge exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Always Load Directly</source>
        <translation>Immer direkt laden</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>&amp;Notify me when a job has ended and the window is not active</source>
        <translation>&amp;Benachrichtigen, wenn ein Auftrag beendet ist und das Fenster nicht aktiv ist</translation>
    </message>
    <message>
        <source>&amp;Play at once</source>
        <translation>So&amp;fort abspielen</translation>
    </message>
    <message>
        <source>Play in a l&amp;oop</source>
        <translation>In &amp;Endlosschleife abspielen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>E&amp;rscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Jobs:</source>
        <translation>Aufträge:</translation>
    </message>
    <message>
        <source>Videos:</source>
        <translation>Videos:</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The limit for one image. Larger images are scaled down, or shown only on request.</source>
        <translation>Die Obergrenze für ein Bild. Größere Bilder werden verkleinert oder nur auf Wunsch angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Image memory:</source>
        <translation>Bild&amp;speicher:</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Dies wurde gestoppt, bevor es fertig war.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network connection, then try again.</source>
        <translation>Der Server war nicht erreichbar. Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No secure connection to the server came about. Check the date of this computer and its network, then try again.</source>
        <translation>Es kam keine sichere Verbindung zum Server zustande. Prüfen Sie das Datum dieses Computers und sein Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again later.</source>
        <translation>Der Server hat zu lange nicht geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>The server did not understand the request. Check the job ID.</source>
        <translation>Der Server hat die Anfrage nicht verstanden. Prüfen Sie die Auftrags-ID.</translation>
    </message>
    <message>
        <source>Wrong API token</source>
        <translation>Falsches API-Token</translation>
    </message>
    <message>
        <source>The service does not know this API token. Enter the token of your account.</source>
        <translation>Der Dienst kennt dieses API-Token nicht. Geben Sie das Token Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Kein Abonnement</translation>
    </message>
    <message>
        <source>The account of this API token has no subscription, or it has run out. Renew it with the service, or enter another token.</source>
        <translation>Das Konto dieses API-Tokens hat kein Abonnement oder es ist abgelaufen. Erneuern Sie es beim Dienst oder geben Sie ein anderes Token ein.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server asks for a pause between requests. Try again later.</source>
        <translation>Der Server verlangt eine Pause zwischen den Anfragen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Trouble at the server</source>
        <translation>Störung beim Server</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>Beim Server selbst liegt eine Störung vor. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>The answer is larger than this program takes.</source>
        <translation>Die Antwort ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>The disk refused the file. Check that the folder is still there and that you may write to it, then try again.</source>
        <translation>Der Datenträger hat die Datei nicht angenommen. Prüfen Sie, ob der Ordner noch da ist und ob Sie darin schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some, or choose another folder, then try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not safe to share</source>
        <translation>Weitergabe nicht sicher</translation>
    </message>
    <message>
        <source>It cannot be made certain that this file tells nothing of its owner, so it was not written. Save it without “for sharing”, for yourself.</source>
        <translation>Es lässt sich nicht sicherstellen, dass diese Datei nichts über ihren Besitzer verrät; deshalb wurde sie nicht geschrieben. Speichern Sie sie ohne „Zum Weitergeben“ für sich selbst.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>The service refused to give out this job. Try again later.</source>
        <translation>Der Dienst hat sich geweigert, diesen Auftrag herauszugeben. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Refused by Cloudflare</source>
        <translation>Von Cloudflare abgewiesen</translation>
    </message>
    <message>
        <source>Cloudflare, which stands before the service, refused the request. Try again later, or from another network.</source>
        <translation>Cloudflare, das dem Dienst vorgeschaltet ist, hat die Anfrage abgewiesen. Versuchen Sie es später oder aus einem anderen Netzwerk erneut.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Auftrag nicht gefunden</translation>
    </message>
    <message>
        <source>The service knows no job with this ID. Check the ID, and that the token is of the same account.</source>
        <translation>Der Dienst kennt keinen Auftrag mit dieser ID. Prüfen Sie die ID und ob das Token zum selben Konto gehört.</translation>
    </message>
    <message>
        <source>Job has expired</source>
        <translation>Auftrag abgelaufen</translation>
    </message>
    <message>
        <source>The service no longer keeps this job. A saved job document of it can still be opened.</source>
        <translation>Der Dienst bewahrt diesen Auftrag nicht mehr auf. Ein gespeichertes Auftragsdokument davon lässt sich weiterhin öffnen.</translation>
    </message>
    <message>
        <source>No job in the answer</source>
        <translation>Kein Auftrag in der Antwort</translation>
    </message>
    <message>
        <source>What answered does not seem to be the service: there is no job in its answer. Try again later, or check the address of the service.</source>
        <translation>Die Antwort scheint nicht vom Dienst zu kommen: Sie enthält keinen Auftrag. Versuchen Sie es später erneut oder prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Only a part of the answer came. Try again.</source>
        <translation>Es kam nur ein Teil der Antwort. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something else came in place of the job. Check the address of the service.</source>
        <translation>Statt des Auftrags kam etwas anderes. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>The service sent the request on to another address, where the token must not go. Check the address of the service.</source>
        <translation>Der Dienst hat die Anfrage an eine andere Adresse weitergeleitet, an die das Token nicht gehen darf. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Unsafe address</source>
        <translation>Unsichere Adresse</translation>
    </message>
    <message>
        <source>The address of the service is not secure. Give one that begins with https.</source>
        <translation>Die Adresse des Dienstes ist nicht sicher. Geben Sie eine an, die mit https beginnt.</translation>
    </message>
    <message>
        <source>No API token</source>
        <translation>Kein API-Token</translation>
    </message>
    <message>
        <source>The service gives out jobs only with an API token. Enter yours.</source>
        <translation>Der Dienst gibt Aufträge nur mit einem API-Token heraus. Geben Sie Ihres ein.</translation>
    </message>
    <message>
        <source>The server refused to give out this file; its link may have died.</source>
        <translation>Der Server hat sich geweigert, diese Datei herauszugeben; ihr Link ist vielleicht abgelaufen.</translation>
    </message>
    <message>
        <source>Cloudflare, which stands before the file, sent its own page. A browser may get the file.</source>
        <translation>Cloudflare, das der Datei vorgeschaltet ist, hat eine eigene Seite gesendet. Ein Browser erhält die Datei vielleicht.</translation>
    </message>
    <message>
        <source>Link has died</source>
        <translation>Link abgelaufen</translation>
    </message>
    <message>
        <source>The server no longer keeps this file.</source>
        <translation>Der Server bewahrt diese Datei nicht mehr auf.</translation>
    </message>
    <message>
        <source>Odd answer</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>The server gave an answer that holds no file. Try again later.</source>
        <translation>Der Server hat eine Antwort ohne Datei gegeben. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Incomplete or damaged</source>
        <translation>Unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>Only a part of the file came, or it came damaged, again and again. Try again later.</source>
        <translation>Immer wieder kam die Datei nur zum Teil oder beschädigt an. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Something else came in place of the file, and was not kept.</source>
        <translation>Statt der Datei kam etwas anderes; es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The server sent the request on to where it must not go, or too often.</source>
        <translation>Der Server hat die Anfrage an eine unzulässige Adresse oder zu oft weitergeleitet.</translation>
    </message>
    <message>
        <source>Unsafe link</source>
        <translation>Unsicherer Link</translation>
    </message>
    <message>
        <source>The link is not secure: it does not begin with https.</source>
        <translation>Der Link ist nicht sicher: Er beginnt nicht mit https.</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>The answer does not tell how far this job is.</source>
        <translation>Die Antwort sagt nicht, wie weit dieser Auftrag ist.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>The job waits for its turn.</source>
        <translation>Der Auftrag wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>The job is done.</source>
        <translation>Der Auftrag ist fertig.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The job was cancelled before it was done.</source>
        <translation>Der Auftrag wurde abgebrochen, bevor er fertig war.</translation>
    </message>
    <message>
        <source>This program does not know the status “%1”. It is not asked for again by itself.</source>
        <translation>Dieses Programm kennt den Status „%1“ nicht. Der Auftrag wird nicht von selbst erneut abgefragt.</translation>
    </message>
    <message>
        <source>This job belongs to another service, which this program does not read.</source>
        <translation>Dieser Auftrag gehört zu einem anderen Dienst, den dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>A link that changes a job is never called; only the job ID in it is read.</source>
        <translation>Ein Link, der einen Auftrag ändert, wird nie aufgerufen; nur die Auftrags-ID darin wird gelesen.</translation>
    </message>
    <message>
        <source>This is an error message of the service, not a job.</source>
        <translation>Dies ist eine Fehlermeldung des Dienstes, kein Auftrag.</translation>
    </message>
    <message>
        <source>This is a document of another kind, with no job in it.</source>
        <translation>Dies ist ein Dokument anderer Art, ohne Auftrag darin.</translation>
    </message>
    <message numerus="yes">
        <source>Blend of %n picture(s)</source>
        <translation>
            <numerusform>Mischung aus %n Bild</numerusform>
            <numerusform>Mischung aus %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>Seed image %1</source>
        <translation>Seed-Bild %1</translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation>Einbettung %1</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vorschau %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>%1 (guess)</source>
        <extracomment>%1: such as Image 2, at an address that nobody told of</extracomment>
        <translation>%1 (Vermutung)</translation>
    </message>
    <message>
        <source>Unreadable compression</source>
        <translation>Unlesbare Komprimierung</translation>
    </message>
    <message>
        <source>The server sent a compressed response that this program cannot decompress.</source>
        <translation>Der Server hat eine komprimierte Antwort gesendet, die dieses Programm nicht entpacken kann.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The server asks to wait %1 before the next request. Try again then.</source>
        <extracomment>%1: a duration such as 20 min</extracomment>
        <translation>Der Server bittet, mit der nächsten Anfrage %1 zu warten. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not a regular file. Pipes and devices are not read.</source>
        <translation>Dies ist keine gewöhnliche Datei. Pipes und Geräte werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The server is sending very slowly.</source>
        <translation>Der Server sendet sehr langsam.</translation>
    </message>
    <message>
        <source>The server has stopped sending. The download is tried again automatically.</source>
        <translation>Der Server sendet nichts mehr. Der Download wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The server asks to wait %1. Trying again in %2.</source>
        <extracomment>both are durations such as 75 s</extracomment>
        <translation>Der Server bittet, %1 zu warten. Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>This document was cut or damaged; only the job IDs in it were read.</source>
        <translation>Dieses Dokument war abgeschnitten oder beschädigt; nur die Auftrags-IDs darin wurden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were cut or damaged; only the job IDs in them were read.</source>
        <translation>
            <numerusform>%n Dokument war abgeschnitten oder beschädigt; nur die Auftrags-IDs darin wurden gelesen.</numerusform>
            <numerusform>%n Dokumente waren abgeschnitten oder beschädigt; nur die Auftrags-IDs darin wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document is not valid JSON and could not be read; only the job IDs in it were read.</source>
        <translation>Dieses Dokument ist kein gültiges JSON und konnte nicht gelesen werden; nur die Auftrags-IDs darin wurden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not valid JSON and could not be read; only the job IDs in them were read.</source>
        <translation>
            <numerusform>%n Dokument ist kein gültiges JSON und konnte nicht gelesen werden; nur die Auftrags-IDs darin wurden gelesen.</numerusform>
            <numerusform>%n Dokumente sind kein gültiges JSON und konnten nicht gelesen werden; nur die Auftrags-IDs darin wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent more than %1, the limit for this file. It was discarded.</source>
        <extracomment>%1: a size such as 1.1 GB</extracomment>
        <translation>Der Server hat mehr als %1 gesendet, die Obergrenze für diese Datei. Sie wurde verworfen.</translation>
    </message>
    <message>
        <source>No job ID or job document was found.</source>
        <translation>Es wurde weder eine Auftrags-ID noch ein Auftragsdokument gefunden.</translation>
    </message>
    <message>
        <source>A document larger than 64 MB was left out.</source>
        <translation>Ein Dokument, das größer als 64 MB ist, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file is no longer at its link: links expire. Refresh the job for new ones.</source>
        <translation>Die Datei ist nicht mehr unter ihrem Link: Links laufen ab. Aktualisieren Sie den Auftrag, um neue zu erhalten.</translation>
    </message>
    <message>
        <source>This file is loaded through the service, which asks for an API token. Enter yours, or load it directly.</source>
        <translation>Diese Datei wird über den Dienst geladen, der ein API-Token verlangt. Geben Sie Ihres ein, oder laden Sie sie direkt.</translation>
    </message>
    <message>
        <source>The service has the job and starts it soon.</source>
        <translation>Der Dienst hat den Auftrag und beginnt bald damit.</translation>
    </message>
    <message>
        <source>The job is running.</source>
        <translation>Der Auftrag läuft.</translation>
    </message>
    <message>
        <source>Moderation stopped this job.</source>
        <translation>Die Moderation hat diesen Auftrag gestoppt.</translation>
    </message>
    <message>
        <source>The service could not complete this job.</source>
        <translation>Der Dienst konnte diesen Auftrag nicht fertigstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) larger than 64 MB were left out.</source>
        <translation>
            <numerusform>%n Dokument mit mehr als 64 MB wurde ausgelassen.</numerusform>
            <numerusform>%n Dokumente mit mehr als 64 MB wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio %1</source>
        <translation>Audio %1</translation>
    </message>
</context>
</TS>
