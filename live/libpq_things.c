/*
 * libpq_things.c - types, routines, operators, views and the like, as statements.
 *
 * They run with an empty search_path, so that every name that is not the server's own has its schema. The
 * forms are those of pg_dump. to_jsonb(o) is asked for columns that not every version has.
 */
#include "live/libpq.h"

#define THING(catalog, oid) "SELECT '" catalog "'::regclass::oid::bigint, " oid "::bigint, "

static const char schemas[] =
	"SELECT 'CREATE SCHEMA ' || quote_ident(n.nspname) FROM pg_namespace n"
	" WHERE $1::text IS NULL AND " IN_SCOPE("n") " AND n.nspname <> 'public'"
	" AND " NO_EXTENSIONS("pg_namespace", "n.oid") " ORDER BY n.nspname";

static const char extensions[] =
	"SELECT format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA %I', e.extname, n.nspname)"
	" FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace"
	" WHERE e.extname <> 'plpgsql' AND ($1::text IS NULL OR n.nspname = $1) ORDER BY e.extname";

static const char enums[] =
	THING("pg_type", "t.oid") "format('CREATE TYPE %I.%I AS ENUM (%s)', n.nspname, t.typname, coalesce("
	"(SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) FROM pg_enum e"
	" WHERE e.enumtypid = t.oid), ''))"
	" FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
	" WHERE t.typtype = 'e' AND " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_type", "t.oid");

/*
 * 17 has NOT NULL of domains as constraints, which have names; "_not_null" is what the server makes of them.
 */
static const char domains[] =
	THING("pg_type", "t.oid") "format('CREATE DOMAIN %I.%I AS %s', n.nspname, t.typname,"
	" format_type(t.typbasetype, t.typtypmod)) || " COLLATION("t.typcollation", "b.typcollation")
	" || coalesce(' DEFAULT ' || pg_get_expr(t.typdefaultbin, 0), '')"
	" || CASE WHEN t.typnotnull THEN coalesce((SELECT format(' CONSTRAINT %I', k.conname) FROM"
	" pg_constraint k"
	" WHERE k.contypid = t.oid AND k.contype = 'n' AND k.conname <> t.typname || '_not_null'), '')"
	" || ' NOT NULL' ELSE '' END"
	" || coalesce((SELECT string_agg(format(' CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)),"
	" ''"
	" ORDER BY k.conname) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c' AND"
	" k.convalidated), '')"
	" FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_type b ON b.oid ="
	" t.typbasetype"
	" WHERE t.typtype = 'd' AND " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_type", "t.oid");

static const char domain_checks[] =
	"SELECT format('ALTER DOMAIN %I.%I ADD CONSTRAINT %I %s', n.nspname, t.typname, k.conname,"
	" pg_get_constraintdef(k.oid))"
	" FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_constraint k ON k.contypid ="
	" t.oid"
	" WHERE t.typtype = 'd' AND NOT k.convalidated AND k.contype = 'c' AND " IN_SCOPE("n")
	" AND " NO_EXTENSIONS("pg_type", "t.oid") " ORDER BY n.nspname, t.typname, k.conname";

static const char composites[] =
	THING("pg_type", "t.oid") "format('CREATE TYPE %I.%I AS (%s)', n.nspname, t.typname,"
	" (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) || "
	COLLATION("a.attcollation", "ta.typcollation") ", ', ' ORDER BY a.attnum)"
	" FROM pg_attribute a JOIN pg_type ta ON ta.oid = a.atttypid"
	" WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped))"
	" FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_class c ON c.oid = t.typrelid"
	" WHERE t.typtype = 'c' AND c.relkind = 'c' AND " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_type",
	"t.oid");

