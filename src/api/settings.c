/* SPDX-License-Identifier: Apache-2.0 */
/* settings.c: reading a session's settings. */
#include "api/settings.h"

enum {
    TIME_PERCENT_MIN = 50,
    TIME_PERCENT_MAX = 400,
};

static bool read_flag(const json_t *from, const char *field, bool *ret, struct err *err)
{
    const json_t *value = json_object_get(from, field);
    if (!value)
        return true;
    if (!json_is_boolean(value))
        return err_set(err, ERR_SYNTAX, "settings: %s is true or false", field);
    *ret = json_is_true(value);
    return true;
}

static bool read_number(const json_t *from, const char *field, uint16_t min, uint16_t max,
                        uint16_t *ret, struct err *err)
{
    const json_t *value = json_object_get(from, field);
    json_int_t number = json_integer_value(value);
    if (!value)
        return true;
    if (!json_is_integer(value) || number < min || number > max)
        return err_set(err, ERR_SYNTAX, "settings: %s is from %d to %d", field, min, max);
    *ret = (uint16_t)number;
    return true;
}

/* 0: no chrono. */
static bool read_time(const json_t *from, uint16_t *ret, struct err *err)
{
    const json_t *value = json_object_get(from, "time_percent");
    if (json_is_integer(value) && json_integer_value(value) == 0) {
        *ret = 0;
        return true;
    }
    return read_number(from, "time_percent", TIME_PERCENT_MIN, TIME_PERCENT_MAX, ret, err);
}

bool settings_read(const json_t *from, struct game_settings *ret, struct err *err)
{
    struct game_settings settings = {
        .time_percent = 100,
        .standings_every = 1,
        .speed = 1,
        .sounds = true,
        .asks = true,
        .moderate = true,
    };
    const struct {
        const char *field;
        bool *ret;
    } flags[] = {
        {"partial",         &settings.partial        },
        {"free_pseudonyms", &settings.free_pseudonyms},
        {"shuffle",         &settings.shuffle        },
        {"sounds",          &settings.sounds         },
        {"asks",            &settings.asks           },
        {"moderate",        &settings.moderate       },
        {"profile",         &settings.profile        },
        {"rows",            &settings.rows           },
    };
    if (from && !json_is_object(from))
        return err_set(err, ERR_SYNTAX, "settings must be an object");
    for (size_t i = 0; i < ARRAY_LEN(flags); i++)
        if (!read_flag(from, flags[i].field, flags[i].ret, err))
            return false;
    if (!read_time(from, &settings.time_percent, err) ||
        !read_number(from, "standings_every", 0, PACK_STEPS_MAX, &settings.standings_every, err) ||
        !read_number(from, "speed", 1, GAME_SPEED_MAX, &settings.speed, err))
        return false;
    *ret = settings;
    return true;
}
