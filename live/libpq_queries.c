/*
 * libpq_queries.c - what is in PostgreSQL's catalogue, as statements.
 *
 * They run with an empty search_path, so that every name that is not the server's own has its schema. The forms
 * are those of pg_dump. What belongs to an extension comes back with the extension.
 */
#include "live/libpq.h"

#define IN_SCOPE(n) \
	"(CASE WHEN $1::text IS NULL THEN " n ".nspname !~ '^pg_' AND " n ".nspname <> 'information_schema' ELSE " n \
	".nspname = $1 END)"
#define NO_EXTENSIONS(catalog, oid) \
	"NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = '" catalog "'::regclass AND x.objid = " oid \
	" AND x.deptype = 'e')"
#define TABLES(kinds) \
	"c.relkind IN (" kinds ") AND c.relpersistence <> 't' AND " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_class", "c.oid")
#define FROM_TABLES " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
#define THE_TABLE "format('%I.%I', n.nspname, c.relname)"
#define SEQUENCE_OPTIONS(s) \
	"' START WITH ' || " s ".seqstart || ' INCREMENT BY ' || " s ".seqincrement || ' MINVALUE ' || " s \
	".seqmin || ' MAXVALUE ' || " s ".seqmax || ' CACHE ' || " s ".seqcache || CASE WHEN " s \
	".seqcycle THEN ' CYCLE' ELSE '' END"
#define COLLATION(collation, type_collation) \
	"CASE WHEN " collation " <> 0 AND " collation " <> " type_collation " THEN (SELECT format(' COLLATE %I.%I', " \
	"on_.nspname, o.collname) FROM pg_collation o JOIN pg_namespace on_ ON on_.oid = o.collnamespace " \
	"WHERE o.oid = " collation ") ELSE '' END"

/* What 18 calls a NOT NULL is told at the column only when the name is not the one that the server would choose. */
#define NOT_NULL \
	"CASE WHEN a.attnotnull AND a.attidentity = '' THEN ' NOT NULL' ELSE '' END"
#define NOT_NULL_18 \
	"CASE WHEN NOT a.attnotnull OR nn.convalidated IS FALSE THEN '' " \
	"WHEN nn.conname <> c.relname || '_' || a.attname || '_not_null' AND a.attidentity = '' " \
	"THEN format(' CONSTRAINT %I NOT NULL', nn.conname) WHEN a.attidentity = '' THEN ' NOT NULL' ELSE '' END || " \
	"CASE WHEN nn.connoinherit AND nn.convalidated THEN ' NO INHERIT' ELSE '' END"
#define JOIN_NOT_NULL_18 \
	" LEFT JOIN pg_constraint nn ON nn.conrelid = a.attrelid AND nn.contype = 'n' AND nn.conkey = ARRAY[a.attnum] "

/*
 * One column. Of a partition only those are told whose default is not the parent's, of a table that inherits those
 * that are its own.
 */
