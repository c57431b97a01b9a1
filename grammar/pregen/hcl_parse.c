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
#define YYSTYPE         DDL_HCL_YYSTYPE
#define YYLTYPE         DDL_HCL_YYLTYPE
/* Substitute the variable and function names.  */
#define yyparse         ddl_hcl_yyparse
#define yylex           ddl_hcl_yylex
#define yyerror         ddl_hcl_yyerror
#define yydebug         ddl_hcl_yydebug
#define yynerrs         ddl_hcl_yynerrs


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

#include "hcl_parse.h"
/* Symbol kind.  */
enum yysymbol_kind_t
{
  YYSYMBOL_YYEMPTY = -2,
  YYSYMBOL_YYEOF = 0,                      /* "the end of the file"  */
  YYSYMBOL_YYerror = 1,                    /* error  */
  YYSYMBOL_YYUNDEF = 2,                    /* "invalid token"  */
  YYSYMBOL_IDENT = 3,                      /* "a name"  */
  YYSYMBOL_NUMBER = 4,                     /* "a number"  */
  YYSYMBOL_TEXT = 5,                       /* "text"  */
  YYSYMBOL_QUOTE = 6,                      /* "a string"  */
  YYSYMBOL_QUOTE_END = 7,                  /* "the end of the string"  */
  YYSYMBOL_HEREDOC = 8,                    /* "a heredoc"  */
  YYSYMBOL_HEREDOC_END = 9,                /* "the end of the heredoc"  */
  YYSYMBOL_INTERPOLATE = 10,               /* "${"  */
  YYSYMBOL_CONTROL = 11,                   /* "%{"  */
  YYSYMBOL_TEMPLATE_END = 12,              /* "}, the end of the template"  */
  YYSYMBOL_T_IF = 13,                      /* "%{if"  */
  YYSYMBOL_T_ELSE = 14,                    /* "%{else"  */
  YYSYMBOL_T_ENDIF = 15,                   /* "%{endif"  */
  YYSYMBOL_T_FOR = 16,                     /* "%{for"  */
  YYSYMBOL_T_ENDFOR = 17,                  /* "%{endfor"  */
  YYSYMBOL_FOR = 18,                       /* "for"  */
  YYSYMBOL_IN = 19,                        /* "in"  */
  YYSYMBOL_IF = 20,                        /* "if"  */
  YYSYMBOL_NEWLINE = 21,                   /* "the end of the line"  */
  YYSYMBOL_COMMENT = 22,                   /* "a comment"  */
  YYSYMBOL_ELLIPSIS = 23,                  /* "..."  */
  YYSYMBOL_ARROW = 24,                     /* "=>"  */
  YYSYMBOL_EQ = 25,                        /* "=="  */
  YYSYMBOL_NE = 26,                        /* "!="  */
  YYSYMBOL_LE = 27,                        /* "<="  */
  YYSYMBOL_GE = 28,                        /* ">="  */
  YYSYMBOL_AND = 29,                       /* "&&"  */
  YYSYMBOL_OR = 30,                        /* "||"  */
  YYSYMBOL_31_ = 31,                       /* '<'  */
  YYSYMBOL_32_ = 32,                       /* '>'  */
  YYSYMBOL_33_ = 33,                       /* '+'  */
  YYSYMBOL_34_ = 34,                       /* '-'  */
  YYSYMBOL_35_ = 35,                       /* '*'  */
  YYSYMBOL_36_ = 36,                       /* '/'  */
  YYSYMBOL_37_ = 37,                       /* '%'  */
  YYSYMBOL_UNARY = 38,                     /* UNARY  */
  YYSYMBOL_39_ = 39,                       /* '='  */
  YYSYMBOL_40_ = 40,                       /* '{'  */
  YYSYMBOL_41_ = 41,                       /* '}'  */
  YYSYMBOL_42_ = 42,                       /* '?'  */
  YYSYMBOL_43_ = 43,                       /* ':'  */
  YYSYMBOL_44_ = 44,                       /* '!'  */
  YYSYMBOL_45_ = 45,                       /* '('  */
  YYSYMBOL_46_ = 46,                       /* ')'  */
  YYSYMBOL_47_ = 47,                       /* '['  */
  YYSYMBOL_48_ = 48,                       /* ']'  */
  YYSYMBOL_49_ = 49,                       /* '.'  */
  YYSYMBOL_50_ = 50,                       /* ','  */
  YYSYMBOL_YYACCEPT = 51,                  /* $accept  */
  YYSYMBOL_file = 52,                      /* file  */
  YYSYMBOL_body = 53,                      /* body  */
  YYSYMBOL_body_lines = 54,                /* body_lines  */
  YYSYMBOL_block = 55,                     /* block  */
  YYSYMBOL_labels = 56,                    /* labels  */
  YYSYMBOL_expr = 57,                      /* expr  */
  YYSYMBOL_operation = 58,                 /* operation  */
  YYSYMBOL_term = 59,                      /* term  */
  YYSYMBOL_for_head = 60,                  /* for_head  */
  YYSYMBOL_for_if = 61,                    /* for_if  */
  YYSYMBOL_call = 62,                      /* call  */
  YYSYMBOL_opt_ellipsis = 63,              /* opt_ellipsis  */
  YYSYMBOL_args = 64,                      /* args  */
  YYSYMBOL_arg_list = 65,                  /* arg_list  */
  YYSYMBOL_elements = 66,                  /* elements  */
  YYSYMBOL_pairs = 67,                     /* pairs  */
  YYSYMBOL_pair_list = 68,                 /* pair_list  */
  YYSYMBOL_pair = 69,                      /* pair  */
  YYSYMBOL_pair_key = 70,                  /* pair_key  */
  YYSYMBOL_opt_lines = 71,                 /* opt_lines  */
  YYSYMBOL_lines = 72,                     /* lines  */
  YYSYMBOL_separator = 73,                 /* separator  */
  YYSYMBOL_template = 74,                  /* template  */
  YYSYMBOL_template_parts = 75,            /* template_parts  */
  YYSYMBOL_part = 76                       /* part  */
};
typedef enum yysymbol_kind_t yysymbol_kind_t;



