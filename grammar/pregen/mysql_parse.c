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
#define YYSTYPE         DDL_MYSQL_STYPE
#define YYLTYPE         DDL_MYSQL_LTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_mysql_parse
#define yylex           ddl_mysql_lex
#define yyerror         ddl_mysql_error
#define yydebug         ddl_mysql_debug
#define yynerrs         ddl_mysql_nerrs


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

#include "mysql_parse.h"
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
  YYSYMBOL_KW_ACTION = 84,                 /* "ACTION"  */
  YYSYMBOL_KW_ADD = 85,                    /* "ADD"  */
  YYSYMBOL_KW_AFTER = 86,                  /* "AFTER"  */
  YYSYMBOL_KW_ALGORITHM = 87,              /* "ALGORITHM"  */
  YYSYMBOL_KW_ALTER = 88,                  /* "ALTER"  */
  YYSYMBOL_KW_ALWAYS = 89,                 /* "ALWAYS"  */
  YYSYMBOL_KW_AND = 90,                    /* "AND"  */
  YYSYMBOL_KW_ARRAY = 91,                  /* "ARRAY"  */
  YYSYMBOL_KW_AS = 92,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 93,                    /* "ASC"  */
  YYSYMBOL_KW_ASCII = 94,                  /* "ASCII"  */
  YYSYMBOL_KW_AUTOEXTEND_SIZE = 95,        /* "AUTOEXTEND_SIZE"  */
  YYSYMBOL_KW_AUTO_INCREMENT = 96,         /* "AUTO_INCREMENT"  */
  YYSYMBOL_KW_AVG_ROW_LENGTH = 97,         /* "AVG_ROW_LENGTH"  */
  YYSYMBOL_KW_BETWEEN = 98,                /* "BETWEEN"  */
  YYSYMBOL_KW_BIGINT = 99,                 /* "BIGINT"  */
  YYSYMBOL_KW_BINARY = 100,                /* "BINARY"  */
  YYSYMBOL_KW_BIT = 101,                   /* "BIT"  */
  YYSYMBOL_KW_BLOB = 102,                  /* "BLOB"  */
  YYSYMBOL_KW_BOOL = 103,                  /* "BOOL"  */
  YYSYMBOL_KW_BOOLEAN = 104,               /* "BOOLEAN"  */
  YYSYMBOL_KW_BY = 105,                    /* "BY"  */
  YYSYMBOL_KW_BYTE = 106,                  /* "BYTE"  */
  YYSYMBOL_KW_CACHE = 107,                 /* "CACHE"  */
  YYSYMBOL_KW_CASCADE = 108,               /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 109,                  /* "CASE"  */
  YYSYMBOL_KW_CAST = 110,                  /* "CAST"  */
  YYSYMBOL_KW_CHANGE = 111,                /* "CHANGE"  */
  YYSYMBOL_KW_CHAR = 112,                  /* "CHAR"  */
  YYSYMBOL_KW_CHARACTER = 113,             /* "CHARACTER"  */
  YYSYMBOL_KW_CHARSET = 114,               /* "CHARSET"  */
  YYSYMBOL_KW_CHECK = 115,                 /* "CHECK"  */
  YYSYMBOL_KW_CHECKSUM = 116,              /* "CHECKSUM"  */
  YYSYMBOL_KW_COLLATE = 117,               /* "COLLATE"  */
  YYSYMBOL_KW_COLUMN = 118,                /* "COLUMN"  */
  YYSYMBOL_KW_COLUMN_FORMAT = 119,         /* "COLUMN_FORMAT"  */
  YYSYMBOL_KW_COMMENT = 120,               /* "COMMENT"  */
  YYSYMBOL_KW_COMPRESSED = 121,            /* "COMPRESSED"  */
  YYSYMBOL_KW_COMPRESSION = 122,           /* "COMPRESSION"  */
  YYSYMBOL_KW_CONNECTION = 123,            /* "CONNECTION"  */
  YYSYMBOL_KW_CONSTRAINT = 124,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CONVERT = 125,               /* "CONVERT"  */
  YYSYMBOL_KW_CREATE = 126,                /* "CREATE"  */
  YYSYMBOL_KW_CURRENT_DATE = 127,          /* "CURRENT_DATE"  */
  YYSYMBOL_KW_CURRENT_TIME = 128,          /* "CURRENT_TIME"  */
  YYSYMBOL_KW_CURRENT_TIMESTAMP = 129,     /* "CURRENT_TIMESTAMP"  */
  YYSYMBOL_KW_CURRENT_USER = 130,          /* "CURRENT_USER"  */
  YYSYMBOL_KW_CYCLE = 131,                 /* "CYCLE"  */
  YYSYMBOL_KW_DATA = 132,                  /* "DATA"  */
  YYSYMBOL_KW_DATABASE = 133,              /* "DATABASE"  */
  YYSYMBOL_KW_DATE = 134,                  /* "DATE"  */
  YYSYMBOL_KW_DATETIME = 135,              /* "DATETIME"  */
  YYSYMBOL_KW_DAY = 136,                   /* "DAY"  */
  YYSYMBOL_KW_DAY_HOUR = 137,              /* "DAY_HOUR"  */
  YYSYMBOL_KW_DAY_MICROSECOND = 138,       /* "DAY_MICROSECOND"  */
  YYSYMBOL_KW_DAY_MINUTE = 139,            /* "DAY_MINUTE"  */
  YYSYMBOL_KW_DAY_SECOND = 140,            /* "DAY_SECOND"  */
  YYSYMBOL_KW_DEC = 141,                   /* "DEC"  */
  YYSYMBOL_KW_DECIMAL = 142,               /* "DECIMAL"  */
  YYSYMBOL_KW_DEFAULT = 143,               /* "DEFAULT"  */
  YYSYMBOL_KW_DELAY_KEY_WRITE = 144,       /* "DELAY_KEY_WRITE"  */
  YYSYMBOL_KW_DELETE = 145,                /* "DELETE"  */
  YYSYMBOL_KW_DESC = 146,                  /* "DESC"  */
  YYSYMBOL_KW_DIRECTORY = 147,             /* "DIRECTORY"  */
  YYSYMBOL_KW_DISABLE = 148,               /* "DISABLE"  */
  YYSYMBOL_KW_DISTINCT = 149,              /* "DISTINCT"  */
  YYSYMBOL_KW_DIV = 150,                   /* "DIV"  */
  YYSYMBOL_KW_DOUBLE = 151,                /* "DOUBLE"  */
  YYSYMBOL_KW_DROP = 152,                  /* "DROP"  */
  YYSYMBOL_KW_ELSE = 153,                  /* "ELSE"  */
  YYSYMBOL_KW_ENABLE = 154,                /* "ENABLE"  */
  YYSYMBOL_KW_ENCRYPTION = 155,            /* "ENCRYPTION"  */
  YYSYMBOL_KW_END = 156,                   /* "END"  */
  YYSYMBOL_KW_ENFORCED = 157,              /* "ENFORCED"  */
  YYSYMBOL_KW_ENGINE = 158,                /* "ENGINE"  */
  YYSYMBOL_KW_ENGINE_ATTRIBUTE = 159,      /* "ENGINE_ATTRIBUTE"  */
  YYSYMBOL_KW_ENUM = 160,                  /* "ENUM"  */
  YYSYMBOL_KW_ESCAPE = 161,                /* "ESCAPE"  */
  YYSYMBOL_KW_EVENT = 162,                 /* "EVENT"  */
  YYSYMBOL_KW_EXISTS = 163,                /* "EXISTS"  */
  YYSYMBOL_KW_FALSE = 164,                 /* "FALSE"  */
  YYSYMBOL_KW_FIRST = 165,                 /* "FIRST"  */
  YYSYMBOL_KW_FIXED = 166,                 /* "FIXED"  */
  YYSYMBOL_KW_FLOAT = 167,                 /* "FLOAT"  */
  YYSYMBOL_KW_FLOAT4 = 168,                /* "FLOAT4"  */
  YYSYMBOL_KW_FLOAT8 = 169,                /* "FLOAT8"  */
  YYSYMBOL_KW_FOR = 170,                   /* "FOR"  */
  YYSYMBOL_KW_FORCE = 171,                 /* "FORCE"  */
  YYSYMBOL_KW_FOREIGN = 172,               /* "FOREIGN"  */
  YYSYMBOL_KW_FULL = 173,                  /* "FULL"  */
  YYSYMBOL_KW_FULLTEXT = 174,              /* "FULLTEXT"  */
  YYSYMBOL_KW_FUNCTION = 175,              /* "FUNCTION"  */
  YYSYMBOL_KW_GENERATED = 176,             /* "GENERATED"  */
  YYSYMBOL_KW_GEOMCOLLECTION = 177,        /* "GEOMCOLLECTION"  */
  YYSYMBOL_KW_GEOMETRY = 178,              /* "GEOMETRY"  */
  YYSYMBOL_KW_GEOMETRYCOLLECTION = 179,    /* "GEOMETRYCOLLECTION"  */
  YYSYMBOL_KW_HOUR = 180,                  /* "HOUR"  */
  YYSYMBOL_KW_HOUR_MICROSECOND = 181,      /* "HOUR_MICROSECOND"  */
  YYSYMBOL_KW_HOUR_MINUTE = 182,           /* "HOUR_MINUTE"  */
  YYSYMBOL_KW_HOUR_SECOND = 183,           /* "HOUR_SECOND"  */
  YYSYMBOL_KW_IF = 184,                    /* "IF"  */
  YYSYMBOL_KW_IGNORE = 185,                /* "IGNORE"  */
  YYSYMBOL_KW_IGNORED = 186,               /* "IGNORED"  */
  YYSYMBOL_KW_IN = 187,                    /* "IN"  */
  YYSYMBOL_KW_INCREMENT = 188,             /* "INCREMENT"  */
  YYSYMBOL_KW_INDEX = 189,                 /* "INDEX"  */
  YYSYMBOL_KW_INSERT = 190,                /* "INSERT"  */
  YYSYMBOL_KW_INSERT_METHOD = 191,         /* "INSERT_METHOD"  */
  YYSYMBOL_KW_INT = 192,                   /* "INT"  */
  YYSYMBOL_KW_INT1 = 193,                  /* "INT1"  */
  YYSYMBOL_KW_INT2 = 194,                  /* "INT2"  */
  YYSYMBOL_KW_INT3 = 195,                  /* "INT3"  */
  YYSYMBOL_KW_INT4 = 196,                  /* "INT4"  */
  YYSYMBOL_KW_INT8 = 197,                  /* "INT8"  */
  YYSYMBOL_KW_INTEGER = 198,               /* "INTEGER"  */
  YYSYMBOL_KW_INTERVAL = 199,              /* "INTERVAL"  */
  YYSYMBOL_KW_INVISIBLE = 200,             /* "INVISIBLE"  */
  YYSYMBOL_KW_IS = 201,                    /* "IS"  */
  YYSYMBOL_KW_JSON = 202,                  /* "JSON"  */
  YYSYMBOL_KW_KEY = 203,                   /* "KEY"  */
  YYSYMBOL_KW_KEYS = 204,                  /* "KEYS"  */
  YYSYMBOL_KW_KEY_BLOCK_SIZE = 205,        /* "KEY_BLOCK_SIZE"  */
  YYSYMBOL_KW_LEFT = 206,                  /* "LEFT"  */
  YYSYMBOL_KW_LIKE = 207,                  /* "LIKE"  */
  YYSYMBOL_KW_LINESTRING = 208,            /* "LINESTRING"  */
  YYSYMBOL_KW_LOCALTIME = 209,             /* "LOCALTIME"  */
  YYSYMBOL_KW_LOCALTIMESTAMP = 210,        /* "LOCALTIMESTAMP"  */
  YYSYMBOL_KW_LOCK = 211,                  /* "LOCK"  */
  YYSYMBOL_KW_LONG = 212,                  /* "LONG"  */
  YYSYMBOL_KW_LONGBLOB = 213,              /* "LONGBLOB"  */
  YYSYMBOL_KW_LONGTEXT = 214,              /* "LONGTEXT"  */
  YYSYMBOL_KW_MATCH = 215,                 /* "MATCH"  */
  YYSYMBOL_KW_MAXVALUE = 216,              /* "MAXVALUE"  */
  YYSYMBOL_KW_MAX_ROWS = 217,              /* "MAX_ROWS"  */
  YYSYMBOL_KW_MEDIUMBLOB = 218,            /* "MEDIUMBLOB"  */
  YYSYMBOL_KW_MEDIUMINT = 219,             /* "MEDIUMINT"  */
  YYSYMBOL_KW_MEDIUMTEXT = 220,            /* "MEDIUMTEXT"  */
  YYSYMBOL_KW_MEMBER = 221,                /* "MEMBER"  */
  YYSYMBOL_KW_MICROSECOND = 222,           /* "MICROSECOND"  */
  YYSYMBOL_KW_MIDDLEINT = 223,             /* "MIDDLEINT"  */
  YYSYMBOL_KW_MINUTE = 224,                /* "MINUTE"  */
  YYSYMBOL_KW_MINUTE_MICROSECOND = 225,    /* "MINUTE_MICROSECOND"  */
  YYSYMBOL_KW_MINUTE_SECOND = 226,         /* "MINUTE_SECOND"  */
  YYSYMBOL_KW_MINVALUE = 227,              /* "MINVALUE"  */
  YYSYMBOL_KW_MIN_ROWS = 228,              /* "MIN_ROWS"  */
  YYSYMBOL_KW_MOD = 229,                   /* "MOD"  */
  YYSYMBOL_KW_MODIFY = 230,                /* "MODIFY"  */
  YYSYMBOL_KW_MONTH = 231,                 /* "MONTH"  */
  YYSYMBOL_KW_MULTILINESTRING = 232,       /* "MULTILINESTRING"  */
  YYSYMBOL_KW_MULTIPOINT = 233,            /* "MULTIPOINT"  */
  YYSYMBOL_KW_MULTIPOLYGON = 234,          /* "MULTIPOLYGON"  */
  YYSYMBOL_KW_NAME = 235,                  /* "NAME"  */
  YYSYMBOL_KW_NATIONAL = 236,              /* "NATIONAL"  */
  YYSYMBOL_KW_NCHAR = 237,                 /* "NCHAR"  */
  YYSYMBOL_KW_NEXT = 238,                  /* "NEXT"  */
  YYSYMBOL_KW_NO = 239,                    /* "NO"  */
  YYSYMBOL_KW_NOCACHE = 240,               /* "NOCACHE"  */
  YYSYMBOL_KW_NOCYCLE = 241,               /* "NOCYCLE"  */
  YYSYMBOL_KW_NODEGROUP = 242,             /* "NODEGROUP"  */
  YYSYMBOL_KW_NOMAXVALUE = 243,            /* "NOMAXVALUE"  */
  YYSYMBOL_KW_NOMINVALUE = 244,            /* "NOMINVALUE"  */
  YYSYMBOL_KW_NOT = 245,                   /* "NOT"  */
  YYSYMBOL_KW_NOWAIT = 246,                /* "NOWAIT"  */
  YYSYMBOL_KW_NULL = 247,                  /* "NULL"  */
  YYSYMBOL_KW_NUMERIC = 248,               /* "NUMERIC"  */
  YYSYMBOL_KW_NVARCHAR = 249,              /* "NVARCHAR"  */
  YYSYMBOL_KW_OF = 250,                    /* "OF"  */
  YYSYMBOL_KW_ON = 251,                    /* "ON"  */
  YYSYMBOL_KW_ONLINE = 252,                /* "ONLINE"  */
  YYSYMBOL_KW_ONLY = 253,                  /* "ONLY"  */
  YYSYMBOL_KW_OR = 254,                    /* "OR"  */
  YYSYMBOL_KW_OVERLAPS = 255,              /* "OVERLAPS"  */
  YYSYMBOL_KW_PACK_KEYS = 256,             /* "PACK_KEYS"  */
  YYSYMBOL_KW_PAGE_CHECKSUM = 257,         /* "PAGE_CHECKSUM"  */
  YYSYMBOL_KW_PARSER = 258,                /* "PARSER"  */
  YYSYMBOL_KW_PARTIAL = 259,               /* "PARTIAL"  */
  YYSYMBOL_KW_PARTITIONING = 260,          /* "PARTITIONING"  */
  YYSYMBOL_KW_PASSWORD = 261,              /* "PASSWORD"  */
  YYSYMBOL_KW_PERIOD = 262,                /* "PERIOD"  */
  YYSYMBOL_KW_PERSISTENT = 263,            /* "PERSISTENT"  */
  YYSYMBOL_KW_POINT = 264,                 /* "POINT"  */
  YYSYMBOL_KW_POLYGON = 265,               /* "POLYGON"  */
  YYSYMBOL_KW_PRECISION = 266,             /* "PRECISION"  */
  YYSYMBOL_KW_PRIMARY = 267,               /* "PRIMARY"  */
  YYSYMBOL_KW_PROCEDURE = 268,             /* "PROCEDURE"  */
  YYSYMBOL_KW_QUARTER = 269,               /* "QUARTER"  */
  YYSYMBOL_KW_READ = 270,                  /* "READ"  */
  YYSYMBOL_KW_REAL = 271,                  /* "REAL"  */
  YYSYMBOL_KW_REFERENCES = 272,            /* "REFERENCES"  */
  YYSYMBOL_KW_REF_SYSTEM_ID = 273,         /* "REF_SYSTEM_ID"  */
  YYSYMBOL_KW_REGEXP = 274,                /* "REGEXP"  */
  YYSYMBOL_KW_REMOVE = 275,                /* "REMOVE"  */
  YYSYMBOL_KW_RENAME = 276,                /* "RENAME"  */
  YYSYMBOL_KW_REPEAT = 277,                /* "REPEAT"  */
  YYSYMBOL_KW_REPLACE = 278,               /* "REPLACE"  */
  YYSYMBOL_KW_RESTART = 279,               /* "RESTART"  */
  YYSYMBOL_KW_RESTRICT = 280,              /* "RESTRICT"  */
  YYSYMBOL_KW_RIGHT = 281,                 /* "RIGHT"  */
  YYSYMBOL_KW_RLIKE = 282,                 /* "RLIKE"  */
  YYSYMBOL_KW_ROW = 283,                   /* "ROW"  */
  YYSYMBOL_KW_ROW_FORMAT = 284,            /* "ROW_FORMAT"  */
  YYSYMBOL_KW_SCHEMA = 285,                /* "SCHEMA"  */
  YYSYMBOL_KW_SECOND = 286,                /* "SECOND"  */
  YYSYMBOL_KW_SECONDARY = 287,             /* "SECONDARY"  */
  YYSYMBOL_KW_SECONDARY_ENGINE = 288,      /* "SECONDARY_ENGINE"  */
  YYSYMBOL_KW_SECONDARY_ENGINE_ATTRIBUTE = 289, /* "SECONDARY_ENGINE_ATTRIBUTE"  */
  YYSYMBOL_KW_SECOND_MICROSECOND = 290,    /* "SECOND_MICROSECOND"  */
  YYSYMBOL_KW_SEQUENCE = 291,              /* "SEQUENCE"  */
  YYSYMBOL_KW_SERIAL = 292,                /* "SERIAL"  */
  YYSYMBOL_KW_SET = 293,                   /* "SET"  */
  YYSYMBOL_KW_SIGNED = 294,                /* "SIGNED"  */
  YYSYMBOL_KW_SIMPLE = 295,                /* "SIMPLE"  */
  YYSYMBOL_KW_SMALLINT = 296,              /* "SMALLINT"  */
  YYSYMBOL_KW_SOUNDS = 297,                /* "SOUNDS"  */
  YYSYMBOL_KW_SPATIAL = 298,               /* "SPATIAL"  */
  YYSYMBOL_KW_SQL_TSI_DAY = 299,           /* "SQL_TSI_DAY"  */
  YYSYMBOL_KW_SQL_TSI_HOUR = 300,          /* "SQL_TSI_HOUR"  */
  YYSYMBOL_KW_SQL_TSI_MINUTE = 301,        /* "SQL_TSI_MINUTE"  */
  YYSYMBOL_KW_SQL_TSI_MONTH = 302,         /* "SQL_TSI_MONTH"  */
  YYSYMBOL_KW_SQL_TSI_QUARTER = 303,       /* "SQL_TSI_QUARTER"  */
  YYSYMBOL_KW_SQL_TSI_SECOND = 304,        /* "SQL_TSI_SECOND"  */
  YYSYMBOL_KW_SQL_TSI_WEEK = 305,          /* "SQL_TSI_WEEK"  */
  YYSYMBOL_KW_SQL_TSI_YEAR = 306,          /* "SQL_TSI_YEAR"  */
  YYSYMBOL_KW_SRID = 307,                  /* "SRID"  */
  YYSYMBOL_KW_START = 308,                 /* "START"  */
  YYSYMBOL_KW_STATS_AUTO_RECALC = 309,     /* "STATS_AUTO_RECALC"  */
  YYSYMBOL_KW_STATS_PERSISTENT = 310,      /* "STATS_PERSISTENT"  */
  YYSYMBOL_KW_STATS_SAMPLE_PAGES = 311,    /* "STATS_SAMPLE_PAGES"  */
  YYSYMBOL_KW_STORAGE = 312,               /* "STORAGE"  */
  YYSYMBOL_KW_STORED = 313,                /* "STORED"  */
  YYSYMBOL_KW_SYSTEM = 314,                /* "SYSTEM"  */
  YYSYMBOL_KW_TABLE = 315,                 /* "TABLE"  */
  YYSYMBOL_KW_TABLES = 316,                /* "TABLES"  */
  YYSYMBOL_KW_TABLESPACE = 317,            /* "TABLESPACE"  */
  YYSYMBOL_KW_TABLE_CHECKSUM = 318,        /* "TABLE_CHECKSUM"  */
  YYSYMBOL_KW_TEMPORARY = 319,             /* "TEMPORARY"  */
  YYSYMBOL_KW_TEXT = 320,                  /* "TEXT"  */
  YYSYMBOL_KW_THEN = 321,                  /* "THEN"  */
  YYSYMBOL_KW_TIME = 322,                  /* "TIME"  */
  YYSYMBOL_KW_TIMESTAMP = 323,             /* "TIMESTAMP"  */
  YYSYMBOL_KW_TINYBLOB = 324,              /* "TINYBLOB"  */
  YYSYMBOL_KW_TINYINT = 325,               /* "TINYINT"  */
  YYSYMBOL_KW_TINYTEXT = 326,              /* "TINYTEXT"  */
  YYSYMBOL_KW_TO = 327,                    /* "TO"  */
  YYSYMBOL_KW_TRANSACTION = 328,           /* "TRANSACTION"  */
  YYSYMBOL_KW_TRANSACTIONAL = 329,         /* "TRANSACTIONAL"  */
  YYSYMBOL_KW_TRIGGER = 330,               /* "TRIGGER"  */
  YYSYMBOL_KW_TRUE = 331,                  /* "TRUE"  */
  YYSYMBOL_KW_TYPE = 332,                  /* "TYPE"  */
  YYSYMBOL_KW_UNICODE = 333,               /* "UNICODE"  */
  YYSYMBOL_KW_UNION = 334,                 /* "UNION"  */
  YYSYMBOL_KW_UNIQUE = 335,                /* "UNIQUE"  */
  YYSYMBOL_KW_UNKNOWN = 336,               /* "UNKNOWN"  */
  YYSYMBOL_KW_UNSIGNED = 337,              /* "UNSIGNED"  */
  YYSYMBOL_KW_UPDATE = 338,                /* "UPDATE"  */
  YYSYMBOL_KW_UPGRADE = 339,               /* "UPGRADE"  */
  YYSYMBOL_KW_USE = 340,                   /* "USE"  */
  YYSYMBOL_KW_USING = 341,                 /* "USING"  */
  YYSYMBOL_KW_UTC_DATE = 342,              /* "UTC_DATE"  */
  YYSYMBOL_KW_UTC_TIME = 343,              /* "UTC_TIME"  */
  YYSYMBOL_KW_UTC_TIMESTAMP = 344,         /* "UTC_TIMESTAMP"  */
  YYSYMBOL_KW_UUID = 345,                  /* "UUID"  */
  YYSYMBOL_KW_VALIDATION = 346,            /* "VALIDATION"  */
  YYSYMBOL_KW_VALUE = 347,                 /* "VALUE"  */
  YYSYMBOL_KW_VALUES = 348,                /* "VALUES"  */
  YYSYMBOL_KW_VARBINARY = 349,             /* "VARBINARY"  */
  YYSYMBOL_KW_VARCHAR = 350,               /* "VARCHAR"  */
  YYSYMBOL_KW_VARCHARACTER = 351,          /* "VARCHARACTER"  */
  YYSYMBOL_KW_VARYING = 352,               /* "VARYING"  */
  YYSYMBOL_KW_VECTOR = 353,                /* "VECTOR"  */
  YYSYMBOL_KW_VERSIONING = 354,            /* "VERSIONING"  */
  YYSYMBOL_KW_VIEW = 355,                  /* "VIEW"  */
  YYSYMBOL_KW_VIRTUAL = 356,               /* "VIRTUAL"  */
  YYSYMBOL_KW_VISIBLE = 357,               /* "VISIBLE"  */
  YYSYMBOL_KW_WAIT = 358,                  /* "WAIT"  */
  YYSYMBOL_KW_WEEK = 359,                  /* "WEEK"  */
  YYSYMBOL_KW_WHEN = 360,                  /* "WHEN"  */
  YYSYMBOL_KW_WITH = 361,                  /* "WITH"  */
  YYSYMBOL_KW_WITHOUT = 362,               /* "WITHOUT"  */
  YYSYMBOL_KW_XOR = 363,                   /* "XOR"  */
  YYSYMBOL_KW_YEAR = 364,                  /* "YEAR"  */
  YYSYMBOL_KW_YEAR_MONTH = 365,            /* "YEAR_MONTH"  */
  YYSYMBOL_KW_ZEROFILL = 366,              /* "ZEROFILL"  */
  YYSYMBOL_UNARY = 367,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 368,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 369,            /* kw_unreserved  */
  YYSYMBOL_primary = 370,                  /* primary  */
  YYSYMBOL_expr_list = 371,                /* expr_list  */
  YYSYMBOL_name_path = 372,                /* name_path  */
  YYSYMBOL_case_expr = 373,                /* case_expr  */
  YYSYMBOL_whens = 374,                    /* whens  */
  YYSYMBOL_when = 375,                     /* when  */
  YYSYMBOL_case_else = 376,                /* case_else  */
  YYSYMBOL_unit = 377,                     /* unit  */
  YYSYMBOL_statement = 378,                /* statement  */
  YYSYMBOL_ident = 379,                    /* ident  */
  YYSYMBOL_any_ident = 380,                /* any_ident  */
  YYSYMBOL_opt_ident = 381,                /* opt_ident  */
  YYSYMBOL_qname = 382,                    /* qname  */
  YYSYMBOL_qname_list = 383,               /* qname_list  */
  YYSYMBOL_name_list = 384,                /* name_list  */
  YYSYMBOL_opt_name_list = 385,            /* opt_name_list  */
  YYSYMBOL_opt_or_replace = 386,           /* opt_or_replace  */
  YYSYMBOL_opt_if_not_exists = 387,        /* opt_if_not_exists  */
  YYSYMBOL_opt_if_exists = 388,            /* opt_if_exists  */
  YYSYMBOL_part_if_not_exists = 389,       /* part_if_not_exists  */
  YYSYMBOL_part_if_exists = 390,           /* part_if_exists  */
  YYSYMBOL_opt_temporary = 391,            /* opt_temporary  */
  YYSYMBOL_opt_eq = 392,                   /* opt_eq  */
  YYSYMBOL_opt_restrict = 393,             /* opt_restrict  */
  YYSYMBOL_opt_wait = 394,                 /* opt_wait  */
  YYSYMBOL_create_table = 395,             /* create_table  */
  YYSYMBOL_opt_partition = 396,            /* opt_partition  */
  YYSYMBOL_opt_query = 397,                /* opt_query  */
  YYSYMBOL_table_elements = 398,           /* table_elements  */
  YYSYMBOL_table_element = 399,            /* table_element  */
  YYSYMBOL_column = 400,                   /* column  */
  YYSYMBOL_generated_attr = 401,           /* generated_attr  */
  YYSYMBOL_stored = 402,                   /* stored  */
  YYSYMBOL_column_attrs = 403,             /* column_attrs  */
  YYSYMBOL_column_attr = 404,              /* column_attr  */
  YYSYMBOL_column_key = 405,               /* column_key  */
  YYSYMBOL_column_option = 406,            /* column_option  */
  YYSYMBOL_default_value = 407,            /* default_value  */
  YYSYMBOL_signed_number = 408,            /* signed_number  */
  YYSYMBOL_number = 409,                   /* number  */
  YYSYMBOL_now_expr = 410,                 /* now_expr  */
  YYSYMBOL_now_word = 411,                 /* now_word  */
  YYSYMBOL_string = 412,                   /* string  */
  YYSYMBOL_literal = 413,                  /* literal  */
  YYSYMBOL_expr = 414,                     /* expr  */
  YYSYMBOL_call = 415,                     /* call  */
  YYSYMBOL_fn_word = 416,                  /* fn_word  */
  YYSYMBOL_bare_word = 417,                /* bare_word  */
  YYSYMBOL_interval = 418,                 /* interval  */
  YYSYMBOL_interval_unit = 419,            /* interval_unit  */
  YYSYMBOL_type = 420,                     /* type  */
  YYSYMBOL_type_option = 421,              /* type_option  */
  YYSYMBOL_charset_word = 422,             /* charset_word  */
  YYSYMBOL_charset_name = 423,             /* charset_name  */
  YYSYMBOL_collation = 424,                /* collation  */
  YYSYMBOL_type_name = 425,                /* type_name  */
  YYSYMBOL_cast_type = 426,                /* cast_type  */
  YYSYMBOL_int_word = 427,                 /* int_word  */
  YYSYMBOL_type_base = 428,                /* type_base  */
  YYSYMBOL_national_varchar = 429,         /* national_varchar  */
  YYSYMBOL_type_none = 430,                /* type_none  */
  YYSYMBOL_type_length = 431,              /* type_length  */
  YYSYMBOL_type_varying = 432,             /* type_varying  */
  YYSYMBOL_type_precision = 433,           /* type_precision  */
  YYSYMBOL_opt_length = 434,               /* opt_length  */
  YYSYMBOL_opt_precision = 435,            /* opt_precision  */
  YYSYMBOL_type_arg = 436,                 /* type_arg  */
  YYSYMBOL_type_args = 437,                /* type_args  */
  YYSYMBOL_key_name = 438,                 /* key_name  */
  YYSYMBOL_table_constraint = 439,         /* table_constraint  */
  YYSYMBOL_opt_symbol = 440,               /* opt_symbol  */
  YYSYMBOL_constraint_body = 441,          /* constraint_body  */
  YYSYMBOL_unique_word = 442,              /* unique_word  */
  YYSYMBOL_overlaps = 443,                 /* overlaps  */
  YYSYMBOL_enforced = 444,                 /* enforced  */
  YYSYMBOL_references = 445,               /* references  */
  YYSYMBOL_fk_action = 446,                /* fk_action  */
  YYSYMBOL_index_def = 447,                /* index_def  */
  YYSYMBOL_index_word = 448,               /* index_word  */
  YYSYMBOL_opt_index_word = 449,           /* opt_index_word  */
  YYSYMBOL_key_parts = 450,                /* key_parts  */
  YYSYMBOL_key_part = 451,                 /* key_part  */
  YYSYMBOL_opt_key_options = 452,          /* opt_key_options  */
  YYSYMBOL_key_options = 453,              /* key_options  */
  YYSYMBOL_key_option = 454,               /* key_option  */
  YYSYMBOL_table_options = 455,            /* table_options  */
  YYSYMBOL_table_option = 456,             /* table_option  */
  YYSYMBOL_charset_option = 457,           /* charset_option  */
  YYSYMBOL_collate_option = 458,           /* collate_option  */
  YYSYMBOL_option_value = 459,             /* option_value  */
  YYSYMBOL_option_word = 460,              /* option_word  */
  YYSYMBOL_create_index = 461,             /* create_index  */
  YYSYMBOL_index_kind = 462,               /* index_kind  */
  YYSYMBOL_lock_options = 463,             /* lock_options  */
  YYSYMBOL_lock_option = 464,              /* lock_option  */
  YYSYMBOL_alter_table = 465,              /* alter_table  */
  YYSYMBOL_opt_online = 466,               /* opt_online  */
  YYSYMBOL_opt_ignore = 467,               /* opt_ignore  */
  YYSYMBOL_opt_actions = 468,              /* opt_actions  */
  YYSYMBOL_partition_action = 469,         /* partition_action  */
  YYSYMBOL_alter_actions = 470,            /* alter_actions  */
  YYSYMBOL_alter_columns = 471,            /* alter_columns  */
  YYSYMBOL_alter_action = 472,             /* alter_action  */
  YYSYMBOL_convert_charset = 473,          /* convert_charset  */
  YYSYMBOL_spaced_options = 474,           /* spaced_options  */
  YYSYMBOL_opt_column = 475,               /* opt_column  */
  YYSYMBOL_after = 476,                    /* after  */
  YYSYMBOL_drop_table = 477,               /* drop_table  */
  YYSYMBOL_table_word = 478,               /* table_word  */
  YYSYMBOL_drop_index = 479,               /* drop_index  */
  YYSYMBOL_drop_object = 480,              /* drop_object  */
  YYSYMBOL_rename_table = 481,             /* rename_table  */
  YYSYMBOL_rename_list = 482,              /* rename_list  */
  YYSYMBOL_database_word = 483,            /* database_word  */
  YYSYMBOL_create_database = 484,          /* create_database  */
  YYSYMBOL_alter_database = 485,           /* alter_database  */
  YYSYMBOL_opt_database_options = 486,     /* opt_database_options  */
  YYSYMBOL_database_options = 487,         /* database_options  */
  YYSYMBOL_database_option = 488,          /* database_option  */
  YYSYMBOL_drop_database = 489,            /* drop_database  */
  YYSYMBOL_use = 490,                      /* use  */
  YYSYMBOL_create_sequence = 491,          /* create_sequence  */
  YYSYMBOL_alter_sequence = 492,           /* alter_sequence  */
  YYSYMBOL_drop_sequence = 493,            /* drop_sequence  */
  YYSYMBOL_sequence_options = 494,         /* sequence_options  */
  YYSYMBOL_sequence_option = 495,          /* sequence_option  */
  YYSYMBOL_opt_by = 496,                   /* opt_by  */
  YYSYMBOL_opt_with = 497,                 /* opt_with  */
  YYSYMBOL_opt_restart = 498,              /* opt_restart  */
  YYSYMBOL_signed = 499                    /* signed  */
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
         || (defined DDL_MYSQL_LTYPE_IS_TRIVIAL && DDL_MYSQL_LTYPE_IS_TRIVIAL \
             && defined DDL_MYSQL_STYPE_IS_TRIVIAL && DDL_MYSQL_STYPE_IS_TRIVIAL)))

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
#define YYLAST   10513

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  368
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
       2,     2,     2,     2,     2,     2,     2,     2,    84,     2,
       2,    85,     2,    86,     2,     2,    87,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,    88,    89,     2,
       2,    90,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,    91,    92,    93,    94,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    95,     2,     2,     2,     2,    96,     2,
       2,     2,     2,     2,     2,     2,    97,     2,     2,     2,
       2,     2,     2,    98,    99,   100,     2,     2,   101,   102,
       2,     2,     2,   103,   104,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   105,     2,   106,   107,
       2,     2,     2,     2,   108,     2,   109,   110,     2,     2,
       2,     2,     2,     2,     2,     2,   111,     2,     2,     2,
     112,   113,     2,   114,   115,     2,   116,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   117,     2,     2,   118,     2,     2,     2,     2,
       2,     2,     2,     2,   119,     2,     2,     2,     2,     2,
     120,     2,     2,     2,     2,     2,     2,     2,     2,   121,
     122,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   123,     2,   124,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   125,     2,     2,     2,     2,   126,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   127,     2,
       2,     2,   128,   129,   130,     2,     2,     2,   131,   132,
     133,     2,     2,     2,     2,     2,     2,     2,   134,     2,
       2,   135,   136,     2,   137,   138,   139,   140,     2,     2,
       2,   141,   142,     2,     2,   143,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   144,   145,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   146,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   147,   148,
       2,     2,   149,     2,     2,     2,   150,     2,     2,     2,
     151,     2,   152,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   153,     2,     2,     2,   154,
       2,     2,     2,     2,   155,     2,   156,     2,     2,   157,
     158,     2,   159,   160,     2,     2,     2,   161,     2,   162,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   163,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   164,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   165,
       2,   166,   167,   168,   169,     2,     2,     2,     2,   170,
     171,     2,     2,     2,     2,   172,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   173,   174,   175,     2,     2,
       2,   176,     2,     2,   177,   178,   179,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   180,     2,   181,   182,   183,     2,     2,     2,
       2,     2,     2,     2,     2,   184,   185,   186,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   187,     2,     2,
       2,   188,     2,     2,   189,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   190,     2,   191,     2,     2,     2,
       2,   192,   193,   194,   195,   196,   197,   198,     2,     2,
     199,     2,   200,     2,     2,     2,     2,     2,     2,   201,
       2,     2,     2,     2,     2,     2,     2,   202,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   203,     2,   204,     2,   205,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     206,     2,     2,     2,     2,     2,   207,     2,     2,     2,
       2,   208,     2,     2,     2,     2,     2,     2,     2,     2,
     209,   210,     2,   211,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   212,   213,   214,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     215,     2,     2,     2,     2,     2,     2,   216,     2,     2,
       2,   217,     2,     2,     2,     2,     2,   218,   219,   220,
     221,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   222,   223,     2,     2,     2,     2,     2,
     224,     2,   225,   226,   227,     2,   228,     2,   229,     2,
       2,     2,   230,     2,     2,   231,     2,     2,     2,     2,
       2,   232,   233,   234,     2,     2,     2,     2,     2,     2,
     235,     2,   236,     2,     2,   237,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   238,     2,     2,     2,
       2,     2,   239,     2,   240,     2,     2,     2,     2,     2,
     241,     2,   242,     2,     2,     2,     2,     2,     2,     2,
     243,   244,     2,     2,     2,     2,     2,     2,     2,     2,
     245,     2,     2,     2,     2,     2,     2,   246,     2,     2,
       2,     2,   247,     2,     2,     2,   248,     2,   249,     2,
       2,     2,   250,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   251,     2,   252,   253,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   254,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   255,     2,     2,     2,     2,     2,
       2,   256,     2,     2,   257,     2,     2,     2,     2,     2,
       2,   258,     2,     2,   259,     2,   260,     2,     2,     2,
     261,     2,     2,     2,     2,     2,     2,   262,     2,     2,
       2,     2,   263,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   264,     2,   265,     2,     2,     2,
       2,     2,     2,     2,     2,   266,     2,     2,     2,     2,
       2,     2,     2,   267,     2,     2,     2,     2,     2,     2,
       2,     2,   268,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   269,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   270,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   271,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   272,     2,
       2,   273,     2,   274,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     275,   276,     2,     2,   277,     2,     2,   278,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   279,
       2,   280,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   281,     2,   282,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     283,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     284,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   285,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   286,   287,   288,   289,     2,     2,
       2,   290,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   291,     2,     2,   292,
       2,     2,     2,     2,     2,     2,   293,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   294,     2,   295,     2,     2,     2,     2,
       2,     2,     2,   296,     2,     2,     2,     2,     2,     2,
       2,   297,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   298,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     299,   300,   301,   302,   303,   304,   305,   306,   307,     2,
       2,     2,     2,     2,     2,     2,   308,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   309,   310,   311,
       2,     2,     2,     2,     2,   312,   313,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   314,     2,     2,
       2,   315,   316,     2,   317,   318,     2,     2,     2,     2,
       2,     2,   319,     2,     2,   320,     2,     2,     2,   321,
       2,     2,     2,     2,     2,   322,     2,   323,     2,     2,
     324,   325,   326,     2,   327,     2,     2,     2,     2,   328,
     329,     2,     2,     2,     2,     2,   330,     2,     2,   331,
       2,     2,     2,     2,     2,     2,     2,     2,   332,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   333,     2,   334,   335,   336,     2,     2,
       2,     2,     2,     2,     2,   337,     2,   338,     2,     2,
     339,     2,     2,     2,   340,     2,     2,     2,     2,   341,
     342,   343,   344,   345,     2,     2,     2,   346,     2,   347,
     348,   349,   350,     2,   351,     2,     2,     2,   352,     2,
     353,     2,     2,     2,   354,     2,   355,     2,     2,   356,
       2,   357,     2,   358,     2,     2,     2,   359,     2,     2,
     360,     2,     2,     2,     2,     2,   361,     2,   362,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   363,     2,   364,     2,   365,     2,
     366,     2,   367
};

