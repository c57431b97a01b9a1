#!/bin/sh
# Runs that are killed, on every server.
export DDLKIT_TEST_PARTS="resume down killed kinds"
exec "$ROOT/tests/checks/apply.sh"
