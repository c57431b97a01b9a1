/* lex.re - definitions that scanners share. Bytes from 0x80 on are letters. */
/*!re2c
	re2c:define:YYCTYPE        = "unsigned char";
	re2c:define:YYCURSOR       = "l->cur";
	re2c:define:YYLIMIT        = "l->lim";
	re2c:define:YYMARKER       = "l->marker";
	re2c:define:YYGETCONDITION = "l->cond";
	re2c:define:YYSETCONDITION = "l->cond = @@;";
	re2c:api:style             = free-form;
	re2c:yyfill:enable         = 0;
	re2c:eof                   = 0;

	blank   = [ \t\f\v\r];
	newline = "\n";
	digit   = [0-9];
	hex     = [0-9a-fA-F];
	letter  = [a-zA-Z_\x80-\xff];
	integer = digit+;
	decimal = digit+ "." digit* | "." digit+;
	float   = (integer | decimal) [eE] [+-]? digit+;
*/