#if DDL_MYSQL_DEBUG
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
  "NOT INDEXED (of a table)", "RAISE (before its parenthesis)", "ACTION",
  "ADD", "AFTER", "ALGORITHM", "ALTER", "ALWAYS", "AND", "ARRAY", "AS",
  "ASC", "ASCII", "AUTOEXTEND_SIZE", "AUTO_INCREMENT", "AVG_ROW_LENGTH",
  "BETWEEN", "BIGINT", "BINARY", "BIT", "BLOB", "BOOL", "BOOLEAN", "BY",
  "BYTE", "CACHE", "CASCADE", "CASE", "CAST", "CHANGE", "CHAR",
  "CHARACTER", "CHARSET", "CHECK", "CHECKSUM", "COLLATE", "COLUMN",
  "COLUMN_FORMAT", "COMMENT", "COMPRESSED", "COMPRESSION", "CONNECTION",
  "CONSTRAINT", "CONVERT", "CREATE", "CURRENT_DATE", "CURRENT_TIME",
  "CURRENT_TIMESTAMP", "CURRENT_USER", "CYCLE", "DATA", "DATABASE", "DATE",
  "DATETIME", "DAY", "DAY_HOUR", "DAY_MICROSECOND", "DAY_MINUTE",
  "DAY_SECOND", "DEC", "DECIMAL", "DEFAULT", "DELAY_KEY_WRITE", "DELETE",
  "DESC", "DIRECTORY", "DISABLE", "DISTINCT", "DIV", "DOUBLE", "DROP",
  "ELSE", "ENABLE", "ENCRYPTION", "END", "ENFORCED", "ENGINE",
  "ENGINE_ATTRIBUTE", "ENUM", "ESCAPE", "EVENT", "EXISTS", "FALSE",
  "FIRST", "FIXED", "FLOAT", "FLOAT4", "FLOAT8", "FOR", "FORCE", "FOREIGN",
  "FULL", "FULLTEXT", "FUNCTION", "GENERATED", "GEOMCOLLECTION",
  "GEOMETRY", "GEOMETRYCOLLECTION", "HOUR", "HOUR_MICROSECOND",
  "HOUR_MINUTE", "HOUR_SECOND", "IF", "IGNORE", "IGNORED", "IN",
  "INCREMENT", "INDEX", "INSERT", "INSERT_METHOD", "INT", "INT1", "INT2",
  "INT3", "INT4", "INT8", "INTEGER", "INTERVAL", "INVISIBLE", "IS", "JSON",
  "KEY", "KEYS", "KEY_BLOCK_SIZE", "LEFT", "LIKE", "LINESTRING",
  "LOCALTIME", "LOCALTIMESTAMP", "LOCK", "LONG", "LONGBLOB", "LONGTEXT",
  "MATCH", "MAXVALUE", "MAX_ROWS", "MEDIUMBLOB", "MEDIUMINT", "MEDIUMTEXT",
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

