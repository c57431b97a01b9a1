/*
 * libpq_rest.c - what stands on tables: indexes, triggers, policies, comments, privileges; and the names of
 * what no statement tells.
 */
#include "live/libpq.h"

/*
 * Those of constraints come with them, those of partitions with the parent's, which the server tells as made
 * ON ONLY the parent.
 */
static const char indexes[] =
	"SELECT CASE WHEN c.relkind = 'p' THEN regexp_replace(pg_get_indexdef(i.indexrelid),"
	" '^(CREATE (?:UNIQUE )?INDEX (?:\"(?:[^\"]|\"\")*\"|[^ ]+) ON )ONLY ', '\\1')"
	" ELSE pg_get_indexdef(i.indexrelid) END"
	FROM_TABLES "JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class ic ON ic.oid = i.indexrelid"
	" WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN"
	" ('p', 'u', 'x'))"
	" AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = i.indexrelid) AND i.indisvalid"
	" AND " TABLES("'r', 'p', 'm'") " ORDER BY n.nspname, c.relname, ic.relname";

static const char index_uses[] =
	"SELECT 'ALTER TABLE ONLY ' || " THE_TABLE
	" || CASE WHEN u.clusters THEN ' CLUSTER ON ' ELSE ' REPLICA IDENTITY USING INDEX ' END ||"
	" quote_ident(ic.relname)"
	FROM_TABLES "JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class ic ON ic.oid = i.indexrelid"
	" CROSS JOIN (VALUES (true), (false)) u(clusters)"
	" WHERE CASE WHEN u.clusters THEN i.indisclustered ELSE i.indisreplident END AND " TABLES("'r', 'p'")
	" UNION ALL SELECT 'ALTER TABLE ONLY ' || " THE_TABLE
	" || ' REPLICA IDENTITY ' || CASE c.relreplident WHEN 'n' THEN 'NOTHING' ELSE 'FULL' END"
	FROM_TABLES "WHERE c.relreplident IN ('n', 'f') AND " TABLES("'r', 'p'") " ORDER BY 1";

static const char statistics[] =
	"SELECT pg_get_statisticsobjdef(s.oid) FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid ="
	" s.stxnamespace"
	" WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_statistic_ext", "s.oid")
	" ORDER BY n.nspname, s.stxname";

static const char statistics_targets[] =
	"SELECT format('ALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, s.stxname, s.stxstattarget)"
	" FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace"
	" WHERE s.stxstattarget >= 0 AND " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_statistic_ext", "s.oid")
	" ORDER BY 1";

/* A view's column may have a default of its own. */
static const char view_defaults[] =
	"SELECT format('ALTER VIEW %I.%I ALTER COLUMN %I SET DEFAULT %s', n.nspname, c.relname, a.attname,"
	" pg_get_expr(d.adbin, d.adrelid))" FROM_TABLES "JOIN pg_attribute a ON a.attrelid = c.oid"
	" JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
	" WHERE " TABLES("'v'") " ORDER BY n.nspname, c.relname, a.attnum";

#define RULES "JOIN pg_rewrite r ON r.ev_class = c.oid WHERE r.rulename <> '_RETURN' AND " \
	TABLES("'r', 'p', 'v', 'm'")

static const char rules[] =
	"SELECT rtrim(pg_get_ruledef(r.oid), ';')" FROM_TABLES RULES " ORDER BY n.nspname, c.relname,"
	" r.rulename";

static const char rule_states[] =
	"SELECT 'ALTER TABLE ' || " THE_TABLE " || CASE r.ev_enabled WHEN 'D' THEN ' DISABLE RULE ' WHEN 'A'"
	" THEN ' ENABLE ALWAYS RULE ' ELSE ' ENABLE REPLICA RULE ' END || quote_ident(r.rulename)"
	FROM_TABLES RULES " AND r.ev_enabled <> 'O' ORDER BY 1";

#define TRIGGERS "JOIN pg_trigger g ON g.tgrelid = c.oid WHERE NOT g.tgisinternal AND " \
	TABLES("'r', 'p', 'v', 'f'")

