/* names_inside.h - what the parts of names.h know of each other. */
#ifndef DDL_NORMALIZE_NAMES_INSIDE_H
#define DDL_NORMALIZE_NAMES_INSIDE_H

#include "normalize/names.h"

struct ddl_columns {
	struct ddl_list list;        /* of struct ddl_result_column */
	bool open;                   /* there may be more */
	struct ddl_value scalar;     /* of the query as a value */
};

struct relation {
	struct ddl_node node;
	ddl_atom alias, schema;      /* keys; schema 0: not told */
	struct ddl_object *object;   /* NULL: of a query or a function */
	struct ddl_columns columns;
	bool qualified;              /* only by its name: NEW, OLD, excluded */
	bool own_name;               /* the alias is the object's name */
};

struct cte {
	struct cte *outer;
	ddl_atom name;
	const struct ddl_cte *node;
	struct scope *around;        /* of the query that it belongs to */
	enum { UNREAD, READING, READ } state; /* nobody looks into it before it is read */
	struct ddl_columns columns;
};

struct scope {
	struct scope *outer;
	struct ddl_list relations;   /* of struct relation */
	bool only_names;             /* nothing is made of the columns */
	bool rows_only;              /* no function of several rows can stand here */
	const struct ddl_list *windows; /* of struct ddl_window, or NULL */
	const struct ddl_list *results; /* of struct ddl_result: their names may be used; or NULL */
	struct cte *ctes;
};

/* Names of results: as they are written, those of the columns that they turn out to be, or what is left when it has run. */
enum naming { AS_WRITTEN, AS_FOUND, AS_RUN };

struct found {
	const struct relation *relation;
	const struct ddl_result_column *column; /* NULL: its rowid */
	uint32_t count;
	bool open;                   /* it may be in what is not known */
};

/* names.c */
extern const struct ddl_value ddl_names_no_value, ddl_names_unknown_value;
struct ddl_wrong *ddl_names_add_wrong(struct ddl_names *n, enum ddl_wrong_name kind, struct ddl_span at, ddl_atom name);
void ddl_names_add_misuse(struct ddl_names *n, struct ddl_span at, const char *why);
struct ddl_use *ddl_names_add_use(struct ddl_names *n, struct ddl_object *o, ddl_atom column, struct ddl_span at, bool writes);
struct ddl_result_column *ddl_names_add_column(struct ddl_names *n, struct ddl_columns *to, ddl_atom name, ddl_atom key,
					    struct ddl_value value);
struct ddl_result_column *ddl_names_copy_column(struct ddl_names *n, struct ddl_columns *to, const struct ddl_result_column *c);
const struct ddl_value_rules *ddl_names_value_rules(const struct ddl_names *n);
struct ddl_result_column *ddl_names_find_column(const struct ddl_columns *columns, ddl_atom key);
struct ddl_columns ddl_names_named(struct ddl_names *n, struct ddl_columns columns, const struct ddl_list *names,
				struct ddl_span at, ddl_atom of);
struct relation *ddl_names_add_relation(struct ddl_names *n, struct scope *scope, ddl_atom alias, struct ddl_object *o,
				     struct ddl_columns columns);
struct ddl_columns ddl_names_named_relation(struct ddl_names *n, const struct scope *scope, const struct ddl_qname *name,
					 bool writes, struct ddl_object **object);
struct ddl_columns ddl_names_own_columns(struct ddl_names *n, const struct ddl_columns *columns);
struct ddl_result_column *ddl_names_find_before(const struct scope *scope, const struct relation *last, ddl_atom key);
void ddl_names_check_source(struct ddl_names *n, const struct ddl_from *f, const struct ddl_object *o);
void ddl_names_look_at_from(struct ddl_names *n, struct scope *scope, const struct ddl_list *from);

/* names_expr.c */
void ddl_names_use_qualifier(struct ddl_names *n, const struct relation *r, const struct ddl_expr *qualifier);
bool ddl_names_is_rowid(const struct ddl_names *n, const struct relation *r, ddl_atom key);
bool ddl_names_has_name(const struct relation *r, const struct ddl_expr *qualifier);
struct ddl_value ddl_names_merged_value(const struct ddl_names *n, const struct ddl_result_column *c);
struct found ddl_names_find_name(const struct ddl_names *n, const struct scope *scope, const struct ddl_expr *name);
void ddl_names_look_at_parts(struct ddl_names *n, struct scope *scope, const struct ddl_list *parts);
void ddl_names_look_at_window(struct ddl_names *n, struct scope *scope, const struct ddl_window *w);
void ddl_names_check_width(struct ddl_names *n, const struct ddl_expr *e, uint32_t got, uint32_t wanted);
void ddl_names_look_at_one(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e);
struct ddl_value ddl_names_look_at(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e);

/* names_query.c */
void ddl_names_add_result(struct ddl_names *n, struct scope *scope, const struct ddl_result *r, enum naming naming,
		       struct ddl_columns *to);
struct ddl_columns ddl_names_cte_columns(struct ddl_names *n, struct cte *c, struct ddl_span at);
void ddl_names_add_ctes(struct ddl_names *n, struct scope *scope, const struct ddl_list *with);
void ddl_names_end_ctes(struct ddl_names *n, struct scope *scope, const struct ddl_list *with);
struct ddl_columns ddl_names_query(struct ddl_names *n, struct scope *outer, struct cte *ctes,
					const struct ddl_query *q, enum naming naming);

/* names_rows.c */
void ddl_names_look_at_trigger(struct ddl_names *n, const struct ddl_opaque *o);

#endif