#define COLUMNS(not_null, join_not_null) \
	"SELECT a.attrelid, string_agg(E'\\n  ' || quote_ident(a.attname) || CASE WHEN c.relispartition OR c.reloftype <> 0 " \
	"THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) ELSE ' ' || format_type(a.atttypid, a.atttypmod) || " \
	COLLATION("a.attcollation", "t.typcollation") " || " \
	"CASE WHEN a.attgenerated = 's' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED' " \
	"WHEN a.attgenerated = 'v' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ')' " \
	"WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) ELSE '' END || " \
	"CASE WHEN s.seqrelid IS NULL THEN '' ELSE ' GENERATED ' || CASE a.attidentity WHEN 'a' THEN 'ALWAYS' ELSE " \
	"'BY DEFAULT' END || ' AS IDENTITY (SEQUENCE NAME ' || format('%I.%I', sn.nspname, sc.relname) || " \
	SEQUENCE_OPTIONS("s") " || ')' END || " not_null " END, ',' ORDER BY a.attnum) AS text " \
	"FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace " \
	"JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum " \
	"LEFT JOIN pg_depend i ON a.attidentity <> '' AND i.classid = 'pg_class'::regclass AND i.refclassid = 'pg_class'::regclass " \
	"AND i.refobjid = a.attrelid AND i.refobjsubid = a.attnum AND i.deptype = 'i' " \
	"LEFT JOIN pg_sequence s ON s.seqrelid = i.objid LEFT JOIN pg_class sc ON sc.oid = s.seqrelid " \
	"LEFT JOIN pg_namespace sn ON sn.oid = sc.relnamespace " join_not_null \
	"WHERE a.attnum > 0 AND NOT a.attisdropped AND " TABLES("'r', 'p'") " AND CASE WHEN c.reloftype <> 0 THEN d.adbin IS NOT NULL " \
	"WHEN c.relispartition THEN d.adbin IS NOT NULL AND pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM " \
	"(SELECT pg_get_expr(pd.adbin, pd.adrelid) FROM pg_inherits h JOIN pg_attribute pa ON pa.attrelid = h.inhparent AND " \
	"pa.attname = a.attname JOIN pg_attrdef pd ON pd.adrelid = pa.attrelid AND pd.adnum = pa.attnum " \
	"WHERE h.inhrelid = a.attrelid) ELSE a.attislocal END GROUP BY a.attrelid"

#define CONSTRAINTS \
	"SELECT k.conrelid, string_agg(E'\\n  CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), " \
	"',' ORDER BY k.contype <> 'p', k.conname) AS text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid " \
	"JOIN pg_namespace n ON n.oid = c.relnamespace WHERE k.contype IN ('p', 'u', 'x', 'c') AND k.conislocal AND " \
	"k.conparentid = 0 AND k.convalidated AND " TABLES("'r', 'p'") " GROUP BY k.conrelid"

/* How far a table is from the one that inherits nothing. */
#define DEPTH \
	"SELECT i.inhrelid, 1 AS d FROM pg_inherits i WHERE NOT EXISTS (SELECT FROM pg_inherits o WHERE o.inhrelid = i.inhparent) " \
	"UNION ALL SELECT i.inhrelid, p.d + 1 FROM pg_inherits i JOIN parents p ON p.inhrelid = i.inhparent WHERE p.d < 64"

#define WITH_COLUMNS(not_null, join_not_null) \
	"WITH RECURSIVE parents AS (" DEPTH "), depth AS (SELECT inhrelid, max(d) AS d FROM parents GROUP BY inhrelid), " \
	"columns AS (" COLUMNS(not_null, join_not_null) "), "

#define CREATE_TABLES \
	"constraints AS (" CONSTRAINTS ") SELECT 'CREATE ' || CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END || 'TABLE ' || " THE_TABLE " || " \
	"CASE WHEN c.relispartition THEN ' PARTITION OF ' || parent.names WHEN c.reloftype <> 0 THEN ' OF ' || " \
	"format_type(c.reloftype, NULL) ELSE '' END || " \
	"CASE WHEN (c.relispartition OR c.reloftype <> 0) AND l.text IS NULL AND k.text IS NULL THEN '' ELSE ' (' || " \
	"concat_ws(',', l.text, k.text) || E'\\n)' END || " \
	"CASE WHEN c.relispartition THEN ' ' || pg_get_expr(c.relpartbound, c.oid) " \
	"WHEN parent.names IS NOT NULL THEN ' INHERITS (' || parent.names || ')' ELSE '' END || " \
	"coalesce(' PARTITION BY ' || pg_get_partkeydef(c.oid), '') || " \
	"CASE WHEN am.amname <> 'heap' THEN ' USING ' || quote_ident(am.amname) ELSE '' END || " \
	"coalesce(' WITH (' || (SELECT string_agg(quote_ident(option_name) || '=' || quote_literal(option_value), ', ') " \
	"FROM pg_options_to_table(c.reloptions)) || ')', '')" \
	FROM_TABLES "LEFT JOIN depth ON depth.inhrelid = c.oid LEFT JOIN columns l ON l.attrelid = c.oid " \
	"LEFT JOIN constraints k ON k.conrelid = c.oid LEFT JOIN pg_am am ON am.oid = c.relam " \
	"LEFT JOIN LATERAL (SELECT string_agg(format('%I.%I', pn.nspname, pc.relname), ', ' ORDER BY h.inhseqno) AS names " \
	"FROM pg_inherits h JOIN pg_class pc ON pc.oid = h.inhparent JOIN pg_namespace pn ON pn.oid = pc.relnamespace " \
	"WHERE h.inhrelid = c.oid) parent ON depth.d IS NOT NULL " \
	"WHERE " TABLES("'r', 'p'") " ORDER BY coalesce(depth.d, 0), n.nspname, c.relname"

