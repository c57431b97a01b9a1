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
#define YYSTYPE         DDL_MYSQL_EXPLAIN_STYPE
#define YYLTYPE         DDL_MYSQL_EXPLAIN_LTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_mysql_explain_parse
#define yylex           ddl_mysql_explain_lex
#define yyerror         ddl_mysql_explain_error
#define yydebug         ddl_mysql_explain_debug
#define yynerrs         ddl_mysql_explain_nerrs


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
#ifndef DDL_MYSQL_EXPLAIN_DEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_MYSQL_EXPLAIN_DEBUG 1
#  else
#   define DDL_MYSQL_EXPLAIN_DEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_MYSQL_EXPLAIN_DEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_MYSQL_EXPLAIN_DEBUG */
#if DDL_MYSQL_EXPLAIN_DEBUG
extern int ddl_mysql_explain_debug;
#endif
/* "%code requires" blocks.  */

#include "parser/build.h"


/* Token kinds.  */
#ifndef DDL_MYSQL_EXPLAIN_TOKENTYPE
# define DDL_MYSQL_EXPLAIN_TOKENTYPE
  enum ddl_mysql_explain_tokentype
  {
    MY_DDL_MYSQL_EXPLAIN_EMPTY = -2,
    MY_YYEOF = 0,                  /* "end of file"  */
    MY_DDL_MYSQL_EXPLAIN_error = 256, /* error  */
    MY_DDL_MYSQL_EXPLAIN_UNDEF = 2101, /* "invalid token"  */
    MY_CHAR_33 = 33,               /* "!"  */
    MY_CHAR_37 = 37,               /* "%"  */
    MY_CHAR_38 = 38,               /* "&"  */
    MY_CHAR_40 = 40,               /* "("  */
    MY_CHAR_41 = 41,               /* ")"  */
    MY_CHAR_42 = 42,               /* "*"  */
    MY_CHAR_43 = 43,               /* "+"  */
    MY_CHAR_44 = 44,               /* ","  */
    MY_CHAR_45 = 45,               /* "-"  */
    MY_CHAR_46 = 46,               /* "."  */
    MY_CHAR_47 = 47,               /* "/"  */
    MY_CHAR_58 = 58,               /* ":"  */
    MY_CHAR_59 = 59,               /* ";"  */
    MY_CHAR_60 = 60,               /* "<"  */
    MY_CHAR_61 = 61,               /* "="  */
    MY_CHAR_62 = 62,               /* ">"  */
    MY_CHAR_63 = 63,               /* "?"  */
    MY_CHAR_64 = 64,               /* "@"  */
    MY_CHAR_91 = 91,               /* "["  */
    MY_CHAR_93 = 93,               /* "]"  */
    MY_CHAR_94 = 94,               /* "^"  */
    MY_CHAR_123 = 123,             /* "{"  */
    MY_CHAR_124 = 124,             /* "|"  */
    MY_CHAR_125 = 125,             /* "}"  */
    MY_CHAR_126 = 126,             /* "~"  */
    MY_IDENT = 258,                /* "identifier"  */
    MY_STRING = 259,               /* "string"  */
    MY_NATIONAL_STRING = 260,      /* "N'string'"  */
    MY_NUMBER = 261,               /* "number"  */
    MY_BITS = 262,                 /* "bit string"  */
    MY_VARIABLE = 263,             /* "variable"  */
    MY_OPERATOR = 264,             /* "operator"  */
    MY_RAW = 265,                  /* "query"  */
    MY_RAW_TAIL = 266,             /* "clause"  */
    MY_CHARSET_PREFIX = 267,       /* "character set introducer"  */
    MY_NE = 268,                   /* "<>"  */
    MY_LE = 269,                   /* "<="  */
    MY_GE = 270,                   /* ">="  */
    MY_CONCAT = 271,               /* "||"  */
    MY_COLONS = 272,               /* "::"  */
    MY_ASSIGN = 273,               /* ":="  */
    MY_ARROW = 274,                /* "->"  */
    MY_ARROW_TEXT = 275,           /* "->>"  */
    MY_SHIFT_LEFT = 276,           /* "<<"  */
    MY_SHIFT_RIGHT = 277,          /* ">>"  */
    MY_NULL_SAFE_EQ = 278,         /* "<=>"  */
    MY_AND_AND = 279,              /* "&&"  */
    MY_EQ_EQ = 280,                /* "=="  */
    MY_NAMED_ARG = 281,            /* "=>"  */
    MY_DOTS = 282,                 /* ".."  */
    MY_NOT_LA = 283,               /* "NOT (before IN, BETWEEN, LIKE)"  */
    MY_WITH_LA = 284,              /* "WITH (before TIME)"  */
    MY_NULLS_LA = 285,             /* "NULLS (before FIRST, LAST)"  */
    MY_IF_LA = 286,                /* "IF (before EXISTS, NOT EXISTS)"  */
    MY_BAD = 287,                  /* "unreadable text"  */
    MY_NOT_NULL_LA = 288,          /* "NOT (before NULL)"  */
    MY_NAME_LA = 289,              /* "name"  */
    MY_AND_LA = 290,               /* "AND (of BETWEEN)"  */
    MY_SPARE2_LA = 291,            /* "look-ahead 2"  */
    MY_SPARE3_LA = 292,            /* "look-ahead 3"  */
    MY_SPARE4_LA = 293,            /* "look-ahead 4"  */
    MY_SPARE5_LA = 294,            /* "look-ahead 5"  */
    MY_IS_LA = 295,                /* "IS (before an operand)"  */
    MY_IS_NOT_LA = 296,            /* "IS NOT"  */
    MY_GENERATED_LA = 297,         /* "GENERATED (before ALWAYS)"  */
    MY_NOW_LA = 298,               /* "current time"  */
    MY_KEY_LA = 299,               /* "KEY (behind UNIQUE)"  */
    MY_ON_LA = 300,                /* "ON (before DELETE, UPDATE of a foreign key)"  */
    MY_WITH_QUERY_LA = 301,        /* "WITH (before a query)"  */
    MY_RECURSIVE_LA = 302,         /* "RECURSIVE (behind WITH)"  */
    MY_JOIN_LA = 303,              /* "kind of join"  */
    MY_WINDOW_LA = 304,            /* "WINDOW (before a definition)"  */
    MY_OVER_LA = 305,              /* "OVER (behind a call)"  */
    MY_FILTER_LA = 306,            /* "FILTER (behind a call)"  */
    MY_PARTITION_LA = 307,         /* "PARTITION (before BY)"  */
    MY_FRAME_LA = 308,             /* "unit of a frame"  */
    MY_UNBOUNDED_LA = 309,         /* "UNBOUNDED (of a frame)"  */
    MY_CURRENT_LA = 310,           /* "CURRENT (before ROW)"  */
    MY_INDEXED_LA = 311,           /* "INDEXED (before BY)"  */
    MY_NOT_INDEXED_LA = 312,       /* "NOT INDEXED (of a table)"  */
    MY_RAISE_LA = 313,             /* "RAISE (before its parenthesis)"  */
    MY_EXPLAIN_LA = 314,           /* "EXPLAIN (before a statement)"  */
    MY_KW_ACTION = 608,            /* "ACTION"  */
    MY_KW_ADD = 611,               /* "ADD"  */
    MY_KW_AFTER = 613,             /* "AFTER"  */
    MY_KW_ALGORITHM = 616,         /* "ALGORITHM"  */
    MY_KW_ALTER = 627,             /* "ALTER"  */
    MY_KW_ALWAYS = 628,            /* "ALWAYS"  */
    MY_KW_AND = 631,               /* "AND"  */
    MY_KW_ARRAY = 644,             /* "ARRAY"  */
    MY_KW_AS = 645,                /* "AS"  */
    MY_KW_ASC = 646,               /* "ASC"  */
    MY_KW_ASCII = 647,             /* "ASCII"  */
    MY_KW_AUTOEXTEND_SIZE = 663,   /* "AUTOEXTEND_SIZE"  */
    MY_KW_AUTO_INCREMENT = 668,    /* "AUTO_INCREMENT"  */
    MY_KW_AVG_ROW_LENGTH = 676,    /* "AVG_ROW_LENGTH"  */
    MY_KW_BETWEEN = 683,           /* "BETWEEN"  */
    MY_KW_BIGINT = 684,            /* "BIGINT"  */
    MY_KW_BINARY = 685,            /* "BINARY"  */
    MY_KW_BIT = 688,               /* "BIT"  */
    MY_KW_BLOB = 689,              /* "BLOB"  */
    MY_KW_BOOL = 693,              /* "BOOL"  */
    MY_KW_BOOLEAN = 694,           /* "BOOLEAN"  */
    MY_KW_BY = 706,                /* "BY"  */
    MY_KW_BYTE = 708,              /* "BYTE"  */
    MY_KW_CACHE = 709,             /* "CACHE"  */
    MY_KW_CASCADE = 714,           /* "CASCADE"  */
    MY_KW_CASE = 716,              /* "CASE"  */
    MY_KW_CAST = 717,              /* "CAST"  */
    MY_KW_CHANGE = 726,            /* "CHANGE"  */
    MY_KW_CHAR = 730,              /* "CHAR"  */
    MY_KW_CHARACTER = 731,         /* "CHARACTER"  */
    MY_KW_CHARSET = 733,           /* "CHARSET"  */
    MY_KW_CHECK = 734,             /* "CHECK"  */
    MY_KW_CHECKSUM = 736,          /* "CHECKSUM"  */
    MY_KW_COLLATE = 752,           /* "COLLATE"  */
    MY_KW_COLUMN = 755,            /* "COLUMN"  */
    MY_KW_COLUMN_FORMAT = 764,     /* "COLUMN_FORMAT"  */
    MY_KW_COMMENT = 770,           /* "COMMENT"  */
    MY_KW_COMPRESSED = 779,        /* "COMPRESSED"  */
    MY_KW_COMPRESSION = 780,       /* "COMPRESSION"  */
    MY_KW_CONNECTION = 792,        /* "CONNECTION"  */
    MY_KW_CONSTRAINT = 794,        /* "CONSTRAINT"  */
    MY_KW_CONVERT = 811,           /* "CONVERT"  */
    MY_KW_CREATE = 816,            /* "CREATE"  */
    MY_KW_CURRENT_DATE = 828,      /* "CURRENT_DATE"  */
    MY_KW_CURRENT_TIME = 832,      /* "CURRENT_TIME"  */
    MY_KW_CURRENT_TIMESTAMP = 833, /* "CURRENT_TIMESTAMP"  */
    MY_KW_CURRENT_USER = 834,      /* "CURRENT_USER"  */
    MY_KW_CYCLE = 838,             /* "CYCLE"  */
    MY_KW_DATA = 839,              /* "DATA"  */
    MY_KW_DATABASE = 840,          /* "DATABASE"  */
    MY_KW_DATE = 848,              /* "DATE"  */
    MY_KW_DATETIME = 851,          /* "DATETIME"  */
    MY_KW_DAY = 852,               /* "DAY"  */
    MY_KW_DAY_HOUR = 854,          /* "DAY_HOUR"  */
    MY_KW_DAY_MICROSECOND = 855,   /* "DAY_MICROSECOND"  */
    MY_KW_DAY_MINUTE = 856,        /* "DAY_MINUTE"  */
    MY_KW_DAY_SECOND = 857,        /* "DAY_SECOND"  */
    MY_KW_DEC = 861,               /* "DEC"  */
    MY_KW_DECIMAL = 862,           /* "DECIMAL"  */
    MY_KW_DEFAULT = 865,           /* "DEFAULT"  */
    MY_KW_DELAY_KEY_WRITE = 877,   /* "DELAY_KEY_WRITE"  */
    MY_KW_DELETE = 878,            /* "DELETE"  */
    MY_KW_DESC = 888,              /* "DESC"  */
    MY_KW_DIRECTORY = 898,         /* "DIRECTORY"  */
    MY_KW_DISABLE = 899,           /* "DISABLE"  */
    MY_KW_DISTINCT = 902,          /* "DISTINCT"  */
    MY_KW_DIV = 906,               /* "DIV"  */
    MY_KW_DOUBLE = 910,            /* "DOUBLE"  */
    MY_KW_DROP = 912,              /* "DROP"  */
    MY_KW_ELSE = 925,              /* "ELSE"  */
    MY_KW_ENABLE = 929,            /* "ENABLE"  */
    MY_KW_ENCRYPTION = 934,        /* "ENCRYPTION"  */
    MY_KW_END = 936,               /* "END"  */
    MY_KW_ENFORCED = 939,          /* "ENFORCED"  */
    MY_KW_ENGINE = 940,            /* "ENGINE"  */
    MY_KW_ENGINE_ATTRIBUTE = 942,  /* "ENGINE_ATTRIBUTE"  */
    MY_KW_ENUM = 943,              /* "ENUM"  */
    MY_KW_ESCAPE = 947,            /* "ESCAPE"  */
    MY_KW_EVENT = 949,             /* "EVENT"  */
    MY_KW_EXISTS = 962,            /* "EXISTS"  */
    MY_KW_FALSE = 981,             /* "FALSE"  */
    MY_KW_FIRST = 1019,            /* "FIRST"  */
    MY_KW_FIXED = 1021,            /* "FIXED"  */
    MY_KW_FLOAT = 1022,            /* "FLOAT"  */
    MY_KW_FLOAT4 = 1023,           /* "FLOAT4"  */
    MY_KW_FLOAT8 = 1024,           /* "FLOAT8"  */
    MY_KW_FOR = 1029,              /* "FOR"  */
    MY_KW_FORCE = 1030,            /* "FORCE"  */
    MY_KW_FOREIGN = 1035,          /* "FOREIGN"  */
    MY_KW_FULL = 1045,             /* "FULL"  */
    MY_KW_FULLTEXT = 1046,         /* "FULLTEXT"  */
    MY_KW_FUNCTION = 1047,         /* "FUNCTION"  */
    MY_KW_GENERATED = 1051,        /* "GENERATED"  */
    MY_KW_GEOMCOLLECTION = 1054,   /* "GEOMCOLLECTION"  */
    MY_KW_GEOMETRY = 1055,         /* "GEOMETRY"  */
    MY_KW_GEOMETRYCOLLECTION = 1056, /* "GEOMETRYCOLLECTION"  */
    MY_KW_HOUR = 1102,             /* "HOUR"  */
    MY_KW_HOUR_MICROSECOND = 1104, /* "HOUR_MICROSECOND"  */
    MY_KW_HOUR_MINUTE = 1105,      /* "HOUR_MINUTE"  */
    MY_KW_HOUR_SECOND = 1106,      /* "HOUR_SECOND"  */
    MY_KW_IF = 1115,               /* "IF"  */
    MY_KW_IGNORE = 1116,           /* "IGNORE"  */
    MY_KW_IGNORED = 1117,          /* "IGNORED"  */
    MY_KW_IN = 1127,               /* "IN"  */
    MY_KW_INCREMENT = 1131,        /* "INCREMENT"  */
    MY_KW_INDEX = 1134,            /* "INDEX"  */
    MY_KW_INSERT = 1154,           /* "INSERT"  */
    MY_KW_INSERT_METHOD = 1156,    /* "INSERT_METHOD"  */
    MY_KW_INT = 1161,              /* "INT"  */
    MY_KW_INT1 = 1162,             /* "INT1"  */
    MY_KW_INT2 = 1163,             /* "INT2"  */
    MY_KW_INT3 = 1164,             /* "INT3"  */
    MY_KW_INT4 = 1165,             /* "INT4"  */
    MY_KW_INT8 = 1166,             /* "INT8"  */
    MY_KW_INTEGER = 1167,          /* "INTEGER"  */
    MY_KW_INTERVAL = 1170,         /* "INTERVAL"  */
    MY_KW_INVISIBLE = 1172,        /* "INVISIBLE"  */
    MY_KW_IS = 1179,               /* "IS"  */
    MY_KW_JSON = 1187,             /* "JSON"  */
    MY_KW_KEY = 1203,              /* "KEY"  */
    MY_KW_KEYS = 1205,             /* "KEYS"  */
    MY_KW_KEY_BLOCK_SIZE = 1207,   /* "KEY_BLOCK_SIZE"  */
    MY_KW_LEFT = 1230,             /* "LEFT"  */
    MY_KW_LIKE = 1236,             /* "LIKE"  */
    MY_KW_LINESTRING = 1241,       /* "LINESTRING"  */
    MY_KW_LOCALTIME = 1250,        /* "LOCALTIME"  */
    MY_KW_LOCALTIMESTAMP = 1251,   /* "LOCALTIMESTAMP"  */
    MY_KW_LOCK = 1253,             /* "LOCK"  */
    MY_KW_LONG = 1264,             /* "LONG"  */
    MY_KW_LONGBLOB = 1265,         /* "LONGBLOB"  */
    MY_KW_LONGTEXT = 1266,         /* "LONGTEXT"  */
    MY_KW_MATCH = 1300,            /* "MATCH"  */
    MY_KW_MAXVALUE = 1307,         /* "MAXVALUE"  */
    MY_KW_MAX_ROWS = 1311,         /* "MAX_ROWS"  */
    MY_KW_MEDIUMBLOB = 1317,       /* "MEDIUMBLOB"  */
    MY_KW_MEDIUMINT = 1318,        /* "MEDIUMINT"  */
    MY_KW_MEDIUMTEXT = 1319,       /* "MEDIUMTEXT"  */
    MY_KW_MEMBER = 1320,           /* "MEMBER"  */
    MY_KW_MICROSECOND = 1333,      /* "MICROSECOND"  */
    MY_KW_MIDDLEINT = 1334,        /* "MIDDLEINT"  */
    MY_KW_MINUTE = 1340,           /* "MINUTE"  */
    MY_KW_MINUTE_MICROSECOND = 1342, /* "MINUTE_MICROSECOND"  */
    MY_KW_MINUTE_SECOND = 1343,    /* "MINUTE_SECOND"  */
    MY_KW_MINVALUE = 1344,         /* "MINVALUE"  */
    MY_KW_MIN_ROWS = 1346,         /* "MIN_ROWS"  */
    MY_KW_MOD = 1348,              /* "MOD"  */
    MY_KW_MODIFY = 1352,           /* "MODIFY"  */
    MY_KW_MONTH = 1355,            /* "MONTH"  */
    MY_KW_MULTILINESTRING = 1361,  /* "MULTILINESTRING"  */
    MY_KW_MULTIPOINT = 1362,       /* "MULTIPOINT"  */
    MY_KW_MULTIPOLYGON = 1363,     /* "MULTIPOLYGON"  */
    MY_KW_NAME = 1370,             /* "NAME"  */
    MY_KW_NATIONAL = 1372,         /* "NATIONAL"  */
    MY_KW_NCHAR = 1375,            /* "NCHAR"  */
    MY_KW_NEXT = 1386,             /* "NEXT"  */
    MY_KW_NO = 1392,               /* "NO"  */
    MY_KW_NOCACHE = 1394,          /* "NOCACHE"  */
    MY_KW_NOCYCLE = 1400,          /* "NOCYCLE"  */
    MY_KW_NODEGROUP = 1402,        /* "NODEGROUP"  */
    MY_KW_NOMAXVALUE = 1410,       /* "NOMAXVALUE"  */
    MY_KW_NOMINVALUE = 1411,       /* "NOMINVALUE"  */
    MY_KW_NOT = 1420,              /* "NOT"  */
    MY_KW_NOWAIT = 1427,           /* "NOWAIT"  */
    MY_KW_NULL = 1432,             /* "NULL"  */
    MY_KW_NUMERIC = 1436,          /* "NUMERIC"  */
    MY_KW_NVARCHAR = 1438,         /* "NVARCHAR"  */
    MY_KW_OF = 1442,               /* "OF"  */
    MY_KW_ON = 1452,               /* "ON"  */
    MY_KW_ONLINE = 1454,           /* "ONLINE"  */
    MY_KW_ONLY = 1455,             /* "ONLY"  */
    MY_KW_OR = 1473,               /* "OR"  */
    MY_KW_OVERLAPS = 1484,         /* "OVERLAPS"  */
    MY_KW_PACK_KEYS = 1491,        /* "PACK_KEYS"  */
    MY_KW_PAGE_CHECKSUM = 1494,    /* "PAGE_CHECKSUM"  */
    MY_KW_PARSER = 1501,           /* "PARSER"  */
    MY_KW_PARTIAL = 1504,          /* "PARTIAL"  */
    MY_KW_PARTITIONING = 1506,     /* "PARTITIONING"  */
    MY_KW_PASSWORD = 1510,         /* "PASSWORD"  */
    MY_KW_PERIOD = 1517,           /* "PERIOD"  */
    MY_KW_PERSISTENT = 1522,       /* "PERSISTENT"  */
    MY_KW_POINT = 1534,            /* "POINT"  */
    MY_KW_POLYGON = 1536,          /* "POLYGON"  */
    MY_KW_PRECISION = 1545,        /* "PRECISION"  */
    MY_KW_PRIMARY = 1553,          /* "PRIMARY"  */
    MY_KW_PROCEDURE = 1562,        /* "PROCEDURE"  */
    MY_KW_QUARTER = 1576,          /* "QUARTER"  */
    MY_KW_READ = 1592,             /* "READ"  */
    MY_KW_REAL = 1603,             /* "REAL"  */
    MY_KW_REFERENCES = 1618,       /* "REFERENCES"  */
    MY_KW_REF_SYSTEM_ID = 1621,    /* "REF_SYSTEM_ID"  */
    MY_KW_REGEXP = 1623,           /* "REGEXP"  */
    MY_KW_REMOVE = 1640,           /* "REMOVE"  */
    MY_KW_RENAME = 1641,           /* "RENAME"  */
    MY_KW_REPEAT = 1644,           /* "REPEAT"  */
    MY_KW_REPLACE = 1647,          /* "REPLACE"  */
    MY_KW_RESTART = 1669,          /* "RESTART"  */
    MY_KW_RESTRICT = 1671,         /* "RESTRICT"  */
    MY_KW_RIGHT = 1687,            /* "RIGHT"  */
    MY_KW_RLIKE = 1689,            /* "RLIKE"  */
    MY_KW_ROW = 1700,              /* "ROW"  */
    MY_KW_ROW_FORMAT = 1710,       /* "ROW_FORMAT"  */
    MY_KW_SCHEMA = 1723,           /* "SCHEMA"  */
    MY_KW_SECOND = 1734,           /* "SECOND"  */
    MY_KW_SECONDARY = 1735,        /* "SECONDARY"  */
    MY_KW_SECONDARY_ENGINE = 1736, /* "SECONDARY_ENGINE"  */
    MY_KW_SECONDARY_ENGINE_ATTRIBUTE = 1737, /* "SECONDARY_ENGINE_ATTRIBUTE"  */
    MY_KW_SECOND_MICROSECOND = 1741, /* "SECOND_MICROSECOND"  */
    MY_KW_SEQUENCE = 1756,         /* "SEQUENCE"  */
    MY_KW_SERIAL = 1759,           /* "SERIAL"  */
    MY_KW_SET = 1766,              /* "SET"  */
    MY_KW_SIGNED = 1783,           /* "SIGNED"  */
    MY_KW_SIMPLE = 1785,           /* "SIMPLE"  */
    MY_KW_SMALLINT = 1793,         /* "SMALLINT"  */
    MY_KW_SOUNDS = 1801,           /* "SOUNDS"  */
    MY_KW_SPATIAL = 1831,          /* "SPATIAL"  */
    MY_KW_SQL_TSI_DAY = 1850,      /* "SQL_TSI_DAY"  */
    MY_KW_SQL_TSI_HOUR = 1851,     /* "SQL_TSI_HOUR"  */
    MY_KW_SQL_TSI_MINUTE = 1852,   /* "SQL_TSI_MINUTE"  */
    MY_KW_SQL_TSI_MONTH = 1853,    /* "SQL_TSI_MONTH"  */
    MY_KW_SQL_TSI_QUARTER = 1854,  /* "SQL_TSI_QUARTER"  */
    MY_KW_SQL_TSI_SECOND = 1855,   /* "SQL_TSI_SECOND"  */
    MY_KW_SQL_TSI_WEEK = 1856,     /* "SQL_TSI_WEEK"  */
    MY_KW_SQL_TSI_YEAR = 1857,     /* "SQL_TSI_YEAR"  */
    MY_KW_SRID = 1858,             /* "SRID"  */
    MY_KW_START = 1866,            /* "START"  */
    MY_KW_STATS_AUTO_RECALC = 1877, /* "STATS_AUTO_RECALC"  */
    MY_KW_STATS_PERSISTENT = 1878, /* "STATS_PERSISTENT"  */
    MY_KW_STATS_SAMPLE_PAGES = 1879, /* "STATS_SAMPLE_PAGES"  */
    MY_KW_STORAGE = 1885,          /* "STORAGE"  */
    MY_KW_STORED = 1886,           /* "STORED"  */
    MY_KW_SYSTEM = 1917,           /* "SYSTEM"  */
    MY_KW_TABLE = 1921,            /* "TABLE"  */
    MY_KW_TABLES = 1922,           /* "TABLES"  */
    MY_KW_TABLESPACE = 1924,       /* "TABLESPACE"  */
    MY_KW_TABLE_CHECKSUM = 1925,   /* "TABLE_CHECKSUM"  */
    MY_KW_TEMPORARY = 1932,        /* "TEMPORARY"  */
    MY_KW_TEXT = 1935,             /* "TEXT"  */
    MY_KW_THEN = 1939,             /* "THEN"  */
    MY_KW_TIME = 1945,             /* "TIME"  */
    MY_KW_TIMESTAMP = 1947,        /* "TIMESTAMP"  */
    MY_KW_TINYBLOB = 1950,         /* "TINYBLOB"  */
    MY_KW_TINYINT = 1951,          /* "TINYINT"  */
    MY_KW_TINYTEXT = 1952,         /* "TINYTEXT"  */
    MY_KW_TO = 1954,               /* "TO"  */
    MY_KW_TRANSACTION = 1959,      /* "TRANSACTION"  */
    MY_KW_TRANSACTIONAL = 1960,    /* "TRANSACTIONAL"  */
    MY_KW_TRIGGER = 1966,          /* "TRIGGER"  */
    MY_KW_TRUE = 1969,             /* "TRUE"  */
    MY_KW_TYPE = 1978,             /* "TYPE"  */
    MY_KW_UNICODE = 1993,          /* "UNICODE"  */
    MY_KW_UNION = 1995,            /* "UNION"  */
    MY_KW_UNIQUE = 1996,           /* "UNIQUE"  */
    MY_KW_UNKNOWN = 1997,          /* "UNKNOWN"  */
    MY_KW_UNSIGNED = 2005,         /* "UNSIGNED"  */
    MY_KW_UPDATE = 2007,           /* "UPDATE"  */
    MY_KW_UPGRADE = 2010,          /* "UPGRADE"  */
    MY_KW_USE = 2014,              /* "USE"  */
    MY_KW_USING = 2019,            /* "USING"  */
    MY_KW_UTC_DATE = 2020,         /* "UTC_DATE"  */
    MY_KW_UTC_TIME = 2021,         /* "UTC_TIME"  */
    MY_KW_UTC_TIMESTAMP = 2022,    /* "UTC_TIMESTAMP"  */
    MY_KW_UUID = 2023,             /* "UUID"  */
    MY_KW_VALIDATION = 2027,       /* "VALIDATION"  */
    MY_KW_VALUE = 2029,            /* "VALUE"  */
    MY_KW_VALUES = 2030,           /* "VALUES"  */
    MY_KW_VARBINARY = 2031,        /* "VARBINARY"  */
    MY_KW_VARCHAR = 2032,          /* "VARCHAR"  */
    MY_KW_VARCHARACTER = 2034,     /* "VARCHARACTER"  */
    MY_KW_VARYING = 2038,          /* "VARYING"  */
    MY_KW_VECTOR = 2040,           /* "VECTOR"  */
    MY_KW_VERSIONING = 2044,       /* "VERSIONING"  */
    MY_KW_VIEW = 2046,             /* "VIEW"  */
    MY_KW_VIRTUAL = 2049,          /* "VIRTUAL"  */
    MY_KW_VISIBLE = 2051,          /* "VISIBLE"  */
    MY_KW_WAIT = 2053,             /* "WAIT"  */
    MY_KW_WEEK = 2057,             /* "WEEK"  */
    MY_KW_WHEN = 2060,             /* "WHEN"  */
    MY_KW_WITH = 2066,             /* "WITH"  */
    MY_KW_WITHOUT = 2068,          /* "WITHOUT"  */
    MY_KW_XOR = 2094,              /* "XOR"  */
    MY_KW_YEAR = 2096,             /* "YEAR"  */
    MY_KW_YEAR_MONTH = 2098,       /* "YEAR_MONTH"  */
    MY_KW_ZEROFILL = 2100,         /* "ZEROFILL"  */
    MY_UNARY = 2102                /* UNARY  */
  };
  typedef enum ddl_mysql_explain_tokentype ddl_mysql_explain_token_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_MYSQL_EXPLAIN_STYPE && ! defined DDL_MYSQL_EXPLAIN_STYPE_IS_DECLARED
typedef union ddl_sval DDL_MYSQL_EXPLAIN_STYPE;
# define DDL_MYSQL_EXPLAIN_STYPE_IS_TRIVIAL 1
# define DDL_MYSQL_EXPLAIN_STYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_MYSQL_EXPLAIN_LTYPE;




int ddl_mysql_explain_parse (struct ddl_parse *p);



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
  YYSYMBOL_EXPLAIN_LA = 84,                /* "EXPLAIN (before a statement)"  */
  YYSYMBOL_KW_ACTION = 85,                 /* "ACTION"  */
  YYSYMBOL_KW_ADD = 86,                    /* "ADD"  */
  YYSYMBOL_KW_AFTER = 87,                  /* "AFTER"  */
  YYSYMBOL_KW_ALGORITHM = 88,              /* "ALGORITHM"  */
  YYSYMBOL_KW_ALTER = 89,                  /* "ALTER"  */
  YYSYMBOL_KW_ALWAYS = 90,                 /* "ALWAYS"  */
  YYSYMBOL_KW_AND = 91,                    /* "AND"  */
  YYSYMBOL_KW_ARRAY = 92,                  /* "ARRAY"  */
  YYSYMBOL_KW_AS = 93,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 94,                    /* "ASC"  */
  YYSYMBOL_KW_ASCII = 95,                  /* "ASCII"  */
  YYSYMBOL_KW_AUTOEXTEND_SIZE = 96,        /* "AUTOEXTEND_SIZE"  */
  YYSYMBOL_KW_AUTO_INCREMENT = 97,         /* "AUTO_INCREMENT"  */
  YYSYMBOL_KW_AVG_ROW_LENGTH = 98,         /* "AVG_ROW_LENGTH"  */
  YYSYMBOL_KW_BETWEEN = 99,                /* "BETWEEN"  */
  YYSYMBOL_KW_BIGINT = 100,                /* "BIGINT"  */
  YYSYMBOL_KW_BINARY = 101,                /* "BINARY"  */
  YYSYMBOL_KW_BIT = 102,                   /* "BIT"  */
  YYSYMBOL_KW_BLOB = 103,                  /* "BLOB"  */
  YYSYMBOL_KW_BOOL = 104,                  /* "BOOL"  */
  YYSYMBOL_KW_BOOLEAN = 105,               /* "BOOLEAN"  */
  YYSYMBOL_KW_BY = 106,                    /* "BY"  */
  YYSYMBOL_KW_BYTE = 107,                  /* "BYTE"  */
  YYSYMBOL_KW_CACHE = 108,                 /* "CACHE"  */
  YYSYMBOL_KW_CASCADE = 109,               /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 110,                  /* "CASE"  */
  YYSYMBOL_KW_CAST = 111,                  /* "CAST"  */
  YYSYMBOL_KW_CHANGE = 112,                /* "CHANGE"  */
  YYSYMBOL_KW_CHAR = 113,                  /* "CHAR"  */
  YYSYMBOL_KW_CHARACTER = 114,             /* "CHARACTER"  */
  YYSYMBOL_KW_CHARSET = 115,               /* "CHARSET"  */
  YYSYMBOL_KW_CHECK = 116,                 /* "CHECK"  */
  YYSYMBOL_KW_CHECKSUM = 117,              /* "CHECKSUM"  */
  YYSYMBOL_KW_COLLATE = 118,               /* "COLLATE"  */
  YYSYMBOL_KW_COLUMN = 119,                /* "COLUMN"  */
  YYSYMBOL_KW_COLUMN_FORMAT = 120,         /* "COLUMN_FORMAT"  */
  YYSYMBOL_KW_COMMENT = 121,               /* "COMMENT"  */
  YYSYMBOL_KW_COMPRESSED = 122,            /* "COMPRESSED"  */
  YYSYMBOL_KW_COMPRESSION = 123,           /* "COMPRESSION"  */
  YYSYMBOL_KW_CONNECTION = 124,            /* "CONNECTION"  */
  YYSYMBOL_KW_CONSTRAINT = 125,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CONVERT = 126,               /* "CONVERT"  */
  YYSYMBOL_KW_CREATE = 127,                /* "CREATE"  */
  YYSYMBOL_KW_CURRENT_DATE = 128,          /* "CURRENT_DATE"  */
  YYSYMBOL_KW_CURRENT_TIME = 129,          /* "CURRENT_TIME"  */
  YYSYMBOL_KW_CURRENT_TIMESTAMP = 130,     /* "CURRENT_TIMESTAMP"  */
  YYSYMBOL_KW_CURRENT_USER = 131,          /* "CURRENT_USER"  */
  YYSYMBOL_KW_CYCLE = 132,                 /* "CYCLE"  */
  YYSYMBOL_KW_DATA = 133,                  /* "DATA"  */
  YYSYMBOL_KW_DATABASE = 134,              /* "DATABASE"  */
  YYSYMBOL_KW_DATE = 135,                  /* "DATE"  */
  YYSYMBOL_KW_DATETIME = 136,              /* "DATETIME"  */
  YYSYMBOL_KW_DAY = 137,                   /* "DAY"  */
  YYSYMBOL_KW_DAY_HOUR = 138,              /* "DAY_HOUR"  */
  YYSYMBOL_KW_DAY_MICROSECOND = 139,       /* "DAY_MICROSECOND"  */
  YYSYMBOL_KW_DAY_MINUTE = 140,            /* "DAY_MINUTE"  */
  YYSYMBOL_KW_DAY_SECOND = 141,            /* "DAY_SECOND"  */
  YYSYMBOL_KW_DEC = 142,                   /* "DEC"  */
  YYSYMBOL_KW_DECIMAL = 143,               /* "DECIMAL"  */
  YYSYMBOL_KW_DEFAULT = 144,               /* "DEFAULT"  */
  YYSYMBOL_KW_DELAY_KEY_WRITE = 145,       /* "DELAY_KEY_WRITE"  */
  YYSYMBOL_KW_DELETE = 146,                /* "DELETE"  */
  YYSYMBOL_KW_DESC = 147,                  /* "DESC"  */
  YYSYMBOL_KW_DIRECTORY = 148,             /* "DIRECTORY"  */
  YYSYMBOL_KW_DISABLE = 149,               /* "DISABLE"  */
  YYSYMBOL_KW_DISTINCT = 150,              /* "DISTINCT"  */
  YYSYMBOL_KW_DIV = 151,                   /* "DIV"  */
  YYSYMBOL_KW_DOUBLE = 152,                /* "DOUBLE"  */
  YYSYMBOL_KW_DROP = 153,                  /* "DROP"  */
  YYSYMBOL_KW_ELSE = 154,                  /* "ELSE"  */
  YYSYMBOL_KW_ENABLE = 155,                /* "ENABLE"  */
  YYSYMBOL_KW_ENCRYPTION = 156,            /* "ENCRYPTION"  */
  YYSYMBOL_KW_END = 157,                   /* "END"  */
  YYSYMBOL_KW_ENFORCED = 158,              /* "ENFORCED"  */
  YYSYMBOL_KW_ENGINE = 159,                /* "ENGINE"  */
  YYSYMBOL_KW_ENGINE_ATTRIBUTE = 160,      /* "ENGINE_ATTRIBUTE"  */
  YYSYMBOL_KW_ENUM = 161,                  /* "ENUM"  */
  YYSYMBOL_KW_ESCAPE = 162,                /* "ESCAPE"  */
  YYSYMBOL_KW_EVENT = 163,                 /* "EVENT"  */
  YYSYMBOL_KW_EXISTS = 164,                /* "EXISTS"  */
  YYSYMBOL_KW_FALSE = 165,                 /* "FALSE"  */
  YYSYMBOL_KW_FIRST = 166,                 /* "FIRST"  */
  YYSYMBOL_KW_FIXED = 167,                 /* "FIXED"  */
  YYSYMBOL_KW_FLOAT = 168,                 /* "FLOAT"  */
  YYSYMBOL_KW_FLOAT4 = 169,                /* "FLOAT4"  */
  YYSYMBOL_KW_FLOAT8 = 170,                /* "FLOAT8"  */
  YYSYMBOL_KW_FOR = 171,                   /* "FOR"  */
  YYSYMBOL_KW_FORCE = 172,                 /* "FORCE"  */
  YYSYMBOL_KW_FOREIGN = 173,               /* "FOREIGN"  */
  YYSYMBOL_KW_FULL = 174,                  /* "FULL"  */
  YYSYMBOL_KW_FULLTEXT = 175,              /* "FULLTEXT"  */
  YYSYMBOL_KW_FUNCTION = 176,              /* "FUNCTION"  */
  YYSYMBOL_KW_GENERATED = 177,             /* "GENERATED"  */
  YYSYMBOL_KW_GEOMCOLLECTION = 178,        /* "GEOMCOLLECTION"  */
  YYSYMBOL_KW_GEOMETRY = 179,              /* "GEOMETRY"  */
  YYSYMBOL_KW_GEOMETRYCOLLECTION = 180,    /* "GEOMETRYCOLLECTION"  */
  YYSYMBOL_KW_HOUR = 181,                  /* "HOUR"  */
  YYSYMBOL_KW_HOUR_MICROSECOND = 182,      /* "HOUR_MICROSECOND"  */
  YYSYMBOL_KW_HOUR_MINUTE = 183,           /* "HOUR_MINUTE"  */
  YYSYMBOL_KW_HOUR_SECOND = 184,           /* "HOUR_SECOND"  */
  YYSYMBOL_KW_IF = 185,                    /* "IF"  */
  YYSYMBOL_KW_IGNORE = 186,                /* "IGNORE"  */
  YYSYMBOL_KW_IGNORED = 187,               /* "IGNORED"  */
  YYSYMBOL_KW_IN = 188,                    /* "IN"  */
  YYSYMBOL_KW_INCREMENT = 189,             /* "INCREMENT"  */
  YYSYMBOL_KW_INDEX = 190,                 /* "INDEX"  */
  YYSYMBOL_KW_INSERT = 191,                /* "INSERT"  */
  YYSYMBOL_KW_INSERT_METHOD = 192,         /* "INSERT_METHOD"  */
  YYSYMBOL_KW_INT = 193,                   /* "INT"  */
  YYSYMBOL_KW_INT1 = 194,                  /* "INT1"  */
  YYSYMBOL_KW_INT2 = 195,                  /* "INT2"  */
  YYSYMBOL_KW_INT3 = 196,                  /* "INT3"  */
  YYSYMBOL_KW_INT4 = 197,                  /* "INT4"  */
  YYSYMBOL_KW_INT8 = 198,                  /* "INT8"  */
  YYSYMBOL_KW_INTEGER = 199,               /* "INTEGER"  */
  YYSYMBOL_KW_INTERVAL = 200,              /* "INTERVAL"  */
  YYSYMBOL_KW_INVISIBLE = 201,             /* "INVISIBLE"  */
  YYSYMBOL_KW_IS = 202,                    /* "IS"  */
  YYSYMBOL_KW_JSON = 203,                  /* "JSON"  */
  YYSYMBOL_KW_KEY = 204,                   /* "KEY"  */
  YYSYMBOL_KW_KEYS = 205,                  /* "KEYS"  */
  YYSYMBOL_KW_KEY_BLOCK_SIZE = 206,        /* "KEY_BLOCK_SIZE"  */
  YYSYMBOL_KW_LEFT = 207,                  /* "LEFT"  */
  YYSYMBOL_KW_LIKE = 208,                  /* "LIKE"  */
  YYSYMBOL_KW_LINESTRING = 209,            /* "LINESTRING"  */
  YYSYMBOL_KW_LOCALTIME = 210,             /* "LOCALTIME"  */
  YYSYMBOL_KW_LOCALTIMESTAMP = 211,        /* "LOCALTIMESTAMP"  */
  YYSYMBOL_KW_LOCK = 212,                  /* "LOCK"  */
  YYSYMBOL_KW_LONG = 213,                  /* "LONG"  */
  YYSYMBOL_KW_LONGBLOB = 214,              /* "LONGBLOB"  */
  YYSYMBOL_KW_LONGTEXT = 215,              /* "LONGTEXT"  */
  YYSYMBOL_KW_MATCH = 216,                 /* "MATCH"  */
  YYSYMBOL_KW_MAXVALUE = 217,              /* "MAXVALUE"  */
  YYSYMBOL_KW_MAX_ROWS = 218,              /* "MAX_ROWS"  */
  YYSYMBOL_KW_MEDIUMBLOB = 219,            /* "MEDIUMBLOB"  */
  YYSYMBOL_KW_MEDIUMINT = 220,             /* "MEDIUMINT"  */
  YYSYMBOL_KW_MEDIUMTEXT = 221,            /* "MEDIUMTEXT"  */
  YYSYMBOL_KW_MEMBER = 222,                /* "MEMBER"  */
  YYSYMBOL_KW_MICROSECOND = 223,           /* "MICROSECOND"  */
  YYSYMBOL_KW_MIDDLEINT = 224,             /* "MIDDLEINT"  */
  YYSYMBOL_KW_MINUTE = 225,                /* "MINUTE"  */
  YYSYMBOL_KW_MINUTE_MICROSECOND = 226,    /* "MINUTE_MICROSECOND"  */
  YYSYMBOL_KW_MINUTE_SECOND = 227,         /* "MINUTE_SECOND"  */
  YYSYMBOL_KW_MINVALUE = 228,              /* "MINVALUE"  */
  YYSYMBOL_KW_MIN_ROWS = 229,              /* "MIN_ROWS"  */
  YYSYMBOL_KW_MOD = 230,                   /* "MOD"  */
  YYSYMBOL_KW_MODIFY = 231,                /* "MODIFY"  */
  YYSYMBOL_KW_MONTH = 232,                 /* "MONTH"  */
  YYSYMBOL_KW_MULTILINESTRING = 233,       /* "MULTILINESTRING"  */
  YYSYMBOL_KW_MULTIPOINT = 234,            /* "MULTIPOINT"  */
  YYSYMBOL_KW_MULTIPOLYGON = 235,          /* "MULTIPOLYGON"  */
  YYSYMBOL_KW_NAME = 236,                  /* "NAME"  */
  YYSYMBOL_KW_NATIONAL = 237,              /* "NATIONAL"  */
  YYSYMBOL_KW_NCHAR = 238,                 /* "NCHAR"  */
  YYSYMBOL_KW_NEXT = 239,                  /* "NEXT"  */
  YYSYMBOL_KW_NO = 240,                    /* "NO"  */
  YYSYMBOL_KW_NOCACHE = 241,               /* "NOCACHE"  */
  YYSYMBOL_KW_NOCYCLE = 242,               /* "NOCYCLE"  */
  YYSYMBOL_KW_NODEGROUP = 243,             /* "NODEGROUP"  */
  YYSYMBOL_KW_NOMAXVALUE = 244,            /* "NOMAXVALUE"  */
  YYSYMBOL_KW_NOMINVALUE = 245,            /* "NOMINVALUE"  */
  YYSYMBOL_KW_NOT = 246,                   /* "NOT"  */
  YYSYMBOL_KW_NOWAIT = 247,                /* "NOWAIT"  */
  YYSYMBOL_KW_NULL = 248,                  /* "NULL"  */
  YYSYMBOL_KW_NUMERIC = 249,               /* "NUMERIC"  */
  YYSYMBOL_KW_NVARCHAR = 250,              /* "NVARCHAR"  */
  YYSYMBOL_KW_OF = 251,                    /* "OF"  */
  YYSYMBOL_KW_ON = 252,                    /* "ON"  */
  YYSYMBOL_KW_ONLINE = 253,                /* "ONLINE"  */
  YYSYMBOL_KW_ONLY = 254,                  /* "ONLY"  */
  YYSYMBOL_KW_OR = 255,                    /* "OR"  */
  YYSYMBOL_KW_OVERLAPS = 256,              /* "OVERLAPS"  */
  YYSYMBOL_KW_PACK_KEYS = 257,             /* "PACK_KEYS"  */
  YYSYMBOL_KW_PAGE_CHECKSUM = 258,         /* "PAGE_CHECKSUM"  */
  YYSYMBOL_KW_PARSER = 259,                /* "PARSER"  */
  YYSYMBOL_KW_PARTIAL = 260,               /* "PARTIAL"  */
  YYSYMBOL_KW_PARTITIONING = 261,          /* "PARTITIONING"  */
  YYSYMBOL_KW_PASSWORD = 262,              /* "PASSWORD"  */
  YYSYMBOL_KW_PERIOD = 263,                /* "PERIOD"  */
  YYSYMBOL_KW_PERSISTENT = 264,            /* "PERSISTENT"  */
  YYSYMBOL_KW_POINT = 265,                 /* "POINT"  */
  YYSYMBOL_KW_POLYGON = 266,               /* "POLYGON"  */
  YYSYMBOL_KW_PRECISION = 267,             /* "PRECISION"  */
  YYSYMBOL_KW_PRIMARY = 268,               /* "PRIMARY"  */
  YYSYMBOL_KW_PROCEDURE = 269,             /* "PROCEDURE"  */
  YYSYMBOL_KW_QUARTER = 270,               /* "QUARTER"  */
  YYSYMBOL_KW_READ = 271,                  /* "READ"  */
  YYSYMBOL_KW_REAL = 272,                  /* "REAL"  */
  YYSYMBOL_KW_REFERENCES = 273,            /* "REFERENCES"  */
  YYSYMBOL_KW_REF_SYSTEM_ID = 274,         /* "REF_SYSTEM_ID"  */
  YYSYMBOL_KW_REGEXP = 275,                /* "REGEXP"  */
  YYSYMBOL_KW_REMOVE = 276,                /* "REMOVE"  */
  YYSYMBOL_KW_RENAME = 277,                /* "RENAME"  */
  YYSYMBOL_KW_REPEAT = 278,                /* "REPEAT"  */
  YYSYMBOL_KW_REPLACE = 279,               /* "REPLACE"  */
  YYSYMBOL_KW_RESTART = 280,               /* "RESTART"  */
  YYSYMBOL_KW_RESTRICT = 281,              /* "RESTRICT"  */
  YYSYMBOL_KW_RIGHT = 282,                 /* "RIGHT"  */
  YYSYMBOL_KW_RLIKE = 283,                 /* "RLIKE"  */
  YYSYMBOL_KW_ROW = 284,                   /* "ROW"  */
  YYSYMBOL_KW_ROW_FORMAT = 285,            /* "ROW_FORMAT"  */
  YYSYMBOL_KW_SCHEMA = 286,                /* "SCHEMA"  */
  YYSYMBOL_KW_SECOND = 287,                /* "SECOND"  */
  YYSYMBOL_KW_SECONDARY = 288,             /* "SECONDARY"  */
  YYSYMBOL_KW_SECONDARY_ENGINE = 289,      /* "SECONDARY_ENGINE"  */
  YYSYMBOL_KW_SECONDARY_ENGINE_ATTRIBUTE = 290, /* "SECONDARY_ENGINE_ATTRIBUTE"  */
  YYSYMBOL_KW_SECOND_MICROSECOND = 291,    /* "SECOND_MICROSECOND"  */
  YYSYMBOL_KW_SEQUENCE = 292,              /* "SEQUENCE"  */
  YYSYMBOL_KW_SERIAL = 293,                /* "SERIAL"  */
  YYSYMBOL_KW_SET = 294,                   /* "SET"  */
  YYSYMBOL_KW_SIGNED = 295,                /* "SIGNED"  */
  YYSYMBOL_KW_SIMPLE = 296,                /* "SIMPLE"  */
  YYSYMBOL_KW_SMALLINT = 297,              /* "SMALLINT"  */
  YYSYMBOL_KW_SOUNDS = 298,                /* "SOUNDS"  */
  YYSYMBOL_KW_SPATIAL = 299,               /* "SPATIAL"  */
  YYSYMBOL_KW_SQL_TSI_DAY = 300,           /* "SQL_TSI_DAY"  */
  YYSYMBOL_KW_SQL_TSI_HOUR = 301,          /* "SQL_TSI_HOUR"  */
  YYSYMBOL_KW_SQL_TSI_MINUTE = 302,        /* "SQL_TSI_MINUTE"  */
  YYSYMBOL_KW_SQL_TSI_MONTH = 303,         /* "SQL_TSI_MONTH"  */
  YYSYMBOL_KW_SQL_TSI_QUARTER = 304,       /* "SQL_TSI_QUARTER"  */
  YYSYMBOL_KW_SQL_TSI_SECOND = 305,        /* "SQL_TSI_SECOND"  */
  YYSYMBOL_KW_SQL_TSI_WEEK = 306,          /* "SQL_TSI_WEEK"  */
  YYSYMBOL_KW_SQL_TSI_YEAR = 307,          /* "SQL_TSI_YEAR"  */
  YYSYMBOL_KW_SRID = 308,                  /* "SRID"  */
  YYSYMBOL_KW_START = 309,                 /* "START"  */
  YYSYMBOL_KW_STATS_AUTO_RECALC = 310,     /* "STATS_AUTO_RECALC"  */
  YYSYMBOL_KW_STATS_PERSISTENT = 311,      /* "STATS_PERSISTENT"  */
  YYSYMBOL_KW_STATS_SAMPLE_PAGES = 312,    /* "STATS_SAMPLE_PAGES"  */
  YYSYMBOL_KW_STORAGE = 313,               /* "STORAGE"  */
  YYSYMBOL_KW_STORED = 314,                /* "STORED"  */
  YYSYMBOL_KW_SYSTEM = 315,                /* "SYSTEM"  */
  YYSYMBOL_KW_TABLE = 316,                 /* "TABLE"  */
  YYSYMBOL_KW_TABLES = 317,                /* "TABLES"  */
  YYSYMBOL_KW_TABLESPACE = 318,            /* "TABLESPACE"  */
  YYSYMBOL_KW_TABLE_CHECKSUM = 319,        /* "TABLE_CHECKSUM"  */
  YYSYMBOL_KW_TEMPORARY = 320,             /* "TEMPORARY"  */
  YYSYMBOL_KW_TEXT = 321,                  /* "TEXT"  */
  YYSYMBOL_KW_THEN = 322,                  /* "THEN"  */
  YYSYMBOL_KW_TIME = 323,                  /* "TIME"  */
  YYSYMBOL_KW_TIMESTAMP = 324,             /* "TIMESTAMP"  */
  YYSYMBOL_KW_TINYBLOB = 325,              /* "TINYBLOB"  */
  YYSYMBOL_KW_TINYINT = 326,               /* "TINYINT"  */
  YYSYMBOL_KW_TINYTEXT = 327,              /* "TINYTEXT"  */
  YYSYMBOL_KW_TO = 328,                    /* "TO"  */
  YYSYMBOL_KW_TRANSACTION = 329,           /* "TRANSACTION"  */
  YYSYMBOL_KW_TRANSACTIONAL = 330,         /* "TRANSACTIONAL"  */
  YYSYMBOL_KW_TRIGGER = 331,               /* "TRIGGER"  */
  YYSYMBOL_KW_TRUE = 332,                  /* "TRUE"  */
  YYSYMBOL_KW_TYPE = 333,                  /* "TYPE"  */
  YYSYMBOL_KW_UNICODE = 334,               /* "UNICODE"  */
  YYSYMBOL_KW_UNION = 335,                 /* "UNION"  */
  YYSYMBOL_KW_UNIQUE = 336,                /* "UNIQUE"  */
  YYSYMBOL_KW_UNKNOWN = 337,               /* "UNKNOWN"  */
  YYSYMBOL_KW_UNSIGNED = 338,              /* "UNSIGNED"  */
  YYSYMBOL_KW_UPDATE = 339,                /* "UPDATE"  */
  YYSYMBOL_KW_UPGRADE = 340,               /* "UPGRADE"  */
  YYSYMBOL_KW_USE = 341,                   /* "USE"  */
  YYSYMBOL_KW_USING = 342,                 /* "USING"  */
  YYSYMBOL_KW_UTC_DATE = 343,              /* "UTC_DATE"  */
  YYSYMBOL_KW_UTC_TIME = 344,              /* "UTC_TIME"  */
  YYSYMBOL_KW_UTC_TIMESTAMP = 345,         /* "UTC_TIMESTAMP"  */
  YYSYMBOL_KW_UUID = 346,                  /* "UUID"  */
  YYSYMBOL_KW_VALIDATION = 347,            /* "VALIDATION"  */
  YYSYMBOL_KW_VALUE = 348,                 /* "VALUE"  */
  YYSYMBOL_KW_VALUES = 349,                /* "VALUES"  */
  YYSYMBOL_KW_VARBINARY = 350,             /* "VARBINARY"  */
  YYSYMBOL_KW_VARCHAR = 351,               /* "VARCHAR"  */
  YYSYMBOL_KW_VARCHARACTER = 352,          /* "VARCHARACTER"  */
  YYSYMBOL_KW_VARYING = 353,               /* "VARYING"  */
  YYSYMBOL_KW_VECTOR = 354,                /* "VECTOR"  */
  YYSYMBOL_KW_VERSIONING = 355,            /* "VERSIONING"  */
  YYSYMBOL_KW_VIEW = 356,                  /* "VIEW"  */
  YYSYMBOL_KW_VIRTUAL = 357,               /* "VIRTUAL"  */
  YYSYMBOL_KW_VISIBLE = 358,               /* "VISIBLE"  */
  YYSYMBOL_KW_WAIT = 359,                  /* "WAIT"  */
  YYSYMBOL_KW_WEEK = 360,                  /* "WEEK"  */
  YYSYMBOL_KW_WHEN = 361,                  /* "WHEN"  */
  YYSYMBOL_KW_WITH = 362,                  /* "WITH"  */
  YYSYMBOL_KW_WITHOUT = 363,               /* "WITHOUT"  */
  YYSYMBOL_KW_XOR = 364,                   /* "XOR"  */
  YYSYMBOL_KW_YEAR = 365,                  /* "YEAR"  */
  YYSYMBOL_KW_YEAR_MONTH = 366,            /* "YEAR_MONTH"  */
  YYSYMBOL_KW_ZEROFILL = 367,              /* "ZEROFILL"  */
  YYSYMBOL_UNARY = 368,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 369,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 370,            /* kw_unreserved  */
  YYSYMBOL_primary = 371,                  /* primary  */
  YYSYMBOL_expr_list = 372,                /* expr_list  */
  YYSYMBOL_name_path = 373,                /* name_path  */
  YYSYMBOL_case_expr = 374,                /* case_expr  */
  YYSYMBOL_whens = 375,                    /* whens  */
  YYSYMBOL_when = 376,                     /* when  */
  YYSYMBOL_case_else = 377,                /* case_else  */
  YYSYMBOL_unit = 378,                     /* unit  */
  YYSYMBOL_statement = 379,                /* statement  */
  YYSYMBOL_ident = 380,                    /* ident  */
  YYSYMBOL_any_ident = 381,                /* any_ident  */
  YYSYMBOL_opt_ident = 382,                /* opt_ident  */
  YYSYMBOL_qname = 383,                    /* qname  */
  YYSYMBOL_qname_list = 384,               /* qname_list  */
  YYSYMBOL_name_list = 385,                /* name_list  */
  YYSYMBOL_opt_name_list = 386,            /* opt_name_list  */
  YYSYMBOL_opt_or_replace = 387,           /* opt_or_replace  */
  YYSYMBOL_opt_if_not_exists = 388,        /* opt_if_not_exists  */
  YYSYMBOL_opt_if_exists = 389,            /* opt_if_exists  */
  YYSYMBOL_part_if_not_exists = 390,       /* part_if_not_exists  */
  YYSYMBOL_part_if_exists = 391,           /* part_if_exists  */
  YYSYMBOL_opt_temporary = 392,            /* opt_temporary  */
  YYSYMBOL_opt_eq = 393,                   /* opt_eq  */
  YYSYMBOL_opt_restrict = 394,             /* opt_restrict  */
  YYSYMBOL_opt_wait = 395,                 /* opt_wait  */
  YYSYMBOL_create_table = 396,             /* create_table  */
  YYSYMBOL_opt_partition = 397,            /* opt_partition  */
  YYSYMBOL_opt_query = 398,                /* opt_query  */
  YYSYMBOL_table_elements = 399,           /* table_elements  */
  YYSYMBOL_table_element = 400,            /* table_element  */
  YYSYMBOL_column = 401,                   /* column  */
  YYSYMBOL_generated_attr = 402,           /* generated_attr  */
  YYSYMBOL_stored = 403,                   /* stored  */
  YYSYMBOL_column_attrs = 404,             /* column_attrs  */
  YYSYMBOL_column_attr = 405,              /* column_attr  */
  YYSYMBOL_column_key = 406,               /* column_key  */
  YYSYMBOL_column_option = 407,            /* column_option  */
  YYSYMBOL_default_value = 408,            /* default_value  */
  YYSYMBOL_signed_number = 409,            /* signed_number  */
  YYSYMBOL_number = 410,                   /* number  */
  YYSYMBOL_now_expr = 411,                 /* now_expr  */
  YYSYMBOL_now_word = 412,                 /* now_word  */
  YYSYMBOL_string = 413,                   /* string  */
  YYSYMBOL_literal = 414,                  /* literal  */
  YYSYMBOL_expr = 415,                     /* expr  */
  YYSYMBOL_call = 416,                     /* call  */
  YYSYMBOL_fn_word = 417,                  /* fn_word  */
  YYSYMBOL_bare_word = 418,                /* bare_word  */
  YYSYMBOL_interval = 419,                 /* interval  */
  YYSYMBOL_interval_unit = 420,            /* interval_unit  */
  YYSYMBOL_type = 421,                     /* type  */
  YYSYMBOL_type_option = 422,              /* type_option  */
  YYSYMBOL_charset_word = 423,             /* charset_word  */
  YYSYMBOL_charset_name = 424,             /* charset_name  */
  YYSYMBOL_collation = 425,                /* collation  */
  YYSYMBOL_type_name = 426,                /* type_name  */
  YYSYMBOL_cast_type = 427,                /* cast_type  */
  YYSYMBOL_int_word = 428,                 /* int_word  */
  YYSYMBOL_type_base = 429,                /* type_base  */
  YYSYMBOL_national_varchar = 430,         /* national_varchar  */
  YYSYMBOL_type_none = 431,                /* type_none  */
  YYSYMBOL_type_length = 432,              /* type_length  */
  YYSYMBOL_type_varying = 433,             /* type_varying  */
  YYSYMBOL_type_precision = 434,           /* type_precision  */
  YYSYMBOL_opt_length = 435,               /* opt_length  */
  YYSYMBOL_opt_precision = 436,            /* opt_precision  */
  YYSYMBOL_type_arg = 437,                 /* type_arg  */
  YYSYMBOL_type_args = 438,                /* type_args  */
  YYSYMBOL_key_name = 439,                 /* key_name  */
  YYSYMBOL_table_constraint = 440,         /* table_constraint  */
  YYSYMBOL_opt_symbol = 441,               /* opt_symbol  */
  YYSYMBOL_constraint_body = 442,          /* constraint_body  */
  YYSYMBOL_unique_word = 443,              /* unique_word  */
  YYSYMBOL_overlaps = 444,                 /* overlaps  */
  YYSYMBOL_enforced = 445,                 /* enforced  */
  YYSYMBOL_references = 446,               /* references  */
  YYSYMBOL_fk_action = 447,                /* fk_action  */
  YYSYMBOL_index_def = 448,                /* index_def  */
  YYSYMBOL_index_word = 449,               /* index_word  */
  YYSYMBOL_opt_index_word = 450,           /* opt_index_word  */
  YYSYMBOL_key_parts = 451,                /* key_parts  */
  YYSYMBOL_key_part = 452,                 /* key_part  */
  YYSYMBOL_opt_key_options = 453,          /* opt_key_options  */
  YYSYMBOL_key_options = 454,              /* key_options  */
  YYSYMBOL_key_option = 455,               /* key_option  */
  YYSYMBOL_table_options = 456,            /* table_options  */
  YYSYMBOL_table_option = 457,             /* table_option  */
  YYSYMBOL_charset_option = 458,           /* charset_option  */
  YYSYMBOL_collate_option = 459,           /* collate_option  */
  YYSYMBOL_option_value = 460,             /* option_value  */
  YYSYMBOL_option_word = 461,              /* option_word  */
  YYSYMBOL_create_index = 462,             /* create_index  */
  YYSYMBOL_index_kind = 463,               /* index_kind  */
  YYSYMBOL_lock_options = 464,             /* lock_options  */
  YYSYMBOL_lock_option = 465,              /* lock_option  */
  YYSYMBOL_alter_table = 466,              /* alter_table  */
  YYSYMBOL_opt_online = 467,               /* opt_online  */
  YYSYMBOL_opt_ignore = 468,               /* opt_ignore  */
  YYSYMBOL_opt_actions = 469,              /* opt_actions  */
  YYSYMBOL_partition_action = 470,         /* partition_action  */
  YYSYMBOL_alter_actions = 471,            /* alter_actions  */
  YYSYMBOL_alter_columns = 472,            /* alter_columns  */
  YYSYMBOL_alter_action = 473,             /* alter_action  */
  YYSYMBOL_convert_charset = 474,          /* convert_charset  */
  YYSYMBOL_spaced_options = 475,           /* spaced_options  */
  YYSYMBOL_opt_column = 476,               /* opt_column  */
  YYSYMBOL_after = 477,                    /* after  */
  YYSYMBOL_drop_table = 478,               /* drop_table  */
  YYSYMBOL_table_word = 479,               /* table_word  */
  YYSYMBOL_drop_index = 480,               /* drop_index  */
  YYSYMBOL_drop_object = 481,              /* drop_object  */
  YYSYMBOL_rename_table = 482,             /* rename_table  */
  YYSYMBOL_rename_list = 483,              /* rename_list  */
  YYSYMBOL_database_word = 484,            /* database_word  */
  YYSYMBOL_create_database = 485,          /* create_database  */
  YYSYMBOL_alter_database = 486,           /* alter_database  */
  YYSYMBOL_opt_database_options = 487,     /* opt_database_options  */
  YYSYMBOL_database_options = 488,         /* database_options  */
  YYSYMBOL_database_option = 489,          /* database_option  */
  YYSYMBOL_drop_database = 490,            /* drop_database  */
  YYSYMBOL_use = 491,                      /* use  */
  YYSYMBOL_create_sequence = 492,          /* create_sequence  */
  YYSYMBOL_alter_sequence = 493,           /* alter_sequence  */
  YYSYMBOL_drop_sequence = 494,            /* drop_sequence  */
  YYSYMBOL_sequence_options = 495,         /* sequence_options  */
  YYSYMBOL_sequence_option = 496,          /* sequence_option  */
  YYSYMBOL_opt_by = 497,                   /* opt_by  */
  YYSYMBOL_opt_with = 498,                 /* opt_with  */
  YYSYMBOL_opt_restart = 499,              /* opt_restart  */
  YYSYMBOL_signed = 500                    /* signed  */
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
         || (defined DDL_MYSQL_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_MYSQL_EXPLAIN_LTYPE_IS_TRIVIAL \
             && defined DDL_MYSQL_EXPLAIN_STYPE_IS_TRIVIAL && DDL_MYSQL_EXPLAIN_STYPE_IS_TRIVIAL)))

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
#define YYFINAL  194
/* YYLAST -- Last index in YYTABLE.  */
#define YYLAST   10697

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  369
/* YYNNTS -- Number of nonterminals.  */
#define YYNNTS  132
/* YYNRULES -- Number of rules.  */
#define YYNRULES  807
/* YYNSTATES -- Number of states.  */
#define YYNSTATES  1314

/* YYMAXUTOK -- Last valid token kind.  */
#define YYMAXUTOK   2102


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
      80,    81,    82,    83,    84,     2,     2,     2,     2,     2,
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
       2,     2,     2,     2,     2,     2,     2,     2,    85,     2,
       2,    86,     2,    87,     2,     2,    88,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,    89,    90,     2,
       2,    91,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,    92,    93,    94,    95,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    96,     2,     2,     2,     2,    97,     2,
       2,     2,     2,     2,     2,     2,    98,     2,     2,     2,
       2,     2,     2,    99,   100,   101,     2,     2,   102,   103,
       2,     2,     2,   104,   105,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   106,     2,   107,   108,
       2,     2,     2,     2,   109,     2,   110,   111,     2,     2,
       2,     2,     2,     2,     2,     2,   112,     2,     2,     2,
     113,   114,     2,   115,   116,     2,   117,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   118,     2,     2,   119,     2,     2,     2,     2,
       2,     2,     2,     2,   120,     2,     2,     2,     2,     2,
     121,     2,     2,     2,     2,     2,     2,     2,     2,   122,
     123,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   124,     2,   125,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   126,     2,     2,     2,     2,   127,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   128,     2,
       2,     2,   129,   130,   131,     2,     2,     2,   132,   133,
     134,     2,     2,     2,     2,     2,     2,     2,   135,     2,
       2,   136,   137,     2,   138,   139,   140,   141,     2,     2,
       2,   142,   143,     2,     2,   144,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   145,   146,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   147,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   148,   149,
       2,     2,   150,     2,     2,     2,   151,     2,     2,     2,
     152,     2,   153,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   154,     2,     2,     2,   155,
       2,     2,     2,     2,   156,     2,   157,     2,     2,   158,
     159,     2,   160,   161,     2,     2,     2,   162,     2,   163,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   164,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   165,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   166,
       2,   167,   168,   169,   170,     2,     2,     2,     2,   171,
     172,     2,     2,     2,     2,   173,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   174,   175,   176,     2,     2,
       2,   177,     2,     2,   178,   179,   180,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   181,     2,   182,   183,   184,     2,     2,     2,
       2,     2,     2,     2,     2,   185,   186,   187,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   188,     2,     2,
       2,   189,     2,     2,   190,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   191,     2,   192,     2,     2,     2,
       2,   193,   194,   195,   196,   197,   198,   199,     2,     2,
     200,     2,   201,     2,     2,     2,     2,     2,     2,   202,
       2,     2,     2,     2,     2,     2,     2,   203,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   204,     2,   205,     2,   206,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     207,     2,     2,     2,     2,     2,   208,     2,     2,     2,
       2,   209,     2,     2,     2,     2,     2,     2,     2,     2,
     210,   211,     2,   212,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   213,   214,   215,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     216,     2,     2,     2,     2,     2,     2,   217,     2,     2,
       2,   218,     2,     2,     2,     2,     2,   219,   220,   221,
     222,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   223,   224,     2,     2,     2,     2,     2,
     225,     2,   226,   227,   228,     2,   229,     2,   230,     2,
       2,     2,   231,     2,     2,   232,     2,     2,     2,     2,
       2,   233,   234,   235,     2,     2,     2,     2,     2,     2,
     236,     2,   237,     2,     2,   238,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   239,     2,     2,     2,
       2,     2,   240,     2,   241,     2,     2,     2,     2,     2,
     242,     2,   243,     2,     2,     2,     2,     2,     2,     2,
     244,   245,     2,     2,     2,     2,     2,     2,     2,     2,
     246,     2,     2,     2,     2,     2,     2,   247,     2,     2,
       2,     2,   248,     2,     2,     2,   249,     2,   250,     2,
       2,     2,   251,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   252,     2,   253,   254,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   255,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   256,     2,     2,     2,     2,     2,
       2,   257,     2,     2,   258,     2,     2,     2,     2,     2,
       2,   259,     2,     2,   260,     2,   261,     2,     2,     2,
     262,     2,     2,     2,     2,     2,     2,   263,     2,     2,
       2,     2,   264,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   265,     2,   266,     2,     2,     2,
       2,     2,     2,     2,     2,   267,     2,     2,     2,     2,
       2,     2,     2,   268,     2,     2,     2,     2,     2,     2,
       2,     2,   269,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   270,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   271,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   272,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   273,     2,
       2,   274,     2,   275,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     276,   277,     2,     2,   278,     2,     2,   279,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   280,
       2,   281,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   282,     2,   283,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     284,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     285,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   286,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   287,   288,   289,   290,     2,     2,
       2,   291,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   292,     2,     2,   293,
       2,     2,     2,     2,     2,     2,   294,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   295,     2,   296,     2,     2,     2,     2,
       2,     2,     2,   297,     2,     2,     2,     2,     2,     2,
       2,   298,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   299,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     300,   301,   302,   303,   304,   305,   306,   307,   308,     2,
       2,     2,     2,     2,     2,     2,   309,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   310,   311,   312,
       2,     2,     2,     2,     2,   313,   314,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   315,     2,     2,
       2,   316,   317,     2,   318,   319,     2,     2,     2,     2,
       2,     2,   320,     2,     2,   321,     2,     2,     2,   322,
       2,     2,     2,     2,     2,   323,     2,   324,     2,     2,
     325,   326,   327,     2,   328,     2,     2,     2,     2,   329,
     330,     2,     2,     2,     2,     2,   331,     2,     2,   332,
       2,     2,     2,     2,     2,     2,     2,     2,   333,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   334,     2,   335,   336,   337,     2,     2,
       2,     2,     2,     2,     2,   338,     2,   339,     2,     2,
     340,     2,     2,     2,   341,     2,     2,     2,     2,   342,
     343,   344,   345,   346,     2,     2,     2,   347,     2,   348,
     349,   350,   351,     2,   352,     2,     2,     2,   353,     2,
     354,     2,     2,     2,   355,     2,   356,     2,     2,   357,
       2,   358,     2,   359,     2,     2,     2,   360,     2,     2,
     361,     2,     2,     2,     2,     2,   362,     2,   363,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   364,     2,   365,     2,   366,     2,
     367,     2,   368
};

#if DDL_MYSQL_EXPLAIN_DEBUG
/* YYRLINE[YYN] -- Source line where rule number YYN was defined.  */
static const yytype_int16 yyrline[] =
{
       0,    55,    55,    58,    59,    60,    61,    62,    63,    64,
      65,    66,    67,    68,    69,    70,    71,    77,    78,    81,
      84,    85,    89,    90,    94,    95,    99,   100,   104,   105,
     109,   110,   114,   115,   119,   120,   125,   126,   130,   131,
     135,   136,   139,   139,   140,   140,   140,   141,   141,   141,
     146,   150,   155,   158,   164,   165,   169,   170,   174,   175,
     179,   180,   181,   182,   186,   190,   191,   196,   197,   198,
     199,   203,   204,   208,   209,   210,   211,   212,   213,   214,
     215,   216,   217,   218,   219,   220,   222,   223,   224,   228,
     229,   230,   231,   232,   233,   237,   238,   239,   240,   241,
     242,   243,   244,   245,   246,   247,   248,   249,   253,   254,
     255,   256,   257,   258,   259,   260,   261,   262,   263,   267,
     268,   271,   274,   275,   276,   279,   279,   279,   281,   284,
     285,   286,   287,   288,   289,   293,   294,   295,   296,   297,
     298,   299,   300,   301,   302,   303,   304,   305,   306,   307,
     308,   309,   310,   311,   312,   313,   314,   315,   316,   317,
     318,   319,   320,   321,   322,   323,   324,   325,   326,   327,
     328,   329,   330,   331,   332,   333,   338,   339,   342,   342,
     342,   342,   342,   342,   342,   342,   342,   344,   344,   344,
     344,   344,   344,   346,   349,   349,   349,   349,   349,   349,
     349,   349,   349,   350,   350,   350,   350,   350,   350,   351,
     351,   352,   352,   352,   352,   352,   353,   353,   353,   353,
     353,   353,   359,   360,   361,   362,   363,   364,   368,   369,
     370,   371,   372,   373,   374,   378,   378,   381,   382,   383,
     384,   388,   389,   390,   393,   396,   397,   398,   399,   400,
     401,   404,   404,   407,   408,   409,   410,   411,   412,   413,
     414,   415,   416,   417,   418,   419,   420,   421,   422,   423,
     424,   425,   426,   430,   430,   430,   430,   431,   431,   431,
     431,   435,   435,   435,   435,   435,   435,   435,   435,   436,
     436,   436,   436,   436,   436,   436,   437,   437,   437,   437,
     437,   437,   441,   441,   441,   441,   441,   441,   441,   441,
     441,   441,   441,   442,   442,   442,   442,   442,   442,   442,
     442,   442,   442,   443,   443,   446,   446,   446,   448,   448,
     448,   448,   448,   448,   448,   448,   448,   451,   452,   456,
     457,   461,   462,   463,   467,   468,   474,   475,   476,   480,
     481,   484,   487,   490,   493,   495,   498,   498,   498,   501,
     502,   506,   507,   508,   513,   514,   515,   516,   517,   518,
     522,   523,   524,   525,   526,   530,   532,   534,   536,   540,
     540,   541,   541,   544,   545,   549,   550,   551,   553,   554,
     558,   559,   563,   564,   568,   569,   570,   571,   572,   573,
     574,   575,   576,   577,   578,   579,   585,   586,   587,   591,
     592,   593,   594,   595,   596,   597,   598,   599,   600,   601,
     602,   605,   607,   608,   612,   613,   614,   615,   616,   620,
     620,   620,   620,   620,   620,   620,   621,   621,   621,   621,
     621,   621,   621,   622,   622,   622,   622,   622,   622,   622,
     623,   623,   623,   623,   623,   624,   624,   624,   624,   630,
     637,   638,   639,   640,   641,   645,   646,   650,   651,   657,
     661,   661,   662,   662,   665,   666,   667,   668,   669,   673,
     674,   678,   679,   680,   681,   686,   687,   691,   692,   693,
     695,   696,   698,   699,   700,   701,   703,   705,   706,   708,
     709,   711,   712,   713,   714,   715,   717,   719,   721,   723,
     725,   727,   729,   730,   731,   733,   735,   736,   737,   738,
     739,   740,   741,   742,   743,   744,   745,   746,   747,   748,
     752,   754,   759,   760,   763,   763,   767,   768,   769,   775,
     779,   779,   782,   788,   790,   792,   794,   796,   801,   805,
     806,   812,   812,   815,   820,   822,   827,   828,   832,   833,
     837,   838,   839,   840,   841,   842,   843,   844,   848,   853,
     859,   864,   869,   874,   875,   879,   880,   881,   882,   883,
     884,   885,   886,   887,   888,   889,   890,   891,   892,   893,
     894,   897,   897,   897,   898,   898,   898,   900,   901,   903,
     903,    11,    12,    13,    14,    15,    16,    17,    18,    19,
      23,    24,    25,    26,    27,    28,    29,    30,    31,    32,
      33,    34,    35,    36,    37,    38,    39,    40,    41,    42,
      43,    44,    45,    46,    47,    49,    51,    52,    54,    55,
      60,    61,    65,    66,    67,    68,    72,    73,    77,    78,
      79,    80,    84,    85,    89,    90,    94,    98,    99,     3,
       4,     5,     6,     7,     8,     9,    10,    11,    12,    13,
      14,    15,    16,    17,    18,    19,    20,    21,    22,    23,
      24,    25,    26,    27,    28,    29,    30,    31,    32,    33,
      34,    35,    36,    37,    38,    39,    40,    41,    42,    43,
      44,    45,    46,    47,    48,    49,    50,    51,    52,    53,
      54,    55,    56,    57,    58,    59,    60,    61,    62,    63,
      64,    65,    66,    67,    68,    69,    70,    71,    72,    73,
      74,    75,    76,    77,    78,    79,    80,    81,    82,    83,
      84,    85,    86,    87,    88,    89,    90,    91,    92,    93,
      94,    95,    96,    97,    98,    99,   100,   101,   102,   103,
     104,   105,   106,   107,   108,   109,   110,   111,   112,   113,
     114,   115,   116,   117,   118,   119,   120,   121,   122,   123,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
     134,   135,   136,   137,   138,   139,   140,   141,   142,   143,
     144,   145,   146,   147,   148,   149,   150,   151
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
  "NOT INDEXED (of a table)", "RAISE (before its parenthesis)",
  "EXPLAIN (before a statement)", "ACTION", "ADD", "AFTER", "ALGORITHM",
  "ALTER", "ALWAYS", "AND", "ARRAY", "AS", "ASC", "ASCII",
  "AUTOEXTEND_SIZE", "AUTO_INCREMENT", "AVG_ROW_LENGTH", "BETWEEN",
  "BIGINT", "BINARY", "BIT", "BLOB", "BOOL", "BOOLEAN", "BY", "BYTE",
  "CACHE", "CASCADE", "CASE", "CAST", "CHANGE", "CHAR", "CHARACTER",
  "CHARSET", "CHECK", "CHECKSUM", "COLLATE", "COLUMN", "COLUMN_FORMAT",
  "COMMENT", "COMPRESSED", "COMPRESSION", "CONNECTION", "CONSTRAINT",
  "CONVERT", "CREATE", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP",
  "CURRENT_USER", "CYCLE", "DATA", "DATABASE", "DATE", "DATETIME", "DAY",
  "DAY_HOUR", "DAY_MICROSECOND", "DAY_MINUTE", "DAY_SECOND", "DEC",
  "DECIMAL", "DEFAULT", "DELAY_KEY_WRITE", "DELETE", "DESC", "DIRECTORY",
  "DISABLE", "DISTINCT", "DIV", "DOUBLE", "DROP", "ELSE", "ENABLE",
  "ENCRYPTION", "END", "ENFORCED", "ENGINE", "ENGINE_ATTRIBUTE", "ENUM",
  "ESCAPE", "EVENT", "EXISTS", "FALSE", "FIRST", "FIXED", "FLOAT",
  "FLOAT4", "FLOAT8", "FOR", "FORCE", "FOREIGN", "FULL", "FULLTEXT",
  "FUNCTION", "GENERATED", "GEOMCOLLECTION", "GEOMETRY",
  "GEOMETRYCOLLECTION", "HOUR", "HOUR_MICROSECOND", "HOUR_MINUTE",
  "HOUR_SECOND", "IF", "IGNORE", "IGNORED", "IN", "INCREMENT", "INDEX",
  "INSERT", "INSERT_METHOD", "INT", "INT1", "INT2", "INT3", "INT4", "INT8",
  "INTEGER", "INTERVAL", "INVISIBLE", "IS", "JSON", "KEY", "KEYS",
  "KEY_BLOCK_SIZE", "LEFT", "LIKE", "LINESTRING", "LOCALTIME",
  "LOCALTIMESTAMP", "LOCK", "LONG", "LONGBLOB", "LONGTEXT", "MATCH",
  "MAXVALUE", "MAX_ROWS", "MEDIUMBLOB", "MEDIUMINT", "MEDIUMTEXT",
  "MEMBER", "MICROSECOND", "MIDDLEINT", "MINUTE", "MINUTE_MICROSECOND",
  "MINUTE_SECOND", "MINVALUE", "MIN_ROWS", "MOD", "MODIFY", "MONTH",
  "MULTILINESTRING", "MULTIPOINT", "MULTIPOLYGON", "NAME", "NATIONAL",
  "NCHAR", "NEXT", "NO", "NOCACHE", "NOCYCLE", "NODEGROUP", "NOMAXVALUE",
  "NOMINVALUE", "NOT", "NOWAIT", "NULL", "NUMERIC", "NVARCHAR", "OF", "ON",
  "ONLINE", "ONLY", "OR", "OVERLAPS", "PACK_KEYS", "PAGE_CHECKSUM",
  "PARSER", "PARTIAL", "PARTITIONING", "PASSWORD", "PERIOD", "PERSISTENT",
  "POINT", "POLYGON", "PRECISION", "PRIMARY", "PROCEDURE", "QUARTER",
  "READ", "REAL", "REFERENCES", "REF_SYSTEM_ID", "REGEXP", "REMOVE",
  "RENAME", "REPEAT", "REPLACE", "RESTART", "RESTRICT", "RIGHT", "RLIKE",
  "ROW", "ROW_FORMAT", "SCHEMA", "SECOND", "SECONDARY", "SECONDARY_ENGINE",
  "SECONDARY_ENGINE_ATTRIBUTE", "SECOND_MICROSECOND", "SEQUENCE", "SERIAL",
  "SET", "SIGNED", "SIMPLE", "SMALLINT", "SOUNDS", "SPATIAL",
  "SQL_TSI_DAY", "SQL_TSI_HOUR", "SQL_TSI_MINUTE", "SQL_TSI_MONTH",
  "SQL_TSI_QUARTER", "SQL_TSI_SECOND", "SQL_TSI_WEEK", "SQL_TSI_YEAR",
  "SRID", "START", "STATS_AUTO_RECALC", "STATS_PERSISTENT",
  "STATS_SAMPLE_PAGES", "STORAGE", "STORED", "SYSTEM", "TABLE", "TABLES",
  "TABLESPACE", "TABLE_CHECKSUM", "TEMPORARY", "TEXT", "THEN", "TIME",
  "TIMESTAMP", "TINYBLOB", "TINYINT", "TINYTEXT", "TO", "TRANSACTION",
  "TRANSACTIONAL", "TRIGGER", "TRUE", "TYPE", "UNICODE", "UNION", "UNIQUE",
  "UNKNOWN", "UNSIGNED", "UPDATE", "UPGRADE", "USE", "USING", "UTC_DATE",
  "UTC_TIME", "UTC_TIMESTAMP", "UUID", "VALIDATION", "VALUE", "VALUES",
  "VARBINARY", "VARCHAR", "VARCHARACTER", "VARYING", "VECTOR",
  "VERSIONING", "VIEW", "VIRTUAL", "VISIBLE", "WAIT", "WEEK", "WHEN",
  "WITH", "WITHOUT", "XOR", "YEAR", "YEAR_MONTH", "ZEROFILL", "UNARY",
  "$accept", "kw_unreserved", "primary", "expr_list", "name_path",
  "case_expr", "whens", "when", "case_else", "unit", "statement", "ident",
  "any_ident", "opt_ident", "qname", "qname_list", "name_list",
  "opt_name_list", "opt_or_replace", "opt_if_not_exists", "opt_if_exists",
  "part_if_not_exists", "part_if_exists", "opt_temporary", "opt_eq",
  "opt_restrict", "opt_wait", "create_table", "opt_partition", "opt_query",
  "table_elements", "table_element", "column", "generated_attr", "stored",
  "column_attrs", "column_attr", "column_key", "column_option",
  "default_value", "signed_number", "number", "now_expr", "now_word",
  "string", "literal", "expr", "call", "fn_word", "bare_word", "interval",
  "interval_unit", "type", "type_option", "charset_word", "charset_name",
  "collation", "type_name", "cast_type", "int_word", "type_base",
  "national_varchar", "type_none", "type_length", "type_varying",
  "type_precision", "opt_length", "opt_precision", "type_arg", "type_args",
  "key_name", "table_constraint", "opt_symbol", "constraint_body",
  "unique_word", "overlaps", "enforced", "references", "fk_action",
  "index_def", "index_word", "opt_index_word", "key_parts", "key_part",
  "opt_key_options", "key_options", "key_option", "table_options",
  "table_option", "charset_option", "collate_option", "option_value",
  "option_word", "create_index", "index_kind", "lock_options",
  "lock_option", "alter_table", "opt_online", "opt_ignore", "opt_actions",
  "partition_action", "alter_actions", "alter_columns", "alter_action",
  "convert_charset", "spaced_options", "opt_column", "after", "drop_table",
  "table_word", "drop_index", "drop_object", "rename_table", "rename_list",
  "database_word", "create_database", "alter_database",
  "opt_database_options", "database_options", "database_option",
  "drop_database", "use", "create_sequence", "alter_sequence",
  "drop_sequence", "sequence_options", "sequence_option", "opt_by",
  "opt_with", "opt_restart", "signed", YY_NULLPTR
  };
  return yy_sname[yysymbol];
}
#endif

#define YYPACT_NINF (-890)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-595)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
     -33,   -88,  -156,    71,   134,  9179,   175,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,    83,    16,  8009,   -68,   104,
      83,    83,   215,    83,  -890,    83,    83,    38,    83,  -890,
    -890,    83,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,   172,  9179,  -890,   -18,     6,
     448,   327,   302,   -49,   302,   128,   225,   -49,   354,  -890,
     -49,  -890,  -890,  -890,  -890,  -890,  -890,  -180,   217,   349,
    9179,  9179,   252,  9179,  9179,  9179,  9179,    83,    83,  9179,
    9179,  -890,   418,  -890,    83,  -890,  -890,  8306,   408,  -890,
     327,   327,   225,  -890,   408,   327,   297,   -49,   315,   482,
    -890,   349,   349,   407,   226,  9179,  -890,  -890,  -890,   222,
    -890,  -890,  -890,    22,  9179,  9179,  -890,  -149,   469,  9179,
     822,  9179,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    7433,   253,  -890,  -890,  -890,  -890,  -890,  -890,  9179,  9179,
     238,  9179,   351,   -49,  9179,  9179,  -890,  -890,  -890,    18,
      18,  -890,   460,   192,  9179,  -890,  9646,   327,   327,  -890,
     327,   102,   327,   327,   -72,  -890,  -890,  -890,  -890,     7,
      19,  -890,  -149,  -890,  -890,  -890,  -890,   357,  -890,   495,
    -890,  -890,  -890,   503,   511,  -890,  -890,  -890,  -890,  -890,
      31,   380,   209,   204,   296,  -890,  -890,   -49,  -149,  -890,
     -48,   -48,  -890,  9179,  -149,   556,  -890,  -890,  -890,  -890,
    -890,  -890,   214,   219,  -890,  -890,  -890,  -890,   307,   578,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,   -58,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,   -36,    27,  -890,  -890,
    -890,  -890,  -890,  -890,   598,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,    54,  -890,
     604,  -890,   619,   621,   637,   623,   408,  7433,  -890,  -890,
     404,   404,   404,  -890,  -890,  -890,  -890,   404,  -890,   404,
    9889,  -890,  -890,  -890,  -890,  -890,   822,  6821,  9179,  6286,
    -890,  9179,  9179,  9179,  -890,  -890,  -890,  -890,   281,   505,
     663,   670,   637,   505,   305,  -890,  -890,    11,    15,  -890,
    -890,   505,  -890,  -890,  -890,  -890,   505,  -890,  -890,  -890,
     669,   680,  -890,  -890,  -890,  -890,  -890,   482,   505,  -890,
     505,   505,  -890,  -890,  -890,  -890,  -890,  -890,   623,   623,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,   684,  -890,  -890,
    5395,   327,   208,  -890,  -890,  -890,   555,  -890,  -890,  -890,
    -890,   383,   566,   378,  -890,   512,  7721,   514,  -890,  -890,
    -890,  -890,   572,  -890,  -890,   327,  -890,  -890,   555,  -890,
    -890,  -890,  -890,   466,  6522,  -890,  -890,  -890,  -890,   399,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,   327,  -210,   376,
     327,  -890,  -890,  -890,   327,  -890,  -890,  -890,    35,  -890,
    -890,   612, 10071,  -890,   729,  9179,   533,   -47,  -890,  -890,
    9179,   535,   -47,    53,   -47,  9646,   492,  -890,  -890,  -890,
    -890,  -890,   407,  -890, 10071,  -890,   425,   713,  -890,  -890,
    -890,  -149,   -12,  9179,  -890,  -890,  -890,  -890,   518,   505,
     505,  -890,   531,  -890,  -890,  -890,  -890,  -890,   742,   553,
    9179,   623,  -890,   569,   571,   575,  -890,  -890,  7433,  7120,
    -890,   507,   407,  8891,   396,   245,  -890,  -890,  7433,  9179,
    -890,  9179,   215,   215,   215,   392,   327,  -890,  -890,  -890,
     591,  9179,   215,   215,   558,   586,   559,   405,   -48,   215,
    -890,   327,  7433,   215,  -890,  9179,  9179,   215,  9179,  -890,
     215,  -890,   753,   409,  -890,  -890,  7433,  7433,  9889,  -890,
    -890,  -890,  2733,  -890,  -890,   -69,   407,  -890,   407,   758,
     407,   407,  -890,  -890,   407,   407,    54,  -890,  7120,  9179,
    -890,  -890,   760,  -890,  -890,  -890,   505,   583,   595,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,   505,  -890,   596,   607,
    5683,   527,  -890,  9179,  -890,  -890,  -890,   -65,   -65,  9179,
    9179,  9179,   324,   408,  9179,  -890,  9179,  9179,   215,  9179,
    -890,  -890,  -890,  9179,   408,  -890,  9179,  -890,  -890,  9179,
    -890,  9179,  1656,  -890,  -890,  -890,  -890,  -890,  -890,  2733,
    2733,  2733,  2733,  9179,  2733,  -890,  -890,  2733,  2014,   762,
    -890,   770,  -890,  -890,  -890,  -890,   771,   745,  -890,  -890,
    -890,  2733,  -890,  -890,  -890,  -890,   433,  2733,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,   350,  -890,  -890,
    -890,   777,  -890,  3403,  -890,   779,   782,  -890,  -890,  9179,
    9179,  -890,  9179,  9179,  9179,  9179,   931,  6286,  -890,   784,
    5971,  -890,  -890,  -890,   785,  -890,  9179,  7120,   245,   620,
    -890,  -890,   636,  -890,  -890,   120,   -52,  9179,  -890,  -890,
    -890,   -48,   -48,  -890,  9179,  -890,  -890,  -890,   245,   467,
     468,  -890,   622,  4756,   679,   548,   679,   679,  2733,   679,
     679,  2733,   -66,  -890,  3458,  2733,  2733,  9179,  -890,  3095,
     627, 10399,  1295,  9179,   773,   789,   139,  2733,  2733,   -65,
    2733,  2733,  2733,  2733,  2733,  2733,  2733,  2733,  2733,  2733,
    2733,  2733,  2733,  2733,  2733,  2733,  2733,   -29,  2733,  2733,
    8603,  2733,   100,    91,  2733,   549,  2733,  2733,  2733,  2733,
     605,  2733,  2375,   311,   793,   800,   805,   808,   814,   820,
     810,    28,  -890,   823,  8603,  7433,   408,  9179,  5070,  -890,
     327,   740,  -890,  -890,   -76,  -890,   496,   630,  9179,   327,
     692,   806,  7433,   769,  -890,   525,   526,  -890,  -890,  -890,
    -890,    10,   807,  5971,  2733,   837,   628,    33,  -890,   245,
     634,  -890,  9179,  -890,   827,   408,   327,  -890,  -890,   327,
     658,   327,  9179,  9179,  -890,   588,  -890,   704,   -35,   245,
    -890,  -890,  -890,  -890,  9179,  9179,  -890,  2733,  -890,  2733,
    3522,  3746,  2733,  -890,   693,   -66,  3831,  3149,   394,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,  -890,  -890,  -890,  -890,  9179,  -890,
     842,  2733,   635,  -890,  -890,  -890,  -890,  -890,   844,   155,
     778,  -890,   155,   154,   154,   155,  3630,  3630,  3630,   679,
     603,  3630,  3630,  3630,  4881,   117,   117,  3630, 10399,  2733,
     136,  2733,  2733,  2733, 10399,  3947,  -890,   155,  2733,  -890,
    -890,   -31,  -890,  -890,  -890,   184,   846,   155,  4881,   462,
     462,  2733, 10300,  -890,   645,  -890,   847,  5971,  5971,  5971,
    5971,  5971,  5971,  7433,  2733,   -82,  2733,  -890,  -890,  -890,
     737,  2733,  -890,  -890,    96,  -890,  -890,  -890,  -890,  -890,
    -890,   849,   408,   763,  -890,  -890,  -890,   -57,  -890,   851,
     408,   510,  -890,  -890,  -890,   504,   506,   -94,    74,  -890,
    -890,   646,  4009,   829,   120,  5971,  -890,  -890,  -890,  -890,
     -69,  7433,  -890,   408,   831,  -890,   408,  -890,  -890,  9179,
    -890,  5070,  -890,  -890,  -890,  -890,  -890,  4756,   652,  -890,
    2733,  4756,  -890,   706,  9445,  9445,   482,  -890,   853,  -890,
     657,  -890,  -890,  4134,  2733,  -890,   522,   462,   462,  2733,
     668,  -890,  -890,  -890,  -890,  2733,  2733,   462,  -890,  -890,
     675,   681,     9,   688,     9,   695,  -890,  4233,  -890,  -890,
    4354,   860,  4453,   869,  -890,    29,  -890,  9179,  -890,  -890,
    -890,  -890,  -890,    23,    23,  -890,  -890,  -890,   120,  -890,
     873,  -890,   120,  -890,    33,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  4756,  -890,   166,   166,    54,   874,   775,
      72,   875,  -890,  2733,   702,  2733,   462,  -890,   462,  4578,
     610,   120,   629,   877,   120,   879,   120,  -173,  -890,  2733,
    -890,  -890,  2733,   -60,  -890,   703,  -890,   802,  -890,   178,
    -890,  -890,  -890,  -890,   -12,  -890,  -890,  -890,  -890,  -890,
    -890,  -890,  -890,  -890,   462,  -890,   462,  -890,    10,  -890,
    -890,   120,  -890,   120,  -890,  -890,  -890,  -890,  -890,  4640,
    4694,  -890,  -890,  -890,  9179,  -890,  -890,  -890,  -890,  -890,
    -890,  -173,  -890,  -890
};

/* YYDEFACT[STATE-NUM] -- Default reduction number in state STATE-NUM.
   Performed when YYTABLE does not specify something else to do.  Zero
   means the default is an error.  */
static const yytype_int16 yydefact[] =
{
       0,   470,    30,    40,     0,     0,     0,     2,     3,     4,
       7,    10,    11,    14,    15,     5,     8,    12,    16,     6,
       9,    13,   551,   471,   552,    34,   472,     0,     0,    40,
      34,    34,    38,    34,    41,    34,    34,     0,    34,   540,
     541,    34,    17,   659,   660,   661,   662,   663,   664,   665,
     666,   667,   668,   669,   670,   671,   672,   673,   674,   675,
     676,   677,   678,   679,   680,   681,   682,   683,   684,   685,
     686,   687,   688,   689,   690,   691,   692,   693,   694,   695,
     696,   697,   698,   699,   700,   701,   702,   703,   704,   705,
     706,   707,   708,   709,   710,   711,   712,   713,   714,   715,
     716,   717,   718,   719,   720,   721,   722,   723,   724,   725,
     726,   727,   728,   729,   730,   731,   732,   733,   734,   735,
     736,   737,   738,   739,   740,   741,   742,   743,   744,   745,
     746,   747,   748,   749,   750,   751,   752,   753,   754,   755,
     756,   757,   758,   759,   760,   761,   762,   763,   764,   765,
     766,   767,   768,   769,   770,   771,   772,   773,   774,   775,
     776,   777,   778,   779,   780,   781,   782,   783,   784,   785,
     786,   787,   788,   789,   790,   791,   792,   793,   794,   795,
     796,   797,   798,   799,   800,   801,   802,   803,   804,   805,
     806,   807,    18,   569,     1,     0,     0,   473,     0,     0,
     673,    42,   676,     0,   690,     0,   795,     0,    42,   562,
     555,   558,    31,   462,   463,   461,   464,     0,     0,    32,
       0,     0,     0,     0,     0,     0,     0,    34,    34,     0,
       0,    35,    22,   573,    34,   235,    43,     0,     0,   236,
      42,    42,     0,   563,     0,    42,     0,   554,    43,     0,
     559,    32,    32,    36,     0,     0,   547,   545,    39,     0,
     546,   544,    24,    44,     0,     0,   568,    47,   548,     0,
     571,     0,   242,   243,   423,   241,   422,   128,   565,   564,
       0,     0,   561,   237,   238,   240,   239,   560,     0,     0,
       0,    20,     0,   556,     0,     0,    46,    45,   543,    47,
      47,    49,     0,     0,     0,    23,     0,    42,    42,   582,
      42,   591,    42,    42,     0,   587,   588,   586,   584,   597,
     594,   574,    47,   643,   129,   642,   644,     0,   427,   683,
     426,   645,   428,   788,   789,   425,   424,   567,   566,   573,
     406,     0,    21,   346,     0,    33,   553,   557,    47,    25,
      44,    44,    48,     0,    47,   271,   302,   303,   304,   305,
     281,   282,   306,   307,   283,   308,   328,   329,   330,     0,
     331,   332,   333,   334,   284,   285,   286,   309,   310,   311,
     312,   313,   314,   315,   287,   288,   265,   289,   290,   291,
     316,   292,   317,   293,   294,   295,     0,   337,   335,   273,
     296,   297,   336,   298,     0,   318,   319,   320,   321,   299,
     322,   300,   301,   327,   325,   326,   323,   324,   575,   222,
       0,   253,   337,   255,   337,     0,     0,     0,   593,   592,
       0,     0,     0,   585,   583,   596,   595,     0,   581,     0,
     474,   130,   131,   132,   133,   134,   570,     0,     0,    54,
      37,     0,     0,     0,   465,   572,   539,   549,     0,     0,
       0,     0,   337,     0,     0,   268,   266,   337,   337,   274,
     275,     0,   278,   279,   280,   259,     0,   229,   226,   231,
     232,     0,   224,   230,   223,   225,   227,     0,     0,   254,
       0,     0,   339,   263,   121,   580,   590,   589,     0,     0,
     600,   599,   576,   578,   577,   598,   579,     0,   529,   479,
       0,    42,   534,   429,   430,   431,   534,   432,   433,   434,
     435,     0,     0,     0,   436,     0,     0,     0,   437,   438,
     439,   524,     0,   440,   441,    42,   442,   443,   534,   444,
     445,   446,   447,     0,     0,   448,   449,   450,   451,     0,
     452,   453,   454,   455,   456,   457,   458,    42,     0,     0,
      42,   532,   410,   411,    42,   523,   469,   478,   475,   482,
     481,   520,   522,    63,     0,    20,     0,   381,   379,   380,
       0,     0,   381,   356,   799,     0,     0,    58,    60,    61,
     349,    62,    36,    52,     0,    55,     0,     0,   407,   348,
     347,    47,   542,     0,   342,   341,   343,   344,     0,     0,
       0,   264,     0,   267,   276,   260,   277,   261,     0,     0,
       0,     0,   228,     0,     0,     0,   120,   119,     0,     0,
     504,     0,    36,    20,   782,   536,   490,   492,     0,     0,
     535,     0,    38,    38,    38,     0,    42,   412,   413,   526,
       0,     0,    38,    38,     0,   747,     0,   782,    44,    38,
     525,    42,     0,    38,   480,     0,     0,    38,     0,   519,
      38,   418,     0,     0,   527,   528,     0,     0,     0,   476,
     521,   533,     0,    21,   351,     0,    36,   382,    36,     0,
      36,    36,   357,   358,    36,    36,    71,   406,     0,    20,
     408,    51,     0,   466,   550,   272,     0,     0,     0,   269,
     338,   270,   233,   234,   262,   256,     0,   420,     0,     0,
       0,     0,   503,     0,   537,   487,   467,   361,   361,     0,
       0,     0,     0,     0,     0,   499,     0,     0,    38,     0,
     497,   501,   493,     0,     0,   468,     0,   518,   517,     0,
     516,     0,     0,   419,   421,   409,   477,   484,   483,     0,
       0,     0,     0,     0,     0,   141,   606,     0,     0,     0,
     178,     0,   187,   188,   125,   189,     0,     0,   136,   179,
     180,     0,   181,   126,   127,   182,   728,     0,   183,   184,
     185,   135,   190,   191,   192,   186,   610,   602,   608,   646,
     137,   122,   601,     0,   603,     0,   138,   142,   350,    20,
      20,    53,    20,    20,    20,    20,    64,    54,    59,     0,
       0,   345,   257,   258,     0,   485,     0,     0,   536,     0,
     538,   362,     0,   512,   513,     0,     0,     0,   531,   530,
     414,    44,    44,   500,     0,   502,   496,   415,   536,     0,
       0,   416,     0,   640,   173,     0,   612,   611,     0,   613,
     174,     0,   657,   654,     0,     0,     0,     0,   607,     0,
       0,   614,     0,     0,     0,     0,     0,     0,     0,   361,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    77,     0,     0,     0,     0,    20,     0,    86,
      42,     0,    83,    91,     0,    73,     0,     0,     0,    42,
       0,     0,     0,    89,    82,     0,     0,    81,    72,    84,
      88,    94,    56,     0,     0,   385,     0,   383,   340,   536,
       0,   489,     0,   363,     0,     0,    42,   401,   400,    42,
       0,    42,     0,     0,   399,     0,   511,     0,     0,   536,
     494,   495,   498,   505,     0,     0,   417,     0,   604,     0,
       0,     0,     0,   655,     0,   657,     0,     0,     0,   198,
     220,   217,   219,   218,   197,   214,   216,   215,   194,   196,
     212,   213,   200,   201,   195,   211,   206,   205,   204,   208,
     209,   203,   207,   210,   199,   202,   221,   193,     0,   648,
       0,     0,     0,    19,   647,   148,   149,   123,     0,   627,
     155,   355,   625,   623,   624,   626,   619,   617,   621,   156,
     154,   618,   620,   622,   150,   157,   158,   153,   151,     0,
       0,     0,     0,     0,   616,     0,   175,   159,     0,   631,
     168,     0,   628,   167,   169,   636,     0,   160,   615,   161,
     162,     0,   152,   176,     0,   139,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    80,    95,    79,
       0,     0,   111,   110,   113,   115,    75,   109,   112,   108,
     114,   116,     0,     0,    87,    74,    99,     0,    92,    28,
       0,     0,   100,    96,    90,     0,     0,     0,     0,    57,
      50,     0,     0,     0,   390,     0,   388,   389,   488,   486,
       0,     0,   397,     0,     0,   402,     0,   395,   394,     0,
     508,     0,   510,   509,   506,   514,   515,   641,     0,   147,
       0,   658,   652,     0,     0,     0,     0,   145,   146,   650,
       0,   649,   124,     0,     0,   633,   638,   163,   164,     0,
       0,   171,   629,   170,   172,     0,     0,   165,   177,   140,
       0,     0,   359,     0,   359,     0,   107,     0,   106,   105,
       0,     0,     0,     0,    97,     0,    76,     0,   364,    98,
      78,   101,   102,     0,     0,   365,   366,   367,   390,   387,
       0,   465,   391,   392,   384,   491,   405,   403,   396,   404,
     398,   507,   605,   656,   653,   246,   247,   245,     0,   244,
       0,     0,   651,     0,     0,     0,   634,   630,   637,     0,
       0,   390,     0,     0,   390,     0,   390,    67,    93,     0,
     118,   117,     0,     0,    26,     0,   370,     0,   371,     0,
     368,   369,   375,   386,   459,   393,   251,   252,   248,   249,
     609,   250,   143,   144,   635,   632,   639,   166,   354,   376,
     360,   390,   377,   390,   378,    70,    69,    68,    65,     0,
       0,   104,   103,    29,     0,   374,   373,   372,   352,   353,
      85,    67,    27,    66
};

/* YYPGOTO[NTERM-NUM].  */
static const yytype_int16 yypgoto[] =
{
    -890,  -890,  -890,  -845,  -841,  -877,    24,  -794,  -106,  -890,
    -890,    -5,  -890,  -552,  -171,   248,  -890,  -890,  -890,   340,
     403,  -172,    37,   861,  -197,  -338,  -258,  -890,    76,  -890,
    -572,   193,  -450,  -890,  -417,  -890,  -890,  -890,  -890,  -254,
    -870,  -415,  -889,  -890,  -243,  -277,   111,  -866,  -890,  -854,
    -890,  -890,  -276,  -890,  -409,  -479,  -550,  -890,  -266,  -335,
    -890,  -890,  -890,  -890,  -890,  -890,   132,   440,  -428,   -59,
    -358,   395,  -890,  -671,  -890,  -290,  -639,  -344,  -307,   398,
     235,   328,  -470,  -226,  -548,  -890,  -829,   216,  -434,   388,
    -420,  -425,  -890,  -890,  -890,  -305,  -597,  -890,  -890,  -890,
    -890,  -482,  -890,   236,   239,  -890,  -890,  -120,  -634,  -890,
     881,  -890,  -890,  -890,  -890,   144,  -890,  -890,  -890,   -17,
    -118,  -890,  -890,  -890,  -890,  -890,   582,  -890,  -890,   606,
    -890,    49
};

/* YYDEFGOTO[NTERM-NUM].  */
static const yytype_int16 yydefgoto[] =
{
       0,   192,   796,   852,   797,   798,   862,   863,   994,     6,
       7,   799,  1034,   343,   262,   263,  1265,  1208,    29,   255,
     196,   291,   223,    37,   238,   298,   303,     8,   597,  1130,
     586,   587,   588,   947,  1298,   816,   948,   949,   950,  1106,
     500,   501,   800,   801,   278,   802,   853,   804,   805,   806,
     807,  1027,  1237,   486,   208,   287,   276,  1238,  1239,  1278,
     419,   420,   421,   422,   423,   424,   492,   493,   607,   608,
     344,   589,   685,   590,   694,  1253,   833,   951,  1270,   591,
     592,   688,   956,   957,  1221,  1222,  1223,   449,   561,   562,
     209,   337,   564,     9,   218,   602,   565,    10,    26,   198,
     566,   567,   568,   569,   570,   571,   572,   643,   725,    11,
      41,    12,    13,    14,   268,    27,    15,    16,   346,   210,
     211,    17,    18,    19,    20,    21,   270,   321,   430,   437,
     438,   502
};

/* YYTABLE[YYPACT[STATE-NUM]] -- What to do in state STATE-NUM.  If
   positive, shift that token.  If negative, reduce the rule whose
   number is the opposite.  If YYTABLE_NINF, syntax error.  */
static const yytype_int16 yytable[] =
{
     193,   279,   497,   336,   237,   703,   976,   244,   622,   487,
     495,   249,   455,   456,   808,   598,  -594,   471,  -594,  1135,
     563,   471,   207,   684,   435,   233,   998,  1032,   295,   563,
     418,   560,   295,   471,  1094,  1262,   435,   447,  -594,  1108,
     560,   350,   351,   618,   244,   678,    22,   574,   280,   256,
     257,  1105,  1213,   260,   261,   464,     1,   718,  1107,   267,
     635,   296,  1110,   625,   440,   199,   239,  1084,   993,   201,
    1059,   509,   240,   774,  1111,  1198,   511,   467,   468,  1282,
    1127,   684,  1114,   626,   627,   243,   679,  1104,   992,   834,
     454,  1295,   250,   831,     2,   203,   458,  1301,   301,    28,
     322,   977,   872,   648,   576,   673,  1068,   241,   873,  1151,
     425,   426,   251,   427,   560,   431,   432,   339,   340,   428,
       3,   877,   692,   348,   349,   880,   881,  1136,   882,   250,
     883,   296,  1266,   354,  1181,  1069,   252,   674,   681,   195,
     887,  1296,  1174,   578,  1158,   433,  1037,    38,   964,   477,
     336,   680,   563,   783,   784,   478,   434,   579,   877,  1060,
     700,   479,   880,   560,  1281,    23,  1152,   883,   199,   239,
     494,  1175,  1115,   219,   563,   194,   480,   887,   887,  1061,
    1137,   832,   457,   496,  1297,   560,  1170,  1168,   877,   878,
     247,   232,   880,   881,   961,   882,   756,   883,    24,   581,
     535,   993,   197,   717,    25,    22,   713,   887,   429,   888,
     302,   212,  1116,   726,   983,   232,   232,  1182,   259,   232,
     232,   232,   205,  1180,   266,   232,  1128,  1199,  1206,   250,
     893,   894,   275,   297,    30,   900,   732,   745,    22,   448,
    1041,   965,   978,   693,     4,  1214,  1062,    31,  1215,  1302,
     293,   754,   755,   839,  1063,   960,  1070,   914,   563,   232,
     232,    32,  1108,  1267,   305,   301,   232,   583,   901,   560,
     828,   222,   900,   900,  1105,   335,   347,   593,   821,   213,
     966,  1107,   601,   232,   232,  1110,   342,   487,   824,   232,
     232,   242,   465,   466,  -460,   861,   848,  1111,   234,   232,
     235,  1183,   900,   297,  1268,   901,  1184,   967,     5,   696,
    1104,   543,  1095,  1263,   638,   469,   470,  1269,  1085,   236,
     742,   968,  1306,  1153,   639,  1138,   969,   640,   481,  1244,
     227,   -42,   723,   641,  1216,   901,   231,  1071,   662,  1072,
      33,   819,   494,   702,   236,  1154,  1185,   906,   232,   482,
    1066,   336,   283,   284,    39,    40,   872,    24,   246,  1276,
     672,   336,   873,   676,   614,  1277,   970,   677,   616,   436,
    1217,   248,  1252,   669,  1097,  1100,   959,   302,   472,   473,
     474,   436,   245,   598,   906,   336,   441,   979,   483,   442,
      24,    34,   484,  1275,   874,   875,   644,   563,   578,   336,
     336,  1167,    35,   214,   612,   254,   873,   253,   560,   689,
     971,   724,   579,   498,   906,   499,   258,   619,   663,   285,
     699,   485,   335,  1073,    34,   286,  1307,    36,  1074,   623,
     269,   624,   704,   220,   221,   494,   224,   277,   225,   226,
     215,   229,   585,   232,   230,   281,   599,   600,   232,   733,
      39,    40,   915,   972,   916,   917,   918,   919,   216,   282,
     720,  1038,   973,   290,   744,  -236,   877,   878,   838,  1225,
     880,   881,   292,   882,   294,   883,  -236,  -236,   974,   304,
     503,   504,   975,  1131,   341,   887,   505,   888,   506,   338,
     840,   352,   199,   239,   747,   748,   201,   750,  1086,   697,
    1098,   847,   698,   980,   981,   585,   199,   239,   893,   894,
     283,   284,   299,   300,   809,   345,   810,  1123,   812,   813,
     353,   658,   814,   815,   443,   705,   877,   878,   706,   475,
     880,   881,   444,   882,   604,   883,   605,   606,   709,   232,
     445,   706,   451,  -236,   450,   887,   452,   888,   453,  -236,
     707,   708,   877,   878,   489,   988,   880,   881,   989,   882,
     711,   883,   459,   706,   884,   885,   886,   460,   893,   894,
     683,   887,   461,   888,   462,   232,   714,   285,   715,   706,
     900,   706,   710,   286,   463,   716,   889,   890,   891,   892,
     822,   288,   289,   706,   893,   894,   895,   896,   232,   615,
     617,   897,   823,   825,   476,   706,   698,   877,   878,   603,
     488,   880,   881,   901,   882,   712,   883,  1190,  1191,  1192,
    1193,  1194,  1195,   335,   585,   471,   887,   490,   683,   986,
     264,   265,   987,   335,   727,  1134,   728,   271,  1135,   898,
     900,  1139,  1171,   491,   698,   987,   735,   899,   336,   893,
     894,  1109,  1188,  1218,   494,   987,  1135,   335,   613,  1232,
     232,   232,   987,   232,  1242,   336,   900,   987,  1196,   609,
    1272,   335,   335,   901,   640,  1247,   610,   703,   987,   729,
     730,   731,  1250,  1099,  1245,  1135,   620,  1241,  1251,   736,
     737,  1135,   906,   585,   342,  1254,   743,   621,  1135,   901,
     746,   628,  1256,  1289,   749,  1135,  1292,   751,  1294,  1285,
    1303,   645,   987,  1304,   646,   585,  1226,   649,   830,   660,
     661,   900,  1142,   675,   835,   836,   837,   664,   671,   841,
     201,   842,   843,  1112,   845,   682,   902,   686,   846,   690,
     673,   585,  1120,  1308,   849,  1309,   850,   642,   701,   710,
     903,   722,   906,   719,   901,   734,   904,   739,   858,   752,
     741,   659,   738,   740,   753,   811,   820,  1119,   865,  1143,
     905,   826,  1144,   829,  1146,   844,   866,   867,   906,   670,
     868,   870,   877,   876,   962,   912,   880,   881,   913,   882,
     953,   883,   958,   803,   963,   984,   985,   900,  1028,  1087,
    1076,   887,  1035,   907,   683,   342,  1088,   342,   342,   342,
     342,  1089,   687,  1081,  1090,   955,   336,   687,  1036,   695,
    1091,   585,   585,   908,   893,   894,  1092,  1093,   487,  1096,
    1113,   909,   585,   906,  1118,  1117,  1121,  1122,  1124,   982,
    1125,  1126,  1129,  1133,  1141,  1145,   910,  1149,  1150,  1169,
    1162,  1172,  1186,  1201,  1189,  1203,  1205,  1207,  1210,  1211,
    1220,  1212,  1228,  1234,   336,   873,  1259,  1281,  1033,  1204,
     854,   855,   856,   857,  1109,   859,  1261,  1209,   860,   864,
    1273,  1280,  1283,   938,  1291,  1290,  1293,  1305,   995,  1163,
     217,   818,   869,   952,  1313,   275,   900,  1231,   871,  1240,
    1227,  1279,   611,  1229,  1255,   636,  1288,  1271,   637,  1224,
     691,   647,   911,   817,   757,   306,  1274,   758,   228,   275,
     335,   446,   683,     0,     0,     0,   439,     0,     0,   901,
     307,     0,     0,   232,     0,     0,     0,   335,     0,     0,
       0,     0,     0,   308,     0,     0,     0,     0,   955,     0,
       0,     0,     0,     0,   309,     0,     0,  1140,     0,   920,
       0,     0,     0,     0,     0,     0,     0,  1147,  1148,   990,
       0,     0,   991,     0,     0,     0,   996,   997,     0,  1155,
    1156,   310,     0,     0,     0,     0,     0,     0,  1039,  1040,
       0,  1042,  1043,  1044,  1045,  1046,  1047,  1048,  1049,  1050,
    1051,  1052,  1053,  1054,  1055,  1056,  1057,  1058,   906,  1064,
    1065,   311,  1067,     0,     0,  1075,     0,  1077,  1078,  1079,
    1080,     0,  1082,     0,   921,     0,     0,     0,   922,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   312,
       0,     0,     0,     0,     0,     0,     0,   923,     0,   924,
     313,   925,   926,     0,     0,     0,   927,     0,     0,     0,
       0,     0,   314,   315,   316,  1132,   317,   318,     0,     0,
       0,     0,     0,     0,     0,   928,     0,     0,     0,     0,
       0,     0,   955,   955,   955,   955,   955,   955,   335,   929,
       0,   930,     0,     0,     0,     0,     0,     0,  1157,     0,
       0,     0,   319,  1161,     0,     0,     0,     0,   931,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     955,   320,   932,     0,     0,   933,   335,     0,     0,     0,
       0,     0,     0,     0,  1230,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1173,     0,  1176,  1177,  1178,     0,     0,   934,     0,   935,
       0,     0,     0,   936,     0,     0,     0,     0,     0,     0,
       0,     0,  1187,     0,     0,     0,     0,     0,     0,   937,
       0,     0,  1264,     0,   938,  1197,     0,  1200,     0,     0,
       0,     0,  1202,     0,     0,     0,     0,     0,     0,     0,
       0,   939,     0,     0,   940,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   941,
       0,     0,     0,     0,   942,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   943,     0,     0,
       0,  1233,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   944,
    1246,     0,     0,   945,   946,     0,  1248,  1249,   759,  1312,
       0,   760,  1029,  1030,   761,     0,   762,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   763,
       0,     0,   764,    42,   323,   324,   325,   326,   765,     0,
     766,     0,   327,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1284,     0,  1286,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1299,     0,     0,  1300,     0,     0,     0,     0,     0,     0,
      43,     0,    44,    45,     0,    46,     0,    47,     0,     0,
      48,    49,    50,    51,     0,     0,   767,    52,     0,    53,
      54,     0,    55,    56,     0,   768,   769,     0,   770,     0,
      57,     0,    58,     0,     0,    59,    60,    61,    62,    63,
       0,   771,     0,   772,   773,   774,   775,    64,    65,    66,
     329,    68,    69,     0,     0,     0,     0,     0,     0,   776,
      70,     0,     0,    71,    72,  1031,     0,     0,     0,     0,
      73,    74,    75,    76,    77,    78,    79,    80,    81,   777,
     778,    82,    83,     0,     0,     0,     0,     0,     0,    84,
       0,    85,    86,    87,    88,    89,    90,     0,     0,     0,
     779,     0,    91,     0,    92,     0,   780,    93,     0,     0,
       0,     0,     0,     0,     0,   781,    94,     0,    95,     0,
       0,    96,   782,     0,    97,   783,   784,     0,     0,     0,
       0,     0,     0,    98,     0,     0,     0,    99,   100,     0,
     101,     0,     0,   102,   103,   785,   104,   105,   106,   107,
     108,   109,   110,   111,   786,   113,   114,   115,   116,   117,
     118,   787,   119,   331,     0,   120,   121,     0,   122,   123,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,   134,     0,     0,     0,   135,     0,     0,     0,   136,
       0,   137,     0,   788,   789,   138,     0,   790,     0,   139,
     140,   141,   142,   143,   144,   145,     0,   146,   147,     0,
     148,   149,     0,   150,     0,   151,   152,   153,   154,   155,
     156,   157,   158,   159,   160,   161,   162,   163,   164,   165,
     166,     0,   167,   168,   169,   170,   171,     0,   333,   334,
       0,     0,     0,     0,   174,   175,     0,   791,   176,   177,
       0,     0,   178,     0,     0,   179,     0,     0,   792,   793,
     794,   180,   181,   182,   795,     0,     0,     0,     0,   183,
     184,   185,   186,   187,   188,   189,     0,     0,   190,   759,
     191,     0,   760,   851,     0,   761,     0,   762,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     763,     0,     0,   764,    42,   323,   324,   325,   326,   765,
       0,   766,     0,   327,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    43,     0,    44,    45,     0,    46,     0,    47,     0,
       0,    48,    49,    50,    51,     0,     0,   767,    52,     0,
      53,    54,     0,    55,    56,     0,   768,   769,     0,   770,
       0,    57,     0,    58,     0,     0,    59,    60,    61,    62,
      63,     0,   771,     0,   772,   773,   774,   775,    64,    65,
      66,   329,    68,    69,     0,     0,     0,     0,     0,     0,
     776,    70,     0,     0,    71,    72,     0,     0,     0,     0,
       0,    73,    74,    75,    76,    77,    78,    79,    80,    81,
     777,   778,    82,    83,     0,     0,     0,     0,     0,     0,
      84,     0,    85,    86,    87,    88,    89,    90,     0,     0,
       0,   779,     0,    91,     0,    92,     0,   780,    93,     0,
       0,     0,     0,     0,     0,     0,   781,    94,     0,    95,
       0,     0,    96,   782,     0,    97,   783,   784,     0,     0,
       0,     0,     0,     0,    98,     0,     0,     0,    99,   100,
       0,   101,     0,     0,   102,   103,   785,   104,   105,   106,
     107,   108,   109,   110,   111,   786,   113,   114,   115,   116,
     117,   118,   787,   119,   331,     0,   120,   121,     0,   122,
     123,     0,   124,   125,   126,   127,   128,   129,   130,   131,
     132,   133,   134,     0,     0,     0,   135,     0,     0,     0,
     136,     0,   137,     0,   788,   789,   138,     0,   790,     0,
     139,   140,   141,   142,   143,   144,   145,     0,   146,   147,
       0,   148,   149,     0,   150,     0,   151,   152,   153,   154,
     155,   156,   157,   158,   159,   160,   161,   162,   163,   164,
     165,   166,     0,   167,   168,   169,   170,   171,     0,   333,
     334,     0,     0,     0,     0,   174,   175,     0,   791,   176,
     177,     0,     0,   178,     0,     0,   179,     0,     0,   792,
     793,   794,   180,   181,   182,   795,     0,     0,     0,     0,
     183,   184,   185,   186,   187,   188,   189,   759,     0,   190,
     760,   191,     0,   761,     0,   762,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   763,     0,
       0,   764,    42,   323,   324,   325,   326,   765,     0,   766,
       0,   327,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    43,
       0,    44,    45,     0,    46,     0,    47,     0,     0,    48,
      49,    50,    51,     0,     0,   767,    52,     0,    53,    54,
       0,    55,    56,     0,   768,   769,     0,   770,     0,    57,
       0,    58,     0,     0,    59,    60,    61,    62,    63,     0,
     771,     0,   772,   773,   774,   775,    64,    65,    66,   329,
      68,    69,     0,     0,     0,     0,     0,     0,   776,    70,
       0,     0,    71,    72,     0,     0,     0,     0,     0,    73,
      74,    75,    76,    77,    78,    79,    80,    81,   777,   778,
      82,    83,     0,     0,     0,     0,     0,     0,    84,     0,
      85,    86,    87,    88,    89,    90,     0,     0,     0,   779,
       0,    91,     0,    92,     0,   780,    93,     0,     0,     0,
       0,     0,     0,     0,   781,    94,     0,    95,     0,     0,
      96,   782,     0,    97,   783,   784,     0,     0,     0,     0,
       0,     0,    98,     0,     0,     0,    99,   100,     0,   101,
       0,     0,   102,   103,   785,   104,   105,   106,   107,   108,
     109,   110,   111,   786,   113,   114,   115,   116,   117,   118,
     787,   119,   331,     0,   120,   121,     0,   122,   123,     0,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
     134,     0,     0,     0,   135,     0,     0,     0,   136,     0,
     137,     0,   788,   789,   138,     0,   790,     0,   139,   140,
     141,   142,   143,   144,   145,     0,   146,   147,     0,   148,
     149,     0,   150,     0,   151,   152,   153,   154,   155,   156,
     157,   158,   159,   160,   161,   162,   163,   164,   165,   166,
       0,   167,   168,   169,   170,   171,     0,   333,   334,     0,
       0,     0,     0,   174,   175,     0,   791,   176,   177,     0,
       0,   178,     0,     0,   179,     0,     0,   792,   793,   794,
     180,   181,   182,   795,     0,     0,     0,     0,   183,   184,
     185,   186,   187,   188,   189,   861,     0,   190,   759,   191,
       0,   760,  1083,     0,   761,     0,   762,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   763,
       0,     0,   764,    42,   323,   324,   325,   326,   765,     0,
     766,     0,   327,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      43,     0,    44,    45,     0,    46,     0,    47,     0,     0,
      48,    49,    50,    51,     0,     0,   767,    52,     0,    53,
      54,     0,    55,    56,     0,   768,   769,     0,   770,     0,
      57,     0,    58,     0,     0,    59,    60,    61,    62,    63,
       0,   771,     0,   772,   773,   774,   775,    64,    65,    66,
     329,    68,    69,     0,     0,     0,     0,     0,     0,   776,
      70,     0,     0,    71,    72,     0,     0,     0,     0,     0,
      73,    74,    75,    76,    77,    78,    79,    80,    81,   777,
     778,    82,    83,     0,     0,     0,     0,     0,     0,    84,
       0,    85,    86,    87,    88,    89,    90,     0,     0,     0,
     779,     0,    91,     0,    92,     0,   780,    93,     0,     0,
       0,     0,     0,     0,     0,   781,    94,     0,    95,     0,
       0,    96,   782,     0,    97,   783,   784,     0,     0,     0,
       0,     0,     0,    98,     0,     0,     0,    99,   100,     0,
     101,     0,     0,   102,   103,   785,   104,   105,   106,   107,
     108,   109,   110,   111,   786,   113,   114,   115,   116,   117,
     118,   787,   119,   331,     0,   120,   121,     0,   122,   123,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,   134,     0,     0,     0,   135,     0,     0,     0,   136,
       0,   137,     0,   788,   789,   138,     0,   790,     0,   139,
     140,   141,   142,   143,   144,   145,     0,   146,   147,     0,
     148,   149,     0,   150,     0,   151,   152,   153,   154,   155,
     156,   157,   158,   159,   160,   161,   162,   163,   164,   165,
     166,     0,   167,   168,   169,   170,   171,     0,   333,   334,
       0,     0,     0,     0,   174,   175,     0,   791,   176,   177,
       0,     0,   178,     0,     0,   179,     0,     0,   792,   793,
     794,   180,   181,   182,   795,     0,     0,     0,     0,   183,
     184,   185,   186,   187,   188,   189,   759,     0,   190,   760,
     191,     0,   761,     0,   762,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   763,     0,     0,
     764,    42,   323,   324,   325,   326,   765,     0,   766,     0,
     327,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    43,     0,
      44,    45,     0,    46,     0,    47,     0,     0,    48,    49,
      50,    51,     0,     0,   767,    52,     0,    53,    54,     0,
      55,    56,     0,   768,   769,     0,   770,     0,    57,     0,
      58,     0,     0,    59,    60,    61,    62,    63,     0,   771,
       0,   772,   773,   774,   775,    64,    65,    66,   329,    68,
      69,     0,     0,     0,     0,     0,     0,   776,    70,     0,
       0,    71,    72,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,    79,    80,    81,   777,   778,    82,
      83,     0,     0,     0,     0,     0,     0,    84,     0,    85,
      86,    87,    88,    89,    90,     0,     0,     0,   779,     0,
      91,     0,    92,     0,   780,    93,     0,     0,     0,     0,
       0,     0,     0,   781,    94,     0,    95,     0,     0,    96,
     782,     0,    97,   783,   784,     0,     0,     0,     0,     0,
       0,    98,     0,     0,     0,    99,   100,     0,   101,     0,
       0,   102,   103,   785,   104,   105,   106,   107,   108,   109,
     110,   111,   786,   113,   114,   115,   116,   117,   118,   787,
     119,   331,     0,   120,   121,     0,   122,   123,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   134,
       0,     0,     0,   135,     0,     0,     0,   136,     0,   137,
       0,   788,   789,   138,     0,   790,     0,   139,   140,   141,
     142,   143,   144,   145,     0,   146,   147,     0,   148,   149,
       0,   150,     0,   151,   152,   153,   154,   155,   156,   157,
     158,   159,   160,   161,   162,   163,   164,   165,   166,     0,
     167,   168,   169,   170,   171,     0,   333,   334,     0,     0,
       0,     0,   174,   175,     0,   791,   176,   177,     0,     0,
     178,     0,     0,   179,     0,     0,   792,   793,   794,   180,
     181,   182,   795,     0,     0,     0,     0,   183,   184,   185,
     186,   187,   188,   189,     0,     0,   190,     0,   191,   877,
     878,     0,     0,   880,   881,     0,   882,     0,   883,     0,
       0,   884,   885,   886,     0,     0,     0,     0,   887,     0,
     888,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   889,   890,   891,   892,     0,     0,     0,
       0,   893,   894,   895,   896,     0,     0,     0,   897,     0,
       0,     0,     0,   877,   878,     0,     0,   880,   881,  1165,
     882,     0,   883,     0,     0,   884,   885,   886,     0,     0,
       0,     0,   887,     0,   888,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   898,   889,   890,   891,
     892,     0,     0,     0,   899,   893,   894,   895,   896,     0,
       0,     0,   897,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   900,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   999,  1000,  1001,  1002,  1003,     0,     0,     0,
     898,     0,     0,     0,     0,     0,   901,     0,   899,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   900,     0,     0,
       0,     0,     0,     0,     0,     0,  1004,  1005,  1006,  1007,
       0,     0,     0,   902,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   903,     0,     0,
     901,     0,     0,   904,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   905,  1008,     0,
    1009,  1010,  1011,     0,     0,   906,     0,  1012,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   902,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     907,   903,     0,     0,     0,     0,     0,   904,     0,     0,
       0,     0,     0,     0,     0,  1013,     0,     0,     0,     0,
     908,   905,     0,     0,     0,     0,     0,     0,   909,   906,
       0,     0,  1014,     0,     0,     0,  1015,     0,     0,     0,
       0,     0,     0,   910,     0,  1016,  1017,  1018,  1019,  1020,
    1021,  1022,  1023,     0,   907,     0,     0,   877,   878,     0,
     879,   880,   881,     0,   882,     0,   883,     0,     0,   884,
     885,   886,     0,     0,   908,     0,   887,     0,   888,     0,
       0,     0,   909,     0,     0,     0,     0,     0,     0,     0,
       0,   889,   890,   891,   892,     0,     0,   910,     0,   893,
     894,   895,   896,     0,     0,  1024,   897,     0,     0,   911,
    1025,  1026,   877,   878,     0,     0,   880,   881,     0,   882,
       0,   883,     0,     0,   884,   885,   886,     0,     0,     0,
       0,   887,     0,   888,     0,     0,     0,     0,     0,     0,
       0,  1166,     0,     0,   898,     0,   889,   890,   891,   892,
       0,     0,   899,     0,   893,   894,   895,   896,     0,     0,
       0,   897,     0,   911,     0,     0,     0,     0,     0,     0,
       0,   900,     0,     0,     0,     0,   877,   878,     0,     0,
     880,   881,     0,   882,     0,   883,     0,     0,   884,   885,
     886,     0,     0,     0,     0,   887,     0,   888,  1159,   898,
       0,     0,     0,     0,   901,     0,     0,   899,     0,     0,
     889,   890,   891,   892,     0,     0,     0,     0,   893,   894,
     895,   896,     0,     0,     0,   897,   900,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   902,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   903,     0,     0,     0,   901,
       0,   904,     0,   898,     0,     0,     0,     0,     0,     0,
       0,   899,     0,     0,     0,   905,     0,     0,     0,     0,
       0,     0,     0,   906,   877,   878,     0,     0,   880,   881,
     900,   882,     0,   883,     0,     0,   902,     0,     0,     0,
       0,     0,     0,   887,     0,   888,     0,     0,   907,     0,
     903,     0,     0,     0,     0,     0,   904,     0,     0,     0,
       0,     0,     0,   901,     0,     0,   893,   894,   908,     0,
     905,     0,     0,   897,     0,     0,   909,     0,   906,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   910,     0,     0,     0,     0,     0,     0,     0,     0,
     902,     0,     0,   907,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   903,     0,     0,     0,     0,   899,
     904,     0,     0,   908,     0,     0,     0,     0,     0,     0,
       0,   909,     0,     0,   905,     0,     0,     0,   900,     0,
     877,   878,   906,     0,   880,   881,   910,   882,     0,   883,
       0,     0,   884,   885,   886,     0,     0,   911,     0,   887,
       0,   888,     0,     0,     0,     0,     0,   907,     0,     0,
       0,   901,     0,     0,   889,   890,   891,   892,     0,     0,
       0,     0,   893,   894,   895,   896,     0,   908,     0,   897,
       0,     0,     0,     0,     0,   909,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   902,   861,
     910,     0,   911,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   877,   878,   898,   904,   880,
     881,     0,   882,     0,   883,   899,     0,   884,   885,   886,
       0,     0,   905,     0,   887,     0,   888,     0,     0,     0,
     906,     0,     0,     0,   900,     0,     0,     0,     0,   889,
     890,   891,   892,     0,     0,     0,     0,   893,   894,   895,
     896,     0,     0,     0,   897,     0,   911,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   901,     0,     0,
       0,     0,     0,     0,     0,   908,     0,     0,     0,     0,
       0,     0,     0,   909,     0,     0,     0,     0,     0,     0,
       0,     0,   898,     0,  1164,     0,     0,     0,   910,     0,
     899,     0,     0,     0,   902,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   903,   900,
       0,   877,   878,     0,   904,   880,   881,     0,   882,     0,
     883,     0,     0,   884,   885,   886,     0,     0,   905,     0,
     887,     0,   888,     0,     0,     0,   906,     0,     0,     0,
       0,     0,   901,     0,     0,   889,   890,   891,   892,     0,
       0,     0,     0,   893,   894,   895,   896,     0,     0,     0,
     897,   907,     0,     0,     0,     0,     0,  1179,     0,     0,
       0,     0,     0,   877,   878,     0,  1219,   880,   881,   902,
     882,   908,   883,     0,     0,   884,   885,   886,     0,   909,
       0,     0,   887,   903,   888,     0,     0,     0,   898,   904,
       0,     0,     0,     0,   910,     0,   899,   889,   890,   891,
     892,     0,     0,   905,     0,   893,   894,   895,   896,     0,
       0,   906,   897,     0,     0,   900,     0,     0,  1160,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   907,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   901,     0,
     898,     0,     0,     0,     0,     0,   908,     0,   899,     0,
     911,     0,     0,     0,   909,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   900,     0,   910,
       0,     0,     0,     0,     0,   902,     0,     0,   877,   878,
       0,     0,   880,   881,     0,   882,     0,   883,     0,   903,
     884,   885,   886,     0,     0,   904,     0,   887,     0,   888,
     901,     0,     0,     0,     0,     0,     0,     0,     0,   905,
       0,     0,   889,   890,   891,   892,     0,   906,     0,     0,
     893,   894,   895,   896,     0,     0,     0,   897,     0,     0,
       0,     0,     0,     0,  1243,   911,     0,   902,     0,     0,
       0,     0,   907,     0,     0,     0,     0,     0,     0,     0,
       0,   903,     0,     0,     0,     0,     0,   904,     0,     0,
       0,     0,   908,     0,     0,   898,     0,     0,     0,     0,
     909,   905,     0,   899,     0,     0,     0,   877,   878,   906,
    1257,   880,   881,     0,   882,   910,   883,     0,     0,   884,
     885,   886,   900,     0,     0,     0,   887,     0,   888,     0,
       0,     0,     0,     0,   907,     0,     0,     0,     0,     0,
       0,   889,   890,   891,   892,     0,     0,     0,     0,   893,
     894,   895,   896,     0,   908,   901,   897,     0,     0,     0,
       0,     0,   909,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   910,     0,     0,
       0,   911,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   902,     0,   898,     0,     0,     0,     0,     0,
       0,     0,   899,     0,     0,     0,   903,     0,     0,     0,
       0,     0,   904,     0,     0,     0,     0,     0,     0,     0,
       0,   900,     0,     0,     0,     0,   905,     0,   877,   878,
       0,  1258,   880,   881,   906,   882,     0,   883,     0,     0,
     884,   885,   886,   911,     0,     0,     0,   887,     0,   888,
       0,     0,     0,     0,   901,     0,     0,     0,     0,   907,
       0,     0,   889,   890,   891,   892,     0,     0,     0,     0,
     893,   894,   895,   896,     0,     0,     0,   897,     0,   908,
       0,     0,     0,     0,     0,     0,     0,   909,     0,     0,
       0,   902,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   910,     0,     0,   903,     0,     0,     0,     0,
       0,   904,     0,     0,     0,   898,     0,     0,     0,     0,
       0,     0,     0,   899,     0,   905,     0,   877,   878,     0,
    1260,   880,   881,   906,   882,     0,   883,     0,     0,   884,
     885,   886,   900,     0,     0,     0,   887,     0,   888,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   907,     0,
       0,   889,   890,   891,   892,     0,     0,     0,   911,   893,
     894,   895,   896,     0,     0,   901,   897,     0,   908,     0,
       0,     0,     0,     0,     0,     0,   909,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   910,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   902,     0,   898,     0,     0,     0,     0,     0,
       0,     0,   899,     0,     0,     0,   903,     0,     0,     0,
       0,     0,   904,     0,     0,     0,     0,     0,     0,     0,
       0,   900,     0,     0,     0,     0,   905,     0,     0,     0,
       0,     0,   877,   878,   906,  1287,   880,   881,     0,   882,
       0,   883,     0,     0,   884,   885,   886,   911,     0,     0,
       0,   887,     0,   888,   901,     0,     0,     0,     0,   907,
       0,     0,     0,     0,     0,     0,   889,   890,   891,   892,
       0,     0,     0,     0,   893,   894,   895,   896,     0,   908,
       0,   897,     0,     0,     0,     0,     0,   909,     0,     0,
       0,   902,     0,     0,   877,   878,     0,  1310,   880,   881,
       0,   882,   910,   883,     0,   903,   884,   885,   886,     0,
       0,   904,     0,   887,     0,   888,     0,     0,     0,   898,
       0,     0,     0,     0,     0,   905,     0,   899,   889,   890,
     891,   892,     0,   906,     0,     0,   893,   894,   895,   896,
       0,     0,     0,   897,     0,     0,   900,     0,   877,   878,
       0,  1311,   880,   881,     0,   882,     0,   883,   907,     0,
     884,   885,   886,     0,     0,     0,     0,   887,   911,   888,
       0,     0,     0,     0,     0,     0,     0,     0,   908,   901,
       0,   898,   889,   890,   891,   892,   909,     0,     0,   899,
     893,   894,   895,   896,     0,     0,     0,   897,     0,     0,
       0,   910,     0,     0,     0,     0,     0,     0,   900,     0,
     877,   878,     0,     0,   880,   881,   902,   882,     0,   883,
       0,     0,   884,   885,   886,     0,     0,     0,     0,   887,
     903,   888,     0,     0,     0,   898,   904,     0,     0,     0,
       0,   901,     0,   899,   889,   890,   891,   892,     0,     0,
     905,     0,   893,   894,   895,   896,     0,     0,   906,   897,
       0,     0,   900,     0,     0,     0,     0,   911,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   902,     0,
       0,     0,     0,   907,     0,     0,     0,     0,     0,     0,
       0,     0,   903,     0,     0,   901,     0,   898,   904,     0,
       0,     0,     0,   908,     0,   899,     0,     0,     0,     0,
       0,   909,   905,     0,     0,     0,     0,     0,     0,     0,
     906,     0,     0,     0,   900,     0,   910,     0,     0,     0,
       0,     0,   902,     0,     0,   877,   878,     0,     0,   880,
     881,     0,   882,     0,   883,   907,   903,   884,   885,   886,
       0,     0,   904,     0,   887,     0,   888,   901,     0,     0,
       0,     0,     0,     0,     0,   908,   905,     0,     0,   889,
     890,   891,     0,   909,   906,     0,     0,   893,   894,   895,
     896,     0,     0,     0,   897,     0,     0,     0,   910,     0,
       0,     0,   911,     0,   902,     0,     0,     0,     0,   907,
       0,     0,     0,     0,     0,     0,     0,     0,   903,     0,
       0,     0,     0,     0,   904,     0,     0,     0,     0,   908,
       0,     0,   898,     0,     0,     0,     0,   909,   905,     0,
     899,     0,     0,     0,     0,     0,   906,     0,     0,     0,
       0,     0,   910,     0,     0,     0,     0,     0,     0,   900,
       0,     0,     0,     0,   911,     0,     0,     0,     0,     0,
       0,   907,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   908,   901,     0,     0,     0,     0,     0,     0,   909,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   910,     0,     0,     0,   911,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   902,
       0,     0,     0,     0,     0,     0,  1101,     0,     0,   498,
       0,   499,     0,   903,     0,     0,     0,     0,     0,   904,
       0,     0,     0,     0,     0,     0,     0,     0,    42,   323,
     324,   325,   326,   905,     0,     0,     0,   327,     0,     0,
       0,   906,     0,     0,     0,     0,     0,     0,     0,     0,
     911,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    43,   908,    44,    45,     0,
      46,     0,    47,     0,   909,    48,    49,    50,    51,     0,
       0,     0,    52,     0,    53,    54,     0,    55,    56,   910,
     768,     0,     0,   770,     0,    57,     0,    58,     0,     0,
      59,    60,    61,    62,    63,     0,     0,     0,   772,   773,
     774,   775,    64,    65,    66,   329,    68,    69,     0,     0,
       0,     0,     0,     0,     0,    70,     0,     0,    71,    72,
       0,     0,     0,     0,     0,    73,    74,    75,    76,    77,
      78,    79,    80,    81,     0,  1102,    82,    83,     0,     0,
       0,     0,     0,     0,    84,   911,    85,    86,    87,    88,
      89,    90,     0,     0,     0,   779,     0,    91,     0,    92,
       0,   780,    93,     0,     0,     0,     0,     0,     0,     0,
       0,    94,     0,    95,     0,     0,    96,   782,     0,    97,
     783,   784,     0,     0,     0,     0,     0,     0,    98,     0,
       0,     0,    99,   100,     0,   101,     0,     0,   102,   103,
     785,   104,   105,   106,   107,   108,   109,   110,   111,   112,
     113,   114,   115,   116,   117,   118,     0,   119,   331,     0,
     120,   121,     0,   122,   123,     0,   124,   125,   126,   127,
     128,   129,   130,   131,   132,   133,   134,     0,     0,     0,
     135,     0,     0,     0,   136,     0,   137,     0,   788,   789,
     138,     0,   790,     0,   139,   140,   141,   142,   143,   144,
     145,     0,   146,   147,     0,   148,   149,     0,   150,     0,
     151,   152,   153,   154,   155,   156,   157,   158,   159,   160,
     161,   162,   163,   164,   165,   166,     0,   167,   168,   169,
     170,   171,     0,   333,   334,     0,     0,     0,     0,   174,
     175,   629,  1103,   176,   177,     0,     0,   178,     0,     0,
     179,     0,     0,   792,   793,   794,   180,   181,   182,   795,
       0,     0,     0,    42,   183,   184,   185,   186,   187,   188,
     189,   630,     0,   190,     0,   191,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   631,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      43,     0,    44,    45,     0,    46,     0,    47,     0,     0,
      48,    49,    50,    51,     0,     0,     0,    52,     0,    53,
      54,     0,    55,    56,     0,     0,     0,     0,     0,     0,
      57,   574,    58,     0,   632,    59,    60,    61,    62,    63,
     633,     0,     0,     0,     0,     0,     0,    64,    65,    66,
      67,    68,    69,     0,     0,     0,     0,     0,     0,     0,
      70,     0,     0,    71,    72,     0,     0,     0,     0,     0,
      73,    74,    75,    76,    77,    78,    79,    80,    81,     0,
       0,    82,    83,     0,     0,     0,     0,     0,   576,    84,
     577,    85,    86,    87,    88,    89,    90,     0,     0,     0,
       0,     0,    91,     0,    92,   578,     0,    93,     0,     0,
       0,     0,     0,     0,     0,     0,    94,     0,    95,   579,
       0,    96,     0,     0,    97,     0,     0,     0,     0,     0,
       0,     0,     0,    98,     0,     0,     0,    99,   100,     0,
     101,     0,     0,   102,   103,     0,   104,   105,   106,   107,
     108,   109,   110,   111,   112,   113,   114,   115,   116,   117,
     118,     0,   119,     0,     0,   120,   121,     0,   122,   123,
       0,   124,   125,   126,   127,   128,   129,   130,   131,   132,
     133,   134,     0,   581,     0,   135,     0,     0,     0,   136,
       0,   137,     0,     0,     0,   138,     0,     0,     0,   139,
     140,   141,   142,   143,   144,   145,     0,   146,   147,   827,
     148,   149,     0,   150,   582,   151,   152,   153,   154,   155,
     156,   157,   158,   159,   160,   161,   162,   163,   164,   165,
     634,    42,   167,   168,   169,   170,   171,     0,   172,   173,
       0,     0,     0,     0,   174,   175,     0,     0,   176,   177,
       0,   583,   178,     0,     0,   179,     0,     0,     0,     0,
       0,   180,   181,   182,     0,     0,     0,     0,     0,   584,
     184,   185,   186,   187,   188,   189,     0,     0,   190,     0,
     191,     0,     0,     0,     0,     0,     0,     0,    43,     0,
      44,    45,     0,    46,     0,    47,     0,     0,    48,    49,
      50,    51,     0,     0,     0,    52,     0,    53,    54,     0,
      55,    56,     0,     0,     0,     0,     0,     0,    57,     0,
      58,     0,     0,    59,    60,    61,    62,    63,     0,     0,
       0,     0,     0,     0,     0,    64,    65,    66,    67,    68,
      69,     0,     0,     0,     0,     0,     0,     0,    70,     0,
       0,    71,    72,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,    79,    80,    81,     0,     0,    82,
      83,     0,     0,     0,     0,     0,     0,    84,     0,    85,
      86,    87,    88,    89,    90,     0,     0,     0,     0,     0,
      91,     0,    92,     0,     0,    93,     0,     0,     0,     0,
       0,     0,     0,     0,    94,     0,    95,     0,     0,    96,
       0,     0,    97,     0,     0,     0,     0,     0,     0,     0,
       0,    98,     0,     0,     0,    99,   100,     0,   101,     0,
       0,   102,   103,     0,   104,   105,   106,   107,   108,   109,
     110,   111,   112,   113,   114,   115,   116,   117,   118,     0,
     119,     0,     0,   120,   121,     0,   122,   123,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   134,
       0,     0,     0,   135,     0,     0,     0,   136,     0,   137,
       0,     0,     0,   138,     0,     0,     0,   139,   140,   141,
     142,   143,   144,   145,     0,   146,   147,   954,   148,   149,
       0,   150,     0,   151,   152,   153,   154,   155,   156,   157,
     158,   159,   160,   161,   162,   163,   164,   165,   166,    42,
     167,   168,   169,   170,   171,     0,   172,   173,     0,     0,
       0,     0,   174,   175,     0,     0,   176,   177,     0,     0,
     178,     0,     0,   179,     0,     0,     0,     0,     0,   180,
     181,   182,     0,     0,     0,     0,     0,   183,   184,   185,
     186,   187,   188,   189,     0,     0,   190,     0,   191,     0,
       0,     0,     0,     0,     0,     0,    43,     0,    44,    45,
       0,    46,     0,    47,     0,     0,    48,    49,    50,    51,
       0,     0,     0,    52,     0,    53,    54,     0,    55,    56,
       0,     0,     0,     0,     0,     0,    57,     0,    58,     0,
       0,    59,    60,    61,    62,    63,     0,     0,     0,     0,
       0,     0,     0,    64,    65,    66,    67,    68,    69,     0,
       0,     0,     0,     0,     0,     0,    70,     0,     0,    71,
      72,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,    79,    80,    81,     0,     0,    82,    83,     0,
       0,     0,     0,     0,     0,    84,     0,    85,    86,    87,
      88,    89,    90,     0,     0,     0,     0,     0,    91,     0,
      92,     0,     0,    93,     0,     0,     0,     0,     0,     0,
       0,     0,    94,     0,    95,     0,     0,    96,     0,     0,
      97,     0,     0,     0,     0,     0,     0,     0,     0,    98,
       0,     0,     0,    99,   100,     0,   101,     0,     0,   102,
     103,     0,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,   115,   116,   117,   118,     0,   119,     0,
       0,   120,   121,     0,   122,   123,     0,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,   134,     0,     0,
       0,   135,     0,     0,     0,   136,     0,   137,     0,     0,
       0,   138,     0,     0,     0,   139,   140,   141,   142,   143,
     144,   145,     0,   146,   147,     0,   148,   149,     0,   150,
       0,   151,   152,   153,   154,   155,   156,   157,   158,   159,
     160,   161,   162,   163,   164,   165,   166,     0,   167,   168,
     169,   170,   171,     0,   172,   173,   594,     0,     0,     0,
     174,   175,     0,     0,   176,   177,     0,     0,   178,     0,
       0,   179,     0,     0,   507,     0,     0,   180,   181,   182,
       0,     0,   595,     0,     0,   183,   184,   185,   186,   187,
     188,   189,     0,     0,   190,     0,   191,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   513,   514,   515,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     199,   239,     0,   517,   201,     0,     0,   518,     0,   519,
     520,     0,     0,     0,     0,     0,     0,     0,     0,   522,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     523,   524,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   528,     0,     0,   529,   530,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   532,     0,   533,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   534,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   536,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   537,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   539,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   665,
       0,     0,     0,   540,   541,     0,     0,     0,   542,     0,
      42,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   545,     0,     0,     0,   546,   547,     0,   548,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   549,   550,   551,   552,   553,
       0,     0,     0,     0,   554,   555,     0,    43,     0,    44,
      45,     0,    46,     0,    47,   666,   556,    48,    49,    50,
      51,   557,     0,     0,    52,     0,    53,    54,     0,    55,
      56,     0,     0,     0,     0,     0,     0,    57,     0,    58,
       0,   667,    59,    60,    61,    62,    63,     0,   596,     0,
       0,     0,     0,     0,    64,    65,    66,    67,    68,    69,
       0,     0,     0,     0,     0,     0,     0,    70,     0,     0,
      71,    72,     0,     0,     0,     0,     0,    73,    74,    75,
      76,    77,    78,    79,    80,    81,     0,     0,    82,    83,
       0,     0,     0,     0,     0,     0,    84,     0,    85,    86,
      87,    88,    89,    90,     0,     0,     0,     0,     0,    91,
       0,    92,   578,     0,    93,     0,     0,     0,     0,     0,
       0,     0,     0,    94,     0,    95,   579,     0,    96,     0,
       0,    97,     0,     0,     0,     0,     0,     0,     0,     0,
      98,     0,     0,     0,    99,   100,     0,   101,     0,     0,
     102,   103,     0,   104,   105,   106,   107,   108,   109,   110,
     111,   112,   113,   114,   115,   116,   117,   118,     0,   119,
       0,     0,   120,   121,     0,   122,   123,     0,   124,   125,
     126,   127,   128,   129,   130,   131,   132,   133,   134,     0,
       0,     0,   135,     0,     0,     0,   136,     0,   137,     0,
       0,     0,   138,     0,     0,     0,   139,   140,   141,   142,
     143,   144,   145,     0,   146,   147,     0,   148,   149,     0,
     150,     0,   151,   152,   153,   154,   155,   156,   157,   158,
     159,   160,   161,   162,   163,   164,   165,   166,     0,   167,
     168,   169,   170,   171,     0,   172,   173,     0,     0,    42,
     668,   174,   175,     0,     0,   176,   177,   573,     0,   178,
       0,     0,   179,     0,     0,     0,     0,     0,   180,   181,
     182,     0,     0,     0,     0,     0,   183,   184,   185,   186,
     187,   188,   189,     0,     0,   190,     0,   191,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    43,     0,    44,    45,
       0,    46,     0,    47,     0,     0,    48,    49,    50,    51,
       0,     0,     0,    52,     0,    53,    54,     0,    55,    56,
       0,     0,     0,     0,     0,     0,    57,   574,    58,     0,
       0,    59,    60,    61,    62,    63,   575,     0,     0,     0,
       0,     0,     0,    64,    65,    66,    67,    68,    69,     0,
       0,     0,     0,     0,     0,     0,    70,     0,     0,    71,
      72,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,    79,    80,    81,     0,     0,    82,    83,     0,
       0,     0,     0,     0,   576,    84,   577,    85,    86,    87,
      88,    89,    90,     0,     0,     0,     0,     0,    91,     0,
      92,   578,     0,    93,     0,     0,     0,     0,     0,     0,
       0,     0,    94,     0,    95,   579,     0,    96,     0,   580,
      97,     0,     0,     0,     0,     0,     0,     0,     0,    98,
       0,     0,     0,    99,   100,     0,   101,     0,     0,   102,
     103,     0,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,   115,   116,   117,   118,     0,   119,     0,
       0,   120,   121,     0,   122,   123,     0,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,   134,     0,   581,
       0,   135,     0,     0,     0,   136,     0,   137,     0,     0,
       0,   138,     0,     0,     0,   139,   140,   141,   142,   143,
     144,   145,     0,   146,   147,     0,   148,   149,     0,   150,
     582,   151,   152,   153,   154,   155,   156,   157,   158,   159,
     160,   161,   162,   163,   164,   165,   166,     0,   167,   168,
     169,   170,   171,     0,   172,   173,     0,     0,    42,     0,
     174,   175,     0,     0,   176,   177,   573,   583,   178,     0,
       0,   179,     0,     0,     0,     0,     0,   180,   181,   182,
       0,     0,     0,     0,     0,   584,   184,   185,   186,   187,
     188,   189,     0,     0,   190,     0,   191,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    43,     0,    44,    45,     0,
      46,     0,    47,     0,     0,    48,    49,    50,    51,     0,
       0,     0,    52,     0,    53,    54,     0,    55,    56,     0,
       0,     0,     0,     0,     0,    57,   574,    58,     0,     0,
      59,    60,    61,    62,    63,   575,     0,     0,     0,     0,
       0,     0,    64,    65,    66,    67,    68,    69,     0,     0,
       0,     0,     0,     0,     0,    70,     0,     0,    71,    72,
       0,     0,     0,     0,     0,    73,    74,    75,    76,    77,
      78,    79,    80,    81,     0,     0,    82,    83,     0,     0,
       0,     0,     0,   576,    84,   577,    85,    86,    87,    88,
      89,    90,     0,     0,     0,     0,     0,    91,     0,    92,
     578,     0,    93,     0,     0,     0,     0,     0,     0,     0,
       0,    94,     0,    95,   579,     0,    96,     0,     0,    97,
       0,     0,     0,     0,     0,     0,     0,     0,    98,     0,
       0,     0,    99,   100,     0,   101,     0,     0,   102,   103,
       0,   104,   105,   106,   107,   108,   109,   110,   111,   112,
     113,   114,   115,   116,   117,   118,     0,   119,     0,     0,
     120,   121,     0,   122,   123,     0,   124,   125,   126,   127,
     128,   129,   130,   131,   132,   133,   134,     0,   581,     0,
     135,     0,     0,     0,   136,     0,   137,     0,     0,     0,
     138,     0,     0,     0,   139,   140,   141,   142,   143,   144,
     145,     0,   146,   147,     0,   148,   149,     0,   150,   582,
     151,   152,   153,   154,   155,   156,   157,   158,   159,   160,
     161,   162,   163,   164,   165,   166,     0,   167,   168,   169,
     170,   171,     0,   172,   173,     0,     0,     0,     0,   174,
     175,     0,     0,   176,   177,     0,   583,   178,     0,     0,
     179,    42,   323,   324,   325,   326,   180,   181,   182,     0,
     327,     0,     0,     0,   584,   184,   185,   186,   187,   188,
     189,     0,     0,   190,     0,   191,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    43,     0,
      44,    45,     0,    46,     0,    47,     0,     0,    48,    49,
      50,    51,     0,     0,   328,    52,     0,    53,    54,     0,
      55,    56,     0,     0,     0,     0,     0,     0,    57,     0,
      58,     0,     0,    59,    60,    61,    62,    63,     0,     0,
       0,     0,     0,     0,     0,    64,    65,    66,   329,    68,
      69,     0,     0,     0,     0,     0,     0,   330,    70,     0,
       0,    71,    72,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,    79,    80,    81,     0,     0,    82,
      83,     0,     0,     0,     0,     0,     0,    84,     0,    85,
      86,    87,    88,    89,    90,     0,     0,     0,     0,     0,
      91,     0,    92,     0,     0,    93,     0,     0,     0,     0,
       0,     0,     0,     0,    94,     0,    95,     0,     0,    96,
       0,     0,    97,     0,     0,     0,     0,     0,     0,     0,
       0,    98,     0,     0,     0,    99,   100,     0,   101,     0,
       0,   102,   103,     0,   104,   105,   106,   107,   108,   109,
     110,   111,   112,   113,   114,   115,   116,   117,   118,     0,
     119,   331,     0,   120,   121,   332,   122,   123,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   134,
       0,     0,     0,   135,     0,     0,     0,   136,     0,   137,
       0,     0,     0,   138,     0,     0,     0,   139,   140,   141,
     142,   143,   144,   145,     0,   146,   147,     0,   148,   149,
       0,   150,     0,   151,   152,   153,   154,   155,   156,   157,
     158,   159,   160,   161,   162,   163,   164,   165,   166,    42,
     167,   168,   169,   170,   171,     0,   333,   334,     0,     0,
       0,     0,   174,   175,     0,     0,   176,   177,     0,     0,
     178,     0,     0,   179,     0,     0,     0,   650,     0,   180,
     181,   182,     0,     0,     0,     0,     0,   183,   184,   185,
     186,   187,   188,   189,     0,     0,   190,     0,   191,     0,
       0,     0,     0,     0,     0,     0,    43,     0,    44,    45,
       0,    46,     0,    47,     0,     0,    48,    49,    50,    51,
       0,     0,     0,    52,     0,    53,    54,     0,    55,    56,
       0,     0,     0,     0,     0,     0,    57,   651,    58,     0,
     652,    59,    60,    61,    62,    63,   653,     0,     0,     0,
       0,     0,     0,    64,    65,    66,    67,    68,    69,     0,
       0,     0,     0,     0,     0,     0,    70,     0,     0,    71,
      72,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,    79,    80,    81,     0,     0,    82,    83,     0,
       0,     0,     0,     0,   654,    84,     0,    85,    86,    87,
      88,    89,    90,     0,     0,     0,     0,     0,    91,     0,
      92,   578,     0,    93,     0,     0,     0,     0,     0,     0,
       0,     0,    94,     0,    95,   579,     0,    96,     0,     0,
      97,     0,     0,     0,     0,     0,     0,     0,     0,    98,
       0,     0,     0,    99,   100,     0,   101,     0,     0,   102,
     103,     0,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,   115,   116,   117,   118,     0,   119,     0,
       0,   120,   121,     0,   122,   123,     0,   124,   125,   126,
     127,   128,   129,   130,   655,   132,   133,   134,     0,   656,
       0,   135,     0,     0,     0,   136,     0,   137,     0,     0,
       0,   138,     0,     0,     0,   139,   140,   141,   142,   143,
     144,   145,     0,   146,   147,     0,   148,   149,     0,   150,
       0,   151,   152,   153,   154,   155,   156,   157,   158,   159,
     160,   161,   162,   163,   164,   165,   657,    42,   167,   168,
     169,   170,   171,     0,   172,   173,     0,     0,     0,     0,
     174,   175,     0,     0,   176,   177,     0,     0,   178,     0,
       0,   179,     0,     0,     0,     0,     0,   180,   181,   182,
       0,     0,     0,     0,     0,   183,   184,   185,   186,   187,
     188,   189,     0,     0,   190,     0,   191,     0,     0,     0,
       0,     0,     0,     0,    43,     0,    44,    45,     0,    46,
       0,    47,     0,     0,    48,    49,    50,    51,     0,     0,
       0,    52,     0,    53,    54,     0,    55,    56,     0,     0,
       0,     0,     0,   199,   200,     0,    58,   201,     0,    59,
     202,    61,    62,    63,     0,     0,     0,     0,     0,     0,
       0,    64,    65,    66,    67,    68,    69,     0,     0,     0,
       0,     0,     0,   203,    70,     0,     0,    71,    72,     0,
       0,     0,     0,     0,    73,   204,    75,    76,    77,    78,
      79,    80,    81,     0,     0,    82,    83,     0,     0,     0,
       0,     0,     0,    84,     0,    85,    86,    87,    88,    89,
      90,     0,     0,     0,     0,     0,    91,     0,    92,     0,
       0,    93,     0,     0,     0,     0,     0,     0,     0,     0,
      94,     0,    95,     0,     0,    96,     0,     0,    97,     0,
       0,     0,     0,     0,     0,     0,     0,    98,     0,     0,
       0,    99,   100,     0,   101,     0,     0,   102,   103,     0,
     104,   105,   106,   107,   108,   109,   110,   111,   112,   113,
     114,   115,   116,   117,   118,     0,   119,     0,     0,   120,
     121,     0,   122,   123,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,   134,     0,     0,     0,   135,
     205,     0,     0,   136,     0,   137,     0,     0,     0,   138,
       0,     0,     0,   139,   140,   141,   142,   143,   144,   145,
       0,   146,   147,     0,   148,   149,     0,   150,     0,   151,
     152,   153,   154,   155,   156,   157,   158,   159,   160,   161,
     162,   163,   164,   165,   166,     0,   167,   168,   169,   170,
     171,     0,   172,   173,    42,   272,     0,     0,   174,   175,
       0,     0,   176,   177,     0,     0,   178,     0,     0,   206,
       0,     0,     0,     0,     0,   180,   181,   182,     0,     0,
       0,     0,     0,   183,   184,   185,   186,   187,   188,   189,
       0,     0,   190,     0,   191,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    43,     0,    44,    45,     0,    46,     0,    47,     0,
       0,    48,    49,    50,    51,     0,     0,   273,    52,     0,
      53,    54,     0,    55,    56,     0,     0,     0,     0,     0,
       0,    57,     0,    58,     0,     0,    59,    60,    61,    62,
      63,     0,     0,     0,     0,     0,     0,     0,    64,    65,
      66,    67,    68,    69,     0,     0,     0,     0,     0,     0,
     274,    70,     0,     0,    71,    72,     0,     0,     0,     0,
       0,    73,    74,    75,    76,    77,    78,    79,    80,    81,
       0,     0,    82,    83,     0,     0,     0,     0,     0,     0,
      84,     0,    85,    86,    87,    88,    89,    90,     0,     0,
       0,     0,     0,    91,     0,    92,     0,     0,    93,     0,
       0,     0,     0,     0,     0,     0,     0,    94,     0,    95,
       0,     0,    96,     0,     0,    97,     0,     0,     0,     0,
       0,     0,     0,     0,    98,     0,     0,     0,    99,   100,
       0,   101,     0,     0,   102,   103,     0,   104,   105,   106,
     107,   108,   109,   110,   111,   112,   113,   114,   115,   116,
     117,   118,     0,   119,     0,     0,   120,   121,     0,   122,
     123,     0,   124,   125,   126,   127,   128,   129,   130,   131,
     132,   133,   134,     0,     0,     0,   135,     0,     0,     0,
     136,     0,   137,     0,     0,     0,   138,     0,     0,     0,
     139,   140,   141,   142,   143,   144,   145,     0,   146,   147,
       0,   148,   149,     0,   150,     0,   151,   152,   153,   154,
     155,   156,   157,   158,   159,   160,   161,   162,   163,   164,
     165,   166,     0,   167,   168,   169,   170,   171,     0,   172,
     173,    42,   272,     0,     0,   174,   175,     0,     0,   176,
     177,     0,     0,   178,     0,     0,   179,     0,     0,     0,
       0,     0,   180,   181,   182,     0,     0,     0,     0,     0,
     183,   184,   185,   186,   187,   188,   189,     0,     0,   190,
       0,   191,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    43,     0,
      44,    45,     0,    46,     0,    47,     0,     0,    48,    49,
      50,    51,     0,     0,   273,    52,     0,    53,    54,     0,
      55,    56,     0,     0,     0,     0,     0,     0,    57,     0,
      58,     0,     0,    59,    60,    61,    62,    63,     0,     0,
       0,     0,     0,     0,     0,    64,    65,    66,    67,    68,
      69,     0,     0,     0,     0,     0,     0,     0,    70,     0,
       0,    71,    72,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,    79,    80,    81,     0,     0,    82,
      83,     0,     0,     0,     0,     0,     0,    84,     0,    85,
      86,    87,    88,    89,    90,     0,     0,     0,     0,     0,
      91,     0,    92,     0,     0,    93,     0,     0,     0,     0,
       0,     0,     0,     0,    94,     0,    95,     0,     0,    96,
       0,     0,    97,     0,     0,     0,     0,     0,     0,     0,
       0,    98,     0,     0,     0,    99,   100,     0,   101,     0,
       0,   102,   103,     0,   104,   105,   106,   107,   108,   109,
     110,   111,   112,   113,   114,   115,   116,   117,   118,     0,
     119,     0,     0,   120,   121,     0,   122,   123,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   134,
       0,     0,     0,   135,     0,     0,     0,   136,     0,   137,
       0,     0,     0,   138,     0,     0,     0,   139,   140,   141,
     142,   143,   144,   145,     0,   146,   147,     0,   148,   149,
       0,   150,     0,   151,   152,   153,   154,   155,   156,   157,
     158,   159,   160,   161,   162,   163,   164,   165,   166,    42,
     167,   168,   169,   170,   171,     0,   172,   173,     0,     0,
       0,     0,   174,   175,     0,     0,   176,   177,     0,     0,
     178,     0,     0,   179,     0,     0,     0,   721,     0,   180,
     181,   182,     0,     0,     0,     0,     0,   183,   184,   185,
     186,   187,   188,   189,     0,     0,   190,     0,   191,     0,
       0,     0,     0,     0,     0,     0,    43,     0,    44,    45,
       0,    46,     0,    47,     0,     0,    48,    49,    50,    51,
       0,     0,     0,    52,     0,    53,    54,     0,    55,    56,
       0,     0,     0,     0,     0,     0,    57,     0,    58,     0,
       0,    59,    60,    61,    62,    63,     0,     0,     0,     0,
       0,     0,     0,    64,    65,    66,    67,    68,    69,     0,
       0,     0,     0,     0,     0,     0,    70,     0,     0,    71,
      72,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,    79,    80,    81,     0,     0,    82,    83,     0,
       0,     0,     0,     0,     0,    84,     0,    85,    86,    87,
      88,    89,    90,     0,     0,     0,     0,     0,    91,     0,
      92,     0,     0,    93,     0,     0,     0,     0,     0,     0,
       0,     0,    94,     0,    95,     0,     0,    96,     0,     0,
      97,     0,     0,     0,     0,     0,     0,     0,     0,    98,
       0,     0,     0,    99,   100,     0,   101,     0,     0,   102,
     103,     0,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,   115,   116,   117,   118,     0,   119,     0,
       0,   120,   121,     0,   122,   123,     0,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,   134,     0,     0,
       0,   135,     0,     0,     0,   136,     0,   137,     0,     0,
       0,   138,     0,     0,     0,   139,   140,   141,   142,   143,
     144,   145,     0,   146,   147,     0,   148,   149,     0,   150,
       0,   151,   152,   153,   154,   155,   156,   157,   158,   159,
     160,   161,   162,   163,   164,   165,   166,    42,   167,   168,
     169,   170,   171,     0,   172,   173,     0,     0,     0,     0,
     174,   175,     0,     0,   176,   177,     0,     0,   178,     0,
       0,   179,     0,     0,     0,     0,     0,   180,   181,   182,
       0,     0,     0,     0,     0,   183,   184,   185,   186,   187,
     188,   189,     0,     0,   190,     0,   191,     0,     0,     0,
       0,     0,     0,     0,    43,     0,    44,    45,     0,    46,
       0,    47,     0,     0,    48,    49,    50,    51,     0,     0,
       0,    52,     0,    53,    54,     0,    55,    56,     0,     0,
       0,     0,     0,     0,    57,     0,    58,     0,     0,    59,
      60,    61,    62,    63,     0,     0,     0,     0,     0,     0,
       0,    64,    65,    66,    67,    68,    69,     0,     0,     0,
       0,     0,     0,     0,    70,     0,     0,    71,    72,     0,
       0,     0,     0,     0,    73,    74,    75,    76,    77,    78,
      79,    80,    81,     0,     0,    82,    83,     0,     0,     0,
       0,     0,     0,    84,     0,    85,    86,    87,    88,    89,
      90,     0,     0,     0,     0,     0,    91,     0,    92,     0,
       0,    93,     0,     0,     0,     0,     0,     0,     0,     0,
      94,     0,    95,     0,     0,    96,     0,     0,    97,     0,
       0,     0,     0,     0,     0,     0,     0,    98,     0,     0,
       0,    99,   100,     0,   101,     0,     0,   102,   103,     0,
     104,   105,   106,   107,   108,   109,   110,   111,   112,   113,
     114,   115,   116,   117,   118,     0,   119,     0,     0,   120,
     121,     0,   122,   123,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,   134,     0,     0,     0,   135,
       0,     0,     0,   136,     0,   137,     0,     0,     0,   138,
       0,     0,     0,   139,   140,   141,   142,   143,   144,   145,
       0,   146,   147,   355,   148,   149,     0,   150,     0,   151,
     152,   153,   154,   155,   156,   157,   158,   159,   160,   161,
     162,   163,   164,   165,   166,     0,   167,   168,   169,   170,
     171,     0,   172,   173,     0,     0,     0,     0,   174,   175,
       0,     0,   176,   177,     0,     0,   178,     0,     0,   179,
       0,     0,     0,     0,     0,   180,   181,   182,     0,     0,
       0,     0,     0,   183,   184,   185,   186,   187,   188,   189,
       0,     0,   190,     0,   191,   356,   357,   358,   359,   360,
     361,     0,     0,     0,     0,     0,     0,     0,   362,   363,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     364,   365,     0,     0,     0,     0,     0,   366,   367,     0,
       0,     0,     0,     0,     0,     0,     0,   368,     0,     0,
       0,     0,     0,     0,     0,     0,   369,     0,     0,     0,
       0,     0,   370,   371,   372,   373,     0,     0,     0,     0,
       0,     0,     0,   374,   375,   376,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   377,   378,
     379,   380,   381,   382,   383,     0,     0,     0,   384,     0,
       0,     0,     0,     0,   385,     0,     0,     0,   386,   387,
     388,     0,     0,     0,   389,   390,   391,     0,     0,   392,
       0,     0,     0,     0,   355,     0,     0,     0,   393,   394,
     395,     0,   396,   397,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   398,   399,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     400,   401,     0,     0,     0,     0,     0,   402,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   403,   404,
    1235,     0,   405,     0,     0,     0,   356,   357,   358,   359,
     360,   361,     0,     0,     0,     0,     0,     0,     0,   362,
     363,     0,     0,     0,     0,     0,   406,     0,   407,   408,
     409,   410,   411,     0,     0,     0,     0,     0,     0,     0,
       0,   364,   365,  1236,     0,     0,     0,     0,   366,   367,
       0,   412,     0,     0,     0,   413,   414,   415,   368,   416,
       0,     0,     0,     0,     0,     0,     0,   369,     0,     0,
     417,     0,     0,   370,   371,   372,   373,     0,     0,     0,
       0,     0,     0,     0,   374,   375,   376,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   377,
     378,   379,   380,   381,   382,   383,     0,     0,     0,   384,
       0,     0,     0,     0,     0,   385,     0,     0,     0,   386,
     387,   388,     0,     0,     0,   389,   390,   391,     0,     0,
     392,     0,     0,     0,     0,     0,     0,     0,     0,   393,
     394,   395,     0,   396,   397,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   398,   399,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   400,   401,     0,     0,     0,     0,   507,   402,     0,
       0,     0,     0,     0,   508,   509,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   403,
     404,     0,     0,   405,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   406,     0,   407,
     408,   409,   410,   411,     0,   510,     0,   511,   512,     0,
       0,     0,     0,     0,     0,   513,   514,   515,     0,     0,
       0,     0,   412,     0,     0,     0,   413,   414,   415,     0,
     416,   516,     0,   199,   239,     0,   517,   201,     0,     0,
     518,   417,   519,   520,     0,   521,     0,     0,     0,     0,
       0,     0,   522,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   523,   524,     0,     0,     0,   525,     0,
       0,     0,   526,     0,   527,   528,     0,     0,   529,   530,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   531,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   532,
       0,   533,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   534,     0,     0,     0,   507,
       0,   535,     0,     0,     0,     0,     0,   536,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   537,     0,
     538,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   539,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   540,   541,     0,     0,
       0,   542,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   543,   544,   513,   514,   515,
       0,     0,     0,     0,   545,     0,     0,     0,   546,   547,
       0,   548,     0,     0,     0,   199,   239,     0,   517,   201,
       0,     0,   518,     0,   519,   520,     0,     0,   549,   550,
     551,   552,   553,     0,   522,     0,     0,   554,   555,     0,
       0,     0,     0,     0,     0,   523,   524,     0,     0,   556,
       0,     0,     0,     0,   557,     0,     0,   528,     0,     0,
     529,   530,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   558,   559,     0,     0,     0,     0,     0,     0,     0,
       0,   532,     0,   533,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   534,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   536,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     537,     0,     0,     0,   877,   878,     0,     0,   880,   881,
       0,   882,     0,   883,   539,     0,   884,   885,   886,     0,
       0,     0,     0,   887,     0,   888,     0,     0,   540,   541,
       0,     0,     0,   542,     0,     0,     0,     0,   889,   890,
     891,     0,     0,     0,     0,     0,   893,   894,   895,   896,
       0,     0,     0,   897,     0,     0,   545,     0,     0,     0,
     546,   547,     0,   548,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     549,   550,   551,   552,   553,     0,     0,     0,     0,   554,
     555,   898,     0,     0,     0,     0,     0,     0,     0,   899,
       0,   556,     0,   877,   878,     0,   557,   880,   881,     0,
     882,     0,   883,     0,     0,   884,   885,   886,   900,     0,
       0,     0,   887,     0,   888,     0,     0,     0,     0,     0,
       0,     0,     0,   596,     0,     0,     0,   889,   890,   891,
       0,     0,     0,     0,     0,   893,   894,   895,     0,     0,
       0,   901,   897,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   902,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   899,     0,
       0,     0,   903,     0,     0,     0,     0,     0,   904,     0,
       0,     0,     0,     0,     0,     0,     0,   900,     0,     0,
       0,     0,   905,     0,     0,     0,     0,     0,     0,     0,
     906,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     901,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   908,     0,     0,     0,     0,
       0,     0,     0,   909,     0,     0,     0,   902,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   910,     0,
       0,   903,     0,     0,     0,     0,     0,   904,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   905,     0,     0,     0,     0,     0,     0,     0,   906,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   908,     0,     0,     0,     0,     0,
       0,     0,   909,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   910
};

static const yytype_int16 yycheck[] =
{
       5,   244,   427,   280,   201,   602,   835,   204,   487,   418,
     425,   208,   350,   351,   685,   449,     9,     6,    11,    10,
     440,     6,    27,   575,    17,   196,   867,   872,    10,   449,
     306,   440,    10,     6,     6,     6,    17,     6,    31,   928,
     449,   299,   300,   471,   241,    10,   134,   116,   245,   220,
     221,   928,   146,   224,   225,   113,    89,   629,   928,   230,
     510,   109,   928,   491,   322,   114,   115,   912,   862,   118,
      99,    36,   121,   130,   928,   157,    88,   113,   114,     7,
      70,   633,   158,   498,   499,   203,   568,   928,   154,   728,
     348,   264,   210,   158,   127,   144,   354,   157,   247,   255,
     271,   153,     6,   523,   173,   315,     6,   156,    12,   144,
     307,   308,   292,   310,   523,   312,   313,   288,   289,    17,
     153,     4,    69,   294,   295,     8,     9,    94,    11,   247,
      13,   109,   109,   304,   165,    35,   316,   347,   572,    56,
      23,   314,     6,   190,   989,   217,     7,     3,    28,    95,
     427,   571,   572,   210,   211,   101,   228,   204,     4,   188,
     594,   107,     8,   572,    92,   253,   201,    13,   114,   115,
      31,    35,   248,    29,   594,     0,   122,    23,    23,   208,
     147,   246,   353,   426,   357,   594,  1031,  1028,     4,     5,
     207,   196,     8,     9,   828,    11,   678,    13,   286,   268,
     212,   995,   186,   628,   292,   134,   621,    23,   106,    25,
     359,   279,   288,   638,   848,   220,   221,   248,   223,   224,
     225,   226,   271,  1068,   229,   230,   216,   309,  1117,   347,
      46,    47,   237,   281,   163,   118,   645,   662,   134,   208,
     879,   121,   294,   190,   277,   339,   275,   176,   174,   309,
     255,   676,   677,   732,   283,   827,   165,   809,   678,   264,
     265,   190,  1151,   240,   269,   247,   271,   336,   151,   678,
     720,    56,   118,   118,  1151,   280,   293,   448,   706,   175,
     160,  1151,   453,   288,   289,  1151,   291,   696,   716,   294,
     295,   340,   350,   351,   190,   361,   746,  1151,   316,   304,
     294,   332,   118,   281,   281,   151,   337,   187,   341,   585,
    1151,   276,   284,   284,   511,   351,   352,   294,     7,    17,
     658,   201,   144,   358,   116,   959,   206,   119,   274,  1174,
     292,    29,    87,   125,   260,   151,   164,   246,   535,   248,
     269,   699,    31,   601,    17,   979,   162,   230,   353,   295,
     900,   628,    28,    29,   316,   317,     6,   286,   133,   193,
     557,   638,    12,   560,   353,   199,   246,   564,   353,   362,
     296,    17,   363,   544,   924,   927,   826,   359,   351,   352,
     353,   362,   254,   817,   230,   662,    29,   837,   334,    32,
     286,   320,   338,  1222,    44,    45,   516,   817,   190,   676,
     677,     7,   331,   299,   463,    56,    12,   190,   817,   580,
     290,   166,   204,     9,   230,    11,   164,   476,   538,    95,
     592,   367,   427,   332,   320,   101,   248,   356,   337,   488,
      12,   490,   603,    30,    31,    31,    33,    29,    35,    36,
     336,    38,   447,   448,    41,   148,   451,   452,   453,   646,
     316,   317,   810,   333,   812,   813,   814,   815,   354,   144,
     632,   876,   342,    56,   661,    17,     4,     5,   144,  1140,
       8,     9,   246,    11,   252,    13,    28,    29,   358,    10,
     431,   432,   362,   953,   246,    23,   437,    25,   439,   236,
     733,    31,   114,   115,   665,   666,   118,   668,   913,     7,
     925,   744,    10,   841,   842,   510,   114,   115,    46,    47,
      28,    29,   264,   265,   686,   164,   688,   942,   690,   691,
     328,   526,   694,   695,    29,     7,     4,     5,    10,   397,
       8,     9,    29,    11,    29,    13,    31,    32,     7,   544,
      29,    10,   333,    95,   164,    23,   342,    25,   252,   101,
     609,   610,     4,     5,   422,     7,     8,     9,    10,    11,
       7,    13,     6,    10,    16,    17,    18,   353,    46,    47,
     575,    23,   353,    25,   267,   580,     7,    95,     7,    10,
     118,    10,     7,   101,     6,    10,    38,    39,    40,    41,
       7,   251,   252,    10,    46,    47,    48,    49,   603,   467,
     468,    53,     7,     7,     6,    10,    10,     4,     5,   328,
       6,     8,     9,   151,    11,   620,    13,  1087,  1088,  1089,
    1090,  1091,  1092,   628,   629,     6,    23,     6,   633,     7,
     227,   228,    10,   638,   639,     7,   641,   234,    10,    91,
     118,     7,     7,     6,    10,    10,   651,    99,   925,    46,
      47,   928,     7,     7,    31,    10,    10,   662,   353,     7,
     665,   666,    10,   668,     7,   942,   118,    10,  1093,     6,
    1218,   676,   677,   151,   119,     7,     6,  1274,    10,   642,
     643,   644,     7,   926,   162,    10,    17,  1166,     7,   652,
     653,    10,   230,   698,   699,     7,   659,    17,    10,   151,
     663,    17,     7,  1251,   667,    10,  1254,   670,  1256,     7,
       7,   328,    10,    10,   148,   720,  1141,   205,   723,   205,
     148,   118,   965,   347,   729,   730,   731,   261,   329,   734,
     118,   736,   737,   930,   739,     6,   188,   204,   743,   204,
     315,   746,   939,  1291,   749,  1293,   751,   512,    35,     7,
     202,   355,   230,   246,   151,   164,   208,   171,   763,     6,
     355,   526,   204,   204,   355,     7,     6,   938,     6,   966,
     222,   164,   969,   246,   971,   738,     6,     6,   230,   544,
      35,   348,     4,     6,   164,     6,     8,     9,     6,    11,
       6,    13,     7,   682,   158,   328,   328,   118,   171,     6,
     251,    23,    29,   255,   809,   810,     6,   812,   813,   814,
     815,     6,   577,   208,     6,   820,  1093,   582,    29,   584,
       6,   826,   827,   275,    46,    47,     6,    17,  1237,     6,
      90,   283,   837,   230,   204,   339,   144,    31,    69,   844,
     315,   315,    35,     6,    17,   187,   298,   259,   144,     7,
     157,     7,     6,   116,     7,     6,    93,     6,   348,   355,
      31,   355,    31,   157,  1141,    12,     6,    92,   873,  1112,
     759,   760,   761,   762,  1151,   764,     7,  1120,   767,   768,
       7,     7,     7,   273,     7,   256,     7,    85,   864,   995,
      29,   698,   781,   817,  1311,   900,   118,  1151,   787,  1165,
    1143,  1236,   462,  1146,  1194,   510,  1250,  1214,   510,  1135,
     582,   523,   364,   697,   678,    93,  1221,   678,    37,   924,
     925,   339,   927,    -1,    -1,    -1,   320,    -1,    -1,   151,
     108,    -1,    -1,   938,    -1,    -1,    -1,   942,    -1,    -1,
      -1,    -1,    -1,   121,    -1,    -1,    -1,    -1,   953,    -1,
      -1,    -1,    -1,    -1,   132,    -1,    -1,   962,    -1,    28,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   972,   973,   858,
      -1,    -1,   861,    -1,    -1,    -1,   865,   866,    -1,   984,
     985,   159,    -1,    -1,    -1,    -1,    -1,    -1,   877,   878,
      -1,   880,   881,   882,   883,   884,   885,   886,   887,   888,
     889,   890,   891,   892,   893,   894,   895,   896,   230,   898,
     899,   189,   901,    -1,    -1,   904,    -1,   906,   907,   908,
     909,    -1,   911,    -1,    93,    -1,    -1,    -1,    97,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   217,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   116,    -1,   118,
     228,   120,   121,    -1,    -1,    -1,   125,    -1,    -1,    -1,
      -1,    -1,   240,   241,   242,   954,   244,   245,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   144,    -1,    -1,    -1,    -1,
      -1,    -1,  1087,  1088,  1089,  1090,  1091,  1092,  1093,   158,
      -1,   160,    -1,    -1,    -1,    -1,    -1,    -1,   987,    -1,
      -1,    -1,   280,   992,    -1,    -1,    -1,    -1,   177,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
    1135,   309,   201,    -1,    -1,   204,  1141,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,  1149,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
    1059,    -1,  1061,  1062,  1063,    -1,    -1,   246,    -1,   248,
      -1,    -1,    -1,   252,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,  1081,    -1,    -1,    -1,    -1,    -1,    -1,   268,
      -1,    -1,  1207,    -1,   273,  1094,    -1,  1096,    -1,    -1,
      -1,    -1,  1101,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   290,    -1,    -1,   293,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   308,
      -1,    -1,    -1,    -1,   313,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   336,    -1,    -1,
      -1,  1160,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   358,
    1179,    -1,    -1,   362,   363,    -1,  1185,  1186,     3,  1304,
      -1,     6,     7,     8,     9,    -1,    11,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    24,
      -1,    -1,    27,    28,    29,    30,    31,    32,    33,    -1,
      35,    -1,    37,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,  1243,    -1,  1245,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
    1259,    -1,    -1,  1262,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    -1,    87,    88,    -1,    90,    -1,    92,    -1,    -1,
      95,    96,    97,    98,    -1,    -1,   101,   102,    -1,   104,
     105,    -1,   107,   108,    -1,   110,   111,    -1,   113,    -1,
     115,    -1,   117,    -1,    -1,   120,   121,   122,   123,   124,
      -1,   126,    -1,   128,   129,   130,   131,   132,   133,   134,
     135,   136,   137,    -1,    -1,    -1,    -1,    -1,    -1,   144,
     145,    -1,    -1,   148,   149,   150,    -1,    -1,    -1,    -1,
     155,   156,   157,   158,   159,   160,   161,   162,   163,   164,
     165,   166,   167,    -1,    -1,    -1,    -1,    -1,    -1,   174,
      -1,   176,   177,   178,   179,   180,   181,    -1,    -1,    -1,
     185,    -1,   187,    -1,   189,    -1,   191,   192,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   200,   201,    -1,   203,    -1,
      -1,   206,   207,    -1,   209,   210,   211,    -1,    -1,    -1,
      -1,    -1,    -1,   218,    -1,    -1,    -1,   222,   223,    -1,
     225,    -1,    -1,   228,   229,   230,   231,   232,   233,   234,
     235,   236,   237,   238,   239,   240,   241,   242,   243,   244,
     245,   246,   247,   248,    -1,   250,   251,    -1,   253,   254,
      -1,   256,   257,   258,   259,   260,   261,   262,   263,   264,
     265,   266,    -1,    -1,    -1,   270,    -1,    -1,    -1,   274,
      -1,   276,    -1,   278,   279,   280,    -1,   282,    -1,   284,
     285,   286,   287,   288,   289,   290,    -1,   292,   293,    -1,
     295,   296,    -1,   298,    -1,   300,   301,   302,   303,   304,
     305,   306,   307,   308,   309,   310,   311,   312,   313,   314,
     315,    -1,   317,   318,   319,   320,   321,    -1,   323,   324,
      -1,    -1,    -1,    -1,   329,   330,    -1,   332,   333,   334,
      -1,    -1,   337,    -1,    -1,   340,    -1,    -1,   343,   344,
     345,   346,   347,   348,   349,    -1,    -1,    -1,    -1,   354,
     355,   356,   357,   358,   359,   360,    -1,    -1,   363,     3,
     365,    -1,     6,     7,    -1,     9,    -1,    11,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      24,    -1,    -1,    27,    28,    29,    30,    31,    32,    33,
      -1,    35,    -1,    37,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    85,    -1,    87,    88,    -1,    90,    -1,    92,    -1,
      -1,    95,    96,    97,    98,    -1,    -1,   101,   102,    -1,
     104,   105,    -1,   107,   108,    -1,   110,   111,    -1,   113,
      -1,   115,    -1,   117,    -1,    -1,   120,   121,   122,   123,
     124,    -1,   126,    -1,   128,   129,   130,   131,   132,   133,
     134,   135,   136,   137,    -1,    -1,    -1,    -1,    -1,    -1,
     144,   145,    -1,    -1,   148,   149,    -1,    -1,    -1,    -1,
      -1,   155,   156,   157,   158,   159,   160,   161,   162,   163,
     164,   165,   166,   167,    -1,    -1,    -1,    -1,    -1,    -1,
     174,    -1,   176,   177,   178,   179,   180,   181,    -1,    -1,
      -1,   185,    -1,   187,    -1,   189,    -1,   191,   192,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   200,   201,    -1,   203,
      -1,    -1,   206,   207,    -1,   209,   210,   211,    -1,    -1,
      -1,    -1,    -1,    -1,   218,    -1,    -1,    -1,   222,   223,
      -1,   225,    -1,    -1,   228,   229,   230,   231,   232,   233,
     234,   235,   236,   237,   238,   239,   240,   241,   242,   243,
     244,   245,   246,   247,   248,    -1,   250,   251,    -1,   253,
     254,    -1,   256,   257,   258,   259,   260,   261,   262,   263,
     264,   265,   266,    -1,    -1,    -1,   270,    -1,    -1,    -1,
     274,    -1,   276,    -1,   278,   279,   280,    -1,   282,    -1,
     284,   285,   286,   287,   288,   289,   290,    -1,   292,   293,
      -1,   295,   296,    -1,   298,    -1,   300,   301,   302,   303,
     304,   305,   306,   307,   308,   309,   310,   311,   312,   313,
     314,   315,    -1,   317,   318,   319,   320,   321,    -1,   323,
     324,    -1,    -1,    -1,    -1,   329,   330,    -1,   332,   333,
     334,    -1,    -1,   337,    -1,    -1,   340,    -1,    -1,   343,
     344,   345,   346,   347,   348,   349,    -1,    -1,    -1,    -1,
     354,   355,   356,   357,   358,   359,   360,     3,    -1,   363,
       6,   365,    -1,     9,    -1,    11,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    24,    -1,
      -1,    27,    28,    29,    30,    31,    32,    33,    -1,    35,
      -1,    37,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,
      -1,    87,    88,    -1,    90,    -1,    92,    -1,    -1,    95,
      96,    97,    98,    -1,    -1,   101,   102,    -1,   104,   105,
      -1,   107,   108,    -1,   110,   111,    -1,   113,    -1,   115,
      -1,   117,    -1,    -1,   120,   121,   122,   123,   124,    -1,
     126,    -1,   128,   129,   130,   131,   132,   133,   134,   135,
     136,   137,    -1,    -1,    -1,    -1,    -1,    -1,   144,   145,
      -1,    -1,   148,   149,    -1,    -1,    -1,    -1,    -1,   155,
     156,   157,   158,   159,   160,   161,   162,   163,   164,   165,
     166,   167,    -1,    -1,    -1,    -1,    -1,    -1,   174,    -1,
     176,   177,   178,   179,   180,   181,    -1,    -1,    -1,   185,
      -1,   187,    -1,   189,    -1,   191,   192,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   200,   201,    -1,   203,    -1,    -1,
     206,   207,    -1,   209,   210,   211,    -1,    -1,    -1,    -1,
      -1,    -1,   218,    -1,    -1,    -1,   222,   223,    -1,   225,
      -1,    -1,   228,   229,   230,   231,   232,   233,   234,   235,
     236,   237,   238,   239,   240,   241,   242,   243,   244,   245,
     246,   247,   248,    -1,   250,   251,    -1,   253,   254,    -1,
     256,   257,   258,   259,   260,   261,   262,   263,   264,   265,
     266,    -1,    -1,    -1,   270,    -1,    -1,    -1,   274,    -1,
     276,    -1,   278,   279,   280,    -1,   282,    -1,   284,   285,
     286,   287,   288,   289,   290,    -1,   292,   293,    -1,   295,
     296,    -1,   298,    -1,   300,   301,   302,   303,   304,   305,
     306,   307,   308,   309,   310,   311,   312,   313,   314,   315,
      -1,   317,   318,   319,   320,   321,    -1,   323,   324,    -1,
      -1,    -1,    -1,   329,   330,    -1,   332,   333,   334,    -1,
      -1,   337,    -1,    -1,   340,    -1,    -1,   343,   344,   345,
     346,   347,   348,   349,    -1,    -1,    -1,    -1,   354,   355,
     356,   357,   358,   359,   360,   361,    -1,   363,     3,   365,
      -1,     6,     7,    -1,     9,    -1,    11,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    24,
      -1,    -1,    27,    28,    29,    30,    31,    32,    33,    -1,
      35,    -1,    37,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    -1,    87,    88,    -1,    90,    -1,    92,    -1,    -1,
      95,    96,    97,    98,    -1,    -1,   101,   102,    -1,   104,
     105,    -1,   107,   108,    -1,   110,   111,    -1,   113,    -1,
     115,    -1,   117,    -1,    -1,   120,   121,   122,   123,   124,
      -1,   126,    -1,   128,   129,   130,   131,   132,   133,   134,
     135,   136,   137,    -1,    -1,    -1,    -1,    -1,    -1,   144,
     145,    -1,    -1,   148,   149,    -1,    -1,    -1,    -1,    -1,
     155,   156,   157,   158,   159,   160,   161,   162,   163,   164,
     165,   166,   167,    -1,    -1,    -1,    -1,    -1,    -1,   174,
      -1,   176,   177,   178,   179,   180,   181,    -1,    -1,    -1,
     185,    -1,   187,    -1,   189,    -1,   191,   192,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   200,   201,    -1,   203,    -1,
      -1,   206,   207,    -1,   209,   210,   211,    -1,    -1,    -1,
      -1,    -1,    -1,   218,    -1,    -1,    -1,   222,   223,    -1,
     225,    -1,    -1,   228,   229,   230,   231,   232,   233,   234,
     235,   236,   237,   238,   239,   240,   241,   242,   243,   244,
     245,   246,   247,   248,    -1,   250,   251,    -1,   253,   254,
      -1,   256,   257,   258,   259,   260,   261,   262,   263,   264,
     265,   266,    -1,    -1,    -1,   270,    -1,    -1,    -1,   274,
      -1,   276,    -1,   278,   279,   280,    -1,   282,    -1,   284,
     285,   286,   287,   288,   289,   290,    -1,   292,   293,    -1,
     295,   296,    -1,   298,    -1,   300,   301,   302,   303,   304,
     305,   306,   307,   308,   309,   310,   311,   312,   313,   314,
     315,    -1,   317,   318,   319,   320,   321,    -1,   323,   324,
      -1,    -1,    -1,    -1,   329,   330,    -1,   332,   333,   334,
      -1,    -1,   337,    -1,    -1,   340,    -1,    -1,   343,   344,
     345,   346,   347,   348,   349,    -1,    -1,    -1,    -1,   354,
     355,   356,   357,   358,   359,   360,     3,    -1,   363,     6,
     365,    -1,     9,    -1,    11,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    24,    -1,    -1,
      27,    28,    29,    30,    31,    32,    33,    -1,    35,    -1,
      37,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    -1,
      87,    88,    -1,    90,    -1,    92,    -1,    -1,    95,    96,
      97,    98,    -1,    -1,   101,   102,    -1,   104,   105,    -1,
     107,   108,    -1,   110,   111,    -1,   113,    -1,   115,    -1,
     117,    -1,    -1,   120,   121,   122,   123,   124,    -1,   126,
      -1,   128,   129,   130,   131,   132,   133,   134,   135,   136,
     137,    -1,    -1,    -1,    -1,    -1,    -1,   144,   145,    -1,
      -1,   148,   149,    -1,    -1,    -1,    -1,    -1,   155,   156,
     157,   158,   159,   160,   161,   162,   163,   164,   165,   166,
     167,    -1,    -1,    -1,    -1,    -1,    -1,   174,    -1,   176,
     177,   178,   179,   180,   181,    -1,    -1,    -1,   185,    -1,
     187,    -1,   189,    -1,   191,   192,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   200,   201,    -1,   203,    -1,    -1,   206,
     207,    -1,   209,   210,   211,    -1,    -1,    -1,    -1,    -1,
      -1,   218,    -1,    -1,    -1,   222,   223,    -1,   225,    -1,
      -1,   228,   229,   230,   231,   232,   233,   234,   235,   236,
     237,   238,   239,   240,   241,   242,   243,   244,   245,   246,
     247,   248,    -1,   250,   251,    -1,   253,   254,    -1,   256,
     257,   258,   259,   260,   261,   262,   263,   264,   265,   266,
      -1,    -1,    -1,   270,    -1,    -1,    -1,   274,    -1,   276,
      -1,   278,   279,   280,    -1,   282,    -1,   284,   285,   286,
     287,   288,   289,   290,    -1,   292,   293,    -1,   295,   296,
      -1,   298,    -1,   300,   301,   302,   303,   304,   305,   306,
     307,   308,   309,   310,   311,   312,   313,   314,   315,    -1,
     317,   318,   319,   320,   321,    -1,   323,   324,    -1,    -1,
      -1,    -1,   329,   330,    -1,   332,   333,   334,    -1,    -1,
     337,    -1,    -1,   340,    -1,    -1,   343,   344,   345,   346,
     347,   348,   349,    -1,    -1,    -1,    -1,   354,   355,   356,
     357,   358,   359,   360,    -1,    -1,   363,    -1,   365,     4,
       5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    -1,
      -1,    46,    47,    48,    49,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,     4,     5,    -1,    -1,     8,     9,    10,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    91,    38,    39,    40,
      41,    -1,    -1,    -1,    99,    46,    47,    48,    49,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   118,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   137,   138,   139,   140,   141,    -1,    -1,    -1,
      91,    -1,    -1,    -1,    -1,    -1,   151,    -1,    99,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   181,   182,   183,   184,
      -1,    -1,    -1,   188,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   202,    -1,    -1,
     151,    -1,    -1,   208,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   222,   223,    -1,
     225,   226,   227,    -1,    -1,   230,    -1,   232,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   188,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     255,   202,    -1,    -1,    -1,    -1,    -1,   208,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   270,    -1,    -1,    -1,    -1,
     275,   222,    -1,    -1,    -1,    -1,    -1,    -1,   283,   230,
      -1,    -1,   287,    -1,    -1,    -1,   291,    -1,    -1,    -1,
      -1,    -1,    -1,   298,    -1,   300,   301,   302,   303,   304,
     305,   306,   307,    -1,   255,    -1,    -1,     4,     5,    -1,
       7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,   275,    -1,    23,    -1,    25,    -1,
      -1,    -1,   283,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    38,    39,    40,    41,    -1,    -1,   298,    -1,    46,
      47,    48,    49,    -1,    -1,   360,    53,    -1,    -1,   364,
     365,   366,     4,     5,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,    -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   342,    -1,    -1,    91,    -1,    38,    39,    40,    41,
      -1,    -1,    99,    -1,    46,    47,    48,    49,    -1,    -1,
      -1,    53,    -1,   364,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   118,    -1,    -1,    -1,    -1,     4,     5,    -1,    -1,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    25,    26,    91,
      -1,    -1,    -1,    -1,   151,    -1,    -1,    99,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,    -1,    -1,    46,    47,
      48,    49,    -1,    -1,    -1,    53,   118,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   188,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   202,    -1,    -1,    -1,   151,
      -1,   208,    -1,    91,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    99,    -1,    -1,    -1,   222,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   230,     4,     5,    -1,    -1,     8,     9,
     118,    11,    -1,    13,    -1,    -1,   188,    -1,    -1,    -1,
      -1,    -1,    -1,    23,    -1,    25,    -1,    -1,   255,    -1,
     202,    -1,    -1,    -1,    -1,    -1,   208,    -1,    -1,    -1,
      -1,    -1,    -1,   151,    -1,    -1,    46,    47,   275,    -1,
     222,    -1,    -1,    53,    -1,    -1,   283,    -1,   230,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   298,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     188,    -1,    -1,   255,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   202,    -1,    -1,    -1,    -1,    99,
     208,    -1,    -1,   275,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   283,    -1,    -1,   222,    -1,    -1,    -1,   118,    -1,
       4,     5,   230,    -1,     8,     9,   298,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,   364,    -1,    23,
      -1,    25,    -1,    -1,    -1,    -1,    -1,   255,    -1,    -1,
      -1,   151,    -1,    -1,    38,    39,    40,    41,    -1,    -1,
      -1,    -1,    46,    47,    48,    49,    -1,   275,    -1,    53,
      -1,    -1,    -1,    -1,    -1,   283,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   188,   361,
     298,    -1,   364,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,     4,     5,    91,   208,     8,
       9,    -1,    11,    -1,    13,    99,    -1,    16,    17,    18,
      -1,    -1,   222,    -1,    23,    -1,    25,    -1,    -1,    -1,
     230,    -1,    -1,    -1,   118,    -1,    -1,    -1,    -1,    38,
      39,    40,    41,    -1,    -1,    -1,    -1,    46,    47,    48,
      49,    -1,    -1,    -1,    53,    -1,   364,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   151,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   275,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   283,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    91,    -1,    93,    -1,    -1,    -1,   298,    -1,
      99,    -1,    -1,    -1,   188,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   202,   118,
      -1,     4,     5,    -1,   208,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,   222,    -1,
      23,    -1,    25,    -1,    -1,    -1,   230,    -1,    -1,    -1,
      -1,    -1,   151,    -1,    -1,    38,    39,    40,    41,    -1,
      -1,    -1,    -1,    46,    47,    48,    49,    -1,    -1,    -1,
      53,   255,    -1,    -1,    -1,    -1,    -1,    60,    -1,    -1,
      -1,    -1,    -1,     4,     5,    -1,     7,     8,     9,   188,
      11,   275,    13,    -1,    -1,    16,    17,    18,    -1,   283,
      -1,    -1,    23,   202,    25,    -1,    -1,    -1,    91,   208,
      -1,    -1,    -1,    -1,   298,    -1,    99,    38,    39,    40,
      41,    -1,    -1,   222,    -1,    46,    47,    48,    49,    -1,
      -1,   230,    53,    -1,    -1,   118,    -1,    -1,   322,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   255,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   151,    -1,
      91,    -1,    -1,    -1,    -1,    -1,   275,    -1,    99,    -1,
     364,    -1,    -1,    -1,   283,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,   298,
      -1,    -1,    -1,    -1,    -1,   188,    -1,    -1,     4,     5,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,   202,
      16,    17,    18,    -1,    -1,   208,    -1,    23,    -1,    25,
     151,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   222,
      -1,    -1,    38,    39,    40,    41,    -1,   230,    -1,    -1,
      46,    47,    48,    49,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    60,   364,    -1,   188,    -1,    -1,
      -1,    -1,   255,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   202,    -1,    -1,    -1,    -1,    -1,   208,    -1,    -1,
      -1,    -1,   275,    -1,    -1,    91,    -1,    -1,    -1,    -1,
     283,   222,    -1,    99,    -1,    -1,    -1,     4,     5,   230,
       7,     8,     9,    -1,    11,   298,    13,    -1,    -1,    16,
      17,    18,   118,    -1,    -1,    -1,    23,    -1,    25,    -1,
      -1,    -1,    -1,    -1,   255,    -1,    -1,    -1,    -1,    -1,
      -1,    38,    39,    40,    41,    -1,    -1,    -1,    -1,    46,
      47,    48,    49,    -1,   275,   151,    53,    -1,    -1,    -1,
      -1,    -1,   283,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   298,    -1,    -1,
      -1,   364,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   188,    -1,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    99,    -1,    -1,    -1,   202,    -1,    -1,    -1,
      -1,    -1,   208,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   118,    -1,    -1,    -1,    -1,   222,    -1,     4,     5,
      -1,     7,     8,     9,   230,    11,    -1,    13,    -1,    -1,
      16,    17,    18,   364,    -1,    -1,    -1,    23,    -1,    25,
      -1,    -1,    -1,    -1,   151,    -1,    -1,    -1,    -1,   255,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    -1,    -1,
      46,    47,    48,    49,    -1,    -1,    -1,    53,    -1,   275,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   283,    -1,    -1,
      -1,   188,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   298,    -1,    -1,   202,    -1,    -1,    -1,    -1,
      -1,   208,    -1,    -1,    -1,    91,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    99,    -1,   222,    -1,     4,     5,    -1,
       7,     8,     9,   230,    11,    -1,    13,    -1,    -1,    16,
      17,    18,   118,    -1,    -1,    -1,    23,    -1,    25,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   255,    -1,
      -1,    38,    39,    40,    41,    -1,    -1,    -1,   364,    46,
      47,    48,    49,    -1,    -1,   151,    53,    -1,   275,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   283,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   298,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   188,    -1,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    99,    -1,    -1,    -1,   202,    -1,    -1,    -1,
      -1,    -1,   208,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   118,    -1,    -1,    -1,    -1,   222,    -1,    -1,    -1,
      -1,    -1,     4,     5,   230,     7,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,   364,    -1,    -1,
      -1,    23,    -1,    25,   151,    -1,    -1,    -1,    -1,   255,
      -1,    -1,    -1,    -1,    -1,    -1,    38,    39,    40,    41,
      -1,    -1,    -1,    -1,    46,    47,    48,    49,    -1,   275,
      -1,    53,    -1,    -1,    -1,    -1,    -1,   283,    -1,    -1,
      -1,   188,    -1,    -1,     4,     5,    -1,     7,     8,     9,
      -1,    11,   298,    13,    -1,   202,    16,    17,    18,    -1,
      -1,   208,    -1,    23,    -1,    25,    -1,    -1,    -1,    91,
      -1,    -1,    -1,    -1,    -1,   222,    -1,    99,    38,    39,
      40,    41,    -1,   230,    -1,    -1,    46,    47,    48,    49,
      -1,    -1,    -1,    53,    -1,    -1,   118,    -1,     4,     5,
      -1,     7,     8,     9,    -1,    11,    -1,    13,   255,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,   364,    25,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   275,   151,
      -1,    91,    38,    39,    40,    41,   283,    -1,    -1,    99,
      46,    47,    48,    49,    -1,    -1,    -1,    53,    -1,    -1,
      -1,   298,    -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,
       4,     5,    -1,    -1,     8,     9,   188,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,
     202,    25,    -1,    -1,    -1,    91,   208,    -1,    -1,    -1,
      -1,   151,    -1,    99,    38,    39,    40,    41,    -1,    -1,
     222,    -1,    46,    47,    48,    49,    -1,    -1,   230,    53,
      -1,    -1,   118,    -1,    -1,    -1,    -1,   364,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   188,    -1,
      -1,    -1,    -1,   255,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   202,    -1,    -1,   151,    -1,    91,   208,    -1,
      -1,    -1,    -1,   275,    -1,    99,    -1,    -1,    -1,    -1,
      -1,   283,   222,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     230,    -1,    -1,    -1,   118,    -1,   298,    -1,    -1,    -1,
      -1,    -1,   188,    -1,    -1,     4,     5,    -1,    -1,     8,
       9,    -1,    11,    -1,    13,   255,   202,    16,    17,    18,
      -1,    -1,   208,    -1,    23,    -1,    25,   151,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   275,   222,    -1,    -1,    38,
      39,    40,    -1,   283,   230,    -1,    -1,    46,    47,    48,
      49,    -1,    -1,    -1,    53,    -1,    -1,    -1,   298,    -1,
      -1,    -1,   364,    -1,   188,    -1,    -1,    -1,    -1,   255,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   202,    -1,
      -1,    -1,    -1,    -1,   208,    -1,    -1,    -1,    -1,   275,
      -1,    -1,    91,    -1,    -1,    -1,    -1,   283,   222,    -1,
      99,    -1,    -1,    -1,    -1,    -1,   230,    -1,    -1,    -1,
      -1,    -1,   298,    -1,    -1,    -1,    -1,    -1,    -1,   118,
      -1,    -1,    -1,    -1,   364,    -1,    -1,    -1,    -1,    -1,
      -1,   255,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   275,   151,    -1,    -1,    -1,    -1,    -1,    -1,   283,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   298,    -1,    -1,    -1,   364,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   188,
      -1,    -1,    -1,    -1,    -1,    -1,     6,    -1,    -1,     9,
      -1,    11,    -1,   202,    -1,    -1,    -1,    -1,    -1,   208,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    28,    29,
      30,    31,    32,   222,    -1,    -1,    -1,    37,    -1,    -1,
      -1,   230,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     364,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    85,   275,    87,    88,    -1,
      90,    -1,    92,    -1,   283,    95,    96,    97,    98,    -1,
      -1,    -1,   102,    -1,   104,   105,    -1,   107,   108,   298,
     110,    -1,    -1,   113,    -1,   115,    -1,   117,    -1,    -1,
     120,   121,   122,   123,   124,    -1,    -1,    -1,   128,   129,
     130,   131,   132,   133,   134,   135,   136,   137,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   145,    -1,    -1,   148,   149,
      -1,    -1,    -1,    -1,    -1,   155,   156,   157,   158,   159,
     160,   161,   162,   163,    -1,   165,   166,   167,    -1,    -1,
      -1,    -1,    -1,    -1,   174,   364,   176,   177,   178,   179,
     180,   181,    -1,    -1,    -1,   185,    -1,   187,    -1,   189,
      -1,   191,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   201,    -1,   203,    -1,    -1,   206,   207,    -1,   209,
     210,   211,    -1,    -1,    -1,    -1,    -1,    -1,   218,    -1,
      -1,    -1,   222,   223,    -1,   225,    -1,    -1,   228,   229,
     230,   231,   232,   233,   234,   235,   236,   237,   238,   239,
     240,   241,   242,   243,   244,   245,    -1,   247,   248,    -1,
     250,   251,    -1,   253,   254,    -1,   256,   257,   258,   259,
     260,   261,   262,   263,   264,   265,   266,    -1,    -1,    -1,
     270,    -1,    -1,    -1,   274,    -1,   276,    -1,   278,   279,
     280,    -1,   282,    -1,   284,   285,   286,   287,   288,   289,
     290,    -1,   292,   293,    -1,   295,   296,    -1,   298,    -1,
     300,   301,   302,   303,   304,   305,   306,   307,   308,   309,
     310,   311,   312,   313,   314,   315,    -1,   317,   318,   319,
     320,   321,    -1,   323,   324,    -1,    -1,    -1,    -1,   329,
     330,     6,   332,   333,   334,    -1,    -1,   337,    -1,    -1,
     340,    -1,    -1,   343,   344,   345,   346,   347,   348,   349,
      -1,    -1,    -1,    28,   354,   355,   356,   357,   358,   359,
     360,    36,    -1,   363,    -1,   365,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    56,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    -1,    87,    88,    -1,    90,    -1,    92,    -1,    -1,
      95,    96,    97,    98,    -1,    -1,    -1,   102,    -1,   104,
     105,    -1,   107,   108,    -1,    -1,    -1,    -1,    -1,    -1,
     115,   116,   117,    -1,   119,   120,   121,   122,   123,   124,
     125,    -1,    -1,    -1,    -1,    -1,    -1,   132,   133,   134,
     135,   136,   137,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     145,    -1,    -1,   148,   149,    -1,    -1,    -1,    -1,    -1,
     155,   156,   157,   158,   159,   160,   161,   162,   163,    -1,
      -1,   166,   167,    -1,    -1,    -1,    -1,    -1,   173,   174,
     175,   176,   177,   178,   179,   180,   181,    -1,    -1,    -1,
      -1,    -1,   187,    -1,   189,   190,    -1,   192,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   201,    -1,   203,   204,
      -1,   206,    -1,    -1,   209,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   218,    -1,    -1,    -1,   222,   223,    -1,
     225,    -1,    -1,   228,   229,    -1,   231,   232,   233,   234,
     235,   236,   237,   238,   239,   240,   241,   242,   243,   244,
     245,    -1,   247,    -1,    -1,   250,   251,    -1,   253,   254,
      -1,   256,   257,   258,   259,   260,   261,   262,   263,   264,
     265,   266,    -1,   268,    -1,   270,    -1,    -1,    -1,   274,
      -1,   276,    -1,    -1,    -1,   280,    -1,    -1,    -1,   284,
     285,   286,   287,   288,   289,   290,    -1,   292,   293,     6,
     295,   296,    -1,   298,   299,   300,   301,   302,   303,   304,
     305,   306,   307,   308,   309,   310,   311,   312,   313,   314,
     315,    28,   317,   318,   319,   320,   321,    -1,   323,   324,
      -1,    -1,    -1,    -1,   329,   330,    -1,    -1,   333,   334,
      -1,   336,   337,    -1,    -1,   340,    -1,    -1,    -1,    -1,
      -1,   346,   347,   348,    -1,    -1,    -1,    -1,    -1,   354,
     355,   356,   357,   358,   359,   360,    -1,    -1,   363,    -1,
     365,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    -1,
      87,    88,    -1,    90,    -1,    92,    -1,    -1,    95,    96,
      97,    98,    -1,    -1,    -1,   102,    -1,   104,   105,    -1,
     107,   108,    -1,    -1,    -1,    -1,    -1,    -1,   115,    -1,
     117,    -1,    -1,   120,   121,   122,   123,   124,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   132,   133,   134,   135,   136,
     137,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   145,    -1,
      -1,   148,   149,    -1,    -1,    -1,    -1,    -1,   155,   156,
     157,   158,   159,   160,   161,   162,   163,    -1,    -1,   166,
     167,    -1,    -1,    -1,    -1,    -1,    -1,   174,    -1,   176,
     177,   178,   179,   180,   181,    -1,    -1,    -1,    -1,    -1,
     187,    -1,   189,    -1,    -1,   192,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   201,    -1,   203,    -1,    -1,   206,
      -1,    -1,   209,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   218,    -1,    -1,    -1,   222,   223,    -1,   225,    -1,
      -1,   228,   229,    -1,   231,   232,   233,   234,   235,   236,
     237,   238,   239,   240,   241,   242,   243,   244,   245,    -1,
     247,    -1,    -1,   250,   251,    -1,   253,   254,    -1,   256,
     257,   258,   259,   260,   261,   262,   263,   264,   265,   266,
      -1,    -1,    -1,   270,    -1,    -1,    -1,   274,    -1,   276,
      -1,    -1,    -1,   280,    -1,    -1,    -1,   284,   285,   286,
     287,   288,   289,   290,    -1,   292,   293,     6,   295,   296,
      -1,   298,    -1,   300,   301,   302,   303,   304,   305,   306,
     307,   308,   309,   310,   311,   312,   313,   314,   315,    28,
     317,   318,   319,   320,   321,    -1,   323,   324,    -1,    -1,
      -1,    -1,   329,   330,    -1,    -1,   333,   334,    -1,    -1,
     337,    -1,    -1,   340,    -1,    -1,    -1,    -1,    -1,   346,
     347,   348,    -1,    -1,    -1,    -1,    -1,   354,   355,   356,
     357,   358,   359,   360,    -1,    -1,   363,    -1,   365,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    85,    -1,    87,    88,
      -1,    90,    -1,    92,    -1,    -1,    95,    96,    97,    98,
      -1,    -1,    -1,   102,    -1,   104,   105,    -1,   107,   108,
      -1,    -1,    -1,    -1,    -1,    -1,   115,    -1,   117,    -1,
      -1,   120,   121,   122,   123,   124,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   132,   133,   134,   135,   136,   137,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   145,    -1,    -1,   148,
     149,    -1,    -1,    -1,    -1,    -1,   155,   156,   157,   158,
     159,   160,   161,   162,   163,    -1,    -1,   166,   167,    -1,
      -1,    -1,    -1,    -1,    -1,   174,    -1,   176,   177,   178,
     179,   180,   181,    -1,    -1,    -1,    -1,    -1,   187,    -1,
     189,    -1,    -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   201,    -1,   203,    -1,    -1,   206,    -1,    -1,
     209,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   218,
      -1,    -1,    -1,   222,   223,    -1,   225,    -1,    -1,   228,
     229,    -1,   231,   232,   233,   234,   235,   236,   237,   238,
     239,   240,   241,   242,   243,   244,   245,    -1,   247,    -1,
      -1,   250,   251,    -1,   253,   254,    -1,   256,   257,   258,
     259,   260,   261,   262,   263,   264,   265,   266,    -1,    -1,
      -1,   270,    -1,    -1,    -1,   274,    -1,   276,    -1,    -1,
      -1,   280,    -1,    -1,    -1,   284,   285,   286,   287,   288,
     289,   290,    -1,   292,   293,    -1,   295,   296,    -1,   298,
      -1,   300,   301,   302,   303,   304,   305,   306,   307,   308,
     309,   310,   311,   312,   313,   314,   315,    -1,   317,   318,
     319,   320,   321,    -1,   323,   324,    10,    -1,    -1,    -1,
     329,   330,    -1,    -1,   333,   334,    -1,    -1,   337,    -1,
      -1,   340,    -1,    -1,    28,    -1,    -1,   346,   347,   348,
      -1,    -1,    36,    -1,    -1,   354,   355,   356,   357,   358,
     359,   360,    -1,    -1,   363,    -1,   365,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    96,    97,    98,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     114,   115,    -1,   117,   118,    -1,    -1,   121,    -1,   123,
     124,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   133,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     144,   145,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   156,    -1,    -1,   159,   160,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   190,    -1,   192,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   206,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   218,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   229,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   243,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    17,
      -1,    -1,    -1,   257,   258,    -1,    -1,    -1,   262,    -1,
      28,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   285,    -1,    -1,    -1,   289,   290,    -1,   292,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   309,   310,   311,   312,   313,
      -1,    -1,    -1,    -1,   318,   319,    -1,    85,    -1,    87,
      88,    -1,    90,    -1,    92,    93,   330,    95,    96,    97,
      98,   335,    -1,    -1,   102,    -1,   104,   105,    -1,   107,
     108,    -1,    -1,    -1,    -1,    -1,    -1,   115,    -1,   117,
      -1,   119,   120,   121,   122,   123,   124,    -1,   362,    -1,
      -1,    -1,    -1,    -1,   132,   133,   134,   135,   136,   137,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   145,    -1,    -1,
     148,   149,    -1,    -1,    -1,    -1,    -1,   155,   156,   157,
     158,   159,   160,   161,   162,   163,    -1,    -1,   166,   167,
      -1,    -1,    -1,    -1,    -1,    -1,   174,    -1,   176,   177,
     178,   179,   180,   181,    -1,    -1,    -1,    -1,    -1,   187,
      -1,   189,   190,    -1,   192,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   201,    -1,   203,   204,    -1,   206,    -1,
      -1,   209,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     218,    -1,    -1,    -1,   222,   223,    -1,   225,    -1,    -1,
     228,   229,    -1,   231,   232,   233,   234,   235,   236,   237,
     238,   239,   240,   241,   242,   243,   244,   245,    -1,   247,
      -1,    -1,   250,   251,    -1,   253,   254,    -1,   256,   257,
     258,   259,   260,   261,   262,   263,   264,   265,   266,    -1,
      -1,    -1,   270,    -1,    -1,    -1,   274,    -1,   276,    -1,
      -1,    -1,   280,    -1,    -1,    -1,   284,   285,   286,   287,
     288,   289,   290,    -1,   292,   293,    -1,   295,   296,    -1,
     298,    -1,   300,   301,   302,   303,   304,   305,   306,   307,
     308,   309,   310,   311,   312,   313,   314,   315,    -1,   317,
     318,   319,   320,   321,    -1,   323,   324,    -1,    -1,    28,
     328,   329,   330,    -1,    -1,   333,   334,    36,    -1,   337,
      -1,    -1,   340,    -1,    -1,    -1,    -1,    -1,   346,   347,
     348,    -1,    -1,    -1,    -1,    -1,   354,   355,   356,   357,
     358,   359,   360,    -1,    -1,   363,    -1,   365,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    85,    -1,    87,    88,
      -1,    90,    -1,    92,    -1,    -1,    95,    96,    97,    98,
      -1,    -1,    -1,   102,    -1,   104,   105,    -1,   107,   108,
      -1,    -1,    -1,    -1,    -1,    -1,   115,   116,   117,    -1,
      -1,   120,   121,   122,   123,   124,   125,    -1,    -1,    -1,
      -1,    -1,    -1,   132,   133,   134,   135,   136,   137,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   145,    -1,    -1,   148,
     149,    -1,    -1,    -1,    -1,    -1,   155,   156,   157,   158,
     159,   160,   161,   162,   163,    -1,    -1,   166,   167,    -1,
      -1,    -1,    -1,    -1,   173,   174,   175,   176,   177,   178,
     179,   180,   181,    -1,    -1,    -1,    -1,    -1,   187,    -1,
     189,   190,    -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   201,    -1,   203,   204,    -1,   206,    -1,   208,
     209,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   218,
      -1,    -1,    -1,   222,   223,    -1,   225,    -1,    -1,   228,
     229,    -1,   231,   232,   233,   234,   235,   236,   237,   238,
     239,   240,   241,   242,   243,   244,   245,    -1,   247,    -1,
      -1,   250,   251,    -1,   253,   254,    -1,   256,   257,   258,
     259,   260,   261,   262,   263,   264,   265,   266,    -1,   268,
      -1,   270,    -1,    -1,    -1,   274,    -1,   276,    -1,    -1,
      -1,   280,    -1,    -1,    -1,   284,   285,   286,   287,   288,
     289,   290,    -1,   292,   293,    -1,   295,   296,    -1,   298,
     299,   300,   301,   302,   303,   304,   305,   306,   307,   308,
     309,   310,   311,   312,   313,   314,   315,    -1,   317,   318,
     319,   320,   321,    -1,   323,   324,    -1,    -1,    28,    -1,
     329,   330,    -1,    -1,   333,   334,    36,   336,   337,    -1,
      -1,   340,    -1,    -1,    -1,    -1,    -1,   346,   347,   348,
      -1,    -1,    -1,    -1,    -1,   354,   355,   356,   357,   358,
     359,   360,    -1,    -1,   363,    -1,   365,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    85,    -1,    87,    88,    -1,
      90,    -1,    92,    -1,    -1,    95,    96,    97,    98,    -1,
      -1,    -1,   102,    -1,   104,   105,    -1,   107,   108,    -1,
      -1,    -1,    -1,    -1,    -1,   115,   116,   117,    -1,    -1,
     120,   121,   122,   123,   124,   125,    -1,    -1,    -1,    -1,
      -1,    -1,   132,   133,   134,   135,   136,   137,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   145,    -1,    -1,   148,   149,
      -1,    -1,    -1,    -1,    -1,   155,   156,   157,   158,   159,
     160,   161,   162,   163,    -1,    -1,   166,   167,    -1,    -1,
      -1,    -1,    -1,   173,   174,   175,   176,   177,   178,   179,
     180,   181,    -1,    -1,    -1,    -1,    -1,   187,    -1,   189,
     190,    -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   201,    -1,   203,   204,    -1,   206,    -1,    -1,   209,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   218,    -1,
      -1,    -1,   222,   223,    -1,   225,    -1,    -1,   228,   229,
      -1,   231,   232,   233,   234,   235,   236,   237,   238,   239,
     240,   241,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,   251,    -1,   253,   254,    -1,   256,   257,   258,   259,
     260,   261,   262,   263,   264,   265,   266,    -1,   268,    -1,
     270,    -1,    -1,    -1,   274,    -1,   276,    -1,    -1,    -1,
     280,    -1,    -1,    -1,   284,   285,   286,   287,   288,   289,
     290,    -1,   292,   293,    -1,   295,   296,    -1,   298,   299,
     300,   301,   302,   303,   304,   305,   306,   307,   308,   309,
     310,   311,   312,   313,   314,   315,    -1,   317,   318,   319,
     320,   321,    -1,   323,   324,    -1,    -1,    -1,    -1,   329,
     330,    -1,    -1,   333,   334,    -1,   336,   337,    -1,    -1,
     340,    28,    29,    30,    31,    32,   346,   347,   348,    -1,
      37,    -1,    -1,    -1,   354,   355,   356,   357,   358,   359,
     360,    -1,    -1,   363,    -1,   365,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    -1,
      87,    88,    -1,    90,    -1,    92,    -1,    -1,    95,    96,
      97,    98,    -1,    -1,   101,   102,    -1,   104,   105,    -1,
     107,   108,    -1,    -1,    -1,    -1,    -1,    -1,   115,    -1,
     117,    -1,    -1,   120,   121,   122,   123,   124,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   132,   133,   134,   135,   136,
     137,    -1,    -1,    -1,    -1,    -1,    -1,   144,   145,    -1,
      -1,   148,   149,    -1,    -1,    -1,    -1,    -1,   155,   156,
     157,   158,   159,   160,   161,   162,   163,    -1,    -1,   166,
     167,    -1,    -1,    -1,    -1,    -1,    -1,   174,    -1,   176,
     177,   178,   179,   180,   181,    -1,    -1,    -1,    -1,    -1,
     187,    -1,   189,    -1,    -1,   192,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   201,    -1,   203,    -1,    -1,   206,
      -1,    -1,   209,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   218,    -1,    -1,    -1,   222,   223,    -1,   225,    -1,
      -1,   228,   229,    -1,   231,   232,   233,   234,   235,   236,
     237,   238,   239,   240,   241,   242,   243,   244,   245,    -1,
     247,   248,    -1,   250,   251,   252,   253,   254,    -1,   256,
     257,   258,   259,   260,   261,   262,   263,   264,   265,   266,
      -1,    -1,    -1,   270,    -1,    -1,    -1,   274,    -1,   276,
      -1,    -1,    -1,   280,    -1,    -1,    -1,   284,   285,   286,
     287,   288,   289,   290,    -1,   292,   293,    -1,   295,   296,
      -1,   298,    -1,   300,   301,   302,   303,   304,   305,   306,
     307,   308,   309,   310,   311,   312,   313,   314,   315,    28,
     317,   318,   319,   320,   321,    -1,   323,   324,    -1,    -1,
      -1,    -1,   329,   330,    -1,    -1,   333,   334,    -1,    -1,
     337,    -1,    -1,   340,    -1,    -1,    -1,    56,    -1,   346,
     347,   348,    -1,    -1,    -1,    -1,    -1,   354,   355,   356,
     357,   358,   359,   360,    -1,    -1,   363,    -1,   365,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    85,    -1,    87,    88,
      -1,    90,    -1,    92,    -1,    -1,    95,    96,    97,    98,
      -1,    -1,    -1,   102,    -1,   104,   105,    -1,   107,   108,
      -1,    -1,    -1,    -1,    -1,    -1,   115,   116,   117,    -1,
     119,   120,   121,   122,   123,   124,   125,    -1,    -1,    -1,
      -1,    -1,    -1,   132,   133,   134,   135,   136,   137,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   145,    -1,    -1,   148,
     149,    -1,    -1,    -1,    -1,    -1,   155,   156,   157,   158,
     159,   160,   161,   162,   163,    -1,    -1,   166,   167,    -1,
      -1,    -1,    -1,    -1,   173,   174,    -1,   176,   177,   178,
     179,   180,   181,    -1,    -1,    -1,    -1,    -1,   187,    -1,
     189,   190,    -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   201,    -1,   203,   204,    -1,   206,    -1,    -1,
     209,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   218,
      -1,    -1,    -1,   222,   223,    -1,   225,    -1,    -1,   228,
     229,    -1,   231,   232,   233,   234,   235,   236,   237,   238,
     239,   240,   241,   242,   243,   244,   245,    -1,   247,    -1,
      -1,   250,   251,    -1,   253,   254,    -1,   256,   257,   258,
     259,   260,   261,   262,   263,   264,   265,   266,    -1,   268,
      -1,   270,    -1,    -1,    -1,   274,    -1,   276,    -1,    -1,
      -1,   280,    -1,    -1,    -1,   284,   285,   286,   287,   288,
     289,   290,    -1,   292,   293,    -1,   295,   296,    -1,   298,
      -1,   300,   301,   302,   303,   304,   305,   306,   307,   308,
     309,   310,   311,   312,   313,   314,   315,    28,   317,   318,
     319,   320,   321,    -1,   323,   324,    -1,    -1,    -1,    -1,
     329,   330,    -1,    -1,   333,   334,    -1,    -1,   337,    -1,
      -1,   340,    -1,    -1,    -1,    -1,    -1,   346,   347,   348,
      -1,    -1,    -1,    -1,    -1,   354,   355,   356,   357,   358,
     359,   360,    -1,    -1,   363,    -1,   365,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    -1,    87,    88,    -1,    90,
      -1,    92,    -1,    -1,    95,    96,    97,    98,    -1,    -1,
      -1,   102,    -1,   104,   105,    -1,   107,   108,    -1,    -1,
      -1,    -1,    -1,   114,   115,    -1,   117,   118,    -1,   120,
     121,   122,   123,   124,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   132,   133,   134,   135,   136,   137,    -1,    -1,    -1,
      -1,    -1,    -1,   144,   145,    -1,    -1,   148,   149,    -1,
      -1,    -1,    -1,    -1,   155,   156,   157,   158,   159,   160,
     161,   162,   163,    -1,    -1,   166,   167,    -1,    -1,    -1,
      -1,    -1,    -1,   174,    -1,   176,   177,   178,   179,   180,
     181,    -1,    -1,    -1,    -1,    -1,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     201,    -1,   203,    -1,    -1,   206,    -1,    -1,   209,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   218,    -1,    -1,
      -1,   222,   223,    -1,   225,    -1,    -1,   228,   229,    -1,
     231,   232,   233,   234,   235,   236,   237,   238,   239,   240,
     241,   242,   243,   244,   245,    -1,   247,    -1,    -1,   250,
     251,    -1,   253,   254,    -1,   256,   257,   258,   259,   260,
     261,   262,   263,   264,   265,   266,    -1,    -1,    -1,   270,
     271,    -1,    -1,   274,    -1,   276,    -1,    -1,    -1,   280,
      -1,    -1,    -1,   284,   285,   286,   287,   288,   289,   290,
      -1,   292,   293,    -1,   295,   296,    -1,   298,    -1,   300,
     301,   302,   303,   304,   305,   306,   307,   308,   309,   310,
     311,   312,   313,   314,   315,    -1,   317,   318,   319,   320,
     321,    -1,   323,   324,    28,    29,    -1,    -1,   329,   330,
      -1,    -1,   333,   334,    -1,    -1,   337,    -1,    -1,   340,
      -1,    -1,    -1,    -1,    -1,   346,   347,   348,    -1,    -1,
      -1,    -1,    -1,   354,   355,   356,   357,   358,   359,   360,
      -1,    -1,   363,    -1,   365,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    85,    -1,    87,    88,    -1,    90,    -1,    92,    -1,
      -1,    95,    96,    97,    98,    -1,    -1,   101,   102,    -1,
     104,   105,    -1,   107,   108,    -1,    -1,    -1,    -1,    -1,
      -1,   115,    -1,   117,    -1,    -1,   120,   121,   122,   123,
     124,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   132,   133,
     134,   135,   136,   137,    -1,    -1,    -1,    -1,    -1,    -1,
     144,   145,    -1,    -1,   148,   149,    -1,    -1,    -1,    -1,
      -1,   155,   156,   157,   158,   159,   160,   161,   162,   163,
      -1,    -1,   166,   167,    -1,    -1,    -1,    -1,    -1,    -1,
     174,    -1,   176,   177,   178,   179,   180,   181,    -1,    -1,
      -1,    -1,    -1,   187,    -1,   189,    -1,    -1,   192,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   201,    -1,   203,
      -1,    -1,   206,    -1,    -1,   209,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   218,    -1,    -1,    -1,   222,   223,
      -1,   225,    -1,    -1,   228,   229,    -1,   231,   232,   233,
     234,   235,   236,   237,   238,   239,   240,   241,   242,   243,
     244,   245,    -1,   247,    -1,    -1,   250,   251,    -1,   253,
     254,    -1,   256,   257,   258,   259,   260,   261,   262,   263,
     264,   265,   266,    -1,    -1,    -1,   270,    -1,    -1,    -1,
     274,    -1,   276,    -1,    -1,    -1,   280,    -1,    -1,    -1,
     284,   285,   286,   287,   288,   289,   290,    -1,   292,   293,
      -1,   295,   296,    -1,   298,    -1,   300,   301,   302,   303,
     304,   305,   306,   307,   308,   309,   310,   311,   312,   313,
     314,   315,    -1,   317,   318,   319,   320,   321,    -1,   323,
     324,    28,    29,    -1,    -1,   329,   330,    -1,    -1,   333,
     334,    -1,    -1,   337,    -1,    -1,   340,    -1,    -1,    -1,
      -1,    -1,   346,   347,   348,    -1,    -1,    -1,    -1,    -1,
     354,   355,   356,   357,   358,   359,   360,    -1,    -1,   363,
      -1,   365,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    -1,
      87,    88,    -1,    90,    -1,    92,    -1,    -1,    95,    96,
      97,    98,    -1,    -1,   101,   102,    -1,   104,   105,    -1,
     107,   108,    -1,    -1,    -1,    -1,    -1,    -1,   115,    -1,
     117,    -1,    -1,   120,   121,   122,   123,   124,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   132,   133,   134,   135,   136,
     137,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   145,    -1,
      -1,   148,   149,    -1,    -1,    -1,    -1,    -1,   155,   156,
     157,   158,   159,   160,   161,   162,   163,    -1,    -1,   166,
     167,    -1,    -1,    -1,    -1,    -1,    -1,   174,    -1,   176,
     177,   178,   179,   180,   181,    -1,    -1,    -1,    -1,    -1,
     187,    -1,   189,    -1,    -1,   192,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   201,    -1,   203,    -1,    -1,   206,
      -1,    -1,   209,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   218,    -1,    -1,    -1,   222,   223,    -1,   225,    -1,
      -1,   228,   229,    -1,   231,   232,   233,   234,   235,   236,
     237,   238,   239,   240,   241,   242,   243,   244,   245,    -1,
     247,    -1,    -1,   250,   251,    -1,   253,   254,    -1,   256,
     257,   258,   259,   260,   261,   262,   263,   264,   265,   266,
      -1,    -1,    -1,   270,    -1,    -1,    -1,   274,    -1,   276,
      -1,    -1,    -1,   280,    -1,    -1,    -1,   284,   285,   286,
     287,   288,   289,   290,    -1,   292,   293,    -1,   295,   296,
      -1,   298,    -1,   300,   301,   302,   303,   304,   305,   306,
     307,   308,   309,   310,   311,   312,   313,   314,   315,    28,
     317,   318,   319,   320,   321,    -1,   323,   324,    -1,    -1,
      -1,    -1,   329,   330,    -1,    -1,   333,   334,    -1,    -1,
     337,    -1,    -1,   340,    -1,    -1,    -1,    56,    -1,   346,
     347,   348,    -1,    -1,    -1,    -1,    -1,   354,   355,   356,
     357,   358,   359,   360,    -1,    -1,   363,    -1,   365,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    85,    -1,    87,    88,
      -1,    90,    -1,    92,    -1,    -1,    95,    96,    97,    98,
      -1,    -1,    -1,   102,    -1,   104,   105,    -1,   107,   108,
      -1,    -1,    -1,    -1,    -1,    -1,   115,    -1,   117,    -1,
      -1,   120,   121,   122,   123,   124,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   132,   133,   134,   135,   136,   137,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   145,    -1,    -1,   148,
     149,    -1,    -1,    -1,    -1,    -1,   155,   156,   157,   158,
     159,   160,   161,   162,   163,    -1,    -1,   166,   167,    -1,
      -1,    -1,    -1,    -1,    -1,   174,    -1,   176,   177,   178,
     179,   180,   181,    -1,    -1,    -1,    -1,    -1,   187,    -1,
     189,    -1,    -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   201,    -1,   203,    -1,    -1,   206,    -1,    -1,
     209,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   218,
      -1,    -1,    -1,   222,   223,    -1,   225,    -1,    -1,   228,
     229,    -1,   231,   232,   233,   234,   235,   236,   237,   238,
     239,   240,   241,   242,   243,   244,   245,    -1,   247,    -1,
      -1,   250,   251,    -1,   253,   254,    -1,   256,   257,   258,
     259,   260,   261,   262,   263,   264,   265,   266,    -1,    -1,
      -1,   270,    -1,    -1,    -1,   274,    -1,   276,    -1,    -1,
      -1,   280,    -1,    -1,    -1,   284,   285,   286,   287,   288,
     289,   290,    -1,   292,   293,    -1,   295,   296,    -1,   298,
      -1,   300,   301,   302,   303,   304,   305,   306,   307,   308,
     309,   310,   311,   312,   313,   314,   315,    28,   317,   318,
     319,   320,   321,    -1,   323,   324,    -1,    -1,    -1,    -1,
     329,   330,    -1,    -1,   333,   334,    -1,    -1,   337,    -1,
      -1,   340,    -1,    -1,    -1,    -1,    -1,   346,   347,   348,
      -1,    -1,    -1,    -1,    -1,   354,   355,   356,   357,   358,
     359,   360,    -1,    -1,   363,    -1,   365,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    -1,    87,    88,    -1,    90,
      -1,    92,    -1,    -1,    95,    96,    97,    98,    -1,    -1,
      -1,   102,    -1,   104,   105,    -1,   107,   108,    -1,    -1,
      -1,    -1,    -1,    -1,   115,    -1,   117,    -1,    -1,   120,
     121,   122,   123,   124,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   132,   133,   134,   135,   136,   137,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   145,    -1,    -1,   148,   149,    -1,
      -1,    -1,    -1,    -1,   155,   156,   157,   158,   159,   160,
     161,   162,   163,    -1,    -1,   166,   167,    -1,    -1,    -1,
      -1,    -1,    -1,   174,    -1,   176,   177,   178,   179,   180,
     181,    -1,    -1,    -1,    -1,    -1,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     201,    -1,   203,    -1,    -1,   206,    -1,    -1,   209,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   218,    -1,    -1,
      -1,   222,   223,    -1,   225,    -1,    -1,   228,   229,    -1,
     231,   232,   233,   234,   235,   236,   237,   238,   239,   240,
     241,   242,   243,   244,   245,    -1,   247,    -1,    -1,   250,
     251,    -1,   253,   254,    -1,   256,   257,   258,   259,   260,
     261,   262,   263,   264,   265,   266,    -1,    -1,    -1,   270,
      -1,    -1,    -1,   274,    -1,   276,    -1,    -1,    -1,   280,
      -1,    -1,    -1,   284,   285,   286,   287,   288,   289,   290,
      -1,   292,   293,    28,   295,   296,    -1,   298,    -1,   300,
     301,   302,   303,   304,   305,   306,   307,   308,   309,   310,
     311,   312,   313,   314,   315,    -1,   317,   318,   319,   320,
     321,    -1,   323,   324,    -1,    -1,    -1,    -1,   329,   330,
      -1,    -1,   333,   334,    -1,    -1,   337,    -1,    -1,   340,
      -1,    -1,    -1,    -1,    -1,   346,   347,   348,    -1,    -1,
      -1,    -1,    -1,   354,   355,   356,   357,   358,   359,   360,
      -1,    -1,   363,    -1,   365,   100,   101,   102,   103,   104,
     105,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   113,   114,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     135,   136,    -1,    -1,    -1,    -1,    -1,   142,   143,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   152,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   161,    -1,    -1,    -1,
      -1,    -1,   167,   168,   169,   170,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   178,   179,   180,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   193,   194,
     195,   196,   197,   198,   199,    -1,    -1,    -1,   203,    -1,
      -1,    -1,    -1,    -1,   209,    -1,    -1,    -1,   213,   214,
     215,    -1,    -1,    -1,   219,   220,   221,    -1,    -1,   224,
      -1,    -1,    -1,    -1,    28,    -1,    -1,    -1,   233,   234,
     235,    -1,   237,   238,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   249,   250,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     265,   266,    -1,    -1,    -1,    -1,    -1,   272,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   293,   294,
     295,    -1,   297,    -1,    -1,    -1,   100,   101,   102,   103,
     104,   105,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   113,
     114,    -1,    -1,    -1,    -1,    -1,   321,    -1,   323,   324,
     325,   326,   327,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   135,   136,   338,    -1,    -1,    -1,    -1,   142,   143,
      -1,   346,    -1,    -1,    -1,   350,   351,   352,   152,   354,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   161,    -1,    -1,
     365,    -1,    -1,   167,   168,   169,   170,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   178,   179,   180,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   193,
     194,   195,   196,   197,   198,   199,    -1,    -1,    -1,   203,
      -1,    -1,    -1,    -1,    -1,   209,    -1,    -1,    -1,   213,
     214,   215,    -1,    -1,    -1,   219,   220,   221,    -1,    -1,
     224,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   233,
     234,   235,    -1,   237,   238,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   249,   250,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   265,   266,    -1,    -1,    -1,    -1,    28,   272,    -1,
      -1,    -1,    -1,    -1,    35,    36,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   293,
     294,    -1,    -1,   297,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   321,    -1,   323,
     324,   325,   326,   327,    -1,    86,    -1,    88,    89,    -1,
      -1,    -1,    -1,    -1,    -1,    96,    97,    98,    -1,    -1,
      -1,    -1,   346,    -1,    -1,    -1,   350,   351,   352,    -1,
     354,   112,    -1,   114,   115,    -1,   117,   118,    -1,    -1,
     121,   365,   123,   124,    -1,   126,    -1,    -1,    -1,    -1,
      -1,    -1,   133,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   144,   145,    -1,    -1,    -1,   149,    -1,
      -1,    -1,   153,    -1,   155,   156,    -1,    -1,   159,   160,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   172,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   190,
      -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   206,    -1,    -1,    -1,    28,
      -1,   212,    -1,    -1,    -1,    -1,    -1,   218,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   229,    -1,
     231,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   243,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   257,   258,    -1,    -1,
      -1,   262,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   276,   277,    96,    97,    98,
      -1,    -1,    -1,    -1,   285,    -1,    -1,    -1,   289,   290,
      -1,   292,    -1,    -1,    -1,   114,   115,    -1,   117,   118,
      -1,    -1,   121,    -1,   123,   124,    -1,    -1,   309,   310,
     311,   312,   313,    -1,   133,    -1,    -1,   318,   319,    -1,
      -1,    -1,    -1,    -1,    -1,   144,   145,    -1,    -1,   330,
      -1,    -1,    -1,    -1,   335,    -1,    -1,   156,    -1,    -1,
     159,   160,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   362,   363,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   190,    -1,   192,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   206,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   218,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     229,    -1,    -1,    -1,     4,     5,    -1,    -1,     8,     9,
      -1,    11,    -1,    13,   243,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    25,    -1,    -1,   257,   258,
      -1,    -1,    -1,   262,    -1,    -1,    -1,    -1,    38,    39,
      40,    -1,    -1,    -1,    -1,    -1,    46,    47,    48,    49,
      -1,    -1,    -1,    53,    -1,    -1,   285,    -1,    -1,    -1,
     289,   290,    -1,   292,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     309,   310,   311,   312,   313,    -1,    -1,    -1,    -1,   318,
     319,    91,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,
      -1,   330,    -1,     4,     5,    -1,   335,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,   118,    -1,
      -1,    -1,    23,    -1,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   362,    -1,    -1,    -1,    38,    39,    40,
      -1,    -1,    -1,    -1,    -1,    46,    47,    48,    -1,    -1,
      -1,   151,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   188,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    99,    -1,
      -1,    -1,   202,    -1,    -1,    -1,    -1,    -1,   208,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,
      -1,    -1,   222,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     230,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     151,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   275,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   283,    -1,    -1,    -1,   188,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   298,    -1,
      -1,   202,    -1,    -1,    -1,    -1,    -1,   208,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   222,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   230,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   275,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   283,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   298
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    89,   127,   153,   277,   341,   378,   379,   396,   462,
     466,   478,   480,   481,   482,   485,   486,   490,   491,   492,
     493,   494,   134,   253,   286,   292,   467,   484,   255,   387,
     163,   176,   190,   269,   320,   331,   356,   392,   484,   316,
     317,   479,    28,    85,    87,    88,    90,    92,    95,    96,
      97,    98,   102,   104,   105,   107,   108,   115,   117,   120,
     121,   122,   123,   124,   132,   133,   134,   135,   136,   137,
     145,   148,   149,   155,   156,   157,   158,   159,   160,   161,
     162,   163,   166,   167,   174,   176,   177,   178,   179,   180,
     181,   187,   189,   192,   201,   203,   206,   209,   218,   222,
     223,   225,   228,   229,   231,   232,   233,   234,   235,   236,
     237,   238,   239,   240,   241,   242,   243,   244,   245,   247,
     250,   251,   253,   254,   256,   257,   258,   259,   260,   261,
     262,   263,   264,   265,   266,   270,   274,   276,   280,   284,
     285,   286,   287,   288,   289,   290,   292,   293,   295,   296,
     298,   300,   301,   302,   303,   304,   305,   306,   307,   308,
     309,   310,   311,   312,   313,   314,   315,   317,   318,   319,
     320,   321,   323,   324,   329,   330,   333,   334,   337,   340,
     346,   347,   348,   354,   355,   356,   357,   358,   359,   360,
     363,   365,   370,   380,     0,    56,   389,   186,   468,   114,
     115,   118,   121,   144,   156,   271,   340,   380,   423,   459,
     488,   489,   279,   175,   299,   336,   354,   392,   463,   484,
     389,   389,    56,   391,   389,   389,   389,   292,   479,   389,
     389,   164,   380,   383,   316,   294,    17,   393,   393,   115,
     121,   156,   340,   489,   393,   254,   133,   488,    17,   393,
     489,   292,   316,   190,    56,   388,   383,   383,   164,   380,
     383,   383,   383,   384,   389,   389,   380,   383,   483,    12,
     495,   389,    29,   101,   144,   380,   425,    29,   413,   413,
     393,   148,   144,    28,    29,    95,   101,   424,   388,   388,
      56,   390,   246,   380,   252,    10,   109,   281,   394,   384,
     384,   247,   359,   395,    10,   380,    93,   108,   121,   132,
     159,   189,   217,   228,   240,   241,   242,   244,   245,   280,
     309,   496,   383,    29,    30,    31,    32,    37,   101,   135,
     144,   248,   252,   323,   324,   380,   414,   460,   236,   383,
     383,   246,   380,   382,   439,   164,   487,   488,   383,   383,
     395,   395,    31,   328,   383,    28,   100,   101,   102,   103,
     104,   105,   113,   114,   135,   136,   142,   143,   152,   161,
     167,   168,   169,   170,   178,   179,   180,   193,   194,   195,
     196,   197,   198,   199,   203,   209,   213,   214,   215,   219,
     220,   221,   224,   233,   234,   235,   237,   238,   249,   250,
     265,   266,   272,   293,   294,   297,   321,   323,   324,   325,
     326,   327,   346,   350,   351,   352,   354,   365,   421,   429,
     430,   431,   432,   433,   434,   393,   393,   393,    17,   106,
     497,   393,   393,   217,   228,    17,   362,   498,   499,   498,
     395,    29,    32,    29,    29,    29,   495,     6,   208,   456,
     164,   333,   342,   252,   395,   394,   394,   383,   395,     6,
     353,   353,   267,     6,   113,   350,   351,   113,   114,   351,
     352,     6,   351,   352,   353,   435,     6,    95,   101,   107,
     122,   274,   295,   334,   338,   367,   422,   423,     6,   435,
       6,     6,   435,   436,    31,   410,   413,   460,     9,    11,
     409,   410,   500,   500,   500,   500,   500,    28,    35,    36,
      86,    88,    89,    96,    97,    98,   112,   117,   121,   123,
     124,   126,   133,   144,   145,   149,   153,   155,   156,   159,
     160,   172,   190,   192,   206,   212,   218,   229,   231,   243,
     257,   258,   262,   276,   277,   285,   289,   290,   292,   309,
     310,   311,   312,   313,   318,   319,   330,   335,   362,   363,
     423,   457,   458,   459,   461,   465,   469,   470,   471,   472,
     473,   474,   475,    36,   116,   125,   173,   175,   190,   204,
     208,   268,   299,   336,   354,   380,   399,   400,   401,   440,
     442,   448,   449,   383,    10,    36,   362,   397,   457,   380,
     380,   383,   464,   328,    29,    31,    32,   437,   438,     6,
       6,   436,   438,   353,   353,   435,   353,   435,   437,   438,
      17,    17,   424,   438,   438,   437,   410,   410,    17,     6,
      36,    56,   119,   125,   315,   401,   440,   448,   393,   116,
     119,   125,   449,   476,   476,   328,   148,   458,   459,   205,
      56,   116,   119,   125,   173,   263,   268,   315,   380,   449,
     205,   148,   393,   476,   261,    17,    93,   119,   328,   383,
     449,   329,   393,   315,   347,   347,   393,   393,    10,   470,
     459,   457,     6,   380,   382,   441,   204,   449,   450,   383,
     204,   450,    69,   190,   443,   449,   421,     7,    10,   390,
     457,    35,   395,   465,   383,     7,    10,   438,   438,     7,
       7,     7,   380,   410,     7,     7,    10,   460,   399,   246,
     390,    56,   355,    87,   166,   477,   460,   380,   380,   391,
     391,   391,   423,   393,   164,   380,   391,   391,   204,   171,
     204,   355,   394,   391,   393,   460,   391,   383,   383,   391,
     383,   391,     6,   355,   460,   460,   470,   472,   473,     3,
       6,     9,    11,    24,    27,    33,    35,   101,   110,   111,
     113,   126,   128,   129,   130,   131,   144,   164,   165,   185,
     191,   200,   207,   210,   211,   230,   239,   246,   278,   279,
     282,   332,   343,   344,   345,   349,   371,   373,   374,   380,
     411,   412,   414,   415,   416,   417,   418,   419,   442,   390,
     390,     7,   390,   390,   390,   390,   404,   456,   400,   439,
       6,   437,     7,     7,   437,     7,   164,     6,   401,   246,
     380,   158,   246,   445,   445,   380,   380,   380,   144,   424,
     413,   380,   380,   380,   391,   380,   380,   413,   401,   380,
     380,     7,   372,   415,   415,   415,   415,   415,   380,   415,
     415,   361,   375,   376,   415,     6,     6,     6,    35,   415,
     348,   415,     6,    12,    44,    45,     6,     4,     5,     7,
       8,     9,    11,    13,    16,    17,    18,    23,    25,    38,
      39,    40,    41,    46,    47,    48,    49,    53,    91,    99,
     118,   151,   188,   202,   208,   222,   230,   255,   275,   283,
     298,   364,     6,     6,   382,   439,   439,   439,   439,   439,
      28,    93,    97,   116,   118,   120,   121,   125,   144,   158,
     160,   177,   201,   204,   246,   248,   252,   268,   273,   290,
     293,   308,   313,   336,   358,   362,   363,   402,   405,   406,
     407,   446,   397,     6,     6,   380,   451,   452,     7,   401,
     399,   477,   164,   158,    28,   121,   160,   187,   201,   206,
     246,   290,   333,   342,   358,   362,   455,   153,   294,   401,
     394,   394,   380,   477,   328,   328,     7,    10,     7,    10,
     415,   415,   154,   376,   377,   375,   415,   415,   373,   137,
     138,   139,   140,   141,   181,   182,   183,   184,   223,   225,
     226,   227,   232,   270,   287,   291,   300,   301,   302,   303,
     304,   305,   306,   307,   360,   365,   366,   420,   171,     7,
       8,   150,   372,   380,   381,    29,    29,     7,   410,   415,
     415,   445,   415,   415,   415,   415,   415,   415,   415,   415,
     415,   415,   415,   415,   415,   415,   415,   415,   415,    99,
     188,   208,   275,   283,   415,   415,   425,   415,     6,    35,
     165,   246,   248,   332,   337,   415,   251,   415,   415,   415,
     415,   208,   415,     7,   372,     7,   410,     6,     6,     6,
       6,     6,     6,    17,     6,   284,     6,   425,   460,   413,
     382,     6,   165,   332,   373,   374,   408,   409,   411,   414,
     416,   418,   393,    90,   158,   248,   288,   339,   204,   383,
     393,   144,    31,   460,    69,   315,   315,    70,   216,    35,
     398,   451,   415,     6,     7,    10,    94,   147,   477,     7,
     380,    17,   413,   393,   393,   187,   393,   380,   380,   259,
     144,   144,   201,   358,   477,   380,   380,   415,   372,    26,
     322,   415,   157,   377,    93,    10,   342,     7,   373,     7,
     372,     7,     7,   415,     6,    35,   415,   415,   415,    60,
     372,   165,   248,   332,   337,   162,     6,   415,     7,     7,
     451,   451,   451,   451,   451,   451,   460,   415,   157,   309,
     415,   116,   415,     6,   413,    93,   411,     6,   386,   413,
     348,   355,   355,   146,   339,   174,   260,   296,     7,     7,
      31,   453,   454,   455,   452,   442,   460,   413,    31,   413,
     380,   408,     7,   415,   157,   295,   338,   421,   426,   427,
     427,   424,     7,    60,   372,   162,   415,     7,   415,   415,
       7,     7,   363,   444,     7,   444,     7,     7,     7,     6,
       7,     7,     6,   284,   380,   385,   109,   240,   281,   294,
     447,   447,   453,     7,   464,   455,   193,   199,   428,   428,
       7,    92,     7,     7,   415,     7,   415,     7,   446,   453,
     256,     7,   453,     7,   453,   264,   314,   357,   403,   415,
     415,   157,   309,     7,    10,    85,   144,   248,   453,   453,
       7,     7,   380,   403
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   369,   378,   379,   379,   379,   379,   379,   379,   379,
     379,   379,   379,   379,   379,   379,   379,   380,   380,   381,
     382,   382,   383,   383,   384,   384,   385,   385,   386,   386,
     387,   387,   388,   388,   389,   389,   390,   390,   391,   391,
     392,   392,   393,   393,   394,   394,   394,   395,   395,   395,
     396,   396,   396,   396,   397,   397,   398,   398,   399,   399,
     400,   400,   400,   400,   401,   402,   402,   403,   403,   403,
     403,   404,   404,   405,   405,   405,   405,   405,   405,   405,
     405,   405,   405,   405,   405,   405,   405,   405,   405,   406,
     406,   406,   406,   406,   406,   407,   407,   407,   407,   407,
     407,   407,   407,   407,   407,   407,   407,   407,   408,   408,
     408,   408,   408,   408,   408,   408,   408,   408,   408,   409,
     409,   410,   411,   411,   411,   412,   412,   412,   413,   414,
     414,   414,   414,   414,   414,   415,   415,   415,   415,   415,
     415,   415,   415,   415,   415,   415,   415,   415,   415,   415,
     415,   415,   415,   415,   415,   415,   415,   415,   415,   415,
     415,   415,   415,   415,   415,   415,   415,   415,   415,   415,
     415,   415,   415,   415,   415,   415,   416,   416,   417,   417,
     417,   417,   417,   417,   417,   417,   417,   418,   418,   418,
     418,   418,   418,   419,   420,   420,   420,   420,   420,   420,
     420,   420,   420,   420,   420,   420,   420,   420,   420,   420,
     420,   420,   420,   420,   420,   420,   420,   420,   420,   420,
     420,   420,   421,   421,   421,   421,   421,   421,   422,   422,
     422,   422,   422,   422,   422,   423,   423,   424,   424,   424,
     424,   425,   425,   425,   426,   427,   427,   427,   427,   427,
     427,   428,   428,   429,   429,   429,   429,   429,   429,   429,
     429,   429,   429,   429,   429,   429,   429,   429,   429,   429,
     429,   429,   429,   430,   430,   430,   430,   430,   430,   430,
     430,   431,   431,   431,   431,   431,   431,   431,   431,   431,
     431,   431,   431,   431,   431,   431,   431,   431,   431,   431,
     431,   431,   432,   432,   432,   432,   432,   432,   432,   432,
     432,   432,   432,   432,   432,   432,   432,   432,   432,   432,
     432,   432,   432,   432,   432,   433,   433,   433,   434,   434,
     434,   434,   434,   434,   434,   434,   434,   435,   435,   436,
     436,   437,   437,   437,   438,   438,   439,   439,   439,   440,
     440,   441,   442,   442,   442,   442,   443,   443,   443,   444,
     444,   445,   445,   445,   446,   446,   446,   446,   446,   446,
     447,   447,   447,   447,   447,   448,   448,   448,   448,   449,
     449,   450,   450,   451,   451,   452,   452,   452,   452,   452,
     453,   453,   454,   454,   455,   455,   455,   455,   455,   455,
     455,   455,   455,   455,   455,   455,   456,   456,   456,   457,
     457,   457,   457,   457,   457,   457,   457,   457,   457,   457,
     457,   458,   459,   459,   460,   460,   460,   460,   460,   461,
     461,   461,   461,   461,   461,   461,   461,   461,   461,   461,
     461,   461,   461,   461,   461,   461,   461,   461,   461,   461,
     461,   461,   461,   461,   461,   461,   461,   461,   461,   462,
     463,   463,   463,   463,   463,   464,   464,   465,   465,   466,
     467,   467,   468,   468,   469,   469,   469,   469,   469,   470,
     470,   471,   471,   471,   471,   472,   472,   473,   473,   473,
     473,   473,   473,   473,   473,   473,   473,   473,   473,   473,
     473,   473,   473,   473,   473,   473,   473,   473,   473,   473,
     473,   473,   473,   473,   473,   473,   473,   473,   473,   473,
     473,   473,   473,   473,   473,   473,   473,   473,   473,   473,
     474,   474,   475,   475,   476,   476,   477,   477,   477,   478,
     479,   479,   480,   481,   481,   481,   481,   481,   482,   483,
     483,   484,   484,   485,   486,   486,   487,   487,   488,   488,
     489,   489,   489,   489,   489,   489,   489,   489,   490,   491,
     492,   493,   494,   495,   495,   496,   496,   496,   496,   496,
     496,   496,   496,   496,   496,   496,   496,   496,   496,   496,
     496,   497,   497,   497,   498,   498,   498,   499,   499,   500,
     500,   371,   371,   371,   371,   371,   371,   371,   371,   371,
     415,   415,   415,   415,   415,   415,   415,   415,   415,   415,
     415,   415,   415,   415,   415,   415,   415,   415,   415,   415,
     415,   415,   415,   415,   415,   415,   415,   415,   415,   415,
     372,   372,   414,   414,   414,   414,   373,   373,   416,   416,
     416,   416,   374,   374,   375,   375,   376,   377,   377,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     370,   370,   370,   370,   370,   370,   370,   370
};

/* YYR2[RULE-NUM] -- Number of symbols on the right-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr2[] =
{
       0,     2,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       0,     1,     1,     3,     1,     3,     1,     3,     0,     3,
       0,     2,     0,     3,     0,     2,     0,     3,     0,     2,
       0,     1,     0,     1,     0,     1,     1,     0,     2,     1,
      12,     9,     8,    10,     0,     1,     0,     1,     1,     3,
       1,     1,     1,     1,     3,     5,     7,     0,     1,     1,
       1,     0,     2,     1,     2,     2,     3,     1,     3,     2,
       2,     1,     1,     1,     1,     6,     1,     2,     1,     1,
       2,     1,     2,     4,     1,     2,     2,     3,     3,     2,
       2,     3,     3,     5,     5,     3,     3,     3,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     3,     3,     2,
       2,     1,     1,     3,     4,     1,     1,     1,     1,     1,
       2,     2,     2,     2,     2,     1,     1,     1,     1,     3,
       4,     1,     1,     6,     6,     4,     4,     4,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     3,
       3,     3,     3,     4,     4,     4,     6,     3,     3,     3,
       4,     4,     4,     2,     2,     3,     3,     4,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     3,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     2,     2,     2,     2,     2,     2,     1,
       1,     1,     1,     3,     3,     2,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     2,     2,
       2,     1,     1,     1,     2,     1,     4,     5,     5,     2,
       3,     3,     4,     2,     3,     1,     2,     3,     2,     4,
       4,     1,     4,     1,     2,     2,     3,     3,     2,     2,
       2,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     0,     3,     1,
       5,     1,     1,     1,     1,     3,     1,     3,     3,     1,
       3,     1,     9,     9,     8,     5,     0,     1,     1,     0,
       2,     0,     1,     2,     3,     3,     3,     3,     4,     4,
       1,     1,     2,     2,     2,     7,     8,     8,     8,     1,
       1,     0,     1,     1,     3,     1,     4,     3,     2,     2,
       0,     1,     1,     2,     2,     2,     3,     2,     3,     1,
       1,     1,     2,     3,     3,     3,     0,     2,     3,     3,
       1,     1,     2,     2,     4,     4,     4,     5,     2,     3,
       3,     3,     3,     3,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,    14,
       0,     1,     1,     1,     1,     0,     2,     3,     3,     8,
       0,     1,     0,     1,     0,     1,     2,     3,     1,     1,
       2,     1,     1,     3,     3,     4,     6,     3,     6,     5,
       2,     7,     2,     3,     5,     5,     4,     3,     5,     3,
       4,     3,     4,     3,     2,     5,     6,     7,     6,     6,
       6,     5,     4,     4,     6,     6,     3,     3,     3,     2,
       1,     2,     1,     1,     1,     2,     2,     2,     2,     1,
       4,     4,     1,     2,     0,     1,     0,     1,     2,     7,
       1,     1,     8,     5,     4,     4,     4,     4,     4,     4,
       6,     1,     1,     6,     4,     3,     0,     1,     1,     2,
       3,     3,     1,     2,     3,     3,     4,     4,     4,     2,
       7,     5,     7,     0,     2,     2,     3,     3,     3,     3,
       3,     2,     1,     2,     1,     2,     1,     1,     1,     3,
       3,     0,     1,     1,     0,     1,     1,     0,     2,     1,
       1,     1,     1,     1,     3,     5,     1,     2,     1,     6,
       1,     2,     2,     2,     2,     3,     3,     3,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     4,
       5,     3,     6,     4,     5,     6,     3,     5,     4,     6,
       1,     3,     1,     1,     1,     1,     1,     3,     3,     4,
       4,     5,     4,     5,     1,     2,     4,     0,     2,     1,
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
       1,     1,     1,     1,     1,     1,     1,     1
};


enum { YYENOMEM = -2 };

#define yyerrok         (yyerrstatus = 0)
#define yyclearin       (yychar = MY_DDL_MYSQL_EXPLAIN_EMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == MY_DDL_MYSQL_EXPLAIN_EMPTY)                                        \
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
   Use MY_DDL_MYSQL_EXPLAIN_error or MY_DDL_MYSQL_EXPLAIN_UNDEF. */
#define YYERRCODE MY_DDL_MYSQL_EXPLAIN_UNDEF

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
#if DDL_MYSQL_EXPLAIN_DEBUG

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

#  elif defined DDL_MYSQL_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_MYSQL_EXPLAIN_LTYPE_IS_TRIVIAL

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
#else /* !DDL_MYSQL_EXPLAIN_DEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_MYSQL_EXPLAIN_DEBUG */


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
#if DDL_MYSQL_EXPLAIN_DEBUG
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
#if DDL_MYSQL_EXPLAIN_DEBUG
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
#if DDL_MYSQL_EXPLAIN_DEBUG
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
# if defined DDL_MYSQL_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_MYSQL_EXPLAIN_LTYPE_IS_TRIVIAL
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

  yychar = MY_DDL_MYSQL_EXPLAIN_EMPTY; /* Cause a token to be read.  */

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
  if (yychar == MY_DDL_MYSQL_EXPLAIN_EMPTY)
    {
      YYDPRINTF ((stderr, "Reading a token\n"));
      yychar = yylex (&yylval, &yylloc, p);
    }

  if (yychar <= MY_YYEOF)
    {
      yychar = MY_YYEOF;
      yytoken = YYSYMBOL_YYEOF;
      YYDPRINTF ((stderr, "Now at end of input.\n"));
    }
  else if (yychar == MY_DDL_MYSQL_EXPLAIN_error)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = MY_DDL_MYSQL_EXPLAIN_UNDEF;
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
  yychar = MY_DDL_MYSQL_EXPLAIN_EMPTY;
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

  case 17: /* ident: "identifier"  */
                                           { (yyval.ident) = ddl_build_ident_word(p, (yyvsp[0].tok)); }
    break;

  case 18: /* ident: kw_unreserved  */
                                           { (yyval.ident) = ddl_build_ident_word(p, (yyvsp[0].tok)); }
    break;

  case 20: /* opt_ident: %empty  */
                                           { (yyval.ident) = NONE; }
    break;

  case 22: /* qname: ident  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)); }
    break;

  case 23: /* qname: ident "." ident  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 24: /* qname_list: qname  */
                                           { (yyval.list) = ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)); }
    break;

  case 25: /* qname_list: qname_list "," qname  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_qname_item(p, (yyvsp[0].qname), NULL)); }
    break;

  case 26: /* name_list: ident  */
                                           { (yyval.list) = ddl_list_one(ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 27: /* name_list: name_list "," ident  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 28: /* opt_name_list: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 29: /* opt_name_list: "(" name_list ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 30: /* opt_or_replace: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 31: /* opt_or_replace: "OR" "REPLACE"  */
                                           { (yyval.flags) = DDL_STMT_OR_REPLACE; }
    break;

  case 32: /* opt_if_not_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 33: /* opt_if_not_exists: "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_NOT_EXISTS; }
    break;

  case 34: /* opt_if_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 35: /* opt_if_exists: "IF (before EXISTS, NOT EXISTS)" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_EXISTS; }
    break;

  case 36: /* part_if_not_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 37: /* part_if_not_exists: "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS"  */
                                           { (yyval.flags) = ddl_flags_need(p, DDL_STMT_IF_NOT_EXISTS, DDL_FEATURE_IF_EXISTS_PART_MYSQL, (yyloc)); }
    break;

  case 38: /* part_if_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 39: /* part_if_exists: "IF (before EXISTS, NOT EXISTS)" "EXISTS"  */
                                           { (yyval.flags) = ddl_flags_need(p, DDL_STMT_IF_EXISTS, DDL_FEATURE_IF_EXISTS_PART_MYSQL, (yyloc)); }
    break;

  case 40: /* opt_temporary: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 41: /* opt_temporary: "TEMPORARY"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 50: /* create_table: "CREATE" opt_or_replace opt_temporary "TABLE" opt_if_not_exists qname "(" table_elements ")" table_options opt_partition opt_query  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_table_query(ddl_table_partition_by(
		ddl_build_table(p, (yyvsp[-6].qname), (yyvsp[-4].list), (yyvsp[-2].list), (yyvsp[-9].flags), (yyloc)), (yyvsp[-1].expr)), (yyvsp[0].expr)), (yyvsp[-10].flags) | (yyvsp[-7].flags), (yyloc)); }
    break;

  case 51: /* create_table: "CREATE" opt_or_replace opt_temporary "TABLE" opt_if_not_exists qname table_options opt_partition "query"  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_table_query(ddl_table_partition_by(
		ddl_build_table(p, (yyvsp[-3].qname), ddl_list_none(), (yyvsp[-2].list), (yyvsp[-6].flags), (yyloc)), (yyvsp[-1].expr)),
		ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))), (yyvsp[-7].flags) | (yyvsp[-4].flags), (yyloc)); }
    break;

  case 52: /* create_table: "CREATE" opt_or_replace opt_temporary "TABLE" opt_if_not_exists qname "LIKE" qname  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_build_table(p, (yyvsp[-2].qname),
		ddl_list_one(ddl_build_like(p, (yyvsp[0].qname), ddl_list_none())), ddl_list_none(), (yyvsp[-5].flags), (yyloc)), (yyvsp[-6].flags) | (yyvsp[-3].flags), (yyloc)); }
    break;

  case 53: /* create_table: "CREATE" opt_or_replace opt_temporary "TABLE" opt_if_not_exists qname "(" "LIKE" qname ")"  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_build_table(p, (yyvsp[-4].qname),
		ddl_list_one(ddl_build_like(p, (yyvsp[-1].qname), ddl_list_none())), ddl_list_none(), (yyvsp[-7].flags), (yyloc)), (yyvsp[-8].flags) | (yyvsp[-5].flags), (yyloc)); }
    break;

  case 54: /* opt_partition: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 55: /* opt_partition: "clause"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 56: /* opt_query: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 57: /* opt_query: "query"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 58: /* table_elements: table_element  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 59: /* table_elements: table_elements "," table_element  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].node)); }
    break;

  case 60: /* table_element: column  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column)); }
    break;

  case 61: /* table_element: table_constraint  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, (yyvsp[0].constraint)); }
    break;

  case 62: /* table_element: index_def  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_INDEX, (yyvsp[0].index)); }
    break;

  case 63: /* table_element: "clause"  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_RAW, ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))); }
    break;

  case 64: /* column: ident type column_attrs  */
                                           { (yyval.column) = ddl_build_column(p, (yyvsp[-2].ident), (yyvsp[-1].type), (yyvsp[0].list), (yyloc)); }
    break;

  case 65: /* generated_attr: "AS" "(" expr ")" stored  */
                                           { (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 66: /* generated_attr: "GENERATED" "ALWAYS" "AS" "(" expr ")" stored  */
                                           { (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 67: /* stored: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 68: /* stored: "VIRTUAL"  */
                                           { (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 69: /* stored: "STORED"  */
                                           { (yyval.flags) = DDL_COLUMN_STORED; }
    break;

  case 70: /* stored: "PERSISTENT"  */
                                           { (yyval.flags) = DDL_COLUMN_STORED; }
    break;

  case 71: /* column_attrs: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 72: /* column_attrs: column_attrs column_attr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].attr)); }
    break;

  case 73: /* column_attr: "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NULL, NULL, (yyloc)); }
    break;

  case 74: /* column_attr: "NOT" "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, (yyloc)); }
    break;

  case 75: /* column_attr: "DEFAULT" default_value  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_DEFAULT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 76: /* column_attr: "ON" "UPDATE" now_expr  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_ON_UPDATE, (yyvsp[0].expr), (yyloc)); }
    break;

  case 77: /* column_attr: "AUTO_INCREMENT"  */
                                           { (yyval.attr) = ddl_build_attr_flag(p, DDL_COLUMN_AUTO, (yyloc)); }
    break;

  case 78: /* column_attr: "SERIAL" "DEFAULT" "VALUE"  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, ddl_list_one(ddl_build_option(p, "serial default value", NULL, (yyloc))), (yyloc)); }
    break;

  case 79: /* column_attr: "COMMENT" string  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_COMMENT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 80: /* column_attr: "COLLATE" collation  */
                                           { (yyval.attr) = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 82: /* column_attr: "VISIBLE"  */
                                           { (yyval.attr) = ddl_build_attr_flag(p, 0, (yyloc)); }
    break;

  case 83: /* column_attr: "INVISIBLE"  */
                                           { (yyval.attr) = ddl_build_attr_flag(p, DDL_COLUMN_INVISIBLE, (yyloc)); }
    break;

  case 84: /* column_attr: column_key  */
                                           { (yyval.attr) = ddl_build_attr_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 85: /* column_attr: "CONSTRAINT" opt_ident "CHECK" "(" expr ")"  */
        { (yyval.attr) = ddl_build_attr_constraint(p, ddl_constraint_named(p, ddl_build_check(p, (yyvsp[-1].expr), (yyloc)), (yyvsp[-4].ident)), (yyloc)); }
    break;

  case 86: /* column_attr: "ENFORCED"  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, DDL_KEY_ENFORCED, ddl_list_none(), (yyloc)); }
    break;

  case 87: /* column_attr: "NOT" "ENFORCED"  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, DDL_KEY_NOT_ENFORCED, ddl_list_none(), (yyloc)); }
    break;

  case 88: /* column_attr: column_option  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, ddl_list_one((yyvsp[0].option)), (yyloc)); }
    break;

  case 89: /* column_key: "UNIQUE"  */
                                           { (yyval.constraint) = ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, (yyloc)); }
    break;

  case 90: /* column_key: "UNIQUE" "KEY (behind UNIQUE)"  */
                                           { (yyval.constraint) = ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, (yyloc)); }
    break;

  case 91: /* column_key: "KEY"  */
                                           { (yyval.constraint) = ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, (yyloc)); }
    break;

  case 92: /* column_key: "PRIMARY" "KEY"  */
                                           { (yyval.constraint) = ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, (yyloc)); }
    break;

  case 93: /* column_key: "CHECK" "(" expr ")"  */
                                           { (yyval.constraint) = ddl_build_check(p, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 94: /* column_key: references  */
                                           { (yyval.constraint) = ddl_build_foreign(p, ddl_list_none(), (yyvsp[0].foreign), (yyloc)); }
    break;

  case 95: /* column_option: "COLUMN_FORMAT" option_value  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 96: /* column_option: "STORAGE" option_value  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 97: /* column_option: "ENGINE_ATTRIBUTE" opt_eq string  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 98: /* column_option: "SECONDARY_ENGINE_ATTRIBUTE" opt_eq string  */
                                               { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 99: /* column_option: "NOT" "SECONDARY"  */
                                           { (yyval.option) = ddl_build_option(p, "not secondary", NULL, (yyloc)); }
    break;

  case 100: /* column_option: "SRID" "number"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 101: /* column_option: "WITH" "SYSTEM" "VERSIONING"  */
                                           { (yyval.option) = ddl_build_option(p, "with system versioning", NULL, (yyloc)); }
    break;

  case 102: /* column_option: "WITHOUT" "SYSTEM" "VERSIONING"  */
                                           { (yyval.option) = ddl_build_option(p, "without system versioning", NULL, (yyloc)); }
    break;

  case 103: /* column_option: "GENERATED" "ALWAYS" "AS" "ROW" "START"  */
                                            { (yyval.option) = ddl_build_option(p, "generated always as row start", NULL, (yyloc)); }
    break;

  case 104: /* column_option: "GENERATED" "ALWAYS" "AS" "ROW" "END"  */
                                           { (yyval.option) = ddl_build_option(p, "generated always as row end", NULL, (yyloc)); }
    break;

  case 105: /* column_option: "AS" "ROW" "START"  */
                                           { (yyval.option) = ddl_build_option(p, "generated always as row start", NULL, (yyloc)); }
    break;

  case 106: /* column_option: "AS" "ROW" "END"  */
                                           { (yyval.option) = ddl_build_option(p, "generated always as row end", NULL, (yyloc)); }
    break;

  case 107: /* column_option: "identifier" "=" option_value  */
                                           { (yyval.option) = ddl_build_option_free(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 110: /* default_value: "TRUE"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)); }
    break;

  case 111: /* default_value: "FALSE"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)); }
    break;

  case 113: /* default_value: name_path  */
                                           { (yyval.expr) = ddl_expr_needs(p, (yyvsp[0].expr), DDL_FEATURE_DEFAULT_FREE_MYSQL); }
    break;

  case 114: /* default_value: call  */
                                           { (yyval.expr) = ddl_expr_needs(p, (yyvsp[0].expr), DDL_FEATURE_DEFAULT_FREE_MYSQL); }
    break;

  case 115: /* default_value: case_expr  */
                                           { (yyval.expr) = ddl_expr_needs(p, (yyvsp[0].expr), DDL_FEATURE_DEFAULT_FREE_MYSQL); }
    break;

  case 116: /* default_value: bare_word  */
                                           { (yyval.expr) = ddl_expr_needs(p, ddl_expr_bare(p, (yyvsp[0].tok)), DDL_FEATURE_DEFAULT_FREE_MYSQL); }
    break;

  case 117: /* default_value: bare_word "(" ")"  */
                                           { (yyval.expr) = ddl_expr_needs(p, ddl_expr_bare(p, (yyvsp[-2].tok)), DDL_FEATURE_DEFAULT_FREE_MYSQL); }
    break;

  case 118: /* default_value: "(" expr ")"  */
                                           { (yyval.expr) = ddl_expr_needs(p, ddl_expr_parens((yyvsp[-1].expr), (yyloc)), DDL_FEATURE_DEFAULT_EXPR_MYSQL); }
    break;

  case 119: /* signed_number: "-" number  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 120: /* signed_number: "+" number  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 121: /* number: "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 122: /* now_expr: now_word  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 123: /* now_expr: now_word "(" ")"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[-2].tok)); }
    break;

  case 124: /* now_expr: now_word "(" number ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, ddl_expr_bare(p, (yyvsp[-3].tok)), ddl_list_one((yyvsp[-1].expr)), 0, (yyloc)); }
    break;

  case 128: /* string: "string"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 129: /* literal: "N'string'"  */
                                           { (yyval.expr) = ddl_expr_introduced(p, NULL, (yyvsp[0].tok)); }
    break;

  case 130: /* literal: "character set introducer" "string"  */
                                           { (yyval.expr) = ddl_expr_introduced(p, (yyvsp[-1].tok), (yyvsp[0].tok)); }
    break;

  case 131: /* literal: "character set introducer" "bit string"  */
                                           { (yyval.expr) = ddl_expr_verbatim(p, (yyloc)); }
    break;

  case 132: /* literal: "DATE" "string"  */
                                           { (yyval.expr) = ddl_expr_typed(p, ddl_build_type(p, (yyvsp[-1].tok)), (yyvsp[0].tok), (yyloc)); }
    break;

  case 133: /* literal: "TIME" "string"  */
                                           { (yyval.expr) = ddl_expr_typed(p, ddl_build_type(p, (yyvsp[-1].tok)), (yyvsp[0].tok), (yyloc)); }
    break;

  case 134: /* literal: "TIMESTAMP" "string"  */
                                           { (yyval.expr) = ddl_expr_typed(p, ddl_build_type(p, (yyvsp[-1].tok)), (yyvsp[0].tok), (yyloc)); }
    break;

  case 135: /* expr: "TRUE"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)); }
    break;

  case 136: /* expr: "FALSE"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)); }
    break;

  case 138: /* expr: bare_word  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 139: /* expr: bare_word "(" ")"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[-2].tok)); }
    break;

  case 140: /* expr: bare_word "(" number ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, ddl_expr_bare(p, (yyvsp[-3].tok)), ddl_list_one((yyvsp[-1].expr)), 0, (yyloc)); }
    break;

  case 141: /* expr: "variable"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, (yyvsp[0].tok)); }
    break;

  case 143: /* expr: "CONVERT" "(" expr "," cast_type ")"  */
                                           { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 144: /* expr: "CONVERT" "(" expr "USING" charset_name ")"  */
                                                { (yyval.expr) = ddl_expr_using(p, (yyvsp[-3].expr), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 145: /* expr: "DEFAULT" "(" name_path ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, ddl_expr_bare(p, (yyvsp[-3].tok)), ddl_list_one((yyvsp[-1].expr)), 0, (yyloc)); }
    break;

  case 146: /* expr: "NEXT" "VALUE" "FOR" name_path  */
                                           { (yyval.expr) = ddl_expr_function(p, "nextval", ddl_list_one((yyvsp[0].expr)), (yyloc)); }
    break;

  case 147: /* expr: "{" ident expr "}"  */
                                           { (yyval.expr) = ddl_expr_odbc(p, (yyvsp[-2].ident), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 148: /* expr: name_path "->" "string"  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_JSON_GET, (yyvsp[-2].expr), ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 149: /* expr: name_path "->>" "string"  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_JSON_GET_TEXT, (yyvsp[-2].expr), ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 150: /* expr: expr "||" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 151: /* expr: expr "&&" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 152: /* expr: expr "XOR" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_XOR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 153: /* expr: expr "<=>" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_NULL_SAFE_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 154: /* expr: expr "|" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 155: /* expr: expr "&" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 156: /* expr: expr "^" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_XOR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 157: /* expr: expr "<<" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SHIFT_LEFT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 158: /* expr: expr ">>" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SHIFT_RIGHT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 159: /* expr: expr "DIV" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_INT_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 160: /* expr: expr "MOD" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 161: /* expr: expr "REGEXP" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, DDL_OP_REGEXP, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 162: /* expr: expr "RLIKE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, DDL_OP_REGEXP, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 163: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "REGEXP" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, DDL_OP_REGEXP, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 164: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "RLIKE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, DDL_OP_REGEXP, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 165: /* expr: expr "SOUNDS" "LIKE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, DDL_OP_SOUNDS_LIKE, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 166: /* expr: expr "MEMBER" "OF" "(" expr ")"  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MEMBER_OF, (yyvsp[-5].expr), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 167: /* expr: expr "IS" "TRUE"  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)), 0, (yyloc)); }
    break;

  case 168: /* expr: expr "IS" "FALSE"  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)), 0, (yyloc)); }
    break;

  case 169: /* expr: expr "IS" "UNKNOWN"  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 170: /* expr: expr "IS" "NOT" "TRUE"  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 171: /* expr: expr "IS" "NOT" "FALSE"  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_leaf(p, DDL_EXPR_BOOL, (yyvsp[0].tok)), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 172: /* expr: expr "IS" "NOT" "UNKNOWN"  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 173: /* expr: "!" expr  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_BANG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 174: /* expr: "BINARY" expr  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_BINARY, (yyvsp[0].expr), (yyloc)); }
    break;

  case 175: /* expr: expr "COLLATE" collation  */
                                           { (yyval.expr) = ddl_expr_collate(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 176: /* call: fn_word "(" ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, ddl_expr_bare(p, (yyvsp[-2].tok)), ddl_list_none(), 0, (yyloc)); }
    break;

  case 177: /* call: fn_word "(" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, ddl_expr_bare(p, (yyvsp[-3].tok)), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 193: /* interval: "INTERVAL" expr interval_unit  */
                                           { (yyval.expr) = ddl_expr_interval(p, (yyvsp[-1].expr), (yyvsp[0].tok), (yyloc)); }
    break;

  case 223: /* type: type "UNSIGNED"  */
                                           { (yyval.type) = ddl_type_flag((yyvsp[-1].type), DDL_TYPE_UNSIGNED); }
    break;

  case 224: /* type: type "SIGNED"  */
                                           { (yyval.type) = ddl_type_flag((yyvsp[-1].type), DDL_TYPE_SIGNED); }
    break;

  case 225: /* type: type "ZEROFILL"  */
                                           { (yyval.type) = ddl_type_flag((yyvsp[-1].type), DDL_TYPE_ZEROFILL); }
    break;

  case 226: /* type: type "BINARY"  */
                                           { (yyval.type) = ddl_type_flag((yyvsp[-1].type), DDL_TYPE_BINARY); }
    break;

  case 227: /* type: type type_option  */
                                           { (yyval.type) = ddl_type_option(p, (yyvsp[-1].type), (yyvsp[0].option)); }
    break;

  case 228: /* type_option: charset_word charset_name  */
                                           { (yyval.option) = ddl_build_option(p, "charset", (yyvsp[0].expr), (yyloc)); }
    break;

  case 229: /* type_option: "ASCII"  */
                                           { (yyval.option) = ddl_build_option(p, "charset", ddl_expr_word(p, "latin1", (yyloc)), (yyloc)); }
    break;

  case 230: /* type_option: "UNICODE"  */
                                           { (yyval.option) = ddl_build_option(p, "charset", ddl_expr_word(p, "ucs2", (yyloc)), (yyloc)); }
    break;

  case 231: /* type_option: "BYTE"  */
                                           { (yyval.option) = ddl_build_option(p, "charset", ddl_expr_word(p, "binary", (yyloc)), (yyloc)); }
    break;

  case 232: /* type_option: "COMPRESSED"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 233: /* type_option: "COMPRESSED" "=" ident  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yyloc)); }
    break;

  case 234: /* type_option: "REF_SYSTEM_ID" "=" number  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 237: /* charset_name: "identifier"  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 238: /* charset_name: "string"  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 239: /* charset_name: "BINARY"  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 240: /* charset_name: "ASCII"  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 242: /* collation: "string"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 243: /* collation: "BINARY"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 246: /* cast_type: "SIGNED"  */
                                           { (yyval.type) = ddl_type_name(p, "signed", (yyloc)); }
    break;

  case 247: /* cast_type: "UNSIGNED"  */
                                           { (yyval.type) = ddl_type_name(p, "unsigned", (yyloc)); }
    break;

  case 248: /* cast_type: "SIGNED" int_word  */
                                          { (yyval.type) = ddl_type_name(p, "signed", (yyloc)); }
    break;

  case 249: /* cast_type: "UNSIGNED" int_word  */
                                          { (yyval.type) = ddl_type_name(p, "unsigned", (yyloc)); }
    break;

  case 250: /* cast_type: cast_type "ARRAY"  */
                                           { (yyval.type) = ddl_type_array((yyvsp[-1].type), (yyloc)); }
    break;

  case 253: /* type_base: type_none  */
                                           { (yyval.type) = ddl_build_type(p, (yyvsp[0].tok)); }
    break;

  case 254: /* type_base: type_length opt_length  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-1].tok)), (yyvsp[0].list)); }
    break;

  case 255: /* type_base: type_varying  */
                                           { (yyval.type) = ddl_build_type(p, (yyvsp[0].tok)); }
    break;

  case 256: /* type_base: type_varying "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), (yyvsp[-1].list)); }
    break;

  case 257: /* type_base: "CHAR" "VARYING" "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "varchar", (yyloc)), (yyvsp[-1].list)); }
    break;

  case 258: /* type_base: "CHARACTER" "VARYING" "(" type_args ")"  */
                                            { (yyval.type) = ddl_type_args(ddl_type_name(p, "varchar", (yyloc)), (yyvsp[-1].list)); }
    break;

  case 259: /* type_base: "NCHAR" opt_length  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "nchar", (yyloc)), (yyvsp[0].list)); }
    break;

  case 260: /* type_base: "NATIONAL" "CHAR" opt_length  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "nchar", (yyloc)), (yyvsp[0].list)); }
    break;

  case 261: /* type_base: "NATIONAL" "CHARACTER" opt_length  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "nchar", (yyloc)), (yyvsp[0].list)); }
    break;

  case 262: /* type_base: national_varchar "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "nvarchar", (yyloc)), (yyvsp[-1].list)); }
    break;

  case 263: /* type_base: type_precision opt_precision  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-1].tok)), (yyvsp[0].list)); }
    break;

  case 264: /* type_base: "DOUBLE" "PRECISION" opt_precision  */
                                           { (yyval.type) = ddl_type_args(ddl_type_name(p, "double", (yyloc)), (yyvsp[0].list)); }
    break;

  case 265: /* type_base: "LONG"  */
                                           { (yyval.type) = ddl_type_name(p, "mediumtext", (yyloc)); }
    break;

  case 266: /* type_base: "LONG" "VARCHAR"  */
                                           { (yyval.type) = ddl_type_name(p, "mediumtext", (yyloc)); }
    break;

  case 267: /* type_base: "LONG" "CHAR" "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "mediumtext", (yyloc)); }
    break;

  case 268: /* type_base: "LONG" "VARBINARY"  */
                                           { (yyval.type) = ddl_type_name(p, "mediumblob", (yyloc)); }
    break;

  case 269: /* type_base: "ENUM" "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), (yyvsp[-1].list)); }
    break;

  case 270: /* type_base: "SET" "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type(p, (yyvsp[-3].tok)), (yyvsp[-1].list)); }
    break;

  case 271: /* type_base: "identifier"  */
                                           { (yyval.type) = ddl_build_type_known(p, (yyvsp[0].tok)); }
    break;

  case 272: /* type_base: "identifier" "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args(ddl_build_type_known(p, (yyvsp[-3].tok)), (yyvsp[-1].list)); }
    break;

  case 337: /* opt_length: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 338: /* opt_length: "(" type_arg ")"  */
                                           { (yyval.list) = ddl_list_one((yyvsp[-1].expr)); }
    break;

  case 340: /* opt_precision: "(" type_arg "," type_arg ")"  */
                                           { (yyval.list) = ddl_list_with(ddl_list_one((yyvsp[-3].expr)), (yyvsp[-1].expr)); }
    break;

  case 341: /* type_arg: "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 342: /* type_arg: "string"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 343: /* type_arg: "bit string"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BITS, (yyvsp[0].tok)); }
    break;

  case 344: /* type_args: type_arg  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 345: /* type_args: type_args "," type_arg  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 346: /* key_name: opt_ident  */
                                           { (yyval.index) = ddl_build_key_name(p, (yyvsp[0].ident), NONE); }
    break;

  case 347: /* key_name: opt_ident "USING" ident  */
                                           { (yyval.index) = ddl_build_key_name(p, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 348: /* key_name: ident "TYPE" ident  */
                                           { (yyval.index) = ddl_build_key_name(p, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 350: /* table_constraint: "CONSTRAINT" opt_symbol constraint_body  */
                                            { (yyval.constraint) = ddl_constraint_named(p, (yyvsp[0].constraint), (yyvsp[-1].ident)); }
    break;

  case 352: /* constraint_body: "PRIMARY" "KEY" part_if_not_exists key_name "(" key_parts overlaps ")" opt_key_options  */
        { (yyval.constraint) = ddl_constraint_key(p, ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, (yyvsp[-3].list), (yyloc)), (yyvsp[-2].flags)),
				  (yyvsp[-5].index), (yyvsp[0].list), 0); }
    break;

  case 353: /* constraint_body: "UNIQUE" unique_word part_if_not_exists key_name "(" key_parts overlaps ")" opt_key_options  */
        { (yyval.constraint) = ddl_constraint_key(p, ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, (yyvsp[-3].list), (yyloc)), (yyvsp[-2].flags)),
				  (yyvsp[-5].index), (yyvsp[0].list), (yyvsp[-6].flags)); }
    break;

  case 354: /* constraint_body: "FOREIGN" "KEY" part_if_not_exists opt_ident "(" key_parts ")" references  */
        { (yyval.constraint) = ddl_constraint_index(p, ddl_build_foreign(p, (yyvsp[-2].list), (yyvsp[0].foreign), (yyloc)), (yyvsp[-4].ident)); }
    break;

  case 355: /* constraint_body: "CHECK" "(" expr ")" enforced  */
                                           { (yyval.constraint) = ddl_constraint_flags(ddl_build_check(p, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 359: /* overlaps: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 360: /* overlaps: "WITHOUT" "OVERLAPS"  */
                                           { (yyval.flags) = DDL_KEY_WITHOUT_OVERLAPS; }
    break;

  case 361: /* enforced: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 362: /* enforced: "ENFORCED"  */
                                           { (yyval.flags) = DDL_KEY_ENFORCED; }
    break;

  case 363: /* enforced: "NOT" "ENFORCED"  */
                                           { (yyval.flags) = DDL_KEY_NOT_ENFORCED; }
    break;

  case 364: /* references: "REFERENCES" qname opt_name_list  */
                                           { (yyval.foreign) = ddl_build_references(p, (yyvsp[-1].qname), (yyvsp[0].list)); }
    break;

  case 365: /* references: references "MATCH" "FULL"  */
                                           { (yyval.foreign) = ddl_foreign_match((yyvsp[-2].foreign), DDL_MATCH_FULL); }
    break;

  case 366: /* references: references "MATCH" "PARTIAL"  */
                                           { (yyval.foreign) = ddl_foreign_match((yyvsp[-2].foreign), DDL_MATCH_PARTIAL); }
    break;

  case 367: /* references: references "MATCH" "SIMPLE"  */
                                           { (yyval.foreign) = ddl_foreign_match((yyvsp[-2].foreign), DDL_MATCH_SIMPLE); }
    break;

  case 368: /* references: references "ON (before DELETE, UPDATE of a foreign key)" "DELETE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_delete((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 369: /* references: references "ON (before DELETE, UPDATE of a foreign key)" "UPDATE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_update((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 370: /* fk_action: "CASCADE"  */
                                           { (yyval.flags) = DDL_FK_CASCADE; }
    break;

  case 371: /* fk_action: "RESTRICT"  */
                                           { (yyval.flags) = DDL_FK_RESTRICT; }
    break;

  case 372: /* fk_action: "SET" "NULL"  */
                                           { (yyval.flags) = DDL_FK_SET_NULL; }
    break;

  case 373: /* fk_action: "SET" "DEFAULT"  */
                                           { (yyval.flags) = DDL_FK_SET_DEFAULT; }
    break;

  case 374: /* fk_action: "NO" "ACTION"  */
                                           { (yyval.flags) = DDL_FK_NO_ACTION; }
    break;

  case 375: /* index_def: index_word part_if_not_exists key_name "(" key_parts ")" opt_key_options  */
        { (yyval.index) = ddl_index_key(p, ddl_build_index(p, NULL, 0, (yyvsp[-2].list), (yyloc)), (yyvsp[-4].index), (yyvsp[0].list), (yyvsp[-5].flags)); }
    break;

  case 376: /* index_def: "FULLTEXT" opt_index_word part_if_not_exists key_name "(" key_parts ")" opt_key_options  */
        { (yyval.index) = ddl_index_key(p, ddl_build_index(p, NULL, DDL_KEY_FULLTEXT, (yyvsp[-2].list), (yyloc)), (yyvsp[-4].index), (yyvsp[0].list), (yyvsp[-5].flags)); }
    break;

  case 377: /* index_def: "SPATIAL" opt_index_word part_if_not_exists key_name "(" key_parts ")" opt_key_options  */
        { (yyval.index) = ddl_index_key(p, ddl_build_index(p, NULL, DDL_KEY_SPATIAL, (yyvsp[-2].list), (yyloc)), (yyvsp[-4].index), (yyvsp[0].list), (yyvsp[-5].flags)); }
    break;

  case 378: /* index_def: "VECTOR" index_word part_if_not_exists key_name "(" key_parts ")" opt_key_options  */
        { (yyval.index) = ddl_index_key(p, ddl_build_index(p, NULL, DDL_KEY_VECTOR, (yyvsp[-2].list), (yyloc)), (yyvsp[-4].index), (yyvsp[0].list), (yyvsp[-5].flags)); }
    break;

  case 383: /* key_parts: key_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 384: /* key_parts: key_parts "," key_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 385: /* key_part: ident  */
                                           { (yyval.part) = ddl_build_part_column(p, (yyvsp[0].ident), (yyloc)); }
    break;

  case 386: /* key_part: ident "(" "number" ")"  */
                                           { (yyval.part) = ddl_part_prefix(p, ddl_build_part_column(p, (yyvsp[-3].ident), (yyloc)), (yyvsp[-1].tok)); }
    break;

  case 387: /* key_part: "(" expr ")"  */
                                           { (yyval.part) = ddl_build_part(p, ddl_expr_needs(p, ddl_expr_needs(p, ddl_expr_parens((yyvsp[-1].expr), (yyloc)),
						DDL_FEATURE_FUNCTIONAL_KEY_MYSQL), DDL_FEATURE_FUNCTIONAL_KEY_MARIADB), (yyloc)); }
    break;

  case 388: /* key_part: key_part "ASC"  */
                                           { (yyval.part) = ddl_part_sort((yyvsp[-1].part), DDL_SORT_ASC); }
    break;

  case 389: /* key_part: key_part "DESC"  */
                                           { (yyval.part) = ddl_part_sort((yyvsp[-1].part), DDL_SORT_DESC); }
    break;

  case 390: /* opt_key_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 392: /* key_options: key_option  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].option)); }
    break;

  case 393: /* key_options: key_options key_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 394: /* key_option: "USING" ident  */
                                           { (yyval.option) = ddl_build_option(p, "using", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yyloc)); }
    break;

  case 395: /* key_option: "TYPE" ident  */
                                           { (yyval.option) = ddl_build_option(p, "using", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yyloc)); }
    break;

  case 396: /* key_option: "KEY_BLOCK_SIZE" opt_eq "number"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 397: /* key_option: "COMMENT" string  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 398: /* key_option: "WITH" "PARSER" ident  */
                                           { (yyval.option) = ddl_build_option(p, "parser", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yyloc)); }
    break;

  case 399: /* key_option: "VISIBLE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 400: /* key_option: "INVISIBLE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 401: /* key_option: "IGNORED"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 402: /* key_option: "NOT" "IGNORED"  */
                                           { (yyval.option) = ddl_build_option(p, "not ignored", NULL, (yyloc)); }
    break;

  case 403: /* key_option: "ENGINE_ATTRIBUTE" opt_eq string  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 404: /* key_option: "SECONDARY_ENGINE_ATTRIBUTE" opt_eq string  */
                                               { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 405: /* key_option: "identifier" "=" option_value  */
                                           { (yyval.option) = ddl_build_option_free(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 406: /* table_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 407: /* table_options: table_options table_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 408: /* table_options: table_options "," table_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].option)); }
    break;

  case 409: /* table_option: option_word opt_eq option_value  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 412: /* table_option: "DEFAULT" charset_option  */
                                           { (yyval.option) = (yyvsp[0].option); }
    break;

  case 413: /* table_option: "DEFAULT" collate_option  */
                                           { (yyval.option) = (yyvsp[0].option); }
    break;

  case 414: /* table_option: "DATA" "DIRECTORY" opt_eq string  */
                                           { (yyval.option) = ddl_build_option(p, "data directory", (yyvsp[0].expr), (yyloc)); }
    break;

  case 415: /* table_option: "INDEX" "DIRECTORY" opt_eq string  */
                                           { (yyval.option) = ddl_build_option(p, "index directory", (yyvsp[0].expr), (yyloc)); }
    break;

  case 416: /* table_option: "UNION" opt_eq "(" ")"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-3].tok), ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_none(), (yyloc)), (yyloc)); }
    break;

  case 417: /* table_option: "UNION" opt_eq "(" expr_list ")"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-4].tok), ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, (yyvsp[-1].list), (yyloc)), (yyloc)); }
    break;

  case 418: /* table_option: "START" "TRANSACTION"  */
                                           { (yyval.option) = ddl_build_option(p, "start transaction", NULL, (yyloc)); }
    break;

  case 419: /* table_option: "WITH" "SYSTEM" "VERSIONING"  */
                                           { (yyval.option) = ddl_build_option(p, "with system versioning", NULL, (yyloc)); }
    break;

  case 420: /* table_option: "identifier" "=" option_value  */
                                           { (yyval.option) = ddl_build_option_free(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 421: /* charset_option: charset_word opt_eq option_value  */
                                                 { (yyval.option) = ddl_build_option(p, "charset", (yyvsp[0].expr), (yyloc)); }
    break;

  case 422: /* collate_option: "COLLATE" opt_eq collation  */
                                           { (yyval.option) = ddl_build_option(p, "collate", ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yyloc)); }
    break;

  case 423: /* collate_option: "COLLATE" opt_eq "DEFAULT"  */
                                           { (yyval.option) = ddl_build_option(p, "collate", ddl_expr_new(p, DDL_EXPR_DEFAULT, (yylsp[0])), (yyloc)); }
    break;

  case 425: /* option_value: ident  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 426: /* option_value: "DEFAULT"  */
                                           { (yyval.expr) = ddl_expr_new(p, DDL_EXPR_DEFAULT, (yyloc)); }
    break;

  case 427: /* option_value: "BINARY"  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 428: /* option_value: "ON"  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 459: /* create_index: "CREATE" opt_or_replace index_kind "INDEX" part_if_not_exists key_name "ON" qname opt_wait "(" key_parts ")" opt_key_options lock_options  */
        { (yyval.stmt) = ddl_build_create_index(p, ddl_index_key(p, ddl_build_index(p, NULL, (yyvsp[-11].flags), (yyvsp[-3].list), (yyloc)), (yyvsp[-8].index), (yyvsp[-1].list), (yyvsp[-9].flags)),
				      (yyvsp[-6].qname), (yyvsp[-12].flags) | (yyvsp[-9].flags), (yyloc)); }
    break;

  case 460: /* index_kind: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 461: /* index_kind: "UNIQUE"  */
                                           { (yyval.flags) = DDL_KEY_UNIQUE; }
    break;

  case 462: /* index_kind: "FULLTEXT"  */
                                           { (yyval.flags) = DDL_KEY_FULLTEXT; }
    break;

  case 463: /* index_kind: "SPATIAL"  */
                                           { (yyval.flags) = DDL_KEY_SPATIAL; }
    break;

  case 464: /* index_kind: "VECTOR"  */
                                           { (yyval.flags) = DDL_KEY_VECTOR; }
    break;

  case 465: /* lock_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 466: /* lock_options: lock_options lock_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].action)); }
    break;

  case 467: /* lock_option: "ALGORITHM" opt_eq option_value  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 468: /* lock_option: "LOCK" opt_eq option_value  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 469: /* alter_table: "ALTER" opt_online opt_ignore "TABLE" opt_if_exists qname opt_wait opt_actions  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-2].qname), (yyvsp[0].list), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 474: /* opt_actions: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 476: /* opt_actions: alter_actions partition_action  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].action)); }
    break;

  case 477: /* opt_actions: alter_actions "," partition_action  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].action)); }
    break;

  case 478: /* opt_actions: partition_action  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].action)); }
    break;

  case 479: /* partition_action: "clause"  */
                                           { (yyval.action) = ddl_action_expr(p, DDL_ACTION_PARTITION_BY, NONE, ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 480: /* partition_action: "REMOVE" "PARTITIONING"  */
                                           { (yyval.action) = ddl_build_action(p, DDL_ACTION_PARTITION_BY, NONE, (yyloc)); }
    break;

  case 481: /* alter_actions: alter_action  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].action)); }
    break;

  case 483: /* alter_actions: alter_actions "," alter_action  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].action)); }
    break;

  case 484: /* alter_actions: alter_actions "," alter_columns  */
                                           { (yyval.list) = ddl_list_join((yyvsp[-2].list), (yyvsp[0].list)); }
    break;

  case 485: /* alter_columns: "ADD" "(" table_elements ")"  */
                                           { (yyval.list) = ddl_build_add_elements(p, (yyvsp[-1].list), 0); }
    break;

  case 486: /* alter_columns: "ADD" "COLUMN" part_if_not_exists "(" table_elements ")"  */
                                                                              { (yyval.list) = ddl_build_add_elements(p, (yyvsp[-1].list), (yyvsp[-3].flags)); }
    break;

  case 487: /* alter_action: "ADD" column after  */
                                           { (yyval.action) = ddl_action_place(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[-1].column)->name, (yyvsp[-1].column), (yyloc)), (yyvsp[0].ident), 0); }
    break;

  case 488: /* alter_action: "ADD" "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS" column after  */
                                            { (yyval.action) = ddl_action_place(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[-1].column)->name, (yyvsp[-1].column), (yyloc)), (yyvsp[0].ident), DDL_STMT_IF_NOT_EXISTS); }
    break;

  case 489: /* alter_action: "ADD" "COLUMN" part_if_not_exists column after  */
        { (yyval.action) = ddl_action_place(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[-1].column)->name, (yyvsp[-1].column), (yyloc)), (yyvsp[0].ident), (yyvsp[-2].flags)); }
    break;

  case 490: /* alter_action: "ADD" table_constraint  */
                                           { (yyval.action) = ddl_action_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 491: /* alter_action: "ADD" "CONSTRAINT" "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS" ident constraint_body  */
        { (yyval.action) = ddl_action_flags(ddl_action_constraint(p, ddl_constraint_named(p, (yyvsp[0].constraint), (yyvsp[-1].ident)), (yyloc)), DDL_STMT_IF_NOT_EXISTS); }
    break;

  case 492: /* alter_action: "ADD" index_def  */
                                           { (yyval.action) = ddl_action_index(p, (yyvsp[0].index), (yyloc)); }
    break;

  case 493: /* alter_action: "DROP" ident opt_restrict  */
                                           { (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[-1].ident), (yyloc)); }
    break;

  case 494: /* alter_action: "DROP" "IF (before EXISTS, NOT EXISTS)" "EXISTS" ident opt_restrict  */
                                             { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[-1].ident), (yyloc)), DDL_STMT_IF_EXISTS); }
    break;

  case 495: /* alter_action: "DROP" "COLUMN" part_if_exists ident opt_restrict  */
        { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[-1].ident), (yyloc)), (yyvsp[-2].flags)); }
    break;

  case 496: /* alter_action: "DROP" index_word part_if_exists ident  */
        { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_INDEX, (yyvsp[0].ident), (yyloc)), (yyvsp[-1].flags)); }
    break;

  case 497: /* alter_action: "DROP" "PRIMARY" "KEY"  */
                                           { (yyval.action) = ddl_action_drop_key(p, DDL_CONSTRAINT_PRIMARY, NONE, 0, (yyloc)); }
    break;

  case 498: /* alter_action: "DROP" "FOREIGN" "KEY" part_if_exists ident  */
        { (yyval.action) = ddl_action_drop_key(p, DDL_CONSTRAINT_FOREIGN, (yyvsp[0].ident), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 499: /* alter_action: "DROP" "CHECK" ident  */
                                           { (yyval.action) = ddl_action_drop_key(p, DDL_CONSTRAINT_CHECK, (yyvsp[0].ident), 0, (yyloc)); }
    break;

  case 500: /* alter_action: "DROP" "CONSTRAINT" part_if_exists ident  */
        { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, (yyvsp[0].ident), (yyloc)), (yyvsp[-1].flags)); }
    break;

  case 501: /* alter_action: "DROP" "SYSTEM" "VERSIONING"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 502: /* alter_action: "DROP" "PERIOD" "FOR" ident  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 503: /* alter_action: "ADD" "SYSTEM" "VERSIONING"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 504: /* alter_action: "ADD" "clause"  */
                                           { (yyval.action) = ddl_action_expr(p, DDL_ACTION_ADD_PERIOD, NONE, ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 505: /* alter_action: "MODIFY" opt_column part_if_exists column after  */
        { (yyval.action) = ddl_action_place(ddl_action_column(p, DDL_ACTION_MODIFY_COLUMN, (yyvsp[-1].column)->name, (yyvsp[-1].column), (yyloc)), (yyvsp[0].ident), (yyvsp[-2].flags)); }
    break;

  case 506: /* alter_action: "CHANGE" opt_column part_if_exists ident column after  */
        { (yyval.action) = ddl_action_place(ddl_action_column(p, DDL_ACTION_MODIFY_COLUMN, (yyvsp[-2].ident), (yyvsp[-1].column), (yyloc)), (yyvsp[0].ident), (yyvsp[-3].flags)); }
    break;

  case 507: /* alter_action: "ALTER" opt_column part_if_exists ident "SET" "DEFAULT" default_value  */
        { (yyval.action) = ddl_action_flags(ddl_action_expr(p, DDL_ACTION_SET_DEFAULT, (yyvsp[-3].ident), (yyvsp[0].expr), (yyloc)), (yyvsp[-4].flags)); }
    break;

  case 508: /* alter_action: "ALTER" opt_column part_if_exists ident "DROP" "DEFAULT"  */
        { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_DEFAULT, (yyvsp[-2].ident), (yyloc)), (yyvsp[-3].flags)); }
    break;

  case 509: /* alter_action: "ALTER" opt_column part_if_exists ident "SET" "VISIBLE"  */
        { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, (yyvsp[-2].ident), ddl_list_one(ddl_build_option(p, "visible", NULL, (yyloc))), (yyloc)); }
    break;

  case 510: /* alter_action: "ALTER" opt_column part_if_exists ident "SET" "INVISIBLE"  */
        { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, (yyvsp[-2].ident), ddl_list_one(ddl_build_option(p, "invisible", NULL, (yyloc))), (yyloc)); }
    break;

  case 511: /* alter_action: "ALTER" index_word part_if_exists ident key_option  */
        { (yyval.action) = ddl_action_options(p, DDL_ACTION_ALTER_INDEX, (yyvsp[-1].ident), ddl_list_one((yyvsp[0].option)), (yyloc)); }
    break;

  case 512: /* alter_action: "ALTER" "CHECK" ident enforced  */
                                           { (yyval.action) = ddl_action_enforce(p, (yyvsp[-1].ident), (yyvsp[0].flags), (yyloc)); }
    break;

  case 513: /* alter_action: "ALTER" "CONSTRAINT" ident enforced  */
                                           { (yyval.action) = ddl_action_enforce(p, (yyvsp[-1].ident), (yyvsp[0].flags), (yyloc)); }
    break;

  case 514: /* alter_action: "RENAME" "COLUMN" part_if_exists ident "TO" ident  */
        { (yyval.action) = ddl_action_flags(ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, (yyvsp[-2].ident), (yyvsp[0].ident), (yyloc)), (yyvsp[-3].flags)); }
    break;

  case 515: /* alter_action: "RENAME" index_word part_if_exists ident "TO" ident  */
        { (yyval.action) = ddl_action_flags(ddl_action_rename(p, DDL_ACTION_RENAME_INDEX, (yyvsp[-2].ident), (yyvsp[0].ident), (yyloc)), (yyvsp[-3].flags)); }
    break;

  case 516: /* alter_action: "RENAME" "TO" qname  */
                                           { (yyval.action) = ddl_action_rename_table(p, (yyvsp[0].qname), (yyloc)); }
    break;

  case 517: /* alter_action: "RENAME" "AS" qname  */
                                           { (yyval.action) = ddl_action_rename_table(p, (yyvsp[0].qname), (yyloc)); }
    break;

  case 518: /* alter_action: "RENAME" "=" qname  */
                                           { (yyval.action) = ddl_action_rename_table(p, (yyvsp[0].qname), (yyloc)); }
    break;

  case 519: /* alter_action: "RENAME" qname  */
                                           { (yyval.action) = ddl_action_rename_table(p, (yyvsp[0].qname), (yyloc)); }
    break;

  case 521: /* alter_action: convert_charset collate_option  */
                                           { (yyval.action) = ddl_action_option((yyvsp[-1].action), (yyvsp[0].option)); }
    break;

  case 522: /* alter_action: spaced_options  */
                                           { (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, (yyvsp[0].list), (yyloc)); }
    break;

  case 524: /* alter_action: "FORCE"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 525: /* alter_action: "ENABLE" "KEYS"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 526: /* alter_action: "DISABLE" "KEYS"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 527: /* alter_action: "WITH" "VALIDATION"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 528: /* alter_action: "WITHOUT" "VALIDATION"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 529: /* alter_action: "query"  */
                                           { (yyval.action) = ddl_action_expr(p, DDL_ACTION_OTHER, NONE, ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 530: /* convert_charset: "CONVERT" "TO" charset_word charset_name  */
        { (yyval.action) = ddl_action_options(p, DDL_ACTION_CONVERT_CHARSET, NONE, ddl_list_one(ddl_build_option(p, "charset", (yyvsp[0].expr), (yyloc))), (yyloc)); }
    break;

  case 531: /* convert_charset: "CONVERT" "TO" charset_word "DEFAULT"  */
        { (yyval.action) = ddl_action_options(p, DDL_ACTION_CONVERT_CHARSET, NONE, ddl_list_one(ddl_build_option(p, "charset", ddl_expr_new(p, DDL_EXPR_DEFAULT, (yylsp[0])), (yyloc))), (yyloc)); }
    break;

  case 532: /* spaced_options: table_option  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].option)); }
    break;

  case 533: /* spaced_options: spaced_options table_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 536: /* after: %empty  */
                                           { (yyval.ident) = NONE; }
    break;

  case 537: /* after: "FIRST"  */
                                           { (yyval.ident) = NONE; (yyval.ident).at = (yylsp[0]); }
    break;

  case 538: /* after: "AFTER" ident  */
                                           { (yyval.ident) = (yyvsp[0].ident); }
    break;

  case 539: /* drop_table: "DROP" opt_temporary table_word opt_if_exists qname_list opt_wait opt_restrict  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TABLE, (yyvsp[-2].list), (yyvsp[-3].flags) | ((yyvsp[-5].flags) ? DDL_STMT_TEMPORARY : 0), (yyloc)); }
    break;

  case 542: /* drop_index: "DROP" "INDEX" part_if_exists ident "ON" qname opt_wait lock_options  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-2].qname), ddl_list_one(ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_INDEX, (yyvsp[-4].ident), (yylsp[-4])), (yyvsp[-5].flags))), 0, (yyloc)); }
    break;

  case 543: /* drop_object: "DROP" "VIEW" opt_if_exists qname_list opt_restrict  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_VIEW, (yyvsp[-1].list), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 544: /* drop_object: "DROP" "TRIGGER" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TRIGGER, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 545: /* drop_object: "DROP" "FUNCTION" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_FUNCTION, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 546: /* drop_object: "DROP" "PROCEDURE" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_PROCEDURE, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 547: /* drop_object: "DROP" "EVENT" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_EVENT, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 548: /* rename_table: "RENAME" table_word opt_if_exists rename_list  */
                                                         { (yyval.stmt) = ddl_build_rename(p, DDL_OBJECT_TABLE, (yyvsp[0].list), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 549: /* rename_list: qname opt_wait "TO" qname  */
                                           { (yyval.list) = ddl_list_one(ddl_build_qname_item(p, (yyvsp[-3].qname), (yyvsp[0].qname))); }
    break;

  case 550: /* rename_list: rename_list "," qname opt_wait "TO" qname  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-5].list), ddl_build_qname_item(p, (yyvsp[-3].qname), (yyvsp[0].qname))); }
    break;

  case 553: /* create_database: "CREATE" opt_or_replace database_word opt_if_not_exists ident opt_database_options  */
        { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_DATABASE, (yyvsp[-1].ident), (yyvsp[0].list), (yyvsp[-4].flags) | (yyvsp[-2].flags), (yyloc)); }
    break;

  case 554: /* alter_database: "ALTER" database_word ident database_options  */
        { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_ALTER_SCHEMA, DDL_OBJECT_DATABASE, (yyvsp[-1].ident), (yyvsp[0].list), 0, (yyloc)); }
    break;

  case 555: /* alter_database: "ALTER" database_word database_options  */
        { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_ALTER_SCHEMA, DDL_OBJECT_DATABASE, NONE, (yyvsp[0].list), 0, (yyloc)); }
    break;

  case 556: /* opt_database_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 558: /* database_options: database_option  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].option)); }
    break;

  case 559: /* database_options: database_options database_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 560: /* database_option: charset_word opt_eq charset_name  */
                                           { (yyval.option) = ddl_build_option(p, "charset", (yyvsp[0].expr), (yyloc)); }
    break;

  case 561: /* database_option: charset_word "=" "DEFAULT"  */
                                           { (yyval.option) = ddl_build_option(p, "charset", ddl_expr_new(p, DDL_EXPR_DEFAULT, (yylsp[0])), (yyloc)); }
    break;

  case 563: /* database_option: "DEFAULT" database_option  */
                                           { (yyval.option) = (yyvsp[0].option); }
    break;

  case 564: /* database_option: "ENCRYPTION" opt_eq string  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 565: /* database_option: "COMMENT" opt_eq string  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 566: /* database_option: "UPGRADE" "DATA" "DIRECTORY" "NAME"  */
                                           { (yyval.option) = ddl_build_option(p, "upgrade data directory name", NULL, (yyloc)); }
    break;

  case 567: /* database_option: "READ" "ONLY" opt_eq option_value  */
                                           { (yyval.option) = ddl_build_option(p, "read only", (yyvsp[0].expr), (yyloc)); }
    break;

  case 568: /* drop_database: "DROP" database_word opt_if_exists ident  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_DATABASE, ddl_list_one(ddl_build_qname_item(p, ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 569: /* use: "USE" ident  */
                                           { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_USE, DDL_OBJECT_DATABASE, (yyvsp[0].ident), ddl_list_none(), 0, (yyloc)); }
    break;

  case 570: /* create_sequence: "CREATE" opt_or_replace opt_temporary "SEQUENCE" opt_if_not_exists qname sequence_options  */
        { (yyval.stmt) = ddl_build_sequence(p, DDL_STMT_CREATE_SEQUENCE, (yyvsp[-1].qname), (yyvsp[0].list), (yyvsp[-5].flags) | (yyvsp[-2].flags), (yyloc)); }
    break;

  case 571: /* alter_sequence: "ALTER" "SEQUENCE" opt_if_exists qname sequence_options  */
        { (yyval.stmt) = ddl_build_sequence(p, DDL_STMT_ALTER_SEQUENCE, (yyvsp[-1].qname), (yyvsp[0].list), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 572: /* drop_sequence: "DROP" opt_temporary "SEQUENCE" opt_if_exists qname_list opt_wait opt_restrict  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_SEQUENCE, (yyvsp[-2].list), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 573: /* sequence_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 574: /* sequence_options: sequence_options sequence_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 575: /* sequence_option: "AS" type  */
                                           { (yyval.option) = ddl_build_option(p, "as", ddl_expr_typed(p, (yyvsp[0].type), NULL, (yylsp[0])), (yyloc)); }
    break;

  case 576: /* sequence_option: "INCREMENT" opt_by signed  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 577: /* sequence_option: "MINVALUE" opt_eq signed  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 578: /* sequence_option: "MAXVALUE" opt_eq signed  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 579: /* sequence_option: "START" opt_with signed  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 580: /* sequence_option: "CACHE" opt_eq number  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 581: /* sequence_option: "RESTART" opt_restart  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 582: /* sequence_option: "CYCLE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 583: /* sequence_option: "NO" "MINVALUE"  */
                                           { (yyval.option) = ddl_build_option(p, "no minvalue", NULL, (yyloc)); }
    break;

  case 584: /* sequence_option: "NOMINVALUE"  */
                                           { (yyval.option) = ddl_build_option(p, "no minvalue", NULL, (yyloc)); }
    break;

  case 585: /* sequence_option: "NO" "MAXVALUE"  */
                                           { (yyval.option) = ddl_build_option(p, "no maxvalue", NULL, (yyloc)); }
    break;

  case 586: /* sequence_option: "NOMAXVALUE"  */
                                           { (yyval.option) = ddl_build_option(p, "no maxvalue", NULL, (yyloc)); }
    break;

  case 587: /* sequence_option: "NOCACHE"  */
                                           { (yyval.option) = ddl_build_option(p, "no cache", NULL, (yyloc)); }
    break;

  case 588: /* sequence_option: "NOCYCLE"  */
                                           { (yyval.option) = ddl_build_option(p, "no cycle", NULL, (yyloc)); }
    break;

  case 589: /* sequence_option: "ENGINE" opt_eq option_value  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 590: /* sequence_option: "COMMENT" opt_eq string  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 597: /* opt_restart: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 598: /* opt_restart: opt_with signed  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 604: /* primary: "(" expr ")"  */
                                          { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 605: /* primary: "(" expr "," expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_row(p, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
    break;

  case 606: /* primary: "query"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 607: /* primary: "EXISTS" "query"  */
                                          { (yyval.expr) = ddl_expr_exists(p, (yyvsp[0].tok), (yyloc)); }
    break;

  case 609: /* primary: "CAST" "(" expr "AS" type_name ")"  */
                                          { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 611: /* expr: "-" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 612: /* expr: "+" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 613: /* expr: "~" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_BIT_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 614: /* expr: "NOT" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 615: /* expr: expr "OR" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 616: /* expr: expr "AND" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 617: /* expr: expr "=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 618: /* expr: expr "<>" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_NE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 619: /* expr: expr "<" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 620: /* expr: expr "<=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 621: /* expr: expr ">" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 622: /* expr: expr ">=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 623: /* expr: expr "+" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_ADD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 624: /* expr: expr "-" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SUB, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 625: /* expr: expr "*" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MUL, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 626: /* expr: expr "/" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 627: /* expr: expr "%" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 628: /* expr: expr "IS" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 629: /* expr: expr "IS" "NOT" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 630: /* expr: expr "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-4].expr)), (yyloc)); }
    break;

  case 631: /* expr: expr "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-2].expr), (yyvsp[0].tok), 0, (yyloc)); }
    break;

  case 632: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_front((yyvsp[-1].list), (yyvsp[-5].expr)), (yyloc)); }
    break;

  case 633: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-3].expr), (yyvsp[0].tok), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 634: /* expr: expr "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 635: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 636: /* expr: expr "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 637: /* expr: expr "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 638: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 639: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 640: /* expr_list: expr  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 641: /* expr_list: expr_list "," expr  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 642: /* literal: "number"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 643: /* literal: "string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 644: /* literal: "bit string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BITS, (yyvsp[0].tok)); }
    break;

  case 645: /* literal: "NULL"  */
                                          { (yyval.expr) = ddl_expr_new(p, DDL_EXPR_NULL, (yyloc)); }
    break;

  case 646: /* name_path: ident  */
                                          { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 647: /* name_path: name_path "." any_ident  */
                                          { (yyval.expr) = ddl_expr_name(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 648: /* call: name_path "(" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-2].expr), ddl_list_none(), 0, (yyloc)); }
    break;

  case 649: /* call: name_path "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 650: /* call: name_path "(" "*" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), ddl_list_one(ddl_expr_new(p, DDL_EXPR_STAR, (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 651: /* call: name_path "(" "DISTINCT" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), (yyvsp[-1].list), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 652: /* case_expr: "CASE" whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, NULL, (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 653: /* case_expr: "CASE" expr whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, (yyvsp[-3].expr), (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 654: /* whens: when  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 655: /* whens: whens when  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].expr)); }
    break;

  case 656: /* when: "WHEN" expr "THEN" expr  */
                                          { (yyval.expr) = ddl_expr_when(p, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 657: /* case_else: %empty  */
                                          { (yyval.expr) = NULL; }
    break;

  case 658: /* case_else: "ELSE" expr  */
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
  yytoken = yychar == MY_DDL_MYSQL_EXPLAIN_EMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
  /* If not already recovering from an error, report this error.  */
  if (!yyerrstatus)
    {
      ++yynerrs;
      {
        yypcontext_t yyctx
          = {yyssp, yyesa, &yyes, &yyes_capacity, yytoken, &yylloc};
        if (yychar != MY_DDL_MYSQL_EXPLAIN_EMPTY)
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

      if (yychar <= MY_YYEOF)
        {
          /* Return failure if at end of input.  */
          if (yychar == MY_YYEOF)
            YYABORT;
        }
      else
        {
          yydestruct ("Error: discarding",
                      yytoken, &yylval, &yylloc, p);
          yychar = MY_DDL_MYSQL_EXPLAIN_EMPTY;
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
  if (yychar != MY_DDL_MYSQL_EXPLAIN_EMPTY)
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
