/* SPDX-License-Identifier: Apache-2.0 */
/* reading.c: words and addresses of one text after the other, added to what is known so far. */
#include "check/reading.h"

#include <string.h>

#include "check/findings.h"
#include "check/hyperlink.h"
#include "check/organisation.h"

enum {
    MATCHES_MAX = 8,      /* kinds of cues that begin at one word */
    DATA_DISTANCE = 4,    /* words between "confirmez" and "votre mot de passe" */
    BLOCKED_DISTANCE = 3, /* between "sera" and "suspendu" */
    PHONE_DISTANCE = 14,  /* between "appelez" and the number */
    PHONE_DIGITS_MIN = 7, /* "09 99 00 67 89"; XX stands for digits that were taken out */
    PHONE_WORDS_MAX = 8,
    SENDER_LETTERS_MIN = 7, /* of a name before the @ */
    NEVER = 1 << 30,        /* a distance that nothing is within */
};

struct range {
    uint32_t start, end; /* bytes of the text */
};

/* One text while it is read. */
struct pass {
    struct reading *reading;
    const struct text *text;
    struct words words;
    struct range *addresses; /* in the text: their words are not the message's */
    uint32_t addresses_count, addresses_cap, addresses_at;
    uint32_t skip_until[CUE_KINDS]; /* words: what the last match of this kind covered */
    uint32_t last_ask, last_state, last_call, last_speaker; /* words; UINT32_MAX: none yet */
};

static struct text_span origin(const struct pass *pass, uint32_t start, uint32_t end)
{
    return text_origin(pass->text, start, end);
}

static struct str written(const struct pass *pass, uint32_t start, uint32_t end)
{
    return str_head(str_skip(text_str(pass->text), start), end - start);
}

/* --- addresses --- */

static struct seen_link *find_host(struct reading *reading, struct str host, uint32_t *ret_times)
{
    struct seen_link *ret = NULL;
    *ret_times = 0;
    for (uint32_t i = 0; host.len && i < reading->links_count && *ret_times < CHECK_REPEATS_MAX;
         i++)
        if (str_eq(reading->links[i].host, host)) {
            ret = ret ? ret : &reading->links[i];
            (*ret_times)++;
        }
    return ret;
}

/* Where a part of the address stands in the input: the part itself where bytes are given as they
 * are, else the whole address. */
static struct text_span place_of(struct str url, struct str part, struct text_span span)
{
    if (span.end - span.start != url.len || part.ptr < url.ptr ||
        part.ptr + part.len > url.ptr + url.len || part.len == 0)
        return span;
    uint32_t start = span.start + (uint32_t)(part.ptr - url.ptr);
    return (struct text_span){start, start + (uint32_t)part.len};
}

static void add_issues(struct reading *reading, const struct url *url, struct str text,
                       struct text_span span)
{
    struct issue issues[CHECK_LINK_ISSUES_MAX];
    uint32_t count = issues_find(url, issues);
    for (uint32_t i = 0; i < count; i++) {
        if (issues[i].severity == CHECK_INFO && strcmp(issues[i].rule, "shared_hosting") != 0)
            continue;
        /* Mail programs run no scripts; lists and notes are full of hosts that lead nowhere. */
        if (url->kind == URL_SCRIPT ||
            (reading->is_mail && strcmp(issues[i].rule, "address_unreadable") == 0))
            issues[i].severity = CHECK_INFO;
        struct text_span place = place_of(text, issues[i].place, span);
        struct check_finding *finding = findings_add(reading->report, issues[i].rule,
                                                     issues[i].severity, place.start, place.end);
        if (finding)
            issue_facts(reading->report, finding, &issues[i], url);
    }
}

static bool is_anybodys(const struct domain *domain)
{
    struct str host = domain_host(domain);
    return domain->suffix_private || organisation_list_has(shorteners, shorteners_count, host) ||
           organisation_list_has(chats, chats_count, host) ||
           organisation_list_has(hostings, hostings_count, host);
}

static struct seen_link *link_room(struct reading *reading)
{
    if (reading->links_count == reading->links_cap) {
        uint32_t cap = reading->links_cap ? reading->links_cap * 2 : 16;
        struct seen_link *links = arena_alloc(reading->arena, cap * sizeof(*links));
        if (!links) {
            reading->unread = true;
            return NULL;
        }
        if (reading->links_count)
            memcpy(links, reading->links, reading->links_count * sizeof(*links));
        reading->links = links;
        reading->links_cap = cap;
    }
    return &reading->links[reading->links_count++];
}