/* The multirange has a name of its own when the server would make another one of the range's. */
static const char ranges[] =
	THING("pg_type", "t.oid")
	"format('CREATE TYPE %I.%I AS RANGE (subtype = %s', n.nspname, t.typname, format_type(r.rngsubtype,"
	" NULL))"
	" || CASE WHEN oc.opcdefault THEN '' ELSE format(', subtype_opclass = %I.%I', ocn.nspname,"
	" oc.opcname) END"
	" || CASE WHEN r.rngcollation IN (0, s.typcollation) THEN ''"
	" ELSE format(', collation = %I.%I', coln.nspname, col.collname) END"
	" || CASE WHEN r.rngcanonical = 0 THEN '' ELSE ', canonical = ' || r.rngcanonical::regproc END"
	" || CASE WHEN r.rngsubdiff = 0 THEN '' ELSE ', subtype_diff = ' || r.rngsubdiff::regproc END"
	" || CASE WHEN m.typname IS NULL OR m.typname = CASE WHEN strpos(t.typname, 'range') > 0"
	" THEN regexp_replace(t.typname, 'range', 'multirange') ELSE t.typname || '_multirange' END THEN ''"
	" ELSE format(', multirange_type_name = %I.%I', mn.nspname, m.typname) END || ')'"
	" FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_range r ON r.rngtypid = t.oid"
	" JOIN pg_type s ON s.oid = r.rngsubtype JOIN pg_opclass oc ON oc.oid = r.rngsubopc"
	" JOIN pg_namespace ocn ON ocn.oid = oc.opcnamespace"
	" LEFT JOIN pg_collation col ON col.oid = r.rngcollation LEFT JOIN pg_namespace coln ON coln.oid ="
	" col.collnamespace"
	" LEFT JOIN pg_type m ON m.oid = (to_jsonb(r) ->> 'rngmultitypid')::oid"
	" LEFT JOIN pg_namespace mn ON mn.oid = m.typnamespace"
	" WHERE t.typtype = 'r' AND " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_type", "t.oid");

static const char routines[] =
	THING("pg_proc", "p.oid")
	"regexp_replace(rtrim(pg_get_functiondef(p.oid), E'\\n'), '^CREATE OR REPLACE', 'CREATE')"
	" FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
	" WHERE p.prokind IN ('f', 'p', 'w') AND " IN_SCOPE("n") " AND " NOT_MADE_FOR("pg_proc", "p.oid");

#define SUPPORT(field, word) \
	" || CASE WHEN " field " = 0 THEN '' ELSE ', " word " = ' || " field "::regproc END"
#define MODIFY(field, word) \
	" || CASE WHEN " field " = CASE WHEN a.aggkind = 'n' THEN 'r'::\"char\" ELSE 'w' END THEN '' ELSE" \
	" ', " word " = ' ||" \
	" CASE " field " WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END"

static const char aggregates[] =
	THING("pg_proc", "p.oid") "format('CREATE AGGREGATE %I.%I(%s) (SFUNC = %s, STYPE = %s', n.nspname,"
				  " p.proname,"
	" CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END, a.aggtransfn::regproc,"
	" format_type(a.aggtranstype, NULL))"
	" || CASE WHEN a.aggtransspace = 0 THEN '' ELSE ', SSPACE = ' || a.aggtransspace END"
	SUPPORT("a.aggfinalfn", "FINALFUNC")
	" || CASE WHEN a.aggfinalextra THEN ', FINALFUNC_EXTRA' ELSE '' END"
	MODIFY("a.aggfinalmodify", "FINALFUNC_MODIFY")
	SUPPORT("a.aggcombinefn", "COMBINEFUNC") SUPPORT("a.aggserialfn", "SERIALFUNC")
	SUPPORT("a.aggdeserialfn", "DESERIALFUNC")
	" || coalesce(', INITCOND = ' || quote_literal(a.agginitval), '')"
	SUPPORT("a.aggmtransfn", "MSFUNC") SUPPORT("a.aggminvtransfn", "MINVFUNC")
	" || CASE WHEN a.aggmtranstype = 0 THEN '' ELSE ', MSTYPE = ' || format_type(a.aggmtranstype, NULL)"
	" END";