#define STORAGE \
	"CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END"

static const char schemas[] =
	"SELECT 'CREATE SCHEMA ' || quote_ident(n.nspname) FROM pg_namespace n WHERE $1::text IS NULL AND " IN_SCOPE("n")
	" AND n.nspname <> 'public' AND " NO_EXTENSIONS("pg_namespace", "n.oid") " ORDER BY n.nspname";

static const char extensions[] =
	"SELECT format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA %I', e.extname, n.nspname) FROM pg_extension e "
	"JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql' AND ($1::text IS NULL OR n.nspname = $1) "
	"ORDER BY e.extname";

static const char enums[] =
	"SELECT format('CREATE TYPE %I.%I AS ENUM (%s)', n.nspname, t.typname, coalesce((SELECT string_agg(quote_literal("
	"e.enumlabel), ', ' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid), '')) FROM pg_type t "
	"JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'e' AND " IN_SCOPE("n") " AND "
	NO_EXTENSIONS("pg_type", "t.oid") " ORDER BY n.nspname, t.typname";

/* In the order in which they were made, since one may use another. */
static const char types[] =
	"SELECT CASE t.typtype WHEN 'd' THEN format('CREATE DOMAIN %I.%I AS %s', n.nspname, t.typname, "
	"format_type(t.typbasetype, t.typtypmod)) || " COLLATION("t.typcollation", "b.typcollation") " || "
	"CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END || coalesce(' DEFAULT ' || pg_get_expr(t.typdefaultbin, 0), '') || "
	"coalesce((SELECT string_agg(format(' CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), '' ORDER BY k.conname) "
	"FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'), '') "
	"WHEN 'c' THEN format('CREATE TYPE %I.%I AS (%s)', n.nspname, t.typname, (SELECT string_agg(quote_ident(a.attname) || "
	"' ' || format_type(a.atttypid, a.atttypmod) || " COLLATION("a.attcollation", "ta.typcollation") ", ', ' ORDER BY a.attnum) "
	"FROM pg_attribute a JOIN pg_type ta ON ta.oid = a.atttypid WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND "
	"NOT a.attisdropped)) "
	"ELSE format('CREATE TYPE %I.%I AS RANGE (subtype = %s', n.nspname, t.typname, format_type(r.rngsubtype, NULL)) || "
	"CASE WHEN r.rngsubdiff = 0 THEN '' ELSE ', subtype_diff = ' || r.rngsubdiff::regproc END || ')' END "
	"FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_type b ON b.oid = t.typbasetype "
	"LEFT JOIN pg_class c ON c.oid = t.typrelid LEFT JOIN pg_range r ON r.rngtypid = t.oid "
	"WHERE (t.typtype IN ('d', 'r') OR t.typtype = 'c' AND c.relkind = 'c') AND " IN_SCOPE("n") " AND "
	NO_EXTENSIONS("pg_type", "t.oid") " ORDER BY t.oid";

/* Those of identity columns are part of the column. */
static const char sequences[] =
	"SELECT 'CREATE ' || CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END || 'SEQUENCE ' || " THE_TABLE
	" || CASE WHEN s.seqtypid <> 'bigint'::regtype THEN ' AS ' || format_type(s.seqtypid, NULL) ELSE '' END || "
	SEQUENCE_OPTIONS("s") FROM_TABLES "JOIN pg_sequence s ON s.seqrelid = c.oid WHERE " TABLES("'S'")
	" AND NOT EXISTS (SELECT FROM pg_depend i WHERE i.classid = 'pg_class'::regclass AND i.objid = c.oid AND i.deptype = 'i') "
	"ORDER BY n.nspname, c.relname";

