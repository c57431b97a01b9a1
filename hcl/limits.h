/* limits.h - bounds of HCL that is read; each has a test. */
#ifndef DDL_HCL_LIMITS_H
#define DDL_HCL_LIMITS_H

enum {
	DDL_HCL_MAX_NESTING = 200,   /* brackets, strings in strings, blocks */
	DDL_HCL_MAX_DEPTH = 250,     /* of an expression's tree */
	DDL_HCL_MAX_PARSE = 4000,    /* bison's stack */
	DDL_HCL_MAX_CALLS = 64,      /* locals that need locals */
	DDL_HCL_MAX_STEPS = 200000, /* expressions evaluated in one run */
	DDL_HCL_MAX_TEXT = 1 << 24,  /* bytes of one string that an expression makes */
	DDL_HCL_MAX_DIGITS = 100,    /* of a number, its exponent written out */
};

#endif