/* Unqualified %code blocks.  */

#define YYMAXDEPTH DDL_HCL_MAX_PARSE
#define YYLLOC_DEFAULT(cur, rhs, n) \
	((cur) = (n) ? (struct ddl_span){ YYRHSLOC(rhs, 1).start, YYRHSLOC(rhs, n).end } \
		     : (struct ddl_span){ YYRHSLOC(rhs, 0).end, YYRHSLOC(rhs, 0).end })

static int yylex(YYSTYPE *value, YYLTYPE *at, struct ddl_hcl_parse *p);
static void yyerror(YYLTYPE *at, struct ddl_hcl_parse *p, const char *message);


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
typedef yytype_uint8 yy_state_t;

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
         || (defined DDL_HCL_YYLTYPE_IS_TRIVIAL && DDL_HCL_YYLTYPE_IS_TRIVIAL \
             && defined DDL_HCL_YYSTYPE_IS_TRIVIAL && DDL_HCL_YYSTYPE_IS_TRIVIAL)))

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
#define YYFINAL  4
/* YYLAST -- Last index in YYTABLE.  */
#define YYLAST   215

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  51
/* YYNNTS -- Number of nonterminals.  */
#define YYNNTS  26
/* YYNRULES -- Number of rules.  */
#define YYNRULES  81
/* YYNSTATES -- Number of states.  */
#define YYNSTATES  158

/* YYMAXUTOK -- Last valid token kind.  */
#define YYMAXUTOK   286


/* YYTRANSLATE(TOKEN-NUM) -- Symbol number corresponding to TOKEN-NUM
   as returned by yylex, with out-of-bounds checking.  */
#define YYTRANSLATE(YYX)                                \
  (0 <= (YYX) && (YYX) <= YYMAXUTOK                     \
   ? YY_CAST (yysymbol_kind_t, yytranslate[YYX])        \
   : YYSYMBOL_YYUNDEF)

/* YYTRANSLATE[TOKEN-NUM] -- Symbol number corresponding to TOKEN-NUM
   as returned by yylex.  */
