/* SPDX-License-Identifier: Apache-2.0 */
/* practice_words.c: see practice_words.h. */
#include "cli/practice_words.h"

#include <stdlib.h>
#include <string.h>

struct words {
    const char *rule;
    const char *titles[CHECK_LANGUAGES];
    const char *texts[CHECK_LANGUAGES]; /* {name} is the fact of that name */
};

/* In the order of rules. */
static const struct words words[] = {
  /* clang-format off */
    {"always_answer",
     {"Répondre dans tous les cas",
      "Answer in any case"},
     {"Même pour dire qu’il n’y a rien : c’est le silence qui est sanctionné.",
      "Even to say that there is nothing: it is silence that is punished."}},
    {"bank_call",
     {"Appeler la banque",
      "Call the bank"},
     {"Des moyens de paiement sont en jeu : appelez votre banque et faites opposition.",
      "Means of payment are at stake: call your bank and have them blocked."}},
    {"birth_unknown",
     {"Date de naissance",
      "Date of birth"},
     {"Le dossier d’un mineur se garde au moins jusqu’à son 28e anniversaire : sans la date de naissance (--born), la date de destruction n’est pas calculée.",
      "A minor’s file is kept at least until the 28th birthday: without the date of birth (--born), no date of destruction is computed."}},
    {"breach_register",
     {"Inscrire au registre des violations",
      "Enter it in the register of breaches"},
     {"Toutes les violations y figurent, même celles qui ne sont pas notifiées.",
      "All breaches are in it, even those that are not notified."}},
    {"claim_copy",
     {"Double électronique de feuille de soins : conserver",
      "Electronic duplicate of a care claim (feuille de soins): keep"},
     {"90 jours (3 mois) : la plus longue des deux durées.",
      "90 days (3 months): the longer of the two."}},
    {"claim_copy_destruction",
     {"Double électronique de feuille de soins : destruction possible",
      "Electronic duplicate of a care claim (feuille de soins): may be destroyed"},
     {"S’il n’y a ni litige ni doute : destruction physique, ou effacement sécurisé du support. En cas de doute, garder, à l’abri.",
      "If there is neither dispute nor doubt: physical destruction, or secure erasure of the medium. In doubt keep it, in a safe place."}},
    {"cnil_not_needed",
     {"Pas de notification à la CNIL",
      "No notification to the CNIL"},
     {"Sans risque pour les personnes, la violation est seulement inscrite au registre.",
      "Without a risk for people, the breach is only entered in the register."}},
    {"cnil_notification",
     {"Notifier la violation à la CNIL",
      "Notify the breach to the CNIL"},
     {"72 heures après en avoir pris connaissance, car il y a un risque pour les personnes. En deux temps s’il le faut : notification initiale, puis complément. https://notifications.cnil.fr/notifications/index. Passé ce délai, notifiez quand même et expliquez le retard.",
      "72 hours after you became aware of it, since there is a risk for people. In two steps if need be: a first notification, then the rest. https://notifications.cnil.fr/notifications/index. Past that, notify all the same and explain the delay."}},
    {"cnil_notification_if_risk",
     {"Notifier la violation à la CNIL, s’il y a un risque pour les personnes",
      "Notify the breach to the CNIL, if there is a risk for people"},
     {"72 heures après en avoir pris connaissance. En deux temps s’il le faut : notification initiale, puis complément. https://notifications.cnil.fr/notifications/index. Passé ce délai, notifiez quand même et expliquez le retard.",
      "72 hours after you became aware of it. In two steps if need be: a first notification, then the rest. https://notifications.cnil.fr/notifications/index. Past that, notify all the same and explain the delay."}},
    {"complaint",
     {"Déposer plainte",
      "File a complaint"},
     {"Au commissariat, à la brigade de gendarmerie, ou par courrier au procureur de la République, avant toute réinstallation. Avec une assurance contre ce risque, un délai de 72 heures court (--insured).",
      "At a police station, a gendarmerie brigade, or by letter to the public prosecutor, before anything is reinstalled. With an insurance against it, 72 hours are running (--insured)."}},
    {"complaint_insured",
     {"Déposer plainte",
      "File a complaint"},
     {"72 heures après avoir eu connaissance de l’atteinte : sans cela, l’assurance n’indemnise pas. Au commissariat, à la brigade de gendarmerie, ou par courrier au procureur de la République, avant toute réinstallation. Passé ce délai, la plainte reste possible et utile.",
      "72 hours after you knew of it: without it, the insurance does not pay. At a police station, a gendarmerie brigade, or by letter to the public prosecutor, before anything is reinstalled. Past that, a complaint is still possible and useful."}},
    {"file_active",
     {"Dossier patient : base active",
      "Patient’s file: in use"},
     {"5 ans à compter de la dernière intervention sur le dossier.",
      "5 years from the last action on the file."}},
    {"file_archive",
     {"Dossier patient : archivage intermédiaire",
      "Patient’s file: archived apart"},
     {"À partir du {from}, sur un support distinct, pendant 15 ans : 20 ans depuis la dernière prise en charge.",
      "From {from} on, on a separate medium, for 15 years: 20 years from the last care."}},
    {"file_archive_minor",
     {"Dossier patient : archivage intermédiaire",
      "Patient’s file: archived apart"},
     {"À partir du {from}, sur un support distinct, au moins jusqu’au 28e anniversaire : les 20 ans depuis la dernière prise en charge se terminent avant.",
      "From {from} on, on a separate medium, at least until the 28th birthday: the 20 years from the last care end before it."}},
    {"file_destruction",
     {"Dossier patient : destruction possible",
      "Patient’s file: may be destroyed"},
     {"S’il n’y a ni litige ni doute : destruction physique, ou effacement sécurisé du support. En cas de doute, garder, à l’abri.",
      "If there is neither dispute nor doubt: physical destruction, or secure erasure of the medium. In doubt keep it, in a safe place."}},
    {"file_not_before",
     {"Laisser le temps de la réflexion",
      "Leave time to reflect"},
     {"Le dossier est communiqué au plus tôt 48 heures après la demande.",
      "The file is given 48 hours after the request at the earliest."}},
    {"file_old",
     {"Communiquer les informations de plus de 5 ans",
      "Give the information over 5 years old"},
     {"Au plus tard 2 mois après la demande.",
      "2 months after the request at the latest."}},
    {"file_recent",
     {"Communiquer le dossier",
      "Give the file"},
     {"Au plus tard 8 jours après la demande.",
      "8 days after the request at the latest."}},
    {"first_copy",
     {"Première copie gratuite",
      "The first copy is free"},
     {"Pas de frais, et la personne n’a pas à motiver sa demande.",
      "No charge, and no reason needs to be given for the request."}},
    {"health_report",
     {"Signaler l’incident",
      "Report the incident"},
     {"Obligatoire pour les structures visées, possible pour un cabinet libéral : https://signalement.social-sante.gouv.fr",
      "Mandatory for the structures listed, possible for a practice: https://signalement.social-sante.gouv.fr"}},
    {"health_report_required",
     {"Signaler l’incident",
      "Report the incident"},
     {"Obligatoire pour les structures visées : https://signalement.social-sante.gouv.fr",
      "Mandatory for the structures listed: https://signalement.social-sante.gouv.fr"}},
    {"heirs",
     {"Patient décédé",
      "The patient is dead"},
     {"Les ayants droit peuvent demander le dossier pour connaître les causes de la mort, défendre la mémoire ou faire valoir un droit, sauf opposition exprimée de son vivant.",
      "The heirs may ask for the file to know the causes of death, to defend the memory or to assert a right, unless the patient had objected."}},
    {"help_17cyber",
     {"Se faire aider",
      "Get help"},
     {"17Cyber, gratuit, 24 heures sur 24 : diagnostic, tchat avec un policier ou un gendarme. https://17cyber.gouv.fr",
      "17Cyber, free, at any hour: a diagnosis, and a chat with the police or the gendarmerie. https://17cyber.gouv.fr"}},
    {"hour_never",
     {"Heure du changement d’heure",
      "Hour of the change of clocks"},
     {"Cette heure n’existe pas : elle est comprise comme celle d’une montre pas encore avancée.",
      "This time does not exist: it is taken as that of a watch not yet put forward."}},
    {"hour_twice",
     {"Heure du changement d’heure",
      "Hour of the change of clocks"},
     {"Cette heure existe deux fois : la première est comptée.",
      "This time exists twice: the first one is counted."}},
    {"identity",
     {"Vérifier l’identité",
      "Verify the identity"},
     {"Sans exiger plus que nécessaire.",
      "Without asking for more than is needed."}},
    {"insurer",
     {"Prévenir l’assureur",
      "Tell the insurer"},
     {"Dans le délai du contrat : souvent, il demande de déclarer vite.",
      "Within the contract’s time: often it asks to be told quickly."}},
    {"keep_in_doubt",
     {"Ne rien détruire",
      "Destroy nothing"},
     {"Patient décédé ou contentieux en cours : la durée s’allonge. En cas de doute, garder, à l’abri.",
      "The patient is dead, or there is a dispute: it is kept longer. In doubt keep it, in a safe place."}},
    {"minor",
     {"Patient mineur",
      "The patient is a minor"},
     {"Le droit est exercé par les titulaires de l’autorité parentale, sauf opposition possible du mineur dans les cas prévus.",
      "Those with parental authority exercise the right, unless the minor objects in the cases provided for."}},
    {"other_data",
     {"Répondre pour les autres données personnelles",
      "Answer about the other personal data"},
     {"Au plus tard 1 mois après la demande.",
      "1 month after the request at the latest."}},
    {"other_data_extended",
     {"Répondre pour les autres données personnelles, si la demande est complexe",
      "Answer about the other personal data, if the request is complex"},
     {"2 mois de plus, à condition de prévenir la personne au plus tard le {tell_by}.",
      "2 months more, provided that the person is told by {tell_by}."}},
    {"patient_choice",
     {"Laisser le choix",
      "Let the person choose"},
     {"Consultation sur place ou copie, directement ou par un médecin que le patient désigne.",
      "To consult it on the spot or to have a copy, directly or through a physician they name."}},
    {"people_exception",
     {"Patients : information non requise",
      "Patients: no information required"},
     {"Les données étaient chiffrées et la clé à l’abri.",
      "The data was encrypted, and the key is safe."}},
    {"people_information",
     {"Informer les patients",
      "Inform the patients"},
     {"Le risque est élevé : dites en clair ce qui s’est passé, ce qui est à craindre, ce que vous faites, ce que les personnes peuvent faire.",
      "The risk is high: say plainly what happened, what is to be feared, what you do, what people can do."}},
    {"people_information_if_high_risk",
     {"Informer les patients, si le risque est élevé",
      "Inform the patients, if the risk is high"},
     {"Dites en clair ce qui s’est passé, ce qui est à craindre, ce que vous faites, ce que les personnes peuvent faire.",
      "Say plainly what happened, what is to be feared, what you do, what people can do."}},
    {"processor_notice",
     {"Sous-traitant",
      "Processor"},
     {"Le sous-traitant vous prévient dans les meilleurs délais : vérifiez que le contrat le dit, avec un délai.",
      "The processor tells you without undue delay: see that the contract says so, with a time."}},
    {"shared_record",
     {"Dossier médical partagé : conserver",
      "Shared medical record: keep"},
     {"10 ans après la clôture.",
      "10 years after it was closed."}},
    {"shared_record_destruction",
     {"Dossier médical partagé : destruction possible",
      "Shared medical record: may be destroyed"},
     {"S’il n’y a ni litige ni doute : destruction physique, ou effacement sécurisé du support. En cas de doute, garder, à l’abri.",
      "If there is neither dispute nor doubt: physical destruction, or secure erasure of the medium. In doubt keep it, in a safe place."}},
    {"third_parties",
     {"Informations de tiers",
      "Information about third parties"},
     {"Ce qui a été recueilli auprès de tiers, ou qui les concerne, n’est pas communiqué. Le praticien décide : ne retirez rien seul. Notes personnelles non formalisées : à voir au cas par cas.",
      "What was collected from third parties, or is about them, is not given. The practitioner decides: take nothing out on your own. Personal notes that were not formalised: case by case."}},
  /* clang-format on */
};

