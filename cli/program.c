/* program.c - what a program prints: exec:CMD. */
#include "cli/program.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "migrate/file.h"

static void DDL_NORETURN run_shell(const char *command, int out)
{
	int null = open("/dev/null", O_RDONLY);
	sigset_t none;

	/* A run that talks to a server holds signals back. */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (null >= 0)
		dup2(null, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	_exit(127);
}

static int wait_for(pid_t pid)
{
	int status = 0;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return status;
}

static bool DDL_PRINTF(3, 4) failed(struct ddl_cli *cli, const char *command, const char *fmt, ...)
{
	const char *why;
	va_list ap;

	va_start(ap, fmt);
	why = ddl_vformat(&cli->arena, fmt, ap);
	va_end(ap);
	ddl_report(&cli->session, DDL_DIAG_PROGRAM, DDL_SPAN_NONE, "exec:%s %s", command, why);
	return false;
}

static bool is_blank(const struct ddl_buf *b)
{
	return strspn(ddl_buf_str(b), " \t\r\n\f\v") == b->len;
}

bool ddl_program_output(struct ddl_cli *cli, const char *command, struct ddl_buf *out)
{
	int ends[2], error, status;
	struct ddl_diag *d;
	pid_t pid;

	if (pipe(ends))
		return failed(cli, command, "could not be started: %s", strerror(errno));
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	pid = fork();
	if (pid == 0)
		run_shell(command, ends[1]);
	close(ends[1]);
	if (pid < 0) {
		close(ends[0]);
		return failed(cli, command, "could not be started: %s", strerror(errno));
	}
	error = ddl_file_read_fd(ends[0], out);
	close(ends[0]);
	status = wait_for(pid);
	if (error)
		return failed(cli, command, "could not be read: %s", strerror(error));
	if (WIFSIGNALED(status))
		return failed(cli, command, "was ended by signal %d", WTERMSIG(status));
	if (!WIFEXITED(status) || WEXITSTATUS(status))
		return failed(cli, command, "failed with exit code %d",
			      WIFEXITED(status) ? WEXITSTATUS(status) : -1);
	if (!is_blank(out))
		return true;
	failed(cli, command, "printed nothing");
	d = (struct ddl_diag *)(void *)cli->session.diags.last;
	ddl_diag_note(&cli->session, d,
		      "this would mean that every table is to be dropped; programs that load models "
		      "often print nothing when they fail");
	return false;
}
