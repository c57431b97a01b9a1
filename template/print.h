/* print.h - printf of templates. */
#ifndef DDL_TEMPLATE_PRINT_H
#define DDL_TEMPLATE_PRINT_H

#include "template/eval.h"

/* args[0] is the format. False: reported. */
bool ddl_tpl_printf(struct ddl_tpl_call *c, struct ddl_buf *out);

#endif
