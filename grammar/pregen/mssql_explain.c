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
#define YYSTYPE         DDL_MSSQL_EXPLAIN_STYPE
#define YYLTYPE         DDL_MSSQL_EXPLAIN_LTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_mssql_explain_parse
#define yylex           ddl_mssql_explain_lex
#define yyerror         ddl_mssql_explain_error
#define yydebug         ddl_mssql_explain_debug
#define yynerrs         ddl_mssql_explain_nerrs


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
#ifndef DDL_MSSQL_EXPLAIN_DEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_MSSQL_EXPLAIN_DEBUG 1
#  else
#   define DDL_MSSQL_EXPLAIN_DEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_MSSQL_EXPLAIN_DEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_MSSQL_EXPLAIN_DEBUG */
#if DDL_MSSQL_EXPLAIN_DEBUG
extern int ddl_mssql_explain_debug;
#endif
/* "%code requires" blocks.  */

#include "parser/build.h"


/* Token kinds.  */
#ifndef DDL_MSSQL_EXPLAIN_TOKENTYPE
# define DDL_MSSQL_EXPLAIN_TOKENTYPE
  enum ddl_mssql_explain_tokentype
  {
    MS_DDL_MSSQL_EXPLAIN_EMPTY = -2,
    MS_YYEOF = 0,                  /* "end of file"  */
    MS_DDL_MSSQL_EXPLAIN_error = 256, /* error  */
    MS_DDL_MSSQL_EXPLAIN_UNDEF = 2102, /* "invalid token"  */
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
  typedef enum ddl_mssql_explain_tokentype ddl_mssql_explain_token_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_MSSQL_EXPLAIN_STYPE && ! defined DDL_MSSQL_EXPLAIN_STYPE_IS_DECLARED
typedef union ddl_sval DDL_MSSQL_EXPLAIN_STYPE;
# define DDL_MSSQL_EXPLAIN_STYPE_IS_TRIVIAL 1
# define DDL_MSSQL_EXPLAIN_STYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_MSSQL_EXPLAIN_LTYPE;




int ddl_mssql_explain_parse (struct ddl_parse *p);



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
  YYSYMBOL_KW_AGGREGATE = 88,              /* "AGGREGATE"  */
  YYSYMBOL_KW_ALL = 89,                    /* "ALL"  */
  YYSYMBOL_KW_ALL_SPARSE_COLUMNS = 90,     /* "ALL_SPARSE_COLUMNS"  */
  YYSYMBOL_KW_ALTER = 91,                  /* "ALTER"  */
  YYSYMBOL_KW_AND = 92,                    /* "AND"  */
  YYSYMBOL_KW_AS = 93,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 94,                    /* "ASC"  */
  YYSYMBOL_KW_AT = 95,                     /* "AT"  */
  YYSYMBOL_KW_AUTHORIZATION = 96,          /* "AUTHORIZATION"  */
  YYSYMBOL_KW_BETWEEN = 97,                /* "BETWEEN"  */
  YYSYMBOL_KW_BINARY = 98,                 /* "BINARY"  */
  YYSYMBOL_KW_BY = 99,                     /* "BY"  */
  YYSYMBOL_KW_CACHE = 100,                 /* "CACHE"  */
  YYSYMBOL_KW_CASCADE = 101,               /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 102,                  /* "CASE"  */
  YYSYMBOL_KW_CAST = 103,                  /* "CAST"  */
  YYSYMBOL_KW_CHAR = 104,                  /* "CHAR"  */
  YYSYMBOL_KW_CHARACTER = 105,             /* "CHARACTER"  */
  YYSYMBOL_KW_CHECK = 106,                 /* "CHECK"  */
  YYSYMBOL_KW_CLUSTERED = 107,             /* "CLUSTERED"  */
  YYSYMBOL_KW_COALESCE = 108,              /* "COALESCE"  */
  YYSYMBOL_KW_COLLATE = 109,               /* "COLLATE"  */
  YYSYMBOL_KW_COLUMN = 110,                /* "COLUMN"  */
  YYSYMBOL_KW_COLUMNSTORE = 111,           /* "COLUMNSTORE"  */
  YYSYMBOL_KW_COLUMN_SET = 112,            /* "COLUMN_SET"  */
  YYSYMBOL_KW_CONSTRAINT = 113,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CONVERT = 114,               /* "CONVERT"  */
  YYSYMBOL_KW_CREATE = 115,                /* "CREATE"  */
  YYSYMBOL_KW_CURRENT_DATE = 116,          /* "CURRENT_DATE"  */
  YYSYMBOL_KW_CURRENT_TIMESTAMP = 117,     /* "CURRENT_TIMESTAMP"  */
  YYSYMBOL_KW_CURRENT_USER = 118,          /* "CURRENT_USER"  */
  YYSYMBOL_KW_CYCLE = 119,                 /* "CYCLE"  */
  YYSYMBOL_KW_DATABASE = 120,              /* "DATABASE"  */
  YYSYMBOL_KW_DEFAULT = 121,               /* "DEFAULT"  */
  YYSYMBOL_KW_DELETE = 122,                /* "DELETE"  */
  YYSYMBOL_KW_DESC = 123,                  /* "DESC"  */
  YYSYMBOL_KW_DISABLE = 124,               /* "DISABLE"  */
  YYSYMBOL_KW_DISTINCT = 125,              /* "DISTINCT"  */
  YYSYMBOL_KW_DOUBLE = 126,                /* "DOUBLE"  */
  YYSYMBOL_KW_DROP = 127,                  /* "DROP"  */
  YYSYMBOL_KW_ELSE = 128,                  /* "ELSE"  */
  YYSYMBOL_KW_ENABLE = 129,                /* "ENABLE"  */
  YYSYMBOL_KW_ENCRYPTED = 130,             /* "ENCRYPTED"  */
  YYSYMBOL_KW_END = 131,                   /* "END"  */
  YYSYMBOL_KW_ESCAPE = 132,                /* "ESCAPE"  */
  YYSYMBOL_KW_EXISTS = 133,                /* "EXISTS"  */
  YYSYMBOL_KW_FILESTREAM = 134,            /* "FILESTREAM"  */
  YYSYMBOL_KW_FILESTREAM_ON = 135,         /* "FILESTREAM_ON"  */
  YYSYMBOL_KW_FILLFACTOR = 136,            /* "FILLFACTOR"  */
  YYSYMBOL_KW_FOR = 137,                   /* "FOR"  */
  YYSYMBOL_KW_FOREIGN = 138,               /* "FOREIGN"  */
  YYSYMBOL_KW_FROM = 139,                  /* "FROM"  */
  YYSYMBOL_KW_FUNCTION = 140,              /* "FUNCTION"  */
  YYSYMBOL_KW_GENERATED = 141,             /* "GENERATED"  */
  YYSYMBOL_KW_HASH = 142,                  /* "HASH"  */
  YYSYMBOL_KW_HIDDEN = 143,                /* "HIDDEN"  */
  YYSYMBOL_KW_IDENTITY = 144,              /* "IDENTITY"  */
  YYSYMBOL_KW_IN = 145,                    /* "IN"  */
  YYSYMBOL_KW_INCLUDE = 146,               /* "INCLUDE"  */
  YYSYMBOL_KW_INCREMENT = 147,             /* "INCREMENT"  */
  YYSYMBOL_KW_INDEX = 148,                 /* "INDEX"  */
  YYSYMBOL_KW_IS = 149,                    /* "IS"  */
  YYSYMBOL_KW_KEY = 150,                   /* "KEY"  */
  YYSYMBOL_KW_LEFT = 151,                  /* "LEFT"  */
  YYSYMBOL_KW_LIKE = 152,                  /* "LIKE"  */
  YYSYMBOL_KW_MASKED = 153,                /* "MASKED"  */
  YYSYMBOL_KW_MAX = 154,                   /* "MAX"  */
  YYSYMBOL_KW_MAXVALUE = 155,              /* "MAXVALUE"  */
  YYSYMBOL_KW_MINVALUE = 156,              /* "MINVALUE"  */
  YYSYMBOL_KW_NATIONAL = 157,              /* "NATIONAL"  */
  YYSYMBOL_KW_NEXT = 158,                  /* "NEXT"  */
  YYSYMBOL_KW_NO = 159,                    /* "NO"  */
  YYSYMBOL_KW_NOCHECK = 160,               /* "NOCHECK"  */
  YYSYMBOL_KW_NONCLUSTERED = 161,          /* "NONCLUSTERED"  */
  YYSYMBOL_KW_NOT = 162,                   /* "NOT"  */
  YYSYMBOL_KW_NULL = 163,                  /* "NULL"  */
  YYSYMBOL_KW_NULLIF = 164,                /* "NULLIF"  */
  YYSYMBOL_KW_OBJECT = 165,                /* "OBJECT"  */
  YYSYMBOL_KW_ON = 166,                    /* "ON"  */
  YYSYMBOL_KW_OR = 167,                    /* "OR"  */
  YYSYMBOL_KW_ORDER = 168,                 /* "ORDER"  */
  YYSYMBOL_KW_PARTITION = 169,             /* "PARTITION"  */
  YYSYMBOL_KW_PAUSE = 170,                 /* "PAUSE"  */
  YYSYMBOL_KW_PERSISTED = 171,             /* "PERSISTED"  */
  YYSYMBOL_KW_PRECISION = 172,             /* "PRECISION"  */
  YYSYMBOL_KW_PRIMARY = 173,               /* "PRIMARY"  */
  YYSYMBOL_KW_PROC = 174,                  /* "PROC"  */
  YYSYMBOL_KW_PROCEDURE = 175,             /* "PROCEDURE"  */
  YYSYMBOL_KW_REBUILD = 176,               /* "REBUILD"  */
  YYSYMBOL_KW_REFERENCES = 177,            /* "REFERENCES"  */
  YYSYMBOL_KW_REORGANIZE = 178,            /* "REORGANIZE"  */
  YYSYMBOL_KW_REPLICATION = 179,           /* "REPLICATION"  */
  YYSYMBOL_KW_RESTART = 180,               /* "RESTART"  */
  YYSYMBOL_KW_RESUME = 181,                /* "RESUME"  */
  YYSYMBOL_KW_RIGHT = 182,                 /* "RIGHT"  */
  YYSYMBOL_KW_ROWGUIDCOL = 183,            /* "ROWGUIDCOL"  */
  YYSYMBOL_KW_SCHEMA = 184,                /* "SCHEMA"  */
  YYSYMBOL_KW_SEQUENCE = 185,              /* "SEQUENCE"  */
  YYSYMBOL_KW_SERVER = 186,                /* "SERVER"  */
  YYSYMBOL_KW_SESSION_USER = 187,          /* "SESSION_USER"  */
  YYSYMBOL_KW_SET = 188,                   /* "SET"  */
  YYSYMBOL_KW_SPARSE = 189,                /* "SPARSE"  */
  YYSYMBOL_KW_START = 190,                 /* "START"  */
  YYSYMBOL_KW_SWITCH = 191,                /* "SWITCH"  */
  YYSYMBOL_KW_SYNONYM = 192,               /* "SYNONYM"  */
  YYSYMBOL_KW_SYSTEM_USER = 193,           /* "SYSTEM_USER"  */
  YYSYMBOL_KW_TABLE = 194,                 /* "TABLE"  */
  YYSYMBOL_KW_TEXT = 195,                  /* "TEXT"  */
  YYSYMBOL_KW_TEXTIMAGE_ON = 196,          /* "TEXTIMAGE_ON"  */
  YYSYMBOL_KW_THEN = 197,                  /* "THEN"  */
  YYSYMBOL_KW_TIME = 198,                  /* "TIME"  */
  YYSYMBOL_KW_TRANSFER = 199,              /* "TRANSFER"  */
  YYSYMBOL_KW_TRIGGER = 200,               /* "TRIGGER"  */
  YYSYMBOL_KW_TRY_CAST = 201,              /* "TRY_CAST"  */
  YYSYMBOL_KW_TRY_CONVERT = 202,           /* "TRY_CONVERT"  */
  YYSYMBOL_KW_TYPE = 203,                  /* "TYPE"  */
  YYSYMBOL_KW_UNIQUE = 204,                /* "UNIQUE"  */
  YYSYMBOL_KW_UPDATE = 205,                /* "UPDATE"  */
  YYSYMBOL_KW_USER = 206,                  /* "USER"  */
  YYSYMBOL_KW_VALUE = 207,                 /* "VALUE"  */
  YYSYMBOL_KW_VALUES = 208,                /* "VALUES"  */
  YYSYMBOL_KW_VARYING = 209,               /* "VARYING"  */
  YYSYMBOL_KW_VIEW = 210,                  /* "VIEW"  */
  YYSYMBOL_KW_WHEN = 211,                  /* "WHEN"  */
  YYSYMBOL_KW_WHERE = 212,                 /* "WHERE"  */
  YYSYMBOL_KW_WITH = 213,                  /* "WITH"  */
  YYSYMBOL_KW_ZONE = 214,                  /* "ZONE"  */
  YYSYMBOL_UNARY = 215,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 216,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 217,            /* kw_unreserved  */
  YYSYMBOL_primary = 218,                  /* primary  */
  YYSYMBOL_expr_list = 219,                /* expr_list  */
  YYSYMBOL_name_path = 220,                /* name_path  */
  YYSYMBOL_call = 221,                     /* call  */
  YYSYMBOL_case_expr = 222,                /* case_expr  */
  YYSYMBOL_whens = 223,                    /* whens  */
  YYSYMBOL_when = 224,                     /* when  */
  YYSYMBOL_case_else = 225,                /* case_else  */
  YYSYMBOL_unit = 226,                     /* unit  */
  YYSYMBOL_statement = 227,                /* statement  */
  YYSYMBOL_ident = 228,                    /* ident  */
  YYSYMBOL_any_ident = 229,                /* any_ident  */
  YYSYMBOL_constraint_name = 230,          /* constraint_name  */
  YYSYMBOL_qname = 231,                    /* qname  */
  YYSYMBOL_qname_list = 232,               /* qname_list  */
  YYSYMBOL_name_list = 233,                /* name_list  */
  YYSYMBOL_opt_name_list = 234,            /* opt_name_list  */
  YYSYMBOL_opt_if_exists = 235,            /* opt_if_exists  */
  YYSYMBOL_create_table = 236,             /* create_table  */
  YYSYMBOL_opt_comma = 237,                /* opt_comma  */
  YYSYMBOL_table_elements = 238,           /* table_elements  */
  YYSYMBOL_table_element = 239,            /* table_element  */
  YYSYMBOL_column = 240,                   /* column  */
  YYSYMBOL_column_attrs = 241,             /* column_attrs  */
  YYSYMBOL_column_attr = 242,              /* column_attr  */
  YYSYMBOL_attr_option = 243,              /* attr_option  */
  YYSYMBOL_opt_identity = 244,             /* opt_identity  */
  YYSYMBOL_named_attr = 245,               /* named_attr  */
  YYSYMBOL_default_expr = 246,             /* default_expr  */
  YYSYMBOL_computed_attrs = 247,           /* computed_attrs  */
  YYSYMBOL_computed_attr = 248,            /* computed_attr  */
  YYSYMBOL_column_constraint = 249,        /* column_constraint  */
  YYSYMBOL_signed_number = 250,            /* signed_number  */
  YYSYMBOL_expr = 251,                     /* expr  */
  YYSYMBOL_callable = 252,                 /* callable  */
  YYSYMBOL_literal = 253,                  /* literal  */
  YYSYMBOL_type = 254,                     /* type  */
  YYSYMBOL_type_name = 255,                /* type_name  */
  YYSYMBOL_type_arg = 256,                 /* type_arg  */
  YYSYMBOL_type_base = 257,                /* type_base  */
  YYSYMBOL_type_qname = 258,               /* type_qname  */
  YYSYMBOL_table_constraint = 259,         /* table_constraint  */
  YYSYMBOL_table_constraint_body = 260,    /* table_constraint_body  */
  YYSYMBOL_key_word = 261,                 /* key_word  */
  YYSYMBOL_key_kind = 262,                 /* key_kind  */
  YYSYMBOL_opt_hash = 263,                 /* opt_hash  */
  YYSYMBOL_opt_not_for_replication = 264,  /* opt_not_for_replication  */
  YYSYMBOL_references = 265,               /* references  */
  YYSYMBOL_fk_action = 266,                /* fk_action  */
  YYSYMBOL_opt_key_parts = 267,            /* opt_key_parts  */
  YYSYMBOL_key_parts = 268,                /* key_parts  */
  YYSYMBOL_key_part = 269,                 /* key_part  */
  YYSYMBOL_index_def = 270,                /* index_def  */
  YYSYMBOL_opt_unique = 271,               /* opt_unique  */
  YYSYMBOL_index_kind = 272,               /* index_kind  */
  YYSYMBOL_order_parts = 273,              /* order_parts  */
  YYSYMBOL_include = 274,                  /* include  */
  YYSYMBOL_opt_where = 275,                /* opt_where  */
  YYSYMBOL_create_index = 276,             /* create_index  */
  YYSYMBOL_storage = 277,                  /* storage  */
  YYSYMBOL_storage_option = 278,           /* storage_option  */
  YYSYMBOL_storage_word = 279,             /* storage_word  */
  YYSYMBOL_filegroup = 280,                /* filegroup  */
  YYSYMBOL_with_options = 281,             /* with_options  */
  YYSYMBOL_with_option = 282,              /* with_option  */
  YYSYMBOL_alter_table = 283,              /* alter_table  */
  YYSYMBOL_check_word = 284,               /* check_word  */
  YYSYMBOL_checked = 285,                  /* checked  */
  YYSYMBOL_clause = 286,                   /* clause  */
  YYSYMBOL_add_items = 287,                /* add_items  */
  YYSYMBOL_add_item = 288,                 /* add_item  */
  YYSYMBOL_opt_with_values = 289,          /* opt_with_values  */
  YYSYMBOL_alter_column_attrs = 290,       /* alter_column_attrs  */
  YYSYMBOL_alter_column_attr = 291,        /* alter_column_attr  */
  YYSYMBOL_column_flag = 292,              /* column_flag  */
  YYSYMBOL_drop_items = 293,               /* drop_items  */
  YYSYMBOL_drop_item = 294,                /* drop_item  */
  YYSYMBOL_opt_with = 295,                 /* opt_with  */
  YYSYMBOL_alter_index = 296,              /* alter_index  */
  YYSYMBOL_index_target = 297,             /* index_target  */
  YYSYMBOL_maintenance = 298,              /* maintenance  */
  YYSYMBOL_opt_partition = 299,            /* opt_partition  */
  YYSYMBOL_drop = 300,                     /* drop  */
  YYSYMBOL_drop_object = 301,              /* drop_object  */
  YYSYMBOL_drop_index = 302,               /* drop_index  */
  YYSYMBOL_dropped_indexes = 303,          /* dropped_indexes  */
  YYSYMBOL_dropped_index = 304,            /* dropped_index  */
  YYSYMBOL_create_schema = 305,            /* create_schema  */
  YYSYMBOL_alter_schema = 306,             /* alter_schema  */
  YYSYMBOL_create_sequence = 307,          /* create_sequence  */
  YYSYMBOL_create_options = 308,           /* create_options  */
  YYSYMBOL_alter_sequence = 309,           /* alter_sequence  */
  YYSYMBOL_sequence_options = 310,         /* sequence_options  */
  YYSYMBOL_sequence_option = 311           /* sequence_option  */
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

#include "parser/mssql_scan.h"


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
         || (defined DDL_MSSQL_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_MSSQL_EXPLAIN_LTYPE_IS_TRIVIAL \
             && defined DDL_MSSQL_EXPLAIN_STYPE_IS_TRIVIAL && DDL_MSSQL_EXPLAIN_STYPE_IS_TRIVIAL)))

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
#define YYFINAL  38
/* YYLAST -- Last index in YYTABLE.  */
#define YYLAST   3838

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  216
/* YYNNTS -- Number of nonterminals.  */
#define YYNNTS  96
/* YYNRULES -- Number of rules.  */
#define YYNRULES  400
/* YYNSTATES -- Number of states.  */
#define YYNSTATES  710

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
       2,    87,     2,     2,     2,    88,     2,     2,    89,     2,
       2,     2,     2,     2,     2,    90,     2,    91,     2,     2,
       2,    92,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    93,    94,     2,     2,     2,
       2,     2,     2,     2,    95,     2,     2,     2,     2,     2,
      96,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    97,     2,    98,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,    99,     2,     2,   100,
       2,     2,     2,     2,   101,     2,   102,   103,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     104,   105,     2,     2,   106,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   107,   108,
       2,     2,   109,     2,     2,   110,     2,   111,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   112,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   113,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   114,     2,     2,     2,     2,   115,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   116,     2,
       2,     2,     2,   117,   118,     2,     2,     2,   119,     2,
     120,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   121,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   122,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   123,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   124,
       2,     2,   125,     2,     2,     2,     2,     2,     2,     2,
     126,     2,   127,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   128,     2,     2,     2,   129,
       2,     2,   130,     2,     2,     2,   131,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   132,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   133,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   134,   135,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     136,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   137,
       2,     2,     2,     2,     2,   138,     2,     2,     2,     2,
       2,     2,     2,     2,   139,     2,     2,   140,     2,     2,
       2,   141,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   142,     2,     2,     2,     2,     2,
     143,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   144,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   145,     2,   146,
       2,   147,     2,     2,   148,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   149,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   150,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     151,     2,     2,     2,     2,     2,   152,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   153,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   154,     2,     2,     2,   155,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   156,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   157,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   158,     2,     2,     2,
       2,     2,   159,     2,     2,   160,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   161,     2,     2,     2,     2,     2,     2,     2,
     162,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   163,   164,     2,     2,     2,     2,     2,   165,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   166,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   167,   168,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   169,     2,     2,     2,     2,
       2,     2,     2,   170,     2,     2,     2,     2,     2,     2,
       2,   171,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   172,     2,     2,     2,     2,
       2,     2,     2,   173,     2,     2,     2,     2,     2,     2,
     174,     2,   175,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   176,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   177,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   178,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   179,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   180,
       2,     2,     2,     2,     2,     2,   181,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   182,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   183,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   184,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   185,     2,     2,     2,
       2,     2,   186,     2,     2,   187,   188,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     189,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   190,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     191,     2,     2,   192,     2,     2,     2,     2,     2,   193,
       2,   194,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   195,   196,     2,     2,   197,
       2,     2,     2,     2,     2,   198,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   199,     2,     2,   200,     2,     2,     2,
       2,     2,     2,     2,     2,   201,   202,     2,   203,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   204,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   205,     2,     2,
       2,     2,     2,     2,     2,     2,   206,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   207,
     208,     2,     2,     2,     2,     2,     2,     2,   209,     2,
       2,     2,     2,     2,     2,     2,   210,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     211,   212,     2,     2,     2,     2,   213,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   214,     2,   215
};

