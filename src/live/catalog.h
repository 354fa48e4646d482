/* SPDX-License-Identifier: Apache-2.0 */
/* catalog.h: the packs that this server offers, read from folders at start. */
#ifndef MAILLON_LIVE_CATALOG_H
#define MAILLON_LIVE_CATALOG_H

#include "pack/pack.h"

struct catalog; /* made by catalog_new, ended by catalog_free, which takes NULL */

struct catalog *catalog_new(void);
void catalog_free(struct catalog *catalog);
/* Adds the pack in dir (it holds pack.md), or each pack in a folder of dir. A pack with errors is
 * left out and logged. false: nothing playable was found there; *err says what to do. */
bool catalog_add(struct catalog *catalog, const char *dir, struct err *err);
size_t catalog_count(const struct catalog *catalog);
const struct pack *catalog_get(const struct catalog *catalog, size_t i);
/* NULL: no such pack. */
const struct pack *catalog_find(const struct catalog *catalog, struct str id);

#endif
