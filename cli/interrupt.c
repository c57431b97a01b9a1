#include "cli/interrupt.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

struct ddl_interrupt {
	pthread_mutex_t mutex;
	const struct ddl_live_driver *driver;
	void *db;
	unsigned seen;               /* signals since a connection is guarded */
	sigset_t set;
	atomic_int number;           /* of the signal that ended a statement; 0: none did */
};

/*
 * A thread of its own waits for signals: what a handler may do is not enough to ask a server of MySQL to end a
 * statement, which takes a second connection.
 */
static void *wait_for_signals(void *data)
{
	struct ddl_interrupt *i = data;
	int number;

	while (!sigwait(&i->set, &number)) {
		pthread_mutex_lock(&i->mutex);
		if (!i->db || !i->driver->cancel || i->seen++)
			_exit(128 + number);
		atomic_store(&i->number, number);
		i->driver->cancel(i->db);
		pthread_mutex_unlock(&i->mutex);
	}
	return NULL;
}

struct ddl_interrupt *ddl_interrupt_start(void)
{
	struct ddl_interrupt *i = ddl_xmalloc(sizeof(*i));
	pthread_t thread;

	*i = (struct ddl_interrupt){ .driver = NULL };
	pthread_mutex_init(&i->mutex, NULL);
	sigemptyset(&i->set);
	sigaddset(&i->set, SIGINT);
	sigaddset(&i->set, SIGTERM);
	sigaddset(&i->set, SIGHUP);
	pthread_sigmask(SIG_BLOCK, &i->set, NULL);
	if (!pthread_create(&thread, NULL, wait_for_signals, i)) {
		pthread_detach(thread);
		return i;
	}
	pthread_sigmask(SIG_UNBLOCK, &i->set, NULL);
	free(i);
	return NULL;
}

void ddl_interrupt_guard(struct ddl_interrupt *i, const struct ddl_live_driver *driver, void *db)
{
	if (!i)
		return;
	pthread_mutex_lock(&i->mutex);
	i->driver = driver;
	i->db = db;
	i->seen = 0;
	pthread_mutex_unlock(&i->mutex);
}

int ddl_interrupt_number(struct ddl_interrupt *i)
{
	return i ? atomic_load(&i->number) : 0;
}
