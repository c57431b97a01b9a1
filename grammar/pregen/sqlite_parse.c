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
#define YYSTYPE         DDL_SQLITE_STYPE
#define YYLTYPE         DDL_SQLITE_LTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_sqlite_parse
#define yylex           ddl_sqlite_lex
#define yyerror         ddl_sqlite_error
#define yydebug         ddl_sqlite_debug
#define yynerrs         ddl_sqlite_nerrs


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

#include "sqlite_parse.h"
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
  YYSYMBOL_KW_ABORT = 71,                  /* "ABORT"  */
  YYSYMBOL_KW_ACTION = 72,                 /* "ACTION"  */
  YYSYMBOL_KW_ADD = 73,                    /* "ADD"  */
  YYSYMBOL_KW_ALTER = 74,                  /* "ALTER"  */
  YYSYMBOL_KW_ALWAYS = 75,                 /* "ALWAYS"  */
  YYSYMBOL_KW_AND = 76,                    /* "AND"  */
  YYSYMBOL_KW_AS = 77,                     /* "AS"  */
  YYSYMBOL_KW_ASC = 78,                    /* "ASC"  */
  YYSYMBOL_KW_AUTOINCREMENT = 79,          /* "AUTOINCREMENT"  */
  YYSYMBOL_KW_BETWEEN = 80,                /* "BETWEEN"  */
  YYSYMBOL_KW_CASCADE = 81,                /* "CASCADE"  */
  YYSYMBOL_KW_CASE = 82,                   /* "CASE"  */
  YYSYMBOL_KW_CAST = 83,                   /* "CAST"  */
  YYSYMBOL_KW_CHECK = 84,                  /* "CHECK"  */
  YYSYMBOL_KW_COLLATE = 85,                /* "COLLATE"  */
  YYSYMBOL_KW_CONFLICT = 86,               /* "CONFLICT"  */
  YYSYMBOL_KW_CONSTRAINT = 87,             /* "CONSTRAINT"  */
  YYSYMBOL_KW_CREATE = 88,                 /* "CREATE"  */
  YYSYMBOL_KW_DEFAULT = 89,                /* "DEFAULT"  */
  YYSYMBOL_KW_DEFERRABLE = 90,             /* "DEFERRABLE"  */
  YYSYMBOL_KW_DEFERRED = 91,               /* "DEFERRED"  */
  YYSYMBOL_KW_DELETE = 92,                 /* "DELETE"  */
  YYSYMBOL_KW_DESC = 93,                   /* "DESC"  */
  YYSYMBOL_KW_DISTINCT = 94,               /* "DISTINCT"  */
  YYSYMBOL_KW_DROP = 95,                   /* "DROP"  */
  YYSYMBOL_KW_ELSE = 96,                   /* "ELSE"  */
  YYSYMBOL_KW_END = 97,                    /* "END"  */
  YYSYMBOL_KW_ESCAPE = 98,                 /* "ESCAPE"  */
  YYSYMBOL_KW_EXISTS = 99,                 /* "EXISTS"  */
  YYSYMBOL_KW_FAIL = 100,                  /* "FAIL"  */
  YYSYMBOL_KW_FOREIGN = 101,               /* "FOREIGN"  */
  YYSYMBOL_KW_FROM = 102,                  /* "FROM"  */
  YYSYMBOL_KW_GLOB = 103,                  /* "GLOB"  */
  YYSYMBOL_KW_IGNORE = 104,                /* "IGNORE"  */
  YYSYMBOL_KW_IMMEDIATE = 105,             /* "IMMEDIATE"  */
  YYSYMBOL_KW_IN = 106,                    /* "IN"  */
  YYSYMBOL_KW_INDEX = 107,                 /* "INDEX"  */
  YYSYMBOL_KW_INITIALLY = 108,             /* "INITIALLY"  */
  YYSYMBOL_KW_INSERT = 109,                /* "INSERT"  */
  YYSYMBOL_KW_IS = 110,                    /* "IS"  */
  YYSYMBOL_KW_ISNULL = 111,                /* "ISNULL"  */
  YYSYMBOL_KW_KEY = 112,                   /* "KEY"  */
  YYSYMBOL_KW_LIKE = 113,                  /* "LIKE"  */
  YYSYMBOL_KW_MATCH = 114,                 /* "MATCH"  */
  YYSYMBOL_KW_NO = 115,                    /* "NO"  */
  YYSYMBOL_KW_NOT = 116,                   /* "NOT"  */
  YYSYMBOL_KW_NOTNULL = 117,               /* "NOTNULL"  */
  YYSYMBOL_KW_NULL = 118,                  /* "NULL"  */
  YYSYMBOL_KW_ON = 119,                    /* "ON"  */
  YYSYMBOL_KW_OR = 120,                    /* "OR"  */
  YYSYMBOL_KW_PRIMARY = 121,               /* "PRIMARY"  */
  YYSYMBOL_KW_REFERENCES = 122,            /* "REFERENCES"  */
  YYSYMBOL_KW_REGEXP = 123,                /* "REGEXP"  */
  YYSYMBOL_KW_RENAME = 124,                /* "RENAME"  */
  YYSYMBOL_KW_REPLACE = 125,               /* "REPLACE"  */
  YYSYMBOL_KW_RESTRICT = 126,              /* "RESTRICT"  */
  YYSYMBOL_KW_ROLLBACK = 127,              /* "ROLLBACK"  */
  YYSYMBOL_KW_ROWID = 128,                 /* "ROWID"  */
  YYSYMBOL_KW_SET = 129,                   /* "SET"  */
  YYSYMBOL_KW_STORED = 130,                /* "STORED"  */
  YYSYMBOL_KW_STRICT = 131,                /* "STRICT"  */
  YYSYMBOL_KW_TABLE = 132,                 /* "TABLE"  */
  YYSYMBOL_KW_TEMP = 133,                  /* "TEMP"  */
  YYSYMBOL_KW_TEMPORARY = 134,             /* "TEMPORARY"  */
  YYSYMBOL_KW_THEN = 135,                  /* "THEN"  */
  YYSYMBOL_KW_TO = 136,                    /* "TO"  */
  YYSYMBOL_KW_TRIGGER = 137,               /* "TRIGGER"  */
  YYSYMBOL_KW_UNIQUE = 138,                /* "UNIQUE"  */
  YYSYMBOL_KW_UPDATE = 139,                /* "UPDATE"  */
  YYSYMBOL_KW_USING = 140,                 /* "USING"  */
  YYSYMBOL_KW_VIEW = 141,                  /* "VIEW"  */
  YYSYMBOL_KW_VIRTUAL = 142,               /* "VIRTUAL"  */
  YYSYMBOL_KW_WHEN = 143,                  /* "WHEN"  */
  YYSYMBOL_KW_WHERE = 144,                 /* "WHERE"  */
  YYSYMBOL_KW_WITHOUT = 145,               /* "WITHOUT"  */
  YYSYMBOL_UNARY = 146,                    /* UNARY  */
  YYSYMBOL_YYACCEPT = 147,                 /* $accept  */
  YYSYMBOL_kw_unreserved = 148,            /* kw_unreserved  */
  YYSYMBOL_primary = 149,                  /* primary  */
  YYSYMBOL_expr_list = 150,                /* expr_list  */
  YYSYMBOL_literal = 151,                  /* literal  */
  YYSYMBOL_name_path = 152,                /* name_path  */
  YYSYMBOL_call = 153,                     /* call  */
  YYSYMBOL_case_expr = 154,                /* case_expr  */
  YYSYMBOL_whens = 155,                    /* whens  */
  YYSYMBOL_when = 156,                     /* when  */
  YYSYMBOL_case_else = 157,                /* case_else  */
  YYSYMBOL_unit = 158,                     /* unit  */
  YYSYMBOL_statement = 159,                /* statement  */
  YYSYMBOL_ident = 160,                    /* ident  */
  YYSYMBOL_any_ident = 161,                /* any_ident  */
  YYSYMBOL_nm = 162,                       /* nm  */
  YYSYMBOL_qname = 163,                    /* qname  */
  YYSYMBOL_name_list = 164,                /* name_list  */
  YYSYMBOL_opt_name_list = 165,            /* opt_name_list  */
  YYSYMBOL_opt_if_not_exists = 166,        /* opt_if_not_exists  */
  YYSYMBOL_opt_if_exists = 167,            /* opt_if_exists  */
  YYSYMBOL_opt_temp = 168,                 /* opt_temp  */
  YYSYMBOL_create_table = 169,             /* create_table  */
  YYSYMBOL_columns = 170,                  /* columns  */
  YYSYMBOL_more_constraints = 171,         /* more_constraints  */
  YYSYMBOL_constraints = 172,              /* constraints  */
  YYSYMBOL_constraint = 173,               /* constraint  */
  YYSYMBOL_constraint_body = 174,          /* constraint_body  */
  YYSYMBOL_check = 175,                    /* check  */
  YYSYMBOL_table_options = 176,            /* table_options  */
  YYSYMBOL_table_option_list = 177,        /* table_option_list  */
  YYSYMBOL_table_option = 178,             /* table_option  */
  YYSYMBOL_column = 179,                   /* column  */
  YYSYMBOL_column_attrs = 180,             /* column_attrs  */
  YYSYMBOL_column_attr = 181,              /* column_attr  */
  YYSYMBOL_opt_stored = 182,               /* opt_stored  */
  YYSYMBOL_default_value = 183,            /* default_value  */
  YYSYMBOL_term = 184,                     /* term  */
  YYSYMBOL_opt_sort = 185,                 /* opt_sort  */
  YYSYMBOL_opt_autoincrement = 186,        /* opt_autoincrement  */
  YYSYMBOL_opt_conflict = 187,             /* opt_conflict  */
  YYSYMBOL_opt_conflict_option = 188,      /* opt_conflict_option  */
  YYSYMBOL_resolution = 189,               /* resolution  */
  YYSYMBOL_opt_type = 190,                 /* opt_type  */
  YYSYMBOL_type_name = 191,                /* type_name  */
  YYSYMBOL_type_words = 192,               /* type_words  */
  YYSYMBOL_type_word = 193,                /* type_word  */
  YYSYMBOL_type_args = 194,                /* type_args  */
  YYSYMBOL_signed_number = 195,            /* signed_number  */
  YYSYMBOL_references = 196,               /* references  */
  YYSYMBOL_fk_action = 197,                /* fk_action  */
  YYSYMBOL_deferrable = 198,               /* deferrable  */
  YYSYMBOL_opt_deferrable = 199,           /* opt_deferrable  */
  YYSYMBOL_opt_initially = 200,            /* opt_initially  */
  YYSYMBOL_create_index = 201,             /* create_index  */
  YYSYMBOL_opt_unique = 202,               /* opt_unique  */
  YYSYMBOL_opt_where = 203,                /* opt_where  */
  YYSYMBOL_key_parts = 204,                /* key_parts  */
  YYSYMBOL_key_part = 205,                 /* key_part  */
  YYSYMBOL_expr = 206,                     /* expr  */
  YYSYMBOL_like_op = 207,                  /* like_op  */
  YYSYMBOL_alter_table = 208,              /* alter_table  */
  YYSYMBOL_alter_action = 209,             /* alter_action  */
  YYSYMBOL_drop = 210                      /* drop  */
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
         || (defined DDL_SQLITE_LTYPE_IS_TRIVIAL && DDL_SQLITE_LTYPE_IS_TRIVIAL \
             && defined DDL_SQLITE_STYPE_IS_TRIVIAL && DDL_SQLITE_STYPE_IS_TRIVIAL)))

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
#define YYFINAL  21
/* YYLAST -- Last index in YYTABLE.  */
#define YYLAST   3915

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  147
/* YYNNTS -- Number of nonterminals.  */
#define YYNNTS  64
/* YYNRULES -- Number of rules.  */
#define YYNRULES  255
/* YYNSTATES -- Number of states.  */
#define YYNSTATES  461

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
      71,     2,     2,     2,     2,     2,     2,     2,    72,     2,
       2,    73,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,    74,    75,     2,
       2,    76,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    77,    78,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,    79,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    80,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,    81,     2,    82,    83,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,    84,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,    85,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
      86,     2,     2,     2,    87,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,    88,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    89,     2,     2,     2,     2,
       2,    90,    91,     2,     2,     2,     2,     2,    92,     2,
       2,     2,     2,     2,     2,     2,     2,     2,    93,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,    94,     2,     2,     2,     2,     2,     2,     2,
       2,     2,    95,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,    96,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,    97,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,    98,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,    99,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   100,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,   101,     2,     2,     2,     2,
       2,     2,     2,     2,   102,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   103,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   104,     2,     2,     2,
       2,     2,   105,     2,     2,     2,     2,   106,     2,     2,
       2,     2,     2,     2,   107,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   108,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   109,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   110,
     111,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   112,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   113,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     114,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   115,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     116,     2,     2,     2,     2,   117,     2,     2,     2,     2,
       2,     2,   118,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   119,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   120,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,   121,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,   122,     2,
       2,     2,     2,   123,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   124,     2,     2,     2,     2,     2,   125,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   126,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,   127,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   128,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   129,     2,     2,     2,
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
       2,     2,     2,     2,     2,     2,   130,     2,     2,     2,
     131,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,   132,     2,     2,     2,     2,     2,     2,     2,     2,
     133,     2,   134,     2,     2,     2,     2,     2,     2,   135,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,   136,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   137,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   138,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,   139,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,   140,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,   141,     2,     2,   142,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
     143,   144,     2,     2,     2,     2,     2,     2,   145,     2,
     146
};

