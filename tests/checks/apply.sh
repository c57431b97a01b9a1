#!/bin/sh
# migrate apply, status and set: on SQLite, which is in the program, and on each server that tests/servers/with has started.
: "${DDLKIT_TEST_SERVERS=}" "${ROOT:?}"
# Thousands of small writes, each of which waits for a disk.
if [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi
. "$ROOT/tests/servers/tap.sh"
shim=
if ${CC:-cc} -shared -fPIC -o "$dir/killed.so" "$ROOT/tests/killed.c" 2> /dev/null; then shim=$dir/killed.so; fi
case ${O-} in *address*) shim= ;; esac

# fresh: an empty database of the same name
fresh() {
	if [ -n "$DDLKIT_TEST_SERVERS" ]; then
		leave > /dev/null 2>&1
		use "$label"
	else
		rm -f "$dir"/app.db*
	fi
}

# write NAME: a file of the directory from standard input, and atlas.sum
write() { mkdir -p migrations; cat > "migrations/$1"; ddlkit migrate hash || echo "cannot hash"; }
apply() { ddlkit migrate apply --url "$url" "$@" > out 2> err < /dev/null; }
clean_dir() { rm -rf migrations; mkdir migrations; }

# rows EXPRESSION NAME: it holds
rows() {
	rm -rf look
	mkdir look
	printf -- '-- atlas:txtar\n\n-- checks.sql --\n%s;\n-- migration.sql --\n' "$1" > look/9_look.sql
	ddlkit migrate hash --dir look
	ddlkit migrate apply --url "$url" --dir look > out 2> err < /dev/null
	check $? "$2"
}

plain() {
	clean_dir
	write 1_first.sql <<-'SQL'
	CREATE TABLE users (
	  id int NOT NULL,
	  PRIMARY KEY (id)
	);
	SQL
	write 2_second.sql <<-'SQL'
	-- About pets
	CREATE TABLE pets (id int NOT NULL PRIMARY KEY);
	INSERT INTO pets VALUES (1);
	SQL
	run 0 "$label: the first file" migrate apply --url "$url" 1
	sed 's/([0-9.]*[mnµ]*s)/(TIME)/; s/^  -- [0-9.]*[mnµ]*s$/  -- TIME/' out > told
	cat > wanted <<-'TEXT'
	Migrating to version 1 (1 migrations in total):

	  -- migrating version 1
	    -> CREATE TABLE users (
	         id int NOT NULL,
	         PRIMARY KEY (id)
	       );
	  -- ok (TIME)

	  -------------------------
	  -- TIME
	  -- 1 migration
	  -- 1 sql statement
	TEXT
	diff wanted told > out
	check $? "$label: it is told as Atlas tells it"
	run 0 "$label: a dry run" migrate apply --url "$url" --dry-run
	said "$label: both statements" '^  -- 2 sql statements$'
	run 0 "$label: the second file" migrate apply --url "$url"
	said "$label: from where it goes on" '^Migrating to version 2 from 1 (1 migrations in total):$'
	said "$label: both statements" '^  -- 2 sql statements$'
	run 0 "$label: again" migrate apply --url "$url"
	said "$label: there is nothing to do" '^No migration files to execute$'
	run 0 "$label: as JSON" migrate apply --url "$url" --format '{{ json . }}'
	said "$label: with Atlas' names" '"Dir":"file://migrations","Current":"2","Start":"20.*"Message":"No migration files to execute"}$'
	run 0 "$label: the database is what the directory makes" schema diff --from "$url" --to file://migrations --check
}