struct label {
    const char *name;
    const char *text; /* a title: as it is published, in French */
};

/* In the order of names. Those that a source's title names are not told twice. */
static const struct label laws[] = {
  /* clang-format off */
    {"csp_l1111_7_lil_64", "Loi Informatique et Libertés, art. 64"},
    {"csp_l1111_8_2", "Code de la santé publique, art. L1111-8-2"},
    {"css_r161_47", "Code de la sécurité sociale, art. R161-47"},
    {"rgpd_12", "RGPD, art. 12"},
    {"rgpd_15", "RGPD, art. 15"},
    {"rgpd_33", "RGPD, art. 33"},
    {"rgpd_33_2", "RGPD, art. 33 §2"},
    {"rgpd_33_5", "RGPD, art. 33 §5"},
    {"rgpd_34", "RGPD, art. 34"},
  /* clang-format on */
};

/* In the order of names. */
static const struct label sources[] = {
  /* clang-format off */
    {"S07", "CNIL, référentiel cabinets médicaux et paramédicaux, délibération n° 2020-081 du 18 juin 2020"},
    {"S08", "CERT Santé, cadre législatif du signalement (art. L1111-8-2 CSP, décret n° 2022-715)"},
    {"S10", "Code des assurances, article L12-10-1 (loi n° 2023-22 du 24 janvier 2023, LOPMI)"},
    {"S11", "Ministère de l’Intérieur, 17Cyber"},
    {"S23", "Règlement (UE) 2016/679 (RGPD), articles 12, 15, 28, 30, 32, 33, 34"},
    {"S23b", "CNIL, notifier une violation de données"},
    {"S40", "Code de la santé publique, article L1111-7 (accès au dossier médical)"},
    {"S41", "CJUE, 26 octobre 2023, C-307/22 (première copie gratuite du dossier médical)"},
    {"S42", "Code de la santé publique, article R1112-7 et droits des ayants droit"},
    {"S43", "Syndicat de chirurgiens-dentistes, délais de conservation selon la CNIL (28e anniversaire, 90 jours)"},
    {"S53", "Mémo dépôt de plainte suite à un incident, Gendarmerie nationale et ARS Pays de la Loire, octobre 2023"},
  /* clang-format on */
};

