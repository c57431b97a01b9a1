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
  YYSYMBOL_KW_ACCESS = 71,                 /* "ACCESS"  */
  YYSYMBOL_KW_ACTION = 72,                 /* "ACTION"  */
  YYSYMBOL_KW_ADD = 73,                    /* "ADD"  */
  YYSYMBOL_KW_AFTER = 74,                  /* "AFTER"  */
  YYSYMBOL_KW_ALL = 75,                    /* "ALL"  */
  YYSYMBOL_KW_ALTER = 76,                  /* "ALTER"  */
  YYSYMBOL_KW_ALWAYS = 77,                 /* "ALWAYS"  */
  YYSYMBOL_KW_ANALYSE = 78,                /* "ANALYSE"  */
  YYSYMBOL_KW_ANALYZE = 79,                /* "ANALYZE"  */
  YYSYMBOL_KW_AND = 80,                    /* "AND"  */
  YYSYMBOL_KW_ANY = 81,                    /* "ANY"  */
  YYSYMBOL_KW_ARRAY = 82,                  /* "ARRAY"  */
  YYSYMBOL_KW_AS = 83,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 84,                    /* "ASC"  */
  YYSYMBOL_KW_ASYMMETRIC = 85,             /* "ASYMMETRIC"  */
  YYSYMBOL_KW_AT = 86,                     /* "AT"  */
  YYSYMBOL_KW_ATTACH = 87,                 /* "ATTACH"  */
  YYSYMBOL_KW_AUTHORIZATION = 88,          /* "AUTHORIZATION"  */
  YYSYMBOL_KW_BEFORE = 89,                 /* "BEFORE"  */
  YYSYMBOL_KW_BETWEEN = 90,                /* "BETWEEN"  */
  YYSYMBOL_KW_BIGINT = 91,                 /* "BIGINT"  */
  YYSYMBOL_KW_BINARY = 92,                 /* "BINARY"  */
  YYSYMBOL_KW_BIT = 93,                    /* "BIT"  */
  YYSYMBOL_KW_BOOLEAN = 94,                /* "BOOLEAN"  */
  YYSYMBOL_KW_BOTH = 95,                   /* "BOTH"  */
  YYSYMBOL_KW_BY = 96,                     /* "BY"  */
  YYSYMBOL_KW_CACHE = 97,                  /* "CACHE"  */
  YYSYMBOL_KW_CASCADE = 98,                /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 99,                   /* "CASE"  */
  YYSYMBOL_KW_CAST = 100,                  /* "CAST"  */
  YYSYMBOL_KW_CHAR = 101,                  /* "CHAR"  */
  YYSYMBOL_KW_CHARACTER = 102,             /* "CHARACTER"  */
  YYSYMBOL_KW_CHECK = 103,                 /* "CHECK"  */
  YYSYMBOL_KW_CLUSTER = 104,               /* "CLUSTER"  */
  YYSYMBOL_KW_COALESCE = 105,              /* "COALESCE"  */
  YYSYMBOL_KW_COLLATE = 106,               /* "COLLATE"  */
  YYSYMBOL_KW_COLLATION = 107,             /* "COLLATION"  */
  YYSYMBOL_KW_COLUMN = 108,                /* "COLUMN"  */
  YYSYMBOL_KW_COMMENT = 109,               /* "COMMENT"  */
  YYSYMBOL_KW_COMMIT = 110,                /* "COMMIT"  */
  YYSYMBOL_KW_COMPRESSION = 111,           /* "COMPRESSION"  */
  YYSYMBOL_KW_CONCURRENTLY = 112,          /* "CONCURRENTLY"  */
  YYSYMBOL_KW_CONSTRAINT = 113,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CREATE = 114,                /* "CREATE"  */
  YYSYMBOL_KW_CROSS = 115,                 /* "CROSS"  */
  YYSYMBOL_KW_CURRENT_CATALOG = 116,       /* "CURRENT_CATALOG"  */
  YYSYMBOL_KW_CURRENT_DATE = 117,          /* "CURRENT_DATE"  */
  YYSYMBOL_KW_CURRENT_ROLE = 118,          /* "CURRENT_ROLE"  */
  YYSYMBOL_KW_CURRENT_SCHEMA = 119,        /* "CURRENT_SCHEMA"  */
  YYSYMBOL_KW_CURRENT_TIME = 120,          /* "CURRENT_TIME"  */
  YYSYMBOL_KW_CURRENT_TIMESTAMP = 121,     /* "CURRENT_TIMESTAMP"  */
  YYSYMBOL_KW_CURRENT_USER = 122,          /* "CURRENT_USER"  */
  YYSYMBOL_KW_CYCLE = 123,                 /* "CYCLE"  */
  YYSYMBOL_KW_DATA = 124,                  /* "DATA"  */
  YYSYMBOL_KW_DATABASE = 125,              /* "DATABASE"  */
  YYSYMBOL_KW_DAY = 126,                   /* "DAY"  */
  YYSYMBOL_KW_DEC = 127,                   /* "DEC"  */
  YYSYMBOL_KW_DECIMAL = 128,               /* "DECIMAL"  */
  YYSYMBOL_KW_DEFAULT = 129,               /* "DEFAULT"  */
  YYSYMBOL_KW_DEFERRABLE = 130,            /* "DEFERRABLE"  */
  YYSYMBOL_KW_DEFERRED = 131,              /* "DEFERRED"  */
  YYSYMBOL_KW_DELETE = 132,                /* "DELETE"  */
  YYSYMBOL_KW_DEPENDS = 133,               /* "DEPENDS"  */
  YYSYMBOL_KW_DESC = 134,                  /* "DESC"  */
  YYSYMBOL_KW_DETACH = 135,                /* "DETACH"  */
  YYSYMBOL_KW_DISABLE = 136,               /* "DISABLE"  */
  YYSYMBOL_KW_DISTINCT = 137,              /* "DISTINCT"  */
  YYSYMBOL_KW_DO = 138,                    /* "DO"  */
  YYSYMBOL_KW_DOCUMENT = 139,              /* "DOCUMENT"  */
  YYSYMBOL_KW_DOMAIN = 140,                /* "DOMAIN"  */
  YYSYMBOL_KW_DOUBLE = 141,                /* "DOUBLE"  */
  YYSYMBOL_KW_DROP = 142,                  /* "DROP"  */
  YYSYMBOL_KW_ELSE = 143,                  /* "ELSE"  */
  YYSYMBOL_KW_ENABLE = 144,                /* "ENABLE"  */
  YYSYMBOL_KW_END = 145,                   /* "END"  */
  YYSYMBOL_KW_ENFORCED = 146,              /* "ENFORCED"  */
  YYSYMBOL_KW_ENUM = 147,                  /* "ENUM"  */
  YYSYMBOL_KW_ESCAPE = 148,                /* "ESCAPE"  */
  YYSYMBOL_KW_EXCEPT = 149,                /* "EXCEPT"  */
  YYSYMBOL_KW_EXCLUDE = 150,               /* "EXCLUDE"  */
  YYSYMBOL_KW_EXCLUDING = 151,             /* "EXCLUDING"  */
  YYSYMBOL_KW_EXISTS = 152,                /* "EXISTS"  */
  YYSYMBOL_KW_EXPRESSION = 153,            /* "EXPRESSION"  */
  YYSYMBOL_KW_EXTENSION = 154,             /* "EXTENSION"  */
  YYSYMBOL_KW_EXTRACT = 155,               /* "EXTRACT"  */
  YYSYMBOL_KW_FALSE = 156,                 /* "FALSE"  */
  YYSYMBOL_KW_FETCH = 157,                 /* "FETCH"  */
  YYSYMBOL_KW_FINALIZE = 158,              /* "FINALIZE"  */
  YYSYMBOL_KW_FIRST = 159,                 /* "FIRST"  */
  YYSYMBOL_KW_FLOAT = 160,                 /* "FLOAT"  */
  YYSYMBOL_KW_FOR = 161,                   /* "FOR"  */
  YYSYMBOL_KW_FORCE = 162,                 /* "FORCE"  */
  YYSYMBOL_KW_FOREIGN = 163,               /* "FOREIGN"  */
  YYSYMBOL_KW_FREEZE = 164,                /* "FREEZE"  */
  YYSYMBOL_KW_FROM = 165,                  /* "FROM"  */
  YYSYMBOL_KW_FULL = 166,                  /* "FULL"  */
  YYSYMBOL_KW_GENERATED = 167,             /* "GENERATED"  */
  YYSYMBOL_KW_GLOBAL = 168,                /* "GLOBAL"  */
  YYSYMBOL_KW_GRANT = 169,                 /* "GRANT"  */
  YYSYMBOL_KW_GREATEST = 170,              /* "GREATEST"  */
  YYSYMBOL_KW_GROUP = 171,                 /* "GROUP"  */
  YYSYMBOL_KW_GROUPING = 172,              /* "GROUPING"  */
  YYSYMBOL_KW_HAVING = 173,                /* "HAVING"  */
  YYSYMBOL_KW_HOUR = 174,                  /* "HOUR"  */
  YYSYMBOL_KW_IDENTITY = 175,              /* "IDENTITY"  */
  YYSYMBOL_KW_ILIKE = 176,                 /* "ILIKE"  */
  YYSYMBOL_KW_IMMEDIATE = 177,             /* "IMMEDIATE"  */
  YYSYMBOL_KW_IN = 178,                    /* "IN"  */
  YYSYMBOL_KW_INCLUDE = 179,               /* "INCLUDE"  */
  YYSYMBOL_KW_INCLUDING = 180,             /* "INCLUDING"  */
  YYSYMBOL_KW_INCREMENT = 181,             /* "INCREMENT"  */
  YYSYMBOL_KW_INDEX = 182,                 /* "INDEX"  */
  YYSYMBOL_KW_INHERIT = 183,               /* "INHERIT"  */
  YYSYMBOL_KW_INHERITS = 184,              /* "INHERITS"  */
  YYSYMBOL_KW_INITIALLY = 185,             /* "INITIALLY"  */
  YYSYMBOL_KW_INNER = 186,                 /* "INNER"  */
  YYSYMBOL_KW_INOUT = 187,                 /* "INOUT"  */
  YYSYMBOL_KW_INT = 188,                   /* "INT"  */
  YYSYMBOL_KW_INTEGER = 189,               /* "INTEGER"  */
  YYSYMBOL_KW_INTERSECT = 190,             /* "INTERSECT"  */
  YYSYMBOL_KW_INTERVAL = 191,              /* "INTERVAL"  */
  YYSYMBOL_KW_INTO = 192,                  /* "INTO"  */
  YYSYMBOL_KW_IS = 193,                    /* "IS"  */
  YYSYMBOL_KW_ISNULL = 194,                /* "ISNULL"  */
  YYSYMBOL_KW_JOIN = 195,                  /* "JOIN"  */
  YYSYMBOL_KW_KEY = 196,                   /* "KEY"  */
  YYSYMBOL_KW_LAST = 197,                  /* "LAST"  */
  YYSYMBOL_KW_LATERAL = 198,               /* "LATERAL"  */
  YYSYMBOL_KW_LEADING = 199,               /* "LEADING"  */
  YYSYMBOL_KW_LEAST = 200,                 /* "LEAST"  */
  YYSYMBOL_KW_LEFT = 201,                  /* "LEFT"  */
  YYSYMBOL_KW_LEVEL = 202,                 /* "LEVEL"  */
  YYSYMBOL_KW_LIKE = 203,                  /* "LIKE"  */
  YYSYMBOL_KW_LIMIT = 204,                 /* "LIMIT"  */
  YYSYMBOL_KW_LOCAL = 205,                 /* "LOCAL"  */
  YYSYMBOL_KW_LOCALTIME = 206,             /* "LOCALTIME"  */
  YYSYMBOL_KW_LOCALTIMESTAMP = 207,        /* "LOCALTIMESTAMP"  */
  YYSYMBOL_KW_LOGGED = 208,                /* "LOGGED"  */
  YYSYMBOL_KW_MATCH = 209,                 /* "MATCH"  */
  YYSYMBOL_KW_MATERIALIZED = 210,          /* "MATERIALIZED"  */
  YYSYMBOL_KW_MAXVALUE = 211,              /* "MAXVALUE"  */
  YYSYMBOL_KW_METHOD = 212,                /* "METHOD"  */
  YYSYMBOL_KW_MINUTE = 213,                /* "MINUTE"  */
  YYSYMBOL_KW_MINVALUE = 214,              /* "MINVALUE"  */
  YYSYMBOL_KW_MONTH = 215,                 /* "MONTH"  */
  YYSYMBOL_KW_NAME = 216,                  /* "NAME"  */
  YYSYMBOL_KW_NATIONAL = 217,              /* "NATIONAL"  */
  YYSYMBOL_KW_NATURAL = 218,               /* "NATURAL"  */
  YYSYMBOL_KW_NCHAR = 219,                 /* "NCHAR"  */
  YYSYMBOL_KW_NO = 220,                    /* "NO"  */
  YYSYMBOL_KW_NONE = 221,                  /* "NONE"  */
  YYSYMBOL_KW_NORMALIZE = 222,             /* "NORMALIZE"  */
  YYSYMBOL_KW_NORMALIZED = 223,            /* "NORMALIZED"  */
  YYSYMBOL_KW_NOT = 224,                   /* "NOT"  */
  YYSYMBOL_KW_NOTHING = 225,               /* "NOTHING"  */
  YYSYMBOL_KW_NOTNULL = 226,               /* "NOTNULL"  */
  YYSYMBOL_KW_NULL = 227,                  /* "NULL"  */
  YYSYMBOL_KW_NULLIF = 228,                /* "NULLIF"  */
  YYSYMBOL_KW_NULLS = 229,                 /* "NULLS"  */
  YYSYMBOL_KW_NUMERIC = 230,               /* "NUMERIC"  */
  YYSYMBOL_KW_OF = 231,                    /* "OF"  */
  YYSYMBOL_KW_OFFSET = 232,                /* "OFFSET"  */
  YYSYMBOL_KW_OIDS = 233,                  /* "OIDS"  */
  YYSYMBOL_KW_ON = 234,                    /* "ON"  */
  YYSYMBOL_KW_ONLY = 235,                  /* "ONLY"  */
  YYSYMBOL_KW_OPTIONS = 236,               /* "OPTIONS"  */
  YYSYMBOL_KW_OR = 237,                    /* "OR"  */
  YYSYMBOL_KW_ORDER = 238,                 /* "ORDER"  */
  YYSYMBOL_KW_OUT = 239,                   /* "OUT"  */
  YYSYMBOL_KW_OUTER = 240,                 /* "OUTER"  */
  YYSYMBOL_KW_OVERLAPS = 241,              /* "OVERLAPS"  */
  YYSYMBOL_KW_OVERLAY = 242,               /* "OVERLAY"  */
  YYSYMBOL_KW_OWNED = 243,                 /* "OWNED"  */
  YYSYMBOL_KW_OWNER = 244,                 /* "OWNER"  */
  YYSYMBOL_KW_PARTIAL = 245,               /* "PARTIAL"  */
  YYSYMBOL_KW_PARTITION = 246,             /* "PARTITION"  */
  YYSYMBOL_KW_PERIOD = 247,                /* "PERIOD"  */
  YYSYMBOL_KW_PLACING = 248,               /* "PLACING"  */
  YYSYMBOL_KW_POSITION = 249,              /* "POSITION"  */
  YYSYMBOL_KW_PRECISION = 250,             /* "PRECISION"  */
  YYSYMBOL_KW_PRESERVE = 251,              /* "PRESERVE"  */
  YYSYMBOL_KW_PRIMARY = 252,               /* "PRIMARY"  */
  YYSYMBOL_KW_REAL = 253,                  /* "REAL"  */
  YYSYMBOL_KW_REFERENCES = 254,            /* "REFERENCES"  */
  YYSYMBOL_KW_RENAME = 255,                /* "RENAME"  */
  YYSYMBOL_KW_REPLICA = 256,               /* "REPLICA"  */
  YYSYMBOL_KW_RESET = 257,                 /* "RESET"  */
  YYSYMBOL_KW_RESTART = 258,               /* "RESTART"  */
  YYSYMBOL_KW_RESTRICT = 259,              /* "RESTRICT"  */
  YYSYMBOL_KW_RETURNING = 260,             /* "RETURNING"  */
  YYSYMBOL_KW_RIGHT = 261,                 /* "RIGHT"  */
  YYSYMBOL_KW_ROLE = 262,                  /* "ROLE"  */
  YYSYMBOL_KW_ROW = 263,                   /* "ROW"  */
  YYSYMBOL_KW_ROWS = 264,                  /* "ROWS"  */
  YYSYMBOL_KW_RULE = 265,                  /* "RULE"  */
  YYSYMBOL_KW_SCHEMA = 266,                /* "SCHEMA"  */
  YYSYMBOL_KW_SECOND = 267,                /* "SECOND"  */
  YYSYMBOL_KW_SECURITY = 268,              /* "SECURITY"  */
  YYSYMBOL_KW_SELECT = 269,                /* "SELECT"  */
  YYSYMBOL_KW_SEQUENCE = 270,              /* "SEQUENCE"  */
  YYSYMBOL_KW_SESSION_USER = 271,          /* "SESSION_USER"  */
  YYSYMBOL_KW_SET = 272,                   /* "SET"  */
  YYSYMBOL_KW_SETOF = 273,                 /* "SETOF"  */
  YYSYMBOL_KW_SIMILAR = 274,               /* "SIMILAR"  */
  YYSYMBOL_KW_SIMPLE = 275,                /* "SIMPLE"  */
  YYSYMBOL_KW_SMALLINT = 276,              /* "SMALLINT"  */
  YYSYMBOL_KW_SOME = 277,                  /* "SOME"  */
  YYSYMBOL_KW_START = 278,                 /* "START"  */
  YYSYMBOL_KW_STATISTICS = 279,            /* "STATISTICS"  */
  YYSYMBOL_KW_STORAGE = 280,               /* "STORAGE"  */
  YYSYMBOL_KW_STORED = 281,                /* "STORED"  */
  YYSYMBOL_KW_SUBSTRING = 282,             /* "SUBSTRING"  */
  YYSYMBOL_KW_SYMMETRIC = 283,             /* "SYMMETRIC"  */
  YYSYMBOL_KW_SYSTEM_USER = 284,           /* "SYSTEM_USER"  */
  YYSYMBOL_KW_TABLE = 285,                 /* "TABLE"  */
  YYSYMBOL_KW_TABLESAMPLE = 286,           /* "TABLESAMPLE"  */
  YYSYMBOL_KW_TABLESPACE = 287,            /* "TABLESPACE"  */
  YYSYMBOL_KW_TEMP = 288,                  /* "TEMP"  */
  YYSYMBOL_KW_TEMPORARY = 289,             /* "TEMPORARY"  */
  YYSYMBOL_KW_THEN = 290,                  /* "THEN"  */
  YYSYMBOL_KW_TIME = 291,                  /* "TIME"  */
  YYSYMBOL_KW_TIMESTAMP = 292,             /* "TIMESTAMP"  */
  YYSYMBOL_KW_TO = 293,                    /* "TO"  */
  YYSYMBOL_KW_TRAILING = 294,              /* "TRAILING"  */
  YYSYMBOL_KW_TREAT = 295,                 /* "TREAT"  */
  YYSYMBOL_KW_TRIGGER = 296,               /* "TRIGGER"  */
  YYSYMBOL_KW_TRIM = 297,                  /* "TRIM"  */
  YYSYMBOL_KW_TRUE = 298,                  /* "TRUE"  */
  YYSYMBOL_KW_TYPE = 299,                  /* "TYPE"  */
  YYSYMBOL_KW_UNION = 300,                 /* "UNION"  */
  YYSYMBOL_KW_UNIQUE = 301,                /* "UNIQUE"  */
  YYSYMBOL_KW_UNKNOWN = 302,               /* "UNKNOWN"  */
  YYSYMBOL_KW_UNLOGGED = 303,              /* "UNLOGGED"  */
  YYSYMBOL_KW_UPDATE = 304,                /* "UPDATE"  */
  YYSYMBOL_KW_USER = 305,                  /* "USER"  */
  YYSYMBOL_KW_USING = 306,                 /* "USING"  */
  YYSYMBOL_KW_VALID = 307,                 /* "VALID"  */
  YYSYMBOL_KW_VALIDATE = 308,              /* "VALIDATE"  */
  YYSYMBOL_KW_VALUE = 309,                 /* "VALUE"  */
  YYSYMBOL_KW_VALUES = 310,                /* "VALUES"  */
  YYSYMBOL_KW_VARCHAR = 311,               /* "VARCHAR"  */
  YYSYMBOL_KW_VARIADIC = 312,              /* "VARIADIC"  */
  YYSYMBOL_KW_VARYING = 313,               /* "VARYING"  */
  YYSYMBOL_KW_VERBOSE = 314,               /* "VERBOSE"  */
  YYSYMBOL_KW_VIEW = 315,                  /* "VIEW"  */
  YYSYMBOL_KW_VIRTUAL = 316,               /* "VIRTUAL"  */
  YYSYMBOL_KW_WHEN = 317,                  /* "WHEN"  */
  YYSYMBOL_KW_WHERE = 318,                 /* "WHERE"  */
  YYSYMBOL_KW_WINDOW = 319,                /* "WINDOW"  */
  YYSYMBOL_KW_WITH = 320,                  /* "WITH"  */
  YYSYMBOL_KW_WITHOUT = 321,               /* "WITHOUT"  */
  YYSYMBOL_KW_YEAR = 322,                  /* "YEAR"  */
  YYSYMBOL_KW_ZONE = 323,                  /* "ZONE"  */
  YYSYMBOL_UNARY = 324,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 325,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 326,            /* kw_unreserved  */
  YYSYMBOL_expr_list = 327,                /* expr_list  */
  YYSYMBOL_literal = 328,                  /* literal  */
  YYSYMBOL_name_path = 329,                /* name_path  */
  YYSYMBOL_case_expr = 330,                /* case_expr  */
  YYSYMBOL_whens = 331,                    /* whens  */
  YYSYMBOL_when = 332,                     /* when  */
  YYSYMBOL_case_else = 333,                /* case_else  */
  YYSYMBOL_unit = 334,                     /* unit  */
  YYSYMBOL_statement = 335,                /* statement  */
  YYSYMBOL_ident = 336,                    /* ident  */
  YYSYMBOL_name = 337,                     /* name  */
  YYSYMBOL_any_ident = 338,                /* any_ident  */
  YYSYMBOL_word = 339,                     /* word  */
  YYSYMBOL_col_word = 340,                 /* col_word  */
  YYSYMBOL_func_word = 341,                /* func_word  */
  YYSYMBOL_reserved_word = 342,            /* reserved_word  */
  YYSYMBOL_opt_name = 343,                 /* opt_name  */
  YYSYMBOL_qname = 344,                    /* qname  */
  YYSYMBOL_any_name = 345,                 /* any_name  */
  YYSYMBOL_qnames = 346,                   /* qnames  */
  YYSYMBOL_names = 347,                    /* names  */
  YYSYMBOL_opt_columns = 348,              /* opt_columns  */
  YYSYMBOL_role = 349,                     /* role  */
  YYSYMBOL_if_exists = 350,                /* if_exists  */
  YYSYMBOL_if_not_exists = 351,            /* if_not_exists  */
  YYSYMBOL_cascade = 352,                  /* cascade  */
  YYSYMBOL_concurrently = 353,             /* concurrently  */
  YYSYMBOL_only = 354,                     /* only  */
  YYSYMBOL_string = 355,                   /* string  */
  YYSYMBOL_strings = 356,                  /* strings  */
  YYSYMBOL_signed_number = 357,            /* signed_number  */
  YYSYMBOL_with_options = 358,             /* with_options  */
  YYSYMBOL_options = 359,                  /* options  */
  YYSYMBOL_option_list = 360,              /* option_list  */
  YYSYMBOL_option = 361,                   /* option  */
  YYSYMBOL_option_value = 362,             /* option_value  */
  YYSYMBOL_create_table = 363,             /* create_table  */
  YYSYMBOL_temporary = 364,                /* temporary  */
  YYSYMBOL_table_tail = 365,               /* table_tail  */
  YYSYMBOL_query_columns = 366,            /* query_columns  */
  YYSYMBOL_table_head = 367,               /* table_head  */
  YYSYMBOL_elements = 368,                 /* elements  */
  YYSYMBOL_table_elements = 369,           /* table_elements  */
  YYSYMBOL_table_element = 370,            /* table_element  */
  YYSYMBOL_like_clause = 371,              /* like_clause  */
  YYSYMBOL_like_options = 372,             /* like_options  */
  YYSYMBOL_like_option = 373,              /* like_option  */
  YYSYMBOL_opt_inherits = 374,             /* opt_inherits  */
  YYSYMBOL_typed_elements = 375,           /* typed_elements  */
  YYSYMBOL_qname_rest = 376,               /* qname_rest  */
  YYSYMBOL_typed_element = 377,            /* typed_element  */
  YYSYMBOL_typed_column = 378,             /* typed_column  */
  YYSYMBOL_opt_partition_by = 379,         /* opt_partition_by  */
  YYSYMBOL_partition_by = 380,             /* partition_by  */
  YYSYMBOL_partition_parts = 381,          /* partition_parts  */
  YYSYMBOL_partition_part = 382,           /* partition_part  */
  YYSYMBOL_opt_bound = 383,                /* opt_bound  */
  YYSYMBOL_bound = 384,                    /* bound  */
  YYSYMBOL_bound_values = 385,             /* bound_values  */
  YYSYMBOL_bound_modulus = 386,            /* bound_modulus  */
  YYSYMBOL_storage_options = 387,          /* storage_options  */
  YYSYMBOL_column = 388,                   /* column  */
  YYSYMBOL_column_attrs = 389,             /* column_attrs  */
  YYSYMBOL_column_attr = 390,              /* column_attr  */
  YYSYMBOL_storage_attr = 391,             /* storage_attr  */
  YYSYMBOL_column_constraint = 392,        /* column_constraint  */
  YYSYMBOL_generated_when = 393,           /* generated_when  */
  YYSYMBOL_generated_kept = 394,           /* generated_kept  */
  YYSYMBOL_identity_options = 395,         /* identity_options  */
  YYSYMBOL_no_inherit = 396,               /* no_inherit  */
  YYSYMBOL_nulls_distinct = 397,           /* nulls_distinct  */
  YYSYMBOL_constraint_flag = 398,          /* constraint_flag  */
  YYSYMBOL_constraint_flags = 399,         /* constraint_flags  */
  YYSYMBOL_b_expr = 400,                   /* b_expr  */
  YYSYMBOL_table_constraint = 401,         /* table_constraint  */
  YYSYMBOL_constraint = 402,               /* constraint  */
  YYSYMBOL_key_parts = 403,                /* key_parts  */
  YYSYMBOL_key_part = 404,                 /* key_part  */
  YYSYMBOL_key_tail = 405,                 /* key_tail  */
  YYSYMBOL_exclude = 406,                  /* exclude  */
  YYSYMBOL_exclude_parts = 407,            /* exclude_parts  */
  YYSYMBOL_exclude_part = 408,             /* exclude_part  */
  YYSYMBOL_exclude_tail = 409,             /* exclude_tail  */
  YYSYMBOL_opt_predicate = 410,            /* opt_predicate  */
  YYSYMBOL_operator = 411,                 /* operator  */
  YYSYMBOL_references = 412,               /* references  */
  YYSYMBOL_fk_match = 413,                 /* fk_match  */
  YYSYMBOL_fk_action = 414,                /* fk_action  */
  YYSYMBOL_create_index = 415,             /* create_index  */
  YYSYMBOL_index_flags = 416,              /* index_flags  */
  YYSYMBOL_index_name = 417,               /* index_name  */
  YYSYMBOL_index = 418,                    /* index  */
  YYSYMBOL_index_include = 419,            /* index_include  */
  YYSYMBOL_method = 420,                   /* method  */
  YYSYMBOL_index_tail = 421,               /* index_tail  */
  YYSYMBOL_index_parts = 422,              /* index_parts  */
  YYSYMBOL_index_part = 423,               /* index_part  */
  YYSYMBOL_part_collated = 424,            /* part_collated  */
  YYSYMBOL_index_column = 425,             /* index_column  */
  YYSYMBOL_index_expr = 426,               /* index_expr  */
  YYSYMBOL_opclass = 427,                  /* opclass  */
  YYSYMBOL_opclass_options = 428,          /* opclass_options  */
  YYSYMBOL_type_name = 429,                /* type_name  */
  YYSYMBOL_type = 430,                     /* type  */
  YYSYMBOL_type_dims = 431,                /* type_dims  */
  YYSYMBOL_type_base = 432,                /* type_base  */
  YYSYMBOL_zoned = 433,                    /* zoned  */
  YYSYMBOL_interval = 434,                 /* interval  */
  YYSYMBOL_interval_unit = 435,            /* interval_unit  */
  YYSYMBOL_type_word = 436,                /* type_word  */
  YYSYMBOL_type_word_args = 437,           /* type_word_args  */
  YYSYMBOL_char_word = 438,                /* char_word  */
  YYSYMBOL_primary = 439,                  /* primary  */
  YYSYMBOL_array = 440,                    /* array  */
  YYSYMBOL_array_items = 441,              /* array_items  */
  YYSYMBOL_array_item = 442,               /* array_item  */
  YYSYMBOL_now_word = 443,                 /* now_word  */
  YYSYMBOL_call_word = 444,                /* call_word  */
  YYSYMBOL_call = 445,                     /* call  */
  YYSYMBOL_trim_args = 446,                /* trim_args  */
  YYSYMBOL_extract_field = 447,            /* extract_field  */
  YYSYMBOL_named_args = 448,               /* named_args  */
  YYSYMBOL_expr = 449,                     /* expr  */
  YYSYMBOL_truth = 450,                    /* truth  */
  YYSYMBOL_any_all = 451,                  /* any_all  */
  YYSYMBOL_quantifier = 452,               /* quantifier  */
  YYSYMBOL_create_schema = 453,            /* create_schema  */
  YYSYMBOL_schema_options = 454,           /* schema_options  */
  YYSYMBOL_create_enum = 455,              /* create_enum  */
  YYSYMBOL_create_sequence = 456,          /* create_sequence  */
  YYSYMBOL_sequence_options = 457,         /* sequence_options  */
  YYSYMBOL_sequence_option = 458,          /* sequence_option  */
  YYSYMBOL_identity_option = 459,          /* identity_option  */
  YYSYMBOL_table_target = 460,             /* table_target  */
  YYSYMBOL_alter = 461,                    /* alter  */
  YYSYMBOL_rename_kind = 462,              /* rename_kind  */
  YYSYMBOL_enum_action = 463,              /* enum_action  */
  YYSYMBOL_enum_neighbour = 464,           /* enum_neighbour  */
  YYSYMBOL_sequence_action = 465,          /* sequence_action  */
  YYSYMBOL_index_action = 466,             /* index_action  */
  YYSYMBOL_alter_only = 467,               /* alter_only  */
  YYSYMBOL_alter_actions = 468,            /* alter_actions  */
  YYSYMBOL_alter_action = 469,             /* alter_action  */
  YYSYMBOL_trigger_clause = 470,           /* trigger_clause  */
  YYSYMBOL_trigger_name = 471,             /* trigger_name  */
  YYSYMBOL_replica_identity = 472,         /* replica_identity  */
  YYSYMBOL_alter_column_action = 473,      /* alter_column_action  */
  YYSYMBOL_identity_changes = 474,         /* identity_changes  */
  YYSYMBOL_opt_collation = 475,            /* opt_collation  */
  YYSYMBOL_opt_using = 476,                /* opt_using  */
  YYSYMBOL_drop = 477,                     /* drop  */
  YYSYMBOL_drop_kind = 478,                /* drop_kind  */
  YYSYMBOL_comment = 479,                  /* comment  */
  YYSYMBOL_comment_kind = 480,             /* comment_kind  */
  YYSYMBOL_comment_text = 481              /* comment_text  */
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
#define YYLAST   17337

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  325
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
      70,     2,     2,     2,     2,     2,     2,     2,     2,     2,
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
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    71,     2,     2,    72,     2,
       2,    73,     2,    74,     2,     2,     2,     2,    75,     2,
       2,     2,     2,     2,     2,     2,     2,    76,    77,    78,
      79,    80,     2,     2,     2,     2,     2,     2,    81,     2,
       2,     2,     2,     2,    82,    83,    84,     2,     2,     2,
       2,     2,     2,    85,    86,     2,    87,     2,     2,     2,
      88,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
      89,     2,     2,    90,    91,    92,     2,     2,    93,     2,
       2,     2,     2,     2,    94,    95,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,    96,     2,     2,    97,
       2,     2,     2,     2,    98,     2,    99,   100,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     101,   102,     2,     2,   103,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   104,     2,   105,
       2,     2,   106,   107,     2,   108,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     109,     2,   110,     2,     2,     2,     2,     2,     2,     2,
     111,     2,     2,     2,     2,     2,   112,     2,     2,     2,
       2,     2,     2,     2,   113,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   114,     2,     2,     2,
     115,     2,     2,     2,     2,     2,     2,   116,   117,     2,
     118,   119,   120,   121,   122,     2,     2,     2,   123,   124,
     125,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   126,     2,     2,     2,     2,     2,     2,     2,
       2,   127,   128,     2,     2,   129,     2,     2,     2,     2,
       2,   130,   131,     2,     2,     2,     2,     2,   132,     2,
       2,     2,     2,     2,     2,     2,   133,     2,   134,     2,
       2,     2,     2,   135,     2,     2,     2,     2,     2,   136,
       2,     2,   137,     2,     2,     2,     2,   138,   139,   140,
     141,     2,   142,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   143,     2,     2,     2,   144,
       2,     2,     2,     2,     2,     2,   145,     2,     2,   146,
       2,     2,     2,   147,     2,     2,     2,   148,     2,     2,
       2,     2,     2,     2,   149,     2,     2,   150,   151,     2,
       2,     2,   152,     2,     2,     2,     2,     2,     2,     2,
       2,   153,     2,   154,     2,     2,     2,   155,     2,     2,
       2,   156,     2,     2,     2,     2,     2,     2,   157,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   158,     2,   159,
       2,     2,   160,     2,     2,     2,     2,     2,     2,   161,
     162,     2,     2,     2,     2,   163,     2,     2,     2,     2,
       2,     2,     2,   164,   165,   166,     2,     2,     2,     2,
       2,   167,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   168,     2,     2,     2,   169,     2,
       2,   170,     2,   171,   172,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   173,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   174,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   175,     2,     2,     2,     2,     2,     2,     2,
       2,   176,   177,     2,     2,     2,     2,   178,     2,   179,
     180,   181,     2,     2,   182,     2,     2,     2,     2,   183,
     184,     2,     2,     2,   185,     2,     2,     2,     2,   186,
     187,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   188,     2,     2,     2,     2,     2,   189,     2,   190,
     191,   192,     2,     2,     2,     2,     2,     2,     2,   193,
     194,     2,     2,     2,     2,     2,   195,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   196,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   197,     2,     2,   198,
       2,     2,     2,   199,     2,   200,     2,     2,     2,     2,
     201,     2,     2,   202,     2,     2,   203,   204,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   205,     2,     2,
     206,   207,     2,     2,     2,     2,     2,     2,     2,     2,
     208,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     209,     2,   210,     2,     2,     2,     2,   211,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   212,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     213,     2,     2,     2,   214,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   215,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     216,     2,   217,     2,   218,   219,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   220,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   221,     2,     2,     2,   222,   223,     2,
     224,     2,   225,     2,     2,   226,     2,     2,     2,     2,
       2,     2,   227,   228,   229,     2,   230,     2,     2,     2,
       2,     2,   231,     2,     2,   232,     2,   233,     2,     2,
       2,     2,   234,     2,     2,   235,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   236,   237,   238,     2,     2,     2,   239,     2,
     240,     2,     2,     2,   241,   242,     2,     2,   243,   244,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   245,   246,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   247,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   248,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   249,     2,     2,     2,   250,     2,     2,     2,     2,
     251,     2,     2,   252,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   253,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   254,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   255,     2,     2,     2,     2,     2,     2,     2,   256,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   257,     2,     2,     2,   258,
       2,   259,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   260,     2,     2,     2,     2,     2,   261,     2,     2,
       2,   262,     2,     2,     2,     2,     2,     2,     2,     2,
     263,     2,     2,     2,     2,     2,     2,   264,     2,     2,
       2,     2,     2,   265,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   266,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   267,     2,     2,     2,     2,     2,
       2,     2,     2,   268,     2,   269,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   270,     2,     2,     2,
       2,     2,     2,     2,     2,   271,   272,     2,   273,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   274,   275,     2,     2,     2,     2,
       2,     2,     2,   276,     2,     2,     2,   277,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   278,     2,     2,     2,
       2,     2,     2,   279,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   280,   281,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   282,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   283,     2,     2,     2,     2,     2,     2,   284,
       2,   285,     2,   286,   287,     2,     2,     2,     2,     2,
     288,     2,   289,     2,     2,     2,     2,     2,     2,   290,
       2,     2,     2,     2,     2,   291,     2,   292,     2,     2,
       2,     2,     2,     2,   293,     2,     2,   294,     2,     2,
       2,     2,     2,     2,     2,   295,   296,     2,   297,   298,
       2,     2,     2,     2,     2,     2,     2,     2,   299,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   300,   301,   302,     2,     2,
       2,   303,     2,     2,     2,     2,     2,   304,     2,     2,
       2,     2,     2,     2,     2,     2,   305,     2,     2,   306,
       2,     2,     2,     2,     2,   307,   308,     2,     2,   309,
     310,     2,   311,     2,     2,     2,     2,   312,   313,     2,
       2,   314,     2,     2,     2,     2,   315,     2,     2,   316,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     317,   318,     2,     2,   319,     2,   320,     2,   321,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   322,     2,     2,     2,
       2,   323,     2,   324
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
  "ON (before DELETE, UPDATE of a foreign key)", "ACCESS", "ACTION", "ADD",
  "AFTER", "ALL", "ALTER", "ALWAYS", "ANALYSE", "ANALYZE", "AND", "ANY",
  "ARRAY", "AS", "ASC", "ASYMMETRIC", "AT", "ATTACH", "AUTHORIZATION",
  "BEFORE", "BETWEEN", "BIGINT", "BINARY", "BIT", "BOOLEAN", "BOTH", "BY",
  "CACHE", "CASCADE", "CASE", "CAST", "CHAR", "CHARACTER", "CHECK",
  "CLUSTER", "COALESCE", "COLLATE", "COLLATION", "COLUMN", "COMMENT",
  "COMMIT", "COMPRESSION", "CONCURRENTLY", "CONSTRAINT", "CREATE", "CROSS",
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

