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
    LI_KW_ABORT = 600,             /* "ABORT"  */
    LI_KW_ACTION = 608,            /* "ACTION"  */
    LI_KW_ADD = 611,               /* "ADD"  */
    LI_KW_AFTER = 613,             /* "AFTER"  */
    LI_KW_ALL = 618,               /* "ALL"  */
    LI_KW_ALTER = 627,             /* "ALTER"  */
    LI_KW_ALWAYS = 628,            /* "ALWAYS"  */
    LI_KW_AND = 631,               /* "AND"  */
    LI_KW_AS = 645,                /* "AS"  */
    LI_KW_ASC = 646,               /* "ASC"  */
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
    LI_KW_CONFLICT = 790,          /* "CONFLICT"  */
    LI_KW_CONSTRAINT = 794,        /* "CONSTRAINT"  */
    LI_KW_CREATE = 816,            /* "CREATE"  */
    LI_KW_DEFAULT = 865,           /* "DEFAULT"  */
    LI_KW_DEFERRABLE = 871,        /* "DEFERRABLE"  */
    LI_KW_DEFERRED = 872,          /* "DEFERRED"  */
    LI_KW_DELETE = 878,            /* "DELETE"  */
    LI_KW_DESC = 888,              /* "DESC"  */
    LI_KW_DISTINCT = 902,          /* "DISTINCT"  */
    LI_KW_DO = 907,                /* "DO"  */
    LI_KW_DROP = 912,              /* "DROP"  */
    LI_KW_EACH = 921,              /* "EACH"  */
    LI_KW_ELSE = 925,              /* "ELSE"  */
    LI_KW_END = 936,               /* "END"  */
    LI_KW_ESCAPE = 947,            /* "ESCAPE"  */
    LI_KW_EXCEPT = 954,            /* "EXCEPT"  */
    LI_KW_EXCLUDE = 957,           /* "EXCLUDE"  */
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
    LI_KW_PRECEDING = 1544,        /* "PRECEDING"  */
    LI_KW_PRIMARY = 1553,          /* "PRIMARY"  */
    LI_KW_REFERENCES = 1618,       /* "REFERENCES"  */
    LI_KW_REGEXP = 1623,           /* "REGEXP"  */
    LI_KW_RENAME = 1641,           /* "RENAME"  */
    LI_KW_REPLACE = 1647,          /* "REPLACE"  */
    LI_KW_RESTRICT = 1671,         /* "RESTRICT"  */
    LI_KW_ROLLBACK = 1692,         /* "ROLLBACK"  */
    LI_KW_ROW = 1700,              /* "ROW"  */
    LI_KW_ROWID = 1704,            /* "ROWID"  */
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
    LI_KW_TRIGGER = 1966,          /* "TRIGGER"  */
    LI_KW_UNION = 1995,            /* "UNION"  */
    LI_KW_UNIQUE = 1996,           /* "UNIQUE"  */
    LI_KW_UPDATE = 2007,           /* "UPDATE"  */
    LI_KW_USING = 2019,            /* "USING"  */
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
  YYSYMBOL_KW_ABORT = 84,                  /* "ABORT"  */
  YYSYMBOL_KW_ACTION = 85,                 /* "ACTION"  */
  YYSYMBOL_KW_ADD = 86,                    /* "ADD"  */
  YYSYMBOL_KW_AFTER = 87,                  /* "AFTER"  */
  YYSYMBOL_KW_ALL = 88,                    /* "ALL"  */
  YYSYMBOL_KW_ALTER = 89,                  /* "ALTER"  */
  YYSYMBOL_KW_ALWAYS = 90,                 /* "ALWAYS"  */
  YYSYMBOL_KW_AND = 91,                    /* "AND"  */
  YYSYMBOL_KW_AS = 92,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 93,                    /* "ASC"  */
  YYSYMBOL_KW_AUTOINCREMENT = 94,          /* "AUTOINCREMENT"  */
  YYSYMBOL_KW_BEFORE = 95,                 /* "BEFORE"  */
  YYSYMBOL_KW_BEGIN = 96,                  /* "BEGIN"  */
  YYSYMBOL_KW_BETWEEN = 97,                /* "BETWEEN"  */
  YYSYMBOL_KW_BY = 98,                     /* "BY"  */
  YYSYMBOL_KW_CASCADE = 99,                /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 100,                  /* "CASE"  */
  YYSYMBOL_KW_CAST = 101,                  /* "CAST"  */
  YYSYMBOL_KW_CHECK = 102,                 /* "CHECK"  */
  YYSYMBOL_KW_COLLATE = 103,               /* "COLLATE"  */
  YYSYMBOL_KW_CONFLICT = 104,              /* "CONFLICT"  */
  YYSYMBOL_KW_CONSTRAINT = 105,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CREATE = 106,                /* "CREATE"  */
  YYSYMBOL_KW_DEFAULT = 107,               /* "DEFAULT"  */
  YYSYMBOL_KW_DEFERRABLE = 108,            /* "DEFERRABLE"  */
  YYSYMBOL_KW_DEFERRED = 109,              /* "DEFERRED"  */
  YYSYMBOL_KW_DELETE = 110,                /* "DELETE"  */
  YYSYMBOL_KW_DESC = 111,                  /* "DESC"  */
  YYSYMBOL_KW_DISTINCT = 112,              /* "DISTINCT"  */
  YYSYMBOL_KW_DO = 113,                    /* "DO"  */
  YYSYMBOL_KW_DROP = 114,                  /* "DROP"  */
  YYSYMBOL_KW_EACH = 115,                  /* "EACH"  */
  YYSYMBOL_KW_ELSE = 116,                  /* "ELSE"  */
  YYSYMBOL_KW_END = 117,                   /* "END"  */
  YYSYMBOL_KW_ESCAPE = 118,                /* "ESCAPE"  */
  YYSYMBOL_KW_EXCEPT = 119,                /* "EXCEPT"  */
  YYSYMBOL_KW_EXCLUDE = 120,               /* "EXCLUDE"  */
  YYSYMBOL_KW_EXISTS = 121,                /* "EXISTS"  */
  YYSYMBOL_KW_FAIL = 122,                  /* "FAIL"  */
  YYSYMBOL_KW_FIRST = 123,                 /* "FIRST"  */
  YYSYMBOL_KW_FOLLOWING = 124,             /* "FOLLOWING"  */
  YYSYMBOL_KW_FOR = 125,                   /* "FOR"  */
  YYSYMBOL_KW_FOREIGN = 126,               /* "FOREIGN"  */
  YYSYMBOL_KW_FROM = 127,                  /* "FROM"  */
  YYSYMBOL_KW_GLOB = 128,                  /* "GLOB"  */
  YYSYMBOL_KW_GROUP = 129,                 /* "GROUP"  */
  YYSYMBOL_KW_HAVING = 130,                /* "HAVING"  */
  YYSYMBOL_KW_IGNORE = 131,                /* "IGNORE"  */
  YYSYMBOL_KW_IMMEDIATE = 132,             /* "IMMEDIATE"  */
  YYSYMBOL_KW_IN = 133,                    /* "IN"  */
  YYSYMBOL_KW_INDEX = 134,                 /* "INDEX"  */
  YYSYMBOL_KW_INITIALLY = 135,             /* "INITIALLY"  */
  YYSYMBOL_KW_INSERT = 136,                /* "INSERT"  */
  YYSYMBOL_KW_INSTEAD = 137,               /* "INSTEAD"  */
  YYSYMBOL_KW_INTERSECT = 138,             /* "INTERSECT"  */
  YYSYMBOL_KW_INTO = 139,                  /* "INTO"  */
  YYSYMBOL_KW_IS = 140,                    /* "IS"  */
  YYSYMBOL_KW_ISNULL = 141,                /* "ISNULL"  */
  YYSYMBOL_KW_JOIN = 142,                  /* "JOIN"  */
  YYSYMBOL_KW_KEY = 143,                   /* "KEY"  */
  YYSYMBOL_KW_LAST = 144,                  /* "LAST"  */
  YYSYMBOL_KW_LIKE = 145,                  /* "LIKE"  */
  YYSYMBOL_KW_LIMIT = 146,                 /* "LIMIT"  */
  YYSYMBOL_KW_MATCH = 147,                 /* "MATCH"  */
  YYSYMBOL_KW_MATERIALIZED = 148,          /* "MATERIALIZED"  */
  YYSYMBOL_KW_NO = 149,                    /* "NO"  */
  YYSYMBOL_KW_NOT = 150,                   /* "NOT"  */
  YYSYMBOL_KW_NOTHING = 151,               /* "NOTHING"  */
  YYSYMBOL_KW_NOTNULL = 152,               /* "NOTNULL"  */
  YYSYMBOL_KW_NULL = 153,                  /* "NULL"  */
  YYSYMBOL_KW_OF = 154,                    /* "OF"  */
  YYSYMBOL_KW_OFFSET = 155,                /* "OFFSET"  */
  YYSYMBOL_KW_ON = 156,                    /* "ON"  */
  YYSYMBOL_KW_OR = 157,                    /* "OR"  */
  YYSYMBOL_KW_ORDER = 158,                 /* "ORDER"  */
  YYSYMBOL_KW_OTHERS = 159,                /* "OTHERS"  */
  YYSYMBOL_KW_PRECEDING = 160,             /* "PRECEDING"  */
  YYSYMBOL_KW_PRIMARY = 161,               /* "PRIMARY"  */
  YYSYMBOL_KW_REFERENCES = 162,            /* "REFERENCES"  */
  YYSYMBOL_KW_REGEXP = 163,                /* "REGEXP"  */
  YYSYMBOL_KW_RENAME = 164,                /* "RENAME"  */
  YYSYMBOL_KW_REPLACE = 165,               /* "REPLACE"  */
  YYSYMBOL_KW_RESTRICT = 166,              /* "RESTRICT"  */
  YYSYMBOL_KW_ROLLBACK = 167,              /* "ROLLBACK"  */
  YYSYMBOL_KW_ROW = 168,                   /* "ROW"  */
  YYSYMBOL_KW_ROWID = 169,                 /* "ROWID"  */
  YYSYMBOL_KW_SELECT = 170,                /* "SELECT"  */
  YYSYMBOL_KW_SET = 171,                   /* "SET"  */
  YYSYMBOL_KW_STORED = 172,                /* "STORED"  */
  YYSYMBOL_KW_STRICT = 173,                /* "STRICT"  */
  YYSYMBOL_KW_TABLE = 174,                 /* "TABLE"  */
  YYSYMBOL_KW_TEMP = 175,                  /* "TEMP"  */
  YYSYMBOL_KW_TEMPORARY = 176,             /* "TEMPORARY"  */
  YYSYMBOL_KW_THEN = 177,                  /* "THEN"  */
  YYSYMBOL_KW_TIES = 178,                  /* "TIES"  */
  YYSYMBOL_KW_TO = 179,                    /* "TO"  */
  YYSYMBOL_KW_TRIGGER = 180,               /* "TRIGGER"  */
  YYSYMBOL_KW_UNION = 181,                 /* "UNION"  */
  YYSYMBOL_KW_UNIQUE = 182,                /* "UNIQUE"  */
  YYSYMBOL_KW_UPDATE = 183,                /* "UPDATE"  */
  YYSYMBOL_KW_USING = 184,                 /* "USING"  */
  YYSYMBOL_KW_VALUES = 185,                /* "VALUES"  */
  YYSYMBOL_KW_VIEW = 186,                  /* "VIEW"  */
  YYSYMBOL_KW_VIRTUAL = 187,               /* "VIRTUAL"  */
  YYSYMBOL_KW_WHEN = 188,                  /* "WHEN"  */
  YYSYMBOL_KW_WHERE = 189,                 /* "WHERE"  */
  YYSYMBOL_KW_WITHOUT = 190,               /* "WITHOUT"  */
  YYSYMBOL_UNARY = 191,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 192,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 193,            /* kw_unreserved  */
  YYSYMBOL_expr_list = 194,                /* expr_list  */
  YYSYMBOL_case_expr = 195,                /* case_expr  */
  YYSYMBOL_whens = 196,                    /* whens  */
  YYSYMBOL_when = 197,                     /* when  */
  YYSYMBOL_case_else = 198,                /* case_else  */
  YYSYMBOL_query = 199,                    /* query  */
  YYSYMBOL_query_tail = 200,               /* query_tail  */
  YYSYMBOL_with_clause = 201,              /* with_clause  */
  YYSYMBOL_ctes = 202,                     /* ctes  */
  YYSYMBOL_cte = 203,                      /* cte  */
  YYSYMBOL_opt_materialized = 204,         /* opt_materialized  */
  YYSYMBOL_opt_columns = 205,              /* opt_columns  */
  YYSYMBOL_query_body = 206,               /* query_body  */
  YYSYMBOL_set_op = 207,                   /* set_op  */
  YYSYMBOL_query_arm = 208,                /* query_arm  */
  YYSYMBOL_values_rows = 209,              /* values_rows  */
  YYSYMBOL_rows = 210,                     /* rows  */
  YYSYMBOL_select_core = 211,              /* select_core  */
  YYSYMBOL_opt_distinct = 212,             /* opt_distinct  */
  YYSYMBOL_results = 213,                  /* results  */
  YYSYMBOL_result = 214,                   /* result  */
  YYSYMBOL_opt_result_alias = 215,         /* opt_result_alias  */
  YYSYMBOL_opt_alias = 216,                /* opt_alias  */
  YYSYMBOL_opt_from = 217,                 /* opt_from  */
  YYSYMBOL_sources = 218,                  /* sources  */
  YYSYMBOL_join = 219,                     /* join  */
  YYSYMBOL_opt_where_clause = 220,         /* opt_where_clause  */
  YYSYMBOL_opt_group = 221,                /* opt_group  */
  YYSYMBOL_opt_having = 222,               /* opt_having  */
  YYSYMBOL_opt_order = 223,                /* opt_order  */
  YYSYMBOL_opt_windows = 224,              /* opt_windows  */
  YYSYMBOL_windows = 225,                  /* windows  */
  YYSYMBOL_window = 226,                   /* window  */
  YYSYMBOL_window_spec = 227,              /* window_spec  */
  YYSYMBOL_opt_partition = 228,            /* opt_partition  */
  YYSYMBOL_opt_frame = 229,                /* opt_frame  */
  YYSYMBOL_frame_rest = 230,               /* frame_rest  */
  YYSYMBOL_frame_extent = 231,             /* frame_extent  */
  YYSYMBOL_frame_bound = 232,              /* frame_bound  */
  YYSYMBOL_over_clause = 233,              /* over_clause  */
  YYSYMBOL_opt_filter = 234,               /* opt_filter  */
  YYSYMBOL_unit = 235,                     /* unit  */
  YYSYMBOL_statement = 236,                /* statement  */
  YYSYMBOL_ident = 237,                    /* ident  */
  YYSYMBOL_any_ident = 238,                /* any_ident  */
  YYSYMBOL_nm = 239,                       /* nm  */
  YYSYMBOL_qname = 240,                    /* qname  */
  YYSYMBOL_name_list = 241,                /* name_list  */
  YYSYMBOL_opt_name_list = 242,            /* opt_name_list  */
  YYSYMBOL_opt_if_not_exists = 243,        /* opt_if_not_exists  */
  YYSYMBOL_opt_if_exists = 244,            /* opt_if_exists  */
  YYSYMBOL_opt_temp = 245,                 /* opt_temp  */
  YYSYMBOL_create_table = 246,             /* create_table  */
  YYSYMBOL_columns = 247,                  /* columns  */
  YYSYMBOL_more_constraints = 248,         /* more_constraints  */
  YYSYMBOL_constraints = 249,              /* constraints  */
  YYSYMBOL_constraint = 250,               /* constraint  */
  YYSYMBOL_constraint_body = 251,          /* constraint_body  */
  YYSYMBOL_check = 252,                    /* check  */
  YYSYMBOL_table_options = 253,            /* table_options  */
  YYSYMBOL_table_option_list = 254,        /* table_option_list  */
  YYSYMBOL_table_option = 255,             /* table_option  */
  YYSYMBOL_column = 256,                   /* column  */
  YYSYMBOL_column_attrs = 257,             /* column_attrs  */
  YYSYMBOL_column_attr = 258,              /* column_attr  */
  YYSYMBOL_opt_stored = 259,               /* opt_stored  */
  YYSYMBOL_default_value = 260,            /* default_value  */
  YYSYMBOL_term = 261,                     /* term  */
  YYSYMBOL_opt_sort = 262,                 /* opt_sort  */
  YYSYMBOL_opt_autoincrement = 263,        /* opt_autoincrement  */
  YYSYMBOL_opt_conflict = 264,             /* opt_conflict  */
  YYSYMBOL_opt_conflict_option = 265,      /* opt_conflict_option  */
  YYSYMBOL_resolution = 266,               /* resolution  */
  YYSYMBOL_opt_type = 267,                 /* opt_type  */
  YYSYMBOL_type_name = 268,                /* type_name  */
  YYSYMBOL_type_words = 269,               /* type_words  */
  YYSYMBOL_type_word = 270,                /* type_word  */
  YYSYMBOL_type_args = 271,                /* type_args  */
  YYSYMBOL_signed_number = 272,            /* signed_number  */
  YYSYMBOL_references = 273,               /* references  */
  YYSYMBOL_fk_action = 274,                /* fk_action  */
  YYSYMBOL_deferrable = 275,               /* deferrable  */
  YYSYMBOL_opt_deferrable = 276,           /* opt_deferrable  */
  YYSYMBOL_opt_initially = 277,            /* opt_initially  */
  YYSYMBOL_create_index = 278,             /* create_index  */
  YYSYMBOL_opt_unique = 279,               /* opt_unique  */
  YYSYMBOL_opt_where = 280,                /* opt_where  */
  YYSYMBOL_key_parts = 281,                /* key_parts  */
  YYSYMBOL_key_part = 282,                 /* key_part  */
  YYSYMBOL_create_view = 283,              /* create_view  */
  YYSYMBOL_create_trigger = 284,           /* create_trigger  */
  YYSYMBOL_opt_temporary = 285,            /* opt_temporary  */
  YYSYMBOL_trigger_head = 286,             /* trigger_head  */
  YYSYMBOL_trigger_time = 287,             /* trigger_time  */
  YYSYMBOL_trigger_event = 288,            /* trigger_event  */
  YYSYMBOL_opt_each_row = 289,             /* opt_each_row  */
  YYSYMBOL_opt_when = 290,                 /* opt_when  */
  YYSYMBOL_trigger_body = 291,             /* trigger_body  */
  YYSYMBOL_trigger_stmt = 292,             /* trigger_stmt  */
  YYSYMBOL_target = 293,                   /* target  */
  YYSYMBOL_opt_or = 294,                   /* opt_or  */
  YYSYMBOL_assignments = 295,              /* assignments  */
  YYSYMBOL_assignment = 296,               /* assignment  */
  YYSYMBOL_upserts = 297,                  /* upserts  */
  YYSYMBOL_upsert = 298,                   /* upsert  */
  YYSYMBOL_column_name = 299,              /* column_name  */
  YYSYMBOL_column_names = 300,             /* column_names  */
  YYSYMBOL_alias_name = 301,               /* alias_name  */
  YYSYMBOL_bare_alias = 302,               /* bare_alias  */
  YYSYMBOL_bare_result_alias = 303,        /* bare_result_alias  */
  YYSYMBOL_sort_parts = 304,               /* sort_parts  */
  YYSYMBOL_sort_part = 305,                /* sort_part  */
  YYSYMBOL_opt_nulls = 306,                /* opt_nulls  */
  YYSYMBOL_join_words = 307,               /* join_words  */
  YYSYMBOL_source = 308,                   /* source  */
  YYSYMBOL_expr = 309,                     /* expr  */
  YYSYMBOL_table_in = 310,                 /* table_in  */
  YYSYMBOL_primary = 311,                  /* primary  */
  YYSYMBOL_raise_action = 312,             /* raise_action  */
  YYSYMBOL_literal = 313,                  /* literal  */
  YYSYMBOL_name_path = 314,                /* name_path  */
  YYSYMBOL_call = 315,                     /* call  */
  YYSYMBOL_like_op = 316,                  /* like_op  */
  YYSYMBOL_alter_table = 317,              /* alter_table  */
  YYSYMBOL_alter_action = 318,             /* alter_action  */
  YYSYMBOL_drop = 319                      /* drop  */
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
#define YYFINAL  24
/* YYLAST -- Last index in YYTABLE.  */
#define YYLAST   7698

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  192
/* YYNNTS -- Number of nonterminals.  */
#define YYNNTS  128
/* YYNRULES -- Number of rules.  */
#define YYNRULES  442
/* YYNSTATES -- Number of states.  */
#define YYNSTATES  820

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
      84,     2,     2,     2,     2,     2,     2,     2,    85,     2,
       2,    86,     2,    87,     2,     2,     2,     2,    88,     2,
       2,     2,     2,     2,     2,     2,     2,    89,    90,     2,
       2,    91,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    92,    93,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,    94,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
      95,    96,     2,    97,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,    98,     2,     2,     2,
       2,     2,     2,     2,    99,     2,   100,   101,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   102,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   103,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     104,     2,     2,     2,   105,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   106,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   107,     2,     2,     2,     2,
       2,   108,   109,     2,     2,     2,     2,     2,   110,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   111,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   112,     2,     2,     2,     2,   113,     2,     2,
       2,     2,   114,     2,     2,     2,     2,     2,     2,     2,
       2,   115,     2,     2,     2,   116,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   117,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   118,     2,     2,
       2,     2,     2,     2,   119,     2,     2,   120,     2,     2,
       2,     2,   121,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   122,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   123,
       2,     2,     2,     2,     2,     2,     2,   124,     2,   125,
       2,     2,     2,     2,     2,   126,     2,     2,     2,     2,
       2,     2,     2,     2,   127,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   128,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   129,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   130,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   131,     2,     2,     2,
       2,     2,   132,     2,     2,     2,     2,   133,     2,     2,
       2,     2,     2,     2,   134,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   135,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   136,     2,     2,     2,     2,     2,
     137,     2,     2,     2,     2,     2,     2,     2,     2,   138,
       2,   139,     2,     2,     2,     2,     2,     2,     2,   140,
     141,     2,     2,     2,     2,     2,   142,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   143,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   144,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   145,   146,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     147,     2,   148,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   149,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     150,     2,   151,     2,     2,   152,     2,     2,     2,     2,
       2,     2,   153,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   154,     2,     2,   155,     2,     2,     2,     2,
       2,     2,   156,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   157,   158,     2,     2,   159,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   160,     2,     2,     2,     2,     2,
       2,     2,     2,   161,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   162,     2,
       2,     2,     2,   163,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   164,     2,     2,     2,     2,     2,   165,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   166,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   167,     2,     2,     2,     2,     2,     2,     2,
     168,     2,     2,     2,   169,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   170,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   171,     2,     2,     2,
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
       2,     2,     2,     2,     2,     2,   172,     2,     2,     2,
     173,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   174,     2,     2,     2,     2,     2,     2,     2,     2,
     175,     2,   176,     2,     2,     2,     2,     2,     2,   177,
       2,     2,     2,     2,   178,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   179,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   180,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   181,   182,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   183,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   184,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     185,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   186,     2,     2,   187,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     188,   189,     2,     2,     2,     2,     2,     2,   190,     2,
     191
};

