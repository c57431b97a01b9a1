#!/bin/sh
# The plans of 5,000 random pairs of schemas with rows, on the SQLite of this build, of which a unit test has the first
# 1,000; and those of the pairs in cases.
echo 1..2
program=$BUILD/tests/unit_property_sqlite
DDLKIT_PROPERTY_SEED=1001 DDLKIT_PROPERTY_PAIRS=4000 "$program" | sed /^1../d
"$program" "$ROOT/fixtures" | sed '/^1../d; s/ok 1 - \(.*\)/ok 2 - \1, in cases/'