#define YYPACT_NINF (-1421)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-825)

#define yytable_value_is_error(Yyn) \
  ((Yyn) == YYTABLE_NINF)

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
     492,   501,   -55,   290,   807,   213, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421,   -65,   209,    66, 12368,
     209,   209, 12368, -1421,   209,   577,   283,   325,   412, -1421,
   -1421, 12368, -1421, -1421,   239,   164, -1421,   401, -1421, -1421,
   -1421, -1421, -1421,   209, -1421, -1421,   382, 12368, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421,   529, -1421,   303, 12368, 10325,    -5,
   12368, 12368, 12368, -1421, -1421, -1421, -1421, 12368, -1421, -1421,
   -1421, -1421,   370, 10580,   513,   412,   412,   401, -1421,   209,
   12368, -1421,   168,  7692,   307,  2028, 12368,   599,  1299,   311,
      97,   359, -1421,   201,   620,   392,   457,   500, 13387,   556,
     509, 12368, 12368, 10836, 12368, -1421,    35,  9560,   414,   427,
     539,   369,   668,    37, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421,   664, -1421, -1421,
   12368, 13133,   451, -1421,   131, -1421,   451,   451,   373,   588,
     402,   404,    39,   506,   251,    45, -1421, -1421, -1421, -1421,
    1299, -1421,  8284,  9815,   477,   499,   489,    -3,  9050,   198,
     478, 12368,    -2,   512, 12368,   456,  9305,   575,   668,    65,
     648, -1421,   758, -1421,   412, 12368,   740, 12368,   483,   515,
    7692, 12368,    50, -1421, -1421, -1421, -1421, -1421, -1421, 13387,
   -1421,   776, -1421,    90, -1421,   759,   581, -1421, -1421,   576,
      35, 12368, -1421, -1421, -1421,   543, 11091,   305, 12368,   665,
     596, 12368,  7988, -1421, 12368, -1421,  7692, -1421, -1421,    32,
   -1421, -1421, -1421, -1421,   570, -1421,    71,    12, -1421, -1421,
      27,    34, -1421, -1421, -1421,   829,   142, -1421, -1421,   160,
     849,    43,   826,   838, -1421, -1421,   451, -1421, -1421, -1421,
   -1421, -1421, -1421, 13641, 13387, 12368,   451, -1421, 12368, -1421,
   12368, -1421,   451, -1421,   709, -1421,   758,   659,   889, 11347,
   12368,    52,   708,   692,   715,   -85, 13133, -1421, -1421, -1421,
   11602, 12368,   305, 12368, 12368, 12368,   628,   630,   731, 12368,
   10070, -1421,   788, 11858,   209,    31,   -94,   -89,   739, 12368,
   -1421,   752, -1421,   701, 12368, -1421,   962, -1421, 13387, 12368,
   12368, 12368,   685,   -40, -1421,   765, -1421, 12368, 12368, -1421,
      13, -1421, 12368,   602,   740, -1421, -1421,   689, -1421, 12368,
   12368,    94,   791, -1421, -1421, -1421, -1421,   167,   709,  6544,
   12368,   757,   806,   452, -1421,   839,   761, -1421, -1421,   713,
     721,   305,   827,   399,   668,    69,  1119, 13133, -1421,   145,
   -1421, 12368,   845, -1421, -1421, -1421,   598, -1421, -1421, -1421,
     434, -1421, -1421, -1421,  5719,   994, -1421,   970, -1421, -1421,
   -1421, -1421,  1008, -1421,   723,    47,   987,   728,   729,   990,
     733,   734,   146,   533,  1001,  5719,  7692,  5719,  5719,  1020,
   -1421, -1421, -1421, -1421,  1015, -1421, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421,   878,  5719,   824, -1421,   321, 12368, -1421,
    1025,  1044, 12368,    86,    -6,   872,  1047, -1421,   681,   783,
     305,   873, -1421,    54, -1421,    36, 12368, 12368,   790, -1421,
   -1421, -1421, -1421, -1421, 12368,   907,    31, 12368, -1421, 12368,
   12368,   795, -1421,   797,   864, -1421,  7692, -1421,   774,   775,
   -1421, 12368, -1421, -1421, -1421,   887, -1421, 12113, -1421, -1421,
   -1421, -1421, -1421,    40, -1421,   378,   740, -1421, -1421,  7692,
      50,    50, -1421, -1421,   505, -1421, 12368, 13133,   516,   614,
   -1421, -1421, -1421, -1421,  1070, 12368,  1072,   833,   972, 12368,
   12368,   668,   853, -1421, 12368, -1421, 12368,   451,   808, -1421,
     123, -1421,   209,   209,   858, -1421,   451, -1421,  7988,   799,
    5719,  1006,   123,   866,   156,  7988, -1421, -1421,   988,    84,
     991, -1421, 12368,  7988,  6833, -1421,  7988,  5719,  5719,  5719,
    5719, -1421, -1421, -1421, -1421,  5719, -1421,   422,  3861,  1093,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421, -1421,  1068,  1098,
   -1421, -1421,   151, -1421, -1421, -1421, -1421,  5719, -1421, -1421,
    1099,  1101,  1106, -1421,  1109, -1421,  1110,  1111, -1421, -1421,
     684, -1421,   385, -1421,  1089,  1113,  1102,  1118,  1120, -1421,
   16624,  5719,  1122,  1096,   -66,  5719,  1134,  1127,   819,   820,
    1140,   825,   831, -1421,  1131, -1421,  1133,  1126,   686,  1143,
     698,   703,  5719,  7692, 12368, 14650,  1007,   865, -1421, -1421,
    6282, 12368, -1421, 12368,   982, -1421,  1036, 12368, 12368,  1277,
   -1421, -1421,    33,   993,   -25, -1421,   895, -1421, -1421,   681,
   -1421,   867, -1421, -1421, -1421, -1421, -1421, -1421,    31, 12368,
   -1421,    31, -1421, -1421, -1421, -1421,   910, -1421, 12368, 12368,
   -1421, 12368, -1421, -1421,   740,   740, -1421, -1421,   106, -1421,
   -1421, -1421,   740, -1421, -1421, 12368, -1421,  8539,  8794,   833,
    1070, 12368,  1083, -1421,    -4, -1421, -1421, -1421, -1421,   948,
     865, -1421,   451, -1421,  1051,  1100, -1421, -1421, -1421, -1421,
   -1421, 13133, 16624,  1178, -1421, -1421, -1421, -1421, -1421, 12368,
     879,   451, -1421,   123, -1421, -1421,  1169, -1421, -1421, -1421,
   -1421, -1421,  1982,  1148,  1148,  1148,   852,  3245, -1421, -1421,
    5719,   -74, -1421,  1128,  5719, -1421,  7396,  1161,   344, 16815,
    5719,  6027,  4179,  5719,  5719,  2311, -1421,  5719,  2629, -1421,
   -1421,  5719,  5719,  1164,  5719,  5719,  5719,  5719,  5719,  5719,
    2937,  2937,  2937,  5719,  2937,  2937,  2937,  2937,  5719, 13133,
     -17,  5719,   -32,  3553, 12368,  2937,   312,   491, -1421,  2937,
   -1421,  5719,   903,   727, -1421,  1190,  1192, -1421,   735,  5719,
       7, -1421, -1421,    11, -1421, -1421, -1421, -1421,  1179, -1421,
    5719, -1421, -1421,   750, -1421, -1421, -1421, 12368,   681,  5719,
   -1421,  1194,  1197,  1098,  1198,  1200,  1201,  1204,  1099,  1101,
    1109,  1111,   407,   586, -1421,   768, -1421,     0, 12368,  1114,
   -1421, -1421, -1421,   770, -1421,   781, 12368, -1421, -1421,   787,
    1206, 12368,  7988, 12368,  6027,   420,   -11, -1421,  1019, 12368,
    7988,   992, -1421, -1421, -1421, -1421,   161, -1421, -1421, -1421,
   -1421, -1421, -1421,   451,   -28, -1421,    31, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421,  7692,    50, -1421,   182,   187, -1421,
   -1421,   897,   789,   802, -1421, -1421, -1421,    54,   814, 13895,
     452,   955, -1421,   958,   761, -1421,  1217, -1421, -1421,  1049,
     988,  5719, -1421,  5719, -1421, -1421, -1421,  6833,  1213,  5719,
    4487, -1421, -1421,   527, -1421, 16624,  1738,  5719, -1421,  1081,
     -74, 14735, -1421, -1421,  1064,  1224, -1421,   939,   821, 14793,
    6027,  6027,  6027,  8309,  1102, -1421,   830,   857, 14211, 14851,
    4795,  5719,  4795,  4795,  1223,  1229, 14936, 16624, -1421,  1230,
    5719,  5719,   861,  1188,   871,   877, 14265,  1237,   881,   480,
     480,   923,   923,   480, -1421, -1421, -1421,  1572, -1421,   328,
    1572, -1421,  1572, -1421,   363,   852, -1421,  1572, -1421,  1572,
   -1421,  1572, -1421,   852, -1421,  5103,  2937,   348,  2937,   957,
   16815, -1421,   922,  5719,  5719, 15042, -1421,  1806, -1421,  5719,
   -1421,  1023, -1421,  1086, -1421, -1421, -1421,   591, -1421, -1421,
   -1421, -1421,  1925, -1421, 16724,  5719, -1421, -1421,  1225, -1421,
     890,   963,   964,   974,   975, -1421,   896, -1421, -1421, 15127,
    5719, -1421,  6282,    -7, -1421, -1421,  7141, -1421,   668, 12368,
    1009, 12623, -1421, 12368, -1421, -1421, 12368,  5719, -1421, -1421,
     502, 14323,  1185,  1142,  1053, -1421,  1269, -1421, -1421,    74,
     -35, -1421,  1273,  1274,  1275, -1421,  1090, -1421,  7988,  7988,
   -1421, -1421,  1040,  1277, -1421,  8794, -1421,  8794,   452,   833,
   -1421, -1421,  1276, -1421, -1421, -1421, 12368,  6282,  1278,   879,
   15185, 16624, -1421,  7692,   902,  4487, -1421,  5719, 16624, -1421,
    1144, 13133,  5719,  1256,   344, -1421,  5719,  1245,  1245,  1152,
    6027,  6027,  6027,  6027,  6027,  6027,  6027,  6027,  6027,  6027,
    6027,  6027,  6027,  6027, 13133,  6027,     2, -1421, -1421,  5719,
    5719, 13133,  1281,  1223,  1285,  1286, -1421,  5719, -1421,   908,
   15243, -1421,  5411,  5719, -1421, 13895,  1268,  5719, -1421, -1421,
   -1421,  5719, -1421,  5719, 15334,  2056, -1421,  5719, -1421, 16915,
   -1421,  5719,  5719, 15434, 15525,  5719,  5719,   918, -1421,  5719,
    1136, -1421, -1421,  5719, 16954,  1292, -1421,   979,   980,   986,
     989, -1421, -1421, 15579,    24,   995, -1421, -1421, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, -1421,  1293, -1421, -1421,
   -1421, -1421,   161, 12368, -1421,    24,   996,    24,   997, 15634,
    1084, -1421,   101,  1227,  1132,    24, 12368, -1421,    24, -1421,
   -1421, -1421, -1421,   174,   228,  5719,  5719, 13895,    50, -1421,
   -1421, -1421, -1421, -1421, -1421,  6282,   865,   925,    91, -1421,
   -1421, -1421, -1421, -1421, -1421, -1421, 16624, -1421,  1309, -1421,
   15779, -1421, -1421, 15834,   553,   553,   794,   794,   553,  7717,
    7717,  7717,  1245,  1152,  7717,  7717,  7717,  1152, -1421,  7182,
    1154,  1183, 14377, 14471,  1317, -1421, -1421, -1421,  1223, -1421,
   -1421,  5719,   927, 16624,  1283, -1421, 15888, 15979, 16079,  5719,
    5719,   932,  5719, 17020,   103,  5719,  5719, 17063, 17063, -1421,
   16854,  5719, 17063,  5719, -1421, -1421, -1421, -1421, -1421, 13133,
    1320,  1146, -1421,  1326, -1421,  7141,  1328,  1095,  1097,  1117,
    5719,  1278,  1165, -1421, -1421,   938, -1421,  1272, -1421,     3,
   -1421,    70, -1421,  1223,  1334,  1335,  1314,  1336, -1421,  1277,
     452,   946, -1421, 12368, -1421,  1168,  6282,  1270, -1421, -1421,
    5719, -1421,  6027,  1184, -1421,  5719, -1421,  5719, -1421, 16170,
   -1421,  5719, -1421, -1421,  5719, 17063, 17063, -1421, 17063,  5719,
   17063, 17063, 16854, 17063,  1341, 12368,  1063,  5719, -1421,  1009,
    1344,  1345,  1172, -1421, 16224, -1421,  1278, -1421, 12878, -1421,
    1350,  1351, -1421, -1421,  1065, -1421, -1421, 13895, -1421,  6282,
   -1421,  1353,   992,    91, -1421, 14556, 14994,  6027, 16279, 16424,
   -1421, 16624, 17063, 17063, -1421,   952, 12368, 16479,   161, -1421,
   -1421, -1421,  -111, -1421, 12368, -1421, 12368, 12368,  1354,  1355,
   -1421, 12368, -1421, -1421,  5719, 14994, -1421, -1421, -1421, 12368,
   -1421, -1421,    24,    24, -1421, -1421, -1421,  1357,   953,   965,
    5719, -1421,   966,  -136, 16533, -1421, -1421, -1421,  1361, -1421,
   12368,  5719, -1421, -1421, -1421, -1421, 16624
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
   -1421,  -358,  -552, -1421,  -489, -1421,   388,  -889,   214, -1421,
   -1421,   -19,   551,  -198,  -706,  -436,  -423,  -401, -1421,    44,
    -402,  -248, -1216, -1421,  -299,    -1,  -116,  -408,  1149,   235,
    -296, -1421,   327,  -582,  -255, -1421,   597,   231, -1421, -1421,
   -1421, -1421, -1421, -1421, -1421,   462, -1421, -1421, -1421, -1421,
     461, -1421,  -851, -1421,  -893, -1421, -1421,  -257, -1421,   257,
   -1402,  -252,  -884,  -355, -1094, -1421, -1421,   102,  -690, -1421,
   -1420, -1421, -1077,  -860,  -584, -1048,  -371,   730,  -452,  -641,
   -1251, -1421, -1421,   119, -1421, -1421,  -161, -1239, -1421,   -69,
   -1421, -1421, -1421,   -80, -1421,  -906, -1421, -1421, -1270, -1350,
   -1421, -1421,  -183, -1421,  -148,  -356, -1421, -1421,  -361, -1421,
    -809, -1421,  -360,   941,  -318,   622, -1421,    75, -1421, -1421,
    -838,  -547, -1421,    38,   717,   166,  -903, -1421, -1421, -1421,
   -1421, -1421,  -427,  1180,  -506,  1181, -1421,  1415, -1421, -1421,
   -1421, -1421,  1031,  1035,   863,  1028, -1421, -1421,  -379, -1421,
     288,   100, -1421,  1406, -1421, -1421,  -703
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
    1118,  1445,   587,   626,  1447,   367,  1291,   517,   614,  1130,
     629,  1442,   230,   452,  1455,   441,   452,  1458,   482,   638,
     483,   609,   940,   835,   482,  1273,   483,  1478,  -396,   948,
     618,  1261,   820,   206,  1575,  1263,   209,   956,   239,  1157,
     484,   452,   944,  1225,   526,   224,   484,   617,   482,   566,
     483,   627,  1158,   848,  1274,   850,   851,   879,   630,   702,
     767,   232,   863,   482,   605,   483,   579,  1463,  1211,  1213,
     484,  1216,  1218,  1220,  1222,  1100,   719,  1560,   619,   251,
     252,   555,  1238,   460,   461,   484,  1253,   710,  1114,  1100,
     567,  1101,  1347,  1348,  1349,  1583,   703,   688,  1131,   442,
     576,   865,  1630,   442,  1275,  1101,   555,  1302,  1132,  1510,
     482,  1625,   483,   672,   664,  1009,  1273,   620,   883,   621,
    1303,  1700,  1427,   554,   656,   477,   480,   977,   473,  1226,
     543,  1227,   484,   633,  1097,   482,   635,   483,   843,  1167,
    1684,   689,   636,  1231,   722,  1274,   690,   844,   734,    25,
     978,   544,  1701,   880,   741,   704,  1228,   484,   203,   203,
    1428,   203,   203,   203,   884,   646,   566,   618,   203,  1632,
     933,  1026,   676,  1550,   203,  1685,  1663,   677,   733,  1014,
    1098,   203,   749,    44,   203,   881,  1294,   203,   866,   934,
      45,   665,   571,  1311,   634,  1275,  1511,   486,   254,   427,
    1631,   468,   203,   203,   203,   203,   477,   480,   203,   473,
    1459,   768,  1318,   970,   257,   619,   711,  1133,   556,   697,
     240,   235,   237,   527,   243,   258,   623,  1229,   613,  1232,
     528,   246,   529,  1146,   954,    46,   705,   241,   715,  1464,
    1162,  1158,  1566,   556,  1048,   536,  1561,   573,   890,  1023,
     237,   723,  1102,  1028,   620,   946,   621,   720,  1698,  1583,
     443,   877,  1304,   530,   443,   432,   433,  1633,   564,  1115,
    1043,   259,  1494,  1495,  1496,  1497,  1498,  1499,  1500,  1501,
    1502,  1503,  1504,  1505,  1506,  1507,  1643,  1509,  1239,  1460,
    1276,   580,   607,  1396,   454,  1400,  1566,   558,  1262,   607,
    1551,   557,  1264,  1308,  1391,   608,   581,   607,   622,   755,
     607,   766,   608,   559,   741,   615,   227,  1240,   628,  1461,
     608,   203,   558,   608,  1397,   631,   639,   609,   658,   496,
     836,   560,  1309,  1392,   609,   502,   477,   480,   559,   473,
    1299,  1062,   609,   203,   203,   609,  1289,  1579,   592,   203,
    1658,    48,   203,  1398,  1297,   203,   560,   203,   260,   756,
     415,   988,   864,   623,  1567,  1300,   203,   853,   203,  1655,
     605,   203,   203,   769,   951,  1009,   416,   605,  1682,  1683,
     427,  1075,  1307,   988,   989,   605,  1079,   770,   605,   853,
     907,   738,   203,   261,   508,   262,  1474,   203,  1168,   203,
    1176,  1177,   203,  1568,  1071,   203,  1192,   203,   849,  1195,
     263,   775,  1198,   967,   776,   542,  1569,   593,  1567,  1012,
    1688,  1689,   904,  1095,   537,  1692,   418,   968,    26,   499,
     482,   538,   483,   539,  1472,   572,  1473,   905,   222,  1014,
     618,   857,  -390,   419,   739,   427,   203,  1260,   958,   203,
    1105,   203,   484,  1107,   512,   588,   927,  1568,  1266,  1071,
     203,   203,   600,   740,   530,    27,   490,  1292,   897,  1045,
    1571,   203,   203,  1003,   203,   203,   203,   741,   742,   225,
     203,   203,   911,   228,   203,   912,  1293,   500,   619,  1241,
     203,   908,  1009,   914,   226,   203,   915,  1242,   751,   427,
     203,   203,   203,   687,   231,  1492,   743,  1335,   203,   203,
     607,   233,   649,   203,  1646,   513,   733,  1142,   743,  1336,
     203,   203,   752,   608,   501,   845,    28,   620,   234,   621,
     203,   203,   594,   595,   846,  1672,  1012,   673,     1,   675,
    1136,   218,   219,   514,   753,   609,  1358,   596,    29,    30,
     477,   480,   203,   473,   491,  1140,  1014,   492,   695,    31,
    1580,    32,  -824,    33,   247,  1364,   250,  1334,  -824,  1675,
     370,     2,  1469,  1470,   597,  1080,     3,   391,  1112,  1113,
     773,  1166,  1236,   220,   221,   774,  1116,   203,   605,  1241,
     414,   916,   515,   754,   917,   417,   421,  1242,  1243,  1373,
    1244,  1084,   420,  1372,     4,  1374,  1375,  1071,  1379,   203,
    1444,    15,  1444,   203,   429,  1444,   607,  1245,   477,   480,
     422,   473,   423,  1224,   607,  1044,   431,   203,   203,   608,
     448,   449,   451,  1174,    16,   203,   623,   608,   203,  1085,
     203,   203,   450,  1128,   452,   392,   456,   203,   393,  1288,
    1163,   609,   203,    17,   493,   211,   738,  1407,   203,   609,
     212,   986,  1268,  1039,   987,   494,   987,   495,  1305,   485,
     203,   487,   213,   488,   489,  1041,   395,   203,   987,   497,
    1042,    18,   503,   987,  1246,  1247,   203,    15,  1248,  1095,
     203,   203,   498,   523,   605,   203,  1450,   203,  1410,  1087,
    1244,    36,   605,   524,  1256,   525,   743,   987,   397,   739,
      16,   541,  1259,   545,   398,   987,   399,  1245,  1071,   548,
     553,   936,   937,   203,  1088,   203,  1089,  1267,   740,   214,
     987,   562,   244,   245,   400,  1578,  1174,    19,   563,   566,
     913,    20,   741,   742,   249,  1271,   569,  1280,  1272,   920,
    1281,   570,   577,  1062,   366,   401,    21,    18,  1282,  1249,
     930,  1283,   371,  1250,  1285,   584,  1314,  1286,  1350,  1315,
      22,  1071,  1351,  1091,   437,   585,   372,  1354,   447,  1316,
     586,   870,  1317,   642,  1246,   589,    23,  1358,  1411,   601,
     616,  1321,   402,   648,   441,  1518,   403,   871,  1345,   651,
     602,   987,   373,   404,   203,   203,  1364,  1367,  1062,   215,
     987,  1063,   203,    38,   203,  1531,   405,    39,   203,   203,
     632,   958,  1174,  1174,  1174,   637,   995,   640,   407,   408,
     996,   997,    40,   998,  1368,   999,   872,   987,  1381,   641,
     203,  1382,   607,   607,   713,  1003,    41,  1441,  1384,   203,
     203,  1385,   203,   653,  1386,   608,   608,   987,  1390,  1249,
     374,   987,    23,  1250,  1009,   654,   203,  1416,   203,   203,
     987,   873,   203,  1421,   661,   874,   987,   609,   609,  1484,
     410,   663,   987,  1573,  1573,  1519,  1306,   375,   987,   662,
     376,   457,   757,   377,   676,  1539,   677,   995,   987,   378,
     203,   996,  1585,   678,  1600,  1586,   999,  1385,  1012,  1607,
     684,   691,   987,   516,   522,  1627,  1003,    15,  1628,   535,
     605,   605,   379,  1638,   693,   546,  1639,   552,  1014,  1678,
    1696,    36,  1679,  1679,   694,  1009,   565,   382,   568,  1193,
      16,   366,  1697,  1699,   696,  1679,  1679,   707,   701,   383,
     477,   480,   716,   473,   721,  1489,  1062,   385,   735,    37,
     736,   744,   747,   748,   750,   203,   745,   591,   743,   772,
     831,   832,   603,   477,   480,   612,   473,   366,  1508,  1012,
     477,   480,   386,   473,   833,  1514,   834,    18,   837,   838,
     839,   840,   847,  1439,   841,   842,   852,   853,   203,  1014,
     854,   860,  1174,  1174,  1174,  1174,  1174,  1174,  1174,  1174,
    1174,  1174,  1174,  1174,  1174,  1174,   647,  1174,   856,   203,
     861,   650,  1587,   868,   867,   876,   878,   203,   887,   889,
     516,   657,   203,   894,   203,   895,   896,   898,   899,   901,
     203,   670,   671,    38,   931,   674,   918,    39,   921,   922,
     679,   682,   924,   939,   686,   938,   928,   932,   372,   943,
     692,   947,    40,   945,   949,   203,   952,  1062,   941,   974,
     698,   699,   700,   975,   976,   980,    41,   981,   708,   709,
    1322,  1702,   982,   712,   373,   983,   984,   985,   990,   991,
     717,   718,    23,   992,   993,   452,   994,  1025,   203,  1024,
     727,   546,   995,  1296,  1030,  1483,   996,   997,  1573,   998,
    1029,   999,  1031,  1032,  1000,  1001,  1002,  1033,  1034,  1040,
    1062,  1003,   771,  1036,  1035,  1037,  1350,  1038,   953,  1047,
    1351,  1352,  1004,  1353,  1076,  1354,  1005,  1006,  1007,  1008,
    1009,   658,   374,  1077,  1103,  1358,  1099,  1104,  1108,  1129,
    1138,  1010,  1134,  1139,  1141,  1143,  1147,   366,   477,   480,
    1009,   473,  1165,  1489,  1364,  1197,  1255,  1257,  1258,   375,
    1270,  1265,   376,  -517,  -518,   377,  -519,  -521,  1011,   859,
    -520,   378,  1287,   862,  1012,  1295,   372,  1312,  1013,  1324,
    1279,   664,  1325,  1327,  1328,  1333,  1339,   885,   886,  1342,
     758,  1343,  1344,   987,  1014,   888,  1376,  1378,   891,  1383,
     892,   893,   373,   759,  1389,  1402,  1408,   366,   760,   382,
    1401,  1409,   900,  1063,  1417,  1418,  1415,   203,   903,  1137,
     203,   383,   203,  1089,   203,  1419,  1420,   203,  1452,   385,
     366,  1453,   761,  1454,  1174,  1456,  1471,  1644,  1145,  1465,
    1466,  1467,  1475,  1468,  1479,  1491,   762,  1364,  1515,  1487,
     925,   926,  1516,  1517,   386,   929,   203,  1525,   203,  1544,
     374,  1541,  1545,  1546,  1015,  1555,  1016,   203,  1063,  1547,
    1562,  1294,  1548,  1553,   203,  1563,  1588,  1557,  1558,  1592,
    1593,  1017,  1018,   955,  1598,   366,  1615,   375,  1616,  1174,
     376,  1019,  1617,   377,  1601,  1619,  1620,  1622,  1621,   378,
    1626,  1634,  1635,   763,  1629,  1636,  1637,  1641,  1654,  1647,
    1656,  1659,  1660,   371,  1020,  1661,  1666,  1667,  1668,  1671,
    1690,  1160,  1691,  1193,  1695,  1021,  1524,   372,  1704,  1326,
    1476,   855,   392,   961,  1340,   393,   253,   382,  1332,  1120,
    1080,  1127,  1670,  1081,  1320,  1669,   394,   858,  1082,   383,
    1083,  1426,  1451,   373,  1618,  1572,  1584,   385,   764,   765,
    1640,  1614,  1022,   395,   366,   516,  1084,   870,   625,   969,
    1485,  1064,  1072,  1412,  1072,   387,    24,   390,  1078,  1072,
    1522,   505,   386,   871,   203,   506,   714,   540,  1329,  1481,
    1301,   216,     0,     0,   396,   397,     0,   203,     0,     0,
    1106,   398,     0,   399,  1085,   970,     0,     0,  1576,  1109,
    1110,   374,  1111,     0,     0,     0,  1063,     0,     0,     0,
       0,   400,   872,     0,     0,     0,  1119,     0,   516,  1121,
       0,     0,     0,     0,     0,     0,     0,   942,   375,     0,
       0,   376,   401,     0,   377,     0,     0,     0,     0,     0,
     378,     0,     0,     0,   962,   963,   964,   965,     0,     0,
     546,  1086,   966,     0,  1087,   973,     0,     0,     0,     0,
       0,     0,     0,   379,     0,     0,     0,     0,     0,   402,
       0,     0,     0,   403,   979,     0,     0,     0,   382,  1088,
     404,  1089,     0,     0,     0,     0,   203,     0,     0,     0,
     383,     0,     0,   405,     0,     0,     0,     0,   385,     0,
       0,     0,     0,     0,   406,   407,   408,  1090,     0,     0,
       0,     0,     0,     0,   203,   546,     0,  1063,     0,     0,
       0,   409,     0,   386,     0,     0,   995,     0,  1091,     0,
     996,   997,     0,   998,     0,   999,     0,     0,  -825,  -825,
    -825,     0,     0,     0,     0,  1003,   203,     0,   516,     0,
       0,     0,     0,     0,     0,     0,  1004,   410,     0,   203,
    -825,  -825,  -825,  1008,  1009,     0,     0,     0,  1576,   546,
    1063,     0,     0,     0,     0,  1010,     0,  1284,     0,     0,
       0,     0,   546,     0,  1290,     0,     0,   203,     0,     0,
       0,     0,     0,     0,     0,   203,     0,   203,   203,     0,
       0,     0,   203,     0,     0,     0,     0,     0,  1012,     0,
     203,     0,  1013,     0,     0,   366,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1014,     0,
       0,   203,     0,     0,  1155,     0,     0,  1156,     0,     0,
       0,  1161,     0,     0,     0,     0,     0,  1169,   366,     0,
    1178,  1179,  1186,     0,  1187,     0,     0,     0,     0,  1196,
       0,     0,  1199,  1200,  1201,  1202,  1203,  1207,  1210,  1212,
    1214,  1215,  1217,  1219,  1221,  1223,     0,     0,  1230,     0,
    1235,     0,  1237,     0,     0,     0,  1252,     0,  1254,     0,
       0,     0,   995,     0,     0,     0,   996,   997,  1015,   998,
    1016,   999,     0,     0,  1000,  1001,  1002,     0,     0,     0,
       0,  1003,     0,     0,     0,     0,  1269,     0,     0,     0,
       0,     0,  1004,     0,     0,  1019,  1005,  1006,  1007,  1008,
    1009,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1010,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     995,     0,     0,     0,   996,   997,     0,   998,  1011,   999,
       0,     0,     0,  1064,  1012,     0,     0,  1437,  1013,  1003,
     546,     0,  1072,     0,  1446,     0,     0,  1448,     0,     0,
    1004,     0,     0,     0,  1014,     0,  1022,  1008,  1009,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1330,  -825,
    1331,     0,     0,     0,     0,     0,  1121,  1155,  1121,     0,
       0,     0,     0,     0,  1338,     0,     0,     0,  1064,     0,
       0,     0,     0,     0,   366,     0,     0,     0,     0,     0,
       0,     0,  1012,     0,     0,     0,  -825,  1186,     0,  1186,
    1186,     0,     0,     0,     0,     0,     0,     0,  1380,     0,
       0,     0,  1014,     0,  1015,     0,  1016,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   995,
       0,  1017,  1018,   996,   997,     0,   998,     0,   999,     0,
       0,  1019,  1394,  1395,     0,  1399,     0,     0,  1003,     0,
    1403,  1404,     0,     0,  1406,     0,     0,     0,     0,  1004,
       0,     0,     0,     0,  1020,     0,  1008,  1009,     0,     0,
       0,     0,  1414,     0,     0,  1021,     0,     0,  -825,     0,
       0,     0,  -825,     0,  -825,     0,   995,  1423,     0,  1148,
     996,   997,  1149,   998,  1556,   999,     0,     0,  1000,  1001,
    1002,     0,     0,     0,  1449,  1003,     0,  1564,     0,  -825,
       0,  1012,  1022,     0,     0,  -825,  1004,     0,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,  1064,     0,  1337,     0,
       0,  1014,     0,     0,     0,  1010,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  1155,     0,  1486,     0,     0,     0,     0,  1490,
     995,     0,  1011,  1493,   996,   997,     0,   998,  1012,   999,
       0,     0,  1013,  1413,     0,     0,     0,     0,     0,  1003,
    -825,     0,     0,     0,     0,     0,  1512,  1513,  1014,     0,
    1004,     0,     0,     0,     0,     0,     0,  1008,  1009,  1187,
    1523,  -825,     0,  -825,  1526,     0,  1437,     0,  1527,  -825,
    1528,   371,     0,     0,     0,     0,     0,     0,  1533,  1534,
       0,     0,  1537,  1538,     0,   372,  1540,     0,  -825,     0,
    1542,     0,     0,     0,   546,     0,     0,  1064,     0,     0,
       0,     0,  1012,     0,     0,     0,  -825,     0,     0,     0,
       0,   373,     0,     0,     0,     0,     0,     0,  1015,     0,
    1016,     0,  1014,     0,     0,     0,  1564,     0,     0,     0,
       0,     0,     0,     0,     0,  1017,  1018,     0,     0,  1665,
       0,     0,     0,     0,     0,  1019,     0,     0,     0,     0,
    1064,     0,     0,     0,     0,     0,     0,     0,     0,  -825,
       0,     0,     0,     0,  1530,     0,     0,  1680,  1020,   374,
       0,     0,     0,     0,     0,  1687,     0,  1564,  1564,  1021,
       0,     0,  1564,     0,     0,     0,     0,     0,     0,     0,
    1665,     0,  -825,     0,  -825,     0,   375,     0,  1599,   376,
       0,     0,   377,     0,     0,     0,  1605,  1606,   378,  1608,
       0,  1705,  1610,  1611,     0,     0,  1022,     0,  1612,  -825,
    1613,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   379,   380,     0,     0,     0,     0,  1624,     0,     0,
       0,     0,     0,   381,     0,     0,   382,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   383,     0,
     384,     0,     0,     0,     0,     0,   385,  1645,     0,     0,
       0,     0,  1648,     0,  1649,     0,     0,   777,  1651,     0,
     778,  1652,   779,     0,     0,     0,  1653,     0,     0,     0,
    -825,   386,     0,     0,  1657,     0,     0,     0,   780,    49,
     781,     0,   782,   783,   784,   785,   786,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    50,    51,    52,    53,     0,    54,    55,     0,
       0,  1694,     0,   787,     0,     0,     0,    56,    57,     0,
      58,     0,     0,     0,     0,     0,  1180,    63,    64,    65,
     788,   789,     0,     0,     0,    68,   790,     0,  1706,     0,
      70,    71,    72,     0,     0,     0,     0,   791,   792,   793,
     794,   795,   796,   797,    73,    74,    75,    76,   462,   463,
       0,     0,    79,    80,    81,     0,    82,    83,     0,     0,
      84,    85,    86,    87,     0,    88,     0,    89,    90,    91,
       0,    92,    93,   798,    95,    96,   799,   800,     0,    98,
      99,   465,     0,   101,     0,     0,  1181,     0,   102,   103,
       0,   801,     0,     0,     0,   106,   107,     0,   108,     0,
     109,   110,   111,   112,   113,   114,     0,     0,     0,     0,
       0,     0,   802,     0,     0,     0,     0,   119,   120,     0,
    1182,   803,     0,   122,     0,     0,   123,   804,   805,   124,
     125,   126,   127,   128,   129,   130,   131,   132,     0,     0,
       0,   135,     0,   806,   138,   807,   139,     0,   808,   809,
     141,   469,   143,     0,   144,     0,     0,   145,     0,     0,
       0,     0,     0,   810,   148,   149,   150,   151,   152,     0,
     811,     0,   155,     0,     0,     0,   157,   158,   159,   160,
     161,     0,     0,   162,   812,   164,   165,   166,   167,   168,
       0,   169,   813,   170,     0,     0,   172,     0,     0,   174,
     175,   176,   177,   814,     0,   815,     0,     0,   179,   180,
     181,     0,   470,   471,     0,  1183,   816,   185,   817,   818,
     187,     0,     0,   188,   189,   190,   819,     0,   191,   192,
     193,     0,   472,     0,   196,     0,   197,   198,     0,     0,
       0,     0,   199,   200,   201,   777,  1188,  1189,   778,     0,
     779,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   780,    49,   781,     0,
     782,   783,   784,   785,   786,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      50,    51,    52,    53,     0,    54,    55,     0,     0,     0,
       0,   787,     0,     0,     0,    56,    57,     0,    58,     0,
       0,     0,     0,     0,     0,    63,    64,    65,   788,   789,
       0,     0,     0,    68,   790,     0,     0,     0,    70,    71,
      72,     0,     0,     0,     0,   791,   792,   793,   794,   795,
     796,   797,    73,    74,    75,    76,   462,   463,     0,     0,
      79,    80,    81,     0,    82,    83,  1190,     0,    84,    85,
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
     472,  1191,   196,   777,   197,   198,   778,     0,   779,     0,
     199,   200,   201,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   780,    49,   781,     0,   782,   783,
     784,   785,   786,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    50,    51,
      52,    53,  1204,    54,    55,     0,     0,     0,  1205,   787,
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
       0,     0,   172,     0,  1206,   174,   175,   176,   177,   814,
       0,   815,     0,     0,   179,   180,   181,     0,   470,   471,
       0,     0,   816,   185,   817,   818,   187,     0,     0,   188,
     189,   190,   819,     0,   191,   192,   193,     0,   472,     0,
     196,   777,   197,   198,   778,     0,   779,     0,   199,   200,
     201,     0,     0,     0,     0,     0,  1150,  1151,     0,     0,
       0,     0,   780,    49,   781,     0,   782,   783,   784,   785,
     786,     0,     0,     0,     0,     0,     0,     0,     0,     0,
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
     197,   198,   778,     0,   779,     0,   199,   200,   201,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     780,    49,   781,     0,   782,   783,   784,   785,   786,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,   787,     0,     0,  1233,    56,
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
       0,   174,   175,   176,   177,   814,  1234,   815,     0,     0,
     179,   180,   181,     0,   470,   471,     0,     0,   816,   185,
     817,   818,   187,     0,     0,   188,   189,   190,   819,     0,
     191,   192,   193,     0,   472,     0,   196,   777,   197,   198,
     778,     0,   779,     0,   199,   200,   201,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   780,    49,
     781,     0,   782,   783,   784,   785,   786,     0,     0,     0,
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
     193,     0,   472,     0,   196,     0,   197,   198,   970,     0,
       0,     0,   199,   200,   201,   777,  1175,     0,   778,     0,
     779,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   780,    49,   781,     0,
     782,   783,   784,   785,   786,     0,     0,     0,     0,     0,
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
     472,     0,   196,   777,   197,   198,   778,     0,   779,     0,
     199,   200,   201,     0,     0,     0,     0,     0,  1150,     0,
       0,     0,     0,     0,   780,    49,   781,     0,   782,   783,
     784,   785,   786,     0,     0,     0,     0,     0,     0,     0,
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
    1181,     0,   102,   103,     0,   801,     0,     0,     0,   106,
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
     197,   198,   778,     0,   779,     0,   199,   200,   201,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     780,    49,   781,     0,   782,   783,   784,   785,   786,     0,
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
     193,     0,   472,  1521,   196,   777,   197,   198,   778,     0,
     779,     0,   199,   200,   201,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   780,    49,   781,     0,
     782,   783,   784,   785,   786,     0,     0,     0,     0,     0,
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
     472,     0,   196,   777,   197,   198,  1170,     0,  1171,     0,
     199,   200,   201,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    49,   781,     0,   782,   783,
     784,  1172,   786,     0,     0,     0,     0,     0,     0,     0,
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
     138,     0,   139,     0,   808,   809,   141,   469,   143,     0,
     144,     0,     0,   145,     0,     0,     0,     0,     0,   810,
     148,   149,   150,   151,   152,     0,   811,     0,   155,     0,
       0,     0,   157,   158,   159,   160,   161,     0,  1049,   162,
     812,   164,   165,   166,   167,   168,     0,   169,   813,   170,
       0,     0,   172,     0,     0,   174,   175,   176,   177,   814,
      49,   815,     0,     0,   179,   180,   181,  1050,   470,   471,
       0,     0,   816,   185,   817,   818,   187,     0,     0,   188,
     189,   190,   819,     0,   191,   192,   193,     0,   472,     0,
     196,     0,   197,   198,     0,     0,     0,     0,   199,   200,
     201,     0,     0,    50,    51,    52,    53,     0,    54,    55,
       0,     0,     0,     0,     0,     0,     0,     0,    56,    57,
       0,    58,    59,    60,     0,    61,    62,     0,    63,    64,
      65,     0,  1051,    66,    67,     0,    68,  1052,     0,     0,
       0,    70,    71,    72,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    73,    74,    75,    76,    77,
      78,     0,     0,    79,    80,    81,     0,    82,    83,     0,
       0,    84,    85,    86,    87,     0,    88,     0,    89,    90,
      91,     0,    92,    93,    94,    95,    96,  1053,     0,     0,
      98,    99,   100,     0,   101,     0,     0,     0,     0,   102,
     103,     0,  1054,     0,   105,     0,   106,   107,     0,   108,
       0,   109,   110,   111,   112,   113,   114,     0,     0,   115,
     116,   117,     0,   118,     0,     0,     0,     0,   119,   120,
       0,     0,  1055,     0,   122,     0,     0,   123,     0,     0,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
       0,   134,   135,   136,  1056,   138,     0,   139,     0,     0,
    1057,   141,   142,   143,     0,   144,     0,     0,   145,     0,
       0,   146,     0,     0,  1058,   148,   149,   150,   151,   152,
       0,  1059,   154,   155,     0,   156,     0,   157,   158,   159,
     160,   161,     0,     0,   162,   163,   164,   165,   166,   167,
     168,   725,   169,     0,   170,   171,     0,   172,   173,     0,
     174,   175,   176,   177,  1060,     0,     0,     0,     0,   179,
     180,   181,    49,   182,   183,     0,     0,   184,   185,  1061,
       0,   187,     0,     0,   188,   189,   190,     0,     0,   191,
     192,   193,   194,   195,     0,   196,     0,   197,   198,     0,
       0,     0,     0,   199,   200,   201,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    50,    51,    52,    53,     0,
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
     166,   167,   168,     0,   169,     0,   170,   171,     0,   172,
     173,     0,   174,   175,   176,   177,   178,     0,     0,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,   482,   187,   483,   515,   188,   189,   190,     0,
       0,   191,   192,   193,   194,   195,     0,   196,     0,   197,
     198,    49,   566,     0,   484,   199,   200,   201,     0,     0,
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
    1434,  1435,  1436,     0,     0,     0,  1350,     0,     0,  1591,
    1351,  1352,     0,  1353,     0,  1354,     0,     0,  1355,  1356,
    1357,     0,     0,     0,     0,  1358,     0,     0,     0,     0,
       0,     0,    50,    51,    52,    53,  1359,    54,    55,     0,
    1360,  1361,  1362,  1363,  1364,     0,     0,    56,    57,     0,
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
     141,   142,   143,     0,   144,  1366,     0,   145,     0,     0,
     146,     0,     0,   147,   148,   149,   150,   151,   152,     0,
     153,   154,   155,     0,   156,     0,   157,   158,   159,   160,
     161,     0,     0,   162,   163,   164,   165,   166,   167,   168,
       0,   169,     0,   170,   171,     0,   172,   173,     0,   174,
     175,   176,   177,   178,   604,   566,     0,     0,   179,   180,
     181,     0,   182,   183,     0,     0,   184,   185,   186,     0,
     187,     0,     0,   188,   189,   190,     0,     0,   191,   192,
     193,   194,   195,     0,   196,     0,   197,   198,     0,     0,
       0,     0,   199,   200,   201,     0,     0,    50,    51,    52,
      53,   265,    54,    55,   266,   267,   268,   269,   270,   271,
     272,   273,    56,    57,   274,    58,    59,    60,   275,    61,
      62,   276,    63,    64,    65,   277,   278,    66,    67,   279,
      68,    69,   280,   281,   282,    70,    71,    72,   283,   284,
     285,   286,   287,   288,   289,   290,   291,   292,   293,    73,
      74,    75,    76,    77,    78,   294,   295,    79,    80,    81,
     296,    82,    83,   297,   298,    84,    85,    86,    87,   299,
      88,   300,    89,    90,    91,   301,    92,    93,    94,    95,
      96,    97,   302,   303,    98,    99,   100,   304,   101,   305,
     306,   307,   308,   102,   103,   309,   104,   310,   105,   311,
     106,   107,   312,   108,   313,   109,   110,   111,   112,   113,
     114,   314,   315,   115,   116,   117,   316,   118,   317,   318,
     319,   320,   119,   120,   321,   322,   121,   323,   122,   324,
     325,   123,   326,   327,   124,   125,   126,   127,   128,   129,
     130,   131,   132,   133,   328,   134,   135,   136,   137,   138,
     329,   139,   330,   331,   140,   141,   142,   143,   332,   144,
     333,   334,   145,   335,   336,   146,   337,   338,   147,   148,
     149,   150,   151,   152,   339,   153,   154,   155,   340,   156,
     341,   157,   158,   159,   160,   161,   342,   343,   162,   163,
     164,   165,   166,   167,   168,   344,   169,   345,   170,   171,
     346,   172,   173,   347,   174,   175,   176,   177,   178,   348,
     349,   350,   351,   179,   180,   181,   352,   182,   183,   353,
     354,   184,   185,   186,   355,   187,   356,   357,   188,   189,
     190,   358,   359,   191,   192,   193,   194,   195,   360,   196,
     361,   197,   198,   362,   363,   364,   365,   199,   200,   201,
      49,  1350,     0,     0,     0,  1351,  1352,     0,  1353,     0,
    1354,     0,     0,  -825,  -825,  -825,     0,     0,     0,     0,
    1358,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1359,     0,     0,     0,  -825,  -825,  -825,  1363,  1364,
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
     363,   364,   365,   199,   200,   201,   604,     0,     0,     0,
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
     200,   201,    49,  1350,     0,     0,     0,  1351,  1352,     0,
    1353,     0,  1354,     0,     0,  1355,  1356,  1357,     0,     0,
       0,     0,  1358,     0,     0,     0,     0,     0,     0,     0,
     507,     0,     0,  1359,     0,     0,     0,  1360,  1361,  1362,
    1363,  1364,     0,     0,     0,    50,    51,    52,    53,     0,
      54,    55,     0,     0,     0,     0,     0,     0,     0,     0,
      56,    57,     0,    58,    59,    60,     0,    61,    62,     0,
      63,    64,    65,     0,     0,    66,    67,   508,    68,    69,
       0,     0,   509,    70,    71,    72,     0,   510,     0,     0,
       0,     0,     0,     0,     0,     0,     0,    73,    74,    75,
      76,    77,    78,     0,     0,    79,    80,    81,     0,    82,
      83,     0,     0,    84,    85,    86,    87,     0,    88,     0,
      89,    90,    91,     0,   511,    93,    94,    95,    96,    97,
       0,     0,    98,    99,   100,     0,   101,   512,     0,     0,
       0,   102,   103,     0,   104,     0,   105,     0,   106,   107,
       0,   108,     0,   109,   110,   111,   112,   113,   114,     0,
       0,   115,   116,   117,     0,   118,     0,     0,     0,     0,
     119,   120,     0,     0,   121,     0,   122,  1365,     0,   123,
       0,     0,   124,   125,   126,   127,   128,   129,   130,   131,
     132,   133,  1366,   134,   135,   136,   137,   138,   513,   139,
       0,     0,   140,   141,   142,   143,     0,   144,     0,     0,
     145,     0,     0,   146,     0,     0,   147,   148,   149,   150,
     151,   152,     0,   153,   154,   155,   514,   156,     0,   157,
     158,   159,   160,   161,     0,     0,   162,   163,   164,   165,
     166,   167,   168,     0,   169,     0,   170,   171,     0,   172,
     173,     0,   174,   175,   176,   177,   178,    49,     0,     0,
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
       0,   122,   726,     0,   123,     0,     0,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,     0,   134,   135,
     136,   137,   138,   513,   139,     0,     0,   140,   141,   142,
     143,     0,   144,     0,     0,   145,     0,     0,   146,     0,
       0,   147,   148,   149,   150,   151,   152,     0,   153,   154,
     155,   514,   156,     0,   157,   158,   159,   160,   161,     0,
       0,   162,   163,   164,   165,   166,   167,   168,     0,   169,
       0,   170,   171,     0,   172,   173,     0,   174,   175,   176,
     177,   178,    49,     0,     0,     0,   179,   180,   181,     0,
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
     119,   120,     0,     0,   121,     0,   122,     0,     0,   123,
       0,     0,   124,   125,   126,   127,   128,   129,   130,   131,
     132,   133,     0,   134,   135,   136,   137,   138,   513,   139,
       0,     0,   140,   141,   142,   143,     0,   144,     0,     0,
     145,     0,     0,   146,     0,     0,   147,   148,   149,   150,
     151,   152,     0,   153,   154,   155,   514,   156,     0,   157,
     158,   159,   160,   161,     0,     0,   162,   163,   164,   165,
     166,   167,   168,     0,   169,     0,   170,   171,     0,   172,
     173,     0,   174,   175,   176,   177,   178,     0,    49,     0,
       0,   179,   180,   181,     0,   182,   183,     0,     0,   184,
     185,   186,     0,   187,     0,   515,   188,   189,   190,     0,
       0,   191,   192,   193,   194,   195,   532,   196,     0,   197,
     198,     0,     0,     0,     0,   199,   200,   201,     0,     0,
       0,    50,    51,    52,    53,     0,    54,    55,     0,     0,
       0,     0,     0,     0,     0,     0,    56,    57,     0,    58,
      59,    60,     0,    61,    62,     0,    63,    64,    65,     0,
       0,    66,    67,     0,    68,    69,     0,     0,   533,    70,
      71,    72,     0,   534,     0,     0,     0,     0,     0,     0,
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
     176,   177,   178,    49,     0,     0,     0,   179,   180,   181,
       0,   182,   183,     0,     0,   184,   185,   186,     0,   187,
       0,     0,   188,   189,   190,     0,     0,   191,   192,   193,
     194,   195,     0,   196,     0,   197,   198,     0,     0,     0,
       0,   199,   200,   201,     0,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,     0,     0,     0,
       0,    56,    57,     0,    58,    59,    60,     0,    61,    62,
       0,    63,    64,    65,     0,     0,    66,    67,     0,    68,
      69,     0,     0,   549,    70,    71,    72,     0,   550,     0,
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
     172,   173,     0,   174,   175,   176,   177,   178,    49,     0,
       0,   445,   179,   180,   181,     0,   182,   183,   551,     0,
     184,   185,   186,     0,   187,     0,     0,   188,   189,   190,
       0,     0,   191,   192,   193,   194,   195,     0,   196,     0,
     197,   198,     0,     0,     0,     0,   199,   200,   201,     0,
       0,    50,    51,    52,    53,     0,    54,    55,     0,     0,
       0,     0,     0,     0,     0,     0,    56,    57,     0,    58,
      59,    60,     0,    61,    62,     0,    63,    64,    65,     0,
       0,    66,    67,     0,    68,    69,     0,     0,   446,    70,
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
     176,   177,   178,    49,     0,     0,     0,   179,   180,   181,
       0,   182,   183,     0,     0,   184,   185,   186,     0,   187,
       0,     0,   188,   189,   190,     0,     0,   191,   192,   193,
     194,   195,     0,   196,     0,   197,   198,     0,     0,     0,
       0,   199,   200,   201,     0,     0,    50,    51,    52,    53,
       0,    54,    55,     0,     0,     0,     0,     0,     0,     0,
       0,    56,    57,     0,    58,    59,    60,     0,    61,    62,
       0,    63,    64,    65,     0,     0,    66,    67,     0,    68,
      69,     0,     0,   520,    70,    71,    72,     0,   521,     0,
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
     172,   173,     0,   174,   175,   176,   177,   178,    49,     0,
       0,     0,   179,   180,   181,     0,   182,   183,     0,     0,
     184,   185,   186,     0,   187,     0,     0,   188,   189,   190,
       0,     0,   191,   192,   193,   194,   195,     0,   196,     0,
     197,   198,     0,     0,     0,     0,   199,   200,   201,     0,
       0,    50,    51,    52,    53,   680,    54,    55,     0,     0,
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
     176,   177,   178,    49,     0,     0,     0,   179,   180,   181,
       0,   182,   183,     0,     0,   184,   185,   186,     0,   187,
       0,     0,   188,   189,   190,   681,     0,   191,   192,   193,
     194,   195,     0,   196,     0,   197,   198,     0,     0,     0,
       0,   199,   200,   201,     0,     0,    50,    51,    52,    53,
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
     236,   145,     0,     0,   146,     0,     0,   147,   148,   149,
     150,   151,   152,     0,   153,   154,   155,     0,   156,     0,
     157,   158,   159,   160,   161,     0,     0,   162,   163,   164,
     165,   166,   167,   168,     0,   169,     0,   170,   171,     0,
     172,   173,     0,   174,   175,   176,   177,   178,    49,     0,
       0,     0,   179,   180,   181,     0,   182,   183,     0,     0,
     184,   185,   186,     0,   187,     0,     0,   188,   189,   190,
       0,     0,   191,   192,   193,   194,   195,     0,   196,     0,
     197,   198,     0,     0,     0,     0,   199,   200,   201,     0,
       0,    50,    51,    52,    53,     0,    54,    55,     0,     0,
       0,     0,     0,     0,     0,     0,    56,    57,   248,    58,
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
     176,   177,   178,     0,    49,     0,     0,   179,   180,   181,
       0,   182,   183,     0,     0,   184,   185,   186,     0,   187,
       0,     0,   188,   189,   190,     0,     0,   191,   192,   193,
     194,   195,   436,   196,     0,   197,   198,     0,     0,     0,
       0,   199,   200,   201,     0,     0,     0,    50,    51,    52,
      53,     0,    54,    55,     0,     0,     0,     0,     0,     0,
       0,     0,    56,    57,     0,    58,    59,    60,     0,    61,
      62,     0,    63,    64,    65,     0,     0,    66,    67,     0,
      68,    69,     0,     0,     0,    70,    71,    72,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    73,
      74,    75,    76,    77,    78,     0,     0,    79,    80,    81,
       0,    82,    83,     0,     0,    84,    85,    86,    87,     0,
      88,     0,    89,    90,    91,     0,    92,    93,    94,    95,
      96,    97,     0,     0,    98,    99,   100,     0,   101,     0,
       0,     0,     0,   102,   103,     0,   104,     0,   105,     0,
     106,   107,     0,   108,     0,   109,   110,   111,   112,   113,
     114,     0,     0,   115,   116,   117,     0,   118,     0,     0,
       0,     0,   119,   120,     0,     0,   121,     0,   122,     0,
       0,   123,     0,     0,   124,   125,   126,   127,   128,   129,
     130,   131,   132,   133,     0,   134,   135,   136,   137,   138,
       0,   139,     0,     0,   140,   141,   142,   143,     0,   144,
       0,     0,   145,     0,     0,   146,     0,     0,   147,   148,
     149,   150,   151,   152,     0,   153,   154,   155,     0,   156,
       0,   157,   158,   159,   160,   161,     0,     0,   162,   163,
     164,   165,   166,   167,   168,     0,   169,     0,   170,   171,
       0,   172,   173,     0,   174,   175,   176,   177,   178,    49,
       0,     0,   590,   179,   180,   181,     0,   182,   183,     0,
       0,   184,   185,   186,     0,   187,     0,     0,   188,   189,
     190,     0,     0,   191,   192,   193,   194,   195,     0,   196,
       0,   197,   198,     0,     0,     0,     0,   199,   200,   201,
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
       0,   169,     0,   170,   171,     0,   172,   173,     0,   174,
     175,   176,   177,   178,     0,    49,     0,     0,   179,   180,
     181,     0,   182,   183,     0,     0,   184,   185,   186,     0,
     187,     0,     0,   188,   189,   190,     0,     0,   191,   192,
     193,   194,   195,   655,   196,     0,   197,   198,     0,     0,
       0,     0,   199,   200,   201,     0,     0,     0,    50,    51,
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
     163,   164,   165,   166,   167,   168,     0,   169,     0,   170,
     171,     0,   172,   173,     0,   174,   175,   176,   177,   178,
      49,     0,     0,   669,   179,   180,   181,     0,   182,   183,
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
       0,   146,     0,     0,   147,   148,   149,   150,   151,   152,
       0,   153,   154,   155,     0,   156,     0,   157,   158,   159,
     160,   161,     0,     0,   162,   163,   164,   165,   166,   167,
     168,     0,   169,     0,   170,   171,     0,   172,   173,     0,
     174,   175,   176,   177,   178,     0,    49,     0,     0,   179,
     180,   181,     0,   182,   183,     0,     0,   184,   185,   186,
       0,   187,     0,     0,   188,   189,   190,     0,     0,   191,
     192,   193,   194,   195,   685,   196,     0,   197,   198,     0,
       0,     0,     0,   199,   200,   201,     0,     0,     0,    50,
      51,    52,    53,     0,    54,    55,     0,     0,     0,     0,
       0,     0,     0,     0,    56,    57,     0,    58,    59,    60,
       0,    61,    62,     0,    63,    64,    65,     0,     0,    66,
      67,     0,    68,    69,     0,     0,     0,    70,    71,    72,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    73,    74,    75,    76,    77,    78,     0,     0,    79,
      80,    81,     0,    82,    83,     0,     0,    84,    85,    86,
      87,     0,    88,     0,    89,    90,    91,     0,    92,    93,
      94,    95,    96,    97,     0,     0,    98,    99,   100,     0,
     101,     0,     0,     0,     0,   102,   103,     0,   104,     0,
     105,     0,   106,   107,     0,   108,     0,   109,   110,   111,
     112,   113,   114,     0,     0,   115,   116,   117,     0,   118,
       0,     0,     0,     0,   119,   120,     0,     0,   121,     0,
     122,     0,     0,   123,     0,     0,   124,   125,   126,   127,
     128,   129,   130,   131,   132,   133,     0,   134,   135,   136,
     137,   138,     0,   139,     0,     0,   140,   141,   142,   143,
       0,   144,     0,     0,   145,     0,     0,   146,     0,     0,
     147,   148,   149,   150,   151,   152,     0,   153,   154,   155,
       0,   156,     0,   157,   158,   159,   160,   161,     0,     0,
     162,   163,   164,   165,   166,   167,   168,     0,   169,     0,
     170,   171,     0,   172,   173,     0,   174,   175,   176,   177,
     178,    49,     0,     0,     0,   179,   180,   181,     0,   182,
     183,     0,     0,   184,   185,   186,     0,   187,     0,     0,
     188,   189,   190,     0,     0,   191,   192,   193,   194,   195,
       0,   196,     0,   197,   198,     0,     0,     0,     0,   199,
     200,   201,     0,     0,    50,    51,    52,    53,     0,    54,
      55,     0,     0,     0,     0,     0,     0,     0,     0,    56,
      57,     0,    58,    59,    60,     0,    61,    62,     0,    63,
      64,    65,     0,     0,    66,    67,     0,    68,    69,     0,
       0,     0,    70,    71,    72,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,    73,    74,    75,    76,
      77,    78,   902,     0,    79,    80,    81,     0,    82,    83,
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
       0,   174,   175,   176,   177,   178,    49,     0,     0,     0,
     179,   180,   181,     0,   182,   183,     0,     0,   184,   185,
     186,     0,   187,     0,     0,   188,   189,   190,     0,     0,
     191,   192,   193,   194,   195,     0,   196,     0,   197,   198,
       0,     0,     0,     0,   199,   200,   201,     0,     0,    50,
      51,    52,    53,     0,    54,    55,     0,     0,     0,     0,
       0,     0,     0,     0,    56,    57,     0,    58,    59,    60,
       0,    61,    62,     0,    63,    64,    65,     0,     0,    66,
      67,     0,    68,    69,     0,     0,     0,    70,    71,    72,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    73,    74,    75,    76,    77,    78,     0,     0,    79,
      80,    81,     0,    82,    83,     0,     0,    84,    85,    86,
      87,     0,    88,     0,    89,    90,    91,     0,    92,    93,
      94,    95,    96,    97,     0,     0,    98,    99,   100,     0,
     101,     0,     0,     0,     0,   102,   103,     0,   104,     0,
     105,     0,   106,   107,     0,   108,     0,   109,   110,   111,
     112,   113,   114,     0,     0,   115,   116,   117,     0,   118,
       0,     0,     0,     0,   119,   120,     0,     0,   121,     0,
     122,     0,     0,   123,     0,     0,   124,   125,   126,   127,
     128,   129,   130,   131,   132,   133,     0,   134,   135,   136,
     137,   138,     0,   139,     0,     0,   140,   141,   142,   143,
       0,   144,     0,     0,   145,     0,     0,   146,     0,     0,
     147,   148,   149,   150,   151,   152,     0,   153,   154,   155,
       0,   156,     0,   157,   158,   159,   160,   161,     0,     0,
     162,   163,   164,   165,   166,   167,   168,     0,   169,     0,
     170,   171,     0,   172,   173,     0,   174,   175,   176,   177,
     178,    49,     0,     0,     0,   179,   180,   181,     0,   182,
     183,     0,     0,   184,   185,   186,     0,   187,     0,     0,
     188,   189,   190,     0,     0,   191,   192,   193,   194,   195,
       0,   196,     0,   197,   198,     0,     0,     0,     0,   199,
     200,   201,     0,     0,    50,    51,    52,    53,     0,    54,
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
    1443,     0,   153,   154,   155,     0,   156,     0,   157,   158,
     159,   160,   161,     0,     0,   162,   163,   164,   165,   166,
     167,   168,     0,   169,     0,   170,   171,     0,   172,   173,
       0,   174,   175,   176,   177,   178,    49,     0,     0,     0,
     179,   180,   181,     0,   182,   183,     0,     0,   184,   185,
     186,     0,   187,     0,     0,   188,   189,   190,     0,     0,
     191,   192,   193,   194,   195,     0,   196,     0,   197,   198,
       0,     0,     0,     0,   199,   200,   201,     0,     0,    50,
      51,    52,    53,     0,    54,    55,     0,     0,     0,     0,
       0,     0,     0,     0,    56,    57,     0,    58,    59,    60,
       0,    61,    62,     0,    63,    64,    65,     0,     0,    66,
      67,     0,    68,    69,     0,     0,     0,    70,    71,    72,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    73,    74,    75,    76,    77,    78,     0,     0,    79,
      80,    81,     0,    82,    83,     0,     0,    84,    85,    86,
      87,     0,    88,     0,    89,    90,    91,     0,    92,    93,
      94,    95,    96,    97,     0,     0,    98,    99,   100,     0,
     101,     0,     0,     0,     0,   102,   103,     0,   104,     0,
     105,     0,   106,   107,     0,   108,     0,   109,   110,   111,
     112,   113,   114,     0,     0,   115,   116,   117,     0,   118,
       0,     0,     0,     0,   119,   120,     0,     0,   121,     0,
     122,     0,     0,   123,     0,     0,   124,   125,   126,   127,
     128,   129,   130,   131,   132,   133,     0,   134,   135,   136,
     137,   138,     0,   139,     0,     0,   140,   141,   142,   143,
       0,   144,     0,     0,   145,     0,     0,   146,     0,     0,
     147,   148,   149,   150,   151,  1664,     0,   153,   154,   155,
       0,   156,     0,   157,   158,   159,   160,   161,     0,     0,
     162,   163,   164,   165,   166,   167,   168,     0,   169,     0,
     170,   171,     0,   172,   173,     0,   174,   175,   176,   177,
     178,   458,     0,     0,     0,   179,   180,   181,     0,   182,
     183,     0,     0,   184,   185,   186,     0,   187,     0,     0,
     188,   189,   190,     0,     0,   191,   192,   193,   194,   195,
       0,   196,     0,   197,   198,     0,     0,     0,     0,   199,
     200,   201,     0,     0,    50,    51,    52,    53,     0,    54,
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
     167,   168,     0,   169,     0,   170,     0,     0,   172,     0,
       0,   174,   175,   176,   177,    49,     0,     0,     0,     0,
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
       0,   164,   165,   166,   167,   168,     0,   169,   426,   170,
       0,     0,   172,     0,     0,   174,   175,   176,   177,    49,
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
       0,   169,     0,   170,     0,     0,   172,     0,     0,   174,
     175,   176,   177,    49,     0,     0,     0,     0,   179,   180,
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
     197,   198,     0,     0,     0,   995,   199,   200,   201,   996,
     997,     0,   998,     0,   999,     0,     0,  1000,  1001,  1002,
       0,     0,     0,     0,  1003,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1004,     0,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1010,     0,     0,     0,     0,   995,
       0,     0,     0,   996,   997,     0,   998,     0,   999,  1387,
       0,  1000,  1001,  1002,     0,     0,     0,  1388,  1003,     0,
       0,  1011,     0,     0,     0,     0,     0,  1012,     0,  1004,
       0,  1013,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1014,  1010,     0,
       0,     0,     0,     0,     0,     0,     0,  1350,     0,     0,
       0,  1351,  1352,     0,  1353,     0,  1354,     0,     0,  1355,
    1356,  1357,     0,     0,     0,  1011,  1358,     0,     0,     0,
       0,  1012,     0,     0,     0,  1013,     0,  1359,     0,     0,
       0,  1360,  1361,  1362,  1363,  1364,     0,     0,     0,     0,
       0,  1014,  1369,     0,     0,     0,  1370,     0,     0,     0,
       0,   995,     0,     0,  1594,   996,   997,  1015,   998,  1016,
     999,     0,     0,  1000,  1001,  1002,     0,     0,     0,     0,
    1003,     0,     0,     0,  1017,  1018,     0,     0,     0,     0,
       0,  1004,     0,     0,  1019,  1005,  1006,  1007,  1008,  1009,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1010,     0,     0,     0,     0,     0,     0,  1020,     0,     0,
       0,  1015,     0,  1016,     0,     0,     0,     0,  1021,     0,
       0,     0,     0,     0,     0,     0,     0,  1011,  1017,  1018,
       0,     0,     0,  1012,     0,     0,     0,  1013,  1019,     0,
       0,     0,     0,     0,     0,   995,     0,     0,  1596,   996,
     997,     0,   998,  1014,   999,  1022,     0,  1000,  1001,  1002,
       0,  1020,     0,     0,  1003,     0,     0,     0,     0,     0,
       0,     0,  1021,     0,     0,  1004,     0,     0,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,  1366,     0,     0,     0,
       0,     0,     0,     0,  1010,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1022,
       0,     0,  1595,     0,     0,     0,     0,     0,     0,     0,
       0,  1011,     0,  1015,     0,  1016,     0,  1012,     0,     0,
     995,  1013,     0,  1673,   996,   997,     0,   998,     0,   999,
    1017,  1018,  1000,  1001,  1002,     0,     0,  1014,     0,  1003,
    1019,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1004,     0,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,
       0,     0,     0,  1020,     0,     0,     0,     0,     0,  1010,
       0,     0,     0,     0,  1021,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  1597,     0,     0,     0,  1011,     0,     0,     0,
       0,     0,  1012,     0,     0,     0,  1013,  1015,     0,  1016,
       0,  1022,     0,     0,   995,     0,     0,  1046,   996,   997,
       0,   998,  1014,   999,  1017,  1018,  1000,  1001,  1002,     0,
       0,     0,     0,  1003,  1019,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1004,     0,     0,     0,  1005,  1006,
    1007,  1008,  1009,     0,     0,     0,     0,  1020,     0,     0,
       0,     0,     0,  1010,     0,     0,     0,     0,  1021,     0,
       0,     0,     0,     0,     0,     0,     0,  1674,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1011,     0,  1015,     0,  1016,     0,  1012,     0,     0,   995,
    1013,     0,     0,   996,   997,  1022,   998,     0,   999,  1017,
    1018,  1000,  1001,  1002,     0,     0,  1014,     0,  1003,  1019,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1004,
       0,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,
       0,     0,  1020,     0,     0,     0,     0,     0,  1010,     0,
       0,     0,     0,  1021,     0,     0,     0,   995,     0,     0,
       0,   996,   997,     0,   998,     0,   999,     0,     0,  1000,
    1001,  1002,     0,     0,     0,  1011,  1003,     0,  1341,     0,
       0,  1012,     0,     0,     0,  1013,  1015,  1004,  1016,     0,
    1022,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,
       0,  1014,     0,  1017,  1018,     0,  1010,     0,     0,     0,
       0,     0,     0,  1019,     0,   995,     0,     0,     0,   996,
     997,     0,   998,     0,   999,     0,     0,  1000,  1001,  1002,
       0,     0,     0,  1011,  1003,     0,  1020,     0,     0,  1012,
       0,     0,     0,  1013,     0,  1004,     0,  1021,     0,  1005,
    1006,  1007,  1008,  1009,     0,     0,     0,     0,     0,  1014,
       0,     0,     0,     0,  1010,     0,     0,     0,     0,     0,
       0,  1015,     0,  1016,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1022,     0,     0,     0,  1017,  1018,
       0,  1011,     0,     0,  1371,     0,     0,  1012,  1019,     0,
     995,  1013,     0,     0,   996,   997,     0,   998,     0,   999,
       0,     0,  1000,  1001,  1002,     0,     0,  1014,     0,  1003,
       0,  1020,     0,     0,     0,     0,     0,     0,     0,  1015,
    1004,  1016,  1021,     0,  1005,  1006,  1007,  1008,  1009,     0,
       0,     0,     0,     0,     0,     0,  1017,  1018,     0,  1010,
       0,     0,     0,     0,     0,     0,  1019,     0,  1350,     0,
       0,     0,  1351,  1352,     0,  1353,     0,  1354,     0,  1022,
    1355,  1356,  1357,     0,     0,     0,  1011,  1358,     0,  1020,
       0,     0,  1012,     0,     0,     0,  1013,  1015,  1359,  1016,
    1021,     0,  1360,  1361,  1362,  1363,  1364,     0,     0,     0,
       0,  1346,  1014,     0,  1017,  1018,   995,     0,     0,     0,
     996,   997,     0,   998,  1019,   999,     0,     0,  1000,  1001,
    1002,     0,     0,     0,     0,  1003,     0,  1022,     0,     0,
       0,     0,     0,     0,     0,     0,  1004,  1020,     0,     0,
    1005,  1006,  1007,  1008,  1009,     0,     0,     0,  1021,     0,
       0,     0,     0,     0,     0,  1010,     0,     0,     0,     0,
       0,  1377,  1405,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  1015,     0,  1016,     0,     0,     0,     0,     0,
       0,     0,  1011,     0,     0,  1022,     0,     0,  1012,  1017,
    1018,   995,  1013,     0,  1422,   996,   997,     0,   998,  1019,
     999,     0,     0,  1000,  1001,  1002,     0,     0,  1014,     0,
    1003,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1004,  1020,     0,     0,  1005,  1006,  1007,  1008,  1009,
       0,     0,     0,  1021,     0,     0,     0,     0,     0,     0,
    1010,     0,     0,     0,     0,     0,     0,  -825,     0,   995,
       0,     0,  1482,   996,   997,     0,   998,     0,   999,     0,
       0,  1000,  1001,  1002,     0,     0,     0,  1011,  1003,     0,
    1022,     0,     0,  1012,     0,     0,     0,  1013,  1015,  1004,
    1016,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,
       0,     0,     0,  1014,     0,  1017,  1018,     0,  1010,     0,
       0,     0,     0,     0,     0,  1019,     0,   995,     0,     0,
    1520,   996,   997,     0,   998,     0,   999,     0,     0,  1000,
    1001,  1002,     0,     0,     0,  1011,  1003,     0,  1020,     0,
       0,  1012,     0,     0,     0,  1013,     0,  1004,     0,  1021,
       0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,
       0,  1014,     0,     0,     0,     0,  1010,     0,     0,     0,
       0,     0,     0,  1015,     0,  1016,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1022,     0,     0,     0,
    1017,  1018,     0,  1011,     0,     0,     0,     0,     0,  1012,
    1019,     0,     0,  1013,     0,     0,     0,     0,   995,     0,
       0,     0,   996,   997,     0,   998,     0,   999,     0,  1014,
    1000,  1001,  1002,  1020,     0,     0,     0,  1003,     0,     0,
       0,  1015,     0,  1016,  1021,     0,     0,     0,  1004,     0,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,  1017,  1018,
       0,     0,     0,     0,     0,     0,     0,  1010,  1019,     0,
       0,     0,     0,     0,  1529,     0,     0,     0,     0,     0,
       0,  1022,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1020,     0,     0,  1011,     0,     0,     0,     0,  1015,
    1012,  1016,  1021,     0,  1013,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1017,  1018,   995,     0,
    1014,     0,   996,   997,     0,   998,  1019,   999,     0,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,  1022,
       0,     0,     0,     0,     0,     0,     0,     0,  1004,  1020,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
    1021,     0,     0,     0,     0,     0,     0,  1010,     0,     0,
       0,     0,     0,     0,  1535,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1015,     0,  1016,     0,  1011,     0,     0,  1022,     0,     0,
    1012,     0,     0,     0,  1013,     0,     0,  1017,  1018,   995,
       0,     0,     0,   996,   997,     0,   998,  1019,   999,     0,
    1014,  1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1004,
    1020,     0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,
       0,  1021,     0,     0,     0,     0,     0,     0,  1010,     0,
       0,     0,     0,   995,     0,  1536,     0,   996,   997,     0,
     998,     0,   999,     0,     0,  1000,  1001,  1002,     0,     0,
       0,     0,  1003,     0,     0,  1011,     0,     0,  1022,     0,
    1015,  1012,  1016,  1004,     0,  1013,     0,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,     0,  1017,  1018,     0,
       0,  1014,  1010,     0,     0,     0,     0,  1019,   995,     0,
       0,  1559,   996,   997,     0,   998,     0,   999,     0,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,  1011,
    1020,     0,  1549,     0,     0,  1012,     0,     0,  1004,  1013,
       0,  1021,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
       0,     0,     0,     0,     0,  1014,     0,  1010,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1015,     0,  1016,     0,     0,     0,     0,  1022,     0,
       0,     0,     0,     0,  1011,     0,     0,     0,  1017,  1018,
    1012,     0,     0,     0,  1013,     0,     0,     0,  1019,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1014,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1020,     0,     0,     0,  1015,     0,  1016,     0,     0,
       0,     0,  1021,     0,     0,     0,     0,     0,     0,     0,
       0,     0,  1017,  1018,     0,     0,     0,     0,     0,     0,
       0,     0,  1019,   995,     0,     0,  1589,   996,   997,     0,
     998,     0,   999,     0,     0,  1000,  1001,  1002,     0,  1022,
       0,     0,  1003,     0,     0,  1020,     0,     0,     0,     0,
    1015,     0,  1016,  1004,     0,     0,  1021,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,     0,  1017,  1018,     0,
       0,     0,  1010,     0,     0,     0,     0,  1019,   995,     0,
       0,     0,   996,   997,     0,   998,     0,   999,     0,     0,
    1000,  1001,  1002,  1022,     0,     0,     0,  1003,     0,  1011,
    1020,     0,     0,     0,     0,  1012,     0,     0,  1004,  1013,
       0,  1021,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
       0,     0,     0,     0,     0,  1014,     0,  1010,     0,     0,
       0,     0,   995,     0,     0,     0,   996,   997,     0,   998,
       0,   999,     0,     0,  1000,  1001,  1002,     0,  1022,     0,
    1602,  1003,     0,     0,  1011,     0,     0,     0,     0,     0,
    1012,     0,  1004,     0,  1013,     0,  1005,  1006,  1007,  1008,
    1009,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1014,  1010,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1015,     0,  1016,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1011,     0,
       0,     0,  1017,  1018,  1012,     0,     0,     0,  1013,     0,
       0,     0,  1019,   995,     0,     0,  1603,   996,   997,     0,
     998,     0,   999,     0,  1014,  1000,  1001,  1002,     0,  1590,
       0,     0,  1003,     0,     0,  1020,     0,     0,     0,     0,
    1015,     0,  1016,  1004,     0,     0,  1021,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,     0,  1017,  1018,     0,
       0,     0,  1010,     0,     0,     0,     0,  1019,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1022,     0,     0,     0,     0,     0,  1011,
    1020,     0,     0,     0,  1015,  1012,  1016,     0,     0,  1013,
       0,  1021,     0,     0,     0,     0,     0,     0,     0,     0,
       0,  1017,  1018,   995,     0,  1014,     0,   996,   997,     0,
     998,  1019,   999,     0,     0,  1000,  1001,  1002,     0,     0,
       0,     0,  1003,     0,     0,     0,     0,     0,  1022,     0,
       0,     0,     0,  1004,  1020,     0,     0,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,  1021,     0,     0,     0,     0,
       0,     0,  1010,     0,     0,     0,     0,     0,     0,  1604,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1015,     0,  1016,     0,  1011,
       0,     0,  1022,     0,     0,  1012,     0,     0,     0,  1013,
       0,     0,  1017,  1018,   995,     0,     0,  1650,   996,   997,
       0,   998,  1019,   999,     0,  1014,  1000,  1001,  1002,     0,
       0,     0,     0,  1003,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1004,  1020,     0,     0,  1005,  1006,
    1007,  1008,  1009,     0,     0,     0,  1021,     0,     0,     0,
       0,     0,     0,  1010,     0,     0,     0,     0,   995,     0,
       0,  1662,   996,   997,     0,   998,     0,   999,     0,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,     0,
    1011,     0,     0,  1022,     0,  1015,  1012,  1016,  1004,     0,
    1013,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
       0,     0,  1017,  1018,     0,     0,  1014,  1010,     0,     0,
       0,     0,  1019,   995,     0,     0,  1676,   996,   997,     0,
     998,     0,   999,     0,     0,  1000,  1001,  1002,     0,     0,
       0,     0,  1003,     0,  1011,  1020,     0,     0,     0,     0,
    1012,     0,     0,  1004,  1013,     0,  1021,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,     0,     0,     0,     0,
    1014,     0,  1010,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1015,     0,  1016,     0,
       0,     0,     0,  1022,     0,     0,     0,     0,     0,  1011,
       0,     0,     0,  1017,  1018,  1012,     0,     0,     0,  1013,
       0,     0,     0,  1019,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1014,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1020,     0,     0,     0,
    1015,     0,  1016,     0,     0,     0,     0,  1021,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1017,  1018,     0,
       0,     0,     0,     0,     0,     0,     0,  1019,   995,     0,
       0,  1677,   996,   997,     0,   998,     0,   999,     0,     0,
    1000,  1001,  1002,     0,  1022,     0,     0,  1003,     0,     0,
    1020,     0,     0,     0,     0,  1015,     0,  1016,  1004,     0,
       0,  1021,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
       0,     0,  1017,  1018,     0,     0,     0,  1010,     0,     0,
       0,     0,  1019,   995,     0,     0,  1681,   996,   997,     0,
     998,     0,   999,     0,     0,  1000,  1001,  1002,  1022,     0,
       0,     0,  1003,     0,  1011,  1020,     0,     0,     0,     0,
    1012,     0,     0,  1004,  1013,     0,  1021,  1005,  1006,  1007,
    1008,  1009,     0,     0,     0,     0,     0,     0,     0,     0,
    1014,     0,  1010,     0,     0,     0,     0,   995,     0,     0,
    1703,   996,   997,     0,   998,     0,   999,     0,     0,  1000,
    1001,  1002,     0,  1022,     0,     0,  1003,     0,     0,  1011,
       0,     0,     0,     0,     0,  1012,     0,  1004,     0,  1013,
       0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,     0,
       0,     0,     0,     0,     0,  1014,  1010,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1015,     0,  1016,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  1011,     0,     0,     0,  1017,  1018,  1012,
       0,     0,     0,  1013,     0,     0,     0,  1019,   995,     0,
       0,     0,   996,   997,     0,   998,     0,   999,     0,  1014,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,     0,
    1020,     0,     0,     0,     0,  1015,     0,  1016,  1004,     0,
       0,  1021,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
       0,     0,  1017,  1018,     0,     0,     0,  1010,     0,     0,
       0,     0,  1019,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1022,     0,
       0,     0,     0,     0,  1011,  1020,     0,     0,     0,  1015,
    1012,  1016,     0,     0,  1013,     0,  1021,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  1017,  1018,   995,     0,
    1014,     0,   996,   997,     0,   998,  1019,   999,     0,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,     0,
       0,     0,     0,  1022,     0,     0,     0,     0,  1004,  1020,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,     0,     0,
    1021,     0,     0,     0,     0,     0,     0,  1010,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
    1015,     0,  1016,     0,  1011,     0,     0,  1022,     0,     0,
    1012,     0,     0,     0,  1013,     0,     0,  1017,  1018,   995,
       0,     0,     0,   996,   997,     0,   998,  1019,   999,     0,
    1014,  1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1004,
    1020,     0,     0,  1005,  1006,  1007,  1008,  1009,   995,     0,
       0,  1021,   996,   997,     0,   998,     0,   999,  1010,     0,
    1000,  1001,  1002,     0,     0,     0,     0,  1003,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1004,     0,
       0,     0,  1005,  1006,  1007,  1008,  1009,     0,  1022,     0,
    1015,  1012,  1016,     0,     0,  1013,     0,  1010,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  1017,  1018,   995,
       0,  1014,     0,   996,   997,     0,   998,  1019,   999,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1003,     0,
    1012,     0,     0,     0,  1013,     0,     0,     0,     0,  1004,
    1020,     0,     0,     0,     0,     0,  1008,  1009,   995,     0,
    1014,     0,   996,   997,     0,   998,     0,   999,  -825,     0,
       0,     0,     0,     0,     0,     0,     0,  1003,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1004,     0,
       0,  1015,     0,  1016,     0,  1008,  1009,     0,  1022,     0,
       0,  1012,     0,     0,     0,  -825,     0,  -825,  1017,  1018,
       0,     0,     0,     0,     0,     0,     0,     0,  1019,     0,
       0,  1014,     0,     0,   995,     0,     0,     0,   996,   997,
    1015,   998,  1016,   999,     0,     0,     0,     0,     0,     0,
    1012,  1020,     0,  1003,  -825,     0,     0,  -825,  -825,     0,
       0,     0,     0,     0,  1004,     0,     0,  1019,     0,     0,
    1014,  1008,  1009,  1532,     0,     0,     0,   995,     0,     0,
       0,   996,   997,  -825,   998,     0,   999,     0,     0,     0,
    -825,     0,     0,     0,     0,     0,  1003,     0,     0,  1022,
       0,  -825,     0,  -825,     0,     0,     0,  1004,     0,     0,
       0,     0,  1543,     0,  1008,  1009,  1012,     0,     0,     0,
    -825,     0,     0,     0,     0,     0,  -825,     0,  -825,     0,
       0,     0,     0,     0,     0,     0,  1014,     0,  1022,     0,
    -825,     0,  -825,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  1012,
       0,     0,     0,  -825,     0,     0,     0,  -825,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,  1609,  1014,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  -825,
       0,     0,     0,     0,     0,     0,  -825,     0,  -825,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,  -825,     0,     0,     0,     0,  -825,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,  -825,
       0,  -825,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,  -825,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  -825,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,  -825
};

