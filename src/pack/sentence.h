/* SPDX-License-Identifier: Apache-2.0 */
/* sentence.h: everything the parser may say, in both languages. {1} and {2} are filled in. */
#ifndef MAILLON_PACK_SENTENCE_H
#define MAILLON_PACK_SENTENCE_H

#include "pack/pack.h"

/* X(name, severity, English message, English hint, French message, French hint) */
#define SENTENCES(X)                                                                                        \
    /* the file */                                                                                          \
    X(FILE_MISSING, ERROR, "{2} cannot be found",                                                           \
      "A pack is a folder that holds a file named pack.md; check the path", "{2} est introuvable",          \
      "Un contenu est un dossier qui contient un fichier pack.md ; vérifiez le chemin")                     \
    X(FILE_UNREADABLE, ERROR, "{2} cannot be read",                                                         \
      "Check that it is an ordinary file and that you may read it", "{2} ne peut pas être lu",              \
      "Vérifiez que c’est un fichier ordinaire et que vous avez le droit de le lire")                       \
    X(TOO_LARGE, ERROR, "The text is larger than {1} bytes", "Cut it into several packs",                   \
      "Le texte dépasse {1} octets", "Partagez-le en plusieurs contenus")                                   \
    X(NOT_UTF8, ERROR, "The text is not encoded in UTF-8",                                                  \
      "In your editor, choose “Save with encoding: UTF-8”", "Le texte n’est pas encodé en UTF-8",           \
      "Dans votre éditeur, choisissez « Enregistrer avec l’encodage : UTF-8 »")                             \
    X(CONTROL, ERROR, "There is an invisible control character here",                                       \
      "Delete it, and type the characters around it again",                                                 \
      "Il y a ici un caractère de contrôle invisible",                                                      \
      "Supprimez-le, puis retapez les caractères qui l’entourent")                                          \
    X(MEMORY, ERROR, "The pack is too large to be read whole", "Cut it into several packs",                 \
      "Le contenu est trop gros pour être lu en entier", "Partagez-le en plusieurs contenus")               \
    /* the front matter */                                                                                  \
    X(FRONT_MISSING, ERROR, "The front matter is missing",                                                  \
      "Begin the file with a line ---, then title: and language:, then a line ---",                         \
      "L’en-tête manque",                                                                                   \
      "Commencez le fichier par une ligne ---, puis title: et language:, puis une ligne ---")               \
    X(FRONT_OPEN, ERROR, "The front matter is not closed", "Add a line --- after its last line",            \
      "L’en-tête n’est pas refermé", "Ajoutez une ligne --- après sa dernière ligne")                       \
    X(FRONT_LINE, ERROR, "This line of the front matter is not “name: value”",                              \
      "Write for example: title: Our first quiz",                                                           \
      "Cette ligne de l’en-tête n’est pas de la forme « nom: valeur »",                                     \
      "Écrivez par exemple : title: Notre premier quiz")                                                    \
    X(TITLE_MISSING, ERROR, "The pack has no title", "Add title: to the front matter",                      \
      "Le contenu n’a pas de titre", "Ajoutez title: à l’en-tête")                                          \
    X(LANGUAGE_MISSING, WARNING, "The pack's language is not said; French is assumed",                      \
      "Add language: fr or language: en to the front matter",                                               \
      "La langue du contenu n’est pas indiquée ; ce sera le français",                                      \
      "Ajoutez language: fr ou language: en à l’en-tête")                                                   \
    X(LANGUAGE_UNKNOWN, ERROR, "“{1}” is not a known language", "Write fr or en",                           \
      "« {1} » n’est pas une langue connue", "Écrivez fr ou en")                                            \
    X(THEMES_MANY, ERROR, "There are more than {1} themes", "Keep the {1} most useful ones",                \
      "Il y a plus de {1} thèmes", "Gardez les {1} plus utiles")                                            \
    X(AUTHORS_MANY, ERROR, "There are more than {1} authors",                                               \
      "Name the main ones, and the others in the summary", "Il y a plus de {1} auteurs",                    \
      "Nommez les principaux, et les autres dans le résumé")                                                \
    /* names and values */                                                                                  \
    X(KEY_UNKNOWN, WARNING, "“{1}” is not a known name, and is ignored",                                    \
      "Known names here: {2}. A note for the speaker is a comment that begins with a capital",              \
      "« {1} » n’est pas un nom connu ; la ligne est ignorée",                                              \
      "Noms connus ici : {2}. Une note pour l’animation est un commentaire qui commence par une "        \
      "majuscule")                                                                                          \
    X(KEY_MEANT, WARNING, "“{1}” is not a known name, and is ignored", "Did you mean “{2}”?",               \
      "« {1} » n’est pas un nom connu ; la ligne est ignorée", "Vouliez-vous dire « {2} » ?")               \
    X(KEY_TWICE, WARNING, "“{1}” is given twice; the last one counts", "Delete one of them",                \
      "« {1} » est donné deux fois ; le dernier compte", "Supprimez l’un des deux")                         \
    X(VALUE_EMPTY, ERROR, "“{1}” has no value", "Write one after the colon, or delete the line",            \
      "« {1} » n’a pas de valeur", "Écrivez-en une après le deux-points, ou supprimez la ligne")            \
    X(DURATION_BAD, ERROR, "“{1}” is not a duration", "Write for example: 20 s, 5 min, 1 h 30",             \
      "« {1} » n’est pas une durée", "Écrivez par exemple : 20 s, 5 min, 1 h 30")                           \
    X(DURATION_RANGE, ERROR, "“{1}” is out of bounds", "Choose from {2}",                                   \
      "« {1} » est hors limites", "Choisissez de {2}")                                                      \
    X(POINTS_BAD, ERROR, "“{1}” is not a number of points", "Write a whole number from 0 to {2}",           \
      "« {1} » n’est pas un nombre de points", "Écrivez un nombre entier de 0 à {2}")                       \
    X(CHOICE_BAD, ERROR, "“{1}” is not possible here", "Choose one of: {2}",                                \
      "« {1} » n’est pas possible ici", "Choisissez parmi : {2}")                                           \
    X(DIRECTIVE_LINE, ERROR, "This line of a comment with settings is not “name: value”",                   \
      "Put notes for the speaker into a comment of their own",                                              \
      "Cette ligne d’un commentaire de réglages n’est pas de la forme « nom: valeur »",                     \
      "Mettez les notes pour l’animation dans un commentaire à part")                                       \
    X(DIRECTIVE_UNUSED, WARNING, "“{1}” has no effect on this kind of step", "Delete the line",             \
      "« {1} » n’a pas d’effet sur ce type d’étape", "Supprimez la ligne")                                  \
    X(COMMENT_OPEN, ERROR, "This comment is not closed", "Add --> at its end",                              \
      "Ce commentaire n’est pas refermé", "Ajoutez --> à la fin")                                           \
    /* steps */                                                                                             \
    X(STEPS_NONE, ERROR, "The pack has no step",                                                            \
      "After the front matter, write a heading # and a list, and --- between steps",                        \
      "Le contenu n’a aucune étape",                                                                        \
      "Après l’en-tête, écrivez un titre # et une liste, et --- entre les étapes")                          \
    X(STEPS_MANY, ERROR, "There are more than {1} steps", "Cut the pack into several",                      \
      "Il y a plus de {1} étapes", "Partagez le contenu en plusieurs")                                      \
    X(STEP_EMPTY, WARNING, "There is nothing between these two lines ---; no step is made of it",           \
      "Delete one of the two lines ---",                                                                    \
      "Il n’y a rien entre ces deux lignes --- ; aucune étape n’en est faite",                              \
      "Supprimez l’une des deux lignes ---")                                                                \
    X(STEP_LONG, ERROR, "This step has too many parts to be read",                                          \
      "Cut it in two with a line ---", "Cette étape a trop d’éléments pour être lue",                       \
      "Coupez-la en deux par une ligne ---")                                                                \
    X(QUESTIONS_NONE, WARNING, "The pack has no question",                                                  \
      "A question is a heading # and a list of answers - [ ] and - [x]",                                    \
      "Le contenu n’a aucune question",                                                                     \
      "Une question est un titre # et une liste de réponses - [ ] et - [x]")                                \
    X(HEADING_MISSING, ERROR, "This step has no heading",                                                   \
      "Begin it with # followed by the question or the title", "Cette étape n’a pas de titre",              \
      "Commencez-la par # suivi de la question ou du titre")                                                \
    X(HEADING_TWICE, ERROR, "This step has a second heading",                                               \
      "Put a line --- before it to begin another step", "Cette étape a un deuxième titre",                  \
      "Mettez une ligne --- avant lui pour commencer une autre étape")                                      \
    X(TOO_LONG, ERROR, "{1}", "Shorten it to {2}", "{1}", "Raccourcissez à {2}")                            \
    X(TEXT_PLACE, ERROR, "This paragraph would not be shown with a question",                               \
      "Put it into the heading, into the explanation (>), or into a comment for the speaker",               \
      "Ce paragraphe ne serait pas affiché avec une question",                                              \
      "Mettez-le dans le titre, dans l’explication (>) ou dans un commentaire pour l’animation")            \
    X(RULE, ERROR, "This line does not separate steps", "Use a line --- between steps",                     \
      "Cette ligne ne sépare pas les étapes", "Utilisez une ligne --- entre les étapes")                    \
    X(HTML, ERROR, "HTML is not shown", "Write plain text or Markdown; put \\ before a lone <",             \
      "Le HTML n’est pas affiché",                                                                          \
      "Écrivez du texte simple ou du Markdown ; mettez \\ devant un < isolé")                               \
    X(ENTITY, ERROR, "“{1}” is not a character that can be shown", "Type the character itself",             \
      "« {1} » n’est pas un caractère affichable", "Tapez le caractère lui-même")                           \
    X(NESTED, ERROR, "A list inside a list is not shown", "Use one level, or another slide",                \
      "Une liste dans une liste n’est pas affichée",                                                        \
      "Gardez un seul niveau, ou faites une autre diapositive")                                             \
    X(LINK_ADDRESS, ERROR, "The address “{1}” cannot be opened from a phone",                               \
      "Write a whole address that begins with https:// (or tel:+33…, mailto:…)",                            \
      "L’adresse « {1} » ne peut pas s’ouvrir depuis un téléphone",                                         \
      "Écrivez une adresse complète qui commence par https:// (ou tel:+33…, mailto:…)")                     \
    /* questions */                                                                                         \
    X(ANSWERS_FEW, ERROR, "A question needs at least {1} answers",                                          \
      "Add lines - [ ] for wrong answers and - [x] for right ones",                                         \
      "Une question demande au moins {1} réponses",                                                         \
      "Ajoutez des lignes - [ ] pour les réponses fausses et - [x] pour les bonnes")                        \
    X(ANSWERS_MANY, ERROR, "There are {1} answers", "Keep the {2} best", "Il y a {1} réponses",             \
      "Gardez les {2} meilleures")                                                                          \
    X(ANSWERS_PLACE, ERROR, "Only a question has answers",                                                  \
      "Remove the line type:, or write - without brackets", "Seule une question a des réponses",            \
      "Enlevez la ligne type:, ou écrivez - sans crochets")                                                 \
    X(ANSWER_MARK, ERROR, "This line does not say whether the answer is right",                             \
      "Begin it with - [ ] (wrong) or - [x] (right), then a space",                                         \
      "Cette ligne ne dit pas si la réponse est bonne",                                                     \
      "Commencez-la par - [ ] (fausse) ou - [x] (bonne), puis une espace")                                  \
    X(ANSWER_EMPTY, ERROR, "This answer is empty", "Write its text after the brackets",                     \
      "Cette réponse est vide", "Écrivez son texte après les crochets")                                     \
    X(ANSWER_SAME, ERROR, "Two answers are the same", "Change or delete this one",                          \
      "Deux réponses sont identiques", "Changez ou supprimez celle-ci")                                     \
    X(ALL_RIGHT, WARNING, "All answers are right", "Add at least one wrong answer - [ ]",                   \
      "Toutes les réponses sont bonnes", "Ajoutez au moins une réponse fausse - [ ]")                       \
    X(SINGLE_MANY, ERROR, "Several answers are right, but the type allows only one",                        \
      "Mark only one with - [x], or write type: multiple",                                                  \
      "Plusieurs réponses sont bonnes, mais le type n’en permet qu’une",                                    \
      "N’en marquez qu’une par - [x], ou écrivez type: multiple")                                           \
    X(RIGHT_NONE, ERROR, "No answer is marked as right",                                                    \
      "Write - [x] before each right one; if an opinion is asked for, write type: poll",                    \
      "Aucune réponse n’est marquée comme bonne",                                                           \
      "Écrivez - [x] devant chaque bonne réponse ; si c’est un avis que vous demandez, écrivez "     \
      "type: poll")                                                                                         \
    X(TRUEFALSE_SHAPE, ERROR, "True or false needs the two answers True and False, one right",              \
      "Write - [x] True and - [ ] False (or Vrai and Faux), or another type",                               \
      "Vrai ou faux demande les deux réponses Vrai et Faux, dont une seule bonne",                          \
      "Écrivez - [x] Vrai et - [ ] Faux, ou un autre type")                                                 \
    X(EXPLANATION_MISSING, WARNING, "This question explains nothing when the answer is shown",              \
      "Add lines that begin with > after the answers",                                                      \
      "Cette question n’explique rien quand la réponse s’affiche",                                          \
      "Ajoutez après les réponses des lignes qui commencent par >")                                         \
    X(SOURCE_MISSING, WARNING, "This question names no source",                                             \
      "End the explanation with a line > Source: and its name",                                             \
      "Cette question ne cite aucune source",                                                               \
      "Terminez l’explication par une ligne > Source : suivie de son nom")                                  \
    X(SOURCES_MANY, ERROR, "There are more than {1} sources", "Keep the {1} most useful ones",              \
      "Il y a plus de {1} sources", "Gardez les {1} plus utiles")                                           \
    /* messages */                                                                                          \
    X(FENCE_OPEN, ERROR, "This block is not closed", "Add a line ``` after its last line",                  \
      "Ce bloc n’est pas refermé", "Ajoutez une ligne ``` après sa dernière ligne")                         \
    X(FENCE_KIND, ERROR, "A block of code is not shown",                                                    \
      "For a fake message, write ```email or ```sms; for a few words, `these quotes`",                      \
      "Un bloc de code n’est pas affiché",                                                                  \
      "Pour un faux message, écrivez ```email ou ```sms ; pour quelques mots, `ces guillemets`")            \
    X(MESSAGE_PLACE, ERROR, "A message is only shown with a question or with clues to find",                \
      "Add answers - [ ] and - [x], or mark its clues: [words](#clue \"why\")",                             \
      "Un message ne se montre qu’avec une question ou des indices à trouver",                              \
      "Ajoutez des réponses - [ ] et - [x], ou marquez ses indices : [mots](#indice "                     \
      "\"pourquoi\")")                                                                                      \
    X(MESSAGE_HEADER, ERROR, "This line of the message's head is not understood",                           \
      "Begin with From:, To:, Subject:, Date: (an SMS: From:, Date:), then an empty line",                  \
      "Cette ligne de l’en-tête du message n’est pas comprise",                                             \
      "Commencez par De :, À :, Objet :, Reçu : (un SMS : De :, Reçu :), puis une ligne vide")              \
    X(MESSAGE_BODY, ERROR, "The message has no text",                                                       \
      "After its head, leave an empty line, then write the text", "Le message n’a pas de texte",            \
      "Après son en-tête, laissez une ligne vide, puis écrivez le texte")                                   \
    X(MESSAGE_FROM, WARNING, "The message does not say who sends it",                                       \
      "Add a line From:", "Le message ne dit pas qui l’envoie", "Ajoutez une ligne De :")                   \
    /* slides and pauses */                                                                                 \
    X(LINES_MANY, ERROR, "This slide has {1} lines", "Keep {2} at most, or make two slides",                \
      "Cette diapositive a {1} lignes", "Gardez-en {2} au plus, ou faites deux diapositives")               \
    X(LINES_ADVISED, WARNING, "This slide has {1} lines",                                                   \
      "Up to {2} are read well from the back of a room; two slides are often better",                       \
      "Cette diapositive a {1} lignes",                                                                     \
      "Jusqu’à {2}, elles se lisent bien du fond de la salle ; deux diapositives valent souvent "      \
      "mieux")                                                                                              \
    X(PAUSE_TIME, ERROR, "This pause does not say how long it lasts", "Add a line time: 5 min",             \
      "Cette pause ne dit pas combien de temps elle dure", "Ajoutez une ligne time: 5 min")                 \
    X(THEME_UNLISTED, WARNING, "The theme “{1}” is not among those of the front matter",                    \
      "Write it as there, or add it to themes:",                                                            \
      "Le thème « {1} » n’est pas parmi ceux de l’en-tête",                                                 \
      "Écrivez-le comme là-bas, ou ajoutez-le à themes:")                                                   \
    X(THEME_MEANT, WARNING, "The theme “{1}” is not among those of the front matter",                       \
      "Did you mean “{2}”?", "Le thème « {1} » n’est pas parmi ceux de l’en-tête",                          \
      "Vouliez-vous dire « {2} » ?")                                                                        \
    /* polls, spots, feedback */                                                                            \
    X(POLL_MARK, ERROR, "This line does not begin like an option of a poll",                                \
      "Begin it with - [ ], then a space",                                                                  \
      "Cette ligne ne commence pas comme une proposition de sondage",                                       \
      "Commencez-la par - [ ], puis une espace")                                                            \
    X(POLL_FEW, ERROR, "A poll needs at least {1} options",                                                 \
      "Add lines - [ ], or write type: scale or type: words",                                               \
      "Un sondage demande au moins {1} propositions",                                                       \
      "Ajoutez des lignes - [ ], ou écrivez type: scale ou type: words")                                    \
    X(POLL_RIGHT, ERROR, "A poll has no right answer",                                                      \
      "Write - [ ] instead of - [x], or take type: poll away",                                              \
      "Un sondage n’a pas de bonne réponse",                                                                \
      "Écrivez - [ ] au lieu de - [x], ou enlevez type: poll")                                              \
    X(POLL_PAIR, WARNING, "True or false without a right answer is a poll",                                 \
      "Mark the right one with - [x]; if an opinion is asked for, write type: poll",                        \
      "Vrai ou faux sans bonne réponse est un sondage",                                                     \
      "Marquez la bonne par - [x] ; si c’est un avis que vous demandez, écrivez type: poll")                \
    X(ANSWERS_NONE_HERE, ERROR, "This kind of step has no list of its own",                                 \
      "Take the list away, or change the line type:", "Ce type d’étape n’a pas de liste à lui",             \
      "Enlevez la liste, ou changez la ligne type:")                                                        \
    X(AGAIN_UNKNOWN, ERROR, "No earlier poll has the id “{1}”",                                             \
      "Write id: {1} in the settings of the first poll, which must be in the same selections",              \
      "Aucun sondage placé avant n’a l’identifiant « {1} »",                                                \
      "Écrivez id: {1} dans les réglages du premier sondage, qui doit être dans les mêmes "             \
      "sélections")                                                                                         \
    X(AGAIN_OTHER, ERROR, "These answers are not those of the poll “{1}”",                                  \
      "Take the list away: it is taken over",                                                               \
      "Ces réponses ne sont pas celles du sondage « {1} »", "Enlevez la liste : elle est reprise")          \
    X(SCALE_SHAPE, ERROR, "“{1}” does not name the two ends of a scale",                                    \
      "Write for example: scale: Of little use | Very useful",                                              \
      "« {1} » ne nomme pas les deux bouts d’une échelle",                                                  \
      "Écrivez par exemple : scale: Peu utile | Très utile")                                                \
    X(MESSAGES_MANY, ERROR, "There are more than {1} messages", "Make two steps",                           \
      "Il y a plus de {1} messages", "Faites deux étapes")                                                  \
    X(MESSAGE_ONE, ERROR, "A question shows one message",                                                   \
      "Keep one, or mark the clues of all instead of answers: [words](#clue \"why\")",                      \
      "Une question montre un seul message",                                                                \
      "Gardez-en un, ou marquez leurs indices au lieu de réponses : [mots](#indice \"pourquoi\")")          \
    X(MARK_SHAPE, ERROR, "This mark is not whole",                                                          \
      "Write [words of the message](#clue \"why\"), with straight quotes, and \\\" for a quote "            \
      "inside",                                                                                             \
      "Ce repère n’est pas complet",                                                                        \
      "Écrivez [mots du message](#indice \"pourquoi\"), avec des guillemets droits, et \\\" pour "         \
      "en mettre un dedans")                                                                                \
    X(MARK_NAME, ERROR, "“#{1}” is no mark",                                                                \
      "Write #clue for what betrays the message, #decoy for what proves nothing",                           \
      "« #{1} » n’est pas un repère",                                                                       \
      "Écrivez #indice pour ce qui trahit le message, #leurre pour ce qui ne prouve rien")                  \
    X(MARK_HINT, WARNING, "This mark does not say why",                                                     \
      "Add it between straight quotes: (#clue \"the reason\")", "Ce repère ne dit pas pourquoi",            \
      "Ajoutez la raison entre guillemets droits : (#indice \"la raison\")")                                \
    X(MARKS_MANY, ERROR, "There are more than {1} marks", "Keep the {1} most useful ones",                  \
      "Il y a plus de {1} repères", "Gardez les {1} plus utiles")                                           \
    X(MARK_PLACE, ERROR, "A mark only counts inside a message",                                             \
      "Put the message into a block ```email or ```sms",                                                    \
      "Un repère ne compte que dans un message",                                                            \
      "Mettez le message dans un bloc ```email ou ```sms")                                                  \
    X(MARK_OR_LIST, ERROR, "A step has either clues to find in a message or answers to choose",             \
      "Take the list away, or write the marked passages as plain words",                                    \
      "Une étape a soit des indices à trouver dans un message, soit des réponses à choisir",                \
      "Enlevez la liste, ou écrivez les passages marqués sans crochets ni lien")                            \
    X(SPOT_NO_CLUE, ERROR, "No passage is marked as a clue",                                                \
      "Mark at least one: [words](#clue \"why\")", "Aucun passage n’est marqué comme indice",               \
      "Marquez-en au moins un : [mots](#indice \"pourquoi\")")                                              \
    X(SPOT_NO_MESSAGE, ERROR, "There is no message to look at", "Add a block ```email or ```sms",           \
      "Il n’y a pas de message à examiner", "Ajoutez un bloc ```email ou ```sms")                           \
    /* layouts */                                                                                           \
    X(COLUMNS_MANY, ERROR, "There are more than {1} columns", "Make two slides",                            \
      "Il y a plus de {1} colonnes", "Faites deux diapositives")                                            \
    X(COLUMN_ALONE, ERROR, "One column alone is no column",                                                 \
      "Begin another one with ##, or put a line --- before it to begin another step",                       \
      "Une colonne seule n’en est pas une",                                                                 \
      "Commencez-en une autre par ##, ou mettez une ligne --- avant elle pour commencer une "               \
      "autre étape")                                                                                        \
    X(COLUMN_LONG, ERROR, "This column has more than {1} lines",                                            \
      "Keep {1} at most, or make two slides", "Cette colonne a plus de {1} lignes",                         \
      "Gardez-en {1} au plus, ou faites deux diapositives")                                                 \
    X(TABLE_SHAPE, ERROR, "This looks like a table, and is none",                                           \
      "Write a line | --- | --- | below its head, with as many columns",                                    \
      "Ceci ressemble à un tableau, et n’en est pas un",                                                    \
      "Écrivez une ligne | --- | --- | sous son en-tête, avec autant de colonnes")                          \
    X(TABLE_TWICE, ERROR, "This slide has a second table", "Make two slides",                               \
      "Cette diapositive a un deuxième tableau", "Faites deux diapositives")                                \
    X(TABLE_LARGE, ERROR, "The table has more than {1} rows or {2} columns", "Make two slides",             \
      "Le tableau a plus de {1} lignes ou de {2} colonnes", "Faites deux diapositives")                     \
    X(TABLE_EMPTY, ERROR, "The table has a head but no row", "Add a line | … | below the dashes",           \
      "Le tableau a un en-tête mais aucune ligne", "Ajoutez une ligne | … | sous les tirets")               \
    X(TABLE_RAGGED, ERROR, "This row has more cells than the head of the table",                            \
      "Name a column more in the head, or write \\| for a bar inside a cell",                               \
      "Cette ligne a plus de cases que l’en-tête du tableau",                                               \
      "Nommez une colonne de plus dans l’en-tête, ou écrivez \\| pour une barre dans une case")             \
    X(TABLE_PLACE, ERROR, "A table is only shown on a slide, outside of lists and quotes",                  \
      "Put it on a slide of its own",                                                                       \
      "Un tableau ne se montre que sur une diapositive, hors des listes et des citations",                  \
      "Mettez-le sur une diapositive à part")                                                               \
    X(CHART_NUMBER, ERROR, "“{1}” does not begin with a number, so no bar can be drawn",                    \
      "Write the number first, then its unit: 4 000 €, 11,6 %",                                             \
      "« {1} » ne commence pas par un nombre : aucune barre ne peut être tracée",                           \
      "Écrivez d’abord le nombre, puis son unité : 4 000 €, 11,6 %")                                        \
    X(LINK_ONE, ERROR, "A line of a slide of links holds exactly one link",                                 \
      "Write for example: - [17Cyber](https://17cyber.gouv.fr)",                                            \
      "Une ligne d’une diapositive de liens contient exactement un lien",                                   \
      "Écrivez par exemple : - [17Cyber](https://17cyber.gouv.fr)")                                         \
    X(LAYOUT_COLUMNS, ERROR, "layout: columns shows columns, and there are none",                           \
      "Begin each with a heading ##", "layout: columns montre des colonnes, et il n’y en a pas",            \
      "Commencez chacune par un titre ##")                                                                  \
    X(LAYOUT_PICTURE, ERROR, "layout: picture shows a picture, and there is none",                          \
      "Add ![what it shows](path.png) in a paragraph of its own",                                           \
      "layout: picture montre une image, et il n’y en a pas",                                               \
      "Ajoutez ![ce qu’elle montre](chemin.png) dans un paragraphe à part")                                 \
    X(LAYOUT_QUOTATION, ERROR, "layout: quotation shows a quotation, and there is none",                    \
      "Write it after >, then > — and whose it is",                                                         \
      "layout: quotation montre une citation, et il n’y en a pas",                                          \
      "Écrivez-la après >, puis > — et de qui elle est")                                                    \
    X(LAYOUT_TABLE, ERROR, "layout: {1} shows a table, and there is none that fits",                        \
      "Write one: a line | … | … |, a line | --- | --- |, then a line for each row; chart and "         \
      "contacts have 2 or 3 columns",                                                                       \
      "layout: {1} montre un tableau, et aucun ne convient ici",                                            \
      "Écrivez-en un : une ligne | … | … |, une ligne | --- | --- |, puis une ligne par rangée ; " \
      "chart et contacts ont 2 ou 3 colonnes")                                                              \
    X(LAYOUT_LINKS, ERROR, "layout: links shows links, and there are none",                                 \
      "Write lines such as - [17Cyber](https://17cyber.gouv.fr)",                                           \
      "layout: links montre des liens, et il n’y en a pas",                                                 \
      "Écrivez des lignes telles que - [17Cyber](https://17cyber.gouv.fr)")                                 \
    X(LAYOUT_HIDES, ERROR, "layout: {1} does not show these columns or this table",                         \
      "Take the line layout: away, or make two slides",                                                     \
      "layout: {1} ne montre pas ces colonnes ou ce tableau",                                               \
      "Enlevez la ligne layout:, ou faites deux diapositives")                                              \
    X(LINES_HIDDEN, WARNING,                                                                                \
      "The main screen does not show these lines with layout: {1}; only phones do",                         \
      "Put them into > … or on another slide",                                                              \
      "L’écran principal ne montre pas ces lignes avec layout: {1} ; seuls les téléphones les "      \
      "montrent",                                                                                           \
      "Mettez-les dans > … ou sur une autre diapositive")                                                   \
    /* names, selections, includes, regions */                                                              \
    X(NAME_BAD, ERROR, "“{1}” is not a name",                                                               \
      "Use letters without accents, digits and hyphens, 40 at most",                                        \
      "« {1} » n’est pas un identifiant",                                                                   \
      "Utilisez des lettres sans accent, des chiffres et des traits d’union, 40 au plus")                   \
    X(ID_TWICE, ERROR, "Another step has the id “{1}”", "Change one of them",                               \
      "Une autre étape a l’identifiant « {1} »", "Changez l’un des deux")                                   \
    X(SELECTIONS_MANY, ERROR, "There are more than {1} selections", "Keep {1} at most",                     \
      "Il y a plus de {1} sélections", "Gardez-en {1} au plus")                                             \
    X(SELECTION_TWICE, ERROR, "The selection “{1}” is named twice", "Delete one of them",                   \
      "La sélection « {1} » est nommée deux fois", "Supprimez l’une des deux")                              \
    X(SELECTION_UNKNOWN, ERROR, "“{1}” is not a selection of this pack",                                    \
      "Add it to selections: in the front matter",                                                          \
      "« {1} » n’est pas une sélection de ce contenu", "Ajoutez-la à selections: dans l’en-tête")           \
    X(SELECTION_MEANT, ERROR, "“{1}” is not a selection of this pack", "Did you mean “{2}”?",               \
      "« {1} » n’est pas une sélection de ce contenu", "Vouliez-vous dire « {2} » ?")                       \
    X(SELECTION_EMPTY, ERROR, "No step is in the selection “{1}”",                                          \
      "Write in: {1} in the settings of its steps",                                                         \
      "Aucune étape n’est dans la sélection « {1} »",                                                       \
      "Écrivez in: {1} dans les réglages de ses étapes")                                                    \
    X(SELECTION_WRITTEN, ERROR, "selection: is a line that Maillon writes",                                 \
      "To offer shorter versions, write selections: and their names",                                       \
      "selection: est une ligne que Maillon écrit",                                                         \
      "Pour proposer des versions plus courtes, écrivez selections: et leurs noms")                         \
    X(INCLUDE_ALONE, ERROR, "A step that includes others holds nothing but include: and in:",               \
      "Put the rest into a step of its own",                                                                \
      "Une étape qui en inclut d’autres ne contient que include: et in:",                                   \
      "Mettez le reste dans une étape à part")                                                              \
    X(INCLUDE_PATH, ERROR, "“{1}” is not the folder of a pack beside this one",                             \
      "Write for example: include: ../cyberquiz, or include: ../cyberquiz#q01, q02",                        \
      "« {1} » n’est pas le dossier d’un contenu voisin",                                                   \
      "Écrivez par exemple : include: ../cyberquiz, ou include: ../cyberquiz#q01, q02")                     \
    X(INCLUDE_MISSING, ERROR, "{1} cannot be read",                                                         \
      "Check the name of the folder: it must be beside this pack's", "{1} ne peut pas être lu",             \
      "Vérifiez le nom du dossier : il doit être à côté de celui de ce contenu")                            \
    X(INCLUDE_EMPTY, ERROR, "{1} has no step", "Include another pack", "{1} n’a aucune étape",              \
      "Incluez un autre contenu")                                                                           \
    X(INCLUDE_ID, ERROR, "The included pack has no step “{1}”", "Look at the lines id: in {2}",             \
      "Le contenu inclus n’a pas d’étape « {1} »", "Regardez les lignes id: de {2}")                        \
    X(INCLUDE_NESTED, ERROR, "{1} includes other packs itself",                                             \
      "Include those from here, and name its own steps: include: ../pack#id1, id2",                         \
      "{1} inclut lui-même d’autres contenus",                                                              \
      "Incluez ceux-ci d’ici, et nommez ses propres étapes : include: ../contenu#id1, id2")                 \
    X(INCLUDES_MANY, ERROR, "There are more than {1} includes",                                             \
      "Name several steps in one: include: ../cyberquiz#q01, q02",                                          \
      "Il y a plus de {1} inclusions",                                                                      \
      "Nommez plusieurs étapes dans une seule : include: ../cyberquiz#q01, q02")                            \
    X(INCLUDE_HERE, ERROR, "Other packs can only be included from a pack's folder",                         \
      "Name this file pack.md, in its folder, and check that",                                              \
      "On ne peut inclure d’autres contenus que depuis le dossier d’un contenu",                            \
      "Nommez ce fichier pack.md, dans son dossier, et vérifiez celui-là")                                  \
    X(REGION_NOT_SAID, ERROR, "The table of regions is named, but not which region",                        \
      "Add region: and a name of the table's first column",                                                 \
      "Le tableau des régions est indiqué, mais pas la région",                                             \
      "Ajoutez region: et un nom de la première colonne du tableau")                                        \
    X(REGIONS_NOT_SAID, ERROR, "The region “{1}” is named, but no table of regions",                        \
      "Add regions: regions.csv",                                                                           \
      "La région « {1} » est indiquée, mais pas le tableau des régions",                                    \
      "Ajoutez regions: regions.csv")                                                                       \
    X(REGIONS_FILE, ERROR, "The table of regions “{1}” cannot be read",                                     \
      "Put a file of that name, ending in .csv, into the pack's folder",                                    \
      "Le tableau des régions « {1} » ne peut pas être lu",                                                 \
      "Mettez un fichier de ce nom, terminé par .csv, dans le dossier du contenu")                          \
    X(REGIONS_UTF8, ERROR, "The table of regions “{1}” is not encoded in UTF-8",                            \
      "In your spreadsheet, choose UTF-8 when you save it as CSV",                                          \
      "Le tableau des régions « {1} » n’est pas encodé en UTF-8",                                           \
      "Dans votre tableur, choisissez UTF-8 en l’enregistrant en CSV")                                      \
    X(REGIONS_HEAD, ERROR, "The first line of “{1}” does not name its columns",                             \
      "Begin it with region; and go on with names of letters without accents, digits, - and _, "            \
      "{2} at most",                                                                                        \
      "La première ligne de « {1} » ne nomme pas ses colonnes",                                             \
      "Commencez-la par region; et continuez par des noms en lettres sans accent, chiffres, - et "          \
      "_, {2} au plus")                                                                                     \
    X(REGIONS_CELLS, ERROR, "Line {2} of “{1}” has not as many cells as its first line",                    \
      "Count the ; of both; a cell that holds one stands between double quotes",                            \
      "La ligne {2} de « {1} » n’a pas autant de cases que la première",                                    \
      "Comptez les ; des deux ; une case qui en contient se met entre guillemets droits")                   \
    X(REGION_UNKNOWN, ERROR, "The region “{1}” is not in the table of regions",                             \
      "Regions there: {2}", "La région « {1} » n’est pas dans le tableau des régions",                      \
      "Régions de ce tableau : {2}")                                                                        \
    X(VARIABLE_NONE, ERROR,                                                                                 \
      "“{1}” between {{ and }} has no value: the pack has no table of regions",                             \
      "Add region: and regions: to the front matter, or take the braces away",                              \
      "« {1} » entre {{ et }} n’a pas de valeur : le contenu n’a pas de tableau des régions",               \
      "Ajoutez region: et regions: à l’en-tête, ou enlevez les accolades")                                  \
    X(VARIABLE_UNKNOWN, ERROR, "“{1}” is not a column of the table of regions",                             \
      "Write one of its names between {{ and }}",                                                           \
      "« {1} » n’est pas une colonne du tableau des régions",                                               \
      "Écrivez un de ses noms entre {{ et }}")                                                              \
    X(VARIABLE_MEANT, ERROR, "“{1}” is not a column of the table of regions",                               \
      "Did you mean “{2}”?", "« {1} » n’est pas une colonne du tableau des régions",                        \
      "Vouliez-vous dire « {2} » ?")                                                                        \
    /* pictures */                                                                                          \
    X(PICTURE_PLACE, ERROR, "A picture cannot stand in the middle of a text",                               \
      "Give it a paragraph of its own, with empty lines around it",                                         \
      "Une image ne peut pas être au milieu d’un texte",                                                    \
      "Donnez-lui un paragraphe à elle seule, entre deux lignes vides")                                     \
    X(PICTURE_TWICE, ERROR, "This step has a second picture", "Keep one picture a step",                    \
      "Cette étape a une deuxième image", "Gardez une image par étape")                                     \
    X(PICTURE_PATH, ERROR, "“{1}” is not the path of a picture in the pack's folder",                       \
      "Use letters without accents, digits, - _ . and /, ending in .png, .jpg, .webp or .svg",              \
      "« {1} » n’est pas le chemin d’une image dans le dossier du contenu",                                 \
      "Utilisez des lettres sans accent, des chiffres, - _ . et /, avec .png, .jpg, .webp ou "              \
      ".svg à la fin")                                                                                      \
    X(PICTURE_ALT, WARNING, "The picture “{1}” has no text for people who do not see it",                   \
      "Write what it shows: ![what it shows](path)",                                                        \
      "L’image « {1} » n’a pas de texte pour les personnes qui ne la voient pas",                           \
      "Écrivez ce qu’elle montre : ![ce qu’elle montre](chemin)")                                           \
    X(PICTURE_MISSING, ERROR, "The picture “{1}” is not in the pack's folder",                              \
      "Copy the file there, or correct its name (capitals count)",                                          \
      "L’image « {1} » n’est pas dans le dossier du contenu",                                               \
      "Copiez-y le fichier, ou corrigez son nom (les majuscules comptent)")                                 \
    X(PICTURE_UNREADABLE, ERROR, "The picture “{1}” cannot be read",                                        \
      "Check that it is an ordinary file and that you may read it",                                         \
      "L’image « {1} » ne peut pas être lue",                                                               \
      "Vérifiez que c’est un fichier ordinaire et que vous avez le droit de le lire")                       \
    X(PICTURE_SIZE, ERROR, "The picture “{1}” is larger than {2} kB",                                       \
      "Save it smaller: 1600 pixels wide are enough", "L’image « {1} » dépasse {2} ko",                     \
      "Enregistrez-la en plus petit : 1600 pixels de large suffisent")                                      \
    X(PICTURE_KIND, ERROR, "“{1}” is not the kind of picture that its name says",                           \
      "Save it again as PNG, JPEG, WebP or SVG, with the matching ending",                                  \
      "« {1} » n’est pas une image du type annoncé par son nom",                                            \
      "Enregistrez-la de nouveau en PNG, JPEG, WebP ou SVG, avec la terminaison qui convient")              \
    X(PICTURE_SVG, ERROR, "The drawing “{1}” holds a script or something from elsewhere: {2}",              \
      "Save it as a plain SVG, or as PNG",                                                                  \
      "Le dessin « {1} » contient un script ou un élément venu d’ailleurs : {2}",                           \
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
    WORD_SCALE,
};

struct sentence_text {
    enum pack_severity severity;
    struct str message, hint;
};
struct sentence_text sentence_get(enum sentence sentence, bool french);
struct str word_get(enum word word, bool french);

#endif
