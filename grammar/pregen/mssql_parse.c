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
#define YYSTYPE         DDL_MSSQL_STYPE
#define YYLTYPE         DDL_MSSQL_LTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_mssql_parse
#define yylex           ddl_mssql_lex
#define yyerror         ddl_mssql_error
#define yydebug         ddl_mssql_debug
#define yynerrs         ddl_mssql_nerrs


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

#include "mssql_parse.h"
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
  YYSYMBOL_KW_AGGREGATE = 87,              /* "AGGREGATE"  */
  YYSYMBOL_KW_ALL = 88,                    /* "ALL"  */
  YYSYMBOL_KW_ALL_SPARSE_COLUMNS = 89,     /* "ALL_SPARSE_COLUMNS"  */
  YYSYMBOL_KW_ALTER = 90,                  /* "ALTER"  */
  YYSYMBOL_KW_AND = 91,                    /* "AND"  */
  YYSYMBOL_KW_AS = 92,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 93,                    /* "ASC"  */
  YYSYMBOL_KW_AT = 94,                     /* "AT"  */
  YYSYMBOL_KW_AUTHORIZATION = 95,          /* "AUTHORIZATION"  */
  YYSYMBOL_KW_BETWEEN = 96,                /* "BETWEEN"  */
  YYSYMBOL_KW_BINARY = 97,                 /* "BINARY"  */
  YYSYMBOL_KW_BY = 98,                     /* "BY"  */
  YYSYMBOL_KW_CACHE = 99,                  /* "CACHE"  */
  YYSYMBOL_KW_CASCADE = 100,               /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 101,                  /* "CASE"  */
  YYSYMBOL_KW_CAST = 102,                  /* "CAST"  */
  YYSYMBOL_KW_CHAR = 103,                  /* "CHAR"  */
  YYSYMBOL_KW_CHARACTER = 104,             /* "CHARACTER"  */
  YYSYMBOL_KW_CHECK = 105,                 /* "CHECK"  */
  YYSYMBOL_KW_CLUSTERED = 106,             /* "CLUSTERED"  */
  YYSYMBOL_KW_COALESCE = 107,              /* "COALESCE"  */
  YYSYMBOL_KW_COLLATE = 108,               /* "COLLATE"  */
  YYSYMBOL_KW_COLUMN = 109,                /* "COLUMN"  */
  YYSYMBOL_KW_COLUMNSTORE = 110,           /* "COLUMNSTORE"  */
  YYSYMBOL_KW_COLUMN_SET = 111,            /* "COLUMN_SET"  */
  YYSYMBOL_KW_CONSTRAINT = 112,            /* "CONSTRAINT"  */
  YYSYMBOL_KW_CONVERT = 113,               /* "CONVERT"  */
  YYSYMBOL_KW_CREATE = 114,                /* "CREATE"  */
  YYSYMBOL_KW_CURRENT_DATE = 115,          /* "CURRENT_DATE"  */
  YYSYMBOL_KW_CURRENT_TIMESTAMP = 116,     /* "CURRENT_TIMESTAMP"  */
  YYSYMBOL_KW_CURRENT_USER = 117,          /* "CURRENT_USER"  */
  YYSYMBOL_KW_CYCLE = 118,                 /* "CYCLE"  */
  YYSYMBOL_KW_DATABASE = 119,              /* "DATABASE"  */
  YYSYMBOL_KW_DEFAULT = 120,               /* "DEFAULT"  */
  YYSYMBOL_KW_DELETE = 121,                /* "DELETE"  */
  YYSYMBOL_KW_DESC = 122,                  /* "DESC"  */
  YYSYMBOL_KW_DISABLE = 123,               /* "DISABLE"  */
  YYSYMBOL_KW_DISTINCT = 124,              /* "DISTINCT"  */
  YYSYMBOL_KW_DOUBLE = 125,                /* "DOUBLE"  */
  YYSYMBOL_KW_DROP = 126,                  /* "DROP"  */
  YYSYMBOL_KW_ELSE = 127,                  /* "ELSE"  */
  YYSYMBOL_KW_ENABLE = 128,                /* "ENABLE"  */
  YYSYMBOL_KW_ENCRYPTED = 129,             /* "ENCRYPTED"  */
  YYSYMBOL_KW_END = 130,                   /* "END"  */
  YYSYMBOL_KW_ESCAPE = 131,                /* "ESCAPE"  */
  YYSYMBOL_KW_EXISTS = 132,                /* "EXISTS"  */
  YYSYMBOL_KW_FILESTREAM = 133,            /* "FILESTREAM"  */
  YYSYMBOL_KW_FILESTREAM_ON = 134,         /* "FILESTREAM_ON"  */
  YYSYMBOL_KW_FILLFACTOR = 135,            /* "FILLFACTOR"  */
  YYSYMBOL_KW_FOR = 136,                   /* "FOR"  */
  YYSYMBOL_KW_FOREIGN = 137,               /* "FOREIGN"  */
  YYSYMBOL_KW_FROM = 138,                  /* "FROM"  */
  YYSYMBOL_KW_FUNCTION = 139,              /* "FUNCTION"  */
  YYSYMBOL_KW_GENERATED = 140,             /* "GENERATED"  */
  YYSYMBOL_KW_HASH = 141,                  /* "HASH"  */
  YYSYMBOL_KW_HIDDEN = 142,                /* "HIDDEN"  */
  YYSYMBOL_KW_IDENTITY = 143,              /* "IDENTITY"  */
  YYSYMBOL_KW_IN = 144,                    /* "IN"  */
  YYSYMBOL_KW_INCLUDE = 145,               /* "INCLUDE"  */
  YYSYMBOL_KW_INCREMENT = 146,             /* "INCREMENT"  */
  YYSYMBOL_KW_INDEX = 147,                 /* "INDEX"  */
  YYSYMBOL_KW_IS = 148,                    /* "IS"  */
  YYSYMBOL_KW_KEY = 149,                   /* "KEY"  */
  YYSYMBOL_KW_LEFT = 150,                  /* "LEFT"  */
  YYSYMBOL_KW_LIKE = 151,                  /* "LIKE"  */
  YYSYMBOL_KW_MASKED = 152,                /* "MASKED"  */
  YYSYMBOL_KW_MAX = 153,                   /* "MAX"  */
  YYSYMBOL_KW_MAXVALUE = 154,              /* "MAXVALUE"  */
  YYSYMBOL_KW_MINVALUE = 155,              /* "MINVALUE"  */
  YYSYMBOL_KW_NATIONAL = 156,              /* "NATIONAL"  */
  YYSYMBOL_KW_NEXT = 157,                  /* "NEXT"  */
  YYSYMBOL_KW_NO = 158,                    /* "NO"  */
  YYSYMBOL_KW_NOCHECK = 159,               /* "NOCHECK"  */
  YYSYMBOL_KW_NONCLUSTERED = 160,          /* "NONCLUSTERED"  */
  YYSYMBOL_KW_NOT = 161,                   /* "NOT"  */
  YYSYMBOL_KW_NULL = 162,                  /* "NULL"  */
  YYSYMBOL_KW_NULLIF = 163,                /* "NULLIF"  */
  YYSYMBOL_KW_OBJECT = 164,                /* "OBJECT"  */
  YYSYMBOL_KW_ON = 165,                    /* "ON"  */
  YYSYMBOL_KW_OR = 166,                    /* "OR"  */
  YYSYMBOL_KW_ORDER = 167,                 /* "ORDER"  */
  YYSYMBOL_KW_PARTITION = 168,             /* "PARTITION"  */
  YYSYMBOL_KW_PAUSE = 169,                 /* "PAUSE"  */
  YYSYMBOL_KW_PERSISTED = 170,             /* "PERSISTED"  */
  YYSYMBOL_KW_PRECISION = 171,             /* "PRECISION"  */
  YYSYMBOL_KW_PRIMARY = 172,               /* "PRIMARY"  */
  YYSYMBOL_KW_PROC = 173,                  /* "PROC"  */
  YYSYMBOL_KW_PROCEDURE = 174,             /* "PROCEDURE"  */
  YYSYMBOL_KW_REBUILD = 175,               /* "REBUILD"  */
  YYSYMBOL_KW_REFERENCES = 176,            /* "REFERENCES"  */
  YYSYMBOL_KW_REORGANIZE = 177,            /* "REORGANIZE"  */
  YYSYMBOL_KW_REPLICATION = 178,           /* "REPLICATION"  */
  YYSYMBOL_KW_RESTART = 179,               /* "RESTART"  */
  YYSYMBOL_KW_RESUME = 180,                /* "RESUME"  */
  YYSYMBOL_KW_RIGHT = 181,                 /* "RIGHT"  */
  YYSYMBOL_KW_ROWGUIDCOL = 182,            /* "ROWGUIDCOL"  */
  YYSYMBOL_KW_SCHEMA = 183,                /* "SCHEMA"  */
  YYSYMBOL_KW_SEQUENCE = 184,              /* "SEQUENCE"  */
  YYSYMBOL_KW_SERVER = 185,                /* "SERVER"  */
  YYSYMBOL_KW_SESSION_USER = 186,          /* "SESSION_USER"  */
  YYSYMBOL_KW_SET = 187,                   /* "SET"  */
  YYSYMBOL_KW_SPARSE = 188,                /* "SPARSE"  */
  YYSYMBOL_KW_START = 189,                 /* "START"  */
  YYSYMBOL_KW_SWITCH = 190,                /* "SWITCH"  */
  YYSYMBOL_KW_SYNONYM = 191,               /* "SYNONYM"  */
  YYSYMBOL_KW_SYSTEM_USER = 192,           /* "SYSTEM_USER"  */
  YYSYMBOL_KW_TABLE = 193,                 /* "TABLE"  */
  YYSYMBOL_KW_TEXT = 194,                  /* "TEXT"  */
  YYSYMBOL_KW_TEXTIMAGE_ON = 195,          /* "TEXTIMAGE_ON"  */
  YYSYMBOL_KW_THEN = 196,                  /* "THEN"  */
  YYSYMBOL_KW_TIME = 197,                  /* "TIME"  */
  YYSYMBOL_KW_TRANSFER = 198,              /* "TRANSFER"  */
  YYSYMBOL_KW_TRIGGER = 199,               /* "TRIGGER"  */
  YYSYMBOL_KW_TRY_CAST = 200,              /* "TRY_CAST"  */
  YYSYMBOL_KW_TRY_CONVERT = 201,           /* "TRY_CONVERT"  */
  YYSYMBOL_KW_TYPE = 202,                  /* "TYPE"  */
  YYSYMBOL_KW_UNIQUE = 203,                /* "UNIQUE"  */
  YYSYMBOL_KW_UPDATE = 204,                /* "UPDATE"  */
  YYSYMBOL_KW_USER = 205,                  /* "USER"  */
  YYSYMBOL_KW_VALUE = 206,                 /* "VALUE"  */
  YYSYMBOL_KW_VALUES = 207,                /* "VALUES"  */
  YYSYMBOL_KW_VARYING = 208,               /* "VARYING"  */
  YYSYMBOL_KW_VIEW = 209,                  /* "VIEW"  */
  YYSYMBOL_KW_WHEN = 210,                  /* "WHEN"  */
  YYSYMBOL_KW_WHERE = 211,                 /* "WHERE"  */
  YYSYMBOL_KW_WITH = 212,                  /* "WITH"  */
  YYSYMBOL_KW_ZONE = 213,                  /* "ZONE"  */
  YYSYMBOL_UNARY = 214,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 215,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 216,            /* kw_unreserved  */
  YYSYMBOL_primary = 217,                  /* primary  */
  YYSYMBOL_expr_list = 218,                /* expr_list  */
  YYSYMBOL_name_path = 219,                /* name_path  */
  YYSYMBOL_call = 220,                     /* call  */
  YYSYMBOL_case_expr = 221,                /* case_expr  */
  YYSYMBOL_whens = 222,                    /* whens  */
  YYSYMBOL_when = 223,                     /* when  */
  YYSYMBOL_case_else = 224,                /* case_else  */
  YYSYMBOL_unit = 225,                     /* unit  */
  YYSYMBOL_statement = 226,                /* statement  */
  YYSYMBOL_ident = 227,                    /* ident  */
  YYSYMBOL_any_ident = 228,                /* any_ident  */
  YYSYMBOL_constraint_name = 229,          /* constraint_name  */
  YYSYMBOL_qname = 230,                    /* qname  */
  YYSYMBOL_qname_list = 231,               /* qname_list  */
  YYSYMBOL_name_list = 232,                /* name_list  */
  YYSYMBOL_opt_name_list = 233,            /* opt_name_list  */
  YYSYMBOL_opt_if_exists = 234,            /* opt_if_exists  */
  YYSYMBOL_create_table = 235,             /* create_table  */
  YYSYMBOL_opt_comma = 236,                /* opt_comma  */
  YYSYMBOL_table_elements = 237,           /* table_elements  */
  YYSYMBOL_table_element = 238,            /* table_element  */
  YYSYMBOL_column = 239,                   /* column  */
  YYSYMBOL_column_attrs = 240,             /* column_attrs  */
  YYSYMBOL_column_attr = 241,              /* column_attr  */
  YYSYMBOL_attr_option = 242,              /* attr_option  */
  YYSYMBOL_opt_identity = 243,             /* opt_identity  */
  YYSYMBOL_named_attr = 244,               /* named_attr  */
  YYSYMBOL_default_expr = 245,             /* default_expr  */
  YYSYMBOL_computed_attrs = 246,           /* computed_attrs  */
  YYSYMBOL_computed_attr = 247,            /* computed_attr  */
  YYSYMBOL_column_constraint = 248,        /* column_constraint  */
  YYSYMBOL_signed_number = 249,            /* signed_number  */
  YYSYMBOL_expr = 250,                     /* expr  */
  YYSYMBOL_callable = 251,                 /* callable  */
  YYSYMBOL_literal = 252,                  /* literal  */
  YYSYMBOL_type = 253,                     /* type  */
  YYSYMBOL_type_name = 254,                /* type_name  */
  YYSYMBOL_type_arg = 255,                 /* type_arg  */
  YYSYMBOL_type_base = 256,                /* type_base  */
  YYSYMBOL_type_qname = 257,               /* type_qname  */
  YYSYMBOL_table_constraint = 258,         /* table_constraint  */
  YYSYMBOL_table_constraint_body = 259,    /* table_constraint_body  */
  YYSYMBOL_key_word = 260,                 /* key_word  */
  YYSYMBOL_key_kind = 261,                 /* key_kind  */
  YYSYMBOL_opt_hash = 262,                 /* opt_hash  */
  YYSYMBOL_opt_not_for_replication = 263,  /* opt_not_for_replication  */
  YYSYMBOL_references = 264,               /* references  */
  YYSYMBOL_fk_action = 265,                /* fk_action  */
  YYSYMBOL_opt_key_parts = 266,            /* opt_key_parts  */
  YYSYMBOL_key_parts = 267,                /* key_parts  */
  YYSYMBOL_key_part = 268,                 /* key_part  */
  YYSYMBOL_index_def = 269,                /* index_def  */
  YYSYMBOL_opt_unique = 270,               /* opt_unique  */
  YYSYMBOL_index_kind = 271,               /* index_kind  */
  YYSYMBOL_order_parts = 272,              /* order_parts  */
  YYSYMBOL_include = 273,                  /* include  */
  YYSYMBOL_opt_where = 274,                /* opt_where  */
  YYSYMBOL_create_index = 275,             /* create_index  */
  YYSYMBOL_storage = 276,                  /* storage  */
  YYSYMBOL_storage_option = 277,           /* storage_option  */
  YYSYMBOL_storage_word = 278,             /* storage_word  */
  YYSYMBOL_filegroup = 279,                /* filegroup  */
  YYSYMBOL_with_options = 280,             /* with_options  */
  YYSYMBOL_with_option = 281,              /* with_option  */
  YYSYMBOL_alter_table = 282,              /* alter_table  */
  YYSYMBOL_check_word = 283,               /* check_word  */
  YYSYMBOL_checked = 284,                  /* checked  */
  YYSYMBOL_clause = 285,                   /* clause  */
  YYSYMBOL_add_items = 286,                /* add_items  */
  YYSYMBOL_add_item = 287,                 /* add_item  */
  YYSYMBOL_opt_with_values = 288,          /* opt_with_values  */
  YYSYMBOL_alter_column_attrs = 289,       /* alter_column_attrs  */
  YYSYMBOL_alter_column_attr = 290,        /* alter_column_attr  */
  YYSYMBOL_column_flag = 291,              /* column_flag  */
  YYSYMBOL_drop_items = 292,               /* drop_items  */
  YYSYMBOL_drop_item = 293,                /* drop_item  */
  YYSYMBOL_opt_with = 294,                 /* opt_with  */
  YYSYMBOL_alter_index = 295,              /* alter_index  */
  YYSYMBOL_index_target = 296,             /* index_target  */
  YYSYMBOL_maintenance = 297,              /* maintenance  */
  YYSYMBOL_opt_partition = 298,            /* opt_partition  */
  YYSYMBOL_drop = 299,                     /* drop  */
  YYSYMBOL_drop_object = 300,              /* drop_object  */
  YYSYMBOL_drop_index = 301,               /* drop_index  */
  YYSYMBOL_dropped_indexes = 302,          /* dropped_indexes  */
  YYSYMBOL_dropped_index = 303,            /* dropped_index  */
  YYSYMBOL_create_schema = 304,            /* create_schema  */
  YYSYMBOL_alter_schema = 305,             /* alter_schema  */
  YYSYMBOL_create_sequence = 306,          /* create_sequence  */
  YYSYMBOL_create_options = 307,           /* create_options  */
  YYSYMBOL_alter_sequence = 308,           /* alter_sequence  */
  YYSYMBOL_sequence_options = 309,         /* sequence_options  */
  YYSYMBOL_sequence_option = 310           /* sequence_option  */
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
         || (defined DDL_MSSQL_LTYPE_IS_TRIVIAL && DDL_MSSQL_LTYPE_IS_TRIVIAL \
             && defined DDL_MSSQL_STYPE_IS_TRIVIAL && DDL_MSSQL_STYPE_IS_TRIVIAL)))

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
#define YYLAST   3805

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  215
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
       2,    86,     2,     2,     2,    87,     2,     2,    88,     2,
       2,     2,     2,     2,     2,    89,     2,    90,     2,     2,
       2,    91,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    92,    93,     2,     2,     2,
       2,     2,     2,     2,    94,     2,     2,     2,     2,     2,
      95,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    96,     2,    97,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,    98,     2,     2,    99,
       2,     2,     2,     2,   100,     2,   101,   102,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     103,   104,     2,     2,   105,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   106,   107,
       2,     2,   108,     2,     2,   109,     2,   110,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   111,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   112,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   113,     2,     2,     2,     2,   114,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   115,     2,
       2,     2,     2,   116,   117,     2,     2,     2,   118,     2,
     119,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   120,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   121,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   122,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   123,
       2,     2,   124,     2,     2,     2,     2,     2,     2,     2,
     125,     2,   126,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   127,     2,     2,     2,   128,
       2,     2,   129,     2,     2,     2,   130,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   131,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   132,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   133,   134,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     135,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   136,
       2,     2,     2,     2,     2,   137,     2,     2,     2,     2,
       2,     2,     2,     2,   138,     2,     2,   139,     2,     2,
       2,   140,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   141,     2,     2,     2,     2,     2,
     142,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   143,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   144,     2,   145,
       2,   146,     2,     2,   147,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   148,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   149,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     150,     2,     2,     2,     2,     2,   151,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   152,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   153,     2,     2,     2,   154,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   155,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   156,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   157,     2,     2,     2,
       2,     2,   158,     2,     2,   159,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   160,     2,     2,     2,     2,     2,     2,     2,
     161,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   162,   163,     2,     2,     2,     2,     2,   164,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   165,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   166,   167,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   168,     2,     2,     2,     2,
       2,     2,     2,   169,     2,     2,     2,     2,     2,     2,
       2,   170,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   171,     2,     2,     2,     2,
       2,     2,     2,   172,     2,     2,     2,     2,     2,     2,
     173,     2,   174,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   175,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   176,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   177,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   178,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   179,
       2,     2,     2,     2,     2,     2,   180,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   181,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   182,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   183,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   184,     2,     2,     2,
       2,     2,   185,     2,     2,   186,   187,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     188,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   189,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     190,     2,     2,   191,     2,     2,     2,     2,     2,   192,
       2,   193,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   194,   195,     2,     2,   196,
       2,     2,     2,     2,     2,   197,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   198,     2,     2,   199,     2,     2,     2,
       2,     2,     2,     2,     2,   200,   201,     2,   202,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   203,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   204,     2,     2,
       2,     2,     2,     2,     2,     2,   205,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   206,
     207,     2,     2,     2,     2,     2,     2,     2,   208,     2,
       2,     2,     2,     2,     2,     2,   209,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     210,   211,     2,     2,     2,     2,   212,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   213,     2,   214
};

