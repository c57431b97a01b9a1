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
#define YYSTYPE         DDL_SQLITE_EXPLAIN_STYPE
#define YYLTYPE         DDL_SQLITE_EXPLAIN_LTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_sqlite_explain_parse
#define yylex           ddl_sqlite_explain_lex
#define yyerror         ddl_sqlite_explain_error
#define yydebug         ddl_sqlite_explain_debug
#define yynerrs         ddl_sqlite_explain_nerrs


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
#ifndef DDL_SQLITE_EXPLAIN_DEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_SQLITE_EXPLAIN_DEBUG 1
#  else
#   define DDL_SQLITE_EXPLAIN_DEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_SQLITE_EXPLAIN_DEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_SQLITE_EXPLAIN_DEBUG */
#if DDL_SQLITE_EXPLAIN_DEBUG
extern int ddl_sqlite_explain_debug;
#endif
/* "%code requires" blocks.  */

#include "parser/build.h"


/* Token kinds.  */
#ifndef DDL_SQLITE_EXPLAIN_TOKENTYPE
# define DDL_SQLITE_EXPLAIN_TOKENTYPE
  enum ddl_sqlite_explain_tokentype
  {
    LI_DDL_SQLITE_EXPLAIN_EMPTY = -2,
    LI_YYEOF = 0,                  /* "end of file"  */
    LI_DDL_SQLITE_EXPLAIN_error = 256, /* error  */
    LI_DDL_SQLITE_EXPLAIN_UNDEF = 2069, /* "invalid token"  */
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
  typedef enum ddl_sqlite_explain_tokentype ddl_sqlite_explain_token_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_SQLITE_EXPLAIN_STYPE && ! defined DDL_SQLITE_EXPLAIN_STYPE_IS_DECLARED
typedef union ddl_sval DDL_SQLITE_EXPLAIN_STYPE;
# define DDL_SQLITE_EXPLAIN_STYPE_IS_TRIVIAL 1
# define DDL_SQLITE_EXPLAIN_STYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_SQLITE_EXPLAIN_LTYPE;




int ddl_sqlite_explain_parse (struct ddl_parse *p);



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
  YYSYMBOL_KW_ABORT = 85,                  /* "ABORT"  */
  YYSYMBOL_KW_ACTION = 86,                 /* "ACTION"  */
  YYSYMBOL_KW_ADD = 87,                    /* "ADD"  */
  YYSYMBOL_KW_AFTER = 88,                  /* "AFTER"  */
  YYSYMBOL_KW_ALL = 89,                    /* "ALL"  */
  YYSYMBOL_KW_ALTER = 90,                  /* "ALTER"  */
  YYSYMBOL_KW_ALWAYS = 91,                 /* "ALWAYS"  */
  YYSYMBOL_KW_ANALYZE = 92,                /* "ANALYZE"  */
  YYSYMBOL_KW_AND = 93,                    /* "AND"  */
  YYSYMBOL_KW_AS = 94,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 95,                    /* "ASC"  */
  YYSYMBOL_KW_ATTACH = 96,                 /* "ATTACH"  */
  YYSYMBOL_KW_AUTOINCREMENT = 97,          /* "AUTOINCREMENT"  */
  YYSYMBOL_KW_BEFORE = 98,                 /* "BEFORE"  */
  YYSYMBOL_KW_BEGIN = 99,                  /* "BEGIN"  */
  YYSYMBOL_KW_BETWEEN = 100,               /* "BETWEEN"  */
  YYSYMBOL_KW_BY = 101,                    /* "BY"  */
  YYSYMBOL_KW_CASCADE = 102,               /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 103,                  /* "CASE"  */
  YYSYMBOL_KW_CAST = 104,                  /* "CAST"  */
  YYSYMBOL_KW_CHECK = 105,                 /* "CHECK"  */
  YYSYMBOL_KW_COLLATE = 106,               /* "COLLATE"  */
  YYSYMBOL_KW_COMMIT = 107,                /* "COMMIT"  */
  YYSYMBOL_KW_CONFLICT = 108,              /* "CONFLICT"  */
  YYSYMBOL_KW_CONSTRAINT = 109,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CREATE = 110,                /* "CREATE"  */
  YYSYMBOL_KW_DEFAULT = 111,               /* "DEFAULT"  */
  YYSYMBOL_KW_DEFERRABLE = 112,            /* "DEFERRABLE"  */
  YYSYMBOL_KW_DEFERRED = 113,              /* "DEFERRED"  */
  YYSYMBOL_KW_DELETE = 114,                /* "DELETE"  */
  YYSYMBOL_KW_DESC = 115,                  /* "DESC"  */
  YYSYMBOL_KW_DETACH = 116,                /* "DETACH"  */
  YYSYMBOL_KW_DISTINCT = 117,              /* "DISTINCT"  */
  YYSYMBOL_KW_DO = 118,                    /* "DO"  */
  YYSYMBOL_KW_DROP = 119,                  /* "DROP"  */
  YYSYMBOL_KW_EACH = 120,                  /* "EACH"  */
  YYSYMBOL_KW_ELSE = 121,                  /* "ELSE"  */
  YYSYMBOL_KW_END = 122,                   /* "END"  */
  YYSYMBOL_KW_ESCAPE = 123,                /* "ESCAPE"  */
  YYSYMBOL_KW_EXCEPT = 124,                /* "EXCEPT"  */
  YYSYMBOL_KW_EXCLUDE = 125,               /* "EXCLUDE"  */
  YYSYMBOL_KW_EXCLUSIVE = 126,             /* "EXCLUSIVE"  */
  YYSYMBOL_KW_EXISTS = 127,                /* "EXISTS"  */
  YYSYMBOL_KW_FAIL = 128,                  /* "FAIL"  */
  YYSYMBOL_KW_FIRST = 129,                 /* "FIRST"  */
  YYSYMBOL_KW_FOLLOWING = 130,             /* "FOLLOWING"  */
  YYSYMBOL_KW_FOR = 131,                   /* "FOR"  */
  YYSYMBOL_KW_FOREIGN = 132,               /* "FOREIGN"  */
  YYSYMBOL_KW_FROM = 133,                  /* "FROM"  */
  YYSYMBOL_KW_GLOB = 134,                  /* "GLOB"  */
  YYSYMBOL_KW_GROUP = 135,                 /* "GROUP"  */
  YYSYMBOL_KW_HAVING = 136,                /* "HAVING"  */
  YYSYMBOL_KW_IGNORE = 137,                /* "IGNORE"  */
  YYSYMBOL_KW_IMMEDIATE = 138,             /* "IMMEDIATE"  */
  YYSYMBOL_KW_IN = 139,                    /* "IN"  */
  YYSYMBOL_KW_INDEX = 140,                 /* "INDEX"  */
  YYSYMBOL_KW_INITIALLY = 141,             /* "INITIALLY"  */
  YYSYMBOL_KW_INSERT = 142,                /* "INSERT"  */
  YYSYMBOL_KW_INSTEAD = 143,               /* "INSTEAD"  */
  YYSYMBOL_KW_INTERSECT = 144,             /* "INTERSECT"  */
  YYSYMBOL_KW_INTO = 145,                  /* "INTO"  */
  YYSYMBOL_KW_IS = 146,                    /* "IS"  */
  YYSYMBOL_KW_ISNULL = 147,                /* "ISNULL"  */
  YYSYMBOL_KW_JOIN = 148,                  /* "JOIN"  */
  YYSYMBOL_KW_KEY = 149,                   /* "KEY"  */
  YYSYMBOL_KW_LAST = 150,                  /* "LAST"  */
  YYSYMBOL_KW_LIKE = 151,                  /* "LIKE"  */
  YYSYMBOL_KW_LIMIT = 152,                 /* "LIMIT"  */
  YYSYMBOL_KW_MATCH = 153,                 /* "MATCH"  */
  YYSYMBOL_KW_MATERIALIZED = 154,          /* "MATERIALIZED"  */
  YYSYMBOL_KW_NO = 155,                    /* "NO"  */
  YYSYMBOL_KW_NOT = 156,                   /* "NOT"  */
  YYSYMBOL_KW_NOTHING = 157,               /* "NOTHING"  */
  YYSYMBOL_KW_NOTNULL = 158,               /* "NOTNULL"  */
  YYSYMBOL_KW_NULL = 159,                  /* "NULL"  */
  YYSYMBOL_KW_OF = 160,                    /* "OF"  */
  YYSYMBOL_KW_OFFSET = 161,                /* "OFFSET"  */
  YYSYMBOL_KW_ON = 162,                    /* "ON"  */
  YYSYMBOL_KW_OR = 163,                    /* "OR"  */
  YYSYMBOL_KW_ORDER = 164,                 /* "ORDER"  */
  YYSYMBOL_KW_OTHERS = 165,                /* "OTHERS"  */
  YYSYMBOL_KW_PRAGMA = 166,                /* "PRAGMA"  */
  YYSYMBOL_KW_PRECEDING = 167,             /* "PRECEDING"  */
  YYSYMBOL_KW_PRIMARY = 168,               /* "PRIMARY"  */
  YYSYMBOL_KW_REFERENCES = 169,            /* "REFERENCES"  */
  YYSYMBOL_KW_REGEXP = 170,                /* "REGEXP"  */
  YYSYMBOL_KW_REINDEX = 171,               /* "REINDEX"  */
  YYSYMBOL_KW_RELEASE = 172,               /* "RELEASE"  */
  YYSYMBOL_KW_RENAME = 173,                /* "RENAME"  */
  YYSYMBOL_KW_REPLACE = 174,               /* "REPLACE"  */
  YYSYMBOL_KW_RESTRICT = 175,              /* "RESTRICT"  */
  YYSYMBOL_KW_RETURNING = 176,             /* "RETURNING"  */
  YYSYMBOL_KW_ROLLBACK = 177,              /* "ROLLBACK"  */
  YYSYMBOL_KW_ROW = 178,                   /* "ROW"  */
  YYSYMBOL_KW_ROWID = 179,                 /* "ROWID"  */
  YYSYMBOL_KW_SAVEPOINT = 180,             /* "SAVEPOINT"  */
  YYSYMBOL_KW_SELECT = 181,                /* "SELECT"  */
  YYSYMBOL_KW_SET = 182,                   /* "SET"  */
  YYSYMBOL_KW_STORED = 183,                /* "STORED"  */
  YYSYMBOL_KW_STRICT = 184,                /* "STRICT"  */
  YYSYMBOL_KW_TABLE = 185,                 /* "TABLE"  */
  YYSYMBOL_KW_TEMP = 186,                  /* "TEMP"  */
  YYSYMBOL_KW_TEMPORARY = 187,             /* "TEMPORARY"  */
  YYSYMBOL_KW_THEN = 188,                  /* "THEN"  */
  YYSYMBOL_KW_TIES = 189,                  /* "TIES"  */
  YYSYMBOL_KW_TO = 190,                    /* "TO"  */
  YYSYMBOL_KW_TRANSACTION = 191,           /* "TRANSACTION"  */
  YYSYMBOL_KW_TRIGGER = 192,               /* "TRIGGER"  */
  YYSYMBOL_KW_UNION = 193,                 /* "UNION"  */
  YYSYMBOL_KW_UNIQUE = 194,                /* "UNIQUE"  */
  YYSYMBOL_KW_UPDATE = 195,                /* "UPDATE"  */
  YYSYMBOL_KW_USING = 196,                 /* "USING"  */
  YYSYMBOL_KW_VACUUM = 197,                /* "VACUUM"  */
  YYSYMBOL_KW_VALUES = 198,                /* "VALUES"  */
  YYSYMBOL_KW_VIEW = 199,                  /* "VIEW"  */
  YYSYMBOL_KW_VIRTUAL = 200,               /* "VIRTUAL"  */
  YYSYMBOL_KW_WHEN = 201,                  /* "WHEN"  */
  YYSYMBOL_KW_WHERE = 202,                 /* "WHERE"  */
  YYSYMBOL_KW_WITHOUT = 203,               /* "WITHOUT"  */
  YYSYMBOL_UNARY = 204,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 205,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 206,            /* kw_unreserved  */
  YYSYMBOL_expr_list = 207,                /* expr_list  */
  YYSYMBOL_case_expr = 208,                /* case_expr  */
  YYSYMBOL_whens = 209,                    /* whens  */
  YYSYMBOL_when = 210,                     /* when  */
  YYSYMBOL_case_else = 211,                /* case_else  */
  YYSYMBOL_query = 212,                    /* query  */
  YYSYMBOL_query_tail = 213,               /* query_tail  */
  YYSYMBOL_with_clause = 214,              /* with_clause  */
  YYSYMBOL_ctes = 215,                     /* ctes  */
  YYSYMBOL_cte = 216,                      /* cte  */
  YYSYMBOL_opt_materialized = 217,         /* opt_materialized  */
  YYSYMBOL_opt_columns = 218,              /* opt_columns  */
  YYSYMBOL_query_body = 219,               /* query_body  */
  YYSYMBOL_set_op = 220,                   /* set_op  */
  YYSYMBOL_query_arm = 221,                /* query_arm  */
  YYSYMBOL_values_rows = 222,              /* values_rows  */
  YYSYMBOL_rows = 223,                     /* rows  */
  YYSYMBOL_select_core = 224,              /* select_core  */
  YYSYMBOL_opt_distinct = 225,             /* opt_distinct  */
  YYSYMBOL_results = 226,                  /* results  */
  YYSYMBOL_opt_result_alias = 227,         /* opt_result_alias  */
  YYSYMBOL_opt_alias = 228,                /* opt_alias  */
  YYSYMBOL_opt_from = 229,                 /* opt_from  */
  YYSYMBOL_sources = 230,                  /* sources  */
  YYSYMBOL_join = 231,                     /* join  */
  YYSYMBOL_opt_where_clause = 232,         /* opt_where_clause  */
  YYSYMBOL_opt_group = 233,                /* opt_group  */
  YYSYMBOL_opt_having = 234,               /* opt_having  */
  YYSYMBOL_opt_order = 235,                /* opt_order  */
  YYSYMBOL_opt_windows = 236,              /* opt_windows  */
  YYSYMBOL_windows = 237,                  /* windows  */
  YYSYMBOL_window = 238,                   /* window  */
  YYSYMBOL_window_spec = 239,              /* window_spec  */
  YYSYMBOL_opt_partition = 240,            /* opt_partition  */
  YYSYMBOL_opt_frame = 241,                /* opt_frame  */
  YYSYMBOL_frame_rest = 242,               /* frame_rest  */
  YYSYMBOL_frame_extent = 243,             /* frame_extent  */
  YYSYMBOL_frame_start = 244,              /* frame_start  */
  YYSYMBOL_frame_end = 245,                /* frame_end  */
  YYSYMBOL_frame_bound = 246,              /* frame_bound  */
  YYSYMBOL_over_clause = 247,              /* over_clause  */
  YYSYMBOL_opt_filter = 248,               /* opt_filter  */
  YYSYMBOL_unit = 249,                     /* unit  */
  YYSYMBOL_statement = 250,                /* statement  */
  YYSYMBOL_ident = 251,                    /* ident  */
  YYSYMBOL_any_ident = 252,                /* any_ident  */
  YYSYMBOL_nm = 253,                       /* nm  */
  YYSYMBOL_qname = 254,                    /* qname  */
  YYSYMBOL_name_list = 255,                /* name_list  */
  YYSYMBOL_opt_name_list = 256,            /* opt_name_list  */
  YYSYMBOL_opt_if_not_exists = 257,        /* opt_if_not_exists  */
  YYSYMBOL_opt_if_exists = 258,            /* opt_if_exists  */
  YYSYMBOL_opt_temp = 259,                 /* opt_temp  */
  YYSYMBOL_create_table = 260,             /* create_table  */
  YYSYMBOL_columns = 261,                  /* columns  */
  YYSYMBOL_more_constraints = 262,         /* more_constraints  */
  YYSYMBOL_constraints = 263,              /* constraints  */
  YYSYMBOL_constraint = 264,               /* constraint  */
  YYSYMBOL_constraint_body = 265,          /* constraint_body  */
  YYSYMBOL_check = 266,                    /* check  */
  YYSYMBOL_table_options = 267,            /* table_options  */
  YYSYMBOL_table_option_list = 268,        /* table_option_list  */
  YYSYMBOL_table_option = 269,             /* table_option  */
  YYSYMBOL_column = 270,                   /* column  */
  YYSYMBOL_column_attrs = 271,             /* column_attrs  */
  YYSYMBOL_column_attr = 272,              /* column_attr  */
  YYSYMBOL_opt_stored = 273,               /* opt_stored  */
  YYSYMBOL_default_value = 274,            /* default_value  */
  YYSYMBOL_term = 275,                     /* term  */
  YYSYMBOL_opt_sort = 276,                 /* opt_sort  */
  YYSYMBOL_opt_autoincrement = 277,        /* opt_autoincrement  */
  YYSYMBOL_opt_conflict = 278,             /* opt_conflict  */
  YYSYMBOL_opt_conflict_option = 279,      /* opt_conflict_option  */
  YYSYMBOL_resolution = 280,               /* resolution  */
  YYSYMBOL_opt_type = 281,                 /* opt_type  */
  YYSYMBOL_type_name = 282,                /* type_name  */
  YYSYMBOL_type_words = 283,               /* type_words  */
  YYSYMBOL_type_word = 284,                /* type_word  */
  YYSYMBOL_type_args = 285,                /* type_args  */
  YYSYMBOL_plain_number = 286,             /* plain_number  */
  YYSYMBOL_signed_number = 287,            /* signed_number  */
  YYSYMBOL_references = 288,               /* references  */
  YYSYMBOL_fk_action = 289,                /* fk_action  */
  YYSYMBOL_deferrable = 290,               /* deferrable  */
  YYSYMBOL_opt_deferrable = 291,           /* opt_deferrable  */
  YYSYMBOL_opt_initially = 292,            /* opt_initially  */
  YYSYMBOL_create_index = 293,             /* create_index  */
  YYSYMBOL_opt_unique = 294,               /* opt_unique  */
  YYSYMBOL_opt_where = 295,                /* opt_where  */
  YYSYMBOL_key_parts = 296,                /* key_parts  */
  YYSYMBOL_key_part = 297,                 /* key_part  */
  YYSYMBOL_create_view = 298,              /* create_view  */
  YYSYMBOL_create_trigger = 299,           /* create_trigger  */
  YYSYMBOL_opt_temporary = 300,            /* opt_temporary  */
  YYSYMBOL_trigger_head = 301,             /* trigger_head  */
  YYSYMBOL_trigger_time = 302,             /* trigger_time  */
  YYSYMBOL_trigger_event = 303,            /* trigger_event  */
  YYSYMBOL_opt_each_row = 304,             /* opt_each_row  */
  YYSYMBOL_opt_when = 305,                 /* opt_when  */
  YYSYMBOL_trigger_body = 306,             /* trigger_body  */
  YYSYMBOL_trigger_stmt = 307,             /* trigger_stmt  */
  YYSYMBOL_rows_stmt = 308,                /* rows_stmt  */
  YYSYMBOL_row_change = 309,               /* row_change  */
  YYSYMBOL_named = 310,                    /* named  */
  YYSYMBOL_indexed = 311,                  /* indexed  */
  YYSYMBOL_opt_returning = 312,            /* opt_returning  */
  YYSYMBOL_passed = 313,                   /* passed  */
  YYSYMBOL_opt_begin = 314,                /* opt_begin  */
  YYSYMBOL_opt_transaction = 315,          /* opt_transaction  */
  YYSYMBOL_pragma_value = 316,             /* pragma_value  */
  YYSYMBOL_opt_into = 317,                 /* opt_into  */
  YYSYMBOL_target = 318,                   /* target  */
  YYSYMBOL_opt_or = 319,                   /* opt_or  */
  YYSYMBOL_assignments = 320,              /* assignments  */
  YYSYMBOL_assignment = 321,               /* assignment  */
  YYSYMBOL_upserts = 322,                  /* upserts  */
  YYSYMBOL_targeted = 323,                 /* targeted  */
  YYSYMBOL_last_upsert = 324,              /* last_upsert  */
  YYSYMBOL_upsert = 325,                   /* upsert  */
  YYSYMBOL_column_name = 326,              /* column_name  */
  YYSYMBOL_column_names = 327,             /* column_names  */
  YYSYMBOL_alias_name = 328,               /* alias_name  */
  YYSYMBOL_bare_alias = 329,               /* bare_alias  */
  YYSYMBOL_bare_result_alias = 330,        /* bare_result_alias  */
  YYSYMBOL_sort_parts = 331,               /* sort_parts  */
  YYSYMBOL_sort_part = 332,                /* sort_part  */
  YYSYMBOL_opt_nulls = 333,                /* opt_nulls  */
  YYSYMBOL_join_words = 334,               /* join_words  */
  YYSYMBOL_source = 335,                   /* source  */
  YYSYMBOL_expr = 336,                     /* expr  */
  YYSYMBOL_table_in = 337,                 /* table_in  */
  YYSYMBOL_primary = 338,                  /* primary  */
  YYSYMBOL_raise_action = 339,             /* raise_action  */
  YYSYMBOL_literal = 340,                  /* literal  */
  YYSYMBOL_name_path = 341,                /* name_path  */
  YYSYMBOL_result = 342,                   /* result  */
  YYSYMBOL_call = 343,                     /* call  */
  YYSYMBOL_like_op = 344,                  /* like_op  */
  YYSYMBOL_alter_table = 345,              /* alter_table  */
  YYSYMBOL_alter_action = 346,             /* alter_action  */
  YYSYMBOL_drop = 347                      /* drop  */
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
         || (defined DDL_SQLITE_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_SQLITE_EXPLAIN_LTYPE_IS_TRIVIAL \
             && defined DDL_SQLITE_EXPLAIN_STYPE_IS_TRIVIAL && DDL_SQLITE_EXPLAIN_STYPE_IS_TRIVIAL)))

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
#define YYFINAL  182
/* YYLAST -- Last index in YYTABLE.  */
#define YYLAST   9773

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  205
/* YYNNTS -- Number of nonterminals.  */
#define YYNNTS  143
/* YYNRULES -- Number of rules.  */
#define YYNRULES  515
/* YYNSTATES -- Number of states.  */
#define YYNSTATES  958

/* YYMAXUTOK -- Last valid token kind.  */
#define YYMAXUTOK   2070


/* YYTRANSLATE(TOKEN-NUM) -- Symbol number corresponding to TOKEN-NUM
   as returned by yylex, with out-of-bounds checking.  */
#define YYTRANSLATE(YYX)                                \
  (0 <= (YYX) && (YYX) <= YYMAXUTOK                     \
   ? YY_CAST (yysymbol_kind_t, yytranslate[YYX])        \
   : YYSYMBOL_YYUNDEF)

/* YYTRANSLATE[TOKEN-NUM] -- Symbol number corresponding to TOKEN-NUM
   as returned by yylex.  */
static const yytype_uint8 yytranslate[] =
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
      85,     2,     2,     2,     2,     2,     2,     2,    86,     2,
       2,    87,     2,    88,     2,     2,     2,     2,    89,     2,
       2,     2,     2,     2,     2,     2,     2,    90,    91,     2,
      92,    93,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    94,    95,     2,     2,     2,
       2,     2,     2,     2,     2,     2,    96,     2,     2,     2,
       2,     2,     2,     2,    97,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
      98,    99,     2,   100,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   101,     2,     2,     2,
       2,     2,     2,     2,   102,     2,   103,   104,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   105,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   106,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   107,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     108,     2,     2,     2,   109,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   110,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   111,     2,     2,     2,     2,
       2,   112,   113,     2,     2,     2,     2,     2,   114,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   115,     2,
       2,     2,     2,   116,     2,     2,     2,     2,     2,     2,
       2,     2,   117,     2,     2,     2,     2,   118,     2,     2,
       2,     2,   119,     2,     2,     2,     2,     2,     2,     2,
       2,   120,     2,     2,     2,   121,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   122,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   123,     2,     2,
       2,     2,     2,     2,   124,     2,     2,   125,     2,   126,
       2,     2,   127,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   128,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   129,
       2,     2,     2,     2,     2,     2,     2,   130,     2,   131,
       2,     2,     2,     2,     2,   132,     2,     2,     2,     2,
       2,     2,     2,     2,   133,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   134,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   135,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   136,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   137,     2,     2,     2,
       2,     2,   138,     2,     2,     2,     2,   139,     2,     2,
       2,     2,     2,     2,   140,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   141,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   142,     2,     2,     2,     2,     2,
     143,     2,     2,     2,     2,     2,     2,     2,     2,   144,
       2,   145,     2,     2,     2,     2,     2,     2,     2,   146,
     147,     2,     2,     2,     2,     2,   148,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   149,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   150,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   151,   152,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     153,     2,   154,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   155,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     156,     2,   157,     2,     2,   158,     2,     2,     2,     2,
       2,     2,   159,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   160,     2,     2,   161,     2,     2,     2,     2,
       2,     2,   162,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   163,   164,     2,     2,   165,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   166,     2,   167,     2,     2,     2,     2,     2,
       2,     2,     2,   168,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   169,     2,
       2,     2,     2,   170,     2,   171,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   172,     2,     2,     2,     2,
       2,   173,     2,     2,     2,     2,     2,   174,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   175,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   176,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   177,     2,     2,     2,     2,     2,     2,     2,
     178,     2,     2,     2,   179,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     180,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   181,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   182,     2,     2,     2,
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
       2,     2,     2,     2,     2,     2,   183,     2,     2,     2,
     184,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   185,     2,     2,     2,     2,     2,     2,     2,     2,
     186,     2,   187,     2,     2,     2,     2,     2,     2,   188,
       2,     2,     2,     2,   189,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   190,     2,     2,     2,     2,   191,
       2,     2,     2,     2,     2,     2,   192,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   193,   194,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   195,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   196,
       2,     2,     2,     2,   197,     2,     2,     2,     2,     2,
     198,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   199,     2,     2,   200,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     201,   202,     2,     2,     2,     2,     2,     2,   203,     2,
     204
};

