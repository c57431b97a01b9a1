/* policy.h - the block diff of an env: which changes are left out of plans, and how indexes are made. */
#ifndef DDL_CLI_POLICY_H
#define DDL_CLI_POLICY_H

#include "cli/change.h"

/* Read it into c->policy and the options of the plan. Reports and returns false for what is no bool. */
bool ddl_policy_read(struct ddl_cli *cli, struct ddl_change *c);

/* Take out of both schemas what is not to be changed. */
void ddl_policy_skip(uint32_t policy, struct ddl_schema *before, struct ddl_schema *after);

#endif
