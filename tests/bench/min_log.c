/* The floor of `relnet log WHO TEXT`: the same rows in the same transaction with the same durability, in the least code.
 * min_log FILE DAY HANDLE TEXT */
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3* db;

static void check(int code) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    fprintf(stderr, "min_log: %s\n", sqlite3_errmsg(db));
    exit(1);
}

/* Runs one statement with values by letter (i number, t text, b 16 bytes, n null), and gives the first two columns of its first
 * row. */
static int run(sqlite3_int64* first, sqlite3_int64* second, const char* sql, const char* letters, ...) {
    sqlite3_stmt* statement = NULL;
    va_list values;
    check(sqlite3_prepare_v2(db, sql, -1, &statement, NULL));
    va_start(values, letters);
    for (int i = 1; *letters; i++, letters++) {
        if (*letters == 'i') sqlite3_bind_int64(statement, i, va_arg(values, sqlite3_int64));
        if (*letters == 't') sqlite3_bind_text(statement, i, va_arg(values, const char*), -1, SQLITE_STATIC);
        if (*letters == 'b') sqlite3_bind_blob(statement, i, va_arg(values, const void*), 16, SQLITE_STATIC);
    }
    va_end(values);
    int code = sqlite3_step(statement);
    check(code);
    if (code == SQLITE_ROW && first) *first = sqlite3_column_int64(statement, 0);
    if (code == SQLITE_ROW && second) *second = sqlite3_column_int64(statement, 1);
    sqlite3_finalize(statement);
    return code == SQLITE_ROW;
}

int main(int count, char** words) {
    if (count != 5) return fprintf(stderr, "usage: min_log FILE DAY HANDLE TEXT\n"), 2;
    const char* text = words[4];
    sqlite3_int64 day = atoi(words[2]), contact = 0, pace = 0, seq = 0, time_before = 0, number = 0, command = 0, device = 1;
    char body[4096], people[24];
    unsigned char uid[16];
    struct timespec now;
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    check(sqlite3_open_v2(words[1], &db, SQLITE_OPEN_READWRITE, NULL));
    sqlite3_busy_timeout(db, 10000);
    check(sqlite3_exec(db, "PRAGMA synchronous=EXTRA;PRAGMA cell_size_check=1;PRAGMA secure_delete=1", NULL, NULL, NULL));
    check(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL));

    if (!run(&contact, &pace,
             "SELECT c.id,c.pace FROM contact_value v JOIN contact c ON c.id=v.contact WHERE v.kind=1 AND v.key=?", "t",
             words[3]))
        return fprintf(stderr, "min_log: nobody called '%s'\n", words[3]), 3;
    run(&device, NULL, "SELECT value FROM meta WHERE key='device'", "");
    run(&seq, &time_before, "SELECT seq,time FROM change WHERE device=? ORDER BY n DESC LIMIT 1", "i", device);
    run(&number, NULL, "SELECT max(n)+1 FROM change", "");
    run(&command, NULL, "SELECT max(number)+1 FROM command", "");

    clock_gettime(CLOCK_REALTIME, &now);
    sqlite3_int64 time = now.tv_sec * 1000LL + now.tv_nsec / 1000000;
    if (time <= time_before) time = time_before + 1;
    for (int i = 0; i < 8; i++) uid[i] = (unsigned char)(time >> (40 - 8 * (i % 6)));
    memcpy(uid + 8, &number, 8);
    snprintf(people, sizeof people, "%lld", (long long)contact);
    /* As relnet packs it (relnet/domain/body.hpp). */
    snprintf(body, sizeof body, "\x06log\"\x01" "01JCK3V8ZZZZZZZZZZZZZZZZZZ\x11%s\x15on\x1E" "2026-11-21\x17%s\x0C" "01JCK3V8ZZZZZZZZZZZZZZZZZZ\x13",
             words[3], text);
    run(NULL, NULL, "INSERT INTO change VALUES(?,?,?,?,?,0,0,?)", "ibiiit", number, uid, device, seq + 1, time, body);
    run(NULL, NULL, "INSERT INTO interaction VALUES(?,?,?,NULL,0,0,?,NULL)", "iitt", number, day, text, people);
    run(NULL, NULL, "INSERT INTO participant VALUES(?,?,?,2)", "iii", contact, day, number);
    run(NULL, NULL, "UPDATE contact SET last_on=?1,last_by=0,due_on=?1+?2/100,show_on=?1+?2/100 WHERE id=?3", "iii", day, pace,
        contact);
    run(NULL, NULL, "INSERT INTO command VALUES(?,?,?,?,?,NULL,?)", "iiiiit", command, number, number, device, time, text);
    check(sqlite3_exec(db, "COMMIT", NULL, NULL, NULL));
    printf("Logged %s: %s\n", words[3], text);
    sqlite3_close(db);
    return 0;
}