#if DDL_MSSQL_EXPLAIN_DEBUG
/* YYRLINE[YYN] -- Source line where rule number YYN was defined.  */
static const yytype_int16 yyrline[] =
{
       0,    56,    56,    59,    60,    61,    62,    63,    64,    65,
      66,    67,    68,    74,    75,    78,    80,    83,    84,    85,
      86,    90,    91,    95,    96,   100,   101,   105,   106,   112,
     114,   118,   118,   121,   122,   123,   127,   128,   129,   130,
     134,   135,   137,   142,   143,   144,   145,   149,   150,   151,
     152,   153,   154,   158,   159,   160,   161,   162,   166,   167,
     172,   173,   174,   175,   179,   180,   184,   185,   186,   191,
     192,   193,   197,   200,   201,   202,   206,   207,   208,   214,
     215,   216,   217,   218,   219,   220,   221,   222,   223,   224,
     225,   226,   227,   228,   229,   230,   231,   232,   235,   235,
     235,   235,   238,   239,   245,   246,   247,   248,   251,   254,
     255,   259,   260,   261,   262,   263,   264,   265,   266,   267,
     268,   272,   273,   279,   280,   284,   287,   290,   295,   296,
     300,   301,   302,   306,   307,   311,   312,   316,   317,   318,
     322,   323,   324,   325,   329,   330,   334,   335,   339,   340,
     341,   347,   355,   356,   360,   361,   362,   363,   367,   368,
     374,   375,   379,   380,   384,   393,   394,   395,   396,   401,
     404,   404,   404,   404,   407,   408,   409,   413,   414,   418,
     419,   425,   427,   429,   432,   434,   436,   438,   440,   442,
     444,   446,   450,   451,   452,   457,   458,   463,   464,   465,
     466,   467,   471,   472,   476,   477,   478,   479,   480,   482,
     486,   486,   489,   490,   494,   495,   496,   497,   498,   502,
     503,   504,   505,   506,   507,   508,   512,   513,   514,   518,
     519,   524,   524,   529,   531,   534,   537,   542,   543,   546,
     546,   546,   546,   549,   550,   551,   557,   558,   559,   560,
     561,   566,   567,   568,   569,   570,   571,   572,   573,   574,
     578,   582,   583,   587,   588,   590,   592,   599,   601,   604,
     610,   611,   617,   622,   623,   624,   626,   630,   635,   636,
     640,   641,   642,   643,   644,   645,   646,   647,   648,   649,
     650,   651,   652,   653,    11,    12,    13,    14,    15,    16,
      17,    18,    19,    23,    24,    25,    26,    27,    28,    29,
      30,    31,    32,    33,    34,    35,    36,    37,    38,    39,
      40,    41,    42,    43,    44,    45,    46,    47,    49,    51,
      52,    54,    55,    60,    61,    65,    66,    67,    68,    72,
      73,    77,    78,    79,    80,    84,    85,    89,    90,    94,
      98,    99,     3,     4,     5,     6,     7,     8,     9,    10,
      11,    12,    13,    14,    15,    16,    17,    18,    19,    20,
      21,    22,    23,    24,    25,    26,    27,    28,    29,    30,
      31,    32,    33,    34,    35,    36,    37,    38,    39,    40,
      41,    42,    43,    44,    45,    46,    47,    48,    49,    50,
      51
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
  "EXPLAIN (before a statement)", "ABORT", "ACTION", "ADD", "AGGREGATE",
  "ALL", "ALL_SPARSE_COLUMNS", "ALTER", "AND", "AS", "ASC", "AT",
  "AUTHORIZATION", "BETWEEN", "BINARY", "BY", "CACHE", "CASCADE", "CASE",
  "CAST", "CHAR", "CHARACTER", "CHECK", "CLUSTERED", "COALESCE", "COLLATE",
  "COLUMN", "COLUMNSTORE", "COLUMN_SET", "CONSTRAINT", "CONVERT", "CREATE",
  "CURRENT_DATE", "CURRENT_TIMESTAMP", "CURRENT_USER", "CYCLE", "DATABASE",
  "DEFAULT", "DELETE", "DESC", "DISABLE", "DISTINCT", "DOUBLE", "DROP",
  "ELSE", "ENABLE", "ENCRYPTED", "END", "ESCAPE", "EXISTS", "FILESTREAM",
  "FILESTREAM_ON", "FILLFACTOR", "FOR", "FOREIGN", "FROM", "FUNCTION",
  "GENERATED", "HASH", "HIDDEN", "IDENTITY", "IN", "INCLUDE", "INCREMENT",
  "INDEX", "IS", "KEY", "LEFT", "LIKE", "MASKED", "MAX", "MAXVALUE",
  "MINVALUE", "NATIONAL", "NEXT", "NO", "NOCHECK", "NONCLUSTERED", "NOT",
  "NULL", "NULLIF", "OBJECT", "ON", "OR", "ORDER", "PARTITION", "PAUSE",
  "PERSISTED", "PRECISION", "PRIMARY", "PROC", "PROCEDURE", "REBUILD",
  "REFERENCES", "REORGANIZE", "REPLICATION", "RESTART", "RESUME", "RIGHT",
  "ROWGUIDCOL", "SCHEMA", "SEQUENCE", "SERVER", "SESSION_USER", "SET",
  "SPARSE", "START", "SWITCH", "SYNONYM", "SYSTEM_USER", "TABLE", "TEXT",
  "TEXTIMAGE_ON", "THEN", "TIME", "TRANSFER", "TRIGGER", "TRY_CAST",
  "TRY_CONVERT", "TYPE", "UNIQUE", "UPDATE", "USER", "VALUE", "VALUES",
  "VARYING", "VIEW", "WHEN", "WHERE", "WITH", "ZONE", "UNARY", "$accept",
  "kw_unreserved", "primary", "expr_list", "name_path", "call",
  "case_expr", "whens", "when", "case_else", "unit", "statement", "ident",
  "any_ident", "constraint_name", "qname", "qname_list", "name_list",
  "opt_name_list", "opt_if_exists", "create_table", "opt_comma",
  "table_elements", "table_element", "column", "column_attrs",
  "column_attr", "attr_option", "opt_identity", "named_attr",
  "default_expr", "computed_attrs", "computed_attr", "column_constraint",
  "signed_number", "expr", "callable", "literal", "type", "type_name",
  "type_arg", "type_base", "type_qname", "table_constraint",
  "table_constraint_body", "key_word", "key_kind", "opt_hash",
  "opt_not_for_replication", "references", "fk_action", "opt_key_parts",
  "key_parts", "key_part", "index_def", "opt_unique", "index_kind",
  "order_parts", "include", "opt_where", "create_index", "storage",
  "storage_option", "storage_word", "filegroup", "with_options",
  "with_option", "alter_table", "check_word", "checked", "clause",
  "add_items", "add_item", "opt_with_values", "alter_column_attrs",
  "alter_column_attr", "column_flag", "drop_items", "drop_item",
  "opt_with", "alter_index", "index_target", "maintenance",
  "opt_partition", "drop", "drop_object", "drop_index", "dropped_indexes",
  "dropped_index", "create_schema", "alter_schema", "create_sequence",
  "create_options", "alter_sequence", "sequence_options",
  "sequence_option", YY_NULLPTR
  };
  return yy_sname[yysymbol];
}
#endif

#define YYPACT_NINF (-517)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-1)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
      38,   105,    65,   198,    59,  -517,  -517,  -517,  -517,  -517,
    -517,  -517,  -517,  -517,  -517,  -517,  2267,  2747,  2747,  2747,
    2387,  2747,  2747,  -517,   -35,  -517,  -517,     8,  -517,  -517,
       8,  -517,  -517,  -517,     8,  -517,  -517,     8,  -517,  -517,
    -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,
    -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,
    -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,
    -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,
    -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,  -517,
    -517,  -517,   -95,  -126,    70,   434,    14,  2747,   -12,  -517,
     100,    50,  -517,    77,  -517,    26,    56,  2747,  2747,  2747,
    2747,  2747,  2867,  1297,   165,  -517,   102,   284,   284,   -42,
      -6,   434,  -517,  -517,   104,   172,   122,   179,    -9,   216,
     204,   -62,    -4,  -517,  -517,  2747,   445,  1664,   -56,  -517,
    -517,  2747,  -517,    20,   241,  -517,  -517,  -517,    19,   251,
     131,   201,  -517,  2747,   254,  -517,   284,   242,   248,  -517,
    -517,  -517,  -517,  -517,  -517,  -517,   284,  -517,  2747,  -517,
       8,     8,   277,  -517,  -517,  -517,   274,   -56,   268,  -517,
    -517,  -517,  1532,   191,   197,  -517,  2027,   103,  -517,  -517,
     159,  2747,   180,  2747,   187,  -517,  1907,    53,    16,  -517,
    -517,  -517,  -517,   -46,  -517,  -517,  -517,  -517,  -517,    22,
    -517,  2507,   173,  2747,  2747,  2747,  2747,    47,  -517,  -517,
    -517,   178,  -517,  -517,   335,   178,  2747,  -517,  2747,  -517,
    -517,  -517,  -517,  1787,  2747,  2747,  2147,   262,   338,   238,
    -517,  -517,  1061,   -70,  -517,  -517,  -517,   353,  -517,  2627,
    2627,   160,   161,   166,   207,   -48,   375,  -517,   397,  -517,
     284,   272,   399,  -517,   407,   215,  -517,  1061,   319,  -517,
    1664,   422,  -517,  -517,  -517,   303,   268,   430,  -517,   446,
    -517,  2747,   439,  -517,  -517,  -517,   286,  -517,   443,  -517,
     268,  -517,  -517,  -517,   109,   109,  -517,  -517,   257,  -517,
    -517,  -517,   442,  -517,   268,  1061,  1061,  1061,  1061,  -517,
    -517,  -517,  -517,  -517,  -517,   862,   472,  -517,   477,  -517,
    -517,  -517,   450,  -517,   279,  1061,  -517,  -517,  -517,  -517,
    -517,   485,   486,  -517,  -517,   156,  -517,  -517,  -517,  3067,
     487,  -517,  1061,  1532,  -517,  -517,   488,  -517,  -517,  -517,
    -517,  -517,  -517,   288,   290,  -517,  2747,     0,  -517,   316,
    1061,  2747,   -35,  3505,  2747,   223,  -517,  -517,  -517,   494,
     287,   470,  2747,   496,  2747,   -56,  -517,    23,   -56,   295,
     -56,  -517,   473,   369,  -517,  -517,  -517,  -517,  -517,   395,
     507,  -517,   -56,  -517,  -517,  1562,   -43,   -43,   -43,  1061,
     -88,  -517,  1261,  1061,  2027,  -517,   378,  3635,  1061,  2027,
     663,  2747,  1061,  1061,  1061,  1061,  1061,  1061,  1061,  1061,
    1061,  1061,  1061,  1061,  1061,  1061,  1061,   -17,  1061,   321,
    1061,  2747,  2747,    43,   114,  1061,  1061,  1061,  3105,  -517,
    2747,  -517,  -517,  -517,  -517,  -517,   514,   296,  -517,  3170,
     301,   303,   343,  -517,   159,   385,  1061,   491,  -517,   373,
     492,  -517,   522,   495,    13,  -517,  2747,  -517,  -517,   -31,
    -517,  -517,  -517,  -517,   -46,   366,   -56,  2747,  -517,  -517,
     342,  2747,   365,   523,  -517,  -517,  -517,  -517,   358,  2747,
     376,  -517,  -517,  -517,  -517,  -517,   268,  -517,  1061,  1497,
    1061,  -517,   409,   -88,  3235,   531,  2747,  3273,   532,  -517,
     536,  1061,   352,  3505,  -517,  -517,   -43,    35,   -43,    35,
      35,   -43,   309,   309,   309,    35,    35,   309,   309,   309,
      35,  1061,    82,  1061,  3635,   330,  3337,  -517,   333,  1061,
    -517,   411,   -63,  -517,   233,  3569,   364,  2747,  -517,  -517,
    -517,   193,  -517,   379,   496,   389,  -517,   -53,  -517,  -517,
     223,   549,   469,  -517,   471,  -517,   554,  -517,   284,  -517,
    -517,   382,  -517,   554,   408,  -517,   303,   -57,    98,   370,
    -517,  -517,   374,   561,   424,  2747,  -517,  -517,  -517,   387,
     392,  1061,  3505,  -517,   441,  2027,  1061,  -517,  2027,  1061,
    -517,   400,  -517,  1061,  3403,  1061,  -517,   259,  1061,  1061,
     367,  -517,   404,  1061,   435,  -517,  1061,  -517,   333,   566,
      63,   365,  -517,  -517,  1061,  -517,   368,  2747,   379,   567,
    -517,  -517,   496,   -55,   -55,  -517,  -517,  -517,  2747,  -517,
    2747,   572,   371,  -517,  -517,  -517,  3505,  -517,  -517,   578,
     413,   580,   448,  -517,  3505,  1061,   452,  1061,   479,  3686,
    -517,  -517,   309,  1061,   309,  -517,  -517,  -517,   424,  3467,
    -517,   457,   366,   284,  -517,  -517,   505,   -52,  -517,  -517,
     -56,  -517,   459,  2747,  1061,  -517,  -517,  -517,  -517,  -517,
    3686,  -517,   309,   309,   371,  -517,  -517,   587,   -56,  -517,
    -517,  -517,  -517,   461,  3505,   -56,  -517,  -517,  -517,   -56
};