static const char *const regulation_sentences[CHECK_LANGUAGES] = {
    " Compté selon le règlement n°\u00a01182/71, le délai irait au moins jusqu’au "
    "{regulation}\u00a0: "
    "gardez la première date.",
    " Counted by Regulation 1182/71 it would run at least until {regulation}: keep the first date.",
};

static int by_rule(const void *rule, const void *item)
{
    return strcmp(rule, ((const struct words *)item)->rule);
}

static int by_name(const void *name, const void *item)
{
    return strcmp(name, ((const struct label *)item)->name);
}

static const struct words *find_words(const char *rule)
{
    return bsearch(rule, words, ARRAY_LEN(words), sizeof(*words), by_rule);
}

/* --- dates --- */

/* mardi 1er décembre 2026; Tuesday 1 December 2026 */
static void put_day(struct buf *out, int32_t day, enum check_language language)
{
    static const char *const weekdays[CHECK_LANGUAGES][8] = {
        {"", "lundi",  "mardi",   "mercredi",  "jeudi",    "vendredi", "samedi",   "dimanche"},
        {"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",   "Saturday", "Sunday"  },
    };
    static const char *const months[CHECK_LANGUAGES][13] = {
        {"", "janvier", "février", "mars",  "avril", "mai", "juin", "juillet", "août",  "septembre",
         "octobre", "novembre", "décembre"},
        {"", "January", "February", "March", "April", "May", "June", "July",    "August", "September",
         "October", "November", "December" },
    };
    struct date date = day_to_date(day);
    (void)buf_printf(out, "%s %u%s %s %d", weekdays[language][day_weekday(day)], date.day,
                     language == CHECK_FRENCH && date.day == 1 ? "er" : "",
                     months[language][date.month], date.year);
}

