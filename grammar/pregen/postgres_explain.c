/* A Bison parser, made by GNU Bison 3.8.2.  */

/* Bison implementation for Yacc-like parsers in C

   Copyright (C) 1984, 1989-1990, 2000-2015, 2018-2021 Free Software Foundation,
   Inc.

   This program is free software: you can redistribute it and/or modify
   it under the terms of the GNU General Public License as published by
   the Free Software Foundation, either version 3 of the License, or
   (at your option) any later version.

   This program is distributed in the hope that it will be useful,
   but WITHOUT ANY WARRANTY; without even the implied warranty of
   MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
   GNU General Public License for more details.

   You should have received a copy of the GNU General Public License
   along with this program.  If not, see <https://www.gnu.org/licenses/>.  */

/* As a special exception, you may create a larger work that contains
   part or all of the Bison parser skeleton and distribute that work
   under terms of your choice, so long as that work isn't itself a
   parser generator using the skeleton or a modified version thereof
   as a parser skeleton.  Alternatively, if you modify or redistribute
   the parser skeleton itself, you may (at your option) remove this
   special exception, which will cause the skeleton and the resulting
   Bison output files to be licensed under the GNU General Public
   License without this special exception.

   This special exception was added by the Free Software Foundation in
   version 2.2 of Bison.  */

/* C LALR(1) parser skeleton written by Richard Stallman, by
   simplifying the original so-called "semantic" parser.  */

/* DO NOT RELY ON FEATURES THAT ARE NOT DOCUMENTED in the manual,
   especially those whose name start with YY_ or yy_.  They are
   private implementation details that can be changed or removed.  */

/* All symbols defined below should begin with yy or YY, to avoid
   infringing on user name space.  This should be done even for local
   variables, as they might otherwise be expanded by user macros.
   There are some unavoidable exceptions within include files to
   define necessary library symbols; they are noted "INFRINGES ON
   USER NAME SPACE" below.  */

/* Identify Bison output, and Bison version.  */
#define YYBISON 30802

/* Bison version string.  */
#define YYBISON_VERSION "3.8.2"

/* Skeleton name.  */
#define YYSKELETON_NAME "yacc.c"

/* Pure parsers.  */
#define YYPURE 2

/* Push parsers.  */
#define YYPUSH 0

/* Pull parsers.  */
#define YYPULL 1

/* Substitute the type names.  */
#define YYSTYPE         DDL_POSTGRES_EXPLAIN_STYPE
#define YYLTYPE         DDL_POSTGRES_EXPLAIN_LTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_postgres_explain_parse
#define yylex           ddl_postgres_explain_lex
#define yyerror         ddl_postgres_explain_error
#define yydebug         ddl_postgres_explain_debug
#define yynerrs         ddl_postgres_explain_nerrs


# ifndef YY_CAST
#  ifdef __cplusplus
#   define YY_CAST(Type, Val) static_cast<Type> (Val)
#   define YY_REINTERPRET_CAST(Type, Val) reinterpret_cast<Type> (Val)
#  else
#   define YY_CAST(Type, Val) ((Type) (Val))
#   define YY_REINTERPRET_CAST(Type, Val) ((Type) (Val))
#  endif
# endif
# ifndef YY_NULLPTR
#  if defined __cplusplus
#   if 201103L <= __cplusplus
#    define YY_NULLPTR nullptr
#   else
#    define YY_NULLPTR 0
#   endif
#  else
#   define YY_NULLPTR ((void*)0)
#  endif
# endif


/* Debug traces.  */
#ifndef DDL_POSTGRES_EXPLAIN_DEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_POSTGRES_EXPLAIN_DEBUG 1
#  else
#   define DDL_POSTGRES_EXPLAIN_DEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_POSTGRES_EXPLAIN_DEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_POSTGRES_EXPLAIN_DEBUG */
#if DDL_POSTGRES_EXPLAIN_DEBUG
extern int ddl_postgres_explain_debug;
#endif
/* "%code requires" blocks.  */

#include "parser/build.h"


/* Token kinds.  */
#ifndef DDL_POSTGRES_EXPLAIN_TOKENTYPE
# define DDL_POSTGRES_EXPLAIN_TOKENTYPE
  enum ddl_postgres_explain_tokentype
  {
    PG_DDL_POSTGRES_EXPLAIN_EMPTY = -2,
    PG_YYEOF = 0,                  /* "end of file"  */
    PG_DDL_POSTGRES_EXPLAIN_error = 256, /* error  */
    PG_DDL_POSTGRES_EXPLAIN_UNDEF = 2102, /* "invalid token"  */
    PG_CHAR_33 = 33,               /* "!"  */
    PG_CHAR_37 = 37,               /* "%"  */
    PG_CHAR_38 = 38,               /* "&"  */
    PG_CHAR_40 = 40,               /* "("  */
    PG_CHAR_41 = 41,               /* ")"  */
    PG_CHAR_42 = 42,               /* "*"  */
    PG_CHAR_43 = 43,               /* "+"  */
    PG_CHAR_44 = 44,               /* ","  */
    PG_CHAR_45 = 45,               /* "-"  */
    PG_CHAR_46 = 46,               /* "."  */
    PG_CHAR_47 = 47,               /* "/"  */
    PG_CHAR_58 = 58,               /* ":"  */
    PG_CHAR_59 = 59,               /* ";"  */
    PG_CHAR_60 = 60,               /* "<"  */
    PG_CHAR_61 = 61,               /* "="  */
    PG_CHAR_62 = 62,               /* ">"  */
    PG_CHAR_63 = 63,               /* "?"  */
    PG_CHAR_64 = 64,               /* "@"  */
    PG_CHAR_91 = 91,               /* "["  */
    PG_CHAR_93 = 93,               /* "]"  */
    PG_CHAR_94 = 94,               /* "^"  */
    PG_CHAR_123 = 123,             /* "{"  */
    PG_CHAR_124 = 124,             /* "|"  */
    PG_CHAR_125 = 125,             /* "}"  */
    PG_CHAR_126 = 126,             /* "~"  */
    PG_IDENT = 258,                /* "identifier"  */
    PG_STRING = 259,               /* "string"  */
    PG_NATIONAL_STRING = 260,      /* "N'string'"  */
    PG_NUMBER = 261,               /* "number"  */
    PG_BITS = 262,                 /* "bit string"  */
    PG_VARIABLE = 263,             /* "variable"  */
    PG_OPERATOR = 264,             /* "operator"  */
    PG_RAW = 265,                  /* "query"  */
    PG_RAW_TAIL = 266,             /* "clause"  */
    PG_CHARSET_PREFIX = 267,       /* "character set introducer"  */
    PG_NE = 268,                   /* "<>"  */
    PG_LE = 269,                   /* "<="  */
    PG_GE = 270,                   /* ">="  */
    PG_CONCAT = 271,               /* "||"  */
    PG_COLONS = 272,               /* "::"  */
    PG_ASSIGN = 273,               /* ":="  */
    PG_ARROW = 274,                /* "->"  */
    PG_ARROW_TEXT = 275,           /* "->>"  */
    PG_SHIFT_LEFT = 276,           /* "<<"  */
    PG_SHIFT_RIGHT = 277,          /* ">>"  */
    PG_NULL_SAFE_EQ = 278,         /* "<=>"  */
    PG_AND_AND = 279,              /* "&&"  */
    PG_EQ_EQ = 280,                /* "=="  */
    PG_NAMED_ARG = 281,            /* "=>"  */
    PG_DOTS = 282,                 /* ".."  */
    PG_NOT_LA = 283,               /* "NOT (before IN, BETWEEN, LIKE)"  */
    PG_WITH_LA = 284,              /* "WITH (before TIME)"  */
    PG_NULLS_LA = 285,             /* "NULLS (before FIRST, LAST)"  */
    PG_IF_LA = 286,                /* "IF (before EXISTS, NOT EXISTS)"  */
    PG_BAD = 287,                  /* "unreadable text"  */
    PG_NOT_NULL_LA = 288,          /* "NOT (before NULL)"  */
    PG_NAME_LA = 289,              /* "name"  */
    PG_AND_LA = 290,               /* "AND (of BETWEEN)"  */
    PG_SPARE2_LA = 291,            /* "look-ahead 2"  */
    PG_SPARE3_LA = 292,            /* "look-ahead 3"  */
    PG_SPARE4_LA = 293,            /* "look-ahead 4"  */
    PG_SPARE5_LA = 294,            /* "look-ahead 5"  */
    PG_IS_LA = 295,                /* "IS (before an operand)"  */
    PG_IS_NOT_LA = 296,            /* "IS NOT"  */
    PG_GENERATED_LA = 297,         /* "GENERATED (before ALWAYS)"  */
    PG_NOW_LA = 298,               /* "current time"  */
    PG_KEY_LA = 299,               /* "KEY (behind UNIQUE)"  */
    PG_ON_LA = 300,                /* "ON (before DELETE, UPDATE of a foreign key)"  */
    PG_WITH_QUERY_LA = 301,        /* "WITH (before a query)"  */
    PG_RECURSIVE_LA = 302,         /* "RECURSIVE (behind WITH)"  */
    PG_JOIN_LA = 303,              /* "kind of join"  */
    PG_WINDOW_LA = 304,            /* "WINDOW (before a definition)"  */
    PG_OVER_LA = 305,              /* "OVER (behind a call)"  */
    PG_FILTER_LA = 306,            /* "FILTER (behind a call)"  */
    PG_PARTITION_LA = 307,         /* "PARTITION (before BY)"  */
    PG_FRAME_LA = 308,             /* "unit of a frame"  */
    PG_UNBOUNDED_LA = 309,         /* "UNBOUNDED (of a frame)"  */
    PG_CURRENT_LA = 310,           /* "CURRENT (before ROW)"  */
    PG_INDEXED_LA = 311,           /* "INDEXED (before BY)"  */
    PG_NOT_INDEXED_LA = 312,       /* "NOT INDEXED (of a table)"  */
    PG_RAISE_LA = 313,             /* "RAISE (before its parenthesis)"  */
    PG_KW_ACCESS = 605,            /* "ACCESS"  */
    PG_KW_ACTION = 608,            /* "ACTION"  */
    PG_KW_ADD = 611,               /* "ADD"  */
    PG_KW_AFTER = 613,             /* "AFTER"  */
    PG_KW_ALL = 618,               /* "ALL"  */
    PG_KW_ALTER = 627,             /* "ALTER"  */
    PG_KW_ALWAYS = 628,            /* "ALWAYS"  */
    PG_KW_ANALYSE = 629,           /* "ANALYSE"  */
    PG_KW_ANALYZE = 630,           /* "ANALYZE"  */
    PG_KW_AND = 631,               /* "AND"  */
    PG_KW_ANY = 638,               /* "ANY"  */
    PG_KW_ARRAY = 644,             /* "ARRAY"  */
    PG_KW_AS = 645,                /* "AS"  */
    PG_KW_ASC = 646,               /* "ASC"  */
    PG_KW_ASYMMETRIC = 653,        /* "ASYMMETRIC"  */
    PG_KW_AT = 654,                /* "AT"  */
    PG_KW_ATTACH = 656,            /* "ATTACH"  */
    PG_KW_AUTHORIZATION = 660,     /* "AUTHORIZATION"  */
    PG_KW_BEFORE = 680,            /* "BEFORE"  */
    PG_KW_BETWEEN = 683,           /* "BETWEEN"  */
    PG_KW_BIGINT = 684,            /* "BIGINT"  */
    PG_KW_BINARY = 685,            /* "BINARY"  */
    PG_KW_BIT = 688,               /* "BIT"  */
    PG_KW_BOOLEAN = 694,           /* "BOOLEAN"  */
    PG_KW_BOTH = 695,              /* "BOTH"  */
    PG_KW_BY = 706,                /* "BY"  */
    PG_KW_CACHE = 709,             /* "CACHE"  */
    PG_KW_CASCADE = 714,           /* "CASCADE"  */
    PG_KW_CASE = 716,              /* "CASE"  */
    PG_KW_CAST = 717,              /* "CAST"  */
    PG_KW_CHAR = 730,              /* "CHAR"  */
    PG_KW_CHARACTER = 731,         /* "CHARACTER"  */
    PG_KW_CHECK = 734,             /* "CHECK"  */
    PG_KW_CLUSTER = 747,           /* "CLUSTER"  */
    PG_KW_COALESCE = 749,          /* "COALESCE"  */
    PG_KW_COLLATE = 752,           /* "COLLATE"  */
    PG_KW_COLLATION = 753,         /* "COLLATION"  */
    PG_KW_COLUMN = 755,            /* "COLUMN"  */
    PG_KW_COMMENT = 770,           /* "COMMENT"  */
    PG_KW_COMMIT = 772,            /* "COMMIT"  */
    PG_KW_COMPRESSION = 780,       /* "COMPRESSION"  */
    PG_KW_CONCURRENTLY = 786,      /* "CONCURRENTLY"  */
    PG_KW_CONSTRAINT = 794,        /* "CONSTRAINT"  */
    PG_KW_CREATE = 816,            /* "CREATE"  */
    PG_KW_CROSS = 820,             /* "CROSS"  */
    PG_KW_CURRENT_CATALOG = 827,   /* "CURRENT_CATALOG"  */
    PG_KW_CURRENT_DATE = 828,      /* "CURRENT_DATE"  */
    PG_KW_CURRENT_ROLE = 830,      /* "CURRENT_ROLE"  */
    PG_KW_CURRENT_SCHEMA = 831,    /* "CURRENT_SCHEMA"  */
    PG_KW_CURRENT_TIME = 832,      /* "CURRENT_TIME"  */
    PG_KW_CURRENT_TIMESTAMP = 833, /* "CURRENT_TIMESTAMP"  */
    PG_KW_CURRENT_USER = 834,      /* "CURRENT_USER"  */
    PG_KW_CYCLE = 838,             /* "CYCLE"  */
    PG_KW_DATA = 839,              /* "DATA"  */
    PG_KW_DATABASE = 840,          /* "DATABASE"  */
    PG_KW_DAY = 852,               /* "DAY"  */
    PG_KW_DEC = 861,               /* "DEC"  */
    PG_KW_DECIMAL = 862,           /* "DECIMAL"  */
    PG_KW_DEFAULT = 865,           /* "DEFAULT"  */
    PG_KW_DEFERRABLE = 871,        /* "DEFERRABLE"  */
    PG_KW_DEFERRED = 872,          /* "DEFERRED"  */
    PG_KW_DELETE = 878,            /* "DELETE"  */
    PG_KW_DEPENDS = 886,           /* "DEPENDS"  */
    PG_KW_DESC = 888,              /* "DESC"  */
    PG_KW_DETACH = 893,            /* "DETACH"  */
    PG_KW_DISABLE = 899,           /* "DISABLE"  */
    PG_KW_DISTINCT = 902,          /* "DISTINCT"  */
    PG_KW_DO = 907,                /* "DO"  */
    PG_KW_DOCUMENT = 908,          /* "DOCUMENT"  */
    PG_KW_DOMAIN = 909,            /* "DOMAIN"  */
    PG_KW_DOUBLE = 910,            /* "DOUBLE"  */
    PG_KW_DROP = 912,              /* "DROP"  */
    PG_KW_ELSE = 925,              /* "ELSE"  */
    PG_KW_ENABLE = 929,            /* "ENABLE"  */
    PG_KW_END = 936,               /* "END"  */
    PG_KW_ENFORCED = 939,          /* "ENFORCED"  */
    PG_KW_ENUM = 943,              /* "ENUM"  */
    PG_KW_ESCAPE = 947,            /* "ESCAPE"  */
    PG_KW_EXCEPT = 954,            /* "EXCEPT"  */
    PG_KW_EXCLUDE = 957,           /* "EXCLUDE"  */
    PG_KW_EXCLUDING = 958,         /* "EXCLUDING"  */
    PG_KW_EXISTS = 962,            /* "EXISTS"  */
    PG_KW_EXPRESSION = 971,        /* "EXPRESSION"  */
    PG_KW_EXTENSION = 973,         /* "EXTENSION"  */
    PG_KW_EXTRACT = 977,           /* "EXTRACT"  */
    PG_KW_FALSE = 981,             /* "FALSE"  */
    PG_KW_FETCH = 988,             /* "FETCH"  */
    PG_KW_FINALIZE = 1017,         /* "FINALIZE"  */
    PG_KW_FIRST = 1019,            /* "FIRST"  */
    PG_KW_FLOAT = 1022,            /* "FLOAT"  */
    PG_KW_FOR = 1029,              /* "FOR"  */
    PG_KW_FORCE = 1030,            /* "FORCE"  */
    PG_KW_FOREIGN = 1035,          /* "FOREIGN"  */
    PG_KW_FREEZE = 1043,           /* "FREEZE"  */
    PG_KW_FROM = 1044,             /* "FROM"  */
    PG_KW_FULL = 1045,             /* "FULL"  */
    PG_KW_GENERATED = 1051,        /* "GENERATED"  */
    PG_KW_GLOBAL = 1064,           /* "GLOBAL"  */
    PG_KW_GRANT = 1068,            /* "GRANT"  */
    PG_KW_GREATEST = 1071,         /* "GREATEST"  */
    PG_KW_GROUP = 1073,            /* "GROUP"  */
    PG_KW_GROUPING = 1074,         /* "GROUPING"  */
    PG_KW_HAVING = 1086,           /* "HAVING"  */
    PG_KW_HOUR = 1102,             /* "HOUR"  */
    PG_KW_IDENTITY = 1112,         /* "IDENTITY"  */
    PG_KW_ILIKE = 1121,            /* "ILIKE"  */
    PG_KW_IMMEDIATE = 1122,        /* "IMMEDIATE"  */
    PG_KW_IN = 1127,               /* "IN"  */
    PG_KW_INCLUDE = 1129,          /* "INCLUDE"  */
    PG_KW_INCLUDING = 1130,        /* "INCLUDING"  */
    PG_KW_INCREMENT = 1131,        /* "INCREMENT"  */
    PG_KW_INDEX = 1134,            /* "INDEX"  */
    PG_KW_INHERIT = 1139,          /* "INHERIT"  */
    PG_KW_INHERITS = 1140,         /* "INHERITS"  */
    PG_KW_INITIALLY = 1144,        /* "INITIALLY"  */
    PG_KW_INNER = 1149,            /* "INNER"  */
    PG_KW_INOUT = 1150,            /* "INOUT"  */
    PG_KW_INT = 1161,              /* "INT"  */
    PG_KW_INTEGER = 1167,          /* "INTEGER"  */
    PG_KW_INTERSECT = 1169,        /* "INTERSECT"  */
    PG_KW_INTERVAL = 1170,         /* "INTERVAL"  */
    PG_KW_INTO = 1171,             /* "INTO"  */
    PG_KW_IS = 1179,               /* "IS"  */
    PG_KW_ISNULL = 1180,           /* "ISNULL"  */
    PG_KW_JOIN = 1186,             /* "JOIN"  */
    PG_KW_KEY = 1203,              /* "KEY"  */
    PG_KW_LAST = 1216,             /* "LAST"  */
    PG_KW_LATERAL = 1219,          /* "LATERAL"  */
    PG_KW_LEADING = 1223,          /* "LEADING"  */
    PG_KW_LEAST = 1225,            /* "LEAST"  */
    PG_KW_LEFT = 1230,             /* "LEFT"  */
    PG_KW_LEVEL = 1233,            /* "LEVEL"  */
    PG_KW_LIKE = 1236,             /* "LIKE"  */
    PG_KW_LIMIT = 1237,            /* "LIMIT"  */
    PG_KW_LOCAL = 1247,            /* "LOCAL"  */
    PG_KW_LOCALTIME = 1250,        /* "LOCALTIME"  */
    PG_KW_LOCALTIMESTAMP = 1251,   /* "LOCALTIMESTAMP"  */
    PG_KW_LOGGED = 1260,           /* "LOGGED"  */
    PG_KW_MATCH = 1300,            /* "MATCH"  */
    PG_KW_MATERIALIZED = 1302,     /* "MATERIALIZED"  */
    PG_KW_MAXVALUE = 1307,         /* "MAXVALUE"  */
    PG_KW_METHOD = 1329,           /* "METHOD"  */
    PG_KW_MINUTE = 1340,           /* "MINUTE"  */
    PG_KW_MINVALUE = 1344,         /* "MINVALUE"  */
    PG_KW_MONTH = 1355,            /* "MONTH"  */
    PG_KW_NAME = 1370,             /* "NAME"  */
    PG_KW_NATIONAL = 1372,         /* "NATIONAL"  */
    PG_KW_NATURAL = 1374,          /* "NATURAL"  */
    PG_KW_NCHAR = 1375,            /* "NCHAR"  */
    PG_KW_NO = 1392,               /* "NO"  */
    PG_KW_NONE = 1413,             /* "NONE"  */
    PG_KW_NORMALIZE = 1417,        /* "NORMALIZE"  */
    PG_KW_NORMALIZED = 1418,       /* "NORMALIZED"  */
    PG_KW_NOT = 1420,              /* "NOT"  */
    PG_KW_NOTHING = 1422,          /* "NOTHING"  */
    PG_KW_NOTNULL = 1425,          /* "NOTNULL"  */
    PG_KW_NULL = 1432,             /* "NULL"  */
    PG_KW_NULLIF = 1433,           /* "NULLIF"  */
    PG_KW_NULLS = 1434,            /* "NULLS"  */
    PG_KW_NUMERIC = 1436,          /* "NUMERIC"  */
    PG_KW_OF = 1442,               /* "OF"  */
    PG_KW_OFFSET = 1445,           /* "OFFSET"  */
    PG_KW_OIDS = 1447,             /* "OIDS"  */
    PG_KW_ON = 1452,               /* "ON"  */
    PG_KW_ONLY = 1455,             /* "ONLY"  */
    PG_KW_OPTIONS = 1472,          /* "OPTIONS"  */
    PG_KW_OR = 1473,               /* "OR"  */
    PG_KW_ORDER = 1474,            /* "ORDER"  */
    PG_KW_OUT = 1478,              /* "OUT"  */
    PG_KW_OUTER = 1480,            /* "OUTER"  */
    PG_KW_OVERLAPS = 1484,         /* "OVERLAPS"  */
    PG_KW_OVERLAY = 1485,          /* "OVERLAY"  */
    PG_KW_OWNED = 1488,            /* "OWNED"  */
    PG_KW_OWNER = 1489,            /* "OWNER"  */
    PG_KW_PARTIAL = 1504,          /* "PARTIAL"  */
    PG_KW_PARTITION = 1505,        /* "PARTITION"  */
    PG_KW_PERIOD = 1517,           /* "PERIOD"  */
    PG_KW_PLACING = 1527,          /* "PLACING"  */
    PG_KW_POSITION = 1541,         /* "POSITION"  */
    PG_KW_PRECISION = 1545,        /* "PRECISION"  */
    PG_KW_PRESERVE = 1550,         /* "PRESERVE"  */
    PG_KW_PRIMARY = 1553,          /* "PRIMARY"  */
    PG_KW_REAL = 1603,             /* "REAL"  */
    PG_KW_REFERENCES = 1618,       /* "REFERENCES"  */
    PG_KW_RENAME = 1641,           /* "RENAME"  */
    PG_KW_REPLICA = 1649,          /* "REPLICA"  */
    PG_KW_RESET = 1665,            /* "RESET"  */
    PG_KW_RESTART = 1669,          /* "RESTART"  */
    PG_KW_RESTRICT = 1671,         /* "RESTRICT"  */
    PG_KW_RETURNING = 1681,        /* "RETURNING"  */
    PG_KW_RIGHT = 1687,            /* "RIGHT"  */
    PG_KW_ROLE = 1691,             /* "ROLE"  */
    PG_KW_ROW = 1700,              /* "ROW"  */
    PG_KW_ROWS = 1707,             /* "ROWS"  */
    PG_KW_RULE = 1713,             /* "RULE"  */
    PG_KW_SCHEMA = 1723,           /* "SCHEMA"  */
    PG_KW_SECOND = 1734,           /* "SECOND"  */
    PG_KW_SECURITY = 1743,         /* "SECURITY"  */
    PG_KW_SELECT = 1745,           /* "SELECT"  */
    PG_KW_SEQUENCE = 1756,         /* "SEQUENCE"  */
    PG_KW_SESSION_USER = 1765,     /* "SESSION_USER"  */
    PG_KW_SET = 1766,              /* "SET"  */
    PG_KW_SETOF = 1768,            /* "SETOF"  */
    PG_KW_SIMILAR = 1784,          /* "SIMILAR"  */
    PG_KW_SIMPLE = 1785,           /* "SIMPLE"  */
    PG_KW_SMALLINT = 1793,         /* "SMALLINT"  */
    PG_KW_SOME = 1797,             /* "SOME"  */
    PG_KW_START = 1866,            /* "START"  */
    PG_KW_STATISTICS = 1873,       /* "STATISTICS"  */
    PG_KW_STORAGE = 1885,          /* "STORAGE"  */
    PG_KW_STORED = 1886,           /* "STORED"  */
    PG_KW_SUBSTRING = 1901,        /* "SUBSTRING"  */
    PG_KW_SYMMETRIC = 1912,        /* "SYMMETRIC"  */
    PG_KW_SYSTEM_USER = 1919,      /* "SYSTEM_USER"  */
    PG_KW_TABLE = 1921,            /* "TABLE"  */
    PG_KW_TABLESAMPLE = 1923,      /* "TABLESAMPLE"  */
    PG_KW_TABLESPACE = 1924,       /* "TABLESPACE"  */
    PG_KW_TEMP = 1930,             /* "TEMP"  */
    PG_KW_TEMPORARY = 1932,        /* "TEMPORARY"  */
    PG_KW_THEN = 1939,             /* "THEN"  */
    PG_KW_TIME = 1945,             /* "TIME"  */
    PG_KW_TIMESTAMP = 1947,        /* "TIMESTAMP"  */
    PG_KW_TO = 1954,               /* "TO"  */
    PG_KW_TRAILING = 1957,         /* "TRAILING"  */
    PG_KW_TREAT = 1965,            /* "TREAT"  */
    PG_KW_TRIGGER = 1966,          /* "TRIGGER"  */
    PG_KW_TRIM = 1968,             /* "TRIM"  */
    PG_KW_TRUE = 1969,             /* "TRUE"  */
    PG_KW_TYPE = 1978,             /* "TYPE"  */
    PG_KW_UNION = 1995,            /* "UNION"  */
    PG_KW_UNIQUE = 1996,           /* "UNIQUE"  */
    PG_KW_UNKNOWN = 1997,          /* "UNKNOWN"  */
    PG_KW_UNLOGGED = 2001,         /* "UNLOGGED"  */
    PG_KW_UPDATE = 2007,           /* "UPDATE"  */
    PG_KW_USER = 2016,             /* "USER"  */
    PG_KW_USING = 2019,            /* "USING"  */
    PG_KW_VALID = 2025,            /* "VALID"  */
    PG_KW_VALIDATE = 2026,         /* "VALIDATE"  */
    PG_KW_VALUE = 2029,            /* "VALUE"  */
    PG_KW_VALUES = 2030,           /* "VALUES"  */
    PG_KW_VARCHAR = 2032,          /* "VARCHAR"  */
    PG_KW_VARIADIC = 2037,         /* "VARIADIC"  */
    PG_KW_VARYING = 2038,          /* "VARYING"  */
    PG_KW_VERBOSE = 2041,          /* "VERBOSE"  */
    PG_KW_VIEW = 2046,             /* "VIEW"  */
    PG_KW_VIRTUAL = 2049,          /* "VIRTUAL"  */
    PG_KW_WHEN = 2060,             /* "WHEN"  */
    PG_KW_WHERE = 2061,            /* "WHERE"  */
    PG_KW_WINDOW = 2064,           /* "WINDOW"  */
    PG_KW_WITH = 2066,             /* "WITH"  */
    PG_KW_WITHOUT = 2068,          /* "WITHOUT"  */
    PG_KW_YEAR = 2096,             /* "YEAR"  */
    PG_KW_ZONE = 2101,             /* "ZONE"  */
    PG_UNARY = 2103                /* UNARY  */
  };
  typedef enum ddl_postgres_explain_tokentype ddl_postgres_explain_token_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_POSTGRES_EXPLAIN_STYPE && ! defined DDL_POSTGRES_EXPLAIN_STYPE_IS_DECLARED
typedef union ddl_sval DDL_POSTGRES_EXPLAIN_STYPE;
# define DDL_POSTGRES_EXPLAIN_STYPE_IS_TRIVIAL 1
# define DDL_POSTGRES_EXPLAIN_STYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_POSTGRES_EXPLAIN_LTYPE;




int ddl_postgres_explain_parse (struct ddl_parse *p);



/* Symbol kind.  */
enum yysymbol_kind_t
{
  YYSYMBOL_YYEMPTY = -2,
  YYSYMBOL_YYEOF = 0,                      /* "end of file"  */
  YYSYMBOL_YYerror = 1,                    /* error  */
  YYSYMBOL_YYUNDEF = 2,                    /* "invalid token"  */
  YYSYMBOL_CHAR_33 = 3,                    /* "!"  */
  YYSYMBOL_CHAR_37 = 4,                    /* "%"  */
  YYSYMBOL_CHAR_38 = 5,                    /* "&"  */
  YYSYMBOL_CHAR_40 = 6,                    /* "("  */
  YYSYMBOL_CHAR_41 = 7,                    /* ")"  */
  YYSYMBOL_CHAR_42 = 8,                    /* "*"  */
  YYSYMBOL_CHAR_43 = 9,                    /* "+"  */
  YYSYMBOL_CHAR_44 = 10,                   /* ","  */
  YYSYMBOL_CHAR_45 = 11,                   /* "-"  */
  YYSYMBOL_CHAR_46 = 12,                   /* "."  */
  YYSYMBOL_CHAR_47 = 13,                   /* "/"  */
  YYSYMBOL_CHAR_58 = 14,                   /* ":"  */
  YYSYMBOL_CHAR_59 = 15,                   /* ";"  */
  YYSYMBOL_CHAR_60 = 16,                   /* "<"  */
  YYSYMBOL_CHAR_61 = 17,                   /* "="  */
  YYSYMBOL_CHAR_62 = 18,                   /* ">"  */
  YYSYMBOL_CHAR_63 = 19,                   /* "?"  */
  YYSYMBOL_CHAR_64 = 20,                   /* "@"  */
  YYSYMBOL_CHAR_91 = 21,                   /* "["  */
  YYSYMBOL_CHAR_93 = 22,                   /* "]"  */
  YYSYMBOL_CHAR_94 = 23,                   /* "^"  */
  YYSYMBOL_CHAR_123 = 24,                  /* "{"  */
  YYSYMBOL_CHAR_124 = 25,                  /* "|"  */
  YYSYMBOL_CHAR_125 = 26,                  /* "}"  */
  YYSYMBOL_CHAR_126 = 27,                  /* "~"  */
  YYSYMBOL_IDENT = 28,                     /* "identifier"  */
  YYSYMBOL_STRING = 29,                    /* "string"  */
  YYSYMBOL_NATIONAL_STRING = 30,           /* "N'string'"  */
  YYSYMBOL_NUMBER = 31,                    /* "number"  */
  YYSYMBOL_BITS = 32,                      /* "bit string"  */
  YYSYMBOL_VARIABLE = 33,                  /* "variable"  */
  YYSYMBOL_OPERATOR = 34,                  /* "operator"  */
  YYSYMBOL_RAW = 35,                       /* "query"  */
  YYSYMBOL_RAW_TAIL = 36,                  /* "clause"  */
  YYSYMBOL_CHARSET_PREFIX = 37,            /* "character set introducer"  */
  YYSYMBOL_NE = 38,                        /* "<>"  */
  YYSYMBOL_LE = 39,                        /* "<="  */
  YYSYMBOL_GE = 40,                        /* ">="  */
  YYSYMBOL_CONCAT = 41,                    /* "||"  */
  YYSYMBOL_COLONS = 42,                    /* "::"  */
  YYSYMBOL_ASSIGN = 43,                    /* ":="  */
  YYSYMBOL_ARROW = 44,                     /* "->"  */
  YYSYMBOL_ARROW_TEXT = 45,                /* "->>"  */
  YYSYMBOL_SHIFT_LEFT = 46,                /* "<<"  */
  YYSYMBOL_SHIFT_RIGHT = 47,               /* ">>"  */
  YYSYMBOL_NULL_SAFE_EQ = 48,              /* "<=>"  */
  YYSYMBOL_AND_AND = 49,                   /* "&&"  */
  YYSYMBOL_EQ_EQ = 50,                     /* "=="  */
  YYSYMBOL_NAMED_ARG = 51,                 /* "=>"  */
  YYSYMBOL_DOTS = 52,                      /* ".."  */
  YYSYMBOL_NOT_LA = 53,                    /* "NOT (before IN, BETWEEN, LIKE)"  */
  YYSYMBOL_WITH_LA = 54,                   /* "WITH (before TIME)"  */
  YYSYMBOL_NULLS_LA = 55,                  /* "NULLS (before FIRST, LAST)"  */
  YYSYMBOL_IF_LA = 56,                     /* "IF (before EXISTS, NOT EXISTS)"  */
  YYSYMBOL_BAD = 57,                       /* "unreadable text"  */
  YYSYMBOL_NOT_NULL_LA = 58,               /* "NOT (before NULL)"  */
  YYSYMBOL_NAME_LA = 59,                   /* "name"  */
  YYSYMBOL_AND_LA = 60,                    /* "AND (of BETWEEN)"  */
  YYSYMBOL_SPARE2_LA = 61,                 /* "look-ahead 2"  */
  YYSYMBOL_SPARE3_LA = 62,                 /* "look-ahead 3"  */
  YYSYMBOL_SPARE4_LA = 63,                 /* "look-ahead 4"  */
  YYSYMBOL_SPARE5_LA = 64,                 /* "look-ahead 5"  */
  YYSYMBOL_IS_LA = 65,                     /* "IS (before an operand)"  */
  YYSYMBOL_IS_NOT_LA = 66,                 /* "IS NOT"  */
  YYSYMBOL_GENERATED_LA = 67,              /* "GENERATED (before ALWAYS)"  */
  YYSYMBOL_NOW_LA = 68,                    /* "current time"  */
  YYSYMBOL_KEY_LA = 69,                    /* "KEY (behind UNIQUE)"  */
  YYSYMBOL_ON_LA = 70,                     /* "ON (before DELETE, UPDATE of a foreign key)"  */
  YYSYMBOL_WITH_QUERY_LA = 71,             /* "WITH (before a query)"  */
  YYSYMBOL_RECURSIVE_LA = 72,              /* "RECURSIVE (behind WITH)"  */
  YYSYMBOL_JOIN_LA = 73,                   /* "kind of join"  */
  YYSYMBOL_WINDOW_LA = 74,                 /* "WINDOW (before a definition)"  */
  YYSYMBOL_OVER_LA = 75,                   /* "OVER (behind a call)"  */
  YYSYMBOL_FILTER_LA = 76,                 /* "FILTER (behind a call)"  */
  YYSYMBOL_PARTITION_LA = 77,              /* "PARTITION (before BY)"  */
  YYSYMBOL_FRAME_LA = 78,                  /* "unit of a frame"  */
  YYSYMBOL_UNBOUNDED_LA = 79,              /* "UNBOUNDED (of a frame)"  */
  YYSYMBOL_CURRENT_LA = 80,                /* "CURRENT (before ROW)"  */
  YYSYMBOL_INDEXED_LA = 81,                /* "INDEXED (before BY)"  */
  YYSYMBOL_NOT_INDEXED_LA = 82,            /* "NOT INDEXED (of a table)"  */
  YYSYMBOL_RAISE_LA = 83,                  /* "RAISE (before its parenthesis)"  */
  YYSYMBOL_KW_ACCESS = 84,                 /* "ACCESS"  */
  YYSYMBOL_KW_ACTION = 85,                 /* "ACTION"  */
  YYSYMBOL_KW_ADD = 86,                    /* "ADD"  */
  YYSYMBOL_KW_AFTER = 87,                  /* "AFTER"  */
  YYSYMBOL_KW_ALL = 88,                    /* "ALL"  */
  YYSYMBOL_KW_ALTER = 89,                  /* "ALTER"  */
  YYSYMBOL_KW_ALWAYS = 90,                 /* "ALWAYS"  */
  YYSYMBOL_KW_ANALYSE = 91,                /* "ANALYSE"  */
  YYSYMBOL_KW_ANALYZE = 92,                /* "ANALYZE"  */
  YYSYMBOL_KW_AND = 93,                    /* "AND"  */
  YYSYMBOL_KW_ANY = 94,                    /* "ANY"  */
  YYSYMBOL_KW_ARRAY = 95,                  /* "ARRAY"  */
  YYSYMBOL_KW_AS = 96,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 97,                    /* "ASC"  */
  YYSYMBOL_KW_ASYMMETRIC = 98,             /* "ASYMMETRIC"  */
  YYSYMBOL_KW_AT = 99,                     /* "AT"  */
  YYSYMBOL_KW_ATTACH = 100,                /* "ATTACH"  */
  YYSYMBOL_KW_AUTHORIZATION = 101,         /* "AUTHORIZATION"  */
  YYSYMBOL_KW_BEFORE = 102,                /* "BEFORE"  */
  YYSYMBOL_KW_BETWEEN = 103,               /* "BETWEEN"  */
  YYSYMBOL_KW_BIGINT = 104,                /* "BIGINT"  */
  YYSYMBOL_KW_BINARY = 105,                /* "BINARY"  */
  YYSYMBOL_KW_BIT = 106,                   /* "BIT"  */
  YYSYMBOL_KW_BOOLEAN = 107,               /* "BOOLEAN"  */
  YYSYMBOL_KW_BOTH = 108,                  /* "BOTH"  */
  YYSYMBOL_KW_BY = 109,                    /* "BY"  */
  YYSYMBOL_KW_CACHE = 110,                 /* "CACHE"  */
  YYSYMBOL_KW_CASCADE = 111,               /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 112,                  /* "CASE"  */
  YYSYMBOL_KW_CAST = 113,                  /* "CAST"  */
  YYSYMBOL_KW_CHAR = 114,                  /* "CHAR"  */
  YYSYMBOL_KW_CHARACTER = 115,             /* "CHARACTER"  */
  YYSYMBOL_KW_CHECK = 116,                 /* "CHECK"  */
  YYSYMBOL_KW_CLUSTER = 117,               /* "CLUSTER"  */
  YYSYMBOL_KW_COALESCE = 118,              /* "COALESCE"  */
  YYSYMBOL_KW_COLLATE = 119,               /* "COLLATE"  */
  YYSYMBOL_KW_COLLATION = 120,             /* "COLLATION"  */
  YYSYMBOL_KW_COLUMN = 121,                /* "COLUMN"  */
  YYSYMBOL_KW_COMMENT = 122,               /* "COMMENT"  */
  YYSYMBOL_KW_COMMIT = 123,                /* "COMMIT"  */
  YYSYMBOL_KW_COMPRESSION = 124,           /* "COMPRESSION"  */
  YYSYMBOL_KW_CONCURRENTLY = 125,          /* "CONCURRENTLY"  */
  YYSYMBOL_KW_CONSTRAINT = 126,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CREATE = 127,                /* "CREATE"  */
  YYSYMBOL_KW_CROSS = 128,                 /* "CROSS"  */
  YYSYMBOL_KW_CURRENT_CATALOG = 129,       /* "CURRENT_CATALOG"  */
  YYSYMBOL_KW_CURRENT_DATE = 130,          /* "CURRENT_DATE"  */
  YYSYMBOL_KW_CURRENT_ROLE = 131,          /* "CURRENT_ROLE"  */
  YYSYMBOL_KW_CURRENT_SCHEMA = 132,        /* "CURRENT_SCHEMA"  */
  YYSYMBOL_KW_CURRENT_TIME = 133,          /* "CURRENT_TIME"  */
  YYSYMBOL_KW_CURRENT_TIMESTAMP = 134,     /* "CURRENT_TIMESTAMP"  */
  YYSYMBOL_KW_CURRENT_USER = 135,          /* "CURRENT_USER"  */
  YYSYMBOL_KW_CYCLE = 136,                 /* "CYCLE"  */
  YYSYMBOL_KW_DATA = 137,                  /* "DATA"  */
  YYSYMBOL_KW_DATABASE = 138,              /* "DATABASE"  */
  YYSYMBOL_KW_DAY = 139,                   /* "DAY"  */
  YYSYMBOL_KW_DEC = 140,                   /* "DEC"  */
  YYSYMBOL_KW_DECIMAL = 141,               /* "DECIMAL"  */
  YYSYMBOL_KW_DEFAULT = 142,               /* "DEFAULT"  */
  YYSYMBOL_KW_DEFERRABLE = 143,            /* "DEFERRABLE"  */
  YYSYMBOL_KW_DEFERRED = 144,              /* "DEFERRED"  */
  YYSYMBOL_KW_DELETE = 145,                /* "DELETE"  */
  YYSYMBOL_KW_DEPENDS = 146,               /* "DEPENDS"  */
  YYSYMBOL_KW_DESC = 147,                  /* "DESC"  */
  YYSYMBOL_KW_DETACH = 148,                /* "DETACH"  */
  YYSYMBOL_KW_DISABLE = 149,               /* "DISABLE"  */
  YYSYMBOL_KW_DISTINCT = 150,              /* "DISTINCT"  */
  YYSYMBOL_KW_DO = 151,                    /* "DO"  */
  YYSYMBOL_KW_DOCUMENT = 152,              /* "DOCUMENT"  */
  YYSYMBOL_KW_DOMAIN = 153,                /* "DOMAIN"  */
  YYSYMBOL_KW_DOUBLE = 154,                /* "DOUBLE"  */
  YYSYMBOL_KW_DROP = 155,                  /* "DROP"  */
  YYSYMBOL_KW_ELSE = 156,                  /* "ELSE"  */
  YYSYMBOL_KW_ENABLE = 157,                /* "ENABLE"  */
  YYSYMBOL_KW_END = 158,                   /* "END"  */
  YYSYMBOL_KW_ENFORCED = 159,              /* "ENFORCED"  */
  YYSYMBOL_KW_ENUM = 160,                  /* "ENUM"  */
  YYSYMBOL_KW_ESCAPE = 161,                /* "ESCAPE"  */
  YYSYMBOL_KW_EXCEPT = 162,                /* "EXCEPT"  */
  YYSYMBOL_KW_EXCLUDE = 163,               /* "EXCLUDE"  */
  YYSYMBOL_KW_EXCLUDING = 164,             /* "EXCLUDING"  */
  YYSYMBOL_KW_EXISTS = 165,                /* "EXISTS"  */
  YYSYMBOL_KW_EXPRESSION = 166,            /* "EXPRESSION"  */
  YYSYMBOL_KW_EXTENSION = 167,             /* "EXTENSION"  */
  YYSYMBOL_KW_EXTRACT = 168,               /* "EXTRACT"  */
  YYSYMBOL_KW_FALSE = 169,                 /* "FALSE"  */
  YYSYMBOL_KW_FETCH = 170,                 /* "FETCH"  */
  YYSYMBOL_KW_FINALIZE = 171,              /* "FINALIZE"  */
  YYSYMBOL_KW_FIRST = 172,                 /* "FIRST"  */
  YYSYMBOL_KW_FLOAT = 173,                 /* "FLOAT"  */
  YYSYMBOL_KW_FOR = 174,                   /* "FOR"  */
  YYSYMBOL_KW_FORCE = 175,                 /* "FORCE"  */
  YYSYMBOL_KW_FOREIGN = 176,               /* "FOREIGN"  */
  YYSYMBOL_KW_FREEZE = 177,                /* "FREEZE"  */
  YYSYMBOL_KW_FROM = 178,                  /* "FROM"  */
  YYSYMBOL_KW_FULL = 179,                  /* "FULL"  */
  YYSYMBOL_KW_GENERATED = 180,             /* "GENERATED"  */
  YYSYMBOL_KW_GLOBAL = 181,                /* "GLOBAL"  */
  YYSYMBOL_KW_GRANT = 182,                 /* "GRANT"  */
  YYSYMBOL_KW_GREATEST = 183,              /* "GREATEST"  */
  YYSYMBOL_KW_GROUP = 184,                 /* "GROUP"  */
  YYSYMBOL_KW_GROUPING = 185,              /* "GROUPING"  */
  YYSYMBOL_KW_HAVING = 186,                /* "HAVING"  */
  YYSYMBOL_KW_HOUR = 187,                  /* "HOUR"  */
  YYSYMBOL_KW_IDENTITY = 188,              /* "IDENTITY"  */
  YYSYMBOL_KW_ILIKE = 189,                 /* "ILIKE"  */
  YYSYMBOL_KW_IMMEDIATE = 190,             /* "IMMEDIATE"  */
  YYSYMBOL_KW_IN = 191,                    /* "IN"  */
  YYSYMBOL_KW_INCLUDE = 192,               /* "INCLUDE"  */
  YYSYMBOL_KW_INCLUDING = 193,             /* "INCLUDING"  */
  YYSYMBOL_KW_INCREMENT = 194,             /* "INCREMENT"  */
  YYSYMBOL_KW_INDEX = 195,                 /* "INDEX"  */
  YYSYMBOL_KW_INHERIT = 196,               /* "INHERIT"  */
  YYSYMBOL_KW_INHERITS = 197,              /* "INHERITS"  */
  YYSYMBOL_KW_INITIALLY = 198,             /* "INITIALLY"  */
  YYSYMBOL_KW_INNER = 199,                 /* "INNER"  */
  YYSYMBOL_KW_INOUT = 200,                 /* "INOUT"  */
  YYSYMBOL_KW_INT = 201,                   /* "INT"  */
  YYSYMBOL_KW_INTEGER = 202,               /* "INTEGER"  */
  YYSYMBOL_KW_INTERSECT = 203,             /* "INTERSECT"  */
  YYSYMBOL_KW_INTERVAL = 204,              /* "INTERVAL"  */
  YYSYMBOL_KW_INTO = 205,                  /* "INTO"  */
  YYSYMBOL_KW_IS = 206,                    /* "IS"  */
  YYSYMBOL_KW_ISNULL = 207,                /* "ISNULL"  */
  YYSYMBOL_KW_JOIN = 208,                  /* "JOIN"  */
  YYSYMBOL_KW_KEY = 209,                   /* "KEY"  */
  YYSYMBOL_KW_LAST = 210,                  /* "LAST"  */
  YYSYMBOL_KW_LATERAL = 211,               /* "LATERAL"  */
  YYSYMBOL_KW_LEADING = 212,               /* "LEADING"  */
  YYSYMBOL_KW_LEAST = 213,                 /* "LEAST"  */
  YYSYMBOL_KW_LEFT = 214,                  /* "LEFT"  */
  YYSYMBOL_KW_LEVEL = 215,                 /* "LEVEL"  */
  YYSYMBOL_KW_LIKE = 216,                  /* "LIKE"  */
  YYSYMBOL_KW_LIMIT = 217,                 /* "LIMIT"  */
  YYSYMBOL_KW_LOCAL = 218,                 /* "LOCAL"  */
  YYSYMBOL_KW_LOCALTIME = 219,             /* "LOCALTIME"  */
  YYSYMBOL_KW_LOCALTIMESTAMP = 220,        /* "LOCALTIMESTAMP"  */
  YYSYMBOL_KW_LOGGED = 221,                /* "LOGGED"  */
  YYSYMBOL_KW_MATCH = 222,                 /* "MATCH"  */
  YYSYMBOL_KW_MATERIALIZED = 223,          /* "MATERIALIZED"  */
  YYSYMBOL_KW_MAXVALUE = 224,              /* "MAXVALUE"  */
  YYSYMBOL_KW_METHOD = 225,                /* "METHOD"  */
  YYSYMBOL_KW_MINUTE = 226,                /* "MINUTE"  */
  YYSYMBOL_KW_MINVALUE = 227,              /* "MINVALUE"  */
  YYSYMBOL_KW_MONTH = 228,                 /* "MONTH"  */
  YYSYMBOL_KW_NAME = 229,                  /* "NAME"  */
  YYSYMBOL_KW_NATIONAL = 230,              /* "NATIONAL"  */
  YYSYMBOL_KW_NATURAL = 231,               /* "NATURAL"  */
  YYSYMBOL_KW_NCHAR = 232,                 /* "NCHAR"  */
  YYSYMBOL_KW_NO = 233,                    /* "NO"  */
  YYSYMBOL_KW_NONE = 234,                  /* "NONE"  */
  YYSYMBOL_KW_NORMALIZE = 235,             /* "NORMALIZE"  */
  YYSYMBOL_KW_NORMALIZED = 236,            /* "NORMALIZED"  */
  YYSYMBOL_KW_NOT = 237,                   /* "NOT"  */
  YYSYMBOL_KW_NOTHING = 238,               /* "NOTHING"  */
  YYSYMBOL_KW_NOTNULL = 239,               /* "NOTNULL"  */
  YYSYMBOL_KW_NULL = 240,                  /* "NULL"  */
  YYSYMBOL_KW_NULLIF = 241,                /* "NULLIF"  */
  YYSYMBOL_KW_NULLS = 242,                 /* "NULLS"  */
  YYSYMBOL_KW_NUMERIC = 243,               /* "NUMERIC"  */
  YYSYMBOL_KW_OF = 244,                    /* "OF"  */
  YYSYMBOL_KW_OFFSET = 245,                /* "OFFSET"  */
  YYSYMBOL_KW_OIDS = 246,                  /* "OIDS"  */
  YYSYMBOL_KW_ON = 247,                    /* "ON"  */
  YYSYMBOL_KW_ONLY = 248,                  /* "ONLY"  */
  YYSYMBOL_KW_OPTIONS = 249,               /* "OPTIONS"  */
  YYSYMBOL_KW_OR = 250,                    /* "OR"  */
  YYSYMBOL_KW_ORDER = 251,                 /* "ORDER"  */
  YYSYMBOL_KW_OUT = 252,                   /* "OUT"  */
  YYSYMBOL_KW_OUTER = 253,                 /* "OUTER"  */
  YYSYMBOL_KW_OVERLAPS = 254,              /* "OVERLAPS"  */
  YYSYMBOL_KW_OVERLAY = 255,               /* "OVERLAY"  */
  YYSYMBOL_KW_OWNED = 256,                 /* "OWNED"  */
  YYSYMBOL_KW_OWNER = 257,                 /* "OWNER"  */
  YYSYMBOL_KW_PARTIAL = 258,               /* "PARTIAL"  */
  YYSYMBOL_KW_PARTITION = 259,             /* "PARTITION"  */
  YYSYMBOL_KW_PERIOD = 260,                /* "PERIOD"  */
  YYSYMBOL_KW_PLACING = 261,               /* "PLACING"  */
  YYSYMBOL_KW_POSITION = 262,              /* "POSITION"  */
  YYSYMBOL_KW_PRECISION = 263,             /* "PRECISION"  */
  YYSYMBOL_KW_PRESERVE = 264,              /* "PRESERVE"  */
  YYSYMBOL_KW_PRIMARY = 265,               /* "PRIMARY"  */
  YYSYMBOL_KW_REAL = 266,                  /* "REAL"  */
  YYSYMBOL_KW_REFERENCES = 267,            /* "REFERENCES"  */
  YYSYMBOL_KW_RENAME = 268,                /* "RENAME"  */
  YYSYMBOL_KW_REPLICA = 269,               /* "REPLICA"  */
  YYSYMBOL_KW_RESET = 270,                 /* "RESET"  */
  YYSYMBOL_KW_RESTART = 271,               /* "RESTART"  */
  YYSYMBOL_KW_RESTRICT = 272,              /* "RESTRICT"  */
  YYSYMBOL_KW_RETURNING = 273,             /* "RETURNING"  */
  YYSYMBOL_KW_RIGHT = 274,                 /* "RIGHT"  */
  YYSYMBOL_KW_ROLE = 275,                  /* "ROLE"  */
  YYSYMBOL_KW_ROW = 276,                   /* "ROW"  */
  YYSYMBOL_KW_ROWS = 277,                  /* "ROWS"  */
  YYSYMBOL_KW_RULE = 278,                  /* "RULE"  */
  YYSYMBOL_KW_SCHEMA = 279,                /* "SCHEMA"  */
  YYSYMBOL_KW_SECOND = 280,                /* "SECOND"  */
  YYSYMBOL_KW_SECURITY = 281,              /* "SECURITY"  */
  YYSYMBOL_KW_SELECT = 282,                /* "SELECT"  */
  YYSYMBOL_KW_SEQUENCE = 283,              /* "SEQUENCE"  */
  YYSYMBOL_KW_SESSION_USER = 284,          /* "SESSION_USER"  */
  YYSYMBOL_KW_SET = 285,                   /* "SET"  */
  YYSYMBOL_KW_SETOF = 286,                 /* "SETOF"  */
  YYSYMBOL_KW_SIMILAR = 287,               /* "SIMILAR"  */
  YYSYMBOL_KW_SIMPLE = 288,                /* "SIMPLE"  */
  YYSYMBOL_KW_SMALLINT = 289,              /* "SMALLINT"  */
  YYSYMBOL_KW_SOME = 290,                  /* "SOME"  */
  YYSYMBOL_KW_START = 291,                 /* "START"  */
  YYSYMBOL_KW_STATISTICS = 292,            /* "STATISTICS"  */
  YYSYMBOL_KW_STORAGE = 293,               /* "STORAGE"  */
  YYSYMBOL_KW_STORED = 294,                /* "STORED"  */
  YYSYMBOL_KW_SUBSTRING = 295,             /* "SUBSTRING"  */
  YYSYMBOL_KW_SYMMETRIC = 296,             /* "SYMMETRIC"  */
  YYSYMBOL_KW_SYSTEM_USER = 297,           /* "SYSTEM_USER"  */
  YYSYMBOL_KW_TABLE = 298,                 /* "TABLE"  */
  YYSYMBOL_KW_TABLESAMPLE = 299,           /* "TABLESAMPLE"  */
  YYSYMBOL_KW_TABLESPACE = 300,            /* "TABLESPACE"  */
  YYSYMBOL_KW_TEMP = 301,                  /* "TEMP"  */
  YYSYMBOL_KW_TEMPORARY = 302,             /* "TEMPORARY"  */
  YYSYMBOL_KW_THEN = 303,                  /* "THEN"  */
  YYSYMBOL_KW_TIME = 304,                  /* "TIME"  */
  YYSYMBOL_KW_TIMESTAMP = 305,             /* "TIMESTAMP"  */
  YYSYMBOL_KW_TO = 306,                    /* "TO"  */
  YYSYMBOL_KW_TRAILING = 307,              /* "TRAILING"  */
  YYSYMBOL_KW_TREAT = 308,                 /* "TREAT"  */
  YYSYMBOL_KW_TRIGGER = 309,               /* "TRIGGER"  */
  YYSYMBOL_KW_TRIM = 310,                  /* "TRIM"  */
  YYSYMBOL_KW_TRUE = 311,                  /* "TRUE"  */
  YYSYMBOL_KW_TYPE = 312,                  /* "TYPE"  */
  YYSYMBOL_KW_UNION = 313,                 /* "UNION"  */
  YYSYMBOL_KW_UNIQUE = 314,                /* "UNIQUE"  */
  YYSYMBOL_KW_UNKNOWN = 315,               /* "UNKNOWN"  */
  YYSYMBOL_KW_UNLOGGED = 316,              /* "UNLOGGED"  */
  YYSYMBOL_KW_UPDATE = 317,                /* "UPDATE"  */
  YYSYMBOL_KW_USER = 318,                  /* "USER"  */
  YYSYMBOL_KW_USING = 319,                 /* "USING"  */
  YYSYMBOL_KW_VALID = 320,                 /* "VALID"  */
  YYSYMBOL_KW_VALIDATE = 321,              /* "VALIDATE"  */
  YYSYMBOL_KW_VALUE = 322,                 /* "VALUE"  */
  YYSYMBOL_KW_VALUES = 323,                /* "VALUES"  */
  YYSYMBOL_KW_VARCHAR = 324,               /* "VARCHAR"  */
  YYSYMBOL_KW_VARIADIC = 325,              /* "VARIADIC"  */
  YYSYMBOL_KW_VARYING = 326,               /* "VARYING"  */
  YYSYMBOL_KW_VERBOSE = 327,               /* "VERBOSE"  */
  YYSYMBOL_KW_VIEW = 328,                  /* "VIEW"  */
  YYSYMBOL_KW_VIRTUAL = 329,               /* "VIRTUAL"  */
  YYSYMBOL_KW_WHEN = 330,                  /* "WHEN"  */
  YYSYMBOL_KW_WHERE = 331,                 /* "WHERE"  */
  YYSYMBOL_KW_WINDOW = 332,                /* "WINDOW"  */
  YYSYMBOL_KW_WITH = 333,                  /* "WITH"  */
  YYSYMBOL_KW_WITHOUT = 334,               /* "WITHOUT"  */
  YYSYMBOL_KW_YEAR = 335,                  /* "YEAR"  */
  YYSYMBOL_KW_ZONE = 336,                  /* "ZONE"  */
  YYSYMBOL_UNARY = 337,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 338,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 339,            /* kw_unreserved  */
  YYSYMBOL_expr_list = 340,                /* expr_list  */
  YYSYMBOL_literal = 341,                  /* literal  */
  YYSYMBOL_name_path = 342,                /* name_path  */
  YYSYMBOL_case_expr = 343,                /* case_expr  */
  YYSYMBOL_whens = 344,                    /* whens  */
  YYSYMBOL_when = 345,                     /* when  */
  YYSYMBOL_case_else = 346,                /* case_else  */
  YYSYMBOL_unit = 347,                     /* unit  */
  YYSYMBOL_statement = 348,                /* statement  */
  YYSYMBOL_ident = 349,                    /* ident  */
  YYSYMBOL_name = 350,                     /* name  */
  YYSYMBOL_any_ident = 351,                /* any_ident  */
  YYSYMBOL_word = 352,                     /* word  */
  YYSYMBOL_col_word = 353,                 /* col_word  */
  YYSYMBOL_func_word = 354,                /* func_word  */
  YYSYMBOL_reserved_word = 355,            /* reserved_word  */
  YYSYMBOL_opt_name = 356,                 /* opt_name  */
  YYSYMBOL_qname = 357,                    /* qname  */
  YYSYMBOL_any_name = 358,                 /* any_name  */
  YYSYMBOL_qnames = 359,                   /* qnames  */
  YYSYMBOL_names = 360,                    /* names  */
  YYSYMBOL_opt_columns = 361,              /* opt_columns  */
  YYSYMBOL_role = 362,                     /* role  */
  YYSYMBOL_if_exists = 363,                /* if_exists  */
  YYSYMBOL_if_not_exists = 364,            /* if_not_exists  */
  YYSYMBOL_cascade = 365,                  /* cascade  */
  YYSYMBOL_concurrently = 366,             /* concurrently  */
  YYSYMBOL_only = 367,                     /* only  */
  YYSYMBOL_string = 368,                   /* string  */
  YYSYMBOL_strings = 369,                  /* strings  */
  YYSYMBOL_signed_number = 370,            /* signed_number  */
  YYSYMBOL_with_options = 371,             /* with_options  */
  YYSYMBOL_options = 372,                  /* options  */
  YYSYMBOL_option_list = 373,              /* option_list  */
  YYSYMBOL_option = 374,                   /* option  */
  YYSYMBOL_option_value = 375,             /* option_value  */
  YYSYMBOL_create_table = 376,             /* create_table  */
  YYSYMBOL_temporary = 377,                /* temporary  */
  YYSYMBOL_table_tail = 378,               /* table_tail  */
  YYSYMBOL_query_columns = 379,            /* query_columns  */
  YYSYMBOL_table_head = 380,               /* table_head  */
  YYSYMBOL_elements = 381,                 /* elements  */
  YYSYMBOL_table_elements = 382,           /* table_elements  */
  YYSYMBOL_table_element = 383,            /* table_element  */
  YYSYMBOL_like_clause = 384,              /* like_clause  */
  YYSYMBOL_like_options = 385,             /* like_options  */
  YYSYMBOL_like_option = 386,              /* like_option  */
  YYSYMBOL_opt_inherits = 387,             /* opt_inherits  */
  YYSYMBOL_typed_elements = 388,           /* typed_elements  */
  YYSYMBOL_qname_rest = 389,               /* qname_rest  */
  YYSYMBOL_typed_element = 390,            /* typed_element  */
  YYSYMBOL_typed_column = 391,             /* typed_column  */
  YYSYMBOL_opt_partition_by = 392,         /* opt_partition_by  */
  YYSYMBOL_partition_by = 393,             /* partition_by  */
  YYSYMBOL_partition_parts = 394,          /* partition_parts  */
  YYSYMBOL_partition_part = 395,           /* partition_part  */
  YYSYMBOL_opt_bound = 396,                /* opt_bound  */
  YYSYMBOL_bound = 397,                    /* bound  */
  YYSYMBOL_bound_values = 398,             /* bound_values  */
  YYSYMBOL_bound_modulus = 399,            /* bound_modulus  */
  YYSYMBOL_storage_options = 400,          /* storage_options  */
  YYSYMBOL_column = 401,                   /* column  */
  YYSYMBOL_column_attrs = 402,             /* column_attrs  */
  YYSYMBOL_column_attr = 403,              /* column_attr  */
  YYSYMBOL_storage_attr = 404,             /* storage_attr  */
  YYSYMBOL_column_constraint = 405,        /* column_constraint  */
  YYSYMBOL_generated_when = 406,           /* generated_when  */
  YYSYMBOL_generated_kept = 407,           /* generated_kept  */
  YYSYMBOL_identity_options = 408,         /* identity_options  */
  YYSYMBOL_no_inherit = 409,               /* no_inherit  */
  YYSYMBOL_nulls_distinct = 410,           /* nulls_distinct  */
  YYSYMBOL_constraint_flag = 411,          /* constraint_flag  */
  YYSYMBOL_constraint_flags = 412,         /* constraint_flags  */
  YYSYMBOL_b_expr = 413,                   /* b_expr  */
  YYSYMBOL_table_constraint = 414,         /* table_constraint  */
  YYSYMBOL_constraint = 415,               /* constraint  */
  YYSYMBOL_key_parts = 416,                /* key_parts  */
  YYSYMBOL_key_part = 417,                 /* key_part  */
  YYSYMBOL_key_tail = 418,                 /* key_tail  */
  YYSYMBOL_exclude = 419,                  /* exclude  */
  YYSYMBOL_exclude_parts = 420,            /* exclude_parts  */
  YYSYMBOL_exclude_part = 421,             /* exclude_part  */
  YYSYMBOL_exclude_tail = 422,             /* exclude_tail  */
  YYSYMBOL_opt_predicate = 423,            /* opt_predicate  */
  YYSYMBOL_operator = 424,                 /* operator  */
  YYSYMBOL_references = 425,               /* references  */
  YYSYMBOL_fk_match = 426,                 /* fk_match  */
  YYSYMBOL_fk_action = 427,                /* fk_action  */
  YYSYMBOL_create_index = 428,             /* create_index  */
  YYSYMBOL_index_flags = 429,              /* index_flags  */
  YYSYMBOL_index_name = 430,               /* index_name  */
  YYSYMBOL_index = 431,                    /* index  */
  YYSYMBOL_index_include = 432,            /* index_include  */
  YYSYMBOL_method = 433,                   /* method  */
  YYSYMBOL_index_tail = 434,               /* index_tail  */
  YYSYMBOL_index_parts = 435,              /* index_parts  */
  YYSYMBOL_index_part = 436,               /* index_part  */
  YYSYMBOL_part_collated = 437,            /* part_collated  */
  YYSYMBOL_index_column = 438,             /* index_column  */
  YYSYMBOL_index_expr = 439,               /* index_expr  */
  YYSYMBOL_opclass = 440,                  /* opclass  */
  YYSYMBOL_opclass_options = 441,          /* opclass_options  */
  YYSYMBOL_type_name = 442,                /* type_name  */
  YYSYMBOL_type = 443,                     /* type  */
  YYSYMBOL_type_dims = 444,                /* type_dims  */
  YYSYMBOL_type_base = 445,                /* type_base  */
  YYSYMBOL_zoned = 446,                    /* zoned  */
  YYSYMBOL_interval = 447,                 /* interval  */
  YYSYMBOL_interval_unit = 448,            /* interval_unit  */
  YYSYMBOL_type_word = 449,                /* type_word  */
  YYSYMBOL_type_word_args = 450,           /* type_word_args  */
  YYSYMBOL_char_word = 451,                /* char_word  */
  YYSYMBOL_primary = 452,                  /* primary  */
  YYSYMBOL_array = 453,                    /* array  */
  YYSYMBOL_array_items = 454,              /* array_items  */
  YYSYMBOL_array_item = 455,               /* array_item  */
  YYSYMBOL_now_word = 456,                 /* now_word  */
  YYSYMBOL_call_word = 457,                /* call_word  */
  YYSYMBOL_call = 458,                     /* call  */
  YYSYMBOL_trim_args = 459,                /* trim_args  */
  YYSYMBOL_extract_field = 460,            /* extract_field  */
  YYSYMBOL_named_args = 461,               /* named_args  */
  YYSYMBOL_expr = 462,                     /* expr  */
  YYSYMBOL_truth = 463,                    /* truth  */
  YYSYMBOL_any_all = 464,                  /* any_all  */
  YYSYMBOL_quantifier = 465,               /* quantifier  */
  YYSYMBOL_create_schema = 466,            /* create_schema  */
  YYSYMBOL_schema_options = 467,           /* schema_options  */
  YYSYMBOL_create_enum = 468,              /* create_enum  */
  YYSYMBOL_create_sequence = 469,          /* create_sequence  */
  YYSYMBOL_sequence_options = 470,         /* sequence_options  */
  YYSYMBOL_sequence_option = 471,          /* sequence_option  */
  YYSYMBOL_identity_option = 472,          /* identity_option  */
  YYSYMBOL_table_target = 473,             /* table_target  */
  YYSYMBOL_alter = 474,                    /* alter  */
  YYSYMBOL_rename_kind = 475,              /* rename_kind  */
  YYSYMBOL_enum_action = 476,              /* enum_action  */
  YYSYMBOL_enum_neighbour = 477,           /* enum_neighbour  */
  YYSYMBOL_sequence_action = 478,          /* sequence_action  */
  YYSYMBOL_index_action = 479,             /* index_action  */
  YYSYMBOL_alter_only = 480,               /* alter_only  */
  YYSYMBOL_alter_actions = 481,            /* alter_actions  */
  YYSYMBOL_alter_action = 482,             /* alter_action  */
  YYSYMBOL_trigger_clause = 483,           /* trigger_clause  */
  YYSYMBOL_trigger_name = 484,             /* trigger_name  */
  YYSYMBOL_replica_identity = 485,         /* replica_identity  */
  YYSYMBOL_alter_column_action = 486,      /* alter_column_action  */
  YYSYMBOL_identity_changes = 487,         /* identity_changes  */
  YYSYMBOL_opt_collation = 488,            /* opt_collation  */
  YYSYMBOL_opt_using = 489,                /* opt_using  */
  YYSYMBOL_drop = 490,                     /* drop  */
  YYSYMBOL_drop_kind = 491,                /* drop_kind  */
  YYSYMBOL_comment = 492,                  /* comment  */
  YYSYMBOL_comment_kind = 493,             /* comment_kind  */
  YYSYMBOL_comment_text = 494              /* comment_text  */
};
typedef enum yysymbol_kind_t yysymbol_kind_t;



/* Unqualified %code blocks.  */

#define YYMAXDEPTH DDL_MAX_PARSE_DEPTH
#define YYLLOC_DEFAULT(cur, rhs, n) \
	((cur) = (n) ? (struct ddl_span){ YYRHSLOC(rhs, 1).start, YYRHSLOC(rhs, n).end } \
		     : (struct ddl_span){ YYRHSLOC(rhs, 0).end, YYRHSLOC(rhs, 0).end })
#define NONE ddl_no_ident

static int yylex(YYSTYPE *value, YYLTYPE *at, struct ddl_parse *p);
static void yyerror(YYLTYPE *at, struct ddl_parse *p, const char *message);


#ifdef short
# undef short
#endif

/* On compilers that do not define __PTRDIFF_MAX__ etc., make sure
   <limits.h> and (if available) <stdint.h> are included
   so that the code can choose integer types of a good width.  */

#ifndef __PTRDIFF_MAX__
# include <limits.h> /* INFRINGES ON USER NAME SPACE */
# if defined __STDC_VERSION__ && 199901 <= __STDC_VERSION__
#  include <stdint.h> /* INFRINGES ON USER NAME SPACE */
#  define YY_STDINT_H
# endif
#endif

/* Narrow types that promote to a signed type and that can represent a
   signed or unsigned integer of at least N bits.  In tables they can
   save space and decrease cache pressure.  Promoting to a signed type
   helps avoid bugs in integer arithmetic.  */

#ifdef __INT_LEAST8_MAX__
typedef __INT_LEAST8_TYPE__ yytype_int8;
#elif defined YY_STDINT_H
typedef int_least8_t yytype_int8;
#else
typedef signed char yytype_int8;
#endif

#ifdef __INT_LEAST16_MAX__
typedef __INT_LEAST16_TYPE__ yytype_int16;
#elif defined YY_STDINT_H
typedef int_least16_t yytype_int16;
#else
typedef short yytype_int16;
#endif

/* Work around bug in HP-UX 11.23, which defines these macros
   incorrectly for preprocessor constants.  This workaround can likely
   be removed in 2023, as HPE has promised support for HP-UX 11.23
   (aka HP-UX 11i v2) only through the end of 2022; see Table 2 of
   <https://h20195.www2.hpe.com/V2/getpdf.aspx/4AA4-7673ENW.pdf>.  */
#ifdef __hpux
# undef UINT_LEAST8_MAX
# undef UINT_LEAST16_MAX
# define UINT_LEAST8_MAX 255
# define UINT_LEAST16_MAX 65535
#endif

#if defined __UINT_LEAST8_MAX__ && __UINT_LEAST8_MAX__ <= __INT_MAX__
typedef __UINT_LEAST8_TYPE__ yytype_uint8;
#elif (!defined __UINT_LEAST8_MAX__ && defined YY_STDINT_H \
       && UINT_LEAST8_MAX <= INT_MAX)
typedef uint_least8_t yytype_uint8;
#elif !defined __UINT_LEAST8_MAX__ && UCHAR_MAX <= INT_MAX
typedef unsigned char yytype_uint8;
#else
typedef short yytype_uint8;
#endif

#if defined __UINT_LEAST16_MAX__ && __UINT_LEAST16_MAX__ <= __INT_MAX__
typedef __UINT_LEAST16_TYPE__ yytype_uint16;
#elif (!defined __UINT_LEAST16_MAX__ && defined YY_STDINT_H \
       && UINT_LEAST16_MAX <= INT_MAX)
typedef uint_least16_t yytype_uint16;
#elif !defined __UINT_LEAST16_MAX__ && USHRT_MAX <= INT_MAX
typedef unsigned short yytype_uint16;
#else
typedef int yytype_uint16;
#endif

#ifndef YYPTRDIFF_T
# if defined __PTRDIFF_TYPE__ && defined __PTRDIFF_MAX__
#  define YYPTRDIFF_T __PTRDIFF_TYPE__
#  define YYPTRDIFF_MAXIMUM __PTRDIFF_MAX__
# elif defined PTRDIFF_MAX
#  ifndef ptrdiff_t
#   include <stddef.h> /* INFRINGES ON USER NAME SPACE */
#  endif
#  define YYPTRDIFF_T ptrdiff_t
#  define YYPTRDIFF_MAXIMUM PTRDIFF_MAX
# else
#  define YYPTRDIFF_T long
#  define YYPTRDIFF_MAXIMUM LONG_MAX
# endif
#endif

#ifndef YYSIZE_T
# ifdef __SIZE_TYPE__
#  define YYSIZE_T __SIZE_TYPE__
# elif defined size_t
#  define YYSIZE_T size_t
# elif defined __STDC_VERSION__ && 199901 <= __STDC_VERSION__
#  include <stddef.h> /* INFRINGES ON USER NAME SPACE */
#  define YYSIZE_T size_t
# else
#  define YYSIZE_T unsigned
# endif
#endif

#define YYSIZE_MAXIMUM                                  \
  YY_CAST (YYPTRDIFF_T,                                 \
           (YYPTRDIFF_MAXIMUM < YY_CAST (YYSIZE_T, -1)  \
            ? YYPTRDIFF_MAXIMUM                         \
            : YY_CAST (YYSIZE_T, -1)))

#define YYSIZEOF(X) YY_CAST (YYPTRDIFF_T, sizeof (X))


/* Stored state numbers (used for stacks). */
typedef yytype_int16 yy_state_t;

/* State numbers in computations.  */
typedef int yy_state_fast_t;

#ifndef YY_
# if defined YYENABLE_NLS && YYENABLE_NLS
#  if ENABLE_NLS
#   include <libintl.h> /* INFRINGES ON USER NAME SPACE */
#   define YY_(Msgid) dgettext ("bison-runtime", Msgid)
#  endif
# endif
# ifndef YY_
#  define YY_(Msgid) Msgid
# endif
#endif


#ifndef YY_ATTRIBUTE_PURE
# if defined __GNUC__ && 2 < __GNUC__ + (96 <= __GNUC_MINOR__)
#  define YY_ATTRIBUTE_PURE __attribute__ ((__pure__))
# else
#  define YY_ATTRIBUTE_PURE
# endif
#endif

#ifndef YY_ATTRIBUTE_UNUSED
# if defined __GNUC__ && 2 < __GNUC__ + (7 <= __GNUC_MINOR__)
#  define YY_ATTRIBUTE_UNUSED __attribute__ ((__unused__))
# else
#  define YY_ATTRIBUTE_UNUSED
# endif
#endif

/* Suppress unused-variable warnings by "using" E.  */
#if ! defined lint || defined __GNUC__
# define YY_USE(E) ((void) (E))
#else
# define YY_USE(E) /* empty */
#endif

/* Suppress an incorrect diagnostic about yylval being uninitialized.  */
#if defined __GNUC__ && ! defined __ICC && 406 <= __GNUC__ * 100 + __GNUC_MINOR__
# if __GNUC__ * 100 + __GNUC_MINOR__ < 407
#  define YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN                           \
    _Pragma ("GCC diagnostic push")                                     \
    _Pragma ("GCC diagnostic ignored \"-Wuninitialized\"")
# else
#  define YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN                           \
    _Pragma ("GCC diagnostic push")                                     \
    _Pragma ("GCC diagnostic ignored \"-Wuninitialized\"")              \
    _Pragma ("GCC diagnostic ignored \"-Wmaybe-uninitialized\"")
# endif
# define YY_IGNORE_MAYBE_UNINITIALIZED_END      \
    _Pragma ("GCC diagnostic pop")
#else
# define YY_INITIAL_VALUE(Value) Value
#endif
#ifndef YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
# define YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
# define YY_IGNORE_MAYBE_UNINITIALIZED_END
#endif
#ifndef YY_INITIAL_VALUE
# define YY_INITIAL_VALUE(Value) /* Nothing. */
#endif

#if defined __cplusplus && defined __GNUC__ && ! defined __ICC && 6 <= __GNUC__
# define YY_IGNORE_USELESS_CAST_BEGIN                          \
    _Pragma ("GCC diagnostic push")                            \
    _Pragma ("GCC diagnostic ignored \"-Wuseless-cast\"")
# define YY_IGNORE_USELESS_CAST_END            \
    _Pragma ("GCC diagnostic pop")
#endif
#ifndef YY_IGNORE_USELESS_CAST_BEGIN
# define YY_IGNORE_USELESS_CAST_BEGIN
# define YY_IGNORE_USELESS_CAST_END
#endif


#define YY_ASSERT(E) ((void) (0 && (E)))

#if 1

/* The parser invokes alloca or malloc; define the necessary symbols.  */

# ifdef YYSTACK_ALLOC
   /* Pacify GCC's 'empty if-body' warning.  */
#  define YYSTACK_FREE(Ptr) do { /* empty */; } while (0)
#  ifndef YYSTACK_ALLOC_MAXIMUM
    /* The OS might guarantee only one guard page at the bottom of the stack,
       and a page size can be as small as 4096 bytes.  So we cannot safely
       invoke alloca (N) if N exceeds 4096.  Use a slightly smaller number
       to allow for a few compiler-allocated temporary stack slots.  */
#   define YYSTACK_ALLOC_MAXIMUM 4032 /* reasonable circa 2006 */
#  endif
# else
#  define YYSTACK_ALLOC YYMALLOC
#  define YYSTACK_FREE YYFREE
#  ifndef YYSTACK_ALLOC_MAXIMUM
#   define YYSTACK_ALLOC_MAXIMUM YYSIZE_MAXIMUM
#  endif
#  if (defined __cplusplus && ! defined EXIT_SUCCESS \
       && ! ((defined YYMALLOC || defined malloc) \
             && (defined YYFREE || defined free)))
#   include <stdlib.h> /* INFRINGES ON USER NAME SPACE */
#   ifndef EXIT_SUCCESS
#    define EXIT_SUCCESS 0
#   endif
#  endif
#  ifndef YYMALLOC
#   define YYMALLOC malloc
#   if ! defined malloc && ! defined EXIT_SUCCESS
void *malloc (YYSIZE_T); /* INFRINGES ON USER NAME SPACE */
#   endif
#  endif
#  ifndef YYFREE
#   define YYFREE free
#   if ! defined free && ! defined EXIT_SUCCESS
void free (void *); /* INFRINGES ON USER NAME SPACE */
#   endif
#  endif
# endif
# define YYCOPY_NEEDED 1
#endif /* 1 */

#if (! defined yyoverflow \
     && (! defined __cplusplus \
         || (defined DDL_POSTGRES_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_POSTGRES_EXPLAIN_LTYPE_IS_TRIVIAL \
             && defined DDL_POSTGRES_EXPLAIN_STYPE_IS_TRIVIAL && DDL_POSTGRES_EXPLAIN_STYPE_IS_TRIVIAL)))

/* A type that is properly aligned for any stack member.  */
union yyalloc
{
  yy_state_t yyss_alloc;
  YYSTYPE yyvs_alloc;
  YYLTYPE yyls_alloc;
};

/* The size of the maximum gap between one aligned stack and the next.  */
# define YYSTACK_GAP_MAXIMUM (YYSIZEOF (union yyalloc) - 1)

/* The size of an array large to enough to hold all stacks, each with
   N elements.  */
# define YYSTACK_BYTES(N) \
     ((N) * (YYSIZEOF (yy_state_t) + YYSIZEOF (YYSTYPE) \
             + YYSIZEOF (YYLTYPE)) \
      + 2 * YYSTACK_GAP_MAXIMUM)

# define YYCOPY_NEEDED 1

/* Relocate STACK from its old location to the new one.  The
   local variables YYSIZE and YYSTACKSIZE give the old and new number of
   elements in the stack, and YYPTR gives the new location of the
   stack.  Advance YYPTR to a properly aligned location for the next
   stack.  */
# define YYSTACK_RELOCATE(Stack_alloc, Stack)                           \
    do                                                                  \
      {                                                                 \
        YYPTRDIFF_T yynewbytes;                                         \
        YYCOPY (&yyptr->Stack_alloc, Stack, yysize);                    \
        Stack = &yyptr->Stack_alloc;                                    \
        yynewbytes = yystacksize * YYSIZEOF (*Stack) + YYSTACK_GAP_MAXIMUM; \
        yyptr += yynewbytes / YYSIZEOF (*yyptr);                        \
      }                                                                 \
    while (0)

#endif

#if defined YYCOPY_NEEDED && YYCOPY_NEEDED
/* Copy COUNT objects from SRC to DST.  The source and destination do
   not overlap.  */
# ifndef YYCOPY
#  if defined __GNUC__ && 1 < __GNUC__
#   define YYCOPY(Dst, Src, Count) \
      __builtin_memcpy (Dst, Src, YY_CAST (YYSIZE_T, (Count)) * sizeof (*(Src)))
#  else
#   define YYCOPY(Dst, Src, Count)              \
      do                                        \
        {                                       \
          YYPTRDIFF_T yyi;                      \
          for (yyi = 0; yyi < (Count); yyi++)   \
            (Dst)[yyi] = (Src)[yyi];            \
        }                                       \
      while (0)
#  endif
# endif
#endif /* !YYCOPY_NEEDED */

/* YYFINAL -- State number of the termination state.  */
#define YYFINAL  44
/* YYLAST -- Last index in YYTABLE.  */
#define YYLAST   17823

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  338
/* YYNNTS -- Number of nonterminals.  */
#define YYNNTS  157
/* YYNRULES -- Number of rules.  */
#define YYNRULES  948
/* YYNSTATES -- Number of states.  */
#define YYNSTATES  1707

/* YYMAXUTOK -- Last valid token kind.  */
#define YYMAXUTOK   2103


/* YYTRANSLATE(TOKEN-NUM) -- Symbol number corresponding to TOKEN-NUM
   as returned by yylex, with out-of-bounds checking.  */
#define YYTRANSLATE(YYX)                                \
  (0 <= (YYX) && (YYX) <= YYMAXUTOK                     \
   ? YY_CAST (yysymbol_kind_t, yytranslate[YYX])        \
   : YYSYMBOL_YYUNDEF)

/* YYTRANSLATE[TOKEN-NUM] -- Symbol number corresponding to TOKEN-NUM
   as returned by yylex.  */
static const yytype_int16 yytranslate[] =
{
       0,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     3,     2,     2,     2,     4,     5,     2,
       6,     7,     8,     9,    10,    11,    12,    13,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,    14,    15,
      16,    17,    18,    19,    20,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,    21,     2,    22,    23,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    24,    25,    26,    27,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     1,     2,    28,    29,
      30,    31,    32,    33,    34,    35,    36,    37,    38,    39,
      40,    41,    42,    43,    44,    45,    46,    47,    48,    49,
      50,    51,    52,    53,    54,    55,    56,    57,    58,    59,
      60,    61,    62,    63,    64,    65,    66,    67,    68,    69,
      70,    71,    72,    73,    74,    75,    76,    77,    78,    79,
      80,    81,    82,    83,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    84,     2,     2,    85,     2,
       2,    86,     2,    87,     2,     2,     2,     2,    88,     2,
       2,     2,     2,     2,     2,     2,     2,    89,    90,    91,
      92,    93,     2,     2,     2,     2,     2,     2,    94,     2,
       2,     2,     2,     2,    95,    96,    97,     2,     2,     2,
       2,     2,     2,    98,    99,     2,   100,     2,     2,     2,
     101,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     102,     2,     2,   103,   104,   105,     2,     2,   106,     2,
       2,     2,     2,     2,   107,   108,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   109,     2,     2,   110,
       2,     2,     2,     2,   111,     2,   112,   113,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     114,   115,     2,     2,   116,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   117,     2,   118,
       2,     2,   119,   120,     2,   121,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     122,     2,   123,     2,     2,     2,     2,     2,     2,     2,
     124,     2,     2,     2,     2,     2,   125,     2,     2,     2,
       2,     2,     2,     2,   126,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   127,     2,     2,     2,
     128,     2,     2,     2,     2,     2,     2,   129,   130,     2,
     131,   132,   133,   134,   135,     2,     2,     2,   136,   137,
     138,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   139,     2,     2,     2,     2,     2,     2,     2,
       2,   140,   141,     2,     2,   142,     2,     2,     2,     2,
       2,   143,   144,     2,     2,     2,     2,     2,   145,     2,
       2,     2,     2,     2,     2,     2,   146,     2,   147,     2,
       2,     2,     2,   148,     2,     2,     2,     2,     2,   149,
       2,     2,   150,     2,     2,     2,     2,   151,   152,   153,
     154,     2,   155,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   156,     2,     2,     2,   157,
       2,     2,     2,     2,     2,     2,   158,     2,     2,   159,
       2,     2,     2,   160,     2,     2,     2,   161,     2,     2,
       2,     2,     2,     2,   162,     2,     2,   163,   164,     2,
       2,     2,   165,     2,     2,     2,     2,     2,     2,     2,
       2,   166,     2,   167,     2,     2,     2,   168,     2,     2,
       2,   169,     2,     2,     2,     2,     2,     2,   170,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   171,     2,   172,
       2,     2,   173,     2,     2,     2,     2,     2,     2,   174,
     175,     2,     2,     2,     2,   176,     2,     2,     2,     2,
       2,     2,     2,   177,   178,   179,     2,     2,     2,     2,
       2,   180,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   181,     2,     2,     2,   182,     2,
       2,   183,     2,   184,   185,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   186,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   187,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   188,     2,     2,     2,     2,     2,     2,     2,
       2,   189,   190,     2,     2,     2,     2,   191,     2,   192,
     193,   194,     2,     2,   195,     2,     2,     2,     2,   196,
     197,     2,     2,     2,   198,     2,     2,     2,     2,   199,
     200,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   201,     2,     2,     2,     2,     2,   202,     2,   203,
     204,   205,     2,     2,     2,     2,     2,     2,     2,   206,
     207,     2,     2,     2,     2,     2,   208,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   209,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   210,     2,     2,   211,
       2,     2,     2,   212,     2,   213,     2,     2,     2,     2,
     214,     2,     2,   215,     2,     2,   216,   217,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   218,     2,     2,
     219,   220,     2,     2,     2,     2,     2,     2,     2,     2,
     221,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     222,     2,   223,     2,     2,     2,     2,   224,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   225,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     226,     2,     2,     2,   227,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   228,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     229,     2,   230,     2,   231,   232,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   233,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   234,     2,     2,     2,   235,   236,     2,
     237,     2,   238,     2,     2,   239,     2,     2,     2,     2,
       2,     2,   240,   241,   242,     2,   243,     2,     2,     2,
       2,     2,   244,     2,     2,   245,     2,   246,     2,     2,
       2,     2,   247,     2,     2,   248,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   249,   250,   251,     2,     2,     2,   252,     2,
     253,     2,     2,     2,   254,   255,     2,     2,   256,   257,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   258,   259,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   260,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   261,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   262,     2,     2,     2,   263,     2,     2,     2,     2,
     264,     2,     2,   265,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   266,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   267,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   268,     2,     2,     2,     2,     2,     2,     2,   269,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   270,     2,     2,     2,   271,
       2,   272,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   273,     2,     2,     2,     2,     2,   274,     2,     2,
       2,   275,     2,     2,     2,     2,     2,     2,     2,     2,
     276,     2,     2,     2,     2,     2,     2,   277,     2,     2,
       2,     2,     2,   278,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   279,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   280,     2,     2,     2,     2,     2,
       2,     2,     2,   281,     2,   282,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   283,     2,     2,     2,
       2,     2,     2,     2,     2,   284,   285,     2,   286,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   287,   288,     2,     2,     2,     2,
       2,     2,     2,   289,     2,     2,     2,   290,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   291,     2,     2,     2,
       2,     2,     2,   292,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   293,   294,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   295,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   296,     2,     2,     2,     2,     2,     2,   297,
       2,   298,     2,   299,   300,     2,     2,     2,     2,     2,
     301,     2,   302,     2,     2,     2,     2,     2,     2,   303,
       2,     2,     2,     2,     2,   304,     2,   305,     2,     2,
       2,     2,     2,     2,   306,     2,     2,   307,     2,     2,
       2,     2,     2,     2,     2,   308,   309,     2,   310,   311,
       2,     2,     2,     2,     2,     2,     2,     2,   312,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   313,   314,   315,     2,     2,
       2,   316,     2,     2,     2,     2,     2,   317,     2,     2,
       2,     2,     2,     2,     2,     2,   318,     2,     2,   319,
       2,     2,     2,     2,     2,   320,   321,     2,     2,   322,
     323,     2,   324,     2,     2,     2,     2,   325,   326,     2,
       2,   327,     2,     2,     2,     2,   328,     2,     2,   329,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     330,   331,     2,     2,   332,     2,   333,     2,   334,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   335,     2,     2,     2,
       2,   336,     2,   337
};

#if DDL_POSTGRES_EXPLAIN_DEBUG
/* YYRLINE[YYN] -- Source line where rule number YYN was defined.  */
static const yytype_int16 yyrline[] =
{
       0,    63,    63,    66,    67,    68,    69,    70,    71,    72,
      73,    79,    80,    85,    86,    90,    91,    92,    95,    95,
      95,    95,    95,    98,    98,    98,    98,    98,    98,    98,
      98,    98,    98,    99,    99,    99,    99,    99,    99,    99,
      99,    99,    99,   100,   100,   100,   100,   100,   100,   100,
     100,   100,   100,   101,   101,   101,   101,   101,   101,   101,
     101,   101,   101,   105,   105,   105,   105,   105,   105,   105,
     105,   106,   106,   106,   106,   106,   106,   106,   106,   106,
     106,   106,   107,   107,   107,   107,   111,   111,   111,   111,
     111,   111,   111,   111,   111,   111,   111,   111,   112,   112,
     112,   112,   112,   112,   112,   112,   113,   113,   113,   113,
     113,   113,   113,   113,   114,   114,   114,   114,   114,   114,
     114,   114,   114,   114,   114,   114,   115,   115,   115,   115,
     115,   115,   115,   115,   115,   116,   116,   116,   116,   116,
     116,   116,   116,   116,   116,   116,   117,   117,   117,   117,
     117,   117,   117,   117,   117,   117,   118,   118,   118,   118,
     118,   118,   118,   118,   122,   123,   127,   128,   129,   134,
     135,   139,   140,   144,   145,   149,   150,   154,   155,   156,
     157,   161,   162,   166,   167,   171,   172,   173,   177,   178,
     182,   183,   186,   189,   190,   194,   195,   196,   202,   205,
     208,   209,   213,   214,   215,   216,   220,   221,   222,   228,
     233,   234,   235,   236,   237,   238,   239,   240,   244,   245,
     247,   251,   252,   256,   258,   260,   262,   266,   267,   271,
     272,   276,   277,   278,   281,   284,   285,   289,   290,   294,
     295,   299,   300,   301,   305,   306,   310,   311,   315,   316,
     320,   321,   324,   327,   328,   332,   333,   336,   336,   339,
     340,   341,   342,   345,   347,   350,   351,   352,   353,   354,
     355,   356,   357,   362,   365,   366,   370,   371,   372,   373,
     374,   378,   379,   383,   384,   385,   386,   387,   388,   389,
     390,   391,   393,   395,   400,   401,   406,   407,   408,   412,
     413,   417,   418,   422,   423,   424,   428,   429,   430,   431,
     432,   433,   437,   438,   439,   440,   446,   447,   448,   449,
     450,   451,   452,   453,   454,   455,   456,   457,   458,   459,
     460,   461,   462,   463,   464,   465,   466,   472,   473,   477,
     479,   481,   482,   484,   486,   487,   488,   489,   491,   492,
     496,   497,   500,   503,   504,   505,   506,   510,   515,   516,
     520,   523,   526,   527,   531,   532,   533,   534,   535,   536,
     537,   538,   539,   543,   544,   545,   546,   547,   548,   549,
     553,   554,   555,   559,   560,   561,   562,   563,   569,   571,
     576,   577,   580,   582,   587,   588,   592,   593,   597,   598,
     599,   600,   604,   605,   609,   610,   611,   612,   613,   614,
     615,   619,   620,   624,   625,   630,   631,   632,   633,   636,
     638,   642,   645,   646,   647,   648,   653,   654,   655,   656,
     660,   661,   662,   663,   665,   666,   667,   668,   669,   670,
     671,   672,   673,   674,   675,   676,   677,   678,   682,   683,
     684,   685,   686,   687,   688,   690,   692,   694,   700,   701,
     703,   705,   707,   711,   711,   711,   711,   711,   711,   713,
     713,   716,   716,   716,   716,   716,   718,   718,   718,   723,
     724,   725,   726,   727,   728,   729,   730,   731,   732,   734,
     735,   737,   738,   739,   740,   741,   742,   743,   744,   745,
     751,   754,   755,   758,   758,   761,   761,   761,   761,   761,
     761,   762,   762,   762,   762,   762,   762,   765,   765,   765,
     765,   765,   768,   769,   770,   771,   772,   774,   776,   777,
     778,   780,   782,   784,   786,   788,   790,   792,   793,   794,
     795,   801,   802,   803,   807,   808,   812,   813,   817,   818,
     819,   820,   821,   822,   823,   824,   825,   826,   827,   828,
     829,   830,   831,   833,   835,   837,   838,   839,   840,   841,
     842,   843,   844,   845,   846,   847,   848,   849,   850,   851,
     852,   853,   854,   855,   861,   862,   863,   864,   865,   866,
     867,   871,   872,   875,   875,   875,   880,   882,   887,   888,
     892,   893,   897,   902,   903,   907,   908,   909,   910,   914,
     915,   916,   917,   918,   919,   920,   921,   922,   923,   924,
     925,   926,   927,   928,   929,   930,   936,   937,   941,   943,
     945,   947,   949,   951,   953,   955,   957,   959,   961,   963,
     965,   967,   969,   974,   975,   976,   977,   981,   983,   988,
     989,   990,   994,   995,   996,   997,  1001,  1002,  1003,  1004,
    1005,  1006,  1007,  1008,  1009,  1010,  1015,  1016,  1017,  1018,
    1019,  1020,  1021,  1022,  1023,  1027,  1028,  1032,  1033,  1034,
    1035,  1037,  1038,  1039,  1040,  1041,  1043,  1044,  1045,  1046,
    1047,  1049,  1051,  1052,  1053,  1054,  1055,  1056,  1057,  1058,
    1059,  1060,  1061,  1062,  1063,  1064,  1065,  1066,  1067,  1068,
    1069,  1070,  1071,  1072,  1073,  1074,  1075,  1076,  1077,  1081,
    1082,  1083,  1086,  1086,  1086,  1088,  1088,  1088,  1088,  1091,
    1092,  1093,  1094,  1095,  1096,  1097,  1098,  1099,  1101,  1102,
    1103,  1104,  1105,  1106,  1107,  1108,  1114,  1115,  1116,  1117,
    1118,  1119,  1120,  1121,  1122,  1123,  1127,  1128,  1132,  1133,
    1139,  1140,  1144,  1145,  1146,  1147,  1148,  1149,  1155,  1157,
    1159,  1161,  1163,  1168,  1169,  1170,  1171,  1175,  1176,    11,
      12,    13,    14,    15,    16,    17,    18,    19,    23,    24,
      25,    26,    27,    28,    29,    30,    31,    32,    33,    34,
      35,    36,    37,    38,    39,    40,    41,    42,    43,    44,
      45,    46,    47,    49,    51,    52,    54,    55,    60,    61,
      65,    66,    67,    68,    72,    73,    77,    78,    79,    80,
      84,    85,    89,    90,    94,    98,    99,     3,     4,     5,
       6,     7,     8,     9,    10,    11,    12,    13,    14,    15,
      16,    17,    18,    19,    20,    21,    22,    23,    24,    25,
      26,    27,    28,    29,    30,    31,    32,    33,    34,    35,
      36,    37,    38,    39,    40,    41,    42,    43,    44,    45,
      46,    47,    48,    49,    50,    51,    52,    53,    54,    55,
      56,    57,    58,    59,    60,    61,    62,    63,    64,    65,
      66,    67,    68,    69,    70,    71,    72,    73,    74,    75,
      76,    77,    78,    79,    80,    81,    82,    83,    84,    85,
      86,    87,    88,    89,    90,    91,    92,    93,    94,    95,
      96,    97,    98,    99,   100,   101,   102,   103,   104,   105,
     106,   107,   108,   109,   110,   111,   112,   113,   114
};
#endif

/** Accessing symbol of state STATE.  */
#define YY_ACCESSING_SYMBOL(State) YY_CAST (yysymbol_kind_t, yystos[State])

#if 1
/* The user-facing name of the symbol whose (internal) number is
   YYSYMBOL.  No bounds checking.  */
static const char *yysymbol_name (yysymbol_kind_t yysymbol) YY_ATTRIBUTE_UNUSED;

static const char *
yysymbol_name (yysymbol_kind_t yysymbol)
{
  static const char *const yy_sname[] =
  {
  "end of file", "error", "invalid token", "!", "%", "&", "(", ")", "*",
  "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "?", "@", "[", "]",
  "^", "{", "|", "}", "~", "identifier", "string", "N'string'", "number",
  "bit string", "variable", "operator", "query", "clause",
  "character set introducer", "<>", "<=", ">=", "||", "::", ":=", "->",
  "->>", "<<", ">>", "<=>", "&&", "==", "=>", "..",
  "NOT (before IN, BETWEEN, LIKE)", "WITH (before TIME)",
  "NULLS (before FIRST, LAST)", "IF (before EXISTS, NOT EXISTS)",
  "unreadable text", "NOT (before NULL)", "name", "AND (of BETWEEN)",
  "look-ahead 2", "look-ahead 3", "look-ahead 4", "look-ahead 5",
  "IS (before an operand)", "IS NOT", "GENERATED (before ALWAYS)",
  "current time", "KEY (behind UNIQUE)",
  "ON (before DELETE, UPDATE of a foreign key)", "WITH (before a query)",
  "RECURSIVE (behind WITH)", "kind of join",
  "WINDOW (before a definition)", "OVER (behind a call)",
  "FILTER (behind a call)", "PARTITION (before BY)", "unit of a frame",
  "UNBOUNDED (of a frame)", "CURRENT (before ROW)", "INDEXED (before BY)",
  "NOT INDEXED (of a table)", "RAISE (before its parenthesis)", "ACCESS",
  "ACTION", "ADD", "AFTER", "ALL", "ALTER", "ALWAYS", "ANALYSE", "ANALYZE",
  "AND", "ANY", "ARRAY", "AS", "ASC", "ASYMMETRIC", "AT", "ATTACH",
  "AUTHORIZATION", "BEFORE", "BETWEEN", "BIGINT", "BINARY", "BIT",
  "BOOLEAN", "BOTH", "BY", "CACHE", "CASCADE", "CASE", "CAST", "CHAR",
  "CHARACTER", "CHECK", "CLUSTER", "COALESCE", "COLLATE", "COLLATION",
  "COLUMN", "COMMENT", "COMMIT", "COMPRESSION", "CONCURRENTLY",
  "CONSTRAINT", "CREATE", "CROSS", "CURRENT_CATALOG", "CURRENT_DATE",
  "CURRENT_ROLE", "CURRENT_SCHEMA", "CURRENT_TIME", "CURRENT_TIMESTAMP",
  "CURRENT_USER", "CYCLE", "DATA", "DATABASE", "DAY", "DEC", "DECIMAL",
  "DEFAULT", "DEFERRABLE", "DEFERRED", "DELETE", "DEPENDS", "DESC",
  "DETACH", "DISABLE", "DISTINCT", "DO", "DOCUMENT", "DOMAIN", "DOUBLE",
  "DROP", "ELSE", "ENABLE", "END", "ENFORCED", "ENUM", "ESCAPE", "EXCEPT",
  "EXCLUDE", "EXCLUDING", "EXISTS", "EXPRESSION", "EXTENSION", "EXTRACT",
  "FALSE", "FETCH", "FINALIZE", "FIRST", "FLOAT", "FOR", "FORCE",
  "FOREIGN", "FREEZE", "FROM", "FULL", "GENERATED", "GLOBAL", "GRANT",
  "GREATEST", "GROUP", "GROUPING", "HAVING", "HOUR", "IDENTITY", "ILIKE",
  "IMMEDIATE", "IN", "INCLUDE", "INCLUDING", "INCREMENT", "INDEX",
  "INHERIT", "INHERITS", "INITIALLY", "INNER", "INOUT", "INT", "INTEGER",
  "INTERSECT", "INTERVAL", "INTO", "IS", "ISNULL", "JOIN", "KEY", "LAST",
  "LATERAL", "LEADING", "LEAST", "LEFT", "LEVEL", "LIKE", "LIMIT", "LOCAL",
  "LOCALTIME", "LOCALTIMESTAMP", "LOGGED", "MATCH", "MATERIALIZED",
  "MAXVALUE", "METHOD", "MINUTE", "MINVALUE", "MONTH", "NAME", "NATIONAL",
  "NATURAL", "NCHAR", "NO", "NONE", "NORMALIZE", "NORMALIZED", "NOT",
  "NOTHING", "NOTNULL", "NULL", "NULLIF", "NULLS", "NUMERIC", "OF",
  "OFFSET", "OIDS", "ON", "ONLY", "OPTIONS", "OR", "ORDER", "OUT", "OUTER",
  "OVERLAPS", "OVERLAY", "OWNED", "OWNER", "PARTIAL", "PARTITION",
  "PERIOD", "PLACING", "POSITION", "PRECISION", "PRESERVE", "PRIMARY",
  "REAL", "REFERENCES", "RENAME", "REPLICA", "RESET", "RESTART",
  "RESTRICT", "RETURNING", "RIGHT", "ROLE", "ROW", "ROWS", "RULE",
  "SCHEMA", "SECOND", "SECURITY", "SELECT", "SEQUENCE", "SESSION_USER",
  "SET", "SETOF", "SIMILAR", "SIMPLE", "SMALLINT", "SOME", "START",
  "STATISTICS", "STORAGE", "STORED", "SUBSTRING", "SYMMETRIC",
  "SYSTEM_USER", "TABLE", "TABLESAMPLE", "TABLESPACE", "TEMP", "TEMPORARY",
  "THEN", "TIME", "TIMESTAMP", "TO", "TRAILING", "TREAT", "TRIGGER",
  "TRIM", "TRUE", "TYPE", "UNION", "UNIQUE", "UNKNOWN", "UNLOGGED",
  "UPDATE", "USER", "USING", "VALID", "VALIDATE", "VALUE", "VALUES",
  "VARCHAR", "VARIADIC", "VARYING", "VERBOSE", "VIEW", "VIRTUAL", "WHEN",
  "WHERE", "WINDOW", "WITH", "WITHOUT", "YEAR", "ZONE", "UNARY", "$accept",
  "kw_unreserved", "expr_list", "literal", "name_path", "case_expr",
  "whens", "when", "case_else", "unit", "statement", "ident", "name",
  "any_ident", "word", "col_word", "func_word", "reserved_word",
  "opt_name", "qname", "any_name", "qnames", "names", "opt_columns",
  "role", "if_exists", "if_not_exists", "cascade", "concurrently", "only",
  "string", "strings", "signed_number", "with_options", "options",
  "option_list", "option", "option_value", "create_table", "temporary",
  "table_tail", "query_columns", "table_head", "elements",
  "table_elements", "table_element", "like_clause", "like_options",
  "like_option", "opt_inherits", "typed_elements", "qname_rest",
  "typed_element", "typed_column", "opt_partition_by", "partition_by",
  "partition_parts", "partition_part", "opt_bound", "bound",
  "bound_values", "bound_modulus", "storage_options", "column",
  "column_attrs", "column_attr", "storage_attr", "column_constraint",
  "generated_when", "generated_kept", "identity_options", "no_inherit",
  "nulls_distinct", "constraint_flag", "constraint_flags", "b_expr",
  "table_constraint", "constraint", "key_parts", "key_part", "key_tail",
  "exclude", "exclude_parts", "exclude_part", "exclude_tail",
  "opt_predicate", "operator", "references", "fk_match", "fk_action",
  "create_index", "index_flags", "index_name", "index", "index_include",
  "method", "index_tail", "index_parts", "index_part", "part_collated",
  "index_column", "index_expr", "opclass", "opclass_options", "type_name",
  "type", "type_dims", "type_base", "zoned", "interval", "interval_unit",
  "type_word", "type_word_args", "char_word", "primary", "array",
  "array_items", "array_item", "now_word", "call_word", "call",
  "trim_args", "extract_field", "named_args", "expr", "truth", "any_all",
  "quantifier", "create_schema", "schema_options", "create_enum",
  "create_sequence", "sequence_options", "sequence_option",
  "identity_option", "table_target", "alter", "rename_kind", "enum_action",
  "enum_neighbour", "sequence_action", "index_action", "alter_only",
  "alter_actions", "alter_action", "trigger_clause", "trigger_name",
  "replica_identity", "alter_column_action", "identity_changes",
  "opt_collation", "opt_using", "drop", "drop_kind", "comment",
  "comment_kind", "comment_text", YY_NULLPTR
  };
  return yy_sname[yysymbol];
}
#endif

#define YYPACT_NINF (-1424)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-825)

#define yytable_value_is_error(Yyn) \
  ((Yyn) == YYTABLE_NINF)

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
     360,   636,   -75,   898,   592,   274, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424,   113,   348,    85, 12618,
     348,   348, 12618, -1424,   348,  1815,   339,   394,   387, -1424,
   -1424, 12618, -1424, -1424,   174,   313, -1424,   399, -1424, -1424,
   -1424, -1424, -1424,   348, -1424, -1424,   389, 12618, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424,   540, -1424,   296, 12618, 10558,    53,
   12618, 12618, 12618, -1424, -1424, -1424, -1424, 12618, -1424, -1424,
   -1424, -1424,   335, 10812,   482,   387,   387,   399, -1424,   348,
   12618, -1424,   188,  7898,   278,  1286, 12618,   587,  1048,   282,
      97,   353, -1424,   179,   598,   405,   428,   471, 13634,   555,
     502, 12618, 12618, 11074, 12618, -1424,    54,  9796,   415,   429,
     539,   396,   702,    48, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424,   710, -1424, -1424,
   12618, 13380,   604, -1424,   106, -1424,   604,   604,   224,   624,
     436,   437,    29,   515,   -70,    37, -1424, -1424, -1424, -1424,
    1048, -1424,  8516, 10050,   491,   511,   512,   -16,  9286,    23,
     473, 12618,   248,   532, 12618,   480,  9540,   600,   702,    52,
     667, -1424,   788, -1424,   387, 12618,   771, 12618,   505,   541,
    7898, 12618,    58, -1424, -1424, -1424, -1424, -1424, -1424, 13634,
   -1424,   822, -1424,    74, -1424,   796,   596, -1424, -1424,   609,
      54, 12618, -1424, -1424, -1424,   554, 11330,   -21, 12618,   691,
     613, 12618,  8207, -1424, 12618, -1424,  7898, -1424, -1424,    39,
   -1424, -1424, -1424, -1424,   599, -1424,    43,    34, -1424, -1424,
      47,    49, -1424, -1424, -1424,   842,   160, -1424, -1424,   455,
     862,    63,   852,   856, -1424, -1424,   604, -1424, -1424, -1424,
   -1424, -1424, -1424, 13888, 13634, 12618,   604, -1424, 12618, -1424,
   12618, -1424,   604, -1424,  1570, -1424,   788,   655,   894, 11592,
   12618,    72,   692,   665,   701,   -76, 13380, -1424, -1424, -1424,
   11848, 12618,   -21, 12618, 12618, 12618,   602,   608,   714, 12618,
   10304, -1424,   753, 12110,   348,    83,  -108,  -104,   716, 12618,
   -1424,   726, -1424,   669, 12618, -1424,   934, -1424, 13634, 12618,
   12618, 12618,   641,   -32, -1424,   735, -1424, 12618, 12618, -1424,
     -28, -1424, 12618,   910,   771, -1424, -1424,   670, -1424, 12618,
   12618,    70,   769, -1424, -1424, -1424, -1424,   173,  1570,  6698,
   12618,   733,   777,   372, -1424,   814,   734, -1424, -1424,   686,
     699,   -21,   807,   308,   702,    61,  1619, 13380, -1424,  -109,
   -1424, 12618,   821, -1424, -1424, -1424,   579, -1424, -1424, -1424,
     614, -1424, -1424, -1424,  5862,   983, -1424,   959, -1424, -1424,
   -1424, -1424,   985, -1424,   688,    71,   962,   696,   697,   978,
     713,   715,   567,   570,   991,  5862,  7898,  5862,  5862,  1008,
   -1424, -1424, -1424, -1424,  1009, -1424, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424,   855,  5862,   785, -1424,    10, 12618, -1424,
    1018,  1019, 12618,    73,   -34,   831,  1023, -1424,   325,   745,
     -21,   835, -1424,    22, -1424,    36, 12618, 12618,   767, -1424,
   -1424, -1424, -1424, -1424, 12618,   885,    83, 12618, -1424, 12618,
   12618,   772, -1424,   773,   841, -1424,  7898, -1424,   749,   752,
   -1424, 12618, -1424, -1424, -1424,   868, -1424, 12364, -1424, -1424,
   -1424, -1424, -1424,    27, -1424,   432,   771, -1424, -1424,  7898,
      58,    58, -1424, -1424,   640, -1424, 12618, 13380,   668,   676,
   -1424, -1424, -1424, -1424,  1060, 12618,  1062,   810,   953, 12618,
   12618,   702,   827, -1424, 12618, -1424, 12618,   604,   786, -1424,
     413, -1424,   348,   348,   837, -1424,   604, -1424,  8207,   774,
    5862,   986,   413,   847,   214,  8207, -1424, -1424,   969,    62,
    1323, -1424, 12618,  8207,  7000, -1424,  8207,  5862,  5862,  5862,
    5862, -1424, -1424, -1424, -1424,  5862, -1424,   542,  3926,  1083,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424, -1424,  1057,  1088,
   -1424, -1424,   184, -1424, -1424, -1424, -1424,  5862, -1424, -1424,
    1092,  1093,  1097, -1424,  1098, -1424,  1099,  1101, -1424, -1424,
     683, -1424,   488, -1424,  1085,  1106,  1094,  1111,  1112, -1424,
   17060,  5862,  1115,  1095,   -49,  5862,  1113,  1116,   789,   791,
    1117,   793,   803, -1424,  1110, -1424,  1114,  1109,   687,  1135,
     703,   708,  5862,  7898, 12618, 14994,   977,   825, -1424, -1424,
    6444, 12618, -1424, 12618,   951, -1424,   995, 12618, 12618,  1779,
   -1424, -1424,    31,   957,     0, -1424,   859, -1424, -1424,   325,
   -1424,   826, -1424, -1424, -1424, -1424, -1424, -1424,    83, 12618,
   -1424,    83, -1424, -1424, -1424, -1424,   874, -1424, 12618, 12618,
   -1424, 12618, -1424, -1424,   771,   771, -1424, -1424,    84, -1424,
   -1424, -1424,   771, -1424, -1424, 12618, -1424,  8770,  9024,   810,
    1060, 12618,  1047, -1424,    -5, -1424, -1424, -1424, -1424,   911,
     825, -1424,   604, -1424,  1015,  1063, -1424, -1424, -1424, -1424,
   -1424, 13380, 17060,  1154, -1424, -1424, -1424, -1424, -1424, 12618,
     843,   604, -1424,   413, -1424, -1424,  1144, -1424, -1424, -1424,
   -1424, -1424, 14475,  1121,  1121,  1121,   813,  3284, -1424, -1424,
    5862,   -11, -1424,  1339,  5862, -1424,  7589,  1133,   331, 17252,
    5862,  6183,  4257,  5862,  5862,  2311, -1424,  5862,  2642, -1424,
   -1424,  5862,  5862,  1137,  5862,  5862,  5862,  5862,  5862,  5862,
    2963,  2963,  2963,  5862,  2963,  2963,  2963,  2963,  5862, 13380,
     225,  5862,   -77,  3605, 12618,  2963,   177,   424, -1424,  2963,
   -1424,  5862,   860,   724, -1424,  1162,  1164, -1424,   730,  5862,
      -4, -1424, -1424,     2, -1424, -1424, -1424, -1424,  1149, -1424,
    5862, -1424, -1424,   731, -1424, -1424, -1424, 12618,   325,  5862,
   -1424,  1166,  1167,  1088,  1168,  1169,  1170,  1172,  1092,  1093,
    1098,  1101,   457,   501, -1424,   750, -1424,    21, 12618,  1064,
   -1424, -1424, -1424,   757, -1424,   762, 12618, -1424, -1424,   768,
    1175, 12618,  8207, 12618,  6183,   447,   -24, -1424,   973, 12618,
    8207,   942, -1424, -1424, -1424, -1424,   -62, -1424, -1424, -1424,
   -1424, -1424, -1424,   604,    66, -1424,    83, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424,  7898,    58, -1424,   261,    25, -1424,
   -1424,   865,   770,   775, -1424, -1424, -1424,    22,   792, 14142,
     372,   908, -1424,   909,   734, -1424,  1184, -1424, -1424,  1004,
     969,  5862, -1424,  5862, -1424, -1424, -1424,  7000,  1182,  5862,
    4578, -1424, -1424,   449, -1424, 17060,  1958,  5862, -1424,  1043,
     -11, 15062, -1424, -1424,  1024,  1197, -1424,   900,   800, 15136,
    6183,  6183,  6183,    91,  1094, -1424,   809,   820, 14514, 15254,
    4899,  5862,  4899,  4899,  1198,  1200, 15328, 17060, -1424,  1204,
    5862,  5862,   830,  1165,   836,   840, 14587,  1208,   857,   121,
     121,   853,   853,   121, -1424, -1424, -1424,  1736, -1424,   189,
    1736, -1424,  1736, -1424,   100,   813, -1424,  1736, -1424,  1736,
   -1424,  1736, -1424,   813, -1424,  5220,  2963,   382,  2963,   912,
   17252, -1424,   883,  5862,  5862, 15395, -1424,  1412, -1424,  5862,
   -1424,   981, -1424,  1042, -1424, -1424, -1424,   578, -1424, -1424,
   -1424, -1424,  2032, -1424, 17134,  5862, -1424, -1424,  1190, -1424,
     871,   920,   921,   922,   925, -1424,   881, -1424, -1424, 15469,
    5862, -1424,  6444,   -26, -1424, -1424,  7321, -1424,   702, 12618,
     963, 12872, -1424, 12618, -1424, -1424, 12618,  5862, -1424, -1424,
     489,  2255,  1126,  1090,  1000, -1424,  1228, -1424, -1424,   -91,
     -61, -1424,  1230,  1231,  1233, -1424,  1036, -1424,  8207,  8207,
   -1424, -1424,   994,  1779, -1424,  9024, -1424,  9024,   372,   810,
   -1424, -1424,  1239, -1424, -1424, -1424, 12618,  6444,  1240,   843,
   15587, 17060, -1424,  7898,   887,  4578, -1424,  5862, 17060, -1424,
    1091, 13380,  5862,  1219,   331, -1424,  5862,  1209,  1209,   950,
    6183,  6183,  6183,  6183,  6183,  6183,  6183,  6183,  6183,  6183,
    6183,  6183,  6183,  6183, 13380,  6183,   256, -1424, -1424,  5862,
    5862, 13380,  1243,  1198,  1247,  1248, -1424,  5862, -1424,   899,
   15661, -1424,  5541,  5862, -1424, 14142,  1227,  5862, -1424, -1424,
   -1424,  5862, -1424,  5862, 15728, 17326, -1424,  5862, -1424, 17377,
   -1424,  5862,  5862, 15802, 15920,  5862,  5862,   916, -1424,  5862,
    1087, -1424, -1424,  5862, 17429,  1254, -1424,   927,   933,   935,
     936, -1424, -1424, 15994,   254,   937, -1424, -1424, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, -1424,  1261, -1424, -1424,
   -1424, -1424,   -62, 12618, -1424,   254,   941,   254,   943, 16061,
    1026, -1424,    75,  1180,  1084,   254, 12618, -1424,   254, -1424,
   -1424, -1424, -1424,   294,   322,  5862,  5862, 14142,    58, -1424,
   -1424, -1424, -1424, -1424, -1424,  6444,   825,   917,   369, -1424,
   -1424, -1424, -1424, -1424, -1424, -1424, 17060, -1424,  1272, -1424,
   16135, -1424, -1424, 16253,   526,   526,   861,   861,   526,  2674,
    2674,  2674,  1209,   950,  2674,  2674,  2674,   950, -1424,  2164,
    1104,  1134, 14729, 14802,  1276, -1424, -1424, -1424,  1198, -1424,
   -1424,  5862,   918, 17060,  1235, -1424, 16327, 16394, 16468,  5862,
    5862,   926,  5862, 17493,   321,  5862,  5862, 17536, 17536, -1424,
   17304,  5862, 17536,  5862, -1424, -1424, -1424, -1424, -1424, 13380,
    1281,  1102, -1424,  1282, -1424,  7321,  1287,  1035,  1039,  1066,
    5862,  1240,  1118, -1424, -1424,   928, -1424,  1215, -1424,   -30,
   -1424,   -14, -1424,  1198,  1294,  1295,  1273,  1293, -1424,  1779,
     372,   930, -1424, 12618, -1424,  1119,  6444,   490, -1424, -1424,
    5862, -1424,  6183,  1131, -1424,  5862, -1424,  5862, -1424, 16586,
   -1424,  5862, -1424, -1424,  5862, 17536, 17536, -1424, 17536,  5862,
   17536, 17536, 17304, 17536,  1303, 12618,  1012,  5862, -1424,   963,
    1306,  1308,  1123, -1424, 16660, -1424,  1240, -1424, 13126, -1424,
    1314,  1315, -1424, -1424,  1016, -1424, -1424, 14142, -1424,  6444,
   -1424,  1318,   942,   369, -1424, 14921,  2344,  6183, 16727, 16801,
   -1424, 17060, 17536, 17536, -1424,   932, 12618, 16919,   -62, -1424,
   -1424, -1424,  -142, -1424, 12618, -1424, 12618, 12618,  1320,  1321,
   -1424, 12618, -1424, -1424,  5862,  2344, -1424, -1424, -1424, 12618,
   -1424, -1424,   254,   254, -1424, -1424, -1424,  1324,   946,   955,
    5862, -1424,   960,   195, 16993, -1424, -1424, -1424,  1325, -1424,
   12618,  5862, -1424, -1424, -1424, -1424, 17060
};

/* YYDEFACT[STATE-NUM] -- Default reduction number in state STATE-NUM.
   Performed when YYTABLE does not specify something else to do.  Zero
   means the default is an error.  */
static const yytype_int16 yydefact[] =
{
       0,     0,     0,   210,     0,     0,     2,     3,     4,     5,
       6,     7,     8,     9,    10,   645,     0,   181,     0,     0,
     181,   181,     0,   643,   181,     0,     0,     0,   183,   212,
     211,     0,   391,   217,     0,     0,   766,   188,   765,   763,
     762,   764,   767,   181,     1,   646,     0,     0,   644,    11,
     837,   838,   839,   840,   841,   842,   843,   844,   845,    23,
      24,    25,    26,   846,   847,   848,    27,    28,   849,    29,
     850,   851,   852,   853,   854,   855,   856,    30,    31,   857,
     858,   859,   860,   861,   862,   863,   864,   865,   866,   867,
     868,   869,   870,   871,    32,   872,   873,    33,   874,   875,
      34,   876,   877,   878,    35,    36,   879,   880,   881,   882,
     883,   884,   885,   886,   887,    37,    38,    39,    40,   888,
     889,    41,   890,   891,   892,   893,   894,   895,   896,   897,
     898,   899,   900,    42,    43,   901,    44,    45,   902,   903,
      46,   904,    47,   905,   906,   907,    48,    49,   908,   909,
     910,   911,   912,    50,    51,   913,    52,   914,   915,   916,
     917,   918,   919,    53,   920,   921,   922,   923,   924,   925,
     926,    54,   927,    55,   928,   929,   930,   931,    56,   932,
     933,   934,    57,    58,    59,   935,    60,   936,   937,   938,
     939,   940,   941,   942,    61,    62,   943,   944,   945,   946,
     947,   948,    12,    13,   166,    14,     0,     0,     0,     0,
       0,     0,     0,   775,   774,   776,   773,     0,   216,   215,
     214,   213,     0,     0,     0,   183,   183,   188,   189,   181,
       0,   182,     0,     0,     0,     0,     0,   626,     0,     0,
       0,     0,   640,     0,     0,     0,     0,     0,     0,   598,
       0,     0,     0,   164,     0,   171,   185,     0,     0,     0,
       0,     0,     0,     0,   632,    86,    87,    88,    89,    90,
      91,    92,    93,    94,    63,    64,    95,    96,    97,    98,
      99,    65,   100,    66,   101,   102,    67,   103,   104,   105,
      68,   106,   107,   108,   109,   110,   111,   112,   113,   114,
     115,   116,   117,   118,   119,   120,    69,   121,    70,   122,
     123,   124,    71,   125,   126,    72,   127,   128,    73,    74,
      75,   129,   130,    76,    77,   131,   132,   133,    78,   134,
      79,   135,   136,   137,   138,   139,   140,    80,    81,   141,
     142,   143,   144,    82,   145,   146,    83,   147,   148,   149,
     150,    84,   151,   152,   153,   154,   155,   156,   157,   158,
     159,    85,   160,   161,   162,   163,    15,   167,    16,    17,
       0,     0,     0,   618,     0,   624,     0,     0,     0,     0,
       0,     0,   620,     0,     0,     0,   625,   603,   608,   638,
       0,   627,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   630,   628,   675,   183,     0,     0,     0,     0,     0,
       0,     0,     0,   184,   179,   178,   180,   177,   597,     0,
     596,     0,   603,   265,   209,   218,     0,   165,   392,     0,
     185,     0,   186,   187,   760,     0,     0,     0,     0,     0,
       0,     0,     0,   657,     0,   656,     0,   636,   469,     0,
     476,   477,   474,   473,   864,   475,     0,     0,   478,   472,
       0,     0,   471,   470,   605,   423,   422,   446,   447,   430,
       0,     0,     0,     0,   195,   617,     0,   609,   612,   611,
     619,   614,   613,     0,     0,     0,     0,   621,     0,   654,
       0,   655,     0,   615,   639,   631,   629,     0,     0,     0,
       0,   870,     0,     0,     0,   303,     0,   677,   681,   312,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   703,     0,     0,   181,   185,     0,     0,     0,     0,
     702,     0,   714,     0,     0,   717,   169,   716,     0,     0,
       0,     0,     0,     0,   694,     0,   695,     0,     0,   696,
       0,   693,     0,     0,     0,   641,   192,     0,   642,     0,
       0,     0,     0,   778,   777,   768,   599,     0,   602,     0,
       0,     0,   239,   226,   220,     0,   190,   761,   172,     0,
       0,     0,     0,     0,     0,   748,     0,     0,   664,   739,
     659,     0,     0,   634,    18,    19,   202,    20,    21,    22,
       0,   200,   658,   168,     0,   439,   435,     0,   465,   466,
     467,   464,   468,   463,   458,   442,     0,     0,     0,     0,
       0,     0,     0,     0,   424,     0,     0,     0,     0,   436,
     196,   197,   610,   606,   607,   824,   653,   635,   622,   623,
     652,   616,   604,     0,     0,     0,   678,     0,     0,   349,
       0,     0,     0,     0,     0,     0,     0,   274,   338,     0,
       0,   312,   682,     0,   712,   672,     0,     0,     0,   707,
     723,   724,   722,   719,     0,     0,   185,     0,   687,     0,
       0,     0,   704,     0,     0,   715,     0,   701,     0,     0,
     666,     0,   727,   726,   725,     0,   718,     0,   670,   697,
     713,   700,   692,     0,   676,   649,     0,   633,   637,     0,
       0,     0,   601,   193,     0,   227,     0,   221,     0,     0,
     229,   233,   231,   232,   241,     0,     0,   250,     0,     0,
       0,     0,     0,   267,     0,   191,     0,     0,     0,   665,
       0,   730,   181,   181,     0,   745,     0,   749,     0,     0,
       0,     0,     0,     0,     0,     0,   744,   747,   756,   753,
       0,   660,     0,     0,     0,   199,     0,     0,     0,     0,
       0,   821,   820,   822,   481,     0,   784,     0,     0,     0,
     517,   515,   505,   511,   516,   506,   507,   510,     0,     0,
     480,   518,     0,   519,   508,   509,   521,     0,   823,   520,
       0,     0,     0,   512,     0,   513,     0,     0,   479,   514,
       0,   779,   780,   786,     0,     0,   788,   482,     0,   781,
     818,     0,     0,     0,     0,     0,   444,     0,     0,     0,
       0,     0,     0,   428,     0,   426,     0,     0,     0,   432,
       0,     0,     0,     0,     0,     0,     0,   396,   312,   397,
       0,     0,   348,     0,     0,   304,     0,     0,     0,   273,
     306,   310,     0,     0,     0,   313,     0,   683,   686,   685,
     259,     0,   671,   673,   674,   720,   721,   709,   185,     0,
     688,   185,   705,   706,   708,   710,     0,   170,     0,     0,
     667,     0,   699,   698,     0,     0,   647,   648,     0,   769,
     772,   600,     0,   235,   265,     0,   228,     0,     0,   250,
     241,     0,     0,   265,     0,   272,   266,   198,   268,     0,
     396,   662,     0,   294,     0,     0,   736,   738,   732,   750,
     743,     0,   729,     0,   746,   731,   741,   740,   742,     0,
     758,     0,   754,     0,   752,   661,   204,   208,   207,   206,
     203,   201,     0,   790,   789,   791,   551,     0,   495,   494,
       0,   835,   832,     0,     0,   785,     0,     0,   487,   792,
       0,     0,     0,     0,     0,     0,   441,     0,     0,   484,
     486,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   556,     0,
     557,     0,     0,     0,   462,     0,   468,   459,     0,     0,
     448,   450,   451,   449,   452,   453,   429,   427,     0,   431,
       0,   434,   438,     0,   825,   679,   345,     0,   337,     0,
     416,     0,    29,    33,    35,    41,    45,    46,    49,    50,
      56,    60,     0,    13,   413,     0,   358,     0,   404,   411,
     414,   415,   352,     0,   350,     0,     0,   305,   344,     0,
       0,     0,     0,     0,     0,     0,     0,   285,     0,     0,
       0,   303,   275,   280,   276,   279,   290,   308,   309,   315,
     307,   311,   314,     0,     0,   689,   185,   691,   711,   668,
     669,   728,   651,   650,     0,     0,   194,   234,     0,   222,
     230,   274,     0,     0,   246,   247,   265,   258,     0,     0,
     223,     0,   269,     0,   190,   388,     0,   663,   295,     0,
     756,     0,   757,     0,   733,   755,   751,     0,   782,     0,
       0,   493,   504,     0,   501,   503,     0,     0,   833,     0,
     835,     0,   544,   545,     0,     0,   468,   489,     0,   818,
       0,     0,     0,     0,   316,   492,     0,     0,   818,     0,
       0,     0,     0,     0,   541,     0,   818,   819,   826,     0,
       0,     0,     0,   824,     0,     0,     0,     0,     0,   805,
     803,   801,   802,   804,   594,   593,   595,   797,   575,     0,
     795,   573,   799,   577,   548,   550,   579,   796,   574,   798,
     576,   800,   578,   549,   552,     0,     0,     0,     0,     0,
     794,   554,     0,     0,     0,     0,   555,   565,   582,     0,
     809,     0,   590,     0,   587,   585,   588,     0,   806,   584,
     586,   558,   814,   580,   793,     0,   440,   460,     0,   443,
       0,     0,     0,     0,     0,   425,     0,   437,   680,     0,
       0,   353,     0,     0,   407,   408,     0,   419,   405,     0,
       0,     0,   353,     0,   341,   353,     0,     0,   278,   282,
       0,   286,     0,     0,   283,   353,   175,   281,   353,     0,
       0,   684,     0,     0,     0,   690,     0,   770,     0,     0,
     236,   219,     0,   248,   243,     0,   242,     0,   225,   250,
     257,   240,     0,   251,   270,   271,     0,     0,   299,   758,
       0,   759,   205,     0,     0,     0,   500,     0,   836,   830,
       0,     0,     0,     0,     0,   529,     0,   318,   317,   334,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   491,   528,     0,
       0,     0,     0,   542,     0,     0,   537,     0,   828,     0,
       0,   827,     0,     0,   523,     0,     0,     0,   496,   483,
     522,     0,   592,     0,     0,   567,   583,     0,   811,   816,
     581,     0,     0,     0,     0,     0,     0,     0,   589,     0,
       0,   807,   559,     0,   569,     0,   445,     0,     0,     0,
       0,   433,   417,     0,   361,   362,   359,   409,   410,   367,
     365,   369,   364,   366,   368,   370,   371,     0,   360,   420,
     406,   412,   346,   912,   351,   339,   352,   342,   352,     0,
       0,   277,     0,     0,     0,   287,     0,   373,   288,   380,
     381,   382,   375,     0,     0,     0,     0,     0,     0,   238,
     237,   274,   245,   244,   265,     0,   396,     0,   402,   603,
     737,   734,   735,   498,   783,   502,   834,   831,     0,   421,
       0,   488,   490,     0,   324,   322,   320,   321,   323,   328,
     326,   330,   325,   333,   327,   329,   331,   332,   319,     0,
       0,     0,     0,     0,     0,   538,   539,   540,   543,   829,
     525,     0,     0,   546,     0,   485,     0,     0,     0,     0,
       0,     0,     0,   571,   553,     0,     0,   812,   566,   808,
     560,     0,   815,     0,   461,   454,   455,   456,   457,     0,
       0,     0,   355,     0,   357,     0,     0,     0,     0,   301,
       0,   299,     0,   284,   173,     0,   383,     0,   384,     0,
     376,     0,   379,   263,     0,     0,     0,     0,   771,   249,
     224,     0,   253,   255,   389,   394,     0,     0,   787,   527,
       0,   534,     0,     0,   533,     0,   530,     0,   499,     0,
     524,     0,   497,   591,     0,   813,   568,   810,   817,     0,
     564,   562,   561,   570,     0,     0,     0,     0,   372,     0,
       0,     0,     0,   289,     0,   291,   299,   176,     0,   387,
     386,   385,   386,   385,     0,   260,   264,     0,   252,     0,
     256,     0,   303,   403,   300,     0,   335,     0,     0,     0,
     526,   547,   563,   572,   418,     0,     0,     0,   347,   353,
     353,   302,   298,   292,   912,   174,     0,     0,     0,     0,
     254,     0,   398,   535,     0,   336,   532,   531,   354,     0,
     356,   363,   340,   343,   296,   297,   293,     0,     0,     0,
       0,   262,     0,   393,     0,   374,   378,   377,     0,   395,
       0,     0,   399,   536,   261,   400,   401
};

/* YYPGOTO[NTERM-NUM].  */
static const yytype_int16 yypgoto[] =
{
   -1424,  -358,  -552, -1424,  -489, -1424,   354,  -814,   170, -1424,
   -1424,   -19,   551,  -198,  -706,  -436,  -423,  -401, -1424,    44,
    -402,  -248, -1044, -1424,   -39,    -1,  -120,  -408,  1107,   201,
    -296, -1424,   327,  -582,  -255, -1424,   560,   190, -1424, -1424,
   -1424, -1424, -1424, -1424, -1424,   421, -1424, -1424, -1424, -1424,
     419, -1424,  -968, -1424,  -893, -1424, -1424,  -299, -1424,   215,
   -1423,  -293,  -884,  -355, -1094, -1424, -1424,    51,  -664, -1424,
   -1361, -1424, -1077,  -860,  -574, -1048,  -371,   689,  -243,  -653,
   -1251, -1424, -1424,    77, -1424, -1424,  -204, -1239, -1424,  -119,
   -1424, -1424, -1424,  -123, -1424,  -906, -1424, -1424, -1270, -1354,
   -1424, -1424,  -229, -1424,  -191,  -356, -1424, -1424,  -361, -1424,
    -809, -1424,  -360,   892,  -318,   573, -1424,    26, -1424, -1424,
    -838,  -538, -1424,   -18,   717,   118,  -210, -1424, -1424, -1424,
   -1424, -1424,  -427,  1132,  -425,  1136, -1424,  1367, -1424, -1424,
   -1424, -1424,   984,   993,   812,   987, -1424, -1424,  -129, -1424,
     236,    55, -1424,  1360, -1424, -1424,  -703
};

/* YYDEFGOTO[NTERM-NUM].  */
static const yytype_int16 yydefgoto[] =
{
       0,   202,  1184,   821,   822,   823,   971,   972,  1159,     5,
       6,   645,   204,   957,   606,   205,   368,   369,   438,   255,
    1277,   256,  1565,  1457,   428,    47,   223,   444,   229,   746,
     574,   724,   959,  1552,   561,   610,   611,   960,     7,    34,
     434,   728,   435,   582,   729,   730,   731,  1117,  1310,   737,
     919,  1122,  1123,  1124,   923,  1323,  1581,  1582,  1319,   882,
    1574,  1577,   583,   732,   869,  1092,  1093,  1094,   935,  1686,
    1480,  1623,   666,   875,   668,  1173,  1125,   519,  1073,  1074,
    1424,   659,  1065,  1066,  1425,  1554,  1438,  1096,  1462,  1570,
       8,    35,   439,  1135,  1642,   660,  1693,  1477,  1067,  1068,
    1069,  1070,  1278,  1440,  1488,   667,   475,   476,   824,   478,
     624,   479,   825,   481,   826,  1152,  1153,  1154,   827,   828,
     829,  1185,  1164,  1194,   830,  1251,  1208,  1209,     9,   430,
      10,    11,   504,   652,   388,   238,    12,    42,   242,   906,
     389,   264,   411,   412,   413,   531,   683,   706,   598,   599,
     950,  1144,    13,    43,    14,   217,   575
};

/* YYTABLE[YYPACT[STATE-NUM]] -- What to do in state STATE-NUM.  If
   positive, shift that token.  If negative, reduce the rule whose
   number is the opposite.  If YYTABLE_NINF, syntax error.  */
static const yytype_int16 yytable[] =
{
     203,   743,   547,   203,   644,   578,   440,   453,   455,  1095,
     477,   480,   203,   473,  1298,   474,   607,   909,   910,   207,
     208,   518,  1071,   210,  1136,  1027,  1126,  1313,   203,   608,
    1118,  1445,   587,   452,  1447,   367,  1291,   517,   482,  1130,
     483,  1442,   230,  1575,  1455,   614,   482,  1458,   483,   617,
    1261,   609,   940,   626,   452,   629,  1263,  1478,   452,   948,
     484,  1311,   820,   206,   441,   592,   209,   956,   484,   638,
     482,   482,   483,   483,   526,   224,  1273,   835,  -396,   863,
     579,  1560,   719,   848,  1463,   850,   851,   566,  1459,   710,
     618,   232,   484,   484,   605,  1350,  1114,   879,   944,  1351,
    1352,   627,  1353,   630,  1354,   251,   252,  1355,  1356,  1357,
     702,   555,  1630,   536,  1358,   482,   865,   483,  1274,  1100,
     567,  1583,  1347,  1348,  1349,  1359,   508,   688,  1632,  1360,
    1361,  1362,  1363,  1364,   593,  1101,   555,   484,   619,   239,
    1131,  1231,  1009,  1100,  1003,  1157,  1427,   703,   460,   461,
    1132,   499,  1684,   554,   656,   477,   480,  1158,   473,  1101,
    1299,   883,   769,  1009,   880,   442,   664,  1460,  1275,  1167,
     689,   767,    25,   857,   690,  1097,   770,   620,   734,   621,
     722,   633,   618,  1239,  1428,  1300,   512,  1685,   203,   203,
     977,   203,   203,   203,   442,  1391,   881,  1461,   203,  1012,
    1625,   676,   566,   866,   203,   677,   704,   884,   733,   500,
    1631,   203,  1240,   978,   203,   486,  1294,   203,   711,  1014,
    1012,  1098,   571,   482,  1392,   483,  1633,  1232,   254,   427,
     619,  1026,   203,   203,   203,   203,   477,   480,   203,   473,
    1014,   768,  1318,   665,  1302,   484,   501,   513,   556,   594,
     595,   235,   237,   527,   243,   634,  1464,  1303,   613,  1133,
     528,   246,   529,  1561,   596,  1663,   468,  1698,   715,   620,
    1162,   621,   738,   556,    44,   514,   720,   257,   890,  1023,
     237,   723,  1365,  1028,  1048,  1583,   623,   705,   258,  1146,
    1115,   597,   537,   530,   564,   432,   433,  1366,   573,   538,
    1043,   539,  1494,  1495,  1496,  1497,  1498,  1499,  1500,  1501,
    1502,  1503,  1504,  1505,  1506,  1507,  1643,  1509,   580,   970,
    1102,   240,   607,   622,   515,   739,   443,   558,  1225,   607,
    1262,   557,   530,   581,   259,   608,  1264,   607,   241,   755,
     607,   766,   608,   559,   740,   954,  1158,  1472,   454,  1473,
     608,   203,   558,   608,  1276,   443,   946,   609,   741,   742,
     490,   560,   496,  1009,   609,   615,   477,   480,   559,   473,
     502,  1062,   609,   203,   203,   609,  1289,  1579,   623,   203,
    1658,   628,   203,   631,  1297,   203,   560,   203,  1397,   639,
     576,   658,   864,   672,   756,   951,   203,   836,   203,  1304,
     605,   203,   203,   415,    46,  1566,  1510,   605,  1682,  1683,
     427,    45,  1307,    48,  1226,   605,  1227,  1398,   605,   416,
     907,   260,   203,   543,  1273,  1308,  1474,   203,  1168,   203,
    1176,  1177,   203,  1566,  1071,   203,  1192,   203,   849,  1195,
    1014,  1228,  1198,   222,   544,   542,  1550,   418,   491,     1,
     751,   492,  1241,  1095,  1309,   646,   261,   225,   262,  1335,
    1242,   635,   749,   988,   419,   572,  1274,   636,   870,   853,
     618,  1336,   226,   263,   752,   427,   203,  1260,   958,   203,
    1105,   203,     2,  1107,   871,   588,   927,     3,  1266,  1071,
     203,   203,   600,  1511,   988,  1700,   753,  1644,   897,  1045,
     853,   203,   203,   933,   203,   203,   203,  -824,   227,   697,
     203,   203,  1229,  -824,   203,     4,  1275,   989,   619,   904,
     203,   908,   934,   872,   228,   203,  1701,  1567,   741,   427,
     203,   203,   203,   687,   905,  1492,   743,  1292,   203,   203,
     607,   877,   649,   203,  1646,   754,   733,  1142,   743,  1358,
     203,   203,   233,   608,   231,  1567,  1293,   620,   873,   621,
     203,   203,   874,   967,   234,  1672,  1568,   673,  1364,   675,
    1136,  1655,   247,  1551,  1243,   609,  1244,   968,   250,  1569,
     477,   480,   203,   473,   370,  1140,   371,   741,   695,   843,
    1580,   773,   845,  1245,  1568,   391,   774,  1334,   844,  1675,
     372,   846,  1469,  1470,   414,  1080,  1241,  1571,  1112,  1113,
     420,  1166,  1236,   482,  1242,   483,  1116,   203,   605,   738,
    1075,   775,  1688,  1689,   776,  1079,   373,  1692,  1444,  1373,
    1444,  1084,   417,  1444,   422,   484,   423,  1071,  1379,   203,
     218,   219,  1372,   203,  1374,  1375,   607,   911,   477,   480,
     912,   473,   421,  1224,   607,  1044,   429,   203,   203,   608,
    1246,  1247,   431,  1174,  1248,   203,   623,   608,   203,  1085,
     203,   203,   739,  1128,   448,   914,   449,   203,   915,  1288,
    1163,   609,   203,   916,   374,   450,   917,  1407,   203,   609,
     986,   740,  1268,   987,  1039,   220,   221,   987,  1305,   485,
     203,   487,   451,   488,   489,   741,   742,   203,   452,   497,
    1041,   375,   503,   987,   376,  1042,   203,   377,   987,  1095,
     203,   203,   456,   378,   605,   203,  1450,   203,  1410,  1087,
    1244,  1256,   605,   493,   987,  1249,   743,  1259,  1267,  1250,
     987,   987,   494,   495,   498,    15,   379,  1245,  1071,   541,
     523,   936,   937,   203,  1088,   203,  1089,  1271,   524,    36,
    1272,   382,   244,   245,  1280,  1578,  1174,  1281,    16,  1282,
     913,   525,  1283,   383,   249,  1285,   545,  1314,  1286,   920,
    1315,   385,  1316,  1062,   366,  1317,   548,    37,   553,    15,
     930,  1211,  1213,   562,  1216,  1218,  1220,  1222,   563,  1321,
     566,  1071,   441,  1091,   437,  1238,   386,  1345,   447,  1253,
     987,   569,    16,   642,  1246,    18,  1367,   995,  1411,   987,
     570,   996,   997,   648,   998,  1518,   999,  1368,   577,   651,
     987,    17,   584,   585,   203,   203,  1003,  1381,  1062,   589,
    1382,  1063,   203,  1384,   203,  1531,  1385,  1386,   203,   203,
     987,   958,  1174,  1174,  1174,  1009,   586,   995,   601,    18,
     602,   996,   616,   632,  1390,  1350,   999,   987,   637,  1351,
     203,    38,   607,   607,  1354,    39,  1003,  1441,  1416,   203,
     203,   987,   203,   640,  1358,   608,   608,   641,  1421,  1249,
      40,   987,   653,  1250,  1484,  1009,   203,   987,   203,   203,
     654,   661,   203,  1364,    41,   662,  1519,   609,   609,   987,
     663,   676,  1012,  1573,  1573,    19,  1306,   677,   684,    20,
      23,   457,   757,  1539,  1585,  1600,   987,  1586,  1385,   678,
     203,   691,  1014,  1607,    21,  1627,   987,  1638,  1628,  1678,
    1639,   693,  1679,   516,   522,   694,   696,   701,    22,   535,
     605,   605,  1012,  1696,  1350,   546,  1679,   552,  1351,  1352,
     707,  1353,  1697,  1354,    23,  1679,   565,  1699,   568,  1193,
    1679,   366,  1014,  1358,   736,   721,   716,   735,   747,   744,
     477,   480,   745,   473,   748,  1489,  1062,   750,   772,   831,
     832,   833,  1364,   837,   834,   203,   392,   591,   743,   393,
     838,   839,   603,   477,   480,   612,   473,   366,  1508,   840,
     477,   480,   847,   473,   852,  1514,  1396,   841,  1400,   842,
     854,   853,   856,  1439,   860,   861,   867,   395,   203,   868,
     876,   878,  1174,  1174,  1174,  1174,  1174,  1174,  1174,  1174,
    1174,  1174,  1174,  1174,  1174,  1174,   647,  1174,   887,   203,
     889,   650,  1587,   894,   895,   898,   896,   203,   899,   397,
     516,   657,   203,   901,   203,   398,   918,   399,   921,   922,
     203,   670,   671,   928,   931,   674,   924,   938,   932,    26,
     679,   682,   943,   939,   686,   400,   941,   945,   949,   974,
     692,   947,   975,  -390,   976,   203,   952,  1062,   980,   981,
     698,   699,   700,   982,   983,   984,   401,   985,   708,   709,
    1322,  1702,   991,   712,   990,   992,    27,   993,   994,  1029,
     717,   718,  1024,  1030,  1033,  1031,  1025,  1032,   203,  1034,
     727,   546,  1036,  1296,   392,  1483,  1037,   393,  1573,  1035,
    1038,  1040,  1047,   402,   658,  1077,  1076,   403,   394,  1104,
    1062,  1103,   771,  1099,   404,  1108,  1129,  1138,  1134,  1139,
    1141,  1147,  1143,  1009,  1165,   395,  1255,   405,  1197,  1257,
    1258,  1265,  1270,  -517,  -518,  -519,  -521,    28,  -520,   407,
     408,  1287,  1295,  1279,   664,  1324,  1325,   366,   477,   480,
    1327,   473,  1328,  1489,  1333,   713,   396,   397,  1312,    29,
      30,  1339,  1342,   398,  1343,   399,  1344,  1376,   987,   859,
      31,  1378,    32,   862,    33,  1389,  1383,  1408,  1401,  1402,
    1409,  1415,  1452,   400,  1417,  1418,  1419,   885,   886,  1420,
    1089,   410,  1453,  1454,  1456,   888,  1465,  1466,   891,  1467,
     892,   893,  1468,  1471,   401,  1475,  1479,   366,  1491,  1487,
    1515,  1364,   900,  1063,  1516,  1517,  1525,   203,   903,  1137,
     203,  1544,   203,  1545,   203,  1541,  1294,   203,  1553,  1546,
     366,  1547,  1548,  1555,  1174,  1557,  1562,  1558,  1145,  1588,
    1563,   402,  1592,  1598,  1593,   403,  1601,  1615,  1617,  1620,
     925,   926,   404,  1621,  1619,   929,   203,  1616,   203,  1622,
    1629,  1634,  1635,  1637,  1636,   405,  1626,   203,  1063,  1647,
    1654,  1641,  1656,  1659,   203,  1660,   406,   407,   408,  1661,
    1666,  1667,  1668,   955,  1671,   366,  1690,  1160,  1691,  1174,
    1340,  1695,  1704,   409,   253,  1326,   961,  1332,  1120,  1127,
    1670,  1451,  1320,   995,  1669,  1572,   858,   996,   997,  1426,
     998,  1618,   999,  1584,  1640,  1000,  1001,  1002,  1614,   625,
     969,  1485,  1003,  1193,  1522,  1412,  1524,   387,    24,   410,
    1476,   855,   390,  1004,   505,   714,  1329,  1005,  1006,  1007,
    1008,  1009,   371,   506,  1481,   216,   540,     0,     0,     0,
       0,     0,  1010,     0,     0,     0,   372,     0,     0,     0,
       0,     0,     0,     0,   366,   516,     0,     0,     0,     0,
       0,  1064,  1072,     0,  1072,     0,   995,     0,  1078,  1072,
     996,   997,   373,   998,   203,   999,     0,     0,     0,     0,
    1301,     0,  1011,   372,     0,  1003,     0,   203,  1012,     0,
    1106,     0,  1013,     0,     0,     0,  1004,     0,  1576,  1109,
    1110,     0,  1111,  1008,  1009,     0,  1063,     0,  1014,   373,
       0,     0,     0,     0,     0,  -825,  1119,     0,   516,  1121,
       0,     0,     0,     0,     0,     0,     0,   942,     0,     0,
     374,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   962,   963,   964,   965,     0,     0,
     546,     0,   966,   953,     0,   973,     0,   375,     0,     0,
     376,  1012,     0,   377,     0,  -825,     0,   374,     0,   378,
       0,     0,     0,     0,   979,     0,     0,     0,  1015,     0,
    1016,  1014,     0,     0,     0,     0,   203,     0,     0,     0,
       0,     0,   379,   380,   375,  1017,  1018,   376,     0,     0,
     377,     0,     0,     0,   381,  1019,   378,   382,     0,     0,
       0,     0,     0,     0,   203,   546,     0,  1063,     0,   383,
       0,   384,     0,  1406,     0,     0,     0,   385,  1020,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1021,
       0,     0,     0,     0,   382,     0,   203,     0,   516,     0,
       0,  -825,   386,  -825,     0,     0,   383,     0,     0,   203,
       0,     0,     0,     0,   385,     0,     0,     0,  1576,   546,
    1063,     0,     0,     0,     0,   452,  1022,  1284,  -825,     0,
       0,     0,   546,     0,  1290,     0,     0,   203,     0,   386,
       0,     0,     0,     0,     0,   203,     0,   203,   203,     0,
       0,     0,   203,     0,     0,     0,     0,     0,     0,     0,
     203,     0,     0,     0,     0,   366,   371,     0,     0,   970,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     372,   203,     0,     0,  1155,     0,     0,  1156,     0,     0,
       0,  1161,     0,     0,     0,     0,     0,  1169,   366,  -825,
    1178,  1179,  1186,     0,  1187,     0,   373,     0,     0,  1196,
       0,     0,  1199,  1200,  1201,  1202,  1203,  1207,  1210,  1212,
    1214,  1215,  1217,  1219,  1221,  1223,     0,     0,  1230,   372,
    1235,     0,  1237,     0,     0,     0,  1252,     0,  1254,     0,
     995,     0,     0,   758,   996,   997,     0,   998,     0,   999,
       0,     0,  -825,  -825,  -825,   373,   759,     0,     0,  1003,
       0,   760,     0,     0,   374,     0,  1269,     0,     0,     0,
    1004,     0,     0,     0,  -825,  -825,  -825,  1008,  1009,     0,
       0,     0,     0,     0,     0,   761,     0,     0,     0,  1010,
       0,   375,     0,     0,   376,     0,     0,   377,     0,   762,
       0,     0,     0,   378,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   374,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1064,     0,     0,   379,  1437,     0,     0,
     546,     0,  1072,     0,  1446,  1012,     0,  1448,     0,  1013,
     375,   382,     0,   376,     0,     0,   377,     0,     0,     0,
       0,     0,   378,   383,     0,  1014,   763,     0,  1330,     0,
    1331,   385,     0,     0,     0,     0,  1121,  1155,  1121,     0,
       0,     0,     0,     0,  1338,     0,     0,     0,  1064,     0,
       0,     0,     0,     0,   366,     0,   386,     0,     0,     0,
     382,     0,     0,     0,     0,  1080,     0,  1186,  1081,  1186,
    1186,     0,   383,  1082,     0,  1083,     0,     0,  1380,     0,
     385,   764,   765,     0,     0,     0,     0,     0,     0,     0,
       0,  1084,   870,     0,     0,  1015,     0,  1016,     0,     0,
       0,     0,     0,     0,     0,   386,   211,     0,   871,     0,
       0,   212,  1394,  1395,     0,  1399,     0,     0,     0,     0,
    1403,  1404,  1019,   213,     0,     0,     0,     0,     0,  1085,
       0,     0,   995,     0,     0,     0,   996,   997,    15,   998,
       0,   999,  1414,     0,  1000,  1001,  1002,   872,     0,     0,
       0,  1003,    36,     0,     0,     0,     0,  1423,     0,     0,
       0,    16,  1004,     0,  1556,     0,  1005,  1006,  1007,  1008,
    1009,     0,     0,     0,  1449,     0,     0,  1564,     0,     0,
     214,  1010,     0,     0,     0,     0,  1086,     0,     0,  1087,
       0,     0,     0,  1022,     0,     0,  1064,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   995,     0,    18,     0,
     996,   997,     0,   998,  1088,   999,  1089,     0,     0,     0,
       0,  1011,  1155,     0,  1486,  1003,     0,  1012,     0,  1490,
       0,  1013,     0,  1493,     0,     0,  1004,     0,     0,     0,
       0,     0,  1090,  1008,  1009,     0,     0,  1014,     0,     0,
       0,     0,     0,     0,     0,  -825,  1512,  1513,     0,     0,
     215,     0,     0,  1091,    38,     0,     0,     0,    39,  1187,
    1523,     0,     0,     0,  1526,     0,  1437,     0,  1527,     0,
    1528,     0,     0,    40,     0,     0,     0,     0,  1533,  1534,
       0,     0,  1537,  1538,     0,     0,  1540,    41,     0,     0,
    1542,  1012,     0,     0,   546,  -825,     0,  1064,     0,     0,
       0,     0,     0,    23,     0,     0,     0,  1015,     0,  1016,
       0,  1014,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1017,  1018,  1564,     0,  1350,     0,
       0,  1591,  1351,  1352,  1019,  1353,     0,  1354,     0,  1665,
    1355,  1356,  1357,     0,     0,     0,     0,  1358,     0,     0,
    1064,     0,     0,  1413,     0,     0,     0,  1020,  1359,     0,
       0,     0,  1360,  1361,  1362,  1363,  1364,  1680,  1021,     0,
       0,     0,     0,     0,     0,  1687,     0,  1564,  1564,     0,
       0,  -825,  1564,  -825,     0,     0,     0,     0,     0,     0,
    1665,     0,     0,     0,     0,     0,     0,     0,  1599,     0,
       0,     0,     0,     0,     0,  1022,  1605,  1606,  -825,  1608,
       0,  1705,  1610,  1611,     0,     0,     0,     0,  1612,  1350,
    1613,  1337,     0,  1351,  1352,     0,  1353,     0,  1354,     0,
       0,  1355,  1356,  1357,     0,     0,     0,  1624,  1358,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1359,
       0,     0,     0,  1360,  1361,  1362,  1363,  1364,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1645,     0,     0,
       0,     0,  1648,     0,  1649,     0,     0,   777,  1651,  -825,
     778,  1652,   779,     0,     0,     0,  1653,     0,     0,     0,
       0,     0,     0,     0,  1657,     0,     0,     0,   780,    49,
     781,     0,   782,   783,   784,   785,   786,     0,  1350,     0,
       0,     0,  1351,  1352,     0,  1353,     0,  1354,     0,     0,
    1355,  1356,  1357,     0,     0,     0,     0,  1358,     0,     0,
    1366,     0,     0,     0,     0,     0,     0,     0,  1359,     0,
       0,     0,  1360,  1361,  1362,  1363,  1364,     0,     0,     0,
       0,  1694,     0,     0,     0,    50,    51,    52,    53,     0,
      54,    55,     0,     0,     0,     0,   787,     0,     0,     0,
      56,    57,     0,    58,     0,     0,     0,     0,  1706,  1180,
      63,    64,    65,   788,   789,     0,     0,     0,    68,   790,
       0,     0,     0,    70,    71,    72,     0,     0,     0,     0,
     791,   792,   793,   794,   795,   796,   797,    73,    74,    75,
      76,   462,   463,     0,     0,    79,    80,    81,     0,    82,
      83,  1366,     0,    84,    85,    86,    87,     0,    88,     0,
      89,    90,    91,     0,    92,    93,   798,    95,    96,   799,
     800,     0,    98,    99,   465,     0,   101,     0,     0,  1181,
       0,   102,   103,     0,   801,     0,     0,     0,   106,   107,
       0,   108,     0,   109,   110,   111,   112,   113,   114,     0,
       0,     0,     0,     0,     0,   802,     0,     0,     0,     0,
     119,   120,     0,  1182,   803,     0,   122,     0,     0,   123,
     804,   805,   124,   125,   126,   127,   128,   129,   130,   131,
     132,     0,     0,     0,   135,     0,   806,   138,   807,   139,
    -825,   808,   809,   141,   469,   143,     0,   144,     0,     0,
     145,     0,     0,     0,     0,     0,   810,   148,   149,   150,
     151,   152,     0,   811,     0,   155,     0,     0,     0,   157,
     158,   159,   160,   161,     0,     0,   162,   812,   164,   165,
     166,   167,   168,     0,   169,   813,   170,     0,     0,   172,
       0,     0,   174,   175,   176,   177,   814,     0,   815,     0,
       0,   179,   180,   181,     0,   470,   471,     0,  1183,   816,
     185,   817,   818,   187,     0,     0,   188,   189,   190,   819,
       0,   191,   192,   193,     0,   472,     0,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,   777,  1188,
    1189,   778,     0,   779,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   780,
      49,   781,     0,   782,   783,   784,   785,   786,  1350,     0,
       0,     0,  1351,  1352,     0,  1353,     0,  1354,     0,     0,
    -825,  -825,  -825,     0,     0,     0,     0,  1358,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1359,     0,
       0,     0,  -825,  -825,  -825,  1363,  1364,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,   787,     0,     0,
       0,    56,    57,     0,    58,     0,     0,     0,     0,     0,
       0,    63,    64,    65,   788,   789,     0,     0,     0,    68,
     790,     0,     0,     0,    70,    71,    72,     0,     0,     0,
       0,   791,   792,   793,   794,   795,   796,   797,    73,    74,
      75,    76,   462,   463,     0,     0,    79,    80,    81,     0,
      82,    83,  1190,     0,    84,    85,    86,    87,     0,    88,
       0,    89,    90,    91,     0,    92,    93,   798,    95,    96,
     799,   800,     0,    98,    99,   465,     0,   101,     0,     0,
       0,     0,   102,   103,     0,   801,     0,     0,     0,   106,
     107,     0,   108,     0,   109,   110,   111,   112,   113,   114,
       0,     0,     0,     0,     0,     0,   802,     0,     0,     0,
       0,   119,   120,     0,     0,   803,     0,   122,     0,     0,
     123,   804,   805,   124,   125,   126,   127,   128,   129,   130,
     131,   132,     0,     0,     0,   135,     0,   806,   138,   807,
     139,     0,   808,   809,   141,   469,   143,     0,   144,     0,
       0,   145,     0,     0,     0,     0,     0,   810,   148,   149,
     150,   151,   152,     0,   811,     0,   155,     0,     0,     0,
     157,   158,   159,   160,   161,     0,     0,   162,   812,   164,
     165,   166,   167,   168,     0,   169,   813,   170,     0,     0,
     172,     0,     0,   174,   175,   176,   177,   814,     0,   815,
       0,     0,   179,   180,   181,     0,   470,   471,     0,     0,
     816,   185,   817,   818,   187,     0,     0,   188,   189,   190,
     819,     0,   191,   192,   193,     0,   472,  1191,   196,   777,
     197,   198,   778,     0,   779,     0,   199,   200,   201,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     780,    49,   781,     0,   782,   783,   784,   785,   786,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    50,    51,    52,
      53,  1204,    54,    55,     0,     0,     0,  1205,   787,     0,
       0,     0,    56,    57,     0,    58,     0,     0,     0,     0,
       0,     0,    63,    64,    65,   788,   789,     0,     0,     0,
      68,   790,     0,     0,     0,    70,    71,    72,     0,     0,
       0,     0,   791,   792,   793,   794,   795,   796,   797,    73,
      74,    75,    76,   462,   463,     0,     0,    79,    80,    81,
       0,    82,    83,     0,     0,    84,    85,    86,    87,     0,
      88,     0,    89,    90,    91,     0,    92,    93,   798,    95,
      96,   799,   800,     0,    98,    99,   465,     0,   101,     0,
       0,     0,     0,   102,   103,     0,   801,     0,     0,     0,
     106,   107,     0,   108,     0,   109,   110,   111,   112,   113,
     114,     0,     0,     0,     0,     0,     0,   802,     0,     0,
       0,     0,   119,   120,     0,     0,   803,     0,   122,     0,
       0,   123,   804,   805,   124,   125,   126,   127,   128,   129,
     130,   131,   132,     0,     0,     0,   135,     0,   806,   138,
     807,   139,     0,   808,   809,   141,   469,   143,     0,   144,
       0,     0,   145,     0,     0,     0,     0,     0,   810,   148,
     149,   150,   151,   152,     0,   811,     0,   155,     0,     0,
       0,   157,   158,   159,   160,   161,     0,     0,   162,   812,
     164,   165,   166,   167,   168,     0,   169,   813,   170,     0,
       0,   172,     0,  1206,   174,   175,   176,   177,   814,     0,
     815,     0,     0,   179,   180,   181,     0,   470,   471,     0,
       0,   816,   185,   817,   818,   187,     0,     0,   188,   189,
     190,   819,     0,   191,   192,   193,     0,   472,     0,   196,
     777,   197,   198,   778,     0,   779,     0,   199,   200,   201,
       0,     0,     0,     0,     0,  1150,  1151,     0,     0,     0,
       0,   780,    49,   781,     0,   782,   783,   784,   785,   786,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    50,    51,
      52,    53,     0,    54,    55,     0,     0,     0,     0,   787,
       0,     0,     0,    56,    57,     0,    58,     0,     0,     0,
       0,     0,     0,    63,    64,    65,   788,   789,     0,     0,
       0,    68,   790,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,   791,   792,   793,   794,   795,   796,   797,
      73,    74,    75,    76,   462,   463,     0,     0,    79,    80,
      81,     0,    82,    83,     0,     0,    84,    85,    86,    87,
       0,    88,     0,    89,    90,    91,     0,    92,    93,   798,
      95,    96,   799,   800,     0,    98,    99,   465,     0,   101,
       0,     0,     0,     0,   102,   103,     0,   801,     0,     0,
       0,   106,   107,     0,   108,     0,   109,   110,   111,   112,
     113,   114,     0,     0,     0,     0,     0,     0,   802,     0,
       0,     0,     0,   119,   120,     0,     0,   803,     0,   122,
       0,     0,   123,   804,   805,   124,   125,   126,   127,   128,
     129,   130,   131,   132,     0,     0,     0,   135,     0,   806,
     138,   807,   139,     0,   808,   809,   141,   469,   143,     0,
     144,     0,     0,   145,     0,     0,     0,     0,     0,   810,
     148,   149,   150,   151,   152,     0,   811,     0,   155,     0,
       0,     0,   157,   158,   159,   160,   161,     0,     0,   162,
     812,   164,   165,   166,   167,   168,     0,   169,   813,   170,
       0,     0,   172,     0,     0,   174,   175,   176,   177,   814,
       0,   815,     0,     0,   179,   180,   181,     0,   470,   471,
       0,     0,   816,   185,   817,   818,   187,     0,     0,   188,
     189,   190,   819,     0,   191,   192,   193,     0,   472,     0,
     196,   777,   197,   198,   778,     0,   779,     0,   199,   200,
     201,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   780,    49,   781,     0,   782,   783,   784,   785,
     786,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    50,
      51,    52,    53,     0,    54,    55,     0,     0,     0,     0,
     787,     0,     0,  1233,    56,    57,     0,    58,     0,     0,
       0,     0,     0,     0,    63,    64,    65,   788,   789,     0,
       0,     0,    68,   790,     0,     0,     0,    70,    71,    72,
       0,     0,     0,     0,   791,   792,   793,   794,   795,   796,
     797,    73,    74,    75,    76,   462,   463,     0,     0,    79,
      80,    81,     0,    82,    83,     0,     0,    84,    85,    86,
      87,     0,    88,     0,    89,    90,    91,     0,    92,    93,
     798,    95,    96,   799,   800,     0,    98,    99,   465,     0,
     101,     0,     0,     0,     0,   102,   103,     0,   801,     0,
       0,     0,   106,   107,     0,   108,     0,   109,   110,   111,
     112,   113,   114,     0,     0,     0,     0,     0,     0,   802,
       0,     0,     0,     0,   119,   120,     0,     0,   803,     0,
     122,     0,     0,   123,   804,   805,   124,   125,   126,   127,
     128,   129,   130,   131,   132,     0,     0,     0,   135,     0,
     806,   138,   807,   139,     0,   808,   809,   141,   469,   143,
       0,   144,     0,     0,   145,     0,     0,     0,     0,     0,
     810,   148,   149,   150,   151,   152,     0,   811,     0,   155,
       0,     0,     0,   157,   158,   159,   160,   161,     0,     0,
     162,   812,   164,   165,   166,   167,   168,     0,   169,   813,
     170,     0,     0,   172,     0,     0,   174,   175,   176,   177,
     814,  1234,   815,     0,     0,   179,   180,   181,     0,   470,
     471,     0,     0,   816,   185,   817,   818,   187,     0,     0,
     188,   189,   190,   819,     0,   191,   192,   193,     0,   472,
       0,   196,   777,   197,   198,   778,     0,   779,     0,   199,
     200,   201,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   780,    49,   781,     0,   782,   783,   784,
     785,   786,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      50,    51,    52,    53,     0,    54,    55,     0,     0,     0,
       0,   787,     0,     0,     0,    56,    57,     0,    58,     0,
       0,     0,     0,     0,     0,    63,    64,    65,   788,   789,
       0,     0,     0,    68,   790,     0,     0,     0,    70,    71,
      72,     0,     0,     0,     0,   791,   792,   793,   794,   795,
     796,   797,    73,    74,    75,    76,   462,   463,     0,     0,
      79,    80,    81,     0,    82,    83,     0,     0,    84,    85,
      86,    87,     0,    88,     0,    89,    90,    91,     0,    92,
      93,   798,    95,    96,   799,   800,     0,    98,    99,   465,
       0,   101,     0,     0,     0,     0,   102,   103,     0,   801,
       0,     0,     0,   106,   107,     0,   108,     0,   109,   110,
     111,   112,   113,   114,     0,     0,     0,     0,     0,     0,
     802,     0,     0,     0,     0,   119,   120,     0,     0,   803,
       0,   122,     0,     0,   123,   804,   805,   124,   125,   126,
     127,   128,   129,   130,   131,   132,     0,     0,     0,   135,
       0,   806,   138,   807,   139,     0,   808,   809,   141,   469,
     143,     0,   144,     0,     0,   145,     0,     0,     0,     0,
       0,   810,   148,   149,   150,   151,   152,     0,   811,     0,
     155,     0,     0,     0,   157,   158,   159,   160,   161,     0,
       0,   162,   812,   164,   165,   166,   167,   168,     0,   169,
     813,   170,     0,     0,   172,     0,     0,   174,   175,   176,
     177,   814,     0,   815,     0,     0,   179,   180,   181,     0,
     470,   471,     0,     0,   816,   185,   817,   818,   187,     0,
       0,   188,   189,   190,   819,     0,   191,   192,   193,     0,
     472,     0,   196,     0,   197,   198,   970,     0,     0,     0,
     199,   200,   201,   777,  1175,     0,   778,     0,   779,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   780,    49,   781,     0,   782,   783,
     784,   785,   786,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    50,    51,    52,    53,     0,    54,    55,     0,     0,
       0,     0,   787,     0,     0,     0,    56,    57,     0,    58,
       0,     0,     0,     0,     0,     0,    63,    64,    65,   788,
     789,     0,     0,     0,    68,   790,     0,     0,     0,    70,
      71,    72,     0,     0,     0,     0,   791,   792,   793,   794,
     795,   796,   797,    73,    74,    75,    76,   462,   463,     0,
       0,    79,    80,    81,     0,    82,    83,     0,     0,    84,
      85,    86,    87,     0,    88,     0,    89,    90,    91,     0,
      92,    93,   798,    95,    96,   799,   800,     0,    98,    99,
     465,     0,   101,     0,     0,     0,     0,   102,   103,     0,
     801,     0,     0,     0,   106,   107,     0,   108,     0,   109,
     110,   111,   112,   113,   114,     0,     0,     0,     0,     0,
       0,   802,     0,     0,     0,     0,   119,   120,     0,     0,
     803,     0,   122,     0,     0,   123,   804,   805,   124,   125,
     126,   127,   128,   129,   130,   131,   132,     0,     0,     0,
     135,     0,   806,   138,   807,   139,     0,   808,   809,   141,
     469,   143,     0,   144,     0,     0,   145,     0,     0,     0,
       0,     0,   810,   148,   149,   150,   151,   152,     0,   811,
       0,   155,     0,     0,     0,   157,   158,   159,   160,   161,
       0,     0,   162,   812,   164,   165,   166,   167,   168,     0,
     169,   813,   170,     0,     0,   172,     0,     0,   174,   175,
     176,   177,   814,     0,   815,     0,     0,   179,   180,   181,
       0,   470,   471,     0,     0,   816,   185,   817,   818,   187,
       0,     0,   188,   189,   190,   819,     0,   191,   192,   193,
       0,   472,     0,   196,   777,   197,   198,   778,     0,   779,
       0,   199,   200,   201,     0,     0,     0,     0,     0,  1150,
       0,     0,     0,     0,     0,   780,    49,   781,     0,   782,
     783,   784,   785,   786,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    50,    51,    52,    53,     0,    54,    55,     0,
       0,     0,     0,   787,     0,     0,     0,    56,    57,     0,
      58,     0,     0,     0,     0,     0,     0,    63,    64,    65,
     788,   789,     0,     0,     0,    68,   790,     0,     0,     0,
      70,    71,    72,     0,     0,     0,     0,   791,   792,   793,
     794,   795,   796,   797,    73,    74,    75,    76,   462,   463,
       0,     0,    79,    80,    81,     0,    82,    83,     0,     0,
      84,    85,    86,    87,     0,    88,     0,    89,    90,    91,
       0,    92,    93,   798,    95,    96,   799,   800,     0,    98,
      99,   465,     0,   101,     0,     0,     0,     0,   102,   103,
       0,   801,     0,     0,     0,   106,   107,     0,   108,     0,
     109,   110,   111,   112,   113,   114,     0,     0,     0,     0,
       0,     0,   802,     0,     0,     0,     0,   119,   120,     0,
       0,   803,     0,   122,     0,     0,   123,   804,   805,   124,
     125,   126,   127,   128,   129,   130,   131,   132,     0,     0,
       0,   135,     0,   806,   138,   807,   139,     0,   808,   809,
     141,   469,   143,     0,   144,     0,     0,   145,     0,     0,
       0,     0,     0,   810,   148,   149,   150,   151,   152,     0,
     811,     0,   155,     0,     0,     0,   157,   158,   159,   160,
     161,     0,     0,   162,   812,   164,   165,   166,   167,   168,
       0,   169,   813,   170,     0,     0,   172,     0,     0,   174,
     175,   176,   177,   814,     0,   815,     0,     0,   179,   180,
     181,     0,   470,   471,     0,     0,   816,   185,   817,   818,
     187,     0,     0,   188,   189,   190,   819,     0,   191,   192,
     193,     0,   472,     0,   196,   777,   197,   198,   778,     0,
     779,     0,   199,   200,   201,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   780,    49,   781,     0,
     782,   783,   784,   785,   786,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    50,    51,    52,    53,     0,    54,    55,
       0,     0,     0,     0,   787,     0,     0,     0,    56,    57,
       0,    58,     0,     0,     0,     0,     0,     0,    63,    64,
      65,   788,   789,     0,     0,     0,    68,   790,     0,     0,
       0,    70,    71,    72,     0,     0,     0,     0,   791,   792,
     793,   794,   795,   796,   797,    73,    74,    75,    76,   462,
     463,     0,     0,    79,    80,    81,     0,    82,    83,     0,
       0,    84,    85,    86,    87,     0,    88,     0,    89,    90,
      91,     0,    92,    93,   798,    95,    96,   799,   800,     0,
      98,    99,   465,     0,   101,     0,     0,  1181,     0,   102,
     103,     0,   801,     0,     0,     0,   106,   107,     0,   108,
       0,   109,   110,   111,   112,   113,   114,     0,     0,     0,
       0,     0,     0,   802,     0,     0,     0,     0,   119,   120,
       0,     0,   803,     0,   122,     0,     0,   123,   804,   805,
     124,   125,   126,   127,   128,   129,   130,   131,   132,     0,
       0,     0,   135,     0,   806,   138,   807,   139,     0,   808,
     809,   141,   469,   143,     0,   144,     0,     0,   145,     0,
       0,     0,     0,     0,   810,   148,   149,   150,   151,   152,
       0,   811,     0,   155,     0,     0,     0,   157,   158,   159,
     160,   161,     0,     0,   162,   812,   164,   165,   166,   167,
     168,     0,   169,   813,   170,     0,     0,   172,     0,     0,
     174,   175,   176,   177,   814,     0,   815,     0,     0,   179,
     180,   181,     0,   470,   471,     0,     0,   816,   185,   817,
     818,   187,     0,     0,   188,   189,   190,   819,     0,   191,
     192,   193,     0,   472,     0,   196,   777,   197,   198,   778,
       0,   779,     0,   199,   200,   201,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   780,    49,   781,
       0,   782,   783,   784,   785,   786,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,   787,     0,     0,     0,    56,
      57,     0,    58,     0,     0,     0,     0,     0,     0,    63,
      64,    65,   788,   789,     0,     0,     0,    68,   790,     0,
       0,     0,    70,    71,    72,     0,     0,     0,     0,   791,
     792,   793,   794,   795,   796,   797,    73,    74,    75,    76,
     462,   463,     0,     0,    79,    80,    81,     0,    82,    83,
       0,     0,    84,    85,    86,    87,     0,    88,     0,    89,
      90,    91,     0,    92,    93,   798,    95,    96,   799,   800,
       0,    98,    99,   465,     0,   101,     0,     0,     0,     0,
     102,   103,     0,   801,     0,     0,     0,   106,   107,     0,
     108,     0,   109,   110,   111,   112,   113,   114,     0,     0,
       0,     0,     0,     0,   802,     0,     0,     0,     0,   119,
     120,     0,     0,   803,     0,   122,     0,     0,   123,   804,
     805,   124,   125,   126,   127,   128,   129,   130,   131,   132,
       0,     0,     0,   135,     0,   806,   138,   807,   139,     0,
     808,   809,   141,   469,   143,     0,   144,     0,     0,   145,
       0,     0,     0,     0,     0,   810,   148,   149,   150,   151,
     152,     0,   811,     0,   155,     0,     0,     0,   157,   158,
     159,   160,   161,     0,     0,   162,   812,   164,   165,   166,
     167,   168,     0,   169,   813,   170,     0,     0,   172,     0,
       0,   174,   175,   176,   177,   814,  1393,   815,     0,     0,
     179,   180,   181,     0,   470,   471,     0,     0,   816,   185,
     817,   818,   187,     0,     0,   188,   189,   190,   819,     0,
     191,   192,   193,     0,   472,     0,   196,   777,   197,   198,
     778,     0,   779,     0,   199,   200,   201,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   780,    49,
     781,     0,   782,   783,   784,   785,   786,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    50,    51,    52,    53,     0,
      54,    55,     0,     0,     0,     0,   787,     0,     0,     0,
      56,    57,     0,    58,     0,     0,     0,     0,     0,     0,
      63,    64,    65,   788,   789,     0,     0,     0,    68,   790,
       0,     0,     0,    70,    71,    72,     0,     0,     0,     0,
     791,   792,   793,   794,   795,   796,   797,    73,    74,    75,
      76,   462,   463,     0,     0,    79,    80,    81,     0,    82,
      83,     0,     0,    84,    85,    86,    87,     0,    88,     0,
      89,    90,    91,     0,    92,    93,   798,    95,    96,   799,
     800,     0,    98,    99,   465,     0,   101,     0,     0,     0,
       0,   102,   103,     0,   801,     0,     0,     0,   106,   107,
       0,   108,     0,   109,   110,   111,   112,   113,   114,     0,
       0,     0,     0,     0,     0,   802,     0,     0,     0,     0,
     119,   120,     0,     0,   803,     0,   122,     0,     0,   123,
     804,   805,   124,   125,   126,   127,   128,   129,   130,   131,
     132,     0,     0,     0,   135,     0,   806,   138,   807,   139,
       0,   808,   809,   141,   469,   143,     0,   144,     0,     0,
     145,     0,     0,     0,     0,     0,   810,   148,   149,   150,
     151,   152,     0,   811,     0,   155,     0,     0,     0,   157,
     158,   159,   160,   161,     0,     0,   162,   812,   164,   165,
     166,   167,   168,     0,   169,   813,   170,     0,     0,   172,
       0,     0,   174,   175,   176,   177,   814,     0,   815,     0,
       0,   179,   180,   181,     0,   470,   471,     0,     0,   816,
     185,   817,   818,   187,     0,     0,   188,   189,   190,   819,
       0,   191,   192,   193,     0,   472,  1521,   196,   777,   197,
     198,   778,     0,   779,     0,   199,   200,   201,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   780,
      49,   781,     0,   782,   783,   784,   785,   786,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,   787,     0,     0,
       0,    56,    57,     0,    58,     0,     0,     0,     0,     0,
       0,    63,    64,    65,   788,   789,     0,     0,     0,    68,
     790,     0,     0,     0,    70,    71,    72,     0,     0,     0,
       0,   791,   792,   793,   794,   795,   796,   797,    73,    74,
      75,    76,   462,   463,     0,     0,    79,    80,    81,     0,
      82,    83,     0,     0,    84,    85,    86,    87,     0,    88,
       0,    89,    90,    91,     0,    92,    93,   798,    95,    96,
     799,   800,     0,    98,    99,   465,     0,   101,     0,     0,
       0,     0,   102,   103,     0,   801,     0,     0,     0,   106,
     107,     0,   108,     0,   109,   110,   111,   112,   113,   114,
       0,     0,     0,     0,     0,     0,   802,     0,     0,     0,
       0,   119,   120,     0,     0,   803,     0,   122,     0,     0,
     123,   804,   805,   124,   125,   126,   127,   128,   129,   130,
     131,   132,     0,     0,     0,   135,     0,   806,   138,   807,
     139,     0,   808,   809,   141,   469,   143,     0,   144,     0,
       0,   145,     0,     0,     0,     0,     0,   810,   148,   149,
     150,   151,   152,     0,   811,     0,   155,     0,     0,     0,
     157,   158,   159,   160,   161,     0,     0,   162,   812,   164,
     165,   166,   167,   168,     0,   169,   813,   170,     0,     0,
     172,     0,     0,   174,   175,   176,   177,   814,     0,   815,
       0,     0,   179,   180,   181,     0,   470,   471,     0,     0,
     816,   185,   817,   818,   187,     0,     0,   188,   189,   190,
     819,     0,   191,   192,   193,     0,   472,     0,   196,   777,
     197,   198,  1170,     0,  1171,     0,   199,   200,   201,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    49,   781,     0,   782,   783,   784,  1172,   786,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    50,    51,    52,
      53,     0,    54,    55,     0,     0,     0,     0,   787,     0,
       0,     0,    56,    57,     0,    58,     0,     0,     0,     0,
       0,     0,    63,    64,    65,   788,   789,     0,     0,     0,
      68,   790,     0,     0,     0,    70,    71,    72,     0,     0,
       0,     0,   791,   792,   793,   794,   795,   796,   797,    73,
      74,    75,    76,   462,   463,     0,     0,    79,    80,    81,
       0,    82,    83,     0,     0,    84,    85,    86,    87,     0,
      88,     0,    89,    90,    91,     0,    92,    93,   798,    95,
      96,   799,   800,     0,    98,    99,   465,     0,   101,     0,
       0,     0,     0,   102,   103,     0,   801,     0,     0,     0,
     106,   107,     0,   108,     0,   109,   110,   111,   112,   113,
     114,     0,     0,     0,     0,     0,     0,   802,     0,     0,
       0,     0,   119,   120,     0,     0,   803,     0,   122,     0,
       0,   123,   804,   805,   124,   125,   126,   127,   128,   129,
     130,   131,   132,     0,     0,     0,   135,     0,   806,   138,
       0,   139,     0,   808,   809,   141,   469,   143,     0,   144,
       0,     0,   145,     0,     0,     0,     0,     0,   810,   148,
     149,   150,   151,   152,     0,   811,     0,   155,     0,     0,
    1049,   157,   158,   159,   160,   161,     0,     0,   162,   812,
     164,   165,   166,   167,   168,     0,   169,   813,   170,     0,
       0,   172,    49,     0,   174,   175,   176,   177,   814,  1050,
     815,     0,     0,   179,   180,   181,     0,   470,   471,     0,
       0,   816,   185,   817,   818,   187,     0,     0,   188,   189,
     190,   819,     0,   191,   192,   193,     0,   472,     0,   196,
       0,   197,   198,     0,     0,     0,     0,   199,   200,   201,
       0,     0,     0,     0,     0,     0,     0,     0,    50,    51,
      52,    53,     0,    54,    55,     0,     0,     0,     0,     0,
       0,     0,     0,    56,    57,     0,    58,    59,    60,     0,
      61,    62,     0,    63,    64,    65,     0,  1051,    66,    67,
       0,    68,  1052,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      73,    74,    75,    76,    77,    78,     0,     0,    79,    80,
      81,     0,    82,    83,     0,     0,    84,    85,    86,    87,
       0,    88,     0,    89,    90,    91,     0,    92,    93,    94,
      95,    96,  1053,     0,     0,    98,    99,   100,     0,   101,
       0,     0,     0,     0,   102,   103,     0,  1054,     0,   105,
       0,   106,   107,     0,   108,     0,   109,   110,   111,   112,
     113,   114,     0,     0,   115,   116,   117,     0,   118,     0,
       0,     0,     0,   119,   120,     0,     0,  1055,     0,   122,
       0,     0,   123,     0,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,     0,   134,   135,   136,  1056,
     138,     0,   139,     0,     0,  1057,   141,   142,   143,     0,
     144,     0,     0,   145,     0,     0,   146,     0,     0,  1058,
     148,   149,   150,   151,   152,   725,  1059,   154,   155,     0,
     156,     0,   157,   158,   159,   160,   161,     0,     0,   162,
     163,   164,   165,   166,   167,   168,    49,   169,     0,   170,
     171,     0,   172,   173,     0,   174,   175,   176,   177,  1060,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,  1061,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,    50,    51,    52,    53,     0,    54,    55,     0,
       0,     0,     0,     0,     0,     0,     0,    56,    57,     0,
      58,    59,    60,     0,    61,    62,     0,    63,    64,    65,
       0,     0,    66,    67,   508,    68,    69,     0,     0,     0,
      70,    71,    72,     0,   510,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    73,    74,    75,    76,    77,    78,
       0,     0,    79,    80,    81,     0,    82,    83,     0,     0,
      84,    85,    86,    87,     0,    88,     0,    89,    90,    91,
       0,   511,    93,    94,    95,    96,    97,     0,     0,    98,
      99,   100,     0,   101,   512,     0,     0,     0,   102,   103,
       0,   104,     0,   105,     0,   106,   107,     0,   108,     0,
     109,   110,   111,   112,   113,   114,     0,     0,   115,   116,
     117,     0,   118,     0,     0,     0,     0,   119,   120,     0,
       0,   121,     0,   122,   726,     0,   123,     0,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,     0,
     134,   135,   136,   137,   138,   513,   139,     0,     0,   140,
     141,   142,   143,     0,   144,     0,     0,   145,     0,     0,
     146,     0,     0,   147,   148,   149,   150,   151,   152,     0,
     153,   154,   155,   514,   156,     0,   157,   158,   159,   160,
     161,     0,     0,   162,   163,   164,   165,   166,   167,   168,
       0,   169,     0,   170,   171,     0,   172,   173,     0,   174,
     175,   176,   177,   178,     0,     0,     0,     0,   179,   180,
     181,     0,   182,   183,     0,     0,   184,   185,   186,   482,
     187,   483,   515,   188,   189,   190,     0,     0,   191,   192,
     193,   194,   195,     0,   196,     0,   197,   198,    49,   566,
       0,   484,   199,   200,   201,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    50,    51,    52,    53,   265,    54,
      55,   266,   267,   268,   269,   270,   271,   272,   273,    56,
      57,   274,    58,    59,    60,   275,    61,    62,   276,    63,
      64,    65,   277,   278,    66,    67,   279,    68,    69,   280,
     281,   282,    70,    71,    72,   283,   284,   285,   286,   287,
     288,   289,   290,   291,   292,   293,    73,    74,    75,    76,
      77,    78,   294,   295,    79,    80,    81,   296,    82,    83,
     297,   298,    84,    85,    86,    87,   299,    88,   300,    89,
      90,    91,   301,    92,    93,    94,    95,    96,    97,   302,
     303,    98,    99,   100,   304,   101,   305,   306,   307,   308,
     102,   103,   309,   104,   310,   105,   311,   106,   107,   312,
     108,   313,   109,   110,   111,   112,   113,   114,   314,   315,
     115,   116,   117,   316,   118,   317,   318,   319,   320,   119,
     120,   321,   322,   121,   323,   122,   324,   325,   123,   326,
     327,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,   328,   134,   135,   136,   137,   138,   329,   139,   330,
     331,   140,   141,   142,   143,   332,   144,   333,   334,   145,
     335,   336,   146,   337,   338,   147,   148,   149,   150,   151,
     152,   339,   153,   154,   155,   340,   156,   341,   157,   158,
     159,   160,   161,   342,   343,   162,   163,   164,   165,   166,
     167,   168,   344,   169,   345,   170,   171,   346,   172,   173,
     347,   174,   175,   176,   177,   178,   348,   349,   350,   351,
     179,   180,   181,   352,   182,   183,   353,   354,   184,   185,
     186,   355,   187,   356,   357,   188,   189,   190,   358,   359,
     191,   192,   193,   194,   195,   360,   196,   361,   197,   198,
     362,   363,   364,   365,   199,   200,   201,  1429,  1430,  1431,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    49,
       0,     0,     0,     0,     0,  1432,     0,     0,     0,  1433,
    1434,  1435,  1436,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    50,    51,    52,    53,     0,
      54,    55,     0,     0,     0,     0,     0,     0,     0,     0,
      56,    57,     0,    58,    59,    60,     0,    61,    62,     0,
      63,    64,    65,     0,     0,    66,    67,     0,    68,    69,
       0,     0,     0,    70,    71,    72,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    73,    74,    75,
      76,    77,    78,     0,     0,    79,    80,    81,     0,    82,
      83,     0,     0,    84,    85,    86,    87,     0,    88,     0,
      89,    90,    91,     0,    92,    93,    94,    95,    96,    97,
       0,     0,    98,    99,   100,     0,   101,     0,     0,     0,
       0,   102,   103,     0,   104,     0,   105,     0,   106,   107,
       0,   108,     0,   109,   110,   111,   112,   113,   114,     0,
       0,   115,   116,   117,     0,   118,     0,     0,     0,     0,
     119,   120,     0,     0,   121,     0,   122,     0,     0,   123,
       0,     0,   124,   125,   126,   127,   128,   129,   130,   131,
     132,   133,     0,   134,   135,   136,   137,   138,     0,   139,
       0,     0,   140,   141,   142,   143,     0,   144,     0,     0,
     145,     0,     0,   146,     0,     0,   147,   148,   149,   150,
     151,   152,     0,   153,   154,   155,     0,   156,     0,   157,
     158,   159,   160,   161,     0,     0,   162,   163,   164,   165,
     166,   167,   168,     0,   169,     0,   170,   171,     0,   172,
     173,     0,   174,   175,   176,   177,   178,   604,   566,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,     0,   187,     0,     0,   188,   189,   190,     0,
       0,   191,   192,   193,   194,   195,     0,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    50,    51,    52,    53,   265,    54,    55,
     266,   267,   268,   269,   270,   271,   272,   273,    56,    57,
     274,    58,    59,    60,   275,    61,    62,   276,    63,    64,
      65,   277,   278,    66,    67,   279,    68,    69,   280,   281,
     282,    70,    71,    72,   283,   284,   285,   286,   287,   288,
     289,   290,   291,   292,   293,    73,    74,    75,    76,    77,
      78,   294,   295,    79,    80,    81,   296,    82,    83,   297,
     298,    84,    85,    86,    87,   299,    88,   300,    89,    90,
      91,   301,    92,    93,    94,    95,    96,    97,   302,   303,
      98,    99,   100,   304,   101,   305,   306,   307,   308,   102,
     103,   309,   104,   310,   105,   311,   106,   107,   312,   108,
     313,   109,   110,   111,   112,   113,   114,   314,   315,   115,
     116,   117,   316,   118,   317,   318,   319,   320,   119,   120,
     321,   322,   121,   323,   122,   324,   325,   123,   326,   327,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
     328,   134,   135,   136,   137,   138,   329,   139,   330,   331,
     140,   141,   142,   143,   332,   144,   333,   334,   145,   335,
     336,   146,   337,   338,   147,   148,   149,   150,   151,   152,
     339,   153,   154,   155,   340,   156,   341,   157,   158,   159,
     160,   161,   342,   343,   162,   163,   164,   165,   166,   167,
     168,   344,   169,   345,   170,   171,   346,   172,   173,   347,
     174,   175,   176,   177,   178,   348,   349,   350,   351,   179,
     180,   181,   352,   182,   183,   353,   354,   184,   185,   186,
     355,   187,   356,   357,   188,   189,   190,   358,   359,   191,
     192,   193,   194,   195,   360,   196,   361,   197,   198,   362,
     363,   364,   365,   199,   200,   201,    49,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    50,    51,    52,    53,   265,    54,    55,   266,
     267,   268,   269,   270,   271,   272,   273,    56,    57,   274,
      58,    59,    60,   275,    61,    62,   276,    63,    64,    65,
     277,   278,    66,    67,   279,    68,    69,   280,   281,   282,
      70,    71,    72,   283,   284,   285,   286,   287,   288,   289,
     290,   291,   292,   293,    73,    74,    75,    76,    77,    78,
     294,   295,    79,    80,    81,   296,    82,    83,   297,   298,
      84,    85,    86,    87,   299,    88,   300,    89,    90,    91,
     301,    92,    93,    94,    95,    96,    97,   302,   303,    98,
      99,   100,   304,   101,   305,   306,   307,   308,   102,   103,
     309,   104,   310,   105,   311,   106,   107,   312,   108,   313,
     109,   110,   111,   112,   113,   114,   314,   315,   115,   116,
     117,   316,   118,   317,   318,   319,   320,   119,   120,   321,
     322,   121,   323,   122,   324,   325,   123,   326,   327,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   328,
     134,   135,   136,   137,   138,   329,   139,   330,   331,   140,
     141,   142,   143,   332,   144,   333,   334,   145,   335,   336,
     146,   337,   338,   147,   148,   149,   150,   151,   152,   339,
     153,   154,   155,   340,   156,   341,   157,   158,   159,   160,
     161,   342,   343,   162,   163,   164,   165,   166,   167,   168,
     344,   169,   345,   170,   171,   346,   172,   173,   347,   174,
     175,   176,   177,   178,   348,   349,   350,   351,   179,   180,
     181,   352,   182,   183,   353,   354,   184,   185,   186,   355,
     187,   356,   357,   188,   189,   190,   358,   359,   191,   192,
     193,   194,   195,   360,   196,   361,   197,   198,   362,   363,
     364,   365,   199,   200,   201,   604,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    50,    51,    52,    53,   265,    54,    55,   266,   267,
     268,   269,   270,   271,   272,   273,    56,    57,   274,    58,
      59,    60,   275,    61,    62,   276,    63,    64,    65,   277,
     278,    66,    67,   279,    68,    69,   280,   281,   282,    70,
      71,    72,   283,   284,   285,   286,   287,   288,   289,   290,
     291,   292,   293,    73,    74,    75,    76,    77,    78,   294,
     295,    79,    80,    81,   296,    82,    83,   297,   298,    84,
      85,    86,    87,   299,    88,   300,    89,    90,    91,   301,
      92,    93,    94,    95,    96,    97,   302,   303,    98,    99,
     100,   304,   101,   305,   306,   307,   308,   102,   103,   309,
     104,   310,   105,   311,   106,   107,   312,   108,   313,   109,
     110,   111,   112,   113,   114,   314,   315,   115,   116,   117,
     316,   118,   317,   318,   319,   320,   119,   120,   321,   322,
     121,   323,   122,   324,   325,   123,   326,   327,   124,   125,
     126,   127,   128,   129,   130,   131,   132,   133,   328,   134,
     135,   136,   137,   138,   329,   139,   330,   331,   140,   141,
     142,   143,   332,   144,   333,   334,   145,   335,   336,   146,
     337,   338,   147,   148,   149,   150,   151,   152,   339,   153,
     154,   155,   340,   156,   341,   157,   158,   159,   160,   161,
     342,   343,   162,   163,   164,   165,   166,   167,   168,   344,
     169,   345,   170,   171,   346,   172,   173,   347,   174,   175,
     176,   177,   178,   348,   349,   350,   351,   179,   180,   181,
     352,   182,   183,   353,   354,   184,   185,   186,   355,   187,
     356,   357,   188,   189,   190,   358,   359,   191,   192,   193,
     194,   195,   360,   196,   361,   197,   198,   362,   363,   364,
     365,   199,   200,   201,    49,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   507,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      50,    51,    52,    53,     0,    54,    55,     0,     0,     0,
       0,     0,     0,     0,     0,    56,    57,     0,    58,    59,
      60,     0,    61,    62,     0,    63,    64,    65,     0,     0,
      66,    67,   508,    68,    69,     0,     0,   509,    70,    71,
      72,     0,   510,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,     0,     0,
      79,    80,    81,     0,    82,    83,     0,     0,    84,    85,
      86,    87,     0,    88,     0,    89,    90,    91,     0,   511,
      93,    94,    95,    96,    97,     0,     0,    98,    99,   100,
       0,   101,   512,     0,     0,     0,   102,   103,     0,   104,
       0,   105,     0,   106,   107,     0,   108,     0,   109,   110,
     111,   112,   113,   114,     0,     0,   115,   116,   117,     0,
     118,     0,     0,     0,     0,   119,   120,     0,     0,   121,
       0,   122,     0,     0,   123,     0,     0,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,     0,   134,   135,
     136,   137,   138,   513,   139,     0,     0,   140,   141,   142,
     143,     0,   144,     0,     0,   145,     0,     0,   146,     0,
       0,   147,   148,   149,   150,   151,   152,     0,   153,   154,
     155,   514,   156,     0,   157,   158,   159,   160,   161,     0,
       0,   162,   163,   164,   165,   166,   167,   168,    49,   169,
       0,   170,   171,     0,   172,   173,     0,   174,   175,   176,
     177,   178,     0,     0,     0,     0,   179,   180,   181,     0,
     182,   183,     0,     0,   184,   185,   186,     0,   187,     0,
     515,   188,   189,   190,     0,     0,   191,   192,   193,   194,
     195,     0,   196,     0,   197,   198,     0,     0,     0,     0,
     199,   200,   201,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,     0,     0,     0,     0,    56,
      57,     0,    58,    59,    60,     0,    61,    62,     0,    63,
      64,    65,     0,     0,    66,    67,   508,    68,    69,     0,
       0,     0,    70,    71,    72,     0,   510,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,     0,     0,    79,    80,    81,     0,    82,    83,
       0,     0,    84,    85,    86,    87,     0,    88,     0,    89,
      90,    91,     0,   511,    93,    94,    95,    96,    97,     0,
       0,    98,    99,   100,     0,   101,   512,     0,     0,     0,
     102,   103,     0,   104,     0,   105,     0,   106,   107,     0,
     108,     0,   109,   110,   111,   112,   113,   114,     0,     0,
     115,   116,   117,     0,   118,     0,     0,     0,     0,   119,
     120,     0,     0,   121,     0,   122,   726,     0,   123,     0,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,     0,   134,   135,   136,   137,   138,   513,   139,     0,
       0,   140,   141,   142,   143,     0,   144,     0,     0,   145,
       0,     0,   146,     0,     0,   147,   148,   149,   150,   151,
     152,     0,   153,   154,   155,   514,   156,     0,   157,   158,
     159,   160,   161,     0,     0,   162,   163,   164,   165,   166,
     167,   168,    49,   169,     0,   170,   171,     0,   172,   173,
       0,   174,   175,   176,   177,   178,     0,     0,     0,     0,
     179,   180,   181,     0,   182,   183,     0,     0,   184,   185,
     186,     0,   187,     0,   515,   188,   189,   190,     0,     0,
     191,   192,   193,   194,   195,     0,   196,     0,   197,   198,
       0,     0,     0,     0,   199,   200,   201,     0,    50,    51,
      52,    53,     0,    54,    55,     0,     0,     0,     0,     0,
       0,     0,     0,    56,    57,     0,    58,    59,    60,     0,
      61,    62,     0,    63,    64,    65,     0,     0,    66,    67,
     508,    68,    69,     0,     0,     0,    70,    71,    72,     0,
     510,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      73,    74,    75,    76,    77,    78,     0,     0,    79,    80,
      81,     0,    82,    83,     0,     0,    84,    85,    86,    87,
       0,    88,     0,    89,    90,    91,     0,   511,    93,    94,
      95,    96,    97,     0,     0,    98,    99,   100,     0,   101,
     512,     0,     0,     0,   102,   103,     0,   104,     0,   105,
       0,   106,   107,     0,   108,     0,   109,   110,   111,   112,
     113,   114,     0,     0,   115,   116,   117,     0,   118,     0,
       0,     0,     0,   119,   120,     0,     0,   121,     0,   122,
       0,     0,   123,     0,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,     0,   134,   135,   136,   137,
     138,   513,   139,     0,     0,   140,   141,   142,   143,     0,
     144,     0,     0,   145,     0,     0,   146,     0,     0,   147,
     148,   149,   150,   151,   152,     0,   153,   154,   155,   514,
     156,     0,   157,   158,   159,   160,   161,     0,     0,   162,
     163,   164,   165,   166,   167,   168,     0,   169,     0,   170,
     171,     0,   172,   173,    49,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,   186,     0,   187,     0,   515,   188,
     189,   190,   532,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      50,    51,    52,    53,     0,    54,    55,     0,     0,     0,
       0,     0,     0,     0,     0,    56,    57,     0,    58,    59,
      60,     0,    61,    62,     0,    63,    64,    65,     0,     0,
      66,    67,     0,    68,    69,     0,     0,   533,    70,    71,
      72,     0,   534,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,     0,     0,
      79,    80,    81,     0,    82,    83,     0,     0,    84,    85,
      86,    87,     0,    88,     0,    89,    90,    91,     0,    92,
      93,    94,    95,    96,    97,     0,     0,    98,    99,   100,
       0,   101,     0,     0,     0,     0,   102,   103,     0,   104,
       0,   105,     0,   106,   107,     0,   108,     0,   109,   110,
     111,   112,   113,   114,     0,     0,   115,   116,   117,     0,
     118,     0,     0,     0,     0,   119,   120,     0,     0,   121,
       0,   122,     0,     0,   123,     0,     0,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,     0,   134,   135,
     136,   137,   138,     0,   139,     0,     0,   140,   141,   142,
     143,     0,   144,     0,     0,   145,     0,     0,   146,     0,
       0,   147,   148,   149,   150,   151,   152,     0,   153,   154,
     155,     0,   156,     0,   157,   158,   159,   160,   161,     0,
       0,   162,   163,   164,   165,   166,   167,   168,    49,   169,
       0,   170,   171,     0,   172,   173,     0,   174,   175,   176,
     177,   178,     0,     0,     0,     0,   179,   180,   181,     0,
     182,   183,     0,     0,   184,   185,   186,     0,   187,     0,
       0,   188,   189,   190,     0,     0,   191,   192,   193,   194,
     195,     0,   196,     0,   197,   198,     0,     0,     0,     0,
     199,   200,   201,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,     0,     0,     0,     0,    56,
      57,     0,    58,    59,    60,     0,    61,    62,     0,    63,
      64,    65,     0,     0,    66,    67,     0,    68,    69,     0,
       0,   549,    70,    71,    72,     0,   550,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,     0,     0,    79,    80,    81,     0,    82,    83,
       0,     0,    84,    85,    86,    87,     0,    88,     0,    89,
      90,    91,     0,    92,    93,    94,    95,    96,    97,     0,
       0,    98,    99,   100,     0,   101,     0,     0,     0,     0,
     102,   103,     0,   104,     0,   105,     0,   106,   107,     0,
     108,     0,   109,   110,   111,   112,   113,   114,     0,     0,
     115,   116,   117,     0,   118,     0,     0,     0,     0,   119,
     120,     0,     0,   121,     0,   122,     0,     0,   123,     0,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,     0,   134,   135,   136,   137,   138,     0,   139,     0,
       0,   140,   141,   142,   143,     0,   144,     0,     0,   145,
       0,     0,   146,     0,     0,   147,   148,   149,   150,   151,
     152,     0,   153,   154,   155,     0,   156,     0,   157,   158,
     159,   160,   161,     0,     0,   162,   163,   164,   165,   166,
     167,   168,     0,   169,    49,   170,   171,   445,   172,   173,
       0,   174,   175,   176,   177,   178,     0,     0,     0,     0,
     179,   180,   181,     0,   182,   183,   551,     0,   184,   185,
     186,     0,   187,     0,     0,   188,   189,   190,     0,     0,
     191,   192,   193,   194,   195,     0,   196,     0,   197,   198,
       0,     0,     0,     0,   199,   200,   201,     0,     0,     0,
      50,    51,    52,    53,     0,    54,    55,     0,     0,     0,
       0,     0,     0,     0,     0,    56,    57,     0,    58,    59,
      60,     0,    61,    62,     0,    63,    64,    65,     0,     0,
      66,    67,     0,    68,    69,     0,     0,   446,    70,    71,
      72,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,     0,     0,
      79,    80,    81,     0,    82,    83,     0,     0,    84,    85,
      86,    87,     0,    88,     0,    89,    90,    91,     0,    92,
      93,    94,    95,    96,    97,     0,     0,    98,    99,   100,
       0,   101,     0,     0,     0,     0,   102,   103,     0,   104,
       0,   105,     0,   106,   107,     0,   108,     0,   109,   110,
     111,   112,   113,   114,     0,     0,   115,   116,   117,     0,
     118,     0,     0,     0,     0,   119,   120,     0,     0,   121,
       0,   122,     0,     0,   123,     0,     0,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,     0,   134,   135,
     136,   137,   138,     0,   139,     0,     0,   140,   141,   142,
     143,     0,   144,     0,     0,   145,     0,     0,   146,     0,
       0,   147,   148,   149,   150,   151,   152,     0,   153,   154,
     155,     0,   156,     0,   157,   158,   159,   160,   161,     0,
       0,   162,   163,   164,   165,   166,   167,   168,    49,   169,
       0,   170,   171,     0,   172,   173,     0,   174,   175,   176,
     177,   178,     0,     0,     0,     0,   179,   180,   181,     0,
     182,   183,     0,     0,   184,   185,   186,     0,   187,     0,
       0,   188,   189,   190,     0,     0,   191,   192,   193,   194,
     195,     0,   196,     0,   197,   198,     0,     0,     0,     0,
     199,   200,   201,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,     0,     0,     0,     0,    56,
      57,     0,    58,    59,    60,     0,    61,    62,     0,    63,
      64,    65,     0,     0,    66,    67,     0,    68,    69,     0,
       0,   520,    70,    71,    72,     0,   521,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,     0,     0,    79,    80,    81,     0,    82,    83,
       0,     0,    84,    85,    86,    87,     0,    88,     0,    89,
      90,    91,     0,    92,    93,    94,    95,    96,    97,     0,
       0,    98,    99,   100,     0,   101,     0,     0,     0,     0,
     102,   103,     0,   104,     0,   105,     0,   106,   107,     0,
     108,     0,   109,   110,   111,   112,   113,   114,     0,     0,
     115,   116,   117,     0,   118,     0,     0,     0,     0,   119,
     120,     0,     0,   121,     0,   122,     0,     0,   123,     0,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,     0,   134,   135,   136,   137,   138,     0,   139,     0,
       0,   140,   141,   142,   143,     0,   144,     0,     0,   145,
       0,     0,   146,     0,     0,   147,   148,   149,   150,   151,
     152,     0,   153,   154,   155,     0,   156,     0,   157,   158,
     159,   160,   161,     0,     0,   162,   163,   164,   165,   166,
     167,   168,    49,   169,     0,   170,   171,     0,   172,   173,
       0,   174,   175,   176,   177,   178,     0,     0,     0,     0,
     179,   180,   181,     0,   182,   183,     0,     0,   184,   185,
     186,     0,   187,     0,     0,   188,   189,   190,     0,     0,
     191,   192,   193,   194,   195,     0,   196,     0,   197,   198,
       0,     0,     0,     0,   199,   200,   201,     0,    50,    51,
      52,    53,   680,    54,    55,     0,     0,     0,     0,     0,
       0,     0,     0,    56,    57,     0,    58,    59,    60,     0,
      61,    62,     0,    63,    64,    65,     0,     0,    66,    67,
       0,    68,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      73,    74,    75,    76,    77,    78,     0,     0,    79,    80,
      81,     0,    82,    83,     0,     0,    84,    85,    86,    87,
       0,    88,     0,    89,    90,    91,     0,    92,    93,    94,
      95,    96,    97,     0,     0,    98,    99,   100,     0,   101,
       0,     0,     0,     0,   102,   103,     0,   104,     0,   105,
       0,   106,   107,     0,   108,     0,   109,   110,   111,   112,
     113,   114,     0,     0,   115,   116,   117,     0,   118,     0,
       0,     0,     0,   119,   120,     0,     0,   121,     0,   122,
       0,     0,   123,     0,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,     0,   134,   135,   136,   137,
     138,     0,   139,     0,     0,   140,   141,   142,   143,     0,
     144,     0,     0,   145,     0,     0,   146,     0,     0,   147,
     148,   149,   150,   151,   152,     0,   153,   154,   155,     0,
     156,     0,   157,   158,   159,   160,   161,     0,     0,   162,
     163,   164,   165,   166,   167,   168,    49,   169,     0,   170,
     171,     0,   172,   173,     0,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,   186,     0,   187,     0,     0,   188,
     189,   190,   681,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,    50,    51,    52,    53,     0,    54,    55,     0,
       0,     0,     0,     0,     0,     0,     0,    56,    57,     0,
      58,    59,    60,     0,    61,    62,     0,    63,    64,    65,
       0,     0,    66,    67,     0,    68,    69,     0,     0,     0,
      70,    71,    72,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    73,    74,    75,    76,    77,    78,
       0,     0,    79,    80,    81,     0,    82,    83,     0,     0,
      84,    85,    86,    87,     0,    88,     0,    89,    90,    91,
       0,    92,    93,    94,    95,    96,    97,     0,     0,    98,
      99,   100,     0,   101,     0,     0,     0,     0,   102,   103,
       0,   104,     0,   105,     0,   106,   107,     0,   108,     0,
     109,   110,   111,   112,   113,   114,     0,     0,   115,   116,
     117,     0,   118,     0,     0,     0,     0,   119,   120,     0,
       0,   121,     0,   122,     0,     0,   123,     0,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,     0,
     134,   135,   136,   137,   138,     0,   139,     0,     0,   140,
     141,   142,   143,     0,   144,     0,   236,   145,     0,     0,
     146,     0,     0,   147,   148,   149,   150,   151,   152,     0,
     153,   154,   155,     0,   156,     0,   157,   158,   159,   160,
     161,     0,     0,   162,   163,   164,   165,   166,   167,   168,
      49,   169,     0,   170,   171,     0,   172,   173,     0,   174,
     175,   176,   177,   178,     0,     0,     0,     0,   179,   180,
     181,     0,   182,   183,     0,     0,   184,   185,   186,     0,
     187,     0,     0,   188,   189,   190,     0,     0,   191,   192,
     193,   194,   195,     0,   196,     0,   197,   198,     0,     0,
       0,     0,   199,   200,   201,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,     0,     0,     0,
       0,    56,    57,   248,    58,    59,    60,     0,    61,    62,
       0,    63,    64,    65,     0,     0,    66,    67,     0,    68,
      69,     0,     0,     0,    70,    71,    72,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,     0,     0,    79,    80,    81,     0,
      82,    83,     0,     0,    84,    85,    86,    87,     0,    88,
       0,    89,    90,    91,     0,    92,    93,    94,    95,    96,
      97,     0,     0,    98,    99,   100,     0,   101,     0,     0,
       0,     0,   102,   103,     0,   104,     0,   105,     0,   106,
     107,     0,   108,     0,   109,   110,   111,   112,   113,   114,
       0,     0,   115,   116,   117,     0,   118,     0,     0,     0,
       0,   119,   120,     0,     0,   121,     0,   122,     0,     0,
     123,     0,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,     0,   134,   135,   136,   137,   138,     0,
     139,     0,     0,   140,   141,   142,   143,     0,   144,     0,
       0,   145,     0,     0,   146,     0,     0,   147,   148,   149,
     150,   151,   152,     0,   153,   154,   155,     0,   156,     0,
     157,   158,   159,   160,   161,     0,     0,   162,   163,   164,
     165,   166,   167,   168,     0,   169,     0,   170,   171,     0,
     172,   173,    49,   174,   175,   176,   177,   178,     0,     0,
       0,     0,   179,   180,   181,     0,   182,   183,     0,     0,
     184,   185,   186,     0,   187,     0,     0,   188,   189,   190,
     436,     0,   191,   192,   193,   194,   195,     0,   196,     0,
     197,   198,     0,     0,     0,     0,   199,   200,   201,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    50,    51,
      52,    53,     0,    54,    55,     0,     0,     0,     0,     0,
       0,     0,     0,    56,    57,     0,    58,    59,    60,     0,
      61,    62,     0,    63,    64,    65,     0,     0,    66,    67,
       0,    68,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      73,    74,    75,    76,    77,    78,     0,     0,    79,    80,
      81,     0,    82,    83,     0,     0,    84,    85,    86,    87,
       0,    88,     0,    89,    90,    91,     0,    92,    93,    94,
      95,    96,    97,     0,     0,    98,    99,   100,     0,   101,
       0,     0,     0,     0,   102,   103,     0,   104,     0,   105,
       0,   106,   107,     0,   108,     0,   109,   110,   111,   112,
     113,   114,     0,     0,   115,   116,   117,     0,   118,     0,
       0,     0,     0,   119,   120,     0,     0,   121,     0,   122,
       0,     0,   123,     0,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,     0,   134,   135,   136,   137,
     138,     0,   139,     0,     0,   140,   141,   142,   143,     0,
     144,     0,     0,   145,     0,     0,   146,     0,     0,   147,
     148,   149,   150,   151,   152,     0,   153,   154,   155,     0,
     156,     0,   157,   158,   159,   160,   161,     0,     0,   162,
     163,   164,   165,   166,   167,   168,     0,   169,    49,   170,
     171,   590,   172,   173,     0,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,   186,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,     0,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,     0,     0,     0,     0,    56,
      57,     0,    58,    59,    60,     0,    61,    62,     0,    63,
      64,    65,     0,     0,    66,    67,     0,    68,    69,     0,
       0,     0,    70,    71,    72,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,     0,     0,    79,    80,    81,     0,    82,    83,
       0,     0,    84,    85,    86,    87,     0,    88,     0,    89,
      90,    91,     0,    92,    93,    94,    95,    96,    97,     0,
       0,    98,    99,   100,     0,   101,     0,     0,     0,     0,
     102,   103,     0,   104,     0,   105,     0,   106,   107,     0,
     108,     0,   109,   110,   111,   112,   113,   114,     0,     0,
     115,   116,   117,     0,   118,     0,     0,     0,     0,   119,
     120,     0,     0,   121,     0,   122,     0,     0,   123,     0,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,     0,   134,   135,   136,   137,   138,     0,   139,     0,
       0,   140,   141,   142,   143,     0,   144,     0,     0,   145,
       0,     0,   146,     0,     0,   147,   148,   149,   150,   151,
     152,     0,   153,   154,   155,     0,   156,     0,   157,   158,
     159,   160,   161,     0,     0,   162,   163,   164,   165,   166,
     167,   168,     0,   169,     0,   170,   171,     0,   172,   173,
      49,   174,   175,   176,   177,   178,     0,     0,     0,     0,
     179,   180,   181,     0,   182,   183,     0,     0,   184,   185,
     186,     0,   187,     0,     0,   188,   189,   190,   655,     0,
     191,   192,   193,   194,   195,     0,   196,     0,   197,   198,
       0,     0,     0,     0,   199,   200,   201,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,     0,     0,     0,
       0,    56,    57,     0,    58,    59,    60,     0,    61,    62,
       0,    63,    64,    65,     0,     0,    66,    67,     0,    68,
      69,     0,     0,     0,    70,    71,    72,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,     0,     0,    79,    80,    81,     0,
      82,    83,     0,     0,    84,    85,    86,    87,     0,    88,
       0,    89,    90,    91,     0,    92,    93,    94,    95,    96,
      97,     0,     0,    98,    99,   100,     0,   101,     0,     0,
       0,     0,   102,   103,     0,   104,     0,   105,     0,   106,
     107,     0,   108,     0,   109,   110,   111,   112,   113,   114,
       0,     0,   115,   116,   117,     0,   118,     0,     0,     0,
       0,   119,   120,     0,     0,   121,     0,   122,     0,     0,
     123,     0,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,     0,   134,   135,   136,   137,   138,     0,
     139,     0,     0,   140,   141,   142,   143,     0,   144,     0,
       0,   145,     0,     0,   146,     0,     0,   147,   148,   149,
     150,   151,   152,     0,   153,   154,   155,     0,   156,     0,
     157,   158,   159,   160,   161,     0,     0,   162,   163,   164,
     165,   166,   167,   168,     0,   169,    49,   170,   171,   669,
     172,   173,     0,   174,   175,   176,   177,   178,     0,     0,
       0,     0,   179,   180,   181,     0,   182,   183,     0,     0,
     184,   185,   186,     0,   187,     0,     0,   188,   189,   190,
       0,     0,   191,   192,   193,   194,   195,     0,   196,     0,
     197,   198,     0,     0,     0,     0,   199,   200,   201,     0,
       0,     0,    50,    51,    52,    53,     0,    54,    55,     0,
       0,     0,     0,     0,     0,     0,     0,    56,    57,     0,
      58,    59,    60,     0,    61,    62,     0,    63,    64,    65,
       0,     0,    66,    67,     0,    68,    69,     0,     0,     0,
      70,    71,    72,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    73,    74,    75,    76,    77,    78,
       0,     0,    79,    80,    81,     0,    82,    83,     0,     0,
      84,    85,    86,    87,     0,    88,     0,    89,    90,    91,
       0,    92,    93,    94,    95,    96,    97,     0,     0,    98,
      99,   100,     0,   101,     0,     0,     0,     0,   102,   103,
       0,   104,     0,   105,     0,   106,   107,     0,   108,     0,
     109,   110,   111,   112,   113,   114,     0,     0,   115,   116,
     117,     0,   118,     0,     0,     0,     0,   119,   120,     0,
       0,   121,     0,   122,     0,     0,   123,     0,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,     0,
     134,   135,   136,   137,   138,     0,   139,     0,     0,   140,
     141,   142,   143,     0,   144,     0,     0,   145,     0,     0,
     146,     0,     0,   147,   148,   149,   150,   151,   152,     0,
     153,   154,   155,     0,   156,     0,   157,   158,   159,   160,
     161,     0,     0,   162,   163,   164,   165,   166,   167,   168,
       0,   169,     0,   170,   171,     0,   172,   173,    49,   174,
     175,   176,   177,   178,     0,     0,     0,     0,   179,   180,
     181,     0,   182,   183,     0,     0,   184,   185,   186,     0,
     187,     0,     0,   188,   189,   190,   685,     0,   191,   192,
     193,   194,   195,     0,   196,     0,   197,   198,     0,     0,
       0,     0,   199,   200,   201,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,     0,     0,     0,     0,    56,
      57,     0,    58,    59,    60,     0,    61,    62,     0,    63,
      64,    65,     0,     0,    66,    67,     0,    68,    69,     0,
       0,     0,    70,    71,    72,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,     0,     0,    79,    80,    81,     0,    82,    83,
       0,     0,    84,    85,    86,    87,     0,    88,     0,    89,
      90,    91,     0,    92,    93,    94,    95,    96,    97,     0,
       0,    98,    99,   100,     0,   101,     0,     0,     0,     0,
     102,   103,     0,   104,     0,   105,     0,   106,   107,     0,
     108,     0,   109,   110,   111,   112,   113,   114,     0,     0,
     115,   116,   117,     0,   118,     0,     0,     0,     0,   119,
     120,     0,     0,   121,     0,   122,     0,     0,   123,     0,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,     0,   134,   135,   136,   137,   138,     0,   139,     0,
       0,   140,   141,   142,   143,     0,   144,     0,     0,   145,
       0,     0,   146,     0,     0,   147,   148,   149,   150,   151,
     152,     0,   153,   154,   155,     0,   156,     0,   157,   158,
     159,   160,   161,     0,     0,   162,   163,   164,   165,   166,
     167,   168,    49,   169,     0,   170,   171,     0,   172,   173,
       0,   174,   175,   176,   177,   178,     0,     0,     0,     0,
     179,   180,   181,     0,   182,   183,     0,     0,   184,   185,
     186,     0,   187,     0,     0,   188,   189,   190,     0,     0,
     191,   192,   193,   194,   195,     0,   196,     0,   197,   198,
       0,     0,     0,     0,   199,   200,   201,     0,    50,    51,
      52,    53,     0,    54,    55,     0,     0,     0,     0,     0,
       0,     0,     0,    56,    57,     0,    58,    59,    60,     0,
      61,    62,     0,    63,    64,    65,     0,     0,    66,    67,
       0,    68,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      73,    74,    75,    76,    77,    78,   902,     0,    79,    80,
      81,     0,    82,    83,     0,     0,    84,    85,    86,    87,
       0,    88,     0,    89,    90,    91,     0,    92,    93,    94,
      95,    96,    97,     0,     0,    98,    99,   100,     0,   101,
       0,     0,     0,     0,   102,   103,     0,   104,     0,   105,
       0,   106,   107,     0,   108,     0,   109,   110,   111,   112,
     113,   114,     0,     0,   115,   116,   117,     0,   118,     0,
       0,     0,     0,   119,   120,     0,     0,   121,     0,   122,
       0,     0,   123,     0,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,     0,   134,   135,   136,   137,
     138,     0,   139,     0,     0,   140,   141,   142,   143,     0,
     144,     0,     0,   145,     0,     0,   146,     0,     0,   147,
     148,   149,   150,   151,   152,     0,   153,   154,   155,     0,
     156,     0,   157,   158,   159,   160,   161,     0,     0,   162,
     163,   164,   165,   166,   167,   168,    49,   169,     0,   170,
     171,     0,   172,   173,     0,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,   186,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,    50,    51,    52,    53,     0,    54,    55,     0,
       0,     0,     0,     0,     0,     0,     0,    56,    57,     0,
      58,    59,    60,     0,    61,    62,     0,    63,    64,    65,
       0,     0,    66,    67,     0,    68,    69,     0,     0,     0,
      70,    71,    72,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    73,    74,    75,    76,    77,    78,
       0,     0,    79,    80,    81,     0,    82,    83,     0,     0,
      84,    85,    86,    87,     0,    88,     0,    89,    90,    91,
       0,    92,    93,    94,    95,    96,    97,     0,     0,    98,
      99,   100,     0,   101,     0,     0,     0,     0,   102,   103,
       0,   104,     0,   105,     0,   106,   107,     0,   108,     0,
     109,   110,   111,   112,   113,   114,     0,     0,   115,   116,
     117,     0,   118,     0,     0,     0,     0,   119,   120,     0,
       0,   121,     0,   122,     0,     0,   123,     0,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,     0,
     134,   135,   136,   137,   138,     0,   139,     0,     0,   140,
     141,   142,   143,     0,   144,     0,     0,   145,     0,     0,
     146,     0,     0,   147,   148,   149,   150,   151,   152,     0,
     153,   154,   155,     0,   156,     0,   157,   158,   159,   160,
     161,     0,     0,   162,   163,   164,   165,   166,   167,   168,
      49,   169,     0,   170,   171,     0,   172,   173,     0,   174,
     175,   176,   177,   178,     0,     0,     0,     0,   179,   180,
     181,     0,   182,   183,     0,     0,   184,   185,   186,     0,
     187,     0,     0,   188,   189,   190,     0,     0,   191,   192,
     193,   194,   195,     0,   196,     0,   197,   198,     0,     0,
       0,     0,   199,   200,   201,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,     0,     0,     0,
       0,    56,    57,     0,    58,    59,    60,     0,    61,    62,
       0,    63,    64,    65,     0,     0,    66,    67,     0,    68,
      69,     0,     0,     0,    70,    71,    72,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,     0,     0,    79,    80,    81,     0,
      82,    83,     0,     0,    84,    85,    86,    87,     0,    88,
       0,    89,    90,    91,     0,    92,    93,    94,    95,    96,
      97,     0,     0,    98,    99,   100,     0,   101,     0,     0,
       0,     0,   102,   103,     0,   104,     0,   105,     0,   106,
     107,     0,   108,     0,   109,   110,   111,   112,   113,   114,
       0,     0,   115,   116,   117,     0,   118,     0,     0,     0,
       0,   119,   120,     0,     0,   121,     0,   122,     0,     0,
     123,     0,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,     0,   134,   135,   136,   137,   138,     0,
     139,     0,     0,   140,   141,   142,   143,     0,   144,     0,
       0,   145,     0,     0,   146,     0,     0,   147,   148,   149,
     150,   151,  1443,     0,   153,   154,   155,     0,   156,     0,
     157,   158,   159,   160,   161,     0,     0,   162,   163,   164,
     165,   166,   167,   168,    49,   169,     0,   170,   171,     0,
     172,   173,     0,   174,   175,   176,   177,   178,     0,     0,
       0,     0,   179,   180,   181,     0,   182,   183,     0,     0,
     184,   185,   186,     0,   187,     0,     0,   188,   189,   190,
       0,     0,   191,   192,   193,   194,   195,     0,   196,     0,
     197,   198,     0,     0,     0,     0,   199,   200,   201,     0,
      50,    51,    52,    53,     0,    54,    55,     0,     0,     0,
       0,     0,     0,     0,     0,    56,    57,     0,    58,    59,
      60,     0,    61,    62,     0,    63,    64,    65,     0,     0,
      66,    67,     0,    68,    69,     0,     0,     0,    70,    71,
      72,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,     0,     0,
      79,    80,    81,     0,    82,    83,     0,     0,    84,    85,
      86,    87,     0,    88,     0,    89,    90,    91,     0,    92,
      93,    94,    95,    96,    97,     0,     0,    98,    99,   100,
       0,   101,     0,     0,     0,     0,   102,   103,     0,   104,
       0,   105,     0,   106,   107,     0,   108,     0,   109,   110,
     111,   112,   113,   114,     0,     0,   115,   116,   117,     0,
     118,     0,     0,     0,     0,   119,   120,     0,     0,   121,
       0,   122,     0,     0,   123,     0,     0,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,     0,   134,   135,
     136,   137,   138,     0,   139,     0,     0,   140,   141,   142,
     143,     0,   144,     0,     0,   145,     0,     0,   146,     0,
       0,   147,   148,   149,   150,   151,  1664,     0,   153,   154,
     155,     0,   156,     0,   157,   158,   159,   160,   161,     0,
       0,   162,   163,   164,   165,   166,   167,   168,   458,   169,
       0,   170,   171,     0,   172,   173,     0,   174,   175,   176,
     177,   178,     0,     0,     0,     0,   179,   180,   181,     0,
     182,   183,     0,     0,   184,   185,   186,     0,   187,     0,
       0,   188,   189,   190,     0,     0,   191,   192,   193,   194,
     195,     0,   196,     0,   197,   198,     0,     0,     0,     0,
     199,   200,   201,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,     0,     0,     0,     0,    56,
      57,     0,    58,     0,     0,     0,   459,     0,     0,    63,
      64,    65,     0,     0,   460,   461,     0,    68,     0,     0,
       0,     0,    70,    71,    72,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    73,    74,    75,    76,
     462,   463,     0,     0,    79,    80,    81,     0,    82,    83,
       0,     0,    84,    85,   464,    87,     0,    88,     0,    89,
      90,    91,     0,    92,    93,     0,    95,    96,     0,     0,
       0,    98,    99,   465,     0,   101,     0,     0,     0,     0,
     102,   103,     0,     0,     0,     0,     0,   106,   107,     0,
     108,     0,   109,   110,   111,   112,   113,   114,     0,     0,
       0,     0,     0,     0,   466,     0,     0,     0,     0,   119,
     120,     0,     0,     0,     0,   122,     0,     0,   123,     0,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     467,     0,   468,   135,     0,     0,   138,     0,   139,     0,
       0,     0,   141,   469,   143,     0,   144,     0,     0,   145,
       0,     0,     0,     0,     0,     0,   148,   149,   150,   151,
     152,     0,     0,     0,   155,     0,     0,     0,   157,   158,
     159,   160,   161,     0,     0,   162,     0,   164,   165,   166,
     167,   168,    49,   169,     0,   170,     0,     0,   172,     0,
       0,   174,   175,   176,   177,     0,     0,     0,     0,     0,
     179,   180,   181,     0,   470,   471,     0,     0,     0,   185,
       0,     0,   187,     0,     0,   188,   189,   190,     0,     0,
     191,   192,   193,     0,   472,     0,   196,     0,   197,   198,
       0,     0,     0,     0,   199,   200,   201,     0,    50,    51,
      52,    53,     0,    54,    55,     0,     0,     0,     0,     0,
       0,     0,     0,    56,    57,     0,    58,     0,     0,     0,
       0,     0,     0,    63,    64,    65,     0,     0,     0,     0,
       0,    68,     0,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,     0,     0,   424,     0,     0,     0,   425,
      73,    74,    75,    76,     0,     0,     0,     0,    79,    80,
      81,     0,    82,    83,     0,     0,    84,    85,    86,    87,
       0,    88,     0,    89,    90,    91,     0,    92,    93,     0,
      95,    96,     0,     0,     0,    98,    99,     0,     0,   101,
       0,     0,     0,     0,   102,   103,     0,     0,     0,     0,
       0,   106,   107,     0,   108,     0,   109,   110,   111,   112,
     113,   114,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   119,   120,     0,     0,     0,     0,   122,
       0,     0,   123,     0,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,     0,     0,     0,   135,     0,     0,
     138,     0,   139,     0,     0,     0,   141,     0,   143,     0,
     144,     0,     0,   145,     0,     0,     0,     0,     0,     0,
     148,   149,   150,   151,   152,     0,     0,     0,   155,     0,
       0,     0,   157,   158,   159,   160,   161,     0,     0,   162,
       0,   164,   165,   166,   167,   168,    49,   169,   426,   170,
       0,     0,   172,     0,     0,   174,   175,   176,   177,     0,
       0,     0,     0,     0,   179,   180,   181,     0,     0,     0,
       0,     0,     0,   185,     0,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,     0,     0,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,    50,    51,    52,    53,     0,    54,    55,     0,
       0,     0,     0,     0,     0,     0,     0,    56,    57,     0,
      58,     0,     0,     0,     0,     0,     0,    63,    64,    65,
       0,     0,     0,     0,     0,    68,     0,     0,     0,     0,
      70,    71,    72,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    73,    74,    75,    76,     0,     0,
       0,     0,    79,    80,    81,     0,    82,    83,     0,     0,
      84,    85,    86,    87,     0,    88,     0,    89,    90,    91,
       0,    92,    93,     0,    95,    96,     0,     0,     0,    98,
      99,     0,     0,   101,     0,     0,     0,     0,   102,   103,
       0,     0,     0,     0,     0,   106,   107,     0,   108,     0,
     109,   110,   111,   112,   113,   114,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   119,   120,     0,
       0,     0,     0,   122,     0,     0,   123,     0,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,     0,     0,
       0,   135,   643,     0,   138,     0,   139,     0,     0,     0,
     141,     0,   143,     0,   144,     0,     0,   145,     0,     0,
       0,     0,     0,     0,   148,   149,   150,   151,   152,     0,
       0,     0,   155,     0,     0,     0,   157,   158,   159,   160,
     161,     0,     0,   162,     0,   164,   165,   166,   167,   168,
      49,   169,     0,   170,     0,     0,   172,     0,     0,   174,
     175,   176,   177,     0,     0,     0,     0,     0,   179,   180,
     181,     0,     0,     0,     0,     0,     0,   185,     0,     0,
     187,     0,     0,   188,   189,   190,     0,     0,   191,   192,
     193,     0,     0,     0,   196,     0,   197,   198,     0,     0,
       0,     0,   199,   200,   201,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,     0,     0,     0,
       0,    56,    57,     0,    58,     0,     0,     0,     0,     0,
       0,    63,    64,    65,     0,     0,     0,     0,     0,    68,
       0,     0,     0,     0,    70,    71,    72,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    73,    74,
      75,    76,     0,     0,     0,     0,    79,    80,    81,     0,
      82,    83,     0,     0,    84,    85,    86,    87,     0,    88,
       0,    89,    90,    91,     0,    92,    93,     0,    95,    96,
       0,     0,     0,    98,    99,     0,     0,   101,     0,     0,
       0,     0,   102,   103,     0,     0,     0,     0,     0,   106,
     107,     0,   108,     0,   109,   110,   111,   112,   113,   114,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   119,   120,     0,     0,     0,     0,   122,     0,     0,
     123,     0,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,     0,     0,     0,   135,     0,     0,   138,     0,
     139,     0,     0,     0,   141,     0,   143,     0,   144,     0,
       0,   145,     0,     0,     0,     0,     0,     0,   148,   149,
     150,   151,   152,     0,     0,     0,   155,     0,     0,     0,
     157,   158,   159,   160,   161,     0,     0,   162,     0,   164,
     165,   166,   167,   168,     0,   169,     0,   170,     0,     0,
     172,     0,     0,   174,   175,   176,   177,     0,     0,     0,
       0,     0,   179,   180,   181,     0,     0,     0,     0,     0,
       0,   185,     0,     0,   187,     0,     0,   188,   189,   190,
       0,     0,   191,   192,   193,     0,     0,     0,   196,     0,
     197,   198,     0,     0,     0,     0,   199,   200,   201,   995,
       0,     0,  1148,   996,   997,  1149,   998,     0,   999,     0,
       0,  1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1004,
       0,     0,     0,  1005,  1006,  1007,  1008,  1009,   995,     0,
       0,     0,   996,   997,     0,   998,     0,   999,  1010,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1004,     0,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1010,  1011,     0,
       0,     0,     0,     0,  1012,     0,     0,     0,  1013,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   995,     0,     0,  1014,   996,   997,     0,   998,     0,
     999,  1387,     0,  1000,  1001,  1002,     0,  1011,     0,  1388,
    1003,     0,     0,  1012,     0,     0,     0,  1013,     0,     0,
       0,  1004,     0,     0,     0,  1005,  1006,  1007,  1008,  1009,
       0,     0,     0,  1014,     0,     0,     0,     0,     0,     0,
    1010,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1015,     0,  1016,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1011,  1017,  1018,     0,     0,     0,  1012,     0,  1369,     0,
    1013,  1019,  1370,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1015,     0,  1016,  1014,     0,     0,     0,
       0,     0,     0,     0,  1020,     0,     0,     0,     0,     0,
    1017,  1018,     0,     0,     0,  1021,     0,     0,     0,     0,
    1019,     0,     0,   995,     0,     0,  1594,   996,   997,     0,
     998,     0,   999,     0,     0,  1000,  1001,  1002,     0,     0,
       0,     0,  1003,  1020,     0,     0,     0,     0,     0,     0,
       0,     0,  1022,  1004,  1021,     0,     0,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,  1015,     0,  1016,     0,
       0,     0,  1010,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1017,  1018,     0,     0,     0,     0,     0,
       0,  1022,     0,  1019,     0,     0,   995,     0,     0,  1596,
     996,   997,     0,   998,     0,   999,     0,     0,  1000,  1001,
    1002,     0,  1011,     0,     0,  1003,  1020,     0,  1012,     0,
       0,     0,  1013,     0,     0,     0,  1004,  1021,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,     0,     0,  1014,     0,
       0,     0,     0,     0,     0,  1010,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1022,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1011,     0,     0,     0,     0,
       0,  1012,     0,     0,     0,  1013,     0,  1595,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1015,     0,
    1016,  1014,     0,     0,     0,   995,     0,     0,  1673,   996,
     997,     0,   998,     0,   999,  1017,  1018,  1000,  1001,  1002,
       0,     0,     0,     0,  1003,  1019,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1004,     0,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,     0,     0,  1020,     0,
       0,     0,     0,     0,  1010,     0,  1597,     0,     0,  1021,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1015,     0,  1016,     0,     0,     0,     0,   995,     0,
       0,  1046,   996,   997,     0,   998,     0,   999,  1017,  1018,
    1000,  1001,  1002,     0,  1011,     0,  1022,  1003,  1019,     0,
    1012,     0,     0,     0,  1013,     0,     0,     0,  1004,     0,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
    1014,  1020,     0,     0,     0,     0,     0,  1010,     0,     0,
       0,     0,  1021,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   995,     0,     0,     0,
     996,   997,     0,   998,     0,   999,     0,     0,  1000,  1001,
    1002,     0,     0,     0,     0,  1003,     0,  1011,     0,  1022,
       0,     0,     0,  1012,     0,  1674,  1004,  1013,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,     0,
    1015,     0,  1016,  1014,     0,  1010,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1017,  1018,     0,
       0,     0,     0,     0,     0,     0,     0,  1019,     0,     0,
     995,     0,     0,     0,   996,   997,     0,   998,     0,   999,
       0,     0,  1000,  1001,  1002,  1011,     0,     0,  1341,  1003,
    1020,  1012,     0,     0,     0,  1013,     0,     0,     0,     0,
    1004,  1021,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,
       0,  1014,     0,  1015,     0,  1016,     0,     0,     0,  1010,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1017,  1018,     0,     0,     0,     0,     0,     0,  1022,     0,
    1019,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1011,
       0,     0,     0,  1020,     0,  1012,     0,     0,     0,  1013,
       0,     0,     0,     0,  1021,     0,     0,     0,     0,     0,
       0,  1015,     0,  1016,     0,  1014,     0,     0,   995,     0,
       0,     0,   996,   997,     0,   998,     0,   999,  1017,  1018,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,  1019,     0,
       0,  1022,     0,     0,     0,     0,     0,     0,  1004,     0,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
       0,  1020,     0,     0,     0,     0,     0,  1010,     0,     0,
       0,     0,  1021,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1015,     0,  1016,     0,     0,
       0,     0,   995,     0,     0,     0,   996,   997,     0,   998,
       0,   999,  1017,  1018,  1000,  1001,  1002,  1011,     0,  1022,
    1371,  1003,  1019,  1012,     0,     0,     0,  1013,     0,     0,
       0,     0,  1004,     0,     0,     0,  1005,  1006,  1007,  1008,
    1009,     0,     0,  1014,     0,  1020,     0,     0,     0,     0,
       0,  1010,     0,     0,     0,     0,  1021,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1346,     0,   995,
       0,     0,     0,   996,   997,     0,   998,     0,   999,     0,
       0,  1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,
       0,  1011,     0,  1022,     0,     0,     0,  1012,     0,  1004,
       0,  1013,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,
       0,     0,     0,  1015,     0,  1016,     0,  1014,  1010,     0,
       0,     0,     0,     0,     0,  1405,     0,     0,     0,     0,
    1017,  1018,     0,     0,     0,     0,     0,     0,     0,     0,
    1019,     0,     0,   995,     0,     0,  1422,   996,   997,     0,
     998,     0,   999,     0,     0,  1000,  1001,  1002,  1011,     0,
       0,     0,  1003,  1020,  1012,     0,     0,     0,  1013,     0,
       0,     0,     0,  1004,  1021,     0,  1377,  1005,  1006,  1007,
    1008,  1009,     0,     0,  1014,     0,     0,  1015,     0,  1016,
       0,     0,  1010,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1017,  1018,     0,     0,     0,     0,
       0,  1022,     0,     0,  1019,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  1011,     0,     0,     0,     0,  1020,  1012,     0,
       0,     0,  1013,     0,     0,     0,     0,     0,  1021,     0,
       0,     0,     0,     0,  1015,     0,  1016,     0,  1014,     0,
       0,   995,     0,     0,  1482,   996,   997,     0,   998,     0,
     999,  1017,  1018,  1000,  1001,  1002,     0,     0,     0,     0,
    1003,  1019,     0,     0,     0,  1022,     0,     0,     0,     0,
       0,  1004,     0,     0,     0,  1005,  1006,  1007,  1008,  1009,
       0,     0,     0,     0,  1020,     0,     0,     0,     0,     0,
    1010,     0,     0,     0,     0,  1021,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1015,     0,
    1016,     0,     0,     0,     0,   995,     0,     0,  1520,   996,
     997,     0,   998,     0,   999,  1017,  1018,  1000,  1001,  1002,
    1011,     0,  1022,     0,  1003,  1019,  1012,     0,     0,     0,
    1013,     0,     0,     0,     0,  1004,     0,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,  1014,     0,  1020,     0,
       0,     0,     0,     0,  1010,     0,     0,     0,     0,  1021,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   995,     0,     0,     0,   996,   997,     0,   998,
       0,   999,     0,     0,  1000,  1001,  1002,     0,     0,     0,
       0,  1003,     0,     0,  1011,     0,  1022,     0,     0,     0,
    1012,     0,  1004,     0,  1013,     0,  1005,  1006,  1007,  1008,
    1009,     0,     0,     0,     0,     0,  1015,     0,  1016,     0,
    1014,  1010,     0,     0,     0,     0,     0,     0,  1529,     0,
       0,     0,     0,  1017,  1018,     0,     0,     0,     0,     0,
       0,     0,     0,  1019,     0,     0,   995,     0,     0,     0,
     996,   997,     0,   998,     0,   999,     0,     0,  1000,  1001,
    1002,  1011,     0,     0,     0,  1003,  1020,  1012,     0,     0,
       0,  1013,     0,     0,     0,     0,  1004,  1021,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,     0,  1014,     0,     0,
    1015,     0,  1016,     0,     0,  1010,     0,     0,     0,     0,
       0,     0,  1535,     0,     0,     0,     0,  1017,  1018,     0,
       0,     0,     0,     0,  1022,     0,     0,  1019,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1011,     0,     0,     0,     0,
    1020,  1012,     0,     0,     0,  1013,     0,     0,     0,     0,
       0,  1021,     0,     0,     0,     0,     0,  1015,     0,  1016,
       0,  1014,     0,     0,   995,     0,     0,     0,   996,   997,
       0,   998,     0,   999,  1017,  1018,  1000,  1001,  1002,     0,
       0,     0,     0,  1003,  1019,     0,     0,     0,  1022,     0,
       0,     0,     0,     0,  1004,     0,     0,     0,  1005,  1006,
    1007,  1008,  1009,     0,     0,     0,     0,  1020,     0,     0,
       0,     0,     0,  1010,     0,     0,     0,     0,  1021,     0,
    1536,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1015,     0,  1016,     0,     0,     0,     0,   995,     0,
       0,     0,   996,   997,     0,   998,     0,   999,  1017,  1018,
    1000,  1001,  1002,  1011,     0,  1022,     0,  1003,  1019,  1012,
       0,     0,     0,  1013,     0,     0,     0,     0,  1004,     0,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,  1014,
       0,  1020,     0,     0,     0,     0,     0,  1010,     0,     0,
       0,     0,  1021,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   995,     0,     0,  1559,   996,
     997,     0,   998,     0,   999,     0,     0,  1000,  1001,  1002,
       0,     0,     0,     0,  1003,     0,     0,  1011,     0,  1022,
    1549,     0,     0,  1012,     0,  1004,     0,  1013,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,     0,     0,     0,  1015,
       0,  1016,     0,  1014,  1010,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1017,  1018,     0,     0,
       0,     0,     0,     0,     0,     0,  1019,     0,     0,   995,
       0,     0,  1589,   996,   997,     0,   998,     0,   999,     0,
       0,  1000,  1001,  1002,  1011,     0,     0,     0,  1003,  1020,
    1012,     0,     0,     0,  1013,     0,     0,     0,     0,  1004,
    1021,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,
    1014,     0,     0,  1015,     0,  1016,     0,     0,  1010,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1017,  1018,     0,     0,     0,     0,     0,  1022,     0,     0,
    1019,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1011,     0,
       0,     0,     0,  1020,  1012,     0,     0,     0,  1013,     0,
       0,     0,     0,     0,  1021,     0,     0,     0,     0,     0,
    1015,     0,  1016,     0,  1014,     0,     0,   995,     0,     0,
       0,   996,   997,     0,   998,     0,   999,  1017,  1018,  1000,
    1001,  1002,     0,     0,     0,     0,  1003,  1019,     0,     0,
       0,  1022,     0,     0,     0,     0,     0,  1004,     0,     0,
       0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,
    1020,     0,     0,     0,     0,     0,  1010,     0,     0,     0,
       0,  1021,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1015,     0,  1016,     0,     0,     0,
       0,   995,     0,     0,     0,   996,   997,     0,   998,     0,
     999,  1017,  1018,  1000,  1001,  1002,  1011,     0,  1022,  1602,
    1003,  1019,  1012,     0,     0,     0,  1013,     0,     0,     0,
       0,  1004,     0,     0,     0,  1005,  1006,  1007,  1008,  1009,
       0,     0,  1014,     0,  1020,     0,     0,     0,     0,     0,
    1010,     0,     0,     0,     0,  1021,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   995,     0,
       0,  1603,   996,   997,     0,   998,     0,   999,     0,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,     0,
    1011,     0,  1022,     0,     0,     0,  1012,     0,  1004,     0,
    1013,  1590,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
       0,     0,  1015,     0,  1016,     0,  1014,  1010,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1017,
    1018,     0,     0,     0,     0,     0,     0,     0,     0,  1019,
       0,     0,   995,     0,     0,     0,   996,   997,     0,   998,
       0,   999,     0,     0,  1000,  1001,  1002,  1011,     0,     0,
       0,  1003,  1020,  1012,     0,     0,     0,  1013,     0,     0,
       0,     0,  1004,  1021,     0,     0,  1005,  1006,  1007,  1008,
    1009,     0,     0,  1014,     0,     0,  1015,     0,  1016,     0,
       0,  1010,     0,     0,     0,     0,     0,     0,  1604,     0,
       0,     0,     0,  1017,  1018,     0,     0,     0,     0,     0,
    1022,     0,     0,  1019,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1011,     0,     0,     0,     0,  1020,  1012,     0,     0,
       0,  1013,     0,     0,     0,     0,     0,  1021,     0,     0,
       0,     0,     0,  1015,     0,  1016,     0,  1014,     0,     0,
     995,     0,     0,  1650,   996,   997,     0,   998,     0,   999,
    1017,  1018,  1000,  1001,  1002,     0,     0,     0,     0,  1003,
    1019,     0,     0,     0,  1022,     0,     0,     0,     0,     0,
    1004,     0,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,
       0,     0,     0,  1020,     0,     0,     0,     0,     0,  1010,
       0,     0,     0,     0,  1021,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1015,     0,  1016,
       0,     0,     0,     0,   995,     0,     0,  1662,   996,   997,
       0,   998,     0,   999,  1017,  1018,  1000,  1001,  1002,  1011,
       0,  1022,     0,  1003,  1019,  1012,     0,     0,     0,  1013,
       0,     0,     0,     0,  1004,     0,     0,     0,  1005,  1006,
    1007,  1008,  1009,     0,     0,  1014,     0,  1020,     0,     0,
       0,     0,     0,  1010,     0,     0,     0,     0,  1021,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   995,     0,     0,  1676,   996,   997,     0,   998,     0,
     999,     0,     0,  1000,  1001,  1002,     0,     0,     0,     0,
    1003,     0,     0,  1011,     0,  1022,     0,     0,     0,  1012,
       0,  1004,     0,  1013,     0,  1005,  1006,  1007,  1008,  1009,
       0,     0,     0,     0,     0,  1015,     0,  1016,     0,  1014,
    1010,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  1017,  1018,     0,     0,     0,     0,     0,     0,
       0,     0,  1019,     0,     0,   995,     0,     0,  1677,   996,
     997,     0,   998,     0,   999,     0,     0,  1000,  1001,  1002,
    1011,     0,     0,     0,  1003,  1020,  1012,     0,     0,     0,
    1013,     0,     0,     0,     0,  1004,  1021,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,  1014,     0,     0,  1015,
       0,  1016,     0,     0,  1010,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1017,  1018,     0,     0,
       0,     0,     0,  1022,     0,     0,  1019,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1011,     0,     0,     0,     0,  1020,
    1012,     0,     0,     0,  1013,     0,     0,     0,     0,     0,
    1021,     0,     0,     0,     0,     0,  1015,     0,  1016,     0,
    1014,     0,     0,   995,     0,     0,  1681,   996,   997,     0,
     998,     0,   999,  1017,  1018,  1000,  1001,  1002,     0,     0,
       0,     0,  1003,  1019,     0,     0,     0,  1022,     0,     0,
       0,     0,     0,  1004,     0,     0,     0,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,  1020,     0,     0,     0,
       0,     0,  1010,     0,     0,     0,     0,  1021,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1015,     0,  1016,     0,     0,     0,     0,   995,     0,     0,
    1703,   996,   997,     0,   998,     0,   999,  1017,  1018,  1000,
    1001,  1002,  1011,     0,  1022,     0,  1003,  1019,  1012,     0,
       0,     0,  1013,     0,     0,     0,     0,  1004,     0,     0,
       0,  1005,  1006,  1007,  1008,  1009,     0,     0,  1014,     0,
    1020,     0,     0,     0,     0,     0,  1010,     0,     0,     0,
       0,  1021,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   995,     0,     0,     0,   996,   997,
       0,   998,     0,   999,     0,     0,  1000,  1001,  1002,     0,
       0,     0,     0,  1003,     0,     0,  1011,     0,  1022,     0,
       0,     0,  1012,     0,  1004,     0,  1013,     0,  1005,  1006,
    1007,  1008,  1009,     0,     0,     0,     0,     0,  1015,     0,
    1016,     0,  1014,  1010,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1017,  1018,     0,     0,     0,
       0,     0,     0,     0,     0,  1019,     0,     0,   995,     0,
       0,     0,   996,   997,     0,   998,     0,   999,     0,     0,
    1000,  1001,  1002,  1011,     0,     0,     0,  1003,  1020,  1012,
       0,     0,     0,  1013,     0,     0,     0,     0,  1004,  1021,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,  1014,
       0,     0,  1015,     0,  1016,     0,     0,  1010,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1017,
    1018,     0,     0,     0,     0,     0,  1022,     0,     0,  1019,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1011,     0,     0,
       0,     0,  1020,  1012,     0,     0,     0,  1013,     0,     0,
       0,     0,     0,  1021,     0,     0,     0,     0,     0,  1015,
       0,  1016,     0,  1014,     0,     0,   995,     0,     0,     0,
     996,   997,     0,   998,     0,   999,  1017,  1018,  1000,  1001,
    1002,     0,     0,     0,     0,  1003,  1019,     0,     0,     0,
    1022,     0,     0,     0,     0,     0,  1004,     0,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,  1020,
       0,     0,     0,     0,     0,  1010,     0,     0,   995,     0,
    1021,     0,   996,   997,     0,   998,     0,   999,     0,     0,
    1000,  1001,  1002,  1015,     0,  1016,     0,  1003,     0,     0,
     995,     0,     0,     0,   996,   997,     0,   998,  1004,   999,
    1017,  1018,  1005,  1006,  1007,  1008,  1009,  1022,     0,  1003,
    1019,  1012,     0,     0,     0,  1013,     0,  1010,     0,     0,
    1004,     0,     0,     0,     0,     0,     0,  1008,  1009,     0,
       0,  1014,     0,  1020,     0,     0,     0,     0,     0,  -825,
       0,   995,     0,     0,     0,   996,   997,     0,   998,     0,
     999,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1003,     0,     0,  1012,     0,     0,     0,  1013,     0,     0,
       0,  1004,     0,     0,     0,     0,     0,     0,  1008,  1009,
       0,  1022,     0,  1014,     0,  1012,     0,     0,     0,  -825,
    -825,     0,     0,   995,     0,     0,     0,   996,   997,     0,
     998,  1015,   999,  1016,     0,  1014,     0,     0,     0,     0,
       0,     0,  1003,     0,     0,     0,     0,     0,  1017,  1018,
       0,     0,     0,  1004,     0,     0,     0,     0,  1019,     0,
    1008,  1009,     0,     0,     0,     0,  1012,     0,     0,     0,
    -825,     0,  -825,     0,     0,     0,     0,  1530,     0,     0,
       0,  1020,     0,  1015,     0,  1016,  1014,   995,     0,     0,
       0,   996,   997,     0,   998,     0,   999,     0,     0,     0,
    -825,  -825,     0,     0,     0,  -825,  1003,  -825,     0,     0,
    1019,     0,     0,     0,     0,     0,     0,  1004,  1012,     0,
       0,     0,  -825,     0,  1008,  1009,     0,     0,  1532,  1022,
     995,     0,  -825,  -825,   996,   997,  -825,   998,  1014,   999,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1003,
       0,     0,     0,     0,     0,     0,  -825,     0,  -825,     0,
    1004,     0,     0,     0,     0,     0,     0,  1008,  1009,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  -825,
    1543,  1022,  1012,  -825,     0,     0,  -825,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  1014,  -825,     0,     0,     0,     0,  -825,     0,
    -825,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1012,     0,     0,     0,  -825,
       0,     0,     0,     0,     0,  -825,     0,     0,     0,     0,
       0,     0,     0,     0,  1609,  1014,     0,     0,     0,     0,
       0,     0,     0,     0,  -825,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  -825,     0,  -825,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  -825,
       0,     0,     0,     0,     0,     0,  -825,     0,     0,     0,
       0,     0,     0,     0,     0,  -825,     0,  -825,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  -825,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    -825,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  -825
};

static const yytype_int16 yycheck[] =
{
      19,   583,   404,    22,   493,   432,   254,   262,   263,   869,
     371,   371,    31,   371,  1091,   371,   452,   720,   721,    20,
      21,   392,   860,    24,   930,   834,   919,  1121,    47,   452,
     914,  1282,   440,     6,  1285,   233,  1084,   392,     9,   923,
      11,  1280,    43,  1466,  1295,     6,     9,  1298,    11,     6,
      54,   452,   758,     6,     6,     6,    54,  1327,     6,   765,
      31,    36,   614,    19,    10,    86,    22,   773,    31,     6,
       9,     9,    11,    11,    90,    31,    55,     6,     6,     6,
       6,     6,    12,   635,   145,   637,   638,    29,   179,   117,
     139,    47,    31,    31,   452,     4,    12,   671,   762,     8,
       9,    54,    11,    54,    13,   225,   226,    16,    17,    18,
     142,    84,   142,    90,    23,     9,   150,    11,    97,   143,
     416,  1475,  1170,  1171,  1172,    34,   116,   535,   142,    38,
      39,    40,    41,    42,   155,   159,    84,    31,   187,    86,
     145,   218,    42,   143,    23,   156,   172,   179,   114,   115,
     155,   221,   294,   408,   509,   516,   516,   971,   516,   159,
     222,   125,   271,    42,   142,   111,   242,   258,   147,   978,
     278,   596,   247,   163,   278,   144,   285,   226,   580,   228,
       7,    21,   139,     6,   210,   247,   176,   329,   207,   208,
       6,   210,   211,   212,   111,     6,   174,   288,   217,    99,
    1561,   309,    29,   237,   223,   309,   238,   171,   579,   279,
     240,   230,    35,    29,   233,   109,   240,   236,   246,   119,
      99,   190,   420,     9,    35,    11,   240,   304,   229,   248,
     187,   280,   251,   252,   253,   254,   597,   597,   257,   597,
     119,   597,  1126,   319,   178,    31,   316,   237,   221,   270,
     271,   207,   208,   269,   210,    95,   317,   191,   456,   264,
     276,   217,   278,   188,   285,  1626,   232,  1690,   564,   226,
     976,   228,   247,   221,     0,   265,   206,    89,   686,   831,
     236,   577,   191,   835,   858,  1639,   335,   319,   100,   953,
     206,   312,   269,   309,   414,   251,   252,   206,   240,   276,
     852,   278,  1350,  1351,  1352,  1353,  1354,  1355,  1356,  1357,
    1358,  1359,  1360,  1361,  1362,  1363,  1586,  1365,   244,   330,
     320,   268,   758,   280,   314,   300,   272,   300,   103,   765,
     334,   279,   309,   259,   146,   758,   334,   773,   285,   594,
     776,   596,   765,   316,   319,   770,  1160,  1315,   300,  1317,
     773,   370,   300,   776,   333,   272,   142,   758,   333,   334,
     136,   334,   333,    42,   765,   326,   727,   727,   316,   727,
     333,   860,   773,   392,   393,   776,  1082,  1471,   335,   398,
    1619,   334,   401,   334,  1090,   404,   334,   406,     6,   326,
     429,   319,   319,   522,   333,   333,   415,   326,   417,   333,
     758,   420,   421,   306,    56,   111,   150,   765,  1659,  1660,
     429,   298,  1115,   328,   189,   773,   191,    35,   776,   322,
     716,   233,   441,   175,    55,   164,  1319,   446,   980,   448,
     982,   983,   451,   111,  1272,   454,   988,   456,   636,   991,
     119,   216,   994,    56,   196,   401,   192,   268,   224,    89,
     142,   227,    28,  1313,   193,   494,   268,   283,   270,    10,
      36,     6,   591,     6,   285,   421,    97,    12,   143,    12,
     139,    22,   298,   285,   166,   494,   495,  1029,   774,   498,
     888,   500,   122,   891,   159,   441,   741,   127,  1040,  1327,
     509,   510,   448,   237,     6,   300,   188,     7,   696,   854,
      12,   520,   521,    90,   523,   524,   525,     6,   195,   548,
     529,   530,   287,    12,   533,   155,   147,    29,   187,    87,
     539,   719,   109,   198,   125,   544,   331,   233,   333,   548,
     549,   550,   551,   534,   102,  1344,  1118,    90,   557,   558,
     976,   670,   498,   562,  1592,   237,   917,   949,  1130,    23,
     569,   570,    12,   976,   165,   233,   109,   226,   233,   228,
     579,   580,   237,    21,   268,  1642,   272,   523,    42,   525,
    1476,  1615,   237,   319,   150,   976,   152,    35,    96,   285,
     941,   941,   601,   941,   306,   941,    96,   333,   544,    22,
    1474,    12,    22,   169,   272,     8,    17,  1149,    31,  1647,
     110,    31,  1308,  1309,   322,   116,    28,   285,   904,   905,
      12,   280,  1014,     9,    36,    11,   912,   636,   976,   247,
     863,     7,  1666,  1667,    10,   868,   136,  1671,  1281,  1181,
    1283,   142,   279,  1286,   206,    31,   165,  1475,  1190,   658,
     301,   302,  1180,   662,  1182,  1183,  1082,     7,  1009,  1009,
      10,  1009,   247,  1009,  1090,   853,   101,   676,   677,  1082,
     236,   237,   160,   981,   240,   684,   335,  1090,   687,   180,
     689,   690,   300,   921,   259,     7,   247,   696,    10,  1081,
     976,  1082,   701,     7,   194,   146,    10,  1239,   707,  1090,
       7,   319,  1047,    10,     7,   301,   302,    10,  1106,   372,
     719,   374,   306,   376,   377,   333,   334,   726,     6,   382,
       7,   221,   385,    10,   224,     7,   735,   227,    10,  1579,
     739,   740,    12,   233,  1082,   744,   237,   746,   150,   240,
     152,     7,  1090,   109,    10,   311,  1318,     7,     7,   315,
      10,    10,   306,   306,   229,   153,   256,   169,  1586,   276,
     259,   752,   753,   772,   265,   774,   267,     7,   247,   167,
      10,   271,   211,   212,     7,  1468,  1084,    10,   176,     7,
     726,   259,    10,   283,   223,     7,   244,     7,    10,   735,
      10,   291,     7,  1272,   233,    10,   306,   195,   188,   153,
     746,  1001,  1002,   126,  1004,  1005,  1006,  1007,    10,     7,
      29,  1639,    10,   314,   253,  1015,   316,     7,   257,  1019,
      10,   306,   176,   486,   236,   223,     7,     4,   240,    10,
     279,     8,     9,   496,    11,  1377,    13,     7,     6,   502,
      10,   195,    36,   237,   853,   854,    23,     7,  1327,   285,
      10,   860,   861,     7,   863,  1397,    10,     7,   867,   868,
      10,  1147,  1170,  1171,  1172,    42,   247,     4,   167,   223,
     247,     8,   263,    21,     7,     4,    13,    10,     6,     8,
     889,   279,  1308,  1309,    13,   283,    23,  1279,     7,   898,
     899,    10,   901,    31,    23,  1308,  1309,    31,     7,   311,
     298,    10,   237,   315,     7,    42,   915,    10,   917,   918,
       6,   209,   921,    42,   312,   240,     7,  1308,  1309,    10,
     209,   309,    99,  1465,  1466,   279,  1114,   309,   165,   283,
     328,   370,   595,     7,     7,     7,    10,    10,    10,   215,
     949,   215,   119,     7,   298,     7,    10,     7,    10,     7,
      10,   215,    10,   392,   393,   276,    12,   306,   312,   398,
    1308,  1309,    99,     7,     4,   404,    10,   406,     8,     9,
     225,    11,     7,    13,   328,    10,   415,     7,   417,   988,
      10,   420,   119,    23,   197,   206,   306,   244,   292,   165,
    1341,  1341,   248,  1341,   285,  1341,  1475,   180,   167,     6,
      31,     6,    42,    31,   306,  1014,    86,   446,  1580,    89,
     304,   304,   451,  1364,  1364,   454,  1364,   456,  1364,    31,
    1371,  1371,    21,  1371,     6,  1371,  1226,   304,  1228,   304,
     165,    12,   237,  1278,     6,     6,   195,   117,  1047,     6,
     285,   196,  1350,  1351,  1352,  1353,  1354,  1355,  1356,  1357,
    1358,  1359,  1360,  1361,  1362,  1363,   495,  1365,   281,  1068,
     165,   500,  1479,   281,   281,   306,   215,  1076,   306,   149,
     509,   510,  1081,   195,  1083,   155,     6,   157,     6,   259,
    1089,   520,   521,   246,   747,   524,   123,   240,   292,   181,
     529,   530,    96,   756,   533,   175,   312,   240,   119,     6,
     539,   764,    35,   195,     6,  1114,   769,  1586,     6,     6,
     549,   550,   551,     6,     6,     6,   196,     6,   557,   558,
    1129,  1693,     6,   562,    29,    21,   218,     6,     6,     6,
     569,   570,     7,     7,     7,   336,    31,   336,  1147,   336,
     579,   580,    22,  1089,    86,  1333,    22,    89,  1690,   336,
      31,     6,   165,   233,   319,   150,   195,   237,   100,   323,
    1639,   292,   601,   196,   244,   281,   109,   142,   247,    96,
       6,    17,   319,    42,    31,   117,   306,   257,    31,     7,
       6,    22,     6,     6,     6,     6,     6,   279,     6,   269,
     270,     6,   209,   119,   242,   277,   277,   636,  1549,  1549,
       6,  1549,   188,  1549,    12,   285,   148,   149,   333,   301,
     302,   158,   178,   155,     7,   157,   306,     7,    10,   658,
     312,     7,   314,   662,   316,     7,    51,   236,   306,   336,
     178,    31,    96,   175,   304,   304,   304,   676,   677,   304,
     267,   321,   142,   233,     6,   684,     6,     6,   687,     6,
     689,   690,   206,   249,   196,     6,     6,   696,    29,   158,
       7,    42,   701,  1272,     7,     7,    29,  1276,   707,   932,
    1279,     7,  1281,   336,  1283,   178,   240,  1286,   331,   336,
     719,   336,   336,    12,  1592,   334,    96,   334,   951,     7,
     196,   233,   178,     7,   150,   237,    51,     6,     6,   254,
     739,   740,   244,   254,     7,   744,  1315,   195,  1317,   233,
      85,     7,     7,    10,    31,   257,   188,  1326,  1327,   178,
       7,   192,   300,     7,  1333,     7,   268,   269,   270,   196,
       6,     6,   306,   772,     6,   774,     6,   973,     7,  1647,
    1160,     7,     7,   285,   227,  1134,   776,  1147,   917,   920,
    1639,  1290,  1127,     4,  1637,  1464,   657,     8,     9,  1272,
      11,  1555,    13,  1476,  1583,    16,    17,    18,  1549,   467,
     787,  1335,    23,  1382,  1382,  1247,  1385,   235,     1,   321,
    1326,   654,   236,    34,   390,   563,  1140,    38,    39,    40,
      41,    42,    96,   390,  1329,    25,   399,    -1,    -1,    -1,
      -1,    -1,    53,    -1,    -1,    -1,   110,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   853,   854,    -1,    -1,    -1,    -1,
      -1,   860,   861,    -1,   863,    -1,     4,    -1,   867,   868,
       8,     9,   136,    11,  1443,    13,    -1,    -1,    -1,    -1,
    1103,    -1,    93,   110,    -1,    23,    -1,  1456,    99,    -1,
     889,    -1,   103,    -1,    -1,    -1,    34,    -1,  1467,   898,
     899,    -1,   901,    41,    42,    -1,  1475,    -1,   119,   136,
      -1,    -1,    -1,    -1,    -1,    53,   915,    -1,   917,   918,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   760,    -1,    -1,
     194,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   777,   778,   779,   780,    -1,    -1,
     949,    -1,   785,   180,    -1,   788,    -1,   221,    -1,    -1,
     224,    99,    -1,   227,    -1,   103,    -1,   194,    -1,   233,
      -1,    -1,    -1,    -1,   807,    -1,    -1,    -1,   189,    -1,
     191,   119,    -1,    -1,    -1,    -1,  1555,    -1,    -1,    -1,
      -1,    -1,   256,   257,   221,   206,   207,   224,    -1,    -1,
     227,    -1,    -1,    -1,   268,   216,   233,   271,    -1,    -1,
      -1,    -1,    -1,    -1,  1583,  1014,    -1,  1586,    -1,   283,
      -1,   285,    -1,   161,    -1,    -1,    -1,   291,   239,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   250,
      -1,    -1,    -1,    -1,   271,    -1,  1615,    -1,  1047,    -1,
      -1,   189,   316,   191,    -1,    -1,   283,    -1,    -1,  1628,
      -1,    -1,    -1,    -1,   291,    -1,    -1,    -1,  1637,  1068,
    1639,    -1,    -1,    -1,    -1,     6,   287,  1076,   216,    -1,
      -1,    -1,  1081,    -1,  1083,    -1,    -1,  1656,    -1,   316,
      -1,    -1,    -1,    -1,    -1,  1664,    -1,  1666,  1667,    -1,
      -1,    -1,  1671,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
    1679,    -1,    -1,    -1,    -1,  1114,    96,    -1,    -1,   330,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     110,  1700,    -1,    -1,   967,    -1,    -1,   970,    -1,    -1,
      -1,   974,    -1,    -1,    -1,    -1,    -1,   980,  1147,   287,
     983,   984,   985,    -1,   987,    -1,   136,    -1,    -1,   992,
      -1,    -1,   995,   996,   997,   998,   999,  1000,  1001,  1002,
    1003,  1004,  1005,  1006,  1007,  1008,    -1,    -1,  1011,   110,
    1013,    -1,  1015,    -1,    -1,    -1,  1019,    -1,  1021,    -1,
       4,    -1,    -1,   124,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    17,    18,   136,   137,    -1,    -1,    23,
      -1,   142,    -1,    -1,   194,    -1,  1049,    -1,    -1,    -1,
      34,    -1,    -1,    -1,    38,    39,    40,    41,    42,    -1,
      -1,    -1,    -1,    -1,    -1,   166,    -1,    -1,    -1,    53,
      -1,   221,    -1,    -1,   224,    -1,    -1,   227,    -1,   180,
      -1,    -1,    -1,   233,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   194,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,  1272,    -1,    -1,   256,  1276,    -1,    -1,
    1279,    -1,  1281,    -1,  1283,    99,    -1,  1286,    -1,   103,
     221,   271,    -1,   224,    -1,    -1,   227,    -1,    -1,    -1,
      -1,    -1,   233,   283,    -1,   119,   237,    -1,  1141,    -1,
    1143,   291,    -1,    -1,    -1,    -1,  1315,  1150,  1317,    -1,
      -1,    -1,    -1,    -1,  1157,    -1,    -1,    -1,  1327,    -1,
      -1,    -1,    -1,    -1,  1333,    -1,   316,    -1,    -1,    -1,
     271,    -1,    -1,    -1,    -1,   116,    -1,  1180,   119,  1182,
    1183,    -1,   283,   124,    -1,   126,    -1,    -1,  1191,    -1,
     291,   292,   293,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   142,   143,    -1,    -1,   189,    -1,   191,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   316,   121,    -1,   159,    -1,
      -1,   126,  1225,  1226,    -1,  1228,    -1,    -1,    -1,    -1,
    1233,  1234,   216,   138,    -1,    -1,    -1,    -1,    -1,   180,
      -1,    -1,     4,    -1,    -1,    -1,     8,     9,   153,    11,
      -1,    13,  1255,    -1,    16,    17,    18,   198,    -1,    -1,
      -1,    23,   167,    -1,    -1,    -1,    -1,  1270,    -1,    -1,
      -1,   176,    34,    -1,  1443,    -1,    38,    39,    40,    41,
      42,    -1,    -1,    -1,  1287,    -1,    -1,  1456,    -1,    -1,
     195,    53,    -1,    -1,    -1,    -1,   237,    -1,    -1,   240,
      -1,    -1,    -1,   287,    -1,    -1,  1475,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     4,    -1,   223,    -1,
       8,     9,    -1,    11,   265,    13,   267,    -1,    -1,    -1,
      -1,    93,  1335,    -1,  1337,    23,    -1,    99,    -1,  1342,
      -1,   103,    -1,  1346,    -1,    -1,    34,    -1,    -1,    -1,
      -1,    -1,   293,    41,    42,    -1,    -1,   119,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    53,  1369,  1370,    -1,    -1,
     275,    -1,    -1,   314,   279,    -1,    -1,    -1,   283,  1382,
    1383,    -1,    -1,    -1,  1387,    -1,  1555,    -1,  1391,    -1,
    1393,    -1,    -1,   298,    -1,    -1,    -1,    -1,  1401,  1402,
      -1,    -1,  1405,  1406,    -1,    -1,  1409,   312,    -1,    -1,
    1413,    99,    -1,    -1,  1583,   103,    -1,  1586,    -1,    -1,
      -1,    -1,    -1,   328,    -1,    -1,    -1,   189,    -1,   191,
      -1,   119,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   206,   207,  1615,    -1,     4,    -1,
      -1,     7,     8,     9,   216,    11,    -1,    13,    -1,  1628,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
    1639,    -1,    -1,   161,    -1,    -1,    -1,   239,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,  1656,   250,    -1,
      -1,    -1,    -1,    -1,    -1,  1664,    -1,  1666,  1667,    -1,
      -1,   189,  1671,   191,    -1,    -1,    -1,    -1,    -1,    -1,
    1679,    -1,    -1,    -1,    -1,    -1,    -1,    -1,  1521,    -1,
      -1,    -1,    -1,    -1,    -1,   287,  1529,  1530,   216,  1532,
      -1,  1700,  1535,  1536,    -1,    -1,    -1,    -1,  1541,     4,
    1543,   303,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,  1560,    23,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,
      -1,    -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,  1590,    -1,    -1,
      -1,    -1,  1595,    -1,  1597,    -1,    -1,     6,  1601,   287,
       9,  1604,    11,    -1,    -1,    -1,  1609,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,  1617,    -1,    -1,    -1,    27,    28,
      29,    -1,    31,    32,    33,    34,    35,    -1,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
     206,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,  1674,    -1,    -1,    -1,    84,    85,    86,    87,    -1,
      89,    90,    -1,    -1,    -1,    -1,    95,    -1,    -1,    -1,
      99,   100,    -1,   102,    -1,    -1,    -1,    -1,  1701,   108,
     109,   110,   111,   112,   113,    -1,    -1,    -1,   117,   118,
      -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,    -1,
     129,   130,   131,   132,   133,   134,   135,   136,   137,   138,
     139,   140,   141,    -1,    -1,   144,   145,   146,    -1,   148,
     149,   206,    -1,   152,   153,   154,   155,    -1,   157,    -1,
     159,   160,   161,    -1,   163,   164,   165,   166,   167,   168,
     169,    -1,   171,   172,   173,    -1,   175,    -1,    -1,   178,
      -1,   180,   181,    -1,   183,    -1,    -1,    -1,   187,   188,
      -1,   190,    -1,   192,   193,   194,   195,   196,   197,    -1,
      -1,    -1,    -1,    -1,    -1,   204,    -1,    -1,    -1,    -1,
     209,   210,    -1,   212,   213,    -1,   215,    -1,    -1,   218,
     219,   220,   221,   222,   223,   224,   225,   226,   227,   228,
     229,    -1,    -1,    -1,   233,    -1,   235,   236,   237,   238,
     206,   240,   241,   242,   243,   244,    -1,   246,    -1,    -1,
     249,    -1,    -1,    -1,    -1,    -1,   255,   256,   257,   258,
     259,   260,    -1,   262,    -1,   264,    -1,    -1,    -1,   268,
     269,   270,   271,   272,    -1,    -1,   275,   276,   277,   278,
     279,   280,   281,    -1,   283,   284,   285,    -1,    -1,   288,
      -1,    -1,   291,   292,   293,   294,   295,    -1,   297,    -1,
      -1,   300,   301,   302,    -1,   304,   305,    -1,   307,   308,
     309,   310,   311,   312,    -1,    -1,   315,   316,   317,   318,
      -1,   320,   321,   322,    -1,   324,    -1,   326,    -1,   328,
     329,    -1,    -1,    -1,    -1,   334,   335,   336,     6,     7,
       8,     9,    -1,    11,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    34,    35,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    84,    85,    86,    87,
      -1,    89,    90,    -1,    -1,    -1,    -1,    95,    -1,    -1,
      -1,    99,   100,    -1,   102,    -1,    -1,    -1,    -1,    -1,
      -1,   109,   110,   111,   112,   113,    -1,    -1,    -1,   117,
     118,    -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,
      -1,   129,   130,   131,   132,   133,   134,   135,   136,   137,
     138,   139,   140,   141,    -1,    -1,   144,   145,   146,    -1,
     148,   149,   150,    -1,   152,   153,   154,   155,    -1,   157,
      -1,   159,   160,   161,    -1,   163,   164,   165,   166,   167,
     168,   169,    -1,   171,   172,   173,    -1,   175,    -1,    -1,
      -1,    -1,   180,   181,    -1,   183,    -1,    -1,    -1,   187,
     188,    -1,   190,    -1,   192,   193,   194,   195,   196,   197,
      -1,    -1,    -1,    -1,    -1,    -1,   204,    -1,    -1,    -1,
      -1,   209,   210,    -1,    -1,   213,    -1,   215,    -1,    -1,
     218,   219,   220,   221,   222,   223,   224,   225,   226,   227,
     228,   229,    -1,    -1,    -1,   233,    -1,   235,   236,   237,
     238,    -1,   240,   241,   242,   243,   244,    -1,   246,    -1,
      -1,   249,    -1,    -1,    -1,    -1,    -1,   255,   256,   257,
     258,   259,   260,    -1,   262,    -1,   264,    -1,    -1,    -1,
     268,   269,   270,   271,   272,    -1,    -1,   275,   276,   277,
     278,   279,   280,   281,    -1,   283,   284,   285,    -1,    -1,
     288,    -1,    -1,   291,   292,   293,   294,   295,    -1,   297,
      -1,    -1,   300,   301,   302,    -1,   304,   305,    -1,    -1,
     308,   309,   310,   311,   312,    -1,    -1,   315,   316,   317,
     318,    -1,   320,   321,   322,    -1,   324,   325,   326,     6,
     328,   329,     9,    -1,    11,    -1,   334,   335,   336,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      27,    28,    29,    -1,    31,    32,    33,    34,    35,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    85,    86,
      87,    88,    89,    90,    -1,    -1,    -1,    94,    95,    -1,
      -1,    -1,    99,   100,    -1,   102,    -1,    -1,    -1,    -1,
      -1,    -1,   109,   110,   111,   112,   113,    -1,    -1,    -1,
     117,   118,    -1,    -1,    -1,   122,   123,   124,    -1,    -1,
      -1,    -1,   129,   130,   131,   132,   133,   134,   135,   136,
     137,   138,   139,   140,   141,    -1,    -1,   144,   145,   146,
      -1,   148,   149,    -1,    -1,   152,   153,   154,   155,    -1,
     157,    -1,   159,   160,   161,    -1,   163,   164,   165,   166,
     167,   168,   169,    -1,   171,   172,   173,    -1,   175,    -1,
      -1,    -1,    -1,   180,   181,    -1,   183,    -1,    -1,    -1,
     187,   188,    -1,   190,    -1,   192,   193,   194,   195,   196,
     197,    -1,    -1,    -1,    -1,    -1,    -1,   204,    -1,    -1,
      -1,    -1,   209,   210,    -1,    -1,   213,    -1,   215,    -1,
      -1,   218,   219,   220,   221,   222,   223,   224,   225,   226,
     227,   228,   229,    -1,    -1,    -1,   233,    -1,   235,   236,
     237,   238,    -1,   240,   241,   242,   243,   244,    -1,   246,
      -1,    -1,   249,    -1,    -1,    -1,    -1,    -1,   255,   256,
     257,   258,   259,   260,    -1,   262,    -1,   264,    -1,    -1,
      -1,   268,   269,   270,   271,   272,    -1,    -1,   275,   276,
     277,   278,   279,   280,   281,    -1,   283,   284,   285,    -1,
      -1,   288,    -1,   290,   291,   292,   293,   294,   295,    -1,
     297,    -1,    -1,   300,   301,   302,    -1,   304,   305,    -1,
      -1,   308,   309,   310,   311,   312,    -1,    -1,   315,   316,
     317,   318,    -1,   320,   321,   322,    -1,   324,    -1,   326,
       6,   328,   329,     9,    -1,    11,    -1,   334,   335,   336,
      -1,    -1,    -1,    -1,    -1,    21,    22,    -1,    -1,    -1,
      -1,    27,    28,    29,    -1,    31,    32,    33,    34,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    85,
      86,    87,    -1,    89,    90,    -1,    -1,    -1,    -1,    95,
      -1,    -1,    -1,    99,   100,    -1,   102,    -1,    -1,    -1,
      -1,    -1,    -1,   109,   110,   111,   112,   113,    -1,    -1,
      -1,   117,   118,    -1,    -1,    -1,   122,   123,   124,    -1,
      -1,    -1,    -1,   129,   130,   131,   132,   133,   134,   135,
     136,   137,   138,   139,   140,   141,    -1,    -1,   144,   145,
     146,    -1,   148,   149,    -1,    -1,   152,   153,   154,   155,
      -1,   157,    -1,   159,   160,   161,    -1,   163,   164,   165,
     166,   167,   168,   169,    -1,   171,   172,   173,    -1,   175,
      -1,    -1,    -1,    -1,   180,   181,    -1,   183,    -1,    -1,
      -1,   187,   188,    -1,   190,    -1,   192,   193,   194,   195,
     196,   197,    -1,    -1,    -1,    -1,    -1,    -1,   204,    -1,
      -1,    -1,    -1,   209,   210,    -1,    -1,   213,    -1,   215,
      -1,    -1,   218,   219,   220,   221,   222,   223,   224,   225,
     226,   227,   228,   229,    -1,    -1,    -1,   233,    -1,   235,
     236,   237,   238,    -1,   240,   241,   242,   243,   244,    -1,
     246,    -1,    -1,   249,    -1,    -1,    -1,    -1,    -1,   255,
     256,   257,   258,   259,   260,    -1,   262,    -1,   264,    -1,
      -1,    -1,   268,   269,   270,   271,   272,    -1,    -1,   275,
     276,   277,   278,   279,   280,   281,    -1,   283,   284,   285,
      -1,    -1,   288,    -1,    -1,   291,   292,   293,   294,   295,
      -1,   297,    -1,    -1,   300,   301,   302,    -1,   304,   305,
      -1,    -1,   308,   309,   310,   311,   312,    -1,    -1,   315,
     316,   317,   318,    -1,   320,   321,   322,    -1,   324,    -1,
     326,     6,   328,   329,     9,    -1,    11,    -1,   334,   335,
     336,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    27,    28,    29,    -1,    31,    32,    33,    34,
      35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,
      85,    86,    87,    -1,    89,    90,    -1,    -1,    -1,    -1,
      95,    -1,    -1,    98,    99,   100,    -1,   102,    -1,    -1,
      -1,    -1,    -1,    -1,   109,   110,   111,   112,   113,    -1,
      -1,    -1,   117,   118,    -1,    -1,    -1,   122,   123,   124,
      -1,    -1,    -1,    -1,   129,   130,   131,   132,   133,   134,
     135,   136,   137,   138,   139,   140,   141,    -1,    -1,   144,
     145,   146,    -1,   148,   149,    -1,    -1,   152,   153,   154,
     155,    -1,   157,    -1,   159,   160,   161,    -1,   163,   164,
     165,   166,   167,   168,   169,    -1,   171,   172,   173,    -1,
     175,    -1,    -1,    -1,    -1,   180,   181,    -1,   183,    -1,
      -1,    -1,   187,   188,    -1,   190,    -1,   192,   193,   194,
     195,   196,   197,    -1,    -1,    -1,    -1,    -1,    -1,   204,
      -1,    -1,    -1,    -1,   209,   210,    -1,    -1,   213,    -1,
     215,    -1,    -1,   218,   219,   220,   221,   222,   223,   224,
     225,   226,   227,   228,   229,    -1,    -1,    -1,   233,    -1,
     235,   236,   237,   238,    -1,   240,   241,   242,   243,   244,
      -1,   246,    -1,    -1,   249,    -1,    -1,    -1,    -1,    -1,
     255,   256,   257,   258,   259,   260,    -1,   262,    -1,   264,
      -1,    -1,    -1,   268,   269,   270,   271,   272,    -1,    -1,
     275,   276,   277,   278,   279,   280,   281,    -1,   283,   284,
     285,    -1,    -1,   288,    -1,    -1,   291,   292,   293,   294,
     295,   296,   297,    -1,    -1,   300,   301,   302,    -1,   304,
     305,    -1,    -1,   308,   309,   310,   311,   312,    -1,    -1,
     315,   316,   317,   318,    -1,   320,   321,   322,    -1,   324,
      -1,   326,     6,   328,   329,     9,    -1,    11,    -1,   334,
     335,   336,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,    33,
      34,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      84,    85,    86,    87,    -1,    89,    90,    -1,    -1,    -1,
      -1,    95,    -1,    -1,    -1,    99,   100,    -1,   102,    -1,
      -1,    -1,    -1,    -1,    -1,   109,   110,   111,   112,   113,
      -1,    -1,    -1,   117,   118,    -1,    -1,    -1,   122,   123,
     124,    -1,    -1,    -1,    -1,   129,   130,   131,   132,   133,
     134,   135,   136,   137,   138,   139,   140,   141,    -1,    -1,
     144,   145,   146,    -1,   148,   149,    -1,    -1,   152,   153,
     154,   155,    -1,   157,    -1,   159,   160,   161,    -1,   163,
     164,   165,   166,   167,   168,   169,    -1,   171,   172,   173,
      -1,   175,    -1,    -1,    -1,    -1,   180,   181,    -1,   183,
      -1,    -1,    -1,   187,   188,    -1,   190,    -1,   192,   193,
     194,   195,   196,   197,    -1,    -1,    -1,    -1,    -1,    -1,
     204,    -1,    -1,    -1,    -1,   209,   210,    -1,    -1,   213,
      -1,   215,    -1,    -1,   218,   219,   220,   221,   222,   223,
     224,   225,   226,   227,   228,   229,    -1,    -1,    -1,   233,
      -1,   235,   236,   237,   238,    -1,   240,   241,   242,   243,
     244,    -1,   246,    -1,    -1,   249,    -1,    -1,    -1,    -1,
      -1,   255,   256,   257,   258,   259,   260,    -1,   262,    -1,
     264,    -1,    -1,    -1,   268,   269,   270,   271,   272,    -1,
      -1,   275,   276,   277,   278,   279,   280,   281,    -1,   283,
     284,   285,    -1,    -1,   288,    -1,    -1,   291,   292,   293,
     294,   295,    -1,   297,    -1,    -1,   300,   301,   302,    -1,
     304,   305,    -1,    -1,   308,   309,   310,   311,   312,    -1,
      -1,   315,   316,   317,   318,    -1,   320,   321,   322,    -1,
     324,    -1,   326,    -1,   328,   329,   330,    -1,    -1,    -1,
     334,   335,   336,     6,     7,    -1,     9,    -1,    11,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,
      33,    34,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    84,    85,    86,    87,    -1,    89,    90,    -1,    -1,
      -1,    -1,    95,    -1,    -1,    -1,    99,   100,    -1,   102,
      -1,    -1,    -1,    -1,    -1,    -1,   109,   110,   111,   112,
     113,    -1,    -1,    -1,   117,   118,    -1,    -1,    -1,   122,
     123,   124,    -1,    -1,    -1,    -1,   129,   130,   131,   132,
     133,   134,   135,   136,   137,   138,   139,   140,   141,    -1,
      -1,   144,   145,   146,    -1,   148,   149,    -1,    -1,   152,
     153,   154,   155,    -1,   157,    -1,   159,   160,   161,    -1,
     163,   164,   165,   166,   167,   168,   169,    -1,   171,   172,
     173,    -1,   175,    -1,    -1,    -1,    -1,   180,   181,    -1,
     183,    -1,    -1,    -1,   187,   188,    -1,   190,    -1,   192,
     193,   194,   195,   196,   197,    -1,    -1,    -1,    -1,    -1,
      -1,   204,    -1,    -1,    -1,    -1,   209,   210,    -1,    -1,
     213,    -1,   215,    -1,    -1,   218,   219,   220,   221,   222,
     223,   224,   225,   226,   227,   228,   229,    -1,    -1,    -1,
     233,    -1,   235,   236,   237,   238,    -1,   240,   241,   242,
     243,   244,    -1,   246,    -1,    -1,   249,    -1,    -1,    -1,
      -1,    -1,   255,   256,   257,   258,   259,   260,    -1,   262,
      -1,   264,    -1,    -1,    -1,   268,   269,   270,   271,   272,
      -1,    -1,   275,   276,   277,   278,   279,   280,   281,    -1,
     283,   284,   285,    -1,    -1,   288,    -1,    -1,   291,   292,
     293,   294,   295,    -1,   297,    -1,    -1,   300,   301,   302,
      -1,   304,   305,    -1,    -1,   308,   309,   310,   311,   312,
      -1,    -1,   315,   316,   317,   318,    -1,   320,   321,   322,
      -1,   324,    -1,   326,     6,   328,   329,     9,    -1,    11,
      -1,   334,   335,   336,    -1,    -1,    -1,    -1,    -1,    21,
      -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,
      32,    33,    34,    35,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    85,    86,    87,    -1,    89,    90,    -1,
      -1,    -1,    -1,    95,    -1,    -1,    -1,    99,   100,    -1,
     102,    -1,    -1,    -1,    -1,    -1,    -1,   109,   110,   111,
     112,   113,    -1,    -1,    -1,   117,   118,    -1,    -1,    -1,
     122,   123,   124,    -1,    -1,    -1,    -1,   129,   130,   131,
     132,   133,   134,   135,   136,   137,   138,   139,   140,   141,
      -1,    -1,   144,   145,   146,    -1,   148,   149,    -1,    -1,
     152,   153,   154,   155,    -1,   157,    -1,   159,   160,   161,
      -1,   163,   164,   165,   166,   167,   168,   169,    -1,   171,
     172,   173,    -1,   175,    -1,    -1,    -1,    -1,   180,   181,
      -1,   183,    -1,    -1,    -1,   187,   188,    -1,   190,    -1,
     192,   193,   194,   195,   196,   197,    -1,    -1,    -1,    -1,
      -1,    -1,   204,    -1,    -1,    -1,    -1,   209,   210,    -1,
      -1,   213,    -1,   215,    -1,    -1,   218,   219,   220,   221,
     222,   223,   224,   225,   226,   227,   228,   229,    -1,    -1,
      -1,   233,    -1,   235,   236,   237,   238,    -1,   240,   241,
     242,   243,   244,    -1,   246,    -1,    -1,   249,    -1,    -1,
      -1,    -1,    -1,   255,   256,   257,   258,   259,   260,    -1,
     262,    -1,   264,    -1,    -1,    -1,   268,   269,   270,   271,
     272,    -1,    -1,   275,   276,   277,   278,   279,   280,   281,
      -1,   283,   284,   285,    -1,    -1,   288,    -1,    -1,   291,
     292,   293,   294,   295,    -1,   297,    -1,    -1,   300,   301,
     302,    -1,   304,   305,    -1,    -1,   308,   309,   310,   311,
     312,    -1,    -1,   315,   316,   317,   318,    -1,   320,   321,
     322,    -1,   324,    -1,   326,     6,   328,   329,     9,    -1,
      11,    -1,   334,   335,   336,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,
      31,    32,    33,    34,    35,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    84,    85,    86,    87,    -1,    89,    90,
      -1,    -1,    -1,    -1,    95,    -1,    -1,    -1,    99,   100,
      -1,   102,    -1,    -1,    -1,    -1,    -1,    -1,   109,   110,
     111,   112,   113,    -1,    -1,    -1,   117,   118,    -1,    -1,
      -1,   122,   123,   124,    -1,    -1,    -1,    -1,   129,   130,
     131,   132,   133,   134,   135,   136,   137,   138,   139,   140,
     141,    -1,    -1,   144,   145,   146,    -1,   148,   149,    -1,
      -1,   152,   153,   154,   155,    -1,   157,    -1,   159,   160,
     161,    -1,   163,   164,   165,   166,   167,   168,   169,    -1,
     171,   172,   173,    -1,   175,    -1,    -1,   178,    -1,   180,
     181,    -1,   183,    -1,    -1,    -1,   187,   188,    -1,   190,
      -1,   192,   193,   194,   195,   196,   197,    -1,    -1,    -1,
      -1,    -1,    -1,   204,    -1,    -1,    -1,    -1,   209,   210,
      -1,    -1,   213,    -1,   215,    -1,    -1,   218,   219,   220,
     221,   222,   223,   224,   225,   226,   227,   228,   229,    -1,
      -1,    -1,   233,    -1,   235,   236,   237,   238,    -1,   240,
     241,   242,   243,   244,    -1,   246,    -1,    -1,   249,    -1,
      -1,    -1,    -1,    -1,   255,   256,   257,   258,   259,   260,
      -1,   262,    -1,   264,    -1,    -1,    -1,   268,   269,   270,
     271,   272,    -1,    -1,   275,   276,   277,   278,   279,   280,
     281,    -1,   283,   284,   285,    -1,    -1,   288,    -1,    -1,
     291,   292,   293,   294,   295,    -1,   297,    -1,    -1,   300,
     301,   302,    -1,   304,   305,    -1,    -1,   308,   309,   310,
     311,   312,    -1,    -1,   315,   316,   317,   318,    -1,   320,
     321,   322,    -1,   324,    -1,   326,     6,   328,   329,     9,
      -1,    11,    -1,   334,   335,   336,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,
      -1,    31,    32,    33,    34,    35,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    84,    85,    86,    87,    -1,    89,
      90,    -1,    -1,    -1,    -1,    95,    -1,    -1,    -1,    99,
     100,    -1,   102,    -1,    -1,    -1,    -1,    -1,    -1,   109,
     110,   111,   112,   113,    -1,    -1,    -1,   117,   118,    -1,
      -1,    -1,   122,   123,   124,    -1,    -1,    -1,    -1,   129,
     130,   131,   132,   133,   134,   135,   136,   137,   138,   139,
     140,   141,    -1,    -1,   144,   145,   146,    -1,   148,   149,
      -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,   159,
     160,   161,    -1,   163,   164,   165,   166,   167,   168,   169,
      -1,   171,   172,   173,    -1,   175,    -1,    -1,    -1,    -1,
     180,   181,    -1,   183,    -1,    -1,    -1,   187,   188,    -1,
     190,    -1,   192,   193,   194,   195,   196,   197,    -1,    -1,
      -1,    -1,    -1,    -1,   204,    -1,    -1,    -1,    -1,   209,
     210,    -1,    -1,   213,    -1,   215,    -1,    -1,   218,   219,
     220,   221,   222,   223,   224,   225,   226,   227,   228,   229,
      -1,    -1,    -1,   233,    -1,   235,   236,   237,   238,    -1,
     240,   241,   242,   243,   244,    -1,   246,    -1,    -1,   249,
      -1,    -1,    -1,    -1,    -1,   255,   256,   257,   258,   259,
     260,    -1,   262,    -1,   264,    -1,    -1,    -1,   268,   269,
     270,   271,   272,    -1,    -1,   275,   276,   277,   278,   279,
     280,   281,    -1,   283,   284,   285,    -1,    -1,   288,    -1,
      -1,   291,   292,   293,   294,   295,   296,   297,    -1,    -1,
     300,   301,   302,    -1,   304,   305,    -1,    -1,   308,   309,
     310,   311,   312,    -1,    -1,   315,   316,   317,   318,    -1,
     320,   321,   322,    -1,   324,    -1,   326,     6,   328,   329,
       9,    -1,    11,    -1,   334,   335,   336,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,
      29,    -1,    31,    32,    33,    34,    35,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    84,    85,    86,    87,    -1,
      89,    90,    -1,    -1,    -1,    -1,    95,    -1,    -1,    -1,
      99,   100,    -1,   102,    -1,    -1,    -1,    -1,    -1,    -1,
     109,   110,   111,   112,   113,    -1,    -1,    -1,   117,   118,
      -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,    -1,
     129,   130,   131,   132,   133,   134,   135,   136,   137,   138,
     139,   140,   141,    -1,    -1,   144,   145,   146,    -1,   148,
     149,    -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,
     159,   160,   161,    -1,   163,   164,   165,   166,   167,   168,
     169,    -1,   171,   172,   173,    -1,   175,    -1,    -1,    -1,
      -1,   180,   181,    -1,   183,    -1,    -1,    -1,   187,   188,
      -1,   190,    -1,   192,   193,   194,   195,   196,   197,    -1,
      -1,    -1,    -1,    -1,    -1,   204,    -1,    -1,    -1,    -1,
     209,   210,    -1,    -1,   213,    -1,   215,    -1,    -1,   218,
     219,   220,   221,   222,   223,   224,   225,   226,   227,   228,
     229,    -1,    -1,    -1,   233,    -1,   235,   236,   237,   238,
      -1,   240,   241,   242,   243,   244,    -1,   246,    -1,    -1,
     249,    -1,    -1,    -1,    -1,    -1,   255,   256,   257,   258,
     259,   260,    -1,   262,    -1,   264,    -1,    -1,    -1,   268,
     269,   270,   271,   272,    -1,    -1,   275,   276,   277,   278,
     279,   280,   281,    -1,   283,   284,   285,    -1,    -1,   288,
      -1,    -1,   291,   292,   293,   294,   295,    -1,   297,    -1,
      -1,   300,   301,   302,    -1,   304,   305,    -1,    -1,   308,
     309,   310,   311,   312,    -1,    -1,   315,   316,   317,   318,
      -1,   320,   321,   322,    -1,   324,   325,   326,     6,   328,
     329,     9,    -1,    11,    -1,   334,   335,   336,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    34,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    84,    85,    86,    87,
      -1,    89,    90,    -1,    -1,    -1,    -1,    95,    -1,    -1,
      -1,    99,   100,    -1,   102,    -1,    -1,    -1,    -1,    -1,
      -1,   109,   110,   111,   112,   113,    -1,    -1,    -1,   117,
     118,    -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,
      -1,   129,   130,   131,   132,   133,   134,   135,   136,   137,
     138,   139,   140,   141,    -1,    -1,   144,   145,   146,    -1,
     148,   149,    -1,    -1,   152,   153,   154,   155,    -1,   157,
      -1,   159,   160,   161,    -1,   163,   164,   165,   166,   167,
     168,   169,    -1,   171,   172,   173,    -1,   175,    -1,    -1,
      -1,    -1,   180,   181,    -1,   183,    -1,    -1,    -1,   187,
     188,    -1,   190,    -1,   192,   193,   194,   195,   196,   197,
      -1,    -1,    -1,    -1,    -1,    -1,   204,    -1,    -1,    -1,
      -1,   209,   210,    -1,    -1,   213,    -1,   215,    -1,    -1,
     218,   219,   220,   221,   222,   223,   224,   225,   226,   227,
     228,   229,    -1,    -1,    -1,   233,    -1,   235,   236,   237,
     238,    -1,   240,   241,   242,   243,   244,    -1,   246,    -1,
      -1,   249,    -1,    -1,    -1,    -1,    -1,   255,   256,   257,
     258,   259,   260,    -1,   262,    -1,   264,    -1,    -1,    -1,
     268,   269,   270,   271,   272,    -1,    -1,   275,   276,   277,
     278,   279,   280,   281,    -1,   283,   284,   285,    -1,    -1,
     288,    -1,    -1,   291,   292,   293,   294,   295,    -1,   297,
      -1,    -1,   300,   301,   302,    -1,   304,   305,    -1,    -1,
     308,   309,   310,   311,   312,    -1,    -1,   315,   316,   317,
     318,    -1,   320,   321,   322,    -1,   324,    -1,   326,     6,
     328,   329,     9,    -1,    11,    -1,   334,   335,   336,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    28,    29,    -1,    31,    32,    33,    34,    35,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    85,    86,
      87,    -1,    89,    90,    -1,    -1,    -1,    -1,    95,    -1,
      -1,    -1,    99,   100,    -1,   102,    -1,    -1,    -1,    -1,
      -1,    -1,   109,   110,   111,   112,   113,    -1,    -1,    -1,
     117,   118,    -1,    -1,    -1,   122,   123,   124,    -1,    -1,
      -1,    -1,   129,   130,   131,   132,   133,   134,   135,   136,
     137,   138,   139,   140,   141,    -1,    -1,   144,   145,   146,
      -1,   148,   149,    -1,    -1,   152,   153,   154,   155,    -1,
     157,    -1,   159,   160,   161,    -1,   163,   164,   165,   166,
     167,   168,   169,    -1,   171,   172,   173,    -1,   175,    -1,
      -1,    -1,    -1,   180,   181,    -1,   183,    -1,    -1,    -1,
     187,   188,    -1,   190,    -1,   192,   193,   194,   195,   196,
     197,    -1,    -1,    -1,    -1,    -1,    -1,   204,    -1,    -1,
      -1,    -1,   209,   210,    -1,    -1,   213,    -1,   215,    -1,
      -1,   218,   219,   220,   221,   222,   223,   224,   225,   226,
     227,   228,   229,    -1,    -1,    -1,   233,    -1,   235,   236,
      -1,   238,    -1,   240,   241,   242,   243,   244,    -1,   246,
      -1,    -1,   249,    -1,    -1,    -1,    -1,    -1,   255,   256,
     257,   258,   259,   260,    -1,   262,    -1,   264,    -1,    -1,
       6,   268,   269,   270,   271,   272,    -1,    -1,   275,   276,
     277,   278,   279,   280,   281,    -1,   283,   284,   285,    -1,
      -1,   288,    28,    -1,   291,   292,   293,   294,   295,    35,
     297,    -1,    -1,   300,   301,   302,    -1,   304,   305,    -1,
      -1,   308,   309,   310,   311,   312,    -1,    -1,   315,   316,
     317,   318,    -1,   320,   321,   322,    -1,   324,    -1,   326,
      -1,   328,   329,    -1,    -1,    -1,    -1,   334,   335,   336,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    85,
      86,    87,    -1,    89,    90,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    99,   100,    -1,   102,   103,   104,    -1,
     106,   107,    -1,   109,   110,   111,    -1,   113,   114,   115,
      -1,   117,   118,    -1,    -1,    -1,   122,   123,   124,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     136,   137,   138,   139,   140,   141,    -1,    -1,   144,   145,
     146,    -1,   148,   149,    -1,    -1,   152,   153,   154,   155,
      -1,   157,    -1,   159,   160,   161,    -1,   163,   164,   165,
     166,   167,   168,    -1,    -1,   171,   172,   173,    -1,   175,
      -1,    -1,    -1,    -1,   180,   181,    -1,   183,    -1,   185,
      -1,   187,   188,    -1,   190,    -1,   192,   193,   194,   195,
     196,   197,    -1,    -1,   200,   201,   202,    -1,   204,    -1,
      -1,    -1,    -1,   209,   210,    -1,    -1,   213,    -1,   215,
      -1,    -1,   218,    -1,    -1,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,    -1,   232,   233,   234,   235,
     236,    -1,   238,    -1,    -1,   241,   242,   243,   244,    -1,
     246,    -1,    -1,   249,    -1,    -1,   252,    -1,    -1,   255,
     256,   257,   258,   259,   260,     7,   262,   263,   264,    -1,
     266,    -1,   268,   269,   270,   271,   272,    -1,    -1,   275,
     276,   277,   278,   279,   280,   281,    28,   283,    -1,   285,
     286,    -1,   288,   289,    -1,   291,   292,   293,   294,   295,
      -1,    -1,    -1,    -1,   300,   301,   302,    -1,   304,   305,
      -1,    -1,   308,   309,   310,    -1,   312,    -1,    -1,   315,
     316,   317,    -1,    -1,   320,   321,   322,   323,   324,    -1,
     326,    -1,   328,   329,    -1,    -1,    -1,    -1,   334,   335,
     336,    -1,    84,    85,    86,    87,    -1,    89,    90,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,   100,    -1,
     102,   103,   104,    -1,   106,   107,    -1,   109,   110,   111,
      -1,    -1,   114,   115,   116,   117,   118,    -1,    -1,    -1,
     122,   123,   124,    -1,   126,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   136,   137,   138,   139,   140,   141,
      -1,    -1,   144,   145,   146,    -1,   148,   149,    -1,    -1,
     152,   153,   154,   155,    -1,   157,    -1,   159,   160,   161,
      -1,   163,   164,   165,   166,   167,   168,    -1,    -1,   171,
     172,   173,    -1,   175,   176,    -1,    -1,    -1,   180,   181,
      -1,   183,    -1,   185,    -1,   187,   188,    -1,   190,    -1,
     192,   193,   194,   195,   196,   197,    -1,    -1,   200,   201,
     202,    -1,   204,    -1,    -1,    -1,    -1,   209,   210,    -1,
      -1,   213,    -1,   215,   216,    -1,   218,    -1,    -1,   221,
     222,   223,   224,   225,   226,   227,   228,   229,   230,    -1,
     232,   233,   234,   235,   236,   237,   238,    -1,    -1,   241,
     242,   243,   244,    -1,   246,    -1,    -1,   249,    -1,    -1,
     252,    -1,    -1,   255,   256,   257,   258,   259,   260,    -1,
     262,   263,   264,   265,   266,    -1,   268,   269,   270,   271,
     272,    -1,    -1,   275,   276,   277,   278,   279,   280,   281,
      -1,   283,    -1,   285,   286,    -1,   288,   289,    -1,   291,
     292,   293,   294,   295,    -1,    -1,    -1,    -1,   300,   301,
     302,    -1,   304,   305,    -1,    -1,   308,   309,   310,     9,
     312,    11,   314,   315,   316,   317,    -1,    -1,   320,   321,
     322,   323,   324,    -1,   326,    -1,   328,   329,    28,    29,
      -1,    31,   334,   335,   336,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    84,    85,    86,    87,    88,    89,
      90,    91,    92,    93,    94,    95,    96,    97,    98,    99,
     100,   101,   102,   103,   104,   105,   106,   107,   108,   109,
     110,   111,   112,   113,   114,   115,   116,   117,   118,   119,
     120,   121,   122,   123,   124,   125,   126,   127,   128,   129,
     130,   131,   132,   133,   134,   135,   136,   137,   138,   139,
     140,   141,   142,   143,   144,   145,   146,   147,   148,   149,
     150,   151,   152,   153,   154,   155,   156,   157,   158,   159,
     160,   161,   162,   163,   164,   165,   166,   167,   168,   169,
     170,   171,   172,   173,   174,   175,   176,   177,   178,   179,
     180,   181,   182,   183,   184,   185,   186,   187,   188,   189,
     190,   191,   192,   193,   194,   195,   196,   197,   198,   199,
     200,   201,   202,   203,   204,   205,   206,   207,   208,   209,
     210,   211,   212,   213,   214,   215,   216,   217,   218,   219,
     220,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,   231,   232,   233,   234,   235,   236,   237,   238,   239,
     240,   241,   242,   243,   244,   245,   246,   247,   248,   249,
     250,   251,   252,   253,   254,   255,   256,   257,   258,   259,
     260,   261,   262,   263,   264,   265,   266,   267,   268,   269,
     270,   271,   272,   273,   274,   275,   276,   277,   278,   279,
     280,   281,   282,   283,   284,   285,   286,   287,   288,   289,
     290,   291,   292,   293,   294,   295,   296,   297,   298,   299,
     300,   301,   302,   303,   304,   305,   306,   307,   308,   309,
     310,   311,   312,   313,   314,   315,   316,   317,   318,   319,
     320,   321,   322,   323,   324,   325,   326,   327,   328,   329,
     330,   331,   332,   333,   334,   335,   336,    16,    17,    18,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    28,
      -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,    38,
      39,    40,    41,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    84,    85,    86,    87,    -1,
      89,    90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      99,   100,    -1,   102,   103,   104,    -1,   106,   107,    -1,
     109,   110,   111,    -1,    -1,   114,   115,    -1,   117,   118,
      -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   136,   137,   138,
     139,   140,   141,    -1,    -1,   144,   145,   146,    -1,   148,
     149,    -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,
     159,   160,   161,    -1,   163,   164,   165,   166,   167,   168,
      -1,    -1,   171,   172,   173,    -1,   175,    -1,    -1,    -1,
      -1,   180,   181,    -1,   183,    -1,   185,    -1,   187,   188,
      -1,   190,    -1,   192,   193,   194,   195,   196,   197,    -1,
      -1,   200,   201,   202,    -1,   204,    -1,    -1,    -1,    -1,
     209,   210,    -1,    -1,   213,    -1,   215,    -1,    -1,   218,
      -1,    -1,   221,   222,   223,   224,   225,   226,   227,   228,
     229,   230,    -1,   232,   233,   234,   235,   236,    -1,   238,
      -1,    -1,   241,   242,   243,   244,    -1,   246,    -1,    -1,
     249,    -1,    -1,   252,    -1,    -1,   255,   256,   257,   258,
     259,   260,    -1,   262,   263,   264,    -1,   266,    -1,   268,
     269,   270,   271,   272,    -1,    -1,   275,   276,   277,   278,
     279,   280,   281,    -1,   283,    -1,   285,   286,    -1,   288,
     289,    -1,   291,   292,   293,   294,   295,    28,    29,    -1,
      -1,   300,   301,   302,    -1,   304,   305,    -1,    -1,   308,
     309,   310,    -1,   312,    -1,    -1,   315,   316,   317,    -1,
      -1,   320,   321,   322,   323,   324,    -1,   326,    -1,   328,
     329,    -1,    -1,    -1,    -1,   334,   335,   336,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    84,    85,    86,    87,    88,    89,    90,
      91,    92,    93,    94,    95,    96,    97,    98,    99,   100,
     101,   102,   103,   104,   105,   106,   107,   108,   109,   110,
     111,   112,   113,   114,   115,   116,   117,   118,   119,   120,
     121,   122,   123,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,   134,   135,   136,   137,   138,   139,   140,
     141,   142,   143,   144,   145,   146,   147,   148,   149,   150,
     151,   152,   153,   154,   155,   156,   157,   158,   159,   160,
     161,   162,   163,   164,   165,   166,   167,   168,   169,   170,
     171,   172,   173,   174,   175,   176,   177,   178,   179,   180,
     181,   182,   183,   184,   185,   186,   187,   188,   189,   190,
     191,   192,   193,   194,   195,   196,   197,   198,   199,   200,
     201,   202,   203,   204,   205,   206,   207,   208,   209,   210,
     211,   212,   213,   214,   215,   216,   217,   218,   219,   220,
     221,   222,   223,   224,   225,   226,   227,   228,   229,   230,
     231,   232,   233,   234,   235,   236,   237,   238,   239,   240,
     241,   242,   243,   244,   245,   246,   247,   248,   249,   250,
     251,   252,   253,   254,   255,   256,   257,   258,   259,   260,
     261,   262,   263,   264,   265,   266,   267,   268,   269,   270,
     271,   272,   273,   274,   275,   276,   277,   278,   279,   280,
     281,   282,   283,   284,   285,   286,   287,   288,   289,   290,
     291,   292,   293,   294,   295,   296,   297,   298,   299,   300,
     301,   302,   303,   304,   305,   306,   307,   308,   309,   310,
     311,   312,   313,   314,   315,   316,   317,   318,   319,   320,
     321,   322,   323,   324,   325,   326,   327,   328,   329,   330,
     331,   332,   333,   334,   335,   336,    28,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    85,    86,    87,    88,    89,    90,    91,
      92,    93,    94,    95,    96,    97,    98,    99,   100,   101,
     102,   103,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,   115,   116,   117,   118,   119,   120,   121,
     122,   123,   124,   125,   126,   127,   128,   129,   130,   131,
     132,   133,   134,   135,   136,   137,   138,   139,   140,   141,
     142,   143,   144,   145,   146,   147,   148,   149,   150,   151,
     152,   153,   154,   155,   156,   157,   158,   159,   160,   161,
     162,   163,   164,   165,   166,   167,   168,   169,   170,   171,
     172,   173,   174,   175,   176,   177,   178,   179,   180,   181,
     182,   183,   184,   185,   186,   187,   188,   189,   190,   191,
     192,   193,   194,   195,   196,   197,   198,   199,   200,   201,
     202,   203,   204,   205,   206,   207,   208,   209,   210,   211,
     212,   213,   214,   215,   216,   217,   218,   219,   220,   221,
     222,   223,   224,   225,   226,   227,   228,   229,   230,   231,
     232,   233,   234,   235,   236,   237,   238,   239,   240,   241,
     242,   243,   244,   245,   246,   247,   248,   249,   250,   251,
     252,   253,   254,   255,   256,   257,   258,   259,   260,   261,
     262,   263,   264,   265,   266,   267,   268,   269,   270,   271,
     272,   273,   274,   275,   276,   277,   278,   279,   280,   281,
     282,   283,   284,   285,   286,   287,   288,   289,   290,   291,
     292,   293,   294,   295,   296,   297,   298,   299,   300,   301,
     302,   303,   304,   305,   306,   307,   308,   309,   310,   311,
     312,   313,   314,   315,   316,   317,   318,   319,   320,   321,
     322,   323,   324,   325,   326,   327,   328,   329,   330,   331,
     332,   333,   334,   335,   336,    28,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    84,    85,    86,    87,    88,    89,    90,    91,    92,
      93,    94,    95,    96,    97,    98,    99,   100,   101,   102,
     103,   104,   105,   106,   107,   108,   109,   110,   111,   112,
     113,   114,   115,   116,   117,   118,   119,   120,   121,   122,
     123,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,   134,   135,   136,   137,   138,   139,   140,   141,   142,
     143,   144,   145,   146,   147,   148,   149,   150,   151,   152,
     153,   154,   155,   156,   157,   158,   159,   160,   161,   162,
     163,   164,   165,   166,   167,   168,   169,   170,   171,   172,
     173,   174,   175,   176,   177,   178,   179,   180,   181,   182,
     183,   184,   185,   186,   187,   188,   189,   190,   191,   192,
     193,   194,   195,   196,   197,   198,   199,   200,   201,   202,
     203,   204,   205,   206,   207,   208,   209,   210,   211,   212,
     213,   214,   215,   216,   217,   218,   219,   220,   221,   222,
     223,   224,   225,   226,   227,   228,   229,   230,   231,   232,
     233,   234,   235,   236,   237,   238,   239,   240,   241,   242,
     243,   244,   245,   246,   247,   248,   249,   250,   251,   252,
     253,   254,   255,   256,   257,   258,   259,   260,   261,   262,
     263,   264,   265,   266,   267,   268,   269,   270,   271,   272,
     273,   274,   275,   276,   277,   278,   279,   280,   281,   282,
     283,   284,   285,   286,   287,   288,   289,   290,   291,   292,
     293,   294,   295,   296,   297,   298,   299,   300,   301,   302,
     303,   304,   305,   306,   307,   308,   309,   310,   311,   312,
     313,   314,   315,   316,   317,   318,   319,   320,   321,   322,
     323,   324,   325,   326,   327,   328,   329,   330,   331,   332,
     333,   334,   335,   336,    28,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    56,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      84,    85,    86,    87,    -1,    89,    90,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    99,   100,    -1,   102,   103,
     104,    -1,   106,   107,    -1,   109,   110,   111,    -1,    -1,
     114,   115,   116,   117,   118,    -1,    -1,   121,   122,   123,
     124,    -1,   126,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   136,   137,   138,   139,   140,   141,    -1,    -1,
     144,   145,   146,    -1,   148,   149,    -1,    -1,   152,   153,
     154,   155,    -1,   157,    -1,   159,   160,   161,    -1,   163,
     164,   165,   166,   167,   168,    -1,    -1,   171,   172,   173,
      -1,   175,   176,    -1,    -1,    -1,   180,   181,    -1,   183,
      -1,   185,    -1,   187,   188,    -1,   190,    -1,   192,   193,
     194,   195,   196,   197,    -1,    -1,   200,   201,   202,    -1,
     204,    -1,    -1,    -1,    -1,   209,   210,    -1,    -1,   213,
      -1,   215,    -1,    -1,   218,    -1,    -1,   221,   222,   223,
     224,   225,   226,   227,   228,   229,   230,    -1,   232,   233,
     234,   235,   236,   237,   238,    -1,    -1,   241,   242,   243,
     244,    -1,   246,    -1,    -1,   249,    -1,    -1,   252,    -1,
      -1,   255,   256,   257,   258,   259,   260,    -1,   262,   263,
     264,   265,   266,    -1,   268,   269,   270,   271,   272,    -1,
      -1,   275,   276,   277,   278,   279,   280,   281,    28,   283,
      -1,   285,   286,    -1,   288,   289,    -1,   291,   292,   293,
     294,   295,    -1,    -1,    -1,    -1,   300,   301,   302,    -1,
     304,   305,    -1,    -1,   308,   309,   310,    -1,   312,    -1,
     314,   315,   316,   317,    -1,    -1,   320,   321,   322,   323,
     324,    -1,   326,    -1,   328,   329,    -1,    -1,    -1,    -1,
     334,   335,   336,    -1,    84,    85,    86,    87,    -1,    89,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,
     100,    -1,   102,   103,   104,    -1,   106,   107,    -1,   109,
     110,   111,    -1,    -1,   114,   115,   116,   117,   118,    -1,
      -1,    -1,   122,   123,   124,    -1,   126,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   136,   137,   138,   139,
     140,   141,    -1,    -1,   144,   145,   146,    -1,   148,   149,
      -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,   159,
     160,   161,    -1,   163,   164,   165,   166,   167,   168,    -1,
      -1,   171,   172,   173,    -1,   175,   176,    -1,    -1,    -1,
     180,   181,    -1,   183,    -1,   185,    -1,   187,   188,    -1,
     190,    -1,   192,   193,   194,   195,   196,   197,    -1,    -1,
     200,   201,   202,    -1,   204,    -1,    -1,    -1,    -1,   209,
     210,    -1,    -1,   213,    -1,   215,   216,    -1,   218,    -1,
      -1,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,   232,   233,   234,   235,   236,   237,   238,    -1,
      -1,   241,   242,   243,   244,    -1,   246,    -1,    -1,   249,
      -1,    -1,   252,    -1,    -1,   255,   256,   257,   258,   259,
     260,    -1,   262,   263,   264,   265,   266,    -1,   268,   269,
     270,   271,   272,    -1,    -1,   275,   276,   277,   278,   279,
     280,   281,    28,   283,    -1,   285,   286,    -1,   288,   289,
      -1,   291,   292,   293,   294,   295,    -1,    -1,    -1,    -1,
     300,   301,   302,    -1,   304,   305,    -1,    -1,   308,   309,
     310,    -1,   312,    -1,   314,   315,   316,   317,    -1,    -1,
     320,   321,   322,   323,   324,    -1,   326,    -1,   328,   329,
      -1,    -1,    -1,    -1,   334,   335,   336,    -1,    84,    85,
      86,    87,    -1,    89,    90,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    99,   100,    -1,   102,   103,   104,    -1,
     106,   107,    -1,   109,   110,   111,    -1,    -1,   114,   115,
     116,   117,   118,    -1,    -1,    -1,   122,   123,   124,    -1,
     126,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     136,   137,   138,   139,   140,   141,    -1,    -1,   144,   145,
     146,    -1,   148,   149,    -1,    -1,   152,   153,   154,   155,
      -1,   157,    -1,   159,   160,   161,    -1,   163,   164,   165,
     166,   167,   168,    -1,    -1,   171,   172,   173,    -1,   175,
     176,    -1,    -1,    -1,   180,   181,    -1,   183,    -1,   185,
      -1,   187,   188,    -1,   190,    -1,   192,   193,   194,   195,
     196,   197,    -1,    -1,   200,   201,   202,    -1,   204,    -1,
      -1,    -1,    -1,   209,   210,    -1,    -1,   213,    -1,   215,
      -1,    -1,   218,    -1,    -1,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,    -1,   232,   233,   234,   235,
     236,   237,   238,    -1,    -1,   241,   242,   243,   244,    -1,
     246,    -1,    -1,   249,    -1,    -1,   252,    -1,    -1,   255,
     256,   257,   258,   259,   260,    -1,   262,   263,   264,   265,
     266,    -1,   268,   269,   270,   271,   272,    -1,    -1,   275,
     276,   277,   278,   279,   280,   281,    -1,   283,    -1,   285,
     286,    -1,   288,   289,    28,   291,   292,   293,   294,   295,
      -1,    -1,    -1,    -1,   300,   301,   302,    -1,   304,   305,
      -1,    -1,   308,   309,   310,    -1,   312,    -1,   314,   315,
     316,   317,    56,    -1,   320,   321,   322,   323,   324,    -1,
     326,    -1,   328,   329,    -1,    -1,    -1,    -1,   334,   335,
     336,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      84,    85,    86,    87,    -1,    89,    90,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    99,   100,    -1,   102,   103,
     104,    -1,   106,   107,    -1,   109,   110,   111,    -1,    -1,
     114,   115,    -1,   117,   118,    -1,    -1,   121,   122,   123,
     124,    -1,   126,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   136,   137,   138,   139,   140,   141,    -1,    -1,
     144,   145,   146,    -1,   148,   149,    -1,    -1,   152,   153,
     154,   155,    -1,   157,    -1,   159,   160,   161,    -1,   163,
     164,   165,   166,   167,   168,    -1,    -1,   171,   172,   173,
      -1,   175,    -1,    -1,    -1,    -1,   180,   181,    -1,   183,
      -1,   185,    -1,   187,   188,    -1,   190,    -1,   192,   193,
     194,   195,   196,   197,    -1,    -1,   200,   201,   202,    -1,
     204,    -1,    -1,    -1,    -1,   209,   210,    -1,    -1,   213,
      -1,   215,    -1,    -1,   218,    -1,    -1,   221,   222,   223,
     224,   225,   226,   227,   228,   229,   230,    -1,   232,   233,
     234,   235,   236,    -1,   238,    -1,    -1,   241,   242,   243,
     244,    -1,   246,    -1,    -1,   249,    -1,    -1,   252,    -1,
      -1,   255,   256,   257,   258,   259,   260,    -1,   262,   263,
     264,    -1,   266,    -1,   268,   269,   270,   271,   272,    -1,
      -1,   275,   276,   277,   278,   279,   280,   281,    28,   283,
      -1,   285,   286,    -1,   288,   289,    -1,   291,   292,   293,
     294,   295,    -1,    -1,    -1,    -1,   300,   301,   302,    -1,
     304,   305,    -1,    -1,   308,   309,   310,    -1,   312,    -1,
      -1,   315,   316,   317,    -1,    -1,   320,   321,   322,   323,
     324,    -1,   326,    -1,   328,   329,    -1,    -1,    -1,    -1,
     334,   335,   336,    -1,    84,    85,    86,    87,    -1,    89,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,
     100,    -1,   102,   103,   104,    -1,   106,   107,    -1,   109,
     110,   111,    -1,    -1,   114,   115,    -1,   117,   118,    -1,
      -1,   121,   122,   123,   124,    -1,   126,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   136,   137,   138,   139,
     140,   141,    -1,    -1,   144,   145,   146,    -1,   148,   149,
      -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,   159,
     160,   161,    -1,   163,   164,   165,   166,   167,   168,    -1,
      -1,   171,   172,   173,    -1,   175,    -1,    -1,    -1,    -1,
     180,   181,    -1,   183,    -1,   185,    -1,   187,   188,    -1,
     190,    -1,   192,   193,   194,   195,   196,   197,    -1,    -1,
     200,   201,   202,    -1,   204,    -1,    -1,    -1,    -1,   209,
     210,    -1,    -1,   213,    -1,   215,    -1,    -1,   218,    -1,
      -1,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,   232,   233,   234,   235,   236,    -1,   238,    -1,
      -1,   241,   242,   243,   244,    -1,   246,    -1,    -1,   249,
      -1,    -1,   252,    -1,    -1,   255,   256,   257,   258,   259,
     260,    -1,   262,   263,   264,    -1,   266,    -1,   268,   269,
     270,   271,   272,    -1,    -1,   275,   276,   277,   278,   279,
     280,   281,    -1,   283,    28,   285,   286,    31,   288,   289,
      -1,   291,   292,   293,   294,   295,    -1,    -1,    -1,    -1,
     300,   301,   302,    -1,   304,   305,   306,    -1,   308,   309,
     310,    -1,   312,    -1,    -1,   315,   316,   317,    -1,    -1,
     320,   321,   322,   323,   324,    -1,   326,    -1,   328,   329,
      -1,    -1,    -1,    -1,   334,   335,   336,    -1,    -1,    -1,
      84,    85,    86,    87,    -1,    89,    90,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    99,   100,    -1,   102,   103,
     104,    -1,   106,   107,    -1,   109,   110,   111,    -1,    -1,
     114,   115,    -1,   117,   118,    -1,    -1,   121,   122,   123,
     124,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   136,   137,   138,   139,   140,   141,    -1,    -1,
     144,   145,   146,    -1,   148,   149,    -1,    -1,   152,   153,
     154,   155,    -1,   157,    -1,   159,   160,   161,    -1,   163,
     164,   165,   166,   167,   168,    -1,    -1,   171,   172,   173,
      -1,   175,    -1,    -1,    -1,    -1,   180,   181,    -1,   183,
      -1,   185,    -1,   187,   188,    -1,   190,    -1,   192,   193,
     194,   195,   196,   197,    -1,    -1,   200,   201,   202,    -1,
     204,    -1,    -1,    -1,    -1,   209,   210,    -1,    -1,   213,
      -1,   215,    -1,    -1,   218,    -1,    -1,   221,   222,   223,
     224,   225,   226,   227,   228,   229,   230,    -1,   232,   233,
     234,   235,   236,    -1,   238,    -1,    -1,   241,   242,   243,
     244,    -1,   246,    -1,    -1,   249,    -1,    -1,   252,    -1,
      -1,   255,   256,   257,   258,   259,   260,    -1,   262,   263,
     264,    -1,   266,    -1,   268,   269,   270,   271,   272,    -1,
      -1,   275,   276,   277,   278,   279,   280,   281,    28,   283,
      -1,   285,   286,    -1,   288,   289,    -1,   291,   292,   293,
     294,   295,    -1,    -1,    -1,    -1,   300,   301,   302,    -1,
     304,   305,    -1,    -1,   308,   309,   310,    -1,   312,    -1,
      -1,   315,   316,   317,    -1,    -1,   320,   321,   322,   323,
     324,    -1,   326,    -1,   328,   329,    -1,    -1,    -1,    -1,
     334,   335,   336,    -1,    84,    85,    86,    87,    -1,    89,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,
     100,    -1,   102,   103,   104,    -1,   106,   107,    -1,   109,
     110,   111,    -1,    -1,   114,   115,    -1,   117,   118,    -1,
      -1,   121,   122,   123,   124,    -1,   126,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   136,   137,   138,   139,
     140,   141,    -1,    -1,   144,   145,   146,    -1,   148,   149,
      -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,   159,
     160,   161,    -1,   163,   164,   165,   166,   167,   168,    -1,
      -1,   171,   172,   173,    -1,   175,    -1,    -1,    -1,    -1,
     180,   181,    -1,   183,    -1,   185,    -1,   187,   188,    -1,
     190,    -1,   192,   193,   194,   195,   196,   197,    -1,    -1,
     200,   201,   202,    -1,   204,    -1,    -1,    -1,    -1,   209,
     210,    -1,    -1,   213,    -1,   215,    -1,    -1,   218,    -1,
      -1,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,   232,   233,   234,   235,   236,    -1,   238,    -1,
      -1,   241,   242,   243,   244,    -1,   246,    -1,    -1,   249,
      -1,    -1,   252,    -1,    -1,   255,   256,   257,   258,   259,
     260,    -1,   262,   263,   264,    -1,   266,    -1,   268,   269,
     270,   271,   272,    -1,    -1,   275,   276,   277,   278,   279,
     280,   281,    28,   283,    -1,   285,   286,    -1,   288,   289,
      -1,   291,   292,   293,   294,   295,    -1,    -1,    -1,    -1,
     300,   301,   302,    -1,   304,   305,    -1,    -1,   308,   309,
     310,    -1,   312,    -1,    -1,   315,   316,   317,    -1,    -1,
     320,   321,   322,   323,   324,    -1,   326,    -1,   328,   329,
      -1,    -1,    -1,    -1,   334,   335,   336,    -1,    84,    85,
      86,    87,    88,    89,    90,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    99,   100,    -1,   102,   103,   104,    -1,
     106,   107,    -1,   109,   110,   111,    -1,    -1,   114,   115,
      -1,   117,   118,    -1,    -1,    -1,   122,   123,   124,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     136,   137,   138,   139,   140,   141,    -1,    -1,   144,   145,
     146,    -1,   148,   149,    -1,    -1,   152,   153,   154,   155,
      -1,   157,    -1,   159,   160,   161,    -1,   163,   164,   165,
     166,   167,   168,    -1,    -1,   171,   172,   173,    -1,   175,
      -1,    -1,    -1,    -1,   180,   181,    -1,   183,    -1,   185,
      -1,   187,   188,    -1,   190,    -1,   192,   193,   194,   195,
     196,   197,    -1,    -1,   200,   201,   202,    -1,   204,    -1,
      -1,    -1,    -1,   209,   210,    -1,    -1,   213,    -1,   215,
      -1,    -1,   218,    -1,    -1,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,    -1,   232,   233,   234,   235,
     236,    -1,   238,    -1,    -1,   241,   242,   243,   244,    -1,
     246,    -1,    -1,   249,    -1,    -1,   252,    -1,    -1,   255,
     256,   257,   258,   259,   260,    -1,   262,   263,   264,    -1,
     266,    -1,   268,   269,   270,   271,   272,    -1,    -1,   275,
     276,   277,   278,   279,   280,   281,    28,   283,    -1,   285,
     286,    -1,   288,   289,    -1,   291,   292,   293,   294,   295,
      -1,    -1,    -1,    -1,   300,   301,   302,    -1,   304,   305,
      -1,    -1,   308,   309,   310,    -1,   312,    -1,    -1,   315,
     316,   317,   318,    -1,   320,   321,   322,   323,   324,    -1,
     326,    -1,   328,   329,    -1,    -1,    -1,    -1,   334,   335,
     336,    -1,    84,    85,    86,    87,    -1,    89,    90,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,   100,    -1,
     102,   103,   104,    -1,   106,   107,    -1,   109,   110,   111,
      -1,    -1,   114,   115,    -1,   117,   118,    -1,    -1,    -1,
     122,   123,   124,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   136,   137,   138,   139,   140,   141,
      -1,    -1,   144,   145,   146,    -1,   148,   149,    -1,    -1,
     152,   153,   154,   155,    -1,   157,    -1,   159,   160,   161,
      -1,   163,   164,   165,   166,   167,   168,    -1,    -1,   171,
     172,   173,    -1,   175,    -1,    -1,    -1,    -1,   180,   181,
      -1,   183,    -1,   185,    -1,   187,   188,    -1,   190,    -1,
     192,   193,   194,   195,   196,   197,    -1,    -1,   200,   201,
     202,    -1,   204,    -1,    -1,    -1,    -1,   209,   210,    -1,
      -1,   213,    -1,   215,    -1,    -1,   218,    -1,    -1,   221,
     222,   223,   224,   225,   226,   227,   228,   229,   230,    -1,
     232,   233,   234,   235,   236,    -1,   238,    -1,    -1,   241,
     242,   243,   244,    -1,   246,    -1,   248,   249,    -1,    -1,
     252,    -1,    -1,   255,   256,   257,   258,   259,   260,    -1,
     262,   263,   264,    -1,   266,    -1,   268,   269,   270,   271,
     272,    -1,    -1,   275,   276,   277,   278,   279,   280,   281,
      28,   283,    -1,   285,   286,    -1,   288,   289,    -1,   291,
     292,   293,   294,   295,    -1,    -1,    -1,    -1,   300,   301,
     302,    -1,   304,   305,    -1,    -1,   308,   309,   310,    -1,
     312,    -1,    -1,   315,   316,   317,    -1,    -1,   320,   321,
     322,   323,   324,    -1,   326,    -1,   328,   329,    -1,    -1,
      -1,    -1,   334,   335,   336,    -1,    84,    85,    86,    87,
      -1,    89,    90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    99,   100,   101,   102,   103,   104,    -1,   106,   107,
      -1,   109,   110,   111,    -1,    -1,   114,   115,    -1,   117,
     118,    -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   136,   137,
     138,   139,   140,   141,    -1,    -1,   144,   145,   146,    -1,
     148,   149,    -1,    -1,   152,   153,   154,   155,    -1,   157,
      -1,   159,   160,   161,    -1,   163,   164,   165,   166,   167,
     168,    -1,    -1,   171,   172,   173,    -1,   175,    -1,    -1,
      -1,    -1,   180,   181,    -1,   183,    -1,   185,    -1,   187,
     188,    -1,   190,    -1,   192,   193,   194,   195,   196,   197,
      -1,    -1,   200,   201,   202,    -1,   204,    -1,    -1,    -1,
      -1,   209,   210,    -1,    -1,   213,    -1,   215,    -1,    -1,
     218,    -1,    -1,   221,   222,   223,   224,   225,   226,   227,
     228,   229,   230,    -1,   232,   233,   234,   235,   236,    -1,
     238,    -1,    -1,   241,   242,   243,   244,    -1,   246,    -1,
      -1,   249,    -1,    -1,   252,    -1,    -1,   255,   256,   257,
     258,   259,   260,    -1,   262,   263,   264,    -1,   266,    -1,
     268,   269,   270,   271,   272,    -1,    -1,   275,   276,   277,
     278,   279,   280,   281,    -1,   283,    -1,   285,   286,    -1,
     288,   289,    28,   291,   292,   293,   294,   295,    -1,    -1,
      -1,    -1,   300,   301,   302,    -1,   304,   305,    -1,    -1,
     308,   309,   310,    -1,   312,    -1,    -1,   315,   316,   317,
      56,    -1,   320,   321,   322,   323,   324,    -1,   326,    -1,
     328,   329,    -1,    -1,    -1,    -1,   334,   335,   336,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    85,
      86,    87,    -1,    89,    90,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    99,   100,    -1,   102,   103,   104,    -1,
     106,   107,    -1,   109,   110,   111,    -1,    -1,   114,   115,
      -1,   117,   118,    -1,    -1,    -1,   122,   123,   124,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     136,   137,   138,   139,   140,   141,    -1,    -1,   144,   145,
     146,    -1,   148,   149,    -1,    -1,   152,   153,   154,   155,
      -1,   157,    -1,   159,   160,   161,    -1,   163,   164,   165,
     166,   167,   168,    -1,    -1,   171,   172,   173,    -1,   175,
      -1,    -1,    -1,    -1,   180,   181,    -1,   183,    -1,   185,
      -1,   187,   188,    -1,   190,    -1,   192,   193,   194,   195,
     196,   197,    -1,    -1,   200,   201,   202,    -1,   204,    -1,
      -1,    -1,    -1,   209,   210,    -1,    -1,   213,    -1,   215,
      -1,    -1,   218,    -1,    -1,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,    -1,   232,   233,   234,   235,
     236,    -1,   238,    -1,    -1,   241,   242,   243,   244,    -1,
     246,    -1,    -1,   249,    -1,    -1,   252,    -1,    -1,   255,
     256,   257,   258,   259,   260,    -1,   262,   263,   264,    -1,
     266,    -1,   268,   269,   270,   271,   272,    -1,    -1,   275,
     276,   277,   278,   279,   280,   281,    -1,   283,    28,   285,
     286,    31,   288,   289,    -1,   291,   292,   293,   294,   295,
      -1,    -1,    -1,    -1,   300,   301,   302,    -1,   304,   305,
      -1,    -1,   308,   309,   310,    -1,   312,    -1,    -1,   315,
     316,   317,    -1,    -1,   320,   321,   322,   323,   324,    -1,
     326,    -1,   328,   329,    -1,    -1,    -1,    -1,   334,   335,
     336,    -1,    -1,    -1,    84,    85,    86,    87,    -1,    89,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,
     100,    -1,   102,   103,   104,    -1,   106,   107,    -1,   109,
     110,   111,    -1,    -1,   114,   115,    -1,   117,   118,    -1,
      -1,    -1,   122,   123,   124,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   136,   137,   138,   139,
     140,   141,    -1,    -1,   144,   145,   146,    -1,   148,   149,
      -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,   159,
     160,   161,    -1,   163,   164,   165,   166,   167,   168,    -1,
      -1,   171,   172,   173,    -1,   175,    -1,    -1,    -1,    -1,
     180,   181,    -1,   183,    -1,   185,    -1,   187,   188,    -1,
     190,    -1,   192,   193,   194,   195,   196,   197,    -1,    -1,
     200,   201,   202,    -1,   204,    -1,    -1,    -1,    -1,   209,
     210,    -1,    -1,   213,    -1,   215,    -1,    -1,   218,    -1,
      -1,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,   232,   233,   234,   235,   236,    -1,   238,    -1,
      -1,   241,   242,   243,   244,    -1,   246,    -1,    -1,   249,
      -1,    -1,   252,    -1,    -1,   255,   256,   257,   258,   259,
     260,    -1,   262,   263,   264,    -1,   266,    -1,   268,   269,
     270,   271,   272,    -1,    -1,   275,   276,   277,   278,   279,
     280,   281,    -1,   283,    -1,   285,   286,    -1,   288,   289,
      28,   291,   292,   293,   294,   295,    -1,    -1,    -1,    -1,
     300,   301,   302,    -1,   304,   305,    -1,    -1,   308,   309,
     310,    -1,   312,    -1,    -1,   315,   316,   317,    56,    -1,
     320,   321,   322,   323,   324,    -1,   326,    -1,   328,   329,
      -1,    -1,    -1,    -1,   334,   335,   336,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    84,    85,    86,    87,
      -1,    89,    90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    99,   100,    -1,   102,   103,   104,    -1,   106,   107,
      -1,   109,   110,   111,    -1,    -1,   114,   115,    -1,   117,
     118,    -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   136,   137,
     138,   139,   140,   141,    -1,    -1,   144,   145,   146,    -1,
     148,   149,    -1,    -1,   152,   153,   154,   155,    -1,   157,
      -1,   159,   160,   161,    -1,   163,   164,   165,   166,   167,
     168,    -1,    -1,   171,   172,   173,    -1,   175,    -1,    -1,
      -1,    -1,   180,   181,    -1,   183,    -1,   185,    -1,   187,
     188,    -1,   190,    -1,   192,   193,   194,   195,   196,   197,
      -1,    -1,   200,   201,   202,    -1,   204,    -1,    -1,    -1,
      -1,   209,   210,    -1,    -1,   213,    -1,   215,    -1,    -1,
     218,    -1,    -1,   221,   222,   223,   224,   225,   226,   227,
     228,   229,   230,    -1,   232,   233,   234,   235,   236,    -1,
     238,    -1,    -1,   241,   242,   243,   244,    -1,   246,    -1,
      -1,   249,    -1,    -1,   252,    -1,    -1,   255,   256,   257,
     258,   259,   260,    -1,   262,   263,   264,    -1,   266,    -1,
     268,   269,   270,   271,   272,    -1,    -1,   275,   276,   277,
     278,   279,   280,   281,    -1,   283,    28,   285,   286,    31,
     288,   289,    -1,   291,   292,   293,   294,   295,    -1,    -1,
      -1,    -1,   300,   301,   302,    -1,   304,   305,    -1,    -1,
     308,   309,   310,    -1,   312,    -1,    -1,   315,   316,   317,
      -1,    -1,   320,   321,   322,   323,   324,    -1,   326,    -1,
     328,   329,    -1,    -1,    -1,    -1,   334,   335,   336,    -1,
      -1,    -1,    84,    85,    86,    87,    -1,    89,    90,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,   100,    -1,
     102,   103,   104,    -1,   106,   107,    -1,   109,   110,   111,
      -1,    -1,   114,   115,    -1,   117,   118,    -1,    -1,    -1,
     122,   123,   124,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   136,   137,   138,   139,   140,   141,
      -1,    -1,   144,   145,   146,    -1,   148,   149,    -1,    -1,
     152,   153,   154,   155,    -1,   157,    -1,   159,   160,   161,
      -1,   163,   164,   165,   166,   167,   168,    -1,    -1,   171,
     172,   173,    -1,   175,    -1,    -1,    -1,    -1,   180,   181,
      -1,   183,    -1,   185,    -1,   187,   188,    -1,   190,    -1,
     192,   193,   194,   195,   196,   197,    -1,    -1,   200,   201,
     202,    -1,   204,    -1,    -1,    -1,    -1,   209,   210,    -1,
      -1,   213,    -1,   215,    -1,    -1,   218,    -1,    -1,   221,
     222,   223,   224,   225,   226,   227,   228,   229,   230,    -1,
     232,   233,   234,   235,   236,    -1,   238,    -1,    -1,   241,
     242,   243,   244,    -1,   246,    -1,    -1,   249,    -1,    -1,
     252,    -1,    -1,   255,   256,   257,   258,   259,   260,    -1,
     262,   263,   264,    -1,   266,    -1,   268,   269,   270,   271,
     272,    -1,    -1,   275,   276,   277,   278,   279,   280,   281,
      -1,   283,    -1,   285,   286,    -1,   288,   289,    28,   291,
     292,   293,   294,   295,    -1,    -1,    -1,    -1,   300,   301,
     302,    -1,   304,   305,    -1,    -1,   308,   309,   310,    -1,
     312,    -1,    -1,   315,   316,   317,    56,    -1,   320,   321,
     322,   323,   324,    -1,   326,    -1,   328,   329,    -1,    -1,
      -1,    -1,   334,   335,   336,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    84,    85,    86,    87,    -1,    89,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,
     100,    -1,   102,   103,   104,    -1,   106,   107,    -1,   109,
     110,   111,    -1,    -1,   114,   115,    -1,   117,   118,    -1,
      -1,    -1,   122,   123,   124,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   136,   137,   138,   139,
     140,   141,    -1,    -1,   144,   145,   146,    -1,   148,   149,
      -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,   159,
     160,   161,    -1,   163,   164,   165,   166,   167,   168,    -1,
      -1,   171,   172,   173,    -1,   175,    -1,    -1,    -1,    -1,
     180,   181,    -1,   183,    -1,   185,    -1,   187,   188,    -1,
     190,    -1,   192,   193,   194,   195,   196,   197,    -1,    -1,
     200,   201,   202,    -1,   204,    -1,    -1,    -1,    -1,   209,
     210,    -1,    -1,   213,    -1,   215,    -1,    -1,   218,    -1,
      -1,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,   232,   233,   234,   235,   236,    -1,   238,    -1,
      -1,   241,   242,   243,   244,    -1,   246,    -1,    -1,   249,
      -1,    -1,   252,    -1,    -1,   255,   256,   257,   258,   259,
     260,    -1,   262,   263,   264,    -1,   266,    -1,   268,   269,
     270,   271,   272,    -1,    -1,   275,   276,   277,   278,   279,
     280,   281,    28,   283,    -1,   285,   286,    -1,   288,   289,
      -1,   291,   292,   293,   294,   295,    -1,    -1,    -1,    -1,
     300,   301,   302,    -1,   304,   305,    -1,    -1,   308,   309,
     310,    -1,   312,    -1,    -1,   315,   316,   317,    -1,    -1,
     320,   321,   322,   323,   324,    -1,   326,    -1,   328,   329,
      -1,    -1,    -1,    -1,   334,   335,   336,    -1,    84,    85,
      86,    87,    -1,    89,    90,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    99,   100,    -1,   102,   103,   104,    -1,
     106,   107,    -1,   109,   110,   111,    -1,    -1,   114,   115,
      -1,   117,   118,    -1,    -1,    -1,   122,   123,   124,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     136,   137,   138,   139,   140,   141,   142,    -1,   144,   145,
     146,    -1,   148,   149,    -1,    -1,   152,   153,   154,   155,
      -1,   157,    -1,   159,   160,   161,    -1,   163,   164,   165,
     166,   167,   168,    -1,    -1,   171,   172,   173,    -1,   175,
      -1,    -1,    -1,    -1,   180,   181,    -1,   183,    -1,   185,
      -1,   187,   188,    -1,   190,    -1,   192,   193,   194,   195,
     196,   197,    -1,    -1,   200,   201,   202,    -1,   204,    -1,
      -1,    -1,    -1,   209,   210,    -1,    -1,   213,    -1,   215,
      -1,    -1,   218,    -1,    -1,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,    -1,   232,   233,   234,   235,
     236,    -1,   238,    -1,    -1,   241,   242,   243,   244,    -1,
     246,    -1,    -1,   249,    -1,    -1,   252,    -1,    -1,   255,
     256,   257,   258,   259,   260,    -1,   262,   263,   264,    -1,
     266,    -1,   268,   269,   270,   271,   272,    -1,    -1,   275,
     276,   277,   278,   279,   280,   281,    28,   283,    -1,   285,
     286,    -1,   288,   289,    -1,   291,   292,   293,   294,   295,
      -1,    -1,    -1,    -1,   300,   301,   302,    -1,   304,   305,
      -1,    -1,   308,   309,   310,    -1,   312,    -1,    -1,   315,
     316,   317,    -1,    -1,   320,   321,   322,   323,   324,    -1,
     326,    -1,   328,   329,    -1,    -1,    -1,    -1,   334,   335,
     336,    -1,    84,    85,    86,    87,    -1,    89,    90,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,   100,    -1,
     102,   103,   104,    -1,   106,   107,    -1,   109,   110,   111,
      -1,    -1,   114,   115,    -1,   117,   118,    -1,    -1,    -1,
     122,   123,   124,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   136,   137,   138,   139,   140,   141,
      -1,    -1,   144,   145,   146,    -1,   148,   149,    -1,    -1,
     152,   153,   154,   155,    -1,   157,    -1,   159,   160,   161,
      -1,   163,   164,   165,   166,   167,   168,    -1,    -1,   171,
     172,   173,    -1,   175,    -1,    -1,    -1,    -1,   180,   181,
      -1,   183,    -1,   185,    -1,   187,   188,    -1,   190,    -1,
     192,   193,   194,   195,   196,   197,    -1,    -1,   200,   201,
     202,    -1,   204,    -1,    -1,    -1,    -1,   209,   210,    -1,
      -1,   213,    -1,   215,    -1,    -1,   218,    -1,    -1,   221,
     222,   223,   224,   225,   226,   227,   228,   229,   230,    -1,
     232,   233,   234,   235,   236,    -1,   238,    -1,    -1,   241,
     242,   243,   244,    -1,   246,    -1,    -1,   249,    -1,    -1,
     252,    -1,    -1,   255,   256,   257,   258,   259,   260,    -1,
     262,   263,   264,    -1,   266,    -1,   268,   269,   270,   271,
     272,    -1,    -1,   275,   276,   277,   278,   279,   280,   281,
      28,   283,    -1,   285,   286,    -1,   288,   289,    -1,   291,
     292,   293,   294,   295,    -1,    -1,    -1,    -1,   300,   301,
     302,    -1,   304,   305,    -1,    -1,   308,   309,   310,    -1,
     312,    -1,    -1,   315,   316,   317,    -1,    -1,   320,   321,
     322,   323,   324,    -1,   326,    -1,   328,   329,    -1,    -1,
      -1,    -1,   334,   335,   336,    -1,    84,    85,    86,    87,
      -1,    89,    90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    99,   100,    -1,   102,   103,   104,    -1,   106,   107,
      -1,   109,   110,   111,    -1,    -1,   114,   115,    -1,   117,
     118,    -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   136,   137,
     138,   139,   140,   141,    -1,    -1,   144,   145,   146,    -1,
     148,   149,    -1,    -1,   152,   153,   154,   155,    -1,   157,
      -1,   159,   160,   161,    -1,   163,   164,   165,   166,   167,
     168,    -1,    -1,   171,   172,   173,    -1,   175,    -1,    -1,
      -1,    -1,   180,   181,    -1,   183,    -1,   185,    -1,   187,
     188,    -1,   190,    -1,   192,   193,   194,   195,   196,   197,
      -1,    -1,   200,   201,   202,    -1,   204,    -1,    -1,    -1,
      -1,   209,   210,    -1,    -1,   213,    -1,   215,    -1,    -1,
     218,    -1,    -1,   221,   222,   223,   224,   225,   226,   227,
     228,   229,   230,    -1,   232,   233,   234,   235,   236,    -1,
     238,    -1,    -1,   241,   242,   243,   244,    -1,   246,    -1,
      -1,   249,    -1,    -1,   252,    -1,    -1,   255,   256,   257,
     258,   259,   260,    -1,   262,   263,   264,    -1,   266,    -1,
     268,   269,   270,   271,   272,    -1,    -1,   275,   276,   277,
     278,   279,   280,   281,    28,   283,    -1,   285,   286,    -1,
     288,   289,    -1,   291,   292,   293,   294,   295,    -1,    -1,
      -1,    -1,   300,   301,   302,    -1,   304,   305,    -1,    -1,
     308,   309,   310,    -1,   312,    -1,    -1,   315,   316,   317,
      -1,    -1,   320,   321,   322,   323,   324,    -1,   326,    -1,
     328,   329,    -1,    -1,    -1,    -1,   334,   335,   336,    -1,
      84,    85,    86,    87,    -1,    89,    90,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    99,   100,    -1,   102,   103,
     104,    -1,   106,   107,    -1,   109,   110,   111,    -1,    -1,
     114,   115,    -1,   117,   118,    -1,    -1,    -1,   122,   123,
     124,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   136,   137,   138,   139,   140,   141,    -1,    -1,
     144,   145,   146,    -1,   148,   149,    -1,    -1,   152,   153,
     154,   155,    -1,   157,    -1,   159,   160,   161,    -1,   163,
     164,   165,   166,   167,   168,    -1,    -1,   171,   172,   173,
      -1,   175,    -1,    -1,    -1,    -1,   180,   181,    -1,   183,
      -1,   185,    -1,   187,   188,    -1,   190,    -1,   192,   193,
     194,   195,   196,   197,    -1,    -1,   200,   201,   202,    -1,
     204,    -1,    -1,    -1,    -1,   209,   210,    -1,    -1,   213,
      -1,   215,    -1,    -1,   218,    -1,    -1,   221,   222,   223,
     224,   225,   226,   227,   228,   229,   230,    -1,   232,   233,
     234,   235,   236,    -1,   238,    -1,    -1,   241,   242,   243,
     244,    -1,   246,    -1,    -1,   249,    -1,    -1,   252,    -1,
      -1,   255,   256,   257,   258,   259,   260,    -1,   262,   263,
     264,    -1,   266,    -1,   268,   269,   270,   271,   272,    -1,
      -1,   275,   276,   277,   278,   279,   280,   281,    28,   283,
      -1,   285,   286,    -1,   288,   289,    -1,   291,   292,   293,
     294,   295,    -1,    -1,    -1,    -1,   300,   301,   302,    -1,
     304,   305,    -1,    -1,   308,   309,   310,    -1,   312,    -1,
      -1,   315,   316,   317,    -1,    -1,   320,   321,   322,   323,
     324,    -1,   326,    -1,   328,   329,    -1,    -1,    -1,    -1,
     334,   335,   336,    -1,    84,    85,    86,    87,    -1,    89,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,
     100,    -1,   102,    -1,    -1,    -1,   106,    -1,    -1,   109,
     110,   111,    -1,    -1,   114,   115,    -1,   117,    -1,    -1,
      -1,    -1,   122,   123,   124,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   136,   137,   138,   139,
     140,   141,    -1,    -1,   144,   145,   146,    -1,   148,   149,
      -1,    -1,   152,   153,   154,   155,    -1,   157,    -1,   159,
     160,   161,    -1,   163,   164,    -1,   166,   167,    -1,    -1,
      -1,   171,   172,   173,    -1,   175,    -1,    -1,    -1,    -1,
     180,   181,    -1,    -1,    -1,    -1,    -1,   187,   188,    -1,
     190,    -1,   192,   193,   194,   195,   196,   197,    -1,    -1,
      -1,    -1,    -1,    -1,   204,    -1,    -1,    -1,    -1,   209,
     210,    -1,    -1,    -1,    -1,   215,    -1,    -1,   218,    -1,
      -1,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,   232,   233,    -1,    -1,   236,    -1,   238,    -1,
      -1,    -1,   242,   243,   244,    -1,   246,    -1,    -1,   249,
      -1,    -1,    -1,    -1,    -1,    -1,   256,   257,   258,   259,
     260,    -1,    -1,    -1,   264,    -1,    -1,    -1,   268,   269,
     270,   271,   272,    -1,    -1,   275,    -1,   277,   278,   279,
     280,   281,    28,   283,    -1,   285,    -1,    -1,   288,    -1,
      -1,   291,   292,   293,   294,    -1,    -1,    -1,    -1,    -1,
     300,   301,   302,    -1,   304,   305,    -1,    -1,    -1,   309,
      -1,    -1,   312,    -1,    -1,   315,   316,   317,    -1,    -1,
     320,   321,   322,    -1,   324,    -1,   326,    -1,   328,   329,
      -1,    -1,    -1,    -1,   334,   335,   336,    -1,    84,    85,
      86,    87,    -1,    89,    90,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    99,   100,    -1,   102,    -1,    -1,    -1,
      -1,    -1,    -1,   109,   110,   111,    -1,    -1,    -1,    -1,
      -1,   117,    -1,    -1,    -1,    -1,   122,   123,   124,    -1,
      -1,    -1,    -1,    -1,    -1,   131,    -1,    -1,    -1,   135,
     136,   137,   138,   139,    -1,    -1,    -1,    -1,   144,   145,
     146,    -1,   148,   149,    -1,    -1,   152,   153,   154,   155,
      -1,   157,    -1,   159,   160,   161,    -1,   163,   164,    -1,
     166,   167,    -1,    -1,    -1,   171,   172,    -1,    -1,   175,
      -1,    -1,    -1,    -1,   180,   181,    -1,    -1,    -1,    -1,
      -1,   187,   188,    -1,   190,    -1,   192,   193,   194,   195,
     196,   197,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   209,   210,    -1,    -1,    -1,    -1,   215,
      -1,    -1,   218,    -1,    -1,   221,   222,   223,   224,   225,
     226,   227,   228,   229,    -1,    -1,    -1,   233,    -1,    -1,
     236,    -1,   238,    -1,    -1,    -1,   242,    -1,   244,    -1,
     246,    -1,    -1,   249,    -1,    -1,    -1,    -1,    -1,    -1,
     256,   257,   258,   259,   260,    -1,    -1,    -1,   264,    -1,
      -1,    -1,   268,   269,   270,   271,   272,    -1,    -1,   275,
      -1,   277,   278,   279,   280,   281,    28,   283,   284,   285,
      -1,    -1,   288,    -1,    -1,   291,   292,   293,   294,    -1,
      -1,    -1,    -1,    -1,   300,   301,   302,    -1,    -1,    -1,
      -1,    -1,    -1,   309,    -1,    -1,   312,    -1,    -1,   315,
     316,   317,    -1,    -1,   320,   321,   322,    -1,    -1,    -1,
     326,    -1,   328,   329,    -1,    -1,    -1,    -1,   334,   335,
     336,    -1,    84,    85,    86,    87,    -1,    89,    90,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,   100,    -1,
     102,    -1,    -1,    -1,    -1,    -1,    -1,   109,   110,   111,
      -1,    -1,    -1,    -1,    -1,   117,    -1,    -1,    -1,    -1,
     122,   123,   124,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   136,   137,   138,   139,    -1,    -1,
      -1,    -1,   144,   145,   146,    -1,   148,   149,    -1,    -1,
     152,   153,   154,   155,    -1,   157,    -1,   159,   160,   161,
      -1,   163,   164,    -1,   166,   167,    -1,    -1,    -1,   171,
     172,    -1,    -1,   175,    -1,    -1,    -1,    -1,   180,   181,
      -1,    -1,    -1,    -1,    -1,   187,   188,    -1,   190,    -1,
     192,   193,   194,   195,   196,   197,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   209,   210,    -1,
      -1,    -1,    -1,   215,    -1,    -1,   218,    -1,    -1,   221,
     222,   223,   224,   225,   226,   227,   228,   229,    -1,    -1,
      -1,   233,   234,    -1,   236,    -1,   238,    -1,    -1,    -1,
     242,    -1,   244,    -1,   246,    -1,    -1,   249,    -1,    -1,
      -1,    -1,    -1,    -1,   256,   257,   258,   259,   260,    -1,
      -1,    -1,   264,    -1,    -1,    -1,   268,   269,   270,   271,
     272,    -1,    -1,   275,    -1,   277,   278,   279,   280,   281,
      28,   283,    -1,   285,    -1,    -1,   288,    -1,    -1,   291,
     292,   293,   294,    -1,    -1,    -1,    -1,    -1,   300,   301,
     302,    -1,    -1,    -1,    -1,    -1,    -1,   309,    -1,    -1,
     312,    -1,    -1,   315,   316,   317,    -1,    -1,   320,   321,
     322,    -1,    -1,    -1,   326,    -1,   328,   329,    -1,    -1,
      -1,    -1,   334,   335,   336,    -1,    84,    85,    86,    87,
      -1,    89,    90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    99,   100,    -1,   102,    -1,    -1,    -1,    -1,    -1,
      -1,   109,   110,   111,    -1,    -1,    -1,    -1,    -1,   117,
      -1,    -1,    -1,    -1,   122,   123,   124,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   136,   137,
     138,   139,    -1,    -1,    -1,    -1,   144,   145,   146,    -1,
     148,   149,    -1,    -1,   152,   153,   154,   155,    -1,   157,
      -1,   159,   160,   161,    -1,   163,   164,    -1,   166,   167,
      -1,    -1,    -1,   171,   172,    -1,    -1,   175,    -1,    -1,
      -1,    -1,   180,   181,    -1,    -1,    -1,    -1,    -1,   187,
     188,    -1,   190,    -1,   192,   193,   194,   195,   196,   197,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   209,   210,    -1,    -1,    -1,    -1,   215,    -1,    -1,
     218,    -1,    -1,   221,   222,   223,   224,   225,   226,   227,
     228,   229,    -1,    -1,    -1,   233,    -1,    -1,   236,    -1,
     238,    -1,    -1,    -1,   242,    -1,   244,    -1,   246,    -1,
      -1,   249,    -1,    -1,    -1,    -1,    -1,    -1,   256,   257,
     258,   259,   260,    -1,    -1,    -1,   264,    -1,    -1,    -1,
     268,   269,   270,   271,   272,    -1,    -1,   275,    -1,   277,
     278,   279,   280,   281,    -1,   283,    -1,   285,    -1,    -1,
     288,    -1,    -1,   291,   292,   293,   294,    -1,    -1,    -1,
      -1,    -1,   300,   301,   302,    -1,    -1,    -1,    -1,    -1,
      -1,   309,    -1,    -1,   312,    -1,    -1,   315,   316,   317,
      -1,    -1,   320,   321,   322,    -1,    -1,    -1,   326,    -1,
     328,   329,    -1,    -1,    -1,    -1,   334,   335,   336,     4,
      -1,    -1,     7,     8,     9,    10,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,
      -1,    -1,    -1,    38,    39,    40,    41,    42,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    53,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    53,    93,    -1,
      -1,    -1,    -1,    -1,    99,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,    -1,    -1,   119,     8,     9,    -1,    11,    -1,
      13,    14,    -1,    16,    17,    18,    -1,    93,    -1,    22,
      23,    -1,    -1,    99,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    34,    -1,    -1,    -1,    38,    39,    40,    41,    42,
      -1,    -1,    -1,   119,    -1,    -1,    -1,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   189,    -1,   191,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      93,   206,   207,    -1,    -1,    -1,    99,    -1,   174,    -1,
     103,   216,   178,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   189,    -1,   191,   119,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   239,    -1,    -1,    -1,    -1,    -1,
     206,   207,    -1,    -1,    -1,   250,    -1,    -1,    -1,    -1,
     216,    -1,    -1,     4,    -1,    -1,     7,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,   239,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   287,    34,   250,    -1,    -1,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,   189,    -1,   191,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   206,   207,    -1,    -1,    -1,    -1,    -1,
      -1,   287,    -1,   216,    -1,    -1,     4,    -1,    -1,     7,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    93,    -1,    -1,    23,   239,    -1,    99,    -1,
      -1,    -1,   103,    -1,    -1,    -1,    34,   250,    -1,    -1,
      38,    39,    40,    41,    42,    -1,    -1,    -1,   119,    -1,
      -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   287,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    93,    -1,    -1,    -1,    -1,
      -1,    99,    -1,    -1,    -1,   103,    -1,   178,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   189,    -1,
     191,   119,    -1,    -1,    -1,     4,    -1,    -1,     7,     8,
       9,    -1,    11,    -1,    13,   206,   207,    16,    17,    18,
      -1,    -1,    -1,    -1,    23,   216,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,    38,
      39,    40,    41,    42,    -1,    -1,    -1,    -1,   239,    -1,
      -1,    -1,    -1,    -1,    53,    -1,   174,    -1,    -1,   250,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   189,    -1,   191,    -1,    -1,    -1,    -1,     4,    -1,
      -1,     7,     8,     9,    -1,    11,    -1,    13,   206,   207,
      16,    17,    18,    -1,    93,    -1,   287,    23,   216,    -1,
      99,    -1,    -1,    -1,   103,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
     119,   239,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     4,    -1,    -1,    -1,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    93,    -1,   287,
      -1,    -1,    -1,    99,    -1,   174,    34,   103,    -1,    -1,
      38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,    -1,
     189,    -1,   191,   119,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   206,   207,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   216,    -1,    -1,
       4,    -1,    -1,    -1,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    93,    -1,    -1,    96,    23,
     239,    99,    -1,    -1,    -1,   103,    -1,    -1,    -1,    -1,
      34,   250,    -1,    -1,    38,    39,    40,    41,    42,    -1,
      -1,   119,    -1,   189,    -1,   191,    -1,    -1,    -1,    53,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     206,   207,    -1,    -1,    -1,    -1,    -1,    -1,   287,    -1,
     216,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    93,
      -1,    -1,    -1,   239,    -1,    99,    -1,    -1,    -1,   103,
      -1,    -1,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,
      -1,   189,    -1,   191,    -1,   119,    -1,    -1,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,   206,   207,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,   216,    -1,
      -1,   287,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,   239,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   189,    -1,   191,    -1,    -1,
      -1,    -1,     4,    -1,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,   206,   207,    16,    17,    18,    93,    -1,   287,
      96,    23,   216,    99,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    34,    -1,    -1,    -1,    38,    39,    40,    41,
      42,    -1,    -1,   119,    -1,   239,    -1,    -1,    -1,    -1,
      -1,    53,    -1,    -1,    -1,    -1,   250,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   261,    -1,     4,
      -1,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      -1,    93,    -1,   287,    -1,    -1,    -1,    99,    -1,    34,
      -1,   103,    -1,    38,    39,    40,    41,    42,    -1,    -1,
      -1,    -1,    -1,   189,    -1,   191,    -1,   119,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    60,    -1,    -1,    -1,    -1,
     206,   207,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     216,    -1,    -1,     4,    -1,    -1,     7,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    93,    -1,
      -1,    -1,    23,   239,    99,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    -1,    34,   250,    -1,   178,    38,    39,    40,
      41,    42,    -1,    -1,   119,    -1,    -1,   189,    -1,   191,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   206,   207,    -1,    -1,    -1,    -1,
      -1,   287,    -1,    -1,   216,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    93,    -1,    -1,    -1,    -1,   239,    99,    -1,
      -1,    -1,   103,    -1,    -1,    -1,    -1,    -1,   250,    -1,
      -1,    -1,    -1,    -1,   189,    -1,   191,    -1,   119,    -1,
      -1,     4,    -1,    -1,     7,     8,     9,    -1,    11,    -1,
      13,   206,   207,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,   216,    -1,    -1,    -1,   287,    -1,    -1,    -1,    -1,
      -1,    34,    -1,    -1,    -1,    38,    39,    40,    41,    42,
      -1,    -1,    -1,    -1,   239,    -1,    -1,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,   250,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   189,    -1,
     191,    -1,    -1,    -1,    -1,     4,    -1,    -1,     7,     8,
       9,    -1,    11,    -1,    13,   206,   207,    16,    17,    18,
      93,    -1,   287,    -1,    23,   216,    99,    -1,    -1,    -1,
     103,    -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,    38,
      39,    40,    41,    42,    -1,    -1,   119,    -1,   239,    -1,
      -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,   250,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,     4,    -1,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,    -1,    -1,    93,    -1,   287,    -1,    -1,    -1,
      99,    -1,    34,    -1,   103,    -1,    38,    39,    40,    41,
      42,    -1,    -1,    -1,    -1,    -1,   189,    -1,   191,    -1,
     119,    53,    -1,    -1,    -1,    -1,    -1,    -1,    60,    -1,
      -1,    -1,    -1,   206,   207,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   216,    -1,    -1,     4,    -1,    -1,    -1,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    93,    -1,    -1,    -1,    23,   239,    99,    -1,    -1,
      -1,   103,    -1,    -1,    -1,    -1,    34,   250,    -1,    -1,
      38,    39,    40,    41,    42,    -1,    -1,   119,    -1,    -1,
     189,    -1,   191,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    60,    -1,    -1,    -1,    -1,   206,   207,    -1,
      -1,    -1,    -1,    -1,   287,    -1,    -1,   216,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    93,    -1,    -1,    -1,    -1,
     239,    99,    -1,    -1,    -1,   103,    -1,    -1,    -1,    -1,
      -1,   250,    -1,    -1,    -1,    -1,    -1,   189,    -1,   191,
      -1,   119,    -1,    -1,     4,    -1,    -1,    -1,     8,     9,
      -1,    11,    -1,    13,   206,   207,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,   216,    -1,    -1,    -1,   287,    -1,
      -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,    38,    39,
      40,    41,    42,    -1,    -1,    -1,    -1,   239,    -1,    -1,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,   250,    -1,
      60,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   189,    -1,   191,    -1,    -1,    -1,    -1,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,   206,   207,
      16,    17,    18,    93,    -1,   287,    -1,    23,   216,    99,
      -1,    -1,    -1,   103,    -1,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,   119,
      -1,   239,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,     4,    -1,    -1,     7,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,
      -1,    -1,    -1,    -1,    23,    -1,    -1,    93,    -1,   287,
      96,    -1,    -1,    99,    -1,    34,    -1,   103,    -1,    38,
      39,    40,    41,    42,    -1,    -1,    -1,    -1,    -1,   189,
      -1,   191,    -1,   119,    53,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   206,   207,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   216,    -1,    -1,     4,
      -1,    -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    93,    -1,    -1,    -1,    23,   239,
      99,    -1,    -1,    -1,   103,    -1,    -1,    -1,    -1,    34,
     250,    -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,
     119,    -1,    -1,   189,    -1,   191,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     206,   207,    -1,    -1,    -1,    -1,    -1,   287,    -1,    -1,
     216,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    93,    -1,
      -1,    -1,    -1,   239,    99,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,
     189,    -1,   191,    -1,   119,    -1,    -1,     4,    -1,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,   206,   207,    16,
      17,    18,    -1,    -1,    -1,    -1,    23,   216,    -1,    -1,
      -1,   287,    -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,
      -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,
     239,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,   250,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   189,    -1,   191,    -1,    -1,    -1,
      -1,     4,    -1,    -1,    -1,     8,     9,    -1,    11,    -1,
      13,   206,   207,    16,    17,    18,    93,    -1,   287,    22,
      23,   216,    99,    -1,    -1,    -1,   103,    -1,    -1,    -1,
      -1,    34,    -1,    -1,    -1,    38,    39,    40,    41,    42,
      -1,    -1,   119,    -1,   239,    -1,    -1,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,   250,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,    -1,
      -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
      93,    -1,   287,    -1,    -1,    -1,    99,    -1,    34,    -1,
     103,   178,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,    -1,   189,    -1,   191,    -1,   119,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   206,
     207,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   216,
      -1,    -1,     4,    -1,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    93,    -1,    -1,
      -1,    23,   239,    99,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    34,   250,    -1,    -1,    38,    39,    40,    41,
      42,    -1,    -1,   119,    -1,    -1,   189,    -1,   191,    -1,
      -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    60,    -1,
      -1,    -1,    -1,   206,   207,    -1,    -1,    -1,    -1,    -1,
     287,    -1,    -1,   216,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    93,    -1,    -1,    -1,    -1,   239,    99,    -1,    -1,
      -1,   103,    -1,    -1,    -1,    -1,    -1,   250,    -1,    -1,
      -1,    -1,    -1,   189,    -1,   191,    -1,   119,    -1,    -1,
       4,    -1,    -1,     7,     8,     9,    -1,    11,    -1,    13,
     206,   207,    16,    17,    18,    -1,    -1,    -1,    -1,    23,
     216,    -1,    -1,    -1,   287,    -1,    -1,    -1,    -1,    -1,
      34,    -1,    -1,    -1,    38,    39,    40,    41,    42,    -1,
      -1,    -1,    -1,   239,    -1,    -1,    -1,    -1,    -1,    53,
      -1,    -1,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   189,    -1,   191,
      -1,    -1,    -1,    -1,     4,    -1,    -1,     7,     8,     9,
      -1,    11,    -1,    13,   206,   207,    16,    17,    18,    93,
      -1,   287,    -1,    23,   216,    99,    -1,    -1,    -1,   103,
      -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,    38,    39,
      40,    41,    42,    -1,    -1,   119,    -1,   239,    -1,    -1,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,   250,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,    -1,    -1,     7,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    -1,    93,    -1,   287,    -1,    -1,    -1,    99,
      -1,    34,    -1,   103,    -1,    38,    39,    40,    41,    42,
      -1,    -1,    -1,    -1,    -1,   189,    -1,   191,    -1,   119,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   206,   207,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   216,    -1,    -1,     4,    -1,    -1,     7,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,
      93,    -1,    -1,    -1,    23,   239,    99,    -1,    -1,    -1,
     103,    -1,    -1,    -1,    -1,    34,   250,    -1,    -1,    38,
      39,    40,    41,    42,    -1,    -1,   119,    -1,    -1,   189,
      -1,   191,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   206,   207,    -1,    -1,
      -1,    -1,    -1,   287,    -1,    -1,   216,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    93,    -1,    -1,    -1,    -1,   239,
      99,    -1,    -1,    -1,   103,    -1,    -1,    -1,    -1,    -1,
     250,    -1,    -1,    -1,    -1,    -1,   189,    -1,   191,    -1,
     119,    -1,    -1,     4,    -1,    -1,     7,     8,     9,    -1,
      11,    -1,    13,   206,   207,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,   216,    -1,    -1,    -1,   287,    -1,    -1,
      -1,    -1,    -1,    34,    -1,    -1,    -1,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,   239,    -1,    -1,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,   250,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     189,    -1,   191,    -1,    -1,    -1,    -1,     4,    -1,    -1,
       7,     8,     9,    -1,    11,    -1,    13,   206,   207,    16,
      17,    18,    93,    -1,   287,    -1,    23,   216,    99,    -1,
      -1,    -1,   103,    -1,    -1,    -1,    -1,    34,    -1,    -1,
      -1,    38,    39,    40,    41,    42,    -1,    -1,   119,    -1,
     239,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,   250,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,     4,    -1,    -1,    -1,     8,     9,
      -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    -1,    93,    -1,   287,    -1,
      -1,    -1,    99,    -1,    34,    -1,   103,    -1,    38,    39,
      40,    41,    42,    -1,    -1,    -1,    -1,    -1,   189,    -1,
     191,    -1,   119,    53,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   206,   207,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   216,    -1,    -1,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    93,    -1,    -1,    -1,    23,   239,    99,
      -1,    -1,    -1,   103,    -1,    -1,    -1,    -1,    34,   250,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,   119,
      -1,    -1,   189,    -1,   191,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   206,
     207,    -1,    -1,    -1,    -1,    -1,   287,    -1,    -1,   216,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    93,    -1,    -1,
      -1,    -1,   239,    99,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,   189,
      -1,   191,    -1,   119,    -1,    -1,     4,    -1,    -1,    -1,
       8,     9,    -1,    11,    -1,    13,   206,   207,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,   216,    -1,    -1,    -1,
     287,    -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,
      38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,   239,
      -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,     4,    -1,
     250,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,   189,    -1,   191,    -1,    23,    -1,    -1,
       4,    -1,    -1,    -1,     8,     9,    -1,    11,    34,    13,
     206,   207,    38,    39,    40,    41,    42,   287,    -1,    23,
     216,    99,    -1,    -1,    -1,   103,    -1,    53,    -1,    -1,
      34,    -1,    -1,    -1,    -1,    -1,    -1,    41,    42,    -1,
      -1,   119,    -1,   239,    -1,    -1,    -1,    -1,    -1,    53,
      -1,     4,    -1,    -1,    -1,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      23,    -1,    -1,    99,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    34,    -1,    -1,    -1,    -1,    -1,    -1,    41,    42,
      -1,   287,    -1,   119,    -1,    99,    -1,    -1,    -1,   103,
      53,    -1,    -1,     4,    -1,    -1,    -1,     8,     9,    -1,
      11,   189,    13,   191,    -1,   119,    -1,    -1,    -1,    -1,
      -1,    -1,    23,    -1,    -1,    -1,    -1,    -1,   206,   207,
      -1,    -1,    -1,    34,    -1,    -1,    -1,    -1,   216,    -1,
      41,    42,    -1,    -1,    -1,    -1,    99,    -1,    -1,    -1,
     103,    -1,    53,    -1,    -1,    -1,    -1,   161,    -1,    -1,
      -1,   239,    -1,   189,    -1,   191,   119,     4,    -1,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    -1,
     206,   207,    -1,    -1,    -1,   189,    23,   191,    -1,    -1,
     216,    -1,    -1,    -1,    -1,    -1,    -1,    34,    99,    -1,
      -1,    -1,   103,    -1,    41,    42,    -1,    -1,   161,   287,
       4,    -1,   216,   239,     8,     9,    53,    11,   119,    13,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    23,
      -1,    -1,    -1,    -1,    -1,    -1,   189,    -1,   191,    -1,
      34,    -1,    -1,    -1,    -1,    -1,    -1,    41,    42,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    53,
     161,   287,    99,   216,    -1,    -1,   103,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   119,   287,    -1,    -1,    -1,    -1,   189,    -1,
     191,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    99,    -1,    -1,    -1,   103,
      -1,    -1,    -1,    -1,    -1,   216,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   161,   119,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   287,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   189,    -1,   191,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   216,
      -1,    -1,    -1,    -1,    -1,    -1,   287,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   189,    -1,   191,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   216,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     287,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   287
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    89,   122,   127,   155,   347,   348,   376,   428,   466,
     468,   469,   474,   490,   492,   153,   176,   195,   223,   279,
     283,   298,   312,   328,   475,   247,   181,   218,   279,   301,
     302,   312,   314,   316,   377,   429,   167,   195,   279,   283,
     298,   312,   475,   491,     0,   298,    56,   363,   328,    28,
      84,    85,    86,    87,    89,    90,    99,   100,   102,   103,
     104,   106,   107,   109,   110,   111,   114,   115,   117,   118,
     122,   123,   124,   136,   137,   138,   139,   140,   141,   144,
     145,   146,   148,   149,   152,   153,   154,   155,   157,   159,
     160,   161,   163,   164,   165,   166,   167,   168,   171,   172,
     173,   175,   180,   181,   183,   185,   187,   188,   190,   192,
     193,   194,   195,   196,   197,   200,   201,   202,   204,   209,
     210,   213,   215,   218,   221,   222,   223,   224,   225,   226,
     227,   228,   229,   230,   232,   233,   234,   235,   236,   238,
     241,   242,   243,   244,   246,   249,   252,   255,   256,   257,
     258,   259,   260,   262,   263,   264,   266,   268,   269,   270,
     271,   272,   275,   276,   277,   278,   279,   280,   281,   283,
     285,   286,   288,   289,   291,   292,   293,   294,   295,   300,
     301,   302,   304,   305,   308,   309,   310,   312,   315,   316,
     317,   320,   321,   322,   323,   324,   326,   328,   329,   334,
     335,   336,   339,   349,   350,   353,   357,   363,   363,   357,
     363,   121,   126,   138,   195,   275,   491,   493,   301,   302,
     301,   302,    56,   364,   357,   283,   298,   195,   125,   366,
     363,   165,   357,    12,   268,   357,   248,   357,   473,    86,
     268,   285,   476,   357,   350,   350,   357,   237,   101,   350,
      96,   364,   364,   366,   363,   357,   359,    89,   100,   146,
     233,   268,   270,   285,   479,    88,    91,    92,    93,    94,
      95,    96,    97,    98,   101,   105,   108,   112,   113,   116,
     119,   120,   121,   125,   126,   127,   128,   129,   130,   131,
     132,   133,   134,   135,   142,   143,   147,   150,   151,   156,
     158,   162,   169,   170,   174,   176,   177,   178,   179,   182,
     184,   186,   189,   191,   198,   199,   203,   205,   206,   207,
     208,   211,   212,   214,   216,   217,   219,   220,   231,   237,
     239,   240,   245,   247,   248,   250,   251,   253,   254,   261,
     265,   267,   273,   274,   282,   284,   287,   290,   296,   297,
     298,   299,   303,   306,   307,   311,   313,   314,   318,   319,
     325,   327,   330,   331,   332,   333,   350,   351,   354,   355,
     306,    96,   110,   136,   194,   221,   224,   227,   233,   256,
     257,   268,   271,   283,   285,   291,   316,   471,   472,   478,
     473,     8,    86,    89,   100,   117,   148,   149,   155,   157,
     175,   196,   233,   237,   244,   257,   268,   269,   270,   285,
     321,   480,   481,   482,   322,   306,   322,   279,   268,   285,
      12,   247,   206,   165,   131,   135,   284,   349,   362,   101,
     467,   160,   357,   357,   378,   380,    56,   350,   356,   430,
     359,    10,   111,   272,   365,    31,   121,   350,   259,   247,
     146,   306,     6,   372,   300,   372,    12,   350,    28,   106,
     114,   115,   140,   141,   154,   173,   204,   230,   232,   243,
     304,   305,   324,   339,   443,   444,   445,   446,   447,   449,
     450,   451,     9,    11,    31,   370,   109,   370,   370,   370,
     136,   224,   227,   109,   306,   306,   333,   370,   229,   221,
     279,   316,   333,   370,   470,   480,   481,    56,   116,   121,
     126,   163,   176,   237,   265,   314,   350,   401,   414,   415,
     121,   126,   350,   259,   247,   259,    90,   269,   276,   278,
     309,   483,    56,   121,   126,   350,    90,   269,   276,   278,
     483,   276,   357,   175,   196,   244,   350,   358,   306,   121,
     126,   306,   350,   188,   372,    84,   221,   279,   300,   316,
     334,   372,   126,    10,   364,   350,    29,   368,   350,   306,
     279,   351,   357,   240,   368,   494,   362,     6,   470,     6,
     244,   259,   381,   400,    36,   237,   247,   365,   357,   285,
      31,   350,    86,   155,   270,   271,   285,   312,   486,   487,
     357,   167,   247,   350,    28,   339,   352,   353,   354,   355,
     373,   374,   350,   351,     6,   326,   263,     6,   139,   187,
     226,   228,   280,   335,   448,   451,     6,    54,   334,     6,
      54,   334,    21,    21,    95,     6,    12,     6,     6,   326,
      31,    31,   370,   234,   342,   349,   362,   350,   370,   357,
     350,   370,   471,   237,     6,    56,   401,   350,   319,   419,
     433,   209,   240,   209,   242,   319,   410,   443,   412,    31,
     350,   350,   486,   357,   350,   357,   309,   309,   215,   350,
      88,   318,   350,   484,   165,    56,   350,   363,   365,   278,
     278,   215,   350,   215,   276,   357,    12,   362,   350,   350,
     350,   306,   142,   179,   238,   319,   485,   225,   350,   350,
     117,   246,   350,   285,   482,   368,   306,   350,   350,    12,
     206,   206,     7,   368,   369,     7,   216,   350,   379,   382,
     383,   384,   401,   414,   358,   244,   197,   387,   247,   300,
     319,   333,   334,   371,   165,   248,   367,   292,   285,   486,
     180,   142,   166,   188,   237,   372,   333,   370,   124,   137,
     142,   166,   180,   237,   292,   293,   372,   472,   443,   271,
     285,   350,   167,    12,    17,     7,    10,     6,     9,    11,
      27,    29,    31,    32,    33,    34,    35,    95,   112,   113,
     118,   129,   130,   131,   132,   133,   134,   135,   165,   168,
     169,   183,   204,   213,   219,   220,   235,   237,   240,   241,
     255,   262,   276,   284,   295,   297,   308,   310,   311,   318,
     340,   341,   342,   343,   446,   450,   452,   456,   457,   458,
     462,     6,    31,     6,   306,     6,   326,    31,   304,   304,
      31,   304,   304,    22,    31,    22,    31,    21,   340,   351,
     340,   340,     6,    12,   165,   462,   237,   163,   415,   350,
       6,     6,   350,     6,   319,   150,   237,   195,     6,   402,
     143,   159,   198,   233,   237,   411,   285,   486,   196,   412,
     142,   174,   397,   125,   171,   350,   350,   281,   350,   165,
     365,   350,   350,   350,   281,   281,   215,   351,   306,   306,
     350,   195,   142,   350,    87,   102,   477,   368,   351,   494,
     494,     7,    10,   357,     7,    10,     7,    10,     6,   388,
     357,     6,   259,   392,   123,   350,   350,   372,   246,   350,
     357,   370,   292,    90,   109,   406,   363,   363,   240,   370,
     352,   312,   462,    96,   406,   240,   142,   370,   352,   119,
     488,   333,   370,   180,   472,   350,   352,   351,   368,   370,
     375,   374,   462,   462,   462,   462,   462,    21,    35,   453,
     330,   344,   345,   462,     6,    35,     6,     6,    29,   462,
       6,     6,     6,     6,     6,     6,     7,    10,     6,    29,
      29,     6,    21,     6,     6,     4,     8,     9,    11,    13,
      16,    17,    18,    23,    34,    38,    39,    40,    41,    42,
      53,    93,    99,   103,   119,   189,   191,   206,   207,   216,
     239,   250,   287,   340,     7,    31,   280,   448,   340,     6,
       7,   336,   336,     7,   336,   336,    22,    22,    31,     7,
       6,     7,     7,   340,   351,   401,     7,   165,   412,     6,
      35,   113,   118,   168,   183,   213,   235,   241,   255,   262,
     295,   310,   342,   349,   350,   420,   421,   436,   437,   438,
     439,   458,   350,   416,   417,   416,   195,   150,   350,   416,
     116,   119,   124,   126,   142,   180,   237,   240,   265,   267,
     293,   314,   403,   404,   405,   411,   425,   144,   190,   196,
     143,   159,   320,   292,   323,   365,   350,   365,   281,   350,
     350,   350,   368,   368,    12,   206,   368,   385,   400,   350,
     383,   350,   389,   390,   391,   414,   392,   388,   359,   109,
     400,   145,   155,   264,   247,   431,   433,   370,   142,    96,
     443,     6,   358,   319,   489,   370,   406,    17,     7,    10,
      21,    22,   453,   454,   455,   462,   462,   156,   345,   346,
     344,   462,   352,   368,   460,    31,   280,   448,   340,   462,
       9,    11,    34,   413,   452,     7,   340,   340,   462,   462,
     108,   178,   212,   307,   340,   459,   462,   462,     7,     8,
     150,   325,   340,   349,   461,   340,   462,    31,   340,   462,
     462,   462,   462,   462,    88,    94,   290,   462,   464,   465,
     462,   464,   462,   464,   462,   462,   464,   462,   464,   462,
     464,   462,   464,   462,   443,   103,   189,   191,   216,   287,
     462,   218,   304,    98,   296,   462,   358,   462,   464,     6,
      35,    28,    36,   150,   152,   169,   236,   237,   240,   311,
     315,   463,   462,   464,   462,   306,     7,     7,     6,     7,
     340,    54,   334,    54,   334,    22,   340,     7,   401,   462,
       6,     7,    10,    55,    97,   147,   333,   358,   440,   119,
       7,    10,     7,    10,   350,     7,    10,     6,   358,   352,
     350,   413,    90,   109,   240,   209,   357,   352,   410,   222,
     247,   370,   178,   191,   333,   365,   351,   494,   164,   193,
     386,    36,   333,   402,     7,    10,     7,    10,   400,   396,
     397,     7,   349,   393,   277,   277,   367,     6,   188,   488,
     462,   462,   375,    12,   340,    10,    22,   303,   462,   158,
     346,    96,   178,     7,   306,     7,   261,   413,   413,   413,
       4,     8,     9,    11,    13,    16,    17,    18,    23,    34,
      38,    39,    40,    41,    42,   191,   206,     7,     7,   174,
     178,    96,   459,   340,   459,   459,     7,   178,     7,   340,
     462,     7,    10,    51,     7,    10,     7,    14,    22,     7,
       7,     6,    35,   296,   462,   462,   464,     6,    35,   462,
     464,   306,   336,   462,   462,    60,   161,   340,   236,   178,
     150,   240,   463,   161,   462,    31,     7,   304,   304,   304,
     304,     7,     7,   462,   418,   422,   421,   172,   210,    16,
      17,    18,    34,    38,    39,    40,    41,   350,   424,   372,
     441,   358,   425,   260,   417,   418,   350,   418,   350,   462,
     237,   405,    96,   142,   233,   418,     6,   361,   418,   179,
     258,   288,   426,   145,   317,     6,     6,     6,   206,   352,
     352,   249,   390,   390,   392,     6,   357,   435,   436,     6,
     408,   489,     7,   351,     7,   455,   462,   158,   442,   443,
     462,    29,   448,   462,   413,   413,   413,   413,   413,   413,
     413,   413,   413,   413,   413,   413,   413,   413,   443,   413,
     150,   237,   462,   462,   443,     7,     7,     7,   340,     7,
       7,   325,   461,   462,   349,    29,   462,   462,   462,    60,
     161,   340,   161,   462,   462,    60,    60,   462,   462,     7,
     462,   178,   462,   161,     7,   336,   336,   336,   336,    96,
     192,   319,   371,   331,   423,    12,   350,   334,   334,     7,
       6,   188,    96,   196,   350,   360,   111,   233,   272,   285,
     427,   285,   427,   340,   398,   398,   349,   399,   494,   402,
     400,   394,   395,   437,   431,     7,    10,   470,     7,     7,
     178,     7,   178,   150,     7,   178,     7,   174,     7,   462,
       7,    51,    22,     7,    60,   462,   462,     7,   462,   161,
     462,   462,   462,   462,   442,     6,   195,     6,   424,     7,
     254,   254,   233,   409,   462,   408,   188,     7,    10,    85,
     142,   240,   142,   240,     7,     7,    31,    10,     7,    10,
     440,   192,   432,   436,     7,   462,   413,   178,   462,   462,
       7,   462,   462,   462,     7,   360,   300,   462,   425,     7,
       7,   196,     7,   408,   260,   350,     6,     6,   306,   399,
     395,     6,   410,     7,   174,   413,     7,     7,     7,    10,
     350,     7,   418,   418,   294,   329,   407,   350,   360,   360,
       6,     7,   360,   434,   462,     7,     7,     7,   398,     7,
     300,   331,   371,     7,     7,   350,   462
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   338,   347,   348,   348,   348,   348,   348,   348,   348,
     348,   349,   349,   350,   350,   351,   351,   351,   352,   352,
     352,   352,   352,   353,   353,   353,   353,   353,   353,   353,
     353,   353,   353,   353,   353,   353,   353,   353,   353,   353,
     353,   353,   353,   353,   353,   353,   353,   353,   353,   353,
     353,   353,   353,   353,   353,   353,   353,   353,   353,   353,
     353,   353,   353,   354,   354,   354,   354,   354,   354,   354,
     354,   354,   354,   354,   354,   354,   354,   354,   354,   354,
     354,   354,   354,   354,   354,   354,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   356,   356,   357,   357,   357,   358,
     358,   359,   359,   360,   360,   361,   361,   362,   362,   362,
     362,   363,   363,   364,   364,   365,   365,   365,   366,   366,
     367,   367,   368,   369,   369,   370,   370,   370,   371,   372,
     373,   373,   374,   374,   374,   374,   375,   375,   375,   376,
     377,   377,   377,   377,   377,   377,   377,   377,   378,   378,
     378,   379,   379,   380,   380,   380,   380,   381,   381,   382,
     382,   383,   383,   383,   384,   385,   385,   386,   386,   387,
     387,   388,   388,   388,   389,   389,   390,   390,   391,   391,
     392,   392,   393,   394,   394,   395,   395,   396,   396,   397,
     397,   397,   397,   398,   399,   400,   400,   400,   400,   400,
     400,   400,   400,   401,   402,   402,   403,   403,   403,   403,
     403,   404,   404,   405,   405,   405,   405,   405,   405,   405,
     405,   405,   405,   405,   406,   406,   407,   407,   407,   408,
     408,   409,   409,   410,   410,   410,   411,   411,   411,   411,
     411,   411,   412,   412,   412,   412,   413,   413,   413,   413,
     413,   413,   413,   413,   413,   413,   413,   413,   413,   413,
     413,   413,   413,   413,   413,   413,   413,   414,   414,   415,
     415,   415,   415,   415,   415,   415,   415,   415,   415,   415,
     416,   416,   417,   418,   418,   418,   418,   419,   420,   420,
     421,   422,   423,   423,   424,   424,   424,   424,   424,   424,
     424,   424,   424,   425,   425,   425,   425,   425,   425,   425,
     426,   426,   426,   427,   427,   427,   427,   427,   428,   428,
     429,   429,   430,   431,   432,   432,   433,   433,   434,   434,
     434,   434,   435,   435,   436,   436,   436,   436,   436,   436,
     436,   437,   437,   438,   438,   439,   439,   439,   439,   440,
     441,   442,   443,   443,   443,   443,   444,   444,   444,   444,
     445,   445,   445,   445,   445,   445,   445,   445,   445,   445,
     445,   445,   445,   445,   445,   445,   445,   445,   446,   446,
     446,   446,   446,   446,   446,   446,   446,   446,   447,   447,
     447,   447,   447,   448,   448,   448,   448,   448,   448,   449,
     449,   450,   450,   450,   450,   450,   451,   451,   451,   452,
     452,   452,   452,   452,   452,   452,   452,   452,   452,   452,
     452,   452,   452,   452,   452,   452,   452,   452,   452,   452,
     453,   454,   454,   455,   455,   456,   456,   456,   456,   456,
     456,   456,   456,   456,   456,   456,   456,   457,   457,   457,
     457,   457,   458,   458,   458,   458,   458,   458,   458,   458,
     458,   458,   458,   458,   458,   458,   458,   458,   458,   458,
     458,   459,   459,   459,   460,   460,   461,   461,   462,   462,
     462,   462,   462,   462,   462,   462,   462,   462,   462,   462,
     462,   462,   462,   462,   462,   462,   462,   462,   462,   462,
     462,   462,   462,   462,   462,   462,   462,   462,   462,   462,
     462,   462,   462,   462,   463,   463,   463,   463,   463,   463,
     463,   464,   464,   465,   465,   465,   466,   466,   467,   467,
     468,   468,   469,   470,   470,   471,   471,   471,   471,   472,
     472,   472,   472,   472,   472,   472,   472,   472,   472,   472,
     472,   472,   472,   472,   472,   472,   473,   473,   474,   474,
     474,   474,   474,   474,   474,   474,   474,   474,   474,   474,
     474,   474,   474,   475,   475,   475,   475,   476,   476,   477,
     477,   477,   478,   478,   478,   478,   479,   479,   479,   479,
     479,   479,   479,   479,   479,   479,   480,   480,   480,   480,
     480,   480,   480,   480,   480,   481,   481,   482,   482,   482,
     482,   482,   482,   482,   482,   482,   482,   482,   482,   482,
     482,   482,   482,   482,   482,   482,   482,   482,   482,   482,
     482,   482,   482,   482,   482,   482,   482,   482,   482,   482,
     482,   482,   482,   482,   482,   482,   482,   482,   482,   483,
     483,   483,   484,   484,   484,   485,   485,   485,   485,   486,
     486,   486,   486,   486,   486,   486,   486,   486,   486,   486,
     486,   486,   486,   486,   486,   486,   487,   487,   487,   487,
     487,   487,   487,   487,   487,   487,   488,   488,   489,   489,
     490,   490,   491,   491,   491,   491,   491,   491,   492,   492,
     492,   492,   492,   493,   493,   493,   493,   494,   494,   452,
     452,   452,   452,   452,   452,   452,   452,   452,   462,   462,
     462,   462,   462,   462,   462,   462,   462,   462,   462,   462,
     462,   462,   462,   462,   462,   462,   462,   462,   462,   462,
     462,   462,   462,   462,   462,   462,   462,   462,   340,   340,
     341,   341,   341,   341,   342,   342,   458,   458,   458,   458,
     343,   343,   344,   344,   345,   346,   346,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339,   339,
     339,   339,   339,   339,   339,   339,   339,   339,   339
};

/* YYR2[RULE-NUM] -- Number of symbols on the right-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr2[] =
{
       0,     2,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     0,     1,     1,     3,     5,     1,
       3,     1,     3,     1,     3,     0,     3,     1,     1,     1,
       1,     0,     2,     0,     3,     0,     1,     1,     0,     1,
       0,     1,     1,     1,     3,     1,     2,     2,     2,     3,
       1,     3,     1,     3,     3,     5,     1,     1,     1,     5,
       0,     1,     1,     2,     2,     2,     2,     1,     1,     6,
       2,     1,     3,     5,     8,     6,     2,     2,     3,     1,
       3,     1,     1,     1,     3,     0,     2,     2,     2,     0,
       4,     0,     3,     3,     3,     3,     1,     1,     2,     4,
       0,     3,     4,     1,     3,     1,     2,     1,     0,     1,
       6,    10,     8,     1,     2,     0,     3,     2,     3,     4,
       5,     5,     3,     3,     0,     2,     1,     3,     2,     1,
       1,     2,     2,     2,     4,     1,     2,     3,     3,     5,
       1,     5,     6,     7,     1,     2,     1,     1,     0,     0,
       3,     0,     2,     0,     2,     3,     1,     2,     2,     2,
       1,     2,     0,     2,     3,     3,     1,     2,     2,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     3,
       3,     3,     3,     3,     2,     5,     6,     4,     2,     6,
      10,     5,     6,    10,     4,     4,     6,     9,     3,     2,
       1,     3,     1,     0,     5,     2,     5,     6,     1,     3,
       3,     1,     0,     4,     1,     1,     1,     1,     1,     1,
       1,     1,     3,     3,     8,     3,     4,     8,     8,     4,
       1,     1,     1,     1,     1,     2,     2,     2,     9,    12,
       0,     1,     1,     7,     0,     4,     0,     2,     0,     2,
       3,     3,     1,     3,     1,     2,     3,     2,     2,     3,
       3,     1,     3,     1,     1,     1,     1,     3,     6,     1,
       1,     1,     1,     1,     2,     5,     3,     4,     3,     4,
       1,     4,     3,     6,     4,     2,     2,     5,     4,     2,
       5,     4,     2,     5,     3,     6,     1,     1,     4,     4,
       4,     4,     4,     4,     7,     7,     7,     7,     2,     4,
       5,     7,     4,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     4,     2,     5,     2,     2,     5,     3,
       5,     4,     3,     3,     2,     2,     4,     6,     5,     6,
       3,     1,     3,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     4,     4,     6,     5,     7,     6,     4,     4,
       6,     8,     8,     6,     6,     8,    10,     4,     5,     5,
       5,     1,     2,     3,     1,     1,     3,     5,     3,     3,
       3,     2,     3,     5,     3,     3,     2,     2,     3,     4,
       5,     6,     6,     7,     6,     3,     5,     4,     6,     4,
       6,     5,     7,     3,     3,     3,     3,     3,     3,     3,
       3,     4,     3,     4,     1,     1,     1,     1,     1,     2,
       1,     4,     2,     1,     1,     1,     5,     5,     0,     2,
       8,     7,     6,     0,     2,     2,     3,     3,     1,     2,
       3,     2,     2,     2,     2,     2,     3,     2,     1,     2,
       1,     2,     3,     3,     1,     1,     1,     2,     5,     6,
       5,     6,     5,     7,     7,     7,     6,     7,     5,     6,
       4,     6,     6,     1,     2,     1,     2,     5,     5,     0,
       2,     2,     3,     3,     2,     2,     2,     2,     3,     3,
       4,     5,     5,     6,     3,     4,     3,     4,     5,     5,
       3,     4,     3,     4,     4,     1,     3,     2,     3,     5,
       6,     2,     3,     4,     6,     4,     4,     3,     4,     5,
       6,     5,     3,     2,     2,     2,     2,     3,     4,     4,
       3,     3,     2,     2,     3,     4,     4,     3,     4,     4,
       4,     5,     3,     3,     2,     3,     2,     2,     3,     2,
       3,     3,     1,     1,     1,     1,     1,     1,     3,     3,
       2,     3,     3,     4,     6,     6,     3,     6,     3,     1,
       3,     3,     3,     3,     2,     2,     3,     2,     1,     2,
       3,     4,     3,     2,     3,     4,     0,     2,     0,     2,
       5,     6,     1,     1,     1,     1,     1,     1,     6,     8,
      10,    12,     8,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     3,     5,     1,     2,     1,     6,     1,     2,
       2,     2,     2,     3,     3,     3,     3,     3,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     4,     5,     3,
       6,     4,     5,     6,     3,     5,     4,     6,     1,     3,
       1,     1,     1,     1,     1,     3,     3,     4,     4,     5,
       4,     5,     1,     2,     4,     0,     2,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1
};


enum { YYENOMEM = -2 };

#define yyerrok         (yyerrstatus = 0)
#define yyclearin       (yychar = PG_DDL_POSTGRES_EXPLAIN_EMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == PG_DDL_POSTGRES_EXPLAIN_EMPTY)                                        \
      {                                                           \
        yychar = (Token);                                         \
        yylval = (Value);                                         \
        YYPOPSTACK (yylen);                                       \
        yystate = *yyssp;                                         \
        YY_LAC_DISCARD ("YYBACKUP");                              \
        goto yybackup;                                            \
      }                                                           \
    else                                                          \
      {                                                           \
        yyerror (&yylloc, p, YY_("syntax error: cannot back up")); \
        YYERROR;                                                  \
      }                                                           \
  while (0)

/* Backward compatibility with an undocumented macro.
   Use PG_DDL_POSTGRES_EXPLAIN_error or PG_DDL_POSTGRES_EXPLAIN_UNDEF. */
#define YYERRCODE PG_DDL_POSTGRES_EXPLAIN_UNDEF

/* YYLLOC_DEFAULT -- Set CURRENT to span from RHS[1] to RHS[N].
   If N is 0, then set CURRENT to the empty location which ends
   the previous symbol: RHS[0] (always defined).  */

#ifndef YYLLOC_DEFAULT
# define YYLLOC_DEFAULT(Current, Rhs, N)                                \
    do                                                                  \
      if (N)                                                            \
        {                                                               \
          (Current).first_line   = YYRHSLOC (Rhs, 1).first_line;        \
          (Current).first_column = YYRHSLOC (Rhs, 1).first_column;      \
          (Current).last_line    = YYRHSLOC (Rhs, N).last_line;         \
          (Current).last_column  = YYRHSLOC (Rhs, N).last_column;       \
        }                                                               \
      else                                                              \
        {                                                               \
          (Current).first_line   = (Current).last_line   =              \
            YYRHSLOC (Rhs, 0).last_line;                                \
          (Current).first_column = (Current).last_column =              \
            YYRHSLOC (Rhs, 0).last_column;                              \
        }                                                               \
    while (0)
#endif

#define YYRHSLOC(Rhs, K) ((Rhs)[K])


/* Enable debugging if requested.  */
#if DDL_POSTGRES_EXPLAIN_DEBUG

# ifndef YYFPRINTF
#  include <stdio.h> /* INFRINGES ON USER NAME SPACE */
#  define YYFPRINTF fprintf
# endif

# define YYDPRINTF(Args)                        \
do {                                            \
  if (yydebug)                                  \
    YYFPRINTF Args;                             \
} while (0)


/* YYLOCATION_PRINT -- Print the location on the stream.
   This macro was not mandated originally: define only if we know
   we won't break user code: when these are the locations we know.  */

# ifndef YYLOCATION_PRINT

#  if defined YY_LOCATION_PRINT

   /* Temporary convenience wrapper in case some people defined the
      undocumented and private YY_LOCATION_PRINT macros.  */
#   define YYLOCATION_PRINT(File, Loc)  YY_LOCATION_PRINT(File, *(Loc))

#  elif defined DDL_POSTGRES_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_POSTGRES_EXPLAIN_LTYPE_IS_TRIVIAL

/* Print *YYLOCP on YYO.  Private, do not rely on its existence. */

YY_ATTRIBUTE_UNUSED
static int
yy_location_print_ (FILE *yyo, YYLTYPE const * const yylocp)
{
  int res = 0;
  int end_col = 0 != yylocp->last_column ? yylocp->last_column - 1 : 0;
  if (0 <= yylocp->first_line)
    {
      res += YYFPRINTF (yyo, "%d", yylocp->first_line);
      if (0 <= yylocp->first_column)
        res += YYFPRINTF (yyo, ".%d", yylocp->first_column);
    }
  if (0 <= yylocp->last_line)
    {
      if (yylocp->first_line < yylocp->last_line)
        {
          res += YYFPRINTF (yyo, "-%d", yylocp->last_line);
          if (0 <= end_col)
            res += YYFPRINTF (yyo, ".%d", end_col);
        }
      else if (0 <= end_col && yylocp->first_column < end_col)
        res += YYFPRINTF (yyo, "-%d", end_col);
    }
  return res;
}

#   define YYLOCATION_PRINT  yy_location_print_

    /* Temporary convenience wrapper in case some people defined the
       undocumented and private YY_LOCATION_PRINT macros.  */
#   define YY_LOCATION_PRINT(File, Loc)  YYLOCATION_PRINT(File, &(Loc))

#  else

#   define YYLOCATION_PRINT(File, Loc) ((void) 0)
    /* Temporary convenience wrapper in case some people defined the
       undocumented and private YY_LOCATION_PRINT macros.  */
#   define YY_LOCATION_PRINT  YYLOCATION_PRINT

#  endif
# endif /* !defined YYLOCATION_PRINT */


# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)                    \
do {                                                                      \
  if (yydebug)                                                            \
    {                                                                     \
      YYFPRINTF (stderr, "%s ", Title);                                   \
      yy_symbol_print (stderr,                                            \
                  Kind, Value, Location, p); \
      YYFPRINTF (stderr, "\n");                                           \
    }                                                                     \
} while (0)


/*-----------------------------------.
| Print this symbol's value on YYO.  |
`-----------------------------------*/

static void
yy_symbol_value_print (FILE *yyo,
                       yysymbol_kind_t yykind, YYSTYPE const * const yyvaluep, YYLTYPE const * const yylocationp, struct ddl_parse *p)
{
  FILE *yyoutput = yyo;
  YY_USE (yyoutput);
  YY_USE (yylocationp);
  YY_USE (p);
  if (!yyvaluep)
    return;
  YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
  YY_USE (yykind);
  YY_IGNORE_MAYBE_UNINITIALIZED_END
}


/*---------------------------.
| Print this symbol on YYO.  |
`---------------------------*/

static void
yy_symbol_print (FILE *yyo,
                 yysymbol_kind_t yykind, YYSTYPE const * const yyvaluep, YYLTYPE const * const yylocationp, struct ddl_parse *p)
{
  YYFPRINTF (yyo, "%s %s (",
             yykind < YYNTOKENS ? "token" : "nterm", yysymbol_name (yykind));

  YYLOCATION_PRINT (yyo, yylocationp);
  YYFPRINTF (yyo, ": ");
  yy_symbol_value_print (yyo, yykind, yyvaluep, yylocationp, p);
  YYFPRINTF (yyo, ")");
}

/*------------------------------------------------------------------.
| yy_stack_print -- Print the state stack from its BOTTOM up to its |
| TOP (included).                                                   |
`------------------------------------------------------------------*/

static void
yy_stack_print (yy_state_t *yybottom, yy_state_t *yytop)
{
  YYFPRINTF (stderr, "Stack now");
  for (; yybottom <= yytop; yybottom++)
    {
      int yybot = *yybottom;
      YYFPRINTF (stderr, " %d", yybot);
    }
  YYFPRINTF (stderr, "\n");
}

# define YY_STACK_PRINT(Bottom, Top)                            \
do {                                                            \
  if (yydebug)                                                  \
    yy_stack_print ((Bottom), (Top));                           \
} while (0)


/*------------------------------------------------.
| Report that the YYRULE is going to be reduced.  |
`------------------------------------------------*/

static void
yy_reduce_print (yy_state_t *yyssp, YYSTYPE *yyvsp, YYLTYPE *yylsp,
                 int yyrule, struct ddl_parse *p)
{
  int yylno = yyrline[yyrule];
  int yynrhs = yyr2[yyrule];
  int yyi;
  YYFPRINTF (stderr, "Reducing stack by rule %d (line %d):\n",
             yyrule - 1, yylno);
  /* The symbols being reduced.  */
  for (yyi = 0; yyi < yynrhs; yyi++)
    {
      YYFPRINTF (stderr, "   $%d = ", yyi + 1);
      yy_symbol_print (stderr,
                       YY_ACCESSING_SYMBOL (+yyssp[yyi + 1 - yynrhs]),
                       &yyvsp[(yyi + 1) - (yynrhs)],
                       &(yylsp[(yyi + 1) - (yynrhs)]), p);
      YYFPRINTF (stderr, "\n");
    }
}

# define YY_REDUCE_PRINT(Rule)          \
do {                                    \
  if (yydebug)                          \
    yy_reduce_print (yyssp, yyvsp, yylsp, Rule, p); \
} while (0)

/* Nonzero means print parse trace.  It is left uninitialized so that
   multiple parsers can coexist.  */
int yydebug;
#else /* !DDL_POSTGRES_EXPLAIN_DEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_POSTGRES_EXPLAIN_DEBUG */


/* YYINITDEPTH -- initial size of the parser's stacks.  */
#ifndef YYINITDEPTH
# define YYINITDEPTH 200
#endif

/* YYMAXDEPTH -- maximum size the stacks can grow to (effective only
   if the built-in stack extension method is used).

   Do not make this value too large; the results are undefined if
   YYSTACK_ALLOC_MAXIMUM < YYSTACK_BYTES (YYMAXDEPTH)
   evaluated with infinite-precision integer arithmetic.  */

#ifndef YYMAXDEPTH
# define YYMAXDEPTH 10000
#endif


/* Given a state stack such that *YYBOTTOM is its bottom, such that
   *YYTOP is either its top or is YYTOP_EMPTY to indicate an empty
   stack, and such that *YYCAPACITY is the maximum number of elements it
   can hold without a reallocation, make sure there is enough room to
   store YYADD more elements.  If not, allocate a new stack using
   YYSTACK_ALLOC, copy the existing elements, and adjust *YYBOTTOM,
   *YYTOP, and *YYCAPACITY to reflect the new capacity and memory
   location.  If *YYBOTTOM != YYBOTTOM_NO_FREE, then free the old stack
   using YYSTACK_FREE.  Return 0 if successful or if no reallocation is
   required.  Return YYENOMEM if memory is exhausted.  */
static int
yy_lac_stack_realloc (YYPTRDIFF_T *yycapacity, YYPTRDIFF_T yyadd,
#if DDL_POSTGRES_EXPLAIN_DEBUG
                      char const *yydebug_prefix,
                      char const *yydebug_suffix,
#endif
                      yy_state_t **yybottom,
                      yy_state_t *yybottom_no_free,
                      yy_state_t **yytop, yy_state_t *yytop_empty)
{
  YYPTRDIFF_T yysize_old =
    *yytop == yytop_empty ? 0 : *yytop - *yybottom + 1;
  YYPTRDIFF_T yysize_new = yysize_old + yyadd;
  if (*yycapacity < yysize_new)
    {
      YYPTRDIFF_T yyalloc = 2 * yysize_new;
      yy_state_t *yybottom_new;
      /* Use YYMAXDEPTH for maximum stack size given that the stack
         should never need to grow larger than the main state stack
         needs to grow without LAC.  */
      if (YYMAXDEPTH < yysize_new)
        {
          YYDPRINTF ((stderr, "%smax size exceeded%s", yydebug_prefix,
                      yydebug_suffix));
          return YYENOMEM;
        }
      if (YYMAXDEPTH < yyalloc)
        yyalloc = YYMAXDEPTH;
      yybottom_new =
        YY_CAST (yy_state_t *,
                 YYSTACK_ALLOC (YY_CAST (YYSIZE_T,
                                         yyalloc * YYSIZEOF (*yybottom_new))));
      if (!yybottom_new)
        {
          YYDPRINTF ((stderr, "%srealloc failed%s", yydebug_prefix,
                      yydebug_suffix));
          return YYENOMEM;
        }
      if (*yytop != yytop_empty)
        {
          YYCOPY (yybottom_new, *yybottom, yysize_old);
          *yytop = yybottom_new + (yysize_old - 1);
        }
      if (*yybottom != yybottom_no_free)
        YYSTACK_FREE (*yybottom);
      *yybottom = yybottom_new;
      *yycapacity = yyalloc;
    }
  return 0;
}

/* Establish the initial context for the current lookahead if no initial
   context is currently established.

   We define a context as a snapshot of the parser stacks.  We define
   the initial context for a lookahead as the context in which the
   parser initially examines that lookahead in order to select a
   syntactic action.  Thus, if the lookahead eventually proves
   syntactically unacceptable (possibly in a later context reached via a
   series of reductions), the initial context can be used to determine
   the exact set of tokens that would be syntactically acceptable in the
   lookahead's place.  Moreover, it is the context after which any
   further semantic actions would be erroneous because they would be
   determined by a syntactically unacceptable token.

   YY_LAC_ESTABLISH should be invoked when a reduction is about to be
   performed in an inconsistent state (which, for the purposes of LAC,
   includes consistent states that don't know they're consistent because
   their default reductions have been disabled).  Iff there is a
   lookahead token, it should also be invoked before reporting a syntax
   error.  This latter case is for the sake of the debugging output.

   For parse.lac=full, the implementation of YY_LAC_ESTABLISH is as
   follows.  If no initial context is currently established for the
   current lookahead, then check if that lookahead can eventually be
   shifted if syntactic actions continue from the current context.
   Report a syntax error if it cannot.  */
#define YY_LAC_ESTABLISH                                                \
do {                                                                    \
  if (!yy_lac_established)                                              \
    {                                                                   \
      YYDPRINTF ((stderr,                                               \
                  "LAC: initial context established for %s\n",          \
                  yysymbol_name (yytoken)));                            \
      yy_lac_established = 1;                                           \
      switch (yy_lac (yyesa, &yyes, &yyes_capacity, yyssp, yytoken))    \
        {                                                               \
        case YYENOMEM:                                                  \
          YYNOMEM;                                                      \
        case 1:                                                         \
          goto yyerrlab;                                                \
        }                                                               \
    }                                                                   \
} while (0)

/* Discard any previous initial lookahead context because of Event,
   which may be a lookahead change or an invalidation of the currently
   established initial context for the current lookahead.

   The most common example of a lookahead change is a shift.  An example
   of both cases is syntax error recovery.  That is, a syntax error
   occurs when the lookahead is syntactically erroneous for the
   currently established initial context, so error recovery manipulates
   the parser stacks to try to find a new initial context in which the
   current lookahead is syntactically acceptable.  If it fails to find
   such a context, it discards the lookahead.  */
#if DDL_POSTGRES_EXPLAIN_DEBUG
# define YY_LAC_DISCARD(Event)                                           \
do {                                                                     \
  if (yy_lac_established)                                                \
    {                                                                    \
      YYDPRINTF ((stderr, "LAC: initial context discarded due to "       \
                  Event "\n"));                                          \
      yy_lac_established = 0;                                            \
    }                                                                    \
} while (0)
#else
# define YY_LAC_DISCARD(Event) yy_lac_established = 0
#endif

/* Given the stack whose top is *YYSSP, return 0 iff YYTOKEN can
   eventually (after perhaps some reductions) be shifted, return 1 if
   not, or return YYENOMEM if memory is exhausted.  As preconditions and
   postconditions: *YYES_CAPACITY is the allocated size of the array to
   which *YYES points, and either *YYES = YYESA or *YYES points to an
   array allocated with YYSTACK_ALLOC.  yy_lac may overwrite the
   contents of either array, alter *YYES and *YYES_CAPACITY, and free
   any old *YYES other than YYESA.  */
static int
yy_lac (yy_state_t *yyesa, yy_state_t **yyes,
        YYPTRDIFF_T *yyes_capacity, yy_state_t *yyssp, yysymbol_kind_t yytoken)
{
  yy_state_t *yyes_prev = yyssp;
  yy_state_t *yyesp = yyes_prev;
  /* Reduce until we encounter a shift and thereby accept the token.  */
  YYDPRINTF ((stderr, "LAC: checking lookahead %s:", yysymbol_name (yytoken)));
  if (yytoken == YYSYMBOL_YYUNDEF)
    {
      YYDPRINTF ((stderr, " Always Err\n"));
      return 1;
    }
  while (1)
    {
      int yyrule = yypact[+*yyesp];
      if (yypact_value_is_default (yyrule)
          || (yyrule += yytoken) < 0 || YYLAST < yyrule
          || yycheck[yyrule] != yytoken)
        {
          /* Use the default action.  */
          yyrule = yydefact[+*yyesp];
          if (yyrule == 0)
            {
              YYDPRINTF ((stderr, " Err\n"));
              return 1;
            }
        }
      else
        {
          /* Use the action from yytable.  */
          yyrule = yytable[yyrule];
          if (yytable_value_is_error (yyrule))
            {
              YYDPRINTF ((stderr, " Err\n"));
              return 1;
            }
          if (0 < yyrule)
            {
              YYDPRINTF ((stderr, " S%d\n", yyrule));
              return 0;
            }
          yyrule = -yyrule;
        }
      /* By now we know we have to simulate a reduce.  */
      YYDPRINTF ((stderr, " R%d", yyrule - 1));
      {
        /* Pop the corresponding number of values from the stack.  */
        YYPTRDIFF_T yylen = yyr2[yyrule];
        /* First pop from the LAC stack as many tokens as possible.  */
        if (yyesp != yyes_prev)
          {
            YYPTRDIFF_T yysize = yyesp - *yyes + 1;
            if (yylen < yysize)
              {
                yyesp -= yylen;
                yylen = 0;
              }
            else
              {
                yyesp = yyes_prev;
                yylen -= yysize;
              }
          }
        /* Only afterwards look at the main stack.  */
        if (yylen)
          yyesp = yyes_prev -= yylen;
      }
      /* Push the resulting state of the reduction.  */
      {
        yy_state_fast_t yystate;
        {
          const int yylhs = yyr1[yyrule] - YYNTOKENS;
          const int yyi = yypgoto[yylhs] + *yyesp;
          yystate = (0 <= yyi && yyi <= YYLAST && yycheck[yyi] == *yyesp
                     ? yytable[yyi]
                     : yydefgoto[yylhs]);
        }
        if (yyesp == yyes_prev)
          {
            yyesp = *yyes;
            YY_IGNORE_USELESS_CAST_BEGIN
            *yyesp = YY_CAST (yy_state_t, yystate);
            YY_IGNORE_USELESS_CAST_END
          }
        else
          {
            if (yy_lac_stack_realloc (yyes_capacity, 1,
#if DDL_POSTGRES_EXPLAIN_DEBUG
                                      " (", ")",
#endif
                                      yyes, yyesa, &yyesp, yyes_prev))
              {
                YYDPRINTF ((stderr, "\n"));
                return YYENOMEM;
              }
            YY_IGNORE_USELESS_CAST_BEGIN
            *++yyesp = YY_CAST (yy_state_t, yystate);
            YY_IGNORE_USELESS_CAST_END
          }
        YYDPRINTF ((stderr, " G%d", yystate));
      }
    }
}

/* Context of a parse error.  */
typedef struct
{
  yy_state_t *yyssp;
  yy_state_t *yyesa;
  yy_state_t **yyes;
  YYPTRDIFF_T *yyes_capacity;
  yysymbol_kind_t yytoken;
  YYLTYPE *yylloc;
} yypcontext_t;

/* Put in YYARG at most YYARGN of the expected tokens given the
   current YYCTX, and return the number of tokens stored in YYARG.  If
   YYARG is null, return the number of expected tokens (guaranteed to
   be less than YYNTOKENS).  Return YYENOMEM on memory exhaustion.
   Return 0 if there are more than YYARGN expected tokens, yet fill
   YYARG up to YYARGN. */
static int
yypcontext_expected_tokens (const yypcontext_t *yyctx,
                            yysymbol_kind_t yyarg[], int yyargn)
{
  /* Actual size of YYARG. */
  int yycount = 0;

  int yyx;
  for (yyx = 0; yyx < YYNTOKENS; ++yyx)
    {
      yysymbol_kind_t yysym = YY_CAST (yysymbol_kind_t, yyx);
      if (yysym != YYSYMBOL_YYerror && yysym != YYSYMBOL_YYUNDEF)
        switch (yy_lac (yyctx->yyesa, yyctx->yyes, yyctx->yyes_capacity, yyctx->yyssp, yysym))
          {
          case YYENOMEM:
            return YYENOMEM;
          case 1:
            continue;
          default:
            if (!yyarg)
              ++yycount;
            else if (yycount == yyargn)
              return 0;
            else
              yyarg[yycount++] = yysym;
          }
    }
  if (yyarg && yycount == 0 && 0 < yyargn)
    yyarg[0] = YYSYMBOL_YYEMPTY;
  return yycount;
}




/* The kind of the lookahead of this context.  */
static yysymbol_kind_t
yypcontext_token (const yypcontext_t *yyctx) YY_ATTRIBUTE_UNUSED;

static yysymbol_kind_t
yypcontext_token (const yypcontext_t *yyctx)
{
  return yyctx->yytoken;
}

/* The location of the lookahead of this context.  */
static YYLTYPE *
yypcontext_location (const yypcontext_t *yyctx) YY_ATTRIBUTE_UNUSED;

static YYLTYPE *
yypcontext_location (const yypcontext_t *yyctx)
{
  return yyctx->yylloc;
}

/* User defined function to report a syntax error.  */
static int
yyreport_syntax_error (const yypcontext_t *yyctx, struct ddl_parse *p);

/*-----------------------------------------------.
| Release the memory associated to this symbol.  |
`-----------------------------------------------*/

static void
yydestruct (const char *yymsg,
            yysymbol_kind_t yykind, YYSTYPE *yyvaluep, YYLTYPE *yylocationp, struct ddl_parse *p)
{
  YY_USE (yyvaluep);
  YY_USE (yylocationp);
  YY_USE (p);
  if (!yymsg)
    yymsg = "Deleting";
  YY_SYMBOL_PRINT (yymsg, yykind, yyvaluep, yylocationp);

  YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
  YY_USE (yykind);
  YY_IGNORE_MAYBE_UNINITIALIZED_END
}






/*----------.
| yyparse.  |
`----------*/

int
yyparse (struct ddl_parse *p)
{
/* Lookahead token kind.  */
int yychar;


/* The semantic value of the lookahead symbol.  */
/* Default value used for initialization, for pacifying older GCCs
   or non-GCC compilers.  */
YY_INITIAL_VALUE (static YYSTYPE yyval_default;)
YYSTYPE yylval YY_INITIAL_VALUE (= yyval_default);

/* Location data for the lookahead symbol.  */
static YYLTYPE yyloc_default
# if defined DDL_POSTGRES_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_POSTGRES_EXPLAIN_LTYPE_IS_TRIVIAL
  = { 1, 1, 1, 1 }
# endif
;
YYLTYPE yylloc = yyloc_default;

    /* Number of syntax errors so far.  */
    int yynerrs = 0;

    yy_state_fast_t yystate = 0;
    /* Number of tokens to shift before error messages enabled.  */
    int yyerrstatus = 0;

    /* Refer to the stacks through separate pointers, to allow yyoverflow
       to reallocate them elsewhere.  */

    /* Their size.  */
    YYPTRDIFF_T yystacksize = YYINITDEPTH;

    /* The state stack: array, bottom, top.  */
    yy_state_t yyssa[YYINITDEPTH];
    yy_state_t *yyss = yyssa;
    yy_state_t *yyssp = yyss;

    /* The semantic value stack: array, bottom, top.  */
    YYSTYPE yyvsa[YYINITDEPTH];
    YYSTYPE *yyvs = yyvsa;
    YYSTYPE *yyvsp = yyvs;

    /* The location stack: array, bottom, top.  */
    YYLTYPE yylsa[YYINITDEPTH];
    YYLTYPE *yyls = yylsa;
    YYLTYPE *yylsp = yyls;

    yy_state_t yyesa[20];
    yy_state_t *yyes = yyesa;
    YYPTRDIFF_T yyes_capacity = 20 < YYMAXDEPTH ? 20 : YYMAXDEPTH;

  /* Whether LAC context is established.  A Boolean.  */
  int yy_lac_established = 0;
  int yyn;
  /* The return value of yyparse.  */
  int yyresult;
  /* Lookahead symbol kind.  */
  yysymbol_kind_t yytoken = YYSYMBOL_YYEMPTY;
  /* The variables used to return semantic value and location from the
     action routines.  */
  YYSTYPE yyval;
  YYLTYPE yyloc;

  /* The locations where the error started and ended.  */
  YYLTYPE yyerror_range[3];



#define YYPOPSTACK(N)   (yyvsp -= (N), yyssp -= (N), yylsp -= (N))

  /* The number of symbols on the RHS of the reduced rule.
     Keep to zero when no symbol should be popped.  */
  int yylen = 0;

  YYDPRINTF ((stderr, "Starting parse\n"));

  yychar = PG_DDL_POSTGRES_EXPLAIN_EMPTY; /* Cause a token to be read.  */

  yylsp[0] = yylloc;
  goto yysetstate;


/*------------------------------------------------------------.
| yynewstate -- push a new state, which is found in yystate.  |
`------------------------------------------------------------*/
yynewstate:
  /* In all cases, when you get here, the value and location stacks
     have just been pushed.  So pushing a state here evens the stacks.  */
  yyssp++;


/*--------------------------------------------------------------------.
| yysetstate -- set current state (the top of the stack) to yystate.  |
`--------------------------------------------------------------------*/
yysetstate:
  YYDPRINTF ((stderr, "Entering state %d\n", yystate));
  YY_ASSERT (0 <= yystate && yystate < YYNSTATES);
  YY_IGNORE_USELESS_CAST_BEGIN
  *yyssp = YY_CAST (yy_state_t, yystate);
  YY_IGNORE_USELESS_CAST_END
  YY_STACK_PRINT (yyss, yyssp);

  if (yyss + yystacksize - 1 <= yyssp)
#if !defined yyoverflow && !defined YYSTACK_RELOCATE
    YYNOMEM;
#else
    {
      /* Get the current used size of the three stacks, in elements.  */
      YYPTRDIFF_T yysize = yyssp - yyss + 1;

# if defined yyoverflow
      {
        /* Give user a chance to reallocate the stack.  Use copies of
           these so that the &'s don't force the real ones into
           memory.  */
        yy_state_t *yyss1 = yyss;
        YYSTYPE *yyvs1 = yyvs;
        YYLTYPE *yyls1 = yyls;

        /* Each stack pointer address is followed by the size of the
           data in use in that stack, in bytes.  This used to be a
           conditional around just the two extra args, but that might
           be undefined if yyoverflow is a macro.  */
        yyoverflow (YY_("memory exhausted"),
                    &yyss1, yysize * YYSIZEOF (*yyssp),
                    &yyvs1, yysize * YYSIZEOF (*yyvsp),
                    &yyls1, yysize * YYSIZEOF (*yylsp),
                    &yystacksize);
        yyss = yyss1;
        yyvs = yyvs1;
        yyls = yyls1;
      }
# else /* defined YYSTACK_RELOCATE */
      /* Extend the stack our own way.  */
      if (YYMAXDEPTH <= yystacksize)
        YYNOMEM;
      yystacksize *= 2;
      if (YYMAXDEPTH < yystacksize)
        yystacksize = YYMAXDEPTH;

      {
        yy_state_t *yyss1 = yyss;
        union yyalloc *yyptr =
          YY_CAST (union yyalloc *,
                   YYSTACK_ALLOC (YY_CAST (YYSIZE_T, YYSTACK_BYTES (yystacksize))));
        if (! yyptr)
          YYNOMEM;
        YYSTACK_RELOCATE (yyss_alloc, yyss);
        YYSTACK_RELOCATE (yyvs_alloc, yyvs);
        YYSTACK_RELOCATE (yyls_alloc, yyls);
#  undef YYSTACK_RELOCATE
        if (yyss1 != yyssa)
          YYSTACK_FREE (yyss1);
      }
# endif

      yyssp = yyss + yysize - 1;
      yyvsp = yyvs + yysize - 1;
      yylsp = yyls + yysize - 1;

      YY_IGNORE_USELESS_CAST_BEGIN
      YYDPRINTF ((stderr, "Stack size increased to %ld\n",
                  YY_CAST (long, yystacksize)));
      YY_IGNORE_USELESS_CAST_END

      if (yyss + yystacksize - 1 <= yyssp)
        YYABORT;
    }
#endif /* !defined yyoverflow && !defined YYSTACK_RELOCATE */


  if (yystate == YYFINAL)
    YYACCEPT;

  goto yybackup;


/*-----------.
| yybackup.  |
`-----------*/
yybackup:
  /* Do appropriate processing given the current state.  Read a
     lookahead token if we need one and don't already have one.  */

  /* First try to decide what to do without reference to lookahead token.  */
  yyn = yypact[yystate];
  if (yypact_value_is_default (yyn))
    goto yydefault;

  /* Not known => get a lookahead token if don't already have one.  */

  /* YYCHAR is either empty, or end-of-input, or a valid lookahead.  */
  if (yychar == PG_DDL_POSTGRES_EXPLAIN_EMPTY)
    {
      YYDPRINTF ((stderr, "Reading a token\n"));
      yychar = yylex (&yylval, &yylloc, p);
    }

  if (yychar <= PG_YYEOF)
    {
      yychar = PG_YYEOF;
      yytoken = YYSYMBOL_YYEOF;
      YYDPRINTF ((stderr, "Now at end of input.\n"));
    }
  else if (yychar == PG_DDL_POSTGRES_EXPLAIN_error)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = PG_DDL_POSTGRES_EXPLAIN_UNDEF;
      yytoken = YYSYMBOL_YYerror;
      yyerror_range[1] = yylloc;
      goto yyerrlab1;
    }
  else
    {
      yytoken = YYTRANSLATE (yychar);
      YY_SYMBOL_PRINT ("Next token is", yytoken, &yylval, &yylloc);
    }

  /* If the proper action on seeing token YYTOKEN is to reduce or to
     detect an error, take that action.  */
  yyn += yytoken;
  if (yyn < 0 || YYLAST < yyn || yycheck[yyn] != yytoken)
    {
      YY_LAC_ESTABLISH;
      goto yydefault;
    }
  yyn = yytable[yyn];
  if (yyn <= 0)
    {
      if (yytable_value_is_error (yyn))
        goto yyerrlab;
      yyn = -yyn;
      YY_LAC_ESTABLISH;
      goto yyreduce;
    }

  /* Count tokens shifted since error; after three, turn off error
     status.  */
  if (yyerrstatus)
    yyerrstatus--;

  /* Shift the lookahead token.  */
  YY_SYMBOL_PRINT ("Shifting", yytoken, &yylval, &yylloc);
  yystate = yyn;
  YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
  *++yyvsp = yylval;
  YY_IGNORE_MAYBE_UNINITIALIZED_END
  *++yylsp = yylloc;

  /* Discard the shifted token.  */
  yychar = PG_DDL_POSTGRES_EXPLAIN_EMPTY;
  YY_LAC_DISCARD ("shift");
  goto yynewstate;


/*-----------------------------------------------------------.
| yydefault -- do the default action for the current state.  |
`-----------------------------------------------------------*/
yydefault:
  yyn = yydefact[yystate];
  if (yyn == 0)
    goto yyerrlab;
  goto yyreduce;


/*-----------------------------.
| yyreduce -- do a reduction.  |
`-----------------------------*/
yyreduce:
  /* yyn is the number of a rule to reduce with.  */
  yylen = yyr2[yyn];

  /* If YYLEN is nonzero, implement the default value of the action:
     '$$ = $1'.

     Otherwise, the following line sets YYVAL to garbage.
     This behavior is undocumented and Bison
     users should not rely upon it.  Assigning to YYVAL
     unconditionally makes the parser a bit smaller, and it avoids a
     GCC warning that YYVAL may be used uninitialized.  */
  yyval = yyvsp[1-yylen];

  /* Default location. */
  YYLLOC_DEFAULT (yyloc, (yylsp - yylen), yylen);
  yyerror_range[1] = yyloc;
  YY_REDUCE_PRINT (yyn);
  {
    int yychar_backup = yychar;
    switch (yyn)
      {
  case 2: /* unit: statement  */
                                           { ddl_build_finish(p, (yyvsp[0].stmt)); }
    break;

  case 11: /* ident: "identifier"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 12: /* ident: kw_unreserved  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 14: /* name: col_word  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 16: /* any_ident: func_word  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 17: /* any_ident: reserved_word  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 164: /* opt_name: %empty  */
                                           { (yyval.ident) = NONE; }
    break;

  case 166: /* qname: name  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)); }
    break;

  case 167: /* qname: name "." any_ident  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 168: /* qname: name "." any_ident "." any_ident  */
                                           { (yyval.qname) = ddl_build_qname(p, (yyvsp[-4].ident), (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 169: /* any_name: name  */
                                           { (yyval.qname) = ddl_build_qname_minor(p, NONE, NONE, (yyvsp[0].ident)); }
    break;

  case 170: /* any_name: name "." any_ident  */
                                           { (yyval.qname) = ddl_build_qname_minor(p, NONE, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 171: /* qnames: qname  */
                                           { (yyval.list) = ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)); }
    break;

  case 172: /* qnames: qnames "," qname  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_qname_item(p, (yyvsp[0].qname), NULL)); }
    break;

  case 173: /* names: name  */
                                           { (yyval.list) = ddl_list_one(ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 174: /* names: names "," name  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 175: /* opt_columns: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 176: /* opt_columns: "(" names ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 178: /* role: "CURRENT_USER"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 179: /* role: "CURRENT_ROLE"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 180: /* role: "SESSION_USER"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 181: /* if_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 182: /* if_exists: "IF (before EXISTS, NOT EXISTS)" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_EXISTS; }
    break;

  case 183: /* if_not_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 184: /* if_not_exists: "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_NOT_EXISTS; }
    break;

  case 185: /* cascade: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 186: /* cascade: "CASCADE"  */
                                           { (yyval.flags) = DDL_STMT_CASCADE; }
    break;

  case 187: /* cascade: "RESTRICT"  */
                                           { (yyval.flags) = DDL_STMT_RESTRICT; }
    break;

  case 188: /* concurrently: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 189: /* concurrently: "CONCURRENTLY"  */
                                           { (yyval.flags) = DDL_STMT_CONCURRENTLY; }
    break;

  case 190: /* only: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 191: /* only: "ONLY"  */
                                           { (yyval.flags) = DDL_STMT_ONLY; }
    break;

  case 192: /* string: "string"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 193: /* strings: string  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 194: /* strings: strings "," string  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 195: /* signed_number: "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 196: /* signed_number: "+" "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 197: /* signed_number: "-" "number"  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 198: /* with_options: "WITH" options  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 199: /* options: "(" option_list ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 200: /* option_list: option  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].option)); }
    break;

  case 201: /* option_list: option_list "," option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].option)); }
    break;

  case 202: /* option: word  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 203: /* option: word "=" option_value  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 204: /* option: word "." word  */
                                           { (yyval.option) = ddl_build_option_words(p, (yyvsp[-2].tok), ".", (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 205: /* option: word "." word "=" option_value  */
                                           { (yyval.option) = ddl_build_option_words(p, (yyvsp[-4].tok), ".", (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 208: /* option_value: any_ident  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 209: /* create_table: "CREATE" temporary "TABLE" if_not_exists table_tail  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_table_flags((yyvsp[0].table), (yyvsp[-3].flags)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 210: /* temporary: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 211: /* temporary: "TEMPORARY"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 212: /* temporary: "TEMP"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 213: /* temporary: "LOCAL" "TEMPORARY"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 214: /* temporary: "LOCAL" "TEMP"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 215: /* temporary: "GLOBAL" "TEMPORARY"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 216: /* temporary: "GLOBAL" "TEMP"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 217: /* temporary: "UNLOGGED"  */
                                           { (yyval.flags) = DDL_TABLE_UNLOGGED; }
    break;

  case 219: /* table_tail: qname "(" query_columns ")" storage_options "clause"  */
        { (yyval.table) = ddl_table_query(ddl_build_table(p, (yyvsp[-5].qname), (yyvsp[-3].list), (yyvsp[-1].list), 0, (yyloc)), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))); }
    break;

  case 220: /* table_tail: table_head "clause"  */
                                           { (yyval.table) = ddl_table_query((yyvsp[-1].table), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))); }
    break;

  case 221: /* query_columns: name  */
                                           { (yyval.list) = ddl_list_one(ddl_build_element(p, DDL_ELEMENT_COLUMN, ddl_build_column(p, (yyvsp[0].ident), NULL, ddl_list_none(), (yyloc)))); }
    break;

  case 222: /* query_columns: query_columns "," name  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_element(p, DDL_ELEMENT_COLUMN, ddl_build_column(p, (yyvsp[0].ident), NULL, ddl_list_none(), (yylsp[0])))); }
    break;

  case 223: /* table_head: qname elements opt_inherits opt_partition_by storage_options  */
        { (yyval.table) = ddl_table_partition_by(ddl_table_inherits(ddl_build_table(p, (yyvsp[-4].qname), (yyvsp[-3].list), (yyvsp[0].list), 0, (yyloc)), (yyvsp[-2].list)), (yyvsp[-1].expr)); }
    break;

  case 224: /* table_head: qname "PARTITION" "OF" qname typed_elements opt_bound opt_partition_by storage_options  */
        { (yyval.table) = ddl_table_partition_by(ddl_table_partition_of(ddl_build_table(p, (yyvsp[-7].qname), (yyvsp[-3].list), (yyvsp[0].list), 0, (yyloc)), (yyvsp[-4].qname), (yyvsp[-2].expr)), (yyvsp[-1].expr)); }
    break;

  case 225: /* table_head: qname "OF" any_name typed_elements opt_partition_by storage_options  */
        { (yyval.table) = ddl_table_partition_by(ddl_table_of(p, ddl_build_table(p, (yyvsp[-5].qname), (yyvsp[-2].list), (yyvsp[0].list), 0, (yyloc)), (yyvsp[-3].qname)), (yyvsp[-1].expr)); }
    break;

  case 226: /* table_head: qname storage_options  */
                                           { (yyval.table) = ddl_build_table(p, (yyvsp[-1].qname), ddl_list_none(), (yyvsp[0].list), 0, (yyloc)); }
    break;

  case 227: /* elements: "(" ")"  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 228: /* elements: "(" table_elements ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 229: /* table_elements: table_element  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 230: /* table_elements: table_elements "," table_element  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].node)); }
    break;

  case 231: /* table_element: column  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column)); }
    break;

  case 232: /* table_element: table_constraint  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, (yyvsp[0].constraint)); }
    break;

  case 234: /* like_clause: "LIKE" qname like_options  */
                                           { (yyval.node) = ddl_build_like(p, (yyvsp[-1].qname), (yyvsp[0].list)); }
    break;

  case 235: /* like_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 236: /* like_options: like_options like_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 237: /* like_option: "INCLUDING" word  */
                                           { (yyval.option) = ddl_build_option_words(p, (yyvsp[-1].tok), " ", (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 238: /* like_option: "EXCLUDING" word  */
                                           { (yyval.option) = ddl_build_option_words(p, (yyvsp[-1].tok), " ", (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 239: /* opt_inherits: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 240: /* opt_inherits: "INHERITS" "(" qnames ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 241: /* typed_elements: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 242: /* typed_elements: "(" typed_element ")"  */
                                           { (yyval.list) = ddl_list_one((yyvsp[-1].node)); }
    break;

  case 243: /* typed_elements: "(" qname_rest ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 244: /* qname_rest: typed_element "," typed_element  */
                                           { (yyval.list) = ddl_list_with(ddl_list_one((yyvsp[-2].node)), (yyvsp[0].node)); }
    break;

  case 245: /* qname_rest: qname_rest "," typed_element  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].node)); }
    break;

  case 246: /* typed_element: typed_column  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column)); }
    break;

  case 247: /* typed_element: table_constraint  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, (yyvsp[0].constraint)); }
    break;

  case 248: /* typed_column: name column_attrs  */
                                           { (yyval.column) = ddl_build_column(p, (yyvsp[-1].ident), NULL, (yyvsp[0].list), (yyloc)); }
    break;

  case 249: /* typed_column: name "WITH" "OPTIONS" column_attrs  */
                                           { (yyval.column) = ddl_build_column(p, (yyvsp[-3].ident), NULL, (yyvsp[0].list), (yyloc)); }
    break;

  case 250: /* opt_partition_by: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 251: /* opt_partition_by: "PARTITION" "BY" partition_by  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 252: /* partition_by: ident "(" partition_parts ")"  */
                                            { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 253: /* partition_parts: partition_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 254: /* partition_parts: partition_parts "," partition_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 256: /* partition_part: part_collated opclass  */
                                           { (yyval.part) = ddl_part_opclass((yyvsp[-1].part), (yyvsp[0].qname), ddl_list_none()); }
    break;

  case 258: /* opt_bound: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 259: /* bound: "DEFAULT"  */
                                           { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 260: /* bound: "FOR" "VALUES" "IN" "(" bound_values ")"  */
                                             { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 261: /* bound: "FOR" "VALUES" "FROM" "(" bound_values ")" "TO" "(" bound_values ")"  */
                                                                         { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 262: /* bound: "FOR" "VALUES" "WITH" "(" bound_modulus "," bound_modulus ")"  */
                                                                  { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 265: /* storage_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 266: /* storage_options: storage_options "USING" name  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_option(p, "using", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[0]))); }
    break;

  case 267: /* storage_options: storage_options with_options  */
                                           { (yyval.list) = ddl_list_join((yyvsp[-1].list), (yyvsp[0].list)); }
    break;

  case 269: /* storage_options: storage_options "ON" "COMMIT" "DROP"  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-3].list), ddl_build_option(p, "on commit", ddl_expr_text(p, DDL_EXPR_RAW, "drop", (yylsp[0])), (yylsp[-2]))); }
    break;

  case 270: /* storage_options: storage_options "ON" "COMMIT" "DELETE" "ROWS"  */
                                                  { (yyval.list) = ddl_list_with((yyvsp[-4].list), ddl_build_option(p, "on commit", ddl_expr_text(p, DDL_EXPR_RAW, "delete rows", (yylsp[-1])), (yylsp[-3]))); }
    break;

  case 272: /* storage_options: storage_options "TABLESPACE" name  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[-1]))); }
    break;

  case 273: /* column: name type column_attrs  */
                                           { (yyval.column) = ddl_build_column(p, (yyvsp[-2].ident), (yyvsp[-1].type), (yyvsp[0].list), (yyloc)); }
    break;

  case 274: /* column_attrs: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 275: /* column_attrs: column_attrs column_attr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].attr)); }
    break;

  case 277: /* column_attr: "CONSTRAINT" name column_constraint  */
                                           { (yyval.attr) = ddl_attr_named(p, (yyvsp[0].attr), (yyvsp[-1].ident)); }
    break;

  case 278: /* column_attr: "COLLATE" any_name  */
                                           { (yyval.attr) = ddl_build_attr_collate(p, (yyvsp[0].qname), (yyloc)); }
    break;

  case 279: /* column_attr: constraint_flag  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, (yyvsp[0].flags), ddl_list_none(), (yyloc)); }
    break;

  case 281: /* storage_attr: "STORAGE" word  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, ddl_list_one(ddl_build_option(p, "storage", ddl_expr_keyword(p, (yyvsp[0].tok)), (yyloc))), (yyloc)); }
    break;

  case 282: /* storage_attr: "COMPRESSION" word  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, ddl_list_one(ddl_build_option(p, "compression", ddl_expr_keyword(p, (yyvsp[0].tok)), (yyloc))), (yyloc)); }
    break;

  case 283: /* column_constraint: "NOT" "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, (yyloc)); }
    break;

  case 284: /* column_constraint: "NOT" "NULL" "NO" "INHERIT"  */
                                           { (yyval.attr) = ddl_build_attr_constraint(p, ddl_constraint_flags(ddl_build_constraint(p, DDL_CONSTRAINT_NOT_NULL, (yyloc)), DDL_KEY_NO_INHERIT), (yyloc)); }
    break;

  case 285: /* column_constraint: "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NULL, NULL, (yyloc)); }
    break;

  case 286: /* column_constraint: "DEFAULT" b_expr  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_DEFAULT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 287: /* column_constraint: "PRIMARY" "KEY" key_tail  */
                                           { (yyval.attr) = ddl_build_attr_constraint(p, ddl_constraint_with(ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, (yyloc)), (yyvsp[0].key)), (yyloc)); }
    break;

  case 288: /* column_constraint: "UNIQUE" nulls_distinct key_tail  */
                                           { (yyval.attr) = ddl_build_attr_constraint(p, ddl_constraint_with(ddl_constraint_flags(ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, (yyloc)), (yyvsp[-1].flags)), (yyvsp[0].key)), (yyloc)); }
    break;

  case 289: /* column_constraint: "CHECK" "(" expr ")" no_inherit  */
                                           { (yyval.attr) = ddl_build_attr_constraint(p, ddl_constraint_flags(ddl_build_check(p, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)), (yyloc)); }
    break;

  case 290: /* column_constraint: references  */
                                           { (yyval.attr) = ddl_build_attr_constraint(p, ddl_build_foreign(p, ddl_list_none(), (yyvsp[0].foreign), (yyloc)), (yyloc)); }
    break;

  case 291: /* column_constraint: "GENERATED" "ALWAYS" "AS" "IDENTITY" identity_options  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_IDENTITY, DDL_COLUMN_IDENTITY_ALWAYS, (yyvsp[0].list), (yyloc)); }
    break;

  case 292: /* column_constraint: "GENERATED" "BY" "DEFAULT" "AS" "IDENTITY" identity_options  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_IDENTITY, DDL_COLUMN_IDENTITY_BY_DEFAULT, (yyvsp[0].list), (yyloc)); }
    break;

  case 293: /* column_constraint: "GENERATED" "ALWAYS" "AS" "(" expr ")" generated_kept  */
                                           { (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 294: /* generated_when: "ALWAYS"  */
                                           { (yyval.flags) = DDL_COLUMN_IDENTITY_ALWAYS; }
    break;

  case 295: /* generated_when: "BY" "DEFAULT"  */
                                           { (yyval.flags) = DDL_COLUMN_IDENTITY_BY_DEFAULT; }
    break;

  case 296: /* generated_kept: "STORED"  */
                                           { (yyval.flags) = DDL_COLUMN_STORED; }
    break;

  case 297: /* generated_kept: "VIRTUAL"  */
                                           { ddl_build_require(p, DDL_FEATURE_VIRTUAL_GENERATED_POSTGRES, (yyloc)); (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 298: /* generated_kept: %empty  */
                                           { ddl_build_require(p, DDL_FEATURE_VIRTUAL_GENERATED_POSTGRES, (yyloc)); (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 299: /* identity_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 300: /* identity_options: "(" sequence_options ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 301: /* no_inherit: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 302: /* no_inherit: "NO" "INHERIT"  */
                                           { (yyval.flags) = DDL_KEY_NO_INHERIT; }
    break;

  case 303: /* nulls_distinct: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 304: /* nulls_distinct: "NULLS" "DISTINCT"  */
                                           { (yyval.flags) = 0; }
    break;

  case 305: /* nulls_distinct: "NULLS" "NOT" "DISTINCT"  */
                                           { ddl_build_require(p, DDL_FEATURE_NULLS_NOT_DISTINCT_POSTGRES, (yyloc)); (yyval.flags) = DDL_KEY_NULLS_NOT_DISTINCT; }
    break;

  case 306: /* constraint_flag: "DEFERRABLE"  */
                                           { (yyval.flags) = DDL_KEY_DEFERRABLE; }
    break;

  case 307: /* constraint_flag: "NOT" "DEFERRABLE"  */
                                           { (yyval.flags) = DDL_KEY_NOT_DEFERRABLE; }
    break;

  case 308: /* constraint_flag: "INITIALLY" "DEFERRED"  */
                                           { (yyval.flags) = DDL_KEY_INITIALLY_DEFERRED; }
    break;

  case 309: /* constraint_flag: "INITIALLY" "IMMEDIATE"  */
                                           { (yyval.flags) = DDL_KEY_INITIALLY_IMMEDIATE; }
    break;

  case 310: /* constraint_flag: "ENFORCED"  */
                                           { ddl_build_require(p, DDL_FEATURE_ENFORCED_POSTGRES, (yyloc)); (yyval.flags) = DDL_KEY_ENFORCED; }
    break;

  case 311: /* constraint_flag: "NOT" "ENFORCED"  */
                                           { ddl_build_require(p, DDL_FEATURE_ENFORCED_POSTGRES, (yyloc)); (yyval.flags) = DDL_KEY_NOT_ENFORCED; }
    break;

  case 312: /* constraint_flags: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 313: /* constraint_flags: constraint_flags constraint_flag  */
                                           { (yyval.flags) = (yyvsp[-1].flags) | (yyvsp[0].flags); }
    break;

  case 314: /* constraint_flags: constraint_flags "NOT" "VALID"  */
                                           { (yyval.flags) = (yyvsp[-2].flags) | DDL_KEY_NOT_VALID; }
    break;

  case 315: /* constraint_flags: constraint_flags "NO" "INHERIT"  */
                                           { (yyval.flags) = (yyvsp[-2].flags) | DDL_KEY_NO_INHERIT; }
    break;

  case 317: /* b_expr: "-" b_expr  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 318: /* b_expr: "+" b_expr  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 319: /* b_expr: b_expr "::" type  */
                                           { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-2].expr), (yyvsp[0].type), DDL_EXPR_COLONS, (yyloc)); }
    break;

  case 320: /* b_expr: b_expr "+" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_ADD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 321: /* b_expr: b_expr "-" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SUB, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 322: /* b_expr: b_expr "*" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MUL, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 323: /* b_expr: b_expr "/" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 324: /* b_expr: b_expr "%" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 325: /* b_expr: b_expr "^" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_POWER, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 326: /* b_expr: b_expr "=" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 327: /* b_expr: b_expr "<>" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_NE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 328: /* b_expr: b_expr "<" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 329: /* b_expr: b_expr "<=" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 330: /* b_expr: b_expr ">" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 331: /* b_expr: b_expr ">=" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 332: /* b_expr: b_expr "||" b_expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_CONCAT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 333: /* b_expr: b_expr "operator" b_expr  */
                                           { (yyval.expr) = ddl_expr_custom(p, (yyvsp[-1].tok), (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 334: /* b_expr: "operator" b_expr  */
                                           { (yyval.expr) = ddl_expr_custom(p, (yyvsp[-1].tok), (yyvsp[0].expr), NULL, (yyloc)); }
    break;

  case 335: /* b_expr: b_expr "IS" "DISTINCT" "FROM" b_expr  */
                                                    { (yyval.expr) = ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 336: /* b_expr: b_expr "IS" "NOT" "DISTINCT" "FROM" b_expr  */
                                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-5].expr), (yyvsp[0].expr), DDL_EXPR_DISTINCT | DDL_EXPR_NOT, (yyloc)); }
    break;

  case 337: /* table_constraint: "CONSTRAINT" name constraint constraint_flags  */
                                                  { (yyval.constraint) = ddl_constraint_named(p, ddl_constraint_flags((yyvsp[-1].constraint), (yyvsp[0].flags)), (yyvsp[-2].ident)); }
    break;

  case 338: /* table_constraint: constraint constraint_flags  */
                                           { (yyval.constraint) = ddl_constraint_flags((yyvsp[-1].constraint), (yyvsp[0].flags)); }
    break;

  case 339: /* constraint: "PRIMARY" "KEY" "(" key_parts ")" key_tail  */
                                           { (yyval.constraint) = ddl_constraint_with(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, (yyvsp[-2].list), (yyloc)), (yyvsp[0].key)); }
    break;

  case 340: /* constraint: "PRIMARY" "KEY" "(" key_parts "," name "WITHOUT" "OVERLAPS" ")" key_tail  */
                                           { (yyval.constraint) = ddl_constraint_with(ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, ddl_list_with((yyvsp[-6].list), ddl_build_part_column(p, (yyvsp[-4].ident), (yylsp[-4]))), (yyloc)), DDL_KEY_WITHOUT_OVERLAPS), (yyvsp[0].key)); }
    break;

  case 341: /* constraint: "PRIMARY" "KEY" "USING" "INDEX" name  */
                                           { (yyval.constraint) = ddl_constraint_index(p, ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, (yyloc)), (yyvsp[0].ident)); }
    break;

  case 342: /* constraint: "UNIQUE" nulls_distinct "(" key_parts ")" key_tail  */
                                           { (yyval.constraint) = ddl_constraint_with(ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, (yyvsp[-2].list), (yyloc)), (yyvsp[-4].flags)), (yyvsp[0].key)); }
    break;

  case 343: /* constraint: "UNIQUE" nulls_distinct "(" key_parts "," name "WITHOUT" "OVERLAPS" ")" key_tail  */
                                           { (yyval.constraint) = ddl_constraint_with(ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, ddl_list_with((yyvsp[-6].list), ddl_build_part_column(p, (yyvsp[-4].ident), (yylsp[-4]))), (yyloc)), (yyvsp[-8].flags) | DDL_KEY_WITHOUT_OVERLAPS), (yyvsp[0].key)); }
    break;

  case 344: /* constraint: "UNIQUE" "USING" "INDEX" name  */
                                           { (yyval.constraint) = ddl_constraint_index(p, ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, (yyloc)), (yyvsp[0].ident)); }
    break;

  case 345: /* constraint: "CHECK" "(" expr ")"  */
                                           { (yyval.constraint) = ddl_build_check(p, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 346: /* constraint: "FOREIGN" "KEY" "(" key_parts ")" references  */
                                                 { (yyval.constraint) = ddl_build_foreign(p, (yyvsp[-2].list), (yyvsp[0].foreign), (yyloc)); }
    break;

  case 347: /* constraint: "FOREIGN" "KEY" "(" key_parts "," "PERIOD" name ")" references  */
                                           { (yyval.constraint) = ddl_build_foreign(p, ddl_list_with((yyvsp[-5].list), ddl_build_part_column(p, (yyvsp[-2].ident), (yylsp[-2]))), (yyvsp[0].foreign), (yyloc)); }
    break;

  case 348: /* constraint: "NOT" "NULL" name  */
                                           { (yyval.constraint) = ddl_build_key(p, DDL_CONSTRAINT_NOT_NULL, ddl_list_one(ddl_build_part_column(p, (yyvsp[0].ident), (yylsp[0]))), (yyloc)); }
    break;

  case 349: /* constraint: "EXCLUDE" exclude  */
                                           { (yyval.constraint) = (yyvsp[0].constraint); }
    break;

  case 350: /* key_parts: key_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 351: /* key_parts: key_parts "," key_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 352: /* key_part: name  */
                                           { (yyval.part) = ddl_build_part_column(p, (yyvsp[0].ident), (yyloc)); }
    break;

  case 353: /* key_tail: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 354: /* key_tail: key_tail "INCLUDE" "(" names ")"  */
                                           { (yyval.key) = ddl_key_include(p, (yyvsp[-4].key), (yyvsp[-1].list)); }
    break;

  case 355: /* key_tail: key_tail with_options  */
                                           { (yyval.key) = ddl_key_options(p, (yyvsp[-1].key), (yyvsp[0].list)); }
    break;

  case 356: /* key_tail: key_tail "USING" "INDEX" "TABLESPACE" name  */
                                           { (yyval.key) = ddl_key_options(p, (yyvsp[-4].key), ddl_list_one(ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[-3])))); }
    break;

  case 357: /* exclude: method "(" exclude_parts ")" exclude_tail opt_predicate  */
        { (yyval.constraint) = ddl_constraint_with(ddl_build_key(p, DDL_CONSTRAINT_EXCLUDE, (yyvsp[-3].list), (yyloc)), ddl_key_where(p, ddl_key_method(p, (yyvsp[-1].key), (yyvsp[-5].ident)), (yyvsp[0].expr))); }
    break;

  case 358: /* exclude_parts: exclude_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 359: /* exclude_parts: exclude_parts "," exclude_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 360: /* exclude_part: index_part "WITH" operator  */
                                           { (yyval.part) = ddl_part_operator((yyvsp[-2].part), (yyvsp[0].expr)); }
    break;

  case 362: /* opt_predicate: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 363: /* opt_predicate: "WHERE" "(" expr ")"  */
                                           { (yyval.expr) = (yyvsp[-1].expr); }
    break;

  case 364: /* operator: "operator"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 365: /* operator: "="  */
                                           { (yyval.expr) = ddl_expr_text(p, DDL_EXPR_RAW, "=", (yyloc)); }
    break;

  case 366: /* operator: "<>"  */
                                           { (yyval.expr) = ddl_expr_text(p, DDL_EXPR_RAW, "<>", (yyloc)); }
    break;

  case 367: /* operator: "<"  */
                                           { (yyval.expr) = ddl_expr_text(p, DDL_EXPR_RAW, "<", (yyloc)); }
    break;

  case 368: /* operator: "<="  */
                                           { (yyval.expr) = ddl_expr_text(p, DDL_EXPR_RAW, "<=", (yyloc)); }
    break;

  case 369: /* operator: ">"  */
                                           { (yyval.expr) = ddl_expr_text(p, DDL_EXPR_RAW, ">", (yyloc)); }
    break;

  case 370: /* operator: ">="  */
                                           { (yyval.expr) = ddl_expr_text(p, DDL_EXPR_RAW, ">=", (yyloc)); }
    break;

  case 371: /* operator: "||"  */
                                           { (yyval.expr) = ddl_expr_text(p, DDL_EXPR_RAW, "||", (yyloc)); }
    break;

  case 372: /* operator: name "." operator  */
                                           { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 373: /* references: "REFERENCES" qname opt_columns  */
                                           { (yyval.foreign) = ddl_build_references(p, (yyvsp[-1].qname), (yyvsp[0].list)); }
    break;

  case 374: /* references: "REFERENCES" qname "(" names "," "PERIOD" name ")"  */
                                                       { (yyval.foreign) = ddl_foreign_period(p, ddl_build_references(p, (yyvsp[-6].qname), (yyvsp[-4].list)), (yyvsp[-1].ident)); }
    break;

  case 375: /* references: references "MATCH" fk_match  */
                                           { (yyval.foreign) = ddl_foreign_match((yyvsp[-2].foreign), (yyvsp[0].flags)); }
    break;

  case 376: /* references: references "ON" "DELETE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_delete((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 377: /* references: references "ON" "DELETE" "SET" "NULL" "(" names ")"  */
                                                        { (yyval.foreign) = ddl_foreign_set_columns(ddl_foreign_on_delete((yyvsp[-7].foreign), DDL_FK_SET_NULL), (yyvsp[-1].list)); }
    break;

  case 378: /* references: references "ON" "DELETE" "SET" "DEFAULT" "(" names ")"  */
                                                           { (yyval.foreign) = ddl_foreign_set_columns(ddl_foreign_on_delete((yyvsp[-7].foreign), DDL_FK_SET_DEFAULT), (yyvsp[-1].list)); }
    break;

  case 379: /* references: references "ON" "UPDATE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_update((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 380: /* fk_match: "FULL"  */
                                           { (yyval.flags) = DDL_MATCH_FULL; }
    break;

  case 381: /* fk_match: "PARTIAL"  */
                                           { (yyval.flags) = DDL_MATCH_PARTIAL; }
    break;

  case 382: /* fk_match: "SIMPLE"  */
                                           { (yyval.flags) = DDL_MATCH_SIMPLE; }
    break;

  case 383: /* fk_action: "CASCADE"  */
                                           { (yyval.flags) = DDL_FK_CASCADE; }
    break;

  case 384: /* fk_action: "RESTRICT"  */
                                           { (yyval.flags) = DDL_FK_RESTRICT; }
    break;

  case 385: /* fk_action: "SET" "NULL"  */
                                           { (yyval.flags) = DDL_FK_SET_NULL; }
    break;

  case 386: /* fk_action: "SET" "DEFAULT"  */
                                           { (yyval.flags) = DDL_FK_SET_DEFAULT; }
    break;

  case 387: /* fk_action: "NO" "ACTION"  */
                                           { (yyval.flags) = DDL_FK_NO_ACTION; }
    break;

  case 388: /* create_index: "CREATE" index_flags "INDEX" concurrently index_name "ON" only qname index  */
        { (yyval.stmt) = ddl_build_create_index(p, ddl_index_named(ddl_index_flags((yyvsp[0].index), (yyvsp[-7].flags) | ((yyvsp[-2].flags) ? DDL_KEY_ONLY : 0)), (yyvsp[-4].ident)), (yyvsp[-1].qname), (yyvsp[-5].flags), (yyloc)); }
    break;

  case 389: /* create_index: "CREATE" index_flags "INDEX" concurrently "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS" name "ON" only qname index  */
        { (yyval.stmt) = ddl_build_create_index(p, ddl_index_named(ddl_index_flags((yyvsp[0].index), (yyvsp[-10].flags) | DDL_KEY_IF_NOT_EXISTS | ((yyvsp[-2].flags) ? DDL_KEY_ONLY : 0)), (yyvsp[-4].ident)), (yyvsp[-1].qname), (yyvsp[-8].flags) | DDL_STMT_IF_NOT_EXISTS, (yyloc)); }
    break;

  case 390: /* index_flags: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 391: /* index_flags: "UNIQUE"  */
                                           { (yyval.flags) = DDL_KEY_UNIQUE; }
    break;

  case 393: /* index: method "(" index_parts ")" index_include nulls_distinct index_tail  */
        { (yyval.index) = ddl_index_with(ddl_build_index(p, NULL, (yyvsp[-1].flags), (yyvsp[-4].list), (yyloc)), ddl_key_method(p, ddl_key_include(p, (yyvsp[0].key), (yyvsp[-2].list)), (yyvsp[-6].ident))); }
    break;

  case 394: /* index_include: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 395: /* index_include: "INCLUDE" "(" names ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 396: /* method: %empty  */
                                           { (yyval.ident) = NONE; }
    break;

  case 397: /* method: "USING" name  */
                                           { (yyval.ident) = (yyvsp[0].ident); }
    break;

  case 398: /* index_tail: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 399: /* index_tail: index_tail with_options  */
                                           { (yyval.key) = ddl_key_options(p, (yyvsp[-1].key), (yyvsp[0].list)); }
    break;

  case 400: /* index_tail: index_tail "TABLESPACE" name  */
                                           { (yyval.key) = ddl_key_options(p, (yyvsp[-2].key), ddl_list_one(ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[-1])))); }
    break;

  case 401: /* index_tail: index_tail "WHERE" expr  */
                                           { (yyval.key) = ddl_key_where(p, (yyvsp[-2].key), (yyvsp[0].expr)); }
    break;

  case 402: /* index_parts: index_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 403: /* index_parts: index_parts "," index_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 405: /* index_part: part_collated opclass  */
                                           { (yyval.part) = ddl_part_opclass((yyvsp[-1].part), (yyvsp[0].qname), ddl_list_none()); }
    break;

  case 406: /* index_part: part_collated opclass opclass_options  */
                                           { (yyval.part) = ddl_part_opclass((yyvsp[-2].part), (yyvsp[-1].qname), (yyvsp[0].list)); }
    break;

  case 407: /* index_part: index_part "ASC"  */
                                           { (yyval.part) = ddl_part_sort((yyvsp[-1].part), DDL_SORT_ASC); }
    break;

  case 408: /* index_part: index_part "DESC"  */
                                           { (yyval.part) = ddl_part_sort((yyvsp[-1].part), DDL_SORT_DESC); }
    break;

  case 409: /* index_part: index_part "NULLS (before FIRST, LAST)" "FIRST"  */
                                           { (yyval.part) = ddl_part_nulls((yyvsp[-2].part), DDL_NULLS_FIRST); }
    break;

  case 410: /* index_part: index_part "NULLS (before FIRST, LAST)" "LAST"  */
                                           { (yyval.part) = ddl_part_nulls((yyvsp[-2].part), DDL_NULLS_LAST); }
    break;

  case 412: /* part_collated: index_column "COLLATE" any_name  */
                                           { (yyval.part) = ddl_part_collation((yyvsp[-2].part), (yyvsp[0].qname)); }
    break;

  case 413: /* index_column: name  */
                                           { (yyval.part) = ddl_build_part_column(p, (yyvsp[0].ident), (yyloc)); }
    break;

  case 414: /* index_column: index_expr  */
                                           { (yyval.part) = ddl_build_part(p, (yyvsp[0].expr), (yyloc)); }
    break;

  case 416: /* index_expr: "query"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 417: /* index_expr: "(" expr ")"  */
                                           { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 418: /* index_expr: "CAST" "(" expr "AS" type_name ")"  */
                                           { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 424: /* type: type_base "ARRAY"  */
                                           { (yyval.type) = ddl_type_array((yyvsp[-1].type), (yyloc)); }
    break;

  case 425: /* type: type_base "ARRAY" "[" "number" "]"  */
                                           { (yyval.type) = ddl_type_array((yyvsp[-4].type), (yyloc)); }
    break;

  case 426: /* type_dims: type_base "[" "]"  */
                                           { (yyval.type) = ddl_type_array((yyvsp[-2].type), (yyloc)); }
    break;

  case 427: /* type_dims: type_base "[" "number" "]"  */
                                           { (yyval.type) = ddl_type_array((yyvsp[-3].type), (yyloc)); }
    break;

  case 428: /* type_dims: type_dims "[" "]"  */
                                           { (yyval.type) = ddl_type_array((yyvsp[-2].type), (yyloc)); }
    break;

  case 429: /* type_dims: type_dims "[" "number" "]"  */
                                           { (yyval.type) = ddl_type_array((yyvsp[-3].type), (yyloc)); }
    break;

  case 430: /* type_base: type_word  */
                                           { (yyval.type) = ddl_build_type(p, (yyvsp[0].tok)); }
    break;

  case 431: /* type_base: type_word "(" expr_list ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), (yyvsp[-1].list)); }
    break;

  case 432: /* type_base: type_word "." any_ident  */
                                           { (yyval.type) = ddl_type_qname(p, ddl_build_qname_minor(p, NONE, ddl_build_ident(p, (yyvsp[-2].tok)), (yyvsp[0].ident)), (yyloc)); }
    break;

  case 433: /* type_base: type_word "." any_ident "(" expr_list ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_type_qname(p, ddl_build_qname_minor(p, NONE, ddl_build_ident(p, (yyvsp[-5].tok)), (yyvsp[-3].ident)), (yyloc)), (yyvsp[-1].list)); }
    break;

  case 434: /* type_base: type_word_args "(" expr_list ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), (yyvsp[-1].list)); }
    break;

  case 435: /* type_base: "DOUBLE" "PRECISION"  */
                                           { (yyval.type) = ddl_type_name(p, "double precision", (yyloc)); }
    break;

  case 436: /* type_base: char_word "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "character varying", (yyloc)); }
    break;

  case 437: /* type_base: char_word "VARYING" "(" expr_list ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "character varying", (yyloc)), (yyvsp[-1].list)); }
    break;

  case 438: /* type_base: char_word "(" expr_list ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "character", (yyloc)), (yyvsp[-1].list)); }
    break;

  case 439: /* type_base: "BIT" "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "bit varying", (yyloc)); }
    break;

  case 440: /* type_base: "BIT" "VARYING" "(" expr_list ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "bit varying", (yyloc)), (yyvsp[-1].list)); }
    break;

  case 441: /* type_base: "BIT" "(" expr_list ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), (yyvsp[-1].list)); }
    break;

  case 442: /* type_base: "NATIONAL" char_word  */
                                           { (yyval.type) = ddl_type_name(p, "character", (yyloc)); }
    break;

  case 443: /* type_base: "NATIONAL" char_word "(" expr_list ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "character", (yyloc)), (yyvsp[-1].list)); }
    break;

  case 444: /* type_base: "NATIONAL" char_word "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "character varying", (yyloc)); }
    break;

  case 445: /* type_base: "NATIONAL" char_word "VARYING" "(" expr_list ")"  */
                                                     { (yyval.type) = ddl_type_args(ddl_type_name(p, "character varying", (yyloc)), (yyvsp[-1].list)); }
    break;

  case 448: /* zoned: "TIME" "(" "number" ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-1].tok)))); }
    break;

  case 449: /* zoned: "TIMESTAMP" "(" "number" ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-1].tok)))); }
    break;

  case 450: /* zoned: "TIME" "WITH (before TIME)" "TIME" "ZONE"  */
                                           { (yyval.type) = ddl_type_name(p, "time with time zone", (yyloc)); }
    break;

  case 451: /* zoned: "TIME" "WITHOUT" "TIME" "ZONE"  */
                                           { (yyval.type) = ddl_type_name(p, "time without time zone", (yyloc)); }
    break;

  case 452: /* zoned: "TIMESTAMP" "WITH (before TIME)" "TIME" "ZONE"  */
                                           { (yyval.type) = ddl_type_name(p, "timestamp with time zone", (yyloc)); }
    break;

  case 453: /* zoned: "TIMESTAMP" "WITHOUT" "TIME" "ZONE"  */
                                           { (yyval.type) = ddl_type_name(p, "timestamp without time zone", (yyloc)); }
    break;

  case 454: /* zoned: "TIME" "(" "number" ")" "WITH (before TIME)" "TIME" "ZONE"  */
        { (yyval.type) = ddl_type_args(ddl_type_name(p, "time with time zone", (yyloc)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-4].tok)))); }
    break;

  case 455: /* zoned: "TIME" "(" "number" ")" "WITHOUT" "TIME" "ZONE"  */
        { (yyval.type) = ddl_type_args(ddl_type_name(p, "time without time zone", (yyloc)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-4].tok)))); }
    break;

  case 456: /* zoned: "TIMESTAMP" "(" "number" ")" "WITH (before TIME)" "TIME" "ZONE"  */
        { (yyval.type) = ddl_type_args(ddl_type_name(p, "timestamp with time zone", (yyloc)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-4].tok)))); }
    break;

  case 457: /* zoned: "TIMESTAMP" "(" "number" ")" "WITHOUT" "TIME" "ZONE"  */
        { (yyval.type) = ddl_type_args(ddl_type_name(p, "timestamp without time zone", (yyloc)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-4].tok)))); }
    break;

  case 458: /* interval: "INTERVAL" interval_unit  */
                                           { (yyval.type) = ddl_type_word(p, ddl_build_type(p, (yyvsp[-1].tok)), (yyvsp[0].tok)); }
    break;

  case 459: /* interval: "INTERVAL" interval_unit "TO" interval_unit  */
        { (yyval.type) = ddl_type_word(p, ddl_type_word(p, ddl_type_word(p, ddl_build_type(p, (yyvsp[-3].tok)), (yyvsp[-2].tok)), (yyvsp[-1].tok)), (yyvsp[0].tok)); }
    break;

  case 460: /* interval: "INTERVAL" "SECOND" "(" "number" ")"  */
        { (yyval.type) = ddl_type_args(ddl_type_word(p, ddl_build_type(p, (yyvsp[-4].tok)), (yyvsp[-3].tok)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-1].tok)))); }
    break;

  case 461: /* interval: "INTERVAL" interval_unit "TO" "SECOND" "(" "number" ")"  */
        { (yyval.type) = ddl_type_args(ddl_type_word(p, ddl_type_word(p, ddl_type_word(p, ddl_build_type(p, (yyvsp[-6].tok)), (yyvsp[-5].tok)), (yyvsp[-4].tok)), (yyvsp[-3].tok)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-1].tok)))); }
    break;

  case 462: /* interval: "INTERVAL" "(" "number" ")"  */
        { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-1].tok)))); }
    break;

  case 479: /* primary: "TRUE"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)); }
    break;

  case 480: /* primary: "FALSE"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)); }
    break;

  case 481: /* primary: "variable"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, (yyvsp[0].tok)); }
    break;

  case 482: /* primary: now_word  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 483: /* primary: now_word "(" "number" ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, ddl_expr_bare(p, (yyvsp[-3].tok)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-1].tok))), 0, (yyloc)); }
    break;

  case 484: /* primary: name_path "string"  */
                                           { (yyval.expr) = ddl_expr_typed(p, ddl_type_path(p, (yyvsp[-1].expr), (yylsp[-1])), (yyvsp[0].tok), (yyloc)); }
    break;

  case 485: /* primary: type_word_args "(" expr_list ")" "string"  */
                                            { (yyval.expr) = ddl_expr_typed(p, ddl_type_args(ddl_build_type(p, (yyvsp[-4].tok)), (yyvsp[-2].list)), (yyvsp[0].tok), (yyloc)); }
    break;

  case 486: /* primary: zoned "string"  */
                                           { (yyval.expr) = ddl_expr_typed(p, (yyvsp[-1].type), (yyvsp[0].tok), (yyloc)); }
    break;

  case 487: /* primary: "INTERVAL" "string"  */
                                           { (yyval.expr) = ddl_expr_typed(p, ddl_build_type(p, (yyvsp[-1].tok)), (yyvsp[0].tok), (yyloc)); }
    break;

  case 488: /* primary: "INTERVAL" "(" "number" ")" "string"  */
        { (yyval.expr) = ddl_expr_typed(p, ddl_type_args(ddl_build_type(p, (yyvsp[-4].tok)), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[-2].tok)))), (yyvsp[0].tok), (yyloc)); }
    break;

  case 489: /* primary: "INTERVAL" "string" interval_unit  */
                                           { (yyval.expr) = ddl_expr_typed(p, ddl_type_word(p, ddl_build_type(p, (yyvsp[-2].tok)), (yyvsp[0].tok)), (yyvsp[-1].tok), (yyloc)); }
    break;

  case 490: /* primary: "INTERVAL" "string" interval_unit "TO" interval_unit  */
        { (yyval.expr) = ddl_expr_typed(p, ddl_type_word(p, ddl_type_word(p, ddl_type_word(p, ddl_build_type(p, (yyvsp[-4].tok)), (yyvsp[-2].tok)), (yyvsp[-1].tok)), (yyvsp[0].tok)), (yyvsp[-3].tok), (yyloc)); }
    break;

  case 491: /* primary: "ROW" "(" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, (yyvsp[-1].list), (yyloc)); }
    break;

  case 492: /* primary: "ROW" "(" ")"  */
                                           { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_none(), (yyloc)); }
    break;

  case 493: /* primary: "ARRAY" "[" "]"  */
                                           { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ARRAY, 0, 0, ddl_list_none(), (yyloc)); }
    break;

  case 494: /* primary: "ARRAY" array  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 495: /* primary: "ARRAY" "query"  */
                                           { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 496: /* primary: primary "[" expr "]"  */
                                           { (yyval.expr) = ddl_expr_subscript(p, (yyvsp[-3].expr), (yyvsp[-1].expr), NULL, (yyloc)); }
    break;

  case 497: /* primary: primary "[" expr ":" expr "]"  */
                                           { (yyval.expr) = ddl_expr_subscript(p, (yyvsp[-5].expr), (yyvsp[-3].expr), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 498: /* primary: "(" expr ")" "." any_ident  */
                                           { (yyval.expr) = ddl_expr_field(p, (yyvsp[-3].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 499: /* primary: "TREAT" "(" expr "AS" type ")"  */
                                           { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 500: /* array: "[" array_items "]"  */
                                           { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ARRAY, 0, 0, (yyvsp[-1].list), (yyloc)); }
    break;

  case 501: /* array_items: array_item  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 502: /* array_items: array_items "," array_item  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 522: /* call: call_word "(" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_function(p, ddl_text(p->session, ddl_atom_lower(&p->session->atoms, (yyvsp[-3].tok)->atom)), (yyvsp[-1].list), (yyloc)); }
    break;

  case 523: /* call: name_path "(" named_args ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 524: /* call: name_path "(" expr_list "," named_args ")"  */
                                               { (yyval.expr) = ddl_expr_call(p, (yyvsp[-5].expr), ddl_list_join((yyvsp[-3].list), (yyvsp[-1].list)), 0, (yyloc)); }
    break;

  case 525: /* call: name_path "(" "VARIADIC" expr ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), ddl_list_one(ddl_expr_custom(p, (yyvsp[-2].tok), (yyvsp[-1].expr), NULL, (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 526: /* call: name_path "(" expr_list "," "VARIADIC" expr ")"  */
        { (yyval.expr) = ddl_expr_call(p, (yyvsp[-6].expr), ddl_list_with((yyvsp[-4].list), ddl_expr_custom(p, (yyvsp[-2].tok), (yyvsp[-1].expr), NULL, (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 527: /* call: "EXTRACT" "(" extract_field "FROM" expr ")"  */
        { (yyval.expr) = ddl_expr_function(p, "extract", ddl_list_with(ddl_list_one((yyvsp[-3].expr)), (yyvsp[-1].expr)), (yyloc)); }
    break;

  case 528: /* call: "SUBSTRING" "(" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_function(p, "substring", (yyvsp[-1].list), (yyloc)); }
    break;

  case 529: /* call: "OVERLAY" "(" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_function(p, "overlay", (yyvsp[-1].list), (yyloc)); }
    break;

  case 530: /* call: "SUBSTRING" "(" expr "FROM" expr ")"  */
        { (yyval.expr) = ddl_expr_function(p, "substring", ddl_list_with(ddl_list_one((yyvsp[-3].expr)), (yyvsp[-1].expr)), (yyloc)); }
    break;

  case 531: /* call: "SUBSTRING" "(" expr "FROM" expr "FOR" expr ")"  */
        { (yyval.expr) = ddl_expr_function(p, "substring", ddl_list_with(ddl_list_with(ddl_list_one((yyvsp[-5].expr)), (yyvsp[-3].expr)), (yyvsp[-1].expr)), (yyloc)); }
    break;

  case 532: /* call: "SUBSTRING" "(" expr "FOR" expr "FROM" expr ")"  */
        { (yyval.expr) = ddl_expr_function(p, "substring", ddl_list_with(ddl_list_with(ddl_list_one((yyvsp[-5].expr)), (yyvsp[-1].expr)), (yyvsp[-3].expr)), (yyloc)); }
    break;

  case 533: /* call: "SUBSTRING" "(" expr "FOR" expr ")"  */
        { (yyval.expr) = ddl_expr_function(p, "substring", ddl_list_with(ddl_list_with(ddl_list_one((yyvsp[-3].expr)), ddl_expr_text(p, DDL_EXPR_NUMBER, "1", (yylsp[-2]))), (yyvsp[-1].expr)), (yyloc)); }
    break;

  case 534: /* call: "POSITION" "(" b_expr "IN" b_expr ")"  */
        { (yyval.expr) = ddl_expr_function(p, "position", ddl_list_with(ddl_list_one((yyvsp[-1].expr)), (yyvsp[-3].expr)), (yyloc)); }
    break;

  case 535: /* call: "OVERLAY" "(" expr "PLACING" expr "FROM" expr ")"  */
        { (yyval.expr) = ddl_expr_function(p, "overlay", ddl_list_with(ddl_list_with(ddl_list_one((yyvsp[-5].expr)), (yyvsp[-3].expr)), (yyvsp[-1].expr)), (yyloc)); }
    break;

  case 536: /* call: "OVERLAY" "(" expr "PLACING" expr "FROM" expr "FOR" expr ")"  */
        { (yyval.expr) = ddl_expr_function(p, "overlay", ddl_list_with(ddl_list_with(ddl_list_with(ddl_list_one((yyvsp[-7].expr)), (yyvsp[-5].expr)), (yyvsp[-3].expr)), (yyvsp[-1].expr)), (yyloc)); }
    break;

  case 537: /* call: "TRIM" "(" trim_args ")"  */
                                           { (yyval.expr) = ddl_expr_function(p, "btrim", (yyvsp[-1].list), (yyloc)); }
    break;

  case 538: /* call: "TRIM" "(" "BOTH" trim_args ")"  */
                                           { (yyval.expr) = ddl_expr_function(p, "btrim", (yyvsp[-1].list), (yyloc)); }
    break;

  case 539: /* call: "TRIM" "(" "LEADING" trim_args ")"  */
                                           { (yyval.expr) = ddl_expr_function(p, "ltrim", (yyvsp[-1].list), (yyloc)); }
    break;

  case 540: /* call: "TRIM" "(" "TRAILING" trim_args ")"  */
                                           { (yyval.expr) = ddl_expr_function(p, "rtrim", (yyvsp[-1].list), (yyloc)); }
    break;

  case 542: /* trim_args: "FROM" expr_list  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 543: /* trim_args: expr "FROM" expr_list  */
                                           { (yyval.list) = ddl_list_with((yyvsp[0].list), (yyvsp[-2].expr)); }
    break;

  case 544: /* extract_field: word  */
                                           { (yyval.expr) = ddl_expr_string_word(p, (yyvsp[0].tok)); }
    break;

  case 546: /* named_args: ident "=>" expr  */
                                           { (yyval.list) = ddl_list_one(ddl_expr_custom(p, (yyvsp[-1].tok), ddl_expr_name(p, NULL, (yyvsp[-2].ident), (yylsp[-2])), (yyvsp[0].expr), (yyloc))); }
    break;

  case 547: /* named_args: named_args "," ident "=>" expr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-4].list), ddl_expr_custom(p, (yyvsp[-1].tok), ddl_expr_name(p, NULL, (yyvsp[-2].ident), (yylsp[-2])), (yyvsp[0].expr), (yylsp[-2]))); }
    break;

  case 548: /* expr: expr "^" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_POWER, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 549: /* expr: expr "||" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_CONCAT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 550: /* expr: expr "operator" expr  */
                                           { (yyval.expr) = ddl_expr_custom(p, (yyvsp[-1].tok), (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 551: /* expr: "operator" expr  */
                                           { (yyval.expr) = ddl_expr_custom(p, (yyvsp[-1].tok), (yyvsp[0].expr), NULL, (yyloc)); }
    break;

  case 552: /* expr: expr "::" type  */
                                           { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-2].expr), (yyvsp[0].type), DDL_EXPR_COLONS, (yyloc)); }
    break;

  case 553: /* expr: expr "AT" "TIME" "ZONE" expr  */
                                            { (yyval.expr) = ddl_expr_binary(p, DDL_OP_AT_TIME_ZONE, (yyvsp[-4].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 554: /* expr: expr "AT" "LOCAL"  */
                                           { (yyval.expr) = ddl_expr_function(p, "timezone", ddl_list_one((yyvsp[-2].expr)), (yyloc)); }
    break;

  case 555: /* expr: expr "COLLATE" any_name  */
                                           { (yyval.expr) = ddl_expr_collate_of(p, (yyvsp[-2].expr), (yyvsp[0].qname), (yyloc)); }
    break;

  case 556: /* expr: expr "ISNULL"  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-1].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 557: /* expr: expr "NOTNULL"  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-1].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 558: /* expr: expr "IS" truth  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 559: /* expr: expr "IS" "NOT" truth  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 560: /* expr: expr "IS" "DISTINCT" "FROM" expr  */
                                                { (yyval.expr) = ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 561: /* expr: expr "IS" "NOT" "DISTINCT" "FROM" expr  */
                                                      { (yyval.expr) = ddl_expr_is(p, (yyvsp[-5].expr), (yyvsp[0].expr), DDL_EXPR_DISTINCT | DDL_EXPR_NOT, (yyloc)); }
    break;

  case 562: /* expr: expr "BETWEEN" "SYMMETRIC" expr "AND (of BETWEEN)" expr  */
                                           { (yyval.expr) = ddl_expr_symmetric(p, ddl_expr_between(p, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc))); }
    break;

  case 563: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "BETWEEN" "SYMMETRIC" expr "AND (of BETWEEN)" expr  */
                                           { (yyval.expr) = ddl_expr_symmetric(p, ddl_expr_between(p, (yyvsp[-6].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc))); }
    break;

  case 564: /* expr: expr "BETWEEN" "ASYMMETRIC" expr "AND (of BETWEEN)" expr  */
                                           { (yyval.expr) = ddl_expr_between(p, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 565: /* expr: expr "ILIKE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, DDL_OP_ILIKE, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 566: /* expr: expr "ILIKE" expr "ESCAPE" expr  */
                                                 { (yyval.expr) = ddl_expr_like(p, DDL_OP_ILIKE, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 567: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "ILIKE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, DDL_OP_ILIKE, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 568: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "ILIKE" expr "ESCAPE" expr  */
                                                        { (yyval.expr) = ddl_expr_like(p, DDL_OP_ILIKE, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 569: /* expr: expr "SIMILAR" "TO" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, DDL_OP_SIMILAR, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 570: /* expr: expr "SIMILAR" "TO" expr "ESCAPE" expr  */
                                                        { (yyval.expr) = ddl_expr_like(p, DDL_OP_SIMILAR, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 571: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "SIMILAR" "TO" expr  */
                                                 { (yyval.expr) = ddl_expr_like(p, DDL_OP_SIMILAR, (yyvsp[-4].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 572: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "SIMILAR" "TO" expr "ESCAPE" expr  */
                                                               { (yyval.expr) = ddl_expr_like(p, DDL_OP_SIMILAR, (yyvsp[-6].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 573: /* expr: expr "=" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_EQ, NULL, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 574: /* expr: expr "<>" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_NE, NULL, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 575: /* expr: expr "<" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_LT, NULL, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 576: /* expr: expr "<=" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_LE, NULL, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 577: /* expr: expr ">" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_GT, NULL, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 578: /* expr: expr ">=" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_GE, NULL, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 579: /* expr: expr "operator" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_CUSTOM, (yyvsp[-1].tok), (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 580: /* expr: expr "LIKE" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_LIKE, NULL, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 581: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" any_all  */
                                              { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_LIKE, NULL, (yyvsp[-3].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 582: /* expr: expr "ILIKE" any_all  */
                                           { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_ILIKE, NULL, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 583: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "ILIKE" any_all  */
                                               { (yyval.expr) = ddl_expr_quantify((yyvsp[0].expr), DDL_OP_ILIKE, NULL, (yyvsp[-3].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 584: /* truth: "TRUE"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)); }
    break;

  case 585: /* truth: "FALSE"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)); }
    break;

  case 586: /* truth: "UNKNOWN"  */
                                           { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 587: /* truth: "DOCUMENT"  */
                                           { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 588: /* truth: "NORMALIZED"  */
                                           { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 589: /* truth: "identifier" "NORMALIZED"  */
                                           { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 590: /* truth: "clause"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 591: /* any_all: quantifier "(" expr ")"  */
                                           { (yyval.expr) = ddl_expr_quantified(p, (yyvsp[-3].tok), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 592: /* any_all: quantifier "query"  */
                                           { (yyval.expr) = ddl_expr_quantified(p, (yyvsp[-1].tok), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 596: /* create_schema: "CREATE" "SCHEMA" if_not_exists name schema_options  */
        { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, (yyvsp[-1].ident), (yyvsp[0].list), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 597: /* create_schema: "CREATE" "SCHEMA" if_not_exists "AUTHORIZATION" role  */
        { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, (yyvsp[0].ident), ddl_list_none(), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 598: /* schema_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 599: /* schema_options: "AUTHORIZATION" role  */
                                           { (yyval.list) = ddl_list_one(ddl_build_option(p, "authorization", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yyloc))); }
    break;

  case 600: /* create_enum: "CREATE" "TYPE" qname "AS" "ENUM" "(" strings ")"  */
                                                      { (yyval.stmt) = ddl_build_enum(p, (yyvsp[-5].qname), (yyvsp[-1].list), (yyloc)); }
    break;

  case 601: /* create_enum: "CREATE" "TYPE" qname "AS" "ENUM" "(" ")"  */
                                              { (yyval.stmt) = ddl_build_enum(p, (yyvsp[-4].qname), ddl_list_none(), (yyloc)); }
    break;

  case 602: /* create_sequence: "CREATE" temporary "SEQUENCE" if_not_exists qname sequence_options  */
        { (yyval.stmt) = ddl_sequence_flags(ddl_build_sequence(p, DDL_STMT_CREATE_SEQUENCE, (yyvsp[-1].qname), (yyvsp[0].list), (yyvsp[-2].flags), (yyloc)), (yyvsp[-4].flags)); }
    break;

  case 603: /* sequence_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 604: /* sequence_options: sequence_options sequence_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 605: /* sequence_option: "AS" type  */
                                           { (yyval.option) = ddl_build_option(p, "as", ddl_expr_typed(p, (yyvsp[0].type), NULL, (yylsp[0])), (yyloc)); }
    break;

  case 606: /* sequence_option: "OWNED" "BY" "NONE"  */
                                           { (yyval.option) = ddl_build_option(p, "owned by", ddl_expr_verbatim(p, (yylsp[0])), (yyloc)); }
    break;

  case 607: /* sequence_option: "OWNED" "BY" name_path  */
                                           { (yyval.option) = ddl_build_option(p, "owned by", (yyvsp[0].expr), (yyloc)); }
    break;

  case 609: /* identity_option: "INCREMENT" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "increment", (yyvsp[0].expr), (yyloc)); }
    break;

  case 610: /* identity_option: "INCREMENT" "BY" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "increment", (yyvsp[0].expr), (yyloc)); }
    break;

  case 611: /* identity_option: "MINVALUE" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "minvalue", (yyvsp[0].expr), (yyloc)); }
    break;

  case 612: /* identity_option: "MAXVALUE" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "maxvalue", (yyvsp[0].expr), (yyloc)); }
    break;

  case 613: /* identity_option: "NO" "MINVALUE"  */
                                           { (yyval.option) = ddl_build_option(p, "minvalue", NULL, (yyloc)); }
    break;

  case 614: /* identity_option: "NO" "MAXVALUE"  */
                                           { (yyval.option) = ddl_build_option(p, "maxvalue", NULL, (yyloc)); }
    break;

  case 615: /* identity_option: "START" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "start", (yyvsp[0].expr), (yyloc)); }
    break;

  case 616: /* identity_option: "START" "WITH" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "start", (yyvsp[0].expr), (yyloc)); }
    break;

  case 617: /* identity_option: "CACHE" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "cache", (yyvsp[0].expr), (yyloc)); }
    break;

  case 618: /* identity_option: "CYCLE"  */
                                           { (yyval.option) = ddl_build_option(p, "cycle", NULL, (yyloc)); }
    break;

  case 619: /* identity_option: "NO" "CYCLE"  */
                                           { (yyval.option) = ddl_build_option(p, "no cycle", NULL, (yyloc)); }
    break;

  case 620: /* identity_option: "RESTART"  */
                                           { (yyval.option) = ddl_build_option(p, "restart", NULL, (yyloc)); }
    break;

  case 621: /* identity_option: "RESTART" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "restart", (yyvsp[0].expr), (yyloc)); }
    break;

  case 622: /* identity_option: "RESTART" "WITH" signed_number  */
                                           { (yyval.option) = ddl_build_option(p, "restart", (yyvsp[0].expr), (yyloc)); }
    break;

  case 623: /* identity_option: "SEQUENCE" "NAME" qname  */
                                           { (yyval.option) = ddl_build_option(p, "sequence name", ddl_expr_qname(p, (yyvsp[0].qname), (yylsp[0])), (yyloc)); }
    break;

  case 624: /* identity_option: "LOGGED"  */
                                           { (yyval.option) = ddl_build_option(p, "logged", NULL, (yyloc)); }
    break;

  case 625: /* identity_option: "UNLOGGED"  */
                                           { (yyval.option) = ddl_build_option(p, "unlogged", NULL, (yyloc)); }
    break;

  case 628: /* alter: "ALTER" "TABLE" if_exists table_target alter_actions  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), (yyvsp[0].list), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 629: /* alter: "ALTER" "TABLE" if_exists "ONLY" table_target alter_actions  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), (yyvsp[0].list), (yyvsp[-3].flags) | DDL_STMT_ONLY, (yyloc)); }
    break;

  case 630: /* alter: "ALTER" "TABLE" if_exists table_target alter_only  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 631: /* alter: "ALTER" "TABLE" if_exists "ONLY" table_target alter_only  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), (yyvsp[-3].flags) | DDL_STMT_ONLY, (yyloc)); }
    break;

  case 632: /* alter: "ALTER" "INDEX" if_exists qname index_action  */
        { (yyval.stmt) = ddl_build_alter(p, DDL_STMT_ALTER_TABLE, DDL_OBJECT_INDEX, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 633: /* alter: "ALTER" rename_kind if_exists qname "RENAME" "TO" name  */
        { (yyval.stmt) = ddl_build_rename(p, (yyvsp[-5].num), ddl_list_one(ddl_build_qname_item(p, (yyvsp[-3].qname), ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)))), (yyvsp[-4].flags), (yyloc)); }
    break;

  case 634: /* alter: "ALTER" "INDEX" if_exists qname "RENAME" "TO" name  */
        { (yyval.stmt) = ddl_build_rename(p, DDL_OBJECT_INDEX, ddl_list_one(ddl_build_qname_item(p, (yyvsp[-3].qname), ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)))), (yyvsp[-4].flags), (yyloc)); }
    break;

  case 635: /* alter: "ALTER" "SEQUENCE" if_exists qname "RENAME" "TO" name  */
        { (yyval.stmt) = ddl_build_rename(p, DDL_OBJECT_SEQUENCE, ddl_list_one(ddl_build_qname_item(p, (yyvsp[-3].qname), ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)))), (yyvsp[-4].flags), (yyloc)); }
    break;

  case 636: /* alter: "ALTER" "SCHEMA" qname "RENAME" "TO" name  */
        { (yyval.stmt) = ddl_build_rename(p, DDL_OBJECT_SCHEMA, ddl_list_one(ddl_build_qname_item(p, (yyvsp[-3].qname), ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)))), 0, (yyloc)); }
    break;

  case 637: /* alter: "ALTER" rename_kind if_exists qname "SET" "SCHEMA" name  */
        { (yyval.stmt) = ddl_build_alter(p, DDL_STMT_ALTER_TABLE, (yyvsp[-5].num), (yyvsp[-3].qname), ddl_list_one(ddl_action_rename(p, DDL_ACTION_SET_SCHEMA, NONE, (yyvsp[0].ident), (yylsp[-2]))), (yyvsp[-4].flags), (yyloc)); }
    break;

  case 638: /* alter: "ALTER" "SEQUENCE" if_exists qname sequence_action  */
        { (yyval.stmt) = ddl_build_alter(p, DDL_STMT_ALTER_TABLE, DDL_OBJECT_SEQUENCE, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 639: /* alter: "ALTER" "SEQUENCE" if_exists qname sequence_option sequence_options  */
        { (yyval.stmt) = ddl_build_sequence(p, DDL_STMT_ALTER_SEQUENCE, (yyvsp[-2].qname), ddl_list_front((yyvsp[0].list), (yyvsp[-1].option)), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 640: /* alter: "ALTER" "TYPE" qname enum_action  */
        { (yyval.stmt) = ddl_build_alter(p, DDL_STMT_ALTER_TYPE, DDL_OBJECT_TYPE, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), 0, (yyloc)); }
    break;

  case 641: /* alter: "ALTER" "TYPE" qname "RENAME" "TO" name  */
        { (yyval.stmt) = ddl_build_rename(p, DDL_OBJECT_TYPE, ddl_list_one(ddl_build_qname_item(p, (yyvsp[-3].qname), ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)))), 0, (yyloc)); }
    break;

  case 642: /* alter: "ALTER" "TYPE" qname "SET" "SCHEMA" name  */
        { (yyval.stmt) = ddl_build_alter(p, DDL_STMT_ALTER_TYPE, DDL_OBJECT_TYPE, (yyvsp[-3].qname), ddl_list_one(ddl_action_rename(p, DDL_ACTION_SET_SCHEMA, NONE, (yyvsp[0].ident), (yylsp[-2]))), 0, (yyloc)); }
    break;

  case 643: /* rename_kind: "VIEW"  */
                                           { (yyval.num) = DDL_OBJECT_VIEW; }
    break;

  case 644: /* rename_kind: "MATERIALIZED" "VIEW"  */
                                           { (yyval.num) = DDL_OBJECT_MATERIALIZED_VIEW; }
    break;

  case 645: /* rename_kind: "DOMAIN"  */
                                           { (yyval.num) = DDL_OBJECT_DOMAIN; }
    break;

  case 646: /* rename_kind: "FOREIGN" "TABLE"  */
                                           { (yyval.num) = DDL_OBJECT_FOREIGN_TABLE; }
    break;

  case 647: /* enum_action: "ADD" "VALUE" if_not_exists string enum_neighbour  */
        { (yyval.action) = ddl_action_flags(ddl_action_value(p, DDL_ACTION_ADD_VALUE, (yyvsp[-1].expr), (yyvsp[0].list), (yyloc)), (yyvsp[-2].flags)); }
    break;

  case 648: /* enum_action: "RENAME" "VALUE" string "TO" string  */
        { (yyval.action) = ddl_action_value(p, DDL_ACTION_RENAME_VALUE, (yyvsp[-2].expr), ddl_list_one(ddl_build_option(p, "to", (yyvsp[0].expr), (yylsp[0]))), (yyloc)); }
    break;

  case 649: /* enum_neighbour: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 650: /* enum_neighbour: "BEFORE" string  */
                                           { (yyval.list) = ddl_list_one(ddl_build_option(p, "before", (yyvsp[0].expr), (yyloc))); }
    break;

  case 651: /* enum_neighbour: "AFTER" string  */
                                           { (yyval.list) = ddl_list_one(ddl_build_option(p, "after", (yyvsp[0].expr), (yyloc))); }
    break;

  case 652: /* sequence_action: "SET" "SCHEMA" name  */
                                           { (yyval.action) = ddl_action_rename(p, DDL_ACTION_SET_SCHEMA, NONE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 653: /* sequence_action: "OWNER" "TO" role  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 654: /* sequence_action: "SET" "LOGGED"  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "logged", NULL, (yyloc))), (yyloc)); }
    break;

  case 655: /* sequence_action: "SET" "UNLOGGED"  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "unlogged", NULL, (yyloc))), (yyloc)); }
    break;

  case 656: /* index_action: "SET" options  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, (yyvsp[0].list), (yyloc)); }
    break;

  case 657: /* index_action: "RESET" options  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_RESET_OPTIONS, NONE, (yyvsp[0].list), (yyloc)); }
    break;

  case 658: /* index_action: "SET" "TABLESPACE" name  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[-1]))), (yyloc)); }
    break;

  case 659: /* index_action: "ATTACH" "PARTITION" qname  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 660: /* index_action: "DEPENDS" "ON" "EXTENSION" name  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 661: /* index_action: "NO" "DEPENDS" "ON" "EXTENSION" name  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 662: /* index_action: "ALTER" "number" "SET" "STATISTICS" signed_number  */
                                                    { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 663: /* index_action: "ALTER" "COLUMN" "number" "SET" "STATISTICS" signed_number  */
                                                             { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 664: /* index_action: "ALTER" name alter_column_action  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 665: /* index_action: "ALTER" "COLUMN" name alter_column_action  */
                                              { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 666: /* alter_only: "RENAME" "TO" name  */
                                           { (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_TABLE, NONE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 667: /* alter_only: "RENAME" name "TO" name  */
                                           { (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, (yyvsp[-2].ident), (yyvsp[0].ident), (yyloc)); }
    break;

  case 668: /* alter_only: "RENAME" "COLUMN" name "TO" name  */
                                           { (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, (yyvsp[-2].ident), (yyvsp[0].ident), (yyloc)); }
    break;

  case 669: /* alter_only: "RENAME" "CONSTRAINT" name "TO" name  */
                                           { (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_CONSTRAINT, (yyvsp[-2].ident), (yyvsp[0].ident), (yyloc)); }
    break;

  case 670: /* alter_only: "SET" "SCHEMA" name  */
                                           { (yyval.action) = ddl_action_rename(p, DDL_ACTION_SET_SCHEMA, NONE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 671: /* alter_only: "ATTACH" "PARTITION" qname bound  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 672: /* alter_only: "DETACH" "PARTITION" qname  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 673: /* alter_only: "DETACH" "PARTITION" qname "CONCURRENTLY"  */
                                              { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 674: /* alter_only: "DETACH" "PARTITION" qname "FINALIZE"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 675: /* alter_actions: alter_action  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].action)); }
    break;

  case 676: /* alter_actions: alter_actions "," alter_action  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].action)); }
    break;

  case 677: /* alter_action: "ADD" column  */
                                           { (yyval.action) = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[0].column)->name, (yyvsp[0].column), (yyloc)); }
    break;

  case 678: /* alter_action: "ADD" "COLUMN" column  */
                                           { (yyval.action) = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[0].column)->name, (yyvsp[0].column), (yyloc)); }
    break;

  case 679: /* alter_action: "ADD" "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS" column  */
                                           { (yyval.action) = ddl_action_flags(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[0].column)->name, (yyvsp[0].column), (yyloc)), DDL_STMT_IF_NOT_EXISTS); }
    break;

  case 680: /* alter_action: "ADD" "COLUMN" "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS" column  */
                                           { (yyval.action) = ddl_action_flags(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[0].column)->name, (yyvsp[0].column), (yyloc)), DDL_STMT_IF_NOT_EXISTS); }
    break;

  case 681: /* alter_action: "ADD" table_constraint  */
                                           { (yyval.action) = ddl_action_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 682: /* alter_action: "ALTER" name alter_column_action  */
                                           { (yyval.action) = ddl_action_of((yyvsp[0].action), (yyvsp[-1].ident), (yyloc)); }
    break;

  case 683: /* alter_action: "ALTER" "COLUMN" name alter_column_action  */
                                              { (yyval.action) = ddl_action_of((yyvsp[0].action), (yyvsp[-1].ident), (yyloc)); }
    break;

  case 684: /* alter_action: "ALTER" "COLUMN" "number" "SET" "STATISTICS" signed_number  */
                                                             { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 685: /* alter_action: "ALTER" "CONSTRAINT" name constraint_flags  */
        { (yyval.action) = ddl_action_named(p, DDL_ACTION_ALTER_CONSTRAINT, (yyvsp[-1].ident), ddl_constraint_flags(ddl_build_constraint(p, 0, (yyloc)), (yyvsp[0].flags)), (yyloc)); }
    break;

  case 686: /* alter_action: "ALTER" "CONSTRAINT" name "INHERIT"  */
                                           { (yyval.action) = ddl_action_named(p, DDL_ACTION_ALTER_CONSTRAINT, (yyvsp[-1].ident), ddl_build_constraint(p, 0, (yyloc)), (yyloc)); }
    break;

  case 687: /* alter_action: "DROP" name cascade  */
                                           { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[-1].ident), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 688: /* alter_action: "DROP" "COLUMN" name cascade  */
                                           { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[-1].ident), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 689: /* alter_action: "DROP" "IF (before EXISTS, NOT EXISTS)" "EXISTS" name cascade  */
                                           { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[-1].ident), (yyloc)), DDL_STMT_IF_EXISTS | (yyvsp[0].flags)); }
    break;

  case 690: /* alter_action: "DROP" "COLUMN" "IF (before EXISTS, NOT EXISTS)" "EXISTS" name cascade  */
                                           { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[-1].ident), (yyloc)), DDL_STMT_IF_EXISTS | (yyvsp[0].flags)); }
    break;

  case 691: /* alter_action: "DROP" "CONSTRAINT" if_exists name cascade  */
                                           { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, (yyvsp[-1].ident), (yyloc)), (yyvsp[-2].flags) | (yyvsp[0].flags)); }
    break;

  case 692: /* alter_action: "VALIDATE" "CONSTRAINT" name  */
                                           { (yyval.action) = ddl_build_action(p, DDL_ACTION_VALIDATE_CONSTRAINT, (yyvsp[0].ident), (yyloc)); }
    break;

  case 693: /* alter_action: "SET" options  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, (yyvsp[0].list), (yyloc)); }
    break;

  case 694: /* alter_action: "RESET" options  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_RESET_OPTIONS, NONE, (yyvsp[0].list), (yyloc)); }
    break;

  case 695: /* alter_action: "SET" "LOGGED"  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "logged", NULL, (yyloc))), (yyloc)); }
    break;

  case 696: /* alter_action: "SET" "UNLOGGED"  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "unlogged", NULL, (yyloc))), (yyloc)); }
    break;

  case 697: /* alter_action: "SET" "TABLESPACE" name  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[-1]))), (yyloc)); }
    break;

  case 698: /* alter_action: "SET" "ACCESS" "METHOD" name  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "using", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[-2]))), (yyloc)); }
    break;

  case 699: /* alter_action: "SET" "ACCESS" "METHOD" "DEFAULT"  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_RESET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "using", NULL, (yylsp[-2]))), (yyloc)); }
    break;

  case 700: /* alter_action: "SET" "WITHOUT" "OIDS"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 701: /* alter_action: "OWNER" "TO" role  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 702: /* alter_action: "ENABLE" trigger_clause  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 703: /* alter_action: "DISABLE" trigger_clause  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 704: /* alter_action: "ENABLE" "RULE" name  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 705: /* alter_action: "ENABLE" "ALWAYS" "RULE" name  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 706: /* alter_action: "ENABLE" "REPLICA" "RULE" name  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 707: /* alter_action: "DISABLE" "RULE" name  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 708: /* alter_action: "ENABLE" "ROW" "LEVEL" "SECURITY"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 709: /* alter_action: "DISABLE" "ROW" "LEVEL" "SECURITY"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 710: /* alter_action: "FORCE" "ROW" "LEVEL" "SECURITY"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 711: /* alter_action: "NO" "FORCE" "ROW" "LEVEL" "SECURITY"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 712: /* alter_action: "CLUSTER" "ON" name  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 713: /* alter_action: "SET" "WITHOUT" "CLUSTER"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 714: /* alter_action: "INHERIT" qname  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 715: /* alter_action: "NO" "INHERIT" qname  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 716: /* alter_action: "OF" any_name  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 717: /* alter_action: "NOT" "OF"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 718: /* alter_action: "REPLICA" "IDENTITY" replica_identity  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 729: /* alter_column_action: "SET" "DEFAULT" expr  */
                                           { (yyval.action) = ddl_action_expr(p, DDL_ACTION_SET_DEFAULT, NONE, (yyvsp[0].expr), (yyloc)); }
    break;

  case 730: /* alter_column_action: "DROP" "DEFAULT"  */
                                           { (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_DEFAULT, NONE, (yyloc)); }
    break;

  case 731: /* alter_column_action: "SET" "NOT" "NULL"  */
                                           { (yyval.action) = ddl_build_action(p, DDL_ACTION_SET_NOT_NULL, NONE, (yyloc)); }
    break;

  case 732: /* alter_column_action: "DROP" "NOT" "NULL"  */
                                           { (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_NOT_NULL, NONE, (yyloc)); }
    break;

  case 733: /* alter_column_action: "TYPE" type opt_collation opt_using  */
                                           { (yyval.action) = ddl_action_type(p, NONE, (yyvsp[-2].type), (yyvsp[-1].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 734: /* alter_column_action: "SET" "DATA" "TYPE" type opt_collation opt_using  */
                                                     { (yyval.action) = ddl_action_type(p, NONE, (yyvsp[-2].type), (yyvsp[-1].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 735: /* alter_column_action: "SET" "EXPRESSION" "AS" "(" expr ")"  */
                                           { (yyval.action) = ddl_action_expr(p, DDL_ACTION_SET_EXPRESSION, NONE, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 736: /* alter_column_action: "DROP" "EXPRESSION" if_exists  */
                                           { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_EXPRESSION, NONE, (yyloc)), (yyvsp[0].flags)); }
    break;

  case 737: /* alter_column_action: "ADD" "GENERATED" generated_when "AS" "IDENTITY" identity_options  */
                                           { (yyval.action) = ddl_action_identity(p, DDL_ACTION_ADD_IDENTITY, NONE, (yyvsp[-3].flags), (yyvsp[0].list), (yyloc)); }
    break;

  case 738: /* alter_column_action: "DROP" "IDENTITY" if_exists  */
                                           { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_IDENTITY, NONE, (yyloc)), (yyvsp[0].flags)); }
    break;

  case 739: /* alter_column_action: identity_changes  */
                                           { (yyval.action) = (yyvsp[0].action); }
    break;

  case 740: /* alter_column_action: "SET" "STATISTICS" signed_number  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, ddl_list_one(ddl_build_option(p, "statistics", (yyvsp[0].expr), (yyloc))), (yyloc)); }
    break;

  case 741: /* alter_column_action: "SET" "STATISTICS" "DEFAULT"  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, ddl_list_one(ddl_build_option(p, "statistics", NULL, (yyloc))), (yyloc)); }
    break;

  case 742: /* alter_column_action: "SET" "STORAGE" word  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, ddl_list_one(ddl_build_option(p, "storage", ddl_expr_keyword(p, (yyvsp[0].tok)), (yyloc))), (yyloc)); }
    break;

  case 743: /* alter_column_action: "SET" "COMPRESSION" word  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, ddl_list_one(ddl_build_option(p, "compression", ddl_expr_keyword(p, (yyvsp[0].tok)), (yyloc))), (yyloc)); }
    break;

  case 744: /* alter_column_action: "SET" options  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, (yyvsp[0].list), (yyloc)); }
    break;

  case 745: /* alter_column_action: "RESET" options  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 746: /* identity_changes: "SET" "GENERATED" generated_when  */
                                           { (yyval.action) = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, (yyvsp[0].flags), ddl_list_none(), (yyloc)); }
    break;

  case 747: /* identity_changes: "SET" identity_option  */
                                           { (yyval.action) = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, 0, ddl_list_one((yyvsp[0].option)), (yyloc)); }
    break;

  case 748: /* identity_changes: "RESTART"  */
                                           { (yyval.action) = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, 0, ddl_list_one(ddl_build_option(p, "restart", NULL, (yyloc))), (yyloc)); }
    break;

  case 749: /* identity_changes: "RESTART" signed_number  */
                                           { (yyval.action) = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, 0, ddl_list_one(ddl_build_option(p, "restart", (yyvsp[0].expr), (yyloc))), (yyloc)); }
    break;

  case 750: /* identity_changes: "RESTART" "WITH" signed_number  */
                                           { (yyval.action) = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, 0, ddl_list_one(ddl_build_option(p, "restart", (yyvsp[0].expr), (yyloc))), (yyloc)); }
    break;

  case 751: /* identity_changes: identity_changes "SET" "GENERATED" generated_when  */
                                                      { (yyval.action) = ddl_action_identity_more((yyvsp[-3].action), (yyvsp[0].flags), NULL, (yyloc)); }
    break;

  case 752: /* identity_changes: identity_changes "SET" identity_option  */
                                           { (yyval.action) = ddl_action_identity_more((yyvsp[-2].action), 0, (yyvsp[0].option), (yyloc)); }
    break;

  case 753: /* identity_changes: identity_changes "RESTART"  */
                                           { (yyval.action) = ddl_action_identity_more((yyvsp[-1].action), 0, ddl_build_option(p, "restart", NULL, (yylsp[0])), (yyloc)); }
    break;

  case 754: /* identity_changes: identity_changes "RESTART" signed_number  */
                                             { (yyval.action) = ddl_action_identity_more((yyvsp[-2].action), 0, ddl_build_option(p, "restart", (yyvsp[0].expr), (yylsp[-1])), (yyloc)); }
    break;

  case 755: /* identity_changes: identity_changes "RESTART" "WITH" signed_number  */
                                                    { (yyval.action) = ddl_action_identity_more((yyvsp[-3].action), 0, ddl_build_option(p, "restart", (yyvsp[0].expr), (yylsp[-2])), (yyloc)); }
    break;

  case 756: /* opt_collation: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 757: /* opt_collation: "COLLATE" any_name  */
                                           { (yyval.list) = ddl_list_one(ddl_build_option(p, "collate", ddl_expr_qname(p, (yyvsp[0].qname), (yylsp[0])), (yyloc))); }
    break;

  case 758: /* opt_using: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 759: /* opt_using: "USING" expr  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 760: /* drop: "DROP" drop_kind if_exists qnames cascade  */
                                              { (yyval.stmt) = ddl_build_drop(p, (yyvsp[-3].num), (yyvsp[-1].list), (yyvsp[-2].flags) | (yyvsp[0].flags), (yyloc)); }
    break;

  case 761: /* drop: "DROP" "INDEX" concurrently if_exists qnames cascade  */
                                                         { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_INDEX, (yyvsp[-1].list), (yyvsp[-3].flags) | (yyvsp[-2].flags) | (yyvsp[0].flags), (yyloc)); }
    break;

  case 762: /* drop_kind: "TABLE"  */
                                           { (yyval.num) = DDL_OBJECT_TABLE; }
    break;

  case 763: /* drop_kind: "SEQUENCE"  */
                                           { (yyval.num) = DDL_OBJECT_SEQUENCE; }
    break;

  case 764: /* drop_kind: "TYPE"  */
                                           { (yyval.num) = DDL_OBJECT_TYPE; }
    break;

  case 765: /* drop_kind: "SCHEMA"  */
                                           { (yyval.num) = DDL_OBJECT_SCHEMA; }
    break;

  case 766: /* drop_kind: "EXTENSION"  */
                                           { (yyval.num) = DDL_OBJECT_EXTENSION; }
    break;

  case 768: /* comment: "COMMENT" "ON" comment_kind qname "IS" comment_text  */
        { (yyval.stmt) = ddl_build_comment(p, (yyvsp[-3].num), (yyvsp[-2].qname), NONE, (yyvsp[0].expr), (yyloc)); }
    break;

  case 769: /* comment: "COMMENT" "ON" "COLUMN" name "." any_ident "IS" comment_text  */
        { (yyval.stmt) = ddl_build_comment(p, DDL_OBJECT_COLUMN, ddl_build_qname(p, NONE, NONE, (yyvsp[-4].ident)), (yyvsp[-2].ident), (yyvsp[0].expr), (yyloc)); }
    break;

  case 770: /* comment: "COMMENT" "ON" "COLUMN" name "." any_ident "." any_ident "IS" comment_text  */
        { (yyval.stmt) = ddl_build_comment(p, DDL_OBJECT_COLUMN, ddl_build_qname(p, NONE, (yyvsp[-6].ident), (yyvsp[-4].ident)), (yyvsp[-2].ident), (yyvsp[0].expr), (yyloc)); }
    break;

  case 771: /* comment: "COMMENT" "ON" "COLUMN" name "." any_ident "." any_ident "." any_ident "IS" comment_text  */
        { (yyval.stmt) = ddl_build_comment(p, DDL_OBJECT_COLUMN, ddl_build_qname(p, (yyvsp[-8].ident), (yyvsp[-6].ident), (yyvsp[-4].ident)), (yyvsp[-2].ident), (yyvsp[0].expr), (yyloc)); }
    break;

  case 772: /* comment: "COMMENT" "ON" "CONSTRAINT" name "ON" qname "IS" comment_text  */
        { (yyval.stmt) = ddl_build_comment(p, DDL_OBJECT_CONSTRAINT, (yyvsp[-2].qname), (yyvsp[-4].ident), (yyvsp[0].expr), (yyloc)); }
    break;

  case 774: /* comment_kind: "INDEX"  */
                                           { (yyval.num) = DDL_OBJECT_INDEX; }
    break;

  case 775: /* comment_kind: "DATABASE"  */
                                           { (yyval.num) = DDL_OBJECT_DATABASE; }
    break;

  case 776: /* comment_kind: "ROLE"  */
                                           { (yyval.num) = DDL_OBJECT_ROLE; }
    break;

  case 778: /* comment_text: "NULL"  */
                                           { (yyval.expr) = NULL; }
    break;

  case 782: /* primary: "(" expr ")"  */
                                          { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 783: /* primary: "(" expr "," expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
    break;

  case 784: /* primary: "query"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 785: /* primary: "EXISTS" "query"  */
                                          { (yyval.expr) = ddl_expr_exists(p, (yyvsp[0].tok), (yyloc)); }
    break;

  case 787: /* primary: "CAST" "(" expr "AS" type_name ")"  */
                                          { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 789: /* expr: "-" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 790: /* expr: "+" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 791: /* expr: "~" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_BIT_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 792: /* expr: "NOT" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 793: /* expr: expr "OR" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 794: /* expr: expr "AND" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 795: /* expr: expr "=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 796: /* expr: expr "<>" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_NE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 797: /* expr: expr "<" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 798: /* expr: expr "<=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 799: /* expr: expr ">" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 800: /* expr: expr ">=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 801: /* expr: expr "+" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_ADD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 802: /* expr: expr "-" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SUB, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 803: /* expr: expr "*" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MUL, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 804: /* expr: expr "/" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 805: /* expr: expr "%" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 806: /* expr: expr "IS" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 807: /* expr: expr "IS" "NOT" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 808: /* expr: expr "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-4].expr)), (yyloc)); }
    break;

  case 809: /* expr: expr "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-2].expr), (yyvsp[0].tok), 0, (yyloc)); }
    break;

  case 810: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_front((yyvsp[-1].list), (yyvsp[-5].expr)), (yyloc)); }
    break;

  case 811: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-3].expr), (yyvsp[0].tok), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 812: /* expr: expr "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 813: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 814: /* expr: expr "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 815: /* expr: expr "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 816: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 817: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 818: /* expr_list: expr  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 819: /* expr_list: expr_list "," expr  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 820: /* literal: "number"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 821: /* literal: "string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 822: /* literal: "bit string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BITS, (yyvsp[0].tok)); }
    break;

  case 823: /* literal: "NULL"  */
                                          { (yyval.expr) = ddl_expr_new(p, DDL_EXPR_NULL, (yyloc)); }
    break;

  case 824: /* name_path: ident  */
                                          { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 825: /* name_path: name_path "." any_ident  */
                                          { (yyval.expr) = ddl_expr_name(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 826: /* call: name_path "(" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-2].expr), ddl_list_none(), 0, (yyloc)); }
    break;

  case 827: /* call: name_path "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 828: /* call: name_path "(" "*" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), ddl_list_one(ddl_expr_new(p, DDL_EXPR_STAR, (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 829: /* call: name_path "(" "DISTINCT" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), (yyvsp[-1].list), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 830: /* case_expr: "CASE" whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, NULL, (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 831: /* case_expr: "CASE" expr whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, (yyvsp[-3].expr), (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 832: /* whens: when  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 833: /* whens: whens when  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].expr)); }
    break;

  case 834: /* when: "WHEN" expr "THEN" expr  */
                                          { (yyval.expr) = ddl_expr_when(p, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 835: /* case_else: %empty  */
                                          { (yyval.expr) = NULL; }
    break;

  case 836: /* case_else: "ELSE" expr  */
                                          { (yyval.expr) = (yyvsp[0].expr); }
    break;



        default: break;
      }
    if (yychar_backup != yychar)
      YY_LAC_DISCARD ("yychar change");
  }
  /* User semantic actions sometimes alter yychar, and that requires
     that yytoken be updated with the new translation.  We take the
     approach of translating immediately before every use of yytoken.
     One alternative is translating here after every semantic action,
     but that translation would be missed if the semantic action invokes
     YYABORT, YYACCEPT, or YYERROR immediately after altering yychar or
     if it invokes YYBACKUP.  In the case of YYABORT or YYACCEPT, an
     incorrect destructor might then be invoked immediately.  In the
     case of YYERROR or YYBACKUP, subsequent parser actions might lead
     to an incorrect destructor call or verbose syntax error message
     before the lookahead is translated.  */
  YY_SYMBOL_PRINT ("-> $$ =", YY_CAST (yysymbol_kind_t, yyr1[yyn]), &yyval, &yyloc);

  YYPOPSTACK (yylen);
  yylen = 0;

  *++yyvsp = yyval;
  *++yylsp = yyloc;

  /* Now 'shift' the result of the reduction.  Determine what state
     that goes to, based on the state we popped back to and the rule
     number reduced by.  */
  {
    const int yylhs = yyr1[yyn] - YYNTOKENS;
    const int yyi = yypgoto[yylhs] + *yyssp;
    yystate = (0 <= yyi && yyi <= YYLAST && yycheck[yyi] == *yyssp
               ? yytable[yyi]
               : yydefgoto[yylhs]);
  }

  goto yynewstate;


/*--------------------------------------.
| yyerrlab -- here on detecting error.  |
`--------------------------------------*/
yyerrlab:
  /* Make sure we have latest lookahead translation.  See comments at
     user semantic actions for why this is necessary.  */
  yytoken = yychar == PG_DDL_POSTGRES_EXPLAIN_EMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
  /* If not already recovering from an error, report this error.  */
  if (!yyerrstatus)
    {
      ++yynerrs;
      {
        yypcontext_t yyctx
          = {yyssp, yyesa, &yyes, &yyes_capacity, yytoken, &yylloc};
        if (yychar != PG_DDL_POSTGRES_EXPLAIN_EMPTY)
          YY_LAC_ESTABLISH;
        if (yyreport_syntax_error (&yyctx, p) == 2)
          YYNOMEM;
      }
    }

  yyerror_range[1] = yylloc;
  if (yyerrstatus == 3)
    {
      /* If just tried and failed to reuse lookahead token after an
         error, discard it.  */

      if (yychar <= PG_YYEOF)
        {
          /* Return failure if at end of input.  */
          if (yychar == PG_YYEOF)
            YYABORT;
        }
      else
        {
          yydestruct ("Error: discarding",
                      yytoken, &yylval, &yylloc, p);
          yychar = PG_DDL_POSTGRES_EXPLAIN_EMPTY;
        }
    }

  /* Else will try to reuse lookahead token after shifting the error
     token.  */
  goto yyerrlab1;


/*---------------------------------------------------.
| yyerrorlab -- error raised explicitly by YYERROR.  |
`---------------------------------------------------*/
yyerrorlab:
  /* Pacify compilers when the user code never invokes YYERROR and the
     label yyerrorlab therefore never appears in user code.  */
  if (0)
    YYERROR;
  ++yynerrs;

  /* Do not reclaim the symbols of the rule whose action triggered
     this YYERROR.  */
  YYPOPSTACK (yylen);
  yylen = 0;
  YY_STACK_PRINT (yyss, yyssp);
  yystate = *yyssp;
  goto yyerrlab1;


/*-------------------------------------------------------------.
| yyerrlab1 -- common code for both syntax error and YYERROR.  |
`-------------------------------------------------------------*/
yyerrlab1:
  yyerrstatus = 3;      /* Each real token shifted decrements this.  */

  /* Pop stack until we find a state that shifts the error token.  */
  for (;;)
    {
      yyn = yypact[yystate];
      if (!yypact_value_is_default (yyn))
        {
          yyn += YYSYMBOL_YYerror;
          if (0 <= yyn && yyn <= YYLAST && yycheck[yyn] == YYSYMBOL_YYerror)
            {
              yyn = yytable[yyn];
              if (0 < yyn)
                break;
            }
        }

      /* Pop the current state because it cannot handle the error token.  */
      if (yyssp == yyss)
        YYABORT;

      yyerror_range[1] = *yylsp;
      yydestruct ("Error: popping",
                  YY_ACCESSING_SYMBOL (yystate), yyvsp, yylsp, p);
      YYPOPSTACK (1);
      yystate = *yyssp;
      YY_STACK_PRINT (yyss, yyssp);
    }

  /* If the stack popping above didn't lose the initial context for the
     current lookahead token, the shift below will for sure.  */
  YY_LAC_DISCARD ("error recovery");

  YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
  *++yyvsp = yylval;
  YY_IGNORE_MAYBE_UNINITIALIZED_END

  yyerror_range[2] = yylloc;
  ++yylsp;
  YYLLOC_DEFAULT (*yylsp, yyerror_range, 2);

  /* Shift the error token.  */
  YY_SYMBOL_PRINT ("Shifting", YY_ACCESSING_SYMBOL (yyn), yyvsp, yylsp);

  yystate = yyn;
  goto yynewstate;


/*-------------------------------------.
| yyacceptlab -- YYACCEPT comes here.  |
`-------------------------------------*/
yyacceptlab:
  yyresult = 0;
  goto yyreturnlab;


/*-----------------------------------.
| yyabortlab -- YYABORT comes here.  |
`-----------------------------------*/
yyabortlab:
  yyresult = 1;
  goto yyreturnlab;


/*-----------------------------------------------------------.
| yyexhaustedlab -- YYNOMEM (memory exhaustion) comes here.  |
`-----------------------------------------------------------*/
yyexhaustedlab:
  yyerror (&yylloc, p, YY_("memory exhausted"));
  yyresult = 2;
  goto yyreturnlab;


/*----------------------------------------------------------.
| yyreturnlab -- parsing is finished, clean up and return.  |
`----------------------------------------------------------*/
yyreturnlab:
  if (yychar != PG_DDL_POSTGRES_EXPLAIN_EMPTY)
    {
      /* Make sure we have latest lookahead translation.  See comments at
         user semantic actions for why this is necessary.  */
      yytoken = YYTRANSLATE (yychar);
      yydestruct ("Cleanup: discarding lookahead",
                  yytoken, &yylval, &yylloc, p);
    }
  /* Do not reclaim the symbols of the rule whose action triggered
     this YYABORT or YYACCEPT.  */
  YYPOPSTACK (yylen);
  YY_STACK_PRINT (yyss, yyssp);
  while (yyssp != yyss)
    {
      yydestruct ("Cleanup: popping",
                  YY_ACCESSING_SYMBOL (+*yyssp), yyvsp, yylsp, p);
      YYPOPSTACK (1);
    }
#ifndef yyoverflow
  if (yyss != yyssa)
    YYSTACK_FREE (yyss);
#endif
  if (yyes != yyesa)
    YYSTACK_FREE (yyes);

  return yyresult;
}


#include "parser/report_syntax.h"
