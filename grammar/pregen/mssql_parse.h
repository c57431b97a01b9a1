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

#ifndef YY_DDL_MSSQL_MSSQL_PARSE_H_INCLUDED
# define YY_DDL_MSSQL_MSSQL_PARSE_H_INCLUDED
/* Debug traces.  */
#ifndef DDL_MSSQL_DEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_MSSQL_DEBUG 1
#  else
#   define DDL_MSSQL_DEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_MSSQL_DEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_MSSQL_DEBUG */
#if DDL_MSSQL_DEBUG
extern int ddl_mssql_debug;
#endif
/* "%code requires" blocks.  */

#include "parser/build.h"


/* Token kinds.  */
#ifndef DDL_MSSQL_TOKENTYPE
# define DDL_MSSQL_TOKENTYPE
  enum ddl_mssql_tokentype
  {
    MS_DDL_MSSQL_EMPTY = -2,
    MS_YYEOF = 0,                  /* "end of file"  */
    MS_DDL_MSSQL_error = 256,      /* error  */
    MS_DDL_MSSQL_UNDEF = 2102,     /* "invalid token"  */
    MS_CHAR_33 = 33,               /* "!"  */
    MS_CHAR_37 = 37,               /* "%"  */
    MS_CHAR_38 = 38,               /* "&"  */
    MS_CHAR_40 = 40,               /* "("  */
    MS_CHAR_41 = 41,               /* ")"  */
    MS_CHAR_42 = 42,               /* "*"  */
    MS_CHAR_43 = 43,               /* "+"  */
    MS_CHAR_44 = 44,               /* ","  */
    MS_CHAR_45 = 45,               /* "-"  */
    MS_CHAR_46 = 46,               /* "."  */
    MS_CHAR_47 = 47,               /* "/"  */
    MS_CHAR_58 = 58,               /* ":"  */
    MS_CHAR_59 = 59,               /* ";"  */
    MS_CHAR_60 = 60,               /* "<"  */
    MS_CHAR_61 = 61,               /* "="  */
    MS_CHAR_62 = 62,               /* ">"  */
    MS_CHAR_63 = 63,               /* "?"  */
    MS_CHAR_64 = 64,               /* "@"  */
    MS_CHAR_91 = 91,               /* "["  */
    MS_CHAR_93 = 93,               /* "]"  */
    MS_CHAR_94 = 94,               /* "^"  */
    MS_CHAR_123 = 123,             /* "{"  */
    MS_CHAR_124 = 124,             /* "|"  */
    MS_CHAR_125 = 125,             /* "}"  */
    MS_CHAR_126 = 126,             /* "~"  */
    MS_IDENT = 258,                /* "identifier"  */
    MS_STRING = 259,               /* "string"  */
    MS_NATIONAL_STRING = 260,      /* "N'string'"  */
    MS_NUMBER = 261,               /* "number"  */
    MS_BITS = 262,                 /* "bit string"  */
    MS_VARIABLE = 263,             /* "variable"  */
    MS_OPERATOR = 264,             /* "operator"  */
    MS_RAW = 265,                  /* "query"  */
    MS_RAW_TAIL = 266,             /* "clause"  */
    MS_CHARSET_PREFIX = 267,       /* "character set introducer"  */
    MS_NE = 268,                   /* "<>"  */
    MS_LE = 269,                   /* "<="  */
    MS_GE = 270,                   /* ">="  */
    MS_CONCAT = 271,               /* "||"  */
    MS_COLONS = 272,               /* "::"  */
    MS_ASSIGN = 273,               /* ":="  */
    MS_ARROW = 274,                /* "->"  */
    MS_ARROW_TEXT = 275,           /* "->>"  */
    MS_SHIFT_LEFT = 276,           /* "<<"  */
    MS_SHIFT_RIGHT = 277,          /* ">>"  */
    MS_NULL_SAFE_EQ = 278,         /* "<=>"  */
    MS_AND_AND = 279,              /* "&&"  */
    MS_EQ_EQ = 280,                /* "=="  */
    MS_NAMED_ARG = 281,            /* "=>"  */
    MS_DOTS = 282,                 /* ".."  */
    MS_NOT_LA = 283,               /* "NOT (before IN, BETWEEN, LIKE)"  */
    MS_WITH_LA = 284,              /* "WITH (before TIME)"  */
    MS_NULLS_LA = 285,             /* "NULLS (before FIRST, LAST)"  */
    MS_IF_LA = 286,                /* "IF (before EXISTS, NOT EXISTS)"  */
    MS_BAD = 287,                  /* "unreadable text"  */
    MS_NOT_NULL_LA = 288,          /* "NOT (before NULL)"  */
    MS_NAME_LA = 289,              /* "name"  */
    MS_AND_LA = 290,               /* "AND (of BETWEEN)"  */
    MS_SPARE2_LA = 291,            /* "look-ahead 2"  */
    MS_SPARE3_LA = 292,            /* "look-ahead 3"  */
    MS_SPARE4_LA = 293,            /* "look-ahead 4"  */
    MS_SPARE5_LA = 294,            /* "look-ahead 5"  */
    MS_IS_LA = 295,                /* "IS (before an operand)"  */
    MS_IS_NOT_LA = 296,            /* "IS NOT"  */
    MS_GENERATED_LA = 297,         /* "GENERATED (before ALWAYS)"  */
    MS_NOW_LA = 298,               /* "current time"  */
    MS_KEY_LA = 299,               /* "KEY (behind UNIQUE)"  */
    MS_ON_LA = 300,                /* "ON (before DELETE, UPDATE of a foreign key)"  */
    MS_WITH_QUERY_LA = 301,        /* "WITH (before a query)"  */
    MS_RECURSIVE_LA = 302,         /* "RECURSIVE (behind WITH)"  */
    MS_JOIN_LA = 303,              /* "kind of join"  */
    MS_WINDOW_LA = 304,            /* "WINDOW (before a definition)"  */
    MS_OVER_LA = 305,              /* "OVER (behind a call)"  */
    MS_FILTER_LA = 306,            /* "FILTER (behind a call)"  */
    MS_PARTITION_LA = 307,         /* "PARTITION (before BY)"  */
    MS_FRAME_LA = 308,             /* "unit of a frame"  */
    MS_UNBOUNDED_LA = 309,         /* "UNBOUNDED (of a frame)"  */
    MS_CURRENT_LA = 310,           /* "CURRENT (before ROW)"  */
    MS_INDEXED_LA = 311,           /* "INDEXED (before BY)"  */
    MS_NOT_INDEXED_LA = 312,       /* "NOT INDEXED (of a table)"  */
    MS_RAISE_LA = 313,             /* "RAISE (before its parenthesis)"  */
    MS_EXPLAIN_LA = 314,           /* "EXPLAIN (before a statement)"  */
    MS_KW_ABORT = 600,             /* "ABORT"  */
    MS_KW_ACTION = 608,            /* "ACTION"  */
    MS_KW_ADD = 611,               /* "ADD"  */
    MS_KW_AGGREGATE = 615,         /* "AGGREGATE"  */
    MS_KW_ALL = 618,               /* "ALL"  */
    MS_KW_ALL_SPARSE_COLUMNS = 625, /* "ALL_SPARSE_COLUMNS"  */
    MS_KW_ALTER = 627,             /* "ALTER"  */
    MS_KW_AND = 631,               /* "AND"  */
    MS_KW_AS = 645,                /* "AS"  */
    MS_KW_ASC = 646,               /* "ASC"  */
    MS_KW_AT = 654,                /* "AT"  */
    MS_KW_AUTHORIZATION = 660,     /* "AUTHORIZATION"  */
    MS_KW_BETWEEN = 683,           /* "BETWEEN"  */
    MS_KW_BINARY = 685,            /* "BINARY"  */
    MS_KW_BY = 706,                /* "BY"  */
    MS_KW_CACHE = 709,             /* "CACHE"  */
    MS_KW_CASCADE = 714,           /* "CASCADE"  */
    MS_KW_CASE = 716,              /* "CASE"  */
    MS_KW_CAST = 717,              /* "CAST"  */
    MS_KW_CHAR = 730,              /* "CHAR"  */
    MS_KW_CHARACTER = 731,         /* "CHARACTER"  */
    MS_KW_CHECK = 734,             /* "CHECK"  */
    MS_KW_CLUSTERED = 748,         /* "CLUSTERED"  */
    MS_KW_COALESCE = 749,          /* "COALESCE"  */
    MS_KW_COLLATE = 752,           /* "COLLATE"  */
    MS_KW_COLUMN = 755,            /* "COLUMN"  */
    MS_KW_COLUMNSTORE = 757,       /* "COLUMNSTORE"  */
    MS_KW_COLUMN_SET = 768,        /* "COLUMN_SET"  */
    MS_KW_CONSTRAINT = 794,        /* "CONSTRAINT"  */
    MS_KW_CONVERT = 811,           /* "CONVERT"  */
    MS_KW_CREATE = 816,            /* "CREATE"  */
    MS_KW_CURRENT_DATE = 828,      /* "CURRENT_DATE"  */
    MS_KW_CURRENT_TIMESTAMP = 833, /* "CURRENT_TIMESTAMP"  */
    MS_KW_CURRENT_USER = 834,      /* "CURRENT_USER"  */
    MS_KW_CYCLE = 838,             /* "CYCLE"  */
    MS_KW_DATABASE = 840,          /* "DATABASE"  */
    MS_KW_DEFAULT = 865,           /* "DEFAULT"  */
    MS_KW_DELETE = 878,            /* "DELETE"  */
    MS_KW_DESC = 888,              /* "DESC"  */
    MS_KW_DISABLE = 899,           /* "DISABLE"  */
    MS_KW_DISTINCT = 902,          /* "DISTINCT"  */
    MS_KW_DOUBLE = 910,            /* "DOUBLE"  */
    MS_KW_DROP = 912,              /* "DROP"  */
    MS_KW_ELSE = 925,              /* "ELSE"  */
    MS_KW_ENABLE = 929,            /* "ENABLE"  */
    MS_KW_ENCRYPTED = 932,         /* "ENCRYPTED"  */
    MS_KW_END = 936,               /* "END"  */
    MS_KW_ESCAPE = 947,            /* "ESCAPE"  */
    MS_KW_EXISTS = 962,            /* "EXISTS"  */
    MS_KW_FILESTREAM = 996,        /* "FILESTREAM"  */
    MS_KW_FILESTREAM_ON = 997,     /* "FILESTREAM_ON"  */
    MS_KW_FILLFACTOR = 1010,       /* "FILLFACTOR"  */
    MS_KW_FOR = 1029,              /* "FOR"  */
    MS_KW_FOREIGN = 1035,          /* "FOREIGN"  */
    MS_KW_FROM = 1044,             /* "FROM"  */
    MS_KW_FUNCTION = 1047,         /* "FUNCTION"  */
    MS_KW_GENERATED = 1051,        /* "GENERATED"  */
    MS_KW_HASH = 1084,             /* "HASH"  */
    MS_KW_HIDDEN = 1090,           /* "HIDDEN"  */
    MS_KW_IDENTITY = 1112,         /* "IDENTITY"  */
    MS_KW_IN = 1127,               /* "IN"  */
    MS_KW_INCLUDE = 1129,          /* "INCLUDE"  */
    MS_KW_INCREMENT = 1131,        /* "INCREMENT"  */
    MS_KW_INDEX = 1134,            /* "INDEX"  */
    MS_KW_IS = 1179,               /* "IS"  */
    MS_KW_KEY = 1203,              /* "KEY"  */
    MS_KW_LEFT = 1230,             /* "LEFT"  */
    MS_KW_LIKE = 1236,             /* "LIKE"  */
    MS_KW_MASKED = 1274,           /* "MASKED"  */
    MS_KW_MAX = 1303,              /* "MAX"  */
    MS_KW_MAXVALUE = 1307,         /* "MAXVALUE"  */
    MS_KW_MINVALUE = 1344,         /* "MINVALUE"  */
    MS_KW_NATIONAL = 1372,         /* "NATIONAL"  */
    MS_KW_NEXT = 1386,             /* "NEXT"  */
    MS_KW_NO = 1392,               /* "NO"  */
    MS_KW_NOCHECK = 1395,          /* "NOCHECK"  */
    MS_KW_NONCLUSTERED = 1412,     /* "NONCLUSTERED"  */
    MS_KW_NOT = 1420,              /* "NOT"  */
    MS_KW_NULL = 1432,             /* "NULL"  */
    MS_KW_NULLIF = 1433,           /* "NULLIF"  */
    MS_KW_OBJECT = 1439,           /* "OBJECT"  */
    MS_KW_ON = 1452,               /* "ON"  */
    MS_KW_OR = 1473,               /* "OR"  */
    MS_KW_ORDER = 1474,            /* "ORDER"  */
    MS_KW_PARTITION = 1505,        /* "PARTITION"  */
    MS_KW_PAUSE = 1513,            /* "PAUSE"  */
    MS_KW_PERSISTED = 1521,        /* "PERSISTED"  */
    MS_KW_PRECISION = 1545,        /* "PRECISION"  */
    MS_KW_PRIMARY = 1553,          /* "PRIMARY"  */
    MS_KW_PROC = 1560,             /* "PROC"  */
    MS_KW_PROCEDURE = 1562,        /* "PROCEDURE"  */
    MS_KW_REBUILD = 1605,          /* "REBUILD"  */
    MS_KW_REFERENCES = 1618,       /* "REFERENCES"  */
    MS_KW_REORGANIZE = 1642,       /* "REORGANIZE"  */
    MS_KW_REPLICATION = 1659,      /* "REPLICATION"  */
    MS_KW_RESTART = 1669,          /* "RESTART"  */
    MS_KW_RESUME = 1676,           /* "RESUME"  */
    MS_KW_RIGHT = 1687,            /* "RIGHT"  */
    MS_KW_ROWGUIDCOL = 1703,       /* "ROWGUIDCOL"  */
    MS_KW_SCHEMA = 1723,           /* "SCHEMA"  */
    MS_KW_SEQUENCE = 1756,         /* "SEQUENCE"  */
    MS_KW_SERVER = 1762,           /* "SERVER"  */
    MS_KW_SESSION_USER = 1765,     /* "SESSION_USER"  */
    MS_KW_SET = 1766,              /* "SET"  */
    MS_KW_SPARSE = 1830,           /* "SPARSE"  */
    MS_KW_START = 1866,            /* "START"  */
    MS_KW_SWITCH = 1910,           /* "SWITCH"  */
    MS_KW_SYNONYM = 1913,          /* "SYNONYM"  */
    MS_KW_SYSTEM_USER = 1919,      /* "SYSTEM_USER"  */
    MS_KW_TABLE = 1921,            /* "TABLE"  */
    MS_KW_TEXT = 1935,             /* "TEXT"  */
    MS_KW_TEXTIMAGE_ON = 1936,     /* "TEXTIMAGE_ON"  */
    MS_KW_THEN = 1939,             /* "THEN"  */
    MS_KW_TIME = 1945,             /* "TIME"  */
    MS_KW_TRANSFER = 1963,         /* "TRANSFER"  */
    MS_KW_TRIGGER = 1966,          /* "TRIGGER"  */
    MS_KW_TRY_CAST = 1975,         /* "TRY_CAST"  */
    MS_KW_TRY_CONVERT = 1976,      /* "TRY_CONVERT"  */
    MS_KW_TYPE = 1978,             /* "TYPE"  */
    MS_KW_UNIQUE = 1996,           /* "UNIQUE"  */
    MS_KW_UPDATE = 2007,           /* "UPDATE"  */
    MS_KW_USER = 2016,             /* "USER"  */
    MS_KW_VALUE = 2029,            /* "VALUE"  */
    MS_KW_VALUES = 2030,           /* "VALUES"  */
    MS_KW_VARYING = 2038,          /* "VARYING"  */
    MS_KW_VIEW = 2046,             /* "VIEW"  */
    MS_KW_WHEN = 2060,             /* "WHEN"  */
    MS_KW_WHERE = 2061,            /* "WHERE"  */
    MS_KW_WITH = 2066,             /* "WITH"  */
    MS_KW_ZONE = 2101,             /* "ZONE"  */
    MS_UNARY = 2103                /* UNARY  */
  };
  typedef enum ddl_mssql_tokentype ddl_mssql_token_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_MSSQL_STYPE && ! defined DDL_MSSQL_STYPE_IS_DECLARED
typedef union ddl_sval DDL_MSSQL_STYPE;
# define DDL_MSSQL_STYPE_IS_TRIVIAL 1
# define DDL_MSSQL_STYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_MSSQL_LTYPE;




int ddl_mssql_parse (struct ddl_parse *p);


#endif /* !YY_DDL_MSSQL_MSSQL_PARSE_H_INCLUDED  */
