/* limits.h - bounds of templates; each has a test. */
#ifndef DDL_TEMPLATE_LIMITS_H
#define DDL_TEMPLATE_LIMITS_H

enum {
	DDL_TPL_MAX_PARSE = 1500,    /* bison's stack: what is nested in blocks and parentheses */
	DDL_TPL_MAX_CALLS = 64,      /* templates in templates */
	DDL_TPL_MAX_STEPS = 2000000, /* pieces evaluated in one run */
	DDL_TPL_MAX_MEMORY = 1 << 28, /* bytes of values that one run makes */
	DDL_TPL_MAX_WIDTH = 10000,   /* of what printf pads */
	DDL_TPL_MAX_OUTPUT = 1 << 26, /* bytes that one run prints, or one value has */
};

#endif