/* YYDEFACT[STATE-NUM] -- Default reduction number in state STATE-NUM.
   Performed when YYTABLE does not specify something else to do.  Zero
   means the default is an error.  */
static const yytype_int16 yydefact[] =
{
       0,     0,   152,     0,     0,     2,     3,     4,     5,     6,
      11,    12,     7,     8,     9,    10,     0,     0,     0,     0,
       0,     0,     0,   153,   130,   259,   255,    27,   253,   254,
      27,   256,   257,   251,    27,   258,   252,    27,     1,    13,
     352,   353,   354,   238,   355,   356,   357,   358,   359,   360,
     361,   362,   363,   364,   365,   366,   367,   368,   369,   370,
     371,   372,   373,   374,   375,   376,   377,   378,   379,   380,
     381,   382,   383,   384,   385,   386,   387,   388,   389,   390,
     391,   392,   393,   394,   395,   396,   397,   398,   399,   400,
      14,   237,     0,     0,    17,     0,   192,     0,   267,   273,
     165,   131,   157,   132,   154,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   292,   289,     0,   286,   285,     0,
     280,   277,   278,   201,     0,     0,     0,     0,   165,     0,
       0,     0,     0,   191,   269,     0,   272,     0,    30,   155,
     156,     0,    28,     0,   260,   261,   250,    21,   247,   246,
       0,   380,   270,     0,    18,   291,     0,     0,     0,    76,
     284,   283,   293,   290,   288,   287,     0,   279,     0,   198,
      27,    27,   182,   226,   197,   200,     0,   187,     0,   199,
     193,   194,     0,     0,     0,   268,     0,     0,   274,    39,
     135,     0,     0,     0,     0,   129,     0,     0,    31,    33,
      36,    37,   123,   130,    38,   173,   172,   170,   171,     0,
     166,     0,     0,     0,     0,     0,     0,     0,   242,   235,
     241,   243,   239,   240,     0,   243,     0,    19,     0,   282,
      78,    77,   281,     0,     0,     0,     0,     0,   179,     0,
     177,   207,     0,     0,   204,   205,   206,   181,   202,     0,
       0,   357,   359,   360,     0,     0,   121,   275,   104,   111,
       0,     0,     0,    16,     0,   152,   128,     0,    43,   124,
      32,     0,    35,   131,   132,   133,     0,     0,   176,   174,
     169,     0,   264,   165,   262,    22,     0,   248,     0,   165,
       0,   165,   271,    20,     0,     0,   212,   229,   231,   228,
     227,   165,     0,   186,     0,     0,     0,     0,     0,   336,
     102,   335,   337,   103,   299,     0,     0,   100,     0,    81,
      80,    82,     0,    98,   378,     0,   338,   101,    99,    83,
      84,     0,     0,    85,   303,   295,   296,   301,   339,     0,
       0,   294,     0,     0,   196,    23,   195,   189,   190,   115,
     113,   114,   112,   116,   117,   120,     0,     0,   276,     0,
       0,     0,   130,    66,     0,    40,    34,   165,   134,     0,
       0,     0,     0,   144,     0,   263,   249,     0,   234,     0,
     236,   222,   223,     0,   220,   219,   221,   184,   185,   231,
       0,   230,   188,   180,   178,     0,   305,   304,   306,     0,
     350,   347,     0,     0,     0,   300,     0,   307,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   203,
       0,   118,   119,   122,   109,   110,     0,     0,   136,     0,
       0,   133,    42,    43,   135,     0,     0,     0,    53,     0,
       0,    51,    58,     0,     0,    60,     0,    49,    50,     0,
      44,    52,    47,    63,   130,    73,    29,     0,   167,   168,
       0,     0,   158,   265,   244,   245,   233,   224,     0,     0,
       0,   214,   217,   218,   213,   183,     0,   297,     0,     0,
       0,   348,     0,   350,     0,     0,     0,     0,     0,   341,
       0,     0,     0,   333,    15,   340,   320,    92,   318,   316,
     317,   319,   312,   310,   314,    94,    93,   311,   313,   315,
      95,     0,     0,     0,   309,     0,     0,    91,   210,     0,
     324,     0,     0,   321,   329,   308,     0,     0,    24,   107,
     105,     0,   127,     0,   144,     0,    69,     0,    67,    71,
      41,     0,     0,    62,    64,    57,    25,    55,     0,    48,
      56,     0,    61,    25,     0,    45,   133,     0,   148,     0,
     146,   175,     0,     0,   160,     0,   225,   216,   215,     0,
       0,     0,   351,   345,     0,     0,     0,    89,     0,     0,
     343,     0,   342,     0,     0,     0,   326,   331,     0,     0,
       0,   208,     0,     0,     0,   322,     0,    79,   210,     0,
     135,   158,    70,    68,     0,    54,     0,     0,     0,     0,
      46,   137,   144,     0,     0,   149,   150,   165,     0,   145,
       0,     0,   162,   266,   232,   298,   349,   346,   108,     0,
       0,     0,     0,   344,   334,     0,     0,     0,    90,   327,
     211,   323,    96,     0,   330,   209,   106,   126,   160,     0,
      65,     0,    74,     0,   165,   140,     0,     0,   138,   139,
     125,   147,     0,     0,     0,   165,   302,    86,    88,    87,
     328,   325,   332,    97,   162,    75,    26,     0,    72,   143,
     142,   141,   159,     0,   163,   164,   165,    59,   161,   151
};

/* YYPGOTO[NTERM-NUM].  */
static const yytype_int16 yypgoto[] =
{
    -517,  -517,  -517,  -412,  -517,  -517,  -517,   194,  -358,    92,
    -517,  -517,   -16,  -517,  -171,    -3,   489,  -352,    24,    33,
    -517,  -517,  -517,   328,  -161,   149,  -517,   214,  -517,   136,
    -517,  -517,  -517,  -418,  -111,    18,  -517,  -517,  -173,  -517,
      55,  -517,  -517,  -160,  -156,  -351,  -191,  -421,  -441,  -506,
     -27,  -516,   129,   -26,  -165,   348,   253,    -2,   -51,   -76,
    -517,  -120,  -517,  -517,  -517,  -266,   324,  -517,  -517,   380,
    -517,  -517,   289,    11,  -517,  -517,   341,  -517,   401,   244,
    -517,  -517,  -517,   414,  -517,  -517,  -517,  -517,   425,  -517,
    -517,  -517,  -517,  -517,  -517,   -47
};

/* YYDEFGOTO[NTERM-NUM].  */
static const yytype_int16 yydefgoto[] =
{
       0,    90,   334,   512,   335,   336,   337,   400,   401,   502,
       4,     5,   338,   515,   197,   147,   148,   346,   628,   107,
       6,   271,   198,   199,   200,   365,   470,   471,   569,   472,
     563,   452,   558,   473,   160,   513,   340,   341,   257,   649,
     447,   258,   259,   201,   202,   203,   104,   369,   262,   475,
     678,   482,   579,   580,   204,    24,   105,   584,   642,   685,
       7,   138,   210,   211,   280,   239,   240,     8,   132,   347,
     133,   247,   248,   611,   389,   494,   387,   172,   173,   391,
       9,    92,   225,   289,    10,    37,    11,   144,   145,    12,
      13,    14,   136,    15,   121,   122
};

/* YYTABLE[YYPACT[STATE-NUM]] -- What to do in state STATE-NUM.  If
   positive, shift that token.  If negative, reduce the rule whose
   number is the opposite.  If YYTABLE_NINF, syntax error.  */
