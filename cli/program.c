/* program.c - what a program prints: exec:CMD, and the programs of data sources. */
#include "cli/program.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { READ_SIZE = 64 * 1024, NOT_STARTED = 127 };

static void DDL_NORETURN run(const struct ddl_program *p, int out, int error)
{
	int null = open("/dev/null", O_RDONLY), why;
	sigset_t none;

	/* A run that talks to a server holds signals back. */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
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
		if (poll(&p, 1, (int)left) < 0 && errno != EINTR)
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
	}
}

struct started {
	pid_t pid;
	int out, error;
};

static bool pipe_closed_on_exec(int ends[2])
{
	if (pipe(ends))
		return false;
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	return true;
}

/* 0, or an errno value. */
static int start(const struct ddl_program *p, struct started *s)
{
	int out[2], error[2], why = 0;

	if (!pipe_closed_on_exec(out))
		return errno;
	if (!pipe_closed_on_exec(error)) {
		why = errno;
		close(out[0]);
		close(out[1]);
		return why;
	}
	s->pid = fork();
	if (s->pid == 0)
		run(p, out[1], error[1]);
	if (s->pid < 0)
		why = errno;
	close(out[1]);
	close(error[1]);
	s->out = out[0];
	s->error = error[0];
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
		return failed(cli, p, "ran longer than %d seconds and was ended", DDL_PROGRAM_SECONDS);
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

bool ddl_program_run(struct ddl_cli *cli, const struct ddl_program *p, struct ddl_buf *out)
{
	struct started s = { .out = -1, .error = -1 };
	int error = start(p, &s), status, why;

	if (error) {
		close(s.out);
		close(s.error);
		return failed(cli, p, "could not be started: %s", strerror(error));
	}
	why = exec_error(&s);
	close(s.error);
	if (!why)
		error = read_until(s.out, now() + DDL_PROGRAM_SECONDS * 1000LL, out);
	close(s.out);
	if (error == ETIMEDOUT)
		kill(s.pid, SIGKILL);
	status = wait_for(s.pid);
	if (why)
		return failed(cli, p, "could not be started: %s", strerror(why));
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
