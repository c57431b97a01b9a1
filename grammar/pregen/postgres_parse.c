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
#define YYSTYPE         DDL_POSTGRES_STYPE
#define YYLTYPE         DDL_POSTGRES_LTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_postgres_parse
#define yylex           ddl_postgres_lex
#define yyerror         ddl_postgres_error
#define yydebug         ddl_postgres_debug
#define yynerrs         ddl_postgres_nerrs


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

#include "postgres_parse.h"
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
  YYSYMBOL_KW_ACCESS = 85,                 /* "ACCESS"  */
  YYSYMBOL_KW_ACTION = 86,                 /* "ACTION"  */
  YYSYMBOL_KW_ADD = 87,                    /* "ADD"  */
  YYSYMBOL_KW_AFTER = 88,                  /* "AFTER"  */
  YYSYMBOL_KW_ALL = 89,                    /* "ALL"  */
  YYSYMBOL_KW_ALTER = 90,                  /* "ALTER"  */
  YYSYMBOL_KW_ALWAYS = 91,                 /* "ALWAYS"  */
  YYSYMBOL_KW_ANALYSE = 92,                /* "ANALYSE"  */
  YYSYMBOL_KW_ANALYZE = 93,                /* "ANALYZE"  */
  YYSYMBOL_KW_AND = 94,                    /* "AND"  */
  YYSYMBOL_KW_ANY = 95,                    /* "ANY"  */
  YYSYMBOL_KW_ARRAY = 96,                  /* "ARRAY"  */
  YYSYMBOL_KW_AS = 97,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 98,                    /* "ASC"  */
  YYSYMBOL_KW_ASYMMETRIC = 99,             /* "ASYMMETRIC"  */
  YYSYMBOL_KW_AT = 100,                    /* "AT"  */
  YYSYMBOL_KW_ATTACH = 101,                /* "ATTACH"  */
  YYSYMBOL_KW_AUTHORIZATION = 102,         /* "AUTHORIZATION"  */
  YYSYMBOL_KW_BEFORE = 103,                /* "BEFORE"  */
  YYSYMBOL_KW_BETWEEN = 104,               /* "BETWEEN"  */
  YYSYMBOL_KW_BIGINT = 105,                /* "BIGINT"  */
  YYSYMBOL_KW_BINARY = 106,                /* "BINARY"  */
  YYSYMBOL_KW_BIT = 107,                   /* "BIT"  */
  YYSYMBOL_KW_BOOLEAN = 108,               /* "BOOLEAN"  */
  YYSYMBOL_KW_BOTH = 109,                  /* "BOTH"  */
  YYSYMBOL_KW_BY = 110,                    /* "BY"  */
  YYSYMBOL_KW_CACHE = 111,                 /* "CACHE"  */
  YYSYMBOL_KW_CASCADE = 112,               /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 113,                  /* "CASE"  */
  YYSYMBOL_KW_CAST = 114,                  /* "CAST"  */
  YYSYMBOL_KW_CHAR = 115,                  /* "CHAR"  */
  YYSYMBOL_KW_CHARACTER = 116,             /* "CHARACTER"  */
  YYSYMBOL_KW_CHECK = 117,                 /* "CHECK"  */
  YYSYMBOL_KW_CLUSTER = 118,               /* "CLUSTER"  */
  YYSYMBOL_KW_COALESCE = 119,              /* "COALESCE"  */
  YYSYMBOL_KW_COLLATE = 120,               /* "COLLATE"  */
  YYSYMBOL_KW_COLLATION = 121,             /* "COLLATION"  */
  YYSYMBOL_KW_COLUMN = 122,                /* "COLUMN"  */
  YYSYMBOL_KW_COMMENT = 123,               /* "COMMENT"  */
  YYSYMBOL_KW_COMMIT = 124,                /* "COMMIT"  */
  YYSYMBOL_KW_COMPRESSION = 125,           /* "COMPRESSION"  */
  YYSYMBOL_KW_CONCURRENTLY = 126,          /* "CONCURRENTLY"  */
  YYSYMBOL_KW_CONSTRAINT = 127,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CREATE = 128,                /* "CREATE"  */
  YYSYMBOL_KW_CROSS = 129,                 /* "CROSS"  */
  YYSYMBOL_KW_CURRENT_CATALOG = 130,       /* "CURRENT_CATALOG"  */
  YYSYMBOL_KW_CURRENT_DATE = 131,          /* "CURRENT_DATE"  */
  YYSYMBOL_KW_CURRENT_ROLE = 132,          /* "CURRENT_ROLE"  */
  YYSYMBOL_KW_CURRENT_SCHEMA = 133,        /* "CURRENT_SCHEMA"  */
  YYSYMBOL_KW_CURRENT_TIME = 134,          /* "CURRENT_TIME"  */
  YYSYMBOL_KW_CURRENT_TIMESTAMP = 135,     /* "CURRENT_TIMESTAMP"  */
  YYSYMBOL_KW_CURRENT_USER = 136,          /* "CURRENT_USER"  */
  YYSYMBOL_KW_CYCLE = 137,                 /* "CYCLE"  */
  YYSYMBOL_KW_DATA = 138,                  /* "DATA"  */
  YYSYMBOL_KW_DATABASE = 139,              /* "DATABASE"  */
  YYSYMBOL_KW_DAY = 140,                   /* "DAY"  */
  YYSYMBOL_KW_DEC = 141,                   /* "DEC"  */
  YYSYMBOL_KW_DECIMAL = 142,               /* "DECIMAL"  */
  YYSYMBOL_KW_DEFAULT = 143,               /* "DEFAULT"  */
  YYSYMBOL_KW_DEFERRABLE = 144,            /* "DEFERRABLE"  */
  YYSYMBOL_KW_DEFERRED = 145,              /* "DEFERRED"  */
  YYSYMBOL_KW_DELETE = 146,                /* "DELETE"  */
  YYSYMBOL_KW_DEPENDS = 147,               /* "DEPENDS"  */
  YYSYMBOL_KW_DESC = 148,                  /* "DESC"  */
  YYSYMBOL_KW_DETACH = 149,                /* "DETACH"  */
  YYSYMBOL_KW_DISABLE = 150,               /* "DISABLE"  */
  YYSYMBOL_KW_DISTINCT = 151,              /* "DISTINCT"  */
  YYSYMBOL_KW_DO = 152,                    /* "DO"  */
  YYSYMBOL_KW_DOCUMENT = 153,              /* "DOCUMENT"  */
  YYSYMBOL_KW_DOMAIN = 154,                /* "DOMAIN"  */
  YYSYMBOL_KW_DOUBLE = 155,                /* "DOUBLE"  */
  YYSYMBOL_KW_DROP = 156,                  /* "DROP"  */
  YYSYMBOL_KW_ELSE = 157,                  /* "ELSE"  */
  YYSYMBOL_KW_ENABLE = 158,                /* "ENABLE"  */
  YYSYMBOL_KW_END = 159,                   /* "END"  */
  YYSYMBOL_KW_ENFORCED = 160,              /* "ENFORCED"  */
  YYSYMBOL_KW_ENUM = 161,                  /* "ENUM"  */
  YYSYMBOL_KW_ESCAPE = 162,                /* "ESCAPE"  */
  YYSYMBOL_KW_EXCEPT = 163,                /* "EXCEPT"  */
  YYSYMBOL_KW_EXCLUDE = 164,               /* "EXCLUDE"  */
  YYSYMBOL_KW_EXCLUDING = 165,             /* "EXCLUDING"  */
  YYSYMBOL_KW_EXISTS = 166,                /* "EXISTS"  */
  YYSYMBOL_KW_EXPRESSION = 167,            /* "EXPRESSION"  */
  YYSYMBOL_KW_EXTENSION = 168,             /* "EXTENSION"  */
  YYSYMBOL_KW_EXTRACT = 169,               /* "EXTRACT"  */
  YYSYMBOL_KW_FALSE = 170,                 /* "FALSE"  */
  YYSYMBOL_KW_FETCH = 171,                 /* "FETCH"  */
  YYSYMBOL_KW_FINALIZE = 172,              /* "FINALIZE"  */
  YYSYMBOL_KW_FIRST = 173,                 /* "FIRST"  */
  YYSYMBOL_KW_FLOAT = 174,                 /* "FLOAT"  */
  YYSYMBOL_KW_FOR = 175,                   /* "FOR"  */
  YYSYMBOL_KW_FORCE = 176,                 /* "FORCE"  */
  YYSYMBOL_KW_FOREIGN = 177,               /* "FOREIGN"  */
  YYSYMBOL_KW_FREEZE = 178,                /* "FREEZE"  */
  YYSYMBOL_KW_FROM = 179,                  /* "FROM"  */
  YYSYMBOL_KW_FULL = 180,                  /* "FULL"  */
  YYSYMBOL_KW_GENERATED = 181,             /* "GENERATED"  */
  YYSYMBOL_KW_GLOBAL = 182,                /* "GLOBAL"  */
  YYSYMBOL_KW_GRANT = 183,                 /* "GRANT"  */
  YYSYMBOL_KW_GREATEST = 184,              /* "GREATEST"  */
  YYSYMBOL_KW_GROUP = 185,                 /* "GROUP"  */
  YYSYMBOL_KW_GROUPING = 186,              /* "GROUPING"  */
  YYSYMBOL_KW_HAVING = 187,                /* "HAVING"  */
  YYSYMBOL_KW_HOUR = 188,                  /* "HOUR"  */
  YYSYMBOL_KW_IDENTITY = 189,              /* "IDENTITY"  */
  YYSYMBOL_KW_ILIKE = 190,                 /* "ILIKE"  */
  YYSYMBOL_KW_IMMEDIATE = 191,             /* "IMMEDIATE"  */
  YYSYMBOL_KW_IN = 192,                    /* "IN"  */
  YYSYMBOL_KW_INCLUDE = 193,               /* "INCLUDE"  */
  YYSYMBOL_KW_INCLUDING = 194,             /* "INCLUDING"  */
  YYSYMBOL_KW_INCREMENT = 195,             /* "INCREMENT"  */
  YYSYMBOL_KW_INDEX = 196,                 /* "INDEX"  */
  YYSYMBOL_KW_INHERIT = 197,               /* "INHERIT"  */
  YYSYMBOL_KW_INHERITS = 198,              /* "INHERITS"  */
  YYSYMBOL_KW_INITIALLY = 199,             /* "INITIALLY"  */
  YYSYMBOL_KW_INNER = 200,                 /* "INNER"  */
  YYSYMBOL_KW_INOUT = 201,                 /* "INOUT"  */
  YYSYMBOL_KW_INT = 202,                   /* "INT"  */
  YYSYMBOL_KW_INTEGER = 203,               /* "INTEGER"  */
  YYSYMBOL_KW_INTERSECT = 204,             /* "INTERSECT"  */
  YYSYMBOL_KW_INTERVAL = 205,              /* "INTERVAL"  */
  YYSYMBOL_KW_INTO = 206,                  /* "INTO"  */
  YYSYMBOL_KW_IS = 207,                    /* "IS"  */
  YYSYMBOL_KW_ISNULL = 208,                /* "ISNULL"  */
  YYSYMBOL_KW_JOIN = 209,                  /* "JOIN"  */
  YYSYMBOL_KW_KEY = 210,                   /* "KEY"  */
  YYSYMBOL_KW_LAST = 211,                  /* "LAST"  */
  YYSYMBOL_KW_LATERAL = 212,               /* "LATERAL"  */
  YYSYMBOL_KW_LEADING = 213,               /* "LEADING"  */
  YYSYMBOL_KW_LEAST = 214,                 /* "LEAST"  */
  YYSYMBOL_KW_LEFT = 215,                  /* "LEFT"  */
  YYSYMBOL_KW_LEVEL = 216,                 /* "LEVEL"  */
  YYSYMBOL_KW_LIKE = 217,                  /* "LIKE"  */
  YYSYMBOL_KW_LIMIT = 218,                 /* "LIMIT"  */
  YYSYMBOL_KW_LOCAL = 219,                 /* "LOCAL"  */
  YYSYMBOL_KW_LOCALTIME = 220,             /* "LOCALTIME"  */
  YYSYMBOL_KW_LOCALTIMESTAMP = 221,        /* "LOCALTIMESTAMP"  */
  YYSYMBOL_KW_LOGGED = 222,                /* "LOGGED"  */
  YYSYMBOL_KW_MATCH = 223,                 /* "MATCH"  */
  YYSYMBOL_KW_MATERIALIZED = 224,          /* "MATERIALIZED"  */
  YYSYMBOL_KW_MAXVALUE = 225,              /* "MAXVALUE"  */
  YYSYMBOL_KW_METHOD = 226,                /* "METHOD"  */
  YYSYMBOL_KW_MINUTE = 227,                /* "MINUTE"  */
  YYSYMBOL_KW_MINVALUE = 228,              /* "MINVALUE"  */
  YYSYMBOL_KW_MONTH = 229,                 /* "MONTH"  */
  YYSYMBOL_KW_NAME = 230,                  /* "NAME"  */
  YYSYMBOL_KW_NATIONAL = 231,              /* "NATIONAL"  */
  YYSYMBOL_KW_NATURAL = 232,               /* "NATURAL"  */
  YYSYMBOL_KW_NCHAR = 233,                 /* "NCHAR"  */
  YYSYMBOL_KW_NO = 234,                    /* "NO"  */
  YYSYMBOL_KW_NONE = 235,                  /* "NONE"  */
  YYSYMBOL_KW_NORMALIZE = 236,             /* "NORMALIZE"  */
  YYSYMBOL_KW_NORMALIZED = 237,            /* "NORMALIZED"  */
  YYSYMBOL_KW_NOT = 238,                   /* "NOT"  */
  YYSYMBOL_KW_NOTHING = 239,               /* "NOTHING"  */
  YYSYMBOL_KW_NOTNULL = 240,               /* "NOTNULL"  */
  YYSYMBOL_KW_NULL = 241,                  /* "NULL"  */
  YYSYMBOL_KW_NULLIF = 242,                /* "NULLIF"  */
  YYSYMBOL_KW_NULLS = 243,                 /* "NULLS"  */
  YYSYMBOL_KW_NUMERIC = 244,               /* "NUMERIC"  */
  YYSYMBOL_KW_OF = 245,                    /* "OF"  */
  YYSYMBOL_KW_OFFSET = 246,                /* "OFFSET"  */
  YYSYMBOL_KW_OIDS = 247,                  /* "OIDS"  */
  YYSYMBOL_KW_ON = 248,                    /* "ON"  */
  YYSYMBOL_KW_ONLY = 249,                  /* "ONLY"  */
  YYSYMBOL_KW_OPTIONS = 250,               /* "OPTIONS"  */
  YYSYMBOL_KW_OR = 251,                    /* "OR"  */
  YYSYMBOL_KW_ORDER = 252,                 /* "ORDER"  */
  YYSYMBOL_KW_OUT = 253,                   /* "OUT"  */
  YYSYMBOL_KW_OUTER = 254,                 /* "OUTER"  */
  YYSYMBOL_KW_OVERLAPS = 255,              /* "OVERLAPS"  */
  YYSYMBOL_KW_OVERLAY = 256,               /* "OVERLAY"  */
  YYSYMBOL_KW_OWNED = 257,                 /* "OWNED"  */
  YYSYMBOL_KW_OWNER = 258,                 /* "OWNER"  */
  YYSYMBOL_KW_PARTIAL = 259,               /* "PARTIAL"  */
  YYSYMBOL_KW_PARTITION = 260,             /* "PARTITION"  */
  YYSYMBOL_KW_PERIOD = 261,                /* "PERIOD"  */
  YYSYMBOL_KW_PLACING = 262,               /* "PLACING"  */
  YYSYMBOL_KW_POSITION = 263,              /* "POSITION"  */
  YYSYMBOL_KW_PRECISION = 264,             /* "PRECISION"  */
  YYSYMBOL_KW_PRESERVE = 265,              /* "PRESERVE"  */
  YYSYMBOL_KW_PRIMARY = 266,               /* "PRIMARY"  */
  YYSYMBOL_KW_REAL = 267,                  /* "REAL"  */
  YYSYMBOL_KW_REFERENCES = 268,            /* "REFERENCES"  */
  YYSYMBOL_KW_RENAME = 269,                /* "RENAME"  */
  YYSYMBOL_KW_REPLICA = 270,               /* "REPLICA"  */
  YYSYMBOL_KW_RESET = 271,                 /* "RESET"  */
  YYSYMBOL_KW_RESTART = 272,               /* "RESTART"  */
  YYSYMBOL_KW_RESTRICT = 273,              /* "RESTRICT"  */
  YYSYMBOL_KW_RETURNING = 274,             /* "RETURNING"  */
  YYSYMBOL_KW_RIGHT = 275,                 /* "RIGHT"  */
  YYSYMBOL_KW_ROLE = 276,                  /* "ROLE"  */
  YYSYMBOL_KW_ROW = 277,                   /* "ROW"  */
  YYSYMBOL_KW_ROWS = 278,                  /* "ROWS"  */
  YYSYMBOL_KW_RULE = 279,                  /* "RULE"  */
  YYSYMBOL_KW_SCHEMA = 280,                /* "SCHEMA"  */
  YYSYMBOL_KW_SECOND = 281,                /* "SECOND"  */
  YYSYMBOL_KW_SECURITY = 282,              /* "SECURITY"  */
  YYSYMBOL_KW_SELECT = 283,                /* "SELECT"  */
  YYSYMBOL_KW_SEQUENCE = 284,              /* "SEQUENCE"  */
  YYSYMBOL_KW_SESSION_USER = 285,          /* "SESSION_USER"  */
  YYSYMBOL_KW_SET = 286,                   /* "SET"  */
  YYSYMBOL_KW_SETOF = 287,                 /* "SETOF"  */
  YYSYMBOL_KW_SIMILAR = 288,               /* "SIMILAR"  */
  YYSYMBOL_KW_SIMPLE = 289,                /* "SIMPLE"  */
  YYSYMBOL_KW_SMALLINT = 290,              /* "SMALLINT"  */
  YYSYMBOL_KW_SOME = 291,                  /* "SOME"  */
  YYSYMBOL_KW_START = 292,                 /* "START"  */
  YYSYMBOL_KW_STATISTICS = 293,            /* "STATISTICS"  */
  YYSYMBOL_KW_STORAGE = 294,               /* "STORAGE"  */
  YYSYMBOL_KW_STORED = 295,                /* "STORED"  */
  YYSYMBOL_KW_SUBSTRING = 296,             /* "SUBSTRING"  */
  YYSYMBOL_KW_SYMMETRIC = 297,             /* "SYMMETRIC"  */
  YYSYMBOL_KW_SYSTEM_USER = 298,           /* "SYSTEM_USER"  */
  YYSYMBOL_KW_TABLE = 299,                 /* "TABLE"  */
  YYSYMBOL_KW_TABLESAMPLE = 300,           /* "TABLESAMPLE"  */
  YYSYMBOL_KW_TABLESPACE = 301,            /* "TABLESPACE"  */
  YYSYMBOL_KW_TEMP = 302,                  /* "TEMP"  */
  YYSYMBOL_KW_TEMPORARY = 303,             /* "TEMPORARY"  */
  YYSYMBOL_KW_THEN = 304,                  /* "THEN"  */
  YYSYMBOL_KW_TIME = 305,                  /* "TIME"  */
  YYSYMBOL_KW_TIMESTAMP = 306,             /* "TIMESTAMP"  */
  YYSYMBOL_KW_TO = 307,                    /* "TO"  */
  YYSYMBOL_KW_TRAILING = 308,              /* "TRAILING"  */
  YYSYMBOL_KW_TREAT = 309,                 /* "TREAT"  */
  YYSYMBOL_KW_TRIGGER = 310,               /* "TRIGGER"  */
  YYSYMBOL_KW_TRIM = 311,                  /* "TRIM"  */
  YYSYMBOL_KW_TRUE = 312,                  /* "TRUE"  */
  YYSYMBOL_KW_TYPE = 313,                  /* "TYPE"  */
  YYSYMBOL_KW_UNION = 314,                 /* "UNION"  */
  YYSYMBOL_KW_UNIQUE = 315,                /* "UNIQUE"  */
  YYSYMBOL_KW_UNKNOWN = 316,               /* "UNKNOWN"  */
  YYSYMBOL_KW_UNLOGGED = 317,              /* "UNLOGGED"  */
  YYSYMBOL_KW_UPDATE = 318,                /* "UPDATE"  */
  YYSYMBOL_KW_USER = 319,                  /* "USER"  */
  YYSYMBOL_KW_USING = 320,                 /* "USING"  */
  YYSYMBOL_KW_VALID = 321,                 /* "VALID"  */
  YYSYMBOL_KW_VALIDATE = 322,              /* "VALIDATE"  */
  YYSYMBOL_KW_VALUE = 323,                 /* "VALUE"  */
  YYSYMBOL_KW_VALUES = 324,                /* "VALUES"  */
  YYSYMBOL_KW_VARCHAR = 325,               /* "VARCHAR"  */
  YYSYMBOL_KW_VARIADIC = 326,              /* "VARIADIC"  */
  YYSYMBOL_KW_VARYING = 327,               /* "VARYING"  */
  YYSYMBOL_KW_VERBOSE = 328,               /* "VERBOSE"  */
  YYSYMBOL_KW_VIEW = 329,                  /* "VIEW"  */
  YYSYMBOL_KW_VIRTUAL = 330,               /* "VIRTUAL"  */
  YYSYMBOL_KW_WHEN = 331,                  /* "WHEN"  */
  YYSYMBOL_KW_WHERE = 332,                 /* "WHERE"  */
  YYSYMBOL_KW_WINDOW = 333,                /* "WINDOW"  */
  YYSYMBOL_KW_WITH = 334,                  /* "WITH"  */
  YYSYMBOL_KW_WITHOUT = 335,               /* "WITHOUT"  */
  YYSYMBOL_KW_YEAR = 336,                  /* "YEAR"  */
  YYSYMBOL_KW_ZONE = 337,                  /* "ZONE"  */
  YYSYMBOL_UNARY = 338,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 339,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 340,            /* kw_unreserved  */
  YYSYMBOL_expr_list = 341,                /* expr_list  */
  YYSYMBOL_literal = 342,                  /* literal  */
  YYSYMBOL_name_path = 343,                /* name_path  */
  YYSYMBOL_case_expr = 344,                /* case_expr  */
  YYSYMBOL_whens = 345,                    /* whens  */
  YYSYMBOL_when = 346,                     /* when  */
  YYSYMBOL_case_else = 347,                /* case_else  */
  YYSYMBOL_unit = 348,                     /* unit  */
  YYSYMBOL_statement = 349,                /* statement  */
  YYSYMBOL_ident = 350,                    /* ident  */
  YYSYMBOL_name = 351,                     /* name  */
  YYSYMBOL_any_ident = 352,                /* any_ident  */
  YYSYMBOL_word = 353,                     /* word  */
  YYSYMBOL_col_word = 354,                 /* col_word  */
  YYSYMBOL_func_word = 355,                /* func_word  */
  YYSYMBOL_reserved_word = 356,            /* reserved_word  */
  YYSYMBOL_opt_name = 357,                 /* opt_name  */
  YYSYMBOL_qname = 358,                    /* qname  */
  YYSYMBOL_any_name = 359,                 /* any_name  */
  YYSYMBOL_qnames = 360,                   /* qnames  */
  YYSYMBOL_names = 361,                    /* names  */
  YYSYMBOL_opt_columns = 362,              /* opt_columns  */
  YYSYMBOL_role = 363,                     /* role  */
  YYSYMBOL_if_exists = 364,                /* if_exists  */
  YYSYMBOL_if_not_exists = 365,            /* if_not_exists  */
  YYSYMBOL_cascade = 366,                  /* cascade  */
  YYSYMBOL_concurrently = 367,             /* concurrently  */
  YYSYMBOL_only = 368,                     /* only  */
  YYSYMBOL_string = 369,                   /* string  */
  YYSYMBOL_strings = 370,                  /* strings  */
  YYSYMBOL_signed_number = 371,            /* signed_number  */
  YYSYMBOL_with_options = 372,             /* with_options  */
  YYSYMBOL_options = 373,                  /* options  */
  YYSYMBOL_option_list = 374,              /* option_list  */
  YYSYMBOL_option = 375,                   /* option  */
  YYSYMBOL_option_value = 376,             /* option_value  */
  YYSYMBOL_create_table = 377,             /* create_table  */
  YYSYMBOL_temporary = 378,                /* temporary  */
  YYSYMBOL_table_tail = 379,               /* table_tail  */
  YYSYMBOL_query_columns = 380,            /* query_columns  */
  YYSYMBOL_table_head = 381,               /* table_head  */
  YYSYMBOL_elements = 382,                 /* elements  */
  YYSYMBOL_table_elements = 383,           /* table_elements  */
  YYSYMBOL_table_element = 384,            /* table_element  */
  YYSYMBOL_like_clause = 385,              /* like_clause  */
  YYSYMBOL_like_options = 386,             /* like_options  */
  YYSYMBOL_like_option = 387,              /* like_option  */
  YYSYMBOL_opt_inherits = 388,             /* opt_inherits  */
  YYSYMBOL_typed_elements = 389,           /* typed_elements  */
  YYSYMBOL_qname_rest = 390,               /* qname_rest  */
  YYSYMBOL_typed_element = 391,            /* typed_element  */
  YYSYMBOL_typed_column = 392,             /* typed_column  */
  YYSYMBOL_opt_partition_by = 393,         /* opt_partition_by  */
  YYSYMBOL_partition_by = 394,             /* partition_by  */
  YYSYMBOL_partition_parts = 395,          /* partition_parts  */
  YYSYMBOL_partition_part = 396,           /* partition_part  */
  YYSYMBOL_opt_bound = 397,                /* opt_bound  */
  YYSYMBOL_bound = 398,                    /* bound  */
  YYSYMBOL_bound_values = 399,             /* bound_values  */
  YYSYMBOL_bound_modulus = 400,            /* bound_modulus  */
  YYSYMBOL_storage_options = 401,          /* storage_options  */
  YYSYMBOL_column = 402,                   /* column  */
  YYSYMBOL_column_attrs = 403,             /* column_attrs  */
  YYSYMBOL_column_attr = 404,              /* column_attr  */
  YYSYMBOL_storage_attr = 405,             /* storage_attr  */
  YYSYMBOL_column_constraint = 406,        /* column_constraint  */
  YYSYMBOL_generated_when = 407,           /* generated_when  */
  YYSYMBOL_generated_kept = 408,           /* generated_kept  */
  YYSYMBOL_identity_options = 409,         /* identity_options  */
  YYSYMBOL_no_inherit = 410,               /* no_inherit  */
  YYSYMBOL_nulls_distinct = 411,           /* nulls_distinct  */
  YYSYMBOL_constraint_flag = 412,          /* constraint_flag  */
  YYSYMBOL_constraint_flags = 413,         /* constraint_flags  */
  YYSYMBOL_b_expr = 414,                   /* b_expr  */
  YYSYMBOL_table_constraint = 415,         /* table_constraint  */
  YYSYMBOL_constraint = 416,               /* constraint  */
  YYSYMBOL_key_parts = 417,                /* key_parts  */
  YYSYMBOL_key_part = 418,                 /* key_part  */
  YYSYMBOL_key_tail = 419,                 /* key_tail  */
  YYSYMBOL_exclude = 420,                  /* exclude  */
  YYSYMBOL_exclude_parts = 421,            /* exclude_parts  */
  YYSYMBOL_exclude_part = 422,             /* exclude_part  */
  YYSYMBOL_exclude_tail = 423,             /* exclude_tail  */
  YYSYMBOL_opt_predicate = 424,            /* opt_predicate  */
  YYSYMBOL_operator = 425,                 /* operator  */
  YYSYMBOL_references = 426,               /* references  */
  YYSYMBOL_fk_match = 427,                 /* fk_match  */
  YYSYMBOL_fk_action = 428,                /* fk_action  */
  YYSYMBOL_create_index = 429,             /* create_index  */
  YYSYMBOL_index_flags = 430,              /* index_flags  */
  YYSYMBOL_index_name = 431,               /* index_name  */
  YYSYMBOL_index = 432,                    /* index  */
  YYSYMBOL_index_include = 433,            /* index_include  */
  YYSYMBOL_method = 434,                   /* method  */
  YYSYMBOL_index_tail = 435,               /* index_tail  */
  YYSYMBOL_index_parts = 436,              /* index_parts  */
  YYSYMBOL_index_part = 437,               /* index_part  */
  YYSYMBOL_part_collated = 438,            /* part_collated  */
  YYSYMBOL_index_column = 439,             /* index_column  */
  YYSYMBOL_index_expr = 440,               /* index_expr  */
  YYSYMBOL_opclass = 441,                  /* opclass  */
  YYSYMBOL_opclass_options = 442,          /* opclass_options  */
  YYSYMBOL_type_name = 443,                /* type_name  */
  YYSYMBOL_type = 444,                     /* type  */
  YYSYMBOL_type_dims = 445,                /* type_dims  */
  YYSYMBOL_type_base = 446,                /* type_base  */
  YYSYMBOL_zoned = 447,                    /* zoned  */
  YYSYMBOL_interval = 448,                 /* interval  */
  YYSYMBOL_interval_unit = 449,            /* interval_unit  */
  YYSYMBOL_type_word = 450,                /* type_word  */
  YYSYMBOL_type_word_args = 451,           /* type_word_args  */
  YYSYMBOL_char_word = 452,                /* char_word  */
  YYSYMBOL_primary = 453,                  /* primary  */
  YYSYMBOL_array = 454,                    /* array  */
  YYSYMBOL_array_items = 455,              /* array_items  */
  YYSYMBOL_array_item = 456,               /* array_item  */
  YYSYMBOL_now_word = 457,                 /* now_word  */
  YYSYMBOL_call_word = 458,                /* call_word  */
  YYSYMBOL_call = 459,                     /* call  */
  YYSYMBOL_trim_args = 460,                /* trim_args  */
  YYSYMBOL_extract_field = 461,            /* extract_field  */
  YYSYMBOL_named_args = 462,               /* named_args  */
  YYSYMBOL_expr = 463,                     /* expr  */
  YYSYMBOL_truth = 464,                    /* truth  */
  YYSYMBOL_any_all = 465,                  /* any_all  */
  YYSYMBOL_quantifier = 466,               /* quantifier  */
  YYSYMBOL_create_schema = 467,            /* create_schema  */
  YYSYMBOL_schema_options = 468,           /* schema_options  */
  YYSYMBOL_create_enum = 469,              /* create_enum  */
  YYSYMBOL_create_sequence = 470,          /* create_sequence  */
  YYSYMBOL_sequence_options = 471,         /* sequence_options  */
  YYSYMBOL_sequence_option = 472,          /* sequence_option  */
  YYSYMBOL_identity_option = 473,          /* identity_option  */
  YYSYMBOL_table_target = 474,             /* table_target  */
  YYSYMBOL_alter = 475,                    /* alter  */
  YYSYMBOL_rename_kind = 476,              /* rename_kind  */
  YYSYMBOL_enum_action = 477,              /* enum_action  */
  YYSYMBOL_enum_neighbour = 478,           /* enum_neighbour  */
  YYSYMBOL_sequence_action = 479,          /* sequence_action  */
  YYSYMBOL_index_action = 480,             /* index_action  */
  YYSYMBOL_alter_only = 481,               /* alter_only  */
  YYSYMBOL_alter_actions = 482,            /* alter_actions  */
  YYSYMBOL_alter_action = 483,             /* alter_action  */
  YYSYMBOL_trigger_clause = 484,           /* trigger_clause  */
  YYSYMBOL_trigger_name = 485,             /* trigger_name  */
  YYSYMBOL_replica_identity = 486,         /* replica_identity  */
  YYSYMBOL_alter_column_action = 487,      /* alter_column_action  */
  YYSYMBOL_identity_changes = 488,         /* identity_changes  */
  YYSYMBOL_opt_collation = 489,            /* opt_collation  */
  YYSYMBOL_opt_using = 490,                /* opt_using  */
  YYSYMBOL_drop = 491,                     /* drop  */
  YYSYMBOL_drop_kind = 492,                /* drop_kind  */
  YYSYMBOL_comment = 493,                  /* comment  */
  YYSYMBOL_comment_kind = 494,             /* comment_kind  */
  YYSYMBOL_comment_text = 495              /* comment_text  */
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

# ifdef YYSTACK_USE_ALLOCA
#  if YYSTACK_USE_ALLOCA
#   ifdef __GNUC__
#    define YYSTACK_ALLOC __builtin_alloca
#   elif defined __BUILTIN_VA_ARG_INCR
#    include <alloca.h> /* INFRINGES ON USER NAME SPACE */
#   elif defined _AIX
#    define YYSTACK_ALLOC __alloca
#   elif defined _MSC_VER
#    include <malloc.h> /* INFRINGES ON USER NAME SPACE */
#    define alloca _alloca
#   else
#    define YYSTACK_ALLOC alloca
#    if ! defined _ALLOCA_H && ! defined EXIT_SUCCESS
#     include <stdlib.h> /* INFRINGES ON USER NAME SPACE */
      /* Use EXIT_SUCCESS as a witness for stdlib.h.  */
#     ifndef EXIT_SUCCESS
#      define EXIT_SUCCESS 0
#     endif
#    endif
#   endif
#  endif
# endif

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
#endif /* 1 */