refused() {
	fresh
	clean_dir
	write 1_a.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	write 3_c.sql <<-'SQL'
	CREATE TABLE c (id int NOT NULL PRIMARY KEY);
	SQL
	apply
	echo '-- more' >> migrations/3_c.sql
	run 1 "$label: a file that was edited, and atlas.sum was not" migrate apply --url "$url"
	said "$label: in Atlas' words" 'L3: 3_c.sql was edited'
	ddlkit migrate hash
	run 1 "$label: a file that was edited after it ran" migrate apply --url "$url"
	said "$label: it is named" '3_c.sql was edited after it was applied'
	printf 'CREATE TABLE c (id int NOT NULL PRIMARY KEY);\n' > migrations/3_c.sql
	write 2_b.sql <<-'SQL'
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	SQL
	write 0_o.sql <<-'SQL'
	CREATE TABLE o (id int NOT NULL PRIMARY KEY);
	SQL
	run 1 "$label: files older than the newest that ran" migrate apply --url "$url"
	said "$label: they are named" 'migration files 0_o.sql, 2_b.sql were added out of order'
	run 0 "$label: left out" migrate apply --url "$url" --exec-order linear-skip
	said "$label: there is nothing else" '^No migration files to execute$'
	run 0 "$label: one of them is run" migrate apply --url "$url" --exec-order non-linear 1
	run 0 "$label: and the other" migrate apply --url "$url" --exec-order non-linear
	said "$label: which is the newer one" '^  -- migrating version 2$'
	run 0 "$label: nothing was edited" migrate apply --url "$url"
	run 0 "$label: all is there" schema diff --from "$url" --to file://migrations --check
}

dirty() {
	fresh
	clean_dir
	echo 'CREATE TABLE users (id int NOT NULL PRIMARY KEY);' > users.sql
	ddlkit schema apply --url "$url" --to users.sql --auto-approve > out 2> err
	write 1_users.sql < users.sql
	write 2_pets.sql <<-'SQL'
	CREATE TABLE pets (id int NOT NULL PRIMARY KEY);
	SQL
	run 1 "$label: a database with tables" migrate apply --url "$url"
	said "$label: one is named" 'connected database is not clean: found table "users"'
	run 2 "$label: both" migrate apply --url "$url" --baseline 1 --allow-dirty
	run 1 "$label: a baseline that is no version" migrate apply --url "$url" --baseline 7
	said "$label: is told" 'baseline version "7" not found'
	run 0 "$label: a baseline" migrate apply --url "$url" --baseline 1
	said "$label: it is where it begins" '^Migrating to version 2 from 1 (1 migrations in total):$'
	write 0_older.sql <<-'SQL'
	CREATE TABLE older (id int);
	SQL
	run 0 "$label: a file that is older than the baseline is nothing to it" migrate apply --url "$url"
	said "$label: nor to files that ran" '^No migration files to execute$'
	rm migrations/0_older.sql
	ddlkit migrate hash
	run 0 "$label: all is there" schema diff --from "$url" --to file://migrations --check
}