#if DDL_SQLITE_EXPLAIN_DEBUG
/* YYRLINE[YYN] -- Source line where rule number YYN was defined.  */
static const yytype_int16 yyrline[] =
{
       0,    63,    63,    66,    67,    68,    69,    70,    71,    77,
      78,    82,    85,    86,    87,    91,    92,    96,    97,   101,
     102,   106,   107,   111,   112,   116,   117,   118,   124,   127,
     131,   138,   140,   145,   146,   150,   151,   152,   158,   160,
     164,   168,   171,   174,   179,   183,   184,   189,   190,   191,
     195,   196,   203,   207,   208,   212,   213,   214,   215,   216,
     221,   224,   226,   228,   230,   231,   234,   240,   241,   242,
     247,   248,   249,   250,   251,   255,   256,   260,   261,   262,
     266,   267,   271,   272,   276,   277,   281,   281,   281,   281,
     281,   286,   287,   291,   292,   296,   297,   300,   300,   300,
     303,   304,   308,   309,   311,   318,   320,   321,   322,   323,
     327,   328,   329,   330,   331,   335,   336,   340,   341,   345,
     346,   347,   353,   361,   362,   366,   367,   371,   372,   375,
     380,   385,   391,   394,   395,   399,   400,   401,   405,   406,
     407,   408,   412,   413,   417,   418,   422,   423,   428,   429,
     431,   433,   435,   440,   441,   445,   446,   450,   451,   455,
     456,   460,   461,   465,   467,   469,   471,   477,   479,   481,
     483,   485,   488,   489,   493,   497,   498,   499,   503,   504,
     508,   509,   510,   511,   512,   513,   514,   520,   521,   522,
     523,   524,   525,   526,   527,   528,   529,   530,   532,   534,
     536,   537,   538,   540,   542,   543,   545,   546,   548,   549,
     554,   555,   560,   561,   563,   568,   569,   572,   572,   572,
     574,   577,   581,   584,   585,   586,   592,   596,   598,   601,
     603,   606,   609,   612,   615,   618,   626,   628,   630,   632,
      11,    12,    13,    14,    15,    16,    17,    18,    19,    23,
      24,    25,    26,    27,    28,    29,    30,    31,    32,    33,
      34,    35,    36,    37,    38,    39,    40,    41,    42,    43,
      44,    45,    46,    47,    49,    51,    52,    54,    55,    60,
      61,    65,    66,    67,    68,    72,    73,    77,    78,    79,
      80,    84,    85,    89,    90,    94,    98,    99,    10,    11,
      15,    16,    17,    18,    22,    23,    27,    28,    32,    37,
      38,    39,    43,    44,    48,    49,    53,    54,    55,    56,
      59,    59,    62,    66,    67,    71,    76,    77,    78,    82,
      83,    87,    88,    89,    93,    94,    95,    99,   100,   101,
     105,   106,   110,   111,   112,   113,   118,   119,   120,   124,
     125,   129,   130,   134,   135,   139,   140,   146,   147,   151,
     152,   155,   158,   159,   164,   165,   169,   170,   171,   176,
     177,   178,   179,   183,   184,   188,   189,   190,   191,   192,
     196,   197,   198,   202,   203,   209,   210,   211,   215,   216,
     220,   222,     3,     4,     5,     6,     7,     8,     9,    10,
      11,    12,    13,    14,    15,    16,    17,    18,    19,    20,
      21,    22,    23,    24,    25,    26,    27,    28,    29,    30,
      31,    32,    33,    34,    35,    36,    37,    38,    39,    40,
      41,    42,    43,    44,    45,    46,    47,    48,    49,    50,
      51,    52,    53
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
  "NOT INDEXED (of a table)", "RAISE (before its parenthesis)", "ABORT",
  "ACTION", "ADD", "AFTER", "ALL", "ALTER", "ALWAYS", "AND", "AS", "ASC",
  "AUTOINCREMENT", "BEFORE", "BEGIN", "BETWEEN", "BY", "CASCADE", "CASE",
  "CAST", "CHECK", "COLLATE", "CONFLICT", "CONSTRAINT", "CREATE",
  "DEFAULT", "DEFERRABLE", "DEFERRED", "DELETE", "DESC", "DISTINCT", "DO",
  "DROP", "EACH", "ELSE", "END", "ESCAPE", "EXCEPT", "EXCLUDE", "EXISTS",
  "FAIL", "FIRST", "FOLLOWING", "FOR", "FOREIGN", "FROM", "GLOB", "GROUP",
  "HAVING", "IGNORE", "IMMEDIATE", "IN", "INDEX", "INITIALLY", "INSERT",
  "INSTEAD", "INTERSECT", "INTO", "IS", "ISNULL", "JOIN", "KEY", "LAST",
  "LIKE", "LIMIT", "MATCH", "MATERIALIZED", "NO", "NOT", "NOTHING",
  "NOTNULL", "NULL", "OF", "OFFSET", "ON", "OR", "ORDER", "OTHERS",
  "PRECEDING", "PRIMARY", "REFERENCES", "REGEXP", "RENAME", "REPLACE",
  "RESTRICT", "ROLLBACK", "ROW", "ROWID", "SELECT", "SET", "STORED",
  "STRICT", "TABLE", "TEMP", "TEMPORARY", "THEN", "TIES", "TO", "TRIGGER",
  "UNION", "UNIQUE", "UPDATE", "USING", "VALUES", "VIEW", "VIRTUAL",
  "WHEN", "WHERE", "WITHOUT", "UNARY", "$accept", "kw_unreserved",
  "expr_list", "case_expr", "whens", "when", "case_else", "query",
  "query_tail", "with_clause", "ctes", "cte", "opt_materialized",
  "opt_columns", "query_body", "set_op", "query_arm", "values_rows",
  "rows", "select_core", "opt_distinct", "results", "result",
  "opt_result_alias", "opt_alias", "opt_from", "sources", "join",
  "opt_where_clause", "opt_group", "opt_having", "opt_order",
  "opt_windows", "windows", "window", "window_spec", "opt_partition",
  "opt_frame", "frame_rest", "frame_extent", "frame_bound", "over_clause",
  "opt_filter", "unit", "statement", "ident", "any_ident", "nm", "qname",
  "name_list", "opt_name_list", "opt_if_not_exists", "opt_if_exists",
  "opt_temp", "create_table", "columns", "more_constraints", "constraints",
  "constraint", "constraint_body", "check", "table_options",
  "table_option_list", "table_option", "column", "column_attrs",
  "column_attr", "opt_stored", "default_value", "term", "opt_sort",
  "opt_autoincrement", "opt_conflict", "opt_conflict_option", "resolution",
  "opt_type", "type_name", "type_words", "type_word", "type_args",
  "signed_number", "references", "fk_action", "deferrable",
  "opt_deferrable", "opt_initially", "create_index", "opt_unique",
  "opt_where", "key_parts", "key_part", "create_view", "create_trigger",
  "opt_temporary", "trigger_head", "trigger_time", "trigger_event",
  "opt_each_row", "opt_when", "trigger_body", "trigger_stmt", "target",
  "opt_or", "assignments", "assignment", "upserts", "upsert",
  "column_name", "column_names", "alias_name", "bare_alias",
  "bare_result_alias", "sort_parts", "sort_part", "opt_nulls",
  "join_words", "source", "expr", "table_in", "primary", "raise_action",
  "literal", "name_path", "call", "like_op", "alter_table", "alter_action",
  "drop", YY_NULLPTR
  };
  return yy_sname[yysymbol];
}
#endif

#define YYPACT_NINF (-642)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-428)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
     163,  -118,   270,   152,    94,  -642,  -642,  -642,  -642,  -642,
    -642,  -642,  5607,  -642,  -642,  -642,   -50,   -28,    36,  -129,
     139,   139,   139,   139,  -642,  -642,  -642,  -642,  -642,  -642,
    -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,
    -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,
    -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,
    -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,
    -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,
    -642,   199,   -43,   171,   171,   171,   171,   171,   128,  5607,
    5607,  5607,  5607,  5607,  4939,  5607,  5050,  5161,  -642,   109,
    5607,  5607,  5607,  5607,  5607,  -642,  -642,  -642,  -642,  -642,
    -642,   297,  5607,  5705,  -642,  -642,   -44,  5607,  -642,  5607,
     137,   226,   136,    23,   206,   185,   349,  3377,   269,  -642,
    -642,  -642,  -642,  -642,  4466,  -642,   233,   243,  -642,  -642,
    5607,  -642,   370,  5607,   -53,  5607,  -642,  -642,  -642,  -642,
     263,   267,   275,    78,  -642,  5607,   341,  1832,  3377,  3377,
    3377,   426,  -642,  -642,  -642,  -642,  -642,   448,  2336,   450,
      29,  3377,  -642,  -642,  -642,  6305,  -642,  -642,   156,   258,
    -642,   273,   298,  -642,   290,   296,  -642,  -642,   452,  -642,
    5274,   -36,   454,  -642,    75,   144,  -642,  -642,  -642,   458,
    -642,  5607,  5607,  -642,  -642,   347,   -53,   463,  5889,  -642,
    -642,  -642,  5607,   112,  3377,   -85,  -642,   914,  3377,   -53,
    -642,  7535,  3377,  3377,   324,  3377,  3377,  3377,  3377,  3377,
    3377,  3377,  3377,  3377,  3377,  3377,  3377,  3377,  3377,  3377,
    3377,  3377,   285,  2504,  2672,  3377,  3377,  5607,  -642,  3781,
     234,  -642,  3377,  -642,   333,  -642,  3377,  -642,  3377,  1300,
    5607,   485,  -642,   420,   408,   493,   494,  5607,  5607,  3545,
     366,    18,   324,   359,  5607,   324,  -642,  -103,  -642,   473,
     475,  -642,   500,   498,  -642,   353,  4828,   503,  5607,   501,
    -642,  -642,   506,  -642,  -642,  2845,  3377,   504,   144,  -642,
    -642,   419,   428,  -642,    75,   372,  3377,   509,   395,  -642,
    5607,  -642,  -642,  -642,  3377,  -642,  -642,  -642,  -642,   514,
    -642,   512,  4757,  3377,  -642,   406,   -85,  6374,   517,    17,
     168,   421,  -642,    17,   283,   283,    17,   904,  1005,   904,
     168,  1005,   904,   904,   423,   423,   423,   168,   168,  1005,
    3377,  3904,  3377,  3377,   400,  1005,   402,  1005,  7535,  6495,
    -642,  1482,  -642,   522,  -642,   377,  -642,   553,  -642,  7414,
     763,  -642,   524,  3377,  3377,     5,  7345,  -642,   343,  4130,
     441,  3377,  3377,  -642,  -642,  3377,    34,    34,  -642,  -642,
    -642,  -642,  -642,  -642,   108,  -642,   366,   353,  -642,   -52,
     349,  -642,  5607,   111,  -642,  -642,  -642,   298,   431,  -642,
    5607,   391,   393,   531,     4,  -642,  -642,  -642,  -642,     1,
     501,  5607,  5607,   447,  -642,    14,  -642,  1115,   373,   381,
     534,  -642,  3377,  -642,  -642,  3377,   385,  -642,  5958,   427,
     355,  -642,   404,  -642,  3377,  3377,  7345,  -642,   432,  5705,
    -642,   101,  6564,  1664,  -642,  -642,  1071,  1333,  3377,  3377,
    3377,  -642,   412,   537,  3027,  -642,  3377,  3377,  -642,   418,
       9,  -642,  3377,   453,  3377,  5385,  -642,  -642,   544,  6715,
    6784,  6935,  -642,  -642,  -642,  -642,  -642,  -642,  -642,  -642,
     324,  -642,  -642,   140,   140,   140,  -642,   101,  -642,   546,
     547,  3377,   -57,  -642,    11,  -642,   386,  -642,   550,  -642,
    -642,   509,   558,   279,  2845,  4243,   365,  5607,   154,  3377,
     231,   278,  -642,  -642,  -642,  4577,  -642,  3377,   557,  -642,
    5958,  6079,   379,  3377,  -642,   405,  3377,   474,  -642,  7004,
    7345,  -642,   565,  -642,  -642,  -642,  -642,  -642,  -642,  3377,
    -642,   430,   567,  3377,  3377,  1005,  1005,  1005,  -642,  -642,
    -642,   437,  1005,  1005,  -642,  -642,   478,  7345,  3377,  7155,
     479,   572,   424,   507,  3377,   172,  -642,  -642,   487,  -642,
     505,  -642,   -58,  -642,  -642,  -642,  -642,  5607,  3377,   443,
    -642,  -642,  -642,    11,  -642,  -642,   435,   579,  -642,  3658,
      24,  4017,  -642,  3377,   457,  -642,  -642,  -642,   451,  3377,
     536,  3377,  3377,  3377,  -642,  -642,  -642,  7345,    37,  -642,
    -642,  1005,  -642,  -642,  1005,  1005,  -642,  3377,   459,   520,
    3377,  -642,   518,   424,  7224,  -642,  -642,  -642,  -642,  -642,
    -642,  -642,  -642,   461,    28,   324,  -642,  -642,   -53,   594,
      13,  -642,  -642,  -642,  4243,   -31,  3209,  5607,   401,  -642,
    -642,  7345,   510,   477,  -642,  -642,   192,  -642,  7345,  7345,
    7345,   476,   455,   470,   455,  -642,   134,   589,   465,  -642,
     595,  2000,  -642,   518,   172,   481,   628,  -642,   629,  5496,
    5496,    41,  -642,  -642,  5496,   467,  -642,   539,  -642,  3377,
    3377,   564,  -642,  -642,  5607,   101,   502,  5607,  5607,  -642,
     624,  -642,  -642,   -92,   480,  2168,   529,  -642,  6148,  -642,
    -642,    86,   324,  -642,  -642,  -642,  3377,   645,  -642,  5496,
    5607,   595,  7345,  5607,  -642,   560,   365,  -642,  5607,   349,
     482,  -642,  -642,  -642,  -642,   597,   -33,  -642,  -642,   551,
    -642,  -642,  -642,  7345,  5607,  -642,  -642,   644,   566,  5607,
    -642,   349,   -53,  4356,  2168,   492,  -642,   511,  -642,  -642,
     654,  5607,   656,  -642,   -53,  -642,  5607,   646,    15,  -642,
    -642,  -642,  -642,  -642,   573,  -642,  -642,   596,   469,  3377,
    4356,   365,   656,   596,   568,  -642,   651,  7345,  -642,  -642,
    -642,    16,  3377,  3377,  -111,  7345,   471,  -642,   508,   365,
    4356,   556,     3,    32,  -642,  -642,   513,  4356,     3,  -642
};

/* YYDEFACT[STATE-NUM] -- Default reduction number in state STATE-NUM.
   Performed when YYTABLE does not specify something else to do.  Zero
   means the default is an error.  */
static const yytype_int16 yydefact[] =
{
       0,     0,    25,     0,     0,     2,     3,     4,     5,     6,
       7,     8,     0,    26,    27,   124,     0,   132,     0,     0,
      23,    23,    23,    23,     1,     9,    14,    13,   392,   393,
     394,   395,   396,   397,   398,   399,   400,   401,   402,   403,
     404,   405,   406,   407,   408,   409,   410,   411,   412,   413,
     414,   415,   416,   417,   418,   419,   420,   421,   422,   423,
     424,   425,   426,   427,   428,   429,   430,   431,   432,   433,
     434,   435,   436,   437,   438,   439,   440,   441,   442,    10,
      12,    15,     0,    21,    21,    21,    21,    21,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   226,     0,
       0,     0,     0,     0,     0,    24,   237,   236,   239,   238,
      16,     0,     0,    91,   231,   229,     0,     0,   230,     0,
       0,     0,     0,     0,     0,     0,    19,     0,     0,    97,
      98,    99,    53,    92,    93,    95,     0,     0,   233,   227,
       0,    22,     0,     0,     0,     0,   136,   135,   138,   139,
       0,   140,     0,     0,   133,     0,     0,     0,     0,     0,
       0,   282,   281,   283,   220,   245,   187,     0,     0,     0,
       0,     0,   284,   247,   285,     0,   249,   240,   241,   242,
     232,    52,     0,    96,     0,     0,   228,    30,    33,    31,
       0,   326,     0,    29,     0,   355,   314,   321,   320,     0,
     137,     0,     0,   134,    17,     0,     0,     0,     0,   251,
     250,   252,     0,     0,     0,   296,   293,     0,     0,     0,
     246,   253,     0,     0,    82,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   223,     0,
       0,   197,     0,   225,     0,   198,     0,   224,     0,     0,
       0,     0,   387,     0,     0,     0,     0,     0,     0,     0,
     119,     0,    82,     0,     0,    82,    54,    62,    63,     0,
       0,   102,     0,   100,   235,    84,     0,     0,     0,   304,
     306,   167,   312,   328,   327,     0,     0,   322,   355,   319,
     318,     0,   316,   298,     0,   300,     0,   141,   142,    20,
       0,   130,   385,   243,     0,   221,    11,   218,   219,     0,
     217,     0,     0,     0,   294,     0,   296,     0,     0,   266,
     189,     0,    44,   264,   262,   263,   265,   258,   256,   260,
     190,   257,   259,   261,   193,   194,   195,   191,   192,   188,
       0,     0,     0,     0,     0,   200,     0,   201,   255,     0,
     196,     0,   270,   212,   210,     0,   267,   275,   199,   254,
     206,   287,     0,     0,     0,     0,   279,   286,     0,     0,
       0,     0,     0,    64,    55,     0,     0,     0,   282,    76,
      71,    58,    70,    75,     0,   115,   119,    84,    56,    77,
      19,    60,     0,     0,   103,   104,    94,     0,     0,   234,
       0,     0,     0,     0,    34,    35,    39,    43,    32,    45,
     305,     0,     0,     0,   332,   340,   329,   334,   241,     0,
       0,   299,     0,   317,   315,     0,     0,   127,    77,     0,
     144,    18,     0,   215,     0,     0,   297,   291,     0,     0,
     386,     0,     0,     0,   272,   211,   277,   208,     0,     0,
       0,   204,     0,     0,     0,   268,     0,     0,   289,     0,
       0,   288,     0,     0,     0,   364,   380,   381,     0,     0,
       0,     0,    72,    73,   120,   121,   116,    57,    78,    79,
      82,   105,   109,     0,     0,     0,   101,     0,    38,     0,
       0,     0,     0,    36,     0,    51,     0,    28,    46,    47,
     307,   168,     0,   309,     0,     0,   349,     0,   223,   419,
     225,   224,   331,   171,   335,     0,   323,     0,   356,   172,
      77,   301,   125,     0,   129,     0,     0,     0,   244,     0,
     295,   292,     0,    87,    88,    89,    90,    86,    83,     0,
     205,     0,     0,     0,     0,   202,   203,   273,   269,   388,
     213,     0,   276,   207,   222,   290,     0,   280,     0,     0,
       0,     0,   355,   364,     0,    67,    61,    74,    80,   110,
       0,   111,     0,   106,   108,   107,    85,     0,     0,     0,
      37,    48,    50,     0,   313,   310,     0,     0,   330,     0,
     341,   337,   342,     0,   351,   169,   336,   333,     0,     0,
     175,     0,     0,     0,   122,   128,   143,   145,     0,   216,
     248,   274,   271,   389,   278,   209,   214,     0,     0,   382,
       0,   361,   366,   355,     0,    69,    68,    66,    81,    59,
     114,   113,   112,     0,    80,    82,    49,   311,     0,     0,
       0,   346,   178,   347,     0,     0,     0,     0,   180,   170,
     338,   350,     0,   353,   324,   173,     0,   174,   303,   302,
     126,     0,   155,     0,   155,   148,     0,     0,     0,   390,
     365,     0,   362,   366,    67,     0,     0,    41,     0,   337,
     337,   343,   179,   348,   337,     0,   339,     0,   182,     0,
       0,   357,   176,   177,     0,     0,     0,     0,     0,   131,
       0,   146,   391,     0,     0,     0,   367,   373,     0,   363,
      65,   117,    82,   308,   185,   186,     0,     0,   183,   337,
       0,   352,   354,     0,   325,   153,   349,   156,     0,    19,
       0,   147,   376,   375,   377,     0,     0,   379,   378,     0,
     118,    42,    40,   344,     0,   184,   181,   358,     0,     0,
     152,    19,     0,     0,     0,     0,   371,     0,   372,   368,
       0,     0,     0,   154,     0,   161,     0,     0,   340,   157,
     374,   370,   369,   345,     0,   359,   161,   150,     0,     0,
       0,   349,     0,   149,     0,   162,     0,   159,   158,   151,
     360,     0,     0,     0,     0,   160,     0,   163,     0,   349,
       0,     0,   349,     0,   164,   165,     0,     0,   349,   166
};

/* YYPGOTO[NTERM-NUM].  */
static const yytype_int16 yypgoto[] =
{
    -642,  -108,  -260,  -642,   456,  -182,   348,  -107,   378,  -642,
     387,   259,  -642,  -642,   491,  -642,   382,  -642,  -642,  -642,
    -642,  -642,   167,  -642,  -376,   -91,    89,  -642,  -446,  -642,
    -642,  -497,  -642,  -642,  -562,  -642,   116,     7,  -642,  -642,
    -641,  -642,  -642,  -642,  -642,   -12,   486,    63,    48,  -146,
    -397,   316,   466,  -642,  -642,  -642,  -642,  -642,  -384,  -642,
     -55,  -642,  -642,  -483,  -133,  -642,  -642,    19,  -642,   107,
    -411,    47,  -271,   300,  -489,  -642,   244,  -642,   570,  -642,
     292,    20,     2,   -21,  -642,   305,  -642,  -642,  -642,  -495,
     173,  -642,  -642,  -642,  -642,  -642,   554,  -642,  -642,  -642,
      33,  -509,    38,  -552,   -82,   -76,  -642,  -377,   -41,    57,
    -642,  -642,  -540,   106,  -642,  -642,    62,   388,   368,  -642,
    -642,  -252,  -288,  -642,   483,  -642,  -642,  -642
};

/* YYDEFGOTO[NTERM-NUM].  */
static const yytype_int16 yydefgoto[] =
{
       0,    79,   375,   173,   215,   216,   325,   675,   303,   194,
     289,   290,   597,   423,   195,   304,   196,   197,   297,   198,
     295,   425,   426,   522,   658,   516,   600,   654,   604,   663,
     701,   305,   734,   757,   476,   571,   572,   682,   769,   716,
     717,   262,   263,     4,     5,   174,   377,    81,   735,   511,
     156,   100,    89,    17,     6,   188,   287,   414,   415,   416,
     417,   507,   508,   509,   115,   181,   276,   637,   391,   392,
     490,   639,   332,   409,   548,   132,   133,   134,   135,   282,
     283,   277,   583,   278,   751,   395,     7,    18,   614,   436,
     437,     8,     9,    19,   152,   153,   154,   440,   537,   676,
     677,   736,   706,   778,   779,   787,   795,   292,   512,   606,
     660,   524,   528,   529,   667,   655,   602,   376,   364,   176,
     321,   177,   178,   179,   258,    10,    98,    11
};

/* YYTABLE[YYPACT[STATE-NUM]] -- What to do in state STATE-NUM.  If
   positive, shift that token.  If negative, reduce the rule whose
   number is the opposite.  If YYTABLE_NINF, syntax error.  */
