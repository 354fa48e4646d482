/* SPDX-License-Identifier: Apache-2.0 */
/* lookalike.c: the registrable label is reduced to plain letters, and compared with the names of
 * tables/organisations.c: whole, as a part beside other words, one letter away, or by its look. */
#include "check/lookalike.h"

#include <string.h>

#include "base/utf8.h"
#include "check/organisation.h"
#include "check/unicode.h"

enum {
    TYPO_LETTERS_MIN = 7,   /* shorter names are one letter away from ordinary words */
    INSIDE_LETTERS_MIN = 7, /* and are found inside them */
    GLUED_LETTERS_MIN = 5,  /* with nothing but lures around */
    LURE_LETTERS_MAX = 20,
    PLAIN_MAX = CHECK_LABEL_BYTES_MAX * 4, /* a look-alike of one character may be four letters */
};

/* A label in plain letters, hyphens taken out, with the places where words begin. */
struct plain {
    char text[PLAIN_MAX + 1];
    bool begins[PLAIN_MAX + 1]; /* a word begins here, or the label ends */
    size_t len;
    bool foreign; /* some letters were other characters */
    bool hyphens;
};

static void plain_put(struct plain *plain, const char *letters)
{
    for (; *letters && plain->len < PLAIN_MAX; letters++)
        plain->text[plain->len++] = *letters;
}

static void plain_make(struct str label, struct plain *ret)
{
    size_t len;
    *ret = (struct plain){.begins = {true}};
    for (size_t at = 0; at < label.len; at += len) {
        uint32_t code = utf8_decode(label, at, &len);
        if (code == '-' || code == '_') {
            ret->hyphens = true;
            ret->begins[ret->len] = true;
        } else if (code < 0x80) {
            plain_put(ret, (char[]){(char)code, '\0'});
        } else {
            const char *accent = unicode_plain(code);
            const char *look = *accent ? accent : unicode_lookalike(code);
            ret->foreign = true;
            plain_put(ret, look ? look : "?");
        }
    }
    ret->begins[ret->len] = true;
}

/* How many lures the text is made of, digits left aside; 0: something else is in it. */
static uint32_t count_lures(const char *text, size_t len)
{
    uint8_t best[PLAIN_MAX + 1] = {1}; /* 1 + lures up to here; 0: cannot be reached */
    for (size_t at = 0; at < len; at++) {
        if (!best[at])
            continue;
        if (text[at] >= '0' && text[at] <= '9' && best[at + 1] < best[at])
            best[at + 1] = best[at];
        for (size_t n = 2; n <= LURE_LETTERS_MAX && at + n <= len; n++)
            if (best[at + n] <= best[at] &&
                str_is_among((struct str){text + at, n}, lures, lures_count))
                best[at + n] = (uint8_t)(best[at] + 1);
    }
    return best[len] ? best[len] - 1u : 0;
}

/* Two letters may be a word only where hyphens say so: "id" is in "guide". */
static uint32_t lures_of_words(const struct plain *plain, size_t from, size_t to, bool *all)
{
    uint32_t lures_seen = 0;
    *all = true;
    while (from < to) {
        size_t end = from + 1;
        while (end < to && !plain->begins[end])
            end++;
        uint32_t lures_here = count_lures(plain->text + from, end - from);
        bool digits = true;
        for (size_t i = from; i < end; i++)
            digits &= plain->text[i] >= '0' && plain->text[i] <= '9';
        *all &= lures_here > 0 || digits;
        lures_seen += lures_here;
        from = end;
    }
    return lures_seen;
}

static void keep_gravest(struct lookalike *ret, struct lookalike other)
{
    if (!ret->rule || other.severity > ret->severity)
        *ret = other;
}

/* The name stands at [at, at + len) of the label, and is not all of it. */
static void judge_part(const struct plain *plain, size_t at, const struct brand *brand,
                       struct lookalike *ret)
{
    size_t end = at + brand->len;
    bool before_lures, after_lures;
    uint32_t lures_seen = lures_of_words(plain, 0, at, &before_lures) +
                          lures_of_words(plain, end, plain->len, &after_lures);
    bool aligned = plain->begins[at] && plain->begins[end];
    bool glued_lures = (plain->begins[at] || before_lures) && (plain->begins[end] || after_lures);
    bool enough = aligned ? lures_seen > 0 || (brand->len >= GLUED_LETTERS_MIN && !brand->common)
                          : (brand->len >= INSIDE_LETTERS_MIN && (!brand->common || lures_seen)) ||
                                (brand->len >= GLUED_LETTERS_MIN && glued_lures && lures_seen);
    if (!enough)
        return;
    keep_gravest(ret, (struct lookalike){"lookalike_combination",
                                         lures_seen && (aligned || !brand->common) ? CHECK_STRONG
                                                                                   : CHECK_POINT,
                                         brand->organisation});
}

