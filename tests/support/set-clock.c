/*
 * Preloaded into a server by tests/support/set-clock.ts: PRELOAD_CLOCK names a file of 8 bytes, the milliseconds by which the
 * wall clock of the process is off. The steady clock, by which timers wait, stays as it is: as when somebody sets the clock.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int64_t off_ms(void) {
  static volatile int64_t *held = 0;
  if (!held) {
    const char *path = getenv("PRELOAD_CLOCK");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return 0;
    void *found = mmap(0, sizeof *held, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (found == MAP_FAILED) return 0;
    held = found;
  }
  return *held;
}

static void shift(int64_t *seconds, int64_t *parts, int64_t parts_a_second) {
  int64_t off = off_ms();
  *seconds += off / 1000;
  *parts += off % 1000 * (parts_a_second / 1000);
  if (*parts < 0) *parts += parts_a_second, *seconds -= 1;
  if (*parts >= parts_a_second) *parts -= parts_a_second, *seconds += 1;
}

int clock_gettime(clockid_t clock, struct timespec *at) {
  static int (*real)(clockid_t, struct timespec *) = 0;
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int result = real(clock, at);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
    int64_t seconds = at->tv_sec, parts = at->tv_nsec;
    shift(&seconds, &parts, 1000000000);
    at->tv_sec = seconds, at->tv_nsec = parts;
  }
  return result;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  (void)zone;
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  at->tv_sec = now.tv_sec, at->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *out) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}
