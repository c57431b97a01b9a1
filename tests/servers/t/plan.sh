#!/bin/sh
# A plan in a file is carried out where it holds: not on a database that has moved on, nor when somebody has edited it
# so that it leads elsewhere.
. "$ROOT/tests/servers/tap.sh"

sql() { printf '%s\n' "$1" | $client > sql.out 2>&1; check $? "$label: by hand: $1" sql.out; }

# same NAME SOURCE: the database is that, and the rows are there
is() {
	run 0 "$label: $1" schema diff --from "$url" --to "$2" --check
}

cat > one.sql <<'SQL'
CREATE TABLE users (id int NOT NULL PRIMARY KEY, nick varchar(50), age int DEFAULT 7);
CREATE TABLE gone (id int NOT NULL PRIMARY KEY);
SQL
cat > two.sql <<'SQL'
CREATE TABLE users (id int NOT NULL PRIMARY KEY, age int DEFAULT 7, name varchar(50));
CREATE INDEX by_name ON users (name);
CREATE TABLE pets (id int NOT NULL PRIMARY KEY, owner int, FOREIGN KEY (owner) REFERENCES users (id));
SQL

begin() {
	run 0 "$label: $1" schema apply --url "$url" --to one.sql --auto-approve --allow-destructive
	sql "DELETE FROM users; INSERT INTO users (id, nick) VALUES (1, 'a'); "
}

# apply STATUS NAME FILE ARGUMENT...
apply() {
	wanted=$1 name=$2 file=$3
	shift 3
	run "$wanted" "$label: $name" schema apply --url "$url" --plan "file://$file" --auto-approve "$@"
}

for server in $(servers); do
	use "$server" || continue
	begin "a database"
	rm -f ./*.plan.sql
	run 0 "$label: a plan" schema plan first --from "$url" --to two.sql
	[ "$(cat out)" = first.plan.sql ]
	check $? "$label: it says where the plan is"
	run 0 "$label: again" schema plan --from "$url" --to two.sql --output again.plan.sql
	cmp -s first.plan.sql again.plan.sql
	check $? "$label: it is the same"
	run 2 "$label: a file that is there" schema plan first --from "$url" --to two.sql
	is "nothing was done yet" one.sql
	apply 2 "what is lost must be told" first.plan.sql
	said "$label: it says so" "lose.* data"
	is "nothing was done" one.sql
	apply 0 "a look at it" first.plan.sql --dry-run
	is "nothing was done then either" one.sql
	apply 0 "it is carried out" first.plan.sql --allow-destructive
	is "it is what was asked for" two.sql
	apply 0 "again" first.plan.sql --allow-destructive
	said "$label: there is nothing to do" "Schema is synced, no changes to be made"

	begin "back again"
	sql "CREATE TABLE more (id int);"
	apply 4 "the database has moved on" first.plan.sql --allow-destructive
	said "$label: it says so" "has changed since first.plan.sql was planned; nothing was done"
	sql "DROP TABLE more;"
	sql "ALTER TABLE users ADD COLUMN x int;"
	apply 4 "a column more" first.plan.sql --allow-destructive
	sql "ALTER TABLE users DROP COLUMN x;"

	sed 's/by_name/by_names/' first.plan.sql > elsewhere.plan.sql
	apply 4 "an edited plan that leads elsewhere" elsewhere.plan.sql --allow-destructive
	said "$label: it says so" "elsewhere.plan.sql was edited, and its statements no longer lead to the schema"
	grep -v 'gone' first.plan.sql > less.plan.sql
	apply 4 "a statement was taken out" less.plan.sql --allow-destructive
	said "$label: it says so" "less.plan.sql was edited"
	(cat first.plan.sql; echo "CREATE TABLE more (id int);") > more.plan.sql
	apply 4 "a statement was added" more.plan.sql --allow-destructive
	(cat first.plan.sql; echo "COMMIT;") > commit.plan.sql
	apply 4 "a transaction of its own" commit.plan.sql --allow-destructive
	sed '1d' first.plan.sql > headless.plan.sql
	apply 2 "no plan" headless.plan.sql --allow-destructive
	is "nothing was done by any of them" one.sql

	# What leads to the same schema may be edited: here a rename, which keeps the rows.
	run 0 "$label: a plan again" schema plan --from "$url" --to two.sql --output same.plan.sql
	awk '/^$/ { exit } { print }' same.plan.sql > edited.plan.sql
	cat >> edited.plan.sql <<-'SQL'

	-- Rows are kept
	ALTER TABLE users ADD COLUMN name varchar(50);
	UPDATE users SET name = nick;
	-- The other table
	ALTER TABLE users DROP COLUMN nick;
	CREATE INDEX by_name ON users (name);
	CREATE TABLE pets (id int NOT NULL PRIMARY KEY, owner int, FOREIGN KEY (owner) REFERENCES users (id));
	DROP TABLE gone;
	SQL
	apply 2 "an edited plan, with rows" edited.plan.sql
	said "$label: UPDATE is told of" "this one: UPDATE users SET name = nick"
	said "$label: and what is dropped" "this one: DROP TABLE gone"
	apply 0 "it is carried out" edited.plan.sql --allow-destructive
	is "it is what was asked for" two.sql
	sql "UPDATE users SET age = age / (CASE WHEN name = 'a' THEN 1 ELSE 0 END);"
	leave
done

# A plan made from files, for a database that they made.
for server in $(servers); do
	use "$server" || continue
	cat > files.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY, n decimal(10,2) DEFAULT 1.5, t varchar(20) DEFAULT 'x', CHECK (n > 0));
	CREATE UNIQUE INDEX a_t ON a (t);
	CREATE TABLE b (id int NOT NULL PRIMARY KEY, a int NOT NULL, CONSTRAINT of_a FOREIGN KEY (a) REFERENCES a (id) ON DELETE CASCADE);
	SQL
	(cat files.sql; echo "CREATE TABLE c (id int NOT NULL PRIMARY KEY);") > more.sql
	sql "$(cat files.sql)"
	rm -f files.plan.sql
	version=$(ddlkit schema plan --from "$url" --to more.sql -o - 2> err | sed -n 's/^-- dialect: //p')
	run 0 "$label: a plan from files" schema plan files --from files.sql --to more.sql --dialect "$version"
	apply 0 "it holds for a database that the files made" files.plan.sql
	leave
done

for server in $(servers postgres); do
	use "$server" || continue
	begin "privileges"
	sql "GRANT SELECT ON users TO PUBLIC;"
	rm -f granted.plan.sql
	run 0 "$label: a plan that knows nothing of them" schema plan granted --from "$url" --to two.sql
	apply 0 "it is carried out" granted.plan.sql --allow-destructive

	begin "an index on a table in use"
	(cat one.sql; echo "CREATE INDEX by_age ON users (age);") > indexed.sql
	rm -f indexed.plan.sql
	run 0 "$label: a plan" schema plan indexed --from "$url" --to indexed.sql --tx-mode none
	sed -i 's/CREATE INDEX/CREATE INDEX CONCURRENTLY/' indexed.plan.sql
	apply 0 "CONCURRENTLY was added by hand, and each statement runs by itself" indexed.plan.sql
	is "it is there" indexed.sql
	leave
done
