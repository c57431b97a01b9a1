#!/bin/sh
# Who does not get in is told why, and what would help: nobody there, no password, a wrong one, TLS.
. "$ROOT/tests/servers/tap.sh"

# address USER:PASSWORD [PORT [DATABASE]]: by TCP
address() {
	case $dialect in postgres) scheme=postgres ;; *) scheme=$dialect ;; esac
	echo "$scheme://$1@127.0.0.1:${2-$(cat "$home/port")}/${3-$database}"
}

no_password_is_told() {
	! grep -q -e mistaken -e "right-one" out err
	check $? "$label: no password is told"
}

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	user=u$database
	case $dialect in
	postgres)
		tls=sslmode=require plain=sslmode=disable
		# Only members of plain get in without TLS.
		$client -c "DO \$\$ BEGIN CREATE ROLE plain; EXCEPTION WHEN duplicate_object OR unique_violation THEN END \$\$"
		$client -c "CREATE ROLE $user LOGIN PASSWORD 'right-one'"
		;;
	*)
		tls=tls=skip-verify plain=tls=false
		$client -e "CREATE USER $user IDENTIFIED BY 'right-one' REQUIRE SSL; GRANT ALL ON $database.* TO $user"
		;;
	esac

	run 2 "$label: nobody is there" schema inspect --format sql --url "$(address "$user:right-one" 1)"
	said "$label: it asks for a server" "help: is a server running\|Is the server running"
	no_password_is_told
	run 2 "$label: a wrong password" schema inspect --format sql --url "$(address "$user:mistaken")?$tls"
	said "$label: it says so" "password authentication failed\|Access denied for user"
	said "$label: it says where passwords are taken from" "help: a password is taken from the URL, else"
	no_password_is_told
	run 2 "$label: no password" schema inspect --format sql --url "$(address "$user")?$tls"
	said "$label: it says how to give one" "help: a password is taken from the URL, from the environment (DDLKIT_PASSWORD"
	DDLKIT_PASSWORD=right-one run 0 "$label: the right one" schema inspect --format sql --url "$(address "$user")?$tls"
	case $dialect in postgres) echo "*:*:*:*:right-one" ;; *) echo right-one ;; esac > password
	chmod 600 password
	run 0 "$label: a file has it" schema inspect --format sql --url "$(address "$user")?$tls&passfile=$dir/password"
	if [ ! -e "$home/cert.pem" ]; then
		if [ -n "${CI-}" ]; then check 1 "$label: TLS needs openssl"; else skip "$label: TLS" "there is no openssl"; fi
	else
		run 2 "$label: TLS is required" schema inspect --format sql --url "$(address "$user:right-one")?$plain"
		said "$label: it says how to get it" "help: .*TLS, which is asked for by ?$tls"
		no_password_is_told
		run 0 "$label: with TLS" schema inspect --format sql --url "$(address "$user:right-one")?$tls"
		strict=tls=true
		[ "$dialect" != postgres ] || strict=sslmode=verify-full
		run 2 "$label: a certificate that nobody signed" schema inspect --format sql --url "$(address "$user:right-one")?$strict"
		said "$label: it says that this is why" "certificate"
	fi
	run 2 "$label: a database that is not there" schema inspect --format sql --url "$(address "$user:right-one" "$(cat "$home/port")" "${database}no")?$tls"
	said "$label: it names it" "${database}no"
	case $dialect in
	postgres) $client -c "DROP ROLE $user" ;;
	*) $client -e "DROP USER $user" ;;
	esac
	leave
done
