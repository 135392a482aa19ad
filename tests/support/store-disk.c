/*
 * Preloaded into a server by tests/support/store-disk.ts. Looks at what goes to the files of the store, and nothing else:
 *
 * PRELOAD_TRACE=file: records every change of these files in the order in which it happened, and every 202 before it is sent.
 *   A record is: kind, file, offset (8 bytes), length (4 bytes), data. Kinds: W written, T cut to the size in `offset`,
 *   S synced, U removed, A a 202 with its text. Files: d = satker.db, w = -wal, j = -journal, D = their folder.
 * PRELOAD_FAULT=file: while that file is there, its text `ERRNO PART` makes writes fail with ERRNO in every file whose path
 *   holds PART. With ENOSPC half of a write still goes through, as on a disk that fills up; with EACCES the file cannot even
 *   be opened for writing.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { path_bytes = 4096, answer_bytes = 4096, sector = 512 };

/* Held over a change and its record, so that their orders are the same. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int ends(const char *text, const char *end) {
  size_t length = strlen(text), tail = strlen(end);
  return length >= tail && strcmp(text + length - tail, end) == 0;
}

static int path_of(int file, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, path_bytes - 32);
  path[length > 0 ? length : 0] = 0;
  return length > 0;
}

static char name_of(const char *path) {
  if (ends(path, "/satker.db")) return 'd';
  if (ends(path, "/satker.db-wal")) return 'w';
  if (ends(path, "/satker.db-journal")) return 'j';
  return 0;
}

static char name_of_folder(char *path) {
  strcat(path, "/satker.db");
  return access(path, F_OK) == 0 ? 'D' : 0;
}

static void record(char kind, char name, uint64_t offset, const void *data, uint32_t length) {
  static int trace = -2;
  if (trace == -2) {
    const char *path = getenv("PRELOAD_TRACE");
    trace = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
  }
  if (trace < 0) return;
  char head[14] = {kind, name};
  memcpy(head + 2, &offset, 8);
  memcpy(head + 10, &length, 4);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)data, length}};
  syscall(SYS_writev, trace, parts, length ? 2 : 1);
}

/* The error that writing to this file has now; 0 = none. */
static int fault_of(const char *path) {
  const char *flag = getenv("PRELOAD_FAULT");
  if (!flag) return 0;
  int file = (int)syscall(SYS_openat, AT_FDCWD, flag, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  char text[128] = "", part[64] = "";
  int number = 0;
  ssize_t length = syscall(SYS_read, file, text, sizeof text - 1);
  close(file);
  if (length <= 0 || sscanf(text, "%d %63s", &number, part) != 2) return 0;
  return strstr(path, part) ? number : 0;
}

static ssize_t put(int file, const void *bytes, size_t length, int64_t at) {
  if (at < 0) return syscall(SYS_write, file, bytes, length);
  return syscall(SYS_pwrite64, file, bytes, length, at);
}

/* `at` = -1 writes where the file stands. */
static ssize_t change(int file, const void *bytes, size_t length, int64_t at) {
  char path[path_bytes];
  if (!path_of(file, path) || path[0] != '/') return put(file, bytes, length, at);
  int fault = fault_of(path);
  if (fault == ENOSPC && length > sector) length /= 2;
  else if (fault) {
    errno = fault;
    return -1;
  }
  char name = name_of(path);
  if (name) pthread_mutex_lock(&lock);
  int64_t offset = at < 0 && name ? lseek(file, 0, SEEK_CUR) : at;
  ssize_t result = put(file, bytes, length, at);
  int error = errno;
  if (name) {
    if (result > 0) record('W', name, (uint64_t)offset, bytes, (uint32_t)result);
    pthread_mutex_unlock(&lock);
  }
  errno = error;
  return result;
}

static int sync_file(long call, int file) {
  char path[path_bytes];
  char name = path_of(file, path) ? name_of(path) : 0;
  if (!name && path[0] == '/') name = name_of_folder(path);
  if (name) pthread_mutex_lock(&lock);
  int result = (int)syscall(call, file);
  if (name) {
    if (result == 0) record('S', name, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

static int cut(int file, off_t size) {
  char path[path_bytes];
  char name = path_of(file, path) ? name_of(path) : 0;
  if (name) pthread_mutex_lock(&lock);
  int result = (int)syscall(SYS_ftruncate, file, size);
  if (name) {
    if (result == 0) record('T', name, (uint64_t)size, NULL, 0);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

/* A 202 counts from before it is sent: the client may have it the moment after. */
static void look(const struct iovec *parts, int count) {
  static const char accepted[] = "HTTP/1.1 202";
  const size_t start = sizeof accepted - 1;
  if (count < 1 || parts[0].iov_len < start || memcmp(parts[0].iov_base, accepted, start)) return;
  char text[answer_bytes];
  size_t length = 0;
  for (int index = 0; index < count; index++) {
    size_t take = parts[index].iov_len;
    if (take > sizeof text - length) take = sizeof text - length;
    memcpy(text + length, parts[index].iov_base, take);
    length += take;
  }
  pthread_mutex_lock(&lock);
  record('A', '-', 0, text, (uint32_t)length);
  pthread_mutex_unlock(&lock);
}

static int open_file(const char *path, int flags, int mode) {
  if ((flags & (O_WRONLY | O_RDWR)) && fault_of(path) == EACCES) {
    errno = EACCES;
    return -1;
  }
  return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

static int mode_of(int flags, va_list more) { return flags & O_CREAT ? va_arg(more, int) : 0; }

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int mode = mode_of(flags, more);
  va_end(more);
  return open_file(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int mode = mode_of(flags, more);
  va_end(more);
  return open_file(path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t length) {
  struct iovec whole = {(void *)bytes, length};
  look(&whole, 1);
  return change(file, bytes, length, -1);
}
ssize_t writev(int file, const struct iovec *parts, int count) {
  look(parts, count);
  return syscall(SYS_writev, file, parts, count);
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t at) { return change(file, bytes, length, at); }
ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t at) { return change(file, bytes, length, at); }
int ftruncate(int file, off_t size) { return cut(file, size); }
int ftruncate64(int file, off64_t size) { return cut(file, size); }
int fsync(int file) { return sync_file(SYS_fsync, file); }
int fdatasync(int file) { return sync_file(SYS_fdatasync, file); }

int unlink(const char *path) {
  char name = name_of(path);
  if (name) pthread_mutex_lock(&lock);
  int result = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (name) {
    if (result == 0) record('U', name, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
  }
  return result;
}