static const yytype_int16 yytable[] =
{
      91,    93,    94,    94,    98,    94,    94,   161,   177,   450,
     370,   243,   275,   561,   474,    95,    96,   246,    99,   100,
     480,   244,   245,   268,   379,   546,   270,   175,   276,   216,
     554,   444,   213,   272,   559,   445,   190,   205,   621,   412,
     500,   269,   501,   414,   180,   229,   675,   620,   417,   539,
     123,   342,   429,   454,   484,   232,   353,   354,   162,    38,
     296,   273,   614,   108,   106,   633,   431,   109,   192,   700,
     110,   111,   101,   112,   167,   454,   102,   163,   540,   206,
     531,   134,   113,   182,   135,   459,   590,   269,   605,   188,
     456,   143,   146,    94,    94,    94,    94,   154,   181,   601,
     615,   474,   183,   194,   676,   124,   137,   459,   150,   152,
     207,   701,   485,   164,   165,   274,   674,   606,   474,   185,
     194,   196,   672,   399,   466,   212,   103,   612,   532,     1,
     429,   574,   465,   677,   195,   533,   286,   227,   125,   623,
     208,   126,   194,   127,   431,   501,   466,   355,   634,   358,
     571,   195,   233,     2,   446,   632,   184,   209,   277,   190,
     176,   139,   410,   375,   193,     3,   196,   287,   411,   378,
     256,   380,   243,   195,   141,   263,   572,   265,   246,   667,
     256,   392,   244,   245,   650,   217,   214,   652,   140,   142,
     128,   192,   635,   656,   469,   279,   155,   282,    94,   143,
      94,   156,   129,   234,   235,   130,   474,   166,   169,   474,
      94,   283,   293,   285,   168,   174,   218,   256,   297,   298,
     299,   636,   178,   292,   444,   261,   194,   131,   445,   577,
     589,   505,   170,   345,   345,   171,   508,   412,   413,   541,
     179,   414,   415,   226,   416,   303,   417,   476,   304,    20,
      21,   215,   381,    16,   196,   219,   421,   195,   422,    22,
     339,   216,   382,   412,   413,    94,   228,   414,   415,    23,
     416,   383,   417,   230,   426,   671,   542,   543,   373,   231,
     384,   557,   421,   576,   422,   363,    25,   236,   682,    17,
      18,   237,   385,   157,   478,   158,   238,   304,   386,    19,
     426,   220,   486,   550,   249,   304,   551,   221,   553,   222,
     250,   440,   223,   412,   413,   159,   260,   414,   415,   224,
     416,   261,   417,   395,   396,   397,   398,   196,   429,   454,
     264,   703,   421,   402,   422,   455,   191,   266,    26,   281,
     443,   290,   431,   407,   456,   345,    27,   288,   453,   581,
     426,   301,   440,   457,   429,   302,   345,   458,   483,   602,
     438,   459,   603,   343,   460,   616,   461,   462,   431,   349,
     350,   617,    28,    29,   603,   351,   463,   637,   449,   352,
     638,   639,    30,    31,   638,   464,   465,   356,   256,   469,
      32,   657,    33,   256,   644,   514,   194,   304,    34,   645,
     466,    35,   603,   357,   429,   360,   467,   653,    36,   359,
     603,   661,   468,   361,   603,   537,   538,   499,   431,    23,
     687,   504,   648,   603,   548,   651,   507,   195,   364,   367,
     516,   517,   518,   519,   520,   521,   522,   523,   524,   525,
     526,   527,   528,   529,   530,   368,   534,   371,   536,   454,
      94,   374,   372,   544,   545,   689,   191,   629,   603,   691,
     377,   578,   603,   573,   696,   578,   702,   440,   708,   440,
     390,   440,   376,   587,   564,   412,   413,   393,   403,   414,
     415,   459,   416,   404,   417,   405,   406,   418,   419,   420,
      94,   408,   409,   437,   421,   448,   422,   441,   440,   442,
     477,   479,   481,   597,   489,   555,   488,   455,   487,   423,
     424,   425,   426,   496,   556,   506,   194,   680,   592,   535,
     466,   549,   562,   566,   427,   457,   565,   567,   568,   458,
     570,   618,   577,   583,   114,   585,   460,   586,   186,   588,
     593,   596,   599,   600,   608,   114,   610,   195,   463,   604,
     613,   607,   622,   115,   698,   624,   466,   490,   491,   625,
     627,   630,   697,   428,   115,   705,   429,   640,   430,   643,
     641,   572,   647,   666,   663,   660,   670,   673,   683,   256,
     431,   116,   256,   684,   492,   686,   709,   688,   431,   117,
     118,   699,   116,   119,   707,   594,   503,   631,   366,   149,
     117,   118,   560,   493,   119,   575,   619,   679,   390,   646,
     582,   345,   681,   362,   120,   451,   433,   694,   706,   668,
     434,   654,   578,   435,   345,   120,   658,   659,   394,   665,
     348,   662,   439,   495,   664,   187,   388,   300,   436,   291,
     284,     0,   669,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   345,     0,   305,
     509,   510,   306,   690,   307,   692,     0,     0,     0,     0,
       0,   693,     0,     0,   626,     0,     0,     0,     0,     0,
     308,    39,   309,   310,   311,   312,   313,     0,   314,     0,
       0,     0,   704,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    40,    41,
       0,    42,     0,    44,     0,     0,     0,     0,    45,     0,
       0,    46,     0,    47,     0,   315,   316,    48,    49,     0,
       0,   317,     0,     0,    50,    51,     0,   318,     0,   319,
     320,   321,    52,     0,     0,     0,     0,    53,   511,     0,
       0,     0,    54,    55,     0,     0,   322,    56,    57,     0,
       0,     0,     0,     0,    58,    59,    60,     0,     0,    61,
      62,     0,     0,     0,   323,     0,    63,    64,    65,    66,
       0,   324,    68,     0,     0,   325,   326,   327,    69,     0,
       0,     0,    70,    71,    72,     0,     0,     0,     0,    73,
       0,    74,     0,    75,    76,   328,     0,     0,    77,    78,
     329,     0,    79,    80,    81,    82,   330,     0,    83,    84,
       0,    85,    86,     0,   331,   332,    87,     0,   305,   333,
      88,   306,     0,   307,     0,     0,     0,    89,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   308,
      39,   309,   310,   311,   312,   313,     0,   314,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    40,    41,     0,
      42,     0,    44,     0,     0,     0,     0,    45,     0,     0,
      46,     0,    47,     0,   315,   316,    48,    49,     0,     0,
     317,     0,     0,    50,    51,     0,   318,     0,   319,   320,
     321,    52,     0,     0,     0,     0,    53,     0,     0,     0,
       0,    54,    55,     0,     0,   322,    56,    57,     0,     0,
       0,     0,     0,    58,    59,    60,     0,     0,    61,    62,
       0,     0,     0,   323,     0,    63,    64,    65,    66,     0,
     324,    68,     0,     0,   325,   326,   327,    69,     0,     0,
       0,    70,    71,    72,     0,     0,     0,     0,    73,     0,
      74,     0,    75,    76,   328,     0,     0,    77,    78,   329,
       0,    79,    80,    81,    82,   330,     0,    83,    84,     0,
      85,    86,     0,   331,   332,    87,     0,   305,   333,    88,
     306,     0,   307,   399,     0,     0,    89,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   308,    39,
     309,   310,   311,   312,   313,     0,   314,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    40,    41,     0,    42,
       0,    44,     0,     0,     0,     0,    45,     0,     0,    46,
       0,    47,     0,   315,   316,    48,    49,     0,     0,   317,
       0,     0,    50,    51,     0,   318,     0,   319,   320,   321,
      52,     0,     0,     0,     0,    53,     0,     0,     0,     0,
      54,    55,     0,     0,   322,    56,    57,     0,     0,     0,
       0,     0,    58,    59,    60,     0,     0,    61,    62,     0,
       0,     0,   323,     0,    63,    64,    65,    66,     0,   324,
      68,     0,     0,   325,   326,   327,    69,     0,     0,     0,
      70,    71,    72,     0,     0,     0,     0,    73,     0,    74,
       0,    75,    76,   328,     0,     0,    77,    78,   329,     0,
      79,    80,    81,    82,   330,     0,    83,    84,     0,    85,
      86,     0,   331,   332,    87,   412,   413,   333,    88,   414,
     415,     0,   416,     0,   417,    89,     0,   418,   419,   420,
       0,     0,     0,     0,   421,     0,   422,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   423,
     424,   425,   426,     0,     0,     0,     0,     0,     0,   153,
       0,     0,     0,     0,   427,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    39,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   428,     0,     0,   429,     0,   430,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     431,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    40,    41,     0,    42,     0,    44,     0,     0,
       0,     0,    45,     0,     0,    46,     0,    47,     0,     0,
       0,    48,    49,     0,     0,     0,   433,     0,    50,    51,
     434,     0,     0,   435,     0,     0,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,   436,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,     0,     0,     0,     0,     0,
      63,    64,    65,    66,     0,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,   399,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,   412,   413,     0,    88,   414,   415,     0,   416,     0,
     417,    89,     0,   418,   419,   420,     0,     0,     0,     0,
     421,     0,   422,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   423,   424,   425,   426,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     427,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      39,     0,     0,     0,     0,     0,   412,   413,   241,   497,
     414,   415,   498,   416,     0,   417,     0,     0,   418,   419,
     420,     0,     0,     0,     0,   421,     0,   422,     0,   428,
       0,     0,   429,     0,   430,     0,     0,     0,     0,     0,
     423,   424,   425,   426,     0,     0,   431,     0,     0,     0,
       0,     0,     0,     0,     0,   427,     0,    40,    41,     0,
      42,     0,    44,     0,     0,     0,     0,    45,     0,     0,
      46,     0,    47,     0,     0,     0,    48,    49,   190,     0,
       0,     0,   433,    50,    51,   191,   434,     0,     0,   435,
       0,    52,     0,   242,   428,     0,    53,   429,     0,   430,
       0,    54,    55,     0,   436,     0,    56,    57,     0,     0,
     192,   431,     0,    58,    59,    60,     0,     0,    61,    62,
     193,     0,     0,     0,     0,    63,    64,    65,    66,     0,
      67,    68,    39,     0,   591,     0,     0,    69,     0,     0,
     189,    70,    71,    72,     0,   194,     0,   433,    73,     0,
      74,   434,    75,    76,   435,     0,     0,    77,    78,     0,
       0,    79,    80,    81,    82,     0,     0,    83,    84,   436,
      85,    86,     0,     0,     0,    87,   195,     0,     0,    88,
       0,     0,     0,     0,     0,     0,    89,     0,     0,    40,
      41,     0,    42,     0,    44,     0,     0,     0,     0,    45,
       0,     0,    46,     0,    47,     0,     0,     0,    48,    49,
     190,     0,     0,     0,     0,    50,    51,   191,     0,     0,
       0,     0,     0,    52,     0,     0,     0,     0,    53,     0,
       0,     0,     0,    54,    55,     0,     0,     0,    56,    57,
       0,     0,   192,     0,     0,    58,    59,    60,     0,     0,
      61,    62,   193,     0,     0,    39,     0,    63,    64,    65,
      66,     0,    67,    68,     0,     0,     0,     0,     0,    69,
       0,     0,     0,    70,    71,    72,     0,   194,     0,     0,
      73,     0,    74,     0,    75,    76,     0,     0,     0,    77,
      78,     0,     0,    79,    80,    81,    82,     0,     0,    83,
      84,     0,    85,    86,     0,     0,     0,    87,   195,     0,
       0,    88,    40,    41,   294,    42,     0,    44,    89,     0,
       0,     0,    45,     0,     0,   251,     0,    47,     0,     0,
       0,   252,   253,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,   254,   295,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,     0,     0,     0,     0,
      63,    64,    65,    66,   255,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,     0,    44,     0,     0,
     267,    89,    45,     0,     0,   251,     0,    47,     0,     0,
       0,   252,   253,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,   254,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,     0,     0,     0,     0,
      63,    64,    65,    66,   255,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,     0,    44,     0,     0,
       0,    89,    45,     0,     0,   251,     0,    47,     0,     0,
       0,   252,   253,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,   254,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,     0,     0,     0,     0,
      63,    64,    65,    66,   255,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,     0,    44,     0,     0,
       0,    89,    45,     0,     0,    46,     0,    47,     0,     0,
       0,    48,    49,     0,     0,     0,     0,   170,    50,    51,
     171,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,     0,     0,     0,     0,
      63,    64,    65,    66,     0,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,    43,    44,     0,     0,
       0,    89,    45,     0,     0,    46,     0,    47,     0,     0,
       0,    48,    49,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,     0,     0,     0,     0,
      63,    64,    65,    66,     0,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,     0,    44,     0,     0,
       0,    89,    45,    97,     0,    46,     0,    47,     0,     0,
       0,    48,    49,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,   278,     0,     0,     0,
      63,    64,    65,    66,     0,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,     0,    44,     0,     0,
       0,    89,    45,     0,     0,    46,     0,    47,     0,     0,
       0,    48,    49,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,     0,     0,     0,     0,
      63,    64,    65,    66,     0,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,   344,    44,     0,     0,
       0,    89,    45,     0,     0,    46,     0,    47,     0,     0,
       0,    48,    49,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,     0,     0,     0,     0,
      63,    64,    65,    66,     0,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,     0,    44,     0,     0,
       0,    89,    45,     0,     0,    46,     0,    47,     0,     0,
       0,    48,    49,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,    39,     0,     0,     0,     0,
      63,    64,    65,    66,     0,    67,    68,     0,     0,     0,
       0,     0,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,     0,    40,    41,    88,    42,     0,    44,     0,     0,
       0,    89,    45,     0,     0,    46,     0,    47,     0,     0,
       0,    48,    49,     0,     0,     0,     0,     0,    50,    51,
       0,     0,     0,     0,     0,     0,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,     0,     0,
       0,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,     0,     0,     0,     0,     0,
      63,    64,    65,    66,     0,    67,    68,     0,     0,     0,
       0,     0,   151,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,     0,
       0,     0,    77,    78,     0,     0,    79,    80,    81,    82,
       0,     0,    83,    84,     0,    85,    86,     0,     0,     0,
      87,   412,   413,     0,    88,   414,   415,     0,   416,     0,
     417,    89,     0,   418,   419,   420,     0,     0,     0,     0,
     421,     0,   422,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   423,   424,   425,   426,   412,
     413,     0,     0,   414,   415,     0,   416,     0,   417,     0,
     427,   418,   419,   420,     0,     0,     0,     0,   421,     0,
     422,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   423,   424,   425,   426,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   427,   428,
       0,     0,   429,     0,   430,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   412,   413,   431,   552,   414,   415,
       0,   416,     0,   417,     0,     0,   418,   419,   420,     0,
       0,     0,     0,   421,     0,   422,     0,   428,     0,     0,
     429,     0,   430,     0,   432,     0,     0,     0,   423,   424,
     425,   426,   433,     0,   431,     0,   434,     0,     0,   435,
       0,     0,     0,   427,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   436,     0,     0,     0,     0,   412,
     413,     0,   547,   414,   415,     0,   416,     0,   417,     0,
     433,   418,   419,   420,   434,     0,     0,   435,   421,     0,
     422,     0,   428,     0,     0,   429,     0,   430,     0,     0,
       0,     0,   436,   423,   424,   425,   426,   412,   413,   431,
       0,   414,   415,     0,   416,     0,   417,     0,   427,   418,
     419,   420,     0,     0,     0,     0,   421,     0,   422,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   423,   424,   425,   426,   433,     0,     0,     0,   434,
       0,     0,   435,     0,     0,     0,   427,   428,   595,     0,
     429,     0,   430,     0,     0,     0,     0,   436,     0,     0,
       0,   412,   413,     0,   431,   414,   415,     0,   416,     0,
     417,     0,     0,   418,   419,   420,     0,     0,     0,     0,
     421,     0,   422,     0,     0,   428,   598,     0,   429,     0,
     430,     0,     0,     0,     0,   423,   424,   425,   426,     0,
     433,     0,   431,     0,   434,     0,     0,   435,     0,     0,
     427,     0,     0,     0,     0,     0,     0,   609,     0,     0,
       0,     0,   436,     0,     0,     0,     0,   412,   413,     0,
       0,   414,   415,     0,   416,     0,   417,     0,   433,   418,
     419,   420,   434,     0,     0,   435,   421,     0,   422,   428,
       0,     0,   429,     0,   430,     0,     0,     0,     0,     0,
     436,   423,   424,   425,   426,     0,   431,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   427,     0,     0,     0,
       0,     0,     0,   655,     0,     0,     0,     0,     0,     0,
       0,   412,   413,     0,   695,   414,   415,     0,   416,     0,
     417,     0,   433,   418,   419,   420,   434,     0,     0,   435,
     421,     0,   422,     0,     0,   428,     0,     0,   429,     0,
     430,     0,     0,     0,   436,   423,   424,   425,   426,   412,
     413,     0,   431,   414,   415,     0,   416,     0,   417,     0,
     427,   418,   419,   420,     0,     0,     0,     0,   421,     0,
     422,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   423,   424,   425,   426,     0,   433,     0,
       0,     0,   434,     0,     0,   435,     0,     0,   427,   428,
       0,     0,   429,     0,   430,     0,     0,     0,     0,     0,
     436,     0,     0,   412,   413,     0,   431,   414,   415,     0,
     416,     0,   417,     0,     0,   418,   419,   420,     0,     0,
       0,     0,   421,     0,   422,     0,     0,   428,     0,     0,
     429,     0,   430,     0,     0,     0,     0,   423,   424,   425,
     426,     0,   433,     0,   431,     0,   434,     0,     0,   435,
       0,     0,   427,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   436,     0,     0,     0,     0,   412,
     413,     0,     0,   414,   415,     0,   416,     0,   417,     0,
     433,   418,   419,   420,   434,     0,     0,   435,   421,     0,
     422,   428,     0,     0,   429,     0,   430,     0,     0,     0,
       0,     0,   436,   423,   424,   425,   426,     0,   431,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   427,     0,
     412,   413,     0,     0,   414,   415,     0,   416,     0,   417,
       0,     0,   418,   419,   420,     0,     0,     0,     0,   421,
       0,   422,     0,     0,   433,     0,     0,     0,   434,     0,
       0,   435,     0,     0,   423,   424,   425,   426,     0,     0,
     429,     0,   430,     0,     0,     0,     0,     0,     0,   427,
       0,     0,     0,     0,   431,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     433,   429,     0,     0,   434,     0,     0,   435,     0,     0,
       0,     0,     0,     0,     0,   431,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   433,     0,     0,     0,   434,     0,     0,   435
};