#if (! defined yyoverflow \
     && (! defined __cplusplus \
         || (defined DDL_POSTGRES_LTYPE_IS_TRIVIAL && DDL_POSTGRES_LTYPE_IS_TRIVIAL \
             && defined DDL_POSTGRES_STYPE_IS_TRIVIAL && DDL_POSTGRES_STYPE_IS_TRIVIAL)))

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
#define YYLAST   17382

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  339
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
       2,     2,     2,     2,     2,    85,     2,     2,    86,     2,
       2,    87,     2,    88,     2,     2,     2,     2,    89,     2,
       2,     2,     2,     2,     2,     2,     2,    90,    91,    92,
      93,    94,     2,     2,     2,     2,     2,     2,    95,     2,
       2,     2,     2,     2,    96,    97,    98,     2,     2,     2,
       2,     2,     2,    99,   100,     2,   101,     2,     2,     2,
     102,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     103,     2,     2,   104,   105,   106,     2,     2,   107,     2,
       2,     2,     2,     2,   108,   109,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   110,     2,     2,   111,
       2,     2,     2,     2,   112,     2,   113,   114,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     115,   116,     2,     2,   117,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   118,     2,   119,
       2,     2,   120,   121,     2,   122,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     123,     2,   124,     2,     2,     2,     2,     2,     2,     2,
     125,     2,     2,     2,     2,     2,   126,     2,     2,     2,
       2,     2,     2,     2,   127,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   128,     2,     2,     2,
     129,     2,     2,     2,     2,     2,     2,   130,   131,     2,
     132,   133,   134,   135,   136,     2,     2,     2,   137,   138,
     139,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   140,     2,     2,     2,     2,     2,     2,     2,
       2,   141,   142,     2,     2,   143,     2,     2,     2,     2,
       2,   144,   145,     2,     2,     2,     2,     2,   146,     2,
       2,     2,     2,     2,     2,     2,   147,     2,   148,     2,
       2,     2,     2,   149,     2,     2,     2,     2,     2,   150,
       2,     2,   151,     2,     2,     2,     2,   152,   153,   154,
     155,     2,   156,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   157,     2,     2,     2,   158,
       2,     2,     2,     2,     2,     2,   159,     2,     2,   160,
       2,     2,     2,   161,     2,     2,     2,   162,     2,     2,
       2,     2,     2,     2,   163,     2,     2,   164,   165,     2,
       2,     2,   166,     2,     2,     2,     2,     2,     2,     2,
       2,   167,     2,   168,     2,     2,     2,   169,     2,     2,
       2,   170,     2,     2,     2,     2,     2,     2,   171,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   172,     2,   173,
       2,     2,   174,     2,     2,     2,     2,     2,     2,   175,
     176,     2,     2,     2,     2,   177,     2,     2,     2,     2,
       2,     2,     2,   178,   179,   180,     2,     2,     2,     2,
       2,   181,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   182,     2,     2,     2,   183,     2,
       2,   184,     2,   185,   186,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   187,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   188,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   189,     2,     2,     2,     2,     2,     2,     2,
       2,   190,   191,     2,     2,     2,     2,   192,     2,   193,
     194,   195,     2,     2,   196,     2,     2,     2,     2,   197,
     198,     2,     2,     2,   199,     2,     2,     2,     2,   200,
     201,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   202,     2,     2,     2,     2,     2,   203,     2,   204,
     205,   206,     2,     2,     2,     2,     2,     2,     2,   207,
     208,     2,     2,     2,     2,     2,   209,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   210,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   211,     2,     2,   212,
       2,     2,     2,   213,     2,   214,     2,     2,     2,     2,
     215,     2,     2,   216,     2,     2,   217,   218,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   219,     2,     2,
     220,   221,     2,     2,     2,     2,     2,     2,     2,     2,
     222,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     223,     2,   224,     2,     2,     2,     2,   225,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   226,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     227,     2,     2,     2,   228,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   229,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     230,     2,   231,     2,   232,   233,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   234,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   235,     2,     2,     2,   236,   237,     2,
     238,     2,   239,     2,     2,   240,     2,     2,     2,     2,
       2,     2,   241,   242,   243,     2,   244,     2,     2,     2,
       2,     2,   245,     2,     2,   246,     2,   247,     2,     2,
       2,     2,   248,     2,     2,   249,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   250,   251,   252,     2,     2,     2,   253,     2,
     254,     2,     2,     2,   255,   256,     2,     2,   257,   258,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   259,   260,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   261,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   262,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   263,     2,     2,     2,   264,     2,     2,     2,     2,
     265,     2,     2,   266,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   267,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   268,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   269,     2,     2,     2,     2,     2,     2,     2,   270,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   271,     2,     2,     2,   272,
       2,   273,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   274,     2,     2,     2,     2,     2,   275,     2,     2,
       2,   276,     2,     2,     2,     2,     2,     2,     2,     2,
     277,     2,     2,     2,     2,     2,     2,   278,     2,     2,
       2,     2,     2,   279,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   280,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   281,     2,     2,     2,     2,     2,
       2,     2,     2,   282,     2,   283,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   284,     2,     2,     2,
       2,     2,     2,     2,     2,   285,   286,     2,   287,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   288,   289,     2,     2,     2,     2,
       2,     2,     2,   290,     2,     2,     2,   291,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   292,     2,     2,     2,
       2,     2,     2,   293,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   294,   295,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   296,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   297,     2,     2,     2,     2,     2,     2,   298,
       2,   299,     2,   300,   301,     2,     2,     2,     2,     2,
     302,     2,   303,     2,     2,     2,     2,     2,     2,   304,
       2,     2,     2,     2,     2,   305,     2,   306,     2,     2,
       2,     2,     2,     2,   307,     2,     2,   308,     2,     2,
       2,     2,     2,     2,     2,   309,   310,     2,   311,   312,
       2,     2,     2,     2,     2,     2,     2,     2,   313,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   314,   315,   316,     2,     2,
       2,   317,     2,     2,     2,     2,     2,   318,     2,     2,
       2,     2,     2,     2,     2,     2,   319,     2,     2,   320,
       2,     2,     2,     2,     2,   321,   322,     2,     2,   323,
     324,     2,   325,     2,     2,     2,     2,   326,   327,     2,
       2,   328,     2,     2,     2,     2,   329,     2,     2,   330,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     331,   332,     2,     2,   333,     2,   334,     2,   335,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   336,     2,     2,     2,
       2,   337,     2,   338
};

#if DDL_POSTGRES_DEBUG
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
  "NOT INDEXED (of a table)", "RAISE (before its parenthesis)",
  "EXPLAIN (before a statement)", "ACCESS", "ACTION", "ADD", "AFTER",
  "ALL", "ALTER", "ALWAYS", "ANALYSE", "ANALYZE", "AND", "ANY", "ARRAY",
  "AS", "ASC", "ASYMMETRIC", "AT", "ATTACH", "AUTHORIZATION", "BEFORE",
  "BETWEEN", "BIGINT", "BINARY", "BIT", "BOOLEAN", "BOTH", "BY", "CACHE",
  "CASCADE", "CASE", "CAST", "CHAR", "CHARACTER", "CHECK", "CLUSTER",
  "COALESCE", "COLLATE", "COLLATION", "COLUMN", "COMMENT", "COMMIT",
  "COMPRESSION", "CONCURRENTLY", "CONSTRAINT", "CREATE", "CROSS",
  "CURRENT_CATALOG", "CURRENT_DATE", "CURRENT_ROLE", "CURRENT_SCHEMA",
  "CURRENT_TIME", "CURRENT_TIMESTAMP", "CURRENT_USER", "CYCLE", "DATA",
  "DATABASE", "DAY", "DEC", "DECIMAL", "DEFAULT", "DEFERRABLE", "DEFERRED",
  "DELETE", "DEPENDS", "DESC", "DETACH", "DISABLE", "DISTINCT", "DO",
  "DOCUMENT", "DOMAIN", "DOUBLE", "DROP", "ELSE", "ENABLE", "END",
  "ENFORCED", "ENUM", "ESCAPE", "EXCEPT", "EXCLUDE", "EXCLUDING", "EXISTS",
  "EXPRESSION", "EXTENSION", "EXTRACT", "FALSE", "FETCH", "FINALIZE",
  "FIRST", "FLOAT", "FOR", "FORCE", "FOREIGN", "FREEZE", "FROM", "FULL",
  "GENERATED", "GLOBAL", "GRANT", "GREATEST", "GROUP", "GROUPING",
  "HAVING", "HOUR", "IDENTITY", "ILIKE", "IMMEDIATE", "IN", "INCLUDE",
  "INCLUDING", "INCREMENT", "INDEX", "INHERIT", "INHERITS", "INITIALLY",
  "INNER", "INOUT", "INT", "INTEGER", "INTERSECT", "INTERVAL", "INTO",
  "IS", "ISNULL", "JOIN", "KEY", "LAST", "LATERAL", "LEADING", "LEAST",
  "LEFT", "LEVEL", "LIKE", "LIMIT", "LOCAL", "LOCALTIME", "LOCALTIMESTAMP",
  "LOGGED", "MATCH", "MATERIALIZED", "MAXVALUE", "METHOD", "MINUTE",
  "MINVALUE", "MONTH", "NAME", "NATIONAL", "NATURAL", "NCHAR", "NO",
  "NONE", "NORMALIZE", "NORMALIZED", "NOT", "NOTHING", "NOTNULL", "NULL",
  "NULLIF", "NULLS", "NUMERIC", "OF", "OFFSET", "OIDS", "ON", "ONLY",
  "OPTIONS", "OR", "ORDER", "OUT", "OUTER", "OVERLAPS", "OVERLAY", "OWNED",
  "OWNER", "PARTIAL", "PARTITION", "PERIOD", "PLACING", "POSITION",
  "PRECISION", "PRESERVE", "PRIMARY", "REAL", "REFERENCES", "RENAME",
  "REPLICA", "RESET", "RESTART", "RESTRICT", "RETURNING", "RIGHT", "ROLE",
  "ROW", "ROWS", "RULE", "SCHEMA", "SECOND", "SECURITY", "SELECT",
  "SEQUENCE", "SESSION_USER", "SET", "SETOF", "SIMILAR", "SIMPLE",
  "SMALLINT", "SOME", "START", "STATISTICS", "STORAGE", "STORED",
  "SUBSTRING", "SYMMETRIC", "SYSTEM_USER", "TABLE", "TABLESAMPLE",
  "TABLESPACE", "TEMP", "TEMPORARY", "THEN", "TIME", "TIMESTAMP", "TO",
  "TRAILING", "TREAT", "TRIGGER", "TRIM", "TRUE", "TYPE", "UNION",
  "UNIQUE", "UNKNOWN", "UNLOGGED", "UPDATE", "USER", "USING", "VALID",
  "VALIDATE", "VALUE", "VALUES", "VARCHAR", "VARIADIC", "VARYING",
  "VERBOSE", "VIEW", "VIRTUAL", "WHEN", "WHERE", "WINDOW", "WITH",
  "WITHOUT", "YEAR", "ZONE", "UNARY", "$accept", "kw_unreserved",
  "expr_list", "literal", "name_path", "case_expr", "whens", "when",
  "case_else", "unit", "statement", "ident", "name", "any_ident", "word",
  "col_word", "func_word", "reserved_word", "opt_name", "qname",
  "any_name", "qnames", "names", "opt_columns", "role", "if_exists",
  "if_not_exists", "cascade", "concurrently", "only", "string", "strings",
  "signed_number", "with_options", "options", "option_list", "option",
  "option_value", "create_table", "temporary", "table_tail",
  "query_columns", "table_head", "elements", "table_elements",
  "table_element", "like_clause", "like_options", "like_option",
  "opt_inherits", "typed_elements", "qname_rest", "typed_element",
  "typed_column", "opt_partition_by", "partition_by", "partition_parts",
  "partition_part", "opt_bound", "bound", "bound_values", "bound_modulus",
  "storage_options", "column", "column_attrs", "column_attr",
  "storage_attr", "column_constraint", "generated_when", "generated_kept",
  "identity_options", "no_inherit", "nulls_distinct", "constraint_flag",
  "constraint_flags", "b_expr", "table_constraint", "constraint",
  "key_parts", "key_part", "key_tail", "exclude", "exclude_parts",
  "exclude_part", "exclude_tail", "opt_predicate", "operator",
  "references", "fk_match", "fk_action", "create_index", "index_flags",
  "index_name", "index", "index_include", "method", "index_tail",
  "index_parts", "index_part", "part_collated", "index_column",
  "index_expr", "opclass", "opclass_options", "type_name", "type",
  "type_dims", "type_base", "zoned", "interval", "interval_unit",
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

#define YYPACT_NINF (-1417)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-825)

