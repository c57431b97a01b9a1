/* libpq_tables.c - sequences, tables and foreign tables of PostgreSQL, as statements. */
#include "live/libpq.h"

#define SEQUENCE_OPTIONS(s) \
	"' START WITH ' || " s ".seqstart || ' INCREMENT BY ' || " s ".seqincrement || ' MINVALUE ' || " s \
	".seqmin" \
	" || ' MAXVALUE ' || " s ".seqmax || ' CACHE ' || " s ".seqcache || CASE WHEN " s \
	".seqcycle THEN ' CYCLE' ELSE '' END"

/* Those of identity columns are part of the column. */
static const char sequences[] =
	"SELECT 'CREATE ' || CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END || 'SEQUENCE ' || "
	THE_TABLE
	" || CASE WHEN s.seqtypid <> 'bigint'::regtype THEN ' AS ' || format_type(s.seqtypid, NULL) ELSE ''"
	" END || "
	SEQUENCE_OPTIONS("s") FROM_TABLES "JOIN pg_sequence s ON s.seqrelid = c.oid WHERE " TABLES("'S'")
	" AND NOT EXISTS (SELECT FROM pg_depend i WHERE i.classid = 'pg_class'::regclass AND i.objid = c.oid"
	" AND i.deptype = 'i') ORDER BY n.nspname, c.relname";

/*
 * A partition is told by what it has beyond its parent, unless its columns stand in another order: it is
 * then a table that is attached.
 */
#define ATTACHED \
	"attached AS (SELECT h.inhrelid, h.inhparent FROM pg_inherits h JOIN pg_class hc ON hc.oid =" \
	" h.inhrelid" \
	" WHERE hc.relispartition AND hc.relkind <> 'f' AND " COLUMN_NAMES("h.inhrelid") \
	" IS DISTINCT FROM " \
	COLUMN_NAMES("h.inhparent") ")"

/*
 * What 18 calls a NOT NULL is told at the column only when the name is not the one that the server would
 * choose.
 */
#define NOT_NULL "CASE WHEN a.attnotnull AND a.attidentity = '' THEN ' NOT NULL' ELSE '' END"
#define NOT_NULL_18 \
	"CASE WHEN NOT a.attnotnull OR nn.convalidated IS FALSE THEN ''" \
	" WHEN nn.conname <> c.relname || '_' || a.attname || '_not_null' AND a.attidentity = ''" \
	" THEN format(' CONSTRAINT %I NOT NULL', nn.conname) WHEN a.attidentity = '' THEN ' NOT NULL' ELSE" \
	" '' END" \
	" || CASE WHEN nn.connoinherit AND nn.convalidated THEN ' NO INHERIT' ELSE '' END"
#define JOIN_NOT_NULL_18 \
	" LEFT JOIN pg_constraint nn ON nn.conrelid = a.attrelid AND nn.contype = 'n' AND nn.conkey =" \
	" ARRAY[a.attnum]"

#define DEFAULT \
	"CASE a.attgenerated WHEN 's' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) ||" \
	" ') STORED'" \
	" WHEN 'v' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ')'" \
	" ELSE coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') END"
#define IDENTITY \
	"CASE WHEN s.seqrelid IS NULL THEN '' ELSE ' GENERATED '" \
	" || CASE a.attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END || ' AS IDENTITY (SEQUENCE" \
	" NAME '" \
	" || format('%I.%I', sn.nspname, sc.relname) || " SEQUENCE_OPTIONS("s") " || ')' END"

/* The parent's column of this name, which a partition has as it is. */
#define LIKE_PARENT \
	"pa.attnotnull = a.attnotnull AND pg_get_expr(pd.adbin, pd.adrelid) IS NOT DISTINCT FROM" \
	" pg_get_expr(d.adbin, d.adrelid)"

/*
 * One column. Of a partition those are told that are not as the parent's; of a table that inherits those of
 * its own.
 */
