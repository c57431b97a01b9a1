#!/bin/sh
# demo.sh - what ddlkit does, from what an ORM prints to a migration. Needs a finished build.
#
# tools/demo.sh [--npm]     --npm: install Sequelize with npm and let it print the tables;
#                           else what it printed for the same models is taken from fixtures/.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
export PATH="$root/${O:-build}:$PATH"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

bold=""; plain=""
if [ -t 1 ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); fi
say() { printf '\n%s%s%s\n' "$bold" "$*" "$plain"; }
show() { printf '\n$ %s\n' "$*"; "$@"; }
# The command itself is the argument, so that globs and quotes are shown as they are typed.
run() { printf '\n$ %s\n' "$1"; sh -c "$1"; }
expect() {
	want=$1
	printf '\n$ %s\n' "$2"
	status=0
	sh -c "$2" || status=$?
	if [ $status -ne "$want" ]; then echo "demo: exit code $status instead of $want" >&2; exit 1; fi
	echo "(exit code $status)"
}

if [ "${1:-}" = --npm ]; then
	say "A project with Sequelize"
	show npm install --silent --no-audit --no-fund --prefix . sequelize@6 mysql2
	cp "$root/fixtures/sequelize/print-schema.js" .
	before='exec:node print-schema.js mysql'
	after='exec:node print-schema.js mysql with-age'
else
	cp "$root"/fixtures/sequelize/mysql/*.sql .
	before=file://users.sql
	after=file://users-age.sql
fi

show ddlkit --version

say "MySQL: the first migration, then a field is added, then nothing"
[ ! -f users.sql ] || show cat users.sql
run "ddlkit migrate diff init --dir file://migrations --to '$before' --dialect mysql:8"
run "cat migrations/*_init.sql migrations/atlas.sum"
run "ddlkit migrate diff add_age --dir file://migrations --to '$after' --dialect mysql:8"
run "cat migrations/*_add_age.sql"
run "ddlkit migrate diff again --dir file://migrations --to '$after' --dev-url docker://mysql/8/dev"
run "ddlkit migrate validate --dir file://migrations"

for dialect in mariadb postgres sqlite mssql; do
	say "$dialect: the same"
	mkdir $dialect
	cp "$root/fixtures/sequelize/$dialect"/*.sql $dialect
	run "ddlkit migrate diff init --dir file://$dialect/migrations --to file://$dialect/users.sql --dialect $dialect"
	run "cat $dialect/migrations/*_init.sql"
	run "ddlkit migrate diff add_age --dir file://$dialect/migrations --to file://$dialect/users-age.sql --dialect $dialect"
	run "cat $dialect/migrations/*_add_age.sql"
	run "ddlkit schema diff --dialect $dialect --from file://$dialect/migrations --to file://$dialect/users-age.sql --check"
done

say "A schema in normal form"
run "ddlkit schema inspect --format sql --dialect mssql --url file://mssql/users.sql"
if ddlkit --help | grep -q 'migrate lint'; then
	say "What would a migration do to a database in use?"
	run "echo 'ALTER TABLE \`Users\` DROP COLUMN \`email\`;' > migrations/29991231000000_drop.sql"
	run "ddlkit migrate hash --dir file://migrations"
	expect 1 "ddlkit migrate lint --dir file://migrations --latest 1 --dialect mysql:8"
fi
say "SQLite has no ALTER for this: the table is made anew, and the rows that refer to it stay"
cat > a.sql <<'SQL'
CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE book (
  id INTEGER PRIMARY KEY,
  author INTEGER NOT NULL REFERENCES author (id) ON DELETE CASCADE,
  title TEXT NOT NULL
);
SQL
sed 's/name TEXT/name TEXT NOT NULL DEFAULT '"''/" a.sql > b.sql
run "cat a.sql"
run "ddlkit schema diff --dialect sqlite --from file://a.sql --to file://b.sql"
if ddlkit --help | grep -q '^  verify'; then
	run "ddlkit verify --dialect sqlite --from file://a.sql --to file://b.sql"
fi

say "What goes wrong is told"
expect 2 "ddlkit migrate diff oops --to exec:'echo \"models: not found\" >&2' --dialect mysql:8"
run "echo 'ALTER TABLE Users ADD INDEX (emial);' > typo.sql"
expect 3 "ddlkit schema inspect --format sql --url migrations --url typo.sql --dialect mysql:8"