/* NULL: not an address of the web, or one too many. */
static struct seen_link *add_link(struct reading *reading, struct str text, struct text_span span)
{
    struct url url;
    uint32_t times = 0;
    url_parse(text, &url);
    reading->mail_in_text |= url.kind == URL_MAIL;
    if (url.kind == URL_SCRIPT || url.kind == URL_DATA)
        add_issues(reading, &url, text, span);
    bool lost = url.host.ptr == NULL || url.host.len == 0 || /* "https:///x": a host is missing */
                (url.domain.registrable == 0 && url.host.ptr > text.ptr + 2 &&
                 str_eq(str_head((struct str){url.host.ptr - 3, 3}, 3), STR("///")) &&
                 str_find_char(url.host, '.') == url.host.len);
    if (url.kind != URL_WEB || lost || reading->links_count == CHECK_LINKS_MAX)
        return NULL;
    struct seen_link *known = find_host(reading, domain_host(&url.domain), &times);
    struct seen_link copy = known ? *known : (struct seen_link){0};
    struct seen_link *ret = link_room(reading);
    if (!ret)
        return NULL;
    if (known) {
        *ret = copy;
        ret->repeated = true;
    } else {
        struct str host = arena_str(reading->arena, domain_host(&url.domain));
        *ret = (struct seen_link){
            .host = host,
            .registrable = str_skip(host, url.domain.registrable),
            .official = organisation_is_official(host) && !is_anybodys(&url.domain),
            .anybody = is_anybodys(&url.domain),
        };
    }
    ret->span = place_of(text, url.host, span);
    if (times < CHECK_REPEATS_MAX)
        add_issues(reading, &url, text, span);
    return ret;
}

static void keep_address(struct pass *pass, uint32_t start, uint32_t end)
{
    if (pass->addresses_count == pass->addresses_cap) {
        uint32_t cap = pass->addresses_cap ? pass->addresses_cap * 2 : 16;
        struct range *addresses = arena_alloc(pass->reading->arena, cap * sizeof(*addresses));
        if (!addresses)
            return;
        if (pass->addresses_count)
            memcpy(addresses, pass->addresses, pass->addresses_count * sizeof(*addresses));
        pass->addresses = addresses;
        pass->addresses_cap = cap;
    }
    pass->addresses[pass->addresses_count++] = (struct range){start, end};
}

/* The page's link that [start, end) of its text belongs to; NULL: none. */
static const struct html_link *link_around(const struct html *page, uint32_t start)
{
    uint32_t low = 0, high = page ? page->links_count : 0;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (page->links[middle].text_end <= start)
            low = middle + 1;
        else
            high = middle;
    }
    bool inside = page && low < page->links_count && page->links[low].text_start <= start;
    return inside ? &page->links[low] : NULL;
}

/* An address is shown, and another one opens: worth an alert where the first is official. */
static void compare_shown(struct pass *pass, const struct html_link *link, struct str shown,
                          uint32_t start)
{
    struct reading *reading = pass->reading;
    struct url seen, opened;
    url_parse(shown, &seen);
    url_parse(link->target, &opened);
    if (opened.kind != URL_WEB || opened.domain.kind == HOST_UNREADABLE ||
        seen.domain.kind != HOST_NAME || !seen.domain.suffix_listed)
        return;
    struct str real = domain_registrable(&opened.domain);
    if (str_eq(real, domain_registrable(&seen.domain)))
        return;
    int owner = organisation_of_host(domain_host(&seen.domain));
    bool own = reading->sender.present && str_eq(real, domain_registrable(&reading->sender.domain));
    bool grave = owner != ORGANISATION_NOBODY && !own &&
                 !organisation_is_official(domain_host(&opened.domain));
    struct text_span span = origin(pass, start, start + (uint32_t)shown.len);
    struct check_finding *finding =
        findings_add(reading->report, grave ? "link_shows_other" : "link_text_differs",
                     grave ? CHECK_STRONG : CHECK_INFO, span.start, span.end);
    findings_fact(reading->report, finding, "shown", domain_registrable(&seen.domain));
    findings_fact(reading->report, finding, "domain", real);
}

static void read_addresses(struct pass *pass, const struct html *page)
{
    struct str text = text_str(pass->text);
    struct hyperlink found;
    size_t at = 0;
    while (hyperlink_next(text, &at, &found)) {
        uint32_t start = (uint32_t)(found.text.ptr - text.ptr);
        uint32_t end = start + (uint32_t)found.text.len;
        const struct html_link *link = link_around(page, start);
        keep_address(pass, start, end);
        if (found.kind == HYPERLINK_MAIL)
            pass->reading->mail_in_text = true;
        else if (link)
            compare_shown(pass, link, found.text, start);
        else
            (void)add_link(pass->reading, found.text, origin(pass, start, end));
    }
}