static void find_parts(const struct plain *plain, struct lookalike *ret)
{
    for (size_t at = 0; at < plain->len; at++) {
        char first = plain->text[at];
        size_t low = 0, high = brand_starts[0];
        if (first >= 'a' && first <= 'z') {
            low = brand_starts[first - 'a'];
            high = brand_starts[first - 'a' + 1];
        }
        for (; low < high; low++) {
            const struct brand *brand = &brands[low];
            if (brand->len > plain->len - at ||
                memcmp(brand->key, plain->text + at, brand->len) != 0)
                continue;
            if (brand->len < plain->len)
                judge_part(plain, at, brand, ret);
            else
                keep_gravest(ret, plain->foreign
                                      ? (struct lookalike){"lookalike_confusable", CHECK_STRONG,
                                                           brand->organisation}
                                      : (struct lookalike){"same_name_other_ending",
                                                           brand->common ? CHECK_INFO : CHECK_POINT,
                                                           brand->organisation});
        }
    }
}

/* One letter too many, too few, other, or two exchanged. */
static bool is_one_away(const char *a, size_t a_len, const char *b, size_t b_len)
{
    size_t start = 0, end = 0, shorter = a_len < b_len ? a_len : b_len;
    if (a_len > b_len + 1 || b_len > a_len + 1)
        return false;
    while (start < shorter && a[start] == b[start])
        start++;
    while (end < shorter - start && a[a_len - 1 - end] == b[b_len - 1 - end])
        end++;
    size_t a_left = a_len - start - end, b_left = b_len - start - end;
    if (a_left + b_left == 0)
        return false;
    return (a_left <= 1 && b_left <= 1) ||
           (a_left == 2 && b_left == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]);
}

/* The characters that fonts confuse, beyond Unicode's list: rn and m, vv and w, 0 and o, 1, i and
 * l. */
static size_t skeleton(const char *text, size_t len, char *ret)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        bool pair = i + 1 < len && ((text[i] == 'r' && text[i + 1] == 'n') ||
                                    (text[i] == 'v' && text[i + 1] == 'v'));
        if (pair) {
            ret[n++] = text[i] == 'r' ? 'm' : 'w';
            i++;
        } else {
            ret[n] = text[i];
            if (text[i] == '0')
                ret[n] = 'o';
            else if (text[i] == '1' || text[i] == 'i')
                ret[n] = 'l';
            n++;
        }
    }
    return n;
}

static void compare_look(const char *text, size_t len, const struct brand *brand,
                         struct lookalike *ret)
{
    char own[PLAIN_MAX], other[CHECK_LABEL_BYTES_MAX];
    if (brand->len < GLUED_LETTERS_MIN || len < brand->len || len > brand->len + 4u ||
        (len == brand->len && memcmp(text, brand->key, len) == 0))
        return;
    size_t n = skeleton(text, len, own);
    if (n == skeleton(brand->key, brand->len, other) && memcmp(own, other, n) == 0)
        keep_gravest(ret,
                     (struct lookalike){"lookalike_confusable", CHECK_STRONG, brand->organisation});
}

/* One word of the label, or the whole of it, against every name. */
static void find_near(const char *text, size_t len, struct lookalike *ret)
{
    for (size_t i = 0; i < brands_count && (!ret->rule || ret->severity < CHECK_STRONG); i++) {
        const struct brand *brand = &brands[i];
        if (brand->len + 4u < len || brand->len > len + 1)
            continue;
        compare_look(text, len, brand, ret);
        if (brand->len >= TYPO_LETTERS_MIN && !brand->common &&
            is_one_away(text, len, brand->key, brand->len))
            keep_gravest(ret,
                         (struct lookalike){"lookalike_typo", CHECK_STRONG, brand->organisation});
    }
}