static const yytype_int16 yytable[] =
{
      80,   398,   477,   491,   401,   131,   589,   428,   586,   205,
     189,   504,   471,   790,   502,   472,   565,   393,   190,   472,
     690,   591,   803,   651,   514,   790,   131,   534,   628,   143,
     503,   323,   742,   324,   651,   219,   429,   193,   533,   114,
     807,   488,   692,    94,   402,   111,    95,   765,   410,   641,
     207,    86,   293,   403,   442,   307,    12,    87,   236,   489,
      82,   237,   238,   388,   220,   162,   163,   164,   743,   411,
     136,    96,   808,   180,   745,   632,   294,    80,    80,    80,
      80,    80,    80,    80,    80,    80,   652,   678,    80,    80,
      80,    80,    80,   644,    24,   642,   766,   652,   573,   311,
      80,   462,   389,   214,   412,    80,   111,    80,   190,   410,
     646,   693,   328,   469,   470,   144,   767,   191,   590,   610,
     247,    97,   638,   780,    83,   413,   396,   137,    80,   804,
     411,    80,   192,    80,   393,   393,   683,   106,   107,   108,
     109,   515,   515,    80,   324,   768,    84,   671,   122,   123,
     124,   125,   126,   418,  -412,   653,   110,   113,   116,   118,
     120,  -412,   259,   473,  -412,   412,   653,   566,   260,  -412,
      85,   397,   222,   672,   505,   128,   225,   226,    80,   227,
     138,   228,   139,   815,   505,   543,   413,   172,   148,    80,
      80,   506,   603,   551,   270,    88,   317,   726,   739,   740,
      80,   506,   673,   186,   561,   190,   113,   191,   199,   236,
     785,    93,   237,   238,   149,   816,   737,   484,   204,   578,
     674,   493,   192,   544,  -412,   727,   428,    99,  -412,   761,
     800,  -420,   545,   402,   318,    80,   749,    80,  -420,   579,
     485,  -420,   403,   319,   671,   191,  -420,   494,    80,   105,
     308,   709,     1,   291,   463,    80,    80,   390,   812,   121,
     192,   151,    80,   299,   204,   818,   546,   608,   547,     2,
     672,   247,   146,  -412,    80,   316,    80,     3,  -427,   320,
     147,  -412,   300,  -412,  -412,  -427,    20,   222,  -427,   580,
     760,   225,  -412,  -427,   495,   148,   228,   363,    80,   673,
    -412,  -420,   301,   127,   191,  -420,   581,   279,   806,   280,
     360,   582,  -412,   724,   725,   702,   140,   674,   728,   192,
     142,   149,   150,   316,   236,   302,    21,   237,   238,   281,
     383,   384,    22,  -383,   261,  -412,   703,   400,    23,    80,
     264,   131,   762,  -412,   635,   799,   552,   141,  -427,   113,
    -420,   291,  -427,   755,   309,   155,   758,   310,  -420,   636,
    -420,  -420,   145,   811,   774,   265,   814,    80,   151,  -420,
     680,   111,   819,   441,   687,   266,   267,  -420,   268,   259,
     269,   270,   350,   184,   365,   525,   247,   366,   526,  -420,
      80,   472,   532,   185,   784,   533,   695,  -427,    80,   363,
     101,   102,   103,   104,  -123,  -427,   187,  -427,  -427,    80,
      80,   538,  -420,   248,   472,    80,  -427,   200,   351,   558,
    -420,   201,   472,   271,  -427,   564,   272,   595,   472,   596,
     352,   202,   253,   206,   273,   274,  -427,   622,   212,   731,
     472,   643,   291,   284,   626,    13,    14,   472,   257,   285,
     645,   752,    15,   533,   213,   275,   218,    16,   664,  -427,
     296,   472,   286,    80,   306,   492,   679,  -427,   685,   609,
     312,   310,   712,   498,   729,   609,   796,   472,   809,   310,
     331,   533,   697,   698,   291,   204,   368,    90,    91,    92,
     523,   378,   649,   482,   483,   379,   584,   585,   380,   381,
     382,   394,   399,    80,   404,    80,   405,   406,   407,   408,
     419,   421,   422,    80,   430,   175,   433,   432,   435,   310,
     439,   443,   444,   447,   450,   451,   247,   458,   464,   459,
     465,   468,   474,   478,   499,   497,   500,   501,   291,   513,
     527,   688,   535,   536,   559,   208,   209,   210,   211,   541,
     574,   568,   587,   588,   603,   592,   217,   222,   223,   221,
     593,   225,   226,   601,   227,   594,   228,   609,   613,   229,
     618,   231,   620,   616,   623,    80,   627,   630,   232,   631,
     605,   638,   301,   647,   570,   648,   662,    80,   316,    80,
     640,   666,   234,   235,   236,  -384,   681,   237,   238,   239,
     240,   689,   322,   704,   711,   472,   327,   700,   699,   707,
     329,   330,   705,   333,   334,   335,   336,   337,   338,   339,
     340,   341,   342,   343,   344,   345,   346,   347,   348,   349,
     788,   355,   357,   358,   359,   722,   723,   730,   733,   741,
     367,   738,    80,   274,   369,    80,   370,   601,   744,   746,
     204,   754,   759,   763,   771,   775,   247,   764,   772,   396,
     781,   783,   475,   789,   659,   792,   794,   786,   802,   813,
     782,   466,   801,   326,   448,   420,   431,    80,    80,   810,
     510,   598,    80,   427,   817,   298,   434,   791,   650,   633,
     719,   686,    80,   542,   438,    80,    80,   487,   315,   496,
     750,   486,   601,   720,   183,   721,   615,   203,   798,   710,
     793,   446,   708,   770,   696,   665,   691,    80,    80,   455,
     605,    80,     0,     0,     0,   353,    80,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   452,     0,
     456,   457,    80,     0,     0,     0,     0,    80,     0,     0,
       0,    80,   659,   659,     0,     0,     0,   659,     0,    80,
       0,     0,     0,     0,    80,     0,     0,   222,   223,   479,
     480,   225,   226,   481,   227,     0,   228,     0,    80,   229,
       0,   231,     0,     0,     0,     0,     0,     0,   232,     0,
       0,     0,   659,   756,     0,     0,   291,     0,    80,     0,
       0,     0,   234,   235,   236,    80,     0,   237,   238,   239,
     240,     0,     0,     0,     0,     0,     0,   204,     0,     0,
     530,     0,   773,   531,     0,     0,   777,     0,     0,     0,
       0,     0,   539,   540,   291,     0,     0,     0,     0,   204,
       0,     0,     0,     0,     0,     0,   555,   556,   557,     0,
       0,     0,     0,   777,   562,   563,     0,     0,     0,     0,
     567,     0,   569,     0,     0,     0,   247,     0,     0,     0,
       0,     0,     0,   777,     0,     0,     0,     0,     0,     0,
     777,   467,     0,     0,     0,     0,     0,     0,     0,   438,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   427,     0,     0,     0,     0,   367,   222,   223,
       0,     0,   225,   226,     0,   227,     0,   228,   222,   223,
       0,   438,   225,   226,   617,   227,     0,   228,     0,   232,
     229,   230,   231,     0,     0,     0,     0,   621,     0,   232,
       0,   624,   625,     0,     0,   236,     0,     0,   237,   238,
     239,   240,   233,   234,   235,   236,   530,     0,   237,   238,
     239,   240,   634,     0,   241,     0,     0,   242,     0,     0,
       0,     0,     0,     0,     0,     0,   438,     0,     0,   243,
     244,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   661,     0,     0,     0,     0,     0,   530,     0,   668,
     669,   670,     0,     0,     0,   245,     0,   247,     0,   222,
     223,   246,     0,   225,   226,   530,   227,   247,   228,     0,
       0,   229,     0,   231,     0,     0,     0,     0,     0,     0,
     232,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   248,     0,   234,   235,   236,   249,     0,   237,
     238,   239,   240,     0,   250,   251,     0,     0,     0,   252,
       0,   253,     0,     0,   254,     0,   255,     0,     0,   718,
       0,   256,     0,     0,     0,   222,   223,   257,     0,   225,
     226,     0,   227,     0,   228,     0,     0,   229,   732,   231,
       0,     0,     0,     0,     0,     0,   232,     0,     0,     0,
       0,     0,   214,   718,     0,     0,     0,     0,   247,     0,
     234,   235,   236,     0,   753,   237,   238,   239,   240,   222,
     223,     0,     0,   225,   226,     0,   227,     0,   228,     0,
       0,   229,   230,   231,     0,     0,     0,     0,     0,     0,
     232,     0,     0,    25,    26,     0,     0,     0,     0,     0,
       0,     0,   718,   233,   234,   235,   236,     0,     0,   237,
     238,   239,   240,     0,     0,   241,     0,     0,   242,     0,
       0,     0,     0,     0,   247,     0,     0,   797,     0,     0,
     243,   244,     0,    27,     0,     0,     0,     0,     0,   553,
     805,   438,     0,     0,     0,     0,     0,     0,     0,    28,
      29,     0,    30,     0,     0,    31,   245,   517,    32,     0,
      33,    34,   246,    35,    36,     0,     0,     0,   247,    37,
       0,     0,     0,     0,    38,     0,    39,     0,    40,     0,
      41,     0,    42,     0,     0,    43,     0,    44,    45,    46,
      47,     0,     0,   518,     0,     0,    49,    50,   249,     0,
      51,     0,    52,     0,     0,   250,   251,     0,    53,    54,
     519,     0,   520,    57,    58,   254,     0,   255,     0,    59,
      60,     0,   256,     0,    61,    62,     0,     0,   521,    64,
      65,    66,    67,    68,    69,     0,     0,    70,    71,     0,
      72,    73,     0,    74,     0,    75,     0,     0,     0,     0,
       0,    76,    77,     0,     0,    78,   157,   371,   372,   158,
       0,   159,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   160,    25,   161,
       0,   162,   163,   164,     0,   165,     0,   222,   223,     0,
       0,   225,   226,     0,   227,     0,   228,     0,     0,   229,
       0,   231,     0,     0,     0,     0,     0,     0,   232,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   166,     0,
       0,     0,   234,   235,   236,     0,     0,   237,   238,   239,
     240,     0,     0,   167,    28,    29,     0,    30,   373,     0,
      31,     0,     0,    32,     0,    33,    34,     0,    35,    36,
     168,   169,     0,     0,    37,     0,     0,     0,     0,    38,
       0,    39,   374,    40,     0,    41,     0,    42,     0,     0,
      43,   170,    44,    45,    46,    47,     0,     0,    48,     0,
       0,    49,    50,     0,     0,    51,   247,    52,     0,     0,
       0,     0,     0,    53,    54,    55,     0,    56,    57,    58,
     171,   554,     0,   172,    59,    60,     0,     0,     0,    61,
      62,     0,     0,    63,    64,    65,    66,    67,    68,    69,
       0,     0,    70,    71,     0,    72,    73,     0,    74,     0,
      75,     0,     0,     0,     0,     0,    76,    77,   157,   461,
      78,   158,     0,   159,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   160,
      25,   161,     0,   162,   163,   164,     0,   165,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     166,     0,     0,   190,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   167,    28,    29,     0,    30,
       0,     0,    31,     0,     0,    32,     0,    33,    34,     0,
      35,    36,   168,   169,     0,     0,    37,     0,     0,     0,
       0,    38,     0,    39,     0,    40,     0,    41,     0,    42,
       0,     0,    43,   170,    44,    45,    46,    47,     0,     0,
      48,     0,     0,    49,    50,     0,     0,    51,     0,    52,
       0,     0,     0,     0,     0,    53,    54,    55,     0,    56,
      57,    58,   171,     0,     0,   172,    59,    60,     0,     0,
       0,    61,    62,     0,     0,    63,    64,    65,    66,    67,
      68,    69,   191,     0,    70,    71,     0,    72,    73,     0,
      74,     0,    75,     0,     0,     0,     0,   192,    76,    77,
     157,   550,    78,   158,     0,   159,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   160,    25,   161,     0,   162,   163,   164,     0,   165,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   166,     0,     0,   190,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   167,    28,    29,
       0,    30,     0,     0,    31,     0,     0,    32,     0,    33,
      34,     0,    35,    36,   168,   169,     0,     0,    37,     0,
       0,     0,     0,    38,     0,    39,     0,    40,     0,    41,
       0,    42,     0,     0,    43,   170,    44,    45,    46,    47,
       0,     0,    48,     0,     0,    49,    50,     0,     0,    51,
       0,    52,     0,     0,     0,     0,     0,    53,    54,    55,
       0,    56,    57,    58,   171,     0,     0,   172,    59,    60,
       0,     0,     0,    61,    62,     0,     0,    63,    64,    65,
      66,    67,    68,    69,   191,     0,    70,    71,   157,    72,
      73,   158,    74,   159,    75,     0,     0,     0,     0,   192,
      76,    77,     0,     0,    78,     0,     0,     0,     0,   160,
      25,   161,     0,   162,   163,   164,     0,   165,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     166,     0,     0,   190,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   167,    28,    29,     0,    30,
       0,     0,    31,     0,     0,    32,     0,    33,    34,     0,
      35,    36,   168,   169,     0,     0,    37,     0,     0,     0,
       0,    38,     0,    39,     0,    40,     0,    41,     0,    42,
       0,     0,    43,   170,    44,    45,    46,    47,     0,     0,
      48,     0,     0,    49,    50,     0,     0,    51,     0,    52,
       0,     0,     0,     0,     0,    53,    54,    55,     0,    56,
      57,    58,   171,     0,     0,   172,    59,    60,     0,     0,
       0,    61,    62,     0,     0,    63,    64,    65,    66,    67,
      68,    69,   191,     0,    70,    71,   157,    72,    73,   158,
      74,   159,    75,     0,     0,     0,     0,   192,    76,    77,
       0,     0,    78,     0,     0,     0,     0,   160,    25,   161,
       0,   162,   163,   164,     0,   165,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   166,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   713,
     714,     0,     0,   167,    28,    29,     0,    30,     0,     0,
      31,     0,     0,    32,     0,    33,    34,   715,    35,    36,
     168,   169,     0,     0,    37,     0,     0,     0,     0,    38,
       0,    39,     0,    40,     0,    41,     0,    42,     0,     0,
      43,   170,    44,    45,    46,    47,     0,     0,    48,     0,
       0,    49,    50,     0,     0,    51,     0,    52,     0,     0,
       0,     0,     0,    53,    54,    55,     0,    56,    57,    58,
     171,     0,     0,   172,    59,    60,     0,     0,     0,    61,
      62,     0,     0,    63,    64,    65,    66,    67,    68,    69,
       0,     0,    70,    71,   157,    72,    73,   158,    74,   159,
      75,     0,     0,     0,     0,     0,    76,    77,     0,     0,
      78,     0,     0,     0,     0,   160,    25,   161,     0,   162,
     163,   164,     0,   165,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   166,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   713,   714,     0,
       0,   167,    28,    29,     0,    30,     0,     0,    31,     0,
       0,    32,     0,    33,    34,     0,    35,    36,   168,   169,
       0,     0,    37,     0,     0,     0,     0,    38,     0,    39,
       0,    40,     0,    41,     0,    42,     0,     0,    43,   170,
      44,    45,    46,    47,     0,     0,    48,     0,     0,    49,
      50,     0,     0,    51,     0,    52,     0,     0,     0,     0,
       0,    53,    54,    55,     0,    56,    57,    58,   171,     0,
       0,   172,    59,    60,     0,     0,     0,    61,    62,     0,
       0,    63,    64,    65,    66,    67,    68,    69,     0,     0,
      70,    71,   157,    72,    73,   158,    74,   159,    75,     0,
       0,     0,     0,     0,    76,    77,     0,     0,    78,     0,
       0,     0,     0,   160,    25,   161,     0,   162,   163,   164,
       0,   165,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   166,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   167,
      28,    29,     0,    30,     0,     0,    31,     0,     0,    32,
       0,    33,    34,     0,    35,    36,   168,   169,     0,     0,
      37,     0,     0,     0,     0,    38,     0,    39,     0,    40,
       0,    41,     0,    42,     0,     0,    43,   170,    44,    45,
      46,    47,     0,     0,    48,     0,     0,    49,    50,     0,
       0,    51,     0,    52,     0,     0,     0,     0,     0,    53,
      54,    55,     0,    56,    57,    58,   171,     0,     0,   172,
      59,    60,     0,     0,     0,    61,    62,     0,     0,    63,
      64,    65,    66,    67,    68,    69,     0,     0,    70,    71,
     157,    72,    73,   158,    74,   159,    75,     0,     0,     0,
       0,     0,    76,    77,   214,     0,    78,     0,     0,     0,
       0,   160,    25,   161,     0,   162,   163,   164,     0,   165,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   166,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   167,    28,    29,
       0,    30,     0,     0,    31,     0,     0,    32,     0,    33,
      34,     0,    35,    36,   168,   169,     0,     0,    37,     0,
       0,     0,     0,    38,     0,    39,   354,    40,     0,    41,
       0,    42,     0,     0,    43,   170,    44,    45,    46,    47,
       0,     0,    48,     0,     0,    49,    50,     0,     0,    51,
       0,    52,     0,     0,     0,     0,     0,    53,    54,    55,
       0,    56,    57,    58,   171,     0,     0,   172,    59,    60,
       0,     0,     0,    61,    62,     0,     0,    63,    64,    65,
      66,    67,    68,    69,     0,     0,    70,    71,   157,    72,
      73,   158,    74,   159,    75,     0,     0,     0,     0,     0,
      76,    77,     0,     0,    78,     0,     0,     0,     0,   160,
      25,   161,     0,   162,   163,   164,     0,   165,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     166,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   167,    28,    29,     0,    30,
       0,     0,    31,     0,     0,    32,     0,    33,    34,     0,
      35,    36,   168,   169,     0,     0,    37,     0,     0,     0,
       0,    38,     0,    39,   356,    40,     0,    41,     0,    42,
       0,     0,    43,   170,    44,    45,    46,    47,     0,     0,
      48,     0,     0,    49,    50,     0,     0,    51,     0,    52,
       0,     0,     0,     0,     0,    53,    54,    55,     0,    56,
      57,    58,   171,     0,     0,   172,    59,    60,     0,     0,
       0,    61,    62,     0,     0,    63,    64,    65,    66,    67,
      68,    69,     0,     0,    70,    71,     0,    72,    73,     0,
      74,   157,    75,   424,   158,     0,   159,     0,    76,    77,
       0,     0,    78,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   160,    25,   161,     0,   162,   163,   164,     0,
     165,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   166,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   167,    28,
      29,     0,    30,     0,     0,    31,     0,     0,    32,     0,
      33,    34,     0,    35,    36,   168,   169,     0,     0,    37,
       0,     0,     0,     0,    38,     0,    39,     0,    40,     0,
      41,     0,    42,     0,     0,    43,   170,    44,    45,    46,
      47,     0,     0,    48,     0,     0,    49,    50,     0,     0,
      51,     0,    52,     0,     0,     0,     0,     0,    53,    54,
      55,     0,    56,    57,    58,   171,     0,     0,   172,    59,
      60,     0,     0,     0,    61,    62,     0,     0,    63,    64,
      65,    66,    67,    68,    69,     0,     0,    70,    71,     0,
      72,    73,     0,    74,     0,    75,     0,     0,     0,     0,
       0,    76,    77,   157,   560,    78,   158,     0,   159,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   160,    25,   161,     0,   162,   163,
     164,     0,   165,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   166,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     167,    28,    29,     0,    30,     0,     0,    31,     0,     0,
      32,     0,    33,    34,     0,    35,    36,   168,   169,     0,
       0,    37,     0,     0,     0,     0,    38,     0,    39,     0,
      40,     0,    41,     0,    42,     0,     0,    43,   170,    44,
      45,    46,    47,     0,     0,    48,     0,     0,    49,    50,
       0,     0,    51,     0,    52,     0,     0,     0,     0,     0,
      53,    54,    55,     0,    56,    57,    58,   171,     0,     0,
     172,    59,    60,     0,     0,     0,    61,    62,     0,     0,
      63,    64,    65,    66,    67,    68,    69,     0,     0,    70,
      71,     0,    72,    73,     0,    74,     0,    75,     0,     0,
       0,     0,     0,    76,    77,   157,   694,    78,   158,     0,
     159,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   160,    25,   161,     0,
     162,   163,   164,     0,   165,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   166,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   167,    28,    29,     0,    30,     0,     0,    31,
       0,     0,    32,     0,    33,    34,     0,    35,    36,   168,
     169,     0,     0,    37,     0,     0,     0,     0,    38,     0,
      39,     0,    40,     0,    41,     0,    42,     0,     0,    43,
     170,    44,    45,    46,    47,     0,     0,    48,     0,     0,
      49,    50,     0,     0,    51,     0,    52,     0,     0,     0,
       0,     0,    53,    54,    55,     0,    56,    57,    58,   171,
       0,     0,   172,    59,    60,     0,     0,     0,    61,    62,
       0,     0,    63,    64,    65,    66,    67,    68,    69,     0,
       0,    70,    71,   157,    72,    73,   158,    74,   159,    75,
       0,     0,     0,     0,     0,    76,    77,     0,     0,    78,
       0,     0,     0,     0,   160,    25,   161,     0,   162,   163,
     164,     0,   165,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   166,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     167,    28,    29,     0,    30,     0,     0,    31,     0,     0,
      32,     0,    33,    34,     0,    35,    36,   168,   169,     0,
       0,    37,     0,     0,     0,     0,    38,     0,    39,     0,
      40,     0,    41,     0,    42,     0,     0,    43,   170,    44,
      45,    46,    47,     0,     0,    48,     0,     0,    49,    50,
       0,     0,    51,     0,    52,     0,     0,     0,     0,     0,
      53,    54,    55,     0,    56,    57,    58,   171,     0,     0,
     172,    59,    60,     0,     0,     0,    61,    62,     0,     0,
      63,    64,    65,    66,    67,    68,    69,     0,     0,    70,
      71,   385,    72,    73,   386,    74,   387,    75,     0,     0,
       0,     0,     0,    76,    77,     0,     0,    78,     0,     0,
       0,     0,     0,    25,   388,     0,   162,   163,   164,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   389,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    28,
      29,     0,    30,     0,     0,    31,     0,     0,    32,     0,
      33,    34,     0,    35,    36,     0,     0,     0,     0,    37,
       0,     0,     0,     0,    38,     0,    39,     0,    40,     0,
      41,     0,    42,     0,   599,    43,     0,    44,    45,    46,
      47,     0,     0,    48,     0,     0,    49,    50,     0,     0,
      51,     0,    52,     0,     0,     0,    25,    26,    53,    54,
      55,     0,    56,    57,    58,     0,     0,     0,   172,    59,
      60,     0,     0,     0,    61,    62,     0,     0,    63,    64,
      65,    66,    67,    68,    69,     0,     0,    70,    71,     0,
      72,    73,     0,    74,     0,    75,    27,     0,     0,   190,
       0,    76,    77,     0,     0,    78,     0,     0,     0,     0,
       0,     0,    28,    29,     0,    30,     0,     0,    31,     0,
       0,    32,     0,    33,    34,     0,    35,    36,     0,     0,
       0,     0,    37,     0,     0,     0,     0,    38,     0,    39,
       0,    40,     0,    41,     0,    42,     0,     0,    43,     0,
      44,    45,    46,    47,     0,     0,    48,   361,     0,    49,
      50,     0,     0,    51,     0,    52,     0,     0,     0,     0,
       0,    53,    54,    55,     0,    56,    57,    58,     0,    25,
      26,     0,    59,    60,     0,     0,   362,    61,    62,     0,
       0,    63,    64,    65,    66,    67,    68,    69,   191,     0,
      70,    71,     0,    72,    73,     0,    74,     0,    75,     0,
       0,     0,     0,   192,    76,    77,     0,     0,    78,    27,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    28,    29,     0,    30,     0,
       0,    31,     0,     0,    32,     0,    33,    34,     0,    35,
      36,     0,     0,     0,     0,    37,     0,     0,     0,     0,
      38,     0,    39,     0,    40,     0,    41,     0,    42,     0,
       0,    43,     0,    44,    45,    46,    47,     0,     0,    48,
     453,     0,    49,    50,     0,     0,    51,     0,    52,     0,
       0,     0,     0,     0,    53,    54,    55,     0,    56,    57,
      58,     0,    25,    26,     0,    59,    60,     0,     0,   454,
      61,    62,     0,     0,    63,    64,    65,    66,    67,    68,
      69,     0,     0,    70,    71,     0,    72,    73,     0,    74,
       0,    75,     0,     0,     0,     0,     0,    76,    77,     0,
       0,    78,    27,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    28,    29,
       0,    30,     0,     0,    31,     0,     0,    32,     0,    33,
      34,     0,    35,    36,     0,     0,     0,     0,    37,     0,
       0,     0,     0,    38,     0,    39,     0,    40,     0,    41,
       0,    42,     0,   656,    43,     0,    44,    45,    46,    47,
       0,     0,    48,     0,     0,    49,    50,     0,     0,    51,
       0,    52,     0,     0,     0,    25,    26,    53,    54,    55,
       0,    56,    57,    58,     0,     0,     0,     0,    59,    60,
       0,     0,     0,    61,    62,     0,     0,    63,    64,    65,
      66,    67,    68,    69,     0,     0,    70,    71,     0,    72,
      73,     0,    74,     0,    75,    27,     0,     0,     0,     0,
      76,    77,     0,     0,    78,     0,     0,     0,     0,     0,
       0,    28,    29,     0,    30,     0,     0,    31,     0,   657,
      32,     0,    33,    34,     0,    35,    36,     0,     0,     0,
       0,    37,     0,     0,     0,     0,    38,     0,    39,     0,
      40,     0,    41,     0,    42,     0,   475,    43,     0,    44,
      45,    46,    47,     0,     0,    48,     0,     0,    49,    50,
       0,     0,    51,     0,    52,     0,     0,     0,    25,    26,
      53,    54,    55,     0,    56,    57,    58,     0,     0,     0,
       0,    59,    60,     0,     0,     0,    61,    62,     0,     0,
      63,    64,    65,    66,    67,    68,    69,     0,     0,    70,
      71,     0,    72,    73,     0,    74,     0,    75,    27,     0,
       0,     0,     0,    76,    77,     0,     0,    78,     0,     0,
       0,     0,     0,     0,    28,    29,     0,    30,     0,     0,
      31,     0,     0,    32,     0,    33,    34,     0,    35,    36,
       0,     0,     0,     0,    37,     0,     0,     0,     0,    38,
       0,    39,     0,    40,     0,    41,     0,    42,     0,   599,
      43,     0,    44,    45,    46,    47,     0,     0,    48,     0,
       0,    49,    50,     0,     0,    51,     0,    52,     0,     0,
       0,    25,    26,    53,    54,    55,     0,    56,    57,    58,
       0,     0,     0,     0,    59,    60,     0,     0,     0,    61,
      62,     0,     0,    63,    64,    65,    66,    67,    68,    69,
       0,     0,    70,    71,     0,    72,    73,     0,    74,     0,
      75,    27,     0,     0,     0,     0,    76,    77,     0,     0,
      78,     0,     0,     0,     0,     0,     0,    28,    29,     0,
      30,     0,     0,    31,     0,     0,    32,     0,    33,    34,
       0,    35,    36,     0,     0,     0,     0,    37,     0,     0,
       0,     0,    38,     0,    39,     0,    40,     0,    41,     0,
      42,     0,   776,    43,     0,    44,    45,    46,    47,     0,
       0,    48,     0,     0,    49,    50,     0,     0,    51,     0,
      52,     0,     0,     0,    25,    26,    53,    54,    55,     0,
      56,    57,    58,     0,     0,     0,     0,    59,    60,     0,
       0,     0,    61,    62,     0,     0,    63,    64,    65,    66,
      67,    68,    69,     0,     0,    70,    71,     0,    72,    73,
       0,    74,     0,    75,    27,     0,     0,     0,     0,    76,
      77,     0,     0,    78,     0,     0,     0,     0,     0,     0,
      28,    29,     0,    30,     0,     0,    31,     0,     0,    32,
       0,    33,    34,     0,    35,    36,     0,     0,     0,     0,
      37,     0,     0,     0,     0,    38,     0,    39,     0,    40,
       0,    41,   182,    42,     0,     0,    43,     0,    44,    45,
      46,    47,     0,     0,    48,     0,     0,    49,    50,     0,
       0,    51,     0,    52,   129,   130,     0,     0,     0,    53,
      54,    55,     0,    56,    57,    58,     0,     0,     0,     0,
      59,    60,     0,     0,     0,    61,    62,     0,     0,    63,
      64,    65,    66,    67,    68,    69,     0,     0,    70,    71,
       0,    72,    73,     0,    74,     0,    75,     0,     0,     0,
       0,     0,    76,    77,     0,     0,    78,     0,     0,     0,
      28,    29,     0,    30,     0,     0,    31,     0,     0,    32,
       0,    33,    34,     0,    35,    36,     0,     0,     0,     0,
      37,     0,     0,     0,     0,    38,     0,    39,     0,    40,
       0,    41,     0,    42,     0,   607,    43,     0,    44,    45,
      46,    47,     0,     0,    48,     0,     0,    49,    50,     0,
       0,    51,     0,    52,     0,    25,    26,     0,     0,    53,
      54,    55,     0,    56,    57,    58,     0,     0,     0,     0,
      59,    60,     0,     0,     0,    61,    62,     0,     0,    63,
      64,    65,    66,    67,    68,    69,     0,     0,    70,    71,
       0,    72,    73,     0,    74,    27,    75,     0,     0,     0,
       0,     0,    76,    77,     0,     0,    78,     0,     0,     0,
       0,    28,    29,     0,    30,     0,     0,    31,     0,     0,
      32,     0,    33,    34,     0,    35,    36,     0,     0,     0,
       0,    37,     0,     0,     0,     0,    38,     0,    39,     0,
      40,     0,    41,     0,    42,     0,     0,    43,     0,    44,
      45,    46,    47,     0,     0,    48,     0,     0,    49,    50,
       0,     0,    51,     0,    52,     0,     0,     0,     0,     0,
      53,    54,    55,     0,    56,    57,    58,     0,     0,     0,
       0,    59,    60,     0,     0,     0,    61,    62,     0,     0,
      63,    64,    65,    66,    67,    68,    69,     0,     0,    70,
      71,     0,    72,    73,     0,    74,     0,    75,     0,     0,
       0,   222,   223,    76,    77,   225,   226,    78,   227,     0,
     228,     0,     0,   229,   230,   231,     0,     0,     0,     0,
       0,     0,   232,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   233,   234,   235,   236,     0,
       0,   237,   238,   239,   240,     0,     0,   241,     0,     0,
     242,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   243,   244,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   245,     0,
       0,     0,     0,     0,   246,     0,    25,    26,     0,     0,
     247,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   248,     0,     0,     0,     0,
     249,     0,     0,     0,     0,     0,    27,   250,   251,     0,
       0,     0,   252,     0,   253,     0,     0,   254,     0,   255,
       0,     0,    28,    29,   256,    30,     0,     0,    31,     0,
     257,    32,     0,    33,    34,     0,    35,    36,     0,     0,
     111,     0,    37,   410,   445,     0,     0,    38,     0,    39,
       0,    40,     0,    41,     0,    42,     0,     0,    43,     0,
      44,    45,    46,    47,   411,     0,    48,     0,     0,    49,
      50,     0,     0,    51,     0,    52,     0,    25,    26,     0,
       0,    53,    54,    55,     0,    56,    57,    58,     0,     0,
       0,     0,    59,    60,     0,     0,     0,    61,    62,   412,
       0,    63,    64,    65,    66,    67,    68,    69,     0,     0,
      70,    71,     0,    72,    73,     0,    74,    27,    75,     0,
     413,     0,     0,     0,    76,    77,     0,     0,    78,     0,
       0,     0,     0,    28,    29,     0,    30,     0,     0,    31,
       0,     0,    32,     0,    33,    34,     0,    35,    36,     0,
       0,   111,     0,    37,   112,     0,     0,     0,    38,     0,
      39,     0,    40,     0,    41,     0,    42,     0,     0,    43,
       0,    44,    45,    46,    47,     0,     0,    48,     0,     0,
      49,    50,     0,     0,    51,     0,    52,     0,    25,    26,
       0,     0,    53,    54,    55,     0,    56,    57,    58,     0,
       0,     0,     0,    59,    60,     0,     0,     0,    61,    62,
       0,     0,    63,    64,    65,    66,    67,    68,    69,     0,
       0,    70,    71,     0,    72,    73,     0,    74,    27,    75,
       0,     0,     0,     0,     0,    76,    77,     0,     0,    78,
       0,     0,     0,     0,    28,    29,     0,    30,     0,     0,
      31,     0,     0,    32,     0,    33,    34,     0,    35,    36,
       0,     0,     0,     0,    37,   117,     0,     0,     0,    38,
       0,    39,     0,    40,     0,    41,     0,    42,     0,     0,
      43,     0,    44,    45,    46,    47,     0,     0,    48,     0,
       0,    49,    50,     0,     0,    51,     0,    52,     0,    25,
      26,     0,     0,    53,    54,    55,     0,    56,    57,    58,
       0,     0,     0,     0,    59,    60,     0,     0,     0,    61,
      62,     0,     0,    63,    64,    65,    66,    67,    68,    69,
       0,     0,    70,    71,     0,    72,    73,     0,    74,    27,
      75,     0,     0,     0,     0,     0,    76,    77,     0,     0,
      78,     0,     0,     0,     0,    28,    29,     0,    30,     0,
       0,    31,     0,     0,    32,     0,    33,    34,     0,    35,
      36,     0,     0,     0,     0,    37,     0,     0,     0,     0,
      38,     0,    39,     0,    40,     0,    41,     0,    42,     0,
       0,    43,     0,    44,    45,    46,    47,     0,     0,    48,
       0,     0,    49,    50,     0,     0,    51,     0,    52,     0,
       0,     0,    25,    26,    53,    54,    55,     0,    56,    57,
      58,     0,     0,     0,     0,    59,    60,     0,     0,     0,
      61,    62,     0,     0,    63,    64,    65,    66,    67,    68,
      69,     0,     0,    70,    71,     0,    72,    73,     0,    74,
     119,    75,    27,     0,     0,     0,   288,    76,    77,     0,
       0,    78,     0,     0,     0,     0,     0,     0,    28,    29,
       0,    30,     0,     0,    31,     0,     0,    32,     0,    33,
      34,     0,    35,    36,     0,     0,     0,     0,    37,     0,
       0,     0,     0,    38,     0,    39,     0,    40,     0,    41,
       0,    42,     0,     0,    43,     0,    44,    45,    46,    47,
       0,     0,    48,     0,     0,    49,    50,     0,     0,    51,
       0,    52,     0,    25,    26,     0,     0,    53,    54,    55,
       0,    56,    57,    58,     0,     0,     0,     0,    59,    60,
       0,     0,     0,    61,    62,     0,     0,    63,    64,    65,
      66,    67,    68,    69,     0,     0,    70,    71,     0,    72,
      73,     0,    74,    27,    75,     0,     0,     0,     0,     0,
      76,    77,   570,     0,    78,     0,     0,     0,     0,    28,
      29,     0,    30,     0,     0,    31,     0,     0,    32,     0,
      33,    34,     0,    35,    36,     0,     0,     0,     0,    37,
       0,     0,     0,     0,    38,     0,    39,     0,    40,     0,
      41,     0,    42,     0,     0,    43,     0,    44,    45,    46,
      47,     0,     0,    48,     0,     0,    49,    50,     0,     0,
      51,     0,    52,     0,    25,    26,     0,     0,    53,    54,
      55,     0,    56,    57,    58,     0,     0,     0,     0,    59,
      60,     0,     0,     0,    61,    62,     0,     0,    63,    64,
      65,    66,    67,    68,    69,     0,     0,    70,    71,     0,
      72,    73,     0,    74,    27,    75,     0,     0,     0,     0,
       0,    76,    77,     0,     0,    78,     0,     0,     0,     0,
      28,    29,     0,    30,     0,     0,    31,     0,   657,    32,
       0,    33,    34,     0,    35,    36,     0,     0,     0,     0,
      37,     0,     0,     0,     0,    38,     0,    39,     0,    40,
       0,    41,     0,    42,     0,     0,    43,     0,    44,    45,
      46,    47,     0,     0,    48,     0,     0,    49,    50,     0,
       0,    51,     0,    52,     0,    25,    26,     0,     0,    53,
      54,    55,     0,    56,    57,    58,     0,     0,     0,     0,
      59,    60,     0,     0,     0,    61,    62,     0,     0,    63,
      64,    65,    66,    67,    68,    69,     0,     0,    70,    71,
       0,    72,    73,     0,    74,    27,    75,     0,     0,     0,
       0,     0,    76,    77,     0,     0,    78,     0,     0,     0,
       0,    28,    29,     0,    30,     0,     0,    31,     0,     0,
      32,     0,    33,    34,     0,    35,    36,     0,     0,     0,
       0,    37,     0,     0,     0,     0,    38,     0,    39,     0,
      40,     0,    41,     0,    42,     0,     0,    43,     0,    44,
      45,    46,    47,   129,   130,    48,     0,     0,    49,    50,
       0,     0,    51,     0,    52,     0,     0,     0,     0,     0,
      53,    54,    55,     0,    56,    57,    58,     0,     0,     0,
       0,    59,    60,     0,     0,     0,    61,    62,     0,     0,
      63,    64,    65,    66,    67,    68,    69,     0,     0,    70,
      71,     0,    72,    73,     0,    74,     0,    75,     0,    28,
      29,     0,    30,    76,    77,    31,     0,    78,    32,     0,
      33,    34,     0,    35,    36,     0,     0,     0,     0,    37,
       0,     0,     0,     0,    38,     0,    39,     0,    40,     0,
      41,     0,    42,     0,     0,    43,     0,    44,    45,    46,
      47,     0,     0,    48,     0,     0,    49,    50,     0,     0,
      51,     0,    52,     0,     0,     0,     0,     0,    53,    54,
      55,     0,    56,    57,    58,     0,     0,     0,     0,    59,
      60,     0,     0,     0,    61,    62,     0,     0,    63,    64,
      65,    66,    67,    68,    69,     0,     0,    70,    71,     0,
      72,    73,     0,    74,     0,    75,     0,     0,     0,     0,
       0,    76,    77,   222,   223,    78,   313,   225,   226,   314,
     227,     0,   228,     0,     0,   229,   230,   231,     0,     0,
       0,     0,     0,     0,   232,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   233,   234,   235,
     236,     0,     0,   237,   238,   239,   240,     0,     0,   241,
       0,     0,   242,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   243,   244,     0,     0,     0,     0,
       0,     0,   222,   223,     0,     0,   225,   226,     0,   227,
       0,   228,     0,     0,   229,   230,   231,     0,     0,     0,
     245,     0,     0,   232,     0,     0,   246,     0,     0,     0,
       0,     0,   247,     0,     0,     0,   233,   234,   235,   236,
       0,     0,   237,   238,   239,   240,     0,     0,   241,     0,
       0,   242,     0,     0,     0,     0,     0,   248,     0,     0,
       0,     0,   249,   243,   244,     0,     0,     0,     0,   250,
     251,     0,     0,     0,   252,     0,   253,     0,     0,   254,
       0,   255,     0,     0,     0,     0,   256,     0,     0,   245,
       0,   488,   257,     0,     0,   246,     0,     0,     0,     0,
       0,   247,     0,     0,     0,     0,     0,     0,     0,   489,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   222,   223,     0,   248,   225,   226,   611,
     227,   249,   228,     0,     0,   229,   230,   231,   250,   251,
       0,     0,     0,   252,   232,   253,     0,     0,   254,     0,
     255,     0,     0,     0,     0,   256,     0,   233,   234,   235,
     236,   257,     0,   237,   238,   239,   240,     0,     0,   241,
       0,     0,   242,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   243,   244,     0,     0,     0,     0,
       0,     0,   222,   223,     0,     0,   225,   226,     0,   227,
       0,   228,     0,     0,   229,   230,   231,     0,     0,     0,
     245,     0,     0,   232,     0,     0,   246,     0,     0,     0,
       0,     0,   247,     0,     0,     0,   233,   234,   235,   236,
       0,     0,   237,   238,   239,   240,     0,     0,   241,     0,
       0,   242,     0,     0,     0,     0,     0,   248,     0,     0,
       0,     0,   249,   243,   244,     0,     0,     0,     0,   250,
     251,     0,     0,     0,   252,     0,   253,     0,     0,   254,
       0,   255,     0,     0,   612,     0,   256,     0,     0,   245,
       0,     0,   257,     0,     0,   246,     0,     0,     0,     0,
       0,   247,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   747,     0,     0,     0,   248,     0,     0,     0,
       0,   249,     0,     0,     0,     0,     0,     0,   250,   251,
       0,     0,     0,   252,     0,   253,     0,     0,   254,     0,
     255,     0,     0,     0,     0,   256,     0,     0,   748,   222,
     223,   257,   224,   225,   226,     0,   227,     0,   228,     0,
       0,   229,   230,   231,     0,     0,     0,     0,     0,     0,
     232,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   233,   234,   235,   236,     0,     0,   237,
     238,   239,   240,     0,     0,   241,     0,     0,   242,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     243,   244,     0,     0,     0,     0,     0,     0,   222,   223,
       0,     0,   225,   226,     0,   227,     0,   228,     0,     0,
     229,   230,   231,     0,     0,     0,   245,     0,     0,   232,
       0,     0,   246,     0,     0,     0,     0,     0,   247,     0,
       0,     0,   233,   234,   235,   236,     0,     0,   237,   238,
     239,   240,     0,     0,   241,     0,     0,   242,     0,     0,
       0,     0,     0,   248,     0,     0,     0,     0,   249,   243,
     244,     0,     0,     0,     0,   250,   251,     0,     0,     0,
     252,     0,   253,     0,     0,   254,     0,   255,     0,     0,
       0,     0,   256,     0,     0,   245,   449,     0,   257,     0,
       0,   246,     0,     0,     0,     0,     0,   247,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   222,
     223,     0,   248,   225,   226,     0,   227,   249,   228,     0,
       0,   229,   230,   231,   250,   251,     0,     0,     0,   252,
     232,   253,     0,     0,   254,     0,   255,     0,     0,     0,
       0,   256,     0,   233,   234,   235,   236,   257,     0,   237,
     238,   239,   240,     0,     0,   241,     0,     0,   242,     0,
       0,     0,     0,     0,     0,   460,     0,     0,     0,     0,
     243,   244,     0,     0,     0,     0,     0,     0,   222,   223,
       0,     0,   225,   226,     0,   227,     0,   228,     0,     0,
     229,   230,   231,     0,     0,     0,   245,     0,     0,   232,
       0,     0,   246,     0,     0,     0,     0,     0,   247,     0,
       0,     0,   233,   234,   235,   236,     0,     0,   237,   238,
     239,   240,     0,     0,   241,     0,     0,   242,     0,     0,
       0,     0,     0,   248,   549,     0,     0,     0,   249,   243,
     244,     0,     0,     0,     0,   250,   251,     0,     0,     0,
     252,     0,   253,     0,     0,   254,     0,   255,     0,     0,
       0,     0,   256,     0,     0,   245,     0,     0,   257,     0,
       0,   246,     0,     0,     0,     0,     0,   247,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   248,     0,     0,     0,     0,   249,     0,     0,
       0,     0,     0,     0,   250,   251,     0,     0,     0,   252,
       0,   253,     0,     0,   254,     0,   255,     0,     0,   222,
     223,   256,   575,   225,   226,     0,   227,   257,   228,     0,
       0,   229,   230,   231,     0,     0,     0,     0,     0,     0,
     232,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   233,   234,   235,   236,     0,     0,   237,
     238,   239,   240,     0,     0,   241,     0,     0,   242,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     243,   244,     0,     0,     0,     0,     0,     0,   222,   223,
       0,   576,   225,   226,     0,   227,     0,   228,     0,     0,
     229,   230,   231,     0,     0,     0,   245,     0,     0,   232,
       0,     0,   246,     0,     0,     0,     0,     0,   247,     0,
       0,     0,   233,   234,   235,   236,     0,     0,   237,   238,
     239,   240,     0,     0,   241,     0,     0,   242,     0,     0,
       0,     0,     0,   248,     0,     0,     0,     0,   249,   243,
     244,     0,     0,     0,     0,   250,   251,     0,     0,     0,
     252,     0,   253,     0,     0,   254,     0,   255,     0,     0,
       0,     0,   256,     0,     0,   245,     0,     0,   257,     0,
       0,   246,     0,     0,     0,     0,     0,   247,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   248,     0,     0,     0,     0,   249,     0,     0,
       0,     0,     0,     0,   250,   251,     0,     0,     0,   252,
       0,   253,     0,     0,   254,     0,   255,     0,     0,   222,
     223,   256,   577,   225,   226,     0,   227,   257,   228,     0,
       0,   229,   230,   231,     0,     0,     0,     0,     0,     0,
     232,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   233,   234,   235,   236,     0,     0,   237,
     238,   239,   240,     0,     0,   241,     0,     0,   242,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     243,   244,     0,     0,     0,     0,     0,     0,   222,   223,
       0,   619,   225,   226,     0,   227,     0,   228,     0,     0,
     229,   230,   231,     0,     0,     0,   245,     0,     0,   232,
       0,     0,   246,     0,     0,     0,     0,     0,   247,     0,
       0,     0,   233,   234,   235,   236,     0,     0,   237,   238,
     239,   240,     0,     0,   241,     0,     0,   242,     0,     0,
       0,     0,     0,   248,     0,     0,     0,     0,   249,   243,
     244,     0,     0,     0,     0,   250,   251,     0,     0,     0,
     252,     0,   253,     0,     0,   254,     0,   255,     0,     0,
       0,     0,   256,     0,     0,   245,     0,     0,   257,     0,
       0,   246,     0,     0,     0,     0,     0,   247,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   248,     0,     0,     0,     0,   249,     0,     0,
       0,     0,     0,     0,   250,   251,     0,     0,     0,   252,
       0,   253,     0,     0,   254,     0,   255,     0,     0,   222,
     223,   256,   629,   225,   226,     0,   227,   257,   228,     0,
       0,   229,   230,   231,     0,     0,     0,     0,     0,     0,
     232,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   233,   234,   235,   236,     0,     0,   237,
     238,   239,   240,     0,     0,   241,     0,     0,   242,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     243,   244,     0,     0,     0,     0,     0,     0,   222,   223,
       0,   684,   225,   226,     0,   227,     0,   228,     0,     0,
     229,   230,   231,     0,     0,     0,   245,     0,     0,   232,
       0,     0,   246,     0,     0,     0,     0,     0,   247,     0,
       0,     0,   233,   234,   235,   236,     0,     0,   237,   238,
     239,   240,     0,     0,   241,     0,     0,   242,     0,     0,
       0,     0,     0,   248,     0,     0,     0,     0,   249,   243,
     244,     0,     0,     0,     0,   250,   251,     0,     0,     0,
     252,     0,   253,     0,     0,   254,     0,   255,     0,     0,
       0,     0,   256,     0,     0,   245,     0,     0,   257,     0,
       0,   246,     0,     0,     0,     0,     0,   247,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   222,
     223,     0,   248,   225,   226,     0,   227,   249,   228,     0,
       0,   229,   230,   231,   250,   251,     0,     0,     0,   252,
     232,   253,     0,     0,   254,     0,   255,     0,     0,     0,
       0,   256,     0,   233,   234,   235,   236,   257,     0,   237,
     238,   239,   240,     0,     0,   241,     0,     0,   242,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     243,   244,     0,     0,     0,     0,     0,     0,   222,   223,
       0,     0,   225,   226,     0,   227,     0,   228,     0,     0,
     229,   230,   231,     0,     0,     0,   245,     0,     0,   232,
       0,     0,   246,     0,     0,     0,     0,     0,   247,     0,
       0,     0,   233,   234,   235,   236,     0,     0,   237,   238,
     239,   240,     0,     0,   241,     0,     0,   242,     0,     0,
       0,     0,     0,   248,     0,     0,     0,     0,   249,   243,
     244,     0,     0,     0,     0,   250,   251,     0,     0,     0,
     252,     0,   253,     0,     0,   254,     0,   255,     0,     0,
       0,     0,   256,     0,     0,   245,     0,     0,   257,     0,
       0,   246,     0,     0,     0,     0,     0,   247,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   222,
     223,     0,   248,   225,   226,     0,   227,   249,   228,     0,
       0,   229,   230,   231,   250,   251,     0,     0,     0,   252,
     232,   253,     0,     0,   254,     0,   255,     0,     0,     0,
       0,     0,     0,   233,   234,   235,   236,   257,     0,   237,
     238,   239,   240,     0,     0,   241,     0,     0,   242,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     243,   244,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   246,     0,     0,     0,     0,     0,   247,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   248,     0,     0,     0,     0,   249,     0,
       0,     0,     0,     0,     0,   250,   251,     0,     0,     0,
     252,     0,   253,     0,     0,   254,     0,   255,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   257
};

