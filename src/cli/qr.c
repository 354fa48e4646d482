/* SPDX-License-Identifier: Apache-2.0 */
/* qr.c: QR codes from libqrencode's matrix. */
#include "cli/qr.h"

#include <qrencode.h>

enum {
    QR_TEXT_BYTES_MAX = 512,
    QR_MARGIN = 2,
};

static QRcode *encode(struct str text)
{
    char zero_ended[QR_TEXT_BYTES_MAX + 1];
    if (text.len == 0 || text.len > QR_TEXT_BYTES_MAX)
        return NULL;
    memcpy(zero_ended, text.ptr, text.len);
    zero_ended[text.len] = '\0';
    return QRcode_encodeString8bit(zero_ended, 0, QR_ECLEVEL_M);
}

static bool is_dark(const QRcode *code, int x, int y)
{
    return x >= 0 && y >= 0 && x < code->width && y < code->width &&
           (code->data[y * code->width + x] & 1);
}

bool qr_terminal(struct buf *out, struct str text)
{
    static const char *const blocks[] = {"█", "▀", "▄", " "}; /* light on the terminal's dark */
    QRcode *code = encode(text);
    if (!code)
        return false;
    for (int y = -QR_MARGIN; y < code->width + QR_MARGIN; y += 2) {
        (void)buf_put(out, STR("  \033[38;5;231;48;5;16m"));
        for (int x = -QR_MARGIN; x < code->width + QR_MARGIN; x++)
            (void)buf_put(
                out,
                str_from(
                    blocks[(is_dark(code, x, y) ? 2 : 0) | (is_dark(code, x, y + 1) ? 1 : 0)]));
        (void)buf_put(out, STR("\033[0m\n"));
    }
    QRcode_free(code);
    return !out->refused;
}
