/* Counts the system calls of a process that touch one directory, and makes call number k fail or kill.
 *
 * Used with LD_PRELOAD on a dynamic build. Environment:
 *   FAULT_DIR   absolute directory to watch
 *   FAULT_AT    number of the call to hit, from 1; 0 hits none
 *   FAULT_MODE  eio enospc short kill-before kill-after sticky-eio sticky-enospc
 *   FAULT_LOG   file that gets one "name path" line for each counted call (the driver counts them)
 *   FAULT_PROGRAM  only programs of this name are struck, and only their calls counted (default: all)
 *   FAULT_COUNT    file of 8 bytes that holds the number of calls, for several processes that are counted together
 * A short write stores the first half and fails the next write: a disk that has just become full. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum mode { NONE, EIO_ONCE, ENOSPC_ONCE, SHORT, KILL_BEFORE, KILL_AFTER, STICKY_EIO, STICKY_ENOSPC };
enum verdict { PASS, FAIL, HALF, DIE_AFTER };
enum { MOST_FILES = 1024 };

static const char* directory;
static size_t directory_length;
static enum mode mode;
static long hit_at, own_calls;
static long* calls = &own_calls;
static int log_file = -1, full_after_short;
static char* watched[MOST_FILES]; /* path by descriptor, for those below the directory */

static long number_in(const char* name) {
    const char* text = getenv(name);
    return text ? strtol(text, NULL, 10) : 0;
}

static void count_together(const char* path) {
    int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0 || syscall(SYS_ftruncate, file, sizeof *calls) != 0) abort();
    void* shared = mmap(NULL, sizeof *calls, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (shared == MAP_FAILED) abort();
    calls = shared;
    syscall(SYS_close, file);
}

__attribute__((constructor)) static void start(void) {
    const char *program = getenv("FAULT_PROGRAM"), *together = getenv("FAULT_COUNT");
    if (program && strcmp(program, program_invocation_short_name) != 0) return;
    if (together) count_together(together);
    static const char* const names[] = {"", "eio", "enospc", "short", "kill-before", "kill-after", "sticky-eio", "sticky-enospc"};
    const char *wanted = getenv("FAULT_MODE"), *log = getenv("FAULT_LOG");
    directory = getenv("FAULT_DIR");
    directory_length = directory ? strlen(directory) : 0;
    hit_at = number_in("FAULT_AT");
    for (int i = 1; wanted && i < 8; i++)
        if (strcmp(wanted, names[i]) == 0) mode = (enum mode)i;
    if (log) log_file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int below(const char* path) {
    return directory && strncmp(path, directory, directory_length) == 0 &&
           (path[directory_length] == '/' || !path[directory_length]);
}

/* The absolute path of an argument pair, or NULL if it is not below the directory. */
static const char* place(int at, const char* path, char* buffer) {
    if (!directory || !path) return NULL;
    if (path[0] == '/') return below(path) ? path : NULL;
    char link[64];
    snprintf(link, sizeof link, at == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", at);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, buffer, PATH_MAX - 1);
    if (length < 0) return NULL;
    snprintf(buffer + length, (size_t)(PATH_MAX - length), "/%s", path);
    return below(buffer) ? buffer : NULL;
}

static const char* path_of(int file) { return file >= 0 && file < MOST_FILES ? watched[file] : NULL; }

static void remember(int file, const char* path) {
    if (file < 0 || file >= MOST_FILES) return;
    free(watched[file]);
    watched[file] = path ? strdup(path) : NULL;
}

static void die(void) { syscall(SYS_kill, syscall(SYS_getpid), SIGKILL); }

/* Counts one call and says what becomes of it; errno is set for FAIL. */
static enum verdict judge(const char* name, const char* path, int writes) {
    if (!path) return PASS;
    long number = __atomic_add_fetch(calls, 1, __ATOMIC_RELAXED);
    if (log_file >= 0) dprintf(log_file, "%s %s\n", name, path + directory_length);
    if (full_after_short && writes) {
        full_after_short = 0;
        errno = ENOSPC;
        return FAIL;
    }
    int sticky = mode == STICKY_EIO || mode == STICKY_ENOSPC;
    if (!hit_at || (sticky ? number < hit_at : number != hit_at)) return PASS;
    if (mode == KILL_BEFORE) die();
    if (mode == KILL_AFTER) return DIE_AFTER;
    if (mode == SHORT) return writes ? HALF : PASS;
    /* A full disk does not stop reading, closing or unlinking. */
    int space = mode == ENOSPC_ONCE || mode == STICKY_ENOSPC;
    if (space && !writes && strcmp(name, "open") != 0 && strcmp(name, "fsync") != 0 && strcmp(name, "mkdir") != 0) return PASS;
    errno = space ? ENOSPC : EIO;
    return FAIL;
}

#define FINISH(verdict, call)              \
    do {                                   \
        __typeof__(call) done_ = (call);   \
        if ((verdict) == DIE_AFTER) die(); \
        return done_;                      \
    } while (0)

static int opened(int at, const char* path, int flags, mode_t rights) {
    char buffer[PATH_MAX];
    const char* where = place(at, path, buffer);
    enum verdict verdict = judge("open", where, 0);
    if (verdict == FAIL && !(errno == ENOSPC && !(flags & O_CREAT))) return -1;
    int file = (int)syscall(SYS_openat, at, path, flags, rights);
    int saved = errno;
    if (file >= 0) remember(file, where);
    if (verdict == DIE_AFTER) die();
    errno = saved;
    return file;
}

#define RIGHTS                           \
    mode_t rights = 0;                   \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list more;                    \
        va_start(more, flags);           \
        rights = va_arg(more, mode_t);   \
        va_end(more);                    \
    }
int open(const char* path, int flags, ...) { RIGHTS return opened(AT_FDCWD, path, flags, rights); }
int open64(const char* path, int flags, ...) { RIGHTS return opened(AT_FDCWD, path, flags, rights); }
int openat(int at, const char* path, int flags, ...) { RIGHTS return opened(at, path, flags, rights); }
int openat64(int at, const char* path, int flags, ...) { RIGHTS return opened(at, path, flags, rights); }
int __open_2(const char* path, int flags) { return opened(AT_FDCWD, path, flags, 0); }
int __open64_2(const char* path, int flags) { return opened(AT_FDCWD, path, flags, 0); }
int creat(const char* path, mode_t rights) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, rights); }