/* A trigger of a partition that came with the parent's is internal before 13 and has a parent since. */
#define CREATE_TRIGGERS(own) \
	"SELECT pg_get_triggerdef(g.oid)" FROM_TABLES TRIGGERS own \
	" UNION ALL SELECT 'ALTER TABLE ' || " THE_TABLE " || CASE g.tgenabled WHEN 'D' THEN ' DISABLE" \
	" TRIGGER ' WHEN 'A'" \
	" THEN ' ENABLE ALWAYS TRIGGER ' ELSE ' ENABLE REPLICA TRIGGER ' END || quote_ident(g.tgname)" \
	FROM_TABLES TRIGGERS " AND g.tgenabled <> 'O'" own " ORDER BY 1 DESC"

static const char triggers[] = CREATE_TRIGGERS("");
static const char triggers_13[] = CREATE_TRIGGERS(" AND g.tgparentid = 0");

static const char policies[] =
	"SELECT 'ALTER TABLE ' || " THE_TABLE " || CASE WHEN f.force THEN ' FORCE' ELSE ' ENABLE' END || '"
	" ROW LEVEL SECURITY'"
	FROM_TABLES "CROSS JOIN (VALUES (true), (false)) f(force)"
	" WHERE CASE WHEN f.force THEN c.relforcerowsecurity ELSE c.relrowsecurity END AND "
	TABLES("'r', 'p'")
	" UNION ALL SELECT 'CREATE POLICY ' || quote_ident(p.polname) || ' ON ' || " THE_TABLE
	" || CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END || CASE p.polcmd WHEN 'r' THEN '"
	" FOR SELECT'"
	" WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' ELSE '' END"
	" || CASE WHEN p.polroles = '{0}' THEN '' ELSE ' TO ' || (SELECT string_agg(CASE WHEN m.role = 0 THEN"
	" 'PUBLIC'"
	" ELSE quote_ident(pg_get_userbyid(m.role)) END, ', ' ORDER BY m.n)"
	" FROM unnest(p.polroles) WITH ORDINALITY m(role, n)) END"
	" || coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', '')"
	" || coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')"
	FROM_TABLES "JOIN pg_policy p ON p.polrelid = c.oid WHERE " TABLES("'r', 'p'") " ORDER BY 1";

static const char event_triggers[] =
	"SELECT format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s()', o.evtname, o.evtevent,"
	" (SELECT ' WHEN TAG IN (' || string_agg(quote_literal(tag), ', ') || ')' FROM unnest(o.evttags)"
	" tag), o.evtfoid::regproc)"
	" FROM pg_event_trigger o WHERE " GLOBAL("pg_event_trigger")
	" UNION ALL SELECT format('ALTER EVENT TRIGGER %I %s', o.evtname, CASE o.evtenabled WHEN 'D' THEN"
	" 'DISABLE'"
	" WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE REPLICA' END) FROM pg_event_trigger o"
	" WHERE o.evtenabled <> 'O' AND " GLOBAL("pg_event_trigger") " ORDER BY 1 DESC";

/* What is published, when it is not all. */
#define PUBLICATIONS(tables, schemas) \
	"SELECT format('CREATE PUBLICATION %I', o.pubname) || CASE WHEN o.puballtables THEN ' FOR ALL" \
	" TABLES' ELSE coalesce(' FOR '" \
	" || nullif(concat_ws(', ', " tables ", " schemas "), ''), '') END || coalesce(' WITH ('" \
	" || nullif(concat_ws(', ', CASE WHEN o.pubinsert AND o.pubupdate AND o.pubdelete AND o.pubtruncate" \
	" THEN NULL" \
	" ELSE 'publish = ' || quote_literal(concat_ws(', ', CASE WHEN o.pubinsert THEN 'insert' END," \
	" CASE WHEN o.pubupdate THEN 'update' END, CASE WHEN o.pubdelete THEN 'delete' END," \
	" CASE WHEN o.pubtruncate THEN 'truncate' END)) END, CASE WHEN to_jsonb(o) ->> 'pubviaroot' =" \
	" 'true'" \
	" THEN 'publish_via_partition_root = true' END, CASE to_jsonb(o) ->> 'pubgencols' WHEN 's'" \
	" THEN 'publish_generated_columns = stored' END), '') || ')', '')" \
	" FROM pg_publication o WHERE " GLOBAL("pg_publication") " ORDER BY o.pubname"