# Rows as Atlas writes them: one file ran, of the next one the first of two statements. The digests are those of atlas.sum
# and of the text of the statement.
begun() {
	if [ -z "${client-}" ]; then return; fi
	clean_dir
	write 1_a.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	write 2_b.sql <<-'SQL'
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	CREATE TABLE c (id int NOT NULL PRIMARY KEY);
	SQL
	table=atlas_schema_revisions
	[ "$dialect" != postgres ] || table=$table.$table
	hash() { sed -n "s/^$1 h1://p" migrations/atlas.sum; }
	case $dialect in
	sqlite) types="text text integer integer integer datetime integer text text text json text" time="'2026-01-02 03:04:05.678901234+00:00'" ;;
	postgres) types="varchar varchar bigint bigint bigint timestamptz bigint text text varchar jsonb varchar" time="'2026-01-02 03:04:05.678901+00'" ;;
	*) types="varchar(255) varchar(255) bigint-unsigned bigint bigint timestamp bigint longtext longtext varchar(255) json varchar(255)"
		time="'2026-01-02 03:04:05'" ;;
	esac
	{
		[ "$dialect" != postgres ] || echo "CREATE SCHEMA atlas_schema_revisions;"
		# shellcheck disable=SC2086 # a list
		printf 'CREATE TABLE %s (version %s NOT NULL, description %s NOT NULL, type %s NOT NULL DEFAULT 2,
			applied %s NOT NULL DEFAULT 0, total %s NOT NULL DEFAULT 0, executed_at %s NOT NULL, execution_time %s NOT NULL,
			error %s NULL, error_stmt %s NULL, hash %s NOT NULL, partial_hashes %s NULL, operator_version %s NOT NULL,
			PRIMARY KEY (version));\n' $table $types | sed 's/-unsigned/ unsigned/'
		echo "INSERT INTO $table VALUES ('1', 'a', 2, 1, 1, $time, 1000, '', '', '$(hash 1_a.sql)', NULL, 'Atlas CLI v1.0.0');"
		echo "INSERT INTO $table VALUES ('2', 'b', 2, 1, 2, $time, 1000, 'lost', 'CREATE TABLE c (id int NOT NULL PRIMARY KEY);',
			'$(hash 2_b.sql)', '[\"h1:$(printf 'CREATE TABLE b (id int NOT NULL PRIMARY KEY);' | openssl dgst -sha256 -binary | base64)\"]',
			'Atlas CLI v1.0.0');"
		echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY);'
		echo 'CREATE TABLE b (id int NOT NULL PRIMARY KEY);'
	} > begun.sql
	$client < begun.sql > out 2> err
	check $? "$label: what Atlas left"
	run 0 "$label: its status" migrate status --url "$url"
	said "$label: half of the second file" '^  -- Current Version: 2 (1 statements applied)$'
	run 0 "$label: it is continued" migrate apply --url "$url"
	said "$label: with the second statement" '^    -> CREATE TABLE c'
	run 0 "$label: all is there" schema diff --from "$url" --to file://migrations --check
	# And the other way: what Atlas reads there is what it would have written.
	query="SELECT version, description, type, applied, total, hash, partial_hashes IS NULL, error IS NULL FROM $table ORDER BY 1"
	[ "$dialect" != postgres ] || query="COPY ($query) TO STDOUT"
	echo "$query;" | $client > out 2> err
	tr '\t|' '  ' < out | sed 's/ t/ 1/g; s/ f$/ 0/' > told
	{ echo "1 a 2 1 1 $(hash 1_a.sql) 1 0"; echo "2 b 2 2 2 $(hash 2_b.sql) 1 1"; } > wanted
	tail -n 2 told | diff wanted - > out
	check $? "$label: rows as Atlas would have left them"
}

# What a server takes back when a statement fails, and what it does not, is known to the next run.
failing() {
	for mode in none file all; do
		fresh
		clean_dir
		write 1_log.sql <<-'SQL'
		CREATE TABLE log (what varchar(20));
		SQL
		apply
		write 2_fails.sql <<-'SQL'
		INSERT INTO log VALUES ('one');
		CREATE TABLE a (id int NOT NULL PRIMARY KEY);
		INSERT INTO log VALUES ('two');
		INSERT INTO nowhere VALUES (1);
		INSERT INTO log VALUES ('three');
		SQL
		run 3 "$label: $mode: a statement fails" migrate apply --url "$url" --tx-mode $mode
		said "$label: $mode: which one" 'executing statement "INSERT INTO nowhere VALUES (1);" from version "2"'
		sed -i 's/INTO nowhere VALUES (1)/INTO log VALUES ('"'mended'"')/' migrations/2_fails.sql
		ddlkit migrate hash
		run 0 "$label: $mode: mended, it goes on" migrate apply --url "$url" --tx-mode $mode
		rows "SELECT count(*) = 4 AND count(DISTINCT what) = 4 FROM log" "$label: $mode: each statement ran once"
		run 0 "$label: $mode: all is there" schema diff --from "$url" --to file://migrations --check
	done
	fresh
	clean_dir
	write 1_part.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	FAIL;
	SQL
	run 3 "$label: a file fails in its midst" migrate apply --url "$url" --tx-mode none
	sed -i 's/TABLE a (id int/TABLE a (id bigint/' migrations/1_part.sql
	ddlkit migrate hash
	run 1 "$label: what ran of it was edited" migrate apply --url "$url" --tx-mode none
	said "$label: which is told" 'history changed: statement 1 of 1_part.sql is not what ran'
	printf 'CREATE TABLE a (id int NOT NULL PRIMARY KEY);\n' > migrations/1_part.sql
	ddlkit migrate hash
	run 1 "$label: what ran of it was taken out" migrate apply --url "$url" --tx-mode none
	said "$label: which is told" 'history changed: statement 2 of 1_part.sql ran, and is no longer in it'
	printf 'CREATE TABLE b (id int NOT NULL PRIMARY KEY);\n' >> migrations/1_part.sql
	ddlkit migrate hash
	run 0 "$label: only what failed was taken out" migrate apply --url "$url" --tx-mode none
	run 0 "$label: all is there" schema diff --from "$url" --to file://migrations --check
}

