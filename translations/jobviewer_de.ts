<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Lied</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>Hochskalierung</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Cover version</source>
        <translation>Coverversion</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Face swap, headshot</source>
        <translation>Gesichtstausch, Porträt</translation>
    </message>
    <message>
        <source>Face swap</source>
        <translation>Gesichtstausch</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Text zu Video</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Bild zu Video</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Text zu Bild</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>Bild zu Bild</translation>
    </message>
    <message>
        <source>Upscale %1</source>
        <translation>Hochskalierung %1</translation>
    </message>
    <message>
        <source>Variation %1</source>
        <translation>Variation %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Schwenk nach links</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Schwenk nach rechts</translation>
    </message>
    <message>
        <source>Pan up</source>
        <translation>Schwenk nach oben</translation>
    </message>
    <message>
        <source>Pan down</source>
        <translation>Schwenk nach unten</translation>
    </message>
    <message>
        <source>Vary a region</source>
        <translation>Bereich variiert</translation>
    </message>
    <message>
        <source>Vary, strong</source>
        <translation>Variiert, stark</translation>
    </message>
    <message>
        <source>Vary, subtle</source>
        <translation>Variiert, leicht</translation>
    </message>
    <message>
        <source>Zoom out 1.5×</source>
        <translation>Herausgezoomt 1,5×</translation>
    </message>
    <message>
        <source>Zoom out 2×</source>
        <translation>Herausgezoomt 2×</translation>
    </message>
    <message>
        <source>Custom zoom</source>
        <translation>Eigener Zoom</translation>
    </message>
    <message>
        <source>Make square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>Upscale %1×</source>
        <translation>Hochskalierung %1×</translation>
    </message>
    <message>
        <source>Upscale, subtle</source>
        <translation>Hochskalierung, leicht</translation>
    </message>
    <message>
        <source>Upscale, creative</source>
        <translation>Hochskalierung, kreativ</translation>
    </message>
    <message>
        <source>Upscale %1× again</source>
        <translation>Erneut hochskaliert %1×</translation>
    </message>
    <message>
        <source>Upscale again, subtle</source>
        <translation>Erneut hochskaliert, leicht</translation>
    </message>
    <message>
        <source>Upscale again, creative</source>
        <translation>Erneut hochskaliert, kreativ</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variationen</translation>
    </message>
    <message>
        <source>Remaster</source>
        <translation>Remaster</translation>
    </message>
    <message>
        <source>Animate, low motion</source>
        <translation>Animiert, wenig Bewegung</translation>
    </message>
    <message>
        <source>Animate, high motion</source>
        <translation>Animiert, viel Bewegung</translation>
    </message>
    <message>
        <source>Extend, low motion</source>
        <translation>Verlängert, wenig Bewegung</translation>
    </message>
    <message>
        <source>Extend, high motion</source>
        <translation>Verlängert, viel Bewegung</translation>
    </message>
    <message>
        <source>Imagine</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Relax mode</source>
        <translation>Relax-Modus</translation>
    </message>
    <message>
        <source>Fast mode</source>
        <translation>Fast-Modus</translation>
    </message>
    <message>
        <source>Turbo mode</source>
        <translation>Turbo-Modus</translation>
    </message>
    <message>
        <source>Variability mode</source>
        <translation>Variability-Modus</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Remix mode</source>
        <translation>Remix-Modus</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Song with own settings</source>
        <translation>Lied mit eigenen Einstellungen</translation>
    </message>
    <message>
        <source>Extended song</source>
        <translation>Verlängertes Lied</translation>
    </message>
    <message>
        <source>Song, made again</source>
        <translation>Lied, neu erzeugt</translation>
    </message>
    <message>
        <source>Lyrics to song</source>
        <translation>Songtext zu Lied</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Load &amp;More</source>
        <translation>&amp;Mehr laden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Running Jobs</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Jobs in the list</source>
        <translation>Aufträge in der Liste</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <extracomment>%1: how an account is written, such as user@example.com</extracomment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Liste wird geladen…</translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>Zurzeit läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>Enter the account whose list you want to see, and press Enter.</source>
        <translation>Geben Sie das Konto ein, dessen Liste Sie sehen möchten, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Nothing in this list can be shown.</source>
        <translation>Nichts in dieser Liste kann angezeigt werden.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out that cannot be read as jobs</source>
        <translation>
            <numerusform>%n Eintrag ausgelassen, der nicht als Auftrag gelesen werden kann</numerusform>
            <numerusform>%n Einträge ausgelassen, die nicht als Aufträge gelesen werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>Weitere werden geladen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %n Job(s)</source>
        <translation>
            <numerusform>%n Auftrag ö&amp;ffnen</numerusform>
            <numerusform>%n Aufträge ö&amp;ffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n Job(s)…</source>
        <translation>
            <numerusform>%n Auftrag &amp;speichern…</numerusform>
            <numerusform>%n Aufträge &amp;speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with several accounts</source>
        <translation>Nur bei mehreren Konten</translation>
    </message>
    <message>
        <source>No running job is known.</source>
        <translation>Es ist kein laufender Auftrag bekannt.</translation>
    </message>
    <message>
        <source>No answer from: %1</source>
        <comment>%1: names of services</comment>
        <translation>Keine Antwort von: %1</translation>
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
        <source>%1: open its result</source>
        <extracomment>%1: an action, such as U1</extracomment>
        <translation>%1: Ergebnis öffnen</translation>
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
        <source>The service offers this action. No job made by it is known. Job Viewer does not start actions.</source>
        <translation>Diese Aktion wird vom Dienst angeboten. Es ist kein damit erzeugter Auftrag bekannt. Job Viewer löst keine Aktionen aus.</translation>
    </message>
    <message>
        <source>Opens the job that this action made. Job Viewer does not start actions.</source>
        <translation>Öffnet den Auftrag, der mit dieser Aktion erzeugt wurde. Job Viewer löst keine Aktionen aus.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run without a window: fetch each job, wait until it ends, and save all its media and job.json below &lt;DIR&gt;.</source>
        <translation>Ohne Fenster ausführen: jeden Auftrag abrufen, sein Ende abwarten und alle seine Medien sowie job.json unterhalb von &lt;DIR&gt; speichern.</translation>
    </message>
    <message>
        <source>With --save: save running jobs as they are now instead of waiting.</source>
        <translation>Mit --save: laufende Aufträge so speichern, wie sie gerade sind, statt zu warten.</translation>
    </message>
    <message>
        <source>Run without a window: print each job as the service sent it, one JSON document per line.</source>
        <translation>Ohne Fenster ausführen: jeden Auftrag so ausgeben, wie der Dienst ihn gesendet hat, ein JSON-Dokument pro Zeile.</translation>
    </message>
    <message>
        <source>Use the built-in sample service, which needs no account, network, or token.</source>
        <translation>Den eingebauten Beispieldienst verwenden, der weder Konto noch Netzwerk noch Token benötigt.</translation>
    </message>
    <message>
        <source>Use another address for the service (https, or http on this computer).</source>
        <translation>Eine andere Adresse für den Dienst verwenden (https, auf diesem Computer auch http).</translation>
    </message>
    <message>
        <source>Keep archive, cache, and settings only in &lt;DIR&gt;.</source>
        <translation>Archiv, Zwischenspeicher und Einstellungen nur in &lt;DIR&gt; ablegen.</translation>
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
        <source>--save and --print-json cannot be used together.</source>
        <translation>--save und --print-json können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>--save requires a folder.</source>
        <translation>--save benötigt einen Ordner.</translation>
    </message>
    <message>
        <source>--data-dir requires a folder.</source>
        <translation>--data-dir benötigt einen Ordner.</translation>
    </message>
    <message>
        <source>--no-wait can only be used with --save.</source>
        <translation>--no-wait kann nur zusammen mit --save verwendet werden.</translation>
    </message>
    <message>
        <source>--demo and --api-base-url cannot be used together.</source>
        <translation>--demo und --api-base-url können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>--api-base-url requires an address that begins with https, or with http on this computer.</source>
        <translation>--api-base-url benötigt eine Adresse, die mit https beginnt (auf diesem Computer auch mit http).</translation>
    </message>
    <message>
        <source>Job IDs, links, or any text that contains job IDs; files that contain job documents, or folders of such files.</source>
        <translation>Auftrags-IDs, Links oder beliebiger Text, der Auftrags-IDs enthält; Dateien mit Auftragsdokumenten oder Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>[text|file|folder…]</source>
        <translation>[Text|Datei|Ordner…]</translation>
    </message>
    <message>
        <source>Shows and saves the results of jobs. It only reads: it never starts or cancels anything.
The API token is read from the environment variable USEAPI_TOKEN or, if that is not set, from the system key store.</source>
        <translation>Zeigt und speichert die Ergebnisse von Aufträgen. Das Programm liest nur: Es startet nie etwas und bricht nie etwas ab.