#define YYPACT_NINF (-882)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-595)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
     -32,   -42,  -162,   207,   -36,  9048,   107,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,    91,   -66,  7882,  -101,    72,
      91,    91,   175,    91,  -882,    91,    91,    90,    91,  -882,
    -882,    91,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,    75,  9048,  -882,   -27,    44,
     576,   337,   117,    23,   117,    92,   224,    23,   372,  -882,
      23,  -882,  -882,  -882,  -882,  -882,  -882,  -190,   214,   356,
    9048,  9048,   253,  9048,  9048,  9048,  9048,    91,    91,  9048,
    9048,  -882,   414,  -882,    91,  -882,  -882,  8178,   408,  -882,
     337,   337,   224,  -882,   408,   337,   308,    23,   314,   526,
    -882,   356,   356,   409,   233,  9048,  -882,  -882,  -882,   229,
    -882,  -882,  -882,    20,  9048,  9048,  -882,  -157,   479,  9048,
     797,  9048,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    7308,   267,  -882,  -882,  -882,  -882,  -882,  -882,  9048,  9048,
     261,  9048,   345,    23,  9048,  9048,  -882,  -882,  -882,    16,
      16,  -882,   505,   193,  9048,  -882,  9517,   337,   337,  -882,
     337,    65,   337,   337,   109,  -882,  -882,  -882,  -882,     7,
       4,  -882,  -157,  -882,  -882,  -882,  -882,   412,  -882,   515,
    -882,  -882,  -882,   517,   528,  -882,  -882,  -882,  -882,  -882,
      49,   371,   227,   222,   315,  -882,  -882,    23,  -157,  -882,
     -69,   -69,  -882,  9048,  -157,   566,  -882,  -882,  -882,  -882,
    -882,  -882,   226,   230,  -882,  -882,  -882,  -882,   310,   580,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,   -54,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,   -47,    26,  -882,  -882,
    -882,  -882,  -882,  -882,   582,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,    55,  -882,
     590,  -882,   625,   626,   634,   611,   408,  7308,  -882,  -882,
     393,   393,   393,  -882,  -882,  -882,  -882,   393,  -882,   393,
    9706,  -882,  -882,  -882,  -882,  -882,   797,  6698,  9048,   934,
    -882,  9048,  9048,  9048,  -882,  -882,  -882,  -882,   280,   542,
     647,   656,   634,   542,   322,  -882,  -882,    27,    28,  -882,
    -882,   542,  -882,  -882,  -882,  -882,   542,  -882,  -882,  -882,
     650,   663,  -882,  -882,  -882,  -882,  -882,   526,   542,  -882,
     542,   542,  -882,  -882,  -882,  -882,  -882,  -882,   611,   611,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,   673,  -882,  -882,
    5528,   337,   -16,  -882,  -882,  -882,   578,  -882,  -882,  -882,
    -882,   382,   565,   353,  -882,   509,  7595,   510,  -882,  -882,
    -882,  -882,   572,  -882,  -882,   337,  -882,  -882,   578,  -882,
    -882,  -882,  -882,   457,  6400,  -882,  -882,  -882,  -882,   395,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,   337,  -193,   374,
     337,  -882,  -882,  -882,   337,  -882,  -882,  -882,    35,  -882,
    -882,   604,  9888,  -882,   722,  9048,   527,   195,  -882,  -882,
    9048,   532,   195,    10,   195,  9517,   452,  -882,  -882,  -882,
    -882,  -882,   409,  -882,  9888,  -882,   422,   702,  -882,  -882,
    -882,  -157,    -2,  9048,  -882,  -882,  -882,  -882,   464,   542,
     542,  -882,   475,  -882,  -882,  -882,  -882,  -882,   732,   489,
    9048,   611,  -882,   503,   538,   543,  -882,  -882,  7308,  6996,
    -882,   495,   409,  8761,   391,     2,  -882,  -882,  7308,  9048,
    -882,  9048,   175,   175,   175,   405,   337,  -882,  -882,  -882,
     584,  9048,   175,   175,   545,   581,   547,   398,   -69,   175,
    -882,   337,  7308,   175,  -882,  9048,  9048,   175,  9048,  -882,
     175,  -882,   749,   403,  -882,  -882,  7308,  7308,  9706,  -882,
    -882,  -882,  2714,  -882,  -882,   -37,   409,  -882,   409,   752,
     409,   409,  -882,  -882,   409,   409,    55,  -882,  6996,  9048,
    -882,  -882,   754,  -882,  -882,  -882,   542,   570,   577,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,   542,  -882,   587,   598,
    5815,   519,  -882,  9048,  -882,  -882,  -882,   -12,   -12,  9048,
    9048,  9048,   458,   408,  9048,  -882,  9048,  9048,   175,  9048,
    -882,  -882,  -882,  9048,   408,  -882,  9048,  -882,  -882,  9048,
    -882,  9048,  1640,  -882,  -882,  -882,  -882,  -882,  -882,  2714,
    2714,  2714,  2714,  9048,  2714,  -882,  -882,  2714,  1997,   756,
    -882,   759,  -882,  -882,  -882,  -882,   760,   733,  -882,  -882,
    -882,  2714,  -882,  -882,  -882,  -882,   423,  2714,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,   389,  -882,  -882,
    -882,   765,  -882,  3437,  -882,   767,   769,  -882,  -882,  9048,
    9048,  -882,  9048,  9048,  9048,  9048,   392,   934,  -882,   770,
    6102,  -882,  -882,  -882,   771,  -882,  9048,  6996,     2,   616,
    -882,  -882,   623,  -882,  -882,   -11,   -76,  9048,  -882,  -882,
    -882,   -69,   -69,  -882,  9048,  -882,  -882,  -882,     2,   454,
     455,  -882,   601,  4915,   669,  3129,   669,   669,  2714,   669,
     669,  2714,   -93,  -882,  3500,  2714,  2714,  9048,  -882,  3075,
     619, 10216,  1280,  9048,   762,   766,   302,  2714,  2714,   -12,
    2714,  2714,  2714,  2714,  2714,  2714,  2714,  2714,  2714,  2714,
    2714,  2714,  2714,  2714,  2714,  2714,  2714,    41,  2714,  2714,
    8474,  2714,   259,   191,  2714,   544,  2714,  2714,  2714,  2714,
     591,  2714,  2357,   328,   791,   793,   794,   795,   800,   805,
     786,    29,  -882,   806,  8474,  7308,   408,  9048,  5204,  -882,
     337,   724,  -882,  -882,   -85,  -882,   476,   617,  9048,   337,
     674,   787,  7308,   750,  -882,   513,   520,  -882,  -882,  -882,
    -882,    -7,   788,  6102,  2714,   818,   615,   170,  -882,     2,
     620,  -882,  9048,  -882,   812,   408,   337,  -882,  -882,   337,
     645,   337,  9048,  9048,  -882,   575,  -882,   692,   -46,     2,
    -882,  -882,  -882,  -882,  9048,  9048,  -882,  2714,  -882,  2714,
    3614,  3800,  2714,  -882,   680,   -93,  3905,  3382,   312,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,  -882,  -882,  -882,  -882,  9048,  -882,
     830,  2714,   631,  -882,  -882,  -882,  -882,  -882,   833,    63,
     118,  -882,    63,   318,   318,    63,   556,   556,   556,   669,
     779,   556,   556,   556,  5022,   184,   184,   556, 10216,  2714,
     270,  2714,  2714,  2714, 10216,  4019,  -882,    63,  2714,  -882,
    -882,     8,  -882,  -882,  -882,   468,   837,    63,  5022,   406,
     406,  2714, 10118,  -882,   659,  -882,   838,  6102,  6102,  6102,
    6102,  6102,  6102,  7308,  2714,   -86,  2714,  -882,  -882,  -882,
     729,  2714,  -882,  -882,   433,  -882,  -882,  -882,  -882,  -882,
    -882,   840,   408,   755,  -882,  -882,  -882,   177,  -882,   843,
     408,   504,  -882,  -882,  -882,   502,   506,   -99,   -14,  -882,
    -882,   668,  4135,   826,   -11,  6102,  -882,  -882,  -882,  -882,
     -37,  7308,  -882,   408,   831,  -882,   408,  -882,  -882,  9048,
    -882,  5204,  -882,  -882,  -882,  -882,  -882,  4915,   672,  -882,
    2714,  4915,  -882,   705,  9316,  9316,   526,  -882,   851,  -882,
     679,  -882,  -882,  4242,  2714,  -882,  1103,   406,   406,  2714,
     681,  -882,  -882,  -882,  -882,  2714,  2714,   406,  -882,  -882,
     685,   691,     9,   693,     9,   695,  -882,  4330,  -882,  -882,
    4437,   859,  4525,   860,  -882,    30,  -882,  9048,  -882,  -882,
    -882,  -882,  -882,   -39,   -39,  -882,  -882,  -882,   -11,  -882,
     869,  -882,   -11,  -882,   170,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  4915,  -882,   262,   262,    55,   873,   775,
     123,   874,  -882,  2714,   700,  2714,   406,  -882,   406,  4632,
     610,   -11,   628,   877,   -11,   878,   -11,   -84,  -882,  2714,
    -882,  -882,  2714,   -81,  -882,   701,  -882,   802,  -882,   -91,
    -882,  -882,  -882,  -882,    -2,  -882,  -882,  -882,  -882,  -882,
    -882,  -882,  -882,  -882,   406,  -882,   406,  -882,    -7,  -882,
    -882,   -11,  -882,   -11,  -882,  -882,  -882,  -882,  -882,  4720,
    4827,  -882,  -882,  -882,  9048,  -882,  -882,  -882,  -882,  -882,
    -882,   -84,  -882,  -882
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
    -882,  -882,  -882,  -845,  -824,  -881,    24,  -769,  -108,  -882,
    -882,    -5,  -882,  -552,  -171,   260,  -882,  -882,  -882,   361,
     614,   164,   -53,   861,  -197,  -338,  -258,  -882,    74,  -882,
    -556,   196,  -473,  -882,  -418,  -882,  -882,  -882,  -882,  -254,
    -866,  -415,  -877,  -882,  -243,  -277,   111,  -860,  -882,  -854,
    -882,  -882,  -278,  -882,  -409,  -479,  -558,  -882,  -266,  -335,
    -882,  -882,  -882,  -882,  -882,  -882,  -310,   440,  -414,  -292,
    -272,   396,  -882,  -671,  -882,  -289,  -667,  -343,  -306,   399,
    -154,   329,  -559,  -225,  -635,  -882,  -829,   215,  -434,   390,
    -420,  -425,  -882,  -882,  -882,  -307,  -597,  -882,  -882,  -882,
    -882,  -488,  -882,   237,   238,  -882,  -882,   -98,  -496,  -882,
     881,  -882,  -882,  -882,  -882,   103,  -882,  -882,  -882,  -112,
    -105,  -882,  -882,  -882,  -882,  -882,   585,  -882,  -882,   603,
    -882,    19
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
     495,   249,   455,   456,   808,   598,  -594,   964,  -594,  1135,
     563,   435,   207,   684,   435,   233,   295,  1032,   418,   563,
     295,   560,   471,   471,   471,  1094,  1262,   635,  -594,   296,
     560,   350,   351,   998,   244,   678,  1213,  1105,   280,   256,
     257,  1108,  1306,   260,   261,   447,     1,   618,   464,   267,
     992,   834,  1107,  1127,   440,   467,   468,  1084,  1110,  1266,
    1198,   509,  1114,   718,  1111,  1301,   977,   625,   574,   692,
     679,   684,   428,   626,   627,   511,   887,   475,   723,   301,
     454,    22,    28,   993,     2,   247,   458,  1151,   243,   639,
     322,   251,   640,   648,  1104,   250,    38,   194,   641,   965,
     425,   426,   489,   427,   560,   431,   432,   339,   340,   197,
       3,   673,   877,   348,   349,   252,   880,   881,   296,   882,
    1282,   883,   219,   354,   236,   576,   199,   239,   681,  1059,
     201,   887,   250,   240,  1158,   831,   -42,   195,   966,   477,
     336,   680,   563,   674,  1152,   478,  1307,   615,   617,  1215,
     700,   479,  1115,   560,   893,   894,   203,   724,   199,   239,
     429,   612,  1181,   578,   563,   967,   480,   212,   241,  1295,
     900,   347,   457,   496,   619,   560,  1170,   579,   877,   968,
     756,   232,   880,   881,   969,   882,   623,   883,   624,   693,
    1267,   302,  1116,   717,  1168,    22,   713,   887,  1128,   535,
      23,   297,  1041,   726,  1281,   232,   232,   978,   259,   232,
     232,   232,  1199,  1180,   266,   232,   993,  1302,  1060,  1296,
     581,   222,   275,   832,   970,   900,   732,   745,   231,  1214,
    1206,  1268,   250,    24,     4,  1216,   213,   828,  1061,    25,
     293,   754,   755,   839,  1269,  1182,   448,   914,   563,   232,
     232,  -460,   301,  1136,   305,  1068,   232,   861,   901,   560,
    1105,   960,  1297,   848,  1108,   335,  1174,   593,   971,    39,
      40,  1217,   601,   232,   232,  1107,   342,   487,   234,   232,
     232,  1110,   821,   205,  1069,   465,   466,  1111,   583,   232,
     297,   900,   824,   469,   470,  1175,   774,   696,     5,  1037,
     543,  1153,  1095,  1263,   638,  1062,  1137,   707,   708,  1167,
     742,   972,   877,  1063,   873,   433,   880,  1104,   481,  1244,
     973,   883,   961,   494,   901,  1085,   434,   235,   662,  1183,
      22,   887,  1066,   702,  1184,   245,   974,   906,   232,   482,
     975,   336,   983,   959,   236,  1070,   246,    24,   642,   494,
     672,   336,   242,   676,   979,   436,  1097,   677,   436,    30,
     214,  1252,   659,   669,   302,  1100,   472,   473,   474,   614,
     616,   227,    31,   598,   578,   336,   783,   784,   483,   248,
     670,    34,   484,  1275,  1131,   872,    32,   563,   579,   336,
     336,   873,   498,   253,   499,    39,    40,   215,   560,   689,
     877,   878,   254,   906,   880,   881,   258,   882,   644,   883,
     920,   485,   335,   687,   494,   216,   269,   819,   687,   887,
     695,   888,   704,   874,   875,   900,  1071,   277,  1072,   872,
     663,   441,   585,   232,   442,   873,   599,   600,   232,   733,
     503,   504,   893,   894,  1276,   281,   505,   282,   506,   697,
    1277,  1038,   698,  1138,   744,   290,   199,   239,   901,  1225,
     201,   705,   877,   878,   706,    33,   880,   881,   292,   882,
     294,   883,   709,  1154,   921,   706,   283,   284,   922,   304,
     840,   887,    24,   888,   747,   748,   711,   750,  1086,   706,
    1098,   847,   338,   980,   981,   585,   341,   923,   345,   924,
     714,   925,   926,   706,   893,   894,   927,  1123,   199,   239,
     353,   658,  1073,   900,   299,   300,    34,  1074,  1190,  1191,
    1192,  1193,  1194,  1195,   450,   928,   352,    35,   915,   232,
     916,   917,   918,   919,   443,   715,   444,   906,   706,   929,
     710,   930,   285,   716,   283,   284,   901,   445,   286,   451,
     877,   878,    36,   452,   880,   881,   453,   882,   931,   883,
     683,   604,   459,   605,   606,   232,   462,   822,   460,   887,
     706,   888,   461,  1272,   823,   900,   463,   706,   476,   729,
     730,   731,   932,  -236,   825,   933,   488,   698,   232,   736,
     737,   838,   893,   894,  -236,  -236,   743,   603,   986,   897,
     746,   987,   288,   289,   749,   712,  1289,   751,   901,  1292,
     285,  1294,  1134,   335,   585,  1135,   286,  1139,   683,  1185,
     698,   471,   490,   335,   727,   906,   728,   934,  1171,   935,
     491,   987,   494,   936,   220,   221,   735,   224,   336,   225,
     226,  1109,   229,   609,   899,   230,  1308,   335,  1309,   937,
     232,   232,   610,   232,   938,   336,  1188,   620,  1196,   987,
    -236,   335,   335,   900,   613,  1218,  -236,   703,  1135,  1232,
     621,   939,   987,  1099,   940,   844,  1242,  1241,  1247,   987,
     628,   987,  1250,   585,   342,  1135,   640,   906,  1251,   941,
    1254,  1135,  1256,  1135,   942,  1135,   901,  1285,  1303,   645,
     987,  1304,   646,   649,   660,   585,  1226,   664,   830,   661,
     675,   201,  1142,   671,   835,   836,   837,   943,   682,   841,
     686,   842,   843,  1112,   845,   690,   673,   701,   846,   710,
     719,   585,  1120,   902,   849,   722,   850,   734,   738,   944,
     740,   739,   741,   945,   946,   752,   699,   753,   858,   811,
     820,   826,   865,   904,   829,   866,   867,  1119,   868,  1143,
     870,   876,  1144,   912,  1146,   913,   953,   905,   958,   962,
     963,   984,   985,   877,   878,   906,   900,   880,   881,  1028,
     882,  1035,   883,   803,  1076,  1036,   720,  1087,  1081,  1088,
    1089,  1090,   887,  1093,   683,   342,  1091,   342,   342,   342,
     342,  1092,  1096,  1113,  1117,   955,   336,  1121,  1122,  1124,
    1118,   585,   585,  1129,  1133,   893,   894,  1125,   487,  1141,
     908,  1145,   585,  1149,  1126,  1150,  1162,  1169,   909,   982,
    1172,   264,   265,  1186,  1201,  1189,  1203,  1205,   271,  1207,
     809,  1210,   810,   910,   812,   813,  1211,  1220,   814,   815,
    1212,  1234,  1228,   873,   336,  1259,  1281,  1261,  1033,  1204,
     854,   855,   856,   857,  1109,   859,  1273,  1209,   860,   864,
    1280,  1283,   938,  1290,  1291,  1293,  1305,  1163,   995,   306,
     217,   952,   869,  1313,   818,   275,   900,  1231,   871,  1240,
    1227,  1279,   611,  1229,   307,  1255,   636,  1288,  1271,   637,
    1224,   691,   817,   647,  1274,   757,   758,   308,   228,   275,
     335,     0,   683,   439,   446,     0,     0,     0,   309,   901,
       0,     0,     0,   232,     0,     0,     0,   335,     0,     0,
       0,     0,     0,     0,   594,     0,     0,     0,   955,     0,
       0,     0,     0,     0,     0,   310,     0,  1140,     0,     0,
       0,     0,   507,     0,     0,     0,     0,  1147,  1148,   990,
     595,     0,   991,     0,     0,     0,   996,   997,     0,  1155,
    1156,     0,     0,     0,     0,   311,     0,     0,  1039,  1040,
       0,  1042,  1043,  1044,  1045,  1046,  1047,  1048,  1049,  1050,
    1051,  1052,  1053,  1054,  1055,  1056,  1057,  1058,   906,  1064,
    1065,     0,  1067,   312,     0,  1075,     0,  1077,  1078,  1079,
    1080,     0,  1082,     0,   313,     0,     0,     0,     0,   513,
     514,   515,     0,     0,     0,     0,   314,   315,   316,     0,
     317,   318,     0,     0,     0,     0,     0,   199,   239,     0,
     517,   201,     0,     0,   518,     0,   519,   520,     0,     0,
       0,     0,     0,     0,     0,  1132,   522,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   319,   523,   524,     0,
       0,     0,   955,   955,   955,   955,   955,   955,   335,   528,
       0,     0,   529,   530,     0,     0,     0,     0,  1157,     0,
       0,     0,     0,  1161,     0,   320,     0,   877,   878,     0,
       0,   880,   881,     0,   882,     0,   883,     0,     0,     0,
       0,     0,     0,   532,     0,   533,   887,     0,   888,     0,
     955,     0,     0,     0,     0,     0,   335,     0,     0,   534,
       0,     0,     0,     0,  1230,     0,     0,     0,     0,   893,
     894,   536,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   537,     0,     0,     0,     0,     0,     0,     0,
    1173,     0,  1176,  1177,  1178,     0,   539,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     540,   541,  1187,     0,     0,   542,     0,     0,     0,     0,
       0,     0,  1264,     0,     0,  1197,     0,  1200,     0,     0,
       0,     0,  1202,     0,     0,     0,     0,     0,   545,     0,
     900,     0,   546,   547,     0,   548,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   549,   550,   551,   552,   553,     0,     0,     0,
       0,   554,   555,   901,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   556,  1245,     0,     0,     0,   557,     0,
       0,  1233,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   759,     0,     0,   760,  1029,  1030,   761,
    1246,   762,     0,     0,     0,   596,  1248,  1249,     0,  1312,
       0,     0,     0,     0,   763,     0,     0,   764,    42,   323,
     324,   325,   326,   765,     0,   766,     0,   327,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   906,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,  1284,     0,  1286,     0,     0,     0,
       0,     0,     0,     0,    43,     0,    44,    45,     0,    46,
    1299,    47,     0,  1300,    48,    49,    50,    51,     0,     0,
     767,    52,     0,    53,    54,     0,    55,    56,     0,   768,
     769,     0,   770,     0,    57,     0,    58,     0,     0,    59,
      60,    61,    62,    63,     0,   771,     0,   772,   773,   774,
     775,    64,    65,    66,   329,    68,    69,     0,     0,     0,
       0,     0,     0,   776,    70,     0,     0,    71,    72,  1031,
       0,     0,     0,     0,    73,    74,    75,    76,    77,    78,
      79,    80,    81,   777,   778,    82,    83,     0,     0,     0,
       0,     0,     0,    84,     0,    85,    86,    87,    88,    89,
      90,     0,     0,     0,   779,     0,    91,     0,    92,     0,
     780,    93,     0,     0,     0,     0,     0,     0,     0,   781,
      94,     0,    95,     0,     0,    96,   782,     0,    97,   783,
     784,     0,     0,     0,     0,     0,     0,    98,     0,     0,
       0,    99,   100,     0,   101,     0,     0,   102,   103,   785,
     104,   105,   106,   107,   108,   109,   110,   111,   786,   113,
     114,   115,   116,   117,   118,   787,   119,   331,     0,   120,
     121,     0,   122,   123,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,   134,     0,     0,     0,   135,
       0,     0,     0,   136,     0,   137,     0,   788,   789,   138,
       0,   790,     0,   139,   140,   141,   142,   143,   144,   145,
       0,   146,   147,     0,   148,   149,     0,   150,     0,   151,
     152,   153,   154,   155,   156,   157,   158,   159,   160,   161,
     162,   163,   164,   165,   166,     0,   167,   168,   169,   170,
     171,     0,   333,   334,     0,     0,     0,     0,   174,   175,
       0,   791,   176,   177,     0,     0,   178,     0,     0,   179,
       0,     0,   792,   793,   794,   180,   181,   182,   795,     0,
       0,     0,     0,   183,   184,   185,   186,   187,   188,   189,
       0,     0,   190,   759,   191,     0,   760,   851,     0,   761,
       0,   762,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   763,     0,     0,   764,    42,   323,
     324,   325,   326,   765,     0,   766,     0,   327,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    43,     0,    44,    45,     0,    46,
       0,    47,     0,     0,    48,    49,    50,    51,     0,     0,
     767,    52,     0,    53,    54,     0,    55,    56,     0,   768,
     769,     0,   770,     0,    57,     0,    58,     0,     0,    59,
      60,    61,    62,    63,     0,   771,     0,   772,   773,   774,
     775,    64,    65,    66,   329,    68,    69,     0,     0,     0,
       0,     0,     0,   776,    70,     0,     0,    71,    72,     0,
       0,     0,     0,     0,    73,    74,    75,    76,    77,    78,
      79,    80,    81,   777,   778,    82,    83,     0,     0,     0,
       0,     0,     0,    84,     0,    85,    86,    87,    88,    89,
      90,     0,     0,     0,   779,     0,    91,     0,    92,     0,
     780,    93,     0,     0,     0,     0,     0,     0,     0,   781,
      94,     0,    95,     0,     0,    96,   782,     0,    97,   783,
     784,     0,     0,     0,     0,     0,     0,    98,     0,     0,
       0,    99,   100,     0,   101,     0,     0,   102,   103,   785,
     104,   105,   106,   107,   108,   109,   110,   111,   786,   113,
     114,   115,   116,   117,   118,   787,   119,   331,     0,   120,
     121,     0,   122,   123,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,   134,     0,     0,     0,   135,
       0,     0,     0,   136,     0,   137,     0,   788,   789,   138,
       0,   790,     0,   139,   140,   141,   142,   143,   144,   145,
       0,   146,   147,     0,   148,   149,     0,   150,     0,   151,
     152,   153,   154,   155,   156,   157,   158,   159,   160,   161,
     162,   163,   164,   165,   166,     0,   167,   168,   169,   170,
     171,     0,   333,   334,     0,     0,     0,     0,   174,   175,
       0,   791,   176,   177,     0,     0,   178,     0,     0,   179,
       0,     0,   792,   793,   794,   180,   181,   182,   795,     0,
       0,     0,     0,   183,   184,   185,   186,   187,   188,   189,
     759,     0,   190,   760,   191,     0,   761,     0,   762,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   763,     0,     0,   764,    42,   323,   324,   325,   326,
     765,     0,   766,     0,   327,     0,     0,     0,     0,     0,
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
     183,   184,   185,   186,   187,   188,   189,   861,     0,   190,
     759,   191,     0,   760,  1083,     0,   761,     0,   762,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   763,     0,     0,   764,    42,   323,   324,   325,   326,
     765,     0,   766,     0,   327,     0,     0,     0,     0,     0,
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
       0,     0,     0,   877,   878,     0,   988,   880,   881,   989,
     882,     0,   883,     0,     0,   884,   885,   886,     0,     0,
       0,     0,   887,     0,   888,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   898,     0,   889,   890,   891,
     892,     0,     0,   899,     0,   893,   894,   895,   896,     0,
       0,     0,   897,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   900,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   999,  1000,  1001,  1002,  1003,     0,     0,     0,   898,
       0,     0,     0,     0,     0,   901,     0,   899,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   900,     0,     0,     0,
       0,     0,     0,     0,     0,  1004,  1005,  1006,  1007,     0,
       0,     0,   902,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   903,     0,     0,   901,
       0,     0,   904,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   905,  1008,     0,  1009,
    1010,  1011,     0,     0,   906,     0,  1012,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   902,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   907,
     903,     0,     0,     0,     0,     0,   904,     0,     0,     0,
       0,     0,     0,     0,  1013,     0,     0,     0,     0,   908,
     905,     0,     0,     0,     0,     0,     0,   909,   906,     0,
       0,  1014,     0,     0,     0,  1015,     0,     0,     0,     0,
       0,     0,   910,     0,  1016,  1017,  1018,  1019,  1020,  1021,
    1022,  1023,     0,   907,     0,     0,   877,   878,     0,     0,
     880,   881,  1165,   882,     0,   883,     0,     0,   884,   885,
     886,     0,     0,   908,     0,   887,     0,   888,     0,     0,
       0,   909,     0,     0,     0,     0,     0,     0,     0,     0,
     889,   890,   891,   892,     0,     0,   910,     0,   893,   894,
     895,   896,     0,     0,  1024,   897,     0,     0,   911,  1025,
    1026,   877,   878,     0,   879,   880,   881,     0,   882,     0,
     883,     0,     0,   884,   885,   886,     0,     0,     0,     0,
     887,     0,   888,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   898,     0,     0,   889,   890,   891,   892,     0,
     899,     0,     0,   893,   894,   895,   896,     0,     0,     0,
     897,     0,   911,     0,     0,     0,     0,     0,     0,   900,
       0,     0,     0,     0,   877,   878,     0,     0,   880,   881,
       0,   882,     0,   883,     0,     0,   884,   885,   886,     0,
       0,     0,     0,   887,     0,   888,     0,   898,     0,     0,
       0,     0,   901,     0,     0,   899,     0,     0,   889,   890,
     891,   892,     0,     0,     0,     0,   893,   894,   895,   896,
       0,     0,     0,   897,   900,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   902,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   903,     0,     0,     0,   901,     0,   904,
     898,     0,     0,     0,     0,     0,     0,     0,   899,     0,
       0,     0,     0,   905,     0,     0,     0,     0,     0,     0,
       0,   906,     0,     0,     0,     0,     0,   900,   877,   878,
       0,     0,   880,   881,   902,   882,     0,   883,     0,     0,
     884,   885,   886,     0,     0,     0,   907,   887,   903,   888,
    1159,     0,     0,     0,   904,     0,     0,     0,     0,     0,
     901,     0,   889,   890,   891,   892,   908,     0,   905,     0,
     893,   894,   895,   896,   909,     0,   906,   897,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   910,
       0,     0,     0,     0,     0,     0,     0,   902,     0,     0,
       0,   907,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   903,     0,     0,   898,     0,     0,   904,     0,     0,
       0,   908,   899,     0,     0,     0,     0,     0,     0,   909,
       0,   905,     0,  1166,     0,     0,     0,     0,     0,   906,
       0,   900,     0,     0,   910,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   911,     0,     0,     0,     0,
       0,     0,     0,     0,   907,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   901,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   908,     0,     0,     0,     0,     0,
       0,     0,   909,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   910,     0,     0,
     911,   902,     0,     0,   877,   878,     0,     0,   880,   881,
       0,   882,     0,   883,     0,   903,   884,   885,   886,     0,
       0,   904,     0,   887,     0,   888,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   905,     0,     0,   889,   890,
     891,   892,     0,   906,     0,     0,   893,   894,   895,   896,
       0,     0,     0,   897,     0,     0,     0,     0,     0,     0,
     861,     0,     0,   911,     0,     0,     0,     0,   907,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   908,     0,
     898,     0,     0,     0,     0,     0,   909,     0,   899,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   877,
     878,   910,     0,   880,   881,     0,   882,   900,   883,     0,
       0,   884,   885,   886,     0,     0,     0,     0,   887,     0,
     888,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   889,   890,   891,   892,     0,     0,     0,
     901,   893,   894,   895,   896,     0,     0,     0,   897,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   911,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   902,     0,     0,
       0,     0,     0,     0,     0,   898,     0,  1164,     0,     0,
       0,   903,     0,   899,     0,     0,     0,   904,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   905,   900,   877,   878,     0,     0,   880,   881,   906,
     882,     0,   883,     0,     0,   884,   885,   886,     0,     0,
       0,     0,   887,     0,   888,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   907,   901,     0,   889,   890,   891,
     892,     0,     0,     0,     0,   893,   894,   895,   896,     0,
       0,     0,   897,     0,   908,     0,     0,     0,     0,  1179,
       0,     0,   909,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   902,     0,     0,     0,     0,   910,     0,     0,
       0,     0,     0,     0,     0,     0,   903,     0,     0,   898,
       0,     0,   904,     0,     0,     0,     0,   899,     0,     0,
       0,  1160,     0,     0,     0,     0,   905,     0,     0,     0,
       0,     0,     0,     0,   906,     0,   900,     0,     0,   877,
     878,     0,  1219,   880,   881,     0,   882,     0,   883,     0,
       0,   884,   885,   886,     0,     0,     0,     0,   887,   907,
     888,     0,     0,   911,     0,     0,     0,     0,     0,   901,
       0,     0,     0,   889,   890,   891,   892,     0,     0,   908,
       0,   893,   894,   895,   896,     0,     0,   909,   897,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   910,     0,     0,     0,   902,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     903,     0,     0,     0,     0,   898,   904,     0,     0,     0,
       0,     0,     0,   899,     0,     0,     0,     0,     0,     0,
     905,     0,     0,     0,     0,     0,   877,   878,   906,     0,
     880,   881,   900,   882,     0,   883,     0,     0,   884,   885,
     886,     0,     0,     0,     0,   887,     0,   888,   911,     0,
       0,     0,     0,   907,     0,     0,     0,     0,     0,     0,
     889,   890,   891,   892,     0,   901,     0,     0,   893,   894,
     895,   896,     0,   908,     0,   897,     0,     0,     0,     0,
       0,   909,  1243,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   910,     0,     0,     0,
       0,     0,   902,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   898,     0,   877,   878,   903,  1257,   880,   881,
     899,   882,   904,   883,     0,     0,   884,   885,   886,     0,
       0,     0,     0,   887,     0,   888,   905,     0,     0,   900,
       0,     0,     0,     0,   906,     0,     0,     0,   889,   890,
     891,   892,     0,     0,     0,     0,   893,   894,   895,   896,
       0,     0,   911,   897,     0,     0,     0,     0,     0,   907,
       0,     0,   901,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   908,
       0,     0,     0,     0,     0,     0,     0,   909,     0,     0,
     898,     0,     0,     0,     0,     0,     0,     0,   899,   902,
       0,     0,   910,     0,     0,     0,     0,     0,     0,     0,
       0,   877,   878,   903,  1258,   880,   881,   900,   882,   904,
     883,     0,     0,   884,   885,   886,     0,     0,     0,     0,
     887,     0,   888,   905,     0,     0,     0,     0,     0,     0,
       0,   906,     0,     0,     0,   889,   890,   891,   892,     0,
     901,     0,     0,   893,   894,   895,   896,     0,     0,     0,
     897,     0,     0,     0,     0,     0,   907,     0,   911,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   908,   902,     0,     0,
       0,     0,     0,     0,   909,     0,     0,   898,     0,   877,
     878,   903,  1260,   880,   881,   899,   882,   904,   883,   910,
       0,   884,   885,   886,     0,     0,     0,     0,   887,     0,
     888,   905,     0,     0,   900,     0,     0,     0,     0,   906,
       0,     0,     0,   889,   890,   891,   892,     0,     0,     0,
       0,   893,   894,   895,   896,     0,     0,     0,   897,     0,
       0,     0,     0,     0,   907,     0,     0,   901,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   908,   911,     0,     0,     0,     0,
       0,     0,   909,     0,     0,   898,     0,     0,     0,     0,
       0,     0,     0,   899,   902,     0,     0,   910,     0,     0,
       0,     0,     0,     0,     0,     0,   877,   878,   903,  1287,
     880,   881,   900,   882,   904,   883,     0,     0,   884,   885,
     886,     0,     0,     0,     0,   887,     0,   888,   905,     0,
       0,     0,     0,     0,     0,     0,   906,     0,     0,     0,
     889,   890,   891,   892,     0,   901,     0,     0,   893,   894,
     895,   896,     0,     0,     0,   897,     0,     0,     0,     0,
       0,   907,     0,   911,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   908,   902,     0,     0,     0,     0,     0,     0,   909,
       0,     0,   898,     0,   877,   878,   903,  1310,   880,   881,
     899,   882,   904,   883,   910,     0,   884,   885,   886,     0,
       0,     0,     0,   887,     0,   888,   905,     0,     0,   900,
       0,     0,     0,     0,   906,     0,     0,     0,   889,   890,
     891,   892,     0,     0,     0,     0,   893,   894,   895,   896,
       0,     0,     0,   897,     0,     0,     0,     0,     0,   907,
       0,     0,   901,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   908,
     911,     0,     0,     0,     0,     0,     0,   909,     0,     0,
     898,     0,     0,     0,     0,     0,     0,     0,   899,   902,
       0,     0,   910,     0,     0,     0,     0,     0,     0,     0,
       0,   877,   878,   903,  1311,   880,   881,   900,   882,   904,
     883,     0,     0,   884,   885,   886,     0,     0,     0,     0,
     887,     0,   888,   905,     0,     0,     0,     0,     0,     0,
       0,   906,     0,     0,     0,   889,   890,   891,   892,     0,
     901,     0,     0,   893,   894,   895,   896,     0,     0,     0,
     897,     0,     0,     0,     0,     0,   907,     0,   911,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   908,   902,     0,     0,
       0,     0,     0,     0,   909,     0,     0,   898,     0,   877,
     878,   903,     0,   880,   881,   899,   882,   904,   883,   910,
       0,   884,   885,   886,     0,     0,     0,     0,   887,     0,
     888,   905,     0,     0,   900,     0,     0,     0,     0,   906,
       0,     0,     0,   889,   890,   891,   892,     0,     0,     0,
       0,   893,   894,   895,   896,     0,     0,     0,   897,     0,
       0,     0,     0,     0,   907,     0,     0,   901,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   908,   911,     0,     0,     0,     0,
       0,     0,   909,     0,     0,   898,     0,     0,     0,     0,
       0,     0,     0,   899,   902,     0,     0,   910,     0,     0,
       0,     0,     0,     0,     0,     0,   877,   878,   903,     0,
     880,   881,   900,   882,   904,   883,     0,     0,   884,   885,
     886,     0,     0,     0,     0,   887,     0,   888,   905,     0,
       0,     0,     0,     0,     0,     0,   906,     0,     0,     0,
     889,   890,   891,     0,     0,   901,     0,     0,   893,   894,
     895,   896,     0,     0,     0,   897,     0,     0,     0,     0,
       0,   907,     0,   911,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   908,   902,     0,     0,     0,     0,     0,     0,   909,
       0,     0,   898,     0,     0,     0,   903,     0,     0,     0,
     899,     0,   904,     0,   910,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   905,     0,     0,   900,
       0,     0,     0,     0,   906,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   907,
       0,     0,   901,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   908,
     911,     0,     0,     0,     0,     0,     0,   909,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   902,
    1101,     0,   910,   498,     0,   499,     0,     0,     0,     0,
       0,     0,     0,   903,     0,     0,     0,     0,     0,   904,
       0,     0,    42,   323,   324,   325,   326,     0,     0,     0,
       0,   327,     0,   905,     0,     0,     0,     0,     0,     0,
       0,   906,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   911,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    43,     0,
      44,    45,     0,    46,     0,    47,   908,     0,    48,    49,
      50,    51,     0,     0,   909,    52,     0,    53,    54,     0,
      55,    56,     0,   768,     0,     0,   770,     0,    57,   910,
      58,     0,     0,    59,    60,    61,    62,    63,     0,     0,
       0,   772,   773,   774,   775,    64,    65,    66,   329,    68,
      69,     0,     0,     0,     0,     0,     0,     0,    70,     0,
       0,    71,    72,     0,     0,     0,     0,     0,    73,    74,
      75,    76,    77,    78,    79,    80,    81,     0,  1102,    82,
      83,     0,     0,     0,     0,     0,     0,    84,     0,    85,
      86,    87,    88,    89,    90,   911,     0,     0,   779,     0,
      91,     0,    92,     0,   780,    93,     0,     0,     0,     0,
       0,     0,     0,     0,    94,     0,    95,     0,     0,    96,
     782,     0,    97,   783,   784,     0,     0,     0,     0,     0,
       0,    98,     0,     0,     0,    99,   100,     0,   101,     0,
       0,   102,   103,   785,   104,   105,   106,   107,   108,   109,
     110,   111,   112,   113,   114,   115,   116,   117,   118,     0,
     119,   331,     0,   120,   121,     0,   122,   123,     0,   124,
     125,   126,   127,   128,   129,   130,   131,   132,   133,   134,
       0,     0,     0,   135,     0,     0,     0,   136,     0,   137,
       0,   788,   789,   138,     0,   790,     0,   139,   140,   141,
     142,   143,   144,   145,     0,   146,   147,     0,   148,   149,
       0,   150,     0,   151,   152,   153,   154,   155,   156,   157,
     158,   159,   160,   161,   162,   163,   164,   165,   166,     0,
     167,   168,   169,   170,   171,     0,   333,   334,     0,     0,
       0,     0,   174,   175,   629,  1103,   176,   177,     0,     0,
     178,     0,     0,   179,     0,     0,   792,   793,   794,   180,
     181,   182,   795,     0,     0,     0,    42,   183,   184,   185,
     186,   187,   188,   189,   630,     0,   190,     0,   191,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   631,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    43,     0,    44,    45,     0,    46,     0,    47,
       0,     0,    48,    49,    50,    51,     0,     0,     0,    52,
       0,    53,    54,     0,    55,    56,     0,     0,     0,     0,
       0,     0,    57,   574,    58,     0,   632,    59,    60,    61,
      62,    63,   633,     0,     0,     0,     0,     0,     0,    64,
      65,    66,    67,    68,    69,     0,     0,     0,     0,     0,
       0,     0,    70,     0,     0,    71,    72,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,    79,    80,
      81,     0,     0,    82,    83,     0,     0,     0,     0,     0,
     576,    84,   577,    85,    86,    87,    88,    89,    90,     0,
       0,     0,     0,     0,    91,     0,    92,   578,     0,    93,
       0,     0,     0,     0,     0,     0,     0,     0,    94,     0,
      95,   579,     0,    96,     0,     0,    97,     0,     0,     0,
       0,     0,     0,     0,     0,    98,     0,     0,     0,    99,
     100,     0,   101,     0,     0,   102,   103,     0,   104,   105,
     106,   107,   108,   109,   110,   111,   112,   113,   114,   115,
     116,   117,   118,     0,   119,     0,     0,   120,   121,     0,
     122,   123,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,   134,     0,   581,     0,   135,     0,     0,
       0,   136,     0,   137,     0,     0,     0,   138,     0,     0,
       0,   139,   140,   141,   142,   143,   144,   145,     0,   146,
     147,   827,   148,   149,     0,   150,   582,   151,   152,   153,
     154,   155,   156,   157,   158,   159,   160,   161,   162,   163,
     164,   165,   634,    42,   167,   168,   169,   170,   171,     0,
     172,   173,     0,     0,     0,     0,   174,   175,     0,     0,
     176,   177,     0,   583,   178,     0,     0,   179,     0,     0,
       0,     0,     0,   180,   181,   182,     0,     0,     0,     0,
       0,   584,   184,   185,   186,   187,   188,   189,     0,     0,
     190,     0,   191,     0,     0,     0,     0,     0,     0,    43,
       0,    44,    45,     0,    46,     0,    47,     0,     0,    48,
      49,    50,    51,     0,     0,     0,    52,     0,    53,    54,
       0,    55,    56,     0,     0,     0,     0,     0,     0,    57,
       0,    58,     0,     0,    59,    60,    61,    62,    63,     0,
       0,     0,     0,     0,     0,     0,    64,    65,    66,    67,
      68,    69,     0,     0,     0,     0,     0,     0,     0,    70,
       0,     0,    71,    72,     0,     0,     0,     0,     0,    73,
      74,    75,    76,    77,    78,    79,    80,    81,     0,     0,
      82,    83,     0,     0,     0,     0,     0,     0,    84,     0,
      85,    86,    87,    88,    89,    90,     0,     0,     0,     0,
       0,    91,     0,    92,     0,     0,    93,     0,     0,     0,
       0,     0,     0,     0,     0,    94,     0,    95,     0,     0,
      96,     0,     0,    97,     0,     0,     0,     0,     0,     0,
       0,     0,    98,     0,     0,     0,    99,   100,     0,   101,
       0,     0,   102,   103,     0,   104,   105,   106,   107,   108,
     109,   110,   111,   112,   113,   114,   115,   116,   117,   118,
       0,   119,     0,     0,   120,   121,     0,   122,   123,     0,
     124,   125,   126,   127,   128,   129,   130,   131,   132,   133,
     134,     0,     0,     0,   135,     0,     0,     0,   136,     0,
     137,     0,     0,     0,   138,     0,     0,     0,   139,   140,
     141,   142,   143,   144,   145,     0,   146,   147,   954,   148,
     149,     0,   150,     0,   151,   152,   153,   154,   155,   156,
     157,   158,   159,   160,   161,   162,   163,   164,   165,   166,
      42,   167,   168,   169,   170,   171,     0,   172,   173,     0,
       0,     0,     0,   174,   175,     0,     0,   176,   177,     0,
       0,   178,     0,     0,   179,     0,     0,     0,     0,     0,
     180,   181,   182,     0,     0,     0,     0,     0,   183,   184,
     185,   186,   187,   188,   189,     0,     0,   190,     0,   191,
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
     160,   161,   162,   163,   164,   165,   166,   665,   167,   168,
     169,   170,   171,     0,   172,   173,     0,     0,    42,     0,
     174,   175,     0,     0,   176,   177,     0,     0,   178,     0,
       0,   179,     0,     0,     0,     0,     0,   180,   181,   182,
       0,     0,     0,     0,     0,   183,   184,   185,   186,   187,
     188,   189,     0,     0,   190,     0,   191,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    43,     0,    44,    45,     0,    46,
       0,    47,   666,     0,    48,    49,    50,    51,     0,     0,
       0,    52,     0,    53,    54,     0,    55,    56,     0,     0,
       0,     0,     0,     0,    57,     0,    58,     0,   667,    59,
      60,    61,    62,    63,     0,     0,     0,     0,     0,     0,
       0,    64,    65,    66,    67,    68,    69,     0,     0,     0,
       0,     0,     0,     0,    70,     0,     0,    71,    72,     0,
       0,     0,     0,     0,    73,    74,    75,    76,    77,    78,
      79,    80,    81,     0,     0,    82,    83,     0,     0,     0,
       0,     0,     0,    84,     0,    85,    86,    87,    88,    89,
      90,     0,     0,     0,     0,     0,    91,     0,    92,   578,
       0,    93,     0,     0,     0,     0,     0,     0,     0,     0,
      94,     0,    95,   579,     0,    96,     0,     0,    97,     0,
       0,     0,     0,     0,     0,     0,     0,    98,     0,     0,
       0,    99,   100,     0,   101,     0,     0,   102,   103,     0,
     104,   105,   106,   107,   108,   109,   110,   111,   112,   113,
     114,   115,   116,   117,   118,     0,   119,     0,     0,   120,
     121,     0,   122,   123,     0,   124,   125,   126,   127,   128,
     129,   130,   131,   132,   133,   134,     0,     0,     0,   135,
       0,     0,     0,   136,     0,   137,     0,     0,     0,   138,
       0,     0,     0,   139,   140,   141,   142,   143,   144,   145,
       0,   146,   147,     0,   148,   149,     0,   150,     0,   151,
     152,   153,   154,   155,   156,   157,   158,   159,   160,   161,
     162,   163,   164,   165,   166,     0,   167,   168,   169,   170,
     171,     0,   172,   173,     0,     0,    42,   668,   174,   175,
       0,     0,   176,   177,   573,     0,   178,     0,     0,   179,
       0,     0,     0,     0,     0,   180,   181,   182,     0,     0,
       0,     0,     0,   183,   184,   185,   186,   187,   188,   189,
       0,     0,   190,     0,   191,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    43,     0,    44,    45,     0,    46,     0,    47,
       0,     0,    48,    49,    50,    51,     0,     0,     0,    52,
       0,    53,    54,     0,    55,    56,     0,     0,     0,     0,
       0,     0,    57,   574,    58,     0,     0,    59,    60,    61,
      62,    63,   575,     0,     0,     0,     0,     0,     0,    64,
      65,    66,    67,    68,    69,     0,     0,     0,     0,     0,
       0,     0,    70,     0,     0,    71,    72,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,    79,    80,
      81,     0,     0,    82,    83,     0,     0,     0,     0,     0,
     576,    84,   577,    85,    86,    87,    88,    89,    90,     0,
       0,     0,     0,     0,    91,     0,    92,   578,     0,    93,
       0,     0,     0,     0,     0,     0,     0,     0,    94,     0,
      95,   579,     0,    96,     0,   580,    97,     0,     0,     0,
       0,     0,     0,     0,     0,    98,     0,     0,     0,    99,
     100,     0,   101,     0,     0,   102,   103,     0,   104,   105,
     106,   107,   108,   109,   110,   111,   112,   113,   114,   115,
     116,   117,   118,     0,   119,     0,     0,   120,   121,     0,
     122,   123,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,   134,     0,   581,     0,   135,     0,     0,
       0,   136,     0,   137,     0,     0,     0,   138,     0,     0,
       0,   139,   140,   141,   142,   143,   144,   145,     0,   146,
     147,     0,   148,   149,     0,   150,   582,   151,   152,   153,
     154,   155,   156,   157,   158,   159,   160,   161,   162,   163,
     164,   165,   166,     0,   167,   168,   169,   170,   171,     0,
     172,   173,     0,     0,    42,     0,   174,   175,     0,     0,
     176,   177,   573,   583,   178,     0,     0,   179,     0,     0,
       0,     0,     0,   180,   181,   182,     0,     0,     0,     0,
       0,   584,   184,   185,   186,   187,   188,   189,     0,     0,
     190,     0,   191,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      43,     0,    44,    45,     0,    46,     0,    47,     0,     0,
      48,    49,    50,    51,     0,     0,     0,    52,     0,    53,
      54,     0,    55,    56,     0,     0,     0,     0,     0,     0,
      57,   574,    58,     0,     0,    59,    60,    61,    62,    63,
     575,     0,     0,     0,     0,     0,     0,    64,    65,    66,
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
     140,   141,   142,   143,   144,   145,     0,   146,   147,     0,
     148,   149,     0,   150,   582,   151,   152,   153,   154,   155,
     156,   157,   158,   159,   160,   161,   162,   163,   164,   165,
     166,     0,   167,   168,   169,   170,   171,     0,   172,   173,
       0,     0,     0,     0,   174,   175,     0,     0,   176,   177,
       0,   583,   178,     0,     0,   179,    42,   323,   324,   325,
     326,   180,   181,   182,     0,   327,     0,     0,     0,   584,
     184,   185,   186,   187,   188,   189,     0,     0,   190,     0,
     191,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    43,     0,    44,    45,     0,    46,     0,    47,
       0,     0,    48,    49,    50,    51,     0,     0,   328,    52,
       0,    53,    54,     0,    55,    56,     0,     0,     0,     0,
       0,     0,    57,     0,    58,     0,     0,    59,    60,    61,
      62,    63,     0,     0,     0,     0,     0,     0,     0,    64,
      65,    66,   329,    68,    69,     0,     0,     0,     0,     0,
       0,   330,    70,     0,     0,    71,    72,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,    79,    80,
      81,     0,     0,    82,    83,     0,     0,     0,     0,     0,
       0,    84,     0,    85,    86,    87,    88,    89,    90,     0,
       0,     0,     0,     0,    91,     0,    92,     0,     0,    93,
       0,     0,     0,     0,     0,     0,     0,     0,    94,     0,
      95,     0,     0,    96,     0,     0,    97,     0,     0,     0,
       0,     0,     0,     0,     0,    98,     0,     0,     0,    99,
     100,     0,   101,     0,     0,   102,   103,     0,   104,   105,
     106,   107,   108,   109,   110,   111,   112,   113,   114,   115,
     116,   117,   118,     0,   119,   331,     0,   120,   121,   332,
     122,   123,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,   134,     0,     0,     0,   135,     0,     0,
       0,   136,     0,   137,     0,     0,     0,   138,     0,     0,
       0,   139,   140,   141,   142,   143,   144,   145,     0,   146,
     147,     0,   148,   149,     0,   150,     0,   151,   152,   153,
     154,   155,   156,   157,   158,   159,   160,   161,   162,   163,
     164,   165,   166,    42,   167,   168,   169,   170,   171,     0,
     333,   334,     0,     0,     0,     0,   174,   175,     0,     0,
     176,   177,     0,     0,   178,     0,     0,   179,     0,     0,
       0,   650,     0,   180,   181,   182,     0,     0,     0,     0,
       0,   183,   184,   185,   186,   187,   188,   189,     0,     0,
     190,     0,   191,     0,     0,     0,     0,     0,     0,    43,
       0,    44,    45,     0,    46,     0,    47,     0,     0,    48,
      49,    50,    51,     0,     0,     0,    52,     0,    53,    54,
       0,    55,    56,     0,     0,     0,     0,     0,     0,    57,
     651,    58,     0,   652,    59,    60,    61,    62,    63,   653,
       0,     0,     0,     0,     0,     0,    64,    65,    66,    67,
      68,    69,     0,     0,     0,     0,     0,     0,     0,    70,
       0,     0,    71,    72,     0,     0,     0,     0,     0,    73,
      74,    75,    76,    77,    78,    79,    80,    81,     0,     0,
      82,    83,     0,     0,     0,     0,     0,   654,    84,     0,
      85,    86,    87,    88,    89,    90,     0,     0,     0,     0,
       0,    91,     0,    92,   578,     0,    93,     0,     0,     0,
       0,     0,     0,     0,     0,    94,     0,    95,   579,     0,
      96,     0,     0,    97,     0,     0,     0,     0,     0,     0,
       0,     0,    98,     0,     0,     0,    99,   100,     0,   101,
       0,     0,   102,   103,     0,   104,   105,   106,   107,   108,
     109,   110,   111,   112,   113,   114,   115,   116,   117,   118,
       0,   119,     0,     0,   120,   121,     0,   122,   123,     0,
     124,   125,   126,   127,   128,   129,   130,   655,   132,   133,
     134,     0,   656,     0,   135,     0,     0,     0,   136,     0,
     137,     0,     0,     0,   138,     0,     0,     0,   139,   140,
     141,   142,   143,   144,   145,     0,   146,   147,     0,   148,
     149,     0,   150,     0,   151,   152,   153,   154,   155,   156,
     157,   158,   159,   160,   161,   162,   163,   164,   165,   657,
      42,   167,   168,   169,   170,   171,     0,   172,   173,     0,
       0,     0,     0,   174,   175,     0,     0,   176,   177,     0,
       0,   178,     0,     0,   179,     0,     0,     0,     0,     0,
     180,   181,   182,     0,     0,     0,     0,     0,   183,   184,
     185,   186,   187,   188,   189,     0,     0,   190,     0,   191,
       0,     0,     0,     0,     0,     0,    43,     0,    44,    45,
       0,    46,     0,    47,     0,     0,    48,    49,    50,    51,
       0,     0,     0,    52,     0,    53,    54,     0,    55,    56,
       0,     0,     0,     0,     0,   199,   200,     0,    58,   201,
       0,    59,   202,    61,    62,    63,     0,     0,     0,     0,
       0,     0,     0,    64,    65,    66,    67,    68,    69,     0,
       0,     0,     0,     0,     0,   203,    70,     0,     0,    71,
      72,     0,     0,     0,     0,     0,    73,   204,    75,    76,
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
       0,   135,   205,     0,     0,   136,     0,   137,     0,     0,
       0,   138,     0,     0,     0,   139,   140,   141,   142,   143,
     144,   145,     0,   146,   147,     0,   148,   149,     0,   150,
       0,   151,   152,   153,   154,   155,   156,   157,   158,   159,
     160,   161,   162,   163,   164,   165,   166,     0,   167,   168,
     169,   170,   171,     0,   172,   173,    42,   272,     0,     0,
     174,   175,     0,     0,   176,   177,     0,     0,   178,     0,
       0,   206,     0,     0,     0,     0,     0,   180,   181,   182,
       0,     0,     0,     0,     0,   183,   184,   185,   186,   187,
     188,   189,     0,     0,   190,     0,   191,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    43,     0,    44,    45,     0,    46,     0,    47,
       0,     0,    48,    49,    50,    51,     0,     0,   273,    52,
       0,    53,    54,     0,    55,    56,     0,     0,     0,     0,
       0,     0,    57,     0,    58,     0,     0,    59,    60,    61,
      62,    63,     0,     0,     0,     0,     0,     0,     0,    64,
      65,    66,    67,    68,    69,     0,     0,     0,     0,     0,
       0,   274,    70,     0,     0,    71,    72,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,    79,    80,
      81,     0,     0,    82,    83,     0,     0,     0,     0,     0,
       0,    84,     0,    85,    86,    87,    88,    89,    90,     0,
       0,     0,     0,     0,    91,     0,    92,     0,     0,    93,
       0,     0,     0,     0,     0,     0,     0,     0,    94,     0,
      95,     0,     0,    96,     0,     0,    97,     0,     0,     0,
       0,     0,     0,     0,     0,    98,     0,     0,     0,    99,
     100,     0,   101,     0,     0,   102,   103,     0,   104,   105,
     106,   107,   108,   109,   110,   111,   112,   113,   114,   115,
     116,   117,   118,     0,   119,     0,     0,   120,   121,     0,
     122,   123,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,   134,     0,     0,     0,   135,     0,     0,
       0,   136,     0,   137,     0,     0,     0,   138,     0,     0,
       0,   139,   140,   141,   142,   143,   144,   145,     0,   146,
     147,     0,   148,   149,     0,   150,     0,   151,   152,   153,
     154,   155,   156,   157,   158,   159,   160,   161,   162,   163,
     164,   165,   166,     0,   167,   168,   169,   170,   171,     0,
     172,   173,    42,   272,     0,     0,   174,   175,     0,     0,
     176,   177,     0,     0,   178,     0,     0,   179,     0,     0,
       0,     0,     0,   180,   181,   182,     0,     0,     0,     0,
       0,   183,   184,   185,   186,   187,   188,   189,     0,     0,
     190,     0,   191,     0,     0,     0,     0,     0,     0,     0,
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
       0,     0,     0,     0,     0,    43,     0,    44,    45,     0,
      46,     0,    47,     0,     0,    48,    49,    50,    51,     0,
       0,     0,    52,     0,    53,    54,     0,    55,    56,     0,
       0,     0,     0,     0,     0,    57,     0,    58,     0,     0,
      59,    60,    61,    62,    63,     0,     0,     0,     0,     0,
       0,     0,    64,    65,    66,    67,    68,    69,     0,     0,
       0,     0,     0,     0,     0,    70,     0,     0,    71,    72,
       0,     0,     0,     0,     0,    73,    74,    75,    76,    77,
      78,    79,    80,    81,     0,     0,    82,    83,     0,     0,
       0,     0,     0,     0,    84,     0,    85,    86,    87,    88,
      89,    90,     0,     0,     0,     0,     0,    91,     0,    92,
       0,     0,    93,     0,     0,     0,     0,     0,     0,     0,
       0,    94,     0,    95,     0,     0,    96,     0,     0,    97,
       0,     0,     0,     0,     0,     0,     0,     0,    98,     0,
       0,     0,    99,   100,     0,   101,     0,     0,   102,   103,
       0,   104,   105,   106,   107,   108,   109,   110,   111,   112,
     113,   114,   115,   116,   117,   118,     0,   119,     0,     0,
     120,   121,     0,   122,   123,     0,   124,   125,   126,   127,
     128,   129,   130,   131,   132,   133,   134,     0,     0,     0,
     135,     0,     0,     0,   136,     0,   137,     0,     0,     0,
     138,     0,     0,     0,   139,   140,   141,   142,   143,   144,
     145,     0,   146,   147,     0,   148,   149,     0,   150,     0,
     151,   152,   153,   154,   155,   156,   157,   158,   159,   160,
     161,   162,   163,   164,   165,   166,    42,   167,   168,   169,
     170,   171,     0,   172,   173,     0,     0,     0,     0,   174,
     175,     0,     0,   176,   177,     0,     0,   178,     0,     0,
     179,     0,     0,     0,     0,     0,   180,   181,   182,     0,
       0,     0,     0,     0,   183,   184,   185,   186,   187,   188,
     189,     0,     0,   190,     0,   191,     0,     0,     0,     0,
       0,     0,    43,     0,    44,    45,     0,    46,     0,    47,
       0,     0,    48,    49,    50,    51,     0,     0,     0,    52,
       0,    53,    54,     0,    55,    56,     0,     0,     0,     0,
       0,     0,    57,     0,    58,     0,     0,    59,    60,    61,
      62,    63,     0,     0,     0,     0,     0,     0,     0,    64,
      65,    66,    67,    68,    69,     0,     0,     0,     0,     0,
       0,     0,    70,     0,     0,    71,    72,     0,     0,     0,
       0,     0,    73,    74,    75,    76,    77,    78,    79,    80,
      81,     0,     0,    82,    83,     0,     0,     0,     0,     0,
       0,    84,     0,    85,    86,    87,    88,    89,    90,     0,
       0,     0,     0,     0,    91,     0,    92,     0,     0,    93,
       0,     0,     0,     0,     0,     0,     0,     0,    94,     0,
      95,     0,     0,    96,     0,     0,    97,     0,     0,     0,
       0,     0,     0,     0,     0,    98,     0,     0,     0,    99,
     100,     0,   101,     0,     0,   102,   103,     0,   104,   105,
     106,   107,   108,   109,   110,   111,   112,   113,   114,   115,
     116,   117,   118,     0,   119,     0,     0,   120,   121,     0,
     122,   123,     0,   124,   125,   126,   127,   128,   129,   130,
     131,   132,   133,   134,     0,     0,     0,   135,     0,     0,
       0,   136,     0,   137,     0,     0,     0,   138,     0,     0,
       0,   139,   140,   141,   142,   143,   144,   145,     0,   146,
     147,     0,   148,   149,   355,   150,     0,   151,   152,   153,
     154,   155,   156,   157,   158,   159,   160,   161,   162,   163,
     164,   165,   166,     0,   167,   168,   169,   170,   171,     0,
     172,   173,     0,     0,     0,     0,   174,   175,     0,     0,
     176,   177,     0,     0,   178,     0,     0,   179,     0,     0,
       0,     0,     0,   180,   181,   182,     0,     0,     0,     0,
       0,   183,   184,   185,   186,   187,   188,   189,     0,     0,
     190,     0,   191,     0,     0,   356,   357,   358,   359,   360,
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
       0,     0,     0,     0,     0,   355,     0,     0,   393,   394,
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
     387,   388,     0,     0,   507,   389,   390,   391,     0,     0,
     392,   508,   509,     0,     0,     0,     0,     0,     0,   393,
     394,   395,     0,   396,   397,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   398,   399,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   400,   401,     0,     0,     0,     0,     0,   402,     0,
       0,   510,     0,   511,   512,     0,     0,     0,     0,     0,
       0,   513,   514,   515,     0,     0,     0,     0,     0,   403,
     404,     0,     0,   405,     0,     0,     0,   516,     0,   199,
     239,     0,   517,   201,     0,     0,   518,     0,   519,   520,
       0,   521,     0,     0,     0,     0,     0,   406,   522,   407,
     408,   409,   410,   411,     0,     0,     0,     0,     0,   523,
     524,     0,     0,     0,   525,     0,     0,     0,   526,     0,
     527,   528,   412,     0,   529,   530,   413,   414,   415,     0,
     416,     0,     0,     0,     0,     0,     0,   531,     0,     0,
       0,   417,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   532,     0,   533,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   534,     0,     0,     0,     0,   507,   535,     0,     0,
       0,     0,     0,   536,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   537,     0,   538,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   539,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   540,   541,     0,     0,     0,   542,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   543,   544,   513,   514,   515,     0,     0,     0,     0,
     545,     0,     0,     0,   546,   547,     0,   548,     0,     0,
       0,   199,   239,     0,   517,   201,     0,     0,   518,     0,
     519,   520,     0,     0,   549,   550,   551,   552,   553,     0,
     522,     0,     0,   554,   555,     0,     0,     0,     0,     0,
       0,   523,   524,     0,     0,   556,     0,     0,     0,     0,
     557,     0,     0,   528,     0,     0,   529,   530,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   558,   559,     0,
       0,     0,     0,     0,     0,     0,     0,   532,     0,   533,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   534,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   536,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   537,     0,     0,     0,
       0,     0,   877,   878,     0,     0,   880,   881,     0,   882,
     539,   883,     0,     0,   884,   885,   886,     0,     0,     0,
       0,   887,     0,   888,   540,   541,     0,     0,     0,   542,
       0,     0,     0,     0,     0,     0,   889,   890,   891,     0,
       0,     0,     0,     0,   893,   894,   895,   896,     0,     0,
       0,   897,   545,     0,     0,     0,   546,   547,     0,   548,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   549,   550,   551,   552,
     553,     0,     0,     0,     0,   554,   555,     0,   898,     0,
       0,     0,     0,     0,     0,     0,   899,   556,     0,     0,
     877,   878,   557,     0,   880,   881,     0,   882,     0,   883,
       0,     0,   884,   885,   886,   900,     0,     0,     0,   887,
       0,   888,     0,     0,     0,     0,     0,     0,     0,   596,
       0,     0,     0,     0,   889,   890,   891,     0,     0,     0,
       0,     0,   893,   894,   895,     0,     0,     0,   901,   897,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   902,     0,     0,     0,     0,
       0,     0,     0,     0,   899,     0,     0,     0,     0,   903,
       0,     0,     0,     0,     0,   904,     0,     0,     0,     0,
       0,     0,     0,   900,     0,     0,     0,     0,     0,   905,
       0,     0,     0,     0,     0,     0,     0,   906,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   901,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   908,     0,     0,     0,     0,     0,     0,     0,
     909,     0,     0,   902,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   910,     0,   903,     0,     0,
       0,     0,     0,   904,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   905,     0,     0,
       0,     0,     0,     0,     0,   906,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     908,     0,     0,     0,     0,     0,     0,     0,   909,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   910
};

