/* SPDX-License-Identifier: Apache-2.0 */
/* sentence.h: everything the parser may say, in both languages. {1} and {2} are filled in. */
#ifndef MAILLON_PACK_SENTENCE_H
#define MAILLON_PACK_SENTENCE_H

#include "pack/pack.h"

/* X(name, severity, English message, English hint, French message, French hint) */
#define SENTENCES(X)                                                                                   \
    /* the file */                                                                                     \
    X(FILE_MISSING, ERROR, "{2} cannot be found",                                                      \
      "A pack is a folder that holds a file named pack.md; check the path", "{2} est introuvable",     \
      "Un contenu est un dossier qui contient un fichier pack.md ; vérifiez le chemin")                \
    X(FILE_UNREADABLE, ERROR, "{2} cannot be read",                                                    \
      "Check that it is an ordinary file and that you may read it", "{2} ne peut pas être lu",         \
      "Vérifiez que c’est un fichier ordinaire et que vous avez le droit de le lire")                  \
    X(TOO_LARGE, ERROR, "The text is larger than {1} bytes", "Cut it into several packs",              \
      "Le texte dépasse {1} octets", "Partagez-le en plusieurs contenus")                              \
    X(NOT_UTF8, ERROR, "The text is not encoded in UTF-8",                                             \
      "In your editor, choose “Save with encoding: UTF-8”", "Le texte n’est pas encodé en UTF-8",      \
      "Dans votre éditeur, choisissez « Enregistrer avec l’encodage : UTF-8 »")                        \
    X(CONTROL, ERROR, "There is an invisible control character here",                                  \
      "Delete it, and type the characters around it again",                                            \
      "Il y a ici un caractère de contrôle invisible",                                                 \
      "Supprimez-le, puis retapez les caractères qui l’entourent")                                     \
    X(MEMORY, ERROR, "The pack is too large to be read whole", "Cut it into several packs",            \
      "Le contenu est trop gros pour être lu en entier", "Partagez-le en plusieurs contenus")          \
    /* the front matter */                                                                             \
    X(FRONT_MISSING, ERROR, "The front matter is missing",                                             \
      "Begin the file with a line ---, then title: and language:, then a line ---",                    \
      "L’en-tête manque",                                                                              \
      "Commencez le fichier par une ligne ---, puis title: et language:, puis une ligne ---")          \
    X(FRONT_OPEN, ERROR, "The front matter is not closed", "Add a line --- after its last line",       \
      "L’en-tête n’est pas refermé", "Ajoutez une ligne --- après sa dernière ligne")                  \
    X(FRONT_LINE, ERROR, "This line of the front matter is not “name: value”",                         \
      "Write for example: title: Our first quiz",                                                      \
      "Cette ligne de l’en-tête n’est pas de la forme « nom: valeur »",                                \
      "Écrivez par exemple : title: Notre premier quiz")                                               \
    X(TITLE_MISSING, ERROR, "The pack has no title", "Add title: to the front matter",                 \
      "Le contenu n’a pas de titre", "Ajoutez title: à l’en-tête")                                     \
    X(LANGUAGE_MISSING, WARNING, "The pack's language is not said; French is assumed",                 \
      "Add language: fr or language: en to the front matter",                                          \
      "La langue du contenu n’est pas indiquée ; ce sera le français",                                 \
      "Ajoutez language: fr ou language: en à l’en-tête")                                              \
    X(LANGUAGE_UNKNOWN, ERROR, "“{1}” is not a known language", "Write fr or en",                      \
      "« {1} » n’est pas une langue connue", "Écrivez fr ou en")                                       \
    X(THEMES_MANY, ERROR, "There are more than {1} themes", "Keep the {1} most useful ones",           \
      "Il y a plus de {1} thèmes", "Gardez les {1} plus utiles")                                       \
    X(AUTHORS_MANY, ERROR, "There are more than {1} authors",                                          \
      "Name the main ones, and the others in the summary", "Il y a plus de {1} auteurs",               \
      "Nommez les principaux, et les autres dans le résumé")                                           \
    /* names and values */                                                                             \
    X(KEY_UNKNOWN, WARNING, "“{1}” is not a known name, and is ignored",                               \
      "Known names here: {2}. A note for the speaker is a comment that begins with a capital",         \
      "« {1} » n’est pas un nom connu ; la ligne est ignorée",                                         \
      "Noms connus ici : {2}. Une note pour l’animation est un commentaire qui commence par une "   \
      "majuscule")                                                                                     \
    X(KEY_MEANT, WARNING, "“{1}” is not a known name, and is ignored", "Did you mean “{2}”?",          \
      "« {1} » n’est pas un nom connu ; la ligne est ignorée", "Vouliez-vous dire « {2} » ?")          \
    X(KEY_TWICE, WARNING, "“{1}” is given twice; the last one counts", "Delete one of them",           \
      "« {1} » est donné deux fois ; le dernier compte", "Supprimez l’un des deux")                    \
    X(VALUE_EMPTY, ERROR, "“{1}” has no value", "Write one after the colon, or delete the line",       \
      "« {1} » n’a pas de valeur", "Écrivez-en une après le deux-points, ou supprimez la ligne")       \
    X(DURATION_BAD, ERROR, "“{1}” is not a duration", "Write for example: 20 s, 5 min, 1 h 30",        \
      "« {1} » n’est pas une durée", "Écrivez par exemple : 20 s, 5 min, 1 h 30")                      \
    X(DURATION_RANGE, ERROR, "“{1}” is out of bounds", "Choose from {2}",                              \
      "« {1} » est hors limites", "Choisissez de {2}")                                                 \
    X(POINTS_BAD, ERROR, "“{1}” is not a number of points", "Write a whole number from 0 to {2}",      \
      "« {1} » n’est pas un nombre de points", "Écrivez un nombre entier de 0 à {2}")                  \
    X(CHOICE_BAD, ERROR, "“{1}” is not possible here", "Choose one of: {2}",                           \
      "« {1} » n’est pas possible ici", "Choisissez parmi : {2}")                                      \
    X(DIRECTIVE_LINE, ERROR, "This line of a comment with settings is not “name: value”",              \
      "Put notes for the speaker into a comment of their own",                                         \
      "Cette ligne d’un commentaire de réglages n’est pas de la forme « nom: valeur »",                \
      "Mettez les notes pour l’animation dans un commentaire à part")                                  \
    X(DIRECTIVE_UNUSED, WARNING, "“{1}” has no effect on this kind of step", "Delete the line",        \
      "« {1} » n’a pas d’effet sur ce type d’étape", "Supprimez la ligne")                             \
    X(COMMENT_OPEN, ERROR, "This comment is not closed", "Add --> at its end",                         \
      "Ce commentaire n’est pas refermé", "Ajoutez --> à la fin")                                      \
    /* steps */                                                                                        \
    X(STEPS_NONE, ERROR, "The pack has no step",                                                       \
      "After the front matter, write a heading # and a list, and --- between steps",                   \
      "Le contenu n’a aucune étape",                                                                   \
      "Après l’en-tête, écrivez un titre # et une liste, et --- entre les étapes")                     \
    X(STEPS_MANY, ERROR, "There are more than {1} steps", "Cut the pack into several",                 \
      "Il y a plus de {1} étapes", "Partagez le contenu en plusieurs")                                 \
    X(STEP_EMPTY, WARNING, "There is nothing between these two lines ---; no step is made of it",      \
      "Delete one of the two lines ---",                                                               \
      "Il n’y a rien entre ces deux lignes --- ; aucune étape n’en est faite",                         \
      "Supprimez l’une des deux lignes ---")                                                           \
    X(STEP_LONG, ERROR, "This step has too many parts to be read",                                     \
      "Cut it in two with a line ---", "Cette étape a trop d’éléments pour être lue",                  \
      "Coupez-la en deux par une ligne ---")                                                           \
    X(QUESTIONS_NONE, WARNING, "The pack has no question",                                             \
      "A question is a heading # and a list of answers - [ ] and - [x]",                               \
      "Le contenu n’a aucune question",                                                                \
      "Une question est un titre # et une liste de réponses - [ ] et - [x]")                           \
    X(HEADING_MISSING, ERROR, "This step has no heading",                                              \
      "Begin it with # followed by the question or the title", "Cette étape n’a pas de titre",         \
      "Commencez-la par # suivi de la question ou du titre")                                           \
    X(HEADING_TWICE, ERROR, "This step has a second heading",                                          \
      "Put a line --- before it to begin another step", "Cette étape a un deuxième titre",             \
      "Mettez une ligne --- avant lui pour commencer une autre étape")                                 \
    X(TOO_LONG, ERROR, "{1}", "Shorten it to {2}", "{1}", "Raccourcissez à {2}")                       \
    X(TEXT_PLACE, ERROR, "This paragraph would not be shown with a question",                          \
      "Put it into the heading, into the explanation (>), or into a comment for the speaker",          \
      "Ce paragraphe ne serait pas affiché avec une question",                                         \
      "Mettez-le dans le titre, dans l’explication (>) ou dans un commentaire pour l’animation")       \
    X(RULE, ERROR, "This line does not separate steps", "Use a line --- between steps",                \
      "Cette ligne ne sépare pas les étapes", "Utilisez une ligne --- entre les étapes")               \
    X(HTML, ERROR, "HTML is not shown", "Write plain text or Markdown; put \\ before a lone <",        \
      "Le HTML n’est pas affiché",                                                                     \
      "Écrivez du texte simple ou du Markdown ; mettez \\ devant un < isolé")                          \
    X(ENTITY, ERROR, "“{1}” is not a character that can be shown", "Type the character itself",        \
      "« {1} » n’est pas un caractère affichable", "Tapez le caractère lui-même")                      \
    X(NESTED, ERROR, "A list inside a list is not shown", "Use one level, or another slide",           \
      "Une liste dans une liste n’est pas affichée",                                                   \
      "Gardez un seul niveau, ou faites une autre diapositive")                                        \
    X(LINK_ADDRESS, ERROR, "The address “{1}” cannot be opened from a phone",                          \
      "Write a whole address that begins with https://",                                               \
      "L’adresse « {1} » ne peut pas s’ouvrir depuis un téléphone",                                    \
      "Écrivez une adresse complète qui commence par https://")                                        \
    /* questions */                                                                                    \
    X(ANSWERS_FEW, ERROR, "A question needs at least {1} answers",                                     \
      "Add lines - [ ] for wrong answers and - [x] for right ones",                                    \
      "Une question demande au moins {1} réponses",                                                    \
      "Ajoutez des lignes - [ ] pour les réponses fausses et - [x] pour les bonnes")                   \
    X(ANSWERS_MANY, ERROR, "There are {1} answers", "Keep the {2} best", "Il y a {1} réponses",        \
      "Gardez les {2} meilleures")                                                                     \
    X(ANSWERS_PLACE, ERROR, "Only a question has answers",                                             \
      "Remove the line type:, or write - without brackets", "Seule une question a des réponses",       \
      "Enlevez la ligne type:, ou écrivez - sans crochets")                                            \
    X(ANSWER_MARK, ERROR, "This line does not say whether the answer is right",                        \
      "Begin it with - [ ] (wrong) or - [x] (right), then a space",                                    \
      "Cette ligne ne dit pas si la réponse est bonne",                                                \
      "Commencez-la par - [ ] (fausse) ou - [x] (bonne), puis une espace")                             \
    X(ANSWER_EMPTY, ERROR, "This answer is empty", "Write its text after the brackets",                \
      "Cette réponse est vide", "Écrivez son texte après les crochets")                                \
    X(ANSWER_SAME, ERROR, "Two answers are the same", "Change or delete this one",                     \
      "Deux réponses sont identiques", "Changez ou supprimez celle-ci")                                \
    X(ALL_RIGHT, WARNING, "All answers are right", "Add at least one wrong answer - [ ]",              \
      "Toutes les réponses sont bonnes", "Ajoutez au moins une réponse fausse - [ ]")                  \
    X(SINGLE_MANY, ERROR, "Several answers are right, but the type allows only one",                   \
      "Mark only one with - [x], or write type: multiple",                                             \
      "Plusieurs réponses sont bonnes, mais le type n’en permet qu’une",                               \
      "N’en marquez qu’une par - [x], ou écrivez type: multiple")                                      \
    X(TRUEFALSE_SHAPE, ERROR, "True or false needs the two answers True and False, one right",         \
      "Write - [x] True and - [ ] False (or Vrai and Faux), or another type",                          \
      "Vrai ou faux demande les deux réponses Vrai et Faux, dont une seule bonne",                     \
      "Écrivez - [x] Vrai et - [ ] Faux, ou un autre type")                                            \
    X(EXPLANATION_MISSING, WARNING, "This question explains nothing when the answer is shown",         \
      "Add lines that begin with > after the answers",                                                 \
      "Cette question n’explique rien quand la réponse s’affiche",                                     \
      "Ajoutez après les réponses des lignes qui commencent par >")                                    \
    X(SOURCE_MISSING, WARNING, "This question names no source",                                        \
      "End the explanation with a line > Source: and its name",                                        \
      "Cette question ne cite aucune source",                                                          \
      "Terminez l’explication par une ligne > Source : suivie de son nom")                             \
    X(SOURCES_MANY, ERROR, "There are more than {1} sources", "Keep the {1} most useful ones",         \
      "Il y a plus de {1} sources", "Gardez les {1} plus utiles")                                      \
    /* messages */                                                                                     \
    X(FENCE_OPEN, ERROR, "This block is not closed", "Add a line ``` after its last line",             \
      "Ce bloc n’est pas refermé", "Ajoutez une ligne ``` après sa dernière ligne")                    \
    X(FENCE_KIND, ERROR, "A block of code is not shown",                                               \
      "For a fake message, write ```email or ```sms; for a few words, `these quotes`",                 \
      "Un bloc de code n’est pas affiché",                                                             \
      "Pour un faux message, écrivez ```email ou ```sms ; pour quelques mots, `ces guillemets`")       \
    X(MESSAGE_PLACE, ERROR, "Only questions and spots show a message",                                 \
      "Add answers - [ ] and - [x], or mark its clues: [words](#indice \"why\")",                      \
      "Seule une question montre un message",                                                          \
      "Ajoutez des réponses - [ ] et - [x], ou marquez ses indices : [mots](#indice "                 \
      "\"pourquoi\")")                                                                                 \
    X(MESSAGE_HEADER, ERROR, "This line of the message's head is not understood",                      \
      "Begin with From:, To:, Subject:, Date: (an SMS: From:, Date:), then an empty line",             \
      "Cette ligne de l’en-tête du message n’est pas comprise",                                        \
      "Commencez par De :, À :, Objet :, Reçu : (un SMS : De :, Reçu :), puis une ligne vide")         \
    X(MESSAGE_BODY, ERROR, "The message has no text",                                                  \
      "After its head, leave an empty line, then write the text", "Le message n’a pas de texte",       \
      "Après son en-tête, laissez une ligne vide, puis écrivez le texte")                              \
    X(MESSAGE_FROM, WARNING, "The message does not say who sends it",                                  \
      "Add a line From:", "Le message ne dit pas qui l’envoie", "Ajoutez une ligne De :")              \
    /* slides and pauses */                                                                            \
    X(LINES_MANY, ERROR, "This slide has {1} lines", "Keep {2} at most, or make two slides",           \
      "Cette diapositive a {1} lignes", "Gardez-en {2} au plus, ou faites deux diapositives")          \
    X(LINES_ADVISED, WARNING, "This slide has {1} lines",                                              \
      "Up to {2} are read well from the back of a room; two slides are often better",                  \
      "Cette diapositive a {1} lignes",                                                                \
      "Jusqu’à {2}, elles se lisent bien du fond de la salle ; deux diapositives valent souvent " \
      "mieux")                                                                                         \
    X(PAUSE_TIME, ERROR, "This pause does not say how long it lasts", "Add a line time: 5 min",        \
      "Cette pause ne dit pas combien de temps elle dure", "Ajoutez une ligne time: 5 min")            \
    X(THEME_UNLISTED, WARNING, "The theme “{1}” is not among those of the front matter",               \
      "Write it as there, or add it to themes:",                                                       \
      "Le thème « {1} » n’est pas parmi ceux de l’en-tête",                                            \
      "Écrivez-le comme là-bas, ou ajoutez-le à themes:")                                              \
    X(THEME_MEANT, WARNING, "The theme “{1}” is not among those of the front matter",                  \
      "Did you mean “{2}”?", "Le thème « {1} » n’est pas parmi ceux de l’en-tête",                     \
      "Vouliez-vous dire « {2} » ?")                                                                   \
    /* polls, spots, feedback */                                                                       \
    X(MESSAGES_MANY, ERROR, "There are more than {1} messages", "Make two steps",                      \
      "Il y a plus de {1} messages", "Faites deux étapes")                                             \
    X(MESSAGE_ONE, ERROR, "A question shows one message",                                              \
      "Keep one, or mark the clues of all: [words](#indice \"why\")",                                  \
      "Une question montre un seul message",                                                           \
      "Gardez-en un, ou marquez leurs indices : [mots](#indice \"pourquoi\")")                         \
    X(MARK_SHAPE, ERROR, "This mark is not whole",                                                     \
      "Write [words of the message](#indice \"why it is a clue\")", "Ce repère n’est pas complet",     \
      "Écrivez [mots du message](#indice \"pourquoi c’est un indice\")")                               \
    X(MARK_NAME, ERROR, "“#{1}” is no mark",                                                           \
      "Write #indice for a clue, #leurre for what proves nothing (#clue, #decoy)",                     \
      "« #{1} » n’est pas un repère",                                                                  \
      "Écrivez #indice pour un indice, #leurre pour ce qui ne prouve rien")                            \
    X(MARK_HINT, WARNING, "This mark does not say why",                                                \
      "Add it between quotes: (#indice \"the reason\")", "Ce repère ne dit pas pourquoi",              \
      "Ajoutez la raison entre guillemets droits : (#indice \"la raison\")")                           \
    X(MARKS_MANY, ERROR, "There are more than {1} marks", "Keep the {1} most useful ones",             \
      "Il y a plus de {1} repères", "Gardez les {1} plus utiles")                                      \
    X(SPOT_NO_CLUE, ERROR, "No passage is marked as a clue",                                           \
      "Mark at least one: [words](#indice \"why\")", "Aucun passage n’est marqué comme indice",        \
      "Marquez-en au moins un : [mots](#indice \"pourquoi\")")                                         \
    X(SPOT_NO_MESSAGE, ERROR, "There is no message to look at", "Add a block ```email or ```sms",      \
      "Il n’y a pas de message à examiner", "Ajoutez un bloc ```email ou ```sms")                      \
    X(MARK_PLACE, ERROR, "A mark only counts inside a message",                                        \
      "Put the message into a block ```email or ```sms",                                               \
      "Un repère ne compte que dans un message",                                                       \
      "Mettez le message dans un bloc ```email ou ```sms")                                             \
    X(POLL_RIGHT, ERROR, "A poll has no right answer",                                                 \
      "Write - [ ] before each, or take type: poll away", "Un sondage n’a pas de bonne réponse",       \
      "Écrivez - [ ] devant chacune, ou enlevez type: poll")                                           \
    X(ANSWERS_NONE_HERE, ERROR, "This kind of step has no answers of its own",                         \
      "Take the list away, or change the type", "Ce type d’étape n’a pas de réponses à elle",          \
      "Enlevez la liste, ou changez le type")                                                          \
    X(AGAIN_UNKNOWN, ERROR, "No earlier poll has the id “{1}”",                                        \
      "Write id: {1} in the settings of the first poll",                                               \
      "Aucun sondage antérieur n’a l’identifiant « {1} »",                                             \
      "Écrivez id: {1} dans les réglages du premier sondage")                                          \
    X(AGAIN_OTHER, ERROR, "The answers are not those of the poll “{1}”",                               \
      "Take the list away: it is taken over",                                                          \
      "Les réponses ne sont pas celles du sondage « {1} »", "Enlevez la liste : elle est reprise")     \
    X(SCALE_SHAPE, ERROR, "“{1}” are not the two ends of a scale",                                     \
      "Write for example: scale: Of little use | Very useful",                                         \
      "« {1} » n’est pas une paire de bouts d’échelle",                                                \
      "Écrivez par exemple : scale: Peu utile | Très utile")                                           \
    /* layouts */                                                                                      \
    X(COLUMNS_MANY, ERROR, "There are more than {1} columns", "Make two slides",                       \
      "Il y a plus de {1} colonnes", "Faites deux diapositives")                                       \
    X(TABLE_TWICE, ERROR, "This slide has a second table", "Make two slides",                          \
      "Cette diapositive a un deuxième tableau", "Faites deux diapositives")                           \
    X(TABLE_LARGE, ERROR, "The table has more than {1} rows or {2} columns", "Make two slides",        \
      "Le tableau a plus de {1} lignes ou de {2} colonnes", "Faites deux diapositives")                \
    X(TABLE_PLACE, ERROR, "Only a slide shows a table or columns", "Put it on a slide of its own",     \
      "Seule une diapositive montre un tableau ou des colonnes",                                       \
      "Mettez-le sur une diapositive à part")                                                          \
    X(LAYOUT_LACKS, ERROR, "The slide lacks what layout: {1} shows",                                   \
      "See the table of layouts in docs/pack-format.md",                                               \
      "Il manque à la diapositive ce que montre layout: {1}",                                          \
      "Voyez le tableau des présentations dans docs/pack-format.md")                                   \
    /* names, selections, includes, regions */                                                         \
    X(NAME_BAD, ERROR, "“{1}” is not a name", "Use letters without accents, digits and hyphens",       \
      "« {1} » n’est pas un identifiant",                                                              \
      "Utilisez des lettres sans accent, des chiffres et des traits d’union")                          \
    X(ID_TWICE, ERROR, "Another step has the id “{1}”", "Change one of them",                          \
      "Une autre étape a l’identifiant « {1} »", "Changez l’un des deux")                              \
    X(SELECTIONS_MANY, ERROR, "There are more than {1} selections", "Keep {1} at most",                \
      "Il y a plus de {1} sélections", "Gardez-en {1} au plus")                                        \
    X(SELECTION_UNKNOWN, ERROR, "“{1}” is not a selection of this pack",                               \
      "Add it to selections: in the front matter",                                                     \
      "« {1} » n’est pas une sélection de ce contenu", "Ajoutez-la à selections: dans l’en-tête")      \
    X(SELECTION_EMPTY, ERROR, "No step is in the selection “{1}”",                                     \
      "Write in: {1} in the settings of its steps",                                                    \
      "Aucune étape n’est dans la sélection « {1} »",                                                  \
      "Écrivez in: {1} dans les réglages de ses étapes")                                               \
    X(INCLUDE_ALONE, ERROR, "A step that includes others holds nothing else",                          \
      "Put the rest into a step of its own",                                                           \
      "Une étape qui en inclut d’autres ne contient rien d’autre",                                     \
      "Mettez le reste dans une étape à part")                                                         \
    X(INCLUDE_BAD, ERROR, "“{1}” cannot be included: {2}",                                             \
      "Write the folder of a pack beside this one: include: ../cyberquiz",                             \
      "« {1} » ne peut pas être inclus : {2}",                                                         \
      "Écrivez le dossier d’un contenu voisin : include: ../cyberquiz")                                \
    X(INCLUDE_ID, ERROR, "The included pack has no step “{1}”",                                        \
      "Look at the id: lines of that pack", "Le contenu inclus n’a pas d’étape « {1} »",               \
      "Regardez les lignes id: de ce contenu")                                                         \
    X(INCLUDES_MANY, ERROR, "There are more than {1} includes", "Include whole packs",                 \
      "Il y a plus de {1} inclusions", "Incluez des contenus entiers")                                 \
    X(REGION_BAD, ERROR, "The region “{1}” cannot be used: {2}",                                       \
      "Check region: and regions: in the front matter",                                                \
      "La région « {1} » ne peut pas être utilisée : {2}",                                             \
      "Vérifiez region: et regions: dans l’en-tête")                                                   \
    X(VARIABLE_UNKNOWN, ERROR, "“{1}” is not a column of the table of regions",                        \
      "Write one of its names between {{ and }}",                                                      \
      "« {1} » n’est pas une colonne du tableau des régions",                                          \
      "Écrivez un de ses noms entre {{ et }}")                                                         \
    /* pictures */                                                                                     \
    X(PICTURE_PLACE, ERROR, "A picture cannot stand in the middle of a text",                          \
      "Give it a paragraph of its own, with empty lines around it",                                    \
      "Une image ne peut pas être au milieu d’un texte",                                               \
      "Donnez-lui un paragraphe à elle seule, entre deux lignes vides")                                \
    X(PICTURE_TWICE, ERROR, "This step has a second picture", "Keep one picture a step",               \
      "Cette étape a une deuxième image", "Gardez une image par étape")                                \
    X(PICTURE_PATH, ERROR, "“{1}” is not the path of a picture in the pack's folder",                  \
      "Use letters without accents, digits, - _ . and /, ending in .png, .jpg, .webp or .svg",         \
      "« {1} » n’est pas le chemin d’une image dans le dossier du contenu",                            \
      "Utilisez des lettres sans accent, des chiffres, - _ . et /, avec .png, .jpg, .webp ou "         \
      ".svg à la fin")                                                                                 \
    X(PICTURE_ALT, WARNING, "The picture “{1}” has no text for people who do not see it",              \
      "Write what it shows: ![what it shows](path)",                                                   \
      "L’image « {1} » n’a pas de texte pour les personnes qui ne la voient pas",                      \
      "Écrivez ce qu’elle montre : ![ce qu’elle montre](chemin)")                                      \
    X(PICTURE_MISSING, ERROR, "The picture “{1}” is not in the pack's folder",                         \
      "Copy the file there, or correct its name (capitals count)",                                     \
      "L’image « {1} » n’est pas dans le dossier du contenu",                                          \
      "Copiez-y le fichier, ou corrigez son nom (les majuscules comptent)")                            \
    X(PICTURE_UNREADABLE, ERROR, "The picture “{1}” cannot be read",                                   \
      "Check that it is an ordinary file and that you may read it",                                    \
      "L’image « {1} » ne peut pas être lue",                                                          \
      "Vérifiez que c’est un fichier ordinaire et que vous avez le droit de le lire")                  \
    X(PICTURE_SIZE, ERROR, "The picture “{1}” is larger than {2} kB",                                  \
      "Save it smaller: 1600 pixels wide are enough", "L’image « {1} » dépasse {2} ko",                \
      "Enregistrez-la en plus petit : 1600 pixels de large suffisent")                                 \
    X(PICTURE_KIND, ERROR, "“{1}” is not the kind of picture that its name says",                      \
      "Save it again as PNG, JPEG, WebP or SVG, with the matching ending",                             \
      "« {1} » n’est pas une image du type annoncé par son nom",                                       \
      "Enregistrez-la de nouveau en PNG, JPEG, WebP ou SVG, avec la terminaison qui convient")         \
    X(PICTURE_SVG, ERROR, "The drawing “{1}” holds a script or something from elsewhere: {2}",         \
      "Save it as a plain SVG, or as PNG",                                                             \
      "Le dessin « {1} » contient un script ou un élément venu d’ailleurs : {2}",                      \
      "Enregistrez-le en SVG simple, ou en PNG")

enum sentence {
#define X(name, severity, en, en_hint, fr, fr_hint) SAY_##name,
    SENTENCES(X)
#undef X
};

/* What may be too long; see too_long. */
enum word {
    WORD_PACK_TITLE,
    WORD_SUMMARY,
    WORD_THEME,
    WORD_AUTHOR,
    WORD_LICENCE,
    WORD_TITLE,
    WORD_ANSWER,
    WORD_LINE,
    WORD_EXPLANATION,
    WORD_SOURCE,
    WORD_NOTES,
    WORD_MESSAGE,
    WORD_MESSAGE_HEADER,
    WORD_ALT,
    WORD_HINT,
    WORD_CELL,
};

struct sentence_text {
    enum pack_severity severity;
    struct str message, hint;
};
struct sentence_text sentence_get(enum sentence sentence, bool french);
struct str word_get(enum word word, bool french);

#endif