#define COLUMNS(not_null, join_not_null) \
	"SELECT a.attrelid, string_agg(E'\\n  ' || quote_ident(a.attname)" \
	" || CASE WHEN p.partition OR c.reloftype <> 0" \
	" THEN " DEFAULT " || CASE WHEN pa.attnotnull THEN '' ELSE " not_null " END" \
	" ELSE ' ' || format_type(a.atttypid, a.atttypmod) || coalesce(' OPTIONS (' || " \
	OPTIONS("a.attfdwoptions") " || ')', '')" \
	" || " COLLATION("a.attcollation", "t.typcollation") " || " DEFAULT " || " IDENTITY " || " not_null \
	" END, ',' ORDER BY a.attnum) AS text" \
	" FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid =" \
	" c.relnamespace" \
	" JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum" \
	" = a.attnum" \
	" LEFT JOIN pg_depend i ON a.attidentity <> '' AND i.classid = 'pg_class'::regclass" \
	" AND i.refclassid = 'pg_class'::regclass AND i.refobjid = a.attrelid AND i.refobjsubid = a.attnum" \
	" AND i.deptype = 'i'" \
	" LEFT JOIN pg_sequence s ON s.seqrelid = i.objid LEFT JOIN pg_class sc ON sc.oid = s.seqrelid" \
	" LEFT JOIN pg_namespace sn ON sn.oid = sc.relnamespace" join_not_null \
	" CROSS JOIN LATERAL (SELECT c.relispartition AND NOT EXISTS (SELECT FROM attached WHERE inhrelid =" \
	" c.oid)" \
	" AS partition) p LEFT JOIN pg_inherits h ON p.partition AND h.inhrelid = a.attrelid" \
	" LEFT JOIN pg_attribute pa ON pa.attrelid = h.inhparent AND pa.attname = a.attname" \
	" LEFT JOIN pg_attrdef pd ON pd.adrelid = pa.attrelid AND pd.adnum = pa.attnum" \
	" WHERE a.attnum > 0 AND NOT a.attisdropped AND " TABLES("'r', 'p', 'f'") \
	" AND CASE WHEN c.reloftype <> 0 THEN d.adbin IS NOT NULL OR a.attnotnull" \
	" WHEN p.partition THEN NOT (" LIKE_PARENT ") AND (d.adbin IS NOT NULL OR a.attnotnull)" \
	" ELSE a.attislocal OR c.relispartition END GROUP BY a.attrelid"

#define CONSTRAINTS \
	"SELECT k.conrelid, string_agg(E'\\n  CONSTRAINT ' || quote_ident(k.conname) || ' ' ||" \
	" pg_get_constraintdef(k.oid)," \
	" ',' ORDER BY k.contype <> 'p', k.conname) AS text" \
	" FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid =" \
	" c.relnamespace" \
	" WHERE k.contype IN ('p', 'u', 'x', 'c') AND k.conislocal AND k.conparentid = 0 AND k.convalidated" \
	" AND " TABLES("'r', 'p', 'f'") " GROUP BY k.conrelid"

/* How far a table is from the one that inherits nothing. */
#define DEPTH \
	"parents AS (SELECT i.inhrelid, 1 AS d FROM pg_inherits i" \
	" WHERE NOT EXISTS (SELECT FROM pg_inherits o WHERE o.inhrelid = i.inhparent)" \
	" UNION SELECT i.inhrelid, p.d + 1 FROM pg_inherits i JOIN parents p ON p.inhrelid = i.inhparent" \
	" WHERE p.d < 64)," \
	" depth AS (SELECT inhrelid, max(d) AS d FROM parents GROUP BY inhrelid)"

static const char parents[] = "WITH RECURSIVE " DEPTH ", " ATTACHED ", columns AS (";
static const char columns[] = COLUMNS(NOT_NULL, "");
static const char columns_18[] = COLUMNS(NOT_NULL_18, JOIN_NOT_NULL_18);
static const char constraints[] = "), constraints AS (" CONSTRAINTS ") ";

static const char tables[] =
	"SELECT 'CREATE ' || CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END"
	" || CASE c.relkind WHEN 'f' THEN 'FOREIGN ' ELSE '' END || 'TABLE ' || " THE_TABLE
	" || CASE WHEN part.of THEN ' PARTITION OF ' || parent.names"
	" WHEN c.reloftype <> 0 THEN ' OF ' || format_type(c.reloftype, NULL) ELSE '' END"
	" || CASE WHEN (part.of OR c.reloftype <> 0) AND l.text IS NULL AND k.text IS NULL THEN ''"
	" ELSE ' (' || concat_ws(',', l.text, k.text) || E'\\n)' END"
	" || CASE WHEN part.of THEN ' ' || pg_get_expr(c.relpartbound, c.oid)"
	" WHEN parent.names IS NOT NULL AND NOT c.relispartition THEN ' INHERITS (' || parent.names || ')'"
	" ELSE '' END"
	" || coalesce(' SERVER ' || quote_ident(fs.srvname), '') || coalesce(' OPTIONS (' || "
	OPTIONS("ft.ftoptions") " || ')', '')"
	" || coalesce(' PARTITION BY ' || pg_get_partkeydef(c.oid), '')"
	" || CASE WHEN am.amname <> 'heap' THEN ' USING ' || quote_ident(am.amname) ELSE '' END"
	" || coalesce(' WITH (' || nullif(concat_ws(', ', " RELOPTIONS("c.reloptions", "", "") ", "
	RELOPTIONS("toast.reloptions", "'toast.' || ", "") "), '') || ')', '')"
	" || coalesce(' TABLESPACE ' || quote_ident(ts.spcname), '')"
	FROM_TABLES "LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace"
	" LEFT JOIN depth ON depth.inhrelid = c.oid LEFT JOIN columns l ON l.attrelid = c.oid"
	" LEFT JOIN constraints k ON k.conrelid = c.oid LEFT JOIN pg_am am ON am.oid = c.relam"
	" LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid"
	" LEFT JOIN pg_foreign_table ft ON ft.ftrelid = c.oid LEFT JOIN pg_foreign_server fs ON fs.oid ="
	" ft.ftserver"
	" CROSS JOIN LATERAL (SELECT c.relispartition AND NOT EXISTS (SELECT FROM attached WHERE inhrelid ="
	" c.oid) AS of) part"
	" LEFT JOIN LATERAL (SELECT string_agg(format('%I.%I', pn.nspname, pc.relname), ', ' ORDER BY"
	" h.inhseqno) AS names"
	" FROM pg_inherits h JOIN pg_class pc ON pc.oid = h.inhparent JOIN pg_namespace pn ON pn.oid ="
	" pc.relnamespace"
	" WHERE h.inhrelid = c.oid) parent ON depth.d IS NOT NULL"
	" WHERE " TABLES("'r', 'p', 'f'") " ORDER BY CASE WHEN c.relispartition AND NOT part.of THEN 0"
	" ELSE coalesce(depth.d, 0) END, n.nspname, c.relname";

