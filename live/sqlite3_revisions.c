/* sqlite3_revisions.c - the revisions table in SQLite: types are those of the table that Atlas makes. */
#include "live/revisions.h"

const struct ddl_live_revisions ddl_live_sqlite3_revisions = {
	.create = "CREATE TABLE IF NOT EXISTS %s (version text NOT NULL, description text NOT NULL, type integer NOT NULL DEFAULT 2, "
		  "applied integer NOT NULL DEFAULT 0, total integer NOT NULL DEFAULT 0, executed_at datetime NOT NULL, "
		  "execution_time integer NOT NULL, error text NULL, error_stmt text NULL, hash text NOT NULL, "
		  "partial_hashes json NULL, operator_version text NOT NULL, PRIMARY KEY (version))",
	.there = "SELECT '31' FROM sqlite_master WHERE type = 'table' AND %s = 'main' AND name = %s",
	.text = "CAST(X'%s' AS TEXT)",
	.json = "CAST(X'%s' AS TEXT)",
	.digits = "hex(%s)",
	.time = "strftime('%Y-%m-%d %H:%M:%f+00:00', %s, 'unixepoch')",
	.seconds = "(julianday(%s) - 2440587.5) * 86400",
};