/* --- words --- */

static void add_hit(struct pass *pass, enum cue_kind kind, uint32_t first, uint32_t last)
{
    struct reading *reading = pass->reading;
    uint32_t start = pass->words.items[first].start, end = pass->words.items[last].end;
    if (reading->hits_count[kind]++ >= CHECK_REPEATS_MAX)
        return;
    struct hit *hit = &reading->hits[kind][reading->hits_count[kind] - 1];
    hit->span = origin(pass, start, end);
    hit->words = arena_str(reading->arena, str_head(written(pass, start, end), 80));
}

static bool in_one_sentence(const struct words *words, uint32_t first, uint32_t last)
{
    for (uint32_t i = first + 1; i <= last; i++)
        if (words->items[i].flags & WORD_SENTENCE)
            return false;
    return true;
}

/* How far back `mark` is in the same sentence. */
static uint32_t distance(const struct words *words, uint32_t mark, uint32_t index)
{
    return mark != UINT32_MAX && in_one_sentence(words, mark, index) ? index - mark : NEVER;
}

/* "09 99 00 67 89", "+33 6 39 …", "09 XX XX XX XX": its last word; 0: no telephone number. */
static uint32_t phone_end(const struct words *words, uint32_t index)
{
    uint32_t digits = 0, last = index;
    for (uint32_t i = index; i < words->count && i < index + PHONE_WORDS_MAX; i++) {
        struct str word = words_at(words, i);
        bool masked = word.ptr[0] == 'x' && word.ptr[word.len - 1] == 'x';
        if (!masked && !(words->items[i].flags & WORD_NUMBER))
            break;
        for (size_t k = 0; k < word.len; k++)
            digits += word.ptr[k] != '.';
        last = i;
    }
    bool plausible = digits >= PHONE_DIGITS_MIN && digits <= 15 && last > index;
    return plausible || (digits >= 9 && digits <= 13) ? last : 0;
}

static enum mention_strength strength_of(const struct pass *pass, const struct cue_match *match)
{
    const struct words *words = &pass->words;
    const struct word *first = &words->items[match->first], *last = &words->items[match->last];
    struct str text = text_str(pass->text);
    uint32_t at = last->end;
    while (at < text.len &&
           (text.ptr[at] == ' ' || text.ptr[at] == '*' || (unsigned char)text.ptr[at] == 0xc2 ||
            (unsigned char)text.ptr[at] == 0xa0))
        at++;
    bool ends = at == text.len || strchr(":>|-\n\r,", text.ptr[at]);
    if (first->flags & WORD_BEGINS && ends)
        return MENTION_SPEAKER;
    if (match->first > 0 && first[-1].flags & WORD_BEGINS && /* "Objet : …" */
        memchr(text.ptr + first[-1].end, ':', first->start - first[-1].end))
        return MENTION_SPEAKER;
    bool before = pass->last_speaker != UINT32_MAX && pass->last_speaker + 1 == match->first;
    struct cue_match next[MATCHES_MAX];
    uint32_t count =
        match->last + 1 < words->count ? cues_at(words, match->last + 1, next, MATCHES_MAX) : 0;
    for (uint32_t i = 0; i < count; i++)
        before |= next[i].cue->kind == CUE_SPEAKER &&
                  in_one_sentence(words, match->last, match->last + 1);
    return before ? MENTION_SPEAKER : MENTION_PASSING;
}

static void add_mention(struct reading *reading, struct mention mention)
{
    for (uint32_t i = 0; i < reading->mentions_count; i++) {
        struct mention *known = &reading->mentions[i];
        if (known->organisation != mention.organisation)
            continue;
        if (mention.disguised && !known->disguised)
            known->disguised = true;
        if (mention.strength > known->strength) {
            known->strength = mention.strength;
            known->span = mention.span;
        }
        return;
    }
    if (reading->mentions_count < CHECK_MENTIONS_MAX)
        reading->mentions[reading->mentions_count++] = mention;
}

static void add_organisation(struct pass *pass, const struct cue_match *match)
{
    struct mention mention = {
        .organisation = match->cue->value,
        .strength = strength_of(pass, match),
        .ambiguous = (match->cue->flags & CUE_AMBIGUOUS) != 0,
        .span =
            origin(pass, pass->words.items[match->first].start, pass->words.items[match->last].end),
    };
    for (uint32_t i = match->first; i <= match->last; i++)
        mention.disguised |= (pass->words.items[i].flags & WORD_MIXED) != 0;
    if (mention.strength > MENTION_PASSING || !mention.ambiguous)
        add_mention(pass->reading, mention);
}

