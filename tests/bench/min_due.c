/* The floor of `relnet due` in a pipe: the same reads of the same file in the least code. min_due FILE DAY [MOST|one]
 *
 * With "one": a single statement that reads the whole index and sorts, what a first version would do. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_PEOPLE = 1 << 20, HORIZON = 0 };
#define PERSON                                                                                                  \
    "SELECT id,uid,state,core,relation,added_on,last_on,last_by,planned_on,snoozed_on,due_on,stay,name,handle," \
    "cadence,cadence_from,tags,why FROM contact "

struct entry {
    sqlite3_int64 id;
    int due;
    double ratio;
    unsigned char uid[16];
};
static struct entry late[MOST_PEOPLE], dormant[MOST_PEOPLE];
static char text[1 << 22];
static size_t length;
static sqlite3* db;
static int today;

static sqlite3_stmt* prepare(const char* sql) {
    sqlite3_stmt* statement = NULL;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) {
        fprintf(stderr, "min_due: %s\n", sqlite3_errmsg(db));
        exit(1);
    }
    return statement;
}

static int by_ratio(const void* a, const void* b) {
    const struct entry *x = a, *y = b;
    return x->ratio != y->ratio ? (x->ratio < y->ratio ? 1 : -1) : x->due - y->due;
}

static int by_uid(const void* a, const void* b) {
    return memcmp(((const struct entry*)a)->uid, ((const struct entry*)b)->uid, 16);
}

static void add_text(const unsigned char* word, char end) {
    size_t size = word ? strlen((const char*)word) : 0;
    if (length + size + 1 > sizeof text) return;
    if (size) memcpy(text + length, word, size);
    length += size;
    text[length++] = end;
}

/* A day as YYYY-MM-DD (days since 1970-01-01 to the civil calendar). */
static void add_day(int number) {
    int z = number + 719468, era = z / 146097, doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153, day = doy - (153 * mp + 2) / 5 + 1, month = mp < 10 ? mp + 3 : mp - 9;
    char buffer[32];
    snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", yoe + era * 400 + (month <= 2), month, day);
    add_text((const unsigned char*)buffer, '\t');
}

static void add_person(sqlite3_stmt* row, const char* status) {
    char number[16];
    add_text(sqlite3_column_text(row, 13), '\t');
    add_text(sqlite3_column_text(row, 12), '\t');
    add_text((const unsigned char*)status, '\t');
    snprintf(number, sizeof number, "%d", today - sqlite3_column_int(row, 10));
    add_text((const unsigned char*)number, '\t');
    add_day(sqlite3_column_int(row, 10));
    add_day(sqlite3_column_int(row, 6));
    add_text((const unsigned char*)"call", '\t');
    add_text(sqlite3_column_text(row, 14), '\t');
    add_text(sqlite3_column_text(row, 16), '\n');
}

static void add_people(const struct entry* entries, int count, const char* status) {
    static sqlite3_stmt* row;
    if (!row) row = prepare(PERSON "WHERE id=?1");
    for (int i = 0; i < count; i++) {
        sqlite3_reset(row);
        sqlite3_bind_int64(row, 1, entries[i].id);
        if (sqlite3_step(row) == SQLITE_ROW) add_person(row, entries[i].due == today ? "today" : status);
    }
}

static void walk(int* late_count, int* dormant_count) {
    sqlite3_stmt* rows = prepare(
        "SELECT pace,due_on,show_on,id FROM contact INDEXED BY contact_due "
        "WHERE due_on IS NOT NULL AND (pace,due_on)>(?1,?2) ORDER BY pace,due_on");
    sqlite3_int64 pace = -1;
    for (;;) {
        sqlite3_reset(rows);
        sqlite3_bind_int64(rows, 1, pace);
        sqlite3_bind_int64(rows, 2, 1LL << 40);
        if (sqlite3_step(rows) != SQLITE_ROW) break;
        pace = sqlite3_column_int64(rows, 0);
        do {
            int due = sqlite3_column_int(rows, 1);
            if (sqlite3_column_int64(rows, 0) != pace || due > today + HORIZON) break;
            if (sqlite3_column_int(rows, 2) > today) continue;
            struct entry entry = {.id = sqlite3_column_int64(rows, 3), .due = due, .ratio = (today - due) * 100.0 / (double)pace};
            if (entry.ratio > 4)
                dormant[(*dormant_count)++] = entry;
            else
                late[(*late_count)++] = entry;
        } while (sqlite3_step(rows) == SQLITE_ROW);
    }
    sqlite3_finalize(rows);
}

static void sort_dormant(int count) {
    sqlite3_stmt* row = prepare("SELECT uid FROM contact WHERE id=?");
    for (int i = 0; i < count; i++) {
        sqlite3_reset(row);
        sqlite3_bind_int64(row, 1, dormant[i].id);
        if (sqlite3_step(row) == SQLITE_ROW) memcpy(dormant[i].uid, sqlite3_column_blob(row, 0), 16);
    }
    sqlite3_finalize(row);
    qsort(dormant, (size_t)count, sizeof *dormant, by_uid);
}

static void same_reads(int most) {
    sqlite3_stmt* quiet = prepare("SELECT day FROM rule WHERE scope=4");
    sqlite3_step(quiet);
    sqlite3_finalize(quiet);
    int late_count = 0, dormant_count = 0;
    walk(&late_count, &dormant_count);
    qsort(late, (size_t)late_count, sizeof *late, by_ratio);
    add_people(late, late_count < most ? late_count : most, "late");
    sort_dormant(dormant_count);
    for (int i = 0; i < 3 && i < dormant_count; i++) add_people(dormant + (today * 3 + i) % dormant_count, 1, "dormant");
}

static void one_query(void) {
    sqlite3_stmt* rows =
        prepare(PERSON "WHERE due_on<=?1 AND show_on<=?1 AND (?1-due_on)*100<=4*pace ORDER BY (?1-due_on)*100.0/pace DESC");
    sqlite3_bind_int(rows, 1, today);
    while (sqlite3_step(rows) == SQLITE_ROW) add_person(rows, sqlite3_column_int(rows, 10) == today ? "today" : "late");
    sqlite3_finalize(rows);
}

int main(int count, char** words) {
    if (count < 3) return fprintf(stderr, "usage: min_due FILE DAY [MOST|one]\n"), 2;
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (sqlite3_open_v2(words[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
        return fprintf(stderr, "min_due: %s\n", words[1]), 1;
    sqlite3_busy_timeout(db, 10000);
    today = atoi(words[2]);
    sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);
    if (count > 3 && strcmp(words[3], "one") == 0)
        one_query();
    else
        same_reads(count > 3 ? atoi(words[3]) : MOST_PEOPLE);
    fwrite(text, 1, length, stdout);
    return 0;
}