static const char routines[] =
	"SELECT regexp_replace(rtrim(pg_get_functiondef(p.oid), E'\\n'), '^CREATE OR REPLACE', 'CREATE') FROM pg_proc p "
	"JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prokind IN ('f', 'p', 'w') AND " IN_SCOPE("n") " AND "
	NO_EXTENSIONS("pg_proc", "p.oid") " ORDER BY n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)";

static const char columns[] = WITH_COLUMNS(NOT_NULL, "");
static const char columns_18[] = WITH_COLUMNS(NOT_NULL_18, JOIN_NOT_NULL_18);
static const char tables[] = CREATE_TABLES;

static const char storage[] =
	"SELECT format('ALTER TABLE ONLY %I.%I ALTER COLUMN %I SET STORAGE %s', n.nspname, c.relname, a.attname, " STORAGE ")"
	FROM_TABLES "JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid WHERE a.attnum > 0 AND "
	"NOT a.attisdropped AND a.attstorage <> t.typstorage AND " TABLES("'r', 'p'") " ORDER BY n.nspname, c.relname, a.attnum";

static const char compression[] =
	"SELECT format('ALTER TABLE ONLY %I.%I ALTER COLUMN %I SET COMPRESSION %s', n.nspname, c.relname, a.attname, "
	"CASE a.attcompression WHEN 'l' THEN 'lz4' ELSE 'pglz' END)" FROM_TABLES "JOIN pg_attribute a ON a.attrelid = c.oid "
	"WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attcompression <> '' AND " TABLES("'r', 'p'")
	" ORDER BY n.nspname, c.relname, a.attnum";

static const char owned[] =
	"SELECT format('ALTER SEQUENCE %I.%I OWNED BY %I.%I.%I', n.nspname, c.relname, tn.nspname, t.relname, a.attname)"
	FROM_TABLES "JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'a' AND "
	"d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 JOIN pg_class t ON t.oid = d.refobjid "
	"JOIN pg_namespace tn ON tn.oid = t.relnamespace JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid "
	"WHERE " TABLES("'S'") " ORDER BY n.nspname, c.relname";

static const char late_constraints[] =
	"SELECT 'ALTER TABLE ' || CASE c.relkind WHEN 'p' THEN '' ELSE 'ONLY ' END || " THE_TABLE " || ' ADD CONSTRAINT ' || "
	"quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid)" FROM_TABLES "JOIN pg_constraint k ON k.conrelid = c.oid "
	"WHERE (k.contype = 'f' OR k.contype IN ('c', 'n') AND NOT k.convalidated) AND k.conislocal AND k.conparentid = 0 AND "
	TABLES("'r', 'p'") " ORDER BY n.nspname, c.relname, k.conname";

static const char views[] =
	"SELECT CASE c.relkind WHEN 'v' THEN 'CREATE VIEW ' ELSE 'CREATE MATERIALIZED VIEW ' END || " THE_TABLE " || "
	"coalesce(' WITH (' || (SELECT string_agg(quote_ident(option_name) || '=' || quote_literal(option_value), ', ') "
	"FROM pg_options_to_table(c.reloptions) WHERE option_name <> 'check_option') || ')', '') || E' AS\\n' || "
	"rtrim(pg_get_viewdef(c.oid), ';') || coalesce((SELECT E'\\n WITH ' || upper(option_value) || ' CHECK OPTION' "
	"FROM pg_options_to_table(c.reloptions) WHERE option_name = 'check_option'), '') || "
	"CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN E'\\n WITH NO DATA' ELSE '' END"
	FROM_TABLES "WHERE " TABLES("'v', 'm'") " ORDER BY c.oid";

/*
 * Those of constraints come with them, those of partitions with the parent's, which the server tells as made ON ONLY
 * the parent.
 */
