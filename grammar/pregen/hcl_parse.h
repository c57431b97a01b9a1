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

#ifndef YY_DDL_HCL_YY_HCL_PARSE_H_INCLUDED
# define YY_DDL_HCL_YY_HCL_PARSE_H_INCLUDED
/* Debug traces.  */
#ifndef DDL_HCL_YYDEBUG
# if defined YYDEBUG
#if YYDEBUG
#   define DDL_HCL_YYDEBUG 1
#  else
#   define DDL_HCL_YYDEBUG 0
#  endif
# else /* ! defined YYDEBUG */
#  define DDL_HCL_YYDEBUG 0
# endif /* ! defined YYDEBUG */
#endif  /* ! defined DDL_HCL_YYDEBUG */
#if DDL_HCL_YYDEBUG
extern int ddl_hcl_yydebug;
#endif
/* "%code requires" blocks.  */

#include "hcl/build.h"


/* Token kinds.  */
#ifndef DDL_HCL_YYTOKENTYPE
# define DDL_HCL_YYTOKENTYPE
  enum ddl_hcl_yytokentype
  {
    HC_DDL_HCL_YYEMPTY = -2,
    HC_YYEOF = 0,                  /* "the end of the file"  */
    HC_DDL_HCL_YYerror = 256,      /* error  */
    HC_DDL_HCL_YYUNDEF = 257,      /* "invalid token"  */
    HC_IDENT = 258,                /* "a name"  */
    HC_NUMBER = 259,               /* "a number"  */
    HC_TEXT = 260,                 /* "text"  */
    HC_QUOTE = 261,                /* "a string"  */
    HC_QUOTE_END = 262,            /* "the end of the string"  */
    HC_HEREDOC = 263,              /* "a heredoc"  */
    HC_HEREDOC_END = 264,          /* "the end of the heredoc"  */
    HC_INTERPOLATE = 265,          /* "${"  */
    HC_CONTROL = 266,              /* "%{"  */
    HC_TEMPLATE_END = 267,         /* "}, the end of the template"  */
    HC_T_IF = 268,                 /* "%{if"  */
    HC_T_ELSE = 269,               /* "%{else"  */
    HC_T_ENDIF = 270,              /* "%{endif"  */
    HC_T_FOR = 271,                /* "%{for"  */
    HC_T_ENDFOR = 272,             /* "%{endfor"  */
    HC_FOR = 273,                  /* "for"  */
    HC_IN = 274,                   /* "in"  */
    HC_IF = 275,                   /* "if"  */
    HC_NEWLINE = 276,              /* "the end of the line"  */
    HC_COMMENT = 277,              /* "a comment"  */
    HC_ELLIPSIS = 278,             /* "..."  */
    HC_ARROW = 279,                /* "=>"  */
    HC_EQ = 280,                   /* "=="  */
    HC_NE = 281,                   /* "!="  */
    HC_LE = 282,                   /* "<="  */
    HC_GE = 283,                   /* ">="  */
    HC_AND = 284,                  /* "&&"  */
    HC_OR = 285,                   /* "||"  */
    HC_UNARY = 286                 /* UNARY  */
  };
  typedef enum ddl_hcl_yytokentype ddl_hcl_yytoken_kind_t;
#endif

/* Value type.  */
#if ! defined DDL_HCL_YYSTYPE && ! defined DDL_HCL_YYSTYPE_IS_DECLARED
typedef union ddl_hcl_sval DDL_HCL_YYSTYPE;
# define DDL_HCL_YYSTYPE_IS_TRIVIAL 1
# define DDL_HCL_YYSTYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct ddl_span DDL_HCL_YYLTYPE;




int ddl_hcl_yyparse (struct ddl_hcl_parse *p);


#endif /* !YY_DDL_HCL_YY_HCL_PARSE_H_INCLUDED  */
