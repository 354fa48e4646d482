/* SPDX-License-Identifier: Apache-2.0 */
/* http.c: the request parser. A head is gathered whole, then judged at once: so the verdict cannot
 * depend on how the bytes came. */
#include "net/http.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

enum parser_state {
    STATE_HEAD,
    STATE_BODY,
    STATE_DONE, /* the request was given out; the next byte begins another */
    STATE_FAILED,
};

struct http_parser {
    enum parser_state state;
    int failed_status; /* of STATE_FAILED */
    struct buf head;   /* the request line and the headers; the views of `request` point into it */
    size_t line_at;    /* where the line under way begins in `head` */
    size_t scanned;    /* bytes of `head` in which line ends were looked for */
    struct buf body;
    size_t body_left;
    bool expects_continue;
    bool keep_alive;
    unsigned minor; /* 0 or 1: of HTTP/1.x */
    struct http_request request;
    struct http_header headers[HTTP_HEADERS_MAX];
};

struct http_parser *http_parser_new(void)
{
    struct http_parser *parser = calloc(1, sizeof(*parser));
    if (!parser)
        return NULL;
    buf_init(&parser->head, HTTP_HEAD_BYTES_MAX);
    buf_init(&parser->body, HTTP_BODY_BYTES_MAX);
    return parser;
}

void http_parser_free(struct http_parser *parser)
{
    if (!parser)
        return;
    buf_done(&parser->head);
    buf_done(&parser->body);
    free(parser);
}

bool http_parser_is_idle(const struct http_parser *parser)
{
    return parser->state == STATE_DONE || (parser->state == STATE_HEAD && parser->head.len == 0);
}

/* --- characters ----------------------------------------------------------------------------- */

/* tchar of RFC 9110, 5.6.2 */
static bool is_token_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("!#$%&'*+-.^_`|~", c));
}

static bool is_token(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (!is_token_char(s.ptr[i]))
            return false;
    return s.len > 0;
}

/* Printable ASCII without the space: what a target may hold before decoding. */
static bool is_visible(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] <= ' ' || s.ptr[i] > '~')
            return false;
    return true;
}

/* No control character but the tab; bytes over 127 pass, nobody gives them a meaning. */
static bool is_field_value(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if ((c < ' ' && c != '\t') || c == 0x7f)
            return false;
    }
    return true;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/* --- request line --------------------------------------------------------------------------- */

/* Decodes %41 in place; the text never grows. false: a bad escape, or a control character. */
static bool percent_decode(char *text, struct str *ret)
{
    size_t len = 0;
    for (size_t i = 0; i < ret->len; i++) {
        char c = text[i];
        if (c == '%') {
            int high = i + 2 < ret->len ? hex_digit(text[i + 1]) : -1;
            int low = i + 2 < ret->len ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return false;
            c = (char)(high << 4 | low);
            i += 2;
        }
        if ((unsigned char)c < ' ' || c == 0x7f)
            return false;
        text[len++] = c;
    }
    *ret = (struct str){text, len};
    return true;
}

static bool has_parent_segment(struct str path)
{
    struct str segment;
    while (path.len > 0) {
        (void)str_cut(path, '/', &segment, &path);
        if (str_eq(segment, STR("..")))
            return true;
    }
    return false;
}

/* The target in origin form; the other forms are for proxies, which we are not. */
static bool target_read(struct http_parser *parser, struct str target)
{
    struct http_request *request = &parser->request;
    struct str path;
    if (!str_starts(target, STR("/")) || !is_visible(target) ||
        str_find_char(target, '#') < target.len)
        return false;
    (void)str_cut(target, '?', &path, &request->query);
    if (!percent_decode(parser->head.ptr + (path.ptr - parser->head.ptr), &path) ||
        !str_is_utf8(path) || has_parent_segment(path))
        return false;
    request->path = path;
    return true;
}

/* 0, or the status to refuse with. */
static int version_read(struct http_parser *parser, struct str version)
{
    if (str_eq(version, STR("HTTP/1.1")) || str_eq(version, STR("HTTP/1.0"))) {
        parser->minor = version.ptr[version.len - 1] == '1';
        return 0;
    }
    bool well_formed = version.len == 8 && str_starts(version, STR("HTTP/")) &&
                       version.ptr[5] >= '0' && version.ptr[5] <= '9' && version.ptr[6] == '.' &&
                       version.ptr[7] >= '0' && version.ptr[7] <= '9';
    return well_formed ? 505 : 400;
}