#if DDL_MSSQL_DEBUG
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
  "NOT INDEXED (of a table)", "RAISE (before its parenthesis)", "ABORT",
  "ACTION", "ADD", "AGGREGATE", "ALL", "ALL_SPARSE_COLUMNS", "ALTER",
  "AND", "AS", "ASC", "AT", "AUTHORIZATION", "BETWEEN", "BINARY", "BY",
  "CACHE", "CASCADE", "CASE", "CAST", "CHAR", "CHARACTER", "CHECK",
  "CLUSTERED", "COALESCE", "COLLATE", "COLUMN", "COLUMNSTORE",
  "COLUMN_SET", "CONSTRAINT", "CONVERT", "CREATE", "CURRENT_DATE",
  "CURRENT_TIMESTAMP", "CURRENT_USER", "CYCLE", "DATABASE", "DEFAULT",
  "DELETE", "DESC", "DISABLE", "DISTINCT", "DOUBLE", "DROP", "ELSE",
  "ENABLE", "ENCRYPTED", "END", "ESCAPE", "EXISTS", "FILESTREAM",
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

#define YYPACT_NINF (-519)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-1)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
     -39,    44,    66,   411,    76,  -519,  -519,  -519,  -519,  -519,
    -519,  -519,  -519,  -519,  -519,  -519,  2218,  2698,  2698,  2698,
    2338,  2698,  2698,  -519,   -53,  -519,  -519,    21,  -519,  -519,
      21,  -519,  -519,  -519,    21,  -519,  -519,    21,  -519,  -519,
    -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,
    -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,
    -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,
    -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,
    -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,  -519,
    -519,  -519,   -77,   -87,   124,   329,   -11,  2698,    50,  -519,
     140,    46,  -519,    58,  -519,    55,    71,  2698,  2698,  2698,
    2698,  2698,  2818,  1261,   123,  -519,   117,   213,   213,   -14,
       4,   329,  -519,  -519,   126,   204,   146,   209,   -10,   246,
     225,   -32,   -36,  -519,  -519,  2698,   387,  1615,    13,  -519,
    -519,  2698,  -519,    19,   252,  -519,  -519,  -519,    20,   256,
     167,   261,  -519,  2698,   286,  -519,   213,   276,   278,  -519,
    -519,  -519,  -519,  -519,  -519,  -519,   213,  -519,  2698,  -519,
      21,    21,   318,  -519,  -519,  -519,   313,    13,   306,  -519,
    -519,  -519,  1495,   226,   237,  -519,  1978,   139,  -519,  -519,
     194,  2698,   208,  2698,   210,  -519,  1858,   143,    12,  -519,
    -519,  -519,  -519,     7,  -519,  -519,  -519,  -519,  -519,    26,
    -519,  2458,   200,  2698,  2698,  2698,  2698,   119,  -519,  -519,
    -519,   207,  -519,  -519,   379,   207,  2698,  -519,  2698,  -519,
    -519,  -519,  -519,  1738,  2698,  2698,  2098,   291,   369,   267,
    -519,  -519,  1026,    84,  -519,  -519,  -519,   382,  -519,  2578,
    2578,   186,   197,   201,   239,   -60,   399,  -519,   402,  -519,
     213,   277,   406,  -519,   408,   217,  -519,  1026,   315,  -519,
    1615,   420,  -519,  -519,  -519,   304,   306,   412,  -519,   443,
    -519,  2698,   439,  -519,  -519,  -519,   270,  -519,   435,  -519,
     306,  -519,  -519,  -519,   180,   180,  -519,  -519,   244,  -519,
    -519,  -519,   423,  -519,   306,  1026,  1026,  1026,  1026,  -519,
    -519,  -519,  -519,  -519,  -519,   828,   453,  -519,   454,  -519,
    -519,  -519,   427,  -519,   258,  1026,  -519,  -519,  -519,  -519,
    -519,   460,   461,  -519,  -519,   220,  -519,  -519,  -519,  3017,
     462,  -519,  1026,  1495,  -519,  -519,   459,  -519,  -519,  -519,
    -519,  -519,  -519,   262,   263,  -519,  2698,     2,  -519,   294,
    1026,  2698,   -53,  3477,  2698,  1148,  -519,  -519,  -519,   470,
     269,   446,  2698,   472,  2698,    13,  -519,    32,    13,   279,
      13,  -519,   445,   345,  -519,  -519,  -519,  -519,  -519,   -62,
     476,  -519,    13,  -519,  -519,  1525,   -22,   -22,   -22,  1026,
     -88,  -519,  1225,  1026,  1978,  -519,   349,  3595,  1026,  1978,
     630,  2698,  1026,  1026,  1026,  1026,  1026,  1026,  1026,  1026,
    1026,  1026,  1026,  1026,  1026,  1026,  1026,   -13,  1026,   297,
    1026,  2698,  2698,    97,    81,  1026,  1026,  1026,  3056,  -519,
    2698,  -519,  -519,  -519,  -519,  -519,   489,   284,  -519,  3119,
     295,   304,   134,  -519,   194,   355,  1026,   464,  -519,   357,
     469,  -519,   504,   477,   -78,  -519,  2698,  -519,  -519,   215,
    -519,  -519,  -519,  -519,     7,   346,    13,  2698,  -519,  -519,
     307,  2698,   347,   501,  -519,  -519,  -519,  -519,   337,  2698,
     358,  -519,  -519,  -519,  -519,  -519,   306,  -519,  1026,  1460,
    1026,  -519,   386,   -88,  3180,   509,  2698,  3241,   511,  -519,
     519,  1026,   309,  3477,  -519,  -519,   -22,    34,   -22,    34,
      34,   -22,    57,    57,    57,    34,    34,    57,    57,    57,
      34,  1026,   127,  1026,  3595,   314,  3300,  -519,   316,  1026,
    -519,   394,    24,  -519,   259,  3536,   311,  2698,  -519,  -519,
    -519,   122,  -519,   353,   472,   368,  -519,   136,  -519,  -519,
    1148,   528,   447,  -519,   484,  -519,   529,  -519,   213,  -519,
    -519,   360,  -519,   529,   377,  -519,   304,   -80,    51,   354,
    -519,  -519,   356,   534,   398,  2698,  -519,  -519,  -519,   362,
     363,  1026,  3477,  -519,   414,  1978,  1026,  -519,  1978,  1026,
    -519,   364,  -519,  1026,  3359,  1026,  -519,   288,  1026,  1026,
     339,  -519,   373,  1026,   409,  -519,  1026,  -519,   316,   541,
      92,   347,  -519,  -519,  1026,  -519,   348,  2698,   353,   542,
    -519,  -519,   472,   -52,   -52,  -519,  -519,  -519,  2698,  -519,
    2698,   547,   350,  -519,  -519,  -519,  3477,  -519,  -519,   549,
     374,   550,   390,  -519,  3477,  1026,   391,  1026,   451,  3654,
    -519,  -519,    57,  1026,    57,  -519,  -519,  -519,   398,  3418,
    -519,   392,   346,   213,  -519,  -519,   475,   -46,  -519,  -519,
      13,  -519,   396,  2698,  1026,  -519,  -519,  -519,  -519,  -519,
    3654,  -519,    57,    57,   350,  -519,  -519,   556,    13,  -519,
    -519,  -519,  -519,   397,  3477,    13,  -519,  -519,  -519,    13
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
    -519,  -519,  -519,  -409,  -519,  -519,  -519,   162,  -360,    64,
    -519,  -519,   -16,  -519,  -171,    -3,   458,  -352,    -2,    22,
    -519,  -519,  -519,   300,  -161,   120,  -519,   183,  -519,   105,
    -519,  -519,  -519,  -418,  -111,    18,  -519,  -519,  -173,  -519,
      30,  -519,  -519,  -155,  -133,  -351,  -191,  -416,  -437,  -499,
     -57,  -518,   102,   -51,  -169,   323,   227,   -31,   -75,  -103,
    -519,  -120,  -519,  -519,  -519,  -266,   292,  -519,  -519,   351,
    -519,  -519,   254,   -20,  -519,  -519,   305,  -519,   367,   216,
    -519,  -519,  -519,   381,  -519,  -519,  -519,  -519,   384,  -519,
    -519,  -519,  -519,  -519,  -519,    93
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
     370,   243,   275,   246,   474,    95,    96,   561,    99,   100,
     480,   244,   270,   268,   379,   123,   175,   245,   546,   272,
     216,   213,   276,   444,   559,   554,   621,   445,   412,   500,
     501,   633,   414,   353,   354,   229,   489,   417,   675,   455,
     182,     1,   108,   101,   620,   232,   109,   102,   571,   110,
     296,   412,   413,   484,   269,   414,   415,   457,   416,   183,
     417,   458,   429,   180,   700,     2,    38,   106,   460,   124,
     421,   134,   422,   531,   572,   162,   431,     3,   111,   590,
     463,   143,   146,    94,    94,    94,    94,   154,   426,   490,
     491,   474,   601,   539,   163,   205,   676,   103,   150,   152,
     269,   112,   125,   273,   674,   126,   701,   127,   474,   185,
     485,   196,   399,   184,   634,   212,   492,   181,   429,   672,
     612,   532,   540,   605,   355,   677,   113,   227,   533,   623,
     164,   165,   431,   501,   635,   135,   137,   206,   614,   358,
     390,   429,   233,   444,   155,   446,   139,   445,   176,   193,
     632,   277,   606,   375,   128,   431,   196,   274,   140,   378,
     256,   380,   243,   636,   246,   263,   129,   265,   207,   130,
     256,   392,   244,   667,   214,   217,   615,   650,   245,   190,
     652,    16,   234,   235,   469,   279,   656,   282,    94,   143,
      94,   131,   141,   142,   342,   541,   474,   286,   208,   474,
      94,   283,   293,   285,   167,   156,   166,   256,   297,   298,
     299,   192,   157,   292,   158,   209,   410,    17,    18,   188,
     589,   505,   411,   345,   345,   168,   508,    19,   287,   454,
     169,   454,   542,   543,   159,   174,   191,   476,   190,    20,
      21,   218,   178,   261,   196,   170,   194,   577,   171,    22,
     339,   179,   215,   412,   413,    94,   216,   414,   415,    23,
     416,   459,   417,   459,   303,   671,   478,   304,   373,   304,
     192,   557,   421,   576,   422,   363,   486,   195,   682,   304,
     219,   550,   412,   413,   551,   555,   414,   415,   228,   416,
     426,   417,   553,   226,   556,   440,   194,   230,   194,   231,
     466,   421,   466,   422,   581,   194,   602,   440,   617,   603,
     454,   603,   381,   395,   396,   397,   398,   196,   236,   426,
     237,   703,   382,   402,   238,   456,   220,   195,   249,   195,
     443,   383,   221,   407,   222,   345,   195,   223,   453,   250,
     384,   260,   459,   429,   224,   261,   345,   264,   483,   266,
     438,   637,   385,   639,   638,   281,   638,   431,   386,   644,
     645,   653,   304,   603,   603,   288,   574,   465,   449,   301,
     661,   687,   429,   603,   603,   290,   302,   194,   256,   469,
     616,   466,   343,   256,   349,   514,   431,   689,   691,   696,
     603,   603,   440,   702,   708,   350,   440,   440,   357,   351,
     352,   356,   360,   359,   361,   537,   538,   499,   195,   657,
      23,   504,   648,   364,   548,   651,   507,   367,   114,   371,
     516,   517,   518,   519,   520,   521,   522,   523,   524,   525,
     526,   527,   528,   529,   530,   368,   534,   115,   536,   372,
      94,   374,   377,   544,   545,   376,   390,   629,   393,   403,
     404,   578,   405,   573,   406,   578,   408,   409,   437,   440,
     441,   442,   448,   587,   564,   116,   477,   479,   481,   186,
     487,   488,   496,   117,   118,   506,   114,   119,   412,   413,
      94,   562,   414,   415,   535,   416,   549,   417,    25,   565,
     418,   419,   420,   597,   567,   115,   566,   421,   120,   422,
     568,   577,   570,   585,   583,   586,   593,   680,   592,   596,
     588,   599,   423,   424,   425,   426,   600,   608,   610,   466,
     622,   618,   613,   116,   624,   627,   625,   427,   630,   572,
     640,   117,   118,   641,   647,   119,   660,   663,   666,   604,
      26,   607,   673,   683,   698,   670,   686,   688,    27,   431,
     699,   684,   697,   707,   503,   705,   120,   594,   149,   643,
     366,   631,   493,   560,   575,   428,   187,   679,   429,   256,
     430,   619,   256,   582,    28,    29,   709,   681,   362,   451,
     668,   706,   431,   694,    30,    31,   394,   439,   665,   284,
     388,   348,    32,   300,    33,   495,   291,     0,     0,   646,
      34,   345,     0,    35,     0,     0,     0,     0,     0,     0,
      36,   654,   578,     0,   345,     0,   658,   659,   433,     0,
       0,   662,   434,     0,   664,   435,   305,   509,   510,   306,
       0,   307,   669,     0,     0,     0,     0,     0,     0,     0,
     436,     0,     0,     0,     0,     0,     0,   308,    39,   309,
     310,   311,   312,   313,     0,   314,     0,   345,     0,     0,
       0,     0,     0,   690,     0,   692,     0,     0,     0,     0,
       0,   693,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   626,     0,     0,     0,
       0,     0,   704,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    40,    41,     0,    42,     0,    44,
       0,     0,     0,     0,    45,     0,     0,    46,     0,    47,
       0,   315,   316,    48,    49,     0,     0,   317,     0,     0,
      50,    51,     0,   318,     0,   319,   320,   321,    52,     0,
       0,     0,     0,    53,   511,     0,     0,     0,    54,    55,
       0,     0,   322,    56,    57,     0,     0,     0,     0,     0,
      58,    59,    60,     0,     0,    61,    62,     0,     0,     0,
     323,     0,    63,    64,    65,    66,     0,   324,    68,     0,
       0,   325,   326,   327,    69,     0,     0,     0,    70,    71,
      72,     0,     0,     0,     0,    73,     0,    74,     0,    75,
      76,   328,     0,     0,    77,    78,   329,     0,    79,    80,
      81,    82,   330,     0,    83,    84,     0,    85,    86,     0,
     331,   332,    87,     0,   305,   333,    88,   306,     0,   307,
       0,     0,     0,    89,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   308,    39,   309,   310,   311,
     312,   313,     0,   314,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    40,    41,     0,    42,     0,    44,     0,     0,
       0,     0,    45,     0,     0,    46,     0,    47,     0,   315,
     316,    48,    49,     0,     0,   317,     0,     0,    50,    51,
       0,   318,     0,   319,   320,   321,    52,     0,     0,     0,
       0,    53,     0,     0,     0,     0,    54,    55,     0,     0,
     322,    56,    57,     0,     0,     0,     0,     0,    58,    59,
      60,     0,     0,    61,    62,     0,     0,     0,   323,     0,
      63,    64,    65,    66,     0,   324,    68,     0,     0,   325,
     326,   327,    69,     0,     0,     0,    70,    71,    72,     0,
       0,     0,     0,    73,     0,    74,     0,    75,    76,   328,
       0,     0,    77,    78,   329,     0,    79,    80,    81,    82,
     330,     0,    83,    84,     0,    85,    86,     0,   331,   332,
      87,     0,   305,   333,    88,   306,     0,   307,   399,     0,
       0,    89,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   308,    39,   309,   310,   311,   312,   313,
       0,   314,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
      40,    41,     0,    42,     0,    44,     0,     0,     0,     0,
      45,     0,     0,    46,     0,    47,     0,   315,   316,    48,
      49,     0,     0,   317,     0,     0,    50,    51,     0,   318,
       0,   319,   320,   321,    52,     0,     0,     0,     0,    53,
       0,     0,     0,     0,    54,    55,     0,     0,   322,    56,
      57,     0,     0,     0,     0,     0,    58,    59,    60,     0,
       0,    61,    62,     0,     0,     0,   323,     0,    63,    64,
      65,    66,     0,   324,    68,     0,     0,   325,   326,   327,
      69,     0,     0,     0,    70,    71,    72,     0,     0,     0,
       0,    73,     0,    74,     0,    75,    76,   328,     0,     0,
      77,    78,   329,     0,    79,    80,    81,    82,   330,     0,
      83,    84,     0,    85,    86,     0,   331,   332,    87,   412,
     413,   333,    88,   414,   415,     0,   416,     0,   417,    89,
       0,   418,   419,   420,     0,     0,     0,     0,   421,     0,
     422,     0,     0,   454,     0,     0,     0,     0,     0,   455,
     191,     0,     0,   423,   424,   425,   426,     0,   456,     0,
       0,     0,     0,   153,     0,     0,     0,   457,   427,     0,
       0,   458,     0,     0,     0,   459,     0,     0,   460,    39,
     461,   462,     0,     0,     0,     0,     0,     0,     0,     0,
     463,     0,     0,     0,     0,     0,     0,     0,     0,   464,
     465,     0,     0,     0,     0,     0,   428,     0,     0,   429,
     194,   430,     0,     0,   466,     0,     0,     0,     0,     0,
     467,     0,     0,   431,     0,     0,   468,     0,     0,     0,
       0,     0,     0,     0,     0,    40,    41,     0,    42,     0,
      44,   195,     0,     0,     0,    45,     0,     0,    46,     0,
      47,     0,     0,     0,    48,    49,     0,     0,     0,   433,
       0,    50,    51,   434,     0,     0,   435,     0,     0,    52,
       0,     0,     0,     0,    53,     0,     0,     0,     0,    54,
      55,   436,     0,     0,    56,    57,     0,     0,     0,     0,
       0,    58,    59,    60,     0,     0,    61,    62,     0,     0,
       0,     0,     0,    63,    64,    65,    66,     0,    67,    68,
       0,     0,     0,     0,     0,    69,     0,     0,     0,    70,
      71,    72,     0,     0,     0,   399,    73,     0,    74,     0,
      75,    76,     0,     0,     0,    77,    78,     0,     0,    79,
      80,    81,    82,     0,     0,    83,    84,     0,    85,    86,
       0,     0,     0,    87,   412,   413,     0,    88,   414,   415,
       0,   416,     0,   417,    89,     0,   418,   419,   420,     0,
       0,     0,     0,   421,     0,   422,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   423,   424,
     425,   426,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   427,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    39,     0,     0,     0,     0,     0,   412,
     413,   241,   497,   414,   415,   498,   416,     0,   417,     0,
       0,   418,   419,   420,     0,     0,     0,     0,   421,     0,
     422,   428,     0,     0,   429,     0,   430,     0,     0,     0,
       0,     0,     0,   423,   424,   425,   426,     0,   431,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   427,    40,
      41,     0,    42,     0,    44,     0,     0,     0,     0,    45,
       0,     0,    46,     0,    47,     0,     0,     0,    48,    49,
     190,     0,     0,     0,   433,    50,    51,   191,   434,     0,
       0,   435,     0,    52,     0,   242,   428,     0,    53,   429,
       0,   430,     0,    54,    55,     0,   436,     0,    56,    57,
       0,     0,   192,   431,     0,    58,    59,    60,     0,     0,
      61,    62,   193,    39,     0,     0,     0,    63,    64,    65,
      66,   189,    67,    68,     0,     0,   591,     0,     0,    69,
       0,     0,     0,    70,    71,    72,     0,   194,     0,   433,
      73,     0,    74,   434,    75,    76,   435,     0,     0,    77,
      78,     0,     0,    79,    80,    81,    82,     0,     0,    83,
      84,   436,    85,    86,     0,     0,     0,    87,   195,    40,
      41,    88,    42,     0,    44,     0,     0,     0,    89,    45,
       0,     0,    46,     0,    47,     0,     0,     0,    48,    49,
     190,     0,     0,     0,     0,    50,    51,   191,     0,     0,
       0,     0,     0,    52,     0,     0,     0,     0,    53,     0,
       0,     0,     0,    54,    55,     0,     0,     0,    56,    57,
       0,     0,   192,     0,     0,    58,    59,    60,     0,     0,
      61,    62,   193,     0,     0,     0,    39,    63,    64,    65,
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
      60,     0,     0,    61,    62,     0,    39,     0,     0,     0,
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
      60,     0,     0,    61,    62,     0,    39,     0,     0,     0,
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
      60,     0,     0,    61,    62,     0,    39,     0,     0,     0,
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
      60,     0,     0,    61,    62,     0,    39,     0,     0,     0,
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
      60,     0,     0,    61,    62,     0,    39,     0,     0,     0,
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
      60,     0,     0,    61,    62,     0,    39,   278,     0,     0,
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
      60,     0,     0,    61,    62,     0,    39,     0,     0,     0,
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
      60,     0,     0,    61,    62,     0,    39,     0,     0,     0,
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
      60,     0,     0,    61,    62,     0,    39,     0,     0,     0,
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
       0,     0,     0,     0,     0,   423,   424,   425,   426,     0,
     412,   413,     0,     0,   414,   415,     0,   416,     0,   417,
     427,     0,   418,   419,   420,     0,     0,     0,     0,   421,
       0,   422,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   423,   424,   425,   426,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   428,   427,
       0,   429,     0,   430,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   412,   413,   431,   552,   414,   415,     0,
     416,     0,   417,     0,     0,   418,   419,   420,     0,     0,
       0,     0,   421,     0,   422,     0,     0,   428,     0,     0,
     429,     0,   430,   432,     0,     0,     0,   423,   424,   425,
     426,   433,     0,     0,   431,   434,     0,     0,   435,     0,
       0,     0,   427,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   436,   412,   413,     0,     0,   414,   415,
       0,   416,   547,   417,     0,     0,   418,   419,   420,     0,
     433,     0,     0,   421,   434,   422,     0,   435,     0,     0,
     428,     0,     0,   429,     0,   430,     0,     0,   423,   424,
     425,   426,   436,     0,     0,     0,     0,   431,     0,     0,
       0,     0,     0,   427,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   412,   413,     0,     0,   414,
     415,     0,   416,     0,   417,     0,     0,   418,   419,   420,
       0,     0,     0,   433,   421,     0,   422,   434,     0,     0,
     435,   428,   595,     0,   429,     0,   430,     0,     0,   423,
     424,   425,   426,     0,     0,   436,     0,     0,   431,     0,
       0,     0,     0,     0,   427,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   412,   413,     0,     0,   414,   415,
       0,   416,     0,   417,     0,     0,   418,   419,   420,     0,
       0,     0,     0,   421,   433,   422,     0,     0,   434,     0,
       0,   435,   428,   598,     0,   429,     0,   430,   423,   424,
     425,   426,     0,     0,     0,     0,   436,     0,     0,   431,
       0,     0,     0,   427,     0,     0,     0,     0,     0,     0,
     609,     0,     0,   412,   413,     0,     0,   414,   415,     0,
     416,     0,   417,     0,     0,   418,   419,   420,     0,     0,
       0,     0,   421,     0,   422,   433,     0,     0,     0,   434,
       0,   428,   435,     0,   429,     0,   430,   423,   424,   425,
     426,     0,     0,     0,     0,     0,     0,   436,   431,     0,
       0,     0,   427,     0,     0,     0,     0,     0,     0,   655,
       0,     0,   412,   413,     0,   695,   414,   415,     0,   416,
       0,   417,     0,     0,   418,   419,   420,     0,     0,     0,
       0,   421,     0,   422,   433,     0,     0,     0,   434,     0,
     428,   435,     0,   429,     0,   430,   423,   424,   425,   426,
       0,     0,     0,     0,     0,     0,   436,   431,     0,     0,
       0,   427,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   412,   413,     0,     0,   414,   415,     0,   416,     0,
     417,     0,     0,   418,   419,   420,     0,     0,     0,     0,
     421,     0,   422,   433,     0,     0,     0,   434,     0,   428,
     435,     0,   429,     0,   430,   423,   424,   425,   426,     0,
       0,     0,     0,     0,     0,   436,   431,     0,     0,     0,
     427,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     412,   413,     0,     0,   414,   415,     0,   416,     0,   417,
       0,     0,   418,   419,   420,     0,     0,     0,     0,   421,
       0,   422,   433,     0,     0,     0,   434,     0,   428,   435,
       0,   429,     0,   430,   423,   424,   425,   426,     0,     0,
       0,     0,     0,     0,   436,   431,     0,     0,     0,   427,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   412,
     413,     0,     0,   414,   415,     0,   416,     0,   417,     0,
       0,   418,   419,   420,     0,     0,     0,     0,   421,     0,
     422,   433,     0,     0,     0,   434,     0,   428,   435,     0,
     429,     0,   430,   423,   424,   425,   426,     0,     0,     0,
       0,     0,     0,   436,   431,     0,     0,     0,   427,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   412,   413,
       0,     0,   414,   415,     0,   416,     0,   417,     0,     0,
     418,   419,   420,     0,     0,     0,     0,   421,     0,   422,
     433,     0,     0,     0,   434,     0,     0,   435,     0,   429,
       0,   430,   423,   424,   425,   426,     0,     0,     0,     0,
       0,     0,     0,   431,     0,     0,     0,   427,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   433,
       0,     0,     0,   434,     0,     0,   435,     0,   429,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   431,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   433,     0,
       0,     0,   434,     0,     0,   435
};

