#!/bin/sh
# demo.sh - what ddlkit does, shown on a small schema. Needs a finished build.
set -eu
cd "$(dirname "$0")/.."
export PATH="$PWD/${O:-build}:$PATH"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

show() {
	printf '\n$ %s\n' "$*"
	"$@"
}

cat > shop.sql <<'SQL'
CREATE TABLE customer (
  id    integer PRIMARY KEY,
  email text NOT NULL UNIQUE
);
CREATE TABLE purchase (
  id       integer PRIMARY KEY,
  customer integer NOT NULL REFERENCES customer (id)
);
SQL

show ddlkit --version
show cat shop.sql
show ddlkit schema inspect --dialect sqlite shop.sql
