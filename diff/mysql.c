/* mysql.c - how MySQL and MariaDB change tables. */
#include "diff/rules.h"

const struct ddl_diff_rules ddl_diff_mysql = {
	.inline_indexes = true,
	.whole_column = true,
	.drop_add_apart = true,
};

const struct ddl_diff_rules ddl_diff_mariadb = {
	.inline_indexes = true,
	.whole_column = true,
	.drop_add_apart = true,
};
