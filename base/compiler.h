/* compiler.h - what is not C11: attributes and sanitizer hooks, in one place. */
#ifndef DDL_BASE_COMPILER_H
#define DDL_BASE_COMPILER_H

#if defined(__GNUC__)
#define DDL_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define DDL_NORETURN __attribute__((noreturn))
#define DDL_LIKELY(x) __builtin_expect(!!(x), 1)
#define DDL_UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define DDL_PRINTF(fmt, args)
#define DDL_NORETURN
#define DDL_LIKELY(x) (x)
#define DDL_UNLIKELY(x) (x)
#endif

#if defined(__SANITIZE_ADDRESS__)
#define DDL_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DDL_ASAN 1
#endif
#endif

#ifdef DDL_ASAN
#include <sanitizer/asan_interface.h>
#define DDL_POISON(p, n) ASAN_POISON_MEMORY_REGION(p, n)
#define DDL_UNPOISON(p, n) ASAN_UNPOISON_MEMORY_REGION(p, n)
#else
#define DDL_POISON(p, n) ((void)(p), (void)(n))
#define DDL_UNPOISON(p, n) ((void)(p), (void)(n))
#endif

#define DDL_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
