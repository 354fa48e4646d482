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

/* Where the passage that ends at `middle` begins, after its '['; `from`: nowhere. Brackets inside
 * it go by pairs. */
static size_t passage_begin(struct str text, size_t from, size_t middle)
{
    size_t depth = 0;
    for (size_t i = middle; i > from; i--) {
        char c = text.ptr[i - 1];
        if (c == '[' && depth == 0)
            return i;
        depth += c == ']';
        depth -= c == '[';
    }
    return from;
}

/* The next mark at or after `from`. *ret_found: there is one; false: it is not whole. */
static bool find_mark(struct str text, size_t from, struct raw_mark *ret, bool *ret_found)
{
    size_t middle = from + str_find(str_skip(text, from), STR("](#"));
    *ret_found = middle < text.len;
    if (!*ret_found)
        return true;
    size_t opening = passage_begin(text, from, middle);
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
        draft->marks_bad = true;
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

/* The place of the first mark at or after `at` in what is read, where spaces at the ends of lines
 * still are. */
static size_t next_raw(const struct parser *p, size_t at)
{
    struct str rest = {p->work + at, p->len - at};
    return at + str_find(rest, STR("](#"));
}

struct str marks_take(struct parser *p, struct str text, size_t raw_at, uint8_t field,
                      struct draft *draft)
{
    struct buf out;
    bool found;
    size_t at = 0, raw_place = raw_at;
    struct raw_mark raw;
    if (str_find(text, STR("](#")) == text.len)
        return text;
    draft->marked_any = true;
    buf_init(&out, PACK_BYTES_MAX);
    for (;;) {
        bool whole = find_mark(text, at, &raw, &found);
        if (!found)
            break;
        raw_place = next_raw(p, raw_place);
        if (!whole) {
            draft->marks_bad = true;
            problem_add(p, SAY_MARK_SHAPE, raw_place, STR(""), STR(""));
            (void)buf_put(&out, str_head(str_skip(text, at), raw.to - at));
        } else {
            (void)buf_put(&out, str_head(str_skip(text, at), raw.from - at));
            take_mark(p, &raw, out.len, raw_place, field, draft);
            (void)buf_put(&out, raw.passage);
        }
        at = raw.to < text.len ? raw.to : text.len;
        raw_place = raw_place + 3 < p->len ? raw_place + 3 : p->len;
    }
    (void)buf_put(&out, str_skip(text, at));
    struct str ret = arena_str(p->arena, buf_str(&out));
    if (out.refused || !ret.ptr)
        problem_add(p, SAY_MEMORY, raw_at, STR(""), STR(""));
    buf_done(&out);
    return ret.ptr ? ret : text;
}

void marks_sort(struct draft *draft, uint32_t first)
{
    for (uint32_t i = first + 1; i < draft->marks_count; i++) {
        struct pack_mark mark = draft->marks[i];
        struct pack_answer answer = draft->marked[i];
        uint32_t at = i;
        for (; at > first && draft->marks[at - 1].field > mark.field; at--) {
            draft->marks[at] = draft->marks[at - 1];
            draft->marked[at] = draft->marked[at - 1];
        }
        draft->marks[at] = mark;
        draft->marked[at] = answer;
    }
}
