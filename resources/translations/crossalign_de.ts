<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Bild&amp;unterschrift</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Durch&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open Images …</source>
        <translation>Bilder ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Folder …</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open Folder with &amp;Subfolders …</source>
        <translation>Ordner mit &amp;Unterordnern öffnen …</translation>
    </message>
    <message>
        <source>Open Sa&amp;mples</source>
        <translation>Beis&amp;piele öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Import Annotations …</source>
        <translation>Annotationen &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export P&amp;icture …</source>
        <translation>Bi&amp;ld exportieren …</translation>
    </message>
    <message>
        <source>Export Ma&amp;trix …</source>
        <translation>&amp;Matrix exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Paste &amp;Grounded Text …</source>
        <translation>&amp;Verorteten Text einfügen …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Accept Proposal or Region</source>
        <translation>Vorschlag oder Region &amp;annehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Proposals</source>
        <translation>Alle V&amp;orschläge annehmen</translation>
    </message>
    <message>
        <source>Accept Proposals of the Word</source>
        <translation>Vorschläge des &amp;Wortes annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject Proposal</source>
        <translation>Vorschlag ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Undecided Word</source>
        <translation>N&amp;ächstes offenes Wort</translation>
    </message>
    <message>
        <source>Pre&amp;vious Undecided Word</source>
        <translation>Vori&amp;ges offenes Wort</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>Auswählen und &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Draw Box</source>
        <translation>Bo&amp;x zeichnen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw &amp;Polygon</source>
        <translation>&amp;Polygon zeichnen</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pi&amp;nsel</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Rad&amp;ierer</translation>
    </message>
    <message>
        <source>P&amp;oints</source>
        <translation>Punk&amp;te</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>&amp;Zauberstab</translation>
    </message>
    <message>
        <source>Mask by &amp;Clicks</source>
        <translation>Maske per &amp;Klick</translation>
    </message>
    <message>
        <source>Make a Mas&amp;k</source>
        <translation>&amp;Maske erzeugen</translation>
    </message>
    <message>
        <source>To Bo&amp;x</source>
        <translation>In &amp;Box</translation>
    </message>
    <message>
        <source>To Tur&amp;ned Box</source>
        <translation>In gedreh&amp;te Box</translation>
    </message>
    <message>
        <source>Turn Le&amp;ft</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn R&amp;ight</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>To Pol&amp;ygon</source>
        <translation>In Pol&amp;ygon</translation>
    </message>
    <message>
        <source>&amp;To Mask</source>
        <translation>In Ma&amp;ske</translation>
    </message>
    <message>
        <source>&amp;Union</source>
        <translation>Ver&amp;einigen</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First</source>
        <translation>Von &amp;der ersten abziehen</translation>
    </message>
    <message>
        <source>Cl&amp;ass …</source>
        <translation>Kl&amp;asse …</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>Na&amp;ch vorn</translation>
    </message>
    <message>
        <source>Send Bac&amp;k</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Hide All Re&amp;gions</source>
        <translation>&amp;Alle Regionen ausblenden</translation>
    </message>
    <message>
        <source>S&amp;nap to Edges</source>
        <translation>An Kanten &amp;fangen</translation>
    </message>
    <message>
        <source>Select All &amp;Regions</source>
        <translation>&amp;Alle Regionen auswählen</translation>
    </message>
    <message>
        <source>N&amp;ot the Same Thing</source>
        <translation>Nicht dasselbe &amp;Objekt</translation>
    </message>
    <message>
        <source>&amp;Update the Image List</source>
        <translation>Bilder&amp;liste aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate Regions</source>
        <translation>Regionen &amp;duplizieren</translation>
    </message>
    <message>
        <source>Copy Regions to &amp;Next Image</source>
        <translation>Regionen ins &amp;nächste Bild kopieren</translation>
    </message>
    <message>
        <source>Lin&amp;k Words and Region</source>
        <translation>Wörter und Region ver&amp;knüpfen</translation>
    </message>
    <message>
        <source>U&amp;nlink Region</source>
        <translation>Verknüpfung &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Is Not This Region</source>
        <translation>&amp;Ist nicht diese Region</translation>
    </message>
    <message>
        <source>Not in the &amp;Picture</source>
        <translation>&amp;Nicht im Bild</translation>
    </message>
    <message>
        <source>All Instances Mar&amp;ked</source>
        <translation>Alle Exemplare &amp;markiert</translation>
    </message>
    <message>
        <source>Mark &amp;Phrase</source>
        <translation>&amp;Phrase markieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve Phrase</source>
        <translation>Phrase &amp;entfernen</translation>
    </message>
    <message>
        <source>Select the Phrase &amp;Around</source>
        <translation>&amp;Umgebende Phrase auswählen</translation>
    </message>
    <message>
        <source>&amp;Same Thing As …</source>
        <translation>&amp;Dasselbe Objekt wie …</translation>
    </message>
    <message>
        <source>&amp;Join Words</source>
        <translation>&amp;Wörter verbinden</translation>
    </message>
    <message>
        <source>Split Wor&amp;d</source>
        <translation>Wort &amp;teilen</translation>
    </message>
    <message>
        <source>Edit &amp;Caption</source>
        <translation>Bildunterschrift &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Add Cap&amp;tion</source>
        <translation>Bildunterschrift &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move Caption</source>
        <translation>Bildunterschrift ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modelle …</translation>
    </message>
    <message>
        <source>&amp;Write a Caption</source>
        <translation>Bildunterschrift &amp;schreiben lassen</translation>
    </message>
    <message>
        <source>Accept the Ca&amp;ption</source>
        <translation>Bildunterschrift &amp;annehmen</translation>
    </message>
    <message>
        <source>Accept the Ans&amp;wer</source>
        <translation>Ant&amp;wort annehmen</translation>
    </message>
    <message>
        <source>&amp;Learn from Corrections …</source>
        <translation>Aus &amp;Korrekturen lernen …</translation>
    </message>
    <message>
        <source>E&amp;valuate …</source>
        <translation>Aus&amp;werten …</translation>
    </message>
    <message>
        <source>&amp;Name This Region</source>
        <translation>Diese Region be&amp;nennen</translation>
    </message>
    <message>
        <source>Find More &amp;Like This Region</source>
        <translation>&amp;Weitere wie diese Region suchen</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>Previous Fra&amp;me of the File</source>
        <translation>Vor&amp;iger Frame der Datei</translation>
    </message>
    <message>
        <source>Next F&amp;rame of the File</source>
        <translation>Nächs&amp;ter Frame der Datei</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Zoom to Region</source>
        <translation>Auf &amp;Region zoomen</translation>
    </message>
    <message>
        <source>Turn the &amp;View</source>
        <translation>Ansicht &amp;drehen</translation>
    </message>
    <message>
        <source>Matri&amp;x of Words and Regions</source>
        <translation>&amp;Matrix der Wörter und Regionen</translation>
    </message>
    <message>
        <source>Show Wea&amp;k Evidence</source>
        <translation>&amp;Schwache Evidenz zeigen</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>Verglei&amp;chen …</translation>
    </message>
    <message>
        <source>Only Caption and &amp;Image</source>
        <translation>Nur &amp;Bildunterschrift und Bild</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Show in File &amp;Manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Conte&amp;xt Menu</source>
        <translation>Konte&amp;xtmenü</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Done and Next</source>
        <translation>&amp;Erledigt und weiter</translation>
    </message>
    <message>
        <source>&amp;Checked and Next</source>
        <translation>&amp;Geprüft und weiter</translation>
    </message>
    <message>
        <source>&amp;Skip Image</source>
        <translation>Bild über&amp;springen</translation>
    </message>
    <message>
        <source>Next &amp;Uncertain Image</source>
        <translation>Nächstes &amp;unsicheres Bild</translation>
    </message>
    <message>
        <source>&amp;Find Images</source>
        <translation>&amp;Bilder suchen</translation>
    </message>
    <message>
        <source>Go &amp;to Image …</source>
        <translation>&amp;Zu Bild gehen …</translation>
    </message>
    <message>
        <source>Next Con&amp;flict</source>
        <translation>Nächster Kon&amp;flikt</translation>
    </message>
    <message>
        <source>Take the &amp;Left Side</source>
        <translation>L&amp;inke Seite übernehmen</translation>
    </message>
    <message>
        <source>Take the R&amp;ight Side</source>
        <translation>Re&amp;chte Seite übernehmen</translation>
    </message>
    <message>
        <source>Take &amp;Both Sides</source>
        <translation>Beide Seiten überne&amp;hmen</translation>
    </message>
    <message>
        <source>Take &amp;Neither, Make It New</source>
        <translation>Keine Seite, &amp;neu erstellen</translation>
    </message>
    <message>
        <source>St&amp;atistics …</source>
        <translation>S&amp;tatistik …</translation>
    </message>
    <message>
        <source>&amp;Return with a Reason …</source>
        <translation>&amp;Mit Begründung zurückgeben …</translation>
    </message>
    <message>
        <source>Returned to &amp;Me</source>
        <translation>An mich zur&amp;ückgegeben</translation>
    </message>
    <message>
        <source>Agreement of &amp;People …</source>
        <translation>Übereinstimmung von &amp;Personen …</translation>
    </message>
    <message>
        <source>&amp;Known Answer of This Image</source>
        <translation>Be&amp;kannte Antwort dieses Bildes</translation>
    </message>
    <message>
        <source>S&amp;napshots and Bin …</source>
        <translation>S&amp;icherungen und Papierkorb …</translation>
    </message>
    <message>
        <source>Find &amp;Moved Images …</source>
        <translation>&amp;Verschobene Bilder suchen …</translation>
    </message>
    <message>
        <source>Rescue &amp;Damaged Project</source>
        <translation>Be&amp;schädigtes Projekt retten</translation>
    </message>
    <message>
        <source>Verify by a Second Mode&amp;l …</source>
        <translation>Vorschl&amp;äge mit zweitem Modell prüfen …</translation>
    </message>
    <message>
        <source>Assi&amp;gn to a Second Person …</source>
        <translation>&amp;Jemand anderem zuweisen …</translation>
    </message>
    <message>
        <source>Put &amp;Back a Snapshot …</source>
        <translation>Snapshot &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Images Like a &amp;Sentence …</source>
        <translation>Bilder zu einem S&amp;atz …</translation>
    </message>
    <message>
        <source>Images &amp;Like This Caption</source>
        <translation>Bilder zu &amp;dieser Bildunterschrift</translation>
    </message>
    <message>
        <source>Images Like This &amp;One</source>
        <translation>Bilder &amp;wie dieses</translation>
    </message>
    <message>
        <source>Images Like This &amp;Region</source>
        <translation>Bilder wie diese &amp;Region</translation>
    </message>
    <message>
        <source>&amp;Pre-annotate …</source>
        <translation>V&amp;orannotieren …</translation>
    </message>
    <message>
        <source>Set State to &amp;Done</source>
        <translation>Status auf &amp;Erledigt setzen</translation>
    </message>
    <message>
        <source>Set State to &amp;Checked</source>
        <translation>Status auf &amp;Geprüft setzen</translation>
    </message>
    <message>
        <source>Set State to &amp;Skipped</source>
        <translation>Status auf &amp;Übersprungen setzen</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Ca&amp;ptions …</source>
        <translation>&amp;Bildunterschriften …</translation>
    </message>
    <message>
        <source>&amp;Remove from Project …</source>
        <translation>Aus dem &amp;Projekt entfernen …</translation>
    </message>
    <message>
        <source>&amp;Undo for Several Images</source>
        <translation>Für mehrere Bilder rückg&amp;ängig</translation>
    </message>
    <message>
        <source>Restore Re&amp;moved Images …</source>
        <translation>Ent&amp;fernte Bilder wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About CrossAlign GUI</source>
        <translation>&amp;Über CrossAlign GUI</translation>
    </message>
    <message>
        <source>This adapter was learned for {}, revision {}; the model in use is {}, revision {}. Choose that model, or learn again with this one.</source>
        <translation>Dieser Adapter wurde für {}, Revision {}, gelernt; verwendet wird das Modell {}, Revision {}. Wählen Sie jenes Modell oder lernen Sie mit diesem neu.</translation>
    </message>
    <message>
        <source>{} cannot be used as an adapter: {}</source>
        <translation>{} kann nicht als Adapter verwendet werden: {}</translation>
    </message>
    <message>
        <source>This model knows no word of the caption; name things that can be seen, such as a red car</source>
        <translation>Dieses Modell kennt kein Wort der Bildunterschrift; nennen Sie sichtbare Dinge, etwa „a red car“</translation>
    </message>
    <message>
        <source>it asks for the {}</source>
        <translation>gefragt ist „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in this model&apos;s vocabulary; only the colour was looked for</source>
        <translation>„{}“ gehört nicht zum Vokabular dieses Modells; nur die Farbe wurde gesucht</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was learned from corrections</source>
        <translation>„{}“ wurde aus Korrekturen gelernt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; read as &apos;{}&apos;</source>
        <translation>„{}“ als „{}“ gelesen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from colour and place only</source>
        <translation>„{}“ ist nur nach Farbe und Ort geraten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from where it is in a person&apos;s box</source>
        <translation>‚{}‘ ist nach der Lage im Kasten einer Person geschätzt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not looked at: this model does not know it</source>
        <translation>„{}“ wurde nicht berücksichtigt: Dieses Modell kennt es nicht</translation>
    </message>
    <message>
        <source>a function word: it aligns to nothing by itself</source>
        <translation>ein Funktionswort: für sich allein gehört es zu keiner Region</translation>
    </message>
    <message>
        <source>not in this model&apos;s vocabulary</source>
        <translation>nicht im Vokabular dieses Modells</translation>
    </message>
    <message>
        <source>The names in {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>Die Namen in {} sind nicht lesbar ({}). Installieren Sie crossalign-gui neu.</translation>
    </message>
    <message>
        <source>The word table {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>Die Worttabelle {} ist nicht lesbar ({}). Installieren Sie crossalign-gui neu.</translation>
    </message>
    <message>
        <source>no thing that it knows is asked for</source>
        <translation>nach keinem Ding, das es kennt, wird gefragt</translation>
    </message>
    <message>
        <source>it does not count the parts of things</source>
        <translation>es zählt keine Teile von Dingen</translation>
    </message>
    <message>
        <source>this is not a kind of question that it knows</source>
        <translation>diese Art von Frage kennt es nicht</translation>
    </message>
    <message>
        <source>it knows things, not what they do or why</source>
        <translation>es kennt Dinge, nicht, was sie tun oder warum</translation>
    </message>
    <message>
        <source>it does not answer negated questions</source>
        <translation>es beantwortet keine verneinten Fragen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is an action, and it knows only things</source>
        <translation>„{}“ ist eine Handlung, und es kennt nur Dinge</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in its vocabulary</source>
        <translation>„{}“ gehört nicht zu seinem Vokabular</translation>
    </message>
    <message>
        <source>it does not see what is &apos;{}&apos;</source>
        <translation>es sieht nicht, was „{}“ ist</translation>
    </message>
    <message>
        <source>it answers &apos;which&apos; and &apos;what&apos; for a place relative to a thing only</source>
        <translation>auf „welches“ und „was“ antwortet es nur bei einer Lage zu einem Ding</translation>
    </message>
    <message>
        <source>it does not understand what there is to choose from</source>
        <translation>es versteht nicht, woraus gewählt werden soll</translation>
    </message>
    <message>
        <source>it says of a thing whether it is there, its colour, number and place</source>
        <translation>es sagt von einem Ding, ob es da ist, seine Farbe, Anzahl und Lage</translation>
    </message>
    <message>
        <source>The bundled model {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>Das mitgelieferte Modell {} ist nicht lesbar ({}). Installieren Sie crossalign-gui neu.</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. Choose the CPU under Model &gt; Device, or close other programs.</source>
        <translation>Der Speicher reicht für dieses Bild nicht aus. Wählen Sie die CPU unter Modell &gt; Gerät oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so images are looked at in a smaller size; small things may be missed</source>
        <translation>Der Speicher des Geräts war zu klein, daher werden Bilder in kleinerer Größe betrachtet; Kleines kann übersehen werden</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so the model runs on the CPU now, which is slower</source>
        <translation>Der Speicher des Geräts war zu klein, daher läuft das Modell jetzt auf der CPU; das ist langsamer</translation>
    </message>
    <message>
        <source>A search for what looks alike needs a box</source>
        <translation>Die Suche nach Ähnlichem braucht eine Box</translation>
    </message>
    <message>
        <source>The model {} gave an answer that cannot be shown: {}.</source>
        <translation>Das Modell {} gab eine Antwort, die nicht angezeigt werden kann: {}.</translation>
    </message>
    <message>
        <source>The model {} writes no captions. Choose BLIP captions under Model &gt; Models.</source>
        <translation>Das Modell {} schreibt keine Bildunterschriften. Wählen Sie BLIP captions unter Modell &gt; Modelle.</translation>
    </message>
    <message>
        <source>The model {} cannot search by example. Choose OWLv2 or OWL-ViT under Model &gt; Models.</source>
        <translation>Das Modell {} kann nicht nach Beispiel suchen. Wählen Sie OWLv2 oder OWL-ViT unter Modell &gt; Modelle.</translation>
    </message>
    <message>
        <source>The model {} cannot learn from corrections. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>Das Modell {} kann nicht aus Korrekturen lernen. Wählen Sie Compact, CLIP oder SigLIP unter Modell.</translation>
    </message>
    <message>
        <source>The model {} failed and is not part of this program ({}: {}).</source>
        <translation>Das Modell {} ist fehlgeschlagen und gehört nicht zu diesem Programm ({}: {}).</translation>
    </message>
    <message>
        <source>The model {} has no score for whole images. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>Das Modell {} hat keinen Score für ganze Bilder. Wählen Sie Compact, CLIP oder SigLIP unter Modell.</translation>
    </message>
    <message>
        <source>{}, line {}: {!r}</source>
        <translation>{}, Zeile {}: {!r}</translation>
    </message>
    <message>
        <source>The manifest holds no image</source>
        <translation>Das Manifest enthält kein Bild</translation>
    </message>
    <message>
        <source>The model gave vectors of two kinds; load it again under Model &gt; Models.</source>
        <translation>Das Modell lieferte Vektoren zweier Arten; laden Sie es unter Modell &gt; Modelle neu.</translation>
    </message>
    <message>
        <source>No outline was found there; click in the middle of the thing</source>
        <translation>Dort wurde kein Umriss gefunden; klicken Sie in die Mitte des Objekts</translation>
    </message>
    <message>
        <source>it stands after the last word that this model reads</source>
        <translation>es steht nach dem letzten Wort, das dieses Modell liest</translation>
    </message>
    <message>
        <source>this layer and head say nothing of the word; choose others under Model &gt; Reading</source>
        <translation>diese Schicht und dieser Kopf sagen nichts über das Wort; wählen Sie andere unter Modell &gt; Lesart</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>{} is a BLIP model without one of the heads {}</source>
        <translation>{} ist ein BLIP-Modell, dem einer der Köpfe {} fehlt</translation>
    </message>
    <message>
        <source>boxes as text, word maps, questions, captions</source>
        <translation>Boxen als Text, Wort-Heatmaps, Fragen, Bildunterschriften</translation>
    </message>
    <message>
        <source>word maps, questions, captions</source>
        <translation>Wort-Heatmaps, Fragen, Bildunterschriften</translation>
    </message>
    <message>
        <source>heat maps, matching</source>
        <translation>Heatmaps, Bild-Text-Abgleich</translation>
    </message>
    <message>
        <source>heat maps in many languages</source>
        <translation>Heatmaps in vielen Sprachen</translation>
    </message>
    <message>
        <source>heat maps at any shape</source>
        <translation>Heatmaps in jedem Seitenverhältnis</translation>
    </message>
    <message>
        <source>heat maps, words in context</source>
        <translation>Heatmaps, Wörter im Kontext</translation>
    </message>
    <message>
        <source>best heat maps, words in context</source>
        <translation>beste Heatmaps, Wörter im Kontext</translation>
    </message>
    <message>
        <source>attention, GradCAM, matching</source>
        <translation>Attention, GradCAM, Bild-Text-Abgleich</translation>
    </message>
    <message>
        <source>answers questions</source>
        <translation>beantwortet Fragen</translation>
    </message>
    <message>
        <source>writes captions</source>
        <translation>schreibt Bildunterschriften</translation>
    </message>
    <message>
        <source>boxes for phrases</source>
        <translation>Boxen für Phrasen</translation>
    </message>
    <message>
        <source>best boxes for phrases</source>
        <translation>beste Boxen für Phrasen</translation>
    </message>
    <message>
        <source>boxes at once, more like this</source>
        <translation>Boxen auf einmal, Ähnliches suchen</translation>
    </message>
    <message>
        <source>masks from boxes and clicks</source>
        <translation>Masken aus Boxen und Klicks</translation>
    </message>
    <message>
        <source>what CLIP is read better with</source>
        <translation>womit sich CLIP besser lesen lässt</translation>
    </message>
    <message>
        <source>masks for noun phrases</source>
        <translation>Masken für Nominalphrasen</translation>
    </message>
    <message>
        <source>masks from boxes and clicks, lighter</source>
        <translation>Masken aus Boxen und Klicks, leichter</translation>
    </message>
    <message>
        <source>masks with finer edges</source>
        <translation>Masken mit feineren Rändern</translation>
    </message>
    <message>
        <source>boxes for phrases, fast</source>
        <translation>Boxen für Phrasen, schnell</translation>
    </message>
    <message>
        <source>heat maps trained as masks</source>
        <translation>als Masken trainierte Heatmaps</translation>
    </message>
    <message>
        <source>heat maps for Chinese</source>
        <translation>Heatmaps für Chinesisch</translation>
    </message>
    <message>
        <source>boxes for phrases, captions</source>
        <translation>Boxen für Phrasen, Bildunterschriften</translation>
    </message>
    <message>
        <source>{} needs a package that is not installed here: pip install timm ({})</source>
        <translation>{} benötigt ein Paket, das hier nicht installiert ist: pip install timm ({})</translation>
    </message>
    <message>
        <source>{} cannot be loaded as {}: its config.json and its weights do not fit ({}). Remove it under Model &gt; Models and download it again.</source>
        <translation>{} kann nicht als {} geladen werden: config.json und Gewichte passen nicht zusammen ({}). Entfernen Sie das Modell unter Modell &gt; Modelle und laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>{} lacks {} weights that a {} model needs ({} …): it is another kind of checkpoint, or incomplete. Remove it under Model &gt; Models and download it again.</source>
        <translation>In {} fehlen {} Gewichte, die ein {}-Modell braucht ({} …): Der Checkpoint ist von anderer Art oder unvollständig. Entfernen Sie ihn unter Modell &gt; Modelle und laden Sie ihn erneut herunter.</translation>
    </message>
    <message>
        <source>{} has only a slow tokenizer; words cannot be found in its tokens</source>
        <translation>{} hat nur einen langsamen Tokenizer; Wörter lassen sich in dessen Token nicht finden</translation>
    </message>
    <message>
        <source>A file of {} is missing or broken ({}). Remove the model under Model &gt; Models and download it again.</source>
        <translation>Eine Datei von {} fehlt oder ist defekt ({}). Entfernen Sie das Modell unter Modell &gt; Modelle und laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>{} is not on this computer. Download it under Model &gt; Models, or by `crossalign-gui models download {}`.</source>
        <translation>{} ist nicht auf diesem Computer. Laden Sie es unter Modell &gt; Modelle herunter oder mit `crossalign-gui models download {}`.</translation>
    </message>
    <message>
        <source>{!r} is neither a folder nor a model id such as openai/clip-vit-base-patch16</source>
        <translation>{!r} ist weder ein Ordner noch eine Modell-ID wie openai/clip-vit-base-patch16</translation>
    </message>
    <message>
        <source>{} names weights outside of its folder; it is not opened</source>
        <translation>{} nennt Gewichte außerhalb des eigenen Ordners und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>{} is too large for a settings file; it is not opened</source>
        <translation>{} ist zu groß für eine Konfigurationsdatei und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Download the model again.</source>
        <translation>{} ist nicht lesbar ({}). Laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{} is no settings file. Download the model again.</source>
        <translation>{} ist keine Konfigurationsdatei. Laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{} is no model: it has no config.json</source>
        <translation>{} ist kein Modell: config.json fehlt</translation>
    </message>
    <message>
        <source>{} asks for a model that no computer holds ({}); it is not opened</source>
        <translation>{} verlangt ein Modell, das in keinen Computer passt ({}), und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>{} asks for {} layers; it is not opened</source>
        <translation>{} verlangt {} Schichten und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>{} needs about {:.1f} GB of memory and {:.1f} GB are free. Close other programs, or choose a smaller model under Model &gt; Models.</source>
        <translation>{} braucht etwa {:.1f} GB Speicher, frei sind {:.1f} GB. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell unter Modell &gt; Modelle.</translation>
    </message>
    <message>
        <source>Attention of the last layer</source>
        <translation>Attention der letzten Schicht</translation>
    </message>
    <message>
        <source>likeness of {}</source>
        <translation>Ähnlichkeit nach {}</translation>
    </message>
    <message>
        <source>CLIP&apos;s own likeness, simplified</source>
        <translation>CLIPs eigene Ähnlichkeit, vereinfacht</translation>
    </message>
    <message>
        <source>CorrCLIP (masks of SAM 2, {})</source>
        <translation>CorrCLIP (Masken von SAM 2, {})</translation>
    </message>
    <message>
        <source>ProxyCLIP (likeness of {})</source>
        <translation>ProxyCLIP (Ähnlichkeit nach {})</translation>
    </message>
    <message>
        <source>CorrCLIP without masks ({})</source>
        <translation>CorrCLIP ohne Masken ({})</translation>
    </message>
    <message>
        <source>{}: {} with DINO B/8</source>
        <translation>{}: {} mit DINO B/8</translation>
    </message>
    <message>
        <source>Numbers: published mean mIoU of eight sets with B/16.</source>
        <translation>Zahlen: veröffentlichte mittlere mIoU von acht Datensätzen mit B/16.</translation>
    </message>
    <message>
        <source>The default is the best of those whose networks are all on this disk.</source>
        <translation>Standard ist die beste, deren Netze alle auf diesem Datenträger liegen.</translation>
    </message>
    <message>
        <source>CorrCLIP ({}) also needs {}.</source>
        <translation>CorrCLIP ({}) braucht auch {}.</translation>
    </message>
    <message>
        <source>ProxyCLIP ({}) also needs {}.</source>
        <translation>ProxyCLIP ({}) braucht auch {}.</translation>
    </message>
    <message>
        <source>On a processor, a new image takes {} times as long with ProxyCLIP as with NACLIP.</source>
        <translation>Auf der CPU dauert ein neues Bild mit ProxyCLIP {}-mal so lange wie mit NACLIP.</translation>
    </message>
    <message>
        <source>With CorrCLIP and masks it takes {} times as long.</source>
        <translation>Mit CorrCLIP und Masken dauert es {}-mal so lange.</translation>
    </message>
    <message>
        <source>{} knows no words: it is what CLIP can be read with (choose a CLIP, then Model &gt; Reading).</source>
        <translation>{} kennt keine Wörter: Damit lässt sich CLIP lesen (wählen Sie ein CLIP, dann Modell &gt; Lesart).</translation>
    </message>
    <message>
        <source>{} is a model of the type {!r}, which is not supported. Supported: {}.</source>
        <translation>{} ist ein Modell des Typs {!r}, der nicht unterstützt wird. Unterstützt: {}.</translation>
    </message>
    <message>
        <source>Layer of the attention</source>
        <translation>Schicht der Attention</translation>
    </message>
    <message>
        <source>Head of the attention</source>
        <translation>Kopf der Attention</translation>
    </message>
    <message>
        <source>{} is no transformers model: it has no config.json</source>
        <translation>{} ist kein transformers-Modell: config.json fehlt</translation>
    </message>
    <message>
        <source>{} has no safetensors weights. Pickled weights can run programs and are not opened; look for a revision with safetensors and give it as {}@revision.</source>
        <translation>{} hat keine Gewichte im Format safetensors. Pickle-Gewichte können Programme ausführen und werden nicht geöffnet; suchen Sie eine Revision mit safetensors und geben Sie sie als {}@revision an.</translation>
    </message>
    <message>
        <source>{} names weights in its index that it does not have; tell its owner</source>
        <translation>{} nennt im Index Gewichte, die fehlen; melden Sie es dem Eigentümer</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start the program without it, or copy the model&apos;s folder here and open that folder.</source>
        <translation>Downloads sind durch HF_HUB_OFFLINE abgeschaltet. Starten Sie das Programm ohne diese Variable oder kopieren Sie den Ordner des Modells hierher und öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>{} is gated: its owner decides who may load it. Log in at {}/{}, accept the conditions there, run `hf auth login` here once, and try again.</source>
        <translation>{} ist zugangsbeschränkt: Der Eigentümer entscheidet, wer es laden darf. Melden Sie sich unter {}/{} an, nehmen Sie dort die Bedingungen an, führen Sie hier einmal `hf auth login` aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{} has no such revision; look at {}/{}/commits/main</source>
        <translation>{} hat keine solche Revision; siehe {}/{}/commits/main</translation>
    </message>
    <message>
        <source>There is no model {} at {}. Check the spelling; if it is private, run `hf auth login` first.</source>
        <translation>Es gibt kein Modell {} unter {}. Prüfen Sie die Schreibweise; ist es privat, führen Sie zuerst `hf auth login` aus.</translation>
    </message>
    <message>
        <source>{}: the hub at {} answered {}. {}</source>
        <translation>{}: der Hub unter {} antwortete {}. {}</translation>
    </message>
    <message>
        <source>No connection to {} ({}). Check the network, HTTPS_PROXY and HF_ENDPOINT, and try again; what was fetched is kept.</source>
        <translation>Keine Verbindung zu {} ({}). Prüfen Sie das Netzwerk, HTTPS_PROXY und HF_ENDPOINT und versuchen Sie es erneut; bereits Geladenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>No connection to {}. Check the network and try again; what was fetched is kept.</source>
        <translation>Keine Verbindung zu {}. Prüfen Sie das Netzwerk und versuchen Sie es erneut; bereits Geladenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>{} could not be stored in {}: {}</source>
        <translation>{} konnte nicht in {} gespeichert werden: {}</translation>
    </message>
    <message>
        <source>{!r} is no model id; it looks like owner/name</source>
        <translation>{!r} ist keine Modell-ID; eine solche hat die Form owner/name</translation>
    </message>
    <message>
        <source>The hub gave no usable name for {} of {}; try again later</source>
        <translation>Der Hub nannte keinen brauchbaren Namen für {} von {}; versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>{} of {} was damaged on its way. Try again; it is fetched anew.</source>
        <translation>{} von {} wurde bei der Übertragung beschädigt. Versuchen Sie es erneut; die Datei wird neu geladen.</translation>
    </message>
    <message>
        <source>The disk of {} is full: {:.0f} MB are needed and {:.0f} MB are free. Remove models that you do not use, or set HF_HOME to another disk.</source>
        <translation>Der Datenträger von {} ist voll: {:.0f} MB werden benötigt, {:.0f} MB sind frei. Entfernen Sie nicht verwendete Modelle oder setzen Sie HF_HOME auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>only the first {} tokens of the phrase were read</source>
        <translation>nur die ersten {} Token der Phrase wurden gelesen</translation>
    </message>
    <message>
        <source>Give a box, or click once inside the thing, before its mask is asked for</source>
        <translation>Geben Sie eine Box an oder klicken Sie einmal in das Objekt, bevor Sie seine Maske anfordern</translation>
    </message>
    <message>
        <source>No mask was found there; click nearer to the middle of the thing, or draw a box around it</source>
        <translation>Dort wurde keine Maske gefunden; klicken Sie näher an die Mitte des Objekts oder zeichnen Sie eine Box darum</translation>
    </message>
    <message>
        <source>Patch vectors</source>
        <translation>Patch-Vektoren</translation>
    </message>
    <message>
        <source>{} could not be removed from {}: {}</source>
        <translation>{} konnte nicht aus {} entfernt werden: {}</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Wortvektoren</translation>
    </message>
    <message>
        <source>{} reads only the first {} tokens of a caption; the words after them were left out</source>
        <translation>{} liest nur die ersten {} Token einer Bildunterschrift; die Wörter danach wurden ausgelassen</translation>
    </message>
    <message>
        <source>The model {} of the package {} cannot be used: {}</source>
        <translation>Das Modell {} aus dem Paket {} kann nicht verwendet werden: {}</translation>
    </message>
    <message>
        <source>there is another model of that name</source>
        <translation>es gibt ein anderes Modell dieses Namens</translation>
    </message>
    <message>
        <source>The model {} comes from another package and cannot be loaded there ({}: {}).</source>
        <translation>Das Modell {} stammt aus einem anderen Paket und kann dort nicht geladen werden ({}: {}).</translation>
    </message>
    <message>
        <source>{} makes masks of boxes and clicks and aligns no words; choose it as the mask model.</source>
        <translation>{} erzeugt Masken aus Boxen und Klicks und ordnet keine Wörter zu; wählen Sie es als Maskenmodell.</translation>
    </message>
    <message>
        <source>A server makes no masks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>Ein Server erzeugt keine Masken; laden Sie unter Modell &gt; Modelle ein SAM-2-Modell herunter.</translation>
    </message>
    <message>
        <source>{} makes no masks of boxes and clicks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>{} erzeugt keine Masken aus Boxen und Klicks; laden Sie unter Modell &gt; Modelle ein SAM-2-Modell herunter.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; make a smaller copy</source>
        <translation>{} ist größer als {} MB; erstellen Sie eine kleinere Kopie</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>{} is no image, no folder, and none of {}</source>
        <translation>{} ist weder Bild noch Ordner und auch keines von {}</translation>
    </message>
    <message>
        <source>{}: line {} is longer than {} MB</source>
        <translation>{}: Zeile {} ist länger als {} MB</translation>
    </message>
    <message>
        <source>{}: line {} cannot be read: {}</source>
        <translation>{}: Zeile {} ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>{} has no column image</source>
        <translation>{} hat keine Spalte image</translation>
    </message>
    <message>
        <source>{} holds no bytes of a picture</source>
        <translation>{} enthält keine Bilddaten</translation>
    </message>
    <message>
        <source>{} has row groups of more than 2 GB; write it with smaller ones</source>
        <translation>{} hat Zeilengruppen von mehr als 2 GB; schreiben Sie die Datei mit kleineren</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;crossalign-gui[parquet]&apos;</source>
        <translation>Parquet benötigt pyarrow: pip install &apos;crossalign-gui[parquet]&apos;</translation>
    </message>
    <message>
        <source>{} is no Parquet file that can be read: {}</source>
        <translation>{} ist keine lesbare Parquet-Datei: {}</translation>
    </message>
    <message>
        <source>Several machines need Ray: pip install &apos;crossalign-gui[ray]&apos;</source>
        <translation>Mehrere Rechner benötigen Ray: pip install &apos;crossalign-gui[ray]&apos;</translation>
    </message>
    <message>
        <source>The Ray cluster {} cannot be reached: {}</source>
        <translation>Der Ray-Cluster {} ist nicht erreichbar: {}</translation>
    </message>
    <message>
        <source>The cluster failed: {}. Run again with --resume.</source>
        <translation>Der Cluster ist ausgefallen: {}. Starten Sie erneut mit --resume.</translation>
    </message>
    <message>
        <source>A worker died at its start; there may be too little memory, try fewer --workers</source>
        <translation>Ein Worker brach beim Start ab; vielleicht ist zu wenig Speicher frei, versuchen Sie weniger --workers</translation>
    </message>
    <message>
        <source>train, val and test are several files and cannot go to standard output</source>
        <translation>train, val und test sind mehrere Dateien und können nicht in die Standardausgabe geschrieben werden</translation>
    </message>
    <message>
        <source>{} is what is read; write to another place</source>
        <translation>{} wird gelesen; schreiben Sie an einen anderen Ort</translation>
    </message>
    <message>
        <source>{} is what is written; the report needs another place</source>
        <translation>{} wird geschrieben; der Bericht braucht einen anderen Ort</translation>
    </message>
    <message>
        <source>{} is a folder and cannot go to standard output</source>
        <translation>{} ist ein Ordner und kann nicht in die Standardausgabe geschrieben werden</translation>
    </message>
    <message>
        <source>{} is not the name of an adapter</source>
        <translation>{} ist kein Name eines Adapters</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} ist nicht vorhanden</translation>
    </message>
    <message>
        <source>{} is not a JPEG, PNG, WebP, TIFF, BMP or GIF image</source>
        <translation>{} ist kein Bild im Format JPEG, PNG, WebP, TIFF, BMP oder GIF</translation>
    </message>
    <message>
        <source>There is no image in what was opened</source>
        <translation>Im Geöffneten ist kein Bild</translation>
    </message>
    <message>
        <source>; to look in its subfolders too, use File &gt; Open Folder with Subfolders</source>
        <translation>; um auch in Unterordnern zu suchen, verwenden Sie Datei &gt; Ordner mit Unterordnern öffnen</translation>
    </message>
    <message>
        <source>There is no image in {}{}</source>
        <translation>Es ist kein Bild in {}{}</translation>
    </message>
    <message>
        <source>The samples cannot be copied to {}: {}</source>
        <translation>Die Beispiele können nicht nach {} kopiert werden: {}</translation>
    </message>
    <message>
        <source>{}: {}. See the log for details.</source>
        <translation>{}: {}. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The picture cannot be kept: {}</source>
        <translation>Das Bild kann nicht behalten werden: {}</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be saved</source>
        <translation>Die Zwischenablage enthält kein Bild, das gespeichert werden kann</translation>
    </message>
    <message>
        <source>{} is not an archive that can be read: {}</source>
        <translation>{} ist kein lesbares Archiv: {}</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files</source>
        <translation>{} enthält mehr als {:,} Dateien</translation>
    </message>
    <message>
        <source>{}: the entry {!r} would leave its folder</source>
        <translation>{}: der Eintrag {!r} läge außerhalb des Ordners</translation>
    </message>
    <message>
        <source>{} unpacks to more than {:,} MB; that is not believable</source>
        <translation>{} ergibt entpackt mehr als {:,} MB; das ist nicht glaubhaft</translation>
    </message>
    <message>
        <source>there is no {}</source>
        <translation>{} gibt es nicht</translation>
    </message>
    <message>
        <source>only the images of a project can be chosen; import {} into one first</source>
        <translation>nur die Bilder eines Projekts können ausgewählt werden; importieren Sie {} zuerst in eines</translation>
    </message>
    <message>
        <source>{} can be written, but not read</source>
        <translation>{} kann geschrieben, aber nicht gelesen werden</translation>
    </message>
    <message>
        <source>pictures that several records are about: a project joins them, a file keeps them apart</source>
        <translation>Bilder, von denen mehrere Datensätze handeln: ein Projekt verbindet sie, eine Datei hält sie getrennt</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {} ({})</source>
        <translation>nichts konnte gelesen werden: {} wurde in {} gesucht, darin steht {} ({})</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {}</source>
        <translation>nichts konnte gelesen werden: {} wurde in {} gesucht, darin steht {}</translation>
    </message>
    <message>
        <source>{} can be read, but not written</source>
        <translation>{} kann gelesen, aber nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it has {} fields, not {}</source>
        <translation>die Zeile hat {} Felder, nicht {}</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (the picture is not here)</source>
        <translation>Bilder unbekannter Größe entfallen (das Bild liegt nicht vor)</translation>
    </message>
    <message>
        <source>corners are no fractions of the picture</source>
        <translation>Ecken sind keine Anteile des Bildes</translation>
    </message>
    <message>
        <source>classes of a whole picture are left out</source>
        <translation>Klassen eines ganzen Bildes entfallen</translation>
    </message>
    <message>
        <source>CSV of Google AutoML, Vertex AI</source>
        <translation>CSV von Google AutoML, Vertex AI</translation>
    </message>
    <message>
        <source>Boxes with class names as fractions of the picture, with train, validation and test.</source>
        <translation>Boxen mit Klassennamen als Anteile des Bildes, mit Training, Validierung und Test.</translation>
    </message>
    <message>
        <source>Datumaro JSON</source>
        <translation>Datumaro-JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names, and captions.</source>
        <translation>Boxen, Polygone, Masken und Punkte mit Klassennamen, und Bildunterschriften.</translation>
    </message>
    <message>
        <source>{} is a whole number of pixels, not {!r}</source>
        <translation>{} ist eine ganze Zahl von Pixeln, nicht {!r}</translation>
    </message>
    <message>
        <source>max_pixels is smaller than min_pixels</source>
        <translation>max_pixels ist kleiner als min_pixels</translation>
    </message>
    <message>
        <source>Most pixels of the resized image</source>
        <translation>Höchstzahl der Pixel des skalierten Bildes</translation>
    </message>
    <message>
        <source>Least pixels of the resized image</source>
        <translation>Mindestzahl der Pixel des skalierten Bildes</translation>
    </message>
    <message>
        <source>images more than {} times as long as wide, which the trainer&apos;s processor refuses</source>
        <translation>Bilder, die mehr als {}-mal so lang wie breit sind: der Prozessor des Trainers lehnt sie ab</translation>
    </message>
    <message>
        <source>boxes count pixels of the image resized to {} to {} pixels: they fit only where the trainer&apos;s min_pixels and max_pixels are the same</source>
        <translation>Boxen zählen Pixel des auf {} bis {} Pixel skalierten Bildes: sie passen nur, wo min_pixels und max_pixels des Trainers gleich sind</translation>
    </message>
    <message>
        <source>phrases become questions of their own; the sentence around them is left out</source>
        <translation>Phrasen werden zu eigenen Fragen; der Satz um sie entfällt</translation>
    </message>
    <message>
        <source>coordinates are rounded to whole numbers</source>
        <translation>Koordinaten werden auf ganze Zahlen gerundet</translation>
    </message>
    <message>
        <source>bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)</source>
        <translation>bbox_2d, JSON-Zeilen (Qwen2.5-VL, Qwen3-VL)</translation>
    </message>
    <message>
        <source>One question for each phrase, boxes as JSON in the answer; whole numbers.</source>
        <translation>Eine Frage je Phrase, Boxen als JSON in der Antwort; ganze Zahlen.</translation>
    </message>
    <message>
        <source>it has not as many fields as the first line</source>
        <translation>sie hat weniger Felder als die erste Zeile</translation>
    </message>
    <message>
        <source>{}: no column is {}; the columns are {}. Say which with --set columns=xmin:NAME,ymin:NAME</source>
        <translation>{}: Keine Spalte ist {}; die Spalten sind {}. Sagen Sie mit --set columns=xmin:NAME,ymin:NAME, welche</translation>
    </message>
    <message>
        <source>a column with whole boxes is read as x, y, width, height</source>
        <translation>eine Spalte mit ganzen Boxen wird als x, y, Breite, Höhe gelesen</translation>
    </message>
    <message>
        <source>{}: this is not CSV ({})</source>
        <translation>{}: dies ist kein CSV ({})</translation>
    </message>
    <message>
        <source>{}: a line is longer than 1 MB</source>
        <translation>{}: eine Zeile ist länger als 1 MB</translation>
    </message>
    <message>
        <source>column {}: {!r} is no number</source>
        <translation>Spalte {}: {!r} ist keine Zahl</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no column width, no picture)</source>
        <translation>Bilder unbekannter Größe entfallen (keine Spalte width, kein Bild)</translation>
    </message>
    <message>
        <source>images without a region are left out</source>
        <translation>Bilder ohne Region entfallen</translation>
    </message>
    <message>
        <source>CSV of boxes</source>
        <translation>CSV mit Boxen</translation>
    </message>
    <message>
        <source>filename, width, height, class, xmin, ymin, xmax, ymax; no words.</source>
        <translation>filename, width, height, class, xmin, ymin, xmax, ymax; keine Wörter.</translation>
    </message>
    <message>
        <source>{}: it names no image</source>
        <translation>{}: nennt kein Bild</translation>
    </message>
    <message>
        <source>{}: the image size {} x {} is not possible</source>
        <translation>{}: die Bildgröße {} x {} ist nicht möglich</translation>
    </message>
    <message>
        <source>broken characters were replaced</source>
        <translation>fehlerhafte Zeichen wurden ersetzt</translation>
    </message>
    <message>
        <source>fields that are not read, but kept for the way back</source>
        <translation>Felder, die nicht gelesen, aber für den Rückweg behalten werden</translation>
    </message>
    <message>
        <source>{}: an answer is {}, not text</source>
        <translation>{}: eine Antwort ist {}, kein Text</translation>
    </message>
    <message>
        <source>{}: a caption is {}, not text</source>
        <translation>{}: eine Bildunterschrift ist {}, kein Text</translation>
    </message>
    <message>
        <source>phrases outside of their caption are left out</source>
        <translation>Phrasen außerhalb ihrer Bildunterschrift entfallen</translation>
    </message>
    <message>
        <source>phrases whose text is not what their offsets say</source>
        <translation>Phrasen, deren Text nicht zu ihren Offsets passt</translation>
    </message>
    <message>
        <source>phrases that end after their caption were cut there</source>
        <translation>Phrasen, die nach ihrer Bildunterschrift enden, wurden dort abgeschnitten</translation>
    </message>
    <message>
        <source>{}: a box has {} numbers, not 4</source>
        <translation>{}: eine Box hat {} Zahlen, nicht 4</translation>
    </message>
    <message>
        <source>{}: a coordinate is not a usable number</source>
        <translation>{}: eine Koordinate ist keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>boxes whose corners come in the other order, or whose size is negative, are turned over</source>
        <translation>Boxen mit vertauschten Ecken oder negativer Größe werden umgedreht</translation>
    </message>
    <message>
        <source>regions that stand twice in their image are kept twice</source>
        <translation>Regionen, die zweimal in ihrem Bild stehen, werden zweimal behalten</translation>
    </message>
    <message>
        <source>answers of more than a million characters are cut there</source>
        <translation>Antworten von mehr als einer Million Zeichen werden dort abgeschnitten</translation>
    </message>
    <message>
        <source>answers of more than {:,} things are cut there</source>
        <translation>Antworten mit mehr als {:,} Dingen werden dort abgeschnitten</translation>
    </message>
    <message>
        <source>places that are not four or two numbers are left out</source>
        <translation>Orte, die nicht vier oder zwei Zahlen sind, entfallen</translation>
    </message>
    <message>
        <source>numbers with a percent sign are read as percent of the sides</source>
        <translation>Zahlen mit Prozentzeichen werden als Prozent der Seiten gelesen</translation>
    </message>
    <message>
        <source>numbers that are far outside of the image are left out</source>
        <translation>Zahlen weit außerhalb des Bildes entfallen</translation>
    </message>
    <message>
        <source>fractions of the image where larger numbers were expected are read as such</source>
        <translation>Bruchteile des Bildes werden auch dort als solche gelesen, wo größere Zahlen erwartet wurden</translation>
    </message>
    <message>
        <source>numbers outside of the scale of the model (moved to the edge of the image)</source>
        <translation>Zahlen außerhalb der Skala des Modells (an den Bildrand verschoben)</translation>
    </message>
    <message>
        <source>corners of boxes that stand in the wrong order are exchanged</source>
        <translation>Ecken von Boxen in falscher Reihenfolge werden getauscht</translation>
    </message>
    <message>
        <source>empty boxes are left out</source>
        <translation>leere Boxen entfallen</translation>
    </message>
    <message>
        <source>marks of a phrase that are not closed: what stands before its box is read</source>
        <translation>nicht geschlossene Phrasenzeichen: Was vor der Box steht, wird gelesen</translation>
    </message>
    <message>
        <source>two pairs of numbers in a box are read as its corners</source>
        <translation>zwei Zahlenpaare in einer Box werden als ihre Ecken gelesen</translation>
    </message>
    <message>
        <source>answers that end too early: what stands before that is read</source>
        <translation>Antworten, die zu früh enden: Was davor steht, wird gelesen</translation>
    </message>
    <message>
        <source>answers without a place that can be read</source>
        <translation>Antworten ohne lesbaren Ort</translation>
    </message>
    <message>
        <source>which words a box belongs to is guessed: those from the last article on</source>
        <translation>zu welchen Wörtern eine Box gehört, ist geraten: die ab dem letzten Artikel</translation>
    </message>
    <message>
        <source>JSON that is cut off or broken: what can be read is read</source>
        <translation>abgeschnittenes oder fehlerhaftes JSON: Gelesen wird, was lesbar ist</translation>
    </message>
    <message>
        <source>lists that are nested too deeply are left out</source>
        <translation>zu tief verschachtelte Listen entfallen</translation>
    </message>
    <message>
        <source>names without a place are left out</source>
        <translation>Namen ohne Ort entfallen</translation>
    </message>
    <message>
        <source>numbers under a key that is not known are read as a place</source>
        <translation>Zahlen unter einem unbekannten Schlüssel werden als Ort gelesen</translation>
    </message>
    <message>
        <source>outlines are read as the box around them</source>
        <translation>Umrisse werden als die Box um sie gelesen</translation>
    </message>
    <message>
        <source>boxes of a corner and a size are read as such</source>
        <translation>Boxen aus Ecke und Größe werden als solche gelesen</translation>
    </message>
    <message>
        <source>boxes reach outside of their image (kept as they are)</source>
        <translation>Boxen reichen über ihr Bild hinaus (unverändert übernommen)</translation>
    </message>
    <message>
        <source>polygons without an area are left out</source>
        <translation>Polygone ohne Fläche entfallen</translation>
    </message>
    <message>
        <source>polygons reach outside of their image (kept as they are)</source>
        <translation>Polygone reichen über ihr Bild hinaus (unverändert übernommen)</translation>
    </message>
    <message>
        <source>{}: the mask is {}, its image (height, width) {}</source>
        <translation>{}: die Maske ist {}, ihr Bild (Höhe, Breite) {}</translation>
    </message>
    <message>
        <source>{}: the mask cannot be read: {}</source>
        <translation>{}: die Maske ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>{}: a score is not a usable number</source>
        <translation>{}: ein Score ist keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>annotations without a shape</source>
        <translation>Annotationen ohne Form</translation>
    </message>
    <message>
        <source>COCO instances JSON</source>
        <translation>COCO instances JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and masks with class names; no words.</source>
        <translation>Boxen, Polygone und Masken mit Klassennamen; keine Wörter.</translation>
    </message>
    <message>
        <source>regions are left out</source>
        <translation>Regionen entfallen</translation>
    </message>
    <message>
        <source>COCO captions JSON</source>
        <translation>COCO captions JSON</translation>
    </message>
    <message>
        <source>Captions of images; no regions.</source>
        <translation>Bildunterschriften zu Bildern; keine Regionen.</translation>
    </message>
    <message>
        <source>what the file says about itself is not kept</source>
        <translation>was die Datei über sich selbst sagt, wird nicht behalten</translation>
    </message>
    <message>
        <source>COCO results name no images; convert the instances file that they belong to</source>
        <translation>COCO results nennen keine Bilder; konvertieren Sie die zugehörige Datei instances</translation>
    </message>
    <message>
        <source>annotations of images that the file does not list are left out</source>
        <translation>Annotationen zu Bildern, die die Datei nicht aufführt, entfallen</translation>
    </message>
    <message>
        <source>categories without a name are named by their number</source>
        <translation>Kategorien ohne Namen werden nach ihrer Nummer benannt</translation>
    </message>
    <message>
        <source>categories with the same name are one class</source>
        <translation>Kategorien mit gleichem Namen sind eine Klasse</translation>
    </message>
    <message>
        <source>categories with the same number: the last one counts</source>
        <translation>Kategorien mit gleicher Nummer: die letzte zählt</translation>
    </message>
    <message>
        <source>image ids that are used twice: the second is left out</source>
        <translation>doppelt verwendete Bild-IDs: die zweite entfällt</translation>
    </message>
    <message>
        <source>image entries of the same file are one image</source>
        <translation>Bildeinträge derselben Datei sind ein Bild</translation>
    </message>
    <message>
        <source>categories that the file does not list are named by their number</source>
        <translation>Kategorien, die die Datei nicht aufführt, werden nach ihrer Nummer benannt</translation>
    </message>
    <message>
        <source>{}: a polygon has an odd number of coordinates</source>
        <translation>{}: ein Polygon hat eine ungerade Zahl von Koordinaten</translation>
    </message>
    <message>
        <source>{}: the runs of a mask are {}</source>
        <translation>{}: die Läufe einer Maske sind {}</translation>
    </message>
    <message>
        <source>{}: the runs of a mask do not cover its image of {} x {}</source>
        <translation>{}: die Läufe einer Maske decken ihr Bild von {} x {} nicht ab</translation>
    </message>
    <message>
        <source>XML files that are not CVAT&apos;s are left out</source>
        <translation>XML-Dateien, die nicht von CVAT sind, entfallen</translation>
    </message>
    <message>
        <source>tags of images are left out</source>
        <translation>Tags von Bildern entfallen</translation>
    </message>
    <message>
        <source>pictures with several labels: all of them are read</source>
        <translation>Bilder mit mehreren Labels: Alle werden gelesen</translation>
    </message>
    <message>
        <source>attributes without a value are left out</source>
        <translation>Attribute ohne Wert entfallen</translation>
    </message>
    <message>
        <source>{}: an object has no shape that is known</source>
        <translation>{}: Ein Objekt hat keine bekannte Form</translation>
    </message>
    <message>
        <source>masks that stand at an address are left out</source>
        <translation>Masken, die unter einer Adresse liegen, entfallen</translation>
    </message>
    <message>
        <source>Labelbox NDJSON</source>
        <translation>Labelbox NDJSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and points with class names; captions as free text.</source>
        <translation>Boxen, Polygone und Punkte mit Klassennamen; Bildunterschriften als freier Text.</translation>
    </message>
    <message>
        <source>tracks of a video are read frame by frame</source>
        <translation>Spuren eines Videos werden Bild für Bild gelesen</translation>
    </message>
    <message>
        <source>shapes of type {} are left out</source>
        <translation>Formen des Typs {} entfallen</translation>
    </message>
    <message>
        <source>ellipses are read as polygons of 64 points</source>
        <translation>Ellipsen werden als Polygone von 64 Punkten gelesen</translation>
    </message>
    <message>
        <source>skeletons are read as their visible points</source>
        <translation>Skelette werden als ihre sichtbaren Punkte gelesen</translation>
    </message>
    <message>
        <source>lines are read as their points</source>
        <translation>Linien werden als ihre Punkte gelesen</translation>
    </message>
    <message>
        <source>a mask reaches outside of its image</source>
        <translation>eine Maske reicht über das Bild hinaus</translation>
    </message>
    <message>
        <source>the runs of a mask cover {} pixels, its box has {}</source>
        <translation>die Läufe einer Maske umfassen {} Pixel, ihre Box hat {}</translation>
    </message>
    <message>
        <source>tags of images are not shown, but kept for the way back</source>
        <translation>Schlagwörter von Bildern werden nicht gezeigt, aber für den Rückweg behalten</translation>
    </message>
    <message>
        <source>shapes of type {} are not shown, but kept for the way back</source>
        <translation>Formen vom Typ {} werden nicht gezeigt, aber für den Rückweg behalten</translation>
    </message>
    <message>
        <source>regions with several phrases keep the first</source>
        <translation>Regionen mit mehreren Phrasen behalten die erste</translation>
    </message>
    <message>
        <source>phrases whose words stand in the captions earlier too: which ones is left out</source>
        <translation>Phrasen, deren Wörter auch vorher in den Bildunterschriften stehen: welche gemeint sind, entfällt</translation>
    </message>
    <message>
        <source>CVAT for images 1.1 (XML)</source>
        <translation>CVAT for images 1.1 (XML)</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names; the phrase is a text attribute.</source>
        <translation>Boxen, Polygone, Masken und Punkte mit Klassennamen; die Phrase ist ein Textattribut.</translation>
    </message>
    <message>
        <source>contents of type {} are left out</source>
        <translation>Inhalte des Typs {} entfallen</translation>
    </message>
    <message>
        <source>phrases whose token numbers fit no reading are found by their text</source>
        <translation>Phrasen, deren Tokennummern zu keiner Lesart passen, werden über ihren Text gefunden</translation>
    </message>
    <message>
        <source>questions without an answer get an empty one</source>
        <translation>Fragen ohne Antwort erhalten eine leere</translation>
    </message>
    <message>
        <source>Datature Vi JSON lines</source>
        <translation>Datature Vi, JSON-Zeilen</translation>
    </message>
    <message>
        <source>Captions with grounded phrases, and questions with answers.</source>
        <translation>Bildunterschriften mit verorteten Phrasen und Fragen mit Antworten.</translation>
    </message>
    <message>
        <source>{} is one of {}, not {!r}</source>
        <translation>{} ist eines von {}, nicht {!r}</translation>
    </message>
    <message>
        <source>{}: {} is missing</source>
        <translation>{}: {} fehlt</translation>
    </message>
    <message>
        <source>{} has no folders Annotations and Sentences</source>
        <translation>{} hat keine Ordner Annotations und Sentences</translation>
    </message>
    <message>
        <source>it has no size</source>
        <translation>die Größe fehlt</translation>
    </message>
    <message>
        <source>pictures without sentences</source>
        <translation>Bilder ohne Sätze</translation>
    </message>
    <message>
        <source>boxes that no phrase names</source>
        <translation>Kästen, die keine Wortgruppe benennt</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>brackets that are no phrase stay in the caption</source>
        <translation>Klammern, die keine Wortgruppe sind, bleiben im Text</translation>
    </message>
    <message>
        <source>the phrase at {!r} never ends</source>
        <translation>die Phrase bei {!r} endet nie</translation>
    </message>
    <message>
        <source>regions of phrases that are marked as not visual are left out</source>
        <translation>Regionen von Phrasen, die als nicht sichtbar markiert sind, entfallen</translation>
    </message>
    <message>
        <source>phrases of one thing get the regions of all of them</source>
        <translation>Phrasen desselben Objekts erhalten die Regionen aller</translation>
    </message>
    <message>
        <source>captions get single blanks between words and around phrases</source>
        <translation>Bildunterschriften erhalten einfache Leerzeichen zwischen Wörtern und um Phrasen</translation>
    </message>
    <message>
        <source>brackets in captions are written as parentheses</source>
        <translation>eckige Klammern in Bildunterschriften werden als runde geschrieben</translation>
    </message>
    <message>
        <source>corners are widened to whole pixels</source>
        <translation>Ecken werden auf ganze Pixel erweitert</translation>
    </message>
    <message>
        <source>boxes are cut at the edge of their image</source>
        <translation>Boxen werden am Bildrand abgeschnitten</translation>
    </message>
    <message>
        <source>Flickr30k Entities (folder)</source>
        <translation>Flickr30k Entities (Ordner)</translation>
    </message>
    <message>
        <source>Sentences with bracketed phrases and coreference chains; boxes in XML, whole pixels.</source>
        <translation>Sätze mit geklammerten Phrasen und Koreferenzketten; Boxen in XML, ganze Pixel.</translation>
    </message>
    <message>
        <source>links without a score get 1.0</source>
        <translation>Verknüpfungen ohne Score erhalten 1.0</translation>
    </message>
    <message>
        <source>GRIT JSON lines (Kosmos-2)</source>
        <translation>GRIT, JSON-Zeilen (Kosmos-2)</translation>
    </message>
    <message>
        <source>Captions with noun chunks, boxes as fractions of the image, scores.</source>
        <translation>Bildunterschriften mit Nominalphrasen, Boxen als Anteile des Bildes, Scores.</translation>
    </message>
    <message>
        <source>pictures that are not here are left out</source>
        <translation>nicht vorliegende Bilder entfallen</translation>
    </message>
    <message>
        <source>pictures are made smaller, to {} pixels</source>
        <translation>Bilder werden auf {} Pixel verkleinert</translation>
    </message>
    <message>
        <source>HTML report (one file, with the pictures)</source>
        <translation>HTML-Bericht (eine Datei, mit den Bildern)</translation>
    </message>
    <message>
        <source>For reading and sharing: resting on words shows their regions.</source>
        <translation>Zum Lesen und Weitergeben: Der Mauszeiger auf Wörtern zeigt ihre Regionen.</translation>
    </message>
    <message>
        <source>blanks at the ends of phrases are left out of them</source>
        <translation>Leerzeichen an den Enden von Phrasen gehören nicht mehr zu ihnen</translation>
    </message>
    <message>
        <source>captions that contain marks of the format are left out</source>
        <translation>Bildunterschriften, die Zeichen des Formats enthalten, entfallen</translation>
    </message>
    <message>
        <source>captions without a linked phrase are left out</source>
        <translation>Bildunterschriften ohne verknüpfte Phrase entfallen</translation>
    </message>
    <message>
        <source>{}: more than {:,} lists in one record</source>
        <translation>{}: mehr als {:,} Listen in einem Datensatz</translation>
    </message>
    <message>
        <source>{}: this is not JSON ({})</source>
        <translation>{}: dies ist kein JSON ({})</translation>
    </message>
    <message>
        <source>{}: it is longer than {} MB</source>
        <translation>{}: länger als {} MB</translation>
    </message>
    <message>
        <source>{}: an object was expected, this is {}</source>
        <translation>{}: ein Objekt wurde erwartet, dies ist {}</translation>
    </message>
    <message>
        <source>{}: a JSON object or array was expected</source>
        <translation>{}: ein JSON-Objekt oder -Array wurde erwartet</translation>
    </message>
    <message>
        <source>{}: the file ends too early</source>
        <translation>{}: die Datei endet zu früh</translation>
    </message>
    <message>
        <source>{}: one record is longer than {} MB</source>
        <translation>{}: Ein Datensatz ist länger als {} MB</translation>
    </message>
    <message>
        <source>{}: one record has more than {:,} values</source>
        <translation>{}: ein Datensatz hat mehr als {:,} Werte</translation>
    </message>
    <message>
        <source>{}: it is nested more than {} deep</source>
        <translation>{}: tiefer als {} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>{}: one text or number is longer than {} MB</source>
        <translation>{}: ein Text oder eine Zahl ist länger als {} MB</translation>
    </message>
    <message>
        <source>boxes are rounded to a grid of 32 x 32</source>
        <translation>Boxen werden auf ein Raster von 32 x 32 gerundet</translation>
    </message>
    <message>
        <source>boxes of a phrase that lie in the same cells are written once</source>
        <translation>Boxen einer Phrase in denselben Zellen werden einmal geschrieben</translation>
    </message>
    <message>
        <source>blanks at the end of captions are removed</source>
        <translation>Leerzeichen am Ende von Bildunterschriften werden entfernt</translation>
    </message>
    <message>
        <source>Kosmos-2 grounded text (JSON lines)</source>
        <translation>Kosmos-2, verorteter Text (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Captions with boxes as cells of a 32 x 32 grid.</source>
        <translation>Bildunterschriften mit Boxen als Zellen eines Rasters von 32 x 32.</translation>
    </message>
    <message>
        <source>tasks without an image are left out</source>
        <translation>Aufgaben ohne Bild entfallen</translation>
    </message>
    <message>
        <source>tasks whose image size is not known and whose image is not here are left out</source>
        <translation>Aufgaben, deren Bildgröße unbekannt ist und deren Bild nicht vorliegt, entfallen</translation>
    </message>
    <message>
        <source>phrases of a text that the task does not have are left out</source>
        <translation>Phrasen eines Textes, den die Aufgabe nicht hat, entfallen</translation>
    </message>
    <message>
        <source>JSON files that are not Darwin&apos;s are left out</source>
        <translation>JSON-Dateien, die nicht von Darwin sind, entfallen</translation>
    </message>
    <message>
        <source>of items of several pictures or frames only the first picture is read</source>
        <translation>bei Elementen mit mehreren Bildern oder Frames wird nur das erste Bild gelesen</translation>
    </message>
    <message>
        <source>fields that are left out</source>
        <translation>Felder, die entfallen</translation>
    </message>
    <message>
        <source>masks without a pixel are left out</source>
        <translation>Masken ohne Pixel entfallen</translation>
    </message>
    <message>
        <source>items of type {} are left out</source>
        <translation>Elemente des Typs {} entfallen</translation>
    </message>
    <message>
        <source>masks that overlap: the later one covers the earlier</source>
        <translation>Masken, die sich überlappen: Die spätere verdeckt die frühere</translation>
    </message>
    <message>
        <source>Darwin JSON (V7, folder)</source>
        <translation>Darwin JSON (V7, Ordner)</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks, ellipses and points with class names, one file for each image.</source>
        <translation>Boxen, Polygone mit Löchern, Masken, Ellipsen und Punkte mit Klassennamen, eine Datei je Bild.</translation>
    </message>
    <message>
        <source>a rotation is not a usable number</source>
        <translation>eine Drehung ist keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>points of one region become one region each</source>
        <translation>Punkte einer Region werden je zu einer eigenen Region</translation>
    </message>
    <message>
        <source>tasks of several images are read image by image; they go back as a task for each</source>
        <translation>Aufgaben mit mehreren Bildern werden Bild für Bild gelesen; zurück geht je Bild eine Aufgabe</translation>
    </message>
    <message>
        <source>answers that their author has skipped are not read, but kept for the way back</source>
        <translation>Antworten, die ihr Verfasser übersprungen hat, werden nicht gelesen, aber für den Rückweg behalten</translation>
    </message>
    <message>
        <source>items of type {} are not shown, but kept for the way back</source>
        <translation>Einträge vom Typ {} werden nicht gezeigt, aber für den Rückweg behalten</translation>
    </message>
    <message>
        <source>regions drawn on a picture that was turned in Label Studio (image_rotation) are read unturned: look at them</source>
        <translation>Regionen auf einem in Label Studio gedrehten Bild (image_rotation) werden ungedreht gelesen: sehen Sie sie an</translation>
    </message>
    <message>
        <source>regions of several classes show the first</source>
        <translation>Regionen mehrerer Klassen zeigen die erste</translation>
    </message>
    <message>
        <source>relations that do not join a phrase and a region are not shown, but kept for the way back</source>
        <translation>Beziehungen, die keine Phrase mit einer Region verbinden, werden nicht gezeigt, aber für den Rückweg behalten</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Regions, phrases and the relations between them, for Label Studio&apos;s import.</source>
        <translation>Regionen, Phrasen und die Relationen zwischen ihnen, für den Import in Label Studio.</translation>
    </message>
    <message>
        <source>{}: a brush mask is no list of bytes</source>
        <translation>{}: eine Pinselmaske ist keine Liste von Bytes</translation>
    </message>
    <message>
        <source>{}: a brush mask has {} bytes, an image of {} x {} needs {}</source>
        <translation>{}: eine Pinselmaske hat {} Bytes, ein Bild von {} x {} braucht {}</translation>
    </message>
    <message>
        <source>{}: a brush mask is longer than its image</source>
        <translation>{}: eine Pinselmaske ist länger als ihr Bild</translation>
    </message>
    <message>
        <source>{}: a brush mask ends too early</source>
        <translation>{}: eine Pinselmaske endet zu früh</translation>
    </message>
    <message>
        <source>JSON files that are not LabelMe&apos;s are left out</source>
        <translation>JSON-Dateien, die nicht von LabelMe sind, entfallen</translation>
    </message>
    <message>
        <source>it does not say how large the image is, and the image is not here</source>
        <translation>die Bildgröße ist nicht angegeben, und das Bild liegt nicht vor</translation>
    </message>
    <message>
        <source>shapes without a point are left out</source>
        <translation>Formen ohne Punkt entfallen</translation>
    </message>
    <message>
        <source>{}: its mask is larger than the image</source>
        <translation>{}: die Maske ist größer als das Bild</translation>
    </message>
    <message>
        <source>{}: its mask cannot be read: {}</source>
        <translation>{}: die Maske ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>{}: its mask reaches outside of the image</source>
        <translation>{}: die Maske reicht über das Bild hinaus</translation>
    </message>
    <message>
        <source>descriptions that are not text make no caption</source>
        <translation>Beschreibungen, die kein Text sind, ergeben keine Bildunterschrift</translation>
    </message>
    <message>
        <source>LabelMe JSON (folder, one file for each image)</source>
        <translation>LabelMe JSON (Ordner, eine Datei je Bild)</translation>
    </message>
    <message>
        <source>Shapes with class names; captions and links travel in a key of ours that LabelMe keeps.</source>
        <translation>Formen mit Klassennamen; Bildunterschriften und Verknüpfungen stehen in einem eigenen Schlüssel, den LabelMe behält.</translation>
    </message>
    <message>
        <source>CSV of links</source>
        <translation>CSV mit Verknüpfungen</translation>
    </message>
    <message>
        <source>One line for each link of words and region, for spreadsheets.</source>
        <translation>Eine Zeile je Verknüpfung von Wörtern und Region, für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>narratives whose picture is not here are left out: sizes are not in the file</source>
        <translation>Narrative, deren Bild nicht vorliegt, entfallen: Größen stehen nicht in der Datei</translation>
    </message>
    <message>
        <source>utterances that are not in their caption are left out</source>
        <translation>Äußerungen, die nicht in ihrer Bildunterschrift stehen, entfallen</translation>
    </message>
    <message>
        <source>a time is not a usable number</source>
        <translation>eine Zeit ist keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>utterances that end before they begin have no points</source>
        <translation>Äußerungen, die vor ihrem Anfang enden, haben keine Punkte</translation>
    </message>
    <message>
        <source>captions that did not come from mouse traces are left out</source>
        <translation>Bildunterschriften, die nicht aus Mausspuren stammen, entfallen</translation>
    </message>
    <message>
        <source>regions that did not come from mouse traces are left out</source>
        <translation>Regionen, die nicht aus Mausspuren stammen, entfallen</translation>
    </message>
    <message>
        <source>Localized Narratives JSON lines</source>
        <translation>Localized Narratives, JSON-Zeilen</translation>
    </message>
    <message>
        <source>Spoken captions with mouse traces; written only for what came from traces.</source>
        <translation>Gesprochene Bildunterschriften mit Mausspuren; geschrieben wird nur, was aus Spuren stammt.</translation>
    </message>
    <message>
        <source>boxes without words</source>
        <translation>Boxen ohne Wörter</translation>
    </message>
    <message>
        <source>MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)</source>
        <translation>MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)</translation>
    </message>
    <message>
        <source>COCO JSON with captions; each box has the character offsets of its words.</source>
        <translation>COCO-JSON mit Bildunterschriften; jede Box hat die Zeichen-Offsets ihrer Wörter.</translation>
    </message>
    <message>
        <source>kinds of coordinates that are not known are read as pixels</source>
        <translation>unbekannte Arten von Koordinaten werden als Pixel gelesen</translation>
    </message>
    <message>
        <source>pictures of another size than the file says</source>
        <translation>Bilder von anderer Größe, als die Datei angibt</translation>
    </message>
    <message>
        <source>placeholders without an object beside them</source>
        <translation>Platzhalter ohne Objekt daneben</translation>
    </message>
    <message>
        <source>phrases that end in a mark are left out</source>
        <translation>Phrasen, die mit einem Zeichen des Formats enden, entfallen</translation>
    </message>
    <message>
        <source>how far the words of a box reach to the left is not said by the format</source>
        <translation>wie weit die Wörter einer Box nach links reichen, sagt das Format nicht</translation>
    </message>
    <message>
        <source>Ferret training data (JSON)</source>
        <translation>Ferret-Trainingsdaten (JSON)</translation>
    </message>
    <message>
        <source>Conversations with boxes in pixels beside the text.</source>
        <translation>Gespräche mit Boxen in Pixeln neben dem Text.</translation>
    </message>
    <message>
        <source>quadrangles are read as their boxes</source>
        <translation>Vierecke werden als ihre Boxen gelesen</translation>
    </message>
    <message>
        <source>phrases of questions with an answer are left out</source>
        <translation>Phrasen von Fragen mit Antwort entfallen</translation>
    </message>
    <message>
        <source>ms-swift JSON lines</source>
        <translation>ms-swift, JSON-Zeilen</translation>
    </message>
    <message>
        <source>Conversations for tuning vision-language models; original pixels, placeholders in the text.</source>
        <translation>Dialoge zum Feinabstimmen von Bild-Sprach-Modellen; Originalpixel, Platzhalter im Text.</translation>
    </message>
    <message>
        <source>{} holds no png_*.json</source>
        <translation>{} enthält keine png_*.json</translation>
    </message>
    <message>
        <source>segments that the picture does not have are left out</source>
        <translation>Segmente, die das Bild nicht hat, entfallen</translation>
    </message>
    <message>
        <source>Panoptic Narrative Grounding (folder)</source>
        <translation>Panoptic Narrative Grounding (Ordner)</translation>
    </message>
    <message>
        <source>Captions whose phrases name segments of a panoptic picture.</source>
        <translation>Bildunterschriften, deren Phrasen Segmente eines panoptischen Bildes nennen.</translation>
    </message>
    <message>
        <source>pictures of the guidelines are left out</source>
        <translation>Bilder der Richtlinien werden weggelassen</translation>
    </message>
    <message>
        <source>{}: format: this is no CrossAlign file</source>
        <translation>{}: format: dies ist keine CrossAlign-Datei</translation>
    </message>
    <message>
        <source>{}: version {!r} is not known here; update the program</source>
        <translation>{}: Version {!r} ist hier nicht bekannt; aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>{}: {} is not part of the format</source>
        <translation>{}: {} gehört nicht zum Format</translation>
    </message>
    <message>
        <source>{}: conventions.{} is {!r}, which is not supported</source>
        <translation>{}: conventions.{} ist {!r}; das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the id {!r} is used twice</source>
        <translation>die ID {!r} ist doppelt verwendet</translation>
    </message>
    <message>
        <source>{}[{}] ({}): it leads to no {}: there is no {!r}</source>
        <translation>{}[{}] ({}): führt zu keinem Eintrag {}: {!r} gibt es nicht</translation>
    </message>
    <message>
        <source>{}{}: {}</source>
        <translation>{}{}: {}</translation>
    </message>
    <message>
        <source>CrossAlign JSON (everything, lossless)</source>
        <translation>CrossAlign JSON (alles, verlustfrei)</translation>
    </message>
    <message>
        <source>Everything that the project knows, in one readable file; not the pictures, snapshots and steps of undo.</source>
        <translation>Alles, was das Projekt weiß, in einer lesbaren Datei; nicht die Bilder, Snapshots und Rückgängig-Schritte.</translation>
    </message>
    <message>
        <source>detections without &apos;instances&apos; (there is {})</source>
        <translation>Detektionen ohne &apos;instances&apos; (vorhanden: {})</translation>
    </message>
    <message>
        <source>lines with neither &apos;grounding&apos; nor &apos;detection&apos;</source>
        <translation>Zeilen mit weder &apos;grounding&apos; noch &apos;detection&apos;</translation>
    </message>
    <message>
        <source>a region has neither tokens_positive nor a phrase</source>
        <translation>eine Region hat weder tokens_positive noch eine Phrase</translation>
    </message>
    <message>
        <source>ODVG JSON lines (mmdetection, Open-GroundingDino)</source>
        <translation>ODVG, JSON-Zeilen (mmdetection, Open-GroundingDino)</translation>
    </message>
    <message>
        <source>One line for each image and caption: phrases with character offsets and boxes.</source>
        <translation>Eine Zeile je Bild und Bildunterschrift: Phrasen mit Zeichen-Offsets und Boxen.</translation>
    </message>
    <message>
        <source>rejected proposals are left out</source>
        <translation>abgelehnte Vorschläge entfallen</translation>
    </message>
    <message>
        <source>proposals that nobody has accepted are left out</source>
        <translation>Vorschläge, die niemand angenommen hat, entfallen</translation>
    </message>
    <message>
        <source>captions without a letter are left out</source>
        <translation>Bildunterschriften ohne Buchstaben entfallen</translation>
    </message>
    <message>
        <source>phrases without a letter are left out</source>
        <translation>Phrasen ohne Buchstaben entfallen</translation>
    </message>
    <message>
        <source>which images are for training, validation or test is left out</source>
        <translation>welche Bilder zum Training, zur Validierung oder zum Test gehören, entfällt</translation>
    </message>
    <message>
        <source>attributes of regions and images are left out</source>
        <translation>Attribute von Regionen und Bildern entfallen</translation>
    </message>
    <message>
        <source>keypoints are left out: the format has none</source>
        <translation>Schlüsselpunkte entfallen: das Format kennt keine</translation>
    </message>
    <message>
        <source>who made the regions and links, when and by which model, is left out</source>
        <translation>wer die Regionen und Verknüpfungen wann und mit welchem Modell erstellt hat, entfällt</translation>
    </message>
    <message>
        <source>words that are marked as not naming a region: the mark is left out</source>
        <translation>Wörter, die als Nicht-Name einer Region markiert sind: die Markierung entfällt</translation>
    </message>
    <message>
        <source>phrases that are marked as not in the picture: the mark is left out</source>
        <translation>Phrasen, die als nicht im Bild markiert sind: die Markierung entfällt</translation>
    </message>
    <message>
        <source>points are left out: the format has no points</source>
        <translation>Punkte entfallen: das Format hat keine Punkte</translation>
    </message>
    <message>
        <source>captions are left out</source>
        <translation>Bildunterschriften entfallen</translation>
    </message>
    <message>
        <source>phrases: which words they are is left out</source>
        <translation>Phrasen: welche Wörter es sind, entfällt</translation>
    </message>
    <message>
        <source>phrases without a region are left out</source>
        <translation>Phrasen ohne Region entfallen</translation>
    </message>
    <message>
        <source>phrases that name the same thing: that they do is left out</source>
        <translation>Phrasen, die dasselbe Objekt nennen: dass sie es tun, entfällt</translation>
    </message>
    <message>
        <source>regions without a phrase are left out</source>
        <translation>Regionen ohne Phrase entfallen</translation>
    </message>
    <message>
        <source>scores of links are left out</source>
        <translation>Scores von Verknüpfungen entfallen</translation>
    </message>
    <message>
        <source>pieces of a phrase that touch or have only a blank between them are joined</source>
        <translation>Teile einer Phrase, die sich berühren oder nur durch ein Leerzeichen getrennt sind, werden verbunden</translation>
    </message>
    <message>
        <source>phrases in several pieces become one from the first to the last word</source>
        <translation>Phrasen aus mehreren Teilen werden zu einer vom ersten bis zum letzten Wort</translation>
    </message>
    <message>
        <source>types of phrases are left out</source>
        <translation>Typen von Phrasen entfallen</translation>
    </message>
    <message>
        <source>answers to questions are left out</source>
        <translation>Antworten auf Fragen entfallen</translation>
    </message>
    <message>
        <source>that a text is a {} is left out</source>
        <translation>dass ein Text von der Art {} ist, entfällt</translation>
    </message>
    <message>
        <source>regions reach out of their image: other programs may cut or refuse them</source>
        <translation>Regionen ragen aus ihrem Bild: Andere Programme schneiden sie vielleicht ab oder lehnen sie ab</translation>
    </message>
    <message>
        <source>masks are written as their boxes</source>
        <translation>Masken werden als ihre Boxen geschrieben</translation>
    </message>
    <message>
        <source>masks are written as their boxes: the format has polygons only</source>
        <translation>Masken werden als ihre Boxen geschrieben: das Format hat nur Polygone</translation>
    </message>
    <message>
        <source>turned boxes are written as polygons of four corners</source>
        <translation>gedrehte Boxen werden als Polygone mit vier Ecken geschrieben</translation>
    </message>
    <message>
        <source>turned boxes are written as the upright boxes around them</source>
        <translation>gedrehte Boxen werden als die aufrechten Boxen um sie geschrieben</translation>
    </message>
    <message>
        <source>polygons are written as their boxes</source>
        <translation>Polygone werden als ihre Boxen geschrieben</translation>
    </message>
    <message>
        <source>empty regions are left out</source>
        <translation>leere Regionen entfallen</translation>
    </message>
    <message>
        <source>class names of regions are left out</source>
        <translation>Klassennamen von Regionen entfallen</translation>
    </message>
    <message>
        <source>scores of regions are left out</source>
        <translation>Scores von Regionen entfallen</translation>
    </message>
    <message>
        <source>that a region is a crowd is left out</source>
        <translation>dass eine Region eine Menge ist (crowd), entfällt</translation>
    </message>
    <message>
        <source>{} are written as masks</source>
        <translation>{} werden als Masken geschrieben</translation>
    </message>
    <message>
        <source>{} are written as their boxes</source>
        <translation>{} werden als ihre Boxen geschrieben</translation>
    </message>
    <message>
        <source>classes: {!r} is none of {}</source>
        <translation>classes: {!r} ist keines von {}</translation>
    </message>
    <message>
        <source>regions without a class and without words are of the class “object”</source>
        <translation>Regionen ohne Klasse und ohne Wörter gehören zur Klasse „object“</translation>
    </message>
    <message>
        <source>classes are named by the noun of the phrase: small letters, singular</source>
        <translation>Klassen heißen nach dem Nomen der Phrase: Kleinbuchstaben, Singular</translation>
    </message>
    <message>
        <source>phrases that overlap another one are left out</source>
        <translation>Phrasen, die eine andere überlappen, entfallen</translation>
    </message>
    <message>
        <source>blanks at the beginning of captions are removed</source>
        <translation>Leerzeichen am Anfang von Bildunterschriften werden entfernt</translation>
    </message>
    <message>
        <source>İ is written as I, which keeps the length in lower case</source>
        <translation>İ wird als I geschrieben, was die Länge in Kleinschreibung erhält</translation>
    </message>
    <message>
        <source>{} holds no panoptic_*.json</source>
        <translation>{} enthält keine panoptic_*.json</translation>
    </message>
    <message>
        <source>segments without a pixel are left out</source>
        <translation>Segmente ohne Pixel entfallen</translation>
    </message>
    <message>
        <source>{}: there is no {} in {} or below</source>
        <translation>{}: {} fehlt in {} und darunter</translation>
    </message>
    <message>
        <source>{}: {} is {} x {} pixels</source>
        <translation>{}: {} hat {} x {} Pixel</translation>
    </message>
    <message>
        <source>{}: {} cannot be read: {}</source>
        <translation>{}: {} ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks of whole pixels</source>
        <translation>Boxen und Polygone werden als Masken aus ganzen Pixeln geschrieben</translation>
    </message>
    <message>
        <source>pixels under another region go to the upper one</source>
        <translation>Pixel unter einer anderen Region gehen an die obere</translation>
    </message>
    <message>
        <source>regions that lie under others are left out</source>
        <translation>Regionen, die unter anderen liegen, entfallen</translation>
    </message>
    <message>
        <source>COCO panoptic (folder with PNGs)</source>
        <translation>COCO panoptic (Ordner mit PNGs)</translation>
    </message>
    <message>
        <source>Every pixel belongs to at most one segment with a class name; no words.</source>
        <translation>Jedes Pixel gehört zu höchstens einem Segment mit Klassennamen; keine Wörter.</translation>
    </message>
    <message>
        <source>Hugging Face dataset (Parquet)</source>
        <translation>Hugging-Face-Datensatz (Parquet)</translation>
    </message>
    <message>
        <source>One row for each caption with its objects and links; pictures inside if wanted.</source>
        <translation>Eine Zeile je Bildunterschrift mit ihren Objekten und Verknüpfungen; auf Wunsch mit Bildern.</translation>
    </message>
    <message>
        <source>coordinates are rounded to thousandths of a side</source>
        <translation>Koordinaten werden auf Tausendstel einer Seite gerundet</translation>
    </message>
    <message>
        <source>Qwen-VL grounded text (JSON lines)</source>
        <translation>Qwen-VL, verorteter Text (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Conversations with boxes written into the text, thousandths of each side.</source>
        <translation>Dialoge mit in den Text geschriebenen Boxen, Tausendstel jeder Seite.</translation>
    </message>
    <message>
        <source>{} holds no instances.json beside the expressions</source>
        <translation>{} enthält keine instances.json neben den Ausdrücken</translation>
    </message>
    <message>
        <source>expressions about images that are not listed are left out</source>
        <translation>Ausdrücke zu nicht aufgeführten Bildern entfallen</translation>
    </message>
    <message>
        <source>annotations that are not listed are left out</source>
        <translation>nicht aufgeführte Annotationen entfallen</translation>
    </message>
    <message>
        <source>{}: a list of expressions was expected</source>
        <translation>{}: eine Liste von Ausdrücken wurde erwartet</translation>
    </message>
    <message>
        <source>further files of expressions are left out (name one of them with --file)</source>
        <translation>weitere Dateien mit Ausdrücken entfallen (eine davon mit --file angeben)</translation>
    </message>
    <message>
        <source>{} holds no refs(…).p, refs(…).json or grefs(…).json</source>
        <translation>{} enthält keine refs(…).p, refs(…).json oder grefs(…).json</translation>
    </message>
    <message>
        <source>captions without phrases are left out</source>
        <translation>Bildunterschriften ohne Phrasen entfallen</translation>
    </message>
    <message>
        <source>phrases that are not in the picture are left out: only gRefCOCO has them</source>
        <translation>Phrasen, die nicht im Bild sind, entfallen: nur gRefCOCO kennt sie</translation>
    </message>
    <message>
        <source>expressions for several regions become one for each: only gRefCOCO has more</source>
        <translation>Ausdrücke für mehrere Regionen werden je Region zu einem: nur gRefCOCO kennt mehr</translation>
    </message>
    <message>
        <source>phrases become expressions of their own; the sentence around them is left out</source>
        <translation>Phrasen werden zu eigenen Ausdrücken; der Satz um sie entfällt</translation>
    </message>
    <message>
        <source>RefCOCO / gRefCOCO (folder)</source>
        <translation>RefCOCO / gRefCOCO (Ordner)</translation>
    </message>
    <message>
        <source>Whole expressions for COCO annotations; gRefCOCO has many-to-many and expressions without a target.</source>
        <translation>Ganze Ausdrücke zu COCO-Annotationen; gRefCOCO kennt n-zu-m und Ausdrücke ohne Ziel.</translation>
    </message>
    <message>
        <source>there is no format {!r}; there are {}</source>
        <translation>das Format {!r} gibt es nicht; vorhanden sind {}</translation>
    </message>
    <message>
        <source>nothing could be read: {} is empty</source>
        <translation>es war nichts zu lesen: {} ist leer</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it holds {}. Name the file in it, or the format with --from (--list shows all)</source>
        <translation>{} ist in keinem hier bekannten Format; es enthält {}. Nennen Sie die Datei darin oder das Format mit --from (--list zeigt alle)</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it is likest to {}: name one with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} ist in keinem hier bekannten Format; am ähnlichsten ist es {}: Nennen Sie eines mit --from oder wählen Sie es im Dialog (--list zeigt alle)</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; name it with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} ist in keinem hier bekannten Format; nennen Sie es mit --from oder wählen Sie es im Dialog (--list zeigt alle)</translation>
    </message>
    <message>
        <source>{} does not say which format it should be; name one with --to</source>
        <translation>{} lässt das gewünschte Format nicht erkennen; nennen Sie eines mit --to</translation>
    </message>
    <message>
        <source>it wants to load {}.{}</source>
        <translation>will {}.{} laden</translation>
    </message>
    <message>
        <source>it refers to things outside of the file</source>
        <translation>verweist auf Dinge außerhalb der Datei</translation>
    </message>
    <message>
        <source>{}: this pickle holds more than plain data ({}{}); it was not run</source>
        <translation>{}: diese Pickle-Datei enthält mehr als reine Daten ({}{}); sie wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>{}: this pickle is too large</source>
        <translation>{}: diese Pickle-Datei ist zu groß</translation>
    </message>
    <message>
        <source>{}: this pickle is broken</source>
        <translation>{}: diese Pickle-Datei ist defekt</translation>
    </message>
    <message>
        <source>{}: this is not a pickle of plain data ({}: {})</source>
        <translation>{}: dies ist keine Pickle-Datei mit reinen Daten ({}: {})</translation>
    </message>
    <message>
        <source>entries without a phrase are left out</source>
        <translation>Einträge ohne Phrase entfallen</translation>
    </message>
    <message>
        <source>entries that mark nothing, and not all, say nothing of the phrase</source>
        <translation>Einträge, die nichts markieren und nicht vollständig sind, sagen nichts über die Phrase</translation>
    </message>
    <message>
        <source>phrases become entries of their own; the sentence around them is left out</source>
        <translation>Phrasen werden zu eigenen Einträgen; der Satz um sie entfällt</translation>
    </message>
    <message>
        <source>whether all instances are marked is not known: the entries say no</source>
        <translation>ob alle Exemplare markiert sind, ist nicht bekannt: Die Einträge sagen nein</translation>
    </message>
    <message>
        <source>polygons are written as masks</source>
        <translation>Polygone werden als Masken geschrieben</translation>
    </message>
    <message>
        <source>SA-Co JSON (SAM 3)</source>
        <translation>SA-Co JSON (SAM 3)</translation>
    </message>
    <message>
        <source>Noun phrases with masks, and phrases that are not in the picture.</source>
        <translation>Nominalphrasen mit Masken und Phrasen, die nicht im Bild sind.</translation>
    </message>
    <message>
        <source>phrases without a list of boxes</source>
        <translation>Phrasen ohne Liste von Boxen</translation>
    </message>
    <message>
        <source>Shikra JSON lines</source>
        <translation>Shikra, JSON-Zeilen</translation>
    </message>
    <message>
        <source>Sentences with marked phrases and boxes in pixels.</source>
        <translation>Sätze mit markierten Phrasen und Boxen in Pixeln.</translation>
    </message>
    <message>
        <source>records that cannot be read are left out</source>
        <translation>Datensätze, die nicht lesbar sind, entfallen</translation>
    </message>
    <message>
        <source>records that are not understood are left out</source>
        <translation>Datensätze, die nicht verstanden werden, entfallen</translation>
    </message>
    <message>
        <source>files that are not UTF-8 (“Encoding of the text”, --set encoding=NAME): their encoding was guessed as {}</source>
        <translation>Dateien, die nicht in UTF-8 sind („Kodierung des Textes“, --set encoding=NAME): ihre Kodierung wurde als {} erraten</translation>
    </message>
    <message>
        <source>files that were read as {}</source>
        <translation>Dateien, die als {} gelesen wurden</translation>
    </message>
    <message>
        <source>{} is larger than {} MB</source>
        <translation>{} ist größer als {} MB</translation>
    </message>
    <message>
        <source>{} is not {} text ({})</source>
        <translation>{} ist kein {}-Text ({})</translation>
    </message>
    <message>
        <source>{}: this is not plain XML ({})</source>
        <translation>{}: dies ist kein einfaches XML ({})</translation>
    </message>
    <message>
        <source>SVG pictures (folder)</source>
        <translation>SVG-Bilder (Ordner)</translation>
    </message>
    <message>
        <source>Each image with its regions and captions drawn, for papers and slides.</source>
        <translation>Jedes Bild mit eingezeichneten Regionen und Bildunterschriften, für Artikel und Folien.</translation>
    </message>
    <message>
        <source>other files of the folder are not read: name one to read it instead</source>
        <translation>andere Dateien des Ordners werden nicht gelesen: nennen Sie eine, um stattdessen sie zu lesen</translation>
    </message>
    <message>
        <source>{} holds no boxes of its own: read {} of the same data set</source>
        <translation>{} enthält selbst keine Boxen: lesen Sie {} desselben Datensatzes</translation>
    </message>
    <message>
        <source>relations between regions are left out</source>
        <translation>Beziehungen zwischen Regionen entfallen</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no image_data.json, no picture)</source>
        <translation>Bilder unbekannter Größe entfallen (keine image_data.json, kein Bild)</translation>
    </message>
    <message>
        <source>phrases become descriptions of their own; the sentence around them is left out</source>
        <translation>Phrasen werden zu eigenen Beschreibungen; der Satz um sie entfällt</translation>
    </message>
    <message>
        <source>phrases with several regions become one description for each</source>
        <translation>Phrasen mit mehreren Regionen werden je Region zu einer Beschreibung</translation>
    </message>
    <message>
        <source>Visual Genome regions (folder)</source>
        <translation>Visual Genome regions (Ordner)</translation>
    </message>
    <message>
        <source>Short descriptions of boxes; no sentence around them.</source>
        <translation>Kurze Beschreibungen von Boxen; kein Satz um sie.</translation>
    </message>
    <message>
        <source>XML files that are not Pascal VOC&apos;s are left out</source>
        <translation>XML-Dateien, die nicht von Pascal VOC sind, entfallen</translation>
    </message>
    <message>
        <source>{}: it does not say how large the image is, and the image is not here</source>
        <translation>{}: Es sagt nicht, wie groß das Bild ist, und das Bild liegt nicht vor</translation>
    </message>
    <message>
        <source>the lists of its objects differ in length</source>
        <translation>die Listen der Objekte sind verschieden lang</translation>
    </message>
    <message>
        <source>objects without a box are left out</source>
        <translation>Objekte ohne Box entfallen</translation>
    </message>
    <message>
        <source>pictures that are not here: only their rows are written</source>
        <translation>Bilder, die nicht vorliegen: Nur ihre Zeilen werden geschrieben</translation>
    </message>
    <message>
        <source>Hugging Face image folder</source>
        <translation>Hugging-Face-Bildordner</translation>
    </message>
    <message>
        <source>Pictures beside metadata.jsonl with captions, objects and links.</source>
        <translation>Bilder neben metadata.jsonl mit Bildunterschriften, Objekten und Verknüpfungen.</translation>
    </message>
    <message>
        <source>Pascal VOC XML (folder, one file for each image)</source>
        <translation>Pascal VOC XML (Ordner, eine Datei je Bild)</translation>
    </message>
    <message>
        <source>Boxes with class names, whole pixels; no words.</source>
        <translation>Boxen mit Klassennamen, ganze Pixel; keine Wörter.</translation>
    </message>
    <message>
        <source>annotations of nothing are left out</source>
        <translation>Annotationen von nichts entfallen</translation>
    </message>
    <message>
        <source>further pages of annotations are not in this file</source>
        <translation>weitere Seiten von Annotationen sind nicht in dieser Datei</translation>
    </message>
    <message>
        <source>annotations that the file only names are left out</source>
        <translation>Annotationen, die die Datei nur nennt, entfallen</translation>
    </message>
    <message>
        <source>bodies that are no text are left out</source>
        <translation>Inhalte, die kein Text sind, entfallen</translation>
    </message>
    <message>
        <source>places in a second image are left out</source>
        <translation>Orte in einem zweiten Bild entfallen</translation>
    </message>
    <message>
        <source>bodies about a text that the file does not hold are left out</source>
        <translation>Annotationstexte (body) zu einem Text, den die Datei nicht enthält, entfallen</translation>
    </message>
    <message>
        <source>the text around a phrase is not in the file: the phrase becomes an expression</source>
        <translation>der Text um eine Phrase steht nicht in der Datei: die Phrase wird zu einem Ausdruck</translation>
    </message>
    <message>
        <source>{!r} is no place in an image</source>
        <translation>{!r} ist keine Stelle in einem Bild</translation>
    </message>
    <message>
        <source>selectors of type {} are left out</source>
        <translation>Selektoren des Typs {} entfallen</translation>
    </message>
    <message>
        <source>outlines with curves are left out</source>
        <translation>Umrisse mit Kurven entfallen</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Words of a text linked to places of an image, for the open web.</source>
        <translation>Wörter eines Textes, mit Stellen eines Bildes verknüpft, für das offene Web.</translation>
    </message>
    <message>
        <source>captions after the first of an image are left out</source>
        <translation>weitere Bildunterschriften nach der ersten eines Bildes entfallen</translation>
    </message>
    <message>
        <source>phrases whose words stand earlier in the caption too: which ones is left out</source>
        <translation>Phrasen, deren Wörter auch vorher in der Bildunterschrift stehen: welche gemeint sind, entfällt</translation>
    </message>
    <message>
        <source>X-AnyLabeling JSON (folder, one file for each image)</source>
        <translation>X-AnyLabeling JSON (Ordner, eine Datei je Bild)</translation>
    </message>
    <message>
        <source>Shapes with class names and scores, one description of the image.</source>
        <translation>Formen mit Klassennamen und Scores, eine Beschreibung des Bildes.</translation>
    </message>
    <message>
        <source>carriage returns become line feeds, as XML has it</source>
        <translation>Wagenrückläufe werden zu Zeilenvorschüben, wie es XML vorsieht</translation>
    </message>
    <message>
        <source>control characters are replaced: XML cannot hold them</source>
        <translation>Steuerzeichen werden ersetzt: XML kann sie nicht enthalten</translation>
    </message>
    <message>
        <source>labels whose picture is not here are left out: sizes are not in the file</source>
        <translation>Labels, deren Bild nicht vorliegt, entfallen: Größen stehen nicht in der Datei</translation>
    </message>
    <message>
        <source>Create ML JSON</source>
        <translation>Create-ML-JSON</translation>
    </message>
    <message>
        <source>Boxes with class names, for programs of Apple; no words.</source>
        <translation>Boxen mit Klassennamen, für Programme von Apple; keine Wörter.</translation>
    </message>
    <message>
        <source>labels whose picture cannot be read are left out</source>
        <translation>Labels, deren Bild nicht lesbar ist, entfallen</translation>
    </message>
    <message>
        <source>classes with the same name become one</source>
        <translation>Klassen mit demselben Namen werden eine</translation>
    </message>
    <message>
        <source>{}: {} numbers are neither a box nor a polygon</source>
        <translation>{}: {} Zahlen sind weder eine Box noch ein Polygon</translation>
    </message>
    <message>
        <source>keypoints need kpt_shape in the data file</source>
        <translation>Schlüsselpunkte brauchen kpt_shape in der Datendatei</translation>
    </message>
    <message>
        <source>rows that look like keypoints are read as polygons: kpt_shape is not in the data file</source>
        <translation>Zeilen, die wie Schlüsselpunkte aussehen, werden als Polygone gelesen: kpt_shape fehlt in der Datendatei</translation>
    </message>
    <message>
        <source>rows without visibility, which kpt_shape asks for, are read without</source>
        <translation>Zeilen ohne Sichtbarkeit, die kpt_shape verlangt, werden ohne sie gelesen</translation>
    </message>
    <message>
        <source>{}: {} numbers do not fit kpt_shape ({} x {})</source>
        <translation>{}: {} Zahlen passen nicht zu kpt_shape ({} x {})</translation>
    </message>
    <message>
        <source>keypoints are not shown, but kept for the way back</source>
        <translation>Schlüsselpunkte werden nicht gezeigt, aber für den Rückweg behalten</translation>
    </message>
    <message>
        <source>{}: a box has a negative width or height</source>
        <translation>{}: Eine Box hat eine negative Breite oder Höhe</translation>
    </message>
    <message>
        <source>class numbers without a name are named by their number</source>
        <translation>Klassennummern ohne Namen heißen nach ihrer Nummer</translation>
    </message>
    <message>
        <source>{}: {!r} is no class number</source>
        <translation>{}: {!r} ist keine Klassennummer</translation>
    </message>
    <message>
        <source>{}: {} is outside of 0 to 1, the fractions of the image</source>
        <translation>{}: {} liegt außerhalb von 0 bis 1, den Anteilen des Bildes</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message>
        <source>{} names no classes and no pictures</source>
        <translation>{} nennt keine Klassen und keine Bilder</translation>
    </message>
    <message>
        <source>data sets inside of this one are left out: they have classes of their own</source>
        <translation>Datensammlungen in dieser entfallen: Sie haben eigene Klassen</translation>
    </message>
    <message>
        <source>{}: no picture with a label file was found; looked for labels/NAME.txt with images/NAME, and for NAME.txt beside the picture</source>
        <translation>{}: Kein Bild mit einer Labeldatei gefunden; gesucht wurde labels/NAME.txt mit images/NAME und NAME.txt neben dem Bild</translation>
    </message>
    <message>
        <source>there is no data.yaml or classes.txt: classes are named by their number</source>
        <translation>data.yaml und classes.txt fehlen: Klassen werden nach ihrer Nummer benannt</translation>
    </message>
    <message>
        <source>pictures of several splits keep the first</source>
        <translation>Bilder mehrerer Aufteilungen behalten die erste</translation>
    </message>
    <message>
        <source>splits that the data file names are not here</source>
        <translation>Aufteilungen, die die Datendatei nennt, liegen nicht vor</translation>
    </message>
    <message>
        <source>pictures that a list names are not here</source>
        <translation>Bilder, die eine Liste nennt, liegen nicht vor</translation>
    </message>
    <message>
        <source>boxes are written as polygons of four corners</source>
        <translation>Boxen werden als Polygone mit vier Ecken geschrieben</translation>
    </message>
    <message>
        <source>holes of polygons are joined to their outline by a line</source>
        <translation>Löcher von Polygonen werden durch eine Linie mit dem Umriss verbunden</translation>
    </message>
    <message>
        <source>parts of polygons are joined by a line</source>
        <translation>Teile von Polygonen werden durch eine Linie verbunden</translation>
    </message>
    <message>
        <source>polygons and masks are written as their smallest turned boxes</source>
        <translation>Polygone und Masken werden als ihre kleinsten gedrehten Boxen geschrieben</translation>
    </message>
    <message>
        <source>masks are traced: the outline may differ by a pixel</source>
        <translation>Masken werden nachgezeichnet: Der Umriss kann um ein Pixel abweichen</translation>
    </message>
    <message>
        <source>regions outside of their image are left out</source>
        <translation>Regionen außerhalb ihres Bildes entfallen</translation>
    </message>
    <message>
        <source>polygons are cut at the edge of their image</source>
        <translation>Polygone werden am Bildrand abgeschnitten</translation>
    </message>
    <message>
        <source>regions that are crowds are left out, by class</source>
        <translation>Regionen, die Mengen sind, entfallen, nach Klasse</translation>
    </message>
    <message>
        <source>keypoints of regions that were changed are left out</source>
        <translation>Schlüsselpunkte geänderter Regionen entfallen</translation>
    </message>
    <message>
        <source>rows: there is no {!r}</source>
        <translation>rows: {!r} gibt es nicht</translation>
    </message>
    <message>
        <source>no picture is in this split; data.yaml names another one for it</source>
        <translation>In dieser Aufteilung ist kein Bild; data.yaml nennt dafür eine andere</translation>
    </message>
    <message>
        <source>split: {!r} is none of kept, none and shares such as 80-10-10</source>
        <translation>split: {!r} ist weder kept noch none noch Anteile wie 80-10-10</translation>
    </message>
    <message>
        <source>pictures that differ only in their suffix share a file: the second is left out</source>
        <translation>Bilder, die sich nur in der Endung unterscheiden, teilen sich eine Datei: das zweite entfällt</translation>
    </message>
    <message>
        <source>pictures that are not here: only their labels are written</source>
        <translation>Bilder, die nicht vorliegen: Nur ihre Labels werden geschrieben</translation>
    </message>
    <message>
        <source>keypoints are left out: rows of this kind hold none</source>
        <translation>Schlüsselpunkte entfallen: Zeilen dieser Art haben keine</translation>
    </message>
    <message>
        <source>class numbers without a class are named by their number</source>
        <translation>Klassennummern ohne Klasse heißen nach ihrer Nummer</translation>
    </message>
    <message>
        <source>label files of an earlier export are removed</source>
        <translation>Labeldateien eines früheren Exports werden entfernt</translation>
    </message>
    <message>
        <source>label files of an earlier export stay and count as a part of this one</source>
        <translation>Labeldateien eines früheren Exports bleiben und zählen zu diesem</translation>
    </message>
    <message>
        <source>{}: none of its pictures can be read</source>
        <translation>{}: Keines seiner Bilder ist lesbar</translation>
    </message>
    <message>
        <source>YOLO labels (folder)</source>
        <translation>YOLO labels (Ordner)</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, fractions of the image; no words.</source>
        <translation>Boxen und Polygone mit Klassennamen, Anteile des Bildes; keine Wörter.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>By the regions: boxes, turned boxes or polygons</source>
        <translation>Nach den Regionen: Boxen, gedrehte Boxen oder Polygone</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Turned boxes (OBB)</source>
        <translation>Gedrehte Boxen (OBB)</translation>
    </message>
    <message>
        <source>fields with regions are read together</source>
        <translation>Felder mit Regionen werden zusammen gelesen</translation>
    </message>
    <message>
        <source>fields of samples that are not read are left out</source>
        <translation>Felder von Samples, die nicht gelesen werden, entfallen</translation>
    </message>
    <message>
        <source>pictures of several sets are in none</source>
        <translation>Bilder mehrerer Aufteilungen gehören zu keiner</translation>
    </message>
    <message>
        <source>regions that a model predicted are proposals</source>
        <translation>von einem Modell vorhergesagte Regionen sind Vorschläge</translation>
    </message>
    <message>
        <source>{}: a mask is too large</source>
        <translation>{}: Eine Maske ist zu groß</translation>
    </message>
    <message>
        <source>{}: a mask does not fit its box</source>
        <translation>{}: Eine Maske passt nicht zu ihrer Box</translation>
    </message>
    <message>
        <source>FiftyOne (folder)</source>
        <translation>FiftyOne (Ordner)</translation>
    </message>
    <message>
        <source>Boxes with class names and scores; polygons, masks and points are read.</source>
        <translation>Boxen mit Klassennamen und Scores; Polygone, Masken und Punkte werden gelesen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>By absolute path</source>
        <translation>Über den absoluten Pfad</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Train, val, test</source>
        <translation>Train, val, test</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>80, 10, 10 percent</source>
        <translation>80, 10, 10 Prozent</translation>
    </message>
    <message>
        <source>80, 20 percent</source>
        <translation>80, 20 Prozent</translation>
    </message>
    <message>
        <source>One set</source>
        <translation>Eine Menge</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Of the region, else the noun of the phrase</source>
        <translation>Die der Region, sonst das Nomen der Phrase</translation>
    </message>
    <message>
        <source>Noun of the phrase, singular</source>
        <translation>Nomen der Phrase, Singular</translation>
    </message>
    <message>
        <source>Phrase as it is written</source>
        <translation>Phrase, wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Kodierung des Textes</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>Nach dem Inhalt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Labels of an earlier export</source>
        <translation>Labels eines früheren Exports</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>{} is larger than 2 GB; make a smaller copy</source>
        <translation>{} ist größer als 2 GB; erstellen Sie eine kleinere Kopie</translation>
    </message>
    <message>
        <source>{} is empty</source>
        <translation>{} ist leer</translation>
    </message>
    <message>
        <source>{} has {} x {} pixels, more than 200 million; make a smaller copy</source>
        <translation>{} hat {} x {} Pixel, mehr als 200 Millionen; erstellen Sie eine kleinere Kopie</translation>
    </message>
    <message>
        <source>{} has no frame {}</source>
        <translation>{} hat keinen Frame {}</translation>
    </message>
    <message>
        <source>{} is a TIFF of a kind that cannot be read; save it with 8 or 16 whole bits for each colour</source>
        <translation>{} ist eine TIFF-Datei, deren Art nicht gelesen werden kann; speichern Sie sie mit 8 oder 16 ganzen Bits für jede Farbe</translation>
    </message>
    <message>
        <source>{} is not there any more</source>
        <translation>{} ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>{} does not fit into memory; make a smaller copy</source>
        <translation>{} passt nicht in den Speicher; erstellen Sie eine kleinere Kopie</translation>
    </message>
    <message>
        <source>pictures that cannot be read are left out</source>
        <translation>nicht lesbare Bilder entfallen</translation>
    </message>
    <message>
        <source>pictures that lie on their side in the file: the other program did not turn them (left out)</source>
        <translation>Bilder, die in der Datei auf der Seite liegen: das andere Programm hat sie nicht gedreht (entfallen)</translation>
    </message>
    <message>
        <source>pictures of another size than the file says are left out</source>
        <translation>Bilder anderer Größe, als die Datei angibt, entfallen</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; put pictures beside it</source>
        <translation>{} ist größer als {} MB; legen Sie die Bilder daneben ab</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>The project cannot be read here ({}). Nothing was changed; File &gt; Rescue Damaged Project puts what is left into a new file</source>
        <translation>Das Projekt kann hier nicht gelesen werden ({}). Nichts wurde geändert; Datei &gt; Beschädigtes Projekt retten bringt das Lesbare in eine neue Datei</translation>
    </message>
    <message>
        <source>{} cannot be opened ({}). It was not changed; restore a copy of it, or move it away to start a new project.</source>
        <translation>{} kann nicht geöffnet werden ({}). Die Datei wurde nicht geändert; stellen Sie eine Kopie wieder her, oder verschieben Sie sie, um ein neues Projekt zu beginnen.</translation>
    </message>
    <message>
        <source>{} is not a CrossAlign project; choose another file</source>
        <translation>{} ist kein CrossAlign-Projekt; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>{} holds commands ({}) that this program did not put there; it is not opened</source>
        <translation>{} enthält Befehle ({}), die nicht von diesem Programm stammen; die Datei wird nicht geöffnet</translation>
    </message>
    <message>
        <source>{} was made by a newer version of CrossAlign GUI; update the program to open it</source>
        <translation>{} wurde mit einer neueren Version von CrossAlign GUI erstellt; aktualisieren Sie das Programm, um es zu öffnen</translation>
    </message>
    <message>
        <source>{} was made by an older version and cannot be brought up to date while another window has it</source>
        <translation>{} wurde mit einer älteren Version erstellt und kann nicht aktualisiert werden, solange ein anderes Fenster es geöffnet hat</translation>
    </message>
    <message>
        <source>This project lies on a network drive: saving is slower there, and only one machine may have it open</source>
        <translation>Dieses Projekt liegt auf einem Netzlaufwerk: Dort dauert das Speichern länger, und nur ein Rechner darf es offen haben</translation>
    </message>
    <message>
        <source>There is no project {}</source>
        <translation>Es gibt kein Projekt {}</translation>
    </message>
    <message>
        <source>This is a snapshot of the project; it can only be read</source>
        <translation>Dies ist ein Snapshot des Projekts; er kann nur gelesen werden</translation>
    </message>
    <message>
        <source>This project lies on a disk that cannot be written to; it can only be read</source>
        <translation>Dieses Projekt liegt auf einem Datenträger, der nicht beschrieben werden kann; es kann nur gelesen werden</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Dieses Projekt ist in einem anderen Fenster geöffnet; hier kann es nur gelesen werden</translation>
    </message>
    <message>
        <source>The change could not be saved ({}). Free some space or check the disk, then try again; nothing before it was lost.</source>
        <translation>Die Änderung konnte nicht gespeichert werden ({}). Schaffen Sie Platz oder prüfen Sie den Datenträger und versuchen Sie es erneut; nichts davor ging verloren.</translation>
    </message>
    <message>
        <source>After “{}:” comes what to look for</source>
        <translation>Nach „{}:“ folgt, wonach gesucht wird</translation>
    </message>
    <message>
        <source>“{}” is no state; the states are {}</source>
        <translation>„{}“ ist kein Status; möglich sind {}</translation>
    </message>
    <message>
        <source>“has:{}” is not known; has: takes {}</source>
        <translation>„has:{}“ ist nicht bekannt; has: akzeptiert {}</translation>
    </message>
    <message>
        <source>“{}:” is not known; a query takes {} and text</source>
        <translation>„{}:“ ist nicht bekannt; eine Suche akzeptiert {} und Text</translation>
    </message>
    <message>
        <source>; unreadable places in: {}</source>
        <translation>; unlesbare Stellen in: {}</translation>
    </message>
    <message>
        <source>{} were read{}; {} parts were dropped because what they belong to is lost</source>
        <translation>Gelesen wurden {}{}; {} Teile entfielen, weil verloren ist, wozu sie gehören</translation>
    </message>
    <message>
        <source>Nothing could be read from {} ({}); it was not changed</source>
        <translation>Aus {} konnte nichts gelesen werden ({}); die Datei wurde nicht verändert</translation>
    </message>
    <message>
        <source>No image could be read from {}; it was not changed. Restore a copy of it, or move it away</source>
        <translation>Aus {} konnte kein Bild gelesen werden; die Datei wurde nicht verändert. Stellen Sie eine Kopie wieder her oder verschieben Sie die Datei</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: accept or correct the regions of some words first.</source>
        <translation>Es gibt noch nichts, woraus gelernt werden kann: Nehmen Sie zuerst die Regionen einiger Wörter an oder korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>{} has SHA-256 {}, not the pinned {}: not used</source>
        <translation>{} hat SHA-256 {}, nicht das festgelegte {}: nicht verwendet</translation>
    </message>
    <message>
        <source>Install Node.js (the command npm): it fetches {}</source>
        <translation>Installieren Sie Node.js (den Befehl npm): Es lädt {}</translation>
    </message>
    <message>
        <source>{} failed: {}</source>
        <translation>{} ist fehlgeschlagen: {}</translation>
    </message>
    <message>
        <source>Install Debian&apos;s wordnet-base: {}</source>
        <translation>Installieren Sie wordnet-base von Debian: {}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>{} of {} phrases were answered by the measured model itself and accepted: the numbers are too good</source>
        <translation>{} von {} Phrasen hat das gemessene Modell selbst beantwortet, und sie wurden angenommen: Die Zahlen sind zu gut</translation>
    </message>
    <message>
        <source>Phrases left out, since their regions are accepted answers of the measured model: {}</source>
        <translation>Ausgelassene Phrasen, da ihre Regionen angenommene Antworten des gemessenen Modells sind: {}</translation>
    </message>
    <message>
        <source>The measured model itself answered every phrase that was accepted ({}): correct some regions, or count them too</source>
        <translation>Jede angenommene Phrase hat das gemessene Modell selbst beantwortet ({}): Korrigieren Sie einige Regionen oder zählen Sie sie mit</translation>
    </message>
    <message>
        <source>There is nothing to measure by yet: accept or correct some regions first</source>
        <translation>Es gibt noch nichts zum Messen: Nehmen Sie zuerst einige Regionen an oder korrigieren Sie sie</translation>
    </message>
    <message>
        <source>The bundled model does not answer this: {}. {} can, under Model &gt; Models</source>
        <translation>Das mitgelieferte Modell beantwortet das nicht: {}. {} kann es, unter Modell &gt; Modelle</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; what it sees looks like: {}</source>
        <translation>Es ist nicht sicher, ob es hier gibt: {}; was es sieht, sieht aus wie: {}</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; the likeliest place: {}</source>
        <translation>Es ist nicht sicher, ob es hier gibt: {}; wahrscheinlichste Stelle: {}</translation>
    </message>
    <message>
        <source>there is no {} here; {} is used</source>
        <translation>{} gibt es hier nicht; {} wird benutzt</translation>
    </message>
    <message>
        <source>{} holds several files of annotations: {}; choose one with --file NAME</source>
        <translation>{} enthält mehrere Annotationsdateien: {}; wählen Sie eine mit --file NAME</translation>
    </message>
    <message>
        <source>{} holds no {}</source>
        <translation>{} enthält kein {}</translation>
    </message>
    <message>
        <source>nothing could be read: no file of {} in {}</source>
        <translation>nichts konnte gelesen werden: keine Datei von {} in {}</translation>
    </message>
    <message>
        <source>the folder {} holds what is read ({}); write to another folder</source>
        <translation>der Ordner {} enthält, was gelesen wird ({}); schreiben Sie in einen anderen Ordner</translation>
    </message>
    <message>
        <source>{} lies in the folder that is read; write to another place</source>
        <translation>{} liegt im Ordner, der gelesen wird; schreiben Sie an einen anderen Ort</translation>
    </message>
    <message>
        <source>files of numbers, which are no captions, are left out</source>
        <translation>Dateien mit Zahlen, die keine Bildunterschriften sind, entfallen</translation>
    </message>
    <message>
        <source>captions without a picture of the same name are left out</source>
        <translation>Bildunterschriften ohne Bild desselben Namens entfallen</translation>
    </message>
    <message>
        <source>{} holds numbers, no captions</source>
        <translation>{} enthält Zahlen, keine Bildunterschriften</translation>
    </message>
    <message>
        <source>line breaks in captions become blanks</source>
        <translation>Zeilenumbrüche in Bildunterschriften werden Leerzeichen</translation>
    </message>
    <message>
        <source>Plain captions (folder)</source>
        <translation>Einfache Bildunterschriften (Ordner)</translation>
    </message>
    <message>
        <source>A text file beside each picture, one caption a line.</source>
        <translation>Eine Textdatei neben jedem Bild, eine Bildunterschrift je Zeile.</translation>
    </message>
    <message>
        <source>answers in JSON that do not say their model: numbers are read as 0 to 1000 (see the switch)</source>
        <translation>Antworten in JSON, die ihr Modell nicht nennen: Zahlen werden als 0 bis 1000 gelesen (siehe den Schalter)</translation>
    </message>
    <message>
        <source>Conversations of vision-language models</source>
        <translation>Gespräche von Bild-Sprach-Modellen</translation>
    </message>
    <message>
        <source>Questions and answers with regions, of any model: LLaVA, ShareGPT, LLaMA-Factory, InternVL, PaliGemma, Florence-2.</source>
        <translation>Fragen und Antworten mit Regionen, von jedem Modell: LLaVA, ShareGPT, LLaMA-Factory, InternVL, PaliGemma, Florence-2.</translation>
    </message>
    <message>
        <source>texts that look like formulas get an apostrophe in front</source>
        <translation>Texte, die wie Formeln aussehen, bekommen einen Apostroph davor</translation>
    </message>
    <message>
        <source>{}: it has several images, of which boxes do not say theirs</source>
        <translation>{}: Es hat mehrere Bilder, und die Boxen sagen nicht, zu welchem sie gehören</translation>
    </message>
    <message>
        <source>answers that nothing is there, to questions that do not say what</source>
        <translation>Antworten, dass nichts da ist, auf Fragen, die nicht sagen, was</translation>
    </message>
    <message>
        <source>questions without an answer are left out</source>
        <translation>Fragen ohne Antwort werden weggelassen</translation>
    </message>
    <message>
        <source>boxes without a name: the words of the question are taken</source>
        <translation>Boxen ohne Namen: Die Wörter der Frage werden genommen</translation>
    </message>
    <message>
        <source>records without a question and an answer: only their image is read</source>
        <translation>Datensätze ohne Frage und Antwort: Nur ihr Bild wird gelesen</translation>
    </message>
    <message>
        <source>the size of {} is not known (the picture is not here)</source>
        <translation>die Größe von {} ist nicht bekannt (das Bild liegt nicht vor)</translation>
    </message>
    <message>
        <source>phrases that stand twice in a caption: their masks are joined under the first</source>
        <translation>Phrasen, die zweimal in einer Bildunterschrift stehen: Ihre Masken werden unter der ersten vereint</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks</source>
        <translation>Boxen und Polygone werden als Masken geschrieben</translation>
    </message>
    <message>
        <source>GLaMM grounded conversations (JSON)</source>
        <translation>Verankerte Gespräche von GLaMM (JSON)</translation>
    </message>
    <message>
        <source>Captions whose phrases have masks, by their characters.</source>
        <translation>Bildunterschriften, deren Phrasen Masken haben, nach ihren Zeichen.</translation>
    </message>
    <message>
        <source>pictures inside of a file that cannot be read</source>
        <translation>Bilder in einer Datei, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>pictures without a file are taken from inside of the annotations</source>
        <translation>Bilder ohne Datei werden aus den Annotationen genommen</translation>
    </message>
    <message>
        <source>pictures inside of the file are left out: they are not here</source>
        <translation>Bilder in der Datei entfallen: Sie liegen nicht vor</translation>
    </message>
    <message>
        <source>columns that are not read are left out</source>
        <translation>Spalten, die nicht gelesen werden, entfallen</translation>
    </message>
    <message>
        <source>Open Images CSV</source>
        <translation>Open-Images-CSV</translation>
    </message>
    <message>
        <source>Boxes with classes as fractions of the picture.</source>
        <translation>Boxen mit Klassen als Anteile des Bildes.</translation>
    </message>
    <message>
        <source>{}: points over 100 are no percent; choose pixels</source>
        <translation>{}: Punkte über 100 sind keine Prozent; wählen Sie Pixel</translation>
    </message>
    <message>
        <source>PixMo-Points (Parquet, JSON lines)</source>
        <translation>PixMo-Points (Parquet, JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Points with the words for which people set them.</source>
        <translation>Punkte mit den Wörtern, für die Menschen sie setzten.</translation>
    </message>
    <message>
        <source>templates are an object of lists: {}</source>
        <translation>Vorlagen sind ein Objekt aus Listen: {}</translation>
    </message>
    <message>
        <source>there is no task {!r}; there are {}</source>
        <translation>es gibt keine Aufgabe {!r}; es gibt {}</translation>
    </message>
    <message>
        <source>each template of the task {!r} needs one place {}</source>
        <translation>jede Vorlage der Aufgabe {!r} braucht einen Platz {}</translation>
    </message>
    <message>
        <source>Rex-Omni grounding data (JSON lines)</source>
        <translation>Rex-Omni-Verankerungsdaten (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Captions with phrases by their characters and boxes in pixels.</source>
        <translation>Bildunterschriften mit Phrasen nach ihren Zeichen und Boxen in Pixeln.</translation>
    </message>
    <message>
        <source>a chosen frame or window is written as a picture of its own, with eight bits a colour (PNG, TIFF or WebP)</source>
        <translation>ein gewählter Frame oder ein gewähltes Fenster wird als eigenes Bild geschrieben, mit acht Bit je Farbe (PNG, TIFF oder WebP)</translation>
    </message>
    <message>
        <source>{} is another picture than {}; write to another folder</source>
        <translation>{} ist ein anderes Bild als {}; schreiben Sie in einen anderen Ordner</translation>
    </message>
    <message>
        <source>entries that are no picture are left out</source>
        <translation>Einträge, die kein Bild sind, entfallen</translation>
    </message>
    <message>
        <source>VIA 2 JSON (VGG Image Annotator; VIA 3 is read)</source>
        <translation>VIA-2-JSON (VGG Image Annotator; VIA 3 wird gelesen)</translation>
    </message>
    <message>
        <source>Boxes, polygons, ellipses, lines and points with attributes.</source>
        <translation>Boxen, Polygone, Ellipsen, Linien und Punkte mit Attributen.</translation>
    </message>
    <message>
        <source>validation is a share from 0 to 1, not {!r}</source>
        <translation>validation ist ein Anteil von 0 bis 1, nicht {!r}</translation>
    </message>
    <message>
        <source>dialogues become one question a record: the model takes one at a time</source>
        <translation>Dialoge werden zu einer Frage je Datensatz: das Modell nimmt immer nur eine</translation>
    </message>
    <message>
        <source>boxes are written as their middle: the model knows points only</source>
        <translation>Boxen werden als ihre Mitte geschrieben: Das Modell kennt nur Punkte</translation>
    </message>
    <message>
        <source>points are left out: the model knows boxes only</source>
        <translation>Punkte entfallen: Das Modell kennt nur Boxen</translation>
    </message>
    <message>
        <source>coordinates are rounded to the steps of the model</source>
        <translation>Koordinaten werden auf die Stufen des Modells gerundet</translation>
    </message>
    <message>
        <source>sentences around phrases are left out: the model writes no boxes into sentences</source>
        <translation>Sätze um Phrasen entfallen: Das Modell schreibt keine Boxen in Sätze</translation>
    </message>
    <message>
        <source>pointing is left out: the model knows boxes only</source>
        <translation>Zeigen entfällt: Das Modell kennt nur Boxen</translation>
    </message>
    <message>
        <source>Training data for a vision-language model (folder)</source>
        <translation>Trainingsdaten für ein Bild-Sprach-Modell (Ordner)</translation>
    </message>
    <message>
        <source>Questions and answers with regions as the chosen model writes them, for the chosen trainer.</source>
        <translation>Fragen und Antworten mit Regionen, wie das gewählte Modell sie schreibt, für den gewählten Trainer.</translation>
    </message>
    <message>
        <source>VoTT 2 JSON</source>
        <translation>VoTT-2-JSON</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, as VoTT exports them.</source>
        <translation>Boxen und Polygone mit Klassennamen, wie VoTT sie exportiert.</translation>
    </message>
    <message>
        <source>data files beside the one that is read are left out</source>
        <translation>Datendateien neben der gelesenen entfallen</translation>
    </message>
    <message>
        <source>{}: this is not YAML ({})</source>
        <translation>{}: Das ist kein YAML ({})</translation>
    </message>
    <message>
        <source>{}: names is neither a list of names nor a map of numbers and names</source>
        <translation>{}: names ist weder eine Liste von Namen noch eine Zuordnung von Nummern zu Namen</translation>
    </message>
    <message>
        <source>{}: kpt_shape must be [number of points, 2 or 3], not {}</source>
        <translation>{}: kpt_shape muss [Anzahl der Punkte, 2 oder 3] sein, nicht {}</translation>
    </message>
    <message>
        <source>lists that the data file names are not here</source>
        <translation>Listen, die die Datendatei nennt, liegen nicht vor</translation>
    </message>
    <message>
        <source>names that several pictures have: none is taken</source>
        <translation>Namen, die mehrere Bilder haben: Keines wird genommen</translation>
    </message>
    <message>
        <source>pictures found by the end of their path</source>
        <translation>Bilder, am Ende ihres Pfades gefunden</translation>
    </message>
    <message>
        <source>pictures found by the path in their address</source>
        <translation>Bilder, am Pfad in ihrer Adresse gefunden</translation>
    </message>
    <message>
        <source>pictures found by their name without percent signs</source>
        <translation>Bilder, an ihrem Namen ohne Prozentzeichen gefunden</translation>
    </message>
    <message>
        <source>pictures found by their name without the prefix of an upload</source>
        <translation>Bilder, an ihrem Namen ohne den Vorsatz eines Uploads gefunden</translation>
    </message>
    <message>
        <source>pictures found by their name in another Unicode form</source>
        <translation>Bilder, an ihrem Namen in anderer Unicode-Form gefunden</translation>
    </message>
    <message>
        <source>pictures found by their name in other letter case</source>
        <translation>Bilder, an ihrem Namen in anderer Großschreibung gefunden</translation>
    </message>
    <message>
        <source>files with several pictures: what is written holds for one of them</source>
        <translation>Dateien mit mehreren Bildern: Was geschrieben wird, gilt für eines davon</translation>
    </message>
    <message>
        <source>pictures that have another size on disk than when they were annotated: the numbers are for the old size</source>
        <translation>Bilder, die auf der Platte eine andere Größe haben als beim Annotieren: Die Zahlen gelten für die alte</translation>
    </message>
    <message>
        <source>{} holds {} files panoptic_*.json; one is needed</source>
        <translation>{} enthält {} Dateien panoptic_*.json; eine wird gebraucht</translation>
    </message>
    <message>
        <source>Layer and head</source>
        <translation>Schicht und Kopf</translation>
    </message>
    <message>
        <source>{} sees an image in {} tokens where {} were expected.</source>
        <translation>{} sieht ein Bild in {} Token, wo {} erwartet wurden.</translation>
    </message>
    <message>
        <source>tokens {}; layer.head {}</source>
        <translation>Token {}; Schicht.Kopf {}</translation>
    </message>
    <message>
        <source>tokens {}</source>
        <translation>Token {}</translation>
    </message>
    <message>
        <source>{} places at the border that draw attention whatever is said are left out</source>
        <translation>{} Stellen am Rand, die unabhängig vom Text Attention auf sich ziehen, wurden ausgelassen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{!r} is nothing that can be said of a server</source>
        <translation>{!r} ist keine bekannte Angabe zu einem Server</translation>
    </message>
    <message>
        <source>There is no family {!r}. Known: {}.</source>
        <translation>Die Familie {!r} gibt es nicht. Bekannt: {}.</translation>
    </message>
    <message>
        <source>A token is named by its environment variable, as in token=env:NAME, and never written here</source>
        <translation>Ein Token wird über seine Umgebungsvariable angegeben, etwa token=env:NAME, und nie hier eingetragen</translation>
    </message>
    <message>
        <source>The name {!r} does not say how this model writes boxes. Choose its family, as in {};family=qwen3_vl. Known: {}.</source>
        <translation>Der Name {!r} sagt nicht, wie dieses Modell Boxen schreibt. Wählen Sie seine Familie, etwa {};family=qwen3_vl. Bekannt: {}.</translation>
    </message>
    <message>
        <source>{!r} is no address of a server</source>
        <translation>{!r} ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>{!r} is no address of a server; one looks like http://127.0.0.1:8000/v1</source>
        <translation>{!r} ist keine Adresse eines Servers; eine solche sieht aus wie http://127.0.0.1:8000/v1</translation>
    </message>
    <message>
        <source>An address holds no password and no key: put the token into an environment variable or the keyring</source>
        <translation>Eine Adresse enthält weder Passwort noch Schlüssel: Legen Sie das Token in einer Umgebungsvariablen oder im Schlüsselbund ab</translation>
    </message>
    <message>
        <source>{} of a server is a whole number from {} to {}</source>
        <translation>{} eines Servers ist eine ganze Zahl von {} bis {}</translation>
    </message>
    <message>
        <source>the model named no place for it</source>
        <translation>das Modell nannte keine Stelle dafür</translation>
    </message>
    <message>
        <source>the model writes its places and gives no score</source>
        <translation>das Modell schreibt seine Stellen und gibt keinen Score an</translation>
    </message>
    <message>
        <source>The model named what is no phrase of the caption: {}</source>
        <translation>Das Modell nannte etwas, das keine Phrase der Bildunterschrift ist: {}</translation>
    </message>
    <message>
        <source>{} on {}: {}</source>
        <translation>{} auf {}: {}</translation>
    </message>
    <message>
        <source>Which model of {}? Write {}#NAME. It has: {}.</source>
        <translation>Welches Modell von {}? Schreiben Sie {}#NAME. Vorhanden sind: {}.</translation>
    </message>
    <message>
        <source>The server {} sends on to {}; nothing was sent there. If that is right, add that address.</source>
        <translation>Der Server {} leitet weiter an {}; dorthin wurde nichts gesendet. Wenn das richtig ist, fügen Sie jene Adresse hinzu.</translation>
    </message>
    <message>
        <source>The server {} refuses the token ({}). Set another one.</source>
        <translation>Der Server {} lehnt das Token ab ({}). Geben Sie ein anderes an.</translation>
    </message>
    <message>
        <source>The server {} wants a token ({}). Put it into the environment variable {}, or name another one with the server.</source>
        <translation>Der Server {} verlangt ein Token ({}). Legen Sie es in der Umgebungsvariablen {} ab oder geben Sie beim Server eine andere an.</translation>
    </message>
    <message>
        <source>{} on {} takes no pictures: “{}”. Start it with its vision part (llama.cpp: --mmproj).</source>
        <translation>{} auf {} nimmt keine Bilder an: „{}“. Starten Sie es mit seinem Bildteil (llama.cpp: --mmproj).</translation>
    </message>
    <message>
        <source>The picture or caption is too long for {} on {}: “{}”. Send a smaller longest side, or give the server a longer context.</source>
        <translation>Das Bild oder die Bildunterschrift ist zu lang für {} auf {}: „{}“. Senden Sie eine kleinere längste Seite oder geben Sie dem Server einen längeren Kontext.</translation>
    </message>
    <message>
        <source>There is no model {!r} at {} ({}): “{}”. Look at the list of its models; its address mostly ends with /v1.</source>
        <translation>Das Modell {!r} gibt es unter {} nicht ({}): „{}“. Sehen Sie in die Liste der Modelle dort; die Adresse endet meist auf /v1.</translation>
    </message>
    <message>
        <source>The server {} has too many requests (429). Try later, or send fewer at a time.</source>
        <translation>Der Server {} hat zu viele Anfragen (429). Versuchen Sie es später oder senden Sie weniger gleichzeitig.</translation>
    </message>
    <message>
        <source>The server {} failed ({}): “{}”. Look at its log.</source>
        <translation>Der Server {} ist fehlgeschlagen ({}): „{}“. Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The server {} refused the request ({}): “{}”</source>
        <translation>Der Server {} lehnte die Anfrage ab ({}): „{}“</translation>
    </message>
    <message>
        <source>No server answers at {} ({}). Start it, or correct its address under Model &gt; Models.</source>
        <translation>Unter {} antwortet kein Server ({}). Starten Sie ihn oder berichtigen Sie seine Adresse unter Modell &gt; Modelle.</translation>
    </message>
    <message>
        <source>The connection to {} broke off in the middle of an answer ({}). Try again.</source>
        <translation>Die Verbindung zu {} brach mitten in einer Antwort ab ({}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{} gave no answer within {} seconds. Give it more time, or send a smaller longest side.</source>
        <translation>{} gab innerhalb von {} Sekunden keine Antwort. Geben Sie mehr Zeit oder senden Sie eine kleinere längste Seite.</translation>
    </message>
    <message>
        <source>{} answered more than {} MB, which is no answer to a caption; it was stopped</source>
        <translation>{} antwortete mit mehr als {} MB, was keine Antwort auf eine Bildunterschrift ist; die Antwort wurde abgebrochen</translation>
    </message>
    <message>
        <source>What answers at {} speaks no chat completions ({}). Its address mostly ends with /v1.</source>
        <translation>Was unter {} antwortet, spricht kein Chat Completions ({}). Die Adresse endet meist auf /v1.</translation>
    </message>
    <message>
        <source>{} declined to answer: “{}”</source>
        <translation>{} lehnte eine Antwort ab: „{}“</translation>
    </message>
    <message>
        <source>{} answered with nothing. If it is a model that thinks first, switch that off on the server.</source>
        <translation>{} gab eine leere Antwort. Wenn das Modell zuerst nachdenkt, schalten Sie das auf dem Server ab.</translation>
    </message>
    <message>
        <source>{} answered in the manner of {}: “{}”. Choose that family for this server.</source>
        <translation>{} antwortete nach Art von {}: „{}“. Wählen Sie diese Familie für diesen Server.</translation>
    </message>
    <message>
        <source>{} answered in words and named no place: “{}”. Ask again, or choose another family or model.</source>
        <translation>{} antwortete in Worten und nannte keine Stelle: „{}“. Fragen Sie erneut oder wählen Sie eine andere Familie oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The answer of the model was cut off; what stands before that is read</source>
        <translation>Die Antwort des Modells wurde abgeschnitten; was davor steht, wird gelesen</translation>
    </message>
    <message>
        <source>The keyring of this system has no token for {}. Add the server again under Model &gt; Models.</source>
        <translation>Der Schlüsselbund dieses Systems hat kein Token für {}. Fügen Sie den Server unter Modell &gt; Modelle erneut hinzu.</translation>
    </message>
    <message>
        <source>The environment variable {} for the token of {} is not set</source>
        <translation>Die Umgebungsvariable {} für das Token von {} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>The token for {} holds characters that no token has</source>
        <translation>Das Token für {} enthält Zeichen, die in keinem Token vorkommen</translation>
    </message>
    <message>
        <source>The keyring of the system needs the package keyring: pip install &apos;crossalign-gui[keyring]&apos;. Or name an environment variable that holds the token.</source>
        <translation>Der Schlüsselbund des Systems benötigt das Paket keyring: pip install &apos;crossalign-gui[keyring]&apos;. Oder geben Sie eine Umgebungsvariable an, die das Token enthält.</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used. Name an environment variable that holds the token.</source>
        <translation>Dieses System hat keinen verwendbaren Schlüsselbund. Geben Sie eine Umgebungsvariable an, die das Token enthält.</translation>
    </message>
    <message>
        <source>{}; it resizes pictures to at most {} pixels</source>
        <translation>{}; es verkleinert Bilder auf höchstens {} Pixel</translation>
    </message>
    <message>
        <source>These answers are written in the manner of {}; choose that family for this server.</source>
        <translation>Diese Antworten sind nach Art von {} geschrieben; wählen Sie diese Familie für diesen Server.</translation>
    </message>
    <message>
        <source>It points where it should: {} of 12 shapes, off by {:.1%} of the side</source>
        <translation>Es zeigt, wohin es soll: {} von 12 Formen, Abweichung {:.1%} der Seite</translation>
    </message>
    <message>
        <source>Its places lie off by {:.1%} of the side, always in the same way; they are corrected, to {:.1%}</source>
        <translation>Seine Stellen weichen um {:.1%} der Seite ab, immer auf dieselbe Weise; sie werden korrigiert, auf {:.1%}</translation>
    </message>
    <message>
        <source>It found {} of 12 plain shapes, which is too few to trust its places. It is not used.</source>
        <translation>Es fand {} von 12 einfachen Formen; das ist zu wenig, um seinen Stellen zu trauen. Es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Its places lie off by {:.0%} of the side, and not always in the same way, so they cannot be corrected. It is not used; try another family, another longest side, or another server.</source>
        <translation>Seine Stellen weichen um {:.0%} der Seite ab, und nicht immer auf dieselbe Weise; sie können daher nicht korrigiert werden. Es wird nicht verwendet; versuchen Sie eine andere Familie, eine andere längste Seite oder einen anderen Server.</translation>
    </message>
    <message>
        <source>drawn from the written box; the model gives no score</source>
        <translation>aus der geschriebenen Box gezeichnet; das Modell gibt keinen Score an</translation>
    </message>
    <message>
        <source>the model wrote no place for it</source>
        <translation>das Modell hat keine Stelle dafür geschrieben</translation>
    </message>
    <message>
        <source>{} is neither a .sqlite project nor a .crossalign.json file</source>
        <translation>{} ist weder ein .sqlite-Projekt noch eine .crossalign.json-Datei</translation>
    </message>
    <message>
        <source>{} sends no pictures to servers; use another model, or allow it in that project</source>
        <translation>{} sendet keine Bilder an Server; verwenden Sie ein anderes Modell oder erlauben Sie es in jenem Projekt</translation>
    </message>
    <message>
        <source>of another package</source>
        <translation>aus einem anderen Paket</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers. Choose another model, or allow it under Model &gt; Models.</source>
        <translation>Dieses Projekt sendet keine Bilder an Server. Wählen Sie ein anderes Modell oder erlauben Sie es unter Modell &gt; Modelle.</translation>
    </message>
    <message>
        <source>The server {} was not added here. Add it under Model &gt; Models.</source>
        <translation>Der Server {} wurde hier nicht hinzugefügt. Fügen Sie ihn unter Modell &gt; Modelle hinzu.</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>pictures leave this machine</source>
        <translation>Bilder verlassen diesen Rechner</translation>
    </message>
    <message>
        <source>A class needs a name</source>
        <translation>Eine Klasse braucht einen Namen</translation>
    </message>
    <message>
        <source>There is a class “{}” already; merge the two</source>
        <translation>Eine Klasse „{}“ gibt es schon; führen Sie die beiden zusammen</translation>
    </message>
    <message>
        <source>A class number is 0 or more</source>
        <translation>Eine Klassennummer ist 0 oder größer</translation>
    </message>
    <message>
        <source>This class is not in the project any more</source>
        <translation>Diese Klasse ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>it holds no file and {} folders</source>
        <translation>darin sind keine Datei und {} Ordner</translation>
    </message>
    <message>
        <source>it holds {} and {} folders</source>
        <translation>darin sind {} und {} Ordner</translation>
    </message>
    <message>
        <source>there is another format of that name</source>
        <translation>es gibt ein anderes Format dieses Namens</translation>
    </message>
    <message>
        <source>The format {} of the package {} cannot be used: {}</source>
        <translation>Das Format {} aus dem Paket {} kann nicht verwendet werden: {}</translation>
    </message>
    <message>
        <source>The format {} comes from the package {} and failed there ({}: {})</source>
        <translation>Das Format {} stammt aus dem Paket {} und ist dort fehlgeschlagen ({}: {})</translation>
    </message>
    <message>
        <source>JSON files that are not Supervisely&apos;s are left out</source>
        <translation>JSON-Dateien, die nicht von Supervisely sind, entfallen</translation>
    </message>
    <message>
        <source>tags that are not read, but kept for the way back</source>
        <translation>Tags, die nicht gelesen, aber für den Rückweg behalten werden</translation>
    </message>
    <message>
        <source>Supervisely (folder)</source>
        <translation>Supervisely (Ordner)</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks and points with class names; captions as tags.</source>
        <translation>Boxen, Polygone mit Löchern, Masken und Punkte mit Klassennamen; Bildunterschriften als Tags.</translation>
    </message>
    <message>
        <source>No image has a caption yet; there is nothing to annotate a second time</source>
        <translation>Noch hat kein Bild eine Bildunterschrift; es gibt nichts, was ein zweites Mal annotiert werden kann</translation>
    </message>
    <message>
        <source>{} is an AVIF picture, which needs Pillow 11.3 or newer</source>
        <translation>{} ist ein AVIF-Bild; dafür wird Pillow 11.3 oder neuer gebraucht</translation>
    </message>
    <message>
        <source>{} is a {} picture: pip install &apos;crossalign-gui[{}]&apos; makes it readable</source>
        <translation>{} ist ein {}-Bild: pip install &apos;crossalign-gui[{}]&apos; macht es lesbar</translation>
    </message>
    <message>
        <source>A snapshot of the project cannot be written to {}: {}</source>
        <translation>Ein Snapshot des Projekts kann nicht nach {} geschrieben werden: {}</translation>
    </message>
    <message>
        <source>The snapshot {} is damaged too; choose another one</source>
        <translation>Auch der Snapshot {} ist beschädigt; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>{} is open in another window; close it there first</source>
        <translation>{} ist in einem anderen Fenster geöffnet; schließen Sie es zuerst dort</translation>
    </message>
    <message>
        <source>classes that are only words get numbers for this export alone (View &gt; Classes keeps numbers)</source>
        <translation>Klassen, die nur Wörter sind, erhalten nur für diesen Export Nummern (Ansicht &gt; Klassen behält Nummern)</translation>
    </message>
    <message>
        <source>classes that are only words get numbers, which the class list keeps (View &gt; Classes)</source>
        <translation>Klassen, die nur Wörter sind, erhalten Nummern, die die Klassenliste behält (Ansicht &gt; Klassen)</translation>
    </message>
    <message>
        <source>records without boxes and points</source>
        <translation>Datensätze ohne Boxen und Punkte</translation>
    </message>
    <message>
        <source>regions without a phrase: no words name them</source>
        <translation>Regionen ohne Phrase: keine Wörter benennen sie</translation>
    </message>
    <message>
        <source>class names are written as phrases</source>
        <translation>Klassennamen werden als Phrasen geschrieben</translation>
    </message>
    <message>
        <source>Rex-Omni training data (JSON lines)</source>
        <translation>Rex-Omni-Trainingsdaten (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, for its own tool that packs them.</source>
        <translation>Phrasen mit Boxen und Punkten in Pixeln, für das eigene Werkzeug, das sie packt.</translation>
    </message>
    <message>
        <source>{}: there is no file {}</source>
        <translation>{}: es gibt keine Datei {}</translation>
    </message>
    <message>
        <source>{}: its picture cannot be read</source>
        <translation>{}: das Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>images whose picture is not here are left out: the format holds the pictures</source>
        <translation>Bilder, deren Bilddatei nicht vorliegt, entfallen: das Format enthält die Bilder</translation>
    </message>
    <message>
        <source>Rex-Omni training data (folder of TSV files)</source>
        <translation>Rex-Omni-Trainingsdaten (Ordner mit TSV-Dateien)</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, with the pictures in base 64, as its trainer reads them.</source>
        <translation>Phrasen mit Boxen und Punkten in Pixeln, mit den Bildern in Base64, wie der Trainer sie liest.</translation>
    </message>
    <message>
        <source>expressions without words and boxes are left out</source>
        <translation>Ausdrücke ohne Wörter und Boxen entfallen</translation>
    </message>
    <message>
        <source>NVIDIA TAO 2D grounding (JSON lines)</source>
        <translation>NVIDIA TAO 2D-Grounding (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Captions with expressions by their characters and boxes in pixels.</source>
        <translation>Bildunterschriften mit Ausdrücken nach Zeichenpositionen und Boxen in Pixeln.</translation>
    </message>
    <message>
        <source>Found by your links ({})</source>
        <translation>Durch Ihre Verknüpfungen gefunden ({})</translation>
    </message>
    <message>
        <source>{}. “Leave out records that cannot be read” takes the others</source>
        <translation>{}. „Nicht lesbare Datensätze auslassen“ übernimmt die übrigen</translation>
    </message>
    <message>
        <source>encoding: there is no {!r}</source>
        <translation>encoding: {!r} gibt es nicht</translation>
    </message>
    <message>
        <source>{}: this Parquet file cannot be read ({})</source>
        <translation>{}: diese Parquet-Datei ist nicht lesbar ({})</translation>
    </message>
    <message>
        <source>files that are no pictures are left out</source>
        <translation>Dateien, die keine Bilder sind, entfallen</translation>
    </message>
    <message>
        <source>times of videos and sounds are left out</source>
        <translation>Zeiten von Videos und Tönen entfallen</translation>
    </message>
    <message>
        <source>shapes of files that are not read are left out</source>
        <translation>Formen nicht gelesener Dateien entfallen</translation>
    </message>
    <message>
        <source>left out, as both sides worked on different frames of the file</source>
        <translation>ausgelassen, da beide Seiten an verschiedenen Frames der Datei gearbeitet haben</translation>
    </message>
    <message>
        <source>both sides set another window of deep values: the one that was here stays</source>
        <translation>die Seiten haben verschiedene Fenster für tiefe Werte: das hiesige bleibt</translation>
    </message>
    <message>
        <source>both sides give the image other attributes, or another split: those that were here stay</source>
        <translation>die Seiten geben dem Bild verschiedene Attribute oder Aufteilungen: die hiesigen bleiben</translation>
    </message>
    <message>
        <source>both sides keep another known answer: the one that was here stays</source>
        <translation>die Seiten haben verschiedene bekannte Antworten: die hiesige bleibt</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Left points</source>
        <translation>Links trifft</translation>
    </message>
    <message>
        <source>Right points</source>
        <translation>Rechts trifft</translation>
    </message>
    <message>
        <source>Left and person</source>
        <translation>Links und Person</translation>
    </message>
    <message>
        <source>Right and person</source>
        <translation>Rechts und Person</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Agreement over the project</source>
        <translation>Übereinstimmung im Projekt</translation>
    </message>
    <message>
        <source>Points: whether the strongest place lies in a region that a person linked. Left, right and person: overlap of the regions (mean intersection over union of the best pairs), whole where both have none. Return goes to the image.</source>
        <translation>Trifft: ob die stärkste Stelle in einer Region liegt, die eine Person verknüpft hat. Links, rechts und Person: Überlappung der Regionen (mittlere Intersection over Union der besten Paare), voll, wo beide keine haben. Die Eingabetaste führt zum Bild.</translation>
    </message>
    <message>
        <source>Measure the Project asks both sides about all words that you linked or marked as not in the picture. The least agreed on stands here first.</source>
        <translation>„Projekt auswerten“ fragt beide Seiten nach allen Wörtern, die Sie verknüpft oder als nicht im Bild markiert haben. Die geringste Übereinstimmung steht hier zuerst.</translation>
    </message>
    <message>
        <source>Measure the Project</source>
        <translation>Projekt auswerten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Images measured</source>
        <translation>Ausgewertete Bilder</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} konnte nicht geschrieben werden: {}. Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>The agreement was written to {}</source>
        <translation>Die Übereinstimmung wurde nach {} geschrieben</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>Übereinstimmung exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht ausgewertet.</translation>
    </message>
    <message>
        <source>{} words; the left side points right in {}, the right one in {}, they overlap by {}.</source>
        <translation>{} Wörter; die linke Seite trifft in {} der Fälle, die rechte in {}, sie überlappen zu {}.</translation>
    </message>
    <message>
        <source>Both say the same of what is in the picture.</source>
        <translation>Beide sagen dasselbe darüber, was im Bild ist.</translation>
    </message>
    <message>
        <source>In the picture or not: Krippendorff&apos;s alpha {:.2f}.</source>
        <translation>Im Bild oder nicht: Krippendorffs Alpha {:.2f}.</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>Antwort annehmen</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Antwort eingeben</translation>
    </message>
    <message>
        <source>by the model, not accepted yet</source>
        <translation>vom Modell, noch nicht angenommen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Accept answer “{}”</source>
        <translation>Antwort „{}“ annehmen</translation>
    </message>
    <message>
        <source>There is no answer of the model to accept; type one</source>
        <translation>Es gibt keine Antwort des Modells zum Annehmen; geben Sie eine ein</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Answer “{}”</source>
        <translation>Antwort „{}“</translation>
    </message>
    <message>
        <source>This caption was not written by a model</source>
        <translation>Diese Bildunterschrift wurde nicht von einem Modell geschrieben</translation>
    </message>
    <message>
        <source>Accept caption</source>
        <translation>Bildunterschrift annehmen</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second person</source>
        <translation>Jemand anderem zuweisen</translation>
    </message>
    <message>
        <source>Images with a caption are drawn by chance and written into a project file of their own, with their captions and nothing else: no regions, no links, no comments, no known answers. Every image with a known answer goes with them, and nothing tells which ones these are.</source>
        <translation>Bilder mit Bildunterschrift werden zufällig gezogen und in eine eigene Projektdatei geschrieben, mit ihren Bildunterschriften und sonst nichts: keine Regionen, keine Verknüpfungen, keine Kommentare, keine bekannten Antworten. Jedes Bild mit bekannter Antwort geht mit, und nichts verrät, welche das sind.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>Anteil der Bilder</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Zweite Person</translation>
    </message>
    <message>
        <source>S&amp;hare of the images</source>
        <translation>&amp;Anteil der Bilder</translation>
    </message>
    <message>
        <source>Images that are written</source>
        <translation>Bilder, die geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>&amp;Datei schreiben …</translation>
    </message>
    <message>
        <source>No image has a caption yet, so there is nothing to give away. Write or import captions first.</source>
        <translation>Noch hat kein Bild eine Bildunterschrift, es gibt also nichts zuzuweisen. Schreiben oder importieren Sie zuerst Bildunterschriften.</translation>
    </message>
    <message>
        <source>{} of {} images are drawn. None has a known answer; Review &gt; Known Answer of This Image keeps what stands in an image as one.</source>
        <translation>{} von {} Bildern werden gezogen. Keines hat eine bekannte Antwort; Durchsicht &gt; Bekannte Antwort dieses Bildes behält als solche, was in einem Bild steht.</translation>
    </message>
    <message>
        <source>{} of {} images are drawn, and {} with a known answer go along: {} in all.</source>
        <translation>{} von {} Bildern werden gezogen, und {} mit bekannter Antwort gehen mit: zusammen {}.</translation>
    </message>
    <message>
        <source>File for the second person</source>
        <translation>Datei für die zweite Person</translation>
    </message>
    <message>
        <source>Project (*.sqlite)</source>
        <translation>Projekt (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>{} is there already; choose a new name</source>
        <translation>{} gibt es schon; wählen Sie einen neuen Namen</translation>
    </message>
    <message>
        <source>Images written to {}: {}</source>
        <translation>Nach {} geschriebene Bilder: {}</translation>
    </message>
</context>
<context>
    <name>AttributeEditing</name>
    <message>
        <source>Change attribute</source>
        <translation>Attribut ändern</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <source>Selected regions</source>
        <translation>Ausgewählte Regionen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Define …</source>
        <translation>Festlegen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>“{}” is no number; {} stays as it was</source>
        <translation>„{}“ ist keine Zahl; {} bleibt, wie es war</translation>
    </message>
    <message>
        <source>Define an attribute</source>
        <translation>Attribut festlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Werte, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>A choice needs values; nothing was defined</source>
        <translation>Eine Auswahl braucht Werte; nichts wurde festgelegt</translation>
    </message>
    <message>
        <source>Remove a definition</source>
        <translation>Festlegung entfernen</translation>
    </message>
    <message>
        <source>Values stay</source>
        <translation>Werte bleiben</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>Nothing is done yet</source>
        <translation>Noch ist nichts erledigt</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>State of images</source>
        <translation>Status von Bildern</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>Bilder entfernen</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Aus einem Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>Bilder wiederherstellen</translation>
    </message>
    <message>
        <source>There is no change of several images to take back</source>
        <translation>Es gibt keine Änderung mehrerer Bilder, die zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>Select images in the list first, with Ctrl or Shift</source>
        <translation>Wählen Sie zuerst Bilder in der Liste aus, mit Ctrl oder Shift</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>Dieses Projekt kann hier nur gelesen werden</translation>
    </message>
    <message>
        <source>The last change of several images is still being made</source>
        <translation>Die letzte Änderung mehrerer Bilder läuft noch</translation>
    </message>
    <message>
        <source>{}: {} changed</source>
        <translation>{}: {} geändert</translation>
    </message>
    <message>
        <source>{}; {} were changed since and stay as they are</source>
        <translation>{}; {} wurden seitdem geändert und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>{}. Review &gt; Undo for Several Images takes it back</source>
        <translation>{}. Durchsicht &gt; Für mehrere Bilder rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>{}. Review &gt; Restore Removed Images brings them back</source>
        <translation>{}. Durchsicht &gt; Entfernte Bilder wiederherstellen holt sie zurück</translation>
    </message>
</context>
<context>
    <name>BulkCaptionsDialog</name>
    <message>
        <source>Captions of selected images</source>
        <translation>Bildunterschriften ausgewählter Bilder</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Set the caption</source>
        <translation>Bildunterschrift setzen</translation>
    </message>
    <message>
        <source>Append to the caption</source>
        <translation>An Bildunterschrift anhängen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Only with the same capital letters</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Selected images: {}</source>
        <translation>Ausgewählte Bilder: {}</translation>
    </message>
    <message>
        <source>Looking at what changes …</source>
        <translation>Änderungen werden ermittelt …</translation>
    </message>
    <message>
        <source>Images that change: {} of {}</source>
        <translation>Bilder, die sich ändern: {} von {}</translation>
    </message>
    <message>
        <source>{}. Links that go with their words: {}</source>
        <translation>{}. Verknüpfungen, die mit ihren Wörtern entfallen: {}</translation>
    </message>
    <message>
        <source>{}. The first {} are shown</source>
        <translation>{}. Die ersten {} werden gezeigt</translation>
    </message>
    <message>
        <source>Captions of images</source>
        <translation>Bildunterschriften von Bildern</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Arrow keys move the selected regions, Tab goes to the region list</source>
        <translation>Pfeiltasten verschieben die ausgewählten Regionen, Tab wechselt zur Regionenliste</translation>
    </message>
    <message>
        <source>The unfinished shape is kept: the same tool goes on with it, Escape there drops it</source>
        <translation>Die unfertige Form bleibt erhalten: Dasselbe Werkzeug setzt sie fort, Escape dort verwirft sie</translation>
    </message>
    <message>
        <source>The unfinished shape waits on the image that you left</source>
        <translation>Die unfertige Form wartet auf dem Bild, das Sie verlassen haben</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste a picture, or open the samples</source>
        <translation>Ziehen Sie Bilder oder einen Ordner hierher, fügen Sie ein Bild ein oder öffnen Sie die Beispiele</translation>
    </message>
    <message>
        <source>The file of this image is not there. Its annotations are kept; Review &gt; Find Moved Images looks for it</source>
        <translation>Die Datei dieses Bildes ist nicht vorhanden. Die Annotationen bleiben erhalten; Durchsicht &gt; Verschobene Bilder suchen sucht sie</translation>
    </message>
    <message>
        <source>This image cannot be shown; see the notice below</source>
        <translation>Dieses Bild kann nicht angezeigt werden; siehe den Hinweis unten</translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Click what belongs to the thing, right click what does not. Return keeps the mask, Escape drops it</source>
        <translation>Klicken Sie auf das, was zum Objekt gehört, mit Rechtsklick auf das, was nicht dazugehört. Return behält die Maske, Escape verwirft sie</translation>
    </message>
    <message>
        <source>Click the thing. Shift+click adds, right click takes away. Return keeps the mask, Escape drops it</source>
        <translation>Klicken Sie auf das Objekt. Shift+Klick fügt hinzu, Rechtsklick nimmt weg. Return behält die Maske, Escape verwirft sie</translation>
    </message>
    <message>
        <source>Click the corners; a double click, Return or the first corner closes. Alt first cuts a hole</source>
        <translation>Klicken Sie auf die Ecken; Doppelklick, Return oder die erste Ecke schließt. Alt zu Beginn schneidet ein Loch</translation>
    </message>
    <message>
        <source>Paint on the selected mask or a new one. [ and ] change the size, E erases</source>
        <translation>Malen Sie auf der ausgewählten oder einer neuen Maske. [ und ] ändern die Größe, E radiert</translation>
    </message>
    <message>
        <source>Paint away from the selected mask. [ and ] change the size, B paints</source>
        <translation>Radieren Sie die ausgewählte Maske weg. [ und ] ändern die Größe, B malt</translation>
    </message>
    <message>
        <source>Click the places. Return keeps them, Backspace takes one back, Escape drops them</source>
        <translation>Klicken Sie auf die Stellen. Return behält sie, Backspace nimmt eine zurück, Escape verwirft sie</translation>
    </message>
    <message>
        <source>Select a region first, then zoom to it</source>
        <translation>Wählen Sie zuerst eine Region aus, dann zoomen Sie auf sie</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>Öffnen Sie zuerst ein Bild</translation>
    </message>
    <message>
        <source>The image is on the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>Es konnte kein Dateimanager geöffnet werden</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>Wählen Sie zuerst eine Region aus, dann ihre Klasse</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>Captions of this image</source>
        <translation>Bildunterschriften dieses Bildes</translation>
    </message>
    <message>
        <source>Type a caption or a question about the image</source>
        <translation>Bildunterschrift oder Frage zum Bild eingeben</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Zuordnung läuft</translation>
    </message>
    <message>
        <source>Stop aligning</source>
        <translation>Zuordnung abbrechen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Written by a model; yours once you edit or accept it</source>
        <translation>Von einem Modell geschrieben; Ihre, sobald Sie sie bearbeiten oder annehmen</translation>
    </message>
    <message>
        <source>Click to see where the model finds it</source>
        <translation>Klicken, um zu sehen, wo das Modell es findet</translation>
    </message>
    <message>
        <source>Marked as not in the picture</source>
        <translation>Als nicht im Bild markiert</translation>
    </message>
    <message>
        <source>A function word: it aligns to nothing by itself</source>
        <translation>Ein Funktionswort: für sich allein gehört es zu keiner Region</translation>
    </message>
    <message>
        <source>Not found in the picture</source>
        <translation>Nicht im Bild gefunden</translation>
    </message>
    <message>
        <source>Phrase “{}”, regions: {}</source>
        <translation>Phrase „{}“, Regionen: {}</translation>
    </message>
    <message>
        <source>; the same thing as {}</source>
        <translation>; dasselbe Objekt wie {}</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Add caption</source>
        <translation>Bildunterschrift hinzufügen</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>Bildunterschrift bearbeiten</translation>
    </message>
    <message>
        <source>Links of {} were dropped with their words; undo brings them back</source>
        <translation>Verknüpfungen von {} entfielen mit ihren Wörtern; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>{} became {} with the change of the caption; undo brings it back</source>
        <translation>{} wurde mit der Änderung der Bildunterschrift zu {}; Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <source>Proposals removed with their words: {}; undo brings them back</source>
        <translation>Mit ihren Wörtern entfernte Vorschläge: {}; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>There is no caption here that could be removed</source>
        <translation>Hier gibt es keine Bildunterschrift zum Entfernen</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>Bildunterschrift entfernen</translation>
    </message>
    <message>
        <source>Select the words first that are one word</source>
        <translation>Wählen Sie zuerst die Wörter, die ein Wort sind</translation>
    </message>
    <message>
        <source>Join words</source>
        <translation>Wörter verbinden</translation>
    </message>
    <message>
        <source>Select the one word first that is several</source>
        <translation>Wählen Sie zuerst das eine Wort, das mehrere ist</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>Wort teilen</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Classes of the project</source>
        <translation>Klassen des Projekts</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Things of this image</source>
        <translation>Objekte dieses Bildes</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>Wählen Sie zuerst eine Region, dann ihre Klasse</translation>
    </message>
    <message>
        <source>No class has this key yet; View &gt; Classes lists them</source>
        <translation>Keine Klasse hat diese Taste; siehe Ansicht &gt; Klassen</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Merge classes</source>
        <translation>Klassen zusammenführen</translation>
    </message>
    <message>
        <source>All of them become</source>
        <translation>Alle werden zu</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments on this image</source>
        <translation>Kommentare zu diesem Bild</translation>
    </message>
    <message>
        <source>No comments on this image</source>
        <translation>Keine Kommentare zu diesem Bild</translation>
    </message>
    <message>
        <source>Comment on this image</source>
        <translation>Kommentar zu diesem Bild</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Resolved / Open Again</source>
        <translation>Erledigen / wieder öffnen</translation>
    </message>
    <message>
        <source>Mark the chosen comment as resolved, or open it again; Return in the list does it too</source>
        <translation>Den gewählten Kommentar als erledigt markieren oder wieder öffnen; Return in der Liste tut dasselbe</translation>
    </message>
    <message>
        <source>{}, {} UTC
{}</source>
        <translation>{}, {} UTC
{}</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Das verwendete Modell</translation>
    </message>
    <message>
        <source>Person: accepted links</source>
        <translation>Person: angenommene Verknüpfungen</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Mean difference {:.3f} (0: equal, 1: opposite everywhere).</source>
        <translation>Mittlere Differenz {:.3f} (0: gleich, 1: überall entgegengesetzt).</translation>
    </message>
    <message>
        <source>Choose a word.</source>
        <translation>Wählen Sie ein Wort.</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>Zuordnung läuft …</translation>
    </message>
    <message>
        <source>No accepted region is linked to this word.</source>
        <translation>Keine angenommene Region ist mit diesem Wort verknüpft.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>One region.</source>
        <translation>Eine Region.</translation>
    </message>
    <message>
        <source>{} regions.</source>
        <translation>{} Regionen.</translation>
    </message>
    <message>
        <source>Not found. {}</source>
        <translation>Nicht gefunden. {}</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>(kein Wort)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The second model does not answer: {} Choose another one to compare with.</source>
        <translation>Das zweite Modell antwortet nicht: {} Wählen Sie ein anderes zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Conflict {} of {}: {}</source>
        <translation>Konflikt {} von {}: {}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>eine andere Antwort</translation>
    </message>
    <message>
        <source>another phrase</source>
        <translation>eine andere Phrase</translation>
    </message>
    <message>
        <source>another place or shape</source>
        <translation>eine andere Stelle oder Form</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>eine andere Klasse</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>andere Attribute</translation>
    </message>
    <message>
        <source>accepted or rejected</source>
        <translation>angenommen oder abgelehnt</translation>
    </message>
    <message>
        <source>linked or not</source>
        <translation>verknüpft oder nicht</translation>
    </message>
    <message>
        <source>in the picture or not</source>
        <translation>im Bild oder nicht</translation>
    </message>
    <message>
        <source>changed or deleted</source>
        <translation>geändert oder gelöscht</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>ein anderer Status</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>nicht im Bild</translation>
    </message>
    <message>
        <source>is not this region</source>
        <translation>ist nicht diese Region</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Region attends to words</source>
        <translation>Region beachtet Wörter</translation>
    </message>
    <message>
        <source>Word attends to regions</source>
        <translation>Wort beachtet Regionen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Attention (softmax)</source>
        <translation>Attention (Softmax)</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Roher Score</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature of the softmax, as a multiple of the model&apos;s own</source>
        <translation>Temperatur der Softmax, als Vielfaches der modelleigenen</translation>
    </message>
    <message>
        <source>Score of a region</source>
        <translation>Score einer Region</translation>
    </message>
    <message>
        <source>Mean of its cells</source>
        <translation>Mittelwert ihrer Zellen</translation>
    </message>
    <message>
        <source>Best of its cells</source>
        <translation>Höchster Wert ihrer Zellen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As in the caption</source>
        <translation>Wie in der Bildunterschrift</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Nach Score</translation>
    </message>
    <message>
        <source>By likeness (clustered)</source>
        <translation>Nach Ähnlichkeit (geclustert)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Coarse grid</source>
        <translation>Grobes Raster</translation>
    </message>
    <message>
        <source>T × {:.2f}</source>
        <translation>T × {:.2f}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Accept {}</source>
        <translation>{} annehmen</translation>
    </message>
    <message>
        <source>Reject {}</source>
        <translation>{} ablehnen</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Proposals accepted: {}</source>
        <translation>Angenommene Vorschläge: {}</translation>
    </message>
    <message>
        <source>There is no proposal to accept</source>
        <translation>Es gibt keinen Vorschlag anzunehmen</translation>
    </message>
    <message>
        <source>Draw region for {}</source>
        <translation>Region für {} zeichnen</translation>
    </message>
    <message>
        <source>Reshape region</source>
        <translation>Region umformen</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>Region löschen</translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>Region annehmen</translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>Region ablehnen</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Fensterlage</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fensterbreite</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Black at {}, white at {}, for models and exported pictures too</source>
        <translation>Schwarz bei {}, Weiß bei {}, auch für Modelle und exportierte Bilder</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>There is no conflict in this image</source>
        <translation>In diesem Bild gibt es keinen Konflikt</translation>
    </message>
    <message>
        <source>Only one of the two can be true here: take left, right or neither</source>
        <translation>Nur eines von beiden kann hier stimmen: Übernehmen Sie links, rechts oder keines</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Konflikt lösen</translation>
    </message>
    <message>
        <source>All conflicts of {} are settled</source>
        <translation>Alle Konflikte von {} sind gelöst</translation>
    </message>
    <message>
        <source>No image has a conflict</source>
        <translation>Kein Bild hat einen Konflikt</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Copied regions: {}</source>
        <translation>Kopierte Regionen: {}</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>Öffnen Sie zuerst ein Bild</translation>
    </message>
    <message>
        <source>Select a region first, then delete it</source>
        <translation>Wählen Sie zuerst eine Region aus, dann löschen Sie sie</translation>
    </message>
    <message>
        <source>Select a region first, then copy it</source>
        <translation>Wählen Sie zuerst eine Region aus, dann kopieren Sie sie</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>Öffnen Sie zuerst Bilder und nehmen Sie einige Regionen an oder korrigieren Sie sie</translation>
    </message>
    <message>
        <source>The report was written to {}</source>
        <translation>Der Bericht wurde nach {} geschrieben</translation>
    </message>
    <message>
        <source>The model was asked for something else in between; start again</source>
        <translation>Das Modell wurde inzwischen nach etwas anderem gefragt; starten Sie erneut</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>Pointing Game</translation>
    </message>
    <message>
        <source>Inside ratio</source>
        <translation>Innenanteil</translation>
    </message>
    <message>
        <source>Pixel average precision</source>
        <translation>Mittlere Pixelpräzision</translation>
    </message>
    <message>
        <source>Box recall</source>
        <translation>Box-Recall</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>The truth: regions that people drew or corrected, imported ones, and accepted ones that other models proposed.</source>
        <translation>Die Wahrheit: Regionen, die Personen gezeichnet oder korrigiert haben, importierte und angenommene, die andere Modelle vorschlugen.</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Images in the list ({})</source>
        <translation>Bilder in der Liste ({})</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>Bilder, an denen gemessen wird</translation>
    </message>
    <message>
        <source>&amp;Own answers too</source>
        <translation>&amp;Eigene Antworten auch</translation>
    </message>
    <message>
        <source>Count regions that the model proposed and you only accepted; this flatters it</source>
        <translation>Regionen mitzählen, die das Modell vorschlug und Sie nur annahmen; das schmeichelt ihm</translation>
    </message>
    <message>
        <source>&amp;Beside the model in use</source>
        <translation>&amp;Neben dem verwendeten Modell</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Captions measured</source>
        <translation>Gemessene Bildtexte</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Vertauscht</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Measures with baselines</source>
        <translation>Maße mit Vergleichswerten</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Measures by phrase type</source>
        <translation>Maße nach Phrasentyp</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Measures by model</source>
        <translation>Maße nach Modell</translation>
    </message>
    <message>
        <source>The other tables are of the chosen model</source>
        <translation>Die anderen Tabellen gehören zum gewählten Modell</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Measures by word, the worst first</source>
        <translation>Maße nach Wort, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Worst cases</source>
        <translation>Schlechteste Fälle</translation>
    </message>
    <message>
        <source>Solid: true region. Dashed: proposal. Return or a double click opens the image</source>
        <translation>Durchgezogen: wahre Region. Gestrichelt: Vorschlag. Die Eingabetaste oder ein Doppelklick öffnet das Bild</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>By phrase &amp;type</source>
        <translation>Nach Phrasen&amp;typ</translation>
    </message>
    <message>
        <source>By &amp;word</source>
        <translation>Nach W&amp;ort</translation>
    </message>
    <message>
        <source>Worst c&amp;ases</source>
        <translation>Schlechteste &amp;Fälle</translation>
    </message>
    <message>
        <source>Save &amp;Report …</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Messung läuft …</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>{}: phrases {}, images {}</source>
        <translation>{}: Phrasen {}, Bilder {}</translation>
    </message>
    <message>
        <source>{}; captions that could not be used: {}, such as {}</source>
        <translation>{}; nicht verwendbare Bildunterschriften: {}, etwa {}</translation>
    </message>
    <message>
        <source>{}: average precision {:.2f}, IoU {:.2f}
{}</source>
        <translation>{}: mittlere Präzision {:.2f}, IoU {:.2f}
{}</translation>
    </message>
    <message>
        <source>{:.3f} to {:.3f}</source>
        <translation>{:.3f} bis {:.3f}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} konnte nicht geschrieben werden: {}. Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>Open the folder with the images first</source>
        <translation>Öffnen Sie zuerst den Ordner mit den Bildern</translation>
    </message>
    <message>
        <source>There is no image to export</source>
        <translation>Es gibt kein Bild zum Exportieren</translation>
    </message>
    <message>
        <source>Export the picture with its regions</source>
        <translation>Bild mit seinen Regionen exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} konnte nicht geschrieben werden: {}. Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>The picture was written to {}</source>
        <translation>Das Bild wurde nach {} geschrieben</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>Zu exportierende Bilder</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Done and checked images</source>
        <translation>Erledigte und geprüfte Bilder</translation>
    </message>
    <message>
        <source>What the search finds ({})</source>
        <translation>Was die Suche findet ({})</translation>
    </message>
    <message>
        <source>Selected images ({})</source>
        <translation>Ausgewählte Bilder ({})</translation>
    </message>
    <message>
        <source>Proposals that nobody has accepted go out too</source>
        <translation>Auch Vorschläge exportieren, die niemand angenommen hat</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>Was das Format nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Looking at what the format can hold …</source>
        <translation>Es wird geprüft, was das Format aufnehmen kann …</translation>
    </message>
    <message>
        <source>Will be written: images {}, captions {}, regions {}, links {}.</source>
        <translation>Geschrieben werden: Bilder {}, Bildunterschriften {}, Regionen {}, Verknüpfungen {}.</translation>
    </message>
    <message>
        <source>Annotated images: {}, written to {}</source>
        <translation>Annotierte Bilder: {}, geschrieben nach {}</translation>
    </message>
    <message>
        <source>The format cannot hold everything; this changes or stays behind:</source>
        <translation>Das Format kann nicht alles aufnehmen; dies ändert sich oder entfällt:</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message>
        <source>{} is there already. Replace what has the same name?</source>
        <translation>{} ist bereits vorhanden. Gleichnamiges ersetzen?</translation>
    </message>
    <message>
        <source>Nothing was written: {}
Choose another place or format and try again.</source>
        <translation>Nichts wurde geschrieben: {}
Wählen Sie einen anderen Ort oder ein anderes Format und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}. Its annotations are kept; Review &gt; Find Moved Images looks for it in a folder that you choose</source>
        <translation>{}. Die Annotationen bleiben erhalten; Durchsicht &gt; Verschobene Bilder suchen sucht das Bild in einem Ordner Ihrer Wahl</translation>
    </message>
    <message>
        <source>Looking for moved images in {} …</source>
        <translation>Verschobene Bilder werden in {} gesucht …</translation>
    </message>
    <message>
        <source>Found again: {} of {} that were chosen</source>
        <translation>Wiedergefunden: {} von {} ausgewählten</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {}, which was read from it before, is open now</source>
        <translation>{} ist beschädigt und wurde nicht verändert. {}, zuvor daraus gelesen, ist jetzt geöffnet</translation>
    </message>
    <message>
        <source>{} is damaged; what can be read is being read …</source>
        <translation>{} ist beschädigt; was lesbar ist, wird gelesen …</translation>
    </message>
    <message>
        <source>{} was changed on disk since it was annotated. The annotations are kept; look whether they still fit</source>
        <translation>{} wurde seit der Annotation auf dem Datenträger geändert. Die Annotationen bleiben erhalten; prüfen Sie, ob sie noch passen</translation>
    </message>
    <message>
        <source>{} was changed on disk: it had {} x {} pixels when it was annotated and has {} x {} now. The annotations are kept; look whether they still fit</source>
        <translation>{} wurde auf dem Datenträger geändert: Bei der Annotation waren es {} x {} Pixel, jetzt sind es {} x {}. Die Annotationen bleiben erhalten; prüfen Sie, ob sie noch passen</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {} is open now: {}</source>
        <translation>{} ist beschädigt und wurde nicht verändert. {} ist jetzt geöffnet: {}</translation>
    </message>
    <message>
        <source>Found again: {} by their content, {} by their name. Still missing: {}</source>
        <translation>Wiedergefunden: {} über den Inhalt, {} über den Namen. Weiterhin fehlend: {}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>What the images should show …</source>
        <translation>Was die Bilder zeigen sollen …</translation>
    </message>
    <message>
        <source>What the images should show</source>
        <translation>Was die Bilder zeigen sollen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find images that show this</source>
        <translation>Bilder suchen, die dies zeigen</translation>
    </message>
    <message>
        <source>Rank &amp;captions</source>
        <translation>Ränge der &amp;Bildunterschriften</translation>
    </message>
    <message>
        <source>Where each caption finds its own image</source>
        <translation>An welcher Stelle jede Bildunterschrift ihr eigenes Bild findet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; what was looked at stays known</source>
        <translation>Anhalten; bereits Betrachtetes bleibt bekannt</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>Betrachtete Bilder</translation>
    </message>
    <message>
        <source>Images found</source>
        <translation>Gefundene Bilder</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Write a caption first; then images like it can be found</source>
        <translation>Schreiben Sie zuerst eine Bildunterschrift; dann lassen sich Bilder dazu finden</translation>
    </message>
    <message>
        <source>Images compared: {} of {}, with {}</source>
        <translation>Verglichene Bilder: {} von {}, mit {}</translation>
    </message>
    <message>
        <source>Captions: {}, images: {}; {}, median rank {}</source>
        <translation>Bildunterschriften: {}, Bilder: {}; {}, Medianrang {}</translation>
    </message>
    <message>
        <source>Looking at the images: {} of {}</source>
        <translation>Bilder werden angesehen: {} von {}</translation>
    </message>
    <message>
        <source>a region of {}</source>
        <translation>eine Region von {}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>There is no caption yet whose words the model knows</source>
        <translation>Es gibt noch keine Bildunterschrift, deren Wörter das Modell kennt</translation>
    </message>
    <message>
        <source>recall@{} {}</source>
        <translation>Recall@{} {}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1  Click a word of the caption: the image shows where it is.    2  Press A to accept the proposed region, or D and draw your own.    3  Press Ctrl+E to export; drop your own photograph on the window to go on.</source>
        <translation>1  Klicken Sie auf ein Wort der Bildunterschrift: Das Bild zeigt, wo es ist.    2  Drücken Sie A, um die vorgeschlagene Region anzunehmen, oder D, um eine eigene zu zeichnen.    3  Drücken Sie Ctrl+E zum Exportieren; zum Weitermachen ziehen Sie ein eigenes Foto auf das Fenster.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Which picture of this file is annotated: models and exports see the same one</source>
        <translation>Welches Bild dieser Datei annotiert wird: Modelle und Exporte sehen dasselbe</translation>
    </message>
    <message>
        <source>Frame </source>
        <translation>Frame </translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> von {}</translation>
    </message>
</context>
<context>
    <name>Grounded</name>
    <message>
        <source>Paste grounded text</source>
        <translation>Verorteten Text einfügen</translation>
    </message>
    <message>
        <source>Proposals added: {}</source>
        <translation>Hinzugefügte Vorschläge: {}</translation>
    </message>
</context>
<context>
    <name>GroundedTextDialog</name>
    <message>
        <source>Paste grounded text</source>
        <translation>Verorteten Text einfügen</translation>
    </message>
    <message>
        <source>What the &amp;model answered about this image:</source>
        <translation>Was das &amp;Modell zu diesem Bild geantwortet hat:</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Was nicht lesbar ist</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>Als Vorschläge hinzufügen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Read as {}: {} names, {} boxes and points, {} not in the picture</source>
        <translation>Gelesen als {}: {} Namen, {} Boxen und Punkte, {} nicht im Bild</translation>
    </message>
    <message>
        <source>What has no name belongs to the selected words “{}”</source>
        <translation>Was keinen Namen hat, gehört zu den ausgewählten Wörtern „{}“</translation>
    </message>
    <message>
        <source>The answer says that nothing is there, but not what. Select the words that it is about first</source>
        <translation>Die Antwort sagt, dass nichts da ist, aber nicht, was. Wählen Sie zuerst die Wörter aus, um die es geht</translation>
    </message>
    <message>
        <source>What has no name gets no words; select them first</source>
        <translation>Was keinen Namen hat, erhält keine Wörter; wählen Sie diese zuerst aus</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Guidelines of the project</source>
        <translation>Richtlinien des Projekts</translation>
    </message>
    <message>
        <source>This project has no guidelines yet. They are a file guidelines.md beside its pictures.</source>
        <translation>Dieses Projekt hat noch keine Richtlinien. Sie stehen in einer Datei guidelines.md neben seinen Bildern.</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Open the page in the program for text files; it is shown here when it was saved</source>
        <translation>Die Seite im Programm für Textdateien öffnen; sie wird hier gezeigt, sobald sie gespeichert ist</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Tell which types and attributes are not in the lists of the guidelines</source>
        <translation>Zeigen, welche Typen und Attribute nicht in den Listen der Richtlinien stehen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>What is allowed in this project, divided by commas; Check tells what is not in the list</source>
        <translation>Was in diesem Projekt erlaubt ist, durch Kommas getrennt; „Prüfen“ nennt, was nicht in der Liste steht</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Images of the project</source>
        <translation>Bilder des Projekts</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Search captions and files</source>
        <translation>Bildunterschriften und Dateien durchsuchen</translation>
    </message>
    <message>
        <source>Search in images</source>
        <translation>In Bildern suchen</translation>
    </message>
    <message>
        <source>Words of captions or file names, and:
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
A minus before a term turns it around</source>
        <translation>Wörter aus Bildunterschriften oder Dateinamen und:
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
Ein Minus vor einem Begriff kehrt ihn um</translation>
    </message>
    <message>
        <source>Show images in this state</source>
        <translation>Bilder mit diesem Status zeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Folder order</source>
        <translation>Wie im Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Niedrigster Score</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Größte Unsicherheit</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>Größte Uneinigkeit</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>The list is up to date. Images: {}</source>
        <translation>Die Liste ist auf dem neuesten Stand. Bilder: {}</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>Bilder: {}</translation>
    </message>
    <message>
        <source>Image {} of {}</source>
        <translation>Bild {} von {}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>A file, a folder or a zip archive</source>
        <translation>Eine Datei, ein Ordner oder ein zip-Archiv</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>Nach dem Inhalt</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>Annotationsdatei</translation>
    </message>
    <message>
        <source>Leave out records that cannot be read</source>
        <translation>Nicht lesbare Datensätze auslassen</translation>
    </message>
    <message>
        <source>State of the images</source>
        <translation>Zustand der Bilder</translation>
    </message>
    <message>
        <source>State as the file says, else in work</source>
        <translation>Zustand laut Datei, sonst in Arbeit</translation>
    </message>
    <message>
        <source>All images are done</source>
        <translation>Alle Bilder sind fertig</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Lesen und prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Choose a file or a folder first</source>
        <translation>Wählen Sie zuerst eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>There are several files of annotations: choose one.</source>
        <translation>Es gibt mehrere Annotationsdateien: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Can be taken: images {}, captions {}, regions {}, links {}.</source>
        <translation>Übernommen werden können: Bilder {}, Bildunterschriften {}, Regionen {}, Verknüpfungen {}.</translation>
    </message>
    <message>
        <source>Images left out: {}.</source>
        <translation>Ausgelassene Bilder: {}.</translation>
    </message>
    <message>
        <source>Imported: images {}, regions {}, links {}</source>
        <translation>Importiert: Bilder {}, Regionen {}, Verknüpfungen {}</translation>
    </message>
    <message>
        <source>Not found (put them into the project&apos;s folder and read again): {}</source>
        <translation>Nicht gefunden (legen Sie sie in den Ordner des Projekts und lesen Sie erneut): {}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Warnungen:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>New images: {}, merged: {}, skipped: {}</source>
        <translation>Neue Bilder: {}, vereint: {}, übersprungen: {}</translation>
    </message>
    <message>
        <source>Conflicts: {}; Review &gt; Next Conflict shows them</source>
        <translation>Konflikte: {}; Durchsicht &gt; Nächster Konflikt zeigt sie</translation>
    </message>
    <message>
        <source>Nothing was imported: {}</source>
        <translation>Nichts wurde importiert: {}</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Open an image with a caption first</source>
        <translation>Öffnen Sie zuerst ein Bild mit einer Bildunterschrift</translation>
    </message>
    <message>
        <source>The model {} has no layers or heads to choose</source>
        <translation>Das Modell {} hat keine Schichten oder Köpfe zur Auswahl</translation>
    </message>
    <message>
        <source>Accept regions for some words first; heads are ranked by how well they agree</source>
        <translation>Nehmen Sie zuerst Regionen für einige Wörter an; Köpfe werden danach eingestuft, wie gut sie übereinstimmen</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>Öffnen Sie Bilder und nehmen Sie zuerst einige Regionen an oder korrigieren Sie sie</translation>
    </message>
    <message>
        <source>The adapter cannot be kept: {}</source>
        <translation>Der Adapter kann nicht behalten werden: {}</translation>
    </message>
    <message>
        <source>Align a caption first, so that the model is known</source>
        <translation>Ordnen Sie zuerst eine Bildunterschrift zu, damit das Modell bekannt ist</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>The adapter was written to {}</source>
        <translation>Der Adapter wurde nach {} geschrieben</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Learn from corrections</source>
        <translation>Aus Korrekturen lernen</translation>
    </message>
    <message>
        <source>The model in use learns the words whose regions you accepted, drew or corrected in this project. Other words keep their answers.</source>
        <translation>Das verwendete Modell lernt die Wörter, deren Regionen Sie in diesem Projekt angenommen, gezeichnet oder korrigiert haben. Andere Wörter behalten ihre Antworten.</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>Betrachtete Bilder</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Name des Gelernten</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Adapter in use</source>
        <translation>Verwendeter Adapter</translation>
    </message>
    <message>
        <source>Compare: answer &amp;without it</source>
        <translation>Vergleich: &amp;ohne ihn antworten</translation>
    </message>
    <message>
        <source>U&amp;ndo: the one before</source>
        <translation>&amp;Zurück zum vorherigen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Looking at the corrected images …</source>
        <translation>Die korrigierten Bilder werden betrachtet …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Links: {}. On held-out images the model points right in {:.0%} before and {:.0%} after; Links that were right and are missed: {}.</source>
        <translation>Verknüpfungen: {}. Auf zurückgehaltenen Bildern trifft das Modell in {:.0%} der Fälle vorher und {:.0%} nachher; zuvor richtige Verknüpfungen, die verfehlt werden: {}.</translation>
    </message>
    <message>
        <source>“{}”: links {}, {:.0%} before, {:.0%} after, {}</source>
        <translation>„{}“: Verknüpfungen {}, {:.0%} vorher, {:.0%} nachher, {}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>learned in addition</source>
        <translation>zusätzlich gelernt</translation>
    </message>
    <message>
        <source>learned anew</source>
        <translation>neu gelernt</translation>
    </message>
    <message>
        <source>learned {}</source>
        <translation>gelernt: {}</translation>
    </message>
    <message>
        <source>none: the model as it was published</source>
        <translation>keiner: das Modell, wie es veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Adapter exportieren</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adapter (*.safetensors)</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Adapter importieren</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Colour map</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>How much each place supports the selected words: clear is none, the right end is certain</source>
        <translation>Wie sehr jede Stelle die ausgewählten Wörter stützt: Durchsichtig ist gar nicht, das rechte Ende ist sicher</translation>
    </message>
    <message>
        <source>Type a caption above; its words can then be clicked.</source>
        <translation>Geben Sie oben eine Bildunterschrift ein; ihre Wörter lassen sich dann anklicken.</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>Zuordnung läuft …</translation>
    </message>
    <message>
        <source>Not aligned yet.</source>
        <translation>Noch nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Answer: “{}”. Click a word to see what it looks at.</source>
        <translation>Antwort: „{}“. Klicken Sie auf ein Wort, um zu sehen, worauf es blickt.</translation>
    </message>
    <message>
        <source> Image and caption: {}.</source>
        <translation> Bild und Bildunterschrift: {}.</translation>
    </message>
    <message>
        <source>Click a word to see where it is.</source>
        <translation>Klicken Sie auf ein Wort, um zu sehen, wo es ist.</translation>
    </message>
    <message>
        <source>Aligning “{}” …</source>
        <translation>„{}“ wird zugeordnet …</translation>
    </message>
    <message>
        <source>“{}”: a function word, it aligns to nothing by itself.</source>
        <translation>„{}“: ein Funktionswort, für sich allein gehört es zu keiner Region.</translation>
    </message>
    <message>
        <source>“{}” is not in this model&apos;s vocabulary; it cannot know where that is.</source>
        <translation>„{}“ gehört nicht zum Vokabular dieses Modells; es kann nicht wissen, wo das ist.</translation>
    </message>
    <message>
        <source>“{}” was not found in the picture{}.</source>
        <translation>„{}“ wurde nicht im Bild gefunden{}.</translation>
    </message>
    <message>
        <source>Its weak evidence is shown: 1 stands for {:.2g}.</source>
        <translation>Die schwache Evidenz wird gezeigt: 1 steht für {:.2g}.</translation>
    </message>
    <message>
        <source>“{}”: {}every proposal is decided{}.</source>
        <translation>„{}“: {}über alle Vorschläge ist entschieden{}.</translation>
    </message>
    <message>
        <source>{} weaker hidden</source>
        <translation>{} schwächere ausgeblendet</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>eine Region</translation>
    </message>
    <message>
        <source>{} regions</source>
        <translation>{} Regionen</translation>
    </message>
    <message>
        <source>“{}”: {}{} proposed{}.</source>
        <translation>„{}“: {}{} vorgeschlagen{}.</translation>
    </message>
    <message>
        <source>confidence {:.0%}</source>
        <translation>Konfidenz {:.0%}</translation>
    </message>
    <message>
        <source>score {:.2f}, not calibrated</source>
        <translation>Score {:.2f}, nicht kalibriert</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>A link that is being drawn</source>
        <translation>Eine Verknüpfung, die gerade gezogen wird</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>Dieses Projekt kann hier nur gelesen werden</translation>
    </message>
    <message>
        <source>There is no region here to link the words with; drop them on one, or draw it first</source>
        <translation>Hier ist keine Region, mit der die Wörter verknüpft werden können; ziehen Sie sie auf eine oder zeichnen Sie sie zuerst</translation>
    </message>
    <message>
        <source>Drop the region on a word or on the line below a phrase</source>
        <translation>Ziehen Sie die Region auf ein Wort oder auf die Linie unter einer Phrase</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{} and the region are linked already</source>
        <translation>{} und die Region sind bereits verknüpft</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>{} verknüpfen</translation>
    </message>
    <message>
        <source>Select words and a region first, then link them</source>
        <translation>Wählen Sie zuerst Wörter und eine Region aus, dann verknüpfen Sie sie</translation>
    </message>
    <message>
        <source>Select a region first, then unlink it</source>
        <translation>Wählen Sie zuerst eine Region aus, dann lösen Sie ihre Verknüpfung</translation>
    </message>
    <message>
        <source>There is no link between these words and this region</source>
        <translation>Zwischen diesen Wörtern und dieser Region besteht keine Verknüpfung</translation>
    </message>
    <message>
        <source>Unlink region</source>
        <translation>Verknüpfung der Region lösen</translation>
    </message>
    <message>
        <source>Select words and the region first that they are not</source>
        <translation>Wählen Sie zuerst Wörter aus und die Region, die sie nicht sind</translation>
    </message>
    <message>
        <source>Take back “not this region”: {}</source>
        <translation>„Nicht diese Region“ zurücknehmen: {}</translation>
    </message>
    <message>
        <source>Not this region: {}</source>
        <translation>Nicht diese Region: {}</translation>
    </message>
    <message>
        <source>Select the words first that are not in the picture</source>
        <translation>Wählen Sie zuerst die Wörter aus, die nicht im Bild sind</translation>
    </message>
    <message>
        <source>Take back “not in the picture”: {}</source>
        <translation>„Nicht im Bild“ zurücknehmen: {}</translation>
    </message>
    <message>
        <source>Not in the picture: {}</source>
        <translation>Nicht im Bild: {}</translation>
    </message>
    <message>
        <source>Select the words of the phrase first: drag across them</source>
        <translation>Wählen Sie zuerst die Wörter der Phrase aus: Ziehen Sie über sie</translation>
    </message>
    <message>
        <source>“{}” is a phrase already</source>
        <translation>„{}“ ist bereits eine Phrase</translation>
    </message>
    <message>
        <source>Mark phrase {}</source>
        <translation>Phrase {} markieren</translation>
    </message>
    <message>
        <source>Select a phrase first: click on the line below its words</source>
        <translation>Wählen Sie zuerst eine Phrase aus: Klicken Sie auf die Linie unter ihren Wörtern</translation>
    </message>
    <message>
        <source>Remove phrase “{}”</source>
        <translation>Phrase „{}“ entfernen</translation>
    </message>
    <message>
        <source>Select a word of the phrase first</source>
        <translation>Wählen Sie zuerst ein Wort der Phrase aus</translation>
    </message>
    <message>
        <source>No phrase holds these words</source>
        <translation>Keine Phrase enthält diese Wörter</translation>
    </message>
    <message>
        <source>“{}” is the same as “{}”</source>
        <translation>„{}“ ist dasselbe wie „{}“</translation>
    </message>
    <message>
        <source>Select a phrase first that is the same thing as another</source>
        <translation>Wählen Sie zuerst eine Phrase aus, die dasselbe Objekt wie eine andere ist</translation>
    </message>
    <message>
        <source>“{}” is a thing of its own</source>
        <translation>„{}“ ist ein eigenes Objekt</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Wörter</translation>
    </message>
    <message>
        <source>Regions without words now: {}. They stay until they are linked or deleted</source>
        <translation>Regionen nun ohne Wörter: {}. Sie bleiben, bis sie verknüpft oder gelöscht werden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>(as opened)</source>
        <translation>(wie geöffnet)</translation>
    </message>
    <message>
        <source>History of this image</source>
        <translation>Verlauf dieses Bildes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Images by Content</source>
        <translation>Bilder nach Inhalt</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>{} on this machine ({})</source>
        <translation>{} auf diesem Rechner ({})</translation>
    </message>
    <message>
        <source>⚠ {} on {}: pictures leave this machine</source>
        <translation>⚠ {} auf {}: Bilder verlassen diesen Rechner</translation>
    </message>
    <message>
        <source>Model {} on {}</source>
        <translation>Modell {} auf {}</translation>
    </message>
    <message>
        <source>The model loads with the first caption</source>
        <translation>Das Modell wird mit der ersten Bildunterschrift geladen</translation>
    </message>
    <message>
        <source>Read-only. </source>
        <translation>Schreibgeschützt. </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>About CrossAlign GUI</source>
        <translation>Über CrossAlign GUI</translation>
    </message>
    <message>
        <source>CrossAlign GUI {}

Which words of a sentence belong to which regions of a picture: see it, correct it, export it.

Apache-2.0. Third-party artwork and weights: see NOTICE.</source>
        <translation>CrossAlign GUI {}

Welche Wörter eines Satzes zu welchen Regionen eines Bildes gehören: sehen, korrigieren, exportieren.

Apache-2.0. Grafiken und Gewichte Dritter: siehe NOTICE.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Select the words, or a region with a class, of which all instances are marked</source>
        <translation>Wählen Sie die Wörter oder eine Region mit einer Klasse aus, von denen alle Exemplare markiert sind</translation>
    </message>
    <message>
        <source>{} is not in the picture: none is left out</source>
        <translation>{} ist nicht im Bild: Es fehlt keines</translation>
    </message>
    <message>
        <source>No region is linked to {}; where it is not in the picture, say so</source>
        <translation>Keine Region ist mit {} verknüpft; wenn es nicht im Bild ist, geben Sie das an</translation>
    </message>
    <message>
        <source>Perhaps not all are marked</source>
        <translation>Vielleicht sind nicht alle markiert</translation>
    </message>
    <message>
        <source>All are marked</source>
        <translation>Alle sind markiert</translation>
    </message>
    <message>
        <source>Proposals still wait here; accepting one takes this mark away</source>
        <translation>Hier warten noch Vorschläge; nehmen Sie einen an, so entfällt diese Markierung</translation>
    </message>
</context>
<context>
    <name>Masks</name>
    <message>
        <source>Select a region, or words with a proposal, to make a mask of it</source>
        <translation>Wählen Sie eine Region oder Wörter mit einem Vorschlag aus, um daraus eine Maske zu erzeugen</translation>
    </message>
    <message>
        <source>Outlined by colours alone. A SAM 2 model of Model &gt; Models outlines things better</source>
        <translation>Nur nach Farben umrissen. Ein SAM-2-Modell unter Modell &gt; Modelle umreißt besser</translation>
    </message>
</context>
<context>
    <name>MatrixDock</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Rank Readings</source>
        <translation>Lesarten einstufen</translation>
    </message>
    <message>
        <source>Try all layers and heads of the model on the words that you linked in this image</source>
        <translation>Alle Schichten und Köpfe des Modells an den Wörtern erproben, die Sie in diesem Bild verknüpft haben</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>There is no matrix yet: open an image and give it a caption</source>
        <translation>Es gibt noch keine Matrix: Öffnen Sie ein Bild und geben Sie ihm eine Bildunterschrift</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Matrix exportieren</translation>
    </message>
    <message>
        <source>Figure (*.svg *.pdf *.png);;Numbers (*.npz *.parquet)</source>
        <translation>Abbildung (*.svg *.pdf *.png);;Zahlen (*.npz *.parquet)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} konnte nicht geschrieben werden: {}. Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>The matrix was written to {}</source>
        <translation>Die Matrix wurde nach {} geschrieben</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>An image with a caption has a matrix once it is aligned.</source>
        <translation>Ein Bild mit Bildunterschrift hat eine Matrix, sobald es zugeordnet ist.</translation>
    </message>
    <message>
        <source>Raw scores.</source>
        <translation>Rohe Scores.</translation>
    </message>
    <message>
        <source>Each region attends to words: columns sum to 1.</source>
        <translation>Jede Region beachtet Wörter: Spalten summieren sich zu 1.</translation>
    </message>
    <message>
        <source>Each word attends to regions: rows sum to 1.</source>
        <translation>Jedes Wort beachtet Regionen: Zeilen summieren sich zu 1.</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the model&apos;s vectors.</source>
        <translation>Zuordnungsverlust {:.3f}, zwischen den Vektoren des Modells.</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the supports (this model has no common vectors).</source>
        <translation>Zuordnungsverlust {:.3f}, zwischen den Evidenzwerten (dieses Modell hat keine gemeinsamen Vektoren).</translation>
    </message>
    <message>
        <source>A part below 0 is a word that explains its region.</source>
        <translation>Ein Anteil unter 0 ist ein Wort, das seine Region erklärt.</translation>
    </message>
    <message>
        <source>Without words that name nothing: {}.</source>
        <translation>Ohne Wörter, die nichts benennen: {}.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>How spread the attention of the word is over the image, in nats</source>
        <translation>Wie breit die Attention des Wortes über das Bild verteilt ist, in Nat</translation>
    </message>
    <message>
        <source>The least part of the image that holds {:.0%} of the attention of the word</source>
        <translation>Der kleinste Teil des Bildes, der {:.0%} der Attention des Wortes enthält</translation>
    </message>
    <message>
        <source>What the word adds to the alignment loss; below 0 it explains the regions</source>
        <translation>Was das Wort zum Zuordnungsverlust beiträgt; unter 0 erklärt es die Regionen</translation>
    </message>
    <message>
        <source>“{}” and region {}: shown {:.4f}, score {:.4f}, part of the loss {:.4f}</source>
        <translation>„{}“ und Region {}: angezeigt {:.4f}, Score {:.4f}, Anteil am Verlust {:.4f}</translation>
    </message>
    <message>
        <source>“{}”: entropy {:.3f} nats ({:.0%} of the most), {:.0%} of the attention on {:.1%} of the image, loss {:.4f}</source>
        <translation>„{}“: Entropie {:.3f} Nat ({:.0%} des Höchstwerts), {:.0%} der Attention auf {:.1%} des Bildes, Verlust {:.4f}</translation>
    </message>
    <message>
        <source>Region {} adds {:.4f} to the loss</source>
        <translation>Region {} trägt {:.4f} zum Verlust bei</translation>
    </message>
    <message>
        <source>The alignment loss: {:.4f}</source>
        <translation>Der Zuordnungsverlust: {:.4f}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Words by regions</source>
        <translation>Wörter gegen Regionen</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Overview of the image</source>
        <translation>Übersicht des Bildes</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesart</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Best here</source>
        <translation>&amp;Bestes verfügbares</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{} makes the masks from now on</source>
        <translation>{} erzeugt ab jetzt die Masken</translation>
    </message>
    <message>
        <source>Select a region first, then look for more like it</source>
        <translation>Wählen Sie zuerst eine Region aus, dann suchen Sie weitere wie diese</translation>
    </message>
    <message>
        <source>Select the words too that name the region</source>
        <translation>Wählen Sie auch die Wörter aus, die die Region benennen</translation>
    </message>
    <message>
        <source>{} The model {} stays in use.</source>
        <translation>{} Das Modell {} bleibt in Verwendung.</translation>
    </message>
    <message>
        <source>The model is not sure enough of anything to describe this image</source>
        <translation>Das Modell ist sich bei nichts sicher genug, um dieses Bild zu beschreiben</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>Bildunterschrift schreiben lassen</translation>
    </message>
    <message>
        <source>Nothing else in the image looks like that region</source>
        <translation>Nichts anderes im Bild sieht aus wie diese Region</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any other: owner/name, owner/name@revision or a folder</source>
        <translation>Jedes andere: owner/name, owner/name@revision oder ein Ordner</translation>
    </message>
    <message>
        <source>Model id or folder</source>
        <translation>Modell-ID oder Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver …</source>
        <translation>Ser&amp;ver hinzufügen …</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers</source>
        <translation>Dieses Projekt sendet keine Bilder an Server</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Remove from disk</source>
        <translation>Vom Datenträger &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>in use for masks</source>
        <translation>für Masken in Verwendung</translation>
    </message>
    <message>
        <source>gated: ask its owner</source>
        <translation>zugangsbeschränkt: Eigentümer fragen</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>auf einem Server</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>auf diesem Datenträger</translation>
    </message>
    <message>
        <source>partly on this disk</source>
        <translation>teilweise auf diesem Datenträger</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>herunterzuladen</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>needs a GPU</source>
        <translation>braucht eine GPU</translation>
    </message>
    <message>
        <source>&amp;Go on downloading</source>
        <translation>&amp;Weiter herunterladen</translation>
    </message>
    <message>
        <source>{}: {} of {}, {} a second ({})</source>
        <translation>{}: {} von {}, {} pro Sekunde ({})</translation>
    </message>
    <message>
        <source>{} is on this disk now. Press “Use” to work with it.</source>
        <translation>{} ist jetzt auf diesem Datenträger. „Verwenden“ arbeitet damit.</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>Ein Ordner mit einem Modell</translation>
    </message>
    <message>
        <source>{} is loaded with the next caption or word.</source>
        <translation>{} wird mit der nächsten Bildunterschrift oder dem nächsten Wort geladen.</translation>
    </message>
    <message>
        <source>Asking the hub about {} …</source>
        <translation>Der Hub wird nach {} gefragt …</translation>
    </message>
    <message>
        <source>{} is removed from this disk.</source>
        <translation>{} ist von diesem Datenträger entfernt.</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Which file is it?</source>
        <translation>Welche Datei ist es?</translation>
    </message>
    <message>
        <source>For these missing images there are several equal files, or files of the same name with another content.</source>
        <translation>Für diese fehlenden Bilder gibt es mehrere gleiche Dateien oder Dateien desselben Namens mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>{} (another content)</source>
        <translation>{} (anderer Inhalt)</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Select a region first; the model then names it</source>
        <translation>Wählen Sie zuerst eine Region aus; das Modell benennt sie dann</translation>
    </message>
    <message>
        <source>The model has no words for this region</source>
        <translation>Das Modell hat keine Worte für diese Region</translation>
    </message>
    <message>
        <source>Name region</source>
        <translation>Region benennen</translation>
    </message>
    <message>
        <source>The model calls it “{}”: Caption &gt; Link Words and Region keeps that, Caption &gt; Unlink Region takes it away</source>
        <translation>Das Modell nennt sie „{}“: Bildunterschrift &gt; Wörter und Region verknüpfen behält das, Bildunterschrift &gt; Verknüpfung lösen nimmt es weg</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>The list has no next image</source>
        <translation>Die Liste hat kein nächstes Bild</translation>
    </message>
    <message>
        <source>The list has no previous image</source>
        <translation>Die Liste hat kein voriges Bild</translation>
    </message>
    <message>
        <source>{}: frame {} of {} is shown; View &gt; Next Frame of the File chooses another one</source>
        <translation>{}: Frame {} von {} wird gezeigt; Ansicht &gt; Nächster Frame der Datei wählt einen anderen</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Dismiss the notice (Escape)</source>
        <translation>Hinweis schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no regions</source>
        <translation>Die Zwischenablage enthält kein Bild und keine Regionen</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Images ({});;All files (*)</source>
        <translation>Bilder ({});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(noch nichts)</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened</source>
        <translation>Nur Dateien dieses Computers können geöffnet werden</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>There is nothing to undo in this image</source>
        <translation>In diesem Bild gibt es nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo in this image</source>
        <translation>In diesem Bild gibt es nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>OptionPicker</name>
    <message>
        <source>One of each</source>
        <translation>Je eines</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Type a command, or the number or name of an image</source>
        <translation>Befehl oder Nummer oder Name eines Bildes eingeben</translation>
    </message>
    <message>
        <source>Go to Image {}: {}</source>
        <translation>Zu Bild {} gehen: {}</translation>
    </message>
    <message>
        <source>Select the words first that are the same thing as others</source>
        <translation>Wählen Sie zuerst die Wörter aus, die dasselbe Objekt wie andere sind</translation>
    </message>
    <message>
        <source>There is no other phrase yet; mark or link the other words first, then say that these are the same</source>
        <translation>Es gibt noch keine andere Phrase; markieren oder verknüpfen Sie zuerst die anderen Wörter, dann geben Sie an, dass diese dasselbe sind</translation>
    </message>
    <message>
        <source>{} is the same thing as …</source>
        <translation>{} ist dasselbe Objekt wie …</translation>
    </message>
</context>
<context>
    <name>PeopleAgreement</name>
    <message>
        <source>model {}</source>
        <translation>Modell {}</translation>
    </message>
    <message>
        <source>The model said nothing of {} images; of the last one: {}</source>
        <translation>Zu {} Bildern sagte das Modell nichts; zum letzten: {}</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Agreement of people</source>
        <translation>Übereinstimmung von Personen</translation>
    </message>
    <message>
        <source>{} is asked about the phrases that you and the people of the files marked, and stands beside them. Phrases themselves are compared only in captions that the model wrote.</source>
        <translation>{} wird nach den Phrasen gefragt, die Sie und die Personen der Dateien markiert haben, und steht neben ihnen. Phrasen selbst werden nur in Bildunterschriften verglichen, die das Modell schrieb.</translation>
    </message>
    <message>
        <source>Choose the projects or CrossAlign files of other people; images with a known answer are compared with it.</source>
        <translation>Wählen Sie die Projekte oder CrossAlign-Dateien anderer Personen; Bilder mit bekannter Antwort werden damit verglichen.</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>The folder of another person&apos;s project; each one more is added</source>
        <translation>Der Ordner des Projekts einer anderen Person; jeder weitere kommt hinzu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Measure with the model</source>
        <translation>Mit dem Modell messen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>What the lower table shows</source>
        <translation>Was die untere Tabelle zeigt</translation>
    </message>
    <message>
        <source>Phrases, the worst first</source>
        <translation>Phrasen, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Nach Wort</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By pair</source>
        <translation>Nach Paar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Phrases, the least agreed on first</source>
        <translation>Phrasen, die geringste Übereinstimmung zuerst</translation>
    </message>
    <message>
        <source>Phrases, the same words</source>
        <translation>Phrasen, dieselben Wörter</translation>
    </message>
    <message>
        <source>Phrases, the same last word</source>
        <translation>Phrasen, dasselbe letzte Wort</translation>
    </message>
    <message>
        <source>Phrases, letters in common</source>
        <translation>Phrasen, gemeinsame Buchstaben</translation>
    </message>
    <message>
        <source>Places, mean overlap (IoU)</source>
        <translation>Stellen, mittlere Überlappung (IoU)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>In the picture or not</source>
        <translation>Im Bild oder nicht</translation>
    </message>
    <message>
        <source>Words in phrases, Krippendorff&apos;s alpha</source>
        <translation>Wörter in Phrasen, Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>In the picture or not, Krippendorff&apos;s alpha</source>
        <translation>Im Bild oder nicht, Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Files of other people</source>
        <translation>Dateien anderer Personen</translation>
    </message>
    <message>
        <source>Projects and CrossAlign files (*.sqlite *.json)</source>
        <translation>Projekte und CrossAlign-Dateien (*.sqlite *.json)</translation>
    </message>
    <message>
        <source>Folder of another person&apos;s project</source>
        <translation>Ordner des Projekts einer anderen Person</translation>
    </message>
    <message>
        <source>There is no project in {}</source>
        <translation>In {} ist kein Projekt</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Messung läuft …</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Choose the files of other people and press Measure, or measure with the model.</source>
        <translation>Noch nichts gemessen. Wählen Sie die Dateien anderer Personen und drücken Sie „Messen“, oder messen Sie mit dem Modell.</translation>
    </message>
    <message>
        <source>Where people differ stands here; a click goes to the place.</source>
        <translation>Wo Personen abweichen, steht hier; ein Klick führt zur Stelle.</translation>
    </message>
    <message>
        <source>No image has work of two. Other people&apos;s files need images of this project in which somebody marked something; the model needs phrases that you marked.</source>
        <translation>Kein Bild hat Arbeit von zweien. Dateien anderer Personen brauchen Bilder dieses Projekts, in denen jemand etwas markiert hat; das Modell braucht Phrasen, die Sie markiert haben.</translation>
    </message>
    <message>
        <source>No phrase was marked by anybody.</source>
        <translation>Niemand hat eine Phrase markiert.</translation>
    </message>
    <message>
        <source>the model was asked about these phrases</source>
        <translation>das Modell wurde nach diesen Phrasen gefragt</translation>
    </message>
    <message>
        <source>nobody said anything of the kind</source>
        <translation>niemand sagte etwas dieser Art</translation>
    </message>
    <message>
        <source>all say the same: no chance to take off</source>
        <translation>alle sagen dasselbe: kein Zufall abzuziehen</translation>
    </message>
    <message>
        <source>The measures are of people among themselves; {}: see By pair and By person.</source>
        <translation>Die Maße gelten für die Personen untereinander; {}: siehe „Nach Paar“ und „Nach Person“.</translation>
    </message>
    <message>
        <source>Phrases are compared in {} of {} captions: those that the model wrote itself.</source>
        <translation>Phrasen werden in {} von {} Bildunterschriften verglichen: denen, die das Modell selbst schrieb.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Dieselben Wörter</translation>
    </message>
    <message>
        <source>(unsigned)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>PreannotateDialog</name>
    <message>
        <source>Pre-annotate</source>
        <translation>Vorannotieren</translation>
    </message>
    <message>
        <source>The model aligns every caption and keeps what it finds as proposals, to be accepted (A) or rejected (R). Words on which a person has decided are left as they are.</source>
        <translation>Das Modell ordnet jede Bildunterschrift zu und behält, was es findet, als Vorschläge zum Annehmen (A) oder Ablehnen (R). Wörter, über die eine Person entschieden hat, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>&amp;Alle Bilder</translation>
    </message>
    <message>
        <source>Images &amp;without decisions</source>
        <translation>&amp;Bilder ohne Entscheidungen</translation>
    </message>
    <message>
        <source>From this image &amp;on</source>
        <translation>Ab &amp;diesem Bild</translation>
    </message>
    <message>
        <source>Selec&amp;ted images</source>
        <translation>Aus&amp;gewählte Bilder</translation>
    </message>
    <message>
        <source>Least score of a proposal</source>
        <translation>Mindest-Score eines Vorschlags</translation>
    </message>
    <message>
        <source>Noun &amp;phrases as units (“a red cup”), not single nouns (English)</source>
        <translation>Nominal&amp;phrasen als Einheiten („a red cup“), nicht einzelne Nomen (Englisch)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Least score</source>
        <translation>&amp;Mindest-Score</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Erledigte Bilder</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>The proposals that were made stay</source>
        <translation>Die erstellten Vorschläge bleiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Not finished; images done: {} of {}</source>
        <translation>Nicht abgeschlossen; erledigte Bilder: {} von {}</translation>
    </message>
    <message>
        <source>Images: {} of {}</source>
        <translation>Bilder: {} von {}</translation>
    </message>
    <message>
        <source>Images done: {}</source>
        <translation>Erledigte Bilder: {}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Stopped. The proposals that were made stay</source>
        <translation>Gestoppt. Die erstellten Vorschläge bleiben</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>{}, {} left</source>
        <translation>{}, noch {}</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>etwa {} h {} min</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>{}; {} of them could not be read</source>
        <translation>{}; {} davon waren nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Preannotator</name>
    <message>
        <source>This project can only be read here</source>
        <translation>Dieses Projekt kann hier nur gelesen werden</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <translation>Vorannotieren</translation>
    </message>
    <message>
        <source>Pre-annotation is not finished here; Review &gt; Pre-annotate goes on with it</source>
        <translation>Das Vorannotieren ist hier nicht abgeschlossen; Durchsicht &gt; Vorannotieren setzt es fort</translation>
    </message>
</context>
<context>
    <name>ProjectAgreement</name>
    <message>
        <source>Choose a model on one side: a person always agrees with the own links</source>
        <translation>Wählen Sie auf einer Seite ein Modell: Eine Person stimmt mit den eigenen Verknüpfungen immer überein</translation>
    </message>
    <message>
        <source>No words have accepted regions yet, or are marked as not in the picture; judge some, then measure again</source>
        <translation>Noch kein Wort hat angenommene Regionen oder ist als nicht im Bild markiert; beurteilen Sie einige, dann werten Sie erneut aus</translation>
    </message>
</context>
<context>
    <name>ProjectGuidelines</name>
    <message>
        <source>The guidelines list no types and no attributes; a line “Types: people, animals” does</source>
        <translation>Die Richtlinien führen weder Typen noch Attribute auf; eine Zeile „Types: people, animals“ tut es</translation>
    </message>
    <message>
        <source>Everything keeps to the lists of the guidelines</source>
        <translation>Alles hält sich an die Listen der Richtlinien</translation>
    </message>
    <message>
        <source>Not in the guidelines: {} kinds. {}</source>
        <translation>Nicht in den Richtlinien: {} Arten. {}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>There is no snapshot of this project yet</source>
        <translation>Von diesem Projekt gibt es noch keinen Snapshot</translation>
    </message>
    <message>
        <source>The snapshot of {:%Y-%m-%d %H:%M} UTC is open now</source>
        <translation>Der Snapshot vom {:%Y-%m-%d %H:%M} UTC ist jetzt geöffnet</translation>
    </message>
    <message>
        <source>{}; what was there before is kept as {}</source>
        <translation>{}; was vorher da war, bleibt als {} erhalten</translation>
    </message>
    <message>
        <source>{} holds no annotations, but there are snapshots of it that do.</source>
        <translation>{} enthält keine Annotationen, es gibt aber Snapshots davon mit Annotationen.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put back a snapshot</source>
        <translation>Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>Choose the snapshot that takes the place of {}. Nothing is deleted: the file that is there now is kept beside it under another name. To bring back single images only, use Review &gt; Snapshots and Bin.</source>
        <translation>Wählen Sie den Snapshot, der an die Stelle von {} tritt. Nichts wird gelöscht: Die jetzige Datei bleibt unter anderem Namen daneben erhalten. Um nur einzelne Bilder zurückzuholen, nutzen Sie Durchsicht &gt; Sicherungen und Papierkorb.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>{} UTC, {:.1f} MB</source>
        <translation>{} UTC, {:.1f} MB</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Read what is left instead</source>
        <translation>Stattdessen Rest lesen</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Heat inside</source>
        <translation>Anteil innen</translation>
    </message>
    <message>
        <source>Readings of the model by agreement with the accepted links</source>
        <translation>Lesarten des Modells nach Übereinstimmung mit den angenommenen Verknüpfungen</translation>
    </message>
    <message>
        <source>Pointing: words whose strongest place lies in a region that you linked. Heat inside: the part of the heat there. Return or a double click uses a reading.</source>
        <translation>Treffer: Wörter, deren stärkste Stelle in einer von Ihnen verknüpften Region liegt. Anteil innen: der Teil der Heatmap dort. Return oder ein Doppelklick verwendet eine Lesart.</translation>
    </message>
    <message>
        <source>Readings tried</source>
        <translation>Erprobte Lesarten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Open images first</source>
        <translation>Öffnen Sie zuerst Bilder</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>This file holds one picture only</source>
        <translation>Diese Datei enthält nur ein Bild</translation>
    </message>
    <message>
        <source>Frame {} of {} is the last one in this direction</source>
        <translation>Frame {} von {} ist der letzte in dieser Richtung</translation>
    </message>
    <message>
        <source>Frame {}: the regions keep their places. Undo goes back to the frame before</source>
        <translation>Frame {}: Die Regionen behalten ihren Ort. Rückgängig führt zum Frame davor zurück</translation>
    </message>
    <message>
        <source>Choose frame {}</source>
        <translation>Frame {} wählen</translation>
    </message>
    <message>
        <source>Set the window</source>
        <translation>Fenster festlegen</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Ganzen Bereich zeigen</translation>
    </message>
</context>
<context>
    <name>RegionClassDialog</name>
    <message>
        <source>Class of the selected regions</source>
        <translation>Klasse der ausgewählten Regionen</translation>
    </message>
    <message>
        <source>A &amp;class of the project or a new one; leave it empty for none:</source>
        <translation>Eine &amp;Klasse des Projekts oder eine neue; leer lassen für keine:</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Select words: regions proposed for them stand here, A accepts one. Or press D and draw.</source>
        <translation>Wählen Sie Wörter aus: Hier stehen dann vorgeschlagene Regionen, A nimmt eine an. Oder drücken Sie D und zeichnen Sie.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(keine Wörter)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>This project can only be read here</source>
        <translation>Dieses Projekt kann hier nur gelesen werden</translation>
    </message>
    <message>
        <source>This region is locked; Region &gt; Lock unlocks it</source>
        <translation>Diese Region ist gesperrt; Region &gt; Sperren gibt sie frei</translation>
    </message>
    <message>
        <source>The regions are hidden; View &gt; Hide All Regions shows them again</source>
        <translation>Die Regionen sind ausgeblendet; Ansicht &gt; Alle Regionen ausblenden zeigt sie wieder</translation>
    </message>
    <message>
        <source>Lock regions</source>
        <translation>Regionen sperren</translation>
    </message>
    <message>
        <source>Unlock regions</source>
        <translation>Regionen entsperren</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>Klasse ändern</translation>
    </message>
    <message>
        <source>To boxes</source>
        <translation>In Boxen</translation>
    </message>
    <message>
        <source>To turned boxes</source>
        <translation>In gedrehte Boxen</translation>
    </message>
    <message>
        <source>Only boxes can be turned; Region &gt; To Turned Box makes one</source>
        <translation>Nur Boxen lassen sich drehen; Region &gt; In gedrehte Box erzeugt eine</translation>
    </message>
    <message>
        <source>Turn boxes</source>
        <translation>Boxen drehen</translation>
    </message>
    <message>
        <source>To polygons</source>
        <translation>In Polygone</translation>
    </message>
    <message>
        <source>To masks</source>
        <translation>In Masken</translation>
    </message>
    <message>
        <source>A polygon needs three points, a mask at least one pixel</source>
        <translation>Ein Polygon braucht drei Punkte, eine Maske mindestens ein Pixel</translation>
    </message>
    <message>
        <source>The region has that shape already</source>
        <translation>Die Region hat diese Form bereits</translation>
    </message>
    <message>
        <source>Union of {} regions</source>
        <translation>Vereinigung von {} Regionen</translation>
    </message>
    <message>
        <source>Nothing would be left of the region</source>
        <translation>Von der Region bliebe nichts übrig</translation>
    </message>
    <message>
        <source>Subtract regions</source>
        <translation>Regionen abziehen</translation>
    </message>
    <message>
        <source>Masks move by whole pixels</source>
        <translation>Masken lassen sich nur um ganze Pixel verschieben</translation>
    </message>
    <message>
        <source>Move regions</source>
        <translation>Regionen verschieben</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>Region löschen</translation>
    </message>
    <message>
        <source>Delete regions</source>
        <translation>Regionen löschen</translation>
    </message>
    <message>
        <source>Select a mask to erase from; Region &gt; To Mask makes one of a box or polygon</source>
        <translation>Wählen Sie eine Maske zum Radieren aus; Region &gt; In Maske erzeugt eine aus einer Box oder einem Polygon</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>It lies in front of all regions already</source>
        <translation>Sie liegt bereits vor allen Regionen</translation>
    </message>
    <message>
        <source>It lies behind all regions already</source>
        <translation>Sie liegt bereits hinter allen Regionen</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>Regionen einfügen</translation>
    </message>
    <message>
        <source>Duplicate regions</source>
        <translation>Regionen duplizieren</translation>
    </message>
    <message>
        <source>Copy regions to this image</source>
        <translation>Regionen in dieses Bild kopieren</translation>
    </message>
    <message>
        <source>Regions that do not fit this image: {} of {}</source>
        <translation>Regionen, die nicht in dieses Bild passen: {} von {}</translation>
    </message>
    <message>
        <source>Select a region first</source>
        <translation>Wählen Sie zuerst eine Region aus</translation>
    </message>
    <message>
        <source>This image has no regions yet</source>
        <translation>Dieses Bild hat noch keine Regionen</translation>
    </message>
    <message>
        <source>Select two or more regions first, with Ctrl or Shift and a click</source>
        <translation>Wählen Sie zuerst zwei oder mehr Regionen aus, mit Ctrl oder Shift und Klick</translation>
    </message>
</context>
<context>
    <name>ResizedDialog</name>
    <message>
        <source>Another size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>{} had {} x {} pixels when its regions were made and has {} x {} now.</source>
        <translation>{} hatte {} x {} Pixel, als seine Regionen entstanden, und hat jetzt {} x {}.</translation>
    </message>
    <message>
        <source>Scaling keeps every region at its place in the picture; the new size keeps the numbers.</source>
        <translation>Skalieren behält jede Region an ihrem Ort im Bild; die neue Größe behält die Zahlen.</translation>
    </message>
    <message>
        <source>Scale the regions</source>
        <translation>Regionen skalieren</translation>
    </message>
    <message>
        <source>Take the new size</source>
        <translation>Neue Größe übernehmen</translation>
    </message>
    <message>
        <source>Turn the regions clockwise</source>
        <translation>Regionen im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Turn them anticlockwise</source>
        <translation>Gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>Resizing</name>
    <message>
        <source>Scale the regions to the picture</source>
        <translation>Regionen auf das Bild skalieren</translation>
    </message>
    <message>
        <source>Turn the regions with the picture</source>
        <translation>Regionen mit dem Bild drehen</translation>
    </message>
    <message>
        <source>Take the new size of the picture</source>
        <translation>Neue Größe des Bildes übernehmen</translation>
    </message>
    <message>
        <source>Regions outside of the picture, which were removed: {}. Undo brings them back</source>
        <translation>Regionen außerhalb des Bildes, die entfernt wurden: {}. Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>{} changed on disk. It has the same size, so its regions stay where they are: look at them</source>
        <translation>{} wurde auf dem Datenträger geändert. Die Größe ist gleich, die Regionen bleiben, wo sie sind: sehen Sie sie an</translation>
    </message>
</context>
<context>
    <name>Retrieval</name>
    <message>
        <source>Select a region first, then look for images like it</source>
        <translation>Wählen Sie zuerst eine Region aus, dann suchen Sie Bilder wie diese</translation>
    </message>
    <message>
        <source>Open images first</source>
        <translation>Öffnen Sie zuerst Bilder</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The image is open again</source>
        <translation>Das Bild ist wieder offen</translation>
    </message>
    <message>
        <source>No image came back to you</source>
        <translation>Kein Bild kam an Sie zurück</translation>
    </message>
    <message>
        <source>The image has no known answer any more</source>
        <translation>Das Bild hat keine bekannte Antwort mehr</translation>
    </message>
    <message>
        <source>What stands here is the known answer now</source>
        <translation>Was hier steht, ist jetzt die bekannte Antwort</translation>
    </message>
    <message>
        <source>Images that came back to you: {}. Review &gt; Returned to Me shows them</source>
        <translation>Bilder, die an Sie zurückkamen: {}. Durchsicht &gt; An mich zurückgegeben zeigt sie</translation>
    </message>
    <message>
        <source>Returned by {}: {}</source>
        <translation>Zurückgegeben von {}: {}</translation>
    </message>
    <message>
        <source>This image was checked; after the change it waits for another check</source>
        <translation>Dieses Bild war geprüft; nach der Änderung wartet es auf eine neue Prüfung</translation>
    </message>
    <message>
        <source>No unfinished image has proposals with a score; let a model propose first</source>
        <translation>Kein unerledigtes Bild hat Vorschläge mit einem Score; lassen Sie zuerst ein Modell vorschlagen</translation>
    </message>
    <message>
        <source>No image has number or name “{}”</source>
        <translation>Kein Bild hat die Nummer oder den Namen „{}“</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Go to image</source>
        <translation>Zu Bild gehen</translation>
    </message>
    <message>
        <source>Number in the list, or a part of the file name:</source>
        <translation>Nummer in der Liste oder ein Teil des Dateinamens:</translation>
    </message>
    <message>
        <source>Return the image</source>
        <translation>Bild zurückgeben</translation>
    </message>
    <message>
        <source>What is to be done? It reaches the author as a comment:</source>
        <translation>Was ist zu tun? Es erreicht den Autor als Kommentar:</translation>
    </message>
    <message>
        <source>Look for moved images in</source>
        <translation>Verschobene Bilder suchen in</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Images that are not in the folder any more: {}; Review &gt; Find Moved Images looks for them</source>
        <translation>Bilder, die nicht mehr im Ordner sind: {}; Durchsicht &gt; Verschobene Bilder suchen sucht sie</translation>
    </message>
    <message>
        <source>There is no image in this folder</source>
        <translation>In diesem Ordner ist kein Bild</translation>
    </message>
</context>
<context>
    <name>SelectedImages</name>
    <message>
        <source>Selected images: {}</source>
        <translation>Ausgewählte Bilder: {}</translation>
    </message>
    <message>
        <source>Take the selected images ({}) out of the project? Their files stay, and Review &gt; Restore Removed Images brings them back with all that was made of them.</source>
        <translation>Die ausgewählten Bilder ({}) aus dem Projekt nehmen? Ihre Dateien bleiben, und Durchsicht &gt; Entfernte Bilder wiederherstellen holt sie zurück, mit allem, was an ihnen gemacht wurde.</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>Bilder entfernen</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>Bilder wiederherstellen</translation>
    </message>
    <message>
        <source>No image was removed from this project.</source>
        <translation>Aus diesem Projekt wurde kein Bild entfernt.</translation>
    </message>
    <message>
        <source>Bring back all images that were removed from this project ({})?</source>
        <translation>Alle Bilder zurückholen, die aus diesem Projekt entfernt wurden ({})?</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>Modelle auf&amp;listen</translation>
    </message>
    <message>
        <source>By the name of the model</source>
        <translation>Nach dem Namen des Modells</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Keyring of this system</source>
        <translation>Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Add and use</source>
        <translation>&amp;Hinzufügen und nutzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Writes boxes like</source>
        <translation>Schreibt Boxen wie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Zeit für eine Antwort</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Longest side sent</source>
        <translation>Längste gesendete Seite</translation>
    </message>
    <message>
        <source>Models there: {}</source>
        <translation>Modelle dort: {}</translation>
    </message>
    <message>
        <source>Sending three pictures of this program to {} …</source>
        <translation>Drei Bilder dieses Programms werden an {} gesendet …</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This project can only be read here</source>
        <translation>Dieses Projekt kann hier nur gelesen werden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your name, beside what you do</source>
        <translation>Ihr Name, bei allem, was Sie tun</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Farben der Heatmap</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>Show the heat map of words that are not found</source>
        <translation>Heatmap nicht gefundener Wörter zeigen</translation>
    </message>
    <message>
        <source>Align after a pause in typing of</source>
        <translation>Zuordnen nach einer Tipppause von</translation>
    </message>
    <message>
        <source>Two digits are one number within</source>
        <translation>Zwei Ziffern gelten als eine Zahl innerhalb von</translation>
    </message>
    <message>
        <source>What is drawn keeps to edges of the picture</source>
        <translation>Gezeichnetes an Kanten des Bildes fangen</translation>
    </message>
    <message>
        <source>After a decision go on to the next undecided word</source>
        <translation>Nach einer Entscheidung zum nächsten offenen Wort gehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>Das Modell läuft auf</translation>
    </message>
    <message>
        <source>First steps were read</source>
        <translation>Erste Schritte gelesen</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>The window speaks the chosen language from the next start on</source>
        <translation>Die gewählte Sprache gilt ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>Nach {} geschrieben</translation>
    </message>
    <message>
        <source>{} was not taken: {}</source>
        <translation>{} wurde nicht übernommen: {}</translation>
    </message>
    <message>
        <source>Taken from {}</source>
        <translation>Aus {} übernommen</translation>
    </message>
    <message>
        <source>; left out, since they mean nothing here: {}</source>
        <translation>; ausgelassen, da hier ohne Bedeutung: {}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>The best here</source>
        <translation>Das beste verfügbare</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>The number keys choose words</source>
        <translation>Die Zifferntasten wählen Wörter aus</translation>
    </message>
    <message>
        <source>These keys move and choose where the focus is</source>
        <translation>Diese Tasten bewegen und wählen dort, wo der Fokus ist</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>&amp;Default Keys</source>
        <translation>&amp;Standardtasten</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Select a word by its number; two digits quickly for a large one</source>
        <translation>Ein Wort über seine Nummer auswählen; für große zwei Ziffern schnell nacheinander</translation>
    </message>
    <message>
        <source>Next or previous word; with Shift the phrase grows</source>
        <translation>Nächstes oder voriges Wort; mit Shift wächst die Phrase</translation>
    </message>
    <message>
        <source>Arrows on a word</source>
        <translation>Pfeiltasten auf einem Wort</translation>
    </message>
    <message>
        <source>Words in a row become a phrase</source>
        <translation>Aufeinanderfolgende Wörter werden zur Phrase</translation>
    </message>
    <message>
        <source>Drag across them</source>
        <translation>Über sie ziehen</translation>
    </message>
    <message>
        <source>One word more for the phrase</source>
        <translation>Ein weiteres Wort für die Phrase</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+Klick</translation>
    </message>
    <message>
        <source>All words in between for the phrase</source>
        <translation>Alle Wörter dazwischen für die Phrase</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+Klick</translation>
    </message>
    <message>
        <source>Link words with a region</source>
        <translation>Wörter mit einer Region verknüpfen</translation>
    </message>
    <message>
        <source>Drag the word onto it</source>
        <translation>Das Wort auf sie ziehen</translation>
    </message>
    <message>
        <source>Link a region with words</source>
        <translation>Eine Region mit Wörtern verknüpfen</translation>
    </message>
    <message>
        <source>Alt+drag it onto a word</source>
        <translation>Mit Alt auf ein Wort ziehen</translation>
    </message>
    <message>
        <source>Move the selected regions by 1 (10, 0.1) pixels</source>
        <translation>Die ausgewählten Regionen um 1 (10 oder 0,1) Pixel verschieben</translation>
    </message>
    <message>
        <source>Arrows (Shift+, Alt+arrows) on the image</source>
        <translation>Pfeiltasten (Shift+, Alt+Pfeiltasten) auf dem Bild</translation>
    </message>
    <message>
        <source>Select one region more</source>
        <translation>Eine weitere Region auswählen</translation>
    </message>
    <message>
        <source>Ctrl+click or Shift+click</source>
        <translation>Ctrl+Klick oder Shift+Klick</translation>
    </message>
    <message>
        <source>Give the selected regions a class of the list</source>
        <translation>Den ausgewählten Regionen eine Klasse der Liste geben</translation>
    </message>
    <message>
        <source>Turn a box</source>
        <translation>Eine Box drehen</translation>
    </message>
    <message>
        <source>Drag the round handle above it</source>
        <translation>Den runden Griff über ihr ziehen</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Einen Eckpunkt einfügen</translation>
    </message>
    <message>
        <source>Double click or Ctrl+click on an edge</source>
        <translation>Doppelklick oder Ctrl+Klick auf eine Kante</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>Einen Eckpunkt löschen</translation>
    </message>
    <message>
        <source>Ctrl+click on it, or click and Delete</source>
        <translation>Ctrl+Klick darauf oder Klick und Delete</translation>
    </message>
    <message>
        <source>Cut a hole into the selected region</source>
        <translation>Ein Loch in die ausgewählte Region schneiden</translation>
    </message>
    <message>
        <source>Alt+click for the first corner of a polygon</source>
        <translation>Alt+Klick für die erste Ecke eines Polygons</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>Kleinerer oder größerer Pinsel</translation>
    </message>
    <message>
        <source>Menu of what lies there</source>
        <translation>Menü dessen, was dort liegt</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Maustaste</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>Mittlere Maustaste oder Space und Ziehen</translation>
    </message>
    <message>
        <source>Accept a proposal</source>
        <translation>Einen Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>Doppelklick darauf</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Diese Tasten sind fest.</translation>
    </message>
    <message>
        <source>{} belongs to “{}”; give that other keys first</source>
        <translation>{} gehört zu „{}“; geben Sie dieser Aktion zuerst andere Tasten</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Was erledigt wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images by state</source>
        <translation>Bilder nach Status</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Accepted as it was</source>
        <translation>Unverändert angenommen</translation>
    </message>
    <message>
        <source>Proposals by word</source>
        <translation>Vorschläge nach Wort</translation>
    </message>
    <message>
        <source>Images done over time</source>
        <translation>Erledigte Bilder im Zeitverlauf</translation>
    </message>
    <message>
        <source>Done by hour</source>
        <translation>Erledigt je Stunde</translation>
    </message>
    <message>
        <source>Done by day</source>
        <translation>Erledigt je Tag</translation>
    </message>
    <message>
        <source>Bars of the plot</source>
        <translation>Balken des Diagramms</translation>
    </message>
    <message>
        <source>Images done or checked: {} of {}; {:.1f} an hour in the hours with work.</source>
        <translation>Erledigte oder geprüfte Bilder: {} von {}; {:.1f} je Stunde in den Stunden mit Arbeit.</translation>
    </message>
    <message>
        <source>Done by: {}.</source>
        <translation>Erledigt von: {}.</translation>
    </message>
    <message>
        <source>Images with a known answer: {}, mean overlap {}.</source>
        <translation>Bilder mit bekannter Antwort: {}, mittlere Überlappung {}.</translation>
    </message>
    <message>
        <source>No proposal of a model was judged yet. Accept, correct or reject some; they are counted here by word.</source>
        <translation>Noch kein Vorschlag eines Modells wurde beurteilt. Angenommene, korrigierte und abgelehnte werden hier nach Wort gezählt.</translation>
    </message>
    <message>
        <source>Given out a second time: {}.</source>
        <translation>Ein zweites Mal ausgegeben: {}.</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>(kein Wort)</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Other values can be typed</source>
        <translation>Andere Werte lassen sich eingeben</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Open an image first</source>
        <translation>Öffnen Sie zuerst ein Bild</translation>
    </message>
    <message>
        <source>This region is rejected already</source>
        <translation>Diese Region ist schon abgelehnt</translation>
    </message>
    <message>
        <source>This region is accepted already; Delete removes it</source>
        <translation>Diese Region ist schon angenommen; Delete entfernt sie</translation>
    </message>
    <message>
        <source>Select a word or a proposed region first; X goes to the next one</source>
        <translation>Wählen Sie zuerst ein Wort oder eine vorgeschlagene Region aus; X geht zum nächsten</translation>
    </message>
    <message>
        <source>{} is marked as not in the picture</source>
        <translation>{} ist als nicht im Bild markiert</translation>
    </message>
    <message>
        <source>The model has not answered yet</source>
        <translation>Das Modell hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Nothing is left to decide for {}: D draws a region, N says that it is not there</source>
        <translation>Für {} ist nichts mehr zu entscheiden: D zeichnet eine Region, N sagt, dass es nicht da ist</translation>
    </message>
    <message>
        <source>No word is undecided any more; Ctrl+Return says done and shows the next image</source>
        <translation>Kein Wort ist mehr offen; Ctrl+Return setzt auf erledigt und zeigt das nächste Bild</translation>
    </message>
    <message>
        <source>Every word of this caption has a link or is marked as not in the picture</source>
        <translation>Jedes Wort dieser Bildunterschrift hat eine Verknüpfung oder ist als nicht im Bild markiert</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Verify proposals</source>
        <translation>Vorschläge prüfen</translation>
    </message>
    <message>
        <source>Accept what two models agree on</source>
        <translation>Annehmen, worin zwei Modelle übereinstimmen</translation>
    </message>
    <message>
        <source>This caption is not there any more</source>
        <translation>Diese Bildunterschrift ist nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify by a second model</source>
        <translation>Mit zweitem Modell prüfen</translation>
    </message>
    <message>
        <source>A model other than the one that made the proposals looks for the same words. The list begins where the two differ most; a click shows the place.</source>
        <translation>Ein anderes Modell als das, von dem die Vorschläge stammen, sucht dieselben Wörter. Die Liste beginnt dort, wo beide am meisten abweichen; ein Klick zeigt die Stelle.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Proposals, the most disputed first</source>
        <translation>Vorschläge, die umstrittensten zuerst</translation>
    </message>
    <message>
        <source>Least overlap</source>
        <translation>Mindestüberlappung</translation>
    </message>
    <message>
        <source>Both agree from an overlap of</source>
        <translation>Beide stimmen überein ab einer Überlappung von</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>&amp;Accept what both agree on: {}</source>
        <translation>Übereinstimmende &amp;annehmen: {}</translation>
    </message>
    <message>
        <source>Nothing was accepted this way yet.</source>
        <translation>Auf diese Weise wurde noch nichts angenommen.</translation>
    </message>
    <message>
        <source>Accepted this way: {}; corrected or rejected by a person since: {} ({:.1%})</source>
        <translation>So angenommen: {}; seither von einer Person korrigiert oder abgelehnt: {} ({:.1%})</translation>
    </message>
    <message>
        <source>No proposal waits for a judgement. Review &gt; Pre-annotate lets a first model make some.</source>
        <translation>Kein Vorschlag wartet auf ein Urteil. Durchsicht &gt; Vorannotieren lässt ein erstes Modell welche erstellen.</translation>
    </message>
    <message>
        <source>No second model has looked yet at the open proposals: {}. Choose one above and press Verify.</source>
        <translation>Noch kein zweites Modell hat die offenen Vorschläge angesehen: {}. Wählen Sie oben eines und drücken Sie „Prüfen“.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restore caption</source>
        <translation>Bildunterschrift wiederherstellen</translation>
    </message>
    <message>
        <source>The image of this caption was removed; restore it first</source>
        <translation>Das Bild dieser Bildunterschrift wurde entfernt; stellen Sie es zuerst wieder her</translation>
    </message>
    <message>
        <source>A snapshot was made</source>
        <translation>Ein Snapshot wurde erstellt</translation>
    </message>
    <message>
        <source>There is nothing to keep yet</source>
        <translation>Es gibt noch nichts zu behalten</translation>
    </message>
</context>
<context>
    <name>WayBackDialog</name>
    <message>
        <source>Snapshots and bin</source>
        <translation>Sicherungen und Papierkorb</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Images that were otherwise then</source>
        <translation>Bilder, die damals anders waren</translation>
    </message>
    <message>
        <source>No snapshot yet. One is made on each day that the project is opened with work in it, and before imports, merges and changes of many images.</source>
        <translation>Noch kein Snapshot. Einer entsteht an jedem Tag, an dem das Projekt mit Arbeit darin geöffnet wird, und vor Importen, Zusammenführungen und Änderungen vieler Bilder.</translation>
    </message>
    <message>
        <source>Choose a snapshot to see what was otherwise then.</source>
        <translation>Wählen Sie einen Snapshot, um zu sehen, was damals anders war.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Restore the selected images</source>
        <translation>Ausgewählte Bilder wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Make a snapshot now</source>
        <translation>Jetzt Snapshot erstellen</translation>
    </message>
    <message>
        <source>Deleted captions</source>
        <translation>Gelöschte Bildunterschriften</translation>
    </message>
    <message>
        <source>No caption was deleted. What is deleted waits here.</source>
        <translation>Keine Bildunterschrift wurde gelöscht. Gelöschtes wartet hier.</translation>
    </message>
    <message>
        <source>Restore the caption</source>
        <translation>Bildunterschrift wiederherstellen</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>Tagesstand</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a change of many images</source>
        <translation>vor einer Änderung vieler Bilder</translation>
    </message>
    <message>
        <source>before it was restored</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand erstellt</translation>
    </message>
    <message>
        <source>{} UTC, {}, {:.1f} MB</source>
        <translation>{} UTC, {}, {:.1f} MB</translation>
    </message>
    <message>
        <source>{}, {} UTC: {}</source>
        <translation>{}, {} UTC: {}</translation>
    </message>
    <message>
        <source>Restore removed images: {}</source>
        <translation>Entfernte Bilder wiederherstellen: {}</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>{} (gone now)</source>
        <translation>{} (nicht mehr da)</translation>
    </message>
    <message>
        <source>All images are now as they were then; there is nothing to restore.</source>
        <translation>Alle Bilder sind jetzt wie damals; es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Images that were otherwise then: {}</source>
        <translation>Bilder, die damals anders waren: {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Words and phrases</source>
        <translation>Wörter und Phrasen</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Colours from 0 (no support) to 1 (certain)</source>
        <translation>Farben von 0 (keine Evidenz) bis 1 (sicher)</translation>
    </message>
    <message>
        <source>Colours of the matrix</source>
        <translation>Farben der Matrix</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>uncertainty {:.2f}</source>
        <translation>Unsicherheit {:.2f}</translation>
    </message>
    <message>
        <source>changed by {}, {}</source>
        <translation>geändert von {}, {}</translation>
    </message>
</context>
<context>
    <name>_Scale</name>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>Colours of the difference: blue only right, clear equal, orange only left</source>
        <translation>Farben der Differenz: blau nur rechts, durchsichtig gleich, orange nur links</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>An error in the program interrupted the last action. Your work is saved; you can go on.</source>
        <translation>Ein Fehler im Programm hat die letzte Aktion unterbrochen. Ihre Arbeit ist gespeichert; Sie können weitermachen.</translation>
    </message>
    <message>
        <source>The log is in {}</source>
        <translation>Das Protokoll liegt in {}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
</TS>
