/* program.c - what a program prints: exec:CMD, and the programs of data sources. */
#include "cli/program.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { READ_SIZE = 64 * 1024, NOT_STARTED = 127 };
#define TIME_LIMIT "DDLKIT_PROGRAM_TIMEOUT"

static void DDL_NORETURN run(const struct ddl_program *p, int out, int error)
{
	int null = open("/dev/null", O_RDONLY), why;
	sigset_t none;

	/* A run that talks to a server holds signals back. */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	setpgid(0, 0);
	if (null >= 0)
		dup2(null, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	if (!p->dir || !chdir(p->dir))
		execvp(p->argv[0], p->argv);
	why = errno;
	while (write(error, &why, sizeof(why)) < 0 && errno == EINTR)
		;
	_exit(NOT_STARTED);
}

static int wait_for(pid_t pid)
{
	int status = 0;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return status;
}

/*
 * What runs in the group of the program ends when we do, be it by kill -9. The group is not ours, so that a program that
 * takes too long ends with all that it has started: npx, for one, is three processes.
 */
static void DDL_NORETURN guard(pid_t group, int life)
{
	char byte;

	if (setpgid(0, group))
		_exit(0);
	while (read(life, &byte, 1) < 0 && errno == EINTR)
		;
	kill(0, SIGKILL);
	_exit(0);
}

static bool DDL_PRINTF(3, 4) failed(struct ddl_cli *cli, const struct ddl_program *p, const char *fmt, ...)
{
	const char *why;
	va_list ap;

	va_start(ap, fmt);
	why = ddl_vformat(&cli->arena, fmt, ap);
	va_end(ap);
	ddl_report(&cli->session, DDL_DIAG_PROGRAM, p->at, "%s %s", p->shown, why);
	return false;
}

static const char *time_limit(void)
{
	const char *limit = getenv(TIME_LIMIT);

	return limit && *limit ? limit : "5m";
}

static bool is_blank(const struct ddl_buf *b)
{
	return strspn(ddl_buf_str(b), " \t\r\n\f\v") == b->len;
}

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* 0, or an errno value; ETIMEDOUT when the program takes too long. */
static int read_until(int fd, long long deadline, struct ddl_buf *out)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	long long left;
	ssize_t n;

	for (;;) {
		left = deadline - now();
		if (left <= 0)
			return ETIMEDOUT;
		if (poll(&p, 1, left < INT_MAX ? (int)left : INT_MAX) < 0 && errno != EINTR)
			return errno;
		if (!p.revents)
			continue;
		ddl_buf_reserve(out, READ_SIZE);
		n = read(fd, out->bytes + out->len, READ_SIZE - 1);
		if (n < 0 && errno != EINTR)
			return errno;
		if (!n)
			return 0;
		if (n > 0)
			out->len += (size_t)n;
		out->bytes[out->len] = '\0';
		if (out->len > DDL_PROGRAM_BYTES)
			return EFBIG;
	}
}

struct started {
	pid_t pid, guard;
	int out, error, life;
};

/* A program may close its output and go on. */
static int end_until(const struct started *s, long long deadline, int *status)
{
	pid_t pid;

	while (!(pid = waitpid(s->pid, status, WNOHANG)) || (pid < 0 && errno == EINTR)) {
		if (now() >= deadline)
			return ETIMEDOUT;
		poll(NULL, 0, 5);
	}
	return 0;
}

static bool pipe_closed_on_exec(int ends[2])
{
	if (pipe(ends))
		return false;
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	return true;
}

static void close_pipe(const int ends[2])
{
	close(ends[0]);
	close(ends[1]);
}

static pid_t start_guard(pid_t group, const int out[2], const int error[2], const int life[2])
{
	pid_t pid = fork();

	if (pid)
		return pid;
	close_pipe(out);
	close_pipe(error);
	close(life[1]);
	guard(group, life[0]);
}

