#!/bin/sh
# The library needs no database client: those belong to the program, and each can be left out of it.
set -u
[ -f "$BUILD/libddlkit.so" ] || { echo "1..0"; exit; }
needs=$(ldd "$BUILD/libddlkit.so" | grep -E 'libpq|libmariadb|libmysql|libsqlite3|libct')
if [ -z "$needs" ]; then echo "ok 1 - the library links no database client"
else echo "not ok 1 - the library links no database client"; printf '%s\n' "$needs"; fi

case $O in *address* | *thread* | *bare*) echo "ok 2 - a build without drivers # SKIP once is enough"; exit ;; esac
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir -p "$dir/build" && cp -a "$BUILD/gen" "$dir/build/gen"
if ! "$(command -v gmake || echo make)" --no-print-directory O="$dir/build" WITHOUT="libpq libmariadb sqlite3" all > "$dir/log" 2>&1; then
	echo "not ok 2 - a build without drivers"
	tail -n 20 "$dir/log"
elif ldd "$dir/build/ddlkit" | grep -qE 'libpq|libmariadb|libsqlite3'; then
	echo "not ok 2 - a build without drivers links them"
else
	echo "ok 2 - a build without drivers"
fi
said=$("$dir/build/ddlkit" schema inspect --format sql --url postgres://u:secret@localhost/db 2>&1)
case $said in
*secret*) echo "not ok 3 - it says what is missing, and no password"; echo "$said" ;;
*WITHOUT=libpq*) echo "ok 3 - it says what is missing, and no password" ;;
*) echo "not ok 3 - it says what is missing, and no password"; echo "$said" ;;
esac

# Each of them brings some twenty libraries, whose loading takes longer than a diff: live/client.h.
needs=$(ldd "$BUILD/ddlkit" | grep -E 'libpq|libmariadb|libssl')
if [ -z "$needs" ]; then echo "ok 4 - the program loads a server's client when it needs one"
else echo "not ok 4 - the program loads a server's client when it needs one"; printf '%s\n' "$needs"; fi
