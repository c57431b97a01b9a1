#!/bin/sh
# A password is taken from everywhere that the clients take it from, and told nowhere.
. "$ROOT/tests/servers/tap.sh"

secret='right/one?%'

# at PASSWORD: the URL by TCP, with the user's password as it stands in a URL
at() { echo "$dialect://$user$1@127.0.0.1:$(cat "$home/port")/$database?$tls"; }

told_nowhere() {
	! grep -q -F -e "$secret" -e 'right%2Fone' out err
	check $? "$label: $1: the password is not told"
}

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	user=u$database tls=tls=skip-verify variable=MYSQL_PWD
	case $dialect in
	postgres)
		tls=sslmode=require variable=PGPASSWORD
		echo "CREATE ROLE $user LOGIN PASSWORD '$secret'; GRANT ALL ON SCHEMA public TO $user" | $client ;;
	*) echo "CREATE USER $user IDENTIFIED BY '$secret'; GRANT ALL ON $database.* TO $user" | $client ;;
	esac
	[ -e "$home/cert.pem" ] || tls=${tls%=*}=disable
	echo "CREATE TABLE t (id int NOT NULL PRIMARY KEY);" > schema.sql

	run 0 "$label: in the URL" schema apply --url "$(at ':right%2Fone%3F%25')" --to schema.sql --auto-approve -v
	told_nowhere "a plan"
	run 0 "$label: compared" schema diff --from "$(at ':right%2Fone%3F%25')" --to schema.sql -v --check
	told_nowhere "times"
	DDLKIT_PASSWORD=$secret run 0 "$label: ours in the environment" schema inspect --format sql --url "$(at "")"
	export "$variable=$secret"
	run 0 "$label: the client's in the environment" schema inspect --format sql --url "$(at "")"
	unset "$variable"
	DDLKIT_PASSWORD=other run 2 "$label: a wrong one" schema inspect --format sql --url "$(at "")"
	DDLKIT_PASSWORD=other run 0 "$label: the URL's comes first" schema inspect --format sql --url "$(at ':right%2Fone%3F%25')"
	if [ "$dialect" = postgres ]; then
		echo "*:*:*:$user:$secret" > pass
		chmod 600 pass
		PGPASSFILE=$dir/pass run 0 "$label: PGPASSFILE" schema inspect --format sql --url "$(at "")"
		cp pass .pgpass
		HOME=$dir run 0 "$label: .pgpass" schema inspect --format sql --url "$(at "")"
		run 0 "$label: passfile" schema inspect --format sql --url "$(at "")&passfile=$dir/pass"
		run 0 "$label: password= as a parameter" schema inspect --format sql --url "$(at "")&password=right%2Fone%3F%25"
		told_nowhere "a parameter"
	else
		printf '%s\n' "$secret" > pass
		run 0 "$label: passfile" schema inspect --format sql --url "$(at "")&passfile=$dir/pass"
	fi
	run 2 "$label: an unknown parameter" schema inspect --format sql --url "$(at ':right%2Fone%3F%25')&nosuch=1"
	said "$label: it is named" '"nosuch" is no parameter of'
	told_nowhere "an unknown parameter"
	if command -v script > /dev/null; then
		# The terminal that script makes echoes what it is given, unless it was told not to.
		{ sleep 1; printf '%s\n' "$secret"; sleep 2; } |
			script -qec "ddlkit schema inspect --format sql --url '$(at "")'" /dev/null > out 2> err
		grep -q 'Password for ' out && grep -q 'CREATE TABLE' out
		check $? "$label: asked for on the terminal"
		told_nowhere "a terminal"
	fi

	# Others see the arguments of a process while it waits.
	case $dialect in
	postgres) hold "BEGIN; LOCK TABLE pg_catalog.pg_namespace IN ACCESS EXCLUSIVE MODE;" ;;
	*) hold "LOCK TABLES t WRITE;" ;;
	esac
	if [ "$dialect" = postgres ]; then
		ddlkit schema inspect --format sql --url "$(at ':right%2Fone%3F%25')" > other 2>&1 9>&- &
		process=$!
		sleep 1
		tr '\0' ' ' < /proc/$process/cmdline > out
		grep -q 'ddlkit schema inspect' out
		check $? "$label: a process that waits"
		told_nowhere "its arguments"
		release
		wait $process
	else
		release
	fi
	case $dialect in
	postgres) echo "DROP OWNED BY $user; DROP ROLE $user" | $client ;;
	*) echo "DROP USER $user" | $client ;;
	esac
	leave
done
echo "1..$count"
