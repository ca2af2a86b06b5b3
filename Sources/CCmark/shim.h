#include <cmark.h>
#include <stdbool.h>
#include <string.h>

/* The length of a text of libcmark's, by the C library, which looks at many bytes at once. */
static inline size_t postmortem_text_length(const char *text) { return strlen(text); }

/* Whether two texts are the same, by the C library as well. */
static inline bool postmortem_is_same(const void *one, const void *other, size_t length) {
  return memcmp(one, other, length) == 0;
}