static const yytype_int16 yycheck[] =
{
      16,    17,    18,    19,    20,    21,    22,   118,   128,   361,
     276,   182,   203,   454,   365,    18,    19,   182,    21,    22,
     372,   182,   182,   196,   290,   437,    10,    36,     6,    10,
     451,    31,    12,   198,   452,    35,   106,    93,   554,     4,
     128,   197,   400,     8,   106,   156,   101,   553,    13,     6,
      36,   121,    95,   106,    31,   166,   104,   105,   100,     0,
     233,   107,   125,    30,    56,   122,   109,    34,   138,   121,
      37,   166,   107,   199,   121,   106,   111,   119,    35,   135,
      97,    97,    12,    87,    96,   138,   498,   243,     6,   136,
     121,   107,   108,   109,   110,   111,   112,   113,   160,   511,
     163,   452,   106,   173,   159,    91,     6,   138,   111,   112,
     166,   163,    89,   155,   156,   161,   632,    35,   469,   135,
     173,   137,   628,   211,   177,   141,   161,   539,   145,    91,
      95,   162,   163,   188,   204,   152,    89,   153,   124,   557,
     196,   127,   173,   129,   109,   503,   177,   195,   205,   260,
     137,   204,   168,   115,   154,   576,   160,   213,   136,   106,
     169,   111,     6,   283,   148,   127,   182,   120,    12,   289,
     186,   291,   343,   204,   148,   191,   163,   193,   343,   620,
     196,   301,   343,   343,   596,   166,   166,   599,   111,   133,
     176,   138,    94,   605,   365,   211,    31,   213,   214,   215,
     216,    99,   188,   170,   171,   191,   557,   213,    36,   560,
     226,   214,   228,   216,   110,    36,    85,   233,   234,   235,
     236,   123,     6,   226,    31,   162,   173,   213,    35,   166,
     496,   404,   110,   249,   250,   113,   409,     4,     5,   125,
      36,     8,     9,    42,    11,     7,    13,   367,    10,   184,
     185,    10,   143,   148,   270,   124,    23,   204,    25,   194,
     242,    10,   153,     4,     5,   281,    12,     8,     9,   204,
      11,   162,    13,    31,    41,   627,   162,   163,   281,    31,
     171,   452,    23,   474,    25,   267,    88,    10,   640,   184,
     185,    17,   183,     9,     7,    11,    28,    10,   189,   194,
      41,   170,     7,     7,   113,    10,    10,   176,     7,   178,
     113,    10,   181,     4,     5,    31,   213,     8,     9,   188,
      11,   162,    13,   305,   306,   307,   308,   343,    95,   106,
     150,   683,    23,   315,    25,   112,   113,   150,   140,   166,
     356,     6,   109,   325,   121,   361,   148,   169,   364,     7,
      41,    89,    10,   130,    95,    17,   372,   134,   374,     7,
     342,   138,    10,    10,   141,   132,   143,   144,   109,   209,
     209,     7,   174,   175,    10,   209,   153,     7,   360,   172,
      10,     7,   184,   185,    10,   162,   163,    12,   404,   560,
     192,   132,   194,   409,     7,   411,   173,    10,   200,     7,
     177,   203,    10,     6,    95,     6,   183,     7,   210,   137,
      10,     7,   189,     6,    10,   431,   432,   399,   109,   204,
       7,   403,   595,    10,   440,   598,   408,   204,   109,     7,
     412,   413,   414,   415,   416,   417,   418,   419,   420,   421,
     422,   423,   424,   425,   426,   142,   428,    17,   430,   106,
     466,    12,     6,   435,   436,     7,   113,   568,    10,     7,
      17,   477,    10,   466,     7,   481,     7,    10,     7,    10,
     213,    10,   186,   489,   456,     4,     5,    35,     6,     8,
       9,   138,    11,     6,    13,    35,   207,    16,    17,    18,
     506,     6,     6,     6,    23,   179,    25,   209,    10,   209,
       6,    31,     6,   506,   109,   162,   137,   112,    35,    38,
      39,    40,    41,     6,   171,   137,   173,   637,   500,   198,
     177,     7,   137,   150,    53,   130,    35,    35,     6,   134,
      35,   547,   166,   168,   100,    12,   141,   179,    93,   163,
     131,    10,    10,     7,   214,   100,   213,   204,   153,   531,
     139,   533,   163,   119,   674,     6,   177,   162,   163,    90,
       6,   179,   673,    92,   119,   685,    95,     6,    97,   585,
     146,   163,   131,     7,   139,   208,   208,    10,     6,   595,
     109,   147,   598,   212,   189,     7,   706,     7,   109,   155,
     156,    86,   147,   159,     7,   503,   402,   573,   270,   110,
     155,   156,   453,   389,   159,   469,   551,   634,   213,   591,
     481,   627,   638,   265,   180,   362,   145,   668,   694,   621,
     149,   603,   638,   152,   640,   180,   608,   609,   304,   618,
     250,   613,   343,   389,   616,   190,   295,   236,   167,   225,
     215,    -1,   624,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   683,    -1,     6,
       7,     8,     9,   655,    11,   657,    -1,    -1,    -1,    -1,
      -1,   663,    -1,    -1,   213,    -1,    -1,    -1,    -1,    -1,
      27,    28,    29,    30,    31,    32,    33,    -1,    35,    -1,
      -1,    -1,   684,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,
      -1,    88,    -1,    90,    -1,    -1,    -1,    -1,    95,    -1,
      -1,    98,    -1,   100,    -1,   102,   103,   104,   105,    -1,
      -1,   108,    -1,    -1,   111,   112,    -1,   114,    -1,   116,
     117,   118,   119,    -1,    -1,    -1,    -1,   124,   125,    -1,
      -1,    -1,   129,   130,    -1,    -1,   133,   134,   135,    -1,
      -1,    -1,    -1,    -1,   141,   142,   143,    -1,    -1,   146,
     147,    -1,    -1,    -1,   151,    -1,   153,   154,   155,   156,
      -1,   158,   159,    -1,    -1,   162,   163,   164,   165,    -1,
      -1,    -1,   169,   170,   171,    -1,    -1,    -1,    -1,   176,
      -1,   178,    -1,   180,   181,   182,    -1,    -1,   185,   186,
     187,    -1,   189,   190,   191,   192,   193,    -1,   195,   196,
      -1,   198,   199,    -1,   201,   202,   203,    -1,     6,   206,
     207,     9,    -1,    11,    -1,    -1,    -1,   214,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,
      28,    29,    30,    31,    32,    33,    -1,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,    -1,
      88,    -1,    90,    -1,    -1,    -1,    -1,    95,    -1,    -1,
      98,    -1,   100,    -1,   102,   103,   104,   105,    -1,    -1,
     108,    -1,    -1,   111,   112,    -1,   114,    -1,   116,   117,
     118,   119,    -1,    -1,    -1,    -1,   124,    -1,    -1,    -1,
      -1,   129,   130,    -1,    -1,   133,   134,   135,    -1,    -1,
      -1,    -1,    -1,   141,   142,   143,    -1,    -1,   146,   147,
      -1,    -1,    -1,   151,    -1,   153,   154,   155,   156,    -1,
     158,   159,    -1,    -1,   162,   163,   164,   165,    -1,    -1,
      -1,   169,   170,   171,    -1,    -1,    -1,    -1,   176,    -1,
     178,    -1,   180,   181,   182,    -1,    -1,   185,   186,   187,
      -1,   189,   190,   191,   192,   193,    -1,   195,   196,    -1,
     198,   199,    -1,   201,   202,   203,    -1,     6,   206,   207,
       9,    -1,    11,   211,    -1,    -1,   214,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,
      29,    30,    31,    32,    33,    -1,    35,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    85,    86,    -1,    88,
      -1,    90,    -1,    -1,    -1,    -1,    95,    -1,    -1,    98,
      -1,   100,    -1,   102,   103,   104,   105,    -1,    -1,   108,
      -1,    -1,   111,   112,    -1,   114,    -1,   116,   117,   118,
     119,    -1,    -1,    -1,    -1,   124,    -1,    -1,    -1,    -1,
     129,   130,    -1,    -1,   133,   134,   135,    -1,    -1,    -1,
      -1,    -1,   141,   142,   143,    -1,    -1,   146,   147,    -1,
      -1,    -1,   151,    -1,   153,   154,   155,   156,    -1,   158,
     159,    -1,    -1,   162,   163,   164,   165,    -1,    -1,    -1,
     169,   170,   171,    -1,    -1,    -1,    -1,   176,    -1,   178,
      -1,   180,   181,   182,    -1,    -1,   185,   186,   187,    -1,
     189,   190,   191,   192,   193,    -1,   195,   196,    -1,   198,
     199,    -1,   201,   202,   203,     4,     5,   206,   207,     8,
       9,    -1,    11,    -1,    13,   214,    -1,    16,    17,    18,
      -1,    -1,    -1,    -1,    23,    -1,    25,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    38,
      39,    40,    41,    -1,    -1,    -1,    -1,    -1,    -1,    12,
      -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    28,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    92,    -1,    -1,    95,    -1,    97,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     109,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    85,    86,    -1,    88,    -1,    90,    -1,    -1,
      -1,    -1,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,   145,    -1,   111,   112,
     149,    -1,    -1,   152,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,    -1,    -1,    -1,   129,   130,   167,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    -1,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,    -1,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,   211,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,     4,     5,    -1,   207,     8,     9,    -1,    11,    -1,
      13,   214,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    38,    39,    40,    41,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      28,    -1,    -1,    -1,    -1,    -1,     4,     5,    36,     7,
       8,     9,    10,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    25,    -1,    92,
      -1,    -1,    95,    -1,    97,    -1,    -1,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,   109,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    53,    -1,    85,    86,    -1,
      88,    -1,    90,    -1,    -1,    -1,    -1,    95,    -1,    -1,
      98,    -1,   100,    -1,    -1,    -1,   104,   105,   106,    -1,
      -1,    -1,   145,   111,   112,   113,   149,    -1,    -1,   152,
      -1,   119,    -1,   121,    92,    -1,   124,    95,    -1,    97,
      -1,   129,   130,    -1,   167,    -1,   134,   135,    -1,    -1,
     138,   109,    -1,   141,   142,   143,    -1,    -1,   146,   147,
     148,    -1,    -1,    -1,    -1,   153,   154,   155,   156,    -1,
     158,   159,    28,    -1,   197,    -1,    -1,   165,    -1,    -1,
      36,   169,   170,   171,    -1,   173,    -1,   145,   176,    -1,
     178,   149,   180,   181,   152,    -1,    -1,   185,   186,    -1,
      -1,   189,   190,   191,   192,    -1,    -1,   195,   196,   167,
     198,   199,    -1,    -1,    -1,   203,   204,    -1,    -1,   207,
      -1,    -1,    -1,    -1,    -1,    -1,   214,    -1,    -1,    85,
      86,    -1,    88,    -1,    90,    -1,    -1,    -1,    -1,    95,
      -1,    -1,    98,    -1,   100,    -1,    -1,    -1,   104,   105,
     106,    -1,    -1,    -1,    -1,   111,   112,   113,    -1,    -1,
      -1,    -1,    -1,   119,    -1,    -1,    -1,    -1,   124,    -1,
      -1,    -1,    -1,   129,   130,    -1,    -1,    -1,   134,   135,
      -1,    -1,   138,    -1,    -1,   141,   142,   143,    -1,    -1,
     146,   147,   148,    -1,    -1,    28,    -1,   153,   154,   155,
     156,    -1,   158,   159,    -1,    -1,    -1,    -1,    -1,   165,
      -1,    -1,    -1,   169,   170,   171,    -1,   173,    -1,    -1,
     176,    -1,   178,    -1,   180,   181,    -1,    -1,    -1,   185,
     186,    -1,    -1,   189,   190,   191,   192,    -1,    -1,   195,
     196,    -1,   198,   199,    -1,    -1,    -1,   203,   204,    -1,
      -1,   207,    85,    86,    87,    88,    -1,    90,   214,    -1,
      -1,    -1,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,   126,   127,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,   157,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    -1,    90,    -1,    -1,
      93,   214,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,   126,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,   157,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    -1,    90,    -1,    -1,
      -1,   214,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,   126,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,   157,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    -1,    90,    -1,    -1,
      -1,   214,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,   110,   111,   112,
     113,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,    -1,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,    -1,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    89,    90,    -1,    -1,
      -1,   214,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,    -1,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,    -1,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    -1,    90,    -1,    -1,
      -1,   214,    95,    96,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,    -1,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    29,    -1,    -1,    -1,
     153,   154,   155,   156,    -1,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    -1,    90,    -1,    -1,
      -1,   214,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,    -1,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,    -1,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    89,    90,    -1,    -1,
      -1,   214,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,    -1,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,    -1,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    -1,    90,    -1,    -1,
      -1,   214,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,    -1,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    28,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,    -1,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,    -1,    85,    86,   207,    88,    -1,    90,    -1,    -1,
      -1,   214,    95,    -1,    -1,    98,    -1,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,    -1,    -1,   111,   112,
      -1,    -1,    -1,    -1,    -1,    -1,   119,    -1,    -1,    -1,
      -1,   124,    -1,    -1,    -1,    -1,   129,   130,    -1,    -1,
      -1,   134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,
     143,    -1,    -1,   146,   147,    -1,    -1,    -1,    -1,    -1,
     153,   154,   155,   156,    -1,   158,   159,    -1,    -1,    -1,
      -1,    -1,   165,    -1,    -1,    -1,   169,   170,   171,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,   180,   181,    -1,
      -1,    -1,   185,   186,    -1,    -1,   189,   190,   191,   192,
      -1,    -1,   195,   196,    -1,   198,   199,    -1,    -1,    -1,
     203,     4,     5,    -1,   207,     8,     9,    -1,    11,    -1,
      13,   214,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    38,    39,    40,    41,     4,
       5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
      53,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    53,    92,
      -1,    -1,    95,    -1,    97,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,     4,     5,   109,     7,     8,     9,
      -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    25,    -1,    92,    -1,    -1,
      95,    -1,    97,    -1,   137,    -1,    -1,    -1,    38,    39,
      40,    41,   145,    -1,   109,    -1,   149,    -1,    -1,   152,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   167,    -1,    -1,    -1,    -1,     4,
       5,    -1,   137,     8,     9,    -1,    11,    -1,    13,    -1,
     145,    16,    17,    18,   149,    -1,    -1,   152,    23,    -1,
      25,    -1,    92,    -1,    -1,    95,    -1,    97,    -1,    -1,
      -1,    -1,   167,    38,    39,    40,    41,     4,     5,   109,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    53,    16,
      17,    18,    -1,    -1,    -1,    -1,    23,    -1,    25,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    38,    39,    40,    41,   145,    -1,    -1,    -1,   149,
      -1,    -1,   152,    -1,    -1,    -1,    53,    92,    93,    -1,
      95,    -1,    97,    -1,    -1,    -1,    -1,   167,    -1,    -1,
      -1,     4,     5,    -1,   109,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    25,    -1,    -1,    92,    93,    -1,    95,    -1,
      97,    -1,    -1,    -1,    -1,    38,    39,    40,    41,    -1,
     145,    -1,   109,    -1,   149,    -1,    -1,   152,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    60,    -1,    -1,
      -1,    -1,   167,    -1,    -1,    -1,    -1,     4,     5,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,   145,    16,
      17,    18,   149,    -1,    -1,   152,    23,    -1,    25,    92,
      -1,    -1,    95,    -1,    97,    -1,    -1,    -1,    -1,    -1,
     167,    38,    39,    40,    41,    -1,   109,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,    60,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,     5,    -1,     7,     8,     9,    -1,    11,    -1,
      13,    -1,   145,    16,    17,    18,   149,    -1,    -1,   152,
      23,    -1,    25,    -1,    -1,    92,    -1,    -1,    95,    -1,
      97,    -1,    -1,    -1,   167,    38,    39,    40,    41,     4,
       5,    -1,   109,     8,     9,    -1,    11,    -1,    13,    -1,
      53,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,   145,    -1,
      -1,    -1,   149,    -1,    -1,   152,    -1,    -1,    53,    92,
      -1,    -1,    95,    -1,    97,    -1,    -1,    -1,    -1,    -1,
     167,    -1,    -1,     4,     5,    -1,   109,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    25,    -1,    -1,    92,    -1,    -1,
      95,    -1,    97,    -1,    -1,    -1,    -1,    38,    39,    40,
      41,    -1,   145,    -1,   109,    -1,   149,    -1,    -1,   152,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   167,    -1,    -1,    -1,    -1,     4,
       5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
     145,    16,    17,    18,   149,    -1,    -1,   152,    23,    -1,
      25,    92,    -1,    -1,    95,    -1,    97,    -1,    -1,    -1,
      -1,    -1,   167,    38,    39,    40,    41,    -1,   109,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    53,    -1,
       4,     5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,
      -1,    25,    -1,    -1,   145,    -1,    -1,    -1,   149,    -1,
      -1,   152,    -1,    -1,    38,    39,    40,    41,    -1,    -1,
      95,    -1,    97,    -1,    -1,    -1,    -1,    -1,    -1,    53,
      -1,    -1,    -1,    -1,   109,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     145,    95,    -1,    -1,   149,    -1,    -1,   152,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   109,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   145,    -1,    -1,    -1,   149,    -1,    -1,   152
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    91,   115,   127,   226,   227,   236,   276,   283,   296,
     300,   302,   305,   306,   307,   309,   148,   184,   185,   194,
     184,   185,   194,   204,   271,    88,   140,   148,   174,   175,
     184,   185,   192,   194,   200,   203,   210,   301,     0,    28,
      85,    86,    88,    89,    90,    95,    98,   100,   104,   105,
     111,   112,   119,   124,   129,   130,   134,   135,   141,   142,
     143,   146,   147,   153,   154,   155,   156,   158,   159,   165,
     169,   170,   171,   176,   178,   180,   181,   185,   186,   189,
     190,   191,   192,   195,   196,   198,   199,   203,   207,   214,
     217,   228,   297,   228,   228,   231,   231,    96,   228,   231,
     231,   107,   111,   161,   262,   272,    56,   235,   235,   235,
     235,   166,   199,    12,   100,   119,   147,   155,   156,   159,
     180,   310,   311,    36,    91,   124,   127,   129,   176,   188,
     191,   213,   284,   286,   228,    96,   308,     6,   277,   111,
     111,   148,   133,   228,   303,   304,   228,   231,   232,   232,
     231,   165,   231,    12,   228,    31,    99,     9,    11,    31,
     250,   250,   100,   119,   155,   156,   213,   311,   110,    36,
     110,   113,   293,   294,    36,    36,   169,   277,     6,    36,
     106,   160,    87,   106,   160,   228,    93,   190,   311,    36,
     106,   113,   138,   148,   173,   204,   228,   230,   238,   239,
     240,   259,   260,   261,   270,    93,   135,   166,   196,   213,
     278,   279,   228,    12,   166,    10,    10,   166,    85,   124,
     170,   176,   178,   181,   188,   298,    42,   228,    12,   250,
      31,    31,   250,   228,   235,   235,    10,    17,    28,   281,
     282,    36,   121,   230,   240,   259,   270,   287,   288,   113,
     113,    98,   104,   105,   126,   157,   228,   254,   257,   258,
     213,   162,   264,   228,   150,   228,   150,    93,   254,   260,
      10,   237,   270,   107,   161,   262,     6,   136,    29,   228,
     280,   166,   228,   231,   304,   231,    89,   120,   169,   299,
       6,   299,   231,   228,    87,   127,   254,   228,   228,   228,
     294,    89,    17,     7,    10,     6,     9,    11,    27,    29,
      30,    31,    32,    33,    35,   102,   103,   108,   114,   116,
     117,   118,   133,   151,   158,   162,   163,   164,   182,   187,
     193,   201,   202,   206,   218,   220,   221,   222,   228,   251,
     252,   253,   121,    10,    89,   228,   233,   285,   285,   209,
     209,   209,   172,   104,   105,   195,    12,     6,   250,   137,
       6,     6,   271,   251,   109,   241,   239,     7,   142,   263,
     281,    17,     6,   231,    12,   277,   186,    17,   277,   281,
     277,   143,   153,   162,   171,   183,   189,   292,   292,   290,
     213,   295,   277,    35,   282,   251,   251,   251,   251,   211,
     223,   224,   251,     6,     6,    35,   207,   251,     6,     6,
       6,    12,     4,     5,     8,     9,    11,    13,    16,    17,
      18,    23,    25,    38,    39,    40,    41,    53,    92,    95,
      97,   109,   137,   145,   149,   152,   167,     6,   251,   288,
      10,   209,   209,   228,    31,    35,   154,   256,   179,   251,
     233,   272,   247,   228,   106,   112,   121,   130,   134,   138,
     141,   143,   144,   153,   162,   163,   177,   183,   189,   230,
     242,   243,   245,   249,   261,   265,   277,     6,     7,    31,
     233,     6,   267,   228,    31,    89,     7,    35,   137,   109,
     162,   163,   189,   243,   291,   295,     6,     7,    10,   251,
     128,   224,   225,   223,   251,   254,   137,   251,   254,     7,
       8,   125,   219,   251,   228,   229,   251,   251,   251,   251,
     251,   251,   251,   251,   251,   251,   251,   251,   251,   251,
     251,    97,   145,   152,   251,   198,   251,   228,   228,     6,
      35,   125,   162,   163,   251,   251,   219,   137,   228,     7,
       7,    10,     7,     7,   263,   162,   171,   230,   248,   249,
     241,   264,   137,   246,   251,    35,   150,    35,     6,   244,
      35,   137,   163,   231,   162,   245,   262,   166,   228,   268,
     269,     7,   268,   168,   273,    12,   179,   228,   163,   281,
     219,   197,   251,   131,   225,    93,    10,   231,    93,    10,
       7,   219,     7,    10,   251,     6,    35,   251,   214,    60,
     213,   289,   219,   139,   125,   163,   132,     7,   228,   256,
     265,   267,   163,   249,     6,    90,   213,     6,   234,   250,
     179,   234,   263,   122,   205,    94,   123,     7,    10,     7,
       6,   146,   274,   228,     7,     7,   251,   131,   254,   255,
     219,   254,   219,     7,   251,    60,   219,   132,   251,   251,
     208,     7,   251,   139,   251,   289,     7,   264,   273,   251,
     208,   233,   265,    10,   267,   101,   159,   188,   266,   266,
     277,   269,   233,     6,   212,   275,     7,     7,     7,     7,
     251,     7,   251,   251,   274,     7,     7,   250,   277,    86,
     121,   163,     7,   233,   251,   277,   275,     7,     7,   277
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   216,   226,   227,   227,   227,   227,   227,   227,   227,
     227,   227,   227,   228,   228,   229,   230,   231,   231,   231,
     231,   232,   232,   233,   233,   234,   234,   235,   235,   236,
     236,   237,   237,   238,   238,   238,   239,   239,   239,   239,
     240,   240,   240,   241,   241,   241,   241,   242,   242,   242,
     242,   242,   242,   243,   243,   243,   243,   243,   244,   244,
     245,   245,   245,   245,   246,   246,   247,   247,   247,   248,
     248,   248,   249,   249,   249,   249,   250,   250,   250,   251,
     251,   251,   251,   251,   251,   251,   251,   251,   251,   251,
     251,   251,   251,   251,   251,   251,   251,   251,   252,   252,
     252,   252,   253,   253,   254,   254,   254,   254,   255,   256,
     256,   257,   257,   257,   257,   257,   257,   257,   257,   257,
     257,   258,   258,   259,   259,   260,   260,   260,   261,   261,
     262,   262,   262,   263,   263,   264,   264,   265,   265,   265,
     266,   266,   266,   266,   267,   267,   268,   268,   269,   269,
     269,   270,   271,   271,   272,   272,   272,   272,   273,   273,
     274,   274,   275,   275,   276,   277,   277,   277,   277,   278,
     279,   279,   279,   279,   280,   280,   280,   281,   281,   282,
     282,   283,   283,   283,   283,   283,   283,   283,   283,   283,
     283,   283,   284,   284,   284,   285,   285,   286,   286,   286,
     286,   286,   287,   287,   288,   288,   288,   288,   288,   288,
     289,   289,   290,   290,   291,   291,   291,   291,   291,   292,
     292,   292,   292,   292,   292,   292,   293,   293,   293,   294,
     294,   295,   295,   296,   296,   296,   296,   297,   297,   298,
     298,   298,   298,   299,   299,   299,   300,   300,   300,   300,
     300,   301,   301,   301,   301,   301,   301,   301,   301,   301,
     302,   303,   303,   304,   304,   304,   304,   305,   305,   305,
     306,   306,   307,   308,   308,   308,   308,   309,   310,   310,
     311,   311,   311,   311,   311,   311,   311,   311,   311,   311,
     311,   311,   311,   311,   218,   218,   218,   218,   218,   218,
     218,   218,   218,   251,   251,   251,   251,   251,   251,   251,
     251,   251,   251,   251,   251,   251,   251,   251,   251,   251,
     251,   251,   251,   251,   251,   251,   251,   251,   251,   251,
     251,   251,   251,   219,   219,   253,   253,   253,   253,   220,
     220,   221,   221,   221,   221,   222,   222,   223,   223,   224,
     225,   225,   217,   217,   217,   217,   217,   217,   217,   217,
     217,   217,   217,   217,   217,   217,   217,   217,   217,   217,
     217,   217,   217,   217,   217,   217,   217,   217,   217,   217,
     217,   217,   217,   217,   217,   217,   217,   217,   217,   217,
     217,   217,   217,   217,   217,   217,   217,   217,   217,   217,
     217
};