static const char aggregates_more[] =
	" || CASE WHEN a.aggmtransspace = 0 THEN '' ELSE ', MSSPACE = ' || a.aggmtransspace END"
	SUPPORT("a.aggmfinalfn", "MFINALFUNC")
	" || CASE WHEN a.aggmfinalextra THEN ', MFINALFUNC_EXTRA' ELSE '' END"
	" || CASE WHEN a.aggmfinalfn = 0 THEN '' ELSE ''" MODIFY("a.aggmfinalmodify", "MFINALFUNC_MODIFY")
	" END"
	" || coalesce(', MINITCOND = ' || quote_literal(a.aggminitval), '')"
	" || CASE WHEN a.aggsortop = 0 THEN '' ELSE format(', SORTOP = OPERATOR(%I.%s)', so.nspname,"
	" s.oprname) END"
	" || CASE p.proparallel WHEN 's' THEN ', PARALLEL = SAFE' WHEN 'r' THEN ', PARALLEL = RESTRICTED'"
	" ELSE '' END"
	" || CASE WHEN a.aggkind = 'h' THEN ', HYPOTHETICAL' ELSE '' END || ')'"
	" FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_aggregate a ON a.aggfnoid ="
	" p.oid"
	" LEFT JOIN pg_operator s ON s.oid = a.aggsortop LEFT JOIN pg_namespace so ON so.oid = s.oprnamespace"
	" WHERE " IN_SCOPE("n") " AND " NOT_MADE_FOR("pg_proc", "p.oid");

#define OTHER_OPERATOR(field, word) \
	" || coalesce((SELECT format(', " word " = OPERATOR(%I.%s)', xn.nspname, x.oprname) FROM" \
	" pg_operator x" \
	" JOIN pg_namespace xn ON xn.oid = x.oprnamespace WHERE x.oid = " field "), '')"

/* Those without a function are only announced, by a COMMUTATOR or a NEGATOR. */
static const char operators[] =
	THING("pg_operator", "o.oid") "format('CREATE OPERATOR %I.%s (FUNCTION = %s', n.nspname, o.oprname,"
				      " o.oprcode::regproc)"
	" || CASE WHEN o.oprleft = 0 THEN '' ELSE ', LEFTARG = ' || format_type(o.oprleft, NULL) END"
	" || CASE WHEN o.oprright = 0 THEN '' ELSE ', RIGHTARG = ' || format_type(o.oprright, NULL) END"
	OTHER_OPERATOR("o.oprcom", "COMMUTATOR") OTHER_OPERATOR("o.oprnegate", "NEGATOR")
	SUPPORT("o.oprrest", "RESTRICT") SUPPORT("o.oprjoin", "JOIN")
	" || CASE WHEN o.oprcanhash THEN ', HASHES' ELSE '' END || CASE WHEN o.oprcanmerge THEN ', MERGES'"
	" ELSE '' END || ')'"
	" FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace"
	" WHERE o.oprcode <> 0 AND " IN_SCOPE("n") " AND " NOT_MADE_FOR("pg_operator", "o.oid");

static const char operator_families[] =
	THING("pg_opfamily", "o.oid") "format('CREATE OPERATOR FAMILY %I.%I USING %I', n.nspname, o.opfname,"
				      " m.amname)"
	" FROM pg_opfamily o JOIN pg_namespace n ON n.oid = o.opfnamespace JOIN pg_am m ON m.oid ="
	" o.opfmethod"
	" WHERE " IN_SCOPE("n") " AND " NOT_MADE_FOR("pg_opfamily", "o.oid");

/* What a family has: text, and the class or the family that it depends on. */
#define MEMBERS(family) \
	"(SELECT d.refclassid, d.refobjid, 1 AS kind, format('OPERATOR %s %s', x.amopstrategy," \
	" x.amopopr::regoperator)" \
	" || CASE x.amoppurpose WHEN 'o' THEN (SELECT format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname)" \
	" FROM pg_opfamily sf JOIN pg_namespace sn ON sn.oid = sf.opfnamespace WHERE sf.oid =" \
	" x.amopsortfamily)" \
	" ELSE '' END AS text FROM pg_amop x JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND" \
	" d.objid = x.oid" \
	" AND d.refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass) WHERE x.amopfamily =" \
	" " family \
	" UNION ALL SELECT d.refclassid, d.refobjid, 2, format('FUNCTION %s (%s, %s) %s', x.amprocnum," \
	" format_type(x.amproclefttype, NULL), format_type(x.amprocrighttype, NULL)," \
	" x.amproc::regprocedure)" \
	" FROM pg_amproc x JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = x.oid" \
	" AND d.refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass) WHERE x.amprocfamily =" \
	" " family ")"