static void put_time(struct buf *out, int64_t local_min, enum check_language language)
{
    uint32_t minute = day_minute(local_min);
    uint32_t hour = minute / DAY_HOUR_MINUTES;
    put_day(out, day_of_time(local_min), language);
    minute %= DAY_HOUR_MINUTES;
    if (language == CHECK_FRENCH)
        (void)buf_printf(out, " à %u\u00a0h\u00a0%02u", hour, minute);
    else
        (void)buf_printf(out, ", %u:%02u", hour, minute);
}

/* What reads as a date is one. */
static void put_fact(struct buf *out, struct str value, enum check_language language)
{
    int32_t day;
    int64_t local_min;
    if (day_parse(value, &day) == DAY_FINE)
        put_day(out, day, language);
    else if (day_parse_time(value, &local_min) == DAY_FINE)
        put_time(out, local_min, language);
    else
        (void)buf_put(out, value);
}

static struct str find_fact(const struct practice_item *item, struct str name)
{
    for (uint32_t i = 0; i < item->facts_count; i++)
        if (str_eq(str_from(item->facts[i].name), name))
            return item->facts[i].value;
    return (struct str){0};
}

static void put_sentence(struct buf *out, const struct practice_item *item, const char *sentence,
                         enum check_language language)
{
    struct str rest = str_from(sentence), text, name;
    while (str_cut(rest, '{', &text, &rest)) {
        (void)buf_put(out, text);
        (void)str_cut(rest, '}', &name, &rest);
        put_fact(out, find_fact(item, name), language);
    }
    (void)buf_put(out, text);
}