#define PUBLISHED(more) \
	"(SELECT 'TABLE ' || string_agg('ONLY ' || " THE_TABLE more ", ', ' ORDER BY n.nspname, c.relname)" \
	FROM_TABLES "JOIN pg_publication_rel pr ON pr.prrelid = c.oid WHERE pr.prpubid = o.oid)"

static const char publications[] = PUBLICATIONS(PUBLISHED(""), "NULL");
static const char publications_15[] = PUBLICATIONS(
	PUBLISHED(" || coalesce((SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) ||"
		  " ')'"
		  " FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (pr.prattrs)), '')"
		  " || coalesce(' WHERE (' || pg_get_expr(pr.prqual, pr.prrelid) || ')', '')"),
	"(SELECT 'TABLES IN SCHEMA ' || string_agg(quote_ident(n.nspname), ', ' ORDER BY n.nspname)"
	" FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid WHERE pn.pnpubid ="
	" o.oid)");

/* A constraint of a domain lies in its schema; what belongs to a relation lies in the relation's. */
#define COMMENTS(from) \
	"SELECT 'COMMENT ON ' || upper(CASE i.type WHEN 'table column' THEN 'column' WHEN 'view column'" \
	" THEN 'column'" \
	" WHEN 'materialized view column' THEN 'column' WHEN 'composite type column' THEN 'column'" \
	" WHEN 'foreign table column' THEN 'column' WHEN 'composite type' THEN 'type' WHEN 'table" \
	" constraint' THEN 'constraint'" \
	" WHEN 'domain constraint' THEN 'constraint' WHEN 'foreign-data wrapper' THEN 'foreign data" \
	" wrapper'" \
	" WHEN 'statistics object' THEN 'statistics' ELSE i.type END) || ' '" \
	" || CASE WHEN p.oid IS NOT NULL AND p.prokind <> 'a' THEN format('%I.%I(%s)', n.nspname," \
	" p.proname," \
	" pg_get_function_identity_arguments(p.oid)) WHEN i.type = 'domain constraint'" \
	" THEN regexp_replace(i.identity, '^(\"(?:[^\"]|\"\")*\"|[^ ]+) on ', '\\1 ON DOMAIN ')" \
	" WHEN i.type = 'transform' THEN regexp_replace(i.identity, ' on language ', ' language ')" \
	" ELSE i.identity END || ' IS ' || quote_literal(d.description)" \
	" FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) i" \
	" LEFT JOIN pg_trigger g ON d.classoid = 'pg_trigger'::regclass AND g.oid = d.objoid" \
	" LEFT JOIN pg_rewrite r ON d.classoid = 'pg_rewrite'::regclass AND r.oid = d.objoid" \
	" LEFT JOIN pg_policy y ON d.classoid = 'pg_policy'::regclass AND y.oid = d.objoid" \
	" LEFT JOIN pg_proc p ON d.classoid = 'pg_proc'::regclass AND p.oid = d.objoid" \
	" LEFT JOIN pg_class c ON c.oid = coalesce(g.tgrelid, r.ev_class, y.polrelid)" \
	" LEFT JOIN pg_namespace n ON CASE WHEN c.oid IS NOT NULL THEN n.oid = c.relnamespace" \
	" ELSE n.nspname = coalesce(i.schema, CASE WHEN d.classoid = 'pg_namespace'::regclass THEN i.name" \
	" END) END" \
	" WHERE " from \
	" AND NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = d.classoid AND x.objid = d.objoid AND" \
	" x.deptype = 'e')" \
	" AND d.classoid NOT IN ('pg_largeobject'::regclass, 'pg_extension'::regclass," \
	" 'pg_subscription'::regclass)" \
	" AND CASE WHEN n.oid IS NULL THEN $1::text IS NULL ELSE " IN_SCOPE("n") \
	" AND (d.classoid <> 'pg_namespace'::regclass OR $1::text IS NULL) END"

/* The server's own have low numbers; the schema public is one of them. */
static const char comments[] =
	COMMENTS("(d.objoid >= 16384 OR d.classoid = 'pg_namespace'::regclass)")
	" AND NOT (d.classoid = 'pg_namespace'::regclass AND n.nspname = 'public'"
	" AND d.description = 'standard public schema')";
