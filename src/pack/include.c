/* SPDX-License-Identifier: Apache-2.0 */
/* include.c: the steps of another pack, cut out of its text so that they mean the same in this one.
 */
#include "pack/parse.h"

bool include_folder(struct str path, struct str *ret)
{
    if (str_starts(path, STR("../")))
        path = str_skip(path, 3);
    if (str_ends(path, STR("/")))
        path.len--;
    *ret = path;
    return path.len <= PACK_ID_BYTES_MAX && path_valid(path) &&
           str_find_char(path, '/') == path.len;
}

/* The step's lines. Selections are names of its own pack: they are blanked, so that columns stay.
 */
static struct str own_text(struct parser *p, const struct draft *draft)
{
    const struct entry *in = &draft->entries[DIRECTIVE_IN];
    size_t len = draft->to - draft->from;
    char *copy = arena_alloc(p->arena, len + 1);
    if (!copy)
        return (struct str){0};
    if (len > 0)
        memcpy(copy, p->text.ptr + draft->from, len);
    if (directive_given(draft, DIRECTIVE_IN)) {
        size_t end = in->value_at + in->value.len;
        bool quoted = end < draft->to && (copy[end - draft->from] == '"' || //
                                          copy[end - draft->from] == '\'');
        memset(copy + (in->key_at - draft->from), ' ', end + quoted - in->key_at);
    }
    return (struct str){copy, len};
}

static void put_setting(struct buf *out, const struct draft *draft, enum directive directive,
                        const struct entry *front)
{
    if (front->value.len == 0 || directive_given(draft, directive))
        return;
    (void)buf_put(out, out->len == 0 ? STR("<!-- ") : STR("\n"));
    (void)buf_put(out, front->key);
    (void)buf_put(out, STR(": "));
    (void)buf_put(out, front->value);
}

/* The front matter's defaults go with the steps that they are for. */
static struct str settings_beyond(struct parser *p, const struct draft *draft,
                                  const struct front_sources *front)
{
    struct buf out;
    enum pack_step_kind kind = step_kind(p, draft);
    if (kind != PACK_QUESTION && kind != PACK_SPOT)
        return STR("");
    buf_init(&out, PACK_BYTES_MAX);
    put_setting(&out, draft, DIRECTIVE_READ, &front->read);
    put_setting(&out, draft, DIRECTIVE_POINTS, &front->points);
    if (kind == PACK_QUESTION) {
        put_setting(&out, draft, DIRECTIVE_TIME, &front->time);
        put_setting(&out, draft, DIRECTIVE_SCORING, &front->scoring);
    }
    if (out.len > 0)
        (void)buf_put(&out, STR(" -->"));
    struct str ret = arena_str(p->arena, buf_str(&out));
    buf_done(&out);
    return ret;
}

static void read_steps(struct parser *p, struct included *ret)
{
    struct draft draft;
    struct pack pack = {0};
    struct front_sources front = {0};
    for (size_t at = front_parse(p, &pack, &front); at < p->len && ret->count < PACK_STEPS_MAX;) {
        p->base_line = parser_line(p, at);
        p->base = at;
        at = scan_step(p, at, &draft);
        bool includes = directive_given(&draft, DIRECTIVE_INCLUDE);
        ret->nested = ret->nested || includes;
        if (draft.at >= draft.to || includes)
            continue;
        ret->steps[ret->count++] = (struct included_step){
            .text = own_text(p, &draft),
            .line = p->base_line,
            .id =
                directive_given(&draft, DIRECTIVE_ID) ? draft.entries[DIRECTIVE_ID].value : STR(""),
            .beyond = settings_beyond(p, &draft, &front),
        };
    }
}

struct included *included_read(struct arena *arena, struct str text)
{
    struct parser p;
    struct pack_problems unheard = {.arena = arena, .language = STR("en")};
    struct included *ret = arena_alloc(arena, sizeof(*ret));
    if (!ret)
        return NULL;
    bool ok = parser_init(&p, arena, text, &unheard);
    if (ok) {
        parser_clean(&p);
        read_steps(&p, ret);
    }
    parser_done(&p);
    return ok ? ret : NULL;
}
