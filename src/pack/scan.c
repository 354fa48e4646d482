/* SPDX-License-Identifier: Apache-2.0 */
/* scan.c: where steps, comments and fenced blocks begin and end. Line by line, without Markdown: a
 * mistake in one step must not reach the next. */
#include "pack/parse.h"

struct str line_at(const struct parser *p, size_t at, size_t *ret_next)
{
    struct str rest = {p->work + at, p->len - at};
    size_t len = str_find_char(rest, '\n');
    *ret_next = at + len + (len < rest.len);
    return str_head(rest, len);
}

static size_t indent_of(struct str line)
{
    size_t n = 0;
    while (n < line.len && line.ptr[n] == ' ')
        n++;
    return n;
}

static size_t run_of(struct str s, char c)
{
    size_t n = 0;
    while (n < s.len && s.ptr[n] == c)
        n++;
    return n;
}

/* --- separators and fences: at most three spaces before them (CommonMark 4.1, 4.5) ----------- */

static bool is_separator(struct str line)
{
    size_t indent = indent_of(line);
    struct str rest = str_trim(str_skip(line, indent));
    return indent <= 3 && rest.len >= 3 && run_of(rest, '-') == rest.len;
}

struct fence {
    size_t indent, length; /* of the marks */
    char mark;
    struct str info;
};

static bool fence_opens(struct str line, struct fence *ret)
{
    size_t indent = indent_of(line);
    struct str rest = str_skip(line, indent);
    if (indent > 3 || rest.len == 0 || (rest.ptr[0] != '`' && rest.ptr[0] != '~'))
        return false;
    char mark = rest.ptr[0];
    size_t length = run_of(rest, mark);
    struct str info = str_trim(str_skip(rest, length));
    if (length < 3 || (mark == '`' && str_find_char(info, '`') < info.len))
        return false;
    *ret = (struct fence){.indent = indent, .length = length, .mark = mark, .info = info};
    return true;
}

static bool fence_closes(struct str line, const struct fence *fence)
{
    size_t indent = indent_of(line);
    struct str rest = str_trim(str_skip(line, indent));
    size_t length = run_of(rest, fence->mark);
    return indent <= 3 && length >= fence->length && length == rest.len;
}

static void blank(struct parser *p, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (p->work[i] != '\n')
            p->work[i] = ' ';
}

/* Where the block that begins at `from` ends: at its closing line. If it has none, or if another
 * block begins first, it ends before the next separator, so that the steps after it are read. */
static bool fence_end(const struct parser *p, size_t from, const struct fence *fence,
                      size_t *ret_end, size_t *ret_next)
{
    size_t separator = p->len, next;
    for (size_t at = from; at < p->len; at = next) {
        struct fence other;
        struct str line = line_at(p, at, &next);
        if (fence_closes(line, fence)) {
            *ret_end = at;
            *ret_next = next;
            return true;
        }
        if (separator < p->len && fence_opens(line, &other) && other.info.len > 0)
            break;
        if (separator == p->len && is_separator(line))
            separator = at;
    }
    *ret_end = *ret_next = separator;
    return false;
}

static size_t take_fence(struct parser *p, size_t at, size_t body, const struct fence *fence,
                         struct draft *draft)
{
    size_t end, next;
    if (!fence_end(p, body, fence, &end, &next))
        problem_add(p, SAY_FENCE_OPEN, at + fence->indent, STR(""), STR(""));
    message_take(p, at + fence->indent, fence->info, body, end, draft);
    blank(p, at, next);
    return next;
}

/* --- comments ------------------------------------------------------------------------------- */

/* The comment at `at` ends at *ret_end, after its -->. false: it is not closed before another one
 * begins. */
static bool comment_end(struct parser *p, size_t at, size_t *ret_end)
{
    for (size_t i = at + 4; !p->comments_end && i + 3 <= p->len; i++) {
        struct str rest = {p->work + i, p->len - i};
        if (str_starts(rest, STR("-->"))) {
            *ret_end = i + 3;
            return true;
        }
        if (str_starts(rest, STR("<!--")))
            return false;
    }
    p->comments_end = true;
    return false;
}

static size_t take_comment(struct parser *p, size_t at, struct draft *draft)
{
    size_t end;
    if (comment_end(p, at, &end)) {
        comment_take(p, at + 4, end - 3, draft);
    } else {
        problem_add(p, SAY_COMMENT_OPEN, at, STR(""), STR(""));
        struct str line = line_at(p, at, &end);
        end = at + line.len;
    }
    blank(p, at, end);
    return end;
}

/* The end of the code span that begins at `at`, or of its backquotes if nothing closes them on
 * that line. */
static size_t skip_code(struct str line)
{
    size_t length = run_of(line, '`');
    for (size_t i = length; i < line.len;) {
        size_t run = run_of(str_skip(line, i), '`');
        if (run == length)
            return i + run;
        i += run ? run : 1;
    }
    return length;
}

/* Takes the comments that begin on the line at `at`; returns where the line after them begins. */
static size_t take_comments(struct parser *p, size_t at, struct draft *draft)
{
    size_t next;
    struct str line = line_at(p, at, &next);
    while (line.len > 0) {
        size_t used = 1;
        if (line.ptr[0] == '\\' && line.len > 1) {
            used = 2;
        } else if (line.ptr[0] == '`') {
            used = skip_code(line);
        } else if (str_starts(line, STR("<!--"))) {
            size_t end = take_comment(p, offset_of(p, line), draft);
            line = line_at(p, end, &next);
            continue;
        }
        line = str_skip(line, used);
    }
    return next;
}

static void note_place(struct draft *draft, size_t at, struct str line)
{
    size_t indent = line.len - trim_spaces(line).len;
    if (draft->at == SIZE_MAX && indent < line.len)
        draft->at = at + indent_of(line);
}

size_t scan_step(struct parser *p, size_t from, struct draft *ret)
{
    size_t at = from, next = p->len;
    *ret = (struct draft){.from = from, .at = SIZE_MAX, .last = true};
    while (at < p->len) {
        struct fence fence;
        struct str line = line_at(p, at, &next);
        if (is_separator(line)) {
            ret->last = false;
            break;
        }
        note_place(ret, at, line);
        if (fence_opens(line, &fence))
            at = take_fence(p, at, next, &fence, ret);
        else
            at = take_comments(p, at, ret);
        next = at;
    }
    ret->to = at;
    if (ret->at == SIZE_MAX)
        ret->at = at;
    return ret->last ? p->len : next;
}
