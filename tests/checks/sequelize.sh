#!/bin/sh
# docs/sequelize.md and docs/guides with the real Sequelize.
set -u
. tests/npm.sh
npm_check
export npm_config_loglevel=error DDLKIT="$ROOT"
for document in docs/sequelize.md docs/guides/[a-z]*.md; do
	tests/session.sh "$document" | sed "s|^\(\(not \)\?ok [0-9]* - \)|\1$(basename "$document" .md): |"
done