#if DDL_SQLITE_EXPLAIN_DEBUG
/* YYRLINE[YYN] -- Source line where rule number YYN was defined.  */
static const yytype_int16 yyrline[] =
{
       0,    64,    64,    65,    69,    70,    71,    72,    73,    74,
      75,    76,    82,    83,    87,    90,    91,    92,    96,    97,
     101,   102,   106,   107,   111,   112,   116,   117,   121,   122,
     123,   129,   132,   136,   143,   145,   150,   151,   155,   156,
     157,   163,   165,   169,   173,   176,   179,   184,   188,   189,
     194,   195,   197,   202,   204,   211,   215,   216,   220,   221,
     222,   223,   224,   229,   232,   234,   236,   238,   239,   242,
     248,   249,   250,   255,   256,   257,   258,   259,   263,   264,
     268,   269,   270,   274,   275,   279,   280,   284,   285,   289,
     289,   289,   289,   289,   294,   295,   299,   300,   304,   305,
     308,   308,   308,   311,   312,   316,   319,   320,   321,   327,
     329,   330,   331,   332,   336,   337,   338,   339,   340,   344,
     345,   349,   350,   354,   355,   356,   362,   370,   371,   375,
     376,   380,   381,   384,   389,   394,   400,   403,   404,   408,
     409,   410,   414,   415,   416,   417,   421,   422,   426,   427,
     431,   432,   437,   438,   440,   442,   444,   451,   452,   453,
     457,   459,   461,   463,   465,   467,   472,   473,   478,   479,
     480,   484,   485,   491,   492,   493,   494,   495,   496,   497,
     498,   499,   500,   501,   502,   503,   504,   505,   506,   507,
     508,   509,   512,   512,   512,   512,   514,   514,   514,   517,
     518,   519,   520,   521,   525,   526,   530,   531,   536,   537,
     541,   542,   546,   547,   553,   554,   558,   559,   563,   565,
     570,   572,   578,   580,   582,   584,   586,   589,   590,   594,
     598,   599,   600,   604,   605,   609,   610,   611,   612,   613,
     614,   615,   621,   622,   623,   624,   625,   626,   627,   629,
     631,   632,   634,   636,   638,   639,   640,   642,   644,   645,
     647,   648,   650,   651,   656,   657,   662,   663,   665,   670,
     672,   673,   676,   676,   676,   678,   681,   685,   690,   691,
     692,   693,   695,   697,   699,   704,   705,   706,   712,   716,
     718,   721,   723,   726,   729,   732,   735,   738,   746,   748,
     750,   752,    11,    12,    13,    14,    15,    16,    17,    18,
      19,    23,    24,    25,    26,    27,    28,    29,    30,    31,
      32,    33,    34,    35,    36,    37,    38,    39,    40,    41,
      42,    43,    44,    45,    46,    47,    49,    51,    52,    54,
      55,    60,    61,    65,    66,    67,    68,    72,    73,    77,
      78,    79,    80,    84,    85,    89,    90,    94,    98,    99,
      10,    11,    15,    16,    17,    18,    22,    23,    27,    28,
      32,    37,    38,    39,    43,    44,    48,    49,    53,    54,
      55,    56,    59,    59,    62,    66,    67,    71,    76,    77,
      78,    82,    83,    87,    88,    89,    93,    94,    95,    99,
     100,   101,   105,   106,   110,   111,   112,   113,   118,   119,
     120,   124,   125,   129,   130,   134,   135,   139,   140,   146,
     147,   151,   152,   155,   158,   159,   164,   165,   169,   170,
     171,   176,   177,   178,   179,   183,   184,   188,   189,   193,
     194,   198,   199,   200,   204,   205,   206,   210,   211,   217,
     218,   219,   223,   224,   228,   230,     3,     4,     5,     6,
       7,     8,     9,    10,    11,    12,    13,    14,    15,    16,
      17,    18,    19,    20,    21,    22,    23,    24,    25,    26,
      27,    28,    29,    30,    31,    32,    33,    34,    35,    36,
      37,    38,    39,    40,    41,    42,    43,    44,    45,    46,
      47,    48,    49,    50,    51,    52,    53,    54,    55,    56,
      57,    58,    59,    60,    61,    62
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
  "EXPLAIN (before a statement)", "ABORT", "ACTION", "ADD", "AFTER", "ALL",
  "ALTER", "ALWAYS", "ANALYZE", "AND", "AS", "ASC", "ATTACH",
  "AUTOINCREMENT", "BEFORE", "BEGIN", "BETWEEN", "BY", "CASCADE", "CASE",
  "CAST", "CHECK", "COLLATE", "COMMIT", "CONFLICT", "CONSTRAINT", "CREATE",
  "DEFAULT", "DEFERRABLE", "DEFERRED", "DELETE", "DESC", "DETACH",
  "DISTINCT", "DO", "DROP", "EACH", "ELSE", "END", "ESCAPE", "EXCEPT",
  "EXCLUDE", "EXCLUSIVE", "EXISTS", "FAIL", "FIRST", "FOLLOWING", "FOR",
  "FOREIGN", "FROM", "GLOB", "GROUP", "HAVING", "IGNORE", "IMMEDIATE",
  "IN", "INDEX", "INITIALLY", "INSERT", "INSTEAD", "INTERSECT", "INTO",
  "IS", "ISNULL", "JOIN", "KEY", "LAST", "LIKE", "LIMIT", "MATCH",
  "MATERIALIZED", "NO", "NOT", "NOTHING", "NOTNULL", "NULL", "OF",
  "OFFSET", "ON", "OR", "ORDER", "OTHERS", "PRAGMA", "PRECEDING",
  "PRIMARY", "REFERENCES", "REGEXP", "REINDEX", "RELEASE", "RENAME",
  "REPLACE", "RESTRICT", "RETURNING", "ROLLBACK", "ROW", "ROWID",
  "SAVEPOINT", "SELECT", "SET", "STORED", "STRICT", "TABLE", "TEMP",
  "TEMPORARY", "THEN", "TIES", "TO", "TRANSACTION", "TRIGGER", "UNION",
  "UNIQUE", "UPDATE", "USING", "VACUUM", "VALUES", "VIEW", "VIRTUAL",
  "WHEN", "WHERE", "WITHOUT", "UNARY", "$accept", "kw_unreserved",
  "expr_list", "case_expr", "whens", "when", "case_else", "query",
  "query_tail", "with_clause", "ctes", "cte", "opt_materialized",
  "opt_columns", "query_body", "set_op", "query_arm", "values_rows",
  "rows", "select_core", "opt_distinct", "results", "opt_result_alias",
  "opt_alias", "opt_from", "sources", "join", "opt_where_clause",
  "opt_group", "opt_having", "opt_order", "opt_windows", "windows",
  "window", "window_spec", "opt_partition", "opt_frame", "frame_rest",
  "frame_extent", "frame_start", "frame_end", "frame_bound", "over_clause",
  "opt_filter", "unit", "statement", "ident", "any_ident", "nm", "qname",
  "name_list", "opt_name_list", "opt_if_not_exists", "opt_if_exists",
  "opt_temp", "create_table", "columns", "more_constraints", "constraints",
  "constraint", "constraint_body", "check", "table_options",
  "table_option_list", "table_option", "column", "column_attrs",
  "column_attr", "opt_stored", "default_value", "term", "opt_sort",
  "opt_autoincrement", "opt_conflict", "opt_conflict_option", "resolution",
  "opt_type", "type_name", "type_words", "type_word", "type_args",
  "plain_number", "signed_number", "references", "fk_action", "deferrable",
  "opt_deferrable", "opt_initially", "create_index", "opt_unique",
  "opt_where", "key_parts", "key_part", "create_view", "create_trigger",
  "opt_temporary", "trigger_head", "trigger_time", "trigger_event",
  "opt_each_row", "opt_when", "trigger_body", "trigger_stmt", "rows_stmt",
  "row_change", "named", "indexed", "opt_returning", "passed", "opt_begin",
  "opt_transaction", "pragma_value", "opt_into", "target", "opt_or",
  "assignments", "assignment", "upserts", "targeted", "last_upsert",
  "upsert", "column_name", "column_names", "alias_name", "bare_alias",
  "bare_result_alias", "sort_parts", "sort_part", "opt_nulls",
  "join_words", "source", "expr", "table_in", "primary", "raise_action",
  "literal", "name_path", "result", "call", "like_op", "alter_table",
  "alter_action", "drop", YY_NULLPTR
  };
  return yy_sname[yysymbol];
}
#endif

#define YYPACT_NINF (-823)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-497)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
     584,  6735,    54,  7503,  4568,   131,    16,   240,   153,  4568,
      91,    16,    20,  7503,  7503,  7503,   160,    16,  7503,   116,
      20,  6863,   347,  -823,   267,   199,  -823,  -823,  -823,   368,
     273,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,
    -823,  -823,  -823,  7503,  -823,  -823,  -823,  -823,  -823,  -823,
    -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,
    -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,
    -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,
    -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,
    -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,  -823,
    -823,  -823,  -823,  -823,  -823,   362,  -823,  -823,  -823,   379,
    7503,   383,  -823,  2397,  4568,  4568,  4568,   385,  -823,  -823,
    -823,  -823,  -823,   398,  3481,   400,    70,  4568,  -823,  -823,
    -823,  8245,  -823,  -823,    81,   314,  -823,  -823,  -823,    16,
    7503,  -823,  -823,  -823,  -823,   228,   238,   298,  -109,  7503,
    9532,   387,   387,   387,   387,  -823,   170,   302,   312,  -823,
    -823,  7503,   264,  -823,  -823,  -823,  3663,  7503,  4568,   311,
    -823,  4568,   451,   199,  -823,  -823,  -823,   365,   394,  -823,
     147,   321,  -823,  -823,   362,  7503,  7503,   402,   166,  7503,
     511,   147,  7816,  -823,  -823,  -823,  7503,   -30,  4568,    -2,
    -823,  1278,  4568,    21,  -823,  9603,  4568,  4568,  4568,  4568,
    4568,  4568,  4568,  4568,  4568,  4568,  4568,  4568,  4568,  4568,
    4568,  4568,  4568,  4568,   259,  3842,  4021,  4568,  4568,  4568,
    7503,  -823,  5015,    56,  -823,  4568,  -823,   364,  -823,  4568,
    -823,  4568,  1850,  7503,   520,  -823,   455,  -823,  -823,   476,
     476,   476,   476,   476,   444,   350,   332,   412,  7503,  7503,
    7503,  7503,  -823,  -823,  -823,  -823,  -823,  -823,  7503,  6349,
    6349,   534,  7503,  -823,   530,    17,  1663,   348,  -823,   361,
    9532,  -823,   351,  9532,   539,  -823,  4568,  -823,  -823,  4568,
    -823,  -823,   536,   540,   -65,  6605,  7503,  6991,  7119,  -823,
    -823,  -823,  -823,  4568,  -823,  -823,  -823,  -823,   541,  -823,
     542,  1452,  4568,  -823,   429,    -2,  8316,   546,   305,   280,
     305,    67,    67,   305,   809,  1522,   809,   280,  1522,   809,
     809,   449,   449,   449,   280,   280,  4568,  5149,  4568,  4568,
     423,  1522,   425,  1522,  9603,  8443,  8514,  -823,  2034,  -823,
     554,  -823,   404,  -823,   758,  -823,   854,  1039,  -823,   558,
    2760,  2944,   465,    22,  -823,   366,  5409,   414,  7503,  7503,
    7503,  7503,  7503,  7503,   470,  -823,  4568,   396,  -823,  -823,
    -823,  -823,  -823,   534,   543,   543,  -823,  -823,  -823,  -823,
    -823,  -823,  -823,   571,  -823,  7503,   -33,  -823,  6042,  3663,
    5539,   332,  7503,    52,  4568,    94,   457,  -823,  -823,  -823,
    6170,  5669,  -823,  4568,  4568,   569,  -823,  7887,  8014,  7503,
    -823,  -823,   428,   574,   577,  7503,  7619,  -823,  -823,    43,
    7503,  -823,  7503,   395,   359,  -823,  4568,  4568,  9532,  -823,
     462,  5914,  -823,  8641,  2218,  -823,  -823,  1131,  1204,  4568,
    4568,  4568,  4568,  -823,   384,   579,  4205,  -823,  4568,  4568,
    -823,  -823,   486,    29,  -823,   493,    33,  4568,  -823,   495,
    4568,  7247,  -823,  -823,   471,   401,    55,   437,   136,   534,
    -823,  7503,  9532,  3663,   441,   -29,  -823,  -823,  -823,   392,
     406,  -823,  -823,  -823,  4881,    11,  5279,  -823,   473,  -823,
    -823,  -823,  7503,   589,    34,  -823,  9532,   407,  4568,  -823,
    -823,   552,  4568,  4568,  -823,  -823,    21,  4568,   505,  -823,
    -823,  -823,  -823,  -823,  5798,  -823,   456,   463,  -823,  -823,
    7503,  -823,  8712,  9532,  -823,  -823,   606,  4568,  -823,   418,
     611,  4568,  4568,  1522,  1522,  9532,  1522,  -823,  -823,  -823,
     426,  1522,  1522,  4568,  -823,   519,  4568,  -823,   521,   442,
    4568,  8872,   522,   617,   441,   548,  -823,   590,  7503,    21,
    7503,  -823,  -823,  -823,  -823,   468,   469,   474,   -57,  -823,
     533,  -823,   620,  -823,   433,  -823,  -823,   396,   396,   562,
     627,    23,  -823,  -823,  -823,  5539,    -7,  4389,  7503,   440,
    -823,  -823,   537,   499,   448,  4568,  5669,   332,  -823,  -823,
     -50,  -823,  9532,  9532,   630,  8943,  -823,   408,   295,  -823,
     480,   484,  -823,  -823,  -823,  1522,  -823,  -823,  1522,  1522,
    -823,   453,  4568,   467,  4568,  -823,   472,   565,  4568,  -823,
     563,   441,  -823,   632,  -823,  -823,   638,  -823,  7503,  7503,
    -823,    21,   396,   396,  -823,  -823,   538,  -823,  -823,  7375,
    7375,   -90,  -823,  -823,  7375,   477,  -823,   547,  -823,  4568,
    4568,   573,   635,  9532,  -823,   396,  -823,  -823,  -823,   487,
     566,   650,   652,  7503,  7503,  4747,   525,   -17,   487,   512,
    7503,   487,  -823,   179,  -823,   653,   657,  -823,   500,  -823,
     481,  -823,   482,  -823,   658,  2576,  -823,   563,  6477,   656,
    4568,   536,   544,  -823,  -823,  -823,    28,  -823,  -823,  4568,
     664,  -823,  7375,  7503,   658,  9532,  7503,  -823,  4568,   441,
     564,  -823,   583,  4568,  4568,  -823,  -823,  4568,    18,    18,
    -823,  -823,  -823,  -823,  -823,  -823,   109,  -823,   525,   500,
    -823,   105,   534,  -823,  7503,   -40,  -823,   295,   570,  -823,
    -823,  -823,   504,   501,  3123,   556,  -823,  -823,  8085,  -823,
    7503,   524,   535,   676,    12,  -823,  -823,  -823,  -823,    14,
     483,  -823,  7887,   567,   485,  4568,    66,  9532,  7503,  -823,
    -823,   683,   602,  9532,  -823,   170,   691,  9103,  9174,  9334,
    -823,  -823,  -823,  -823,  -823,  -823,   487,  -823,  -823,   140,
     140,   140,  -823,   170,  -823,  -823,   641,   -15,  -823,  -823,
    -823,   696,   698,  4568,   162,  -823,    65,  -823,   526,  -823,
     697,  -823,   506,  4568,  -823,   531,  4568,   612,   488,  -823,
     528,   705,  7503,   709,  -823,  4568,   155,  -823,  -823,   619,
    -823,   633,  -823,    -8,  -823,  -823,  -823,  -823,  3302,   545,
    -823,   553,  -823,  -823,  7503,  4568,   490,  -823,  -823,  -823,
      65,  4568,  -823,  -823,  -823,  9532,   138,   332,  5669,  -823,
     626,  -823,  9405,  -823,  -823,  -823,  -823,  -823,  -823,  -823,
    -823,   592,  -823,  -823,  -823,  -823,   496,    78,   487,  -823,
    9532,   591,    20,   580,    20,  -823,   118,   717,   615,     6,
     709,   155,  -823,   568,   727,  -823,  7503,   594,  7503,  7503,
    -823,   720,  -823,   102,  -823,  -823,  -823,   289,   487,   642,
     332,  7503,   534,   559,  -823,  -823,   560,   628,  -823,  -823,
    -823,  7503,  -823,   534,    21,  5669,  5669,  -823,    21,  -823,
      34,     6,  -823,  -823,   332,  -823,  -823,  -823
};

/* YYDEFACT[STATE-NUM] -- Default reduction number in state STATE-NUM.
   Performed when YYTABLE does not specify something else to do.  Zero
   means the default is an error.  */
static const yytype_int16 yydefact[] =
{
       0,     0,     0,   186,     0,   192,   196,    28,     0,     0,
       0,   196,   208,     0,   188,     0,     0,   196,     0,   388,
     208,   204,     0,   157,     0,   417,   376,   383,   382,     0,
       2,     4,     5,     6,     7,    10,   158,    11,     8,     9,
      12,    17,    16,     0,   456,   457,   458,   459,   460,   461,
     462,   463,   464,   465,   466,   467,   468,   469,   470,   471,
     472,   473,   474,   475,   476,   477,   478,   479,   480,   481,
     482,   483,   484,   485,   486,   487,   488,   489,   490,   491,
     492,   493,   494,   495,   496,   497,   498,   499,   500,   501,
     502,   503,   504,   505,   506,   507,   508,   509,   510,   511,
     512,   513,   514,   515,    13,   366,   368,    15,   222,   374,
       0,    18,   187,     0,     0,     0,     0,   344,   343,   345,
     275,   307,   242,     0,     0,     0,     0,     0,   346,   309,
     347,     0,   311,   302,   303,   304,   193,   195,   194,   196,
     197,   174,    29,    30,   128,     0,   136,     0,     0,     0,
     185,    26,    26,    26,    26,   175,     0,     0,   180,   189,
     179,     0,   176,   178,   390,   389,     0,     0,     0,   204,
     190,     0,   384,   417,   159,   381,   380,     0,   378,   360,
       0,   362,     1,     3,   367,     0,     0,     0,     0,     0,
       0,     0,     0,   313,   312,   314,     0,     0,     0,   358,
     355,     0,     0,     0,   308,   315,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   285,     0,     0,   251,     0,   287,     0,   252,     0,
     286,     0,     0,     0,     0,   451,     0,   173,   198,    24,
      24,    24,    24,    24,   166,   168,   411,     0,     0,     0,
       0,     0,    90,    91,    92,    93,    89,   209,     0,     0,
       0,    22,     0,   394,   344,   402,   396,   303,   391,     0,
     205,   191,     0,   341,     0,   361,     0,   379,   377,     0,
     369,    20,   223,     0,   371,     0,     0,     0,     0,   288,
      19,   449,   305,     0,   276,    14,   273,   274,     0,   272,
       0,     0,     0,   356,     0,   358,     0,     0,   328,   243,
     326,   324,   325,   327,   320,   318,   322,   244,   319,   321,
     323,   247,   248,   249,   245,   246,     0,     0,     0,     0,
       0,   254,     0,   255,   317,   183,     0,   250,     0,   332,
     266,   264,     0,   329,   337,   253,   316,   260,   349,     0,
       0,     0,     0,     0,   348,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   170,     0,   171,    27,   299,
     298,   301,   300,    22,     0,     0,   105,   203,   202,   201,
     199,   106,   200,     0,   181,     0,     0,   177,     0,     0,
       0,   411,     0,   285,   487,   287,   286,   393,   226,   397,
       0,     0,   385,     0,     0,   418,   227,    80,   363,     0,
     375,   372,     0,     0,     0,     0,    94,   293,   291,     0,
       0,   292,     0,     0,     0,   270,     0,     0,   359,   353,
       0,     0,   450,     0,     0,   334,   265,   339,   262,     0,
       0,     0,     0,   258,     0,     0,     0,   330,     0,     0,
     351,   279,     0,     0,   280,     0,     0,     0,   350,     0,
       0,   426,   444,   445,     0,     0,     0,     0,     0,    22,
     167,     0,   412,     0,   417,     0,   107,   108,   182,     0,
       0,   216,   277,   392,     0,   403,   399,   404,   413,   224,
     398,   395,     0,     0,   402,   210,   342,     0,     0,    81,
      82,   230,     0,     0,    21,   373,     0,     0,     0,   100,
     101,   102,    56,    95,    96,    98,     0,     0,   295,   289,
       0,   306,     0,   357,   354,   269,     0,     0,   259,     0,
       0,     0,     0,   256,   257,   184,   335,   331,   452,   267,
       0,   338,   261,     0,   278,     0,     0,   352,     0,     0,
       0,     0,     0,     0,   417,   426,    25,     0,     0,     0,
       0,   140,   139,   142,   143,     0,   144,     0,     0,   137,
       0,   169,   172,   165,     0,   216,    23,   171,   171,   214,
       0,     0,   408,   233,   409,     0,     0,     0,     0,   235,
     225,   400,     0,   415,     0,     0,     0,   411,   386,   228,
       0,   229,   365,   364,     0,     0,   294,    55,     0,    99,
       0,     0,   290,   271,   310,   336,   333,   453,   340,   263,
     268,     0,     0,     0,     0,   283,     0,   446,     0,   423,
     428,   417,    33,    36,    34,    32,     0,   141,     0,     0,
     138,     0,   171,   171,   163,   162,     0,   215,   217,   399,
     399,   405,   234,   410,   399,     0,   401,     0,   237,     0,
       0,   419,     0,   212,   211,   171,   231,   232,   370,    85,
       0,     0,     0,     0,     0,     0,   123,     0,    85,     0,
       0,    85,    57,    65,    66,     0,   103,   297,    87,   281,
       0,   282,     0,   454,   427,     0,   424,   428,     0,     0,
       0,   145,   146,   134,   161,   160,     0,   240,   241,     0,
       0,   238,   399,     0,   414,   416,     0,   387,     0,   417,
       0,    47,     0,     0,     0,    67,    58,     0,     0,     0,
     344,    79,    74,    61,    73,    78,     0,   119,   123,    87,
      59,    80,    22,    63,     0,     0,    97,     0,     0,   296,
     284,   455,     0,     0,     0,   429,   435,   437,     0,   425,
       0,     0,     0,     0,    37,    38,    42,    46,    35,    48,
       0,   131,    80,     0,   148,     0,     0,   406,     0,   239,
     236,   420,     0,   213,   164,     0,     0,     0,     0,     0,
      75,    76,   124,   125,   120,    60,    85,   109,   113,     0,
       0,     0,   104,     0,   438,   441,     0,     0,   443,   442,
      41,     0,     0,     0,     0,    39,     0,    54,     0,    31,
      49,    50,   129,     0,   133,     0,     0,     0,     0,   218,
       0,     0,     0,     0,    86,     0,    70,    64,    77,    83,
     114,     0,   115,     0,   110,   112,   111,    88,     0,     0,
     433,     0,   434,   430,     0,     0,     0,    40,    51,    53,
       0,     0,   126,   132,   147,   149,     0,   411,     0,   407,
       0,   421,     0,    72,    71,    69,    84,    62,   118,   117,
     116,     0,   436,   439,   432,   431,     0,    83,    85,    52,
     130,     0,   208,     0,   208,   152,     0,     0,     0,   411,
       0,    70,   440,     0,     0,    44,     0,     0,     0,     0,
     135,     0,   150,     0,   219,   422,    68,   121,    85,   206,
     411,     0,    22,     0,   151,   220,     0,     0,   122,    45,
      43,     0,   156,    22,     0,     0,     0,   207,     0,   216,
     402,   411,   216,   154,   411,   221,   153,   155
};

/* YYPGOTO[NTERM-NUM].  */
static const yytype_int16 yypgoto[] =
{
    -823,  -381,  -230,  -823,   551,  -162,   430,     0,  -170,   743,
     703,   572,  -823,  -823,     1,  -823,   588,  -823,  -823,  -823,
    -823,   265,  -823,  -276,  -497,   253,  -823,  -397,  -823,  -823,
    -483,  -823,  -823,  -785,  -823,   188,    47,  -823,  -823,    -4,
    -823,   -88,  -823,  -823,  -823,  -823,     5,  -215,   319,    50,
    -386,  -382,   218,   357,  -823,  -823,  -823,  -823,  -823,  -697,
    -823,  -282,  -823,  -823,  -756,  -551,  -823,  -823,  -139,  -823,
    -214,  -510,  -124,  -677,    31,  -478,  -823,   336,  -823,   254,
    -823,   144,  -587,  -129,  -274,  -142,  -823,    38,  -823,  -823,
    -823,  -686,   -46,  -823,  -823,  -823,  -823,  -823,   210,  -823,
    -823,  -823,  -117,  -823,   767,  -107,   625,  -519,  -823,  -823,
      24,   549,   637,  -567,   -18,  -822,   189,  -570,  -823,  -823,
    -823,  -361,     8,   196,  -823,  -823,  -421,   293,  -823,  -823,
     212,   902,   475,  -823,  -823,  -557,  -156,   409,  -823,   585,
    -823,  -823,  -823
};

/* YYDEFGOTO[NTERM-NUM].  */
static const yytype_int16 yydefgoto[] =
{
       0,   104,   282,   129,   199,   200,   314,   905,   179,   191,
     105,   106,   423,   187,    25,   180,    26,    27,   172,    28,
     166,   275,   407,   599,   401,   495,   595,   377,   603,   671,
     181,   727,   791,   472,   563,   564,   706,   863,   765,   766,
     892,   767,   245,   246,    29,    30,   130,   304,   111,   254,
     292,   396,   368,   258,   146,    31,   643,   709,   774,   775,
     776,   777,   829,   830,   831,   428,   617,   692,   885,   743,
     744,   511,   887,   731,   759,   267,   522,   523,   524,   525,
     695,   391,   392,   693,   854,   694,   939,   747,    32,   147,
     872,   780,   781,    33,    34,   148,   577,   578,   579,   784,
     837,   906,   907,    35,    36,   255,   256,   484,    37,   139,
     141,   393,   170,   930,   157,   504,   505,   588,   589,   657,
     658,   109,   293,   500,   601,   409,   415,   416,   611,   596,
     497,   283,   351,   132,   310,   133,   134,   278,   135,   241,
      38,   299,    39
};

/* YYTABLE[YYPACT[STATE-NUM]] -- What to do in state STATE-NUM.  If
   positive, shift that token.  If negative, reduce the rule whose
   number is the opposite.  If YYTABLE_NINF, syntax error.  */