static int request_line_read(struct http_parser *parser, struct str line)
{
    struct str target, rest;
    if (!str_cut(line, ' ', &parser->request.method, &rest) || !str_cut(rest, ' ', &target, &rest))
        return 400;
    int status = version_read(parser, rest);
    if (status)
        return status;
    if (!is_token(parser->request.method) || !target_read(parser, target))
        return 400;
    return 0;
}

/* --- headers -------------------------------------------------------------------------------- */

/* A line that begins with a space continues the one before (obs-fold) in the eyes of some; a space
 * before the colon is part of the name in the eyes of others. Both fail as no token. */
static int header_line_read(struct http_parser *parser, struct str line)
{
    struct http_header header;
    if (!str_cut(line, ':', &header.name, &header.value) || !is_token(header.name) ||
        !is_field_value(header.value))
        return 400;
    if (parser->request.headers_count == HTTP_HEADERS_MAX)
        return 431;
    header.value = str_trim(header.value);
    parser->headers[parser->request.headers_count++] = header;
    return 0;
}

static size_t headers_count_of(const struct http_parser *parser, struct str name)
{
    size_t count = 0;
    for (size_t i = 0; i < parser->request.headers_count; i++)
        count += str_eq_nocase(parser->headers[i].name, name);
    return count;
}

/* How long is the body? Two answers, or one that we cannot read, would let a proxy and us disagree
 * on where the next request begins (RFC 9112, 11.2). */
static int body_length_read(struct http_parser *parser)
{
    size_t lengths = headers_count_of(parser, STR("Content-Length"));
    size_t codings = headers_count_of(parser, STR("Transfer-Encoding"));
    struct str value = http_header_find(&parser->request, STR("Content-Length"));
    uint64_t length = 0;
    if (lengths > 1 || (lengths > 0 && codings > 0))
        return 400;
    if (codings > 0)
        return 501;
    if (lengths == 0)
        return 0;
    for (size_t i = 0; i < value.len; i++)
        if (value.ptr[i] < '0' || value.ptr[i] > '9')
            return 400;
    if (value.len == 0)
        return 400;
    if (!str_to_u64(value, HTTP_BODY_BYTES_MAX, &length))
        return 413;
    parser->body_left = (size_t)length;
    return 0;
}

/* Judges the headers that concern the connection itself. */
static int fields_check(struct http_parser *parser)
{
    const struct http_request *request = &parser->request;
    size_t hosts = headers_count_of(parser, STR("Host"));
    if (hosts > 1 || (hosts == 0 && parser->minor == 1) ||
        !is_visible(http_header_find(request, STR("Host"))))
        return 400;
    int status = body_length_read(parser);
    if (status)
        return status;
    struct str expect = http_header_find(request, STR("Expect"));
    if (expect.len > 0 && !str_eq_nocase(expect, STR("100-continue")))
        return 417;
    parser->expects_continue = expect.len > 0 && parser->body_left > 0 && parser->minor == 1;
    /* HTTP/1.0 may ask to be kept alive; nobody who matters does. */
    parser->keep_alive =
        parser->minor == 1 && !http_has_token(request, STR("Connection"), STR("close"));
    return 0;
}

/* --- the head as a whole -------------------------------------------------------------------- */

/* Cuts the next line at its CRLF. A lone LF is refused: what it ends is a matter of opinion. */
static bool line_cut(struct str *left, struct str *line)
{
    (void)str_cut(*left, '\n', line, left);
    if (!str_ends(*line, STR("\r")))
        return false;
    line->len--;
    return true;
}

/* Judges a whole head, its empty line included. 0, or the status to refuse with. */
static int head_read(struct http_parser *parser)
{
    struct str head = buf_str(&parser->head), line;
    int status = 0;
    parser->request = (struct http_request){.headers = parser->headers};
    if (str_starts(head, STR("\r\n")))
        head = str_skip(head, 2); /* some clients add one after a body (RFC 9112, 2.2) */
    if (!line_cut(&head, &line))
        return 400;
    status = request_line_read(parser, line);
    while (status == 0 && head.len > 0) {
        if (!line_cut(&head, &line))
            return 400;
        if (line.len > 0)
            status = header_line_read(parser, line);
    }
    return status ? status : fields_check(parser);
}

/* Looks for the empty line that ends the head, in what was not looked at yet. Returns the head's
 * length, or 0: not there yet. */
