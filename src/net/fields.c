/* SPDX-License-Identifier: Apache-2.0 */
/* fields.c: finding things in the fields of a request. */
#include "net/http.h"

struct str http_header_find(const struct http_request *request, struct str name)
{
    for (size_t i = 0; i < request->headers_count; i++)
        if (str_eq_nocase(request->headers[i].name, name))
            return request->headers[i].value;
    return (struct str){0};
}

bool http_tag_known(const struct http_request *request, struct str etag)
{
    struct str list = http_header_find(request, STR("If-None-Match"));
    while (list.len > 0) {
        struct str item;
        (void)str_cut(list, ',', &item, &list);
        item = str_trim(item);
        if (str_starts(item, STR("W/")))
            item = str_skip(item, 2);
        if (str_eq(item, etag) || str_eq(item, STR("*")))
            return true;
    }
    return false;
}

/* The value of `name` among pairs name=value parted by `sep`; false: not there. */
static bool pair_find(struct str pairs, char sep, struct str name, struct str *ret)
{
    while (pairs.len > 0) {
        struct str pair, key, value;
        (void)str_cut(pairs, sep, &pair, &pairs);
        (void)str_cut(pair, '=', &key, &value);
        if (!str_eq(str_trim(key), name))
            continue;
        *ret = str_trim(value);
        return true;
    }
    return false;
}

struct str http_cookie_find(const struct http_request *request, struct str name)
{
    struct str value = {0};
    for (size_t i = 0; i < request->headers_count; i++)
        if (str_eq_nocase(request->headers[i].name, STR("Cookie")) &&
            pair_find(request->headers[i].value, ';', name, &value))
            break;
    return value;
}

struct str http_query_find(const struct http_request *request, struct str name)
{
    struct str value = {0};
    (void)pair_find(request->query, '&', name, &value);
    return value;
}

bool http_has_token(const struct http_request *request, struct str name, struct str token)
{
    for (size_t i = 0; i < request->headers_count; i++) {
        struct str list = request->headers[i].value;
        if (!str_eq_nocase(request->headers[i].name, name))
            continue;
        while (list.len > 0) {
            struct str item;
            (void)str_cut(list, ',', &item, &list);
            if (str_eq_nocase(str_trim(item), token))
                return true;
        }
    }
    return false;
}

/* True if the parameters of a coding (";q=0.5") hold no q, or one that is not zero. A q is zero
 * when it has no digit above 0 (RFC 9110, 12.4.2). */
static bool quality_is_positive(struct str parameters)
{
    struct str q;
    if (!pair_find(parameters, ';', STR("q"), &q) && !pair_find(parameters, ';', STR("Q"), &q))
        return true;
    for (size_t i = 0; i < q.len; i++)
        if (q.ptr[i] >= '1' && q.ptr[i] <= '9')
            return true;
    return false;
}

bool http_accepts(struct str accept_encoding, struct str coding)
{
    bool any = false;
    while (accept_encoding.len > 0) {
        struct str item, name, parameters;
        (void)str_cut(accept_encoding, ',', &item, &accept_encoding);
        (void)str_cut(item, ';', &name, &parameters);
        name = str_trim(name);
        if (str_eq_nocase(name, coding))
            return quality_is_positive(parameters);
        if (str_eq(name, STR("*")))
            any = quality_is_positive(parameters);
    }
    return any;
}
