#!/bin/sh
# What `make install` puts down is enough: the program runs, the manual is there, and
# the example of the header builds with pkg-config and says what it should.
set -u
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if ! "$(command -v gmake || echo make)" --no-print-directory O="$O" DESTDIR="$dir/root" prefix=/usr install > "$dir/log" 2>&1; then
	echo "not ok 1 - make install"
	tail -n 20 "$dir/log"
	exit
fi
echo "ok 1 - make install"
usr=$dir/root/usr
if "$usr/bin/ddlkit" --version > /dev/null && [ -f "$usr/share/man/man1/ddlkit.1" ]; then echo "ok 2 - program and manual"
else echo "not ok 2 - program and manual"; fi

cat > "$dir/user.c" <<'EOC'
#include <ddlkit.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	static const char old[] = "CREATE TABLE t (a int)", new[] = "CREATE TABLE t (a int, b int)";
	struct ddl_kit *kit = ddl_kit_new("mysql:8.0");
	struct ddl_schema *from = ddl_kit_schema(kit), *to = ddl_kit_schema(kit);

	if (!ddl_schema_add(from, "old.sql", old, strlen(old)) || !ddl_schema_add(to, "new.sql", new, strlen(new)))
		return 1;
	fputs(ddl_kit_diff(kit, from, to, "  "), stdout);
	ddl_kit_free(kit);
	return 0;
}
EOC
case $O in *address* | *thread*) echo "ok 3 - a program that uses the library # SKIP sanitizers"; exit ;; esac
flags=$(PKG_CONFIG_SYSROOT_DIR=$dir/root PKG_CONFIG_PATH=$usr/lib/pkgconfig pkg-config --cflags --libs ddlkit)
# shellcheck disable=SC2086,SC2016 # flags are words, backquotes are SQL
if cc -o "$dir/user" "$dir/user.c" $flags 2> "$dir/log" &&
	LD_LIBRARY_PATH=$usr/lib "$dir/user" 2>> "$dir/log" | grep -q 'ADD COLUMN `b` int NULL'; then
	echo "ok 3 - a program that uses the library"
else
	echo "not ok 3 - a program that uses the library"
	cat "$dir/log"
fi