static const yytype_int8 yytranslate[] =
{
       0,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    44,     2,     2,     2,    37,     2,     2,
      45,    46,    35,    33,    50,    34,    49,    36,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,    43,     2,
      31,    39,    32,    42,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,    47,     2,    48,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    40,     2,    41,     2,     2,     2,     2,
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
       2,     2,     2,     2,     2,     2,     1,     2,     3,     4,
       5,     6,     7,     8,     9,    10,    11,    12,    13,    14,
      15,    16,    17,    18,    19,    20,    21,    22,    23,    24,
      25,    26,    27,    28,    29,    30,    38
};

#if DDL_HCL_YYDEBUG
/* YYRLINE[YYN] -- Source line where rule number YYN was defined.  */
static const yytype_uint8 yyrline[] =
{
       0,    60,    60,    63,    64,    65,    69,    70,    73,    76,
      77,    78,    79,    85,    86,    90,    91,    92,    93,    94,
      95,    96,    97,    98,    99,   100,   101,   102,   103,   104,
     105,   109,   110,   111,   112,   113,   114,   115,   116,   117,
     119,   120,   121,   122,   123,   127,   128,   132,   133,   136,
     137,   140,   141,   145,   146,   147,   151,   152,   155,   158,
     159,   160,   164,   165,   169,   170,   173,   175,   175,   176,
     176,   177,   177,   182,   183,   187,   188,   192,   193,   194,
     196,   198
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
  "the end of the file", "error", "invalid token", "a name", "a number",
  "text", "a string", "the end of the string", "a heredoc",
  "the end of the heredoc", "${", "%{", "}, the end of the template",
  "%{if", "%{else", "%{endif", "%{for", "%{endfor", "for", "in", "if",
  "the end of the line", "a comment", "...", "=>", "==", "!=", "<=", ">=",
  "&&", "||", "'<'", "'>'", "'+'", "'-'", "'*'", "'/'", "'%'", "UNARY",
  "'='", "'{'", "'}'", "'?'", "':'", "'!'", "'('", "')'", "'['", "']'",
  "'.'", "','", "$accept", "file", "body", "body_lines", "block", "labels",
  "expr", "operation", "term", "for_head", "for_if", "call",
  "opt_ellipsis", "args", "arg_list", "elements", "pairs", "pair_list",
  "pair", "pair_key", "opt_lines", "lines", "separator", "template",
  "template_parts", "part", YY_NULLPTR
  };
  return yy_sname[yysymbol];
}
#endif

#define YYPACT_NINF (-76)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-69)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
     -76,    12,     2,    41,   -76,   -76,   -24,   -76,    82,     7,
       8,   -76,   -76,   -76,    82,     4,    82,    82,     1,   -76,
      66,    16,   -76,   -76,   -76,    35,   -76,    82,   125,   179,
     -76,    53,   -76,    17,    25,    82,    36,   -76,    27,   -76,
      31,   -76,    20,    30,    82,    82,    82,    82,    82,    82,
      82,    82,    82,    82,    82,    82,    82,    82,    24,    14,
      72,   -76,    -5,    38,   -17,   -76,   -76,    82,    82,    69,
     -76,   -76,   -11,    82,   -76,   -76,    -7,   -76,   -19,   -76,
     -76,    82,    82,   -76,   171,   171,   176,   176,   146,   133,
     176,   176,    70,    70,   -76,   -76,   -76,    46,    71,    73,
     -76,   -76,   -76,   -76,   -76,   -76,    74,   106,   112,   113,
      82,   128,   110,    86,     0,    82,    82,    82,   119,   -76,
      82,   -76,   -76,   -76,   -76,   -76,   -76,   -76,   121,    82,
     122,   -76,   -76,   -76,    82,    94,   -76,    67,    21,    82,
     140,   -76,   -76,   -76,   132,   163,   164,   -76,   -76,   119,
     -76,   -76,   -76,   144,   181,   -76,   175,   -76
};

/* YYDEFACT[STATE-NUM] -- Default reduction number in state STATE-NUM.
   Performed when YYTABLE does not specify something else to do.  Zero
   means the default is an error.  */