#if DDL_SQLITE_DEBUG
/* YYRLINE[YYN] -- Source line where rule number YYN was defined.  */
static const yytype_int16 yyrline[] =
{
       0,    51,    51,    54,    55,    56,    57,    63,    64,    67,
      70,    71,    75,    76,    80,    81,    85,    86,    90,    91,
      95,    96,   100,   101,   102,   108,   111,   115,   122,   124,
     129,   130,   134,   135,   136,   142,   144,   148,   152,   155,
     158,   163,   167,   168,   172,   173,   177,   178,   185,   189,
     190,   194,   195,   196,   197,   198,   203,   206,   208,   210,
     212,   213,   216,   222,   223,   224,   229,   230,   231,   232,
     233,   237,   238,   242,   243,   244,   248,   249,   253,   254,
     258,   259,   263,   263,   263,   263,   263,   268,   269,   273,
     274,   278,   279,   282,   282,   282,   285,   286,   290,   291,
     293,   300,   302,   303,   304,   305,   309,   310,   311,   312,
     313,   317,   318,   322,   323,   327,   328,   329,   335,   343,
     344,   348,   349,   353,   354,   357,   362,   363,   364,   365,
     366,   367,   368,   369,   370,   371,   372,   374,   376,   378,
     379,   380,   382,   384,   385,   387,   388,   390,   391,   396,
     397,   398,   404,   408,   410,   413,   415,   418,   421,   424,
     427,   430,   438,   440,   442,   444,    11,    12,    13,    14,
      15,    16,    17,    18,    19,    23,    24,    25,    26,    27,
      28,    29,    30,    31,    32,    33,    34,    35,    36,    37,
      38,    39,    40,    41,    42,    43,    44,    45,    46,    47,
      49,    51,    52,    54,    55,    60,    61,    65,    66,    67,
      68,    72,    73,    77,    78,    79,    80,    84,    85,    89,
      90,    94,    98,    99,     3,     4,     5,     6,     7,     8,
       9,    10,    11,    12,    13,    14,    15,    16,    17,    18,
      19,    20,    21,    22,    23,    24,    25,    26,    27,    28,
      29,    30,    31,    32,    33,    34
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
  "ON (before DELETE, UPDATE of a foreign key)", "ABORT", "ACTION", "ADD",
  "ALTER", "ALWAYS", "AND", "AS", "ASC", "AUTOINCREMENT", "BETWEEN",
  "CASCADE", "CASE", "CAST", "CHECK", "COLLATE", "CONFLICT", "CONSTRAINT",
  "CREATE", "DEFAULT", "DEFERRABLE", "DEFERRED", "DELETE", "DESC",
  "DISTINCT", "DROP", "ELSE", "END", "ESCAPE", "EXISTS", "FAIL", "FOREIGN",
  "FROM", "GLOB", "IGNORE", "IMMEDIATE", "IN", "INDEX", "INITIALLY",
  "INSERT", "IS", "ISNULL", "KEY", "LIKE", "MATCH", "NO", "NOT", "NOTNULL",
  "NULL", "ON", "OR", "PRIMARY", "REFERENCES", "REGEXP", "RENAME",
  "REPLACE", "RESTRICT", "ROLLBACK", "ROWID", "SET", "STORED", "STRICT",
  "TABLE", "TEMP", "TEMPORARY", "THEN", "TO", "TRIGGER", "UNIQUE",
  "UPDATE", "USING", "VIEW", "VIRTUAL", "WHEN", "WHERE", "WITHOUT",
  "UNARY", "$accept", "kw_unreserved", "primary", "expr_list", "literal",
  "name_path", "call", "case_expr", "whens", "when", "case_else", "unit",
  "statement", "ident", "any_ident", "nm", "qname", "name_list",
  "opt_name_list", "opt_if_not_exists", "opt_if_exists", "opt_temp",
  "create_table", "columns", "more_constraints", "constraints",
  "constraint", "constraint_body", "check", "table_options",
  "table_option_list", "table_option", "column", "column_attrs",
  "column_attr", "opt_stored", "default_value", "term", "opt_sort",
  "opt_autoincrement", "opt_conflict", "opt_conflict_option", "resolution",
  "opt_type", "type_name", "type_words", "type_word", "type_args",
  "signed_number", "references", "fk_action", "deferrable",
  "opt_deferrable", "opt_initially", "create_index", "opt_unique",
  "opt_where", "key_parts", "key_part", "expr", "like_op", "alter_table",
  "alter_action", "drop", YY_NULLPTR
  };
  return yy_sname[yysymbol];
}
#endif

#define YYPACT_NINF (-347)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-120)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
      45,  -105,    -7,    83,    51,  -347,  -347,  -347,  -347,  -347,
    3484,  -347,  -347,  -347,   -97,   -43,    -2,    62,    62,    62,
      62,  -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,
    -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,
    -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,
    -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,   134,   -53,
     100,   100,   100,    59,  3484,  3484,  3484,  3484,  3484,  3250,
    3484,  3328,  3406,  -347,    47,  3484,  3484,  3484,  -347,  -347,
    -347,  -347,  -347,  -347,   159,  3484,  3562,  -347,  -347,   -65,
    3484,  -347,  3484,    32,    75,    36,     7,    65,  1201,   102,
    -347,  -347,  -347,  -347,  -347,  1467,  -347,    85,   101,  -347,
    -347,  3484,  -347,   182,  3484,   183,  3484,  1201,  1201,  1201,
    1201,  -347,  -347,  -347,  -347,  -347,   556,   217,   200,  1201,
    -347,  -347,  -347,    26,  -347,  -347,  -347,  1956,  -347,  1425,
     123,  -347,   121,   122,  -347,  -347,   242,  -347,  -347,   264,
    1722,  -347,  -347,  -347,  1201,   -74,  -347,  1414,  1201,  -347,
    3125,   427,  3630,  1201,  1201,   163,  1201,  1201,  1201,  1201,
    1201,  1201,  1201,  1201,  1201,  1201,  1201,  1201,  1201,  1201,
    1201,  1201,  1201,   108,   685,   814,  1201,  1201,  3484,  -347,
      35,    12,  -347,  1201,  -347,   169,  -347,  1201,  -347,  1201,
     202,   277,   282,  3484,  3484,  1279,   187,   -45,   163,   185,
    3484,   163,  -347,   -83,  -347,   273,   274,  -347,   293,   292,
    -347,   188,  3172,   299,  1201,  -347,  1201,  1602,  1201,  -347,
     211,   -74,  2073,  -347,   302,  1201,   150,  2892,  -347,  -347,
      53,   158,   226,  -347,    53,    79,    79,    53,   104,  3830,
     104,   158,  3830,   104,   104,   228,   228,   228,   158,   158,
    3830,  1201,    72,  1201,  1201,   212,  3830,   214,  3830,  3125,
    2190,  -347,   943,  -347,   199,  -347,   285,  -347,  3009,   376,
     241,  1201,  1201,  -347,  -347,  1201,   -15,   -15,  -347,  -347,
    -347,  -347,  -347,   -57,  -347,   187,   188,  -347,   -50,   313,
    -347,  3484,   -63,  -347,  -347,  -347,   123,   234,  -347,  3484,
     209,   210,   317,     1,  -347,  -347,  -347,  -347,   -35,   165,
    -347,  1839,   173,  1201,  2892,  -347,   230,  3562,  -347,   222,
    -347,  1201,   -32,  2307,  1072,  -347,  3765,  3783,  1201,  1201,
    1201,  -347,   223,  -347,  1201,  1201,   322,  2424,  2541,  2658,
    -347,  -347,  -347,  -347,  -347,  -347,  -347,  -347,   163,  3484,
    -347,  -347,    44,    44,    44,  -347,   -32,  -347,   327,   328,
    1201,    60,  -347,  -347,   207,  -347,   326,  -347,   193,  1201,
    -347,  -347,  2892,  -347,   331,  -347,  2892,  -347,  -347,  -347,
    -347,  -347,  -347,  1201,  -347,   237,  1201,  1201,  3830,  3830,
    3830,  -347,  3830,  3830,  1201,   -31,  -347,  -347,   260,  -347,
     239,  -347,   268,  -347,   -39,  -347,  -347,  -347,  -347,  3484,
    1201,   269,  -347,  -347,   -35,  1201,  -347,  -347,  -347,  3830,
    -347,  3830,  3830,  2775,  -347,  -347,  -347,  -347,  -347,  -347,
    3484,  -347,  -347,  -347,   271,     2,   163,  -347,  2892,   -31,
    -347,   219,   335,  -347,  -347,    63,   163,   253,  -347,  -347,
    -347
};

/* YYDEFACT[STATE-NUM] -- Default reduction number in state STATE-NUM.
   Performed when YYTABLE does not specify something else to do.  Zero
   means the default is an error.  */
static const yytype_uint8 yydefact[] =
{
       0,     0,    22,     0,     0,     2,     3,     4,     5,     6,
       0,    23,    24,   120,     0,     0,     0,    20,    20,    20,
      20,     1,     7,    11,   224,   225,   226,   227,   228,   229,
     230,   231,   232,   233,   234,   235,   236,   237,   238,   239,
     240,   241,   242,   243,   244,   245,   246,   247,   248,   249,
     250,   251,   252,   253,   254,   255,     8,    10,    12,     0,
      18,    18,    18,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   152,     0,     0,     0,     0,    21,   163,
     162,   165,   164,    13,     0,     0,    87,   157,   155,     0,
       0,   156,     0,     0,     0,     0,     0,     0,     0,     0,
      93,    94,    95,    49,    88,    89,    91,     0,     0,   159,
     153,     0,    19,     0,     0,     0,     0,     0,     0,     0,
       0,   208,   207,   209,   171,   126,     0,     0,     0,     0,
     210,   175,   166,   167,   168,   173,   211,     0,   158,    48,
       0,    92,     0,     0,   154,    27,    30,    28,    26,     0,
       0,   177,   176,   178,     0,   222,   219,     0,     0,   172,
     179,     0,     0,     0,     0,    78,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   149,
       0,     0,   136,     0,   151,     0,   137,     0,   150,     0,
       0,     0,     0,     0,     0,     0,   115,     0,    78,     0,
       0,    78,    50,    58,    59,     0,     0,    98,     0,    96,
     161,    80,     0,     0,     0,   169,     0,     0,     0,   220,
       0,   222,     0,   213,     0,     0,     0,   205,     9,   212,
     192,   128,     0,    41,   190,   188,   189,   191,   184,   182,
     186,   129,   183,   185,   187,   132,   133,   134,   130,   131,
     127,     0,     0,     0,     0,     0,   139,     0,   140,   181,
       0,   135,     0,   196,     0,   193,   201,   138,   180,   145,
       0,     0,     0,    60,    51,     0,     0,     0,    72,    71,
      67,    54,    66,     0,   111,   115,    80,    52,    73,    16,
      56,     0,     0,    99,   100,    90,     0,     0,   160,     0,
       0,     0,     0,    31,    32,    36,    40,    29,    42,     0,
     123,    73,     0,     0,   223,   217,     0,     0,   215,     0,
     214,     0,     0,     0,     0,   198,   203,   147,     0,     0,
       0,   143,     0,   194,     0,     0,     0,     0,     0,     0,
      68,    69,   116,   117,   112,    53,    74,    75,    78,     0,
     101,   105,     0,     0,     0,    97,     0,    35,     0,     0,
       0,     0,    33,    47,     0,    25,    43,    44,   121,     0,
     125,   170,   221,   218,     0,   216,   206,    83,    84,    85,
      86,    82,    79,     0,   144,     0,     0,     0,   141,   142,
     199,   195,   202,   146,     0,    63,    57,    70,    76,    14,
       0,   106,     0,   107,     0,   102,   104,   103,    81,     0,
       0,     0,    34,    46,     0,     0,   118,   124,   174,   200,
     197,   204,   148,     0,    65,    64,    62,    77,    55,    17,
       0,   110,   109,   108,     0,    76,    78,    45,   122,    63,
      15,     0,     0,    38,    61,   113,    78,     0,   114,    39,
      37
};

/* YYPGOTO[NTERM-NUM].  */
static const yytype_int16 yypgoto[] =
{
    -347,   -79,  -347,  -220,  -196,  -347,  -347,  -347,   189,  -145,
     113,  -347,  -347,   -10,  -347,   -67,   161,   -72,  -347,    80,
     190,  -347,  -347,  -347,  -347,  -347,  -294,  -347,   -36,  -347,
    -347,   -71,  -106,  -347,  -347,  -104,  -347,   -95,    33,   -90,
    -171,    61,    -8,  -347,    29,  -347,   254,  -347,    54,   -89,
    -167,   -94,  -347,    68,  -347,  -347,  -347,  -346,   -14,    87,
     181,  -347,  -347,  -347
};