Das API-Token wird aus der Umgebungsvariablen USEAPI_TOKEN gelesen oder, wenn diese nicht gesetzt ist, aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Run without a window: print the ID of each job that is running now and its status, one per line.</source>
        <translation>Ohne Fenster ausführen: die ID jedes zurzeit laufenden Auftrags und seinen Status ausgeben, je eine Zeile.</translation>
    </message>
    <message>
        <source>--list-running can be used neither with jobs nor with --save or --print-json.</source>
        <translation>--list-running kann weder mit Aufträgen noch mit --save oder --print-json verwendet werden.</translation>
    </message>
    <message>
        <source>With --save: also save the posters of videos and the covers of songs.</source>
        <translation>Mit --save: auch die Vorschaubilder von Videos und die Cover von Songs speichern.</translation>
    </message>
    <message>
        <source>--posters can only be used with --save.</source>
        <translation>--posters kann nur zusammen mit --save verwendet werden.</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Add to Comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Remove from Comparison</source>
        <translation>Aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on the full screen; %1: how many there are, %2: the most that can be</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Only images and videos that have been downloaded can be compared.</source>
        <translation>Nur heruntergeladene Bilder und Videos lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>No more than four media items can be compared.</source>
        <translation>Es lassen sich höchstens vier Medien vergleichen.</translation>
    </message>
    <message>
        <source>Added to Comparison</source>
        <translation>Zum Vergleich hinzugefügt</translation>
    </message>
    <message>
        <source>Removed from Comparison</source>
        <translation>Aus dem Vergleich entfernt</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>Video kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a media item and why it is not shown: &quot;Image 2: Damaged image&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No video; audio only</source>
        <translation>Kein Video, nur Ton</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Selected Jobs</source>
        <translation>Ausgewählte Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) selected</source>
        <translation>
            <numerusform>%n Auftrag ausgewählt</numerusform>
            <numerusform>%n Aufträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>DataChips</name>
    <message>
        <source>Search for %1</source>
        <extracomment>%1: a parameter or a tag</extracomment>
        <translation>Nach %1 suchen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data of the job</source>
        <translation>Daten des Auftrags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Copy Seed</source>
        <translation>Seed kopieren</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>the action or command that made the job</comment>
        <translation>Erzeugt durch</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>how long the job ran</comment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>width and height in pixels</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>the job that this one was made from</comment>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>a job that was made from this one</comment>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>Videocodec</translation>
    </message>
    <message>
        <source>Audio codec</source>
        <translation>Audiocodec</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
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
        <source>Requesting the job…</source>
        <translation>Auftrag wird abgefragt…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
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
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>View your jobs and save their results</source>
        <translation>Aufträge ansehen und ihre Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Job Viewer only reads jobs. It never starts, changes, or pays for anything.</source>
        <translation>Job Viewer liest Aufträge nur. Das Programm startet, ändert und bezahlt nie etwas.</translation>
    </message>
    <message>
        <source>Paste a Job</source>
        <translation>Auftrag einfügen</translation>
    </message>
    <message>
        <source>Paste a job ID, a link, or a complete job document, such as a saved response, a webhook body, or a log. You can also drop text and .json files here. Documents need no token.</source>
        <translation>Fügen Sie eine Auftrags-ID, einen Link oder ein vollständiges Auftragsdokument ein, etwa eine gespeicherte Antwort, den Inhalt eines Webhooks oder ein Protokoll. Sie können auch Text und .json-Dateien hier ablegen. Für Dokumente ist kein Token nötig.</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>With your API token, Job Viewer requests jobs from the service and checks them until they end.</source>
        <translation>Mit Ihrem API-Token ruft Job Viewer Aufträge vom Dienst ab und fragt sie ab, bis sie enden.</translation>
    </message>
    <message>
        <source>Try the Sample Jobs</source>
        <translation>Beispielaufträge ansehen</translation>
    </message>
    <message>
        <source>Opens a separate window with jobs of every kind. No account, network, or token needed.</source>
        <translation>Öffnet ein eigenes Fenster mit Aufträgen jeder Art. Konto, Netzwerk und Token sind nicht nötig.</translation>
    </message>
    <message>
        <source>Change Token…</source>
        <translation>Token ändern…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Lists the jobs that are running now, and the history of your accounts at each service. Needs your API token.</source>
        <translation>Listet die zurzeit laufenden Aufträge auf und den Verlauf Ihrer Konten bei jedem Dienst. Benötigt Ihr API-Token.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For s&amp;haring: no private data in the page, documents, names, and files</source>
        <translation>Zum &amp;Weitergeben: keine privaten Daten in Seite, Dokumenten, Namen und Dateien</translation>
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
        <source>Exports %n job(s), each to its own folder with its media and job document, and a web page that shows them in any browser, also offline. Everything is saved to a new folder inside the folder chosen here.</source>
        <translation>
            <numerusform>Exportiert %n Auftrag in einen eigenen Ordner mit seinen Medien und seinem Auftragsdokument, dazu eine Webseite, die ihn in jedem Browser anzeigt, auch offline. Alles wird in einem neuen Ordner innerhalb des hier gewählten Ordners gespeichert.</numerusform>
            <numerusform>Exportiert %n Aufträge, jeden in einen eigenen Ordner mit seinen Medien und seinem Auftragsdokument, dazu eine Webseite, die sie in jedem Browser anzeigt, auch offline. Alles wird in einem neuen Ordner innerhalb des hier gewählten Ordners gespeichert.</numerusform>
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
        <comment>%1: the name of a field, such as User ID</comment>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1: the name of a field, such as User ID</comment>
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
        <source>Job type</source>
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
        <source>%1%</source>
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
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
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
        <source>Blended image %1</source>
        <translation>Ausgangsbild %1 der Mischung</translation>
    </message>
    <message>
        <source>Blend format</source>
        <translation>Format der Mischung</translation>
    </message>
    <message>
        <source>Described image</source>
        <translation>Beschriebenes Bild</translation>
    </message>
    <message>
        <source>Prompt image %1</source>
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
        <source>%1, image</source>
        <translation>%1, Bild</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
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
        <source>Maximum concurrent jobs</source>
        <translation>Maximal gleichzeitige Aufträge</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Model used</source>
        <translation>Verwendetes Modell</translation>
    </message>
    <message>
        <source>Kind of stems</source>
        <translation>Art der Stems</translation>
    </message>
    <message>
        <source>Song ID</source>
        <translation>Song-ID</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Aufgaben-ID</translation>
    </message>
    <message>
        <source>Song status</source>
        <translation>Songstatus</translation>
    </message>
    <message>
        <source>Audio, link</source>
        <translation>Audio, Link</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>Player-Link</translation>
    </message>
    <message>
        <source>Player link expires</source>
        <translation>Player-Link läuft ab</translation>
    </message>
    <message>
        <source>Cover, link</source>
        <translation>Cover, Link</translation>
    </message>
    <message>
        <source>Input mode</source>
        <translation>Eingabemodus</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Fehlerdetails</translation>
    </message>
    <message>
        <source>Media ID</source>
        <translation>Medien-ID</translation>
    </message>
    <message>
        <source>Video, link</source>
        <translation>Video, Link</translation>
    </message>
    <message>
        <source>Video, second link</source>
        <translation>Video, zweiter Link</translation>
    </message>
    <message>
        <source>Video with a watermark, link</source>
        <translation>Video mit Wasserzeichen, Link</translation>
    </message>
    <message>
        <source>Thumbnail, link</source>
        <translation>Miniaturbild, Link</translation>
    </message>
    <message>
        <source>Video ID</source>
        <translation>Video-ID</translation>
    </message>
    <message>
        <source>Has sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Estimated cost in credits</source>
        <translation>Geschätzte Kosten in Credits</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Image, link</source>
        <translation>Bild, Link</translation>
    </message>
    <message>
        <source>Image, place at Dreamina</source>
        <translation>Bild, Ort bei Dreamina</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>Asset-ID</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>Element-ID</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Verarbeitungszeit</translation>
    </message>
    <message>
        <source>Clip ID</source>
        <translation>Clip-ID</translation>
    </message>
    <message>
        <source>WAV, link</source>
        <translation>WAV, Link</translation>
    </message>
    <message>
        <source>File, link</source>
        <translation>Datei, Link</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source, link</source>
        <translation>Quelle, Link</translation>
    </message>
    <message>
        <source>Source is cited</source>
        <translation>Quelle wird zitiert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Media, link</source>
        <translation>Medium, Link</translation>
    </message>
    <message>
        <source>Media status</source>
        <translation>Status des Mediums</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Looped</source>
        <translation>Endlosschleife</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>Neuer Versuch ab</translation>
    </message>
    <message>
        <source>Videos left</source>
        <translation>Verbleibende Videos</translation>
    </message>
    <message>
        <source>Images left</source>
        <translation>Verbleibende Bilder</translation>
    </message>
    <message>
        <source>Is final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>Geschätzte Zeit</translation>
    </message>
    <message>
        <source>Estimated time in the queue</source>
        <translation>Geschätzte Wartezeit</translation>
    </message>
    <message>
        <source>Estimated time at first</source>
        <translation>Anfangs geschätzte Zeit</translation>
    </message>
    <message>
        <source>Estimated time in the queue at first</source>
        <translation>Anfangs geschätzte Wartezeit</translation>
    </message>
    <message>
        <source>Takes longer than usual</source>
        <translation>Dauert länger als üblich</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Angesehen am</translation>
    </message>
    <message>
        <source>Is viewed</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Is a favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input, link</source>
        <translation>Eingabe, Link</translation>
    </message>
    <message>
        <source>Input, type</source>
        <translation>Eingabe, Art</translation>
    </message>
    <message>
        <source>Input, work ID</source>
        <translation>Eingabe, Werk-ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Anzahl der Ergebnisse</translation>
    </message>
    <message>
        <source>Callback data</source>
        <translation>Callback-Daten</translation>
    </message>
    <message>
        <source>Work ID</source>
        <translation>Werk-ID</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Werkelement</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Art des Mediums</translation>
    </message>
    <message>
        <source>Media key</source>
        <translation>Medienschlüssel</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Credits in relaxed mode</source>
        <translation>Credits im Relax-Modus</translation>
    </message>
    <message>
        <source>HDR frames, link</source>
        <translation>HDR-Einzelbilder, Link</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Status is final</source>
        <translation>Status ist endgültig</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Media without watermark, link</source>
        <translation>Medium ohne Wasserzeichen, Link</translation>
    </message>
    <message>
        <source>Media with watermark, link</source>
        <translation>Medium mit Wasserzeichen, Link</translation>
    </message>
    <message>
        <source>Preview, link</source>
        <translation>Vorschau, Link</translation>
    </message>
    <message>
        <source>Source file ID</source>
        <translation>ID der Quelldatei</translation>
    </message>
    <message>
        <source>Source file, link</source>
        <translation>Quelldatei, Link</translation>
    </message>
    <message>
        <source>Source file type</source>
        <translation>Typ der Quelldatei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Attachment type</source>
        <translation>Art des Anhangs</translation>
    </message>
    <message>
        <source>Attachment status</source>
        <translation>Status des Anhangs</translation>
    </message>
    <message>
        <source>Attachment ID</source>
        <translation>Anhangs-ID</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Section ID</source>
        <translation>Abschnitts-ID</translation>
    </message>
    <message>
        <source>Chat ID</source>
        <translation>Chat-ID</translation>
    </message>
    <message>
        <source>Batch ID</source>
        <translation>Stapel-ID</translation>
    </message>
    <message>
        <source>Can be appealed</source>
        <translation>Einspruch möglich</translation>
    </message>
    <message>
        <source>Can be retried</source>
        <translation>Wiederholung möglich</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voice ID</source>
        <translation>Stimmen-ID</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>Art des Ergebnisses</translation>
    </message>
    <message>
        <source>Feed ID</source>
        <translation>Feed-ID</translation>
    </message>
    <message>
        <source>Status number</source>
        <translation>Statusnummer</translation>
    </message>
    <message>
        <source>Stems ID</source>
        <translation>Stems-ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>Thumbnail ID</source>
        <translation>Miniaturbild-ID</translation>
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
        <source>Video duration</source>
        <translation>Videodauer</translation>
    </message>
    <message>
        <source>Original video</source>
        <translation>Originalvideo</translation>
    </message>
    <message>
        <source>Upscaled</source>
        <translation>Hochskaliert</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Lip sync</source>
        <translation>Lippensynchron</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Motion brush</source>
        <translation>Bewegungspinsel</translation>
    </message>
    <message>
        <source>Camera movement</source>
        <translation>Kamerabewegung</translation>
    </message>
    <message>
        <source>Automatic prompt</source>
        <translation>Automatischer Prompt</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>Zeit in der Warteschlange</translation>
    </message>
    <message>
        <source>Jobs in the queue</source>
        <translation>Aufträge in der Warteschlange</translation>
    </message>
    <message>
        <source>Watermark removed</source>
        <translation>Wasserzeichen entfernt</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>Vorlagen-ID</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template image, link</source>
        <translation>Vorlagenbild, Link</translation>
    </message>
    <message>
        <source>Template video, link</source>
        <translation>Vorlagenvideo, Link</translation>
    </message>
    <message>
        <source>Relation type</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Automatic lyrics</source>
        <translation>Automatischer Songtext</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Draft can be finished</source>
        <translation>Entwurf fertigstellbar</translation>
    </message>
    <message>
        <source>Draft expires</source>
        <translation>Entwurf läuft ab</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User image</source>
        <translation>Benutzerbild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Estimated time to start</source>
        <translation>Geschätzte Zeit bis zum Start</translation>
    </message>
    <message>
        <source>Shared asset</source>
        <translation>Geteiltes Asset</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>Name der Ergebnisse</translation>
    </message>
    <message>
        <source>Explore mode</source>
        <translation>Explore-Modus</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>Prompt is enhanced</source>
        <translation>Prompt verbessert</translation>
    </message>
    <message>
        <source>Asset group</source>
        <translation>Asset-Gruppe</translation>
    </message>
    <message>
        <source>Asset group ID</source>
        <translation>Asset-Gruppen-ID</translation>
    </message>
    <message>
        <source>Is recorded</source>
        <translation>Mit Aufzeichnung</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Is a folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Is private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Is private in the team</source>
        <translation>Privat im Team</translation>
    </message>
    <message>
        <source>Is reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Breite und Höhe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Generation ID</source>
        <translation>Generierungs-ID</translation>
    </message>
    <message>
        <source>MP3 file</source>
        <translation>MP3-Datei</translation>
    </message>
    <message>
        <source>WAV file</source>
        <translation>WAV-Datei</translation>
    </message>
    <message>
        <source>MP3 file with watermark</source>
        <translation>MP3-Datei mit Wasserzeichen</translation>
    </message>
    <message>
        <source>In an official playlist</source>
        <translation>In offizieller Playlist</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>Akkorde</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Instrument details</source>
        <translation>Instrumentendetails</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Waveform, link</source>
        <translation>Wellenform, Link</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Qualitätswert</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Remaining credits</source>
        <translation>Verbleibende Credits</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Instrumental music</source>
        <translation>Instrumentalmusik</translation>
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
        <source>%1: unknown</source>
        <extracomment>of an empty cell: &quot;Status: unknown&quot;</extracomment>
        <translation>%1: unbekannt</translation>
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
        <source>The family is too large. Some jobs are not shown.</source>
        <translation>Die Familie ist zu groß. Einige Aufträge werden nicht angezeigt.</translation>
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
        <source>Opens %n job(s) not opened yet</source>
        <translation>
            <numerusform>Öffnet %n noch nicht geöffneten Auftrag</numerusform>
            <numerusform>Öffnet %n noch nicht geöffnete Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs of the family have been opened</source>
        <translation>Alle Aufträge der Familie wurden bereits geöffnet</translation>
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
        <source>Close Find Bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>No match in the part shown</source>
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
    <name>FullScreenBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place of a media item in its job: &quot;3 of 7&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Leave Full Screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Leave Full Screen (Esc)</source>
        <translation>Vollbild verlassen (Esc)</translation>
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
        <source>%1: cannot write to this folder. Choose another one.</source>
        <translation>%1: In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is nothing to open. Specify a job ID, text that contains one, or a .json file with a job document.</source>
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
        <source>%n document(s) are newer versions of an earlier document of the same job.</source>
        <translation>
            <numerusform>%n Dokument ist eine neuere Fassung eines früheren Dokuments desselben Auftrags.</numerusform>
            <numerusform>%n Dokumente sind neuere Fassungen früherer Dokumente derselben Aufträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) could not be read because a file has changed. Run the program again.</source>
        <translation>
            <numerusform>%n Auftrag konnte nicht gelesen werden, weil sich eine Datei geändert hat. Führen Sie das Programm erneut aus.</numerusform>
            <numerusform>%n Aufträge konnten nicht gelesen werden, weil sich eine Datei geändert hat. Führen Sie das Programm erneut aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running now.</source>
        <translation>Zurzeit läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>No answer from: %1.</source>
        <comment>%1: names of services</comment>
        <translation>Keine Antwort von: %1.</translation>
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
        <source>The service requires an API token. Set the environment variable USEAPI_TOKEN to your token.</source>
        <translation>Der Dienst verlangt ein API-Token. Setzen Sie die Umgebungsvariable USEAPI_TOKEN auf Ihr Token.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1: %2 Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>%1: %2 Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not requested.</source>
        <translation>%1: nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1: the job is still running; its current files are saved.</source>
        <translation>%1: Der Auftrag läuft noch; seine bisherigen Dateien sind gespeichert.</translation>
    </message>
    <message>
        <source>Could not write to standard output.</source>
        <translation>In die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>%1%</source>
        <extracomment>a zoom, such as 43%</extracomment>
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
        <source>%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can undo this until you quit Job Viewer.</source>
        <translation>
            <numerusform>%n Auftrag wird aus der Liste und aus dem Archiv entfernt. Von Ihnen gespeicherte Dateien bleiben, wo sie sind. Sie können dies rückgängig machen, bis Sie Job Viewer beenden.</numerusform>
            <numerusform>%n Aufträge werden aus der Liste und aus dem Archiv entfernt. Von Ihnen gespeicherte Dateien bleiben, wo sie sind. Sie können dies rückgängig machen, bis Sie Job Viewer beenden.</numerusform>
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
        <source>Tags, separated by commas:</source>
        <translation>Schlagwörter, durch Kommas getrennt:</translation>
    </message>
    <message numerus="yes">
        <source>Tags that these %n job(s) have in common, separated by commas. Their other tags are not changed.</source>
        <translation>
            <numerusform>Schlagwörter von %n Auftrag, durch Kommas getrennt. Seine übrigen werden nicht geändert.</numerusform>
            <numerusform>Gemeinsame Schlagwörter dieser %n Aufträge, durch Kommas getrennt. Ihre übrigen werden nicht geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be refreshed, a few at a time. You can stop this in the status bar.</source>
        <translation>
            <numerusform>%n Auftrag wird aktualisiert. Sie können das in der Statusleiste stoppen.</numerusform>
            <numerusform>%n Aufträge werden aktualisiert, jeweils einige gleichzeitig. Sie können das in der Statusleiste stoppen.</numerusform>
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
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
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
        <source>Status (%1)</source>
        <comment>%1: by how many conditions the jobs are filtered</comment>
        <translation>Status (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n active filter(s)</source>
        <translation>
            <numerusform>%n aktiver Filter</numerusform>
            <numerusform>%n aktive Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>With Sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
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
    <name>JobPages</name>
    <message>
        <source>Loading the job…</source>
        <translation>Auftrag wird geladen…</translation>
    </message>
</context>
<context>
    <name>JobWalk</name>
    <message>
        <source>Next job: %1</source>
        <extracomment>%1: the title of the job that is shown now</extracomment>
        <translation>Nächster Auftrag: %1</translation>
    </message>
    <message>
        <source>Previous job: %1</source>
        <translation>Vorheriger Auftrag: %1</translation>
    </message>
    <message>
        <source>This is the last job in the list.</source>
        <translation>Das ist der letzte Auftrag der Liste.</translation>
    </message>
    <message>
        <source>This is the first job in the list.</source>
        <translation>Das ist der erste Auftrag der Liste.</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge suchen</translation>
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
    <message>
        <source>Words, “phrases”, and fields such as status:failed service:runwayml model:veo verb:imagine tag:sea seed:123 ar:3:2 has:audio duration:&gt;10s before:2026-11-01</source>
        <translation>Wörter, „Wortgruppen“ und Felder wie status:failed service:runwayml model:veo verb:imagine tag:sea seed:123 ar:3:2 has:audio duration:&gt;10s before:2026-11-01</translation>
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
        <source>No response yet</source>
        <translation>Noch keine Antwort</translation>
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
        <source>Masks user and channel IDs, GUIDs, signed links, and the reply address</source>
        <translation>Macht Benutzer- und Kanal-IDs, GUIDs, signierte Links und die Antwortadresse unkenntlich</translation>
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
        <source>… (%L1 unchanged lines)</source>
        <translation>… (unveränderte Zeilen: %L1)</translation>
    </message>
    <message>
        <source>Formatting…</source>
        <translation>Wird formatiert…</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Waiting for the service</source>
        <translation>Warten auf den Dienst</translation>
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
    <message>
        <source>links expire in %1</source>
        <comment>%1: a duration, such as 5 h</comment>
        <translation>Links laufen in %1 ab</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a duration</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a duration</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Open as %1</source>
        <comment>%1: the name of a service</comment>
        <translation>Als %1 öffnen</translation>
    </message>
</context>
<context>
    <name>LyricsView</name>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
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
        <source>Copy Image</source>
        <translation>Bild kopieren</translation>
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
    <name>MediaCaption</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is known of a job, such as &quot;Model&quot;; %2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Different words: %1</source>
        <extracomment>%1: words of a prompt that those of the other images do not have</extracomment>
        <translation>Andere Wörter: %1</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>Bildvorlage</translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message>
        <source>This job made no images or videos.</source>
        <translation>Dieser Auftrag hat keine Bilder oder Videos erzeugt.</translation>
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
    <message>
        <source>Loading the job…</source>
        <translation>Auftrag wird geladen…</translation>
    </message>
    <message>
        <source>The result of this job is a text.</source>
        <translation>Das Ergebnis dieses Auftrags ist ein Text.</translation>
    </message>
    <message>
        <source>Slideshow started. Press S to stop it.</source>
        <translation>Diashow gestartet. Mit S wird sie beendet.</translation>
    </message>
    <message>
        <source>Slideshow stopped.</source>
        <translation>Diashow beendet.</translation>
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
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a media item and how far it is: &quot;Image 2, ready&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>The service did not list this image. Its address was guessed from the grid.</source>
        <translation>Der Dienst hat dieses Bild nicht aufgeführt. Seine Adresse wurde anhand des Rasters vermutet.</translation>
    </message>
    <message>
        <source>This file is not on the service. If you load it, %1 sees this computer’s IP address.</source>
        <translation>Diese Datei liegt nicht beim Dienst. Wenn Sie sie laden, sieht %1 die IP-Adresse dieses Computers.</translation>
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
        <source>The link expires in %1.</source>
        <comment>%1: a duration</comment>
        <translation>Der Link läuft in %1 ab.</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>Der Link ist abgelaufen.</translation>
    </message>
    <message>
        <source>cut from the grid</source>
        <translation>aus dem Raster ausgeschnitten</translation>
    </message>
    <message>
        <source>Waiting for the grid. This image will be cut from it.</source>
        <translation>Warten auf das Raster. Dieses Bild wird daraus ausgeschnitten.</translation>
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
        <source>There is no file at the guessed address. The image cut from the grid is used instead.</source>
        <translation>Unter der vermuteten Adresse gibt es keine Datei. Stattdessen wird das aus dem Raster ausgeschnittene Bild verwendet.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Damaged image</source>
        <translation>Beschädigtes Bild</translation>
    </message>
    <message>
        <source>The file could not be read as an image. Another program may be able to open it.</source>
        <translation>Die Datei konnte nicht als Bild gelesen werden. Ein anderes Programm kann sie möglicherweise öffnen.</translation>
    </message>
    <message>
        <source>Too large to show</source>
        <translation>Zu groß zum Anzeigen</translation>
    </message>
    <message>
        <source>The image has %1 pixels, more than this program can show. The file itself is complete.</source>
        <translation>Das Bild hat %1 Pixel, mehr als dieses Programm anzeigen kann. Die Datei selbst ist vollständig.</translation>
    </message>
    <message>
        <source>Video cannot be played</source>
        <translation>Video kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>Open With Default Program</source>
        <translation>Mit Standardprogramm öffnen</translation>
    </message>
    <message>
        <source>The file could not be read. It may have been removed, or you may not have permission to read it.</source>
        <translation>Die Datei konnte nicht gelesen werden. Sie wurde möglicherweise entfernt, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>The video could not be played. Another program may be able to play it.</source>
        <translation>Das Video konnte nicht abgespielt werden. Ein anderes Programm kann es möglicherweise abspielen.</translation>
    </message>
    <message>
        <source>Opening the image…</source>
        <translation>Bild wird geöffnet…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Image</source>
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
        <source>If you load it directly, the file’s own server sees this computer’s IP address.</source>
        <translation>Beim direkten Laden sieht der Server der Datei die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Always load directly when the service fails</source>
        <extracomment>below the button &quot;Load Directly&quot;</extracomment>
        <translation>Immer direkt laden, wenn der Dienst versagt</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames per second</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>megabits per second</extracomment>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>kilobits per second</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message numerus="yes">
        <source>%n media item(s) side by side</source>
        <extracomment>below several media side by side</extracomment>
        <translation>
            <numerusform>%n Medium nebeneinander</numerusform>
            <numerusform>%n Medien nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a media item and its place in the job: &quot;Image 2 (3 of 7)&quot;</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
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
        <source>System default</source>
        <translation>Systemstandard</translation>
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
        <source>Unchanged</source>
        <translation>Unverändert</translation>
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
        <source>The password is kept in the system key store. If that is not possible, it is kept for this session only.</source>
        <translation>Das Passwort wird im Schlüsselbund des Systems gespeichert. Wenn das nicht möglich ist, wird es nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Leave empty to use the service’s own address. A different address needs its own token.</source>
        <translation>Leer lassen, um die Adresse des Dienstes selbst zu verwenden. Eine andere Adresse benötigt ein eigenes Token.</translation>
    </message>
    <message>
        <source>This address is not used. It must begin with https, or with http on this computer.</source>
        <translation>Diese Adresse wird nicht verwendet. Sie muss mit https beginnen (auf diesem Computer auch mit http).</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Check &amp;running jobs every:</source>
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
        <source>Close message</source>
        <translation>Diese Meldung schließen</translation>
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
        <source>Paste a job ID, a link, or any text that contains one</source>
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
        <source>The clipboard contains no text. Copy a job ID, a link, or a job document first.</source>
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
        <source>%n job(s) will be requested, one at a time.</source>
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
    <name>PlaybackActions</name>
    <message>
        <source>Loop from Here</source>
        <translation>Schleife ab hier</translation>
    </message>
    <message>
        <source>Clear Loop</source>
        <translation>Schleife aufheben</translation>
    </message>
    <message>
        <source>Loop to Here</source>
        <translation>Schleife bis hier</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <extracomment>%1: a zoom, such as 43%</extracomment>
        <translation>Zoom: %1</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>The sample jobs could not be opened.</source>
        <translation>Die Beispielaufträge konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Diagnostics copied. They contain no private data.</source>
        <translation>Diagnosedaten kopiert. Sie enthalten keine privaten Daten.</translation>
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
        <source>This sample shows the error for an invalid token. The sample jobs need no token.</source>
        <translation>Dieses Beispiel zeigt den Fehler bei einem ungültigen Token. Die Beispielaufträge benötigen kein Token.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Uses Qt %1.</source>
        <translation>Freie Software unter der MIT-Lizenz. Verwendet Qt %1.</translation>
    </message>
    <message>
        <source>Files that the service cannot fetch are now loaded directly from their own server. That server sees this computer’s IP address.</source>
        <translation>Dateien, die der Dienst nicht abrufen kann, werden jetzt direkt von ihrem eigenen Server geladen. Dieser Server sieht die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Files that the service cannot fetch are loaded directly only when you choose Load Directly.</source>
        <translation>Dateien, die der Dienst nicht abrufen kann, werden nur direkt geladen, wenn Sie „Direkt laden“ wählen.</translation>
    </message>
    <message>
        <source>Job Viewer %1

View your jobs and save their results. Job Viewer never starts, changes, or pays for anything.

Not affiliated with Midjourney, Discord, or useapi.net.</source>
        <translation>Job Viewer %1

Aufträge ansehen und ihre Ergebnisse speichern. Job Viewer startet, ändert und bezahlt nie etwas.

Nicht mit Midjourney, Discord oder useapi.net verbunden.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingActions</name>
    <message>
        <source>No Rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>1 Star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>%1 Stars</source>
        <translation>%1 Sterne</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>RelativeStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <extracomment>%1: what made a job, such as U1; %2: its prompt</extracomment>
        <translation>%1 öffnen: %2</translation>
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
        <source>The file size differs from the size given in the job; the file was kept unchanged.</source>
        <translation>Die Dateigröße weicht von der Angabe im Auftrag ab. Die Datei wurde unverändert behalten.</translation>
    </message>
    <message>
        <source>The file type does not match the file name; the file was kept unchanged.</source>
        <translation>Der Dateityp passt nicht zum Dateinamen. Die Datei wurde unverändert behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) with warnings.</source>
        <translation>
            <numerusform>%n weitere Datei mit Warnungen.</numerusform>
            <numerusform>%n weitere Dateien mit Warnungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The text is longer. Save it to read all of it.</source>
        <translation>Der Text ist länger. Speichern Sie ihn, um ihn ganz zu lesen.</translation>
    </message>