static const yytype_int8 yydefact[] =
{
       6,     0,     2,     3,     1,     7,     9,     5,     0,     0,
      32,    31,    75,    75,     0,    67,     0,     0,    53,     4,
      13,    15,    34,    33,    10,     0,     6,    53,     0,     0,
      17,     0,    69,     0,     0,    59,    68,    16,     0,    56,
       0,    58,    54,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    11,     0,     0,    54,    77,    73,     0,     0,     0,
      76,    74,     0,     0,    37,    66,    60,    62,     0,    70,
      35,     0,    55,    36,    20,    21,    23,    25,    19,    18,
      22,    24,    26,    27,    28,    29,    30,     0,     0,     0,
      40,    41,    43,    12,     8,    49,     0,     0,     0,     0,
       0,     0,     0,     0,    71,    61,     0,     0,    47,    57,
       0,    44,    42,    50,    78,    75,    75,    45,     0,     0,
      67,    63,    64,    65,     0,     0,    14,     0,     0,     0,
      51,    72,    48,    38,     0,     0,     0,    46,    52,    47,
      75,    79,    81,     0,     0,    39,     0,    80
};

/* YYPGOTO[NTERM-NUM].  */
static const yytype_int16 yypgoto[] =
{
     -76,   -76,   167,   -76,   -76,   -76,    -6,   101,   -76,   -15,
      51,   -76,   -76,   174,   187,   -76,   -76,   -76,    75,   -76,
     -75,   139,   -76,   -76,   -13,   -76
};

/* YYDEFGOTO[NTERM-NUM].  */
static const yytype_uint8 yydefgoto[] =
{
       0,     1,     2,     3,     7,     9,    39,    20,    21,    33,
     135,    22,   149,    41,    42,    43,    34,    76,    77,    78,
      35,    36,   115,    23,    28,    70
};

/* YYTABLE[YYPACT[STATE-NUM]] -- What to do in state STATE-NUM.  If
   positive, shift that token.  If negative, reduce the rule whose
   number is the opposite.  If YYTABLE_NINF, syntax error.  */
static const yytype_int16 yytable[] =
{
      29,   113,    19,    40,    10,    11,   106,    12,   110,    13,
      24,    38,     4,    25,    32,     8,     5,   100,   101,    31,
     116,    79,    31,     5,   117,    32,    65,    10,    11,    75,
      12,    67,    13,    82,    68,    14,   104,    69,   146,   111,
      60,    15,    61,   -67,     6,    16,    17,    26,    18,   102,
     -68,    97,    99,    27,   109,   141,    72,    79,    14,    98,
      73,   107,   108,    58,    15,    59,    74,   112,    16,    17,
      82,    18,    65,    80,    81,   118,   119,    67,    83,   103,
      68,   144,   145,    69,   105,    10,    11,    31,    12,   120,
      13,    44,    45,    46,    47,    48,    49,    50,    51,    52,
      53,    54,    55,    56,   127,    54,    55,    56,    57,    75,
     132,   133,   137,   138,   136,    30,    14,    37,   124,   121,
     123,   122,    15,   140,   125,   126,    16,    17,   142,    18,
      65,   128,    66,   147,   129,    67,   130,   154,    68,   134,
     139,    69,   143,    32,   150,    84,    85,    86,    87,    88,
      89,    90,    91,    92,    93,    94,    95,    96,    44,    45,
      46,    47,    48,   148,    50,    51,    52,    53,    54,    55,
      56,    44,    45,    46,    47,   151,   152,    50,    51,    52,
      53,    54,    55,    56,    65,   155,    65,   157,    71,    67,
     131,    67,    68,    62,    68,    69,   156,    69,    46,    47,
     153,    63,    50,    51,    52,    53,    54,    55,    56,    52,
      53,    54,    55,    56,    64,   114
};