/* YYDEFGOTO[NTERM-NUM].  */
static const yytype_int16 yydefgoto[] =
{
       0,    56,   131,   236,   132,   133,   134,   135,   155,   156,
     230,     4,     5,   136,   239,    58,    59,   410,   360,    75,
      64,    15,     6,   146,   223,   313,   314,   315,   316,   375,
     376,   377,    88,   139,   212,   436,   291,   292,   358,   438,
     243,   308,   392,   103,   104,   105,   106,   218,   219,   213,
     415,   214,   459,   294,     7,    16,   426,   319,   320,   237,
     199,     8,    73,     9
};

/* YYTABLE[YYPACT[STATE-NUM]] -- What to do in state STATE-NUM.  If
   positive, shift that token.  If negative, reduce the rule whose
   number is the opposite.  If YYTABLE_NINF, syntax error.  */
static const yytype_int16 yytable[] =
{
      57,    83,    86,    89,    91,    93,   322,   102,   147,   289,
     229,   371,   379,   114,   121,   329,   122,   123,    99,   372,
      69,    70,   228,   109,   421,   110,   102,    10,   356,   362,
     107,   301,   161,    87,   352,    60,   302,   297,   162,   387,
     300,   272,    71,   357,   144,   295,   363,    86,   353,   149,
     442,    21,   342,   288,    57,    57,    57,    57,    57,    57,
      57,    57,    57,   138,   108,    57,    57,    57,   388,   154,
     273,    72,   389,   296,   445,    57,   364,   422,   334,   443,
      57,   437,    57,   163,   115,    84,   229,   166,   309,    61,
     289,   289,   169,   390,   177,   391,   373,   178,   179,   434,
    -119,    57,   310,   130,    57,    62,    57,   335,   163,   164,
     374,   435,   166,   167,   395,   168,   317,   169,    63,     1,
     177,   271,   311,   178,   179,   411,    11,    12,   274,   173,
     275,    13,   215,     2,   216,    14,   283,   284,   188,   312,
       3,    76,    77,   299,    84,   177,    68,   309,   178,   179,
     180,   181,   238,   206,   217,    86,    74,   330,    78,   412,
     331,   310,   163,    94,   188,    98,   166,   167,   111,   168,
     413,   169,   378,   414,   112,   379,   113,   301,    57,   457,
     381,   311,   302,   331,   116,   137,    84,   408,   261,   188,
      17,   350,   351,    57,    57,   290,   416,   417,   312,   177,
      57,   142,   178,   179,   150,   151,   152,   153,    65,    66,
      67,   189,    57,   157,   262,    18,   160,   143,   145,   148,
      19,   263,   194,   158,    20,    79,    80,    81,    82,   385,
     401,   198,   331,   331,   361,   159,    95,    96,    97,   220,
     221,   227,   367,   188,   430,   232,   439,   331,   102,   440,
     240,   241,   222,   244,   245,   246,   247,   248,   249,   250,
     251,   252,   253,   254,   255,   256,   257,   258,   259,   260,
     224,   266,   268,   269,   270,   453,   446,   280,   451,   379,
     276,   440,   242,   281,   278,   460,   279,   277,   282,   163,
     164,    57,   409,   166,   167,   293,   168,   298,   169,    57,
     305,   170,   306,   172,   303,   304,   318,   307,   325,   328,
     173,   321,   332,   188,   338,   324,   339,   343,   346,   359,
     366,   368,   369,   370,   175,   176,   177,   383,   404,   178,
     179,   180,   181,   419,   420,   423,   424,   425,   428,   437,
     441,   210,   456,   295,   326,   454,   231,   444,   333,    57,
     336,   337,   409,   447,   380,   452,   384,   355,   418,   141,
     365,   458,   455,   354,   264,   427,     0,     0,   347,   348,
     188,     0,   349,   450,     0,     0,     0,     0,     0,     0,
     163,   164,     0,   344,   166,   167,     0,   168,     0,   169,
       0,     0,   170,     0,   172,     0,     0,     0,     0,     0,
       0,   173,     0,     0,     0,     0,     0,     0,     0,    57,
     382,     0,     0,     0,     0,   175,   176,   177,   386,     0,
     178,   179,   180,   181,     0,   398,   399,   400,     0,     0,
      57,   402,   403,   117,   233,   234,   118,     0,   119,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   120,    22,   121,   321,   122,   123,
       0,   188,   124,     0,     0,     0,   321,     0,     0,     0,
       0,     0,     0,     0,   345,     0,     0,     0,     0,     0,
     429,     0,     0,   431,   432,     0,     0,     0,     0,     0,
       0,   433,     0,     0,     0,   125,     0,     0,    24,    25,
       0,     0,    26,     0,     0,    27,     0,   321,    28,   126,
     127,     0,   448,    29,     0,     0,     0,     0,    30,     0,
      31,   235,     0,     0,    32,     0,   128,    33,     0,     0,
      34,    35,    36,     0,     0,    37,     0,     0,     0,    38,
      39,    40,    41,   129,     0,   130,     0,     0,     0,     0,
      42,    43,    44,    45,    46,    47,     0,    48,    49,     0,
      50,    51,   117,     0,    52,   118,     0,   119,    53,    54,
       0,     0,    55,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   120,    22,   121,     0,   122,   123,     0,
       0,   124,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   125,     0,     0,    24,    25,     0,
       0,    26,     0,     0,    27,     0,     0,    28,   126,   127,
       0,     0,    29,     0,     0,     0,     0,    30,     0,    31,
       0,     0,     0,    32,     0,   128,    33,     0,     0,    34,
      35,    36,     0,     0,    37,     0,     0,     0,    38,    39,
      40,    41,   129,     0,   130,     0,     0,     0,     0,    42,
      43,    44,    45,    46,    47,     0,    48,    49,     0,    50,
      51,   117,     0,    52,   118,     0,   119,    53,    54,   154,
       0,    55,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   120,    22,   121,     0,   122,   123,     0,     0,
     124,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   125,     0,     0,    24,    25,     0,     0,
      26,     0,     0,    27,     0,     0,    28,   126,   127,     0,
       0,    29,     0,     0,     0,     0,    30,     0,    31,   265,
       0,     0,    32,     0,   128,    33,     0,     0,    34,    35,
      36,     0,     0,    37,     0,     0,     0,    38,    39,    40,
      41,   129,     0,   130,     0,     0,     0,     0,    42,    43,
      44,    45,    46,    47,     0,    48,    49,     0,    50,    51,
     117,     0,    52,   118,     0,   119,    53,    54,     0,     0,
      55,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   120,    22,   121,     0,   122,   123,     0,     0,   124,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   125,     0,     0,    24,    25,     0,     0,    26,
       0,     0,    27,     0,     0,    28,   126,   127,     0,     0,
      29,     0,     0,     0,     0,    30,     0,    31,   267,     0,
       0,    32,     0,   128,    33,     0,     0,    34,    35,    36,
       0,     0,    37,     0,     0,     0,    38,    39,    40,    41,
     129,     0,   130,     0,     0,     0,     0,    42,    43,    44,
      45,    46,    47,     0,    48,    49,     0,    50,    51,   117,
     341,    52,   118,     0,   119,    53,    54,     0,     0,    55,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     120,    22,   121,     0,   122,   123,     0,     0,   124,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   125,     0,     0,    24,    25,     0,     0,    26,     0,
       0,    27,     0,     0,    28,   126,   127,     0,     0,    29,
       0,     0,     0,     0,    30,     0,    31,     0,     0,     0,
      32,     0,   128,    33,     0,     0,    34,    35,    36,     0,
       0,    37,     0,     0,     0,    38,    39,    40,    41,   129,
       0,   130,     0,     0,     0,     0,    42,    43,    44,    45,
      46,    47,     0,    48,    49,     0,    50,    51,   117,   394,
      52,   118,     0,   119,    53,    54,     0,     0,    55,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   120,
      22,   121,     0,   122,   123,     0,     0,   124,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     125,     0,     0,    24,    25,     0,     0,    26,     0,     0,
      27,     0,     0,    28,   126,   127,     0,     0,    29,     0,
       0,     0,     0,    30,     0,    31,     0,     0,     0,    32,
       0,   128,    33,     0,     0,    34,    35,    36,     0,     0,
      37,     0,     0,     0,    38,    39,    40,    41,   129,     0,
     130,     0,     0,     0,     0,    42,    43,    44,    45,    46,
      47,     0,    48,    49,     0,    50,    51,   117,     0,    52,
     118,     0,   119,    53,    54,     0,     0,    55,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   120,    22,
     121,     0,   122,   123,     0,     0,   124,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   125,
       0,     0,    24,    25,     0,     0,    26,     0,     0,    27,
       0,     0,    28,   126,   127,   285,     0,    29,   286,     0,
     287,     0,    30,     0,    31,     0,     0,     0,    32,     0,
     128,    33,     0,     0,    34,    35,    36,    22,   121,    37,
     122,   123,     0,    38,    39,    40,    41,   129,     0,   130,
       0,     0,     0,     0,    42,    43,    44,    45,    46,    47,
       0,    48,    49,     0,    50,    51,     0,     0,    52,     0,
       0,     0,    53,    54,     0,     0,    55,   288,     0,     0,
      24,    25,     0,     0,    26,     0,     0,    27,     0,     0,
      28,     0,     0,     0,     0,    29,     0,     0,     0,     0,
      30,     0,    31,     0,     0,     0,    32,     0,     0,    33,
       0,     0,    34,    35,    36,     0,     0,    37,     0,     0,
       0,    38,    39,    40,    41,     0,     0,   130,     0,     0,
       0,     0,    42,    43,    44,    45,    46,    47,     0,    48,
      49,     0,    50,    51,     0,     0,    52,     0,   163,   164,
      53,    54,   166,   167,    55,   168,     0,   169,     0,     0,
     170,   171,   172,     0,     0,     0,     0,     0,     0,   173,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   174,   175,   176,   177,     0,     0,   178,   179,
     180,   181,     0,     0,   182,     0,     0,   183,     0,     0,
       0,     0,     0,   140,     0,     0,     0,     0,     0,   184,
     185,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     186,     0,   200,     0,   187,   100,   101,     0,     0,   188,
       0,     0,   201,     0,     0,     0,     0,     0,     0,   202,
     203,     0,   204,     0,   205,   206,     0,   189,     0,     0,
     190,     0,     0,     0,   191,   192,     0,   193,   194,     0,
     195,   196,     0,     0,   197,     0,     0,   198,    24,    25,
       0,   207,    26,   208,     0,    27,   209,   210,    28,     0,
       0,     0,     0,    29,     0,     0,     0,   154,    30,     0,
      31,     0,     0,   211,    32,     0,     0,    33,     0,     0,
      34,    35,    36,     0,     0,    37,     0,     0,     0,    38,
      39,    40,    41,     0,     0,     0,     0,     0,     0,     0,
      42,    43,    44,    45,    46,    47,     0,    48,    49,     0,
      50,    51,     0,     0,    52,     0,   163,   164,    53,    54,
     166,   167,    55,   168,     0,   169,     0,     0,   170,   171,
     172,     0,     0,     0,     0,     0,     0,   173,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     174,   175,   176,   177,     0,     0,   178,   179,   180,   181,
       0,     0,   182,     0,     0,   183,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   184,   185,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   186,     0,
       0,     0,   187,     0,     0,     0,     0,   188,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   189,     0,     0,   190,     0,
       0,     0,   191,   192,     0,   193,   194,     0,   195,   196,
       0,     0,   197,     0,     0,   198,   163,   164,     0,   225,
     166,   167,   226,   168,     0,   169,     0,   323,   170,   171,
     172,     0,     0,     0,     0,     0,     0,   173,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     174,   175,   176,   177,     0,     0,   178,   179,   180,   181,
       0,     0,   182,     0,     0,   183,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   184,   185,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   186,     0,
       0,     0,   187,     0,     0,     0,     0,   188,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   189,     0,     0,   190,     0,
       0,     0,   191,   192,     0,   193,   194,     0,   195,   196,
       0,     0,   197,   163,   164,   198,     0,   166,   167,     0,
     168,     0,   169,     0,     0,   170,   171,   172,     0,     0,
       0,     0,     0,     0,   173,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   174,   175,   176,
     177,     0,     0,   178,   179,   180,   181,     0,     0,   182,
       0,     0,   183,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   184,   185,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   186,     0,   356,     0,   187,
       0,     0,     0,     0,   188,     0,     0,     0,     0,     0,
       0,     0,   357,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   189,     0,     0,   190,     0,     0,     0,   191,
     192,     0,   193,   194,     0,   195,   196,     0,     0,   197,
     163,   164,   198,   165,   166,   167,     0,   168,     0,   169,
       0,     0,   170,   171,   172,     0,     0,     0,     0,     0,
       0,   173,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   174,   175,   176,   177,     0,     0,
     178,   179,   180,   181,     0,     0,   182,     0,     0,   183,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   184,   185,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   186,     0,     0,     0,   187,     0,     0,     0,
       0,   188,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   189,
       0,     0,   190,     0,     0,     0,   191,   192,     0,   193,
     194,     0,   195,   196,     0,     0,   197,   163,   164,   198,
       0,   166,   167,     0,   168,     0,   169,     0,     0,   170,
     171,   172,     0,     0,     0,     0,     0,     0,   173,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   174,   175,   176,   177,     0,     0,   178,   179,   180,
     181,     0,     0,   182,     0,     0,   183,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   184,   185,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   186,
     327,     0,     0,   187,     0,     0,     0,     0,   188,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   189,     0,     0,   190,
       0,     0,     0,   191,   192,     0,   193,   194,     0,   195,
     196,     0,     0,   197,   163,   164,   198,     0,   166,   167,
       0,   168,     0,   169,     0,     0,   170,   171,   172,     0,
       0,     0,     0,     0,     0,   173,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   174,   175,
     176,   177,     0,     0,   178,   179,   180,   181,     0,     0,
     182,     0,     0,   183,     0,     0,     0,     0,     0,     0,
     340,     0,     0,     0,     0,   184,   185,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   186,     0,     0,     0,
     187,     0,     0,     0,     0,   188,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   189,     0,     0,   190,     0,     0,     0,
     191,   192,     0,   193,   194,     0,   195,   196,     0,     0,
     197,   163,   164,   198,     0,   166,   167,     0,   168,     0,
     169,     0,     0,   170,   171,   172,     0,     0,     0,     0,
       0,     0,   173,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   174,   175,   176,   177,     0,
       0,   178,   179,   180,   181,     0,     0,   182,     0,     0,
     183,     0,     0,     0,     0,     0,     0,   393,     0,     0,
       0,     0,   184,   185,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   186,     0,     0,     0,   187,     0,     0,
       0,     0,   188,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     189,     0,     0,   190,     0,     0,     0,   191,   192,     0,
     193,   194,     0,   195,   196,     0,     0,   197,   163,   164,
     198,   405,   166,   167,     0,   168,     0,   169,     0,     0,
     170,   171,   172,     0,     0,     0,     0,     0,     0,   173,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   174,   175,   176,   177,     0,     0,   178,   179,
     180,   181,     0,     0,   182,     0,     0,   183,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   184,
     185,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     186,     0,     0,     0,   187,     0,     0,     0,     0,   188,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   189,     0,     0,
     190,     0,     0,     0,   191,   192,     0,   193,   194,     0,
     195,   196,     0,     0,   197,   163,   164,   198,   406,   166,
     167,     0,   168,     0,   169,     0,     0,   170,   171,   172,
       0,     0,     0,     0,     0,     0,   173,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,   174,
     175,   176,   177,     0,     0,   178,   179,   180,   181,     0,
       0,   182,     0,     0,   183,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   184,   185,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   186,     0,     0,
       0,   187,     0,     0,     0,     0,   188,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   189,     0,     0,   190,     0,     0,
       0,   191,   192,     0,   193,   194,     0,   195,   196,     0,
       0,   197,   163,   164,   198,   407,   166,   167,     0,   168,
       0,   169,     0,     0,   170,   171,   172,     0,     0,     0,
       0,     0,     0,   173,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   174,   175,   176,   177,
       0,     0,   178,   179,   180,   181,     0,     0,   182,     0,
       0,   183,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   184,   185,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   186,     0,     0,     0,   187,     0,
       0,     0,     0,   188,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   189,     0,     0,   190,     0,     0,     0,   191,   192,
       0,   193,   194,     0,   195,   196,     0,     0,   197,   163,
     164,   198,   449,   166,   167,     0,   168,     0,   169,     0,
       0,   170,   171,   172,     0,     0,     0,     0,     0,     0,
     173,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   174,   175,   176,   177,     0,     0,   178,
     179,   180,   181,     0,     0,   182,     0,     0,   183,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     184,   185,     0,     0,     0,     0,     0,     0,     0,     0,
       0,   186,     0,     0,     0,   187,     0,     0,     0,     0,
     188,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   189,     0,
       0,   190,     0,     0,     0,   191,   192,     0,   193,   194,
       0,   195,   196,     0,     0,   197,   163,   164,   198,     0,
     166,   167,     0,   168,     0,   169,     0,     0,   170,   171,
     172,     0,     0,     0,     0,     0,     0,   173,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     174,   175,   176,   177,     0,     0,   178,   179,   180,   181,
       0,     0,   182,     0,     0,   183,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   184,   185,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   186,     0,
       0,     0,   187,     0,     0,     0,     0,   188,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   189,     0,     0,   190,     0,
       0,     0,   191,   192,     0,   193,   194,     0,   195,   196,
       0,     0,   197,   163,   164,   198,     0,   166,   167,     0,
     168,     0,   169,     0,     0,   170,   171,   172,     0,     0,
       0,     0,     0,     0,   173,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   174,   175,   176,
     177,     0,     0,   178,   179,   180,   181,     0,     0,   182,
       0,     0,   183,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   184,   185,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   186,     0,     0,     0,   187,
       0,     0,     0,     0,   188,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   189,     0,     0,   190,     0,     0,     0,   191,
     192,     0,   193,   194,     0,   195,   196,     0,     0,   163,
     164,     0,   198,   166,   167,     0,   168,     0,   169,     0,
       0,   170,   171,   172,     0,     0,     0,     0,     0,     0,
     173,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,   174,   175,   176,   177,     0,     0,   178,
     179,   180,   181,     0,     0,   182,     0,     0,   183,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     184,   185,     0,     0,     0,     0,     0,     0,     0,     0,
      22,    23,     0,     0,     0,   187,     0,     0,     0,     0,
     188,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   189,     0,
       0,   190,     0,     0,     0,   191,   192,     0,   193,   194,
       0,   195,   196,    24,    25,     0,     0,    26,   198,     0,
      27,     0,     0,    28,     0,     0,    84,     0,    29,   309,
       0,     0,     0,    30,     0,    31,     0,     0,     0,    32,
       0,     0,    33,   310,     0,    34,    35,    36,    22,    23,
      37,     0,     0,     0,    38,    39,    40,    41,     0,     0,
       0,     0,     0,   311,     0,    42,    43,    44,    45,    46,
      47,     0,    48,    49,     0,    50,    51,     0,     0,    52,
     312,     0,     0,    53,    54,     0,     0,    55,     0,     0,
       0,    24,    25,     0,     0,    26,     0,     0,    27,     0,
       0,    28,     0,     0,    84,     0,    29,    85,     0,     0,
       0,    30,     0,    31,     0,     0,     0,    32,     0,     0,
      33,     0,     0,    34,    35,    36,    22,    23,    37,     0,
       0,     0,    38,    39,    40,    41,     0,     0,     0,     0,
       0,     0,     0,    42,    43,    44,    45,    46,    47,     0,
      48,    49,     0,    50,    51,     0,     0,    52,     0,     0,
       0,    53,    54,     0,     0,    55,     0,     0,     0,    24,
      25,     0,     0,    26,     0,     0,    27,     0,     0,    28,
       0,     0,     0,     0,    29,    90,     0,     0,     0,    30,
       0,    31,     0,     0,     0,    32,     0,     0,    33,     0,
       0,    34,    35,    36,    22,    23,    37,     0,     0,     0,
      38,    39,    40,    41,     0,     0,     0,     0,     0,     0,
       0,    42,    43,    44,    45,    46,    47,     0,    48,    49,
       0,    50,    51,     0,     0,    52,     0,     0,     0,    53,
      54,     0,     0,    55,     0,     0,     0,    24,    25,     0,
       0,    26,     0,     0,    27,     0,     0,    28,     0,     0,
       0,     0,    29,     0,     0,     0,     0,    30,     0,    31,
       0,     0,     0,    32,     0,     0,    33,     0,     0,    34,
      35,    36,    22,    23,    37,     0,     0,     0,    38,    39,
      40,    41,     0,     0,     0,     0,     0,     0,     0,    42,
      43,    44,    45,    46,    47,     0,    48,    49,     0,    50,
      51,     0,    92,    52,     0,     0,     0,    53,    54,     0,
       0,    55,     0,     0,     0,    24,    25,     0,     0,    26,
       0,     0,    27,     0,     0,    28,     0,     0,     0,     0,
      29,     0,     0,     0,     0,    30,     0,    31,     0,     0,
       0,    32,     0,     0,    33,     0,     0,    34,    35,    36,
     100,   101,    37,     0,     0,     0,    38,    39,    40,    41,
       0,     0,     0,     0,     0,     0,     0,    42,    43,    44,
      45,    46,    47,     0,    48,    49,     0,    50,    51,     0,
       0,    52,     0,     0,     0,    53,    54,     0,     0,    55,
       0,     0,     0,    24,    25,     0,     0,    26,     0,     0,
      27,     0,     0,    28,     0,     0,     0,     0,    29,     0,
       0,     0,     0,    30,     0,    31,     0,     0,    22,    32,
       0,     0,    33,     0,     0,    34,    35,    36,     0,     0,
      37,     0,     0,     0,    38,    39,    40,    41,     0,     0,
       0,     0,     0,     0,     0,    42,    43,    44,    45,    46,
      47,     0,    48,    49,     0,    50,    51,     0,     0,    52,
       0,    24,    25,    53,    54,    26,     0,    55,    27,     0,
       0,    28,     0,     0,     0,     0,    29,     0,     0,     0,
       0,    30,     0,    31,     0,     0,     0,    32,     0,     0,
      33,     0,     0,    34,    35,    36,     0,     0,    37,     0,
       0,     0,    38,    39,    40,    41,     0,     0,     0,     0,
       0,     0,     0,    42,    43,    44,    45,    46,    47,     0,
      48,    49,     0,    50,    51,     0,     0,    52,     0,   163,
     164,    53,    54,   166,   167,    55,   168,     0,   169,     0,
       0,   170,     0,   172,     0,     0,     0,   163,   164,     0,
     173,   166,   167,     0,   168,     0,   169,     0,     0,   170,
       0,   172,     0,     0,   175,   176,   177,     0,   173,   178,
     179,   180,   181,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   175,   176,   177,     0,     0,   178,   179,   180,
     181,     0,     0,     0,   163,   164,     0,     0,   166,   167,
       0,   168,     0,   169,     0,     0,   170,     0,   172,     0,
     188,     0,     0,     0,     0,   173,     0,     0,     0,     0,
       0,     0,     0,   396,     0,     0,     0,     0,   188,   175,
     176,   177,     0,     0,   178,   179,   180,   181,     0,     0,
       0,   397,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,   188
};