static const char indexes[] =
	"SELECT CASE c.relkind WHEN 'p' THEN regexp_replace(pg_get_indexdef(i.indexrelid), "
	"'^(CREATE (?:UNIQUE )?INDEX (?:\"(?:[^\"]|\"\")*\"|[^ ]+) ON )ONLY ', '\\1') ELSE pg_get_indexdef(i.indexrelid) END"
	FROM_TABLES "JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class ic ON ic.oid = i.indexrelid WHERE "
	"NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')) AND "
	"NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = i.indexrelid) AND (i.indisvalid OR c.relkind = 'p') AND "
	TABLES("'r', 'p', 'm'") " ORDER BY n.nspname, c.relname, ic.relname";

static const char index_uses[] =
	"SELECT 'ALTER TABLE ONLY ' || " THE_TABLE " || CASE WHEN u.clusters THEN ' CLUSTER ON ' ELSE ' REPLICA IDENTITY USING INDEX ' "
	"END || quote_ident(ic.relname)" FROM_TABLES "JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class ic ON ic.oid = i.indexrelid "
	"CROSS JOIN (VALUES (true), (false)) u(clusters) WHERE CASE WHEN u.clusters THEN i.indisclustered ELSE i.indisreplident END "
	"AND " TABLES("'r', 'p', 'm'") " UNION ALL SELECT 'ALTER TABLE ONLY ' || " THE_TABLE " || ' REPLICA IDENTITY ' || "
	"CASE c.relreplident WHEN 'n' THEN 'NOTHING' ELSE 'FULL' END" FROM_TABLES "WHERE c.relreplident IN ('n', 'f') AND "
	TABLES("'r', 'p'") " ORDER BY 1";

static const char statistics[] =
	"SELECT pg_get_statisticsobjdef(s.oid) FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE "
	IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_statistic_ext", "s.oid") " ORDER BY n.nspname, s.stxname";

static const char rules[] =
	"SELECT rtrim(pg_get_ruledef(r.oid), ';')" FROM_TABLES "JOIN pg_rewrite r ON r.ev_class = c.oid WHERE r.rulename <> '_RETURN' "
	"AND " TABLES("'r', 'p', 'v', 'm'") " ORDER BY n.nspname, c.relname, r.rulename";

#define TRIGGERS "JOIN pg_trigger g ON g.tgrelid = c.oid WHERE NOT g.tgisinternal AND " TABLES("'r', 'p', 'v'")

/* A trigger of a partition that came with the parent's is internal before 13 and has a parent since. */
#define CREATE_TRIGGERS(own) \
	"SELECT pg_get_triggerdef(g.oid)" FROM_TABLES TRIGGERS own \
	" UNION ALL SELECT 'ALTER TABLE ' || " THE_TABLE " || CASE g.tgenabled WHEN 'D' THEN ' DISABLE TRIGGER ' WHEN 'A' " \
	"THEN ' ENABLE ALWAYS TRIGGER ' ELSE ' ENABLE REPLICA TRIGGER ' END || quote_ident(g.tgname)" FROM_TABLES TRIGGERS \
	" AND g.tgenabled <> 'O'" own " ORDER BY 1 DESC"

static const char triggers[] = CREATE_TRIGGERS("");
static const char triggers_13[] = CREATE_TRIGGERS(" AND g.tgparentid = 0");

static const char policies[] =
	"SELECT 'ALTER TABLE ' || " THE_TABLE " || CASE WHEN f.force THEN ' FORCE' ELSE ' ENABLE' END || ' ROW LEVEL SECURITY'"
	FROM_TABLES "CROSS JOIN (VALUES (true), (false)) f(force) WHERE CASE WHEN f.force THEN c.relforcerowsecurity ELSE "
	"c.relrowsecurity END AND " TABLES("'r', 'p'") " UNION ALL SELECT 'CREATE POLICY ' || quote_ident(p.polname) || ' ON ' || "
	THE_TABLE " || CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END || CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' "
	"WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' ELSE '' END || "
	"CASE WHEN p.polroles = '{0}' THEN '' ELSE ' TO ' || (SELECT string_agg(CASE WHEN m.role = 0 THEN 'PUBLIC' ELSE "
	"quote_ident(pg_get_userbyid(m.role)) END, ', ' ORDER BY m.n) FROM unnest(p.polroles) WITH ORDINALITY m(role, n)) END || "
	"coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', '') || "
	"coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')"
	FROM_TABLES "JOIN pg_policy p ON p.polrelid = c.oid WHERE " TABLES("'r', 'p'") " ORDER BY 1";