static const yytype_int16 yycheck[] =
{
      12,   272,   379,   400,   275,   113,   501,   295,   497,   155,
     143,    10,     7,    10,    10,    10,     7,   269,    71,    10,
       7,   504,     6,    10,    10,    10,   134,   438,   568,     6,
     414,   116,   124,   215,    10,     6,   296,   144,    10,    94,
     151,    93,    73,    86,   147,   102,    89,    80,   105,   107,
     157,   180,    88,   156,   314,   201,   174,   186,    41,   111,
      12,    44,    45,    29,    35,    31,    32,    33,   160,   126,
     114,   114,   183,   128,   715,   572,   112,    89,    90,    91,
      92,    93,    94,    95,    96,    97,    73,   627,   100,   101,
     102,   103,   104,   588,     0,   153,   129,    73,   475,   206,
     112,   361,    68,   188,   161,   117,   102,   119,    71,   105,
     593,   142,   219,   373,   374,    92,   149,   170,   502,   530,
     103,   164,    94,   764,   174,   182,   108,   171,   140,   113,
     126,   143,   185,   145,   386,   387,   633,    89,    90,    91,
      92,   127,   127,   155,   326,   178,   174,   110,   100,   101,
     102,   103,   104,   286,     0,   142,    93,    94,    95,    96,
      97,     7,     6,   158,    10,   161,   142,   158,    12,    15,
     134,   153,     4,   136,   173,   112,     8,     9,   190,    11,
     117,    13,   119,   151,   173,    84,   182,   153,   110,   201,
     202,   190,   189,   453,   108,    56,    84,   156,   707,   708,
     212,   190,   165,   140,   464,    71,   143,   170,   145,    41,
     772,    12,    44,    45,   136,   183,   705,   109,   155,   490,
     183,   110,   185,   122,    70,   184,   514,    56,    74,   738,
     792,     0,   131,   147,   122,   247,   150,   249,     7,    99,
     132,    10,   156,   131,   110,   170,    15,   136,   260,   121,
     202,   117,    89,   190,   361,   267,   268,   269,   810,   150,
     185,   183,   274,   119,   201,   817,   165,   527,   167,   106,
     136,   103,    87,   119,   286,   212,   288,   114,     0,   167,
      95,   127,   138,   129,   130,     7,   134,     4,    10,   149,
     736,     8,   138,    15,   183,   110,    13,   249,   310,   165,
     146,    70,   158,     6,   170,    74,   166,     9,   803,    11,
     247,   171,   158,   689,   690,   123,   179,   183,   694,   185,
     184,   136,   137,   260,    41,   181,   174,    44,    45,    31,
     267,   268,   180,    75,    76,   181,   144,   274,   186,   351,
      67,   449,   739,   189,   172,   791,   453,   121,    70,   286,
     119,   288,    74,   729,     7,     6,   733,    10,   127,   187,
     129,   130,   156,   809,   761,    92,   812,   379,   183,   138,
     630,   102,   818,   310,   645,   102,   103,   146,   105,     6,
     107,   108,    97,   150,   150,    12,   103,   153,     7,   158,
     402,    10,     7,   150,   771,    10,   656,   119,   410,   351,
      84,    85,    86,    87,   134,   127,    36,   129,   130,   421,
     422,     7,   181,   128,    10,   427,   138,   154,   133,     7,
     189,   154,    10,   150,   146,     7,   153,   148,    10,   150,
     145,   156,   147,    92,   161,   162,   158,     7,    12,   699,
      10,   587,   379,   153,     7,   175,   176,    10,   163,   153,
       7,   722,   182,    10,     6,   182,     6,   187,     7,   181,
       6,    10,    10,   475,     6,   402,     7,   189,     7,    10,
       7,    10,     7,   410,     7,    10,     7,    10,     7,    10,
     156,    10,    81,    82,   421,   422,   153,    21,    22,    23,
     427,     6,   599,   386,   387,    75,   494,   495,    90,     6,
       6,   135,   143,   515,    31,   517,    31,     7,    10,   156,
       7,    10,     6,   525,    10,   127,    88,    98,   146,    10,
     125,     7,    10,   117,     7,   104,   103,   127,     6,   127,
     153,     7,   189,    92,   143,   104,   143,     6,   475,    92,
       6,   648,   115,   188,     7,   157,   158,   159,   160,   117,
       6,    98,     6,     6,   189,   169,   168,     4,     5,   171,
      10,     8,     9,   515,    11,     7,    13,    10,   189,    16,
      96,    18,     7,   168,     7,   587,    98,    98,    25,     7,
     517,    94,   158,   148,    77,     6,   129,   599,   525,   601,
      85,    55,    39,    40,    41,    75,    78,    44,    45,    46,
      47,     7,   214,   127,    15,    10,   218,   130,    98,   139,
     222,   223,   157,   225,   226,   227,   228,   229,   230,   231,
     232,   233,   234,   235,   236,   237,   238,   239,   240,   241,
     776,   243,   244,   245,   246,     7,     7,    98,    74,    15,
     252,   139,   654,   162,   256,   657,   258,   599,   168,   120,
     587,     6,    92,   171,    10,   762,   103,    60,    92,   108,
     168,     7,     6,    17,   601,    92,    70,   774,    17,   113,
     159,   118,   104,   217,   326,   288,   298,   689,   690,   171,
     421,   514,   694,   295,   171,   194,   304,   778,   599,   573,
     683,   644,   704,   449,   306,   707,   708,   397,   212,   407,
     721,   396,   654,   684,   134,   685,   533,   153,   790,   676,
     786,   323,   674,   754,   657,   609,   654,   729,   730,   351,
     657,   733,    -1,    -1,    -1,   242,   738,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   350,    -1,
     352,   353,   754,    -1,    -1,    -1,    -1,   759,    -1,    -1,
      -1,   763,   689,   690,    -1,    -1,    -1,   694,    -1,   771,
      -1,    -1,    -1,    -1,   776,    -1,    -1,     4,     5,   381,
     382,     8,     9,   385,    11,    -1,    13,    -1,   790,    16,
      -1,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,
      -1,    -1,   729,   730,    -1,    -1,   733,    -1,   810,    -1,
      -1,    -1,    39,    40,    41,   817,    -1,    44,    45,    46,
      47,    -1,    -1,    -1,    -1,    -1,    -1,   754,    -1,    -1,
     432,    -1,   759,   435,    -1,    -1,   763,    -1,    -1,    -1,
      -1,    -1,   444,   445,   771,    -1,    -1,    -1,    -1,   776,
      -1,    -1,    -1,    -1,    -1,    -1,   458,   459,   460,    -1,
      -1,    -1,    -1,   790,   466,   467,    -1,    -1,    -1,    -1,
     472,    -1,   474,    -1,    -1,    -1,   103,    -1,    -1,    -1,
      -1,    -1,    -1,   810,    -1,    -1,    -1,    -1,    -1,    -1,
     817,   118,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   501,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   514,    -1,    -1,    -1,    -1,   519,     4,     5,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,     4,     5,
      -1,   533,     8,     9,   536,    11,    -1,    13,    -1,    25,
      16,    17,    18,    -1,    -1,    -1,    -1,   549,    -1,    25,
      -1,   553,   554,    -1,    -1,    41,    -1,    -1,    44,    45,
      46,    47,    38,    39,    40,    41,   568,    -1,    44,    45,
      46,    47,   574,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   588,    -1,    -1,    65,
      66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   603,    -1,    -1,    -1,    -1,    -1,   609,    -1,   611,
     612,   613,    -1,    -1,    -1,    91,    -1,   103,    -1,     4,
       5,    97,    -1,     8,     9,   627,    11,   103,    13,    -1,
      -1,    16,    -1,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   128,    -1,    39,    40,    41,   133,    -1,    44,
      45,    46,    47,    -1,   140,   141,    -1,    -1,    -1,   145,
      -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,   681,
      -1,   157,    -1,    -1,    -1,     4,     5,   163,    -1,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,   700,    18,
      -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,
      -1,    -1,   188,   715,    -1,    -1,    -1,    -1,   103,    -1,
      39,    40,    41,    -1,   726,    44,    45,    46,    47,     4,
       5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    28,    29,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   764,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,   103,    -1,    -1,   789,    -1,    -1,
      65,    66,    -1,    68,    -1,    -1,    -1,    -1,    -1,   118,
     802,   803,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,
      85,    -1,    87,    -1,    -1,    90,    91,    92,    93,    -1,
      95,    96,    97,    98,    99,    -1,    -1,    -1,   103,   104,
      -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,    -1,
     115,    -1,   117,    -1,    -1,   120,    -1,   122,   123,   124,
     125,    -1,    -1,   128,    -1,    -1,   131,   132,   133,    -1,
     135,    -1,   137,    -1,    -1,   140,   141,    -1,   143,   144,
     145,    -1,   147,   148,   149,   150,    -1,   152,    -1,   154,
     155,    -1,   157,    -1,   159,   160,    -1,    -1,   163,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,    -1,
     175,   176,    -1,   178,    -1,   180,    -1,    -1,    -1,    -1,
      -1,   186,   187,    -1,    -1,   190,     6,     7,     8,     9,
      -1,    11,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,
      -1,    31,    32,    33,    -1,    35,    -1,     4,     5,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      -1,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,
      -1,    -1,    39,    40,    41,    -1,    -1,    44,    45,    46,
      47,    -1,    -1,    83,    84,    85,    -1,    87,    88,    -1,
      90,    -1,    -1,    93,    -1,    95,    96,    -1,    98,    99,
     100,   101,    -1,    -1,   104,    -1,    -1,    -1,    -1,   109,
      -1,   111,   112,   113,    -1,   115,    -1,   117,    -1,    -1,
     120,   121,   122,   123,   124,   125,    -1,    -1,   128,    -1,
      -1,   131,   132,    -1,    -1,   135,   103,   137,    -1,    -1,
      -1,    -1,    -1,   143,   144,   145,    -1,   147,   148,   149,
     150,   118,    -1,   153,   154,   155,    -1,    -1,    -1,   159,
     160,    -1,    -1,   163,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,    -1,   175,   176,    -1,   178,    -1,
     180,    -1,    -1,    -1,    -1,    -1,   186,   187,     6,     7,
     190,     9,    -1,    11,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    -1,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      68,    -1,    -1,    71,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    83,    84,    85,    -1,    87,
      -1,    -1,    90,    -1,    -1,    93,    -1,    95,    96,    -1,
      98,    99,   100,   101,    -1,    -1,   104,    -1,    -1,    -1,
      -1,   109,    -1,   111,    -1,   113,    -1,   115,    -1,   117,
      -1,    -1,   120,   121,   122,   123,   124,   125,    -1,    -1,
     128,    -1,    -1,   131,   132,    -1,    -1,   135,    -1,   137,
      -1,    -1,    -1,    -1,    -1,   143,   144,   145,    -1,   147,
     148,   149,   150,    -1,    -1,   153,   154,   155,    -1,    -1,
      -1,   159,   160,    -1,    -1,   163,   164,   165,   166,   167,
     168,   169,   170,    -1,   172,   173,    -1,   175,   176,    -1,
     178,    -1,   180,    -1,    -1,    -1,    -1,   185,   186,   187,
       6,     7,   190,     9,    -1,    11,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    27,    28,    29,    -1,    31,    32,    33,    -1,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    68,    -1,    -1,    71,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    83,    84,    85,
      -1,    87,    -1,    -1,    90,    -1,    -1,    93,    -1,    95,
      96,    -1,    98,    99,   100,   101,    -1,    -1,   104,    -1,
      -1,    -1,    -1,   109,    -1,   111,    -1,   113,    -1,   115,
      -1,   117,    -1,    -1,   120,   121,   122,   123,   124,   125,
      -1,    -1,   128,    -1,    -1,   131,   132,    -1,    -1,   135,
      -1,   137,    -1,    -1,    -1,    -1,    -1,   143,   144,   145,
      -1,   147,   148,   149,   150,    -1,    -1,   153,   154,   155,
      -1,    -1,    -1,   159,   160,    -1,    -1,   163,   164,   165,
     166,   167,   168,   169,   170,    -1,   172,   173,     6,   175,
     176,     9,   178,    11,   180,    -1,    -1,    -1,    -1,   185,
     186,   187,    -1,    -1,   190,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    -1,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      68,    -1,    -1,    71,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    83,    84,    85,    -1,    87,
      -1,    -1,    90,    -1,    -1,    93,    -1,    95,    96,    -1,
      98,    99,   100,   101,    -1,    -1,   104,    -1,    -1,    -1,
      -1,   109,    -1,   111,    -1,   113,    -1,   115,    -1,   117,
      -1,    -1,   120,   121,   122,   123,   124,   125,    -1,    -1,
     128,    -1,    -1,   131,   132,    -1,    -1,   135,    -1,   137,
      -1,    -1,    -1,    -1,    -1,   143,   144,   145,    -1,   147,
     148,   149,   150,    -1,    -1,   153,   154,   155,    -1,    -1,
      -1,   159,   160,    -1,    -1,   163,   164,   165,   166,   167,
     168,   169,   170,    -1,   172,   173,     6,   175,   176,     9,
     178,    11,   180,    -1,    -1,    -1,    -1,   185,   186,   187,
      -1,    -1,   190,    -1,    -1,    -1,    -1,    27,    28,    29,
      -1,    31,    32,    33,    -1,    35,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    79,
      80,    -1,    -1,    83,    84,    85,    -1,    87,    -1,    -1,
      90,    -1,    -1,    93,    -1,    95,    96,    97,    98,    99,
     100,   101,    -1,    -1,   104,    -1,    -1,    -1,    -1,   109,
      -1,   111,    -1,   113,    -1,   115,    -1,   117,    -1,    -1,
     120,   121,   122,   123,   124,   125,    -1,    -1,   128,    -1,
      -1,   131,   132,    -1,    -1,   135,    -1,   137,    -1,    -1,
      -1,    -1,    -1,   143,   144,   145,    -1,   147,   148,   149,
     150,    -1,    -1,   153,   154,   155,    -1,    -1,    -1,   159,
     160,    -1,    -1,   163,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,     6,   175,   176,     9,   178,    11,
     180,    -1,    -1,    -1,    -1,    -1,   186,   187,    -1,    -1,
     190,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,
      32,    33,    -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    79,    80,    -1,
      -1,    83,    84,    85,    -1,    87,    -1,    -1,    90,    -1,
      -1,    93,    -1,    95,    96,    -1,    98,    99,   100,   101,
      -1,    -1,   104,    -1,    -1,    -1,    -1,   109,    -1,   111,
      -1,   113,    -1,   115,    -1,   117,    -1,    -1,   120,   121,
     122,   123,   124,   125,    -1,    -1,   128,    -1,    -1,   131,
     132,    -1,    -1,   135,    -1,   137,    -1,    -1,    -1,    -1,
      -1,   143,   144,   145,    -1,   147,   148,   149,   150,    -1,
      -1,   153,   154,   155,    -1,    -1,    -1,   159,   160,    -1,
      -1,   163,   164,   165,   166,   167,   168,   169,    -1,    -1,
     172,   173,     6,   175,   176,     9,   178,    11,   180,    -1,
      -1,    -1,    -1,    -1,   186,   187,    -1,    -1,   190,    -1,
      -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,    33,
      -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    68,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    83,
      84,    85,    -1,    87,    -1,    -1,    90,    -1,    -1,    93,
      -1,    95,    96,    -1,    98,    99,   100,   101,    -1,    -1,
     104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,
      -1,   115,    -1,   117,    -1,    -1,   120,   121,   122,   123,
     124,   125,    -1,    -1,   128,    -1,    -1,   131,   132,    -1,
      -1,   135,    -1,   137,    -1,    -1,    -1,    -1,    -1,   143,
     144,   145,    -1,   147,   148,   149,   150,    -1,    -1,   153,
     154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,   163,
     164,   165,   166,   167,   168,   169,    -1,    -1,   172,   173,
       6,   175,   176,     9,   178,    11,   180,    -1,    -1,    -1,
      -1,    -1,   186,   187,   188,    -1,   190,    -1,    -1,    -1,
      -1,    27,    28,    29,    -1,    31,    32,    33,    -1,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    68,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    83,    84,    85,
      -1,    87,    -1,    -1,    90,    -1,    -1,    93,    -1,    95,
      96,    -1,    98,    99,   100,   101,    -1,    -1,   104,    -1,
      -1,    -1,    -1,   109,    -1,   111,   112,   113,    -1,   115,
      -1,   117,    -1,    -1,   120,   121,   122,   123,   124,   125,
      -1,    -1,   128,    -1,    -1,   131,   132,    -1,    -1,   135,
      -1,   137,    -1,    -1,    -1,    -1,    -1,   143,   144,   145,
      -1,   147,   148,   149,   150,    -1,    -1,   153,   154,   155,
      -1,    -1,    -1,   159,   160,    -1,    -1,   163,   164,   165,
     166,   167,   168,   169,    -1,    -1,   172,   173,     6,   175,
     176,     9,   178,    11,   180,    -1,    -1,    -1,    -1,    -1,
     186,   187,    -1,    -1,   190,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    -1,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      68,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    83,    84,    85,    -1,    87,
      -1,    -1,    90,    -1,    -1,    93,    -1,    95,    96,    -1,
      98,    99,   100,   101,    -1,    -1,   104,    -1,    -1,    -1,
      -1,   109,    -1,   111,   112,   113,    -1,   115,    -1,   117,
      -1,    -1,   120,   121,   122,   123,   124,   125,    -1,    -1,
     128,    -1,    -1,   131,   132,    -1,    -1,   135,    -1,   137,
      -1,    -1,    -1,    -1,    -1,   143,   144,   145,    -1,   147,
     148,   149,   150,    -1,    -1,   153,   154,   155,    -1,    -1,
      -1,   159,   160,    -1,    -1,   163,   164,   165,   166,   167,
     168,   169,    -1,    -1,   172,   173,    -1,   175,   176,    -1,
     178,     6,   180,     8,     9,    -1,    11,    -1,   186,   187,
      -1,    -1,   190,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    27,    28,    29,    -1,    31,    32,    33,    -1,
      35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    68,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    83,    84,
      85,    -1,    87,    -1,    -1,    90,    -1,    -1,    93,    -1,
      95,    96,    -1,    98,    99,   100,   101,    -1,    -1,   104,
      -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,    -1,
     115,    -1,   117,    -1,    -1,   120,   121,   122,   123,   124,
     125,    -1,    -1,   128,    -1,    -1,   131,   132,    -1,    -1,
     135,    -1,   137,    -1,    -1,    -1,    -1,    -1,   143,   144,
     145,    -1,   147,   148,   149,   150,    -1,    -1,   153,   154,
     155,    -1,    -1,    -1,   159,   160,    -1,    -1,   163,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,    -1,
     175,   176,    -1,   178,    -1,   180,    -1,    -1,    -1,    -1,
      -1,   186,   187,     6,     7,   190,     9,    -1,    11,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,
      33,    -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      83,    84,    85,    -1,    87,    -1,    -1,    90,    -1,    -1,
      93,    -1,    95,    96,    -1,    98,    99,   100,   101,    -1,
      -1,   104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,
     113,    -1,   115,    -1,   117,    -1,    -1,   120,   121,   122,
     123,   124,   125,    -1,    -1,   128,    -1,    -1,   131,   132,
      -1,    -1,   135,    -1,   137,    -1,    -1,    -1,    -1,    -1,
     143,   144,   145,    -1,   147,   148,   149,   150,    -1,    -1,
     153,   154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,
     163,   164,   165,   166,   167,   168,   169,    -1,    -1,   172,
     173,    -1,   175,   176,    -1,   178,    -1,   180,    -1,    -1,
      -1,    -1,    -1,   186,   187,     6,     7,   190,     9,    -1,
      11,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,
      31,    32,    33,    -1,    35,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    83,    84,    85,    -1,    87,    -1,    -1,    90,
      -1,    -1,    93,    -1,    95,    96,    -1,    98,    99,   100,
     101,    -1,    -1,   104,    -1,    -1,    -1,    -1,   109,    -1,
     111,    -1,   113,    -1,   115,    -1,   117,    -1,    -1,   120,
     121,   122,   123,   124,   125,    -1,    -1,   128,    -1,    -1,
     131,   132,    -1,    -1,   135,    -1,   137,    -1,    -1,    -1,
      -1,    -1,   143,   144,   145,    -1,   147,   148,   149,   150,
      -1,    -1,   153,   154,   155,    -1,    -1,    -1,   159,   160,
      -1,    -1,   163,   164,   165,   166,   167,   168,   169,    -1,
      -1,   172,   173,     6,   175,   176,     9,   178,    11,   180,
      -1,    -1,    -1,    -1,    -1,   186,   187,    -1,    -1,   190,
      -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,
      33,    -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    68,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      83,    84,    85,    -1,    87,    -1,    -1,    90,    -1,    -1,
      93,    -1,    95,    96,    -1,    98,    99,   100,   101,    -1,
      -1,   104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,
     113,    -1,   115,    -1,   117,    -1,    -1,   120,   121,   122,
     123,   124,   125,    -1,    -1,   128,    -1,    -1,   131,   132,
      -1,    -1,   135,    -1,   137,    -1,    -1,    -1,    -1,    -1,
     143,   144,   145,    -1,   147,   148,   149,   150,    -1,    -1,
     153,   154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,
     163,   164,   165,   166,   167,   168,   169,    -1,    -1,   172,
     173,     6,   175,   176,     9,   178,    11,   180,    -1,    -1,
      -1,    -1,    -1,   186,   187,    -1,    -1,   190,    -1,    -1,
      -1,    -1,    -1,    28,    29,    -1,    31,    32,    33,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    68,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,
      85,    -1,    87,    -1,    -1,    90,    -1,    -1,    93,    -1,
      95,    96,    -1,    98,    99,    -1,    -1,    -1,    -1,   104,
      -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,    -1,
     115,    -1,   117,    -1,     6,   120,    -1,   122,   123,   124,
     125,    -1,    -1,   128,    -1,    -1,   131,   132,    -1,    -1,
     135,    -1,   137,    -1,    -1,    -1,    28,    29,   143,   144,
     145,    -1,   147,   148,   149,    -1,    -1,    -1,   153,   154,
     155,    -1,    -1,    -1,   159,   160,    -1,    -1,   163,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,    -1,
     175,   176,    -1,   178,    -1,   180,    68,    -1,    -1,    71,
      -1,   186,   187,    -1,    -1,   190,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    85,    -1,    87,    -1,    -1,    90,    -1,
      -1,    93,    -1,    95,    96,    -1,    98,    99,    -1,    -1,
      -1,    -1,   104,    -1,    -1,    -1,    -1,   109,    -1,   111,
      -1,   113,    -1,   115,    -1,   117,    -1,    -1,   120,    -1,
     122,   123,   124,   125,    -1,    -1,   128,     6,    -1,   131,
     132,    -1,    -1,   135,    -1,   137,    -1,    -1,    -1,    -1,
      -1,   143,   144,   145,    -1,   147,   148,   149,    -1,    28,
      29,    -1,   154,   155,    -1,    -1,    35,   159,   160,    -1,
      -1,   163,   164,   165,   166,   167,   168,   169,   170,    -1,
     172,   173,    -1,   175,   176,    -1,   178,    -1,   180,    -1,
      -1,    -1,    -1,   185,   186,   187,    -1,    -1,   190,    68,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    84,    85,    -1,    87,    -1,
      -1,    90,    -1,    -1,    93,    -1,    95,    96,    -1,    98,
      99,    -1,    -1,    -1,    -1,   104,    -1,    -1,    -1,    -1,
     109,    -1,   111,    -1,   113,    -1,   115,    -1,   117,    -1,
      -1,   120,    -1,   122,   123,   124,   125,    -1,    -1,   128,
       6,    -1,   131,   132,    -1,    -1,   135,    -1,   137,    -1,
      -1,    -1,    -1,    -1,   143,   144,   145,    -1,   147,   148,
     149,    -1,    28,    29,    -1,   154,   155,    -1,    -1,    35,
     159,   160,    -1,    -1,   163,   164,   165,   166,   167,   168,
     169,    -1,    -1,   172,   173,    -1,   175,   176,    -1,   178,
      -1,   180,    -1,    -1,    -1,    -1,    -1,   186,   187,    -1,
      -1,   190,    68,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    85,
      -1,    87,    -1,    -1,    90,    -1,    -1,    93,    -1,    95,
      96,    -1,    98,    99,    -1,    -1,    -1,    -1,   104,    -1,
      -1,    -1,    -1,   109,    -1,   111,    -1,   113,    -1,   115,
      -1,   117,    -1,     6,   120,    -1,   122,   123,   124,   125,
      -1,    -1,   128,    -1,    -1,   131,   132,    -1,    -1,   135,
      -1,   137,    -1,    -1,    -1,    28,    29,   143,   144,   145,
      -1,   147,   148,   149,    -1,    -1,    -1,    -1,   154,   155,
      -1,    -1,    -1,   159,   160,    -1,    -1,   163,   164,   165,
     166,   167,   168,   169,    -1,    -1,   172,   173,    -1,   175,
     176,    -1,   178,    -1,   180,    68,    -1,    -1,    -1,    -1,
     186,   187,    -1,    -1,   190,    -1,    -1,    -1,    -1,    -1,
      -1,    84,    85,    -1,    87,    -1,    -1,    90,    -1,    92,
      93,    -1,    95,    96,    -1,    98,    99,    -1,    -1,    -1,
      -1,   104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,
     113,    -1,   115,    -1,   117,    -1,     6,   120,    -1,   122,
     123,   124,   125,    -1,    -1,   128,    -1,    -1,   131,   132,
      -1,    -1,   135,    -1,   137,    -1,    -1,    -1,    28,    29,
     143,   144,   145,    -1,   147,   148,   149,    -1,    -1,    -1,
      -1,   154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,
     163,   164,   165,   166,   167,   168,   169,    -1,    -1,   172,
     173,    -1,   175,   176,    -1,   178,    -1,   180,    68,    -1,
      -1,    -1,    -1,   186,   187,    -1,    -1,   190,    -1,    -1,
      -1,    -1,    -1,    -1,    84,    85,    -1,    87,    -1,    -1,
      90,    -1,    -1,    93,    -1,    95,    96,    -1,    98,    99,
      -1,    -1,    -1,    -1,   104,    -1,    -1,    -1,    -1,   109,
      -1,   111,    -1,   113,    -1,   115,    -1,   117,    -1,     6,
     120,    -1,   122,   123,   124,   125,    -1,    -1,   128,    -1,
      -1,   131,   132,    -1,    -1,   135,    -1,   137,    -1,    -1,
      -1,    28,    29,   143,   144,   145,    -1,   147,   148,   149,
      -1,    -1,    -1,    -1,   154,   155,    -1,    -1,    -1,   159,
     160,    -1,    -1,   163,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,    -1,   175,   176,    -1,   178,    -1,
     180,    68,    -1,    -1,    -1,    -1,   186,   187,    -1,    -1,
     190,    -1,    -1,    -1,    -1,    -1,    -1,    84,    85,    -1,
      87,    -1,    -1,    90,    -1,    -1,    93,    -1,    95,    96,
      -1,    98,    99,    -1,    -1,    -1,    -1,   104,    -1,    -1,
      -1,    -1,   109,    -1,   111,    -1,   113,    -1,   115,    -1,
     117,    -1,     6,   120,    -1,   122,   123,   124,   125,    -1,
      -1,   128,    -1,    -1,   131,   132,    -1,    -1,   135,    -1,
     137,    -1,    -1,    -1,    28,    29,   143,   144,   145,    -1,
     147,   148,   149,    -1,    -1,    -1,    -1,   154,   155,    -1,
      -1,    -1,   159,   160,    -1,    -1,   163,   164,   165,   166,
     167,   168,   169,    -1,    -1,   172,   173,    -1,   175,   176,
      -1,   178,    -1,   180,    68,    -1,    -1,    -1,    -1,   186,
     187,    -1,    -1,   190,    -1,    -1,    -1,    -1,    -1,    -1,
      84,    85,    -1,    87,    -1,    -1,    90,    -1,    -1,    93,
      -1,    95,    96,    -1,    98,    99,    -1,    -1,    -1,    -1,
     104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,
      -1,   115,     6,   117,    -1,    -1,   120,    -1,   122,   123,
     124,   125,    -1,    -1,   128,    -1,    -1,   131,   132,    -1,
      -1,   135,    -1,   137,    28,    29,    -1,    -1,    -1,   143,
     144,   145,    -1,   147,   148,   149,    -1,    -1,    -1,    -1,
     154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,   163,
     164,   165,   166,   167,   168,   169,    -1,    -1,   172,   173,
      -1,   175,   176,    -1,   178,    -1,   180,    -1,    -1,    -1,
      -1,    -1,   186,   187,    -1,    -1,   190,    -1,    -1,    -1,
      84,    85,    -1,    87,    -1,    -1,    90,    -1,    -1,    93,
      -1,    95,    96,    -1,    98,    99,    -1,    -1,    -1,    -1,
     104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,
      -1,   115,    -1,   117,    -1,     8,   120,    -1,   122,   123,
     124,   125,    -1,    -1,   128,    -1,    -1,   131,   132,    -1,
      -1,   135,    -1,   137,    -1,    28,    29,    -1,    -1,   143,
     144,   145,    -1,   147,   148,   149,    -1,    -1,    -1,    -1,
     154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,   163,
     164,   165,   166,   167,   168,   169,    -1,    -1,   172,   173,
      -1,   175,   176,    -1,   178,    68,   180,    -1,    -1,    -1,
      -1,    -1,   186,   187,    -1,    -1,   190,    -1,    -1,    -1,
      -1,    84,    85,    -1,    87,    -1,    -1,    90,    -1,    -1,
      93,    -1,    95,    96,    -1,    98,    99,    -1,    -1,    -1,
      -1,   104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,
     113,    -1,   115,    -1,   117,    -1,    -1,   120,    -1,   122,
     123,   124,   125,    -1,    -1,   128,    -1,    -1,   131,   132,
      -1,    -1,   135,    -1,   137,    -1,    -1,    -1,    -1,    -1,
     143,   144,   145,    -1,   147,   148,   149,    -1,    -1,    -1,
      -1,   154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,
     163,   164,   165,   166,   167,   168,   169,    -1,    -1,   172,
     173,    -1,   175,   176,    -1,   178,    -1,   180,    -1,    -1,
      -1,     4,     5,   186,   187,     8,     9,   190,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      -1,    -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    38,    39,    40,    41,    -1,
      -1,    44,    45,    46,    47,    -1,    -1,    50,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    65,    66,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    91,    -1,
      -1,    -1,    -1,    -1,    97,    -1,    28,    29,    -1,    -1,
     103,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   128,    -1,    -1,    -1,    -1,
     133,    -1,    -1,    -1,    -1,    -1,    68,   140,   141,    -1,
      -1,    -1,   145,    -1,   147,    -1,    -1,   150,    -1,   152,
      -1,    -1,    84,    85,   157,    87,    -1,    -1,    90,    -1,
     163,    93,    -1,    95,    96,    -1,    98,    99,    -1,    -1,
     102,    -1,   104,   105,   177,    -1,    -1,   109,    -1,   111,
      -1,   113,    -1,   115,    -1,   117,    -1,    -1,   120,    -1,
     122,   123,   124,   125,   126,    -1,   128,    -1,    -1,   131,
     132,    -1,    -1,   135,    -1,   137,    -1,    28,    29,    -1,
      -1,   143,   144,   145,    -1,   147,   148,   149,    -1,    -1,
      -1,    -1,   154,   155,    -1,    -1,    -1,   159,   160,   161,
      -1,   163,   164,   165,   166,   167,   168,   169,    -1,    -1,
     172,   173,    -1,   175,   176,    -1,   178,    68,   180,    -1,
     182,    -1,    -1,    -1,   186,   187,    -1,    -1,   190,    -1,
      -1,    -1,    -1,    84,    85,    -1,    87,    -1,    -1,    90,
      -1,    -1,    93,    -1,    95,    96,    -1,    98,    99,    -1,
      -1,   102,    -1,   104,   105,    -1,    -1,    -1,   109,    -1,
     111,    -1,   113,    -1,   115,    -1,   117,    -1,    -1,   120,
      -1,   122,   123,   124,   125,    -1,    -1,   128,    -1,    -1,
     131,   132,    -1,    -1,   135,    -1,   137,    -1,    28,    29,
      -1,    -1,   143,   144,   145,    -1,   147,   148,   149,    -1,
      -1,    -1,    -1,   154,   155,    -1,    -1,    -1,   159,   160,
      -1,    -1,   163,   164,   165,   166,   167,   168,   169,    -1,
      -1,   172,   173,    -1,   175,   176,    -1,   178,    68,   180,
      -1,    -1,    -1,    -1,    -1,   186,   187,    -1,    -1,   190,
      -1,    -1,    -1,    -1,    84,    85,    -1,    87,    -1,    -1,
      90,    -1,    -1,    93,    -1,    95,    96,    -1,    98,    99,
      -1,    -1,    -1,    -1,   104,   105,    -1,    -1,    -1,   109,
      -1,   111,    -1,   113,    -1,   115,    -1,   117,    -1,    -1,
     120,    -1,   122,   123,   124,   125,    -1,    -1,   128,    -1,
      -1,   131,   132,    -1,    -1,   135,    -1,   137,    -1,    28,
      29,    -1,    -1,   143,   144,   145,    -1,   147,   148,   149,
      -1,    -1,    -1,    -1,   154,   155,    -1,    -1,    -1,   159,
     160,    -1,    -1,   163,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,    -1,   175,   176,    -1,   178,    68,
     180,    -1,    -1,    -1,    -1,    -1,   186,   187,    -1,    -1,
     190,    -1,    -1,    -1,    -1,    84,    85,    -1,    87,    -1,
      -1,    90,    -1,    -1,    93,    -1,    95,    96,    -1,    98,
      99,    -1,    -1,    -1,    -1,   104,    -1,    -1,    -1,    -1,
     109,    -1,   111,    -1,   113,    -1,   115,    -1,   117,    -1,
      -1,   120,    -1,   122,   123,   124,   125,    -1,    -1,   128,
      -1,    -1,   131,   132,    -1,    -1,   135,    -1,   137,    -1,
      -1,    -1,    28,    29,   143,   144,   145,    -1,   147,   148,
     149,    -1,    -1,    -1,    -1,   154,   155,    -1,    -1,    -1,
     159,   160,    -1,    -1,   163,   164,   165,   166,   167,   168,
     169,    -1,    -1,   172,   173,    -1,   175,   176,    -1,   178,
     179,   180,    68,    -1,    -1,    -1,    72,   186,   187,    -1,
      -1,   190,    -1,    -1,    -1,    -1,    -1,    -1,    84,    85,
      -1,    87,    -1,    -1,    90,    -1,    -1,    93,    -1,    95,
      96,    -1,    98,    99,    -1,    -1,    -1,    -1,   104,    -1,
      -1,    -1,    -1,   109,    -1,   111,    -1,   113,    -1,   115,
      -1,   117,    -1,    -1,   120,    -1,   122,   123,   124,   125,
      -1,    -1,   128,    -1,    -1,   131,   132,    -1,    -1,   135,
      -1,   137,    -1,    28,    29,    -1,    -1,   143,   144,   145,
      -1,   147,   148,   149,    -1,    -1,    -1,    -1,   154,   155,
      -1,    -1,    -1,   159,   160,    -1,    -1,   163,   164,   165,
     166,   167,   168,   169,    -1,    -1,   172,   173,    -1,   175,
     176,    -1,   178,    68,   180,    -1,    -1,    -1,    -1,    -1,
     186,   187,    77,    -1,   190,    -1,    -1,    -1,    -1,    84,
      85,    -1,    87,    -1,    -1,    90,    -1,    -1,    93,    -1,
      95,    96,    -1,    98,    99,    -1,    -1,    -1,    -1,   104,
      -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,    -1,
     115,    -1,   117,    -1,    -1,   120,    -1,   122,   123,   124,
     125,    -1,    -1,   128,    -1,    -1,   131,   132,    -1,    -1,
     135,    -1,   137,    -1,    28,    29,    -1,    -1,   143,   144,
     145,    -1,   147,   148,   149,    -1,    -1,    -1,    -1,   154,
     155,    -1,    -1,    -1,   159,   160,    -1,    -1,   163,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,    -1,
     175,   176,    -1,   178,    68,   180,    -1,    -1,    -1,    -1,
      -1,   186,   187,    -1,    -1,   190,    -1,    -1,    -1,    -1,
      84,    85,    -1,    87,    -1,    -1,    90,    -1,    92,    93,
      -1,    95,    96,    -1,    98,    99,    -1,    -1,    -1,    -1,
     104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,
      -1,   115,    -1,   117,    -1,    -1,   120,    -1,   122,   123,
     124,   125,    -1,    -1,   128,    -1,    -1,   131,   132,    -1,
      -1,   135,    -1,   137,    -1,    28,    29,    -1,    -1,   143,
     144,   145,    -1,   147,   148,   149,    -1,    -1,    -1,    -1,
     154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,   163,
     164,   165,   166,   167,   168,   169,    -1,    -1,   172,   173,
      -1,   175,   176,    -1,   178,    68,   180,    -1,    -1,    -1,
      -1,    -1,   186,   187,    -1,    -1,   190,    -1,    -1,    -1,
      -1,    84,    85,    -1,    87,    -1,    -1,    90,    -1,    -1,
      93,    -1,    95,    96,    -1,    98,    99,    -1,    -1,    -1,
      -1,   104,    -1,    -1,    -1,    -1,   109,    -1,   111,    -1,
     113,    -1,   115,    -1,   117,    -1,    -1,   120,    -1,   122,
     123,   124,   125,    28,    29,   128,    -1,    -1,   131,   132,
      -1,    -1,   135,    -1,   137,    -1,    -1,    -1,    -1,    -1,
     143,   144,   145,    -1,   147,   148,   149,    -1,    -1,    -1,
      -1,   154,   155,    -1,    -1,    -1,   159,   160,    -1,    -1,
     163,   164,   165,   166,   167,   168,   169,    -1,    -1,   172,
     173,    -1,   175,   176,    -1,   178,    -1,   180,    -1,    84,
      85,    -1,    87,   186,   187,    90,    -1,   190,    93,    -1,
      95,    96,    -1,    98,    99,    -1,    -1,    -1,    -1,   104,
      -1,    -1,    -1,    -1,   109,    -1,   111,    -1,   113,    -1,
     115,    -1,   117,    -1,    -1,   120,    -1,   122,   123,   124,
     125,    -1,    -1,   128,    -1,    -1,   131,   132,    -1,    -1,
     135,    -1,   137,    -1,    -1,    -1,    -1,    -1,   143,   144,
     145,    -1,   147,   148,   149,    -1,    -1,    -1,    -1,   154,
     155,    -1,    -1,    -1,   159,   160,    -1,    -1,   163,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,    -1,
     175,   176,    -1,   178,    -1,   180,    -1,    -1,    -1,    -1,
      -1,   186,   187,     4,     5,   190,     7,     8,     9,    10,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    38,    39,    40,
      41,    -1,    -1,    44,    45,    46,    47,    -1,    -1,    50,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    65,    66,    -1,    -1,    -1,    -1,
      -1,    -1,     4,     5,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      91,    -1,    -1,    25,    -1,    -1,    97,    -1,    -1,    -1,
      -1,    -1,   103,    -1,    -1,    -1,    38,    39,    40,    41,
      -1,    -1,    44,    45,    46,    47,    -1,    -1,    50,    -1,
      -1,    53,    -1,    -1,    -1,    -1,    -1,   128,    -1,    -1,
      -1,    -1,   133,    65,    66,    -1,    -1,    -1,    -1,   140,
     141,    -1,    -1,    -1,   145,    -1,   147,    -1,    -1,   150,
      -1,   152,    -1,    -1,    -1,    -1,   157,    -1,    -1,    91,
      -1,    93,   163,    -1,    -1,    97,    -1,    -1,    -1,    -1,
      -1,   103,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   111,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,     4,     5,    -1,   128,     8,     9,    10,
      11,   133,    13,    -1,    -1,    16,    17,    18,   140,   141,
      -1,    -1,    -1,   145,    25,   147,    -1,    -1,   150,    -1,
     152,    -1,    -1,    -1,    -1,   157,    -1,    38,    39,    40,
      41,   163,    -1,    44,    45,    46,    47,    -1,    -1,    50,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    65,    66,    -1,    -1,    -1,    -1,
      -1,    -1,     4,     5,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      91,    -1,    -1,    25,    -1,    -1,    97,    -1,    -1,    -1,
      -1,    -1,   103,    -1,    -1,    -1,    38,    39,    40,    41,
      -1,    -1,    44,    45,    46,    47,    -1,    -1,    50,    -1,
      -1,    53,    -1,    -1,    -1,    -1,    -1,   128,    -1,    -1,
      -1,    -1,   133,    65,    66,    -1,    -1,    -1,    -1,   140,
     141,    -1,    -1,    -1,   145,    -1,   147,    -1,    -1,   150,
      -1,   152,    -1,    -1,   155,    -1,   157,    -1,    -1,    91,
      -1,    -1,   163,    -1,    -1,    97,    -1,    -1,    -1,    -1,
      -1,   103,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   124,    -1,    -1,    -1,   128,    -1,    -1,    -1,
      -1,   133,    -1,    -1,    -1,    -1,    -1,    -1,   140,   141,
      -1,    -1,    -1,   145,    -1,   147,    -1,    -1,   150,    -1,
     152,    -1,    -1,    -1,    -1,   157,    -1,    -1,   160,     4,
       5,   163,     7,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    91,    -1,    -1,    25,
      -1,    -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    65,
      66,    -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,
     145,    -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,
      -1,    -1,   157,    -1,    -1,    91,    92,    -1,   163,    -1,
      -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,
       5,    -1,   128,     8,     9,    -1,    11,   133,    13,    -1,
      -1,    16,    17,    18,   140,   141,    -1,    -1,    -1,   145,
      25,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,    -1,
      -1,   157,    -1,    38,    39,    40,    41,   163,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    60,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    91,    -1,    -1,    25,
      -1,    -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,   128,    60,    -1,    -1,    -1,   133,    65,
      66,    -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,
     145,    -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,
      -1,    -1,   157,    -1,    -1,    91,    -1,    -1,   163,    -1,
      -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    -1,    -1,
      -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,   145,
      -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,     4,
       5,   157,     7,     8,     9,    -1,    11,   163,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    91,    -1,    -1,    25,
      -1,    -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    65,
      66,    -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,
     145,    -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,
      -1,    -1,   157,    -1,    -1,    91,    -1,    -1,   163,    -1,
      -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    -1,    -1,
      -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,   145,
      -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,     4,
       5,   157,     7,     8,     9,    -1,    11,   163,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    91,    -1,    -1,    25,
      -1,    -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    65,
      66,    -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,
     145,    -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,
      -1,    -1,   157,    -1,    -1,    91,    -1,    -1,   163,    -1,
      -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    -1,    -1,
      -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,   145,
      -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,     4,
       5,   157,     7,     8,     9,    -1,    11,   163,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    91,    -1,    -1,    25,
      -1,    -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    65,
      66,    -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,
     145,    -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,
      -1,    -1,   157,    -1,    -1,    91,    -1,    -1,   163,    -1,
      -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,
       5,    -1,   128,     8,     9,    -1,    11,   133,    13,    -1,
      -1,    16,    17,    18,   140,   141,    -1,    -1,    -1,   145,
      25,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,    -1,
      -1,   157,    -1,    38,    39,    40,    41,   163,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    91,    -1,    -1,    25,
      -1,    -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    65,
      66,    -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,
     145,    -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,
      -1,    -1,   157,    -1,    -1,    91,    -1,    -1,   163,    -1,
      -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,
       5,    -1,   128,     8,     9,    -1,    11,   133,    13,    -1,
      -1,    16,    17,    18,   140,   141,    -1,    -1,    -1,   145,
      25,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,   163,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    97,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   128,    -1,    -1,    -1,    -1,   133,    -1,
      -1,    -1,    -1,    -1,    -1,   140,   141,    -1,    -1,    -1,
     145,    -1,   147,    -1,    -1,   150,    -1,   152,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   163
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    89,   106,   114,   235,   236,   246,   278,   283,   284,
     317,   319,   174,   175,   176,   182,   187,   245,   279,   285,
     134,   174,   180,   186,     0,    28,    29,    68,    84,    85,
      87,    90,    93,    95,    96,    98,    99,   104,   109,   111,
     113,   115,   117,   120,   122,   123,   124,   125,   128,   131,
     132,   135,   137,   143,   144,   145,   147,   148,   149,   154,
     155,   159,   160,   163,   164,   165,   166,   167,   168,   169,
     172,   173,   175,   176,   178,   180,   186,   187,   190,   193,
     237,   239,   240,   174,   174,   134,   180,   186,    56,   244,
     244,   244,   244,    12,    86,    89,   114,   164,   318,    56,
     243,   243,   243,   243,   243,   121,   240,   240,   240,   240,
     239,   102,   105,   239,   252,   256,   239,   105,   239,   179,
     239,   150,   240,   240,   240,   240,   240,     6,   239,    28,
      29,   193,   267,   268,   269,   270,   114,   171,   239,   239,
     179,   121,   184,     6,    92,   156,    87,    95,   110,   136,
     137,   183,   286,   287,   288,     6,   242,     6,     9,    11,
      27,    29,    31,    32,    33,    35,    68,    83,   100,   101,
     121,   150,   153,   195,   237,   309,   311,   313,   314,   315,
     252,   257,     6,   270,   150,   150,   239,    36,   247,   256,
      71,   170,   185,   199,   201,   206,   208,   209,   211,   239,
     154,   154,   156,   288,   239,   241,    92,   199,   309,   309,
     309,   309,    12,     6,   188,   196,   197,   309,     6,     6,
      35,   309,     4,     5,     7,     8,     9,    11,    13,    16,
      17,    18,    25,    38,    39,    40,    41,    44,    45,    46,
      47,    50,    53,    65,    66,    91,    97,   103,   128,   133,
     140,   141,   145,   147,   150,   152,   157,   163,   316,     6,
      12,    76,   233,   234,    67,    92,   102,   103,   105,   107,
     108,   150,   153,   161,   162,   182,   258,   273,   275,     9,
      11,    31,   271,   272,   153,   153,    10,   248,    72,   202,
     203,   239,   299,    88,   112,   212,     6,   210,   206,   119,
     138,   158,   181,   200,   207,   223,     6,   241,   240,     7,
      10,   199,     7,     7,    10,   238,   239,    84,   122,   131,
     167,   312,   309,   116,   197,   198,   196,   309,   199,   309,
     309,   156,   264,   309,   309,   309,   309,   309,   309,   309,
     309,   309,   309,   309,   309,   309,   309,   309,   309,   309,
      97,   133,   145,   316,   112,   309,   112,   309,   309,   309,
     239,     6,    35,   240,   310,   150,   153,   309,   153,   309,
     309,     7,     8,    88,   112,   194,   309,   238,     6,    75,
      90,     6,     6,   239,   239,     6,     9,    11,    29,    68,
     237,   260,   261,   313,   135,   277,   108,   153,   264,   143,
     239,   264,   147,   156,    31,    31,     7,    10,   156,   265,
     105,   126,   161,   182,   249,   250,   251,   252,   256,     7,
     202,    10,     6,   205,     8,   213,   214,   309,   314,   194,
      10,   200,    98,    88,   208,   146,   281,   282,   309,   125,
     289,   239,   194,     7,    10,   177,   309,   117,   198,    92,
       7,   104,   309,     6,    35,   310,   309,   309,   127,   127,
      60,     7,   194,   199,     6,   153,   118,   118,     7,   194,
     194,     7,    10,   158,   189,     6,   226,   299,    92,   309,
     309,   309,   261,   261,   109,   132,   277,   265,    93,   111,
     262,   242,   239,   110,   136,   183,   272,   104,   239,   143,
     143,     6,    10,   250,    10,   173,   190,   253,   254,   255,
     203,   241,   300,    92,    10,   127,   217,    92,   128,   145,
     147,   163,   215,   239,   303,    12,     7,     6,   304,   305,
     309,   309,     7,    10,   262,   115,   188,   290,     7,   309,
     309,   117,   268,    84,   122,   131,   165,   167,   266,    60,
       7,   194,   199,   118,   118,   309,   309,   309,     7,     7,
       7,   194,   309,   309,     7,     7,   158,   309,    98,   309,
      77,   227,   228,   299,     6,     7,     7,     7,   264,    99,
     149,   166,   171,   274,   274,   274,   266,     6,     6,   281,
     250,   255,   169,    10,     7,   148,   150,   204,   214,     6,
     218,   240,   308,   189,   220,   239,   301,     8,   194,    10,
     262,    10,   155,   189,   280,   282,   168,   309,    96,     7,
       7,   309,     7,     7,   309,   309,     7,    98,   304,     7,
      98,     7,   223,   228,   309,   172,   187,   259,    94,   263,
      85,   107,   153,   241,   281,     7,   255,   148,     6,   199,
     218,    10,    73,   142,   219,   307,     6,    92,   216,   239,
     302,   309,   129,   221,     7,   305,    55,   306,   309,   309,
     309,   110,   136,   165,   183,   199,   291,   292,   304,     7,
     194,    78,   229,   223,     7,     7,   263,   264,   199,     7,
       7,   308,    73,   142,     7,   194,   301,    81,    82,    98,
     130,   222,   123,   144,   127,   157,   294,   139,   294,   117,
     292,    15,     7,    79,    80,    97,   231,   232,   309,   229,
     259,   273,     7,     7,   216,   216,   156,   184,   216,     7,
      98,   194,   309,    74,   224,   240,   293,   266,   139,   293,
     293,    15,   124,   160,   168,   232,   120,   124,   160,   150,
     275,   276,   264,   309,     6,   216,   239,   225,   299,    92,
     220,   293,   242,   171,    60,    80,   129,   149,   178,   230,
     300,    10,    92,   239,   242,   199,     6,   239,   295,   296,
     232,   168,   159,     7,   299,   226,   199,   297,   241,    17,
      10,   217,    92,   297,    70,   298,     7,   309,   296,   220,
     226,   104,    17,     6,   113,   309,   281,   151,   183,     7,
     171,   220,   295,   113,   220,   151,   183,   171,   295,   220
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   192,   235,   236,   236,   236,   236,   236,   236,   237,
     237,   238,   239,   239,   239,   240,   240,   241,   241,   242,
     242,   243,   243,   244,   244,   245,   245,   245,   246,   246,
     246,   247,   247,   248,   248,   249,   249,   249,   250,   250,
     251,   251,   251,   251,   252,   253,   253,   254,   254,   254,
     255,   255,   256,   257,   257,   258,   258,   258,   258,   258,
     258,   258,   258,   258,   258,   258,   258,   259,   259,   259,
     260,   260,   260,   260,   260,   261,   261,   262,   262,   262,
     263,   263,   264,   264,   265,   265,   266,   266,   266,   266,
     266,   267,   267,   268,   268,   269,   269,   270,   270,   270,
     271,   271,   272,   272,   272,   273,   273,   273,   273,   273,
     274,   274,   274,   274,   274,   275,   275,   276,   276,   277,
     277,   277,   278,   279,   279,   280,   280,   281,   281,   282,
     283,   284,   285,   286,   286,   287,   287,   287,   288,   288,
     288,   288,   289,   289,   290,   290,   291,   291,   292,   292,
     292,   292,   292,   293,   293,   294,   294,   295,   295,   296,
     296,   297,   297,   298,   298,   298,   298,   299,   300,   301,
     302,   303,   304,   304,   305,   306,   306,   306,   307,   307,
     308,   308,   308,   308,   308,   308,   308,   309,   309,   309,
     309,   309,   309,   309,   309,   309,   309,   309,   309,   309,
     309,   309,   309,   309,   309,   309,   309,   309,   309,   309,
     309,   309,   310,   310,   310,   311,   311,   312,   312,   312,
     313,   314,   315,   316,   316,   316,   317,   318,   318,   318,
     318,   318,   318,   318,   318,   318,   319,   319,   319,   319,
     311,   311,   311,   311,   311,   311,   311,   311,   311,   309,
     309,   309,   309,   309,   309,   309,   309,   309,   309,   309,
     309,   309,   309,   309,   309,   309,   309,   309,   309,   309,
     309,   309,   309,   309,   309,   309,   309,   309,   309,   194,
     194,   313,   313,   313,   313,   314,   314,   315,   315,   315,
     315,   195,   195,   196,   196,   197,   198,   198,   199,   199,
     200,   200,   200,   200,   201,   201,   202,   202,   203,   204,
     204,   204,   205,   205,   206,   206,   207,   207,   207,   207,
     208,   208,   209,   210,   210,   211,   212,   212,   212,   213,
     213,   214,   214,   214,   215,   215,   215,   216,   216,   216,
     217,   217,   218,   218,   218,   218,   219,   219,   219,   220,
     220,   221,   221,   222,   222,   223,   223,   224,   224,   225,
     225,   226,   227,   227,   228,   228,   229,   229,   229,   230,
     230,   230,   230,   231,   231,   232,   232,   232,   232,   232,
     233,   233,   233,   234,   234,   311,   311,   311,   309,   309,
     315,   315,   193,   193,   193,   193,   193,   193,   193,   193,
     193,   193,   193,   193,   193,   193,   193,   193,   193,   193,
     193,   193,   193,   193,   193,   193,   193,   193,   193,   193,
     193,   193,   193,   193,   193,   193,   193,   193,   193,   193,
     193,   193,   193,   193,   193,   193,   193,   193,   193,   193,
     193,   193,   193
};