/* --- an item --- */

const char *practice_words_title(const struct practice_item *item, enum check_language language)
{
    const struct words *found = find_words(item->rule);
    return found ? found->titles[language] : item->rule;
}

void practice_words_due(struct buf *out, const struct practice_item *item,
                        enum check_language language)
{
    static const char *const sides[][CHECK_LANGUAGES] = {
        [PRACTICE_UNTIL] = {"Au plus tard le ", "By "   },
        [PRACTICE_FROM] = {"À partir du ",    "From " },
        [PRACTICE_THROUGH] = {"Jusqu’au ",      "Until "},
    };
    static const char *const included[][CHECK_LANGUAGES] = {
        [PRACTICE_UNTIL] = {" inclus", " included"},
        [PRACTICE_FROM] = {"",        " on"      },
        [PRACTICE_THROUGH] = {" inclus", " included"},
    };
    static const char *const promptly[] = {"Sans attendre", "Without delay"};
    switch (item->due) {
    case PRACTICE_UNDATED:
        return;
    case PRACTICE_PROMPTLY:
        (void)buf_put(out, str_from(promptly[language]));
        return;
    case PRACTICE_DAY:
        (void)buf_put(out, str_from(sides[item->side][language]));
        put_day(out, item->day, language);
        (void)buf_put(out, str_from(included[item->side][language]));
        return;
    case PRACTICE_TIME:
        (void)buf_put(out, str_from(sides[item->side][language]));
        put_time(out, item->local_min, language);
        return;
    }
}

/* Whether the regulation's end is another one than the item's own. */
static bool is_regulation_other(const struct practice_item *item)
{
    int32_t day;
    struct str value = find_fact(item, STR("regulation"));
    return value.len > 0 && !(day_parse(value, &day) == DAY_FINE && day == item->day);
}

void practice_words_sentence(struct buf *out, const struct practice_item *item,
                             enum check_language language)
{
    const struct words *found = find_words(item->rule);
    put_sentence(out, item, found ? found->texts[language] : "", language);
    if (is_regulation_other(item))
        put_sentence(out, item, regulation_sentences[language], language);
}

void practice_words_source(struct buf *out, const struct practice_item *item,
                           enum check_language language)
{
    static const char *const heads[] = {"Source\u00a0: ", "Source: "};
    const struct label *law = NULL, *source = NULL;
    if (item->law)
        law = bsearch(item->law, laws, ARRAY_LEN(laws), sizeof(*laws), by_name);
    if (item->source)
        source = bsearch(item->source, sources, ARRAY_LEN(sources), sizeof(*sources), by_name);
    if (law)
        (void)buf_put(out, str_from(law->text));
    if (source)
        (void)buf_printf(out, "%s%s%s", law ? ". " : "", heads[language], source->text);
}

const char *practice_words_problem(enum day_problem problem)
{
    static const char *const texts[] = {
        [DAY_FINE] = "",
        [DAY_FORM] = "a date is YYYY-MM-DD, and a time YYYY-MM-DDTHH:MM, not ",
        [DAY_YEAR] = "the year is not from 1900 to 2199 in ",
        [DAY_MONTH] = "the month is not from 01 to 12 in ",
        [DAY_DAY] = "this month has no such day: ",
        [DAY_HOUR] = "the hour is not from 00:00 to 23:59 in ",
    };
    return texts[problem];
}
