/* SPDX-License-Identifier: Apache-2.0 */
/* quiz.c: see quiz.h. A question is told as a session tells it once it is revealed. */
#include "live/quiz.h"

#include "base/hash.h"
#include "game/view.h"
#include "live/encode_private.h"

static bool is_offered(const struct pack *pack, const struct pack_step *step)
{
    return pack->train && pack->selection.len == 0 && pack_step_judged(step) && step->points > 0 &&
           step->picture.path.len == 0;
}

/* The same question may be in several packs, by an include. */
static bool is_told(const json_t *list, struct str title)
{
    size_t i;
    const json_t *told;
    json_array_foreach(list, i, told)
    {
        const json_t *heading = json_object_get(told, "heading");
        if (str_eq((struct str){json_string_value(heading), json_string_length(heading)}, title))
            return true;
    }
    return false;
}

/* It stays the same when the pack's other questions change: the step's own name, or what it asks.
 */
static json_t *id_of(const struct pack *pack, const struct pack_step *step)
{
    if (step->id.len > 0)
        return json_sprintf(STR_FMT "/" STR_FMT, STR_ARG(pack->id), STR_ARG(step->id));
    return json_sprintf(STR_FMT "/%016llx", STR_ARG(pack->id),
                        (unsigned long long)hash_fnv1a(step->title));
}

static json_t *question_of(const struct pack *pack, const struct pack_step *step)
{
    static const char *const scorings[] = {
        [PACK_SCORING_SESSION] = "session",
        [PACK_SCORING_EXACT] = "exact",
        [PACK_SCORING_PARTIAL] = "partial",
    };
    struct view view;
    json_t *o = json_object();
    field_put(o, "id", id_of(pack, step));
    field_text(o, "language", pack->language);
    field_put(o, "scoring", json_string(scorings[step->scoring]));
    field_bool(o, "order_fixed", step->order_fixed);
    game_view_solo(step, &view);
    put_content(o, &view, pack->id);
    return o;
}

bool quiz_write(struct buf *out, const struct catalog *catalog)
{
    json_t *list = json_array();
    for (size_t i = 0; i < catalog_count(catalog); i++) {
        const struct pack *pack = catalog_get(catalog, i);
        for (uint32_t n = 0; n < pack->steps_count; n++)
            if (is_offered(pack, &pack->steps[n]) && !is_told(list, pack->steps[n].title))
                (void)json_array_append_new(list, question_of(pack, &pack->steps[n]));
    }
    json_t *root = json_object();
    field_put(root, "questions", list);
    return message_finish(out, root);
}
