#!/bin/sh
# npm.sh - packages from npm, for the tests that need them; sourced with ". tests/npm.sh" in the root of the sources.
# At a desk without node or a registry that answers there is nothing to run, which is said aloud. Where CI is set that is
# a failure.
export npm_config_prefer_offline=true npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
export npm_config_loglevel=error
# No package that is used here needs to be compiled: sqlite3, which does, is done without.
export npm_config_ignore_scripts=true
npm_wanted="sequelize@6.37.8 sequelize-typescript@2.1.6 reflect-metadata@0.2 typescript@5.9 ts-node@10 tsx@4
	mysql2@3 mariadb@3.2 pg@8 pg-hstore@2"
npm_home=$ROOT/build/npm
# shellcheck disable=SC2034 # for who sources this
packages=$npm_home/node_modules

npm_give_up() {
	if [ -z "${CI:-}" ]; then echo "1..0 # SKIP $1"; else echo "not ok 1 - packages from npm: $1"; fi
	exit 0
}

npm_check() {
	if ! command -v node >/dev/null || ! command -v npm >/dev/null; then npm_give_up "node and npm are not installed"; fi
	node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' || npm_give_up "node is older than 18"
	npm view --fetch-retries=0 sequelize@6 name >/dev/null 2>&1 || npm_give_up "npm has no registry that answers"
}

# Installs what is wanted, once for all builds and all tests, into $packages.
npm_folder() {
	npm_check
	mkdir -p "$npm_home"
	exec 8>> "$npm_home/lock"
	flock 8
	if [ "$(cat "$npm_home/list" 2>/dev/null)" != "$npm_wanted" ]; then npm_install; fi
	exec 8>&-
}

npm_install() {
	rm -rf "$packages" "$npm_home/list"
	echo '{ "private": true }' > "$npm_home/package.json"
	# shellcheck disable=SC2086 # a list of words
	(cd "$npm_home" && npm install --silent --no-package-lock $npm_wanted) > "$npm_home/log" 2>&1 8>&- || {
		sed 's/^/# /' "$npm_home/log"
		npm_give_up "npm install fails"
	}
	echo "$npm_wanted" > "$npm_home/list"
}

# npm_project PACKAGE...: the folder is a project that has these packages and the provider
npm_project() {
	mkdir -p node_modules/.bin
	for package; do ln -s "$packages/$package" "node_modules/$package"; done
	cp -r "$ROOT/providers/sequelize" node_modules/ddlkit-provider-sequelize
	ln -s ../ddlkit-provider-sequelize/bin/ddlkit-provider-sequelize.js node_modules/.bin/ddlkit-provider-sequelize
	echo '{ "private": true }' > package.json
}
