/*
 * project.h - a project file: what `--env NAME` means.
 *
 * Nothing is evaluated before somebody asks for its value: locals, variables
 * and data sources that the chosen env does not need cost nothing and cannot fail.
 */
#ifndef DDL_CONFIG_PROJECT_H
#define DDL_CONFIG_PROJECT_H

#include "hcl/eval.h"

struct ddl_project;

struct ddl_project_host {
	struct ddl_hcl_host hcl;
	/* What data.TYPE.NAME is, for those that ask the world outside. NULL, reported, when it has no value. */
	struct ddl_hcl_value *(*data_source)(void *data, struct ddl_project *p, struct ddl_hcl_block *b);
	void *data;
};

struct ddl_project_file {
	struct ddl_node node;
	const struct ddl_source *source;
	struct ddl_hcl_body *body;
};

struct ddl_project_var {             /* --var name=value */
	struct ddl_node node;
	struct ddl_hcl_text name;
	struct ddl_hcl_value *values; /* a list: one for each time it was given */
};

struct ddl_project {
	struct ddl_session *session;
	const struct ddl_project_host *host;
	struct ddl_hcl_eval ev;
	struct ddl_list files;       /* of struct ddl_project_file */
	struct ddl_list vars;        /* of struct ddl_project_var */
	const char *env;             /* --env, or NULL */
	struct ddl_hcl_value *each;  /* of the for_each of the env that is read */
	struct ddl_list made;        /* private: values of locals, variables and data sources */
	const struct ddl_project_frame *making; /* private: which of them are being made */
};

struct ddl_env {                     /* one that --env chose; with for_each one for each */
	struct ddl_node node;
	struct ddl_project *project;
	struct ddl_hcl_block *block; /* NULL: there is no env, only what is global */
	struct ddl_hcl_value *each;  /* NULL, or an object with key and value */
};

void ddl_project_init(struct ddl_project *p, struct ddl_session *s, const struct ddl_project_host *host);

/* Read one more file. False, reported, when it cannot be read as HCL. */
bool ddl_project_read(struct ddl_project *p, const struct ddl_source *src);

/* "name=value" of --var. */
bool ddl_project_set(struct ddl_project *p, const char *assignment);

/* A value for a variable that --var did not give. */
void ddl_project_give(struct ddl_project *p, struct ddl_hcl_text name, struct ddl_hcl_value *value);

/*
 * Of several files the one that was read first counts: its env, its variables, locals, data sources and global attributes,
 * each by its name; what it has not, those behind it may have.
 *
 * All that the name chooses (struct ddl_env). False, reported, when there is none.
 */
bool ddl_project_choose(struct ddl_project *p, const char *name, struct ddl_list *envs);

/* The block data "TYPE" "NAME"; NULL: there is none. */
struct ddl_hcl_block *ddl_project_data(const struct ddl_project *p, const char *type, const char *name);

/* An attribute of a block, or NULL; it is then known to be of use. */
struct ddl_hcl_attribute *ddl_project_attribute(struct ddl_hcl_body *body, const char *name);

/* Values of a block's attributes. False: reported; absent ones and null leave NULL. */
bool ddl_project_text(struct ddl_project *p, struct ddl_hcl_body *body, const char *name, const char **out);
bool ddl_project_list(struct ddl_project *p, struct ddl_hcl_body *body, const char *name, char ***out);
bool ddl_project_value(struct ddl_project *p, struct ddl_hcl_body *body, const char *name, struct ddl_hcl_value **out);

/* Strings of a list, or of one string, as an array that ends with NULL; NULL, reported, when there are others. */
char **ddl_project_strings(struct ddl_project *p, struct ddl_hcl_value *v, struct ddl_span at);

/*
 * The value at a path such as "migration.dir", of the env or, where it has none,
 * of the file's global block. False: reported; absent ones and null leave NULL.
 */
bool ddl_env_value(struct ddl_env *e, const char *path, struct ddl_hcl_value **out);
bool ddl_env_text(struct ddl_env *e, const char *path, const char **out);
bool ddl_env_word(struct ddl_env *e, const char *path, const char **out); /* a name may stand for itself */
bool ddl_env_list(struct ddl_env *e, const char *path, char ***out);
bool ddl_env_bool(struct ddl_env *e, const char *path, bool *out); /* absent: unchanged */

/* Attributes of an env that have no meaning of their own are values for variables of its HCL schema. */
bool ddl_env_give(struct ddl_env *e, struct ddl_project *to);

/* Where an attribute is, for messages; none when it is not there. */
struct ddl_span ddl_env_place(struct ddl_env *e, const char *path);

/* Warn of blocks and attributes that have no meaning, in what is global and in the envs given. */
void ddl_project_warn(struct ddl_project *p, const struct ddl_list *envs);

#endif
