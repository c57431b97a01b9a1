#!/bin/sh
# On every server the same.
export DDLKIT_TEST_PARTS="plain refused dirty begun failing directives status session locked"
exec "$ROOT/tests/checks/apply.sh"
