/* SPDX-License-Identifier: Apache-2.0 */
/* words.c: see words.h. French typography: no-break spaces before ':' and '%'. */
#include "report/words.h"

#include <string.h>

static const char *const words[WORDS_COUNT][2] = {
    [WORD_REPORT] = {"Bilan de la session",                                                              "Session report"          },
    [WORD_SESSION] = {"Session",                                                                          "Session"                 },
    [WORD_DATE] = {"Date",                                                                             "Date"                    },
    [WORD_LASTED] = {"Durée (min)",                                                                     "Length (min)"            },
    [WORD_JOINED] = {"Personnes inscrites",                                                              "People who joined"       },
    [WORD_PEAK] = {"Présentes en même temps, au plus",                                               "Present at once, at most"},
    [WORD_TO_END] = {"Présentes jusqu’à la fin",                                                     "Present to the end"      },
    [WORD_EACH] = {"Réponses données, sur les réponses possibles",
                     "Answers given, of those possible"                                                                            },
    [WORD_RIGHT] = {"Réponses entièrement justes",                                                    "Answers fully right"     },
    [WORD_INTERVAL] = {"Entre crochets : intervalle de confiance à 95 % (Wilson).",
                     "In brackets: 95% confidence interval (Wilson)."                                                              },
    [WORD_AGAIN] = {"À expliquer à nouveau",                                                          "To explain again"        },
    [WORD_AGAIN_NONE] = {"Chaque question a été réussie par au moins 60 % des personnes.",
                     "Every question was answered rightly by 60% or more."                                                         },
    [WORD_BY_QUESTION] = {"Réussite par question",                                                           "Success by question"     },
    [WORD_BY_THEME] = {"Réussite par thème",                                                             "Success by theme"        },
    [WORD_POLLS] = {"Sondages",                                                                         "Polls"                   },
    [WORD_BEFORE] = {"Avant",                                                                            "Before"                  },
    [WORD_AFTER] = {"Après",                                                                           "After"                   },
    [WORD_CLOUD] = {"Nuage de mots",                                                                    "Word cloud"              },
    [WORD_FEEDBACK] = {"Avis des participants",                                                            "Feedback"                },
    [WORD_USEFULNESS] = {"Utilité, de 1 à 5",                                                              "Usefulness, from 1 to 5" },
    [WORD_CHANGE] = {"Ce que je vais changer",                                                           "What I will change"      },
    [WORD_REMARKS] = {"Remarques",                                                                        "Remarks"                 },
    [WORD_ASKS] = {"Questions posées",                                                                "Questions asked"         },
    [WORD_PROFILES] = {"Professions",                                                                      "Professions"             },
    [WORD_PROFILES_HIDDEN] = {"Non précisé, ou groupe de moins de cinq personnes",
                     "Not said, or a group of fewer than five"                                                                     },
    [WORD_PLAYERS] = {"Participants",                                                                     "Players"                 },
    [WORD_NUMBER] = {"N°",                                                                              "No."                     },
    [WORD_STEP] = {"Étape",                                                                           "Step"                    },
    [WORD_KIND] = {"Type",                                                                             "Kind"                    },
    [WORD_THEME] = {"Thème",                                                                           "Theme"                   },
    [WORD_QUESTION] = {"Question",                                                                         "Question"                },
    [WORD_ANSWER] = {"Réponse",                                                                         "Answer"                  },
    [WORD_IS_RIGHT] = {"Juste",                                                                            "Right"                   },
    [WORD_CHOSEN] = {"Choisie par",                                                                      "Chosen by"               },
    [WORD_ANSWERED] = {"Ont répondu",                                                                     "Answered"                },
    [WORD_PRESENT] = {"Présents",                                                                        "Present"                 },
    [WORD_SHARE] = {"Part",                                                                             "Share"                   },
    [WORD_LOW] = {"Borne basse",                                                                      "Low"                     },
    [WORD_HIGH] = {"Borne haute",                                                                      "High"                    },
    [WORD_MEDIAN_S] = {"Temps médian (s)",                                                                "Median time (s)"         },
    [WORD_WRONG] = {"Erreur la plus fréquente",                                                        "Most frequent mistake"   },
    [WORD_MISSED] = {"Indice le plus souvent manqué",                                                   "Clue most often missed"  },
    [WORD_CLUES] = {"indices trouvés",                                                                 "clues found"             },
    [WORD_CANCELLED] = {"annulée",                                                                         "cancelled"               },
    [WORD_TEST] = {"test",                                                                             "test"                    },
    [WORD_YES] = {"oui",                                                                              "yes"                     },
    [WORD_NO] = {"non",                                                                              "no"                      },
    [WORD_RANK] = {"Rang",                                                                             "Rank"                    },
    [WORD_PSEUDONYM] = {"Pseudonyme",                                                                       "Pseudonym"               },
    [WORD_POINTS] = {"Points",                                                                           "Points"                  },
    [WORD_SUPPORTS] = {"Soutiens",                                                                         "Supports"                },
    [WORD_NOT_ENDED] = {"Session en cours : chiffres provisoires.",
                     "The session is running: figures may change."                                                                 },
    [WORD_MADE_BY] = {"Établi par Maillon d’après le journal de la session. Aucun nom n’y figure.",
                     "Made by Maillon from the session's journal. It names nobody."                                                },
    [WORD_NO_ANSWER] = {"Personne n’a répondu.",                                                         "Nobody answered."        },
    [WORD_MEAN] = {"Moyenne",                                                                          "Mean"                    },
    [WORD_COUNT] = {"Nombre",                                                                           "Count"                   },
    [WORD_SUMMARY] = {"Synthèse",                                                                        "Summary"                 },
    [WORD_ANSWERS] = {"Réponses",                                                                        "Answers"                 },
};

static const char *const kinds[][2] = {
    [PACK_SLIDE] = {"diapositive", "slide"   },
      [PACK_QUESTION] = {"question",    "question"},
    [PACK_PAUSE] = {"pause",       "break"   },
      [PACK_POLL] = {"sondage",     "poll"    },
    [PACK_SPOT] = {"indices",     "clues"   },
      [PACK_FEEDBACK] = {"avis",        "feedback"},
};

static const struct {
    const char *name, *french, *english;
} profiles[] = {
    {"doctor",           "Médecin",               "Doctor"          },
    {"nurse",            "Infirmière, infirmier", "Nurse"           },
    {"physiotherapist",  "Kinésithérapeute",     "Physiotherapist" },
    {"dentist",          "Chirurgien-dentiste",    "Dentist"         },
    {"midwife",          "Sage-femme",             "Midwife"         },
    {"speech_therapist", "Orthophoniste",          "Speech therapist"},
    {"pharmacist",       "Pharmacie",              "Pharmacist"      },
    {"psychologist",     "Psychologue",            "Psychologist"    },
    {"secretary",        "Secrétariat",           "Secretary"       },
    {"other",            "Autre",                  "Other"           },
};

bool word_french(const struct report *report)
{
    return str_eq(report->pack->language, STR("fr"));
}

const char *word(const struct report *report, enum word which)
{
    return words[which][!word_french(report)];
}

const char *word_kind(const struct report *report, enum pack_step_kind kind)
{
    return kinds[kind][!word_french(report)];
}

const char *word_profile(const struct report *report, const char *name)
{
    for (size_t i = 0; i < ARRAY_LEN(profiles); i++)
        if (strcmp(profiles[i].name, name) == 0)
            return word_french(report) ? profiles[i].french : profiles[i].english;
    return name;
}