# Killed behind each thing that it asks the server to do, then run again.
killed() {
	if [ -z "$shim" ]; then skip "$label: killed" "there is no compiler, or a sanitizer is in the way"; return; fi
	clean_dir
	write 1_log.sql <<-'SQL'
	CREATE TABLE log (what varchar(20));
	INSERT INTO log VALUES ('1a');
	CREATE TABLE a (id int NOT NULL PRIMARY KEY, n int);
	INSERT INTO a VALUES (1, 0);
	SQL
	write 2_mixed.sql <<-'SQL'
	INSERT INTO log VALUES ('2a');
	ALTER TABLE a ADD COLUMN b int;
	INSERT INTO log VALUES ('2b');
	UPDATE a SET n = n + 1;
	CREATE INDEX a_b ON a (b);
	SQL
	write 3_none.sql <<-'SQL'
	-- atlas:txmode none

	CREATE TABLE c (id int NOT NULL PRIMARY KEY);
	INSERT INTO log VALUES ('3a');
	UPDATE a SET n = n + 1;
	DROP TABLE c;
	CREATE TABLE d (id int NOT NULL PRIMARY KEY);
	SQL
	write 4_own.sql <<-'SQL'
	BEGIN;
	INSERT INTO log VALUES ('4a');
	UPDATE a SET n = n + 1;
	COMMIT;
	CREATE TABLE e (id int NOT NULL PRIMARY KEY);
	SQL
	for mode in file none all; do
		if [ $mode = all ]; then
			rm migrations/3_none.sql migrations/4_own.sql
			ddlkit migrate hash
		fi
		case $mode in all) sum=3,1 ;; *) sum=5,3 ;; esac
		n=1
		while :; do
			fresh
			LD_PRELOAD=$shim DDLKIT_TEST_KILL=$n ddlkit migrate apply --url "$url" --tx-mode $mode > out 2> err < /dev/null
			[ $? = 137 ] || break
			if ! ddlkit migrate apply --url "$url" --tx-mode $mode > out 2>> err < /dev/null; then
				check 1 "$label: $mode: killed behind request $n, and run again"
			elif ! ddlkit schema diff --from "$url" --to file://migrations --check > out 2> err; then
				check 1 "$label: $mode: killed behind request $n, the schema is what it should be"
			else
				rows "SELECT (SELECT count(*) FROM log) = ${sum%,*} AND (SELECT count(DISTINCT what) FROM log) = ${sum%,*} AND
					(SELECT n FROM a) = ${sum#*,}" "$label: $mode: killed behind request $n, each statement ran once"
			fi
			n=$((n + 1))
		done
		[ $n -gt 10 ]
		check $? "$label: $mode: it was killed $((n - 1)) times"
	done
}

