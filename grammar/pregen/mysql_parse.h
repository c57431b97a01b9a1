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

#ifndef YY_DDL_MYSQL_MYSQL_PARSE_H_INCLUDED
# define YY_DDL_MYSQL_MYSQL_PARSE_H_INCLUDED
/* Debug traces.  */
#ifndef DDL_MYSQL_DEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_MYSQL_DEBUG 1
#  else
#   define DDL_MYSQL_DEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_MYSQL_DEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_MYSQL_DEBUG */
#if DDL_MYSQL_DEBUG
extern int ddl_mysql_debug;
#endif
/* "%code requires" blocks.  */

#include "parser/build.h"


/* Token kinds.  */
#ifndef DDL_MYSQL_TOKENTYPE
# define DDL_MYSQL_TOKENTYPE
  enum ddl_mysql_tokentype
  {
    MY_DDL_MYSQL_EMPTY = -2,
    MY_YYEOF = 0,                  /* "end of file"  */
    MY_DDL_MYSQL_error = 256,      /* error  */
    MY_DDL_MYSQL_UNDEF = 2101,     /* "invalid token"  */
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
  typedef enum ddl_mysql_tokentype ddl_mysql_token_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_MYSQL_STYPE && ! defined DDL_MYSQL_STYPE_IS_DECLARED
typedef union ddl_sval DDL_MYSQL_STYPE;
# define DDL_MYSQL_STYPE_IS_TRIVIAL 1
# define DDL_MYSQL_STYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_MYSQL_LTYPE;




int ddl_mysql_parse (struct ddl_parse *p);


#endif /* !YY_DDL_MYSQL_MYSQL_PARSE_H_INCLUDED  */
