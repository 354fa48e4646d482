/* SPDX-License-Identifier: Apache-2.0 */
/* sentence.c: the tables of sentence.h. */
#include "pack/sentence.h"

struct sentence_text sentence_get(enum sentence sentence, bool french)
{
    static const struct {
        enum pack_severity severity;
        const char *en, *en_hint, *fr, *fr_hint;
    } sentences[] = {
#define X(name, severity, en, en_hint, fr, fr_hint)                                                \
    [SAY_##name] = {PACK_##severity, en, en_hint, fr, fr_hint},
        SENTENCES(X)
#undef X
    };
    return (struct sentence_text){
        .severity = sentences[sentence].severity,
        .message = str_from(french ? sentences[sentence].fr : sentences[sentence].en),
        .hint = str_from(french ? sentences[sentence].fr_hint : sentences[sentence].en_hint),
    };
}

struct str word_get(enum word word, bool french)
{
    static const struct {
        const char *en, *fr;
    } words[] = {
        [WORD_PACK_TITLE] = {"The pack's title is too long",                  "Le titre du contenu est trop long"  },
        [WORD_SUMMARY] = {"The summary is too long",                       "Le résumé est trop long"          },
        [WORD_THEME] = {"The theme's name is too long",                  "Le nom du thème est trop long"     },
        [WORD_AUTHOR] = {"An author's name is too long",                  "Un nom d’auteur est trop long"    },
        [WORD_LICENCE] = {"The licence's name is too long",                "Le nom de la licence est trop long" },
        [WORD_TITLE] = {"The heading is too long",                       "Le titre est trop long"             },
        [WORD_ANSWER] = {"The answer is too long",                        "La réponse est trop longue"        },
        [WORD_LINE] = {"The line is too long",                          "La ligne est trop longue"           },
        [WORD_EXPLANATION] = {"The explanation is too long",                   "L’explication est trop longue"    },
        [WORD_SOURCE] = {"The source is too long",                        "La source est trop longue"          },
        [WORD_NOTES] = {"The speaker's notes are too long",
                             "Les notes pour l’animation sont trop longues"                                      },
        [WORD_MESSAGE] = {"The message is too long",                       "Le message est trop long"           },
        [WORD_MESSAGE_HEADER] = {"This line of the message's head is too long",
                             "Cette ligne de l’en-tête du message est trop longue"                              },
        [WORD_HINT] = {"The reason of this mark is too long",
                             "La raison de ce repère est trop longue"                                             },
        [WORD_CELL] = {"This cell is too long",                         "Cette case est trop longue"         },
        [WORD_SCALE] = {"The words at an end of the scale are too long",
                             "Les mots d’un bout de l’échelle sont trop longs"                                },
        [WORD_ALT] = {"The picture's text is too long",                "Le texte de l’image est trop long"},
    };
    return str_from(french ? words[word].fr : words[word].en);
}