# Statements of other kinds, of which the schema shows what they did; and those that do not matter.
kinds() {
	if [ -z "$shim" ]; then skip "$label: killed" "there is no compiler, or a sanitizer is in the way"; return; fi
	# The newest of a kind is enough.
	case $label in pg15 | maria1011) return ;; esac
	clean_dir
	case $dialect in
	mysql | mariadb) write 1_kinds.sql <<-'SQL'
		CREATE TABLE log (what varchar(20));
		CREATE TABLE a (id int NOT NULL PRIMARY KEY, n int);
		CREATE TABLE IF NOT EXISTS a (id int);
		CREATE TABLE b LIKE a;
		CREATE VIEW v AS SELECT id FROM a;
		CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.n = 1;
		CREATE PROCEDURE p() INSERT INTO log VALUES ('called');
		CREATE FUNCTION f() RETURNS int DETERMINISTIC NO SQL RETURN 1;
		RENAME TABLE b TO c;
		ALTER TABLE c ADD COLUMN x int, DROP COLUMN n, ADD INDEX c_x (x);
		ALTER TABLE c RENAME COLUMN x TO y, COMMENT 'about c';
		ALTER TABLE c MODIFY y bigint NOT NULL DEFAULT 7;
		CREATE OR REPLACE VIEW v AS SELECT id, n FROM a;
		INSERT INTO log VALUES ('one');
		TRUNCATE TABLE a;
		CREATE TABLE d (id int NOT NULL PRIMARY KEY, a int, CONSTRAINT d_a FOREIGN KEY (a) REFERENCES a (id));
		ALTER TABLE d DROP FOREIGN KEY d_a;
		DROP TRIGGER t;
		DROP TABLE IF EXISTS nowhere;
		ANALYZE TABLE a;
		DROP TABLE c, d;
		INSERT INTO log VALUES ('two');
		SQL
		;;
	postgres) write 1_kinds.sql <<-'SQL'
		CREATE TABLE log (what varchar(20));
		CREATE TABLE a (id int NOT NULL PRIMARY KEY, n int);
		CREATE TABLE IF NOT EXISTS a (id int);
		CREATE INDEX CONCURRENTLY a_n ON a (n);
		CREATE TYPE e AS ENUM ('x', 'y');
		ALTER TYPE e ADD VALUE 'z';
		CREATE SCHEMA other;
		CREATE SEQUENCE other.s;
		CREATE VIEW v AS SELECT id FROM a;
		CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
		CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
		ALTER TABLE a ADD COLUMN e e DEFAULT 'x', ALTER n TYPE bigint;
		ALTER TABLE a RENAME COLUMN n TO m;
		COMMENT ON TABLE a IS 'about a';
		INSERT INTO log VALUES ('one');
		DROP INDEX CONCURRENTLY a_n;
		TRUNCATE a;
		VACUUM a;
		GRANT SELECT ON a TO PUBLIC;
		ALTER TABLE log SET SCHEMA other;
		DROP TABLE IF EXISTS nowhere;
		DROP TRIGGER t ON a;
		INSERT INTO other.log VALUES ('two');
		ALTER TABLE other.log SET SCHEMA public;
		SQL
		;;
	*) write 1_kinds.sql <<-'SQL'
		CREATE TABLE log (what varchar(20));
		CREATE TABLE a (id int NOT NULL PRIMARY KEY, n int);
		CREATE TABLE IF NOT EXISTS a (id int);
		CREATE VIEW v AS SELECT id FROM a;
		CREATE TRIGGER t AFTER INSERT ON a BEGIN INSERT INTO log VALUES ('fired'); END;
		ALTER TABLE a ADD COLUMN x int;
		ALTER TABLE a RENAME COLUMN x TO y;
		INSERT INTO log VALUES ('one');
		PRAGMA user_version = 3;
		DROP TRIGGER t;
		ALTER TABLE a RENAME TO b;
		DROP VIEW IF EXISTS v;
		DROP VIEW IF EXISTS nowhere;
		VACUUM;
		INSERT INTO log VALUES ('two');
		SQL
		;;
	esac
	n=1
	while :; do
		fresh
		LD_PRELOAD=$shim DDLKIT_TEST_KILL=$n ddlkit migrate apply --url "$url" --tx-mode none > out 2> err < /dev/null
		[ $? = 137 ] || break
		if ! ddlkit migrate apply --url "$url" --tx-mode none > out 2>> err < /dev/null; then
			check 1 "$label: kinds: killed behind request $n, and run again"
		# A server shows the queries of views in its own words.
		elif ! ddlkit schema diff --from "$url" --to file://migrations --exclude v --exclude '*.v' --check > out 2> err; then
			check 1 "$label: kinds: killed behind request $n, the schema is what it should be"
		else
			rows "SELECT count(*) = 2 AND count(DISTINCT what) = 2 FROM log" "$label: kinds: killed behind request $n, each ran once"
		fi
		n=$((n + 1))
	done
	[ $n -gt 30 ]
	check $? "$label: kinds: it was killed $((n - 1)) times"
}