</context>
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
        <source>&amp;Response:</source>
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
        <source>Previous, %1</source>
        <translation>Vorherige, %1</translation>
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
        <source>Save %n Job(s)</source>
        <translation>
            <numerusform>%n Auftrag speichern</numerusform>
            <numerusform>%n Aufträge speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFields</name>
    <message>
        <source>&amp;Text file per item with prompt, parameters, and seed</source>
        <translation>&amp;Textdatei mit Prompt, Parametern und Seed zu jeder Mediendatei</translation>
    </message>
    <message>
        <source>Job &amp;document (job.json)</source>
        <translation>Auftrags&amp;dokument (job.json)</translation>
    </message>
    <message>
        <source>For s&amp;haring: no private data in names, documents, and files</source>
        <translation>Zum &amp;Weitergeben: keine privaten Daten in Namen, Dokumenten und Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Example file name</source>
        <translation>Beispiel eines Dateinamens</translation>
    </message>
    <message>
        <source>Removes metadata from images and videos, but does not change what they show. Masks private data in the text file and the job document.</source>
        <translation>Entfernt Metadaten aus Bildern und Videos, ändert aber nicht, was sie zeigen. Macht private Daten in der Textdatei und im Auftragsdokument unkenntlich.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>File &amp;names:</source>
        <translation>Datei&amp;namen:</translation>
    </message>
    <message>
        <source>Example:</source>
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
        <source>Unknown fields are kept as typed: %1</source>
        <translation>Unbekannte Felder bleiben wie eingegeben: %1</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Job Type</source>
        <translation>Art des Auftrags</translation>
    </message>
    <message>
        <source>Beginning of the Prompt</source>
        <translation>Anfang des Prompts</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Media Item Name</source>
        <translation>Name des Mediums</translation>
    </message>
    <message>
        <source>Media Item Type</source>
        <translation>Art des Mediums</translation>
    </message>
    <message>
        <source>Media Item Number</source>
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
        <source>Short Job Code</source>
        <translation>Kurzcode des Auftrags</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>&amp;Posters and covers</source>
        <translation>&amp;Vorschaubilder und Cover</translation>
    </message>
    <message>
        <source>Stills of videos, and covers of songs</source>
        <translation>Standbilder von Videos und Cover von Songs</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>&amp;Keep all media of jobs that have ended</source>
        <translation>Alle Medien beendeter Aufträge &amp;behalten</translation>
    </message>
    <message>
        <source>Disk space for media</source>
        <translation>Speicherplatz für heruntergeladene Medien</translation>
    </message>
    <message>
        <source>Disk space fo&amp;r media:</source>
        <translation>Speicher&amp;platz für heruntergeladene Medien:</translation>
    </message>
    <message>
        <source>When this space is full, the media viewed longest ago are deleted first. Kept media and saved files are never deleted.</source>
        <translation>Wenn dieser Platz belegt ist, werden zuerst die Medien gelöscht, die am längsten nicht angesehen wurden. Behaltene Medien und gespeicherte Dateien werden nie gelöscht.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Always &amp;load directly when the service fails</source>
        <translation>Immer direkt &amp;laden, wenn der Dienst versagt</translation>
    </message>
    <message>
        <source>The file’s own server then sees this computer’s IP address.</source>
        <translation>Der Server der Datei sieht dann die IP-Adresse dieses Computers.</translation>
    </message>
