#!/bin/sh
# npm.sh - packages from npm, for the checks that need them; sourced with ". tests/npm.sh".
# At a desk without node or a registry that answers there is nothing to run, which is said aloud. Where CI is set, npm
# that is there and does not work is a failure.
export npm_config_prefer_offline=true npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
# No package that is used here needs to be compiled: sqlite3, which does, is done without.
export npm_config_ignore_scripts=true

npm_give_up() {
	if [ -z "${CI:-}" ] || ! command -v npm >/dev/null; then echo "1..0 # SKIP $1"
	else echo "not ok 1 - packages from npm: $1"; fi
	exit 0
}

npm_check() {
	if ! command -v node >/dev/null || ! command -v npm >/dev/null; then npm_give_up "node and npm are not installed"; fi
	node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' || npm_give_up "node is older than 18"
	npm view --fetch-retries=0 sequelize@6 name >/dev/null 2>&1 || npm_give_up "npm has no registry that answers"
}

# npm_folder PACKAGE...: installs the packages once for this build; their folder is $packages afterwards
npm_folder() {
	# shellcheck disable=SC2034 # for who sources this
	packages=$BUILD/npm/node_modules
	if [ "$(cat "$BUILD/npm/list" 2>/dev/null)" = "$*" ]; then return; fi
	npm_check
	rm -rf "$BUILD/npm"
	mkdir -p "$BUILD/npm"
	echo '{ "private": true }' > "$BUILD/npm/package.json"
	(cd "$BUILD/npm" && npm install --silent --no-package-lock "$@") > "$BUILD/npm/log" 2>&1 || {
		sed 's/^/# /' "$BUILD/npm/log"
		npm_give_up "npm install fails"
	}
	echo "$*" > "$BUILD/npm/list"
}