static void take_match(struct pass *pass, const struct cue_match *match)
{
    const struct words *words = &pass->words;
    enum cue_kind kind = match->cue->kind;
    if (match->first < pass->skip_until[kind])
        return;
    if (kind != CUE_STATE && kind != CUE_ASK)
        pass->skip_until[kind] = match->last + 1;
    switch (kind) {
    case CUE_ORGANISATION:
        add_organisation(pass, match);
        break;
    case CUE_ASK:
        pass->last_ask = match->last;
        break;
    case CUE_STATE:
        pass->last_state = match->last;
        break;
    case CUE_CALL:
        pass->last_call = match->last;
        break;
    case CUE_SPEAKER:
        pass->last_speaker = match->last;
        break;
    case CUE_DATA:
        if (distance(words, pass->last_ask, match->first) <= DATA_DISTANCE)
            add_hit(pass, CUE_SECRET, pass->last_ask, match->last);
        break;
    case CUE_BLOCKED:
        if (distance(words, pass->last_state, match->first) <= BLOCKED_DISTANCE)
            add_hit(pass, CUE_THREAT, pass->last_state, match->last);
        break;
    case CUE_URGENCY:
    case CUE_THREAT:
    case CUE_MONEY:
    case CUE_SECRET:
    case CUE_PRIZE:
    case CUE_REFUND:
    case CUE_PARCEL:
    case CUE_FINE:
    case CUE_ACCOUNT:
    case CUE_PAYMENT:
    case CUE_BANK_DETAILS:
    case CUE_ADVANCE_FEE:
    case CUE_NEW_NUMBER:
    case CUE_OFFER:
    case CUE_ACTION:
    case CUE_KINDS:
        add_hit(pass, kind, match->first, match->last);
        break;
    }
}

static bool in_address(struct pass *pass, const struct word *word)
{
    while (pass->addresses_at < pass->addresses_count &&
           pass->addresses[pass->addresses_at].end <= word->start)
        pass->addresses_at++;
    return pass->addresses_at < pass->addresses_count &&
           pass->addresses[pass->addresses_at].start <= word->start;
}

static void read_words(struct pass *pass)
{
    const struct words *words = &pass->words;
    for (uint32_t i = 0; i < words->count; i++) {
        const struct word *word = &words->items[i];
        struct cue_match matches[MATCHES_MAX];
        if (in_address(pass, word))
            continue;
        uint32_t count = cues_at(words, i, matches, MATCHES_MAX);
        for (uint32_t k = 0; k < count; k++)
            take_match(pass, &matches[k]);
        if (word->flags & WORD_NUMBER && pass->last_call != UINT32_MAX &&
            i - pass->last_call <= PHONE_DISTANCE) {
            uint32_t last = phone_end(words, i);
            if (last) {
                add_hit(pass, CUE_CALL, pass->last_call, last);
                pass->last_call = UINT32_MAX;
            }
        }
    }
}

/* Letters of another alphabet inside Latin words: nobody writes them by accident. */
static void note_letters(struct pass *pass)
{
    for (uint32_t i = 0; i < pass->words.count; i++) {
        const struct word *word = &pass->words.items[i];
        if (!(word->flags & WORD_MIXED) || word->len < 4)
            continue;
        struct text_span span = origin(pass, word->start, word->end);
        struct check_finding *finding = findings_add(pass->reading->report, "unusual_letters",
                                                     CHECK_POINT, span.start, span.end);
        findings_fact(pass->reading->report, finding, "what",
                      written(pass, word->start, word->end));
    }
}

static void add_text(struct reading *reading, const struct text *text, const struct html *page)
{
    struct pass pass = {.reading = reading, .text = text};
    uint32_t at = 0;
    reading->text_bytes += text->len;
    read_addresses(&pass, page);
    while (words_read(reading->arena, text_str(text), &at, &pass.words)) {
        pass.last_ask = pass.last_state = pass.last_call = pass.last_speaker = UINT32_MAX;
        memset(pass.skip_until, 0, sizeof(pass.skip_until));
        read_words(&pass);
        note_letters(&pass);
    }
    reading->unread |= pass.words.refused || text->refused;
}

