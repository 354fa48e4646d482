/* SPDX-License-Identifier: Apache-2.0 */
/* profile.c: the professions that players may choose from, for anonymous comparison. */
#include "game/game_state.h"

static const char *const names[] = {
    "doctor",           "nurse",      "physiotherapist", "dentist",   "midwife",
    "speech_therapist", "pharmacist", "psychologist",    "secretary", "other",
};
static_assert(ARRAY_LEN(names) == GAME_PROFILES_MAX, "the list is as long as its limit says");

const char *game_profile_name(uint32_t profile)
{
    return profile >= 1 && profile <= ARRAY_LEN(names) ? names[profile - 1] : NULL;
}

bool profile_set(struct game *game, const struct event *event, struct effects *effects,
                 struct err *err)
{
    struct player *player = players_find(game, event, err);
    if (!player)
        return false;
    if (!game->settings.profile)
        return err_set(err, ERR_STATE, "this session asks for no profession");
    if (event->item >= ARRAY_LEN(names))
        return err_set(err, ERR_SYNTAX, "no profession %u in the list", event->item);
    if (player->profile)
        return err_set(err, ERR_STATE, "this player has said its profession already");
    player->profile = (uint8_t)(event->item + 1);
    effects_add(effects, EFFECT_PLAYER, event->player, 0);
    return true;
}
