/* The floor of `relnet stats` and of a search in texts: one scan of the interactions. min_scan FILE [WORD]
 *
 * Without a word it counts by month and channel; with one it counts the texts that hold it. */
#define _GNU_SOURCE
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static long months[400000], channels[16], found;

int main(int count, char** words) {
    sqlite3* db = NULL;
    sqlite3_stmt* rows = NULL;
    if (count < 2) return fprintf(stderr, "usage: min_scan FILE [WORD]\n"), 2;
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (sqlite3_open_v2(words[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(db, count > 2 ? "SELECT text FROM interaction" : "SELECT day,channel FROM interaction", -1, &rows,
                           NULL) != SQLITE_OK)
        return fprintf(stderr, "min_scan: %s\n", sqlite3_errmsg(db)), 1;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        if (count > 2) {
            const char* text = (const char*)sqlite3_column_text(rows, 0);
            found += text && strcasestr(text, words[2]) != NULL;
            continue;
        }
        int day = sqlite3_column_int(rows, 0);
        months[(day + 800000) / 31 % 400000]++;
        channels[sqlite3_column_int(rows, 1) & 15]++;
    }
    sqlite3_finalize(rows);
    printf("%ld %ld %ld\n", found, channels[0], months[26000]);
    return 0;
}