void reading_show(struct reading *reading, enum shown_kind kind, const struct text *text,
                  const struct html *page)
{
    if (!reading->shown || reading->shown->count == ARRAY_LEN(reading->shown->pieces))
        return;
    struct shown_piece *piece = &reading->shown->pieces[reading->shown->count++];
    *piece = (struct shown_piece){.kind = kind, .text = *text};
    if (page) {
        piece->links = page->links;
        piece->links_count = page->links_count;
    }
}

void reading_add_text(struct reading *reading, enum shown_kind kind, const struct text *text)
{
    reading_show(reading, kind, text, NULL);
    add_text(reading, text, NULL);
}

/* --- pages --- */

/* A link of a page leads somewhere only with a scheme, or with a host that can be one. */
static bool leads_out(struct str target)
{
    struct hyperlink found;
    size_t at = 0, colon = str_find_char(target, ':');
    if (colon < target.len && colon < str_find_char(target, '/') &&
        str_find_char(str_head(target, colon), '.') == colon)
        return true;
    if (str_starts(target, STR("//")))
        return true;
    return hyperlink_next(target, &at, &found) && found.kind == HYPERLINK_WEB &&
           found.text.ptr == target.ptr;
}

static void note_page(struct reading *reading, const struct text *source, const struct html *page)
{
    struct text_span span;
    if (page->password_end) {
        span = text_origin(source, page->password_start, page->password_end);
        (void)findings_add(reading->report, "form_asks_secret", CHECK_STRONG, span.start, span.end);
    } else if (page->form_end) {
        span = text_origin(source, page->form_start, page->form_end);
        (void)findings_add(reading->report, "form", CHECK_INFO, span.start, span.end);
    }
    if (page->hidden_end > page->hidden_start) {
        span = text_origin(source, page->hidden_start, page->hidden_end);
        (void)findings_add(reading->report, "hidden_text", CHECK_INFO, span.start, span.end);
    }
}

void reading_add_page(struct reading *reading, const struct text *source)
{
    struct html *page = arena_alloc(reading->arena, sizeof(*page));
    if (!page) {
        reading->unread = true;
        return;
    }
    html_read(reading->arena, source, page);
    for (uint32_t i = 0; i < page->links_count; i++) {
        const struct html_link *link = &page->links[i];
        if (leads_out(link->target))
            (void)add_link(reading, link->target, text_origin(source, link->start, link->end));
    }
    note_page(reading, source, page);
    reading_show(reading, SHOWN_TEXT, &page->text, page);
    add_text(reading, &page->text, page);
    if (page->pictures && page->text.len < 60 && reading->links_count) {
        struct check_finding *finding =
            findings_add(reading->report, "cannot_be_read", CHECK_POINT, 0, 0);
        findings_fact(reading->report, finding, "what", STR("picture"));
    }
}

/* --- the sender --- */

/* Where a name counts in the From field: as the whole display name where it is an ordinary word
 * too; before the @, only where it is long enough not to be found there by chance. */
static bool names_sender(const struct sender *sender, const struct cue *cue, uint32_t start,
                         uint32_t end, uint32_t local)
{
    bool ambiguous = cue->flags & CUE_AMBIGUOUS;
    if (start >= local)
        return !ambiguous && cue->len >= SENDER_LETTERS_MIN;
    return !ambiguous || end - start == sender->name.len;
}

void reading_add_sender(struct reading *reading)
{
    const struct sender *sender = &reading->sender;
    struct str field = text_str(&sender->field);
    struct words words = {0};
    uint32_t at = 0, local = (uint32_t)field.len, host = local;
    if (sender->address.len) {
        local = (uint32_t)(sender->address.ptr - field.ptr);
        host = local + (uint32_t)str_find_char(sender->address, '@');
    }
    if (!words_read(reading->arena, field, &at, &words))
        return;
    for (uint32_t i = 0; i < words.count && words.items[i].start < host; i++) {
        struct cue_match matches[MATCHES_MAX];
        uint32_t count = cues_at(&words, i, matches, MATCHES_MAX);
        for (uint32_t k = 0; k < count; k++) {
            const struct cue *cue = matches[k].cue;
            uint32_t start = words.items[i].start, end = words.items[matches[k].last].end;
            if (cue->kind != CUE_ORGANISATION || !names_sender(sender, cue, start, end, local))
                continue;
            struct mention mention = {.organisation = cue->value,
                                      .strength = MENTION_SENDER,
                                      .span = text_origin(&sender->field, start, end)};
            for (uint32_t w = i; w <= matches[k].last; w++)
                mention.disguised |= (words.items[w].flags & WORD_MIXED) != 0;
            add_mention(reading, mention);
        }
    }
}
