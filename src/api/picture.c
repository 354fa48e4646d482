/* SPDX-License-Identifier: Apache-2.0 */
/* picture.c: from a pack's folder. */
#include "api/picture.h"

#include <limits.h>

#include "base/file.h"

static const struct {
    struct str suffix, type;
} types[] = {
    {STR_INIT(".svg"),  STR_INIT("image/svg+xml")},
    {STR_INIT(".png"),  STR_INIT("image/png")    },
    {STR_INIT(".jpg"),  STR_INIT("image/jpeg")   },
    {STR_INIT(".jpeg"), STR_INIT("image/jpeg")   },
    {STR_INIT(".webp"), STR_INIT("image/webp")   },
};

static bool is_named(const struct pack *pack, struct str path)
{
    for (uint32_t i = 0; i < pack->steps_count; i++)
        if (str_eq(pack->steps[i].picture.path, path))
            return true;
    return false;
}

bool picture_find(const struct catalog *catalog, struct str rest, struct arena *arena,
                  struct str *ret_type, struct str *ret_body, struct err *err)
{
    char file[PATH_MAX];
    struct str id, path;
    (void)str_cut(rest, '/', &id, &path);
    const struct pack *pack = catalog_find(catalog, id);
    if (!pack || path.len == 0 || !is_named(pack, path))
        return err_set(err, ERR_NOT_FOUND, "no pack shows this picture");
    int n = snprintf(file, sizeof(file), STR_FMT "/" STR_FMT, STR_ARG(pack->dir), STR_ARG(path));
    if (n < 0 || (size_t)n >= sizeof(file))
        return err_set(err, ERR_NOT_FOUND, "the picture's path is too long");
    *ret_type = STR("application/octet-stream");
    for (size_t i = 0; i < ARRAY_LEN(types); i++)
        if (str_ends(path, types[i].suffix))
            *ret_type = types[i].type;
    return file_read(arena, file, PACK_PICTURE_BYTES_MAX, ret_body, err);
}