/* YYR2[RULE-NUM] -- Number of symbols on the right-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr2[] =
{
       0,     2,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     3,     1,     3,     0,
       3,     0,     3,     0,     2,     0,     1,     1,    10,     7,
       7,     1,     3,     0,     2,     1,     2,     3,     2,     1,
       7,     5,     7,     1,     5,     0,     1,     1,     2,     3,
       2,     1,     3,     0,     2,     2,     2,     3,     2,     5,
       2,     4,     1,     1,     2,     7,     5,     0,     1,     1,
       1,     1,     2,     2,     3,     1,     1,     0,     1,     1,
       0,     1,     0,     3,     0,     3,     1,     1,     1,     1,
       1,     0,     1,     1,     4,     1,     2,     1,     1,     1,
       1,     3,     1,     2,     2,     3,     4,     4,     4,     3,
       1,     1,     2,     2,     2,     2,     3,     0,     1,     0,
       2,     2,    11,     0,     1,     0,     2,     1,     3,     2,
       8,    13,     1,     1,     2,     1,     1,     2,     1,     1,
       1,     3,     0,     3,     0,     2,     2,     3,     1,     7,
       6,     7,     4,     1,     3,     0,     2,     1,     3,     3,
       5,     0,     2,     4,     7,     8,    11,     1,     1,     1,
       1,     1,     1,     3,     3,     0,     2,     2,     1,     2,
       2,     5,     3,     4,     5,     4,     4,     1,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     2,     2,     3,
       3,     3,     5,     5,     4,     5,     3,     5,     4,     6,
       3,     4,     1,     3,     4,     4,     6,     1,     1,     1,
       1,     3,     5,     1,     1,     1,     4,     3,     4,     2,
       2,     2,     4,     3,     6,     5,     4,     4,     4,     4,
       1,     1,     1,     3,     5,     1,     2,     1,     6,     1,
       2,     2,     2,     2,     3,     3,     3,     3,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     4,     5,
       3,     6,     4,     5,     6,     3,     5,     4,     6,     1,
       3,     1,     1,     1,     1,     1,     3,     3,     4,     4,
       5,     4,     5,     1,     2,     4,     0,     2,     2,     3,
       1,     3,     5,     5,     2,     3,     1,     3,     7,     0,
       1,     2,     0,     3,     1,     3,     1,     2,     1,     1,
       1,     1,     2,     3,     5,     8,     0,     1,     1,     1,
       3,     2,     1,     3,     0,     1,     2,     0,     1,     2,
       0,     2,     1,     3,     5,     7,     1,     1,     2,     0,
       2,     0,     3,     0,     2,     0,     3,     0,     2,     3,
       5,     3,     3,     4,     0,     3,     0,     2,     4,     2,
       2,     1,     1,     1,     4,     2,     2,     2,     2,     2,
       3,     3,     5,     0,     5,     3,     4,     2,     5,     6,
       7,     8,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1
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

  case 9: /* ident: "identifier"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 10: /* ident: kw_unreserved  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 13: /* nm: "current time"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 14: /* nm: "string"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 15: /* qname: nm  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)); }
    break;

  case 16: /* qname: nm "." nm  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 17: /* name_list: nm  */
                                           { (yyval.list) = ddl_list_one(ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 18: /* name_list: name_list "," nm  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 19: /* opt_name_list: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 20: /* opt_name_list: "(" name_list ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 21: /* opt_if_not_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 22: /* opt_if_not_exists: "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_NOT_EXISTS; }
    break;

  case 23: /* opt_if_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 24: /* opt_if_exists: "IF (before EXISTS, NOT EXISTS)" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_EXISTS; }
    break;

  case 25: /* opt_temp: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 26: /* opt_temp: "TEMP"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 27: /* opt_temp: "TEMPORARY"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 28: /* create_table: "CREATE" opt_temp "TABLE" opt_if_not_exists qname "(" columns more_constraints ")" table_options  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_build_table(p, (yyvsp[-5].qname), ddl_list_join((yyvsp[-3].list), (yyvsp[-2].list)),
            ddl_list_none(), (yyvsp[-8].flags) | (yyvsp[0].flags), (yyloc)), (yyvsp[-6].flags), (yyloc)); }
    break;

  case 29: /* create_table: "CREATE" opt_temp "TABLE" opt_if_not_exists qname "AS" query  */
        { (yyval.stmt) = ddl_build_create_table(p,
            ddl_table_query(ddl_build_table(p, (yyvsp[-2].qname), ddl_list_none(), ddl_list_none(), (yyvsp[-5].flags), (yyloc)),
            ddl_expr_kept(p, (yyvsp[0].query), (yylsp[0]))), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 30: /* create_table: "CREATE" "VIRTUAL" "TABLE" opt_if_not_exists qname "USING" "clause"  */
        { (yyval.stmt) = ddl_build_create_table(p,
            ddl_table_query(ddl_build_table(p, (yyvsp[-2].qname), ddl_list_none(), ddl_list_none(), DDL_TABLE_VIRTUAL,
            (yyloc)), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 31: /* columns: column  */
        { (yyval.list) = ddl_list_one(ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column))); }
    break;

  case 32: /* columns: columns "," column  */
        { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column))); }
    break;

  case 33: /* more_constraints: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 34: /* more_constraints: "," constraints  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 35: /* constraints: constraint  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 36: /* constraints: constraints constraint  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].node)); }
    break;

  case 37: /* constraints: constraints "," constraint  */
        { (yyval.list) = ddl_list_with(ddl_list_with((yyvsp[-2].list), ddl_build_element(p, DDL_ELEMENT_NAME, NULL)), (yyvsp[0].node)); }
    break;

  case 38: /* constraint: "CONSTRAINT" nm  */
        { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_NAME, ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 39: /* constraint: constraint_body  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, (yyvsp[0].constraint)); }
    break;

  case 40: /* constraint_body: "PRIMARY" "KEY" "(" key_parts opt_autoincrement ")" opt_conflict  */
        { (yyval.constraint) = ddl_constraint_conflict(p,
            ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, (yyvsp[-3].list), (yyloc)),
            (yyvsp[-2].flags)), (yyvsp[0].tok)); }
    break;

  case 41: /* constraint_body: "UNIQUE" "(" key_parts ")" opt_conflict  */
        { (yyval.constraint) = ddl_constraint_conflict(p, ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, (yyvsp[-2].list), (yyloc)),
            (yyvsp[0].tok)); }
    break;

  case 42: /* constraint_body: "FOREIGN" "KEY" "(" name_list ")" references opt_deferrable  */
        { (yyval.constraint) = ddl_constraint_flags(ddl_build_foreign(p, ddl_build_parts(p, (yyvsp[-3].list)), (yyvsp[-1].foreign), (yyloc)),
            (yyvsp[0].flags)); }
    break;

  case 44: /* check: "CHECK" "(" expr ")" opt_conflict  */
                                           { (yyval.constraint) = ddl_build_check(p, (yyvsp[-2].expr), (yyloc)); }
    break;

  case 45: /* table_options: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 48: /* table_option_list: "," table_option  */
                                           { (yyval.flags) = (yyvsp[0].flags); }
    break;

  case 49: /* table_option_list: table_option_list "," table_option  */
                                           { (yyval.flags) = (yyvsp[-2].flags) | (yyvsp[0].flags); }
    break;

  case 50: /* table_option: "WITHOUT" "ROWID"  */
                                           { (yyval.flags) = DDL_TABLE_WITHOUT_ROWID; }
    break;

  case 51: /* table_option: "STRICT"  */
        { ddl_build_require(p, DDL_FEATURE_STRICT_TABLE_SQLITE, (yyloc)); (yyval.flags) = DDL_TABLE_STRICT; }
    break;

  case 52: /* column: nm opt_type column_attrs  */
                                           { (yyval.column) = ddl_build_column(p, (yyvsp[-2].ident), (yyvsp[-1].type), (yyvsp[0].list), (yyloc)); }
    break;

  case 53: /* column_attrs: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 54: /* column_attrs: column_attrs column_attr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].attr)); }
    break;

  case 55: /* column_attr: "CONSTRAINT" nm  */
                                           { (yyval.attr) = ddl_build_attr_ident(p, DDL_ATTR_NAME, (yyvsp[0].ident), (yyloc)); }
    break;

  case 56: /* column_attr: "NULL" opt_conflict  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NULL, NULL, (yyloc)); }
    break;

  case 57: /* column_attr: "NOT" "NULL" opt_conflict_option  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_NOT_NULL, 0, (yyvsp[0].list), (yyloc)); }
    break;

  case 58: /* column_attr: "DEFAULT" default_value  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_DEFAULT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 59: /* column_attr: "PRIMARY" "KEY" opt_sort opt_conflict opt_autoincrement  */
        { (yyval.attr) = ddl_build_attr_constraint(p,
            ddl_constraint_conflict(p, ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY,
			ddl_list_one(ddl_part_sort(ddl_build_part_column(p, NONE, (yyloc)), (yyvsp[-2].flags))), (yyloc)), (yyvsp[0].flags)),
            (yyvsp[-1].tok)), (yyloc)); }
    break;

  case 60: /* column_attr: "UNIQUE" opt_conflict  */
        { (yyval.attr) = ddl_build_attr_constraint(p,
            ddl_constraint_conflict(p, ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, (yyloc)), (yyvsp[0].tok)), (yyloc)); }
    break;

  case 61: /* column_attr: "CHECK" "(" expr ")"  */
        { (yyval.attr) = ddl_build_attr_constraint(p, ddl_build_check(p, (yyvsp[-1].expr), (yyloc)), (yyloc)); }
    break;

  case 62: /* column_attr: references  */
        { (yyval.attr) = ddl_build_attr_constraint(p, ddl_build_foreign(p, ddl_list_none(), (yyvsp[0].foreign), (yyloc)), (yyloc)); }
    break;

  case 63: /* column_attr: deferrable  */
        { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, (yyvsp[0].flags), ddl_list_none(), (yyloc)); }
    break;

  case 64: /* column_attr: "COLLATE" nm  */
                                           { (yyval.attr) = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 65: /* column_attr: "GENERATED (before ALWAYS)" "ALWAYS" "AS" "(" expr ")" opt_stored  */
        { ddl_build_require(p, DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 66: /* column_attr: "AS" "(" expr ")" opt_stored  */
        { ddl_build_require(p, DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 67: /* opt_stored: %empty  */
                                           { (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 68: /* opt_stored: "VIRTUAL"  */
                                           { (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 69: /* opt_stored: "STORED"  */
                                           { (yyval.flags) = DDL_COLUMN_STORED; }
    break;

  case 71: /* default_value: ident  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 72: /* default_value: "+" term  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 73: /* default_value: "-" term  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 74: /* default_value: "(" expr ")"  */
                                           { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 76: /* term: "current time"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 77: /* opt_sort: %empty  */
                                           { (yyval.flags) = DDL_SORT_UNSET; }
    break;

  case 78: /* opt_sort: "ASC"  */
                                           { (yyval.flags) = DDL_SORT_ASC; }
    break;

  case 79: /* opt_sort: "DESC"  */
                                           { (yyval.flags) = DDL_SORT_DESC; }
    break;

  case 80: /* opt_autoincrement: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 81: /* opt_autoincrement: "AUTOINCREMENT"  */
                                           { (yyval.flags) = DDL_KEY_AUTOINCREMENT; }
    break;

  case 82: /* opt_conflict: %empty  */
                                           { (yyval.tok) = NULL; }
    break;

  case 83: /* opt_conflict: "ON" "CONFLICT" resolution  */
                                           { (yyval.tok) = (yyvsp[0].tok); }
    break;

  case 84: /* opt_conflict_option: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 85: /* opt_conflict_option: "ON" "CONFLICT" resolution  */
        { (yyval.list) = ddl_list_one(ddl_build_option(p, "conflict", ddl_expr_bare(p, (yyvsp[0].tok)), (yyloc))); }
    break;

  case 91: /* opt_type: %empty  */
                                           { (yyval.type) = NULL; }
    break;

  case 94: /* type_name: type_words "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args((yyvsp[-3].type), (yyvsp[-1].list)); }
    break;

  case 95: /* type_words: type_word  */
                                           { (yyval.type) = ddl_build_type(p, (yyvsp[0].tok)); }
    break;

  case 96: /* type_words: type_words type_word  */
                                           { (yyval.type) = ddl_type_word(p, (yyvsp[-1].type), (yyvsp[0].tok)); }
    break;

  case 100: /* type_args: signed_number  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 101: /* type_args: signed_number "," signed_number  */
                                           { (yyval.list) = ddl_list_with(ddl_list_one((yyvsp[-2].expr)), (yyvsp[0].expr)); }
    break;

  case 102: /* signed_number: "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 103: /* signed_number: "+" "number"  */
        { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 104: /* signed_number: "-" "number"  */
        { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 105: /* references: "REFERENCES" nm opt_name_list  */
        { (yyval.foreign) = ddl_build_references(p, ddl_build_qname(p, NONE, NONE, (yyvsp[-1].ident)), (yyvsp[0].list)); }
    break;

  case 106: /* references: references "ON" "DELETE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_delete((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 107: /* references: references "ON" "UPDATE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_update((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 108: /* references: references "ON" "INSERT" fk_action  */
                                           { (yyval.foreign) = (yyvsp[-3].foreign); }
    break;

  case 109: /* references: references "MATCH" nm  */
                                           { (yyval.foreign) = ddl_foreign_match_name(p, (yyvsp[-2].foreign), (yyvsp[0].ident)); }
    break;

  case 110: /* fk_action: "CASCADE"  */
                                           { (yyval.flags) = DDL_FK_CASCADE; }
    break;

  case 111: /* fk_action: "RESTRICT"  */
                                           { (yyval.flags) = DDL_FK_RESTRICT; }
    break;

  case 112: /* fk_action: "SET" "NULL"  */
                                           { (yyval.flags) = DDL_FK_SET_NULL; }
    break;

  case 113: /* fk_action: "SET" "DEFAULT"  */
                                           { (yyval.flags) = DDL_FK_SET_DEFAULT; }
    break;

  case 114: /* fk_action: "NO" "ACTION"  */
                                           { (yyval.flags) = DDL_FK_NO_ACTION; }
    break;

  case 115: /* deferrable: "DEFERRABLE" opt_initially  */
                                           { (yyval.flags) = DDL_KEY_DEFERRABLE | (yyvsp[0].flags); }
    break;

  case 116: /* deferrable: "NOT" "DEFERRABLE" opt_initially  */
                                           { (yyval.flags) = DDL_KEY_NOT_DEFERRABLE | (yyvsp[0].flags); }
    break;

  case 117: /* opt_deferrable: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 119: /* opt_initially: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 120: /* opt_initially: "INITIALLY" "DEFERRED"  */
                                           { (yyval.flags) = DDL_KEY_INITIALLY_DEFERRED; }
    break;

  case 121: /* opt_initially: "INITIALLY" "IMMEDIATE"  */
                                           { (yyval.flags) = DDL_KEY_INITIALLY_IMMEDIATE; }
    break;

  case 122: /* create_index: "CREATE" opt_unique "INDEX" opt_if_not_exists qname "ON" nm "(" key_parts ")" opt_where  */
        { (yyval.stmt) = ddl_build_create_index(p,
            ddl_index_with(ddl_build_index(p, ddl_build_qname_minor(p, NONE, (yyvsp[-6].qname)->schema, (yyvsp[-6].qname)->name),
            (yyvsp[-9].flags), (yyvsp[-2].list), (yyloc)), (yyvsp[0].key)),
				      ddl_build_qname(p, NONE, (yyvsp[-6].qname)->schema, (yyvsp[-4].ident)), (yyvsp[-7].flags), (yyloc)); }
    break;

  case 123: /* opt_unique: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 124: /* opt_unique: "UNIQUE"  */
                                           { (yyval.flags) = DDL_KEY_UNIQUE; }
    break;

  case 125: /* opt_where: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 126: /* opt_where: "WHERE" expr  */
                                           { (yyval.key) = ddl_key_where(p, NULL, (yyvsp[0].expr)); }
    break;

  case 127: /* key_parts: key_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 128: /* key_parts: key_parts "," key_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 129: /* key_part: expr opt_sort  */
                                           { (yyval.part) = ddl_part_sort(ddl_build_part_loose(p, (yyvsp[-1].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 130: /* create_view: "CREATE" opt_temporary "VIEW" opt_if_not_exists qname opt_name_list "AS" query  */
        { (yyval.stmt) = ddl_stmt_in_temp(p, ddl_build_create_view(p, (yyvsp[-3].qname), (yyvsp[-2].list), (yyvsp[0].query), (yyvsp[-4].flags) | (yyvsp[-6].flags), (yyloc))); }
    break;

  case 131: /* create_trigger: "CREATE" opt_temporary "TRIGGER" opt_if_not_exists qname trigger_head "ON" qname opt_each_row opt_when "BEGIN" trigger_body "END"  */
        { (yyval.stmt) = ddl_stmt_in_temp(p, ddl_build_create_trigger(p, (yyvsp[-8].qname), (yyvsp[-5].qname),
            ddl_trigger_when((yyvsp[-7].trigger), (yyvsp[-4].flags), (yyvsp[-3].expr)), (yyvsp[-1].list), (yyvsp[-9].flags) | (yyvsp[-11].flags), (yyloc))); }
    break;

  case 132: /* opt_temporary: opt_temp  */
                                           { (yyval.flags) = (yyvsp[0].flags) ? DDL_STMT_TEMPORARY : 0; }
    break;

  case 134: /* trigger_head: trigger_time trigger_event  */
                                           { (yyval.trigger) = ddl_trigger_time(p, (yyvsp[0].trigger), (yyvsp[-1].text)); }
    break;

  case 135: /* trigger_time: "BEFORE"  */
                                           { (yyval.text) = "before"; }
    break;

  case 136: /* trigger_time: "AFTER"  */
                                           { (yyval.text) = "after"; }
    break;

  case 137: /* trigger_time: "INSTEAD" "OF"  */
                                           { (yyval.text) = "instead of"; }
    break;

  case 138: /* trigger_event: "DELETE"  */
                                           { (yyval.trigger) = ddl_build_trigger(p, "delete", ddl_list_none(), (yyloc)); }
    break;

  case 139: /* trigger_event: "INSERT"  */
                                           { (yyval.trigger) = ddl_build_trigger(p, "insert", ddl_list_none(), (yyloc)); }
    break;

  case 140: /* trigger_event: "UPDATE"  */
                                           { (yyval.trigger) = ddl_build_trigger(p, "update", ddl_list_none(), (yyloc)); }
    break;

  case 141: /* trigger_event: "UPDATE" "OF" name_list  */
                                           { (yyval.trigger) = ddl_build_trigger(p, "update", (yyvsp[0].list), (yyloc)); }
    break;

  case 142: /* opt_each_row: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 143: /* opt_each_row: "FOR" "EACH" "ROW"  */
                                           { (yyval.flags) = 1; }
    break;

  case 144: /* opt_when: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 145: /* opt_when: "WHEN" expr  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 146: /* trigger_body: trigger_stmt ";"  */
                                           { (yyval.list) = ddl_list_one((yyvsp[-1].dml)); }
    break;

  case 147: /* trigger_body: trigger_body trigger_stmt ";"  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[-1].dml)); }
    break;

  case 148: /* trigger_stmt: query  */
                                           { (yyval.dml) = ddl_build_select_stmt(p, (yyvsp[0].query), (yyloc)); }
    break;

  case 149: /* trigger_stmt: "INSERT" opt_or "INTO" target opt_name_list query upserts  */
        { (yyval.dml) = ddl_build_insert(p, (yyvsp[-5].tok), (yyvsp[-3].from), (yyvsp[-2].list), (yyvsp[-1].query), (yyvsp[0].list), (yyloc)); }
    break;

  case 150: /* trigger_stmt: "REPLACE" "INTO" target opt_name_list query upserts  */
        { (yyval.dml) = ddl_build_insert(p, (yyvsp[-5].tok), (yyvsp[-3].from), (yyvsp[-2].list), (yyvsp[-1].query), (yyvsp[0].list), (yyloc)); }
    break;

  case 151: /* trigger_stmt: "UPDATE" opt_or target "SET" assignments opt_from opt_where_clause  */
        { (yyval.dml) = ddl_build_update(p, (yyvsp[-5].tok), (yyvsp[-4].from), (yyvsp[-2].list), (yyvsp[-1].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 152: /* trigger_stmt: "DELETE" "FROM" target opt_where_clause  */
        { (yyval.dml) = ddl_build_delete(p, (yyvsp[-1].from), (yyvsp[0].expr), (yyloc)); }
    break;

  case 153: /* target: qname  */
                                           { (yyval.from) = ddl_from_table(p, (yyvsp[0].qname), NONE, (yyloc)); }
    break;

  case 154: /* target: qname "AS" nm  */
                                           { (yyval.from) = ddl_from_table(p, (yyvsp[-2].qname), (yyvsp[0].ident), (yyloc)); }
    break;

  case 155: /* opt_or: %empty  */
                                           { (yyval.tok) = NULL; }
    break;

  case 156: /* opt_or: "OR" resolution  */
                                           { (yyval.tok) = (yyvsp[0].tok); }
    break;

  case 157: /* assignments: assignment  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 158: /* assignments: assignments "," assignment  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].node)); }
    break;

  case 159: /* assignment: nm "=" expr  */
                                           { (yyval.node) = ddl_build_assignment(p, ddl_list_one(ddl_build_name(p, (yyvsp[-2].ident))), (yyvsp[0].expr), (yyloc)); }
    break;

  case 160: /* assignment: "(" name_list ")" "=" expr  */
                                           { (yyval.node) = ddl_build_assignment(p, (yyvsp[-3].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 161: /* upserts: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 162: /* upserts: upserts upsert  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].upsert)); }
    break;

  case 163: /* upsert: "ON (before DELETE, UPDATE of a foreign key)" "CONFLICT" "DO" "NOTHING"  */
        { (yyval.upsert) = ddl_build_upsert(p, ddl_list_none(), NULL, ddl_list_none(), NULL, (yyloc)); }
    break;

  case 164: /* upsert: "ON (before DELETE, UPDATE of a foreign key)" "CONFLICT" "DO" "UPDATE" "SET" assignments opt_where_clause  */
        { (yyval.upsert) = ddl_build_upsert(p, ddl_list_none(), NULL, (yyvsp[-1].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 165: /* upsert: "ON (before DELETE, UPDATE of a foreign key)" "CONFLICT" "(" key_parts ")" opt_where_clause "DO" "NOTHING"  */
        { (yyval.upsert) = ddl_build_upsert(p, (yyvsp[-4].list), (yyvsp[-2].expr), ddl_list_none(), NULL, (yyloc)); }
    break;

  case 166: /* upsert: "ON (before DELETE, UPDATE of a foreign key)" "CONFLICT" "(" key_parts ")" opt_where_clause "DO" "UPDATE" "SET" assignments opt_where_clause  */
        { (yyval.upsert) = ddl_build_upsert(p, (yyvsp[-7].list), (yyvsp[-5].expr), (yyvsp[-1].list), (yyvsp[0].expr), (yyloc)); }
    break;

  case 170: /* bare_alias: nm  */
                                           { (yyval.ident) = ddl_build_bare_alias(p, (yyvsp[0].ident), false); }
    break;

  case 171: /* bare_result_alias: nm  */
                                           { (yyval.ident) = ddl_build_bare_alias(p, (yyvsp[0].ident), true); }
    break;

  case 172: /* sort_parts: sort_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 173: /* sort_parts: sort_parts "," sort_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 174: /* sort_part: expr opt_sort opt_nulls  */
                                           { (yyval.part) = ddl_build_part_expr(p, (yyvsp[-2].expr), (yyvsp[-1].flags), (yyvsp[0].num), (yyloc)); }
    break;

  case 175: /* opt_nulls: %empty  */
                                           { (yyval.num) = DDL_NULLS_UNSET; }
    break;

  case 176: /* opt_nulls: "NULLS (before FIRST, LAST)" "FIRST"  */
                                           { (yyval.num) = DDL_NULLS_FIRST; }
    break;

  case 177: /* opt_nulls: "NULLS (before FIRST, LAST)" "LAST"  */
                                           { (yyval.num) = DDL_NULLS_LAST; }
    break;

  case 178: /* join_words: "kind of join"  */
                                           { (yyval.from) = ddl_join_word(p, NULL, (yyvsp[0].tok)); }
    break;

  case 179: /* join_words: join_words "kind of join"  */
                                           { (yyval.from) = ddl_join_word(p, (yyvsp[-1].from), (yyvsp[0].tok)); }
    break;

  case 180: /* source: qname opt_alias  */
                                           { (yyval.from) = ddl_from_table(p, (yyvsp[-1].qname), (yyvsp[0].ident), (yyloc)); }
    break;

  case 181: /* source: qname opt_alias "INDEXED (before BY)" "BY" nm  */
                                           { (yyval.from) = ddl_from_index(p, ddl_from_table(p, (yyvsp[-4].qname), (yyvsp[-3].ident), (yyloc)), (yyvsp[0].ident)); }
    break;

  case 182: /* source: qname opt_alias "NOT INDEXED (of a table)"  */
                                           { (yyval.from) = ddl_from_index(p, ddl_from_table(p, (yyvsp[-2].qname), (yyvsp[-1].ident), (yyloc)), NONE); }
    break;

  case 183: /* source: qname "(" ")" opt_alias  */
                                           { (yyval.from) = ddl_from_function(p, (yyvsp[-3].qname), ddl_list_none(), (yyvsp[0].ident), (yyloc)); }
    break;

  case 184: /* source: qname "(" expr_list ")" opt_alias  */
                                           { (yyval.from) = ddl_from_function(p, (yyvsp[-4].qname), (yyvsp[-2].list), (yyvsp[0].ident), (yyloc)); }
    break;

  case 185: /* source: "(" query ")" opt_alias  */
                                           { (yyval.from) = ddl_from_query(p, (yyvsp[-2].query), (yyvsp[0].ident), (yyloc)); }
    break;

  case 186: /* source: "(" sources ")" opt_alias  */
                                           { (yyval.from) = ddl_from_group(p, (yyvsp[-2].list), (yyvsp[0].ident), (yyloc)); }
    break;

  case 187: /* expr: "current time"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 188: /* expr: expr "==" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 189: /* expr: expr "&" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 190: /* expr: expr "|" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 191: /* expr: expr "<<" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SHIFT_LEFT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 192: /* expr: expr ">>" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SHIFT_RIGHT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 193: /* expr: expr "||" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_CONCAT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 194: /* expr: expr "->" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_JSON_GET, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 195: /* expr: expr "->>" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_JSON_GET_TEXT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 196: /* expr: expr "COLLATE" nm  */
                                           { (yyval.expr) = ddl_expr_collate(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 197: /* expr: expr "ISNULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-1].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 198: /* expr: expr "NOTNULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-1].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 199: /* expr: expr "NOT" "NULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 200: /* expr: expr "IS (before an operand)" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 201: /* expr: expr "IS NOT" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 202: /* expr: expr "IS (before an operand)" "DISTINCT" "FROM" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 203: /* expr: expr "IS NOT" "DISTINCT" "FROM" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 204: /* expr: expr "IN" "(" ")"  */
                                           { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_one((yyvsp[-3].expr)), (yyloc)); }
    break;

  case 205: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" ")"  */
        { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_one((yyvsp[-4].expr)), (yyloc)); }
    break;

  case 206: /* expr: expr like_op expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-1].num), (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 207: /* expr: expr like_op expr "ESCAPE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-3].num), (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 208: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" like_op expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-1].num), (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 209: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" like_op expr "ESCAPE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-3].num), (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 210: /* expr: expr "IN" table_in  */
                                           { (yyval.expr) = ddl_expr_in(p, (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 211: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" table_in  */
                                           { (yyval.expr) = ddl_expr_in(p, (yyvsp[-3].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 212: /* table_in: qname  */
                                           { (yyval.expr) = ddl_expr_table(p, ddl_expr_qname(p, (yyvsp[0].qname), (yyloc)), (yyloc)); }
    break;

  case 213: /* table_in: qname "(" ")"  */
        { (yyval.expr) = ddl_expr_table(p, ddl_expr_call(p, ddl_expr_qname(p, (yyvsp[-2].qname), (yylsp[-2])), ddl_list_none(), 0, (yyloc)), (yyloc)); }
    break;

  case 214: /* table_in: qname "(" expr_list ")"  */
        { (yyval.expr) = ddl_expr_table(p, ddl_expr_call(p, ddl_expr_qname(p, (yyvsp[-3].qname), (yylsp[-3])), (yyvsp[-1].list), 0, (yyloc)), (yyloc)); }
    break;

  case 215: /* primary: "RAISE (before its parenthesis)" "(" "IGNORE" ")"  */
                                           { (yyval.expr) = ddl_expr_raise(p, (yyvsp[-1].tok), NULL, (yyloc)); }
    break;

  case 216: /* primary: "RAISE (before its parenthesis)" "(" raise_action "," expr ")"  */
                                           { (yyval.expr) = ddl_expr_raise(p, (yyvsp[-3].tok), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 220: /* literal: "variable"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, (yyvsp[0].tok)); }
    break;

  case 221: /* name_path: "string" "." any_ident  */
        { (yyval.expr) = ddl_expr_name(p, ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[-2].tok)), (yylsp[-2])), (yyvsp[0].ident), (yyloc)); }
    break;

  case 222: /* call: name_path "(" "ALL" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 223: /* like_op: "GLOB"  */
                                           { (yyval.num) = DDL_OP_GLOB; }
    break;

  case 224: /* like_op: "REGEXP"  */
                                           { (yyval.num) = DDL_OP_REGEXP; }
    break;

  case 225: /* like_op: "MATCH"  */
                                           { (yyval.num) = DDL_OP_MATCH; }
    break;

  case 226: /* alter_table: "ALTER" "TABLE" qname alter_action  */
                                           { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), 0, (yyloc)); }
    break;

  case 227: /* alter_action: "RENAME" "TO" nm  */
        { (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_TABLE, NONE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 228: /* alter_action: "RENAME" nm "TO" nm  */
        { ddl_build_require(p, DDL_FEATURE_RENAME_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, (yyvsp[-2].ident), (yyvsp[0].ident), (yyloc)); }
    break;

  case 229: /* alter_action: "ADD" column  */
        { (yyval.action) = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[0].column)->name, (yyvsp[0].column), (yyloc)); }
    break;

  case 230: /* alter_action: "DROP" nm  */
        { ddl_build_require(p, DDL_FEATURE_DROP_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[0].ident), (yyloc)); }
    break;

  case 231: /* alter_action: "ADD" check  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 232: /* alter_action: "ADD" "CONSTRAINT" nm check  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_constraint(p, ddl_constraint_named(p, (yyvsp[0].constraint), (yyvsp[-1].ident)), (yyloc)); }
    break;

  case 233: /* alter_action: "DROP" "CONSTRAINT" nm  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, (yyvsp[0].ident), (yyloc)); }
    break;

  case 234: /* alter_action: "ALTER" nm "SET" "NOT" "NULL" opt_conflict_option  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_NOT_NULL, (yyvsp[-4].ident), (yyvsp[0].list), (yyloc)); }
    break;

  case 235: /* alter_action: "ALTER" nm "DROP" "NOT" "NULL"  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_NOT_NULL, (yyvsp[-3].ident), (yyloc)); }
    break;

  case 236: /* drop: "DROP" "TABLE" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TABLE, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 237: /* drop: "DROP" "INDEX" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_INDEX, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 238: /* drop: "DROP" "VIEW" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_VIEW, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 239: /* drop: "DROP" "TRIGGER" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TRIGGER, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags),
            (yyloc)); }
    break;

  case 243: /* primary: "(" expr ")"  */
                                          { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 244: /* primary: "(" expr "," expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
    break;

  case 245: /* primary: "query"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 246: /* primary: "EXISTS" "query"  */
                                          { (yyval.expr) = ddl_expr_exists(p, (yyvsp[0].tok), (yyloc)); }
    break;

  case 248: /* primary: "CAST" "(" expr "AS" type_name ")"  */
                                          { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 250: /* expr: "-" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 251: /* expr: "+" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 252: /* expr: "~" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_BIT_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 253: /* expr: "NOT" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 254: /* expr: expr "OR" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 255: /* expr: expr "AND" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 256: /* expr: expr "=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 257: /* expr: expr "<>" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_NE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 258: /* expr: expr "<" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 259: /* expr: expr "<=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 260: /* expr: expr ">" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 261: /* expr: expr ">=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 262: /* expr: expr "+" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_ADD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 263: /* expr: expr "-" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SUB, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 264: /* expr: expr "*" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MUL, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 265: /* expr: expr "/" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 266: /* expr: expr "%" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 267: /* expr: expr "IS" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 268: /* expr: expr "IS" "NOT" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 269: /* expr: expr "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-4].expr)), (yyloc)); }
    break;

  case 270: /* expr: expr "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-2].expr), (yyvsp[0].tok), 0, (yyloc)); }
    break;

  case 271: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_front((yyvsp[-1].list), (yyvsp[-5].expr)), (yyloc)); }
    break;

  case 272: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-3].expr), (yyvsp[0].tok), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 273: /* expr: expr "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 274: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 275: /* expr: expr "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 276: /* expr: expr "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 277: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 278: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 279: /* expr_list: expr  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 280: /* expr_list: expr_list "," expr  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 281: /* literal: "number"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 282: /* literal: "string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 283: /* literal: "bit string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BITS, (yyvsp[0].tok)); }
    break;

  case 284: /* literal: "NULL"  */
                                          { (yyval.expr) = ddl_expr_new(p, DDL_EXPR_NULL, (yyloc)); }
    break;

  case 285: /* name_path: ident  */
                                          { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 286: /* name_path: name_path "." any_ident  */
                                          { (yyval.expr) = ddl_expr_name(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 287: /* call: name_path "(" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-2].expr), ddl_list_none(), 0, (yyloc)); }
    break;

  case 288: /* call: name_path "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 289: /* call: name_path "(" "*" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), ddl_list_one(ddl_expr_new(p, DDL_EXPR_STAR, (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 290: /* call: name_path "(" "DISTINCT" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), (yyvsp[-1].list), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 291: /* case_expr: "CASE" whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, NULL, (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 292: /* case_expr: "CASE" expr whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, (yyvsp[-3].expr), (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 293: /* whens: when  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 294: /* whens: whens when  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].expr)); }
    break;

  case 295: /* when: "WHEN" expr "THEN" expr  */
                                          { (yyval.expr) = ddl_expr_when(p, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 296: /* case_else: %empty  */
                                          { (yyval.expr) = NULL; }
    break;

  case 297: /* case_else: "ELSE" expr  */
                                          { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 298: /* query: query_body query_tail  */
                                           { (yyval.query) = ddl_query_with_tail(p, (yyvsp[-1].query), (yyvsp[0].query), (yyloc)); }
    break;

  case 299: /* query: with_clause query_body query_tail  */
                                           { (yyval.query) = ddl_query_with(p, ddl_query_with_tail(p, (yyvsp[-1].query), (yyvsp[0].query), (yyloc)), (yyvsp[-2].query), (yyloc)); }
    break;

  case 300: /* query_tail: opt_order  */
                                           { (yyval.query) = ddl_query_tail(p, (yyvsp[0].list), NULL, NULL); }
    break;

  case 301: /* query_tail: opt_order "LIMIT" expr  */
                                           { (yyval.query) = ddl_query_tail(p, (yyvsp[-2].list), (yyvsp[0].expr), NULL); }
    break;

  case 302: /* query_tail: opt_order "LIMIT" expr "OFFSET" expr  */
                                           { (yyval.query) = ddl_query_tail(p, (yyvsp[-4].list), (yyvsp[-2].expr), (yyvsp[0].expr)); }
    break;

  case 303: /* query_tail: opt_order "LIMIT" expr "," expr  */
                                           { (yyval.query) = ddl_query_tail(p, (yyvsp[-4].list), (yyvsp[0].expr), (yyvsp[-2].expr)); }
    break;

  case 304: /* with_clause: "WITH (before a query)" ctes  */
                                           { (yyval.query) = ddl_build_with_clause(p, (yyvsp[0].list), 0, (yyloc)); }
    break;

  case 305: /* with_clause: "WITH (before a query)" "RECURSIVE (behind WITH)" ctes  */
                                           { (yyval.query) = ddl_build_with_clause(p, (yyvsp[0].list), DDL_QUERY_RECURSIVE, (yyloc)); }
    break;

  case 306: /* ctes: cte  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].cte)); }
    break;

  case 307: /* ctes: ctes "," cte  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].cte)); }
    break;

  case 308: /* cte: column_name opt_columns "AS" opt_materialized "(" query ")"  */
                                           { (yyval.cte) = ddl_build_cte(p, (yyvsp[-6].ident), (yyvsp[-5].list), (yyvsp[-3].flags), (yyvsp[-1].query), (yyloc)); }
    break;

  case 309: /* opt_materialized: %empty  */
                                           { (yyval.flags) = DDL_MATERIALIZED_UNSET; }
    break;

  case 310: /* opt_materialized: "MATERIALIZED"  */
                                           { (yyval.flags) = DDL_MATERIALIZED_YES; }
    break;

  case 311: /* opt_materialized: "NOT" "MATERIALIZED"  */
                                           { (yyval.flags) = DDL_MATERIALIZED_NO; }
    break;

  case 312: /* opt_columns: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 313: /* opt_columns: "(" column_names ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 315: /* query_body: query_body set_op query_arm  */
                                           { (yyval.query) = ddl_query_compound(p, (yyvsp[-2].query), (yyvsp[-1].flags), (yyvsp[0].query), (yyloc)); }
    break;

  case 316: /* set_op: "UNION"  */
                                           { (yyval.flags) = DDL_SET_UNION; }
    break;

  case 317: /* set_op: "UNION" "ALL"  */
                                           { (yyval.flags) = DDL_SET_UNION_ALL; }
    break;

  case 318: /* set_op: "INTERSECT"  */
                                           { (yyval.flags) = DDL_SET_INTERSECT; }
    break;

  case 319: /* set_op: "EXCEPT"  */
                                           { (yyval.flags) = DDL_SET_EXCEPT; }
    break;

  case 322: /* values_rows: "VALUES" rows  */
                                           { (yyval.query) = ddl_build_values(p, (yyvsp[0].list), (yyloc)); }
    break;

  case 323: /* rows: "(" expr_list ")"  */
                                           { (yyval.list) = ddl_list_one(ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, (yyvsp[-1].list), (yyloc))); }
    break;

  case 324: /* rows: rows "," "(" expr_list ")"  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-4].list), ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, (yyvsp[-1].list), (yyloc))); }
    break;

  case 325: /* select_core: "SELECT" opt_distinct results opt_from opt_where_clause opt_group opt_having opt_windows  */
        { (yyval.query) = ddl_build_select(p, (yyvsp[-6].flags), (yyvsp[-5].list), (yyvsp[-4].list), (yyvsp[-3].expr), (yyvsp[-2].list), (yyvsp[-1].expr), (yyvsp[0].list), (yyloc)); }
    break;

  case 326: /* opt_distinct: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 327: /* opt_distinct: "DISTINCT"  */
                                           { (yyval.flags) = DDL_QUERY_DISTINCT; }
    break;

  case 328: /* opt_distinct: "ALL"  */
                                           { (yyval.flags) = DDL_QUERY_ALL; }
    break;

  case 329: /* results: result  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].result)); }
    break;

  case 330: /* results: results "," result  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].result)); }
    break;

  case 331: /* result: expr opt_result_alias  */
                                           { (yyval.result) = ddl_build_result(p, (yyvsp[-1].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 332: /* result: "*"  */
                                           { (yyval.result) = ddl_build_result(p, ddl_expr_new(p, DDL_EXPR_STAR, (yylsp[0])), NONE, (yyloc)); }
    break;

  case 333: /* result: name_path "." "*"  */
                                           { (yyval.result) = ddl_build_result(p, ddl_expr_star(p, (yyvsp[-2].expr), (yyloc)), NONE, (yyloc)); }
    break;

  case 334: /* opt_result_alias: %empty  */
                                           { (yyval.ident) = NONE; }
    break;

  case 336: /* opt_result_alias: "AS" alias_name  */
                                           { (yyval.ident) = (yyvsp[0].ident); }
    break;

  case 337: /* opt_alias: %empty  */
                                           { (yyval.ident) = NONE; }
    break;

  case 339: /* opt_alias: "AS" alias_name  */
                                           { (yyval.ident) = (yyvsp[0].ident); }
    break;

  case 340: /* opt_from: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 341: /* opt_from: "FROM" sources  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 342: /* sources: source  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].from)); }
    break;

  case 343: /* sources: sources join source  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_from_joined(p, (yyvsp[0].from), (yyvsp[-1].from), NULL, ddl_list_none())); }
    break;

  case 344: /* sources: sources join source "ON" expr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-4].list), ddl_from_joined(p, (yyvsp[-2].from), (yyvsp[-3].from), (yyvsp[0].expr), ddl_list_none())); }
    break;

  case 345: /* sources: sources join source "USING" "(" column_names ")"  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-6].list), ddl_from_joined(p, (yyvsp[-4].from), (yyvsp[-5].from), NULL, (yyvsp[-1].list))); }
    break;

  case 346: /* join: ","  */
                                           { (yyval.from) = ddl_build_join(p, DDL_JOIN_COMMA, (yyloc)); }
    break;

  case 347: /* join: "JOIN"  */
                                           { (yyval.from) = ddl_build_join(p, DDL_JOIN_INNER, (yyloc)); }
    break;

  case 348: /* join: join_words "JOIN"  */
                                           { (yyval.from) = (yyvsp[-1].from); }
    break;

  case 349: /* opt_where_clause: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 350: /* opt_where_clause: "WHERE" expr  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 351: /* opt_group: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 352: /* opt_group: "GROUP" "BY" expr_list  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 353: /* opt_having: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 354: /* opt_having: "HAVING" expr  */
                                           { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 355: /* opt_order: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 356: /* opt_order: "ORDER" "BY" sort_parts  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 357: /* opt_windows: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 358: /* opt_windows: "WINDOW (before a definition)" windows  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 359: /* windows: column_name "AS" window  */
                                           { (yyval.list) = ddl_list_one(ddl_window_named((yyvsp[0].window), (yyvsp[-2].ident))); }
    break;

  case 360: /* windows: windows "," column_name "AS" window  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-4].list), ddl_window_named((yyvsp[0].window), (yyvsp[-2].ident))); }
    break;

  case 361: /* window: "(" window_spec ")"  */
                                           { (yyval.window) = (yyvsp[-1].window); }
    break;

  case 362: /* window_spec: opt_partition opt_order opt_frame  */
                                           { (yyval.window) = ddl_build_window(p, NONE, (yyvsp[-2].list), (yyvsp[-1].list), (yyvsp[0].frame), (yyloc)); }
    break;

  case 363: /* window_spec: column_name opt_partition opt_order opt_frame  */
                                           { (yyval.window) = ddl_build_window(p, (yyvsp[-3].ident), (yyvsp[-2].list), (yyvsp[-1].list), (yyvsp[0].frame), (yyloc)); }
    break;

  case 364: /* opt_partition: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 365: /* opt_partition: "PARTITION (before BY)" "BY" expr_list  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 366: /* opt_frame: %empty  */
                                           { (yyval.frame) = NULL; }
    break;

  case 367: /* opt_frame: "unit of a frame" frame_extent  */
                                           { (yyval.frame) = ddl_frame_unit(p, (yyvsp[0].frame), (yyvsp[-1].tok)); }
    break;

  case 368: /* opt_frame: "unit of a frame" frame_extent "EXCLUDE" frame_rest  */
                                           { (yyval.frame) = ddl_frame_exclude(p, ddl_frame_unit(p, (yyvsp[-2].frame), (yyvsp[-3].tok)), (yyvsp[0].text)); }
    break;

  case 369: /* frame_rest: "NO" "OTHERS"  */
                                           { (yyval.text) = "no others"; }
    break;

  case 370: /* frame_rest: "CURRENT (before ROW)" "ROW"  */
                                           { (yyval.text) = "current row"; }
    break;

  case 371: /* frame_rest: "GROUP"  */
                                           { (yyval.text) = "group"; }
    break;

  case 372: /* frame_rest: "TIES"  */
                                           { (yyval.text) = "ties"; }
    break;

  case 374: /* frame_extent: "BETWEEN" frame_bound "AND (of BETWEEN)" frame_bound  */
                                             { (yyval.frame) = ddl_frame_between((yyvsp[-2].frame), (yyvsp[0].frame)); }
    break;

  case 375: /* frame_bound: "UNBOUNDED (of a frame)" "PRECEDING"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_FIRST, NULL, (yyloc)); }
    break;

  case 376: /* frame_bound: "UNBOUNDED (of a frame)" "FOLLOWING"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_LAST, NULL, (yyloc)); }
    break;

  case 377: /* frame_bound: "CURRENT (before ROW)" "ROW"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_CURRENT, NULL, (yyloc)); }
    break;

  case 378: /* frame_bound: expr "PRECEDING"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_PRECEDING, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 379: /* frame_bound: expr "FOLLOWING"  */
                                           { (yyval.frame) = ddl_build_bound(p, DDL_BOUND_FOLLOWING, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 380: /* over_clause: opt_filter "OVER (behind a call)" window  */
                                           { (yyval.over) = ddl_build_over(p, (yyvsp[-2].expr), NONE, (yyvsp[0].window), (yyloc)); }
    break;

  case 381: /* over_clause: opt_filter "OVER (behind a call)" column_name  */
                                           { (yyval.over) = ddl_build_over(p, (yyvsp[-2].expr), (yyvsp[0].ident), NULL, (yyloc)); }
    break;

  case 382: /* over_clause: "FILTER (behind a call)" "(" "WHERE" expr ")"  */
                                           { (yyval.over) = ddl_build_over(p, (yyvsp[-1].expr), NONE, NULL, (yyloc)); }
    break;

  case 383: /* opt_filter: %empty  */
                                           { (yyval.expr) = NULL; }
    break;

  case 384: /* opt_filter: "FILTER (behind a call)" "(" "WHERE" expr ")"  */
                                           { (yyval.expr) = (yyvsp[-1].expr); }
    break;

  case 385: /* primary: "(" query ")"  */
                                           { (yyval.expr) = ddl_expr_query(p, DDL_EXPR_QUERY, (yyvsp[-1].query), (yyloc)); }
    break;

  case 386: /* primary: "EXISTS" "(" query ")"  */
                                           { (yyval.expr) = ddl_expr_query(p, DDL_EXPR_EXISTS, (yyvsp[-1].query), (yyloc)); }
    break;

  case 387: /* primary: call over_clause  */
                                           { (yyval.expr) = ddl_expr_over(p, (yyvsp[-1].expr), (yyvsp[0].over), (yyloc)); }
    break;

  case 388: /* expr: expr "IN" "(" query ")"  */
                                           { (yyval.expr) = ddl_expr_in(p, (yyvsp[-4].expr), ddl_expr_query(p, DDL_EXPR_QUERY, (yyvsp[-1].query), (yylsp[-1])), 0, (yyloc)); }
    break;

  case 389: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" query ")"  */
                                           { (yyval.expr) = ddl_expr_in(p, (yyvsp[-5].expr), ddl_expr_query(p, DDL_EXPR_QUERY, (yyvsp[-1].query), (yylsp[-1])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 390: /* call: name_path "(" expr_list "ORDER" "BY" sort_parts ")"  */
        { (yyval.expr) = ddl_expr_ordered(p, ddl_expr_call(p, (yyvsp[-6].expr), (yyvsp[-4].list), 0, (yyloc)), (yyvsp[-1].list), (yyloc)); }
    break;

  case 391: /* call: name_path "(" "DISTINCT" expr_list "ORDER" "BY" sort_parts ")"  */
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