#define yytable_value_is_error(Yyn) \
  ((Yyn) == YYTABLE_NINF)

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
      56,   498,   -83,  1568,   635,   203, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417,   -79,   302,   126, 12613,
     302,   302, 12613, -1417,   302,  1345,   292,   312,   459, -1417,
   -1417, 12613, -1417, -1417,   -53,   341, -1417,   393, -1417, -1417,
   -1417, -1417, -1417,   302, -1417, -1417,   379, 12613, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417,   514, -1417,   303, 12613, 10545,    13,
   12613, 12613, 12613, -1417, -1417, -1417, -1417, 12613, -1417, -1417,
   -1417, -1417,   340, 10800,   509,   459,   459,   393, -1417,   302,
   12613, -1417,   546,  7875,   325, 16979, 12613,   602, 17032,   310,
     133,   354, -1417,  -103,   629,   394,   438,   490, 13633,   560,
     511, 12613, 12613, 11063, 12613, -1417,    61,  9780,   414,   428,
     531,   383,   680,    37, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417,   679, -1417, -1417,
   12613, 13378,   451, -1417,   108, -1417,   451,   451,   288,   585,
     389,   390,    47,   476,  -112,    59, -1417, -1417, -1417, -1417,
   17032, -1417,  8495, 10035,   448,   485,   478,   -22,  9268,    15,
     467, 12613,   148,   504, 12613,   449,  9523,   569,   680,    51,
     637, -1417,   766, -1417,   459, 12613,   748, 12613,   479,   505,
    7875, 12613,    24, -1417, -1417, -1417, -1417, -1417, -1417, 13633,
   -1417,   781, -1417,    87, -1417,   764,   571, -1417, -1417,   572,
      61, 12613, -1417, -1417, -1417,   536, 11320,     5, 12613,   658,
     580, 12613,  8185, -1417, 12613, -1417,  7875, -1417, -1417,    32,
   -1417, -1417, -1417, -1417,   579, -1417,    42,   -12, -1417, -1417,
      48,    54, -1417, -1417, -1417,   835,   309, -1417, -1417,   343,
     857,    34,   836,   838, -1417, -1417,   451, -1417, -1417, -1417,
   -1417, -1417, -1417, 13888, 13633, 12613,   451, -1417, 12613, -1417,
   12613, -1417,   451, -1417,  1108, -1417,   766,   636,   870, 11583,
   12613,    40,   673,   646,   685,     7, 13378, -1417, -1417, -1417,
   11840, 12613,     5, 12613, 12613, 12613,   595,   600,   696, 12613,
   10290, -1417,   745, 12103,   302,   -28,  -120,  -109,   702, 12613,
   -1417,   707, -1417,   647, 12613, -1417,   913, -1417, 13633, 12613,
   12613, 12613,   619,   -54, -1417,   701, -1417, 12613, 12613, -1417,
      -3, -1417, 12613,  1935,   748, -1417, -1417,   621, -1417, 12613,
   12613,    53,   722, -1417, -1417, -1417, -1417,   437,  1108,  6671,
   12613,   686,   734,   221, -1417,   767,   687, -1417, -1417,   642,
     651,     5,   757,   360,   680,    65,  1322, 13378, -1417,  -110,
   -1417, 12613,   772, -1417, -1417, -1417,   155, -1417, -1417, -1417,
     597, -1417, -1417, -1417,  5832,   935, -1417,   911, -1417, -1417,
   -1417, -1417,   939, -1417,   639,    43,   916,   648,   655,   921,
     657,   660,   426,   430,   946,  5832,  7875,  5832,  5832,   964,
   -1417, -1417, -1417, -1417,   944, -1417, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417,   806,  5832,   736, -1417,   286, 12613, -1417,
     969,   970, 12613,    71,   -23,   782,   971, -1417,   324,   693,
       5,   785, -1417,   158, -1417,    14, 12613, 12613,   705, -1417,
   -1417, -1417, -1417, -1417, 12613,   818,   -28, 12613, -1417, 12613,
   12613,   706, -1417,   709,   773, -1417,  7875, -1417,   683,   689,
   -1417, 12613, -1417, -1417, -1417,   797, -1417, 12358, -1417, -1417,
   -1417, -1417, -1417,    27, -1417,   406,   748, -1417, -1417,  7875,
      24,    24, -1417, -1417,   612, -1417, 12613, 13378,   613,   614,
   -1417, -1417, -1417, -1417,   988, 12613,   993,   740,   877, 12613,
   12613,   680,   762, -1417, 12613, -1417, 12613,   451,   721, -1417,
     304, -1417,   302,   302,   771, -1417,   451, -1417,  8185,   704,
    5832,   919,   304,   777,   100,  8185, -1417, -1417,   900,    70,
    1021, -1417, 12613,  8185,  6974, -1417,  8185,  5832,  5832,  5832,
    5832, -1417, -1417, -1417, -1417,  5832, -1417,   552,  3890,  1013,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417, -1417,   986,  1016,
   -1417, -1417,   443, -1417, -1417, -1417, -1417,  5832, -1417, -1417,
    1018,  1019,  1020, -1417,  1023, -1417,  1024,  1025, -1417, -1417,
     618, -1417,   435, -1417,   998,  1042,  1029,  1047,  1048, -1417,
   16685,  5832,  1049,  1027,   330,  5832,  1053,  1056,   718,   728,
    1059,   730,   731, -1417,  1051, -1417,  1054,  1038,   620,  1071,
     695,   703,  5832,  7875, 12613, 14850,   912,   759, -1417, -1417,
    6416, 12613, -1417, 12613,   886, -1417,   934, 12613, 12613,  2084,
   -1417, -1417,    19,   889,     0, -1417,   794, -1417, -1417,   324,
   -1417,   768, -1417, -1417, -1417, -1417, -1417, -1417,   -28, 12613,
   -1417,   -28, -1417, -1417, -1417, -1417,   807, -1417, 12613, 12613,
   -1417, 12613, -1417, -1417,   748,   748, -1417, -1417,    60, -1417,
   -1417, -1417,   748, -1417, -1417, 12613, -1417,  8750,  9005,   740,
     988, 12613,   978, -1417,    25, -1417, -1417, -1417, -1417,   845,
     759, -1417,   451, -1417,   951,  1001, -1417, -1417, -1417, -1417,
   -1417, 13378, 16685,  1093, -1417, -1417, -1417, -1417, -1417, 12613,
     783,   451, -1417,   304, -1417, -1417,  1087, -1417, -1417, -1417,
   -1417, -1417,  1957,  1063,  1063,  1063,  1526,  3246, -1417, -1417,
    5832,   -75, -1417,  1335,  5832, -1417,  7565,  1075,   456, 16823,
    5832,  6154,  4222,  5832,  5832,  2270, -1417,  5832,  2602, -1417,
   -1417,  5832,  5832,  1076,  5832,  5832,  5832,  5832,  5832,  5832,
    2924,  2924,  2924,  5832,  2924,  2924,  2924,  2924,  5832, 13378,
      10,  5832,   -98,  3568, 12613,  2924,   171,   423, -1417,  2924,
   -1417,  5832,   805,   708, -1417,  1107,  1109, -1417,   719,  5832,
      -9, -1417, -1417,     1, -1417, -1417, -1417, -1417,  1094, -1417,
    5832, -1417, -1417,   724, -1417, -1417, -1417, 12613,   324,  5832,
   -1417,  1111,  1113,  1016,  1118,  1120,  1123,  1128,  1018,  1019,
    1023,  1025,   522,   565, -1417,   733, -1417,     9, 12613,  1022,
   -1417, -1417, -1417,   735, -1417,   750, 12613, -1417, -1417,   761,
    1130, 12613,  8185, 12613,  6154,   306,   246, -1417,   929, 12613,
    8185,   897, -1417, -1417, -1417, -1417,   -73, -1417, -1417, -1417,
   -1417, -1417, -1417,   451,   -41, -1417,   -28, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417,  7875,    24, -1417,   154,   173, -1417,
   -1417,   810,   765,   784, -1417, -1417, -1417,   158,   786, 14143,
     221,   863, -1417,   865,   687, -1417,  1139, -1417, -1417,   957,
     900,  5832, -1417,  5832, -1417, -1417, -1417,  6974,  1135,  5832,
    4544, -1417, -1417,   544, -1417, 16685,  1731,  5832, -1417,   990,
     -75, 14919, -1417, -1417,   972,  1146, -1417,   847,   788, 14988,
    6154,  6154,  6154,  1470,  1029, -1417,   792,   800, 14473, 15057,
    4866,  5832,  4866,  4866,  1147,  1152, 15126, 16685, -1417,  1153,
    5832,  5832,   809,  1110,   814,   823, 14519,  1155,   829,   323,
     323,   746,   746,   323, -1417, -1417, -1417, 16947, -1417,   357,
   16947, -1417, 16947, -1417,    99,  1526, -1417, 16947, -1417, 16947,
   -1417, 16947, -1417,  1526, -1417,  5188,  2924,   382,  2924,   856,
   16823, -1417,   827,  5832,  5832, 15195, -1417,  1114, -1417,  5832,
   -1417,   928, -1417,   987, -1417, -1417, -1417,   577, -1417, -1417,
   -1417, -1417,  1569, -1417, 16754,  5832, -1417, -1417,  1137, -1417,
     830,   864,   866,   867,   869, -1417,   840, -1417, -1417, 15319,
    5832, -1417,  6416,   -31, -1417, -1417,  7296, -1417,   680, 12613,
     902, 12868, -1417, 12613, -1417, -1417, 12613,  5832, -1417, -1417,
     624,  1894,  1078,  1033,   945, -1417,  1175, -1417, -1417,   -64,
     -59, -1417,  1177,  1178,  1179, -1417,   979, -1417,  8185,  8185,
   -1417, -1417,   940,  2084, -1417,  9005, -1417,  9005,   221,   740,
   -1417, -1417,  1188, -1417, -1417, -1417, 12613,  6416,  1189,   783,
   15388, 16685, -1417,  7875,   848,  4544, -1417,  5832, 16685, -1417,
    1037, 13378,  5832,  1168,   456, -1417,  5832,  1156,  1156,   950,
    6154,  6154,  6154,  6154,  6154,  6154,  6154,  6154,  6154,  6154,
    6154,  6154,  6154,  6154, 13378,  6154,   -14, -1417, -1417,  5832,
    5832, 13378,  1192,  1147,  1193,  1194, -1417,  5832, -1417,   850,
   15457, -1417,  5510,  5832, -1417, 14143,  1183,  5832, -1417, -1417,
   -1417,  5832, -1417,  5832, 15526,  2071, -1417,  5832, -1417, 16993,
   -1417,  5832,  5832, 15595, 15664,  5832,  5832,   854, -1417,  5832,
    1028, -1417, -1417,  5832, 17041,  1197, -1417,   871,   878,   880,
     883, -1417, -1417, 15733,   -94,   891, -1417, -1417, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, -1417,  1209, -1417, -1417,
   -1417, -1417,   -73, 12613, -1417,   -94,   890,   -94,   895, 15802,
     965, -1417,    74,  1127,  1032,   -94, 12613, -1417,   -94, -1417,
   -1417, -1417, -1417,   160,   185,  5832,  5832, 14143,    24, -1417,
   -1417, -1417, -1417, -1417, -1417,  6416,   759,   861,   369, -1417,
   -1417, -1417, -1417, -1417, -1417, -1417, 16685, -1417,  1219, -1417,
   15871, -1417, -1417, 15940,   431,   431,   627,   627,   431,  2144,
    2144,  2144,  1156,   950,  2144,  2144,  2144,   950, -1417,  1772,
    1052,  1081, 14588, 14712,  1226, -1417, -1417, -1417,  1147, -1417,
   -1417,  5832,   868, 16685,  1185, -1417, 16009, 16133, 16202,  5832,
    5832,   874,  5832, 17094,   103,  5832,  5832,  1169,  1169, -1417,
   16878,  5832,  1169,  5832, -1417, -1417, -1417, -1417, -1417, 13378,
    1231,  1043, -1417,  1236, -1417,  7296,  1237,   995,   996,  1014,
    5832,  1189,  1065, -1417, -1417,   881, -1417,  1170, -1417,   -25,
   -1417,     6, -1417,  1147,  1254,  1256,  1234,  1258, -1417,  2084,
     221,   887, -1417, 12613, -1417,  1073,  6416,   489, -1417, -1417,
    5832, -1417,  6154,  1092, -1417,  5832, -1417,  5832, -1417, 16271,
   -1417,  5832, -1417, -1417,  5832,  1169,  1169, -1417,  1169,  5832,
    1169,  1169, 16878,  1169,  1265, 12613,   974,  5832, -1417,   902,
    1270,  1272,  1083, -1417, 16340, -1417,  1189, -1417, 13123, -1417,
    1275,  1276, -1417, -1417,   976, -1417, -1417, 14143, -1417,  6416,
   -1417,  1278,   897,   369, -1417, 14781,  2032,  6154, 16409, 16478,
   -1417, 16685,  1169,  1169, -1417,   893, 12613, 16547,   -73, -1417,
   -1417, -1417,  -143, -1417, 12613, -1417, 12613, 12613,  1279,  1280,
   -1417, 12613, -1417, -1417,  5832,  2032, -1417, -1417, -1417, 12613,
   -1417, -1417,   -94,   -94, -1417, -1417, -1417,  1281,   894,   899,
    5832, -1417,   910,  -138, 16616, -1417, -1417, -1417,  1285, -1417,
   12613,  5832, -1417, -1417, -1417, -1417, 16685
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
   -1417,  -358,  -552, -1417,  -489, -1417,   313,  -876,   134, -1417,
   -1417,   -19,   551,  -198,  -706,  -436,  -423,  -401, -1417,    44,
    -402,  -248, -1103, -1417,  -232,    -1,  -128,  -408,  1070,   165,
    -296, -1417,   327,  -582,  -255, -1417,   524,   162, -1417, -1417,
   -1417, -1417, -1417, -1417, -1417,   384, -1417, -1417, -1417, -1417,
     391, -1417,  -904, -1417,  -893, -1417, -1417,  -337, -1417,   183,
   -1416,  -325,  -884,  -355, -1094, -1417, -1417,    26,  -689, -1417,
   -1413, -1417, -1077,  -860,  -583, -1048,  -371,   661,  -284,  -786,
   -1251, -1417, -1417,    45, -1417, -1417,  -240, -1239, -1417,  -145,
   -1417, -1417, -1417,  -156, -1417,  -906, -1417, -1417, -1266, -1350,
   -1417, -1417,  -262, -1417,  -227,  -356, -1417, -1417,  -361, -1417,
    -809, -1417,  -360,   859,  -318,   537, -1417,    -8, -1417, -1417,
    -838,  -591, -1417,   -50,   717,    88,  -872, -1417, -1417, -1417,
   -1417, -1417,  -427,  1099,  -483,  1101, -1417,  1339, -1417, -1417,
   -1417, -1417,   955,   959,   778,   948, -1417, -1417,  -417, -1417,
     210,    28, -1417,  1329, -1417, -1417,  -703
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
    1118,  1445,   587,   452,  1447,   367,  1291,   517,   614,  1130,
     638,  1442,   230,   452,  1455,  1261,  -396,  1458,   617,   835,
    1575,   609,   940,   566,   626,  1263,   482,   452,   483,   948,
     629,  1478,   820,   206,  1273,   719,   209,   956,   482,   526,
     483,   441,  1114,   944,   482,   224,   483,   863,   484,   482,
    1560,   483,  1157,   848,   442,   850,   851,  1463,   879,   702,
     484,   232,   592,   579,   605,  1158,   484,   251,   252,  1550,
     239,   484,   627,   460,   461,   672,   536,  1274,   630,   482,
     499,   483,   555,   767,  1225,   710,  1459,   482,  1630,   483,
     567,  1231,  1347,  1348,  1349,  1583,   703,   688,   865,  1211,
    1213,   484,  1216,  1218,  1220,  1222,   555,  1510,  1302,   484,
     883,  1009,  1427,  1238,  1100,  1009,     1,  1253,  1625,  1632,
    1299,  1303,  1684,   554,   656,   477,   480,  1275,   473,   689,
    1101,   593,   769,  1700,  1097,    25,   418,   773,   500,  1167,
     690,  1131,   774,   442,   749,  1300,   770,  1239,   734,     2,
    1428,  1132,   618,   419,     3,   704,   884,  1685,   203,   203,
     676,   203,   203,   203,  1701,  1460,   741,   576,   203,  1012,
    1226,   677,  1227,    44,   203,   501,  1240,  1232,   733,  1311,
    1098,   203,     4,  1663,   203,   866,  1631,   203,   486,  1014,
      45,   468,   571,  1014,  1511,  1461,  1551,  1228,   254,   427,
     619,   225,   203,   203,   203,   203,   477,   480,   203,   473,
     741,   768,  1318,   946,   711,   443,   226,  1633,   527,   556,
     664,   235,   237,   877,   243,   528,   970,   529,   613,  1464,
     720,   246,   646,  1561,  1146,   573,   705,  1115,   715,   620,
    1162,   621,  1566,   556,  1698,  1048,   594,   595,   890,  1023,
     237,   723,   240,  1028,  1158,   537,   564,   954,   530,  1583,
    1133,   596,   538,  1304,   539,   432,   433,  1566,  1229,   241,
    1043,   880,  1494,  1495,  1496,  1497,  1498,  1499,  1500,  1501,
    1502,  1503,  1504,  1505,  1506,  1507,   697,  1509,   597,  1308,
    1643,  1102,   607,   622,   543,   530,  1262,   665,   558,   607,
     633,   557,   580,   881,   443,   608,  1264,   607,   454,   755,
     607,   766,   608,  1276,   559,   544,  1003,   581,  1309,   635,
     608,   203,   558,   608,  1396,   636,  1400,   609,    46,   615,
     658,   639,   560,  1391,   609,  1009,   477,   480,   559,   473,
     836,  1062,   609,   203,   203,   609,  1289,  1579,   623,   203,
    1658,   496,   203,   628,  1297,   203,   560,   203,  1397,   631,
    1100,   864,  1392,   502,  1567,   933,   203,  1292,   203,   756,
     605,   203,   203,   508,   951,   634,  1101,   605,  1682,  1683,
     427,  1472,  1307,  1473,   934,   605,  1293,  1398,   605,  1567,
     907,   738,   203,  1012,  1273,   490,  1474,   203,  1168,   203,
    1176,  1177,   203,  1568,  1071,   203,  1192,   203,   849,  1195,
     415,   988,  1198,  1014,   722,   542,  1569,   853,   843,   977,
     857,  1241,   845,  1095,  1358,    48,   416,   844,  1568,  1242,
     482,   846,   483,   512,   989,   572,   566,  1274,   870,   738,
     618,  1571,   978,  1364,   739,   427,   203,  1260,   958,   203,
    1105,   203,   484,  1107,   871,   588,   927,  1294,  1266,  1071,
     203,   203,   600,   740,   904,  1444,  1644,  1444,   897,  1045,
    1444,   203,   203,   751,   203,   203,   203,   741,   742,   905,
     203,   203,  1655,   491,   203,   222,   492,  1275,   619,   228,
     203,   908,   739,   872,   513,   203,   233,   752,   988,   427,
     203,   203,   203,   687,   853,  1492,   743,   227,   203,   203,
     607,   740,   649,   203,  1646,   231,   733,  1142,   743,   753,
     203,   203,   514,   608,  1335,   741,   742,   620,   873,   621,
     203,   203,   874,  1688,  1689,  1672,  1336,   673,  1692,   675,
    1136,  -824,   234,   967,  1243,   609,  1244,  -824,   247,  1075,
     477,   480,   203,   473,  1079,  1140,   371,   968,   695,  1372,
    1580,  1374,  1375,  1245,   218,   219,   618,  1334,   754,  1675,
     372,   515,  1469,  1470,   775,  1241,   250,   776,  1112,  1113,
     391,  1026,  1236,  1242,   220,   221,  1116,   203,   605,   911,
     914,   916,   912,   915,   917,   986,   373,  1039,   987,  1373,
     987,  1350,   370,   414,   417,  1351,   257,  1071,  1379,   203,
    1354,   420,   421,   203,   619,   422,   607,   258,   477,   480,
    1358,   473,    15,  1224,   607,  1044,   423,   203,   203,   608,
    1246,  1247,   429,  1174,  1248,   203,   623,   608,   203,  1364,
     203,   203,   431,  1128,   448,    16,   449,   203,   450,  1288,
    1163,   609,   203,   620,   374,   621,   452,  1407,   203,   609,
     451,   456,  1268,   259,    17,   493,   494,   495,  1305,   485,
     203,   487,  1041,   488,   489,   987,   498,   203,   523,   497,
    1042,   375,   503,   987,   376,  1256,   203,   377,   987,  1095,
     203,   203,    18,   378,   605,   203,  1259,   203,  1410,   987,
    1244,  1267,   605,   524,   987,  1249,   743,  1166,   525,  1250,
    1271,  1080,  1280,  1272,   541,  1281,   379,  1245,  1071,   545,
     995,   936,   937,   203,   996,   203,   548,  1282,   553,   999,
    1283,   382,   244,   245,   562,  1578,  1174,  1084,  1285,  1003,
     913,  1286,  1314,   383,   249,  1315,   563,   566,    19,   920,
     260,   385,    20,  1062,   366,   570,   569,   577,  1009,    15,
     930,  1316,   623,  1321,  1317,  1345,   441,    21,   987,  1367,
     584,  1071,   987,    36,   437,  1085,   386,  1368,   447,   585,
     987,    22,    16,   642,  1246,   261,  1381,   262,  1411,  1382,
     586,  1384,   589,   648,  1385,  1518,   601,    23,   602,   651,
    1386,    37,   263,   987,   203,   203,  1390,  1416,  1062,   987,
     987,  1063,   203,   616,   203,  1531,  1012,  1421,   203,   203,
     987,   958,  1174,  1174,  1174,  1484,   632,  1519,   987,    18,
     987,  1539,  1450,   637,   987,  1087,  1014,   640,  1585,   641,
     203,  1586,   607,   607,   653,  1600,   654,  1441,  1385,   203,
     203,  1607,   203,   661,   987,   608,   608,   662,  1627,  1249,
    1088,  1628,  1089,  1250,  1638,   663,   203,  1639,   203,   203,
    1678,  1696,   203,  1679,  1679,   676,  1697,   609,   609,  1679,
     677,   684,   678,  1573,  1573,    38,  1306,  1699,   691,    39,
    1679,   457,   757,   693,   694,   696,   701,   707,   716,   721,
     203,   735,   736,   744,    40,   747,   745,   748,   750,  1091,
     772,   831,   832,   516,   522,   833,   834,   837,    41,   535,
     605,   605,   840,   838,  1350,   546,   853,   552,  1351,  1352,
     839,  1353,   841,  1354,    23,   842,   565,   847,   568,  1193,
     852,   366,   854,  1358,   856,   860,   861,   868,   867,   876,
     477,   480,   878,   473,   889,  1489,  1062,   887,   894,   896,
     898,   895,  1364,   901,   918,   203,   899,   591,   743,   921,
     922,   924,   603,   477,   480,   612,   473,   366,  1508,   928,
     477,   480,   938,   473,   932,  1514,   943,   941,   945,   974,
     949,   975,   976,  1439,   980,   981,   982,   990,   203,   983,
     984,   985,  1174,  1174,  1174,  1174,  1174,  1174,  1174,  1174,
    1174,  1174,  1174,  1174,  1174,  1174,   647,  1174,   991,   203,
     992,   650,  1587,   993,   994,  1031,  1024,   203,  1025,  1029,
     516,   657,   203,  1030,   203,  1032,  1033,  1034,  1035,  1038,
     203,   670,   671,  1036,   931,   674,  1037,  1040,  1047,   658,
     679,   682,  1076,   939,   686,  1077,  1099,  1103,  1129,  1108,
     692,   947,  1104,  1134,  1138,   203,   952,  1062,  1139,  1141,
     698,   699,   700,  1143,  1147,  1009,  1165,  1197,   708,   709,
    1322,  1702,  1255,   712,  1257,  1258,  1265,  1270,   995,  -517,
     717,   718,   996,   997,  -518,   998,  -519,   999,   203,  -521,
     727,   546,   372,  1296,  -520,  1483,  1287,  1003,  1573,  1295,
     664,  1324,  1279,  1325,  1312,  1327,  1328,  1333,  1004,  1339,
    1062,  1342,   771,  1343,  1344,  1008,  1009,   987,   373,  1376,
    1378,  1383,  1389,  1401,  1402,  1408,  1409,  -825,  1415,  1417,
    1089,  1418,  1419,   995,  1420,  1452,  1453,   996,   997,  1454,
     998,  1456,   999,  1465,  1466,  1467,  1468,   366,   477,   480,
    1471,   473,  1003,  1489,  1475,  1479,  1487,  1491,  1364,  1515,
    1516,  1517,   953,  1004,  1544,   371,  1294,  1541,  1545,   859,
    1008,  1009,  1525,   862,  1012,  1546,   374,  1547,  -825,   372,
    1548,  1555,  -825,  1553,  1562,  1557,  1588,   885,   886,  1563,
    1558,  1592,  1593,  1598,  1014,   888,  1601,  1615,   891,  1616,
     892,   893,  1617,   375,  1619,   373,   376,   366,  1622,   377,
    1620,  1621,   900,  1063,  1626,   378,  1629,   203,   903,  1137,
     203,  1634,   203,  1635,   203,  1636,  1641,   203,  1637,  1012,
     366,  1647,  1654,  -825,  1174,  1656,  1406,  1659,  1145,  1660,
    1661,  1666,  1667,  1668,  1671,  1690,  1160,  1691,  1695,  1014,
     925,   926,  1704,   382,  1340,   929,   203,   253,   203,  1326,
     961,  1120,  1670,   374,  -825,   383,  -825,   203,  1063,  1332,
    1320,  1127,  1669,   385,   203,  1618,  1451,  1426,   858,  1572,
    1584,  1640,  1614,   955,   969,   366,   625,  1485,   452,  1174,
     375,  -825,  1522,   376,   387,  1412,   377,   390,   386,   995,
      24,   714,   378,   996,   997,   505,   998,   540,   999,   506,
    1329,  1000,  1001,  1002,   216,     0,     0,  1481,  1003,  -825,
       0,  -825,     0,  1193,     0,   379,  1524,     0,     0,  1004,
    1476,   855,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,
     382,     0,     0,     0,     0,     0,  -825,     0,  1010,     0,
       0,     0,   383,     0,     0,     0,     0,     0,     0,     0,
     385,     0,  -825,     0,   366,   516,     0,     0,     0,     0,
       0,  1064,  1072,     0,  1072,     0,     0,     0,  1078,  1072,
       0,     0,     0,     0,   203,   386,     0,     0,     0,  1011,
    1301,     0,     0,   372,     0,  1012,     0,   203,     0,  1013,
    1106,     0,     0,     0,     0,     0,     0,   758,  1576,  1109,
    1110,     0,  1111,     0,     0,  1014,  1063,  -825,     0,   373,
     759,     0,     0,     0,     0,   760,  1119,   211,   516,  1121,
       0,     0,   212,     0,  1350,     0,     0,   942,  1351,  1352,
       0,  1353,     0,  1354,   213,     0,  1355,  1356,  1357,   761,
       0,     0,     0,  1358,   962,   963,   964,   965,     0,    15,
     546,     0,   966,   762,  1359,   973,     0,     0,  1360,  1361,
    1362,  1363,  1364,    36,     0,     0,     0,   374,     0,     0,
       0,     0,    16,     0,   979,  1015,     0,  1016,     0,     0,
     995,     0,     0,     0,   996,   997,   203,   998,     0,   999,
       0,   214,  1017,  1018,   375,     0,     0,   376,     0,  1003,
     377,     0,  1019,     0,     0,     0,   378,     0,     0,     0,
     763,     0,     0,     0,   203,   546,     0,  1063,  1009,    18,
       0,     0,     0,   995,     0,  1020,     0,   996,   997,     0,
     998,     0,   999,     0,     0,     0,  1021,     0,     0,     0,
       0,     0,  1003,     0,   382,     0,   203,     0,   516,     0,
       0,     0,     0,  1004,     0,     0,   383,     0,     0,   203,
    1008,  1009,     0,     0,   385,   764,   765,     0,  1576,   546,
    1063,   215,  -825,  1022,     0,    38,  1012,  1284,     0,    39,
       0,     0,   546,     0,  1290,     0,     0,   203,     0,   386,
       0,     0,     0,     0,    40,   203,  1014,   203,   203,     0,
       0,     0,   203,     0,     0,     0,     0,     0,    41,     0,
     203,     0,  1365,     0,     0,   366,   970,     0,     0,  1012,
       0,     0,     0,  -825,    23,     0,     0,  1366,     0,     0,
       0,   203,     0,     0,  1155,     0,     0,  1156,     0,  1014,
       0,  1161,     0,     0,     0,     0,     0,  1169,   366,     0,
    1178,  1179,  1186,     0,  1187,     0,     0,     0,     0,  1196,
       0,     0,  1199,  1200,  1201,  1202,  1203,  1207,  1210,  1212,
    1214,  1215,  1217,  1219,  1221,  1223,     0,     0,  1230,     0,
    1235,  1413,  1237,     0,     0,   995,  1252,     0,  1254,   996,
     997,     0,   998,     0,   999,     0,     0,  1000,  1001,  1002,
      26,     0,     0,     0,  1003,     0,     0,     0,     0,  -825,
       0,  -825,     0,     0,  -390,  1004,  1269,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,  1350,     0,     0,  1591,
    1351,  1352,     0,  1353,  1010,  1354,  -825,    27,  1355,  1356,
    1357,     0,     0,     0,     0,  1358,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1359,     0,     0,     0,
    1360,  1361,  1362,  1363,  1364,     0,     0,     0,     0,     0,
       0,     0,     0,  1064,     0,  1011,     0,  1437,     0,     0,
     546,  1012,  1072,     0,  1446,  1013,     0,  1448,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    28,     0,
       0,  1014,     0,     0,     0,     0,     0,  -825,  1330,     0,
    1331,     0,     0,     0,     0,     0,  1121,  1155,  1121,     0,
      29,    30,     0,     0,  1338,     0,     0,     0,  1064,     0,
       0,    31,     0,    32,   366,    33,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1186,  1350,  1186,
    1186,     0,  1351,  1352,     0,  1353,     0,  1354,  1380,     0,
    1355,  1356,  1357,     0,     0,     0,     0,  1358,     0,     0,
       0,  1015,     0,  1016,     0,     0,     0,     0,  1359,     0,
       0,     0,  1360,  1361,  1362,  1363,  1364,     0,  1017,  1018,
       0,     0,  1394,  1395,     0,  1399,     0,     0,  1019,     0,
    1403,  1404,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   995,     0,     0,  1148,   996,   997,  1149,   998,     0,
     999,  1020,  1414,  1000,  1001,  1002,     0,     0,     0,  1366,
    1003,     0,  1021,     0,     0,     0,     0,  1423,     0,     0,
       0,  1004,     0,     0,  1556,  1005,  1006,  1007,  1008,  1009,
       0,     0,     0,     0,  1449,     0,     0,  1564,     0,     0,
    1010,     0,     0,     0,     0,     0,     0,     0,     0,  1022,
       0,     0,   392,     0,     0,   393,  1064,     0,     0,     0,
       0,     0,     0,     0,     0,  1337,  1350,     0,     0,     0,
    1351,  1352,     0,  1353,     0,  1354,     0,     0,  1355,  1356,
    1357,  1011,  1155,   395,  1486,  1358,     0,  1012,     0,  1490,
       0,  1013,     0,  1493,     0,     0,  1359,     0,     0,     0,
    1360,  1361,  1362,  1363,  1364,   995,     0,  1014,     0,   996,
     997,     0,   998,     0,   999,   397,  1512,  1513,     0,     0,
       0,   398,     0,   399,  1003,     0,     0,     0,     0,  1187,
    1523,  1366,     0,     0,  1526,  1004,  1437,     0,  1527,     0,
    1528,   400,  1008,  1009,     0,     0,     0,     0,  1533,  1534,
       0,     0,  1537,  1538,  -825,     0,  1540,     0,     0,     0,
    1542,     0,   401,     0,   546,     0,     0,  1064,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1015,  1350,  1016,
       0,     0,  1351,  1352,     0,  1353,     0,  1354,     0,     0,
    -825,  -825,  -825,     0,  1017,  1018,  1564,  1358,     0,   402,
       0,  1012,     0,   403,  1019,  -825,     0,     0,  1359,  1665,
     404,     0,  -825,  -825,  -825,  1363,  1364,     0,     0,     0,
    1064,  1014,     0,   405,     0,     0,     0,  1020,     0,     0,
       0,  1080,     0,     0,  1081,   407,   408,  1680,  1021,  1082,
       0,  1083,     0,     0,     0,  1687,     0,  1564,  1564,     0,
       0,   713,  1564,     0,     0,     0,     0,  1084,   870,     0,
    1665,     0,     0,  1530,     0,     0,     0,     0,  1599,  -825,
       0,     0,     0,     0,   871,  1022,  1605,  1606,     0,  1608,
       0,  1705,  1610,  1611,     0,     0,     0,   410,  1612,     0,
    1613,  -825,     0,  -825,     0,  1085,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   777,  1624,     0,   778,
       0,   779,     0,   872,     0,     0,     0,     0,  -825,     0,
       0,     0,     0,     0,     0,     0,     0,   780,    49,   781,
       0,   782,   783,   784,   785,   786,     0,  1645,     0,     0,
       0,     0,  1648,     0,  1649,     0,     0,     0,  1651,     0,
       0,  1652,  1086,     0,     0,  1087,  1653,     0,     0,     0,
       0,     0,     0,     0,  1657,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1088,     0,  1089,     0,     0,    50,    51,    52,    53,  -825,
      54,    55,     0,     0,     0,     0,   787,     0,     0,     0,
      56,    57,     0,    58,     0,     0,     0,     0,  1090,  1180,
      63,    64,    65,   788,   789,     0,     0,     0,    68,   790,
       0,  1694,     0,    70,    71,    72,     0,     0,     0,  1091,
     791,   792,   793,   794,   795,   796,   797,    73,    74,    75,
      76,   462,   463,     0,     0,    79,    80,    81,  1706,    82,
      83,     0,     0,    84,    85,    86,    87,     0,    88,     0,
      89,    90,    91,     0,    92,    93,   798,    95,    96,   799,
     800,     0,    98,    99,   465,     0,   101,     0,     0,  1181,
       0,   102,   103,     0,   801,     0,     0,     0,   106,   107,
       0,   108,     0,   109,   110,   111,   112,   113,   114,     0,
       0,     0,     0,     0,     0,   802,     0,     0,     0,     0,
     119,   120,     0,  1182,   803,     0,   122,     0,     0,   123,
     804,   805,   124,   125,   126,   127,   128,   129,   130,   131,
     132,     0,     0,     0,   135,     0,   806,   138,   807,   139,
       0,   808,   809,   141,   469,   143,     0,   144,     0,     0,
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
      49,   781,     0,   782,   783,   784,   785,   786,     0,     0,
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
       0,    82,    83,  1190,     0,    84,    85,    86,    87,     0,
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
       0,   172,     0,     0,   174,   175,   176,   177,   814,     0,
     815,     0,     0,   179,   180,   181,     0,   470,   471,     0,
       0,   816,   185,   817,   818,   187,     0,     0,   188,   189,
     190,   819,     0,   191,   192,   193,     0,   472,  1191,   196,
     777,   197,   198,   778,     0,   779,     0,   199,   200,   201,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   780,    49,   781,     0,   782,   783,   784,   785,   786,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    50,
      51,    52,    53,  1204,    54,    55,     0,     0,     0,  1205,
     787,     0,     0,     0,    56,    57,     0,    58,     0,     0,
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
     170,     0,     0,   172,     0,  1206,   174,   175,   176,   177,
     814,     0,   815,     0,     0,   179,   180,   181,     0,   470,
     471,     0,     0,   816,   185,   817,   818,   187,     0,     0,
     188,   189,   190,   819,     0,   191,   192,   193,     0,   472,
       0,   196,   777,   197,   198,   778,     0,   779,     0,   199,
     200,   201,     0,     0,     0,     0,     0,  1150,  1151,     0,
       0,     0,     0,   780,    49,   781,     0,   782,   783,   784,
     785,   786,     0,     0,     0,     0,     0,     0,     0,     0,
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
       0,   199,   200,   201,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   780,    49,   781,     0,   782,
     783,   784,   785,   786,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    50,    51,    52,    53,     0,    54,    55,
       0,     0,     0,     0,   787,     0,     0,  1233,    56,    57,
       0,    58,     0,     0,     0,     0,     0,     0,    63,    64,
      65,   788,   789,     0,     0,     0,    68,   790,     0,     0,
       0,    70,    71,    72,     0,     0,     0,     0,   791,   792,
     793,   794,   795,   796,   797,    73,    74,    75,    76,   462,
     463,     0,     0,    79,    80,    81,     0,    82,    83,     0,
       0,    84,    85,    86,    87,     0,    88,     0,    89,    90,
      91,     0,    92,    93,   798,    95,    96,   799,   800,     0,
      98,    99,   465,     0,   101,     0,     0,     0,     0,   102,
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
     174,   175,   176,   177,   814,  1234,   815,     0,     0,   179,
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
       0,   191,   192,   193,     0,   472,     0,   196,     0,   197,
     198,   970,     0,     0,     0,   199,   200,   201,   777,  1175,
       0,   778,     0,   779,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   780,
      49,   781,     0,   782,   783,   784,   785,   786,     0,     0,
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
     807,   139,     0,   808,   809,   141,   469,   143,     0,   144,
       0,     0,   145,     0,     0,     0,     0,     0,   810,   148,
     149,   150,   151,   152,     0,   811,     0,   155,     0,     0,
       0,   157,   158,   159,   160,   161,     0,     0,   162,   812,
     164,   165,   166,   167,   168,     0,   169,   813,   170,     0,
       0,   172,     0,     0,   174,   175,   176,   177,   814,     0,
     815,     0,     0,   179,   180,   181,     0,   470,   471,     0,
       0,   816,   185,   817,   818,   187,     0,     0,   188,   189,
     190,   819,     0,   191,   192,   193,     0,   472,     0,   196,
     777,   197,   198,   778,     0,   779,     0,   199,   200,   201,
       0,     0,     0,     0,     0,  1150,     0,     0,     0,     0,
       0,   780,    49,   781,     0,   782,   783,   784,   785,   786,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    50,
      51,    52,    53,     0,    54,    55,     0,     0,     0,     0,
     787,     0,     0,     0,    56,    57,     0,    58,     0,     0,
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
     814,     0,   815,     0,     0,   179,   180,   181,     0,   470,
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
       0,    50,    51,    52,    53,     0,    54,    55,     0,     0,
       0,     0,   787,     0,     0,     0,    56,    57,     0,    58,
       0,     0,     0,     0,     0,     0,    63,    64,    65,   788,
     789,     0,     0,     0,    68,   790,     0,     0,     0,    70,
      71,    72,     0,     0,     0,     0,   791,   792,   793,   794,
     795,   796,   797,    73,    74,    75,    76,   462,   463,     0,
       0,    79,    80,    81,     0,    82,    83,     0,     0,    84,
      85,    86,    87,     0,    88,     0,    89,    90,    91,     0,
      92,    93,   798,    95,    96,   799,   800,     0,    98,    99,
     465,     0,   101,     0,     0,  1181,     0,   102,   103,     0,
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
       0,   199,   200,   201,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   780,    49,   781,     0,   782,
     783,   784,   785,   786,     0,     0,     0,     0,     0,     0,
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
      98,    99,   465,     0,   101,     0,     0,     0,     0,   102,
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
     174,   175,   176,   177,   814,  1393,   815,     0,     0,   179,
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
     807,   139,     0,   808,   809,   141,   469,   143,     0,   144,
       0,     0,   145,     0,     0,     0,     0,     0,   810,   148,
     149,   150,   151,   152,     0,   811,     0,   155,     0,     0,
       0,   157,   158,   159,   160,   161,     0,     0,   162,   812,
     164,   165,   166,   167,   168,     0,   169,   813,   170,     0,
       0,   172,     0,     0,   174,   175,   176,   177,   814,     0,
     815,     0,     0,   179,   180,   181,     0,   470,   471,     0,
       0,   816,   185,   817,   818,   187,     0,     0,   188,   189,
     190,   819,     0,   191,   192,   193,     0,   472,     0,   196,
     777,   197,   198,  1170,     0,  1171,     0,   199,   200,   201,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    49,   781,     0,   782,   783,   784,  1172,   786,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    50,
      51,    52,    53,     0,    54,    55,     0,     0,     0,     0,
     787,     0,     0,     0,    56,    57,     0,    58,     0,     0,
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
     806,   138,     0,   139,     0,   808,   809,   141,   469,   143,
       0,   144,     0,     0,   145,     0,     0,     0,     0,     0,
     810,   148,   149,   150,   151,   152,     0,   811,     0,   155,
       0,     0,  1049,   157,   158,   159,   160,   161,     0,     0,
     162,   812,   164,   165,   166,   167,   168,     0,   169,   813,
     170,     0,     0,   172,    49,     0,   174,   175,   176,   177,
     814,  1050,   815,     0,     0,   179,   180,   181,     0,   470,
     471,     0,     0,   816,   185,   817,   818,   187,     0,     0,
     188,   189,   190,   819,     0,   191,   192,   193,     0,   472,
       0,   196,     0,   197,   198,     0,     0,     0,     0,   199,
     200,   201,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    50,    51,    52,    53,     0,    54,    55,     0,     0,
       0,     0,     0,     0,     0,     0,    56,    57,     0,    58,
      59,    60,     0,    61,    62,     0,    63,    64,    65,     0,
    1051,    66,    67,     0,    68,  1052,     0,     0,     0,    70,
      71,    72,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    73,    74,    75,    76,    77,    78,     0,
       0,    79,    80,    81,     0,    82,    83,     0,     0,    84,
      85,    86,    87,     0,    88,     0,    89,    90,    91,     0,
      92,    93,    94,    95,    96,  1053,     0,     0,    98,    99,
     100,     0,   101,     0,     0,     0,     0,   102,   103,     0,
    1054,     0,   105,     0,   106,   107,     0,   108,     0,   109,
     110,   111,   112,   113,   114,     0,     0,   115,   116,   117,
       0,   118,     0,     0,     0,     0,   119,   120,     0,     0,
    1055,     0,   122,     0,     0,   123,     0,     0,   124,   125,
     126,   127,   128,   129,   130,   131,   132,   133,     0,   134,
     135,   136,  1056,   138,     0,   139,     0,     0,  1057,   141,
     142,   143,     0,   144,     0,     0,   145,     0,     0,   146,
       0,     0,  1058,   148,   149,   150,   151,   152,   725,  1059,
     154,   155,     0,   156,     0,   157,   158,   159,   160,   161,
       0,     0,   162,   163,   164,   165,   166,   167,   168,    49,
     169,     0,   170,   171,     0,   172,   173,     0,   174,   175,
     176,   177,  1060,     0,     0,     0,     0,   179,   180,   181,
       0,   182,   183,     0,     0,   184,   185,  1061,     0,   187,
       0,     0,   188,   189,   190,     0,     0,   191,   192,   193,
     194,   195,     0,   196,     0,   197,   198,     0,     0,     0,
       0,   199,   200,   201,     0,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,     0,     0,     0,
       0,    56,    57,     0,    58,    59,    60,     0,    61,    62,
       0,    63,    64,    65,     0,     0,    66,    67,   508,    68,
      69,     0,     0,     0,    70,    71,    72,     0,   510,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,     0,     0,    79,    80,    81,     0,
      82,    83,     0,     0,    84,    85,    86,    87,     0,    88,
       0,    89,    90,    91,     0,   511,    93,    94,    95,    96,
      97,     0,     0,    98,    99,   100,     0,   101,   512,     0,
       0,     0,   102,   103,     0,   104,     0,   105,     0,   106,
     107,     0,   108,     0,   109,   110,   111,   112,   113,   114,
       0,     0,   115,   116,   117,     0,   118,     0,     0,     0,
       0,   119,   120,     0,     0,   121,     0,   122,   726,     0,
     123,     0,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,     0,   134,   135,   136,   137,   138,   513,
     139,     0,     0,   140,   141,   142,   143,     0,   144,     0,
       0,   145,     0,     0,   146,     0,     0,   147,   148,   149,
     150,   151,   152,     0,   153,   154,   155,   514,   156,     0,
     157,   158,   159,   160,   161,     0,     0,   162,   163,   164,
     165,   166,   167,   168,     0,   169,     0,   170,   171,     0,
     172,   173,     0,   174,   175,   176,   177,   178,     0,     0,
       0,     0,   179,   180,   181,     0,   182,   183,     0,     0,
     184,   185,   186,   482,   187,   483,   515,   188,   189,   190,
       0,     0,   191,   192,   193,   194,   195,     0,   196,     0,
     197,   198,    49,   566,     0,   484,   199,   200,   201,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    50,
      51,    52,    53,   265,    54,    55,   266,   267,   268,   269,
     270,   271,   272,   273,    56,    57,   274,    58,    59,    60,
     275,    61,    62,   276,    63,    64,    65,   277,   278,    66,
      67,   279,    68,    69,   280,   281,   282,    70,    71,    72,
     283,   284,   285,   286,   287,   288,   289,   290,   291,   292,
     293,    73,    74,    75,    76,    77,    78,   294,   295,    79,
      80,    81,   296,    82,    83,   297,   298,    84,    85,    86,
      87,   299,    88,   300,    89,    90,    91,   301,    92,    93,
      94,    95,    96,    97,   302,   303,    98,    99,   100,   304,
     101,   305,   306,   307,   308,   102,   103,   309,   104,   310,
     105,   311,   106,   107,   312,   108,   313,   109,   110,   111,
     112,   113,   114,   314,   315,   115,   116,   117,   316,   118,
     317,   318,   319,   320,   119,   120,   321,   322,   121,   323,
     122,   324,   325,   123,   326,   327,   124,   125,   126,   127,
     128,   129,   130,   131,   132,   133,   328,   134,   135,   136,
     137,   138,   329,   139,   330,   331,   140,   141,   142,   143,
     332,   144,   333,   334,   145,   335,   336,   146,   337,   338,
     147,   148,   149,   150,   151,   152,   339,   153,   154,   155,
     340,   156,   341,   157,   158,   159,   160,   161,   342,   343,
     162,   163,   164,   165,   166,   167,   168,   344,   169,   345,
     170,   171,   346,   172,   173,   347,   174,   175,   176,   177,
     178,   348,   349,   350,   351,   179,   180,   181,   352,   182,
     183,   353,   354,   184,   185,   186,   355,   187,   356,   357,
     188,   189,   190,   358,   359,   191,   192,   193,   194,   195,
     360,   196,   361,   197,   198,   362,   363,   364,   365,   199,
     200,   201,  1429,  1430,  1431,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    49,     0,     0,     0,     0,     0,
    1432,     0,     0,     0,  1433,  1434,  1435,  1436,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    50,    51,    52,    53,     0,    54,    55,     0,     0,
       0,     0,     0,     0,     0,     0,    56,    57,     0,    58,
      59,    60,     0,    61,    62,     0,    63,    64,    65,     0,
       0,    66,    67,     0,    68,    69,     0,     0,     0,    70,
      71,    72,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    73,    74,    75,    76,    77,    78,     0,
       0,    79,    80,    81,     0,    82,    83,     0,     0,    84,
      85,    86,    87,     0,    88,     0,    89,    90,    91,     0,
      92,    93,    94,    95,    96,    97,     0,     0,    98,    99,
     100,     0,   101,     0,     0,     0,     0,   102,   103,     0,
     104,     0,   105,     0,   106,   107,     0,   108,     0,   109,
     110,   111,   112,   113,   114,     0,     0,   115,   116,   117,
       0,   118,     0,     0,     0,     0,   119,   120,     0,     0,
     121,     0,   122,     0,     0,   123,     0,     0,   124,   125,
     126,   127,   128,   129,   130,   131,   132,   133,     0,   134,
     135,   136,   137,   138,     0,   139,     0,     0,   140,   141,
     142,   143,     0,   144,     0,     0,   145,     0,     0,   146,
       0,     0,   147,   148,   149,   150,   151,   152,     0,   153,
     154,   155,     0,   156,     0,   157,   158,   159,   160,   161,
       0,     0,   162,   163,   164,   165,   166,   167,   168,     0,
     169,     0,   170,   171,     0,   172,   173,     0,   174,   175,
     176,   177,   178,   604,   566,     0,     0,   179,   180,   181,
       0,   182,   183,     0,     0,   184,   185,   186,     0,   187,
       0,     0,   188,   189,   190,     0,     0,   191,   192,   193,
     194,   195,     0,   196,     0,   197,   198,     0,     0,     0,
       0,   199,   200,   201,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      50,    51,    52,    53,   265,    54,    55,   266,   267,   268,
     269,   270,   271,   272,   273,    56,    57,   274,    58,    59,
      60,   275,    61,    62,   276,    63,    64,    65,   277,   278,
      66,    67,   279,    68,    69,   280,   281,   282,    70,    71,
      72,   283,   284,   285,   286,   287,   288,   289,   290,   291,
     292,   293,    73,    74,    75,    76,    77,    78,   294,   295,
      79,    80,    81,   296,    82,    83,   297,   298,    84,    85,
      86,    87,   299,    88,   300,    89,    90,    91,   301,    92,
      93,    94,    95,    96,    97,   302,   303,    98,    99,   100,
     304,   101,   305,   306,   307,   308,   102,   103,   309,   104,
     310,   105,   311,   106,   107,   312,   108,   313,   109,   110,
     111,   112,   113,   114,   314,   315,   115,   116,   117,   316,
     118,   317,   318,   319,   320,   119,   120,   321,   322,   121,
     323,   122,   324,   325,   123,   326,   327,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,   328,   134,   135,
     136,   137,   138,   329,   139,   330,   331,   140,   141,   142,
     143,   332,   144,   333,   334,   145,   335,   336,   146,   337,
     338,   147,   148,   149,   150,   151,   152,   339,   153,   154,
     155,   340,   156,   341,   157,   158,   159,   160,   161,   342,
     343,   162,   163,   164,   165,   166,   167,   168,   344,   169,
     345,   170,   171,   346,   172,   173,   347,   174,   175,   176,
     177,   178,   348,   349,   350,   351,   179,   180,   181,   352,
     182,   183,   353,   354,   184,   185,   186,   355,   187,   356,
     357,   188,   189,   190,   358,   359,   191,   192,   193,   194,
     195,   360,   196,   361,   197,   198,   362,   363,   364,   365,
     199,   200,   201,    49,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      50,    51,    52,    53,   265,    54,    55,   266,   267,   268,
     269,   270,   271,   272,   273,    56,    57,   274,    58,    59,
      60,   275,    61,    62,   276,    63,    64,    65,   277,   278,
      66,    67,   279,    68,    69,   280,   281,   282,    70,    71,
      72,   283,   284,   285,   286,   287,   288,   289,   290,   291,
     292,   293,    73,    74,    75,    76,    77,    78,   294,   295,
      79,    80,    81,   296,    82,    83,   297,   298,    84,    85,
      86,    87,   299,    88,   300,    89,    90,    91,   301,    92,
      93,    94,    95,    96,    97,   302,   303,    98,    99,   100,
     304,   101,   305,   306,   307,   308,   102,   103,   309,   104,
     310,   105,   311,   106,   107,   312,   108,   313,   109,   110,
     111,   112,   113,   114,   314,   315,   115,   116,   117,   316,
     118,   317,   318,   319,   320,   119,   120,   321,   322,   121,
     323,   122,   324,   325,   123,   326,   327,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,   328,   134,   135,
     136,   137,   138,   329,   139,   330,   331,   140,   141,   142,
     143,   332,   144,   333,   334,   145,   335,   336,   146,   337,
     338,   147,   148,   149,   150,   151,   152,   339,   153,   154,
     155,   340,   156,   341,   157,   158,   159,   160,   161,   342,
     343,   162,   163,   164,   165,   166,   167,   168,   344,   169,
     345,   170,   171,   346,   172,   173,   347,   174,   175,   176,
     177,   178,   348,   349,   350,   351,   179,   180,   181,   352,
     182,   183,   353,   354,   184,   185,   186,   355,   187,   356,
     357,   188,   189,   190,   358,   359,   191,   192,   193,   194,
     195,   360,   196,   361,   197,   198,   362,   363,   364,   365,
     199,   200,   201,   604,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      50,    51,    52,    53,   265,    54,    55,   266,   267,   268,
     269,   270,   271,   272,   273,    56,    57,   274,    58,    59,
      60,   275,    61,    62,   276,    63,    64,    65,   277,   278,
      66,    67,   279,    68,    69,   280,   281,   282,    70,    71,
      72,   283,   284,   285,   286,   287,   288,   289,   290,   291,
     292,   293,    73,    74,    75,    76,    77,    78,   294,   295,
      79,    80,    81,   296,    82,    83,   297,   298,    84,    85,
      86,    87,   299,    88,   300,    89,    90,    91,   301,    92,
      93,    94,    95,    96,    97,   302,   303,    98,    99,   100,
     304,   101,   305,   306,   307,   308,   102,   103,   309,   104,
     310,   105,   311,   106,   107,   312,   108,   313,   109,   110,
     111,   112,   113,   114,   314,   315,   115,   116,   117,   316,
     118,   317,   318,   319,   320,   119,   120,   321,   322,   121,
     323,   122,   324,   325,   123,   326,   327,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,   328,   134,   135,
     136,   137,   138,   329,   139,   330,   331,   140,   141,   142,
     143,   332,   144,   333,   334,   145,   335,   336,   146,   337,
     338,   147,   148,   149,   150,   151,   152,   339,   153,   154,
     155,   340,   156,   341,   157,   158,   159,   160,   161,   342,
     343,   162,   163,   164,   165,   166,   167,   168,   344,   169,
     345,   170,   171,   346,   172,   173,   347,   174,   175,   176,
     177,   178,   348,   349,   350,   351,   179,   180,   181,   352,
     182,   183,   353,   354,   184,   185,   186,   355,   187,   356,
     357,   188,   189,   190,   358,   359,   191,   192,   193,   194,
     195,   360,   196,   361,   197,   198,   362,   363,   364,   365,
     199,   200,   201,    49,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   507,     0,     0,     0,     0,     0,     0,     0,     0,
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
     199,   200,   201,     0,     0,    50,    51,    52,    53,     0,
      54,    55,     0,     0,     0,     0,     0,     0,     0,     0,
      56,    57,     0,    58,    59,    60,     0,    61,    62,     0,
      63,    64,    65,     0,     0,    66,    67,   508,    68,    69,
       0,     0,     0,    70,    71,    72,     0,   510,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    73,    74,    75,
      76,    77,    78,     0,     0,    79,    80,    81,     0,    82,
      83,     0,     0,    84,    85,    86,    87,     0,    88,     0,
      89,    90,    91,     0,   511,    93,    94,    95,    96,    97,
       0,     0,    98,    99,   100,     0,   101,   512,     0,     0,
       0,   102,   103,     0,   104,     0,   105,     0,   106,   107,
       0,   108,     0,   109,   110,   111,   112,   113,   114,     0,
       0,   115,   116,   117,     0,   118,     0,     0,     0,     0,
     119,   120,     0,     0,   121,     0,   122,   726,     0,   123,
       0,     0,   124,   125,   126,   127,   128,   129,   130,   131,
     132,   133,     0,   134,   135,   136,   137,   138,   513,   139,
       0,     0,   140,   141,   142,   143,     0,   144,     0,     0,
     145,     0,     0,   146,     0,     0,   147,   148,   149,   150,
     151,   152,     0,   153,   154,   155,   514,   156,     0,   157,
     158,   159,   160,   161,     0,     0,   162,   163,   164,   165,
     166,   167,   168,    49,   169,     0,   170,   171,     0,   172,
     173,     0,   174,   175,   176,   177,   178,     0,     0,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,     0,   187,     0,   515,   188,   189,   190,     0,
       0,   191,   192,   193,   194,   195,     0,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,     0,     0,
      50,    51,    52,    53,     0,    54,    55,     0,     0,     0,
       0,     0,     0,     0,     0,    56,    57,     0,    58,    59,
      60,     0,    61,    62,     0,    63,    64,    65,     0,     0,
      66,    67,   508,    68,    69,     0,     0,     0,    70,    71,
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
       0,   162,   163,   164,   165,   166,   167,   168,     0,   169,
       0,   170,   171,     0,   172,   173,    49,   174,   175,   176,
     177,   178,     0,     0,     0,     0,   179,   180,   181,     0,
     182,   183,     0,     0,   184,   185,   186,     0,   187,     0,
     515,   188,   189,   190,   532,     0,   191,   192,   193,   194,
     195,     0,   196,     0,   197,   198,     0,     0,     0,     0,
     199,   200,   201,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    50,    51,    52,    53,     0,    54,    55,
       0,     0,     0,     0,     0,     0,     0,     0,    56,    57,
       0,    58,    59,    60,     0,    61,    62,     0,    63,    64,
      65,     0,     0,    66,    67,     0,    68,    69,     0,     0,
     533,    70,    71,    72,     0,   534,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    73,    74,    75,    76,    77,
      78,     0,     0,    79,    80,    81,     0,    82,    83,     0,
       0,    84,    85,    86,    87,     0,    88,     0,    89,    90,
      91,     0,    92,    93,    94,    95,    96,    97,     0,     0,
      98,    99,   100,     0,   101,     0,     0,     0,     0,   102,
     103,     0,   104,     0,   105,     0,   106,   107,     0,   108,
       0,   109,   110,   111,   112,   113,   114,     0,     0,   115,
     116,   117,     0,   118,     0,     0,     0,     0,   119,   120,
       0,     0,   121,     0,   122,     0,     0,   123,     0,     0,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
       0,   134,   135,   136,   137,   138,     0,   139,     0,     0,
     140,   141,   142,   143,     0,   144,     0,     0,   145,     0,
       0,   146,     0,     0,   147,   148,   149,   150,   151,   152,
       0,   153,   154,   155,     0,   156,     0,   157,   158,   159,
     160,   161,     0,     0,   162,   163,   164,   165,   166,   167,
     168,    49,   169,     0,   170,   171,     0,   172,   173,     0,
     174,   175,   176,   177,   178,     0,     0,     0,     0,   179,
     180,   181,     0,   182,   183,     0,     0,   184,   185,   186,
       0,   187,     0,     0,   188,   189,   190,     0,     0,   191,
     192,   193,   194,   195,     0,   196,     0,   197,   198,     0,
       0,     0,     0,   199,   200,   201,     0,     0,    50,    51,
      52,    53,     0,    54,    55,     0,     0,     0,     0,     0,
       0,     0,     0,    56,    57,     0,    58,    59,    60,     0,
      61,    62,     0,    63,    64,    65,     0,     0,    66,    67,
       0,    68,    69,     0,     0,   549,    70,    71,    72,     0,
     550,     0,     0,     0,     0,     0,     0,     0,     0,     0,
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
     171,   445,   172,   173,     0,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
     551,     0,   184,   185,   186,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,     0,     0,     0,    50,    51,    52,    53,     0,
      54,    55,     0,     0,     0,     0,     0,     0,     0,     0,
      56,    57,     0,    58,    59,    60,     0,    61,    62,     0,
      63,    64,    65,     0,     0,    66,    67,     0,    68,    69,
       0,     0,   446,    70,    71,    72,     0,     0,     0,     0,
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
     166,   167,   168,    49,   169,     0,   170,   171,     0,   172,
     173,     0,   174,   175,   176,   177,   178,     0,     0,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,     0,   187,     0,     0,   188,   189,   190,     0,
       0,   191,   192,   193,   194,   195,     0,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,     0,     0,
      50,    51,    52,    53,     0,    54,    55,     0,     0,     0,
       0,     0,     0,     0,     0,    56,    57,     0,    58,    59,
      60,     0,    61,    62,     0,    63,    64,    65,     0,     0,
      66,    67,     0,    68,    69,     0,     0,   520,    70,    71,
      72,     0,   521,     0,     0,     0,     0,     0,     0,     0,
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
     199,   200,   201,     0,     0,    50,    51,    52,    53,   680,
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
     166,   167,   168,    49,   169,     0,   170,   171,     0,   172,
     173,     0,   174,   175,   176,   177,   178,     0,     0,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,     0,   187,     0,     0,   188,   189,   190,   681,
       0,   191,   192,   193,   194,   195,     0,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,     0,     0,
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
     143,     0,   144,     0,   236,   145,     0,     0,   146,     0,
       0,   147,   148,   149,   150,   151,   152,     0,   153,   154,
     155,     0,   156,     0,   157,   158,   159,   160,   161,     0,
       0,   162,   163,   164,   165,   166,   167,   168,    49,   169,
       0,   170,   171,     0,   172,   173,     0,   174,   175,   176,
     177,   178,     0,     0,     0,     0,   179,   180,   181,     0,
     182,   183,     0,     0,   184,   185,   186,     0,   187,     0,
       0,   188,   189,   190,     0,     0,   191,   192,   193,   194,
     195,     0,   196,     0,   197,   198,     0,     0,     0,     0,
     199,   200,   201,     0,     0,    50,    51,    52,    53,     0,
      54,    55,     0,     0,     0,     0,     0,     0,     0,     0,
      56,    57,   248,    58,    59,    60,     0,    61,    62,     0,
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
     173,    49,   174,   175,   176,   177,   178,     0,     0,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,     0,   187,     0,     0,   188,   189,   190,   436,
       0,   191,   192,   193,   194,   195,     0,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,     0,     0,
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
     201,     0,     0,     0,     0,    50,    51,    52,    53,     0,
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
     173,    49,   174,   175,   176,   177,   178,     0,     0,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,     0,   187,     0,     0,   188,   189,   190,   655,
       0,   191,   192,   193,   194,   195,     0,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,     0,     0,
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
     171,   669,   172,   173,     0,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,   186,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,     0,     0,     0,    50,    51,    52,    53,     0,
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
     173,    49,   174,   175,   176,   177,   178,     0,     0,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,     0,   187,     0,     0,   188,   189,   190,   685,
       0,   191,   192,   193,   194,   195,     0,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,     0,     0,
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
     163,   164,   165,   166,   167,   168,    49,   169,     0,   170,
     171,     0,   172,   173,     0,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,   186,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,     0,    50,    51,    52,    53,     0,    54,    55,
       0,     0,     0,     0,     0,     0,     0,     0,    56,    57,
       0,    58,    59,    60,     0,    61,    62,     0,    63,    64,
      65,     0,     0,    66,    67,     0,    68,    69,     0,     0,
       0,    70,    71,    72,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    73,    74,    75,    76,    77,
      78,   902,     0,    79,    80,    81,     0,    82,    83,     0,
       0,    84,    85,    86,    87,     0,    88,     0,    89,    90,
      91,     0,    92,    93,    94,    95,    96,    97,     0,     0,
      98,    99,   100,     0,   101,     0,     0,     0,     0,   102,
     103,     0,   104,     0,   105,     0,   106,   107,     0,   108,
       0,   109,   110,   111,   112,   113,   114,     0,     0,   115,
     116,   117,     0,   118,     0,     0,     0,     0,   119,   120,
       0,     0,   121,     0,   122,     0,     0,   123,     0,     0,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
       0,   134,   135,   136,   137,   138,     0,   139,     0,     0,
     140,   141,   142,   143,     0,   144,     0,     0,   145,     0,
       0,   146,     0,     0,   147,   148,   149,   150,   151,   152,
       0,   153,   154,   155,     0,   156,     0,   157,   158,   159,
     160,   161,     0,     0,   162,   163,   164,   165,   166,   167,
     168,    49,   169,     0,   170,   171,     0,   172,   173,     0,
     174,   175,   176,   177,   178,     0,     0,     0,     0,   179,
     180,   181,     0,   182,   183,     0,     0,   184,   185,   186,
       0,   187,     0,     0,   188,   189,   190,     0,     0,   191,
     192,   193,   194,   195,     0,   196,     0,   197,   198,     0,
       0,     0,     0,   199,   200,   201,     0,     0,    50,    51,
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
     163,   164,   165,   166,   167,   168,    49,   169,     0,   170,
     171,     0,   172,   173,     0,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,   186,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,     0,    50,    51,    52,    53,     0,    54,    55,
       0,     0,     0,     0,     0,     0,     0,     0,    56,    57,
       0,    58,    59,    60,     0,    61,    62,     0,    63,    64,
      65,     0,     0,    66,    67,     0,    68,    69,     0,     0,
       0,    70,    71,    72,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    73,    74,    75,    76,    77,
      78,     0,     0,    79,    80,    81,     0,    82,    83,     0,
       0,    84,    85,    86,    87,     0,    88,     0,    89,    90,
      91,     0,    92,    93,    94,    95,    96,    97,     0,     0,
      98,    99,   100,     0,   101,     0,     0,     0,     0,   102,
     103,     0,   104,     0,   105,     0,   106,   107,     0,   108,
       0,   109,   110,   111,   112,   113,   114,     0,     0,   115,
     116,   117,     0,   118,     0,     0,     0,     0,   119,   120,
       0,     0,   121,     0,   122,     0,     0,   123,     0,     0,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
       0,   134,   135,   136,   137,   138,     0,   139,     0,     0,
     140,   141,   142,   143,     0,   144,     0,     0,   145,     0,
       0,   146,     0,     0,   147,   148,   149,   150,   151,  1443,
       0,   153,   154,   155,     0,   156,     0,   157,   158,   159,
     160,   161,     0,     0,   162,   163,   164,   165,   166,   167,
     168,    49,   169,     0,   170,   171,     0,   172,   173,     0,
     174,   175,   176,   177,   178,     0,     0,     0,     0,   179,
     180,   181,     0,   182,   183,     0,     0,   184,   185,   186,
       0,   187,     0,     0,   188,   189,   190,     0,     0,   191,
     192,   193,   194,   195,     0,   196,     0,   197,   198,     0,
       0,     0,     0,   199,   200,   201,     0,     0,    50,    51,
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
     148,   149,   150,   151,  1664,     0,   153,   154,   155,     0,
     156,     0,   157,   158,   159,   160,   161,     0,     0,   162,
     163,   164,   165,   166,   167,   168,   458,   169,     0,   170,
     171,     0,   172,   173,     0,   174,   175,   176,   177,   178,
       0,     0,     0,     0,   179,   180,   181,     0,   182,   183,
       0,     0,   184,   185,   186,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,   194,   195,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,     0,    50,    51,    52,    53,     0,    54,    55,
       0,     0,     0,     0,     0,     0,     0,     0,    56,    57,
       0,    58,     0,     0,     0,   459,     0,     0,    63,    64,
      65,     0,     0,   460,   461,     0,    68,     0,     0,     0,
       0,    70,    71,    72,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    73,    74,    75,    76,   462,
     463,     0,     0,    79,    80,    81,     0,    82,    83,     0,
       0,    84,    85,   464,    87,     0,    88,     0,    89,    90,
      91,     0,    92,    93,     0,    95,    96,     0,     0,     0,
      98,    99,   465,     0,   101,     0,     0,     0,     0,   102,
     103,     0,     0,     0,     0,     0,   106,   107,     0,   108,
       0,   109,   110,   111,   112,   113,   114,     0,     0,     0,
       0,     0,     0,   466,     0,     0,     0,     0,   119,   120,
       0,     0,     0,     0,   122,     0,     0,   123,     0,     0,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   467,
       0,   468,   135,     0,     0,   138,     0,   139,     0,     0,
       0,   141,   469,   143,     0,   144,     0,     0,   145,     0,
       0,     0,     0,     0,     0,   148,   149,   150,   151,   152,
       0,     0,     0,   155,     0,     0,     0,   157,   158,   159,
     160,   161,     0,     0,   162,     0,   164,   165,   166,   167,
     168,    49,   169,     0,   170,     0,     0,   172,     0,     0,
     174,   175,   176,   177,     0,     0,     0,     0,     0,   179,
     180,   181,     0,   470,   471,     0,     0,     0,   185,     0,
       0,   187,     0,     0,   188,   189,   190,     0,     0,   191,
     192,   193,     0,   472,     0,   196,     0,   197,   198,     0,
       0,     0,     0,   199,   200,   201,     0,     0,    50,    51,
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
     201,     0,     0,    50,    51,    52,    53,     0,    54,    55,
       0,     0,     0,     0,     0,     0,     0,     0,    56,    57,
       0,    58,     0,     0,     0,     0,     0,     0,    63,    64,
      65,     0,     0,     0,     0,     0,    68,     0,     0,     0,
       0,    70,    71,    72,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    73,    74,    75,    76,     0,
       0,     0,     0,    79,    80,    81,     0,    82,    83,     0,
       0,    84,    85,    86,    87,     0,    88,     0,    89,    90,
      91,     0,    92,    93,     0,    95,    96,     0,     0,     0,
      98,    99,     0,     0,   101,     0,     0,     0,     0,   102,
     103,     0,     0,     0,     0,     0,   106,   107,     0,   108,
       0,   109,   110,   111,   112,   113,   114,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   119,   120,
       0,     0,     0,     0,   122,     0,     0,   123,     0,     0,
     124,   125,   126,   127,   128,   129,   130,   131,   132,     0,
       0,     0,   135,   643,     0,   138,     0,   139,     0,     0,
       0,   141,     0,   143,     0,   144,     0,     0,   145,     0,
       0,     0,     0,     0,     0,   148,   149,   150,   151,   152,
       0,     0,     0,   155,     0,     0,     0,   157,   158,   159,
     160,   161,     0,     0,   162,     0,   164,   165,   166,   167,
     168,    49,   169,     0,   170,     0,     0,   172,     0,     0,
     174,   175,   176,   177,     0,     0,     0,     0,     0,   179,
     180,   181,     0,     0,     0,     0,     0,     0,   185,     0,
       0,   187,     0,     0,   188,   189,   190,     0,     0,   191,
     192,   193,     0,     0,     0,   196,     0,   197,   198,     0,
       0,     0,     0,   199,   200,   201,     0,     0,    50,    51,
      52,    53,     0,    54,    55,     0,     0,     0,     0,     0,
       0,     0,     0,    56,    57,     0,    58,     0,     0,     0,
       0,     0,     0,    63,    64,    65,     0,     0,     0,     0,
       0,    68,     0,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
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
       0,   164,   165,   166,   167,   168,     0,   169,     0,   170,
       0,     0,   172,     0,     0,   174,   175,   176,   177,     0,
       0,     0,     0,     0,   179,   180,   181,     0,     0,     0,
       0,     0,     0,   185,     0,     0,   187,     0,     0,   188,
     189,   190,     0,     0,   191,   192,   193,     0,     0,     0,
     196,     0,   197,   198,     0,     0,     0,   995,   199,   200,
     201,   996,   997,     0,   998,     0,   999,     0,     0,  1000,
    1001,  1002,     0,     0,     0,     0,  1003,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1004,     0,     0,
       0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,
       0,     0,     0,   995,     0,     0,  1010,   996,   997,     0,
     998,     0,   999,  1387,     0,  1000,  1001,  1002,     0,     0,
       0,  1388,  1003,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1004,     0,     0,     0,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,     0,  1011,     0,     0,
       0,     0,  1010,  1012,     0,     0,     0,  1013,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   995,  1014,     0,  1594,   996,   997,     0,   998,
       0,   999,     0,     0,  1000,  1001,  1002,     0,     0,     0,
       0,  1003,     0,  1011,     0,     0,     0,     0,     0,  1012,
       0,     0,  1004,  1013,     0,     0,  1005,  1006,  1007,  1008,
    1009,     0,     0,     0,     0,     0,     0,     0,     0,  1014,
       0,  1010,     0,     0,     0,     0,     0,     0,  1369,     0,
       0,     0,  1370,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1015,     0,  1016,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1017,  1018,  1011,     0,     0,     0,     0,     0,  1012,     0,
    1019,     0,  1013,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1014,  1015,
       0,  1016,     0,  1020,     0,     0,   995,     0,     0,  1596,
     996,   997,     0,   998,  1021,   999,  1017,  1018,  1000,  1001,
    1002,     0,     0,     0,     0,  1003,  1019,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1004,     0,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,  1020,
       0,  1022,     0,     0,     0,  1010,     0,  1595,     0,     0,
    1021,     0,     0,     0,     0,     0,     0,     0,  1015,     0,
    1016,     0,     0,     0,     0,   995,     0,     0,  1673,   996,
     997,     0,   998,     0,   999,  1017,  1018,  1000,  1001,  1002,
       0,     0,     0,     0,  1003,  1019,  1011,  1022,     0,     0,
       0,     0,  1012,     0,     0,  1004,  1013,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,     0,     0,  1020,     0,
       0,     0,  1014,     0,  1010,     0,     0,     0,     0,  1021,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   995,     0,     0,  1046,   996,   997,
       0,   998,     0,   999,     0,     0,  1000,  1001,  1002,     0,
       0,     0,     0,  1003,     0,  1011,  1022,     0,     0,     0,
       0,  1012,     0,     0,  1004,  1013,     0,  1597,  1005,  1006,
    1007,  1008,  1009,     0,     0,     0,     0,     0,     0,     0,
       0,  1014,  1015,  1010,  1016,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1017,
    1018,     0,     0,   995,     0,     0,     0,   996,   997,  1019,
     998,     0,   999,     0,     0,  1000,  1001,  1002,     0,     0,
       0,     0,  1003,     0,  1011,     0,     0,     0,     0,     0,
    1012,     0,  1020,  1004,  1013,     0,  1674,  1005,  1006,  1007,
    1008,  1009,     0,  1021,     0,     0,     0,     0,     0,     0,
    1014,  1015,  1010,  1016,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1017,  1018,
       0,     0,   995,     0,     0,     0,   996,   997,  1019,   998,
    1022,   999,     0,     0,  1000,  1001,  1002,     0,     0,     0,
       0,  1003,     0,  1011,     0,     0,  1341,     0,     0,  1012,
       0,  1020,  1004,  1013,     0,     0,  1005,  1006,  1007,  1008,
    1009,     0,  1021,     0,     0,     0,     0,     0,     0,  1014,
    1015,  1010,  1016,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1017,  1018,     0,
       0,   995,     0,     0,     0,   996,   997,  1019,   998,  1022,
     999,     0,     0,  1000,  1001,  1002,     0,     0,     0,     0,
    1003,     0,  1011,     0,     0,     0,     0,     0,  1012,     0,
    1020,  1004,  1013,     0,     0,  1005,  1006,  1007,  1008,  1009,
       0,  1021,     0,     0,     0,     0,     0,     0,  1014,  1015,
    1010,  1016,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1017,  1018,     0,     0,
     995,     0,     0,     0,   996,   997,  1019,   998,  1022,   999,
       0,     0,  1000,  1001,  1002,     0,     0,     0,     0,  1003,
       0,  1011,     0,     0,  1371,     0,     0,  1012,     0,  1020,
    1004,  1013,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,
    1021,     0,     0,     0,     0,     0,     0,  1014,  1015,  1010,
    1016,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1017,  1018,     0,     0,   995,
       0,     0,     0,   996,   997,  1019,   998,  1022,   999,     0,
       0,  1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,
    1011,     0,     0,     0,     0,     0,  1012,     0,  1020,  1004,
    1013,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,  1021,
       0,     0,     0,     0,     0,     0,  1014,  1015,  1010,  1016,
    1346,     0,     0,     0,     0,  1405,     0,     0,     0,     0,
       0,     0,     0,     0,  1017,  1018,     0,     0,     0,     0,
       0,     0,     0,     0,  1019,     0,  1022,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1011,
       0,     0,     0,     0,     0,  1012,     0,  1020,     0,  1013,
       0,     0,     0,     0,     0,  1377,     0,     0,  1021,     0,
       0,     0,     0,     0,     0,  1014,  1015,     0,  1016,     0,
       0,     0,     0,   995,     0,     0,  1422,   996,   997,     0,
     998,     0,   999,  1017,  1018,  1000,  1001,  1002,     0,     0,
       0,     0,  1003,  1019,     0,  1022,     0,     0,     0,     0,
       0,     0,     0,  1004,     0,     0,     0,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,  1020,     0,     0,     0,
       0,     0,  1010,     0,     0,     0,     0,  1021,     0,     0,
       0,     0,     0,     0,     0,  1015,     0,  1016,     0,     0,
       0,     0,   995,     0,     0,  1482,   996,   997,     0,   998,
       0,   999,  1017,  1018,  1000,  1001,  1002,     0,     0,     0,
       0,  1003,  1019,  1011,  1022,     0,     0,     0,     0,  1012,
       0,     0,  1004,  1013,     0,     0,  1005,  1006,  1007,  1008,
    1009,     0,     0,     0,     0,  1020,     0,     0,     0,  1014,
       0,  1010,     0,     0,     0,     0,  1021,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   995,     0,     0,  1520,   996,   997,     0,   998,     0,
     999,     0,     0,  1000,  1001,  1002,     0,     0,     0,     0,
    1003,     0,  1011,  1022,     0,     0,     0,     0,  1012,     0,
       0,  1004,  1013,     0,     0,  1005,  1006,  1007,  1008,  1009,
       0,     0,     0,     0,     0,     0,     0,     0,  1014,  1015,
    1010,  1016,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1017,  1018,     0,     0,
     995,     0,     0,     0,   996,   997,  1019,   998,     0,   999,
       0,     0,  1000,  1001,  1002,     0,     0,     0,     0,  1003,
       0,  1011,     0,     0,     0,     0,     0,  1012,     0,  1020,
    1004,  1013,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,
    1021,     0,     0,     0,     0,     0,     0,  1014,  1015,  1010,
    1016,     0,     0,     0,     0,     0,  1529,     0,     0,     0,
       0,     0,     0,     0,     0,  1017,  1018,     0,     0,   995,
       0,     0,     0,   996,   997,  1019,   998,  1022,   999,     0,
       0,  1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,
    1011,     0,     0,     0,     0,     0,  1012,     0,  1020,  1004,
    1013,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,  1021,
       0,     0,     0,     0,     0,     0,  1014,  1015,  1010,  1016,
       0,     0,     0,     0,     0,  1535,     0,     0,     0,     0,
       0,     0,     0,     0,  1017,  1018,     0,     0,   995,     0,
       0,     0,   996,   997,  1019,   998,  1022,   999,     0,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,  1011,
       0,     0,     0,     0,     0,  1012,     0,  1020,  1004,  1013,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,  1021,     0,
       0,     0,     0,     0,     0,  1014,  1015,  1010,  1016,     0,
       0,     0,     0,     0,  1536,     0,     0,     0,     0,     0,
       0,     0,     0,  1017,  1018,     0,     0,   995,     0,     0,
       0,   996,   997,  1019,   998,  1022,   999,     0,     0,  1000,
    1001,  1002,     0,     0,     0,     0,  1003,     0,  1011,     0,
       0,     0,     0,     0,  1012,     0,  1020,  1004,  1013,     0,
       0,  1005,  1006,  1007,  1008,  1009,     0,  1021,     0,     0,
       0,     0,     0,     0,  1014,  1015,  1010,  1016,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  1017,  1018,     0,     0,   995,     0,     0,  1559,
     996,   997,  1019,   998,  1022,   999,     0,     0,  1000,  1001,
    1002,     0,     0,     0,     0,  1003,     0,  1011,     0,     0,
    1549,     0,     0,  1012,     0,  1020,  1004,  1013,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,  1021,     0,     0,     0,
       0,     0,     0,  1014,  1015,  1010,  1016,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1017,  1018,     0,     0,   995,     0,     0,  1589,   996,
     997,  1019,   998,  1022,   999,     0,     0,  1000,  1001,  1002,
       0,     0,     0,     0,  1003,     0,  1011,     0,     0,     0,
       0,     0,  1012,     0,  1020,  1004,  1013,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,  1021,     0,     0,     0,     0,
       0,     0,  1014,  1015,  1010,  1016,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1017,  1018,     0,     0,   995,     0,     0,     0,   996,   997,
    1019,   998,  1022,   999,     0,     0,  1000,  1001,  1002,     0,
       0,     0,     0,  1003,     0,  1011,     0,     0,     0,     0,
       0,  1012,     0,  1020,  1004,  1013,     0,     0,  1005,  1006,
    1007,  1008,  1009,     0,  1021,     0,     0,     0,     0,     0,
       0,  1014,  1015,  1010,  1016,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1017,
    1018,     0,     0,   995,     0,     0,     0,   996,   997,  1019,
     998,  1022,   999,     0,     0,  1000,  1001,  1002,     0,     0,
       0,  1602,  1003,     0,  1011,     0,     0,     0,     0,     0,
    1012,     0,  1020,  1004,  1013,     0,     0,  1005,  1006,  1007,
    1008,  1009,     0,  1021,     0,     0,     0,     0,     0,     0,
    1014,  1015,  1010,  1016,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1017,  1018,
       0,     0,     0,     0,     0,     0,     0,     0,  1019,     0,
    1022,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1011,     0,     0,     0,     0,     0,  1012,
       0,  1020,     0,  1013,     0,     0,     0,     0,     0,  1590,
       0,     0,  1021,     0,     0,     0,     0,     0,     0,  1014,
    1015,     0,  1016,     0,     0,     0,     0,   995,     0,     0,
    1603,   996,   997,     0,   998,     0,   999,  1017,  1018,  1000,
    1001,  1002,     0,     0,     0,     0,  1003,  1019,     0,  1022,
       0,     0,     0,     0,     0,     0,     0,  1004,     0,     0,
       0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,
    1020,     0,     0,     0,     0,     0,  1010,     0,     0,     0,
       0,  1021,     0,     0,     0,     0,     0,     0,     0,  1015,
       0,  1016,     0,     0,     0,     0,   995,     0,     0,     0,
     996,   997,     0,   998,     0,   999,  1017,  1018,  1000,  1001,
    1002,     0,     0,     0,     0,  1003,  1019,  1011,  1022,     0,
       0,     0,     0,  1012,     0,     0,  1004,  1013,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,  1020,
       0,     0,     0,  1014,     0,  1010,     0,     0,     0,     0,
    1021,     0,  1604,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   995,     0,     0,  1650,   996,
     997,     0,   998,     0,   999,     0,     0,  1000,  1001,  1002,
       0,     0,     0,     0,  1003,     0,  1011,  1022,     0,     0,
       0,     0,  1012,     0,     0,  1004,  1013,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,     0,     0,     0,     0,
       0,     0,  1014,  1015,  1010,  1016,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1017,  1018,     0,     0,   995,     0,     0,  1662,   996,   997,
    1019,   998,     0,   999,     0,     0,  1000,  1001,  1002,     0,
       0,     0,     0,  1003,     0,  1011,     0,     0,     0,     0,
       0,  1012,     0,  1020,  1004,  1013,     0,     0,  1005,  1006,
    1007,  1008,  1009,     0,  1021,     0,     0,     0,     0,     0,
       0,  1014,  1015,  1010,  1016,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1017,
    1018,     0,     0,   995,     0,     0,  1676,   996,   997,  1019,
     998,  1022,   999,     0,     0,  1000,  1001,  1002,     0,     0,
       0,     0,  1003,     0,  1011,     0,     0,     0,     0,     0,
    1012,     0,  1020,  1004,  1013,     0,     0,  1005,  1006,  1007,
    1008,  1009,     0,  1021,     0,     0,     0,     0,     0,     0,
    1014,  1015,  1010,  1016,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1017,  1018,
       0,     0,   995,     0,     0,  1677,   996,   997,  1019,   998,
    1022,   999,     0,     0,  1000,  1001,  1002,     0,     0,     0,
       0,  1003,     0,  1011,     0,     0,     0,     0,     0,  1012,
       0,  1020,  1004,  1013,     0,     0,  1005,  1006,  1007,  1008,
    1009,     0,  1021,     0,     0,     0,     0,     0,     0,  1014,
    1015,  1010,  1016,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1017,  1018,     0,
       0,   995,     0,     0,  1681,   996,   997,  1019,   998,  1022,
     999,     0,     0,  1000,  1001,  1002,     0,     0,     0,     0,
    1003,     0,  1011,     0,     0,     0,     0,     0,  1012,     0,
    1020,  1004,  1013,     0,     0,  1005,  1006,  1007,  1008,  1009,
       0,  1021,     0,     0,     0,     0,     0,     0,  1014,  1015,
    1010,  1016,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1017,  1018,     0,     0,
     995,     0,     0,  1703,   996,   997,  1019,   998,  1022,   999,
       0,     0,  1000,  1001,  1002,     0,     0,     0,     0,  1003,
       0,  1011,     0,     0,     0,     0,     0,  1012,     0,  1020,
    1004,  1013,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,
    1021,     0,     0,     0,     0,     0,     0,  1014,  1015,  1010,
    1016,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1017,  1018,     0,     0,   995,
       0,     0,     0,   996,   997,  1019,   998,  1022,   999,     0,
       0,  1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,
    1011,     0,     0,     0,     0,     0,  1012,     0,  1020,  1004,
    1013,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,  1021,
       0,     0,     0,     0,     0,     0,  1014,  1015,  1010,  1016,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1017,  1018,     0,     0,   995,     0,
       0,     0,   996,   997,  1019,   998,  1022,   999,     0,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,  1011,
       0,     0,     0,     0,     0,  1012,     0,  1020,  1004,  1013,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,  1021,     0,
       0,     0,     0,     0,     0,  1014,  1015,  1010,  1016,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1017,  1018,     0,     0,   995,     0,     0,
       0,   996,   997,  1019,   998,  1022,   999,     0,     0,  1000,
    1001,  1002,     0,     0,     0,     0,  1003,     0,  1011,     0,
       0,     0,     0,     0,  1012,     0,  1020,  1004,  1013,     0,
       0,  1005,  1006,  1007,  1008,  1009,     0,  1021,     0,     0,
       0,     0,     0,     0,  1014,  1015,  1010,  1016,     0,     0,
       0,     0,   995,     0,     0,     0,   996,   997,     0,   998,
       0,   999,  1017,  1018,  1000,  1001,  1002,     0,     0,     0,
       0,  1003,  1019,     0,  1022,     0,     0,     0,     0,     0,
       0,     0,  1004,     0,     0,     0,  1005,  1006,  1007,  1008,
    1009,     0,     0,  1012,     0,  1020,     0,  1013,     0,     0,
       0,  1010,     0,     0,     0,     0,  1021,     0,     0,     0,
       0,     0,     0,  1014,  1015,     0,  1016,     0,     0,     0,
       0,   995,     0,     0,     0,   996,   997,     0,   998,     0,
     999,  1017,  1018,  -825,  -825,  -825,     0,     0,     0,     0,
    1003,  1019,     0,  1022,     0,     0,     0,     0,  1012,     0,
       0,  1004,  1013,     0,     0,  -825,  -825,  -825,  1008,  1009,
       0,     0,     0,     0,  1020,     0,     0,   995,  1014,     0,
    1010,   996,   997,     0,   998,     0,   999,     0,     0,     0,
       0,     0,     0,  1015,     0,  1016,  1003,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1004,     0,     0,
    1017,  1018,     0,     0,  1008,  1009,     0,     0,     0,     0,
    1019,     0,  1022,     0,     0,   995,  -825,  1012,     0,   996,
     997,  1013,   998,     0,   999,     0,     0,     0,     0,     0,
       0,     0,     0,  1020,  1003,     0,     0,  1014,  1015,     0,
    1016,     0,     0,     0,     0,  1004,   371,     0,     0,     0,
       0,     0,  1008,  1009,     0,  -825,  -825,     0,     0,     0,
     372,     0,     0,  1012,  -825,  1019,     0,  -825,   995,     0,
       0,     0,   996,   997,     0,   998,     0,   999,     0,     0,
       0,  1022,     0,  1014,     0,     0,   373,  1003,  -825,   392,
       0,     0,   393,     0,     0,     0,     0,     0,  1004,     0,
       0,     0,     0,   394,     0,  1008,  1009,  1015,     0,  1016,
       0,  1012,     0,     0,     0,  -825,     0,  -825,     0,     0,
     395,     0,     0,     0,     0,  1532,     0,     0,     0,     0,
       0,  1014,     0,     0,  1019,     0,  1022,     0,     0,     0,
       0,     0,     0,     0,   374,     0,     0,     0,     0,     0,
       0,   396,   397,  -825,     0,  -825,     0,     0,   398,     0,
     399,     0,     0,     0,  1012,     0,     0,     0,  -825,     0,
       0,   375,     0,  1543,   376,     0,     0,   377,   400,     0,
    -825,     0,     0,   378,  1014,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   401,
       0,  -825,     0,  -825,     0,  1022,   379,   380,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   381,     0,
       0,   382,     0,     0,     0,     0,  1609,     0,  -825,     0,
       0,     0,     0,   383,     0,   384,   402,     0,     0,     0,
     403,   385,     0,     0,     0,     0,     0,   404,     0,     0,
       0,  -825,     0,     0,  -825,     0,  -825,     0,     0,     0,
     405,     0,     0,     0,     0,     0,   386,     0,     0,     0,
       0,   406,   407,   408,     0,     0,     0,     0,     0,     0,
       0,  -825,     0,     0,     0,     0,     0,     0,   409,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  -825,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   410,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  -825
};