/* "ameli.fr.example.top", "ameli-fr.top": an official domain that is not the end. */
static bool find_official_inside(struct str host, struct lookalike *ret)
{
    char dotted[CHECK_HOST_BYTES_MAX];
    memcpy(dotted, host.ptr, host.len);
    for (size_t i = 0; i < host.len; i++)
        if (dotted[i] == '-')
            dotted[i] = '.';
    for (size_t at = 0; at < host.len; at++) {
        if (at > 0 && dotted[at - 1] != '.')
            continue;
        uint32_t labels = 0;
        for (size_t end = at + 1; end < host.len && labels < 4; end++) {
            if (dotted[end] != '.')
                continue;
            labels++;
            int found = labels > 1 ? organisation_of_domain((struct str){dotted + at, end - at})
                                   : ORGANISATION_NOBODY;
            if (found >= 0) {
                *ret = (struct lookalike){"official_name_as_subdomain", CHECK_STRONG, found};
                return true;
            }
        }
    }
    return false;
}

/* "gouv" as a word of any label, or at the end of one, outside gouv.fr and foreign states'. */
static bool is_false_state(struct str host)
{
    struct str rest = host, label;
    bool more = true;
    while (more) {
        more = str_cut(rest, '.', &label, &rest);
        if (str_eq(label, STR("gouv"))) {
            struct str last = str_skip(rest, rest.len > 2 ? rest.len - 3 : 0);
            bool foreign =
                rest.len == 2 || (rest.len == 5 && last.ptr[0] == '.'); /* gouv.ml, gouv.qc.ca */
            return !foreign || str_eq(rest, STR("fr"));
        }
        struct str words = label, word;
        bool again = true;
        while (again) {
            again = str_cut(words, '-', &word, &words);
            if (str_ends(word, STR("gouv")) || str_starts(word, STR("gouvfr")) ||
                str_ends(word, STR("gouvfr")))
                return true;
        }
    }
    return false;
}

/* A name as a label of its own, left of the registrable domain. */
static void find_in_subdomains(const struct domain *domain, struct lookalike *ret)
{
    struct str rest = str_head(domain_host(domain), domain->registrable), label;
    bool more = rest.len > 0;
    while (more) {
        struct plain plain;
        struct lookalike inner = {0};
        more = str_cut(rest, '.', &label, &rest);
        plain_make(label, &plain);
        find_parts(&plain, &inner);
        if (inner.rule && inner.severity != CHECK_INFO)
            keep_gravest(ret, (struct lookalike){"organisation_as_subdomain", CHECK_POINT,
                                                 inner.organisation});
    }
}

/* A word that is a name already, or a lure, is no misspelling of another one. */
static bool is_word(const char *text, size_t len)
{
    struct str word = {text, len};
    for (size_t i = 0; i < brands_count; i++)
        if (str_eq(word, (struct str){brands[i].key, brands[i].len}))
            return true;
    return str_is_among(word, lures, lures_count);
}

static void judge_label(const struct plain *plain, struct lookalike *ret)
{
    find_parts(plain, ret);
    find_near(plain->text, plain->len, ret);
    for (size_t from = 0, end; plain->hyphens && from < plain->len; from = end) {
        for (end = from + 1; !plain->begins[end]; end++)
            ;
        if (end - from >= TYPO_LETTERS_MIN - 1 && !is_word(plain->text + from, end - from))
            find_near(plain->text + from, end - from, ret);
    }
}

bool lookalike_find(const struct domain *domain, struct lookalike *ret)
{
    struct str host = domain_host(domain);
    struct plain plain;
    bool all;
    *ret = (struct lookalike){.organisation = ORGANISATION_NOBODY};
    if (domain->kind != HOST_NAME || organisation_is_official(host))
        return false;
    if (find_official_inside(host, ret))
        return true;
    struct str shown = domain_shown(domain);
    for (size_t i = 0; i < domain->registrable; i++)
        if (domain->host[i] == '.') /* as many labels away in the shown form */
            shown = str_skip(shown, str_find_char(shown, '.') + 1);
    plain_make(str_head(shown, str_find_char(shown, '.')), &plain);
    judge_label(&plain, ret);
    if (ret->rule && ret->severity == CHECK_STRONG)
        return true;
    if (is_false_state(host)) {
        *ret = (struct lookalike){"gouv_elsewhere", CHECK_STRONG, ret->organisation};
        return true;
    }
    find_in_subdomains(domain, ret);
    if ((!ret->rule || ret->severity == CHECK_INFO) &&
        lures_of_words(&plain, 0, plain.len, &all) >= 2 && all)
        *ret = (struct lookalike){"lure_domain", CHECK_POINT, ORGANISATION_NOBODY};
    return ret->rule != NULL;
}