directives() {
	clean_dir
	write 1_archive.sql <<-'SQL'
	-- atlas:txtar

	-- checks.sql --
	SELECT 1 = 1;

	-- checks/more.sql --
	-- atlas:assert oneof either
	SELECT 1 = 2;
	-- atlas:assert oneof either
	SELECT 2 = 2;

	-- migration.sql --
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);

	-- down.sql --
	DROP TABLE a;
	SQL
	run 0 "$label: a file with checks" migrate apply --url "$url"
	said "$label: they are shown" '^    -- checks before migrating version 1$'
	said "$label: and counted" '^  -- 2 checks ok, 1 with errors$'
	said "$label: one statement ran" '^  -- 1 sql statement$'
	write 2_refused.sql <<-'SQL'
	-- atlas:txtar

	-- checks.sql --
	SELECT NOT EXISTS (SELECT 1 FROM a WHERE id = 7);

	-- migration.sql --
	DROP TABLE a;
	SQL
	write 1b_row.sql <<-'SQL'
	INSERT INTO a VALUES (7);
	SQL
	run 3 "$label: a check that does not hold" migrate apply --url "$url"
	said "$label: it is named" 'check assertion "SELECT NOT EXISTS'
	rm migrations/2_refused.sql
	write 3_delimiter.sql <<-'SQL'
	-- atlas:delimiter \n-- next

	INSERT INTO a VALUES (8)
	-- next
	INSERT INTO a VALUES (9)
	-- next
	SQL
	run 0 "$label: another delimiter" migrate apply --url "$url"
	said "$label: two statements" '^  -- 2 sql statements$'
	rows "SELECT count(*) = 3 FROM a" "$label: the rows are there"
	case $dialect in
	mysql | mariadb)
		write 4_lock.sql <<-'SQL'
		CREATE TABLE b (id int NOT NULL PRIMARY KEY);
		LOCK TABLES `b` WRITE;
		INSERT INTO b VALUES (1);
		UNLOCK TABLES;
		SQL
		run 1 "$label: LOCK TABLES" migrate apply --url "$url"
		said "$label: is refused before anything runs" 'a migration cannot lock tables'
		;;
	esac
	clean_dir
	fresh
	write 1_mode.sql <<-'SQL'
	-- atlas:txmode none
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	run 0 "$label: a directive of the file above a statement" migrate apply --url "$url"
	said "$label: is warned of" 'atlas:txmode counts in the first lines of a file only'
	write 2_mode.sql <<-'SQL'
	-- atlas:txmode all

	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	SQL
	run 1 "$label: a mode that a file cannot have" migrate apply --url "$url"
	said "$label: is told" 'txmode "all" is not allowed in file directive'
	write 2_mode.sql <<-'SQL'
	-- atlas:txmode none

	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	SQL
	run 1 "$label: modes that contradict each other" migrate apply --url "$url" --tx-mode all
	run 0 "$label: the file's own" migrate apply --url "$url"
	clean_dir
	fresh
	write 1_a.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	write 2_sum.sql <<-'SQL'
	-- atlas:checkpoint

	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	write 3_b.sql <<-'SQL'
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	SQL
	run 0 "$label: a new database begins at the checkpoint" migrate apply --url "$url"
	said "$label: which is told" '^  -- migrating version 2 (checkpoint)$'
	run 0 "$label: again" migrate apply --url "$url"
	said "$label: there is nothing to do" '^No migration files to execute$'
	fresh
	rm migrations/2_sum.sql
	ddlkit migrate hash
	apply 1
	write 2_sum.sql <<-'SQL'
	-- atlas:checkpoint

	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	run 0 "$label: a database that ran the files" migrate apply --url "$url"
	said "$label: leaves it out" '^Migrating to version 3 from 1 (1 migrations in total):$'
}

