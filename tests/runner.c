/*
 * runner.c - run the tests named on standard input, one path per line.
 *
 * A path that ends in .case is a golden case (tests/README.md has the format).
 * Any other is a program that prints TAP: each "ok" and "not ok" line counts.
 * As many run at once as there are processors; reports come in input order.
 *
 * usage: runner [-v] [-b] <paths
 *   -v  print passing tests too      -b  rewrite what cases expect
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CASE_SECONDS = 60, PROGRAM_SECONDS = 1800, MAX_SECTIONS = 64 };

struct text {
	char *data;
	size_t len;
};

struct section {
	char *name;
	struct text body;
};

struct job {
	char *path;
	pid_t pid;
	int status;
	bool done;
};

static char root[] = "/tmp/ddlkit-test-XXXXXX";
static struct job *jobs;
static size_t njobs, nstarted, nreported, npassed, nfailed;
static bool verbose, bless;

static void die(const char *what)
{
	perror(what);
	fflush(stdout);
	_exit(2);
}

/* The text of a format; none of the callers frees it: a process runs one test. */
static char *__attribute__((format(printf, 1, 2))) format(const char *fmt, ...)
{
	va_list ap;
	int n;
	char *s;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	s = malloc((size_t)n + 1);
	if (!s)
		die("malloc");
	va_start(ap, fmt);
	vsnprintf(s, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return s;
}

static struct text slurp(const char *path)
{
	struct text t = { NULL, 0 };
	struct stat st;
	FILE *f = fopen(path, "rb");

	if (!f || fstat(fileno(f), &st) < 0)
		die(path);
	t.data = malloc((size_t)st.st_size + 1);
	if (!t.data)
		die("malloc");
	t.len = fread(t.data, 1, (size_t)st.st_size, f);
	t.data[t.len] = '\0';
	fclose(f);
	return t;
}

static void spill(const char *path, struct text t)
{
	FILE *f = fopen(path, "wb");

	if (!f || fwrite(t.data, 1, t.len, f) != t.len || fclose(f))
		die(path);
}

static const char *line_end(const char *p, const char *end)
{
	const char *nl = memchr(p, '\n', (size_t)(end - p));

	return nl ? nl + 1 : end;
}

static bool starts(const char *p, const char *end, const char *prefix)
{
	size_t n = strlen(prefix);

	return (size_t)(end - p) >= n && !memcmp(p, prefix, n);
}

/*
 * How text stands in a section: a line that looks like a section's head, or
 * starts with a backslash, gets a backslash before it; a missing newline at
 * the end is told.
 */
static const char no_newline[] = "\\ no newline at end\n";

static struct text quote(struct text in)
{
	struct text out = { NULL, 0 };
	const char *end = in.data + in.len, *p, *next;
	FILE *f = open_memstream(&out.data, &out.len);

	if (!f)
		die("open_memstream");
	for (p = in.data; p < end; p = next) {
		next = line_end(p, end);
		if (*p == '\\' || starts(p, end, "--- "))
			fputc('\\', f);
		fwrite(p, 1, (size_t)(next - p), f);
	}
	if (in.len && end[-1] != '\n')
		fprintf(f, "\n%s", no_newline);
	fclose(f);
	return out;
}

static struct text unquote(struct text in)
{
	struct text out = { NULL, 0 };
	const char *end = in.data + in.len, *p, *next;
	bool chop = false;
	FILE *f = open_memstream(&out.data, &out.len);

	if (!f)
		die("open_memstream");
	for (p = in.data; p < end; p = next) {
		next = line_end(p, end);
		chop = (size_t)(next - p) == strlen(no_newline) && starts(p, end, no_newline);
		if (!chop) {
			p += *p == '\\';
			fwrite(p, 1, (size_t)(next - p), f);
		}
	}
	fclose(f);
	out.len -= chop && out.len > 0;
	return out;
}

static size_t split(struct text t, struct section *s)
{
	const char *end = t.data + t.len, *p, *next;
	size_t n = 0;

	for (p = line_end(t.data, end); p < end; p = next) {
		next = line_end(p, end);
		if (starts(p, end, "--- ") && n < MAX_SECTIONS) {
			s[n].name = format("%.*s", (int)(next - p - 5), p + 4);
			s[n].body.data = t.data + (next - t.data);
			s[n++].body.len = 0;
		} else if (n) {
			s[n - 1].body.len += (size_t)(next - p);
		}
	}
	return n;
}

static bool is_result(const char *name)
{
	return !strcmp(name, "stdout") || !strcmp(name, "stderr") || !strcmp(name, "exit");
}

static struct text find(const struct section *s, size_t n, const char *name, const char *otherwise)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(s[i].name, name))
			return s[i].body;
	return (struct text){ format("%s", otherwise), strlen(otherwise) };
}