static const char operator_classes[] =
	THING("pg_opclass", "o.oid") "format('CREATE OPERATOR CLASS %I.%I %sFOR TYPE %s USING %I FAMILY %I.%I"
				     " AS ', n.nspname,"
	" o.opcname, CASE WHEN o.opcdefault THEN 'DEFAULT ' ELSE '' END, format_type(o.opcintype, NULL),"
	" m.amname,"
	" fn.nspname, f.opfname) || concat_ws(', ', (SELECT string_agg(x.text, ', ' ORDER BY x.kind, x.text)"
	" FROM " MEMBERS("o.opcfamily") " x WHERE x.refclassid = 'pg_opclass'::regclass AND x.refobjid ="
	" o.oid),"
	" CASE WHEN o.opckeytype <> 0 OR NOT EXISTS (SELECT FROM " MEMBERS("o.opcfamily") " x"
	" WHERE x.refclassid = 'pg_opclass'::regclass AND x.refobjid = o.oid)"
	" THEN 'STORAGE ' || format_type(CASE o.opckeytype WHEN 0 THEN o.opcintype ELSE o.opckeytype END,"
	" NULL) END)"
	" FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod"
	" JOIN pg_opfamily f ON f.oid = o.opcfamily JOIN pg_namespace fn ON fn.oid = f.opfnamespace"
	" WHERE " IN_SCOPE("n") " AND " NOT_MADE_FOR("pg_opclass", "o.oid");

static const char loose_operators[] =
	"SELECT format('ALTER OPERATOR FAMILY %I.%I USING %I ADD %s', n.nspname, o.opfname, m.amname, l.text)"
	" FROM pg_opfamily o JOIN pg_namespace n ON n.oid = o.opfnamespace JOIN pg_am m ON m.oid ="
	" o.opfmethod"
	" CROSS JOIN LATERAL (SELECT string_agg(x.text, ', ' ORDER BY x.kind, x.text) AS text"
	" FROM " MEMBERS("o.oid") " x WHERE x.refclassid = 'pg_opfamily'::regclass) l"
	" WHERE l.text IS NOT NULL AND " IN_SCOPE("n") " AND " NOT_MADE_FOR("pg_opfamily", "o.oid")
	" ORDER BY 1";

static const char casts[] =
	THING("pg_cast", "o.oid") "format('CREATE CAST (%s AS %s) ', format_type(o.castsource, NULL),"
				  " format_type(o.casttarget, NULL))"
	" || CASE o.castmethod WHEN 'b' THEN 'WITHOUT FUNCTION' WHEN 'i' THEN 'WITH INOUT'"
	" ELSE 'WITH FUNCTION ' || o.castfunc::regprocedure END"
	" || CASE o.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END"
	" FROM pg_cast o WHERE " GLOBAL("pg_cast");

#define FUNCTION(field, word) "CASE WHEN " field " <> 0 THEN '" word "' || " field "::regprocedure END"

static const char transforms[] =
	THING("pg_transform", "o.oid") "format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s)',"
				       " format_type(o.trftype, NULL), l.lanname,"
	" concat_ws(', ', " FUNCTION("o.trffromsql", "FROM SQL WITH FUNCTION ") ", "
	FUNCTION("o.trftosql", "TO SQL WITH FUNCTION ") "))"
	" FROM pg_transform o JOIN pg_language l ON l.oid = o.trflang WHERE " GLOBAL("pg_transform");

static const char languages[] =
	THING("pg_language", "o.oid") "'CREATE ' || CASE WHEN o.lanpltrusted THEN 'TRUSTED ' ELSE '' END ||"
				      " 'LANGUAGE '"
	" || quote_ident(o.lanname) || CASE WHEN o.lanplcallfoid = 0 THEN '' ELSE ' HANDLER ' ||"
	" o.lanplcallfoid::regproc END"
	" || CASE WHEN o.laninline = 0 THEN '' ELSE ' INLINE ' || o.laninline::regproc END"
	" || CASE WHEN o.lanvalidator = 0 THEN '' ELSE ' VALIDATOR ' || o.lanvalidator::regproc END"
	" FROM pg_language o WHERE o.lanispl AND " GLOBAL("pg_language");