static const char comments_but_base[] =
	" AND NOT (d.classoid = 'pg_type'::regclass AND EXISTS (SELECT FROM pg_type t WHERE t.oid = d.objoid"
	" AND t.typtype IN ('b', 'p')))"
	" ORDER BY d.classoid, d.objoid, d.objsubid";

/* Privileges */

/* What can be granted on: kind, name, column, owner, privileges, those of a new one. */
#define GRANTABLE(kind, name, from, acl, owner, letter) \
	"SELECT " kind " AS kind, " name " AS name, '' AS col, " owner " AS owner, " acl " AS acl," \
	" coalesce((SELECT ip.initprivs FROM pg_init_privs ip WHERE ip.objoid = o.oid AND ip.classoid =" \
	" o.tableoid" \
	" AND ip.objsubid = 0), acldefault(" letter ", " owner ")) AS base," \
	" (SELECT count(*) FROM aclexplode(acldefault(" letter ", " owner ")) m WHERE m.grantee = " owner \
	") AS most" \
	" FROM " from " WHERE " acl " IS NOT NULL AND "
#define OF_SCHEMA(catalog) IN_SCOPE("n") " AND " NOT_MADE_FOR(catalog, "o.oid")

static const char grants[] =
	"WITH things AS (" GRANTABLE("CASE o.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END",
				     "format('%I.%I', n.nspname, o.relname)",
	"pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace", "o.relacl", "o.relowner",
	"CASE o.relkind WHEN 'S' THEN 's'::\"char\" ELSE 'r' END")
	OF_SCHEMA("pg_class") " AND o.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')"
	" UNION ALL SELECT 'TABLE', format('%I.%I', n.nspname, o.relname), ' (' || quote_ident(a.attname) ||"
	" ')', o.relowner,"
	" a.attacl, NULL::aclitem[], 0 FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace"
	" JOIN pg_attribute a ON a.attrelid = o.oid WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND "
	OF_SCHEMA("pg_class")
	" UNION ALL " GRANTABLE("CASE o.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END",
	"format('%I.%I(%s)', n.nspname, o.proname, pg_get_function_identity_arguments(o.oid))",
	"pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace", "o.proacl", "o.proowner", "'f'::\"char\"")
	OF_SCHEMA("pg_proc");
static const char grants_more[] =
	" UNION ALL " GRANTABLE("CASE o.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END",
				"format('%I.%I', n.nspname, o.typname)",
	"pg_type o JOIN pg_namespace n ON n.oid = o.typnamespace", "o.typacl", "o.typowner", "'T'::\"char\"")
	OF_SCHEMA("pg_type")
	" UNION ALL " GRANTABLE("'SCHEMA'", "quote_ident(n.nspname)", "pg_namespace o JOIN pg_namespace n ON"
	" n.oid = o.oid",
	"o.nspacl", "o.nspowner", "'n'::\"char\"") "$1::text IS NULL AND " OF_SCHEMA("pg_namespace")
	" UNION ALL " GRANTABLE("'LANGUAGE'", "quote_ident(o.lanname)", "pg_language o", "o.lanacl",
				"o.lanowner", "'l'::\"char\"")
	GLOBAL("pg_language")
	" UNION ALL " GRANTABLE("'FOREIGN DATA WRAPPER'", "quote_ident(o.fdwname)", "pg_foreign_data_wrapper"
	" o", "o.fdwacl",
	"o.fdwowner", "'F'::\"char\"") GLOBAL("pg_foreign_data_wrapper")
	" UNION ALL " GRANTABLE("'FOREIGN SERVER'", "quote_ident(o.srvname)", "pg_foreign_server o",
				"o.srvacl", "o.srvowner",
	"'S'::\"char\"") GLOBAL("pg_foreign_server")
	")";