static const char attach[] =
	"WITH " ATTACHED " SELECT format('ALTER TABLE ONLY %I.%I ATTACH PARTITION %I.%I %s', pn.nspname,"
			 " pc.relname,"
	" n.nspname, c.relname, pg_get_expr(c.relpartbound, c.oid))"
	FROM_TABLES "JOIN attached ON attached.inhrelid = c.oid JOIN pg_class pc ON pc.oid ="
		    " attached.inhparent"
	" JOIN pg_namespace pn ON pn.oid = pc.relnamespace WHERE " TABLES("'r', 'p'") " ORDER BY 1";

#define ALTER_COLUMN(kinds, what) \
	"SELECT format('ALTER TABLE ONLY %I.%I ALTER COLUMN %I ', n.nspname, c.relname, a.attname) || " what \
	FROM_TABLES "JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid" \
	" WHERE a.attnum > 0 AND NOT a.attisdropped AND " TABLES(kinds)
#define IN_ORDER " ORDER BY n.nspname, c.relname, a.attnum"

static const char storage[] =
	ALTER_COLUMN("'r', 'p'", "'SET STORAGE ' || CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN"
				 " 'EXTERNAL'"
		     " WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END") " AND a.attstorage <> t.typstorage"
		     IN_ORDER;

static const char compression[] =
	ALTER_COLUMN("'r', 'p'", "'SET COMPRESSION ' || CASE a.attcompression WHEN 'l' THEN 'lz4' ELSE 'pglz'"
				 " END")
	" AND a.attcompression <> ''" IN_ORDER;

/* NULL since 17, -1 before: the server's own. */
static const char targets[] =
	ALTER_COLUMN("'r', 'p', 'f'", "'SET STATISTICS ' || a.attstattarget") " AND a.attstattarget >= 0"
		IN_ORDER;

static const char column_options[] =
	ALTER_COLUMN("'r', 'p', 'f'", "'SET (' || " RELOPTIONS("a.attoptions", "", "") " || ')'")
	" AND a.attoptions IS NOT NULL" IN_ORDER;

static const char owned[] =
	"SELECT format('ALTER SEQUENCE %I.%I OWNED BY %I.%I.%I', n.nspname, c.relname, tn.nspname, t.relname,"
	" a.attname)"
	FROM_TABLES "JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype ="
		    " 'a'"
	" AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 JOIN pg_class t ON t.oid = d.refobjid"
	" JOIN pg_namespace tn ON tn.oid = t.relnamespace"
	" JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid"
	" WHERE " TABLES("'S'") " ORDER BY n.nspname, c.relname";

static const char late_constraints[] =
	"SELECT 'ALTER TABLE ' || CASE c.relkind WHEN 'p' THEN '' ELSE 'ONLY ' END || " THE_TABLE
	" || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid)"
	FROM_TABLES "JOIN pg_constraint k ON k.conrelid = c.oid"
	" WHERE (k.contype = 'f' OR k.contype IN ('c', 'n') AND NOT k.convalidated) AND k.conislocal AND"
	" k.conparentid = 0"
	" AND " TABLES("'r', 'p'") " ORDER BY n.nspname, c.relname, k.conname";

const struct ddl_pq_query ddl_pq_tables[] = {
	{ 0, 0, DDL_PQ_STATEMENTS, { sequences } },
	{ 0, 180000, DDL_PQ_STATEMENTS, { parents, columns, constraints, tables } },
	{ 180000, 0, DDL_PQ_STATEMENTS, { parents, columns_18, constraints, tables } },
	{ 0, 0, DDL_PQ_STATEMENTS, { attach } },
	{ 0, 0, DDL_PQ_STATEMENTS, { storage } },
	{ 140000, 0, DDL_PQ_STATEMENTS, { compression } },
	{ 0, 0, DDL_PQ_STATEMENTS, { targets } },
	{ 0, 0, DDL_PQ_STATEMENTS, { column_options } },
	{ 0, 0, DDL_PQ_STATEMENTS, { owned } },
	{ 0, 0, DDL_PQ_STATEMENTS, { late_constraints } },
	{ 0, 0, DDL_PQ_LATE, { NULL } },
};
const size_t ddl_pq_ntables = sizeof(ddl_pq_tables) / sizeof(ddl_pq_tables[0]);