static const char access_methods[] =
	THING("pg_am", "o.oid") "format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', o.amname,"
	" CASE o.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END, o.amhandler::regproc)"
	" FROM pg_am o WHERE " GLOBAL("pg_am");

static const char collations[] =
	THING("pg_collation", "o.oid") "format('CREATE COLLATION %I.%I (provider = %s', n.nspname,"
				       " o.collname,"
	" CASE o.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END)"
	" || CASE WHEN o.collprovider IN ('i', 'b') OR o.collcollate = o.collctype THEN ', locale = ' ||"
	" quote_literal(coalesce("
	"to_jsonb(o) ->> 'colllocale', to_jsonb(o) ->> 'colliculocale', o.collcollate)) ELSE"
	" format(', lc_collate = %L, lc_ctype = %L', o.collcollate, o.collctype) END"
	" || coalesce(', rules = ' || quote_literal(to_jsonb(o) ->> 'collicurules'), '')"
	" || CASE WHEN o.collisdeterministic THEN '' ELSE ', deterministic = false' END || ')'"
	" FROM pg_collation o JOIN pg_namespace n ON n.oid = o.collnamespace"
	" WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_collation", "o.oid");

static const char conversions[] =
	THING("pg_conversion", "o.oid") "format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s',"
	" CASE WHEN o.condefault THEN 'DEFAULT ' ELSE '' END, n.nspname, o.conname,"
	" pg_encoding_to_char(o.conforencoding),"
	" pg_encoding_to_char(o.contoencoding), o.conproc::regproc)"
	" FROM pg_conversion o JOIN pg_namespace n ON n.oid = o.connamespace"
	" WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_conversion", "o.oid");

static const char parsers[] =
	THING("pg_ts_parser", "o.oid") "format('CREATE TEXT SEARCH PARSER %I.%I (START = %s, GETTOKEN = %s,"
				       " END = %s, LEXTYPES = %s',"
	" n.nspname, o.prsname, o.prsstart, o.prstoken, o.prsend, o.prslextype)"
	SUPPORT("o.prsheadline", "HEADLINE") " || ')' FROM pg_ts_parser o JOIN pg_namespace n ON n.oid ="
	" o.prsnamespace"
	" WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_ts_parser", "o.oid");

static const char templates[] =
	THING("pg_ts_template", "o.oid") "format('CREATE TEXT SEARCH TEMPLATE %I.%I (LEXIZE = %s', n.nspname,"
	" o.tmplname, o.tmpllexize)"
	SUPPORT("o.tmplinit", "INIT") " || ')' FROM pg_ts_template o JOIN pg_namespace n ON n.oid ="
				      " o.tmplnamespace"
	" WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_ts_template", "o.oid");

static const char dictionaries[] =
	THING("pg_ts_dict", "o.oid") "format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I%s)',"
				     " n.nspname, o.dictname,"
	" tn.nspname, t.tmplname, coalesce(', ' || o.dictinitoption, ''))"
	" FROM pg_ts_dict o JOIN pg_namespace n ON n.oid = o.dictnamespace"
	" JOIN pg_ts_template t ON t.oid = o.dicttemplate JOIN pg_namespace tn ON tn.oid = t.tmplnamespace"
	" WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_ts_dict", "o.oid");

static const char configurations[] =
	THING("pg_ts_config", "o.oid") "format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)',"
				       " n.nspname, o.cfgname,"
	" pn.nspname, p.prsname) FROM pg_ts_config o JOIN pg_namespace n ON n.oid = o.cfgnamespace"
	" JOIN pg_ts_parser p ON p.oid = o.cfgparser JOIN pg_namespace pn ON pn.oid = p.prsnamespace"
	" WHERE " IN_SCOPE("n") " AND " NO_EXTENSIONS("pg_ts_config", "o.oid");