static const char grants_changes[] =
	", changes AS (SELECT t.*, true AS given, x.* FROM things t CROSS JOIN LATERAL (SELECT grantee,"
	" privilege_type, is_grantable"
	" FROM aclexplode(t.acl) EXCEPT SELECT grantee, privilege_type, is_grantable FROM aclexplode(t.base))"
	" x"
	" UNION ALL SELECT t.*, false, x.* FROM things t CROSS JOIN LATERAL (SELECT grantee, privilege_type,"
	" is_grantable"
	" FROM aclexplode(t.base) EXCEPT SELECT grantee, privilege_type, is_grantable FROM aclexplode(t.acl))"
	" x)"
	" SELECT CASE WHEN given THEN 'GRANT ' ELSE 'REVOKE ' END || CASE WHEN count(*) > 1 AND count(*) ="
	" most THEN 'ALL'"
	" ELSE string_agg(privilege_type || col, ', ' ORDER BY privilege_type) END"
	" || ' ON ' || CASE kind WHEN 'TABLE' THEN '' ELSE kind || ' ' END || name || CASE WHEN given THEN '"
	" TO ' ELSE ' FROM ' END"
	" || CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END"
	" || CASE WHEN given AND is_grantable THEN ' WITH GRANT OPTION' ELSE '' END"
	" FROM changes GROUP BY kind, name, col, owner, most, given, grantee, is_grantable ORDER BY kind,"
	" name, col, given, 1";

/* What no statement tells */

#define NAMED(kind, catalog, name, schema, where) \
	"SELECT '" kind " ' || format('%I.%I', n.nspname, o." name ") FROM " catalog " o" \
	" JOIN pg_namespace n ON n.oid = o." schema " WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS(catalog, \
	"o.oid") where
#define PARTITION_OF \
	" JOIN pg_inherits h ON h.inhrelid = c.oid JOIN pg_index i ON i.indexrelid = c.oid" \
	" JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class pc ON pc.oid = h.inhparent"

static const char left_out[] =
	NAMED("base type", "pg_type", "typname", "typnamespace", " AND o.typtype = 'b' AND o.typcategory <>"
	" 'A'")
	" UNION ALL " NAMED("shell type", "pg_type", "typname", "typnamespace", " AND o.typtype = 'p' AND NOT"
	" o.typisdefined")
	" UNION ALL SELECT 'invalid index ' || " THE_TABLE FROM_TABLES "JOIN pg_index i ON i.indexrelid ="
	" c.oid"
	" WHERE NOT i.indisvalid AND " TABLES("'i', 'I'")
	" UNION ALL SELECT 'the name of index ' || " THE_TABLE " || ', which its table would not have been"
	" given'"
	FROM_TABLES PARTITION_OF " WHERE " TABLES("'i', 'I'")
	" AND strpos(c.relname, left(t.relname, 20)) <> 1"
	" UNION ALL SELECT 'storage parameters of index ' || " THE_TABLE
	FROM_TABLES PARTITION_OF " WHERE " TABLES("'i', 'I'") " AND c.reloptions IS DISTINCT FROM"
	" pc.reloptions"
	" UNION ALL SELECT 'tablespace of ' || " THE_TABLE FROM_TABLES "WHERE c.reltablespace <> 0 AND "
	TABLES("'m', 'i', 'I'");
static const char left_out_more[] =
	" UNION ALL SELECT format('statistics target of column %s of ', a.attnum) || " THE_TABLE
	FROM_TABLES "JOIN pg_attribute a ON a.attrelid = c.oid WHERE a.attnum > 0 AND NOT a.attisdropped AND"
		    " a.attstattarget >= 0"
	" AND " TABLES("'i', 'I', 'm'")
	" UNION ALL SELECT format('options of column %I of ', a.attname) || " THE_TABLE
	FROM_TABLES "JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid"
	" WHERE a.attnum > 0 AND NOT a.attisdropped AND (a.attoptions IS NOT NULL OR a.attstorage <>"
	" t.typstorage) AND " TABLES("'m'")
	" UNION ALL SELECT 'the index that ' || " THE_TABLE " || ' is clustered on'" FROM_TABLES
	"WHERE EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisclustered) AND "
	TABLES("'m'")
	" UNION ALL SELECT format('default of the inherited column %I of ', a.attname) || " THE_TABLE
	FROM_TABLES "JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_inherits h ON h.inhrelid = c.oid"
	" JOIN pg_attribute pa ON pa.attrelid = h.inhparent AND pa.attname = a.attname AND pa.attnum > 0"
	" LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
	" LEFT JOIN pg_attrdef pd ON pd.adrelid = h.inhparent AND pd.adnum = pa.attnum"
	" WHERE a.attnum > 0 AND NOT a.attisdropped AND (d.adbin IS NULL OR NOT c.relispartition AND NOT"
	" a.attislocal)"
	" AND NOT (c.relispartition AND " COLUMN_NAMES("c.oid") " IS DISTINCT FROM "
	COLUMN_NAMES("h.inhparent") ")"
	" AND pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM pg_get_expr(pd.adbin, pd.adrelid) AND "
	TABLES("'r', 'p', 'f'");