</context>
<context>
    <name>SeekPreview</name>
    <message>
        <source>Preview of the position</source>
        <translation>Vorschau der Position</translation>
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
        <source>Job document</source>
        <translation>Auftragsdokument</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) were skipped.</source>
        <translation>
            <numerusform>%n weiterer Teil wurde übersprungen.</numerusform>
            <numerusform>%n weitere Teile wurden übersprungen.</numerusform>
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
        <source>%n updated job(s)</source>
        <translation>
            <numerusform>%n aktualisierter Auftrag</numerusform>
            <numerusform>%n aktualisierte Aufträge</numerusform>
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
        <source>no jobs found</source>
        <translation>keine Aufträge gefunden</translation>
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
        <source>%n file(s) contained no job.</source>
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
        <source>The disk is full, so the job archive cannot be written. Free some space; writing is retried every few seconds. Until then, new data is kept in memory only.</source>
        <translation>Der Datenträger ist voll, daher kann das Auftragsarchiv nicht geschrieben werden. Geben Sie Platz frei; das Schreiben wird alle paar Sekunden erneut versucht. Bis dahin liegen neue Daten nur im Arbeitsspeicher.</translation>
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
        <source>The disk is full. Downloads are paused; free some space and resume them.</source>
        <translation>Der Datenträger ist voll. Die Downloads sind angehalten; geben Sie Platz frei und setzen Sie sie fort.</translation>
    </message>
    <message>
        <source>Downloaded files cannot be written to the disk. Downloads are paused; check the disk and resume them.</source>
        <translation>Heruntergeladene Dateien können nicht auf den Datenträger geschrieben werden. Die Downloads sind angehalten; prüfen Sie den Datenträger und setzen Sie sie fort.</translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <comment>%1: such as Image 2, %2: a sentence</comment>
        <translation>%1 konnte nicht gespeichert werden. %2</translation>
    </message>
    <message>
        <source>The API token could not be read from the system key store. The key store may be locked. Unlock it and restart Job Viewer, or enter the token for this session.</source>
        <translation>Das API-Token konnte nicht aus dem Schlüsselbund des Systems gelesen werden. Der Schlüsselbund ist möglicherweise gesperrt. Entsperren Sie ihn und starten Sie Job Viewer neu, oder geben Sie das Token für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The system key store did not respond in time. It may be locked. Unlock it and restart Job Viewer, or enter the API token for this session.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet. Er ist möglicherweise gesperrt. Entsperren Sie ihn und starten Sie Job Viewer neu, oder geben Sie das API-Token für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>There is no system key store. The API token is used for this session only.</source>
        <translation>Das System hat keinen Schlüsselbund. Das API-Token wird nur für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>The system key store did not respond in time. The API token is used for this session only.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet. Das API-Token wird nur für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>The API token could not be saved in the system key store. It is used for this session only.</source>
        <translation>Das API-Token konnte nicht im Schlüsselbund des Systems gespeichert werden. Es wird nur für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>The system key store did not confirm that the API token was removed. The token may still be there.</source>
        <translation>Der Schlüsselbund des Systems hat nicht bestätigt, dass das API-Token entfernt wurde. Das Token ist möglicherweise noch dort.</translation>
    </message>
    <message>
        <source>The token is valid. No job is running.</source>
        <translation>Das Token ist gültig. Es läuft kein Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>The token is valid. %n job(s) running.</source>
        <translation>
            <numerusform>Das Token ist gültig. %n Auftrag läuft.</numerusform>
            <numerusform>Das Token ist gültig. %n Aufträge laufen.</numerusform>
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
        <source>%n job(s) skipped: no readable response.</source>
        <translation>
            <numerusform>%n Auftrag übersprungen: keine lesbare Antwort.</numerusform>
            <numerusform>%n Aufträge übersprungen: keine lesbare Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job archive cannot be read or written at the moment. Access is retried every few seconds. Until then, new data is kept in memory only.</source>
        <translation>Das Auftragsarchiv kann zurzeit nicht gelesen oder geschrieben werden. Der Zugriff wird alle paar Sekunden erneut versucht. Bis dahin liegen neue Daten nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The job archive was created by a newer version of Job Viewer and is left unchanged. Its jobs are not shown, and changes are not saved. Use the newer version.</source>
        <translation>Das Auftragsarchiv wurde von einer neueren Version von Job Viewer angelegt und bleibt unverändert. Seine Aufträge werden nicht angezeigt, und Änderungen werden nicht gespeichert. Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>A change could not be saved in the job archive: the database rejected it.</source>
        <translation>Eine Änderung konnte nicht im Auftragsarchiv gespeichert werden: Die Datenbank hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>“%1”: %2. %3 The previous response is still shown.</source>
        <comment>%1: the beginning of a job&apos;s prompt, %2: such as Job has expired, %3: a sentence</comment>
        <translation>„%1“: %2. %3 Die vorige Antwort wird weiterhin angezeigt.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Keine Änderungen.</translation>
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
        <source>%n job document(s) saved.</source>
        <translation>
            <numerusform>%n Auftragsdokument gespeichert.</numerusform>
            <numerusform>%n Auftragsdokumente gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 saved.</source>
        <comment>%1: such as 5 media files, %2: such as 1 job document</comment>
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
        <source>%n job document(s)</source>
        <comment>after: 5 media files and</comment>
        <translation>
            <numerusform>%n Auftragsdokument</numerusform>
            <numerusform>%n Auftragsdokumente</numerusform>
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
        <source>The job archive was damaged.</source>
        <translation>Das Auftragsarchiv war beschädigt.</translation>
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
        <source>The job archive was missing or empty, so a new one was created. Images and videos that were downloaded before are kept. If you have a backup of archive.db, quit Job Viewer and restore it.</source>
        <translation>Das Auftragsarchiv fehlte oder war leer, daher wurde ein neues angelegt. Bereits heruntergeladene Bilder und Videos bleiben erhalten. Wenn Sie eine Sicherung von archive.db haben, beenden Sie Job Viewer und stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <source>Refreshing was stopped.</source>
        <translation>Das Aktualisieren wurde gestoppt.</translation>
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
        <source>The job %1 could not be read from the job archive. Paste its ID to request it again.</source>
        <translation>Der Auftrag %1 konnte nicht aus dem Auftragsarchiv gelesen werden. Fügen Sie seine ID ein, um ihn erneut abzufragen.</translation>
    </message>
    <message>
        <source>A file with changes that do not belong to the job archive was found next to it. The file was moved to “%1”. The archive itself is unchanged. If you restored a backup, you do not need that file.</source>
        <translation>Neben dem Auftragsarchiv wurde eine Datei mit Änderungen gefunden, die nicht zu ihm gehören. Die Datei wurde nach „%1“ verschoben. Das Archiv selbst ist unverändert. Falls Sie eine Sicherung wiederhergestellt haben, benötigen Sie diese Datei nicht.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “%1”. They are kept until you quit. Check that the disk has free space and that you have permission to change the file; saving is retried with the next change.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Die Einstellungen konnten nicht in „%1“ gespeichert werden. Sie gelten, bis Sie das Programm beenden. Prüfen Sie, ob der Datenträger freien Platz hat und ob Sie die Datei ändern dürfen; bei der nächsten Änderung wird erneut gespeichert.</translation>
    </message>
    <message>
        <source>Expired links are not refreshed in the background. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Abgelaufene Links werden im Hintergrund nicht erneuert. %1</translation>
    </message>
    <message>
        <source>“%1” has been running for much longer than usual. It is no longer checked automatically.</source>
        <translation>„%1“ läuft schon viel länger als üblich. Der Auftrag wird nicht mehr automatisch abgefragt.</translation>
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
        <source>There is nothing to copy yet.</source>
        <translation>Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Video and current frame copied.</source>
        <translation>Video und aktuelles Einzelbild kopiert.</translation>
    </message>
    <message>
        <source>The link contains an ID that leads to the account’s name and email address. The browser keeps the link in its history. Open it anyway?</source>
        <translation>Der Link enthält eine ID, die zum Namen und zur E-Mail-Adresse des Kontos führt. Der Browser behält den Link in seinem Verlauf. Trotzdem öffnen?</translation>
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
        <source>The file could not be opened in another program.</source>
        <translation>Die Datei konnte nicht in einem anderen Programm geöffnet werden.</translation>
    </message>
    <message>
        <source>Private Data</source>
        <translation>Private Daten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>This text contains private data, such as a link with an ID that leads to the account’s name and email address. Copy it only if nobody else will see it.</source>
        <translation>Dieser Text enthält private Daten, etwa einen Link mit einer ID, die zum Namen und zur E-Mail-Adresse des Kontos führt. Kopieren Sie ihn nur, wenn niemand sonst ihn sehen wird.</translation>
    </message>
    <message>
        <source>File copied.</source>
        <translation>Datei kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected items cannot be dragged: not downloaded, or still being loaded.</source>
        <translation>
            <numerusform>%n der ausgewählten Medien lässt sich nicht ziehen: nicht heruntergeladen oder noch nicht geladen.</numerusform>
            <numerusform>%n der ausgewählten Medien lassen sich nicht ziehen: nicht heruntergeladen oder noch nicht geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>No video; audio only</source>
        <translation>Kein Video, nur Ton</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
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
        <comment>%1: how many jobs run, %2: when they are checked next</comment>
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
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading. Jobs already read stay in the list.</source>
        <translation>Stoppt das Lesen. Bereits gelesene Aufträge bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Reading… %1%</source>
        <comment>%1: a number</comment>
        <translation>Lesen … %1 %</translation>
    </message>
    <message>
        <source>Stop Refreshing</source>
        <translation>Aktualisieren stoppen</translation>
    </message>
    <message>
        <source>Stop refreshing. Jobs already refreshed keep their new state.</source>
        <translation>Stoppt das Aktualisieren. Bereits aktualisierte Aufträge behalten ihren neuen Stand.</translation>
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
        <source>The current token comes from the environment variable USEAPI_TOKEN.</source>
        <translation>Das aktuelle Token stammt aus der Umgebungsvariablen USEAPI_TOKEN.</translation>
    </message>
    <message>
        <source>The current token is stored in the system key store.</source>
        <translation>Das aktuelle Token ist im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>The current token is used for this session only.</source>
        <translation>Das aktuelle Token wird nur für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>The sample jobs use their own token.</source>
        <translation>Die Beispielaufträge verwenden ein eigenes Token.</translation>
    </message>
    <message>
        <source>&amp;Keep in the system key store</source>
        <translation>Im Schlüsselbund des Systems &amp;speichern</translation>
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
        <source>Result of the check</source>
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
        <source>The token is sent only to %1. Unless it is kept in the system key store, it is forgotten when Job Viewer quits. The environment variable USEAPI_TOKEN is read at each start and takes precedence.</source>
        <comment>%1: an address, such as https://api.useapi.net</comment>
        <translation>Das Token wird nur an %1 gesendet. Wenn es nicht im Schlüsselbund des Systems gespeichert ist, wird es beim Beenden von Job Viewer vergessen. Die Umgebungsvariable USEAPI_TOKEN wird bei jedem Start gelesen und hat Vorrang.</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>Token wird geprüft…</translation>
    </message>