static const char mappings[] =
	"SELECT format('ALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s', n.nspname,"
	" o.cfgname, k.alias,"
	" string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno))"
	" FROM pg_ts_config o JOIN pg_namespace n ON n.oid = o.cfgnamespace JOIN pg_ts_config_map m ON"
	" m.mapcfg = o.oid"
	" CROSS JOIN LATERAL ts_token_type(o.cfgparser) k WHERE k.tokid = m.maptokentype AND " IN_SCOPE("n")
	" AND " NO_EXTENSIONS("pg_ts_config", "o.oid")
	" GROUP BY n.nspname, o.cfgname, o.oid, k.alias, k.tokid ORDER BY n.nspname, o.cfgname, k.tokid";

static const char wrappers[] =
	THING("pg_foreign_data_wrapper", "o.oid") "'CREATE FOREIGN DATA WRAPPER ' || quote_ident(o.fdwname)"
	" || CASE WHEN o.fdwhandler = 0 THEN '' ELSE ' HANDLER ' || o.fdwhandler::regproc END"
	" || CASE WHEN o.fdwvalidator = 0 THEN '' ELSE ' VALIDATOR ' || o.fdwvalidator::regproc END"
	" || coalesce(' OPTIONS (' || " OPTIONS("o.fdwoptions") " || ')', '')"
	" FROM pg_foreign_data_wrapper o WHERE " GLOBAL("pg_foreign_data_wrapper");

static const char servers[] =
	THING("pg_foreign_server", "o.oid") "'CREATE SERVER ' || quote_ident(o.srvname) || coalesce(' TYPE '"
	" || quote_literal(o.srvtype), '')"
	" || coalesce(' VERSION ' || quote_literal(o.srvversion), '') || ' FOREIGN DATA WRAPPER ' ||"
	" quote_ident(w.fdwname)"
	" || coalesce(' OPTIONS (' || " OPTIONS("o.srvoptions") " || ')', '')"
	" FROM pg_foreign_server o JOIN pg_foreign_data_wrapper w ON w.oid = o.srvfdw WHERE "
	GLOBAL("pg_foreign_server");

static const char views[] =
	THING("pg_class", "c.oid") "CASE c.relkind WHEN 'v' THEN 'CREATE VIEW ' ELSE 'CREATE MATERIALIZED"
				   " VIEW ' END || " THE_TABLE
	" || CASE WHEN am.amname <> 'heap' THEN ' USING ' || quote_ident(am.amname) ELSE '' END"
	" || coalesce(' WITH (' || " RELOPTIONS("c.reloptions", "", "check_option")
	" || ')', '') || E' AS\\n'"
	" || rtrim(pg_get_viewdef(c.oid), ';')"
	" || coalesce((SELECT E'\\n WITH ' || upper(option_value) || ' CHECK OPTION'"
	" FROM pg_options_to_table(c.reloptions) WHERE option_name = 'check_option'), '')"
	" || CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN E'\\n WITH NO DATA' ELSE '' END"
	FROM_TABLES "LEFT JOIN pg_am am ON am.oid = c.relam WHERE " TABLES("'v', 'm'");

/*
 * What needs what. A view's needs are its rule's, a domain's also those of its checks, a composite type's
 * those of its relation; an array is needed for its elements, a row for its table.
 */