static const yytype_int16 yytable[] =
{
      23,   485,   167,   285,   498,   473,   107,   607,   107,   489,
     277,   750,   363,   427,   753,   653,   606,   644,   107,   107,
     107,   592,   824,   107,   826,   173,   107,   399,   364,   468,
     660,   696,   413,   592,   785,   155,   554,   313,     1,   413,
     557,   162,     1,   413,   606,   521,   559,   740,   107,   118,
     119,   120,  -480,   112,   271,   306,   909,   573,   881,  -480,
     521,   568,  -480,   158,   159,   859,   662,  -480,   654,   655,
     868,   206,   719,   434,   809,   208,   203,   825,   490,   676,
     211,   640,   584,   252,   593,   574,   741,   242,   833,   421,
     253,   422,     1,   243,  -488,   748,   593,   580,   307,   838,
     677,  -488,   810,   889,  -488,   204,   720,   308,   219,  -488,
     565,   220,   221,   190,   899,   107,   604,   424,   454,   312,
     860,   770,  -480,   950,   951,   925,  -480,   867,   745,   849,
     463,   466,   631,   714,   715,   633,  -480,   866,   576,   636,
     861,   663,   749,   521,   771,   107,   786,   309,    19,   569,
     400,   890,    19,   313,   107,   811,   729,   778,   707,   594,
     188,   383,   526,   247,  -488,    22,   107,   400,  -488,    22,
     812,   594,   107,   230,   862,   886,  -480,   128,  -488,   897,
     772,   745,   745,   156,   507,  -480,   469,  -480,  -480,     1,
     107,   107,   173,   555,   107,   364,  -480,   558,   827,   198,
     509,   107,    19,   317,  -480,   164,   773,   140,   376,     1,
     675,   700,   352,   702,   539,   353,  -480,   828,  -488,    22,
     510,   915,   802,   839,   571,   527,   550,  -488,  -480,  -488,
    -488,   151,   901,   165,   572,   107,   616,   107,  -488,   110,
     920,   806,   850,   277,   136,  -480,  -488,   803,   107,   827,
     573,   940,   901,   295,  -480,   262,   296,   137,  -488,   935,
     902,   840,   711,   107,   107,   107,   107,   424,   828,   138,
    -488,   770,   834,   107,   107,   107,   152,   107,   574,   575,
     902,   107,   350,   153,   206,   297,   149,  -488,   208,   209,
     154,   210,   903,   211,   771,   851,  -488,   936,   263,    19,
     107,   107,   107,   107,   384,   161,   385,   264,   379,   380,
     381,   382,   903,   904,   583,   852,    22,   844,   269,    19,
     108,   219,   853,   175,   220,   221,   386,   277,    19,   270,
     772,   576,   754,   904,   160,   857,    22,   163,   883,   298,
     169,   755,   107,   176,   265,    22,   219,   266,   455,   220,
     221,   932,   933,   171,   242,   884,   773,   183,   412,   336,
     410,   413,   108,   177,   943,   792,   531,   665,   182,   413,
     807,   107,   185,   107,   107,   107,   107,   107,   107,   953,
    -127,     8,   956,   717,   718,   186,   230,   350,   721,  -447,
     244,   547,   178,   231,   413,   189,   491,   196,   337,   586,
     107,   686,   419,   107,   197,   107,   202,   107,   704,    12,
     338,   230,   236,   249,   608,   107,   107,   413,   475,   476,
     477,   478,   479,   250,   107,   626,   142,   143,   413,   240,
     107,   374,   375,   630,   144,   107,   413,   107,   251,   724,
     145,    16,   754,   257,   540,   937,   789,   268,    19,   635,
     496,   755,   508,   954,   272,   672,   168,  -496,   419,   248,
     699,   284,    20,   508,  -496,    22,   286,  -496,   369,   370,
     371,   372,  -496,   289,   701,   680,   107,   508,   896,   703,
     908,   880,   508,   287,   722,   585,   107,   413,   760,   761,
     832,   508,   508,   833,   590,   877,   294,   898,   833,   107,
     833,   107,   681,   913,   108,   291,   419,   107,   300,   259,
     260,   261,   924,   682,   683,   305,   614,   684,   301,   685,
     686,   667,   668,   355,   800,   801,   365,  -496,   486,   487,
     366,  -496,   367,   942,   376,   107,   855,   856,   373,   378,
     395,  -496,   398,   411,   496,   414,   419,   420,   435,   347,
     944,   439,   436,   442,   955,   230,   449,   957,   450,   794,
     456,   948,   305,   457,   687,   460,   467,   688,   470,   645,
     474,   481,   483,   107,   386,   107,   689,   690,   488,   508,
     516,  -496,   515,   517,   534,   530,   548,   553,   390,   390,
    -496,   397,  -496,  -496,   556,   408,   560,   567,   566,   570,
     107,  -496,   691,   107,   587,   177,   605,   610,   602,  -496,
     424,   107,   620,   624,   426,   429,   431,   433,   627,   621,
     632,  -496,   634,   638,   639,   562,   642,   651,   647,   648,
     399,   652,   656,  -496,   659,   670,   649,   678,   669,   697,
    -448,   705,   708,   698,   710,   496,   716,   726,   723,   730,
    -496,   713,   728,   107,   107,     1,   733,   732,   734,  -496,
     756,   751,   758,   779,   107,   107,   746,   757,   413,   107,
     788,   814,   795,   821,     2,   783,     3,   796,   813,   815,
       4,   817,   823,     5,   822,   108,   836,   835,   107,   107,
     742,     6,   480,   842,     7,   107,   843,   845,     8,   712,
       9,   858,   864,    10,   865,   869,    11,   870,   871,   874,
     878,   876,   879,   107,   291,   471,   886,   305,   895,   888,
     910,   499,   912,   894,   916,   918,    12,   107,   107,   305,
     503,   107,   922,   923,   928,   934,   941,   690,   514,   931,
     748,   945,   946,    24,   518,   440,   184,   591,   582,   528,
      13,   529,   315,   641,   769,    14,    15,   290,    16,   107,
     816,    17,   206,   207,    18,    19,   208,   209,   288,   210,
     893,   211,   926,   914,   212,   107,   214,   536,   619,    20,
     805,    21,    22,   215,   927,   938,   804,   873,   650,   921,
     108,   174,   279,   107,   666,   674,   841,   217,   218,   219,
     581,   609,   220,   221,   222,   223,   281,   661,   493,   339,
       0,     0,   446,   206,   207,   600,     0,   208,   209,   394,
     210,   291,   211,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   215,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   107,     0,   622,
     219,     0,     0,   220,   221,   222,   223,     0,   206,   207,
       0,     0,   208,   209,   230,   210,     0,   211,     0,   107,
     212,   213,   214,     0,     0,     0,     0,     0,     0,   215,
       0,   458,     0,   107,   917,     0,   919,   426,     0,   646,
       0,     0,   216,   217,   218,   219,     0,     0,   220,   221,
     222,   223,     0,     0,     0,     0,   131,   224,     0,     0,
       0,   150,     0,     0,     0,   230,     0,   499,     0,   225,
     226,   107,     0,   107,   107,   503,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   107,     0,     0,     0,
       0,     0,     0,     0,   949,     0,   107,   227,   952,     0,
     107,   107,     0,     0,   229,     0,     0,     0,     0,     0,
     230,     0,     0,     0,     0,     0,   929,   291,   929,   929,
       0,     0,     0,     0,     0,     0,     0,     0,   600,   600,
       0,   929,     0,   600,     0,     0,     0,     0,   231,     0,
       0,     0,     0,   232,     0,     0,     0,     0,     0,     0,
     233,   234,   735,   736,     0,   235,     0,   236,     0,   752,
     237,     0,   238,     0,     0,   192,   193,   194,   195,     0,
       0,     0,     0,     0,   240,     0,   201,   426,     0,   205,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   600,   790,   206,   207,   108,     0,   208,   209,     0,
     210,     0,   211,     0,     0,   212,     0,   214,     0,     0,
       0,     0,     0,     0,   215,     0,     0,     0,   276,     0,
     280,     0,     0,   808,     0,     0,     0,     0,   217,   218,
     219,     0,     0,   220,   221,   222,   223,     0,     0,   820,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     311,     0,     0,     0,   316,     0,     0,   291,   318,   319,
     320,   321,   322,   323,   324,   325,   326,   327,   328,   329,
     330,   331,   332,   333,   334,   335,     0,   341,   343,   344,
     345,   346,     0,     0,     0,   206,   207,   354,     0,   208,
     209,   356,   210,   357,   211,   230,     0,   212,     0,   214,
       0,     0,     0,     0,     0,     0,   215,     0,     0,     0,
       0,   108,   459,     0,     0,     0,     0,     0,     0,     0,
     217,   218,   219,     0,     0,   220,   221,   222,   223,     0,
       0,     0,     0,   291,     0,     0,     0,     0,   417,     0,
       0,   418,     0,     0,     0,     0,     0,   503,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   206,   207,
       0,     0,   208,   209,   438,   210,     0,   211,     0,     0,
     212,     0,   214,     0,     0,     0,     0,     0,     0,   215,
       0,     0,     0,     0,     0,     0,     0,   230,   443,     0,
     447,   448,     0,   217,   218,   219,     0,     0,   220,   221,
     222,   223,     0,     0,   541,     0,     0,     0,     0,     0,
     947,     0,     0,     0,   503,   503,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   482,     0,
       0,     0,   206,   207,     0,     0,   208,   209,     0,   210,
       0,   211,     0,     0,   212,   213,   214,     0,     0,     0,
       0,   276,     0,   215,     0,     0,   354,     0,     0,     0,
     230,     0,     0,     0,     0,   506,   216,   217,   218,   219,
       0,     0,   220,   221,   222,   223,     0,   542,     0,     0,
       0,   224,     0,     0,     0,     0,     0,     0,   532,   533,
       0,     0,     0,   225,   226,     0,     0,     0,     0,     0,
       0,   543,   544,   545,   546,     0,     0,     0,     0,     0,
     551,   552,     0,     0,     0,     0,     0,     0,     0,   417,
       0,   227,   561,     0,     0,     0,     0,     0,   229,     0,
       0,     0,     0,     0,   230,   276,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     417,     0,   231,     0,   612,   613,     0,   232,     0,   615,
       0,     0,     0,     0,   233,   234,     0,     0,     0,   235,
       0,   236,     0,     0,   237,     0,   238,     0,     0,   625,
       0,   239,     0,   628,   629,     0,     0,     0,   240,     0,
       0,     0,     0,     0,     0,   417,   206,   207,   417,     0,
     208,   209,   417,   210,     0,   211,     0,     0,   212,   213,
     214,     0,     0,     0,     0,     0,     0,   215,     0,   198,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     216,   217,   218,   219,     0,     0,   220,   221,   222,   223,
       0,     0,     0,     0,     0,   224,     0,   673,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   225,   226,     0,
       0,     0,     0,     0,     0,     0,   206,   207,     0,     0,
     208,   209,     0,   210,   417,   211,   417,     0,   212,     0,
     214,     0,     0,     0,     0,   227,     0,   215,     0,     0,
       0,     0,   229,     0,     0,     0,     0,     0,   230,     0,
       0,   217,   218,   219,     0,     0,   220,   221,   222,   223,
       0,     0,   725,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   231,     0,     0,     0,
       0,   232,     0,     0,     0,     0,     0,     0,   233,   234,
       0,     0,     0,   235,     0,   236,     0,   768,   237,     0,
     238,     0,   782,     0,     0,   239,     0,     0,     0,     0,
       0,   787,   240,     0,     0,     0,     0,     0,   230,     0,
     793,     0,     0,     0,     0,   797,   798,     0,     0,   799,
     437,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   768,   206,   207,     0,
       0,   208,   209,     0,   210,     0,   211,     0,     0,   212,
     213,   214,     0,     0,     0,     0,     0,   782,   215,     0,
       0,    40,    41,     0,     0,     0,     0,     0,     0,     0,
       0,   216,   217,   218,   219,     0,     0,   220,   221,   222,
     223,     0,     0,     0,     0,     0,   224,     0,     0,     0,
       0,     0,     0,     0,     0,   782,     0,     0,   225,   226,
       0,    42,     0,     0,     0,   782,     0,     0,   875,     0,
       0,     0,     0,     0,     0,     0,     0,   882,    44,    45,
       0,    46,     0,     0,    47,    48,   227,   402,    49,    50,
     768,    51,    52,   229,    53,    54,     0,   782,     0,   230,
       0,    55,     0,   900,     0,     0,    56,     0,    57,    58,
       0,    59,     0,    60,     0,    61,     0,     0,    62,    63,
       0,    64,    65,    66,    67,     0,     0,   403,     0,     0,
      69,    70,   232,     0,    71,     0,    72,     0,     0,   233,
     234,     0,    73,    74,   404,     0,   405,    77,    78,   237,
       0,   238,     0,    79,    80,     0,   239,     0,    81,    82,
      83,     0,     0,   406,    85,    86,    87,    88,    89,     0,
      90,    91,    92,    93,     0,     0,    94,    95,     0,    96,
      97,     0,    98,     0,     0,    99,   113,   358,   359,   114,
     100,   115,   101,   102,     0,     0,   103,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   116,    40,   117,
       0,   118,   119,   120,     0,   121,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   122,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   123,     0,    44,    45,     0,    46,   360,
       0,    47,    48,     0,     0,    49,    50,     0,    51,    52,
       0,    53,    54,   124,   125,     0,     0,     0,    55,     0,
       0,     0,     0,    56,     0,    57,    58,   361,    59,     0,
      60,     0,    61,     0,     0,    62,    63,   126,    64,    65,
      66,    67,     0,     0,    68,     0,     0,    69,    70,     0,
       0,    71,     0,    72,     0,     0,     0,     0,     0,    73,
      74,    75,     0,    76,    77,    78,   127,     0,     0,   128,
      79,    80,     0,     0,   362,    81,    82,    83,     0,     0,
      84,    85,    86,    87,    88,    89,     0,    90,    91,    92,
      93,     0,     0,    94,    95,     0,    96,    97,     0,    98,
     113,   453,    99,   114,     0,   115,     0,   100,     0,   101,
     102,     0,     0,   103,     0,     0,     0,     0,     0,     0,
       0,   116,    40,   117,     0,   118,   119,   120,     0,   121,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   122,     0,     0,     1,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   123,     0,    44,
      45,     0,    46,     0,     0,    47,    48,     0,     0,    49,
      50,     0,    51,    52,     0,    53,    54,   124,   125,     0,
       0,     0,    55,     0,     0,     0,     0,    56,     0,    57,
      58,     0,    59,     0,    60,     0,    61,     0,     0,    62,
      63,   126,    64,    65,    66,    67,     0,     0,    68,     0,
       0,    69,    70,     0,     0,    71,     0,    72,     0,     0,
       0,     0,     0,    73,    74,    75,     0,    76,    77,    78,
     127,     0,     0,   128,    79,    80,     0,     0,     0,    81,
      82,    83,     0,     0,    84,    85,    86,    87,    88,    89,
       0,    90,    91,    92,    93,    19,     0,    94,    95,     0,
      96,    97,     0,    98,   113,   538,    99,   114,     0,   115,
       0,   100,    22,   101,   102,     0,     0,   103,     0,     0,
       0,     0,     0,     0,     0,   116,    40,   117,     0,   118,
     119,   120,     0,   121,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   122,     0,     0,     1,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   123,     0,    44,    45,     0,    46,     0,     0,    47,
      48,     0,     0,    49,    50,     0,    51,    52,     0,    53,
      54,   124,   125,     0,     0,     0,    55,     0,     0,     0,
       0,    56,     0,    57,    58,     0,    59,     0,    60,     0,
      61,     0,     0,    62,    63,   126,    64,    65,    66,    67,
       0,     0,    68,     0,     0,    69,    70,     0,     0,    71,
       0,    72,     0,     0,     0,     0,     0,    73,    74,    75,
       0,    76,    77,    78,   127,     0,     0,   128,    79,    80,
       0,     0,     0,    81,    82,    83,     0,     0,    84,    85,
      86,    87,    88,    89,     0,    90,    91,    92,    93,    19,
       0,    94,    95,   113,    96,    97,   114,    98,   115,     0,
      99,     0,     0,     0,     0,   100,    22,   101,   102,     0,
       0,   103,     0,     0,   116,    40,   117,     0,   118,   119,
     120,     0,   121,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   122,     0,     0,     1,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     123,     0,    44,    45,     0,    46,     0,     0,    47,    48,
       0,     0,    49,    50,     0,    51,    52,     0,    53,    54,
     124,   125,     0,     0,     0,    55,     0,     0,     0,     0,
      56,     0,    57,    58,     0,    59,     0,    60,     0,    61,
       0,     0,    62,    63,   126,    64,    65,    66,    67,     0,
       0,    68,     0,     0,    69,    70,     0,     0,    71,     0,
      72,     0,     0,     0,     0,     0,    73,    74,    75,     0,
      76,    77,    78,   127,     0,     0,   128,    79,    80,     0,
       0,     0,    81,    82,    83,     0,     0,    84,    85,    86,
      87,    88,    89,     0,    90,    91,    92,    93,    19,     0,
      94,    95,   113,    96,    97,   114,    98,   115,     0,    99,
       0,     0,     0,     0,   100,    22,   101,   102,     0,     0,
     103,     0,     0,   116,    40,   117,     0,   118,   119,   120,
       0,   121,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   122,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   762,   763,     0,     0,   123,
       0,    44,    45,     0,    46,     0,     0,    47,    48,     0,
       0,    49,    50,     0,    51,    52,   764,    53,    54,   124,
     125,     0,     0,     0,    55,     0,     0,     0,     0,    56,
       0,    57,    58,     0,    59,     0,    60,     0,    61,     0,
       0,    62,    63,   126,    64,    65,    66,    67,     0,     0,
      68,     0,     0,    69,    70,     0,     0,    71,     0,    72,
       0,     0,     0,     0,     0,    73,    74,    75,     0,    76,
      77,    78,   127,     0,     0,   128,    79,    80,     0,     0,
       0,    81,    82,    83,     0,     0,    84,    85,    86,    87,
      88,    89,     0,    90,    91,    92,    93,     0,     0,    94,
      95,     0,    96,    97,     0,    98,   113,   461,    99,   114,
       0,   115,     0,   100,     0,   101,   102,     0,     0,   103,
       0,     0,     0,     0,     0,     0,     0,   116,    40,   117,
       0,   118,   119,   120,     0,   121,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   122,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   123,     0,    44,    45,     0,    46,     0,
       0,    47,    48,     0,     0,    49,    50,     0,    51,    52,
       0,    53,    54,   124,   125,     0,     0,     0,    55,     0,
       0,     0,     0,    56,     0,    57,    58,     0,    59,     0,
      60,     0,    61,     0,     0,    62,    63,   126,    64,    65,
      66,    67,     0,     0,    68,     0,     0,    69,    70,     0,
       0,    71,     0,    72,     0,     0,     0,     0,     0,    73,
      74,    75,     0,    76,    77,    78,   127,     0,     0,   128,
      79,    80,     0,     0,   462,    81,    82,    83,     0,     0,
      84,    85,    86,    87,    88,    89,     0,    90,    91,    92,
      93,     0,     0,    94,    95,     0,    96,    97,     0,    98,
     113,   464,    99,   114,     0,   115,     0,   100,     0,   101,
     102,     0,     0,   103,     0,     0,     0,     0,     0,     0,
       0,   116,    40,   117,     0,   118,   119,   120,     0,   121,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   122,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   123,     0,    44,
      45,     0,    46,     0,     0,    47,    48,     0,     0,    49,
      50,     0,    51,    52,     0,    53,    54,   124,   125,     0,
       0,     0,    55,     0,     0,     0,     0,    56,     0,    57,
      58,     0,    59,     0,    60,     0,    61,     0,     0,    62,
      63,   126,    64,    65,    66,    67,     0,     0,    68,     0,
       0,    69,    70,     0,     0,    71,     0,    72,     0,     0,
       0,     0,     0,    73,    74,    75,     0,    76,    77,    78,
     127,     0,     0,   128,    79,    80,     0,     0,   465,    81,
      82,    83,     0,     0,    84,    85,    86,    87,    88,    89,
       0,    90,    91,    92,    93,     0,     0,    94,    95,   113,
      96,    97,   114,    98,   115,     0,    99,     0,     0,     0,
       0,   100,     0,   101,   102,     0,     0,   103,     0,     0,
     116,    40,   117,     0,   118,   119,   120,     0,   121,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   122,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   762,   763,     0,     0,   123,     0,    44,    45,
       0,    46,     0,     0,    47,    48,     0,     0,    49,    50,
       0,    51,    52,     0,    53,    54,   124,   125,     0,     0,
       0,    55,     0,     0,     0,     0,    56,     0,    57,    58,
       0,    59,     0,    60,     0,    61,     0,     0,    62,    63,
     126,    64,    65,    66,    67,     0,     0,    68,     0,     0,
      69,    70,     0,     0,    71,     0,    72,     0,     0,     0,
       0,     0,    73,    74,    75,     0,    76,    77,    78,   127,
       0,     0,   128,    79,    80,     0,     0,     0,    81,    82,
      83,     0,     0,    84,    85,    86,    87,    88,    89,     0,
      90,    91,    92,    93,     0,     0,    94,    95,   113,    96,
      97,   114,    98,   115,     0,    99,     0,     0,     0,     0,
     100,     0,   101,   102,     0,     0,   103,     0,     0,   116,
      40,   117,     0,   118,   119,   120,     0,   121,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     122,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   891,   763,     0,     0,   123,     0,    44,    45,     0,
      46,     0,     0,    47,    48,     0,     0,    49,    50,     0,
      51,    52,     0,    53,    54,   124,   125,     0,     0,     0,
      55,     0,     0,     0,     0,    56,     0,    57,    58,     0,
      59,     0,    60,     0,    61,     0,     0,    62,    63,   126,
      64,    65,    66,    67,     0,     0,    68,     0,     0,    69,
      70,     0,     0,    71,     0,    72,     0,     0,     0,     0,
       0,    73,    74,    75,     0,    76,    77,    78,   127,     0,
       0,   128,    79,    80,     0,     0,     0,    81,    82,    83,
       0,     0,    84,    85,    86,    87,    88,    89,     0,    90,
      91,    92,    93,     0,     0,    94,    95,   113,    96,    97,
     114,    98,   115,     0,    99,     0,     0,     0,     0,   100,
       0,   101,   102,     0,     0,   103,     0,     0,   116,    40,
     117,     0,   118,   119,   120,     0,   121,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   122,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   123,     0,    44,    45,     0,    46,
       0,     0,    47,    48,     0,     0,    49,    50,     0,    51,
      52,     0,    53,    54,   124,   125,     0,     0,     0,    55,
       0,     0,     0,     0,    56,     0,    57,    58,     0,    59,
       0,    60,     0,    61,     0,     0,    62,    63,   126,    64,
      65,    66,    67,     0,     0,    68,     0,     0,    69,    70,
       0,     0,    71,     0,    72,     0,     0,     0,     0,     0,
      73,    74,    75,     0,    76,    77,    78,   127,     0,     0,
     128,    79,    80,     0,     0,     0,    81,    82,    83,     0,
       0,    84,    85,    86,    87,    88,    89,     0,    90,    91,
      92,    93,     0,     0,    94,    95,     0,    96,    97,   113,
      98,   273,   114,    99,   115,     0,     0,     0,   100,     0,
     101,   102,   198,     0,   103,     0,     0,     0,     0,     0,
     116,    40,   274,     0,   118,   119,   120,     0,   121,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   122,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   123,     0,    44,    45,
       0,    46,     0,     0,    47,    48,     0,     0,    49,    50,
       0,    51,    52,     0,    53,    54,   124,   125,     0,     0,
       0,    55,     0,     0,     0,     0,    56,     0,    57,    58,
       0,    59,     0,    60,     0,    61,     0,     0,    62,    63,
     126,    64,    65,    66,    67,     0,     0,    68,     0,     0,
      69,    70,     0,     0,    71,     0,    72,     0,     0,     0,
       0,     0,    73,    74,    75,     0,    76,    77,    78,   127,
       0,     0,   128,    79,    80,     0,     0,     0,    81,    82,
      83,     0,     0,    84,    85,    86,    87,    88,    89,     0,
      90,    91,    92,    93,     0,     0,    94,    95,   113,    96,
      97,   114,    98,   115,     0,    99,     0,     0,     0,     0,
     100,     0,   101,   102,     0,     0,   103,     0,     0,   116,
      40,   117,     0,   118,   119,   120,     0,   121,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     122,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   123,     0,    44,    45,     0,
      46,     0,     0,    47,    48,     0,     0,    49,    50,     0,
      51,    52,     0,    53,    54,   124,   125,     0,     0,     0,
      55,     0,     0,     0,     0,    56,     0,    57,    58,   340,
      59,     0,    60,     0,    61,     0,     0,    62,    63,   126,
      64,    65,    66,    67,     0,     0,    68,     0,     0,    69,
      70,     0,     0,    71,     0,    72,     0,     0,     0,     0,
       0,    73,    74,    75,     0,    76,    77,    78,   127,     0,
       0,   128,    79,    80,     0,     0,     0,    81,    82,    83,
       0,     0,    84,    85,    86,    87,    88,    89,     0,    90,
      91,    92,    93,     0,     0,    94,    95,   113,    96,    97,
     114,    98,   115,     0,    99,     0,     0,     0,     0,   100,
       0,   101,   102,     0,     0,   103,     0,     0,   116,    40,
     117,     0,   118,   119,   120,     0,   121,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   122,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   123,     0,    44,    45,     0,    46,
       0,     0,    47,    48,     0,     0,    49,    50,     0,    51,
      52,     0,    53,    54,   124,   125,     0,     0,     0,    55,
       0,     0,     0,     0,    56,     0,    57,    58,   342,    59,
       0,    60,     0,    61,     0,     0,    62,    63,   126,    64,
      65,    66,    67,     0,     0,    68,     0,     0,    69,    70,
       0,     0,    71,     0,    72,     0,     0,     0,     0,     0,
      73,    74,    75,     0,    76,    77,    78,   127,     0,     0,
     128,    79,    80,     0,     0,     0,    81,    82,    83,     0,
       0,    84,    85,    86,    87,    88,    89,     0,    90,    91,
      92,    93,     0,     0,    94,    95,     0,    96,    97,     0,
      98,   113,   549,    99,   114,     0,   115,     0,   100,     0,
     101,   102,     0,     0,   103,     0,     0,     0,     0,     0,
       0,     0,   116,    40,   117,     0,   118,   119,   120,     0,
     121,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   122,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   123,     0,
      44,    45,     0,    46,     0,     0,    47,    48,     0,     0,
      49,    50,     0,    51,    52,     0,    53,    54,   124,   125,
       0,     0,     0,    55,     0,     0,     0,     0,    56,     0,
      57,    58,     0,    59,     0,    60,     0,    61,     0,     0,
      62,    63,   126,    64,    65,    66,    67,     0,     0,    68,
       0,     0,    69,    70,     0,     0,    71,     0,    72,     0,
       0,     0,     0,     0,    73,    74,    75,     0,    76,    77,
      78,   127,     0,     0,   128,    79,    80,     0,     0,     0,
      81,    82,    83,     0,     0,    84,    85,    86,    87,    88,
      89,     0,    90,    91,    92,    93,     0,     0,    94,    95,
       0,    96,    97,     0,    98,   113,   664,    99,   114,     0,
     115,     0,   100,     0,   101,   102,     0,     0,   103,     0,
       0,     0,     0,     0,     0,     0,   116,    40,   117,     0,
     118,   119,   120,     0,   121,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   122,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   123,     0,    44,    45,     0,    46,     0,     0,
      47,    48,     0,     0,    49,    50,     0,    51,    52,     0,
      53,    54,   124,   125,     0,     0,     0,    55,     0,     0,
       0,     0,    56,     0,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,   126,    64,    65,    66,
      67,     0,     0,    68,     0,     0,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,   127,     0,     0,   128,    79,
      80,     0,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,   113,    96,    97,   114,    98,   115,
       0,    99,     0,     0,     0,     0,   100,     0,   101,   102,
       0,     0,   103,     0,     0,   116,    40,   117,     0,   118,
     119,   120,     0,   121,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   122,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   123,     0,    44,    45,     0,    46,     0,     0,    47,
      48,     0,     0,    49,    50,     0,    51,    52,     0,    53,
      54,   124,   125,     0,     0,     0,    55,     0,     0,     0,
       0,    56,     0,    57,    58,     0,    59,     0,    60,     0,
      61,     0,     0,    62,    63,   126,    64,    65,    66,    67,
       0,     0,    68,     0,     0,    69,    70,     0,     0,    71,
       0,    72,     0,     0,     0,     0,     0,    73,    74,    75,
       0,    76,    77,    78,   127,     0,     0,   128,    79,    80,
       0,     0,     0,    81,    82,    83,     0,     0,    84,    85,
      86,    87,    88,    89,     0,    90,    91,    92,    93,     0,
       0,    94,    95,   737,    96,    97,   738,    98,   739,     0,
      99,     0,     0,     0,     0,   100,     0,   101,   102,     0,
       0,   103,     0,     0,     0,    40,   740,     0,   118,   119,
     120,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   741,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    44,    45,     0,    46,     0,     0,    47,    48,
       0,     0,    49,    50,     0,    51,    52,     0,    53,    54,
       0,     0,     0,     0,     0,    55,     0,     0,     0,     0,
      56,     0,    57,    58,     0,    59,     0,    60,     0,    61,
       0,     0,    62,    63,     0,    64,    65,    66,    67,     0,
       0,    68,     0,     0,    69,    70,     0,   494,    71,     0,
      72,     0,     0,     0,     0,     0,    73,    74,    75,     0,
      76,    77,    78,     0,     0,     0,   128,    79,    80,    40,
      41,     0,    81,    82,    83,     0,     0,    84,    85,    86,
      87,    88,    89,     0,    90,    91,    92,    93,     0,     0,
      94,    95,     0,    96,    97,     0,    98,     0,     0,    99,
       0,     0,     0,     0,   100,     0,   101,   102,     0,    42,
     103,     0,     1,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    44,    45,     0,    46,
       0,     0,    47,    48,     0,     0,    49,    50,     0,    51,
      52,     0,    53,    54,     0,     0,     0,     0,     0,    55,
       0,     0,     0,     0,    56,     0,    57,    58,     0,    59,
       0,    60,     0,    61,     0,     0,    62,    63,     0,    64,
      65,    66,    67,     0,     0,    68,     0,     0,    69,    70,
       0,   348,    71,     0,    72,     0,     0,     0,     0,     0,
      73,    74,    75,     0,    76,    77,    78,     0,     0,     0,
       0,    79,    80,    40,    41,     0,    81,    82,    83,     0,
     349,    84,    85,    86,    87,    88,    89,     0,    90,    91,
      92,    93,    19,     0,    94,    95,     0,    96,    97,     0,
      98,     0,     0,    99,     0,     0,     0,     0,   100,    22,
     101,   102,     0,    42,   103,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      44,    45,     0,    46,     0,     0,    47,    48,     0,     0,
      49,    50,     0,    51,    52,     0,    53,    54,     0,     0,
       0,     0,     0,    55,     0,     0,     0,     0,    56,     0,
      57,    58,     0,    59,     0,    60,     0,    61,     0,     0,
      62,    63,     0,    64,    65,    66,    67,     0,     0,    68,
       0,     0,    69,    70,     0,   444,    71,     0,    72,     0,
       0,     0,     0,     0,    73,    74,    75,     0,    76,    77,
      78,     0,     0,     0,     0,    79,    80,    40,    41,     0,
      81,    82,    83,     0,   445,    84,    85,    86,    87,    88,
      89,     0,    90,    91,    92,    93,     0,     0,    94,    95,
       0,    96,    97,     0,    98,     0,     0,    99,     0,     0,
       0,     0,   100,     0,   101,   102,     0,    42,   103,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    44,    45,     0,    46,     0,     0,
      47,    48,     0,     0,    49,    50,     0,    51,    52,     0,
      53,    54,     0,     0,     0,     0,     0,    55,     0,     0,
       0,     0,    56,     0,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,     0,    64,    65,    66,
      67,     0,     0,    68,     0,   597,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,     0,     0,    40,    41,    79,
      80,     0,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,     0,    96,    97,     0,    98,     0,
       0,    99,     0,     0,     0,     0,   100,    42,   101,   102,
       0,     0,   103,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    44,    45,     0,    46,     0,     0,
      47,    48,     0,   598,    49,    50,     0,    51,    52,     0,
      53,    54,     0,     0,     0,     0,     0,    55,     0,     0,
       0,     0,    56,     0,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,     0,    64,    65,    66,
      67,     0,     0,    68,     0,   471,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,     0,     0,    40,    41,    79,
      80,     0,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,     0,    96,    97,     0,    98,     0,
       0,    99,     0,     0,     0,     0,   100,    42,   101,   102,
       0,     0,   103,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    44,    45,     0,    46,     0,     0,
      47,    48,     0,     0,    49,    50,     0,    51,    52,     0,
      53,    54,     0,     0,     0,     0,     0,    55,     0,     0,
       0,     0,    56,     0,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,     0,    64,    65,    66,
      67,     0,     0,    68,     0,   494,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,     0,     0,    40,    41,    79,
      80,     0,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,     0,    96,    97,     0,    98,     0,
       0,    99,     0,     0,     0,     0,   100,    42,   101,   102,
       0,     0,   103,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    44,    45,     0,    46,     0,     0,
      47,    48,     0,     0,    49,    50,     0,    51,    52,     0,
      53,    54,     0,     0,     0,     0,     0,    55,     0,     0,
       0,     0,    56,     0,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,     0,    64,    65,    66,
      67,     0,     0,    68,     0,   502,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,     0,     0,    40,    41,    79,
      80,     0,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,     0,    96,    97,     0,    98,     0,
       0,    99,     0,     0,     0,     0,   100,    42,   101,   102,
       0,     0,   103,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    44,    45,     0,    46,     0,     0,
      47,    48,     0,     0,    49,    50,     0,    51,    52,     0,
      53,    54,     0,     0,     0,     0,     0,    55,     0,     0,
       0,     0,    56,     0,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,     0,    64,    65,    66,
      67,     0,     0,    68,   618,     0,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,     0,   519,   520,     0,    79,
      80,     0,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,     0,    96,    97,     0,    98,     0,
       0,    99,     0,     0,     0,     0,   100,     0,   101,   102,
       0,     0,   103,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    44,    45,     0,    46,     0,     0,    47,
      48,     0,     0,    49,    50,     0,    51,    52,     0,    53,
      54,     0,     0,     0,     0,     0,    55,     0,     0,     0,
       0,    56,     0,    57,    58,     0,    59,     0,    60,     0,
      61,   535,     0,    62,    63,     0,    64,    65,    66,    67,
       0,     0,    68,     0,     0,    69,    70,     0,     0,    71,
       0,    72,   519,   520,     0,     0,     0,    73,    74,    75,
       0,    76,    77,    78,     0,     0,     0,     0,    79,    80,
       0,     0,     0,    81,    82,    83,     0,     0,    84,    85,
      86,    87,    88,    89,     0,    90,    91,    92,    93,     0,
       0,    94,    95,     0,    96,    97,     0,    98,     0,     0,
      99,     0,     0,     0,     0,   100,     0,   101,   102,    44,
      45,   103,    46,     0,     0,    47,    48,     0,     0,    49,
      50,     0,    51,    52,     0,    53,    54,     0,     0,     0,
       0,     0,    55,     0,     0,     0,     0,    56,     0,    57,
      58,     0,    59,     0,    60,     0,    61,     0,     0,    62,
      63,     0,    64,    65,    66,    67,     0,     0,    68,     0,
     492,    69,    70,     0,     0,    71,     0,    72,     0,     0,
       0,     0,     0,    73,    74,    75,     0,    76,    77,    78,
      40,    41,     0,     0,    79,    80,     0,     0,     0,    81,
      82,    83,     0,     0,    84,    85,    86,    87,    88,    89,
       0,    90,    91,    92,    93,     0,     0,    94,    95,     0,
      96,    97,     0,    98,     0,     0,    99,     0,     0,     0,
      42,   100,     0,   101,   102,     0,     0,   103,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    44,    45,     0,
      46,     0,     0,    47,    48,     0,     0,    49,    50,     0,
      51,    52,     0,    53,    54,     0,     0,     0,     0,     0,
      55,     0,     0,     0,     0,    56,     0,    57,    58,     0,
      59,     0,    60,     0,    61,     0,     0,    62,    63,     0,
      64,    65,    66,    67,     0,     0,    68,     0,   501,    69,
      70,     0,     0,    71,     0,    72,     0,     0,     0,     0,
       0,    73,    74,    75,     0,    76,    77,    78,    40,    41,
       0,     0,    79,    80,     0,     0,     0,    81,    82,    83,
       0,     0,    84,    85,    86,    87,    88,    89,     0,    90,
      91,    92,    93,     0,     0,    94,    95,     0,    96,    97,
       0,    98,     0,     0,    99,     0,     0,     0,    42,   100,
       0,   101,   102,     0,     0,   103,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    44,    45,     0,    46,     0,
       0,    47,    48,     0,     0,    49,    50,     0,    51,    52,
       0,    53,    54,     0,     0,     0,     0,     0,    55,     0,
       0,     0,     0,    56,     0,    57,    58,     0,    59,     0,
      60,     0,    61,     0,     0,    62,    63,     0,    64,    65,
      66,    67,     0,     0,    68,     0,     0,    69,    70,     0,
       0,    71,     0,    72,     0,     0,     0,     0,     0,    73,
      74,    75,     0,    76,    77,    78,     0,     0,     0,     0,
      79,    80,     0,     0,     0,    81,    82,    83,     0,     0,
      84,    85,    86,    87,    88,    89,     0,    90,    91,    92,
      93,     0,     0,    94,    95,     0,    96,    97,   384,    98,
     385,     0,    99,     0,     0,     0,     0,   100,     0,   101,
     102,     0,     0,   103,     0,     0,     0,    40,    41,     0,
     386,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    42,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    44,    45,     0,    46,     0,     0,
      47,    48,     0,     0,    49,    50,     0,    51,    52,     0,
      53,    54,     0,     0,     0,     0,     0,    55,     0,     0,
     387,     0,    56,   388,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,     0,    64,    65,    66,
      67,     0,     0,    68,     0,     0,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,    40,    41,     0,     0,    79,
      80,   389,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,     0,    96,    97,     0,    98,     0,
       0,    99,     0,     0,     0,    42,   100,     0,   101,   102,
       0,     0,   103,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    44,    45,     0,    46,     0,     0,    47,    48,
       0,     0,    49,    50,     0,    51,    52,     0,    53,    54,
       0,     0,   424,     0,     0,    55,   770,     0,     0,     0,
      56,     0,    57,    58,     0,    59,     0,    60,     0,    61,
       0,     0,    62,    63,     0,    64,    65,    66,    67,   771,
       0,    68,     0,     0,    69,    70,     0,     0,    71,     0,
      72,     0,     0,     0,     0,     0,    73,    74,    75,     0,
      76,    77,    78,    40,    41,     0,     0,    79,    80,     0,
       0,     0,    81,    82,    83,   772,     0,    84,    85,    86,
      87,    88,    89,     0,    90,    91,    92,    93,     0,     0,
      94,    95,     0,    96,    97,     0,    98,     0,     0,    99,
       0,   773,     0,    42,   100,     0,   101,   102,     0,     0,
     103,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      44,    45,     0,    46,     0,     0,    47,    48,     0,     0,
      49,    50,     0,    51,    52,     0,    53,    54,     0,     0,
     424,     0,     0,    55,   425,     0,     0,     0,    56,     0,
      57,    58,     0,    59,     0,    60,     0,    61,     0,     0,
      62,    63,     0,    64,    65,    66,    67,     0,     0,    68,
       0,     0,    69,    70,     0,     0,    71,     0,    72,     0,
       0,     0,     0,     0,    73,    74,    75,     0,    76,    77,
      78,     0,     0,    40,    41,    79,    80,     0,     0,     0,
      81,    82,    83,     0,     0,    84,    85,    86,    87,    88,
      89,     0,    90,    91,    92,    93,     0,     0,    94,    95,
       0,    96,    97,     0,    98,     0,     0,    99,     0,     0,
       0,     0,   100,    42,   101,   102,     0,    43,   103,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      44,    45,     0,    46,     0,     0,    47,    48,     0,     0,
      49,    50,     0,    51,    52,     0,    53,    54,     0,     0,
       0,     0,     0,    55,     0,     0,     0,     0,    56,     0,
      57,    58,     0,    59,     0,    60,     0,    61,     0,     0,
      62,    63,     0,    64,    65,    66,    67,     0,     0,    68,
       0,     0,    69,    70,     0,     0,    71,     0,    72,     0,
       0,     0,     0,     0,    73,    74,    75,     0,    76,    77,
      78,    40,    41,     0,     0,    79,    80,     0,     0,     0,
      81,    82,    83,     0,     0,    84,    85,    86,    87,    88,
      89,     0,    90,    91,    92,    93,     0,     0,    94,    95,
       0,    96,    97,     0,    98,     0,     0,    99,     0,     0,
       0,    42,   100,     0,   101,   102,     0,     0,   103,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    44,    45,
       0,    46,     0,     0,    47,    48,     0,     0,    49,    50,
       0,    51,    52,     0,    53,    54,     0,     0,     0,     0,
       0,    55,     0,     0,     0,     0,    56,     0,    57,    58,
       0,    59,     0,    60,     0,    61,     0,     0,    62,    63,
       0,    64,    65,    66,    67,     0,     0,    68,     0,     0,
      69,    70,     0,     0,    71,     0,    72,     0,   168,     0,
       0,     0,    73,    74,    75,     0,    76,    77,    78,    40,
      41,     0,     0,    79,    80,     0,     0,     0,    81,    82,
      83,     0,     0,    84,    85,    86,    87,    88,    89,     0,
      90,    91,    92,    93,     0,     0,    94,    95,     0,    96,
      97,     0,    98,     0,     0,    99,     0,     0,     0,    42,
     100,     0,   101,   102,     0,     0,   103,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    44,    45,     0,    46,
       0,     0,    47,    48,     0,     0,    49,    50,     0,    51,
      52,     0,    53,    54,     0,     0,     0,     0,     0,    55,
     430,     0,     0,     0,    56,     0,    57,    58,     0,    59,
       0,    60,     0,    61,     0,     0,    62,    63,     0,    64,
      65,    66,    67,     0,     0,    68,     0,     0,    69,    70,
       0,     0,    71,     0,    72,     0,     0,     0,     0,     0,
      73,    74,    75,     0,    76,    77,    78,    40,    41,     0,
       0,    79,    80,     0,     0,     0,    81,    82,    83,     0,
       0,    84,    85,    86,    87,    88,    89,     0,    90,    91,
      92,    93,     0,     0,    94,    95,     0,    96,    97,     0,
      98,     0,     0,    99,     0,     0,     0,    42,   100,     0,
     101,   102,     0,     0,   103,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    44,    45,     0,    46,     0,     0,
      47,    48,     0,     0,    49,    50,     0,    51,    52,     0,
      53,    54,     0,     0,     0,     0,     0,    55,     0,     0,
       0,     0,    56,     0,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,     0,    64,    65,    66,
      67,     0,     0,    68,     0,     0,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,    40,    41,     0,     0,    79,
      80,     0,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,     0,    96,    97,     0,    98,   432,
       0,    99,     0,     0,     0,    42,   100,     0,   101,   102,
       0,     0,   103,     0,   562,     0,     0,     0,     0,     0,
       0,     0,    44,    45,     0,    46,     0,     0,    47,    48,
       0,     0,    49,    50,     0,    51,    52,     0,    53,    54,
       0,     0,     0,     0,     0,    55,     0,     0,     0,     0,
      56,     0,    57,    58,     0,    59,     0,    60,     0,    61,
       0,     0,    62,    63,     0,    64,    65,    66,    67,     0,
       0,    68,     0,     0,    69,    70,     0,     0,    71,     0,
      72,     0,     0,     0,     0,     0,    73,    74,    75,     0,
      76,    77,    78,    40,    41,     0,     0,    79,    80,     0,
       0,     0,    81,    82,    83,     0,     0,    84,    85,    86,
      87,    88,    89,     0,    90,    91,    92,    93,     0,     0,
      94,    95,     0,    96,    97,     0,    98,     0,     0,    99,
       0,     0,     0,    42,   100,     0,   101,   102,     0,     0,
     103,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      44,    45,     0,    46,     0,     0,    47,    48,     0,   598,
      49,    50,     0,    51,    52,     0,    53,    54,     0,     0,
       0,     0,     0,    55,     0,     0,     0,     0,    56,     0,
      57,    58,     0,    59,     0,    60,     0,    61,     0,     0,
      62,    63,     0,    64,    65,    66,    67,     0,     0,    68,
       0,     0,    69,    70,     0,     0,    71,     0,    72,     0,
       0,     0,     0,     0,    73,    74,    75,     0,    76,    77,
      78,    40,    41,     0,     0,    79,    80,     0,     0,     0,
      81,    82,    83,     0,     0,    84,    85,    86,    87,    88,
      89,     0,    90,    91,    92,    93,     0,     0,    94,    95,
       0,    96,    97,     0,    98,     0,     0,    99,     0,     0,
       0,    42,   100,     0,   101,   102,     0,     0,   103,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    44,    45,
       0,    46,     0,     0,    47,    48,     0,     0,    49,    50,
       0,    51,    52,     0,    53,    54,     0,     0,     0,     0,
       0,    55,     0,     0,     0,     0,    56,     0,    57,    58,
       0,    59,     0,    60,     0,    61,     0,     0,    62,    63,
       0,    64,    65,    66,    67,     0,     0,    68,     0,     0,
      69,    70,     0,     0,    71,     0,    72,   519,   520,     0,
       0,     0,    73,    74,    75,     0,    76,    77,    78,     0,
       0,     0,     0,    79,    80,     0,     0,     0,    81,    82,
      83,     0,     0,    84,    85,    86,    87,    88,    89,     0,
      90,    91,    92,    93,     0,     0,    94,    95,     0,    96,
      97,     0,    98,     0,     0,    99,     0,     0,     0,     0,
     100,     0,   101,   102,    44,    45,   103,    46,     0,     0,
      47,    48,     0,     0,    49,    50,     0,    51,    52,     0,
      53,    54,     0,     0,     0,     0,     0,    55,     0,     0,
       0,     0,    56,     0,    57,    58,     0,    59,     0,    60,
       0,    61,     0,     0,    62,    63,     0,    64,    65,    66,
      67,     0,     0,    68,     0,     0,    69,    70,     0,     0,
      71,     0,    72,     0,     0,     0,     0,     0,    73,    74,
      75,     0,    76,    77,    78,     0,     0,     0,     0,    79,
      80,     0,     0,     0,    81,    82,    83,     0,     0,    84,
      85,    86,    87,    88,    89,     0,    90,    91,    92,    93,
       0,     0,    94,    95,     0,    96,    97,     0,    98,     0,
       0,    99,     0,     0,     0,     0,   100,     0,   101,   102,
     206,   207,   103,   302,   208,   209,   303,   210,     0,   211,
       0,     0,   212,   213,   214,     0,     0,     0,     0,     0,
       0,   215,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   216,   217,   218,   219,     0,     0,
     220,   221,   222,   223,     0,     0,     0,     0,     0,   224,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   225,   226,     0,     0,     0,     0,     0,     0,     0,
       0,   206,   207,     0,     0,   208,   209,     0,   210,     0,
     211,     0,     0,   212,   213,   214,     0,     0,     0,   227,
       0,     0,   215,     0,     0,     0,   229,     0,     0,     0,
       0,     0,   230,     0,     0,   216,   217,   218,   219,     0,
       0,   220,   221,   222,   223,     0,     0,     0,     0,     0,
     224,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     231,     0,   225,   226,     0,   232,     0,     0,     0,     0,
       0,     0,   233,   234,     0,     0,     0,   235,     0,   236,
       0,     0,   237,     0,   238,     0,     0,     0,     0,   239,
     227,     0,   509,     0,     0,     0,   240,   229,     0,     0,
       0,     0,     0,   230,     0,     0,     0,     0,     0,     0,
       0,     0,   510,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   206,   207,
       0,   231,   208,   209,   512,   210,   232,   211,     0,     0,
     212,   213,   214,   233,   234,     0,     0,     0,   235,   215,
     236,     0,     0,   237,     0,   238,     0,     0,     0,     0,
     239,     0,   216,   217,   218,   219,     0,   240,   220,   221,
     222,   223,     0,     0,     0,     0,     0,   224,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   225,
     226,     0,     0,     0,     0,     0,     0,     0,     0,   206,
     207,     0,     0,   208,   209,     0,   210,     0,   211,     0,
       0,   212,   213,   214,     0,     0,     0,   227,     0,     0,
     215,     0,     0,     0,   229,     0,     0,     0,     0,     0,
     230,     0,     0,   216,   217,   218,   219,     0,     0,   220,
     221,   222,   223,     0,     0,     0,     0,     0,   224,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   231,     0,
     225,   226,     0,   232,     0,     0,     0,     0,     0,     0,
     233,   234,     0,     0,     0,   235,     0,   236,     0,     0,
     237,     0,   238,     0,     0,   513,     0,   239,   227,     0,
       0,     0,     0,     0,   240,   229,     0,     0,     0,     0,
       0,   230,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   818,     0,     0,     0,   231,
       0,     0,     0,     0,   232,     0,     0,     0,     0,     0,
       0,   233,   234,     0,     0,     0,   235,     0,   236,     0,
       0,   237,     0,   238,     0,     0,     0,     0,   239,   206,
     207,     0,   819,   208,   209,   240,   210,     0,   211,     0,
       0,   212,   213,   214,     0,     0,     0,     0,     0,     0,
     215,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   216,   217,   218,   219,     0,     0,   220,
     221,   222,   223,     0,     0,     0,     0,     0,   224,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     225,   226,     0,     0,     0,     0,     0,     0,     0,     0,
     206,   207,     0,     0,   208,   209,     0,   210,     0,   211,
       0,     0,   212,   213,   214,     0,     0,     0,   227,   228,
       0,   215,     0,     0,     0,   229,     0,     0,     0,     0,
       0,   230,     0,     0,   216,   217,   218,   219,     0,     0,
     220,   221,   222,   223,     0,     0,     0,     0,     0,   224,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   231,
       0,   225,   226,     0,   232,     0,     0,     0,     0,     0,
       0,   233,   234,     0,     0,     0,   235,     0,   236,     0,
       0,   237,     0,   238,     0,     0,     0,     0,   239,   227,
     441,     0,     0,     0,     0,   240,   229,     0,     0,     0,
       0,     0,   230,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   206,   207,     0,
     231,   208,   209,     0,   210,   232,   211,     0,     0,   212,
     213,   214,   233,   234,     0,     0,     0,   235,   215,   236,
       0,     0,   237,     0,   238,     0,     0,     0,     0,   239,
       0,   216,   217,   218,   219,     0,   240,   220,   221,   222,
     223,     0,     0,     0,     0,     0,   224,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   225,   226,
       0,     0,     0,     0,     0,     0,     0,     0,   206,   207,
       0,     0,   208,   209,     0,   210,     0,   211,     0,     0,
     212,   213,   214,     0,     0,     0,   227,     0,     0,   215,
       0,     0,     0,   229,     0,     0,     0,     0,     0,   230,
       0,     0,   216,   217,   218,   219,     0,     0,   220,   221,
     222,   223,     0,     0,     0,     0,     0,   224,     0,     0,
       0,     0,     0,     0,   452,     0,     0,   231,     0,   225,
     226,     0,   232,     0,     0,     0,     0,     0,     0,   233,
     234,     0,   451,     0,   235,     0,   236,     0,     0,   237,
       0,   238,     0,     0,     0,     0,   239,   227,     0,     0,
       0,     0,     0,   240,   229,     0,     0,     0,     0,     0,
     230,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   206,   207,     0,   231,   208,
     209,     0,   210,   232,   211,     0,     0,   212,   213,   214,
     233,   234,     0,     0,     0,   235,   215,   236,     0,     0,
     237,     0,   238,     0,     0,     0,     0,   239,     0,   216,
     217,   218,   219,     0,   240,   220,   221,   222,   223,     0,
       0,     0,     0,     0,   224,     0,     0,     0,     0,     0,
       0,   537,     0,     0,     0,     0,   225,   226,     0,     0,
       0,     0,     0,     0,     0,     0,   206,   207,     0,   623,
     208,   209,     0,   210,     0,   211,     0,     0,   212,   213,
     214,     0,     0,     0,   227,     0,     0,   215,     0,     0,
       0,   229,     0,     0,     0,     0,     0,   230,     0,     0,
     216,   217,   218,   219,     0,     0,   220,   221,   222,   223,
       0,     0,     0,     0,     0,   224,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   231,     0,   225,   226,     0,
     232,     0,     0,     0,     0,     0,     0,   233,   234,     0,
       0,     0,   235,     0,   236,     0,     0,   237,     0,   238,
       0,     0,     0,     0,   239,   227,     0,     0,     0,     0,
       0,   240,   229,     0,     0,     0,     0,     0,   230,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   231,     0,     0,     0,
       0,   232,     0,     0,     0,     0,     0,     0,   233,   234,
       0,     0,     0,   235,     0,   236,     0,     0,   237,     0,
     238,     0,     0,     0,     0,   239,   206,   207,     0,   637,
     208,   209,   240,   210,     0,   211,     0,     0,   212,   213,
     214,     0,     0,     0,     0,     0,     0,   215,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     216,   217,   218,   219,     0,     0,   220,   221,   222,   223,
       0,     0,     0,     0,     0,   224,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   225,   226,     0,
       0,     0,     0,     0,     0,     0,     0,   206,   207,     0,
     679,   208,   209,     0,   210,     0,   211,     0,     0,   212,
     213,   214,     0,     0,     0,   227,     0,     0,   215,     0,
       0,     0,   229,     0,     0,     0,     0,     0,   230,     0,
       0,   216,   217,   218,   219,     0,     0,   220,   221,   222,
     223,     0,     0,     0,     0,     0,   224,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   231,     0,   225,   226,
       0,   232,     0,     0,     0,     0,     0,     0,   233,   234,
       0,     0,     0,   235,     0,   236,     0,     0,   237,     0,
     238,     0,     0,     0,     0,   239,   227,     0,     0,     0,
       0,     0,   240,   229,     0,     0,     0,     0,     0,   230,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   231,     0,     0,
       0,     0,   232,     0,     0,     0,     0,     0,     0,   233,
     234,     0,     0,     0,   235,     0,   236,     0,     0,   237,
       0,   238,     0,     0,     0,     0,   239,   206,   207,     0,
     846,   208,   209,   240,   210,     0,   211,     0,     0,   212,
     213,   214,     0,     0,     0,     0,     0,     0,   215,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   216,   217,   218,   219,     0,     0,   220,   221,   222,
     223,     0,     0,     0,     0,     0,   224,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   225,   226,
       0,     0,     0,     0,     0,     0,     0,     0,   206,   207,
       0,   847,   208,   209,     0,   210,     0,   211,     0,     0,
     212,   213,   214,     0,     0,     0,   227,     0,     0,   215,
       0,     0,     0,   229,     0,     0,     0,     0,     0,   230,
       0,     0,   216,   217,   218,   219,     0,     0,   220,   221,
     222,   223,     0,     0,     0,     0,     0,   224,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   231,     0,   225,
     226,     0,   232,     0,     0,     0,     0,     0,     0,   233,
     234,     0,     0,     0,   235,     0,   236,     0,     0,   237,
       0,   238,     0,     0,     0,     0,   239,   227,     0,     0,
       0,     0,     0,   240,   229,     0,     0,     0,     0,     0,
     230,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   231,     0,
       0,     0,     0,   232,     0,     0,     0,     0,     0,     0,
     233,   234,     0,     0,     0,   235,     0,   236,     0,     0,
     237,     0,   238,     0,     0,     0,     0,   239,   206,   207,
       0,   848,   208,   209,   240,   210,     0,   211,     0,     0,
     212,   213,   214,     0,     0,     0,     0,     0,     0,   215,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   216,   217,   218,   219,     0,     0,   220,   221,
     222,   223,     0,     0,     0,     0,     0,   224,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   225,
     226,     0,     0,     0,     0,     0,     0,     0,     0,   206,
     207,     0,   911,   208,   209,     0,   210,     0,   211,     0,
       0,   212,   213,   214,     0,     0,     0,   227,     0,     0,
     215,     0,     0,     0,   229,     0,     0,     0,     0,     0,
     230,     0,     0,   216,   217,   218,   219,     0,     0,   220,
     221,   222,   223,     0,     0,     0,     0,     0,   224,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   231,     0,
     225,   226,     0,   232,     0,     0,     0,     0,     0,     0,
     233,   234,     0,     0,     0,   235,     0,   236,     0,     0,
     237,     0,   238,     0,     0,     0,     0,   239,   227,     0,
       0,     0,     0,     0,   240,   229,     0,     0,     0,     0,
       0,   230,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   206,   207,     0,   231,
     208,   209,     0,   210,   232,   211,     0,     0,   212,   213,
     214,   233,   234,     0,     0,     0,   235,   215,   236,     0,
       0,   237,     0,   238,     0,     0,     0,     0,   239,     0,
     216,   217,   218,   219,     0,   240,   220,   221,   222,   223,
       0,     0,     0,     0,     0,   224,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   225,   226,     0,
       0,     0,     0,     0,     0,     0,     0,   206,   207,     0,
       0,   208,   209,     0,   210,     0,   211,     0,     0,   212,
     213,   214,     0,     0,     0,   227,     0,     0,   215,     0,
       0,     0,   229,     0,     0,     0,     0,     0,   230,     0,
       0,   216,   217,   218,   219,     0,     0,   220,   221,   222,
     223,     0,     0,     0,     0,     0,   224,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   231,     0,   225,   226,
       0,   232,     0,     0,     0,     0,     0,     0,   233,   234,
       0,     0,     0,   235,     0,   236,     0,     0,   237,     0,
     238,     0,     0,     0,     0,   239,     0,     0,     0,     0,
       0,     0,   240,   229,     0,     0,     0,     0,     0,   230,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   231,     0,     0,
       0,     0,   232,     0,     0,     0,     0,     0,     0,   233,
     234,     0,     0,     0,   235,     0,   236,     0,     0,   237,
       0,   238,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   240
};