static const yytype_int16 yycheck[] =
{
      19,   583,   404,    22,   493,   432,   254,   262,   263,   869,
     371,   371,    31,   371,  1091,   371,   452,   720,   721,    20,
      21,   392,   860,    24,   930,   834,   919,  1121,    47,   452,
     914,  1282,   440,     6,  1285,   233,  1084,   392,     6,   923,
       6,  1280,    43,     6,  1295,    54,     6,  1298,     6,     6,
    1466,   452,   758,    29,     6,    54,     9,     6,    11,   765,
       6,  1327,   614,    19,    55,    12,    22,   773,     9,    91,
      11,    10,    12,   762,     9,    31,    11,     6,    31,     9,
       6,    11,   157,   635,   112,   637,   638,   146,   671,   143,
      31,    47,    87,     6,   452,   971,    31,   225,   226,   193,
      87,    31,    54,   115,   116,   522,    91,    98,    54,     9,
     222,    11,    85,   596,   104,   118,   180,     9,   143,    11,
     416,   219,  1170,  1171,  1172,  1475,   180,   535,   151,  1001,
    1002,    31,  1004,  1005,  1006,  1007,    85,   151,   179,    31,
     126,    42,   173,  1015,   144,    42,    90,  1019,  1561,   143,
     223,   192,   295,   408,   509,   516,   516,   148,   516,   279,
     160,   156,   272,   301,   145,   248,   269,    12,   280,   978,
     279,   146,    17,   112,   591,   248,   286,     6,   580,   123,
     211,   156,   140,   286,   128,   239,   172,   330,   207,   208,
     310,   210,   211,   212,   332,   259,   334,   429,   217,   100,
     190,   310,   192,     0,   223,   317,    35,   305,   579,    36,
     191,   230,   156,  1626,   233,   238,   241,   236,   110,   120,
     299,   233,   420,   120,   238,   289,   320,   217,   229,   248,
     188,   284,   251,   252,   253,   254,   597,   597,   257,   597,
     334,   597,  1126,   143,   247,   273,   299,   241,   270,   222,
     243,   207,   208,   670,   210,   277,   331,   279,   456,   318,
     207,   217,   494,   189,   953,   241,   320,   207,   564,   227,
     976,   229,   112,   222,  1690,   858,   271,   272,   686,   831,
     236,   577,   269,   835,  1160,   270,   414,   770,   310,  1639,
     265,   286,   277,   334,   279,   251,   252,   112,   288,   286,
     852,   143,  1350,  1351,  1352,  1353,  1354,  1355,  1356,  1357,
    1358,  1359,  1360,  1361,  1362,  1363,   548,  1365,   313,   165,
    1586,   321,   758,   281,   176,   310,   335,   320,   301,   765,
      21,   280,   245,   175,   273,   758,   335,   773,   301,   594,
     776,   596,   765,   334,   317,   197,    23,   260,   194,     6,
     773,   370,   301,   776,  1226,    12,  1228,   758,    56,   327,
     320,   327,   335,     6,   765,    42,   727,   727,   317,   727,
     327,   860,   773,   392,   393,   776,  1082,  1471,   336,   398,
    1619,   334,   401,   335,  1090,   404,   335,   406,     6,   335,
     144,   320,    35,   334,   234,    91,   415,    91,   417,   334,
     758,   420,   421,   117,   334,    96,   160,   765,  1659,  1660,
     429,  1315,  1115,  1317,   110,   773,   110,    35,   776,   234,
     716,   248,   441,   100,    55,   137,  1319,   446,   980,   448,
     982,   983,   451,   273,  1272,   454,   988,   456,   636,   991,
     307,     6,   994,   120,     7,   401,   286,    12,    22,     6,
     164,    28,    22,  1313,    23,   329,   323,    31,   273,    36,
       9,    31,    11,   177,    29,   421,    29,    98,   144,   248,
     140,   286,    29,    42,   301,   494,   495,  1029,   774,   498,
     888,   500,    31,   891,   160,   441,   741,   241,  1040,  1327,
     509,   510,   448,   320,    88,  1281,     7,  1283,   696,   854,
    1286,   520,   521,   143,   523,   524,   525,   334,   335,   103,
     529,   530,  1615,   225,   533,    56,   228,   148,   188,   126,
     539,   719,   301,   199,   238,   544,    12,   167,     6,   548,
     549,   550,   551,   534,    12,  1344,  1118,   196,   557,   558,
     976,   320,   498,   562,  1592,   166,   917,   949,  1130,   189,
     569,   570,   266,   976,    10,   334,   335,   227,   234,   229,
     579,   580,   238,  1666,  1667,  1642,    22,   523,  1671,   525,
    1476,     6,   269,    21,   151,   976,   153,    12,   238,   863,
     941,   941,   601,   941,   868,   941,    97,    35,   544,  1180,
    1474,  1182,  1183,   170,   302,   303,   140,  1149,   238,  1647,
     111,   315,  1308,  1309,     7,    28,    97,    10,   904,   905,
       8,   281,  1014,    36,   302,   303,   912,   636,   976,     7,
       7,     7,    10,    10,    10,     7,   137,     7,    10,  1181,
      10,     4,   307,   323,   280,     8,    90,  1475,  1190,   658,
      13,    12,   248,   662,   188,   207,  1082,   101,  1009,  1009,
      23,  1009,   154,  1009,  1090,   853,   166,   676,   677,  1082,
     237,   238,   102,   981,   241,   684,   336,  1090,   687,    42,
     689,   690,   161,   921,   260,   177,   248,   696,   147,  1081,
     976,  1082,   701,   227,   195,   229,     6,  1239,   707,  1090,
     307,    12,  1047,   147,   196,   110,   307,   307,  1106,   372,
     719,   374,     7,   376,   377,    10,   230,   726,   260,   382,
       7,   222,   385,    10,   225,     7,   735,   228,    10,  1579,
     739,   740,   224,   234,  1082,   744,     7,   746,   151,    10,
     153,     7,  1090,   248,    10,   312,  1318,   281,   260,   316,
       7,   117,     7,    10,   277,    10,   257,   170,  1586,   245,
       4,   752,   753,   772,     8,   774,   307,     7,   189,    13,
      10,   272,   211,   212,   127,  1468,  1084,   143,     7,    23,
     726,    10,     7,   284,   223,    10,    10,    29,   280,   735,
     234,   292,   284,  1272,   233,   280,   307,     6,    42,   154,
     746,     7,   336,     7,    10,     7,    10,   299,    10,     7,
      36,  1639,    10,   168,   253,   181,   317,     7,   257,   238,
      10,   313,   177,   486,   237,   269,     7,   271,   241,    10,
     248,     7,   286,   496,    10,  1377,   168,   329,   248,   502,
       7,   196,   286,    10,   853,   854,     7,     7,  1327,    10,
      10,   860,   861,   264,   863,  1397,   100,     7,   867,   868,
      10,  1147,  1170,  1171,  1172,     7,    21,     7,    10,   224,
      10,     7,   238,     6,    10,   241,   120,    31,     7,    31,
     889,    10,  1308,  1309,   238,     7,     6,  1279,    10,   898,
     899,     7,   901,   210,    10,  1308,  1309,   241,     7,   312,
     266,    10,   268,   316,     7,   210,   915,    10,   917,   918,
       7,     7,   921,    10,    10,   310,     7,  1308,  1309,    10,
     310,   166,   216,  1465,  1466,   280,  1114,     7,   216,   284,
      10,   370,   595,   216,   277,    12,   307,   226,   307,   207,
     949,   245,   198,   166,   299,   293,   249,   286,   181,   315,
     168,     6,    31,   392,   393,     6,   307,    31,   313,   398,
    1308,  1309,    31,   305,     4,   404,    12,   406,     8,     9,
     305,    11,   305,    13,   329,   305,   415,    21,   417,   988,
       6,   420,   166,    23,   238,     6,     6,     6,   196,   286,
    1341,  1341,   197,  1341,   166,  1341,  1475,   282,   282,   216,
     307,   282,    42,   196,     6,  1014,   307,   446,  1580,     6,
     260,   124,   451,  1364,  1364,   454,  1364,   456,  1364,   247,
    1371,  1371,   241,  1371,   293,  1371,    97,   313,   241,     6,
     120,    35,     6,  1278,     6,     6,     6,    29,  1047,     6,
       6,     6,  1350,  1351,  1352,  1353,  1354,  1355,  1356,  1357,
    1358,  1359,  1360,  1361,  1362,  1363,   495,  1365,     6,  1068,
      21,   500,  1479,     6,     6,   337,     7,  1076,    31,     6,
     509,   510,  1081,     7,  1083,   337,     7,   337,   337,    31,
    1089,   520,   521,    22,   747,   524,    22,     6,   166,   320,
     529,   530,   196,   756,   533,   151,   197,   293,   110,   282,
     539,   764,   324,   248,   143,  1114,   769,  1586,    97,     6,
     549,   550,   551,   320,    17,    42,    31,    31,   557,   558,
    1129,  1693,   307,   562,     7,     6,    22,     6,     4,     6,
     569,   570,     8,     9,     6,    11,     6,    13,  1147,     6,
     579,   580,   111,  1089,     6,  1333,     6,    23,  1690,   210,
     243,   278,   120,   278,   334,     6,   189,    12,    34,   159,
    1639,   179,   601,     7,   307,    41,    42,    10,   137,     7,
       7,    51,     7,   307,   337,   237,   179,    53,    31,   305,
     268,   305,   305,     4,   305,    97,   143,     8,     9,   234,
      11,     6,    13,     6,     6,     6,   207,   636,  1549,  1549,
     250,  1549,    23,  1549,     6,     6,   159,    29,    42,     7,
       7,     7,   181,    34,     7,    97,   241,   179,   337,   658,
      41,    42,    29,   662,   100,   337,   195,   337,   104,   111,
     337,    12,    53,   332,    97,   335,     7,   676,   677,   197,
     335,   179,   151,     7,   120,   684,    51,     6,   687,   196,
     689,   690,     6,   222,     7,   137,   225,   696,   234,   228,
     255,   255,   701,  1272,   189,   234,    86,  1276,   707,   932,
    1279,     7,  1281,     7,  1283,    31,   193,  1286,    10,   100,
     719,   179,     7,   104,  1592,   301,   162,     7,   951,     7,
     197,     6,     6,   307,     6,     6,   973,     7,     7,   120,
     739,   740,     7,   272,  1160,   744,  1315,   227,  1317,  1134,
     776,   917,  1639,   195,   190,   284,   192,  1326,  1327,  1147,
    1127,   920,  1637,   292,  1333,  1555,  1290,  1272,   657,  1464,
    1476,  1583,  1549,   772,   787,   774,   467,  1335,     6,  1647,
     222,   217,  1382,   225,   235,  1247,   228,   236,   317,     4,
       1,   563,   234,     8,     9,   390,    11,   399,    13,   390,
    1140,    16,    17,    18,    25,    -1,    -1,  1329,    23,   190,
      -1,   192,    -1,  1382,    -1,   257,  1385,    -1,    -1,    34,
    1326,   654,    -1,    38,    39,    40,    41,    42,    -1,    -1,
     272,    -1,    -1,    -1,    -1,    -1,   217,    -1,    53,    -1,
      -1,    -1,   284,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     292,    -1,   288,    -1,   853,   854,    -1,    -1,    -1,    -1,
      -1,   860,   861,    -1,   863,    -1,    -1,    -1,   867,   868,
      -1,    -1,    -1,    -1,  1443,   317,    -1,    -1,    -1,    94,
    1103,    -1,    -1,   111,    -1,   100,    -1,  1456,    -1,   104,
     889,    -1,    -1,    -1,    -1,    -1,    -1,   125,  1467,   898,
     899,    -1,   901,    -1,    -1,   120,  1475,   288,    -1,   137,
     138,    -1,    -1,    -1,    -1,   143,   915,   122,   917,   918,
      -1,    -1,   127,    -1,     4,    -1,    -1,   760,     8,     9,
      -1,    11,    -1,    13,   139,    -1,    16,    17,    18,   167,
      -1,    -1,    -1,    23,   777,   778,   779,   780,    -1,   154,
     949,    -1,   785,   181,    34,   788,    -1,    -1,    38,    39,
      40,    41,    42,   168,    -1,    -1,    -1,   195,    -1,    -1,
      -1,    -1,   177,    -1,   807,   190,    -1,   192,    -1,    -1,
       4,    -1,    -1,    -1,     8,     9,  1555,    11,    -1,    13,
      -1,   196,   207,   208,   222,    -1,    -1,   225,    -1,    23,
     228,    -1,   217,    -1,    -1,    -1,   234,    -1,    -1,    -1,
     238,    -1,    -1,    -1,  1583,  1014,    -1,  1586,    42,   224,
      -1,    -1,    -1,     4,    -1,   240,    -1,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    -1,   251,    -1,    -1,    -1,
      -1,    -1,    23,    -1,   272,    -1,  1615,    -1,  1047,    -1,
      -1,    -1,    -1,    34,    -1,    -1,   284,    -1,    -1,  1628,
      41,    42,    -1,    -1,   292,   293,   294,    -1,  1637,  1068,
    1639,   276,    53,   288,    -1,   280,   100,  1076,    -1,   284,
      -1,    -1,  1081,    -1,  1083,    -1,    -1,  1656,    -1,   317,
      -1,    -1,    -1,    -1,   299,  1664,   120,  1666,  1667,    -1,
      -1,    -1,  1671,    -1,    -1,    -1,    -1,    -1,   313,    -1,
    1679,    -1,   192,    -1,    -1,  1114,   331,    -1,    -1,   100,
      -1,    -1,    -1,   104,   329,    -1,    -1,   207,    -1,    -1,
      -1,  1700,    -1,    -1,   967,    -1,    -1,   970,    -1,   120,
      -1,   974,    -1,    -1,    -1,    -1,    -1,   980,  1147,    -1,
     983,   984,   985,    -1,   987,    -1,    -1,    -1,    -1,   992,
      -1,    -1,   995,   996,   997,   998,   999,  1000,  1001,  1002,
    1003,  1004,  1005,  1006,  1007,  1008,    -1,    -1,  1011,    -1,
    1013,   162,  1015,    -1,    -1,     4,  1019,    -1,  1021,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,
     182,    -1,    -1,    -1,    23,    -1,    -1,    -1,    -1,   190,
      -1,   192,    -1,    -1,   196,    34,  1049,    -1,    -1,    38,
      39,    40,    41,    42,    -1,    -1,     4,    -1,    -1,     7,
       8,     9,    -1,    11,    53,    13,   217,   219,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,
      38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,  1272,    -1,    94,    -1,  1276,    -1,    -1,
    1279,   100,  1281,    -1,  1283,   104,    -1,  1286,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   280,    -1,
      -1,   120,    -1,    -1,    -1,    -1,    -1,   288,  1141,    -1,
    1143,    -1,    -1,    -1,    -1,    -1,  1315,  1150,  1317,    -1,
     302,   303,    -1,    -1,  1157,    -1,    -1,    -1,  1327,    -1,
      -1,   313,    -1,   315,  1333,   317,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,  1180,     4,  1182,
    1183,    -1,     8,     9,    -1,    11,    -1,    13,  1191,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
      -1,   190,    -1,   192,    -1,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,   207,   208,
      -1,    -1,  1225,  1226,    -1,  1228,    -1,    -1,   217,    -1,
    1233,  1234,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,    -1,    -1,     7,     8,     9,    10,    11,    -1,
      13,   240,  1255,    16,    17,    18,    -1,    -1,    -1,   207,
      23,    -1,   251,    -1,    -1,    -1,    -1,  1270,    -1,    -1,
      -1,    34,    -1,    -1,  1443,    38,    39,    40,    41,    42,
      -1,    -1,    -1,    -1,  1287,    -1,    -1,  1456,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   288,
      -1,    -1,    87,    -1,    -1,    90,  1475,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   304,     4,    -1,    -1,    -1,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    94,  1335,   118,  1337,    23,    -1,   100,    -1,  1342,
      -1,   104,    -1,  1346,    -1,    -1,    34,    -1,    -1,    -1,
      38,    39,    40,    41,    42,     4,    -1,   120,    -1,     8,
       9,    -1,    11,    -1,    13,   150,  1369,  1370,    -1,    -1,
      -1,   156,    -1,   158,    23,    -1,    -1,    -1,    -1,  1382,
    1383,   207,    -1,    -1,  1387,    34,  1555,    -1,  1391,    -1,
    1393,   176,    41,    42,    -1,    -1,    -1,    -1,  1401,  1402,
      -1,    -1,  1405,  1406,    53,    -1,  1409,    -1,    -1,    -1,
    1413,    -1,   197,    -1,  1583,    -1,    -1,  1586,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   190,     4,   192,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,   207,   208,  1615,    23,    -1,   234,
      -1,   100,    -1,   238,   217,   104,    -1,    -1,    34,  1628,
     245,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
    1639,   120,    -1,   258,    -1,    -1,    -1,   240,    -1,    -1,
      -1,   117,    -1,    -1,   120,   270,   271,  1656,   251,   125,
      -1,   127,    -1,    -1,    -1,  1664,    -1,  1666,  1667,    -1,
      -1,   286,  1671,    -1,    -1,    -1,    -1,   143,   144,    -1,
    1679,    -1,    -1,   162,    -1,    -1,    -1,    -1,  1521,   207,
      -1,    -1,    -1,    -1,   160,   288,  1529,  1530,    -1,  1532,
      -1,  1700,  1535,  1536,    -1,    -1,    -1,   322,  1541,    -1,
    1543,   190,    -1,   192,    -1,   181,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     6,  1560,    -1,     9,
      -1,    11,    -1,   199,    -1,    -1,    -1,    -1,   217,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,
      -1,    31,    32,    33,    34,    35,    -1,  1590,    -1,    -1,
      -1,    -1,  1595,    -1,  1597,    -1,    -1,    -1,  1601,    -1,
      -1,  1604,   238,    -1,    -1,   241,  1609,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,  1617,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     266,    -1,   268,    -1,    -1,    85,    86,    87,    88,   288,
      90,    91,    -1,    -1,    -1,    -1,    96,    -1,    -1,    -1,
     100,   101,    -1,   103,    -1,    -1,    -1,    -1,   294,   109,
     110,   111,   112,   113,   114,    -1,    -1,    -1,   118,   119,
      -1,  1674,    -1,   123,   124,   125,    -1,    -1,    -1,   315,
     130,   131,   132,   133,   134,   135,   136,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,  1701,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
     170,    -1,   172,   173,   174,    -1,   176,    -1,    -1,   179,
      -1,   181,   182,    -1,   184,    -1,    -1,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,    -1,    -1,    -1,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,   213,   214,    -1,   216,    -1,    -1,   219,
     220,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,    -1,    -1,   234,    -1,   236,   237,   238,   239,
      -1,   241,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,    -1,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,    -1,   265,    -1,    -1,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    -1,   284,   285,   286,    -1,    -1,   289,
      -1,    -1,   292,   293,   294,   295,   296,    -1,   298,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,   308,   309,
     310,   311,   312,   313,    -1,    -1,   316,   317,   318,   319,
      -1,   321,   322,   323,    -1,   325,    -1,   327,    -1,   329,
     330,    -1,    -1,    -1,    -1,   335,   336,   337,     6,     7,
       8,     9,    -1,    11,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    34,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,    87,
      88,    -1,    90,    91,    -1,    -1,    -1,    -1,    96,    -1,
      -1,    -1,   100,   101,    -1,   103,    -1,    -1,    -1,    -1,
      -1,    -1,   110,   111,   112,   113,   114,    -1,    -1,    -1,
     118,   119,    -1,    -1,    -1,   123,   124,   125,    -1,    -1,
      -1,    -1,   130,   131,   132,   133,   134,   135,   136,   137,
     138,   139,   140,   141,   142,    -1,    -1,   145,   146,   147,
      -1,   149,   150,   151,    -1,   153,   154,   155,   156,    -1,
     158,    -1,   160,   161,   162,    -1,   164,   165,   166,   167,
     168,   169,   170,    -1,   172,   173,   174,    -1,   176,    -1,
      -1,    -1,    -1,   181,   182,    -1,   184,    -1,    -1,    -1,
     188,   189,    -1,   191,    -1,   193,   194,   195,   196,   197,
     198,    -1,    -1,    -1,    -1,    -1,    -1,   205,    -1,    -1,
      -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,    -1,
      -1,   219,   220,   221,   222,   223,   224,   225,   226,   227,
     228,   229,   230,    -1,    -1,    -1,   234,    -1,   236,   237,
     238,   239,    -1,   241,   242,   243,   244,   245,    -1,   247,
      -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,   256,   257,
     258,   259,   260,   261,    -1,   263,    -1,   265,    -1,    -1,
      -1,   269,   270,   271,   272,   273,    -1,    -1,   276,   277,
     278,   279,   280,   281,   282,    -1,   284,   285,   286,    -1,
      -1,   289,    -1,    -1,   292,   293,   294,   295,   296,    -1,
     298,    -1,    -1,   301,   302,   303,    -1,   305,   306,    -1,
      -1,   309,   310,   311,   312,   313,    -1,    -1,   316,   317,
     318,   319,    -1,   321,   322,   323,    -1,   325,   326,   327,
       6,   329,   330,     9,    -1,    11,    -1,   335,   336,   337,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    27,    28,    29,    -1,    31,    32,    33,    34,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,
      86,    87,    88,    89,    90,    91,    -1,    -1,    -1,    95,
      96,    -1,    -1,    -1,   100,   101,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,   110,   111,   112,   113,   114,    -1,
      -1,    -1,   118,   119,    -1,    -1,    -1,   123,   124,   125,
      -1,    -1,    -1,    -1,   130,   131,   132,   133,   134,   135,
     136,   137,   138,   139,   140,   141,   142,    -1,    -1,   145,
     146,   147,    -1,   149,   150,    -1,    -1,   153,   154,   155,
     156,    -1,   158,    -1,   160,   161,   162,    -1,   164,   165,
     166,   167,   168,   169,   170,    -1,   172,   173,   174,    -1,
     176,    -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,
      -1,    -1,   188,   189,    -1,   191,    -1,   193,   194,   195,
     196,   197,   198,    -1,    -1,    -1,    -1,    -1,    -1,   205,
      -1,    -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,
     216,    -1,    -1,   219,   220,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,    -1,    -1,    -1,   234,    -1,
     236,   237,   238,   239,    -1,   241,   242,   243,   244,   245,
      -1,   247,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,
     256,   257,   258,   259,   260,   261,    -1,   263,    -1,   265,
      -1,    -1,    -1,   269,   270,   271,   272,   273,    -1,    -1,
     276,   277,   278,   279,   280,   281,   282,    -1,   284,   285,
     286,    -1,    -1,   289,    -1,   291,   292,   293,   294,   295,
     296,    -1,   298,    -1,    -1,   301,   302,   303,    -1,   305,
     306,    -1,    -1,   309,   310,   311,   312,   313,    -1,    -1,
     316,   317,   318,   319,    -1,   321,   322,   323,    -1,   325,
      -1,   327,     6,   329,   330,     9,    -1,    11,    -1,   335,
     336,   337,    -1,    -1,    -1,    -1,    -1,    21,    22,    -1,
      -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,    33,
      34,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    85,    86,    87,    88,    -1,    90,    91,    -1,    -1,
      -1,    -1,    96,    -1,    -1,    -1,   100,   101,    -1,   103,
      -1,    -1,    -1,    -1,    -1,    -1,   110,   111,   112,   113,
     114,    -1,    -1,    -1,   118,   119,    -1,    -1,    -1,   123,
     124,   125,    -1,    -1,    -1,    -1,   130,   131,   132,   133,
     134,   135,   136,   137,   138,   139,   140,   141,   142,    -1,
      -1,   145,   146,   147,    -1,   149,   150,    -1,    -1,   153,
     154,   155,   156,    -1,   158,    -1,   160,   161,   162,    -1,
     164,   165,   166,   167,   168,   169,   170,    -1,   172,   173,
     174,    -1,   176,    -1,    -1,    -1,    -1,   181,   182,    -1,
     184,    -1,    -1,    -1,   188,   189,    -1,   191,    -1,   193,
     194,   195,   196,   197,   198,    -1,    -1,    -1,    -1,    -1,
      -1,   205,    -1,    -1,    -1,    -1,   210,   211,    -1,    -1,
     214,    -1,   216,    -1,    -1,   219,   220,   221,   222,   223,
     224,   225,   226,   227,   228,   229,   230,    -1,    -1,    -1,
     234,    -1,   236,   237,   238,   239,    -1,   241,   242,   243,
     244,   245,    -1,   247,    -1,    -1,   250,    -1,    -1,    -1,
      -1,    -1,   256,   257,   258,   259,   260,   261,    -1,   263,
      -1,   265,    -1,    -1,    -1,   269,   270,   271,   272,   273,
      -1,    -1,   276,   277,   278,   279,   280,   281,   282,    -1,
     284,   285,   286,    -1,    -1,   289,    -1,    -1,   292,   293,
     294,   295,   296,    -1,   298,    -1,    -1,   301,   302,   303,
      -1,   305,   306,    -1,    -1,   309,   310,   311,   312,   313,
      -1,    -1,   316,   317,   318,   319,    -1,   321,   322,   323,
      -1,   325,    -1,   327,     6,   329,   330,     9,    -1,    11,
      -1,   335,   336,   337,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,
      32,    33,    34,    35,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    85,    86,    87,    88,    -1,    90,    91,
      -1,    -1,    -1,    -1,    96,    -1,    -1,    99,   100,   101,
      -1,   103,    -1,    -1,    -1,    -1,    -1,    -1,   110,   111,
     112,   113,   114,    -1,    -1,    -1,   118,   119,    -1,    -1,
      -1,   123,   124,   125,    -1,    -1,    -1,    -1,   130,   131,
     132,   133,   134,   135,   136,   137,   138,   139,   140,   141,
     142,    -1,    -1,   145,   146,   147,    -1,   149,   150,    -1,
      -1,   153,   154,   155,   156,    -1,   158,    -1,   160,   161,
     162,    -1,   164,   165,   166,   167,   168,   169,   170,    -1,
     172,   173,   174,    -1,   176,    -1,    -1,    -1,    -1,   181,
     182,    -1,   184,    -1,    -1,    -1,   188,   189,    -1,   191,
      -1,   193,   194,   195,   196,   197,   198,    -1,    -1,    -1,
      -1,    -1,    -1,   205,    -1,    -1,    -1,    -1,   210,   211,
      -1,    -1,   214,    -1,   216,    -1,    -1,   219,   220,   221,
     222,   223,   224,   225,   226,   227,   228,   229,   230,    -1,
      -1,    -1,   234,    -1,   236,   237,   238,   239,    -1,   241,
     242,   243,   244,   245,    -1,   247,    -1,    -1,   250,    -1,
      -1,    -1,    -1,    -1,   256,   257,   258,   259,   260,   261,
      -1,   263,    -1,   265,    -1,    -1,    -1,   269,   270,   271,
     272,   273,    -1,    -1,   276,   277,   278,   279,   280,   281,
     282,    -1,   284,   285,   286,    -1,    -1,   289,    -1,    -1,
     292,   293,   294,   295,   296,   297,   298,    -1,    -1,   301,
     302,   303,    -1,   305,   306,    -1,    -1,   309,   310,   311,
     312,   313,    -1,    -1,   316,   317,   318,   319,    -1,   321,
     322,   323,    -1,   325,    -1,   327,     6,   329,   330,     9,
      -1,    11,    -1,   335,   336,   337,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,
      -1,    31,    32,    33,    34,    35,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    85,    86,    87,    88,    -1,
      90,    91,    -1,    -1,    -1,    -1,    96,    -1,    -1,    -1,
     100,   101,    -1,   103,    -1,    -1,    -1,    -1,    -1,    -1,
     110,   111,   112,   113,   114,    -1,    -1,    -1,   118,   119,
      -1,    -1,    -1,   123,   124,   125,    -1,    -1,    -1,    -1,
     130,   131,   132,   133,   134,   135,   136,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,    -1,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
     170,    -1,   172,   173,   174,    -1,   176,    -1,    -1,    -1,
      -1,   181,   182,    -1,   184,    -1,    -1,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,    -1,    -1,    -1,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,    -1,   214,    -1,   216,    -1,    -1,   219,
     220,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,    -1,    -1,   234,    -1,   236,   237,   238,   239,
      -1,   241,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,    -1,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,    -1,   265,    -1,    -1,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    -1,   284,   285,   286,    -1,    -1,   289,
      -1,    -1,   292,   293,   294,   295,   296,    -1,   298,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,   309,
     310,   311,   312,   313,    -1,    -1,   316,   317,   318,   319,
      -1,   321,   322,   323,    -1,   325,    -1,   327,    -1,   329,
     330,   331,    -1,    -1,    -1,   335,   336,   337,     6,     7,
      -1,     9,    -1,    11,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    34,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,    87,
      88,    -1,    90,    91,    -1,    -1,    -1,    -1,    96,    -1,
      -1,    -1,   100,   101,    -1,   103,    -1,    -1,    -1,    -1,
      -1,    -1,   110,   111,   112,   113,   114,    -1,    -1,    -1,
     118,   119,    -1,    -1,    -1,   123,   124,   125,    -1,    -1,
      -1,    -1,   130,   131,   132,   133,   134,   135,   136,   137,
     138,   139,   140,   141,   142,    -1,    -1,   145,   146,   147,
      -1,   149,   150,    -1,    -1,   153,   154,   155,   156,    -1,
     158,    -1,   160,   161,   162,    -1,   164,   165,   166,   167,
     168,   169,   170,    -1,   172,   173,   174,    -1,   176,    -1,
      -1,    -1,    -1,   181,   182,    -1,   184,    -1,    -1,    -1,
     188,   189,    -1,   191,    -1,   193,   194,   195,   196,   197,
     198,    -1,    -1,    -1,    -1,    -1,    -1,   205,    -1,    -1,
      -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,    -1,
      -1,   219,   220,   221,   222,   223,   224,   225,   226,   227,
     228,   229,   230,    -1,    -1,    -1,   234,    -1,   236,   237,
     238,   239,    -1,   241,   242,   243,   244,   245,    -1,   247,
      -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,   256,   257,
     258,   259,   260,   261,    -1,   263,    -1,   265,    -1,    -1,
      -1,   269,   270,   271,   272,   273,    -1,    -1,   276,   277,
     278,   279,   280,   281,   282,    -1,   284,   285,   286,    -1,
      -1,   289,    -1,    -1,   292,   293,   294,   295,   296,    -1,
     298,    -1,    -1,   301,   302,   303,    -1,   305,   306,    -1,
      -1,   309,   310,   311,   312,   313,    -1,    -1,   316,   317,
     318,   319,    -1,   321,   322,   323,    -1,   325,    -1,   327,
       6,   329,   330,     9,    -1,    11,    -1,   335,   336,   337,
      -1,    -1,    -1,    -1,    -1,    21,    -1,    -1,    -1,    -1,
      -1,    27,    28,    29,    -1,    31,    32,    33,    34,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,
      86,    87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,
      96,    -1,    -1,    -1,   100,   101,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,   110,   111,   112,   113,   114,    -1,
      -1,    -1,   118,   119,    -1,    -1,    -1,   123,   124,   125,
      -1,    -1,    -1,    -1,   130,   131,   132,   133,   134,   135,
     136,   137,   138,   139,   140,   141,   142,    -1,    -1,   145,
     146,   147,    -1,   149,   150,    -1,    -1,   153,   154,   155,
     156,    -1,   158,    -1,   160,   161,   162,    -1,   164,   165,
     166,   167,   168,   169,   170,    -1,   172,   173,   174,    -1,
     176,    -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,
      -1,    -1,   188,   189,    -1,   191,    -1,   193,   194,   195,
     196,   197,   198,    -1,    -1,    -1,    -1,    -1,    -1,   205,
      -1,    -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,
     216,    -1,    -1,   219,   220,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,    -1,    -1,    -1,   234,    -1,
     236,   237,   238,   239,    -1,   241,   242,   243,   244,   245,
      -1,   247,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,
     256,   257,   258,   259,   260,   261,    -1,   263,    -1,   265,
      -1,    -1,    -1,   269,   270,   271,   272,   273,    -1,    -1,
     276,   277,   278,   279,   280,   281,   282,    -1,   284,   285,
     286,    -1,    -1,   289,    -1,    -1,   292,   293,   294,   295,
     296,    -1,   298,    -1,    -1,   301,   302,   303,    -1,   305,
     306,    -1,    -1,   309,   310,   311,   312,   313,    -1,    -1,
     316,   317,   318,   319,    -1,   321,   322,   323,    -1,   325,
      -1,   327,     6,   329,   330,     9,    -1,    11,    -1,   335,
     336,   337,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,    33,
      34,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    85,    86,    87,    88,    -1,    90,    91,    -1,    -1,
      -1,    -1,    96,    -1,    -1,    -1,   100,   101,    -1,   103,
      -1,    -1,    -1,    -1,    -1,    -1,   110,   111,   112,   113,
     114,    -1,    -1,    -1,   118,   119,    -1,    -1,    -1,   123,
     124,   125,    -1,    -1,    -1,    -1,   130,   131,   132,   133,
     134,   135,   136,   137,   138,   139,   140,   141,   142,    -1,
      -1,   145,   146,   147,    -1,   149,   150,    -1,    -1,   153,
     154,   155,   156,    -1,   158,    -1,   160,   161,   162,    -1,
     164,   165,   166,   167,   168,   169,   170,    -1,   172,   173,
     174,    -1,   176,    -1,    -1,   179,    -1,   181,   182,    -1,
     184,    -1,    -1,    -1,   188,   189,    -1,   191,    -1,   193,
     194,   195,   196,   197,   198,    -1,    -1,    -1,    -1,    -1,
      -1,   205,    -1,    -1,    -1,    -1,   210,   211,    -1,    -1,
     214,    -1,   216,    -1,    -1,   219,   220,   221,   222,   223,
     224,   225,   226,   227,   228,   229,   230,    -1,    -1,    -1,
     234,    -1,   236,   237,   238,   239,    -1,   241,   242,   243,
     244,   245,    -1,   247,    -1,    -1,   250,    -1,    -1,    -1,
      -1,    -1,   256,   257,   258,   259,   260,   261,    -1,   263,
      -1,   265,    -1,    -1,    -1,   269,   270,   271,   272,   273,
      -1,    -1,   276,   277,   278,   279,   280,   281,   282,    -1,
     284,   285,   286,    -1,    -1,   289,    -1,    -1,   292,   293,
     294,   295,   296,    -1,   298,    -1,    -1,   301,   302,   303,
      -1,   305,   306,    -1,    -1,   309,   310,   311,   312,   313,
      -1,    -1,   316,   317,   318,   319,    -1,   321,   322,   323,
      -1,   325,    -1,   327,     6,   329,   330,     9,    -1,    11,
      -1,   335,   336,   337,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,
      32,    33,    34,    35,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    85,    86,    87,    88,    -1,    90,    91,
      -1,    -1,    -1,    -1,    96,    -1,    -1,    -1,   100,   101,
      -1,   103,    -1,    -1,    -1,    -1,    -1,    -1,   110,   111,
     112,   113,   114,    -1,    -1,    -1,   118,   119,    -1,    -1,
      -1,   123,   124,   125,    -1,    -1,    -1,    -1,   130,   131,
     132,   133,   134,   135,   136,   137,   138,   139,   140,   141,
     142,    -1,    -1,   145,   146,   147,    -1,   149,   150,    -1,
      -1,   153,   154,   155,   156,    -1,   158,    -1,   160,   161,
     162,    -1,   164,   165,   166,   167,   168,   169,   170,    -1,
     172,   173,   174,    -1,   176,    -1,    -1,    -1,    -1,   181,
     182,    -1,   184,    -1,    -1,    -1,   188,   189,    -1,   191,
      -1,   193,   194,   195,   196,   197,   198,    -1,    -1,    -1,
      -1,    -1,    -1,   205,    -1,    -1,    -1,    -1,   210,   211,
      -1,    -1,   214,    -1,   216,    -1,    -1,   219,   220,   221,
     222,   223,   224,   225,   226,   227,   228,   229,   230,    -1,
      -1,    -1,   234,    -1,   236,   237,   238,   239,    -1,   241,
     242,   243,   244,   245,    -1,   247,    -1,    -1,   250,    -1,
      -1,    -1,    -1,    -1,   256,   257,   258,   259,   260,   261,
      -1,   263,    -1,   265,    -1,    -1,    -1,   269,   270,   271,
     272,   273,    -1,    -1,   276,   277,   278,   279,   280,   281,
     282,    -1,   284,   285,   286,    -1,    -1,   289,    -1,    -1,
     292,   293,   294,   295,   296,   297,   298,    -1,    -1,   301,
     302,   303,    -1,   305,   306,    -1,    -1,   309,   310,   311,
     312,   313,    -1,    -1,   316,   317,   318,   319,    -1,   321,
     322,   323,    -1,   325,    -1,   327,     6,   329,   330,     9,
      -1,    11,    -1,   335,   336,   337,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,
      -1,    31,    32,    33,    34,    35,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    85,    86,    87,    88,    -1,
      90,    91,    -1,    -1,    -1,    -1,    96,    -1,    -1,    -1,
     100,   101,    -1,   103,    -1,    -1,    -1,    -1,    -1,    -1,
     110,   111,   112,   113,   114,    -1,    -1,    -1,   118,   119,
      -1,    -1,    -1,   123,   124,   125,    -1,    -1,    -1,    -1,
     130,   131,   132,   133,   134,   135,   136,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,    -1,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
     170,    -1,   172,   173,   174,    -1,   176,    -1,    -1,    -1,
      -1,   181,   182,    -1,   184,    -1,    -1,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,    -1,    -1,    -1,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,    -1,   214,    -1,   216,    -1,    -1,   219,
     220,   221,   222,   223,   224,   225,   226,   227,   228,   229,
     230,    -1,    -1,    -1,   234,    -1,   236,   237,   238,   239,
      -1,   241,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,    -1,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,    -1,   265,    -1,    -1,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    -1,   284,   285,   286,    -1,    -1,   289,
      -1,    -1,   292,   293,   294,   295,   296,    -1,   298,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,   309,
     310,   311,   312,   313,    -1,    -1,   316,   317,   318,   319,
      -1,   321,   322,   323,    -1,   325,   326,   327,     6,   329,
     330,     9,    -1,    11,    -1,   335,   336,   337,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    33,    34,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,    87,
      88,    -1,    90,    91,    -1,    -1,    -1,    -1,    96,    -1,
      -1,    -1,   100,   101,    -1,   103,    -1,    -1,    -1,    -1,
      -1,    -1,   110,   111,   112,   113,   114,    -1,    -1,    -1,
     118,   119,    -1,    -1,    -1,   123,   124,   125,    -1,    -1,
      -1,    -1,   130,   131,   132,   133,   134,   135,   136,   137,
     138,   139,   140,   141,   142,    -1,    -1,   145,   146,   147,
      -1,   149,   150,    -1,    -1,   153,   154,   155,   156,    -1,
     158,    -1,   160,   161,   162,    -1,   164,   165,   166,   167,
     168,   169,   170,    -1,   172,   173,   174,    -1,   176,    -1,
      -1,    -1,    -1,   181,   182,    -1,   184,    -1,    -1,    -1,
     188,   189,    -1,   191,    -1,   193,   194,   195,   196,   197,
     198,    -1,    -1,    -1,    -1,    -1,    -1,   205,    -1,    -1,
      -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,    -1,
      -1,   219,   220,   221,   222,   223,   224,   225,   226,   227,
     228,   229,   230,    -1,    -1,    -1,   234,    -1,   236,   237,
     238,   239,    -1,   241,   242,   243,   244,   245,    -1,   247,
      -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,   256,   257,
     258,   259,   260,   261,    -1,   263,    -1,   265,    -1,    -1,
      -1,   269,   270,   271,   272,   273,    -1,    -1,   276,   277,
     278,   279,   280,   281,   282,    -1,   284,   285,   286,    -1,
      -1,   289,    -1,    -1,   292,   293,   294,   295,   296,    -1,
     298,    -1,    -1,   301,   302,   303,    -1,   305,   306,    -1,
      -1,   309,   310,   311,   312,   313,    -1,    -1,   316,   317,
     318,   319,    -1,   321,   322,   323,    -1,   325,    -1,   327,
       6,   329,   330,     9,    -1,    11,    -1,   335,   336,   337,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    28,    29,    -1,    31,    32,    33,    34,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,
      86,    87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,
      96,    -1,    -1,    -1,   100,   101,    -1,   103,    -1,    -1,
      -1,    -1,    -1,    -1,   110,   111,   112,   113,   114,    -1,
      -1,    -1,   118,   119,    -1,    -1,    -1,   123,   124,   125,
      -1,    -1,    -1,    -1,   130,   131,   132,   133,   134,   135,
     136,   137,   138,   139,   140,   141,   142,    -1,    -1,   145,
     146,   147,    -1,   149,   150,    -1,    -1,   153,   154,   155,
     156,    -1,   158,    -1,   160,   161,   162,    -1,   164,   165,
     166,   167,   168,   169,   170,    -1,   172,   173,   174,    -1,
     176,    -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,
      -1,    -1,   188,   189,    -1,   191,    -1,   193,   194,   195,
     196,   197,   198,    -1,    -1,    -1,    -1,    -1,    -1,   205,
      -1,    -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,
     216,    -1,    -1,   219,   220,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,    -1,    -1,    -1,   234,    -1,
     236,   237,    -1,   239,    -1,   241,   242,   243,   244,   245,
      -1,   247,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,
     256,   257,   258,   259,   260,   261,    -1,   263,    -1,   265,
      -1,    -1,     6,   269,   270,   271,   272,   273,    -1,    -1,
     276,   277,   278,   279,   280,   281,   282,    -1,   284,   285,
     286,    -1,    -1,   289,    28,    -1,   292,   293,   294,   295,
     296,    35,   298,    -1,    -1,   301,   302,   303,    -1,   305,
     306,    -1,    -1,   309,   310,   311,   312,   313,    -1,    -1,
     316,   317,   318,   319,    -1,   321,   322,   323,    -1,   325,
      -1,   327,    -1,   329,   330,    -1,    -1,    -1,    -1,   335,
     336,   337,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    85,    86,    87,    88,    -1,    90,    91,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   100,   101,    -1,   103,
     104,   105,    -1,   107,   108,    -1,   110,   111,   112,    -1,
     114,   115,   116,    -1,   118,   119,    -1,    -1,    -1,   123,
     124,   125,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   137,   138,   139,   140,   141,   142,    -1,
      -1,   145,   146,   147,    -1,   149,   150,    -1,    -1,   153,
     154,   155,   156,    -1,   158,    -1,   160,   161,   162,    -1,
     164,   165,   166,   167,   168,   169,    -1,    -1,   172,   173,
     174,    -1,   176,    -1,    -1,    -1,    -1,   181,   182,    -1,
     184,    -1,   186,    -1,   188,   189,    -1,   191,    -1,   193,
     194,   195,   196,   197,   198,    -1,    -1,   201,   202,   203,
      -1,   205,    -1,    -1,    -1,    -1,   210,   211,    -1,    -1,
     214,    -1,   216,    -1,    -1,   219,    -1,    -1,   222,   223,
     224,   225,   226,   227,   228,   229,   230,   231,    -1,   233,
     234,   235,   236,   237,    -1,   239,    -1,    -1,   242,   243,
     244,   245,    -1,   247,    -1,    -1,   250,    -1,    -1,   253,
      -1,    -1,   256,   257,   258,   259,   260,   261,     7,   263,
     264,   265,    -1,   267,    -1,   269,   270,   271,   272,   273,
      -1,    -1,   276,   277,   278,   279,   280,   281,   282,    28,
     284,    -1,   286,   287,    -1,   289,   290,    -1,   292,   293,
     294,   295,   296,    -1,    -1,    -1,    -1,   301,   302,   303,
      -1,   305,   306,    -1,    -1,   309,   310,   311,    -1,   313,
      -1,    -1,   316,   317,   318,    -1,    -1,   321,   322,   323,
     324,   325,    -1,   327,    -1,   329,   330,    -1,    -1,    -1,
      -1,   335,   336,   337,    -1,    -1,    85,    86,    87,    88,
      -1,    90,    91,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   100,   101,    -1,   103,   104,   105,    -1,   107,   108,
      -1,   110,   111,   112,    -1,    -1,   115,   116,   117,   118,
     119,    -1,    -1,    -1,   123,   124,   125,    -1,   127,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   137,   138,
     139,   140,   141,   142,    -1,    -1,   145,   146,   147,    -1,
     149,   150,    -1,    -1,   153,   154,   155,   156,    -1,   158,
      -1,   160,   161,   162,    -1,   164,   165,   166,   167,   168,
     169,    -1,    -1,   172,   173,   174,    -1,   176,   177,    -1,
      -1,    -1,   181,   182,    -1,   184,    -1,   186,    -1,   188,
     189,    -1,   191,    -1,   193,   194,   195,   196,   197,   198,
      -1,    -1,   201,   202,   203,    -1,   205,    -1,    -1,    -1,
      -1,   210,   211,    -1,    -1,   214,    -1,   216,   217,    -1,
     219,    -1,    -1,   222,   223,   224,   225,   226,   227,   228,
     229,   230,   231,    -1,   233,   234,   235,   236,   237,   238,
     239,    -1,    -1,   242,   243,   244,   245,    -1,   247,    -1,
      -1,   250,    -1,    -1,   253,    -1,    -1,   256,   257,   258,
     259,   260,   261,    -1,   263,   264,   265,   266,   267,    -1,
     269,   270,   271,   272,   273,    -1,    -1,   276,   277,   278,
     279,   280,   281,   282,    -1,   284,    -1,   286,   287,    -1,
     289,   290,    -1,   292,   293,   294,   295,   296,    -1,    -1,
      -1,    -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,
     309,   310,   311,     9,   313,    11,   315,   316,   317,   318,
      -1,    -1,   321,   322,   323,   324,   325,    -1,   327,    -1,
     329,   330,    28,    29,    -1,    31,   335,   336,   337,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,
      86,    87,    88,    89,    90,    91,    92,    93,    94,    95,
      96,    97,    98,    99,   100,   101,   102,   103,   104,   105,
     106,   107,   108,   109,   110,   111,   112,   113,   114,   115,
     116,   117,   118,   119,   120,   121,   122,   123,   124,   125,
     126,   127,   128,   129,   130,   131,   132,   133,   134,   135,
     136,   137,   138,   139,   140,   141,   142,   143,   144,   145,
     146,   147,   148,   149,   150,   151,   152,   153,   154,   155,
     156,   157,   158,   159,   160,   161,   162,   163,   164,   165,
     166,   167,   168,   169,   170,   171,   172,   173,   174,   175,
     176,   177,   178,   179,   180,   181,   182,   183,   184,   185,
     186,   187,   188,   189,   190,   191,   192,   193,   194,   195,
     196,   197,   198,   199,   200,   201,   202,   203,   204,   205,
     206,   207,   208,   209,   210,   211,   212,   213,   214,   215,
     216,   217,   218,   219,   220,   221,   222,   223,   224,   225,
     226,   227,   228,   229,   230,   231,   232,   233,   234,   235,
     236,   237,   238,   239,   240,   241,   242,   243,   244,   245,
     246,   247,   248,   249,   250,   251,   252,   253,   254,   255,
     256,   257,   258,   259,   260,   261,   262,   263,   264,   265,
     266,   267,   268,   269,   270,   271,   272,   273,   274,   275,
     276,   277,   278,   279,   280,   281,   282,   283,   284,   285,
     286,   287,   288,   289,   290,   291,   292,   293,   294,   295,
     296,   297,   298,   299,   300,   301,   302,   303,   304,   305,
     306,   307,   308,   309,   310,   311,   312,   313,   314,   315,
     316,   317,   318,   319,   320,   321,   322,   323,   324,   325,
     326,   327,   328,   329,   330,   331,   332,   333,   334,   335,
     336,   337,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    28,    -1,    -1,    -1,    -1,    -1,
      34,    -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    85,    86,    87,    88,    -1,    90,    91,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   100,   101,    -1,   103,
     104,   105,    -1,   107,   108,    -1,   110,   111,   112,    -1,
      -1,   115,   116,    -1,   118,   119,    -1,    -1,    -1,   123,
     124,   125,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   137,   138,   139,   140,   141,   142,    -1,
      -1,   145,   146,   147,    -1,   149,   150,    -1,    -1,   153,
     154,   155,   156,    -1,   158,    -1,   160,   161,   162,    -1,
     164,   165,   166,   167,   168,   169,    -1,    -1,   172,   173,
     174,    -1,   176,    -1,    -1,    -1,    -1,   181,   182,    -1,
     184,    -1,   186,    -1,   188,   189,    -1,   191,    -1,   193,
     194,   195,   196,   197,   198,    -1,    -1,   201,   202,   203,
      -1,   205,    -1,    -1,    -1,    -1,   210,   211,    -1,    -1,
     214,    -1,   216,    -1,    -1,   219,    -1,    -1,   222,   223,
     224,   225,   226,   227,   228,   229,   230,   231,    -1,   233,
     234,   235,   236,   237,    -1,   239,    -1,    -1,   242,   243,
     244,   245,    -1,   247,    -1,    -1,   250,    -1,    -1,   253,
      -1,    -1,   256,   257,   258,   259,   260,   261,    -1,   263,
     264,   265,    -1,   267,    -1,   269,   270,   271,   272,   273,
      -1,    -1,   276,   277,   278,   279,   280,   281,   282,    -1,
     284,    -1,   286,   287,    -1,   289,   290,    -1,   292,   293,
     294,   295,   296,    28,    29,    -1,    -1,   301,   302,   303,
      -1,   305,   306,    -1,    -1,   309,   310,   311,    -1,   313,
      -1,    -1,   316,   317,   318,    -1,    -1,   321,   322,   323,
     324,   325,    -1,   327,    -1,   329,   330,    -1,    -1,    -1,
      -1,   335,   336,   337,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    86,    87,    88,    89,    90,    91,    92,    93,    94,
      95,    96,    97,    98,    99,   100,   101,   102,   103,   104,
     105,   106,   107,   108,   109,   110,   111,   112,   113,   114,
     115,   116,   117,   118,   119,   120,   121,   122,   123,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   134,
     135,   136,   137,   138,   139,   140,   141,   142,   143,   144,
     145,   146,   147,   148,   149,   150,   151,   152,   153,   154,
     155,   156,   157,   158,   159,   160,   161,   162,   163,   164,
     165,   166,   167,   168,   169,   170,   171,   172,   173,   174,
     175,   176,   177,   178,   179,   180,   181,   182,   183,   184,
     185,   186,   187,   188,   189,   190,   191,   192,   193,   194,
     195,   196,   197,   198,   199,   200,   201,   202,   203,   204,
     205,   206,   207,   208,   209,   210,   211,   212,   213,   214,
     215,   216,   217,   218,   219,   220,   221,   222,   223,   224,
     225,   226,   227,   228,   229,   230,   231,   232,   233,   234,
     235,   236,   237,   238,   239,   240,   241,   242,   243,   244,
     245,   246,   247,   248,   249,   250,   251,   252,   253,   254,
     255,   256,   257,   258,   259,   260,   261,   262,   263,   264,
     265,   266,   267,   268,   269,   270,   271,   272,   273,   274,
     275,   276,   277,   278,   279,   280,   281,   282,   283,   284,
     285,   286,   287,   288,   289,   290,   291,   292,   293,   294,
     295,   296,   297,   298,   299,   300,   301,   302,   303,   304,
     305,   306,   307,   308,   309,   310,   311,   312,   313,   314,
     315,   316,   317,   318,   319,   320,   321,   322,   323,   324,
     325,   326,   327,   328,   329,   330,   331,   332,   333,   334,
     335,   336,   337,    28,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    86,    87,    88,    89,    90,    91,    92,    93,    94,
      95,    96,    97,    98,    99,   100,   101,   102,   103,   104,
     105,   106,   107,   108,   109,   110,   111,   112,   113,   114,
     115,   116,   117,   118,   119,   120,   121,   122,   123,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   134,
     135,   136,   137,   138,   139,   140,   141,   142,   143,   144,
     145,   146,   147,   148,   149,   150,   151,   152,   153,   154,
     155,   156,   157,   158,   159,   160,   161,   162,   163,   164,
     165,   166,   167,   168,   169,   170,   171,   172,   173,   174,
     175,   176,   177,   178,   179,   180,   181,   182,   183,   184,
     185,   186,   187,   188,   189,   190,   191,   192,   193,   194,
     195,   196,   197,   198,   199,   200,   201,   202,   203,   204,
     205,   206,   207,   208,   209,   210,   211,   212,   213,   214,
     215,   216,   217,   218,   219,   220,   221,   222,   223,   224,
     225,   226,   227,   228,   229,   230,   231,   232,   233,   234,
     235,   236,   237,   238,   239,   240,   241,   242,   243,   244,
     245,   246,   247,   248,   249,   250,   251,   252,   253,   254,
     255,   256,   257,   258,   259,   260,   261,   262,   263,   264,
     265,   266,   267,   268,   269,   270,   271,   272,   273,   274,
     275,   276,   277,   278,   279,   280,   281,   282,   283,   284,
     285,   286,   287,   288,   289,   290,   291,   292,   293,   294,
     295,   296,   297,   298,   299,   300,   301,   302,   303,   304,
     305,   306,   307,   308,   309,   310,   311,   312,   313,   314,
     315,   316,   317,   318,   319,   320,   321,   322,   323,   324,
     325,   326,   327,   328,   329,   330,   331,   332,   333,   334,
     335,   336,   337,    28,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    86,    87,    88,    89,    90,    91,    92,    93,    94,
      95,    96,    97,    98,    99,   100,   101,   102,   103,   104,
     105,   106,   107,   108,   109,   110,   111,   112,   113,   114,
     115,   116,   117,   118,   119,   120,   121,   122,   123,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   134,
     135,   136,   137,   138,   139,   140,   141,   142,   143,   144,
     145,   146,   147,   148,   149,   150,   151,   152,   153,   154,
     155,   156,   157,   158,   159,   160,   161,   162,   163,   164,
     165,   166,   167,   168,   169,   170,   171,   172,   173,   174,
     175,   176,   177,   178,   179,   180,   181,   182,   183,   184,
     185,   186,   187,   188,   189,   190,   191,   192,   193,   194,
     195,   196,   197,   198,   199,   200,   201,   202,   203,   204,
     205,   206,   207,   208,   209,   210,   211,   212,   213,   214,
     215,   216,   217,   218,   219,   220,   221,   222,   223,   224,
     225,   226,   227,   228,   229,   230,   231,   232,   233,   234,
     235,   236,   237,   238,   239,   240,   241,   242,   243,   244,
     245,   246,   247,   248,   249,   250,   251,   252,   253,   254,
     255,   256,   257,   258,   259,   260,   261,   262,   263,   264,
     265,   266,   267,   268,   269,   270,   271,   272,   273,   274,
     275,   276,   277,   278,   279,   280,   281,   282,   283,   284,
     285,   286,   287,   288,   289,   290,   291,   292,   293,   294,
     295,   296,   297,   298,   299,   300,   301,   302,   303,   304,
     305,   306,   307,   308,   309,   310,   311,   312,   313,   314,
     315,   316,   317,   318,   319,   320,   321,   322,   323,   324,
     325,   326,   327,   328,   329,   330,   331,   332,   333,   334,
     335,   336,   337,    28,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    56,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      85,    86,    87,    88,    -1,    90,    91,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   100,   101,    -1,   103,   104,
     105,    -1,   107,   108,    -1,   110,   111,   112,    -1,    -1,
     115,   116,   117,   118,   119,    -1,    -1,   122,   123,   124,
     125,    -1,   127,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   137,   138,   139,   140,   141,   142,    -1,    -1,
     145,   146,   147,    -1,   149,   150,    -1,    -1,   153,   154,
     155,   156,    -1,   158,    -1,   160,   161,   162,    -1,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,   174,
      -1,   176,   177,    -1,    -1,    -1,   181,   182,    -1,   184,
      -1,   186,    -1,   188,   189,    -1,   191,    -1,   193,   194,
     195,   196,   197,   198,    -1,    -1,   201,   202,   203,    -1,
     205,    -1,    -1,    -1,    -1,   210,   211,    -1,    -1,   214,
      -1,   216,    -1,    -1,   219,    -1,    -1,   222,   223,   224,
     225,   226,   227,   228,   229,   230,   231,    -1,   233,   234,
     235,   236,   237,   238,   239,    -1,    -1,   242,   243,   244,
     245,    -1,   247,    -1,    -1,   250,    -1,    -1,   253,    -1,
      -1,   256,   257,   258,   259,   260,   261,    -1,   263,   264,
     265,   266,   267,    -1,   269,   270,   271,   272,   273,    -1,
      -1,   276,   277,   278,   279,   280,   281,   282,    28,   284,
      -1,   286,   287,    -1,   289,   290,    -1,   292,   293,   294,
     295,   296,    -1,    -1,    -1,    -1,   301,   302,   303,    -1,
     305,   306,    -1,    -1,   309,   310,   311,    -1,   313,    -1,
     315,   316,   317,   318,    -1,    -1,   321,   322,   323,   324,
     325,    -1,   327,    -1,   329,   330,    -1,    -1,    -1,    -1,
     335,   336,   337,    -1,    -1,    85,    86,    87,    88,    -1,
      90,    91,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     100,   101,    -1,   103,   104,   105,    -1,   107,   108,    -1,
     110,   111,   112,    -1,    -1,   115,   116,   117,   118,   119,
      -1,    -1,    -1,   123,   124,   125,    -1,   127,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,    -1,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,   174,    -1,   176,   177,    -1,    -1,
      -1,   181,   182,    -1,   184,    -1,   186,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,   201,   202,   203,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,    -1,   214,    -1,   216,   217,    -1,   219,
      -1,    -1,   222,   223,   224,   225,   226,   227,   228,   229,
     230,   231,    -1,   233,   234,   235,   236,   237,   238,   239,
      -1,    -1,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,   253,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,   264,   265,   266,   267,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    28,   284,    -1,   286,   287,    -1,   289,
     290,    -1,   292,   293,   294,   295,   296,    -1,    -1,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,   309,
     310,   311,    -1,   313,    -1,   315,   316,   317,   318,    -1,
      -1,   321,   322,   323,   324,   325,    -1,   327,    -1,   329,
     330,    -1,    -1,    -1,    -1,   335,   336,   337,    -1,    -1,
      85,    86,    87,    88,    -1,    90,    91,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   100,   101,    -1,   103,   104,
     105,    -1,   107,   108,    -1,   110,   111,   112,    -1,    -1,
     115,   116,   117,   118,   119,    -1,    -1,    -1,   123,   124,
     125,    -1,   127,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   137,   138,   139,   140,   141,   142,    -1,    -1,
     145,   146,   147,    -1,   149,   150,    -1,    -1,   153,   154,
     155,   156,    -1,   158,    -1,   160,   161,   162,    -1,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,   174,
      -1,   176,   177,    -1,    -1,    -1,   181,   182,    -1,   184,
      -1,   186,    -1,   188,   189,    -1,   191,    -1,   193,   194,
     195,   196,   197,   198,    -1,    -1,   201,   202,   203,    -1,
     205,    -1,    -1,    -1,    -1,   210,   211,    -1,    -1,   214,
      -1,   216,    -1,    -1,   219,    -1,    -1,   222,   223,   224,
     225,   226,   227,   228,   229,   230,   231,    -1,   233,   234,
     235,   236,   237,   238,   239,    -1,    -1,   242,   243,   244,
     245,    -1,   247,    -1,    -1,   250,    -1,    -1,   253,    -1,
      -1,   256,   257,   258,   259,   260,   261,    -1,   263,   264,
     265,   266,   267,    -1,   269,   270,   271,   272,   273,    -1,
      -1,   276,   277,   278,   279,   280,   281,   282,    -1,   284,
      -1,   286,   287,    -1,   289,   290,    28,   292,   293,   294,
     295,   296,    -1,    -1,    -1,    -1,   301,   302,   303,    -1,
     305,   306,    -1,    -1,   309,   310,   311,    -1,   313,    -1,
     315,   316,   317,   318,    56,    -1,   321,   322,   323,   324,
     325,    -1,   327,    -1,   329,   330,    -1,    -1,    -1,    -1,
     335,   336,   337,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    85,    86,    87,    88,    -1,    90,    91,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   100,   101,
      -1,   103,   104,   105,    -1,   107,   108,    -1,   110,   111,
     112,    -1,    -1,   115,   116,    -1,   118,   119,    -1,    -1,
     122,   123,   124,   125,    -1,   127,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   137,   138,   139,   140,   141,
     142,    -1,    -1,   145,   146,   147,    -1,   149,   150,    -1,
      -1,   153,   154,   155,   156,    -1,   158,    -1,   160,   161,
     162,    -1,   164,   165,   166,   167,   168,   169,    -1,    -1,
     172,   173,   174,    -1,   176,    -1,    -1,    -1,    -1,   181,
     182,    -1,   184,    -1,   186,    -1,   188,   189,    -1,   191,
      -1,   193,   194,   195,   196,   197,   198,    -1,    -1,   201,
     202,   203,    -1,   205,    -1,    -1,    -1,    -1,   210,   211,
      -1,    -1,   214,    -1,   216,    -1,    -1,   219,    -1,    -1,
     222,   223,   224,   225,   226,   227,   228,   229,   230,   231,
      -1,   233,   234,   235,   236,   237,    -1,   239,    -1,    -1,
     242,   243,   244,   245,    -1,   247,    -1,    -1,   250,    -1,
      -1,   253,    -1,    -1,   256,   257,   258,   259,   260,   261,
      -1,   263,   264,   265,    -1,   267,    -1,   269,   270,   271,
     272,   273,    -1,    -1,   276,   277,   278,   279,   280,   281,
     282,    28,   284,    -1,   286,   287,    -1,   289,   290,    -1,
     292,   293,   294,   295,   296,    -1,    -1,    -1,    -1,   301,
     302,   303,    -1,   305,   306,    -1,    -1,   309,   310,   311,
      -1,   313,    -1,    -1,   316,   317,   318,    -1,    -1,   321,
     322,   323,   324,   325,    -1,   327,    -1,   329,   330,    -1,
      -1,    -1,    -1,   335,   336,   337,    -1,    -1,    85,    86,
      87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   100,   101,    -1,   103,   104,   105,    -1,
     107,   108,    -1,   110,   111,   112,    -1,    -1,   115,   116,
      -1,   118,   119,    -1,    -1,   122,   123,   124,   125,    -1,
     127,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     137,   138,   139,   140,   141,   142,    -1,    -1,   145,   146,
     147,    -1,   149,   150,    -1,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,   162,    -1,   164,   165,   166,
     167,   168,   169,    -1,    -1,   172,   173,   174,    -1,   176,
      -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,   186,
      -1,   188,   189,    -1,   191,    -1,   193,   194,   195,   196,
     197,   198,    -1,    -1,   201,   202,   203,    -1,   205,    -1,
      -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,
      -1,    -1,   219,    -1,    -1,   222,   223,   224,   225,   226,
     227,   228,   229,   230,   231,    -1,   233,   234,   235,   236,
     237,    -1,   239,    -1,    -1,   242,   243,   244,   245,    -1,
     247,    -1,    -1,   250,    -1,    -1,   253,    -1,    -1,   256,
     257,   258,   259,   260,   261,    -1,   263,   264,   265,    -1,
     267,    -1,   269,   270,   271,   272,   273,    -1,    -1,   276,
     277,   278,   279,   280,   281,   282,    -1,   284,    28,   286,
     287,    31,   289,   290,    -1,   292,   293,   294,   295,   296,
      -1,    -1,    -1,    -1,   301,   302,   303,    -1,   305,   306,
     307,    -1,   309,   310,   311,    -1,   313,    -1,    -1,   316,
     317,   318,    -1,    -1,   321,   322,   323,   324,   325,    -1,
     327,    -1,   329,   330,    -1,    -1,    -1,    -1,   335,   336,
     337,    -1,    -1,    -1,    -1,    85,    86,    87,    88,    -1,
      90,    91,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     100,   101,    -1,   103,   104,   105,    -1,   107,   108,    -1,
     110,   111,   112,    -1,    -1,   115,   116,    -1,   118,   119,
      -1,    -1,   122,   123,   124,   125,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,    -1,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,   174,    -1,   176,    -1,    -1,    -1,
      -1,   181,   182,    -1,   184,    -1,   186,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,   201,   202,   203,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,    -1,   214,    -1,   216,    -1,    -1,   219,
      -1,    -1,   222,   223,   224,   225,   226,   227,   228,   229,
     230,   231,    -1,   233,   234,   235,   236,   237,    -1,   239,
      -1,    -1,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,   253,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,   264,   265,    -1,   267,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    28,   284,    -1,   286,   287,    -1,   289,
     290,    -1,   292,   293,   294,   295,   296,    -1,    -1,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,   309,
     310,   311,    -1,   313,    -1,    -1,   316,   317,   318,    -1,
      -1,   321,   322,   323,   324,   325,    -1,   327,    -1,   329,
     330,    -1,    -1,    -1,    -1,   335,   336,   337,    -1,    -1,
      85,    86,    87,    88,    -1,    90,    91,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   100,   101,    -1,   103,   104,
     105,    -1,   107,   108,    -1,   110,   111,   112,    -1,    -1,
     115,   116,    -1,   118,   119,    -1,    -1,   122,   123,   124,
     125,    -1,   127,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   137,   138,   139,   140,   141,   142,    -1,    -1,
     145,   146,   147,    -1,   149,   150,    -1,    -1,   153,   154,
     155,   156,    -1,   158,    -1,   160,   161,   162,    -1,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,   174,
      -1,   176,    -1,    -1,    -1,    -1,   181,   182,    -1,   184,
      -1,   186,    -1,   188,   189,    -1,   191,    -1,   193,   194,
     195,   196,   197,   198,    -1,    -1,   201,   202,   203,    -1,
     205,    -1,    -1,    -1,    -1,   210,   211,    -1,    -1,   214,
      -1,   216,    -1,    -1,   219,    -1,    -1,   222,   223,   224,
     225,   226,   227,   228,   229,   230,   231,    -1,   233,   234,
     235,   236,   237,    -1,   239,    -1,    -1,   242,   243,   244,
     245,    -1,   247,    -1,    -1,   250,    -1,    -1,   253,    -1,
      -1,   256,   257,   258,   259,   260,   261,    -1,   263,   264,
     265,    -1,   267,    -1,   269,   270,   271,   272,   273,    -1,
      -1,   276,   277,   278,   279,   280,   281,   282,    28,   284,
      -1,   286,   287,    -1,   289,   290,    -1,   292,   293,   294,
     295,   296,    -1,    -1,    -1,    -1,   301,   302,   303,    -1,
     305,   306,    -1,    -1,   309,   310,   311,    -1,   313,    -1,
      -1,   316,   317,   318,    -1,    -1,   321,   322,   323,   324,
     325,    -1,   327,    -1,   329,   330,    -1,    -1,    -1,    -1,
     335,   336,   337,    -1,    -1,    85,    86,    87,    88,    89,
      90,    91,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     100,   101,    -1,   103,   104,   105,    -1,   107,   108,    -1,
     110,   111,   112,    -1,    -1,   115,   116,    -1,   118,   119,
      -1,    -1,    -1,   123,   124,   125,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,    -1,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,   174,    -1,   176,    -1,    -1,    -1,
      -1,   181,   182,    -1,   184,    -1,   186,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,   201,   202,   203,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,    -1,   214,    -1,   216,    -1,    -1,   219,
      -1,    -1,   222,   223,   224,   225,   226,   227,   228,   229,
     230,   231,    -1,   233,   234,   235,   236,   237,    -1,   239,
      -1,    -1,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,   253,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,   264,   265,    -1,   267,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    28,   284,    -1,   286,   287,    -1,   289,
     290,    -1,   292,   293,   294,   295,   296,    -1,    -1,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,   309,
     310,   311,    -1,   313,    -1,    -1,   316,   317,   318,   319,
      -1,   321,   322,   323,   324,   325,    -1,   327,    -1,   329,
     330,    -1,    -1,    -1,    -1,   335,   336,   337,    -1,    -1,
      85,    86,    87,    88,    -1,    90,    91,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   100,   101,    -1,   103,   104,
     105,    -1,   107,   108,    -1,   110,   111,   112,    -1,    -1,
     115,   116,    -1,   118,   119,    -1,    -1,    -1,   123,   124,
     125,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   137,   138,   139,   140,   141,   142,    -1,    -1,
     145,   146,   147,    -1,   149,   150,    -1,    -1,   153,   154,
     155,   156,    -1,   158,    -1,   160,   161,   162,    -1,   164,
     165,   166,   167,   168,   169,    -1,    -1,   172,   173,   174,
      -1,   176,    -1,    -1,    -1,    -1,   181,   182,    -1,   184,
      -1,   186,    -1,   188,   189,    -1,   191,    -1,   193,   194,
     195,   196,   197,   198,    -1,    -1,   201,   202,   203,    -1,
     205,    -1,    -1,    -1,    -1,   210,   211,    -1,    -1,   214,
      -1,   216,    -1,    -1,   219,    -1,    -1,   222,   223,   224,
     225,   226,   227,   228,   229,   230,   231,    -1,   233,   234,
     235,   236,   237,    -1,   239,    -1,    -1,   242,   243,   244,
     245,    -1,   247,    -1,   249,   250,    -1,    -1,   253,    -1,
      -1,   256,   257,   258,   259,   260,   261,    -1,   263,   264,
     265,    -1,   267,    -1,   269,   270,   271,   272,   273,    -1,
      -1,   276,   277,   278,   279,   280,   281,   282,    28,   284,
      -1,   286,   287,    -1,   289,   290,    -1,   292,   293,   294,
     295,   296,    -1,    -1,    -1,    -1,   301,   302,   303,    -1,
     305,   306,    -1,    -1,   309,   310,   311,    -1,   313,    -1,
      -1,   316,   317,   318,    -1,    -1,   321,   322,   323,   324,
     325,    -1,   327,    -1,   329,   330,    -1,    -1,    -1,    -1,
     335,   336,   337,    -1,    -1,    85,    86,    87,    88,    -1,
      90,    91,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     100,   101,   102,   103,   104,   105,    -1,   107,   108,    -1,
     110,   111,   112,    -1,    -1,   115,   116,    -1,   118,   119,
      -1,    -1,    -1,   123,   124,   125,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,    -1,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,   174,    -1,   176,    -1,    -1,    -1,
      -1,   181,   182,    -1,   184,    -1,   186,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,   201,   202,   203,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,    -1,   214,    -1,   216,    -1,    -1,   219,
      -1,    -1,   222,   223,   224,   225,   226,   227,   228,   229,
     230,   231,    -1,   233,   234,   235,   236,   237,    -1,   239,
      -1,    -1,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,   253,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,   264,   265,    -1,   267,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    -1,   284,    -1,   286,   287,    -1,   289,
     290,    28,   292,   293,   294,   295,   296,    -1,    -1,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,   309,
     310,   311,    -1,   313,    -1,    -1,   316,   317,   318,    56,
      -1,   321,   322,   323,   324,   325,    -1,   327,    -1,   329,
     330,    -1,    -1,    -1,    -1,   335,   336,   337,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,
      87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   100,   101,    -1,   103,   104,   105,    -1,
     107,   108,    -1,   110,   111,   112,    -1,    -1,   115,   116,
      -1,   118,   119,    -1,    -1,    -1,   123,   124,   125,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     137,   138,   139,   140,   141,   142,    -1,    -1,   145,   146,
     147,    -1,   149,   150,    -1,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,   162,    -1,   164,   165,   166,
     167,   168,   169,    -1,    -1,   172,   173,   174,    -1,   176,
      -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,   186,
      -1,   188,   189,    -1,   191,    -1,   193,   194,   195,   196,
     197,   198,    -1,    -1,   201,   202,   203,    -1,   205,    -1,
      -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,
      -1,    -1,   219,    -1,    -1,   222,   223,   224,   225,   226,
     227,   228,   229,   230,   231,    -1,   233,   234,   235,   236,
     237,    -1,   239,    -1,    -1,   242,   243,   244,   245,    -1,
     247,    -1,    -1,   250,    -1,    -1,   253,    -1,    -1,   256,
     257,   258,   259,   260,   261,    -1,   263,   264,   265,    -1,
     267,    -1,   269,   270,   271,   272,   273,    -1,    -1,   276,
     277,   278,   279,   280,   281,   282,    -1,   284,    28,   286,
     287,    31,   289,   290,    -1,   292,   293,   294,   295,   296,
      -1,    -1,    -1,    -1,   301,   302,   303,    -1,   305,   306,
      -1,    -1,   309,   310,   311,    -1,   313,    -1,    -1,   316,
     317,   318,    -1,    -1,   321,   322,   323,   324,   325,    -1,
     327,    -1,   329,   330,    -1,    -1,    -1,    -1,   335,   336,
     337,    -1,    -1,    -1,    -1,    85,    86,    87,    88,    -1,
      90,    91,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     100,   101,    -1,   103,   104,   105,    -1,   107,   108,    -1,
     110,   111,   112,    -1,    -1,   115,   116,    -1,   118,   119,
      -1,    -1,    -1,   123,   124,   125,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,    -1,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,   174,    -1,   176,    -1,    -1,    -1,
      -1,   181,   182,    -1,   184,    -1,   186,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,   201,   202,   203,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,    -1,   214,    -1,   216,    -1,    -1,   219,
      -1,    -1,   222,   223,   224,   225,   226,   227,   228,   229,
     230,   231,    -1,   233,   234,   235,   236,   237,    -1,   239,
      -1,    -1,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,   253,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,   264,   265,    -1,   267,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    -1,   284,    -1,   286,   287,    -1,   289,
     290,    28,   292,   293,   294,   295,   296,    -1,    -1,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,   309,
     310,   311,    -1,   313,    -1,    -1,   316,   317,   318,    56,
      -1,   321,   322,   323,   324,   325,    -1,   327,    -1,   329,
     330,    -1,    -1,    -1,    -1,   335,   336,   337,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,
      87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   100,   101,    -1,   103,   104,   105,    -1,
     107,   108,    -1,   110,   111,   112,    -1,    -1,   115,   116,
      -1,   118,   119,    -1,    -1,    -1,   123,   124,   125,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     137,   138,   139,   140,   141,   142,    -1,    -1,   145,   146,
     147,    -1,   149,   150,    -1,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,   162,    -1,   164,   165,   166,
     167,   168,   169,    -1,    -1,   172,   173,   174,    -1,   176,
      -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,   186,
      -1,   188,   189,    -1,   191,    -1,   193,   194,   195,   196,
     197,   198,    -1,    -1,   201,   202,   203,    -1,   205,    -1,
      -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,
      -1,    -1,   219,    -1,    -1,   222,   223,   224,   225,   226,
     227,   228,   229,   230,   231,    -1,   233,   234,   235,   236,
     237,    -1,   239,    -1,    -1,   242,   243,   244,   245,    -1,
     247,    -1,    -1,   250,    -1,    -1,   253,    -1,    -1,   256,
     257,   258,   259,   260,   261,    -1,   263,   264,   265,    -1,
     267,    -1,   269,   270,   271,   272,   273,    -1,    -1,   276,
     277,   278,   279,   280,   281,   282,    -1,   284,    28,   286,
     287,    31,   289,   290,    -1,   292,   293,   294,   295,   296,
      -1,    -1,    -1,    -1,   301,   302,   303,    -1,   305,   306,
      -1,    -1,   309,   310,   311,    -1,   313,    -1,    -1,   316,
     317,   318,    -1,    -1,   321,   322,   323,   324,   325,    -1,
     327,    -1,   329,   330,    -1,    -1,    -1,    -1,   335,   336,
     337,    -1,    -1,    -1,    -1,    85,    86,    87,    88,    -1,
      90,    91,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     100,   101,    -1,   103,   104,   105,    -1,   107,   108,    -1,
     110,   111,   112,    -1,    -1,   115,   116,    -1,   118,   119,
      -1,    -1,    -1,   123,   124,   125,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   137,   138,   139,
     140,   141,   142,    -1,    -1,   145,   146,   147,    -1,   149,
     150,    -1,    -1,   153,   154,   155,   156,    -1,   158,    -1,
     160,   161,   162,    -1,   164,   165,   166,   167,   168,   169,
      -1,    -1,   172,   173,   174,    -1,   176,    -1,    -1,    -1,
      -1,   181,   182,    -1,   184,    -1,   186,    -1,   188,   189,
      -1,   191,    -1,   193,   194,   195,   196,   197,   198,    -1,
      -1,   201,   202,   203,    -1,   205,    -1,    -1,    -1,    -1,
     210,   211,    -1,    -1,   214,    -1,   216,    -1,    -1,   219,
      -1,    -1,   222,   223,   224,   225,   226,   227,   228,   229,
     230,   231,    -1,   233,   234,   235,   236,   237,    -1,   239,
      -1,    -1,   242,   243,   244,   245,    -1,   247,    -1,    -1,
     250,    -1,    -1,   253,    -1,    -1,   256,   257,   258,   259,
     260,   261,    -1,   263,   264,   265,    -1,   267,    -1,   269,
     270,   271,   272,   273,    -1,    -1,   276,   277,   278,   279,
     280,   281,   282,    -1,   284,    -1,   286,   287,    -1,   289,
     290,    28,   292,   293,   294,   295,   296,    -1,    -1,    -1,
      -1,   301,   302,   303,    -1,   305,   306,    -1,    -1,   309,
     310,   311,    -1,   313,    -1,    -1,   316,   317,   318,    56,
      -1,   321,   322,   323,   324,   325,    -1,   327,    -1,   329,
     330,    -1,    -1,    -1,    -1,   335,   336,   337,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    85,    86,
      87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   100,   101,    -1,   103,   104,   105,    -1,
     107,   108,    -1,   110,   111,   112,    -1,    -1,   115,   116,
      -1,   118,   119,    -1,    -1,    -1,   123,   124,   125,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     137,   138,   139,   140,   141,   142,    -1,    -1,   145,   146,
     147,    -1,   149,   150,    -1,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,   162,    -1,   164,   165,   166,
     167,   168,   169,    -1,    -1,   172,   173,   174,    -1,   176,
      -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,   186,
      -1,   188,   189,    -1,   191,    -1,   193,   194,   195,   196,
     197,   198,    -1,    -1,   201,   202,   203,    -1,   205,    -1,
      -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,
      -1,    -1,   219,    -1,    -1,   222,   223,   224,   225,   226,
     227,   228,   229,   230,   231,    -1,   233,   234,   235,   236,
     237,    -1,   239,    -1,    -1,   242,   243,   244,   245,    -1,
     247,    -1,    -1,   250,    -1,    -1,   253,    -1,    -1,   256,
     257,   258,   259,   260,   261,    -1,   263,   264,   265,    -1,
     267,    -1,   269,   270,   271,   272,   273,    -1,    -1,   276,
     277,   278,   279,   280,   281,   282,    28,   284,    -1,   286,
     287,    -1,   289,   290,    -1,   292,   293,   294,   295,   296,
      -1,    -1,    -1,    -1,   301,   302,   303,    -1,   305,   306,
      -1,    -1,   309,   310,   311,    -1,   313,    -1,    -1,   316,
     317,   318,    -1,    -1,   321,   322,   323,   324,   325,    -1,
     327,    -1,   329,   330,    -1,    -1,    -1,    -1,   335,   336,
     337,    -1,    -1,    85,    86,    87,    88,    -1,    90,    91,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   100,   101,
      -1,   103,   104,   105,    -1,   107,   108,    -1,   110,   111,
     112,    -1,    -1,   115,   116,    -1,   118,   119,    -1,    -1,
      -1,   123,   124,   125,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   137,   138,   139,   140,   141,
     142,   143,    -1,   145,   146,   147,    -1,   149,   150,    -1,
      -1,   153,   154,   155,   156,    -1,   158,    -1,   160,   161,
     162,    -1,   164,   165,   166,   167,   168,   169,    -1,    -1,
     172,   173,   174,    -1,   176,    -1,    -1,    -1,    -1,   181,
     182,    -1,   184,    -1,   186,    -1,   188,   189,    -1,   191,
      -1,   193,   194,   195,   196,   197,   198,    -1,    -1,   201,
     202,   203,    -1,   205,    -1,    -1,    -1,    -1,   210,   211,
      -1,    -1,   214,    -1,   216,    -1,    -1,   219,    -1,    -1,
     222,   223,   224,   225,   226,   227,   228,   229,   230,   231,
      -1,   233,   234,   235,   236,   237,    -1,   239,    -1,    -1,
     242,   243,   244,   245,    -1,   247,    -1,    -1,   250,    -1,
      -1,   253,    -1,    -1,   256,   257,   258,   259,   260,   261,
      -1,   263,   264,   265,    -1,   267,    -1,   269,   270,   271,
     272,   273,    -1,    -1,   276,   277,   278,   279,   280,   281,
     282,    28,   284,    -1,   286,   287,    -1,   289,   290,    -1,
     292,   293,   294,   295,   296,    -1,    -1,    -1,    -1,   301,
     302,   303,    -1,   305,   306,    -1,    -1,   309,   310,   311,
      -1,   313,    -1,    -1,   316,   317,   318,    -1,    -1,   321,
     322,   323,   324,   325,    -1,   327,    -1,   329,   330,    -1,
      -1,    -1,    -1,   335,   336,   337,    -1,    -1,    85,    86,
      87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   100,   101,    -1,   103,   104,   105,    -1,
     107,   108,    -1,   110,   111,   112,    -1,    -1,   115,   116,
      -1,   118,   119,    -1,    -1,    -1,   123,   124,   125,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     137,   138,   139,   140,   141,   142,    -1,    -1,   145,   146,
     147,    -1,   149,   150,    -1,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,   162,    -1,   164,   165,   166,
     167,   168,   169,    -1,    -1,   172,   173,   174,    -1,   176,
      -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,   186,
      -1,   188,   189,    -1,   191,    -1,   193,   194,   195,   196,
     197,   198,    -1,    -1,   201,   202,   203,    -1,   205,    -1,
      -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,
      -1,    -1,   219,    -1,    -1,   222,   223,   224,   225,   226,
     227,   228,   229,   230,   231,    -1,   233,   234,   235,   236,
     237,    -1,   239,    -1,    -1,   242,   243,   244,   245,    -1,
     247,    -1,    -1,   250,    -1,    -1,   253,    -1,    -1,   256,
     257,   258,   259,   260,   261,    -1,   263,   264,   265,    -1,
     267,    -1,   269,   270,   271,   272,   273,    -1,    -1,   276,
     277,   278,   279,   280,   281,   282,    28,   284,    -1,   286,
     287,    -1,   289,   290,    -1,   292,   293,   294,   295,   296,
      -1,    -1,    -1,    -1,   301,   302,   303,    -1,   305,   306,
      -1,    -1,   309,   310,   311,    -1,   313,    -1,    -1,   316,
     317,   318,    -1,    -1,   321,   322,   323,   324,   325,    -1,
     327,    -1,   329,   330,    -1,    -1,    -1,    -1,   335,   336,
     337,    -1,    -1,    85,    86,    87,    88,    -1,    90,    91,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   100,   101,
      -1,   103,   104,   105,    -1,   107,   108,    -1,   110,   111,
     112,    -1,    -1,   115,   116,    -1,   118,   119,    -1,    -1,
      -1,   123,   124,   125,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   137,   138,   139,   140,   141,
     142,    -1,    -1,   145,   146,   147,    -1,   149,   150,    -1,
      -1,   153,   154,   155,   156,    -1,   158,    -1,   160,   161,
     162,    -1,   164,   165,   166,   167,   168,   169,    -1,    -1,
     172,   173,   174,    -1,   176,    -1,    -1,    -1,    -1,   181,
     182,    -1,   184,    -1,   186,    -1,   188,   189,    -1,   191,
      -1,   193,   194,   195,   196,   197,   198,    -1,    -1,   201,
     202,   203,    -1,   205,    -1,    -1,    -1,    -1,   210,   211,
      -1,    -1,   214,    -1,   216,    -1,    -1,   219,    -1,    -1,
     222,   223,   224,   225,   226,   227,   228,   229,   230,   231,
      -1,   233,   234,   235,   236,   237,    -1,   239,    -1,    -1,
     242,   243,   244,   245,    -1,   247,    -1,    -1,   250,    -1,
      -1,   253,    -1,    -1,   256,   257,   258,   259,   260,   261,
      -1,   263,   264,   265,    -1,   267,    -1,   269,   270,   271,
     272,   273,    -1,    -1,   276,   277,   278,   279,   280,   281,
     282,    28,   284,    -1,   286,   287,    -1,   289,   290,    -1,
     292,   293,   294,   295,   296,    -1,    -1,    -1,    -1,   301,
     302,   303,    -1,   305,   306,    -1,    -1,   309,   310,   311,
      -1,   313,    -1,    -1,   316,   317,   318,    -1,    -1,   321,
     322,   323,   324,   325,    -1,   327,    -1,   329,   330,    -1,
      -1,    -1,    -1,   335,   336,   337,    -1,    -1,    85,    86,
      87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   100,   101,    -1,   103,   104,   105,    -1,
     107,   108,    -1,   110,   111,   112,    -1,    -1,   115,   116,
      -1,   118,   119,    -1,    -1,    -1,   123,   124,   125,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     137,   138,   139,   140,   141,   142,    -1,    -1,   145,   146,
     147,    -1,   149,   150,    -1,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,   162,    -1,   164,   165,   166,
     167,   168,   169,    -1,    -1,   172,   173,   174,    -1,   176,
      -1,    -1,    -1,    -1,   181,   182,    -1,   184,    -1,   186,
      -1,   188,   189,    -1,   191,    -1,   193,   194,   195,   196,
     197,   198,    -1,    -1,   201,   202,   203,    -1,   205,    -1,
      -1,    -1,    -1,   210,   211,    -1,    -1,   214,    -1,   216,
      -1,    -1,   219,    -1,    -1,   222,   223,   224,   225,   226,
     227,   228,   229,   230,   231,    -1,   233,   234,   235,   236,
     237,    -1,   239,    -1,    -1,   242,   243,   244,   245,    -1,
     247,    -1,    -1,   250,    -1,    -1,   253,    -1,    -1,   256,
     257,   258,   259,   260,   261,    -1,   263,   264,   265,    -1,
     267,    -1,   269,   270,   271,   272,   273,    -1,    -1,   276,
     277,   278,   279,   280,   281,   282,    28,   284,    -1,   286,
     287,    -1,   289,   290,    -1,   292,   293,   294,   295,   296,
      -1,    -1,    -1,    -1,   301,   302,   303,    -1,   305,   306,
      -1,    -1,   309,   310,   311,    -1,   313,    -1,    -1,   316,
     317,   318,    -1,    -1,   321,   322,   323,   324,   325,    -1,
     327,    -1,   329,   330,    -1,    -1,    -1,    -1,   335,   336,
     337,    -1,    -1,    85,    86,    87,    88,    -1,    90,    91,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   100,   101,
      -1,   103,    -1,    -1,    -1,   107,    -1,    -1,   110,   111,
     112,    -1,    -1,   115,   116,    -1,   118,    -1,    -1,    -1,
      -1,   123,   124,   125,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   137,   138,   139,   140,   141,
     142,    -1,    -1,   145,   146,   147,    -1,   149,   150,    -1,
      -1,   153,   154,   155,   156,    -1,   158,    -1,   160,   161,
     162,    -1,   164,   165,    -1,   167,   168,    -1,    -1,    -1,
     172,   173,   174,    -1,   176,    -1,    -1,    -1,    -1,   181,
     182,    -1,    -1,    -1,    -1,    -1,   188,   189,    -1,   191,
      -1,   193,   194,   195,   196,   197,   198,    -1,    -1,    -1,
      -1,    -1,    -1,   205,    -1,    -1,    -1,    -1,   210,   211,
      -1,    -1,    -1,    -1,   216,    -1,    -1,   219,    -1,    -1,
     222,   223,   224,   225,   226,   227,   228,   229,   230,   231,
      -1,   233,   234,    -1,    -1,   237,    -1,   239,    -1,    -1,
      -1,   243,   244,   245,    -1,   247,    -1,    -1,   250,    -1,
      -1,    -1,    -1,    -1,    -1,   257,   258,   259,   260,   261,
      -1,    -1,    -1,   265,    -1,    -1,    -1,   269,   270,   271,
     272,   273,    -1,    -1,   276,    -1,   278,   279,   280,   281,
     282,    28,   284,    -1,   286,    -1,    -1,   289,    -1,    -1,
     292,   293,   294,   295,    -1,    -1,    -1,    -1,    -1,   301,
     302,   303,    -1,   305,   306,    -1,    -1,    -1,   310,    -1,
      -1,   313,    -1,    -1,   316,   317,   318,    -1,    -1,   321,
     322,   323,    -1,   325,    -1,   327,    -1,   329,   330,    -1,
      -1,    -1,    -1,   335,   336,   337,    -1,    -1,    85,    86,
      87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   100,   101,    -1,   103,    -1,    -1,    -1,
      -1,    -1,    -1,   110,   111,   112,    -1,    -1,    -1,    -1,
      -1,   118,    -1,    -1,    -1,    -1,   123,   124,   125,    -1,
      -1,    -1,    -1,    -1,    -1,   132,    -1,    -1,    -1,   136,
     137,   138,   139,   140,    -1,    -1,    -1,    -1,   145,   146,
     147,    -1,   149,   150,    -1,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,   162,    -1,   164,   165,    -1,
     167,   168,    -1,    -1,    -1,   172,   173,    -1,    -1,   176,
      -1,    -1,    -1,    -1,   181,   182,    -1,    -1,    -1,    -1,
      -1,   188,   189,    -1,   191,    -1,   193,   194,   195,   196,
     197,   198,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   210,   211,    -1,    -1,    -1,    -1,   216,
      -1,    -1,   219,    -1,    -1,   222,   223,   224,   225,   226,
     227,   228,   229,   230,    -1,    -1,    -1,   234,    -1,    -1,
     237,    -1,   239,    -1,    -1,    -1,   243,    -1,   245,    -1,
     247,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,    -1,
     257,   258,   259,   260,   261,    -1,    -1,    -1,   265,    -1,
      -1,    -1,   269,   270,   271,   272,   273,    -1,    -1,   276,
      -1,   278,   279,   280,   281,   282,    28,   284,   285,   286,
      -1,    -1,   289,    -1,    -1,   292,   293,   294,   295,    -1,
      -1,    -1,    -1,    -1,   301,   302,   303,    -1,    -1,    -1,
      -1,    -1,    -1,   310,    -1,    -1,   313,    -1,    -1,   316,
     317,   318,    -1,    -1,   321,   322,   323,    -1,    -1,    -1,
     327,    -1,   329,   330,    -1,    -1,    -1,    -1,   335,   336,
     337,    -1,    -1,    85,    86,    87,    88,    -1,    90,    91,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   100,   101,
      -1,   103,    -1,    -1,    -1,    -1,    -1,    -1,   110,   111,
     112,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,   124,   125,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   137,   138,   139,   140,    -1,
      -1,    -1,    -1,   145,   146,   147,    -1,   149,   150,    -1,
      -1,   153,   154,   155,   156,    -1,   158,    -1,   160,   161,
     162,    -1,   164,   165,    -1,   167,   168,    -1,    -1,    -1,
     172,   173,    -1,    -1,   176,    -1,    -1,    -1,    -1,   181,
     182,    -1,    -1,    -1,    -1,    -1,   188,   189,    -1,   191,
      -1,   193,   194,   195,   196,   197,   198,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   210,   211,
      -1,    -1,    -1,    -1,   216,    -1,    -1,   219,    -1,    -1,
     222,   223,   224,   225,   226,   227,   228,   229,   230,    -1,
      -1,    -1,   234,   235,    -1,   237,    -1,   239,    -1,    -1,
      -1,   243,    -1,   245,    -1,   247,    -1,    -1,   250,    -1,
      -1,    -1,    -1,    -1,    -1,   257,   258,   259,   260,   261,
      -1,    -1,    -1,   265,    -1,    -1,    -1,   269,   270,   271,
     272,   273,    -1,    -1,   276,    -1,   278,   279,   280,   281,
     282,    28,   284,    -1,   286,    -1,    -1,   289,    -1,    -1,
     292,   293,   294,   295,    -1,    -1,    -1,    -1,    -1,   301,
     302,   303,    -1,    -1,    -1,    -1,    -1,    -1,   310,    -1,
      -1,   313,    -1,    -1,   316,   317,   318,    -1,    -1,   321,
     322,   323,    -1,    -1,    -1,   327,    -1,   329,   330,    -1,
      -1,    -1,    -1,   335,   336,   337,    -1,    -1,    85,    86,
      87,    88,    -1,    90,    91,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   100,   101,    -1,   103,    -1,    -1,    -1,
      -1,    -1,    -1,   110,   111,   112,    -1,    -1,    -1,    -1,
      -1,   118,    -1,    -1,    -1,    -1,   123,   124,   125,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     137,   138,   139,   140,    -1,    -1,    -1,    -1,   145,   146,
     147,    -1,   149,   150,    -1,    -1,   153,   154,   155,   156,
      -1,   158,    -1,   160,   161,   162,    -1,   164,   165,    -1,
     167,   168,    -1,    -1,    -1,   172,   173,    -1,    -1,   176,
      -1,    -1,    -1,    -1,   181,   182,    -1,    -1,    -1,    -1,
      -1,   188,   189,    -1,   191,    -1,   193,   194,   195,   196,
     197,   198,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   210,   211,    -1,    -1,    -1,    -1,   216,
      -1,    -1,   219,    -1,    -1,   222,   223,   224,   225,   226,
     227,   228,   229,   230,    -1,    -1,    -1,   234,    -1,    -1,
     237,    -1,   239,    -1,    -1,    -1,   243,    -1,   245,    -1,
     247,    -1,    -1,   250,    -1,    -1,    -1,    -1,    -1,    -1,
     257,   258,   259,   260,   261,    -1,    -1,    -1,   265,    -1,
      -1,    -1,   269,   270,   271,   272,   273,    -1,    -1,   276,
      -1,   278,   279,   280,   281,   282,    -1,   284,    -1,   286,
      -1,    -1,   289,    -1,    -1,   292,   293,   294,   295,    -1,
      -1,    -1,    -1,    -1,   301,   302,   303,    -1,    -1,    -1,
      -1,    -1,    -1,   310,    -1,    -1,   313,    -1,    -1,   316,
     317,   318,    -1,    -1,   321,   322,   323,    -1,    -1,    -1,
     327,    -1,   329,   330,    -1,    -1,    -1,     4,   335,   336,
     337,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,
      -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,     4,    -1,    -1,    53,     8,     9,    -1,
      11,    -1,    13,    14,    -1,    16,    17,    18,    -1,    -1,
      -1,    22,    23,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    34,    -1,    -1,    -1,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,    -1,    94,    -1,    -1,
      -1,    -1,    53,   100,    -1,    -1,    -1,   104,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,     4,   120,    -1,     7,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,    -1,    94,    -1,    -1,    -1,    -1,    -1,   100,
      -1,    -1,    34,   104,    -1,    -1,    38,    39,    40,    41,
      42,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   120,
      -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,   175,    -1,
      -1,    -1,   179,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   190,    -1,   192,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     207,   208,    94,    -1,    -1,    -1,    -1,    -1,   100,    -1,
     217,    -1,   104,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   120,   190,
      -1,   192,    -1,   240,    -1,    -1,     4,    -1,    -1,     7,
       8,     9,    -1,    11,   251,    13,   207,   208,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,   217,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,
      38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,   240,
      -1,   288,    -1,    -1,    -1,    53,    -1,   179,    -1,    -1,
     251,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   190,    -1,
     192,    -1,    -1,    -1,    -1,     4,    -1,    -1,     7,     8,
       9,    -1,    11,    -1,    13,   207,   208,    16,    17,    18,
      -1,    -1,    -1,    -1,    23,   217,    94,   288,    -1,    -1,
      -1,    -1,   100,    -1,    -1,    34,   104,    -1,    -1,    38,
      39,    40,    41,    42,    -1,    -1,    -1,    -1,   240,    -1,
      -1,    -1,   120,    -1,    53,    -1,    -1,    -1,    -1,   251,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,     4,    -1,    -1,     7,     8,     9,
      -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    94,   288,    -1,    -1,    -1,
      -1,   100,    -1,    -1,    34,   104,    -1,   175,    38,    39,
      40,    41,    42,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   120,   190,    53,   192,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   207,
     208,    -1,    -1,     4,    -1,    -1,    -1,     8,     9,   217,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    94,    -1,    -1,    -1,    -1,    -1,
     100,    -1,   240,    34,   104,    -1,   175,    38,    39,    40,
      41,    42,    -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,
     120,   190,    53,   192,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   207,   208,
      -1,    -1,     4,    -1,    -1,    -1,     8,     9,   217,    11,
     288,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,    -1,    94,    -1,    -1,    97,    -1,    -1,   100,
      -1,   240,    34,   104,    -1,    -1,    38,    39,    40,    41,
      42,    -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,   120,
     190,    53,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   207,   208,    -1,
      -1,     4,    -1,    -1,    -1,     8,     9,   217,    11,   288,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    94,    -1,    -1,    -1,    -1,    -1,   100,    -1,
     240,    34,   104,    -1,    -1,    38,    39,    40,    41,    42,
      -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,   120,   190,
      53,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   207,   208,    -1,    -1,
       4,    -1,    -1,    -1,     8,     9,   217,    11,   288,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,
      -1,    94,    -1,    -1,    97,    -1,    -1,   100,    -1,   240,
      34,   104,    -1,    -1,    38,    39,    40,    41,    42,    -1,
     251,    -1,    -1,    -1,    -1,    -1,    -1,   120,   190,    53,
     192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   207,   208,    -1,    -1,     4,
      -1,    -1,    -1,     8,     9,   217,    11,   288,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      94,    -1,    -1,    -1,    -1,    -1,   100,    -1,   240,    34,
     104,    -1,    -1,    38,    39,    40,    41,    42,    -1,   251,
      -1,    -1,    -1,    -1,    -1,    -1,   120,   190,    53,   192,
     262,    -1,    -1,    -1,    -1,    60,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   207,   208,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   217,    -1,   288,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    94,
      -1,    -1,    -1,    -1,    -1,   100,    -1,   240,    -1,   104,
      -1,    -1,    -1,    -1,    -1,   179,    -1,    -1,   251,    -1,
      -1,    -1,    -1,    -1,    -1,   120,   190,    -1,   192,    -1,
      -1,    -1,    -1,     4,    -1,    -1,     7,     8,     9,    -1,
      11,    -1,    13,   207,   208,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,   217,    -1,   288,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    34,    -1,    -1,    -1,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,   240,    -1,    -1,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,   251,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   190,    -1,   192,    -1,    -1,
      -1,    -1,     4,    -1,    -1,     7,     8,     9,    -1,    11,
      -1,    13,   207,   208,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,   217,    94,   288,    -1,    -1,    -1,    -1,   100,
      -1,    -1,    34,   104,    -1,    -1,    38,    39,    40,    41,
      42,    -1,    -1,    -1,    -1,   240,    -1,    -1,    -1,   120,
      -1,    53,    -1,    -1,    -1,    -1,   251,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,    -1,    -1,     7,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    94,   288,    -1,    -1,    -1,    -1,   100,    -1,
      -1,    34,   104,    -1,    -1,    38,    39,    40,    41,    42,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   120,   190,
      53,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   207,   208,    -1,    -1,
       4,    -1,    -1,    -1,     8,     9,   217,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,
      -1,    94,    -1,    -1,    -1,    -1,    -1,   100,    -1,   240,
      34,   104,    -1,    -1,    38,    39,    40,    41,    42,    -1,
     251,    -1,    -1,    -1,    -1,    -1,    -1,   120,   190,    53,
     192,    -1,    -1,    -1,    -1,    -1,    60,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   207,   208,    -1,    -1,     4,
      -1,    -1,    -1,     8,     9,   217,    11,   288,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      94,    -1,    -1,    -1,    -1,    -1,   100,    -1,   240,    34,
     104,    -1,    -1,    38,    39,    40,    41,    42,    -1,   251,
      -1,    -1,    -1,    -1,    -1,    -1,   120,   190,    53,   192,
      -1,    -1,    -1,    -1,    -1,    60,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   207,   208,    -1,    -1,     4,    -1,
      -1,    -1,     8,     9,   217,    11,   288,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    94,
      -1,    -1,    -1,    -1,    -1,   100,    -1,   240,    34,   104,
      -1,    -1,    38,    39,    40,    41,    42,    -1,   251,    -1,
      -1,    -1,    -1,    -1,    -1,   120,   190,    53,   192,    -1,
      -1,    -1,    -1,    -1,    60,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   207,   208,    -1,    -1,     4,    -1,    -1,
      -1,     8,     9,   217,    11,   288,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    -1,    23,    -1,    94,    -1,
      -1,    -1,    -1,    -1,   100,    -1,   240,    34,   104,    -1,
      -1,    38,    39,    40,    41,    42,    -1,   251,    -1,    -1,
      -1,    -1,    -1,    -1,   120,   190,    53,   192,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   207,   208,    -1,    -1,     4,    -1,    -1,     7,
       8,     9,   217,    11,   288,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    94,    -1,    -1,
      97,    -1,    -1,   100,    -1,   240,    34,   104,    -1,    -1,
      38,    39,    40,    41,    42,    -1,   251,    -1,    -1,    -1,
      -1,    -1,    -1,   120,   190,    53,   192,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   207,   208,    -1,    -1,     4,    -1,    -1,     7,     8,
       9,   217,    11,   288,    13,    -1,    -1,    16,    17,    18,
      -1,    -1,    -1,    -1,    23,    -1,    94,    -1,    -1,    -1,
      -1,    -1,   100,    -1,   240,    34,   104,    -1,    -1,    38,
      39,    40,    41,    42,    -1,   251,    -1,    -1,    -1,    -1,
      -1,    -1,   120,   190,    53,   192,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     207,   208,    -1,    -1,     4,    -1,    -1,    -1,     8,     9,
     217,    11,   288,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    94,    -1,    -1,    -1,    -1,
      -1,   100,    -1,   240,    34,   104,    -1,    -1,    38,    39,
      40,    41,    42,    -1,   251,    -1,    -1,    -1,    -1,    -1,
      -1,   120,   190,    53,   192,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   207,
     208,    -1,    -1,     4,    -1,    -1,    -1,     8,     9,   217,
      11,   288,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    22,    23,    -1,    94,    -1,    -1,    -1,    -1,    -1,
     100,    -1,   240,    34,   104,    -1,    -1,    38,    39,    40,
      41,    42,    -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,
     120,   190,    53,   192,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   207,   208,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   217,    -1,
     288,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    94,    -1,    -1,    -1,    -1,    -1,   100,
      -1,   240,    -1,   104,    -1,    -1,    -1,    -1,    -1,   179,
      -1,    -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,   120,
     190,    -1,   192,    -1,    -1,    -1,    -1,     4,    -1,    -1,
       7,     8,     9,    -1,    11,    -1,    13,   207,   208,    16,
      17,    18,    -1,    -1,    -1,    -1,    23,   217,    -1,   288,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,
      -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,
     240,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   190,
      -1,   192,    -1,    -1,    -1,    -1,     4,    -1,    -1,    -1,
       8,     9,    -1,    11,    -1,    13,   207,   208,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,   217,    94,   288,    -1,
      -1,    -1,    -1,   100,    -1,    -1,    34,   104,    -1,    -1,
      38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,   240,
      -1,    -1,    -1,   120,    -1,    53,    -1,    -1,    -1,    -1,
     251,    -1,    60,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,     4,    -1,    -1,     7,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,
      -1,    -1,    -1,    -1,    23,    -1,    94,   288,    -1,    -1,
      -1,    -1,   100,    -1,    -1,    34,   104,    -1,    -1,    38,
      39,    40,    41,    42,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   120,   190,    53,   192,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     207,   208,    -1,    -1,     4,    -1,    -1,     7,     8,     9,
     217,    11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    94,    -1,    -1,    -1,    -1,
      -1,   100,    -1,   240,    34,   104,    -1,    -1,    38,    39,
      40,    41,    42,    -1,   251,    -1,    -1,    -1,    -1,    -1,
      -1,   120,   190,    53,   192,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   207,
     208,    -1,    -1,     4,    -1,    -1,     7,     8,     9,   217,
      11,   288,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    94,    -1,    -1,    -1,    -1,    -1,
     100,    -1,   240,    34,   104,    -1,    -1,    38,    39,    40,
      41,    42,    -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,
     120,   190,    53,   192,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   207,   208,
      -1,    -1,     4,    -1,    -1,     7,     8,     9,   217,    11,
     288,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,    -1,    94,    -1,    -1,    -1,    -1,    -1,   100,
      -1,   240,    34,   104,    -1,    -1,    38,    39,    40,    41,
      42,    -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,   120,
     190,    53,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   207,   208,    -1,
      -1,     4,    -1,    -1,     7,     8,     9,   217,    11,   288,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    94,    -1,    -1,    -1,    -1,    -1,   100,    -1,
     240,    34,   104,    -1,    -1,    38,    39,    40,    41,    42,
      -1,   251,    -1,    -1,    -1,    -1,    -1,    -1,   120,   190,
      53,   192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   207,   208,    -1,    -1,
       4,    -1,    -1,     7,     8,     9,   217,    11,   288,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,
      -1,    94,    -1,    -1,    -1,    -1,    -1,   100,    -1,   240,
      34,   104,    -1,    -1,    38,    39,    40,    41,    42,    -1,
     251,    -1,    -1,    -1,    -1,    -1,    -1,   120,   190,    53,
     192,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   207,   208,    -1,    -1,     4,
      -1,    -1,    -1,     8,     9,   217,    11,   288,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      94,    -1,    -1,    -1,    -1,    -1,   100,    -1,   240,    34,
     104,    -1,    -1,    38,    39,    40,    41,    42,    -1,   251,
      -1,    -1,    -1,    -1,    -1,    -1,   120,   190,    53,   192,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   207,   208,    -1,    -1,     4,    -1,
      -1,    -1,     8,     9,   217,    11,   288,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    94,
      -1,    -1,    -1,    -1,    -1,   100,    -1,   240,    34,   104,
      -1,    -1,    38,    39,    40,    41,    42,    -1,   251,    -1,
      -1,    -1,    -1,    -1,    -1,   120,   190,    53,   192,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   207,   208,    -1,    -1,     4,    -1,    -1,
      -1,     8,     9,   217,    11,   288,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    -1,    23,    -1,    94,    -1,
      -1,    -1,    -1,    -1,   100,    -1,   240,    34,   104,    -1,
      -1,    38,    39,    40,    41,    42,    -1,   251,    -1,    -1,
      -1,    -1,    -1,    -1,   120,   190,    53,   192,    -1,    -1,
      -1,    -1,     4,    -1,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,   207,   208,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,   217,    -1,   288,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    34,    -1,    -1,    -1,    38,    39,    40,    41,
      42,    -1,    -1,   100,    -1,   240,    -1,   104,    -1,    -1,
      -1,    53,    -1,    -1,    -1,    -1,   251,    -1,    -1,    -1,
      -1,    -1,    -1,   120,   190,    -1,   192,    -1,    -1,    -1,
      -1,     4,    -1,    -1,    -1,     8,     9,    -1,    11,    -1,
      13,   207,   208,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,   217,    -1,   288,    -1,    -1,    -1,    -1,   100,    -1,
      -1,    34,   104,    -1,    -1,    38,    39,    40,    41,    42,
      -1,    -1,    -1,    -1,   240,    -1,    -1,     4,   120,    -1,
      53,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    -1,
      -1,    -1,    -1,   190,    -1,   192,    23,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,
     207,   208,    -1,    -1,    41,    42,    -1,    -1,    -1,    -1,
     217,    -1,   288,    -1,    -1,     4,    53,   100,    -1,     8,
       9,   104,    11,    -1,    13,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   240,    23,    -1,    -1,   120,   190,    -1,
     192,    -1,    -1,    -1,    -1,    34,    97,    -1,    -1,    -1,
      -1,    -1,    41,    42,    -1,   207,   208,    -1,    -1,    -1,
     111,    -1,    -1,   100,    53,   217,    -1,   104,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      -1,   288,    -1,   120,    -1,    -1,   137,    23,   240,    87,
      -1,    -1,    90,    -1,    -1,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    -1,   101,    -1,    41,    42,   190,    -1,   192,
      -1,   100,    -1,    -1,    -1,   104,    -1,    53,    -1,    -1,
     118,    -1,    -1,    -1,    -1,   162,    -1,    -1,    -1,    -1,
      -1,   120,    -1,    -1,   217,    -1,   288,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   195,    -1,    -1,    -1,    -1,    -1,
      -1,   149,   150,   190,    -1,   192,    -1,    -1,   156,    -1,
     158,    -1,    -1,    -1,   100,    -1,    -1,    -1,   104,    -1,
      -1,   222,    -1,   162,   225,    -1,    -1,   228,   176,    -1,
     217,    -1,    -1,   234,   120,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   197,
      -1,   190,    -1,   192,    -1,   288,   257,   258,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   269,    -1,
      -1,   272,    -1,    -1,    -1,    -1,   162,    -1,   217,    -1,
      -1,    -1,    -1,   284,    -1,   286,   234,    -1,    -1,    -1,
     238,   292,    -1,    -1,    -1,    -1,    -1,   245,    -1,    -1,
      -1,   288,    -1,    -1,   190,    -1,   192,    -1,    -1,    -1,
     258,    -1,    -1,    -1,    -1,    -1,   317,    -1,    -1,    -1,
      -1,   269,   270,   271,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   217,    -1,    -1,    -1,    -1,    -1,    -1,   286,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   288,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   322,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   288
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    90,   123,   128,   156,   348,   349,   377,   429,   467,
     469,   470,   475,   491,   493,   154,   177,   196,   224,   280,
     284,   299,   313,   329,   476,   248,   182,   219,   280,   302,
     303,   313,   315,   317,   378,   430,   168,   196,   280,   284,
     299,   313,   476,   492,     0,   299,    56,   364,   329,    28,
      85,    86,    87,    88,    90,    91,   100,   101,   103,   104,
     105,   107,   108,   110,   111,   112,   115,   116,   118,   119,
     123,   124,   125,   137,   138,   139,   140,   141,   142,   145,
     146,   147,   149,   150,   153,   154,   155,   156,   158,   160,
     161,   162,   164,   165,   166,   167,   168,   169,   172,   173,
     174,   176,   181,   182,   184,   186,   188,   189,   191,   193,
     194,   195,   196,   197,   198,   201,   202,   203,   205,   210,
     211,   214,   216,   219,   222,   223,   224,   225,   226,   227,
     228,   229,   230,   231,   233,   234,   235,   236,   237,   239,
     242,   243,   244,   245,   247,   250,   253,   256,   257,   258,
     259,   260,   261,   263,   264,   265,   267,   269,   270,   271,
     272,   273,   276,   277,   278,   279,   280,   281,   282,   284,
     286,   287,   289,   290,   292,   293,   294,   295,   296,   301,
     302,   303,   305,   306,   309,   310,   311,   313,   316,   317,
     318,   321,   322,   323,   324,   325,   327,   329,   330,   335,
     336,   337,   340,   350,   351,   354,   358,   364,   364,   358,
     364,   122,   127,   139,   196,   276,   492,   494,   302,   303,
     302,   303,    56,   365,   358,   284,   299,   196,   126,   367,
     364,   166,   358,    12,   269,   358,   249,   358,   474,    87,
     269,   286,   477,   358,   351,   351,   358,   238,   102,   351,
      97,   365,   365,   367,   364,   358,   360,    90,   101,   147,
     234,   269,   271,   286,   480,    89,    92,    93,    94,    95,
      96,    97,    98,    99,   102,   106,   109,   113,   114,   117,
     120,   121,   122,   126,   127,   128,   129,   130,   131,   132,
     133,   134,   135,   136,   143,   144,   148,   151,   152,   157,
     159,   163,   170,   171,   175,   177,   178,   179,   180,   183,
     185,   187,   190,   192,   199,   200,   204,   206,   207,   208,
     209,   212,   213,   215,   217,   218,   220,   221,   232,   238,
     240,   241,   246,   248,   249,   251,   252,   254,   255,   262,
     266,   268,   274,   275,   283,   285,   288,   291,   297,   298,
     299,   300,   304,   307,   308,   312,   314,   315,   319,   320,
     326,   328,   331,   332,   333,   334,   351,   352,   355,   356,
     307,    97,   111,   137,   195,   222,   225,   228,   234,   257,
     258,   269,   272,   284,   286,   292,   317,   472,   473,   479,
     474,     8,    87,    90,   101,   118,   149,   150,   156,   158,
     176,   197,   234,   238,   245,   258,   269,   270,   271,   286,
     322,   481,   482,   483,   323,   307,   323,   280,   269,   286,
      12,   248,   207,   166,   132,   136,   285,   350,   363,   102,
     468,   161,   358,   358,   379,   381,    56,   351,   357,   431,
     360,    10,   112,   273,   366,    31,   122,   351,   260,   248,
     147,   307,     6,   373,   301,   373,    12,   351,    28,   107,
     115,   116,   141,   142,   155,   174,   205,   231,   233,   244,
     305,   306,   325,   340,   444,   445,   446,   447,   448,   450,
     451,   452,     9,    11,    31,   371,   110,   371,   371,   371,
     137,   225,   228,   110,   307,   307,   334,   371,   230,   222,
     280,   317,   334,   371,   471,   481,   482,    56,   117,   122,
     127,   164,   177,   238,   266,   315,   351,   402,   415,   416,
     122,   127,   351,   260,   248,   260,    91,   270,   277,   279,
     310,   484,    56,   122,   127,   351,    91,   270,   277,   279,
     484,   277,   358,   176,   197,   245,   351,   359,   307,   122,
     127,   307,   351,   189,   373,    85,   222,   280,   301,   317,
     335,   373,   127,    10,   365,   351,    29,   369,   351,   307,
     280,   352,   358,   241,   369,   495,   363,     6,   471,     6,
     245,   260,   382,   401,    36,   238,   248,   366,   358,   286,
      31,   351,    87,   156,   271,   272,   286,   313,   487,   488,
     358,   168,   248,   351,    28,   340,   353,   354,   355,   356,
     374,   375,   351,   352,     6,   327,   264,     6,   140,   188,
     227,   229,   281,   336,   449,   452,     6,    54,   335,     6,
      54,   335,    21,    21,    96,     6,    12,     6,     6,   327,
      31,    31,   371,   235,   343,   350,   363,   351,   371,   358,
     351,   371,   472,   238,     6,    56,   402,   351,   320,   420,
     434,   210,   241,   210,   243,   320,   411,   444,   413,    31,
     351,   351,   487,   358,   351,   358,   310,   310,   216,   351,
      89,   319,   351,   485,   166,    56,   351,   364,   366,   279,
     279,   216,   351,   216,   277,   358,    12,   363,   351,   351,
     351,   307,   143,   180,   239,   320,   486,   226,   351,   351,
     118,   247,   351,   286,   483,   369,   307,   351,   351,    12,
     207,   207,     7,   369,   370,     7,   217,   351,   380,   383,
     384,   385,   402,   415,   359,   245,   198,   388,   248,   301,
     320,   334,   335,   372,   166,   249,   368,   293,   286,   487,
     181,   143,   167,   189,   238,   373,   334,   371,   125,   138,
     143,   167,   181,   238,   293,   294,   373,   473,   444,   272,
     286,   351,   168,    12,    17,     7,    10,     6,     9,    11,
      27,    29,    31,    32,    33,    34,    35,    96,   113,   114,
     119,   130,   131,   132,   133,   134,   135,   136,   166,   169,
     170,   184,   205,   214,   220,   221,   236,   238,   241,   242,
     256,   263,   277,   285,   296,   298,   309,   311,   312,   319,
     341,   342,   343,   344,   447,   451,   453,   457,   458,   459,
     463,     6,    31,     6,   307,     6,   327,    31,   305,   305,
      31,   305,   305,    22,    31,    22,    31,    21,   341,   352,
     341,   341,     6,    12,   166,   463,   238,   164,   416,   351,
       6,     6,   351,     6,   320,   151,   238,   196,     6,   403,
     144,   160,   199,   234,   238,   412,   286,   487,   197,   413,
     143,   175,   398,   126,   172,   351,   351,   282,   351,   166,
     366,   351,   351,   351,   282,   282,   216,   352,   307,   307,
     351,   196,   143,   351,    88,   103,   478,   369,   352,   495,
     495,     7,    10,   358,     7,    10,     7,    10,     6,   389,
     358,     6,   260,   393,   124,   351,   351,   373,   247,   351,
     358,   371,   293,    91,   110,   407,   364,   364,   241,   371,
     353,   313,   463,    97,   407,   241,   143,   371,   353,   120,
     489,   334,   371,   181,   473,   351,   353,   352,   369,   371,
     376,   375,   463,   463,   463,   463,   463,    21,    35,   454,
     331,   345,   346,   463,     6,    35,     6,     6,    29,   463,
       6,     6,     6,     6,     6,     6,     7,    10,     6,    29,
      29,     6,    21,     6,     6,     4,     8,     9,    11,    13,
      16,    17,    18,    23,    34,    38,    39,    40,    41,    42,
      53,    94,   100,   104,   120,   190,   192,   207,   208,   217,
     240,   251,   288,   341,     7,    31,   281,   449,   341,     6,
       7,   337,   337,     7,   337,   337,    22,    22,    31,     7,
       6,     7,     7,   341,   352,   402,     7,   166,   413,     6,
      35,   114,   119,   169,   184,   214,   236,   242,   256,   263,
     296,   311,   343,   350,   351,   421,   422,   437,   438,   439,
     440,   459,   351,   417,   418,   417,   196,   151,   351,   417,
     117,   120,   125,   127,   143,   181,   238,   241,   266,   268,
     294,   315,   404,   405,   406,   412,   426,   145,   191,   197,
     144,   160,   321,   293,   324,   366,   351,   366,   282,   351,
     351,   351,   369,   369,    12,   207,   369,   386,   401,   351,
     384,   351,   390,   391,   392,   415,   393,   389,   360,   110,
     401,   146,   156,   265,   248,   432,   434,   371,   143,    97,
     444,     6,   359,   320,   490,   371,   407,    17,     7,    10,
      21,    22,   454,   455,   456,   463,   463,   157,   346,   347,
     345,   463,   353,   369,   461,    31,   281,   449,   341,   463,
       9,    11,    34,   414,   453,     7,   341,   341,   463,   463,
     109,   179,   213,   308,   341,   460,   463,   463,     7,     8,
     151,   326,   341,   350,   462,   341,   463,    31,   341,   463,
     463,   463,   463,   463,    89,    95,   291,   463,   465,   466,
     463,   465,   463,   465,   463,   463,   465,   463,   465,   463,
     465,   463,   465,   463,   444,   104,   190,   192,   217,   288,
     463,   219,   305,    99,   297,   463,   359,   463,   465,     6,
      35,    28,    36,   151,   153,   170,   237,   238,   241,   312,
     316,   464,   463,   465,   463,   307,     7,     7,     6,     7,
     341,    54,   335,    54,   335,    22,   341,     7,   402,   463,
       6,     7,    10,    55,    98,   148,   334,   359,   441,   120,
       7,    10,     7,    10,   351,     7,    10,     6,   359,   353,
     351,   414,    91,   110,   241,   210,   358,   353,   411,   223,
     248,   371,   179,   192,   334,   366,   352,   495,   165,   194,
     387,    36,   334,   403,     7,    10,     7,    10,   401,   397,
     398,     7,   350,   394,   278,   278,   368,     6,   189,   489,
     463,   463,   376,    12,   341,    10,    22,   304,   463,   159,
     347,    97,   179,     7,   307,     7,   262,   414,   414,   414,
       4,     8,     9,    11,    13,    16,    17,    18,    23,    34,
      38,    39,    40,    41,    42,   192,   207,     7,     7,   175,
     179,    97,   460,   341,   460,   460,     7,   179,     7,   341,
     463,     7,    10,    51,     7,    10,     7,    14,    22,     7,
       7,     6,    35,   297,   463,   463,   465,     6,    35,   463,
     465,   307,   337,   463,   463,    60,   162,   341,   237,   179,
     151,   241,   464,   162,   463,    31,     7,   305,   305,   305,
     305,     7,     7,   463,   419,   423,   422,   173,   211,    16,
      17,    18,    34,    38,    39,    40,    41,   351,   425,   373,
     442,   359,   426,   261,   418,   419,   351,   419,   351,   463,
     238,   406,    97,   143,   234,   419,     6,   362,   419,   180,
     259,   289,   427,   146,   318,     6,     6,     6,   207,   353,
     353,   250,   391,   391,   393,     6,   358,   436,   437,     6,
     409,   490,     7,   352,     7,   456,   463,   159,   443,   444,
     463,    29,   449,   463,   414,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   414,   444,   414,
     151,   238,   463,   463,   444,     7,     7,     7,   341,     7,
       7,   326,   462,   463,   350,    29,   463,   463,   463,    60,
     162,   341,   162,   463,   463,    60,    60,   463,   463,     7,
     463,   179,   463,   162,     7,   337,   337,   337,   337,    97,
     193,   320,   372,   332,   424,    12,   351,   335,   335,     7,
       6,   189,    97,   197,   351,   361,   112,   234,   273,   286,
     428,   286,   428,   341,   399,   399,   350,   400,   495,   403,
     401,   395,   396,   438,   432,     7,    10,   471,     7,     7,
     179,     7,   179,   151,     7,   179,     7,   175,     7,   463,
       7,    51,    22,     7,    60,   463,   463,     7,   463,   162,
     463,   463,   463,   463,   443,     6,   196,     6,   425,     7,
     255,   255,   234,   410,   463,   409,   189,     7,    10,    86,
     143,   241,   143,   241,     7,     7,    31,    10,     7,    10,
     441,   193,   433,   437,     7,   463,   414,   179,   463,   463,
       7,   463,   463,   463,     7,   361,   301,   463,   426,     7,
       7,   197,     7,   409,   261,   351,     6,     6,   307,   400,
     396,     6,   411,     7,   175,   414,     7,     7,     7,    10,
     351,     7,   419,   419,   295,   330,   408,   351,   361,   361,
       6,     7,   361,   435,   463,     7,     7,     7,   399,     7,
     301,   332,   372,     7,     7,   351,   463
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   339,   348,   349,   349,   349,   349,   349,   349,   349,
     349,   350,   350,   351,   351,   352,   352,   352,   353,   353,
     353,   353,   353,   354,   354,   354,   354,   354,   354,   354,
     354,   354,   354,   354,   354,   354,   354,   354,   354,   354,
     354,   354,   354,   354,   354,   354,   354,   354,   354,   354,
     354,   354,   354,   354,   354,   354,   354,   354,   354,   354,
     354,   354,   354,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   355,   355,   355,   355,
     355,   355,   355,   355,   355,   355,   356,   356,   356,   356,
     356,   356,   356,   356,   356,   356,   356,   356,   356,   356,
     356,   356,   356,   356,   356,   356,   356,   356,   356,   356,
     356,   356,   356,   356,   356,   356,   356,   356,   356,   356,
     356,   356,   356,   356,   356,   356,   356,   356,   356,   356,
     356,   356,   356,   356,   356,   356,   356,   356,   356,   356,
     356,   356,   356,   356,   356,   356,   356,   356,   356,   356,
     356,   356,   356,   356,   356,   356,   356,   356,   356,   356,
     356,   356,   356,   356,   357,   357,   358,   358,   358,   359,
     359,   360,   360,   361,   361,   362,   362,   363,   363,   363,
     363,   364,   364,   365,   365,   366,   366,   366,   367,   367,
     368,   368,   369,   370,   370,   371,   371,   371,   372,   373,
     374,   374,   375,   375,   375,   375,   376,   376,   376,   377,
     378,   378,   378,   378,   378,   378,   378,   378,   379,   379,
     379,   380,   380,   381,   381,   381,   381,   382,   382,   383,
     383,   384,   384,   384,   385,   386,   386,   387,   387,   388,
     388,   389,   389,   389,   390,   390,   391,   391,   392,   392,
     393,   393,   394,   395,   395,   396,   396,   397,   397,   398,
     398,   398,   398,   399,   400,   401,   401,   401,   401,   401,
     401,   401,   401,   402,   403,   403,   404,   404,   404,   404,
     404,   405,   405,   406,   406,   406,   406,   406,   406,   406,
     406,   406,   406,   406,   407,   407,   408,   408,   408,   409,
     409,   410,   410,   411,   411,   411,   412,   412,   412,   412,
     412,   412,   413,   413,   413,   413,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   415,   415,   416,
     416,   416,   416,   416,   416,   416,   416,   416,   416,   416,
     417,   417,   418,   419,   419,   419,   419,   420,   421,   421,
     422,   423,   424,   424,   425,   425,   425,   425,   425,   425,
     425,   425,   425,   426,   426,   426,   426,   426,   426,   426,
     427,   427,   427,   428,   428,   428,   428,   428,   429,   429,
     430,   430,   431,   432,   433,   433,   434,   434,   435,   435,
     435,   435,   436,   436,   437,   437,   437,   437,   437,   437,
     437,   438,   438,   439,   439,   440,   440,   440,   440,   441,
     442,   443,   444,   444,   444,   444,   445,   445,   445,   445,
     446,   446,   446,   446,   446,   446,   446,   446,   446,   446,
     446,   446,   446,   446,   446,   446,   446,   446,   447,   447,
     447,   447,   447,   447,   447,   447,   447,   447,   448,   448,
     448,   448,   448,   449,   449,   449,   449,   449,   449,   450,
     450,   451,   451,   451,   451,   451,   452,   452,   452,   453,
     453,   453,   453,   453,   453,   453,   453,   453,   453,   453,
     453,   453,   453,   453,   453,   453,   453,   453,   453,   453,
     454,   455,   455,   456,   456,   457,   457,   457,   457,   457,
     457,   457,   457,   457,   457,   457,   457,   458,   458,   458,
     458,   458,   459,   459,   459,   459,   459,   459,   459,   459,
     459,   459,   459,   459,   459,   459,   459,   459,   459,   459,
     459,   460,   460,   460,   461,   461,   462,   462,   463,   463,
     463,   463,   463,   463,   463,   463,   463,   463,   463,   463,
     463,   463,   463,   463,   463,   463,   463,   463,   463,   463,
     463,   463,   463,   463,   463,   463,   463,   463,   463,   463,
     463,   463,   463,   463,   464,   464,   464,   464,   464,   464,
     464,   465,   465,   466,   466,   466,   467,   467,   468,   468,
     469,   469,   470,   471,   471,   472,   472,   472,   472,   473,
     473,   473,   473,   473,   473,   473,   473,   473,   473,   473,
     473,   473,   473,   473,   473,   473,   474,   474,   475,   475,
     475,   475,   475,   475,   475,   475,   475,   475,   475,   475,
     475,   475,   475,   476,   476,   476,   476,   477,   477,   478,
     478,   478,   479,   479,   479,   479,   480,   480,   480,   480,
     480,   480,   480,   480,   480,   480,   481,   481,   481,   481,
     481,   481,   481,   481,   481,   482,   482,   483,   483,   483,
     483,   483,   483,   483,   483,   483,   483,   483,   483,   483,
     483,   483,   483,   483,   483,   483,   483,   483,   483,   483,
     483,   483,   483,   483,   483,   483,   483,   483,   483,   483,
     483,   483,   483,   483,   483,   483,   483,   483,   483,   484,
     484,   484,   485,   485,   485,   486,   486,   486,   486,   487,
     487,   487,   487,   487,   487,   487,   487,   487,   487,   487,
     487,   487,   487,   487,   487,   487,   488,   488,   488,   488,
     488,   488,   488,   488,   488,   488,   489,   489,   490,   490,
     491,   491,   492,   492,   492,   492,   492,   492,   493,   493,
     493,   493,   493,   494,   494,   494,   494,   495,   495,   453,
     453,   453,   453,   453,   453,   453,   453,   453,   463,   463,
     463,   463,   463,   463,   463,   463,   463,   463,   463,   463,
     463,   463,   463,   463,   463,   463,   463,   463,   463,   463,
     463,   463,   463,   463,   463,   463,   463,   463,   341,   341,
     342,   342,   342,   342,   343,   343,   459,   459,   459,   459,
     344,   344,   345,   345,   346,   347,   347,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340
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
#define yyclearin       (yychar = PG_DDL_POSTGRES_EMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == PG_DDL_POSTGRES_EMPTY)                                        \
      {                                                           \
        yychar = (Token);                                         \
        yylval = (Value);                                         \
        YYPOPSTACK (yylen);                                       \
        yystate = *yyssp;                                         \
        goto yybackup;                                            \
      }                                                           \
    else                                                          \
      {                                                           \
        yyerror (&yylloc, p, YY_("syntax error: cannot back up")); \
        YYERROR;                                                  \
      }                                                           \
  while (0)

/* Backward compatibility with an undocumented macro.
   Use PG_DDL_POSTGRES_error or PG_DDL_POSTGRES_UNDEF. */
#define YYERRCODE PG_DDL_POSTGRES_UNDEF

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
#if DDL_POSTGRES_DEBUG

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

#  elif defined DDL_POSTGRES_LTYPE_IS_TRIVIAL && DDL_POSTGRES_LTYPE_IS_TRIVIAL

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
#else /* !DDL_POSTGRES_DEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_POSTGRES_DEBUG */


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


/* Context of a parse error.  */
typedef struct
{
  yy_state_t *yyssp;
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
  int yyn = yypact[+*yyctx->yyssp];
  if (!yypact_value_is_default (yyn))
    {
      /* Start YYX at -YYN if negative to avoid negative indexes in
         YYCHECK.  In other words, skip the first -YYN actions for
         this state because they are default actions.  */
      int yyxbegin = yyn < 0 ? -yyn : 0;
      /* Stay within bounds of both yycheck and yytname.  */
      int yychecklim = YYLAST - yyn + 1;
      int yyxend = yychecklim < YYNTOKENS ? yychecklim : YYNTOKENS;
      int yyx;
      for (yyx = yyxbegin; yyx < yyxend; ++yyx)
        if (yycheck[yyx + yyn] == yyx && yyx != YYSYMBOL_YYerror
            && !yytable_value_is_error (yytable[yyx + yyn]))
          {
            if (!yyarg)
              ++yycount;
            else if (yycount == yyargn)
              return 0;
            else
              yyarg[yycount++] = YY_CAST (yysymbol_kind_t, yyx);
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
# if defined DDL_POSTGRES_LTYPE_IS_TRIVIAL && DDL_POSTGRES_LTYPE_IS_TRIVIAL
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

  yychar = PG_DDL_POSTGRES_EMPTY; /* Cause a token to be read.  */

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
  if (yychar == PG_DDL_POSTGRES_EMPTY)
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
  else if (yychar == PG_DDL_POSTGRES_error)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = PG_DDL_POSTGRES_UNDEF;
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
    goto yydefault;
  yyn = yytable[yyn];
  if (yyn <= 0)
    {
      if (yytable_value_is_error (yyn))
        goto yyerrlab;
      yyn = -yyn;
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
  yychar = PG_DDL_POSTGRES_EMPTY;
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
        { (yyval.table) = ddl_table_partition_by(ddl_table_partition_of(p, ddl_build_table(p, (yyvsp[-7].qname), (yyvsp[-3].list), (yyvsp[0].list), 0, (yyloc)), (yyvsp[-4].qname), (yyvsp[-2].expr)), (yyvsp[-1].expr)); }
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
                                           { (yyval.part) = ddl_part_opclass(p, (yyvsp[-1].part), (yyvsp[0].qname), ddl_list_none()); }
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
                                                        { (yyval.foreign) = ddl_foreign_set_columns(p, ddl_foreign_on_delete((yyvsp[-7].foreign), DDL_FK_SET_NULL), (yyvsp[-1].list)); }
    break;

  case 378: /* references: references "ON" "DELETE" "SET" "DEFAULT" "(" names ")"  */
                                                           { (yyval.foreign) = ddl_foreign_set_columns(p, ddl_foreign_on_delete((yyvsp[-7].foreign), DDL_FK_SET_DEFAULT), (yyvsp[-1].list)); }
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
                                           { (yyval.part) = ddl_part_opclass(p, (yyvsp[-1].part), (yyvsp[0].qname), ddl_list_none()); }
    break;

  case 406: /* index_part: part_collated opclass opclass_options  */
                                           { (yyval.part) = ddl_part_opclass(p, (yyvsp[-2].part), (yyvsp[-1].qname), (yyvsp[0].list)); }
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
                                                      { (yyval.action) = ddl_action_identity_more(p, (yyvsp[-3].action), (yyvsp[0].flags), NULL, (yyloc)); }
    break;

  case 752: /* identity_changes: identity_changes "SET" identity_option  */
                                           { (yyval.action) = ddl_action_identity_more(p, (yyvsp[-2].action), 0, (yyvsp[0].option), (yyloc)); }
    break;

  case 753: /* identity_changes: identity_changes "RESTART"  */
                                           { (yyval.action) = ddl_action_identity_more(p, (yyvsp[-1].action), 0, ddl_build_option(p, "restart", NULL, (yylsp[0])), (yyloc)); }
    break;

  case 754: /* identity_changes: identity_changes "RESTART" signed_number  */
                                             { (yyval.action) = ddl_action_identity_more(p, (yyvsp[-2].action), 0, ddl_build_option(p, "restart", (yyvsp[0].expr), (yylsp[-1])), (yyloc)); }
    break;

  case 755: /* identity_changes: identity_changes "RESTART" "WITH" signed_number  */
                                                    { (yyval.action) = ddl_action_identity_more(p, (yyvsp[-3].action), 0, ddl_build_option(p, "restart", (yyvsp[0].expr), (yylsp[-2])), (yyloc)); }
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
                                          { (yyval.expr) = ddl_expr_row(p, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
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
  yytoken = yychar == PG_DDL_POSTGRES_EMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
  /* If not already recovering from an error, report this error.  */
  if (!yyerrstatus)
    {
      ++yynerrs;
      {
        yypcontext_t yyctx
          = {yyssp, yytoken, &yylloc};
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
          yychar = PG_DDL_POSTGRES_EMPTY;
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
  if (yychar != PG_DDL_POSTGRES_EMPTY)
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

  return yyresult;
}


#include "parser/report_syntax.h"
