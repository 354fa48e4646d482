/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx.c: the tables as sheets of a workbook, by libxlsxwriter. It writes to a file: one in memory.
 */
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "report/table.h"

enum {
    CELL_BYTES_MAX = 4096,
    WIDE = 60, /* characters: a question */
    NARROW = 14,
};

struct book {
    lxw_workbook *workbook;
    lxw_worksheet *sheet;
    lxw_format *head, *share, *wrap;
    lxw_row_t row;
    lxw_col_t column;
    bool failed;
};

static void on_table(void *user, const char *name)
{
    struct book *book = user;
    book->sheet = workbook_add_worksheet(book->workbook, name);
    book->row = 0;
    book->column = 0;
    if (book->sheet)
        (void)worksheet_freeze_panes(book->sheet, 1, 0);
    else
        book->failed = true;
}

/* A long text makes its column wide; the rest stays as it is. */
static void on_text(struct book *book, enum cell_kind kind, struct str text)
{
    char bytes[CELL_BYTES_MAX];
    size_t n = text.len < sizeof(bytes) - 1 ? text.len : sizeof(bytes) - 1;
    if (n > 0)
        memcpy(bytes, text.ptr, n);
    bytes[n] = '\0';
    if (worksheet_write_string(book->sheet, book->row, book->column, bytes,
                               kind == CELL_HEAD ? book->head : book->wrap) != LXW_NO_ERROR)
        book->failed = true;
    if (kind == CELL_TEXT && n > NARROW)
        (void)worksheet_set_column(book->sheet, book->column, book->column, WIDE, NULL);
}

static void on_cell(void *user, enum cell_kind kind, struct str text, double number)
{
    struct book *book = user;
    if (book->failed)
        return;
    if (kind == CELL_NUMBER || kind == CELL_SHARE) {
        if (worksheet_write_number(book->sheet, book->row, book->column, number,
                                   kind == CELL_SHARE ? book->share : NULL) != LXW_NO_ERROR)
            book->failed = true;
    } else {
        on_text(book, kind, text);
    }
    book->column++;
}

static void on_row(void *user)
{
    struct book *book = user;
    book->row++;
    book->column = 0;
}

static bool file_take(int fd, struct buf *out)
{
    struct stat stat;
    if (fstat(fd, &stat) != 0 || stat.st_size <= 0)
        return false;
    char *room = buf_grow(out, (size_t)stat.st_size);
    for (off_t at = 0; room && at < stat.st_size;) {
        ssize_t n = pread(fd, room + at, (size_t)(stat.st_size - at), at);
        if (n <= 0 && errno != EINTR)
            return false;
        at += n > 0 ? n : 0;
    }
    return room != NULL;
}

bool report_xlsx(const struct report *report, struct buf *out)
{
    char path[sizeof("/proc/self/fd/2147483647")];
    int fd = memfd_create("report", MFD_CLOEXEC);
    if (fd < 0)
        return false;
    (void)snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
    struct book book = {.workbook = workbook_new(path)};
    bool ok = book.workbook != NULL;
    if (ok) {
        book.head = workbook_add_format(book.workbook);
        book.share = workbook_add_format(book.workbook);
        book.wrap = workbook_add_format(book.workbook);
        format_set_bold(book.head);
        format_set_num_format(book.share, "0.0 %");
        format_set_text_wrap(book.wrap);
        ok = tables_write(report, &(struct table_sink){&book, on_table, on_cell, on_row});
        ok = workbook_close(book.workbook) == LXW_NO_ERROR && ok && !book.failed;
    }
    ok = ok && file_take(fd, out);
    (void)close(fd);
    return ok;
}