static const yytype_int16 yycheck[] =
{
       0,   383,    20,   173,   401,   366,     1,   504,     3,   395,
     166,   688,   242,   295,   691,   585,    10,   568,    13,    14,
      15,    10,    10,    18,    10,    24,    21,    10,   243,     7,
       7,   618,    10,    10,     6,    11,     7,   199,    71,    10,
       7,    17,    71,    10,    10,   426,   467,    29,    43,    31,
      32,    33,     0,     3,   161,    85,   878,   114,   843,     7,
     441,     6,    10,    13,    14,    80,    73,    15,   587,   588,
     826,     4,   162,   303,   114,     8,     6,   774,   111,   129,
      13,   564,   111,   192,    73,   142,    68,     6,    10,   154,
     199,   156,    71,    12,     0,   112,    73,   479,   128,   785,
     150,     7,   142,   111,    10,    35,   196,   137,    41,    15,
     471,    44,    45,   113,   870,   110,   502,   105,   348,   121,
     135,   109,    70,   945,   946,   910,    74,   824,   685,   806,
     360,   361,   553,   652,   653,   556,    84,   823,   195,   560,
     155,   148,   159,   524,   132,   140,   118,   177,   181,    94,
     133,   159,   181,   315,   149,   195,   675,   708,   641,   148,
     110,   268,   119,   139,    70,   198,   161,   133,    74,   198,
     757,   148,   167,   106,   189,    97,   124,   159,    84,   865,
     168,   738,   739,   163,   414,   133,   164,   135,   136,    71,
     185,   186,   191,   164,   189,   410,   144,   164,   184,   201,
      95,   196,   181,   203,   152,    89,   194,   191,   202,    71,
     607,   632,   156,   634,   444,   159,   164,   203,   124,   198,
     115,   898,   113,   157,    88,   182,   456,   133,   176,   135,
     136,   140,   114,   117,    98,   230,   518,   232,   144,   185,
     122,   751,   102,   399,   113,   193,   152,   138,   243,   184,
     114,   928,   114,    87,   202,    85,    90,   126,   164,   157,
     142,   195,   648,   258,   259,   260,   261,   105,   203,   138,
     176,   109,   782,   268,   269,   270,   185,   272,   142,   143,
     142,   276,   232,   192,     4,   119,   133,   193,     8,     9,
     199,    11,   174,    13,   132,   155,   202,   195,   128,   181,
     295,   296,   297,   298,     9,   145,    11,   137,   258,   259,
     260,   261,   174,   195,   484,   175,   198,   795,     6,   181,
       1,    41,   182,   124,    44,    45,    31,   483,   181,    17,
     168,   195,   153,   195,    15,   813,   198,    18,   183,   173,
      21,   162,   337,   144,   174,   198,    41,   177,   348,    44,
      45,   918,   919,     6,     6,   200,   194,    84,     7,   100,
      12,    10,    43,   164,   931,   726,     7,   597,     0,    10,
     752,   366,    10,   368,   369,   370,   371,   372,   373,   949,
     140,   114,   952,   659,   660,     6,   106,   337,   664,    75,
      76,     7,   193,   134,    10,    12,   396,    12,   139,     7,
     395,   112,    10,   398,     6,   400,     6,   402,   638,   142,
     151,   106,   153,   185,     7,   410,   411,    10,   368,   369,
     370,   371,   372,   185,   419,     7,   186,   187,    10,   170,
     425,    81,    82,     7,   194,   430,    10,   432,   140,   669,
     200,   174,   153,    56,   444,   156,   722,   145,   181,     7,
     400,   162,    10,   950,   190,     7,   145,     0,    10,   140,
       7,    10,   195,    10,     7,   198,   101,    10,   250,   251,
     252,   253,    15,   152,     7,    67,   471,    10,   864,     7,
     877,   842,    10,    89,     7,   485,   481,    10,     7,     7,
       7,    10,    10,    10,   494,     7,    94,     7,    10,   494,
      10,   496,    94,     7,   185,   186,    10,   502,   189,   152,
     153,   154,   909,   105,   106,   196,   516,   109,     7,   111,
     112,    81,    82,   159,   738,   739,     6,    70,   384,   385,
      75,    74,    56,   930,   202,   530,   810,   811,    94,   127,
       6,    84,    12,   182,   494,     6,    10,     7,     7,   230,
     932,   122,    10,     7,   951,   106,   133,   954,   133,   729,
       6,   943,   243,   159,   156,     7,   101,   159,   202,   569,
     156,   101,   176,   568,    31,   570,   168,   169,     7,    10,
       6,   124,   154,     6,   122,   190,     7,   101,   269,   270,
     133,   272,   135,   136,   101,   276,   101,   196,   127,   162,
     595,   144,   194,   598,   198,   164,    17,    55,   135,   152,
     105,   606,   156,     7,   295,   296,   297,   298,     7,   156,
     101,   164,   101,   101,     7,    77,    36,    94,   160,   160,
      10,   198,    70,   176,     7,   136,   162,     7,   101,   159,
      75,    78,    10,   159,     6,   595,   108,    74,   101,   162,
     193,   651,    17,   648,   649,    71,     6,    91,     6,   202,
       7,   149,   162,     7,   659,   660,   141,    10,    10,   664,
       6,   167,   108,   149,    90,   131,    92,    94,   108,   178,
      96,   125,     6,    99,   149,   366,   201,   120,   683,   684,
     685,   107,   373,    10,   110,   690,    94,     6,   114,   649,
     116,    60,     6,   119,     6,   179,   122,    10,   202,   178,
     182,    99,     7,   708,   395,     6,    97,   398,   165,    86,
      94,   402,   130,   178,   133,   145,   142,   722,   723,   410,
     411,   726,    15,   118,     7,    15,    94,   169,   419,   145,
     112,   182,   182,     0,   425,   315,    43,   494,   483,   430,
     166,   432,   201,   565,   707,   171,   172,   185,   174,   754,
     764,   177,     4,     5,   180,   181,     8,     9,   180,    11,
     858,    13,   911,   897,    16,   770,    18,   441,   524,   195,
     749,   197,   198,    25,   913,   927,   748,   833,   578,   906,
     471,    24,   167,   788,   598,   606,   788,    39,    40,    41,
     481,   508,    44,    45,    46,    47,   169,   595,   399,   224,
      -1,    -1,   337,     4,     5,   496,    -1,     8,     9,   270,
      11,   502,    13,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   842,    -1,   530,
      41,    -1,    -1,    44,    45,    46,    47,    -1,     4,     5,
      -1,    -1,     8,     9,   106,    11,    -1,    13,    -1,   864,
      16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,
      -1,   123,    -1,   878,   902,    -1,   904,   568,    -1,   570,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    -1,    -1,     4,    53,    -1,    -1,
      -1,     9,    -1,    -1,    -1,   106,    -1,   598,    -1,    65,
      66,   916,    -1,   918,   919,   606,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   931,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   944,    -1,   941,    93,   948,    -1,
     945,   946,    -1,    -1,   100,    -1,    -1,    -1,    -1,    -1,
     106,    -1,    -1,    -1,    -1,    -1,   916,   648,   918,   919,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   659,   660,
      -1,   931,    -1,   664,    -1,    -1,    -1,    -1,   134,    -1,
      -1,    -1,    -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,
     146,   147,   683,   684,    -1,   151,    -1,   153,    -1,   690,
     156,    -1,   158,    -1,    -1,   113,   114,   115,   116,    -1,
      -1,    -1,    -1,    -1,   170,    -1,   124,   708,    -1,   127,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   722,   723,     4,     5,   726,    -1,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    -1,    18,    -1,    -1,
      -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,   166,    -1,
     168,    -1,    -1,   754,    -1,    -1,    -1,    -1,    39,    40,
      41,    -1,    -1,    44,    45,    46,    47,    -1,    -1,   770,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     198,    -1,    -1,    -1,   202,    -1,    -1,   788,   206,   207,
     208,   209,   210,   211,   212,   213,   214,   215,   216,   217,
     218,   219,   220,   221,   222,   223,    -1,   225,   226,   227,
     228,   229,    -1,    -1,    -1,     4,     5,   235,    -1,     8,
       9,   239,    11,   241,    13,   106,    -1,    16,    -1,    18,
      -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,
      -1,   842,   123,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      39,    40,    41,    -1,    -1,    44,    45,    46,    47,    -1,
      -1,    -1,    -1,   864,    -1,    -1,    -1,    -1,   286,    -1,
      -1,   289,    -1,    -1,    -1,    -1,    -1,   878,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,    -1,     8,     9,   312,    11,    -1,    13,    -1,    -1,
      16,    -1,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   106,   336,    -1,
     338,   339,    -1,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,   123,    -1,    -1,    -1,    -1,    -1,
     941,    -1,    -1,    -1,   945,   946,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   376,    -1,
      -1,    -1,     4,     5,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,   399,    -1,    25,    -1,    -1,   404,    -1,    -1,    -1,
     106,    -1,    -1,    -1,    -1,   413,    38,    39,    40,    41,
      -1,    -1,    44,    45,    46,    47,    -1,   123,    -1,    -1,
      -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,   436,   437,
      -1,    -1,    -1,    65,    66,    -1,    -1,    -1,    -1,    -1,
      -1,   449,   450,   451,   452,    -1,    -1,    -1,    -1,    -1,
     458,   459,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   467,
      -1,    93,   470,    -1,    -1,    -1,    -1,    -1,   100,    -1,
      -1,    -1,    -1,    -1,   106,   483,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     508,    -1,   134,    -1,   512,   513,    -1,   139,    -1,   517,
      -1,    -1,    -1,    -1,   146,   147,    -1,    -1,    -1,   151,
      -1,   153,    -1,    -1,   156,    -1,   158,    -1,    -1,   537,
      -1,   163,    -1,   541,   542,    -1,    -1,    -1,   170,    -1,
      -1,    -1,    -1,    -1,    -1,   553,     4,     5,   556,    -1,
       8,     9,   560,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,   201,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,    44,    45,    46,    47,
      -1,    -1,    -1,    -1,    -1,    53,    -1,   605,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     4,     5,    -1,    -1,
       8,     9,    -1,    11,   632,    13,   634,    -1,    16,    -1,
      18,    -1,    -1,    -1,    -1,    93,    -1,    25,    -1,    -1,
      -1,    -1,   100,    -1,    -1,    -1,    -1,    -1,   106,    -1,
      -1,    39,    40,    41,    -1,    -1,    44,    45,    46,    47,
      -1,    -1,   670,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,    -1,    -1,
      -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,   146,   147,
      -1,    -1,    -1,   151,    -1,   153,    -1,   705,   156,    -1,
     158,    -1,   710,    -1,    -1,   163,    -1,    -1,    -1,    -1,
      -1,   719,   170,    -1,    -1,    -1,    -1,    -1,   106,    -1,
     728,    -1,    -1,    -1,    -1,   733,   734,    -1,    -1,   737,
     188,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   764,     4,     5,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    -1,    -1,   785,    25,    -1,
      -1,    28,    29,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    38,    39,    40,    41,    -1,    -1,    44,    45,    46,
      47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   823,    -1,    -1,    65,    66,
      -1,    68,    -1,    -1,    -1,   833,    -1,    -1,   836,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   845,    85,    86,
      -1,    88,    -1,    -1,    91,    92,    93,    94,    95,    96,
     858,    98,    99,   100,   101,   102,    -1,   865,    -1,   106,
      -1,   108,    -1,   871,    -1,    -1,   113,    -1,   115,   116,
      -1,   118,    -1,   120,    -1,   122,    -1,    -1,   125,   126,
      -1,   128,   129,   130,   131,    -1,    -1,   134,    -1,    -1,
     137,   138,   139,    -1,   141,    -1,   143,    -1,    -1,   146,
     147,    -1,   149,   150,   151,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,    -1,   163,    -1,   165,   166,
     167,    -1,    -1,   170,   171,   172,   173,   174,   175,    -1,
     177,   178,   179,   180,    -1,    -1,   183,   184,    -1,   186,
     187,    -1,   189,    -1,    -1,   192,     6,     7,     8,     9,
     197,    11,   199,   200,    -1,    -1,   203,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,
      -1,    31,    32,    33,    -1,    35,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    83,    -1,    85,    86,    -1,    88,    89,
      -1,    91,    92,    -1,    -1,    95,    96,    -1,    98,    99,
      -1,   101,   102,   103,   104,    -1,    -1,    -1,   108,    -1,
      -1,    -1,    -1,   113,    -1,   115,   116,   117,   118,    -1,
     120,    -1,   122,    -1,    -1,   125,   126,   127,   128,   129,
     130,   131,    -1,    -1,   134,    -1,    -1,   137,   138,    -1,
      -1,   141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,
     150,   151,    -1,   153,   154,   155,   156,    -1,    -1,   159,
     160,   161,    -1,    -1,   164,   165,   166,   167,    -1,    -1,
     170,   171,   172,   173,   174,   175,    -1,   177,   178,   179,
     180,    -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,
       6,     7,   192,     9,    -1,    11,    -1,   197,    -1,   199,
     200,    -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    27,    28,    29,    -1,    31,    32,    33,    -1,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    68,    -1,    -1,    71,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    83,    -1,    85,
      86,    -1,    88,    -1,    -1,    91,    92,    -1,    -1,    95,
      96,    -1,    98,    99,    -1,   101,   102,   103,   104,    -1,
      -1,    -1,   108,    -1,    -1,    -1,    -1,   113,    -1,   115,
     116,    -1,   118,    -1,   120,    -1,   122,    -1,    -1,   125,
     126,   127,   128,   129,   130,   131,    -1,    -1,   134,    -1,
      -1,   137,   138,    -1,    -1,   141,    -1,   143,    -1,    -1,
      -1,    -1,    -1,   149,   150,   151,    -1,   153,   154,   155,
     156,    -1,    -1,   159,   160,   161,    -1,    -1,    -1,   165,
     166,   167,    -1,    -1,   170,   171,   172,   173,   174,   175,
      -1,   177,   178,   179,   180,   181,    -1,   183,   184,    -1,
     186,   187,    -1,   189,     6,     7,   192,     9,    -1,    11,
      -1,   197,   198,   199,   200,    -1,    -1,   203,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,
      32,    33,    -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,    71,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    83,    -1,    85,    86,    -1,    88,    -1,    -1,    91,
      92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,   101,
     102,   103,   104,    -1,    -1,    -1,   108,    -1,    -1,    -1,
      -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,    -1,
     122,    -1,    -1,   125,   126,   127,   128,   129,   130,   131,
      -1,    -1,   134,    -1,    -1,   137,   138,    -1,    -1,   141,
      -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,   151,
      -1,   153,   154,   155,   156,    -1,    -1,   159,   160,   161,
      -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,   171,
     172,   173,   174,   175,    -1,   177,   178,   179,   180,   181,
      -1,   183,   184,     6,   186,   187,     9,   189,    11,    -1,
     192,    -1,    -1,    -1,    -1,   197,   198,   199,   200,    -1,
      -1,   203,    -1,    -1,    27,    28,    29,    -1,    31,    32,
      33,    -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,    71,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      83,    -1,    85,    86,    -1,    88,    -1,    -1,    91,    92,
      -1,    -1,    95,    96,    -1,    98,    99,    -1,   101,   102,
     103,   104,    -1,    -1,    -1,   108,    -1,    -1,    -1,    -1,
     113,    -1,   115,   116,    -1,   118,    -1,   120,    -1,   122,
      -1,    -1,   125,   126,   127,   128,   129,   130,   131,    -1,
      -1,   134,    -1,    -1,   137,   138,    -1,    -1,   141,    -1,
     143,    -1,    -1,    -1,    -1,    -1,   149,   150,   151,    -1,
     153,   154,   155,   156,    -1,    -1,   159,   160,   161,    -1,
      -1,    -1,   165,   166,   167,    -1,    -1,   170,   171,   172,
     173,   174,   175,    -1,   177,   178,   179,   180,   181,    -1,
     183,   184,     6,   186,   187,     9,   189,    11,    -1,   192,
      -1,    -1,    -1,    -1,   197,   198,   199,   200,    -1,    -1,
     203,    -1,    -1,    27,    28,    29,    -1,    31,    32,    33,
      -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    68,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    79,    80,    -1,    -1,    83,
      -1,    85,    86,    -1,    88,    -1,    -1,    91,    92,    -1,
      -1,    95,    96,    -1,    98,    99,   100,   101,   102,   103,
     104,    -1,    -1,    -1,   108,    -1,    -1,    -1,    -1,   113,
      -1,   115,   116,    -1,   118,    -1,   120,    -1,   122,    -1,
      -1,   125,   126,   127,   128,   129,   130,   131,    -1,    -1,
     134,    -1,    -1,   137,   138,    -1,    -1,   141,    -1,   143,
      -1,    -1,    -1,    -1,    -1,   149,   150,   151,    -1,   153,
     154,   155,   156,    -1,    -1,   159,   160,   161,    -1,    -1,
      -1,   165,   166,   167,    -1,    -1,   170,   171,   172,   173,
     174,   175,    -1,   177,   178,   179,   180,    -1,    -1,   183,
     184,    -1,   186,   187,    -1,   189,     6,     7,   192,     9,
      -1,    11,    -1,   197,    -1,   199,   200,    -1,    -1,   203,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,
      -1,    31,    32,    33,    -1,    35,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    83,    -1,    85,    86,    -1,    88,    -1,
      -1,    91,    92,    -1,    -1,    95,    96,    -1,    98,    99,
      -1,   101,   102,   103,   104,    -1,    -1,    -1,   108,    -1,
      -1,    -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,
     120,    -1,   122,    -1,    -1,   125,   126,   127,   128,   129,
     130,   131,    -1,    -1,   134,    -1,    -1,   137,   138,    -1,
      -1,   141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,
     150,   151,    -1,   153,   154,   155,   156,    -1,    -1,   159,
     160,   161,    -1,    -1,   164,   165,   166,   167,    -1,    -1,
     170,   171,   172,   173,   174,   175,    -1,   177,   178,   179,
     180,    -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,
       6,     7,   192,     9,    -1,    11,    -1,   197,    -1,   199,
     200,    -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    27,    28,    29,    -1,    31,    32,    33,    -1,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    68,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    83,    -1,    85,
      86,    -1,    88,    -1,    -1,    91,    92,    -1,    -1,    95,
      96,    -1,    98,    99,    -1,   101,   102,   103,   104,    -1,
      -1,    -1,   108,    -1,    -1,    -1,    -1,   113,    -1,   115,
     116,    -1,   118,    -1,   120,    -1,   122,    -1,    -1,   125,
     126,   127,   128,   129,   130,   131,    -1,    -1,   134,    -1,
      -1,   137,   138,    -1,    -1,   141,    -1,   143,    -1,    -1,
      -1,    -1,    -1,   149,   150,   151,    -1,   153,   154,   155,
     156,    -1,    -1,   159,   160,   161,    -1,    -1,   164,   165,
     166,   167,    -1,    -1,   170,   171,   172,   173,   174,   175,
      -1,   177,   178,   179,   180,    -1,    -1,   183,   184,     6,
     186,   187,     9,   189,    11,    -1,   192,    -1,    -1,    -1,
      -1,   197,    -1,   199,   200,    -1,    -1,   203,    -1,    -1,
      27,    28,    29,    -1,    31,    32,    33,    -1,    35,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    68,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    79,    80,    -1,    -1,    83,    -1,    85,    86,
      -1,    88,    -1,    -1,    91,    92,    -1,    -1,    95,    96,
      -1,    98,    99,    -1,   101,   102,   103,   104,    -1,    -1,
      -1,   108,    -1,    -1,    -1,    -1,   113,    -1,   115,   116,
      -1,   118,    -1,   120,    -1,   122,    -1,    -1,   125,   126,
     127,   128,   129,   130,   131,    -1,    -1,   134,    -1,    -1,
     137,   138,    -1,    -1,   141,    -1,   143,    -1,    -1,    -1,
      -1,    -1,   149,   150,   151,    -1,   153,   154,   155,   156,
      -1,    -1,   159,   160,   161,    -1,    -1,    -1,   165,   166,
     167,    -1,    -1,   170,   171,   172,   173,   174,   175,    -1,
     177,   178,   179,   180,    -1,    -1,   183,   184,     6,   186,
     187,     9,   189,    11,    -1,   192,    -1,    -1,    -1,    -1,
     197,    -1,   199,   200,    -1,    -1,   203,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    -1,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      68,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    79,    80,    -1,    -1,    83,    -1,    85,    86,    -1,
      88,    -1,    -1,    91,    92,    -1,    -1,    95,    96,    -1,
      98,    99,    -1,   101,   102,   103,   104,    -1,    -1,    -1,
     108,    -1,    -1,    -1,    -1,   113,    -1,   115,   116,    -1,
     118,    -1,   120,    -1,   122,    -1,    -1,   125,   126,   127,
     128,   129,   130,   131,    -1,    -1,   134,    -1,    -1,   137,
     138,    -1,    -1,   141,    -1,   143,    -1,    -1,    -1,    -1,
      -1,   149,   150,   151,    -1,   153,   154,   155,   156,    -1,
      -1,   159,   160,   161,    -1,    -1,    -1,   165,   166,   167,
      -1,    -1,   170,   171,   172,   173,   174,   175,    -1,   177,
     178,   179,   180,    -1,    -1,   183,   184,     6,   186,   187,
       9,   189,    11,    -1,   192,    -1,    -1,    -1,    -1,   197,
      -1,   199,   200,    -1,    -1,   203,    -1,    -1,    27,    28,
      29,    -1,    31,    32,    33,    -1,    35,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    83,    -1,    85,    86,    -1,    88,
      -1,    -1,    91,    92,    -1,    -1,    95,    96,    -1,    98,
      99,    -1,   101,   102,   103,   104,    -1,    -1,    -1,   108,
      -1,    -1,    -1,    -1,   113,    -1,   115,   116,    -1,   118,
      -1,   120,    -1,   122,    -1,    -1,   125,   126,   127,   128,
     129,   130,   131,    -1,    -1,   134,    -1,    -1,   137,   138,
      -1,    -1,   141,    -1,   143,    -1,    -1,    -1,    -1,    -1,
     149,   150,   151,    -1,   153,   154,   155,   156,    -1,    -1,
     159,   160,   161,    -1,    -1,    -1,   165,   166,   167,    -1,
      -1,   170,   171,   172,   173,   174,   175,    -1,   177,   178,
     179,   180,    -1,    -1,   183,   184,    -1,   186,   187,     6,
     189,     8,     9,   192,    11,    -1,    -1,    -1,   197,    -1,
     199,   200,   201,    -1,   203,    -1,    -1,    -1,    -1,    -1,
      27,    28,    29,    -1,    31,    32,    33,    -1,    35,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    68,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    83,    -1,    85,    86,
      -1,    88,    -1,    -1,    91,    92,    -1,    -1,    95,    96,
      -1,    98,    99,    -1,   101,   102,   103,   104,    -1,    -1,
      -1,   108,    -1,    -1,    -1,    -1,   113,    -1,   115,   116,
      -1,   118,    -1,   120,    -1,   122,    -1,    -1,   125,   126,
     127,   128,   129,   130,   131,    -1,    -1,   134,    -1,    -1,
     137,   138,    -1,    -1,   141,    -1,   143,    -1,    -1,    -1,
      -1,    -1,   149,   150,   151,    -1,   153,   154,   155,   156,
      -1,    -1,   159,   160,   161,    -1,    -1,    -1,   165,   166,
     167,    -1,    -1,   170,   171,   172,   173,   174,   175,    -1,
     177,   178,   179,   180,    -1,    -1,   183,   184,     6,   186,
     187,     9,   189,    11,    -1,   192,    -1,    -1,    -1,    -1,
     197,    -1,   199,   200,    -1,    -1,   203,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    -1,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      68,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    83,    -1,    85,    86,    -1,
      88,    -1,    -1,    91,    92,    -1,    -1,    95,    96,    -1,
      98,    99,    -1,   101,   102,   103,   104,    -1,    -1,    -1,
     108,    -1,    -1,    -1,    -1,   113,    -1,   115,   116,   117,
     118,    -1,   120,    -1,   122,    -1,    -1,   125,   126,   127,
     128,   129,   130,   131,    -1,    -1,   134,    -1,    -1,   137,
     138,    -1,    -1,   141,    -1,   143,    -1,    -1,    -1,    -1,
      -1,   149,   150,   151,    -1,   153,   154,   155,   156,    -1,
      -1,   159,   160,   161,    -1,    -1,    -1,   165,   166,   167,
      -1,    -1,   170,   171,   172,   173,   174,   175,    -1,   177,
     178,   179,   180,    -1,    -1,   183,   184,     6,   186,   187,
       9,   189,    11,    -1,   192,    -1,    -1,    -1,    -1,   197,
      -1,   199,   200,    -1,    -1,   203,    -1,    -1,    27,    28,
      29,    -1,    31,    32,    33,    -1,    35,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    83,    -1,    85,    86,    -1,    88,
      -1,    -1,    91,    92,    -1,    -1,    95,    96,    -1,    98,
      99,    -1,   101,   102,   103,   104,    -1,    -1,    -1,   108,
      -1,    -1,    -1,    -1,   113,    -1,   115,   116,   117,   118,
      -1,   120,    -1,   122,    -1,    -1,   125,   126,   127,   128,
     129,   130,   131,    -1,    -1,   134,    -1,    -1,   137,   138,
      -1,    -1,   141,    -1,   143,    -1,    -1,    -1,    -1,    -1,
     149,   150,   151,    -1,   153,   154,   155,   156,    -1,    -1,
     159,   160,   161,    -1,    -1,    -1,   165,   166,   167,    -1,
      -1,   170,   171,   172,   173,   174,   175,    -1,   177,   178,
     179,   180,    -1,    -1,   183,   184,    -1,   186,   187,    -1,
     189,     6,     7,   192,     9,    -1,    11,    -1,   197,    -1,
     199,   200,    -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    27,    28,    29,    -1,    31,    32,    33,    -1,
      35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    68,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    83,    -1,
      85,    86,    -1,    88,    -1,    -1,    91,    92,    -1,    -1,
      95,    96,    -1,    98,    99,    -1,   101,   102,   103,   104,
      -1,    -1,    -1,   108,    -1,    -1,    -1,    -1,   113,    -1,
     115,   116,    -1,   118,    -1,   120,    -1,   122,    -1,    -1,
     125,   126,   127,   128,   129,   130,   131,    -1,    -1,   134,
      -1,    -1,   137,   138,    -1,    -1,   141,    -1,   143,    -1,
      -1,    -1,    -1,    -1,   149,   150,   151,    -1,   153,   154,
     155,   156,    -1,    -1,   159,   160,   161,    -1,    -1,    -1,
     165,   166,   167,    -1,    -1,   170,   171,   172,   173,   174,
     175,    -1,   177,   178,   179,   180,    -1,    -1,   183,   184,
      -1,   186,   187,    -1,   189,     6,     7,   192,     9,    -1,
      11,    -1,   197,    -1,   199,   200,    -1,    -1,   203,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,
      31,    32,    33,    -1,    35,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    83,    -1,    85,    86,    -1,    88,    -1,    -1,
      91,    92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,
     101,   102,   103,   104,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,   127,   128,   129,   130,
     131,    -1,    -1,   134,    -1,    -1,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,   156,    -1,    -1,   159,   160,
     161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,     6,   186,   187,     9,   189,    11,
      -1,   192,    -1,    -1,    -1,    -1,   197,    -1,   199,   200,
      -1,    -1,   203,    -1,    -1,    27,    28,    29,    -1,    31,
      32,    33,    -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    83,    -1,    85,    86,    -1,    88,    -1,    -1,    91,
      92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,   101,
     102,   103,   104,    -1,    -1,    -1,   108,    -1,    -1,    -1,
      -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,    -1,
     122,    -1,    -1,   125,   126,   127,   128,   129,   130,   131,
      -1,    -1,   134,    -1,    -1,   137,   138,    -1,    -1,   141,
      -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,   151,
      -1,   153,   154,   155,   156,    -1,    -1,   159,   160,   161,
      -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,   171,
     172,   173,   174,   175,    -1,   177,   178,   179,   180,    -1,
      -1,   183,   184,     6,   186,   187,     9,   189,    11,    -1,
     192,    -1,    -1,    -1,    -1,   197,    -1,   199,   200,    -1,
      -1,   203,    -1,    -1,    -1,    28,    29,    -1,    31,    32,
      33,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    85,    86,    -1,    88,    -1,    -1,    91,    92,
      -1,    -1,    95,    96,    -1,    98,    99,    -1,   101,   102,
      -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,    -1,    -1,
     113,    -1,   115,   116,    -1,   118,    -1,   120,    -1,   122,
      -1,    -1,   125,   126,    -1,   128,   129,   130,   131,    -1,
      -1,   134,    -1,    -1,   137,   138,    -1,     6,   141,    -1,
     143,    -1,    -1,    -1,    -1,    -1,   149,   150,   151,    -1,
     153,   154,   155,    -1,    -1,    -1,   159,   160,   161,    28,
      29,    -1,   165,   166,   167,    -1,    -1,   170,   171,   172,
     173,   174,   175,    -1,   177,   178,   179,   180,    -1,    -1,
     183,   184,    -1,   186,   187,    -1,   189,    -1,    -1,   192,
      -1,    -1,    -1,    -1,   197,    -1,   199,   200,    -1,    68,
     203,    -1,    71,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    85,    86,    -1,    88,
      -1,    -1,    91,    92,    -1,    -1,    95,    96,    -1,    98,
      99,    -1,   101,   102,    -1,    -1,    -1,    -1,    -1,   108,
      -1,    -1,    -1,    -1,   113,    -1,   115,   116,    -1,   118,
      -1,   120,    -1,   122,    -1,    -1,   125,   126,    -1,   128,
     129,   130,   131,    -1,    -1,   134,    -1,    -1,   137,   138,
      -1,     6,   141,    -1,   143,    -1,    -1,    -1,    -1,    -1,
     149,   150,   151,    -1,   153,   154,   155,    -1,    -1,    -1,
      -1,   160,   161,    28,    29,    -1,   165,   166,   167,    -1,
      35,   170,   171,   172,   173,   174,   175,    -1,   177,   178,
     179,   180,   181,    -1,   183,   184,    -1,   186,   187,    -1,
     189,    -1,    -1,   192,    -1,    -1,    -1,    -1,   197,   198,
     199,   200,    -1,    68,   203,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    86,    -1,    88,    -1,    -1,    91,    92,    -1,    -1,
      95,    96,    -1,    98,    99,    -1,   101,   102,    -1,    -1,
      -1,    -1,    -1,   108,    -1,    -1,    -1,    -1,   113,    -1,
     115,   116,    -1,   118,    -1,   120,    -1,   122,    -1,    -1,
     125,   126,    -1,   128,   129,   130,   131,    -1,    -1,   134,
      -1,    -1,   137,   138,    -1,     6,   141,    -1,   143,    -1,
      -1,    -1,    -1,    -1,   149,   150,   151,    -1,   153,   154,
     155,    -1,    -1,    -1,    -1,   160,   161,    28,    29,    -1,
     165,   166,   167,    -1,    35,   170,   171,   172,   173,   174,
     175,    -1,   177,   178,   179,   180,    -1,    -1,   183,   184,
      -1,   186,   187,    -1,   189,    -1,    -1,   192,    -1,    -1,
      -1,    -1,   197,    -1,   199,   200,    -1,    68,   203,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    86,    -1,    88,    -1,    -1,
      91,    92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,
     101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,   130,
     131,    -1,    -1,   134,    -1,     6,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,    -1,    -1,    28,    29,   160,
     161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    -1,   197,    68,   199,   200,
      -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    86,    -1,    88,    -1,    -1,
      91,    92,    -1,    94,    95,    96,    -1,    98,    99,    -1,
     101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,   130,
     131,    -1,    -1,   134,    -1,     6,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,    -1,    -1,    28,    29,   160,
     161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    -1,   197,    68,   199,   200,
      -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    86,    -1,    88,    -1,    -1,
      91,    92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,
     101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,   130,
     131,    -1,    -1,   134,    -1,     6,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,    -1,    -1,    28,    29,   160,
     161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    -1,   197,    68,   199,   200,
      -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    86,    -1,    88,    -1,    -1,
      91,    92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,
     101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,   130,
     131,    -1,    -1,   134,    -1,     6,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,    -1,    -1,    28,    29,   160,
     161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    -1,   197,    68,   199,   200,
      -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    86,    -1,    88,    -1,    -1,
      91,    92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,
     101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,   130,
     131,    -1,    -1,   134,     6,    -1,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,    -1,    28,    29,    -1,   160,
     161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    -1,   197,    -1,   199,   200,
      -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    85,    86,    -1,    88,    -1,    -1,    91,
      92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,   101,
     102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,    -1,
      -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,    -1,
     122,     7,    -1,   125,   126,    -1,   128,   129,   130,   131,
      -1,    -1,   134,    -1,    -1,   137,   138,    -1,    -1,   141,
      -1,   143,    28,    29,    -1,    -1,    -1,   149,   150,   151,
      -1,   153,   154,   155,    -1,    -1,    -1,    -1,   160,   161,
      -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,   171,
     172,   173,   174,   175,    -1,   177,   178,   179,   180,    -1,
      -1,   183,   184,    -1,   186,   187,    -1,   189,    -1,    -1,
     192,    -1,    -1,    -1,    -1,   197,    -1,   199,   200,    85,
      86,   203,    88,    -1,    -1,    91,    92,    -1,    -1,    95,
      96,    -1,    98,    99,    -1,   101,   102,    -1,    -1,    -1,
      -1,    -1,   108,    -1,    -1,    -1,    -1,   113,    -1,   115,
     116,    -1,   118,    -1,   120,    -1,   122,    -1,    -1,   125,
     126,    -1,   128,   129,   130,   131,    -1,    -1,   134,    -1,
       8,   137,   138,    -1,    -1,   141,    -1,   143,    -1,    -1,
      -1,    -1,    -1,   149,   150,   151,    -1,   153,   154,   155,
      28,    29,    -1,    -1,   160,   161,    -1,    -1,    -1,   165,
     166,   167,    -1,    -1,   170,   171,   172,   173,   174,   175,
      -1,   177,   178,   179,   180,    -1,    -1,   183,   184,    -1,
     186,   187,    -1,   189,    -1,    -1,   192,    -1,    -1,    -1,
      68,   197,    -1,   199,   200,    -1,    -1,   203,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,    -1,
      88,    -1,    -1,    91,    92,    -1,    -1,    95,    96,    -1,
      98,    99,    -1,   101,   102,    -1,    -1,    -1,    -1,    -1,
     108,    -1,    -1,    -1,    -1,   113,    -1,   115,   116,    -1,
     118,    -1,   120,    -1,   122,    -1,    -1,   125,   126,    -1,
     128,   129,   130,   131,    -1,    -1,   134,    -1,     8,   137,
     138,    -1,    -1,   141,    -1,   143,    -1,    -1,    -1,    -1,
      -1,   149,   150,   151,    -1,   153,   154,   155,    28,    29,
      -1,    -1,   160,   161,    -1,    -1,    -1,   165,   166,   167,
      -1,    -1,   170,   171,   172,   173,   174,   175,    -1,   177,
     178,   179,   180,    -1,    -1,   183,   184,    -1,   186,   187,
      -1,   189,    -1,    -1,   192,    -1,    -1,    -1,    68,   197,
      -1,   199,   200,    -1,    -1,   203,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    85,    86,    -1,    88,    -1,
      -1,    91,    92,    -1,    -1,    95,    96,    -1,    98,    99,
      -1,   101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,
      -1,    -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,
     120,    -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,
     130,   131,    -1,    -1,   134,    -1,    -1,   137,   138,    -1,
      -1,   141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,
     150,   151,    -1,   153,   154,   155,    -1,    -1,    -1,    -1,
     160,   161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,
     170,   171,   172,   173,   174,   175,    -1,   177,   178,   179,
     180,    -1,    -1,   183,   184,    -1,   186,   187,     9,   189,
      11,    -1,   192,    -1,    -1,    -1,    -1,   197,    -1,   199,
     200,    -1,    -1,   203,    -1,    -1,    -1,    28,    29,    -1,
      31,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    86,    -1,    88,    -1,    -1,
      91,    92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,
     101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,
     111,    -1,   113,   114,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,   130,
     131,    -1,    -1,   134,    -1,    -1,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,    28,    29,    -1,    -1,   160,
     161,   162,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    68,   197,    -1,   199,   200,
      -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    85,    86,    -1,    88,    -1,    -1,    91,    92,
      -1,    -1,    95,    96,    -1,    98,    99,    -1,   101,   102,
      -1,    -1,   105,    -1,    -1,   108,   109,    -1,    -1,    -1,
     113,    -1,   115,   116,    -1,   118,    -1,   120,    -1,   122,
      -1,    -1,   125,   126,    -1,   128,   129,   130,   131,   132,
      -1,   134,    -1,    -1,   137,   138,    -1,    -1,   141,    -1,
     143,    -1,    -1,    -1,    -1,    -1,   149,   150,   151,    -1,
     153,   154,   155,    28,    29,    -1,    -1,   160,   161,    -1,
      -1,    -1,   165,   166,   167,   168,    -1,   170,   171,   172,
     173,   174,   175,    -1,   177,   178,   179,   180,    -1,    -1,
     183,   184,    -1,   186,   187,    -1,   189,    -1,    -1,   192,
      -1,   194,    -1,    68,   197,    -1,   199,   200,    -1,    -1,
     203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    86,    -1,    88,    -1,    -1,    91,    92,    -1,    -1,
      95,    96,    -1,    98,    99,    -1,   101,   102,    -1,    -1,
     105,    -1,    -1,   108,   109,    -1,    -1,    -1,   113,    -1,
     115,   116,    -1,   118,    -1,   120,    -1,   122,    -1,    -1,
     125,   126,    -1,   128,   129,   130,   131,    -1,    -1,   134,
      -1,    -1,   137,   138,    -1,    -1,   141,    -1,   143,    -1,
      -1,    -1,    -1,    -1,   149,   150,   151,    -1,   153,   154,
     155,    -1,    -1,    28,    29,   160,   161,    -1,    -1,    -1,
     165,   166,   167,    -1,    -1,   170,   171,   172,   173,   174,
     175,    -1,   177,   178,   179,   180,    -1,    -1,   183,   184,
      -1,   186,   187,    -1,   189,    -1,    -1,   192,    -1,    -1,
      -1,    -1,   197,    68,   199,   200,    -1,    72,   203,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    86,    -1,    88,    -1,    -1,    91,    92,    -1,    -1,
      95,    96,    -1,    98,    99,    -1,   101,   102,    -1,    -1,
      -1,    -1,    -1,   108,    -1,    -1,    -1,    -1,   113,    -1,
     115,   116,    -1,   118,    -1,   120,    -1,   122,    -1,    -1,
     125,   126,    -1,   128,   129,   130,   131,    -1,    -1,   134,
      -1,    -1,   137,   138,    -1,    -1,   141,    -1,   143,    -1,
      -1,    -1,    -1,    -1,   149,   150,   151,    -1,   153,   154,
     155,    28,    29,    -1,    -1,   160,   161,    -1,    -1,    -1,
     165,   166,   167,    -1,    -1,   170,   171,   172,   173,   174,
     175,    -1,   177,   178,   179,   180,    -1,    -1,   183,   184,
      -1,   186,   187,    -1,   189,    -1,    -1,   192,    -1,    -1,
      -1,    68,   197,    -1,   199,   200,    -1,    -1,   203,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,
      -1,    88,    -1,    -1,    91,    92,    -1,    -1,    95,    96,
      -1,    98,    99,    -1,   101,   102,    -1,    -1,    -1,    -1,
      -1,   108,    -1,    -1,    -1,    -1,   113,    -1,   115,   116,
      -1,   118,    -1,   120,    -1,   122,    -1,    -1,   125,   126,
      -1,   128,   129,   130,   131,    -1,    -1,   134,    -1,    -1,
     137,   138,    -1,    -1,   141,    -1,   143,    -1,   145,    -1,
      -1,    -1,   149,   150,   151,    -1,   153,   154,   155,    28,
      29,    -1,    -1,   160,   161,    -1,    -1,    -1,   165,   166,
     167,    -1,    -1,   170,   171,   172,   173,   174,   175,    -1,
     177,   178,   179,   180,    -1,    -1,   183,   184,    -1,   186,
     187,    -1,   189,    -1,    -1,   192,    -1,    -1,    -1,    68,
     197,    -1,   199,   200,    -1,    -1,   203,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    85,    86,    -1,    88,
      -1,    -1,    91,    92,    -1,    -1,    95,    96,    -1,    98,
      99,    -1,   101,   102,    -1,    -1,    -1,    -1,    -1,   108,
     109,    -1,    -1,    -1,   113,    -1,   115,   116,    -1,   118,
      -1,   120,    -1,   122,    -1,    -1,   125,   126,    -1,   128,
     129,   130,   131,    -1,    -1,   134,    -1,    -1,   137,   138,
      -1,    -1,   141,    -1,   143,    -1,    -1,    -1,    -1,    -1,
     149,   150,   151,    -1,   153,   154,   155,    28,    29,    -1,
      -1,   160,   161,    -1,    -1,    -1,   165,   166,   167,    -1,
      -1,   170,   171,   172,   173,   174,   175,    -1,   177,   178,
     179,   180,    -1,    -1,   183,   184,    -1,   186,   187,    -1,
     189,    -1,    -1,   192,    -1,    -1,    -1,    68,   197,    -1,
     199,   200,    -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    85,    86,    -1,    88,    -1,    -1,
      91,    92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,
     101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,   130,
     131,    -1,    -1,   134,    -1,    -1,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,    28,    29,    -1,    -1,   160,
     161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,   190,
      -1,   192,    -1,    -1,    -1,    68,   197,    -1,   199,   200,
      -1,    -1,   203,    -1,    77,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    85,    86,    -1,    88,    -1,    -1,    91,    92,
      -1,    -1,    95,    96,    -1,    98,    99,    -1,   101,   102,
      -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,    -1,    -1,
     113,    -1,   115,   116,    -1,   118,    -1,   120,    -1,   122,
      -1,    -1,   125,   126,    -1,   128,   129,   130,   131,    -1,
      -1,   134,    -1,    -1,   137,   138,    -1,    -1,   141,    -1,
     143,    -1,    -1,    -1,    -1,    -1,   149,   150,   151,    -1,
     153,   154,   155,    28,    29,    -1,    -1,   160,   161,    -1,
      -1,    -1,   165,   166,   167,    -1,    -1,   170,   171,   172,
     173,   174,   175,    -1,   177,   178,   179,   180,    -1,    -1,
     183,   184,    -1,   186,   187,    -1,   189,    -1,    -1,   192,
      -1,    -1,    -1,    68,   197,    -1,   199,   200,    -1,    -1,
     203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    86,    -1,    88,    -1,    -1,    91,    92,    -1,    94,
      95,    96,    -1,    98,    99,    -1,   101,   102,    -1,    -1,
      -1,    -1,    -1,   108,    -1,    -1,    -1,    -1,   113,    -1,
     115,   116,    -1,   118,    -1,   120,    -1,   122,    -1,    -1,
     125,   126,    -1,   128,   129,   130,   131,    -1,    -1,   134,
      -1,    -1,   137,   138,    -1,    -1,   141,    -1,   143,    -1,
      -1,    -1,    -1,    -1,   149,   150,   151,    -1,   153,   154,
     155,    28,    29,    -1,    -1,   160,   161,    -1,    -1,    -1,
     165,   166,   167,    -1,    -1,   170,   171,   172,   173,   174,
     175,    -1,   177,   178,   179,   180,    -1,    -1,   183,   184,
      -1,   186,   187,    -1,   189,    -1,    -1,   192,    -1,    -1,
      -1,    68,   197,    -1,   199,   200,    -1,    -1,   203,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,
      -1,    88,    -1,    -1,    91,    92,    -1,    -1,    95,    96,
      -1,    98,    99,    -1,   101,   102,    -1,    -1,    -1,    -1,
      -1,   108,    -1,    -1,    -1,    -1,   113,    -1,   115,   116,
      -1,   118,    -1,   120,    -1,   122,    -1,    -1,   125,   126,
      -1,   128,   129,   130,   131,    -1,    -1,   134,    -1,    -1,
     137,   138,    -1,    -1,   141,    -1,   143,    28,    29,    -1,
      -1,    -1,   149,   150,   151,    -1,   153,   154,   155,    -1,
      -1,    -1,    -1,   160,   161,    -1,    -1,    -1,   165,   166,
     167,    -1,    -1,   170,   171,   172,   173,   174,   175,    -1,
     177,   178,   179,   180,    -1,    -1,   183,   184,    -1,   186,
     187,    -1,   189,    -1,    -1,   192,    -1,    -1,    -1,    -1,
     197,    -1,   199,   200,    85,    86,   203,    88,    -1,    -1,
      91,    92,    -1,    -1,    95,    96,    -1,    98,    99,    -1,
     101,   102,    -1,    -1,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,   113,    -1,   115,   116,    -1,   118,    -1,   120,
      -1,   122,    -1,    -1,   125,   126,    -1,   128,   129,   130,
     131,    -1,    -1,   134,    -1,    -1,   137,   138,    -1,    -1,
     141,    -1,   143,    -1,    -1,    -1,    -1,    -1,   149,   150,
     151,    -1,   153,   154,   155,    -1,    -1,    -1,    -1,   160,
     161,    -1,    -1,    -1,   165,   166,   167,    -1,    -1,   170,
     171,   172,   173,   174,   175,    -1,   177,   178,   179,   180,
      -1,    -1,   183,   184,    -1,   186,   187,    -1,   189,    -1,
      -1,   192,    -1,    -1,    -1,    -1,   197,    -1,   199,   200,
       4,     5,   203,     7,     8,     9,    10,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,
      -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,
      44,    45,    46,    47,    -1,    -1,    -1,    -1,    -1,    53,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    65,    66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,     5,    -1,    -1,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    93,
      -1,    -1,    25,    -1,    -1,    -1,   100,    -1,    -1,    -1,
      -1,    -1,   106,    -1,    -1,    38,    39,    40,    41,    -1,
      -1,    44,    45,    46,    47,    -1,    -1,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     134,    -1,    65,    66,    -1,   139,    -1,    -1,    -1,    -1,
      -1,    -1,   146,   147,    -1,    -1,    -1,   151,    -1,   153,
      -1,    -1,   156,    -1,   158,    -1,    -1,    -1,    -1,   163,
      93,    -1,    95,    -1,    -1,    -1,   170,   100,    -1,    -1,
      -1,    -1,    -1,   106,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   115,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,   134,     8,     9,    10,    11,   139,    13,    -1,    -1,
      16,    17,    18,   146,   147,    -1,    -1,    -1,   151,    25,
     153,    -1,    -1,   156,    -1,   158,    -1,    -1,    -1,    -1,
     163,    -1,    38,    39,    40,    41,    -1,   170,    44,    45,
      46,    47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,
      66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,
       5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    93,    -1,    -1,
      25,    -1,    -1,    -1,   100,    -1,    -1,    -1,    -1,    -1,
     106,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,
      65,    66,    -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,
     146,   147,    -1,    -1,    -1,   151,    -1,   153,    -1,    -1,
     156,    -1,   158,    -1,    -1,   161,    -1,   163,    93,    -1,
      -1,    -1,    -1,    -1,   170,   100,    -1,    -1,    -1,    -1,
      -1,   106,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   130,    -1,    -1,    -1,   134,
      -1,    -1,    -1,    -1,   139,    -1,    -1,    -1,    -1,    -1,
      -1,   146,   147,    -1,    -1,    -1,   151,    -1,   153,    -1,
      -1,   156,    -1,   158,    -1,    -1,    -1,    -1,   163,     4,
       5,    -1,   167,     8,     9,   170,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
       4,     5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    93,    94,
      -1,    25,    -1,    -1,    -1,   100,    -1,    -1,    -1,    -1,
      -1,   106,    -1,    -1,    38,    39,    40,    41,    -1,    -1,
      44,    45,    46,    47,    -1,    -1,    -1,    -1,    -1,    53,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   134,
      -1,    65,    66,    -1,   139,    -1,    -1,    -1,    -1,    -1,
      -1,   146,   147,    -1,    -1,    -1,   151,    -1,   153,    -1,
      -1,   156,    -1,   158,    -1,    -1,    -1,    -1,   163,    93,
      94,    -1,    -1,    -1,    -1,   170,   100,    -1,    -1,    -1,
      -1,    -1,   106,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,    -1,
     134,     8,     9,    -1,    11,   139,    13,    -1,    -1,    16,
      17,    18,   146,   147,    -1,    -1,    -1,   151,    25,   153,
      -1,    -1,   156,    -1,   158,    -1,    -1,    -1,    -1,   163,
      -1,    38,    39,    40,    41,    -1,   170,    44,    45,    46,
      47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    93,    -1,    -1,    25,
      -1,    -1,    -1,   100,    -1,    -1,    -1,    -1,    -1,   106,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    60,    -1,    -1,   134,    -1,    65,
      66,    -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,   146,
     147,    -1,   149,    -1,   151,    -1,   153,    -1,    -1,   156,
      -1,   158,    -1,    -1,    -1,    -1,   163,    93,    -1,    -1,
      -1,    -1,    -1,   170,   100,    -1,    -1,    -1,    -1,    -1,
     106,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,     4,     5,    -1,   134,     8,
       9,    -1,    11,   139,    13,    -1,    -1,    16,    17,    18,
     146,   147,    -1,    -1,    -1,   151,    25,   153,    -1,    -1,
     156,    -1,   158,    -1,    -1,    -1,    -1,   163,    -1,    38,
      39,    40,    41,    -1,   170,    44,    45,    46,    47,    -1,
      -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,
      -1,    60,    -1,    -1,    -1,    -1,    65,    66,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     4,     5,    -1,     7,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    93,    -1,    -1,    25,    -1,    -1,
      -1,   100,    -1,    -1,    -1,    -1,    -1,   106,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,    44,    45,    46,    47,
      -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   134,    -1,    65,    66,    -1,
     139,    -1,    -1,    -1,    -1,    -1,    -1,   146,   147,    -1,
      -1,    -1,   151,    -1,   153,    -1,    -1,   156,    -1,   158,
      -1,    -1,    -1,    -1,   163,    93,    -1,    -1,    -1,    -1,
      -1,   170,   100,    -1,    -1,    -1,    -1,    -1,   106,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,    -1,    -1,
      -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,   146,   147,
      -1,    -1,    -1,   151,    -1,   153,    -1,    -1,   156,    -1,
     158,    -1,    -1,    -1,    -1,   163,     4,     5,    -1,     7,
       8,     9,   170,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,    44,    45,    46,    47,
      -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,    -1,
       7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    93,    -1,    -1,    25,    -1,
      -1,    -1,   100,    -1,    -1,    -1,    -1,    -1,   106,    -1,
      -1,    38,    39,    40,    41,    -1,    -1,    44,    45,    46,
      47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,    65,    66,
      -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,   146,   147,
      -1,    -1,    -1,   151,    -1,   153,    -1,    -1,   156,    -1,
     158,    -1,    -1,    -1,    -1,   163,    93,    -1,    -1,    -1,
      -1,    -1,   170,   100,    -1,    -1,    -1,    -1,    -1,   106,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,    -1,
      -1,    -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,   146,
     147,    -1,    -1,    -1,   151,    -1,   153,    -1,    -1,   156,
      -1,   158,    -1,    -1,    -1,    -1,   163,     4,     5,    -1,
       7,     8,     9,   170,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    38,    39,    40,    41,    -1,    -1,    44,    45,    46,
      47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    93,    -1,    -1,    25,
      -1,    -1,    -1,   100,    -1,    -1,    -1,    -1,    -1,   106,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,    65,
      66,    -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,   146,
     147,    -1,    -1,    -1,   151,    -1,   153,    -1,    -1,   156,
      -1,   158,    -1,    -1,    -1,    -1,   163,    93,    -1,    -1,
      -1,    -1,    -1,   170,   100,    -1,    -1,    -1,    -1,    -1,
     106,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,
      -1,    -1,    -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,
     146,   147,    -1,    -1,    -1,   151,    -1,   153,    -1,    -1,
     156,    -1,   158,    -1,    -1,    -1,    -1,   163,     4,     5,
      -1,     7,     8,     9,   170,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,
      66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,
       5,    -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    93,    -1,    -1,
      25,    -1,    -1,    -1,   100,    -1,    -1,    -1,    -1,    -1,
     106,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,
      65,    66,    -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,
     146,   147,    -1,    -1,    -1,   151,    -1,   153,    -1,    -1,
     156,    -1,   158,    -1,    -1,    -1,    -1,   163,    93,    -1,
      -1,    -1,    -1,    -1,   170,   100,    -1,    -1,    -1,    -1,
      -1,   106,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     4,     5,    -1,   134,
       8,     9,    -1,    11,   139,    13,    -1,    -1,    16,    17,
      18,   146,   147,    -1,    -1,    -1,   151,    25,   153,    -1,
      -1,   156,    -1,   158,    -1,    -1,    -1,    -1,   163,    -1,
      38,    39,    40,    41,    -1,   170,    44,    45,    46,    47,
      -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    93,    -1,    -1,    25,    -1,
      -1,    -1,   100,    -1,    -1,    -1,    -1,    -1,   106,    -1,
      -1,    38,    39,    40,    41,    -1,    -1,    44,    45,    46,
      47,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,    65,    66,
      -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,   146,   147,
      -1,    -1,    -1,   151,    -1,   153,    -1,    -1,   156,    -1,
     158,    -1,    -1,    -1,    -1,   163,    -1,    -1,    -1,    -1,
      -1,    -1,   170,   100,    -1,    -1,    -1,    -1,    -1,   106,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   134,    -1,    -1,
      -1,    -1,   139,    -1,    -1,    -1,    -1,    -1,    -1,   146,
     147,    -1,    -1,    -1,   151,    -1,   153,    -1,    -1,   156,
      -1,   158,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   170
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    71,    90,    92,    96,    99,   107,   110,   114,   116,
     119,   122,   142,   166,   171,   172,   174,   177,   180,   181,
     195,   197,   198,   212,   214,   219,   221,   222,   224,   249,
     250,   260,   293,   298,   299,   308,   309,   313,   345,   347,
      28,    29,    68,    72,    85,    86,    88,    91,    92,    95,
      96,    98,    99,   101,   102,   108,   113,   115,   116,   118,
     120,   122,   125,   126,   128,   129,   130,   131,   134,   137,
     138,   141,   143,   149,   150,   151,   153,   154,   155,   160,
     161,   165,   166,   167,   170,   171,   172,   173,   174,   175,
     177,   178,   179,   180,   183,   184,   186,   187,   189,   192,
     197,   199,   200,   203,   206,   215,   216,   251,   253,   326,
     185,   253,   254,     6,     9,    11,    27,    29,    31,    32,
      33,    35,    68,    83,   103,   104,   127,   156,   159,   208,
     251,   336,   338,   340,   341,   343,   113,   126,   138,   314,
     191,   315,   186,   187,   194,   200,   259,   294,   300,   133,
     336,   140,   185,   192,   199,   315,   163,   319,   254,   254,
     253,   145,   315,   253,    89,   117,   225,   319,   145,   253,
     317,     6,   223,   219,   309,   124,   144,   164,   193,   213,
     220,   235,     0,    84,   215,    10,     6,   218,   254,    12,
     212,   214,   336,   336,   336,   336,    12,     6,   201,   209,
     210,   336,     6,     6,    35,   336,     4,     5,     8,     9,
      11,    13,    16,    17,    18,    25,    38,    39,    40,    41,
      44,    45,    46,    47,    53,    65,    66,    93,    94,   100,
     106,   134,   139,   146,   147,   151,   153,   156,   158,   163,
     170,   344,     6,    12,    76,   247,   248,   315,   253,   185,
     185,   140,   192,   199,   254,   310,   311,    56,   258,   258,
     258,   258,    85,   128,   137,   174,   177,   280,   145,     6,
      17,   310,   190,     8,    29,   226,   336,   341,   342,   311,
     336,   317,   207,   336,    10,   213,   101,    89,   221,   152,
     216,   253,   255,   327,    94,    87,    90,   119,   173,   346,
     253,     7,     7,    10,   252,   253,    85,   128,   137,   177,
     339,   336,   121,   210,   211,   209,   336,   212,   336,   336,
     336,   336,   336,   336,   336,   336,   336,   336,   336,   336,
     336,   336,   336,   336,   336,   336,   100,   139,   151,   344,
     117,   336,   117,   336,   336,   336,   336,   253,     6,    35,
     254,   337,   156,   159,   336,   159,   336,   336,     7,     8,
      89,   117,   164,   207,   252,     6,    75,    56,   257,   257,
     257,   257,   257,    94,    81,    82,   202,   232,   127,   254,
     254,   254,   254,   310,     9,    11,    31,   111,   114,   162,
     253,   286,   287,   316,   316,     6,   256,   253,    12,    10,
     133,   229,    94,   134,   151,   153,   170,   227,   253,   330,
      12,   182,     7,    10,     6,   331,   332,   336,   336,    10,
       7,   154,   156,   217,   105,   109,   253,   266,   270,   253,
     109,   253,   190,   253,   207,     7,    10,   188,   336,   122,
     211,    94,     7,   336,     6,    35,   337,   336,   336,   133,
     133,   149,    60,     7,   207,   212,     6,   159,   123,   123,
       7,     7,   164,   207,     7,   164,   207,   101,     7,   164,
     202,     6,   238,   326,   156,   254,   254,   254,   254,   254,
     253,   101,   336,   176,   312,   256,   286,   286,     7,   255,
     111,   212,     8,   342,     6,   230,   254,   335,   232,   253,
     328,     8,     6,   253,   320,   321,   336,   207,    10,    95,
     115,   276,    10,   161,   253,   154,     6,     6,   253,    28,
      29,   206,   281,   282,   283,   284,   119,   182,   253,   253,
     190,     7,   336,   336,   122,     7,   282,    60,     7,   207,
     212,   123,   123,   336,   336,   336,   336,     7,     7,     7,
     207,   336,   336,   101,     7,   164,   101,     7,   164,   331,
     101,   336,    77,   239,   240,   326,   127,   196,     6,    94,
     162,    88,    98,   114,   142,   143,   195,   301,   302,   303,
     256,   253,   226,   213,   111,   212,     7,   198,   322,   323,
     212,   230,    10,    73,   148,   231,   334,     6,    94,   228,
     253,   329,   135,   233,   255,    17,    10,   229,     7,   332,
      55,   333,   336,   336,   212,   336,   266,   271,     6,   284,
     156,   156,   253,     7,     7,   336,     7,     7,   336,   336,
       7,   331,   101,   331,   101,     7,   331,     7,   101,     7,
     235,   240,    36,   261,   270,   212,   253,   160,   160,   162,
     303,    94,   198,   322,   312,   312,    70,   324,   325,     7,
       7,   335,    73,   148,     7,   207,   328,    81,    82,   101,
     136,   234,     7,   336,   321,   232,   129,   150,     7,     7,
      67,    94,   105,   106,   109,   111,   112,   156,   159,   168,
     169,   194,   272,   288,   290,   285,   287,   159,   159,     7,
     331,     7,   331,     7,   207,    78,   241,   235,    10,   262,
       6,   255,   254,   212,   312,   312,   108,   228,   228,   162,
     196,   228,     7,   101,   207,   336,    74,   236,    17,   312,
     162,   278,    91,     6,     6,   253,   253,     6,     9,    11,
      29,    68,   251,   274,   275,   340,   141,   292,   112,   159,
     278,   149,   253,   278,   153,   162,     7,    10,   162,   279,
       7,     7,    79,    80,   100,   243,   244,   246,   336,   241,
     109,   132,   168,   194,   263,   264,   265,   266,   270,     7,
     296,   297,   336,   131,   304,     6,   118,   336,     6,   228,
     253,   237,   326,   336,   213,   108,    94,   336,   336,   336,
     275,   275,   113,   138,   292,   279,   276,   256,   253,   114,
     142,   195,   287,   108,   167,   178,   244,   125,   130,   167,
     253,   149,   149,     6,    10,   264,    10,   184,   203,   267,
     268,   269,     7,    10,   276,   120,   201,   305,   296,   157,
     195,   327,    10,    94,   280,     6,     7,     7,     7,   278,
     102,   155,   175,   182,   289,   289,   289,   280,    60,    80,
     135,   155,   189,   242,     6,     6,   296,   264,   269,   179,
      10,   202,   295,   297,   178,   336,    99,     7,   182,     7,
     326,   238,   336,   183,   200,   273,    97,   277,    86,   111,
     159,    79,   245,   246,   178,   165,   255,   296,     7,   269,
     336,   114,   142,   174,   195,   212,   306,   307,   232,   320,
      94,     7,   130,     7,   277,   278,   133,   319,   145,   319,
     122,   307,    15,   118,   232,   238,   273,   288,     7,   254,
     318,   145,   318,   318,    15,   157,   195,   156,   290,   291,
     278,    94,   232,   318,   256,   182,   182,   253,   256,   212,
     320,   320,   212,   322,   229,   232,   322,   232
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   205,   249,   249,   250,   250,   250,   250,   250,   250,
     250,   250,   251,   251,   252,   253,   253,   253,   254,   254,
     255,   255,   256,   256,   257,   257,   258,   258,   259,   259,
     259,   260,   260,   260,   261,   261,   262,   262,   263,   263,
     263,   264,   264,   265,   265,   265,   265,   266,   267,   267,
     268,   268,   268,   269,   269,   270,   271,   271,   272,   272,
     272,   272,   272,   272,   272,   272,   272,   272,   272,   272,
     273,   273,   273,   274,   274,   274,   274,   274,   275,   275,
     276,   276,   276,   277,   277,   278,   278,   279,   279,   280,
     280,   280,   280,   280,   281,   281,   282,   282,   283,   283,
     284,   284,   284,   285,   285,   286,   287,   287,   287,   288,
     288,   288,   288,   288,   289,   289,   289,   289,   289,   290,
     290,   291,   291,   292,   292,   292,   293,   294,   294,   295,
     295,   296,   296,   297,   298,   299,   300,   301,   301,   302,
     302,   302,   303,   303,   303,   303,   304,   304,   305,   305,
     306,   306,   307,   307,   307,   307,   307,   308,   308,   308,
     309,   309,   309,   309,   309,   309,   310,   310,   311,   311,
     311,   312,   312,   313,   313,   313,   313,   313,   313,   313,
     313,   313,   313,   313,   313,   313,   313,   313,   313,   313,
     313,   313,   314,   314,   314,   314,   315,   315,   315,   316,
     316,   316,   316,   316,   317,   317,   318,   318,   319,   319,
     320,   320,   321,   321,   322,   322,   323,   323,   324,   324,
     325,   325,   326,   327,   328,   329,   330,   331,   331,   332,
     333,   333,   333,   334,   334,   335,   335,   335,   335,   335,
     335,   335,   336,   336,   336,   336,   336,   336,   336,   336,
     336,   336,   336,   336,   336,   336,   336,   336,   336,   336,
     336,   336,   336,   336,   336,   336,   337,   337,   337,   338,
     338,   338,   339,   339,   339,   340,   341,   342,   343,   343,
     343,   343,   343,   343,   343,   344,   344,   344,   345,   346,
     346,   346,   346,   346,   346,   346,   346,   346,   347,   347,
     347,   347,   338,   338,   338,   338,   338,   338,   338,   338,
     338,   336,   336,   336,   336,   336,   336,   336,   336,   336,
     336,   336,   336,   336,   336,   336,   336,   336,   336,   336,
     336,   336,   336,   336,   336,   336,   336,   336,   336,   336,
     336,   207,   207,   340,   340,   340,   340,   341,   341,   343,
     343,   343,   343,   208,   208,   209,   209,   210,   211,   211,
     212,   212,   213,   213,   213,   213,   214,   214,   215,   215,
     216,   217,   217,   217,   218,   218,   219,   219,   220,   220,
     220,   220,   221,   221,   222,   223,   223,   224,   225,   225,
     225,   226,   226,   342,   342,   342,   227,   227,   227,   228,
     228,   228,   229,   229,   230,   230,   230,   230,   231,   231,
     231,   232,   232,   233,   233,   234,   234,   235,   235,   236,
     236,   237,   237,   238,   239,   239,   240,   240,   241,   241,
     241,   242,   242,   242,   242,   243,   243,   244,   244,   245,
     245,   246,   246,   246,   247,   247,   247,   248,   248,   338,
     338,   338,   336,   336,   343,   343,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206
};