</context>
<context>
    <name>TrayBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare side by side (C)</source>
        <translation>Nebeneinander vergleichen (C)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove all from the comparison</source>
        <translation>Alle aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>Items to Compare</source>
        <translation>Zu vergleichende Medien</translation>
    </message>
    <message>
        <source>Remove %1 from Comparison</source>
        <extracomment>%1: a media item: &quot;Image 2, a lighthouse in a storm&quot;</extracomment>
        <translation>%1 aus dem Vergleich entfernen</translation>
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
        <source>Save this frame as an image</source>
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
    <message>
        <source>Loop from %1 to %2</source>
        <extracomment>the part of a video that is repeated: &quot;Loop from 0:03 to 0:07&quot;</extracomment>
        <translation>Schleife von %1 bis %2</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <extracomment>the beginning of that part; its end is not marked yet</extracomment>
        <translation>Schleife ab %1</translation>
    </message>
    <message>
        <source>Loop cleared</source>
        <translation>Schleife aufgehoben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: a command and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>WallPane</name>
    <message>
        <source>&amp;Grids</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>No pictures, videos or songs among these jobs</source>
        <translation>Keine Bilder, Videos oder Lieder in diesen Aufträgen</translation>
    </message>
    <message>
        <source>Also show the grids that images are cut from</source>
        <translation>Auch die Raster anzeigen, aus denen Bilder geschnitten sind</translation>
    </message>
    <message>
        <source>Picture Size</source>
        <translation>Bildgröße</translation>
    </message>
    <message numerus="yes">
        <source>%n media item(s)</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallRows</name>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>nicht geladen</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall</source>
        <translation>Bilderwand</translation>
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
        <source>Copy Image</source>
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
        <source>Show Info</source>
        <translation>Infos anzeigen</translation>
    </message>
    <message>
        <source>Pause Downloads</source>
        <translation>Downloads anhalten</translation>
    </message>
    <message>
        <source>Keep All Media</source>
        <translation>Alle Medien behalten</translation>
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
        <source>In the preview and the thumbnail bar:</source>
        <translation>In der Vorschau und der Miniaturbildleiste:</translation>
    </message>
    <message>
        <source>Previous or next media item</source>
        <translation>Vorheriges oder nächstes Medium</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Enter or leave full screen</source>
        <translation>Vollbild ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave full screen or comparison</source>
        <translation>Vollbild oder Vergleich verlassen</translation>
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
        <source>One frame back or forward</source>
        <translation>Ein Einzelbild zurück oder vor</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Umschalt+← →</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Langsamer, schneller</translation>
    </message>
    <message>
        <source>In the list of jobs:</source>
        <translation>In der Liste der Aufträge:</translation>
    </message>
    <message>
        <source>First or last media item</source>
        <translation>Erstes oder letztes Medium</translation>
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
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Go to Next After Rating</source>
        <translation>Nach Bewertung weitergehen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: a command and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Bilderwand</translation>
    </message>
    <message>
        <source>Job List</source>
        <translation>Auftragsliste</translation>
    </message>
    <message>
        <source>Large Rows</source>
        <translation>Große Zeilen</translation>
    </message>
    <message>
        <source>Show Data</source>
        <translation>Daten anzeigen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Continue with Next Job</source>
        <translation>Mit nächstem Auftrag fortfahren</translation>
    </message>
    <message>
        <source>Enlarge Small Images and Videos</source>
        <translation>Kleine Bilder und Videos vergrößern</translation>
    </message>
    <message>
        <source>Previous Media Item</source>
        <translation>Vorheriges Medium</translation>
    </message>
    <message>
        <source>Next Media Item</source>
        <translation>Nächstes Medium</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Original Size</source>
        <translation>Originalgröße</translation>
    </message>
    <message numerus="yes">
        <source>Save %n Item(s)…</source>
        <translation>
            <numerusform>%n Medium speichern…</numerusform>
            <numerusform>%n Medien speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Slideshow Speed</source>
        <translation>Geschwindigkeit der Diashow</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) per image</source>
        <translation>
            <numerusform>%n Sekunde pro Bild</numerusform>
            <numerusform>%n Sekunden pro Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous or next job</source>
        <translation>Vorheriger oder nächster Auftrag</translation>
    </message>
    <message>
        <source>Start or stop the slideshow</source>
        <translation>Diashow starten oder beenden</translation>
    </message>
    <message>
        <source>Show or hide the data of the job</source>
        <translation>Daten des Auftrags ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Rate with stars, reject</source>
        <translation>Mit Sternen bewerten, ablehnen</translation>
    </message>
    <message>
        <source>One second back or forward; over an image: previous or next job</source>
        <translation>Eine Sekunde zurück oder vor; bei einem Bild: vorheriger oder nächster Auftrag</translation>
    </message>
    <message>
        <source>Thumbnail Bar</source>
        <translation>Miniaturbildleiste</translation>
    </message>
    <message>
        <source>Add to the comparison, or remove from it</source>
        <translation>Zum Vergleich hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Mark where a loop begins, where it ends; clear it</source>
        <translation>Beginn und Ende einer Schleife markieren, sie aufheben</translation>
    </message>
    <message>
        <source>Repeat the whole video or sound</source>
        <translation>Das ganze Video oder Audio wiederholen</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>&amp;Notify me when a job ends while the window is not active</source>
        <translation>&amp;Benachrichtigen, wenn ein Auftrag endet, während das Fenster nicht aktiv ist</translation>
    </message>
    <message>
        <source>&amp;Play automatically</source>
        <translation>A&amp;utomatisch abspielen</translation>
    </message>
    <message>
        <source>Play in a l&amp;oop</source>
        <translation>In &amp;Endlosschleife abspielen</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
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
        <source>Takes effect after restarting Job Viewer.</source>
        <translation>Wird nach einem Neustart von Job Viewer wirksam.</translation>
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
        <translation>B&amp;ildspeicher:</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The operation was stopped before it finished.</source>
        <translation>Der Vorgang wurde gestoppt, bevor er abgeschlossen war.</translation>
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
        <source>Could not establish a secure connection to the server. Check the computer’s date and network connection, then try again.</source>
        <translation>Es konnte keine sichere Verbindung zum Server hergestellt werden. Prüfen Sie das Datum und die Netzwerkverbindung des Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The server took too long to respond. Try again later.</source>
        <translation>Der Server hat zu lange nicht geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>Ungültige Anfrage</translation>
    </message>
    <message>
        <source>The server did not understand the request. Check the job ID.</source>
        <translation>Der Server hat die Anfrage nicht verstanden. Prüfen Sie die Auftrags-ID.</translation>
    </message>
    <message>
        <source>Invalid API token</source>
        <translation>Ungültiges API-Token</translation>
    </message>
    <message>
        <source>The service did not accept this API token. Enter the token of your account.</source>
        <translation>Der Dienst hat dieses API-Token nicht akzeptiert. Geben Sie das Token Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Kein Abonnement</translation>
    </message>
    <message>
        <source>The account of this API token has no active subscription. Renew the subscription with the service, or enter another token.</source>
        <translation>Das Konto dieses API-Tokens hat kein aktives Abonnement. Erneuern Sie das Abonnement beim Dienst oder geben Sie ein anderes Token ein.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server received too many requests. Try again later.</source>
        <translation>Der Server hat zu viele Anfragen erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The server reported an error. Try again later.</source>
        <translation>Der Server hat einen Fehler gemeldet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>The response is larger than this program accepts.</source>
        <translation>Die Antwort ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Cannot write file</source>
        <translation>Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder exists and that you have permission to write to it, then try again.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie, ob der Ordner vorhanden ist und ob Sie darin schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another folder, then try again.</source>
        <translation>Der Datenträger ist voll. Geben Sie Platz frei oder wählen Sie einen anderen Ordner und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not safe to share</source>
        <translation>Weitergabe nicht sicher</translation>
    </message>
    <message>
        <source>This file may still contain private data, so it was not saved. To save it for your own use, turn off “For sharing”.</source>
        <translation>Diese Datei enthält möglicherweise noch private Daten und wurde deshalb nicht gespeichert. Um sie für sich selbst zu speichern, schalten Sie „Zum Weitergeben“ aus.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>The service denied access to this job. Try again later.</source>
        <translation>Der Dienst hat den Zugriff auf diesen Auftrag verweigert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Blocked by Cloudflare</source>
        <translation>Von Cloudflare blockiert</translation>
    </message>
    <message>
        <source>Cloudflare, which protects the service, blocked the request. Try again later, or from another network.</source>
        <translation>Cloudflare, das den Dienst schützt, hat die Anfrage blockiert. Versuchen Sie es später oder aus einem anderen Netzwerk erneut.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Auftrag nicht gefunden</translation>
    </message>
    <message>
        <source>The service has no job with this ID. Check that the ID is correct and that the token belongs to the same account.</source>
        <translation>Der Dienst hat keinen Auftrag mit dieser ID. Prüfen Sie, ob die ID richtig ist und ob das Token zum selben Konto gehört.</translation>
    </message>
    <message>
        <source>Job has expired</source>
        <translation>Auftrag abgelaufen</translation>
    </message>
    <message>
        <source>The service no longer has this job. You can still open a saved job document.</source>
        <translation>Der Dienst hat diesen Auftrag nicht mehr. Ein gespeichertes Auftragsdokument können Sie weiterhin öffnen.</translation>
    </message>
    <message>
        <source>No job in the response</source>
        <translation>Kein Auftrag in der Antwort</translation>
    </message>
    <message>
        <source>The response does not contain a job and may not have come from the service. Try again later, or check the address of the service.</source>
        <translation>Die Antwort enthält keinen Auftrag und stammt möglicherweise nicht vom Dienst. Versuchen Sie es später erneut oder prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Incomplete response</source>
        <translation>Unvollständige Antwort</translation>
    </message>
    <message>
        <source>Only part of the response was received. Try again.</source>
        <translation>Die Antwort wurde nur zum Teil empfangen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server sent something other than a job. Check the address of the service.</source>
        <translation>Der Server hat etwas anderes als einen Auftrag gesendet. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>Weiterleitung nicht befolgt</translation>
    </message>
    <message>
        <source>The service redirected the request to another address. The token must not be sent there. Check the address of the service.</source>
        <translation>Der Dienst hat die Anfrage an eine andere Adresse weitergeleitet. Das Token darf nicht dorthin gesendet werden. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Unsafe address</source>
        <translation>Unsichere Adresse</translation>
    </message>
    <message>
        <source>The address of the service is not secure. Enter an address that begins with https.</source>
        <translation>Die Adresse des Dienstes ist nicht sicher. Geben Sie eine Adresse ein, die mit https beginnt.</translation>
    </message>
    <message>
        <source>No API token</source>
        <translation>Kein API-Token</translation>
    </message>
    <message>
        <source>The service requires an API token. Enter your token.</source>
        <translation>Der Dienst verlangt ein API-Token. Geben Sie Ihr Token ein.</translation>
    </message>
    <message>
        <source>The server denied access to this file. The link may have expired.</source>
        <translation>Der Server hat den Zugriff auf diese Datei verweigert. Der Link ist möglicherweise abgelaufen.</translation>
    </message>
    <message>
        <source>Cloudflare sent a web page instead of the file. A browser may be able to open the file.</source>
        <translation>Cloudflare hat statt der Datei eine Webseite gesendet. Ein Browser kann die Datei möglicherweise öffnen.</translation>
    </message>
    <message>
        <source>Link has expired</source>
        <translation>Link abgelaufen</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>Der Server hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>The response does not contain a file. Try again later.</source>
        <translation>Die Antwort enthält keine Datei. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Incomplete or damaged</source>
        <translation>Unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>The file arrived incomplete or damaged several times. Try again later.</source>
        <translation>Die Datei kam mehrmals unvollständig oder beschädigt an. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Unexpected content</source>
        <translation>Unerwarteter Inhalt</translation>
    </message>
    <message>
        <source>The server sent something other than the file. It was discarded.</source>
        <translation>Der Server hat etwas anderes als die Datei gesendet. Es wurde verworfen.</translation>
    </message>
    <message>
        <source>The server redirected the request to an address that is not allowed, or redirected it too many times.</source>
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
        <source>The response has no status.</source>
        <translation>Die Antwort enthält keinen Status.</translation>
    </message>
    <message>
        <source>The job is waiting in the queue.</source>
        <translation>Der Auftrag steht in der Warteschlange.</translation>
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
        <source>The job was cancelled before it finished.</source>
        <translation>Der Auftrag wurde abgebrochen, bevor er fertig war.</translation>
    </message>
    <message>
        <source>The status “%1” is unknown. The job is not checked again automatically.</source>
        <translation>Der Status „%1“ ist unbekannt. Der Auftrag wird nicht automatisch erneut abgefragt.</translation>
    </message>
    <message>
        <source>This job belongs to a service that this program does not support.</source>
        <translation>Dieser Auftrag gehört zu einem Dienst, den dieses Programm nicht unterstützt.</translation>
    </message>
    <message>
        <source>Links that change a job are never opened. Only the job ID was read.</source>
        <translation>Links, die einen Auftrag ändern, werden nie geöffnet. Nur die Auftrags-ID wurde gelesen.</translation>
    </message>
    <message>
        <source>This is an error message from the service, not a job.</source>
        <translation>Dies ist eine Fehlermeldung des Dienstes, kein Auftrag.</translation>
    </message>
    <message>
        <source>This document does not contain a job.</source>
        <translation>Dieses Dokument enthält keinen Auftrag.</translation>
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
        <extracomment>%1: such as Image 2, at a guessed address</extracomment>
        <translation>%1 (Vermutung)</translation>
    </message>
    <message>
        <source>Unsupported compression</source>
        <translation>Nicht unterstützte Komprimierung</translation>
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
        <source>The server requested a delay of %1 before the next request. Try again later.</source>
        <extracomment>%1: a duration such as 20 min</extracomment>
        <translation>Der Server verlangt eine Wartezeit von %1 vor der nächsten Anfrage. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This is not a regular file. Pipes and devices are not read.</source>
        <translation>Dies ist keine gewöhnliche Datei. Pipes und Geräte werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The server is sending data very slowly.</source>
        <translation>Der Server sendet Daten sehr langsam.</translation>
    </message>
    <message>
        <source>The server has stopped sending data. The download will be retried automatically.</source>
        <translation>Der Server sendet keine Daten mehr. Der Download wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The server requested a delay of %1. Trying again in %2.</source>
        <extracomment>both are durations such as 75 s</extracomment>
        <translation>Der Server verlangt eine Wartezeit von %1. Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>This document is incomplete or damaged; only the job IDs in it were read.</source>
        <translation>Dieses Dokument ist unvollständig oder beschädigt; nur die Auftrags-IDs darin wurden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are incomplete or damaged; only the job IDs in them were read.</source>
        <translation>
            <numerusform>%n Dokument ist unvollständig oder beschädigt; nur die Auftrags-IDs darin wurden gelesen.</numerusform>
            <numerusform>%n Dokumente sind unvollständig oder beschädigt; nur die Auftrags-IDs darin wurden gelesen.</numerusform>
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
        <source>The file is larger than the limit of %1. It was discarded.</source>
        <extracomment>%1: a size such as 1.1 GB</extracomment>
        <translation>Die Datei ist größer als die Obergrenze von %1. Sie wurde verworfen.</translation>
    </message>
    <message>
        <source>No job ID or job document was found.</source>
        <translation>Es wurde weder eine Auftrags-ID noch ein Auftragsdokument gefunden.</translation>
    </message>
    <message>
        <source>A document larger than 64 MB was skipped.</source>
        <translation>Ein Dokument, das größer als 64 MB ist, wurde übersprungen.</translation>
    </message>
    <message>
        <source>The file is no longer available at this link. Refresh the job to get a new link.</source>
        <translation>Die Datei ist unter diesem Link nicht mehr verfügbar. Aktualisieren Sie den Auftrag, um einen neuen Link zu erhalten.</translation>
    </message>
    <message>
        <source>This file is loaded through the service, which requires an API token. Enter your token, or load the file directly.</source>
        <translation>Diese Datei wird über den Dienst geladen, der ein API-Token verlangt. Geben Sie Ihr Token ein, oder laden Sie die Datei direkt.</translation>
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
        <source>%n document(s) larger than 64 MB were skipped.</source>
        <translation>
            <numerusform>%n Dokument mit mehr als 64 MB wurde übersprungen.</numerusform>
            <numerusform>%n Dokumente mit mehr als 64 MB wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio %1</source>
        <translation>Audio %1</translation>
    </message>
    <message numerus="yes">
        <source>Blend of %n image(s)</source>
        <translation>
            <numerusform>Mischung aus %n Bild</numerusform>
            <numerusform>Mischung aus %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>The service finished without a file. It probably refused the result.</source>
        <translation>Der Dienst hat den Auftrag ohne Datei beendet. Wahrscheinlich hat er das Ergebnis abgelehnt.</translation>
    </message>
    <message>
        <source>This is the ID of a file, not of a job. Open the job that made the file.</source>
        <translation>Dies ist die ID einer Datei, nicht die eines Auftrags. Öffnen Sie den Auftrag, der die Datei erzeugt hat.</translation>
    </message>
    <message>
        <source>This ID does not say which service it belongs to. Paste the address of the job, or its document.</source>
        <translation>Diese ID verrät nicht, zu welchem Dienst sie gehört. Fügen Sie die Adresse des Auftrags oder sein Dokument ein.</translation>
    </message>
    <message>
        <source>The songs of this job have been deleted from the library of ACE Music.</source>
        <translation>Die Songs dieses Auftrags wurden aus der Bibliothek von ACE Music gelöscht.</translation>
    </message>
    <message>
        <source>ACE Music lists jobs for 7 days. The songs may still be in the library of the account.</source>
        <translation>ACE Music führt Aufträge 7 Tage lang auf. Die Songs sind möglicherweise noch in der Bibliothek des Kontos.</translation>
    </message>
    <message>
        <source>The job has been running for more than 30 minutes. ACE Music may still complete it: try again later.</source>
        <translation>Der Auftrag läuft schon länger als 30 Minuten. ACE Music stellt ihn möglicherweise noch fertig: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The job belongs to another account than the token.</source>
        <translation>Der Auftrag gehört zu einem anderen Konto als das Token.</translation>
    </message>
    <message>
        <source>The job has expired at Flow Music, or it never existed.</source>
        <translation>Der Auftrag ist bei Flow Music abgelaufen, oder es gab ihn nie.</translation>
    </message>
    <message>
        <source>Gemini Notebook removes jobs after 30 days, and lists no job of another account.</source>
        <translation>Gemini Notebook entfernt Aufträge nach 30 Tagen und führt keine Aufträge anderer Konten auf.</translation>
    </message>
    <message>
        <source>Google Vids removes jobs after about 30 days, and lists no job of another account.</source>
        <translation>Google Vids entfernt Aufträge nach etwa 30 Tagen und führt keine Aufträge anderer Konten auf.</translation>
    </message>
    <message>
        <source>The job did not finish in time. Google Vids has stopped it, and there will be no result.</source>
        <translation>Der Auftrag wurde nicht rechtzeitig fertig. Google Vids hat ihn gestoppt, und es wird kein Ergebnis geben.</translation>
    </message>
    <message>
        <source>The task was deleted, Kling refused it, or the account has no credits left.</source>
        <translation>Die Aufgabe wurde gelöscht, Kling hat sie abgelehnt, oder das Konto hat keine Credits mehr.</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Stem %1</source>
        <translation>Stem %1</translation>
    </message>
    <message>
        <source>MiniMax keeps the jobs of its agent for 31 days. This one may be older.</source>
        <translation>MiniMax behält die Aufträge seines Agenten 31 Tage lang. Dieser ist möglicherweise älter.</translation>
    </message>
    <message>
        <source>MiniMax finds speech by its job for 7 days. This job may be older.</source>
        <translation>MiniMax findet Sprachausgaben 7 Tage lang anhand ihres Auftrags. Dieser Auftrag ist möglicherweise älter.</translation>
    </message>
    <message>
        <source>MiniMax may have removed the result because its moderation refused it, or it was deleted.</source>
        <translation>MiniMax hat das Ergebnis möglicherweise entfernt, weil die Moderation es abgelehnt hat, oder es wurde gelöscht.</translation>
    </message>
    <message>
        <source>Mureka keeps jobs for 7 days. This one may be older.</source>
        <translation>Mureka behält Aufträge 7 Tage lang. Dieser ist möglicherweise älter.</translation>
    </message>
    <message>
        <source>PixVerse does not have this job. It was probably deleted.</source>
        <translation>PixVerse hat diesen Auftrag nicht. Wahrscheinlich wurde er gelöscht.</translation>
    </message>
    <message>
        <source>PixVerse does not have this video, and its list of recent videos does not include it. It was probably deleted.</source>
        <translation>PixVerse hat dieses Video nicht, und die Liste der neuesten Videos enthält es nicht. Wahrscheinlich wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The task does not exist at Runway, or it has been deleted there.</source>
        <translation>Die Aufgabe gibt es bei Runway nicht, oder sie wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>TemPolor can take 10 minutes to list a new track. An older track was probably deleted.</source>
        <translation>Bei TemPolor kann es 10 Minuten dauern, bis ein neuer Titel aufgeführt wird. Ein älterer Titel wurde wahrscheinlich gelöscht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: such as Audio 2, %2: the title of the song
