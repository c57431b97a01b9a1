/* libpq_revisions.c - the revisions table in PostgreSQL: types are those of the table that Atlas makes. */
#include "live/revisions.h"

const struct ddl_live_revisions ddl_live_libpq_revisions = {
	.create = "CREATE TABLE IF NOT EXISTS %s (version character varying NOT NULL, description character varying NOT NULL, type bigint NOT NULL DEFAULT 2, "
		  "applied bigint NOT NULL DEFAULT 0, total bigint NOT NULL DEFAULT 0, executed_at timestamptz NOT NULL, "
		  "execution_time bigint NOT NULL, error text NULL, error_stmt text NULL, hash character varying NOT NULL, "
		  "partial_hashes jsonb NULL, operator_version character varying NOT NULL, PRIMARY KEY (version))",
	.create_schema = "CREATE SCHEMA %s",
	.own_schema = DDL_REVISIONS_TABLE,
	.there = "SELECT '31' FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
		 "WHERE n.nspname = %s AND c.relname = %s",
	.text = "convert_from(decode('%s', 'hex'), 'UTF8')",
	.json = "convert_from(decode('%s', 'hex'), 'UTF8')::jsonb",
	.digits = "encode(convert_to(%s::text, 'UTF8'), 'hex')",
	.time = "to_timestamp(%s)",
	.seconds = "EXTRACT(epoch FROM %s)",
	.upsert = "ON CONFLICT (version) DO UPDATE SET",
};