/* YYR2[RULE-NUM] -- Number of symbols on the right-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr2[] =
{
       0,     2,     1,     2,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     3,
       1,     3,     0,     3,     0,     3,     0,     2,     0,     1,
       1,    10,     7,     7,     1,     3,     0,     2,     1,     2,
       3,     2,     1,     7,     5,     7,     1,     5,     0,     1,
       1,     2,     3,     2,     1,     3,     0,     2,     2,     2,
       3,     2,     5,     2,     4,     1,     1,     2,     7,     5,
       0,     1,     1,     1,     1,     2,     2,     3,     1,     1,
       0,     1,     1,     0,     1,     0,     3,     0,     3,     1,
       1,     1,     1,     1,     0,     1,     1,     4,     1,     2,
       1,     1,     1,     1,     3,     1,     1,     2,     2,     3,
       4,     4,     4,     3,     1,     1,     2,     2,     2,     2,
       3,     0,     1,     0,     2,     2,    11,     0,     1,     0,
       2,     1,     3,     2,     8,    13,     1,     1,     2,     1,
       1,     2,     1,     1,     1,     3,     0,     3,     0,     2,
       2,     3,     1,     7,     6,     7,     4,     1,     1,     2,
       8,     8,     7,     7,     9,     6,     1,     3,     1,     4,
       2,     0,     2,     3,     2,     2,     2,     4,     2,     2,
       2,     4,     5,     4,     6,     2,     1,     2,     1,     2,
       2,     3,     0,     1,     1,     1,     0,     1,     2,     1,
       1,     1,     1,     1,     0,     2,     1,     3,     0,     2,
       1,     3,     3,     5,     1,     2,     0,     2,     4,     7,
       8,    11,     1,     1,     1,     1,     1,     1,     3,     3,
       0,     2,     2,     1,     2,     2,     5,     3,     4,     5,
       4,     4,     1,     3,     3,     3,     3,     3,     3,     3,
       3,     2,     2,     3,     3,     3,     5,     5,     4,     5,
       3,     5,     4,     6,     3,     4,     1,     3,     4,     5,
       4,     6,     1,     1,     1,     1,     3,     3,     5,     4,
       4,     7,     7,     6,     8,     1,     1,     1,     4,     3,
       4,     2,     2,     2,     4,     3,     6,     5,     4,     4,
       4,     4,     1,     1,     1,     3,     5,     1,     2,     1,
       6,     1,     2,     2,     2,     2,     3,     3,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     3,
       4,     5,     3,     6,     4,     5,     6,     3,     5,     4,
       6,     1,     3,     1,     1,     1,     1,     1,     3,     3,
       4,     4,     5,     4,     5,     1,     2,     4,     0,     2,
       2,     3,     1,     3,     5,     5,     2,     3,     1,     3,
       7,     0,     1,     2,     0,     3,     1,     3,     1,     2,
       1,     1,     1,     1,     2,     3,     5,     8,     0,     1,
       1,     1,     3,     2,     1,     3,     0,     1,     2,     0,
       1,     2,     0,     2,     1,     3,     5,     7,     1,     1,
       2,     0,     2,     0,     3,     0,     2,     0,     3,     0,
       2,     3,     5,     3,     3,     4,     0,     3,     0,     2,
       4,     2,     2,     1,     1,     1,     4,     1,     2,     1,
       2,     2,     2,     2,     3,     3,     5,     0,     5,     3,
       4,     2,     5,     6,     7,     8,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1
};


enum { YYENOMEM = -2 };

#define yyerrok         (yyerrstatus = 0)
#define yyclearin       (yychar = LI_DDL_SQLITE_EXPLAIN_EMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == LI_DDL_SQLITE_EXPLAIN_EMPTY)                                        \
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
   Use LI_DDL_SQLITE_EXPLAIN_error or LI_DDL_SQLITE_EXPLAIN_UNDEF. */