static const char left_out_most[] =
	" UNION ALL SELECT 'security label of ' || i.type || ' ' || i.identity FROM pg_seclabel l"
	" CROSS JOIN LATERAL pg_identify_object(l.classoid, l.objoid, l.objsubid) i WHERE $1::text IS NULL OR"
	" i.schema = $1"
	" UNION ALL SELECT format('default privileges of role %I', pg_get_userbyid(o.defaclrole))"
	" || coalesce(' in schema ' || quote_ident(n.nspname), '') FROM pg_default_acl o"
	" LEFT JOIN pg_namespace n ON n.oid = o.defaclnamespace WHERE $1::text IS NULL OR n.nspname = $1"
	" UNION ALL SELECT 'subscription ' || quote_ident(s.subname) FROM pg_subscription s JOIN pg_database"
	" b ON b.oid = s.subdbid"
	" WHERE $1::text IS NULL AND b.datname = current_database()"
	" UNION ALL SELECT format('user mapping for %s on server %I', CASE m.umuser WHEN 0 THEN 'PUBLIC'"
	" ELSE quote_ident(m.usename) END, m.srvname) FROM pg_user_mappings m WHERE $1::text IS NULL";
static const char triggers_left_out[] =
	"SELECT format('state of trigger %I of partition ', g.tgname) || " THE_TABLE
	FROM_TABLES "JOIN pg_trigger g ON g.tgrelid = c.oid JOIN pg_trigger pg ON pg.oid = g.tgparentid"
	" WHERE pg.tgenabled <> g.tgenabled AND " TABLES("'r', 'p'");

/* The normal form has no names of these. */
static const char not_null_names[] =
	"SELECT format('the names of %s NOT NULL constraints', count(*))" FROM_TABLES
	"JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'n' AND k.conislocal"
	" JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]"
	" WHERE k.conname <> c.relname || '_' || a.attname || '_not_null' AND k.convalidated"
	" AND " TABLES("'r', 'p', 'f'") " HAVING count(*) > 0";

const struct ddl_pq_query ddl_pq_rest[] = {
	{ 0, 0, DDL_PQ_STATEMENTS, { indexes } },
	{ 0, 0, DDL_PQ_STATEMENTS, { index_uses } },
	{ 0, 0, DDL_PQ_STATEMENTS, { statistics } },
	{ 130000, 0, DDL_PQ_STATEMENTS, { statistics_targets } },
	{ 0, 0, DDL_PQ_STATEMENTS, { view_defaults } },
	{ 0, 0, DDL_PQ_STATEMENTS, { rules } },
	{ 0, 0, DDL_PQ_STATEMENTS, { rule_states } },
	{ 0, 130000, DDL_PQ_STATEMENTS, { triggers } },
	{ 130000, 0, DDL_PQ_STATEMENTS, { triggers_13 } },
	{ 0, 0, DDL_PQ_STATEMENTS, { policies } },
	{ 0, 0, DDL_PQ_STATEMENTS, { event_triggers } },
	{ 0, 150000, DDL_PQ_STATEMENTS, { publications } },
	{ 150000, 0, DDL_PQ_STATEMENTS, { publications_15 } },
	{ 0, 0, DDL_PQ_STATEMENTS, { comments, comments_but_base } },
	{ 0, 0, DDL_PQ_STATEMENTS, { grants, grants_more, grants_changes } },
	{ 0, 0, DDL_PQ_LEFT_OUT, { left_out, left_out_more, left_out_most } },
	{ 130000, 0, DDL_PQ_LEFT_OUT, { triggers_left_out } },
	{ 180000, 0, DDL_PQ_LEFT_OUT, { not_null_names } },
};
const size_t ddl_pq_nrest = sizeof(ddl_pq_rest) / sizeof(ddl_pq_rest[0]);
