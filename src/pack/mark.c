/* SPDX-License-Identifier: Apache-2.0 */
/* mark.c: the marked passages of a fake message: "[passage](#indice "why")" betrays it, "#leurre"
 * does not. */
#include "pack/parse.h"

/* One mark, its parts still raw. */
struct raw_mark {
    struct str passage, name, hint;
    size_t from, to; /* in the text: from '[' to after ')' */
};

/* The end of a "…" title in which \" is a quote: the index of the closing one, or s.len. */
static size_t quoted_end(struct str s)
{
    size_t i = 0;
    while (i < s.len && s.ptr[i] != '"')
        i += s.ptr[i] == '\\' ? 2 : 1;
    return i < s.len ? i : s.len;
}

static struct str unescaped(struct parser *p, struct str s)
{
    struct buf *out = &p->scratch;
    buf_clear(out);
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '\\' && i + 1 < s.len && (s.ptr[i + 1] == '"' || s.ptr[i + 1] == '\\'))
            i++;
        (void)buf_put_byte(out, s.ptr[i] == '\n' ? ' ' : (uint8_t)s.ptr[i]);
    }
    return arena_str(p->arena, buf_str(out));
}

/* The next mark at or after `from`. *ret_found: there is one; false: it is not whole. */
static bool find_mark(struct str text, size_t from, struct raw_mark *ret, bool *ret_found)
{
    size_t middle = from + str_find(str_skip(text, from), STR("](#"));
    *ret_found = middle < text.len;
    if (!*ret_found)
        return true;
    size_t opening = middle;
    while (opening > from && text.ptr[opening - 1] != '[')
        opening--;
    ret->from = middle;
    ret->to = middle + 3;
    if (opening == from || opening == middle) /* no '[', or nothing between */
        return false;
    ret->from = opening - 1;
    ret->passage = (struct str){text.ptr + opening, middle - opening};
    struct str rest = str_skip(text, middle + 3);
    size_t name_len = 0;
    while (name_len < rest.len && !strchr(" \t\n)\"", rest.ptr[name_len]))
        name_len++;
    ret->name = str_head(rest, name_len);
    rest = str_skip(rest, name_len);
    while (rest.len > 0 && strchr(" \t\n", rest.ptr[0]))
        rest = str_skip(rest, 1);
    ret->hint = (struct str){0};
    if (rest.len > 0 && rest.ptr[0] == '"') {
        rest = str_skip(rest, 1);
        ret->hint = str_head(rest, quoted_end(rest));
        rest = str_skip(rest, ret->hint.len + 1);
    }
    ret->to = (size_t)(rest.ptr - text.ptr) + 1;
    return rest.len > 0 && rest.ptr[0] == ')';
}

static bool is_clue(struct str name, bool *ret)
{
    *ret = str_eq_nocase(name, STR("indice")) || str_eq_nocase(name, STR("clue"));
    return *ret || str_eq_nocase(name, STR("leurre")) || str_eq_nocase(name, STR("decoy"));
}

/* start: where the passage begins in the text without marks */
static void take_mark(struct parser *p, const struct raw_mark *raw, size_t start, size_t at,
                      uint8_t field, struct draft *draft)
{
    bool clue;
    struct str hint = unescaped(p, trim_spaces(raw->hint));
    if (!is_clue(raw->name, &clue)) {
        problem_add(p, SAY_MARK_NAME, at, raw->name, STR(""));
        return;
    }
    if (hint.len == 0)
        problem_add(p, SAY_MARK_HINT, at, STR(""), STR(""));
    (void)too_long(p, at, WORD_HINT, (uint32_t)str_code_points(hint), PACK_HINT_CHARS_MAX);
    if (draft->marks_count == PACK_MARKS_MAX) {
        problem_add(p, SAY_MARKS_MANY, at, number_str(p->arena, PACK_MARKS_MAX), STR(""));
        return;
    }
    draft->marked[draft->marks_count] = (struct pack_answer){
        .text = arena_str(p->arena, raw->passage),
        .hint = hint,
        .right = clue,
    };
    draft->marks[draft->marks_count++] = (struct pack_mark){
        .message = (uint8_t)(draft->messages_count - 1),
        .field = field,
        .start = (uint32_t)start,
        .end = (uint32_t)(start + raw->passage.len),
    };
}

/* The n-th mark's place in the original, where spaces at the ends of lines still are. */
static size_t raw_place(const struct parser *p, size_t raw_at, uint32_t n)
{
    struct str rest = {p->work + raw_at, p->len - raw_at};
    for (uint32_t i = 0; i < n; i++)
        rest = str_skip(rest, str_find(rest, STR("](#")) + 3);
    size_t at = raw_at + (size_t)(rest.ptr - (p->work + raw_at)) + str_find(rest, STR("](#"));
    return at < p->len ? at : raw_at;
}

struct str marks_take(struct parser *p, struct str text, size_t raw_at, uint8_t field,
                      struct draft *draft)
{
    struct buf out;
    bool found;
    uint32_t n = 0;
    size_t at = 0;
    struct raw_mark raw;
    if (str_find(text, STR("](#")) == text.len)
        return text;
    buf_init(&out, PACK_BYTES_MAX);
    for (;; n++) {
        bool whole = find_mark(text, at, &raw, &found);
        if (!found)
            break;
        if (!whole) {
            problem_add(p, SAY_MARK_SHAPE, raw_place(p, raw_at, n), STR(""), STR(""));
            (void)buf_put(&out, str_head(str_skip(text, at), raw.to - at));
        } else {
            (void)buf_put(&out, str_head(str_skip(text, at), raw.from - at));
            take_mark(p, &raw, out.len, raw_place(p, raw_at, n), field, draft);
            (void)buf_put(&out, raw.passage);
        }
        at = raw.to < text.len ? raw.to : text.len;
    }
    (void)buf_put(&out, str_skip(text, at));
    struct str ret = arena_str(p->arena, buf_str(&out));
    if (out.refused || !ret.ptr)
        problem_add(p, SAY_MEMORY, raw_at, STR(""), STR(""));
    buf_done(&out);
    return ret.ptr ? ret : text;
}
