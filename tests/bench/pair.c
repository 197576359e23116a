/* Runs two programs alternately and says what one run costs: pair N A... -- B...
 *
 * A word that ends in "@" has the number of the run there, for programs that must not be told the same twice; it has three
 * digits, up to 899 runs. Output: one line a program, "median_us least_us maxrss_kib exit". Only the ratio of the two means
 * anything on a noisy machine. Standard output of the programs goes to a pipe that is emptied here, as in a status bar. */
#define _GNU_SOURCE
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char** environ;

struct program {
    char** words;
    char* counter; /* where a word ended in "@" */
    double* times;
    long memory;
    int exit, count;
};

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static double run(struct program* program) {
    int ends[2], status = 0;
    char bytes[65536];
    pid_t child;
    struct rusage usage;
    posix_spawn_file_actions_t actions;
    if (pipe(ends) != 0) exit(2);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    if (program->counter) snprintf(program->counter, 16, "%d", 100 + program->count++);
    double start = now();
    if (posix_spawnp(&child, program->words[0], &actions, NULL, program->words, environ) != 0) {
        fprintf(stderr, "pair: can't start %s\n", program->words[0]);
        exit(2);
    }
    close(ends[1]);
    while (read(ends[0], bytes, sizeof bytes) > 0) {
    }
    wait4(child, &status, 0, &usage);
    double time = now() - start;
    close(ends[0]);
    posix_spawn_file_actions_destroy(&actions);
    if (usage.ru_maxrss > program->memory) program->memory = usage.ru_maxrss;
    program->exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return time;
}

static int by_size(const void* a, const void* b) {
    double x = *(const double*)a, y = *(const double*)b;
    return (x > y) - (x < y);
}

int main(int count, char** words) {
    int runs = count > 3 ? atoi(words[1]) : 0, second = 2;
    while (second < count && strcmp(words[second], "--") != 0) second++;
    if (runs < 1 || second + 1 >= count) return fprintf(stderr, "usage: pair N A... -- B...\n"), 2;
    words[second] = NULL;
    struct program programs[2] = {{.words = words + 2}, {.words = words + second + 1}};
    for (int i = 0; i < 2; i++) {
        programs[i].times = calloc((size_t)runs, sizeof(double));
        for (char** word = programs[i].words; *word; word++) {
            size_t size = strlen(*word);
            if (size == 0 || (*word)[size - 1] != '@') continue;
            *word = strcpy(malloc(size + 16), *word);
            programs[i].counter = *word + size - 1;
        }
        run(&programs[i]);
    }
    for (int i = 0; i < runs; i++)
        for (int j = 0; j < 2; j++) programs[(i + j) % 2].times[i] = run(&programs[(i + j) % 2]);
    for (int i = 0; i < 2; i++) {
        qsort(programs[i].times, (size_t)runs, sizeof(double), by_size);
        printf("%.1f %.1f %ld %d\n", programs[i].times[runs / 2], programs[i].times[0], programs[i].memory, programs[i].exit);
    }
    return 0;
}
