<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Re&amp;vue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open Images …</source>
        <translation>Ouvrir des &amp;images…</translation>
    </message>
    <message>
        <source>Open &amp;Folder …</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open Folder with &amp;Subfolders …</source>
        <translation>Ouvrir un dossier avec ses &amp;sous-dossiers…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mples</source>
        <translation>Ouvrir les &amp;exemples</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Import Annotations …</source>
        <translation>I&amp;mporter des annotations…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export P&amp;icture …</source>
        <translation>Exporter l’im&amp;age…</translation>
    </message>
    <message>
        <source>Export Ma&amp;trix …</source>
        <translation>Exporter la ma&amp;trice…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Paste &amp;Grounded Text …</source>
        <translation>Coller un texte a&amp;ncré…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Accept Proposal or Region</source>
        <translation>&amp;Accepter la proposition ou la région</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Proposals</source>
        <translation>Accepter &amp;toutes les propositions</translation>
    </message>
    <message>
        <source>Accept Proposals of the Word</source>
        <translation>Accepter les propositions du mot</translation>
    </message>
    <message>
        <source>&amp;Reject Proposal</source>
        <translation>&amp;Rejeter la proposition</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Ne&amp;xt Undecided Word</source>
        <translation>Mot indécis sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Undecided Word</source>
        <translation>Mot indécis préc&amp;édent</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>&amp;Sélectionner et déplacer</translation>
    </message>
    <message>
        <source>&amp;Draw Box</source>
        <translation>&amp;Dessiner une boîte</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw &amp;Polygon</source>
        <translation>Dessiner un &amp;polygone</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>P&amp;inceau</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>P&amp;oints</source>
        <translation>Poi&amp;nts</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>&amp;Baguette magique</translation>
    </message>
    <message>
        <source>Mask by &amp;Clicks</source>
        <translation>Masque par &amp;clics</translation>
    </message>
    <message>
        <source>Make a Mas&amp;k</source>
        <translation>Créer un mas&amp;que</translation>
    </message>
    <message>
        <source>To Bo&amp;x</source>
        <translation>Convertir en b&amp;oîte</translation>
    </message>
    <message>
        <source>To Tur&amp;ned Box</source>
        <translation>Convertir en boîte &amp;tournée</translation>
    </message>
    <message>
        <source>Turn Le&amp;ft</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn R&amp;ight</source>
        <translation>Tourner à d&amp;roite</translation>
    </message>
    <message>
        <source>To Pol&amp;ygon</source>
        <translation>Convertir en pol&amp;ygone</translation>
    </message>
    <message>
        <source>&amp;To Mask</source>
        <translation>Convertir en &amp;masque</translation>
    </message>
    <message>
        <source>&amp;Union</source>
        <translation>&amp;Union</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First</source>
        <translation>Soustraire de la pr&amp;emière</translation>
    </message>
    <message>
        <source>Cl&amp;ass …</source>
        <translation>Cl&amp;asse …</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>Avan&amp;cer d’un plan</translation>
    </message>
    <message>
        <source>Send Bac&amp;k</source>
        <translation>Recu&amp;ler d’un plan</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Cac&amp;her</translation>
    </message>
    <message>
        <source>Hide All Re&amp;gions</source>
        <translation>Cac&amp;her toutes les régions</translation>
    </message>
    <message>
        <source>S&amp;nap to Edges</source>
        <translation>Aimanter au&amp;x contours</translation>
    </message>
    <message>
        <source>Select All &amp;Regions</source>
        <translation>&amp;Sélectionner toutes les régions</translation>
    </message>
    <message>
        <source>N&amp;ot the Same Thing</source>
        <translation>Entité distin&amp;cte</translation>
    </message>
    <message>
        <source>&amp;Update the Image List</source>
        <translation>Mettre à &amp;jour la liste d’images</translation>
    </message>
    <message>
        <source>&amp;Duplicate Regions</source>
        <translation>&amp;Dupliquer les régions</translation>
    </message>
    <message>
        <source>Copy Regions to &amp;Next Image</source>
        <translation>Copier les régions vers l’image sui&amp;vante</translation>
    </message>
    <message>
        <source>Lin&amp;k Words and Region</source>
        <translation>&amp;Lier les mots et la région</translation>
    </message>
    <message>
        <source>U&amp;nlink Region</source>
        <translation>&amp;Délier la région</translation>
    </message>
    <message>
        <source>&amp;Is Not This Region</source>
        <translation>N’&amp;est pas cette région</translation>
    </message>
    <message>
        <source>Not in the &amp;Picture</source>
        <translation>Absent de l’&amp;image</translation>
    </message>
    <message>
        <source>All Instances Mar&amp;ked</source>
        <translation>Tous les e&amp;xemplaires marqués</translation>
    </message>
    <message>
        <source>Mark &amp;Phrase</source>
        <translation>Marquer le &amp;syntagme</translation>
    </message>
    <message>
        <source>Remo&amp;ve Phrase</source>
        <translation>S&amp;upprimer le syntagme</translation>
    </message>
    <message>
        <source>Select the Phrase &amp;Around</source>
        <translation>Sélectionner le syntagme en&amp;globant</translation>
    </message>
    <message>
        <source>&amp;Same Thing As …</source>
        <translation>Même en&amp;tité que…</translation>
    </message>
    <message>
        <source>&amp;Join Words</source>
        <translation>&amp;Joindre les mots</translation>
    </message>
    <message>
        <source>Split Wor&amp;d</source>
        <translation>&amp;Diviser le mot</translation>
    </message>
    <message>
        <source>Edit &amp;Caption</source>
        <translation>&amp;Modifier la légende</translation>
    </message>
    <message>
        <source>Add Cap&amp;tion</source>
        <translation>&amp;Ajouter une légende</translation>
    </message>
    <message>
        <source>Re&amp;move Caption</source>
        <translation>Supp&amp;rimer la légende</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Write a Caption</source>
        <translation>Gé&amp;nérer une légende</translation>
    </message>
    <message>
        <source>Accept the Ca&amp;ption</source>
        <translation>Acce&amp;pter la légende</translation>
    </message>
    <message>
        <source>Accept the Ans&amp;wer</source>
        <translation>Accepter la rép&amp;onse</translation>
    </message>
    <message>
        <source>&amp;Learn from Corrections …</source>
        <translation>&amp;Apprendre des corrections…</translation>
    </message>
    <message>
        <source>E&amp;valuate …</source>
        <translation>É&amp;valuer…</translation>
    </message>
    <message>
        <source>&amp;Name This Region</source>
        <translation>&amp;Nommer cette région</translation>
    </message>
    <message>
        <source>Find More &amp;Like This Region</source>
        <translation>Chercher d’autres régions sem&amp;blables</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>Previous Fra&amp;me of the File</source>
        <translation>Vue &amp;précédente du fichier</translation>
    </message>
    <message>
        <source>Next F&amp;rame of the File</source>
        <translation>Vue s&amp;uivante du fichier</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>T&amp;aille réelle</translation>
    </message>
    <message>
        <source>&amp;Zoom to Region</source>
        <translation>&amp;Zoomer sur la région</translation>
    </message>
    <message>
        <source>Turn the &amp;View</source>
        <translation>T&amp;ourner la vue</translation>
    </message>
    <message>
        <source>Matri&amp;x of Words and Regions</source>
        <translation>Matrice des &amp;mots et des régions</translation>
    </message>
    <message>
        <source>Show Wea&amp;k Evidence</source>
        <translation>Voir les indices fai&amp;bles</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Only Caption and &amp;Image</source>
        <translation>&amp;Légende et image seulement</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>Copier l’ima&amp;ge</translation>
    </message>
    <message>
        <source>Show in File &amp;Manager</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Conte&amp;xt Menu</source>
        <translation>Menu conte&amp;xtuel</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Done and Next</source>
        <translation>&amp;Terminée, image suivante</translation>
    </message>
    <message>
        <source>&amp;Checked and Next</source>
        <translation>&amp;Vérifiée, image suivante</translation>
    </message>
    <message>
        <source>&amp;Skip Image</source>
        <translation>&amp;Ignorer l’image</translation>
    </message>
    <message>
        <source>Next &amp;Uncertain Image</source>
        <translation>Prochaine image in&amp;certaine</translation>
    </message>
    <message>
        <source>&amp;Find Images</source>
        <translation>&amp;Rechercher des images</translation>
    </message>
    <message>
        <source>Go &amp;to Image …</source>
        <translation>&amp;Aller à l’image…</translation>
    </message>
    <message>
        <source>Next Con&amp;flict</source>
        <translation>Con&amp;flit suivant</translation>
    </message>
    <message>
        <source>Take the &amp;Left Side</source>
        <translation>Prendre le côté gauc&amp;he</translation>
    </message>
    <message>
        <source>Take the R&amp;ight Side</source>
        <translation>Pre&amp;ndre le côté droit</translation>
    </message>
    <message>
        <source>Take &amp;Both Sides</source>
        <translation>Prendre les deu&amp;x côtés</translation>
    </message>
    <message>
        <source>Take &amp;Neither, Make It New</source>
        <translation>Aucun des deux, à &amp;refaire</translation>
    </message>
    <message>
        <source>St&amp;atistics …</source>
        <translation>&amp;Statistiques…</translation>
    </message>
    <message>
        <source>&amp;Return with a Reason …</source>
        <translation>Renvo&amp;yer avec un motif…</translation>
    </message>
    <message>
        <source>Returned to &amp;Me</source>
        <translation>Renvoyées à &amp;moi</translation>
    </message>
    <message>
        <source>Agreement of &amp;People …</source>
        <translation>Accord &amp;entre personnes…</translation>
    </message>
    <message>
        <source>&amp;Known Answer of This Image</source>
        <translation>Réponse &amp;connue de cette image</translation>
    </message>
    <message>
        <source>S&amp;napshots and Bin …</source>
        <translation>I&amp;nstantanés et corbeille…</translation>
    </message>
    <message>
        <source>Find &amp;Moved Images …</source>
        <translation>Retrouver les images &amp;déplacées…</translation>
    </message>
    <message>
        <source>Rescue &amp;Damaged Project</source>
        <translation>Réc&amp;upérer un projet endommagé</translation>
    </message>
    <message>
        <source>Verify by a Second Mode&amp;l …</source>
        <translation>Vérifier par un second modè&amp;le…</translation>
    </message>
    <message>
        <source>Assi&amp;gn to a Second Person …</source>
        <translation>Attri&amp;buer à une seconde personne…</translation>
    </message>
    <message>
        <source>Put &amp;Back a Snapshot …</source>
        <translation>Remettre un instan&amp;tané en place…</translation>
    </message>
    <message>
        <source>Images Like a &amp;Sentence …</source>
        <translation>Images répondant à une &amp;phrase…</translation>
    </message>
    <message>
        <source>Images &amp;Like This Caption</source>
        <translation>Images proches de cette &amp;légende</translation>
    </message>
    <message>
        <source>Images Like This &amp;One</source>
        <translation>Ima&amp;ges proches de celle-ci</translation>
    </message>
    <message>
        <source>Images Like This &amp;Region</source>
        <translation>Images proches de cette régi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Pre-annotate …</source>
        <translation>Pré-annot&amp;er…</translation>
    </message>
    <message>
        <source>Set State to &amp;Done</source>
        <translation>Passer à l’état &amp;Terminée</translation>
    </message>
    <message>
        <source>Set State to &amp;Checked</source>
        <translation>Passer à l’état &amp;Vérifiée</translation>
    </message>
    <message>
        <source>Set State to &amp;Skipped</source>
        <translation>Passer à l’état &amp;Ignorée</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Ca&amp;ptions …</source>
        <translation>&amp;Légendes…</translation>
    </message>
    <message>
        <source>&amp;Remove from Project …</source>
        <translation>&amp;Retirer du projet…</translation>
    </message>
    <message>
        <source>&amp;Undo for Several Images</source>
        <translation>Annuler pour pl&amp;usieurs images</translation>
    </message>
    <message>
        <source>Restore Re&amp;moved Images …</source>
        <translation>Réta&amp;blir les images retirées…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About CrossAlign GUI</source>
        <translation>À &amp;propos de CrossAlign GUI</translation>
    </message>
    <message>
        <source>This adapter was learned for {}, revision {}; the model in use is {}, revision {}. Choose that model, or learn again with this one.</source>
        <translation>Cet adaptateur a été appris pour {}, révision {}&#xa0;; le modèle utilisé est {}, révision {}. Choisissez ce premier modèle, ou relancez l’apprentissage avec celui-ci.</translation>
    </message>
    <message>
        <source>{} cannot be used as an adapter: {}</source>
        <translation>{} ne peut pas servir d’adaptateur&#xa0;: {}</translation>
    </message>
    <message>
        <source>This model knows no word of the caption; name things that can be seen, such as a red car</source>
        <translation>Ce modèle ne connaît aucun mot de la légende&#xa0;; nommez des choses visibles, par exemple une voiture rouge</translation>
    </message>
    <message>
        <source>it asks for the {}</source>
        <translation>la question porte sur&#xa0;: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in this model&apos;s vocabulary; only the colour was looked for</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas dans le vocabulaire de ce modèle&#xa0;; seule la couleur a été cherchée</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was learned from corrections</source>
        <translation>«&#xa0;{}&#xa0;» a été appris des corrections</translation>
    </message>
    <message>
        <source>&apos;{}&apos; read as &apos;{}&apos;</source>
        <translation>«&#xa0;{}&#xa0;» lu comme «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from colour and place only</source>
        <translation>«&#xa0;{}&#xa0;» est deviné d’après la couleur et la position seulement</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is guessed from where it is in a person&apos;s box</source>
        <translation>« {} » est estimé d&apos;après sa place dans la boîte d&apos;une personne</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not looked at: this model does not know it</source>
        <translation>«&#xa0;{}&#xa0;» n’a pas été cherché&#xa0;: ce modèle ne le connaît pas</translation>
    </message>
    <message>
        <source>a function word: it aligns to nothing by itself</source>
        <translation>un mot grammatical&#xa0;: il ne s’aligne sur rien à lui seul</translation>
    </message>
    <message>
        <source>not in this model&apos;s vocabulary</source>
        <translation>pas dans le vocabulaire de ce modèle</translation>
    </message>
    <message>
        <source>The names in {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>Les noms de {} ne peuvent pas être lus ({}). Réinstallez crossalign-gui.</translation>
    </message>
    <message>
        <source>The word table {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>La table de mots {} ne peut pas être lue ({}). Réinstallez crossalign-gui.</translation>
    </message>
    <message>
        <source>no thing that it knows is asked for</source>
        <translation>rien de ce qu&apos;il connaît n&apos;est demandé</translation>
    </message>
    <message>
        <source>it does not count the parts of things</source>
        <translation>il ne compte pas les parties des choses</translation>
    </message>
    <message>
        <source>this is not a kind of question that it knows</source>
        <translation>ce n&apos;est pas un genre de question qu&apos;il connaît</translation>
    </message>
    <message>
        <source>it knows things, not what they do or why</source>
        <translation>il connaît les choses, mais ni ce qu’elles font ni pourquoi</translation>
    </message>
    <message>
        <source>it does not answer negated questions</source>
        <translation>il ne répond pas aux questions négatives</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is an action, and it knows only things</source>
        <translation>«&#xa0;{}&#xa0;» est une action, et il ne connaît que des choses</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not in its vocabulary</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas dans son vocabulaire</translation>
    </message>
    <message>
        <source>it does not see what is &apos;{}&apos;</source>
        <translation>il ne voit pas ce qui est «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>it answers &apos;which&apos; and &apos;what&apos; for a place relative to a thing only</source>
        <translation>à « lequel » et « que » il ne répond que pour une place par rapport à une chose</translation>
    </message>
    <message>
        <source>it does not understand what there is to choose from</source>
        <translation>il ne comprend pas entre quoi choisir</translation>
    </message>
    <message>
        <source>it says of a thing whether it is there, its colour, number and place</source>
        <translation>il dit d&apos;une chose si elle est là, sa couleur, son nombre et sa place</translation>
    </message>
    <message>
        <source>The bundled model {} cannot be read ({}). Install crossalign-gui again.</source>
        <translation>Le modèle fourni {} ne peut pas être lu ({}). Réinstallez crossalign-gui.</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. Choose the CPU under Model &gt; Device, or close other programs.</source>
        <translation>La mémoire est insuffisante pour cette image. Choisissez le CPU dans Modèle &gt; Périphérique, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so images are looked at in a smaller size; small things may be missed</source>
        <translation>La mémoire du périphérique était insuffisante, les images sont donc analysées en taille réduite&#xa0;; de petits objets peuvent échapper</translation>
    </message>
    <message>
        <source>The memory of the device was too small, so the model runs on the CPU now, which is slower</source>
        <translation>La mémoire du périphérique était insuffisante, le modèle s’exécute donc maintenant sur le CPU, plus lentement</translation>
    </message>
    <message>
        <source>A search for what looks alike needs a box</source>
        <translation>La recherche par ressemblance a besoin d’une boîte</translation>
    </message>
    <message>
        <source>The model {} gave an answer that cannot be shown: {}.</source>
        <translation>Le modèle {} a donné une réponse qui ne peut pas être affichée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The model {} writes no captions. Choose BLIP captions under Model &gt; Models.</source>
        <translation>Le modèle {} ne génère pas de légendes. Choisissez les légendes BLIP dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>The model {} cannot search by example. Choose OWLv2 or OWL-ViT under Model &gt; Models.</source>
        <translation>Le modèle {} ne peut pas chercher par l’exemple. Choisissez OWLv2 ou OWL-ViT dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>The model {} cannot learn from corrections. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>Le modèle {} ne peut pas apprendre des corrections. Choisissez Compact, CLIP ou SigLIP dans Modèle.</translation>
    </message>
    <message>
        <source>The model {} failed and is not part of this program ({}: {}).</source>
        <translation>Le modèle {} a échoué et ne fait pas partie de ce programme ({}&#xa0;: {}).</translation>
    </message>
    <message>
        <source>The model {} has no score for whole images. Choose Compact, CLIP or SigLIP under Model.</source>
        <translation>Le modèle {} n’a pas de score pour les images entières. Choisissez Compact, CLIP ou SigLIP dans le menu Modèle.</translation>
    </message>
    <message>
        <source>{}, line {}: {!r}</source>
        <translation>{}, ligne {}&#xa0;: {!r}</translation>
    </message>
    <message>
        <source>The manifest holds no image</source>
        <translation>Le manifeste ne contient aucune image</translation>
    </message>
    <message>
        <source>The model gave vectors of two kinds; load it again under Model &gt; Models.</source>
        <translation>Le modèle a fourni des vecteurs de deux sortes&#xa0;; rechargez-le dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>No outline was found there; click in the middle of the thing</source>
        <translation>Aucun contour n’a été trouvé à cet endroit&#xa0;; cliquez au milieu de l’objet</translation>
    </message>
    <message>
        <source>it stands after the last word that this model reads</source>
        <translation>il se trouve après le dernier mot lu par ce modèle</translation>
    </message>
    <message>
        <source>this layer and head say nothing of the word; choose others under Model &gt; Reading</source>
        <translation>cette couche et cette tête ne disent rien du mot&#xa0;; choisissez-en d’autres dans Modèle &gt; Lecture</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>{} is a BLIP model without one of the heads {}</source>
        <translation>{} est un modèle BLIP dépourvu d’une des têtes {}</translation>
    </message>
    <message>
        <source>boxes as text, word maps, questions, captions</source>
        <translation>boîtes sous forme de texte, cartes de mots, questions, légendes</translation>
    </message>
    <message>
        <source>word maps, questions, captions</source>
        <translation>cartes de mots, questions, légendes</translation>
    </message>
    <message>
        <source>heat maps, matching</source>
        <translation>cartes de chaleur, correspondance</translation>
    </message>
    <message>
        <source>heat maps in many languages</source>
        <translation>cartes de chaleur en de nombreuses langues</translation>
    </message>
    <message>
        <source>heat maps at any shape</source>
        <translation>cartes de chaleur pour toutes proportions d’image</translation>
    </message>
    <message>
        <source>heat maps, words in context</source>
        <translation>cartes de chaleur, mots en contexte</translation>
    </message>
    <message>
        <source>best heat maps, words in context</source>
        <translation>meilleures cartes de chaleur, mots en contexte</translation>
    </message>
    <message>
        <source>attention, GradCAM, matching</source>
        <translation>attention, GradCAM, correspondance</translation>
    </message>
    <message>
        <source>answers questions</source>
        <translation>répond aux questions</translation>
    </message>
    <message>
        <source>writes captions</source>
        <translation>génère des légendes</translation>
    </message>
    <message>
        <source>boxes for phrases</source>
        <translation>boîtes pour des syntagmes</translation>
    </message>
    <message>
        <source>best boxes for phrases</source>
        <translation>meilleures boîtes pour des syntagmes</translation>
    </message>
    <message>
        <source>boxes at once, more like this</source>
        <translation>boîtes immédiates, régions semblables</translation>
    </message>
    <message>
        <source>masks from boxes and clicks</source>
        <translation>masques à partir de boîtes et de clics</translation>
    </message>
    <message>
        <source>what CLIP is read better with</source>
        <translation>permet de mieux lire CLIP</translation>
    </message>
    <message>
        <source>masks for noun phrases</source>
        <translation>masques pour des syntagmes nominaux</translation>
    </message>
    <message>
        <source>masks from boxes and clicks, lighter</source>
        <translation>masques à partir de boîtes et de clics, plus léger</translation>
    </message>
    <message>
        <source>masks with finer edges</source>
        <translation>masques aux bords plus fins</translation>
    </message>
    <message>
        <source>boxes for phrases, fast</source>
        <translation>boîtes pour des syntagmes, rapide</translation>
    </message>
    <message>
        <source>heat maps trained as masks</source>
        <translation>cartes de chaleur entraînées comme masques</translation>
    </message>
    <message>
        <source>heat maps for Chinese</source>
        <translation>cartes de chaleur pour le chinois</translation>
    </message>
    <message>
        <source>boxes for phrases, captions</source>
        <translation>boîtes pour des syntagmes, légendes</translation>
    </message>
    <message>
        <source>{} needs a package that is not installed here: pip install timm ({})</source>
        <translation>{} a besoin d’un paquet qui n’est pas installé ici&#xa0;: pip install timm ({})</translation>
    </message>
    <message>
        <source>{} cannot be loaded as {}: its config.json and its weights do not fit ({}). Remove it under Model &gt; Models and download it again.</source>
        <translation>{} ne peut pas être chargé comme {}&#xa0;: son config.json et ses poids ne concordent pas ({}). Supprimez-le dans Modèle &gt; Modèles et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{} lacks {} weights that a {} model needs ({} …): it is another kind of checkpoint, or incomplete. Remove it under Model &gt; Models and download it again.</source>
        <translation>Il manque à {} {} poids nécessaires à un modèle {} ({} …)&#xa0;: c’est un autre type de checkpoint, ou il est incomplet. Supprimez-le dans Modèle &gt; Modèles et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{} has only a slow tokenizer; words cannot be found in its tokens</source>
        <translation>{} n’a qu’un tokenizer lent&#xa0;; les mots ne peuvent pas être retrouvés dans ses tokens</translation>
    </message>
    <message>
        <source>A file of {} is missing or broken ({}). Remove the model under Model &gt; Models and download it again.</source>
        <translation>Un fichier de {} manque ou est endommagé ({}). Supprimez le modèle dans Modèle &gt; Modèles et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{} is not on this computer. Download it under Model &gt; Models, or by `crossalign-gui models download {}`.</source>
        <translation>{} n’est pas sur cet ordinateur. Téléchargez-le dans Modèle &gt; Modèles, ou par `crossalign-gui models download {}`.</translation>
    </message>
    <message>
        <source>{!r} is neither a folder nor a model id such as openai/clip-vit-base-patch16</source>
        <translation>{!r} n’est ni un dossier ni un identifiant de modèle tel que openai/clip-vit-base-patch16</translation>
    </message>
    <message>
        <source>{} names weights outside of its folder; it is not opened</source>
        <translation>{} désigne des poids en dehors de son dossier&#xa0;; il n’est pas ouvert</translation>
    </message>
    <message>
        <source>{} is too large for a settings file; it is not opened</source>
        <translation>{} est trop grand pour un fichier de configuration&#xa0;; il n’est pas ouvert</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Download the model again.</source>
        <translation>{} ne peut pas être lu ({}). Téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{} is no settings file. Download the model again.</source>
        <translation>{} n’est pas un fichier de configuration. Téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{} is no model: it has no config.json</source>
        <translation>{} n’est pas un modèle&#xa0;: il n’a pas de config.json</translation>
    </message>
    <message>
        <source>{} asks for a model that no computer holds ({}); it is not opened</source>
        <translation>{} demande un modèle qu’aucun ordinateur ne peut contenir ({})&#xa0;; il n’est pas ouvert</translation>
    </message>
    <message>
        <source>{} asks for {} layers; it is not opened</source>
        <translation>{} demande {} couches&#xa0;; il n’est pas ouvert</translation>
    </message>
    <message>
        <source>{} needs about {:.1f} GB of memory and {:.1f} GB are free. Close other programs, or choose a smaller model under Model &gt; Models.</source>
        <translation>{} nécessite environ {:.1f}&#xa0;Go de mémoire et {:.1f}&#xa0;Go sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>Attention of the last layer</source>
        <translation>Attention de la dernière couche</translation>
    </message>
    <message>
        <source>likeness of {}</source>
        <translation>ressemblance selon {}</translation>
    </message>
    <message>
        <source>CLIP&apos;s own likeness, simplified</source>
        <translation>ressemblance propre de CLIP, simplifiée</translation>
    </message>
    <message>
        <source>CorrCLIP (masks of SAM 2, {})</source>
        <translation>CorrCLIP (masques de SAM 2, {})</translation>
    </message>
    <message>
        <source>ProxyCLIP (likeness of {})</source>
        <translation>ProxyCLIP (ressemblance selon {})</translation>
    </message>
    <message>
        <source>CorrCLIP without masks ({})</source>
        <translation>CorrCLIP sans masques ({})</translation>
    </message>
    <message>
        <source>{}: {} with DINO B/8</source>
        <translation>{}&#xa0;: {} avec DINO B/8</translation>
    </message>
    <message>
        <source>Numbers: published mean mIoU of eight sets with B/16.</source>
        <translation>Nombres&#xa0;: mIoU moyen publié sur huit jeux de données avec B/16.</translation>
    </message>
    <message>
        <source>The default is the best of those whose networks are all on this disk.</source>
        <translation>Par défaut&#xa0;: la meilleure lecture dont tous les réseaux sont sur ce disque.</translation>
    </message>
    <message>
        <source>CorrCLIP ({}) also needs {}.</source>
        <translation>CorrCLIP ({}) nécessite aussi {}.</translation>
    </message>
    <message>
        <source>ProxyCLIP ({}) also needs {}.</source>
        <translation>ProxyCLIP ({}) nécessite aussi {}.</translation>
    </message>
    <message>
        <source>On a processor, a new image takes {} times as long with ProxyCLIP as with NACLIP.</source>
        <translation>Sur un processeur, une nouvelle image prend {} fois plus de temps avec ProxyCLIP qu’avec NACLIP.</translation>
    </message>
    <message>
        <source>With CorrCLIP and masks it takes {} times as long.</source>
        <translation>Avec CorrCLIP et des masques, elle prend {} fois plus de temps.</translation>
    </message>
    <message>
        <source>{} knows no words: it is what CLIP can be read with (choose a CLIP, then Model &gt; Reading).</source>
        <translation>{} ne connaît pas de mots&#xa0;: il sert à lire CLIP (choisissez un CLIP, puis Modèle &gt; Lecture).</translation>
    </message>
    <message>
        <source>{} is a model of the type {!r}, which is not supported. Supported: {}.</source>
        <translation>{} est un modèle du type {!r}, qui n’est pas pris en charge. Pris en charge&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Layer of the attention</source>
        <translation>Couche de l’attention</translation>
    </message>
    <message>
        <source>Head of the attention</source>
        <translation>Tête de l’attention</translation>
    </message>
    <message>
        <source>{} is no transformers model: it has no config.json</source>
        <translation>{} n’est pas un modèle transformers&#xa0;: il n’a pas de config.json</translation>
    </message>
    <message>
        <source>{} has no safetensors weights. Pickled weights can run programs and are not opened; look for a revision with safetensors and give it as {}@revision.</source>
        <translation>{} n’a pas de poids safetensors. Les poids au format pickle peuvent exécuter des programmes et ne sont pas ouverts&#xa0;; cherchez une révision avec safetensors et indiquez-la sous la forme {}@revision.</translation>
    </message>
    <message>
        <source>{} names weights in its index that it does not have; tell its owner</source>
        <translation>L’index de {} désigne des poids qui n’y sont pas&#xa0;; signalez-le à son propriétaire</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start the program without it, or copy the model&apos;s folder here and open that folder.</source>
        <translation>Les téléchargements sont désactivés par HF_HUB_OFFLINE. Démarrez le programme sans cette variable, ou copiez ici le dossier du modèle et ouvrez-le.</translation>
    </message>
    <message>
        <source>{} is gated: its owner decides who may load it. Log in at {}/{}, accept the conditions there, run `hf auth login` here once, and try again.</source>
        <translation>{} est d’accès restreint&#xa0;: son propriétaire décide qui peut le charger. Connectez-vous sur {}/{}, acceptez-y les conditions, exécutez ici une fois `hf auth login`, puis réessayez.</translation>
    </message>
    <message>
        <source>{} has no such revision; look at {}/{}/commits/main</source>
        <translation>{} n’a pas cette révision&#xa0;; consultez {}/{}/commits/main</translation>
    </message>
    <message>
        <source>There is no model {} at {}. Check the spelling; if it is private, run `hf auth login` first.</source>
        <translation>Il n’y a pas de modèle {} sur {}. Vérifiez l’orthographe&#xa0;; s’il est privé, exécutez d’abord `hf auth login`.</translation>
    </message>
    <message>
        <source>{}: the hub at {} answered {}. {}</source>
        <translation>{}&#xa0;: le hub {} a répondu {}. {}</translation>
    </message>
    <message>
        <source>No connection to {} ({}). Check the network, HTTPS_PROXY and HF_ENDPOINT, and try again; what was fetched is kept.</source>
        <translation>Pas de connexion à {} ({}). Vérifiez le réseau, HTTPS_PROXY et HF_ENDPOINT, puis réessayez&#xa0;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>No connection to {}. Check the network and try again; what was fetched is kept.</source>
        <translation>Pas de connexion à {}. Vérifiez le réseau et réessayez&#xa0;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>{} could not be stored in {}: {}</source>
        <translation>{} n’a pas pu être enregistré dans {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{!r} is no model id; it looks like owner/name</source>
        <translation>{!r} n’est pas un identifiant de modèle, qui a la forme propriétaire/nom</translation>
    </message>
    <message>
        <source>The hub gave no usable name for {} of {}; try again later</source>
        <translation>Le hub n’a pas donné de nom utilisable pour {} de {}&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>{} of {} was damaged on its way. Try again; it is fetched anew.</source>
        <translation>{} de {} a été endommagé pendant le transfert. Réessayez&#xa0;; il sera téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>The disk of {} is full: {:.0f} MB are needed and {:.0f} MB are free. Remove models that you do not use, or set HF_HOME to another disk.</source>
        <translation>Le disque de {} est plein&#xa0;: {:.0f}&#xa0;Mo sont nécessaires et {:.0f}&#xa0;Mo sont libres. Supprimez des modèles inutilisés, ou placez HF_HOME sur un autre disque.</translation>
    </message>
    <message>
        <source>only the first {} tokens of the phrase were read</source>
        <translation>seuls les {} premiers tokens du syntagme ont été lus</translation>
    </message>
    <message>
        <source>Give a box, or click once inside the thing, before its mask is asked for</source>
        <translation>Donnez une boîte, ou cliquez une fois dans l’objet, avant de demander son masque</translation>
    </message>
    <message>
        <source>No mask was found there; click nearer to the middle of the thing, or draw a box around it</source>
        <translation>Aucun masque n’a été trouvé à cet endroit&#xa0;; cliquez plus près du milieu de l’objet, ou dessinez une boîte autour</translation>
    </message>
    <message>
        <source>Patch vectors</source>
        <translation>Vecteurs des patchs</translation>
    </message>
    <message>
        <source>{} could not be removed from {}: {}</source>
        <translation>{} n’a pas pu être supprimé de {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Vecteurs des mots</translation>
    </message>
    <message>
        <source>{} reads only the first {} tokens of a caption; the words after them were left out</source>
        <translation>{} ne lit que les {} premiers tokens d’une légende&#xa0;; les mots suivants ont été omis</translation>
    </message>
    <message>
        <source>The model {} of the package {} cannot be used: {}</source>
        <translation>Le modèle {} du paquet {} ne peut pas être utilisé&#xa0;: {}</translation>
    </message>
    <message>
        <source>there is another model of that name</source>
        <translation>il y a un autre modèle de ce nom</translation>
    </message>
    <message>
        <source>The model {} comes from another package and cannot be loaded there ({}: {}).</source>
        <translation>Le modèle {} vient d’un autre paquet et ne peut pas y être chargé ({}&#xa0;: {}).</translation>
    </message>
    <message>
        <source>{} makes masks of boxes and clicks and aligns no words; choose it as the mask model.</source>
        <translation>{} fait des masques à partir de boîtes et de clics et n’aligne pas de mots&#xa0;; choisissez-le comme modèle de masques.</translation>
    </message>
    <message>
        <source>A server makes no masks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>Un serveur ne fait pas de masques&#xa0;; téléchargez un modèle SAM 2 dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>{} makes no masks of boxes and clicks; download a SAM 2 model under Model &gt; Models.</source>
        <translation>{} ne fait pas de masques à partir de boîtes et de clics&#xa0;; téléchargez un modèle SAM 2 dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; make a smaller copy</source>
        <translation>{} dépasse {}&#xa0;Mo&#xa0;; faites-en une copie plus petite</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is no image, no folder, and none of {}</source>
        <translation>{} n’est ni une image, ni un dossier, ni l’un des formats {}</translation>
    </message>
    <message>
        <source>{}: line {} is longer than {} MB</source>
        <translation>{}&#xa0;: la ligne {} dépasse {}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{}: line {} cannot be read: {}</source>
        <translation>{}&#xa0;: la ligne {} ne peut pas être lue&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} has no column image</source>
        <translation>{} n’a pas de colonne image</translation>
    </message>
    <message>
        <source>{} holds no bytes of a picture</source>
        <translation>{} ne contient pas les octets d’une image</translation>
    </message>
    <message>
        <source>{} has row groups of more than 2 GB; write it with smaller ones</source>
        <translation>{} a des groupes de lignes de plus de 2&#xa0;Go&#xa0;; écrivez-le avec des groupes plus petits</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;crossalign-gui[parquet]&apos;</source>
        <translation>Parquet nécessite pyarrow&#xa0;: pip install &apos;crossalign-gui[parquet]&apos;</translation>
    </message>
    <message>
        <source>{} is no Parquet file that can be read: {}</source>
        <translation>{} n’est pas un fichier Parquet lisible&#xa0;: {}</translation>
    </message>
    <message>
        <source>Several machines need Ray: pip install &apos;crossalign-gui[ray]&apos;</source>
        <translation>L’emploi de plusieurs machines nécessite Ray&#xa0;: pip install &apos;crossalign-gui[ray]&apos;</translation>
    </message>
    <message>
        <source>The Ray cluster {} cannot be reached: {}</source>
        <translation>Le cluster Ray {} est injoignable&#xa0;: {}</translation>
    </message>
    <message>
        <source>The cluster failed: {}. Run again with --resume.</source>
        <translation>Le cluster a échoué&#xa0;: {}. Relancez avec --resume.</translation>
    </message>
    <message>
        <source>A worker died at its start; there may be too little memory, try fewer --workers</source>
        <translation>Un processus de travail s’est arrêté à son démarrage&#xa0;; la mémoire est peut-être insuffisante, réduisez --workers</translation>
    </message>
    <message>
        <source>train, val and test are several files and cannot go to standard output</source>
        <translation>train, val et test sont plusieurs fichiers et ne peuvent pas aller sur la sortie standard</translation>
    </message>
    <message>
        <source>{} is what is read; write to another place</source>
        <translation>{} est en cours de lecture ; écrivez ailleurs</translation>
    </message>
    <message>
        <source>{} is what is written; the report needs another place</source>
        <translation>{} est ce qui est écrit ; le rapport doit aller ailleurs</translation>
    </message>
    <message>
        <source>{} is a folder and cannot go to standard output</source>
        <translation>{} est un dossier et ne peut pas aller sur la sortie standard</translation>
    </message>
    <message>
        <source>{} is not the name of an adapter</source>
        <translation>{} n’est pas le nom d’un adaptateur</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} est introuvable</translation>
    </message>
    <message>
        <source>{} is not a JPEG, PNG, WebP, TIFF, BMP or GIF image</source>
        <translation>{} n’est pas une image JPEG, PNG, WebP, TIFF, BMP ou GIF</translation>
    </message>
    <message>
        <source>There is no image in what was opened</source>
        <translation>Il n’y a pas d’image dans ce qui a été ouvert</translation>
    </message>
    <message>
        <source>; to look in its subfolders too, use File &gt; Open Folder with Subfolders</source>
        <translation>&#xa0;; pour chercher aussi dans ses sous-dossiers, utilisez Fichier &gt; Ouvrir un dossier avec ses sous-dossiers</translation>
    </message>
    <message>
        <source>There is no image in {}{}</source>
        <translation>Il n’y a pas d’image dans {}{}</translation>
    </message>
    <message>
        <source>The samples cannot be copied to {}: {}</source>
        <translation>Les exemples ne peuvent pas être copiés dans {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: {}. See the log for details.</source>
        <translation>{}&#xa0;: {}. Voir le journal pour les détails.</translation>
    </message>
    <message>
        <source>The picture cannot be kept: {}</source>
        <translation>L’image ne peut pas être conservée&#xa0;: {}</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be saved</source>
        <translation>Le presse-papiers ne contient pas d’image enregistrable</translation>
    </message>
    <message>
        <source>{} is not an archive that can be read: {}</source>
        <translation>{} n’est pas une archive lisible&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files</source>
        <translation>{} contient plus de {:,} fichiers</translation>
    </message>
    <message>
        <source>{}: the entry {!r} would leave its folder</source>
        <translation>{}&#xa0;: l’entrée {!r} sortirait de son dossier</translation>
    </message>
    <message>
        <source>{} unpacks to more than {:,} MB; that is not believable</source>
        <translation>{} se décompresse en plus de {:,}&#xa0;Mo&#xa0;; ce n’est pas vraisemblable</translation>
    </message>
    <message>
        <source>there is no {}</source>
        <translation>il n’y a pas de {}</translation>
    </message>
    <message>
        <source>only the images of a project can be chosen; import {} into one first</source>
        <translation>seules les images d’un projet peuvent être choisies&#xa0;; importez d’abord {} dans un projet</translation>
    </message>
    <message>
        <source>{} can be written, but not read</source>
        <translation>{} peut être écrit, mais pas lu</translation>
    </message>
    <message>
        <source>pictures that several records are about: a project joins them, a file keeps them apart</source>
        <translation>images dont parlent plusieurs enregistrements : un projet les réunit, un fichier les garde séparés</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {} ({})</source>
        <translation>rien n’a pu être lu : {} a été cherché dans {}, qui contient {} ({})</translation>
    </message>
    <message>
        <source>nothing could be read: {} was looked for in {}, which holds {}</source>
        <translation>rien n’a pu être lu : {} a été cherché dans {}, qui contient {}</translation>
    </message>
    <message>
        <source>{} can be read, but not written</source>
        <translation>{} peut être lu, mais pas écrit</translation>
    </message>
    <message>
        <source>it has {} fields, not {}</source>
        <translation>elle a {} champs, pas {}</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (the picture is not here)</source>
        <translation>les images de taille inconnue sont omises (l’image n’est pas là)</translation>
    </message>
    <message>
        <source>corners are no fractions of the picture</source>
        <translation>les coins ne sont pas des fractions de l’image</translation>
    </message>
    <message>
        <source>classes of a whole picture are left out</source>
        <translation>les classes d’une image entière sont omises</translation>
    </message>
    <message>
        <source>CSV of Google AutoML, Vertex AI</source>
        <translation>CSV de Google AutoML, Vertex AI</translation>
    </message>
    <message>
        <source>Boxes with class names as fractions of the picture, with train, validation and test.</source>
        <translation>Boîtes avec noms de classes en fractions de l’image, avec train, validation et test.</translation>
    </message>
    <message>
        <source>Datumaro JSON</source>
        <translation>JSON Datumaro</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names, and captions.</source>
        <translation>Boîtes, polygones, masques et points avec noms de classes, et légendes.</translation>
    </message>
    <message>
        <source>{} is a whole number of pixels, not {!r}</source>
        <translation>{} est un nombre entier de pixels, pas {!r}</translation>
    </message>
    <message>
        <source>max_pixels is smaller than min_pixels</source>
        <translation>max_pixels est plus petit que min_pixels</translation>
    </message>
    <message>
        <source>Most pixels of the resized image</source>
        <translation>Nombre maximal de pixels de l’image redimensionnée</translation>
    </message>
    <message>
        <source>Least pixels of the resized image</source>
        <translation>Nombre minimal de pixels de l’image redimensionnée</translation>
    </message>
    <message>
        <source>images more than {} times as long as wide, which the trainer&apos;s processor refuses</source>
        <translation>images plus de {} fois plus longues que larges, que le processeur de l’entraîneur refuse</translation>
    </message>
    <message>
        <source>boxes count pixels of the image resized to {} to {} pixels: they fit only where the trainer&apos;s min_pixels and max_pixels are the same</source>
        <translation>les boîtes comptent les pixels de l’image redimensionnée entre {} et {} pixels&#xa0;: elles ne conviennent que si min_pixels et max_pixels de l’entraîneur sont les mêmes</translation>
    </message>
    <message>
        <source>phrases become questions of their own; the sentence around them is left out</source>
        <translation>les syntagmes deviennent des questions autonomes&#xa0;; la phrase qui les entoure est omise</translation>
    </message>
    <message>
        <source>coordinates are rounded to whole numbers</source>
        <translation>les coordonnées sont arrondies à l’entier</translation>
    </message>
    <message>
        <source>bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)</source>
        <translation>bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)</translation>
    </message>
    <message>
        <source>One question for each phrase, boxes as JSON in the answer; whole numbers.</source>
        <translation>Une question par syntagme, boîtes en JSON dans la réponse&#xa0;; nombres entiers.</translation>
    </message>
    <message>
        <source>it has not as many fields as the first line</source>
        <translation>elle n’a pas autant de champs que la première ligne</translation>
    </message>
    <message>
        <source>{}: no column is {}; the columns are {}. Say which with --set columns=xmin:NAME,ymin:NAME</source>
        <translation>{} : aucune colonne n’est {} ; les colonnes sont {}. Dites laquelle avec --set columns=xmin:NAME,ymin:NAME</translation>
    </message>
    <message>
        <source>a column with whole boxes is read as x, y, width, height</source>
        <translation>une colonne de boîtes entières est lue comme x, y, largeur, hauteur</translation>
    </message>
    <message>
        <source>{}: this is not CSV ({})</source>
        <translation>{}&#xa0;: ce n’est pas du CSV ({})</translation>
    </message>
    <message>
        <source>{}: a line is longer than 1 MB</source>
        <translation>{}&#xa0;: une ligne dépasse 1&#xa0;Mo</translation>
    </message>
    <message>
        <source>column {}: {!r} is no number</source>
        <translation>colonne {}&#xa0;: {!r} n’est pas un nombre</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no column width, no picture)</source>
        <translation>les images de taille inconnue sont omises (ni colonne width, ni image)</translation>
    </message>
    <message>
        <source>images without a region are left out</source>
        <translation>les images sans région sont omises</translation>
    </message>
    <message>
        <source>CSV of boxes</source>
        <translation>CSV de boîtes</translation>
    </message>
    <message>
        <source>filename, width, height, class, xmin, ymin, xmax, ymax; no words.</source>
        <translation>filename, width, height, class, xmin, ymin, xmax, ymax&#xa0;; pas de mots.</translation>
    </message>
    <message>
        <source>{}: it names no image</source>
        <translation>{}&#xa0;: aucune image n’y est nommée</translation>
    </message>
    <message>
        <source>{}: the image size {} x {} is not possible</source>
        <translation>{}&#xa0;: la taille d’image {} x {} n’est pas possible</translation>
    </message>
    <message>
        <source>broken characters were replaced</source>
        <translation>les caractères défectueux ont été remplacés</translation>
    </message>
    <message>
        <source>fields that are not read, but kept for the way back</source>
        <translation>champs non lus, mais conservés pour le retour</translation>
    </message>
    <message>
        <source>{}: an answer is {}, not text</source>
        <translation>{}&#xa0;: une réponse est {}, et non du texte</translation>
    </message>
    <message>
        <source>{}: a caption is {}, not text</source>
        <translation>{}&#xa0;: une légende est {}, et non du texte</translation>
    </message>
    <message>
        <source>phrases outside of their caption are left out</source>
        <translation>les syntagmes situés hors de leur légende sont omis</translation>
    </message>
    <message>
        <source>phrases whose text is not what their offsets say</source>
        <translation>syntagmes dont le texte ne correspond pas aux positions indiquées</translation>
    </message>
    <message>
        <source>phrases that end after their caption were cut there</source>
        <translation>les syntagmes qui dépassent la fin de leur légende y ont été coupés</translation>
    </message>
    <message>
        <source>{}: a box has {} numbers, not 4</source>
        <translation>{}&#xa0;: une boîte a {} nombres, pas 4</translation>
    </message>
    <message>
        <source>{}: a coordinate is not a usable number</source>
        <translation>{}&#xa0;: une coordonnée n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>boxes whose corners come in the other order, or whose size is negative, are turned over</source>
        <translation>les boîtes dont les coins sont dans l’autre ordre, ou de taille négative, sont retournées</translation>
    </message>
    <message>
        <source>regions that stand twice in their image are kept twice</source>
        <translation>les régions présentes deux fois dans leur image sont conservées deux fois</translation>
    </message>
    <message>
        <source>answers of more than a million characters are cut there</source>
        <translation>les réponses de plus d’un million de caractères y sont coupées</translation>
    </message>
    <message>
        <source>answers of more than {:,} things are cut there</source>
        <translation>les réponses de plus de {:,} choses y sont coupées</translation>
    </message>
    <message>
        <source>places that are not four or two numbers are left out</source>
        <translation>les places qui ne sont pas quatre ou deux nombres sont omises</translation>
    </message>
    <message>
        <source>numbers with a percent sign are read as percent of the sides</source>
        <translation>les nombres avec un signe pour cent sont lus comme pour cent des côtés</translation>
    </message>
    <message>
        <source>numbers that are far outside of the image are left out</source>
        <translation>les nombres loin hors de l’image sont omis</translation>
    </message>
    <message>
        <source>fractions of the image where larger numbers were expected are read as such</source>
        <translation>des fractions de l’image, là où des nombres plus grands étaient attendus, sont lues comme telles</translation>
    </message>
    <message>
        <source>numbers outside of the scale of the model (moved to the edge of the image)</source>
        <translation>nombres hors de l’échelle du modèle (ramenés au bord de l’image)</translation>
    </message>
    <message>
        <source>corners of boxes that stand in the wrong order are exchanged</source>
        <translation>les coins de boîtes dans le mauvais ordre sont échangés</translation>
    </message>
    <message>
        <source>empty boxes are left out</source>
        <translation>les boîtes vides sont omises</translation>
    </message>
    <message>
        <source>marks of a phrase that are not closed: what stands before its box is read</source>
        <translation>marques de syntagme non fermées&#xa0;: ce qui précède la boîte est lu</translation>
    </message>
    <message>
        <source>two pairs of numbers in a box are read as its corners</source>
        <translation>deux paires de nombres dans une boîte sont lues comme ses coins</translation>
    </message>
    <message>
        <source>answers that end too early: what stands before that is read</source>
        <translation>réponses qui finissent trop tôt : ce qui précède est lu</translation>
    </message>
    <message>
        <source>answers without a place that can be read</source>
        <translation>réponses sans place lisible</translation>
    </message>
    <message>
        <source>which words a box belongs to is guessed: those from the last article on</source>
        <translation>les mots d’une boîte sont devinés : ceux depuis le dernier article</translation>
    </message>
    <message>
        <source>JSON that is cut off or broken: what can be read is read</source>
        <translation>JSON coupé ou abîmé : ce qui est lisible est lu</translation>
    </message>
    <message>
        <source>lists that are nested too deeply are left out</source>
        <translation>les listes trop imbriquées sont omises</translation>
    </message>
    <message>
        <source>names without a place are left out</source>
        <translation>les noms sans place sont omis</translation>
    </message>
    <message>
        <source>numbers under a key that is not known are read as a place</source>
        <translation>les nombres sous une clé inconnue sont lus comme une place</translation>
    </message>
    <message>
        <source>outlines are read as the box around them</source>
        <translation>les contours sont lus comme la boîte qui les entoure</translation>
    </message>
    <message>
        <source>boxes of a corner and a size are read as such</source>
        <translation>les boîtes faites d’un coin et d’une taille sont lues comme telles</translation>
    </message>
    <message>
        <source>boxes reach outside of their image (kept as they are)</source>
        <translation>boîtes qui dépassent de leur image (conservées telles quelles)</translation>
    </message>
    <message>
        <source>polygons without an area are left out</source>
        <translation>les polygones sans surface sont omis</translation>
    </message>
    <message>
        <source>polygons reach outside of their image (kept as they are)</source>
        <translation>polygones qui dépassent de leur image (conservés tels quels)</translation>
    </message>
    <message>
        <source>{}: the mask is {}, its image (height, width) {}</source>
        <translation>{}&#xa0;: le masque est de {}, son image (hauteur, largeur) de {}</translation>
    </message>
    <message>
        <source>{}: the mask cannot be read: {}</source>
        <translation>{}&#xa0;: le masque ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: a score is not a usable number</source>
        <translation>{}&#xa0;: un score n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>annotations without a shape</source>
        <translation>annotations sans forme</translation>
    </message>
    <message>
        <source>COCO instances JSON</source>
        <translation>COCO instances JSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and masks with class names; no words.</source>
        <translation>Boîtes, polygones et masques avec noms de classe&#xa0;; pas de mots.</translation>
    </message>
    <message>
        <source>regions are left out</source>
        <translation>les régions sont omises</translation>
    </message>
    <message>
        <source>COCO captions JSON</source>
        <translation>COCO captions JSON</translation>
    </message>
    <message>
        <source>Captions of images; no regions.</source>
        <translation>Légendes d’images&#xa0;; pas de régions.</translation>
    </message>
    <message>
        <source>what the file says about itself is not kept</source>
        <translation>ce que le fichier dit de lui-même n’est pas conservé</translation>
    </message>
    <message>
        <source>COCO results name no images; convert the instances file that they belong to</source>
        <translation>Les résultats COCO ne nomment pas d’images&#xa0;; convertissez le fichier d’instances auquel ils se rapportent</translation>
    </message>
    <message>
        <source>annotations of images that the file does not list are left out</source>
        <translation>les annotations d’images que le fichier ne liste pas sont omises</translation>
    </message>
    <message>
        <source>categories without a name are named by their number</source>
        <translation>les catégories sans nom sont nommées par leur numéro</translation>
    </message>
    <message>
        <source>categories with the same name are one class</source>
        <translation>les catégories de même nom forment une seule classe</translation>
    </message>
    <message>
        <source>categories with the same number: the last one counts</source>
        <translation>catégories de même numéro&#xa0;: la dernière compte</translation>
    </message>
    <message>
        <source>image ids that are used twice: the second is left out</source>
        <translation>identifiants d’image employés deux fois&#xa0;: le second est omis</translation>
    </message>
    <message>
        <source>image entries of the same file are one image</source>
        <translation>les entrées d’image du même fichier forment une seule image</translation>
    </message>
    <message>
        <source>categories that the file does not list are named by their number</source>
        <translation>les catégories que le fichier ne liste pas sont nommées par leur numéro</translation>
    </message>
    <message>
        <source>{}: a polygon has an odd number of coordinates</source>
        <translation>{}&#xa0;: un polygone a un nombre impair de coordonnées</translation>
    </message>
    <message>
        <source>{}: the runs of a mask are {}</source>
        <translation>{}&#xa0;: les plages d’un masque sont {}</translation>
    </message>
    <message>
        <source>{}: the runs of a mask do not cover its image of {} x {}</source>
        <translation>{}&#xa0;: les plages d’un masque ne couvrent pas son image de {} x {}</translation>
    </message>
    <message>
        <source>XML files that are not CVAT&apos;s are left out</source>
        <translation>les fichiers XML qui ne viennent pas de CVAT sont omis</translation>
    </message>
    <message>
        <source>tags of images are left out</source>
        <translation>les étiquettes d’images sont omises</translation>
    </message>
    <message>
        <source>pictures with several labels: all of them are read</source>
        <translation>images à plusieurs étiquettes&#xa0;: toutes sont lues</translation>
    </message>
    <message>
        <source>attributes without a value are left out</source>
        <translation>les attributs sans valeur sont omis</translation>
    </message>
    <message>
        <source>{}: an object has no shape that is known</source>
        <translation>{}&#xa0;: un objet n’a pas de forme connue</translation>
    </message>
    <message>
        <source>masks that stand at an address are left out</source>
        <translation>les masques qui se trouvent à une adresse sont omis</translation>
    </message>
    <message>
        <source>Labelbox NDJSON</source>
        <translation>Labelbox NDJSON</translation>
    </message>
    <message>
        <source>Boxes, polygons and points with class names; captions as free text.</source>
        <translation>Boîtes, polygones et points avec noms de classes&#xa0;; légendes en texte libre.</translation>
    </message>
    <message>
        <source>tracks of a video are read frame by frame</source>
        <translation>les pistes d’une vidéo sont lues image par image</translation>
    </message>
    <message>
        <source>shapes of type {} are left out</source>
        <translation>les formes de type {} sont omises</translation>
    </message>
    <message>
        <source>ellipses are read as polygons of 64 points</source>
        <translation>les ellipses sont lues comme polygones de 64 points</translation>
    </message>
    <message>
        <source>skeletons are read as their visible points</source>
        <translation>les squelettes sont lus comme leurs points visibles</translation>
    </message>
    <message>
        <source>lines are read as their points</source>
        <translation>les lignes sont lues comme leurs points</translation>
    </message>
    <message>
        <source>a mask reaches outside of its image</source>
        <translation>un masque dépasse de l’image</translation>
    </message>
    <message>
        <source>the runs of a mask cover {} pixels, its box has {}</source>
        <translation>les plages d’un masque couvrent {} pixels, sa boîte en a {}</translation>
    </message>
    <message>
        <source>tags of images are not shown, but kept for the way back</source>
        <translation>les étiquettes d’images ne sont pas montrées, mais gardées pour le retour</translation>
    </message>
    <message>
        <source>shapes of type {} are not shown, but kept for the way back</source>
        <translation>les formes de type {} ne sont pas montrées, mais gardées pour le retour</translation>
    </message>
    <message>
        <source>regions with several phrases keep the first</source>
        <translation>les régions à plusieurs syntagmes gardent le premier</translation>
    </message>
    <message>
        <source>phrases whose words stand in the captions earlier too: which ones is left out</source>
        <translation>syntagmes dont les mots figurent aussi plus tôt dans les légendes&#xa0;: l’occurrence visée est omise</translation>
    </message>
    <message>
        <source>CVAT for images 1.1 (XML)</source>
        <translation>CVAT for images 1.1 (XML)</translation>
    </message>
    <message>
        <source>Boxes, polygons, masks and points with class names; the phrase is a text attribute.</source>
        <translation>Boîtes, polygones, masques et points avec noms de classe&#xa0;; le syntagme est un attribut texte.</translation>
    </message>
    <message>
        <source>contents of type {} are left out</source>
        <translation>les contenus de type {} sont omis</translation>
    </message>
    <message>
        <source>phrases whose token numbers fit no reading are found by their text</source>
        <translation>les syntagmes dont les numéros de token ne conviennent à aucune lecture sont retrouvés par leur texte</translation>
    </message>
    <message>
        <source>questions without an answer get an empty one</source>
        <translation>les questions sans réponse en reçoivent une vide</translation>
    </message>
    <message>
        <source>Datature Vi JSON lines</source>
        <translation>Datature Vi JSON lines</translation>
    </message>
    <message>
        <source>Captions with grounded phrases, and questions with answers.</source>
        <translation>Légendes à syntagmes ancrés, et questions avec réponses.</translation>
    </message>
    <message>
        <source>{} is one of {}, not {!r}</source>
        <translation>{} est l’un de {}, pas {!r}</translation>
    </message>
    <message>
        <source>{}: {} is missing</source>
        <translation>{}&#xa0;: {} manque</translation>
    </message>
    <message>
        <source>{} has no folders Annotations and Sentences</source>
        <translation>{} n’a pas de dossiers Annotations et Sentences</translation>
    </message>
    <message>
        <source>it has no size</source>
        <translation>il n’a pas de taille</translation>
    </message>
    <message>
        <source>pictures without sentences</source>
        <translation>images sans phrases</translation>
    </message>
    <message>
        <source>boxes that no phrase names</source>
        <translation>boîtes qu’aucune expression ne nomme</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>un nombre manque</translation>
    </message>
    <message>
        <source>brackets that are no phrase stay in the caption</source>
        <translation>les crochets qui ne marquent pas une expression restent dans la légende</translation>
    </message>
    <message>
        <source>the phrase at {!r} never ends</source>
        <translation>le syntagme à {!r} n’est jamais terminé</translation>
    </message>
    <message>
        <source>regions of phrases that are marked as not visual are left out</source>
        <translation>les régions de syntagmes marqués comme non visuels sont omises</translation>
    </message>
    <message>
        <source>phrases of one thing get the regions of all of them</source>
        <translation>les syntagmes d’une même entité reçoivent les régions de tous</translation>
    </message>
    <message>
        <source>captions get single blanks between words and around phrases</source>
        <translation>les légendes reçoivent des espaces simples entre les mots et autour des syntagmes</translation>
    </message>
    <message>
        <source>brackets in captions are written as parentheses</source>
        <translation>les crochets des légendes sont écrits comme des parenthèses</translation>
    </message>
    <message>
        <source>corners are widened to whole pixels</source>
        <translation>les coins sont élargis au pixel entier</translation>
    </message>
    <message>
        <source>boxes are cut at the edge of their image</source>
        <translation>les boîtes sont coupées au bord de leur image</translation>
    </message>
    <message>
        <source>Flickr30k Entities (folder)</source>
        <translation>Flickr30k Entities (dossier)</translation>
    </message>
    <message>
        <source>Sentences with bracketed phrases and coreference chains; boxes in XML, whole pixels.</source>
        <translation>Phrases à syntagmes entre crochets et chaînes de coréférence&#xa0;; boîtes en XML, pixels entiers.</translation>
    </message>
    <message>
        <source>links without a score get 1.0</source>
        <translation>les liens sans score reçoivent 1.0</translation>
    </message>
    <message>
        <source>GRIT JSON lines (Kosmos-2)</source>
        <translation>GRIT JSON lines (Kosmos-2)</translation>
    </message>
    <message>
        <source>Captions with noun chunks, boxes as fractions of the image, scores.</source>
        <translation>Légendes avec groupes nominaux, boîtes en fractions de l’image, scores.</translation>
    </message>
    <message>
        <source>pictures that are not here are left out</source>
        <translation>les images absentes d’ici sont omises</translation>
    </message>
    <message>
        <source>pictures are made smaller, to {} pixels</source>
        <translation>les images sont réduites, à {} pixels</translation>
    </message>
    <message>
        <source>HTML report (one file, with the pictures)</source>
        <translation>Rapport HTML (un seul fichier, avec les images)</translation>
    </message>
    <message>
        <source>For reading and sharing: resting on words shows their regions.</source>
        <translation>Pour lire et partager&#xa0;: survoler les mots montre leurs régions.</translation>
    </message>
    <message>
        <source>blanks at the ends of phrases are left out of them</source>
        <translation>les espaces aux extrémités des syntagmes n’en font plus partie</translation>
    </message>
    <message>
        <source>captions that contain marks of the format are left out</source>
        <translation>les légendes qui contiennent des marques du format sont omises</translation>
    </message>
    <message>
        <source>captions without a linked phrase are left out</source>
        <translation>les légendes sans syntagme lié sont omises</translation>
    </message>
    <message>
        <source>{}: more than {:,} lists in one record</source>
        <translation>{}&#xa0;: plus de {:,} listes dans un enregistrement</translation>
    </message>
    <message>
        <source>{}: this is not JSON ({})</source>
        <translation>{}&#xa0;: ce n’est pas du JSON ({})</translation>
    </message>
    <message>
        <source>{}: it is longer than {} MB</source>
        <translation>{}&#xa0;: dépasse {}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{}: an object was expected, this is {}</source>
        <translation>{}&#xa0;: un objet était attendu, c’est {}</translation>
    </message>
    <message>
        <source>{}: a JSON object or array was expected</source>
        <translation>{}&#xa0;: un objet ou un tableau JSON était attendu</translation>
    </message>
    <message>
        <source>{}: the file ends too early</source>
        <translation>{}&#xa0;: le fichier s’arrête trop tôt</translation>
    </message>
    <message>
        <source>{}: one record is longer than {} MB</source>
        <translation>{}&#xa0;: un enregistrement dépasse {} Mo</translation>
    </message>
    <message>
        <source>{}: one record has more than {:,} values</source>
        <translation>{}&#xa0;: un enregistrement a plus de {:,} valeurs</translation>
    </message>
    <message>
        <source>{}: it is nested more than {} deep</source>
        <translation>{}&#xa0;: imbriqué sur plus de {} niveaux</translation>
    </message>
    <message>
        <source>{}: one text or number is longer than {} MB</source>
        <translation>{}&#xa0;: un texte ou un nombre dépasse {}&#xa0;Mo</translation>
    </message>
    <message>
        <source>boxes are rounded to a grid of 32 x 32</source>
        <translation>les boîtes sont arrondies à une grille de 32 x 32</translation>
    </message>
    <message>
        <source>boxes of a phrase that lie in the same cells are written once</source>
        <translation>les boîtes d’un syntagme situées dans les mêmes cases sont écrites une seule fois</translation>
    </message>
    <message>
        <source>blanks at the end of captions are removed</source>
        <translation>les espaces à la fin des légendes sont supprimés</translation>
    </message>
    <message>
        <source>Kosmos-2 grounded text (JSON lines)</source>
        <translation>Kosmos-2, texte ancré (JSON lines)</translation>
    </message>
    <message>
        <source>Captions with boxes as cells of a 32 x 32 grid.</source>
        <translation>Légendes avec boîtes en cases d’une grille de 32 x 32.</translation>
    </message>
    <message>
        <source>tasks without an image are left out</source>
        <translation>les tâches sans image sont omises</translation>
    </message>
    <message>
        <source>tasks whose image size is not known and whose image is not here are left out</source>
        <translation>les tâches dont la taille d’image est inconnue et dont l’image n’est pas là sont omises</translation>
    </message>
    <message>
        <source>phrases of a text that the task does not have are left out</source>
        <translation>les syntagmes d’un texte que la tâche n’a pas sont omis</translation>
    </message>
    <message>
        <source>JSON files that are not Darwin&apos;s are left out</source>
        <translation>les fichiers JSON qui ne viennent pas de Darwin sont omis</translation>
    </message>
    <message>
        <source>of items of several pictures or frames only the first picture is read</source>
        <translation>des éléments à plusieurs images ou trames, seule la première image est lue</translation>
    </message>
    <message>
        <source>fields that are left out</source>
        <translation>champs omis</translation>
    </message>
    <message>
        <source>masks without a pixel are left out</source>
        <translation>les masques sans pixel sont omis</translation>
    </message>
    <message>
        <source>items of type {} are left out</source>
        <translation>les éléments de type {} sont omis</translation>
    </message>
    <message>
        <source>masks that overlap: the later one covers the earlier</source>
        <translation>masques qui se chevauchent&#xa0;: le dernier couvre le précédent</translation>
    </message>
    <message>
        <source>Darwin JSON (V7, folder)</source>
        <translation>JSON Darwin (V7, dossier)</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks, ellipses and points with class names, one file for each image.</source>
        <translation>Boîtes, polygones avec trous, masques, ellipses et points avec noms de classes, un fichier par image.</translation>
    </message>
    <message>
        <source>a rotation is not a usable number</source>
        <translation>une rotation n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>points of one region become one region each</source>
        <translation>les points d’une région deviennent une région chacun</translation>
    </message>
    <message>
        <source>tasks of several images are read image by image; they go back as a task for each</source>
        <translation>les tâches à plusieurs images sont lues image par image&#xa0;; elles repartent à raison d’une tâche par image</translation>
    </message>
    <message>
        <source>answers that their author has skipped are not read, but kept for the way back</source>
        <translation>les réponses que leur auteur a passées ne sont pas lues, mais gardées pour le retour</translation>
    </message>
    <message>
        <source>items of type {} are not shown, but kept for the way back</source>
        <translation>les éléments de type {} ne sont pas montrés, mais gardés pour le retour</translation>
    </message>
    <message>
        <source>regions drawn on a picture that was turned in Label Studio (image_rotation) are read unturned: look at them</source>
        <translation>les régions dessinées sur une image tournée dans Label Studio (image_rotation) sont lues sans rotation&#xa0;: vérifiez-les</translation>
    </message>
    <message>
        <source>regions of several classes show the first</source>
        <translation>les régions de plusieurs classes montrent la première</translation>
    </message>
    <message>
        <source>relations that do not join a phrase and a region are not shown, but kept for the way back</source>
        <translation>les relations qui ne lient pas un syntagme à une région ne sont pas montrées, mais gardées pour le retour</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Regions, phrases and the relations between them, for Label Studio&apos;s import.</source>
        <translation>Régions, syntagmes et relations entre eux, pour l’importation dans Label Studio.</translation>
    </message>
    <message>
        <source>{}: a brush mask is no list of bytes</source>
        <translation>{}&#xa0;: un masque au pinceau n’est pas une liste d’octets</translation>
    </message>
    <message>
        <source>{}: a brush mask has {} bytes, an image of {} x {} needs {}</source>
        <translation>{}&#xa0;: un masque au pinceau a {} octets, une image de {} x {} en demande {}</translation>
    </message>
    <message>
        <source>{}: a brush mask is longer than its image</source>
        <translation>{}&#xa0;: un masque au pinceau est plus long que son image</translation>
    </message>
    <message>
        <source>{}: a brush mask ends too early</source>
        <translation>{}&#xa0;: un masque au pinceau s’arrête trop tôt</translation>
    </message>
    <message>
        <source>JSON files that are not LabelMe&apos;s are left out</source>
        <translation>les fichiers JSON qui ne viennent pas de LabelMe sont omis</translation>
    </message>
    <message>
        <source>it does not say how large the image is, and the image is not here</source>
        <translation>la taille de l’image n’y est pas indiquée, et l’image n’est pas là</translation>
    </message>
    <message>
        <source>shapes without a point are left out</source>
        <translation>les formes sans point sont omises</translation>
    </message>
    <message>
        <source>{}: its mask is larger than the image</source>
        <translation>{}&#xa0;: son masque est plus grand que l’image</translation>
    </message>
    <message>
        <source>{}: its mask cannot be read: {}</source>
        <translation>{}&#xa0;: son masque ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: its mask reaches outside of the image</source>
        <translation>{}&#xa0;: son masque dépasse de l’image</translation>
    </message>
    <message>
        <source>descriptions that are not text make no caption</source>
        <translation>les descriptions qui ne sont pas du texte ne donnent pas de légende</translation>
    </message>
    <message>
        <source>LabelMe JSON (folder, one file for each image)</source>
        <translation>LabelMe JSON (dossier, un fichier par image)</translation>
    </message>
    <message>
        <source>Shapes with class names; captions and links travel in a key of ours that LabelMe keeps.</source>
        <translation>Formes avec noms de classe&#xa0;; légendes et liens voyagent dans une clé propre à CrossAlign que LabelMe conserve.</translation>
    </message>
    <message>
        <source>CSV of links</source>
        <translation>CSV de liens</translation>
    </message>
    <message>
        <source>One line for each link of words and region, for spreadsheets.</source>
        <translation>Une ligne par lien entre mots et région, pour les tableurs.</translation>
    </message>
    <message>
        <source>narratives whose picture is not here are left out: sizes are not in the file</source>
        <translation>les récits dont l’image n’est pas là sont omis&#xa0;: les tailles ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>utterances that are not in their caption are left out</source>
        <translation>les énoncés absents de leur légende sont omis</translation>
    </message>
    <message>
        <source>a time is not a usable number</source>
        <translation>un temps n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>utterances that end before they begin have no points</source>
        <translation>les énoncés qui finissent avant de commencer n’ont pas de points</translation>
    </message>
    <message>
        <source>captions that did not come from mouse traces are left out</source>
        <translation>les légendes qui ne viennent pas de tracés de souris sont omises</translation>
    </message>
    <message>
        <source>regions that did not come from mouse traces are left out</source>
        <translation>les régions qui ne viennent pas de tracés de souris sont omises</translation>
    </message>
    <message>
        <source>Localized Narratives JSON lines</source>
        <translation>Localized Narratives JSON lines</translation>
    </message>
    <message>
        <source>Spoken captions with mouse traces; written only for what came from traces.</source>
        <translation>Légendes dictées avec tracés de souris&#xa0;; écrit seulement ce qui vient de tracés.</translation>
    </message>
    <message>
        <source>boxes without words</source>
        <translation>boîtes sans mots</translation>
    </message>
    <message>
        <source>MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)</source>
        <translation>MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)</translation>
    </message>
    <message>
        <source>COCO JSON with captions; each box has the character offsets of its words.</source>
        <translation>JSON COCO avec légendes&#xa0;; chaque boîte a les positions en caractères de ses mots.</translation>
    </message>
    <message>
        <source>kinds of coordinates that are not known are read as pixels</source>
        <translation>les sortes de coordonnées inconnues sont lues comme pixels</translation>
    </message>
    <message>
        <source>pictures of another size than the file says</source>
        <translation>images d’une autre taille que celle indiquée par le fichier</translation>
    </message>
    <message>
        <source>placeholders without an object beside them</source>
        <translation>marques sans objet à côté</translation>
    </message>
    <message>
        <source>phrases that end in a mark are left out</source>
        <translation>les syntagmes qui se terminent par une marque sont omis</translation>
    </message>
    <message>
        <source>how far the words of a box reach to the left is not said by the format</source>
        <translation>le format ne dit pas jusqu’où vont vers la gauche les mots d’une boîte</translation>
    </message>
    <message>
        <source>Ferret training data (JSON)</source>
        <translation>Données d’entraînement Ferret (JSON)</translation>
    </message>
    <message>
        <source>Conversations with boxes in pixels beside the text.</source>
        <translation>Conversations avec boîtes en pixels à côté du texte.</translation>
    </message>
    <message>
        <source>quadrangles are read as their boxes</source>
        <translation>les quadrilatères sont lus comme leurs boîtes</translation>
    </message>
    <message>
        <source>phrases of questions with an answer are left out</source>
        <translation>les syntagmes de questions avec réponse sont omis</translation>
    </message>
    <message>
        <source>ms-swift JSON lines</source>
        <translation>ms-swift JSON lines</translation>
    </message>
    <message>
        <source>Conversations for tuning vision-language models; original pixels, placeholders in the text.</source>
        <translation>Conversations pour l’ajustement de modèles vision-langage&#xa0;; pixels d’origine, marques de substitution dans le texte.</translation>
    </message>
    <message>
        <source>{} holds no png_*.json</source>
        <translation>{} ne contient pas de png_*.json</translation>
    </message>
    <message>
        <source>segments that the picture does not have are left out</source>
        <translation>les segments que l’image n’a pas sont omis</translation>
    </message>
    <message>
        <source>Panoptic Narrative Grounding (folder)</source>
        <translation>Panoptic Narrative Grounding (dossier)</translation>
    </message>
    <message>
        <source>Captions whose phrases name segments of a panoptic picture.</source>
        <translation>Légendes dont les syntagmes désignent des segments d’une image panoptique.</translation>
    </message>
    <message>
        <source>pictures of the guidelines are left out</source>
        <translation>les images des consignes sont omises</translation>
    </message>
    <message>
        <source>{}: format: this is no CrossAlign file</source>
        <translation>{}&#xa0;: format&#xa0;: ce n’est pas un fichier CrossAlign</translation>
    </message>
    <message>
        <source>{}: version {!r} is not known here; update the program</source>
        <translation>{}&#xa0;: la version {!r} n’est pas connue ici&#xa0;; mettez le programme à jour</translation>
    </message>
    <message>
        <source>{}: {} is not part of the format</source>
        <translation>{}&#xa0;: {} ne fait pas partie du format</translation>
    </message>
    <message>
        <source>{}: conventions.{} is {!r}, which is not supported</source>
        <translation>{}&#xa0;: conventions.{} vaut {!r}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the id {!r} is used twice</source>
        <translation>l’identifiant {!r} est employé deux fois</translation>
    </message>
    <message>
        <source>{}[{}] ({}): it leads to no {}: there is no {!r}</source>
        <translation>{}[{}] ({})&#xa0;: ne mène à aucun {}&#xa0;: il n’y a pas de {!r}</translation>
    </message>
    <message>
        <source>{}{}: {}</source>
        <translation>{}{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>CrossAlign JSON (everything, lossless)</source>
        <translation>CrossAlign JSON (tout, sans perte)</translation>
    </message>
    <message>
        <source>Everything that the project knows, in one readable file; not the pictures, snapshots and steps of undo.</source>
        <translation>Tout ce que le projet sait, dans un seul fichier lisible&#xa0;; sans les images, les instantanés ni les étapes d’annulation.</translation>
    </message>
    <message>
        <source>detections without &apos;instances&apos; (there is {})</source>
        <translation>détections sans &apos;instances&apos; (il y a {})</translation>
    </message>
    <message>
        <source>lines with neither &apos;grounding&apos; nor &apos;detection&apos;</source>
        <translation>lignes sans &apos;grounding&apos; ni &apos;detection&apos;</translation>
    </message>
    <message>
        <source>a region has neither tokens_positive nor a phrase</source>
        <translation>une région n’a ni tokens_positive ni syntagme</translation>
    </message>
    <message>
        <source>ODVG JSON lines (mmdetection, Open-GroundingDino)</source>
        <translation>ODVG JSON lines (mmdetection, Open-GroundingDino)</translation>
    </message>
    <message>
        <source>One line for each image and caption: phrases with character offsets and boxes.</source>
        <translation>Une ligne par image et légende&#xa0;: syntagmes avec positions en caractères et boîtes.</translation>
    </message>
    <message>
        <source>rejected proposals are left out</source>
        <translation>les propositions rejetées sont omises</translation>
    </message>
    <message>
        <source>proposals that nobody has accepted are left out</source>
        <translation>les propositions que personne n’a acceptées sont omises</translation>
    </message>
    <message>
        <source>captions without a letter are left out</source>
        <translation>les légendes sans aucune lettre sont omises</translation>
    </message>
    <message>
        <source>phrases without a letter are left out</source>
        <translation>les syntagmes sans aucune lettre sont omis</translation>
    </message>
    <message>
        <source>which images are for training, validation or test is left out</source>
        <translation>la répartition des images en entraînement, validation ou test est omise</translation>
    </message>
    <message>
        <source>attributes of regions and images are left out</source>
        <translation>les attributs des régions et des images sont omis</translation>
    </message>
    <message>
        <source>keypoints are left out: the format has none</source>
        <translation>les points clés sont omis&#xa0;: le format n’en a pas</translation>
    </message>
    <message>
        <source>who made the regions and links, when and by which model, is left out</source>
        <translation>l’auteur, la date et le modèle des régions et des liens sont omis</translation>
    </message>
    <message>
        <source>words that are marked as not naming a region: the mark is left out</source>
        <translation>mots marqués comme ne nommant pas une région&#xa0;: la marque est omise</translation>
    </message>
    <message>
        <source>phrases that are marked as not in the picture: the mark is left out</source>
        <translation>syntagmes marqués comme absents de l’image&#xa0;: la marque est omise</translation>
    </message>
    <message>
        <source>points are left out: the format has no points</source>
        <translation>les points sont omis&#xa0;: le format n’en a pas</translation>
    </message>
    <message>
        <source>captions are left out</source>
        <translation>les légendes sont omises</translation>
    </message>
    <message>
        <source>phrases: which words they are is left out</source>
        <translation>syntagmes&#xa0;: les mots dont il s’agit sont omis</translation>
    </message>
    <message>
        <source>phrases without a region are left out</source>
        <translation>les syntagmes sans région sont omis</translation>
    </message>
    <message>
        <source>phrases that name the same thing: that they do is left out</source>
        <translation>syntagmes désignant la même entité&#xa0;: cette identité est omise</translation>
    </message>
    <message>
        <source>regions without a phrase are left out</source>
        <translation>les régions sans syntagme sont omises</translation>
    </message>
    <message>
        <source>scores of links are left out</source>
        <translation>les scores des liens sont omis</translation>
    </message>
    <message>
        <source>pieces of a phrase that touch or have only a blank between them are joined</source>
        <translation>les morceaux d’un syntagme qui se touchent ou ne sont séparés que par un espace sont réunis</translation>
    </message>
    <message>
        <source>phrases in several pieces become one from the first to the last word</source>
        <translation>les syntagmes en plusieurs morceaux n’en font plus qu’un, du premier au dernier mot</translation>
    </message>
    <message>
        <source>types of phrases are left out</source>
        <translation>les types de syntagmes sont omis</translation>
    </message>
    <message>
        <source>answers to questions are left out</source>
        <translation>les réponses aux questions sont omises</translation>
    </message>
    <message>
        <source>that a text is a {} is left out</source>
        <translation>le fait qu’un texte soit de type {} est omis</translation>
    </message>
    <message>
        <source>regions reach out of their image: other programs may cut or refuse them</source>
        <translation>des régions sortent de leur image : d’autres programmes peuvent les couper ou les refuser</translation>
    </message>
    <message>
        <source>masks are written as their boxes</source>
        <translation>les masques sont écrits sous forme de boîtes</translation>
    </message>
    <message>
        <source>masks are written as their boxes: the format has polygons only</source>
        <translation>les masques sont écrits sous forme de boîtes&#xa0;: le format n’a que des polygones</translation>
    </message>
    <message>
        <source>turned boxes are written as polygons of four corners</source>
        <translation>les boîtes tournées sont écrites comme polygones à quatre coins</translation>
    </message>
    <message>
        <source>turned boxes are written as the upright boxes around them</source>
        <translation>les boîtes tournées sont écrites comme les boîtes droites qui les entourent</translation>
    </message>
    <message>
        <source>polygons are written as their boxes</source>
        <translation>les polygones sont écrits sous forme de boîtes</translation>
    </message>
    <message>
        <source>empty regions are left out</source>
        <translation>les régions vides sont omises</translation>
    </message>
    <message>
        <source>class names of regions are left out</source>
        <translation>les noms de classe des régions sont omis</translation>
    </message>
    <message>
        <source>scores of regions are left out</source>
        <translation>les scores des régions sont omis</translation>
    </message>
    <message>
        <source>that a region is a crowd is left out</source>
        <translation>le fait qu’une région soit une foule (crowd) est omis</translation>
    </message>
    <message>
        <source>{} are written as masks</source>
        <translation>formes écrites en masques&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} are written as their boxes</source>
        <translation>formes écrites en boîtes&#xa0;: {}</translation>
    </message>
    <message>
        <source>classes: {!r} is none of {}</source>
        <translation>classes&#xa0;: {!r} n’est aucun de {}</translation>
    </message>
    <message>
        <source>regions without a class and without words are of the class “object”</source>
        <translation>les régions sans classe et sans mots sont de la classe «&#xa0;object&#xa0;»</translation>
    </message>
    <message>
        <source>classes are named by the noun of the phrase: small letters, singular</source>
        <translation>les classes portent le nom central du syntagme&#xa0;: minuscules, singulier</translation>
    </message>
    <message>
        <source>phrases that overlap another one are left out</source>
        <translation>les syntagmes qui en chevauchent un autre sont omis</translation>
    </message>
    <message>
        <source>blanks at the beginning of captions are removed</source>
        <translation>les espaces au début des légendes sont supprimés</translation>
    </message>
    <message>
        <source>İ is written as I, which keeps the length in lower case</source>
        <translation>İ est écrit I, ce qui conserve la longueur en minuscules</translation>
    </message>
    <message>
        <source>{} holds no panoptic_*.json</source>
        <translation>{} ne contient pas de panoptic_*.json</translation>
    </message>
    <message>
        <source>segments without a pixel are left out</source>
        <translation>les segments sans pixel sont omis</translation>
    </message>
    <message>
        <source>{}: there is no {} in {} or below</source>
        <translation>{}&#xa0;: il n’y a pas de {} dans {} ni plus bas</translation>
    </message>
    <message>
        <source>{}: {} is {} x {} pixels</source>
        <translation>{}&#xa0;: {} fait {} x {} pixels</translation>
    </message>
    <message>
        <source>{}: {} cannot be read: {}</source>
        <translation>{}&#xa0;: {} ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks of whole pixels</source>
        <translation>boîtes et polygones sont écrits en masques de pixels entiers</translation>
    </message>
    <message>
        <source>pixels under another region go to the upper one</source>
        <translation>les pixels situés sous une autre région vont à celle du dessus</translation>
    </message>
    <message>
        <source>regions that lie under others are left out</source>
        <translation>les régions situées sous d’autres sont omises</translation>
    </message>
    <message>
        <source>COCO panoptic (folder with PNGs)</source>
        <translation>COCO panoptic (dossier avec des PNG)</translation>
    </message>
    <message>
        <source>Every pixel belongs to at most one segment with a class name; no words.</source>
        <translation>Chaque pixel appartient au plus à un segment avec un nom de classe&#xa0;; pas de mots.</translation>
    </message>
    <message>
        <source>Hugging Face dataset (Parquet)</source>
        <translation>Jeu de données Hugging Face (Parquet)</translation>
    </message>
    <message>
        <source>One row for each caption with its objects and links; pictures inside if wanted.</source>
        <translation>Une ligne par légende avec ses objets et ses liens&#xa0;; images incluses sur demande.</translation>
    </message>
    <message>
        <source>coordinates are rounded to thousandths of a side</source>
        <translation>les coordonnées sont arrondies au millième d’un côté</translation>
    </message>
    <message>
        <source>Qwen-VL grounded text (JSON lines)</source>
        <translation>Qwen-VL, texte ancré (JSON lines)</translation>
    </message>
    <message>
        <source>Conversations with boxes written into the text, thousandths of each side.</source>
        <translation>Conversations avec boîtes écrites dans le texte, en millièmes de chaque côté.</translation>
    </message>
    <message>
        <source>{} holds no instances.json beside the expressions</source>
        <translation>{} ne contient pas d’instances.json à côté des expressions</translation>
    </message>
    <message>
        <source>expressions about images that are not listed are left out</source>
        <translation>les expressions sur des images non listées sont omises</translation>
    </message>
    <message>
        <source>annotations that are not listed are left out</source>
        <translation>les annotations non listées sont omises</translation>
    </message>
    <message>
        <source>{}: a list of expressions was expected</source>
        <translation>{}&#xa0;: une liste d’expressions était attendue</translation>
    </message>
    <message>
        <source>further files of expressions are left out (name one of them with --file)</source>
        <translation>les autres fichiers d’expressions sont omis (nommez-en un avec --file)</translation>
    </message>
    <message>
        <source>{} holds no refs(…).p, refs(…).json or grefs(…).json</source>
        <translation>{} ne contient ni refs(…).p, ni refs(…).json, ni grefs(…).json</translation>
    </message>
    <message>
        <source>captions without phrases are left out</source>
        <translation>les légendes sans syntagmes sont omises</translation>
    </message>
    <message>
        <source>phrases that are not in the picture are left out: only gRefCOCO has them</source>
        <translation>les syntagmes absents de l’image sont omis&#xa0;: seul gRefCOCO en a</translation>
    </message>
    <message>
        <source>expressions for several regions become one for each: only gRefCOCO has more</source>
        <translation>les expressions à plusieurs régions en deviennent une par région&#xa0;: seul gRefCOCO en admet plus</translation>
    </message>
    <message>
        <source>phrases become expressions of their own; the sentence around them is left out</source>
        <translation>les syntagmes deviennent des expressions autonomes&#xa0;; la phrase qui les entoure est omise</translation>
    </message>
    <message>
        <source>RefCOCO / gRefCOCO (folder)</source>
        <translation>RefCOCO / gRefCOCO (dossier)</translation>
    </message>
    <message>
        <source>Whole expressions for COCO annotations; gRefCOCO has many-to-many and expressions without a target.</source>
        <translation>Expressions entières pour des annotations COCO&#xa0;; gRefCOCO a des liens de plusieurs à plusieurs et des expressions sans cible.</translation>
    </message>
    <message>
        <source>there is no format {!r}; there are {}</source>
        <translation>il n’y a pas de format {!r}&#xa0;; il y a {}</translation>
    </message>
    <message>
        <source>nothing could be read: {} is empty</source>
        <translation>rien n’a pu être lu : {} est vide</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it holds {}. Name the file in it, or the format with --from (--list shows all)</source>
        <translation>{} n’est dans aucun format connu ici ; il contient {}. Nommez le fichier dedans, ou le format avec --from (--list les montre tous)</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; it is likest to {}: name one with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} n’est dans aucun format connu ici ; il ressemble le plus à {} : nommez-en un avec --from, ou choisissez-le dans la boîte de dialogue (--list les montre tous)</translation>
    </message>
    <message>
        <source>{} is in no format that is known here; name it with --from, or choose it in the dialog (--list shows all)</source>
        <translation>{} n’est dans aucun format connu ici ; nommez-le avec --from, ou choisissez-le dans la boîte de dialogue (--list les montre tous)</translation>
    </message>
    <message>
        <source>{} does not say which format it should be; name one with --to</source>
        <translation>{} n’indique pas de quel format il s’agit&#xa0;; indiquez-en un par --to</translation>
    </message>
    <message>
        <source>it wants to load {}.{}</source>
        <translation>il veut charger {}.{}</translation>
    </message>
    <message>
        <source>it refers to things outside of the file</source>
        <translation>il renvoie à des éléments extérieurs au fichier</translation>
    </message>
    <message>
        <source>{}: this pickle holds more than plain data ({}{}); it was not run</source>
        <translation>{}&#xa0;: ce pickle contient plus que des données simples ({}{})&#xa0;; il n’a pas été exécuté</translation>
    </message>
    <message>
        <source>{}: this pickle is too large</source>
        <translation>{}&#xa0;: ce pickle est trop grand</translation>
    </message>
    <message>
        <source>{}: this pickle is broken</source>
        <translation>{}&#xa0;: ce pickle est endommagé</translation>
    </message>
    <message>
        <source>{}: this is not a pickle of plain data ({}: {})</source>
        <translation>{}&#xa0;: ce n’est pas un pickle de données simples ({}&#xa0;: {})</translation>
    </message>
    <message>
        <source>entries without a phrase are left out</source>
        <translation>les entrées sans syntagme sont omises</translation>
    </message>
    <message>
        <source>entries that mark nothing, and not all, say nothing of the phrase</source>
        <translation>les entrées non exhaustives qui ne marquent rien ne disent rien du syntagme</translation>
    </message>
    <message>
        <source>phrases become entries of their own; the sentence around them is left out</source>
        <translation>les syntagmes deviennent des entrées autonomes&#xa0;; la phrase qui les entoure est omise</translation>
    </message>
    <message>
        <source>whether all instances are marked is not known: the entries say no</source>
        <translation>on ne sait pas si tous les exemplaires sont marqués : les entrées disent non</translation>
    </message>
    <message>
        <source>polygons are written as masks</source>
        <translation>les polygones sont écrits sous forme de masques</translation>
    </message>
    <message>
        <source>SA-Co JSON (SAM 3)</source>
        <translation>SA-Co JSON (SAM 3)</translation>
    </message>
    <message>
        <source>Noun phrases with masks, and phrases that are not in the picture.</source>
        <translation>Syntagmes nominaux avec masques, et syntagmes absents de l’image.</translation>
    </message>
    <message>
        <source>phrases without a list of boxes</source>
        <translation>syntagmes sans liste de boîtes</translation>
    </message>
    <message>
        <source>Shikra JSON lines</source>
        <translation>Shikra JSON lines</translation>
    </message>
    <message>
        <source>Sentences with marked phrases and boxes in pixels.</source>
        <translation>Phrases à syntagmes marqués et boîtes en pixels.</translation>
    </message>
    <message>
        <source>records that cannot be read are left out</source>
        <translation>les enregistrements illisibles sont omis</translation>
    </message>
    <message>
        <source>records that are not understood are left out</source>
        <translation>les enregistrements incompris sont omis</translation>
    </message>
    <message>
        <source>files that are not UTF-8 (“Encoding of the text”, --set encoding=NAME): their encoding was guessed as {}</source>
        <translation>fichiers qui ne sont pas en UTF-8 («&#xa0;Encodage du texte&#xa0;», --set encoding=NAME) : leur encodage a été deviné : {}</translation>
    </message>
    <message>
        <source>files that were read as {}</source>
        <translation>fichiers lus comme {}</translation>
    </message>
    <message>
        <source>{} is larger than {} MB</source>
        <translation>{} dépasse {}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{} is not {} text ({})</source>
        <translation>{} n’est pas un texte {} ({})</translation>
    </message>
    <message>
        <source>{}: this is not plain XML ({})</source>
        <translation>{}&#xa0;: ce n’est pas du XML simple ({})</translation>
    </message>
    <message>
        <source>SVG pictures (folder)</source>
        <translation>Images SVG (dossier)</translation>
    </message>
    <message>
        <source>Each image with its regions and captions drawn, for papers and slides.</source>
        <translation>Chaque image dessinée avec ses régions et ses légendes, pour articles et diapositives.</translation>
    </message>
    <message>
        <source>other files of the folder are not read: name one to read it instead</source>
        <translation>les autres fichiers du dossier ne sont pas lus&#xa0;: nommez-en un pour le lire à la place</translation>
    </message>
    <message>
        <source>{} holds no boxes of its own: read {} of the same data set</source>
        <translation>{} ne contient pas de boîtes&#xa0;: lisez {} du même jeu de données</translation>
    </message>
    <message>
        <source>relations between regions are left out</source>
        <translation>les relations entre régions sont omises</translation>
    </message>
    <message>
        <source>images whose size is not known are left out (no image_data.json, no picture)</source>
        <translation>les images de taille inconnue sont omises (ni image_data.json, ni image)</translation>
    </message>
    <message>
        <source>phrases become descriptions of their own; the sentence around them is left out</source>
        <translation>les syntagmes deviennent des descriptions autonomes&#xa0;; la phrase qui les entoure est omise</translation>
    </message>
    <message>
        <source>phrases with several regions become one description for each</source>
        <translation>les syntagmes à plusieurs régions deviennent une description par région</translation>
    </message>
    <message>
        <source>Visual Genome regions (folder)</source>
        <translation>Visual Genome regions (dossier)</translation>
    </message>
    <message>
        <source>Short descriptions of boxes; no sentence around them.</source>
        <translation>Descriptions courtes de boîtes&#xa0;; pas de phrase autour.</translation>
    </message>
    <message>
        <source>XML files that are not Pascal VOC&apos;s are left out</source>
        <translation>les fichiers XML qui ne viennent pas de Pascal VOC sont omis</translation>
    </message>
    <message>
        <source>{}: it does not say how large the image is, and the image is not here</source>
        <translation>{} : la taille de l’image n’est pas dite, et l’image n’est pas là</translation>
    </message>
    <message>
        <source>the lists of its objects differ in length</source>
        <translation>les listes de ses objets diffèrent en longueur</translation>
    </message>
    <message>
        <source>objects without a box are left out</source>
        <translation>les objets sans boîte sont omis</translation>
    </message>
    <message>
        <source>pictures that are not here: only their rows are written</source>
        <translation>images absentes&#xa0;: seules leurs lignes sont écrites</translation>
    </message>
    <message>
        <source>Hugging Face image folder</source>
        <translation>Dossier d’images Hugging Face</translation>
    </message>
    <message>
        <source>Pictures beside metadata.jsonl with captions, objects and links.</source>
        <translation>Images à côté de metadata.jsonl avec légendes, objets et liens.</translation>
    </message>
    <message>
        <source>Pascal VOC XML (folder, one file for each image)</source>
        <translation>Pascal VOC XML (dossier, un fichier par image)</translation>
    </message>
    <message>
        <source>Boxes with class names, whole pixels; no words.</source>
        <translation>Boîtes avec noms de classe, pixels entiers&#xa0;; pas de mots.</translation>
    </message>
    <message>
        <source>annotations of nothing are left out</source>
        <translation>les annotations de rien sont omises</translation>
    </message>
    <message>
        <source>further pages of annotations are not in this file</source>
        <translation>d’autres pages d’annotations ne sont pas dans ce fichier</translation>
    </message>
    <message>
        <source>annotations that the file only names are left out</source>
        <translation>les annotations que le fichier ne fait que nommer sont omises</translation>
    </message>
    <message>
        <source>bodies that are no text are left out</source>
        <translation>les corps qui ne sont pas du texte sont omis</translation>
    </message>
    <message>
        <source>places in a second image are left out</source>
        <translation>les places dans une deuxième image sont omises</translation>
    </message>
    <message>
        <source>bodies about a text that the file does not hold are left out</source>
        <translation>les corps portant sur un texte que le fichier ne contient pas sont omis</translation>
    </message>
    <message>
        <source>the text around a phrase is not in the file: the phrase becomes an expression</source>
        <translation>le texte autour d’un syntagme n’est pas dans le fichier&#xa0;: le syntagme devient une expression</translation>
    </message>
    <message>
        <source>{!r} is no place in an image</source>
        <translation>{!r} n’est pas un endroit d’une image</translation>
    </message>
    <message>
        <source>selectors of type {} are left out</source>
        <translation>les sélecteurs de type {} sont omis</translation>
    </message>
    <message>
        <source>outlines with curves are left out</source>
        <translation>les contours courbes sont omis</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Words of a text linked to places of an image, for the open web.</source>
        <translation>Mots d’un texte liés à des endroits d’une image, pour le web ouvert.</translation>
    </message>
    <message>
        <source>captions after the first of an image are left out</source>
        <translation>les légendes d’une image après la première sont omises</translation>
    </message>
    <message>
        <source>phrases whose words stand earlier in the caption too: which ones is left out</source>
        <translation>syntagmes dont les mots figurent aussi plus tôt dans la légende&#xa0;: l’occurrence visée est omise</translation>
    </message>
    <message>
        <source>X-AnyLabeling JSON (folder, one file for each image)</source>
        <translation>X-AnyLabeling JSON (dossier, un fichier par image)</translation>
    </message>
    <message>
        <source>Shapes with class names and scores, one description of the image.</source>
        <translation>Formes avec noms de classe et scores, une description de l’image.</translation>
    </message>
    <message>
        <source>carriage returns become line feeds, as XML has it</source>
        <translation>les retours chariot deviennent des sauts de ligne, comme le veut XML</translation>
    </message>
    <message>
        <source>control characters are replaced: XML cannot hold them</source>
        <translation>les caractères de contrôle sont remplacés&#xa0;: XML ne peut pas les contenir</translation>
    </message>
    <message>
        <source>labels whose picture is not here are left out: sizes are not in the file</source>
        <translation>les étiquettes dont l’image n’est pas là sont omises&#xa0;: les tailles ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>Create ML JSON</source>
        <translation>JSON Create ML</translation>
    </message>
    <message>
        <source>Boxes with class names, for programs of Apple; no words.</source>
        <translation>Boîtes avec noms de classes, pour les programmes d’Apple ; pas de mots.</translation>
    </message>
    <message>
        <source>labels whose picture cannot be read are left out</source>
        <translation>les étiquettes dont l’image ne peut pas être lue sont omises</translation>
    </message>
    <message>
        <source>classes with the same name become one</source>
        <translation>les classes de même nom n’en font qu’une</translation>
    </message>
    <message>
        <source>{}: {} numbers are neither a box nor a polygon</source>
        <translation>{}&#xa0;: {} nombres ne forment ni une boîte ni un polygone</translation>
    </message>
    <message>
        <source>keypoints need kpt_shape in the data file</source>
        <translation>les points clés demandent kpt_shape dans le fichier de données</translation>
    </message>
    <message>
        <source>rows that look like keypoints are read as polygons: kpt_shape is not in the data file</source>
        <translation>les lignes qui ressemblent à des points clés sont lues comme polygones&#xa0;: kpt_shape n’est pas dans le fichier de données</translation>
    </message>
    <message>
        <source>rows without visibility, which kpt_shape asks for, are read without</source>
        <translation>les lignes sans la visibilité que demande kpt_shape sont lues sans elle</translation>
    </message>
    <message>
        <source>{}: {} numbers do not fit kpt_shape ({} x {})</source>
        <translation>{} : {} nombres ne conviennent pas à kpt_shape ({} x {})</translation>
    </message>
    <message>
        <source>keypoints are not shown, but kept for the way back</source>
        <translation>les points clés ne sont pas montrés, mais gardés pour le retour</translation>
    </message>
    <message>
        <source>{}: a box has a negative width or height</source>
        <translation>{} : une boîte a une largeur ou une hauteur négative</translation>
    </message>
    <message>
        <source>class numbers without a name are named by their number</source>
        <translation>les numéros de classe sans nom sont nommés par leur numéro</translation>
    </message>
    <message>
        <source>{}: {!r} is no class number</source>
        <translation>{} : {!r} n’est pas un numéro de classe</translation>
    </message>
    <message>
        <source>{}: {} is outside of 0 to 1, the fractions of the image</source>
        <translation>{} : {} est hors de 0 à 1, les fractions de l’image</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{} ; {}</translation>
    </message>
    <message>
        <source>{} names no classes and no pictures</source>
        <translation>{} ne nomme ni classes ni images</translation>
    </message>
    <message>
        <source>data sets inside of this one are left out: they have classes of their own</source>
        <translation>les jeux de données dans celui-ci sont omis : ils ont leurs propres classes</translation>
    </message>
    <message>
        <source>{}: no picture with a label file was found; looked for labels/NAME.txt with images/NAME, and for NAME.txt beside the picture</source>
        <translation>{} : aucune image avec un fichier de labels ; cherchés : labels/NAME.txt avec images/NAME, et NAME.txt à côté de l’image</translation>
    </message>
    <message>
        <source>there is no data.yaml or classes.txt: classes are named by their number</source>
        <translation>il n’y a ni data.yaml ni classes.txt&#xa0;: les classes sont nommées par leur numéro</translation>
    </message>
    <message>
        <source>pictures of several splits keep the first</source>
        <translation>les images de plusieurs parts gardent la première</translation>
    </message>
    <message>
        <source>splits that the data file names are not here</source>
        <translation>des parts que nomme le fichier de données ne sont pas là</translation>
    </message>
    <message>
        <source>pictures that a list names are not here</source>
        <translation>des images que nomme une liste ne sont pas là</translation>
    </message>
    <message>
        <source>boxes are written as polygons of four corners</source>
        <translation>les boîtes sont écrites comme polygones à quatre coins</translation>
    </message>
    <message>
        <source>holes of polygons are joined to their outline by a line</source>
        <translation>les trous des polygones sont reliés au contour par une ligne</translation>
    </message>
    <message>
        <source>parts of polygons are joined by a line</source>
        <translation>les parties des polygones sont reliées par une ligne</translation>
    </message>
    <message>
        <source>polygons and masks are written as their smallest turned boxes</source>
        <translation>polygones et masques sont écrits comme leurs plus petites boîtes tournées</translation>
    </message>
    <message>
        <source>masks are traced: the outline may differ by a pixel</source>
        <translation>les masques sont tracés : le contour peut différer d’un pixel</translation>
    </message>
    <message>
        <source>regions outside of their image are left out</source>
        <translation>les régions hors de leur image sont omises</translation>
    </message>
    <message>
        <source>polygons are cut at the edge of their image</source>
        <translation>les polygones sont coupés au bord de leur image</translation>
    </message>
    <message>
        <source>regions that are crowds are left out, by class</source>
        <translation>les régions qui sont des foules sont omises, par classe</translation>
    </message>
    <message>
        <source>keypoints of regions that were changed are left out</source>
        <translation>les points clés des régions modifiées sont omis</translation>
    </message>
    <message>
        <source>rows: there is no {!r}</source>
        <translation>rows : {!r} n’existe pas</translation>
    </message>
    <message>
        <source>no picture is in this split; data.yaml names another one for it</source>
        <translation>aucune image dans cette part ; data.yaml en nomme une autre à la place</translation>
    </message>
    <message>
        <source>split: {!r} is none of kept, none and shares such as 80-10-10</source>
        <translation>split : {!r} n’est ni kept, ni none, ni des parts comme 80-10-10</translation>
    </message>
    <message>
        <source>pictures that differ only in their suffix share a file: the second is left out</source>
        <translation>images qui ne diffèrent que par leur suffixe et partagent un fichier&#xa0;: la seconde est omise</translation>
    </message>
    <message>
        <source>pictures that are not here: only their labels are written</source>
        <translation>images absentes : seuls leurs labels sont écrits</translation>
    </message>
    <message>
        <source>keypoints are left out: rows of this kind hold none</source>
        <translation>les points clés sont omis : les lignes de cette sorte n’en ont pas</translation>
    </message>
    <message>
        <source>class numbers without a class are named by their number</source>
        <translation>les numéros sans classe sont nommés par leur numéro</translation>
    </message>
    <message>
        <source>label files of an earlier export are removed</source>
        <translation>les fichiers de labels d’un export antérieur sont supprimés</translation>
    </message>
    <message>
        <source>label files of an earlier export stay and count as a part of this one</source>
        <translation>les fichiers de labels d’un export antérieur restent et comptent dans celui-ci</translation>
    </message>
    <message>
        <source>{}: none of its pictures can be read</source>
        <translation>{} : aucune de ses images n’est lisible</translation>
    </message>
    <message>
        <source>YOLO labels (folder)</source>
        <translation>YOLO, étiquettes (dossier)</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, fractions of the image; no words.</source>
        <translation>Boîtes et polygones avec noms de classe, fractions de l’image&#xa0;; pas de mots.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>By the regions: boxes, turned boxes or polygons</source>
        <translation>Selon les régions&#xa0;: boîtes, boîtes tournées ou polygones</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Turned boxes (OBB)</source>
        <translation>Boîtes tournées (OBB)</translation>
    </message>
    <message>
        <source>fields with regions are read together</source>
        <translation>les champs avec régions sont lus ensemble</translation>
    </message>
    <message>
        <source>fields of samples that are not read are left out</source>
        <translation>les champs non lus des échantillons sont omis</translation>
    </message>
    <message>
        <source>pictures of several sets are in none</source>
        <translation>les images de plusieurs parts ne sont dans aucune</translation>
    </message>
    <message>
        <source>regions that a model predicted are proposals</source>
        <translation>les régions prédites par un modèle sont des propositions</translation>
    </message>
    <message>
        <source>{}: a mask is too large</source>
        <translation>{}&#xa0;: un masque est trop grand</translation>
    </message>
    <message>
        <source>{}: a mask does not fit its box</source>
        <translation>{}&#xa0;: un masque ne correspond pas à sa boîte</translation>
    </message>
    <message>
        <source>FiftyOne (folder)</source>
        <translation>FiftyOne (dossier)</translation>
    </message>
    <message>
        <source>Boxes with class names and scores; polygons, masks and points are read.</source>
        <translation>Boîtes avec noms de classes et scores&#xa0;; polygones, masques et points sont lus.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiées</translation>
    </message>
    <message>
        <source>By absolute path</source>
        <translation>Par chemin absolu</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Laissées à leur place</translation>
    </message>
    <message>
        <source>Train, val, test</source>
        <translation>Train, val, test</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>80, 10, 10 percent</source>
        <translation>80, 10, 10 pour cent</translation>
    </message>
    <message>
        <source>80, 20 percent</source>
        <translation>80, 20 pour cent</translation>
    </message>
    <message>
        <source>One set</source>
        <translation>Un seul jeu</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Of the region, else the noun of the phrase</source>
        <translation>De la région, sinon le nom du syntagme</translation>
    </message>
    <message>
        <source>Noun of the phrase, singular</source>
        <translation>Nom du syntagme, singulier</translation>
    </message>
    <message>
        <source>Phrase as it is written</source>
        <translation>Syntagme tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>D’après le contenu</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Labels of an earlier export</source>
        <translation>Labels d’un export antérieur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>{} is larger than 2 GB; make a smaller copy</source>
        <translation>{} dépasse 2&#xa0;Go&#xa0;; faites-en une copie plus petite</translation>
    </message>
    <message>
        <source>{} is empty</source>
        <translation>{} est vide</translation>
    </message>
    <message>
        <source>{} has {} x {} pixels, more than 200 million; make a smaller copy</source>
        <translation>{} a {} x {} pixels, soit plus de 200 millions&#xa0;; faites-en une copie plus petite</translation>
    </message>
    <message>
        <source>{} has no frame {}</source>
        <translation>{} n’a pas de vue {}</translation>
    </message>
    <message>
        <source>{} is a TIFF of a kind that cannot be read; save it with 8 or 16 whole bits for each colour</source>
        <translation>{} est un TIFF d’un type qui ne peut pas être lu ; enregistrez-le avec 8 ou 16 bits entiers par couleur</translation>
    </message>
    <message>
        <source>{} is not there any more</source>
        <translation>{} n’est plus là</translation>
    </message>
    <message>
        <source>{} does not fit into memory; make a smaller copy</source>
        <translation>{} ne tient pas en mémoire&#xa0;; faites-en une copie plus petite</translation>
    </message>
    <message>
        <source>pictures that cannot be read are left out</source>
        <translation>les images qui ne peuvent pas être lues sont omises</translation>
    </message>
    <message>
        <source>pictures that lie on their side in the file: the other program did not turn them (left out)</source>
        <translation>images couchées dans le fichier&#xa0;: l’autre programme ne les a pas redressées (omises)</translation>
    </message>
    <message>
        <source>pictures of another size than the file says are left out</source>
        <translation>les images d’une autre taille que celle indiquée par le fichier sont omises</translation>
    </message>
    <message>
        <source>{} is larger than {} MB; put pictures beside it</source>
        <translation>{} dépasse {} Mo&#xa0;; mettez les images à côté</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} ne peut pas être écrit : {}</translation>
    </message>
    <message>
        <source>The project cannot be read here ({}). Nothing was changed; File &gt; Rescue Damaged Project puts what is left into a new file</source>
        <translation>Le projet ne peut pas être lu ici ({}). Rien n&apos;a été modifié ; Fichier &gt; Récupérer le projet endommagé met ce qui reste dans un nouveau fichier</translation>
    </message>
    <message>
        <source>{} cannot be opened ({}). It was not changed; restore a copy of it, or move it away to start a new project.</source>
        <translation>{} ne peut pas être ouvert ({}). Rien n&apos;a été modifié ; restaurez une copie, ou déplacez-le pour commencer un nouveau projet.</translation>
    </message>
    <message>
        <source>{} is not a CrossAlign project; choose another file</source>
        <translation>{} n’est pas un projet CrossAlign&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{} holds commands ({}) that this program did not put there; it is not opened</source>
        <translation>{} contient des commandes ({}) que ce programme n&apos;y a pas mises ; il n&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>{} was made by a newer version of CrossAlign GUI; update the program to open it</source>
        <translation>{} a été créé par une version plus récente de CrossAlign GUI&#xa0;; mettez le programme à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>{} was made by an older version and cannot be brought up to date while another window has it</source>
        <translation>{} a été créé par une version plus ancienne et ne peut pas être mis à niveau tant qu’une autre fenêtre l’utilise</translation>
    </message>
    <message>
        <source>This project lies on a network drive: saving is slower there, and only one machine may have it open</source>
        <translation>Ce projet est sur un lecteur réseau : l’enregistrement y est plus lent, et une seule machine peut l’ouvrir</translation>
    </message>
    <message>
        <source>There is no project {}</source>
        <translation>Il n’y a pas de projet {}</translation>
    </message>
    <message>
        <source>This is a snapshot of the project; it can only be read</source>
        <translation>Ceci est un instantané du projet&#xa0;; il ne peut être que lu</translation>
    </message>
    <message>
        <source>This project lies on a disk that cannot be written to; it can only be read</source>
        <translation>Ce projet se trouve sur un disque non inscriptible ; il ne peut être que lu</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>Ce projet est ouvert dans une autre fenêtre&#xa0;; ici, il ne peut être que lu</translation>
    </message>
    <message>
        <source>The change could not be saved ({}). Free some space or check the disk, then try again; nothing before it was lost.</source>
        <translation>La modification n’a pas pu être enregistrée ({}). Libérez de l’espace ou vérifiez le disque, puis réessayez&#xa0;; rien de ce qui précède n’est perdu.</translation>
    </message>
    <message>
        <source>After “{}:” comes what to look for</source>
        <translation>Après «&#xa0;{}:&#xa0;» vient ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>“{}” is no state; the states are {}</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un état&#xa0;; les états sont {}</translation>
    </message>
    <message>
        <source>“has:{}” is not known; has: takes {}</source>
        <translation>«&#xa0;has:{}&#xa0;» n’est pas connu&#xa0;; has: accepte {}</translation>
    </message>
    <message>
        <source>“{}:” is not known; a query takes {} and text</source>
        <translation>«&#xa0;{}:&#xa0;» n’est pas connu&#xa0;; une requête accepte {} et du texte</translation>
    </message>
    <message>
        <source>; unreadable places in: {}</source>
        <translation>&#xa0;; endroits illisibles dans&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} were read{}; {} parts were dropped because what they belong to is lost</source>
        <translation>{} ont été lus{}&#xa0;; {} éléments ont été abandonnés, car ce à quoi ils appartiennent est perdu</translation>
    </message>
    <message>
        <source>Nothing could be read from {} ({}); it was not changed</source>
        <translation>Rien n’a pu être lu de {} ({})&#xa0;; il n’a pas été modifié</translation>
    </message>
    <message>
        <source>No image could be read from {}; it was not changed. Restore a copy of it, or move it away</source>
        <translation>Aucune image n’a pu être lue de {}&#xa0;; il n’a pas été modifié. Restaurez-en une copie, ou déplacez-le</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: accept or correct the regions of some words first.</source>
        <translation>Il n’y a encore rien à apprendre&#xa0;: acceptez ou corrigez d’abord les régions de quelques mots.</translation>
    </message>
    <message>
        <source>{} has SHA-256 {}, not the pinned {}: not used</source>
        <translation>{} a le SHA-256 {}, et non celui attendu, {}&#xa0;: pas utilisé</translation>
    </message>
    <message>
        <source>Install Node.js (the command npm): it fetches {}</source>
        <translation>Installez Node.js (la commande npm)&#xa0;: il télécharge {}</translation>
    </message>
    <message>
        <source>{} failed: {}</source>
        <translation>{} a échoué&#xa0;: {}</translation>
    </message>
    <message>
        <source>Install Debian&apos;s wordnet-base: {}</source>
        <translation>Installez wordnet-base de Debian&#xa0;: {}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>{} of {} phrases were answered by the measured model itself and accepted: the numbers are too good</source>
        <translation>{} syntagmes sur {} ont été répondus par le modèle mesuré lui-même et acceptés : les nombres sont trop bons</translation>
    </message>
    <message>
        <source>Phrases left out, since their regions are accepted answers of the measured model: {}</source>
        <translation>Syntagmes omis, car leurs régions sont des réponses acceptées du modèle mesuré&#xa0;: {}</translation>
    </message>
    <message>
        <source>The measured model itself answered every phrase that was accepted ({}): correct some regions, or count them too</source>
        <translation>Le modèle mesuré a répondu lui-même à tous les syntagmes acceptés ({})&#xa0;: corrigez des régions, ou comptez-les aussi</translation>
    </message>
    <message>
        <source>There is nothing to measure by yet: accept or correct some regions first</source>
        <translation>Il n’y a encore rien à mesurer : acceptez ou corrigez d’abord quelques régions</translation>
    </message>
    <message>
        <source>The bundled model does not answer this: {}. {} can, under Model &gt; Models</source>
        <translation>Le modèle fourni ne répond pas à cela : {}. {} le peut, dans Modèle &gt; Modèles</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; what it sees looks like: {}</source>
        <translation>Présence incertaine de {}&#xa0;; ce que le modèle voit ressemble à&#xa0;: {}</translation>
    </message>
    <message>
        <source>It is not sure whether there is a {}; the likeliest place: {}</source>
        <translation>Présence incertaine de {}&#xa0;; l’endroit le plus probable&#xa0;: {}</translation>
    </message>
    <message>
        <source>there is no {} here; {} is used</source>
        <translation>il n’y a pas de {} ici ; {} est utilisé</translation>
    </message>
    <message>
        <source>{} holds several files of annotations: {}; choose one with --file NAME</source>
        <translation>{} contient plusieurs fichiers d’annotations : {} ; choisissez-en un avec --file NAME</translation>
    </message>
    <message>
        <source>{} holds no {}</source>
        <translation>{} ne contient pas de {}</translation>
    </message>
    <message>
        <source>nothing could be read: no file of {} in {}</source>
        <translation>rien n’a pu être lu : aucun fichier de {} dans {}</translation>
    </message>
    <message>
        <source>the folder {} holds what is read ({}); write to another folder</source>
        <translation>le dossier {} contient ce qui est lu ({}) ; écrivez dans un autre dossier</translation>
    </message>
    <message>
        <source>{} lies in the folder that is read; write to another place</source>
        <translation>{} est dans le dossier qui est lu ; écrivez ailleurs</translation>
    </message>
    <message>
        <source>files of numbers, which are no captions, are left out</source>
        <translation>les fichiers de nombres, qui ne sont pas des légendes, sont omis</translation>
    </message>
    <message>
        <source>captions without a picture of the same name are left out</source>
        <translation>les légendes sans image du même nom sont omises</translation>
    </message>
    <message>
        <source>{} holds numbers, no captions</source>
        <translation>{} contient des nombres, pas de légendes</translation>
    </message>
    <message>
        <source>line breaks in captions become blanks</source>
        <translation>les sauts de ligne des légendes deviennent des espaces</translation>
    </message>
    <message>
        <source>Plain captions (folder)</source>
        <translation>Légendes simples (dossier)</translation>
    </message>
    <message>
        <source>A text file beside each picture, one caption a line.</source>
        <translation>Un fichier texte à côté de chaque image, une légende par ligne.</translation>
    </message>
    <message>
        <source>answers in JSON that do not say their model: numbers are read as 0 to 1000 (see the switch)</source>
        <translation>réponses en JSON qui ne disent pas leur modèle : les nombres sont lus de 0 à 1000 (voir l’option)</translation>
    </message>
    <message>
        <source>Conversations of vision-language models</source>
        <translation>Conversations de modèles vision-langage</translation>
    </message>
    <message>
        <source>Questions and answers with regions, of any model: LLaVA, ShareGPT, LLaMA-Factory, InternVL, PaliGemma, Florence-2.</source>
        <translation>Questions et réponses avec régions, de tout modèle : LLaVA, ShareGPT, LLaMA-Factory, InternVL, PaliGemma, Florence-2.</translation>
    </message>
    <message>
        <source>texts that look like formulas get an apostrophe in front</source>
        <translation>les textes qui ressemblent à des formules reçoivent une apostrophe devant</translation>
    </message>
    <message>
        <source>{}: it has several images, of which boxes do not say theirs</source>
        <translation>{} : il a plusieurs images, et les boîtes ne disent pas la leur</translation>
    </message>
    <message>
        <source>answers that nothing is there, to questions that do not say what</source>
        <translation>réponses que rien n’est là, à des questions qui ne disent pas quoi</translation>
    </message>
    <message>
        <source>questions without an answer are left out</source>
        <translation>les questions sans réponse sont omises</translation>
    </message>
    <message>
        <source>boxes without a name: the words of the question are taken</source>
        <translation>boîtes sans nom : les mots de la question sont pris</translation>
    </message>
    <message>
        <source>records without a question and an answer: only their image is read</source>
        <translation>enregistrements sans question ni réponse : seule leur image est lue</translation>
    </message>
    <message>
        <source>the size of {} is not known (the picture is not here)</source>
        <translation>la taille de {} est inconnue (l’image n’est pas là)</translation>
    </message>
    <message>
        <source>phrases that stand twice in a caption: their masks are joined under the first</source>
        <translation>syntagmes qui figurent deux fois dans une légende : leurs masques sont réunis sous le premier</translation>
    </message>
    <message>
        <source>boxes and polygons are written as masks</source>
        <translation>boîtes et polygones sont écrits comme masques</translation>
    </message>
    <message>
        <source>GLaMM grounded conversations (JSON)</source>
        <translation>Conversations ancrées de GLaMM (JSON)</translation>
    </message>
    <message>
        <source>Captions whose phrases have masks, by their characters.</source>
        <translation>Légendes dont les syntagmes ont des masques, par leurs caractères.</translation>
    </message>
    <message>
        <source>pictures inside of a file that cannot be read</source>
        <translation>images dans un fichier qui sont illisibles</translation>
    </message>
    <message>
        <source>pictures without a file are taken from inside of the annotations</source>
        <translation>les images sans fichier sont prises dans les annotations</translation>
    </message>
    <message>
        <source>pictures inside of the file are left out: they are not here</source>
        <translation>les images dans le fichier sont omises : elles ne sont pas là</translation>
    </message>
    <message>
        <source>columns that are not read are left out</source>
        <translation>les colonnes non lues sont omises</translation>
    </message>
    <message>
        <source>Open Images CSV</source>
        <translation>CSV Open Images</translation>
    </message>
    <message>
        <source>Boxes with classes as fractions of the picture.</source>
        <translation>Boîtes avec classes en fractions de l’image.</translation>
    </message>
    <message>
        <source>{}: points over 100 are no percent; choose pixels</source>
        <translation>{} : des points au-delà de 100 ne sont pas des pour cent ; choisissez les pixels</translation>
    </message>
    <message>
        <source>PixMo-Points (Parquet, JSON lines)</source>
        <translation>PixMo-Points (Parquet, lignes JSON)</translation>
    </message>
    <message>
        <source>Points with the words for which people set them.</source>
        <translation>Points avec les mots pour lesquels des gens les ont placés.</translation>
    </message>
    <message>
        <source>templates are an object of lists: {}</source>
        <translation>les modèles de texte sont un objet de listes : {}</translation>
    </message>
    <message>
        <source>there is no task {!r}; there are {}</source>
        <translation>il n’y a pas de tâche {!r} ; il y a {}</translation>
    </message>
    <message>
        <source>each template of the task {!r} needs one place {}</source>
        <translation>chaque modèle de texte de la tâche {!r} demande une place {}</translation>
    </message>
    <message>
        <source>Rex-Omni grounding data (JSON lines)</source>
        <translation>Données d’ancrage Rex-Omni (lignes JSON)</translation>
    </message>
    <message>
        <source>Captions with phrases by their characters and boxes in pixels.</source>
        <translation>Légendes avec syntagmes par leurs caractères et boîtes en pixels.</translation>
    </message>
    <message>
        <source>a chosen frame or window is written as a picture of its own, with eight bits a colour (PNG, TIFF or WebP)</source>
        <translation>une vue ou une fenêtre choisie est écrite comme une image à part, en huit bits par couleur (PNG, TIFF ou WebP)</translation>
    </message>
    <message>
        <source>{} is another picture than {}; write to another folder</source>
        <translation>{} est une autre image que {} ; écrivez dans un autre dossier</translation>
    </message>
    <message>
        <source>entries that are no picture are left out</source>
        <translation>les entrées qui ne sont pas des images sont omises</translation>
    </message>
    <message>
        <source>VIA 2 JSON (VGG Image Annotator; VIA 3 is read)</source>
        <translation>JSON VIA 2 (VGG Image Annotator&#xa0;; VIA 3 est lu aussi)</translation>
    </message>
    <message>
        <source>Boxes, polygons, ellipses, lines and points with attributes.</source>
        <translation>Boîtes, polygones, ellipses, lignes et points avec attributs.</translation>
    </message>
    <message>
        <source>validation is a share from 0 to 1, not {!r}</source>
        <translation>validation est une part de 0 à 1, pas {!r}</translation>
    </message>
    <message>
        <source>dialogues become one question a record: the model takes one at a time</source>
        <translation>les dialogues deviennent une question par enregistrement&#xa0;: le modèle en prend une à la fois</translation>
    </message>
    <message>
        <source>boxes are written as their middle: the model knows points only</source>
        <translation>les boîtes sont écrites comme leur milieu : le modèle ne connaît que des points</translation>
    </message>
    <message>
        <source>points are left out: the model knows boxes only</source>
        <translation>les points sont omis : le modèle ne connaît que des boîtes</translation>
    </message>
    <message>
        <source>coordinates are rounded to the steps of the model</source>
        <translation>les coordonnées sont arrondies aux pas du modèle</translation>
    </message>
    <message>
        <source>sentences around phrases are left out: the model writes no boxes into sentences</source>
        <translation>les phrases autour des syntagmes sont omises : le modèle n’écrit pas de boîtes dans les phrases</translation>
    </message>
    <message>
        <source>pointing is left out: the model knows boxes only</source>
        <translation>le pointage est omis : le modèle ne connaît que des boîtes</translation>
    </message>
    <message>
        <source>Training data for a vision-language model (folder)</source>
        <translation>Données d’entraînement pour un modèle vision-langage (dossier)</translation>
    </message>
    <message>
        <source>Questions and answers with regions as the chosen model writes them, for the chosen trainer.</source>
        <translation>Questions et réponses avec régions comme les écrit le modèle choisi, pour l’entraîneur choisi.</translation>
    </message>
    <message>
        <source>VoTT 2 JSON</source>
        <translation>JSON VoTT 2</translation>
    </message>
    <message>
        <source>Boxes and polygons with class names, as VoTT exports them.</source>
        <translation>Boîtes et polygones avec noms de classes, comme VoTT les exporte.</translation>
    </message>
    <message>
        <source>data files beside the one that is read are left out</source>
        <translation>les fichiers de données à côté de celui qui est lu sont omis</translation>
    </message>
    <message>
        <source>{}: this is not YAML ({})</source>
        <translation>{} : ce n’est pas du YAML ({})</translation>
    </message>
    <message>
        <source>{}: names is neither a list of names nor a map of numbers and names</source>
        <translation>{} : names n’est ni une liste de noms ni une table de numéros et de noms</translation>
    </message>
    <message>
        <source>{}: kpt_shape must be [number of points, 2 or 3], not {}</source>
        <translation>{} : kpt_shape doit être [nombre de points, 2 ou 3], pas {}</translation>
    </message>
    <message>
        <source>lists that the data file names are not here</source>
        <translation>des listes que nomme le fichier de données ne sont pas là</translation>
    </message>
    <message>
        <source>names that several pictures have: none is taken</source>
        <translation>noms que portent plusieurs images : aucune n’est prise</translation>
    </message>
    <message>
        <source>pictures found by the end of their path</source>
        <translation>images trouvées par la fin de leur chemin</translation>
    </message>
    <message>
        <source>pictures found by the path in their address</source>
        <translation>images trouvées par le chemin de leur adresse</translation>
    </message>
    <message>
        <source>pictures found by their name without percent signs</source>
        <translation>images trouvées par leur nom sans signes pour cent</translation>
    </message>
    <message>
        <source>pictures found by their name without the prefix of an upload</source>
        <translation>images trouvées par leur nom sans le préfixe d’un envoi</translation>
    </message>
    <message>
        <source>pictures found by their name in another Unicode form</source>
        <translation>images trouvées par leur nom sous une autre forme Unicode</translation>
    </message>
    <message>
        <source>pictures found by their name in other letter case</source>
        <translation>images trouvées par leur nom dans une autre casse</translation>
    </message>
    <message>
        <source>files with several pictures: what is written holds for one of them</source>
        <translation>fichiers à plusieurs vues&#xa0;: ce qui est écrit vaut pour l’une d’elles</translation>
    </message>
    <message>
        <source>pictures that have another size on disk than when they were annotated: the numbers are for the old size</source>
        <translation>images dont la taille sur le disque n’est plus celle de l’annotation : les nombres valent pour l’ancienne</translation>
    </message>
    <message>
        <source>{} holds {} files panoptic_*.json; one is needed</source>
        <translation>{} contient {} fichiers panoptic_*.json ; il en faut un</translation>
    </message>
    <message>
        <source>Layer and head</source>
        <translation>Couche et tête</translation>
    </message>
    <message>
        <source>{} sees an image in {} tokens where {} were expected.</source>
        <translation>{} voit une image en {} tokens là où {} étaient attendus.</translation>
    </message>
    <message>
        <source>tokens {}; layer.head {}</source>
        <translation>tokens {}&#xa0;; couche.tête {}</translation>
    </message>
    <message>
        <source>tokens {}</source>
        <translation>tokens {}</translation>
    </message>
    <message>
        <source>{} places at the border that draw attention whatever is said are left out</source>
        <translation>endroits du bord omis, car ils attirent l’attention quoi qu’on dise&#xa0;: {}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>{!r} is nothing that can be said of a server</source>
        <translation>{!r} n’est pas un réglage de serveur</translation>
    </message>
    <message>
        <source>There is no family {!r}. Known: {}.</source>
        <translation>Il n’y a pas de famille {!r}. Connues&#xa0;: {}.</translation>
    </message>
    <message>
        <source>A token is named by its environment variable, as in token=env:NAME, and never written here</source>
        <translation>Un jeton est désigné par sa variable d’environnement, comme dans token=env:NAME, et n’est jamais écrit ici</translation>
    </message>
    <message>
        <source>The name {!r} does not say how this model writes boxes. Choose its family, as in {};family=qwen3_vl. Known: {}.</source>
        <translation>Le nom {!r} ne dit pas comment ce modèle écrit les boîtes. Choisissez sa famille, comme dans {};family=qwen3_vl. Connues&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{!r} is no address of a server</source>
        <translation>{!r} n’est pas une adresse de serveur</translation>
    </message>
    <message>
        <source>{!r} is no address of a server; one looks like http://127.0.0.1:8000/v1</source>
        <translation>{!r} n’est pas une adresse de serveur, qui a la forme http://127.0.0.1:8000/v1</translation>
    </message>
    <message>
        <source>An address holds no password and no key: put the token into an environment variable or the keyring</source>
        <translation>Une adresse ne contient ni mot de passe ni clé&#xa0;: mettez le jeton dans une variable d’environnement ou dans le trousseau</translation>
    </message>
    <message>
        <source>{} of a server is a whole number from {} to {}</source>
        <translation>{} d’un serveur est un nombre entier de {} à {}</translation>
    </message>
    <message>
        <source>the model named no place for it</source>
        <translation>le modèle n’a indiqué aucune place pour cela</translation>
    </message>
    <message>
        <source>the model writes its places and gives no score</source>
        <translation>le modèle écrit ses places et ne donne pas de score</translation>
    </message>
    <message>
        <source>The model named what is no phrase of the caption: {}</source>
        <translation>Le modèle a nommé ce qui n’est pas un syntagme de la légende&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} on {}: {}</source>
        <translation>{} sur {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Which model of {}? Write {}#NAME. It has: {}.</source>
        <translation>Quel modèle de {}&#xa0;? Écrivez {}#NAME. Il y a&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The server {} sends on to {}; nothing was sent there. If that is right, add that address.</source>
        <translation>Le serveur {} redirige vers {}&#xa0;; rien n’y a été envoyé. Si c’est correct, ajoutez cette adresse.</translation>
    </message>
    <message>
        <source>The server {} refuses the token ({}). Set another one.</source>
        <translation>Le serveur {} refuse le jeton ({}). Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The server {} wants a token ({}). Put it into the environment variable {}, or name another one with the server.</source>
        <translation>Le serveur {} demande un jeton ({}). Mettez-le dans la variable d’environnement {}, ou indiquez-en une autre avec le serveur.</translation>
    </message>
    <message>
        <source>{} on {} takes no pictures: “{}”. Start it with its vision part (llama.cpp: --mmproj).</source>
        <translation>{} sur {} n’accepte pas d’images&#xa0;: «&#xa0;{}&#xa0;». Démarrez-le avec sa partie visuelle (llama.cpp&#xa0;: --mmproj).</translation>
    </message>
    <message>
        <source>The picture or caption is too long for {} on {}: “{}”. Send a smaller longest side, or give the server a longer context.</source>
        <translation>L’image ou la légende est trop longue pour {} sur {}&#xa0;: «&#xa0;{}&#xa0;». Réduisez le plus grand côté envoyé, ou donnez au serveur un contexte plus long.</translation>
    </message>
    <message>
        <source>There is no model {!r} at {} ({}): “{}”. Look at the list of its models; its address mostly ends with /v1.</source>
        <translation>Il n’y a pas de modèle {!r} sur {} ({})&#xa0;: «&#xa0;{}&#xa0;». Consultez la liste de ses modèles&#xa0;; son adresse se termine le plus souvent par /v1.</translation>
    </message>
    <message>
        <source>The server {} has too many requests (429). Try later, or send fewer at a time.</source>
        <translation>Le serveur {} a trop de requêtes (429). Réessayez plus tard, ou envoyez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The server {} failed ({}): “{}”. Look at its log.</source>
        <translation>Le serveur {} a échoué ({})&#xa0;: «&#xa0;{}&#xa0;». Consultez son journal.</translation>
    </message>
    <message>
        <source>The server {} refused the request ({}): “{}”</source>
        <translation>Le serveur {} a refusé la requête ({})&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>No server answers at {} ({}). Start it, or correct its address under Model &gt; Models.</source>
        <translation>Aucun serveur ne répond à {} ({}). Démarrez-le, ou corrigez son adresse dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>The connection to {} broke off in the middle of an answer ({}). Try again.</source>
        <translation>La connexion à {} s’est interrompue au milieu d’une réponse ({}). Réessayez.</translation>
    </message>
    <message>
        <source>{} gave no answer within {} seconds. Give it more time, or send a smaller longest side.</source>
        <translation>{} n’a pas répondu en {} secondes. Accordez-lui plus de temps, ou réduisez le plus grand côté envoyé.</translation>
    </message>
    <message>
        <source>{} answered more than {} MB, which is no answer to a caption; it was stopped</source>
        <translation>{} a répondu plus de {} Mo, ce qui n’est pas une réponse à une légende&#xa0;; la réponse a été arrêtée</translation>
    </message>
    <message>
        <source>What answers at {} speaks no chat completions ({}). Its address mostly ends with /v1.</source>
        <translation>Ce qui répond à {} ne parle pas «&#xa0;chat completions&#xa0;» ({}). Son adresse se termine le plus souvent par /v1.</translation>
    </message>
    <message>
        <source>{} declined to answer: “{}”</source>
        <translation>{} a refusé de répondre&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} answered with nothing. If it is a model that thinks first, switch that off on the server.</source>
        <translation>{} a donné une réponse vide. Si ce modèle réfléchit d’abord, désactivez cela sur le serveur.</translation>
    </message>
    <message>
        <source>{} answered in the manner of {}: “{}”. Choose that family for this server.</source>
        <translation>{} a répondu à la manière de {}&#xa0;: «&#xa0;{}&#xa0;». Choisissez cette famille pour ce serveur.</translation>
    </message>
    <message>
        <source>{} answered in words and named no place: “{}”. Ask again, or choose another family or model.</source>
        <translation>{} a répondu en mots, sans indiquer de place&#xa0;: «&#xa0;{}&#xa0;». Redemandez, ou choisissez une autre famille ou un autre modèle.</translation>
    </message>
    <message>
        <source>The answer of the model was cut off; what stands before that is read</source>
        <translation>La réponse du modèle a été coupée&#xa0;; ce qui précède est lu</translation>
    </message>
    <message>
        <source>The keyring of this system has no token for {}. Add the server again under Model &gt; Models.</source>
        <translation>Le trousseau de ce système n’a pas de jeton pour {}. Ajoutez à nouveau le serveur dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>The environment variable {} for the token of {} is not set</source>
        <translation>La variable d’environnement {} pour le jeton de {} n’est pas définie</translation>
    </message>
    <message>
        <source>The token for {} holds characters that no token has</source>
        <translation>Le jeton pour {} contient des caractères qu’aucun jeton ne contient</translation>
    </message>
    <message>
        <source>The keyring of the system needs the package keyring: pip install &apos;crossalign-gui[keyring]&apos;. Or name an environment variable that holds the token.</source>
        <translation>Le trousseau du système nécessite le paquet keyring&#xa0;: pip install &apos;crossalign-gui[keyring]&apos;. Ou indiquez une variable d’environnement qui contient le jeton.</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used. Name an environment variable that holds the token.</source>
        <translation>Ce système n’a pas de trousseau utilisable. Indiquez une variable d’environnement qui contient le jeton.</translation>
    </message>
    <message>
        <source>{}; it resizes pictures to at most {} pixels</source>
        <translation>{}&#xa0;; il redimensionne les images à {} pixels au plus</translation>
    </message>
    <message>
        <source>These answers are written in the manner of {}; choose that family for this server.</source>
        <translation>Ces réponses sont écrites à la manière de {}&#xa0;; choisissez cette famille pour ce serveur.</translation>
    </message>
    <message>
        <source>It points where it should: {} of 12 shapes, off by {:.1%} of the side</source>
        <translation>Il pointe où il faut&#xa0;: {} formes sur 12, à {:.1%} du côté près</translation>
    </message>
    <message>
        <source>Its places lie off by {:.1%} of the side, always in the same way; they are corrected, to {:.1%}</source>
        <translation>Ses places sont décalées de {:.1%} du côté, toujours de la même façon&#xa0;; elles sont corrigées, à {:.1%} près</translation>
    </message>
    <message>
        <source>It found {} of 12 plain shapes, which is too few to trust its places. It is not used.</source>
        <translation>Il a trouvé {} formes simples sur 12, trop peu pour se fier à ses places. Il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Its places lie off by {:.0%} of the side, and not always in the same way, so they cannot be corrected. It is not used; try another family, another longest side, or another server.</source>
        <translation>Ses places sont décalées de {:.0%} du côté, et pas toujours de la même façon&#xa0;; elles ne peuvent donc pas être corrigées. Il n’est pas utilisé&#xa0;; essayez une autre famille, un autre plus grand côté ou un autre serveur.</translation>
    </message>
    <message>
        <source>drawn from the written box; the model gives no score</source>
        <translation>dessinée d’après la boîte écrite&#xa0;; le modèle ne donne pas de score</translation>
    </message>
    <message>
        <source>the model wrote no place for it</source>
        <translation>le modèle n’a écrit aucun endroit pour cela</translation>
    </message>
    <message>
        <source>{} is neither a .sqlite project nor a .crossalign.json file</source>
        <translation>{} n’est ni un projet .sqlite ni un fichier .crossalign.json</translation>
    </message>
    <message>
        <source>{} sends no pictures to servers; use another model, or allow it in that project</source>
        <translation>{} n’envoie pas d’images aux serveurs&#xa0;; utilisez un autre modèle, ou autorisez-le dans ce projet</translation>
    </message>
    <message>
        <source>of another package</source>
        <translation>d’un autre paquet</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers. Choose another model, or allow it under Model &gt; Models.</source>
        <translation>Ce projet n’envoie pas d’images aux serveurs. Choisissez un autre modèle, ou autorisez-le dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>The server {} was not added here. Add it under Model &gt; Models.</source>
        <translation>Le serveur {} n’a pas été ajouté ici. Ajoutez-le dans Modèle &gt; Modèles.</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>sur cette machine</translation>
    </message>
    <message>
        <source>pictures leave this machine</source>
        <translation>les images quittent cette machine</translation>
    </message>
    <message>
        <source>A class needs a name</source>
        <translation>Une classe doit avoir un nom</translation>
    </message>
    <message>
        <source>There is a class “{}” already; merge the two</source>
        <translation>Il y a déjà une classe «&#xa0;{}&#xa0;»&#xa0;; fusionnez les deux</translation>
    </message>
    <message>
        <source>A class number is 0 or more</source>
        <translation>Un numéro de classe est 0 ou plus</translation>
    </message>
    <message>
        <source>This class is not in the project any more</source>
        <translation>Cette classe n’est plus dans le projet</translation>
    </message>
    <message>
        <source>it holds no file and {} folders</source>
        <translation>il ne contient aucun fichier&#xa0;; dossiers&#xa0;: {}</translation>
    </message>
    <message>
        <source>it holds {} and {} folders</source>
        <translation>il contient {}&#xa0;; dossiers&#xa0;: {}</translation>
    </message>
    <message>
        <source>there is another format of that name</source>
        <translation>il y a un autre format de ce nom</translation>
    </message>
    <message>
        <source>The format {} of the package {} cannot be used: {}</source>
        <translation>Le format {} du paquet {} ne peut pas être utilisé&#xa0;: {}</translation>
    </message>
    <message>
        <source>The format {} comes from the package {} and failed there ({}: {})</source>
        <translation>Le format {} vient du paquet {} et y a échoué ({}&#xa0;: {})</translation>
    </message>
    <message>
        <source>JSON files that are not Supervisely&apos;s are left out</source>
        <translation>les fichiers JSON qui ne viennent pas de Supervisely sont omis</translation>
    </message>
    <message>
        <source>tags that are not read, but kept for the way back</source>
        <translation>étiquettes non lues, mais conservées pour le retour</translation>
    </message>
    <message>
        <source>Supervisely (folder)</source>
        <translation>Supervisely (dossier)</translation>
    </message>
    <message>
        <source>Boxes, polygons with holes, masks and points with class names; captions as tags.</source>
        <translation>Boîtes, polygones avec trous, masques et points avec noms de classes&#xa0;; légendes comme étiquettes.</translation>
    </message>
    <message>
        <source>No image has a caption yet; there is nothing to annotate a second time</source>
        <translation>Aucune image n’a encore de légende&#xa0;; il n’y a rien à annoter une seconde fois</translation>
    </message>
    <message>
        <source>{} is an AVIF picture, which needs Pillow 11.3 or newer</source>
        <translation>{} est une image AVIF, qui nécessite Pillow 11.3 ou plus récent</translation>
    </message>
    <message>
        <source>{} is a {} picture: pip install &apos;crossalign-gui[{}]&apos; makes it readable</source>
        <translation>{} est une image {}&#xa0;: pip install &apos;crossalign-gui[{}]&apos; la rend lisible</translation>
    </message>
    <message>
        <source>A snapshot of the project cannot be written to {}: {}</source>
        <translation>Un instantané du projet ne peut pas être écrit dans {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>The snapshot {} is damaged too; choose another one</source>
        <translation>L’instantané {} est endommagé aussi&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{} is open in another window; close it there first</source>
        <translation>{} est ouvert dans une autre fenêtre&#xa0;; fermez-le d’abord là-bas</translation>
    </message>
    <message>
        <source>classes that are only words get numbers for this export alone (View &gt; Classes keeps numbers)</source>
        <translation>les classes qui ne sont que des mots reçoivent des numéros pour cet export seulement (Affichage &gt; Classes garde les numéros)</translation>
    </message>
    <message>
        <source>classes that are only words get numbers, which the class list keeps (View &gt; Classes)</source>
        <translation>les classes qui ne sont que des mots reçoivent des numéros, que la liste des classes garde (Affichage &gt; Classes)</translation>
    </message>
    <message>
        <source>records without boxes and points</source>
        <translation>enregistrements sans boîtes ni points</translation>
    </message>
    <message>
        <source>regions without a phrase: no words name them</source>
        <translation>régions sans syntagme&#xa0;: aucun mot ne les nomme</translation>
    </message>
    <message>
        <source>class names are written as phrases</source>
        <translation>les noms de classes sont écrits comme syntagmes</translation>
    </message>
    <message>
        <source>Rex-Omni training data (JSON lines)</source>
        <translation>Données d’entraînement Rex-Omni (lignes JSON)</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, for its own tool that packs them.</source>
        <translation>Syntagmes avec boîtes et points en pixels, pour son propre outil d’empaquetage.</translation>
    </message>
    <message>
        <source>{}: there is no file {}</source>
        <translation>{}&#xa0;: il n’y a pas de fichier {}</translation>
    </message>
    <message>
        <source>{}: its picture cannot be read</source>
        <translation>{}&#xa0;: son image ne peut pas être lue</translation>
    </message>
    <message>
        <source>images whose picture is not here are left out: the format holds the pictures</source>
        <translation>les images dont le fichier n’est pas là sont omises&#xa0;: le format contient les images</translation>
    </message>
    <message>
        <source>Rex-Omni training data (folder of TSV files)</source>
        <translation>Données d’entraînement Rex-Omni (dossier de fichiers TSV)</translation>
    </message>
    <message>
        <source>Phrases with boxes and points in pixels, with the pictures in base 64, as its trainer reads them.</source>
        <translation>Syntagmes avec boîtes et points en pixels, images en base 64, comme son entraîneur les lit.</translation>
    </message>
    <message>
        <source>expressions without words and boxes are left out</source>
        <translation>les expressions sans mots ni boîtes sont omises</translation>
    </message>
    <message>
        <source>NVIDIA TAO 2D grounding (JSON lines)</source>
        <translation>NVIDIA TAO 2D grounding (lignes JSON)</translation>
    </message>
    <message>
        <source>Captions with expressions by their characters and boxes in pixels.</source>
        <translation>Légendes avec expressions par leurs caractères et boîtes en pixels.</translation>
    </message>
    <message>
        <source>Found by your links ({})</source>
        <translation>Trouvé par vos liens ({})</translation>
    </message>
    <message>
        <source>{}. “Leave out records that cannot be read” takes the others</source>
        <translation>{}. «&#xa0;Omettre les enregistrements illisibles&#xa0;» reprend les autres</translation>
    </message>
    <message>
        <source>encoding: there is no {!r}</source>
        <translation>encoding&#xa0;: {!r} n’existe pas</translation>
    </message>
    <message>
        <source>{}: this Parquet file cannot be read ({})</source>
        <translation>{}&#xa0;: ce fichier Parquet ne peut pas être lu ({})</translation>
    </message>
    <message>
        <source>files that are no pictures are left out</source>
        <translation>les fichiers qui ne sont pas des images sont omis</translation>
    </message>
    <message>
        <source>times of videos and sounds are left out</source>
        <translation>les temps des vidéos et des sons sont omis</translation>
    </message>
    <message>
        <source>shapes of files that are not read are left out</source>
        <translation>les formes de fichiers non lus sont omises</translation>
    </message>
    <message>
        <source>left out, as both sides worked on different frames of the file</source>
        <translation>omise, car les deux côtés ont travaillé sur des vues différentes du fichier</translation>
    </message>
    <message>
        <source>both sides set another window of deep values: the one that was here stays</source>
        <translation>les deux côtés règlent une autre fenêtre pour les valeurs de plus de 8 bits&#xa0;: celle d’ici reste</translation>
    </message>
    <message>
        <source>both sides give the image other attributes, or another split: those that were here stay</source>
        <translation>les deux côtés donnent à l’image d’autres attributs, ou une autre part&#xa0;: ceux d’ici restent</translation>
    </message>
    <message>
        <source>both sides keep another known answer: the one that was here stays</source>
        <translation>les deux côtés gardent une autre réponse connue&#xa0;: celle d’ici reste</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Left points</source>
        <translation>Pointage gauche</translation>
    </message>
    <message>
        <source>Right points</source>
        <translation>Pointage droite</translation>
    </message>
    <message>
        <source>Left and person</source>
        <translation>Gauche et humain</translation>
    </message>
    <message>
        <source>Right and person</source>
        <translation>Droite et humain</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Agreement over the project</source>
        <translation>Accord sur le projet</translation>
    </message>
    <message>
        <source>Points: whether the strongest place lies in a region that a person linked. Left, right and person: overlap of the regions (mean intersection over union of the best pairs), whole where both have none. Return goes to the image.</source>
        <translation>Pointage&#xa0;: si l’endroit le plus fort se trouve dans une région liée par un humain. Gauche, droite et humain&#xa0;: recouvrement des régions (moyenne de l’intersection sur union des meilleures paires), entier si les deux n’en ont aucune. Return mène à l’image.</translation>
    </message>
    <message>
        <source>Measure the Project asks both sides about all words that you linked or marked as not in the picture. The least agreed on stands here first.</source>
        <translation>«&#xa0;Mesurer le projet&#xa0;» interroge les deux côtés sur tous les mots que vous avez liés ou marqués comme absents de l’image. Les plus contestés figurent ici en premier.</translation>
    </message>
    <message>
        <source>Measure the Project</source>
        <translation>Mesurer le projet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Images measured</source>
        <translation>Images mesurées</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} n’a pas pu être écrit&#xa0;: {}. Choisissez un autre endroit et réessayez.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>The agreement was written to {}</source>
        <translation>L’accord a été écrit dans {}</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>Exporter l’accord</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Pas encore mesuré.</translation>
    </message>
    <message>
        <source>{} words; the left side points right in {}, the right one in {}, they overlap by {}.</source>
        <translation>{} mots&#xa0;; le côté gauche pointe juste pour {}, le droit pour {}, ils se recouvrent à {}.</translation>
    </message>
    <message>
        <source>Both say the same of what is in the picture.</source>
        <translation>Les deux disent la même chose de ce qui est dans l’image.</translation>
    </message>
    <message>
        <source>In the picture or not: Krippendorff&apos;s alpha {:.2f}.</source>
        <translation>Dans l’image ou non&#xa0;: alpha de Krippendorff {:.2f}.</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>Accepter la réponse</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Saisissez la réponse</translation>
    </message>
    <message>
        <source>by the model, not accepted yet</source>
        <translation>du modèle, pas encore acceptée</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Accept answer “{}”</source>
        <translation>Accepter la réponse «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no answer of the model to accept; type one</source>
        <translation>Il n’y a pas de réponse du modèle à accepter&#xa0;; saisissez-en une</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>Supprimer la réponse</translation>
    </message>
    <message>
        <source>Answer “{}”</source>
        <translation>Réponse «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>This caption was not written by a model</source>
        <translation>Cette légende n’a pas été générée par un modèle</translation>
    </message>
    <message>
        <source>Accept caption</source>
        <translation>Accepter la légende</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a second person</source>
        <translation>Attribuer à une seconde personne</translation>
    </message>
    <message>
        <source>Images with a caption are drawn by chance and written into a project file of their own, with their captions and nothing else: no regions, no links, no comments, no known answers. Every image with a known answer goes with them, and nothing tells which ones these are.</source>
        <translation>Des images avec légende sont tirées au sort et écrites dans un fichier de projet à part, avec leurs légendes et rien d’autre&#xa0;: ni régions, ni liens, ni commentaires, ni réponses connues. Chaque image à réponse connue les accompagne, et rien n’indique lesquelles.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>Part des images</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Seconde personne</translation>
    </message>
    <message>
        <source>S&amp;hare of the images</source>
        <translation>&amp;Part des images</translation>
    </message>
    <message>
        <source>Images that are written</source>
        <translation>Images qui sont écrites</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>Écri&amp;re le fichier…</translation>
    </message>
    <message>
        <source>No image has a caption yet, so there is nothing to give away. Write or import captions first.</source>
        <translation>Aucune image n’a encore de légende, il n’y a donc rien à attribuer. Écrivez ou importez d’abord des légendes.</translation>
    </message>
    <message>
        <source>{} of {} images are drawn. None has a known answer; Review &gt; Known Answer of This Image keeps what stands in an image as one.</source>
        <translation>Images tirées au sort&#xa0;: {} sur {}. Aucune n’a de réponse connue&#xa0;; Revue &gt; Réponse connue de cette image garde comme telle ce qui se trouve dans une image.</translation>
    </message>
    <message>
        <source>{} of {} images are drawn, and {} with a known answer go along: {} in all.</source>
        <translation>Images tirées au sort&#xa0;: {} sur {}, accompagnées d’images à réponse connue&#xa0;: {}&#xa0;; en tout&#xa0;: {}.</translation>
    </message>
    <message>
        <source>File for the second person</source>
        <translation>Fichier pour la seconde personne</translation>
    </message>
    <message>
        <source>Project (*.sqlite)</source>
        <translation>Projet (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>{} is there already; choose a new name</source>
        <translation>{} existe déjà&#xa0;; choisissez un nouveau nom</translation>
    </message>
    <message>
        <source>Images written to {}: {}</source>
        <translation>Images écrites dans {}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>AttributeEditing</name>
    <message>
        <source>Change attribute</source>
        <translation>Changer l’attribut</translation>
    </message>
</context>
<context>
    <name>AttributePanel</name>
    <message>
        <source>Selected regions</source>
        <translation>Régions sélectionnées</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Define …</source>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>“{}” is no number; {} stays as it was</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un nombre ; {} reste inchangé</translation>
    </message>
    <message>
        <source>Define an attribute</source>
        <translation>Définir un attribut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>Case à cocher</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Valeurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>A choice needs values; nothing was defined</source>
        <translation>Un choix demande des valeurs ; rien n’a été défini</translation>
    </message>
    <message>
        <source>Remove a definition</source>
        <translation>Supprimer une définition</translation>
    </message>
    <message>
        <source>Values stay</source>
        <translation>Les valeurs restent</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>Nothing is done yet</source>
        <translation>Rien n’est encore terminé</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>State of images</source>
        <translation>État des images</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>Retirer les images</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Restaurer depuis un instantané</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>Rétablir les images</translation>
    </message>
    <message>
        <source>There is no change of several images to take back</source>
        <translation>Il n’y a aucune modification de plusieurs images à annuler</translation>
    </message>
    <message>
        <source>Select images in the list first, with Ctrl or Shift</source>
        <translation>Sélectionnez d’abord des images dans la liste, avec Ctrl ou Shift</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>Ce projet ne peut être que lu ici</translation>
    </message>
    <message>
        <source>The last change of several images is still being made</source>
        <translation>La dernière modification de plusieurs images est encore en cours</translation>
    </message>
    <message>
        <source>{}: {} changed</source>
        <translation>{}&#xa0;; modifiées&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}; {} were changed since and stay as they are</source>
        <translation>{}&#xa0;; modifiées depuis et laissées telles quelles&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}. Review &gt; Undo for Several Images takes it back</source>
        <translation>{}. Revue &gt; Annuler pour plusieurs images annule cela</translation>
    </message>
    <message>
        <source>{}. Review &gt; Restore Removed Images brings them back</source>
        <translation>{}. Revue &gt; Rétablir les images retirées les ramène</translation>
    </message>
</context>
<context>
    <name>BulkCaptionsDialog</name>
    <message>
        <source>Captions of selected images</source>
        <translation>Légendes des images sélectionnées</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Set the caption</source>
        <translation>Remplacer la légende</translation>
    </message>
    <message>
        <source>Append to the caption</source>
        <translation>Ajouter à la fin de la légende</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Only with the same capital letters</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Selected images: {}</source>
        <translation>Images sélectionnées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Looking at what changes …</source>
        <translation>Examen de ce qui change…</translation>
    </message>
    <message>
        <source>Images that change: {} of {}</source>
        <translation>Images qui changent&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>{}. Links that go with their words: {}</source>
        <translation>{}. Liens qui disparaissent avec leurs mots&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}. The first {} are shown</source>
        <translation>{}. Les {} premières sont affichées</translation>
    </message>
    <message>
        <source>Captions of images</source>
        <translation>Légendes des images</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Arrow keys move the selected regions, Tab goes to the region list</source>
        <translation>Les touches fléchées déplacent les régions sélectionnées, Tab mène à la liste des régions</translation>
    </message>
    <message>
        <source>The unfinished shape is kept: the same tool goes on with it, Escape there drops it</source>
        <translation>La forme inachevée est conservée&#xa0;: le même outil la reprend, Escape l’y abandonne</translation>
    </message>
    <message>
        <source>The unfinished shape waits on the image that you left</source>
        <translation>La forme inachevée attend sur l’image que vous avez quittée</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste a picture, or open the samples</source>
        <translation>Déposez ici des images ou un dossier, collez une image, ou ouvrez les exemples</translation>
    </message>
    <message>
        <source>The file of this image is not there. Its annotations are kept; Review &gt; Find Moved Images looks for it</source>
        <translation>Le fichier de cette image est introuvable. Ses annotations sont conservées&#xa0;; Revue &gt; Retrouver les images déplacées le cherche</translation>
    </message>
    <message>
        <source>This image cannot be shown; see the notice below</source>
        <translation>Cette image ne peut pas être affichée&#xa0;; voir l’avis ci-dessous</translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Click what belongs to the thing, right click what does not. Return keeps the mask, Escape drops it</source>
        <translation>Cliquez ce qui appartient à l’objet, clic droit sur ce qui n’en fait pas partie. Return garde le masque, Escape l’abandonne</translation>
    </message>
    <message>
        <source>Click the thing. Shift+click adds, right click takes away. Return keeps the mask, Escape drops it</source>
        <translation>Cliquez l’objet. Shift+clic ajoute, clic droit retire. Return garde le masque, Escape l’abandonne</translation>
    </message>
    <message>
        <source>Click the corners; a double click, Return or the first corner closes. Alt first cuts a hole</source>
        <translation>Cliquez les sommets&#xa0;; un double-clic, Return ou le premier sommet ferme. Commencer avec Alt découpe un trou</translation>
    </message>
    <message>
        <source>Paint on the selected mask or a new one. [ and ] change the size, E erases</source>
        <translation>Peignez sur le masque sélectionné ou sur un nouveau. [ et ] changent la taille, E efface</translation>
    </message>
    <message>
        <source>Paint away from the selected mask. [ and ] change the size, B paints</source>
        <translation>Effacez du masque sélectionné. [ et ] changent la taille, B peint</translation>
    </message>
    <message>
        <source>Click the places. Return keeps them, Backspace takes one back, Escape drops them</source>
        <translation>Cliquez les endroits. Return les garde, Backspace en retire un, Escape les abandonne</translation>
    </message>
    <message>
        <source>Select a region first, then zoom to it</source>
        <translation>Sélectionnez d’abord une région, puis zoomez dessus</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>Ouvrez d’abord une image</translation>
    </message>
    <message>
        <source>The image is on the clipboard</source>
        <translation>L’image est dans le presse-papiers</translation>
    </message>
    <message>
        <source>No file manager could be opened</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>Sélectionnez d’abord une région, puis choisissez sa classe</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>Captions of this image</source>
        <translation>Légendes de cette image</translation>
    </message>
    <message>
        <source>Type a caption or a question about the image</source>
        <translation>Saisissez une légende ou une question sur l’image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Stop aligning</source>
        <translation>Arrêter l’alignement</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Written by a model; yours once you edit or accept it</source>
        <translation>Générée par un modèle&#xa0;; elle est à vous dès que vous la modifiez ou l’acceptez</translation>
    </message>
    <message>
        <source>Click to see where the model finds it</source>
        <translation>Cliquez pour voir où le modèle le trouve</translation>
    </message>
    <message>
        <source>Marked as not in the picture</source>
        <translation>Marqué comme absent de l’image</translation>
    </message>
    <message>
        <source>A function word: it aligns to nothing by itself</source>
        <translation>Un mot grammatical&#xa0;: il ne s’aligne sur rien à lui seul</translation>
    </message>
    <message>
        <source>Not found in the picture</source>
        <translation>Pas trouvé dans l’image</translation>
    </message>
    <message>
        <source>Phrase “{}”, regions: {}</source>
        <translation>Syntagme «&#xa0;{}&#xa0;», régions&#xa0;: {}</translation>
    </message>
    <message>
        <source>; the same thing as {}</source>
        <translation>&#xa0;; même entité que {}</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Add caption</source>
        <translation>Ajouter une légende</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>Modifier la légende</translation>
    </message>
    <message>
        <source>Links of {} were dropped with their words; undo brings them back</source>
        <translation>Les liens de {} ont été supprimés avec leurs mots&#xa0;; l’annulation les rétablit</translation>
    </message>
    <message>
        <source>{} became {} with the change of the caption; undo brings it back</source>
        <translation>{} est devenu {} avec le changement de la légende ; annuler le rétablit</translation>
    </message>
    <message>
        <source>Proposals removed with their words: {}; undo brings them back</source>
        <translation>Propositions supprimées avec leurs mots&#xa0;: {}&#xa0;; annuler les rétablit</translation>
    </message>
    <message>
        <source>There is no caption here that could be removed</source>
        <translation>Il n’y a pas ici de légende à supprimer</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>Supprimer la légende</translation>
    </message>
    <message>
        <source>Select the words first that are one word</source>
        <translation>Sélectionnez d’abord les mots qui n’en font qu’un</translation>
    </message>
    <message>
        <source>Join words</source>
        <translation>Joindre les mots</translation>
    </message>
    <message>
        <source>Select the one word first that is several</source>
        <translation>Sélectionnez d’abord le mot qui en fait plusieurs</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>Diviser le mot</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Classes of the project</source>
        <translation>Classes du projet</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Things of this image</source>
        <translation>Entités de cette image</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Syntagmes</translation>
    </message>
    <message>
        <source>Select a region first, then choose its class</source>
        <translation>Sélectionnez d’abord une région, puis sa classe</translation>
    </message>
    <message>
        <source>No class has this key yet; View &gt; Classes lists them</source>
        <translation>Aucune classe n’a encore cette touche ; voir Affichage &gt; Classes</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Merge classes</source>
        <translation>Fusionner les classes</translation>
    </message>
    <message>
        <source>All of them become</source>
        <translation>Toutes deviennent</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments on this image</source>
        <translation>Commentaires sur cette image</translation>
    </message>
    <message>
        <source>No comments on this image</source>
        <translation>Aucun commentaire sur cette image</translation>
    </message>
    <message>
        <source>Comment on this image</source>
        <translation>Commentaire sur cette image</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Resolved / Open Again</source>
        <translation>Résoudre / Rouvrir</translation>
    </message>
    <message>
        <source>Mark the chosen comment as resolved, or open it again; Return in the list does it too</source>
        <translation>Marquer le commentaire choisi comme résolu, ou le rouvrir&#xa0;; Return dans la liste fait de même</translation>
    </message>
    <message>
        <source>{}, {} UTC
{}</source>
        <translation>{}, {} UTC
{}</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Le modèle utilisé</translation>
    </message>
    <message>
        <source>Person: accepted links</source>
        <translation>Humain&#xa0;: liens acceptés</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Mean difference {:.3f} (0: equal, 1: opposite everywhere).</source>
        <translation>Différence moyenne {:.3f} (0&#xa0;: égaux, 1&#xa0;: opposés partout).</translation>
    </message>
    <message>
        <source>Choose a word.</source>
        <translation>Choisissez un mot.</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>Alignement…</translation>
    </message>
    <message>
        <source>No accepted region is linked to this word.</source>
        <translation>Aucune région acceptée n’est liée à ce mot.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>One region.</source>
        <translation>Une région.</translation>
    </message>
    <message>
        <source>{} regions.</source>
        <translation>{} régions.</translation>
    </message>
    <message>
        <source>Not found. {}</source>
        <translation>Pas trouvé. {}</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>(aucun mot)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The second model does not answer: {} Choose another one to compare with.</source>
        <translation>Le second modèle ne répond pas&#xa0;: {} Choisissez-en un autre pour la comparaison.</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Conflict {} of {}: {}</source>
        <translation>Conflit {} sur {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>autre réponse</translation>
    </message>
    <message>
        <source>another phrase</source>
        <translation>autre syntagme</translation>
    </message>
    <message>
        <source>another place or shape</source>
        <translation>autre place ou forme</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>autre classe</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>autres attributs</translation>
    </message>
    <message>
        <source>accepted or rejected</source>
        <translation>acceptée ou rejetée</translation>
    </message>
    <message>
        <source>linked or not</source>
        <translation>liés ou non</translation>
    </message>
    <message>
        <source>in the picture or not</source>
        <translation>dans l’image ou non</translation>
    </message>
    <message>
        <source>changed or deleted</source>
        <translation>modifié ou supprimé</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>autre état</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>absent de l’image</translation>
    </message>
    <message>
        <source>is not this region</source>
        <translation>n’est pas cette région</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Region attends to words</source>
        <translation>De la région vers les mots</translation>
    </message>
    <message>
        <source>Word attends to regions</source>
        <translation>Du mot vers les régions</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Attention (softmax)</source>
        <translation>Attention (softmax)</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Score brut</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature of the softmax, as a multiple of the model&apos;s own</source>
        <translation>Température du softmax, en multiple de celle du modèle</translation>
    </message>
    <message>
        <source>Score of a region</source>
        <translation>Score d’une région</translation>
    </message>
    <message>
        <source>Mean of its cells</source>
        <translation>Moyenne de ses cellules</translation>
    </message>
    <message>
        <source>Best of its cells</source>
        <translation>Meilleure de ses cellules</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As in the caption</source>
        <translation>Comme dans la légende</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Par score</translation>
    </message>
    <message>
        <source>By likeness (clustered)</source>
        <translation>Par ressemblance (regroupés)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Coarse grid</source>
        <translation>Grille grossière</translation>
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
        <translation>Accepter {}</translation>
    </message>
    <message>
        <source>Reject {}</source>
        <translation>Rejeter {}</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Accepter toutes les propositions</translation>
    </message>
    <message>
        <source>Proposals accepted: {}</source>
        <translation>Propositions acceptées : {}</translation>
    </message>
    <message>
        <source>There is no proposal to accept</source>
        <translation>Il n’y a pas de proposition à accepter</translation>
    </message>
    <message>
        <source>Draw region for {}</source>
        <translation>Dessiner une région pour {}</translation>
    </message>
    <message>
        <source>Reshape region</source>
        <translation>Modifier la forme de la région</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>Supprimer la région</translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>Accepter la région</translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>Rejeter la région</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Black at {}, white at {}, for models and exported pictures too</source>
        <translation>Noir à {}, blanc à {}, aussi pour les modèles et les images exportées</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>There is no conflict in this image</source>
        <translation>Il n’y a pas de conflit dans cette image</translation>
    </message>
    <message>
        <source>Only one of the two can be true here: take left, right or neither</source>
        <translation>Un seul des deux peut être vrai ici&#xa0;: prenez le gauche, le droit ou aucun</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Résoudre le conflit</translation>
    </message>
    <message>
        <source>All conflicts of {} are settled</source>
        <translation>Tous les conflits de {} sont résolus</translation>
    </message>
    <message>
        <source>No image has a conflict</source>
        <translation>Aucune image n’a de conflit</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Copied regions: {}</source>
        <translation>Régions copiées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <translation>Ouvrez d’abord une image</translation>
    </message>
    <message>
        <source>Select a region first, then delete it</source>
        <translation>Sélectionnez d’abord une région, puis supprimez-la</translation>
    </message>
    <message>
        <source>Select a region first, then copy it</source>
        <translation>Sélectionnez d’abord une région, puis copiez-la</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>Ouvrez d’abord des images et acceptez ou corrigez quelques régions</translation>
    </message>
    <message>
        <source>The report was written to {}</source>
        <translation>Le rapport a été écrit dans {}</translation>
    </message>
    <message>
        <source>The model was asked for something else in between; start again</source>
        <translation>Le modèle a reçu une autre demande entre-temps ; recommencez</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Pointing game</source>
        <translation>Jeu de pointage</translation>
    </message>
    <message>
        <source>Inside ratio</source>
        <translation>Part intérieure</translation>
    </message>
    <message>
        <source>Pixel average precision</source>
        <translation>Précision moyenne par pixel</translation>
    </message>
    <message>
        <source>Box recall</source>
        <translation>Rappel des boîtes</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>The truth: regions that people drew or corrected, imported ones, and accepted ones that other models proposed.</source>
        <translation>La vérité&#xa0;: les régions dessinées ou corrigées par des personnes, celles importées, et celles acceptées que d’autres modèles ont proposées.</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Images in the list ({})</source>
        <translation>Images de la liste ({})</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>Images sur lesquelles mesurer</translation>
    </message>
    <message>
        <source>&amp;Own answers too</source>
        <translation>Aussi ses &amp;propres réponses</translation>
    </message>
    <message>
        <source>Count regions that the model proposed and you only accepted; this flatters it</source>
        <translation>Compter les régions que le modèle a proposées et que vous n’avez fait qu’accepter ; cela le flatte</translation>
    </message>
    <message>
        <source>&amp;Beside the model in use</source>
        <translation>À &amp;côté du modèle utilisé</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Captions measured</source>
        <translation>Légendes mesurées</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Mélangé</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Measures with baselines</source>
        <translation>Mesures avec références</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Measures by phrase type</source>
        <translation>Mesures par type d’expression</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Measures by model</source>
        <translation>Mesures par modèle</translation>
    </message>
    <message>
        <source>The other tables are of the chosen model</source>
        <translation>Les autres tableaux sont ceux du modèle choisi</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Measures by word, the worst first</source>
        <translation>Mesures par mot, les pires d’abord</translation>
    </message>
    <message>
        <source>Worst cases</source>
        <translation>Pires cas</translation>
    </message>
    <message>
        <source>Solid: true region. Dashed: proposal. Return or a double click opens the image</source>
        <translation>Trait plein : région vraie. Tirets : proposition. Entrée ou un double clic ouvre l’image</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>By phrase &amp;type</source>
        <translation>Par &amp;type d’expression</translation>
    </message>
    <message>
        <source>By &amp;word</source>
        <translation>Par &amp;mot</translation>
    </message>
    <message>
        <source>Worst c&amp;ases</source>
        <translation>&amp;Pires cas</translation>
    </message>
    <message>
        <source>Save &amp;Report …</source>
        <translation>Enregistrer le rapp&amp;ort…</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>{}: phrases {}, images {}</source>
        <translation>{}&#xa0;: expressions {}, images {}</translation>
    </message>
    <message>
        <source>{}; captions that could not be used: {}, such as {}</source>
        <translation>{}&#xa0;; légendes qui n’ont pas pu être utilisées&#xa0;: {}, par exemple {}</translation>
    </message>
    <message>
        <source>{}: average precision {:.2f}, IoU {:.2f}
{}</source>
        <translation>{} : précision moyenne {:.2f}, IoU {:.2f}
{}</translation>
    </message>
    <message>
        <source>{:.3f} to {:.3f}</source>
        <translation>{:.3f} à {:.3f}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} n’a pas pu être écrit : {}. Choisissez un autre endroit et réessayez.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>Open the folder with the images first</source>
        <translation>Ouvrez d’abord le dossier contenant les images</translation>
    </message>
    <message>
        <source>There is no image to export</source>
        <translation>Il n’y a pas d’image à exporter</translation>
    </message>
    <message>
        <source>Export the picture with its regions</source>
        <translation>Exporter l’image avec ses régions</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} n’a pas pu être écrit&#xa0;: {}. Choisissez un autre endroit et réessayez.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>The picture was written to {}</source>
        <translation>L’image a été écrite dans {}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>Images à exporter</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Done and checked images</source>
        <translation>Images terminées et vérifiées</translation>
    </message>
    <message>
        <source>What the search finds ({})</source>
        <translation>Résultats de la recherche ({})</translation>
    </message>
    <message>
        <source>Selected images ({})</source>
        <translation>Images sélectionnées ({})</translation>
    </message>
    <message>
        <source>Proposals that nobody has accepted go out too</source>
        <translation>Inclure aussi les propositions que personne n’a acceptées</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>Ce que le format ne peut pas contenir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Looking at what the format can hold …</source>
        <translation>Examen de ce que le format peut contenir…</translation>
    </message>
    <message>
        <source>Will be written: images {}, captions {}, regions {}, links {}.</source>
        <translation>Seront écrits&#xa0;: images {}, légendes {}, régions {}, liens {}.</translation>
    </message>
    <message>
        <source>Annotated images: {}, written to {}</source>
        <translation>Images annotées&#xa0;: {}, écrites dans {}</translation>
    </message>
    <message>
        <source>The format cannot hold everything; this changes or stays behind:</source>
        <translation>Le format ne peut pas tout contenir&#xa0;; ceci change ou n’est pas repris&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{} is there already. Replace what has the same name?</source>
        <translation>{} existe déjà. Remplacer ce qui porte le même nom&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was written: {}
Choose another place or format and try again.</source>
        <translation>Rien n’a été écrit&#xa0;: {}
Choisissez un autre endroit ou un autre format et réessayez.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}. Its annotations are kept; Review &gt; Find Moved Images looks for it in a folder that you choose</source>
        <translation>{}. Ses annotations sont conservées&#xa0;; Revue &gt; Retrouver les images déplacées la cherche dans un dossier de votre choix</translation>
    </message>
    <message>
        <source>Looking for moved images in {} …</source>
        <translation>Recherche des images déplacées dans {} …</translation>
    </message>
    <message>
        <source>Found again: {} of {} that were chosen</source>
        <translation>Retrouvées&#xa0;: {} sur {} choisies</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {}, which was read from it before, is open now</source>
        <translation>{} est endommagé et n’a pas été modifié. {}, qui en a été tiré auparavant, est maintenant ouvert</translation>
    </message>
    <message>
        <source>{} is damaged; what can be read is being read …</source>
        <translation>{} est endommagé&#xa0;; lecture de ce qui est lisible…</translation>
    </message>
    <message>
        <source>{} was changed on disk since it was annotated. The annotations are kept; look whether they still fit</source>
        <translation>{} a changé sur le disque depuis son annotation. Les annotations sont conservées&#xa0;; vérifiez si elles conviennent encore</translation>
    </message>
    <message>
        <source>{} was changed on disk: it had {} x {} pixels when it was annotated and has {} x {} now. The annotations are kept; look whether they still fit</source>
        <translation>{} a changé sur le disque&#xa0;: la taille était de {} x {} pixels lors de l’annotation et est maintenant de {} x {}. Les annotations sont conservées&#xa0;; vérifiez si elles conviennent encore</translation>
    </message>
    <message>
        <source>{} is damaged and was not changed. {} is open now: {}</source>
        <translation>{} est endommagé et n’a pas été modifié. {} est maintenant ouvert&#xa0;: {}</translation>
    </message>
    <message>
        <source>Found again: {} by their content, {} by their name. Still missing: {}</source>
        <translation>Retrouvées&#xa0;: {} par leur contenu, {} par leur nom. Toujours manquantes&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>What the images should show …</source>
        <translation>Ce que les images doivent montrer…</translation>
    </message>
    <message>
        <source>What the images should show</source>
        <translation>Ce que les images doivent montrer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Find images that show this</source>
        <translation>Rechercher les images qui montrent cela</translation>
    </message>
    <message>
        <source>Rank &amp;captions</source>
        <translation>Classer les &amp;légendes</translation>
    </message>
    <message>
        <source>Where each caption finds its own image</source>
        <translation>À quel rang chaque légende trouve sa propre image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; what was looked at stays known</source>
        <translation>Arrêter&#xa0;; ce qui a été analysé reste connu</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>Images analysées</translation>
    </message>
    <message>
        <source>Images found</source>
        <translation>Images trouvées</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Write a caption first; then images like it can be found</source>
        <translation>Écrivez d’abord une légende&#xa0;; des images proches d’elle pourront alors être trouvées</translation>
    </message>
    <message>
        <source>Images compared: {} of {}, with {}</source>
        <translation>Images comparées&#xa0;: {} sur {}, avec {}</translation>
    </message>
    <message>
        <source>Captions: {}, images: {}; {}, median rank {}</source>
        <translation>Légendes&#xa0;: {}, images&#xa0;: {}&#xa0;; {}, rang médian {}</translation>
    </message>
    <message>
        <source>Looking at the images: {} of {}</source>
        <translation>Analyse des images&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>a region of {}</source>
        <translation>une région de {}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>There is no caption yet whose words the model knows</source>
        <translation>Il n’y a pas encore de légende dont le modèle connaît les mots</translation>
    </message>
    <message>
        <source>recall@{} {}</source>
        <translation>rappel@{} {}</translation>
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
        <translation>1  Cliquez un mot de la légende&#xa0;: l’image montre où il se trouve.    2  Appuyez sur A pour accepter la région proposée, ou sur D et dessinez la vôtre.    3  Appuyez sur Ctrl+E pour exporter&#xa0;; déposez votre propre photographie sur la fenêtre pour continuer.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
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
        <translation>Vue</translation>
    </message>
    <message>
        <source>Which picture of this file is annotated: models and exports see the same one</source>
        <translation>Quelle image de ce fichier est annotée&#xa0;: les modèles et les exports voient la même</translation>
    </message>
    <message>
        <source>Frame </source>
        <translation>Vue </translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> sur {}</translation>
    </message>
</context>
<context>
    <name>Grounded</name>
    <message>
        <source>Paste grounded text</source>
        <translation>Coller un texte ancré</translation>
    </message>
    <message>
        <source>Proposals added: {}</source>
        <translation>Propositions ajoutées&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>GroundedTextDialog</name>
    <message>
        <source>Paste grounded text</source>
        <translation>Coller un texte ancré</translation>
    </message>
    <message>
        <source>What the &amp;model answered about this image:</source>
        <translation>Ce que le &amp;modèle a répondu sur cette image&#xa0;:</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Comme reconnu</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Ce qui est illisible</translation>
    </message>
    <message>
        <source>Add as proposals</source>
        <translation>Ajouter aux propositions</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Read as {}: {} names, {} boxes and points, {} not in the picture</source>
        <translation>Lu comme {}&#xa0;: noms {}, boîtes et points {}, absents de l’image {}</translation>
    </message>
    <message>
        <source>What has no name belongs to the selected words “{}”</source>
        <translation>Ce qui n’a pas de nom va aux mots sélectionnés «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>The answer says that nothing is there, but not what. Select the words that it is about first</source>
        <translation>La réponse dit que rien n’est là, mais pas quoi. Sélectionnez d’abord les mots dont il s’agit</translation>
    </message>
    <message>
        <source>What has no name gets no words; select them first</source>
        <translation>Ce qui n’a pas de nom ne reçoit pas de mots&#xa0;; sélectionnez-les d’abord</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Guidelines of the project</source>
        <translation>Consignes du projet</translation>
    </message>
    <message>
        <source>This project has no guidelines yet. They are a file guidelines.md beside its pictures.</source>
        <translation>Ce projet n’a pas encore de consignes. Elles sont un fichier guidelines.md à côté de ses images.</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Rédiger…</translation>
    </message>
    <message>
        <source>Open the page in the program for text files; it is shown here when it was saved</source>
        <translation>Ouvrir la page dans le programme des fichiers texte&#xa0;; elle s’affiche ici une fois enregistrée</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Tell which types and attributes are not in the lists of the guidelines</source>
        <translation>Indiquer les types et attributs absents des listes des consignes</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>What is allowed in this project, divided by commas; Check tells what is not in the list</source>
        <translation>Ce qui est permis dans ce projet, séparé par des virgules ; Vérifier signale ce qui n’est pas dans la liste</translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Images of the project</source>
        <translation>Images du projet</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Search captions and files</source>
        <translation>Rechercher dans les légendes et les fichiers</translation>
    </message>
    <message>
        <source>Search in images</source>
        <translation>Rechercher dans les images</translation>
    </message>
    <message>
        <source>Words of captions or file names, and:
state:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
A minus before a term turns it around</source>
        <translation>Mots des légendes ou noms de fichiers, et&#xa0;:
state:done  word:dog  file:street  by:NOM  has:comment  has:conflict  class:dog
score&lt;0.5  uncertainty&gt;0.8  disagreement&gt;0  missing
Un signe moins devant un terme l’inverse</translation>
    </message>
    <message>
        <source>Show images in this state</source>
        <translation>Afficher les images dans cet état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>Folder order</source>
        <translation>Ordre du dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Score le plus bas</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Les moins certaines</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>Les plus contestées</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernières modifiées</translation>
    </message>
    <message>
        <source>The list is up to date. Images: {}</source>
        <translation>La liste est à jour. Images : {}</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>Images&#xa0;: {}</translation>
    </message>
    <message>
        <source>Image {} of {}</source>
        <translation>Image {} sur {}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>A file, a folder or a zip archive</source>
        <translation>Un fichier, un dossier ou une archive zip</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>D’après son contenu</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>Fichier d’annotations</translation>
    </message>
    <message>
        <source>Leave out records that cannot be read</source>
        <translation>Omettre les enregistrements illisibles</translation>
    </message>
    <message>
        <source>State of the images</source>
        <translation>État des images</translation>
    </message>
    <message>
        <source>State as the file says, else in work</source>
        <translation>État selon le fichier, sinon en cours</translation>
    </message>
    <message>
        <source>All images are done</source>
        <translation>Toutes les images sont terminées</translation>
    </message>
    <message>
        <source>Read and check</source>
        <translation>Lire et vérifier</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Choose a file or a folder first</source>
        <translation>Choisissez d’abord un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There are several files of annotations: choose one.</source>
        <translation>Il y a plusieurs fichiers d’annotations : choisissez-en un.</translation>
    </message>
    <message>
        <source>Can be taken: images {}, captions {}, regions {}, links {}.</source>
        <translation>Peuvent être repris&#xa0;: images {}, légendes {}, régions {}, liens {}.</translation>
    </message>
    <message>
        <source>Images left out: {}.</source>
        <translation>Images omises&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Imported: images {}, regions {}, links {}</source>
        <translation>Importés&#xa0;: images {}, régions {}, liens {}</translation>
    </message>
    <message>
        <source>Not found (put them into the project&apos;s folder and read again): {}</source>
        <translation>Introuvables (placez-les dans le dossier du projet et relancez la lecture)&#xa0;: {}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Avertissements&#xa0;:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omis :</translation>
    </message>
    <message>
        <source>New images: {}, merged: {}, skipped: {}</source>
        <translation>Nouvelles images : {}, fusionnées : {}, passées : {}</translation>
    </message>
    <message>
        <source>Conflicts: {}; Review &gt; Next Conflict shows them</source>
        <translation>Conflits&#xa0;: {}&#xa0;; Revue &gt; Conflit suivant les montre</translation>
    </message>
    <message>
        <source>Nothing was imported: {}</source>
        <translation>Rien n’a été importé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importer depuis</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Open an image with a caption first</source>
        <translation>Ouvrez d’abord une image avec une légende</translation>
    </message>
    <message>
        <source>The model {} has no layers or heads to choose</source>
        <translation>Le modèle {} n’a ni couches ni têtes à choisir</translation>
    </message>
    <message>
        <source>Accept regions for some words first; heads are ranked by how well they agree</source>
        <translation>Acceptez d’abord des régions pour quelques mots&#xa0;; les têtes sont classées selon leur accord avec elles</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Open images and accept or correct some regions first</source>
        <translation>Ouvrez d’abord des images et acceptez ou corrigez quelques régions</translation>
    </message>
    <message>
        <source>The adapter cannot be kept: {}</source>
        <translation>L’adaptateur ne peut pas être conservé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Align a caption first, so that the model is known</source>
        <translation>Alignez d’abord une légende, pour que le modèle soit connu</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} ne peut pas être écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>The adapter was written to {}</source>
        <translation>L’adaptateur a été écrit dans {}</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Learn from corrections</source>
        <translation>Apprendre des corrections</translation>
    </message>
    <message>
        <source>The model in use learns the words whose regions you accepted, drew or corrected in this project. Other words keep their answers.</source>
        <translation>Le modèle utilisé apprend les mots dont vous avez accepté, dessiné ou corrigé les régions dans ce projet. Les autres mots gardent leurs réponses.</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Apprendre</translation>
    </message>
    <message>
        <source>Images looked at</source>
        <translation>Images analysées</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Name of what was learned</source>
        <translation>Nom de ce qui a été appris</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Adapter in use</source>
        <translation>Adaptateur en service</translation>
    </message>
    <message>
        <source>Compare: answer &amp;without it</source>
        <translation>Comparer&#xa0;: répondre &amp;sans lui</translation>
    </message>
    <message>
        <source>U&amp;ndo: the one before</source>
        <translation>&amp;Revenir au précédent</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Looking at the corrected images …</source>
        <translation>Analyse des images corrigées…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Links: {}. On held-out images the model points right in {:.0%} before and {:.0%} after; Links that were right and are missed: {}.</source>
        <translation>Liens&#xa0;: {}. Sur des images mises de côté, le modèle pointe juste à {:.0%} avant et à {:.0%} après&#xa0;; liens qui étaient justes et sont maintenant manqués&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}”: links {}, {:.0%} before, {:.0%} after, {}</source>
        <translation>«&#xa0;{}&#xa0;»&#xa0;: liens {}, {:.0%} avant, {:.0%} après, {}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>learned in addition</source>
        <translation>appris en plus</translation>
    </message>
    <message>
        <source>learned anew</source>
        <translation>appris à nouveau</translation>
    </message>
    <message>
        <source>learned {}</source>
        <translation>appris le {}</translation>
    </message>
    <message>
        <source>none: the model as it was published</source>
        <translation>aucun&#xa0;: le modèle tel qu’il a été publié</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Exporter l’adaptateur</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptateurs (*.safetensors)</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Importer un adaptateur</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>How much each place supports the selected words: clear is none, the right end is certain</source>
        <translation>Combien chaque endroit appuie les mots sélectionnés&#xa0;: transparent signifie pas du tout, l’extrémité droite signifie certain</translation>
    </message>
    <message>
        <source>Type a caption above; its words can then be clicked.</source>
        <translation>Saisissez une légende ci-dessus&#xa0;; ses mots deviennent cliquables.</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Aligning …</source>
        <translation>Alignement…</translation>
    </message>
    <message>
        <source>Not aligned yet.</source>
        <translation>Pas encore aligné.</translation>
    </message>
    <message>
        <source>Answer: “{}”. Click a word to see what it looks at.</source>
        <translation>Réponse&#xa0;: «&#xa0;{}&#xa0;». Cliquez un mot pour voir ce qu’il regarde.</translation>
    </message>
    <message>
        <source> Image and caption: {}.</source>
        <translation> Image et légende&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Click a word to see where it is.</source>
        <translation>Cliquez un mot pour voir où il se trouve.</translation>
    </message>
    <message>
        <source>Aligning “{}” …</source>
        <translation>Alignement de «&#xa0;{}&#xa0;» …</translation>
    </message>
    <message>
        <source>“{}”: a function word, it aligns to nothing by itself.</source>
        <translation>«&#xa0;{}&#xa0;»&#xa0;: un mot grammatical, il ne s’aligne sur rien à lui seul.</translation>
    </message>
    <message>
        <source>“{}” is not in this model&apos;s vocabulary; it cannot know where that is.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas dans le vocabulaire de ce modèle&#xa0;; il ne peut pas savoir où cela se trouve.</translation>
    </message>
    <message>
        <source>“{}” was not found in the picture{}.</source>
        <translation>«&#xa0;{}&#xa0;» n’a pas été trouvé dans l’image{}.</translation>
    </message>
    <message>
        <source>Its weak evidence is shown: 1 stands for {:.2g}.</source>
        <translation>Ses indices faibles sont affichés&#xa0;: 1 correspond à {:.2g}.</translation>
    </message>
    <message>
        <source>“{}”: {}every proposal is decided{}.</source>
        <translation>«&#xa0;{}&#xa0;»&#xa0;: {}toutes les propositions sont tranchées{}.</translation>
    </message>
    <message>
        <source>{} weaker hidden</source>
        <translation>{} plus faibles masquées</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>une région</translation>
    </message>
    <message>
        <source>{} regions</source>
        <translation>{} régions</translation>
    </message>
    <message>
        <source>“{}”: {}{} proposed{}.</source>
        <translation>«&#xa0;{}&#xa0;»&#xa0;: {}{} en proposition{}.</translation>
    </message>
    <message>
        <source>confidence {:.0%}</source>
        <translation>confiance {:.0%}</translation>
    </message>
    <message>
        <source>score {:.2f}, not calibrated</source>
        <translation>score {:.2f}, non calibré</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>A link that is being drawn</source>
        <translation>Un lien en cours de tracé</translation>
    </message>
    <message>
        <source>This project can only be read here</source>
        <translation>Ce projet ne peut être que lu ici</translation>
    </message>
    <message>
        <source>There is no region here to link the words with; drop them on one, or draw it first</source>
        <translation>Il n’y a pas ici de région à lier aux mots&#xa0;; déposez-les sur une région, ou dessinez-la d’abord</translation>
    </message>
    <message>
        <source>Drop the region on a word or on the line below a phrase</source>
        <translation>Déposez la région sur un mot ou sur la ligne sous un syntagme</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{} and the region are linked already</source>
        <translation>{} et la région sont déjà liés</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>Lier {}</translation>
    </message>
    <message>
        <source>Select words and a region first, then link them</source>
        <translation>Sélectionnez d’abord des mots et une région, puis liez-les</translation>
    </message>
    <message>
        <source>Select a region first, then unlink it</source>
        <translation>Sélectionnez d’abord une région, puis déliez-la</translation>
    </message>
    <message>
        <source>There is no link between these words and this region</source>
        <translation>Il n’y a pas de lien entre ces mots et cette région</translation>
    </message>
    <message>
        <source>Unlink region</source>
        <translation>Délier la région</translation>
    </message>
    <message>
        <source>Select words and the region first that they are not</source>
        <translation>Sélectionnez d’abord les mots et la région qu’ils ne désignent pas</translation>
    </message>
    <message>
        <source>Take back “not this region”: {}</source>
        <translation>Retirer «&#xa0;pas cette région&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <source>Not this region: {}</source>
        <translation>Pas cette région&#xa0;: {}</translation>
    </message>
    <message>
        <source>Select the words first that are not in the picture</source>
        <translation>Sélectionnez d’abord les mots absents de l’image</translation>
    </message>
    <message>
        <source>Take back “not in the picture”: {}</source>
        <translation>Retirer «&#xa0;absent de l’image&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <source>Not in the picture: {}</source>
        <translation>Absent de l’image&#xa0;: {}</translation>
    </message>
    <message>
        <source>Select the words of the phrase first: drag across them</source>
        <translation>Sélectionnez d’abord les mots du syntagme&#xa0;: faites glisser sur eux</translation>
    </message>
    <message>
        <source>“{}” is a phrase already</source>
        <translation>«&#xa0;{}&#xa0;» est déjà un syntagme</translation>
    </message>
    <message>
        <source>Mark phrase {}</source>
        <translation>Marquer le syntagme {}</translation>
    </message>
    <message>
        <source>Select a phrase first: click on the line below its words</source>
        <translation>Sélectionnez d’abord un syntagme&#xa0;: cliquez la ligne sous ses mots</translation>
    </message>
    <message>
        <source>Remove phrase “{}”</source>
        <translation>Supprimer le syntagme «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Select a word of the phrase first</source>
        <translation>Sélectionnez d’abord un mot du syntagme</translation>
    </message>
    <message>
        <source>No phrase holds these words</source>
        <translation>Aucun syntagme ne contient ces mots</translation>
    </message>
    <message>
        <source>“{}” is the same as “{}”</source>
        <translation>«&#xa0;{}&#xa0;» est la même entité que «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Select a phrase first that is the same thing as another</source>
        <translation>Sélectionnez d’abord un syntagme qui désigne la même entité qu’un autre</translation>
    </message>
    <message>
        <source>“{}” is a thing of its own</source>
        <translation>«&#xa0;{}&#xa0;» est une entité distincte</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>aucun mot</translation>
    </message>
    <message>
        <source>Regions without words now: {}. They stay until they are linked or deleted</source>
        <translation>Régions maintenant sans mots&#xa0;: {}. Elles restent jusqu’à ce qu’elles soient liées ou supprimées</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>(as opened)</source>
        <translation>(à l’ouverture)</translation>
    </message>
    <message>
        <source>History of this image</source>
        <translation>Historique de cette image</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Images by Content</source>
        <translation>Images par contenu</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>{} on this machine ({})</source>
        <translation>{} sur cette machine ({})</translation>
    </message>
    <message>
        <source>⚠ {} on {}: pictures leave this machine</source>
        <translation>⚠ {} sur {}&#xa0;: les images quittent cette machine</translation>
    </message>
    <message>
        <source>Model {} on {}</source>
        <translation>Modèle {} sur {}</translation>
    </message>
    <message>
        <source>The model loads with the first caption</source>
        <translation>Le modèle se charge avec la première légende</translation>
    </message>
    <message>
        <source>Read-only. </source>
        <translation>Lecture seule. </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>About CrossAlign GUI</source>
        <translation>À propos de CrossAlign GUI</translation>
    </message>
    <message>
        <source>CrossAlign GUI {}

Which words of a sentence belong to which regions of a picture: see it, correct it, export it.

Apache-2.0. Third-party artwork and weights: see NOTICE.</source>
        <translation>CrossAlign GUI {}

Quels mots d’une phrase appartiennent à quelles régions d’une image&#xa0;: voir, corriger, exporter.

Apache-2.0. Illustrations et poids de tiers&#xa0;: voir NOTICE.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Select the words, or a region with a class, of which all instances are marked</source>
        <translation>Sélectionnez les mots, ou une région avec une classe, dont tous les exemplaires sont marqués</translation>
    </message>
    <message>
        <source>{} is not in the picture: none is left out</source>
        <translation>{} est absent de l’image&#xa0;: aucun exemplaire n’est oublié</translation>
    </message>
    <message>
        <source>No region is linked to {}; where it is not in the picture, say so</source>
        <translation>Aucune région n’est liée à {}&#xa0;; si c’est absent de l’image, indiquez-le</translation>
    </message>
    <message>
        <source>Perhaps not all are marked</source>
        <translation>Peut-être que tous ne sont pas marqués</translation>
    </message>
    <message>
        <source>All are marked</source>
        <translation>Tous sont marqués</translation>
    </message>
    <message>
        <source>Proposals still wait here; accepting one takes this mark away</source>
        <translation>Des propositions attendent encore ici&#xa0;; en accepter une retire cette marque</translation>
    </message>
</context>
<context>
    <name>Masks</name>
    <message>
        <source>Select a region, or words with a proposal, to make a mask of it</source>
        <translation>Sélectionnez une région, ou des mots avec une proposition, pour en faire un masque</translation>
    </message>
    <message>
        <source>Outlined by colours alone. A SAM 2 model of Model &gt; Models outlines things better</source>
        <translation>Contour tracé d’après les couleurs seulement. Un modèle SAM 2 de Modèle &gt; Modèles trace mieux les contours</translation>
    </message>
</context>
<context>
    <name>MatrixDock</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Rank Readings</source>
        <translation>Classer les lectures</translation>
    </message>
    <message>
        <source>Try all layers and heads of the model on the words that you linked in this image</source>
        <translation>Essayer toutes les couches et têtes du modèle sur les mots que vous avez liés dans cette image</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>There is no matrix yet: open an image and give it a caption</source>
        <translation>Il n’y a pas encore de matrice&#xa0;: ouvrez une image et donnez-lui une légende</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Exporter la matrice</translation>
    </message>
    <message>
        <source>Figure (*.svg *.pdf *.png);;Numbers (*.npz *.parquet)</source>
        <translation>Figure (*.svg *.pdf *.png);;Nombres (*.npz *.parquet)</translation>
    </message>
    <message>
        <source>{} could not be written: {}. Choose another place and try again.</source>
        <translation>{} n’a pas pu être écrit&#xa0;: {}. Choisissez un autre endroit et réessayez.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>The matrix was written to {}</source>
        <translation>La matrice a été écrite dans {}</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>An image with a caption has a matrix once it is aligned.</source>
        <translation>Une image avec légende a une matrice une fois alignée.</translation>
    </message>
    <message>
        <source>Raw scores.</source>
        <translation>Scores bruts.</translation>
    </message>
    <message>
        <source>Each region attends to words: columns sum to 1.</source>
        <translation>De chaque région vers les mots&#xa0;: les colonnes ont pour somme 1.</translation>
    </message>
    <message>
        <source>Each word attends to regions: rows sum to 1.</source>
        <translation>De chaque mot vers les régions&#xa0;: les lignes ont pour somme 1.</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the model&apos;s vectors.</source>
        <translation>Perte d’alignement {:.3f}, entre les vecteurs du modèle.</translation>
    </message>
    <message>
        <source>Alignment loss {:.3f}, between the supports (this model has no common vectors).</source>
        <translation>Perte d’alignement {:.3f}, entre les supports (ce modèle n’a pas de vecteurs communs).</translation>
    </message>
    <message>
        <source>A part below 0 is a word that explains its region.</source>
        <translation>Une part inférieure à 0 est un mot qui explique sa région.</translation>
    </message>
    <message>
        <source>Without words that name nothing: {}.</source>
        <translation>Sans les mots qui ne désignent rien&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>How spread the attention of the word is over the image, in nats</source>
        <translation>À quel point l’attention du mot est étalée sur l’image, en nats</translation>
    </message>
    <message>
        <source>The least part of the image that holds {:.0%} of the attention of the word</source>
        <translation>La plus petite part de l’image qui contient {:.0%} de l’attention du mot</translation>
    </message>
    <message>
        <source>What the word adds to the alignment loss; below 0 it explains the regions</source>
        <translation>Ce que le mot ajoute à la perte d’alignement&#xa0;; au-dessous de 0, il explique les régions</translation>
    </message>
    <message>
        <source>“{}” and region {}: shown {:.4f}, score {:.4f}, part of the loss {:.4f}</source>
        <translation>«&#xa0;{}&#xa0;» et région {}&#xa0;: affiché {:.4f}, score {:.4f}, part de la perte {:.4f}</translation>
    </message>
    <message>
        <source>“{}”: entropy {:.3f} nats ({:.0%} of the most), {:.0%} of the attention on {:.1%} of the image, loss {:.4f}</source>
        <translation>«&#xa0;{}&#xa0;»&#xa0;: entropie {:.3f} nats ({:.0%} du maximum), {:.0%} de l’attention sur {:.1%} de l’image, perte {:.4f}</translation>
    </message>
    <message>
        <source>Region {} adds {:.4f} to the loss</source>
        <translation>La région {} ajoute {:.4f} à la perte</translation>
    </message>
    <message>
        <source>The alignment loss: {:.4f}</source>
        <translation>La perte d’alignement&#xa0;: {:.4f}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Words by regions</source>
        <translation>Mots par régions</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Overview of the image</source>
        <translation>Aperçu de l’image</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>&amp;Best here</source>
        <translation>Le &amp;meilleur ici</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{} makes the masks from now on</source>
        <translation>{} fait désormais les masques</translation>
    </message>
    <message>
        <source>Select a region first, then look for more like it</source>
        <translation>Sélectionnez d’abord une région, puis cherchez-en d’autres semblables</translation>
    </message>
    <message>
        <source>Select the words too that name the region</source>
        <translation>Sélectionnez aussi les mots qui désignent la région</translation>
    </message>
    <message>
        <source>{} The model {} stays in use.</source>
        <translation>{} Le modèle {} reste utilisé.</translation>
    </message>
    <message>
        <source>The model is not sure enough of anything to describe this image</source>
        <translation>Le modèle n’est assez sûr de rien pour décrire cette image</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>Générer une légende</translation>
    </message>
    <message>
        <source>Nothing else in the image looks like that region</source>
        <translation>Rien d’autre dans l’image ne ressemble à cette région</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any other: owner/name, owner/name@revision or a folder</source>
        <translation>Tout autre&#xa0;: propriétaire/nom, propriétaire/nom@révision ou un dossier</translation>
    </message>
    <message>
        <source>Model id or folder</source>
        <translation>Identifiant ou dossier du modèle</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver …</source>
        <translation>Ajouter un ser&amp;veur…</translation>
    </message>
    <message>
        <source>This project sends no pictures to servers</source>
        <translation>Ce projet n’envoie pas d’images aux serveurs</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Remove from disk</source>
        <translation>&amp;Supprimer du disque</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>in use for masks</source>
        <translation>utilisé pour les masques</translation>
    </message>
    <message>
        <source>gated: ask its owner</source>
        <translation>accès restreint&#xa0;: demandez à son propriétaire</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>sur un serveur</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>sur ce disque</translation>
    </message>
    <message>
        <source>partly on this disk</source>
        <translation>en partie sur ce disque</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>à télécharger</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>needs a GPU</source>
        <translation>nécessite un GPU</translation>
    </message>
    <message>
        <source>&amp;Go on downloading</source>
        <translation>&amp;Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>{}: {} of {}, {} a second ({})</source>
        <translation>{}&#xa0;: {} sur {}, {} par seconde ({})</translation>
    </message>
    <message>
        <source>{} is on this disk now. Press “Use” to work with it.</source>
        <translation>{} est maintenant sur ce disque. Appuyez sur «&#xa0;Utiliser&#xa0;» pour travailler avec.</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>Un dossier contenant un modèle</translation>
    </message>
    <message>
        <source>{} is loaded with the next caption or word.</source>
        <translation>{} sera chargé avec la prochaine légende ou le prochain mot.</translation>
    </message>
    <message>
        <source>Asking the hub about {} …</source>
        <translation>Interrogation du hub sur {} …</translation>
    </message>
    <message>
        <source>{} is removed from this disk.</source>
        <translation>{} est supprimé de ce disque.</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Which file is it?</source>
        <translation>De quel fichier s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>For these missing images there are several equal files, or files of the same name with another content.</source>
        <translation>Pour ces images manquantes, il y a plusieurs fichiers égaux, ou des fichiers de même nom avec un autre contenu.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
    <message>
        <source>{} (another content)</source>
        <translation>{} (autre contenu)</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Select a region first; the model then names it</source>
        <translation>Sélectionnez d’abord une région&#xa0;; le modèle la nomme ensuite</translation>
    </message>
    <message>
        <source>The model has no words for this region</source>
        <translation>Le modèle n’a pas de mots pour cette région</translation>
    </message>
    <message>
        <source>Name region</source>
        <translation>Nommer la région</translation>
    </message>
    <message>
        <source>The model calls it “{}”: Caption &gt; Link Words and Region keeps that, Caption &gt; Unlink Region takes it away</source>
        <translation>Le modèle l’appelle «&#xa0;{}&#xa0;»&#xa0;: Légende &gt; Lier les mots et la région le garde, Légende &gt; Délier la région le retire</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>The list has no next image</source>
        <translation>La liste n’a pas d’image suivante</translation>
    </message>
    <message>
        <source>The list has no previous image</source>
        <translation>La liste n’a pas d’image précédente</translation>
    </message>
    <message>
        <source>{}: frame {} of {} is shown; View &gt; Next Frame of the File chooses another one</source>
        <translation>{}&#xa0;: la vue {} sur {} est affichée&#xa0;; Affichage &gt; Vue suivante du fichier en choisit une autre</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss the notice</source>
        <translation>Masquer l’avis</translation>
    </message>
    <message>
        <source>Dismiss the notice (Escape)</source>
        <translation>Fermer l’avis (Échap)</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no regions</source>
        <translation>Le presse-papiers ne contient ni image ni régions</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Images ({});;All files (*)</source>
        <translation>Images ({});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(encore rien)</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être ouverts</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>There is nothing to undo in this image</source>
        <translation>Il n’y a rien à annuler dans cette image</translation>
    </message>
    <message>
        <source>There is nothing to redo in this image</source>
        <translation>Il n’y a rien à rétablir dans cette image</translation>
    </message>
</context>
<context>
    <name>OptionPicker</name>
    <message>
        <source>One of each</source>
        <translation>Une de chaque</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Type a command, or the number or name of an image</source>
        <translation>Saisissez une commande, ou le numéro ou le nom d’une image</translation>
    </message>
    <message>
        <source>Go to Image {}: {}</source>
        <translation>Aller à l’image {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Select the words first that are the same thing as others</source>
        <translation>Sélectionnez d’abord les mots qui désignent la même entité que d’autres</translation>
    </message>
    <message>
        <source>There is no other phrase yet; mark or link the other words first, then say that these are the same</source>
        <translation>Il n’y a pas encore d’autre syntagme&#xa0;; marquez ou liez d’abord les autres mots, puis indiquez qu’il s’agit de la même entité</translation>
    </message>
    <message>
        <source>{} is the same thing as …</source>
        <translation>{} est la même entité que…</translation>
    </message>
</context>
<context>
    <name>PeopleAgreement</name>
    <message>
        <source>model {}</source>
        <translation>modèle {}</translation>
    </message>
    <message>
        <source>The model said nothing of {} images; of the last one: {}</source>
        <translation>Images dont le modèle n’a rien dit&#xa0;: {}&#xa0;; pour la dernière&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Agreement of people</source>
        <translation>Accord entre personnes</translation>
    </message>
    <message>
        <source>{} is asked about the phrases that you and the people of the files marked, and stands beside them. Phrases themselves are compared only in captions that the model wrote.</source>
        <translation>{} est interrogé sur les syntagmes que vous et les auteurs des fichiers avez marqués, et figure à côté d’eux. Les syntagmes eux-mêmes ne sont comparés que dans les légendes que le modèle a écrites.</translation>
    </message>
    <message>
        <source>Choose the projects or CrossAlign files of other people; images with a known answer are compared with it.</source>
        <translation>Choisissez les projets ou les fichiers CrossAlign d’autres personnes&#xa0;; les images à réponse connue sont comparées avec celle-ci.</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>The folder of another person&apos;s project; each one more is added</source>
        <translation>Le dossier du projet d’une autre personne&#xa0;; chaque dossier de plus s’ajoute</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measure with the model</source>
        <translation>Mesurer avec le modèle</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>What the lower table shows</source>
        <translation>Ce que montre le tableau du bas</translation>
    </message>
    <message>
        <source>Phrases, the worst first</source>
        <translation>Syntagmes, les pires d’abord</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Par mot</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By pair</source>
        <translation>Par paire</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Syntagme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Phrases, the least agreed on first</source>
        <translation>Syntagmes, les plus contestés d’abord</translation>
    </message>
    <message>
        <source>Phrases, the same words</source>
        <translation>Syntagmes, mêmes mots</translation>
    </message>
    <message>
        <source>Phrases, the same last word</source>
        <translation>Syntagmes, même dernier mot</translation>
    </message>
    <message>
        <source>Phrases, letters in common</source>
        <translation>Syntagmes, lettres en commun</translation>
    </message>
    <message>
        <source>Places, mean overlap (IoU)</source>
        <translation>Places, recouvrement moyen (IoU)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>In the picture or not</source>
        <translation>Dans l’image ou non</translation>
    </message>
    <message>
        <source>Words in phrases, Krippendorff&apos;s alpha</source>
        <translation>Mots dans les syntagmes, alpha de Krippendorff</translation>
    </message>
    <message>
        <source>In the picture or not, Krippendorff&apos;s alpha</source>
        <translation>Dans l’image ou non, alpha de Krippendorff</translation>
    </message>
    <message>
        <source>Files of other people</source>
        <translation>Fichiers d’autres personnes</translation>
    </message>
    <message>
        <source>Projects and CrossAlign files (*.sqlite *.json)</source>
        <translation>Projets et fichiers CrossAlign (*.sqlite *.json)</translation>
    </message>
    <message>
        <source>Folder of another person&apos;s project</source>
        <translation>Dossier du projet d’une autre personne</translation>
    </message>
    <message>
        <source>There is no project in {}</source>
        <translation>Il n’y a pas de projet dans {}</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Choose the files of other people and press Measure, or measure with the model.</source>
        <translation>Rien n’est encore mesuré. Choisissez les fichiers d’autres personnes et appuyez sur «&#xa0;Mesurer&#xa0;», ou mesurez avec le modèle.</translation>
    </message>
    <message>
        <source>Where people differ stands here; a click goes to the place.</source>
        <translation>Ici figure ce qui diffère entre les personnes&#xa0;; un clic mène à l’endroit.</translation>
    </message>
    <message>
        <source>No image has work of two. Other people&apos;s files need images of this project in which somebody marked something; the model needs phrases that you marked.</source>
        <translation>Aucune image n’a deux annotateurs. Les fichiers d’autres personnes doivent contenir des images de ce projet où quelqu’un a marqué quelque chose&#xa0;; le modèle a besoin de syntagmes que vous avez marqués.</translation>
    </message>
    <message>
        <source>No phrase was marked by anybody.</source>
        <translation>Personne n’a marqué de syntagme.</translation>
    </message>
    <message>
        <source>the model was asked about these phrases</source>
        <translation>le modèle a été interrogé sur ces syntagmes</translation>
    </message>
    <message>
        <source>nobody said anything of the kind</source>
        <translation>personne n’a rien dit de tel</translation>
    </message>
    <message>
        <source>all say the same: no chance to take off</source>
        <translation>tous disent la même chose&#xa0;: pas de hasard à déduire</translation>
    </message>
    <message>
        <source>The measures are of people among themselves; {}: see By pair and By person.</source>
        <translation>Les mesures sont celles des personnes entre elles&#xa0;; {}&#xa0;: voir «&#xa0;Par paire&#xa0;» et «&#xa0;Par personne&#xa0;».</translation>
    </message>
    <message>
        <source>Phrases are compared in {} of {} captions: those that the model wrote itself.</source>
        <translation>Les syntagmes sont comparés dans {} légendes sur {}&#xa0;: celles que le modèle a écrites lui-même.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Syntagmes</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>(unsigned)</source>
        <translation>(sans signature)</translation>
    </message>
</context>
<context>
    <name>PreannotateDialog</name>
    <message>
        <source>Pre-annotate</source>
        <translation>Pré-annoter</translation>
    </message>
    <message>
        <source>The model aligns every caption and keeps what it finds as proposals, to be accepted (A) or rejected (R). Words on which a person has decided are left as they are.</source>
        <translation>Le modèle aligne chaque légende et garde ce qu’il trouve comme propositions, à accepter (A) ou à rejeter (R). Les mots sur lesquels un humain a décidé restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>&amp;Toutes les images</translation>
    </message>
    <message>
        <source>Images &amp;without decisions</source>
        <translation>Images sans &amp;décision</translation>
    </message>
    <message>
        <source>From this image &amp;on</source>
        <translation>À partir de cette &amp;image</translation>
    </message>
    <message>
        <source>Selec&amp;ted images</source>
        <translation>Images sélec&amp;tionnées</translation>
    </message>
    <message>
        <source>Least score of a proposal</source>
        <translation>Score minimal d’une proposition</translation>
    </message>
    <message>
        <source>Noun &amp;phrases as units (“a red cup”), not single nouns (English)</source>
        <translation>&amp;Syntagmes nominaux comme unités («&#xa0;a red cup&#xa0;»), et non noms isolés (anglais)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Least score</source>
        <translation>Score &amp;minimal</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Images traitées</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>The proposals that were made stay</source>
        <translation>Les propositions déjà faites restent</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Not finished; images done: {} of {}</source>
        <translation>Inachevé&#xa0;; images traitées&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>Images: {} of {}</source>
        <translation>Images&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>Images done: {}</source>
        <translation>Images traitées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Stopped. The proposals that were made stay</source>
        <translation>Arrêté. Les propositions déjà faites restent</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>{}, {} left</source>
        <translation>{}, reste {}</translation>
    </message>
    <message>
        <source>about {} h {} min</source>
        <translation>environ {} h {} min</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>environ {} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>{}; {} of them could not be read</source>
        <translation>{}&#xa0;; {} d’entre elles n’ont pas pu être lues</translation>
    </message>
</context>
<context>
    <name>Preannotator</name>
    <message>
        <source>This project can only be read here</source>
        <translation>Ce projet ne peut être que lu ici</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <translation>Pré-annoter</translation>
    </message>
    <message>
        <source>Pre-annotation is not finished here; Review &gt; Pre-annotate goes on with it</source>
        <translation>La pré-annotation n’est pas terminée ici&#xa0;; Revue &gt; Pré-annoter la reprend</translation>
    </message>
</context>
<context>
    <name>ProjectAgreement</name>
    <message>
        <source>Choose a model on one side: a person always agrees with the own links</source>
        <translation>Choisissez un modèle d’un côté&#xa0;: un humain est toujours d’accord avec ses propres liens</translation>
    </message>
    <message>
        <source>No words have accepted regions yet, or are marked as not in the picture; judge some, then measure again</source>
        <translation>Aucun mot n’a encore de régions acceptées ni n’est marqué comme absent de l’image&#xa0;; jugez-en quelques-uns, puis mesurez à nouveau</translation>
    </message>
</context>
<context>
    <name>ProjectGuidelines</name>
    <message>
        <source>The guidelines list no types and no attributes; a line “Types: people, animals” does</source>
        <translation>Les consignes ne listent ni types ni attributs&#xa0;; une ligne «&#xa0;Types: people, animals&#xa0;» le fait</translation>
    </message>
    <message>
        <source>Everything keeps to the lists of the guidelines</source>
        <translation>Tout respecte les listes des consignes</translation>
    </message>
    <message>
        <source>Not in the guidelines: {} kinds. {}</source>
        <translation>Éléments absents des consignes&#xa0;: {}. {}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>There is no snapshot of this project yet</source>
        <translation>Il n’y a pas encore d’instantané de ce projet</translation>
    </message>
    <message>
        <source>The snapshot of {:%Y-%m-%d %H:%M} UTC is open now</source>
        <translation>L’instantané du {:%Y-%m-%d %H:%M} UTC est maintenant ouvert</translation>
    </message>
    <message>
        <source>{}; what was there before is kept as {}</source>
        <translation>{}&#xa0;; ce qui était là avant est conservé sous {}</translation>
    </message>
    <message>
        <source>{} holds no annotations, but there are snapshots of it that do.</source>
        <translation>{} ne contient aucune annotation, mais il en existe des instantanés qui en contiennent.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put back a snapshot</source>
        <translation>Remettre un instantané en place</translation>
    </message>
    <message>
        <source>Choose the snapshot that takes the place of {}. Nothing is deleted: the file that is there now is kept beside it under another name. To bring back single images only, use Review &gt; Snapshots and Bin.</source>
        <translation>Choisissez l’instantané qui prend la place de {}. Rien n’est supprimé&#xa0;: le fichier actuel est conservé à côté sous un autre nom. Pour ne récupérer que certaines images, utilisez Revue &gt; Instantanés et corbeille.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>{} UTC, {:.1f} MB</source>
        <translation>{} UTC, {:.1f} Mo</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>Read what is left instead</source>
        <translation>Lire plutôt ce qui reste</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>Pointage</translation>
    </message>
    <message>
        <source>Heat inside</source>
        <translation>Chaleur à l’intérieur</translation>
    </message>
    <message>
        <source>Readings of the model by agreement with the accepted links</source>
        <translation>Lectures du modèle selon leur accord avec les liens acceptés</translation>
    </message>
    <message>
        <source>Pointing: words whose strongest place lies in a region that you linked. Heat inside: the part of the heat there. Return or a double click uses a reading.</source>
        <translation>Pointage&#xa0;: mots dont l’endroit le plus fort se trouve dans une région que vous avez liée. Chaleur à l’intérieur&#xa0;: la part de la chaleur qui s’y trouve. Return ou un double-clic utilise une lecture.</translation>
    </message>
    <message>
        <source>Readings tried</source>
        <translation>Lectures essayées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Open images first</source>
        <translation>Ouvrez d’abord des images</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>This file holds one picture only</source>
        <translation>Ce fichier ne contient qu’une image</translation>
    </message>
    <message>
        <source>Frame {} of {} is the last one in this direction</source>
        <translation>La vue {} sur {} est la dernière dans cette direction</translation>
    </message>
    <message>
        <source>Frame {}: the regions keep their places. Undo goes back to the frame before</source>
        <translation>Vue {}&#xa0;: les régions gardent leur place. Annuler revient à la vue précédente</translation>
    </message>
    <message>
        <source>Choose frame {}</source>
        <translation>Choisir la vue {}</translation>
    </message>
    <message>
        <source>Set the window</source>
        <translation>Régler la fenêtre</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Afficher toute l’étendue</translation>
    </message>
</context>
<context>
    <name>RegionClassDialog</name>
    <message>
        <source>Class of the selected regions</source>
        <translation>Classe des régions sélectionnées</translation>
    </message>
    <message>
        <source>A &amp;class of the project or a new one; leave it empty for none:</source>
        <translation>Une &amp;classe du projet ou une nouvelle ; laissez vide pour aucune :</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Select words: regions proposed for them stand here, A accepts one. Or press D and draw.</source>
        <translation>Sélectionnez des mots : les régions proposées s’affichent ici, A en accepte une. Ou appuyez sur D et dessinez.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(aucun mot)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachée</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>This project can only be read here</source>
        <translation>Ce projet ne peut être que lu ici</translation>
    </message>
    <message>
        <source>This region is locked; Region &gt; Lock unlocks it</source>
        <translation>Cette région est verrouillée ; Région &gt; Verrouiller la déverrouille</translation>
    </message>
    <message>
        <source>The regions are hidden; View &gt; Hide All Regions shows them again</source>
        <translation>Les régions sont cachées&#xa0;; Affichage &gt; Cacher toutes les régions les montre à nouveau</translation>
    </message>
    <message>
        <source>Lock regions</source>
        <translation>Verrouiller les régions</translation>
    </message>
    <message>
        <source>Unlock regions</source>
        <translation>Déverrouiller les régions</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>Changer la classe</translation>
    </message>
    <message>
        <source>To boxes</source>
        <translation>Convertir en boîtes</translation>
    </message>
    <message>
        <source>To turned boxes</source>
        <translation>Convertir en boîtes tournées</translation>
    </message>
    <message>
        <source>Only boxes can be turned; Region &gt; To Turned Box makes one</source>
        <translation>Seules les boîtes peuvent être tournées&#xa0;; Région &gt; Convertir en boîte tournée en fait une</translation>
    </message>
    <message>
        <source>Turn boxes</source>
        <translation>Tourner les boîtes</translation>
    </message>
    <message>
        <source>To polygons</source>
        <translation>Convertir en polygones</translation>
    </message>
    <message>
        <source>To masks</source>
        <translation>Convertir en masques</translation>
    </message>
    <message>
        <source>A polygon needs three points, a mask at least one pixel</source>
        <translation>Un polygone demande trois points, un masque au moins un pixel</translation>
    </message>
    <message>
        <source>The region has that shape already</source>
        <translation>La région a déjà cette forme</translation>
    </message>
    <message>
        <source>Union of {} regions</source>
        <translation>Union de {} régions</translation>
    </message>
    <message>
        <source>Nothing would be left of the region</source>
        <translation>Il ne resterait rien de la région</translation>
    </message>
    <message>
        <source>Subtract regions</source>
        <translation>Soustraire les régions</translation>
    </message>
    <message>
        <source>Masks move by whole pixels</source>
        <translation>Les masques se déplacent par pixels entiers</translation>
    </message>
    <message>
        <source>Move regions</source>
        <translation>Déplacer les régions</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>Supprimer la région</translation>
    </message>
    <message>
        <source>Delete regions</source>
        <translation>Supprimer les régions</translation>
    </message>
    <message>
        <source>Select a mask to erase from; Region &gt; To Mask makes one of a box or polygon</source>
        <translation>Sélectionnez un masque à effacer&#xa0;; Région &gt; Convertir en masque en fait un d’une boîte ou d’un polygone</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Avancer d’un plan</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Reculer d’un plan</translation>
    </message>
    <message>
        <source>It lies in front of all regions already</source>
        <translation>Elle est déjà devant toutes les régions</translation>
    </message>
    <message>
        <source>It lies behind all regions already</source>
        <translation>Elle est déjà derrière toutes les régions</translation>
    </message>
    <message>
        <source>Paste regions</source>
        <translation>Coller les régions</translation>
    </message>
    <message>
        <source>Duplicate regions</source>
        <translation>Dupliquer les régions</translation>
    </message>
    <message>
        <source>Copy regions to this image</source>
        <translation>Copier les régions vers cette image</translation>
    </message>
    <message>
        <source>Regions that do not fit this image: {} of {}</source>
        <translation>Régions qui n’entrent pas dans cette image&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>Select a region first</source>
        <translation>Sélectionnez d’abord une région</translation>
    </message>
    <message>
        <source>This image has no regions yet</source>
        <translation>Cette image n’a pas encore de régions</translation>
    </message>
    <message>
        <source>Select two or more regions first, with Ctrl or Shift and a click</source>
        <translation>Sélectionnez d’abord deux régions ou plus, par Ctrl ou Shift et un clic</translation>
    </message>
</context>
<context>
    <name>ResizedDialog</name>
    <message>
        <source>Another size</source>
        <translation>Autre taille</translation>
    </message>
    <message>
        <source>{} had {} x {} pixels when its regions were made and has {} x {} now.</source>
        <translation>{} avait {} x {} pixels quand ses régions ont été faites et en a {} x {} maintenant.</translation>
    </message>
    <message>
        <source>Scaling keeps every region at its place in the picture; the new size keeps the numbers.</source>
        <translation>La mise à l’échelle garde chaque région à sa place dans l’image ; la nouvelle taille garde les nombres.</translation>
    </message>
    <message>
        <source>Scale the regions</source>
        <translation>Mettre les régions à l’échelle</translation>
    </message>
    <message>
        <source>Take the new size</source>
        <translation>Prendre la nouvelle taille</translation>
    </message>
    <message>
        <source>Turn the regions clockwise</source>
        <translation>Tourner les régions dans le sens horaire</translation>
    </message>
    <message>
        <source>Turn them anticlockwise</source>
        <translation>Dans le sens antihoraire</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Resizing</name>
    <message>
        <source>Scale the regions to the picture</source>
        <translation>Mettre les régions à l’échelle de l’image</translation>
    </message>
    <message>
        <source>Turn the regions with the picture</source>
        <translation>Tourner les régions avec l’image</translation>
    </message>
    <message>
        <source>Take the new size of the picture</source>
        <translation>Prendre la nouvelle taille de l’image</translation>
    </message>
    <message>
        <source>Regions outside of the picture, which were removed: {}. Undo brings them back</source>
        <translation>Régions hors de l’image, qui ont été supprimées : {}. Annuler les rétablit</translation>
    </message>
    <message>
        <source>{} changed on disk. It has the same size, so its regions stay where they are: look at them</source>
        <translation>{} a changé sur le disque. Sa taille est la même, ses régions restent où elles sont : vérifiez-les</translation>
    </message>
</context>
<context>
    <name>Retrieval</name>
    <message>
        <source>Select a region first, then look for images like it</source>
        <translation>Sélectionnez d’abord une région, puis cherchez des images qui lui ressemblent</translation>
    </message>
    <message>
        <source>Open images first</source>
        <translation>Ouvrez d’abord des images</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The image is open again</source>
        <translation>L’image est rouverte</translation>
    </message>
    <message>
        <source>No image came back to you</source>
        <translation>Aucune image ne vous a été renvoyée</translation>
    </message>
    <message>
        <source>The image has no known answer any more</source>
        <translation>L’image n’a plus de réponse connue</translation>
    </message>
    <message>
        <source>What stands here is the known answer now</source>
        <translation>Ce qui se trouve ici est maintenant la réponse connue</translation>
    </message>
    <message>
        <source>Images that came back to you: {}. Review &gt; Returned to Me shows them</source>
        <translation>Images qui vous ont été renvoyées&#xa0;: {}. Revue &gt; Renvoyées à moi les montre</translation>
    </message>
    <message>
        <source>Returned by {}: {}</source>
        <translation>Renvoyée par {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>This image was checked; after the change it waits for another check</source>
        <translation>Cette image était vérifiée ; après la modification elle attend une nouvelle vérification</translation>
    </message>
    <message>
        <source>No unfinished image has proposals with a score; let a model propose first</source>
        <translation>Aucune image inachevée n’a de propositions avec score&#xa0;; laissez d’abord un modèle proposer</translation>
    </message>
    <message>
        <source>No image has number or name “{}”</source>
        <translation>Aucune image n’a le numéro ou le nom «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Go to image</source>
        <translation>Aller à l’image</translation>
    </message>
    <message>
        <source>Number in the list, or a part of the file name:</source>
        <translation>Numéro dans la liste, ou partie du nom de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Return the image</source>
        <translation>Renvoyer l’image</translation>
    </message>
    <message>
        <source>What is to be done? It reaches the author as a comment:</source>
        <translation>Que faut-il faire&#xa0;? Cela parvient à l’auteur comme commentaire&#xa0;:</translation>
    </message>
    <message>
        <source>Look for moved images in</source>
        <translation>Chercher les images déplacées dans</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Images that are not in the folder any more: {}; Review &gt; Find Moved Images looks for them</source>
        <translation>Images qui ne sont plus dans le dossier&#xa0;: {}&#xa0;; Revue &gt; Retrouver les images déplacées les cherche</translation>
    </message>
    <message>
        <source>There is no image in this folder</source>
        <translation>Il n’y a pas d’image dans ce dossier</translation>
    </message>
</context>
<context>
    <name>SelectedImages</name>
    <message>
        <source>Selected images: {}</source>
        <translation>Images sélectionnées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Take the selected images ({}) out of the project? Their files stay, and Review &gt; Restore Removed Images brings them back with all that was made of them.</source>
        <translation>Retirer du projet les images sélectionnées ({})&#xa0;? Leurs fichiers restent, et Revue &gt; Rétablir les images retirées les ramène avec tout ce qui en a été fait.</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>Retirer les images</translation>
    </message>
    <message>
        <source>Restore images</source>
        <translation>Rétablir les images</translation>
    </message>
    <message>
        <source>No image was removed from this project.</source>
        <translation>Aucune image n’a été retirée de ce projet.</translation>
    </message>
    <message>
        <source>Bring back all images that were removed from this project ({})?</source>
        <translation>Ramener toutes les images qui ont été retirées de ce projet ({})&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>&amp;Lister les modèles</translation>
    </message>
    <message>
        <source>By the name of the model</source>
        <translation>Selon le nom du modèle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>Keyring of this system</source>
        <translation>Trousseau de ce système</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Add and use</source>
        <translation>&amp;Ajouter et utiliser</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Writes boxes like</source>
        <translation>Écrit les boîtes comme</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Requêtes à la fois</translation>
    </message>
    <message>
        <source>Longest side sent</source>
        <translation>Plus grand côté envoyé</translation>
    </message>
    <message>
        <source>Models there: {}</source>
        <translation>Modèles présents&#xa0;: {}</translation>
    </message>
    <message>
        <source>Sending three pictures of this program to {} …</source>
        <translation>Envoi de trois images de ce programme à {}…</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This project can only be read here</source>
        <translation>Ce projet ne peut être que lu ici</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your name, beside what you do</source>
        <translation>Votre nom, à côté de ce que vous faites</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Couleurs de la carte de chaleur</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
        <source>Show the heat map of words that are not found</source>
        <translation>Afficher la carte de chaleur des mots non trouvés</translation>
    </message>
    <message>
        <source>Align after a pause in typing of</source>
        <translation>Aligner après une pause de saisie de</translation>
    </message>
    <message>
        <source>Two digits are one number within</source>
        <translation>Deux chiffres forment un nombre en moins de</translation>
    </message>
    <message>
        <source>What is drawn keeps to edges of the picture</source>
        <translation>Ce qui est dessiné suit les contours de l’image</translation>
    </message>
    <message>
        <source>After a decision go on to the next undecided word</source>
        <translation>Après une décision, passer au mot indécis suivant</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>Le modèle s’exécute sur</translation>
    </message>
    <message>
        <source>First steps were read</source>
        <translation>Les premiers pas ont été lus</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>The window speaks the chosen language from the next start on</source>
        <translation>La fenêtre prend la langue choisie au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts …</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} ne peut pas être écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>Written to {}</source>
        <translation>Écrit dans {}</translation>
    </message>
    <message>
        <source>{} was not taken: {}</source>
        <translation>{} n’a pas été repris&#xa0;: {}</translation>
    </message>
    <message>
        <source>Taken from {}</source>
        <translation>Repris de {}</translation>
    </message>
    <message>
        <source>; left out, since they mean nothing here: {}</source>
        <translation>&#xa0;; omis, car sans signification ici&#xa0;: {}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The best here</source>
        <translation>Le meilleur ici</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>The number keys choose words</source>
        <translation>Les touches numériques choisissent des mots</translation>
    </message>
    <message>
        <source>These keys move and choose where the focus is</source>
        <translation>Ces touches déplacent et choisissent là où est le focus</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Nouvelles touches&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Default Keys</source>
        <translation>Touches par &amp;défaut</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Select a word by its number; two digits quickly for a large one</source>
        <translation>Sélectionner un mot par son numéro&#xa0;; deux chiffres rapides pour un grand</translation>
    </message>
    <message>
        <source>Next or previous word; with Shift the phrase grows</source>
        <translation>Mot suivant ou précédent&#xa0;; avec Shift, le syntagme s’étend</translation>
    </message>
    <message>
        <source>Arrows on a word</source>
        <translation>Flèches sur un mot</translation>
    </message>
    <message>
        <source>Words in a row become a phrase</source>
        <translation>Des mots consécutifs deviennent un syntagme</translation>
    </message>
    <message>
        <source>Drag across them</source>
        <translation>Glisser sur eux</translation>
    </message>
    <message>
        <source>One word more for the phrase</source>
        <translation>Un mot de plus pour le syntagme</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>All words in between for the phrase</source>
        <translation>Tous les mots intermédiaires pour le syntagme</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+clic</translation>
    </message>
    <message>
        <source>Link words with a region</source>
        <translation>Lier des mots à une région</translation>
    </message>
    <message>
        <source>Drag the word onto it</source>
        <translation>Glisser le mot dessus</translation>
    </message>
    <message>
        <source>Link a region with words</source>
        <translation>Lier une région à des mots</translation>
    </message>
    <message>
        <source>Alt+drag it onto a word</source>
        <translation>Alt+glisser sur un mot</translation>
    </message>
    <message>
        <source>Move the selected regions by 1 (10, 0.1) pixels</source>
        <translation>Déplacer les régions sélectionnées de 1 (10 ou 0,1) pixel</translation>
    </message>
    <message>
        <source>Arrows (Shift+, Alt+arrows) on the image</source>
        <translation>Flèches (Shift+, Alt+flèches) sur l’image</translation>
    </message>
    <message>
        <source>Select one region more</source>
        <translation>Sélectionner une région de plus</translation>
    </message>
    <message>
        <source>Ctrl+click or Shift+click</source>
        <translation>Ctrl+clic ou Shift+clic</translation>
    </message>
    <message>
        <source>Give the selected regions a class of the list</source>
        <translation>Donner aux régions sélectionnées une classe de la liste</translation>
    </message>
    <message>
        <source>Turn a box</source>
        <translation>Tourner une boîte</translation>
    </message>
    <message>
        <source>Drag the round handle above it</source>
        <translation>Glisser la poignée ronde au-dessus</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Insérer un sommet</translation>
    </message>
    <message>
        <source>Double click or Ctrl+click on an edge</source>
        <translation>Double-clic ou Ctrl+clic sur un côté</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>Supprimer un sommet</translation>
    </message>
    <message>
        <source>Ctrl+click on it, or click and Delete</source>
        <translation>Ctrl+clic dessus, ou clic puis Delete</translation>
    </message>
    <message>
        <source>Cut a hole into the selected region</source>
        <translation>Découper un trou dans la région sélectionnée</translation>
    </message>
    <message>
        <source>Alt+click for the first corner of a polygon</source>
        <translation>Alt+clic pour le premier sommet d’un polygone</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>Pinceau plus petit ou plus grand</translation>
    </message>
    <message>
        <source>Menu of what lies there</source>
        <translation>Menu de ce qui se trouve là</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Molette de la souris</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>Bouton du milieu, ou Space et glisser</translation>
    </message>
    <message>
        <source>Accept a proposal</source>
        <translation>Accepter une proposition</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>Double-clic dessus</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Ces touches sont fixes.</translation>
    </message>
    <message>
        <source>{} belongs to “{}”; give that other keys first</source>
        <translation>{} appartient à «&#xa0;{}&#xa0;»&#xa0;; donnez-lui d’abord d’autres touches</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images by state</source>
        <translation>Images par état</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Accepted as it was</source>
        <translation>Acceptées telles quelles</translation>
    </message>
    <message>
        <source>Proposals by word</source>
        <translation>Propositions par mot</translation>
    </message>
    <message>
        <source>Images done over time</source>
        <translation>Images terminées au fil du temps</translation>
    </message>
    <message>
        <source>Done by hour</source>
        <translation>Terminées par heure</translation>
    </message>
    <message>
        <source>Done by day</source>
        <translation>Terminées par jour</translation>
    </message>
    <message>
        <source>Bars of the plot</source>
        <translation>Barres du graphique</translation>
    </message>
    <message>
        <source>Images done or checked: {} of {}; {:.1f} an hour in the hours with work.</source>
        <translation>Images terminées ou vérifiées&#xa0;: {} sur {}&#xa0;; {:.1f} par heure durant les heures de travail.</translation>
    </message>
    <message>
        <source>Done by: {}.</source>
        <translation>Terminées par&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Images with a known answer: {}, mean overlap {}.</source>
        <translation>Images à réponse connue&#xa0;: {}, recouvrement moyen {}.</translation>
    </message>
    <message>
        <source>No proposal of a model was judged yet. Accept, correct or reject some; they are counted here by word.</source>
        <translation>Aucune proposition d’un modèle n’a encore été jugée. Acceptez, corrigez ou rejetez-en&#xa0;; elles sont comptées ici par mot.</translation>
    </message>
    <message>
        <source>Given out a second time: {}.</source>
        <translation>Données une seconde fois&#xa0;: {}.</translation>
    </message>
    <message>
        <source>(no word)</source>
        <translation>(aucun mot)</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Other values can be typed</source>
        <translation>D’autres valeurs peuvent être saisies</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Open an image first</source>
        <translation>Ouvrez d’abord une image</translation>
    </message>
    <message>
        <source>This region is rejected already</source>
        <translation>Cette région est déjà rejetée</translation>
    </message>
    <message>
        <source>This region is accepted already; Delete removes it</source>
        <translation>Cette région est déjà acceptée&#xa0;; Delete la supprime</translation>
    </message>
    <message>
        <source>Select a word or a proposed region first; X goes to the next one</source>
        <translation>Sélectionnez d’abord un mot ou une région proposée&#xa0;; X passe au suivant</translation>
    </message>
    <message>
        <source>{} is marked as not in the picture</source>
        <translation>{} est marqué comme absent de l’image</translation>
    </message>
    <message>
        <source>The model has not answered yet</source>
        <translation>Le modèle n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Nothing is left to decide for {}: D draws a region, N says that it is not there</source>
        <translation>Il ne reste rien à décider pour {}&#xa0;: D dessine une région, N indique qu’il n’est pas là</translation>
    </message>
    <message>
        <source>No word is undecided any more; Ctrl+Return says done and shows the next image</source>
        <translation>Plus aucun mot n’est indécis&#xa0;; Ctrl+Return marque l’image comme terminée et montre la suivante</translation>
    </message>
    <message>
        <source>Every word of this caption has a link or is marked as not in the picture</source>
        <translation>Chaque mot de cette légende a un lien ou est marqué comme absent de l’image</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Verify proposals</source>
        <translation>Vérifier les propositions</translation>
    </message>
    <message>
        <source>Accept what two models agree on</source>
        <translation>Accepter ce sur quoi deux modèles s’accordent</translation>
    </message>
    <message>
        <source>This caption is not there any more</source>
        <translation>Cette légende n’existe plus</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify by a second model</source>
        <translation>Vérifier par un second modèle</translation>
    </message>
    <message>
        <source>A model other than the one that made the proposals looks for the same words. The list begins where the two differ most; a click shows the place.</source>
        <translation>Un autre modèle que celui des propositions cherche les mêmes mots. La liste commence là où les deux diffèrent le plus&#xa0;; un clic montre l’endroit.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Second modèle</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Syntagme</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Proposals, the most disputed first</source>
        <translation>Propositions, les plus contestées d’abord</translation>
    </message>
    <message>
        <source>Least overlap</source>
        <translation>Recouvrement minimal</translation>
    </message>
    <message>
        <source>Both agree from an overlap of</source>
        <translation>Accord à partir d’un recouvrement de</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>&amp;Accept what both agree on: {}</source>
        <translation>&amp;Accepter ce sur quoi les deux s’accordent&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing was accepted this way yet.</source>
        <translation>Rien n’a encore été accepté ainsi.</translation>
    </message>
    <message>
        <source>Accepted this way: {}; corrected or rejected by a person since: {} ({:.1%})</source>
        <translation>Accepté ainsi&#xa0;: {}&#xa0;; corrigé ou rejeté depuis par une personne&#xa0;: {} ({:.1%})</translation>
    </message>
    <message>
        <source>No proposal waits for a judgement. Review &gt; Pre-annotate lets a first model make some.</source>
        <translation>Aucune proposition n’attend de jugement. Revue &gt; Pré-annoter en fait créer par un premier modèle.</translation>
    </message>
    <message>
        <source>No second model has looked yet at the open proposals: {}. Choose one above and press Verify.</source>
        <translation>Aucun second modèle n’a encore examiné les propositions ouvertes&#xa0;: {}. Choisissez-en un ci-dessus et appuyez sur «&#xa0;Vérifier&#xa0;».</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restore caption</source>
        <translation>Restaurer la légende</translation>
    </message>
    <message>
        <source>The image of this caption was removed; restore it first</source>
        <translation>L’image de cette légende a été retirée&#xa0;; rétablissez-la d’abord</translation>
    </message>
    <message>
        <source>A snapshot was made</source>
        <translation>Un instantané a été créé</translation>
    </message>
    <message>
        <source>There is nothing to keep yet</source>
        <translation>Il n’y a encore rien à conserver</translation>
    </message>
</context>
<context>
    <name>WayBackDialog</name>
    <message>
        <source>Snapshots and bin</source>
        <translation>Instantanés et corbeille</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Images that were otherwise then</source>
        <translation>Images différentes à ce moment-là</translation>
    </message>
    <message>
        <source>No snapshot yet. One is made on each day that the project is opened with work in it, and before imports, merges and changes of many images.</source>
        <translation>Pas encore d’instantané. Il en est créé un chaque jour où le projet est ouvert avec du travail, et avant les importations, les fusions et les modifications de nombreuses images.</translation>
    </message>
    <message>
        <source>Choose a snapshot to see what was otherwise then.</source>
        <translation>Choisissez un instantané pour voir ce qui était différent à ce moment-là.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Restore the selected images</source>
        <translation>Restaurer les images sélectionnées</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Make a snapshot now</source>
        <translation>Créer un instantané maintenant</translation>
    </message>
    <message>
        <source>Deleted captions</source>
        <translation>Légendes supprimées</translation>
    </message>
    <message>
        <source>No caption was deleted. What is deleted waits here.</source>
        <translation>Aucune légende n’a été supprimée. Ce qui est supprimé attend ici.</translation>
    </message>
    <message>
        <source>Restore the caption</source>
        <translation>Restaurer la légende</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before a change of many images</source>
        <translation>avant une modification de nombreuses images</translation>
    </message>
    <message>
        <source>before it was restored</source>
        <translation>avant la restauration</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>créé à la main</translation>
    </message>
    <message>
        <source>{} UTC, {}, {:.1f} MB</source>
        <translation>{} UTC, {}, {:.1f} Mo</translation>
    </message>
    <message>
        <source>{}, {} UTC: {}</source>
        <translation>{}, {} UTC&#xa0;: {}</translation>
    </message>
    <message>
        <source>Restore removed images: {}</source>
        <translation>Rétablir les images retirées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>{} (gone now)</source>
        <translation>{} (disparue depuis)</translation>
    </message>
    <message>
        <source>All images are now as they were then; there is nothing to restore.</source>
        <translation>Toutes les images sont maintenant comme elles étaient alors&#xa0;; il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>Images that were otherwise then: {}</source>
        <translation>Images différentes à ce moment-là&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Words and phrases</source>
        <translation>Mots et syntagmes</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Colours from 0 (no support) to 1 (certain)</source>
        <translation>Couleurs de 0 (aucun appui) à 1 (certain)</translation>
    </message>
    <message>
        <source>Colours of the matrix</source>
        <translation>Couleurs de la matrice</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>file missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>uncertainty {:.2f}</source>
        <translation>incertitude {:.2f}</translation>
    </message>
    <message>
        <source>changed by {}, {}</source>
        <translation>modifiée par {}, {}</translation>
    </message>
</context>
<context>
    <name>_Scale</name>
    <message>
        <source>only right</source>
        <translation>droite seule</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>gauche seule</translation>
    </message>
    <message>
        <source>Colours of the difference: blue only right, clear equal, orange only left</source>
        <translation>Couleurs de la différence&#xa0;: bleu droite seule, transparent égal, orange gauche seule</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>An error in the program interrupted the last action. Your work is saved; you can go on.</source>
        <translation>Une erreur du programme a interrompu la dernière action. Votre travail est enregistré&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The log is in {}</source>
        <translation>Le journal est dans {}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
</TS>
