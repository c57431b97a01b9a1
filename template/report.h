/* report.h - the end of the grammar: tokens in, syntax errors out. Included once, by the generated parser. */
static int yylex(YYSTYPE *value, YYLTYPE *at, struct ddl_tpl_parse *p)
{
	const struct ddl_tpl_token *t = &p->tokens[p->pos];

	if (t->code)
		p->pos++;
	value->tok = t;
	at->start = t->start;
	at->end = t->end;
	return t->code;
}

/* Bison calls it for exhausted memory only, which here means depth. */
static void yyerror(YYLTYPE *at, struct ddl_tpl_parse *p, const char *message)
{
	(void)message;
	ddl_tpl_syntax_error(p, *at, 0, NULL);
}

static int yyreport_syntax_error(const yypcontext_t *context, struct ddl_tpl_parse *p)
{
	enum { MANY = 64 };
	yysymbol_kind_t expected[MANY];
	const char *names[MANY];
	int n = yypcontext_expected_tokens(context, expected, MANY);

	for (int i = 0; i < n; i++)
		names[i] = yysymbol_name(expected[i]);
	ddl_tpl_syntax_error(p, *yypcontext_location(context), n > 0 ? (size_t)n : 0, names);
	return 0;
}