/* YYR2[RULE-NUM] -- Number of symbols on the right-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr2[] =
{
       0,     2,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     2,     1,     3,     4,
       5,     1,     3,     1,     3,     0,     3,     0,     2,     8,
       4,     0,     1,     1,     3,     2,     1,     1,     1,     1,
       3,     5,     4,     0,     2,     3,     4,     1,     2,     1,
       1,     1,     1,     1,     3,     2,     2,     2,     0,     5,
       1,     2,     2,     1,     1,     3,     0,     2,     3,     1,
       2,     1,     5,     1,     4,     5,     1,     2,     2,     4,
       1,     1,     1,     1,     1,     1,     6,     6,     6,     4,
       5,     3,     3,     3,     3,     3,     5,     6,     1,     1,
       1,     1,     1,     1,     1,     4,     6,     4,     1,     1,
       1,     1,     2,     2,     2,     2,     2,     2,     3,     3,
       2,     1,     3,     1,     2,     7,     7,     5,     2,     1,
       0,     1,     1,     0,     1,     0,     3,     3,     4,     4,
       1,     2,     2,     2,     0,     3,     1,     3,     1,     2,
       2,    10,     0,     1,     1,     2,     2,     1,     0,     4,
       0,     4,     0,     2,    12,     0,     2,     5,     5,     2,
       1,     1,     1,     1,     1,     4,     1,     1,     3,     1,
       3,     6,     5,     9,     8,     8,     7,     5,     8,     7,
       7,     4,     0,     2,     2,     1,     1,     2,     2,     2,
       2,     1,     1,     3,     1,     1,     1,     1,     5,     6,
       0,     2,     0,     2,     1,     2,     2,     1,     1,     1,
       1,     1,     1,     1,     2,     3,     1,     3,     3,     3,
       4,     0,     4,     9,     8,     6,     8,     1,     1,     1,
       1,     1,     1,     0,     3,     3,     4,     4,     6,     7,
       4,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       4,     1,     3,     4,     3,     5,     7,     3,     5,     4,
       5,     7,     4,     0,     2,     3,     4,     4,     1,     2,
       1,     3,     3,     2,     2,     1,     1,     2,     2,     1,
       2,     2,     1,     2,     1,     1,     1,     3,     5,     1,
       2,     1,     6,     1,     2,     2,     2,     2,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     3,
       3,     3,     4,     5,     3,     6,     4,     5,     6,     3,
       5,     4,     6,     1,     3,     1,     1,     1,     1,     1,
       3,     3,     4,     4,     5,     4,     5,     1,     2,     4,
       0,     2,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1
};


enum { YYENOMEM = -2 };

#define yyerrok         (yyerrstatus = 0)
#define yyclearin       (yychar = MS_DDL_MSSQL_EXPLAIN_EMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == MS_DDL_MSSQL_EXPLAIN_EMPTY)                                        \
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
   Use MS_DDL_MSSQL_EXPLAIN_error or MS_DDL_MSSQL_EXPLAIN_UNDEF. */
#define YYERRCODE MS_DDL_MSSQL_EXPLAIN_UNDEF

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
#if DDL_MSSQL_EXPLAIN_DEBUG

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

