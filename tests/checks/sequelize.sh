#!/bin/sh
# docs/sequelize.md and docs/guides with the real Sequelize.
set -u
. tests/npm.sh
# So that what is installed below comes out of the cache of npm.
npm_folder
export DDLKIT="$ROOT"
for document in docs/sequelize.md docs/guides/[a-z]*.md; do
	tests/session.sh "$document" | sed "s|^\(\(not \)\?ok [0-9]* - \)|\1$(basename "$document" .md): |"
done
