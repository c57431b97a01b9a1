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

#ifndef YY_DDL_SQLITE_SQLITE_PARSE_H_INCLUDED
# define YY_DDL_SQLITE_SQLITE_PARSE_H_INCLUDED
/* Debug traces.  */
#ifndef DDL_SQLITE_DEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_SQLITE_DEBUG 1
#  else
#   define DDL_SQLITE_DEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_SQLITE_DEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_SQLITE_DEBUG */
#if DDL_SQLITE_DEBUG
extern int ddl_sqlite_debug;
#endif
/* "%code requires" blocks.  */

#include "parser/build.h"


/* Token kinds.  */
#ifndef DDL_SQLITE_TOKENTYPE
# define DDL_SQLITE_TOKENTYPE
  enum ddl_sqlite_tokentype
  {
    LI_DDL_SQLITE_EMPTY = -2,
    LI_YYEOF = 0,                  /* "end of file"  */
    LI_DDL_SQLITE_error = 256,     /* error  */
    LI_DDL_SQLITE_UNDEF = 2069,    /* "invalid token"  */
    LI_CHAR_33 = 33,               /* "!"  */
    LI_CHAR_37 = 37,               /* "%"  */
    LI_CHAR_38 = 38,               /* "&"  */
    LI_CHAR_40 = 40,               /* "("  */
    LI_CHAR_41 = 41,               /* ")"  */
    LI_CHAR_42 = 42,               /* "*"  */
    LI_CHAR_43 = 43,               /* "+"  */
    LI_CHAR_44 = 44,               /* ","  */
    LI_CHAR_45 = 45,               /* "-"  */
    LI_CHAR_46 = 46,               /* "."  */
    LI_CHAR_47 = 47,               /* "/"  */
    LI_CHAR_58 = 58,               /* ":"  */
    LI_CHAR_59 = 59,               /* ";"  */
    LI_CHAR_60 = 60,               /* "<"  */
    LI_CHAR_61 = 61,               /* "="  */
    LI_CHAR_62 = 62,               /* ">"  */
    LI_CHAR_63 = 63,               /* "?"  */
    LI_CHAR_64 = 64,               /* "@"  */
    LI_CHAR_91 = 91,               /* "["  */
    LI_CHAR_93 = 93,               /* "]"  */
    LI_CHAR_94 = 94,               /* "^"  */
    LI_CHAR_123 = 123,             /* "{"  */
    LI_CHAR_124 = 124,             /* "|"  */
    LI_CHAR_125 = 125,             /* "}"  */
    LI_CHAR_126 = 126,             /* "~"  */
    LI_IDENT = 258,                /* "identifier"  */
    LI_STRING = 259,               /* "string"  */
    LI_NATIONAL_STRING = 260,      /* "N'string'"  */
    LI_NUMBER = 261,               /* "number"  */
    LI_BITS = 262,                 /* "bit string"  */
    LI_VARIABLE = 263,             /* "variable"  */
    LI_OPERATOR = 264,             /* "operator"  */
    LI_RAW = 265,                  /* "query"  */
    LI_RAW_TAIL = 266,             /* "clause"  */
    LI_CHARSET_PREFIX = 267,       /* "character set introducer"  */
    LI_NE = 268,                   /* "<>"  */
    LI_LE = 269,                   /* "<="  */
    LI_GE = 270,                   /* ">="  */
    LI_CONCAT = 271,               /* "||"  */
    LI_COLONS = 272,               /* "::"  */
    LI_ASSIGN = 273,               /* ":="  */
    LI_ARROW = 274,                /* "->"  */
    LI_ARROW_TEXT = 275,           /* "->>"  */
    LI_SHIFT_LEFT = 276,           /* "<<"  */
    LI_SHIFT_RIGHT = 277,          /* ">>"  */
    LI_NULL_SAFE_EQ = 278,         /* "<=>"  */
    LI_AND_AND = 279,              /* "&&"  */
    LI_EQ_EQ = 280,                /* "=="  */
    LI_NAMED_ARG = 281,            /* "=>"  */
    LI_DOTS = 282,                 /* ".."  */
    LI_NOT_LA = 283,               /* "NOT (before IN, BETWEEN, LIKE)"  */
    LI_WITH_LA = 284,              /* "WITH (before TIME)"  */
    LI_NULLS_LA = 285,             /* "NULLS (before FIRST, LAST)"  */
    LI_IF_LA = 286,                /* "IF (before EXISTS, NOT EXISTS)"  */
    LI_BAD = 287,                  /* "unreadable text"  */
    LI_NOT_NULL_LA = 288,          /* "NOT (before NULL)"  */
    LI_NAME_LA = 289,              /* "name"  */
    LI_AND_LA = 290,               /* "AND (of BETWEEN)"  */
    LI_SPARE2_LA = 291,            /* "look-ahead 2"  */
    LI_SPARE3_LA = 292,            /* "look-ahead 3"  */
    LI_SPARE4_LA = 293,            /* "look-ahead 4"  */
    LI_SPARE5_LA = 294,            /* "look-ahead 5"  */
    LI_IS_LA = 295,                /* "IS (before an operand)"  */
    LI_IS_NOT_LA = 296,            /* "IS NOT"  */
    LI_GENERATED_LA = 297,         /* "GENERATED (before ALWAYS)"  */
    LI_NOW_LA = 298,               /* "current time"  */
    LI_KEY_LA = 299,               /* "KEY (behind UNIQUE)"  */
    LI_ON_LA = 300,                /* "ON (before DELETE, UPDATE of a foreign key)"  */
    LI_WITH_QUERY_LA = 301,        /* "WITH (before a query)"  */
    LI_RECURSIVE_LA = 302,         /* "RECURSIVE (behind WITH)"  */
    LI_JOIN_LA = 303,              /* "kind of join"  */
    LI_WINDOW_LA = 304,            /* "WINDOW (before a definition)"  */
    LI_OVER_LA = 305,              /* "OVER (behind a call)"  */
    LI_FILTER_LA = 306,            /* "FILTER (behind a call)"  */
    LI_PARTITION_LA = 307,         /* "PARTITION (before BY)"  */
    LI_FRAME_LA = 308,             /* "unit of a frame"  */
    LI_UNBOUNDED_LA = 309,         /* "UNBOUNDED (of a frame)"  */
    LI_CURRENT_LA = 310,           /* "CURRENT (before ROW)"  */
    LI_INDEXED_LA = 311,           /* "INDEXED (before BY)"  */
    LI_NOT_INDEXED_LA = 312,       /* "NOT INDEXED (of a table)"  */
    LI_RAISE_LA = 313,             /* "RAISE (before its parenthesis)"  */
    LI_EXPLAIN_LA = 314,           /* "EXPLAIN (before a statement)"  */
    LI_KW_ABORT = 600,             /* "ABORT"  */
    LI_KW_ACTION = 608,            /* "ACTION"  */
    LI_KW_ADD = 611,               /* "ADD"  */
    LI_KW_AFTER = 613,             /* "AFTER"  */
    LI_KW_ALL = 618,               /* "ALL"  */
    LI_KW_ALTER = 627,             /* "ALTER"  */
    LI_KW_ALWAYS = 628,            /* "ALWAYS"  */
    LI_KW_ANALYZE = 630,           /* "ANALYZE"  */
    LI_KW_AND = 631,               /* "AND"  */
    LI_KW_AS = 645,                /* "AS"  */
    LI_KW_ASC = 646,               /* "ASC"  */
    LI_KW_ATTACH = 656,            /* "ATTACH"  */
    LI_KW_AUTOINCREMENT = 664,     /* "AUTOINCREMENT"  */
    LI_KW_BEFORE = 680,            /* "BEFORE"  */
    LI_KW_BEGIN = 681,             /* "BEGIN"  */
    LI_KW_BETWEEN = 683,           /* "BETWEEN"  */
    LI_KW_BY = 706,                /* "BY"  */
    LI_KW_CASCADE = 714,           /* "CASCADE"  */
    LI_KW_CASE = 716,              /* "CASE"  */
    LI_KW_CAST = 717,              /* "CAST"  */
    LI_KW_CHECK = 734,             /* "CHECK"  */
    LI_KW_COLLATE = 752,           /* "COLLATE"  */
    LI_KW_COMMIT = 772,            /* "COMMIT"  */
    LI_KW_CONFLICT = 790,          /* "CONFLICT"  */
    LI_KW_CONSTRAINT = 794,        /* "CONSTRAINT"  */
    LI_KW_CREATE = 816,            /* "CREATE"  */
    LI_KW_DEFAULT = 865,           /* "DEFAULT"  */
    LI_KW_DEFERRABLE = 871,        /* "DEFERRABLE"  */
    LI_KW_DEFERRED = 872,          /* "DEFERRED"  */
    LI_KW_DELETE = 878,            /* "DELETE"  */
    LI_KW_DESC = 888,              /* "DESC"  */
    LI_KW_DETACH = 893,            /* "DETACH"  */
    LI_KW_DISTINCT = 902,          /* "DISTINCT"  */
    LI_KW_DO = 907,                /* "DO"  */
    LI_KW_DROP = 912,              /* "DROP"  */
    LI_KW_EACH = 921,              /* "EACH"  */
    LI_KW_ELSE = 925,              /* "ELSE"  */
    LI_KW_END = 936,               /* "END"  */
    LI_KW_ESCAPE = 947,            /* "ESCAPE"  */
    LI_KW_EXCEPT = 954,            /* "EXCEPT"  */
    LI_KW_EXCLUDE = 957,           /* "EXCLUDE"  */
    LI_KW_EXCLUSIVE = 959,         /* "EXCLUSIVE"  */
    LI_KW_EXISTS = 962,            /* "EXISTS"  */
    LI_KW_FAIL = 979,              /* "FAIL"  */
    LI_KW_FIRST = 1019,            /* "FIRST"  */
    LI_KW_FOLLOWING = 1027,        /* "FOLLOWING"  */
    LI_KW_FOR = 1029,              /* "FOR"  */
    LI_KW_FOREIGN = 1035,          /* "FOREIGN"  */
    LI_KW_FROM = 1044,             /* "FROM"  */
    LI_KW_GLOB = 1063,             /* "GLOB"  */
    LI_KW_GROUP = 1073,            /* "GROUP"  */
    LI_KW_HAVING = 1086,           /* "HAVING"  */
    LI_KW_IGNORE = 1116,           /* "IGNORE"  */
    LI_KW_IMMEDIATE = 1122,        /* "IMMEDIATE"  */
    LI_KW_IN = 1127,               /* "IN"  */
    LI_KW_INDEX = 1134,            /* "INDEX"  */
    LI_KW_INITIALLY = 1144,        /* "INITIALLY"  */
    LI_KW_INSERT = 1154,           /* "INSERT"  */
    LI_KW_INSTEAD = 1160,          /* "INSTEAD"  */
    LI_KW_INTERSECT = 1169,        /* "INTERSECT"  */
    LI_KW_INTO = 1171,             /* "INTO"  */
    LI_KW_IS = 1179,               /* "IS"  */
    LI_KW_ISNULL = 1180,           /* "ISNULL"  */
    LI_KW_JOIN = 1186,             /* "JOIN"  */
    LI_KW_KEY = 1203,              /* "KEY"  */
    LI_KW_LAST = 1216,             /* "LAST"  */
    LI_KW_LIKE = 1236,             /* "LIKE"  */
    LI_KW_LIMIT = 1237,            /* "LIMIT"  */
    LI_KW_MATCH = 1300,            /* "MATCH"  */
    LI_KW_MATERIALIZED = 1302,     /* "MATERIALIZED"  */
    LI_KW_NO = 1392,               /* "NO"  */
    LI_KW_NOT = 1420,              /* "NOT"  */
    LI_KW_NOTHING = 1422,          /* "NOTHING"  */
    LI_KW_NOTNULL = 1425,          /* "NOTNULL"  */
    LI_KW_NULL = 1432,             /* "NULL"  */
    LI_KW_OF = 1442,               /* "OF"  */
    LI_KW_OFFSET = 1445,           /* "OFFSET"  */
    LI_KW_ON = 1452,               /* "ON"  */
    LI_KW_OR = 1473,               /* "OR"  */
    LI_KW_ORDER = 1474,            /* "ORDER"  */
    LI_KW_OTHERS = 1477,           /* "OTHERS"  */
    LI_KW_PRAGMA = 1542,           /* "PRAGMA"  */
    LI_KW_PRECEDING = 1544,        /* "PRECEDING"  */
    LI_KW_PRIMARY = 1553,          /* "PRIMARY"  */
    LI_KW_REFERENCES = 1618,       /* "REFERENCES"  */
    LI_KW_REGEXP = 1623,           /* "REGEXP"  */
    LI_KW_REINDEX = 1625,          /* "REINDEX"  */
    LI_KW_RELEASE = 1635,          /* "RELEASE"  */
    LI_KW_RENAME = 1641,           /* "RENAME"  */
    LI_KW_REPLACE = 1647,          /* "REPLACE"  */
    LI_KW_RESTRICT = 1671,         /* "RESTRICT"  */
    LI_KW_RETURNING = 1681,        /* "RETURNING"  */
    LI_KW_ROLLBACK = 1692,         /* "ROLLBACK"  */
    LI_KW_ROW = 1700,              /* "ROW"  */
    LI_KW_ROWID = 1704,            /* "ROWID"  */
    LI_KW_SAVEPOINT = 1720,        /* "SAVEPOINT"  */
    LI_KW_SELECT = 1745,           /* "SELECT"  */
    LI_KW_SET = 1766,              /* "SET"  */
    LI_KW_STORED = 1886,           /* "STORED"  */
    LI_KW_STRICT = 1890,           /* "STRICT"  */
    LI_KW_TABLE = 1921,            /* "TABLE"  */
    LI_KW_TEMP = 1930,             /* "TEMP"  */
    LI_KW_TEMPORARY = 1932,        /* "TEMPORARY"  */
    LI_KW_THEN = 1939,             /* "THEN"  */
    LI_KW_TIES = 1944,             /* "TIES"  */
    LI_KW_TO = 1954,               /* "TO"  */
    LI_KW_TRANSACTION = 1959,      /* "TRANSACTION"  */
    LI_KW_TRIGGER = 1966,          /* "TRIGGER"  */
    LI_KW_UNION = 1995,            /* "UNION"  */
    LI_KW_UNIQUE = 1996,           /* "UNIQUE"  */
    LI_KW_UPDATE = 2007,           /* "UPDATE"  */
    LI_KW_USING = 2019,            /* "USING"  */
    LI_KW_VACUUM = 2024,           /* "VACUUM"  */
    LI_KW_VALUES = 2030,           /* "VALUES"  */
    LI_KW_VIEW = 2046,             /* "VIEW"  */
    LI_KW_VIRTUAL = 2049,          /* "VIRTUAL"  */
    LI_KW_WHEN = 2060,             /* "WHEN"  */
    LI_KW_WHERE = 2061,            /* "WHERE"  */
    LI_KW_WITHOUT = 2068,          /* "WITHOUT"  */
    LI_UNARY = 2070                /* UNARY  */
  };
  typedef enum ddl_sqlite_tokentype ddl_sqlite_token_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_SQLITE_STYPE && ! defined DDL_SQLITE_STYPE_IS_DECLARED
typedef union ddl_sval DDL_SQLITE_STYPE;
# define DDL_SQLITE_STYPE_IS_TRIVIAL 1
# define DDL_SQLITE_STYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_SQLITE_LTYPE;




int ddl_sqlite_parse (struct ddl_parse *p);


#endif /* !YY_DDL_SQLITE_SQLITE_PARSE_H_INCLUDED  */