status() {
	clean_dir
	write 1_a.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	write 2_b.sql <<-'SQL'
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	FAIL;
	SQL
	apply 1
	run 0 "$label: one of two" migrate status --url "$url"
	cat > wanted <<-'TEXT'
	Migration Status: PENDING
	  -- Current Version: 1
	  -- Next Version:    2
	  -- Executed Files:  1
	  -- Pending Files:   1
	TEXT
	diff wanted out > told
	check $? "$label: it is told as Atlas tells it" told
	apply --tx-mode none
	run 0 "$label: one of two, and half of the other" migrate status --url "$url"
	sed '/ERROR:/{s/:.*/:/;q;}' out > told
	cat > wanted <<-'TEXT'
	Migration Status: PENDING
	  -- Current Version: 2 (1 statements applied)
	  -- Next Version:    2 (1 statements left)
	  -- Executed Files:  2 (last one partially)
	  -- Pending Files:   1

	Last migration attempt had errors:
	  -- SQL:   FAIL;
	  -- ERROR:
	TEXT
	diff wanted told > out
	check $? "$label: it is told as Atlas tells it"
	run 0 "$label: it is taken for done" migrate set 2 --url "$url"
	run 0 "$label: all ran" migrate status --url "$url"
	said "$label: which is told" '^Migration Status: OK$'
	run 0 "$label: back" migrate set 1 --url "$url"
	printf 'Current version is 1 (1 removed):\n\n  - 2 (b)\n' | diff - out > told
	check $? "$label: it is told as Atlas tells it" told
	run 2 "$label: a version that no file has" migrate set 7 --url "$url"
	echo '-- more' >> migrations/1_a.sql
	ddlkit migrate hash
	run 1 "$label: a file was edited" migrate apply --url "$url"
	run 0 "$label: it is as it should be" migrate set 1 --url "$url"
	run 0 "$label: it is taken for what it is" migrate status --url "$url"
}

# What a script leaves behind in the session is gone for the next one.
session() {
	clean_dir
	case $dialect in
	postgres) echo "SELECT pg_catalog.set_config('search_path', '', false);" ;;
	sqlite) echo "PRAGMA foreign_keys = on;" ;;
	*) echo "SET foreign_key_checks = 0, sql_mode = 'ANSI_QUOTES';" ;;
	esac | write 1_a.sql
	case $dialect in
	mysql | mariadb) write 2_b.sql <<-'SQL'
		CREATE TABLE a (id int NOT NULL PRIMARY KEY, x varchar(20) DEFAULT "text");
		INSERT INTO a (id) VALUES (1);
		SQL
		;;
	*) write 2_b.sql <<-'SQL'
		CREATE TABLE a (id int NOT NULL PRIMARY KEY, x varchar(20) DEFAULT 'text');
		INSERT INTO a (id) VALUES (1);
		SQL
		;;
	esac
	run 0 "$label: settings of a file are not those of the next" migrate apply --url "$url" --tx-mode none
	rows "SELECT count(*) = 1 FROM a WHERE x = 'text'" "$label: which ran as it would have by itself"
}

# A statement of which nobody can tell whether it ran: it changes nothing that the schema shows.
resume() {
	case $dialect in
	postgres) statement='DO $$ BEGIN UPDATE a SET n = n + 1; END $$' ;;
	sqlite) return ;;
	*) statement="DO RELEASE_ALL_LOCKS()" ;;
	esac
	[ "$dialect" != mariadb ] || statement="DO RELEASE_LOCK('none')"
	if [ -z "$shim" ]; then skip "$label: killed" "there is no compiler, or a sanitizer is in the way"; return; fi
	clean_dir
	write 1_a.sql <<-SQL
	CREATE TABLE a (id int NOT NULL PRIMARY KEY, n int);
	INSERT INTO a VALUES (1, 0);
	$statement;
	SQL
	n=1 asked=0
	while :; do
		fresh
		LD_PRELOAD=$shim DDLKIT_TEST_KILL=$n ddlkit migrate apply --url "$url" --tx-mode none > out 2> err < /dev/null
		[ $? = 137 ] || break
		n=$((n + 1))
		apply --tx-mode none && continue
		asked=$((asked + 1))
		said "$label: nobody can tell" 'it cannot be told whether this statement of 1_a.sql took effect'
		run 0 "$label: it did" migrate apply --url "$url" --tx-mode none --resume skip
		said "$label: three statements are done" '3 statements ran before'
	done
	# Once before it, and once behind.
	[ $asked = 2 ]
	check $? "$label: it was asked twice"
}

