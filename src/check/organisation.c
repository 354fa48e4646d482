/* SPDX-License-Identifier: Apache-2.0 */
/* organisation.c: look-ups in tables/organisations.c, from the whole host to its last labels. */
#include "check/organisation.h"

#define STATE STR(".gouv.fr")

/* The first row of `domain`; official_domains_count: none. */
static size_t first_row(struct str domain)
{
    size_t low = 0, high = official_domains_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (str_cmp(str_from(official_domains[middle].domain), domain) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found =
        low < official_domains_count && str_eq(str_from(official_domains[low].domain), domain);
    return found ? low : official_domains_count;
}

/* The host without its first label; empty at the end. */
static struct str parent(struct str host)
{
    return str_skip(host, str_find_char(host, '.') + 1);
}

static size_t row_of_host(struct str host)
{
    for (; host.len; host = parent(host)) {
        size_t row = first_row(host);
        if (row < official_domains_count)
            return row;
    }
    return official_domains_count;
}

int organisation_of_host(struct str host)
{
    size_t row = row_of_host(host);
    return row < official_domains_count ? official_domains[row].organisation : ORGANISATION_NOBODY;
}

int organisation_of_domain(struct str domain)
{
    size_t row = first_row(domain);
    return row < official_domains_count ? official_domains[row].organisation : ORGANISATION_NOBODY;
}

bool organisation_owns(int organisation, struct str host)
{
    if (organisation < 0)
        return false;
    enum organisation_kind kind = organisations[organisation].kind;
    if ((kind == ORGANISATION_PUBLIC || kind == ORGANISATION_HEALTH) && str_ends(host, STATE))
        return true;
    for (; host.len; host = parent(host)) {
        size_t row = first_row(host);
        for (; row < official_domains_count && str_eq(str_from(official_domains[row].domain), host);
             row++)
            if (official_domains[row].organisation == organisation)
                return true;
    }
    return false;
}

bool organisation_is_official(struct str host)
{
    return row_of_host(host) < official_domains_count || str_ends(host, STATE) ||
           str_eq(host, str_skip(STATE, 1));
}

bool organisation_is_open_mailbox(struct str host)
{
    size_t row = first_row(host);
    return row < official_domains_count && official_domains[row].open_mailbox;
}

struct str organisation_name(int organisation)
{
    return organisation < 0 ? (struct str){0} : str_from(organisations[organisation].name);
}

struct str organisation_domain(int organisation)
{
    return organisation < 0 ? (struct str){0} : str_from(organisations[organisation].domain);
}

bool organisation_list_has(const char *const *list, size_t count, struct str host)
{
    for (; host.len; host = parent(host))
        if (str_is_among(host, list, count))
            return true;
    return false;
}