static const yytype_int16 yycheck[] =
{
      16,    17,    18,    19,    20,    21,    22,   118,   128,   361,
     276,   182,   203,   182,   365,    18,    19,   454,    21,    22,
     372,   182,    10,   196,   290,    36,    36,   182,   437,   198,
      10,    12,     6,    31,   452,   451,   554,    35,     4,   127,
     400,   121,     8,   103,   104,   156,   108,    13,   100,   111,
      86,    90,    30,   106,   553,   166,    34,   110,   136,    37,
     233,     4,     5,    31,   197,     8,     9,   129,    11,   105,
      13,   133,    94,   105,   120,   114,     0,    56,   140,    90,
      23,    97,    25,    96,   162,    99,   108,   126,   165,   498,
     152,   107,   108,   109,   110,   111,   112,   113,    41,   161,
     162,   452,   511,     6,   118,    92,   158,   160,   111,   112,
     243,   198,   123,   106,   632,   126,   162,   128,   469,   135,
      88,   137,   210,   159,   204,   141,   188,   159,    94,   628,
     539,   144,    35,     6,   194,   187,    12,   153,   151,   557,
     154,   155,   108,   503,    93,    95,     6,   134,   124,   260,
     212,    94,   168,    31,    31,   153,   110,    35,   168,   147,
     576,   135,    35,   283,   175,   108,   182,   160,   110,   289,
     186,   291,   343,   122,   343,   191,   187,   193,   165,   190,
     196,   301,   343,   620,   165,   165,   162,   596,   343,   105,
     599,   147,   170,   171,   365,   211,   605,   213,   214,   215,
     216,   212,   147,   132,   120,   124,   557,    88,   195,   560,
     226,   214,   228,   216,   121,    98,   212,   233,   234,   235,
     236,   137,     9,   226,    11,   212,     6,   183,   184,   136,
     496,   404,    12,   249,   250,   109,   409,   193,   119,   105,
      36,   105,   161,   162,    31,    36,   112,   367,   105,   183,
     184,    84,     6,   161,   270,   109,   172,   165,   112,   193,
     242,    36,    10,     4,     5,   281,    10,     8,     9,   203,
      11,   137,    13,   137,     7,   627,     7,    10,   281,    10,
     137,   452,    23,   474,    25,   267,     7,   203,   640,    10,
     123,     7,     4,     5,    10,   161,     8,     9,    12,    11,
      41,    13,     7,    42,   170,    10,   172,    31,   172,    31,
     176,    23,   176,    25,     7,   172,     7,    10,     7,    10,
     105,    10,   142,   305,   306,   307,   308,   343,    10,    41,
      17,   683,   152,   315,    28,   120,   169,   203,   112,   203,
     356,   161,   175,   325,   177,   361,   203,   180,   364,   112,
     170,   212,   137,    94,   187,   161,   372,   149,   374,   149,
     342,     7,   182,     7,    10,   165,    10,   108,   188,     7,
       7,     7,    10,    10,    10,   168,   161,   162,   360,    88,
       7,     7,    94,    10,    10,     6,    17,   172,   404,   560,
     131,   176,    10,   409,   208,   411,   108,     7,     7,     7,
      10,    10,    10,     7,     7,   208,    10,    10,     6,   208,
     171,    12,     6,   136,     6,   431,   432,   399,   203,   131,
     203,   403,   595,   108,   440,   598,   408,     7,    99,    17,
     412,   413,   414,   415,   416,   417,   418,   419,   420,   421,
     422,   423,   424,   425,   426,   141,   428,   118,   430,     6,
     466,    12,    17,   435,   436,   185,   212,   568,    35,     6,
       6,   477,    35,   466,   206,   481,     6,     6,     6,    10,
     208,   208,   178,   489,   456,   146,     6,    31,     6,    92,
      35,   136,     6,   154,   155,   136,    99,   158,     4,     5,
     506,   136,     8,     9,   197,    11,     7,    13,    87,    35,
      16,    17,    18,   506,    35,   118,   149,    23,   179,    25,
       6,   165,    35,    12,   167,   178,   130,   637,   500,    10,
     162,    10,    38,    39,    40,    41,     7,   213,   212,   176,
     162,   547,   138,   146,     6,     6,    89,    53,   178,   162,
       6,   154,   155,   145,   130,   158,   207,   138,     7,   531,
     139,   533,    10,     6,   674,   207,     7,     7,   147,   108,
      85,   211,   673,     7,   402,   685,   179,   503,   110,   585,
     270,   573,   389,   453,   469,    91,   189,   634,    94,   595,
      96,   551,   598,   481,   173,   174,   706,   638,   265,   362,
     621,   694,   108,   668,   183,   184,   304,   343,   618,   215,
     295,   250,   191,   236,   193,   389,   225,    -1,    -1,   591,
     199,   627,    -1,   202,    -1,    -1,    -1,    -1,    -1,    -1,
     209,   603,   638,    -1,   640,    -1,   608,   609,   144,    -1,
      -1,   613,   148,    -1,   616,   151,     6,     7,     8,     9,
      -1,    11,   624,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     166,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,    29,
      30,    31,    32,    33,    -1,    35,    -1,   683,    -1,    -1,
      -1,    -1,    -1,   655,    -1,   657,    -1,    -1,    -1,    -1,
      -1,   663,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   212,    -1,    -1,    -1,
      -1,    -1,   684,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    84,    85,    -1,    87,    -1,    89,
      -1,    -1,    -1,    -1,    94,    -1,    -1,    97,    -1,    99,
      -1,   101,   102,   103,   104,    -1,    -1,   107,    -1,    -1,
     110,   111,    -1,   113,    -1,   115,   116,   117,   118,    -1,
      -1,    -1,    -1,   123,   124,    -1,    -1,    -1,   128,   129,
      -1,    -1,   132,   133,   134,    -1,    -1,    -1,    -1,    -1,
     140,   141,   142,    -1,    -1,   145,   146,    -1,    -1,    -1,
     150,    -1,   152,   153,   154,   155,    -1,   157,   158,    -1,
      -1,   161,   162,   163,   164,    -1,    -1,    -1,   168,   169,
     170,    -1,    -1,    -1,    -1,   175,    -1,   177,    -1,   179,
     180,   181,    -1,    -1,   184,   185,   186,    -1,   188,   189,
     190,   191,   192,    -1,   194,   195,    -1,   197,   198,    -1,
     200,   201,   202,    -1,     6,   205,   206,     9,    -1,    11,
      -1,    -1,    -1,   213,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    27,    28,    29,    30,    31,
      32,    33,    -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    84,    85,    -1,    87,    -1,    89,    -1,    -1,
      -1,    -1,    94,    -1,    -1,    97,    -1,    99,    -1,   101,
     102,   103,   104,    -1,    -1,   107,    -1,    -1,   110,   111,
      -1,   113,    -1,   115,   116,   117,   118,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,   128,   129,    -1,    -1,
     132,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    -1,    -1,   150,    -1,
     152,   153,   154,   155,    -1,   157,   158,    -1,    -1,   161,
     162,   163,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,   181,
      -1,    -1,   184,   185,   186,    -1,   188,   189,   190,   191,
     192,    -1,   194,   195,    -1,   197,   198,    -1,   200,   201,
     202,    -1,     6,   205,   206,     9,    -1,    11,   210,    -1,
      -1,   213,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    27,    28,    29,    30,    31,    32,    33,
      -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      84,    85,    -1,    87,    -1,    89,    -1,    -1,    -1,    -1,
      94,    -1,    -1,    97,    -1,    99,    -1,   101,   102,   103,
     104,    -1,    -1,   107,    -1,    -1,   110,   111,    -1,   113,
      -1,   115,   116,   117,   118,    -1,    -1,    -1,    -1,   123,
      -1,    -1,    -1,    -1,   128,   129,    -1,    -1,   132,   133,
     134,    -1,    -1,    -1,    -1,    -1,   140,   141,   142,    -1,
      -1,   145,   146,    -1,    -1,    -1,   150,    -1,   152,   153,
     154,   155,    -1,   157,   158,    -1,    -1,   161,   162,   163,
     164,    -1,    -1,    -1,   168,   169,   170,    -1,    -1,    -1,
      -1,   175,    -1,   177,    -1,   179,   180,   181,    -1,    -1,
     184,   185,   186,    -1,   188,   189,   190,   191,   192,    -1,
     194,   195,    -1,   197,   198,    -1,   200,   201,   202,     4,
       5,   205,   206,     8,     9,    -1,    11,    -1,    13,   213,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,    -1,    -1,   105,    -1,    -1,    -1,    -1,    -1,   111,
     112,    -1,    -1,    38,    39,    40,    41,    -1,   120,    -1,
      -1,    -1,    -1,    12,    -1,    -1,    -1,   129,    53,    -1,
      -1,   133,    -1,    -1,    -1,   137,    -1,    -1,   140,    28,
     142,   143,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     152,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   161,
     162,    -1,    -1,    -1,    -1,    -1,    91,    -1,    -1,    94,
     172,    96,    -1,    -1,   176,    -1,    -1,    -1,    -1,    -1,
     182,    -1,    -1,   108,    -1,    -1,   188,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    84,    85,    -1,    87,    -1,
      89,   203,    -1,    -1,    -1,    94,    -1,    -1,    97,    -1,
      99,    -1,    -1,    -1,   103,   104,    -1,    -1,    -1,   144,
      -1,   110,   111,   148,    -1,    -1,   151,    -1,    -1,   118,
      -1,    -1,    -1,    -1,   123,    -1,    -1,    -1,    -1,   128,
     129,   166,    -1,    -1,   133,   134,    -1,    -1,    -1,    -1,
      -1,   140,   141,   142,    -1,    -1,   145,   146,    -1,    -1,
      -1,    -1,    -1,   152,   153,   154,   155,    -1,   157,   158,
      -1,    -1,    -1,    -1,    -1,   164,    -1,    -1,    -1,   168,
     169,   170,    -1,    -1,    -1,   210,   175,    -1,   177,    -1,
     179,   180,    -1,    -1,    -1,   184,   185,    -1,    -1,   188,
     189,   190,   191,    -1,    -1,   194,   195,    -1,   197,   198,
      -1,    -1,    -1,   202,     4,     5,    -1,   206,     8,     9,
      -1,    11,    -1,    13,   213,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,    -1,    25,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    38,    39,
      40,    41,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    28,    -1,    -1,    -1,    -1,    -1,     4,
       5,    36,     7,     8,     9,    10,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,    91,    -1,    -1,    94,    -1,    96,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,   108,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    53,    84,
      85,    -1,    87,    -1,    89,    -1,    -1,    -1,    -1,    94,
      -1,    -1,    97,    -1,    99,    -1,    -1,    -1,   103,   104,
     105,    -1,    -1,    -1,   144,   110,   111,   112,   148,    -1,
      -1,   151,    -1,   118,    -1,   120,    91,    -1,   123,    94,
      -1,    96,    -1,   128,   129,    -1,   166,    -1,   133,   134,
      -1,    -1,   137,   108,    -1,   140,   141,   142,    -1,    -1,
     145,   146,   147,    28,    -1,    -1,    -1,   152,   153,   154,
     155,    36,   157,   158,    -1,    -1,   196,    -1,    -1,   164,
      -1,    -1,    -1,   168,   169,   170,    -1,   172,    -1,   144,
     175,    -1,   177,   148,   179,   180,   151,    -1,    -1,   184,
     185,    -1,    -1,   188,   189,   190,   191,    -1,    -1,   194,
     195,   166,   197,   198,    -1,    -1,    -1,   202,   203,    84,
      85,   206,    87,    -1,    89,    -1,    -1,    -1,   213,    94,
      -1,    -1,    97,    -1,    99,    -1,    -1,    -1,   103,   104,
     105,    -1,    -1,    -1,    -1,   110,   111,   112,    -1,    -1,
      -1,    -1,    -1,   118,    -1,    -1,    -1,    -1,   123,    -1,
      -1,    -1,    -1,   128,   129,    -1,    -1,    -1,   133,   134,
      -1,    -1,   137,    -1,    -1,   140,   141,   142,    -1,    -1,
     145,   146,   147,    -1,    -1,    -1,    28,   152,   153,   154,
     155,    -1,   157,   158,    -1,    -1,    -1,    -1,    -1,   164,
      -1,    -1,    -1,   168,   169,   170,    -1,   172,    -1,    -1,
     175,    -1,   177,    -1,   179,   180,    -1,    -1,    -1,   184,
     185,    -1,    -1,   188,   189,   190,   191,    -1,    -1,   194,
     195,    -1,   197,   198,    -1,    -1,    -1,   202,   203,    -1,
      -1,   206,    84,    85,    86,    87,    -1,    89,   213,    -1,
      -1,    -1,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,   125,   126,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    -1,    -1,    -1,
     152,   153,   154,   155,   156,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    -1,    89,    -1,    -1,
      92,   213,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,   125,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    -1,    -1,    -1,
     152,   153,   154,   155,   156,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    -1,    89,    -1,    -1,
      -1,   213,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,   125,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    -1,    -1,    -1,
     152,   153,   154,   155,   156,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    -1,    89,    -1,    -1,
      -1,   213,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,   109,   110,   111,
     112,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    -1,    -1,    -1,
     152,   153,   154,   155,    -1,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    88,    89,    -1,    -1,
      -1,   213,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    -1,    -1,    -1,
     152,   153,   154,   155,    -1,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    -1,    89,    -1,    -1,
      -1,   213,    94,    95,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    29,    -1,    -1,
     152,   153,   154,   155,    -1,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    -1,    89,    -1,    -1,
      -1,   213,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    -1,    -1,    -1,
     152,   153,   154,   155,    -1,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    88,    89,    -1,    -1,
      -1,   213,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    -1,    -1,    -1,
     152,   153,   154,   155,    -1,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    -1,    89,    -1,    -1,
      -1,   213,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    28,    -1,    -1,    -1,
     152,   153,   154,   155,    -1,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,    -1,    84,    85,   206,    87,    -1,    89,    -1,    -1,
      -1,   213,    94,    -1,    -1,    97,    -1,    99,    -1,    -1,
      -1,   103,   104,    -1,    -1,    -1,    -1,    -1,   110,   111,
      -1,    -1,    -1,    -1,    -1,    -1,   118,    -1,    -1,    -1,
      -1,   123,    -1,    -1,    -1,    -1,   128,   129,    -1,    -1,
      -1,   133,   134,    -1,    -1,    -1,    -1,    -1,   140,   141,
     142,    -1,    -1,   145,   146,    -1,    -1,    -1,    -1,    -1,
     152,   153,   154,   155,    -1,   157,   158,    -1,    -1,    -1,
      -1,    -1,   164,    -1,    -1,    -1,   168,   169,   170,    -1,
      -1,    -1,    -1,   175,    -1,   177,    -1,   179,   180,    -1,
      -1,    -1,   184,   185,    -1,    -1,   188,   189,   190,   191,
      -1,    -1,   194,   195,    -1,   197,   198,    -1,    -1,    -1,
     202,     4,     5,    -1,   206,     8,     9,    -1,    11,    -1,
      13,   213,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    38,    39,    40,    41,    -1,
       4,     5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,
      53,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,
      -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    91,    53,
      -1,    94,    -1,    96,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,     4,     5,   108,     7,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    25,    -1,    -1,    91,    -1,    -1,
      94,    -1,    96,   136,    -1,    -1,    -1,    38,    39,    40,
      41,   144,    -1,    -1,   108,   148,    -1,    -1,   151,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   166,     4,     5,    -1,    -1,     8,     9,
      -1,    11,   136,    13,    -1,    -1,    16,    17,    18,    -1,
     144,    -1,    -1,    23,   148,    25,    -1,   151,    -1,    -1,
      91,    -1,    -1,    94,    -1,    96,    -1,    -1,    38,    39,
      40,    41,   166,    -1,    -1,    -1,    -1,   108,    -1,    -1,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,     4,     5,    -1,    -1,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,
      -1,    -1,    -1,   144,    23,    -1,    25,   148,    -1,    -1,
     151,    91,    92,    -1,    94,    -1,    96,    -1,    -1,    38,
      39,    40,    41,    -1,    -1,   166,    -1,    -1,   108,    -1,
      -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,     4,     5,    -1,    -1,     8,     9,
      -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    23,   144,    25,    -1,    -1,   148,    -1,
      -1,   151,    91,    92,    -1,    94,    -1,    96,    38,    39,
      40,    41,    -1,    -1,    -1,    -1,   166,    -1,    -1,   108,
      -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,
      60,    -1,    -1,     4,     5,    -1,    -1,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    23,    -1,    25,   144,    -1,    -1,    -1,   148,
      -1,    91,   151,    -1,    94,    -1,    96,    38,    39,    40,
      41,    -1,    -1,    -1,    -1,    -1,    -1,   166,   108,    -1,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    60,
      -1,    -1,     4,     5,    -1,     7,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    23,    -1,    25,   144,    -1,    -1,    -1,   148,    -1,
      91,   151,    -1,    94,    -1,    96,    38,    39,    40,    41,
      -1,    -1,    -1,    -1,    -1,    -1,   166,   108,    -1,    -1,
      -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,     4,     5,    -1,    -1,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      23,    -1,    25,   144,    -1,    -1,    -1,   148,    -1,    91,
     151,    -1,    94,    -1,    96,    38,    39,    40,    41,    -1,
      -1,    -1,    -1,    -1,    -1,   166,   108,    -1,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
       4,     5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,
      -1,    25,   144,    -1,    -1,    -1,   148,    -1,    91,   151,
      -1,    94,    -1,    96,    38,    39,    40,    41,    -1,    -1,
      -1,    -1,    -1,    -1,   166,   108,    -1,    -1,    -1,    53,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,
       5,    -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,
      25,   144,    -1,    -1,    -1,   148,    -1,    91,   151,    -1,
      94,    -1,    96,    38,    39,    40,    41,    -1,    -1,    -1,
      -1,    -1,    -1,   166,   108,    -1,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     4,     5,
      -1,    -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    23,    -1,    25,
     144,    -1,    -1,    -1,   148,    -1,    -1,   151,    -1,    94,
      -1,    96,    38,    39,    40,    41,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   108,    -1,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   144,
      -1,    -1,    -1,   148,    -1,    -1,   151,    -1,    94,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   108,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   144,    -1,
      -1,    -1,   148,    -1,    -1,   151
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int16 yystos[] =
{
       0,    90,   114,   126,   225,   226,   235,   275,   282,   295,
     299,   301,   304,   305,   306,   308,   147,   183,   184,   193,
     183,   184,   193,   203,   270,    87,   139,   147,   173,   174,
     183,   184,   191,   193,   199,   202,   209,   300,     0,    28,
      84,    85,    87,    88,    89,    94,    97,    99,   103,   104,
     110,   111,   118,   123,   128,   129,   133,   134,   140,   141,
     142,   145,   146,   152,   153,   154,   155,   157,   158,   164,
     168,   169,   170,   175,   177,   179,   180,   184,   185,   188,
     189,   190,   191,   194,   195,   197,   198,   202,   206,   213,
     216,   227,   296,   227,   227,   230,   230,    95,   227,   230,
     230,   106,   110,   160,   261,   271,    56,   234,   234,   234,
     234,   165,   198,    12,    99,   118,   146,   154,   155,   158,
     179,   309,   310,    36,    90,   123,   126,   128,   175,   187,
     190,   212,   283,   285,   227,    95,   307,     6,   276,   110,
     110,   147,   132,   227,   302,   303,   227,   230,   231,   231,
     230,   164,   230,    12,   227,    31,    98,     9,    11,    31,
     249,   249,    99,   118,   154,   155,   212,   310,   109,    36,
     109,   112,   292,   293,    36,    36,   168,   276,     6,    36,
     105,   159,    86,   105,   159,   227,    92,   189,   310,    36,
     105,   112,   137,   147,   172,   203,   227,   229,   237,   238,
     239,   258,   259,   260,   269,    92,   134,   165,   195,   212,
     277,   278,   227,    12,   165,    10,    10,   165,    84,   123,
     169,   175,   177,   180,   187,   297,    42,   227,    12,   249,
      31,    31,   249,   227,   234,   234,    10,    17,    28,   280,
     281,    36,   120,   229,   239,   258,   269,   286,   287,   112,
     112,    97,   103,   104,   125,   156,   227,   253,   256,   257,
     212,   161,   263,   227,   149,   227,   149,    92,   253,   259,
      10,   236,   269,   106,   160,   261,     6,   135,    29,   227,
     279,   165,   227,   230,   303,   230,    88,   119,   168,   298,
       6,   298,   230,   227,    86,   126,   253,   227,   227,   227,
     293,    88,    17,     7,    10,     6,     9,    11,    27,    29,
      30,    31,    32,    33,    35,   101,   102,   107,   113,   115,
     116,   117,   132,   150,   157,   161,   162,   163,   181,   186,
     192,   200,   201,   205,   217,   219,   220,   221,   227,   250,
     251,   252,   120,    10,    88,   227,   232,   284,   284,   208,
     208,   208,   171,   103,   104,   194,    12,     6,   249,   136,
       6,     6,   270,   250,   108,   240,   238,     7,   141,   262,
     280,    17,     6,   230,    12,   276,   185,    17,   276,   280,
     276,   142,   152,   161,   170,   182,   188,   291,   291,   289,
     212,   294,   276,    35,   281,   250,   250,   250,   250,   210,
     222,   223,   250,     6,     6,    35,   206,   250,     6,     6,
       6,    12,     4,     5,     8,     9,    11,    13,    16,    17,
      18,    23,    25,    38,    39,    40,    41,    53,    91,    94,
      96,   108,   136,   144,   148,   151,   166,     6,   250,   287,
      10,   208,   208,   227,    31,    35,   153,   255,   178,   250,
     232,   271,   246,   227,   105,   111,   120,   129,   133,   137,
     140,   142,   143,   152,   161,   162,   176,   182,   188,   229,
     241,   242,   244,   248,   260,   264,   276,     6,     7,    31,
     232,     6,   266,   227,    31,    88,     7,    35,   136,   108,
     161,   162,   188,   242,   290,   294,     6,     7,    10,   250,
     127,   223,   224,   222,   250,   253,   136,   250,   253,     7,
       8,   124,   218,   250,   227,   228,   250,   250,   250,   250,
     250,   250,   250,   250,   250,   250,   250,   250,   250,   250,
     250,    96,   144,   151,   250,   197,   250,   227,   227,     6,
      35,   124,   161,   162,   250,   250,   218,   136,   227,     7,
       7,    10,     7,     7,   262,   161,   170,   229,   247,   248,
     240,   263,   136,   245,   250,    35,   149,    35,     6,   243,
      35,   136,   162,   230,   161,   244,   261,   165,   227,   267,
     268,     7,   267,   167,   272,    12,   178,   227,   162,   280,
     218,   196,   250,   130,   224,    92,    10,   230,    92,    10,
       7,   218,     7,    10,   250,     6,    35,   250,   213,    60,
     212,   288,   218,   138,   124,   162,   131,     7,   227,   255,
     264,   266,   162,   248,     6,    89,   212,     6,   233,   249,
     178,   233,   262,   121,   204,    93,   122,     7,    10,     7,
       6,   145,   273,   227,     7,     7,   250,   130,   253,   254,
     218,   253,   218,     7,   250,    60,   218,   131,   250,   250,
     207,     7,   250,   138,   250,   288,     7,   263,   272,   250,
     207,   232,   264,    10,   266,   100,   158,   187,   265,   265,
     276,   268,   232,     6,   211,   274,     7,     7,     7,     7,
     250,     7,   250,   250,   273,     7,     7,   249,   276,    85,
     120,   162,     7,   232,   250,   276,   274,     7,     7,   276
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int16 yyr1[] =
{
       0,   215,   225,   226,   226,   226,   226,   226,   226,   226,
     226,   226,   226,   227,   227,   228,   229,   230,   230,   230,
     230,   231,   231,   232,   232,   233,   233,   234,   234,   235,
     235,   236,   236,   237,   237,   237,   238,   238,   238,   238,
     239,   239,   239,   240,   240,   240,   240,   241,   241,   241,
     241,   241,   241,   242,   242,   242,   242,   242,   243,   243,
     244,   244,   244,   244,   245,   245,   246,   246,   246,   247,
     247,   247,   248,   248,   248,   248,   249,   249,   249,   250,
     250,   250,   250,   250,   250,   250,   250,   250,   250,   250,
     250,   250,   250,   250,   250,   250,   250,   250,   251,   251,
     251,   251,   252,   252,   253,   253,   253,   253,   254,   255,
     255,   256,   256,   256,   256,   256,   256,   256,   256,   256,
     256,   257,   257,   258,   258,   259,   259,   259,   260,   260,
     261,   261,   261,   262,   262,   263,   263,   264,   264,   264,
     265,   265,   265,   265,   266,   266,   267,   267,   268,   268,
     268,   269,   270,   270,   271,   271,   271,   271,   272,   272,
     273,   273,   274,   274,   275,   276,   276,   276,   276,   277,
     278,   278,   278,   278,   279,   279,   279,   280,   280,   281,
     281,   282,   282,   282,   282,   282,   282,   282,   282,   282,
     282,   282,   283,   283,   283,   284,   284,   285,   285,   285,
     285,   285,   286,   286,   287,   287,   287,   287,   287,   287,
     288,   288,   289,   289,   290,   290,   290,   290,   290,   291,
     291,   291,   291,   291,   291,   291,   292,   292,   292,   293,
     293,   294,   294,   295,   295,   295,   295,   296,   296,   297,
     297,   297,   297,   298,   298,   298,   299,   299,   299,   299,
     299,   300,   300,   300,   300,   300,   300,   300,   300,   300,
     301,   302,   302,   303,   303,   303,   303,   304,   304,   304,
     305,   305,   306,   307,   307,   307,   307,   308,   309,   309,
     310,   310,   310,   310,   310,   310,   310,   310,   310,   310,
     310,   310,   310,   310,   217,   217,   217,   217,   217,   217,
     217,   217,   217,   250,   250,   250,   250,   250,   250,   250,
     250,   250,   250,   250,   250,   250,   250,   250,   250,   250,
     250,   250,   250,   250,   250,   250,   250,   250,   250,   250,
     250,   250,   250,   218,   218,   252,   252,   252,   252,   219,
     219,   220,   220,   220,   220,   221,   221,   222,   222,   223,
     224,   224,   216,   216,   216,   216,   216,   216,   216,   216,
     216,   216,   216,   216,   216,   216,   216,   216,   216,   216,
     216,   216,   216,   216,   216,   216,   216,   216,   216,   216,
     216,   216,   216,   216,   216,   216,   216,   216,   216,   216,
     216,   216,   216,   216,   216,   216,   216,   216,   216,   216,
     216
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
#define yyclearin       (yychar = MS_DDL_MSSQL_EMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == MS_DDL_MSSQL_EMPTY)                                        \
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
   Use MS_DDL_MSSQL_error or MS_DDL_MSSQL_UNDEF. */
#define YYERRCODE MS_DDL_MSSQL_UNDEF

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
#if DDL_MSSQL_DEBUG

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

#  elif defined DDL_MSSQL_LTYPE_IS_TRIVIAL && DDL_MSSQL_LTYPE_IS_TRIVIAL

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
#else /* !DDL_MSSQL_DEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_MSSQL_DEBUG */


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
# if defined DDL_MSSQL_LTYPE_IS_TRIVIAL && DDL_MSSQL_LTYPE_IS_TRIVIAL
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

  yychar = MS_DDL_MSSQL_EMPTY; /* Cause a token to be read.  */

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
  if (yychar == MS_DDL_MSSQL_EMPTY)
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
  else if (yychar == MS_DDL_MSSQL_error)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = MS_DDL_MSSQL_UNDEF;
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
  yychar = MS_DDL_MSSQL_EMPTY;
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
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
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
  yytoken = yychar == MS_DDL_MSSQL_EMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
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
          yychar = MS_DDL_MSSQL_EMPTY;
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
  if (yychar != MS_DDL_MSSQL_EMPTY)
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