# Another run has the database.
locked() {
	clean_dir
	write 1_a.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	INSERT INTO a VALUES (1);
	SQL
	write 2_b.sql <<-'SQL'
	INSERT INTO a VALUES (2);
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	SQL
	ddlkit migrate apply --url "$url" > out1 2> err1 < /dev/null &
	one=$!
	ddlkit migrate apply --url "$url" > out2 2> err2 < /dev/null &
	two=$!
	wait $one && wait $two
	check $? "$label: two at once both end well" out1 err1 out2 err2
	[ "$(cat out1 out2 | grep -c '^No migration files to execute$')" = 1 ]
	check $? "$label: one of them had nothing to do" out1 err1 out2 err2
	rows "SELECT count(*) = 2 FROM a" "$label: each statement ran once"
}

# Back to an older version; killed on the way, too.
down() {
	clean_dir
	write 1_a.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	cp migrations/1_a.sql one.sql
	write 2_b.sql <<-'SQL'
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	ALTER TABLE a ADD COLUMN n int;
	SQL
	write 3_rows.sql <<-'SQL'
	UPDATE a SET n = 1;
	SQL
	apply
	run 0 "$label: a plan" migrate down --url "$url" --dry-run
	run 0 "$label: a file with rows only" migrate down --url "$url" --auto-approve
	said "$label: from where to where" '^Migrating down from version 3 to 2 (1 migration in total):$'
	run 2 "$label: what loses data" migrate down --url "$url" --auto-approve
	said "$label: is refused" '--allow-destructive'
	run 0 "$label: to a version" migrate down --url "$url" --to-version 1 --auto-approve --allow-destructive
	run 0 "$label: it is there" schema diff --from "$url" --to file://one.sql --check
	run 0 "$label: its status" migrate status --url "$url"
	said "$label: what is to be run again" '^  -- Pending Files:   2$'
	run 0 "$label: up again" migrate apply --url "$url"
	run 0 "$label: all the way down" migrate down 7 --url "$url" --auto-approve --allow-destructive
	run 0 "$label: nothing ran" migrate down --url "$url"
	said "$label: which is told" '^No migration files to revert$'
	run 0 "$label: up again" migrate apply --url "$url"
	run 0 "$label: all is there" schema diff --from "$url" --to file://migrations --check
	if [ -z "$shim" ]; then skip "$label: killed" "there is no compiler, or a sanitizer is in the way"; return; fi
	n=1
	while :; do
		fresh
		apply
		LD_PRELOAD=$shim DDLKIT_TEST_KILL=$n ddlkit migrate down --url "$url" --to-version 1 --auto-approve --allow-destructive \
			> out 2> err < /dev/null
		[ $? = 137 ] || break
		ddlkit migrate down --url "$url" --to-version 1 --auto-approve --allow-destructive > out 2> err < /dev/null &&
			ddlkit schema diff --from "$url" --to file://one.sql --check > out 2> err &&
			apply && ddlkit schema diff --from "$url" --to file://migrations --check > out 2> err
		check $? "$label: killed behind request $n, and run again"
		n=$((n + 1))
	done
	[ $n -gt 5 ]
	check $? "$label: it was killed $((n - 1)) times"
}

all() { for part in ${DDLKIT_TEST_PARTS:-plain refused dirty begun failing directives status session resume locked down killed kinds}; do fresh; $part; done; }

if [ -z "$DDLKIT_TEST_SERVERS" ]; then
	label=SQLite dialect=sqlite url=sqlite://$dir/app.db
	all
fi
# What a killed run leaves is told by the same statements in every version; that is tried on the newest.
case " ${DDLKIT_TEST_PARTS-} " in *" killed "*) versions= ;; *) versions=older ;; esac
for server in $(servers $versions); do
	use "$server" || continue
	all
	leave
done
[ $count -gt 0 ] || echo "1..0"