static const yytype_int16 yycheck[] =
{
      19,   583,   404,    22,   493,   432,   254,   262,   263,   869,
     371,   371,    31,   371,  1091,   371,   452,   720,   721,    20,
      21,   392,   860,    24,   930,   834,   919,  1121,    47,   452,
     914,  1282,   440,     6,  1285,   233,  1084,   392,     6,   923,
       6,  1280,    43,     6,  1295,    10,     6,  1298,     9,     6,
      11,   452,   758,     6,     9,    55,    11,  1327,     6,   765,
     126,    54,   614,    19,  1466,    54,    22,   773,    73,   143,
      31,     6,   762,    90,    77,    31,    31,     6,     9,    29,
      11,    54,   971,   635,    84,   637,   638,   671,    54,   129,
     596,    47,     6,     9,   452,    11,     6,   132,  1001,  1002,
      31,  1004,  1005,  1006,  1007,   130,    12,     6,   174,   225,
     226,    71,  1015,   101,   102,    31,  1019,   104,    12,   130,
     416,   146,  1170,  1171,  1172,  1475,   166,   535,   132,    98,
     429,   137,   129,    98,   134,   146,    71,   165,   142,   137,
       9,  1561,    11,   522,   229,    42,    55,   213,   112,   215,
     178,   287,   159,   408,   509,   516,   516,     6,   516,   176,
     162,   178,    31,    21,   131,     9,     6,    11,    22,   978,
     281,   265,    12,   205,     7,    84,   265,    31,   580,   234,
      29,   183,   318,   129,   320,   225,   203,    31,   207,   208,
     197,   210,   211,   212,   158,   494,    29,   126,   217,   129,
      77,   267,   296,   179,   223,   316,  1626,   296,   579,   106,
     177,   230,   591,     0,   233,   161,   227,   236,   224,    96,
     285,   306,   420,    36,    82,   134,   224,    96,   229,   248,
     227,   219,   251,   252,   253,   254,   597,   597,   257,   597,
     166,   597,  1126,   317,    76,   174,   233,   251,   208,   548,
     255,   207,   208,   256,   210,    87,   322,   274,   456,   291,
     263,   217,   265,   953,   770,    56,   306,   272,   564,   304,
     976,  1160,    98,   208,   858,    77,   175,   227,   686,   831,
     236,   577,   307,   835,   213,   129,   215,   193,  1690,  1639,
     259,   670,   320,   296,   259,   251,   252,   227,   414,   193,
     852,   133,  1350,  1351,  1352,  1353,  1354,  1355,  1356,  1357,
    1358,  1359,  1360,  1361,  1362,  1363,  1586,  1365,     6,   245,
     320,   231,   758,  1226,   287,  1228,    98,   287,   321,   765,
     306,   266,   321,   151,     6,   758,   246,   773,   267,   594,
     776,   596,   765,   303,   320,   313,   182,    35,   321,   275,
     773,   370,   287,   776,     6,   321,   313,   758,   306,   320,
     313,   321,   180,    35,   765,   320,   727,   727,   303,   727,
     209,   860,   773,   392,   393,   776,  1082,  1471,    73,   398,
    1619,   315,   401,    35,  1090,   404,   321,   406,   220,   320,
     293,     6,   306,   322,   220,   234,   415,    12,   417,  1615,
     758,   420,   421,   258,   320,    42,   309,   765,  1659,  1660,
     429,   863,  1115,     6,    29,   773,   868,   272,   776,    12,
     716,   234,   441,   255,   103,   257,  1319,   446,   980,   448,
     982,   983,   451,   259,  1272,   454,   988,   456,   636,   991,
     272,     7,   994,    21,    10,   401,   272,   142,   220,    86,
    1666,  1667,    74,  1313,   256,  1671,   255,    35,   168,   208,
       9,   263,    11,   265,  1315,   421,  1317,    89,    56,   106,
     126,   150,   182,   272,   287,   494,   495,  1029,   774,   498,
     888,   500,    31,   891,   163,   441,   741,   259,  1040,  1327,
     509,   510,   448,   306,   296,   205,   123,    77,   696,   854,
     272,   520,   521,    23,   523,   524,   525,   320,   321,   270,
     529,   530,     7,   112,   533,    10,    96,   266,   174,    28,
     539,   719,    42,     7,   285,   544,    10,    36,   129,   548,
     549,   550,   551,   534,   152,  1344,  1118,    10,   557,   558,
     976,    12,   498,   562,  1592,   224,   917,   949,  1130,    22,
     569,   570,   153,   976,   303,    22,   266,   213,   255,   215,
     579,   580,   257,   258,    31,  1642,    86,   523,    76,   525,
    1476,   288,   289,   252,   175,   976,    23,   272,   288,   289,
     941,   941,   601,   941,   211,   941,   106,   214,   544,   299,
    1474,   301,     6,   303,   224,    42,    83,  1149,    12,  1647,
     293,   109,  1308,  1309,   299,   103,   114,     8,   904,   905,
      12,   267,  1014,   288,   289,    17,   912,   636,   976,    28,
     309,     7,   301,   224,    10,   266,   234,    36,   137,  1181,
     139,   129,    12,  1180,   142,  1182,  1183,  1475,  1190,   658,
    1281,   140,  1283,   662,    88,  1286,  1082,   156,  1009,  1009,
     193,  1009,   152,  1009,  1090,   853,   147,   676,   677,  1082,
     246,   234,   293,   981,   163,   684,   322,  1090,   687,   167,
     689,   690,   133,   921,     6,    73,    12,   696,    76,  1081,
     976,  1082,   701,   182,    96,   108,   234,  1239,   707,  1090,
     113,     7,  1047,     7,    10,   293,    10,   293,  1106,   372,
     719,   374,   125,   376,   377,     7,   104,   726,    10,   382,
       7,   210,   385,    10,   223,   224,   735,   140,   227,  1579,
     739,   740,   216,   246,  1082,   744,   224,   746,   137,   227,
     139,   154,  1090,   234,     7,   246,  1318,    10,   136,   287,
     163,   263,     7,   231,   142,    10,   144,   156,  1586,   293,
     175,   752,   753,   772,   252,   774,   254,     7,   306,   182,
      10,   113,   211,   212,   162,  1468,  1084,   266,    10,    29,
     726,   270,   320,   321,   223,     7,   293,     7,    10,   735,
      10,   266,     6,  1272,   233,   183,   285,   210,     7,   298,
     746,    10,    83,   302,     7,    36,     7,    10,     4,    10,
     299,  1639,     8,   301,   253,   224,    97,    13,   257,     7,
     234,   130,    10,   486,   223,   272,   315,    23,   227,   154,
     250,     7,   220,   496,    10,  1377,   224,   146,     7,   502,
     234,    10,   123,   231,   853,   854,    42,     7,  1327,   262,
      10,   860,   861,   266,   863,  1397,   244,   270,   867,   868,
      21,  1147,  1170,  1171,  1172,     6,     4,    31,   256,   257,
       8,     9,   285,    11,     7,    13,   185,    10,     7,    31,
     889,    10,  1308,  1309,   272,    23,   299,  1279,     7,   898,
     899,    10,   901,   224,     7,  1308,  1309,    10,     7,   298,
     181,    10,   315,   302,    42,     6,   915,     7,   917,   918,
      10,   220,   921,     7,   196,   224,    10,  1308,  1309,     7,
     308,   196,    10,  1465,  1466,     7,  1114,   208,    10,   227,
     211,   370,   595,   214,   296,     7,   296,     4,    10,   220,
     949,     8,     7,   202,     7,    10,    13,    10,    86,     7,
     152,   202,    10,   392,   393,     7,    23,   140,    10,   398,
    1308,  1309,   243,     7,   202,   404,    10,   406,   106,     7,
       7,   154,    10,    10,   263,    42,   415,   258,   417,   988,
     163,   420,     7,     7,    12,    10,    10,   212,   293,   270,
    1341,  1341,   293,  1341,   193,  1341,  1475,   278,   231,   182,
     184,   152,   279,   272,   167,  1014,   235,   446,  1580,   154,
       6,    31,   451,  1364,  1364,   454,  1364,   456,  1364,    86,
    1371,  1371,   303,  1371,     6,  1371,   293,   210,    31,   291,
     291,    31,    21,  1278,   291,   291,     6,    12,  1047,   106,
     152,     6,  1350,  1351,  1352,  1353,  1354,  1355,  1356,  1357,
    1358,  1359,  1360,  1361,  1362,  1363,   495,  1365,   224,  1068,
       6,   500,  1479,     6,   182,   272,   183,  1076,   268,   152,
     509,   510,  1081,   268,  1083,   268,   202,   293,   293,   182,
    1089,   520,   521,   266,   747,   524,     6,   270,     6,   246,
     529,   530,   110,   756,   533,   227,   233,   279,    97,    83,
     539,   764,   285,   227,   106,  1114,   769,  1586,   299,     6,
     549,   550,   551,    35,     6,     6,   299,     6,   557,   558,
    1129,  1693,     6,   562,   123,     6,     6,     6,    29,     6,
     569,   570,   315,    21,     6,     6,     6,    31,  1147,     7,
     579,   580,     4,  1089,     7,  1333,     8,     9,  1690,    11,
       6,    13,   323,   323,    16,    17,    18,     7,   323,     6,
    1639,    23,   601,    22,   323,    22,     4,    31,   167,   152,
       8,     9,    34,    11,   182,    13,    38,    39,    40,    41,
      42,   306,   181,   137,   279,    23,   183,   310,   268,    96,
     129,    53,   234,    83,     6,   306,    17,   636,  1549,  1549,
      42,  1549,    31,  1549,    42,    31,   293,     7,     6,   208,
       6,    22,   211,     6,     6,   214,     6,     6,    80,   658,
       6,   220,     6,   662,    86,   196,    97,   320,    90,   264,
     106,   229,   264,     6,   175,    12,   145,   676,   677,   165,
     111,     7,   293,    10,   106,   684,     7,     7,   687,    51,
     689,   690,   123,   124,     7,   323,   223,   696,   129,   258,
     293,   165,   701,  1272,   291,   291,    31,  1276,   707,   932,
    1279,   270,  1281,   254,  1283,   291,   291,  1286,    83,   278,
     719,   129,   153,   220,  1592,     6,   236,     7,   951,     6,
       6,     6,     6,   193,     6,    29,   167,    42,     7,   145,
     739,   740,     7,     7,   303,   744,  1315,    29,  1317,     7,
     181,   165,   323,   323,   176,    12,   178,  1326,  1327,   323,
      83,   227,   323,   318,  1333,   183,     7,   321,   321,   165,
     137,   193,   194,   772,     7,   774,     6,   208,   182,  1647,
     211,   203,     6,   214,    51,     7,   241,   220,   241,   220,
     175,     7,     7,   224,    72,    31,    10,   179,     7,   165,
     287,     7,     7,    83,   226,   183,     6,     6,   293,     6,
       6,   973,     7,  1382,     7,   237,  1385,    97,     7,  1134,
    1326,   654,    73,   776,  1160,    76,   227,   258,  1147,   917,
     103,   920,  1639,   106,  1127,  1637,    87,   657,   111,   270,
     113,  1272,  1290,   123,  1555,  1464,  1476,   278,   279,   280,
    1583,  1549,   274,   104,   853,   854,   129,   130,   467,   787,
    1335,   860,   861,  1247,   863,   235,     1,   236,   867,   868,
    1382,   390,   303,   146,  1443,   390,   563,   399,  1140,  1329,
    1103,    25,    -1,    -1,   135,   136,    -1,  1456,    -1,    -1,
     889,   142,    -1,   144,   167,   317,    -1,    -1,  1467,   898,
     899,   181,   901,    -1,    -1,    -1,  1475,    -1,    -1,    -1,
      -1,   162,   185,    -1,    -1,    -1,   915,    -1,   917,   918,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   760,   208,    -1,
      -1,   211,   183,    -1,   214,    -1,    -1,    -1,    -1,    -1,
     220,    -1,    -1,    -1,   777,   778,   779,   780,    -1,    -1,
     949,   224,   785,    -1,   227,   788,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   243,    -1,    -1,    -1,    -1,    -1,   220,
      -1,    -1,    -1,   224,   807,    -1,    -1,    -1,   258,   252,
     231,   254,    -1,    -1,    -1,    -1,  1555,    -1,    -1,    -1,
     270,    -1,    -1,   244,    -1,    -1,    -1,    -1,   278,    -1,
      -1,    -1,    -1,    -1,   255,   256,   257,   280,    -1,    -1,
      -1,    -1,    -1,    -1,  1583,  1014,    -1,  1586,    -1,    -1,
      -1,   272,    -1,   303,    -1,    -1,     4,    -1,   301,    -1,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,  1615,    -1,  1047,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    34,   308,    -1,  1628,
      38,    39,    40,    41,    42,    -1,    -1,    -1,  1637,  1068,
    1639,    -1,    -1,    -1,    -1,    53,    -1,  1076,    -1,    -1,
      -1,    -1,  1081,    -1,  1083,    -1,    -1,  1656,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,  1664,    -1,  1666,  1667,    -1,
      -1,    -1,  1671,    -1,    -1,    -1,    -1,    -1,    86,    -1,
    1679,    -1,    90,    -1,    -1,  1114,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   106,    -1,
      -1,  1700,    -1,    -1,   967,    -1,    -1,   970,    -1,    -1,
      -1,   974,    -1,    -1,    -1,    -1,    -1,   980,  1147,    -1,
     983,   984,   985,    -1,   987,    -1,    -1,    -1,    -1,   992,
      -1,    -1,   995,   996,   997,   998,   999,  1000,  1001,  1002,
    1003,  1004,  1005,  1006,  1007,  1008,    -1,    -1,  1011,    -1,
    1013,    -1,  1015,    -1,    -1,    -1,  1019,    -1,  1021,    -1,
      -1,    -1,     4,    -1,    -1,    -1,     8,     9,   176,    11,
     178,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,    -1,    -1,    -1,    -1,  1049,    -1,    -1,    -1,
      -1,    -1,    34,    -1,    -1,   203,    38,    39,    40,    41,
      42,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
       4,    -1,    -1,    -1,     8,     9,    -1,    11,    80,    13,
      -1,    -1,    -1,  1272,    86,    -1,    -1,  1276,    90,    23,
    1279,    -1,  1281,    -1,  1283,    -1,    -1,  1286,    -1,    -1,
      34,    -1,    -1,    -1,   106,    -1,   274,    41,    42,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,  1141,    53,
    1143,    -1,    -1,    -1,    -1,    -1,  1315,  1150,  1317,    -1,
      -1,    -1,    -1,    -1,  1157,    -1,    -1,    -1,  1327,    -1,
      -1,    -1,    -1,    -1,  1333,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    86,    -1,    -1,    -1,    90,  1180,    -1,  1182,
    1183,    -1,    -1,    -1,    -1,    -1,    -1,    -1,  1191,    -1,
      -1,    -1,   106,    -1,   176,    -1,   178,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,
      -1,   193,   194,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,   203,  1225,  1226,    -1,  1228,    -1,    -1,    23,    -1,
    1233,  1234,    -1,    -1,   148,    -1,    -1,    -1,    -1,    34,
      -1,    -1,    -1,    -1,   226,    -1,    41,    42,    -1,    -1,
      -1,    -1,  1255,    -1,    -1,   237,    -1,    -1,    53,    -1,
      -1,    -1,   176,    -1,   178,    -1,     4,  1270,    -1,     7,
       8,     9,    10,    11,  1443,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,  1287,    23,    -1,  1456,    -1,   203,
      -1,    86,   274,    -1,    -1,    90,    34,    -1,    -1,    -1,
      38,    39,    40,    41,    42,    -1,  1475,    -1,   290,    -1,
      -1,   106,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,  1335,    -1,  1337,    -1,    -1,    -1,    -1,  1342,
       4,    -1,    80,  1346,     8,     9,    -1,    11,    86,    13,
      -1,    -1,    90,   148,    -1,    -1,    -1,    -1,    -1,    23,
     274,    -1,    -1,    -1,    -1,    -1,  1369,  1370,   106,    -1,
      34,    -1,    -1,    -1,    -1,    -1,    -1,    41,    42,  1382,
    1383,   176,    -1,   178,  1387,    -1,  1555,    -1,  1391,    53,
    1393,    83,    -1,    -1,    -1,    -1,    -1,    -1,  1401,  1402,
      -1,    -1,  1405,  1406,    -1,    97,  1409,    -1,   203,    -1,
    1413,    -1,    -1,    -1,  1583,    -1,    -1,  1586,    -1,    -1,
      -1,    -1,    86,    -1,    -1,    -1,    90,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,    -1,    -1,   176,    -1,
     178,    -1,   106,    -1,    -1,    -1,  1615,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   193,   194,    -1,    -1,  1628,
      -1,    -1,    -1,    -1,    -1,   203,    -1,    -1,    -1,    -1,
    1639,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   274,
      -1,    -1,    -1,    -1,   148,    -1,    -1,  1656,   226,   181,
      -1,    -1,    -1,    -1,    -1,  1664,    -1,  1666,  1667,   237,
      -1,    -1,  1671,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
    1679,    -1,   176,    -1,   178,    -1,   208,    -1,  1521,   211,
      -1,    -1,   214,    -1,    -1,    -1,  1529,  1530,   220,  1532,
      -1,  1700,  1535,  1536,    -1,    -1,   274,    -1,  1541,   203,
    1543,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   243,   244,    -1,    -1,    -1,    -1,  1560,    -1,    -1,
      -1,    -1,    -1,   255,    -1,    -1,   258,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   270,    -1,
     272,    -1,    -1,    -1,    -1,    -1,   278,  1590,    -1,    -1,
      -1,    -1,  1595,    -1,  1597,    -1,    -1,     6,  1601,    -1,
       9,  1604,    11,    -1,    -1,    -1,  1609,    -1,    -1,    -1,
     274,   303,    -1,    -1,  1617,    -1,    -1,    -1,    27,    28,
      29,    -1,    31,    32,    33,    34,    35,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    71,    72,    73,    74,    -1,    76,    77,    -1,
      -1,  1674,    -1,    82,    -1,    -1,    -1,    86,    87,    -1,
      89,    -1,    -1,    -1,    -1,    -1,    95,    96,    97,    98,
      99,   100,    -1,    -1,    -1,   104,   105,    -1,  1701,    -1,
     109,   110,   111,    -1,    -1,    -1,    -1,   116,   117,   118,
     119,   120,   121,   122,   123,   124,   125,   126,   127,   128,
      -1,    -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,
     139,   140,   141,   142,    -1,   144,    -1,   146,   147,   148,
      -1,   150,   151,   152,   153,   154,   155,   156,    -1,   158,
     159,   160,    -1,   162,    -1,    -1,   165,    -1,   167,   168,
      -1,   170,    -1,    -1,    -1,   174,   175,    -1,   177,    -1,
     179,   180,   181,   182,   183,   184,    -1,    -1,    -1,    -1,
      -1,    -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,
     199,   200,    -1,   202,    -1,    -1,   205,   206,   207,   208,
     209,   210,   211,   212,   213,   214,   215,   216,    -1,    -1,
      -1,   220,    -1,   222,   223,   224,   225,    -1,   227,   228,
     229,   230,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,
      -1,    -1,    -1,   242,   243,   244,   245,   246,   247,    -1,
     249,    -1,   251,    -1,    -1,    -1,   255,   256,   257,   258,
     259,    -1,    -1,   262,   263,   264,   265,   266,   267,   268,
      -1,   270,   271,   272,    -1,    -1,   275,    -1,    -1,   278,
     279,   280,   281,   282,    -1,   284,    -1,    -1,   287,   288,
     289,    -1,   291,   292,    -1,   294,   295,   296,   297,   298,
     299,    -1,    -1,   302,   303,   304,   305,    -1,   307,   308,
     309,    -1,   311,    -1,   313,    -1,   315,   316,    -1,    -1,
      -1,    -1,   321,   322,   323,     6,     7,     8,     9,    -1,
      11,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,
      31,    32,    33,    34,    35,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      71,    72,    73,    74,    -1,    76,    77,    -1,    -1,    -1,
      -1,    82,    -1,    -1,    -1,    86,    87,    -1,    89,    -1,
      -1,    -1,    -1,    -1,    -1,    96,    97,    98,    99,   100,
      -1,    -1,    -1,   104,   105,    -1,    -1,    -1,   109,   110,
     111,    -1,    -1,    -1,    -1,   116,   117,   118,   119,   120,
     121,   122,   123,   124,   125,   126,   127,   128,    -1,    -1,
     131,   132,   133,    -1,   135,   136,   137,    -1,   139,   140,
     141,   142,    -1,   144,    -1,   146,   147,   148,    -1,   150,
     151,   152,   153,   154,   155,   156,    -1,   158,   159,   160,
      -1,   162,    -1,    -1,    -1,    -1,   167,   168,    -1,   170,
      -1,    -1,    -1,   174,   175,    -1,   177,    -1,   179,   180,
     181,   182,   183,   184,    -1,    -1,    -1,    -1,    -1,    -1,
     191,    -1,    -1,    -1,    -1,   196,   197,    -1,    -1,   200,
      -1,   202,    -1,    -1,   205,   206,   207,   208,   209,   210,
     211,   212,   213,   214,   215,   216,    -1,    -1,    -1,   220,
      -1,   222,   223,   224,   225,    -1,   227,   228,   229,   230,
     231,    -1,   233,    -1,    -1,   236,    -1,    -1,    -1,    -1,
      -1,   242,   243,   244,   245,   246,   247,    -1,   249,    -1,
     251,    -1,    -1,    -1,   255,   256,   257,   258,   259,    -1,
      -1,   262,   263,   264,   265,   266,   267,   268,    -1,   270,
     271,   272,    -1,    -1,   275,    -1,    -1,   278,   279,   280,
     281,   282,    -1,   284,    -1,    -1,   287,   288,   289,    -1,
     291,   292,    -1,    -1,   295,   296,   297,   298,   299,    -1,
      -1,   302,   303,   304,   305,    -1,   307,   308,   309,    -1,
     311,   312,   313,     6,   315,   316,     9,    -1,    11,    -1,
     321,   322,   323,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,
      33,    34,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    71,    72,
      73,    74,    75,    76,    77,    -1,    -1,    -1,    81,    82,
      -1,    -1,    -1,    86,    87,    -1,    89,    -1,    -1,    -1,
      -1,    -1,    -1,    96,    97,    98,    99,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,   109,   110,   111,    -1,
      -1,    -1,    -1,   116,   117,   118,   119,   120,   121,   122,
     123,   124,   125,   126,   127,   128,    -1,    -1,   131,   132,
     133,    -1,   135,   136,    -1,    -1,   139,   140,   141,   142,
      -1,   144,    -1,   146,   147,   148,    -1,   150,   151,   152,
     153,   154,   155,   156,    -1,   158,   159,   160,    -1,   162,
      -1,    -1,    -1,    -1,   167,   168,    -1,   170,    -1,    -1,
      -1,   174,   175,    -1,   177,    -1,   179,   180,   181,   182,
     183,   184,    -1,    -1,    -1,    -1,    -1,    -1,   191,    -1,
      -1,    -1,    -1,   196,   197,    -1,    -1,   200,    -1,   202,
      -1,    -1,   205,   206,   207,   208,   209,   210,   211,   212,
     213,   214,   215,   216,    -1,    -1,    -1,   220,    -1,   222,
     223,   224,   225,    -1,   227,   228,   229,   230,   231,    -1,
     233,    -1,    -1,   236,    -1,    -1,    -1,    -1,    -1,   242,
     243,   244,   245,   246,   247,    -1,   249,    -1,   251,    -1,
      -1,    -1,   255,   256,   257,   258,   259,    -1,    -1,   262,
     263,   264,   265,   266,   267,   268,    -1,   270,   271,   272,
      -1,    -1,   275,    -1,   277,   278,   279,   280,   281,   282,
      -1,   284,    -1,    -1,   287,   288,   289,    -1,   291,   292,
      -1,    -1,   295,   296,   297,   298,   299,    -1,    -1,   302,
     303,   304,   305,    -1,   307,   308,   309,    -1,   311,    -1,
     313,     6,   315,   316,     9,    -1,    11,    -1,   321,   322,
     323,    -1,    -1,    -1,    -1,    -1,    21,    22,    -1,    -1,
      -1,    -1,    27,    28,    29,    -1,    31,    32,    33,    34,
      35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    71,    72,    73,    74,
      -1,    76,    77,    -1,    -1,    -1,    -1,    82,    -1,    -1,
      -1,    86,    87,    -1,    89,    -1,    -1,    -1,    -1,    -1,
      -1,    96,    97,    98,    99,   100,    -1,    -1,    -1,   104,
     105,    -1,    -1,    -1,   109,   110,   111,    -1,    -1,    -1,
      -1,   116,   117,   118,   119,   120,   121,   122,   123,   124,
     125,   126,   127,   128,    -1,    -1,   131,   132,   133,    -1,
     135,   136,    -1,    -1,   139,   140,   141,   142,    -1,   144,
      -1,   146,   147,   148,    -1,   150,   151,   152,   153,   154,
     155,   156,    -1,   158,   159,   160,    -1,   162,    -1,    -1,
      -1,    -1,   167,   168,    -1,   170,    -1,    -1,    -1,   174,
     175,    -1,   177,    -1,   179,   180,   181,   182,   183,   184,
      -1,    -1,    -1,    -1,    -1,    -1,   191,    -1,    -1,    -1,
      -1,   196,   197,    -1,    -1,   200,    -1,   202,    -1,    -1,
     205,   206,   207,   208,   209,   210,   211,   212,   213,   214,
     215,   216,    -1,    -1,    -1,   220,    -1,   222,   223,   224,
     225,    -1,   227,   228,   229,   230,   231,    -1,   233,    -1,
      -1,   236,    -1,    -1,    -1,    -1,    -1,   242,   243,   244,
     245,   246,   247,    -1,   249,    -1,   251,    -1,    -1,    -1,
     255,   256,   257,   258,   259,    -1,    -1,   262,   263,   264,
     265,   266,   267,   268,    -1,   270,   271,   272,    -1,    -1,
     275,    -1,    -1,   278,   279,   280,   281,   282,    -1,   284,
      -1,    -1,   287,   288,   289,    -1,   291,   292,    -1,    -1,
     295,   296,   297,   298,   299,    -1,    -1,   302,   303,   304,
     305,    -1,   307,   308,   309,    -1,   311,    -1,   313,     6,
     315,   316,     9,    -1,    11,    -1,   321,   322,   323,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      27,    28,    29,    -1,    31,    32,    33,    34,    35,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    71,    72,    73,    74,    -1,    76,
      77,    -1,    -1,    -1,    -1,    82,    -1,    -1,    85,    86,
      87,    -1,    89,    -1,    -1,    -1,    -1,    -1,    -1,    96,
      97,    98,    99,   100,    -1,    -1,    -1,   104,   105,    -1,
      -1,    -1,   109,   110,   111,    -1,    -1,    -1,    -1,   116,
     117,   118,   119,   120,   121,   122,   123,   124,   125,   126,
     127,   128,    -1,    -1,   131,   132,   133,    -1,   135,   136,
      -1,    -1,   139,   140,   141,   142,    -1,   144,    -1,   146,
     147,   148,    -1,   150,   151,   152,   153,   154,   155,   156,
      -1,   158,   159,   160,    -1,   162,    -1,    -1,    -1,    -1,
     167,   168,    -1,   170,    -1,    -1,    -1,   174,   175,    -1,
     177,    -1,   179,   180,   181,   182,   183,   184,    -1,    -1,
      -1,    -1,    -1,    -1,   191,    -1,    -1,    -1,    -1,   196,
     197,    -1,    -1,   200,    -1,   202,    -1,    -1,   205,   206,
     207,   208,   209,   210,   211,   212,   213,   214,   215,   216,
      -1,    -1,    -1,   220,    -1,   222,   223,   224,   225,    -1,
     227,   228,   229,   230,   231,    -1,   233,    -1,    -1,   236,
      -1,    -1,    -1,    -1,    -1,   242,   243,   244,   245,   246,
     247,    -1,   249,    -1,   251,    -1,    -1,    -1,   255,   256,
     257,   258,   259,    -1,    -1,   262,   263,   264,   265,   266,
     267,   268,    -1,   270,   271,   272,    -1,    -1,   275,    -1,
      -1,   278,   279,   280,   281,   282,   283,   284,    -1,    -1,
     287,   288,   289,    -1,   291,   292,    -1,    -1,   295,   296,
     297,   298,   299,    -1,    -1,   302,   303,   304,   305,    -1,
     307,   308,   309,    -1,   311,    -1,   313,     6,   315,   316,
       9,    -1,    11,    -1,   321,   322,   323,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,
      29,    -1,    31,    32,    33,    34,    35,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    71,    72,    73,    74,    -1,    76,    77,    -1,
      -1,    -1,    -1,    82,    -1,    -1,    -1,    86,    87,    -1,
      89,    -1,    -1,    -1,    -1,    -1,    -1,    96,    97,    98,
      99,   100,    -1,    -1,    -1,   104,   105,    -1,    -1,    -1,
     109,   110,   111,    -1,    -1,    -1,    -1,   116,   117,   118,
     119,   120,   121,   122,   123,   124,   125,   126,   127,   128,
      -1,    -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,
     139,   140,   141,   142,    -1,   144,    -1,   146,   147,   148,
      -1,   150,   151,   152,   153,   154,   155,   156,    -1,   158,
     159,   160,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,
      -1,   170,    -1,    -1,    -1,   174,   175,    -1,   177,    -1,
     179,   180,   181,   182,   183,   184,    -1,    -1,    -1,    -1,
      -1,    -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,
      -1,   200,    -1,   202,    -1,    -1,   205,   206,   207,   208,
     209,   210,   211,   212,   213,   214,   215,   216,    -1,    -1,
      -1,   220,    -1,   222,   223,   224,   225,    -1,   227,   228,
     229,   230,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,
      -1,    -1,    -1,   242,   243,   244,   245,   246,   247,    -1,
     249,    -1,   251,    -1,    -1,    -1,   255,   256,   257,   258,
     259,    -1,    -1,   262,   263,   264,   265,   266,   267,   268,
      -1,   270,   271,   272,    -1,    -1,   275,    -1,    -1,   278,
     279,   280,   281,   282,    -1,   284,    -1,    -1,   287,   288,
     289,    -1,   291,   292,    -1,    -1,   295,   296,   297,   298,
     299,    -1,    -1,   302,   303,   304,   305,    -1,   307,   308,
     309,    -1,   311,    -1,   313,    -1,   315,   316,   317,    -1,
      -1,    -1,   321,   322,   323,     6,     7,    -1,     9,    -1,
      11,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,
      31,    32,    33,    34,    35,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      71,    72,    73,    74,    -1,    76,    77,    -1,    -1,    -1,
      -1,    82,    -1,    -1,    -1,    86,    87,    -1,    89,    -1,
      -1,    -1,    -1,    -1,    -1,    96,    97,    98,    99,   100,
      -1,    -1,    -1,   104,   105,    -1,    -1,    -1,   109,   110,
     111,    -1,    -1,    -1,    -1,   116,   117,   118,   119,   120,
     121,   122,   123,   124,   125,   126,   127,   128,    -1,    -1,
     131,   132,   133,    -1,   135,   136,    -1,    -1,   139,   140,
     141,   142,    -1,   144,    -1,   146,   147,   148,    -1,   150,
     151,   152,   153,   154,   155,   156,    -1,   158,   159,   160,
      -1,   162,    -1,    -1,    -1,    -1,   167,   168,    -1,   170,
      -1,    -1,    -1,   174,   175,    -1,   177,    -1,   179,   180,
     181,   182,   183,   184,    -1,    -1,    -1,    -1,    -1,    -1,
     191,    -1,    -1,    -1,    -1,   196,   197,    -1,    -1,   200,
      -1,   202,    -1,    -1,   205,   206,   207,   208,   209,   210,
     211,   212,   213,   214,   215,   216,    -1,    -1,    -1,   220,
      -1,   222,   223,   224,   225,    -1,   227,   228,   229,   230,
     231,    -1,   233,    -1,    -1,   236,    -1,    -1,    -1,    -1,
      -1,   242,   243,   244,   245,   246,   247,    -1,   249,    -1,
     251,    -1,    -1,    -1,   255,   256,   257,   258,   259,    -1,
      -1,   262,   263,   264,   265,   266,   267,   268,    -1,   270,
     271,   272,    -1,    -1,   275,    -1,    -1,   278,   279,   280,
     281,   282,    -1,   284,    -1,    -1,   287,   288,   289,    -1,
     291,   292,    -1,    -1,   295,   296,   297,   298,   299,    -1,
      -1,   302,   303,   304,   305,    -1,   307,   308,   309,    -1,
     311,    -1,   313,     6,   315,   316,     9,    -1,    11,    -1,
     321,   322,   323,    -1,    -1,    -1,    -1,    -1,    21,    -1,
      -1,    -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,
      33,    34,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    71,    72,
      73,    74,    -1,    76,    77,    -1,    -1,    -1,    -1,    82,
      -1,    -1,    -1,    86,    87,    -1,    89,    -1,    -1,    -1,
      -1,    -1,    -1,    96,    97,    98,    99,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,   109,   110,   111,    -1,
      -1,    -1,    -1,   116,   117,   118,   119,   120,   121,   122,
     123,   124,   125,   126,   127,   128,    -1,    -1,   131,   132,
     133,    -1,   135,   136,    -1,    -1,   139,   140,   141,   142,
      -1,   144,    -1,   146,   147,   148,    -1,   150,   151,   152,
     153,   154,   155,   156,    -1,   158,   159,   160,    -1,   162,
      -1,    -1,    -1,    -1,   167,   168,    -1,   170,    -1,    -1,
      -1,   174,   175,    -1,   177,    -1,   179,   180,   181,   182,
     183,   184,    -1,    -1,    -1,    -1,    -1,    -1,   191,    -1,
      -1,    -1,    -1,   196,   197,    -1,    -1,   200,    -1,   202,
      -1,    -1,   205,   206,   207,   208,   209,   210,   211,   212,
     213,   214,   215,   216,    -1,    -1,    -1,   220,    -1,   222,
     223,   224,   225,    -1,   227,   228,   229,   230,   231,    -1,
     233,    -1,    -1,   236,    -1,    -1,    -1,    -1,    -1,   242,
     243,   244,   245,   246,   247,    -1,   249,    -1,   251,    -1,
      -1,    -1,   255,   256,   257,   258,   259,    -1,    -1,   262,
     263,   264,   265,   266,   267,   268,    -1,   270,   271,   272,
      -1,    -1,   275,    -1,    -1,   278,   279,   280,   281,   282,
      -1,   284,    -1,    -1,   287,   288,   289,    -1,   291,   292,
      -1,    -1,   295,   296,   297,   298,   299,    -1,    -1,   302,
     303,   304,   305,    -1,   307,   308,   309,    -1,   311,    -1,
     313,     6,   315,   316,     9,    -1,    11,    -1,   321,   322,
     323,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    27,    28,    29,    -1,    31,    32,    33,    34,
      35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    71,    72,    73,    74,
      -1,    76,    77,    -1,    -1,    -1,    -1,    82,    -1,    -1,
      -1,    86,    87,    -1,    89,    -1,    -1,    -1,    -1,    -1,
      -1,    96,    97,    98,    99,   100,    -1,    -1,    -1,   104,
     105,    -1,    -1,    -1,   109,   110,   111,    -1,    -1,    -1,
      -1,   116,   117,   118,   119,   120,   121,   122,   123,   124,
     125,   126,   127,   128,    -1,    -1,   131,   132,   133,    -1,
     135,   136,    -1,    -1,   139,   140,   141,   142,    -1,   144,
      -1,   146,   147,   148,    -1,   150,   151,   152,   153,   154,
     155,   156,    -1,   158,   159,   160,    -1,   162,    -1,    -1,
     165,    -1,   167,   168,    -1,   170,    -1,    -1,    -1,   174,
     175,    -1,   177,    -1,   179,   180,   181,   182,   183,   184,
      -1,    -1,    -1,    -1,    -1,    -1,   191,    -1,    -1,    -1,
      -1,   196,   197,    -1,    -1,   200,    -1,   202,    -1,    -1,
     205,   206,   207,   208,   209,   210,   211,   212,   213,   214,
     215,   216,    -1,    -1,    -1,   220,    -1,   222,   223,   224,
     225,    -1,   227,   228,   229,   230,   231,    -1,   233,    -1,
      -1,   236,    -1,    -1,    -1,    -1,    -1,   242,   243,   244,
     245,   246,   247,    -1,   249,    -1,   251,    -1,    -1,    -1,
     255,   256,   257,   258,   259,    -1,    -1,   262,   263,   264,
     265,   266,   267,   268,    -1,   270,   271,   272,    -1,    -1,
     275,    -1,    -1,   278,   279,   280,   281,   282,    -1,   284,
      -1,    -1,   287,   288,   289,    -1,   291,   292,    -1,    -1,
     295,   296,   297,   298,   299,    -1,    -1,   302,   303,   304,
     305,    -1,   307,   308,   309,    -1,   311,    -1,   313,     6,
     315,   316,     9,    -1,    11,    -1,   321,   322,   323,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      27,    28,    29,    -1,    31,    32,    33,    34,    35,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    71,    72,    73,    74,    -1,    76,
      77,    -1,    -1,    -1,    -1,    82,    -1,    -1,    -1,    86,
      87,    -1,    89,    -1,    -1,    -1,    -1,    -1,    -1,    96,
      97,    98,    99,   100,    -1,    -1,    -1,   104,   105,    -1,
      -1,    -1,   109,   110,   111,    -1,    -1,    -1,    -1,   116,
     117,   118,   119,   120,   121,   122,   123,   124,   125,   126,
     127,   128,    -1,    -1,   131,   132,   133,    -1,   135,   136,
      -1,    -1,   139,   140,   141,   142,    -1,   144,    -1,   146,
     147,   148,    -1,   150,   151,   152,   153,   154,   155,   156,
      -1,   158,   159,   160,    -1,   162,    -1,    -1,    -1,    -1,
     167,   168,    -1,   170,    -1,    -1,    -1,   174,   175,    -1,
     177,    -1,   179,   180,   181,   182,   183,   184,    -1,    -1,
      -1,    -1,    -1,    -1,   191,    -1,    -1,    -1,    -1,   196,
     197,    -1,    -1,   200,    -1,   202,    -1,    -1,   205,   206,
     207,   208,   209,   210,   211,   212,   213,   214,   215,   216,
      -1,    -1,    -1,   220,    -1,   222,   223,   224,   225,    -1,
     227,   228,   229,   230,   231,    -1,   233,    -1,    -1,   236,
      -1,    -1,    -1,    -1,    -1,   242,   243,   244,   245,   246,
     247,    -1,   249,    -1,   251,    -1,    -1,    -1,   255,   256,
     257,   258,   259,    -1,    -1,   262,   263,   264,   265,   266,
     267,   268,    -1,   270,   271,   272,    -1,    -1,   275,    -1,
      -1,   278,   279,   280,   281,   282,   283,   284,    -1,    -1,
     287,   288,   289,    -1,   291,   292,    -1,    -1,   295,   296,
     297,   298,   299,    -1,    -1,   302,   303,   304,   305,    -1,
     307,   308,   309,    -1,   311,    -1,   313,     6,   315,   316,
       9,    -1,    11,    -1,   321,   322,   323,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,
      29,    -1,    31,    32,    33,    34,    35,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    71,    72,    73,    74,    -1,    76,    77,    -1,
      -1,    -1,    -1,    82,    -1,    -1,    -1,    86,    87,    -1,
      89,    -1,    -1,    -1,    -1,    -1,    -1,    96,    97,    98,
      99,   100,    -1,    -1,    -1,   104,   105,    -1,    -1,    -1,
     109,   110,   111,    -1,    -1,    -1,    -1,   116,   117,   118,
     119,   120,   121,   122,   123,   124,   125,   126,   127,   128,
      -1,    -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,
     139,   140,   141,   142,    -1,   144,    -1,   146,   147,   148,
      -1,   150,   151,   152,   153,   154,   155,   156,    -1,   158,
     159,   160,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,
      -1,   170,    -1,    -1,    -1,   174,   175,    -1,   177,    -1,
     179,   180,   181,   182,   183,   184,    -1,    -1,    -1,    -1,
      -1,    -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,
      -1,   200,    -1,   202,    -1,    -1,   205,   206,   207,   208,
     209,   210,   211,   212,   213,   214,   215,   216,    -1,    -1,
      -1,   220,    -1,   222,   223,   224,   225,    -1,   227,   228,
     229,   230,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,
      -1,    -1,    -1,   242,   243,   244,   245,   246,   247,    -1,
     249,    -1,   251,    -1,    -1,    -1,   255,   256,   257,   258,
     259,    -1,    -1,   262,   263,   264,   265,   266,   267,   268,
      -1,   270,   271,   272,    -1,    -1,   275,    -1,    -1,   278,
     279,   280,   281,   282,    -1,   284,    -1,    -1,   287,   288,
     289,    -1,   291,   292,    -1,    -1,   295,   296,   297,   298,
     299,    -1,    -1,   302,   303,   304,   305,    -1,   307,   308,
     309,    -1,   311,   312,   313,     6,   315,   316,     9,    -1,
      11,    -1,   321,   322,   323,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,    -1,
      31,    32,    33,    34,    35,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      71,    72,    73,    74,    -1,    76,    77,    -1,    -1,    -1,
      -1,    82,    -1,    -1,    -1,    86,    87,    -1,    89,    -1,
      -1,    -1,    -1,    -1,    -1,    96,    97,    98,    99,   100,
      -1,    -1,    -1,   104,   105,    -1,    -1,    -1,   109,   110,
     111,    -1,    -1,    -1,    -1,   116,   117,   118,   119,   120,
     121,   122,   123,   124,   125,   126,   127,   128,    -1,    -1,
     131,   132,   133,    -1,   135,   136,    -1,    -1,   139,   140,
     141,   142,    -1,   144,    -1,   146,   147,   148,    -1,   150,
     151,   152,   153,   154,   155,   156,    -1,   158,   159,   160,
      -1,   162,    -1,    -1,    -1,    -1,   167,   168,    -1,   170,
      -1,    -1,    -1,   174,   175,    -1,   177,    -1,   179,   180,
     181,   182,   183,   184,    -1,    -1,    -1,    -1,    -1,    -1,
     191,    -1,    -1,    -1,    -1,   196,   197,    -1,    -1,   200,
      -1,   202,    -1,    -1,   205,   206,   207,   208,   209,   210,
     211,   212,   213,   214,   215,   216,    -1,    -1,    -1,   220,
      -1,   222,   223,   224,   225,    -1,   227,   228,   229,   230,
     231,    -1,   233,    -1,    -1,   236,    -1,    -1,    -1,    -1,
      -1,   242,   243,   244,   245,   246,   247,    -1,   249,    -1,
     251,    -1,    -1,    -1,   255,   256,   257,   258,   259,    -1,
      -1,   262,   263,   264,   265,   266,   267,   268,    -1,   270,
     271,   272,    -1,    -1,   275,    -1,    -1,   278,   279,   280,
     281,   282,    -1,   284,    -1,    -1,   287,   288,   289,    -1,
     291,   292,    -1,    -1,   295,   296,   297,   298,   299,    -1,
      -1,   302,   303,   304,   305,    -1,   307,   308,   309,    -1,
     311,    -1,   313,     6,   315,   316,     9,    -1,    11,    -1,
     321,   322,   323,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    28,    29,    -1,    31,    32,
      33,    34,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    71,    72,
      73,    74,    -1,    76,    77,    -1,    -1,    -1,    -1,    82,
      -1,    -1,    -1,    86,    87,    -1,    89,    -1,    -1,    -1,
      -1,    -1,    -1,    96,    97,    98,    99,   100,    -1,    -1,
      -1,   104,   105,    -1,    -1,    -1,   109,   110,   111,    -1,
      -1,    -1,    -1,   116,   117,   118,   119,   120,   121,   122,
     123,   124,   125,   126,   127,   128,    -1,    -1,   131,   132,
     133,    -1,   135,   136,    -1,    -1,   139,   140,   141,   142,
      -1,   144,    -1,   146,   147,   148,    -1,   150,   151,   152,
     153,   154,   155,   156,    -1,   158,   159,   160,    -1,   162,
      -1,    -1,    -1,    -1,   167,   168,    -1,   170,    -1,    -1,
      -1,   174,   175,    -1,   177,    -1,   179,   180,   181,   182,
     183,   184,    -1,    -1,    -1,    -1,    -1,    -1,   191,    -1,
      -1,    -1,    -1,   196,   197,    -1,    -1,   200,    -1,   202,
      -1,    -1,   205,   206,   207,   208,   209,   210,   211,   212,
     213,   214,   215,   216,    -1,    -1,    -1,   220,    -1,   222,
     223,    -1,   225,    -1,   227,   228,   229,   230,   231,    -1,
     233,    -1,    -1,   236,    -1,    -1,    -1,    -1,    -1,   242,
     243,   244,   245,   246,   247,    -1,   249,    -1,   251,    -1,
      -1,    -1,   255,   256,   257,   258,   259,    -1,     6,   262,
     263,   264,   265,   266,   267,   268,    -1,   270,   271,   272,
      -1,    -1,   275,    -1,    -1,   278,   279,   280,   281,   282,
      28,   284,    -1,    -1,   287,   288,   289,    35,   291,   292,
      -1,    -1,   295,   296,   297,   298,   299,    -1,    -1,   302,
     303,   304,   305,    -1,   307,   308,   309,    -1,   311,    -1,
     313,    -1,   315,   316,    -1,    -1,    -1,    -1,   321,   322,
     323,    -1,    -1,    71,    72,    73,    74,    -1,    76,    77,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    86,    87,
      -1,    89,    90,    91,    -1,    93,    94,    -1,    96,    97,
      98,    -1,   100,   101,   102,    -1,   104,   105,    -1,    -1,
      -1,   109,   110,   111,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   123,   124,   125,   126,   127,
     128,    -1,    -1,   131,   132,   133,    -1,   135,   136,    -1,
      -1,   139,   140,   141,   142,    -1,   144,    -1,   146,   147,
     148,    -1,   150,   151,   152,   153,   154,   155,    -1,    -1,
     158,   159,   160,    -1,   162,    -1,    -1,    -1,    -1,   167,
     168,    -1,   170,    -1,   172,    -1,   174,   175,    -1,   177,
      -1,   179,   180,   181,   182,   183,   184,    -1,    -1,   187,
     188,   189,    -1,   191,    -1,    -1,    -1,    -1,   196,   197,
      -1,    -1,   200,    -1,   202,    -1,    -1,   205,    -1,    -1,
     208,   209,   210,   211,   212,   213,   214,   215,   216,   217,
      -1,   219,   220,   221,   222,   223,    -1,   225,    -1,    -1,
     228,   229,   230,   231,    -1,   233,    -1,    -1,   236,    -1,
      -1,   239,    -1,    -1,   242,   243,   244,   245,   246,   247,
      -1,   249,   250,   251,    -1,   253,    -1,   255,   256,   257,
     258,   259,    -1,    -1,   262,   263,   264,   265,   266,   267,
     268,     7,   270,    -1,   272,   273,    -1,   275,   276,    -1,
     278,   279,   280,   281,   282,    -1,    -1,    -1,    -1,   287,
     288,   289,    28,   291,   292,    -1,    -1,   295,   296,   297,
      -1,   299,    -1,    -1,   302,   303,   304,    -1,    -1,   307,
     308,   309,   310,   311,    -1,   313,    -1,   315,   316,    -1,
      -1,    -1,    -1,   321,   322,   323,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    71,    72,    73,    74,    -1,
      76,    77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      86,    87,    -1,    89,    90,    91,    -1,    93,    94,    -1,
      96,    97,    98,    -1,    -1,   101,   102,   103,   104,   105,
      -1,    -1,    -1,   109,   110,   111,    -1,   113,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,   124,   125,
     126,   127,   128,    -1,    -1,   131,   132,   133,    -1,   135,
     136,    -1,    -1,   139,   140,   141,   142,    -1,   144,    -1,
     146,   147,   148,    -1,   150,   151,   152,   153,   154,   155,
      -1,    -1,   158,   159,   160,    -1,   162,   163,    -1,    -1,
      -1,   167,   168,    -1,   170,    -1,   172,    -1,   174,   175,
      -1,   177,    -1,   179,   180,   181,   182,   183,   184,    -1,
      -1,   187,   188,   189,    -1,   191,    -1,    -1,    -1,    -1,
     196,   197,    -1,    -1,   200,    -1,   202,   203,    -1,   205,
      -1,    -1,   208,   209,   210,   211,   212,   213,   214,   215,
     216,   217,    -1,   219,   220,   221,   222,   223,   224,   225,
      -1,    -1,   228,   229,   230,   231,    -1,   233,    -1,    -1,
     236,    -1,    -1,   239,    -1,    -1,   242,   243,   244,   245,
     246,   247,    -1,   249,   250,   251,   252,   253,    -1,   255,
     256,   257,   258,   259,    -1,    -1,   262,   263,   264,   265,
     266,   267,   268,    -1,   270,    -1,   272,   273,    -1,   275,
     276,    -1,   278,   279,   280,   281,   282,    -1,    -1,    -1,
      -1,   287,   288,   289,    -1,   291,   292,    -1,    -1,   295,
     296,   297,     9,   299,    11,   301,   302,   303,   304,    -1,
      -1,   307,   308,   309,   310,   311,    -1,   313,    -1,   315,
     316,    28,    29,    -1,    31,   321,   322,   323,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    71,    72,    73,    74,    75,    76,
      77,    78,    79,    80,    81,    82,    83,    84,    85,    86,
      87,    88,    89,    90,    91,    92,    93,    94,    95,    96,
      97,    98,    99,   100,   101,   102,   103,   104,   105,   106,
     107,   108,   109,   110,   111,   112,   113,   114,   115,   116,
     117,   118,   119,   120,   121,   122,   123,   124,   125,   126,
     127,   128,   129,   130,   131,   132,   133,   134,   135,   136,
     137,   138,   139,   140,   141,   142,   143,   144,   145,   146,
     147,   148,   149,   150,   151,   152,   153,   154,   155,   156,
     157,   158,   159,   160,   161,   162,   163,   164,   165,   166,
     167,   168,   169,   170,   171,   172,   173,   174,   175,   176,
     177,   178,   179,   180,   181,   182,   183,   184,   185,   186,
     187,   188,   189,   190,   191,   192,   193,   194,   195,   196,
     197,   198,   199,   200,   201,   202,   203,   204,   205,   206,
     207,   208,   209,   210,   211,   212,   213,   214,   215,   216,
     217,   218,   219,   220,   221,   222,   223,   224,   225,   226,
     227,   228,   229,   230,   231,   232,   233,   234,   235,   236,
     237,   238,   239,   240,   241,   242,   243,   244,   245,   246,
     247,   248,   249,   250,   251,   252,   253,   254,   255,   256,
     257,   258,   259,   260,   261,   262,   263,   264,   265,   266,
     267,   268,   269,   270,   271,   272,   273,   274,   275,   276,
     277,   278,   279,   280,   281,   282,   283,   284,   285,   286,
     287,   288,   289,   290,   291,   292,   293,   294,   295,   296,
     297,   298,   299,   300,   301,   302,   303,   304,   305,   306,
     307,   308,   309,   310,   311,   312,   313,   314,   315,   316,
     317,   318,   319,   320,   321,   322,   323,    16,    17,    18,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    28,
      -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,    38,
      39,    40,    41,    -1,    -1,    -1,     4,    -1,    -1,     7,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    -1,    -1,    -1,
      -1,    -1,    71,    72,    73,    74,    34,    76,    77,    -1,
      38,    39,    40,    41,    42,    -1,    -1,    86,    87,    -1,
      89,    90,    91,    -1,    93,    94,    -1,    96,    97,    98,
      -1,    -1,   101,   102,    -1,   104,   105,    -1,    -1,    -1,
     109,   110,   111,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   123,   124,   125,   126,   127,   128,
      -1,    -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,
     139,   140,   141,   142,    -1,   144,    -1,   146,   147,   148,
      -1,   150,   151,   152,   153,   154,   155,    -1,    -1,   158,
     159,   160,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,
      -1,   170,    -1,   172,    -1,   174,   175,    -1,   177,    -1,
     179,   180,   181,   182,   183,   184,    -1,    -1,   187,   188,
     189,    -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,
      -1,   200,    -1,   202,    -1,    -1,   205,    -1,    -1,   208,
     209,   210,   211,   212,   213,   214,   215,   216,   217,    -1,
     219,   220,   221,   222,   223,    -1,   225,    -1,    -1,   228,
     229,   230,   231,    -1,   233,   193,    -1,   236,    -1,    -1,
     239,    -1,    -1,   242,   243,   244,   245,   246,   247,    -1,
     249,   250,   251,    -1,   253,    -1,   255,   256,   257,   258,
     259,    -1,    -1,   262,   263,   264,   265,   266,   267,   268,
      -1,   270,    -1,   272,   273,    -1,   275,   276,    -1,   278,
     279,   280,   281,   282,    28,    29,    -1,    -1,   287,   288,
     289,    -1,   291,   292,    -1,    -1,   295,   296,   297,    -1,
     299,    -1,    -1,   302,   303,   304,    -1,    -1,   307,   308,
     309,   310,   311,    -1,   313,    -1,   315,   316,    -1,    -1,
      -1,    -1,   321,   322,   323,    -1,    -1,    71,    72,    73,
      74,    75,    76,    77,    78,    79,    80,    81,    82,    83,
      84,    85,    86,    87,    88,    89,    90,    91,    92,    93,
      94,    95,    96,    97,    98,    99,   100,   101,   102,   103,
     104,   105,   106,   107,   108,   109,   110,   111,   112,   113,
     114,   115,   116,   117,   118,   119,   120,   121,   122,   123,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
     134,   135,   136,   137,   138,   139,   140,   141,   142,   143,
     144,   145,   146,   147,   148,   149,   150,   151,   152,   153,
     154,   155,   156,   157,   158,   159,   160,   161,   162,   163,
     164,   165,   166,   167,   168,   169,   170,   171,   172,   173,
     174,   175,   176,   177,   178,   179,   180,   181,   182,   183,
     184,   185,   186,   187,   188,   189,   190,   191,   192,   193,
     194,   195,   196,   197,   198,   199,   200,   201,   202,   203,
     204,   205,   206,   207,   208,   209,   210,   211,   212,   213,
     214,   215,   216,   217,   218,   219,   220,   221,   222,   223,
     224,   225,   226,   227,   228,   229,   230,   231,   232,   233,
     234,   235,   236,   237,   238,   239,   240,   241,   242,   243,
     244,   245,   246,   247,   248,   249,   250,   251,   252,   253,
     254,   255,   256,   257,   258,   259,   260,   261,   262,   263,
     264,   265,   266,   267,   268,   269,   270,   271,   272,   273,
     274,   275,   276,   277,   278,   279,   280,   281,   282,   283,
     284,   285,   286,   287,   288,   289,   290,   291,   292,   293,
     294,   295,   296,   297,   298,   299,   300,   301,   302,   303,
     304,   305,   306,   307,   308,   309,   310,   311,   312,   313,
     314,   315,   316,   317,   318,   319,   320,   321,   322,   323,
      28,     4,    -1,    -1,    -1,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    34,    -1,    -1,    -1,    38,    39,    40,    41,    42,
      -1,    -1,    -1,    71,    72,    73,    74,    75,    76,    77,
      78,    79,    80,    81,    82,    83,    84,    85,    86,    87,
      88,    89,    90,    91,    92,    93,    94,    95,    96,    97,
      98,    99,   100,   101,   102,   103,   104,   105,   106,   107,
     108,   109,   110,   111,   112,   113,   114,   115,   116,   117,
     118,   119,   120,   121,   122,   123,   124,   125,   126,   127,
     128,   129,   130,   131,   132,   133,   134,   135,   136,   137,
     138,   139,   140,   141,   142,   143,   144,   145,   146,   147,
     148,   149,   150,   151,   152,   153,   154,   155,   156,   157,
     158,   159,   160,   161,   162,   163,   164,   165,   166,   167,
     168,   169,   170,   171,   172,   173,   174,   175,   176,   177,
     178,   179,   180,   181,   182,   183,   184,   185,   186,   187,
     188,   189,   190,   191,   192,   193,   194,   195,   196,   197,
     198,   199,   200,   201,   202,   203,   204,   205,   206,   207,
     208,   209,   210,   211,   212,   213,   214,   215,   216,   217,
     218,   219,   220,   221,   222,   223,   224,   225,   226,   227,
     228,   229,   230,   231,   232,   233,   234,   235,   236,   237,
     238,   239,   240,   241,   242,   243,   244,   245,   246,   247,
     248,   249,   250,   251,   252,   253,   254,   255,   256,   257,
     258,   259,   260,   261,   262,   263,   264,   265,   266,   267,
     268,   269,   270,   271,   272,   273,   274,   275,   276,   277,
     278,   279,   280,   281,   282,   283,   284,   285,   286,   287,
     288,   289,   290,   291,   292,   293,   294,   295,   296,   297,
     298,   299,   300,   301,   302,   303,   304,   305,   306,   307,
     308,   309,   310,   311,   312,   313,   314,   315,   316,   317,
     318,   319,   320,   321,   322,   323,    28,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    71,
      72,    73,    74,    75,    76,    77,    78,    79,    80,    81,
      82,    83,    84,    85,    86,    87,    88,    89,    90,    91,
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
     322,   323,    28,     4,    -1,    -1,    -1,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      56,    -1,    -1,    34,    -1,    -1,    -1,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    71,    72,    73,    74,    -1,
      76,    77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      86,    87,    -1,    89,    90,    91,    -1,    93,    94,    -1,
      96,    97,    98,    -1,    -1,   101,   102,   103,   104,   105,
      -1,    -1,   108,   109,   110,   111,    -1,   113,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,   124,   125,
     126,   127,   128,    -1,    -1,   131,   132,   133,    -1,   135,
     136,    -1,    -1,   139,   140,   141,   142,    -1,   144,    -1,
     146,   147,   148,    -1,   150,   151,   152,   153,   154,   155,
      -1,    -1,   158,   159,   160,    -1,   162,   163,    -1,    -1,
      -1,   167,   168,    -1,   170,    -1,   172,    -1,   174,   175,
      -1,   177,    -1,   179,   180,   181,   182,   183,   184,    -1,
      -1,   187,   188,   189,    -1,   191,    -1,    -1,    -1,    -1,
     196,   197,    -1,    -1,   200,    -1,   202,   178,    -1,   205,
      -1,    -1,   208,   209,   210,   211,   212,   213,   214,   215,
     216,   217,   193,   219,   220,   221,   222,   223,   224,   225,
      -1,    -1,   228,   229,   230,   231,    -1,   233,    -1,    -1,
     236,    -1,    -1,   239,    -1,    -1,   242,   243,   244,   245,
     246,   247,    -1,   249,   250,   251,   252,   253,    -1,   255,
     256,   257,   258,   259,    -1,    -1,   262,   263,   264,   265,
     266,   267,   268,    -1,   270,    -1,   272,   273,    -1,   275,
     276,    -1,   278,   279,   280,   281,   282,    28,    -1,    -1,
      -1,   287,   288,   289,    -1,   291,   292,    -1,    -1,   295,
     296,   297,    -1,   299,    -1,   301,   302,   303,   304,    -1,
      -1,   307,   308,   309,   310,   311,    -1,   313,    -1,   315,
     316,    -1,    -1,    -1,    -1,   321,   322,   323,    -1,    -1,
      71,    72,    73,    74,    -1,    76,    77,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    86,    87,    -1,    89,    90,
      91,    -1,    93,    94,    -1,    96,    97,    98,    -1,    -1,
     101,   102,   103,   104,   105,    -1,    -1,    -1,   109,   110,
     111,    -1,   113,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   123,   124,   125,   126,   127,   128,    -1,    -1,
     131,   132,   133,    -1,   135,   136,    -1,    -1,   139,   140,
     141,   142,    -1,   144,    -1,   146,   147,   148,    -1,   150,
     151,   152,   153,   154,   155,    -1,    -1,   158,   159,   160,
      -1,   162,   163,    -1,    -1,    -1,   167,   168,    -1,   170,
      -1,   172,    -1,   174,   175,    -1,   177,    -1,   179,   180,
     181,   182,   183,   184,    -1,    -1,   187,   188,   189,    -1,
     191,    -1,    -1,    -1,    -1,   196,   197,    -1,    -1,   200,
      -1,   202,   203,    -1,   205,    -1,    -1,   208,   209,   210,
     211,   212,   213,   214,   215,   216,   217,    -1,   219,   220,
     221,   222,   223,   224,   225,    -1,    -1,   228,   229,   230,
     231,    -1,   233,    -1,    -1,   236,    -1,    -1,   239,    -1,
      -1,   242,   243,   244,   245,   246,   247,    -1,   249,   250,
     251,   252,   253,    -1,   255,   256,   257,   258,   259,    -1,
      -1,   262,   263,   264,   265,   266,   267,   268,    -1,   270,
      -1,   272,   273,    -1,   275,   276,    -1,   278,   279,   280,
     281,   282,    28,    -1,    -1,    -1,   287,   288,   289,    -1,
     291,   292,    -1,    -1,   295,   296,   297,    -1,   299,    -1,
     301,   302,   303,   304,    -1,    -1,   307,   308,   309,   310,
     311,    -1,   313,    -1,   315,   316,    -1,    -1,    -1,    -1,
     321,   322,   323,    -1,    -1,    71,    72,    73,    74,    -1,
      76,    77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      86,    87,    -1,    89,    90,    91,    -1,    93,    94,    -1,
      96,    97,    98,    -1,    -1,   101,   102,   103,   104,   105,
      -1,    -1,    -1,   109,   110,   111,    -1,   113,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,   124,   125,
     126,   127,   128,    -1,    -1,   131,   132,   133,    -1,   135,
     136,    -1,    -1,   139,   140,   141,   142,    -1,   144,    -1,
     146,   147,   148,    -1,   150,   151,   152,   153,   154,   155,
      -1,    -1,   158,   159,   160,    -1,   162,   163,    -1,    -1,
      -1,   167,   168,    -1,   170,    -1,   172,    -1,   174,   175,
      -1,   177,    -1,   179,   180,   181,   182,   183,   184,    -1,
      -1,   187,   188,   189,    -1,   191,    -1,    -1,    -1,    -1,
     196,   197,    -1,    -1,   200,    -1,   202,    -1,    -1,   205,
      -1,    -1,   208,   209,   210,   211,   212,   213,   214,   215,
     216,   217,    -1,   219,   220,   221,   222,   223,   224,   225,
      -1,    -1,   228,   229,   230,   231,    -1,   233,    -1,    -1,
     236,    -1,    -1,   239,    -1,    -1,   242,   243,   244,   245,
     246,   247,    -1,   249,   250,   251,   252,   253,    -1,   255,
     256,   257,   258,   259,    -1,    -1,   262,   263,   264,   265,
     266,   267,   268,    -1,   270,    -1,   272,   273,    -1,   275,
     276,    -1,   278,   279,   280,   281,   282,    -1,    28,    -1,
      -1,   287,   288,   289,    -1,   291,   292,    -1,    -1,   295,
     296,   297,    -1,   299,    -1,   301,   302,   303,   304,    -1,
      -1,   307,   308,   309,   310,   311,    56,   313,    -1,   315,
     316,    -1,    -1,    -1,    -1,   321,   322,   323,    -1,    -1,
      -1,    71,    72,    73,    74,    -1,    76,    77,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    86,    87,    -1,    89,
      90,    91,    -1,    93,    94,    -1,    96,    97,    98,    -1,
      -1,   101,   102,    -1,   104,   105,    -1,    -1,   108,   109,
     110,   111,    -1,   113,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   123,   124,   125,   126,   127,   128,    -1,
      -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,   139,
     140,   141,   142,    -1,   144,    -1,   146,   147,   148,    -1,
     150,   151,   152,   153,   154,   155,    -1,    -1,   158,   159,
     160,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,    -1,
     170,    -1,   172,    -1,   174,   175,    -1,   177,    -1,   179,
     180,   181,   182,   183,   184,    -1,    -1,   187,   188,   189,
      -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,    -1,
     200,    -1,   202,    -1,    -1,   205,    -1,    -1,   208,   209,
     210,   211,   212,   213,   214,   215,   216,   217,    -1,   219,
     220,   221,   222,   223,    -1,   225,    -1,    -1,   228,   229,
     230,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,   239,
      -1,    -1,   242,   243,   244,   245,   246,   247,    -1,   249,
     250,   251,    -1,   253,    -1,   255,   256,   257,   258,   259,
      -1,    -1,   262,   263,   264,   265,   266,   267,   268,    -1,
     270,    -1,   272,   273,    -1,   275,   276,    -1,   278,   279,
     280,   281,   282,    28,    -1,    -1,    -1,   287,   288,   289,
      -1,   291,   292,    -1,    -1,   295,   296,   297,    -1,   299,
      -1,    -1,   302,   303,   304,    -1,    -1,   307,   308,   309,
     310,   311,    -1,   313,    -1,   315,   316,    -1,    -1,    -1,
      -1,   321,   322,   323,    -1,    -1,    71,    72,    73,    74,
      -1,    76,    77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    86,    87,    -1,    89,    90,    91,    -1,    93,    94,
      -1,    96,    97,    98,    -1,    -1,   101,   102,    -1,   104,
     105,    -1,    -1,   108,   109,   110,   111,    -1,   113,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,   124,
     125,   126,   127,   128,    -1,    -1,   131,   132,   133,    -1,
     135,   136,    -1,    -1,   139,   140,   141,   142,    -1,   144,
      -1,   146,   147,   148,    -1,   150,   151,   152,   153,   154,
     155,    -1,    -1,   158,   159,   160,    -1,   162,    -1,    -1,
      -1,    -1,   167,   168,    -1,   170,    -1,   172,    -1,   174,
     175,    -1,   177,    -1,   179,   180,   181,   182,   183,   184,
      -1,    -1,   187,   188,   189,    -1,   191,    -1,    -1,    -1,
      -1,   196,   197,    -1,    -1,   200,    -1,   202,    -1,    -1,
     205,    -1,    -1,   208,   209,   210,   211,   212,   213,   214,
     215,   216,   217,    -1,   219,   220,   221,   222,   223,    -1,
     225,    -1,    -1,   228,   229,   230,   231,    -1,   233,    -1,
      -1,   236,    -1,    -1,   239,    -1,    -1,   242,   243,   244,
     245,   246,   247,    -1,   249,   250,   251,    -1,   253,    -1,
     255,   256,   257,   258,   259,    -1,    -1,   262,   263,   264,
     265,   266,   267,   268,    -1,   270,    -1,   272,   273,    -1,
     275,   276,    -1,   278,   279,   280,   281,   282,    28,    -1,
      -1,    31,   287,   288,   289,    -1,   291,   292,   293,    -1,
     295,   296,   297,    -1,   299,    -1,    -1,   302,   303,   304,
      -1,    -1,   307,   308,   309,   310,   311,    -1,   313,    -1,
     315,   316,    -1,    -1,    -1,    -1,   321,   322,   323,    -1,
      -1,    71,    72,    73,    74,    -1,    76,    77,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    86,    87,    -1,    89,
      90,    91,    -1,    93,    94,    -1,    96,    97,    98,    -1,
      -1,   101,   102,    -1,   104,   105,    -1,    -1,   108,   109,
     110,   111,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   123,   124,   125,   126,   127,   128,    -1,
      -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,   139,
     140,   141,   142,    -1,   144,    -1,   146,   147,   148,    -1,
     150,   151,   152,   153,   154,   155,    -1,    -1,   158,   159,
     160,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,    -1,
     170,    -1,   172,    -1,   174,   175,    -1,   177,    -1,   179,
     180,   181,   182,   183,   184,    -1,    -1,   187,   188,   189,
      -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,    -1,
     200,    -1,   202,    -1,    -1,   205,    -1,    -1,   208,   209,
     210,   211,   212,   213,   214,   215,   216,   217,    -1,   219,
     220,   221,   222,   223,    -1,   225,    -1,    -1,   228,   229,
     230,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,   239,
      -1,    -1,   242,   243,   244,   245,   246,   247,    -1,   249,
     250,   251,    -1,   253,    -1,   255,   256,   257,   258,   259,
      -1,    -1,   262,   263,   264,   265,   266,   267,   268,    -1,
     270,    -1,   272,   273,    -1,   275,   276,    -1,   278,   279,
     280,   281,   282,    28,    -1,    -1,    -1,   287,   288,   289,
      -1,   291,   292,    -1,    -1,   295,   296,   297,    -1,   299,
      -1,    -1,   302,   303,   304,    -1,    -1,   307,   308,   309,
     310,   311,    -1,   313,    -1,   315,   316,    -1,    -1,    -1,
      -1,   321,   322,   323,    -1,    -1,    71,    72,    73,    74,
      -1,    76,    77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    86,    87,    -1,    89,    90,    91,    -1,    93,    94,
      -1,    96,    97,    98,    -1,    -1,   101,   102,    -1,   104,
     105,    -1,    -1,   108,   109,   110,   111,    -1,   113,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,   124,
     125,   126,   127,   128,    -1,    -1,   131,   132,   133,    -1,
     135,   136,    -1,    -1,   139,   140,   141,   142,    -1,   144,
      -1,   146,   147,   148,    -1,   150,   151,   152,   153,   154,
     155,    -1,    -1,   158,   159,   160,    -1,   162,    -1,    -1,
      -1,    -1,   167,   168,    -1,   170,    -1,   172,    -1,   174,
     175,    -1,   177,    -1,   179,   180,   181,   182,   183,   184,
      -1,    -1,   187,   188,   189,    -1,   191,    -1,    -1,    -1,
      -1,   196,   197,    -1,    -1,   200,    -1,   202,    -1,    -1,
     205,    -1,    -1,   208,   209,   210,   211,   212,   213,   214,
     215,   216,   217,    -1,   219,   220,   221,   222,   223,    -1,
     225,    -1,    -1,   228,   229,   230,   231,    -1,   233,    -1,
      -1,   236,    -1,    -1,   239,    -1,    -1,   242,   243,   244,
     245,   246,   247,    -1,   249,   250,   251,    -1,   253,    -1,
     255,   256,   257,   258,   259,    -1,    -1,   262,   263,   264,
     265,   266,   267,   268,    -1,   270,    -1,   272,   273,    -1,
     275,   276,    -1,   278,   279,   280,   281,   282,    28,    -1,
      -1,    -1,   287,   288,   289,    -1,   291,   292,    -1,    -1,
     295,   296,   297,    -1,   299,    -1,    -1,   302,   303,   304,
      -1,    -1,   307,   308,   309,   310,   311,    -1,   313,    -1,
     315,   316,    -1,    -1,    -1,    -1,   321,   322,   323,    -1,
      -1,    71,    72,    73,    74,    75,    76,    77,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    86,    87,    -1,    89,
      90,    91,    -1,    93,    94,    -1,    96,    97,    98,    -1,
      -1,   101,   102,    -1,   104,   105,    -1,    -1,    -1,   109,
     110,   111,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   123,   124,   125,   126,   127,   128,    -1,
      -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,   139,
     140,   141,   142,    -1,   144,    -1,   146,   147,   148,    -1,
     150,   151,   152,   153,   154,   155,    -1,    -1,   158,   159,
     160,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,    -1,
     170,    -1,   172,    -1,   174,   175,    -1,   177,    -1,   179,
     180,   181,   182,   183,   184,    -1,    -1,   187,   188,   189,
      -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,    -1,
     200,    -1,   202,    -1,    -1,   205,    -1,    -1,   208,   209,
     210,   211,   212,   213,   214,   215,   216,   217,    -1,   219,
     220,   221,   222,   223,    -1,   225,    -1,    -1,   228,   229,
     230,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,   239,
      -1,    -1,   242,   243,   244,   245,   246,   247,    -1,   249,
     250,   251,    -1,   253,    -1,   255,   256,   257,   258,   259,
      -1,    -1,   262,   263,   264,   265,   266,   267,   268,    -1,
     270,    -1,   272,   273,    -1,   275,   276,    -1,   278,   279,
     280,   281,   282,    28,    -1,    -1,    -1,   287,   288,   289,
      -1,   291,   292,    -1,    -1,   295,   296,   297,    -1,   299,
      -1,    -1,   302,   303,   304,   305,    -1,   307,   308,   309,
     310,   311,    -1,   313,    -1,   315,   316,    -1,    -1,    -1,
      -1,   321,   322,   323,    -1,    -1,    71,    72,    73,    74,
      -1,    76,    77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    86,    87,    -1,    89,    90,    91,    -1,    93,    94,
      -1,    96,    97,    98,    -1,    -1,   101,   102,    -1,   104,
     105,    -1,    -1,    -1,   109,   110,   111,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,   124,
     125,   126,   127,   128,    -1,    -1,   131,   132,   133,    -1,
     135,   136,    -1,    -1,   139,   140,   141,   142,    -1,   144,
      -1,   146,   147,   148,    -1,   150,   151,   152,   153,   154,
     155,    -1,    -1,   158,   159,   160,    -1,   162,    -1,    -1,
      -1,    -1,   167,   168,    -1,   170,    -1,   172,    -1,   174,
     175,    -1,   177,    -1,   179,   180,   181,   182,   183,   184,
      -1,    -1,   187,   188,   189,    -1,   191,    -1,    -1,    -1,
      -1,   196,   197,    -1,    -1,   200,    -1,   202,    -1,    -1,
     205,    -1,    -1,   208,   209,   210,   211,   212,   213,   214,
     215,   216,   217,    -1,   219,   220,   221,   222,   223,    -1,
     225,    -1,    -1,   228,   229,   230,   231,    -1,   233,    -1,
     235,   236,    -1,    -1,   239,    -1,    -1,   242,   243,   244,
     245,   246,   247,    -1,   249,   250,   251,    -1,   253,    -1,
     255,   256,   257,   258,   259,    -1,    -1,   262,   263,   264,
     265,   266,   267,   268,    -1,   270,    -1,   272,   273,    -1,
     275,   276,    -1,   278,   279,   280,   281,   282,    28,    -1,
      -1,    -1,   287,   288,   289,    -1,   291,   292,    -1,    -1,
     295,   296,   297,    -1,   299,    -1,    -1,   302,   303,   304,
      -1,    -1,   307,   308,   309,   310,   311,    -1,   313,    -1,
     315,   316,    -1,    -1,    -1,    -1,   321,   322,   323,    -1,
      -1,    71,    72,    73,    74,    -1,    76,    77,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    86,    87,    88,    89,
      90,    91,    -1,    93,    94,    -1,    96,    97,    98,    -1,
      -1,   101,   102,    -1,   104,   105,    -1,    -1,    -1,   109,
     110,   111,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   123,   124,   125,   126,   127,   128,    -1,
      -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,   139,
     140,   141,   142,    -1,   144,    -1,   146,   147,   148,    -1,
     150,   151,   152,   153,   154,   155,    -1,    -1,   158,   159,
     160,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,    -1,
     170,    -1,   172,    -1,   174,   175,    -1,   177,    -1,   179,
     180,   181,   182,   183,   184,    -1,    -1,   187,   188,   189,
      -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,    -1,
     200,    -1,   202,    -1,    -1,   205,    -1,    -1,   208,   209,
     210,   211,   212,   213,   214,   215,   216,   217,    -1,   219,
     220,   221,   222,   223,    -1,   225,    -1,    -1,   228,   229,
     230,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,   239,
      -1,    -1,   242,   243,   244,   245,   246,   247,    -1,   249,
     250,   251,    -1,   253,    -1,   255,   256,   257,   258,   259,
      -1,    -1,   262,   263,   264,   265,   266,   267,   268,    -1,
     270,    -1,   272,   273,    -1,   275,   276,    -1,   278,   279,
     280,   281,   282,    -1,    28,    -1,    -1,   287,   288,   289,
      -1,   291,   292,    -1,    -1,   295,   296,   297,    -1,   299,
      -1,    -1,   302,   303,   304,    -1,    -1,   307,   308,   309,
     310,   311,    56,   313,    -1,   315,   316,    -1,    -1,    -1,
      -1,   321,   322,   323,    -1,    -1,    -1,    71,    72,    73,
      74,    -1,    76,    77,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    86,    87,    -1,    89,    90,    91,    -1,    93,
      94,    -1,    96,    97,    98,    -1,    -1,   101,   102,    -1,
     104,   105,    -1,    -1,    -1,   109,   110,   111,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,
     124,   125,   126,   127,   128,    -1,    -1,   131,   132,   133,
      -1,   135,   136,    -1,    -1,   139,   140,   141,   142,    -1,
     144,    -1,   146,   147,   148,    -1,   150,   151,   152,   153,
     154,   155,    -1,    -1,   158,   159,   160,    -1,   162,    -1,
      -1,    -1,    -1,   167,   168,    -1,   170,    -1,   172,    -1,
     174,   175,    -1,   177,    -1,   179,   180,   181,   182,   183,
     184,    -1,    -1,   187,   188,   189,    -1,   191,    -1,    -1,
      -1,    -1,   196,   197,    -1,    -1,   200,    -1,   202,    -1,
      -1,   205,    -1,    -1,   208,   209,   210,   211,   212,   213,
     214,   215,   216,   217,    -1,   219,   220,   221,   222,   223,
      -1,   225,    -1,    -1,   228,   229,   230,   231,    -1,   233,
      -1,    -1,   236,    -1,    -1,   239,    -1,    -1,   242,   243,
     244,   245,   246,   247,    -1,   249,   250,   251,    -1,   253,
      -1,   255,   256,   257,   258,   259,    -1,    -1,   262,   263,
     264,   265,   266,   267,   268,    -1,   270,    -1,   272,   273,
      -1,   275,   276,    -1,   278,   279,   280,   281,   282,    28,
      -1,    -1,    31,   287,   288,   289,    -1,   291,   292,    -1,
      -1,   295,   296,   297,    -1,   299,    -1,    -1,   302,   303,
     304,    -1,    -1,   307,   308,   309,   310,   311,    -1,   313,
      -1,   315,   316,    -1,    -1,    -1,    -1,   321,   322,   323,
      -1,    -1,    71,    72,    73,    74,    -1,    76,    77,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    86,    87,    -1,
      89,    90,    91,    -1,    93,    94,    -1,    96,    97,    98,
      -1,    -1,   101,   102,    -1,   104,   105,    -1,    -1,    -1,
     109,   110,   111,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   123,   124,   125,   126,   127,   128,
      -1,    -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,
     139,   140,   141,   142,    -1,   144,    -1,   146,   147,   148,
      -1,   150,   151,   152,   153,   154,   155,    -1,    -1,   158,
     159,   160,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,
      -1,   170,    -1,   172,    -1,   174,   175,    -1,   177,    -1,
     179,   180,   181,   182,   183,   184,    -1,    -1,   187,   188,
     189,    -1,   191,    -1,    -1,    -1,    -1,   196,   197,    -1,
      -1,   200,    -1,   202,    -1,    -1,   205,    -1,    -1,   208,
     209,   210,   211,   212,   213,   214,   215,   216,   217,    -1,
     219,   220,   221,   222,   223,    -1,   225,    -1,    -1,   228,
     229,   230,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,
     239,    -1,    -1,   242,   243,   244,   245,   246,   247,    -1,
     249,   250,   251,    -1,   253,    -1,   255,   256,   257,   258,
     259,    -1,    -1,   262,   263,   264,   265,   266,   267,   268,
      -1,   270,    -1,   272,   273,    -1,   275,   276,    -1,   278,
     279,   280,   281,   282,    -1,    28,    -1,    -1,   287,   288,
     289,    -1,   291,   292,    -1,    -1,   295,   296,   297,    -1,
     299,    -1,    -1,   302,   303,   304,    -1,    -1,   307,   308,
     309,   310,   311,    56,   313,    -1,   315,   316,    -1,    -1,
      -1,    -1,   321,   322,   323,    -1,    -1,    -1,    71,    72,
      73,    74,    -1,    76,    77,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    86,    87,    -1,    89,    90,    91,    -1,
      93,    94,    -1,    96,    97,    98,    -1,    -1,   101,   102,
      -1,   104,   105,    -1,    -1,    -1,   109,   110,   111,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     123,   124,   125,   126,   127,   128,    -1,    -1,   131,   132,
     133,    -1,   135,   136,    -1,    -1,   139,   140,   141,   142,
      -1,   144,    -1,   146,   147,   148,    -1,   150,   151,   152,
     153,   154,   155,    -1,    -1,   158,   159,   160,    -1,   162,
      -1,    -1,    -1,    -1,   167,   168,    -1,   170,    -1,   172,
      -1,   174,   175,    -1,   177,    -1,   179,   180,   181,   182,
     183,   184,    -1,    -1,   187,   188,   189,    -1,   191,    -1,
      -1,    -1,    -1,   196,   197,    -1,    -1,   200,    -1,   202,
      -1,    -1,   205,    -1,    -1,   208,   209,   210,   211,   212,
     213,   214,   215,   216,   217,    -1,   219,   220,   221,   222,
     223,    -1,   225,    -1,    -1,   228,   229,   230,   231,    -1,
     233,    -1,    -1,   236,    -1,    -1,   239,    -1,    -1,   242,
     243,   244,   245,   246,   247,    -1,   249,   250,   251,    -1,
     253,    -1,   255,   256,   257,   258,   259,    -1,    -1,   262,
     263,   264,   265,   266,   267,   268,    -1,   270,    -1,   272,
     273,    -1,   275,   276,    -1,   278,   279,   280,   281,   282,
      28,    -1,    -1,    31,   287,   288,   289,    -1,   291,   292,
      -1,    -1,   295,   296,   297,    -1,   299,    -1,    -1,   302,
     303,   304,    -1,    -1,   307,   308,   309,   310,   311,    -1,
     313,    -1,   315,   316,    -1,    -1,    -1,    -1,   321,   322,
     323,    -1,    -1,    71,    72,    73,    74,    -1,    76,    77,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    86,    87,
      -1,    89,    90,    91,    -1,    93,    94,    -1,    96,    97,
      98,    -1,    -1,   101,   102,    -1,   104,   105,    -1,    -1,
      -1,   109,   110,   111,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   123,   124,   125,   126,   127,
     128,    -1,    -1,   131,   132,   133,    -1,   135,   136,    -1,
      -1,   139,   140,   141,   142,    -1,   144,    -1,   146,   147,
     148,    -1,   150,   151,   152,   153,   154,   155,    -1,    -1,
     158,   159,   160,    -1,   162,    -1,    -1,    -1,    -1,   167,
     168,    -1,   170,    -1,   172,    -1,   174,   175,    -1,   177,
      -1,   179,   180,   181,   182,   183,   184,    -1,    -1,   187,
     188,   189,    -1,   191,    -1,    -1,    -1,    -1,   196,   197,
      -1,    -1,   200,    -1,   202,    -1,    -1,   205,    -1,    -1,
     208,   209,   210,   211,   212,   213,   214,   215,   216,   217,
      -1,   219,   220,   221,   222,   223,    -1,   225,    -1,    -1,
     228,   229,   230,   231,    -1,   233,    -1,    -1,   236,    -1,
      -1,   239,    -1,    -1,   242,   243,   244,   245,   246,   247,
      -1,   249,   250,   251,    -1,   253,    -1,   255,   256,   257,
     258,   259,    -1,    -1,   262,   263,   264,   265,   266,   267,
     268,    -1,   270,    -1,   272,   273,    -1,   275,   276,    -1,
     278,   279,   280,   281,   282,    -1,    28,    -1,    -1,   287,
     288,   289,    -1,   291,   292,    -1,    -1,   295,   296,   297,
      -1,   299,    -1,    -1,   302,   303,   304,    -1,    -1,   307,
     308,   309,   310,   311,    56,   313,    -1,   315,   316,    -1,
      -1,    -1,    -1,   321,   322,   323,    -1,    -1,    -1,    71,
      72,    73,    74,    -1,    76,    77,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    86,    87,    -1,    89,    90,    91,
      -1,    93,    94,    -1,    96,    97,    98,    -1,    -1,   101,
     102,    -1,   104,   105,    -1,    -1,    -1,   109,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   123,   124,   125,   126,   127,   128,    -1,    -1,   131,
     132,   133,    -1,   135,   136,    -1,    -1,   139,   140,   141,
     142,    -1,   144,    -1,   146,   147,   148,    -1,   150,   151,
     152,   153,   154,   155,    -1,    -1,   158,   159,   160,    -1,
     162,    -1,    -1,    -1,    -1,   167,   168,    -1,   170,    -1,
     172,    -1,   174,   175,    -1,   177,    -1,   179,   180,   181,
     182,   183,   184,    -1,    -1,   187,   188,   189,    -1,   191,
      -1,    -1,    -1,    -1,   196,   197,    -1,    -1,   200,    -1,
     202,    -1,    -1,   205,    -1,    -1,   208,   209,   210,   211,
     212,   213,   214,   215,   216,   217,    -1,   219,   220,   221,
     222,   223,    -1,   225,    -1,    -1,   228,   229,   230,   231,
      -1,   233,    -1,    -1,   236,    -1,    -1,   239,    -1,    -1,
     242,   243,   244,   245,   246,   247,    -1,   249,   250,   251,
      -1,   253,    -1,   255,   256,   257,   258,   259,    -1,    -1,
     262,   263,   264,   265,   266,   267,   268,    -1,   270,    -1,
     272,   273,    -1,   275,   276,    -1,   278,   279,   280,   281,
     282,    28,    -1,    -1,    -1,   287,   288,   289,    -1,   291,
     292,    -1,    -1,   295,   296,   297,    -1,   299,    -1,    -1,
     302,   303,   304,    -1,    -1,   307,   308,   309,   310,   311,
      -1,   313,    -1,   315,   316,    -1,    -1,    -1,    -1,   321,
     322,   323,    -1,    -1,    71,    72,    73,    74,    -1,    76,
      77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    86,
      87,    -1,    89,    90,    91,    -1,    93,    94,    -1,    96,
      97,    98,    -1,    -1,   101,   102,    -1,   104,   105,    -1,
      -1,    -1,   109,   110,   111,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   123,   124,   125,   126,
     127,   128,   129,    -1,   131,   132,   133,    -1,   135,   136,
      -1,    -1,   139,   140,   141,   142,    -1,   144,    -1,   146,
     147,   148,    -1,   150,   151,   152,   153,   154,   155,    -1,
      -1,   158,   159,   160,    -1,   162,    -1,    -1,    -1,    -1,
     167,   168,    -1,   170,    -1,   172,    -1,   174,   175,    -1,
     177,    -1,   179,   180,   181,   182,   183,   184,    -1,    -1,
     187,   188,   189,    -1,   191,    -1,    -1,    -1,    -1,   196,
     197,    -1,    -1,   200,    -1,   202,    -1,    -1,   205,    -1,
      -1,   208,   209,   210,   211,   212,   213,   214,   215,   216,
     217,    -1,   219,   220,   221,   222,   223,    -1,   225,    -1,
      -1,   228,   229,   230,   231,    -1,   233,    -1,    -1,   236,
      -1,    -1,   239,    -1,    -1,   242,   243,   244,   245,   246,
     247,    -1,   249,   250,   251,    -1,   253,    -1,   255,   256,
     257,   258,   259,    -1,    -1,   262,   263,   264,   265,   266,
     267,   268,    -1,   270,    -1,   272,   273,    -1,   275,   276,
      -1,   278,   279,   280,   281,   282,    28,    -1,    -1,    -1,
     287,   288,   289,    -1,   291,   292,    -1,    -1,   295,   296,
     297,    -1,   299,    -1,    -1,   302,   303,   304,    -1,    -1,
     307,   308,   309,   310,   311,    -1,   313,    -1,   315,   316,
      -1,    -1,    -1,    -1,   321,   322,   323,    -1,    -1,    71,
      72,    73,    74,    -1,    76,    77,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    86,    87,    -1,    89,    90,    91,
      -1,    93,    94,    -1,    96,    97,    98,    -1,    -1,   101,
     102,    -1,   104,   105,    -1,    -1,    -1,   109,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   123,   124,   125,   126,   127,   128,    -1,    -1,   131,
     132,   133,    -1,   135,   136,    -1,    -1,   139,   140,   141,
     142,    -1,   144,    -1,   146,   147,   148,    -1,   150,   151,
     152,   153,   154,   155,    -1,    -1,   158,   159,   160,    -1,
     162,    -1,    -1,    -1,    -1,   167,   168,    -1,   170,    -1,
     172,    -1,   174,   175,    -1,   177,    -1,   179,   180,   181,
     182,   183,   184,    -1,    -1,   187,   188,   189,    -1,   191,
      -1,    -1,    -1,    -1,   196,   197,    -1,    -1,   200,    -1,
     202,    -1,    -1,   205,    -1,    -1,   208,   209,   210,   211,
     212,   213,   214,   215,   216,   217,    -1,   219,   220,   221,
     222,   223,    -1,   225,    -1,    -1,   228,   229,   230,   231,
      -1,   233,    -1,    -1,   236,    -1,    -1,   239,    -1,    -1,
     242,   243,   244,   245,   246,   247,    -1,   249,   250,   251,
      -1,   253,    -1,   255,   256,   257,   258,   259,    -1,    -1,
     262,   263,   264,   265,   266,   267,   268,    -1,   270,    -1,
     272,   273,    -1,   275,   276,    -1,   278,   279,   280,   281,
     282,    28,    -1,    -1,    -1,   287,   288,   289,    -1,   291,
     292,    -1,    -1,   295,   296,   297,    -1,   299,    -1,    -1,
     302,   303,   304,    -1,    -1,   307,   308,   309,   310,   311,
      -1,   313,    -1,   315,   316,    -1,    -1,    -1,    -1,   321,
     322,   323,    -1,    -1,    71,    72,    73,    74,    -1,    76,
      77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    86,
      87,    -1,    89,    90,    91,    -1,    93,    94,    -1,    96,
      97,    98,    -1,    -1,   101,   102,    -1,   104,   105,    -1,
      -1,    -1,   109,   110,   111,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   123,   124,   125,   126,
     127,   128,    -1,    -1,   131,   132,   133,    -1,   135,   136,
      -1,    -1,   139,   140,   141,   142,    -1,   144,    -1,   146,
     147,   148,    -1,   150,   151,   152,   153,   154,   155,    -1,
      -1,   158,   159,   160,    -1,   162,    -1,    -1,    -1,    -1,
     167,   168,    -1,   170,    -1,   172,    -1,   174,   175,    -1,
     177,    -1,   179,   180,   181,   182,   183,   184,    -1,    -1,
     187,   188,   189,    -1,   191,    -1,    -1,    -1,    -1,   196,
     197,    -1,    -1,   200,    -1,   202,    -1,    -1,   205,    -1,
      -1,   208,   209,   210,   211,   212,   213,   214,   215,   216,
     217,    -1,   219,   220,   221,   222,   223,    -1,   225,    -1,
      -1,   228,   229,   230,   231,    -1,   233,    -1,    -1,   236,
      -1,    -1,   239,    -1,    -1,   242,   243,   244,   245,   246,
     247,    -1,   249,   250,   251,    -1,   253,    -1,   255,   256,
     257,   258,   259,    -1,    -1,   262,   263,   264,   265,   266,
     267,   268,    -1,   270,    -1,   272,   273,    -1,   275,   276,
      -1,   278,   279,   280,   281,   282,    28,    -1,    -1,    -1,
     287,   288,   289,    -1,   291,   292,    -1,    -1,   295,   296,
     297,    -1,   299,    -1,    -1,   302,   303,   304,    -1,    -1,
     307,   308,   309,   310,   311,    -1,   313,    -1,   315,   316,
      -1,    -1,    -1,    -1,   321,   322,   323,    -1,    -1,    71,
      72,    73,    74,    -1,    76,    77,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    86,    87,    -1,    89,    90,    91,
      -1,    93,    94,    -1,    96,    97,    98,    -1,    -1,   101,
     102,    -1,   104,   105,    -1,    -1,    -1,   109,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   123,   124,   125,   126,   127,   128,    -1,    -1,   131,
     132,   133,    -1,   135,   136,    -1,    -1,   139,   140,   141,
     142,    -1,   144,    -1,   146,   147,   148,    -1,   150,   151,
     152,   153,   154,   155,    -1,    -1,   158,   159,   160,    -1,
     162,    -1,    -1,    -1,    -1,   167,   168,    -1,   170,    -1,
     172,    -1,   174,   175,    -1,   177,    -1,   179,   180,   181,
     182,   183,   184,    -1,    -1,   187,   188,   189,    -1,   191,
      -1,    -1,    -1,    -1,   196,   197,    -1,    -1,   200,    -1,
     202,    -1,    -1,   205,    -1,    -1,   208,   209,   210,   211,
     212,   213,   214,   215,   216,   217,    -1,   219,   220,   221,
     222,   223,    -1,   225,    -1,    -1,   228,   229,   230,   231,
      -1,   233,    -1,    -1,   236,    -1,    -1,   239,    -1,    -1,
     242,   243,   244,   245,   246,   247,    -1,   249,   250,   251,
      -1,   253,    -1,   255,   256,   257,   258,   259,    -1,    -1,
     262,   263,   264,   265,   266,   267,   268,    -1,   270,    -1,
     272,   273,    -1,   275,   276,    -1,   278,   279,   280,   281,
     282,    28,    -1,    -1,    -1,   287,   288,   289,    -1,   291,
     292,    -1,    -1,   295,   296,   297,    -1,   299,    -1,    -1,
     302,   303,   304,    -1,    -1,   307,   308,   309,   310,   311,
      -1,   313,    -1,   315,   316,    -1,    -1,    -1,    -1,   321,
     322,   323,    -1,    -1,    71,    72,    73,    74,    -1,    76,
      77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    86,
      87,    -1,    89,    -1,    -1,    -1,    93,    -1,    -1,    96,
      97,    98,    -1,    -1,   101,   102,    -1,   104,    -1,    -1,
      -1,    -1,   109,   110,   111,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   123,   124,   125,   126,
     127,   128,    -1,    -1,   131,   132,   133,    -1,   135,   136,
      -1,    -1,   139,   140,   141,   142,    -1,   144,    -1,   146,
     147,   148,    -1,   150,   151,    -1,   153,   154,    -1,    -1,
      -1,   158,   159,   160,    -1,   162,    -1,    -1,    -1,    -1,
     167,   168,    -1,    -1,    -1,    -1,    -1,   174,   175,    -1,
     177,    -1,   179,   180,   181,   182,   183,   184,    -1,    -1,
      -1,    -1,    -1,    -1,   191,    -1,    -1,    -1,    -1,   196,
     197,    -1,    -1,    -1,    -1,   202,    -1,    -1,   205,    -1,
      -1,   208,   209,   210,   211,   212,   213,   214,   215,   216,
     217,    -1,   219,   220,    -1,    -1,   223,    -1,   225,    -1,
      -1,    -1,   229,   230,   231,    -1,   233,    -1,    -1,   236,
      -1,    -1,    -1,    -1,    -1,    -1,   243,   244,   245,   246,
     247,    -1,    -1,    -1,   251,    -1,    -1,    -1,   255,   256,
     257,   258,   259,    -1,    -1,   262,    -1,   264,   265,   266,
     267,   268,    -1,   270,    -1,   272,    -1,    -1,   275,    -1,
      -1,   278,   279,   280,   281,    28,    -1,    -1,    -1,    -1,
     287,   288,   289,    -1,   291,   292,    -1,    -1,    -1,   296,
      -1,    -1,   299,    -1,    -1,   302,   303,   304,    -1,    -1,
     307,   308,   309,    -1,   311,    -1,   313,    -1,   315,   316,
      -1,    -1,    -1,    -1,   321,   322,   323,    -1,    71,    72,
      73,    74,    -1,    76,    77,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    86,    87,    -1,    89,    -1,    -1,    -1,
      -1,    -1,    -1,    96,    97,    98,    -1,    -1,    -1,    -1,
      -1,   104,    -1,    -1,    -1,    -1,   109,   110,   111,    -1,
      -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,   122,
     123,   124,   125,   126,    -1,    -1,    -1,    -1,   131,   132,
     133,    -1,   135,   136,    -1,    -1,   139,   140,   141,   142,
      -1,   144,    -1,   146,   147,   148,    -1,   150,   151,    -1,
     153,   154,    -1,    -1,    -1,   158,   159,    -1,    -1,   162,
      -1,    -1,    -1,    -1,   167,   168,    -1,    -1,    -1,    -1,
      -1,   174,   175,    -1,   177,    -1,   179,   180,   181,   182,
     183,   184,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   196,   197,    -1,    -1,    -1,    -1,   202,
      -1,    -1,   205,    -1,    -1,   208,   209,   210,   211,   212,
     213,   214,   215,   216,    -1,    -1,    -1,   220,    -1,    -1,
     223,    -1,   225,    -1,    -1,    -1,   229,    -1,   231,    -1,
     233,    -1,    -1,   236,    -1,    -1,    -1,    -1,    -1,    -1,
     243,   244,   245,   246,   247,    -1,    -1,    -1,   251,    -1,
      -1,    -1,   255,   256,   257,   258,   259,    -1,    -1,   262,
      -1,   264,   265,   266,   267,   268,    -1,   270,   271,   272,
      -1,    -1,   275,    -1,    -1,   278,   279,   280,   281,    28,
      -1,    -1,    -1,    -1,   287,   288,   289,    -1,    -1,    -1,
      -1,    -1,    -1,   296,    -1,    -1,   299,    -1,    -1,   302,
     303,   304,    -1,    -1,   307,   308,   309,    -1,    -1,    -1,
     313,    -1,   315,   316,    -1,    -1,    -1,    -1,   321,   322,
     323,    -1,    71,    72,    73,    74,    -1,    76,    77,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    86,    87,    -1,
      89,    -1,    -1,    -1,    -1,    -1,    -1,    96,    97,    98,
      -1,    -1,    -1,    -1,    -1,   104,    -1,    -1,    -1,    -1,
     109,   110,   111,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   123,   124,   125,   126,    -1,    -1,
      -1,    -1,   131,   132,   133,    -1,   135,   136,    -1,    -1,
     139,   140,   141,   142,    -1,   144,    -1,   146,   147,   148,
      -1,   150,   151,    -1,   153,   154,    -1,    -1,    -1,   158,
     159,    -1,    -1,   162,    -1,    -1,    -1,    -1,   167,   168,
      -1,    -1,    -1,    -1,    -1,   174,   175,    -1,   177,    -1,
     179,   180,   181,   182,   183,   184,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   196,   197,    -1,
      -1,    -1,    -1,   202,    -1,    -1,   205,    -1,    -1,   208,
     209,   210,   211,   212,   213,   214,   215,   216,    -1,    -1,
      -1,   220,   221,    -1,   223,    -1,   225,    -1,    -1,    -1,
     229,    -1,   231,    -1,   233,    -1,    -1,   236,    -1,    -1,
      -1,    -1,    -1,    -1,   243,   244,   245,   246,   247,    -1,
      -1,    -1,   251,    -1,    -1,    -1,   255,   256,   257,   258,
     259,    -1,    -1,   262,    -1,   264,   265,   266,   267,   268,
      -1,   270,    -1,   272,    -1,    -1,   275,    -1,    -1,   278,
     279,   280,   281,    28,    -1,    -1,    -1,    -1,   287,   288,
     289,    -1,    -1,    -1,    -1,    -1,    -1,   296,    -1,    -1,
     299,    -1,    -1,   302,   303,   304,    -1,    -1,   307,   308,
     309,    -1,    -1,    -1,   313,    -1,   315,   316,    -1,    -1,
      -1,    -1,   321,   322,   323,    -1,    71,    72,    73,    74,
      -1,    76,    77,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    86,    87,    -1,    89,    -1,    -1,    -1,    -1,    -1,
      -1,    96,    97,    98,    -1,    -1,    -1,    -1,    -1,   104,
      -1,    -1,    -1,    -1,   109,   110,   111,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,   124,
     125,   126,    -1,    -1,    -1,    -1,   131,   132,   133,    -1,
     135,   136,    -1,    -1,   139,   140,   141,   142,    -1,   144,
      -1,   146,   147,   148,    -1,   150,   151,    -1,   153,   154,
      -1,    -1,    -1,   158,   159,    -1,    -1,   162,    -1,    -1,
      -1,    -1,   167,   168,    -1,    -1,    -1,    -1,    -1,   174,
     175,    -1,   177,    -1,   179,   180,   181,   182,   183,   184,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   196,   197,    -1,    -1,    -1,    -1,   202,    -1,    -1,
     205,    -1,    -1,   208,   209,   210,   211,   212,   213,   214,
     215,   216,    -1,    -1,    -1,   220,    -1,    -1,   223,    -1,
     225,    -1,    -1,    -1,   229,    -1,   231,    -1,   233,    -1,
      -1,   236,    -1,    -1,    -1,    -1,    -1,    -1,   243,   244,
     245,   246,   247,    -1,    -1,    -1,   251,    -1,    -1,    -1,
     255,   256,   257,   258,   259,    -1,    -1,   262,    -1,   264,
     265,   266,   267,   268,    -1,   270,    -1,   272,    -1,    -1,
     275,    -1,    -1,   278,   279,   280,   281,    -1,    -1,    -1,
      -1,    -1,   287,   288,   289,    -1,    -1,    -1,    -1,    -1,
      -1,   296,    -1,    -1,   299,    -1,    -1,   302,   303,   304,
      -1,    -1,   307,   308,   309,    -1,    -1,    -1,   313,    -1,
     315,   316,    -1,    -1,    -1,     4,   321,   322,   323,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,
      -1,    -1,    -1,    -1,    23,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,    38,
      39,    40,    41,    42,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,     4,
      -1,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    14,
      -1,    16,    17,    18,    -1,    -1,    -1,    22,    23,    -1,
      -1,    80,    -1,    -1,    -1,    -1,    -1,    86,    -1,    34,
      -1,    90,    -1,    38,    39,    40,    41,    42,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   106,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,    -1,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    80,    23,    -1,    -1,    -1,
      -1,    86,    -1,    -1,    -1,    90,    -1,    34,    -1,    -1,
      -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,
      -1,   106,   161,    -1,    -1,    -1,   165,    -1,    -1,    -1,
      -1,     4,    -1,    -1,     7,     8,     9,   176,    11,   178,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    -1,    -1,   193,   194,    -1,    -1,    -1,    -1,
      -1,    34,    -1,    -1,   203,    38,    39,    40,    41,    42,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,   226,    -1,    -1,
      -1,   176,    -1,   178,    -1,    -1,    -1,    -1,   237,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    80,   193,   194,
      -1,    -1,    -1,    86,    -1,    -1,    -1,    90,   203,    -1,
      -1,    -1,    -1,    -1,    -1,     4,    -1,    -1,     7,     8,
       9,    -1,    11,   106,    13,   274,    -1,    16,    17,    18,
      -1,   226,    -1,    -1,    23,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   237,    -1,    -1,    34,    -1,    -1,    -1,    38,
      39,    40,    41,    42,    -1,    -1,   193,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   274,
      -1,    -1,   165,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    80,    -1,   176,    -1,   178,    -1,    86,    -1,    -1,
       4,    90,    -1,     7,     8,     9,    -1,    11,    -1,    13,
     193,   194,    16,    17,    18,    -1,    -1,   106,    -1,    23,
     203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      34,    -1,    -1,    -1,    38,    39,    40,    41,    42,    -1,
      -1,    -1,    -1,   226,    -1,    -1,    -1,    -1,    -1,    53,
      -1,    -1,    -1,    -1,   237,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   161,    -1,    -1,    -1,    80,    -1,    -1,    -1,
      -1,    -1,    86,    -1,    -1,    -1,    90,   176,    -1,   178,
      -1,   274,    -1,    -1,     4,    -1,    -1,     7,     8,     9,
      -1,    11,   106,    13,   193,   194,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,   203,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    34,    -1,    -1,    -1,    38,    39,
      40,    41,    42,    -1,    -1,    -1,    -1,   226,    -1,    -1,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,   237,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   161,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      80,    -1,   176,    -1,   178,    -1,    86,    -1,    -1,     4,
      90,    -1,    -1,     8,     9,   274,    11,    -1,    13,   193,
     194,    16,    17,    18,    -1,    -1,   106,    -1,    23,   203,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,
      -1,    -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,
      -1,    -1,   226,    -1,    -1,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,   237,    -1,    -1,    -1,     4,    -1,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    80,    23,    -1,    83,    -1,
      -1,    86,    -1,    -1,    -1,    90,   176,    34,   178,    -1,
     274,    38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,
      -1,   106,    -1,   193,   194,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,   203,    -1,     4,    -1,    -1,    -1,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,
      -1,    -1,    -1,    80,    23,    -1,   226,    -1,    -1,    86,
      -1,    -1,    -1,    90,    -1,    34,    -1,   237,    -1,    38,
      39,    40,    41,    42,    -1,    -1,    -1,    -1,    -1,   106,
      -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,
      -1,   176,    -1,   178,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   274,    -1,    -1,    -1,   193,   194,
      -1,    80,    -1,    -1,    83,    -1,    -1,    86,   203,    -1,
       4,    90,    -1,    -1,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,   106,    -1,    23,
      -1,   226,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   176,
      34,   178,   237,    -1,    38,    39,    40,    41,    42,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   193,   194,    -1,    53,
      -1,    -1,    -1,    -1,    -1,    -1,   203,    -1,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,   274,
      16,    17,    18,    -1,    -1,    -1,    80,    23,    -1,   226,
      -1,    -1,    86,    -1,    -1,    -1,    90,   176,    34,   178,
     237,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,   248,   106,    -1,   193,   194,     4,    -1,    -1,    -1,
       8,     9,    -1,    11,   203,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,   274,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    34,   226,    -1,    -1,
      38,    39,    40,    41,    42,    -1,    -1,    -1,   237,    -1,
      -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,   165,    60,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   176,    -1,   178,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    80,    -1,    -1,   274,    -1,    -1,    86,   193,
     194,     4,    90,    -1,     7,     8,     9,    -1,    11,   203,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,   106,    -1,
      23,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    34,   226,    -1,    -1,    38,    39,    40,    41,    42,
      -1,    -1,    -1,   237,    -1,    -1,    -1,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,   193,    -1,     4,
      -1,    -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    80,    23,    -1,
     274,    -1,    -1,    86,    -1,    -1,    -1,    90,   176,    34,
     178,    -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,
      -1,    -1,    -1,   106,    -1,   193,   194,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,   203,    -1,     4,    -1,    -1,
       7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    80,    23,    -1,   226,    -1,
      -1,    86,    -1,    -1,    -1,    90,    -1,    34,    -1,   237,
      -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,
      -1,   106,    -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,   176,    -1,   178,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   274,    -1,    -1,    -1,
     193,   194,    -1,    80,    -1,    -1,    -1,    -1,    -1,    86,
     203,    -1,    -1,    90,    -1,    -1,    -1,    -1,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,   106,
      16,    17,    18,   226,    -1,    -1,    -1,    23,    -1,    -1,
      -1,   176,    -1,   178,   237,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,   193,   194,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    53,   203,    -1,
      -1,    -1,    -1,    -1,    60,    -1,    -1,    -1,    -1,    -1,
      -1,   274,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   226,    -1,    -1,    80,    -1,    -1,    -1,    -1,   176,
      86,   178,   237,    -1,    90,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   193,   194,     4,    -1,
     106,    -1,     8,     9,    -1,    11,   203,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,   274,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,   226,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
     237,    -1,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    60,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     176,    -1,   178,    -1,    80,    -1,    -1,   274,    -1,    -1,
      86,    -1,    -1,    -1,    90,    -1,    -1,   193,   194,     4,
      -1,    -1,    -1,     8,     9,    -1,    11,   203,    13,    -1,
     106,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,
     226,    -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,
      -1,   237,    -1,    -1,    -1,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,     4,    -1,    60,    -1,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    -1,    80,    -1,    -1,   274,    -1,
     176,    86,   178,    34,    -1,    90,    -1,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,    -1,   193,   194,    -1,
      -1,   106,    53,    -1,    -1,    -1,    -1,   203,     4,    -1,
      -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    80,
     226,    -1,    83,    -1,    -1,    86,    -1,    -1,    34,    90,
      -1,   237,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   106,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   176,    -1,   178,    -1,    -1,    -1,    -1,   274,    -1,
      -1,    -1,    -1,    -1,    80,    -1,    -1,    -1,   193,   194,
      86,    -1,    -1,    -1,    90,    -1,    -1,    -1,   203,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     106,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   226,    -1,    -1,    -1,   176,    -1,   178,    -1,    -1,
      -1,    -1,   237,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   193,   194,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   203,     4,    -1,    -1,     7,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,   274,
      -1,    -1,    23,    -1,    -1,   226,    -1,    -1,    -1,    -1,
     176,    -1,   178,    34,    -1,    -1,   237,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,    -1,   193,   194,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,   203,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,   274,    -1,    -1,    -1,    23,    -1,    80,
     226,    -1,    -1,    -1,    -1,    86,    -1,    -1,    34,    90,
      -1,   237,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   106,    -1,    53,    -1,    -1,
      -1,    -1,     4,    -1,    -1,    -1,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,   274,    -1,
      22,    23,    -1,    -1,    80,    -1,    -1,    -1,    -1,    -1,
      86,    -1,    34,    -1,    90,    -1,    38,    39,    40,    41,
      42,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     106,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   176,    -1,   178,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    80,    -1,
      -1,    -1,   193,   194,    86,    -1,    -1,    -1,    90,    -1,
      -1,    -1,   203,     4,    -1,    -1,     7,     8,     9,    -1,
      11,    -1,    13,    -1,   106,    16,    17,    18,    -1,   165,
      -1,    -1,    23,    -1,    -1,   226,    -1,    -1,    -1,    -1,
     176,    -1,   178,    34,    -1,    -1,   237,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,    -1,   193,   194,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,   203,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   274,    -1,    -1,    -1,    -1,    -1,    80,
     226,    -1,    -1,    -1,   176,    86,   178,    -1,    -1,    90,
      -1,   237,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   193,   194,     4,    -1,   106,    -1,     8,     9,    -1,
      11,   203,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    -1,    -1,    -1,    -1,   274,    -1,
      -1,    -1,    -1,    34,   226,    -1,    -1,    38,    39,    40,
      41,    42,    -1,    -1,    -1,   237,    -1,    -1,    -1,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    60,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   176,    -1,   178,    -1,    80,
      -1,    -1,   274,    -1,    -1,    86,    -1,    -1,    -1,    90,
      -1,    -1,   193,   194,     4,    -1,    -1,     7,     8,     9,
      -1,    11,   203,    13,    -1,   106,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    34,   226,    -1,    -1,    38,    39,
      40,    41,    42,    -1,    -1,    -1,   237,    -1,    -1,    -1,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,     4,    -1,
      -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
      80,    -1,    -1,   274,    -1,   176,    86,   178,    34,    -1,
      90,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,    -1,   193,   194,    -1,    -1,   106,    53,    -1,    -1,
      -1,    -1,   203,     4,    -1,    -1,     7,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    80,   226,    -1,    -1,    -1,    -1,
      86,    -1,    -1,    34,    90,    -1,   237,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     106,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   176,    -1,   178,    -1,
      -1,    -1,    -1,   274,    -1,    -1,    -1,    -1,    -1,    80,
      -1,    -1,    -1,   193,   194,    86,    -1,    -1,    -1,    90,
      -1,    -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   106,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   226,    -1,    -1,    -1,
     176,    -1,   178,    -1,    -1,    -1,    -1,   237,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   193,   194,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   203,     4,    -1,
      -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,   274,    -1,    -1,    23,    -1,    -1,
     226,    -1,    -1,    -1,    -1,   176,    -1,   178,    34,    -1,
      -1,   237,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,    -1,   193,   194,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,   203,     4,    -1,    -1,     7,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,   274,    -1,
      -1,    -1,    23,    -1,    80,   226,    -1,    -1,    -1,    -1,
      86,    -1,    -1,    34,    90,    -1,   237,    38,    39,    40,
      41,    42,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     106,    -1,    53,    -1,    -1,    -1,    -1,     4,    -1,    -1,
       7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,   274,    -1,    -1,    23,    -1,    -1,    80,
      -1,    -1,    -1,    -1,    -1,    86,    -1,    34,    -1,    90,
      -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   106,    53,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     176,    -1,   178,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    80,    -1,    -1,    -1,   193,   194,    86,
      -1,    -1,    -1,    90,    -1,    -1,    -1,   203,     4,    -1,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,   106,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
     226,    -1,    -1,    -1,    -1,   176,    -1,   178,    34,    -1,
      -1,   237,    38,    39,    40,    41,    42,    -1,    -1,    -1,
      -1,    -1,   193,   194,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,   203,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   274,    -1,
      -1,    -1,    -1,    -1,    80,   226,    -1,    -1,    -1,   176,
      86,   178,    -1,    -1,    90,    -1,   237,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   193,   194,     4,    -1,
     106,    -1,     8,     9,    -1,    11,   203,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
      -1,    -1,    -1,   274,    -1,    -1,    -1,    -1,    34,   226,
      -1,    -1,    38,    39,    40,    41,    42,    -1,    -1,    -1,
     237,    -1,    -1,    -1,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     176,    -1,   178,    -1,    80,    -1,    -1,   274,    -1,    -1,
      86,    -1,    -1,    -1,    90,    -1,    -1,   193,   194,     4,
      -1,    -1,    -1,     8,     9,    -1,    11,   203,    13,    -1,
     106,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,
     226,    -1,    -1,    38,    39,    40,    41,    42,     4,    -1,
      -1,   237,     8,     9,    -1,    11,    -1,    13,    53,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,
      -1,    -1,    38,    39,    40,    41,    42,    -1,   274,    -1,
     176,    86,   178,    -1,    -1,    90,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   193,   194,     4,
      -1,   106,    -1,     8,     9,    -1,    11,   203,    13,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    23,    -1,
      86,    -1,    -1,    -1,    90,    -1,    -1,    -1,    -1,    34,
     226,    -1,    -1,    -1,    -1,    -1,    41,    42,     4,    -1,
     106,    -1,     8,     9,    -1,    11,    -1,    13,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    23,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    34,    -1,
      -1,   176,    -1,   178,    -1,    41,    42,    -1,   274,    -1,
      -1,    86,    -1,    -1,    -1,    90,    -1,    53,   193,   194,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   203,    -1,
      -1,   106,    -1,    -1,     4,    -1,    -1,    -1,     8,     9,
     176,    11,   178,    13,    -1,    -1,    -1,    -1,    -1,    -1,
      86,   226,    -1,    23,    90,    -1,    -1,   193,   194,    -1,
      -1,    -1,    -1,    -1,    34,    -1,    -1,   203,    -1,    -1,
     106,    41,    42,   148,    -1,    -1,    -1,     4,    -1,    -1,
      -1,     8,     9,    53,    11,    -1,    13,    -1,    -1,    -1,
     226,    -1,    -1,    -1,    -1,    -1,    23,    -1,    -1,   274,
      -1,   176,    -1,   178,    -1,    -1,    -1,    34,    -1,    -1,
      -1,    -1,   148,    -1,    41,    42,    86,    -1,    -1,    -1,
      90,    -1,    -1,    -1,    -1,    -1,    53,    -1,   203,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   106,    -1,   274,    -1,
     176,    -1,   178,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    86,
      -1,    -1,    -1,    90,    -1,    -1,    -1,   203,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   148,   106,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   274,
      -1,    -1,    -1,    -1,    -1,    -1,   176,    -1,   178,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   203,    -1,    -1,    -1,    -1,   274,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   176,
      -1,   178,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   203,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   274,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   274
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    76,   109,   114,   142,   334,   335,   363,   415,   453,
     455,   456,   461,   477,   479,   140,   163,   182,   210,   266,
     270,   285,   299,   315,   462,   234,   168,   205,   266,   288,
     289,   299,   301,   303,   364,   416,   154,   182,   266,   270,
     285,   299,   462,   478,     0,   285,    56,   350,   315,    28,
      71,    72,    73,    74,    76,    77,    86,    87,    89,    90,
      91,    93,    94,    96,    97,    98,   101,   102,   104,   105,
     109,   110,   111,   123,   124,   125,   126,   127,   128,   131,
     132,   133,   135,   136,   139,   140,   141,   142,   144,   146,
     147,   148,   150,   151,   152,   153,   154,   155,   158,   159,
     160,   162,   167,   168,   170,   172,   174,   175,   177,   179,
     180,   181,   182,   183,   184,   187,   188,   189,   191,   196,
     197,   200,   202,   205,   208,   209,   210,   211,   212,   213,
     214,   215,   216,   217,   219,   220,   221,   222,   223,   225,
     228,   229,   230,   231,   233,   236,   239,   242,   243,   244,
     245,   246,   247,   249,   250,   251,   253,   255,   256,   257,
     258,   259,   262,   263,   264,   265,   266,   267,   268,   270,
     272,   273,   275,   276,   278,   279,   280,   281,   282,   287,
     288,   289,   291,   292,   295,   296,   297,   299,   302,   303,
     304,   307,   308,   309,   310,   311,   313,   315,   316,   321,
     322,   323,   326,   336,   337,   340,   344,   350,   350,   344,
     350,   108,   113,   125,   182,   262,   478,   480,   288,   289,
     288,   289,    56,   351,   344,   270,   285,   182,   112,   353,
     350,   152,   344,    12,   255,   344,   235,   344,   460,    73,
     255,   272,   463,   344,   337,   337,   344,   224,    88,   337,
      83,   351,   351,   353,   350,   344,   346,    76,    87,   133,
     220,   255,   257,   272,   466,    75,    78,    79,    80,    81,
      82,    83,    84,    85,    88,    92,    95,    99,   100,   103,
     106,   107,   108,   112,   113,   114,   115,   116,   117,   118,
     119,   120,   121,   122,   129,   130,   134,   137,   138,   143,
     145,   149,   156,   157,   161,   163,   164,   165,   166,   169,
     171,   173,   176,   178,   185,   186,   190,   192,   193,   194,
     195,   198,   199,   201,   203,   204,   206,   207,   218,   224,
     226,   227,   232,   234,   235,   237,   238,   240,   241,   248,
     252,   254,   260,   261,   269,   271,   274,   277,   283,   284,
     285,   286,   290,   293,   294,   298,   300,   301,   305,   306,
     312,   314,   317,   318,   319,   320,   337,   338,   341,   342,
     293,    83,    97,   123,   181,   208,   211,   214,   220,   243,
     244,   255,   258,   270,   272,   278,   303,   458,   459,   465,
     460,     8,    73,    76,    87,   104,   135,   136,   142,   144,
     162,   183,   220,   224,   231,   244,   255,   256,   257,   272,
     308,   467,   468,   469,   309,   293,   309,   266,   255,   272,
      12,   234,   193,   152,   118,   122,   271,   336,   349,    88,
     454,   147,   344,   344,   365,   367,    56,   337,   343,   417,
     346,    10,    98,   259,   352,    31,   108,   337,   246,   234,
     133,   293,     6,   359,   287,   359,    12,   337,    28,    93,
     101,   102,   127,   128,   141,   160,   191,   217,   219,   230,
     291,   292,   311,   326,   430,   431,   432,   433,   434,   436,
     437,   438,     9,    11,    31,   357,    96,   357,   357,   357,
     123,   211,   214,    96,   293,   293,   320,   357,   216,   208,
     266,   303,   320,   357,   457,   467,   468,    56,   103,   108,
     113,   150,   163,   224,   252,   301,   337,   388,   401,   402,
     108,   113,   337,   246,   234,   246,    77,   256,   263,   265,
     296,   470,    56,   108,   113,   337,    77,   256,   263,   265,
     470,   263,   344,   162,   183,   231,   337,   345,   293,   108,
     113,   293,   337,   175,   359,    71,   208,   266,   287,   303,
     321,   359,   113,    10,   351,   337,    29,   355,   337,   293,
     266,   338,   344,   227,   355,   481,   349,     6,   457,     6,
     231,   246,   368,   387,    36,   224,   234,   352,   344,   272,
      31,   337,    73,   142,   257,   258,   272,   299,   473,   474,
     344,   154,   234,   337,    28,   326,   339,   340,   341,   342,
     360,   361,   337,   338,     6,   313,   250,     6,   126,   174,
     213,   215,   267,   322,   435,   438,     6,    54,   321,     6,
      54,   321,    21,    21,    82,     6,    12,     6,     6,   313,
      31,    31,   357,   221,   329,   336,   349,   337,   357,   344,
     337,   357,   458,   224,     6,    56,   388,   337,   306,   406,
     420,   196,   227,   196,   229,   306,   397,   430,   399,    31,
     337,   337,   473,   344,   337,   344,   296,   296,   202,   337,
      75,   305,   337,   471,   152,    56,   337,   350,   352,   265,
     265,   202,   337,   202,   263,   344,    12,   349,   337,   337,
     337,   293,   129,   166,   225,   306,   472,   212,   337,   337,
     104,   233,   337,   272,   469,   355,   293,   337,   337,    12,
     193,   193,     7,   355,   356,     7,   203,   337,   366,   369,
     370,   371,   388,   401,   345,   231,   184,   374,   234,   287,
     306,   320,   321,   358,   152,   235,   354,   279,   272,   473,
     167,   129,   153,   175,   224,   359,   320,   357,   111,   124,
     129,   153,   167,   224,   279,   280,   359,   459,   430,   258,
     272,   337,   154,    12,    17,     7,    10,     6,     9,    11,
      27,    29,    31,    32,    33,    34,    35,    82,    99,   100,
     105,   116,   117,   118,   119,   120,   121,   122,   152,   155,
     156,   170,   191,   200,   206,   207,   222,   224,   227,   228,
     242,   249,   263,   271,   282,   284,   295,   297,   298,   305,
     327,   328,   329,   330,   433,   437,   439,   443,   444,   445,
     449,     6,    31,     6,   293,     6,   313,    31,   291,   291,
      31,   291,   291,    22,    31,    22,    31,    21,   327,   338,
     327,   327,     6,    12,   152,   449,   224,   150,   402,   337,
       6,     6,   337,     6,   306,   137,   224,   182,     6,   389,
     130,   146,   185,   220,   224,   398,   272,   473,   183,   399,
     129,   161,   384,   112,   158,   337,   337,   268,   337,   152,
     352,   337,   337,   337,   268,   268,   202,   338,   293,   293,
     337,   182,   129,   337,    74,    89,   464,   355,   338,   481,
     481,     7,    10,   344,     7,    10,     7,    10,     6,   375,
     344,     6,   246,   379,   110,   337,   337,   359,   233,   337,
     344,   357,   279,    77,    96,   393,   350,   350,   227,   357,
     339,   299,   449,    83,   393,   227,   129,   357,   339,   106,
     475,   320,   357,   167,   459,   337,   339,   338,   355,   357,
     362,   361,   449,   449,   449,   449,   449,    21,    35,   440,
     317,   331,   332,   449,     6,    35,     6,     6,    29,   449,
       6,     6,     6,     6,     6,     6,     7,    10,     6,    29,
      29,     6,    21,     6,     6,     4,     8,     9,    11,    13,
      16,    17,    18,    23,    34,    38,    39,    40,    41,    42,
      53,    80,    86,    90,   106,   176,   178,   193,   194,   203,
     226,   237,   274,   327,     7,    31,   267,   435,   327,     6,
       7,   323,   323,     7,   323,   323,    22,    22,    31,     7,
       6,     7,     7,   327,   338,   388,     7,   152,   399,     6,
      35,   100,   105,   155,   170,   200,   222,   228,   242,   249,
     282,   297,   329,   336,   337,   407,   408,   423,   424,   425,
     426,   445,   337,   403,   404,   403,   182,   137,   337,   403,
     103,   106,   111,   113,   129,   167,   224,   227,   252,   254,
     280,   301,   390,   391,   392,   398,   412,   131,   177,   183,
     130,   146,   307,   279,   310,   352,   337,   352,   268,   337,
     337,   337,   355,   355,    12,   193,   355,   372,   387,   337,
     370,   337,   376,   377,   378,   401,   379,   375,   346,    96,
     387,   132,   142,   251,   234,   418,   420,   357,   129,    83,
     430,     6,   345,   306,   476,   357,   393,    17,     7,    10,
      21,    22,   440,   441,   442,   449,   449,   143,   332,   333,
     331,   449,   339,   355,   447,    31,   267,   435,   327,   449,
       9,    11,    34,   400,   439,     7,   327,   327,   449,   449,
      95,   165,   199,   294,   327,   446,   449,   449,     7,     8,
     137,   312,   327,   336,   448,   327,   449,    31,   327,   449,
     449,   449,   449,   449,    75,    81,   277,   449,   451,   452,
     449,   451,   449,   451,   449,   449,   451,   449,   451,   449,
     451,   449,   451,   449,   430,    90,   176,   178,   203,   274,
     449,   205,   291,    85,   283,   449,   345,   449,   451,     6,
      35,    28,    36,   137,   139,   156,   223,   224,   227,   298,
     302,   450,   449,   451,   449,   293,     7,     7,     6,     7,
     327,    54,   321,    54,   321,    22,   327,     7,   388,   449,
       6,     7,    10,    55,    84,   134,   320,   345,   427,   106,
       7,    10,     7,    10,   337,     7,    10,     6,   345,   339,
     337,   400,    77,    96,   227,   196,   344,   339,   397,   209,
     234,   357,   165,   178,   320,   352,   338,   481,   151,   180,
     373,    36,   320,   389,     7,    10,     7,    10,   387,   383,
     384,     7,   336,   380,   264,   264,   354,     6,   175,   475,
     449,   449,   362,    12,   327,    10,    22,   290,   449,   145,
     333,    83,   165,     7,   293,     7,   248,   400,   400,   400,
       4,     8,     9,    11,    13,    16,    17,    18,    23,    34,
      38,    39,    40,    41,    42,   178,   193,     7,     7,   161,
     165,    83,   446,   327,   446,   446,     7,   165,     7,   327,
     449,     7,    10,    51,     7,    10,     7,    14,    22,     7,
       7,     6,    35,   283,   449,   449,   451,     6,    35,   449,
     451,   293,   323,   449,   449,    60,   148,   327,   223,   165,
     137,   227,   450,   148,   449,    31,     7,   291,   291,   291,
     291,     7,     7,   449,   405,   409,   408,   159,   197,    16,
      17,    18,    34,    38,    39,    40,    41,   337,   411,   359,
     428,   345,   412,   247,   404,   405,   337,   405,   337,   449,
     224,   392,    83,   129,   220,   405,     6,   348,   405,   166,
     245,   275,   413,   132,   304,     6,     6,     6,   193,   339,
     339,   236,   377,   377,   379,     6,   344,   422,   423,     6,
     395,   476,     7,   338,     7,   442,   449,   145,   429,   430,
     449,    29,   435,   449,   400,   400,   400,   400,   400,   400,
     400,   400,   400,   400,   400,   400,   400,   400,   430,   400,
     137,   224,   449,   449,   430,     7,     7,     7,   327,     7,
       7,   312,   448,   449,   336,    29,   449,   449,   449,    60,
     148,   327,   148,   449,   449,    60,    60,   449,   449,     7,
     449,   165,   449,   148,     7,   323,   323,   323,   323,    83,
     179,   306,   358,   318,   410,    12,   337,   321,   321,     7,
       6,   175,    83,   183,   337,   347,    98,   220,   259,   272,
     414,   272,   414,   327,   385,   385,   336,   386,   481,   389,
     387,   381,   382,   424,   418,     7,    10,   457,     7,     7,
     165,     7,   165,   137,     7,   165,     7,   161,     7,   449,
       7,    51,    22,     7,    60,   449,   449,     7,   449,   148,
     449,   449,   449,   449,   429,     6,   182,     6,   411,     7,
     241,   241,   220,   396,   449,   395,   175,     7,    10,    72,
     129,   227,   129,   227,     7,     7,    31,    10,     7,    10,
     427,   179,   419,   423,     7,   449,   400,   165,   449,   449,
       7,   449,   449,   449,     7,   347,   287,   449,   412,     7,
       7,   183,     7,   395,   247,   337,     6,     6,   293,   386,
     382,     6,   397,     7,   161,   400,     7,     7,     7,    10,
     337,     7,   405,   405,   281,   316,   394,   337,   347,   347,
       6,     7,   347,   421,   449,     7,     7,     7,   385,     7,
     287,   318,   358,     7,     7,   337,   449
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   325,   334,   335,   335,   335,   335,   335,   335,   335,
     335,   336,   336,   337,   337,   338,   338,   338,   339,   339,
     339,   339,   339,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   340,   340,   340,   340,   340,   340,   340,
     340,   340,   340,   341,   341,   341,   341,   341,   341,   341,
     341,   341,   341,   341,   341,   341,   341,   341,   341,   341,
     341,   341,   341,   341,   341,   341,   342,   342,   342,   342,
     342,   342,   342,   342,   342,   342,   342,   342,   342,   342,
     342,   342,   342,   342,   342,   342,   342,   342,   342,   342,
     342,   342,   342,   342,   342,   342,   342,   342,   342,   342,
     342,   342,   342,   342,   342,   342,   342,   342,   342,   342,
     342,   342,   342,   342,   342,   342,   342,   342,   342,   342,
     342,   342,   342,   342,   342,   342,   342,   342,   342,   342,
     342,   342,   342,   342,   342,   342,   342,   342,   342,   342,
     342,   342,   342,   342,   343,   343,   344,   344,   344,   345,
     345,   346,   346,   347,   347,   348,   348,   349,   349,   349,
     349,   350,   350,   351,   351,   352,   352,   352,   353,   353,
     354,   354,   355,   356,   356,   357,   357,   357,   358,   359,
     360,   360,   361,   361,   361,   361,   362,   362,   362,   363,
     364,   364,   364,   364,   364,   364,   364,   364,   365,   365,
     365,   366,   366,   367,   367,   367,   367,   368,   368,   369,
     369,   370,   370,   370,   371,   372,   372,   373,   373,   374,
     374,   375,   375,   375,   376,   376,   377,   377,   378,   378,
     379,   379,   380,   381,   381,   382,   382,   383,   383,   384,
     384,   384,   384,   385,   386,   387,   387,   387,   387,   387,
     387,   387,   387,   388,   389,   389,   390,   390,   390,   390,
     390,   391,   391,   392,   392,   392,   392,   392,   392,   392,
     392,   392,   392,   392,   393,   393,   394,   394,   394,   395,
     395,   396,   396,   397,   397,   397,   398,   398,   398,   398,
     398,   398,   399,   399,   399,   399,   400,   400,   400,   400,
     400,   400,   400,   400,   400,   400,   400,   400,   400,   400,
     400,   400,   400,   400,   400,   400,   400,   401,   401,   402,
     402,   402,   402,   402,   402,   402,   402,   402,   402,   402,
     403,   403,   404,   405,   405,   405,   405,   406,   407,   407,
     408,   409,   410,   410,   411,   411,   411,   411,   411,   411,
     411,   411,   411,   412,   412,   412,   412,   412,   412,   412,
     413,   413,   413,   414,   414,   414,   414,   414,   415,   415,
     416,   416,   417,   418,   419,   419,   420,   420,   421,   421,
     421,   421,   422,   422,   423,   423,   423,   423,   423,   423,
     423,   424,   424,   425,   425,   426,   426,   426,   426,   427,
     428,   429,   430,   430,   430,   430,   431,   431,   431,   431,
     432,   432,   432,   432,   432,   432,   432,   432,   432,   432,
     432,   432,   432,   432,   432,   432,   432,   432,   433,   433,
     433,   433,   433,   433,   433,   433,   433,   433,   434,   434,
     434,   434,   434,   435,   435,   435,   435,   435,   435,   436,
     436,   437,   437,   437,   437,   437,   438,   438,   438,   439,
     439,   439,   439,   439,   439,   439,   439,   439,   439,   439,
     439,   439,   439,   439,   439,   439,   439,   439,   439,   439,
     440,   441,   441,   442,   442,   443,   443,   443,   443,   443,
     443,   443,   443,   443,   443,   443,   443,   444,   444,   444,
     444,   444,   445,   445,   445,   445,   445,   445,   445,   445,
     445,   445,   445,   445,   445,   445,   445,   445,   445,   445,
     445,   446,   446,   446,   447,   447,   448,   448,   449,   449,
     449,   449,   449,   449,   449,   449,   449,   449,   449,   449,
     449,   449,   449,   449,   449,   449,   449,   449,   449,   449,
     449,   449,   449,   449,   449,   449,   449,   449,   449,   449,
     449,   449,   449,   449,   450,   450,   450,   450,   450,   450,
     450,   451,   451,   452,   452,   452,   453,   453,   454,   454,
     455,   455,   456,   457,   457,   458,   458,   458,   458,   459,
     459,   459,   459,   459,   459,   459,   459,   459,   459,   459,
     459,   459,   459,   459,   459,   459,   460,   460,   461,   461,
     461,   461,   461,   461,   461,   461,   461,   461,   461,   461,
     461,   461,   461,   462,   462,   462,   462,   463,   463,   464,
     464,   464,   465,   465,   465,   465,   466,   466,   466,   466,
     466,   466,   466,   466,   466,   466,   467,   467,   467,   467,
     467,   467,   467,   467,   467,   468,   468,   469,   469,   469,
     469,   469,   469,   469,   469,   469,   469,   469,   469,   469,
     469,   469,   469,   469,   469,   469,   469,   469,   469,   469,
     469,   469,   469,   469,   469,   469,   469,   469,   469,   469,
     469,   469,   469,   469,   469,   469,   469,   469,   469,   470,
     470,   470,   471,   471,   471,   472,   472,   472,   472,   473,
     473,   473,   473,   473,   473,   473,   473,   473,   473,   473,
     473,   473,   473,   473,   473,   473,   474,   474,   474,   474,
     474,   474,   474,   474,   474,   474,   475,   475,   476,   476,
     477,   477,   478,   478,   478,   478,   478,   478,   479,   479,
     479,   479,   479,   480,   480,   480,   480,   481,   481,   439,
     439,   439,   439,   439,   439,   439,   439,   439,   449,   449,
     449,   449,   449,   449,   449,   449,   449,   449,   449,   449,
     449,   449,   449,   449,   449,   449,   449,   449,   449,   449,
     449,   449,   449,   449,   449,   449,   449,   449,   327,   327,
     328,   328,   328,   328,   329,   329,   445,   445,   445,   445,
     330,   330,   331,   331,   332,   333,   333,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326,   326,
     326,   326,   326,   326,   326,   326,   326,   326,   326
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