#define YYERRCODE LI_DDL_SQLITE_EXPLAIN_UNDEF

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
#if DDL_SQLITE_EXPLAIN_DEBUG

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

#  elif defined DDL_SQLITE_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_SQLITE_EXPLAIN_LTYPE_IS_TRIVIAL

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
#else /* !DDL_SQLITE_EXPLAIN_DEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_SQLITE_EXPLAIN_DEBUG */


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
#if DDL_SQLITE_EXPLAIN_DEBUG
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
#if DDL_SQLITE_EXPLAIN_DEBUG
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
#if DDL_SQLITE_EXPLAIN_DEBUG
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
# if defined DDL_SQLITE_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_SQLITE_EXPLAIN_LTYPE_IS_TRIVIAL
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

  yychar = LI_DDL_SQLITE_EXPLAIN_EMPTY; /* Cause a token to be read.  */

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
  if (yychar == LI_DDL_SQLITE_EXPLAIN_EMPTY)
    {
      YYDPRINTF ((stderr, "Reading a token\n"));
      yychar = yylex (&yylval, &yylloc, p);
    }

  if (yychar <= LI_YYEOF)
    {
      yychar = LI_YYEOF;
      yytoken = YYSYMBOL_YYEOF;
      YYDPRINTF ((stderr, "Now at end of input.\n"));
    }
  else if (yychar == LI_DDL_SQLITE_EXPLAIN_error)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = LI_DDL_SQLITE_EXPLAIN_UNDEF;
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
  yychar = LI_DDL_SQLITE_EXPLAIN_EMPTY;
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

  case 3: /* unit: statement "EXPLAIN (before a statement)"  */
                                           { ddl_build_finish(p, ddl_stmt_explained(p, (yyvsp[-1].stmt), (yyvsp[0].tok))); }
    break;

  case 12: /* ident: "identifier"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 13: /* ident: kw_unreserved  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 16: /* nm: "current time"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 17: /* nm: "string"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 18: /* qname: nm  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)); }
    break;

  case 19: /* qname: nm "." nm  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 20: /* name_list: nm  */
                                           { (yyval.list) = ddl_list_one(ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 21: /* name_list: name_list "," nm  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 22: /* opt_name_list: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 23: /* opt_name_list: "(" name_list ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 24: /* opt_if_not_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 25: /* opt_if_not_exists: "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_NOT_EXISTS; }
    break;

  case 26: /* opt_if_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 27: /* opt_if_exists: "IF (before EXISTS, NOT EXISTS)" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_EXISTS; }
    break;

  case 28: /* opt_temp: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 29: /* opt_temp: "TEMP"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 30: /* opt_temp: "TEMPORARY"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 31: /* create_table: "CREATE" opt_temp "TABLE" opt_if_not_exists qname "(" columns more_constraints ")" table_options  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_build_table(p, (yyvsp[-5].qname), ddl_list_join((yyvsp[-3].list), (yyvsp[-2].list)),
            ddl_list_none(), (yyvsp[-8].flags) | (yyvsp[0].flags), (yyloc)), (yyvsp[-6].flags), (yyloc)); }
    break;

  case 32: /* create_table: "CREATE" opt_temp "TABLE" opt_if_not_exists qname "AS" query  */
        { (yyval.stmt) = ddl_build_create_table(p,
            ddl_table_query(ddl_build_table(p, (yyvsp[-2].qname), ddl_list_none(), ddl_list_none(), (yyvsp[-5].flags), (yyloc)),
            ddl_expr_kept(p, (yyvsp[0].query), (yylsp[0]))), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 33: /* create_table: "CREATE" "VIRTUAL" "TABLE" opt_if_not_exists qname "USING" "clause"  */
        { (yyval.stmt) = ddl_build_create_table(p,
            ddl_table_query(ddl_build_table(p, (yyvsp[-2].qname), ddl_list_none(), ddl_list_none(), DDL_TABLE_VIRTUAL,
            (yyloc)), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 34: /* columns: column  */
        { (yyval.list) = ddl_list_one(ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column))); }
    break;

  case 35: /* columns: columns "," column  */
        { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column))); }
    break;

  case 36: /* more_constraints: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 37: /* more_constraints: "," constraints  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 38: /* constraints: constraint  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 39: /* constraints: constraints constraint  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].node)); }
    break;

  case 40: /* constraints: constraints "," constraint  */
        { (yyval.list) = ddl_list_with(ddl_list_with((yyvsp[-2].list), ddl_build_element(p, DDL_ELEMENT_NAME, NULL)), (yyvsp[0].node)); }
    break;

  case 41: /* constraint: "CONSTRAINT" nm  */
        { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_NAME, ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 42: /* constraint: constraint_body  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, (yyvsp[0].constraint)); }
    break;

  case 43: /* constraint_body: "PRIMARY" "KEY" "(" key_parts opt_autoincrement ")" opt_conflict  */
        { (yyval.constraint) = ddl_constraint_conflict(p,
            ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, (yyvsp[-3].list), (yyloc)),
            (yyvsp[-2].flags)), (yyvsp[0].tok)); }
    break;

  case 44: /* constraint_body: "UNIQUE" "(" key_parts ")" opt_conflict  */
        { (yyval.constraint) = ddl_constraint_conflict(p, ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, (yyvsp[-2].list), (yyloc)),
            (yyvsp[0].tok)); }
    break;

  case 45: /* constraint_body: "FOREIGN" "KEY" "(" name_list ")" references opt_deferrable  */
        { (yyval.constraint) = ddl_constraint_flags(ddl_build_foreign(p, ddl_build_parts(p, (yyvsp[-3].list)), (yyvsp[-1].foreign), (yyloc)),
            (yyvsp[0].flags)); }
    break;

  case 47: /* check: "CHECK" "(" expr ")" opt_conflict  */
                                           { (yyval.constraint) = ddl_build_check(p, (yyvsp[-2].expr), (yyloc)); }
    break;

  case 48: /* table_options: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 51: /* table_option_list: "," table_option  */
        { ddl_build_require(p, DDL_FEATURE_OPTION_COMMA_SQLITE, (yylsp[-1])); (yyval.flags) = (yyvsp[0].flags); }
    break;

  case 52: /* table_option_list: table_option_list "," table_option  */
        { ddl_build_require(p, DDL_FEATURE_OPTION_COMMA_SQLITE, (yylsp[-1])); (yyval.flags) = (yyvsp[-2].flags) | (yyvsp[0].flags); }
    break;

  case 53: /* table_option: "WITHOUT" "ROWID"  */
        { ddl_build_require(p, DDL_FEATURE_WITHOUT_ROWID_SQLITE, (yyloc)); (yyval.flags) = DDL_TABLE_WITHOUT_ROWID; }
    break;

  case 54: /* table_option: "STRICT"  */
        { ddl_build_require(p, DDL_FEATURE_STRICT_TABLE_SQLITE, (yyloc)); (yyval.flags) = DDL_TABLE_STRICT; }
    break;

  case 55: /* column: nm opt_type column_attrs  */
                                           { (yyval.column) = ddl_build_column(p, (yyvsp[-2].ident), (yyvsp[-1].type), (yyvsp[0].list), (yyloc)); }
    break;

  case 56: /* column_attrs: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 57: /* column_attrs: column_attrs column_attr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].attr)); }
    break;

  case 58: /* column_attr: "CONSTRAINT" nm  */
                                           { (yyval.attr) = ddl_build_attr_ident(p, DDL_ATTR_NAME, (yyvsp[0].ident), (yyloc)); }
    break;

  case 59: /* column_attr: "NULL" opt_conflict  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NULL, NULL, (yyloc)); }
    break;

  case 60: /* column_attr: "NOT" "NULL" opt_conflict_option  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_NOT_NULL, 0, (yyvsp[0].list), (yyloc)); }
    break;

  case 61: /* column_attr: "DEFAULT" default_value  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_DEFAULT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 62: /* column_attr: "PRIMARY" "KEY" opt_sort opt_conflict opt_autoincrement  */
        { (yyval.attr) = ddl_build_attr_constraint(p,
            ddl_constraint_conflict(p, ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY,
			ddl_list_one(ddl_part_sort(ddl_build_part_column(p, NONE, (yyloc)), (yyvsp[-2].flags))), (yyloc)), (yyvsp[0].flags)),
            (yyvsp[-1].tok)), (yyloc)); }
    break;

  case 63: /* column_attr: "UNIQUE" opt_conflict  */
        { (yyval.attr) = ddl_build_attr_constraint(p,
            ddl_constraint_conflict(p, ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, (yyloc)), (yyvsp[0].tok)), (yyloc)); }
    break;

  case 64: /* column_attr: "CHECK" "(" expr ")"  */
        { (yyval.attr) = ddl_build_attr_constraint(p, ddl_build_check(p, (yyvsp[-1].expr), (yyloc)), (yyloc)); }
    break;

  case 65: /* column_attr: references  */
        { (yyval.attr) = ddl_build_attr_constraint(p, ddl_build_foreign(p, ddl_list_none(), (yyvsp[0].foreign), (yyloc)), (yyloc)); }
    break;

  case 66: /* column_attr: deferrable  */
        { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, (yyvsp[0].flags), ddl_list_none(), (yyloc)); }
    break;

  case 67: /* column_attr: "COLLATE" nm  */
                                           { (yyval.attr) = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 68: /* column_attr: "GENERATED (before ALWAYS)" "ALWAYS" "AS" "(" expr ")" opt_stored  */
        { ddl_build_require(p, DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 69: /* column_attr: "AS" "(" expr ")" opt_stored  */
        { ddl_build_require(p, DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 70: /* opt_stored: %empty  */
                                           { (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 71: /* opt_stored: "VIRTUAL"  */
                                           { (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 72: /* opt_stored: "STORED"  */
                                           { (yyval.flags) = DDL_COLUMN_STORED; }
    break;

  case 74: /* default_value: ident  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 75: /* default_value: "+" term  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 76: /* default_value: "-" term  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 77: /* default_value: "(" expr ")"  */
                                           { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 79: /* term: "current time"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 80: /* opt_sort: %empty  */
                                           { (yyval.flags) = DDL_SORT_UNSET; }
    break;

  case 81: /* opt_sort: "ASC"  */
                                           { (yyval.flags) = DDL_SORT_ASC; }
    break;

  case 82: /* opt_sort: "DESC"  */
                                           { (yyval.flags) = DDL_SORT_DESC; }
    break;

  case 83: /* opt_autoincrement: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 84: /* opt_autoincrement: "AUTOINCREMENT"  */
                                           { (yyval.flags) = DDL_KEY_AUTOINCREMENT; }
    break;

  case 85: /* opt_conflict: %empty  */
                                           { (yyval.tok) = NULL; }
    break;

  case 86: /* opt_conflict: "ON" "CONFLICT" resolution  */
                                           { (yyval.tok) = (yyvsp[0].tok); }
    break;

  case 87: /* opt_conflict_option: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 88: /* opt_conflict_option: "ON" "CONFLICT" resolution  */
        { (yyval.list) = ddl_list_one(ddl_build_option(p, "conflict", ddl_expr_bare(p, (yyvsp[0].tok)), (yyloc))); }
    break;

  case 94: /* opt_type: %empty  */
                                           { (yyval.type) = NULL; }
    break;

  case 97: /* type_name: type_words "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args((yyvsp[-3].type), (yyvsp[-1].list)); }
    break;

  case 98: /* type_words: type_word  */
                                           { (yyval.type) = ddl_build_type(p, (yyvsp[0].tok)); }
    break;

  case 99: /* type_words: type_words type_word  */
                                           { (yyval.type) = ddl_type_word(p, (yyvsp[-1].type), (yyvsp[0].tok)); }
    break;

  case 103: /* type_args: signed_number  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 104: /* type_args: signed_number "," signed_number  */
                                           { (yyval.list) = ddl_list_with(ddl_list_one((yyvsp[-2].expr)), (yyvsp[0].expr)); }
    break;

  case 105: /* plain_number: "number"  */
                                           { (yyval.expr) = ddl_build_plain_number(p, (yyvsp[0].tok)); }
    break;

  case 107: /* signed_number: "+" plain_number  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 108: /* signed_number: "-" plain_number  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 109: /* references: "REFERENCES" nm opt_name_list  */
        { (yyval.foreign) = ddl_build_references(p, ddl_build_qname(p, NONE, NONE, (yyvsp[-1].ident)), (yyvsp[0].list)); }
    break;

  case 110: /* references: references "ON" "DELETE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_delete((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 111: /* references: references "ON" "UPDATE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_update((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 112: /* references: references "ON" "INSERT" fk_action  */
                                           { (yyval.foreign) = (yyvsp[-3].foreign); }
    break;

  case 113: /* references: references "MATCH" nm  */
                                           { (yyval.foreign) = ddl_foreign_match_name(p, (yyvsp[-2].foreign), (yyvsp[0].ident)); }
    break;

  case 114: /* fk_action: "CASCADE"  */
                                           { (yyval.flags) = DDL_FK_CASCADE; }
    break;

  case 115: /* fk_action: "RESTRICT"  */
                                           { (yyval.flags) = DDL_FK_RESTRICT; }
    break;

  case 116: /* fk_action: "SET" "NULL"  */
                                           { (yyval.flags) = DDL_FK_SET_NULL; }
    break;

  case 117: /* fk_action: "SET" "DEFAULT"  */
                                           { (yyval.flags) = DDL_FK_SET_DEFAULT; }
    break;

  case 118: /* fk_action: "NO" "ACTION"  */
                                           { (yyval.flags) = DDL_FK_NO_ACTION; }
    break;

  case 119: /* deferrable: "DEFERRABLE" opt_initially  */
                                           { (yyval.flags) = DDL_KEY_DEFERRABLE | (yyvsp[0].flags); }
    break;

  case 120: /* deferrable: "NOT" "DEFERRABLE" opt_initially  */
                                           { (yyval.flags) = DDL_KEY_NOT_DEFERRABLE | (yyvsp[0].flags); }
    break;

  case 121: /* opt_deferrable: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 123: /* opt_initially: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 124: /* opt_initially: "INITIALLY" "DEFERRED"  */
                                           { (yyval.flags) = DDL_KEY_INITIALLY_DEFERRED; }
    break;

  case 125: /* opt_initially: "INITIALLY" "IMMEDIATE"  */
                                           { (yyval.flags) = DDL_KEY_INITIALLY_IMMEDIATE; }
    break;

  case 126: /* create_index: "CREATE" opt_unique "INDEX" opt_if_not_exists qname "ON" nm "(" key_parts ")" opt_where  */
        { (yyval.stmt) = ddl_build_create_index(p,
            ddl_index_with(ddl_build_index(p, ddl_build_qname_minor(p, NONE, (yyvsp[-6].qname)->schema, (yyvsp[-6].qname)->name),
            (yyvsp[-9].flags), (yyvsp[-2].list), (yyloc)), (yyvsp[0].key)),
				      ddl_build_qname(p, NONE, (yyvsp[-6].qname)->schema, (yyvsp[-4].ident)), (yyvsp[-7].flags), (yyloc)); }
    break;

  case 127: /* opt_unique: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 128: /* opt_unique: "UNIQUE"  */
                                           { (yyval.flags) = DDL_KEY_UNIQUE; }
    break;

  case 129: /* opt_where: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 130: /* opt_where: "WHERE" expr  */
                                           { (yyval.key) = ddl_key_where(p, NULL, (yyvsp[0].expr)); }
    break;

  case 131: /* key_parts: key_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 132: /* key_parts: key_parts "," key_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 133: /* key_part: expr opt_sort  */
                                           { (yyval.part) = ddl_part_sort(ddl_build_part_loose(p, (yyvsp[-1].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 134: /* create_view: "CREATE" opt_temporary "VIEW" opt_if_not_exists qname opt_name_list "AS" query  */
        { (yyval.stmt) = ddl_stmt_in_temp(p, ddl_build_create_view(p, (yyvsp[-3].qname), (yyvsp[-2].list), (yyvsp[0].query), (yyvsp[-4].flags) | (yyvsp[-6].flags), (yyloc))); }
    break;

  case 135: /* create_trigger: "CREATE" opt_temporary "TRIGGER" opt_if_not_exists qname trigger_head "ON" qname opt_each_row opt_when "BEGIN" trigger_body "END"  */
        { (yyval.stmt) = ddl_stmt_in_temp(p, ddl_build_create_trigger(p, (yyvsp[-8].qname), (yyvsp[-5].qname),
            ddl_trigger_when((yyvsp[-7].trigger), (yyvsp[-4].flags), (yyvsp[-3].expr)), (yyvsp[-1].list), (yyvsp[-9].flags) | (yyvsp[-11].flags), (yyloc))); }
    break;

  case 136: /* opt_temporary: opt_temp  */
                                           { (yyval.flags) = (yyvsp[0].flags) ? DDL_STMT_TEMPORARY : 0; }
    break;

  case 138: /* trigger_head: trigger_time trigger_event  */
                                           { (yyval.trigger) = ddl_trigger_time(p, (yyvsp[0].trigger), (yyvsp[-1].text)); }
    break;

  case 139: /* trigger_time: "BEFORE"  */
                                           { (yyval.text) = "before"; }
    break;

  case 140: /* trigger_time: "AFTER"  */
                                           { (yyval.text) = "after"; }
    break;

  case 141: /* trigger_time: "INSTEAD" "OF"  */
                                           { (yyval.text) = "instead of"; }
    break;

  case 142: /* trigger_event: "DELETE"  */
                                           { (yyval.trigger) = ddl_build_trigger(p, "delete", ddl_list_none(), (yyloc)); }
    break;

  case 143: /* trigger_event: "INSERT"  */
                                           { (yyval.trigger) = ddl_build_trigger(p, "insert", ddl_list_none(), (yyloc)); }
    break;

  case 144: /* trigger_event: "UPDATE"  */
                                           { (yyval.trigger) = ddl_build_trigger(p, "update", ddl_list_none(), (yyloc)); }
    break;

  case 145: /* trigger_event: "UPDATE" "OF" name_list  */
                                           { (yyval.trigger) = ddl_build_trigger(p, "update", (yyvsp[0].list), (yyloc)); }
    break;

  case 146: /* opt_each_row: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 147: /* opt_each_row: "FOR" "EACH" "ROW"  */
                                           { (yyval.flags) = 1; }
    break;

  case 148: /* opt_when: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 149: /* opt_when: "WHEN" expr  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 150: /* trigger_body: trigger_stmt ";"  */
                                           { (yyval.list) = ddl_list_one((yyvsp[-1].dml)); }
    break;

  case 151: /* trigger_body: trigger_body trigger_stmt ";"  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[-1].dml)); }
    break;

  case 152: /* trigger_stmt: query  */
                                           { (yyval.dml) = ddl_build_select_stmt(p, (yyvsp[0].query), (yyloc)); }
    break;

  case 153: /* trigger_stmt: "INSERT" opt_or "INTO" target opt_name_list query upserts  */
        { (yyval.dml) = ddl_build_insert(p, (yyvsp[-5].tok), (yyvsp[-3].from), (yyvsp[-2].list), (yyvsp[-1].query), (yyvsp[0].list), (yyloc)); }
    break;

  case 154: /* trigger_stmt: "REPLACE" "INTO" target opt_name_list query upserts  */
        { (yyval.dml) = ddl_build_insert(p, (yyvsp[-5].tok), (yyvsp[-3].from), (yyvsp[-2].list), (yyvsp[-1].query), (yyvsp[0].list), (yyloc)); }
    break;

  case 155: /* trigger_stmt: "UPDATE" opt_or target "SET" assignments opt_from opt_where_clause  */
        { (yyval.dml) = ddl_build_update(p, (yyvsp[-5].tok), (yyvsp[-4].from), (yyvsp[-2].list), (yyvsp[-1].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 156: /* trigger_stmt: "DELETE" "FROM" target opt_where_clause  */
        { (yyval.dml) = ddl_build_delete(p, (yyvsp[-1].from), (yyvsp[0].expr), (yyloc)); }
    break;

  case 157: /* rows_stmt: query  */
                                           { (yyval.stmt) = ddl_build_rows(p, NULL, ddl_build_select_stmt(p, (yyvsp[0].query), (yyloc)), (yyloc)); }
    break;

  case 158: /* rows_stmt: row_change  */
                                           { (yyval.stmt) = ddl_build_rows(p, NULL, (yyvsp[0].dml), (yyloc)); }
    break;

  case 159: /* rows_stmt: with_clause row_change  */
                                           { (yyval.stmt) = ddl_build_rows(p, (yyvsp[-1].query), (yyvsp[0].dml), (yyloc)); }
    break;

  case 160: /* row_change: "INSERT" opt_or "INTO" named opt_name_list query upserts opt_returning  */
        { (yyval.dml) = ddl_dml_returning(ddl_build_insert(p, (yyvsp[-6].tok), (yyvsp[-4].from), (yyvsp[-3].list), (yyvsp[-2].query), (yyvsp[-1].list), (yyloc)), (yyvsp[0].list)); }
    break;

  case 161: /* row_change: "INSERT" opt_or "INTO" named opt_name_list "DEFAULT" "VALUES" opt_returning  */
        { (yyval.dml) = ddl_dml_returning(ddl_build_insert(p, (yyvsp[-6].tok), (yyvsp[-4].from), (yyvsp[-3].list), NULL, ddl_list_none(), (yyloc)), (yyvsp[0].list)); }
    break;

  case 162: /* row_change: "REPLACE" "INTO" named opt_name_list query upserts opt_returning  */
        { (yyval.dml) = ddl_dml_returning(ddl_build_insert(p, (yyvsp[-6].tok), (yyvsp[-4].from), (yyvsp[-3].list), (yyvsp[-2].query), (yyvsp[-1].list), (yyloc)), (yyvsp[0].list)); }
    break;

  case 163: /* row_change: "REPLACE" "INTO" named opt_name_list "DEFAULT" "VALUES" opt_returning  */
        { (yyval.dml) = ddl_dml_returning(ddl_build_insert(p, (yyvsp[-6].tok), (yyvsp[-4].from), (yyvsp[-3].list), NULL, ddl_list_none(), (yyloc)), (yyvsp[0].list)); }
    break;

  case 164: /* row_change: "UPDATE" opt_or indexed "SET" assignments opt_from opt_where_clause opt_returning query_tail  */
        { (yyval.dml) = ddl_dml_tail(ddl_dml_returning(ddl_build_update(p, (yyvsp[-7].tok), (yyvsp[-6].from), (yyvsp[-4].list), (yyvsp[-3].list), (yyvsp[-2].expr), (yyloc)), (yyvsp[-1].list)), (yyvsp[0].query)); }
    break;

  case 165: /* row_change: "DELETE" "FROM" indexed opt_where_clause opt_returning query_tail  */
        { (yyval.dml) = ddl_dml_tail(ddl_dml_returning(ddl_build_delete(p, (yyvsp[-3].from), (yyvsp[-2].expr), (yyloc)), (yyvsp[-1].list)), (yyvsp[0].query)); }
    break;

  case 166: /* named: qname  */
                                           { (yyval.from) = ddl_from_table(p, (yyvsp[0].qname), NONE, (yyloc)); }
    break;

  case 167: /* named: qname "AS" nm  */
        { ddl_build_require(p, DDL_FEATURE_DML_ALIAS_SQLITE, (yyloc)); (yyval.from) = ddl_from_table(p, (yyvsp[-2].qname), (yyvsp[0].ident), (yyloc)); }
    break;

  case 169: /* indexed: named "INDEXED (before BY)" "BY" nm  */
                                           { (yyval.from) = ddl_from_index(p, (yyvsp[-3].from), (yyvsp[0].ident)); }
    break;

  case 170: /* indexed: named "NOT INDEXED (of a table)"  */
                                           { (yyval.from) = ddl_from_index(p, (yyvsp[-1].from), NONE); }
    break;

  case 171: /* opt_returning: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 172: /* opt_returning: "RETURNING" results  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 173: /* passed: "BEGIN" opt_begin opt_transaction  */
                                           { (yyval.stmt) = ddl_build_passed(p, "begin", (yyloc)); }
    break;

  case 174: /* passed: "COMMIT" opt_transaction  */
                                           { (yyval.stmt) = ddl_build_passed(p, "commit", (yyloc)); }
    break;

  case 175: /* passed: "END" opt_transaction  */
                                           { (yyval.stmt) = ddl_build_passed(p, "commit", (yyloc)); }
    break;

  case 176: /* passed: "ROLLBACK" opt_transaction  */
                                           { (yyval.stmt) = ddl_build_passed(p, "rollback", (yyloc)); }
    break;

  case 177: /* passed: "ROLLBACK" opt_transaction "TO" nm  */
                                           { (yyval.stmt) = ddl_build_passed_name(p, "rollback_to", (yyvsp[0].ident), (yyloc)); }
    break;

  case 178: /* passed: "SAVEPOINT" nm  */
                                           { (yyval.stmt) = ddl_build_passed_name(p, "savepoint", (yyvsp[0].ident), (yyloc)); }
    break;

  case 179: /* passed: "RELEASE" nm  */
                                           { (yyval.stmt) = ddl_build_passed_name(p, "release", (yyvsp[0].ident), (yyloc)); }
    break;

  case 180: /* passed: "PRAGMA" qname  */
                                           { (yyval.stmt) = ddl_build_passed_qname(p, "pragma", (yyvsp[0].qname), NONE, (yyloc)); }
    break;

  case 181: /* passed: "PRAGMA" qname "=" pragma_value  */
                                           { (yyval.stmt) = ddl_build_passed_qname(p, "pragma", (yyvsp[-2].qname), (yyvsp[0].ident), (yyloc)); }
    break;

  case 182: /* passed: "PRAGMA" qname "(" pragma_value ")"  */
                                           { (yyval.stmt) = ddl_build_passed_qname(p, "pragma", (yyvsp[-3].qname), (yyvsp[-1].ident), (yyloc)); }
    break;

  case 183: /* passed: "ATTACH" expr "AS" expr  */
                                           { (yyval.stmt) = ddl_build_passed_expr(p, "attach", (yyvsp[0].expr), (yyloc)); }
    break;

  case 184: /* passed: "ATTACH" expr "AS" expr "KEY" expr  */
                                           { (yyval.stmt) = ddl_build_passed_expr(p, "attach", (yyvsp[-2].expr), (yyloc)); }
    break;

  case 185: /* passed: "DETACH" expr  */
                                           { (yyval.stmt) = ddl_build_passed_expr(p, "detach", (yyvsp[0].expr), (yyloc)); }
    break;

  case 186: /* passed: "ANALYZE"  */
                                           { (yyval.stmt) = ddl_build_passed(p, "analyze", (yyloc)); }
    break;

  case 187: /* passed: "ANALYZE" qname  */
                                           { (yyval.stmt) = ddl_build_passed_qname(p, "analyze", (yyvsp[0].qname), NONE, (yyloc)); }
    break;

  case 188: /* passed: "REINDEX"  */
                                           { (yyval.stmt) = ddl_build_passed(p, "reindex", (yyloc)); }
    break;

  case 189: /* passed: "REINDEX" qname  */
                                           { (yyval.stmt) = ddl_build_passed_qname(p, "reindex", (yyvsp[0].qname), NONE, (yyloc)); }
    break;

  case 190: /* passed: "VACUUM" opt_into  */
                                           { (yyval.stmt) = ddl_build_passed(p, "vacuum", (yyloc)); }
    break;

  case 191: /* passed: "VACUUM" nm opt_into  */
                                           { (yyval.stmt) = ddl_build_passed(p, "vacuum", (yyloc)); }
    break;

  case 200: /* pragma_value: signed_number  */
                                           { (yyval.ident) = ddl_build_ident_at(p, (yyloc)); }
    break;

  case 201: /* pragma_value: "ON"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 202: /* pragma_value: "DELETE"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 203: /* pragma_value: "DEFAULT"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 205: /* opt_into: "INTO" expr  */
                                           { ddl_build_require(p, DDL_FEATURE_VACUUM_INTO_SQLITE, (yyloc)); }
    break;

  case 206: /* target: qname  */
                                           { (yyval.from) = ddl_from_table(p, (yyvsp[0].qname), NONE, (yyloc)); }
    break;

  case 207: /* target: qname "AS" nm  */
        { ddl_build_require(p, DDL_FEATURE_TARGET_ALIAS_SQLITE, (yyloc)); (yyval.from) = ddl_from_table(p, (yyvsp[-2].qname), (yyvsp[0].ident), (yyloc)); }
    break;

  case 208: /* opt_or: %empty  */
                                           { (yyval.tok) = NULL; }
    break;

  case 209: /* opt_or: "OR" resolution  */
                                           { (yyval.tok) = (yyvsp[0].tok); }
    break;

  case 210: /* assignments: assignment  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 211: /* assignments: assignments "," assignment  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].node)); }
    break;

  case 212: /* assignment: nm "=" expr  */
                                           { (yyval.node) = ddl_build_assignment(p, ddl_list_one(ddl_build_name(p, (yyvsp[-2].ident))), (yyvsp[0].expr), (yyloc)); }
    break;

  case 213: /* assignment: "(" name_list ")" "=" expr  */
        { ddl_build_require(p, DDL_FEATURE_ROW_VALUE_SQLITE, (yyloc)); (yyval.node) = ddl_build_assignment(p, (yyvsp[-3].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 215: /* upserts: targeted last_upsert  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), ddl_upsert_more(p, (yyvsp[-1].list), (yyvsp[0].upsert))); }
    break;

  case 216: /* targeted: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 217: /* targeted: targeted upsert  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), ddl_upsert_more(p, (yyvsp[-1].list), (yyvsp[0].upsert))); }
    break;

  case 218: /* last_upsert: "ON (before DELETE, UPDATE of a foreign key)" "CONFLICT" "DO" "NOTHING"  */
        { (yyval.upsert) = ddl_build_upsert(p, ddl_list_none(), NULL, ddl_list_none(), NULL, (yyloc)); }
    break;

  case 219: /* last_upsert: "ON (before DELETE, UPDATE of a foreign key)" "CONFLICT" "DO" "UPDATE" "SET" assignments opt_where_clause  */
        { (yyval.upsert) = ddl_build_upsert(p, ddl_list_none(), NULL, (yyvsp[-1].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 220: /* upsert: "ON (before DELETE, UPDATE of a foreign key)" "CONFLICT" "(" key_parts ")" opt_where_clause "DO" "NOTHING"  */
        { (yyval.upsert) = ddl_build_upsert(p, (yyvsp[-4].list), (yyvsp[-2].expr), ddl_list_none(), NULL, (yyloc)); }
    break;

  case 221: /* upsert: "ON (before DELETE, UPDATE of a foreign key)" "CONFLICT" "(" key_parts ")" opt_where_clause "DO" "UPDATE" "SET" assignments opt_where_clause  */
        { (yyval.upsert) = ddl_build_upsert(p, (yyvsp[-7].list), (yyvsp[-5].expr), (yyvsp[-1].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 225: /* bare_alias: nm  */
                                           { (yyval.ident) = ddl_build_bare_alias(p, (yyvsp[0].ident), false); }
    break;

  case 226: /* bare_result_alias: nm  */
                                           { (yyval.ident) = ddl_build_bare_alias(p, (yyvsp[0].ident), true); }
    break;

  case 227: /* sort_parts: sort_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 228: /* sort_parts: sort_parts "," sort_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 229: /* sort_part: expr opt_sort opt_nulls  */
                                           { (yyval.part) = ddl_build_part_expr(p, (yyvsp[-2].expr), (yyvsp[-1].flags), (yyvsp[0].num), (yyloc)); }
    break;

  case 230: /* opt_nulls: %empty  */
                                           { (yyval.num) = DDL_NULLS_UNSET; }
    break;

  case 231: /* opt_nulls: "NULLS (before FIRST, LAST)" "FIRST"  */
                                           { (yyval.num) = DDL_NULLS_FIRST; }
    break;

  case 232: /* opt_nulls: "NULLS (before FIRST, LAST)" "LAST"  */
                                           { (yyval.num) = DDL_NULLS_LAST; }
    break;

  case 233: /* join_words: "kind of join"  */
                                           { (yyval.from) = ddl_join_word(p, NULL, (yyvsp[0].tok)); }
    break;

  case 234: /* join_words: join_words "kind of join"  */
                                           { (yyval.from) = ddl_join_word(p, (yyvsp[-1].from), (yyvsp[0].tok)); }
    break;

  case 235: /* source: qname opt_alias  */
                                           { (yyval.from) = ddl_from_table(p, (yyvsp[-1].qname), (yyvsp[0].ident), (yyloc)); }
    break;

  case 236: /* source: qname opt_alias "INDEXED (before BY)" "BY" nm  */
                                           { (yyval.from) = ddl_from_index(p, ddl_from_table(p, (yyvsp[-4].qname), (yyvsp[-3].ident), (yyloc)), (yyvsp[0].ident)); }
    break;

  case 237: /* source: qname opt_alias "NOT INDEXED (of a table)"  */
                                           { (yyval.from) = ddl_from_index(p, ddl_from_table(p, (yyvsp[-2].qname), (yyvsp[-1].ident), (yyloc)), NONE); }
    break;

  case 238: /* source: qname "(" ")" opt_alias  */
                                           { (yyval.from) = ddl_from_function(p, (yyvsp[-3].qname), ddl_list_none(), (yyvsp[0].ident), (yyloc)); }
    break;

  case 239: /* source: qname "(" expr_list ")" opt_alias  */
                                           { (yyval.from) = ddl_from_function(p, (yyvsp[-4].qname), (yyvsp[-2].list), (yyvsp[0].ident), (yyloc)); }
    break;

  case 240: /* source: "(" query ")" opt_alias  */
                                           { (yyval.from) = ddl_from_query(p, (yyvsp[-2].query), (yyvsp[0].ident), (yyloc)); }
    break;

  case 241: /* source: "(" sources ")" opt_alias  */
                                           { (yyval.from) = ddl_from_group(p, (yyvsp[-2].list), (yyvsp[0].ident), (yyloc)); }
    break;

  case 242: /* expr: "current time"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 243: /* expr: expr "&" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 244: /* expr: expr "|" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 245: /* expr: expr "<<" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SHIFT_LEFT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 246: /* expr: expr ">>" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SHIFT_RIGHT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 247: /* expr: expr "||" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_CONCAT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 248: /* expr: expr "->" expr  */
        { (yyval.expr) = ddl_expr_needs(p, ddl_expr_binary(p, DDL_OP_JSON_GET, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)), DDL_FEATURE_JSON_ARROW_SQLITE); }
    break;

  case 249: /* expr: expr "->>" expr  */
        { (yyval.expr) = ddl_expr_needs(p, ddl_expr_binary(p, DDL_OP_JSON_GET_TEXT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)), DDL_FEATURE_JSON_ARROW_SQLITE); }
    break;

  case 250: /* expr: expr "COLLATE" nm  */
                                           { (yyval.expr) = ddl_expr_collate(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 251: /* expr: expr "ISNULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-1].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 252: /* expr: expr "NOTNULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-1].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 253: /* expr: expr "NOT" "NULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 254: /* expr: expr "IS (before an operand)" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 255: /* expr: expr "IS NOT" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 256: /* expr: expr "IS (before an operand)" "DISTINCT" "FROM" expr  */
        { (yyval.expr) = ddl_expr_needs(p, ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)), DDL_FEATURE_IS_DISTINCT_SQLITE); }
    break;

  case 257: /* expr: expr "IS NOT" "DISTINCT" "FROM" expr  */
        { (yyval.expr) = ddl_expr_needs(p, ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), 0, (yyloc)), DDL_FEATURE_IS_DISTINCT_SQLITE); }
    break;

  case 258: /* expr: expr "IN" "(" ")"  */
                                           { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_one((yyvsp[-3].expr)), (yyloc)); }
    break;

  case 259: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" ")"  */
        { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_one((yyvsp[-4].expr)), (yyloc)); }
    break;

  case 260: /* expr: expr like_op expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-1].num), (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 261: /* expr: expr like_op expr "ESCAPE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-3].num), (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 262: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" like_op expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-1].num), (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 263: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" like_op expr "ESCAPE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-3].num), (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 264: /* expr: expr "IN" table_in  */
                                           { (yyval.expr) = ddl_expr_in(p, (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 265: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" table_in  */
                                           { (yyval.expr) = ddl_expr_in(p, (yyvsp[-3].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 266: /* table_in: qname  */
                                           { (yyval.expr) = ddl_expr_table(p, ddl_expr_qname(p, (yyvsp[0].qname), (yyloc)), (yyloc)); }
    break;

  case 267: /* table_in: qname "(" ")"  */
        { (yyval.expr) = ddl_expr_table(p, ddl_expr_table_call(p, (yyvsp[-2].qname), ddl_list_none(), (yyloc)), (yyloc)); }
    break;

  case 268: /* table_in: qname "(" expr_list ")"  */
        { (yyval.expr) = ddl_expr_table(p, ddl_expr_table_call(p, (yyvsp[-3].qname), (yyvsp[-1].list), (yyloc)), (yyloc)); }
    break;

  case 269: /* primary: "CAST" "(" expr "AS" ")"  */
        { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-2].expr), ddl_type_name(p, "", DDL_SPAN_NONE), 0, (yyloc)); }
    break;

  case 270: /* primary: "RAISE (before its parenthesis)" "(" "IGNORE" ")"  */
                                           { (yyval.expr) = ddl_expr_raise(p, (yyvsp[-1].tok), NULL, (yyloc)); }
    break;

  case 271: /* primary: "RAISE (before its parenthesis)" "(" raise_action "," expr ")"  */
                                           { (yyval.expr) = ddl_expr_raise(p, (yyvsp[-3].tok), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 275: /* literal: "variable"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, (yyvsp[0].tok)); }
    break;

  case 276: /* name_path: "string" "." any_ident  */
        { (yyval.expr) = ddl_expr_name(p, ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[-2].tok)), (yylsp[-2])), (yyvsp[0].ident), (yyloc)); }
    break;

  case 277: /* result: "string" "." "*"  */
        { (yyval.result) = ddl_build_result(p, ddl_expr_star(p, ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[-2].tok)), (yylsp[-2])), (yyloc)), NONE, (yyloc)); }
    break;

  case 278: /* call: name_path "(" "ALL" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 279: /* call: name_path "(" "ALL" ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), ddl_list_none(), 0, (yyloc)); }
    break;

  case 280: /* call: name_path "(" "DISTINCT" ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), ddl_list_none(), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 281: /* call: name_path "(" "ALL" "ORDER" "BY" sort_parts ")"  */
        { (yyval.expr) = ddl_expr_ordered(p, ddl_expr_call(p, (yyvsp[-6].expr), ddl_list_none(), 0, (yyloc)), (yyvsp[-1].list), (yyloc)); }
    break;

  case 282: /* call: name_path "(" "DISTINCT" "ORDER" "BY" sort_parts ")"  */
        { (yyval.expr) = ddl_expr_ordered(p, ddl_expr_call(p, (yyvsp[-6].expr), ddl_list_none(), DDL_EXPR_DISTINCT, (yyloc)), (yyvsp[-1].list), (yyloc)); }
    break;

  case 283: /* call: name_path "(" "ORDER" "BY" sort_parts ")"  */
        { (yyval.expr) = ddl_expr_ordered(p, ddl_expr_call(p, (yyvsp[-5].expr), ddl_list_none(), 0, (yyloc)), (yyvsp[-1].list), (yyloc)); }
    break;

  case 284: /* call: name_path "(" "ALL" expr_list "ORDER" "BY" sort_parts ")"  */
        { (yyval.expr) = ddl_expr_ordered(p, ddl_expr_call(p, (yyvsp[-7].expr), (yyvsp[-4].list), 0, (yyloc)), (yyvsp[-1].list), (yyloc)); }
    break;

  case 285: /* like_op: "GLOB"  */
                                           { (yyval.num) = DDL_OP_GLOB; }
    break;

  case 286: /* like_op: "REGEXP"  */
                                           { (yyval.num) = DDL_OP_REGEXP; }
    break;

  case 287: /* like_op: "MATCH"  */
                                           { (yyval.num) = DDL_OP_MATCH; }
    break;

  case 288: /* alter_table: "ALTER" "TABLE" qname alter_action  */
                                           { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), 0, (yyloc)); }
    break;

  case 289: /* alter_action: "RENAME" "TO" nm  */
        { (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_TABLE, NONE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 290: /* alter_action: "RENAME" nm "TO" nm  */
        { ddl_build_require(p, DDL_FEATURE_RENAME_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, (yyvsp[-2].ident), (yyvsp[0].ident), (yyloc)); }
    break;

  case 291: /* alter_action: "ADD" column  */
        { (yyval.action) = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[0].column)->name, (yyvsp[0].column), (yyloc)); }
    break;

  case 292: /* alter_action: "DROP" nm  */
        { ddl_build_require(p, DDL_FEATURE_DROP_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[0].ident), (yyloc)); }
    break;

  case 293: /* alter_action: "ADD" check  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 294: /* alter_action: "ADD" "CONSTRAINT" nm check  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_constraint(p, ddl_constraint_named(p, (yyvsp[0].constraint), (yyvsp[-1].ident)), (yyloc)); }
    break;

  case 295: /* alter_action: "DROP" "CONSTRAINT" nm  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, (yyvsp[0].ident), (yyloc)); }
    break;

  case 296: /* alter_action: "ALTER" nm "SET" "NOT" "NULL" opt_conflict_option  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_NOT_NULL, (yyvsp[-4].ident), (yyvsp[0].list), (yyloc)); }
    break;

  case 297: /* alter_action: "ALTER" nm "DROP" "NOT" "NULL"  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_NOT_NULL, (yyvsp[-3].ident), (yyloc)); }
    break;

  case 298: /* drop: "DROP" "TABLE" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TABLE, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 299: /* drop: "DROP" "INDEX" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_INDEX, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 300: /* drop: "DROP" "VIEW" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_VIEW, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 301: /* drop: "DROP" "TRIGGER" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TRIGGER, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags),
            (yyloc)); }
    break;

  case 305: /* primary: "(" expr ")"  */
                                          { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 306: /* primary: "(" expr "," expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_row(p, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
    break;

  case 307: /* primary: "query"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 308: /* primary: "EXISTS" "query"  */
                                          { (yyval.expr) = ddl_expr_exists(p, (yyvsp[0].tok), (yyloc)); }
    break;

  case 310: /* primary: "CAST" "(" expr "AS" type_name ")"  */
                                          { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 312: /* expr: "-" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 313: /* expr: "+" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 314: /* expr: "~" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_BIT_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 315: /* expr: "NOT" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 316: /* expr: expr "OR" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 317: /* expr: expr "AND" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 318: /* expr: expr "=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 319: /* expr: expr "<>" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_NE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 320: /* expr: expr "<" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 321: /* expr: expr "<=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 322: /* expr: expr ">" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 323: /* expr: expr ">=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 324: /* expr: expr "+" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_ADD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 325: /* expr: expr "-" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SUB, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 326: /* expr: expr "*" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MUL, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 327: /* expr: expr "/" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 328: /* expr: expr "%" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 329: /* expr: expr "IS" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 330: /* expr: expr "IS" "NOT" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 331: /* expr: expr "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-4].expr)), (yyloc)); }
    break;

  case 332: /* expr: expr "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-2].expr), (yyvsp[0].tok), 0, (yyloc)); }
    break;

  case 333: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_front((yyvsp[-1].list), (yyvsp[-5].expr)), (yyloc)); }
    break;

  case 334: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-3].expr), (yyvsp[0].tok), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 335: /* expr: expr "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 336: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 337: /* expr: expr "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 338: /* expr: expr "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 339: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 340: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 341: /* expr_list: expr  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 342: /* expr_list: expr_list "," expr  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 343: /* literal: "number"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 344: /* literal: "string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 345: /* literal: "bit string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BITS, (yyvsp[0].tok)); }
    break;

  case 346: /* literal: "NULL"  */
                                          { (yyval.expr) = ddl_expr_new(p, DDL_EXPR_NULL, (yyloc)); }
    break;

  case 347: /* name_path: ident  */
                                          { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 348: /* name_path: name_path "." any_ident  */
                                          { (yyval.expr) = ddl_expr_name(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 349: /* call: name_path "(" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-2].expr), ddl_list_none(), 0, (yyloc)); }
    break;

  case 350: /* call: name_path "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 351: /* call: name_path "(" "*" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), ddl_list_one(ddl_expr_new(p, DDL_EXPR_STAR, (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 352: /* call: name_path "(" "DISTINCT" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), (yyvsp[-1].list), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 353: /* case_expr: "CASE" whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, NULL, (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 354: /* case_expr: "CASE" expr whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, (yyvsp[-3].expr), (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 355: /* whens: when  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 356: /* whens: whens when  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].expr)); }
    break;

  case 357: /* when: "WHEN" expr "THEN" expr  */
                                          { (yyval.expr) = ddl_expr_when(p, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 358: /* case_else: %empty  */
                                          { (yyval.expr) = NULL; }
    break;

  case 359: /* case_else: "ELSE" expr  */
                                          { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 360: /* query: query_body query_tail  */
                                           { (yyval.query) = ddl_query_with_tail(p, (yyvsp[-1].query), (yyvsp[0].query), (yyloc)); }
    break;

  case 361: /* query: with_clause query_body query_tail  */
                                           { (yyval.query) = ddl_query_with(p, ddl_query_with_tail(p, (yyvsp[-1].query), (yyvsp[0].query), (yyloc)), (yyvsp[-2].query), (yyloc)); }
    break;

  case 362: /* query_tail: opt_order  */
                                           { (yyval.query) = ddl_query_tail(p, (yyvsp[0].list), NULL, NULL); }
    break;

  case 363: /* query_tail: opt_order "LIMIT" expr  */
                                           { (yyval.query) = ddl_query_tail(p, (yyvsp[-2].list), (yyvsp[0].expr), NULL); }
    break;

  case 364: /* query_tail: opt_order "LIMIT" expr "OFFSET" expr  */
                                           { (yyval.query) = ddl_query_tail(p, (yyvsp[-4].list), (yyvsp[-2].expr), (yyvsp[0].expr)); }
    break;

  case 365: /* query_tail: opt_order "LIMIT" expr "," expr  */
                                           { (yyval.query) = ddl_query_tail(p, (yyvsp[-4].list), (yyvsp[0].expr), (yyvsp[-2].expr)); }
    break;

  case 366: /* with_clause: "WITH (before a query)" ctes  */
                                           { (yyval.query) = ddl_build_with_clause(p, (yyvsp[0].list), 0, (yyloc)); }
    break;

  case 367: /* with_clause: "WITH (before a query)" "RECURSIVE (behind WITH)" ctes  */
                                           { (yyval.query) = ddl_build_with_clause(p, (yyvsp[0].list), DDL_QUERY_RECURSIVE, (yyloc)); }
    break;

  case 368: /* ctes: cte  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].cte)); }
    break;

  case 369: /* ctes: ctes "," cte  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].cte)); }
    break;

  case 370: /* cte: column_name opt_columns "AS" opt_materialized "(" query ")"  */
                                           { (yyval.cte) = ddl_build_cte(p, (yyvsp[-6].ident), (yyvsp[-5].list), (yyvsp[-3].flags), (yyvsp[-1].query), (yyloc)); }
    break;

  case 371: /* opt_materialized: %empty  */
                                           { (yyval.flags) = DDL_MATERIALIZED_UNSET; }
    break;

  case 372: /* opt_materialized: "MATERIALIZED"  */
                                           { (yyval.flags) = DDL_MATERIALIZED_YES; }
    break;

  case 373: /* opt_materialized: "NOT" "MATERIALIZED"  */
                                           { (yyval.flags) = DDL_MATERIALIZED_NO; }
    break;

  case 374: /* opt_columns: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 375: /* opt_columns: "(" column_names ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 377: /* query_body: query_body set_op query_arm  */
                                           { (yyval.query) = ddl_query_compound(p, (yyvsp[-2].query), (yyvsp[-1].flags), (yyvsp[0].query), (yyloc)); }
    break;

  case 378: /* set_op: "UNION"  */
                                           { (yyval.flags) = DDL_SET_UNION; }
    break;

  case 379: /* set_op: "UNION" "ALL"  */
                                           { (yyval.flags) = DDL_SET_UNION_ALL; }
    break;

  case 380: /* set_op: "INTERSECT"  */
                                           { (yyval.flags) = DDL_SET_INTERSECT; }
    break;

  case 381: /* set_op: "EXCEPT"  */
                                           { (yyval.flags) = DDL_SET_EXCEPT; }
    break;

  case 384: /* values_rows: "VALUES" rows  */
                                           { (yyval.query) = ddl_build_values(p, (yyvsp[0].list), (yyloc)); }
    break;

  case 385: /* rows: "(" expr_list ")"  */
                                           { (yyval.list) = ddl_list_one(ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, (yyvsp[-1].list), (yyloc))); }
    break;

  case 386: /* rows: rows "," "(" expr_list ")"  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-4].list), ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, (yyvsp[-1].list), (yyloc))); }
    break;

  case 387: /* select_core: "SELECT" opt_distinct results opt_from opt_where_clause opt_group opt_having opt_windows  */
        { (yyval.query) = ddl_build_select(p, (yyvsp[-6].flags), (yyvsp[-5].list), (yyvsp[-4].list), (yyvsp[-3].expr), (yyvsp[-2].list), (yyvsp[-1].expr), (yyvsp[0].list), (yyloc)); }
    break;

  case 388: /* opt_distinct: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 389: /* opt_distinct: "DISTINCT"  */
                                           { (yyval.flags) = DDL_QUERY_DISTINCT; }
    break;

  case 390: /* opt_distinct: "ALL"  */
                                           { (yyval.flags) = DDL_QUERY_ALL; }
    break;

  case 391: /* results: result  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].result)); }
    break;

  case 392: /* results: results "," result  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].result)); }
    break;

  case 393: /* result: expr opt_result_alias  */
                                           { (yyval.result) = ddl_build_result(p, (yyvsp[-1].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 394: /* result: "*"  */
                                           { (yyval.result) = ddl_build_result(p, ddl_expr_new(p, DDL_EXPR_STAR, (yylsp[0])), NONE, (yyloc)); }
    break;

  case 395: /* result: name_path "." "*"  */
                                           { (yyval.result) = ddl_build_result(p, ddl_expr_star(p, (yyvsp[-2].expr), (yyloc)), NONE, (yyloc)); }
    break;

  case 396: /* opt_result_alias: %empty  */
                                           { (yyval.ident) = NONE; }
    break;

  case 398: /* opt_result_alias: "AS" alias_name  */
                                           { (yyval.ident) = (yyvsp[0].ident); }
    break;

  case 399: /* opt_alias: %empty  */
                                           { (yyval.ident) = NONE; }
    break;

  case 401: /* opt_alias: "AS" alias_name  */
                                           { (yyval.ident) = (yyvsp[0].ident); }
    break;

  case 402: /* opt_from: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 403: /* opt_from: "FROM" sources  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 404: /* sources: source  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].from)); }
    break;

  case 405: /* sources: sources join source  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_from_joined(p, (yyvsp[0].from), (yyvsp[-1].from), NULL, ddl_list_none())); }
    break;

  case 406: /* sources: sources join source "ON" expr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-4].list), ddl_from_joined(p, (yyvsp[-2].from), (yyvsp[-3].from), (yyvsp[0].expr), ddl_list_none())); }
    break;

  case 407: /* sources: sources join source "USING" "(" column_names ")"  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-6].list), ddl_from_joined(p, (yyvsp[-4].from), (yyvsp[-5].from), NULL, (yyvsp[-1].list))); }
    break;

  case 408: /* join: ","  */
                                           { (yyval.from) = ddl_build_join(p, DDL_JOIN_COMMA, (yyloc)); }
    break;

  case 409: /* join: "JOIN"  */
                                           { (yyval.from) = ddl_build_join(p, DDL_JOIN_INNER, (yyloc)); }
    break;

  case 410: /* join: join_words "JOIN"  */
                                           { (yyval.from) = (yyvsp[-1].from); }
    break;

  case 411: /* opt_where_clause: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 412: /* opt_where_clause: "WHERE" expr  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 413: /* opt_group: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 414: /* opt_group: "GROUP" "BY" expr_list  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 415: /* opt_having: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 416: /* opt_having: "HAVING" expr  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 417: /* opt_order: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 418: /* opt_order: "ORDER" "BY" sort_parts  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 419: /* opt_windows: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 420: /* opt_windows: "WINDOW (before a definition)" windows  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 421: /* windows: column_name "AS" window  */
                                           { (yyval.list) = ddl_list_one(ddl_window_named(p, (yyvsp[0].window), (yyvsp[-2].ident))); }
    break;

  case 422: /* windows: windows "," column_name "AS" window  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-4].list), ddl_window_named(p, (yyvsp[0].window), (yyvsp[-2].ident))); }
    break;

  case 423: /* window: "(" window_spec ")"  */
                                           { (yyval.window) = (yyvsp[-1].window); }
    break;

  case 424: /* window_spec: opt_partition opt_order opt_frame  */
                                           { (yyval.window) = ddl_build_window(p, NONE, (yyvsp[-2].list), (yyvsp[-1].list), (yyvsp[0].frame), (yyloc)); }
    break;

  case 425: /* window_spec: column_name opt_partition opt_order opt_frame  */
                                           { (yyval.window) = ddl_build_window(p, (yyvsp[-3].ident), (yyvsp[-2].list), (yyvsp[-1].list), (yyvsp[0].frame), (yyloc)); }
    break;

  case 426: /* opt_partition: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 427: /* opt_partition: "PARTITION (before BY)" "BY" expr_list  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 428: /* opt_frame: %empty  */
                                           { (yyval.frame) = NULL; }
    break;

  case 429: /* opt_frame: "unit of a frame" frame_extent  */
                                           { (yyval.frame) = ddl_frame_unit(p, (yyvsp[0].frame), (yyvsp[-1].tok)); }
    break;

  case 430: /* opt_frame: "unit of a frame" frame_extent "EXCLUDE" frame_rest  */
                                           { (yyval.frame) = ddl_frame_exclude(p, ddl_frame_unit(p, (yyvsp[-2].frame), (yyvsp[-3].tok)), (yyvsp[0].text)); }
    break;

  case 431: /* frame_rest: "NO" "OTHERS"  */
                                           { (yyval.text) = "no others"; }
    break;

  case 432: /* frame_rest: "CURRENT (before ROW)" "ROW"  */
                                           { (yyval.text) = "current row"; }
    break;

  case 433: /* frame_rest: "GROUP"  */
                                           { (yyval.text) = "group"; }
    break;

  case 434: /* frame_rest: "TIES"  */
                                           { (yyval.text) = "ties"; }
    break;

  case 436: /* frame_extent: "BETWEEN" frame_start "AND (of BETWEEN)" frame_end  */
                                           { (yyval.frame) = ddl_frame_between((yyvsp[-2].frame), (yyvsp[0].frame)); }
    break;

  case 438: /* frame_start: "UNBOUNDED (of a frame)" "PRECEDING"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_FIRST, NULL, (yyloc)); }
    break;

  case 440: /* frame_end: "UNBOUNDED (of a frame)" "FOLLOWING"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_LAST, NULL, (yyloc)); }
    break;

  case 441: /* frame_bound: "CURRENT (before ROW)" "ROW"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_CURRENT, NULL, (yyloc)); }
    break;

  case 442: /* frame_bound: expr "PRECEDING"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_PRECEDING, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 443: /* frame_bound: expr "FOLLOWING"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_FOLLOWING, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 444: /* over_clause: opt_filter "OVER (behind a call)" window  */
                                           { (yyval.over) = ddl_build_over(p, (yyvsp[-2].expr), NONE, (yyvsp[0].window), (yyloc)); }
    break;

  case 445: /* over_clause: opt_filter "OVER (behind a call)" column_name  */
                                           { (yyval.over) = ddl_build_over(p, (yyvsp[-2].expr), (yyvsp[0].ident), NULL, (yyloc)); }
    break;

  case 446: /* over_clause: "FILTER (behind a call)" "(" "WHERE" expr ")"  */
                                           { (yyval.over) = ddl_build_over(p, (yyvsp[-1].expr), NONE, NULL, (yyloc)); }
    break;

  case 447: /* opt_filter: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 448: /* opt_filter: "FILTER (behind a call)" "(" "WHERE" expr ")"  */
                                           { (yyval.expr) = (yyvsp[-1].expr); }
    break;

  case 449: /* primary: "(" query ")"  */
                                           { (yyval.expr) = ddl_expr_query(p, DDL_EXPR_QUERY, (yyvsp[-1].query), (yyloc)); }
    break;

  case 450: /* primary: "EXISTS" "(" query ")"  */
                                           { (yyval.expr) = ddl_expr_query(p, DDL_EXPR_EXISTS, (yyvsp[-1].query), (yyloc)); }
    break;

  case 451: /* primary: call over_clause  */
                                           { (yyval.expr) = ddl_expr_over(p, (yyvsp[-1].expr), (yyvsp[0].over), (yyloc)); }
    break;

  case 452: /* expr: expr "IN" "(" query ")"  */
                                           { (yyval.expr) = ddl_expr_in(p, (yyvsp[-4].expr), ddl_expr_query(p, DDL_EXPR_QUERY, (yyvsp[-1].query), (yylsp[-1])), 0, (yyloc)); }
    break;

  case 453: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" query ")"  */
                                           { (yyval.expr) = ddl_expr_in(p, (yyvsp[-5].expr), ddl_expr_query(p, DDL_EXPR_QUERY, (yyvsp[-1].query), (yylsp[-1])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 454: /* call: name_path "(" expr_list "ORDER" "BY" sort_parts ")"  */
        { (yyval.expr) = ddl_expr_ordered(p, ddl_expr_call(p, (yyvsp[-6].expr), (yyvsp[-4].list), 0, (yyloc)), (yyvsp[-1].list), (yyloc)); }
    break;

  case 455: /* call: name_path "(" "DISTINCT" expr_list "ORDER" "BY" sort_parts ")"  */
        { (yyval.expr) = ddl_expr_ordered(p, ddl_expr_call(p, (yyvsp[-7].expr), (yyvsp[-4].list), DDL_EXPR_DISTINCT, (yyloc)), (yyvsp[-1].list), (yyloc)); }
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
  yytoken = yychar == LI_DDL_SQLITE_EXPLAIN_EMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
  /* If not already recovering from an error, report this error.  */
  if (!yyerrstatus)
    {
      ++yynerrs;
      {
        yypcontext_t yyctx
          = {yyssp, yyesa, &yyes, &yyes_capacity, yytoken, &yylloc};
        if (yychar != LI_DDL_SQLITE_EXPLAIN_EMPTY)
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

      if (yychar <= LI_YYEOF)
        {
          /* Return failure if at end of input.  */
          if (yychar == LI_YYEOF)
            YYABORT;
        }
      else
        {
          yydestruct ("Error: discarding",
                      yytoken, &yylval, &yylloc, p);
          yychar = LI_DDL_SQLITE_EXPLAIN_EMPTY;
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
  if (yychar != LI_DDL_SQLITE_EXPLAIN_EMPTY)
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