static const char comments[] =
	"SELECT 'COMMENT ON ' || CASE WHEN d.objsubid > 0 THEN 'COLUMN ' ELSE CASE c.relkind WHEN 'v' THEN 'VIEW ' WHEN 'm' THEN "
	"'MATERIALIZED VIEW ' WHEN 'S' THEN 'SEQUENCE ' WHEN 'i' THEN 'INDEX ' WHEN 'I' THEN 'INDEX ' ELSE 'TABLE ' END END || "
	THE_TABLE " || coalesce('.' || quote_ident(a.attname), '') || ' IS ' || quote_literal(d.description)"
	FROM_TABLES "JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass LEFT JOIN pg_attribute a ON "
	"a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0 WHERE " TABLES("'r', 'p', 'v', 'm', 'S', 'i', 'I'")
	" UNION ALL SELECT 'COMMENT ON CONSTRAINT ' || quote_ident(k.conname) || ' ON ' || " THE_TABLE " || ' IS ' || "
	"quote_literal(d.description)" FROM_TABLES "JOIN pg_constraint k ON k.conrelid = c.oid JOIN pg_description d ON "
	"d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass WHERE " TABLES("'r', 'p'")
	" UNION ALL SELECT 'COMMENT ON TRIGGER ' || quote_ident(g.tgname) || ' ON ' || " THE_TABLE " || ' IS ' || "
	"quote_literal(d.description)" FROM_TABLES "JOIN pg_trigger g ON g.tgrelid = c.oid JOIN pg_description d ON "
	"d.objoid = g.oid AND d.classoid = 'pg_trigger'::regclass WHERE " TABLES("'r', 'p', 'v'")
	" UNION ALL SELECT 'COMMENT ON POLICY ' || quote_ident(g.polname) || ' ON ' || " THE_TABLE " || ' IS ' || "
	"quote_literal(d.description)" FROM_TABLES "JOIN pg_policy g ON g.polrelid = c.oid JOIN pg_description d ON "
	"d.objoid = g.oid AND d.classoid = 'pg_policy'::regclass WHERE " TABLES("'r', 'p'") " ORDER BY 1";

static const char other_comments[] =
	"SELECT 'COMMENT ON ' || CASE t.typtype WHEN 'd' THEN 'DOMAIN ' ELSE 'TYPE ' END || format('%I.%I', n.nspname, "
	"t.typname) || ' IS ' || quote_literal(d.description) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace "
	"JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass WHERE " IN_SCOPE("n") " AND "
	NO_EXTENSIONS("pg_type", "t.oid")
	" UNION ALL SELECT 'COMMENT ON ' || CASE p.prokind WHEN 'p' THEN 'PROCEDURE ' ELSE 'FUNCTION ' END || format('%I.%I(%s)', "
	"n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) || ' IS ' || quote_literal(d.description) FROM pg_proc p "
	"JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_description d ON d.objoid = p.oid AND "
	"d.classoid = 'pg_proc'::regclass WHERE p.prokind <> 'a' AND " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_proc", "p.oid")
	" UNION ALL SELECT 'COMMENT ON SCHEMA ' || quote_ident(n.nspname) || ' IS ' || quote_literal(d.description) "
	"FROM pg_namespace n JOIN pg_description d ON d.objoid = n.oid AND d.classoid = 'pg_namespace'::regclass WHERE "
	"$1::text IS NULL AND " IN_SCOPE("n") " AND (n.nspname <> 'public' OR d.description <> 'standard public schema') ORDER BY 1";

