/* A Bison parser, made by GNU Bison 3.8.2.  */

/* Bison interface for Yacc-like parsers in C

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

/* DO NOT RELY ON FEATURES THAT ARE NOT DOCUMENTED in the manual,
   especially those whose name start with YY_ or yy_.  They are
   private implementation details that can be changed or removed.  */

#ifndef YY_DDL_POSTGRES_POSTGRES_PARSE_H_INCLUDED
# define YY_DDL_POSTGRES_POSTGRES_PARSE_H_INCLUDED
/* Debug traces.  */
#ifndef DDL_POSTGRES_DEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_POSTGRES_DEBUG 1
#  else
#   define DDL_POSTGRES_DEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_POSTGRES_DEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_POSTGRES_DEBUG */
#if DDL_POSTGRES_DEBUG
extern int ddl_postgres_debug;
#endif
/* "%code requires" blocks.  */

#include "parser/build.h"


/* Token kinds.  */
#ifndef DDL_POSTGRES_TOKENTYPE
# define DDL_POSTGRES_TOKENTYPE
  enum ddl_postgres_tokentype
  {
    PG_DDL_POSTGRES_EMPTY = -2,
    PG_YYEOF = 0,                  /* "end of file"  */
    PG_DDL_POSTGRES_error = 256,   /* error  */
    PG_DDL_POSTGRES_UNDEF = 2102,  /* "invalid token"  */
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
    PG_EXPLAIN_LA = 314,           /* "EXPLAIN (before a statement)"  */
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
  typedef enum ddl_postgres_tokentype ddl_postgres_token_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_POSTGRES_STYPE && ! defined DDL_POSTGRES_STYPE_IS_DECLARED
typedef union ddl_sval DDL_POSTGRES_STYPE;
# define DDL_POSTGRES_STYPE_IS_TRIVIAL 1
# define DDL_POSTGRES_STYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_POSTGRES_LTYPE;




int ddl_postgres_parse (struct ddl_parse *p);


#endif /* !YY_DDL_POSTGRES_POSTGRES_PARSE_H_INCLUDED  */