#  elif defined DDL_MSSQL_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_MSSQL_EXPLAIN_LTYPE_IS_TRIVIAL

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
#else /* !DDL_MSSQL_EXPLAIN_DEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_MSSQL_EXPLAIN_DEBUG */


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
#if DDL_MSSQL_EXPLAIN_DEBUG
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
#if DDL_MSSQL_EXPLAIN_DEBUG
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
#if DDL_MSSQL_EXPLAIN_DEBUG
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
# if defined DDL_MSSQL_EXPLAIN_LTYPE_IS_TRIVIAL && DDL_MSSQL_EXPLAIN_LTYPE_IS_TRIVIAL
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

  yychar = MS_DDL_MSSQL_EXPLAIN_EMPTY; /* Cause a token to be read.  */

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
  if (yychar == MS_DDL_MSSQL_EXPLAIN_EMPTY)
    {
      YYDPRINTF ((stderr, "Reading a token\n"));
      yychar = yylex (&yylval, &yylloc, p);
    }

  if (yychar <= MS_YYEOF)
    {
      yychar = MS_YYEOF;
      yytoken = YYSYMBOL_YYEOF;
      YYDPRINTF ((stderr, "Now at end of input.\n"));
    }
  else if (yychar == MS_DDL_MSSQL_EXPLAIN_error)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = MS_DDL_MSSQL_EXPLAIN_UNDEF;
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
  yychar = MS_DDL_MSSQL_EXPLAIN_EMPTY;
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

  case 13: /* ident: "identifier"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 14: /* ident: kw_unreserved  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 16: /* constraint_name: "CONSTRAINT" ident  */
                                           { (yyval.ident) = (yyvsp[0].ident); }
    break;

  case 17: /* qname: ident  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)); }
    break;

  case 18: /* qname: ident "." ident  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 19: /* qname: ident "." "." ident  */
                                           { (yyval.qname) = ddl_build_qname(p, (yyvsp[-3].ident), NONE, (yyvsp[0].ident)); }
    break;

  case 20: /* qname: ident "." ident "." ident  */
                                           { (yyval.qname) = ddl_build_qname(p, (yyvsp[-4].ident), (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 21: /* qname_list: qname  */
                                           { (yyval.list) = ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)); }
    break;

  case 22: /* qname_list: qname_list "," qname  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_qname_item(p, (yyvsp[0].qname), NULL)); }
    break;

  case 23: /* name_list: ident  */
                                           { (yyval.list) = ddl_list_one(ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 24: /* name_list: name_list "," ident  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 25: /* opt_name_list: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 26: /* opt_name_list: "(" name_list ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 27: /* opt_if_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 28: /* opt_if_exists: "IF (before EXISTS, NOT EXISTS)" "EXISTS"  */
                                           { ddl_build_require(p, DDL_FEATURE_DROP_IF_EXISTS_MSSQL, (yyloc)); (yyval.flags) = DDL_STMT_IF_EXISTS; }
    break;

  case 29: /* create_table: "CREATE" "TABLE" qname "(" table_elements opt_comma ")" storage  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_build_table(p, (yyvsp[-5].qname), (yyvsp[-3].list), ddl_key_option_list((yyvsp[0].key)), 0, (yyloc)), 0, (yyloc)); }
    break;

  case 30: /* create_table: "CREATE" "TABLE" qname storage  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_build_table(p, (yyvsp[-1].qname), ddl_list_none(), ddl_key_option_list((yyvsp[0].key)), 0, (yyloc)), 0, (yyloc)); }
    break;

  case 33: /* table_elements: table_element  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 34: /* table_elements: table_elements "," table_element  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].node)); }
    break;

  case 35: /* table_elements: table_elements index_def  */
                                           { (yyval.list) = ddl_build_column_index(p, (yyvsp[-1].list), (yyvsp[0].index)); }
    break;

  case 36: /* table_element: column  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column)); }
    break;

  case 37: /* table_element: table_constraint  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, (yyvsp[0].constraint)); }
    break;

  case 38: /* table_element: index_def  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_INDEX, (yyvsp[0].index)); }
    break;

  case 39: /* table_element: "clause"  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_RAW, ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))); }
    break;

  case 40: /* column: ident type column_attrs  */
                                           { (yyval.column) = ddl_build_column(p, (yyvsp[-2].ident), (yyvsp[-1].type), (yyvsp[0].list), (yyloc)); }
    break;

  case 41: /* column: ident type "COLLATE" ident column_attrs  */
        { (yyval.column) = ddl_build_column(p, (yyvsp[-4].ident), (yyvsp[-3].type), ddl_list_front((yyvsp[0].list), ddl_build_attr_ident(p, DDL_ATTR_COLLATE, (yyvsp[-1].ident), (yylsp[-1]))), (yyloc)); }
    break;

  case 42: /* column: ident "AS" expr computed_attrs  */
        { (yyval.column) = ddl_build_column(p, (yyvsp[-3].ident), NULL, ddl_list_front((yyvsp[0].list), ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-1].expr), (yylsp[-1]))), (yyloc)); }
    break;

  case 43: /* column_attrs: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 44: /* column_attrs: column_attrs column_attr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].attr)); }
    break;

  case 45: /* column_attrs: column_attrs constraint_name named_attr  */
                                            { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_attr_named(p, (yyvsp[0].attr), (yyvsp[-1].ident))); }
    break;

  case 46: /* column_attrs: column_attrs "NOT" "FOR" "REPLICATION"  */
                                           { (yyval.list) = ddl_build_not_for_replication(p, (yyvsp[-3].list), (yyloc)); }
    break;

  case 48: /* column_attr: "IDENTITY" opt_identity  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_IDENTITY, DDL_COLUMN_AUTO, (yyvsp[0].list), (yyloc)); }
    break;

  case 49: /* column_attr: "ROWGUIDCOL"  */
                                           { (yyval.attr) = ddl_build_attr_flag(p, DDL_COLUMN_ROWGUID, (yyloc)); }
    break;

  case 50: /* column_attr: "SPARSE"  */
                                           { (yyval.attr) = ddl_build_attr_flag(p, DDL_COLUMN_SPARSE, (yyloc)); }
    break;

  case 51: /* column_attr: "HIDDEN"  */
                                           { (yyval.attr) = ddl_build_attr_flag(p, DDL_COLUMN_HIDDEN, (yyloc)); }
    break;

  case 52: /* column_attr: attr_option  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, (yyvsp[0].list), (yyloc)); }
    break;

  case 53: /* attr_option: "FILESTREAM"  */
                                           { (yyval.list) = ddl_list_one(ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc))); }
    break;

  case 54: /* attr_option: "COLUMN_SET" "FOR" "ALL_SPARSE_COLUMNS"  */
                                            { (yyval.list) = ddl_list_one(ddl_build_option_word(p, (yyvsp[-2].tok), NULL, (yyloc))); }
    break;

  case 55: /* attr_option: "GENERATED" "query"  */
                                           { ddl_build_require(p, DDL_FEATURE_PERIOD_MSSQL, (yyloc)); (yyval.list) = ddl_list_one(ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc))); }
    break;

  case 56: /* attr_option: "MASKED" "query"  */
                                           { ddl_build_require(p, DDL_FEATURE_MASKED_MSSQL, (yyloc)); (yyval.list) = ddl_list_one(ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc))); }
    break;

  case 57: /* attr_option: "ENCRYPTED" "query"  */
                                           { ddl_build_require(p, DDL_FEATURE_ENCRYPTED_MSSQL, (yyloc)); (yyval.list) = ddl_list_one(ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc))); }
    break;

  case 58: /* opt_identity: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 59: /* opt_identity: "(" signed_number "," signed_number ")"  */
        { (yyval.list) = ddl_list_with(ddl_list_one(ddl_build_option(p, "start", (yyvsp[-3].expr), (yylsp[-3]))), ddl_build_option(p, "increment", (yyvsp[-1].expr), (yylsp[-1]))); }
    break;

  case 60: /* named_attr: "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NULL, NULL, (yyloc)); }
    break;

  case 61: /* named_attr: "NOT" "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, (yyloc)); }
    break;

  case 62: /* named_attr: "DEFAULT" default_expr  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_DEFAULT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 63: /* named_attr: column_constraint  */
                                           { (yyval.attr) = ddl_build_attr_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 66: /* computed_attrs: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 67: /* computed_attrs: computed_attrs computed_attr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].attr)); }
    break;

  case 68: /* computed_attrs: computed_attrs constraint_name column_constraint  */
        { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_attr_named(p, ddl_build_attr_constraint(p, (yyvsp[0].constraint), (yylsp[0])), (yyvsp[-1].ident))); }
    break;

  case 69: /* computed_attr: "PERSISTED"  */
                                           { (yyval.attr) = ddl_build_attr_flag(p, DDL_COLUMN_STORED, (yyloc)); }
    break;

  case 70: /* computed_attr: "NOT" "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, (yyloc)); }
    break;

  case 71: /* computed_attr: column_constraint  */
                                           { (yyval.attr) = ddl_build_attr_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 72: /* column_constraint: key_word key_kind opt_hash opt_key_parts storage  */
        { (yyval.constraint) = ddl_constraint_flags(ddl_constraint_with(ddl_constraint_with(ddl_build_key(p, (yyvsp[-4].flags), (yyvsp[-1].list), (yyloc)),
				(yyvsp[-2].key)), (yyvsp[0].key)), (yyvsp[-3].flags)); }
    break;

  case 73: /* column_constraint: references  */
                                           { (yyval.constraint) = ddl_build_foreign(p, ddl_list_none(), (yyvsp[0].foreign), (yyloc)); }
    break;

  case 74: /* column_constraint: "FOREIGN" "KEY" opt_name_list references  */
                                             { (yyval.constraint) = ddl_build_foreign(p, ddl_build_parts(p, (yyvsp[-1].list)), (yyvsp[0].foreign), (yyloc)); }
    break;

  case 75: /* column_constraint: "CHECK" opt_not_for_replication "(" expr ")"  */
                                                 { (yyval.constraint) = ddl_constraint_flags(ddl_build_check(p, (yyvsp[-1].expr), (yyloc)), (yyvsp[-3].flags)); }
    break;

  case 76: /* signed_number: "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 77: /* signed_number: "-" "number"  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 78: /* signed_number: "+" "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 79: /* expr: callable "(" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, ddl_expr_name(p, NULL, ddl_build_ident(p, (yyvsp[-3].tok)), (yylsp[-3])), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 80: /* expr: "CURRENT_TIMESTAMP"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 81: /* expr: "CURRENT_DATE"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 82: /* expr: "CURRENT_USER"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 83: /* expr: "SESSION_USER"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 84: /* expr: "SYSTEM_USER"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 85: /* expr: "USER"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 86: /* expr: "CONVERT" "(" type "," expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_convert(p, (yyvsp[-3].type), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 87: /* expr: "TRY_CONVERT" "(" type "," expr_list ")"  */
                                             { (yyval.expr) = ddl_expr_convert(p, (yyvsp[-3].type), (yyvsp[-1].list), DDL_EXPR_TRY, (yyloc)); }
    break;

  case 88: /* expr: "TRY_CAST" "(" expr "AS" type ")"  */
                                           { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), DDL_EXPR_TRY, (yyloc)); }
    break;

  case 89: /* expr: "NEXT" "VALUE" "FOR" qname  */
                                           { (yyval.expr) = ddl_expr_next_value(p, (yyvsp[0].qname), (yyloc)); }
    break;

  case 90: /* expr: expr "AT" "TIME" "ZONE" expr  */
                                            { ddl_build_require(p, DDL_FEATURE_AT_TIME_ZONE_MSSQL, (yylsp[-3])); (yyval.expr) = ddl_expr_binary(p, DDL_OP_AT_TIME_ZONE, (yyvsp[-4].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 91: /* expr: expr "COLLATE" ident  */
                                           { (yyval.expr) = ddl_expr_collate(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 92: /* expr: expr "&" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 93: /* expr: expr "|" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 94: /* expr: expr "^" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_XOR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 95: /* expr: expr "||" expr  */
                                           { ddl_build_require(p, DDL_FEATURE_CONCAT_OPERATOR_MSSQL, (yylsp[-1])); (yyval.expr) = ddl_expr_binary(p, DDL_OP_CONCAT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 96: /* expr: expr "IS" "DISTINCT" "FROM" expr  */
                                                { ddl_build_require(p, DDL_FEATURE_IS_DISTINCT_MSSQL, (yylsp[-3])); (yyval.expr) = ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 97: /* expr: expr "IS" "NOT" "DISTINCT" "FROM" expr  */
                                                      { ddl_build_require(p, DDL_FEATURE_IS_DISTINCT_MSSQL, (yylsp[-4])); (yyval.expr) = ddl_expr_is(p, (yyvsp[-5].expr), (yyvsp[0].expr), DDL_EXPR_DISTINCT | DDL_EXPR_NOT, (yyloc)); }
    break;

  case 102: /* literal: "N'string'"  */
                                           { (yyval.expr) = ddl_expr_introduced(p, NULL, (yyvsp[0].tok)); }
    break;

  case 103: /* literal: "variable"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, (yyvsp[0].tok)); }
    break;

  case 105: /* type: type_base "(" type_arg ")"  */
                                           { (yyval.type) = ddl_type_args((yyvsp[-3].type), ddl_list_one((yyvsp[-1].expr))); }
    break;

  case 106: /* type: type_base "(" type_arg "," type_arg ")"  */
                                            { (yyval.type) = ddl_type_args((yyvsp[-5].type), ddl_list_with(ddl_list_one((yyvsp[-3].expr)), (yyvsp[-1].expr))); }
    break;

  case 107: /* type: type_base "(" "MAX" ")"  */
                                           { (yyval.type) = ddl_type_flag((yyvsp[-3].type), DDL_TYPE_MAX); }
    break;

  case 109: /* type_arg: "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 110: /* type_arg: "query"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 111: /* type_base: type_qname  */
                                           { (yyval.type) = ddl_build_type_any(p, (yyvsp[0].qname), (yyloc)); }
    break;

  case 112: /* type_base: "DOUBLE" "PRECISION"  */
                                           { (yyval.type) = ddl_type_name(p, "double precision", (yyloc)); }
    break;

  case 113: /* type_base: "CHAR" "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "varchar", (yyloc)); }
    break;

  case 114: /* type_base: "CHARACTER" "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "varchar", (yyloc)); }
    break;

  case 115: /* type_base: "BINARY" "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "varbinary", (yyloc)); }
    break;

  case 116: /* type_base: "NATIONAL" "CHAR"  */
                                           { (yyval.type) = ddl_type_name(p, "nchar", (yyloc)); }
    break;

  case 117: /* type_base: "NATIONAL" "CHARACTER"  */
                                           { (yyval.type) = ddl_type_name(p, "nchar", (yyloc)); }
    break;

  case 118: /* type_base: "NATIONAL" "CHAR" "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "nvarchar", (yyloc)); }
    break;

  case 119: /* type_base: "NATIONAL" "CHARACTER" "VARYING"  */
                                           { (yyval.type) = ddl_type_name(p, "nvarchar", (yyloc)); }
    break;

  case 120: /* type_base: "NATIONAL" "TEXT"  */
                                           { (yyval.type) = ddl_type_name(p, "ntext", (yyloc)); }
    break;

  case 121: /* type_qname: ident  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)); }
    break;

  case 122: /* type_qname: ident "." ident  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 124: /* table_constraint: constraint_name table_constraint_body  */
                                           { (yyval.constraint) = ddl_constraint_named(p, (yyvsp[0].constraint), (yyvsp[-1].ident)); }
    break;

  case 125: /* table_constraint_body: key_word key_kind opt_hash "(" key_parts ")" storage  */
        { (yyval.constraint) = ddl_constraint_flags(ddl_constraint_with(ddl_constraint_with(ddl_build_key(p, (yyvsp[-6].flags), (yyvsp[-2].list), (yyloc)),
				(yyvsp[-4].key)), (yyvsp[0].key)), (yyvsp[-5].flags)); }
    break;

  case 126: /* table_constraint_body: "FOREIGN" "KEY" "(" name_list ")" references opt_not_for_replication  */
        { (yyval.constraint) = ddl_constraint_flags(ddl_build_foreign(p, ddl_build_parts(p, (yyvsp[-3].list)), (yyvsp[-1].foreign), (yyloc)),
				    (yyvsp[0].flags)); }
    break;

  case 127: /* table_constraint_body: "CHECK" opt_not_for_replication "(" expr ")"  */
        { (yyval.constraint) = ddl_constraint_flags(ddl_build_check(p, (yyvsp[-1].expr), (yyloc)), (yyvsp[-3].flags)); }
    break;

  case 128: /* key_word: "PRIMARY" "KEY"  */
                                           { (yyval.flags) = DDL_CONSTRAINT_PRIMARY; }
    break;

  case 129: /* key_word: "UNIQUE"  */
                                           { (yyval.flags) = DDL_CONSTRAINT_UNIQUE; }
    break;

  case 130: /* key_kind: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 131: /* key_kind: "CLUSTERED"  */
                                           { (yyval.flags) = DDL_KEY_CLUSTERED; }
    break;

  case 132: /* key_kind: "NONCLUSTERED"  */
                                           { (yyval.flags) = DDL_KEY_NONCLUSTERED; }
    break;

  case 133: /* opt_hash: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 134: /* opt_hash: "HASH"  */
                                           { (yyval.key) = ddl_key_method(p, NULL, ddl_build_ident(p, (yyvsp[0].tok))); }
    break;

  case 135: /* opt_not_for_replication: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 136: /* opt_not_for_replication: "NOT" "FOR" "REPLICATION"  */
                                           { (yyval.flags) = DDL_KEY_NOT_FOR_REPLICATION; }
    break;

  case 137: /* references: "REFERENCES" qname opt_name_list  */
                                           { (yyval.foreign) = ddl_build_references(p, (yyvsp[-1].qname), (yyvsp[0].list)); }
    break;

  case 138: /* references: references "ON" "DELETE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_delete((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 139: /* references: references "ON" "UPDATE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_update((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 140: /* fk_action: "CASCADE"  */
                                           { (yyval.flags) = DDL_FK_CASCADE; }
    break;

  case 141: /* fk_action: "SET" "NULL"  */
                                           { (yyval.flags) = DDL_FK_SET_NULL; }
    break;

  case 142: /* fk_action: "SET" "DEFAULT"  */
                                           { (yyval.flags) = DDL_FK_SET_DEFAULT; }
    break;

  case 143: /* fk_action: "NO" "ACTION"  */
                                           { (yyval.flags) = DDL_FK_NO_ACTION; }
    break;

  case 144: /* opt_key_parts: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 145: /* opt_key_parts: "(" key_parts ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 146: /* key_parts: key_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 147: /* key_parts: key_parts "," key_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 148: /* key_part: ident  */
                                           { (yyval.part) = ddl_build_part_column(p, (yyvsp[0].ident), (yyloc)); }
    break;

  case 149: /* key_part: ident "ASC"  */
                                           { (yyval.part) = ddl_part_sort(ddl_build_part_column(p, (yyvsp[-1].ident), (yyloc)), DDL_SORT_ASC); }
    break;

  case 150: /* key_part: ident "DESC"  */
                                           { (yyval.part) = ddl_part_sort(ddl_build_part_column(p, (yyvsp[-1].ident), (yyloc)), DDL_SORT_DESC); }
    break;

  case 151: /* index_def: "INDEX" ident opt_unique index_kind opt_hash opt_key_parts order_parts include opt_where storage  */
        { ddl_build_require(p, DDL_FEATURE_INLINE_INDEX_MSSQL, (yyloc));
	  (yyval.index) = ddl_index_with(ddl_index_with(ddl_index_with(ddl_index_with(ddl_index_with(
			ddl_build_index(p, ddl_build_qname_minor(p, NONE, NONE, (yyvsp[-8].ident)), (yyvsp[-7].flags) | (yyvsp[-6].flags) | DDL_KEY_INLINE, (yyvsp[-4].list), (yyloc)),
			(yyvsp[-5].key)), (yyvsp[-3].key)), (yyvsp[-2].key)), (yyvsp[-1].key)), (yyvsp[0].key)); }
    break;

  case 152: /* opt_unique: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 153: /* opt_unique: "UNIQUE"  */
                                           { (yyval.flags) = DDL_KEY_UNIQUE; }
    break;

  case 155: /* index_kind: "CLUSTERED" "COLUMNSTORE"  */
                                           { (yyval.flags) = DDL_KEY_CLUSTERED | DDL_KEY_COLUMNSTORE; }
    break;

  case 156: /* index_kind: "NONCLUSTERED" "COLUMNSTORE"  */
                                           { (yyval.flags) = DDL_KEY_NONCLUSTERED | DDL_KEY_COLUMNSTORE; }
    break;

  case 157: /* index_kind: "COLUMNSTORE"  */
                                           { (yyval.flags) = DDL_KEY_NONCLUSTERED | DDL_KEY_COLUMNSTORE; }
    break;

  case 158: /* order_parts: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 159: /* order_parts: "ORDER" "(" name_list ")"  */
        { ddl_build_require(p, DDL_FEATURE_ORDERED_COLUMNSTORE_MSSQL, (yyloc));
	  (yyval.key) = ddl_key_options(p, NULL, ddl_list_one(ddl_build_option_word(p, (yyvsp[-3].tok), ddl_expr_names(p, (yyvsp[-1].list), (yylsp[-1])), (yyloc)))); }
    break;

  case 160: /* include: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 161: /* include: "INCLUDE" "(" name_list ")"  */
                                           { (yyval.key) = ddl_key_include(p, NULL, (yyvsp[-1].list)); }
    break;

  case 162: /* opt_where: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 163: /* opt_where: "WHERE" expr  */
                                           { (yyval.key) = ddl_key_where(p, NULL, (yyvsp[0].expr)); }
    break;

  case 164: /* create_index: "CREATE" opt_unique index_kind "INDEX" ident "ON" qname opt_key_parts order_parts include opt_where storage  */
        { (yyval.stmt) = ddl_build_create_index(p, ddl_index_with(ddl_index_with(ddl_index_with(ddl_index_with(
			ddl_build_index(p, ddl_build_qname_minor(p, NONE, NONE, (yyvsp[-7].ident)), (yyvsp[-10].flags) | (yyvsp[-9].flags), (yyvsp[-4].list), (yyloc)),
			(yyvsp[-3].key)), (yyvsp[-2].key)), (yyvsp[-1].key)), (yyvsp[0].key)), (yyvsp[-5].qname), 0, (yyloc)); }
    break;

  case 165: /* storage: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 166: /* storage: storage storage_option  */
                                           { (yyval.key) = ddl_key_options(p, (yyvsp[-1].key), ddl_list_one((yyvsp[0].option))); }
    break;

  case 167: /* storage: storage "WITH" "(" with_options ")"  */
                                           { (yyval.key) = ddl_key_options(p, (yyvsp[-4].key), (yyvsp[-1].list)); }
    break;

  case 168: /* storage: storage "WITH" "FILLFACTOR" "=" "number"  */
        { (yyval.key) = ddl_key_options(p, (yyvsp[-4].key), ddl_list_one(ddl_build_option_word(p, (yyvsp[-2].tok), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc)))); }
    break;

  case 169: /* storage_option: storage_word filegroup  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 174: /* filegroup: ident  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 175: /* filegroup: ident "(" name_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, ddl_expr_name(p, NULL, (yyvsp[-3].ident), (yylsp[-3])), ddl_list_one(ddl_expr_names(p, (yyvsp[-1].list), (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 176: /* filegroup: "string"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 177: /* with_options: with_option  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].option)); }
    break;

  case 178: /* with_options: with_options "," with_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].option)); }
    break;

  case 179: /* with_option: "identifier"  */
                                           { (yyval.option) = ddl_build_with(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 180: /* with_option: "identifier" "=" "query"  */
                                           { (yyval.option) = ddl_build_with(p, (yyvsp[-2].tok), (yyvsp[0].tok), (yyloc)); }
    break;

  case 181: /* alter_table: "ALTER" "TABLE" qname check_word "ADD" add_items  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-3].qname), (yyvsp[0].list), (yyvsp[-2].flags), (yyloc)); }
    break;

  case 182: /* alter_table: "ALTER" "TABLE" qname "DROP" drop_items  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-2].qname), (yyvsp[0].list), 0, (yyloc)); }
    break;

  case 183: /* alter_table: "ALTER" "TABLE" qname "ALTER" "COLUMN" ident type alter_column_attrs opt_with  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-6].qname), ddl_list_one(ddl_action_column(p, DDL_ACTION_MODIFY_COLUMN, (yyvsp[-3].ident),
				ddl_build_column(p, (yyvsp[-3].ident), (yyvsp[-2].type), (yyvsp[-1].list), (yyloc)), (yyloc))), 0, (yyloc)); }
    break;

  case 184: /* alter_table: "ALTER" "TABLE" qname "ALTER" "COLUMN" ident "ADD" column_flag  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-5].qname), ddl_list_one(ddl_action_column_option(p, (yyvsp[-2].ident), "add", (yyvsp[0].option), (yyloc))), 0, (yyloc)); }
    break;

  case 185: /* alter_table: "ALTER" "TABLE" qname "ALTER" "COLUMN" ident "DROP" column_flag  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-5].qname), ddl_list_one(ddl_action_column_option(p, (yyvsp[-2].ident), "drop", (yyvsp[0].option), (yyloc))), 0, (yyloc)); }
    break;

  case 186: /* alter_table: "ALTER" "TABLE" qname "SET" "(" with_options ")"  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-4].qname), ddl_list_one(ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, (yyvsp[-1].list), (yyloc))), 0, (yyloc)); }
    break;

  case 187: /* alter_table: "ALTER" "TABLE" qname "REBUILD" storage  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-2].qname), ddl_list_one(ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_key_option_list((yyvsp[0].key)), (yyloc))), 0, (yyloc)); }
    break;

  case 188: /* alter_table: "ALTER" "TABLE" qname "REBUILD" "PARTITION" "=" "ALL" storage  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-5].qname), ddl_list_one(ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_key_option_list((yyvsp[0].key)), (yyloc))), 0, (yyloc)); }
    break;

  case 189: /* alter_table: "ALTER" "TABLE" qname check_word "CHECK" "CONSTRAINT" checked  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-4].qname), ddl_build_checks(p, (yyvsp[0].list), 0), 0, (yyloc)); }
    break;

  case 190: /* alter_table: "ALTER" "TABLE" qname check_word "NOCHECK" "CONSTRAINT" checked  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-4].qname), ddl_build_checks(p, (yyvsp[0].list), DDL_KEY_DISABLED), 0, (yyloc)); }
    break;

  case 191: /* alter_table: "ALTER" "TABLE" qname clause  */
                                           { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), 0, (yyloc)); }
    break;

  case 192: /* check_word: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 193: /* check_word: "WITH" "CHECK"  */
                                           { (yyval.flags) = 0; }
    break;

  case 194: /* check_word: "WITH" "NOCHECK"  */
                                           { (yyval.flags) = DDL_STMT_NOCHECK; }
    break;

  case 196: /* checked: "ALL"  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 197: /* clause: "ENABLE" "clause"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 198: /* clause: "DISABLE" "clause"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_IGNORED, (yyloc)); }
    break;

  case 199: /* clause: "SWITCH" "clause"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 200: /* clause: "REBUILD" "clause"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 201: /* clause: "clause"  */
                                           { (yyval.action) = ddl_action_verbatim(p, DDL_ACTION_OTHER, (yyloc)); }
    break;

  case 202: /* add_items: add_item  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].action)); }
    break;

  case 203: /* add_items: add_items "," add_item  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].action)); }
    break;

  case 204: /* add_item: column  */
                                           { (yyval.action) = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[0].column)->name, (yyvsp[0].column), (yyloc)); }
    break;

  case 205: /* add_item: table_constraint  */
                                           { (yyval.action) = ddl_action_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 206: /* add_item: index_def  */
                                           { (yyval.action) = ddl_action_index(p, (yyvsp[0].index), (yyloc)); }
    break;

  case 207: /* add_item: "clause"  */
                                           { (yyval.action) = ddl_action_expr(p, DDL_ACTION_ADD_PERIOD, NONE, ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 208: /* add_item: "DEFAULT" expr "FOR" ident opt_with_values  */
        { (yyval.action) = ddl_action_expr(p, DDL_ACTION_SET_DEFAULT, (yyvsp[-1].ident), (yyvsp[-3].expr), (yyloc)); }
    break;

  case 209: /* add_item: constraint_name "DEFAULT" expr "FOR" ident opt_with_values  */
        { (yyval.action) = ddl_action_to(ddl_action_expr(p, DDL_ACTION_SET_DEFAULT, (yyvsp[-1].ident), (yyvsp[-3].expr), (yyloc)), (yyvsp[-5].ident)); }
    break;

  case 212: /* alter_column_attrs: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 213: /* alter_column_attrs: alter_column_attrs alter_column_attr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].attr)); }
    break;

  case 214: /* alter_column_attr: "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NULL, NULL, (yyloc)); }
    break;

  case 215: /* alter_column_attr: "NOT" "NULL"  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, (yyloc)); }
    break;

  case 216: /* alter_column_attr: "COLLATE" ident  */
                                           { (yyval.attr) = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 217: /* alter_column_attr: "SPARSE"  */
                                           { (yyval.attr) = ddl_build_attr_flag(p, DDL_COLUMN_SPARSE, (yyloc)); }
    break;

  case 218: /* alter_column_attr: attr_option  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, (yyvsp[0].list), (yyloc)); }
    break;

  case 219: /* column_flag: "ROWGUIDCOL"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 220: /* column_flag: "PERSISTED"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 221: /* column_flag: "SPARSE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 222: /* column_flag: "HIDDEN"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 223: /* column_flag: "MASKED"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 224: /* column_flag: "MASKED" "query"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 225: /* column_flag: "NOT" "FOR" "REPLICATION"  */
                                           { (yyval.option) = ddl_build_option(p, "not for replication", NULL, (yyloc)); }
    break;

  case 226: /* drop_items: drop_item  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].action)); }
    break;

  case 227: /* drop_items: drop_items "," drop_item  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].action)); }
    break;

  case 228: /* drop_items: drop_items "," ident  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_action_as_last(p, (yyvsp[-2].list), (yyvsp[0].ident), (yylsp[0]))); }
    break;

  case 229: /* drop_item: "COLUMN" opt_if_exists ident  */
                                           { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[0].ident), (yyloc)), (yyvsp[-1].flags)); }
    break;

  case 230: /* drop_item: "CONSTRAINT" opt_if_exists ident opt_with  */
        { (yyval.action) = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, (yyvsp[-1].ident), (yyloc)), (yyvsp[-2].flags)); }
    break;

  case 233: /* alter_index: "ALTER" "INDEX" index_target "ON" qname "SET" "(" with_options ")"  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-4].qname), ddl_list_one(ddl_action_options(p, DDL_ACTION_ALTER_INDEX, (yyvsp[-6].ident), (yyvsp[-1].list), (yyloc))), 0, (yyloc)); }
    break;

  case 234: /* alter_index: "ALTER" "INDEX" index_target "ON" qname "REBUILD" opt_partition storage  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-3].qname), ddl_list_one(ddl_action_options(p, DDL_ACTION_ALTER_INDEX, (yyvsp[-5].ident),
				ddl_key_option_list((yyvsp[0].key)), (yyloc))), 0, (yyloc)); }
    break;

  case 235: /* alter_index: "ALTER" "INDEX" index_target "ON" qname "DISABLE"  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), ddl_list_one(ddl_action_options(p, DDL_ACTION_ALTER_INDEX, (yyvsp[-3].ident),
				ddl_list_one(ddl_build_option(p, "disabled", NULL, (yylsp[0]))), (yyloc))), 0, (yyloc)); }
    break;

  case 236: /* alter_index: "ALTER" "INDEX" index_target "ON" qname maintenance opt_partition storage  */
        { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-3].qname), ddl_list_one(ddl_build_action(p, DDL_ACTION_IGNORED, (yyvsp[-5].ident), (yyloc))), 0, (yyloc)); }
    break;

  case 238: /* index_target: "ALL"  */
                                           { (yyval.ident) = NONE; }
    break;

  case 246: /* drop: "DROP" drop_object opt_if_exists qname_list  */
                                                { (yyval.stmt) = ddl_build_drop(p, (yyvsp[-2].flags), (yyvsp[0].list), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 247: /* drop: "DROP" "TRIGGER" opt_if_exists qname_list  */
                                              { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TRIGGER, (yyvsp[0].list), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 248: /* drop: "DROP" "TRIGGER" opt_if_exists qname_list "ON" "DATABASE"  */
                                                              { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TRIGGER, (yyvsp[-2].list), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 249: /* drop: "DROP" "TRIGGER" opt_if_exists qname_list "ON" "ALL" "SERVER"  */
                                                                  { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TRIGGER, (yyvsp[-3].list), (yyvsp[-4].flags), (yyloc)); }
    break;

  case 250: /* drop: "DROP" "SCHEMA" opt_if_exists ident  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_SCHEMA, ddl_list_one(ddl_build_qname_item(p, ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 251: /* drop_object: "TABLE"  */
                                           { (yyval.flags) = DDL_OBJECT_TABLE; }
    break;

  case 252: /* drop_object: "VIEW"  */
                                           { (yyval.flags) = DDL_OBJECT_VIEW; }
    break;

  case 253: /* drop_object: "PROC"  */
                                           { (yyval.flags) = DDL_OBJECT_PROCEDURE; }
    break;

  case 254: /* drop_object: "PROCEDURE"  */
                                           { (yyval.flags) = DDL_OBJECT_PROCEDURE; }
    break;

  case 255: /* drop_object: "FUNCTION"  */
                                           { (yyval.flags) = DDL_OBJECT_FUNCTION; }
    break;

  case 256: /* drop_object: "SEQUENCE"  */
                                           { (yyval.flags) = DDL_OBJECT_SEQUENCE; }
    break;

  case 257: /* drop_object: "SYNONYM"  */
                                           { (yyval.flags) = DDL_OBJECT_SYNONYM; }
    break;

  case 258: /* drop_object: "TYPE"  */
                                           { (yyval.flags) = DDL_OBJECT_TYPE; }
    break;

  case 259: /* drop_object: "AGGREGATE"  */
                                           { (yyval.flags) = DDL_OBJECT_AGGREGATE; }
    break;

  case 260: /* drop_index: "DROP" "INDEX" opt_if_exists dropped_indexes  */
                                                 { (yyval.stmt) = ddl_build_drop_indexes(p, (yyvsp[0].list), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 261: /* dropped_indexes: dropped_index  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 262: /* dropped_indexes: dropped_indexes "," dropped_index  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].node)); }
    break;

  case 263: /* dropped_index: ident "ON" qname storage  */
                                           { (yyval.node) = ddl_build_qname_item(p, (yyvsp[-1].qname), ddl_build_qname_minor(p, NONE, NONE, (yyvsp[-3].ident))); }
    break;

  case 264: /* dropped_index: ident "." ident  */
        { (yyval.node) = ddl_build_qname_item(p, ddl_build_qname(p, NONE, NONE, (yyvsp[-2].ident)), ddl_build_qname_minor(p, NONE, NONE, (yyvsp[0].ident))); }
    break;

  case 265: /* dropped_index: ident "." ident "." ident  */
        { (yyval.node) = ddl_build_qname_item(p, ddl_build_qname(p, NONE, (yyvsp[-4].ident), (yyvsp[-2].ident)), ddl_build_qname_minor(p, NONE, NONE, (yyvsp[0].ident))); }
    break;

  case 266: /* dropped_index: ident "." ident "." ident "." ident  */
        { (yyval.node) = ddl_build_qname_item(p, ddl_build_qname(p, (yyvsp[-6].ident), (yyvsp[-4].ident), (yyvsp[-2].ident)), ddl_build_qname_minor(p, NONE, NONE, (yyvsp[0].ident))); }
    break;

  case 267: /* create_schema: "CREATE" "SCHEMA" ident  */
        { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, (yyvsp[0].ident), ddl_list_none(), 0, (yyloc)); }
    break;

  case 268: /* create_schema: "CREATE" "SCHEMA" ident "AUTHORIZATION" ident  */
        { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, (yyvsp[-2].ident),
			ddl_list_one(ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 269: /* create_schema: "CREATE" "SCHEMA" "AUTHORIZATION" ident  */
        { (yyval.stmt) = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, (yyvsp[0].ident),
			ddl_list_one(ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_name(p, NULL, (yyvsp[0].ident), (yylsp[0])), (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 270: /* alter_schema: "ALTER" "SCHEMA" ident "TRANSFER" qname  */
                                            { (yyval.stmt) = ddl_build_transfer(p, (yyvsp[-2].ident), (yyvsp[0].qname), (yyloc)); }
    break;

  case 271: /* alter_schema: "ALTER" "SCHEMA" ident "TRANSFER" "OBJECT" "::" qname  */
                                                            { (yyval.stmt) = ddl_build_transfer(p, (yyvsp[-4].ident), (yyvsp[0].qname), (yyloc)); }
    break;

  case 272: /* create_sequence: "CREATE" "SEQUENCE" qname create_options  */
        { (yyval.stmt) = ddl_build_sequence(p, DDL_STMT_CREATE_SEQUENCE, (yyvsp[-1].qname), (yyvsp[0].list), 0, (yyloc)); }
    break;

  case 273: /* create_options: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 274: /* create_options: create_options sequence_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 275: /* create_options: create_options "AS" type  */
        { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_typed(p, (yyvsp[0].type), NULL, (yylsp[0])), (yylsp[-1]))); }
    break;

  case 276: /* create_options: create_options "START" "WITH" signed_number  */
                                                { (yyval.list) = ddl_list_with((yyvsp[-3].list), ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yylsp[-2]))); }
    break;

  case 277: /* alter_sequence: "ALTER" "SEQUENCE" qname sequence_options  */
        { (yyval.stmt) = ddl_build_sequence(p, DDL_STMT_ALTER_SEQUENCE, (yyvsp[-1].qname), (yyvsp[0].list), 0, (yyloc)); }
    break;

  case 278: /* sequence_options: sequence_option  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].option)); }
    break;

  case 279: /* sequence_options: sequence_options sequence_option  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].option)); }
    break;

  case 280: /* sequence_option: "RESTART"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 281: /* sequence_option: "RESTART" "WITH" signed_number  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 282: /* sequence_option: "INCREMENT" "BY" signed_number  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 283: /* sequence_option: "MINVALUE" signed_number  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 284: /* sequence_option: "MAXVALUE" signed_number  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 285: /* sequence_option: "MINVALUE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 286: /* sequence_option: "MAXVALUE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 287: /* sequence_option: "NO" "MINVALUE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 288: /* sequence_option: "NO" "MAXVALUE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 289: /* sequence_option: "CYCLE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), ddl_expr_text(p, DDL_EXPR_BOOL, "true", (yylsp[0])), (yyloc)); }
    break;

  case 290: /* sequence_option: "NO" "CYCLE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), ddl_expr_text(p, DDL_EXPR_BOOL, "false", (yylsp[0])), (yyloc)); }
    break;

  case 291: /* sequence_option: "CACHE" "number"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[-1].tok), ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 292: /* sequence_option: "CACHE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), NULL, (yyloc)); }
    break;

  case 293: /* sequence_option: "NO" "CACHE"  */
                                           { (yyval.option) = ddl_build_option_word(p, (yyvsp[0].tok), ddl_expr_text(p, DDL_EXPR_BOOL, "false", (yylsp[0])), (yyloc)); }
    break;

  case 297: /* primary: "(" expr ")"  */
                                          { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 298: /* primary: "(" expr "," expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_row(p, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
    break;

  case 299: /* primary: "query"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 300: /* primary: "EXISTS" "query"  */
                                          { (yyval.expr) = ddl_expr_exists(p, (yyvsp[0].tok), (yyloc)); }
    break;

  case 302: /* primary: "CAST" "(" expr "AS" type_name ")"  */
                                          { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 304: /* expr: "-" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 305: /* expr: "+" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 306: /* expr: "~" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_BIT_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 307: /* expr: "NOT" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 308: /* expr: expr "OR" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 309: /* expr: expr "AND" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 310: /* expr: expr "=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 311: /* expr: expr "<>" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_NE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 312: /* expr: expr "<" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 313: /* expr: expr "<=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 314: /* expr: expr ">" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 315: /* expr: expr ">=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 316: /* expr: expr "+" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_ADD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 317: /* expr: expr "-" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SUB, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 318: /* expr: expr "*" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MUL, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 319: /* expr: expr "/" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 320: /* expr: expr "%" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 321: /* expr: expr "IS" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 322: /* expr: expr "IS" "NOT" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 323: /* expr: expr "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-4].expr)), (yyloc)); }
    break;

  case 324: /* expr: expr "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-2].expr), (yyvsp[0].tok), 0, (yyloc)); }
    break;

  case 325: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_front((yyvsp[-1].list), (yyvsp[-5].expr)), (yyloc)); }
    break;

  case 326: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-3].expr), (yyvsp[0].tok), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 327: /* expr: expr "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 328: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 329: /* expr: expr "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 330: /* expr: expr "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 331: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 332: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 333: /* expr_list: expr  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 334: /* expr_list: expr_list "," expr  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 335: /* literal: "number"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 336: /* literal: "string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 337: /* literal: "bit string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BITS, (yyvsp[0].tok)); }
    break;

  case 338: /* literal: "NULL"  */
                                          { (yyval.expr) = ddl_expr_new(p, DDL_EXPR_NULL, (yyloc)); }
    break;

  case 339: /* name_path: ident  */
                                          { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 340: /* name_path: name_path "." any_ident  */
                                          { (yyval.expr) = ddl_expr_name(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 341: /* call: name_path "(" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-2].expr), ddl_list_none(), 0, (yyloc)); }
    break;

  case 342: /* call: name_path "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 343: /* call: name_path "(" "*" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), ddl_list_one(ddl_expr_new(p, DDL_EXPR_STAR, (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 344: /* call: name_path "(" "DISTINCT" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), (yyvsp[-1].list), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 345: /* case_expr: "CASE" whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, NULL, (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 346: /* case_expr: "CASE" expr whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, (yyvsp[-3].expr), (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 347: /* whens: when  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 348: /* whens: whens when  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].expr)); }
    break;

  case 349: /* when: "WHEN" expr "THEN" expr  */
                                          { (yyval.expr) = ddl_expr_when(p, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 350: /* case_else: %empty  */
                                          { (yyval.expr) = NULL; }
    break;

  case 351: /* case_else: "ELSE" expr  */
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
  yytoken = yychar == MS_DDL_MSSQL_EXPLAIN_EMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
  /* If not already recovering from an error, report this error.  */
  if (!yyerrstatus)
    {
      ++yynerrs;
      {
        yypcontext_t yyctx
          = {yyssp, yyesa, &yyes, &yyes_capacity, yytoken, &yylloc};
        if (yychar != MS_DDL_MSSQL_EXPLAIN_EMPTY)
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

      if (yychar <= MS_YYEOF)
        {
          /* Return failure if at end of input.  */
          if (yychar == MS_YYEOF)
            YYABORT;
        }
      else
        {
          yydestruct ("Error: discarding",
                      yytoken, &yylval, &yylloc, p);
          yychar = MS_DDL_MSSQL_EXPLAIN_EMPTY;
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
  if (yychar != MS_DDL_MSSQL_EXPLAIN_EMPTY)
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
