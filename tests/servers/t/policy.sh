#!/bin/sh
# The diff block of an env: what it leaves out of a plan stays in the database, and the database is then what was asked for.
. "$ROOT/tests/servers/tap.sh"

sql() { printf '%s\n' "$1" | $client > sql.out 2>&1; check $? "$label: by hand: $1" sql.out; }

cat > one.sql <<'SQL'
CREATE TABLE users (id int NOT NULL PRIMARY KEY, name varchar(50), old int);
CREATE TABLE gone (id int NOT NULL PRIMARY KEY);
SQL
cat > two.sql <<'SQL'
CREATE TABLE users (id int NOT NULL PRIMARY KEY, name varchar(50), mail varchar(50));
CREATE INDEX by_name ON users (name);
SQL

for server in $(servers); do
	use "$server" || continue
	cat > ddlkit.hcl <<-HCL
	env "keep" {
	  url = "$url"
	  src = "two.sql"
	  diff {
	    skip {
	      drop_table  = true
	      drop_column = true
	    }
	  }
	}
	env "concurrent" {
	  url = "$url"
	  src = "three.sql"
	  diff {
	    concurrent_index {
	      create = true
	      drop   = true
	    }
	  }
	}
	HCL
	run 0 "$label: two tables" schema apply --url "$url" --to one.sql --auto-approve
	sql "INSERT INTO users VALUES (1, 'a', 2); INSERT INTO gone VALUES (1);"
	run 0 "$label: nothing is dropped" schema apply --env keep --auto-approve
	sql "UPDATE users SET old = 3, mail = 'x'; INSERT INTO gone VALUES (2);"
	run 0 "$label: again" schema apply --env keep --auto-approve
	said "$label: there is nothing to do" "Schema is synced"
	rm -f keep.plan.sql
	run 0 "$label: back again" schema apply --url "$url" --to one.sql --auto-approve --allow-destructive
	run 0 "$label: a plan in a file" schema plan keep --env keep
	! grep -q DROP keep.plan.sql
	check $? "$label: it drops nothing" keep.plan.sql
	run 0 "$label: it is carried out" schema apply --env keep --plan file://keep.plan.sql --auto-approve
	sql "UPDATE users SET old = 3; INSERT INTO gone VALUES (3);"
	if [ "$dialect" = postgres ]; then
		(cat two.sql; echo "CREATE INDEX by_mail ON users (mail);") > three.sql
		run 2 "$label: not in a transaction" schema apply --env concurrent --auto-approve --allow-destructive
		said "$label: it says what to do" "tx-mode none"
		run 0 "$label: each by itself" schema apply --env concurrent --auto-approve --allow-destructive --tx-mode none
		said "$label: CONCURRENTLY" 'CREATE INDEX CONCURRENTLY "by_mail"'
		cp two.sql three.sql
		run 0 "$label: dropped again" schema apply --env concurrent --auto-approve --tx-mode none
		said "$label: CONCURRENTLY" 'DROP INDEX CONCURRENTLY "by_mail"'
	fi
	leave
done