static const char needs[] =
	"SELECT DISTINCT (CASE WHEN w.oid IS NOT NULL THEN 'pg_class'::regclass WHEN k.oid IS NOT NULL OR"
	" co.oid IS NOT NULL"
	" THEN 'pg_type'::regclass ELSE d.classid END)::oid::bigint, coalesce(w.ev_class, k.contypid,"
	" co.reltype, d.objid)::bigint,"
	" (CASE WHEN rc.relkind IN ('v', 'm') THEN 'pg_class'::regclass::oid WHEN rc.relkind = 'c' THEN"
	" 'pg_type'::regclass::oid"
	" WHEN rc.oid IS NOT NULL THEN 0::oid ELSE d.refclassid END)::bigint,"
	" (CASE WHEN rc.relkind = 'c' THEN rc.reltype ELSE coalesce(rc.oid, et.oid, d.refobjid) END)::bigint"
	" FROM pg_depend d"
	" LEFT JOIN pg_rewrite w ON d.classid = 'pg_rewrite'::regclass AND w.oid = d.objid AND w.rulename ="
	" '_RETURN'"
	" LEFT JOIN pg_constraint k ON d.classid = 'pg_constraint'::regclass AND k.oid = d.objid AND"
	" k.contypid <> 0"
	" LEFT JOIN pg_class co ON d.classid = 'pg_class'::regclass AND co.oid = d.objid AND co.relkind = 'c'"
	" LEFT JOIN pg_type rt ON d.refclassid = 'pg_type'::regclass AND rt.oid = d.refobjid"
	" LEFT JOIN pg_type et ON et.oid = rt.typelem AND rt.typcategory = 'A'"
	" LEFT JOIN pg_class rc ON rc.oid = CASE WHEN d.refclassid = 'pg_class'::regclass THEN d.refobjid"
	" ELSE coalesce(nullif(et.typrelid, 0), nullif(rt.typrelid, 0)) END"
	" WHERE d.deptype = 'n' AND d.refobjid >= 16384"
	" AND (d.classid NOT IN ('pg_class'::regclass, 'pg_rewrite'::regclass, 'pg_constraint'::regclass,"
	" 'pg_attrdef'::regclass,"
	" 'pg_trigger'::regclass, 'pg_policy'::regclass) OR w.oid IS NOT NULL OR k.oid IS NOT NULL OR co.oid"
	" IS NOT NULL)"
	" AND d.refclassid <> 'pg_namespace'::regclass"
	" AND (w.ev_class IS NULL OR rc.oid IS NULL OR rc.oid <> w.ev_class)";

const struct ddl_pq_query ddl_pq_things[] = {
	{ 0, 0, DDL_PQ_STATEMENTS, { schemas } },
	{ 0, 0, DDL_PQ_STATEMENTS, { extensions } },
	{ 0, 0, DDL_PQ_THINGS, { enums } },
	{ 0, 0, DDL_PQ_THINGS, { domains } },
	{ 0, 0, DDL_PQ_THINGS, { composites } },
	{ 0, 0, DDL_PQ_THINGS, { ranges } },
	{ 0, 0, DDL_PQ_THINGS, { routines } },
	{ 0, 0, DDL_PQ_THINGS, { aggregates, aggregates_more } },
	{ 0, 0, DDL_PQ_THINGS, { operators } },
	{ 0, 0, DDL_PQ_THINGS, { operator_families } },
	{ 0, 0, DDL_PQ_THINGS, { operator_classes } },
	{ 0, 0, DDL_PQ_THINGS, { casts } },
	{ 0, 0, DDL_PQ_THINGS, { transforms } },
	{ 0, 0, DDL_PQ_THINGS, { languages } },
	{ 0, 0, DDL_PQ_THINGS, { access_methods } },
	{ 0, 0, DDL_PQ_THINGS, { collations } },
	{ 0, 0, DDL_PQ_THINGS, { conversions } },
	{ 0, 0, DDL_PQ_THINGS, { parsers } },
	{ 0, 0, DDL_PQ_THINGS, { templates } },
	{ 0, 0, DDL_PQ_THINGS, { dictionaries } },
	{ 0, 0, DDL_PQ_THINGS, { configurations } },
	{ 0, 0, DDL_PQ_THINGS, { wrappers } },
	{ 0, 0, DDL_PQ_THINGS, { servers } },
	{ 0, 0, DDL_PQ_THINGS, { views } },
	{ 0, 0, DDL_PQ_NEEDS, { needs } },
	{ 0, 0, DDL_PQ_EARLY, { NULL } },
	{ 0, 0, DDL_PQ_STATEMENTS, { domain_checks } },
	{ 0, 0, DDL_PQ_STATEMENTS, { loose_operators } },
	{ 0, 0, DDL_PQ_STATEMENTS, { mappings } },
};
const size_t ddl_pq_nthings = sizeof(ddl_pq_things) / sizeof(ddl_pq_things[0]);
