/* libmariadb_revisions.c - the revisions table in MySQL and MariaDB: types are those of the table that Atlas makes. */
#include "live/revisions.h"

const struct ddl_live_revisions ddl_live_libmariadb_revisions = {
	.create = "CREATE TABLE IF NOT EXISTS %s (version varchar(255) NOT NULL, description varchar(255) NOT NULL, type bigint unsigned NOT NULL DEFAULT 2, "
		  "applied bigint NOT NULL DEFAULT 0, total bigint NOT NULL DEFAULT 0, executed_at timestamp NOT NULL, "
		  "execution_time bigint NOT NULL, error longtext NULL, error_stmt longtext NULL, hash varchar(255) NOT NULL, "
		  "partial_hashes json NULL, operator_version varchar(255) NOT NULL, PRIMARY KEY (version)) CHARSET utf8mb4 COLLATE utf8mb4_bin",
	.create_schema = "CREATE DATABASE %s",
	.own_schema = DDL_REVISIONS_TABLE,
	.current = "SELECT HEX(CONVERT(DATABASE() USING utf8mb4))",
	.there = "SELECT '31' FROM information_schema.tables WHERE table_schema = %s AND table_name = %s",
	.text = "_utf8mb4 X'%s'",
	.json = "_utf8mb4 X'%s'",
	.digits = "HEX(CONVERT(%s USING utf8mb4))",
	.time = "FROM_UNIXTIME(%s)",
	.seconds = "UNIX_TIMESTAMP(%s)",
	.upsert = "ON DUPLICATE KEY UPDATE",
};