static const yytype_uint8 yycheck[] =
{
      13,    76,     8,    18,     3,     4,    23,     6,    19,     8,
       3,    17,     0,     6,    21,    39,    21,     3,     4,    18,
      39,    21,    18,    21,    43,    21,     5,     3,     4,    35,
       6,    10,     8,    50,    13,    34,    41,    16,    17,    50,
       5,    40,     7,    50,     3,    44,    45,    40,    47,    35,
      50,    57,    58,    45,    69,   130,     3,    21,    34,    35,
      43,    67,    68,    47,    40,    49,    41,    73,    44,    45,
      50,    47,     5,    46,    43,    81,    82,    10,    48,     7,
      13,    14,    15,    16,    46,     3,     4,    18,     6,    43,
       8,    25,    26,    27,    28,    29,    30,    31,    32,    33,
      34,    35,    36,    37,   110,    35,    36,    37,    42,   115,
     116,   117,   125,   126,   120,    14,    34,    16,    12,    48,
      46,    48,    40,   129,    12,    12,    44,    45,   134,    47,
       5,     3,     7,   139,    24,    10,    50,   150,    13,    20,
      19,    16,    48,    21,    12,    44,    45,    46,    47,    48,
      49,    50,    51,    52,    53,    54,    55,    56,    25,    26,
      27,    28,    29,    23,    31,    32,    33,    34,    35,    36,
      37,    25,    26,    27,    28,    12,    12,    31,    32,    33,
      34,    35,    36,    37,     5,    41,     5,    12,     9,    10,
     115,    10,    13,    26,    13,    16,    15,    16,    27,    28,
     149,    27,    31,    32,    33,    34,    35,    36,    37,    33,
      34,    35,    36,    37,    27,    76
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int8 yystos[] =
{
       0,    52,    53,    54,     0,    21,     3,    55,    39,    56,
       3,     4,     6,     8,    34,    40,    44,    45,    47,    57,
      58,    59,    62,    74,     3,     6,    40,    45,    75,    75,
      58,    18,    21,    60,    67,    71,    72,    58,    57,    57,
      60,    64,    65,    66,    25,    26,    27,    28,    29,    30,
      31,    32,    33,    34,    35,    36,    37,    42,    47,    49,
       5,     7,    53,    64,    65,     5,     7,    10,    13,    16,
      76,     9,     3,    43,    41,    57,    68,    69,    70,    21,
      46,    43,    50,    48,    58,    58,    58,    58,    58,    58,
      58,    58,    58,    58,    58,    58,    58,    57,    35,    57,
       3,     4,    35,     7,    41,    46,    23,    57,    57,    60,
      19,    50,    57,    71,    72,    73,    39,    43,    57,    57,
      43,    48,    48,    46,    12,    12,    12,    57,     3,    24,
      50,    69,    57,    57,    20,    61,    57,    75,    75,    19,
      57,    71,    57,    48,    14,    15,    17,    57,    23,    63,
      12,    12,    12,    61,    75,    41,    15,    12
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr1[] =
{
       0,    51,    52,    53,    53,    53,    54,    54,    55,    56,
      56,    56,    56,    57,    57,    58,    58,    58,    58,    58,
      58,    58,    58,    58,    58,    58,    58,    58,    58,    58,
      58,    59,    59,    59,    59,    59,    59,    59,    59,    59,
      59,    59,    59,    59,    59,    60,    60,    61,    61,    62,
      62,    63,    63,    64,    64,    64,    65,    65,    66,    67,
      67,    67,    68,    68,    69,    69,    70,    71,    71,    72,
      72,    73,    73,    74,    74,    75,    75,    76,    76,    76,
      76,    76
};

/* YYR2[RULE-NUM] -- Number of symbols on the right-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr2[] =
{
       0,     2,     1,     1,     4,     2,     0,     2,     5,     0,
       2,     3,     4,     1,     5,     1,     2,     2,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     3,
       3,     1,     1,     1,     1,     3,     3,     3,     6,     9,
       3,     3,     4,     3,     4,     4,     6,     0,     2,     4,
       5,     0,     1,     0,     1,     2,     1,     3,     1,     1,
       2,     3,     1,     3,     3,     3,     1,     0,     1,     1,
       2,     1,     3,     3,     3,     0,     2,     1,     3,     6,
       9,     6
};


enum { YYENOMEM = -2 };

#define yyerrok         (yyerrstatus = 0)
#define yyclearin       (yychar = HC_DDL_HCL_YYEMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == HC_DDL_HCL_YYEMPTY)                                        \
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
   Use HC_DDL_HCL_YYerror or HC_DDL_HCL_YYUNDEF. */
#define YYERRCODE HC_DDL_HCL_YYUNDEF

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
#if DDL_HCL_YYDEBUG

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

#  elif defined DDL_HCL_YYLTYPE_IS_TRIVIAL && DDL_HCL_YYLTYPE_IS_TRIVIAL

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
                       yysymbol_kind_t yykind, YYSTYPE const * const yyvaluep, YYLTYPE const * const yylocationp, struct ddl_hcl_parse *p)
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
                 yysymbol_kind_t yykind, YYSTYPE const * const yyvaluep, YYLTYPE const * const yylocationp, struct ddl_hcl_parse *p)
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
                 int yyrule, struct ddl_hcl_parse *p)
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
#else /* !DDL_HCL_YYDEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !DDL_HCL_YYDEBUG */


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
#if DDL_HCL_YYDEBUG
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
#if DDL_HCL_YYDEBUG
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
#if DDL_HCL_YYDEBUG
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
yyreport_syntax_error (const yypcontext_t *yyctx, struct ddl_hcl_parse *p);

