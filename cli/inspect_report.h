/* inspect_report.h - a schema, as templates of schema inspect see it. */
#ifndef DDL_CLI_INSPECT_REPORT_H
#define DDL_CLI_INSPECT_REPORT_H

#include "cli/format.h"
#include "normalize/normalize.h"

struct ddl_inspect_report {
	struct ddl_cli *cli;
	struct ddl_schema *schema;
};

extern const struct ddl_tpl_shape ddl_shape_inspect, ddl_shape_realm;
extern const struct ddl_format_kind ddl_format_inspect;

/* The schema with the names that Atlas has for its parts, and more of our own. */
struct ddl_tpl_value *ddl_inspect_value(const struct ddl_inspect_report *r);
struct ddl_tpl_value *ddl_inspect_realm(const struct ddl_inspect_report *r);

/* inspect_mermaid.c: append it as an entity-relationship diagram of Mermaid. */
void ddl_inspect_mermaid(const struct ddl_inspect_report *r, struct ddl_buf *out);

/* Tables in the order of schemas and names (struct ddl_qname_item, names resolved); and what their schema is called. */
struct ddl_list ddl_inspect_tables(const struct ddl_inspect_report *r);
const char *ddl_inspect_schema_name(const struct ddl_inspect_report *r, const struct ddl_ident *schema);
bool ddl_inspect_is_unique(const struct ddl_table *t, const struct ddl_list *names);

#endif