static void make_parents(char *path)
{
	for (char *p = strchr(path, '/'); p; p = strchr(p + 1, '/')) {
		*p = '\0';
		if (mkdir(path, 0777) < 0 && errno != EEXIST)
			die(path);
		*p = '/';
	}
}

static void on_alarm(int sig)
{
	(void)sig;
	kill(0, SIGKILL);
}

static void redirect(int fd, const char *path, int flags)
{
	int got = open(path, flags, 0666);

	if (got < 0 || dup2(got, fd) < 0)
		die(path);
	close(got);
}

/* Run the commands of a case where the directory is empty but for its files. */
static int run_commands(const char *dir, const struct section *s, size_t n)
{
	struct text script = find(s, n, "run", "");
	int status;
	pid_t pid = fork();

	if (pid < 0)
		die("fork");
	if (!pid) {
		if (chdir(dir) < 0)
			die(dir);
		for (size_t i = 0; i < n; i++) {
			if (strcmp(s[i].name, "run") && !is_result(s[i].name)) {
				make_parents(s[i].name);
				spill(s[i].name, unquote(s[i].body));
			}
		}
		setenv("HOME", dir, 1);
		redirect(0, "/dev/null", O_RDONLY);
		redirect(1, "../stdout", O_WRONLY | O_CREAT | O_TRUNC);
		redirect(2, "../stderr", O_WRONLY | O_CREAT | O_TRUNC);
		execl("/bin/sh", "sh", "-c", format("%.*s", (int)script.len, script.data), (char *)0);
		die("/bin/sh");
	}
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			die("waitpid");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* Compare one result; what differs is printed as a unified diff. */
static bool matches(const char *name, struct text want, struct text got)
{
	fflush(stdout);
	if (want.len == got.len && !memcmp(want.data, got.data, want.len))
		return true;
	spill("want", want);
	spill("got", got);
	if (system(format("diff -a -U3 -L 'expected %s' -L 'actual %s' want got", name, name)) < 0)
		die("diff");
	return false;
}

static void rewrite_case(const char *path, struct text file, const struct section *s, size_t n,
			 const struct text *got)
{
	static const char *const names[] = { "stdout", "stderr", "exit" };
	FILE *f = fopen(path, "wb");

	if (!f)
		die(path);
	fwrite(file.data, 1, (size_t)(line_end(file.data, file.data + file.len) - file.data), f);
	for (size_t i = 0; i < n; i++)
		if (!is_result(s[i].name))
			fprintf(f, "--- %s\n%.*s", s[i].name, (int)s[i].body.len, s[i].body.data);
	for (int i = 0; i < 3; i++)
		if (i < 2 ? got[i].len > 0 : strcmp(got[i].data, "0\n") != 0)
			fprintf(f, "--- %s\n%.*s", names[i], (int)got[i].len, got[i].data);
	if (fclose(f))
		die(path);
}

/* In a process of its own, with standard output going to the job's log. */
static int run_case(const char *name, const char *cwd)
{
	char *here = getcwd(NULL, 0), *path = *name == '/' ? format("%s", name) : format("%s/%s", here, name);
	struct text file = slurp(path), got[3];
	struct section s[MAX_SECTIONS];
	size_t n = split(file, s);
	bool same;
	int code;

	if (file.data[0] != '#' || !find(s, n, "run", "").len) {
		printf("a case starts with a line \"# why\" and has a section \"run\"\n");
		return 1;
	}
	if (chdir(cwd) < 0 || mkdir("d", 0777) < 0)
		die(cwd);
	code = run_commands(format("%s/d", cwd), s, n);
	got[0] = quote(slurp("stdout"));
	got[1] = quote(slurp("stderr"));
	got[2].data = format("%d\n", code);
	got[2].len = strlen(got[2].data);
	if (bless) {
		rewrite_case(path, file, s, n, got);
		return 0;
	}
	same = matches("stdout", find(s, n, "stdout", ""), got[0]);
	same = matches("stderr", find(s, n, "stderr", ""), got[1]) && same;
	same = matches("exit", find(s, n, "exit", "0\n"), got[2]) && same;
	return !same;
}

static char *job_dir(const struct job *j)
{
	return format("%s/%zu", root, (size_t)(j - jobs));
}

static bool is_case(const char *path)
{
	size_t n = strlen(path);

	return n > 5 && !strcmp(path + n - 5, ".case");
}

static void start(struct job *j)
{
	char *dir = job_dir(j), *log = format("%s/log", dir);
	int status;

	if (mkdir(dir, 0777) < 0)
		die(dir);
	fflush(stdout);
	j->pid = fork();
	if (j->pid < 0)
		die("fork");
	if (j->pid) {
		setpgid(j->pid, j->pid);
		free(log);
		free(dir);
		return;
	}
	setpgid(0, 0);
	signal(SIGINT, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
	redirect(1, log, O_WRONLY | O_CREAT | O_TRUNC);
	dup2(1, 2);
	if (is_case(j->path)) {
		signal(SIGALRM, on_alarm);
		alarm(CASE_SECONDS);
		status = run_case(j->path, dir);
		fflush(stdout);
		_exit(status);
	}
	redirect(0, "/dev/null", O_RDONLY);
	alarm(PROGRAM_SECONDS);
	execl(j->path, j->path, (char *)0);
	die(j->path);
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *f)
{
	(void)st;
	(void)type;
	(void)f;
	return remove(path);
}

static void remove_tree(const char *path)
{
	nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static void on_interrupt(int sig)
{
	(void)sig;
	for (size_t i = 0; i < nstarted; i++)
		if (!jobs[i].done)
			kill(-jobs[i].pid, SIGKILL);
	execl("/bin/rm", "rm", "-rf", root, (char *)0);
	_exit(130);
}

static void result(bool ok, const char *name, const char *text, int len)
{
	*(ok ? &npassed : &nfailed) += 1;
	if (!ok || verbose || memmem(text, (size_t)len, "# SKIP", 6))
		printf("%s %zu - %s%.*s\n", ok ? "ok" : "not ok", npassed + nfailed, name, len, text);
}

static void print_log(struct text log, bool passes)
{
	const char *end = log.data + log.len, *p, *next;

	for (p = log.data; p < end; p = next) {
		next = line_end(p, end);
		if (passes || !starts(p, end, "ok "))
			printf("# %.*s%s", (int)(next - p), p, next[-1] == '\n' ? "" : "\n");
	}
}

/* A program's verdict is its own TAP lines, and its exit status. */
static void report_program(const struct job *j, struct text log)
{
	const char *end = log.data + log.len, *p, *next;
	size_t before = npassed + nfailed, bad = nfailed;

	for (p = log.data; p < end; p = next) {
		next = line_end(p, end);
		if (starts(p, end, "ok ") || starts(p, end, "not ok "))
			result(*p == 'o', j->path, p + (*p == 'o' ? 2 : 6),
			       (int)(next - p) - (*p == 'o' ? 2 : 6) - (next[-1] == '\n'));
	}
	if (j->status && nfailed == bad)
		result(false, j->path, " ended badly", 12);
	else if (npassed + nfailed == before && starts(log.data, end, "1..0"))
		printf("# %s %.*s\n", j->path, (int)strcspn(log.data, "\n"), log.data);
	else if (npassed + nfailed == before)
		result(false, j->path, " tests nothing", 14);
	if (nfailed > bad)
		print_log(log, false);
}

static void report(const struct job *j)
{
	char *dir = job_dir(j), *path = format("%s/log", dir);
	struct text log = slurp(path);

	if (is_case(j->path)) {
		result(!j->status, j->path, "", 0);
		if (WIFSIGNALED(j->status))
			printf("# ended by signal %d after at most %d seconds\n",
			       WTERMSIG(j->status), CASE_SECONDS);
		if (j->status)
			print_log(log, true);
	} else {
		report_program(j, log);
	}
	remove_tree(dir);
	free(log.data);
	free(path);
	free(dir);
}

static void collect(void)
{
	int status;
	pid_t pid = wait(&status);

	if (pid < 0)
		die("wait");
	for (size_t i = nreported; i < nstarted; i++) {
		if (jobs[i].pid == pid) {
			jobs[i].done = true;
			jobs[i].status = status;
		}
	}
	while (nreported < nstarted && jobs[nreported].done)
		report(&jobs[nreported++]);
}

static void read_jobs(void)
{
	size_t size = 0;
	char *line = NULL;
	ssize_t n;

	while ((n = getline(&line, &size, stdin)) > 0) {
		jobs = realloc(jobs, (njobs + 1) * sizeof(*jobs));
		if (!jobs)
			die("realloc");
		line[n - (line[n - 1] == '\n')] = '\0';
		jobs[njobs++] = (struct job){ .path = format("%s", line) };
	}
	free(line);
}

int main(int argc, char **argv)
{
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);
	size_t running = 0;
	int opt;

	while ((opt = getopt(argc, argv, "vb")) != -1) {
		verbose |= opt == 'v';
		bless |= opt == 'b';
		if (opt == '?')
			return 2;
	}
	read_jobs();
	if (!mkdtemp(root))
		die(root);
	signal(SIGINT, on_interrupt);
	signal(SIGTERM, on_interrupt);
	while (nreported < njobs) {
		if (nstarted < njobs && running < (size_t)(cpus > 0 ? cpus : 1)) {
			start(&jobs[nstarted++]);
			running++;
		} else {
			collect();
			running--;
		}
	}
	remove_tree(root);
	printf("%zu passed, %zu failed\n", npassed, nfailed);
	return nfailed > 0;
}
