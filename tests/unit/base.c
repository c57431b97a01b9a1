/* Memory, names and lists: what everything else stands on. */
#include "tests/unit/unit.h"

static void test_arena(void **state)
{
	struct ddl_arena a;
	char *p, *large;

	(void)state;
	ddl_arena_init(&a);
	for (size_t n = 0; n < 5000; n++) {
		p = ddl_alloc(&a, n % 97);
		assert_int_equal((uintptr_t)p % sizeof(void *), 0);
		for (size_t i = 0; i < n % 97; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xff, n % 97);
	}
	large = ddl_alloc(&a, 20 * 1024 * 1024);
	assert_int_equal(large[20 * 1024 * 1024 - 1], 0);
	assert_true(a.total >= 20 * 1024 * 1024);
	ddl_arena_reset(&a);
	assert_int_equal(a.total, 0);
	p = ddl_alloc(&a, 1000);
	for (size_t i = 0; i < 1000; i++)
		assert_int_equal(p[i], 0);
	ddl_arena_release(&a);
}

/* One byte behind, or before the first of, an allocation is nobody's. */
static void test_red_zones(void **state)
{
#ifdef DDL_ASAN
	struct ddl_arena a;
	char *p, *q;

	(void)state;
	ddl_arena_init(&a);
	p = ddl_alloc(&a, 24);
	q = ddl_alloc(&a, 3);
	assert_false(__asan_address_is_poisoned(p + 23));
	assert_true(__asan_address_is_poisoned(p + 24));
	assert_true(__asan_address_is_poisoned(q - 1));
	assert_false(__asan_address_is_poisoned(q + 2));
	assert_true(__asan_address_is_poisoned(q + 3));
	ddl_arena_reset(&a);
	assert_true(__asan_address_is_poisoned(p));
	ddl_arena_release(&a);
#else
	(void)state;
#endif
}

static void test_atoms(void **state)
{
	struct ddl_atoms t;
	ddl_atom first, a, b;
	char name[32];

	(void)state;
	ddl_atoms_init(&t);
	first = ddl_atom_str(&t, "Name");
	assert_int_not_equal(first, 0);
	assert_int_not_equal(ddl_atom_str(&t, ""), 0);
	assert_int_not_equal(ddl_atom_of(&t, "a\0b", 3), ddl_atom_of(&t, "a\0c", 3));
	assert_int_equal(ddl_atom_len(&t, ddl_atom_of(&t, "a\0b", 3)), 3);
	for (int i = 0; i < 20000; i++) {
		snprintf(name, sizeof(name), "column_%d", i);
		a = ddl_atom_str(&t, name);
		assert_int_equal(a, ddl_atom_printf(&t, "column_%d", i));
		assert_string_equal(ddl_atom_text(&t, a), name);
	}
	assert_int_equal(first, ddl_atom_str(&t, "Name"));
	b = ddl_atom_lower(&t, first);
	assert_string_equal(ddl_atom_text(&t, b), "name");
	assert_int_equal(ddl_atom_lower(&t, b), b);
	assert_string_equal(ddl_atom_text(&t, ddl_atom_upper(&t, first)), "NAME");
	/* Only ASCII is folded: a dotted capital I stays what it is. */
	a = ddl_atom_str(&t, "\xc4\xb0X");
	assert_string_equal(ddl_atom_text(&t, ddl_atom_lower(&t, a)), "\xc4\xb0x");
	assert_true(ddl_atom_is_nocase(&t, first, "nAME"));
	assert_false(ddl_atom_is(&t, first, "name"));
	assert_true(ddl_atom_compare(&t, 0, first) < 0);
	assert_true(ddl_atom_compare(&t, ddl_atom_str(&t, "a"), ddl_atom_str(&t, "ab")) < 0);
	ddl_atoms_release(&t);
}

struct item {
	struct ddl_node node;
	int key, number;
};

static int by_key(const void *a, const void *b, void *data)
{
	(void)data;
	return ((const struct item *)a)->key - ((const struct item *)b)->key;
}

/* Equal keys keep their order, whatever the length. */
static void test_sort(void **state)
{
	static struct item items[1000];
	uint32_t seed = 1;

	(void)state;
	for (int n = 0; n <= 1000; n = n < 20 ? n + 1 : n * 2) {
		struct ddl_list l = { 0 };
		struct item *last = NULL;
		uint32_t count = 0;

		for (int i = 0; i < n && i < 1000; i++) {
			seed = seed * 1664525 + 1013904223;
			items[i] = (struct item){ .key = (int)(seed >> 28), .number = i };
			ddl_list_add(&l, &items[i]);
		}
		ddl_list_sort(&l, by_key, NULL);
		DDL_EACH(struct item, it, &l) {
			if (last)
				assert_true(last->key < it->key || (last->key == it->key && last->number < it->number));
			last = it;
			count++;
		}
		assert_ptr_equal(l.last, last);
		assert_int_equal(count, l.count);
	}
}

static void test_list(void **state)
{
	struct item a = { .key = 1 }, b = { .key = 2 }, c = { .key = 3 };
	struct ddl_list l = { 0 }, tail = { 0 };

	(void)state;
	ddl_list_insert(&l, NULL, &b);
	ddl_list_insert(&l, NULL, &a);
	ddl_list_add(&tail, &c);
	ddl_list_append(&l, &tail);
	assert_int_equal(l.count, 3);
	assert_ptr_equal(l.last, &c);
	ddl_list_remove(&l, &c);
	assert_ptr_equal(l.last, &b);
	ddl_list_remove(&l, &a);
	ddl_list_remove(&l, &b);
	assert_null(l.first);
	assert_null(l.last);
	assert_int_equal(l.count, 0);
}

static void test_buf(void **state)
{
	struct ddl_buf b = { 0 };

	(void)state;
	assert_string_equal(ddl_buf_str(&b), "");
	for (int i = 0; i < 3000; i++)
		ddl_buf_printf(&b, "%d,", i % 10);
	assert_int_equal(b.len, 6000);
	ddl_buf_clear(&b);
	ddl_buf_add(&b, "a\0b", 3);
	assert_int_equal(b.len, 3);
	assert_int_equal(b.bytes[3], 0);
	ddl_buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_arena), cmocka_unit_test(test_red_zones), cmocka_unit_test(test_atoms),
		cmocka_unit_test(test_sort),  cmocka_unit_test(test_list),      cmocka_unit_test(test_buf),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
