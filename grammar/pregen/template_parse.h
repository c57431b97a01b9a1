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

#ifndef YY_DDL_TEMPLATE_YY_TEMPLATE_PARSE_H_INCLUDED
# define YY_DDL_TEMPLATE_YY_TEMPLATE_PARSE_H_INCLUDED
/* Debug traces.  */
#ifndef DDL_TEMPLATE_YYDEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_TEMPLATE_YYDEBUG 1
#  else
#   define DDL_TEMPLATE_YYDEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_TEMPLATE_YYDEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_TEMPLATE_YYDEBUG */
#if DDL_TEMPLATE_YYDEBUG
extern int ddl_template_yydebug;
#endif
/* "%code requires" blocks.  */

#include "template/build.h"


/* Token kinds.  */
#ifndef DDL_TEMPLATE_YYTOKENTYPE
# define DDL_TEMPLATE_YYTOKENTYPE
  enum ddl_template_yytokentype
  {
    TP_DDL_TEMPLATE_YYEMPTY = -2,
    TP_YYEOF = 0,                  /* "the end of the template"  */
    TP_DDL_TEMPLATE_YYerror = 256, /* error  */
    TP_DDL_TEMPLATE_YYUNDEF = 257, /* "invalid token"  */
    TP_TEXT = 258,                 /* "text"  */
    TP_IDENT = 259,                /* "a function"  */
    TP_FIELD = 260,                /* "a field"  */
    TP_CHAIN = 261,                /* ".Field"  */
    TP_VARIABLE = 262,             /* "a variable"  */
    TP_NUMBER = 263,               /* "a number"  */
    TP_STRING = 264,               /* "a string"  */
    TP_CHAR = 265,                 /* "a character"  */
    TP_TRUE = 266,                 /* "true"  */
    TP_FALSE = 267,                /* "false"  */
    TP_NIL = 268,                  /* "nil"  */
    TP_OPEN = 269,                 /* "{{"  */
    TP_CLOSE = 270,                /* "}}"  */
    TP_DECLARE = 271,              /* ":="  */
    TP_DOT = 272,                  /* "."  */
    TP_NOTE = 273,                 /* "a comment"  */
    TP_IF = 274,                   /* "{{if"  */
    TP_RANGE = 275,                /* "{{range"  */
    TP_WITH = 276,                 /* "{{with"  */
    TP_ELSE = 277,                 /* "{{else}}"  */
    TP_ELSE_IF = 278,              /* "{{else if"  */
    TP_ELSE_WITH = 279,            /* "{{else with"  */
    TP_END = 280,                  /* "{{end}}"  */
    TP_TEMPLATE = 281,             /* "{{template"  */
    TP_DEFINE = 282,               /* "{{define"  */
    TP_BLOCK = 283,                /* "{{block"  */
    TP_BREAK = 284,                /* "{{break}}"  */
    TP_CONTINUE = 285              /* "{{continue}}"  */
  };
  typedef enum ddl_template_yytokentype ddl_template_yytoken_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_TEMPLATE_YYSTYPE && ! defined DDL_TEMPLATE_YYSTYPE_IS_DECLARED
typedef union ddl_tpl_sval DDL_TEMPLATE_YYSTYPE;
# define DDL_TEMPLATE_YYSTYPE_IS_TRIVIAL 1
# define DDL_TEMPLATE_YYSTYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_TEMPLATE_YYLTYPE;




int ddl_template_yyparse (struct ddl_tpl_parse *p);


#endif /* !YY_DDL_TEMPLATE_YY_TEMPLATE_PARSE_H_INCLUDED  */