/* A close that reports an error has closed all the same. */
int close(int file) {
    enum verdict verdict = judge("close", path_of(file), 0);
    int error = errno;
    remember(file, NULL);
    int done = (int)syscall(SYS_close, file);
    if (verdict == DIE_AFTER) die();
    if (verdict != FAIL) return done;
    errno = error;
    return -1;
}

#define WRITE(name, half, all)                            \
    enum verdict verdict = judge(name, path_of(file), 1); \
    if (verdict == FAIL) return -1;                       \
    if (verdict == HALF) {                                \
        full_after_short = 1;                             \
        return half;                                      \
    }                                                     \
    FINISH(verdict, all)
ssize_t write(int file, const void* bytes, size_t size) {
    WRITE("write", syscall(SYS_write, file, bytes, size / 2), syscall(SYS_write, file, bytes, size));
}
ssize_t pwrite64(int file, const void* bytes, size_t size, off_t at) {
    WRITE("write", syscall(SYS_pwrite64, file, bytes, size / 2, at), syscall(SYS_pwrite64, file, bytes, size, at));
}
ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) { return pwrite64(file, bytes, size, at); }
ssize_t writev(int file, const struct iovec* parts, int count) {
    WRITE("write", syscall(SYS_writev, file, parts, count / 2), syscall(SYS_writev, file, parts, count));
}

#define ON_FILE(name, writes, call)                            \
    enum verdict verdict = judge(name, path_of(file), writes); \
    if (verdict == FAIL) return -1;                            \
    FINISH(verdict, call)
ssize_t read(int file, void* bytes, size_t size) { ON_FILE("read", 0, syscall(SYS_read, file, bytes, size)); }
ssize_t pread64(int file, void* bytes, size_t size, off_t at) { ON_FILE("read", 0, syscall(SYS_pread64, file, bytes, size, at)); }
ssize_t pread(int file, void* bytes, size_t size, off_t at) { return pread64(file, bytes, size, at); }
int fsync(int file) { ON_FILE("fsync", 0, (int)syscall(SYS_fsync, file)); }
int fdatasync(int file) { ON_FILE("fsync", 0, (int)syscall(SYS_fdatasync, file)); }
int ftruncate(int file, off_t size) { ON_FILE("truncate", 0, (int)syscall(SYS_ftruncate, file, size)); }
int ftruncate64(int file, off_t size) { return ftruncate(file, size); }
int fchmod(int file, mode_t rights) { ON_FILE("chmod", 0, (int)syscall(SYS_fchmod, file, rights)); }

#define ON_PATH(name, at, path, call)                               \
    char buffer[PATH_MAX];                                          \
    enum verdict verdict = judge(name, place(at, path, buffer), 0); \
    if (verdict == FAIL) return -1;                                 \
    FINISH(verdict, call)
int unlink(const char* path) { ON_PATH("unlink", AT_FDCWD, path, (int)syscall(SYS_unlink, path)); }
int unlinkat(int at, const char* path, int flags) { ON_PATH("unlink", at, path, (int)syscall(SYS_unlinkat, at, path, flags)); }
int mkdir(const char* path, mode_t rights) { ON_PATH("mkdir", AT_FDCWD, path, (int)syscall(SYS_mkdir, path, rights)); }
int chmod(const char* path, mode_t rights) { ON_PATH("chmod", AT_FDCWD, path, (int)syscall(SYS_chmod, path, rights)); }
int rename(const char* from, const char* to) { ON_PATH("rename", AT_FDCWD, to, (int)syscall(SYS_rename, from, to)); }
int renameat(int from_at, const char* from, int at, const char* to) {
    ON_PATH("rename", at, to, (int)syscall(SYS_renameat2, from_at, from, at, to, 0));
}
int link(const char* from, const char* to) { ON_PATH("link", AT_FDCWD, to, (int)syscall(SYS_link, from, to)); }
