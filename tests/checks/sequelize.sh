#!/bin/sh
# docs/sequelize.md with the real Sequelize. Without node or a registry that answers there is nothing to run.
if ! command -v npm >/dev/null || ! npm view sequelize@6 name >/dev/null 2>&1; then
	echo "1..0 # SKIP npm or its registry cannot be had"
	exit 0
fi
exec tests/session.sh docs/sequelize.md
