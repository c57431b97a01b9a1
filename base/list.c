#include "base/list.h"

const struct ddl_list ddl_empty_list;

static struct ddl_node *merge(struct ddl_node *a, struct ddl_node *b,
			      int (*compare)(const void *, const void *, void *), void *data)
{
	struct ddl_node *first = NULL, **tail = &first;

	while (a && b) {
		struct ddl_node **from = compare(a, b, data) <= 0 ? &a : &b;

		*tail = *from;
		tail = &(*from)->next;
		*from = *tail;
	}
	*tail = a ? a : b;
	return first;
}

void ddl_list_sort(struct ddl_list *l, int (*compare)(const void *, const void *, void *), void *data)
{
	struct ddl_node *runs[32] = { NULL }, *n = l->first, *next;
	size_t i;

	for (; n; n = next) {
		next = n->next;
		n->next = NULL;
		for (i = 0; i < 31 && runs[i]; i++) {
			n = merge(runs[i], n, compare, data);
			runs[i] = NULL;
		}
		runs[i] = runs[i] ? merge(runs[i], n, compare, data) : n;
	}
	for (i = 0, n = NULL; i < 32; i++)
		if (runs[i])
			n = merge(runs[i], n, compare, data);
	l->first = n;
	for (l->last = n; n; n = n->next)
		l->last = n;
}