/*-----------------------------------------------.
| Release the memory associated to this symbol.  |
`-----------------------------------------------*/

static void
yydestruct (const char *yymsg,
            yysymbol_kind_t yykind, YYSTYPE *yyvaluep, YYLTYPE *yylocationp, struct ddl_hcl_parse *p)
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
yyparse (struct ddl_hcl_parse *p)
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
# if defined DDL_HCL_YYLTYPE_IS_TRIVIAL && DDL_HCL_YYLTYPE_IS_TRIVIAL
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

  yychar = HC_DDL_HCL_YYEMPTY; /* Cause a token to be read.  */

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
  if (yychar == HC_DDL_HCL_YYEMPTY)
    {
      YYDPRINTF ((stderr, "Reading a token\n"));
      yychar = yylex (&yylval, &yylloc, p);
    }

  if (yychar <= HC_YYEOF)
    {
      yychar = HC_YYEOF;
      yytoken = YYSYMBOL_YYEOF;
      YYDPRINTF ((stderr, "Now at end of input.\n"));
    }
  else if (yychar == HC_DDL_HCL_YYerror)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = HC_DDL_HCL_YYUNDEF;
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
  yychar = HC_DDL_HCL_YYEMPTY;
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
  case 2: /* file: body  */
                                               { p->body = (yyvsp[0].body); }
    break;

  case 4: /* body: body_lines "a name" '=' expr  */
                                               { (yyval.body) = ddl_hcl_add_attribute(p, (yyvsp[-3].body), (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 5: /* body: body_lines block  */
                                               { (yyval.body) = ddl_hcl_add_block((yyvsp[-1].body), (yyvsp[0].block)); }
    break;

  case 6: /* body_lines: %empty  */
                                               { (yyval.body) = ddl_hcl_body(p, (yyloc)); }
    break;

  case 7: /* body_lines: body "the end of the line"  */
                                               { (yyval.body) = (yyvsp[-1].body); }
    break;

  case 8: /* block: "a name" labels '{' body '}'  */
                                               { (yyval.block) = ddl_hcl_block(p, (yyvsp[-4].tok), (yyvsp[-3].list), (yyvsp[-1].body), (yyloc)); }
    break;

  case 9: /* labels: %empty  */
                                               { (yyval.list) = ddl_hcl_none(); }
    break;

  case 10: /* labels: labels "a name"  */
                                               { (yyval.list) = ddl_hcl_with((yyvsp[-1].list), ddl_hcl_label(p, (yyvsp[0].tok), (yylsp[0]))); }
    break;

  case 11: /* labels: labels "a string" "the end of the string"  */
                                               { (yyval.list) = ddl_hcl_with((yyvsp[-2].list), ddl_hcl_label(p, NULL, (yylsp[-1]))); }
    break;

  case 12: /* labels: labels "a string" "text" "the end of the string"  */
                                               { (yyval.list) = ddl_hcl_with((yyvsp[-3].list), ddl_hcl_label(p, (yyvsp[-1].tok), (yylsp[-1]))); }
    break;

  case 14: /* expr: operation '?' expr ':' expr  */
                                               { (yyval.expr) = ddl_hcl_choice(p, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 16: /* operation: '!' operation  */
                                               { (yyval.expr) = ddl_hcl_unary(p, DDL_HCL_NOT, (yyvsp[0].expr), (yyloc)); }
    break;

  case 17: /* operation: '-' operation  */
                                               { (yyval.expr) = ddl_hcl_unary(p, DDL_HCL_MINUS, (yyvsp[0].expr), (yyloc)); }
    break;

  case 18: /* operation: operation "||" operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_OR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 19: /* operation: operation "&&" operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_AND, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 20: /* operation: operation "==" operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_EQ, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 21: /* operation: operation "!=" operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_NE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 22: /* operation: operation '<' operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_LT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 23: /* operation: operation "<=" operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_LE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 24: /* operation: operation '>' operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_GT, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 25: /* operation: operation ">=" operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_GE, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 26: /* operation: operation '+' operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_ADD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 27: /* operation: operation '-' operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_SUB, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 28: /* operation: operation '*' operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_MUL, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 29: /* operation: operation '/' operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_DIV, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 30: /* operation: operation '%' operation  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_MOD, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 31: /* term: "a number"  */
                                               { (yyval.expr) = ddl_hcl_number(p, (yyvsp[0].tok)); }
    break;

  case 32: /* term: "a name"  */
                                               { (yyval.expr) = ddl_hcl_word(p, (yyvsp[0].tok)); }
    break;

  case 35: /* term: '(' expr ')'  */
                                               { (yyval.expr) = ddl_hcl_unary(p, DDL_HCL_PAREN, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 36: /* term: '[' elements ']'  */
                                               { (yyval.expr) = ddl_hcl_collection(p, DDL_HCL_TUPLE, (yyvsp[-1].list), (yyloc)); }
    break;

  case 37: /* term: '{' pairs '}'  */
                                               { (yyval.expr) = ddl_hcl_collection(p, DDL_HCL_OBJECT, (yyvsp[-1].list), (yyloc)); }
    break;

  case 38: /* term: '[' for_head ':' expr for_if ']'  */
                                               { (yyval.expr) = ddl_hcl_for_tuple(p, (yyvsp[-4].expr), (yyvsp[-2].expr), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 39: /* term: '{' for_head ':' expr "=>" expr opt_ellipsis for_if '}'  */
        { (yyval.expr) = ddl_hcl_for_object(p, (yyvsp[-7].expr), (yyvsp[-5].expr), (yyvsp[-3].expr), (yyvsp[-2].flags), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 40: /* term: term '.' "a name"  */
                                               { (yyval.expr) = ddl_hcl_get(p, (yyvsp[-2].expr), (yyvsp[0].tok), (yyloc)); }
    break;

  case 41: /* term: term '.' "a number"  */
                                               { (yyval.expr) = ddl_hcl_old_index(p, (yyvsp[-2].expr), (yyvsp[0].tok), (yyloc)); }
    break;

  case 42: /* term: term '[' expr ']'  */
                                               { (yyval.expr) = ddl_hcl_index(p, (yyvsp[-3].expr), (yyvsp[-1].expr), (yyloc)); }
    break;

  case 43: /* term: term '.' '*'  */
                                               { (yyval.expr) = ddl_hcl_splat(p, (yyvsp[-2].expr), 0, (yyloc)); }
    break;

  case 44: /* term: term '[' '*' ']'  */
                                               { (yyval.expr) = ddl_hcl_splat(p, (yyvsp[-3].expr), DDL_HCL_FULL, (yyloc)); }
    break;

  case 45: /* for_head: "for" "a name" "in" expr  */
                                               { (yyval.expr) = ddl_hcl_for(p, NULL, (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 46: /* for_head: "for" "a name" ',' "a name" "in" expr  */
                                               { (yyval.expr) = ddl_hcl_for(p, (yyvsp[-4].tok), (yyvsp[-2].tok), (yyvsp[0].expr), (yyloc)); }
    break;

  case 47: /* for_if: %empty  */
                                               { (yyval.expr) = NULL; }
    break;

  case 48: /* for_if: "if" expr  */
                                               { (yyval.expr) = (yyvsp[0].expr); }
    break;

  case 49: /* call: "a name" '(' args ')'  */
                                               { (yyval.expr) = ddl_hcl_call(p, (yyvsp[-3].tok), (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 50: /* call: "a name" '(' arg_list "..." ')'  */
                                               { (yyval.expr) = ddl_hcl_call(p, (yyvsp[-4].tok), (yyvsp[-2].list), DDL_HCL_SPREAD, (yyloc)); }
    break;

  case 51: /* opt_ellipsis: %empty  */
                                               { (yyval.flags) = 0; }
    break;

  case 52: /* opt_ellipsis: "..."  */
                                               { (yyval.flags) = DDL_HCL_SPREAD; }
    break;

  case 53: /* args: %empty  */
                                               { (yyval.list) = ddl_hcl_none(); }
    break;

  case 56: /* arg_list: expr  */
                                               { (yyval.list) = ddl_hcl_one((yyvsp[0].expr)); }
    break;

  case 57: /* arg_list: arg_list ',' expr  */
                                               { (yyval.list) = ddl_hcl_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 59: /* pairs: opt_lines  */
                                               { (yyval.list) = ddl_hcl_none(); }
    break;

  case 60: /* pairs: opt_lines pair_list  */
                                               { (yyval.list) = (yyvsp[0].list); }
    break;

  case 61: /* pairs: opt_lines pair_list separator  */
                                               { (yyval.list) = (yyvsp[-1].list); }
    break;

  case 62: /* pair_list: pair  */
                                               { (yyval.list) = ddl_hcl_one((yyvsp[0].expr)); }
    break;

  case 63: /* pair_list: pair_list separator pair  */
                                               { (yyval.list) = ddl_hcl_with((yyvsp[-2].list), (yyvsp[0].expr)); }
    break;

  case 64: /* pair: pair_key '=' expr  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_PAIR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 65: /* pair: pair_key ':' expr  */
                                               { (yyval.expr) = ddl_hcl_binary(p, DDL_HCL_PAIR, (yyvsp[-2].expr), (yyvsp[0].expr), (yyloc)); }
    break;

  case 73: /* template: "a string" template_parts "the end of the string"  */
                                               { (yyval.expr) = ddl_hcl_template(p, (yyvsp[-1].list), 0, (yyloc)); }
    break;

  case 74: /* template: "a heredoc" template_parts "the end of the heredoc"  */
                                               { (yyval.expr) = ddl_hcl_template(p, (yyvsp[-1].list), DDL_HCL_HEREDOC, (yyloc)); }
    break;

  case 75: /* template_parts: %empty  */
                                               { (yyval.list) = ddl_hcl_none(); }
    break;

  case 76: /* template_parts: template_parts part  */
                                               { (yyval.list) = ddl_hcl_with((yyvsp[-1].list), (yyvsp[0].expr)); }
    break;

  case 77: /* part: "text"  */
                                               { (yyval.expr) = ddl_hcl_text(p, (yyvsp[0].tok)); }
    break;

  case 78: /* part: "${" expr "}, the end of the template"  */
                                               { (yyval.expr) = ddl_hcl_unary(p, DDL_HCL_PAREN, (yyvsp[-1].expr), (yyloc)); }
    break;

  case 79: /* part: "%{if" expr "}, the end of the template" template_parts "%{endif" "}, the end of the template"  */
        { (yyval.expr) = ddl_hcl_if_part(p, (yyvsp[-4].expr), (yyvsp[-2].list), ddl_hcl_none(), (yyloc)); }
    break;

  case 80: /* part: "%{if" expr "}, the end of the template" template_parts "%{else" "}, the end of the template" template_parts "%{endif" "}, the end of the template"  */
        { (yyval.expr) = ddl_hcl_if_part(p, (yyvsp[-7].expr), (yyvsp[-5].list), (yyvsp[-2].list), (yyloc)); }
    break;

  case 81: /* part: "%{for" for_head "}, the end of the template" template_parts "%{endfor" "}, the end of the template"  */
        { (yyval.expr) = ddl_hcl_for_part(p, (yyvsp[-4].expr), (yyvsp[-2].list), (yyloc)); }
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
  yytoken = yychar == HC_DDL_HCL_YYEMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
  /* If not already recovering from an error, report this error.  */
  if (!yyerrstatus)
    {
      ++yynerrs;
      {
        yypcontext_t yyctx
          = {yyssp, yyesa, &yyes, &yyes_capacity, yytoken, &yylloc};
        if (yychar != HC_DDL_HCL_YYEMPTY)
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

      if (yychar <= HC_YYEOF)
        {
          /* Return failure if at end of input.  */
          if (yychar == HC_YYEOF)
            YYABORT;
        }
      else
        {
          yydestruct ("Error: discarding",
                      yytoken, &yylval, &yylloc, p);
          yychar = HC_DDL_HCL_YYEMPTY;
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
  if (yychar != HC_DDL_HCL_YYEMPTY)
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



#include "hcl/report.h"