static size_t head_scan(struct http_parser *parser)
{
    struct buf *head = &parser->head;
    for (;;) {
        const char *lf = memchr(head->ptr + parser->scanned, '\n', head->len - parser->scanned);
        if (!lf) {
            parser->scanned = head->len;
            return 0;
        }
        size_t end = (size_t)(lf - head->ptr) + 1, length = end - parser->line_at;
        bool empty = length == 1 || (length == 2 && lf[-1] == '\r');
        if (empty && parser->line_at > 0)
            return end;
        parser->line_at = end;
        parser->scanned = end;
    }
}

/* Takes bytes of the head. Returns how many; *ret_whole tells whether it is whole now. */
static size_t head_take(struct http_parser *parser, struct str in, bool *ret_whole)
{
    struct str part = str_head(in, HTTP_HEAD_BYTES_MAX - parser->head.len);
    *ret_whole = false;
    if (!buf_put(&parser->head, part))
        return 0;
    size_t length = head_scan(parser);
    if (length == 0)
        return part.len;
    size_t beyond = parser->head.len - length; /* belongs to the body or to the next request */
    parser->head.len = length;
    *ret_whole = true;
    return part.len - beyond;
}

static size_t failed(struct http_parser *parser, int status, size_t used, struct http_event *ret)
{
    parser->state = STATE_FAILED;
    parser->failed_status = status;
    *ret = (struct http_event){.type = HTTP_ERROR, .status = status};
    return used;
}

static size_t finished(struct http_parser *parser, size_t used, struct http_event *ret)
{
    parser->state = STATE_DONE;
    parser->request.body = buf_str(&parser->body);
    *ret = (struct http_event){.type = HTTP_REQUEST,
                               .keep_alive = parser->keep_alive,
                               .can_upgrade = parser->minor == 1,
                               .request = parser->request};
    return used;
}

static size_t head_feed(struct http_parser *parser, struct str in, struct http_event *ret)
{
    bool whole;
    size_t used = head_take(parser, in, &whole);
    if (used == 0)
        return failed(parser, 503, in.len, ret); /* no memory */
    if (!whole && parser->head.len == HTTP_HEAD_BYTES_MAX)
        return failed(parser, parser->line_at <= 2 ? 414 : 431, used, ret);
    if (!whole)
        return used;
    int status = head_read(parser);
    if (status)
        return failed(parser, status, used, ret);
    if (parser->body_left == 0)
        return finished(parser, used, ret);
    parser->state = STATE_BODY;
    if (parser->expects_continue)
        ret->type = HTTP_CONTINUE;
    return used;
}

static size_t body_feed(struct http_parser *parser, struct str in, struct http_event *ret)
{
    struct str part = str_head(in, parser->body_left);
    if (!buf_put(&parser->body, part))
        return failed(parser, 503, in.len, ret); /* no memory */
    parser->body_left -= part.len;
    return parser->body_left == 0 ? finished(parser, part.len, ret) : part.len;
}

size_t http_feed(struct http_parser *parser, struct str in, struct http_event *ret)
{
    assert(in.len > 0);
    *ret = (struct http_event){.type = HTTP_NEED_MORE};
    switch (parser->state) {
    case STATE_DONE:
        buf_clear(&parser->head);
        buf_clear(&parser->body);
        parser->line_at = parser->scanned = 0;
        parser->state = STATE_HEAD;
        return head_feed(parser, in, ret);
    case STATE_HEAD:
        return head_feed(parser, in, ret);
    case STATE_BODY:
        return body_feed(parser, in, ret);
    case STATE_FAILED:
        break;
    }
    return failed(parser, parser->failed_status, in.len, ret);
}

struct str http_reason(int status)
{
    static const struct {
        int status;
        const char *reason;
    } reasons[] = {
        {200, "OK"                             },
        {201, "Created"                        },
        {204, "No Content"                     },
        {302, "Found"                          },
        {303, "See Other"                      },
        {304, "Not Modified"                   },
        {400, "Bad Request"                    },
        {401, "Unauthorized"                   },
        {403, "Forbidden"                      },
        {404, "Not Found"                      },
        {405, "Method Not Allowed"             },
        {408, "Request Timeout"                },
        {409, "Conflict"                       },
        {413, "Content Too Large"              },
        {414, "URI Too Long"                   },
        {417, "Expectation Failed"             },
        {422, "Unprocessable Content"          },
        {426, "Upgrade Required"               },
        {429, "Too Many Requests"              },
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"          },
        {501, "Not Implemented"                },
        {503, "Service Unavailable"            },
        {505, "HTTP Version Not Supported"     },
    };
    for (size_t i = 0; i < ARRAY_LEN(reasons); i++)
        if (reasons[i].status == status)
            return str_from(reasons[i].reason);
    return STR("Status");
}
