/* SPDX-License-Identifier: Apache-2.0 */
/* settings.h: how a new session is to be played, as the console asks for it. */
#ifndef MAILLON_API_SETTINGS_H
#define MAILLON_API_SETTINGS_H

#include <jansson.h>

#include "game/game.h"

/* from: an object; NULL or a field that is missing: the usual. false: *err names the field that is
 * wrong. The seed is not chosen here. */
bool settings_read(const json_t *from, struct game_settings *ret, struct err *err);

#endif
