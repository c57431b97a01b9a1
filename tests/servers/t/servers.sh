#!/bin/sh
# Every server is there, in the version that its name says. One that cannot be had is let pass at a desk; not in CI.
. "$ROOT/tests/servers/tap.sh"

version_of() {
	case $dialect in
	postgres) $client -Atc "SHOW server_version" ;;
	sqlite) $client "SELECT sqlite_version()" ;;
	*) $client -BNe "SELECT version()" ;;
	esac
}

for server in $(servers older); do
	use "$server" || continue
	version=$(version_of)
	case $label:$version in
	pg15:15.* | pg18:18.* | mysql97:9.7.* | maria1011:10.11.* | maria118:11.8.* | sqlite:3.* | "sqlite-${version%.*}:$version" | sqlite-3.8:3.8.*) check 0 "$label is $version" ;;
	*) check 1 "$label is $version" ;;
	esac
	ddlkit schema inspect --format sql --url "$url" -v > out 2> err < /dev/null
	said "$label: ddlkit says its version" "$(echo "$version" | grep -o '^[0-9]*\.[0-9]*\(\.[0-9]*\)\?')"
	leave
done
printf '%s' "$DDLKIT_TEST_MISSING" > missing
while read -r server reason; do
	if [ -n "${CI-}" ]; then
		echo "$reason" > why
		check 1 "$server can be had" why
	else
		skip "$server" "it cannot be had: $reason"
	fi
done < missing