/* 0, or an errno value. */
static int start(const struct ddl_program *p, struct started *s)
{
	int ends[3][2], why = 0;

	for (int i = 0; i < 3; i++) {
		if (pipe_closed_on_exec(ends[i]))
			continue;
		why = errno;
		while (i--)
			close_pipe(ends[i]);
		return why;
	}
	s->pid = fork();
	if (s->pid == 0)
		run(p, ends[0][1], ends[1][1]);
	if (s->pid > 0) {
		setpgid(s->pid, s->pid);
		s->guard = start_guard(s->pid, ends[0], ends[1], ends[2]);
	} else {
		why = errno;
	}
	close(ends[0][1]);
	close(ends[1][1]);
	close(ends[2][0]);
	s->out = ends[0][0];
	s->error = ends[1][0];
	s->life = ends[2][1];
	return why;
}

/* What exec said, which is nothing when the program runs. */
static int exec_error(const struct started *s)
{
	int why = 0;
	ssize_t n;

	do {
		n = read(s->error, &why, sizeof(why));
	} while (n < 0 && errno == EINTR);
	return n == sizeof(why) ? why : 0;
}

static bool judge(struct ddl_cli *cli, const struct ddl_program *p, int error, int status, const struct ddl_buf *out)
{
	struct ddl_diag *d;

	if (error == ETIMEDOUT)
		return failed(cli, p, "ran longer than %s and was ended", time_limit());
	if (error == EFBIG)
		return failed(cli, p, "printed more than %d MB and was ended", DDL_PROGRAM_BYTES >> 20);
	if (error)
		return failed(cli, p, "could not be read: %s", strerror(error));
	if (WIFSIGNALED(status))
		return failed(cli, p, "was ended by signal %d", WTERMSIG(status));
	if (!WIFEXITED(status) || WEXITSTATUS(status))
		return failed(cli, p, "failed with exit code %d", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
	if (p->may_be_silent || !is_blank(out))
		return true;
	failed(cli, p, "printed nothing");
	d = (struct ddl_diag *)(void *)cli->session.diags.last;
	ddl_diag_note(&cli->session, d,
		      "this would mean that every table is to be dropped; programs that load models "
		      "often print nothing when they fail");
	return false;
}

static bool not_started(struct ddl_cli *cli, const struct ddl_program *p, int error)
{
	failed(cli, p, "could not be started: %s: %s", p->argv[0], strerror(error));
	if (error == ENOENT && !p->dir && !strchr(p->argv[0], '/'))
		ddl_diag_help(&cli->session, (struct ddl_diag *)(void *)cli->session.diags.last,
			      "it is looked for in PATH; what is between the quotes is one word, and no shell reads it");
	return false;
}

static void finish(const struct started *s, bool by_force)
{
	if (by_force) {
		kill(-s->pid, SIGKILL);
		wait_for(s->pid);
	}
	if (s->guard > 0) {
		kill(s->guard, SIGKILL);
		wait_for(s->guard);
	}
	close(s->life);
}

bool ddl_program_run(struct ddl_cli *cli, const struct ddl_program *p, struct ddl_buf *out)
{
	struct started s = { .pid = -1, .guard = -1, .out = -1, .error = -1, .life = -1 };
	int error, status = 0, why;
	unsigned limit;
	long long deadline;

	if (!ddl_options_time(time_limit(), &limit))
		return !ddl_usage(cli, TIME_LIMIT ": \"%s\" is no time such as 90s or 5m", time_limit());
	deadline = now() + limit;
	error = start(p, &s);
	if (error) {
		close(s.out);
		close(s.error);
		close(s.life);
		return not_started(cli, p, error);
	}
	why = exec_error(&s);
	close(s.error);
	if (!why)
		error = read_until(s.out, deadline, out);
	close(s.out);
	error = error ? error : end_until(&s, deadline, &status);
	finish(&s, error != 0);
	if (why)
		return not_started(cli, p, why);
	return judge(cli, p, error, status, out);
}

bool ddl_program_output(struct ddl_cli *cli, const char *command, struct ddl_buf *out)
{
	char *const argv[] = {
		ddl_memdup(&cli->arena, "/bin/sh", 7), ddl_memdup(&cli->arena, "-c", 2),
		ddl_memdup(&cli->arena, command, strlen(command)), NULL
	};
	const struct ddl_program p = { .shown = ddl_format(&cli->arena, "exec:%s", command), .argv = argv };

	return ddl_program_run(cli, &p, out);
}
