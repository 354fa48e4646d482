/* SPDX-License-Identifier: Apache-2.0 */
/* transfer.h: from the bytes of a mail to text: base64, quoted-printable, character sets. */
#ifndef MAILLON_CHECK_TRANSFER_H
#define MAILLON_CHECK_TRANSFER_H

#include "check/text.h"

enum transfer {
    TRANSFER_NONE, /* 7bit, 8bit, binary */
    TRANSFER_BASE64,
    TRANSFER_QUOTED,
    TRANSFER_UNKNOWN,
};

enum charset {
    CHARSET_UTF8,         /* and ASCII */
    CHARSET_WINDOWS_1252, /* and ISO 8859-1, as browsers read it (WHATWG Encoding) */
    CHARSET_LATIN9,       /* ISO 8859-15 */
    CHARSET_UNKNOWN,      /* ASCII letters are still read */
};

enum transfer transfer_of(struct str name);
enum charset charset_of(struct str name);
/* Appends part (at `in` of the source) decoded. false: some of it was not of this form. */
bool transfer_decode(struct text *ret, struct str part, uint32_t in, enum transfer transfer);
/* quoted-printable inside an encoded word: _ is a space (RFC 2047, 4.2). */
bool transfer_decode_word(struct text *ret, struct str part, uint32_t in, enum transfer transfer);
/* Appends UTF-8 for all of `from`. Bytes that are not
 * UTF-8 where it was announced are read as windows-1252. */
void charset_decode(struct text *ret, const struct text *from, enum charset charset);

#endif
