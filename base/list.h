/*
 * list.h - the one list of the tree: nodes linked in source order.
 *
 * Every struct that can stand in a list has a struct ddl_node first. A node is
 * in one list at a time.
 */
#ifndef DDL_BASE_LIST_H
#define DDL_BASE_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes [start, end) of the session's sources laid end to end; start 0: none. */
struct ddl_span {
	uint32_t start, end;
};

#define DDL_SPAN_NONE ((struct ddl_span){ 0, 0 })

struct ddl_node {
	struct ddl_node *next;
	struct ddl_span at;
};

struct ddl_list {
	struct ddl_node *first, *last;
	uint32_t count;
};

/* A list that few have is kept as a pointer, which is NULL when it is empty. */
extern const struct ddl_list ddl_empty_list;

static inline const struct ddl_list *ddl_list_of(const struct ddl_list *l)
{
	return l ? l : &ddl_empty_list;
}

static inline void ddl_list_add(struct ddl_list *l, void *node)
{
	struct ddl_node *n = node;

	n->next = NULL;
	if (l->last)
		l->last->next = n;
	else
		l->first = n;
	l->last = n;
	l->count++;
}

/* after == NULL: at the front. */
static inline void ddl_list_insert(struct ddl_list *l, void *after, void *node)
{
	struct ddl_node *n = node, *a = after;

	n->next = a ? a->next : l->first;
	if (a)
		a->next = n;
	else
		l->first = n;
	if (!n->next)
		l->last = n;
	l->count++;
}

static inline void ddl_list_append(struct ddl_list *l, struct ddl_list *tail)
{
	if (!tail->first)
		return;
	if (l->last)
		l->last->next = tail->first;
	else
		l->first = tail->first;
	l->last = tail->last;
	l->count += tail->count;
}

static inline void ddl_list_remove(struct ddl_list *l, void *node)
{
	struct ddl_node **p = &l->first, *n = node, *prev = NULL;

	while (*p != n) {
		prev = *p;
		p = &prev->next;
	}
	*p = n->next;
	if (l->last == n)
		l->last = prev;
	n->next = NULL;
	l->count--;
}

/* Back to what the list was: nodes that were added at the end since then are gone. */
static inline void ddl_list_cut(struct ddl_list *l, const struct ddl_list *was)
{
	*l = *was;
	if (l->last)
		l->last->next = NULL;
}

/* Stable merge sort. compare(a, b, data) < 0: a first. */
void ddl_list_sort(struct ddl_list *l, int (*compare)(const void *, const void *, void *), void *data);

/* for each node of a list; the body must not unlink `var` unless it saves next first */
#define DDL_EACH(type, var, list) \
	for (type *var = (type *)(void *)(list)->first; var; \
	     var = (type *)(void *)((struct ddl_node *)(void *)var)->next)

#endif