static const yytype_int16 yycheck[] =
{
      10,    68,    69,    70,    71,    72,   226,    86,   114,   205,
     155,    10,    10,     6,    29,   235,    31,    32,    85,   313,
      73,    74,    96,    90,   370,    92,   105,   132,    78,    92,
      95,   114,     6,    69,    91,   132,   119,   208,    12,    71,
     211,     6,    95,    93,   111,    90,   109,   114,   105,   116,
      89,     0,   272,    68,    64,    65,    66,    67,    68,    69,
      70,    71,    72,    99,   129,    75,    76,    77,   100,   143,
      35,   124,   104,   118,   420,    85,   139,   371,     6,   118,
      90,    79,    92,     4,    77,    84,   231,     8,    87,   132,
     286,   287,    13,   125,    41,   127,   131,    44,    45,   130,
     107,   111,   101,   118,   114,   107,   116,    35,     4,     5,
     145,   142,     8,     9,   334,    11,   222,    13,    56,    74,
      41,   188,   121,    44,    45,    81,   133,   134,   116,    25,
     118,   138,     9,    88,    11,   142,   203,   204,    85,   138,
      95,    61,    62,   210,    84,    41,    12,    87,    44,    45,
      46,    47,   162,    90,    31,   222,    56,     7,    99,   115,
      10,   101,     4,   116,    85,     6,     8,     9,   136,    11,
     126,    13,     7,   129,    99,    10,   140,   114,   188,   116,
       7,   121,   119,    10,   119,    98,    84,   358,    80,    85,
     107,   286,   287,   203,   204,   205,   363,   364,   138,    41,
     210,   116,    44,    45,   117,   118,   119,   120,    18,    19,
      20,   103,   222,   126,   106,   132,   129,   116,    36,    36,
     137,   113,   114,     6,   141,    64,    65,    66,    67,     7,
       7,   123,    10,    10,   301,    35,    75,    76,    77,   118,
     118,   154,   309,    85,     7,   158,     7,    10,   327,    10,
     163,   164,    10,   166,   167,   168,   169,   170,   171,   172,
     173,   174,   175,   176,   177,   178,   179,   180,   181,   182,
       6,   184,   185,   186,   187,   446,     7,    75,     7,    10,
     193,    10,   119,     6,   197,   456,   199,   118,     6,     4,
       5,   301,   359,     8,     9,   108,    11,   112,    13,   309,
       7,    16,    10,    18,    31,    31,     7,   119,    97,     7,
      25,   224,    86,    85,   102,   228,   102,   118,    77,     6,
      86,   112,   112,     6,    39,    40,    41,    97,     6,    44,
      45,    46,    47,     6,     6,   128,    10,   144,     7,    79,
      72,   122,     7,    90,   231,   449,   157,   419,   261,   359,
     263,   264,   419,   424,   321,   445,   327,   296,   366,   105,
     306,   455,   451,   295,   183,   379,    -1,    -1,   281,   282,
      85,    -1,   285,   440,    -1,    -1,    -1,    -1,    -1,    -1,
       4,     5,    -1,    98,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    -1,    18,    -1,    -1,    -1,    -1,    -1,
      -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   419,
     323,    -1,    -1,    -1,    -1,    39,    40,    41,   331,    -1,
      44,    45,    46,    47,    -1,   338,   339,   340,    -1,    -1,
     440,   344,   345,     6,     7,     8,     9,    -1,    11,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    27,    28,    29,   370,    31,    32,
      -1,    85,    35,    -1,    -1,    -1,   379,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    98,    -1,    -1,    -1,    -1,    -1,
     393,    -1,    -1,   396,   397,    -1,    -1,    -1,    -1,    -1,
      -1,   404,    -1,    -1,    -1,    68,    -1,    -1,    71,    72,
      -1,    -1,    75,    -1,    -1,    78,    -1,   420,    81,    82,
      83,    -1,   425,    86,    -1,    -1,    -1,    -1,    91,    -1,
      93,    94,    -1,    -1,    97,    -1,    99,   100,    -1,    -1,
     103,   104,   105,    -1,    -1,   108,    -1,    -1,    -1,   112,
     113,   114,   115,   116,    -1,   118,    -1,    -1,    -1,    -1,
     123,   124,   125,   126,   127,   128,    -1,   130,   131,    -1,
     133,   134,     6,    -1,   137,     9,    -1,    11,   141,   142,
      -1,    -1,   145,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    27,    28,    29,    -1,    31,    32,    -1,
      -1,    35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    68,    -1,    -1,    71,    72,    -1,
      -1,    75,    -1,    -1,    78,    -1,    -1,    81,    82,    83,
      -1,    -1,    86,    -1,    -1,    -1,    -1,    91,    -1,    93,
      -1,    -1,    -1,    97,    -1,    99,   100,    -1,    -1,   103,
     104,   105,    -1,    -1,   108,    -1,    -1,    -1,   112,   113,
     114,   115,   116,    -1,   118,    -1,    -1,    -1,    -1,   123,
     124,   125,   126,   127,   128,    -1,   130,   131,    -1,   133,
     134,     6,    -1,   137,     9,    -1,    11,   141,   142,   143,
      -1,   145,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    27,    28,    29,    -1,    31,    32,    -1,    -1,
      35,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    68,    -1,    -1,    71,    72,    -1,    -1,
      75,    -1,    -1,    78,    -1,    -1,    81,    82,    83,    -1,
      -1,    86,    -1,    -1,    -1,    -1,    91,    -1,    93,    94,
      -1,    -1,    97,    -1,    99,   100,    -1,    -1,   103,   104,
     105,    -1,    -1,   108,    -1,    -1,    -1,   112,   113,   114,
     115,   116,    -1,   118,    -1,    -1,    -1,    -1,   123,   124,
     125,   126,   127,   128,    -1,   130,   131,    -1,   133,   134,
       6,    -1,   137,     9,    -1,    11,   141,   142,    -1,    -1,
     145,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    27,    28,    29,    -1,    31,    32,    -1,    -1,    35,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    68,    -1,    -1,    71,    72,    -1,    -1,    75,
      -1,    -1,    78,    -1,    -1,    81,    82,    83,    -1,    -1,
      86,    -1,    -1,    -1,    -1,    91,    -1,    93,    94,    -1,
      -1,    97,    -1,    99,   100,    -1,    -1,   103,   104,   105,
      -1,    -1,   108,    -1,    -1,    -1,   112,   113,   114,   115,
     116,    -1,   118,    -1,    -1,    -1,    -1,   123,   124,   125,
     126,   127,   128,    -1,   130,   131,    -1,   133,   134,     6,
       7,   137,     9,    -1,    11,   141,   142,    -1,    -1,   145,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      27,    28,    29,    -1,    31,    32,    -1,    -1,    35,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    68,    -1,    -1,    71,    72,    -1,    -1,    75,    -1,
      -1,    78,    -1,    -1,    81,    82,    83,    -1,    -1,    86,
      -1,    -1,    -1,    -1,    91,    -1,    93,    -1,    -1,    -1,
      97,    -1,    99,   100,    -1,    -1,   103,   104,   105,    -1,
      -1,   108,    -1,    -1,    -1,   112,   113,   114,   115,   116,
      -1,   118,    -1,    -1,    -1,    -1,   123,   124,   125,   126,
     127,   128,    -1,   130,   131,    -1,   133,   134,     6,     7,
     137,     9,    -1,    11,   141,   142,    -1,    -1,   145,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,
      28,    29,    -1,    31,    32,    -1,    -1,    35,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      68,    -1,    -1,    71,    72,    -1,    -1,    75,    -1,    -1,
      78,    -1,    -1,    81,    82,    83,    -1,    -1,    86,    -1,
      -1,    -1,    -1,    91,    -1,    93,    -1,    -1,    -1,    97,
      -1,    99,   100,    -1,    -1,   103,   104,   105,    -1,    -1,
     108,    -1,    -1,    -1,   112,   113,   114,   115,   116,    -1,
     118,    -1,    -1,    -1,    -1,   123,   124,   125,   126,   127,
     128,    -1,   130,   131,    -1,   133,   134,     6,    -1,   137,
       9,    -1,    11,   141,   142,    -1,    -1,   145,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    27,    28,
      29,    -1,    31,    32,    -1,    -1,    35,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    68,
      -1,    -1,    71,    72,    -1,    -1,    75,    -1,    -1,    78,
      -1,    -1,    81,    82,    83,     6,    -1,    86,     9,    -1,
      11,    -1,    91,    -1,    93,    -1,    -1,    -1,    97,    -1,
      99,   100,    -1,    -1,   103,   104,   105,    28,    29,   108,
      31,    32,    -1,   112,   113,   114,   115,   116,    -1,   118,
      -1,    -1,    -1,    -1,   123,   124,   125,   126,   127,   128,
      -1,   130,   131,    -1,   133,   134,    -1,    -1,   137,    -1,
      -1,    -1,   141,   142,    -1,    -1,   145,    68,    -1,    -1,
      71,    72,    -1,    -1,    75,    -1,    -1,    78,    -1,    -1,
      81,    -1,    -1,    -1,    -1,    86,    -1,    -1,    -1,    -1,
      91,    -1,    93,    -1,    -1,    -1,    97,    -1,    -1,   100,
      -1,    -1,   103,   104,   105,    -1,    -1,   108,    -1,    -1,
      -1,   112,   113,   114,   115,    -1,    -1,   118,    -1,    -1,
      -1,    -1,   123,   124,   125,   126,   127,   128,    -1,   130,
     131,    -1,   133,   134,    -1,    -1,   137,    -1,     4,     5,
     141,   142,     8,     9,   145,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,     6,    -1,    -1,    -1,    -1,    -1,    65,
      66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      76,    -1,    67,    -1,    80,    28,    29,    -1,    -1,    85,
      -1,    -1,    77,    -1,    -1,    -1,    -1,    -1,    -1,    84,
      85,    -1,    87,    -1,    89,    90,    -1,   103,    -1,    -1,
     106,    -1,    -1,    -1,   110,   111,    -1,   113,   114,    -1,
     116,   117,    -1,    -1,   120,    -1,    -1,   123,    71,    72,
      -1,   116,    75,   118,    -1,    78,   121,   122,    81,    -1,
      -1,    -1,    -1,    86,    -1,    -1,    -1,   143,    91,    -1,
      93,    -1,    -1,   138,    97,    -1,    -1,   100,    -1,    -1,
     103,   104,   105,    -1,    -1,   108,    -1,    -1,    -1,   112,
     113,   114,   115,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     123,   124,   125,   126,   127,   128,    -1,   130,   131,    -1,
     133,   134,    -1,    -1,   137,    -1,     4,     5,   141,   142,
       8,     9,   145,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,    44,    45,    46,    47,
      -1,    -1,    50,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    76,    -1,
      -1,    -1,    80,    -1,    -1,    -1,    -1,    85,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,   106,    -1,
      -1,    -1,   110,   111,    -1,   113,   114,    -1,   116,   117,
      -1,    -1,   120,    -1,    -1,   123,     4,     5,    -1,     7,
       8,     9,    10,    11,    -1,    13,    -1,   135,    16,    17,
      18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,    44,    45,    46,    47,
      -1,    -1,    50,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    76,    -1,
      -1,    -1,    80,    -1,    -1,    -1,    -1,    85,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,   106,    -1,
      -1,    -1,   110,   111,    -1,   113,   114,    -1,   116,   117,
      -1,    -1,   120,     4,     5,   123,    -1,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    38,    39,    40,
      41,    -1,    -1,    44,    45,    46,    47,    -1,    -1,    50,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    65,    66,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    76,    -1,    78,    -1,    80,
      -1,    -1,    -1,    -1,    85,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    93,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   103,    -1,    -1,   106,    -1,    -1,    -1,   110,
     111,    -1,   113,   114,    -1,   116,   117,    -1,    -1,   120,
       4,     5,   123,     7,     8,     9,    -1,    11,    -1,    13,
      -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,
      -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,
      44,    45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    65,    66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    76,    -1,    -1,    -1,    80,    -1,    -1,    -1,
      -1,    85,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   103,
      -1,    -1,   106,    -1,    -1,    -1,   110,   111,    -1,   113,
     114,    -1,   116,   117,    -1,    -1,   120,     4,     5,   123,
      -1,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      17,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    38,    39,    40,    41,    -1,    -1,    44,    45,    46,
      47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    76,
      77,    -1,    -1,    80,    -1,    -1,    -1,    -1,    85,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,   106,
      -1,    -1,    -1,   110,   111,    -1,   113,   114,    -1,   116,
     117,    -1,    -1,   120,     4,     5,   123,    -1,     8,     9,
      -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,
      -1,    -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    38,    39,
      40,    41,    -1,    -1,    44,    45,    46,    47,    -1,    -1,
      50,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,
      60,    -1,    -1,    -1,    -1,    65,    66,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    76,    -1,    -1,    -1,
      80,    -1,    -1,    -1,    -1,    85,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   103,    -1,    -1,   106,    -1,    -1,    -1,
     110,   111,    -1,   113,   114,    -1,   116,   117,    -1,    -1,
     120,     4,     5,   123,    -1,     8,     9,    -1,    11,    -1,
      13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,    -1,
      -1,    -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    38,    39,    40,    41,    -1,
      -1,    44,    45,    46,    47,    -1,    -1,    50,    -1,    -1,
      53,    -1,    -1,    -1,    -1,    -1,    -1,    60,    -1,    -1,
      -1,    -1,    65,    66,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    76,    -1,    -1,    -1,    80,    -1,    -1,
      -1,    -1,    85,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
     103,    -1,    -1,   106,    -1,    -1,    -1,   110,   111,    -1,
     113,   114,    -1,   116,   117,    -1,    -1,   120,     4,     5,
     123,     7,     8,     9,    -1,    11,    -1,    13,    -1,    -1,
      16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,    25,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,    45,
      46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,
      66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      76,    -1,    -1,    -1,    80,    -1,    -1,    -1,    -1,    85,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,
     106,    -1,    -1,    -1,   110,   111,    -1,   113,   114,    -1,
     116,   117,    -1,    -1,   120,     4,     5,   123,     7,     8,
       9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,    18,
      -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    38,
      39,    40,    41,    -1,    -1,    44,    45,    46,    47,    -1,
      -1,    50,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    65,    66,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    76,    -1,    -1,
      -1,    80,    -1,    -1,    -1,    -1,    85,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,   103,    -1,    -1,   106,    -1,    -1,
      -1,   110,   111,    -1,   113,   114,    -1,   116,   117,    -1,
      -1,   120,     4,     5,   123,     7,     8,     9,    -1,    11,
      -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,    -1,
      -1,    -1,    -1,    25,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    38,    39,    40,    41,
      -1,    -1,    44,    45,    46,    47,    -1,    -1,    50,    -1,
      -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    65,    66,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    76,    -1,    -1,    -1,    80,    -1,
      -1,    -1,    -1,    85,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   103,    -1,    -1,   106,    -1,    -1,    -1,   110,   111,
      -1,   113,   114,    -1,   116,   117,    -1,    -1,   120,     4,
       5,   123,     7,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    76,    -1,    -1,    -1,    80,    -1,    -1,    -1,    -1,
      85,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,   106,    -1,    -1,    -1,   110,   111,    -1,   113,   114,
      -1,   116,   117,    -1,    -1,   120,     4,     5,   123,    -1,
       8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,    17,
      18,    -1,    -1,    -1,    -1,    -1,    -1,    25,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      38,    39,    40,    41,    -1,    -1,    44,    45,    46,    47,
      -1,    -1,    50,    -1,    -1,    53,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    65,    66,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    76,    -1,
      -1,    -1,    80,    -1,    -1,    -1,    -1,    85,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   103,    -1,    -1,   106,    -1,
      -1,    -1,   110,   111,    -1,   113,   114,    -1,   116,   117,
      -1,    -1,   120,     4,     5,   123,    -1,     8,     9,    -1,
      11,    -1,    13,    -1,    -1,    16,    17,    18,    -1,    -1,
      -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    38,    39,    40,
      41,    -1,    -1,    44,    45,    46,    47,    -1,    -1,    50,
      -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    65,    66,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    76,    -1,    -1,    -1,    80,
      -1,    -1,    -1,    -1,    85,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,   103,    -1,    -1,   106,    -1,    -1,    -1,   110,
     111,    -1,   113,   114,    -1,   116,   117,    -1,    -1,     4,
       5,    -1,   123,     8,     9,    -1,    11,    -1,    13,    -1,
      -1,    16,    17,    18,    -1,    -1,    -1,    -1,    -1,    -1,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    38,    39,    40,    41,    -1,    -1,    44,
      45,    46,    47,    -1,    -1,    50,    -1,    -1,    53,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      65,    66,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      28,    29,    -1,    -1,    -1,    80,    -1,    -1,    -1,    -1,
      85,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   103,    -1,
      -1,   106,    -1,    -1,    -1,   110,   111,    -1,   113,   114,
      -1,   116,   117,    71,    72,    -1,    -1,    75,   123,    -1,
      78,    -1,    -1,    81,    -1,    -1,    84,    -1,    86,    87,
      -1,    -1,    -1,    91,    -1,    93,    -1,    -1,    -1,    97,
      -1,    -1,   100,   101,    -1,   103,   104,   105,    28,    29,
     108,    -1,    -1,    -1,   112,   113,   114,   115,    -1,    -1,
      -1,    -1,    -1,   121,    -1,   123,   124,   125,   126,   127,
     128,    -1,   130,   131,    -1,   133,   134,    -1,    -1,   137,
     138,    -1,    -1,   141,   142,    -1,    -1,   145,    -1,    -1,
      -1,    71,    72,    -1,    -1,    75,    -1,    -1,    78,    -1,
      -1,    81,    -1,    -1,    84,    -1,    86,    87,    -1,    -1,
      -1,    91,    -1,    93,    -1,    -1,    -1,    97,    -1,    -1,
     100,    -1,    -1,   103,   104,   105,    28,    29,   108,    -1,
      -1,    -1,   112,   113,   114,   115,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   123,   124,   125,   126,   127,   128,    -1,
     130,   131,    -1,   133,   134,    -1,    -1,   137,    -1,    -1,
      -1,   141,   142,    -1,    -1,   145,    -1,    -1,    -1,    71,
      72,    -1,    -1,    75,    -1,    -1,    78,    -1,    -1,    81,
      -1,    -1,    -1,    -1,    86,    87,    -1,    -1,    -1,    91,
      -1,    93,    -1,    -1,    -1,    97,    -1,    -1,   100,    -1,
      -1,   103,   104,   105,    28,    29,   108,    -1,    -1,    -1,
     112,   113,   114,   115,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,   123,   124,   125,   126,   127,   128,    -1,   130,   131,
      -1,   133,   134,    -1,    -1,   137,    -1,    -1,    -1,   141,
     142,    -1,    -1,   145,    -1,    -1,    -1,    71,    72,    -1,
      -1,    75,    -1,    -1,    78,    -1,    -1,    81,    -1,    -1,
      -1,    -1,    86,    -1,    -1,    -1,    -1,    91,    -1,    93,
      -1,    -1,    -1,    97,    -1,    -1,   100,    -1,    -1,   103,
     104,   105,    28,    29,   108,    -1,    -1,    -1,   112,   113,
     114,   115,    -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,
     124,   125,   126,   127,   128,    -1,   130,   131,    -1,   133,
     134,    -1,   136,   137,    -1,    -1,    -1,   141,   142,    -1,
      -1,   145,    -1,    -1,    -1,    71,    72,    -1,    -1,    75,
      -1,    -1,    78,    -1,    -1,    81,    -1,    -1,    -1,    -1,
      86,    -1,    -1,    -1,    -1,    91,    -1,    93,    -1,    -1,
      -1,    97,    -1,    -1,   100,    -1,    -1,   103,   104,   105,
      28,    29,   108,    -1,    -1,    -1,   112,   113,   114,   115,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   123,   124,   125,
     126,   127,   128,    -1,   130,   131,    -1,   133,   134,    -1,
      -1,   137,    -1,    -1,    -1,   141,   142,    -1,    -1,   145,
      -1,    -1,    -1,    71,    72,    -1,    -1,    75,    -1,    -1,
      78,    -1,    -1,    81,    -1,    -1,    -1,    -1,    86,    -1,
      -1,    -1,    -1,    91,    -1,    93,    -1,    -1,    28,    97,
      -1,    -1,   100,    -1,    -1,   103,   104,   105,    -1,    -1,
     108,    -1,    -1,    -1,   112,   113,   114,   115,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,   123,   124,   125,   126,   127,
     128,    -1,   130,   131,    -1,   133,   134,    -1,    -1,   137,
      -1,    71,    72,   141,   142,    75,    -1,   145,    78,    -1,
      -1,    81,    -1,    -1,    -1,    -1,    86,    -1,    -1,    -1,
      -1,    91,    -1,    93,    -1,    -1,    -1,    97,    -1,    -1,
     100,    -1,    -1,   103,   104,   105,    -1,    -1,   108,    -1,
      -1,    -1,   112,   113,   114,   115,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,   123,   124,   125,   126,   127,   128,    -1,
     130,   131,    -1,   133,   134,    -1,    -1,   137,    -1,     4,
       5,   141,   142,     8,     9,   145,    11,    -1,    13,    -1,
      -1,    16,    -1,    18,    -1,    -1,    -1,     4,     5,    -1,
      25,     8,     9,    -1,    11,    -1,    13,    -1,    -1,    16,
      -1,    18,    -1,    -1,    39,    40,    41,    -1,    25,    44,
      45,    46,    47,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    39,    40,    41,    -1,    -1,    44,    45,    46,
      47,    -1,    -1,    -1,     4,     5,    -1,    -1,     8,     9,
      -1,    11,    -1,    13,    -1,    -1,    16,    -1,    18,    -1,
      85,    -1,    -1,    -1,    -1,    25,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    98,    -1,    -1,    -1,    -1,    85,    39,
      40,    41,    -1,    -1,    44,    45,    46,    47,    -1,    -1,
      -1,    98,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    85
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_uint8 yystos[] =
{
       0,    74,    88,    95,   158,   159,   169,   201,   208,   210,
     132,   133,   134,   138,   142,   168,   202,   107,   132,   137,
     141,     0,    28,    29,    71,    72,    75,    78,    81,    86,
      91,    93,    97,   100,   103,   104,   105,   108,   112,   113,
     114,   115,   123,   124,   125,   126,   127,   128,   130,   131,
     133,   134,   137,   141,   142,   145,   148,   160,   162,   163,
     132,   132,   107,    56,   167,   167,   167,   167,    12,    73,
      74,    95,   124,   209,    56,   166,   166,   166,    99,   163,
     163,   163,   163,   162,    84,    87,   162,   175,   179,   162,
      87,   162,   136,   162,   116,   163,   163,   163,     6,   162,
      28,    29,   148,   190,   191,   192,   193,    95,   129,   162,
     162,   136,    99,   140,     6,    77,   119,     6,     9,    11,
      27,    29,    31,    32,    35,    68,    82,    83,    99,   116,
     118,   149,   151,   152,   153,   154,   160,   206,   175,   180,
       6,   193,   116,   116,   162,    36,   170,   179,    36,   162,
     206,   206,   206,   206,   143,   155,   156,   206,     6,    35,
     206,     6,    12,     4,     5,     7,     8,     9,    11,    13,
      16,    17,    18,    25,    38,    39,    40,    41,    44,    45,
      46,    47,    50,    53,    65,    66,    76,    80,    85,   103,
     106,   110,   111,   113,   114,   116,   117,   120,   123,   207,
      67,    77,    84,    85,    87,    89,    90,   116,   118,   121,
     122,   138,   181,   196,   198,     9,    11,    31,   194,   195,
     118,   118,    10,   171,     6,     7,    10,   206,    96,   156,
     157,   155,   206,     7,     8,    94,   150,   206,   160,   161,
     206,   206,   119,   187,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,    80,   106,   113,   207,    94,   206,    94,   206,   206,
     206,   162,     6,    35,   116,   118,   206,   118,   206,   206,
      75,     6,     6,   162,   162,     6,     9,    11,    68,   151,
     160,   183,   184,   108,   200,    90,   118,   187,   112,   162,
     187,   114,   119,    31,    31,     7,    10,   119,   188,    87,
     101,   121,   138,   172,   173,   174,   175,   179,     7,   204,
     205,   206,   150,   135,   206,    97,   157,    77,     7,   150,
       7,    10,    86,   206,     6,    35,   206,   206,   102,   102,
      60,     7,   150,   118,    98,    98,    77,   206,   206,   206,
     184,   184,    91,   105,   200,   188,    78,    93,   185,     6,
     165,   162,    92,   109,   139,   195,    86,   162,   112,   112,
       6,    10,   173,   131,   145,   176,   177,   178,     7,    10,
     185,     7,   206,    97,   191,     7,   206,    71,   100,   104,
     125,   127,   189,    60,     7,   150,    98,    98,   206,   206,
     206,     7,   206,   206,     6,     7,     7,     7,   187,   162,
     164,    81,   115,   126,   129,   197,   197,   197,   189,     6,
       6,   204,   173,   128,    10,   144,   203,   205,     7,   206,
       7,   206,   206,   206,   130,   142,   182,    79,   186,     7,
      10,    72,    89,   118,   164,   204,     7,   178,   206,     7,
     162,     7,   186,   187,   182,   196,     7,   116,   198,   199,
     187
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_uint8 yyr1[] =
{
       0,   147,   158,   159,   159,   159,   159,   160,   160,   161,
     162,   162,   163,   163,   164,   164,   165,   165,   166,   166,
     167,   167,   168,   168,   168,   169,   169,   169,   170,   170,
     171,   171,   172,   172,   172,   173,   173,   174,   174,   174,
     174,   175,   176,   176,   177,   177,   178,   178,   179,   180,
     180,   181,   181,   181,   181,   181,   181,   181,   181,   181,
     181,   181,   181,   182,   182,   182,   183,   183,   183,   183,
     183,   184,   184,   185,   185,   185,   186,   186,   187,   187,
     188,   188,   189,   189,   189,   189,   189,   190,   190,   191,
     191,   192,   192,   193,   193,   193,   194,   194,   195,   195,
     195,   196,   196,   196,   196,   196,   197,   197,   197,   197,
     197,   198,   198,   199,   199,   200,   200,   200,   201,   202,
     202,   203,   203,   204,   204,   205,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   207,
     207,   207,   208,   209,   209,   209,   209,   209,   209,   209,
     209,   209,   210,   210,   210,   210,   149,   149,   149,   149,
     149,   149,   149,   149,   149,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   206,   206,   206,   206,   206,
     206,   206,   206,   206,   206,   150,   150,   151,   151,   151,
     151,   152,   152,   153,   153,   153,   153,   154,   154,   155,
     155,   156,   157,   157,   148,   148,   148,   148,   148,   148,
     148,   148,   148,   148,   148,   148,   148,   148,   148,   148,
     148,   148,   148,   148,   148,   148,   148,   148,   148,   148,
     148,   148,   148,   148,   148,   148
};

/* YYR2[RULE-NUM] -- Number of symbols on the right-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr2[] =
{
       0,     2,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     3,     1,     3,     0,     3,     0,     3,
       0,     2,     0,     1,     1,    10,     7,     7,     1,     3,
       0,     2,     1,     2,     3,     2,     1,     7,     5,     7,
       1,     5,     0,     1,     1,     3,     2,     1,     3,     0,
       2,     2,     2,     3,     2,     5,     2,     4,     1,     1,
       2,     7,     5,     0,     1,     1,     1,     1,     2,     2,
       3,     1,     1,     0,     1,     1,     0,     1,     0,     3,
       0,     3,     1,     1,     1,     1,     1,     0,     1,     1,
       4,     1,     2,     1,     1,     1,     1,     3,     1,     2,
       2,     3,     4,     4,     4,     3,     1,     1,     2,     2,
       2,     2,     3,     0,     1,     0,     2,     2,    11,     0,
       1,     0,     2,     1,     3,     2,     1,     3,     3,     3,
       3,     3,     3,     3,     3,     3,     2,     2,     3,     3,
       3,     5,     5,     4,     5,     3,     5,     4,     6,     1,
       1,     1,     4,     3,     4,     2,     2,     2,     4,     3,
       6,     5,     4,     4,     4,     4,     1,     1,     1,     3,
       5,     1,     2,     1,     6,     1,     2,     2,     2,     2,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     3,
       3,     3,     3,     3,     4,     5,     3,     6,     4,     5,
       6,     3,     5,     4,     6,     1,     3,     1,     1,     1,
       1,     1,     3,     3,     4,     4,     5,     4,     5,     1,
       2,     4,     0,     2,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1
};


enum { YYENOMEM = -2 };

#define yyerrok         (yyerrstatus = 0)
#define yyclearin       (yychar = LI_DDL_SQLITE_EMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == LI_DDL_SQLITE_EMPTY)                                        \
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
   Use LI_DDL_SQLITE_error or LI_DDL_SQLITE_UNDEF. */
#define YYERRCODE LI_DDL_SQLITE_UNDEF

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
#if DDL_SQLITE_DEBUG

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

#  elif defined DDL_SQLITE_LTYPE_IS_TRIVIAL && DDL_SQLITE_LTYPE_IS_TRIVIAL

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
#else /* !DDL_SQLITE_DEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_SQLITE_DEBUG */


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
# if defined DDL_SQLITE_LTYPE_IS_TRIVIAL && DDL_SQLITE_LTYPE_IS_TRIVIAL
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

  yychar = LI_DDL_SQLITE_EMPTY; /* Cause a token to be read.  */

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
  if (yychar == LI_DDL_SQLITE_EMPTY)
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
  else if (yychar == LI_DDL_SQLITE_error)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = LI_DDL_SQLITE_UNDEF;
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
  yychar = LI_DDL_SQLITE_EMPTY;
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

  case 7: /* ident: "identifier"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 8: /* ident: kw_unreserved  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 11: /* nm: "string"  */
                                           { (yyval.ident) = ddl_build_ident(p, (yyvsp[0].tok)); }
    break;

  case 12: /* qname: nm  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, NONE, (yyvsp[0].ident)); }
    break;

  case 13: /* qname: nm "." nm  */
                                           { (yyval.qname) = ddl_build_qname(p, NONE, (yyvsp[-2].ident), (yyvsp[0].ident)); }
    break;

  case 14: /* name_list: nm  */
                                           { (yyval.list) = ddl_list_one(ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 15: /* name_list: name_list "," nm  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 16: /* opt_name_list: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 17: /* opt_name_list: "(" name_list ")"  */
                                           { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 18: /* opt_if_not_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 19: /* opt_if_not_exists: "IF (before EXISTS, NOT EXISTS)" "NOT" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_NOT_EXISTS; }
    break;

  case 20: /* opt_if_exists: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 21: /* opt_if_exists: "IF (before EXISTS, NOT EXISTS)" "EXISTS"  */
                                           { (yyval.flags) = DDL_STMT_IF_EXISTS; }
    break;

  case 22: /* opt_temp: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 23: /* opt_temp: "TEMP"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 24: /* opt_temp: "TEMPORARY"  */
                                           { (yyval.flags) = DDL_TABLE_TEMPORARY; }
    break;

  case 25: /* create_table: "CREATE" opt_temp "TABLE" opt_if_not_exists qname "(" columns more_constraints ")" table_options  */
        { (yyval.stmt) = ddl_build_create_table(p, ddl_build_table(p, (yyvsp[-5].qname), ddl_list_join((yyvsp[-3].list), (yyvsp[-2].list)),
            ddl_list_none(), (yyvsp[-8].flags) | (yyvsp[0].flags), (yyloc)), (yyvsp[-6].flags), (yyloc)); }
    break;

  case 26: /* create_table: "CREATE" opt_temp "TABLE" opt_if_not_exists qname "AS" "clause"  */
        { (yyval.stmt) = ddl_build_create_table(p,
            ddl_table_query(ddl_build_table(p, (yyvsp[-2].qname), ddl_list_none(), ddl_list_none(), (yyvsp[-5].flags), (yyloc)),
            ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 27: /* create_table: "CREATE" "VIRTUAL" "TABLE" opt_if_not_exists qname "USING" "clause"  */
        { (yyval.stmt) = ddl_build_create_table(p,
            ddl_table_query(ddl_build_table(p, (yyvsp[-2].qname), ddl_list_none(), ddl_list_none(), DDL_TABLE_VIRTUAL,
            (yyloc)), ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok))), (yyvsp[-3].flags), (yyloc)); }
    break;

  case 28: /* columns: column  */
        { (yyval.list) = ddl_list_one(ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column))); }
    break;

  case 29: /* columns: columns "," column  */
        { (yyval.list) = ddl_list_with((yyvsp[-2].list), ddl_build_element(p, DDL_ELEMENT_COLUMN, (yyvsp[0].column))); }
    break;

  case 30: /* more_constraints: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 31: /* more_constraints: "," constraints  */
                                           { (yyval.list) = (yyvsp[0].list); }
    break;

  case 32: /* constraints: constraint  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].node)); }
    break;

  case 33: /* constraints: constraints constraint  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].node)); }
    break;

  case 34: /* constraints: constraints "," constraint  */
        { (yyval.list) = ddl_list_with(ddl_list_with((yyvsp[-2].list), ddl_build_element(p, DDL_ELEMENT_NAME, NULL)), (yyvsp[0].node)); }
    break;

  case 35: /* constraint: "CONSTRAINT" nm  */
        { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_NAME, ddl_build_name(p, (yyvsp[0].ident))); }
    break;

  case 36: /* constraint: constraint_body  */
                                           { (yyval.node) = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, (yyvsp[0].constraint)); }
    break;

  case 37: /* constraint_body: "PRIMARY" "KEY" "(" key_parts opt_autoincrement ")" opt_conflict  */
        { (yyval.constraint) = ddl_constraint_conflict(p,
            ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, (yyvsp[-3].list), (yyloc)),
            (yyvsp[-2].flags)), (yyvsp[0].tok)); }
    break;

  case 38: /* constraint_body: "UNIQUE" "(" key_parts ")" opt_conflict  */
        { (yyval.constraint) = ddl_constraint_conflict(p, ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, (yyvsp[-2].list), (yyloc)),
            (yyvsp[0].tok)); }
    break;

  case 39: /* constraint_body: "FOREIGN" "KEY" "(" name_list ")" references opt_deferrable  */
        { (yyval.constraint) = ddl_constraint_flags(ddl_build_foreign(p, ddl_build_parts(p, (yyvsp[-3].list)), (yyvsp[-1].foreign), (yyloc)),
            (yyvsp[0].flags)); }
    break;

  case 41: /* check: "CHECK" "(" expr ")" opt_conflict  */
                                           { (yyval.constraint) = ddl_build_check(p, (yyvsp[-2].expr), (yyloc)); }
    break;

  case 42: /* table_options: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 45: /* table_option_list: table_option_list "," table_option  */
                                           { (yyval.flags) = (yyvsp[-2].flags) | (yyvsp[0].flags); }
    break;

  case 46: /* table_option: "WITHOUT" "ROWID"  */
                                           { (yyval.flags) = DDL_TABLE_WITHOUT_ROWID; }
    break;

  case 47: /* table_option: "STRICT"  */
        { ddl_build_require(p, DDL_FEATURE_STRICT_TABLE_SQLITE, (yyloc)); (yyval.flags) = DDL_TABLE_STRICT; }
    break;

  case 48: /* column: nm opt_type column_attrs  */
                                           { (yyval.column) = ddl_build_column(p, (yyvsp[-2].ident), (yyvsp[-1].type), (yyvsp[0].list), (yyloc)); }
    break;

  case 49: /* column_attrs: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 50: /* column_attrs: column_attrs column_attr  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].attr)); }
    break;

  case 51: /* column_attr: "CONSTRAINT" nm  */
                                           { (yyval.attr) = ddl_build_attr_ident(p, DDL_ATTR_NAME, (yyvsp[0].ident), (yyloc)); }
    break;

  case 52: /* column_attr: "NULL" opt_conflict  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_NULL, NULL, (yyloc)); }
    break;

  case 53: /* column_attr: "NOT" "NULL" opt_conflict_option  */
                                           { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_NOT_NULL, 0, (yyvsp[0].list), (yyloc)); }
    break;

  case 54: /* column_attr: "DEFAULT" default_value  */
                                           { (yyval.attr) = ddl_build_attr(p, DDL_ATTR_DEFAULT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 55: /* column_attr: "PRIMARY" "KEY" opt_sort opt_conflict opt_autoincrement  */
        { (yyval.attr) = ddl_build_attr_constraint(p,
            ddl_constraint_conflict(p, ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY,
			ddl_list_one(ddl_part_sort(ddl_build_part_column(p, NONE, (yyloc)), (yyvsp[-2].flags))), (yyloc)), (yyvsp[0].flags)),
            (yyvsp[-1].tok)), (yyloc)); }
    break;

  case 56: /* column_attr: "UNIQUE" opt_conflict  */
        { (yyval.attr) = ddl_build_attr_constraint(p,
            ddl_constraint_conflict(p, ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, (yyloc)), (yyvsp[0].tok)), (yyloc)); }
    break;

  case 57: /* column_attr: "CHECK" "(" expr ")"  */
        { (yyval.attr) = ddl_build_attr_constraint(p, ddl_build_check(p, (yyvsp[-1].expr), (yyloc)), (yyloc)); }
    break;

  case 58: /* column_attr: references  */
        { (yyval.attr) = ddl_build_attr_constraint(p, ddl_build_foreign(p, ddl_list_none(), (yyvsp[0].foreign), (yyloc)), (yyloc)); }
    break;

  case 59: /* column_attr: deferrable  */
        { (yyval.attr) = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, (yyvsp[0].flags), ddl_list_none(), (yyloc)); }
    break;

  case 60: /* column_attr: "COLLATE" nm  */
                                           { (yyval.attr) = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 61: /* column_attr: "GENERATED (before ALWAYS)" "ALWAYS" "AS" "(" expr ")" opt_stored  */
        { ddl_build_require(p, DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 62: /* column_attr: "AS" "(" expr ")" opt_stored  */
        { ddl_build_require(p, DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.attr) = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, (yyvsp[-2].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 63: /* opt_stored: %empty  */
                                           { (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 64: /* opt_stored: "VIRTUAL"  */
                                           { (yyval.flags) = DDL_COLUMN_VIRTUAL; }
    break;

  case 65: /* opt_stored: "STORED"  */
                                           { (yyval.flags) = DDL_COLUMN_STORED; }
    break;

  case 67: /* default_value: ident  */
                                           { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 68: /* default_value: "+" term  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 69: /* default_value: "-" term  */
                                           { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 70: /* default_value: "(" expr ")"  */
                                           { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 72: /* term: "current time"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 73: /* opt_sort: %empty  */
                                           { (yyval.flags) = DDL_SORT_UNSET; }
    break;

  case 74: /* opt_sort: "ASC"  */
                                           { (yyval.flags) = DDL_SORT_ASC; }
    break;

  case 75: /* opt_sort: "DESC"  */
                                           { (yyval.flags) = DDL_SORT_DESC; }
    break;

  case 76: /* opt_autoincrement: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 77: /* opt_autoincrement: "AUTOINCREMENT"  */
                                           { (yyval.flags) = DDL_KEY_AUTOINCREMENT; }
    break;

  case 78: /* opt_conflict: %empty  */
                                           { (yyval.tok) = NULL; }
    break;

  case 79: /* opt_conflict: "ON" "CONFLICT" resolution  */
                                           { (yyval.tok) = (yyvsp[0].tok); }
    break;

  case 80: /* opt_conflict_option: %empty  */
                                           { (yyval.list) = ddl_list_none(); }
    break;

  case 81: /* opt_conflict_option: "ON" "CONFLICT" resolution  */
        { (yyval.list) = ddl_list_one(ddl_build_option(p, "conflict", ddl_expr_bare(p, (yyvsp[0].tok)), (yyloc))); }
    break;

  case 87: /* opt_type: %empty  */
                                           { (yyval.type) = NULL; }
    break;

  case 90: /* type_name: type_words "(" type_args ")"  */
                                           { (yyval.type) = ddl_type_args((yyvsp[-3].type), (yyvsp[-1].list)); }
    break;

  case 91: /* type_words: type_word  */
                                           { (yyval.type) = ddl_build_type(p, (yyvsp[0].tok)); }
    break;

  case 92: /* type_words: type_words type_word  */
                                           { (yyval.type) = ddl_type_word(p, (yyvsp[-1].type), (yyvsp[0].tok)); }
    break;

  case 96: /* type_args: signed_number  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 97: /* type_args: signed_number "," signed_number  */
                                           { (yyval.list) = ddl_list_with(ddl_list_one((yyvsp[-2].expr)), (yyvsp[0].expr)); }
    break;

  case 98: /* signed_number: "number"  */
                                           { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 99: /* signed_number: "+" "number"  */
        { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 100: /* signed_number: "-" "number"  */
        { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)), (yyloc)); }
    break;

  case 101: /* references: "REFERENCES" nm opt_name_list  */
        { (yyval.foreign) = ddl_build_references(p, ddl_build_qname(p, NONE, NONE, (yyvsp[-1].ident)), (yyvsp[0].list)); }
    break;

  case 102: /* references: references "ON" "DELETE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_delete((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 103: /* references: references "ON" "UPDATE" fk_action  */
                                           { (yyval.foreign) = ddl_foreign_on_update((yyvsp[-3].foreign), (yyvsp[0].flags)); }
    break;

  case 104: /* references: references "ON" "INSERT" fk_action  */
                                           { (yyval.foreign) = (yyvsp[-3].foreign); }
    break;

  case 105: /* references: references "MATCH" nm  */
                                           { (yyval.foreign) = ddl_foreign_match_name(p, (yyvsp[-2].foreign), (yyvsp[0].ident)); }
    break;

  case 106: /* fk_action: "CASCADE"  */
                                           { (yyval.flags) = DDL_FK_CASCADE; }
    break;

  case 107: /* fk_action: "RESTRICT"  */
                                           { (yyval.flags) = DDL_FK_RESTRICT; }
    break;

  case 108: /* fk_action: "SET" "NULL"  */
                                           { (yyval.flags) = DDL_FK_SET_NULL; }
    break;

  case 109: /* fk_action: "SET" "DEFAULT"  */
                                           { (yyval.flags) = DDL_FK_SET_DEFAULT; }
    break;

  case 110: /* fk_action: "NO" "ACTION"  */
                                           { (yyval.flags) = DDL_FK_NO_ACTION; }
    break;

  case 111: /* deferrable: "DEFERRABLE" opt_initially  */
                                           { (yyval.flags) = DDL_KEY_DEFERRABLE | (yyvsp[0].flags); }
    break;

  case 112: /* deferrable: "NOT" "DEFERRABLE" opt_initially  */
                                           { (yyval.flags) = DDL_KEY_NOT_DEFERRABLE | (yyvsp[0].flags); }
    break;

  case 113: /* opt_deferrable: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 115: /* opt_initially: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 116: /* opt_initially: "INITIALLY" "DEFERRED"  */
                                           { (yyval.flags) = DDL_KEY_INITIALLY_DEFERRED; }
    break;

  case 117: /* opt_initially: "INITIALLY" "IMMEDIATE"  */
                                           { (yyval.flags) = DDL_KEY_INITIALLY_IMMEDIATE; }
    break;

  case 118: /* create_index: "CREATE" opt_unique "INDEX" opt_if_not_exists qname "ON" nm "(" key_parts ")" opt_where  */
        { (yyval.stmt) = ddl_build_create_index(p,
            ddl_index_with(ddl_build_index(p, ddl_build_qname_minor(p, NONE, (yyvsp[-6].qname)->schema, (yyvsp[-6].qname)->name),
            (yyvsp[-9].flags), (yyvsp[-2].list), (yyloc)), (yyvsp[0].key)),
				      ddl_build_qname(p, NONE, (yyvsp[-6].qname)->schema, (yyvsp[-4].ident)), (yyvsp[-7].flags), (yyloc)); }
    break;

  case 119: /* opt_unique: %empty  */
                                           { (yyval.flags) = 0; }
    break;

  case 120: /* opt_unique: "UNIQUE"  */
                                           { (yyval.flags) = DDL_KEY_UNIQUE; }
    break;

  case 121: /* opt_where: %empty  */
                                           { (yyval.key) = NULL; }
    break;

  case 122: /* opt_where: "WHERE" expr  */
                                           { (yyval.key) = ddl_key_where(p, NULL, (yyvsp[0].expr)); }
    break;

  case 123: /* key_parts: key_part  */
                                           { (yyval.list) = ddl_list_one((yyvsp[0].part)); }
    break;

  case 124: /* key_parts: key_parts "," key_part  */
                                           { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].part)); }
    break;

  case 125: /* key_part: expr opt_sort  */
                                           { (yyval.part) = ddl_part_sort(ddl_build_part_loose(p, (yyvsp[-1].expr), (yyloc)), (yyvsp[0].flags)); }
    break;

  case 126: /* expr: "current time"  */
                                           { (yyval.expr) = ddl_expr_bare(p, (yyvsp[0].tok)); }
    break;

  case 127: /* expr: expr "==" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 128: /* expr: expr "&" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 129: /* expr: expr "|" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_BIT_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 130: /* expr: expr "<<" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SHIFT_LEFT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 131: /* expr: expr ">>" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SHIFT_RIGHT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 132: /* expr: expr "||" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_CONCAT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 133: /* expr: expr "->" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_JSON_GET, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 134: /* expr: expr "->>" expr  */
                                           { (yyval.expr) = ddl_expr_binary(p, DDL_OP_JSON_GET_TEXT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 135: /* expr: expr "COLLATE" nm  */
                                           { (yyval.expr) = ddl_expr_collate(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 136: /* expr: expr "ISNULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-1].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 137: /* expr: expr "NOTNULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-1].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 138: /* expr: expr "NOT" "NULL"  */
        { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 139: /* expr: expr "IS (before an operand)" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 140: /* expr: expr "IS NOT" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 141: /* expr: expr "IS (before an operand)" "DISTINCT" "FROM" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 142: /* expr: expr "IS NOT" "DISTINCT" "FROM" expr  */
                                           { (yyval.expr) = ddl_expr_is(p, (yyvsp[-4].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 143: /* expr: expr "IN" "(" ")"  */
                                           { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_one((yyvsp[-3].expr)), (yyloc)); }
    break;

  case 144: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" ")"  */
        { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_one((yyvsp[-4].expr)), (yyloc)); }
    break;

  case 145: /* expr: expr like_op expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-1].num), (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 146: /* expr: expr like_op expr "ESCAPE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-3].num), (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 147: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" like_op expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-1].num), (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 148: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" like_op expr "ESCAPE" expr  */
                                           { (yyval.expr) = ddl_expr_like(p, (yyvsp[-3].num), (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 149: /* like_op: "GLOB"  */
                                           { (yyval.num) = DDL_OP_GLOB; }
    break;

  case 150: /* like_op: "REGEXP"  */
                                           { (yyval.num) = DDL_OP_REGEXP; }
    break;

  case 151: /* like_op: "MATCH"  */
                                           { (yyval.num) = DDL_OP_MATCH; }
    break;

  case 152: /* alter_table: "ALTER" "TABLE" qname alter_action  */
                                           { (yyval.stmt) = ddl_build_alter_table(p, (yyvsp[-1].qname), ddl_list_one((yyvsp[0].action)), 0, (yyloc)); }
    break;

  case 153: /* alter_action: "RENAME" "TO" nm  */
        { (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_TABLE, NONE, (yyvsp[0].ident), (yyloc)); }
    break;

  case 154: /* alter_action: "RENAME" nm "TO" nm  */
        { ddl_build_require(p, DDL_FEATURE_RENAME_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, (yyvsp[-2].ident), (yyvsp[0].ident), (yyloc)); }
    break;

  case 155: /* alter_action: "ADD" column  */
        { (yyval.action) = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, (yyvsp[0].column)->name, (yyvsp[0].column), (yyloc)); }
    break;

  case 156: /* alter_action: "DROP" nm  */
        { ddl_build_require(p, DDL_FEATURE_DROP_COLUMN_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_COLUMN, (yyvsp[0].ident), (yyloc)); }
    break;

  case 157: /* alter_action: "ADD" check  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_constraint(p, (yyvsp[0].constraint), (yyloc)); }
    break;

  case 158: /* alter_action: "ADD" "CONSTRAINT" nm check  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_constraint(p, ddl_constraint_named(p, (yyvsp[0].constraint), (yyvsp[-1].ident)), (yyloc)); }
    break;

  case 159: /* alter_action: "DROP" "CONSTRAINT" nm  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, (yyvsp[0].ident), (yyloc)); }
    break;

  case 160: /* alter_action: "ALTER" nm "SET" "NOT" "NULL" opt_conflict_option  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_action_options(p, DDL_ACTION_SET_NOT_NULL, (yyvsp[-4].ident), (yyvsp[0].list), (yyloc)); }
    break;

  case 161: /* alter_action: "ALTER" nm "DROP" "NOT" "NULL"  */
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, (yyloc));
          (yyval.action) = ddl_build_action(p, DDL_ACTION_DROP_NOT_NULL, (yyvsp[-3].ident), (yyloc)); }
    break;

  case 162: /* drop: "DROP" "TABLE" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TABLE, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 163: /* drop: "DROP" "INDEX" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_INDEX, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 164: /* drop: "DROP" "VIEW" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_VIEW, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags), (yyloc)); }
    break;

  case 165: /* drop: "DROP" "TRIGGER" opt_if_exists qname  */
        { (yyval.stmt) = ddl_build_drop(p, DDL_OBJECT_TRIGGER, ddl_list_one(ddl_build_qname_item(p, (yyvsp[0].qname), NULL)), (yyvsp[-1].flags),
            (yyloc)); }
    break;

  case 169: /* primary: "(" expr ")"  */
                                          { (yyval.expr) = ddl_expr_parens((yyvsp[-1].expr), (yyloc)); }
    break;

  case 170: /* primary: "(" expr "," expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-3].expr)), (yyloc)); }
    break;

  case 171: /* primary: "query"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_RAW, (yyvsp[0].tok)); }
    break;

  case 172: /* primary: "EXISTS" "query"  */
                                          { (yyval.expr) = ddl_expr_exists(p, (yyvsp[0].tok), (yyloc)); }
    break;

  case 174: /* primary: "CAST" "(" expr "AS" type_name ")"  */
                                          { (yyval.expr) = ddl_expr_cast(p, (yyvsp[-3].expr), (yyvsp[-1].type), 0, (yyloc)); }
    break;

  case 176: /* expr: "-" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NEG, (yyvsp[0].expr), (yyloc)); }
    break;

  case 177: /* expr: "+" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_POS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 178: /* expr: "~" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_BIT_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 179: /* expr: "NOT" expr  */
                                          { (yyval.expr) = ddl_expr_unary(p, DDL_OP_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 180: /* expr: expr "OR" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 181: /* expr: expr "AND" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 182: /* expr: expr "=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 183: /* expr: expr "<>" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_NE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 184: /* expr: expr "<" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 185: /* expr: expr "<=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_LE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 186: /* expr: expr ">" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 187: /* expr: expr ">=" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_GE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 188: /* expr: expr "+" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_ADD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 189: /* expr: expr "-" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_SUB, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 190: /* expr: expr "*" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MUL, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 191: /* expr: expr "/" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 192: /* expr: expr "%" expr  */
                                          { (yyval.expr) = ddl_expr_binary(p, DDL_OP_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 193: /* expr: expr "IS" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-2].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), 0, (yyloc)); }
    break;

  case 194: /* expr: expr "IS" "NOT" "NULL"  */
                                          { (yyval.expr) = ddl_expr_is(p, (yyvsp[-3].expr), ddl_expr_new(p, DDL_EXPR_NULL, (yylsp[0])), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 195: /* expr: expr "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_front((yyvsp[-1].list), (yyvsp[-4].expr)), (yyloc)); }
    break;

  case 196: /* expr: expr "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-2].expr), (yyvsp[0].tok), 0, (yyloc)); }
    break;

  case 197: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_front((yyvsp[-1].list), (yyvsp[-5].expr)), (yyloc)); }
    break;

  case 198: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "IN" "query"  */
                                          { (yyval.expr) = ddl_expr_in_query(p, (yyvsp[-3].expr), (yyvsp[0].tok), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 199: /* expr: expr "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 200: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "BETWEEN" expr "AND (of BETWEEN)" expr  */
                                          { (yyval.expr) = ddl_expr_between(p, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 201: /* expr: expr "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-2].expr), (yyvsp[0].expr), NULL, 0, (yyloc)); }
    break;

  case 202: /* expr: expr "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), 0, (yyloc)); }
    break;

  case 203: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-3].expr), (yyvsp[0].expr), NULL, DDL_EXPR_NOT, (yyloc)); }
    break;

  case 204: /* expr: expr "NOT (before IN, BETWEEN, LIKE)" "LIKE" expr "ESCAPE" expr  */
                                          { (yyval.expr) = ddl_expr_like(p, DDL_OP_LIKE, (yyvsp[-5].expr), (yyvsp[-2].expr), (yyvsp[0].expr), DDL_EXPR_NOT, (yyloc)); }
    break;

  case 205: /* expr_list: expr  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 206: /* expr_list: expr_list "," expr  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 207: /* literal: "number"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_NUMBER, (yyvsp[0].tok)); }
    break;

  case 208: /* literal: "string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_STRING, (yyvsp[0].tok)); }
    break;

  case 209: /* literal: "bit string"  */
                                          { (yyval.expr) = ddl_expr_leaf(p, DDL_EXPR_BITS, (yyvsp[0].tok)); }
    break;

  case 210: /* literal: "NULL"  */
                                          { (yyval.expr) = ddl_expr_new(p, DDL_EXPR_NULL, (yyloc)); }
    break;

  case 211: /* name_path: ident  */
                                          { (yyval.expr) = ddl_expr_name(p, NULL, (yyvsp[0].ident), (yyloc)); }
    break;

  case 212: /* name_path: name_path "." any_ident  */
                                          { (yyval.expr) = ddl_expr_name(p, (yyvsp[-2].expr), (yyvsp[0].ident), (yyloc)); }
    break;

  case 213: /* call: name_path "(" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-2].expr), ddl_list_none(), 0, (yyloc)); }
    break;

  case 214: /* call: name_path "(" expr_list ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 215: /* call: name_path "(" "*" ")"  */
                                          { (yyval.expr) = ddl_expr_call(p, (yyvsp[-3].expr), ddl_list_one(ddl_expr_new(p, DDL_EXPR_STAR, (yylsp[-1]))), 0, (yyloc)); }
    break;

  case 216: /* call: name_path "(" "DISTINCT" expr_list ")"  */
                                           { (yyval.expr) = ddl_expr_call(p, (yyvsp[-4].expr), (yyvsp[-1].list), DDL_EXPR_DISTINCT, (yyloc)); }
    break;

  case 217: /* case_expr: "CASE" whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, NULL, (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 218: /* case_expr: "CASE" expr whens case_else "END"  */
                                          { (yyval.expr) = ddl_expr_case(p, (yyvsp[-3].expr), (yyvsp[-2].list), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 219: /* whens: when  */
                                          { (yyval.list) = ddl_list_one((yyvsp[0].expr)); }
    break;

  case 220: /* whens: whens when  */
                                          { (yyval.list) = ddl_list_with((yyvsp[-1].list), (yyvsp[0].expr)); }
    break;

  case 221: /* when: "WHEN" expr "THEN" expr  */
                                          { (yyval.expr) = ddl_expr_when(p, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 222: /* case_else: %empty  */
                                          { (yyval.expr) = NULL; }
    break;

  case 223: /* case_else: "ELSE" expr  */
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
  yytoken = yychar == LI_DDL_SQLITE_EMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
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
          yychar = LI_DDL_SQLITE_EMPTY;
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
  if (yychar != LI_DDL_SQLITE_EMPTY)
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