const struct ddl_pq_query ddl_pq_queries[] = {
	{ 0, 0, schemas, "" },
	{ 0, 0, extensions, "" },
	{ 0, 0, enums, "" },
	{ 0, 0, types, "" },
	{ 0, 0, sequences, "" },
	{ 0, 0, routines, "" },
	{ 0, 180000, columns, tables },
	{ 180000, 0, columns_18, tables },
	{ 0, 0, storage, "" },
	{ 140000, 0, compression, "" },
	{ 0, 0, owned, "" },
	{ 0, 0, late_constraints, "" },
	{ 0, 0, views, "" },
	{ 0, 0, indexes, "" },
	{ 0, 0, index_uses, "" },
	{ 0, 0, statistics, "" },
	{ 0, 0, rules, "" },
	{ 0, 130000, triggers, "" },
	{ 130000, 0, triggers_13, "" },
	{ 0, 0, policies, "" },
	{ 0, 0, comments, "" },
	{ 0, 0, other_comments, "" },
};
const size_t ddl_pq_nqueries = sizeof(ddl_pq_queries) / sizeof(ddl_pq_queries[0]);

#define NAMED(kind, catalog, name, schema, where) \
	"SELECT '" kind " ' || format('%I.%I', n.nspname, o." name ") FROM " catalog " o JOIN pg_namespace n ON n.oid = o." schema \
	" WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS(catalog, "o.oid") where
/* What lies in no schema; the server's own has low numbers. */
#define GLOBAL(kind, catalog, name) \
	"SELECT '" kind " ' || quote_ident(o." name ") FROM " catalog " o WHERE $1::text IS NULL AND o.oid >= 16384 AND " \
	NO_EXTENSIONS(catalog, "o.oid")

static const char left_out[] =
	NAMED("aggregate", "pg_proc", "proname", "pronamespace", " AND o.prokind = 'a'")
	" UNION ALL " NAMED("collation", "pg_collation", "collname", "collnamespace", "")
	" UNION ALL " NAMED("conversion", "pg_conversion", "conname", "connamespace", "")
	" UNION ALL " NAMED("operator", "pg_operator", "oprname", "oprnamespace", "")
	" UNION ALL " NAMED("operator class", "pg_opclass", "opcname", "opcnamespace", "")
	" UNION ALL " NAMED("text search configuration", "pg_ts_config", "cfgname", "cfgnamespace", "")
	" UNION ALL " NAMED("text search dictionary", "pg_ts_dict", "dictname", "dictnamespace", "")
	" UNION ALL " NAMED("base type", "pg_type", "typname", "typnamespace", " AND o.typtype = 'b' AND o.typcategory <> 'A'")
	" UNION ALL ";
static const char more_left_out[] =
	NAMED("foreign table", "pg_class", "relname", "relnamespace", " AND o.relkind = 'f'")
	" UNION ALL SELECT 'invalid index ' || format('%I.%I', n.nspname, c.relname)" FROM_TABLES "JOIN pg_index i ON "
	"i.indexrelid = c.oid JOIN pg_class t ON t.oid = i.indrelid WHERE NOT i.indisvalid AND t.relkind <> 'p' AND " TABLES("'i'")
	" UNION ALL " GLOBAL("foreign data wrapper", "pg_foreign_data_wrapper", "fdwname")
	" UNION ALL " GLOBAL("server", "pg_foreign_server", "srvname")
	" UNION ALL " GLOBAL("publication", "pg_publication", "pubname")
	" UNION ALL " GLOBAL("event trigger", "pg_event_trigger", "evtname")
	" UNION ALL " GLOBAL("language", "pg_language", "lanname")
	" UNION ALL SELECT 'cast ' || format_type(o.castsource, NULL) || ' AS ' || format_type(o.casttarget, NULL) FROM pg_cast o "
	"WHERE $1::text IS NULL AND o.oid >= 16384 AND " NO_EXTENSIONS("pg_cast", "o.oid") " ORDER BY 1";

const struct ddl_pq_query ddl_pq_left_out = { 0, 0, left_out, more_left_out };