static const yytype_int16 yycheck[] =
{
       5,   244,   427,   280,   201,   602,   835,   204,   487,   418,
     425,   208,   350,   351,   685,   449,     9,    28,    11,    10,
     440,    17,    27,   575,    17,   196,    10,   872,   306,   449,
      10,   440,     6,     6,     6,     6,     6,   510,    31,   108,
     449,   299,   300,   867,   241,    10,   145,   928,   245,   220,
     221,   928,   143,   224,   225,     6,    88,   471,   112,   230,
     153,   728,   928,    70,   322,   112,   113,   912,   928,   108,
     156,    36,   157,   629,   928,   156,   152,   491,   115,    69,
     568,   633,    17,   498,   499,    87,    23,   397,    86,   246,
     348,   133,   254,   862,   126,   207,   354,   143,   203,   115,
     271,   291,   118,   523,   928,   210,     3,     0,   124,   120,
     307,   308,   422,   310,   523,   312,   313,   288,   289,   185,
     152,   314,     4,   294,   295,   315,     8,     9,   108,    11,
       7,    13,    29,   304,    17,   172,   113,   114,   572,    98,
     117,    23,   247,   120,   989,   157,    29,    56,   159,    94,
     427,   571,   572,   346,   200,   100,   247,   467,   468,   173,
     594,   106,   247,   572,    46,    47,   143,   165,   113,   114,
     105,   463,   164,   189,   594,   186,   121,   278,   155,   263,
     117,   293,   353,   426,   476,   594,  1031,   203,     4,   200,
     678,   196,     8,     9,   205,    11,   488,    13,   490,   189,
     239,   358,   287,   628,  1028,   133,   621,    23,   215,   211,
     252,   280,   879,   638,    91,   220,   221,   293,   223,   224,
     225,   226,   308,  1068,   229,   230,   995,   308,   187,   313,
     267,    56,   237,   245,   245,   117,   645,   662,   163,   338,
    1117,   280,   347,   285,   276,   259,   174,   720,   207,   291,
     255,   676,   677,   732,   293,   247,   207,   809,   678,   264,
     265,   189,   246,    93,   269,     6,   271,   360,   150,   678,
    1151,   827,   356,   746,  1151,   280,     6,   448,   289,   315,
     316,   295,   453,   288,   289,  1151,   291,   696,   315,   294,
     295,  1151,   706,   270,    35,   349,   350,  1151,   335,   304,
     280,   117,   716,   350,   351,    35,   129,   585,   340,     7,
     275,   357,   283,   283,   511,   274,   146,   609,   610,     7,
     658,   332,     4,   282,    12,   216,     8,  1151,   273,  1174,
     341,    13,   828,    31,   150,     7,   227,   293,   535,   331,
     133,    23,   900,   601,   336,   253,   357,   229,   353,   294,
     361,   628,   848,   826,    17,   164,   132,   285,   512,    31,
     557,   638,   339,   560,   837,   361,   924,   564,   361,   162,
     298,   362,   526,   544,   358,   927,   350,   351,   352,   352,
     352,   291,   175,   817,   189,   662,   209,   210,   333,    17,
     544,   319,   337,  1222,   953,     6,   189,   817,   203,   676,
     677,    12,     9,   189,    11,   315,   316,   335,   817,   580,
       4,     5,    56,   229,     8,     9,   163,    11,   516,    13,
      28,   366,   427,   577,    31,   353,    12,   699,   582,    23,
     584,    25,   603,    44,    45,   117,   245,    29,   247,     6,
     538,    29,   447,   448,    32,    12,   451,   452,   453,   646,
     431,   432,    46,    47,   192,   147,   437,   143,   439,     7,
     198,   876,    10,   959,   661,    56,   113,   114,   150,  1140,
     117,     7,     4,     5,    10,   268,     8,     9,   245,    11,
     251,    13,     7,   979,    92,    10,    28,    29,    96,    10,
     733,    23,   285,    25,   665,   666,     7,   668,   913,    10,
     925,   744,   235,   841,   842,   510,   245,   115,   163,   117,
       7,   119,   120,    10,    46,    47,   124,   942,   113,   114,
     327,   526,   331,   117,   264,   265,   319,   336,  1087,  1088,
    1089,  1090,  1091,  1092,   163,   143,    31,   330,   810,   544,
     812,   813,   814,   815,    29,     7,    29,   229,    10,   157,
       7,   159,    94,    10,    28,    29,   150,    29,   100,   332,
       4,     5,   355,   341,     8,     9,   251,    11,   176,    13,
     575,    29,     6,    31,    32,   580,   266,     7,   352,    23,
      10,    25,   352,  1218,     7,   117,     6,    10,     6,   642,
     643,   644,   200,    17,     7,   203,     6,    10,   603,   652,
     653,   143,    46,    47,    28,    29,   659,   327,     7,    53,
     663,    10,   251,   252,   667,   620,  1251,   670,   150,  1254,
      94,  1256,     7,   628,   629,    10,   100,     7,   633,   161,
      10,     6,     6,   638,   639,   229,   641,   245,     7,   247,
       6,    10,    31,   251,    30,    31,   651,    33,   925,    35,
      36,   928,    38,     6,    98,    41,  1291,   662,  1293,   267,
     665,   666,     6,   668,   272,   942,     7,    17,  1093,    10,
      94,   676,   677,   117,   352,     7,   100,  1274,    10,     7,
      17,   289,    10,   926,   292,   738,     7,  1166,     7,    10,
      17,    10,     7,   698,   699,    10,   118,   229,     7,   307,
       7,    10,     7,    10,   312,    10,   150,     7,     7,   327,
      10,    10,   147,   204,   204,   720,  1141,   260,   723,   147,
     346,   117,   965,   328,   729,   730,   731,   335,     6,   734,
     203,   736,   737,   930,   739,   203,   314,    35,   743,     7,
     245,   746,   939,   187,   749,   354,   751,   163,   203,   357,
     203,   170,   354,   361,   362,     6,   592,   354,   763,     7,
       6,   163,     6,   207,   245,     6,     6,   938,    35,   966,
     347,     6,   969,     6,   971,     6,     6,   221,     7,   163,
     157,   327,   327,     4,     5,   229,   117,     8,     9,   170,
      11,    29,    13,   682,   250,    29,   632,     6,   207,     6,
       6,     6,    23,    17,   809,   810,     6,   812,   813,   814,
     815,     6,     6,    89,   338,   820,  1093,   143,    31,    69,
     203,   826,   827,    35,     6,    46,    47,   314,  1237,    17,
     274,   186,   837,   258,   314,   143,   156,     7,   282,   844,
       7,   227,   228,     6,   115,     7,     6,    92,   234,     6,
     686,   347,   688,   297,   690,   691,   354,    31,   694,   695,
     354,   156,    31,    12,  1141,     6,    91,     7,   873,  1112,
     759,   760,   761,   762,  1151,   764,     7,  1120,   767,   768,
       7,     7,   272,   255,     7,     7,    84,   995,   864,    92,
      29,   817,   781,  1311,   698,   900,   117,  1151,   787,  1165,
    1143,  1236,   462,  1146,   107,  1194,   510,  1250,  1214,   510,
    1135,   582,   697,   523,  1221,   678,   678,   120,    37,   924,
     925,    -1,   927,   320,   339,    -1,    -1,    -1,   131,   150,
      -1,    -1,    -1,   938,    -1,    -1,    -1,   942,    -1,    -1,
      -1,    -1,    -1,    -1,    10,    -1,    -1,    -1,   953,    -1,
      -1,    -1,    -1,    -1,    -1,   158,    -1,   962,    -1,    -1,
      -1,    -1,    28,    -1,    -1,    -1,    -1,   972,   973,   858,
      36,    -1,   861,    -1,    -1,    -1,   865,   866,    -1,   984,
     985,    -1,    -1,    -1,    -1,   188,    -1,    -1,   877,   878,
      -1,   880,   881,   882,   883,   884,   885,   886,   887,   888,
     889,   890,   891,   892,   893,   894,   895,   896,   229,   898,
     899,    -1,   901,   216,    -1,   904,    -1,   906,   907,   908,
     909,    -1,   911,    -1,   227,    -1,    -1,    -1,    -1,    95,
      96,    97,    -1,    -1,    -1,    -1,   239,   240,   241,    -1,
     243,   244,    -1,    -1,    -1,    -1,    -1,   113,   114,    -1,
     116,   117,    -1,    -1,   120,    -1,   122,   123,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   954,   132,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   279,   143,   144,    -1,
      -1,    -1,  1087,  1088,  1089,  1090,  1091,  1092,  1093,   155,
      -1,    -1,   158,   159,    -1,    -1,    -1,    -1,   987,    -1,
      -1,    -1,    -1,   992,    -1,   308,    -1,     4,     5,    -1,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    -1,
      -1,    -1,    -1,   189,    -1,   191,    23,    -1,    25,    -1,
    1135,    -1,    -1,    -1,    -1,    -1,  1141,    -1,    -1,   205,
      -1,    -1,    -1,    -1,  1149,    -1,    -1,    -1,    -1,    46,
      47,   217,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   228,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
    1059,    -1,  1061,  1062,  1063,    -1,   242,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     256,   257,  1081,    -1,    -1,   261,    -1,    -1,    -1,    -1,
      -1,    -1,  1207,    -1,    -1,  1094,    -1,  1096,    -1,    -1,
      -1,    -1,  1101,    -1,    -1,    -1,    -1,    -1,   284,    -1,
     117,    -1,   288,   289,    -1,   291,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   308,   309,   310,   311,   312,    -1,    -1,    -1,
      -1,   317,   318,   150,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   329,   161,    -1,    -1,    -1,   334,    -1,
      -1,  1160,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,     3,    -1,    -1,     6,     7,     8,     9,
    1179,    11,    -1,    -1,    -1,   361,  1185,  1186,    -1,  1304,
      -1,    -1,    -1,    -1,    24,    -1,    -1,    27,    28,    29,
      30,    31,    32,    33,    -1,    35,    -1,    37,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   229,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,  1243,    -1,  1245,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    84,    -1,    86,    87,    -1,    89,
    1259,    91,    -1,  1262,    94,    95,    96,    97,    -1,    -1,
     100,   101,    -1,   103,   104,    -1,   106,   107,    -1,   109,
     110,    -1,   112,    -1,   114,    -1,   116,    -1,    -1,   119,
     120,   121,   122,   123,    -1,   125,    -1,   127,   128,   129,
     130,   131,   132,   133,   134,   135,   136,    -1,    -1,    -1,
      -1,    -1,    -1,   143,   144,    -1,    -1,   147,   148,   149,
      -1,    -1,    -1,    -1,   154,   155,   156,   157,   158,   159,
     160,   161,   162,   163,   164,   165,   166,    -1,    -1,    -1,
      -1,    -1,    -1,   173,    -1,   175,   176,   177,   178,   179,
     180,    -1,    -1,    -1,   184,    -1,   186,    -1,   188,    -1,
     190,   191,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   199,
     200,    -1,   202,    -1,    -1,   205,   206,    -1,   208,   209,
     210,    -1,    -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,
      -1,   221,   222,    -1,   224,    -1,    -1,   227,   228,   229,
     230,   231,   232,   233,   234,   235,   236,   237,   238,   239,
     240,   241,   242,   243,   244,   245,   246,   247,    -1,   249,
     250,    -1,   252,   253,    -1,   255,   256,   257,   258,   259,
     260,   261,   262,   263,   264,   265,    -1,    -1,    -1,   269,
      -1,    -1,    -1,   273,    -1,   275,    -1,   277,   278,   279,
      -1,   281,    -1,   283,   284,   285,   286,   287,   288,   289,
      -1,   291,   292,    -1,   294,   295,    -1,   297,    -1,   299,
     300,   301,   302,   303,   304,   305,   306,   307,   308,   309,
     310,   311,   312,   313,   314,    -1,   316,   317,   318,   319,
     320,    -1,   322,   323,    -1,    -1,    -1,    -1,   328,   329,
      -1,   331,   332,   333,    -1,    -1,   336,    -1,    -1,   339,
      -1,    -1,   342,   343,   344,   345,   346,   347,   348,    -1,
      -1,    -1,    -1,   353,   354,   355,   356,   357,   358,   359,
      -1,    -1,   362,     3,   364,    -1,     6,     7,    -1,     9,
      -1,    11,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    24,    -1,    -1,    27,    28,    29,
      30,    31,    32,    33,    -1,    35,    -1,    37,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    84,    -1,    86,    87,    -1,    89,
      -1,    91,    -1,    -1,    94,    95,    96,    97,    -1,    -1,
     100,   101,    -1,   103,   104,    -1,   106,   107,    -1,   109,
     110,    -1,   112,    -1,   114,    -1,   116,    -1,    -1,   119,
     120,   121,   122,   123,    -1,   125,    -1,   127,   128,   129,
     130,   131,   132,   133,   134,   135,   136,    -1,    -1,    -1,
      -1,    -1,    -1,   143,   144,    -1,    -1,   147,   148,    -1,
      -1,    -1,    -1,    -1,   154,   155,   156,   157,   158,   159,
     160,   161,   162,   163,   164,   165,   166,    -1,    -1,    -1,
      -1,    -1,    -1,   173,    -1,   175,   176,   177,   178,   179,
     180,    -1,    -1,    -1,   184,    -1,   186,    -1,   188,    -1,
     190,   191,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   199,
     200,    -1,   202,    -1,    -1,   205,   206,    -1,   208,   209,
     210,    -1,    -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,
      -1,   221,   222,    -1,   224,    -1,    -1,   227,   228,   229,
     230,   231,   232,   233,   234,   235,   236,   237,   238,   239,
     240,   241,   242,   243,   244,   245,   246,   247,    -1,   249,
     250,    -1,   252,   253,    -1,   255,   256,   257,   258,   259,
     260,   261,   262,   263,   264,   265,    -1,    -1,    -1,   269,
      -1,    -1,    -1,   273,    -1,   275,    -1,   277,   278,   279,
      -1,   281,    -1,   283,   284,   285,   286,   287,   288,   289,
      -1,   291,   292,    -1,   294,   295,    -1,   297,    -1,   299,
     300,   301,   302,   303,   304,   305,   306,   307,   308,   309,
     310,   311,   312,   313,   314,    -1,   316,   317,   318,   319,
     320,    -1,   322,   323,    -1,    -1,    -1,    -1,   328,   329,
      -1,   331,   332,   333,    -1,    -1,   336,    -1,    -1,   339,
      -1,    -1,   342,   343,   344,   345,   346,   347,   348,    -1,
      -1,    -1,    -1,   353,   354,   355,   356,   357,   358,   359,
       3,    -1,   362,     6,   364,    -1,     9,    -1,    11,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    24,    -1,    -1,    27,    28,    29,    30,    31,    32,
      33,    -1,    35,    -1,    37,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    84,    -1,    86,    87,    -1,    89,    -1,    91,    -1,
      -1,    94,    95,    96,    97,    -1,    -1,   100,   101,    -1,
     103,   104,    -1,   106,   107,    -1,   109,   110,    -1,   112,
      -1,   114,    -1,   116,    -1,    -1,   119,   120,   121,   122,
     123,    -1,   125,    -1,   127,   128,   129,   130,   131,   132,
     133,   134,   135,   136,    -1,    -1,    -1,    -1,    -1,    -1,
     143,   144,    -1,    -1,   147,   148,    -1,    -1,    -1,    -1,
      -1,   154,   155,   156,   157,   158,   159,   160,   161,   162,
     163,   164,   165,   166,    -1,    -1,    -1,    -1,    -1,    -1,
     173,    -1,   175,   176,   177,   178,   179,   180,    -1,    -1,
      -1,   184,    -1,   186,    -1,   188,    -1,   190,   191,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   199,   200,    -1,   202,
      -1,    -1,   205,   206,    -1,   208,   209,   210,    -1,    -1,
      -1,    -1,    -1,    -1,   217,    -1,    -1,    -1,   221,   222,
      -1,   224,    -1,    -1,   227,   228,   229,   230,   231,   232,
     233,   234,   235,   236,   237,   238,   239,   240,   241,   242,
     243,   244,   245,   246,   247,    -1,   249,   250,    -1,   252,
     253,    -1,   255,   256,   257,   258,   259,   260,   261,   262,
     263,   264,   265,    -1,    -1,    -1,   269,    -1,    -1,    -1,
     273,    -1,   275,    -1,   277,   278,   279,    -1,   281,    -1,
     283,   284,   285,   286,   287,   288,   289,    -1,   291,   292,
      -1,   294,   295,    -1,   297,    -1,   299,   300,   301,   302,
     303,   304,   305,   306,   307,   308,   309,   310,   311,   312,
     313,   314,    -1,   316,   317,   318,   319,   320,    -1,   322,
     323,    -1,    -1,    -1,    -1,   328,   329,    -1,   331,   332,
     333,    -1,    -1,   336,    -1,    -1,   339,    -1,    -1,   342,
     343,   344,   345,   346,   347,   348,    -1,    -1,    -1,    -1,
     353,   354,   355,   356,   357,   358,   359,   360,    -1,   362,
       3,   364,    -1,     6,     7,    -1,     9,    -1,    11,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    24,    -1,    -1,    27,    28,    29,    30,    31,    32,
      33,    -1,    35,    -1,    37,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    84,    -1,    86,    87,    -1,    89,    -1,    91,    -1,
      -1,    94,    95,    96,    97,    -1,    -1,   100,   101,    -1,
     103,   104,    -1,   106,   107,    -1,   109,   110,    -1,   112,
      -1,   114,    -1,   116,    -1,    -1,   119,   120,   121,   122,
     123,    -1,   125,    -1,   127,   128,   129,   130,   131,   132,
     133,   134,   135,   136,    -1,    -1,    -1,    -1,    -1,    -1,
     143,   144,    -1,    -1,   147,   148,    -1,    -1,    -1,    -1,
      -1,   154,   155,   156,   157,   158,   159,   160,   161,   162,
     163,   164,   165,   166,    -1,    -1,    -1,    -1,    -1,    -1,
     173,    -1,   175,   176,   177,   178,   179,   180,    -1,    -1,
      -1,   184,    -1,   186,    -1,   188,    -1,   190,   191,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   199,   200,    -1,   202,
      -1,    -1,   205,   206,    -1,   208,   209,   210,    -1,    -1,
      -1,    -1,    -1,    -1,   217,    -1,    -1,    -1,   221,   222,
      -1,   224,    -1,    -1,   227,   228,   229,   230,   231,   232,
     233,   234,   235,   236,   237,   238,   239,   240,   241,   242,
     243,   244,   245,   246,   247,    -1,   249,   250,    -1,   252,
     253,    -1,   255,   256,   257,   258,   259,   260,   261,   262,
     263,   264,   265,    -1,    -1,    -1,   269,    -1,    -1,    -1,
     273,    -1,   275,    -1,   277,   278,   279,    -1,   281,    -1,
     283,   284,   285,   286,   287,   288,   289,    -1,   291,   292,
      -1,   294,   295,    -1,   297,    -1,   299,   300,   301,   302,
     303,   304,   305,   306,   307,   308,   309,   310,   311,   312,
     313,   314,    -1,   316,   317,   318,   319,   320,    -1,   322,
     323,    -1,    -1,    -1,    -1,   328,   329,    -1,   331,   332,
     333,    -1,    -1,   336,    -1,    -1,   339,    -1,    -1,   342,
     343,   344,   345,   346,   347,   348,    -1,    -1,    -1,    -1,
     353,   354,   355,   356,   357,   358,   359,     3,    -1,   362,
       6,   364,    -1,     9,    -1,    11,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    24,    -1,
      -1,    27,    28,    29,    30,    31,    32,    33,    -1,    35,
      -1,    37,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    -1,
      86,    87,    -1,    89,    -1,    91,    -1,    -1,    94,    95,
      96,    97,    -1,    -1,   100,   101,    -1,   103,   104,    -1,
     106,   107,    -1,   109,   110,    -1,   112,    -1,   114,    -1,
     116,    -1,    -1,   119,   120,   121,   122,   123,    -1,   125,
      -1,   127,   128,   129,   130,   131,   132,   133,   134,   135,
     136,    -1,    -1,    -1,    -1,    -1,    -1,   143,   144,    -1,
      -1,   147,   148,    -1,    -1,    -1,    -1,    -1,   154,   155,
     156,   157,   158,   159,   160,   161,   162,   163,   164,   165,
     166,    -1,    -1,    -1,    -1,    -1,    -1,   173,    -1,   175,
     176,   177,   178,   179,   180,    -1,    -1,    -1,   184,    -1,
     186,    -1,   188,    -1,   190,   191,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   199,   200,    -1,   202,    -1,    -1,   205,
     206,    -1,   208,   209,   210,    -1,    -1,    -1,    -1,    -1,
      -1,   217,    -1,    -1,    -1,   221,   222,    -1,   224,    -1,
      -1,   227,   228,   229,   230,   231,   232,   233,   234,   235,
     236,   237,   238,   239,   240,   241,   242,   243,   244,   245,
     246,   247,    -1,   249,   250,    -1,   252,   253,    -1,   255,
     256,   257,   258,   259,   260,   261,   262,   263,   264,   265,
      -1,    -1,    -1,   269,    -1,    -1,    -1,   273,    -1,   275,
      -1,   277,   278,   279,    -1,   281,    -1,   283,   284,   285,
     286,   287,   288,   289,    -1,   291,   292,    -1,   294,   295,
      -1,   297,    -1,   299,   300,   301,   302,   303,   304,   305,
     306,   307,   308,   309,   310,   311,   312,   313,   314,    -1,
     316,   317,   318,   319,   320,    -1,   322,   323,    -1,    -1,
      -1,    -1,   328,   329,    -1,   331,   332,   333,    -1,    -1,
     336,    -1,    -1,   339,    -1,    -1,   342,   343,   344,   345,
     346,   347,   348,    -1,    -1,    -1,    -1,   353,   354,   355,
     356,   357,   358,   359,    -1,    -1,   362,    -1,   364,     4,
       5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    -1,
      -1,    46,    47,    48,    49,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,     4,     5,    -1,     7,     8,     9,    10,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    90,    -1,    38,    39,    40,
      41,    -1,    -1,    98,    -1,    46,    47,    48,    49,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   117,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   136,   137,   138,   139,   140,    -1,    -1,    -1,    90,
      -1,    -1,    -1,    -1,    -1,   150,    -1,    98,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   117,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   180,   181,   182,   183,    -1,
      -1,    -1,   187,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   201,    -1,    -1,   150,
      -1,    -1,   207,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   221,   222,    -1,   224,
     225,   226,    -1,    -1,   229,    -1,   231,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   187,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   254,
     201,    -1,    -1,    -1,    -1,    -1,   207,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   269,    -1,    -1,    -1,    -1,   274,
     221,    -1,    -1,    -1,    -1,    -1,    -1,   282,   229,    -1,
      -1,   286,    -1,    -1,    -1,   290,    -1,    -1,    -1,    -1,
      -1,    -1,   297,    -1,   299,   300,   301,   302,   303,   304,
     305,   306,    -1,   254,    -1,    -1,     4,     5,    -1,    -1,
       8,     9,    10,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,   274,    -1,    23,    -1,    25,    -1,    -1,
      -1,   282,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,   297,    -1,    46,    47,
      48,    49,    -1,    -1,   359,    53,    -1,    -1,   363,   364,
     365,     4,     5,    -1,     7,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    90,    -1,    -1,    38,    39,    40,    41,    -1,
      98,    -1,    -1,    46,    47,    48,    49,    -1,    -1,    -1,
      53,    -1,   363,    -1,    -1,    -1,    -1,    -1,    -1,   117,
      -1,    -1,    -1,    -1,     4,     5,    -1,    -1,     8,     9,
      -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    25,    -1,    90,    -1,    -1,
      -1,    -1,   150,    -1,    -1,    98,    -1,    -1,    38,    39,
      40,    41,    -1,    -1,    -1,    -1,    46,    47,    48,    49,
      -1,    -1,    -1,    53,   117,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   187,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   201,    -1,    -1,    -1,   150,    -1,   207,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    98,    -1,
      -1,    -1,    -1,   221,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   229,    -1,    -1,    -1,    -1,    -1,   117,     4,     5,
      -1,    -1,     8,     9,   187,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,   254,    23,   201,    25,
      26,    -1,    -1,    -1,   207,    -1,    -1,    -1,    -1,    -1,
     150,    -1,    38,    39,    40,    41,   274,    -1,   221,    -1,
      46,    47,    48,    49,   282,    -1,   229,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   297,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   187,    -1,    -1,
      -1,   254,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   201,    -1,    -1,    90,    -1,    -1,   207,    -1,    -1,
      -1,   274,    98,    -1,    -1,    -1,    -1,    -1,    -1,   282,
      -1,   221,    -1,   341,    -1,    -1,    -1,    -1,    -1,   229,
      -1,   117,    -1,    -1,   297,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   363,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   254,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   150,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   274,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   282,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   297,    -1,    -1,
     363,   187,    -1,    -1,     4,     5,    -1,    -1,     8,     9,
      -1,    11,    -1,    13,    -1,   201,    16,    17,    18,    -1,
      -1,   207,    -1,    23,    -1,    25,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   221,    -1,    -1,    38,    39,
      40,    41,    -1,   229,    -1,    -1,    46,    47,    48,    49,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,
     360,    -1,    -1,   363,    -1,    -1,    -1,    -1,   254,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   274,    -1,
      90,    -1,    -1,    -1,    -1,    -1,   282,    -1,    98,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,
       5,   297,    -1,     8,     9,    -1,    11,   117,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    -1,
     150,    46,    47,    48,    49,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   363,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   187,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    90,    -1,    92,    -1,    -1,
      -1,   201,    -1,    98,    -1,    -1,    -1,   207,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   221,   117,     4,     5,    -1,    -1,     8,     9,   229,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   254,   150,    -1,    38,    39,    40,
      41,    -1,    -1,    -1,    -1,    46,    47,    48,    49,    -1,
      -1,    -1,    53,    -1,   274,    -1,    -1,    -1,    -1,    60,
      -1,    -1,   282,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   187,    -1,    -1,    -1,    -1,   297,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   201,    -1,    -1,    90,
      -1,    -1,   207,    -1,    -1,    -1,    -1,    98,    -1,    -1,
      -1,   321,    -1,    -1,    -1,    -1,   221,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   229,    -1,   117,    -1,    -1,     4,
       5,    -1,     7,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,   254,
      25,    -1,    -1,   363,    -1,    -1,    -1,    -1,    -1,   150,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,   274,
      -1,    46,    47,    48,    49,    -1,    -1,   282,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   297,    -1,    -1,    -1,   187,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     201,    -1,    -1,    -1,    -1,    90,   207,    -1,    -1,    -1,
      -1,    -1,    -1,    98,    -1,    -1,    -1,    -1,    -1,    -1,
     221,    -1,    -1,    -1,    -1,    -1,     4,     5,   229,    -1,
       8,     9,   117,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    25,   363,    -1,
      -1,    -1,    -1,   254,    -1,    -1,    -1,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,   150,    -1,    -1,    46,    47,
      48,    49,    -1,   274,    -1,    53,    -1,    -1,    -1,    -1,
      -1,   282,    60,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   297,    -1,    -1,    -1,
      -1,    -1,   187,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    90,    -1,     4,     5,   201,     7,     8,     9,
      98,    11,   207,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    25,   221,    -1,    -1,   117,
      -1,    -1,    -1,    -1,   229,    -1,    -1,    -1,    38,    39,
      40,    41,    -1,    -1,    -1,    -1,    46,    47,    48,    49,
      -1,    -1,   363,    53,    -1,    -1,    -1,    -1,    -1,   254,
      -1,    -1,   150,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   274,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   282,    -1,    -1,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    98,   187,
      -1,    -1,   297,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,     5,   201,     7,     8,     9,   117,    11,   207,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    25,   221,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   229,    -1,    -1,    -1,    38,    39,    40,    41,    -1,
     150,    -1,    -1,    46,    47,    48,    49,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,   254,    -1,   363,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   274,   187,    -1,    -1,
      -1,    -1,    -1,    -1,   282,    -1,    -1,    90,    -1,     4,
       5,   201,     7,     8,     9,    98,    11,   207,    13,   297,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,   221,    -1,    -1,   117,    -1,    -1,    -1,    -1,   229,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    -1,
      -1,    46,    47,    48,    49,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,   254,    -1,    -1,   150,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   274,   363,    -1,    -1,    -1,    -1,
      -1,    -1,   282,    -1,    -1,    90,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    98,   187,    -1,    -1,   297,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     4,     5,   201,     7,
       8,     9,   117,    11,   207,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    25,   221,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   229,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,   150,    -1,    -1,    46,    47,
      48,    49,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,   254,    -1,   363,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   274,   187,    -1,    -1,    -1,    -1,    -1,    -1,   282,
      -1,    -1,    90,    -1,     4,     5,   201,     7,     8,     9,
      98,    11,   207,    13,   297,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    25,   221,    -1,    -1,   117,
      -1,    -1,    -1,    -1,   229,    -1,    -1,    -1,    38,    39,
      40,    41,    -1,    -1,    -1,    -1,    46,    47,    48,    49,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,   254,
      -1,    -1,   150,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   274,
     363,    -1,    -1,    -1,    -1,    -1,    -1,   282,    -1,    -1,
      90,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    98,   187,
      -1,    -1,   297,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,     5,   201,     7,     8,     9,   117,    11,   207,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    25,   221,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   229,    -1,    -1,    -1,    38,    39,    40,    41,    -1,
     150,    -1,    -1,    46,    47,    48,    49,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,   254,    -1,   363,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   274,   187,    -1,    -1,
      -1,    -1,    -1,    -1,   282,    -1,    -1,    90,    -1,     4,
       5,   201,    -1,     8,     9,    98,    11,   207,    13,   297,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,   221,    -1,    -1,   117,    -1,    -1,    -1,    -1,   229,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    -1,
      -1,    46,    47,    48,    49,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,   254,    -1,    -1,   150,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   274,   363,    -1,    -1,    -1,    -1,
      -1,    -1,   282,    -1,    -1,    90,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    98,   187,    -1,    -1,   297,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     4,     5,   201,    -1,
       8,     9,   117,    11,   207,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    23,    -1,    25,   221,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   229,    -1,    -1,    -1,
      38,    39,    40,    -1,    -1,   150,    -1,    -1,    46,    47,
      48,    49,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,   254,    -1,   363,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   274,   187,    -1,    -1,    -1,    -1,    -1,    -1,   282,
      -1,    -1,    90,    -1,    -1,    -1,   201,    -1,    -1,    -1,
      98,    -1,   207,    -1,   297,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   221,    -1,    -1,   117,
      -1,    -1,    -1,    -1,   229,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   254,
      -1,    -1,   150,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   274,
     363,    -1,    -1,    -1,    -1,    -1,    -1,   282,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   187,
       6,    -1,   297,     9,    -1,    11,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   201,    -1,    -1,    -1,    -1,    -1,   207,
      -1,    -1,    28,    29,    30,    31,    32,    -1,    -1,    -1,
      -1,    37,    -1,   221,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   229,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   363,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    -1,
      86,    87,    -1,    89,    -1,    91,   274,    -1,    94,    95,
      96,    97,    -1,    -1,   282,   101,    -1,   103,   104,    -1,
     106,   107,    -1,   109,    -1,    -1,   112,    -1,   114,   297,
     116,    -1,    -1,   119,   120,   121,   122,   123,    -1,    -1,
      -1,   127,   128,   129,   130,   131,   132,   133,   134,   135,
     136,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   144,    -1,
      -1,   147,   148,    -1,    -1,    -1,    -1,    -1,   154,   155,
     156,   157,   158,   159,   160,   161,   162,    -1,   164,   165,
     166,    -1,    -1,    -1,    -1,    -1,    -1,   173,    -1,   175,
     176,   177,   178,   179,   180,   363,    -1,    -1,   184,    -1,
     186,    -1,   188,    -1,   190,   191,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   200,    -1,   202,    -1,    -1,   205,
     206,    -1,   208,   209,   210,    -1,    -1,    -1,    -1,    -1,
      -1,   217,    -1,    -1,    -1,   221,   222,    -1,   224,    -1,
      -1,   227,   228,   229,   230,   231,   232,   233,   234,   235,
     236,   237,   238,   239,   240,   241,   242,   243,   244,    -1,
     246,   247,    -1,   249,   250,    -1,   252,   253,    -1,   255,
     256,   257,   258,   259,   260,   261,   262,   263,   264,   265,
      -1,    -1,    -1,   269,    -1,    -1,    -1,   273,    -1,   275,
      -1,   277,   278,   279,    -1,   281,    -1,   283,   284,   285,
     286,   287,   288,   289,    -1,   291,   292,    -1,   294,   295,
      -1,   297,    -1,   299,   300,   301,   302,   303,   304,   305,
     306,   307,   308,   309,   310,   311,   312,   313,   314,    -1,
     316,   317,   318,   319,   320,    -1,   322,   323,    -1,    -1,
      -1,    -1,   328,   329,     6,   331,   332,   333,    -1,    -1,
     336,    -1,    -1,   339,    -1,    -1,   342,   343,   344,   345,
     346,   347,   348,    -1,    -1,    -1,    28,   353,   354,   355,
     356,   357,   358,   359,    36,    -1,   362,    -1,   364,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    56,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    -1,    86,    87,    -1,    89,    -1,    91,
      -1,    -1,    94,    95,    96,    97,    -1,    -1,    -1,   101,
      -1,   103,   104,    -1,   106,   107,    -1,    -1,    -1,    -1,
      -1,    -1,   114,   115,   116,    -1,   118,   119,   120,   121,
     122,   123,   124,    -1,    -1,    -1,    -1,    -1,    -1,   131,
     132,   133,   134,   135,   136,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   144,    -1,    -1,   147,   148,    -1,    -1,    -1,
      -1,    -1,   154,   155,   156,   157,   158,   159,   160,   161,
     162,    -1,    -1,   165,   166,    -1,    -1,    -1,    -1,    -1,
     172,   173,   174,   175,   176,   177,   178,   179,   180,    -1,
      -1,    -1,    -1,    -1,   186,    -1,   188,   189,    -1,   191,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   200,    -1,
     202,   203,    -1,   205,    -1,    -1,   208,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,    -1,   221,
     222,    -1,   224,    -1,    -1,   227,   228,    -1,   230,   231,
     232,   233,   234,   235,   236,   237,   238,   239,   240,   241,
     242,   243,   244,    -1,   246,    -1,    -1,   249,   250,    -1,
     252,   253,    -1,   255,   256,   257,   258,   259,   260,   261,
     262,   263,   264,   265,    -1,   267,    -1,   269,    -1,    -1,
      -1,   273,    -1,   275,    -1,    -1,    -1,   279,    -1,    -1,
      -1,   283,   284,   285,   286,   287,   288,   289,    -1,   291,
     292,     6,   294,   295,    -1,   297,   298,   299,   300,   301,
     302,   303,   304,   305,   306,   307,   308,   309,   310,   311,
     312,   313,   314,    28,   316,   317,   318,   319,   320,    -1,
     322,   323,    -1,    -1,    -1,    -1,   328,   329,    -1,    -1,
     332,   333,    -1,   335,   336,    -1,    -1,   339,    -1,    -1,
      -1,    -1,    -1,   345,   346,   347,    -1,    -1,    -1,    -1,
      -1,   353,   354,   355,   356,   357,   358,   359,    -1,    -1,
     362,    -1,   364,    -1,    -1,    -1,    -1,    -1,    -1,    84,
      -1,    86,    87,    -1,    89,    -1,    91,    -1,    -1,    94,
      95,    96,    97,    -1,    -1,    -1,   101,    -1,   103,   104,
      -1,   106,   107,    -1,    -1,    -1,    -1,    -1,    -1,   114,
      -1,   116,    -1,    -1,   119,   120,   121,   122,   123,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   131,   132,   133,   134,
     135,   136,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   144,
      -1,    -1,   147,   148,    -1,    -1,    -1,    -1,    -1,   154,
     155,   156,   157,   158,   159,   160,   161,   162,    -1,    -1,
     165,   166,    -1,    -1,    -1,    -1,    -1,    -1,   173,    -1,
     175,   176,   177,   178,   179,   180,    -1,    -1,    -1,    -1,
      -1,   186,    -1,   188,    -1,    -1,   191,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   200,    -1,   202,    -1,    -1,
     205,    -1,    -1,   208,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   217,    -1,    -1,    -1,   221,   222,    -1,   224,
      -1,    -1,   227,   228,    -1,   230,   231,   232,   233,   234,
     235,   236,   237,   238,   239,   240,   241,   242,   243,   244,
      -1,   246,    -1,    -1,   249,   250,    -1,   252,   253,    -1,
     255,   256,   257,   258,   259,   260,   261,   262,   263,   264,
     265,    -1,    -1,    -1,   269,    -1,    -1,    -1,   273,    -1,
     275,    -1,    -1,    -1,   279,    -1,    -1,    -1,   283,   284,
     285,   286,   287,   288,   289,    -1,   291,   292,     6,   294,
     295,    -1,   297,    -1,   299,   300,   301,   302,   303,   304,
     305,   306,   307,   308,   309,   310,   311,   312,   313,   314,
      28,   316,   317,   318,   319,   320,    -1,   322,   323,    -1,
      -1,    -1,    -1,   328,   329,    -1,    -1,   332,   333,    -1,
      -1,   336,    -1,    -1,   339,    -1,    -1,    -1,    -1,    -1,
     345,   346,   347,    -1,    -1,    -1,    -1,    -1,   353,   354,
     355,   356,   357,   358,   359,    -1,    -1,   362,    -1,   364,
      -1,    -1,    -1,    -1,    -1,    -1,    84,    -1,    86,    87,
      -1,    89,    -1,    91,    -1,    -1,    94,    95,    96,    97,
      -1,    -1,    -1,   101,    -1,   103,   104,    -1,   106,   107,
      -1,    -1,    -1,    -1,    -1,    -1,   114,    -1,   116,    -1,
      -1,   119,   120,   121,   122,   123,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   131,   132,   133,   134,   135,   136,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   144,    -1,    -1,   147,
     148,    -1,    -1,    -1,    -1,    -1,   154,   155,   156,   157,
     158,   159,   160,   161,   162,    -1,    -1,   165,   166,    -1,
      -1,    -1,    -1,    -1,    -1,   173,    -1,   175,   176,   177,
     178,   179,   180,    -1,    -1,    -1,    -1,    -1,   186,    -1,
     188,    -1,    -1,   191,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   200,    -1,   202,    -1,    -1,   205,    -1,    -1,
     208,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   217,
      -1,    -1,    -1,   221,   222,    -1,   224,    -1,    -1,   227,
     228,    -1,   230,   231,   232,   233,   234,   235,   236,   237,
     238,   239,   240,   241,   242,   243,   244,    -1,   246,    -1,
      -1,   249,   250,    -1,   252,   253,    -1,   255,   256,   257,
     258,   259,   260,   261,   262,   263,   264,   265,    -1,    -1,
      -1,   269,    -1,    -1,    -1,   273,    -1,   275,    -1,    -1,
      -1,   279,    -1,    -1,    -1,   283,   284,   285,   286,   287,
     288,   289,    -1,   291,   292,    -1,   294,   295,    -1,   297,
      -1,   299,   300,   301,   302,   303,   304,   305,   306,   307,
     308,   309,   310,   311,   312,   313,   314,    17,   316,   317,
     318,   319,   320,    -1,   322,   323,    -1,    -1,    28,    -1,
     328,   329,    -1,    -1,   332,   333,    -1,    -1,   336,    -1,
      -1,   339,    -1,    -1,    -1,    -1,    -1,   345,   346,   347,
      -1,    -1,    -1,    -1,    -1,   353,   354,   355,   356,   357,
     358,   359,    -1,    -1,   362,    -1,   364,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    84,    -1,    86,    87,    -1,    89,
      -1,    91,    92,    -1,    94,    95,    96,    97,    -1,    -1,
      -1,   101,    -1,   103,   104,    -1,   106,   107,    -1,    -1,
      -1,    -1,    -1,    -1,   114,    -1,   116,    -1,   118,   119,
     120,   121,   122,   123,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   131,   132,   133,   134,   135,   136,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   144,    -1,    -1,   147,   148,    -1,
      -1,    -1,    -1,    -1,   154,   155,   156,   157,   158,   159,
     160,   161,   162,    -1,    -1,   165,   166,    -1,    -1,    -1,
      -1,    -1,    -1,   173,    -1,   175,   176,   177,   178,   179,
     180,    -1,    -1,    -1,    -1,    -1,   186,    -1,   188,   189,
      -1,   191,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     200,    -1,   202,   203,    -1,   205,    -1,    -1,   208,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,
      -1,   221,   222,    -1,   224,    -1,    -1,   227,   228,    -1,
     230,   231,   232,   233,   234,   235,   236,   237,   238,   239,
     240,   241,   242,   243,   244,    -1,   246,    -1,    -1,   249,
     250,    -1,   252,   253,    -1,   255,   256,   257,   258,   259,
     260,   261,   262,   263,   264,   265,    -1,    -1,    -1,   269,
      -1,    -1,    -1,   273,    -1,   275,    -1,    -1,    -1,   279,
      -1,    -1,    -1,   283,   284,   285,   286,   287,   288,   289,
      -1,   291,   292,    -1,   294,   295,    -1,   297,    -1,   299,
     300,   301,   302,   303,   304,   305,   306,   307,   308,   309,
     310,   311,   312,   313,   314,    -1,   316,   317,   318,   319,
     320,    -1,   322,   323,    -1,    -1,    28,   327,   328,   329,
      -1,    -1,   332,   333,    36,    -1,   336,    -1,    -1,   339,
      -1,    -1,    -1,    -1,    -1,   345,   346,   347,    -1,    -1,
      -1,    -1,    -1,   353,   354,   355,   356,   357,   358,   359,
      -1,    -1,   362,    -1,   364,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    -1,    86,    87,    -1,    89,    -1,    91,
      -1,    -1,    94,    95,    96,    97,    -1,    -1,    -1,   101,
      -1,   103,   104,    -1,   106,   107,    -1,    -1,    -1,    -1,
      -1,    -1,   114,   115,   116,    -1,    -1,   119,   120,   121,
     122,   123,   124,    -1,    -1,    -1,    -1,    -1,    -1,   131,
     132,   133,   134,   135,   136,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   144,    -1,    -1,   147,   148,    -1,    -1,    -1,
      -1,    -1,   154,   155,   156,   157,   158,   159,   160,   161,
     162,    -1,    -1,   165,   166,    -1,    -1,    -1,    -1,    -1,
     172,   173,   174,   175,   176,   177,   178,   179,   180,    -1,
      -1,    -1,    -1,    -1,   186,    -1,   188,   189,    -1,   191,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   200,    -1,
     202,   203,    -1,   205,    -1,   207,   208,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,    -1,   221,
     222,    -1,   224,    -1,    -1,   227,   228,    -1,   230,   231,
     232,   233,   234,   235,   236,   237,   238,   239,   240,   241,
     242,   243,   244,    -1,   246,    -1,    -1,   249,   250,    -1,
     252,   253,    -1,   255,   256,   257,   258,   259,   260,   261,
     262,   263,   264,   265,    -1,   267,    -1,   269,    -1,    -1,
      -1,   273,    -1,   275,    -1,    -1,    -1,   279,    -1,    -1,
      -1,   283,   284,   285,   286,   287,   288,   289,    -1,   291,
     292,    -1,   294,   295,    -1,   297,   298,   299,   300,   301,
     302,   303,   304,   305,   306,   307,   308,   309,   310,   311,
     312,   313,   314,    -1,   316,   317,   318,   319,   320,    -1,
     322,   323,    -1,    -1,    28,    -1,   328,   329,    -1,    -1,
     332,   333,    36,   335,   336,    -1,    -1,   339,    -1,    -1,
      -1,    -1,    -1,   345,   346,   347,    -1,    -1,    -1,    -1,
      -1,   353,   354,   355,   356,   357,   358,   359,    -1,    -1,
     362,    -1,   364,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      84,    -1,    86,    87,    -1,    89,    -1,    91,    -1,    -1,
      94,    95,    96,    97,    -1,    -1,    -1,   101,    -1,   103,
     104,    -1,   106,   107,    -1,    -1,    -1,    -1,    -1,    -1,
     114,   115,   116,    -1,    -1,   119,   120,   121,   122,   123,
     124,    -1,    -1,    -1,    -1,    -1,    -1,   131,   132,   133,
     134,   135,   136,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     144,    -1,    -1,   147,   148,    -1,    -1,    -1,    -1,    -1,
     154,   155,   156,   157,   158,   159,   160,   161,   162,    -1,
      -1,   165,   166,    -1,    -1,    -1,    -1,    -1,   172,   173,
     174,   175,   176,   177,   178,   179,   180,    -1,    -1,    -1,
      -1,    -1,   186,    -1,   188,   189,    -1,   191,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   200,    -1,   202,   203,
      -1,   205,    -1,    -1,   208,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   217,    -1,    -1,    -1,   221,   222,    -1,
     224,    -1,    -1,   227,   228,    -1,   230,   231,   232,   233,
     234,   235,   236,   237,   238,   239,   240,   241,   242,   243,
     244,    -1,   246,    -1,    -1,   249,   250,    -1,   252,   253,
      -1,   255,   256,   257,   258,   259,   260,   261,   262,   263,
     264,   265,    -1,   267,    -1,   269,    -1,    -1,    -1,   273,
      -1,   275,    -1,    -1,    -1,   279,    -1,    -1,    -1,   283,
     284,   285,   286,   287,   288,   289,    -1,   291,   292,    -1,
     294,   295,    -1,   297,   298,   299,   300,   301,   302,   303,
     304,   305,   306,   307,   308,   309,   310,   311,   312,   313,
     314,    -1,   316,   317,   318,   319,   320,    -1,   322,   323,
      -1,    -1,    -1,    -1,   328,   329,    -1,    -1,   332,   333,
      -1,   335,   336,    -1,    -1,   339,    28,    29,    30,    31,
      32,   345,   346,   347,    -1,    37,    -1,    -1,    -1,   353,
     354,   355,   356,   357,   358,   359,    -1,    -1,   362,    -1,
     364,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    -1,    86,    87,    -1,    89,    -1,    91,
      -1,    -1,    94,    95,    96,    97,    -1,    -1,   100,   101,
      -1,   103,   104,    -1,   106,   107,    -1,    -1,    -1,    -1,
      -1,    -1,   114,    -1,   116,    -1,    -1,   119,   120,   121,
     122,   123,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   131,
     132,   133,   134,   135,   136,    -1,    -1,    -1,    -1,    -1,
      -1,   143,   144,    -1,    -1,   147,   148,    -1,    -1,    -1,
      -1,    -1,   154,   155,   156,   157,   158,   159,   160,   161,
     162,    -1,    -1,   165,   166,    -1,    -1,    -1,    -1,    -1,
      -1,   173,    -1,   175,   176,   177,   178,   179,   180,    -1,
      -1,    -1,    -1,    -1,   186,    -1,   188,    -1,    -1,   191,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   200,    -1,
     202,    -1,    -1,   205,    -1,    -1,   208,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,    -1,   221,
     222,    -1,   224,    -1,    -1,   227,   228,    -1,   230,   231,
     232,   233,   234,   235,   236,   237,   238,   239,   240,   241,
     242,   243,   244,    -1,   246,   247,    -1,   249,   250,   251,
     252,   253,    -1,   255,   256,   257,   258,   259,   260,   261,
     262,   263,   264,   265,    -1,    -1,    -1,   269,    -1,    -1,
      -1,   273,    -1,   275,    -1,    -1,    -1,   279,    -1,    -1,
      -1,   283,   284,   285,   286,   287,   288,   289,    -1,   291,
     292,    -1,   294,   295,    -1,   297,    -1,   299,   300,   301,
     302,   303,   304,   305,   306,   307,   308,   309,   310,   311,
     312,   313,   314,    28,   316,   317,   318,   319,   320,    -1,
     322,   323,    -1,    -1,    -1,    -1,   328,   329,    -1,    -1,
     332,   333,    -1,    -1,   336,    -1,    -1,   339,    -1,    -1,
      -1,    56,    -1,   345,   346,   347,    -1,    -1,    -1,    -1,
      -1,   353,   354,   355,   356,   357,   358,   359,    -1,    -1,
     362,    -1,   364,    -1,    -1,    -1,    -1,    -1,    -1,    84,
      -1,    86,    87,    -1,    89,    -1,    91,    -1,    -1,    94,
      95,    96,    97,    -1,    -1,    -1,   101,    -1,   103,   104,
      -1,   106,   107,    -1,    -1,    -1,    -1,    -1,    -1,   114,
     115,   116,    -1,   118,   119,   120,   121,   122,   123,   124,
      -1,    -1,    -1,    -1,    -1,    -1,   131,   132,   133,   134,
     135,   136,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   144,
      -1,    -1,   147,   148,    -1,    -1,    -1,    -1,    -1,   154,
     155,   156,   157,   158,   159,   160,   161,   162,    -1,    -1,
     165,   166,    -1,    -1,    -1,    -1,    -1,   172,   173,    -1,
     175,   176,   177,   178,   179,   180,    -1,    -1,    -1,    -1,
      -1,   186,    -1,   188,   189,    -1,   191,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   200,    -1,   202,   203,    -1,
     205,    -1,    -1,   208,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   217,    -1,    -1,    -1,   221,   222,    -1,   224,
      -1,    -1,   227,   228,    -1,   230,   231,   232,   233,   234,
     235,   236,   237,   238,   239,   240,   241,   242,   243,   244,
      -1,   246,    -1,    -1,   249,   250,    -1,   252,   253,    -1,
     255,   256,   257,   258,   259,   260,   261,   262,   263,   264,
     265,    -1,   267,    -1,   269,    -1,    -1,    -1,   273,    -1,
     275,    -1,    -1,    -1,   279,    -1,    -1,    -1,   283,   284,
     285,   286,   287,   288,   289,    -1,   291,   292,    -1,   294,
     295,    -1,   297,    -1,   299,   300,   301,   302,   303,   304,
     305,   306,   307,   308,   309,   310,   311,   312,   313,   314,
      28,   316,   317,   318,   319,   320,    -1,   322,   323,    -1,
      -1,    -1,    -1,   328,   329,    -1,    -1,   332,   333,    -1,
      -1,   336,    -1,    -1,   339,    -1,    -1,    -1,    -1,    -1,
     345,   346,   347,    -1,    -1,    -1,    -1,    -1,   353,   354,
     355,   356,   357,   358,   359,    -1,    -1,   362,    -1,   364,
      -1,    -1,    -1,    -1,    -1,    -1,    84,    -1,    86,    87,
      -1,    89,    -1,    91,    -1,    -1,    94,    95,    96,    97,
      -1,    -1,    -1,   101,    -1,   103,   104,    -1,   106,   107,
      -1,    -1,    -1,    -1,    -1,   113,   114,    -1,   116,   117,
      -1,   119,   120,   121,   122,   123,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   131,   132,   133,   134,   135,   136,    -1,
      -1,    -1,    -1,    -1,    -1,   143,   144,    -1,    -1,   147,
     148,    -1,    -1,    -1,    -1,    -1,   154,   155,   156,   157,
     158,   159,   160,   161,   162,    -1,    -1,   165,   166,    -1,
      -1,    -1,    -1,    -1,    -1,   173,    -1,   175,   176,   177,
     178,   179,   180,    -1,    -1,    -1,    -1,    -1,   186,    -1,
     188,    -1,    -1,   191,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   200,    -1,   202,    -1,    -1,   205,    -1,    -1,
     208,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   217,
      -1,    -1,    -1,   221,   222,    -1,   224,    -1,    -1,   227,
     228,    -1,   230,   231,   232,   233,   234,   235,   236,   237,
     238,   239,   240,   241,   242,   243,   244,    -1,   246,    -1,
      -1,   249,   250,    -1,   252,   253,    -1,   255,   256,   257,
     258,   259,   260,   261,   262,   263,   264,   265,    -1,    -1,
      -1,   269,   270,    -1,    -1,   273,    -1,   275,    -1,    -1,
      -1,   279,    -1,    -1,    -1,   283,   284,   285,   286,   287,
     288,   289,    -1,   291,   292,    -1,   294,   295,    -1,   297,
      -1,   299,   300,   301,   302,   303,   304,   305,   306,   307,
     308,   309,   310,   311,   312,   313,   314,    -1,   316,   317,
     318,   319,   320,    -1,   322,   323,    28,    29,    -1,    -1,
     328,   329,    -1,    -1,   332,   333,    -1,    -1,   336,    -1,
      -1,   339,    -1,    -1,    -1,    -1,    -1,   345,   346,   347,
      -1,    -1,    -1,    -1,    -1,   353,   354,   355,   356,   357,
     358,   359,    -1,    -1,   362,    -1,   364,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    -1,    86,    87,    -1,    89,    -1,    91,
      -1,    -1,    94,    95,    96,    97,    -1,    -1,   100,   101,
      -1,   103,   104,    -1,   106,   107,    -1,    -1,    -1,    -1,
      -1,    -1,   114,    -1,   116,    -1,    -1,   119,   120,   121,
     122,   123,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   131,
     132,   133,   134,   135,   136,    -1,    -1,    -1,    -1,    -1,
      -1,   143,   144,    -1,    -1,   147,   148,    -1,    -1,    -1,
      -1,    -1,   154,   155,   156,   157,   158,   159,   160,   161,
     162,    -1,    -1,   165,   166,    -1,    -1,    -1,    -1,    -1,
      -1,   173,    -1,   175,   176,   177,   178,   179,   180,    -1,
      -1,    -1,    -1,    -1,   186,    -1,   188,    -1,    -1,   191,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   200,    -1,
     202,    -1,    -1,   205,    -1,    -1,   208,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,    -1,   221,
     222,    -1,   224,    -1,    -1,   227,   228,    -1,   230,   231,
     232,   233,   234,   235,   236,   237,   238,   239,   240,   241,
     242,   243,   244,    -1,   246,    -1,    -1,   249,   250,    -1,
     252,   253,    -1,   255,   256,   257,   258,   259,   260,   261,
     262,   263,   264,   265,    -1,    -1,    -1,   269,    -1,    -1,
      -1,   273,    -1,   275,    -1,    -1,    -1,   279,    -1,    -1,
      -1,   283,   284,   285,   286,   287,   288,   289,    -1,   291,
     292,    -1,   294,   295,    -1,   297,    -1,   299,   300,   301,
     302,   303,   304,   305,   306,   307,   308,   309,   310,   311,
     312,   313,   314,    -1,   316,   317,   318,   319,   320,    -1,
     322,   323,    28,    29,    -1,    -1,   328,   329,    -1,    -1,
     332,   333,    -1,    -1,   336,    -1,    -1,   339,    -1,    -1,
      -1,    -1,    -1,   345,   346,   347,    -1,    -1,    -1,    -1,
      -1,   353,   354,   355,   356,   357,   358,   359,    -1,    -1,
     362,    -1,   364,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    84,    -1,
      86,    87,    -1,    89,    -1,    91,    -1,    -1,    94,    95,
      96,    97,    -1,    -1,   100,   101,    -1,   103,   104,    -1,
     106,   107,    -1,    -1,    -1,    -1,    -1,    -1,   114,    -1,
     116,    -1,    -1,   119,   120,   121,   122,   123,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   131,   132,   133,   134,   135,
     136,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   144,    -1,
      -1,   147,   148,    -1,    -1,    -1,    -1,    -1,   154,   155,
     156,   157,   158,   159,   160,   161,   162,    -1,    -1,   165,
     166,    -1,    -1,    -1,    -1,    -1,    -1,   173,    -1,   175,
     176,   177,   178,   179,   180,    -1,    -1,    -1,    -1,    -1,
     186,    -1,   188,    -1,    -1,   191,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   200,    -1,   202,    -1,    -1,   205,
      -1,    -1,   208,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   217,    -1,    -1,    -1,   221,   222,    -1,   224,    -1,
      -1,   227,   228,    -1,   230,   231,   232,   233,   234,   235,
     236,   237,   238,   239,   240,   241,   242,   243,   244,    -1,
     246,    -1,    -1,   249,   250,    -1,   252,   253,    -1,   255,
     256,   257,   258,   259,   260,   261,   262,   263,   264,   265,
      -1,    -1,    -1,   269,    -1,    -1,    -1,   273,    -1,   275,
      -1,    -1,    -1,   279,    -1,    -1,    -1,   283,   284,   285,
     286,   287,   288,   289,    -1,   291,   292,    -1,   294,   295,
      -1,   297,    -1,   299,   300,   301,   302,   303,   304,   305,
     306,   307,   308,   309,   310,   311,   312,   313,   314,    28,
     316,   317,   318,   319,   320,    -1,   322,   323,    -1,    -1,
      -1,    -1,   328,   329,    -1,    -1,   332,   333,    -1,    -1,
     336,    -1,    -1,   339,    -1,    -1,    -1,    56,    -1,   345,
     346,   347,    -1,    -1,    -1,    -1,    -1,   353,   354,   355,
     356,   357,   358,   359,    -1,    -1,   362,    -1,   364,    -1,
      -1,    -1,    -1,    -1,    -1,    84,    -1,    86,    87,    -1,
      89,    -1,    91,    -1,    -1,    94,    95,    96,    97,    -1,
      -1,    -1,   101,    -1,   103,   104,    -1,   106,   107,    -1,
      -1,    -1,    -1,    -1,    -1,   114,    -1,   116,    -1,    -1,
     119,   120,   121,   122,   123,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   131,   132,   133,   134,   135,   136,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   144,    -1,    -1,   147,   148,
      -1,    -1,    -1,    -1,    -1,   154,   155,   156,   157,   158,
     159,   160,   161,   162,    -1,    -1,   165,   166,    -1,    -1,
      -1,    -1,    -1,    -1,   173,    -1,   175,   176,   177,   178,
     179,   180,    -1,    -1,    -1,    -1,    -1,   186,    -1,   188,
      -1,    -1,   191,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   200,    -1,   202,    -1,    -1,   205,    -1,    -1,   208,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   217,    -1,
      -1,    -1,   221,   222,    -1,   224,    -1,    -1,   227,   228,
      -1,   230,   231,   232,   233,   234,   235,   236,   237,   238,
     239,   240,   241,   242,   243,   244,    -1,   246,    -1,    -1,
     249,   250,    -1,   252,   253,    -1,   255,   256,   257,   258,
     259,   260,   261,   262,   263,   264,   265,    -1,    -1,    -1,
     269,    -1,    -1,    -1,   273,    -1,   275,    -1,    -1,    -1,
     279,    -1,    -1,    -1,   283,   284,   285,   286,   287,   288,
     289,    -1,   291,   292,    -1,   294,   295,    -1,   297,    -1,
     299,   300,   301,   302,   303,   304,   305,   306,   307,   308,
     309,   310,   311,   312,   313,   314,    28,   316,   317,   318,
     319,   320,    -1,   322,   323,    -1,    -1,    -1,    -1,   328,
     329,    -1,    -1,   332,   333,    -1,    -1,   336,    -1,    -1,
     339,    -1,    -1,    -1,    -1,    -1,   345,   346,   347,    -1,
      -1,    -1,    -1,    -1,   353,   354,   355,   356,   357,   358,
     359,    -1,    -1,   362,    -1,   364,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    -1,    86,    87,    -1,    89,    -1,    91,
      -1,    -1,    94,    95,    96,    97,    -1,    -1,    -1,   101,
      -1,   103,   104,    -1,   106,   107,    -1,    -1,    -1,    -1,
      -1,    -1,   114,    -1,   116,    -1,    -1,   119,   120,   121,
     122,   123,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   131,
     132,   133,   134,   135,   136,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   144,    -1,    -1,   147,   148,    -1,    -1,    -1,
      -1,    -1,   154,   155,   156,   157,   158,   159,   160,   161,
     162,    -1,    -1,   165,   166,    -1,    -1,    -1,    -1,    -1,
      -1,   173,    -1,   175,   176,   177,   178,   179,   180,    -1,
      -1,    -1,    -1,    -1,   186,    -1,   188,    -1,    -1,   191,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   200,    -1,
     202,    -1,    -1,   205,    -1,    -1,   208,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,    -1,   221,
     222,    -1,   224,    -1,    -1,   227,   228,    -1,   230,   231,
     232,   233,   234,   235,   236,   237,   238,   239,   240,   241,
     242,   243,   244,    -1,   246,    -1,    -1,   249,   250,    -1,
     252,   253,    -1,   255,   256,   257,   258,   259,   260,   261,
     262,   263,   264,   265,    -1,    -1,    -1,   269,    -1,    -1,
      -1,   273,    -1,   275,    -1,    -1,    -1,   279,    -1,    -1,
      -1,   283,   284,   285,   286,   287,   288,   289,    -1,   291,
     292,    -1,   294,   295,    28,   297,    -1,   299,   300,   301,
     302,   303,   304,   305,   306,   307,   308,   309,   310,   311,
     312,   313,   314,    -1,   316,   317,   318,   319,   320,    -1,
     322,   323,    -1,    -1,    -1,    -1,   328,   329,    -1,    -1,
     332,   333,    -1,    -1,   336,    -1,    -1,   339,    -1,    -1,
      -1,    -1,    -1,   345,   346,   347,    -1,    -1,    -1,    -1,
      -1,   353,   354,   355,   356,   357,   358,   359,    -1,    -1,
     362,    -1,   364,    -1,    -1,    99,   100,   101,   102,   103,
     104,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   112,   113,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     134,   135,    -1,    -1,    -1,    -1,    -1,   141,   142,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   151,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   160,    -1,    -1,    -1,
      -1,    -1,   166,   167,   168,   169,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   177,   178,   179,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   192,   193,
     194,   195,   196,   197,   198,    -1,    -1,    -1,   202,    -1,
      -1,    -1,    -1,    -1,   208,    -1,    -1,    -1,   212,   213,
     214,    -1,    -1,    -1,   218,   219,   220,    -1,    -1,   223,
      -1,    -1,    -1,    -1,    -1,    28,    -1,    -1,   232,   233,
     234,    -1,   236,   237,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   248,   249,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     264,   265,    -1,    -1,    -1,    -1,    -1,   271,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   292,   293,
     294,    -1,   296,    -1,    -1,    -1,    99,   100,   101,   102,
     103,   104,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   112,
     113,    -1,    -1,    -1,    -1,    -1,   320,    -1,   322,   323,
     324,   325,   326,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   134,   135,   337,    -1,    -1,    -1,    -1,   141,   142,
      -1,   345,    -1,    -1,    -1,   349,   350,   351,   151,   353,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   160,    -1,    -1,
     364,    -1,    -1,   166,   167,   168,   169,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   177,   178,   179,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   192,
     193,   194,   195,   196,   197,   198,    -1,    -1,    -1,   202,
      -1,    -1,    -1,    -1,    -1,   208,    -1,    -1,    -1,   212,
     213,   214,    -1,    -1,    28,   218,   219,   220,    -1,    -1,
     223,    35,    36,    -1,    -1,    -1,    -1,    -1,    -1,   232,
     233,   234,    -1,   236,   237,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   248,   249,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   264,   265,    -1,    -1,    -1,    -1,    -1,   271,    -1,
      -1,    85,    -1,    87,    88,    -1,    -1,    -1,    -1,    -1,
      -1,    95,    96,    97,    -1,    -1,    -1,    -1,    -1,   292,
     293,    -1,    -1,   296,    -1,    -1,    -1,   111,    -1,   113,
     114,    -1,   116,   117,    -1,    -1,   120,    -1,   122,   123,
      -1,   125,    -1,    -1,    -1,    -1,    -1,   320,   132,   322,
     323,   324,   325,   326,    -1,    -1,    -1,    -1,    -1,   143,
     144,    -1,    -1,    -1,   148,    -1,    -1,    -1,   152,    -1,
     154,   155,   345,    -1,   158,   159,   349,   350,   351,    -1,
     353,    -1,    -1,    -1,    -1,    -1,    -1,   171,    -1,    -1,
      -1,   364,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   189,    -1,   191,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   205,    -1,    -1,    -1,    -1,    28,   211,    -1,    -1,
      -1,    -1,    -1,   217,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   228,    -1,   230,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   242,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   256,   257,    -1,    -1,    -1,   261,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   275,   276,    95,    96,    97,    -1,    -1,    -1,    -1,
     284,    -1,    -1,    -1,   288,   289,    -1,   291,    -1,    -1,
      -1,   113,   114,    -1,   116,   117,    -1,    -1,   120,    -1,
     122,   123,    -1,    -1,   308,   309,   310,   311,   312,    -1,
     132,    -1,    -1,   317,   318,    -1,    -1,    -1,    -1,    -1,
      -1,   143,   144,    -1,    -1,   329,    -1,    -1,    -1,    -1,
     334,    -1,    -1,   155,    -1,    -1,   158,   159,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   361,   362,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   189,    -1,   191,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   205,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   217,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   228,    -1,    -1,    -1,
      -1,    -1,     4,     5,    -1,    -1,     8,     9,    -1,    11,
     242,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,    -1,    25,   256,   257,    -1,    -1,    -1,   261,
      -1,    -1,    -1,    -1,    -1,    -1,    38,    39,    40,    -1,
      -1,    -1,    -1,    -1,    46,    47,    48,    49,    -1,    -1,
      -1,    53,   284,    -1,    -1,    -1,   288,   289,    -1,   291,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   308,   309,   310,   311,
     312,    -1,    -1,    -1,    -1,   317,   318,    -1,    90,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    98,   329,    -1,    -1,
       4,     5,   334,    -1,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    17,    18,   117,    -1,    -1,    -1,    23,
      -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   361,
      -1,    -1,    -1,    -1,    38,    39,    40,    -1,    -1,    -1,
      -1,    -1,    46,    47,    48,    -1,    -1,    -1,   150,    53,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   187,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    98,    -1,    -1,    -1,    -1,   201,
      -1,    -1,    -1,    -1,    -1,   207,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   117,    -1,    -1,    -1,    -1,    -1,   221,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   229,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   150,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   274,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     282,    -1,    -1,   187,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   297,    -1,   201,    -1,    -1,
      -1,    -1,    -1,   207,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   221,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   229,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     274,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   282,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   297
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    88,   126,   152,   276,   340,   377,   378,   395,   461,
     465,   477,   479,   480,   481,   484,   485,   489,   490,   491,
     492,   493,   133,   252,   285,   291,   466,   483,   254,   386,
     162,   175,   189,   268,   319,   330,   355,   391,   483,   315,
     316,   478,    28,    84,    86,    87,    89,    91,    94,    95,
      96,    97,   101,   103,   104,   106,   107,   114,   116,   119,
     120,   121,   122,   123,   131,   132,   133,   134,   135,   136,
     144,   147,   148,   154,   155,   156,   157,   158,   159,   160,
     161,   162,   165,   166,   173,   175,   176,   177,   178,   179,
     180,   186,   188,   191,   200,   202,   205,   208,   217,   221,
     222,   224,   227,   228,   230,   231,   232,   233,   234,   235,
     236,   237,   238,   239,   240,   241,   242,   243,   244,   246,
     249,   250,   252,   253,   255,   256,   257,   258,   259,   260,
     261,   262,   263,   264,   265,   269,   273,   275,   279,   283,
     284,   285,   286,   287,   288,   289,   291,   292,   294,   295,
     297,   299,   300,   301,   302,   303,   304,   305,   306,   307,
     308,   309,   310,   311,   312,   313,   314,   316,   317,   318,
     319,   320,   322,   323,   328,   329,   332,   333,   336,   339,
     345,   346,   347,   353,   354,   355,   356,   357,   358,   359,
     362,   364,   369,   379,     0,    56,   388,   185,   467,   113,
     114,   117,   120,   143,   155,   270,   339,   379,   422,   458,
     487,   488,   278,   174,   298,   335,   353,   391,   462,   483,
     388,   388,    56,   390,   388,   388,   388,   291,   478,   388,
     388,   163,   379,   382,   315,   293,    17,   392,   392,   114,
     120,   155,   339,   488,   392,   253,   132,   487,    17,   392,
     488,   291,   315,   189,    56,   387,   382,   382,   163,   379,
     382,   382,   382,   383,   388,   388,   379,   382,   482,    12,
     494,   388,    29,   100,   143,   379,   424,    29,   412,   412,
     392,   147,   143,    28,    29,    94,   100,   423,   387,   387,
      56,   389,   245,   379,   251,    10,   108,   280,   393,   383,
     383,   246,   358,   394,    10,   379,    92,   107,   120,   131,
     158,   188,   216,   227,   239,   240,   241,   243,   244,   279,
     308,   495,   382,    29,    30,    31,    32,    37,   100,   134,
     143,   247,   251,   322,   323,   379,   413,   459,   235,   382,
     382,   245,   379,   381,   438,   163,   486,   487,   382,   382,
     394,   394,    31,   327,   382,    28,    99,   100,   101,   102,
     103,   104,   112,   113,   134,   135,   141,   142,   151,   160,
     166,   167,   168,   169,   177,   178,   179,   192,   193,   194,
     195,   196,   197,   198,   202,   208,   212,   213,   214,   218,
     219,   220,   223,   232,   233,   234,   236,   237,   248,   249,
     264,   265,   271,   292,   293,   296,   320,   322,   323,   324,
     325,   326,   345,   349,   350,   351,   353,   364,   420,   428,
     429,   430,   431,   432,   433,   392,   392,   392,    17,   105,
     496,   392,   392,   216,   227,    17,   361,   497,   498,   497,
     394,    29,    32,    29,    29,    29,   494,     6,   207,   455,
     163,   332,   341,   251,   394,   393,   393,   382,   394,     6,
     352,   352,   266,     6,   112,   349,   350,   112,   113,   350,
     351,     6,   350,   351,   352,   434,     6,    94,   100,   106,
     121,   273,   294,   333,   337,   366,   421,   422,     6,   434,
       6,     6,   434,   435,    31,   409,   412,   459,     9,    11,
     408,   409,   499,   499,   499,   499,   499,    28,    35,    36,
      85,    87,    88,    95,    96,    97,   111,   116,   120,   122,
     123,   125,   132,   143,   144,   148,   152,   154,   155,   158,
     159,   171,   189,   191,   205,   211,   217,   228,   230,   242,
     256,   257,   261,   275,   276,   284,   288,   289,   291,   308,
     309,   310,   311,   312,   317,   318,   329,   334,   361,   362,
     422,   456,   457,   458,   460,   464,   468,   469,   470,   471,
     472,   473,   474,    36,   115,   124,   172,   174,   189,   203,
     207,   267,   298,   335,   353,   379,   398,   399,   400,   439,
     441,   447,   448,   382,    10,    36,   361,   396,   456,   379,
     379,   382,   463,   327,    29,    31,    32,   436,   437,     6,
       6,   435,   437,   352,   352,   434,   352,   434,   436,   437,
      17,    17,   423,   437,   437,   436,   409,   409,    17,     6,
      36,    56,   118,   124,   314,   400,   439,   447,   392,   115,
     118,   124,   448,   475,   475,   327,   147,   457,   458,   204,
      56,   115,   118,   124,   172,   262,   267,   314,   379,   448,
     204,   147,   392,   475,   260,    17,    92,   118,   327,   382,
     448,   328,   392,   314,   346,   346,   392,   392,    10,   469,
     458,   456,     6,   379,   381,   440,   203,   448,   449,   382,
     203,   449,    69,   189,   442,   448,   420,     7,    10,   389,
     456,    35,   394,   464,   382,     7,    10,   437,   437,     7,
       7,     7,   379,   409,     7,     7,    10,   459,   398,   245,
     389,    56,   354,    86,   165,   476,   459,   379,   379,   390,
     390,   390,   422,   392,   163,   379,   390,   390,   203,   170,
     203,   354,   393,   390,   392,   459,   390,   382,   382,   390,
     382,   390,     6,   354,   459,   459,   469,   471,   472,     3,
       6,     9,    11,    24,    27,    33,    35,   100,   109,   110,
     112,   125,   127,   128,   129,   130,   143,   163,   164,   184,
     190,   199,   206,   209,   210,   229,   238,   245,   277,   278,
     281,   331,   342,   343,   344,   348,   370,   372,   373,   379,
     410,   411,   413,   414,   415,   416,   417,   418,   441,   389,
     389,     7,   389,   389,   389,   389,   403,   455,   399,   438,
       6,   436,     7,     7,   436,     7,   163,     6,   400,   245,
     379,   157,   245,   444,   444,   379,   379,   379,   143,   423,
     412,   379,   379,   379,   390,   379,   379,   412,   400,   379,
     379,     7,   371,   414,   414,   414,   414,   414,   379,   414,
     414,   360,   374,   375,   414,     6,     6,     6,    35,   414,
     347,   414,     6,    12,    44,    45,     6,     4,     5,     7,
       8,     9,    11,    13,    16,    17,    18,    23,    25,    38,
      39,    40,    41,    46,    47,    48,    49,    53,    90,    98,
     117,   150,   187,   201,   207,   221,   229,   254,   274,   282,
     297,   363,     6,     6,   381,   438,   438,   438,   438,   438,
      28,    92,    96,   115,   117,   119,   120,   124,   143,   157,
     159,   176,   200,   203,   245,   247,   251,   267,   272,   289,
     292,   307,   312,   335,   357,   361,   362,   401,   404,   405,
     406,   445,   396,     6,     6,   379,   450,   451,     7,   400,
     398,   476,   163,   157,    28,   120,   159,   186,   200,   205,
     245,   289,   332,   341,   357,   361,   454,   152,   293,   400,
     393,   393,   379,   476,   327,   327,     7,    10,     7,    10,
     414,   414,   153,   375,   376,   374,   414,   414,   372,   136,
     137,   138,   139,   140,   180,   181,   182,   183,   222,   224,
     225,   226,   231,   269,   286,   290,   299,   300,   301,   302,
     303,   304,   305,   306,   359,   364,   365,   419,   170,     7,
       8,   149,   371,   379,   380,    29,    29,     7,   409,   414,
     414,   444,   414,   414,   414,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   414,   414,    98,
     187,   207,   274,   282,   414,   414,   424,   414,     6,    35,
     164,   245,   247,   331,   336,   414,   250,   414,   414,   414,
     414,   207,   414,     7,   371,     7,   409,     6,     6,     6,
       6,     6,     6,    17,     6,   283,     6,   424,   459,   412,
     381,     6,   164,   331,   372,   373,   407,   408,   410,   413,
     415,   417,   392,    89,   157,   247,   287,   338,   203,   382,
     392,   143,    31,   459,    69,   314,   314,    70,   215,    35,
     397,   450,   414,     6,     7,    10,    93,   146,   476,     7,
     379,    17,   412,   392,   392,   186,   392,   379,   379,   258,
     143,   143,   200,   357,   476,   379,   379,   414,   371,    26,
     321,   414,   156,   376,    92,    10,   341,     7,   372,     7,
     371,     7,     7,   414,     6,    35,   414,   414,   414,    60,
     371,   164,   247,   331,   336,   161,     6,   414,     7,     7,
     450,   450,   450,   450,   450,   450,   459,   414,   156,   308,
     414,   115,   414,     6,   412,    92,   410,     6,   385,   412,
     347,   354,   354,   145,   338,   173,   259,   295,     7,     7,
      31,   452,   453,   454,   451,   441,   459,   412,    31,   412,
     379,   407,     7,   414,   156,   294,   337,   420,   425,   426,
     426,   423,     7,    60,   371,   161,   414,     7,   414,   414,
       7,     7,   362,   443,     7,   443,     7,     7,     7,     6,
       7,     7,     6,   283,   379,   384,   108,   239,   280,   293,
     446,   446,   452,     7,   463,   454,   192,   198,   427,   427,
       7,    91,     7,     7,   414,     7,   414,     7,   445,   452,
     255,     7,   452,     7,   452,   263,   313,   356,   402,   414,
     414,   156,   308,     7,    10,    84,   143,   247,   452,   452,
       7,     7,   379,   402
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   368,   377,   378,   378,   378,   378,   378,   378,   378,
     378,   378,   378,   378,   378,   378,   378,   379,   379,   380,
     381,   381,   382,   382,   383,   383,   384,   384,   385,   385,
     386,   386,   387,   387,   388,   388,   389,   389,   390,   390,
     391,   391,   392,   392,   393,   393,   393,   394,   394,   394,
     395,   395,   395,   395,   396,   396,   397,   397,   398,   398,
     399,   399,   399,   399,   400,   401,   401,   402,   402,   402,
     402,   403,   403,   404,   404,   404,   404,   404,   404,   404,
     404,   404,   404,   404,   404,   404,   404,   404,   404,   405,
     405,   405,   405,   405,   405,   406,   406,   406,   406,   406,
     406,   406,   406,   406,   406,   406,   406,   406,   407,   407,
     407,   407,   407,   407,   407,   407,   407,   407,   407,   408,
     408,   409,   410,   410,   410,   411,   411,   411,   412,   413,
     413,   413,   413,   413,   413,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   415,   415,   416,   416,
     416,   416,   416,   416,   416,   416,   416,   417,   417,   417,
     417,   417,   417,   418,   419,   419,   419,   419,   419,   419,
     419,   419,   419,   419,   419,   419,   419,   419,   419,   419,
     419,   419,   419,   419,   419,   419,   419,   419,   419,   419,
     419,   419,   420,   420,   420,   420,   420,   420,   421,   421,
     421,   421,   421,   421,   421,   422,   422,   423,   423,   423,
     423,   424,   424,   424,   425,   426,   426,   426,   426,   426,
     426,   427,   427,   428,   428,   428,   428,   428,   428,   428,
     428,   428,   428,   428,   428,   428,   428,   428,   428,   428,
     428,   428,   428,   429,   429,   429,   429,   429,   429,   429,
     429,   430,   430,   430,   430,   430,   430,   430,   430,   430,
     430,   430,   430,   430,   430,   430,   430,   430,   430,   430,
     430,   430,   431,   431,   431,   431,   431,   431,   431,   431,
     431,   431,   431,   431,   431,   431,   431,   431,   431,   431,
     431,   431,   431,   431,   431,   432,   432,   432,   433,   433,
     433,   433,   433,   433,   433,   433,   433,   434,   434,   435,
     435,   436,   436,   436,   437,   437,   438,   438,   438,   439,
     439,   440,   441,   441,   441,   441,   442,   442,   442,   443,
     443,   444,   444,   444,   445,   445,   445,   445,   445,   445,
     446,   446,   446,   446,   446,   447,   447,   447,   447,   448,
     448,   449,   449,   450,   450,   451,   451,   451,   451,   451,
     452,   452,   453,   453,   454,   454,   454,   454,   454,   454,
     454,   454,   454,   454,   454,   454,   455,   455,   455,   456,
     456,   456,   456,   456,   456,   456,   456,   456,   456,   456,
     456,   457,   458,   458,   459,   459,   459,   459,   459,   460,
     460,   460,   460,   460,   460,   460,   460,   460,   460,   460,
     460,   460,   460,   460,   460,   460,   460,   460,   460,   460,
     460,   460,   460,   460,   460,   460,   460,   460,   460,   461,
     462,   462,   462,   462,   462,   463,   463,   464,   464,   465,
     466,   466,   467,   467,   468,   468,   468,   468,   468,   469,
     469,   470,   470,   470,   470,   471,   471,   472,   472,   472,
     472,   472,   472,   472,   472,   472,   472,   472,   472,   472,
     472,   472,   472,   472,   472,   472,   472,   472,   472,   472,
     472,   472,   472,   472,   472,   472,   472,   472,   472,   472,
     472,   472,   472,   472,   472,   472,   472,   472,   472,   472,
     473,   473,   474,   474,   475,   475,   476,   476,   476,   477,
     478,   478,   479,   480,   480,   480,   480,   480,   481,   482,
     482,   483,   483,   484,   485,   485,   486,   486,   487,   487,
     488,   488,   488,   488,   488,   488,   488,   488,   489,   490,
     491,   492,   493,   494,   494,   495,   495,   495,   495,   495,
     495,   495,   495,   495,   495,   495,   495,   495,   495,   495,
     495,   496,   496,   496,   497,   497,   497,   498,   498,   499,
     499,   370,   370,   370,   370,   370,   370,   370,   370,   370,
     414,   414,   414,   414,   414,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   414,   414,   414,
     414,   414,   414,   414,   414,   414,   414,   414,   414,   414,
     371,   371,   413,   413,   413,   413,   372,   372,   415,   415,
     415,   415,   373,   373,   374,   374,   375,   376,   376,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369,   369,   369,
     369,   369,   369,   369,   369,   369,   369,   369
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
#define yyclearin       (yychar = MY_DDL_MYSQL_EMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == MY_DDL_MYSQL_EMPTY)                                        \
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
   Use MY_DDL_MYSQL_error or MY_DDL_MYSQL_UNDEF. */
#define YYERRCODE MY_DDL_MYSQL_UNDEF

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
#if DDL_MYSQL_DEBUG

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

#  elif defined DDL_MYSQL_LTYPE_IS_TRIVIAL && DDL_MYSQL_LTYPE_IS_TRIVIAL

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
#else /* !DDL_MYSQL_DEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_MYSQL_DEBUG */


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
# if defined DDL_MYSQL_LTYPE_IS_TRIVIAL && DDL_MYSQL_LTYPE_IS_TRIVIAL
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

  yychar = MY_DDL_MYSQL_EMPTY; /* Cause a token to be read.  */

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
  if (yychar == MY_DDL_MYSQL_EMPTY)
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
  else if (yychar == MY_DDL_MYSQL_error)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = MY_DDL_MYSQL_UNDEF;
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
  yychar = MY_DDL_MYSQL_EMPTY;
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
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
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
  yytoken = yychar == MY_DDL_MYSQL_EMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
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
          yychar = MY_DDL_MYSQL_EMPTY;
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
  if (yychar != MY_DDL_MYSQL_EMPTY)
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