----------
%1: the name of a service, %2: what it has a list of, such as Videos</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have several Kling accounts, and the service needs the email address of the one that made this task. Enter it in Browse, beside the list of Kling.</source>
        <translation>Sie haben mehrere Kling-Konten, und der Dienst benötigt die E-Mail-Adresse des Kontos, das diese Aufgabe erstellt hat. Geben Sie sie unter „Durchsuchen“ neben der Liste von Kling ein.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The service refused the request: “%1”. If you have several accounts at this service, enter the one whose list you want to see.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt: „%1“. Wenn Sie bei diesem Dienst mehrere Konten haben, geben Sie das Konto ein, dessen Liste Sie sehen möchten.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>The service has no such list for this account. Your account at useapi.net may not include it.</source>
        <translation>Der Dienst hat für dieses Konto keine solche Liste. Möglicherweise umfasst Ihr Konto bei useapi.net sie nicht.</translation>
    </message>
    <message>
        <source>The service sent something other than a list.</source>
        <translation>Der Dienst hat etwas anderes als eine Liste gesendet.</translation>
    </message>
    <message>
        <source>The response is larger than the limit of %1. It was discarded.</source>
        <extracomment>%1: a size such as 67.1 MB</extracomment>
        <translation>Die Antwort ist größer als die Grenze von %1. Sie wurde verworfen.</translation>
    </message>
    <message>
        <source>Poster %1</source>
        <translation>Vorschaubild %1</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>Cover %1</translation>
    </message>
    <message>
        <source>useapi.net cannot sign in to your account at %1. Renew the sign-in at useapi.net.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>useapi.net kann sich bei Ihrem Konto bei %1 nicht anmelden. Erneuern Sie die Anmeldung bei useapi.net.</translation>
    </message>
</context>
</TS>
